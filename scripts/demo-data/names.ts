/** Names as they go together in a family, and the languages that are spoken at home. */
export type Background = {
  readonly weight: number
  readonly languages: readonly string[]
  readonly women: readonly string[]
  readonly men: readonly string[]
  readonly surnames: readonly string[]
}

const list = (words: string) => words.split(' ')

/** People of the county, as mixed as its towns. First and last names are joined by chance and mean nobody. */
export const backgrounds: readonly Background[] = [
  {
    weight: 48,
    languages: ['English'],
    women: list(
      'Harriet Joanne Denise Lorna Beverley Sue Kelly Gemma Tracey Alison Rosie Maureen Jodie Stacey Paula Heather Annabel Wendy Hazel Tamsin',
    ),
    men: list(
      'Colin Gareth Terry Darren Keith Marcus Stuart Lee Barry Duncan Graham Scott Neil Trevor Adrian Ross Clive Warren Martyn Glenn',
    ),
    surnames: list(
      'Cole Barnes Tate Pritchard Whybrow Turner Frayling Lodge Mills Hurrell Sayer Thorogood Wakeling Cutmore Pamment Osborne Ketley Root Wisbey Malyon Bright Ellis Marsh Doyle Fenn',
    ),
  },
  {
    weight: 8,
    languages: ['Polish', 'English'],
    women: list('Agnieszka Danuta Katarzyna Ewa Marta Joanna Beata'),
    men: list('Tomasz Piotr Marek Wojciech Adam Krzysztof Jacek'),
    surnames: list('Wrona Nowak Lis Wójcik Zając Mazur Król Sikora Kaczmarek'),
  },
  {
    weight: 6,
    languages: ['Romanian', 'English'],
    women: list('Ioana Elena Mihaela Raluca Simona'),
    men: list('Andrei Mihai Cristian Bogdan Florin'),
    surnames: list('Popescu Ionescu Dumitru Stan Rusu Munteanu'),
  },
  {
    weight: 8,
    languages: ['English', 'Yoruba'],
    women: list('Grace Folake Bukola Titilayo Comfort Ronke'),
    men: list('Oluwaseun Tunde Kayode Femi Babatunde Segun'),
    surnames: list('Adeleke Bankole Ogunleye Adebayo Oyelaran Akinola'),
  },
  {
    weight: 6,
    languages: ['English', 'Twi'],
    women: list('Akosua Abena Ama Esi Efua'),
    men: list('Kwame Kofi Yaw Kojo Kwabena'),
    surnames: list('Mensah Osei Boateng Owusu Adjei Asante Quartey'),
  },
  {
    weight: 7,
    languages: ['English', 'Bengali', 'Sylheti'],
    women: list('Nusrat Shirin Farhana Rukhsana Taslima'),
    men: list('Bilal Imran Kamal Shafiq Rashid'),
    surnames: list('Jahan Rahman Hussain Miah Chowdhury Akhtar'),
  },
  {
    weight: 6,
    languages: ['English', 'Punjabi', 'Urdu'],
    women: list('Harpreet Amina Simran Saima Jasmin'),
    men: list('Gurdeep Asif Manjit Tariq Balbir'),
    surnames: list('Gill Malik Sandhu Iqbal Dhillon Qureshi'),
  },
  {
    weight: 5,
    languages: ['Portuguese', 'English'],
    women: list('Inês Fernanda Luciana Teresa Marisa'),
    men: list('Rui Paulo Tiago Nuno Bruno'),
    surnames: list('Carvalho Ferreira Teixeira Moreira Azevedo'),
  },
  {
    weight: 4,
    languages: ['Turkish', 'English'],
    women: list('Ayşe Elif Zeynep Derya'),
    men: list('Yusuf Emre Hakan Murat'),
    surnames: list('Demir Yıldız Kaya Çelik Arslan'),
  },
  {
    weight: 4,
    languages: ['Arabic', 'English'],
    women: list('Leila Rana Hanan Samira'),
    men: list('Karim Nabil Youssef Tarek'),
    surnames: list('Haddad Mansour Khoury Saleh Nasser'),
  },
  {
    weight: 4,
    languages: ['English', 'Shona'],
    women: list('Thandiwe Rudo Tendai Chipo'),
    men: list('Tafara Simba Farai Tatenda'),
    surnames: list('Moyo Chikwanha Ncube Sibanda Dube'),
  },
  {
    weight: 4,
    languages: ['Cantonese', 'English'],
    women: list('Mei Wai Karen Yan'),
    men: list('Kenneth Wing Chi Raymond'),
    surnames: list('Ng Li Leung Tran Cheung'),
  },
  {
    weight: 3,
    languages: ['Lithuanian', 'Russian', 'English'],
    women: list('Rasa Daiva Ieva Jurga'),
    men: list('Darius Mantas Tomas Linas'),
    surnames: list('Balsys Urbonas Petrauskas Vaitkus'),
  },
  {
    weight: 3,
    languages: ['Ukrainian', 'Russian', 'English'],
    women: list('Oksana Halyna Olena Iryna'),
    men: list('Taras Bohdan Serhii Ostap'),
    surnames: list('Kovalenko Bondar Shevchuk Melnyk'),
  },
  {
    weight: 3,
    languages: ['English', 'British Sign Language'],
    women: list('Bridget Siân Fiona Moira'),
    men: list('Declan Rhys Callum Hamish'),
    surnames: list('Fitzgerald Kavanagh Bevan Sinclair Whitlock'),
  },
]

/** First names of children, from every home. */
export const childNames: readonly string[] = list(
  'Alfie Amara Ben Callie Daisy Eli Ezra Freya Hana Isla Jakub Kai Layla Leo Maya Mila Noah Oliwia Poppy Ravi Sami Tia Theo Zara Zofia',
)

/** Streets that no town of the county has. */
export const streets: readonly string[] = [
  'Samphire Row',
  'Kestrel Drift',
  'Oysterbed Lane',
  'Marram Way',
  'Bittern Rise',
  'Saltcote Close',
  'Lapwing Terrace',
  'Teasel Court',
]
