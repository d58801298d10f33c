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
      'Colin Gareth Terry Darren Keith Marcus Stuart Lee Barry Duncan Graham Scott Neil Trevor Adrian Ross Clive Warren Martyn Glenn Alan Brian Derek Roger Malcolm Geoffrey Nigel Simon Andrew Ian Philip Peter Robert Stephen Jason Craig Wayne Dean Shaun Gavin Russell Ryan Liam Joe Jack Harry Oliver Edward Hugh Leonard Norman Ernest Vincent Maurice Dominic Toby',
    ),
    men: list(
      'Colin Gareth Terry Darren Keith Marcus Stuart Lee Barry Duncan Graham Scott Neil Trevor Adrian Ross Clive Warren Martyn Glenn Alan Brian Derek Roger Malcolm Geoffrey Nigel Simon Andrew Ian Philip Peter Robert Stephen Jason Craig Wayne Dean Shaun Gavin Russell Ryan Liam Joe Jack Harry Oliver Edward Hugh Leonard Norman Ernest Vincent Maurice Dominic Toby',
    ),
    surnames: list(
      'Cole Barnes Tate Pritchard Whybrow Turner Frayling Lodge Mills Hurrell Sayer Thorogood Wakeling Cutmore Pamment Osborne Ketley Root Wisbey Malyon Bright Ellis Marsh Doyle Fenn Ager Argent Ashby Bacon Barker Bearman Beckwith Blackwell Bonner Bowtell Brand Brewster Bunting Burrell Byford Carter Chaplin Clarke Claydon Cooper Cottis Cracknell Crouch Dale Deal Dennis Eley Everitt Farrow Felton French Frost Garrod Gowers Greenwood Groom Hammond Harvey Hayward Hockley Howlett Humphreys Ingram Jarvis Joslin Kemp Kerridge King Lambert Leggett Letch Lilley Lowe Mann Markham Mead Moss Mott Nash Newman Orrin Overall Palmer Parmenter Pavitt Pearce Perry Pettitt Pledger Polley Potter Pudney Quilter Rayner Reeve Ridgewell Rowland Saunders Savill Scarfe Shead Smith Snow Spurgeon Stebbing Suckling Tabor Tanner Theobald Tiffin Tyler Underwood Vale Wager Warner Webb Wenden Whitehead Wicks Willis Woodward Yell',
    ),
  },
  {
    weight: 8,
    languages: ['Polish', 'English'],
    women: list('Tomasz Piotr Marek Wojciech Adam Krzysztof Jacek Paweł Rafał Grzegorz Sławomir Dariusz'),
    men: list('Tomasz Piotr Marek Wojciech Adam Krzysztof Jacek Paweł Rafał Grzegorz Sławomir Dariusz'),
    surnames: list(
      'Wrona Nowak Lis Wójcik Zając Mazur Król Sikora Kaczmarek Duda Pawlak Wilk Sowa Bąk Kania Czarnecki Szulc Gajda',
    ),
  },
  {
    weight: 6,
    languages: ['Romanian', 'English'],
    women: list('Andrei Mihai Cristian Bogdan Florin Vlad Radu Sorin Ionuț Marius'),
    men: list('Andrei Mihai Cristian Bogdan Florin Vlad Radu Sorin Ionuț Marius'),
    surnames: list(
      'Popescu Ionescu Dumitru Stan Rusu Munteanu Marin Tudor Dobre Barbu Nistor Florea Voicu Sandu Lazăr',
    ),
  },
  {
    weight: 8,
    languages: ['English', 'Yoruba'],
    women: list('Oluwaseun Tunde Kayode Femi Babatunde Segun Dele Wale Kunle Gbenga Niyi'),
    men: list('Oluwaseun Tunde Kayode Femi Babatunde Segun Dele Wale Kunle Gbenga Niyi'),
    surnames: list(
      'Adeleke Bankole Ogunleye Adebayo Oyelaran Akinola Afolabi Balogun Olawale Ajayi Oyewole Fashola Salako Adeniyi Olatunji Idowu',
    ),
  },
  {
    weight: 6,
    languages: ['English', 'Twi'],
    women: list('Kwame Kofi Yaw Kojo Kwabena Kwaku Kwesi Nana Fiifi'),
    men: list('Kwame Kofi Yaw Kojo Kwabena Kwaku Kwesi Nana Fiifi'),
    surnames: list(
      'Mensah Osei Boateng Owusu Adjei Asante Quartey Appiah Addo Ofori Acheampong Sarpong Darko Amponsah Tetteh',
    ),
  },
  {
    weight: 7,
    languages: ['English', 'Bengali', 'Sylheti'],
    women: list('Bilal Imran Kamal Shafiq Rashid Faisal Abdul Mizan Shahin Anwar'),
    men: list('Bilal Imran Kamal Shafiq Rashid Faisal Abdul Mizan Shahin Anwar'),
    surnames: list(
      'Jahan Rahman Hussain Miah Chowdhury Akhtar Uddin Islam Begum Khatun Alam Sarkar Talukdar Haque',
    ),
  },
  {
    weight: 6,
    languages: ['English', 'Punjabi', 'Urdu'],
    women: list('Gurdeep Asif Manjit Tariq Balbir Harjit Sukhdev Nadeem Waqas Jaspal'),
    men: list('Gurdeep Asif Manjit Tariq Balbir Harjit Sukhdev Nadeem Waqas Jaspal'),
    surnames: list(
      'Gill Malik Sandhu Iqbal Dhillon Qureshi Bains Grewal Mahmood Siddique Sidhu Butt Chaudhry Johal',
    ),
  },
  {
    weight: 5,
    languages: ['Portuguese', 'English'],
    women: list('Rui Paulo Tiago Nuno Bruno Hugo Jorge Vítor Miguel'),
    men: list('Rui Paulo Tiago Nuno Bruno Hugo Jorge Vítor Miguel'),
    surnames: list(
      'Carvalho Ferreira Teixeira Moreira Azevedo Pinto Cardoso Antunes Fonseca Barros Lopes Matos Neves',
    ),
  },
  {
    weight: 4,
    languages: ['Turkish', 'English'],
    women: list('Yusuf Emre Hakan Murat Serkan Kemal Orhan Volkan'),
    men: list('Yusuf Emre Hakan Murat Serkan Kemal Orhan Volkan'),
    surnames: list('Demir Yıldız Kaya Çelik Arslan Aydın Öztürk Şahin Koç Polat Güneş Aksoy'),
  },
  {
    weight: 4,
    languages: ['Arabic', 'English'],
    women: list('Karim Nabil Youssef Tarek Ziad Sami Hassan Omar'),
    men: list('Karim Nabil Youssef Tarek Ziad Sami Hassan Omar'),
    surnames: list('Haddad Mansour Khoury Saleh Nasser Darwish Hamdan Jaber Sabbagh Zaki Fares Awad'),
  },
  {
    weight: 4,
    languages: ['English', 'Shona'],
    women: list('Tafara Simba Farai Tatenda Tinashe Blessing Kuda Munashe'),
    men: list('Tafara Simba Farai Tatenda Tinashe Blessing Kuda Munashe'),
    surnames: list('Moyo Chikwanha Ncube Sibanda Dube Mutasa Chirwa Mlambo Gumbo Nyathi Banda Marufu'),
  },
  {
    weight: 4,
    languages: ['Cantonese', 'English'],
    women: list('Kenneth Wing Chi Raymond Jackson Ho-Yin Alvin Patrick'),
    men: list('Kenneth Wing Chi Raymond Jackson Ho-Yin Alvin Patrick'),
    surnames: list('Ng Li Leung Tran Cheung Kwok Fung Yip Chow Tsang Lau Mak'),
  },
  {
    weight: 3,
    languages: ['Lithuanian', 'Russian', 'English'],
    women: list('Darius Mantas Tomas Linas Vytautas Andrius Rokas Paulius'),
    men: list('Darius Mantas Tomas Linas Vytautas Andrius Rokas Paulius'),
    surnames: list('Balsys Urbonas Petrauskas Vaitkus Kazlauskas Butkus Žukas Mockus Rimkus Šimkus Navickas'),
  },
  {
    weight: 3,
    languages: ['Ukrainian', 'Russian', 'English'],
    women: list('Taras Bohdan Serhii Ostap Mykola Andriy Vasyl Ihor'),
    men: list('Taras Bohdan Serhii Ostap Mykola Andriy Vasyl Ihor'),
    surnames: list(
      'Kovalenko Bondar Shevchuk Melnyk Tkachenko Moroz Koval Lysenko Hrytsenko Savchuk Romaniuk',
    ),
  },
  {
    weight: 3,
    languages: ['English', 'British Sign Language'],
    women: list('Declan Rhys Callum Hamish Owen Fergus Angus Dylan'),
    men: list('Declan Rhys Callum Hamish Owen Fergus Angus Dylan'),
    surnames: list(
      'Fitzgerald Kavanagh Bevan Sinclair Whitlock Maguire Powell Lennox Driscoll Parry Buchanan Gallagher',
    ),
  },
]

/** First names of children, from every home. */
export const childNames: readonly string[] = list(
  'Alfie Amara Ben Callie Daisy Eli Ezra Freya Hana Isla Jakub Kai Layla Leo Maya Mila Noah Oliwia Poppy Ravi Sami Tia Theo Zara Zofia Ada Bobby Connor Dylan Elsie Finn Gracie Harvey Ivy Jude Kofi Lottie Milo Nia Orla Priya Reggie Skye Tomi Una Yusra Zac',
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
  'Glasswort Avenue',
  'Curlew Green',
  'Barge Yard',
  'Sea Lavender Road',
  'Weatherboard Lane',
  'Redshank Way',
  'Saffron Piece',
  'Malting Steps',
]
