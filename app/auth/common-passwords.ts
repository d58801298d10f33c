/**
 * Passwords that stand in the collections of breached ones again and again, and words that people lengthen into
 * one: names, teams, places, keys in a row, and what this service is called. Written in lower case.
 */
const LIST = `
password passw0rd pass passwort passport pass-word mypassword mypass newpassword thepassword password123 password1234
password12345 passwordpass passme letmein letmeinnow letmein123 openup opensesame sesame access accessdenied welcome
welcomehome welcome1 changeme changeit changemenow temporary temppass temp test tester testing testtest testpassword
default guest login loginlogin logmein signin secret topsecret mysecret secret123 private unknown nothing whatever
trustno1 trustnoone idontknow dontknow forgot forgotten ihatepasswords ihateyou nopassword

admin administrator adminadmin admin123 admin1234 root rootroot toor superuser sysadmin system manager master
masterkey masterpassword supervisor superman superadmin backup server oracle cisco database webmaster postmaster
computer internet windows microsoft google facebook instagram whatsapp twitter youtube linkedin amazon apple iphone
samsung android nintendo pokemon minecraft roblox fortnite playstation xbox starwars startrek matrix

qwerty qwertyui qwertyuiop qwertyqwerty qwertyuiopasdf qwertyuiopasdfghjkl qwertyuiopasdfghjklzxcvbnm qwerty123 qwerty12345
qwerty123456 qwe123qwe123 asdf asdfgh asdfghjkl asdfghjklqwerty asdfasdf zxcv zxcvbn zxcvbnm zxcvbnmasdfghjkl azerty
azertyuiop qazwsx qazwsxedc qazwsxedcrfv qweasd qweasdzxc qweasdzxcrfv 1qaz2wsx 1qaz2wsx3edc 1qaz2wsx3edc4rfv zaq12wsx
zaq1xsw2 zaq1zaq1 1q2w3e 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1q2w3e4r5t6y7u q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6 a1b2c3d4
a1b2c3d4e5 a1b2c3d4e5f6 abcd1234 abcdefgh abcdefghij abcdefghijkl abcdefghijklmnop abcdef abcdefg abc123 abc123456

123456789012 1234567890123 12345678901234 123456789123 1234567890 12345678910 1234567891011 123456789101112 0123456789
01234567890 012345678910 012345678901 0987654321 098765432100 987654321 9876543210 987654321000 098765432109
123123123 123456123456 123321123321 1234554321 123456654321 112233445566 111222333444 147258369 147258369147 159753456852
741852963 789456123 789456123000 000000000000 111111111111 222222222222 555555555555 777777777777 999999999999

iloveyou iloveu iloveme iloveyousomuch iloveyouforever ilovemymum ilovemydad ilovemyfamily ilovemykids ilovemyself
ilovejesus ilovegod iloveyoubaby lovelove lovely loveme loveyou loverboy lovers forever foreverlove always
sweetheart sweetie darling babygirl babyboy babydoll princess prince queen angel angels honey sugar sunshine
rainbow butterfly flower flowers rose blossom summer winter autumn spring january february march april june july
august september october november december monday tuesday wednesday thursday friday saturday sunday birthday
christmas halloween holiday weekend mummy daddy mother father grandma grandad family children brother sister
friends friend bestfriend bestfriends forever21 familyfirst myfamily mychildren mydaughter

football footballer baseball basketball hockey cricket rugby tennis soccer golf snooker fishing liverpool
liverpoolfc ynwa arsenal arsenalfc gunners chelsea chelseafc everton evertonfc tottenham tottenhamhotspur spurs
westham westhamunited manchester manchesterunited manchestercity manunited mancity united newcastle newcastleunited
sunderland astonvilla villa leeds leedsunited leicester leicestercity nottingham nottinghamforest southampton
portsmouth rangers celtic aberdeen hibernian barcelona realmadrid juventus brazil england scotland ireland wales
britain london birmingham sheffield bristol cardiff belfast glasgow edinburgh essex colchester chelmsford southend
basildon harlow clacton braintree

charlie charlotte thomas william george harry oliver jack james daniel matthew joshua michael michelle jessica
jennifer ashley nicole amanda andrew anthony alexander alexandra elizabeth victoria samantha stephanie rebecca
rachel hannah emily sophie olivia chloe lauren megan bethany natalie danielle robert richard david steven
christopher christian benjamin jonathan nicholas patrick maggie molly daisy poppy bailey buster rosie lucky
shadow smokey tigger tiger monkey dragon dolphin kitten puppy horse horses banana cookie chocolate cheese
cheesecake strawberry orange peaches pumpkin ginger pepper coffee chicken

batman spiderman superstar wonderwoman harrypotter hogwarts gandalf lordoftherings legolas gameofthrones thunder
phoenix mustang ferrari porsche mercedes corvette yamaha harley kawasaki mercury killer hunter ranger soldier
freedom liberty justice peace heaven jesus jesuschrist jesusislord jesuslovesme godisgood godislove blessed
blessing amazing awesome beautiful gorgeous perfect fantastic goodluck money millionaire diamond silver golden
metallica nirvana slipknot eminem beatles elvis hello hellohello helloworld hellokitty goodbye goodmorning
blink182 thx1138 ncc1701 bond007 jamesbond jamesbond007

correcthorsebatterystaple correct-horse-battery-staple correcthorse batterystaple thequickbrownfox
maythefourthbewithyou maytheforcebewithyou winteriscoming hakunamatata supercalifragilistic toinfinityandbeyond
mississippi lorumipsum loremipsum keyboard monitor

alongside alongside-demo alongsidementor peermentor peer-mentor peermentoring mentor mentoring mentors volunteer
volunteers volunteering coordinator safeguarding keyworker essexcouncil essexcountycouncil council charity
`

/** The list, ready to be asked. */
export const commonPasswords: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/))
