import { Weights } from "./weighing/weights.ts";

/**
 * What speaks for a word being a cue, and for where the words begin and end that it reports: weights in hundredths, as
 * weighing/weights.ts explains them. Learned from the training part of PolNeAR, 840 articles with 78,822 choices,
 * by `npm run eval -- learn FILE`. These are single words and what they weigh; there is no sentence of the articles here.
 */
export const WEIGHTS = new Weights(`
0 cue: manner
act -129
judge 85
noun -42
passive -10
say 74
source 36
tell 53
words 33

1 cue: cue
abandon~ -19
abil~ -40
abl~ -19
acceler~ -38
accept~ 31
access~ -17
accompani~ -34
accord~ 36
accuse~ 24
accus~ -21
acknowledge~ 35
acquiesc~ 47
acquir~ -29
action~ -21
activ~ -36
act~ -62
adapt~ -18
address~ 10
admir~ 31
admit~ 20
advanc~ -17
advertis~ -15
advise~ -60
advoc~ 25
affili~ -22
affirm~ -31
agree~ -10
ag~ -24
aim~ 30
air~ -17
allegi~ 22
alli~ -36
alloc~ -11
allud~ 46
amass~ -31
amount~ -9
anger~ 34
announce~ 40
answer~ -17
anticip~ 26
apolog~ 24
appeal~ 8
appear~ 28
append~ -26
applaud~ 44
appli~ -37
appoint~ 24
appreci~ 12
approach~ -47
approv~ 35
argue~ 44
argument~ 45
arrang~ 25
arrest~ -34
arriv~ -54
articul~ 39
ask~ 36
assail~ 49
assault~ 13
assert~ 50
assess~ 14
assign~ 8
assure~ 29
attack~ 60
attend~ -71
attent~ -9
attract~ -22
attribut~ 19
at~ -26
author~ 61
await~ -24
awar~ 22
back~ 40
bail~ -16
balk~ 46
ballot~ -15
ban~ 32
barnstorm~ -32
bar~ -13
base~ -78
battl~ -30
beam~ 8
beaten~ -19
beat~ -61
becam~ -24
becom~ -43
begin~ -50
begun~ -23
beg~ -21
believe~ 18
belong~ -14
bemoan~ 46
benefit~ -36
best~ -21
betrai~ -15
bet~ -11
bid~ -35
blame~ 18
blast~ 73
blunt~ -19
board~ -19
bolster~ -37
book~ -28
boost~ -40
boo~ 27
born~ -26
bought~ -40
bounc~ -23
brace~ -23
brag~ 48
brand~ -31
break~ -25
brief~ -12
bring~ -56
broken~ -40
brought~ -12
brush~ 38
build~ -54
built~ -64
bui~ -47
buri~ -10
burn~ -40
came~ -25
campaign~ -17
cancel~ -41
candidaci~ -22
capit~ -36
captur~ -24
care~ 31
carri~ -29
cast~ 17
caucus~ -27
caught~ -16
caus~ -60
caution~ 19
center~ 21
certain~ 18
chair~ -39
challeng~ 26
champion~ 27
chanc~ -42
chang~ -56
chant~ 64
characterize~ 26
charge~ -36
chat~ -27
cheer~ 21
chide~ 60
chime~ 13
choic~ -10
chosen~ 22
chose~ -17
circl~ -39
circul~ 35
cite~ 112
claim~ 31
clarify~ -16
clinch~ -38
close~ -50
coin~ 13
collaps~ -19
collect~ -39
combin~ -35
come~ -13
command~ -45
comment~ -20
compar~ 28
compet~ -43
compil~ 18
complain~ 29
complet~ -25
complic~ -42
concede~ 8
concern~ -8
conclude~ 19
condemn~ 29
conduct~ -54
confirm~ 24
confront~ -11
congratul~ 46
consid~ 61
constitut~ -22
consum~ -21
contact~ -27
contain~ -41
contempl~ 46
contend~ 19
contest~ -20
continue~ -39
contradict~ 42
contrast~ 10
contribut~ -50
control~ -51
conven~ -20
convert~ -32
convict~ -11
convinc~ 21
coordin~ -31
cope~ -17
cost~ -35
counter~ -19
count~ 23
court~ -16
crack~ -8
creat~ -31
credit~ 51
criticize~ 48
critic~ 38
critiqu~ 23
cross~ -45
crush~ -38
cry~ 14
danc~ -19
date~ -34
deal~ -33
debat~ 14
decid~ 23
decis~ 36
declare~ 15
declin~ 39
decry~ 54
deem~ 67
deepen~ 15
defeat~ -38
defend~ 14
defin~ -30
delai~ -15
deleg~ -9
delet~ -32
deliv~ 10
demand~ 44
demur~ -24
denounce~ 36
depart~ -32
depend~ -46
deploi~ -47
deport~ -17
depriv~ -38
deride~ 44
describe~ 45
deserv~ -35
desir~ -9
destroi~ -23
detail~ 35
develop~ -35
devolv~ -10
devot~ 13
dictat~ 21
diminish~ -21
director~ -11
direct~ -23
disagre~ 29
disappear~ -27
disapprov~ 35
disclose~ 51
discov~ 10
discuss~ 68
dismiss~ 42
disparag~ 34
dispatch~ -30
disrupt~ -29
distanc~ 25
distribut~ -19
divert~ -17
di~ -59
dole~ -23
domin~ -62
donat~ -48
done~ -36
doubt~ 37
downplai~ 31
do~ -72
driven~ -39
drive~ -27
drop~ -50
dub~ 30
due~ -26
dwell~ 54
eager~ 40
earn~ -59
easi~ 8
eas~ -26
echo~ 8
edg~ -37
elig~ -18
elimin~ -41
email~ 27
embodi~ -29
embrac~ 34
emphasize~ 31
enabl~ -31
encount~ -40
endors~ 71
endur~ -19
end~ -29
energ~ -28
engag~ -24
enjoi~ 31
ensur~ -43
enter~ -37
envis~ 57
escal~ -8
escap~ -27
espous~ -17
establish~ 10
evapor~ -20
everyth~ -21
examin~ -35
exceed~ -33
exchang~ -32
exit~ -34
expand~ -28
expect~ 42
experi~ -16
expir~ -13
explain~ 43
explor~ 22
export~ -17
expos~ 21
express~ 81
extend~ -31
ey~ 9
face~ -71
fade~ -14
failur~ -11
fail~ -17
fallen~ -31
fall~ -37
famili~ -21
fan~ -33
fare~ -44
favor~ 34
fear~ 53
fed~ -21
feed~ -12
feel~ -15
fell~ -54
fight~ -8
figur~ 15
file~ -9
fill~ -49
film~ -21
financ~ -28
find~ 35
finish~ -69
fire~ 12
fit~ -20
fix~ -17
flank~ -34
fled~ -42
flee~ -17
flew~ -37
float~ 32
flow~ -26
fly~ -28
focus~ 20
follow~ -25
forc~ -44
forecast~ 26
form~ -38
fought~ -32
found~ 21
freed~ -26
free~ -18
fuel~ -18
fund-rais~ -20
fund~ -32
gain~ -28
garner~ -38
gather~ -57
gave~ 8
gear~ -23
gener~ -18
get~ -79
given~ -31
give~ -25
goal~ 36
goe~ 10
good~ -12
gotten~ -18
got~ -17
govern~ -26
go~ -17
grab~ -11
graduat~ -14
grappl~ 12
greet~ -37
grew~ -49
grip~ 14
grown~ -35
grow~ -20
gun~ -22
hack~ -20
had~ -13
hail~ 24
hammer~ 9
handl~ -42
hand~ -53
hang~ -24
happen~ -51
hard~ 10
hate~ 39
have~ -20
head~ -44
heard~ -13
hedg~ -28
heighten~ 18
held~ -20
help~ -55
hesit~ 13
highlight~ 64
histori~ -23
hold~ -22
hope~ 33
host~ -74
hover~ -17
huddl~ -32
hung~ 22
hurt~ -19
husband~ -16
idea~ 11
identifi~ 49
ignor~ 40
illustr~ 34
imagine~ 44
immigr~ -18
impact~ -24
impli~ 44
import~ -20
improv~ -35
incit~ -21
inclin~ 16
includ~ -36
increas~ -68
indicate~ 12
influenc~ -25
inform~ 27
inherit~ -18
inject~ -33
injur~ -8
insist~ 41
inspir~ -33
instal~ -35
integr~ -9
intend~ 45
intensifi~ -15
interject~ -8
interpret~ 45
interrupt~ -34
interview~ -47
introduc~ 18
investig~ -13
invest~ -48
invit~ -25
invok~ 36
involv~ -37
issu~ 8
jockei~ 13
join~ -40
joke~ 18
jump~ -10
keep~ -18
kei~ -21
kept~ -11
kick~ -36
kill~ -54
knew~ 35
knock~ 20
known~ 43
know~ 54
label~ 24
lack~ -23
lag~ -31
laid~ 22
lai~ 45
lambast~ 25
lament~ 40
land~ -26
lash~ 32
last~ -27
lead~ -106
leak~ -32
lean~ 8
learn~ 32
leav~ -34
led~ -35
left~ -47
legal~ 20
len-link~ -10
let~ -16
level~ 8
lift~ -8
liken~ 64
line~ 12
listen~ -38
list~ 46
live~ -21
li~ -20
lock~ -21
look~ 19
loom~ -41
lose~ -66
loss~ -17
lost~ -84
love~ 33
lower~ -16
maintain~ -56
manag~ -43
mandat~ 10
map~ -22
march~ -22
margin~ -14
mark~ -21
marri~ -58
match~ -40
meander~ 10
meant~ -10
mean~ -52
measur~ 18
meet~ -24
mention~ 21
met~ -20
mind~ 26
mire~ -12
mirror~ -21
mishandl~ -22
miss~ -41
mobil~ -12
mount~ 23
move~ -21
muse~ 22
name~ 43
narrow~ -19
navig~ -36
near~ -21
need~ -28
negoti~ 27
network~ -12
nomin~ 35
note~ 47
notic~ 19
number~ -35
observe~ 25
obtain~ -59
occupi~ -36
occur~ -29
offer~ 46
offic~ -23
offset~ -8
open~ -12
oppon~ -10
opposit~ 50
oppos~ 80
optimist~ -9
opt~ 21
order~ 21
organ~ -55
origin~ -12
outlin~ 36
outnumb~ -40
overlook~ -15
overse~ -51
overshadow~ -28
overturn~ 26
own~ -66
ow~ -36
paid~ -45
paint~ 21
pai~ -43
particip~ -26
parti~ -24
part~ -32
pass~ 24
path~ -17
peak~ -11
peg~ 54
peopl~ -18
perceiv~ 36
perform~ -23
persuad~ 41
pile~ -19
pivot~ 30
place~ -15
plai~ -39
plan~ 8
platform~ 8
plead~ 44
plot~ 11
plummet~ -10
pois~ -16
polar~ 24
polici~ 18
poll~ -40
ponder~ 28
portray~ 32
pose~ -14
posit~ 27
possibl~ -26
post~ -16
pour~ -36
practic~ -36
praise~ 46
predict~ 31
prefer~ 89
prepar~ -53
present~ 11
preserv~ -11
presid~ -35
press~ 45
prevail~ -36
prevent~ -20
proclaim~ 30
produc~ -16
project~ 49
promise~ 30
promot~ 56
prompt~ -26
propose~ 26
propos~ 47
protect~ -16
protest~ -22
proud~ 13
proven~ 20
prove~ -26
provid~ -8
publish~ 17
pull~ -44
punch~ -32
punish~ -17
purchas~ -36
push~ 30
put~ 9
qualifi~ -37
question~ 11
quick~ 12
quit~ -23
quot~ 56
race~ -40
rail~ 62
ralli~ -58
ramp~ -29
rang~ 25
rank-and-fil~ -14
rank~ -17
ran~ -9
rate~ -30
rattl~ 25
reach~ -13
readi~ -25
read~ 55
reaffirm~ 58
realiz~ 27
rebuf~ 17
rebuild~ -16
rebuk~ 42
rebut~ 52
recall~ 24
receiv~ -47
recit~ 68
recogn~ 63
recommend~ 13
recount~ 43
recov~ -14
recruit~ -25
redact~ -21
reduc~ -34
referenc~ 55
refer~ 54
refus~ 39
regard~ 16
regist~ -27
regret~ 18
regul~ -9
reiterate~ 32
reject~ 21
reli~ -11
reloc~ -22
reluct~ 40
remain~ -20
rememb~ 72
remind~ 41
reminisc~ -19
remov~ -15
renov~ -21
repeal~ -12
repeat~ -9
replac~ -35
reply~ 9
report~ 9
repres~ -42
request~ 26
requir~ 8
reserv~ -31
resign~ -34
resolv~ -19
reson~ 14
respect~ -9
restor~ -27
restrict~ 62
rest~ -12
result~ -22
retain~ -30
return~ -34
retweet~ 33
reveal~ 18
revel~ 17
revers~ -9
review~ -24
revis~ 8
reviv~ -24
right~ 13
rip~ 49
risen~ -26
rise~ -29
rival~ -22
roar~ -25
romp~ -21
rule~ -24
run~ -41
rush~ -29
sat~ -50
savag~ 33
saw~ 14
say~ 63
schedul~ -58
score~ -49
scrambl~ -21
search~ -44
seat~ -19
secretari~ -23
secur~ -46
seek~ 43
seem~ 55
seen~ 32
see~ 59
seiz~ -12
select~ -51
self-describ~ 42
sell~ -55
send~ -53
sentenc~ 27
serv~ -63
set~ -20
sext~ -8
shake~ -20
shape~ -36
share~ 26
sharpen~ -40
shift~ -18
shock~ 23
shook~ -43
shoot~ -36
shot~ -33
shout~ 22
shown~ 41
show~ 40
shrink~ -11
shrug~ 51
side~ 33
signal~ 17
similar~ -14
singl~ 42
sit~ -61
skeptic~ 33
slam~ 69
slip~ -30
slow~ -10
smile~ -16
so-cal~ -15
sold~ -30
solidifi~ -36
sought~ 31
sound~ 51
spar~ 33
spearhead~ -29
speculate~ 11
spend~ -60
spent~ -9
spoken~ 20
spoke~ 20
sponsor~ -14
spot~ 19
spread~ -13
staff~ -16
stai~ -24
stake~ -46
stall~ -22
stamp~ -15
stanc~ 11
stand~ 21
stare~ -22
start~ -15
star~ -17
state~ -31
steer~ -12
stem~ -21
step~ -37
stir~ -8
stock~ -13
strategi~ 24
strengthen~ -26
stress~ 29
strode~ -31
struck~ 10
struggl~ -22
stuck~ 22
studi~ -54
subject~ -23
submit~ 11
succeed~ -31
suffer~ -49
suggest~ 27
suit~ -10
suppli~ -32
support~ 54
suppos~ -21
surfac~ 22
surg~ -32
surpass~ -26
surround~ -28
survei~ -50
surviv~ -52
suspect~ 10
suspend~ -27
sustain~ -28
swept~ -40
switch~ -22
taken~ 8
take~ -9
talk~ 53
tape~ -32
tap~ -40
target~ -14
tast~ -8
taught~ -21
teach~ 8
team~ -29
ted~ -53
televis~ -21
tell~ 44
testify~ -26
thank~ 68
think~ 16
threw~ -14
thrive~ -21
thrown~ 24
throw~ 19
tick~ 17
tighten~ -36
time~ -28
tip~ -15
titl~ 14
ti~ -32
top~ -35
touch~ 13
tout~ 77
track~ -18
trail~ -59
train~ -21
transfer~ -11
transform~ -20
travel~ -47
treat~ -39
trigger~ -22
tri~ -19
trounc~ -36
trumpet~ 36
try~ -10
turn~ -14
ty~ 31
unabl~ -39
unawar~ 13
underestim~ 17
underscore~ -27
understand~ 33
understood~ 44
unearth~ -23
unfit~ -14
unfold~ -25
unifi~ 17
unveil~ 10
unwilling~ 22
upset~ 16
urge~ 42
usher~ -23
us~ -18
utter~ 61
vari~ -18
vet~ -26
view~ 36
violat~ -35
visit~ -59
voic~ 27
vote~ 32
vouch~ 58
vow~ 42
vy~ -19
wage~ -14
wait~ -48
wai~ -26
walk~ -24
want~ 46
warn~ 43
wast~ -22
watch~ -26
waterboard~ -9
wave~ -26
wear~ -56
welcom~ 34
widen~ -38
will~ -20
win~ -76
wipe~ -27
withheld~ 28
withhold~ 11
wonder~ 49
won~ -53
wore~ -33
work~ -47
worry~ 19
wound~ -20
wrap~ 8
wrestl~ -21
write~ 19
wrong~ -11
yell~ 17
zero~ 33

2 cue: cue, next word
:~ (edge) -23 (number) -20 @milbank -16 a -12 hillary 31 trump 34 you 11 “,” -65 “?” 27 “” 19
abil~ to -40
abl~ to -19
access~ to -17
accompani~ by -20
accord~ (number) 28 a 73 early 18 exit 12 his 10 its -25 officials 9 politico 17 the 27
accuse~ clinton -16 sanders 30 trump -11
acknowledge~ , 11 that 9 the -18
action~ to -15
act~ as -18 in -8
address~ , -26 the 25 to 12
add~ , 39 . 54 : 19 that 46 to -79
admit~ that 14 to 24
adopt~ a 9
advoc~ for 15
affect~ by -18
affili~ with -21
agree~ . -17 on 16 to -13 with 38
aim~ at -21 to 41
air~ on -22
align~ with -28
allegi~ to 22
allow~ for 12
allud~ to 46
amount~ to -9
announce~ a 21 his -26 it 16 on 20 plans 17 that -37 the 30 they 11
apolog~ for 41 to 33
appear~ at -31 in -14 more 15 on -55 to 40
append~ . -21
applaud~ . 11
appli~ for -29
argue~ , 15 . -23 for 19 that 28 the 24
arriv~ at -31
ask~ , -11 . 12 about -29 by 40 for 36 him -44 if 11 sanders 10 them 31
assert~ that 23
assess~ of 32
assum~ that 44
attack~ clinton 28 her -17 on 41 the 33 trump 12
attempt~ to 9
attend~ a -9 the -26
attent~ to -8
back~ the 40
balk~ at 46
ballot~ for -11
ban~ on 23
base~ in -8 on -37
becam~ a -15 clear 11 the -49
becom~ a -27 an 12 increasingly 23 more -16
begin~ , -9 . -8 a 11 his -12 in -21 the -10
begun~ to -18
believe~ , 45 in 9 it -17 the 19
belong~ to -14
bemoan~ the 35
benefit~ from -17
bid~ for -24 to -8
blame~ the 25
blast~ out 10 the 22
boast~ of 33 that 8
born~ in -9
bought~ the -17
brace~ for -15
break~ down 16 up -14 with -11
bring~ the -14
broke~ out -15
brought~ up 44
build~ a -20
built~ a -10 his -17
call~ . -42 a -10 clinton's 12 for 82 him 53 his 25 on 49 that -11 them 29 to 26 trump 10 “,” -16 “” -10
came~ after -14 as 9 during -10 from 12 in -32 out 21 to -34 under 38 when -11
campaign~ against 61 for -9 in -29 on -9 to -14 with -27
capit~ on -31
care~ about -12
carri~ a -19 on -16 out -28 the -16
caus~ a -16
caution~ that 15
celebr~ the 38
certain~ to 18
challeng~ the 18
chanc~ of -24 to -16
chang~ . -11 the -13
chant~ “” 45
charge~ that 11
chime~ in 13
chose~ to -12
cite~ a 31 his 29
claim~ . -17 in 17 to 30
clarify~ that -8
clash~ with -29
clinch~ the -15
close~ . -12 in -10 to -21
come~ (number) -9 as -41 at -16 in -43 out 29 to -27 up 37 with -13
comment~ , -14 about -12 are -12 came -22 on 63 to -10
compar~ the 41 to -21 with -49
compet~ in -11
compil~ by -20
complain~ that 8
concede~ that 28
concern~ about -9 that 22
conclude~ . 18 that -8
condemn~ the 21
conduct~ a -10 by -21 for -15 the -18
confirm~ that 12
confront~ the 9
connect~ to -22
consid~ a 11
contain~ classified -8
contend~ that 11
continue~ . 9 : 19
contribut~ to -18
control~ the -22
convert~ to -19
convict~ of -25
convinc~ that -10
cope~ with -17
count~ on 14
cover~ the -31
crack~ down -16
creat~ the -15
criticize~ by 46 his -10 mr. 10 president 10 the -17
critic~ of 60
critiqu~ of 26
deal~ with -12
debat~ on 8
decid~ not 27
decis~ to 37
declare~ in 31
declin~ to 34
decry~ the 17
defend~ the 12
deliv~ a 17
demand~ that -11
denounce~ the 17
deny~ any 32 that 28
depend~ on -39
describe~ a 17 as -19 her -19 himself 19 his -13 how 10 the 40
design~ to 9
determin~ to -22
devolv~ into -10
devot~ to -8
differ~ from -10
difficult~ to 10
disagre~ . -23 with 33
disappear~ . -10
disapprov~ of 35
discuss~ the 14
dismiss~ the 22
distanc~ himself 44
divid~ the -10
di~ , -9 in -18
domin~ by -26 the -28
donat~ to -8
done~ so -12
doubl~ down 18
do~ so -13
drew~ the 37
driven~ by -21
drop~ out -38
due~ to -25
eager~ to 54
earn~ (number) -10 a 20 at -14 her -18
easi~ to 8
echo~ by 44
elect~ officials -26
elig~ to -8
embrac~ of 20
emerg~ as -25
emphasize~ the 30
endors~ clinton -17 her 17 him -21 mrs. 17 of 19 sanders 11
end~ a 26 his -49 in -22 up 8 with -16
energ~ the -18
engag~ in -8
ensur~ that -29
enter~ the -34
estimate~ that 14
examin~ the -26
exit~ the -26
expand~ the -22
expect~ . 15 the 15 to 23
explain~ , 21 . 10 how 9 why 15
express~ concern 23
extend~ to 17
face~ a -36 an -17 criticism 24 pressure -11
failur~ to -11
fail~ , -8 to -8
favor~ a 28 clinton 14 the -22
fear~ that 42
feel~ he -30 that -16
fell~ short -17
fight~ for -8
file~ a 54 by -13 in -8 on -11
fill~ the -27
find~ a -20 the 10
finish~ in -15 second -10 third -11
fire~ back 14
flew~ to -13
focus~ on 17
focu~ on -21
follow~ closely -15 him -24 his 15 the -19
found~ . 35 a -54 by -27 himself -37 it 22 that 35 the -11 trump 12 ways -32
fund~ by -20
gain~ momentum -11
gather~ at -14
gave~ $ -13 a 19 clinton 31 to -10
get~ a -16 to -11
given~ that -38 the -18
give~ her 8 him -20 the 9 trump -19
goal~ of 9
goe~ on -18 to -24
good~ for -10
got~ (number) -13 a -39 an -10 the -22
go~ after 34 back -14 into -11 to -39
grappl~ with 12
grew~ up -19
grow~ up -12
had~ a -29
handl~ of -21 the -9
hate~ speech 14
have~ a 11 to -22
head~ into -9 the -23 to -21
hedg~ fund -22
held~ (number) -12 a -27 by -22 his 12
help~ found -10 him -12 the -10 to -21
hesit~ to 13
highlight~ the 29
hint~ at 17 that -21
hire~ a 30
histori~ of -23
hit~ a -28 the -11
hold~ a -57 its -13 on -20
hope~ for 42 of -29 that -13 the 37 to 21 will 20
host~ a -37 by -21
identifi~ as 12 themselves 21
ignor~ the -18
illustr~ the 24
import~ for -13
incit~ political -10
inclin~ to 16
includ~ (number) -37 : 54 a 29 an 9 his -26 on -8 some -18 the -13 “” -12
indicate~ he 21
insist~ on -31 that 40 they 10
inspir~ by -16
interview~ by -15
invest~ in -17
invok~ the 17
issu~ a 40 by -24 in -15
jockei~ for 15
join~ a -18 by -31 the -40
jump~ into -9
keep~ the -27 with -8
kei~ to -21
kept~ a -23 the 10
kick~ off -28
kill~ (number) -12 at -9
known~ as 28 to 30
know~ how 28 what -28
lack~ the -10
laid~ out 34
lai~ out 30
land~ in -15
lash~ out 32
laugh~ and 18
launch~ a 16 his 25 the -42
lead~ clinton -10 in -8 over -9 the -25
learn~ that 8
leav~ the -21
led~ a 19 by -31 the -14 to -22
left~ the -30
like~ that -18
limit~ the -15
line~ up 25
link~ arms -9
listen~ to -22
list~ on -8
lock~ up -34
look~ ahead -10 at -16 for 19 increasingly -22 like -13 to 40
lose~ the -13
lost~ her -8 his -15 the -8 their -8
made~ an -17 by -28 clear 50 comments 28 him -11 his -26 in -19 it 33 the 36 their -9 this -20 up -33
maintain~ a -22
make~ a -25 an 50 him -11 his 30 it -57 sure -23 the 23 their -33 up -44
manag~ to -11
margin~ of -14
meant~ that -18 to 22
mean~ he -18
meet~ with -18
mention~ the 55
messag~ , -12 is 18 of 27 on -11 to -14
met~ privately -14 with 11
miss~ the 23
move~ closer -15 on -18
name~ a -13
navig~ the -20
need~ (number) -16 . -14 a -17 for 11 to -19
nomin~ a 21 by 14 contests -21
note~ , 57 . 29 : -49 he 12 that 69 the 39
obtain~ by -22
offer~ a -35 his 30 to 35
open~ to 15 up 49
opposit~ to 50
oppos~ a 22 it 30 the 26 to -38
order~ the 25
own~ a -10 by -28 the -15
paid~ for -13 speeches -9 tribute 28
pai~ for -28
particip~ in -25
part~ of -25
pass~ a 40 the -9
path~ to -17
pick~ the -11
pivot~ to 16
plai~ a -38 down 53 on -18 out -8 the -11
plan~ for -34 to 30
plead~ guilty 23
pledge~ delegates -53 that 11 to 14
point~ ( -10 , 9 among -13 of 20 that 47 to 10
pois~ to -11
pose~ a -8 by 11
posit~ on 31
possibl~ that -26
post~ : 27 the -19
praise~ her -27 his 23 the 14
predict~ that 19 the -16
prefer~ the 31
prepar~ for -13 to -33
present~ a 31
presid~ over -22
promise~ of 24 that 11 to 24
promot~ a 31
propose~ a 12
proud~ of 13
prove~ that -24 to 21
provid~ a -23 by 33 more -16
publish~ a 34
pull~ out -16
push~ back 24 for 58 the -16 to 27
put~ , 39 a 23 her -8 him -8 his -12 them -9 together -19
question~ how 23 that -40 the 8 whether 11
quick~ to 12
race~ to -30
rail~ against 54
rais~ $ -30 in -25 money -15 more -38 questions 11
ramp~ up -29
rang~ from 10
ran~ a -10 for -33
reach~ a 37 for -24 out -20
react~ to -10
readi~ for -8 to -20
read~ , 12 . 51
rebuild~ the -11
recall~ that 16
receiv~ (number) -15 a -30 more 18
recogn~ that 12 the 29
record~ on -11
reduc~ the -23
refer~ to 64
reflect~ on 38 the 14
refus~ to 46
regard~ as 36 the -27
regist~ as -13 voters -24
reject~ by 48 the -33
releas~ a 60 friday -28 monday -14 on -18 sunday -21 thursday -19 tuesday -10
reluct~ to 40
remain~ a 12 at 9 the -29 to -20 unclear 8
remark~ . -14 about 23 and -11 on -19
remind~ viewers 16 voters 18
reminisc~ of -32
reply~ , 14 . -9
report~ , 13 . 32 : 11 by 44 from -69 in 15 it -17 last 19 on -30 spending 34 that -28
repres~ a -35 by -19 the -32
request~ anonymity 26
requir~ a -21
respect~ for 10
respond~ , -12 . 9 that 21 to -36 with 11
respons~ for -8 to 12
result~ in -22
return~ the -25 to 10
reveal~ , 40 a 20
rival~ for -19
roll~ out 38
rose~ (number) -23
rule~ that -32
run~ a 16 for -25 mate -14 on -8 out -8 the -26
rush~ to -34
saw~ the 20
say~ (number) 39 , 21 - 11 . 31 a -11 any -14 as -9 at 32 clinton -23 cruz 11 david 12 during -18 for 8 he 17 her 15 in 35 is -14 it 17 its 11 monday 17 mr. 11 none 12 obama 12 of 11 on 8 sanders -18 scott -26 sen. 8 she 17 some 14 steve -21 sunday 8 the 36 their -30 they -10 this 12 thursday 23 trump -44 tuesday 12 was -25 we -40 wednesday 20 would -17 yes 8
schedul~ for -23 to -16
score~ his -20
scrambl~ to -15
search~ for -26
secretari~ of -23
secur~ the -16
seek~ the -31
seem~ a -31 like 20 ready 33 to 31
seen~ as 37
see~ a 29 as -44 the 15
seiz~ on -8
sell~ the -19
sent~ a 48 out 17 the -28 to -34
serv~ as -19 in -15
set~ a -20 off -31 the -13 to -10
share~ a -15 of -30 with 25
shoot~ in -8
shout~ , 10
shown~ little 37
show~ a 37 clinton 21 how -40 in 16 trump 31 up -46 “” -16
shrug~ off 51
side~ with 33
sign~ a 16 an 30 on -21 the 21 up -8
similar~ to -14
singl~ out 42
sit~ at -20 on -16
skeptic~ of 33
slam~ the 28
smile~ and 10
sought~ to 14
sound~ a 10
speak~ . -16 in -25 of 59 on -41 out 43 to -25 with 8
speech~ on 17 to -28
spend~ more -8
spent~ more 32 much 30 the -35
spoke~ about 54 at -19 briefly 11 for -26 of 39 on -18 out 31 with -31
sponsor~ by -17
stai~ in -13
stanc~ on 11
stand~ by 47
start~ a 12 at -13 his -16 the 20 to -17
statement~ , -18 that 26
state~ , 14 in 32 of -31 on 17 senate -16 to 9
step~ down -22
stood~ by 35 in 24
stop~ by -17 short 27
struck~ a -15
struggl~ to 10 with -34
subject~ to -12
succeed~ in -15
suggest~ he 13 she 15 that 12
support~ a 18 for -24 her 13 him -16 his -17 mrs. -12 of 33 on -21 sanders 46 that -27 the 33 to -33
surround~ the -16
survei~ (number) -17
suspend~ his -23
taken~ a 9 from -12 to 44
take~ (number) -25 a 8 advantage -13 aim 29 care -22 on -40 over -29 place -8
talk~ about 32 points -11 to -13
tap~ into -10
team~ up -26
ted~ cruz -53
tell~ (number) 10 a 46 abc 13 breitbart 8 clinton -19 cnn 17 fox 23 him -32 me 24 nbc -19 politico -15 reporters 39 supporters 8 the 20 trump 12 usa 10 voters 17
tend~ to 9
testify~ before -17
think~ about 9 he 32 of -11 she 19 that -10 the 12
ti~ to -19
took~ a 16 off -8 office -20 over -34 place -11 the -67 to -24
touch~ on 45
tout~ her 18 his 26
trail~ clinton -25
travel~ to -24
tri~ a -37
try~ to -17
turn~ (number) -17 , -12 his 32 in -18 into -12 on 19 out -59 over -17 the -12 to 8
tweet~ , 27 : -10 a 13 on 25 that -35 the -18
unabl~ to -39
underscore~ a -13
unfit~ to -14
unveil~ a 37
unwilling~ to 22
urge~ him 8 people 21
us~ a 10 by -20 for -19 her 8 his 13 in 18 it 32 of -25 the 20 to -28
view~ of 18
visit~ the -12
vote~ against 21 for 49 on -47
vouch~ for 58
vow~ to 20
wage~ a -32
wait~ for -24
wai~ to -15
walk~ back 46 the -27
want~ a 10 more 8 the 32 to 11 “” -14
warn~ of -8 that 30
wear~ a -18
weigh~ in 30
welcom~ the -11
went~ after 21 further -25 on 31 out 26 to -67
widen~ her -34
will~ to -20
win~ in -9 the -19
won~ (number) -21 a 9 at -13 by -9 his 18 the -16
work~ as -8 at -16 closely 17 for -53 in -12 on -19 out -11 the -9
worry~ about -11 that 20
write~ . 34 : 14 a 28 by -37 his -17 in 55 on 20 the -57 to -9 “” 13
zero~ in 33

3 cue: cue, next tag
:~ (edge) -23 ADV 12 AUX -24 CCONJ 29 DET -35 NUM -20 PRON 44 PROPN 14 VERB -48
abil~ PART -40
abl~ PART -17
accept~ NOUN 22
access~ ADP -17
accompani~ ADP -20
accord~ ADJ -37 DET 60 NOUN 37 NUM 28 PRON -18
accuse~ ADP 33 DET 10
acknowledge~ ADP 32 DET -17 PRON -19 PROPN 23 PUNCT 18
activ~ PRON -21
act~ ADP -18 ADV -13
address~ ADJ 17 ADP 12 DET 24 NOUN -34 PROPN 36 PUNCT -47
add~ ADP -64 DET -20 NOUN -39 PROPN -12 PUNCT 84 SCONJ 43
admit~ ADP 41 PRON -25 SCONJ 14
adopt~ ADP -28 DET 12
advanc~ NOUN -16
advise~ PROPN -61
advoc~ ADP 13
affect~ ADP 11
affili~ ADP -21
agree~ ADP 39 PRON 19 PUNCT -42
aim~ ADP -25 PART 41
air~ ADP -33 NOUN -21
align~ ADP -28
allegi~ ADP 22
alli~ ADP -24
allow~ ADJ -8 ADP 12 DET 14 NOUN -18 PRON -41 PROPN -19
allud~ ADP 30
amount~ ADP -9
announce~ ADJ 11 ADP 23 DET 48 NOUN 35 SCONJ -37
announc~ ADP 15
answer~ DET -16 PUNCT 13
apolog~ ADP 55
appeal~ ADP 11
appear~ ADJ 38 ADP -69 ADV 34 PART 35 VERB 9
append~ PUNCT -21
applaud~ PUNCT 11
appli~ ADP -26
appoint~ ADP 17
approach~ ADP -21
argue~ DET -15 PRON 35 PUNCT -10 SCONJ 22
argument~ PUNCT 23
arrest~ ADP -15
arriv~ ADP -43
ask~ ADJ 19 ADP 24 PRON -27 PROPN 31 SCONJ 11
assert~ SCONJ 25
assess~ ADP 32
assure~ DET 23 PROPN 13
attack~ ADP 34 DET 34 PRON -23 PROPN 46
attempt~ PART 14
attend~ DET -37 PROPN -16
attent~ ADP -9
attract~ NOUN -33
avoid~ VERB -10
await~ NOUN -24
back~ ADJ 42 DET 38 NOUN -30 PROPN 27
balk~ ADP 46
ballot~ ADP -15
ban~ ADP 23
base~ ADP -47 ADV -10
battl~ ADP 21
beat~ PROPN -23
becam~ ADJ 11 ADV 27 DET -51 NOUN -21
becom~ ADV -19 DET -15
begin~ ADP 22 ADV -20 NOUN -66 PRON -32 PROPN 8 PUNCT -17
begun~ PART -18
beg~ DET -18
believe~ ADP 9 AUX 30 DET 28 PROPN -16 PUNCT 23 VERB -27
belong~ ADP -14
bemoan~ DET 35
benefit~ ADP -17
bid~ ADP -29
blame~ DET 39 NOUN 22 PROPN 29
blast~ ADP 21 DET 22 PROPN 14
block~ DET 19
boast~ ADP 51 SCONJ 8
boost~ PROPN -20
boo~ ADV -26
born~ ADP -10
bought~ DET -17
brace~ ADP -15
break~ NOUN -9
bring~ ADP -11 DET -16 PRON -10
broke~ ADP 22 ADV -16
brought~ ADP 37 DET -42 PRON -18 PROPN -26
build~ DET -25
built~ ADJ -10 ADP -15 DET -13 PRON -25
call~ ADJ -14 ADP 61 DET -12 NOUN -26 PART 36 PRON 55 PROPN -50 PUNCT -42 QUOTE -19 SCONJ 15
came~ ADJ -19 ADP -8 ADV 13 DET -11 PART -17
campaign~ ADP -13 PART -14
cancel~ DET -24
candidaci~ ADP -16
capit~ ADP -35
captur~ DET -9 PROPN -10
care~ ADP -12
carri~ ADJ 34 ADP -41 DET -40 NOUN 29 PROPN -19
case~ ADP 16
cast~ DET 11
caucus~ ADP -23
caught~ ADP 15 NOUN -21
caus~ DET -17 NOUN -17
caution~ SCONJ 15
celebr~ ADP -38 DET 31 PRON -30
certain~ PART 18
challeng~ DET 15 PROPN 19
chanc~ ADP -30 PART -14
chang~ ADP 19 DET -13 PRON -49 PUNCT -13
chant~ QUOTE 44
charge~ ADP -30 DET -35 NOUN -33 PROPN 51
cheer~ ADP 17
chime~ ADP 13
choic~ ADP -8
chose~ PART -12 PROPN -18
cite~ ADJ 14 DET 46 NOUN 54 PRON 41 PROPN 16 QUOTE 26
claim~ ADP 24 DET -11 NOUN 41 PART 37 PRON 18 PUNCT -19 SCONJ -39
clarify~ SCONJ -8
clear~ SCONJ 14
clinch~ DET -23
close~ ADP -40 PUNCT -17
coin~ DET 13
combin~ ADP -10
come~ NOUN 20 NUM -9 PUNCT -9
comment~ ADP 33 PROPN -16 PUNCT -18 SCONJ 9 VERB -44
commit~ PART -14
compar~ ADP -59 DET 23 PRON 13 PROPN 38
compet~ ADP -29
compil~ ADP -20
complain~ ADP 17 SCONJ 8
complic~ PROPN -29
concede~ SCONJ 28
concern~ ADP -15 DET 12
conclude~ ADP 31 PUNCT 13 SCONJ -8
condemn~ DET 21
conduct~ ADJ 16 ADP -39 DET -29 PRON -14
confirm~ ADP 43 SCONJ 12
confront~ DET -11
congratul~ PROPN 35
connect~ ADP -22
consid~ ADJ 36 ADV 32 DET 15 NOUN 14 PRON 8 PROPN 31 VERB 8
contain~ ADJ -25
contend~ SCONJ 11
contest~ ADP -12
continue~ ADP -29 DET -44 NOUN -35 PRON -30 PUNCT 11 VERB 20
contradict~ PRON 43
contrast~ ADP -32 PRON 19
contribut~ ADP -18
control~ ADP -14 DET -24
convert~ ADP -19
convinc~ SCONJ -10
coordin~ ADP -15
cope~ ADP -17
cover~ ADP -25
crack~ ADP -16
creat~ ADP 15 DET -25 NOUN -13
criticize~ ADP 57 DET -17 PROPN 31
critic~ ADP 54
critiqu~ ADP 26
cross~ DET -21 NOUN -15
cut~ ADV -28 NOUN 26
deal~ ADP -24
debat~ ADP 16
decid~ PART 26 PRON -11
decis~ PART 40
declare~ ADP 31 DET -12 PRON -9 PUNCT 23
declin~ PART 34
decry~ DET 25
deem~ ADJ 30
defeat~ ADP 15 DET -17 PROPN -35
defend~ DET -9 PRON 18
deleg~ ADP -9
deliv~ ADJ -37 DET 28 NOUN 9 PRON -24
demand~ SCONJ -11
demur~ PUNCT -24
denounce~ DET 20 PRON 19 PROPN 14
deny~ DET 25 PRON 10 SCONJ 24
depend~ ADP -39
descend~ ADP -17
describe~ ADP 18 ADV -11 DET 52 NOUN 35 PROPN 9
deserv~ DET -15
design~ PART 9
determin~ NOUN -13 PART -22 PRON 19
devolv~ ADP -10
differ~ ADP 17
difficult~ PART 10
director~ ADP -11
direct~ ADP -34
disagre~ ADP 43 PUNCT -23
disappear~ PUNCT -12
disapprov~ ADP 35
discuss~ DET 22 NOUN 43
dismiss~ DET 24 PROPN 18
displai~ DET 35
distanc~ PRON 25
divid~ ADP 16 DET -10
di~ ADP -35 PUNCT -15
domin~ ADP -31 DET -28
donat~ ADP -17
done~ ADP -20 ADV -31 PUNCT -8
doubl~ ADP 17
do~ ADJ -13 ADV -21 DET -18 NOUN -12 PRON -15
drawn~ ADJ -9
draw~ ADJ -45 ADP -17 NOUN 33
drew~ DET 54 NOUN -25
driven~ ADP -27
drive~ ADP -12 DET -14
drop~ ADP -47 ADV -17 NOUN 22
eager~ PART 54
earn~ ADP -18 ADV -15 DET 11 NUM -10 PRON -38
echo~ ADP 47 DET -20 PROPN -10
elect~ ADP -27 NOUN -31
elig~ PART -8
elimin~ NOUN -13
email~ PROPN 27
embrac~ ADJ -13 PRON 33
emerg~ ADP -8
encourage~ NOUN -33 PRON 20
endors~ ADP 29 DET 10 PROPN 21 VERB 37
end~ ADJ -18 ADP -22 DET 29 NOUN 8 PRON -30 PUNCT -9
energ~ DET -18
engag~ ADP -8
enjoi~ ADP -28
ensur~ SCONJ -29
enter~ DET -43 NOUN -13 PROPN 18
erupt~ ADP 20
estimate~ ADP 16 PRON -11
examin~ DET -26
exchang~ ADP -28
exit~ DET -26
expand~ ADP 35 DET -22 NOUN -25 PRON -30
expect~ DET 33 PART 23 PRON 8 PROPN -25 PUNCT 35
experienc~ NOUN -26
expir~ ADP -10
explain~ ADP 11 ADV 21 PRON 14 PUNCT 31
expos~ DET -10
express~ ADJ 21 DET 23 NOUN 76 PRON 11
extend~ ADP 17 PRON -42
face~ ADJ -9 ADP -9 DET -61
failur~ PART -11
fail~ NOUN -12 PUNCT -17
fallen~ ADP -15
fall~ ADJ -9 ADP -19
fare~ ADJ -23 ADV -24
favor~ PROPN 9
fear~ DET 28 PRON 41 PROPN 22 SCONJ 13
featur~ ADJ -41 DET -23
feel~ ADJ -52 ADV -20 PRON -32 VERB 48
fell~ ADJ -17 ADP -23 ADV -9
fight~ ADP 16 NOUN -16
file~ ADP -56 DET 54 PUNCT -14
fill~ ADP -13 DET -33
find~ ADJ -16 NOUN 25 PRON -16 PROPN 14 PUNCT 53 SCONJ 17
finish~ ADJ -26 ADP -25
fire~ ADV 14 PRON 13
flew~ ADP -22
fly~ ADP -13
focus~ ADP 17 PRON -8
follow~ ADJ -16 ADP 18 ADV -17 DET -35 NOUN 13 PROPN 13
forc~ ADP -8 NOUN -12 PRON -23 PROPN -20
form~ DET -26
found~ ADJ 48 ADP -21 DET -32 NOUN -45 PRON -56 PROPN 14 PUNCT 35 SCONJ 47
fuel~ DET -30
fund~ ADP -26
gain~ DET -10 NOUN -16
garner~ ADJ -26
gather~ ADP -32
gave~ ADJ 47 ADP -23 DET 10 PRON -30 SYM -13
gener~ NOUN 21
get~ ADP -19 ADV -13 DET -32 NOUN -8 PRON -19 VERB -10
given~ ADJ -8 ADP 13 DET -21 NOUN -11 PROPN -15
give~ ADJ 8 DET 24 PRON -20 PROPN -36
goal~ ADP 23
goe~ PUNCT 35
gone~ ADJ 10 ADP -14
good~ ADP -12
gotten~ ADJ -24
got~ ADJ 23 ADP 33 DET -71 NUM -13 PRON -18 VERB -8
go~ ADJ -25 ADP 37 ADV -21 PART -28
graduat~ ADP -14
grant~ PUNCT -15
grappl~ ADP 12
grew~ ADP -24 ADV -17
grown~ ADP -13 PUNCT -8
grow~ ADJ -19 ADP -17 ADV 17 NOUN 12 PUNCT -10
gun~ ADP -22
had~ ADJ 10 DET -44
hail~ DET 25
handl~ ADP -21 DET -14
hand~ ADP -23 PROPN -20
hang~ ADP -24
happen~ ADP -14
hate~ NOUN 12 PUNCT 16
have~ ADV -25 NOUN -9 PART -22
head~ ADP -11 ADV -9 DET -27
hedg~ NOUN -23
held~ ADJ 27 ADP -26 ADV 8 DET -14 NUM -12 PRON -12
help~ ADJ -10 ADP -17 DET -16 PART -21 PRON -19 PROPN -17 PUNCT -10
hesit~ PART 13
highlight~ PRON 43 PROPN 17
hint~ ADP 17
hire~ DET 42
histori~ ADP -23
hit~ ADP -17 DET -34 PRON 39 PROPN 25
hold~ ADJ 19 ADP -13 ADV 31 DET -71 PRON -47 PROPN 15
hope~ AUX 15 DET 24 NOUN -12 PART 21 PRON 41 PUNCT -30 SCONJ -10
hostil~ ADP -23
host~ ADP -22 DET -39
huddl~ ADP -25
hung~ ADP 22
husband~ ADP -14
identifi~ PRON 27
ignor~ ADP 12 PROPN 35
illustr~ DET 18
impact~ ADP -23
import~ ADP -24
impos~ ADJ -16
improv~ ADP -9 NOUN -10
incit~ ADJ -10
inclin~ PART 16
includ~ ADJ -26 ADP -27 DET 11 NOUN 37 NUM -37 PRON -29 PROPN -104 PUNCT 52 QUOTE -12 VERB -26
increas~ ADP -11 NOUN -21 PRON -25
indicate~ PUNCT 29
influenc~ ADP -19
insist~ ADP -19 PRON 29 PUNCT 24 SCONJ 38
inspir~ ADP -16 DET -12
interject~ PUNCT -11
interrupt~ PRON -13
interview~ ADJ 9 ADP -29 PROPN -32
introduc~ PROPN 30
investig~ DET -16
invest~ ADP -19 ADV -23
invit~ PRON 16 PROPN -10
invok~ DET 12
involv~ ADJ -11 NOUN -8
issu~ ADP -62 DET 60
jockei~ ADP 15
join~ ADP -15 DET -53 PRON 26 PROPN -17
joke~ ADP 12
jump~ ADP 8
keep~ ADP 10 DET -36 NOUN -12 PRON -15 VERB 22
kept~ ADP -15 PRON -28
kick~ ADP -30
kill~ ADP -20 NUM -12
knew~ DET 22 PRON 28 PROPN 21
knock~ ADP -35
known~ ADP 18 PART 49
know~ ADV 48 PRON -9
lack~ DET -26
lag~ ADP -23
laid~ ADJ -36 ADP 44
lai~ ADJ 23 ADP 39
land~ ADP -24
lash~ ADV 32
laugh~ ADP 10 CCONJ 18 PUNCT -33
launch~ ADP 18 DET -10
lead~ ADP -43 DET -27 PROPN -30 PUNCT -9
lean~ ADP -32
learn~ PRON 32
leav~ ADJ -9 DET -29 PRON 15 PROPN -22
led~ ADP -20 PROPN -40
left~ ADJ -22 ADP -11 DET -32 NOUN 15 PRON -18 PUNCT -11
let~ DET -11
like~ DET 19 PRON -19 SCONJ -18
limit~ DET -15
line~ ADP 20
link~ NOUN -13
listen~ ADP -23
list~ ADP -13 DET 38
live~ ADV -24 NOUN 20 PUNCT -19
lobbi~ NOUN -18
lock~ ADP -12
look~ ADJ -23 ADP 9 PART 39 VERB -35
loom~ ADP -21
lose~ ADP -8 DET -17 PRON -9
loss~ ADP -11
lost~ ADP -10 DET -11 NOUN -12 PRON -36
made~ ADJ 60 ADP -54 ADV -8 DET 24 NOUN -31 PRON -10 PROPN -18 VERB -45
maintain~ DET -54 PRON -10
make~ ADP -47 DET 34 PUNCT -13
manag~ NOUN -8 PROPN -30
map~ ADP -18
march~ ADP -22
margin~ ADP -14
mark~ DET 12
marri~ DET -20 PROPN -20
meant~ PART 22 SCONJ -18
mean~ PRON -32 VERB -9
meet~ ADP -21
mention~ DET 36 PRON 26 PROPN 8
messag~ ADP 26 PUNCT 11
met~ ADV -26 PROPN -23
mind~ ADP 26
mire~ ADP -12
miss~ ADP -13 DET 15 PRON -20 PUNCT -8
mock~ DET -13 PROPN 32
mount~ DET 32
move~ ADP -67 NOUN -10 PART 26
name~ PRON 50 PROPN -22
navig~ DET -26
near~ PUNCT -10
need~ ADJ 8 ADV -21 DET -25 NOUN 18 NUM -16 PART -21 PRON 17 PUNCT -15
negoti~ ADP 15 DET 10
nomin~ ADP 28 DET 31
note~ ADJ -9 ADP -13 DET 43 PRON -19 PUNCT 30 SCONJ 60
obtain~ ADP -22 DET -24
occupi~ DET -28
occur~ ADP -21
offer~ ADV 29 DET -20 NOUN 25 PART 35 PRON 34
offic~ ADP -23
open~ ADP 46 DET -37 NOUN -23 PART 15 PRON -32
oper~ ADP -23
opposit~ ADP 54
oppos~ ADP -12 DET 58 NOUN 48 PRON 20 PROPN -14
opt~ ADP 17 PART 8
order~ DET 32 PRON -21 SCONJ 21
organ~ ADP -15 DET -9 NOUN -16
outlin~ DET 37
overse~ DET -26 PROPN -10
own~ ADP -30 DET -24
paid~ ADP -21 DET -31 NOUN 11
pai~ ADP -30 NOUN 21 PRON -10
particip~ ADP -25
part~ ADP -25
pass~ DET 11 NOUN 47
path~ ADP -14
peak~ ADP -11
peopl~ ADP -11
perform~ ADV -35
pick~ ADP -13 DET -20 PROPN 20
pile~ ADP -9
plai~ ADJ -27 ADP 27 DET -45 NOUN -8 PROPN -21 PUNCT -16
plan~ ADP -33 PART 30
plead~ ADJ 23 ADP 17
pledge~ NOUN -63 PART 8 PRON 21 SCONJ 11
point~ ADP 14 ADV -29 DET 10 PART -22 SCONJ 41
pois~ PART -11
poll~ ADP -29 NOUN -21 VERB -10
portray~ PRON 15 PROPN -9
pose~ ADJ 16 ADP -11 DET -8
posit~ ADP 25
post~ ADJ 11 DET -39 NOUN -16 PUNCT 28
praise~ ADP 40 DET 15 PRON -8 PROPN 18
predict~ DET -15 PRON 28 SCONJ 19
prefer~ DET 36 PART 31
prepar~ ADP -14 PART -33
present~ DET 18
presid~ ADP -24
press~ ADP 20 PROPN -27
prevent~ PRON -17
proclaim~ ADP 12
produc~ DET -35 NOUN -11
project~ ADP 13
promise~ ADP 31 PART 11 PROPN 20 PUNCT -27
promot~ DET 37
prompt~ DET -11 PROPN -22
propose~ ADJ -17 ADV 25 DET 15 NOUN -29 VERB 10
protest~ ADP -14
proud~ ADP 13
prove~ ADJ -9 ADV -15 DET -19 PART 22 SCONJ -24
provid~ ADJ 36 ADP 28 ADV -24 DET -28 NOUN -14 PROPN -36
publish~ ADP -45 DET 35 PROPN -24
pull~ ADP -36
push~ ADP 51 DET 10 NOUN -10 PART 19 PRON 21 PROPN -43 PUNCT -22
put~ ADJ -33 ADP 28 ADV -8 DET 18 NOUN 8 PRON -26 PROPN -33 PUNCT 48
qualifi~ ADP -21
question~ ADP 9 ADV 13 DET 8 PRON -31 PROPN 48
quick~ PART 12
quot~ PROPN 50
race~ ADP -12 PART -28
rail~ ADP 62
rais~ ADP -9 DET 18 SYM -30
ralli~ ADP -10 NOUN -21
ramp~ ADP -29
rang~ ADP 29
rank-and-fil~ NOUN -14
ran~ ADP -20 DET 13
rate~ ADP -10
rattl~ ADP 26
reach~ ADP -51 DET 37
readi~ ADP -10 PART -19
read~ DET 39 PUNCT 37
rebuild~ DET -13
rebuk~ PROPN 21
recall~ DET 31 PRON -15 PROPN -9 PUNCT -13 SCONJ 16
receiv~ ADJ 17 ADP -17 ADV 9 DET -33 NUM -15 PRON -29 PROPN -14 PUNCT -8
recit~ DET 48
recogn~ DET 38 SCONJ 25
recommend~ ADP 18
record~ ADP -34
redact~ NOUN -21
reduc~ DET -23
referenc~ DET 43
refer~ ADP 54 PART 30
reflect~ ADP 12 NOUN -8 PRON -30
refus~ PART 46
regard~ DET -27
regist~ ADP -18 NOUN -25 PROPN -9
reject~ ADP 62 DET -42 NOUN 21
relat~ ADP 9
releas~ ADJ -35 ADP -53 DET 69 NOUN 31 PRON 45 PROPN -93
reli~ ADV -11
reloc~ ADP -11
reluct~ PART 40
remain~ ADJ 46 ADV -43 DET -15 PART -20 PUNCT -12 VERB -27
remark~ ADP 29 AUX -33 CCONJ -11 PUNCT -14 SCONJ -18 VERB 18
rememb~ ADV 48 PROPN 34
remind~ NOUN 30 PRON -19 PROPN 12
reminisc~ ADP -19
renew~ NOUN 24
repeat~ DET 59 NOUN -25 PRON -14
replac~ PROPN -30
report~ ADJ 27 ADV 28 NOUN 19 PRON -15 PROPN 36 PUNCT 35 VERB -64
repres~ ADP -23 DET -62 NOUN -24 PROPN 8
request~ ADP -15 NOUN 29 SCONJ 9
requir~ ADP -29
reserv~ ADP -15
resign~ ADP -23
reson~ ADP 29
respect~ ADP 10
respond~ ADP 22 ADV -11 PART -43 PUNCT -10
respons~ ADP -11
result~ ADP -22
return~ DET -37
retweet~ DET 42
reveal~ DET 34 PRON -21 PROPN 16 PUNCT 53
revers~ PRON -30
risen~ ADP -13
rise~ ADP -10 NOUN -9
roll~ ADP 14
rose~ ADP 20 NUM -23
rule~ ADP 13 SCONJ -8 VERB -34
run~ ADJ 27 ADP -76 ADV 9 PROPN -12 PUNCT -8
rush~ ADP 11 PART -29
sat~ ADP -38
saw~ DET 28 PRON -23
say~ ADP 39 ADV 13 AUX -39 DET 30 INTJ 8 NOUN 12 NUM 39 PART 20 PROPN 22 PUNCT 37
schedul~ ADP -27 PART -16
score~ ADJ -19 PRON -20
scrambl~ PART -15
search~ ADP -26
secretari~ ADP -23
secur~ DET -25 NOUN -11
seek~ NOUN 37
seem~ ADJ 22 ADP 35 DET -24 PART 32 VERB 21
seen~ ADJ -32 ADP 35 ADV 20 DET -20 NOUN 10 PRON 20
see~ ADJ 17 DET 38 NOUN 34 PRON -14 PROPN 31
select~ ADP -29 NOUN -17
sell~ ADP -19 DET -23 PRON -9
send~ ADP -10 DET -15 PRON -19 PROPN -12
sent~ ADJ -26 ADP -11 DET 31 NOUN 17 PRON -37
serv~ ADP -31 ADV -15
set~ ADP -19 DET -36 NOUN -17 PART -10 PRON 32
shake~ ADP -28
share~ ADP 11 DET -17 NOUN -8 PRON 48
shift~ NOUN 13
shoot~ ADJ -9 ADP -9
shot~ ADP -31
shown~ ADJ 19
show~ ADJ 26 ADP -60 DET 24 NOUN -9 PRON 10 PROPN 67 QUOTE -16
shrug~ ADP 51
shut~ ADP 17
side~ ADP 20
sign~ ADP -37 DET 46
similar~ ADP -14
singl~ ADP 42
sit~ ADP -51
skeptic~ ADP 33
slam~ DET 30 PROPN 35
slip~ ADP -15
smile~ CCONJ 10
solidifi~ PRON -27
sought~ PART 14
sound~ ADJ 10 ADV 37 DET 10
spar~ ADP 44
speak~ ADP 31 ADV -11 NOUN -14 PROPN -9 PUNCT -17
speech~ ADP 11
spend~ ADJ -13 DET -16
spent~ ADJ 39 ADP -17 DET -32 NOUN -49
spoken~ ADP 26
spoke~ ADV 61 PUNCT -29
sponsor~ ADP -17
spread~ ADP -8
stai~ ADJ 19 ADP -29 ADV -21
stake~ PRON -23
stanc~ ADP 11
stand~ ADP 16 PUNCT -22
stare~ ADP -21
start~ ADP -30 ADV -25 DET 22 NOUN 32 PART -17 PRON -33 PROPN -42 VERB 31
statement~ PUNCT -22 SCONJ 19
state~ ADJ -17 ADP 18 ADV 11 AUX -11 DET -22 NOUN -36 PRON -18 PROPN -31 SCONJ 55 VERB -17
stem~ NOUN -18
step~ ADP -24
stir~ NOUN -12
stood~ ADP 19
stop~ ADJ 26 ADP -25 PUNCT -8 VERB 21
struck~ ADP 25 DET -21
struggl~ ADP -14 PART 10 PUNCT -13
stuck~ ADP 14
subject~ ADP -12
succeed~ ADP -26
suffer~ DET -25
suggest~ ADJ 18 DET -26 NOUN -34 PRON 28 PROPN 14 PUNCT 19 SCONJ 20
support~ ADJ 35 ADP -13 DET 20 NOUN -16 PART -25 PRON -28 PROPN 44 PUNCT 8 SCONJ 20 VERB 43
surfac~ PUNCT -21
surg~ ADP -20
surround~ DET -16
survei~ NUM -17
surviv~ DET -22
suspend~ PRON -8
sustain~ NOUN -21
switch~ ADP -21
taken~ ADP -28 ADV 13 DET 32 NOUN -24
take~ ADP -45 ADV -18 NOUN 31 NUM -25 PRON 12
talk~ ADP 38 ADV 37 NOUN 14
tap~ ADP -18
target~ ADP -30 DET -15
team~ ADP -26
ted~ PROPN -53
televis~ NOUN -16
tell~ ADJ 18 DET 32 NOUN 42 NUM 10 PRON -15 PROPN 23 PUNCT -9
tend~ PART 9
thank~ PRON 25 PROPN 34
think~ ADP 8 ADV 22 DET 14 NOUN -27 PRON 18 PUNCT -17 SCONJ 17
throw~ PRON 27
tick~ ADP 19
ti~ ADP -29
took~ ADP -47 ADV -25 NOUN 41 PRON -57
touch~ ADP 15
tout~ DET 27 PRON 38
trade~ NOUN 38
trail~ NOUN -17 PROPN -34
train~ ADP -21
travel~ ADP -31
tri~ DET -37
try~ PART -15
turn~ ADP -15 DET -22 NUM -17 PRON 39 PUNCT -12
tweet~ ADP 35 ADV -12 DET -11 PRON 8
unabl~ PART -39
underscore~ DET -25
unfit~ PART -13
unit~ ADP 34
unveil~ DET 28
unwilling~ PART 22
urge~ NOUN 18 PRON 19 PROPN 17
us~ ADP -38 ADV -33 DET 32 NOUN -27 PART -27 PRON 41 PROPN -45
view~ ADP 24 PRON 44 PROPN 23
violat~ ADJ -23
visit~ DET -17 PROPN -41
voic~ NOUN 27
vote~ ADJ 12 ADP 35 PART 13 PUNCT -34
vouch~ ADP 50
vow~ ADP 15 PART 15
wait~ ADP -32
wai~ ADP -23
walk~ ADP -37 ADV 39 DET -36
want~ ADJ 13 ADP -32 DET 51 NOUN 20 PART 16 PROPN -8 PUNCT 21 QUOTE -14
warn~ DET -20 PRON 46 PROPN 14 SCONJ 28
watch~ DET -14
wave~ ADP -9 PRON -40
wear~ DET -20 NOUN -12
weigh~ ADP 30
welcom~ PROPN 36
went~ ADJ -35 ADP 10 ADV 47 PART -12
widen~ PRON -36
will~ PART -19
win~ ADJ -8 ADP -28 ADV -10 DET -24 NOUN 21 PRON -18 PROPN -27 PUNCT -10
wonder~ ADP 26
won~ ADJ 27 ADP -35 ADV -30 DET -13 NOUN -20 NUM -21 PRON 8 PROPN -36 PUNCT -9
work~ ADJ 18 ADP -55 DET -19
worry~ PRON 8 SCONJ 20
wound~ ADP -15
write~ ADP -23 ADV 21 DET -15 PRON -35 PROPN 40 PUNCT 37 QUOTE 13 SCONJ 34
yell~ PUNCT 24
zero~ ADP 33

4 cue: cue, speaker
:~ (body) -9 (name) -12 (text) 16 (thing) -10 she -10
abandon~ (thing) -15
abil~ his -10 their -9
abl~ (thing) 12
accept~ (thing) 31 he 25
accord~ (body) 22 (name) -20 (person) 53 (thing) 38
accuse~ (name) 30 (text) -30 (thing) 22 he 33
accus~ (name) -21
acknowledge~ (body) 13 (name) 62 (person) 43 (thing) -12 he -21
action~ (name) -13
activ~ (name) -26
act~ (name) -27 (person) -13 (thing) -13
address~ (body) 13 (person) -27 (text) -39
add~ (name) -17 (person) 26 (text) -24 (thing) -30 he 23 it 8 she 53
admit~ (name) -20 (person) 24 (thing) -11 he 19
adopt~ (name) 17 (thing) -31
advanc~ (name) -19
advise~ (name) -41
advoc~ (name) -12
affect~ (thing) -20
agree~ (body) 36 (name) -35 (person) -23 (thing) 40 he -19
aim~ (body) -26 (name) 44 (person) 12 (text) -13 (thing) 22
air~ (body) -12 (thing) -15
allege~ (name) 15 (person) -16 (text) -8 (thing) 12
allow~ (body) 20 (name) 12 (thing) -29 he 36 it -33
allud~ (name) 17
amount~ (thing) -8
anger~ (thing) 47
announce~ (person) 15 (thing) 65 he -10
announc~ (name) -8 his 10
answer~ (name) -8
apolog~ (name) 64
appear~ (body) 31 (name) -18 (person) 16 (thing) 57 he -18 his -29 they -13
append~ (name) -21
applaud~ (name) 17 (person) 26 (thing) -24
appli~ (thing) -22
appoint~ (person) -8
approach~ (name) -14
argue~ (body) 23 (name) 33 (thing) 41 he -17 she 18
arriv~ (name) -33 (person) -8 they -9
ask~ (body) 20 (name) 25 (text) 17 (thing) 10 he 32 she -20
assail~ (name) 42
assert~ (name) 15
assess~ his 19
assum~ (name) -36 it 16
assure~ (name) 13
attack~ (name) -29 (person) 28 (thing) 54 he 16 his 9
attempt~ (name) -10 (thing) -13 he 24 his 18
attend~ (name) -35 (person) -23 he -17
attract~ (thing) -25 he 13
author~ (name) 44
avoid~ (name) 36 he 8
back~ (person) 27 (thing) 15 he 10
ban~ (name) 13
base~ (body) -10 (name) -23 (person) -16 (text) -8 (thing) -22
battl~ (name) -11 (thing) -16
beam~ (thing) 14
beat~ (name) -44
becam~ (name) -80 (person) -8 (thing) -12 he -27 it 42
becom~ (body) -9 (person) 12 (thing) -18 he -31 it -8 they -17
begin~ (body) -56 (name) 38 (person) -39 (thing) -53 it -12
begun~ (name) -8 (thing) -19
beg~ (name) 16
believe~ (body) 8 (person) -12 (thing) 35 he -14 who 31
belong~ (name) -9
benefit~ (name) -16
bid~ (thing) -19 his -8
blame~ (name) 17 (thing) -18
blast~ (name) 44 (person) 31 he 18
block~ (body) -29 (person) 31 (thing) -21
boast~ (name) 16
boost~ (thing) -13
boo~ (thing) -39
born~ (thing) -18
bought~ (name) -21
brag~ (name) 38
brand~ (name) -10
break~ (name) -21 (thing) -14
brief~ (person) -27
bring~ (name) -22 (person) -12 (thing) -9
broken~ (name) -21
broke~ (thing) -26
brought~ (name) 9
build~ (name) -27 (person) -14
built~ (name) -26 (person) -10 (thing) -21 he -12
bui~ (text) -18 (thing) -13
call~ (body) -16 (name) 18 (person) 19 (thing) -34 his 29 it 30 they -41
came~ (name) 17 (person) -20 (text) 11 (thing) -39 it -17
campaign~ (name) -13 (person) -19 (thing) 9 he -21 his -53 she 16
capit~ (name) -32
captur~ (thing) 16 he -46
carri~ (body) 29 (name) -62 (person) -18
case~ his -15
cast~ (name) 55 (thing) 15
caught~ (name) -23 (thing) -18
caus~ (name) -21 (thing) -31
caution~ (person) 14
center~ (thing) 27
challeng~ (name) -18 (thing) 19
champion~ (name) 37
chanc~ (name) -24 his -18
chang~ (name) -42 (thing) 12 it -11
chant~ (thing) 50
charge~ (body) -39 (name) -37 (person) 39 (thing) -9 he -29
cheer~ (thing) -23
chide~ (name) 60
chose~ (body) 13 (name) -19 (thing) -35
cite~ (body) 39 (name) 47 (person) 29 (text) 16 (thing) 36 he 43 she -16
claim~ (person) 40 (thing) 47 his -12 she -26
clash~ (thing) 10
clinch~ (name) -28
close~ (text) -26 (thing) -22
collaps~ (thing) -13
collect~ (name) -17
come~ (body) -20 (name) -27 (person) 8 (text) -28 (thing) 9 he -11 it -25
command~ (name) -34
comment~ (name) -31 (thing) -9 her 31
commit~ (person) -13
compar~ (name) 47 (thing) -44
compet~ (name) -11 (thing) -14
complain~ (name) 29
complic~ (thing) -28
concern~ (name) -12 (person) 18
conclude~ (person) 31 (text) 19
condemn~ (name) -13
conduct~ (person) -8 (text) -39 (thing) -12
confirm~ (body) 27 (name) 28 (person) 20
confront~ (name) 12 (thing) -18
congratul~ (name) 27
consid~ (body) 22 (name) 47 (person) 25 (thing) -14 he -13 she 17
contain~ (text) -21 (thing) -15
continue~ (body) -24 (name) -27 (person) -10 (thing) -11 he 15 she 10
contrast~ (name) 22
contribut~ (name) -28 (thing) -13
control~ (name) -19
coordin~ (name) -25
cost~ it -19
counter~ (thing) -8
count~ (name) 44
cover~ (thing) 9
creat~ (body) -16 (name) 26 (person) -13 (thing) -48
criticize~ (body) 30 (name) 47 he -14
critic~ (name) 24 his 14 their 23
cross~ (name) -12 (person) -18 (thing) -8
crush~ (name) -21
cut~ (name) -28 (person) 9
decid~ (name) 32 (person) 18 (thing) 17 he -35
decis~ (name) 24 her 20 his -20
declare~ (body) 37 (name) -14 (person) 37 he -16
declin~ (body) 34 (name) 32
decry~ (name) 22 (person) 21
dedic~ (thing) -9
deem~ (name) 47 (text) 17
defeat~ (name) -50 (thing) 21
defend~ (name) 23 (person) -29 (thing) 16 he 21 she 8
deliv~ (body) 25 (person) -15 (thing) 9 he 8
demand~ (body) 19 (name) -11
demonstr~ (name) 13
denounce~ (name) 68 (person) -29 (thing) -25
deny~ (body) 50 (name) -42 (person) -9 he 8
deport~ (name) -12
deride~ (name) 38
describe~ (person) 18 (thing) 53
deserv~ (name) -23
determin~ (thing) 19
develop~ (name) -20
devolv~ (thing) -10
devot~ he 13
differ~ they 24
diminish~ (thing) -21
direct~ (name) -39
disagre~ (name) 11
disappear~ (thing) -18
discov~ (name) -15
discuss~ (person) 57
dismiss~ (name) 34 (person) 15 (thing) 25 he 19
displai~ (name) -17
distanc~ (name) 43
divid~ (person) 37 (thing) -34
di~ (name) -44 (thing) -11
domin~ (name) -25 (person) -12 (thing) -15
donat~ (name) -34
done~ (name) -44 (thing) 15
doubl~ (name) 20
doubt~ (person) 20
do~ (name) -29 (thing) -8 he -19 they -13
drawn~ (thing) 31
draw~ (person) 12
dress~ (thing) -18
drew~ (name) 11 (thing) -13 he -25
driven~ (thing) -21
drop~ (name) -12 (person) -13 (thing) -18
drove~ he -43
earn~ (name) -41 (person) -9 (thing) -19
easi~ it 8
echo~ (name) 19 (person) 34 (thing) 8 he -41
effort~ (body) -15 (name) -37
elect~ (name) 24 (thing) -18
elimin~ (name) -18
email~ (name) 9 (thing) 8
embrac~ (thing) -12 he 22
emerg~ (thing) -17
emphasize~ (name) -21 (person) 14
encourage~ (name) 36 (thing) -13
endors~ (body) 10 (name) 43 (person) 31 (thing) 36 who -21
end~ (person) -24 (thing) -17 it -12
energ~ (thing) -8
engag~ (name) -36 (thing) 15
enjoi~ (name) -17 (person) 24
enter~ (body) 21 (name) -23 (person) -13 (thing) -17 they -11
erupt~ (thing) 25
escal~ (thing) -18
establish~ (name) -16
estimate~ (thing) -9
exist~ (thing) -19
expand~ (name) 8 (thing) -22 he -9 it -10
expect~ (name) 15 (person) 17 (thing) 27 he -35
explain~ (name) 39 he 22
expos~ (thing) -40
express~ (body) 24 (name) 21 (person) 15 (thing) 43 he 25
extend~ (name) -26
face~ (body) -20 (name) -50 (thing) -23 she -8
fail~ (body) 36 (person) -43 (thing) -44
fallen~ (name) -9 (thing) -18
fall~ (name) -19
fare~ (name) -30
favor~ (person) -20 (thing) 45
fear~ (name) -17 (person) 41 (thing) 36 he -14
featur~ (name) 17 (thing) -9
feed~ (thing) -12
feel~ (name) 8 (person) 44 he -80 they -18
fell~ (name) -20 (person) -15 (thing) -16
fight~ (body) -16 (person) 8 (thing) -17
figur~ (thing) 8
file~ (body) 15 (name) 17 (person) 8 (thing) -33 he -28
fill~ (thing) -17
find~ (person) 12 (text) 60 (thing) -43
finish~ (name) -38 (person) -8 (thing) -13 he -13
flee~ (thing) -14
flew~ (name) -15 he -15
flow~ (thing) -10
focus~ (name) 33 (thing) -10 he -16
focu~ (name) -12 (thing) 29
follow~ (body) -9 (name) -27 (person) -33 (thing) 32 she -24 they -8
forc~ (name) -31 (thing) -44
found~ (body) -27 (name) -63 (text) 72 (thing) 38 she -19
freed~ (name) -25
fund~ (name) -19
gain~ (name) -21 (person) -22 (thing) 10
garner~ (name) -13 (thing) -24
gather~ (name) -25 (person) -24 (thing) -15
gave~ (body) -32 (name) 24 (person) -15 (thing) -72 he 39 she 30
gener~ (name) -12 (thing) -21
get~ (name) -17 (person) -28 (thing) -23 he -9 it -16
given~ (body) 38 (name) -38 (person) -19 (thing) -60 he 19
give~ (name) -25 (person) -25 (text) 9 (thing) -19 he 32
goe~ (body) -17 (thing) 27
gone~ (name) 10 (thing) -34
gotten~ (name) -26 (thing) -25
got~ (name) -39 (person) 31 (thing) 17
go~ (body) 18 (name) -39 (person) 26 (thing) -25 he -16 it -19 they -17
grab~ (person) -9 (thing) 21
grant~ (name) -27
greet~ (person) -27
grew~ (name) -17 (person) -12 (thing) -18
grown~ (thing) -22
grow~ (name) -8 (thing) -42
hack~ (name) -9
had~ (body) -15 (name) -25 (thing) 12
hammer~ (name) 13
hand~ (person) -15 (thing) -18
happen~ (name) -22 (thing) -15
hate~ (name) 10 (thing) 14
have~ (name) 11 (person) -23 (thing) -17 he -20
head~ (body) -10 (thing) -13 he -13
heard~ he -9
hedg~ (name) -14
held~ (body) -23 (name) -24 (thing) -13 he 23
help~ (body) -26 (name) -11 (person) -15 (thing) -26 it -8
highlight~ (name) 40 (thing) 14
hint~ (name) 10
hire~ (body) -30 (name) -8
hit~ (name) 25 (thing) -11
hold~ (body) -15 (name) -45 (thing) 23 he 9
hope~ (body) 12 (name) 27 (person) 41 (thing) -12 he -53 she 24
host~ (name) -36 (person) -11 he -22
hung~ (thing) 24
hurt~ (thing) -13
husband~ her -11
identifi~ (name) 18 (person) 8 (thing) 67 they -16
ignor~ (name) -12 (person) 41 (thing) 22
impli~ he 30
import~ (thing) -17
improv~ (thing) -17
inabl~ his 11
incit~ (name) -16
includ~ (body) -52 (name) -51 (text) 11 he -32 it 28 she 24
increas~ (name) -16 (person) -10 (thing) -28
indicate~ (name) -13 (text) 30
inform~ (name) 15
insist~ (name) 40 (person) 32 (thing) 21 he -16
inspir~ (thing) -29
intend~ (thing) 41 he -8
intensifi~ (thing) -12
interject~ (name) -8
interrupt~ (thing) -21
interview~ (name) -45
introduc~ (name) 11 he 37
investig~ (body) 12 (name) -17
invest~ (name) -19 (person) -21 (thing) -9
invit~ (name) -16
invok~ (name) 28
involv~ (thing) -19
issu~ (body) -12 (person) 39 (text) -42 (thing) -19 she 49
join~ (name) -28 (thing) -22
joke~ (name) 15
jump~ (name) -8 (thing) 17
keep~ (name) -8 (person) -11 (thing) -19 he 14
kept~ (name) 11 he -17
kick~ (name) -24
kill~ (body) -16 (person) -9 (thing) -27
knew~ (thing) 11 he 40 she -20
knock~ (name) 44 (thing) -19
known~ (person) 54
know~ (name) 8 (person) 20 (thing) 35 she 16
lack~ (name) -10 (person) -23 (thing) 20
lag~ (name) -13
laid~ (name) 29 (thing) -42
lai~ (person) -18
lament~ (name) 34
land~ (name) -9 (thing) -18
lash~ (name) 9
last~ (thing) -17
launch~ (body) -19 (person) 21 (thing) 20
lead~ (name) -63 (person) -27 (thing) -18
leak~ (thing) -17
lean~ (thing) 12
learn~ (name) 33 (person) -31
leav~ (name) -33 (thing) -30 he -13
led~ (name) -8 (thing) -41
left~ (name) -35 (person) -32 (thing) 15 he -9 she -9
len-link~ (thing) -10
let~ (thing) -15
like~ (name) -10 (person) 10 (thing) 8 it -26 they -21
limit~ (thing) 11
line~ (name) -21 (thing) 29
link~ (thing) -15
listen~ (name) -8 (person) -20
live~ (name) -11 (person) -11 he -15
li~ (name) -14
lobbi~ (name) 23 (person) -28
lock~ (person) -18
look~ (body) 19 (person) -29 (thing) 16 he -12 they 34
loom~ (name) -23 (thing) -21
lose~ (name) -23 (person) -23
lost~ (name) -44 (person) -10 (thing) -10 he -22
made~ (body) -19 (name) 28 (text) -26 (thing) -40 he 9 it -11 she -11 they -13
maintain~ (name) -44 (thing) 10
make~ (body) -17 (name) -41 (person) -8 (text) 18 he 10 it 19 she 16
manag~ (name) -24 (thing) -12
map~ (thing) -13
marri~ (name) -25 she -20
match~ (name) -10 (thing) -12
mean~ (name) -28 (thing) -33 it -16
meet~ he -14
mention~ (name) -20 he 49
messag~ (name) 31 his -37
met~ (name) -54 (person) 32 (thing) 18 he -23 she -9
mirror~ (thing) -21
miss~ (name) -29 (thing) -10
mock~ (name) 13
move~ (name) -12 (person) -23 (thing) 20 she -8
name~ (name) 54 (person) -22
narrow~ (thing) -13
navig~ (name) -22
need~ (body) 16 (name) -23 (person) -9 (thing) -8 he 8 it -15 they -25
nomin~ (body) 19 (name) 25 (person) -43 (thing) 15
note~ (body) 9 (name) 54 (person) -14 (text) -8 he 29 she 18
obtain~ (name) -35
occur~ (thing) -24
offer~ (body) 8 (name) 10 (thing) -19 he 36 she 23
open~ (name) 9 (thing) -42
opposit~ his 15
oppos~ (body) -10 (name) 35 (person) 21 (thing) 58 he -11
order~ (person) 40
organ~ (body) -14 (name) -21 (person) -9
outlin~ (thing) 17
overlook~ (thing) -14
overse~ (person) -10
overshadow~ (thing) -25
own~ (name) -39 (thing) -11
paid~ (body) -21 (person) 11 (thing) -31
pai~ (body) -26 (name) -14 (thing) -13 he 16 they -10
particip~ (name) -8 (thing) -12
parti~ his -16
pass~ (body) 60 (name) -32 (thing) 40
path~ (name) -8 his -8
peak~ (thing) -9
perform~ (name) -21
persuad~ (name) 22
pick~ (name) -23 he 20
pile~ (thing) -15
pitch~ (name) 30
pivot~ (name) 36
place~ (name) 19 (thing) -22
plai~ (person) -38 (thing) -13 he 12 it -16
plan~ (body) 44 (name) -31 (person) -32 (thing) 36 he -21 her 8 they -16
plead~ (name) 45
pledge~ (name) 50 (person) -10 (thing) -43 he 50
point~ (name) 49 (person) -19 (thing) -56 it 12 she -16
poll~ (name) -47 (thing) -14 he 20
portray~ (person) 30
posit~ (name) 31 (person) 10 his 24
possibl~ it -26
post~ (name) -46 (text) -26 (thing) -8 he 44 it 12
praise~ (name) 42 (person) -12 she 21
predict~ (name) 25 (thing) 17 he 14
prepar~ (body) -32 (name) -33 (person) -14 (thing) 22 he -14
present~ (thing) -21
press~ (name) 36
produc~ (name) -33 (thing) -10
project~ (thing) 16
promise~ (name) 21 (person) 24 (thing) -13 his 30 she -12
promot~ (name) 12 (thing) 21
prompt~ (thing) -23
propose~ he 12
propos~ (person) -12 his 40
protect~ (name) -14
protest~ (name) 21
proud~ he 35
prove~ (name) -31 (person) -26 (thing) -40
provid~ (body) -59 (person) -25 (text) 23 (thing) -10
publish~ (name) 13 (text) -42
pull~ (name) -40 they -13
pursu~ she -30
push~ (body) 8 (name) 28 (person) 10 (thing) -38
put~ (body) 9 (person) -19 (text) 39 (thing) 28 he -36 it -21 she -39
question~ (name) 59 (person) 8 (thing) 8 he -31
quick~ (name) 27 (person) -14
quot~ (name) 49
race~ (name) -30
rail~ (name) 10 he 36
rais~ (body) -25 (name) -29 (person) -30 (thing) 37 he 27 it 18
ralli~ (name) -41
rank-and-fil~ (thing) -14
rank~ (thing) -10
ran~ (person) -27 (thing) 13 he -14
reach~ (body) 29 (name) 15 (thing) -49 he -16
react~ (name) 9
readi~ (name) 10
read~ (text) 38 (thing) 24 it 32
rebuf~ (name) -20
rebuild~ (name) -12
rebuk~ (name) 23
recall~ (name) 10 he 22
receiv~ (body) -20 he -30 she -9 they -11
recogn~ (person) 32 (thing) 43 he -13
record~ (name) 10 (thing) -25
reduc~ (thing) -9
referenc~ (name) 47
refer~ (name) 54 (person) -11 she 43
reflect~ (thing) -44
refus~ (body) -25 (name) 23 (thing) 39 he 11
regard~ (name) 9 (thing) 8
regist~ (name) -11 (text) -9 (thing) -33
reiterate~ he 19
reject~ (name) 34 (person) -43 (thing) 55 he -15
relat~ (thing) 19
releas~ (name) 25 (person) 28 (text) -61 she 15
reli~ (name) 9 (thing) -18
remain~ (name) -45 they 8
remark~ (name) -21 (thing) 13 her 9 his -14
rememb~ (name) 30
remind~ (name) 25
remov~ (thing) 11
renew~ (name) -29
repeat~ (name) 9
replac~ (name) -25 (thing) -16
reply~ (name) 21 he -17
report~ (name) 20 (person) 15 (thing) -21 he 16
repres~ (body) -9 (name) -43 (person) -28 (thing) 28
request~ (body) -8 (person) 31
requir~ (name) -9 (person) -9 (thing) 29
resign~ (name) -23
resist~ (name) -22
respond~ (person) -28 (thing) 33 he -28
respons~ (name) -31 (thing) 27
result~ (thing) -11
return~ (name) -15 (person) -11
retweet~ (name) 10
reveal~ (name) 14 (person) -10 (text) 25
revers~ (name) -26
right~ (name) 20
rip~ (name) 36
risen~ (thing) -11
rise~ (name) -13 (thing) -8
rival~ (thing) -14
roll~ (thing) -26
rose~ (thing) -12
rule~ (body) -21 (name) -40 (person) -21
run~ (body) 21 (name) -87 (thing) 15 he -20
sat~ (name) -27
saw~ (thing) 21 he -31
say~ (body) 14 (name) 61 (person) 31 (text) -14 it 22 she 41 they -30 who -52
schedul~ (thing) -27
score~ (name) -36
scrambl~ (person) -31
search~ (body) -12
secretari~ (name) -17
secur~ (name) -26 he -22
seek~ (body) 31 (name) 8 (person) 16 (thing) -11 he 13 she 48
seem~ (name) 26 (person) 26 he 51
seen~ (person) 35 (thing) 13 he -23
see~ (name) 35 (person) -19 (thing) 15 he 8 she 20 they 43
seiz~ (person) -23
select~ (person) -20 (thing) -10
sell~ (name) -36
send~ (person) -13 (thing) -19
sentenc~ (person) 24
sent~ (body) 27 (person) -23 (thing) -34 he -24 she 11
serv~ (name) -44 (person) -9 (thing) -24 he -31 she -9
set~ (body) 10 (name) 10 (thing) -52
shake~ (name) -15
share~ (name) 31
sharpen~ (name) -24
shift~ (name) -37 (person) 10 (thing) -22
shook~ (name) -26
shoot~ (thing) -24
shot~ (thing) -15
shout~ (name) -10
shown~ (name) 32 (thing) 18
show~ (body) -19 (name) -40 (text) 59 (thing) 50 she 13
shrink~ (thing) -10
sign~ (name) 13 (person) -24 (thing) 21 he -26
similar~ (thing) -14
sit~ (name) -28 (person) -8 (thing) -14
slam~ (name) 24
slip~ (thing) -9
sought~ (name) 41 (person) -47 (thing) 46 he -33 she 21
sound~ (name) 46 (thing) 38
spar~ (person) 31
speak~ (name) -49 (person) 19 (thing) 51 he -33
speech~ (name) -13 his -8
spend~ (name) -27 (person) -11
spent~ (name) -34 (person) 40 (thing) 11 he -19 who -15
spoken~ (name) 9
spoke~ (name) 11 (person) -34 (thing) 19 he 28
staff~ his -9
stai~ (person) -9 (thing) -12
stake~ (name) -21
stall~ (thing) -8
stand~ (name) 40 (thing) -48
start~ (body) -28 (person) -31 (text) 27 (thing) -17 he 10 it -23
statement~ (name) -19
state~ (body) -13 (person) -20 (text) 26 (thing) -51 his -21 it 25
step~ (name) -50 (person) -10
stir~ (name) -34
stood~ (name) -12 (thing) 10
stop~ (name) -22 (thing) 13
strengthen~ (thing) -26
struck~ (thing) 12
struggl~ (thing) -23 he -28
submit~ (name) 20
succeed~ (name) -9
suffer~ (name) -30
suggest~ (body) -15 (name) 30 (person) 28 (thing) -9 he -10
support~ (body) -8 (person) 34 (thing) 16 he 47 her -8 she 14 their -36
surfac~ (thing) 36
surg~ (name) -25
surround~ (thing) -23
surviv~ (name) -22
suspend~ (name) 13
swept~ (name) -23
taken~ (name) 50 (person) 25 (text) -46 (thing) -70
take~ (body) 9 (name) 34 (person) -29 (thing) -21 he 11 it -38
talk~ (name) 61 (person) 19 (thing) -37 he 8 she 16
tape~ (name) -11
tap~ (name) -23
target~ (name) 12 (person) -9 (thing) -13
teach~ (name) -14
ted~ (name) -38 (thing) -11
televis~ (thing) -17
tell~ (body) 11 (name) 37 he 70 she -24
tend~ (name) 35 (person) -28 (thing) 30
testify~ (name) -10
thank~ (name) 59
think~ (body) 26 (name) 35 (person) -17 (thing) 11 he -14 she -26 they 39
threaten~ (name) -12
threw~ (name) 11
throw~ (name) 20 (thing) 8
tick~ (name) 30
time~ (name) -19
titl~ (thing) 23
ti~ (body) -9
took~ (body) 20 (name) 33 (person) -15 (thing) -29 he -21 it -19 she -35
touch~ (name) -30
tout~ (name) 53
trade~ (name) -47 (thing) -16
trail~ (name) -23 he -33
travel~ (name) -29
tri~ (name) -9 (person) -28 he 23 she -12
trounc~ (name) -33
try~ (body) 21 (name) -28 (person) -13 (thing) -12 he 19
turn~ (body) -42 (thing) -16 he 13 they -18
tweet~ (name) 12 (thing) 24 he -14
unabl~ (name) -22
undermin~ (name) 10 (thing) -16
underscore~ (thing) -28
understand~ he 12
unfold~ (thing) -21
unleash~ (name) 9
unlik~ (thing) 22
urge~ (body) -13 (name) 21 (person) -13 (thing) 47 he 12
us~ (body) -15 (name) -8 (person) 30 he 11 her -44 it -19 she -34 they -11
view~ (thing) 30 he -20
violat~ (name) -22
visit~ (name) -29 (person) -10 he -25
voic~ (name) 12
vote~ (body) 39 (name) -13 (person) -36 (thing) 40
vow~ (name) 30 (person) 23 (thing) -8 she 11
wait~ (person) -11 (thing) -13
wai~ his -15
walk~ (name) -25
want~ (name) -11 (person) 27 (thing) 13 he 31 she -18 they 33 who -8
warn~ (body) 27 (name) 37 (person) 18 he -13
wast~ (thing) -22
watch~ (person) -13 he -23
waterboard~ (name) -8
wear~ (name) -29 (thing) -9
weigh~ (name) -14
welcom~ (name) 32 (thing) 18
went~ (name) 34 (person) -76 (thing) -20 he 31 it -14
widen~ (name) -20
will~ they -9
win~ (body) 23 (name) -68 (person) -15 (thing) -15 he -11 she -8
wonder~ (thing) 34
won~ (body) -9 (name) -31 (person) -52 (thing) -12 he 18 she -16
word~ (name) -22 his -16
work~ (name) -37 (thing) 15 it -17 she -21 they -10 who -13
worry~ (name) -18 (thing) 35
write~ (name) 32 (person) 41 (thing) -30
yell~ (thing) 9

5 cue: cue, form
abil~ (NOUN) -38
abl~ (ADJ) -19
accept~ (hanging_VERBing) 23
accompani~ (passive_VERBed) -20
accord~ (VERBing) 36
acknowledge~ (VERB) 25 (VERBed) 24
acquiesc~ (VERBed) 47
acquir~ (VERBed) -29
action~ (NOUNs) -19
activ~ (VERBed) -27
act~ (VERB) -12 (VERBed) -26 (VERBing) -18
address~ (VERBs) -24 (hanging_VERBing) 20
add~ (VERBed) 12 (VERBs) -17
admit~ (VERBed) 13 (VERBs) 28 (hanging_VERBing) -18
adopt~ (VERBed) 17 (passive_VERBed) -27
advanc~ (VERBed) -15
advise~ (VERBed) -50 (VERBing) -51 (hanging_VERBing) 43
advoc~ (VERBed) 16 (hanging_VERBing) 22
affect~ (passive_VERBed) -18
affili~ (VERBed) -21
agree~ (VERB) -17
aim~ (VERBed) 20 (VERBs) 12
air~ (VERBed) 16 (VERBing) -28 (hanging_VERBing) -12
allege~ (VERBs) 21 (hanging_VERBing) -14
allegi~ (NOUN) 22
alli~ (VERBed) -28
allow~ (VERB) -26 (VERBed) 11 (VERBs) 13 (hanging_VERBing) -12
allud~ (hanging_VERBing) 25
amass~ (VERBed) -30
amount~ (VERBed) -9
anger~ (VERBed) 47
announce~ (VERB) 34 (VERBed) 32 (VERBs) 18 (hanging_VERBing) -27
answer~ (NOUN) 17 (VERBed) 13
appeal~ (NOUN) -23 (hanging_VERBing) -16
appear~ (NOUN) -33 (VERB) 10 (VERBs) 65 (hanging_VERBing) -29
append~ (VERBed) -21
appli~ (VERBed) -23
appoint~ (VERBed) 18
approach~ (NOUN) -19 (VERBed) -17 (VERBing) -8
approv~ (VERBed) 30
argue~ (VERB) 31 (VERBs) 28 (hanging_VERBing) 13
argument~ (NOUN) 45
arrest~ (VERBed) -31
arriv~ (VERBed) -46 (hanging_VERBing) -8
ask~ (VERB) 18 (VERBed) -12 (hanging_VERBing) 34 (passive_VERBed) 54
assail~ (VERBed) 55
assault~ (VERBed) -15
assert~ (VERBed) 22
assess~ (NOUN) 19
assum~ (VERBed) -15
assure~ (VERBed) 24
attack~ (NOUN) -14 (NOUNs) 35 (VERBed) 38 (hanging_VERBing) 11
attempt~ (NOUN) -12 (NOUNs) 13 (VERBed) -27
attend~ (VERBed) -49 (hanging_VERBing) -10
attent~ (NOUN) -9
attract~ (VERBed) -42
attribut~ (VERBed) 29
at~ (VERB) -26
author~ (VERBed) 49
avoid~ (VERB) -31 (VERBed) 17 (hanging_VERBing) -22
await~ (VERB) -18
awar~ (ADJ) 22
back~ (VERBed) 17 (VERBing) 11 (hanging_VERBing) 33
balk~ (VERBed) 46
ballot~ (NOUNs) -14
ban~ (NOUN) 23 (VERBed) 18 (hanging_VERBing) -26
bar~ (hanging_VERBing) -13
base~ (VERBed) -66
beam~ (VERBed) -12
beaten~ (VERB) -13
beat~ (VERB) -44
becam~ (VERB) -24
becom~ (VERBing) -19 (VERBs) -29 (hanging_VERBing) -45
begin~ (VERB) -57 (VERBing) 25 (VERBs) -8 (hanging_VERBing) -13
begun~ (VERB) -23
beg~ (VERBed) -28
believe~ (VERB) 49 (VERBed) -56 (VERBs) 19
bemoan~ (VERBed) 46
benefit~ (VERBed) -28
best~ (VERBed) -38
bid~ (NOUN) -35
blame~ (VERB) -8 (VERBs) 21
blast~ (VERBed) 41 (hanging_VERBing) 13
block~ (VERB) -19 (VERBed) 19 (hanging_VERBing) -12
board~ (NOUN) -19
boast~ (VERBed) 8 (VERBs) -20
book~ (NOUN) -18
born~ (VERB) -26
bought~ (VERB) -40
brand~ (NOUN) -31
break~ (VERB) -16
brief~ (VERBed) -12
bring~ (VERBs) -22 (hanging_VERBing) -32
broken~ (VERB) -33
brought~ (VERB) -29
brush~ (VERBed) 38
build~ (VERB) -10 (VERBing) -30 (VERBs) -18
built~ (VERB) -61
bui~ (VERB) -21 (VERBs) -15 (hanging_VERBing) -11
burn~ (VERBed) -34
call~ (NOUN) 32 (NOUNs) 27 (VERB) -17 (VERBed) -38 (VERBing) 25 (VERBs) -13 (hanging_VERBing) 32 (passive_VERBed) 24
came~ (VERB) -25
campaign~ (NOUN) -25
cancel~ (VERBed) -39
candidaci~ (NOUN) -14
captur~ (VERB) -10 (VERBed) -30
carri~ (VERBed) -17 (VERBs) -39 (hanging_VERBing) 16
cast~ (VERB) 32 (hanging_VERBing) -17
caucus~ (VERBed) -24
caught~ (VERB) -10
caus~ (VERBed) -45
caution~ (VERBed) 8
celebr~ (hanging_VERBing) 26
center~ (VERBed) 22
certain~ (ADJ) 18
challeng~ (VERBed) 35 (VERBing) -26 (hanging_VERBing) 34
champion~ (VERBed) 35
chanc~ (NOUN) -23 (NOUNs) -22
chang~ (VERBed) -42 (hanging_VERBing) -13
chant~ (VERBed) 56 (hanging_VERBing) 13
characterize~ (VERBed) 8
charge~ (NOUNs) -26 (VERBed) -11
cheer~ (VERBed) 8
choic~ (NOUN) -10
chosen~ (VERB) 9
chose~ (VERB) -17
circul~ (VERBing) 19
cite~ (VERBed) 39 (VERBs) 30 (hanging_VERBing) 71
claim~ (NOUN) 9 (NOUNs) 26 (VERB) 18 (VERBed) 22 (VERBs) -17 (hanging_VERBing) -31
clear~ (ADJ) 8 (VERB) 13
clinch~ (VERBed) -37
close~ (ADJ) -19 (VERBed) -26
coin~ (VERBed) 13
collect~ (VERBed) -24
combin~ (VERBed) -34
come~ (VERB) 34 (VERBing) -39 (VERBs) -80 (hanging_VERBing) 22
command~ (VERBed) -36
comment~ (NOUN) 17 (NOUNs) -16 (VERB) -62 (VERBed) 29
commit~ (NOUN) 14 (VERBed) 9
compar~ (VERBed) 34
compet~ (VERBing) -20 (hanging_VERBing) -13
compil~ (passive_VERBed) -20
complain~ (VERBed) 19
complet~ (VERBed) -19
complic~ (VERB) -20 (VERBed) -19
concede~ (VERBed) 27
concern~ (ADJed) 11 (hanging_VERBing) -17
conclude~ (VERB) 8 (VERBed) 8
condemn~ (VERBed) 21
conduct~ (VERBed) -48 (passive_VERBed) -31
confirm~ (VERBed) -13 (passive_VERBed) 38
confront~ (VERBed) -11 (hanging_VERBing) -9
congratul~ (VERBed) 15
connect~ (VERBed) -19
consid~ (VERB) 27 (VERBed) 28 (VERBing) 20 (VERBs) 42 (hanging_VERBing) -30
contact~ (VERBed) -24
contain~ (VERBed) -18 (hanging_VERBing) -16
contend~ (VERBs) 14
contest~ (NOUN) -8
continue~ (VERB) 8 (VERBed) 12 (VERBs) -67 (hanging_VERBing) -9
contrast~ (VERBs) -20 (hanging_VERBing) 15
contribut~ (VERBed) -40
control~ (VERB) -17 (VERBs) -21
conven~ (VERBed) -17
convict~ (VERBed) -11
coordin~ (VERBed) -18
counter~ (VERB) -15
count~ (VERBed) -11 (VERBing) 20
cover~ (VERBed) 10 (hanging_VERBing) -18
crack~ (hanging_VERBing) -19
creat~ (VERB) -13 (VERBed) -34 (hanging_VERBing) -27
credit~ (VERBed) 26
criticize~ (VERBing) 21 (hanging_VERBing) 9 (passive_VERBed) 46
critic~ (ADJ) 18 (NOUN) 28
cross~ (VERBed) -30 (VERBs) -17
crush~ (VERBed) -26
cut~ (VERB) -15
date~ (hanging_VERBing) -16
deal~ (VERBing) -20
debat~ (VERB) 18
decid~ (VERBed) -14 (hanging_VERBing) 17
decis~ (NOUN) 28
declare~ (VERBed) -9 (hanging_VERBing) 19
declin~ (VERBed) 42
decry~ (VERBed) 25
dedic~ (VERBed) -18
deem~ (VERBed) 54
defeat~ (VERBed) -50 (hanging_VERBing) -16
defend~ (VERB) -33 (VERBed) 67 (VERBs) -12
delet~ (VERBed) -32
deliv~ (VERBed) -8 (hanging_VERBing) 42
demand~ (VERBed) -12 (hanging_VERBing) 27
demonstr~ (VERBed) -38
demur~ (VERBed) -24
denounce~ (VERBed) 56
deny~ (VERBed) 14 (VERBs) -23
depend~ (hanging_VERBing) -25
deploi~ (VERBed) -31
describe~ (VERB) 13 (VERBs) 16 (hanging_VERBing) 23
deserv~ (VERBs) -24
design~ (VERBed) 20
desir~ (NOUN) -9
detail~ (hanging_VERBing) 37
determin~ (VERBed) -22 (hanging_VERBing) 23
develop~ (VERBed) -14
differ~ (VERB) 25 (VERBed) -26
disagre~ (VERB) 27
disappear~ (VERBed) -23
disclose~ (VERBed) 27
discuss~ (VERBed) 64 (VERBing) 24 (hanging_VERBing) 16
dismiss~ (VERBs) 17
displai~ (VERBed) 18
distanc~ (VERBed) 44
divid~ (VERB) -13 (VERBed) 8
di~ (VERBed) -53
domin~ (VERBed) -34 (passive_VERBed) -26
donat~ (VERBed) -29
done~ (VERB) -36
doubl~ (VERBed) -12 (VERBs) 8
doubt~ (VERBed) -11
do~ (VERBing) -49 (hanging_VERBing) -29
draft~ (hanging_VERBing) -9
draw~ (VERB) 18 (VERBing) 9 (VERBs) 13 (hanging_VERBing) -47
driven~ (VERB) -18 (passive_VERB) -23
drive~ (hanging_VERBing) -15
drop~ (VERBed) -37 (hanging_VERBing) -13
dub~ (VERBed) 30
due~ (ADJ) -25
eager~ (ADJ) 40
earn~ (VERBed) -39 (hanging_VERBing) -19
easi~ (ADJ) 8
echo~ (hanging_VERBing) -27 (passive_VERBed) 52
effort~ (NOUN) -20
elect~ (NOUN) -15 (VERBed) -21
elig~ (ADJ) -17
elimin~ (VERBed) -31 (hanging_VERBing) -11
email~ (VERB) -19 (VERBed) 33
embodi~ (VERBed) -29
emerg~ (VERBed) 8 (hanging_VERBing) -9
emphasize~ (VERBed) 26
encount~ (VERBed) -36
encourage~ (VERB) 9 (VERBed) 27 (hanging_VERBing) -37
endors~ (NOUN) 11 (VERB) 23 (VERBed) 28 (VERBs) 41 (hanging_VERBing) 22 (passive_VERBed) 13
end~ (VERBed) -10 (hanging_VERBing) -24
energ~ (VERBed) -20
engag~ (VERBed) -22
enjoi~ (VERBs) 17
ensur~ (hanging_VERBing) -20
enter~ (VERB) -12 (VERBed) -9 (VERBs) -17 (hanging_VERBing) -16
erupt~ (VERBed) -48
escal~ (VERBed) -20
establish~ (VERBed) -10
estimate~ (NOUNs) 12
everyth~ (hanging_VERBing) -21
examin~ (VERBed) -27
exceed~ (VERBed) -22
exist~ (VERBs) 12
exit~ (VERBed) -26
expand~ (VERB) -20
expect~ (VERB) 23 (VERBed) 11 (VERBs) -12 (hanging_VERBing) 43
experienc~ (VERBed) -8
expir~ (VERBed) -10
explain~ (VERBed) 72
expos~ (VERBed) 23
express~ (VERBed) 85 (VERBs) 14 (hanging_VERBing) 8
extend~ (VERBed) -32
face~ (VERB) -10 (VERBed) -19 (VERBs) -53 (hanging_VERBing) -21
failur~ (NOUN) -11
fail~ (VERB) -24
fallen~ (VERB) -31
fall~ (VERBing) -16 (VERBs) -9 (hanging_VERBing) -13
famili~ (NOUN) -21
fare~ (VERBed) -26
favor~ (VERB) 15 (VERBed) 35
fear~ (NOUN) 36 (NOUNs) 11 (VERB) 36 (VERBed) -8 (VERBs) -15
featur~ (hanging_VERBing) -29
fed~ (VERBed) -21
feel~ (VERB) 35 (VERBing) -11 (VERBs) -77
fell~ (VERB) -54
fight~ (NOUN) 13 (VERBing) 18 (hanging_VERBing) -49
file~ (VERB) -36 (VERBed) 13 (passive_VERBed) -13
fill~ (VERBed) -34
find~ (VERB) -44 (VERBing) 16 (VERBs) 48 (hanging_VERBing) -15
finish~ (VERB) -14 (VERBed) -42 (VERBs) -8
fire~ (VERBed) 18
fled~ (VERBed) -42
flee~ (hanging_VERBing) -17
flew~ (VERB) -37
flow~ (VERBed) -21
fly~ (hanging_VERBing) -25
focus~ (VERBs) 28 (hanging_VERBing) 13
focu~ (NOUNs) 14
follow~ (VERBed) -36 (VERBing) -13 (VERBs) 39 (hanging_VERBing) -31
forc~ (VERBed) -13 (hanging_VERBing) -29
form~ (VERBed) -29
fought~ (VERB) -32
found~ (VERB) 63 (VERBed) -68 (passive_VERBed) -48
freed~ (VERBed) -26
fuel~ (VERBed) -33
fund-rais~ (hanging_VERBing) -20
fund~ (passive_VERBed) -20
gain~ (VERBed) -12 (VERBing) -17 (hanging_VERBing) -13
garner~ (VERBed) -24
gather~ (VERBed) -46 (VERBing) -13
gave~ (VERB) 8
get~ (VERB) -46 (VERBs) -43 (hanging_VERBing) -21
given~ (VERB) -48
give~ (VERB) -42 (VERBing) -23
goal~ (NOUN) 24
goe~ (VERBs) 10
good~ (ADJ) -12
gotten~ (VERB) -18
got~ (VERB) -17
govern~ (hanging_VERBing) -14
go~ (VERB) -10 (VERBing) -16
grab~ (VERBed) 12 (hanging_VERBing) -24
graduat~ (VERBed) -14
grant~ (VERB) -23 (VERBed) -26
greet~ (VERBed) -23
grew~ (VERB) -49
grown~ (VERB) -35
grow~ (VERBs) -20 (hanging_VERBing) -17
hack~ (hanging_VERBing) -11
had~ (VERB) -13
hail~ (VERBed) 20
hammer~ (VERBed) 10
handl~ (hanging_VERBing) -19
hand~ (VERBed) -37
happen~ (VERBed) -29 (VERBs) -17
hard~ (ADJ) 10
hate~ (VERB) 35
have~ (VERBing) -42 (hanging_VERBing) -12
head~ (NOUN) -8 (VERBed) -25 (VERBing) -9 (hanging_VERBing) -16
heard~ (VERB) -13
hedg~ (VERB) -28
held~ (VERB) -11 (passive_VERB) -26
help~ (VERB) -20 (VERBed) -19 (VERBing) -16 (VERBs) -11 (hanging_VERBing) -24
highlight~ (VERB) 28 (VERBed) 29 (hanging_VERBing) 23
hint~ (NOUNs) 27 (VERBed) -24
histori~ (NOUN) -23
hit~ (VERB) 12 (hanging_VERBing) -16
hold~ (VERB) -20 (VERBing) -48 (hanging_VERBing) 13
hope~ (ADJ) 9 (VERB) -35 (VERBed) 8 (VERBing) 60 (hanging_VERBing) 35
hostil~ (ADJ) -20
host~ (VERBed) -34 (VERBing) -18 (passive_VERBed) -21
huddl~ (VERBed) -27
hung~ (VERB) 22
husband~ (NOUN) -14
identifi~ (VERB) 30 (VERBed) 48
ignor~ (VERB) 35 (VERBed) -16
imagine~ (VERBed) 39
immigr~ (VERBed) -18
impli~ (VERBed) 11
import~ (ADJ) -12
impos~ (VERBed) 23 (hanging_VERBing) -20
improv~ (VERBed) -26
incit~ (VERBs) -16
inclin~ (VERBed) 16
includ~ (VERB) -12 (VERBed) 33 (VERBs) 47 (hanging_VERBing) -135
increas~ (VERBed) -43 (VERBing) -13 (hanging_VERBing) -13
influenc~ (passive_VERBed) -19
inherit~ (VERBed) -18
injur~ (VERBed) -8
insist~ (VERB) 38 (VERBs) 16
inspir~ (VERBed) -18 (passive_VERBed) -16
instal~ (VERBed) -31
intend~ (VERBed) 25 (VERBs) 8
intensifi~ (VERBed) -9
interject~ (VERBed) -8
interrupt~ (VERBed) -42
interview~ (VERBed) -66 (passive_VERBed) -15
introduc~ (VERBed) -33 (hanging_VERBing) 36
investig~ (VERBed) -36 (passive_VERBed) 11
invest~ (VERBed) -40
invit~ (VERBed) -33 (hanging_VERBing) 9
invok~ (VERBed) 20
involv~ (hanging_VERBing) -15
issu~ (VERBed) 31 (passive_VERBed) -33
jockei~ (hanging_VERBing) -12
join~ (VERBed) -13 (hanging_VERBing) -21 (passive_VERBed) -47
joke~ (VERBed) 32
keep~ (VERB) -9 (VERBs) -25
kei~ (ADJ) -21
kept~ (VERB) -11
kick~ (VERBed) -24
kill~ (VERBed) -40 (hanging_VERBing) -9
knew~ (VERB) 35
knock~ (VERBed) 33
known~ (VERB) 41
know~ (VERB) 38 (VERBs) 32
label~ (VERBed) 42
lack~ (VERBed) -21 (VERBs) -14
lag~ (VERBs) -14
laid~ (VERB) 22
lai~ (VERB) -28 (VERBs) 44 (hanging_VERBing) 37
lambast~ (VERBed) 25
lament~ (VERBed) 26
land~ (VERBed) -11
lash~ (VERBed) 39
laugh~ (VERBed) 9
launch~ (VERB) 16 (VERBed) -30 (VERBing) 11 (hanging_VERBing) 27
lead~ (VERB) -34 (VERBing) -11 (VERBs) -48 (hanging_VERBing) -34
leak~ (VERBed) -24
lean~ (VERBing) 16
learn~ (VERBed) 41
leav~ (VERB) 36 (VERBing) -17 (VERBs) -34 (hanging_VERBing) -50
led~ (VERBed) -21 (passive_VERBed) -31
left~ (VERB) -47
len-link~ (VERBed) -10
let~ (VERB) -48
liken~ (VERBed) 64
like~ (ADJ) -34 (VERBs) 29
limit~ (hanging_VERBing) 10
line~ (VERBed) -9
listen~ (VERBed) -20 (hanging_VERBing) -14
list~ (NOUN) -15 (VERBed) 23
live~ (VERB) 27 (VERBed) -56 (VERBing) -8 (hanging_VERBing) -17
li~ (VERBs) -15
lobbi~ (VERBed) 11 (hanging_VERBing) -8
lock~ (VERBed) -13
look~ (VERB) 16 (VERBed) -40 (VERBing) 68 (VERBs) -8 (hanging_VERBing) -20
loom~ (VERBs) -21
lose~ (VERB) -31 (hanging_VERBing) -27
loss~ (NOUNs) -17
lost~ (VERB) -84
love~ (VERBed) 15
made~ (passive_VERB) -28
maintain~ (VERBed) -59 (VERBs) -33
make~ (VERB) -16 (VERBing) 20 (hanging_VERBing) -19
manag~ (VERBed) -49 (hanging_VERBing) -8
map~ (VERB) -15
march~ (VERBed) -15
margin~ (NOUN) -14
mark~ (VERBed) 14
marri~ (VERBed) -46
match~ (VERB) -12
meander~ (VERBed) 10
meant~ (VERB) -10
mean~ (VERB) -15 (VERBs) -39 (hanging_VERBing) -12
meet~ (VERB) -18 (VERBs) -34
mention~ (VERBed) -11 (VERBs) 15 (hanging_VERBing) 37
messag~ (NOUN) 9
met~ (VERB) -35
miss~ (VERBed) -45 (VERBing) 14
move~ (VERBed) -31 (VERBing) 20 (hanging_VERBing) -11
muse~ (VERBed) 22
name~ (NOUN) -33 (VERBed) 31 (hanging_VERBing) 8
near~ (VERBs) -10
need~ (VERBs) -33
negoti~ (VERBed) 46 (hanging_VERBing) -9
nomin~ (NOUN) -27 (VERBed) 32 (passive_VERBed) 23
note~ (NOUN) -56 (NOUNs) 36 (VERB) 17 (VERBed) 55 (VERBs) 9
notic~ (VERBed) 30
observe~ (VERBed) 25
obtain~ (VERBed) -39 (passive_VERBed) -22
occur~ (VERBed) -22
offer~ (VERBed) 57 (VERBing) 29
offic~ (NOUN) -23
open~ (ADJ) 11 (VERBs) -10
opposit~ (NOUN) 50
oppos~ (VERB) 69 (VERBed) 40 (VERBs) 42 (hanging_VERBing) -32
optimist~ (ADJ) -9
opt~ (VERBed) 29
order~ (NOUN) -16 (VERBed) 29
organ~ (VERBed) -23 (hanging_VERBing) -15
origin~ (VERBed) -12
outlin~ (VERBed) 21 (hanging_VERBing) 11
overlook~ (hanging_VERBing) -8
overse~ (VERBs) -41 (hanging_VERBing) -11
own~ (VERBs) -22 (passive_VERBed) -38
paid~ (VERB) -38
pai~ (VERB) -35
particip~ (VERB) -9 (VERBed) -14
parti~ (NOUN) -24
part~ (VERB) -14
pass~ (VERBed) 43 (VERBs) -39
path~ (NOUN) -17
paus~ (VERBed) 15
peak~ (VERBed) -8
peopl~ (VERB) -15
perceiv~ (VERBed) 24
perform~ (VERBed) -27
persuad~ (VERBed) 37
pick~ (VERB) -27 (VERBed) 28 (hanging_VERBing) -24
pile~ (VERBed) -17
pivot~ (VERBed) 45
plai~ (VERB) -30 (VERBing) -24 (VERBs) -38
plan~ (NOUN) -30 (NOUNs) -49 (VERBed) 10 (VERBing) 13 (VERBs) 42
plead~ (VERBed) 27
pledge~ (NOUN) 32 (VERBed) -33 (hanging_VERBing) 29
point~ (NOUN) -32 (NOUNs) -9 (VERBed) 29 (VERBing) 19 (VERBs) 15 (hanging_VERBing) -12
pois~ (VERBed) -16
polar~ (VERBed) 26
polici~ (NOUN) 19
poll~ (VERBed) -26 (hanging_VERBing) -21
portray~ (VERBed) 14 (hanging_VERBing) -8
pose~ (VERB) -15 (VERBs) -15 (passive_VERBed) 11
posit~ (NOUN) 23
possibl~ (ADJ) -26
post~ (NOUN) -24 (VERBed) -12 (hanging_VERBing) -20
pour~ (VERBed) -26
praise~ (VERBed) 13 (hanging_VERBing) -14
predict~ (VERB) 14 (hanging_VERBing) 10
prefer~ (VERB) 53 (VERBs) 43
prepar~ (VERBed) -31 (VERBs) -28
present~ (VERBed) 28 (VERBs) -31
presid~ (VERBed) -29
press~ (VERBed) 18
prevail~ (VERBed) -36
proclaim~ (VERBed) 28
produc~ (VERBed) -10 (hanging_VERBing) 15
project~ (VERBed) 43
promise~ (NOUN) 30
promot~ (VERB) 57 (hanging_VERBing) -17
prompt~ (VERBed) -31
propose~ (hanging_VERBing) 25
propos~ (NOUN) 48
protect~ (hanging_VERBing) -13
protest~ (VERBed) -25 (hanging_VERBing) -12
proud~ (ADJ) 13
proven~ (VERB) 20
prove~ (VERBed) -32
provid~ (VERB) 19 (VERBed) -9 (VERBing) -27 (VERBs) -43 (hanging_VERBing) -14 (passive_VERBed) 33
publish~ (VERBed) 14
pull~ (VERBed) -46
pursu~ (VERBed) -8 (VERBs) -35 (hanging_VERBing) 18
push~ (NOUN) 25 (VERB) -13 (VERBing) 27
put~ (VERB) 24 (VERBing) -11 (VERBs) 9 (hanging_VERBing) -52
qualifi~ (VERBed) -25
question~ (NOUN) -24 (NOUNs) -36 (VERB) -20 (VERBed) 64 (hanging_VERBing) 10
quick~ (ADJ) 12
quit~ (VERB) -23
quot~ (VERBed) 24
rail~ (VERBed) 38
rais~ (VERB) -28 (VERBed) 26 (VERBing) -18 (VERBs) -48 (hanging_VERBing) 14 (passive_VERBed) 8
ralli~ (VERBed) -41
ramp~ (VERBed) -22
rang~ (hanging_VERBing) -16
rank-and-fil~ (VERB) -14
ran~ (VERB) -9
ratchet~ (VERBed) -17
rate~ (VERBed) -21
reach~ (VERB) 20 (VERBs) -8 (hanging_VERBing) -26
react~ (VERBed) 18
readi~ (ADJ) -12
read~ (VERB) 63
realiz~ (VERBed) 10
rebuf~ (VERBed) 17
rebuild~ (hanging_VERBing) -11
rebuk~ (VERBed) 39
recall~ (VERBed) 32 (hanging_VERBing) 13
receiv~ (VERB) -19 (VERBed) -36 (VERBs) -23 (hanging_VERBing) 17
recogn~ (VERB) 31 (VERBed) 13 (VERBs) 20 (hanging_VERBing) 25
recommend~ (VERBed) -13 (passive_VERBed) 18
record~ (NOUN) -24 (VERBed) 28
recount~ (VERBed) 43
recov~ (VERBed) -11
redact~ (VERBed) -21
reduc~ (VERBed) -20 (hanging_VERBing) -11
referenc~ (VERBed) 32 (hanging_VERBing) 36
refer~ (VERBed) 11 (VERBing) 27 (VERBs) 29 (hanging_VERBing) 25
reflect~ (VERB) 10 (VERBed) 10 (VERBs) -13
refus~ (NOUN) -12 (VERBed) 27 (VERBs) 26 (hanging_VERBing) 30
regard~ (hanging_VERBing) -42
regist~ (VERB) -14 (VERBed) -16
regul~ (hanging_VERBing) -8
reiterate~ (VERBed) 19
reject~ (VERB) -37 (VERBed) 19 (passive_VERBed) 48
releas~ (VERBing) 42 (passive_VERBed) -11
reli~ (VERB) -28 (VERBed) -46 (VERBing) 37
remain~ (VERB) 21 (VERBed) 20 (VERBs) -69 (hanging_VERBing) -24
remark~ (NOUN) 15 (NOUNs) -21 (VERBed) 28
rememb~ (VERBed) 37 (VERBs) 24
remind~ (VERBed) 49 (VERBs) -17 (hanging_VERBing) 20
reminisc~ (ADJ) -32
renov~ (VERBed) -21
repeat~ (VERBed) -16 (hanging_VERBing) 24
replac~ (VERBed) -15
report~ (NOUN) -62 (NOUNs) 17 (VERBed) 38 (hanging_VERBing) -48 (passive_VERBed) 44
repres~ (VERBed) -19 (VERBs) -17 (hanging_VERBing) -12 (passive_VERBed) -19
request~ (VERBed) 34
requir~ (VERB) 25 (VERBed) 12 (VERBs) -12 (hanging_VERBing) -12
reserv~ (VERBed) -31
resign~ (VERBed) -28
reson~ (VERBed) 25
respond~ (VERBed) 13 (VERBing) -47 (hanging_VERBing) -25
respons~ (ADJ) -9
restrict~ (hanging_VERBing) 62
rest~ (VERBs) -12
result~ (VERBed) -15
return~ (VERBed) -18 (VERBing) -16 (hanging_VERBing) -10
retweet~ (VERBed) 40
reveal~ (VERB) 9 (VERBs) 30
revis~ (VERBed) 10
right~ (VERB) 19
rip~ (VERBed) 36
risen~ (VERB) -26
rise~ (VERBing) -13 (hanging_VERBing) -15
rival~ (NOUNs) -20
roar~ (VERBed) -25
rule~ (NOUNs) -44 (VERBed) 16
run~ (VERBing) -48 (VERBs) -11 (hanging_VERBing) 9
rush~ (VERBed) -33
sat~ (VERB) -50
saw~ (VERB) 14
say~ (NOUN) 47 (VERB) 56 (VERBing) -25 (VERBs) 65 (hanging_VERBing) -37
scare~ (VERBs) 14
schedul~ (VERBed) -46
score~ (VERBed) -44
scrambl~ (VERBing) -25
search~ (hanging_VERBing) -8
seat~ (VERBed) -18
secretari~ (NOUN) -23
secur~ (VERBed) -38
seek~ (VERB) -26 (VERBs) 48 (hanging_VERBing) 24
seem~ (VERB) 13 (VERBed) 36 (VERBs) 27
seen~ (VERB) 32
see~ (VERB) 48 (VERBs) 40 (hanging_VERBing) -24
seiz~ (VERBed) -35
select~ (VERBed) -28
self-describ~ (VERBed) 42
sell~ (VERB) -18 (hanging_VERBing) -20
send~ (VERB) -8 (VERBs) -22 (hanging_VERBing) -24
sentenc~ (VERBed) 17
serv~ (VERBed) -64 (VERBing) -12 (hanging_VERBing) -11
set~ (VERB) -10 (hanging_VERBing) -31
share~ (NOUN) -30 (VERBed) 10 (VERBs) 17 (hanging_VERBing) 8
sharpen~ (VERBed) -26
shook~ (VERB) -43
shoot~ (hanging_VERBing) -36
shot~ (passive_VERB) -24
shout~ (VERBed) 46 (hanging_VERBing) -24
shown~ (VERB) 41
show~ (VERB) -36 (VERBed) 24 (VERBing) 32 (VERBs) 37 (hanging_VERBing) 15
shut~ (VERB) 11
side~ (VERBed) 45
sign~ (VERBed) 15 (passive_VERBed) -23
similar~ (ADJ) -14
singl~ (VERBed) 29
sit~ (VERBs) -39 (hanging_VERBing) -19
skeptic~ (ADJ) 34
slam~ (VERBed) 34 (hanging_VERBing) 44
slip~ (VERBed) -18
smile~ (hanging_VERBing) -35
so-cal~ (VERBed) -15
sold~ (VERB) -30
sought~ (VERB) 31
sound~ (VERBed) 54 (hanging_VERBing) -13
spark~ (VERBed) 29
spar~ (VERBed) 36
speak~ (VERB) 26 (VERBing) -33 (VERBs) 18 (hanging_VERBing) -14
speculate~ (VERBed) 25
spend~ (VERB) -13 (VERBing) -26 (VERBs) -25
spent~ (VERB) -9
split~ (VERB) -15
spoken~ (VERB) 20
spoke~ (VERB) 20
sponsor~ (passive_VERBed) -17
spot~ (VERBed) 19
staff~ (NOUN) -15
stai~ (VERBed) -12 (VERBing) -9
stake~ (VERBed) -40
stall~ (VERBed) -13
stanc~ (NOUN) 11
stand~ (VERB) -11
start~ (VERB) -32 (VERBed) -18 (VERBing) 18 (VERBs) 9
statement~ (NOUN) 20 (NOUNs) -20
state~ (NOUN) -79 (NOUNs) -79 (VERBed) 78 (hanging_VERBing) 49
stem~ (VERB) -18
step~ (VERBed) -29
stop~ (VERBed) 18 (passive_VERBed) -17
strategi~ (NOUN) 40
stress~ (VERBed) 10
strode~ (VERB) -31
struck~ (VERB) 10
struggl~ (VERBed) -33 (VERBing) 14 (VERBs) -15 (hanging_VERBing) 16
stuck~ (VERB) 22
studi~ (VERBed) -34
subject~ (ADJ) -12
submit~ (VERBed) 12
succeed~ (VERBed) -24
suffer~ (VERBed) -36
suggest~ (NOUN) 40 (VERB) 24 (VERBed) 28 (VERBing) 8 (VERBs) -40 (hanging_VERBing) 8
suit~ (VERBed) -9
support~ (NOUN) -29 (NOUNs) -66 (VERBed) 57 (VERBing) 41 (VERBs) 33 (hanging_VERBing) 9
surfac~ (VERBed) 8
surg~ (VERBed) -27
surround~ (hanging_VERBing) -21
survei~ (VERBed) -49
surviv~ (VERBed) -37
suspect~ (VERBed) 26
suspend~ (VERBed) -22
sustain~ (VERBed) -28
swept~ (VERB) -37
taken~ (VERB) 10
take~ (VERB) -41 (hanging_VERBing) 18
talk~ (VERBed) 71 (VERBing) 31 (hanging_VERBing) -8
tape~ (VERBed) -15
tap~ (VERBed) -22
target~ (hanging_VERBing) -16
tast~ (VERBs) -8
taught~ (VERB) -21
teach~ (VERBs) 8
team~ (VERBed) -26
ted~ (VERBed) -53
televis~ (VERBed) -21
tell~ (VERB) 46 (VERBing) -8 (VERBs) 53 (hanging_VERBing) -24
tend~ (VERBs) -24
testify~ (VERBed) -11
thank~ (VERBed) 37 (VERBing) 38
think~ (VERBing) -13 (VERBs) 58 (hanging_VERBing) -9
threaten~ (VERBed) -18 (VERBs) -19 (hanging_VERBing) 21
threw~ (VERB) -14
thrown~ (VERB) 24
throw~ (hanging_VERBing) 8
tick~ (VERBed) 24
time~ (NOUN) -14
titl~ (VERBed) 19
ti~ (NOUNs) -9 (VERBed) -24
top~ (VERBed) -35
touch~ (VERBed) 23
tout~ (VERBed) 35
trail~ (VERBed) -19 (VERBs) -24 (hanging_VERBing) -13
transform~ (VERBed) -16
travel~ (VERBed) -36 (VERBing) -12
treat~ (VERBed) -20
tri~ (VERBed) -15 (VERBs) -13
trounc~ (VERBed) -29
try~ (VERBing) -11 (hanging_VERBing) -9
turn~ (VERB) 8 (VERBed) -11 (VERBing) -23 (VERBs) 15 (hanging_VERBing) -44
tweet~ (NOUN) -38 (VERBed) 9 (hanging_VERBing) 40
ty~ (hanging_VERBing) 16
unabl~ (ADJ) -39
unawar~ (ADJ) 13
underestim~ (VERBed) 19
undermin~ (hanging_VERBing) -13
underscore~ (VERBed) -15 (VERBs) -18
understood~ (VERB) 44
unfit~ (ADJ) -14
unit~ (VERB) 12
unveil~ (VERBed) 26
unwilling~ (NOUNs) 22
urge~ (VERBed) 64 (hanging_VERBing) -21
usher~ (VERBed) -23
us~ (NOUN) -25 (VERBing) 37 (VERBs) -17 (hanging_VERBing) -27 (passive_VERBed) -20
view~ (VERB) -10
violat~ (VERBed) -19
visit~ (VERBed) -40 (hanging_VERBing) -10
voic~ (VERBed) 38
vote~ (NOUNs) 38 (VERBed) 21 (VERBing) 11 (VERBs) -29
vow~ (NOUN) 14 (VERBed) 24 (VERBs) 29 (hanging_VERBing) -10
vy~ (VERBing) -17
wait~ (VERBed) -15 (VERBing) -12 (hanging_VERBing) -21
wai~ (NOUN) -26
walk~ (VERBs) -16 (hanging_VERBing) -9
want~ (VERB) 28 (VERBed) 26 (VERBs) 22
warn~ (VERBed) 25 (hanging_NOUNing) -9
wast~ (VERBed) -22
watch~ (VERB) -33 (VERBed) 32 (VERBing) -32 (hanging_VERBing) -17
waterboard~ (hanging_VERBing) -9
wave~ (VERBed) -11 (hanging_VERBing) -24
wear~ (VERBing) -9 (hanging_VERBing) -20
weigh~ (VERBed) 20
welcom~ (VERBed) 51
will~ (ADJing) -20
win~ (VERB) -37 (VERBing) -12 (VERBs) -51
withheld~ (VERB) 28
withhold~ (hanging_VERBing) 16
wonder~ (VERBed) 15
won~ (VERB) -53
word~ (NOUNs) -47
wore~ (VERB) -33
work~ (VERB) -19 (VERBed) -58 (VERBing) 35 (VERBs) -21 (hanging_VERBing) -24
worry~ (NOUNs) 14 (VERB) 17
write~ (VERB) 30 (VERBs) -11 (hanging_VERBing) -16
yell~ (VERBed) 15

6 cue: cue, quotes around
:~ (cue) -23 (cue_:_quoted) -12 (cue_…_quoted) 43
abandon~ (cue) -19
abil~ (cue) -35
abl~ (cue) -15
acceler~ (cue) -38
accept~ (cue) 31
access~ (cue) -17
accompani~ (cue) -32
accord~ (cue) 24 (cue_:_quoted) 12 (cue_…_quoted) 60 (quoted_cue) -8
accuse~ (cue) 16 (quoted_cue_…_quoted) 18
accus~ (cue) -21
acknowledge~ (cue) 13 (cue_…_quoted) 26
acquiesc~ (cue) 47
activ~ (cue) -31
act~ (cue) -49 (cue_quoted) -10
adapt~ (cue) -18
address~ (cue_…_quoted) 27
add~ (cue) -56 (cue_:_quoted) 25 (cue_quoted) 16 (cue_…_quoted) 18 (quoted_cue) 44 (quoted_cue_quoted) -14 (quoted_cue_…_quoted) 11
admir~ (cue) 31
admit~ (cue_…_quoted) 24 (quoted_cue) -19
adopt~ (cue) -12
advanc~ (cue) -17
advise~ (cue) -54
advoc~ (cue) 25
affili~ (cue) -22
affirm~ (cue) -32
agree~ (cue) 33 (cue_…_quoted) -39
ag~ (cue) -24
aim~ (cue) 27
allege~ (cue) 16 (cue_…_quoted) -16
allegi~ (cue) 22
alli~ (cue) -36
alloc~ (cue) -11
allud~ (cue) 49
amass~ (cue) -25
amount~ (cue) -8
anger~ (cue) 30
announce~ (cue) 32 (cue_…_quoted) 21
announc~ (cue) 9
answer~ (cue) -33 (quoted_cue) 16
anticip~ (cue) 22
apolog~ (cue) 45
appeal~ (cue) 23
appear~ (cue) 51 (cue_…_quoted) -41
append~ (cue) -26
applaud~ (cue) 50
appli~ (cue) -37
appoint~ (cue) 25
approach~ (cue) -43
approv~ (cue) 38
argue~ (cue) 23 (cue_quoted) 8 (cue_…_quoted) 28 (quoted_cue) 18
argument~ (cue) 26
arrang~ (cue) 25
arrest~ (cue) -34
arriv~ (cue) -45
articul~ (cue) 39
ask~ (cue) 23 (cue_…_quoted) 21 (quoted_cue) -13 (quoted_cue_…_quoted) 14
assail~ (cue) 45
assault~ (cue) 14
assert~ (cue) 18 (cue_…_quoted) 29
assess~ (cue) 25
assign~ (cue) 8
assure~ (cue_…_quoted) 35
attack~ (cue) 51 (cue_…_quoted) 13
attend~ (cue) -62
attent~ (cue) -9
attract~ (cue) -22
attribut~ (cue) 22
at~ (cue) -26
author~ (cue) 61
await~ (cue) -21
awar~ (cue) 26
back~ (cue) 46
bail~ (cue) -16
balk~ (cue) 46
ballot~ (cue) -15
ban~ (cue) 41
barnstorm~ (cue) -32
bar~ (cue) -13
base~ (cue) -57 (cue_…_quoted) -11
battl~ (cue) -37
beaten~ (cue) -19
beat~ (cue) -57
becam~ (cue) -26 (cue_…_quoted) 10
becom~ (cue) -43 (cue_quoted) -17 (cue_…_quoted) 10
begin~ (cue) -56 (cue_…_quoted) 10
begun~ (cue) -17
beg~ (cue) -19
believe~ (cue) 33 (cue_…_quoted) -12
belong~ (cue) -13
benefit~ (cue) -36
best~ (cue) -52
betrai~ (cue) -15
bet~ (cue) -11
bid~ (cue) -34
blame~ (cue) 74 (cue_…_quoted) -29
blast~ (cue) 54 (cue_…_quoted) 24
block~ (cue) -15 (cue_…_quoted) 24
blunt~ (cue) -19
board~ (cue) -19
boast~ (cue) -15 (cue_…_quoted) 17
bolster~ (cue) -37
boost~ (cue) -39
boo~ (cue) 32
born~ (cue) -22
bought~ (cue) -33
bounc~ (cue) -23
brace~ (cue) -23
brag~ (cue) 43
brand~ (cue) -17
breach~ (cue) 9
break~ (cue) -18
bring~ (cue) -55
broken~ (cue) -33
broke~ (cue) -48
brought~ (cue) -31
brush~ (cue) 38
build~ (cue) -49
built~ (cue) -51
bui~ (cue) -46
buri~ (cue) -10
burn~ (cue) -27
call~ (cue_quoted) 9 (cue_…_quoted) 17 (quoted_cue) -38 (quoted_cue_…_quoted) 24
came~ (cue) -22 (cue_…_quoted) -36
campaign~ (cue_…_quoted) -19
cancel~ (cue) -35
candidaci~ (cue) -14
capit~ (cue) -24
captur~ (cue) -22
care~ (cue) 18
carri~ (cue) -55
case~ (cue) 8
cast~ (cue) 11 (cue_…_quoted) 8
caucus~ (cue) -18
caught~ (cue) -11
caus~ (cue) -58
caution~ (cue) 9
celebr~ (cue) -11
center~ (cue) 21
certain~ (cue) 18
chair~ (cue) -39
challeng~ (cue) 20 (cue_…_quoted) 13
champion~ (cue) 27
chanc~ (cue) -42
chang~ (cue) -33
chant~ (cue_quoted) 47
characterize~ (cue) 25
charge~ (cue) -23 (quoted_cue) -21
cheer~ (cue) 29
chime~ (cue) 13
choos~ (cue) -15
chosen~ (cue) 22
circul~ (cue) 45
cite~ (cue) 119 (cue_quoted) 32
claim~ (cue_…_quoted) 41 (quoted_cue) 17
clarify~ (cue) -16
clinch~ (cue) -35
close~ (cue) -41
collaps~ (cue) -19
collect~ (cue) -39
combin~ (cue) -24
come~ (cue) -10 (quoted_cue) -9
command~ (cue) -48
comment~ (cue) -34 (quoted_cue) 23
compar~ (cue) 24 (cue_…_quoted) 9
compet~ (cue) -35
complain~ (cue) 40 (cue_…_quoted) -12
complet~ (cue) -43
complic~ (cue) -42
concede~ (cue) -13 (cue_…_quoted) 14 (quoted_cue) 18
conclude~ (cue) 14 (cue_…_quoted) -16 (quoted_cue) 18
condemn~ (cue) 43
conduct~ (cue) -49
confirm~ (cue) 22
congratul~ (cue) 57
consid~ (cue) 78 (cue_…_quoted) -21
constitut~ (cue) -12
consum~ (cue) -21
contain~ (cue) -33 (cue_…_quoted) -10
contend~ (cue) 11
contest~ (cue) -20
continue~ (cue) -52 (cue_:_quoted) 35 (cue_quoted) -19 (cue_…_quoted) -12 (quoted_cue) 33 (quoted_cue_quoted) 15
contradict~ (cue) 31
contrast~ (cue) 17
contribut~ (cue) -46
control~ (cue) -45
conven~ (cue) -20
convert~ (cue) -32
convict~ (cue) -11
convinc~ (cue) 10
coordin~ (cue) -21
cope~ (cue) -17
cost~ (cue) -27
counter~ (cue) -19
count~ (cue) 23
court~ (cue) -16
crack~ (cue) -19
creat~ (cue) -14 (cue_…_quoted) -22
credit~ (cue) 34 (cue_…_quoted) 26
criticize~ (cue) 44 (cue_…_quoted) 8
critic~ (cue) 38
critiqu~ (cue) 23
cross~ (cue) -44
crush~ (cue) -30
cut~ (cue) -12
date~ (cue) -30
deal~ (cue) -32
decid~ (cue) 15
decis~ (cue) 26
declare~ (cue_quoted) 26
declin~ (cue) 38
decry~ (cue) 49
deem~ (cue) 70
defeat~ (cue) -29
defend~ (cue) 10
defin~ (cue) -30
delai~ (cue) -15
deleg~ (cue) -9
delet~ (cue) -32
deliv~ (cue) -15
demand~ (cue) 39
demonstr~ (cue) 10
denounce~ (cue) 39 (cue_…_quoted) -11
depart~ (cue) -23
depend~ (cue) -32
deploi~ (cue) -37
deport~ (cue) -12
depriv~ (cue) -30
deride~ (cue) 35
descend~ (cue) -34
describe~ (cue) 43
deserv~ (cue) -35
design~ (cue) 10
desir~ (cue) -9
destroi~ (cue) -23
detail~ (cue) 37
determin~ (cue) 11
develop~ (cue) -35
devolv~ (cue) -10
dictat~ (cue) 21
differ~ (cue) 8
diminish~ (cue) -21
director~ (cue) -11
direct~ (cue) -13
disagre~ (cue) 33
disappear~ (cue) -27
disapprov~ (cue) 35
disclose~ (cue) 51
discov~ (cue) 11
discuss~ (cue) 63
dismiss~ (cue) 37 (cue_…_quoted) 9
dispatch~ (cue) -30
disrupt~ (cue) -29
distanc~ (cue) 25
distribut~ (cue) -17
divert~ (cue) -17
di~ (cue) -54
domin~ (cue) -62
donat~ (cue) -47
done~ (cue) -30
doubt~ (cue) 18
do~ (cue) -66
draft~ (cue) 10
draw~ (cue) 11
dress~ (cue) 12
drew~ (cue) 14
driven~ (cue) -39
drive~ (cue) -27
drop~ (cue) -38
due~ (cue) -26
dwell~ (cue) 54
eager~ (cue) 40
earn~ (cue) -42
eas~ (cue) -26
echo~ (cue) 16
edg~ (cue) -37
elig~ (cue) -18
elimin~ (cue) -28
email~ (cue) -25 (cue_…_quoted) 31
embrac~ (cue) 33
emerg~ (cue) 20 (cue_…_quoted) -35
emphasize~ (cue) 23 (cue_…_quoted) 14
enabl~ (cue) -31
encount~ (cue) -25
endors~ (cue) 70 (cue_…_quoted) 15
end~ (cue) -41 (cue_…_quoted) 28
energ~ (cue) -27
enjoi~ (cue) 25
ensur~ (cue) -38
enter~ (cue) -35
envis~ (cue) 57
erupt~ (cue) -10
escap~ (cue) -27
espous~ (cue) -17
establish~ (cue) 12
evapor~ (cue) -20
everyth~ (cue) -21
examin~ (cue) -24
exceed~ (cue) -33
exchang~ (cue) -32
exist~ (cue) 8
exit~ (cue) -34
expand~ (cue) -22
expect~ (cue) 64 (cue_…_quoted) -21
experienc~ (cue) 15
experi~ (cue) -13
expir~ (cue) -13
explain~ (cue) 23 (quoted_cue) 16
export~ (cue) -17
express~ (cue) 87 (cue_…_quoted) -17
extend~ (cue) -21
ey~ (cue) 9
face~ (cue) -79 (cue_…_quoted) 9
fade~ (cue) -14
failur~ (cue) -11
fail~ (cue) -19 (cue_…_quoted) 14
fallen~ (cue) -21
fall~ (cue) -37
fare~ (cue) -41
favor~ (cue) 35
fear~ (cue) 53
fed~ (cue) -21
feed~ (cue) -12
feel~ (cue) 13 (cue_…_quoted) -25
fell~ (cue) -54
fight~ (cue_…_quoted) -20
figur~ (cue) -22
fill~ (cue) -45
film~ (cue) -21
financ~ (cue) -28
find~ (cue) 17
finish~ (cue) -68
fit~ (cue) -20
flank~ (cue) -34
fled~ (cue) -42
flee~ (cue) -15
flew~ (cue) -36
float~ (cue) 14
flow~ (cue) -26
fly~ (cue) -21
focus~ (cue) 26
focu~ (cue) 9
follow~ (cue) -45 (cue_:_quoted) 20 (cue_…_quoted) -14
forc~ (cue) -39
forecast~ (cue) 26
form~ (cue) -38
fought~ (cue) -32
found~ (cue) 21 (cue_quoted) 32
freed~ (cue) -26
free~ (cue) -18
fuel~ (cue) -9
fund-rais~ (cue) -20
fund~ (cue) -30
gain~ (cue) -50
garner~ (cue) -30
gather~ (cue) -53
gear~ (cue) -23
gener~ (cue) -17
get~ (cue) -66 (cue_…_quoted) -11
given~ (cue) -25
give~ (cue) -45
goal~ (cue) 36
gone~ (cue) 9
good~ (cue) -12
gotten~ (cue) -12
got~ (cue) -31 (cue_…_quoted) 30
govern~ (cue) -26
go~ (cue) -14 (cue_quoted) -10
grab~ (cue) -10
graduat~ (cue) -13
grant~ (cue) -23
grappl~ (cue) 19
greet~ (cue) -30
grew~ (cue) -42
grip~ (cue) 14
grown~ (cue) -35
grow~ (cue) -12
hack~ (cue) -18
had~ (cue) -13
hail~ (cue) 16
hammer~ (cue) 29
handl~ (cue) -36
hand~ (cue) -50
hang~ (cue) -18
happen~ (cue) -49
hate~ (cue) 39
have~ (cue) -9 (cue_…_quoted) -20
head~ (cue) -33
hedg~ (cue) -28
heighten~ (cue) 18
held~ (cue) -11 (cue_…_quoted) -9
help~ (cue) -42 (cue_…_quoted) -23
highlight~ (cue) 51
hire~ (cue) 15
histori~ (cue) -20
hit~ (cue) 20 (cue_…_quoted) -9
hold~ (cue) -18 (cue_…_quoted) -8
hope~ (cue) 35 (cue_…_quoted) 16
hostil~ (cue) 12
host~ (cue) -59 (cue_…_quoted) -19
hover~ (cue) -17
huddl~ (cue) -32
hurt~ (cue) -19
husband~ (cue) -16
identifi~ (cue) 13
ignor~ (cue) 47 (cue_…_quoted) -21
illustr~ (cue) 34
imagine~ (cue) 51
impact~ (cue) -13
impli~ (cue) 32
import~ (cue) -10
improv~ (cue) -31
inabl~ (cue) -24
incit~ (cue) -15
inclin~ (cue) 16
includ~ (cue) -18 (cue_quoted) 9 (cue_…_quoted) -32
increas~ (cue) -64
indicate~ (cue) 20
influenc~ (cue) -25
inform~ (cue) 25
inherit~ (cue) -18
inject~ (cue) -33
injur~ (cue) -8
insist~ (cue) 25 (cue_…_quoted) 24
inspir~ (cue) -33
instal~ (cue) -35
integr~ (cue) -9
intend~ (cue) 32 (cue_…_quoted) 9
intensifi~ (cue) -15
interpret~ (cue) 32
interrupt~ (cue) -27
interview~ (cue) -31 (cue_…_quoted) -25
introduc~ (cue_…_quoted) 28
invest~ (cue) -48
invit~ (cue) -62
invok~ (cue) 27
involv~ (cue) -28
issu~ (cue) 12
jockei~ (cue) 13
join~ (cue) -41
keep~ (cue) -26
kept~ (cue) -16
kick~ (cue) -29
kill~ (cue) -54
knew~ (cue) 44
knock~ (cue) 8
known~ (cue) 30 (cue_quoted) -10 (cue_…_quoted) 37
know~ (cue) 65
lack~ (cue) -22
lag~ (cue) -31
lai~ (cue) 45
land~ (cue) -30
lash~ (cue) 36
last~ (cue) -27
laugh~ (cue) -18
launch~ (cue_…_quoted) 30
lead~ (cue) -91 (cue_…_quoted) -16
leak~ (cue) -32
lean~ (cue) 18
learn~ (cue) 40
leav~ (cue) -28
led~ (cue) -23 (cue_…_quoted) -28
left~ (cue) -40
len-link~ (cue) -10
let~ (cue) -16
level~ (cue) 8
lift~ (cue) -8
liken~ (cue) 55
line~ (cue) 13
listen~ (cue) -34
list~ (cue) 40
live~ (cue) -17
li~ (cue) -20
lock~ (cue) -21
look~ (cue) 29 (cue_…_quoted) -11
loom~ (cue) -36
lose~ (cue) -54
lost~ (cue) -69 (cue_…_quoted) -13
lower~ (cue) -16
made~ (cue_…_quoted) -13
maintain~ (cue) -46
make~ (cue) -18 (cue_quoted) -9 (cue_…_quoted) 39
manag~ (cue) -26
mandat~ (cue) 10
map~ (cue) -22
march~ (cue) -13
margin~ (cue) -14
mark~ (cue) -21
marri~ (cue) -58
match~ (cue) -39
meander~ (cue) 10
meant~ (cue) -10
mean~ (cue) -76
measur~ (cue) 18
meet~ (cue) -20
mention~ (cue) 22
met~ (cue) -14
mind~ (cue) 26
mire~ (cue) -12
mirror~ (cue) -21
miss~ (cue) -39
mobil~ (cue) -12
mock~ (cue) 15
mount~ (cue) 23
move~ (cue) -14 (cue_…_quoted) -15
name~ (cue) 40 (cue_…_quoted) 10
narrow~ (cue) -19
navig~ (cue) -27
near~ (cue) -21
need~ (cue) -20 (quoted_cue) -17
negoti~ (cue) 41
nomin~ (cue) 41
note~ (cue) 38 (cue_quoted) -12 (quoted_cue) 26
notic~ (cue) 19
number~ (cue) -35
obtain~ (cue) -44 (cue_…_quoted) -22
occupi~ (cue) -36
occur~ (cue) -21
offer~ (cue) 42
offic~ (cue) -23
offset~ (cue) -8
open~ (cue) -25
opposit~ (cue) 50
oppos~ (cue) 68
optimist~ (cue) -9
opt~ (cue) 21
order~ (cue) 34
organ~ (cue) -52
outlin~ (cue) 36
overlook~ (cue) -15
overse~ (cue) -33
overshadow~ (cue) -28
overturn~ (cue) 26
own~ (cue) -60
ow~ (cue) -13
paid~ (cue) -28 (cue_…_quoted) -28
paint~ (cue) 26
pai~ (cue) -41
particip~ (cue) -20
parti~ (cue) -24
part~ (cue) -32
pass~ (cue) 39 (cue_…_quoted) -19
path~ (cue) -17
peak~ (cue) -11
peopl~ (cue) -17
perceiv~ (cue) 36
perform~ (cue) -41
persuad~ (cue) 47
pile~ (cue) -19
pivot~ (cue) 15
place~ (cue) -28
plai~ (cue) -40
plan~ (cue) 23 (cue_…_quoted) -17
plead~ (cue) 44
pledge~ (cue) -23 (cue_quoted) 29 (cue_…_quoted) 31
plot~ (cue) 11
plummet~ (cue) -10
point~ (quoted_cue) 15
pois~ (cue) -16
polar~ (cue) 24
poll~ (cue) -34
portray~ (cue) 22 (cue_…_quoted) 20
pose~ (cue) -27 (cue_…_quoted) 15
posit~ (cue) 16 (cue_…_quoted) 22
possibl~ (cue) -26
post~ (cue) 8 (quoted_cue) -33
pour~ (cue) -30
practic~ (cue) -36
praise~ (cue) 64 (cue_…_quoted) 8
predict~ (cue) 23 (cue_…_quoted) 25
prefer~ (cue) 78
prepar~ (cue) -43
present~ (cue) 12
preserv~ (cue) -11
presid~ (cue) -35
press~ (cue) 39 (cue_…_quoted) 14
prevent~ (cue) -20
proclaim~ (cue_…_quoted) 16
project~ (cue) 49
promise~ (cue_quoted) 20 (cue_…_quoted) 44
promot~ (cue) 12 (cue_…_quoted) 12
prompt~ (cue) -67
propose~ (cue) 24
propos~ (cue) 46
protest~ (cue) -24
proud~ (cue) 15
proven~ (cue) 20
prove~ (cue) -23
provid~ (cue_…_quoted) -27
publish~ (cue) 19
pull~ (cue) -39
purchas~ (cue) -36
push~ (cue) 34 (cue_…_quoted) 21
put~ (cue) -16 (cue_:_quoted) 10 (cue_quoted) 16 (cue_…_quoted) 34
qualifi~ (cue) -37
question~ (cue) 8
quick~ (cue) 19
quit~ (cue) -23
quot~ (cue) 42
race~ (cue) -40
rail~ (cue) 66
rais~ (cue_…_quoted) -26
ralli~ (cue) -38
ramp~ (cue) -29
rank~ (cue) -28
ran~ (cue) -40 (cue_…_quoted) 34 (quoted_cue) -10
rate~ (cue) -17
rattl~ (cue) 35
react~ (cue) -14
readi~ (cue) -22
read~ (cue) 39 (quoted_cue) 48
reaffirm~ (cue) 58
realiz~ (cue) 14
rebuf~ (cue) 17
rebuild~ (cue) -8
rebuk~ (cue) 27
rebut~ (cue) 52
recall~ (cue) 9 (cue_…_quoted) 18 (quoted_cue) 20
receiv~ (cue) -37 (cue_…_quoted) -21
recogn~ (cue) 62
recommend~ (cue) 19
record~ (cue) 10 (cue_…_quoted) -18
recount~ (cue) 34
recov~ (cue) -11
recruit~ (cue) -23
redact~ (cue) -21
reduc~ (cue) -34
referenc~ (cue) 60
refer~ (cue) 57
reflect~ (cue) -10
refus~ (cue) 40 (cue_…_quoted) 14
regard~ (cue) 35
regist~ (cue) -20
regret~ (cue) 18
regul~ (cue) -9
reiterate~ (cue) 27
reject~ (cue) 19 (cue_…_quoted) -12
releas~ (cue_…_quoted) 37
reloc~ (cue) -21
reluct~ (cue) 35
remain~ (cue) -14
remark~ (cue) -20 (cue_quoted) 24 (cue_…_quoted) -11
rememb~ (cue) 70
remind~ (cue) 34
reminisc~ (cue) -12
remov~ (cue) -15
renew~ (cue) 9
renov~ (cue) -21
repeal~ (cue) -12
repeat~ (cue_…_quoted) -11
replac~ (cue) -20
reply~ (cue_quoted) -10 (quoted_cue) 23
report~ (cue) 19 (cue_quoted) -8 (cue_…_quoted) 20 (quoted_cue) -22
repres~ (cue) -19 (cue_…_quoted) -25
request~ (cue) 18
requir~ (cue) 18
reserv~ (cue) -31
resign~ (cue) -34
resolv~ (cue) -18
reson~ (cue) 14
respect~ (cue) -8
respond~ (cue) -46 (cue_:_quoted) 31 (cue_quoted) 30 (quoted_cue) 17
restor~ (cue) -27
restrict~ (cue) 62
rest~ (cue) -12
result~ (cue) -22
retain~ (cue) -22
return~ (cue) -9
retweet~ (cue) 21
reveal~ (cue) 12
revel~ (cue) 17
revers~ (cue) -13
review~ (cue) -22
right~ (cue) 13
rip~ (cue) 43
risen~ (cue) -26
rise~ (cue) -29
rival~ (cue) -14
roar~ (cue) -25
romp~ (cue) -21
rule~ (cue) -17
run~ (cue) -9 (cue_…_quoted) -48
rush~ (cue) -29
sat~ (cue) -36
say~ (cue) 46 (cue_:_quoted) -11 (cue_…_quoted) 9 (quoted_cue) 21 (quoted_cue_:_quoted) 22 (quoted_cue_quoted) 11 (quoted_cue_…_quoted) 21
schedul~ (cue) -50
score~ (cue) -43
scrambl~ (cue) -21
search~ (cue) -33
seat~ (cue) -19
secretari~ (cue) -22
secur~ (cue) -46
seek~ (cue) 45
seem~ (cue) 49
seen~ (cue) 29
see~ (cue) 73
seiz~ (cue) 13
select~ (cue) -36
sell~ (cue) -49
send~ (cue) -34 (cue_…_quoted) -16
sentenc~ (cue) 17
sent~ (cue) 8 (cue_…_quoted) -30
serv~ (cue) -51 (cue_…_quoted) -8
set~ (cue) -11 (cue_…_quoted) -16
sext~ (cue) -8
shape~ (cue) -36
share~ (cue) 18 (cue_…_quoted) 36
sharpen~ (cue) -40
shift~ (cue) -27
shock~ (cue) 23
shook~ (cue) -28
shoot~ (cue) -32
shot~ (cue) -33
shout~ (cue) -9 (cue_quoted) 24
shown~ (cue) 45
show~ (cue) 54
side~ (cue) 34
signal~ (cue) 14
similar~ (cue) -14
singl~ (cue) 42
sit~ (cue) -41 (cue_…_quoted) -17
skeptic~ (cue) 24
slam~ (cue) 63 (cue_…_quoted) 20
slip~ (cue) -30
slow~ (cue) -10
smile~ (cue) -35
sold~ (cue) -20
solidifi~ (cue) -29
sought~ (cue) 49
sound~ (cue) 45 (cue_…_quoted) 11
spar~ (cue) 22
speak~ (cue) 19 (cue_…_quoted) -34
speculate~ (cue) 23
speech~ (cue) 11
spend~ (cue) -46
spoken~ (cue) 21
spoke~ (cue) 21 (quoted_cue) -11
sponsor~ (cue) -14
spot~ (cue) 31
spread~ (cue) -13
staff~ (cue) -10
stai~ (cue) -24
stake~ (cue) -40
stall~ (cue) -20
stamp~ (cue) -15
stanc~ (cue) -14 (cue_…_quoted) 21
stand~ (cue) 41
stare~ (cue) -22
start~ (cue) 17 (cue_…_quoted) -74
statement~ (cue_…_quoted) 19
state~ (cue) -75 (cue_…_quoted) 45 (quoted_cue_…_quoted) 20
steer~ (cue) -12
stem~ (cue) -9
step~ (cue) -29
stock~ (cue) -13
strategi~ (cue) 24
stress~ (cue) 28
strode~ (cue) -19
struck~ (cue) 10
struggl~ (cue) -12
stuck~ (cue) 16
studi~ (cue) -29 (cue_…_quoted) -32
subject~ (cue) -21
submit~ (cue) 26
succeed~ (cue) -31
suffer~ (cue) -42
suggest~ (cue) 17 (cue_…_quoted) 16
suit~ (cue) -10
suppli~ (cue) -32
support~ (cue) 72 (cue_quoted) -26 (cue_…_quoted) -28
suppos~ (cue) -21
surfac~ (cue) 25
surg~ (cue) -32
surpass~ (cue) -26
surround~ (cue) -23
survei~ (cue) -50
surviv~ (cue) -52
suspect~ (cue) 13
sustain~ (cue) -28
su~ (cue) 11
swept~ (cue) -40
switch~ (cue) -22
taken~ (cue) 9
take~ (cue) -29 (cue_…_quoted) 18
talk~ (cue) 47
tape~ (cue) -31
tap~ (cue) -35
target~ (cue) -11
tast~ (cue) -8
taught~ (cue) -21
teach~ (cue) 12
team~ (cue) -27
ted~ (cue) -38
televis~ (cue) -21
tell~ (cue) 33 (cue_:_quoted) -18 (cue_…_quoted) 33
testify~ (cue) -36
thank~ (cue) 50 (cue_…_quoted) 26
think~ (cue) 10 (cue_quoted) 19 (cue_…_quoted) -18
threw~ (cue) -41
thrive~ (cue) -21
thrown~ (cue) 24
throw~ (cue) 19
tick~ (cue) 21
tighten~ (cue) -32
time~ (cue) -28
tip~ (cue) -15
ti~ (cue) -51
took~ (cue) 14 (cue_:_quoted) -27 (cue_…_quoted) -35 (quoted_cue) 18
top~ (cue) -35
tout~ (cue) 75
trail~ (cue) -57
train~ (cue) -21
transform~ (cue) -18
travel~ (cue) -44
treat~ (cue) -24
tri~ (cue) 11 (cue_…_quoted) -63
trounc~ (cue) -36
trumpet~ (cue) 36
try~ (cue) -9 (cue_…_quoted) -22
turn~ (cue) -8
tweet~ (cue_:_quoted) -32 (cue_quoted) -8 (cue_…_quoted) 12 (quoted_cue) 49
ty~ (cue) 31
unabl~ (cue) -39
uncov~ (cue) -36
underestim~ (cue) 17
underscore~ (cue) -25
understand~ (cue) 33
understood~ (cue) 45
unearth~ (cue) -23
unfit~ (cue) -14
unfold~ (cue) -25
unifi~ (cue) 17
unlik~ (cue) -17
unwilling~ (cue) 28
upset~ (cue) 28
urge~ (cue) 38 (cue_…_quoted) 17
usher~ (cue) -23
us~ (cue) -30 (cue_…_quoted) 42 (quoted_cue) -36
vet~ (cue) -26
view~ (cue) 43
violat~ (cue) -27
visit~ (cue) -45
voic~ (cue) 31
vote~ (cue) 37 (cue_…_quoted) 13
vouch~ (cue) 58
vow~ (cue) 46 (cue_quoted) 16
vy~ (cue) -19
wage~ (cue) -12
wait~ (cue) -42
wai~ (cue) -25
walk~ (cue) -36 (cue_…_quoted) 15
want~ (cue) 50 (cue_quoted) -14 (cue_…_quoted) 15
warn~ (cue) 54 (cue_…_quoted) 26 (quoted_cue) -13
wast~ (cue) -22
watch~ (cue) -12
wave~ (cue) -35
wear~ (cue) -29 (cue_quoted) -16 (cue_…_quoted) -20
welcom~ (cue) 18
went~ (cue) 15 (cue_…_quoted) -48 (quoted_cue) 17
widen~ (cue) -38
willing~ (cue) -20
will~ (cue) -19
win~ (cue) -67 (cue_…_quoted) -13
wipe~ (cue) -27
withheld~ (cue) 28
withhold~ (cue) 11
wonder~ (cue) 56
won~ (cue) -57
word~ (cue) -27
wore~ (cue) -23
work~ (cue) -29 (cue_…_quoted) -24 (quoted_cue) -9
worry~ (cue) 42 (cue_…_quoted) -39
wound~ (cue) -19
wrap~ (cue) -19
wrestl~ (cue) -21
write~ (cue) -24 (cue_:_quoted) 8 (cue_…_quoted) 10 (quoted_cue) 48 (quoted_cue_quoted) -21 (quoted_cue_…_quoted) 29
wrong~ (cue) -11
yell~ (cue_quoted) 15
zero~ (cue) 33

7 cue: cue, verb behind
:~ (no_verb_behind) -38 (verb_behind) 37
abandon~ (verb_behind) -15
abil~ (verb_behind) -40
abl~ (verb_behind) -17
acceler~ (verb_behind) -27
accept~ (no_verb_behind) 29
accompani~ (verb_behind) -24
accord~ (no_verb_behind) 47
account~ (verb_behind) 9
accuse~ (no_verb_behind) -23 (verb_behind) 42
acknowledge~ (no_verb_behind) 31 (verb_behind) 20
acquiesc~ (verb_behind) 47
action~ (verb_behind) -15
activ~ (verb_behind) -29
act~ (no_verb_behind) -27 (verb_behind) -40
address~ (no_verb_behind) -14 (verb_behind) 21
add~ (no_verb_behind) 22 (verb_behind) -21
admit~ (no_verb_behind) 21 (verb_behind) 9
advanc~ (verb_behind) -13
advise~ (no_verb_behind) -29 (verb_behind) -44
advoc~ (no_verb_behind) 20 (verb_behind) 11
affect~ (verb_behind) -19
affili~ (verb_behind) -22
agree~ (no_verb_behind) -8
ag~ (verb_behind) -19
aim~ (no_verb_behind) 38
air~ (no_verb_behind) 14 (verb_behind) -43
alli~ (verb_behind) -29
allud~ (verb_behind) 54
amass~ (verb_behind) -30
amount~ (no_verb_behind) -9
anger~ (no_verb_behind) 10 (verb_behind) 32
announce~ (verb_behind) 42
announc~ (verb_behind) -25
answer~ (verb_behind) -22
apolog~ (no_verb_behind) 10 (verb_behind) 20
appeal~ (no_verb_behind) -8 (verb_behind) 13
appear~ (verb_behind) 30
append~ (no_verb_behind) -26
applaud~ (no_verb_behind) 30 (verb_behind) 24
appli~ (no_verb_behind) -10 (verb_behind) -29
appoint~ (no_verb_behind) 12 (verb_behind) 17
appreci~ (verb_behind) 14
approach~ (no_verb_behind) -8 (verb_behind) -40
approv~ (verb_behind) 33
argue~ (verb_behind) 47
argument~ (no_verb_behind) 20 (verb_behind) 33
arrest~ (verb_behind) -24
arriv~ (no_verb_behind) -10 (verb_behind) -46
articul~ (verb_behind) 39
ask~ (no_verb_behind) 24 (verb_behind) 25
assail~ (verb_behind) 21
assault~ (no_verb_behind) 19
assert~ (verb_behind) 43
assess~ (verb_behind) 17
associ~ (verb_behind) -17
assum~ (verb_behind) 14
assure~ (no_verb_behind) -11 (verb_behind) 52
attack~ (no_verb_behind) 22 (verb_behind) 52
attend~ (no_verb_behind) -33 (verb_behind) -46
attract~ (no_verb_behind) -19 (verb_behind) -8
attribut~ (verb_behind) 30
author~ (verb_behind) 42
avoid~ (verb_behind) -12
await~ (no_verb_behind) -23
awar~ (verb_behind) 28
back~ (no_verb_behind) 24 (verb_behind) 27
balk~ (verb_behind) 46
ban~ (verb_behind) 35
bar~ (verb_behind) -12
base~ (no_verb_behind) -22 (verb_behind) -63
battl~ (no_verb_behind) -14 (verb_behind) -22
beam~ (verb_behind) -17
beaten~ (verb_behind) -16
beat~ (no_verb_behind) -40 (verb_behind) -27
becam~ (no_verb_behind) -15 (verb_behind) -16
becom~ (no_verb_behind) -52 (verb_behind) -10
begin~ (no_verb_behind) -67 (verb_behind) -26
begun~ (verb_behind) -22
beg~ (verb_behind) -8
believe~ (no_verb_behind) -9 (verb_behind) 22
belong~ (verb_behind) -12
bemoan~ (verb_behind) 46
benefit~ (no_verb_behind) -10 (verb_behind) -27
bid~ (no_verb_behind) -14 (verb_behind) -22
blame~ (no_verb_behind) 14 (verb_behind) 8
blast~ (no_verb_behind) 40 (verb_behind) 47
block~ (no_verb_behind) 24 (verb_behind) -22
board~ (verb_behind) -19
boast~ (verb_behind) -15
book~ (no_verb_behind) -19
boost~ (verb_behind) -33
boo~ (no_verb_behind) -17 (verb_behind) 36
born~ (no_verb_behind) -10 (verb_behind) -17
bought~ (no_verb_behind) -21 (verb_behind) -23
brace~ (verb_behind) -15
brag~ (verb_behind) 37
brand~ (verb_behind) -28
break~ (no_verb_behind) -24 (verb_behind) -8
brief~ (verb_behind) -34
bring~ (no_verb_behind) -29 (verb_behind) -30
broken~ (verb_behind) -33
broke~ (no_verb_behind) 9 (verb_behind) -15
brought~ (verb_behind) -12
build~ (no_verb_behind) -15 (verb_behind) -43
built~ (no_verb_behind) -35 (verb_behind) -35
bui~ (no_verb_behind) -22 (verb_behind) -28
burn~ (verb_behind) -28
call~ (no_verb_behind) 19 (verb_behind) -8
came~ (no_verb_behind) 34 (verb_behind) -63
campaign~ (verb_behind) -15
cancel~ (verb_behind) -38
candidaci~ (verb_behind) -22
capit~ (verb_behind) -34
captur~ (no_verb_behind) -41 (verb_behind) 14
care~ (verb_behind) 34
carri~ (no_verb_behind) -20 (verb_behind) -15
case~ (verb_behind) 10
cast~ (no_verb_behind) -9 (verb_behind) 25
caucus~ (verb_behind) -13
caught~ (no_verb_behind) -25
caus~ (no_verb_behind) -10 (verb_behind) -52
caution~ (verb_behind) 31
center~ (no_verb_behind) -22
certain~ (verb_behind) 18
chair~ (verb_behind) -34
challeng~ (no_verb_behind) -8 (verb_behind) 32
champion~ (verb_behind) 25
chanc~ (verb_behind) -40
chang~ (no_verb_behind) -50 (verb_behind) -19
chant~ (no_verb_behind) 39 (verb_behind) 41
characterize~ (no_verb_behind) 14
charge~ (no_verb_behind) -49
cheer~ (no_verb_behind) 29
chime~ (verb_behind) 21
choos~ (no_verb_behind) -10
chosen~ (verb_behind) 33
chose~ (no_verb_behind) -10 (verb_behind) -10
circul~ (verb_behind) 25
cite~ (no_verb_behind) 89 (verb_behind) 59
claim~ (no_verb_behind) -15 (verb_behind) 43
clarify~ (verb_behind) -16
clash~ (no_verb_behind) -17 (verb_behind) 11
clinch~ (verb_behind) -21
close~ (verb_behind) -59
coin~ (verb_behind) 31
collaps~ (verb_behind) -13
collect~ (no_verb_behind) -20 (verb_behind) -21
combin~ (verb_behind) -27
come~ (no_verb_behind) 31 (verb_behind) -45
command~ (verb_behind) -41
comment~ (no_verb_behind) 10 (verb_behind) -28
commit~ (no_verb_behind) -28 (verb_behind) 11
compar~ (no_verb_behind) 12 (verb_behind) 22
compet~ (no_verb_behind) -30 (verb_behind) -15
compil~ (no_verb_behind) 9
complain~ (verb_behind) 34
complet~ (verb_behind) -23
complic~ (no_verb_behind) -16 (verb_behind) -28
concede~ (no_verb_behind) -17 (verb_behind) 35
concern~ (verb_behind) -14
conclude~ (no_verb_behind) 11 (verb_behind) 12
condemn~ (verb_behind) 35
conduct~ (verb_behind) -73
confirm~ (verb_behind) 41
confront~ (no_verb_behind) 9 (verb_behind) -19
congratul~ (verb_behind) 27
connect~ (no_verb_behind) 20 (verb_behind) -30
consid~ (no_verb_behind) 49 (verb_behind) 31
contact~ (verb_behind) -24
contain~ (no_verb_behind) -22 (verb_behind) -22
contempl~ (verb_behind) 46
contend~ (verb_behind) 25
contest~ (no_verb_behind) -16
continue~ (no_verb_behind) -8 (verb_behind) -37
contradict~ (verb_behind) 14
contrast~ (no_verb_behind) 20
contribut~ (no_verb_behind) -25 (verb_behind) -29
control~ (no_verb_behind) -12 (verb_behind) -42
conven~ (verb_behind) -20
convert~ (verb_behind) -28
convict~ (verb_behind) -10
convinc~ (verb_behind) 21
coordin~ (no_verb_behind) -8 (verb_behind) -24
cost~ (no_verb_behind) -22 (verb_behind) -15
counter~ (verb_behind) -15
count~ (no_verb_behind) 27
court~ (verb_behind) -16
cover~ (no_verb_behind) 11 (verb_behind) -11
creat~ (no_verb_behind) -33 (verb_behind) -13
credit~ (no_verb_behind) 33 (verb_behind) 28
criticize~ (verb_behind) 58
critic~ (no_verb_behind) 28 (verb_behind) 19
critiqu~ (verb_behind) 34
cross~ (no_verb_behind) -14 (verb_behind) -34
crush~ (no_verb_behind) -16 (verb_behind) -24
cut~ (no_verb_behind) 27 (verb_behind) -30
date~ (verb_behind) -24
deal~ (no_verb_behind) -19 (verb_behind) -17
debat~ (no_verb_behind) 10 (verb_behind) 8
decid~ (verb_behind) 25
decis~ (verb_behind) 36
declare~ (verb_behind) 11
declin~ (no_verb_behind) -8 (verb_behind) 46
decry~ (no_verb_behind) 23 (verb_behind) 38
dedic~ (verb_behind) 15
deem~ (no_verb_behind) 48 (verb_behind) 36
defeat~ (verb_behind) -47
defend~ (verb_behind) 12
defin~ (verb_behind) -26
delai~ (verb_behind) -13
delet~ (verb_behind) -32
deliv~ (no_verb_behind) 13
demand~ (verb_behind) 48
denounce~ (no_verb_behind) 52
deny~ (no_verb_behind) 21 (verb_behind) -19
depart~ (verb_behind) -26
depend~ (no_verb_behind) -8 (verb_behind) -40
deploi~ (verb_behind) -44
deport~ (no_verb_behind) -12
deride~ (verb_behind) 36
describe~ (no_verb_behind) 41 (verb_behind) 22
deserv~ (no_verb_behind) -13
desir~ (verb_behind) -9
destroi~ (verb_behind) -15
determin~ (no_verb_behind) -18 (verb_behind) 8
develop~ (verb_behind) -32
devot~ (verb_behind) 11
dictat~ (verb_behind) 21
differ~ (no_verb_behind) -31 (verb_behind) 25
direct~ (no_verb_behind) -19 (verb_behind) -8
disagre~ (no_verb_behind) 9 (verb_behind) 25
disappear~ (no_verb_behind) -13 (verb_behind) -16
disclose~ (verb_behind) 37
discov~ (verb_behind) 19
discuss~ (no_verb_behind) 28 (verb_behind) 54
dismiss~ (no_verb_behind) 38 (verb_behind) 16
dispatch~ (verb_behind) -30
distanc~ (verb_behind) 38
distribut~ (no_verb_behind) -27
divid~ (no_verb_behind) -22
di~ (no_verb_behind) -35 (verb_behind) -29
domin~ (no_verb_behind) -32 (verb_behind) -37
donat~ (no_verb_behind) -23 (verb_behind) -29
done~ (no_verb_behind) -26 (verb_behind) -18
doubl~ (no_verb_behind) -11 (verb_behind) 13
doubt~ (verb_behind) 37
downplai~ (verb_behind) 15
do~ (no_verb_behind) -34 (verb_behind) -45
drawn~ (no_verb_behind) 41 (verb_behind) -52
draw~ (no_verb_behind) 11 (verb_behind) -8
driven~ (no_verb_behind) -18 (verb_behind) -23
drive~ (verb_behind) -20
drop~ (verb_behind) -56
drove~ (no_verb_behind) 17 (verb_behind) -18
due~ (verb_behind) -25
dwell~ (verb_behind) 54
eager~ (verb_behind) 54
earn~ (no_verb_behind) -51 (verb_behind) -29
echo~ (verb_behind) 14
elect~ (no_verb_behind) 10
elev~ (no_verb_behind) 10
elig~ (verb_behind) -18
elimin~ (no_verb_behind) -13 (verb_behind) -32
email~ (no_verb_behind) 19 (verb_behind) 16
embrac~ (no_verb_behind) 15 (verb_behind) 27
emerg~ (no_verb_behind) -39 (verb_behind) 18
emphasize~ (no_verb_behind) 14 (verb_behind) 23
encount~ (verb_behind) -38
encourage~ (no_verb_behind) -29 (verb_behind) 12
endors~ (no_verb_behind) 22 (verb_behind) 66
end~ (no_verb_behind) -36
energ~ (verb_behind) -21
engag~ (no_verb_behind) -37
enjoi~ (no_verb_behind) 16 (verb_behind) 21
ensur~ (verb_behind) -36
enter~ (no_verb_behind) -28 (verb_behind) -19
envis~ (verb_behind) 46
erupt~ (no_verb_behind) -15 (verb_behind) 14
escal~ (verb_behind) -14
espous~ (verb_behind) -15
establish~ (verb_behind) 9
estimate~ (no_verb_behind) 32 (verb_behind) -23
everyth~ (verb_behind) -20
examin~ (verb_behind) -30
exceed~ (no_verb_behind) -19
exchang~ (verb_behind) -28
exist~ (verb_behind) 11
expand~ (no_verb_behind) -42
expect~ (no_verb_behind) 35 (verb_behind) 19
experienc~ (no_verb_behind) 17 (verb_behind) -16
experi~ (verb_behind) -13
expir~ (no_verb_behind) -9
explain~ (no_verb_behind) 32 (verb_behind) 20
explor~ (verb_behind) 22
expos~ (no_verb_behind) 10 (verb_behind) 15
express~ (no_verb_behind) 74 (verb_behind) 29
extend~ (no_verb_behind) 15 (verb_behind) -57
ey~ (no_verb_behind) 15
face~ (no_verb_behind) -67 (verb_behind) -34
fade~ (no_verb_behind) -14
failur~ (verb_behind) -11
fail~ (no_verb_behind) -20 (verb_behind) -9
fallen~ (verb_behind) -27
fall~ (no_verb_behind) -15 (verb_behind) -23
fare~ (verb_behind) -30
favor~ (verb_behind) 39
fear~ (no_verb_behind) 16 (verb_behind) 47
fed~ (no_verb_behind) -21
feel~ (verb_behind) -17
fell~ (no_verb_behind) -12 (verb_behind) -44
fight~ (verb_behind) -18
figur~ (verb_behind) 20
fill~ (no_verb_behind) -37 (verb_behind) -15
film~ (verb_behind) -21
find~ (verb_behind) 39
finish~ (no_verb_behind) -37 (verb_behind) -38
fire~ (no_verb_behind) -57 (verb_behind) 42
fit~ (verb_behind) -20
fled~ (verb_behind) -32
flee~ (no_verb_behind) -10
flew~ (verb_behind) -28
flip~ (no_verb_behind) -14
float~ (verb_behind) 38
flow~ (verb_behind) -10
fly~ (verb_behind) -17
focus~ (no_verb_behind) -20 (verb_behind) 31
focu~ (no_verb_behind) -24 (verb_behind) 17
follow~ (no_verb_behind) -24 (verb_behind) -10
forc~ (no_verb_behind) -13 (verb_behind) -36
forecast~ (verb_behind) 26
fought~ (no_verb_behind) -15
found~ (no_verb_behind) 12 (verb_behind) 13
freed~ (verb_behind) -25
fuel~ (no_verb_behind) -27
fund-rais~ (verb_behind) -19
fund~ (no_verb_behind) -13 (verb_behind) -20
gain~ (verb_behind) -30
garner~ (no_verb_behind) -24 (verb_behind) -16
gather~ (no_verb_behind) -17 (verb_behind) -44
gave~ (no_verb_behind) 41 (verb_behind) -27
gener~ (no_verb_behind) -14 (verb_behind) -8
get~ (no_verb_behind) -19 (verb_behind) -78
given~ (no_verb_behind) -37 (verb_behind) -10
give~ (verb_behind) -28
goal~ (verb_behind) 36
goe~ (no_verb_behind) 12
gotten~ (verb_behind) -44
got~ (no_verb_behind) -25
govern~ (verb_behind) -26
go~ (no_verb_behind) -18
grab~ (no_verb_behind) 15 (verb_behind) -33
grant~ (verb_behind) -13
grappl~ (verb_behind) -12
greet~ (verb_behind) -33
grew~ (no_verb_behind) -17 (verb_behind) -35
grip~ (no_verb_behind) 14
grown~ (no_verb_behind) -11 (verb_behind) -26
grow~ (no_verb_behind) -31
hack~ (verb_behind) -13
had~ (no_verb_behind) -31
hail~ (verb_behind) 20
handl~ (no_verb_behind) -16 (verb_behind) -28
hand~ (no_verb_behind) -13 (verb_behind) -43
hang~ (no_verb_behind) -10
happen~ (no_verb_behind) -16 (verb_behind) -37
hard~ (verb_behind) 10
hate~ (no_verb_behind) 30 (verb_behind) 17
have~ (no_verb_behind) 10 (verb_behind) -28
head~ (verb_behind) -58
heard~ (verb_behind) -8
hedg~ (verb_behind) -22
held~ (no_verb_behind) -33
help~ (no_verb_behind) -34 (verb_behind) -40
hesit~ (verb_behind) 13
highlight~ (no_verb_behind) 14 (verb_behind) 61
hint~ (verb_behind) 10
histori~ (verb_behind) -20
hit~ (no_verb_behind) -40 (verb_behind) 35
hold~ (no_verb_behind) -48
hope~ (no_verb_behind) -10 (verb_behind) 39
hostil~ (verb_behind) 8
host~ (no_verb_behind) -33 (verb_behind) -49
huddl~ (verb_behind) -32
hurt~ (no_verb_behind) -8 (verb_behind) -11
identifi~ (no_verb_behind) 18 (verb_behind) 42
ignor~ (no_verb_behind) 39 (verb_behind) 8
illustr~ (no_verb_behind) 19
imagine~ (verb_behind) 31
impli~ (verb_behind) 31
import~ (no_verb_behind) -27
improv~ (verb_behind) -33
incit~ (verb_behind) -17
inclin~ (verb_behind) 16
includ~ (no_verb_behind) -33 (verb_behind) -15
increas~ (no_verb_behind) -24 (verb_behind) -49
indicate~ (verb_behind) 9
influenc~ (verb_behind) -9
inform~ (verb_behind) 32
inject~ (verb_behind) -33
insist~ (no_verb_behind) 13 (verb_behind) 34
inspir~ (no_verb_behind) -12 (verb_behind) -23
intend~ (no_verb_behind) 33 (verb_behind) 25
intensifi~ (verb_behind) -13
interject~ (no_verb_behind) 10
interrupt~ (no_verb_behind) -30 (verb_behind) -11
interview~ (no_verb_behind) -41 (verb_behind) -19
introduc~ (no_verb_behind) -12 (verb_behind) 35
investig~ (no_verb_behind) -27
invest~ (no_verb_behind) -8 (verb_behind) -41
invit~ (no_verb_behind) -19 (verb_behind) -13
invok~ (verb_behind) 18
involv~ (verb_behind) -32
issu~ (verb_behind) 9
join~ (no_verb_behind) -24 (verb_behind) -26
joke~ (no_verb_behind) -14 (verb_behind) 34
jump~ (verb_behind) -23
keep~ (no_verb_behind) -15
kei~ (verb_behind) -21
kept~ (no_verb_behind) -16
kick~ (no_verb_behind) -12 (verb_behind) -26
kill~ (no_verb_behind) -21 (verb_behind) -36
knew~ (verb_behind) 38
knock~ (verb_behind) 25
known~ (no_verb_behind) 28 (verb_behind) 25
know~ (verb_behind) 57
label~ (no_verb_behind) 31
lack~ (verb_behind) -33
lag~ (no_verb_behind) -19 (verb_behind) -13
laid~ (verb_behind) 21
lai~ (no_verb_behind) 29 (verb_behind) 26
lament~ (verb_behind) 33
land~ (verb_behind) -27
lash~ (verb_behind) 32
last~ (no_verb_behind) -12
launch~ (no_verb_behind) -23 (verb_behind) 15
lead~ (no_verb_behind) -52 (verb_behind) -67
leak~ (no_verb_behind) -17 (verb_behind) -17
lean~ (no_verb_behind) 33 (verb_behind) -36
learn~ (verb_behind) 42
leav~ (no_verb_behind) -13 (verb_behind) -26
led~ (no_verb_behind) 17 (verb_behind) -51
left~ (no_verb_behind) -30 (verb_behind) -31
len-link~ (verb_behind) -10
let~ (verb_behind) -15
lift~ (no_verb_behind) -34
liken~ (verb_behind) 44
limit~ (no_verb_behind) -19
line~ (no_verb_behind) 30 (verb_behind) -14
link~ (verb_behind) -13
listen~ (verb_behind) -33
list~ (no_verb_behind) 45 (verb_behind) 17
live~ (no_verb_behind) -64 (verb_behind) 14
li~ (no_verb_behind) -11 (verb_behind) -10
lock~ (verb_behind) -32
look~ (no_verb_behind) -11 (verb_behind) 28
loom~ (no_verb_behind) -23 (verb_behind) -21
lose~ (no_verb_behind) -41 (verb_behind) -32
lost~ (no_verb_behind) -48 (verb_behind) -46
love~ (verb_behind) 15
lower~ (verb_behind) -16
made~ (no_verb_behind) -19
maintain~ (no_verb_behind) 16 (verb_behind) -77
make~ (no_verb_behind) -12
manag~ (no_verb_behind) -33 (verb_behind) -23
map~ (verb_behind) -15
margin~ (no_verb_behind) -14
marri~ (verb_behind) -47
match~ (no_verb_behind) -19 (verb_behind) -24
meant~ (verb_behind) -10
mean~ (verb_behind) -51
meet~ (no_verb_behind) -24 (verb_behind) -8
mention~ (verb_behind) 19
messag~ (no_verb_behind) 13
met~ (verb_behind) -24
mirror~ (verb_behind) -20
miss~ (no_verb_behind) -35 (verb_behind) -17
mock~ (no_verb_behind) 30 (verb_behind) -18
move~ (verb_behind) -23
name~ (no_verb_behind) 31 (verb_behind) 22
navig~ (verb_behind) -22
near~ (verb_behind) -15
need~ (no_verb_behind) -51 (verb_behind) -8
negoti~ (no_verb_behind) 16 (verb_behind) 17
nomin~ (no_verb_behind) 37
note~ (no_verb_behind) 26 (verb_behind) 31
number~ (verb_behind) -28
obtain~ (no_verb_behind) -24 (verb_behind) -43
occupi~ (verb_behind) -28
occur~ (no_verb_behind) -13 (verb_behind) -17
offer~ (no_verb_behind) 9 (verb_behind) 45
open~ (no_verb_behind) -16
oper~ (no_verb_behind) -22 (verb_behind) 17
oppon~ (verb_behind) -10
opposit~ (no_verb_behind) 48 (verb_behind) 8
oppos~ (no_verb_behind) 53 (verb_behind) 50
optimist~ (verb_behind) -9
opt~ (verb_behind) 21
order~ (verb_behind) 33
organ~ (no_verb_behind) -32 (verb_behind) -27
outlin~ (no_verb_behind) 43
overse~ (verb_behind) -42
overshadow~ (no_verb_behind) -19
own~ (no_verb_behind) -29 (verb_behind) -43
ow~ (no_verb_behind) -12 (verb_behind) -26
paid~ (verb_behind) -47
paint~ (no_verb_behind) 19
pai~ (no_verb_behind) -26 (verb_behind) -24
particip~ (no_verb_behind) -21
parti~ (verb_behind) -24
part~ (no_verb_behind) -15 (verb_behind) -20
pass~ (no_verb_behind) 16 (verb_behind) 13
path~ (verb_behind) -15
paus~ (verb_behind) 13
peopl~ (verb_behind) -17
perceiv~ (no_verb_behind) -17 (verb_behind) 46
perform~ (no_verb_behind) -30
persuad~ (verb_behind) 41
pick~ (verb_behind) -14
pile~ (verb_behind) -39
pivot~ (verb_behind) 27
place~ (verb_behind) -22
plai~ (no_verb_behind) -63
plan~ (verb_behind) 11
plead~ (verb_behind) 29
pledge~ (no_verb_behind) 12
plot~ (verb_behind) 14
pois~ (verb_behind) -11
polici~ (verb_behind) 18
poll~ (verb_behind) -53
portray~ (no_verb_behind) 34
pose~ (no_verb_behind) -32
posit~ (verb_behind) 27
possibl~ (verb_behind) -26
post~ (verb_behind) -21
pour~ (verb_behind) -31
practic~ (verb_behind) -30
praise~ (no_verb_behind) 28 (verb_behind) 29
predict~ (verb_behind) 48
prefer~ (no_verb_behind) 57 (verb_behind) 55
prepar~ (no_verb_behind) 14 (verb_behind) -79
presid~ (no_verb_behind) -15 (verb_behind) -22
press~ (verb_behind) 37
prevent~ (verb_behind) -20
proclaim~ (no_verb_behind) 9
produc~ (no_verb_behind) -9 (verb_behind) -11
project~ (verb_behind) 55
promise~ (verb_behind) 35
promot~ (no_verb_behind) 52 (verb_behind) 20
prompt~ (verb_behind) -34
propose~ (verb_behind) 40
propos~ (verb_behind) 25
prosecut~ (no_verb_behind) 14 (verb_behind) -16
protect~ (no_verb_behind) -23
protest~ (verb_behind) -13
prove~ (verb_behind) -26
publish~ (verb_behind) 20
pull~ (no_verb_behind) -10 (verb_behind) -47
punch~ (verb_behind) -32
punish~ (verb_behind) -17
purchas~ (verb_behind) -23
pursu~ (no_verb_behind) 37 (verb_behind) -49
push~ (verb_behind) 28
put~ (no_verb_behind) 13
qualifi~ (verb_behind) -31
question~ (no_verb_behind) 20
quick~ (verb_behind) 12
quit~ (verb_behind) -21
quot~ (no_verb_behind) 50 (verb_behind) 16
race~ (verb_behind) -35
rail~ (verb_behind) 57
rais~ (no_verb_behind) 17 (verb_behind) -12
ralli~ (no_verb_behind) -20 (verb_behind) -43
ramp~ (no_verb_behind) -11
rang~ (no_verb_behind) 31
rank~ (no_verb_behind) -10
ratchet~ (verb_behind) -13
rate~ (verb_behind) -16
reach~ (no_verb_behind) 13 (verb_behind) -28
react~ (no_verb_behind) 11 (verb_behind) -8
readi~ (verb_behind) -20
read~ (no_verb_behind) 51 (verb_behind) 16
rebuild~ (no_verb_behind) -14
rebuk~ (verb_behind) 42
recall~ (no_verb_behind) -10 (verb_behind) 33
receiv~ (no_verb_behind) -30 (verb_behind) -28
recit~ (verb_behind) 48
recogn~ (verb_behind) 62
recommend~ (verb_behind) 9
record~ (no_verb_behind) 12 (verb_behind) -14
recount~ (verb_behind) 29
recov~ (verb_behind) -8
recruit~ (verb_behind) -15
reduc~ (no_verb_behind) -15 (verb_behind) -21
referenc~ (verb_behind) 51
refer~ (no_verb_behind) 25 (verb_behind) 45
reflect~ (verb_behind) -8
refus~ (verb_behind) 46
regard~ (no_verb_behind) 23
regist~ (verb_behind) -41
reiterate~ (verb_behind) 28
reject~ (no_verb_behind) 8 (verb_behind) 17
relat~ (verb_behind) -26
reli~ (no_verb_behind) 13 (verb_behind) -20
reloc~ (no_verb_behind) -11
reluct~ (verb_behind) 40
remain~ (no_verb_behind) -67 (verb_behind) 13
remark~ (no_verb_behind) 8
rememb~ (no_verb_behind) 28 (verb_behind) 58
remind~ (verb_behind) 27
reminisc~ (verb_behind) -19
renew~ (no_verb_behind) -34 (verb_behind) 25
renov~ (verb_behind) -21
repeat~ (verb_behind) -10
replac~ (no_verb_behind) -36
report~ (no_verb_behind) 21
repres~ (no_verb_behind) -10 (verb_behind) -37
request~ (no_verb_behind) 8 (verb_behind) 22
requir~ (no_verb_behind) -8 (verb_behind) 13
reserv~ (no_verb_behind) -22 (verb_behind) -10
resign~ (verb_behind) -26
reson~ (no_verb_behind) 35 (verb_behind) -31
respons~ (no_verb_behind) -9
result~ (verb_behind) -20
retain~ (verb_behind) -15
return~ (no_verb_behind) -32 (verb_behind) -14
retweet~ (no_verb_behind) 40
reveal~ (no_verb_behind) 18
revers~ (verb_behind) -18
review~ (verb_behind) -22
reviv~ (verb_behind) -23
right~ (verb_behind) -9
risen~ (no_verb_behind) -13 (verb_behind) -14
rise~ (no_verb_behind) -18 (verb_behind) -12
rival~ (verb_behind) -19
rule~ (verb_behind) -28
run~ (no_verb_behind) -34 (verb_behind) -19
rush~ (verb_behind) -29
sat~ (no_verb_behind) -21 (verb_behind) -34
saw~ (no_verb_behind) 25 (verb_behind) -11
say~ (no_verb_behind) 10 (verb_behind) 60
scare~ (verb_behind) -25
schedul~ (no_verb_behind) -31 (verb_behind) -34
score~ (verb_behind) -42
scrambl~ (verb_behind) -21
search~ (no_verb_behind) -13 (verb_behind) -33
seat~ (verb_behind) -19
secretari~ (no_verb_behind) -11 (verb_behind) -12
secur~ (no_verb_behind) -19 (verb_behind) -30
seek~ (no_verb_behind) 52 (verb_behind) 11
seem~ (no_verb_behind) 19 (verb_behind) 47
seen~ (no_verb_behind) 63 (verb_behind) -19
see~ (no_verb_behind) 26 (verb_behind) 46
select~ (no_verb_behind) -34 (verb_behind) -21
sell~ (no_verb_behind) -30 (verb_behind) -30
send~ (no_verb_behind) -16 (verb_behind) -40
sent~ (no_verb_behind) -9
serv~ (no_verb_behind) -49 (verb_behind) -30
set~ (no_verb_behind) 13 (verb_behind) -38
shake~ (no_verb_behind) 10 (verb_behind) -36
shape~ (verb_behind) -25
share~ (no_verb_behind) -27 (verb_behind) 51
sharpen~ (verb_behind) -37
shift~ (no_verb_behind) -40
shock~ (verb_behind) 23
shook~ (verb_behind) -39
shoot~ (no_verb_behind) -13 (verb_behind) -23
shot~ (no_verb_behind) -20 (verb_behind) -15
shout~ (no_verb_behind) 16 (verb_behind) 10
shown~ (no_verb_behind) 43 (verb_behind) 9
show~ (no_verb_behind) 30 (verb_behind) 22
shrink~ (verb_behind) -10
shut~ (verb_behind) 8
signal~ (verb_behind) 32
sign~ (no_verb_behind) -36 (verb_behind) 23
similar~ (verb_behind) -14
sit~ (no_verb_behind) -28 (verb_behind) -38
skeptic~ (verb_behind) 33
slam~ (no_verb_behind) 20 (verb_behind) 69
slip~ (verb_behind) -28
so-cal~ (verb_behind) -14
sold~ (no_verb_behind) -13 (verb_behind) -18
sought~ (no_verb_behind) 14 (verb_behind) 25
sound~ (no_verb_behind) 58
spar~ (verb_behind) 31
speak~ (no_verb_behind) 28 (verb_behind) -18
speech~ (no_verb_behind) 12 (verb_behind) -12
spend~ (no_verb_behind) -9 (verb_behind) -53
spent~ (verb_behind) -13
split~ (no_verb_behind) -21
spoken~ (verb_behind) 17
spoke~ (no_verb_behind) 48 (verb_behind) -15
sponsor~ (verb_behind) -8
staff~ (no_verb_behind) -8 (verb_behind) -8
stai~ (no_verb_behind) -17 (verb_behind) -12
stake~ (verb_behind) -44
stanc~ (verb_behind) 11
stand~ (no_verb_behind) 37 (verb_behind) -24
start~ (no_verb_behind) -37
star~ (no_verb_behind) -17
statement~ (no_verb_behind) -20 (verb_behind) 16
state~ (no_verb_behind) -24 (verb_behind) -17
stem~ (verb_behind) -18
step~ (no_verb_behind) -16 (verb_behind) -27
stir~ (no_verb_behind) -19
stock~ (verb_behind) -13
stop~ (no_verb_behind) -29 (verb_behind) 17
strategi~ (verb_behind) 24
stress~ (no_verb_behind) -8 (verb_behind) 47
strode~ (verb_behind) -26
struck~ (no_verb_behind) 20 (verb_behind) -8
struggl~ (no_verb_behind) -34
stuck~ (no_verb_behind) 26
studi~ (verb_behind) -36
subject~ (no_verb_behind) -12
succeed~ (no_verb_behind) -14 (verb_behind) -19
suffer~ (no_verb_behind) -23 (verb_behind) -31
suggest~ (verb_behind) 30
suppli~ (verb_behind) -24
support~ (no_verb_behind) 22 (verb_behind) 47
surfac~ (verb_behind) 32
surg~ (verb_behind) -25
surpass~ (no_verb_behind) -16
surround~ (verb_behind) -25
survei~ (no_verb_behind) -17 (verb_behind) -36
surviv~ (no_verb_behind) -20 (verb_behind) -37
suspect~ (verb_behind) 20
suspend~ (no_verb_behind) -29 (verb_behind) -10
swept~ (no_verb_behind) -17 (verb_behind) -26
swing~ (no_verb_behind) 10
switch~ (verb_behind) -21
taken~ (no_verb_behind) 19
take~ (verb_behind) -8
talk~ (no_verb_behind) 23 (verb_behind) 42
tape~ (verb_behind) -24
tap~ (verb_behind) -38
target~ (no_verb_behind) -54 (verb_behind) 25
teach~ (no_verb_behind) -19
team~ (no_verb_behind) -14
ted~ (no_verb_behind) -22 (verb_behind) -36
televis~ (verb_behind) -17
tell~ (verb_behind) 41
testify~ (no_verb_behind) -36
thank~ (no_verb_behind) 42 (verb_behind) 40
think~ (no_verb_behind) 37
threw~ (no_verb_behind) -32
thrive~ (verb_behind) -21
throw~ (no_verb_behind) 19
tick~ (verb_behind) 22
tighten~ (verb_behind) -30
time~ (verb_behind) -26
titl~ (verb_behind) 28
ti~ (no_verb_behind) -14 (verb_behind) -22
took~ (no_verb_behind) -10
touch~ (verb_behind) 14
tout~ (no_verb_behind) 30 (verb_behind) 62
trail~ (no_verb_behind) -25 (verb_behind) -40
transfer~ (no_verb_behind) -11
transform~ (no_verb_behind) -20
travel~ (no_verb_behind) -11 (verb_behind) -38
treat~ (verb_behind) -24
tri~ (verb_behind) -10
trounc~ (no_verb_behind) -27
trumpet~ (verb_behind) 39
try~ (verb_behind) -8
turn~ (no_verb_behind) 22 (verb_behind) -42
tweet~ (no_verb_behind) 27 (verb_behind) -16
ty~ (no_verb_behind) 16
unabl~ (verb_behind) -39
underestim~ (verb_behind) -12
undermin~ (no_verb_behind) 23 (verb_behind) -36
underscore~ (verb_behind) -32
understand~ (verb_behind) 38
understood~ (verb_behind) 34
unearth~ (verb_behind) -23
unfit~ (verb_behind) -14
unfold~ (verb_behind) -21
unifi~ (verb_behind) 29
unleash~ (no_verb_behind) -33 (verb_behind) 18
unveil~ (no_verb_behind) -19 (verb_behind) 30
unwilling~ (verb_behind) 22
upset~ (verb_behind) 16
urge~ (verb_behind) 40
us~ (no_verb_behind) -56
vet~ (verb_behind) -25
view~ (no_verb_behind) 39 (verb_behind) 9
violat~ (no_verb_behind) -13 (verb_behind) -24
visit~ (no_verb_behind) -24 (verb_behind) -44
voic~ (no_verb_behind) -21 (verb_behind) 44
vote~ (no_verb_behind) 18 (verb_behind) 21
vow~ (no_verb_behind) 14 (verb_behind) 34
vy~ (verb_behind) -19
wait~ (verb_behind) -45
wai~ (no_verb_behind) -10 (verb_behind) -17
walk~ (no_verb_behind) -33
want~ (no_verb_behind) 17 (verb_behind) 39
warn~ (verb_behind) 55
wast~ (verb_behind) -22
watch~ (no_verb_behind) -26 (verb_behind) -10
wave~ (no_verb_behind) -31
wear~ (no_verb_behind) -23 (verb_behind) -39
weigh~ (no_verb_behind) 20 (verb_behind) -14
welcom~ (verb_behind) 35
widen~ (verb_behind) -37
will~ (verb_behind) -20
win~ (no_verb_behind) -49 (verb_behind) -42
withhold~ (verb_behind) 12
wonder~ (verb_behind) 48
won~ (no_verb_behind) -26 (verb_behind) -39
word~ (no_verb_behind) 9 (verb_behind) -21
wore~ (verb_behind) -21
work~ (no_verb_behind) -57 (verb_behind) -23
worry~ (no_verb_behind) -15 (verb_behind) 29
wound~ (no_verb_behind) -13
write~ (no_verb_behind) 13 (verb_behind) 11
yell~ (no_verb_behind) 35

8 cue: next word, speaker
$ (name) -55 (person) -12 (thing) -9 it 15
( (thing) -17
(edge) (name) -27 (person) -21 (thing) -50 he 39
(number) (body) 20 (name) -40 (person) -14 (text) 23 (thing) 13 he -14 it -42 she -20 they 32
) (name) -23
, (person) -10 (text) 11 (thing) -11 her -10 his -22 it -34 she 13 they -14
- (name) 17 (thing) -28
. (body) -8 (name) 20 (text) 11 (thing) -23 he -28 her -8 they 11 who -18
: (body) -21 (name) -16 (person) -21 he 10 her -19 his -18 its 30 she -14 their 24
; (name) 10
@milbank (name) -16
a (name) -11 (text) 17 he 22 it 8 they 15 who 19
abortion (name) 34
about (body) -32 (name) 71 (person) 15 (text) 19 (thing) 14 she -20 their 27
across (thing) -16
after (person) 25 (thing) -32 they -23
against (body) 28 (name) 41 (person) 13 (thing) -55 he 42 his -15 its -9
ahead (name) -23
aim (name) 50
alan (name) -12
all (name) -15 (person) -14 (thing) 16
almost (name) -25
america (name) -15
american (name) 9 he -19
amid (thing) -19
among (name) -35 (thing) 8
an (body) 8 (name) -31 (person) 29 (thing) 26 he -27 she 40
and (body) -14 (person) 8 (thing) -50 he 36 her -9 it -19 they 13
another (name) -17 (person) -26
any (person) -23
are (name) -20 (thing) -10 his -8
around (name) -29 (thing) 12
as (body) -15 (name) -44 (person) -33 (text) 11 he -12 it 18 she 14 they 39
at (body) 12 (person) -32 (text) -28 (thing) 19 he 21 she 20 who -9
attacks (name) 31
away (name) -25
back (body) 14 (name) -18
bare (thing) -33
beck (name) 13
before (person) -26 (thing) -25
behind (name) -15 (thing) -22
below (thing) -9
benghazi (name) 20
between (name) -16 (thing) -27
beyond (thing) 16
big (name) -25 (thing) -20 he 9
black (name) -16
bloomberg (name) 8
both (person) -10 (thing) -14
breitbart (name) 10
briefly (name) -17
building (name) -36
by (body) -11 (person) 10 (text) 16 (thing) -9 he 20 she -14
california (name) -10
came (name) -12
campaign (thing) -13
candidates (thing) -9
certain (name) 24
china (name) -17
christie (name) -9
class (thing) 34
classified (name) -24 (text) 23
clear (name) 22 he 14 it 9
clinton (body) -33 (name) -9 (person) 27 (text) 20 (thing) -12 he 36
clinton's (name) 25 (thing) 12 he -10
clinton’s (name) 20
closely (name) 9
closer (name) -30
cnn (name) 26
comments (name) 35
concern he 12
congressional (name) 17
contests (person) 16
criticism (name) -16 (thing) 23
cruz (name) -26 (thing) 19 he 8
data (text) -8
debate (name) 13
delegate (name) -27
delegates (person) -20 (thing) -9
democratic (name) -25 (person) 20 (thing) -12
democrats (thing) -35
director (name) -13
donald (name) 32 (thing) -12
down (thing) -17 he 24
during (name) -10 (thing) 8 he -20
earlier (thing) -9 he -14
emails (thing) -8
employees (thing) -8
endorsements (name) 16
even (name) 18
every (thing) -28
exit (text) 10
far (thing) -14 he -22
federal (thing) -14
fiorina (name) 10
first (name) -12
florida (name) -22
for (body) 13 (name) -9 (person) -37 (text) -14 (thing) 14 he -31 her 24 it -45 its 12 she 35 they 46 who 25
foreign (thing) 42
former (name) 33 (person) -16 (thing) -24
forward (thing) 29
found (name) -9
fox (name) -18
free (name) 20 (thing) -30
friday (name) 20 (text) -26
from (name) -87 (person) -16 (thing) 24 he -37 it -14 she 29 they -12
further (name) 8
gop (name) 14
government (thing) -27
guilty (name) 12
have (thing) -17
he (body) 17 (name) 25 (person) 11 (thing) -12 she -9 they 9
heavily (thing) 11
her (body) 31 (name) -11 (person) -22 (thing) 11 he 45
herself (name) 32 (thing) 27
hillary (person) 19 (text) 15 (thing) 9 he 25
him (body) 33 (person) -27 (text) -18 him -16 she 56 they 36
himself (name) -15 (person) -22 he -34
his (thing) 11 he 19 it -11 she -11 who -9
history (name) -20
home (name) -20
house (name) 29
how (name) 16 (person) -11 (thing) -14 he 27 she 17
hundreds (name) -29 (thing) 10
in (person) -19 (text) -53 (thing) -15 he -48 it -32 they 26 who 47
in. (person) 22
increasingly (name) 18 (person) 45 (thing) 19
interest (thing) 8
into (name) -18 (person) -21 (thing) -34
iowa (thing) -12
is (name) 11
israel (name) -8
it (body) -16 (person) 17 (text) 18 (thing) 23 he -27 she 11 they -33
its (body) 9 (name) -16 (thing) -17 he -24
jason (name) -23
jeb (name) 13
jim (name) 28
john (name) 17
just (name) 9
kasich (name) -9
last (body) 26 (person) 22 (text) -24 (thing) -11 he 9
latino (name) 19
little (name) 22 (thing) 12
loudly (thing) -28
many (name) -27 (person) 20 (thing) 13
me (name) -15 (person) 13
mike (name) -24
money (name) -18 (person) -8 (thing) -15 he -16
more (body) -25 (name) -11 (person) 34 (thing) -15 it -38
most (name) -28
mr. (name) 14 (person) 26 (text) 14 she -19
mrs. (name) 9 (person) 22 he 14
much (name) 20 (person) 23 (thing) -17 he -19
multiple (name) 29
national (name) 21 (thing) -25
nbc (name) -26
nearly (name) 9 (thing) 9
new (body) 26 (name) -31 (person) -13 (thing) -13
next (thing) -22
no (name) 40
not (name) 31
obama (name) 41 they -13
of (body) 15 (name) 12 (person) 15 (text) -27 (thing) 20 he 52 her -19 his -11 it -10 its -59 she -13 their 10 they -24
off (name) 14 (thing) -17 he 20 she -23
office (name) -23 he -13
officials (name) -9 (thing) -8
on (name) 19 (person) 25 (text) -44 (thing) -12 he -20 her -41 it 33 their -51 they 10 who -42
only (name) 11 (thing) -31
or (name) -32 (thing) -9
out (body) 20 (name) 10 (person) -35 (thing) -10 he 21 it 11 she 51
outside (person) -19 (thing) -9
over (body) -26 (name) 12 (person) -19 (thing) 23
party (person) 19
paul (name) -9
people (name) 8 (person) -30 (thing) -8
perez (name) 18
personal (person) 25
place (thing) -18
plans (name) 13
political (name) -16
politico (name) 18 (person) -30
president (name) 12 (person) -16 (thing) 21
pressure (name) 15
public (thing) -9 he -9
publicly (thing) 12
questions (person) -24 (thing) -10
rep. (name) -10
reporters (name) 35
republican (name) 28 (person) -16 (text) 8 (thing) -20
republicans (name) 8 it -37
richard (name) -18
rubio (name) 25 he 11
sanders (name) -21 (person) 30 (text) 15 (thing) -23 she -13 they 19
saturday (name) -11
scott (name) -26
second (name) -13
sen. (thing) -17
senate (name) -15
senator (name) 38
several (person) -13 (text) 40
she (name) -8 (person) 9 (thing) 23 he 16 she -14
short (thing) 18
similar (name) -23
since (thing) -25
so (name) 25 (thing) -19
some (name) 43 (person) -28 (thing) 27 he -36
something (name) -26
south (name) -9
speeches (name) -9
state (name) 13
steve (name) -21
strongly (thing) 51
sunday (name) 33 (text) -16 (thing) -14
superdelegates (person) -20 (thing) -13
support (person) -34 he 34
texas (name) -16
that (name) 13 (person) 31 (text) 20 (thing) -15 he 12 her 40 his 15 it -16 she -23 their 21 they 34
the (body) 14 (name) 9 (person) -13 (text) 12 it -22 they 12 who -40
their (body) -10 (name) -15 (person) 15
them (thing) -16 he -10 she 19
themselves (body) -31 (person) -13 (thing) 23
there (name) 16 (person) 9 (thing) 23
these (name) 31 (thing) -31
they (name) 17 (person) -23 (thing) 42 he -31 they 8 who 8
third (name) -11
this (body) -19 (name) 20 (person) 34 (text) -16 (thing) -10 he -9 they -16
those (person) 19 (thing) -16 he 15
thousands (name) 24
through (body) 17 (name) -17 (person) -21 (thing) -30
thursday (name) -19 (text) -29
to (body) 13 (thing) -13 he -8 her -11 himself -24 his 18 it 12 its -21 their -38 they -19 who 32
together (person) -21
top (thing) -17
toward (thing) -15
trump (body) -15 (name) 8 (person) -8 (text) 22 (thing) 13 he -28 they 9
trump's (body) -12 (name) 12
trump’s (name) 28
tuesday (body) 15 (thing) -18
u.s. (name) -11
under (thing) 18
up (body) -17 (thing) -12 he 36 she 17 they -24 who -16
upon (name) 17 (thing) 12
us (name) -30 (thing) -31
victory (name) -9
virginia (name) 13
voters (name) 39 (text) -32 (thing) -23
wall (name) 14 (thing) -10
was he 12
washington (name) -29 (person) -20
ways (name) -24
we (name) -23
wednesday (name) 12 (text) -36 (thing) 24
were his -19
what (name) 14 (person) 15 (thing) -18
when (thing) -43 she 19
whether (name) 21 (person) 25
while (name) -10
who (name) -11
why (name) 21 (person) -8
will (person) 34
with (body) -22 (person) 17 (text) -14 it -12 she -10 they -32
workers (thing) -8
you (name) -9
— (name) -53 (person) 17 (thing) -23
“,” (name) 29 (text) 12 (thing) -34 he -8
“?” (name) 8 (thing) 9
“” (body) -25 (name) -12 (text) 11 (thing) 25 he -9 his -25 it 23 she -26 their -11

9 cue: next tag, speaker
(edge) (name) -27 (person) -21 (thing) -50 he 39
ADJ (body) -23 (name) 18 (text) -9 (thing) 20 he 22 him 15 it 21 they -27 who -8
ADP (body) -9 (name) -12 (text) -37 (thing) -9 he -16 her -20 him -16 his -21 it -52 its -45 she -21 someone -16 they 15 who 10
ADV (person) 8 (thing) -32 he 16 it 8 she -12 they -48
AUX (body) -14 (name) -16 (person) 13 (thing) -30 he -37 his -33 they -16
CCONJ (body) -16 (name) -25 (thing) -64 he 36 her -9 it -19 she -17 they 13
DET (body) 8 (person) -10 (text) 10 him -22 himself -11 itself -20 she 13 them -22 who -25
NOUN (name) -15 (person) -10 (text) 19 (thing) -18 he -19 her 18 him -21 his -18 them 32 they 14 who -36
NUM (body) 20 (name) -40 (person) -14 (text) 23 (thing) 13 he -14 it -42 she -20 they 32
PART (body) 45 (name) 20 (person) -19 (text) -17 (thing) 8 her 13 himself -24 his 30 it 21 she 18 their -40 they -19 who 19
PRON (body) 12 (name) -9 (thing) 17 her 36 him 11 she 8 their 21 them -27 they 15 who -35
PROPN (body) 9 (person) 20 (text) 9 he 9 it -8 they -29 who 16
PUNCT (body) -27 (name) -10 (text) 19 (thing) -50 he -25 her -29 his -42 it -33 its 30 she 18 their 24 who 17
QUOTE (body) -30 (person) 23 (thing) 10 he -15 her -12 his -25 it 23 their -11
SCONJ (name) 46 (person) 29 (text) 18 he 20 her 22 his 23 it 9 they 23
SYM (body) -11 (name) -57 (person) -14 (thing) -30 it 15
VERB (body) -68 (name) -15 (person) -18 (text) -45 (thing) -18 her 22 his -20 it -41 she -22 they -11 who 35

10 cue: form, speaker
(ADJ) (body) 19 (person) 37 (text) -29 (thing) -13 it -45 she 21 they -36
(ADJed) (person) 14 (thing) -12 he -13
(ADJing) (name) 26 (thing) -22 it -30 they -10
(NOUN) (body) -25 (name) -37 (person) -19 (text) -57 his -22 its -50
(NOUNing) (name) -24
(NOUNs) (name) -20 (person) -10 (text) 22 (thing) -55 he -11 her -18 its 10 who -22
(VERB) (body) -11 (person) 17 (text) 18 he -15 herself -20 him -8 himself 35 it -21 itself -20 them -36 themselves 30 they 11 who -10
(VERBed) (name) 14 (text) -16 he 18 her -9 herself 41 himself 8 it 8 nothing -22 she 15 someone 13 them 13 they 18 who -24
(VERBing) (name) 8 (text) -22 it -51 she -22 who 19
(VERBs) (body) -26 (name) 11 (person) -17 (text) 34 (thing) -28 everyone 8 he 14 it 8 she 12 who 13 whoever -10
(hanging_NOUNing) (name) -35 (thing) -33
(hanging_PUNCT) (body) -9 (name) -12 (text) 16 (thing) -10 she -10
(hanging_VERBing) (name) -18 (person) -15 her 16 him -18 it 30 they -33 who -24
(passive_VERB) (name) -20 (person) 26 (thing) 8
(passive_VERBed) (name) 21 (person) -12 (text) -50 (thing) -10

11 cue: quotes around, speaker
(cue) (name) -27 (person) -8 (thing) -24 anyone -20 everyone 14 he -20 her 9 herself 33 him -16 himself 18 his -15 it -33 its -32 itself -23 nothing 10 she -20 them -18 themselves 34 whoever -10
(cue_:_quoted) (person) -19 (thing) -19 his -10 it 47 she 22
(cue_quoted) (body) -23 (name) -21 (person) 25 (text) -13 (thing) -26 he 27 him -15 it 25 they 9
(cue_…_quoted) (body) 11 (text) -36 (thing) -13 he 11 her 13 himself 34 his -12 its -26 she 18 who -23
(quoted_cue) (body) -28 (person) 21 (text) 22 (thing) -29 he 35 his -28 it -13 she 54 they -33 who 8
(quoted_cue_:_quoted) he 14
(quoted_cue_quoted) (name) -15 (person) 20 (thing) -21 he 9 she 18
(quoted_cue_…_quoted) (body) 15 (name) 65 (text) 17 (thing) -8 she -35 who -31

12 cue: next word, second word
$ (number) -33
( (number) -12
(edge) (edge) -26
(number) % 17 (number) -11 days -12 delegates -23 months -17 new -12 of 22 people 19 percent -22 points -12 px -16 years -18
, a -9 adding 22 and -23 as 20 because 30 but -30 by -38 could 10 donald 22 especially -8 even 29 for 24 has -8 he -17 however -9 including -26 is 49 it 18 mr. -9 or -16 referring 18 saying -27 she 26 that 20 the -28 there -13 to -8 trump -15 was 18 when -19 which -53 while 10 will 9 would 13 “?” 23 “” 54
. (edge) -9 ) -17
: (edge) -29 (number) -22 donald -49 it 13 the -8 “,” -30 “?” 11 “” 62
; (edge) 8
? (edge) -27
@milbank . -16
a $ -16 (number) 38 ban -20 big -22 bill 50 bit -19 black -18 book -8 campaign -19 candidate -8 commanding -20 conference -28 crowd 9 deal 35 debate -13 democratic 16 different -10 distant -29 federal 34 few -19 fresh 11 growing -11 huge -18 key -22 large 14 letter 58 long 26 lot -32 major -48 majority -9 memo 27 message 26 more -20 national -19 new 12 news 9 number -35 path 39 personal -9 petition 28 poll 8 powerful -11 private -30 question 32 rally -16 rare -8 recent -21 record -29 report 36 senior -14 series 39 similar -50 speech -48 statement 74 step -22 strong -31 supreme 20 threat 13 total -28 tough 17 trump -9 variety 11 very 24 victory -25 video -57 voice 34 vote -11 washington 17 year -27
about $ -47 (number) -26 a 15 her 25 how 18 latinos -25 the 16 what 21
across the -25
advantage of -30
after a -21 his -13 the -8 trump 38
against a 20 clinton -29 it -12 mr. 16 the 8
ahead of -13
aim at 27
all (number) -17 of -28 the 12
an agenda -12 even -16 open 27 opportunity -17
and a 12 the 15
anonymity to 26
around (number) -15 the 10
as a 25 an -8 his -22 if 34 isis 25 much -18 she -28 super 12 the -13 they -44
at a -16 his -31 least -14 length 56 the -32 trump 24
attacks on 44
attention to 26
back against 22 in -17 to -23
because of -14
before a 11 the -34
behind the -18
bernie sanders 21
between the -14
bill clinton -29
both the 20
breitbart news 8
by (number) 41 a -26 chief -8 clinton 14 cnn -18 his -37 mr. 8 politico -15 republican 17 sanders -11 their -16 trump -28
classified information -21 material -25
clear that 30
clinton , -21 . -27 a 22 and -34 as 52 for 11 in -50 is -16 on -25 with 10 ’s 29
closely with 17
closer to -20
cnn . 14
concern about 26 that 27
confidence that 28
control of -19
credit for 29
criticism for 11 from 35
cruz and -14
decades of 14
delegates , -16 . -10 and -11 to 17
details of 22
donald j. -19 trump 42
down to -40
during an 19 his -17 the -17
each other -41
earlier in 16
early results 15
even more -22
exit polls 10
far behind -11 more -19
florida ’s -13
for $ 16 (number) -23 . -22 a 20 an 21 ap -12 both 20 by -9 change 31 clinton 21 donald 12 her -25 him 18 it -19 months -27 more 13 mr. -26 new 23 president -36 second -24 that -19 the 27 their -17 this -24 trump 31 what 19 years -16
former secretary 10
forward to 33
fox news -17
free trade 25
friday , -9 . 13 that 16
from (number) -14 a -27 his -8 washington -41
george w. -13
gun control -17
he and 8 could 23 did -14 does 8 has 30 is -9 voted 8 wants -22 was 13 ’s -11 “” -33
health care -9
heavily on -11
her as 8 decision 17 father 9 for 18 husband 9 in -30 of 14 on -34 status -11 supporters 23 “” -15
herself as 26
hillary clinton 15
him . 19 a -10 and -21 as 58 for 63 from -32 in -31 of -9 the 20 to -8
himself as 56 from 44 in -45
his attacks 10 bid -18 campaign -20 comments 15 endorsement 43 father -8 first -21 head 11 home -23 lead -30 message 15 name -43 net 24 older 12 own 15 party 32 position 16 presidential -9 promise 39 proposal 22 recent 17 support 45 supporters -42 way -35 wife 44
how he 24 much 36
hundreds of -15
if he 11
in (number) -38 , -20 a 54 an 48 and -16 favor 58 federal -12 florida -30 front -19 her 13 indiana -11 iowa -34 its -13 last -13 libya -8 may 22 nevada -11 new -18 november 14 on 45 paris 14 part 8 political 17 recent -21 second -12 south -14 support 61 the -29 their -14 third -9 this 9 with 51
in. (edge) 16
into an 25 the -54
issue with 58
it 's 21 , -26 . 16 a -16 as 44 clear 72 could 19 difficult -10 had -12 has 19 in -23 on -21 to -44 was -12 will 15 with -23 would 44 “” 52
its own 12
itself as 37
jeb bush 19
judicial watch 10
just (number) -27
last month 9
latino voters -12
like a 11
many of 14
marco rubio -8
me to -11
members of -9
money for -23 to -18
more about 30 money -14 on 13 than -25 time 26
most of -12
mr. clinton -9 cruz 29 sanders -9 trump -9 trump's 25
mrs. clinton 32 clinton's -8
much of 10
national security -16
nearly $ -10 (number) -8
new york -9
next to -27
none of 13
not to 40
obama ’s 21
of (number) -44 a -10 an 9 her 26 his 29 how 19 life -12 new 20 obama 45 political -39 sanders 8 state -23 support -27 their 16 trump 9 trump’s 42 winning -15 “,” -8 “” 27
off , -33 the 8
office in -18
on , -10 a -21 abc 21 an -14 behalf -20 clinton -8 congress 26 donald -33 facebook 30 foreign 16 gun -9 health 14 him 53 his -31 how 32 immigration 34 in -41 issues 18 monday -27 mr. 15 mrs. 13 msnbc -12 muslims 21 national 11 new -33 sanders 45 saturday -20 social 20 stage -52 super 14 the -13 their -23 to 44 trade -16 trump 22 tuesday -24 twitter 19 wednesday 15 what 31 whether 28 “” -30
out (number) -15 , -47 . -25 a 35 about 38 against 53 an 8 at 41 by -15 for -24 his 14 in 23 on -21 the -54 to -43 with -28
outside the -23
over $ -21 sanders -8 the -10
part of 10
people in 8
plans to 11
political violence -10
politico , -20 . 24 that -17
president obama -11
privately with -14
reporters in -23 that 8
republican presidential 9
republicans to 10
roughly $ -17 (number) 19
sanders ' 13 's 26 , 14 . 26 as -31 by -22 to -13
sandy hook -22
saturday . 22 that 10
second in -10
she and 10 could 14 did 10 does 9 is -9 was -12 will -9 would 9
short in -12 of 17
since last -13
so far 30
social media -24
some of 46
sunday , -25
superdelegates , -14
support for 33 from 26
ted cruz 26
that (number) 10 , 35 a 21 about 12 americans -11 an 30 any 9 as -18 at 17 by -12 carson -42 clinton 20 could -32 cruz 20 donald 22 even 28 have -28 her 15 hillary -12 his 19 if -30 in 40 is 9 it 40 its 8 most 16 mr. 18 mrs. 16 none 14 obama 23 people -18 she 14 some 20 such 19 there 22 they 20 trump 20 trump’s 22 were -10 would -13
the (number) -48 ap 21 associated 20 attack 11 attention -9 bill 22 billionaire 20 candidate -15 candidates 10 case 73 city -12 clinton -34 clintons 9 company -28 contest -18 convention -33 cost 10 country -26 court 11 crowd -24 day -16 deal -14 debate 11 decision -25 democratic -15 democrats 14 department 33 economy -56 efforts -10 email 12 end -23 endorsement 26 fact -14 fed 12 federal -10 field -9 first -23 following 27 former 14 gop -35 government -39 gulf -49 gun 39 huffington 16 importance -49 incident 38 indiana 21 islamic -8 issue 56 judge 37 last -13 latest -15 law 10 letter -18 likelihood -10 mainstream 19 majority -14 media 43 message 14 military -26 most -8 move 23 nation -21 network -11 new -15 next -38 nomination -38 nominee -8 notion 52 number 14 obama 26 other 12 paris 10 party -11 political -10 post -17 power 33 presidency -16 president 19 presidential -27 presumptive 23 process 18 prospect -21 question -54 race -12 rally -14 real 15 release 38 republican 12 rest -22 ruling 21 sanders -8 second -18 senate -23 speech 19 spotlight -28 stage -64 statement 10 story -56 streets -20 support 49 supreme 12 tax 33 term 39 texas 16 u.s. 14 united 16 use -8 vermont 37 video -37 violence 21 wall 15 war -21 washington 14 way -26 white -48 world -19 “,” -35 “” -17
their own -16 support 44
them , -18 . -18 on 10 to 17 with -35 “” 10
themselves as 25
there are 25 is -16 was 27 were -20
they are 17 believe 10 can 25 do -25 had -24 have 45 support 11 think -14 want 8 were -9 will 35 would -30 ’re 18
this week 32 year 10
those who -19
through a -19 the -33
throughout the -23
thursday , -14 . 11
time in -16
to $ -22 (number) -38 , -26 acknowledge 32 address 19 an -22 assure 25 attack 42 attract -22 back 38 ban -25 be -12 become -46 begin 13 boycott 29 break -33 bring 36 business -24 buy -27 call 14 cast 41 change 21 clear -30 clinch -21 clinton 28 close -21 compete 32 consider 31 control -23 convince 44 date -42 demonstrate 46 determine 18 disavow 15 discuss 31 do -31 draw 8 end 35 endorse 34 ensure 20 explain 46 face -28 fight -29 find -21 focus 48 fox -20 give 53 go 17 grow -21 have -48 hear 17 help 11 her -32 hillary -24 influence -21 invest -29 israel -26 it 8 its -21 keep 35 kill -45 know 62 lead -45 leave -20 let -33 look -13 make 18 making -20 me 31 meet -29 move -43 new -23 other 16 overtake -11 pass -22 pay 32 play -32 point 31 portray 47 present 31 press 21 prevent 18 protect -8 provide 14 pursue 17 put -14 question -14 raise -57 rally 29 reach -11 recognize 26 reporters -38 rise -24 rule 14 run -64 sanders 12 save -19 say 11 secure -17 see -25 send 23 show 57 sit 40 speak -20 spend -12 stand 32 step -12 stop 35 support 53 survive -24 take -22 tell 33 that -9 the -28 their -31 this -25 tie -9 trump 25 trump’s -19 try -17 turn -33 twitter 23 understand 26 unify 37 use 15 vote -8 voters 12 washington -21 win -68 write -26 “” 26
together a -28
too much -12
toward the -8
tribute to 26
trump . -12 a -12 as 22 by -16 for -9 has 9 in 22 is -31 of -13 that 12 to 40 university 8 was 24 will 21 ’s -13
tuesday , -19 night 18 that 12
under fire 14 scrutiny 33 the -34
up (number) -22 , -33 . 14 a -30 about 48 against -15 all -30 by 50 for -48 his 25 in -24 its -9 on -24 the 29 their -32 to 16 with -11
upon the -13
usa today 15
viewers that 17
virginia , -9
voters to 21
was a 18
ways to -33
wednesday that 8
well in -22
what they 12
when he 9 they -15
whether the 23
who he -25
why she -17 the 21
will be -25
with (number) 31 a -11 clinton -20 her -24 him 9 how 12 other -10 republican -27 the 46 their 15 trump 23
— and 9
“,” he -25 she -15 the -8
“?” (edge) 25
“” (edge) 22 [ 51 and 29 as 13 of -12 that 15 to 9

13 cue: next tag, second tag
(edge) (edge) -26
ADJ ADJ 41 ADP 15 ADV 16 AUX 13 CCONJ -49 NOUN 13 PART -9 PRON -8 PROPN 20 PUNCT -60 SCONJ 54 VERB 10
ADP ADP 11 AUX 16 DET -14 NOUN -25 NUM -59 PART 55 PROPN -34 PUNCT -81 SCONJ -12 SYM -32 VERB 21
ADV ADJ 22 CCONJ -44 NOUN 23 NUM -50 PART 47 PRON 20 PUNCT -37 SCONJ 9 SYM -65 VERB -41
AUX ADJ 11 ADP -33 ADV 15 AUX -63 NOUN -18 PART 14 PRON -39 SCONJ 8 VERB -28
CCONJ ADJ -24 ADV -17 AUX -10 DET 20 NOUN -29 PRON -20 PROPN -9 VERB -27
DET ADJ 10 ADP -26 ADV 14 DET 24 NUM -13 PART -22 PRON -16 PUNCT -18 QUOTE -38 SYM -11 VERB 28
NOUN (edge) 17 ADJ -22 ADV -32 CCONJ -58 DET 34 NOUN -11 PART 42 PROPN 21 PUNCT -90 QUOTE -41 SCONJ 30 SYM 13 VERB 15
NUM ADJ -21 ADP 35 ADV -8 NOUN -18 NUM -11 PART -9 PROPN -54 SYM 16 VERB -10
PART ADJ 46 ADP -27 ADV -33 AUX -9 NOUN -9 PART 51 PROPN -16 SYM -22 VERB 32
PRON ADP -15 ADV -9 AUX 13 CCONJ -17 DET -24 NOUN 8 PROPN 61 PUNCT -18 QUOTE -8 SCONJ 15 VERB 17
PROPN ADJ 26 ADP -9 ADV -53 AUX 8 DET 14 NUM -44 PART 43 PRON 18 PUNCT -42 SCONJ 62 X 11
PUNCT (edge) -21 ADJ -28 ADP -37 AUX 63 CCONJ -25 DET -58 NOUN 10 NUM -28 PRON -37 PROPN -83 PUNCT -20 QUOTE 74 SCONJ 30
QUOTE (edge) 30 ADP -15 ADV 15 CCONJ 9 DET 19 NOUN 16 PRON -55 PROPN 12 SCONJ 45 SYM -85 VERB -10
SCONJ ADJ 13 ADP -16 ADV 24 AUX 33 DET 43 NUM 10 PRON 19 PROPN 27 PUNCT 27 VERB 25
SYM NUM -42
VERB ADJ -17 ADV -29 CCONJ -11 DET -12 NOUN -16 NUM -9 PART -16 PRON 12 PROPN -23 PUNCT -35 VERB 15

14 cue: word before the cue, form
% (VERB) 37
' (NOUN) -21 (VERB) -26
's (ADJ) -16 (NOUN) 17
've (VERBed) 16
( (VERB) -56
(edge) (VERBing) 21 (hanging_VERBing) -23
(number) (NOUN) -51 (NOUNs) -122 (VERB) 33 (VERBed) -50 (VERBs) -20 (hanging_VERBing) 8 (passive_VERBed) -21
) (VERB) 17 (VERBs) -14
, (NOUNs) 9 (VERB) 10 (VERBed) 18 (VERBing) 17 (VERBs) 36 (hanging_VERBing) 10
- (VERB) 44 (VERBed) 19 (VERBs) -37
-- (VERB) -34 (VERBed) -20 (hanging_VERBing) 22
: (VERB) -46 (hanging_VERBing) -34
; (VERBed) -27 (hanging_VERBing) -32
about (hanging_VERBing) -53
account (VERBed) -21
acosta (VERB) 8
activists (VERBed) -15
actually (VERB) 17 (VERBed) -15
ad (VERB) -12 (VERBs) -12 (hanging_VERBing) -23
adelson (VERB) -24
administration (VERB) 11 (VERBed) 28 (VERBs) -21
ads (VERBed) -8 (hanging_VERBing) 37
advisers (VERB) 20 (VERBed) 17
advocates (VERB) 15
after (hanging_VERBing) 43
again (VERBed) 9 (hanging_VERBing) -10
agents (VERB) -14
aggressively (VERBed) 41
ago (VERBed) -12
aides (VERB) 13 (VERBed) -27
ailes (VERBed) 29
all (VERB) -23 (VERBed) 47
allies (VERB) 16 (VERBed) 15
already (VERB) 33 (VERBed) -19 (VERBing) -31
also (VERB) 30 (VERBed) 65 (VERBing) 8 (VERBs) 27 (hanging_VERBing) 37
always (VERBed) 11
americans (VERBed) 14
analysis (VERBs) 54
and (VERB) -12 (VERBs) -11
another (VERBed) -20
apparently (hanging_VERBing) -11
appeared (VERBed) -18
are (ADJ) -9 (ADJed) 33 (ADJing) -13 (VERBed) 18 (VERBing) 14 (passive_VERBed) -28
around (hanging_VERBing) 13
article (VERBed) -34
as (VERB) -24 (VERBed) 20 (hanging_VERBing) -69
at (hanging_VERBing) -34
attacks (VERB) -32
attendees (VERBed) 28
audience (VERBed) 20
authorities (VERB) -21
ayotte (VERB) -11
back (VERB) -26
barely (VERBed) -8
be (ADJ) -28
been (ADJ) 18 (ADJed) -19 (VERBed) -45 (passive_VERB) 24 (passive_VERBed) 16
before (hanging_VERBing) 51
began (hanging_VERBing) -41
begin (hanging_VERBing) -13
begun (hanging_VERBing) -33
being (ADJ) -9 (VERBed) -32 (passive_VERB) -20 (passive_VERBed) -33
belt (NOUNs) -18
best (NOUN) -11 (VERBed) -22
between (hanging_VERBing) 17
biden (VERB) 25 (VERBed) 14
blackwell (VERBed) 9
blasio (VERBed) -23
blocher (VERBed) -20
bloomberg (VERBs) 22
board (VERBs) 24
bolton (VERBed) 19
both (VERB) 19
bozell (VERBs) 18
brainard (VERBed) -13
briefly (VERB) -27
bush (VERBed) 22 (VERBs) 10
but (VERB) -20 (VERBed) 22 (VERBs) 26
by (VERBed) -16 (hanging_VERBing) 21
california (VERBed) -10
campaign (NOUN) 24 (VERB) -15 (VERBed) 25 (VERBs) -19 (hanging_VERBing) 15
candidate (VERBed) -15 (VERBs) -20 (hanging_VERBing) 23
candidates (hanging_VERBing) 47
carolina (VERB) -15
carson (VERB) 29 (VERBed) 22 (VERBs) -22
carter (VERB) -11
cash (VERBed) -24
caucuses (VERB) -9
china (VERBed) -14
christie (VERB) -12 (VERBed) 41 (VERBs) 13
cities (VERB) -14
city (VERBed) -22
clearly (VERBed) 19
cleveland (VERB) -38
clinton (VERB) -48 (VERBs) -47 (hanging_PUNCT) 29
clinton's (VERB) 13 (VERBed) -35 (hanging_VERBing) -10
clinton’s (VERB) -8
closer (VERB) -24
cnn (VERBed) 29
comey (VERB) -24 (VERBed) -10
comments (VERB) -39
committee (VERB) -21 (VERBed) 31 (VERBs) -27
companies (hanging_VERBing) -8
company (VERB) 17 (VERBed) 13
congress (VERB) 24
considering (hanging_VERBing) -23
consistently (VERBed) 42
contests (VERB) 15
continue (hanging_VERBing) 22
convention (VERB) -29 (VERBed) -33 (VERBs) -9
conventions (VERB) -13
conversation (VERBed) 35
correction (VERBed) -21 (hanging_PUNCT) -19
courses (VERBed) -18
court (VERBed) 30 (passive_VERBed) -8
critics (VERBed) 18
cross (VERB) 9
crowd (VERB) -11 (VERBed) -15
cruz (VERB) -21 (VERBed) -24 (VERBs) 15
curiel (VERBed) -8
currently (VERB) -12 (VERBs) 8
data (hanging_VERBing) -33
days (VERB) 13 (hanging_VERBing) -9
deal (passive_VERBed) -23
debate (VERBs) -29 (passive_VERBed) -9
decision (VERBed) 21
delegate (VERB) -18
delegates (VERB) -24 (VERBed) -66 (hanging_VERBing) 20
democratic (VERBed) -8
democrats (NOUN) 46 (hanging_VERBing) 25
department (VERB) -54 (VERBed) -10 (VERBs) 11
despite (hanging_VERBing) 34
devine (VERB) 23 (VERBed) 11
did (VERB) 37
district (VERBs) 16
documents (VERBed) -30
does (VERB) 34
donors (VERB) 36 (VERBed) -10
driver (VERBed) 13
economists (VERB) 15
economy (VERB) -19 (VERBs) -13
effectively (VERBed) -32
effort (VERBs) -19
either (VERB) 9
election (VERBs) 14
email (VERB) -9
emails (VERB) 14 (hanging_VERBing) -32
emanuel (VERBed) 24
enough (VERB) -30 (VERBs) -31
especially (ADJ) 35
even (VERB) 20
eventually (VERB) 16 (VERBed) -14 (hanging_VERBing) -12
ever (VERBed) 27
executive (NOUNs) -26
executives (VERBed) 19
experts (VERB) 40
family (VERB) -12 (VERBed) -25
far (VERB) -33
fast (VERBing) -11
fatally (passive_VERB) -17
father (VERB) -15 (VERBed) -23
fbi (VERBed) 43
felt (VERBed) -18
ferrera (VERB) 40
fight (VERBs) -11
filings (VERB) -11
financial (NOUN) -15
fiorina (VERB) 29
firm (VERBed) -49
firms (VERB) 39
first (NOUN) -25 (VERB) -21 (VERBed) 9 (passive_VERBed) 50
first-term (NOUN) -10
florida (VERBed) -15
for (VERB) -55 (VERBed) -35 (VERBs) -16
forcefully (VERBed) -19
former (NOUN) -11
foundation (VERBed) -23
francis (VERB) 17
frank (VERBs) 18
friday (VERBed) 42
friends (VERB) 25 (VERBed) 26
from (VERBed) -20
full (NOUN) 8
further (VERBed) 28
generally (VERB) -8 (VERBed) -44
get (VERB) -10 (VERBed) -21
gil (VERB) 19
giuliani (VERB) -18
gop (VERBed) -28
government (VERBed) -13
governor (VERB) -26 (VERBed) 37
graham (VERBed) -30
grassley (VERB) -8
grayson (VERB) -15
group (VERBed) -67 (VERBs) 9 (hanging_VERBing) 41
groups (VERB) 9 (hanging_VERBing) 14
had (VERB) -10 (VERBed) -14
half (VERB) -9
hannity (VERBed) 24
has (VERBed) 17
hassan (VERB) -26
have (VERB) 17 (VERBed) 46 (VERBs) -37
he (VERB) 37 (VERBed) 47 (VERBs) 15
help (VERB) -22
helped (VERB) -63
helping (VERB) -9
henry (VERBed) 9
her (NOUN) -23 (VERBed) 13 (hanging_VERBing) -47
here (VERB) 8
hewitt (VERBed) 17
him (VERB) 11
himself (VERBed) 9
his (NOUNs) 11
hollande (VERBed) 18
home (NOUN) -36
house (VERB) 28 (VERBed) 22 (VERBs) -15
huckabee (VERBed) -31
huffpollster (hanging_PUNCT) 25
husband (VERBed) 16
immediately (VERBed) 10
immigrants (VERB) 8 (VERBed) 18
in (NOUNs) -14 (VERBed) -16 (VERBs) -40 (hanging_VERBing) -12
incident (VERB) -10
including (hanging_VERBing) -12
increasingly (VERB) -21 (VERBed) 11 (VERBing) 15
initially (VERB) 40
insiders (VERB) 19
instead (VERB) -24
interview (VERBed) -13
into (hanging_VERBing) -32
investors (VERB) 31
is (ADJed) -16 (ADJing) 19 (VERBed) -37 (VERBing) 27 (passive_VERB) -34 (passive_VERBed) 31
israel (VERBed) -12 (VERBs) -33
issue (VERBed) 14
it (VERBed) 21 (VERBs) -21
its (NOUN) -35 (NOUNs) -10
itself (VERB) -20
jacobs (VERBed) 18
johnson (VERB) 17
jr. (VERBed) -14
judge (VERB) 26 (VERBed) -15 (hanging_VERBing) -8
just (VERB) -15 (VERBed) -50 (VERBing) -11 (VERBs) 12
kaine (VERBed) 19
kasich (VERB) -18 (VERBs) -25
keep (hanging_VERBing) 23
largely (VERB) -41
later (VERB) -23
law (hanging_VERBing) -10
lawmakers (VERB) 26
laws (hanging_VERBing) 18
lawsuit (VERBs) 10
lawyers (VERBed) -11
lazar (VERBed) -19
leader (VERB) -10
leaders (VERB) 56 (VERBed) -48
least (VERB) -18
less (VERBed) -10
lewandowski (VERB) 20 (VERBed) 13
like (hanging_VERBing) -17
limbaugh (VERB) 23
long (VERB) 20 (VERBed) -13
longer (VERB) -33
maddow (VERBed) 22
made (hanging_VERBing) 14
magazine (VERBed) -28
man (hanging_VERBing) -32
manafort (VERB) -21 (VERBed) 30
many (VERB) 18 (VERBed) 12
market (VERBs) -14
mass (hanging_VERBing) -11
mccain (VERB) -13 (VERBed) 19
mcconnell (VERB) -26
means (hanging_VERBing) 23
measures (VERBed) -27
media (VERBed) -32
meeting (VERBed) -31
members (VERB) -12
men (VERB) -43 (VERBed) 8
message (VERBs) -15
millennials (VERB) 37
mitchell (VERBed) 21
mogul (VERBed) 8
monday (VERBed) 25
money (VERBed) -12 (hanging_VERBing) -12
month (VERBed) 41
months (hanging_VERBing) -17
more (VERBed) -33 (hanging_VERBing) 13
most (ADJ) 9 (VERB) -30 (VERBed) -48
murphy (VERB) -10
muslims (VERB) -8 (hanging_VERBing) -8
nation (VERBs) -9
nega (VERB) -14 (VERBed) 20
netanyahu (VERBed) -36
new (NOUN) -22
news (NOUNs) 13 (VERB) -30 (VERBed) 9
newspaper (VERBed) 22
night (VERBed) 27
nominee (VERB) -13 (VERBs) -17
now (VERB) 40 (VERBed) 11 (VERBing) 12 (VERBs) -15 (hanging_VERBing) 10
obama (hanging_VERBing) -15
observers (VERB) 21
occasionally (VERBed) -13
of (VERB) -24 (VERBed) -83 (VERBs) 21
office (VERB) 8 (VERBed) 41
official (VERB) 10
officially (VERBed) 45
officials (VERB) 36
often (VERB) -20 (VERBed) 23 (VERBs) 19 (hanging_VERBing) 8
ohio (VERBed) 8
on (VERB) -19 (VERBed) -24 (hanging_VERBing) -43
once (VERB) 18 (VERBed) -37
only (VERB) -75 (VERBing) -13 (VERBs) -27
opening (NOUNs) -10
openly (VERBed) 21
opponents (VERB) 22 (VERBed) -23
or (VERB) -63 (hanging_VERBing) -16
organizers (VERB) 24
originally (VERBed) -13
other (VERBed) -16
others (VERBed) 43 (hanging_VERBing) 11
own (NOUN) -8
p.m. (hanging_PUNCT) -15
pac (VERBed) -11 (hanging_VERBing) -39
page (hanging_PUNCT) -20
palin (VERBed) -32
palmieri (VERBed) 8
paradis (VERB) -8
particularly (VERBed) 13
parties (VERB) 31
party (VERB) -17 (VERBs) -19 (passive_VERBed) -10
past (NOUN) -12 (NOUNs) 14
pence (VERBs) 17
people (VERB) -84 (VERBed) -48
percent (VERBed) -31 (hanging_VERBing) 12
perez (VERBs) -13
personal (NOUN) -15
phone (VERBs) -49
plan (VERBs) 46
police (VERB) -19 (VERBed) 15
policies (VERBed) 12
policy (NOUN) -9
political (NOUN) -17
politically (VERBed) -28
politico (VERBed) 12
poll (VERB) 39 (VERBed) -11 (VERBs) 60
polling (VERBs) 35
polls (VERB) -10 (VERBed) -33 (VERBs) 9 (hanging_VERBing) 11 (passive_VERBed) -16
possibly (hanging_VERBing) -15
post (VERB) -46 (VERBed) 40
potentially (hanging_VERBing) -17
prager (VERBs) 36
precincts (hanging_VERBing) -20
president (VERB) -38 (VERBed) -14
press (VERBed) 23
previously (VERB) -8 (VERBed) 45
primaries (VERB) -24
program (VERBed) -20
project (VERBed) -12
proposed (NOUN) 10
prosecutors (VERB) 22 (VERBed) 42
protesters (VERBed) 14
public (NOUNs) -15
publicly (VERBed) 69
putin (VERBed) 52
q (hanging_PUNCT) -20
quickly (VERB) 24
quietly (VERBing) 10
races (VERB) -18
randomly (VERBed) -16
recent (NOUN) 13 (NOUNs) -13
recently (VERB) 14 (VERBed) -22
records (VERB) -14
refugees (VERBed) -19
regularly (VERBs) 17
remained (VERBed) -9
remarks (VERBed) -31
repeatedly (VERB) 34 (VERBed) 12
report (VERB) 14 (VERBed) -35 (hanging_PUNCT) 38
reported (hanging_VERBing) -10
reportedly (VERB) -10
reporter (VERBed) 23
reports (VERB) 18
republican (VERBed) -22 (hanging_VERBing) -29
republicans (VERB) 51 (VERBed) -9 (hanging_VERBing) -10
research (VERBs) 12
researchers (VERB) 32
results (VERB) 12
romney (VERB) 38 (VERBed) -24
room (VERBed) -11
rubio (VERB) 10 (VERBs) -27 (hanging_PUNCT) 32
rules (VERB) -12
ryan (VERB) -23 (VERBed) 13 (VERBs) 20
said (hanging_VERBing) 24
saldana (VERBed) 13
sanders (VERB) -9 (VERBed) 14 (hanging_PUNCT) 35 (hanging_VERBing) 18
santilli (VERBs) -16
scalia (VERBed) -12
scandal (VERBed) -20 (hanging_VERBing) -20
schlafly (VERBed) 27
schultz (VERBed) -9
seeking (VERB) -10
senator (VERB) -62 (VERBed) -12 (VERBs) 11
senators (VERB) 24
several (VERBed) -12
sherry (VERBed) 17
significantly (VERBed) -32
simply (VERB) -13
since (VERBed) 46 (hanging_VERBing) -12
so (ADJ) -58 (VERBed) 54
some (VERB) 43 (VERBed) 14
source (VERB) 8
sources (VERB) -21
southern (NOUNs) -17
specifically (VERBed) -14
speech (VERBed) 16 (hanging_VERBing) 29
star (VERBed) 25
start (hanging_VERBing) -15
state (VERB) 30 (VERBed) -20
states (VERB) -35 (VERBs) -19 (hanging_VERBing) -17
still (VERB) 34 (VERBing) 10 (VERBs) 19 (hanging_VERBing) 8
stop (hanging_VERBing) -15
strategists (VERB) 17
strongly (VERBed) 23
students (VERB) -8 (VERBed) -8
such (VERBed) -20
support (VERBs) -19
supporters (VERB) 43 (VERBed) -28
survey (VERB) 23 (VERBed) -23 (VERBs) 18 (passive_VERBed) -15
system (VERBed) 21 (VERBs) 19
talk (VERBs) -47
team (VERB) 27 (VERBs) 37
television (VERBs) -22
terrorism (VERBs) -17
than (VERB) -39 (VERBed) -30 (hanging_VERBing) -11
their (NOUN) 19 (NOUNs) -17
them (VERB) -37 (VERBed) 21
then (VERB) -44 (VERBed) 10 (VERBs) 65 (hanging_VERBing) 11 (passive_VERBed) 16
they (VERB) 12 (VERBed) -21
things (VERB) -18
thursday (VERBed) 38 (hanging_VERBing) 30
time (VERBed) -21
times (VERB) 33 (VERBed) -13
to (VERB) 35
todd (VERBed) -13
too (ADJ) -36
trumka (VERB) 17
trump (NOUN) -31 (NOUNs) 37 (VERBed) -11 (VERBs) -26 (hanging_PUNCT) 48
trump's (NOUNs) -45 (VERBed) -57 (VERBs) 10 (hanging_VERBing) 20
trump’s (VERBed) -44
tuesday (VERBed) 30
tweet (VERBed) 34
twice (VERBed) -15
twitter (VERB) -22 (hanging_PUNCT) -22
typically (VERB) -21
u.s. (VERBs) 14
ultimately (VERBed) 24
under (hanging_VERBing) -8
union (VERBed) -23
university (VERBed) 11
up (hanging_VERBing) -27
very (VERB) -27
video (VERB) -32 (VERBed) -38 (passive_VERBed) -17
viguerie (VERBs) 35
vote (VERBed) -11
voter (VERB) -13
voting (VERBs) 19
warren (VERBed) -39
was (ADJed) 15 (VERBed) -37 (VERBing) -58 (passive_VERBed) 31
washington (VERB) -32
watch (VERBed) 9
weaver (VERB) 8
wednesday (VERB) 28 (VERBed) 61
week (VERB) 27 (VERBed) 61 (hanging_VERBing) -12
weiner (VERBed) -24
were (VERBing) -21 (passive_VERB) -15
western (NOUNs) -11
what (VERBed) -27 (VERBs) -10
when (VERBed) -19 (hanging_VERBing) -18
where (VERB) -20
whigs (VERBed) -12
while (hanging_VERBing) 16
who (NOUN) 35 (NOUNs) 17 (VERB) -28 (VERBed) -45 (VERBs) 18
whoever (VERBs) -16
widely (VERBed) 16
width (hanging_PUNCT) -10
wikileaks (VERBed) 11
with (VERB) 24 (hanging_VERBing) -34
woman (VERBed) 16
women (VERB) 16 (VERBed) -28
woods (VERBed) 16
workers (VERB) 28 (VERBed) 32
world (VERBs) -14
year (VERBed) 36 (hanging_VERBing) -14
york (VERB) 20
zimmerman (VERB) 12
— (VERBed) -13 (hanging_VERBing) -37
’ (NOUN) -15
’re (VERBing) -30
’s (ADJ) -41 (NOUN) -25 (NOUNs) -45 (VERBing) 30
“,” (VERB) -17 (VERBed) 18 (VERBing) -8 (VERBs) 38 (hanging_VERBing) 15
“?” (VERBed) 44
“” (NOUN) -15 (NOUNs) -21 (VERB) -8 (VERBed) -27 (VERBs) -9 (hanging_VERBing) -32 (passive_VERBed) -18

15 cue: tag before the cue, form
(edge) (VERBing) 21 (hanging_VERBing) -23
ADJ (NOUN) -25 (NOUNing) -45 (NOUNs) 22 (VERB) -45 (VERBed) -37 (VERBs) -68 (hanging_PUNCT) -33 (hanging_VERBing) -21
ADP (NOUNs) -36 (VERB) -63 (VERBed) -114
ADV (ADJ) -18 (ADJed) -40 (ADJing) -29 (NOUN) 13 (NOUNs) 18 (VERBed) 16 (VERBing) -24 (VERBs) 35 (hanging_VERBing) 53 (passive_VERB) 20 (passive_VERBed) 36
AUX (ADJing) -20 (ADJs) -19 (VERB) 23 (VERBed) 10 (VERBs) -38 (passive_VERBed) 16
CCONJ (VERB) -29 (hanging_VERBing) -18
DET (VERB) 26 (VERBed) 32 (VERBs) -15 (hanging_VERBing) -44
NOUN (NOUN) -21 (NOUNs) -30 (VERBed) 12 (VERBs) 13 (hanging_PUNCT) -35 (passive_VERBed) -46
NUM (NOUN) -51 (NOUNs) -122 (VERB) 33 (VERBed) -50 (VERBs) -20 (hanging_VERBing) 8 (passive_VERBed) -21
PART (ADJ) -54 (NOUNs) -28 (VERB) 35
PRON (VERBs) 8 (hanging_PUNCT) -20 (hanging_VERBing) -41
PROPN (NOUN) -55 (NOUNs) 12 (VERB) 21 (VERBed) 23 (VERBs) 11 (hanging_NOUNing) -10 (hanging_PUNCT) 34 (hanging_VERBing) -9 (passive_VERBed) -49
PUNCT (NOUN) -30 (NOUNs) 10 (VERBed) 19 (VERBing) 23 (VERBs) 16 (passive_VERBed) 36
QUOTE (NOUN) -28 (NOUNs) -21 (VERB) -19 (VERBed) 22 (VERBing) -8 (VERBs) 23 (hanging_VERBing) 10 (passive_VERBed) -41
SCONJ (VERB) -52 (VERBed) 23
SYM (VERB) 30 (VERBed) -10
VERB (ADJed) -36 (NOUNs) -31 (VERB) -106 (VERBed) -82 (VERBs) -48 (hanging_PUNCT) -39 (hanging_VERBing) -81 (passive_VERBed) -26

16 cue: word before source and cue, quotes around
" (cue) -22
' (cue) -8
's (cue) 28
've (cue) 33
( (cue) -38 (cue_…_quoted) -12
(edge) (cue) 33 (cue_:_quoted) 41 (cue_quoted) 33 (cue_…_quoted) 27
(number) (cue) -35 (cue_:_quoted) 46 (cue_quoted) -14
) (cue) 9
, (cue) 63 (cue_:_quoted) 87 (cue_quoted) 69 (cue_…_quoted) 59
- (cue) 33 (cue_…_quoted) 33 (quoted_cue) -33
-- (cue) 21
: (cue) -18 (cue_…_quoted) -26
; (cue) 46 (cue_…_quoted) 13
about (cue) -38 (cue_quoted) 19
actively (cue) 28
ad (cue) -28
ads (cue) 32
after (cue) 35 (quoted_cue) -22
against (cue) -38
aggressively (cue) 28
already (cue) 24
also (cue) 55 (cue_…_quoted) 44
although (cue) 44 (cue_…_quoted) 35
among (cue) -19
and (cue) 8 (cue_:_quoted) 12 (cue_quoted) 11 (cue_…_quoted) 32 (quoted_cue) -25 (quoted_cue_quoted) -30 (quoted_cue_…_quoted) 35
announced (cue) -16
anything (cue) -33
apparently (cue) -13
appeared (cue) -9
are (cue) 15 (cue_:_quoted) 14 (cue_quoted) -21
around (cue) 13
as (cue) 17 (cue_:_quoted) 13 (cue_quoted) 29 (cue_…_quoted) 55
at (cue) -16 (cue_…_quoted) -38
attack (cue) -18
attention (cue) -11
barely (cue) -24
be (cue) -40
because (cue) 14 (quoted_cue) -28
become (cue) -18
becoming (cue) -16
been (cue) 16 (cue_…_quoted) -28
before (cue) -10 (cue_…_quoted) -23
began (cue) -22 (cue_…_quoted) -25
begin (cue) -18
begun (cue) -33
behind (cue) -10
being (cue) -33 (cue_…_quoted) -59
believe (cue) -11
benghazi (cue) 15
between (cue) 29
beyond (cue) 8
bill (cue) 17
both (cue) -23
bring (cue) -18
built (cue) 12
but (cue) 46 (cue_quoted) -39 (cue_…_quoted) 24 (quoted_cue) 9
by (cue) 38 (cue_quoted) -48 (cue_…_quoted) 38 (quoted_cue) -47
call (cue) 10
called (cue) 25 (cue_quoted) -13 (cue_…_quoted) 8
calling (cue_quoted) -18
campaign (cue) -32
can (cue) -38
candidate (cue) 25
candidates (cue) 50
captured (cue) -24
carolina (cue) -13
cast (cue) -14
certainly (cue) -9
change (cue) -21
changed (cue) 10
changing (cue) -24
clearly (cue) 9
clinton (cue) -12 (cue_:_quoted) 14
clinton's (cue) -20
closer (cue) -24
comments (cue) -43
companies (cue) -30
company (cue) -15
conference (cue) -10
consider (cue) 10
considering (cue) -23
consistently (cue) 21
contests (cue) 15
continue (cue) 27
continued (cue) -21
convention (cue) -26
correction (cue_:_quoted) -19
countries (cue) -22
court (cue) -13
criticized (cue) -8
data (cue) -34
days (cue) -9
debate (cue) -14
deeply (cue) -16
defended (cue) -13
delegate (cue) -14
democrats (cue) 23
described (cue_…_quoted) -10
despite (cue) 70
did (cue) 13 (cue_…_quoted) 19
dismissed (cue) -17
disproportionately (cue) -21
do (cue) -15
documents (cue) -27
does (cue) 30
down (cue) 14
during (cue_…_quoted) -19
earlier (cue) -37
echoing (cue) 14
effectively (cue) -19
email (cue) 12
emails (cue) -22
ended (cue) -22
ending (cue) -10
endorsed (cue) 23
enough (cue) -33
even (cue) 39
eventually (cue) -15
expanding (cue) -16
expressed (cue) -12
face (cue) 18
faced (cue) -12
facing (cue) -16
fact (cue) 39
far (cue) -27
fast (cue) -11
fatally (cue) -20
feel (cue) -10
felt (cue) -30
filed (cue) -24
finally (cue) -31
firm (cue) -12
first (cue) 45
following (cue) -27
for (cue) -120 (cue_…_quoted) 9
found (cue) -25
gave (cue) -10
generally (cue) 20
get (cue) -26
getting (cue) -13
give (cue) -12
given (cue) 31
got (cue) -19
group (cue) 17
groups (cue) 11
gun (cue) -23
had (cue_:_quoted) -15 (cue_quoted) -20 (cue_…_quoted) -21
has (cue) 17 (cue_:_quoted) -31 (cue_quoted) 16 (cue_…_quoted) 28
have (cue) 33 (cue_…_quoted) 18
held (cue) 11
help (cue) -17
helped (cue) -49 (cue_…_quoted) -17
her (cue) -15 (cue_…_quoted) -8
highlighted (cue) -14
highly (cue) -10
him (cue) 14
hold (cue) 12
home (cue) 18
hope (cue) -15
house (cue) -10
how (cue) -49 (cue_…_quoted) -20
immigrants (cue) 8
in (cue) 12 (cue_:_quoted) -16 (cue_quoted) -33 (cue_…_quoted) -30 (quoted_cue) -16
include (cue) -19
includes (cue) 20
including (cue) -13
increase (cue) 35
increasingly (cue) 20
information (cue) -11
initially (cue) 16
instead (cue) 15
into (cue) 20
iowa (cue) -15
is (cue_quoted) -16 (cue_…_quoted) 34
it (cue) 18
job (cue) -18
just (cue) -36
keeping (cue) -18
largely (cue) -38
later (cue) -21
launched (cue) -31
law (cue) -10
laws (cue) 14
lead (cue) -26
leading (cue) 28
leave (cue) -14
left (cue) 14
less (cue) 13
let (cue) -44
letter (cue) -20
like (cue) 11
likely (cue) -22
longer (cue) -44
made (cue) -13
make (cue) -56
makes (cue) 17
making (cue) -22 (cue_…_quoted) 11
man (cue) -40
many (cue) -18
mass (cue) -9
meant (cue) 9
members (cue) 15
mocked (cue) 16
monday (cue) 12
money (cue) -17
months (cue) -26
more (cue) 11
morning (cue) 16
mostly (cue) 15
much (cue) -37
muslims (cue) -14
nearly (cue) -16
new (cue) -11
night (cue) -8
nominating (cue) -8
now (cue) 43 (cue_…_quoted) 8
obama (cue) 8
of (cue) -19
off (cue) 8
offer (cue) 37
offered (cue) 11
officials (cue) -33
often (cue) 10
on (cue) -55 (cue_:_quoted) 8 (cue_quoted) -15 (cue_…_quoted) -41
once (cue) -45
ones (cue) -10
only (cue) -21
opening (cue) -10
openly (cue) 33
or (cue) -36 (cue_…_quoted) -13
others (cue) 18
out (cue) -41
outside (cue) -13
over (cue) -34 (cue_…_quoted) 35
p.m. (cue_:_quoted) -15
pac (cue) -44
page (cue_:_quoted) -20
paid (cue) -23
particularly (cue) 30
party (cue) -35
percent (cue) 8
pledged (cue) -10
policy (cue) -15
political (cue) -9
politically (cue) -50
politico (cue) -31
poll (cue) 11
polling (cue) 30
possibly (cue) -15
potentially (cue) -19
praised (cue) 23
precincts (cue) -20
president (cue) -12
previously (cue) 18
publicly (cue) 46
put (cue) 26
putting (cue) -27
q (cue) -20
question (cue) -27
quickly (cue) 9
race (cue) -8
raised (cue) -13
randomly (cue) -17
reason (cue) -22
received (cue) -13
recently (cue) -10 (cue_…_quoted) -45
reflects (cue) 9
registered (cue) -39
reiterated (cue) -8
released (cue) 27
remarks (cue) 17
repeated (cue) -24
report (cue) 9
reported (cue) -11
republican (cue) -29
republicans (cue) -28
rhetoric (cue) 8
risks (cue) -13
roughly (cue) -8
routinely (cue) 8
rubio (cue) 23
running (cue) -23
said (cue) -81 (cue_:_quoted) 8 (cue_quoted) -14 (quoted_cue) -44 (quoted_cue_…_quoted) 29
sanders (cue) 28
saturday (cue) 9
say (cue) -54
saying (cue) -13
says (cue) -45 (cue_…_quoted) -21
scored (cue) -15
see (cue) -32
seeing (cue) -16
seeking (cue) -12
seemed (cue) -16
seen (cue) -19
seldom (cue) 21
shooting (cue) -9
should (cue) -12
show (cue) -9
showed (cue) -17
shows (cue) -26
simply (cue) -36
since (cue) 20
so (cue) -23
some (cue) 20
something (cue) 43
sometimes (cue) -21
specifically (cue) 22
speech (cue) 15
speeches (cue) -33
spent (cue) -8
start (cue) -15
statement (cue) 10
states (cue) -26
still (cue) 20
stop (cue) -16
strongly (cue) 25
such (cue) 27
suddenly (cue) 35
sunday (cue) 41
superdelegates (cue) -39
support (cue) -17
supporting (cue) -11
suspended (cue) -8
take (cue) -35
taken (cue) -22
taking (cue) 14
ted (cue) 59
than (cue) 8 (cue_…_quoted) -11
that (cue) -71 (cue_:_quoted) -22 (cue_quoted) -24 (cue_…_quoted) -66
then (cue) 9
thing (cue) -21
things (cue) 22
think (cue) -20
this (cue) -26
those (cue) -20
though (cue) 64
thought (cue) -12
through (cue) -18
thursday (cue) 45 (cue_…_quoted) 9
time (cue) -25
to (cue) -30
together (cue) 15
told (cue) -9
too (cue) -50
toward (cue) -9
traditionally (cue) -19
trump (cue) 47 (cue_:_quoted) 50 (cue_…_quoted) -27
turn (cue) -13
turned (cue) -30
turning (cue) -16
twitter (cue) -16
ultimately (cue) 39
under (cue) -29
until (cue) -38
up (cue) -27
use (cue) -23
used (cue) -16
using (cue) -20
usually (cue) -23
very (cue) -54
video (cue) -17
voters (cue) -20
was (cue_quoted) 14 (cue_…_quoted) -34
washington (cue) -27
way (cue) -21
wednesday (cue) 18
week (cue) -15
were (cue_quoted) -11 (cue_…_quoted) -23
what (cue_quoted) -33 (cue_…_quoted) 30
when (cue) -13 (cue_quoted) 32 (cue_…_quoted) 19 (quoted_cue) -20
where (cue) -31 (cue_:_quoted) -15
which (cue) 22 (cue_…_quoted) 15
while (cue) 37 (cue_quoted) -12 (quoted_cue) 24
who (cue_quoted) 10 (cue_…_quoted) -10
why (cue) -9
width (cue) -10
win (cue) 15
winning (cue) -10
within (cue) -16
woman (cue) -17
won (cue) -16
work (cue) 11
year (cue) 12
yet (cue) 20
± (cue) 36
– (cue) -9
— (cue) 21 (cue_…_quoted) 51
― (cue) 32
’re (cue) 11
’s (cue) -12 (cue_…_quoted) -28
’ve (cue) -13
“,” (quoted_cue) 106 (quoted_cue_:_quoted) 19 (quoted_cue_quoted) 31 (quoted_cue_…_quoted) 82
“?” (quoted_cue) 115 (quoted_cue_…_quoted) 8
“” (quoted_cue) -46 (quoted_cue_quoted) -15 (quoted_cue_…_quoted) -20
” (cue) 26

17 cue: word behind source and cue, which is first
$ (behind) -33
's (ahead) -8 (behind) -11
( (behind) -25
(edge) (behind) -26
(number) (behind) -41
) (behind) -46
, (ahead) -14 (behind) -22
- (behind) -11
-- (ahead) -14 (behind) 18
. (ahead) -17 (behind) -12
: (ahead) -10 (behind) -20
; (behind) 12
? (behind) -27
@milbank (behind) -16
a (ahead) -32
abc (behind) 13
aboard (behind) 40
abortion (behind) 43
about (ahead) 51 (behind) 60
above (behind) -25
abroad (behind) -8
accusations (behind) 18
across (behind) -37
action (behind) -8
ads (behind) 47
advantage (behind) -27
after (behind) 10
against (ahead) 34 (behind) 33
ahead (behind) -11
aim (behind) 27
allies (behind) 19
almost (behind) -33
alone (behind) -10
also (behind) -8
american (behind) -11
americans (behind) 10
amid (behind) -34
an (behind) 15
and (ahead) -26 (behind) -33
anonymity (behind) 26
another (behind) -37
ap (behind) 13
are (behind) -45
arms (behind) -19
around (behind) -13
as (behind) -18
at (ahead) -17 (behind) 10
attacks (behind) 35
attention (behind) 33
average (ahead) 10
away (behind) -18
ayotte (behind) 10
back (behind) -8
bare (behind) 11
because (behind) -19
before (ahead) 36 (behind) -34
behind (behind) -39
below (behind) -14
benghazi (behind) 17
best (behind) 9
betrayed (behind) 12
better (behind) -36
between (ahead) -17
beyond (behind) -46
big (behind) -28
bill (behind) 10
billionaire (behind) 43
billions (behind) -21
black (behind) -34
bloomberg (behind) 13
bob (behind) 24
breitbart (behind) 10
britain (behind) 20
building (behind) -43
bush (behind) 12
but (behind) -40
by (ahead) -21
california (behind) -11
calling (behind) 32
calls (behind) 33
came (behind) -29
campaign (behind) -23
candidate (behind) -22
canova (behind) -27
care (behind) -22
certain (behind) 23
china (behind) 12
chinese (behind) -19
christie (behind) 10
citizens (behind) -28
class (behind) 30
classified (behind) -11
clear (behind) 48
clinton (behind) 26
clinton's (behind) 29
clinton’s (behind) 47
close (behind) -19
closely (behind) 16
cnn (behind) 23
comment (behind) 31
comments (behind) 47
committee (behind) -18
concern (behind) 50
concerns (behind) 21
conducted (ahead) 16
confidence (behind) 20
conservative (behind) 16
conservatives (behind) 17
constitutional (behind) -24
contests (behind) 8
control (behind) -23
could (behind) 13
credit (behind) 32
criticism (behind) 66
cruz (behind) 14
data (behind) -10
defense (behind) 36
delegate (behind) -35
delegates (behind) -32
democrats (behind) 18
detailed (behind) 26
details (behind) 22
direct (behind) 20
director (behind) -15
donald (behind) 10
down (ahead) 13
during (ahead) -15
each (behind) -47
earlier (behind) -15
early (behind) 12
economic (behind) -23
efforts (behind) 16
emails (behind) -30
employees (behind) -11
endorsements (behind) 15
enough (behind) -9
even (behind) -8
ever (behind) -22
every (behind) -21
familiar (ahead) 8
families (behind) -34
far (behind) -41
fast (behind) -12
fbi (behind) 8
federal (behind) -16
fields (behind) -9
fiorina (behind) 43
fire (behind) -22
firm (behind) -20
first (behind) -14
following (behind) -26
for (ahead) 47 (behind) 9
foreign (behind) 38
forward (behind) 26
found (behind) -18
fox (behind) 16
fraud (behind) -22
freddy (behind) -10
friends (behind) -10
from (ahead) -36 (behind) -48
fuel (behind) -17
fund (behind) -23
funds (behind) -25
george (behind) -17
georgia (behind) -10
golf (behind) -10
good (behind) -34
gop (behind) 29
government (behind) -31
grayson (behind) -19
groups (behind) -13
guilty (behind) 23
gun (behind) -33
hands (behind) -45
hard (behind) 29
has (behind) -25
have (behind) -28
having (behind) -24
he (ahead) -23 (behind) 13
health (behind) -22
heavily (behind) -15
heavy (behind) -30
her (behind) 15
here (behind) 13
herself (behind) 49
higher (behind) -16
hillary (behind) 38
him (behind) 27
himself (behind) -21
his (behind) 22
history (behind) -31
home (behind) -32
hours (behind) -22
house (behind) 28
how (behind) 31
hundreds (behind) -18
i (behind) 16
if (behind) 21
immigrants (behind) 31
in (ahead) -52 (behind) -11
in. (behind) 16
increasingly (behind) 38
information (behind) 37
instead (behind) 26
international (behind) -28
into (ahead) -16 (behind) -48
investigators (behind) -13
is (behind) -19
israel (behind) -15
issue (behind) 58
its (behind) -14
jeb (behind) 19
just (behind) -20
large (behind) -42
last (behind) 17
late (behind) -17
later (behind) 16
latino (behind) 12
latinos (behind) 10
lead (behind) -15
legislation (behind) 8
less (behind) -14
liberal (behind) -35
like (ahead) -38
little (behind) 35
local (behind) -19
long (behind) 36
major (behind) -20
making (behind) -10
march (behind) -43
marco (behind) -8
market (behind) -16
mate (behind) -14
may (behind) -16
me (behind) 16
meeting (behind) -20
members (behind) -22
messages (behind) 10
mexican (behind) -17
mike (behind) -26
military (behind) -26
momentum (behind) -10
money (behind) -54
more (behind) -20
most (behind) -17
mostly (behind) -28
mr. (behind) 11
mrs. (behind) 28
ms. (behind) 14
much (behind) -8
multiple (behind) 29
national (behind) 9
nations (behind) -9
nbc (behind) -25
near (behind) -38
new (behind) -13
news (behind) 18
next (behind) -39
no (behind) 33
none (behind) 17
north (behind) -18
not (behind) 17
nothing (behind) 13
now (behind) -42
obama (behind) 12
of (behind) 17
office (behind) -43
officials (behind) -26
oklahoma (behind) -9
on (ahead) 59
once (behind) -16
online (behind) -17
onstage (behind) -28
onto (behind) -25
open (behind) -17
opportunities (behind) -20
or (ahead) -48 (behind) -58
other (behind) 30
out (behind) 22
outside (behind) -47
over (ahead) -17
overwhelmingly (behind) 12
paid (behind) -27
parents (behind) 32
particular (behind) 34
parties (behind) 25
party (behind) 13
past (behind) -39
paul (behind) -16
pence (behind) -10
pennsylvania (behind) -26
people (behind) -16
perez (behind) 18
personal (behind) 14
place (behind) -20
plans (behind) 20
points (behind) -11
political (behind) -50
politically (behind) -14
politico (behind) -15
politics (behind) 42
polling (ahead) 10
potential (behind) -47
presidential (behind) 26
previously (behind) -26
primaries (behind) -11
private (behind) -12
provisions (behind) -14
public (behind) -41
publicly (behind) 10
questions (behind) 11
quickly (behind) 25
quite (behind) -22
raising (behind) 34
rates (behind) -15
ready (behind) 30
real (behind) 17
records (behind) -18
released (ahead) 13
rep. (behind) -27
repeatedly (behind) 10
reporters (behind) 34
reporting (behind) 9
republican (behind) 15
rising (behind) 12
rivals (behind) 9
roughly (behind) 8
rubio’s (behind) 38
rules (behind) -9
ryan (behind) 9
said (behind) -17
sanders (behind) 26
santilli (behind) 19
saturday (behind) 21
saudi (behind) 8
scrutiny (behind) 24
second (behind) -14
security (behind) -35
sen. (behind) -27
senate (behind) -10
senator (behind) 35
several (behind) 28
sharp (behind) 31
she (behind) 19
shortly (behind) -21
should (behind) -15
significant (behind) 22
signs (behind) 11
similar (behind) -9
since (behind) -27
social (behind) -27
some (behind) 18
someone (behind) -9
something (behind) -27
somewhat (behind) 22
south (behind) -16
speaking (behind) -16
speech (behind) 8
speeches (behind) -15
spending (behind) 23
state (behind) 15
states (behind) 8
strong (behind) 31
strongly (behind) 51
such (behind) -21
sunday (behind) -16
super (behind) -10
superdelegates (behind) -24
support (behind) 40
supporting (behind) -17
sure (behind) -38
talking (behind) 50
taxes (behind) -19
ted (behind) 26
television (behind) -25
than (behind) -29
that (behind) 24
the (ahead) 25 (behind) -10
then (behind) 21
there (behind) 16
they (behind) 18
things (behind) 15
third (behind) -24
this (ahead) 14 (behind) -21
those (behind) -11
through (behind) -44
throughout (behind) -29
thursday (behind) -20
time (behind) -9
to (ahead) -32 (behind) -9
together (behind) -51
too (behind) -16
toward (behind) -48
trade (behind) -10
traditional (behind) -16
tribute (behind) 42
trump (behind) 12
trump's (behind) -12
trump’s (behind) 29
tuesday (behind) -9
tv (behind) -32
twice (behind) -16
twitter (behind) 13
u.s. (behind) -19
unclear (behind) 8
under (behind) -8
union (behind) 19
until (behind) -16
upon (behind) 29
us (behind) -58
usa (behind) 10
vermont (behind) -30
very (behind) -23
viewers (behind) -9
violence (behind) -33
viral (behind) -21
virginia (behind) 16
virtually (behind) 24
voters (behind) -13
votes (behind) 11
voting (behind) -19
washington (behind) -43
ways (behind) -40
we (behind) -25
weeks (behind) -25
well (behind) 22
were (behind) 16
when (behind) -10
where (behind) -28
whether (behind) 43
while (behind) -37
white (behind) -25
who (ahead) 61 (behind) -21
why (behind) 21
widespread (behind) -29
will (behind) 12
wisconsin (behind) -14
with (behind) -15
without (behind) 15
women (behind) 38
worse (behind) -9
would (behind) -10
yes (behind) 8
you (behind) -13
young (behind) -36
– (behind) -11
— (ahead) -20 (behind) -60
’s (behind) -9
“?” (behind) 17
“” (ahead) 18 (behind) -12

18 cue: form, first report
(ADJ) (first) 22 (reported_before) -96
(ADJed) (first) 62 (reported_before) -106
(ADJing) (first) -11 (reported_before) -38
(ADJs) (first) 15
(NOUN) (first) 29 (reported_before) -179
(NOUNing) (first) -17 (reported_before) -37
(NOUNs) (first) 25 (reported_before) -146
(VERB) (first) 61 (reported_before) -111
(VERBed) (first) 58 (reported_before) -69
(VERBing) (first) 57 (reported_before) -92
(VERBs) (first) 61 (reported_before) -92
(hanging_NOUNing) (reported_before) -49
(hanging_PUNCT) (first) 59 (reported_before) -115
(hanging_VERBing) (first) 27 (reported_before) -64
(passive_VERB) (first) 22 (reported_before) -35
(passive_VERBed) (first) 23 (reported_before) -61

19 cue: verb behind, next word
(no_verb_behind) (edge) -26 (number) -22 ) -38 , 9 - -8 . -12 ; 8 ? -27 @milbank -16 about 41 above -23 across -10 after 40 against -22 all -48 almost -53 alone -8 along 9 america 15 americans 14 among -22 an -9 and 8 another -46 as -12 attacks 29 attention 34 before -29 behind -32 below -14 bernie -13 better -31 beyond -10 bill 14 bloomberg 8 both -23 bush 37 by -9 campaign 12 candidate -22 candidates -16 clinton 25 clinton's 40 clinton’s 21 cnn 17 comments 42 congressional 12 criticism 44 cruz 12 david 9 debate 11 delegates -25 democrats -20 donald 8 down -10 each -10 earlier -27 even -12 far -27 florida -10 former 33 forward 35 fox 13 free 15 friday 12 from -38 georgia -10 government -17 gun -27 hard 29 he -22 health -22 heavily -11 her 14 herself 19 him 51 his 45 hundreds -12 in -20 in. 16 increasingly 15 into -13 it -16 its -8 last 32 less -30 liberal -15 little 46 march -43 me -9 members -10 monday -21 money -21 more -42 mrs. 40 my -39 national 11 near -14 nearly -18 new -54 next -15 no 14 not 8 office -18 on -11 only 14 or -26 out 14 outside -9 over -26 people 20 political -35 politico 12 president -37 presidential 13 primaries -9 public -42 publicly 12 rep. -17 reporters 16 republican 30 rivals -9 roughly -8 rubio 30 sanders 10 sandy -22 saturday 14 sen. 33 senator 29 short -10 signs -13 slightly 18 some -19 south -13 spending 21 state 18 steve -23 strong 31 such -22 support 23 supporters 19 television -14 texas 15 their 13 there -21 third -10 this -50 through 11 to -18 together -20 toward -28 trump 12 trump's -16 trump’s 34 tuesday -10 u.s. -11 under 14 up -26 us -11 vermont -14 violence -10 virginia -8 voters -15 wednesday -8 workers -9 — -14 “,” -27 “?” 30 “” -8
(verb_behind) $ -46 ( -18 ) -12 , -29 : -30 abc 10 abortion 25 about 38 accusations 18 across -28 advantage -29 after -28 again -13 against 51 ahead -14 all 27 allies 19 along -13 also -8 american -17 amid -32 among 16 an 24 and -29 anonymity 26 another 17 ap 13 are -45 arms -17 around -16 as -8 attacks 10 away -21 ayotte 13 because -19 before -11 behind -16 bernie 11 betrayed 12 better -8 between -17 beyond -8 big -39 black -36 bob 9 both 25 briefly -26 building -40 bush -30 business 10 but -35 california -9 calling 32 calls 33 came -29 campaign -36 candidates 8 carson -9 christie 10 citizens -28 clear 46 clinton’s 36 closely 14 cnn 15 comment 31 comments 13 committee -18 concern 46 concerns 24 confidence 28 conservative 14 conservatives 17 contests 10 could 13 credit 17 criticism 38 cruz -9 data -9 david -9 decades 8 delegate -29 delegates -19 democrats 32 details 22 direct 20 directly 20 director -11 donald 18 down 14 during 14 each -42 early 35 economic -17 efforts 17 emails -16 enough -9 eric -15 every -25 families -34 far -20 fbi 8 federal -11 fellow 26 fields -9 fiorina 34 first -8 florida 12 following -15 foreign 28 former -30 found -18 fox -19 freddy -10 free -27 friday -15 friends -10 from -31 fund -20 funds -19 george -12 golf -10 good -30 gop 28 gov. 9 government -16 grayson -19 guilty 23 gun -9 hands -34 has -25 have -28 having -24 he 25 heavily -8 heavy -19 her 10 herself 40 higher -26 hillary 37 him -20 himself -38 his -11 history -18 home -35 how 31 hundreds -9 i 16 if 30 immigrants 32 in -16 increasingly 33 information 19 instead 26 international -24 interviews -10 into -55 investigators -13 iowa -9 is -19 issue 58 it 9 its -25 itself -11 jeb 23 jobs -9 just -18 kasich -8 large -40 late -15 latino 18 lead -15 legal 11 legislation 8 like -19 long 40 making -10 marco 13 mark -14 mate -9 me 20 meeting -20 mexican -8 mike -8 money -36 most -26 mrs. -8 ms. -14 much -12 multiple 9 nbc -29 near -27 nearly 9 news 19 next -26 no 25 none 20 not 12 nothing 23 obama 16 of 20 off 10 office -27 officials -22 once -15 online -13 only -21 onstage -29 open -20 opportunities -20 or -48 other 30 out 9 outside -41 over 20 particular 35 parties 25 paul -17 people -41 place -13 plans 24 political -25 politico -15 president 18 previously -23 private -9 public -31 questions 13 raising 34 rates -13 ready 22 real 17 repeatedly 10 reporters 23 reporting 9 ron -10 roughly 11 rubio -19 rubio’s 39 rules -9 said -17 santilli 21 saturday 10 second -13 security -32 sen. -56 senate -15 senator 21 several 25 sharp 19 she 19 short 8 should -15 signs 42 similar -8 since -31 social -20 some 30 someone -8 speech -24 speeches -11 states 8 such -9 sunday -17 superdelegates -31 support 27 supporters -15 supporting -17 sure -38 sweeping 36 talking 50 than -28 that 29 their -19 them -12 there 26 these -11 they 18 this 20 those -12 thousands 9 through -66 throughout -29 thursday -26 time -31 together -35 too -24 toward -23 trade -19 tribute 26 twice -9 unclear 8 under -22 up 19 upon 45 us -56 viewers 19 violence -24 virtually 24 votes 14 wall -8 washington -37 ways -35 we -25 wednesday 11 weeks -26 well 20 were 16 when -10 where -26 whether 43 while -41 who -14 why 18 will 12 with -11 women 38 would -10 you 9 – -11 — -41 ’s -9 “,” 24 “?” -16

20 cue: verb behind, quotes around
(no_verb_behind) (cue) -57 (cue_:_quoted) 25 (cue_…_quoted) 32 (quoted_cue) 29 (quoted_cue_:_quoted) 34 (quoted_cue_quoted) -8 (quoted_cue_…_quoted) 64
(verb_behind) (cue) -31 (cue_:_quoted) -38 (cue_quoted) -10 (cue_…_quoted) -12 (quoted_cue) -14

21 cue: cue, second word
:~ (edge) 16 , 24 . -43 [ 53 he -37 px -16 she -16 the 36 to 17 you -57
accept~ from -27
accord~ . 35 analysis -24 associated 20 fbi 9 filings -19 national 8 new 13 news -19 polls 15 reports -20 results 21 washington 9 with 12
accuse~ of 18
acknowledge~ a 15 he -20
act~ , -10
address~ (edge) -14 the -14
add~ (edge) 56 , -9 her -41 his -27 she 9 to -36 “” 33
admit~ (edge) 8 the 17
agree~ (edge) -17 a -9 the -23
air~ ads 14
allege~ the -16
allow~ to -44
announce~ the 10 to 13 would 10
appear~ be 26 have -14 the -26
append~ (edge) -21
applaud~ (edge) 11
argue~ (edge) -23 “” 8
arriv~ the -21
ask~ (edge) 12 , 14 a 10 about 27 if 13 what -17 “?” 12
assess~ the 32
attack~ , 15 for 26 her -8 trump 16
attend~ rally -14
back~ , -11 clinton 18 the 16 up -27
base~ the -11
becam~ first -18 of -11
becom~ (edge) -12 . -10 of 10
begin~ (edge) -8 (number) -25 a -33 the 10 with 17
believe~ (edge) -16 has 12 is 14 was -19
bid~ the -15
blame~ for 21
brought~ the 35
call~ (edge) -28 (number) -28 , -15 a 39 an -10 her 37 the 59 to -33 trump 17 ’s 17 “,” -15 “” 28
came~ a 10 in 10 the 10
campaign~ in -43 the -28
captur~ and -15
carri~ the -9
cast~ as 9
chanc~ winning -15
chang~ (edge) -11 and -15
chant~ (edge) 8
choos~ to 21
chose~ . -10
cite~ as 33
claim~ (edge) -10 (number) 26 he 12 the -8 was 26
clash~ the -22
clear~ the -10
close~ (edge) -12 , -9
collect~ (number) -9
come~ (edge) -9 (number) -10 , -9 a -42 the -8 to 18
comment~ (edge) -8 . -24
compar~ the -28 to 48
compet~ the -16
concern~ the -21
conclude~ (edge) 18 “” 11
conduct~ ap -12
confirm~ the 29
connect~ the -15
consid~ a 14 the -20
continue~ (edge) 9 be -45 grow -21
contrast~ with -12
crack~ on -16
criticize~ and 13 for 19
critic~ the -11
decid~ to 39
declare~ (edge) 10 he 9 “” 18
deleg~ the -9
deliv~ speech -12
describe~ as 26
disagre~ (edge) -23
disappear~ (edge) -10
distanc~ from 25
di~ (number) -10 a -13
doubl~ on 23
do~ , -8
draw~ to 24
drew~ from -19
drop~ of -26
earn~ $ -16 (number) -11 least -13
emerg~ a -42 an 8 the 18
encourage~ to 9
endors~ , -10 clinton 37 cruz 23 in -22 last -25 trump 16
end~ bid -18 campaign -17 with -17
enter~ final -16 race -11
estimate~ the -18
expect~ (edge) 15 to 8
explain~ (edge) 10 he 18 she -11 the -11
express~ about 26 for 33 that 27
extend~ lead -25 the -12
face~ for 11 from -19
fallen~ the -8
fare~ in -26
favor~ the -8
feel~ to -21
fell~ of -9
fight~ the -13
find~ , -12
finish~ in -21
focus~ on -9
forc~ to -38
found~ (edge) 38 (number) 24 , 19 in -17 the 20
gain~ in -29
gather~ the -8
gave~ a 15 to -20
get~ . -12 the -10
given~ (number) -10 a -8 to -13
give~ (number) 14 a -19 an -20 the -9 to 20
goe~ (edge) 19
got~ (number) 19 . -20 to -24
go~ (edge) -10 a -10 be -17 the -25 to 27
grow~ , -15
handl~ the -8
have~ (number) -16
head~ the 13 to -9
held~ a -14 in -24 the -25
help~ a 30 the -21
hold~ on -9 the -16
hope~ a -13 will 22
identifi~ as 21
ignor~ . 30
incit~ violence -10
includ~ , -35 and -18 he 13 of -23 support -12 that 26 the 23 who -12
insist~ the 20
invit~ to 22
issu~ statement 39 the -33
join~ court -17
jump~ the -24
knew~ the 11
known~ isis 25 super 12 the 17
lash~ at 43
lead~ (number) -9
leav~ to -11
led~ chief -8 the -10
left~ the -8
like~ make 20
live~ (edge) -11 in -8 the -9
look~ a 31 to 16
lost~ (number) -8 to -10
made~ (number) -31 a -55 about 25 by -29 case 53 clear 65 comments 9 in -14 point 44 that 24
make~ a -31 case 52 in -14 the -17 to 12
messag~ a -16
met~ with -17
move~ . -10 the -17
name~ . 15 as 42
need~ (edge) -14 a 18 be -22 clinch -8 do -17 keep 27 secure -8 to 36 win -16
note~ (edge) 29 donald -49 he 16 the 27 “” -10
open~ about 45
opposit~ the 39
oppos~ on 30
order~ release 29
own~ the -10
paid~ by -9
particip~ the -16
part~ the -19
path~ the -11
perform~ in -11
pick~ a 16 all -30
plai~ the 28
plan~ support 23 vote 18
pledge~ , -15 . -10 and -11 ban -69 support 43 “” 22
point~ (number) -33 a 19 his -9 of -17
pose~ a -26
posit~ the 9
post~ of -20 the -39
praise~ for 12
prepar~ a 14 the -20
promise~ build 42 “” 27
propose~ (number) 36
proud~ the 19
prove~ be 22
provid~ of 15 the 21
pull~ a -12
push~ against 28 the 11
put~ a 29 at -25 by 28 on -28 the -33 “” 31
question~ he -11 the 29 ’s 16
rais~ (number) -30 about 27 for -16 questions 14 than -35
ran~ president -8 the 13
reach~ to -14
read~ (edge) 28
recall~ the 17
receiv~ percent -9 the -9
refer~ the 10
reflect~ the -25
refus~ disavow 15
reject~ idea -38 notion 21
releas~ , -28 . -11 by -15 new 21 statement 51 the -29 thursday -13 video -47 week -10
reli~ on -10
remain~ . -30 be -20 popular -17 that 51 the -30
remark~ (edge) -15 a -14 the -34 “” 26
remind~ of -8 that 26
reply~ (edge) -9
report~ $ 42 (edge) 30 (number) -10 a -13 his -30 that -11 the 24 washington -38
request~ to 26
requir~ to 9
respond~ (edge) 12 , 11 a 15 the 11
respons~ the 11
return~ the -18
rose~ the 35
rule~ the 17
run~ , -8 the -15
say~ 's 32 (edge) 39 , -16 . -58 a 45 adding 15 after -23 also -13 and 38 are 45 as -21 believe 10 but 9 by -23 campaign 18 can -10 candidate 15 clinton 18 could 10 country -26 do -25 does 19 former 13 from 9 group 19 had 45 has 24 have 42 her -14 if -21 is 9 it 11 latinos -25 law 17 might 9 mr. -17 must 8 need -38 obama 9 of 51 on 9 party 29 planned -18 sanders 17 she -15 state 15 support 12 that 25 the -10 they 12 think -14 trump 21 united 20 voted 8 wanted 8 wants -18 was -12 week 13 were -14 wo 10 would -22 ’re 12 ’s -10 “?” -8
score~ in -14
secretari~ state -23
seem~ have -18 to -18
see~ as 12
seiz~ the -21
sent~ a 12
serv~ a 13 the -18
set~ a -19
show~ (number) 21 a 16 clinton 28 has 30 in -32 the -23 to -37 trump 24
sign~ for -34 to 12
sit~ the -18
speak~ a -51 about 56
spent~ $ -24 time 20
spoke~ a 11 about 26 of 52 the -28
stai~ the -22
start~ a 8 the -15
statement~ the 27
state~ and 10 in -8 the 25 to -8 vermont -11
stop~ his 9 of 26
suggest~ a 45 he -15 mr. 18 sanders -19 the -11 trump 11 would 15
support~ , -19 a 11 clinton -18 in 37 obama -9 the 9 trump -11 “” -25
take~ . -8 at 32 delegates -14 in -24 the -19 to 25
talk~ his 16 the 15
ted~ , -8 and -11
tell~ 's -23 , 9 . 31 ap 17 at 8 audience 22 crowd 17 he -23 huffington 15 in -12 last -17 news 34 of 9 on 12 post -19 she -9 story -37 supporters 13 they -12 to -26 today 10 wall 8 washington 8 ’s -18
think~ was 24 will 16
took~ in -48 of -16 stage -52 the -48
try~ get -12
turn~ , -16 a -28 attention 38 in -35
tweet~ (edge) -18 . -18
urge~ to 11
us~ as 16 private -15 the -23 to -19
view~ as 14 the 28
vote~ a 17 mr. -31 the -31
vow~ “” 14
want~ (edge) 20 be -31 know 23 see -29
weigh~ on 30
went~ in -21 the -32
win~ and -9 democratic -10
won~ (number) -20 , -10 . -11 and -8 democratic -15 in -14 least -13 of -14 presidential -9 republican -17
word~ the -10
work~ a -25 trump -14 with 17
worry~ the 30
write~ (edge) 46 . 15 a 8 an 36 his -10 letter -12 the -28 twitter 12
zero~ on 33

22 cue: last word of the source
2001~ 15
2008~ -9
2015~ -27
2016~ -31
23~ 27
24~ -10
26~ -17
33~ 18
35~ -13
3~ -8
60~ -11
7~ 25
8~ -12
abusalha~ -31
account~ 15
ackman~ -38
acosta~ -10
action~ -29
actor~ 32
adelson~ -21
admir~ -20
adopte~ -10
advantag~ -11
advic~ -11
advis~ 49
advoc~ 50
ad~ 13
afl-cio~ 48
agenc~ 34
agenda~ -26
agent~ -44
aida~ -25
aid~ 11
ail~ 12
albright~ -16
ali~ -36
alli~ 20
all~ 30
amar~ -17
american~ -30
america~ -19
analysi~ 50
analyst~ 37
anderson~ -34
answer~ 22
anyon~ -22
apart~ -10
appeal~ 29
appear~ -17
appl~ -25
appoint~ -12
ap~ 12
arabia~ -36
area~ -16
arena~ 21
argument~ 30
arizona~ -32
armi~ -35
articl~ -36
ash~ 21
asia~ 14
assad~ -21
associ~ 9
attack~ -34
attempt~ -14
attende~ 33
attent~ -30
attornei~ 13
aubrei~ -12
audienc~ 27
autor~ 19
axelrod~ -10
ayott~ 42
babar~ 23
backer~ 27
baker~ -9
band~ 23
bank~ -59
ban~ 17
barklei~ 23
bash~ -15
battl~ -36
bayh~ -16
beij~ 9
belcher~ 33
belt~ -19
benenson~ 44
berman~ 29
bernstein~ -8
bid~ -9
billionair~ -15
bill~ -32
biographi~ -15
birther~ -67
blackwel~ 56
black~ 21
blasio~ -27
blocher~ -31
blumenth~ 25
board~ 35
bob~ 8
boe~ -19
boi~ -22
bolton~ 9
bond~ -40
boss~ -28
both~ 46
boutiqu~ -10
boxer~ 22
boyl~ -36
bozel~ 33
brafman~ -9
brainard~ 41
brass~ -9
brook~ -34
brother~ -66
brown~ -19
bruja~ 22
bryant~ 20
buchanan~ 17
build~ -10
bujnowski~ 10
bulli~ -17
burk~ 15
burr~ 11
bush~ -14
busi~ -39
butz~ -17
buzzfe~ -28
byrn~ 11
c.i.a.~ -35
calderon~ 22
calif.~ 14
california~ -26
caller~ 27
call~ -17
camera~ 16
camp~ 30
candidaci~ -36
canova~ -46
cardin~ -20
career~ -10
carolina~ -8
carr~ 8
carson~ 26
case~ -47
cash~ -13
casino~ -43
cathol~ -21
caucus-go~ 16
caucus~ -22
cb~ -19
censu~ 19
centerview~ -41
center~ -46
certif~ 30
chaffetz~ 20
chang~ -39
cheer~ -22
chenei~ -18
children~ -39
china~ -37
choic~ 30
chrabaszcz~ 12
church~ 17
cia~ -11
circl~ 8
citizen~ 21
citi~ 21
clark~ 22
clash~ 8
class~ -33
cleveland~ -27
client~ -20
climat~ -34
clinton'~ -31
clinton~ 21
clinton’~ -44
club~ -62
cnn~ -16
coalit~ -43
cohen~ 24
coleman~ 27
colleg~ -46
collin~ 21
colorado~ -17
columbia~ 15
column~ -42
comei~ 8
comment~ 20
commerc~ -14
commiss~ -32
committe~ -22
competitor~ 11
competit~ -29
condominium~ -13
confer~ -55
conflict~ -24
congress~ 34
connecticut~ 14
conserv~ 14
contend~ 41
content~ -9
contest~ -9
contractor~ -15
control~ -44
controversi~ -50
convent~ -15
convers~ 53
conwai~ 11
corker~ -13
corpor~ -25
correct~ -38
cosbi~ -16
counti~ -32
coupl~ 8
cours~ 10
court~ 34
coverag~ -29
cox~ -17
crawford~ 14
critic~ 15
cross~ 15
cruz~ 32
cuban-american~ -25
cuban~ 44
curiel~ -46
d.c.~ -37
dai~ -32
dakota~ 13
dalei~ -8
dawson~ -19
dayton~ 19
deal~ 21
death~ -15
debat~ -12
decis~ 41
deleg~ -41
democrat~ 27
demograph~ -8
demonstr~ 29
depart~ -26
desanti~ 12
devin~ 32
dilemma~ 8
diplomat~ 22
director~ -28
disclosur~ -12
discuss~ 15
district~ 35
divis~ 16
document~ -19
donat~ -18
door~ -18
d’souza~ 29
each~ -13
earn~ -17
ebel~ -11
economist~ 28
economi~ -64
edd~ -19
edg~ -26
editori~ 16
editor~ -19
educ~ 18
effort~ -41
eight~ -19
elector~ 48
elect~ -10
elia~ 13
elit~ -23
elmendorf~ 23
emanuel~ 20
emiss~ -20
employe~ -33
employ~ -43
endors~ 37
energi~ 13
engag~ 9
epstein~ -10
erdogan~ -31
establish~ 8
estimate~ 46
ethiopia~ -35
event~ 17
even~ 10
everybodi~ -17
everyon~ 14
exchang~ 11
execut~ 28
exit~ 23
experi~ 17
expert~ 62
facebook~ -34
face~ -11
fact-check~ 24
faction~ 36
fallin~ 47
fallon~ 32
famili~ -50
fan~ 11
farag~ 14
fbi~ -19
fed~ -26
ferrera~ 40
field~ 47
fight~ -17
figur~ -27
file~ -27
firm~ -23
florida~ -25
folk~ 21
follow~ -8
forb~ 18
foundat~ -45
founder~ -37
four~ 8
fox~ -16
fraca~ 24
franci~ 48
franc~ -15
frankel~ 11
franklin~ 9
frank~ 20
freddi~ -27
friend~ 10
fring~ -29
garin~ -35
gener~ 13
georg~ 27
germani~ -16
german~ -15
gile~ -11
gingrich~ 25
ginsburg~ 31
girl~ -29
giuliani~ -12
glass-steagal~ 27
globe~ -8
goal~ 8
goldberg~ -14
goodlatt~ -11
good~ -15
googl~ -27
gop~ -62
gore~ 34
gorka~ 30
governor~ 16
govern~ 19
gowdi~ 41
graham~ 36
grai~ -20
grasslei~ -8
grayson~ -19
greenberg~ 10
green~ 17
groberg~ 44
group~ 13
growth~ 14
guardian~ 31
guard~ -23
gui~ 58
gun~ 10
hacker~ -21
half~ -9
hall~ 15
hampshir~ 18
hand~ -15
hanifi~ -13
hart~ -16
hashtag~ -15
hassan~ -17
head~ -22
hear~ 16
hedg~ -24
herself~ 27
hewitt~ 38
hewlett~ 17
highwai~ -13
hillari~ 41
himself~ 30
him~ -31
hispan~ 19
hi~ 11
hogu~ -8
holan~ -24
holder~ 25
holland~ 29
hollywood~ 12
hometown~ -10
home~ -16
host~ 19
hour~ 13
hous~ 40
howard~ 14
hp~ 9
huckabe~ -38
huffman~ -19
huffpost~ -28
humphrei~ -23
hundr~ -27
hunter~ -24
hurun~ 20
husband~ 12
hust~ 27
idea~ 25
immigr~ 20
incid~ -17
incom~ -27
independ~ 30
individu~ -13
industri~ 8
inequ~ 22
inform~ -21
initi~ -11
inquiri~ 35
insid~ 40
inspector~ 22
institut~ 11
investor~ 19
invest~ -12
iowa~ -10
isabel~ -21
isi~ -9
island~ 19
israel~ -48
issa~ -21
issu~ -35
itself~ -24
it~ -33
jackson~ 8
jacob~ 23
jame~ -36
japanes~ 14
jerom~ -36
jersei~ 12
job~ -47
jone~ 26
journalist~ 17
judg~ 40
justic~ -14
kagan~ -8
kain~ 32
kander~ -11
kasich~ 16
kelli~ 8
kendal~ -33
kennedi~ -35
khalif~ 9
khan~ 10
kim~ -22
kind~ -30
kingson~ -15
kirbi~ 11
klein~ 18
koch~ -13
kopachko~ 16
korea~ -32
kostrzewa~ -60
kunin~ 27
labott~ -25
ladi~ -19
landslid~ -12
land~ -16
languag~ 8
latino~ 21
lawmak~ 21
lawsuit~ 31
law~ -11
lazar~ -37
leadership~ 37
leader~ 20
lead~ -17
left~ 42
legion~ 26
legislatur~ 56
legisl~ 10
less~ 15
levin~ -22
lewandowski~ 28
lewi~ -10
lichtman~ -17
life~ 18
light~ -18
like~ -17
limbaugh~ 31
lobbyist~ 25
lopez~ 23
loss~ -12
lot~ -9
lou~ -8
lynch~ 19
maddow~ 29
madison~ 19
magazin~ -37
maher~ 37
major~ 29
malik~ -9
manafort~ 12
manag~ -49
mani~ 45
manzano~ 22
man~ -8
marcu~ 25
mark-viverito~ 11
market~ -15
mass~ -22
matchup~ -15
mateen~ -29
materi~ 25
matter~ 21
mayor~ -10
mcauliff~ 28
mccain~ -38
mccarthi~ 41
mccaul~ 26
mcconnel~ -12
mcdonough~ -26
mcinturff~ 12
mckinnon~ -25
measur~ -20
media~ 42
meet~ -30
member~ -26
mendoza~ -27
menendez~ 19
men~ -39
mercer~ 32
messag~ -22
meyer~ -24
microsoft~ -21
millenni~ 58
miller~ 30
million~ -47
milli~ -10
mill~ -16
miner~ 8
ministri~ 14
minist~ -22
minor~ -10
min~ -13
mistak~ -15
mitchel~ 41
model~ 14
moder~ -49
mogul~ 9
momentum~ -9
moment~ -39
monei~ -38
month~ 20
moor~ -10
morn~ 25
mosqu~ -18
mother~ 29
msnbc~ 52
much~ -23
murphi~ 19
muslim~ -34
nabisco~ 25
name~ -42
nation~ -33
nega~ -14
negoti~ -31
neighborhood~ -9
netanyahu~ -26
network~ -8
neurosurgeon~ 42
nevada~ -50
nevin~ -12
newspap~ 28
new~ 12
nide~ 19
nieto~ 48
night~ 12
noah~ 26
nomin~ -41
note~ -22
nra~ -12
number~ -21
nurs~ -10
o'donnel~ 39
o'mallei~ 36
obama~ 43
object~ -14
obstacl~ -24
offic~ 23
ohio~ 23
olivieri~ -18
on~ -9
oper~ 67
oppon~ -34
order~ -21
organ~ 42
orszag~ 12
osuna~ -10
other~ 26
outcom~ -12
outlet~ 45
owner~ 30
o’mallei~ 17
p.m.~ -27
packer~ 9
pac~ 10
pagliano~ 21
palestinian~ -11
palin~ -13
panel~ 28
paper~ 10
paradi~ -48
parad~ -18
parent~ -26
pari~ -12
particip~ -18
partisan~ 32
partner~ 12
passag~ -8
pastor~ 35
paulson~ -27
payment~ -11
pelosi~ -9
penc~ 19
pennsylvania~ -26
pen~ 8
pepper~ 15
percent~ 8
perez~ -34
personnel~ 11
petraeu~ 41
petrilli~ 33
philadelphia~ 23
phillip~ -24
phone~ -36
photograph~ -37
photo~ -11
phrase~ 18
pictur~ -11
piec~ -25
pierc~ -19
place~ 12
platform~ 46
player~ -10
podliska~ 23
point~ -31
polici~ -16
politician~ 14
politifact~ -25
polit~ -12
poll~ 56
popular~ 8
popul~ 11
posit~ 11
powel~ -10
prager~ 61
precinct~ -31
presid~ -28
pressur~ 18
press~ 25
primari~ -43
principl~ 8
princ~ -11
prioriti~ 49
problem~ -11
process~ -27
program~ -14
progress~ 9
project~ -29
propos~ 20
prosecutor~ -13
prosecut~ 12
protest~ -23
pruzan~ -23
pundit~ 35
push~ -31
putin~ 62
quintanilla~ -11
q~ -21
rabbi~ 16
race~ -40
ralli~ -10
ramo~ 23
rate~ -64
reader~ -19
reagan~ -36
realclearpolit~ 11
rebel~ -17
record~ -36
reev~ 28
referendum~ 17
reform~ -27
refuge~ -17
region~ -16
remark~ -37
report~ 51
republican~ 54
research~ 10
resid~ -27
respons~ 15
retir~ -38
revel~ -32
revolut~ 16
rhetor~ 47
rhode~ 13
richard~ 22
rico~ -27
ridg~ 21
right~ -43
rise~ -16
risk~ -17
rival~ 25
rnc~ -55
roffman~ 16
rogan~ -20
roger~ -9
role~ -8
romnei~ 51
room~ 23
ross~ -47
rubel~ 20
rubio~ 8
rule~ 44
ryan~ 73
ryder~ -12
sabato~ -23
sach~ -24
salceda~ -17
saldana~ 29
sampl~ -8
santilli~ -17
santorum~ -20
saudi~ 25
scalia~ -21
scandal~ -36
scarborough~ -12
scenario~ 40
scene~ -10
schifano~ -24
schill~ -47
schlafli~ 48
schoen~ 20
scholar~ 10
school~ -38
schultz~ 12
schumer~ 34
scientist~ 19
scott~ -40
screen~ -14
seacord~ -12
season~ 15
seat~ -21
second-plac~ -9
secretari~ 16
secur~ -37
sembler~ 11
senat~ -25
sentiment~ 45
seri~ 9
server~ 15
session~ -26
seven~ -16
sever~ -11
sexton~ 33
shanklin-hawkin~ -12
share~ -17
sharpton~ 17
sherman~ 27
shift~ -27
shirt~ -18
shoot~ -13
shot~ 26
show~ -34
shuster~ 42
sign~ -33
silverman~ 8
simul~ -14
singer~ 50
sister~ -11
site~ -18
six~ -17
skelli~ 37
slinker~ -18
small~ -20
someon~ 12
some~ 37
son~ 12
sourc~ 11
speaker~ 39
speechwrit~ 11
speech~ 18
sperl~ 13
spicer~ -9
split~ -23
spokesman~ 19
spokeswoman~ 17
spot~ 21
squar~ 16
staffer~ -42
staff~ 30
stake~ -27
stanc~ -15
star~ -11
state~ -27
statist~ 24
stein~ -11
step~ -12
stock~ -30
stone~ 21
stori~ 12
strategist~ 55
strategi~ 18
street~ -17
student~ -17
studi~ 38
success~ -40
suit~ 21
summari~ 11
superdeleg~ -11
super~ -17
support~ 8
svp~ 38
swanson~ 24
switzerland~ -40
symm~ -12
syria~ 21
system~ -10
t-shirt~ -41
tabl~ 9
talk~ 15
tanden~ 20
tanzer~ -14
tapper~ 33
tarar~ -14
task~ -18
tax~ -22
team~ 27
technolog~ -17
televis~ -22
temperatur~ -21
term~ -21
terri~ 27
tester~ 16
their~ -13
thei~ -10
themselv~ 34
them~ -11
thiel~ -15
thing~ -12
thor~ 14
thousand~ 11
three~ -33
ticket~ 16
time~ 18
todai~ 8
todd~ -12
tone~ 20
tool~ -13
tower~ -15
trader~ 10
trade~ -20
troop~ -16
troubl~ 17
truck~ -10
trumka~ 10
trump'~ -28
trump~ 34
trump’~ -36
turkei~ 9
turnout~ -18
turn~ -21
tv~ -31
twitter~ -38
two~ 49
tyson~ -24
ukrain~ 38
usa~ 31
user~ -21
us~ -20
verizon~ 22
veteran~ -17
victim~ -22
victori~ -19
video~ 13
view~ -9
vigueri~ 45
violenc~ -27
virginia~ -45
viru~ -25
voic~ -18
volunt~ -11
vp~ -14
wai~ -12
wallac~ -26
wall~ -19
walsh~ -23
ward~ 16
warn~ -9
warren~ 14
war~ -11
washington~ -37
watch~ 32
water~ -21
wealth~ -40
weaver~ 23
websit~ -21
weekend~ 16
week~ 13
weiner~ -48
weingarten~ -9
westmacott~ -19
west~ -13
what~ -23
which~ -19
whig~ -13
white~ 24
whoever~ -16
who~ -14
width~ -10
wiegold~ 15
wikileak~ 8
wilcox~ 15
wilkerson~ -28
william~ 29
wilson~ 20
winner~ -15
woman~ -32
women~ -73
woodward~ -23
wood~ 22
worker~ -37
work~ -17
wynn~ -25
yanukovych~ -23
year~ -13
yue~ -18
zimmerman~ 13
zucker~ -41

23 cue: quotes around, form
(cue) (ADJ) -13 (ADJed) -17 (ADJing) -45 (ADJs) -16 (NOUN) -40 (NOUNing) -44 (NOUNs) -42 (VERB) -19 (VERBing) 22 (hanging_NOUNing) -34 (hanging_PUNCT) -23 (hanging_VERBing) -35 (passive_VERB) 13
(cue_:_quoted) (ADJ) -11 (NOUN) -35 (NOUNs) -22 (VERB) -16 (VERBed) 48 (VERBs) 23 (hanging_PUNCT) -12 (hanging_VERBing) -14
(cue_quoted) (ADJ) -15 (NOUN) -56 (NOUNs) -14 (VERB) -16 (VERBed) 23 (VERBing) -16 (VERBs) 14
(cue_…_quoted) (ADJed) 17 (NOUNs) -16 (VERB) -9 (VERBing) -21 (VERBs) 13 (hanging_PUNCT) 43 (hanging_VERBing) 19 (passive_VERBed) -37
(quoted_cue) (NOUN) -51 (NOUNs) -29 (VERB) 39 (VERBed) 27 (VERBing) -11 (VERBs) 14 (hanging_VERBing) -11 (passive_VERBed) -30
(quoted_cue_:_quoted) (VERB) 30 (VERBed) 17
(quoted_cue_quoted) (VERB) -10 (VERBed) -15 (VERBs) 30 (hanging_VERBing) -21
(quoted_cue_…_quoted) (VERB) 35 (VERBed) 33 (VERBs) -12 (hanging_VERBing) -8

24 cue: begins the sentence, speaker
(begins) (body) 20 (person) 8 (text) 13 (thing) -25 he 44 her 50 himself -8 his 43 it 14 its 15 she 34 their 16 they 54 who 19
(within) (body) -20 (name) -10 (text) -16 (thing) -34 everyone 23 he -17 her -19 herself 30 him -28 himself 34 his -43 it -19 its -52 itself -9 nothing -16 she -13 someone 9 their -17 them -18 themselves 12 they -36 who -18 whoever -9

25 cue: next word, form
$ (VERB) -31 (VERBed) -12 (VERBing) 8 (hanging_VERBing) -8
( (NOUNs) -10
(edge) (hanging_PUNCT) -23
(number) (VERBing) 11 (VERBs) -30 (hanging_PUNCT) -20
) (VERB) -35
, (NOUN) -42 (NOUNs) -11 (VERBed) 10 (VERBing) -55 (VERBs) 17 (hanging_VERBing) -29
- (VERB) 8
. (NOUN) -36 (NOUNs) -15 (VERB) 12 (VERBed) 47 (VERBing) -33 (VERBs) -19 (hanging_VERBing) -76
: (ADJ) -55 (VERB) -39 (VERBed) 21 (VERBs) 19 (hanging_VERBing) 27
; (VERBed) 15
@milbank (hanging_PUNCT) -16
a (VERB) -11 (VERBed) 23 (VERBing) 23 (VERBs) -45 (hanging_PUNCT) -12
abc (VERB) 12
about (ADJ) 61 (NOUN) -8 (NOUNs) 27 (VERB) 27 (VERBed) 40 (VERBs) -21 (hanging_VERBing) -17
advantage (VERB) -24
after (VERBed) -29 (VERBs) 8 (hanging_VERBing) 19
again (VERBed) 15
against (NOUN) 20 (NOUNs) -15 (VERB) -15 (VERBed) 17 (VERBing) 30 (VERBs) 20 (hanging_VERBing) -19
ahead (VERBing) 13 (VERBs) -20
all (VERB) 28 (VERBing) -25 (hanging_VERBing) -23
almost (VERB) -28
along (VERBed) 19 (hanging_VERBing) -19
american (VERBed) -41
americans (VERBed) 9 (VERBs) 8
amid (VERBs) -18
among (NOUNs) -13 (VERB) -15 (VERBed) -27 (hanging_VERBing) 23
an (VERB) 34 (VERBed) -19 (VERBs) -30 (hanging_VERBing) 41
and (NOUN) -16 (NOUNs) -13 (VERB) -12 (VERBing) -31 (VERBs) -57 (passive_VERBed) 24
anonymity (VERBed) 26
another (VERB) -15 (hanging_VERBing) -22
any (VERB) -27 (VERBed) 16 (VERBs) 10
are (NOUNs) -40
arms (VERBed) -13
around (VERB) -23 (VERBed) -42 (VERBing) 30 (hanging_VERBing) -16
as (NOUNs) 17 (VERB) 16 (VERBed) -29 (VERBs) 9 (hanging_VERBing) -55
at (NOUNs) 28 (VERB) -11 (VERBed) 19 (VERBing) -31 (hanging_VERBing) -29
attacks (VERBed) 16
attention (VERBed) 25
away (VERB) 12 (VERBed) -31
ayotte (VERB) 15
back (VERBed) 19 (VERBing) -26 (VERBs) -15
before (VERB) -20 (VERBed) -28
behind (VERBed) -13 (VERBs) -16
betrayed (VERB) 12
better (VERBs) -21
between (VERB) 18 (VERBed) -17 (VERBs) -16
beyond (VERB) -28
big (VERB) -11 (VERBs) -27 (hanging_VERBing) -13
black (VERBed) -38
bloomberg (VERB) 13
both (VERB) 17 (VERBed) -17 (VERBs) 24 (hanging_VERBing) -11
building (VERB) -22
by (NOUN) -27 (VERB) -13 (hanging_VERBing) 29 (passive_VERB) 25 (passive_VERBed) -15
calling (VERB) 33
came (NOUNs) -26
campaign (VERBed) -37
candidates (hanging_VERBing) 10
carson (VERB) -14 (VERBed) 9
china (VERBed) 16
class (hanging_VERBing) 34
clear (VERB) 53
clinton (VERB) -18 (VERBing) 11 (VERBs) 42 (hanging_VERBing) 21
clinton's (VERB) -12 (VERBed) 51 (hanging_VERBing) 12
clinton’s (VERB) 9 (VERBed) 22
close (VERB) -11
closely (VERBed) -17
cnn (VERB) 16
comments (VERB) 29
concern (VERBed) 35
concerns (VERBed) 22
contests (hanging_VERBing) -23
control (VERB) -12
could (VERB) 20
criticism (VERBed) 43
cruz (VERB) 11 (VERBed) -23 (VERBs) 26 (hanging_VERBing) -17
data (hanging_VERBing) -10
decades (VERBed) 10
deep (VERBed) 11
delegates (VERB) 27 (VERBed) -51
democratic (VERB) 10 (VERBed) 38 (VERBs) -12
democrats (VERBed) 28
details (VERBed) 21
direct (VERBed) 21
donald (VERB) 8 (VERBing) -27 (VERBs) 14 (hanging_VERBing) 36
down (VERB) 33 (VERBed) -25 (VERBs) 8 (hanging_VERBing) 16
during (NOUNs) 22 (VERB) -40 (VERBs) -10
each (VERB) -29
early (VERBing) 14
election (hanging_VERBing) 13
emails (VERBed) -14
even (VERB) -9
exit (VERBing) 12
far (VERB) -16 (VERBed) -18 (VERBs) -15
fbi (VERB) -15
federal (hanging_VERBing) -8
first (VERBed) 11
for (ADJ) -94 (ADJed) -28 (NOUN) 10 (NOUNs) 11 (VERBing) 62 (VERBs) 28
foreign (hanging_VERBing) 20
former (VERBed) -18 (hanging_VERBing) 16
forward (VERB) 27
found (VERBed) -10
fox (VERB) 10
free (VERB) -27 (hanging_VERBing) -25
from (VERB) 20 (VERBed) -53 (VERBing) -21 (VERBs) -30
fund (VERB) -22
funds (VERB) -9
further (VERB) -14
guilty (VERBed) 23
gun (VERB) -25
hard (VERBed) 25
having (VERBed) -26
he (VERB) 15 (VERBed) -42 (VERBs) 14 (hanging_VERBing) 31
health (VERBed) -10
her (VERB) -14 (VERBed) 9 (VERBing) -11 (VERBs) 37 (hanging_VERBing) 13
here (VERB) 13
herself (VERBs) 45
hillary (VERB) -10 (VERBed) 23 (VERBing) 8 (VERBs) 22 (hanging_PUNCT) 31
him (VERB) -8 (VERBed) 36
himself (VERB) -22 (VERBed) 11 (VERBs) 22 (hanging_VERBing) -62
his (VERB) -16 (VERBing) 38 (VERBs) 30 (hanging_VERBing) 18
history (VERB) -26
home (VERB) -15 (VERBed) -11
how (VERB) 19 (VERBed) 10 (VERBs) -27 (hanging_VERBing) 17
hundreds (VERB) -17 (VERBed) -32
if (VERB) -9 (VERBed) 18
in (NOUN) 50 (NOUNs) -11 (VERBing) -8 (VERBs) -46 (hanging_VERBing) -22 (passive_VERB) -24 (passive_VERBed) -41
increasingly (VERB) 26 (VERBed) -10 (VERBing) 39
information (hanging_VERBing) -15
into (VERB) -37 (VERBed) -22 (VERBs) -23
investigators (VERB) -13
iowa (VERB) -13 (VERBed) -8
is (NOUN) 21 (VERB) -21
it (VERB) 12 (VERBed) 33 (VERBing) -35 (VERBs) -12 (hanging_VERBing) -41
its (VERB) -13 (VERBed) 40 (VERBing) -58 (VERBs) -21 (hanging_VERBing) -31
itself (VERB) -29 (VERBed) 12
jeb (VERBed) 16
just (VERB) -33 (VERBed) 12 (VERBs) 11 (hanging_VERBing) -14
large (VERBed) -15
last (VERB) 12 (hanging_VERBing) -20
late (VERBed) -18
less (VERB) 8
liberal (VERBed) -30
like (VERB) -19 (VERBed) -22 (VERBs) 29
little (VERB) 8 (hanging_VERBing) -11
local (VERBed) -18
making (VERB) -13
many (VERB) -27 (hanging_VERBing) -15
mark (VERB) -13
mate (hanging_VERBing) -12
me (VERBed) -39 (hanging_VERBing) 17
members (VERBed) -18
military (VERBed) -25
monday (VERB) 14 (VERBed) -20
money (VERB) -14 (VERBed) -14 (hanging_VERBing) -17
more (VERBed) -24 (VERBs) -25 (hanging_VERBing) -9
most (VERBed) -16
mr. (VERBing) -49 (hanging_VERBing) 25
mrs. (VERB) 39 (hanging_VERBing) 24
much (VERB) 12 (VERBed) -59
muslims (hanging_VERBing) -18
national (VERB) -14 (VERBed) 27
nbc (VERB) -19
nearly (hanging_VERBing) -11
new (VERB) -16
next (VERBs) -18
no (VERB) 8 (VERBed) 26 (VERBs) -9 (hanging_VERBing) 25
none (VERB) 12
obama (VERB) -8 (VERBed) -11 (VERBing) 27 (VERBs) 40 (hanging_VERBing) -33
of (ADJ) 30 (NOUNing) -35 (NOUNs) 23 (VERB) -15 (VERBed) -18 (VERBs) -25 (hanging_VERBing) 18
off (VERBed) 14 (VERBing) -21
office (VERB) -23 (VERBed) -18
officials (VERBed) -26 (VERBing) 9
on (ADJ) 34 (ADJed) 21 (NOUN) -37 (NOUNs) 15 (VERBed) -14 (VERBing) 31 (VERBs) -39 (hanging_VERBing) 26 (passive_VERBed) -8
online (VERBed) -30
only (VERBed) 15 (VERBs) 9 (hanging_VERBing) -22
onto (VERBed) -20
or (VERB) -10 (VERBed) -33 (hanging_VERBing) -19
other (VERB) 28
out (VERB) 45 (VERBed) -59 (VERBs) 10 (hanging_VERBing) 37
outside (VERBed) -38
over (NOUNs) -8 (VERBing) -22 (hanging_VERBing) 27
part (VERB) -24
party (VERBed) -21
people (VERB) -19 (VERBed) -14
place (VERB) -13
plans (VERBed) 22
points (hanging_VERBing) -11
political (VERB) -22 (VERBs) -19
politically (VERB) -14
politico (VERB) -15 (VERBing) 17
president (VERBed) 19 (hanging_VERBing) -16
private (VERB) 12
privately (VERB) -12
provisions (hanging_VERBing) -14
public (VERB) -21 (VERBed) -25
questions (VERB) -22 (VERBed) 19 (hanging_VERBing) 31
radio (VERBed) -35
raising (VERBed) 29
reporters (VERB) 23 (hanging_VERBing) 11
republican (VERB) 28
republicans (VERB) -16 (VERBed) -23
roughly (VERBed) 16 (hanging_VERBing) -8
rubio (VERB) -22 (VERBed) 59
sanders (VERB) -19 (VERBed) -8 (VERBing) 22 (VERBs) 36 (hanging_VERBing) 9
saturday (VERBed) 27
second (VERBed) -21
sen. (VERB) -24 (VERBed) 12 (hanging_VERBing) -28
senate (NOUN) -16
senator (VERBed) 20
several (VERB) 11 (VERBed) -10 (VERBing) -18 (hanging_VERBing) 36
she (VERBed) 47 (hanging_VERBing) -21
short (VERB) -33 (VERBed) 27
similar (VERBed) -19
since (VERB) -25 (VERBed) -21
slightly (VERBed) -19
so (VERB) 20 (VERBed) -30 (VERBing) -12
social (VERB) -10
some (VERB) 8 (VERBed) 35 (VERBs) -9 (hanging_VERBing) -35
speech (VERB) 14
speeches (VERB) -11
spending (VERBed) 39
state (VERBing) -12
steve (VERB) -21
such (VERB) -15 (VERBs) -13
sunday (VERB) 22 (VERBed) -29
superdelegates (VERBed) -26
support (VERB) 14 (VERBed) 33 (hanging_VERBing) 15
supporters (VERBed) -9 (VERBing) 14
texas (VERBed) -32
that (ADJ) -28 (ADJed) 35 (ADJing) -27 (NOUN) -50 (NOUNs) -38 (VERB) 33 (VERBed) 25 (VERBing) 37 (VERBs) 16 (hanging_NOUNing) -28 (hanging_VERBing) 39
the (NOUNs) 15 (VERBed) 27 (VERBing) -17 (hanging_VERBing) -29
their (VERB) 17 (VERBing) -46 (VERBs) -9
them (VERB) -37 (VERBed) -18 (VERBing) 25 (VERBs) -9 (hanging_VERBing) 16
themselves (VERB) -41 (VERBed) 39
there (VERBed) 9 (VERBs) 9
these (VERBed) 15
they (NOUN) 33 (VERB) 8 (VERBed) 25 (VERBs) -11 (hanging_VERBing) -20
this (VERB) 19 (VERBed) -12 (VERBing) -12 (VERBs) -8
those (VERBed) 22 (VERBs) -24 (hanging_VERBing) -29
through (VERBed) -37 (hanging_VERBing) -8
thursday (VERB) -13
time (VERB) -11
to (ADJ) -31 (ADJed) -24 (NOUN) -31 (NOUNs) -27 (VERB) -22 (VERBed) 19 (VERBing) 19 (hanging_VERBing) 36 (passive_VERBed) 18
together (VERB) -22 (VERBed) -23
too (VERB) -14
toward (VERBed) -16 (VERBing) -9 (hanging_VERBing) -9
tribute (VERB) 28
trump (VERB) -9 (VERBed) 32 (VERBs) -23 (hanging_PUNCT) 34 (hanging_VERBing) -25
trump's (VERBed) 22 (VERBs) -13 (hanging_VERBing) -27
tuesday (NOUNs) -8 (VERB) 11 (VERBed) -10
twice (VERB) -28
twitter (VERBed) 19
unclear (VERBs) 8
under (VERB) 18 (VERBed) -20
up (VERBing) 8 (VERBs) -9
upon (VERBed) 32
us (VERB) -28 (VERBed) -14
usa (VERB) 8
violence (hanging_VERBing) -18
virginia (VERB) 18
voters (VERB) -18 (VERBed) -12 (VERBs) 18 (hanging_VERBing) 8
wall (hanging_VERBing) -9
was (NOUN) 34 (VERB) -31
washington (hanging_VERBing) -19
ways (VERB) -33
wednesday (VERBed) 22
well (VERBed) -21
were (NOUNs) -29 (VERB) 19 (VERBed) 26
what (VERBed) -8 (VERBing) -28 (hanging_VERBing) 33
when (VERBed) -14
whether (VERB) 24 (VERBed) 29 (hanging_VERBing) 8
while (VERBed) -28
who (VERBed) -15
why (VERBs) -10 (hanging_VERBing) 49
will (NOUN) 14 (NOUNs) -19 (VERBs) 18
with (VERB) -16 (VERBing) -17 (hanging_VERBing) -16
women (VERBed) 37
workers (VERB) -8
yes (VERB) 8
you (hanging_PUNCT) 11
— (NOUNs) -9 (VERB) 10 (VERBed) -25 (VERBs) -37
“,” (VERB) 19 (VERBed) 24 (VERBs) 32 (hanging_PUNCT) -65 (hanging_VERBing) 18
“?” (hanging_PUNCT) 27
“” (NOUN) -45 (NOUNs) -15 (VERB) -9 (hanging_PUNCT) 19

26 cue: report before, word before source and cue
(act_) - 15 ; 21 about -46 after 20 and 78 as 36 at -18 because 22 before 41 but 49 by 24 clinton -15 for -9 highlighted -15 him -16 how -40 in -33 of -9 offered 10 on 12 or 19 see 14 shows -17 to -20 trump -38 what -20 when 42 which -41 while 33 with -9
(act_comma_) , 49 although 37 and 32 as -54
(act_comma_quote_verb) and 20
(act_comma_verb) , 23 also 9 and 18 are 41 as 34 been 39 but 22 get -12 had 11 has 15 in -17 including -11 is -52 most -13 than 16 were 14 when -24 where 23 while 9
(act_inverted_comma_) , 43
(act_quote_) and 25 “,” 11
(act_quote_verb) and 15 “” -16
(act_that_) that -42
(act_that_comma_verb) , -29 and -9
(act_that_verb) and -9 being -13 by -31 had -21 has -30 have -11 that -20 was -20 were -14 when 18
(act_verb) (number) -24 ; 22 about -9 after 9 and 19 are -48 at -13 before -16 by 15 had -33 has 31 have -17 help 19 in 10 on -9 or -17 over -10 that -19 trump's 21 was 23 when -15 while -11 with -18 — 14 ’s 40
(colon_) : -36
(colon_quote_) “,” 21
(judge_) (edge) -12 and 69 defended -14 denounced -11 dismissed -12 for -9 praised 23
(judge_comma_) , 28
(judge_comma_quote_verb) , 16 and 19
(judge_comma_verb) was 9
(judge_quote_) and 34 “,” -15
(judge_quote_verb) and 22
(judge_that_comma_) , 26
(judge_verb) and 15 has 19 is -13 that -16
(noun_) (edge) -14 and 34
(noun_comma_) , 42
(noun_comma_verb) , 30
(noun_verb) and 18 have -12
(passive_inverted_) and 13
(passive_inverted_comma_verb) , 15
(say_) (edge) 18 about -11 after 31 and 63 announced -13 as 20 but -11 of -16 on 19 said -82 say -30 saying -17 says -63 statement -13 suggested -12 to -8 when 34 why -12
(say_comma_) , -11 and 16 as 24 but 27
(say_comma_quote_) “,” -38
(say_comma_quote_verb) and -9 but 33 “,” -23
(say_comma_verb) , 11 after 46 already -18 and -20 are -20 as -29 at -13 being -9 by 12 had 27 has -8 have -39 including -16 is -18 out -13 that -41 was -35 were -22 what -25 when -47 while 58 with 14 ’s 21
(say_inverted_) of -24 said -15
(say_inverted_comma_verb) , 36 and -29 as -27 but -12 had -10 has -30 is -26 now 15
(say_inverted_quote_) “,” 13
(say_inverted_that_comma_verb) , 52
(say_quote_) and 43 in -27 “,” 37 “” -25
(say_quote_verb) and 21 because -18 but 21 had -25 in -9 while 36 “” -35
(say_that_) after 28 and 19 in -25 said -47 say -23 that -120
(say_that_comma_quote_verb) , 10
(say_that_comma_verb) , 10 and -8 but 9 had -16 has 11 in -20 is -22 still -11 that 19 was -27 when -12
(say_that_quote_) “,” 13
(say_that_quote_verb) “” -15
(say_that_verb) - 13 : 8 after 8 and -13 are -22 because -12 been -23 but 25 by -29 had -44 has -28 is -22 more -13 of -16 that -35 was -50 were -12 when -22 ’s -19
(say_verb) (number) -19 ; 15 after -39 also -10 and 23 are -37 as -10 because -36 been -19 before -22 but -13 by -31 from -10 had -52 has 41 him 21 in -11 is -43 of 18 since 10 still -13 than -13 that -28 was -46 were -28 what -33 while -17 ’s -23
(source_inverted_comma_) , -87
(source_inverted_comma_verb) , -33 and -21 has -11 have -15
(tell_) that -11 told 9
(tell_comma_) , 15
(tell_comma_verb) , -14 and -17
(tell_that_) that -37
(tell_that_comma_verb) , -30
(tell_that_verb) and -32 had -17 is -20
(tell_verb) and 16
(think_) about 18 and 14 felt -9
(think_comma_) , 20
(think_comma_verb) , -9 are 27 as 9 but 9 has -22 in -9
(think_that_) that -17
(think_that_comma_verb) and -21
(think_verb) after 22 by 16 has -26 in -10 is -11

27 cue: report before, speaker
(act_) (body) -49 (name) 21 (person) -47 (text) -39 (thing) 31 he 23 her -30 his -59 it 43 its -8 she -11 their -20 they -23 who -32
(act_comma_) (name) 40 (text) -37 (thing) 41 he 69 his 11 she 18 they 55
(act_comma_quote_verb) (name) 15 (thing) -39
(act_comma_verb) (name) -10 (person) 22 (text) 13 (thing) 24 he 42 her 17 his 15 it 13 they 55
(act_inverted_comma_) (name) 25
(act_inverted_comma_verb) (thing) 18
(act_quote_) (name) 43 (thing) -9 he -10
(act_quote_verb) (person) -10 (thing) 21
(act_that_) (name) -19 (person) -42 (thing) -51 he -8 his -20
(act_that_comma_) (name) -26
(act_that_comma_verb) (body) 43 (name) 30 (person) -25 (thing) -48 he -45
(act_that_quote_) (name) 25
(act_that_quote_verb) (thing) -18 he -21
(act_that_verb) (body) -15 (name) -54 (person) -23 (text) 13 (thing) -85 he -38 his -13 she -17
(act_verb) (body) 32 (name) -18 (person) -31 (text) -27 (thing) -25 he -40 her 25 him -13 his -44 it 24 she 50 their -14 they 13 who -36
(colon_) (name) -34
(colon_verb) (name) -13
(judge_) (body) 33 (name) -47 (person) -41 (text) 27 (thing) 23 her -20 his -40 she 17
(judge_comma_) (name) 18 (person) 35 (thing) 31 he 22
(judge_comma_quote_verb) (name) 33 (person) -19
(judge_comma_verb) (body) 16 (name) 12 (person) 14 (thing) 44 he 28 she -19
(judge_quote_) (body) -19 (name) 38 (person) 36 he 35
(judge_quote_verb) (name) 17 (person) 21 he 30
(judge_that_verb) (name) -42
(judge_verb) (body) 9 (name) -9 (person) -22 he -27 she 16 they -21
(noun_) (name) 25 (thing) -62 his 43
(noun_comma_) (name) 34
(noun_comma_verb) (thing) 53 he 36
(noun_verb) (body) 8 (person) -19 (thing) -19
(passive_inverted_) (body) -20 (person) -9 (thing) 21
(passive_inverted_comma_) (thing) -12
(passive_inverted_comma_verb) (name) 18
(passive_inverted_that_verb) (thing) -16
(passive_inverted_verb) (name) -18
(refuse_) (body) -21 (person) -17
(refuse_comma_verb) he 9
(refuse_verb) (name) 21
(say_) (body) -87 (name) -31 (person) -19 (text) 11 (thing) -12 he -33 her -15 his -24 it 31 she -63 they -34 who 19
(say_comma_) (body) -16 (name) -12 (text) 15 (thing) -16 he 43 it 18 she -15
(say_comma_quote_) (name) 34 he -33
(say_comma_quote_verb) (name) -55 (person) -15 (thing) 22 she -14
(say_comma_verb) (body) -35 (person) -43 (text) -19 (thing) 17 he 18 her -17 his -17 their -21 they 28
(say_inverted_) (name) -40 (thing) 16
(say_inverted_comma_) (person) -13 (thing) 46
(say_inverted_comma_verb) (body) -18 (name) -73 (person) -8 (thing) -40 he -19
(say_inverted_that_) (name) -14
(say_inverted_that_comma_verb) (name) 38
(say_quote_) (person) -27 (thing) 19 he -9
(say_quote_verb) (name) -27 (thing) 15 he -12 his -12 she -16
(say_that_) (body) 19 (name) -81 (person) -81 (thing) -34 he -69 his -17 it -8 she -22 they -9
(say_that_comma_) (name) -41 (person) 10 (thing) -31 he 27 she 45
(say_that_comma_quote_verb) (name) -14 (person) -25 (thing) -16
(say_that_comma_verb) (body) -16 (person) -8 (text) -26 (thing) -48 his -19 it 17 she -47 they -9
(say_that_quote_) (name) -20
(say_that_quote_verb) (name) -13 (thing) -38 he -29 her -11 who -13
(say_that_verb) (body) -13 (name) -107 (person) -39 (text) -22 (thing) -66 he -33 her -8 his -34 it -17 she -50 their -10 they -28
(say_verb) (body) -60 (name) -67 (person) -92 (text) -20 (thing) -19 he -107 her -18 his -35 it -37 its -11 their -14 they -66
(source_inverted_) (name) -31 (text) -19 (thing) -14
(source_inverted_comma_) (body) -9 (name) -63 (thing) -25
(source_inverted_comma_quote_verb) (name) -18 (thing) -22
(source_inverted_comma_verb) (name) -66 (thing) -53 he -8 they -29
(source_inverted_verb) (name) -36
(tell_) (name) -12 (person) -19 (thing) -16 he -59 his -18 she -26 they -32
(tell_comma_) (name) -11 (person) 24 (thing) 20
(tell_comma_verb) (body) -14 (name) -10 (person) -29 (thing) 18
(tell_quote_verb) (name) -20
(tell_that_) (name) -42 (thing) -30 he -47
(tell_that_comma_verb) (name) -23 (thing) -9
(tell_that_verb) (name) -52 (person) -17 (thing) -31 he -38 she -15
(tell_verb) (thing) -17 he -43 his -20 she 15
(think_) (body) -18 (name) 15 (person) -16 he -24 her -15
(think_comma_) (name) 14
(think_comma_verb) (body) 28 (name) 20 (thing) 17 he 21 his -22
(think_that_) (person) -21 (thing) -12
(think_that_comma_verb) (person) -24 (thing) -14
(think_that_verb) (name) -19 (person) -11 (thing) -24 he -35
(think_verb) (body) -16 (name) -41 (person) 22 he -40 her 10 she -34 they -26

28 cue: report before, form
(act_) (NOUN) -48 (NOUNs) -35 (VERB) 27 (VERBed) -21 (VERBs) 22 (hanging_PUNCT) -14 (hanging_VERBing) -10 (passive_VERBed) -17
(act_comma_) (VERB) 39 (VERBed) 80 (VERBs) 35 (hanging_VERBing) 32
(act_comma_quote_verb) (VERB) 16 (VERBed) 31 (VERBs) 10 (hanging_VERBing) 25
(act_comma_verb) (NOUN) -12 (VERB) 56 (VERBed) 43 (VERBs) 15 (hanging_PUNCT) -13 (passive_VERBed) 38
(act_inverted_comma_) (VERBed) 24 (VERBs) 21
(act_inverted_comma_verb) (VERB) -18
(act_quote_) (VERB) -10 (VERBed) -20 (hanging_VERBing) 49
(act_quote_verb) (VERBed) 24 (VERBs) -14 (hanging_VERBing) -42 (passive_VERBed) 25
(act_that_) (NOUN) -25 (NOUNs) -35 (VERB) -59 (VERBed) -35 (VERBs) -8 (hanging_VERBing) -9
(act_that_comma_verb) (VERB) -39
(act_that_quote_verb) (hanging_VERBing) -24
(act_that_verb) (ADJ) -29 (VERB) -36 (VERBed) -39 (VERBing) -18 (VERBs) 9 (hanging_VERBing) -67 (passive_VERBed) -18
(act_verb) (NOUN) -54 (NOUNs) -10 (VERB) 28 (VERBing) 14 (hanging_PUNCT) -8 (hanging_VERBing) -28 (passive_VERBed) -18
(colon_) (VERB) -8 (VERBed) -15 (VERBs) -20
(colon_verb) (VERB) -13
(judge_) (NOUN) -76 (NOUNs) -55 (VERB) 32 (VERBed) 20 (VERBs) -13 (hanging_VERBing) 12
(judge_comma_) (VERB) -18 (VERBed) 41 (hanging_VERBing) 22
(judge_comma_quote_verb) (VERBed) 10
(judge_comma_verb) (NOUN) 16 (VERB) 23 (VERBed) 22 (VERBing) 29 (hanging_VERBing) 14
(judge_quote_) (VERB) 9 (VERBed) 25 (VERBs) 42 (hanging_VERBing) 26
(judge_quote_verb) (VERB) 45 (hanging_VERBing) -20
(judge_that_comma_) (hanging_VERBing) 26
(judge_that_verb) (VERB) -17 (VERBing) -19
(judge_verb) (ADJ) -19 (VERBed) 15 (VERBs) -28 (hanging_VERBing) -29
(noun_) (NOUN) 50 (VERBed) -27
(noun_comma_verb) (VERB) -14 (VERBed) 34 (VERBs) 50 (hanging_VERBing) 23
(noun_that_verb) (VERBed) -13
(noun_verb) (NOUN) -19 (NOUNs) 18
(passive_inverted_) (NOUN) -13 (VERB) 15 (VERBed) -14 (hanging_VERBing) -15 (passive_VERBed) 14
(passive_inverted_comma_verb) (VERBed) 22 (VERBs) -18 (hanging_VERBing) -16
(passive_inverted_that_verb) (VERBed) -21
(passive_inverted_verb) (VERB) -24
(refuse_) (NOUNs) -18
(refuse_comma_verb) (VERB) 15
(say_) (NOUN) -16 (NOUNs) -25 (VERB) -46 (VERBed) -32 (VERBs) -34 (hanging_PUNCT) -43 (hanging_VERBing) -29 (passive_VERBed) -16
(say_comma_) (NOUN) 32 (VERB) -37 (VERBed) -21 (VERBs) -12 (hanging_VERBing) 51
(say_comma_quote_) (VERB) -18 (VERBed) 31 (hanging_VERBing) -13
(say_comma_quote_verb) (VERB) -13 (VERBed) -31 (hanging_VERBing) -24
(say_comma_verb) (ADJ) -37 (NOUN) -21 (NOUNs) -42 (VERB) 9 (VERBed) 28 (VERBing) -12 (VERBs) -26 (hanging_PUNCT) 41 (hanging_VERBing) -32 (passive_VERBed) -37
(say_inverted_) (VERB) -34 (VERBs) -10
(say_inverted_comma_) (NOUN) -14 (VERB) 9 (VERBed) 29 (hanging_VERBing) 24
(say_inverted_comma_verb) (NOUNs) 22 (VERB) -52 (VERBed) -79 (VERBing) 10 (VERBs) -11
(say_inverted_that_) (VERBed) -16
(say_inverted_that_comma_verb) (VERBed) 37
(say_inverted_that_verb) (VERB) -10
(say_quote_) (NOUNs) -10 (VERBed) -16 (VERBs) 8 (hanging_VERBing) 28
(say_quote_verb) (NOUN) 12 (NOUNs) -31 (VERB) 8 (VERBed) -15 (VERBing) -29 (VERBs) 11 (hanging_VERBing) 10 (passive_VERBed) -17
(say_that_) (NOUN) -33 (NOUNs) -14 (VERB) -85 (VERBed) -84 (VERBs) -68
(say_that_comma_) (VERBed) -57 (hanging_VERBing) 73
(say_that_comma_quote_verb) (VERB) -23 (VERBs) -15 (hanging_VERBing) -26
(say_that_comma_verb) (ADJ) -13 (NOUN) -27 (NOUNs) -28 (VERBing) -29 (hanging_VERBing) -52
(say_that_quote_) (VERB) -13
(say_that_quote_verb) (NOUN) -17 (VERB) -22 (VERBed) -22 (VERBing) -13 (VERBs) -36 (hanging_VERBing) -11
(say_that_verb) (ADJ) -44 (ADJed) -29 (ADJing) -11 (NOUN) -45 (NOUNs) -30 (VERB) -70 (VERBed) -66 (VERBing) -61 (VERBs) -24 (hanging_PUNCT) -26 (hanging_VERBing) -67 (passive_VERBed) -12
(say_verb) (ADJ) -65 (ADJed) -18 (ADJing) -15 (NOUN) -71 (NOUNs) -32 (VERB) -27 (VERBed) -58 (VERBing) -79 (VERBs) -31 (hanging_PUNCT) -28 (hanging_VERBing) -124 (passive_VERBed) -46
(source_inverted_) (NOUN) -9 (VERB) -25 (VERBed) 10 (passive_VERBed) -19
(source_inverted_comma_) (VERB) -66 (VERBed) -49
(source_inverted_comma_quote_verb) (VERB) -14 (VERBed) -30
(source_inverted_comma_verb) (ADJ) -14 (NOUN) -12 (VERB) -45 (VERBed) -46 (VERBing) -11 (hanging_VERBing) -33
(tell_) (NOUN) -30 (NOUNs) -20 (VERB) -34 (VERBed) -29 (VERBs) -40 (hanging_PUNCT) -37
(tell_comma_) (VERBed) 21 (hanging_VERBing) 16
(tell_comma_verb) (VERB) -9 (VERBed) 14 (VERBing) -12 (hanging_VERBing) -9
(tell_that_) (NOUNs) -17 (VERB) -10 (VERBed) -28 (VERBs) -41 (hanging_VERBing) -28
(tell_that_comma_verb) (VERB) 16 (VERBed) -11 (hanging_VERBing) -38
(tell_that_quote_verb) (hanging_VERBing) -8
(tell_that_verb) (NOUN) -11 (VERB) -16 (VERBed) -44 (VERBing) -17 (hanging_VERBing) -32
(tell_verb) (NOUN) -23 (NOUNs) -11 (VERB) -43 (VERBing) -10 (VERBs) -11 (hanging_VERBing) -25
(think_) (NOUN) -15 (NOUNs) -13 (VERBed) 14 (VERBs) -14 (hanging_VERBing) -25
(think_comma_) (hanging_VERBing) 15
(think_comma_quote_verb) (hanging_VERBing) -19
(think_comma_verb) (NOUN) -13 (NOUNs) -17 (VERB) 41 (VERBed) -11 (VERBing) -12 (VERBs) 14 (hanging_VERBing) 41
(think_that_) (hanging_VERBing) -21
(think_that_comma_verb) (VERB) -19 (hanging_VERBing) -19
(think_that_verb) (VERBed) -26 (hanging_VERBing) -20
(think_verb) (ADJ) -15 (NOUN) -13 (NOUNs) -9 (VERB) 9 (VERBed) -41 (VERBs) -9 (hanging_VERBing) -41

29 cue: report before, tag before source and cue
(act_) ADJ -36 ADV 17 CCONJ 101 NOUN -85 PRON -43 PROPN -95 PUNCT 34 SCONJ 40 VERB -110
(act_comma_) ADV 62 CCONJ 33 NOUN 28 PRON 44 PUNCT 46 SCONJ 14
(act_comma_quote_verb) ADP 17 ADV 19 CCONJ 20 VERB 20
(act_comma_verb) ADV 18 AUX 29 CCONJ 30 NOUN 31 PRON -11 PUNCT 25 SCONJ 32 VERB -27
(act_inverted_) VERB -20
(act_inverted_comma_) PUNCT 43
(act_quote_) ADP -16 CCONJ 26 SCONJ 22
(act_quote_verb) ADP 18 ADV -27 AUX -11 CCONJ 31 NOUN 15 QUOTE -9 VERB -17
(act_that_) ADP -33 ADV -28 CCONJ 15 SCONJ -40 VERB -31
(act_that_comma_quote_verb) CCONJ -48
(act_that_comma_verb) ADP -18 ADV 16 CCONJ -9 PUNCT -20 SCONJ -31 VERB 10
(act_that_quote_verb) QUOTE -21
(act_that_verb) ADP -43 ADV -22 AUX -89 CCONJ -9 PUNCT 18 SCONJ -24 VERB -58
(act_verb) ADJ -21 ADV -13 AUX 15 CCONJ 10 NOUN -57 NUM -24 PRON -22 PROPN 29 PUNCT 14 VERB -45
(colon_) PUNCT -36
(colon_quote_) QUOTE 25
(colon_verb) VERB -9
(judge_) (edge) -12 ADP -15 ADV 14 CCONJ 58 NOUN -38 PROPN -18 VERB -54
(judge_comma_) CCONJ 14 PUNCT 28
(judge_comma_quote_verb) CCONJ 19 PUNCT 16
(judge_comma_verb) ADV 12 AUX 18 CCONJ 28 NOUN 13 VERB -33
(judge_quote_) CCONJ 36 PUNCT 35 QUOTE -16
(judge_quote_verb) ADP -37 AUX 22 CCONJ 22 QUOTE -9
(judge_that_comma_) PUNCT 26
(judge_that_verb) AUX -28 VERB -34
(judge_verb) ADP -26 AUX -19 PROPN 19 PUNCT 8 SCONJ -40 VERB -17
(noun_) (edge) -14 ADP 17 CCONJ 32 PUNCT -14
(noun_comma_) PUNCT 42
(noun_comma_verb) ADP 36 ADV 26 PUNCT 30 VERB -12
(noun_verb) ADP -15 AUX -34 CCONJ 18 NOUN 26 VERB -18
(passive_inverted_) ADP 17 NOUN -32
(passive_inverted_comma_verb) AUX 8 PUNCT 14
(passive_inverted_verb) AUX -32 VERB -10
(refuse_) ADP -12 NOUN -25
(refuse_comma_verb) AUX 9
(say_) (edge) 18 ADP 18 ADV 20 CCONJ 60 NOUN -103 PRON -43 PROPN -69 PUNCT 9 SCONJ 26 VERB -163
(say_comma_) ADP 14 CCONJ 31 PUNCT -12 SCONJ 25
(say_comma_quote_) ADV 39 QUOTE -34
(say_comma_quote_verb) ADP -15 ADV -39 AUX 31 QUOTE -41 VERB -12
(say_comma_verb) ADV 10 AUX -46 CCONJ -12 NOUN -19 PRON -43 PROPN 36 SCONJ 48 VERB -71
(say_inverted_) ADP -12 VERB -24
(say_inverted_comma_) ADP 18 NOUN -8 PROPN 17
(say_inverted_comma_verb) ADP -23 AUX -50 CCONJ -37 NOUN -13 PROPN -32 PUNCT 36 SCONJ -13 VERB -13
(say_inverted_quote_) QUOTE 13
(say_inverted_that_comma_verb) PUNCT 52
(say_inverted_verb) AUX -16
(say_quote_) ADP -19 CCONJ 43 NOUN -40 QUOTE 32
(say_quote_verb) ADP -40 AUX -21 CCONJ 33 PROPN 19 PUNCT 30 QUOTE -29 SCONJ 13 VERB -10
(say_that_) ADV -40 CCONJ 18 NOUN -54 PRON -22 PROPN -29 PUNCT -10 SCONJ -113 VERB -79
(say_that_comma_) CCONJ 14
(say_that_comma_quote_verb) ADP -26 ADV -12 AUX -19 CCONJ 24 PUNCT 10 VERB -12
(say_that_comma_verb) ADP -36 ADV -16 AUX -38 NOUN -11 PRON -28 PUNCT 9 SCONJ 14 VERB -62
(say_that_quote_) QUOTE 8
(say_that_quote_verb) ADP -17 ADV -19 AUX -39 CCONJ -10 NOUN -16 QUOTE -16 VERB -26
(say_that_verb) ADJ -11 ADP -40 ADV -69 AUX -126 NOUN -61 PRON 10 PROPN -43 PUNCT 17 SCONJ -26 VERB -97
(say_verb) ADJ -14 ADP -97 ADV -97 AUX -103 CCONJ 11 DET -22 NOUN -78 NUM -19 PRON -10 PROPN -40 PUNCT 12 SCONJ -48 VERB -80
(source_inverted_) ADP 8 NOUN -32 PART -15 PROPN -16
(source_inverted_comma_) PUNCT -88
(source_inverted_comma_quote_verb) ADV -16
(source_inverted_comma_verb) ADP -15 ADV -19 AUX -52 CCONJ -21 NOUN -9 PUNCT -50 VERB -12
(tell_) ADP -22 ADV -13 NOUN -39 PRON -29 PROPN -60 SCONJ -18 VERB -15
(tell_comma_) ADP -9 ADV 17 PUNCT 15
(tell_comma_verb) ADP 14 ADV -10 AUX -14 CCONJ -14 PUNCT -14 VERB -8
(tell_quote_verb) ADP -46
(tell_that_) SCONJ -36
(tell_that_comma_verb) AUX -22 PUNCT -30 VERB -16
(tell_that_quote_verb) QUOTE -34
(tell_that_verb) ADP -45 ADV -10 AUX -53 CCONJ -33 NOUN -9 VERB -30
(tell_verb) ADP -34 ADV -8 AUX -48 CCONJ 16 NOUN -35 VERB -29
(think_) ADP 10 ADV -14 CCONJ 14 NOUN -25 VERB -39
(think_comma_) PUNCT 20
(think_comma_verb) ADP -20 ADV 18 AUX 43 CCONJ 12 NOUN 20 PUNCT -9 SCONJ 24 VERB -29
(think_that_) SCONJ -13
(think_that_comma_verb) CCONJ -21
(think_that_verb) ADP -16 AUX -43 NOUN -19 VERB -9
(think_verb) ADP 17 ADV -18 AUX -30 NOUN -19 PRON -8 SCONJ -16 VERB -32

30 cue: report before, cue
(act_) :~ -14 aim~ -8 allege~ -14 attack~ 10 back~ 34 believe~ -31 call~ -32 care~ 19 claim~ -12 continue~ -11 favor~ 17 held~ -8 made~ 26 propos~ -8 say~ -44 suggest~ -25 support~ -15 tell~ -35 think~ -24 turn~ 22 vote~ -10 won~ 43
(act_comma_) call~ 14 includ~ -19 say~ -16
(act_comma_verb) :~ -13 attempt~ 34 back~ 18 believe~ 8 call~ -13 claim~ -10 come~ 19 expand~ -10 hold~ 14 includ~ -20 known~ -14 make~ -10 oppos~ 17 rais~ 14 remain~ 14 say~ -11 want~ 21
(act_that_) say~ -38
(act_that_comma_) say~ -33
(act_that_comma_verb) say~ -23
(act_that_quote_verb) say~ -24
(act_verb) :~ -8 come~ 21 comment~ 22 embrac~ 12 hope~ -21 look~ 17 lose~ -8 plan~ -24 remark~ -14 say~ -20 show~ 15 state~ -18 support~ -36 think~ 46 us~ -8
(judge_) call~ -14 decis~ -11 refus~ 24 remark~ -18 say~ 35
(judge_comma_) call~ 12 say~ 18
(judge_comma_verb) say~ 28
(judge_quote_) say~ 13
(judge_quote_verb) say~ 37
(judge_verb) call~ -11 say~ -32
(say_) :~ -43 agree~ -14 ask~ -40 believe~ -21 call~ -47 end~ 24 expect~ -13 fear~ 15 feel~ -8 hope~ -10 intend~ -8 make~ 24 plan~ -10 report~ 21 say~ -29 see~ -12 support~ -36 take~ 20 think~ -21 vote~ -9 want~ -49
(say_comma_) add~ 25 cite~ 30 note~ 9 point~ -17 refer~ 57 say~ -23
(say_comma_quote_) say~ -11
(say_comma_quote_verb) say~ 11
(say_comma_verb) :~ 41 call~ 17 includ~ -23 insist~ -10 involv~ -10 note~ 24 report~ 25 say~ 78 see~ -34 sought~ 22 support~ 17 take~ 36 tell~ -63 think~ -13 us~ -10
(say_inverted_) spoke~ -10 support~ -11
(say_inverted_comma_verb) advise~ -13 endors~ -35
(say_quote_) say~ 18
(say_quote_verb) need~ -10 say~ -24
(say_that_) believe~ -11 expect~ -22 say~ -32 support~ -10 think~ -14
(say_that_comma_) add~ 14
(say_that_comma_verb) call~ -45 have~ -13 pose~ -11 say~ -15
(say_that_quote_) say~ 12
(say_that_quote_verb) claim~ 15 say~ -36
(say_that_verb) :~ -26 call~ -30 like~ -8 rais~ 22 say~ -71 support~ -52 tweet~ -26 want~ -24
(say_verb) :~ -28 announce~ -35 attack~ -11 call~ -21 consid~ 11 decid~ -18 deny~ -18 expect~ -27 feel~ -13 focus~ -15 look~ -9 made~ 12 make~ -9 pledge~ -10 push~ -12 say~ 31 seek~ -8 show~ -9 support~ -48 tell~ -44 us~ -8 want~ -45 write~ -20
(source_inverted_) releas~ -13 report~ -27
(source_inverted_comma_) say~ -53
(tell_) :~ -37 think~ -22
(tell_comma_verb) say~ 31
(tell_that_) believe~ -34 support~ -17

31 cue: speaker, word before source and cue
((body)_) , -35 about -13 after 19 and -34 being -10 for -9 had -30 has -9 have -40 is -8 of -10 said -9 that -19 to -22 was -18 when 14
((body)_hanging) after 23 and 35 by -32 on -8
((name)_) (edge) 45 (number) -28 , 17 - 11 : -25 ; 53 about 11 after 32 although 17 and 39 are -29 as -69 because -36 before -9 being 13 but 51 called -19 denounced -11 for -16 had -92 has 27 have 8 help 23 how -9 in 13 including -24 is -24 of -8 or 9 over -14 said -38 says -17 still 14 support -8 that -57 then 23 to -31 ultimately 15 was -32 were -32 what 14 where -21 which -60 while 39 with -8 “,” -14 “” -31
((name)_hanging) , 61 - -11 : -9 about -26 after 9 and 18 as -10 before 60 began -23 by -20 despite 17 her -13 in -49 on -25 than -18 that -9 trump -18 when 13 with -12 “,” 33 “” -26
((person)_) , 13 - -12 : -11 about -35 after 8 also 10 are -27 as 8 been -22 being -21 but -29 even 21 had -9 have -8 having -19 how -16 is -35 of -27 or -12 said 11 still 16 than 25 that -52 was -8 were -18 when 25 where -14 while 33 “,” -13 “” -39
((person)_hanging) and -17 as -11 candidates -11 in -19 while -15 “,” 26
((text)_) , -29 after -13 and -14
((text)_hanging) , -8 by -36 trump -23
((thing)_) ( 16 (edge) -42 , -23 - 16 : -33 ; -10 about -15 after 37 also -22 and -15 are 22 as -28 at -8 be -13 being -19 but 30 by -23 called 26 had 10 have -46 including -9 making 12 most -18 now 12 offered 10 on 33 only -12 or 14 paid -11 said 19 says -8 shows -15 since -11 still 17 than -11 that -43 to 23 when 25 where -13 while -16 with 49 “,” 20 “” -38
((thing)_hanging) , 24 about -9 and 14 while 27
(he_) 's -24 , 25 after 14 and 65 as 49 because 10 been -10 before -11 but 35 had -67 has 18 how -27 is -38 said -83 says -38 since -17 that -56 then 29 though 69 was -69 what -50 where 15 which -12 who -8 why -15 ’s -33 “,” -32
(he_hanging) , 24 by 9 in -25 that -12 while 10 “,” -36
(her_) about -13 and -31 in -10
(his_) , 9 about -22 and 55 as 20 by -10 defended -8 in 8 of -24 on -16 out -8 over -22 reiterated -8 that -8 to -24 with 12
(it_) and 35 as 17 because -10 had -13 has 18 is -9 said -8 was -22 what 37 when 17 ’s 11
(it_hanging) , 17
(she_) , -27 as -18 but 48 had -12 has -36 is -9 said -36 says -24 that -43 was -22 what -40 when -39 “,” 19
(she_hanging) and 23 in -20
(their_) in -11
(they_) , 34 and 58 because 9 had -10 have 42 how -16 said -35 say -29 that -13 were -33 when -12 ’re -12
(they_hanging) and 24
(who_) , -23 and 41 “” -38

32 side: side
(ahead) -27
(behind) 38
(both) -24

33 side: side and manner
(ahead_act) -10
(ahead_judge) -98
(ahead_noun) -62
(ahead_passive) 16
(ahead_source) 21
(ahead_tell) -19
(ahead_think) -14
(behind_act) 32
(behind_judge) 61
(behind_noun) 86
(behind_passive) -27
(behind_say) 8
(behind_source) -49
(behind_words) 29
(both_act) -32
(both_noun) -41
(both_passive) 8
(both_source) 19
(both_tell) 14
(both_think) 8

34 side: side, cue
(ahead) accord~ 21 accuse~ -40 acknowledge~ -11 add~ -24 agree~ -25 aim~ -9 announce~ -22 appear~ -42 appoint~ 9 argue~ -38 ask~ -58 author~ 15 back~ 32 balk~ -8 becom~ 19 begin~ 19 believe~ 29 campaign~ -11 challeng~ -12 cite~ -28 claim~ -20 come~ 34 complain~ 20 conclude~ -23 confirm~ 11 continue~ -19 count~ -13 criticize~ -25 critic~ -18 decid~ -21 declare~ 30 declin~ 14 deem~ -12 defend~ 22 denounce~ 17 deny~ 23 disclose~ -11 discuss~ 19 echo~ 18 encourage~ -11 endors~ -25 envis~ 19 expect~ 17 explain~ -22 express~ -31 favor~ 23 fear~ -11 file~ -9 find~ 21 focus~ -20 found~ -9 gave~ -16 gone~ 17 hard~ 23 held~ -10 hire~ -9 identifi~ -15 ignor~ 12 includ~ -19 indicate~ -11 insist~ 16 join~ -8 knew~ 17 known~ -37 know~ -16 liken~ -11 like~ 41 look~ -39 made~ -35 make~ -16 mention~ -12 mock~ -19 name~ -13 nomin~ 15 note~ -15 open~ -9 oppos~ 23 pass~ 34 plan~ 18 plead~ -13 pledge~ -15 point~ -40 portray~ -22 post~ 15 praise~ -27 prefer~ -8 press~ -28 project~ 8 promise~ -26 promot~ -25 propose~ -48 push~ -13 put~ 8 question~ -9 rail~ 14 rais~ -13 read~ 25 recall~ 11 recommend~ 13 refer~ -20 refus~ -15 reject~ 20 releas~ -24 remain~ -16 rememb~ -8 report~ 40 respond~ -17 saw~ -10 say~ 30 seek~ -27 seem~ 17 seen~ -35 shown~ -29 side~ -11 sign~ -8 sought~ -27 sound~ -10 speak~ -13 spent~ -11 spoken~ -11 spoke~ -22 start~ 19 stood~ 24 struck~ 20 suggest~ 24 taken~ 9 talk~ -24 tell~ 17 thank~ -17 think~ -29 threaten~ -8 took~ -8 tri~ -9 try~ -12 turn~ -19 tweet~ 16 urge~ -15 us~ -10 view~ -30 vote~ -47 vouch~ -10 vow~ -22 went~ -21 won~ 24 worry~ -20 write~ 40
(behind) accept~ 11 accord~ -49 accuse~ 9 acquiesc~ 15 add~ 18 agree~ 20 aim~ 22 allud~ 9 anger~ -53 announce~ 48 apolog~ 13 appear~ -63 approv~ 8 argue~ -18 ask~ 39 attack~ 23 attempt~ 9 awar~ -24 back~ -12 balk~ 15 ban~ 10 becom~ -14 believe~ -56 blame~ 9 blast~ -12 block~ 10 boast~ 14 boo~ -15 campaign~ 20 carri~ 11 cast~ 8 challeng~ 20 charge~ 10 cheer~ -26 cite~ 40 claim~ 12 come~ -43 compar~ 8 concern~ 16 conclude~ -10 congratul~ 10 consid~ -21 continue~ 56 contrast~ 9 count~ 18 cover~ 12 criticize~ -26 critic~ 32 decid~ 10 declare~ -12 deem~ -34 defend~ -16 deliv~ 11 deny~ -20 devot~ 14 disclose~ 17 discuss~ -12 doubt~ -12 draw~ 14 eager~ 10 embrac~ 9 emerg~ 18 encourage~ 22 endors~ 50 enjoi~ 14 estimate~ 21 expect~ -65 experienc~ 13 expos~ -17 express~ 48 fail~ 12 favor~ -14 fear~ -28 file~ 15 focus~ 32 follow~ 15 found~ 28 gave~ 24 gone~ -14 go~ 9 grow~ 9 held~ 14 help~ -25 highlight~ -10 hint~ 11 hire~ 16 hit~ 9 hope~ 23 identifi~ 27 includ~ 32 intend~ 11 issu~ 13 join~ 11 keep~ 17 knew~ -32 know~ 24 lament~ 10 launch~ 10 liken~ -36 like~ -45 line~ 17 look~ 32 made~ 56 make~ 26 mention~ 19 messag~ 9 mock~ 19 move~ 8 name~ -8 need~ -18 nomin~ -27 note~ -17 offer~ 24 open~ 23 oppos~ -11 opt~ 10 order~ 17 pass~ -19 persuad~ 8 pick~ -20 plan~ 8 plead~ 19 pledge~ 52 point~ 31 praise~ 11 predict~ -9 prefer~ -17 press~ 33 proclaim~ 12 project~ -27 promot~ 37 propose~ 52 proud~ 10 prove~ -19 provid~ 15 push~ 32 question~ 29 quick~ 38 rais~ 19 reach~ 10 read~ -24 rebuk~ -10 recall~ -9 recit~ 18 recogn~ -23 reflect~ 8 reject~ -8 releas~ 36 reluct~ 18 remain~ 24 rememb~ 13 remind~ 13 reply~ 8 report~ -60 request~ 10 requir~ -10 respond~ 35 reveal~ 21 saw~ 15 say~ -52 seek~ -11 seem~ -98 sent~ 9 set~ 8 shown~ 38 side~ 13 sign~ 11 skeptic~ 11 slam~ 10 sought~ 64 sound~ -17 speak~ 23 spent~ 17 spoken~ 17 spoke~ 38 stand~ 22 start~ -11 state~ 12 stood~ -23 stop~ 11 stress~ 14 struck~ -18 struggl~ 21 suggest~ -14 support~ 38 take~ -21 talk~ 51 target~ -21 tell~ -30 thank~ 23 think~ 17 threaten~ 21 took~ 20 touch~ 8 tout~ 12 tri~ 29 try~ 42 turn~ 25 us~ 20 view~ -21 vote~ 68 vouch~ 18 vow~ 59 want~ 14 warn~ 8 weigh~ 19 went~ 28 wonder~ 11 won~ -23 work~ 18 worry~ 39 write~ -45 yell~ 8
(both) accord~ 19 accuse~ 26 acknowledge~ 11 aim~ -14 announce~ -30 appear~ 77 argue~ 36 attack~ -18 author~ -13 back~ -36 begin~ -18 believe~ 34 blast~ 16 campaign~ -10 challeng~ -9 cite~ -22 come~ 11 complain~ -21 conclude~ 27 confirm~ -14 consid~ 23 continue~ -43 criticize~ 38 critic~ -16 declare~ -29 declin~ -23 deem~ 39 defend~ -8 denounce~ -19 devot~ -10 discuss~ -11 echo~ -17 encourage~ -13 endors~ -30 estimate~ -16 expect~ 45 explain~ 17 express~ -19 fail~ -9 favor~ -16 fear~ 34 feel~ 10 find~ -24 focus~ -13 found~ -20 gave~ -10 hard~ -29 highlight~ 12 hope~ -20 identifi~ -13 ignor~ -12 includ~ -16 insist~ -21 intend~ -8 knew~ 18 known~ 22 know~ -9 liken~ 41 like~ 10 made~ -26 make~ -10 name~ 16 need~ 20 nomin~ 14 note~ 31 offer~ -34 open~ -14 oppos~ -16 order~ -12 pass~ -27 plan~ -37 pledge~ -39 portray~ 18 post~ -17 praise~ 9 prefer~ 22 press~ -12 promise~ 14 promot~ -26 provid~ -16 push~ -21 put~ -28 question~ -21 quick~ -33 rail~ -13 refer~ 9 refus~ 13 reject~ -18 releas~ -22 reluct~ -15 remain~ -10 remind~ -10 report~ 26 respond~ -22 reveal~ -30 say~ 26 seek~ 26 seem~ 90 seen~ 25 see~ 8 share~ -11 shown~ -13 skeptic~ -8 sought~ -43 sound~ 23 speak~ -11 spoke~ -18 start~ -15 state~ -8 stress~ -8 struggl~ -16 suggest~ -16 support~ -51 taken~ -18 take~ 24 talk~ -30 tell~ 21 thank~ -8 threaten~ -14 took~ -12 tri~ -21 try~ -32 turn~ -8 tweet~ -15 us~ -10 view~ 40 vote~ -30 vow~ -42 want~ -12 warn~ -21 went~ -8 work~ -11 worry~ -29

35 side: side, word before
(ahead) 's -12 've -10 ( 19 (number) -10 ) -12 , -18 - -39 -- -13 . -11 : -52 ; -19 about -10 after -16 aggressively -9 already 11 also -13 although -12 and -27 are -26 as 18 because -23 been -8 before -8 but -85 by -10 did 10 first -12 had 17 has 21 have 36 how -8 in -27 is -13 least -18 long -10 more -19 most 10 now -23 of -16 only 16 or -15 previously -18 recently -8 repeatedly -24 said -19 so -28 something 50 still -29 sunday 17 ted 11 than -18 that 12 those -8 though -20 to -8 ultimately -17 was -18 were 25 when -57 where -27 while -38 who -13 why -10 with -22 — -30 ’s 23 “,” -28 “” 38 ” 42
(behind) 's 43 've -17 ( -11 ) 20 , 17 - 30 -- 28 . 24 : 73 ; 35 about 18 after 50 aggressively 14 almost -24 also 22 although 23 and 79 are 28 as 12 at 18 because 44 been 24 before 16 but 135 do 10 does 14 especially 12 even 29 first -24 from 12 generally 10 group -27 how -34 in 46 instead 9 is 22 just -17 least -23 like 14 long 25 more 21 most -25 now -11 of 33 often 8 on 12 openly 8 or 25 particularly 12 point -21 previously -20 publicly 12 recently 15 said 27 since 18 some -40 something -48 still 52 than -20 that -47 then 24 those 19 though 43 thursday 14 to 18 tuesday 13 ultimately 25 was 25 were 11 when 59 where 17 which -23 while 68 who -46 why 28 with 46 ± 15 – 10 — 36 ’s 13 “,” 36 “” -25
(both) 's -33 've 22 ( -13 (number) 12 ) -11 -- -19 . -15 : -39 ; -17 about -9 after -50 already -15 also -14 although -12 and -75 are -11 as -39 because -25 been -18 before -8 but -72 by 8 did -22 even -34 first 27 had -18 has -31 have -46 how 37 in -21 is -18 least 32 like -10 long -16 more -9 most 15 now 23 of -19 only -17 or -12 previously 29 publicly -8 recently -8 repeatedly 22 since -32 something -9 still -39 sunday -19 than 29 that 39 then -25 those -11 though -32 thursday -8 to -10 was -11 were -37 when -21 which 24 while -38 who 50 why -19 with -27 — -14 ’s -39 “,” -12 “” -18

36 side: side, word behind
(ahead) ( 20 (number) -23 ) 35 - 45 : -24 ; 8 a -24 abc 26 about -56 after 51 and 38 as -35 average 19 bush -13 by 9 clear -9 clinton -34 clinton’s -11 close -22 comments -12 concern -8 conducted 26 criticism 37 cruz -10 democratic -17 democrats 25 down -15 during 24 familiar 19 for -25 former -17 from 10 he -25 hillary -18 him -23 his -15 how -14 if -8 in 46 increasingly -20 into -8 involved 8 is -9 it -30 its -11 like -29 many 20 more -25 mr. 8 mrs. -21 not -20 obama -17 of -16 off -13 out -43 over -24 people 23 recently 27 released 40 reporters 11 republican -8 rubio -9 sanders -27 sen. -9 so -14 some 20 spending -21 sunday 25 support -14 supporters -9 that -30 the -32 their -25 them -8 there -10 they -36 this 11 those -8 thursday 24 to -37 trump -39 tuesday 28 up 16 was -29 wednesday 24 were -12 when 18 whether -27 who 46 why -17 will 10 with 10 would -14 “” -10
(behind) $ 12 (number) 42 , -17 - -69 . -13 a 30 abc -24 about 26 after -50 ali 10 all 9 americans 9 an 17 and -31 anonymity 9 ap 9 as -49 attention -16 average -10 back 13 bill 9 billionaire 14 both 9 bush 17 by -22 china 10 clear 18 clinton 60 clinton's 13 clinton’s 17 cnn -23 comments 18 concern 15 conducted -11 congressional 10 conservative -22 credit 10 criticism -61 cruz 19 defense 8 democratic 26 democrats -24 down 21 during -17 familiar -10 fbi 10 florida 11 foreign 13 former 28 friday -23 further 12 he 28 him 11 himself 14 his 27 how 28 if 25 in -57 increasingly 29 into 14 iowa 9 is -32 it 65 its 22 jeb 8 just 13 last 12 like -17 little 11 many -16 me 8 mr. -8 mrs. -22 much 8 nearly 8 new -17 no 12 none 17 nothing -23 of 36 off 22 on 18 out 66 over 37 party 13 people -19 perez 12 politico 17 polling -13 president 10 ready -17 released -20 repeatedly 11 reporters -21 republican 15 republicans 8 rubio 13 sanders 13 sen. 13 senator 12 several 8 she 36 signs 10 so 21 some -11 spending 28 sunday -23 support 21 supporters 16 that 19 the 44 their 44 them -16 themselves 14 there 24 they 43 this -53 those 12 thursday -18 to 8 trump 38 trump's 11 trump’s 15 tuesday -43 upon 9 voters 19 was -17 wednesday -40 well -20 were -15 whether 44 who -37 why 26 will -44 women -26 would 9 — -31
(both) (number) -23 , 22 - 18 . 14 : 21 a -13 about 14 an -28 and -16 as 68 average -10 by 12 clear -10 clinton -31 criticism 34 cruz -9 during -13 familiar -10 for 14 former -14 from -16 he -12 hillary 10 his -17 how -14 if -18 in 16 increasingly -10 is 36 it -40 its -12 like 32 little -14 more 13 mrs. 34 new 21 not 13 of -29 off -10 on -42 out -29 over -16 politico -11 polling 14 released -26 reporters 13 she -35 so -8 some -17 spending -9 the -27 their -21 them 21 there -15 they -18 this 45 thursday -11 to 13 trump -11 trump’s -11 up -35 voters -12 was 29 were 22 when -16 whether -26 who -15 why -13 will 36 with -17 “” 12

37 side: side, tag behind
(ahead) AUX -16 CCONJ 48 DET -36 NOUN -17 NUM -23 PART -9 PRON -86 PROPN -33 PUNCT 41 QUOTE -13 SCONJ -26
(behind) ADJ 11 ADP 8 ADV 27 AUX -72 CCONJ -36 DET 51 NOUN 37 NUM 42 PRON 94 PROPN 45 PUNCT -73 VERB 10
(both) ADJ -14 ADP -11 ADV -47 AUX 76 CCONJ -25 DET -32 NOUN -33 NUM -23 PART 11 PRON -43 PROPN -26 PUNCT 28 QUOTE 9 SCONJ 16 SYM -10 VERB -10

38 side: side and what is ahead
(ahead_clause_comma) 17
(ahead_phrase_comma) -53
(ahead_quote_) 18
(ahead_word_) -34
(ahead_word_comma) -71
(behind_clause_) 8
(behind_clause_comma) -9
(behind_phrase_comma) 31
(behind_word_) 39
(behind_word_comma) 42
(both_clause_) -10
(both_clause_comma) -11
(both_quote_) -25
(both_word_) -14

39 side: side and what is behind
(ahead_clause) -14
(ahead_comma_phrase) 22
(ahead_comma_quoteclause) -24
(ahead_comma_quotephrase) -39
(ahead_phrase) 17
(ahead_quoteclause) -41
(ahead_quotephrase) -31
(behind_clause) 22
(behind_comma_phrase) -27
(behind_quoteclause) 48
(behind_quotephrase) 34
(both_clause) -15
(both_comma_clause) 10
(both_comma_quoteclause) 9
(both_comma_quotephrase) 27
(both_phrase) -22
(both_quoteclause) -21
(both_quotephrase) -15

40 side: side and what is ahead, what is behind
(ahead_clause_) clause -13 comma_clause 54 quotephrase -18
(ahead_clause_comma) clause 22 comma_quoteclause -13 comma_quotephrase -23 phrase 22 quoteclause -12 quotephrase -8
(ahead_phrase_) clause -21 quotephrase 16
(ahead_phrase_comma) clause -29 comma_clause -27 comma_quoteclause -32 phrase 15 quoteclause -31 quotephrase -13
(ahead_quote_) comma_phrase 9 comma_quoteclause 14 phrase 30 quotephrase -20
(ahead_word_) clause 18 comma_clause -54 quoteclause -20 quotephrase -10
(ahead_word_comma) clause -13 comma_clause -41 phrase -10
(behind_clause_) comma_phrase 21 comma_quotephrase 32 quoteclause 16
(behind_clause_comma) clause 16 comma_clause -61 comma_phrase -37 comma_quoteclause -26 comma_quotephrase -22 quoteclause 48 quotephrase 42
(behind_phrase_) clause 10 comma_clause 19 phrase 11 quoteclause -33
(behind_phrase_comma) clause 20 comma_quoteclause 13 comma_quotephrase -14 quoteclause 50
(behind_quote_) clause 9 phrase -26 quoteclause 8 quotephrase 26
(behind_word_) clause -22 comma_clause 72 quoteclause 26 quotephrase 15
(behind_word_comma) clause 52 comma_clause -9 comma_quotephrase -13 phrase 23 quoteclause -14
(both_clause_) clause 17 comma_clause -66 comma_phrase -23 comma_quoteclause -8 quoteclause -14 quotephrase 21
(both_clause_comma) clause -46 comma_clause 39 comma_phrase 18 comma_quoteclause 42 comma_quotephrase 38 phrase -23 quoteclause -48 quotephrase -45
(both_phrase_) comma_clause -19 phrase -28 quoteclause 33 quotephrase -16
(both_phrase_comma) comma_clause 24 phrase -22 quoteclause -26 quotephrase 15
(both_quote_) clause -17
(both_word_) clause 9 comma_clause -35 phrase 12 quoteclause -8
(both_word_comma) clause -41 comma_clause 35 comma_quoteclause -32 phrase -14 quoteclause 19

41 side: side and order, what is ahead
(ahead_cue_source) clause_ 33 clause_comma 73 phrase_ -20 quote_ 30 word_ -11
(ahead_source_cue) clause_ -25 clause_comma -57 phrase_ 8 phrase_comma -56 word_ -29 word_comma -55
(behind_cue_source) clause_ -36 clause_comma -25 phrase_ 17 phrase_comma -24 quote_ -15 word_ 19
(behind_source_cue) clause_ 26 clause_comma 13 phrase_ -8 phrase_comma 43 word_ 31 word_comma 31
(both_cue_source) clause_comma -69 phrase_comma 21
(both_source_cue) clause_ -8 clause_comma 35 quote_ -13 word_ -8

42 side: side and order, what is behind
(ahead_cue_source) clause 23 comma_clause 26 comma_phrase 54 comma_quoteclause -17 phrase 32 quoteclause 20
(ahead_source_cue) clause -40 comma_clause -30 comma_phrase -57 comma_quoteclause -12 comma_quotephrase -36 quoteclause -57 quotephrase -29
(behind_cue_source) clause -47 comma_clause 22 comma_phrase -12 comma_quoteclause 17 phrase -25 quoteclause -18
(behind_source_cue) clause 48 comma_clause -20 comma_phrase -21 phrase 10 quoteclause 59 quotephrase 33
(both_cue_source) clause 20 comma_clause -45 comma_phrase -56 phrase -16
(both_source_cue) clause -24 comma_clause 42 comma_phrase 63 comma_quoteclause 11 comma_quotephrase 22 phrase -14 quoteclause -21 quotephrase -14

43 side: side and manner, what is ahead
(ahead_act) clause_ 21 clause_comma -44 phrase_ 14 phrase_comma -57 quote_ -57 word_ 27 word_comma -13
(ahead_judge) clause_ -47 clause_comma -54 phrase_comma -8
(ahead_noun) clause_ -42 word_ -9
(ahead_passive) clause_ 28 phrase_ -34
(ahead_say) clause_comma 26 phrase_ -8 quote_ 47 word_ -75 word_comma -38
(ahead_source) clause_ 15 clause_comma 30 phrase_comma -19
(ahead_tell) clause_ -58 phrase_ 20 phrase_comma -12 quote_ 9
(ahead_think) clause_ -18 clause_comma 19 phrase_ -10
(behind_act) clause_ -21 clause_comma 95 phrase_ -10 phrase_comma 60 quote_ 69 word_ -44 word_comma 35
(behind_judge) clause_comma 73 phrase_ 16 phrase_comma 36
(behind_noun) clause_ 93 clause_comma 12 phrase_ -11 word_ 9
(behind_passive) clause_ -39 phrase_ 19
(behind_say) clause_ 26 clause_comma -48 quote_ -52 word_ 96 word_comma 19
(behind_source) clause_ 8 clause_comma -70 phrase_comma -20
(behind_tell) clause_ 32 phrase_ -12 phrase_comma -19 word_ 8 word_comma -22
(behind_think) clause_comma -16 phrase_ 12 phrase_comma 15
(behind_words) word_ 9
(both_act) clause_comma -68 phrase_comma -28 quote_ -37 word_ 29 word_comma -23
(both_judge) clause_ 28 clause_comma -34 phrase_ -10 phrase_comma -28
(both_noun) clause_ -59 clause_comma -8 phrase_ 17
(both_passive) phrase_ 8
(both_say) clause_ -31 clause_comma 20 word_ -45
(both_source) clause_ -35 clause_comma 18 phrase_comma 32
(both_tell) clause_comma -10 phrase_ -14 phrase_comma 26 word_comma 24
(both_think) clause_ 11 phrase_comma -12

44 side: side and what is behind, word behind
(ahead_clause) - 33 a -12 about -48 after 38 against -25 an -18 and 22 as -12 clear -8 clinton -13 conducted 26 democrats 25 during 27 for -26 he -16 her -10 hillary -12 his -21 how -14 if -8 in 39 is -9 it -17 like -11 little -11 more -14 mr. 20 mrs. -11 not -11 obama -12 of -14 on 21 out -16 over -11 released 40 sanders -10 some -11 that -27 the -12 their -8 there -9 they -35 this 18 thursday 25 to -36 trump -21 was -25 when 23 whether -19 who 46 why -17 will 12 with -11 would -14
(ahead_comma_phrase) , 22
(ahead_comma_quoteclause) , -24
(ahead_comma_quotephrase) , -39
(ahead_phrase) ( 17 (number) -13 a -8 about -19 after 9 against 13 an 18 and 34 as -29 average 13 clinton -19 clinton’s -9 comments -12 criticism 41 democratic -12 familiar 19 from 8 her 8 him -16 in 32 increasingly -15 it -9 more -10 mr. -17 mrs. -10 on -17 out -25 over -13 reporters 17 rubio -8 sanders -15 some 26 spending -18 support -11 the -10 their -17 to -8 trump -16 up 18 with 23
(ahead_quoteclause) a -10 for -10 he -11 in -16 on -12 the -14 to 9 with -11
(ahead_quotephrase) in -9 of -8 on -10 the -14 “” -10
(behind_clause) (number) 17 - -48 : -8 a 27 about 30 after -37 all 9 an 36 and -25 anonymity 9 as -41 at 24 back 8 by -22 clear 16 clinton 31 concern 10 conducted -11 criticism -41 cruz 10 democrats -24 down 12 during -22 for 25 friday -23 from 8 he 9 her 26 hillary -9 him -16 his 10 how 27 if 25 in -61 is -33 it 42 its 10 last 8 like -18 little 14 many 8 more 27 mr. -28 mrs. -32 nearly 8 new -17 none 17 not -10 of 30 off 8 out 29 over 18 politico 17 polling -13 president 9 ready -17 released -20 reporters 19 republican 11 republicans 8 sanders 27 several 8 she 31 so 10 some 18 sunday -23 that 14 their 18 them -23 there 23 they 42 this -31 thursday -22 trump 14 trump’s 12 up 9 upon 9 voters 18 was -10 wednesday -24 were -26 when -21 whether 34 who -37 why 25 will -30 with 31 would 9 — -31
(behind_comma_phrase) , -27
(behind_phrase) (number) 22 about 14 an -14 and -21 as -8 bush 16 clinton 26 clinton’s 13 comments 16 criticism -36 familiar -10 for -14 her -20 him 30 himself 11 his 11 in -21 increasingly 20 it 15 its 11 more -19 mr. 27 mrs. 16 obama 9 on 22 out 35 sanders -11 some -21 spending 24 support 15 the 40 their 25 them 8 themselves 9 trump 24 up -9 with -8
(behind_quoteclause) : -20 a 17 and 11 as -15 he 34 his 10 in 33 mr. 8 of 13 on 22 the 33 this -25 tuesday -26 whether 14 with -13
(behind_quotephrase) : 35 a 9 about -21 at -18 for 9 hillary 10 of 19 on 22 reporters -25 to 24
(both_clause) (number) -10 a -19 against 11 an -19 as 48 at -36 by 15 clear -9 clinton -20 from -11 her -16 hillary 17 him 19 how -14 if -18 in 29 is 36 it -27 like 23 more -14 mr. 12 mrs. 37 new 21 not 17 obama 11 of -19 on -25 out -14 over -8 politico -11 polling 14 released -26 reporters -14 sanders -18 she -32 that 8 their -11 them 24 there -15 they -18 this 14 to 20 trump’s -9 up -20 voters -12 was 20 whether -21 who -15 why -13 will 20 with -22
(both_comma_clause) , 10
(both_comma_quoteclause) , 9
(both_comma_quotephrase) , 27
(both_phrase) (number) -10 a 10 against -18 and -18 as 29 clinton -8 criticism -15 familiar -10 for 15 her 15 him -15 his -22 in -25 little -10 mr. -12 out -12 sanders 20 some -10 the -54 their -9 trump -10 up -15 with -28
(both_quoteclause) a -8 for 11 he -24 in -19 on -10 the -21 to -8 with 20
(both_quotephrase) for -8 of -12 on -13 the 9 to -19 “” 12

64 start: place, manner
(1) (colon) -16 (noun) 41 (passive) -78 (source) 10 (think) 24 (words) 12
(2) (act) 17 (colon) -22 (judge) -13 (noun) -31 (passive) 8 (say) -15 (source) -43 (think) 9
(3) (colon) -38 (judge) -53 (noun) -56 (passive) -18 (say) -55 (source) 29 (tell) -65 (think) -58
(behind_all) (act) -35 (judge) -31 (say) -19 (tell) 37
(behind_circumstances_) (act) -38 (noun) 27 (passive) -21 (say) 42
(behind_circumstances_behind_phrase) (act) -18 (say) 49
(behind_phrase) (act) -32 (colon) -11 (judge) -24 (noun) -10 (say) -66 (tell) 55 (think) -48
(touching_) (act) 13 (colon) 71 (judge) 66 (passive) 68 (say) 50 (source) -42 (tell) -17 (think) 26

65 start: place, cue
(1) :~ -16 accord~ 10 accuse~ -19 acknowledge~ -9 acquiesc~ 34 admit~ 20 agree~ 37 aim~ 40 allege~ -8 allow~ -16 allud~ 10 announce~ -46 apolog~ -19 appear~ -29 argument~ -37 ask~ -35 assert~ -9 attack~ 31 attempt~ -37 avoid~ 17 back~ -15 balk~ 19 ban~ -10 blame~ -24 blast~ -37 boast~ 40 call~ 65 campaign~ 47 caution~ 29 challeng~ -26 charge~ 22 cite~ -19 claim~ -12 comment~ 48 complain~ -30 conclude~ 11 consid~ -30 contend~ -12 continue~ -23 criticize~ -12 decid~ -37 decis~ -17 declare~ -14 declin~ -47 defend~ -8 deliv~ -23 demonstr~ -15 describe~ -47 disagre~ 36 disclose~ -33 discuss~ -8 dwell~ -13 eager~ -23 echo~ -19 email~ 19 embrac~ 15 emphasize~ -14 encourage~ -13 endors~ -18 end~ -17 enjoi~ -13 expect~ -13 explain~ -11 express~ -20 fail~ -21 fear~ -9 file~ -9 focus~ 44 follow~ -8 found~ -28 gave~ -13 got~ 36 go~ -18 hard~ -32 highlight~ -15 hint~ 29 hit~ -13 identifi~ 8 includ~ 24 indicate~ 9 insist~ 14 intend~ -17 issu~ -9 join~ -12 joke~ 12 keep~ -20 knew~ -22 known~ 29 know~ -25 laid~ 40 lai~ 39 lament~ -17 lash~ -8 launch~ -16 led~ 11 liken~ -11 like~ -40 line~ -27 list~ -12 look~ 45 made~ 16 make~ 16 mention~ -14 mock~ -14 name~ 14 need~ -18 nomin~ -26 note~ 10 offer~ -11 opposit~ 26 oppos~ -8 opt~ 14 order~ -11 pass~ -31 persuad~ 15 pivot~ 17 plai~ 41 plan~ -27 plead~ 10 point~ 73 posit~ -15 post~ -14 praise~ -20 predict~ -15 press~ 11 promise~ -16 promot~ -33 protest~ 9 proud~ 19 publish~ -8 push~ 13 put~ -22 question~ -13 quick~ -33 rail~ 48 ran~ -24 recit~ -10 recogn~ -25 refer~ 73 reflect~ 26 refus~ -23 reiterate~ -23 releas~ -18 reli~ 18 reluct~ -21 remain~ 35 remark~ 36 rememb~ -17 remind~ 11 report~ -30 requir~ 21 return~ -8 reveal~ -10 rip~ -18 rule~ 21 saw~ -24 say~ -27 seen~ -9 see~ -53 sent~ -25 set~ -18 share~ -40 shout~ 13 shown~ -13 show~ -40 shrug~ 30 side~ 13 sign~ 21 skeptic~ 26 slam~ -8 sound~ -20 spar~ 35 speak~ 30 spent~ -11 spoken~ 11 spoke~ -35 stand~ 32 statement~ 11 state~ -43 stood~ 32 stop~ 37 stuck~ -15 suggest~ -29 taken~ -19 take~ -13 talk~ 54 tell~ 19 tend~ -21 testify~ -12 thank~ -32 think~ 8 took~ -21 touch~ 20 tout~ -8 tri~ -45 try~ -35 turn~ 21 tweet~ -12 urge~ -15 us~ -45 view~ 13 voic~ 22 vote~ 20 vouch~ 34 vow~ 11 want~ 9 warn~ 42 weigh~ 13 welcom~ 12 went~ -30 wonder~ -30 work~ 10 worry~ 16 write~ -29
(2) :~ -22 accept~ -16 accord~ -43 accuse~ 31 acknowledge~ -11 address~ -11 admit~ -12 adopt~ -10 agree~ -48 aim~ -21 allow~ -8 allud~ -20 announce~ -27 appear~ -13 appoint~ -16 argue~ -10 ask~ -8 assail~ -14 assert~ -17 assure~ 17 attack~ -18 avoid~ 9 balk~ -16 ban~ -11 becom~ 28 begin~ 39 believe~ -28 blame~ -18 call~ -28 cast~ -20 caution~ -20 challeng~ 28 chant~ -20 characterize~ 18 charge~ -9 cheer~ 11 chide~ -9 circul~ 13 cite~ -50 claim~ 29 come~ 20 comment~ -13 compar~ -27 complain~ 11 concede~ 25 confirm~ -8 consid~ -10 contempl~ -8 continue~ 91 contrast~ -17 count~ -28 credit~ -20 criticize~ -23 critic~ -8 decis~ -12 declin~ 40 deem~ -9 defend~ -11 deliv~ 26 demonstr~ 19 denounce~ -11 deride~ 13 describe~ -8 determin~ -11 disagre~ -11 disclose~ 13 discuss~ -10 distanc~ 41 doubl~ 13 draw~ 22 dwell~ 10 eager~ -13 email~ 13 embrac~ -8 encourage~ 11 endors~ -33 enjoi~ -9 expect~ -36 explain~ 17 express~ 27 fail~ 13 feel~ -33 file~ -21 find~ -34 fire~ 17 focus~ 27 follow~ -25 found~ -23 give~ 21 grow~ 10 hard~ 35 highlight~ -9 hope~ -60 identifi~ -26 ignor~ -8 includ~ -24 indicate~ -9 inform~ -17 insist~ -10 intend~ -13 introduc~ 15 invok~ 22 join~ 14 knew~ -10 known~ 14 know~ -17 laid~ 8 lai~ -12 launch~ -9 led~ 12 liken~ -9 like~ 29 line~ 17 list~ -19 look~ -11 messag~ -9 move~ 16 name~ -10 need~ 9 note~ -28 oppos~ -13 order~ -11 peg~ 14 pivot~ 22 plan~ -26 plead~ 16 pledge~ -16 point~ -10 posit~ -15 post~ -17 predict~ -9 prefer~ -21 present~ -26 promise~ -34 promot~ -17 propose~ -26 prove~ -13 publish~ -24 push~ 30 put~ 16 question~ -14 quick~ 29 rail~ -13 recogn~ -14 referenc~ -9 refer~ -21 reflect~ -8 refus~ 34 reiterate~ -15 reject~ -21 releas~ -27 reluct~ 17 remain~ -11 remark~ -8 rememb~ -25 remind~ 37 request~ -12 requir~ -18 respond~ 26 return~ 16 reveal~ -18 rule~ 17 run~ -15 say~ -44 seek~ -41 seem~ -11 seen~ -10 share~ -17 show~ -49 side~ -26 signal~ 36 sign~ -8 slam~ 17 sought~ 11 speak~ 21 spent~ -32 spoken~ -11 spoke~ 33 start~ 18 statement~ 9 state~ -10 stop~ -23 struggl~ 32 suggest~ -20 support~ -42 taken~ -11 take~ 36 tell~ -23 tend~ 50 think~ -26 threaten~ -29 took~ 49 tri~ 38 try~ 28 turn~ 38 tweet~ 23 unveil~ -9 urge~ -26 us~ -11 view~ 24 vow~ -47 want~ -28 watch~ -14 weigh~ 20 welcom~ -8 work~ -16 worry~ -13 write~ -35
(3) :~ -38 abl~ 11 accept~ -18 accord~ 29 accuse~ -26 acknowledge~ -9 acquiesc~ -30 add~ 11 admit~ -26 adopt~ 28 advic~ -8 advise~ 10 advoc~ -14 agit~ -17 agree~ -12 aim~ -23 align~ 18 allege~ -17 allow~ -37 allud~ 9 angri~ -8 announce~ -46 answer~ 11 apolog~ 20 appeal~ -18 appear~ -28 applaud~ -24 appoint~ -17 argue~ 11 argument~ 31 arrang~ 22 articul~ -26 ask~ -48 assail~ -27 assess~ -8 assum~ -11 assure~ -26 attack~ -31 attempt~ 41 attribut~ 14 author~ -11 avoid~ 22 backped~ -9 back~ -49 balk~ -11 ban~ -29 battl~ -31 becam~ 24 becom~ 20 begin~ 37 begun~ 19 beg~ 14 believe~ -22 belittl~ -8 bemoan~ -17 bill~ -13 blast~ 18 block~ -22 boast~ -15 boo~ -11 brag~ -17 breach~ -15 bristl~ -12 broker~ -27 brush~ -26 call~ -60 campaign~ -38 captur~ -28 care~ 15 carri~ 28 cast~ 18 catch~ 13 caution~ -17 certain~ -15 challeng~ -42 champion~ 16 characterize~ -14 cheer~ -16 chide~ -23 chime~ -35 choos~ 8 chosen~ 19 churn~ -9 circul~ 26 cite~ -68 claim~ -38 clash~ 15 clear~ -14 close~ 26 co-author~ 16 coin~ 26 comment~ -21 commit~ 15 compar~ -9 complain~ 18 complet~ 21 concede~ -10 conclude~ -18 confess~ -17 confirm~ -13 confront~ 23 congratul~ -15 consid~ -48 contempl~ -10 contend~ 11 contrast~ -33 conven~ 18 cop~ 15 counter~ -10 cover~ -32 creat~ -17 credit~ -17 critic~ -21 critiqu~ -10 cut~ 22 decid~ -27 decis~ -13 declare~ -9 declin~ -39 decry~ -12 deem~ -26 deepen~ 21 deliber~ -10 deliv~ 8 demand~ -33 demonstr~ -9 denounce~ 20 deny~ -37 descend~ 22 design~ -14 detail~ -9 determin~ -19 dictum~ 19 differ~ 13 difficult~ 24 direct~ -12 disagre~ -16 disavow~ -13 disclose~ 23 discuss~ -34 dislik~ -9 disparag~ -8 dispens~ -10 displai~ -21 disput~ -8 distanc~ -14 distribut~ 10 divid~ -12 done~ 17 draw~ -31 dress~ 17 drew~ 16 dwell~ 16 echo~ 17 eg~ 19 ei~ 22 elect~ -12 emblemat~ -10 embrac~ -40 emerg~ 20 emphasize~ -18 emploi~ -11 empow~ -9 encourage~ -38 endors~ -41 endur~ -11 end~ 40 enter~ 30 envis~ -22 erupt~ 15 escal~ 20 establish~ 23 estimate~ -12 evinc~ 14 excit~ -15 exhort~ -12 exist~ 24 expand~ 10 expect~ -11 experienc~ -14 explain~ 8 explor~ -9 expos~ -21 express~ -75 extol~ -14 face~ 23 fail~ 34 favor~ -28 fear~ -23 fess~ -13 figur~ -21 file~ 9 find~ 10 fire~ -21 flash~ -15 flirt~ 18 fli~ 15 float~ 20 focus~ -36 focu~ -12 forese~ -21 found~ -11 fuel~ 26 full~ -8 fulmin~ -20 gave~ 27 gener~ -21 gestur~ -8 given~ 39 give~ 26 goe~ -18 gone~ 43 go~ 30 grappl~ 13 griev~ -11 growl~ 18 grow~ 13 had~ 28 hammer~ -8 happi~ -9 harangu~ -14 hard~ 19 harken~ -10 hark~ -9 have~ 28 hear~ -11 heighten~ 22 held~ 36 help~ 24 herald~ -13 hesit~ -22 highlight~ -37 hint~ -22 hire~ -38 hit~ 36 hold~ 14 hope~ -39 hurl~ -8 identifi~ -55 ignor~ -30 illustr~ -10 imagine~ 13 impli~ -13 imposs~ 15 impos~ -9 inabl~ -9 inclin~ 21 includ~ -20 indicate~ -26 inform~ -10 insist~ -26 insult~ -17 intend~ -25 interject~ 13 interrupt~ -9 interview~ -23 introduc~ -11 investig~ -24 invit~ -22 invok~ -24 issu~ 41 jab~ 11 join~ 49 keen~ 22 kept~ 14 kind~ 25 knew~ -33 knock~ -15 known~ -65 know~ -46 labor~ 17 laid~ -42 lai~ -15 lambast~ -10 lash~ 8 laud~ -9 launch~ 45 lectur~ 23 led~ 13 leeri~ -11 left~ 23 legal~ -12 lend~ 23 let~ -11 level~ 20 liken~ -15 limit~ -18 line~ 12 linger~ 23 link~ -32 list~ -40 live~ 14 lobbi~ -25 lob~ -14 log~ 20 look~ -70 love~ -17 made~ 12 maintain~ 37 make~ 30 mark~ -14 marvel~ -16 meander~ -12 mention~ -28 messag~ 22 met~ 12 misl~ 23 misstat~ -21 mock~ -21 mount~ 44 move~ 22 mull~ -22 murki~ -11 muster~ 24 name~ -43 negoti~ -25 nod~ 18 nomin~ -24 observe~ 19 open~ 17 opposit~ -11 oppos~ -63 opt~ -20 order~ -36 outlin~ -33 overturn~ -8 paid~ 14 paint~ -11 parrot~ -8 passion~ -12 paus~ -14 peg~ -23 perceiv~ -20 perform~ 19 pick~ -19 pin~ 20 place~ 14 plant~ 17 plan~ -13 pledge~ -14 polar~ 29 poll~ -12 ponder~ -13 pore~ -10 portray~ -14 pose~ 16 posit~ 10 post~ 29 praise~ -13 preach~ 19 predict~ -28 prefer~ -29 premier~ -23 prescrib~ -8 present~ 32 pressur~ -15 press~ -23 proceed~ 33 produc~ -22 project~ -16 promise~ -56 pronounc~ -14 propose~ -38 propos~ -12 protest~ -9 proud~ -14 prove~ -10 provid~ 40 publish~ 30 pump~ 23 pursu~ -11 push~ -74 put~ 25 quash~ -13 queri~ -9 quick~ 22 quot~ -27 rail~ -36 rais~ 13 rang~ -8 ratchet~ 30 rattl~ 32 re-tweet~ -17 reach~ 29 read~ -15 reaffirm~ -17 realiz~ -22 reassur~ -8 rebuk~ -17 rebut~ -10 recall~ -37 recapitul~ 18 recogn~ -33 recount~ -23 referenc~ -26 refer~ -103 reflect~ -46 refus~ -61 regist~ -12 releas~ 53 relish~ -18 reli~ -15 reluct~ 13 remain~ 10 remark~ -32 rememb~ -42 remind~ -13 render~ 23 reneg~ -8 repeat~ 25 repres~ -10 repris~ -9 repudi~ -11 request~ -14 requir~ -11 rescind~ -14 resist~ -10 respond~ 32 restat~ -14 restrict~ -9 rethink~ -20 return~ 11 retweet~ -27 reveal~ -39 revel~ -11 revisit~ -15 revis~ 32 rip~ 14 rose~ 19 rule~ -33 run~ 14 rush~ 11 say~ -22 scrambl~ 21 scrap~ -8 seek~ -39 seem~ -60 seen~ -57 see~ -73 seiz~ 15 sentenc~ -11 sent~ 41 serv~ -12 settl~ -12 set~ 31 share~ 27 shed~ -9 shift~ 9 shi~ -12 shore~ -10 shout~ -10 shown~ -23 show~ -19 shrug~ -27 shut~ 11 sick~ -8 side~ -36 signal~ -23 sign~ -16 sink~ 19 skeptic~ -20 sketch~ -10 slam~ -49 slap~ -9 solicit~ -16 sought~ -59 sound~ -13 spark~ -21 spar~ -28 speak~ -28 spell~ -14 spent~ 57 spi~ -17 split~ -11 spoke~ -14 sponsor~ -17 spot~ -31 stai~ -10 start~ 48 state~ 13 step~ 17 stiffen~ 17 stoke~ 25 stop~ 20 strategi~ 16 stress~ 13 strive~ -9 struck~ -26 struggl~ -10 stuck~ -33 submit~ -8 sum~ -24 support~ -77 surpris~ 25 suspend~ -13 su~ 21 taken~ 59 take~ 23 talk~ -17 target~ -25 taunt~ -10 telegraph~ -9 tell~ 24 testify~ 15 thank~ -37 threaten~ -25 threw~ 23 thrill~ -23 thrown~ 37 tick~ -31 ti~ -9 toi~ 23 tone~ 22 took~ 43 touch~ -16 tout~ -14 trade~ -13 transit~ 12 trend~ -10 trip~ 17 tri~ 30 trumpet~ -30 try~ 14 turn~ 33 tussl~ -8 ty~ 20 unafraid~ -13 uncomfort~ -9 uncov~ -9 underscore~ 15 understood~ -25 unifi~ -8 unit~ -15 unleash~ 23 unlik~ 30 unveil~ -10 unwilling~ -9 urge~ -91 us~ 87 util~ 16 utter~ 8 veer~ 16 veto~ -13 view~ -34 visit~ 24 voic~ -20 vote~ -31 vouch~ -11 vow~ -56 waffl~ 9 wage~ -9 walk~ -8 want~ -90 wari~ -10 warn~ -19 watch~ -14 waver~ -26 weigh~ -37 welcom~ -22 went~ 46 willing~ -11 wink~ -24 withheld~ -8 wonder~ 18 won~ 35 work~ 11 worry~ -13 wrack~ 19 wrap~ -8 write~ 38 zero~ -26
(behind_all) ask~ 10 cite~ -8 make~ 29 offer~ 29 put~ -11 recall~ -9 releas~ -18 say~ -11 see~ -14 show~ 25 tell~ 12 urge~ 11 us~ -11 write~ 12
(behind_circumstances_) acknowledge~ 16 admit~ 23 agree~ -16 announce~ 34 appear~ -22 attack~ -11 call~ -10 claim~ 9 complain~ 8 count~ -13 describe~ -8 explain~ -28 focus~ -26 insist~ -23 know~ -19 look~ 11 offer~ -16 point~ -64 post~ 12 predict~ 9 propose~ -19 push~ -15 question~ -23 refer~ -13 report~ 21 respond~ -27 say~ 8 seen~ 33 show~ -11 spoke~ 16 suggest~ -29 talk~ -28 turn~ -10 went~ -14 write~ 12
(behind_circumstances_behind_phrase) say~ 27
(behind_phrase) :~ -11 address~ -19 adopt~ -10 announce~ -22 ask~ 19 assure~ 9 author~ -9 blame~ -9 blast~ 13 cast~ -8 challeng~ -15 cite~ -29 claim~ -14 compar~ -15 consid~ -19 credit~ -12 criticize~ -12 deem~ -15 defend~ -27 denounce~ -11 deny~ 33 discuss~ -8 dismiss~ -17 echo~ -9 email~ 14 embrac~ -19 emphasize~ 12 encourage~ -14 endors~ -8 end~ -8 expect~ -15 express~ 47 file~ -10 found~ -23 gave~ 16 held~ -28 highlight~ -29 hire~ -8 hit~ -8 hold~ -24 hope~ -8 includ~ -36 introduc~ 9 issu~ -28 know~ 19 launch~ -8 list~ -10 made~ 61 mention~ -9 mock~ -16 name~ -12 nomin~ -11 note~ -10 oppos~ -13 order~ -27 outlin~ 22 pass~ 33 pledge~ -9 point~ 20 praise~ -11 prefer~ -8 present~ -27 press~ 32 promise~ 13 provid~ -13 publish~ -11 push~ 22 put~ -11 question~ 20 recall~ -10 reiterate~ 12 releas~ -22 remind~ 17 repeat~ -48 request~ -9 requir~ -12 reveal~ -9 say~ -69 seek~ -9 seem~ -20 seen~ -9 see~ -21 shown~ 31 show~ 22 signal~ 21 sign~ -19 slam~ -13 spent~ 17 start~ -14 stress~ -8 suggest~ -8 support~ 14 take~ -32 tell~ 40 think~ -10 took~ -28 tout~ -19 turn~ -14 unveil~ 34 urge~ 19 us~ -10 want~ -28 warn~ 23 welcom~ -11
(touching_) :~ 71 accept~ 37 accord~ -42 acknowledge~ 16 acquiesc~ 8 address~ 35 add~ -10 admit~ -14 adopt~ -20 aim~ -21 allege~ 29 allow~ 46 announce~ 59 apolog~ -33 appear~ 54 applaud~ 33 appoint~ 25 ask~ 30 assail~ 37 assert~ 19 assum~ 15 attack~ 27 attempt~ -29 author~ 22 avoid~ -42 back~ 52 balk~ 12 ban~ 11 becam~ -32 becom~ -48 begin~ -75 believe~ 60 bemoan~ 24 blame~ 37 block~ 27 boast~ -29 call~ -16 campaign~ -21 carri~ -25 challeng~ 29 chant~ 14 characterize~ -16 charge~ -18 chide~ 35 circul~ -26 cite~ 116 claim~ 10 clear~ -24 come~ -28 comment~ -33 compar~ 41 concede~ -19 confirm~ 24 congratul~ 39 consid~ 73 contempl~ 22 continue~ -86 contradict~ 11 contrast~ 45 convinc~ -29 cover~ 32 credit~ 43 criticize~ 27 critic~ 14 decid~ 31 decis~ 36 declare~ 31 declin~ 20 decry~ 23 deem~ 45 defend~ 25 deliv~ -14 demand~ 32 denounce~ -19 describe~ 49 determin~ 32 devot~ 16 disagre~ -15 discuss~ 56 dismiss~ 23 distanc~ -31 draw~ -17 drew~ -22 dwell~ -8 eager~ 20 email~ -42 embrac~ 44 emerg~ -29 emphasize~ 15 encourage~ 37 endors~ 80 end~ -28 enjoi~ 30 estimate~ 20 expect~ 51 experienc~ 33 expos~ 24 fail~ -45 favor~ 35 fear~ 39 feel~ 18 file~ -9 find~ 9 fire~ 8 focus~ -40 follow~ 39 found~ 46 gave~ -35 give~ -41 got~ -39 go~ -24 grow~ -24 hail~ 14 hard~ -31 have~ -42 held~ -30 highlight~ 65 hire~ 44 hit~ -28 hope~ 64 identifi~ 53 ignor~ 39 imagine~ -10 impli~ 22 includ~ 32 inform~ -31 insist~ 40 intend~ 57 issu~ -34 join~ -46 joke~ -8 keep~ -32 knew~ 52 knock~ 32 know~ 54 label~ -14 laid~ -13 lai~ -31 lament~ 25 launch~ -44 learn~ 19 led~ -34 liken~ 33 list~ 58 made~ -73 maintain~ -38 make~ -62 mention~ 55 messag~ -25 mock~ 44 move~ -31 name~ 29 need~ 10 nomin~ 52 open~ -18 opposit~ -15 oppos~ 62 opt~ 20 order~ 65 outlin~ 10 pass~ -16 peg~ 9 persuad~ -29 pick~ 21 pivot~ -33 plai~ -39 plan~ 44 plead~ -40 point~ -66 portray~ 22 posit~ -9 post~ -17 praise~ 21 predict~ 39 prefer~ 44 press~ -24 project~ 23 promise~ 27 promot~ 53 propose~ 56 propos~ 11 prove~ 24 provid~ -36 publish~ -13 put~ -11 question~ 12 quick~ -35 quot~ 34 rail~ -10 rais~ -19 reach~ -27 read~ 23 reaffirm~ 20 rebuk~ 24 rebut~ 31 recall~ 46 recogn~ 49 recommend~ 14 recount~ 27 referenc~ 38 refer~ -9 reflect~ 27 refus~ 15 releas~ -28 reli~ -11 reluct~ -20 remain~ -35 remark~ -15 rememb~ 41 remind~ -61 repeat~ 15 reply~ -24 report~ 12 request~ 22 requir~ 8 respond~ -40 restrict~ 12 return~ -19 retweet~ 35 reveal~ 63 rip~ 13 rule~ -15 saw~ 28 say~ 91 seek~ 52 seem~ 45 seen~ 23 see~ 99 sent~ -67 set~ -34 show~ 47 signal~ -39 sign~ 16 slam~ 33 sought~ 10 sound~ 31 spar~ -9 speak~ -35 spent~ -69 spoken~ -9 stand~ -32 start~ -81 statement~ -16 state~ 22 stood~ -8 stop~ -48 struggl~ -25 stuck~ 10 suggest~ 69 support~ 63 taken~ -60 take~ -55 talk~ -42 target~ -9 tell~ -79 tend~ -48 thank~ 48 think~ 28 threaten~ 15 took~ -85 tout~ 36 tri~ -63 try~ -30 turn~ -78 tweet~ -9 underscore~ -9 understand~ 10 unveil~ -21 urge~ 27 us~ -86 vote~ -16 vouch~ -24 vow~ 25 want~ 76 warn~ -40 watch~ 34 welcom~ 26 went~ -48 wonder~ 20 work~ -18 worry~ 9 write~ -31

66 start: place, word
(1) 's -11 (number) -8 a 29 abc -24 about -23 all 21 any -14 approach 16 as -13 at -33 attack -9 attacks 13 back -10 ban -22 be -39 because 30 boycott 18 bring -23 build -9 but 14 campaign -8 candidates -9 cast -9 clinton 21 clinton's -8 comment 11 comments 15 congress -14 criticism -8 cut 11 debate -34 do -11 donald -9 endorse -13 even -10 far 13 favor -23 federal -10 first -9 florida -11 focus -9 for 15 foreign 10 free 31 friday -17 get -16 give -15 go -11 gop 10 he -16 hear -17 her -17 hillary 33 his 10 husband 12 immigrants 25 immigration 31 in -28 increased 13 is 15 isis 21 issues 27 its 17 know -12 last -13 leaders 10 length -22 make -21 military 18 monday -14 most -10 moving 10 mrs. -8 much -8 national -12 new -15 obama 26 offer -12 officials -10 opposition -16 other 17 own -8 party -8 pay -18 people 13 photo 24 plans 28 point -14 politicians 9 portray -13 president -13 presidential -9 provide -11 put -18 raise 17 rally -8 recent -11 release -8 republican -10 republicans 12 rubio -15 saturday -34 see -11 sen. -16 show -12 sit -13 some 11 such -17 sunday -30 super 18 support -28 take 14 talk -17 than -9 them 20 this 10 thursday -13 to -10 trump 25 trump's 32 trump’s 28 tuesday -9 turn 14 twitter -35 u.s. -14 understand -10 united -10 voters -25 wall 11 was 9 wednesday -22 what 35 when 11 whether 17 who -10 why 23 win 22 work -12 ’s -9
(2) $ -22 % -8 's -16 a 15 about -9 accusations 8 all -23 an -21 and -17 any -32 at -33 attacks -10 back -14 because 31 being 11 bernie 18 between 18 bill 21 both -23 by -14 carson 17 changes 23 clinton's 25 comments 13 criticism 20 cruz -8 democrats -14 economic 8 favor -15 for -16 fully -10 global 20 growing -10 her 12 himself 45 his 10 how 19 immigration 12 in 35 is -9 issues 20 it -30 its -11 khan 14 liberal 16 like 20 many 10 marco -11 may -9 more 11 most 19 mrs. 21 muslims -16 negative 19 new -14 no 16 obama 20 of -34 on -32 only -9 other -13 out -10 over 20 policy 9 political 20 president 30 presidential -8 private -9 public -9 recent 14 remarks -8 republicans -14 rival -17 ryan 15 saying -9 sen. -11 she -13 social -19 speech -10 spending 12 state -19 statement -10 statements -12 support -8 supporters -12 ted 18 than 10 there 13 this 9 those 9 thursday -15 to -25 too 12 trade -9 trump 31 trump's 13 trump’s 10 twitter -23 u.s. 11 very 18 voters 11 wall -8 what 22 when 23 whether 32 who 16 why 27 with -19 world 16 ’s -18 “,” 13 “” 17
(3) $ -21 's -34 (number) -12 ) -20 abortion 18 about 42 accusations 13 accuses 25 addressing 19 admitting 23 ads 22 afghanistan 12 after -21 against -17 aggravated -11 aides -9 airstrikes 25 alleged 20 allowing -11 along 18 america -17 americans -28 among -11 an 27 and -13 another -13 anti-trump -13 any 10 arbitration -8 are -21 as -43 attack -8 ayotte 31 barack -12 based 21 be -15 because -28 becoming 16 before -15 being 28 ben 26 benghazi 14 bernie 14 between -9 beyond 23 biden -12 big -9 bill -17 blocking 17 border 22 bring 22 britain 17 bush -11 business -8 businesses -14 but -33 buying 23 by -24 calling -23 campaign -14 candidates 13 canova -20 carson -13 chairman -11 changes 19 changing 19 cheap -8 china 18 christie 10 clinton -12 clinton's 10 clinton’s 41 comments 19 companies 21 concern 24 confronting -11 controversial -8 controversies 20 cosby 23 could -11 criticizing -8 defeating 25 delegates -12 democracy 21 democrat 9 democratic -13 democrats -10 did -8 do 17 does 17 doing 25 donald 10 drawing 22 dropping 16 during -10 each -17 economic -11 elected -10 election -8 eligibility 25 emails -12 embracing 25 endorsements -8 especially -8 europe -8 european -14 even 22 events 21 expanding -8 facebook -19 family -8 far -10 fellow 14 fields 15 fiorina 18 firms 21 florida 16 focused 25 following -10 for 34 foreign -13 former -12 fox -29 fracking 20 free -23 friday -12 from -42 front-runner 27 garland 21 gay 19 george -12 georgia -13 golf -12 gop -25 governor -10 grabbing -8 gun 15 guns -8 had -18 has -21 have -19 health -23 herself 23 high-profile -12 hillary -22 him -18 himself 11 his 27 hispanic -13 house -10 how 33 hundreds 25 i -16 if -27 immigrants -12 impose 24 include 26 including -27 increased 33 indiana 22 industry 23 inequality -9 information -13 into -11 iowa -13 isis -14 islamic 33 israel 15 issues 8 its 17 japanese 21 jeb -10 jobs -9 john -21 just -12 knowing 24 last -8 latinos 13 law -8 lewandowski 25 libya -9 like -16 likely 10 losing 24 love 15 lower 21 majorities 40 many 13 mate -9 me 22 men 20 mexican 11 might -8 moderate 21 momentum 16 monday -15 money -13 more 45 mr. 23 ms. -9 much 22 murphy 11 muslim -10 my -9 national -10 nearly 12 news -15 no -10 now -8 n’t -8 obama -15 of -26 ohio 8 on 17 only -12 opening 26 opinion -8 or -11 other -24 over 23 own -8 palin 26 part -8 particularly -10 party 12 patience 25 pay 18 people -12 point 24 police 15 policy -16 politicians 38 potential -8 preparing 22 president -12 press -8 preventing 21 primary 13 prominent 18 proposals 33 providing 24 public -12 puerto -8 pushing 24 racial 14 racism 14 raise -9 rally -10 rather 20 reading 14 refugees -11 reject 25 rely 26 renominate -11 reporting 26 republican 19 republicans -20 returning 21 rights 18 rival 17 rivals 24 romney 22 rubio 39 rubio’s -12 rumors 25 running -11 ryan 16 said -17 same-sex -12 saturday -17 say -12 saying -42 scalia 25 selling -12 sen. 14 senator -10 several 18 she -9 should -10 shut 26 signed -9 since -24 single-payer 12 so -18 social 19 something -15 south 11 speaking 19 special -18 speech 18 state -28 states -10 still -13 such 30 suggested 23 super -14 superdelegates 10 support 14 supporters -14 supporting -8 sweeping -8 swing 25 syria -13 syrian -13 taking -8 tax 18 teachers 21 ted 16 television -12 telling -18 terrorism -11 than -11 thanks 24 that 37 the -8 their 13 them -13 there -16 this -16 though -16 thursday 11 time -9 to 14 too -8 transgender 13 tuesday -29 twitter -20 ukraine -8 undocumented -9 unity 23 urging 20 using -20 valeant 21 vermont 19 vice 18 victims 20 violating 21 voters 32 wall -30 wanting 14 was 12 washington -16 waterboarding -8 ways -14 wealthy 17 wednesday 16 weeks -10 were -17 when -14 whether -8 which -71 while -33 who -19 whom -11 why 54 will -14 win -8 with 9 without 18 women 31 words 23 working -29 would 15 zika 19 ’s -36 “,” -9 “?” 39 “” -11
(behind_all) a -10 and -8 as -9 because -19 he -20 over 19 the -31 to 35 who -27 with -11 “” 16
(behind_circumstances_) 's -30 (number) 9 a 12 about -13 and -16 as 20 for -12 his 19 of -12 over -17 that 24 the 37 they -11 to 28 who -13 with 19 ’s -18 “” 31
(behind_circumstances_behind_phrase) that 48
(behind_phrase) a -39 about 37 after -12 against -20 among 21 an 32 and -26 around 25 as -26 at -11 because -16 before -9 between -21 by -15 during -15 for -79 he 51 how 29 if 38 in -34 is -15 it 27 just 13 monday -8 not 45 of -10 on -20 over -27 she 22 they 24 this -21 thursday -8 was -17 where -8 whether 36 which 15 who -19 will -8 with -8 would -10 ’s -14
(touching_) $ 28 (number) 18 a -18 abc -16 abortion 16 about -16 after -14 against -8 aim -17 ali 11 allies -11 americans -8 an -18 and -18 anonymity 15 another 19 any 8 as 32 at 19 attacks -20 back -29 bernie -10 bill 12 billionaire 14 both 9 breitbart -8 britain 9 bush 17 china 21 clear -8 clinton 33 clinton's 23 clinton’s 19 comments -20 concern -13 concerns 12 conducted -18 confidence -32 congressional 15 credit -26 criticism -37 cruz 33 defense -8 delegates 14 democratic 27 donald 19 down -28 during -10 earlier -24 efforts 22 fbi 10 fiorina 23 florida -10 foreign -13 former 24 forward -22 gop 14 guilty -23 he 52 herself -37 hillary -14 him 21 himself -22 his -28 how 70 if 38 in -34 increasingly -12 instead -20 into -22 iowa -15 issue -15 it 23 jeb 27 just 17 last -65 little -49 long -17 many 13 me -27 monday -31 more -10 mr. 17 ms. -18 much -13 nearly 16 new 21 no -27 none 21 nothing -26 obama 12 of 9 off -33 on -22 only 19 other 9 out -64 over -44 party 27 people -10 perez 21 plans -38 politico -15 president 31 raising 12 ready 32 repeatedly -28 republicans -8 rubio’s 9 sanders 25 sen. 13 senator 9 she 48 signs -19 similar 20 some 22 spending 10 state 23 such 24 sunday -32 support -19 supporters 23 talking -24 ted 16 that 46 the 18 their -19 them -19 there 27 these 12 they 50 those 22 thursday -46 trump's 22 trump’s 15 tuesday -54 up -51 upon -22 was 22 wednesday -38 were 20 when 38 whether 70 who 33 why 23 will 28 with -20 would 12 yes 11 “,” 51 “?” 13 “” 32

67 start: place, tag
(1) ADJ -20 ADP -17 ADV -22 AUX 21 DET 25 NOUN -36 NUM -8 PRON 28 PROPN 13 VERB 20
(2) ADJ -23 ADV 9 AUX -28 CCONJ -29 NOUN -19 PART -47 PRON 9 QUOTE 32 SCONJ 37 SYM -29 VERB -30
(3) ADJ -33 ADP -10 ADV -13 AUX -23 CCONJ -43 NOUN -52 NUM -12 PART -8 PRON -18 PROPN -31 PUNCT -20 SCONJ 11 SYM -31 VERB -15
(behind_all) ADJ -36 ADP 24 AUX -17 CCONJ -9 DET -59 PART 25 PROPN 12 QUOTE 14 SCONJ -17 VERB -10
(behind_circumstances_) ADJ -9 ADP -29 CCONJ -21 NOUN -12 NUM 9 PART 18 PRON 19 PROPN -19 QUOTE 13 SCONJ 12 SYM -17 VERB -11
(behind_circumstances_behind_phrase) PRON 34 SCONJ 9
(behind_phrase) ADJ -9 ADP -15 AUX -83 CCONJ -31 DET 32 PRON -9 PROPN -14 SCONJ 41 VERB -54
(touching_) ADJ 20 ADP -23 ADV -33 AUX 71 CCONJ -18 INTJ 11 NOUN 47 NUM 18 PRON 20 PROPN 54 QUOTE 72 SCONJ 21 SYM 28 VERB 34

68 start: word, word before
$ a -12 about -9 for 25 than -10
% (number) -24
(number) $ -50 (number) -36 , 28 a -16 about 23 against 25 at -20 between -9 by -16 found 29 in -34 least -8 nearly -11 of 23 only -11 said 8 than -20 the -13 with 21
a , -24 about 45 adopted -22 against 33 announced 20 answer 40 as -23 at -53 be -30 became -15 become -12 before -14 being -10 build -9 building -17 by -20 citing 10 clinton -8 considered 8 considering 18 creating 11 draw -15 during -23 for 48 get -12 have -21 having -20 in -58 included 16 into 14 is -20 issued -40 launched -37 like 26 made -38 make -14 of -20 off 29 opposed 9 out -45 pass 19 passed -19 played -18 posted -16 presented -32 promoting 10 proposed 13 provided -21 published -47 pursue 9 put -26 reached -37 released -30 releasing -20 remains -16 running 13 said 16 saying 17 says 10 sent -31 shared 19 show 11 showing 27 signed 39 sounded -21 such -20 support 9 supported 8 take -26 taken -24 than -8 that -11 to 13 told 29 took -33 touting 8 toward 21 trump -12 tweeted -11 tweeting 23 unveiled -31 up 24 using -14 want 21 was -25 win -16 with 49 wrote -33 — 21
abc on -23 told -15
about , 23 asked 25 clinton 15 comments 35 complained -10 length -14 media 20 question 21 questions -26 raised -12 says -22 spoke -11 story -15 talk 16 talked -11 talking -21 up -21 wrote -8
again , -10
against cautioned -11
ahead looking -8
all at 15 for 29 on 9 to -11
along , -8
american of -13
americans on -22
an , -23 about 52 as -25 be -9 during -18 for 35 in -55 into -11 of 15 on 10 out 35 signed -27 using -13 with -25
and , 32 - -17 party 19 republicans -16 server 22
anonymity requested 15
answer to -9
any provide -9
anyone for -16
as , -40 - 26 campaign -17 clinton -19 described 18 herself -10 him -20 himself -11 it -8 just -8 known -40 obama 25 seen 18 trump -12 up -9
assure to -12
at , 32 aimed -10 balked 12 look 19 out -8 said -28
attack to -10
attacks to 16
back fired -15 pushed -9 to -8 walked -19
ban to -22
barack president -15
based , 23
be to -45
because , 26
behalf on -13
behind up -13
being about 44 of 14
benghazi on 19
block to -9
both with -19
boycott to 18
build to -10
but , -16
call to -11
calling , -15
cast to -9
change for 15 to -14
clear became -8 made -11
clinton , 9 about -15 accused 10 asked -26 at 26 attacked -16 for -19 hillary -26 mrs. -14 saying 27 showed 10 than -14 that -15 to 9 where -9 whether -18 with -11
clinton's about 17 on 13
clinton’s of 30 with -18
cnn told -8
com . -12
coming in -19
comments made -10
compete to -10
concern expressed -22
conducted polls -14
congress before -9 of -13
conservatives for -15
consider to -9
continue to -9
convince to -13
counter to -10
cruz of 14 ted -30 to 8
cut to 10
decades for -15
december in -8
defeat to 24
defend to -9
democrat of 14
democratic of -10 the -8
department justice -8
describe to -13
disavow to -8
discuss to -10
do to -19
does , 19
donald candidate -9 for 20 front-runner -9
edison by -14
elected if -9
emails of -11
embrace to -9
emphasize to -14
encourage to -10
endorse to -14
even -- 26
evidence as -8
example for -8
expand to 18
explain to -9
facebook on -20
far so -9
favor in -34
fight to 22
find to -8
focus to -10
for (number) 37 apologized -12 ask 19 asked -39 call -16 called -47 calling -20 calls -17 case -8 clinton 18 conducted -15 credit -12 enthusiasm -8 ideas -12 known 21 looking -13 praise -15 proposal -9 push 18 pushed -14 pushing -17 republicans -11 respect 26 responsible -14 said -32 sanders -13 supporters 25 trump -13 vote -9 voted 15 voters 20
foreign on 8
fox on -10
friday on -19
from , 24
george , -18
get to -23
give to -18
go to -14
growing of -10
guilty pleaded -23
gun for 15 of 15 on 17
guns on 16
having as -26
he , 45 : 25 after -18 as -14 how -26 if -13 said 33 say 24 saying 22 says -20 that -31 voters 22 wednesday 9 what -22 when -18 whether -22 which -23 why -23
hear to -17
help to -15
her about 50 as 23 detailing 13 endorsed 12 for 9 from -24 in -17 into -16 of -26 over -22 said 10 to -51 told -9 touted 10
high-profile of -12
hillary about 21 against -14 of 17
him accused 25 accusing 17 behind 10 calling -10 of -15 see 8 told -11 urging 16 with 10
himself between 15 cast -14 distanced -31 for -23 present 15
his , 17 - 22 about 48 after -19 and -14 announced 23 as -30 at -15 back 21 by 40 continued -31 defended -15 defending 28 from 27 in -56 made 13 make -15 of -14 offered -25 out 43 over -9 pressing -19 reiterated 13 said 38 saying 15 says -12 that 18 to -21 told -8 up -20 used -26 what -13
how and -13 explained 9 just -30 of -24 on 31 over -18
however , -16
i : 15
if , 9 asked 14 even -12 know 19 trump 8
immigration , -11 about 37 on 11
impose to 39
in (number) -10 , 17 increase 22 out -20 suggested -18 trump 18 voted -10
including , -23
increase to -8
information of -9
iowa in -8
is , 50 message -14
isis as 14
issue took -11
issues about 15 on 27 policy -9
it about 14 because -8 calling 9 for -18 in 26 made -39 make -12 making -20 of -13 opposed 16 said 25 saying 31 that -10 to 17 used -20 what -8 when -8 whether -10
its and -15 for 9 in -13 of -16 on 12 to 12
july in -10
know to -13
korea north -8
last said -18
latinos about 36
least at -24
leave to -8
length at -22
like , -9 looks -10 seemed 12
little shown -8
lower to 22
make , 9 to -36
mate running -10
may in -10
me told -19
monday on -18
months for -22
more (number) -8 , -12 a 22 as 26 for -19 of 14 spent -23 to 45 with -8
most , 8
mr. against -14 as -8 at 24 attacking 20 for -31 how -11 of 28 on 22 than -18 that -12 to 11 with -33
mrs. , 12 behind -16 of -8 that 24 to -12
msnbc on -15
much , -22 spent -20
muslims on -14
national on -23 to 21
new a -11 for 13 in -25 to -9
no made -14
none said 13
not , -20 for -12 of 29 people 45 vowed 10 will -9
obama barack -9 for -31 of 27 on 8 president -18
of (number) -14 , 29 asked 23 assessment 23 boasted -8 critical -9 criticism 19 embrace -8 favor -12 her 22 him -9 much -8 out -16 promises -11 some -10 spoke 25 support -14 supportive -10 trump 13 voters 51 warned -8
offer to -14
ohio of -12
on , -9 agreed -13 attacks -19 ban 34 call 20 calling 14 divided -13 down -9 focus -9 focused -12 in 21 reported -15 said -39
op-ed an -8
other to 14
over debate 23
pac super -8
part in -11
particularly , -8
parties requiring 12
party democratic -9
pay to -18
percent (number) -8
persuade to -14
pick to 22
plans announced -20
point to 17
politico told -15
politics of -13
portray to -15
present to -10
president for 8 of -26
presidential republican -13
project to -8
protect to -14
provide to -12
punitive limiting 16
pursue to -8
put to -20
raise to 13
rally to -9
read to -8
reap to -8
recent in -11
recognize to -14
register to 25
reject to 20
release to -9
rely to 38
remove to 25
repeatedly said -25
reporters told -10
republican : 19 by -10 more 16 of -24 presumptive -14 the -15
republicans with 12
reshape to 26
respond to -11
response in -18
rubio marco -8 to 35
running of -26
sanders , -9 at 19 bernie -10 for -8 on 18 over 9 that -9
saturday at -15 on -32
say to -13
saying , -35 by -10
see to -18
sen. , -9 of -24
send to -10
she said 18 that 24 whether -8
short stopped -19
show to -12
shut to 20
sit to -13
social of 25 on -50
some , 22 for -25 from -15 of 16 on 23 out -23 to -11 with 21
someone for 11
something do -9
spend to -8
spending reported 9
stand to -8
state of -19
states united -10
still , -10
stop to -21
sunday on -32
super as 10
support in -23 of 20 to -11
supporters to -8
take to 10
tell to -11
telling , -14
than more -16
that (number) 15 , 75 - 27 : -24 acknowledge -8 admit 11 agenda -13 alleging 28 and -20 argued 11 argues -25 arguing 11 argument 14 attack 22 attacks 27 believed -21 bill -37 campaign -25 case 38 charged -25 charges -17 claiming -29 clear 18 cnn 8 comments -23 committee 22 conceding -27 concern 46 concerns -30 confidence 19 confident -9 debate 30 declaring 16 determining -8 electorate 26 ensure -43 explaining 21 fact -29 for -22 friday 30 hall 20 her 29 him -11 hopeful 23 idea 11 implication -9 implied -10 in -21 is 37 issues -36 law -13 leaders 35 legislation 13 message -11 month 36 news 10 night 26 note 9 notes 15 notion 13 on 17 only 12 out 22 party -9 point 16 possibility -15 post 8 reiterated -26 reported -24 reporters 10 reporting 17 reports -23 said -11 saturday 8 say 31 show 23 so -15 statement 16 statements -10 stating -8 suggesting 14 sunday 18 supporters -16 system -12 time 16 to -37 trump -11 tuesday 8 understand -16 voters -8 warning -10 was 40 week 47 year 27 years -20 — 36 “” -10
the , 49 : 22 about 75 accused 13 across -9 address 33 after -21 against 48 all -28 among -11 and -21 argued 10 around -23 asked -29 assured 15 at -26 back 28 basically -13 be 10 become -26 before -44 behind 21 believe 20 bemoaned 17 between -29 blamed -10 blasted -11 bring -18 but -9 by -29 call 13 called 17 calling 26 cast 22 celebrated 26 change -13 changing -20 consider 17 criticized 9 criticizing 22 decried 9 defend 17 defending 21 delivered 23 denied -13 denounced -17 describe 21 describing 26 disavow 34 discuss 49 discussed 11 dismissed 9 down 17 during -35 embrace 14 end 12 enter -13 entered -20 entering -11 expect 11 feel 23 for -19 from -34 gave -30 get -20 give -12 having -16 how -28 if -14 in -70 increasing -8 into -21 invoked 14 like -11 made -63 make -38 mentioning 8 noted 13 of -49 off -10 offered -28 on 17 ordered 28 outside -19 put 16 raise -14 raised -13 raising -24 reaching -8 recognize 38 rejected -9 reminded -28 said 60 saw 12 say 8 saying 38 says 25 see 17 sees 11 sharing 21 showed 11 signed 8 slammed 13 steering -8 stop -24 stressed -20 support 25 supports -24 tell 16 telling -14 tells -17 than -16 that -28 think 8 through -12 throughout -10 to 23 told -26 took -29 toward -17 under -9 understand -12 unify -9 until -14 up 14 upon 25 urged 11 urging -45 use -31 used -15 using -31 were -11 when -17 whether -13 which -14 why -16 won -25 “,” -17 “” -9
their as 8 expanding -14 for -22 in -12 of -11 to 22 with 35
them against 18 asking 20 of 17 telling -17 with -17
they , -19 because -17 how 40 said 12 say 22 what -10
think to 19
this , -8 earlier -11 for -11 in -15 of -10 on 8 said -18
those , 8 among -15 on 14
though , -24
thursday on -17 said -35
to (number) 27 , 39 : 22 able -28 account 25 agreed 25 ahead 17 aiming 11 aims 25 allegiance -15 alluding -26 also 16 alternative -9 americans 10 anonymity -24 answer 23 appeal 13 appear 38 appearing -24 appears 32 as -18 attempt -20 attempted 13 attempting -30 attempts -35 attention -19 back -21 beginning -13 call 13 called 15 calls -9 candidate -10 candidates -16 case 25 certain 30 claim 19 clinton -30 closer -11 come -13 commitment -10 companies -20 congress -13 conservatives -32 continue -25 continued -47 continues -29 continuing -21 decided 19 decision 24 declined -23 delegates -16 democrats 11 designed 47 desire 33 determined 19 difficult -12 eager 20 easy -13 effort -21 emanuel -10 expect 18 expected -12 expecting 16 expects 18 failed -35 failure -8 focus -25 forward -26 going -20 government 40 had -19 her -31 hoped 26 hopes -12 hoping 39 how -23 inability -22 inclination 37 inclined -38 instead 15 intend 23 intends 8 is -20 it -20 leaders -19 left -14 legislation 10 like 20 likely -37 linked -11 looking 13 meant 24 measures 22 message -10 month 12 months 23 muslims -8 need -18 needed 12 needs -24 not -27 obama -9 offered 30 only -10 opportunity -9 opposed -21 opposition -34 pains -14 parties -20 party 37 people -12 plan 51 planned 22 plans 38 pledged 23 pledges 24 pledging 24 pointed -34 pointing -19 points -10 poised -13 president 17 proceeded -31 promise 34 promised 37 promises 44 promising 23 proposal 30 proposals 14 proved 11 quick -35 ready -21 reference -9 referred -8 referring -9 refers -10 refused -8 refusing 21 related -12 republicans -16 required -15 respond -15 responded 20 responds -23 response -28 returned -19 sanders -24 saturday 33 seek -8 seeking -9 seeks 38 seem -24 seemed -14 seems -15 set -19 spoke 13 state 8 states -24 strategy 8 struggled -21 students 19 support 12 supporters 9 taken -14 talking -9 tend -26 tended -13 tends -20 them 27 tribute -12 tried -45 tries -20 trump 50 trying -26 tuesday 42 u.s. 20 unlikely -39 unwillingness 21 used -8 voted 13 vow 14 vowing 17 vows 36 wanted 11 wanting 21 wants 44 way -27 week -38 went -10 whether -10 work -9 workers -12 wrote -29 york -8 “” 14
too , -11
trade on -14
trump about 34 accused -20 after 23 against 34 asked -24 at 25 comments -17 donald -29 endorse -12 for -16 mr. -21 of 15 says 12 that -21 which 25
trump's mr. -11 of -25 to 35
trump’s of 21 to 8
tuesday on -33
turn to 13
twitter on -45
u.s. , 14 about 11 for 9 on -20
understand to -11
unify to 15
use to -12
vote to -13
voters , 21 to -30
wall on -17 to -8
wanting of 17
was , 48
wednesday on -29 said -19
weeks for -18
what about 26 on 9 to -9
when , 12
where , -15
whether about -21 asked 19 determine 10 of -16 over 33 questioning 11
which , -40 in -12
while , -11
who , -50 candidates -8 republicans -11 voters -15
why explained -11 explaining 11
win to 17
with , -30 agree -14 agreed -16 charged -10 him 25 in 18 responded -10 sided 12
without , 15
women , 24
work to -12
workers of -8
working of 17
would , 37
years for -13
yes said 11
york new -10
“,” 's 27 , 19 : -11 a -10 as -26 of 23 that -8 the -9 with 15
“?” , 55 : -12
“” 's -16 ( -29 , 49 - 32 -- -11 : 68 a -51 against 10 an -12 and -11 are -9 as 29 at 31 be -13 but -9 called -10 clinton -25 for 19 from -10 had -9 her -16 his -14 is -17 its 23 of 40 on -23 saying 24 term 17 that 17 the -25 them -12 to -54 was -31 were -8 with -10 would -8 ’s -23

69 start: tag, tag before
ADJ ADJ -115 ADP 103 ADV -69 AUX -63 CCONJ -34 DET -211 NOUN -31 NUM -26 PART 22 PRON -88 PROPN -77 PUNCT -10 SCONJ -17 VERB 48
ADP ADJ -143 ADV -40 AUX -27 CCONJ -14 NOUN -23 NUM 51 PART -11 PRON 26 PROPN 54 PUNCT 89 VERB -71
ADV ADJ -27 ADP 25 ADV -31 AUX -54 CCONJ -42 DET -51 NOUN -45 PRON -35 PROPN 34 PUNCT 21 VERB -10
AUX ADJ -12 ADP 30 ADV -8 AUX -34 CCONJ -18 NOUN -68 PART -63 PRON -121 PROPN -85 PUNCT 119 VERB 59
CCONJ ADJ -15 ADP -12 NOUN -42 PROPN -36 PUNCT 13 QUOTE -8 VERB -44
DET ADJ 15 ADP 14 ADV -29 AUX -52 CCONJ -51 DET -37 NOUN 28 NUM -14 PART -11 PRON -53 PROPN 62 PUNCT 54 QUOTE -31 SCONJ -65 SYM 15 VERB 26
INTJ VERB 11
NOUN ADJ -242 ADP 139 AUX -18 CCONJ -59 DET -239 NOUN -130 NUM -81 PART -72 PRON -128 PROPN -175 PUNCT 51 QUOTE -18 SCONJ -21 VERB 79
NUM ADJ -11 DET -36 NOUN -12 NUM -36 PRON -13 PUNCT 21 SYM -55 VERB 58
PART ADJ -55 ADP 16 ADV -10 AUX -90 NOUN 25 PART -19 PROPN 30 PUNCT 44 QUOTE -11 SCONJ -15 VERB -8
PRON ADJ 38 ADP 27 ADV -28 AUX -29 CCONJ -67 DET -27 NUM -14 PROPN 40 PUNCT 15 QUOTE -12 SCONJ -30 VERB 34
PROPN ADJ -57 ADP 76 CCONJ -60 DET -187 NOUN -37 NUM -21 PART 8 PRON -8 PROPN -240 PUNCT 18 QUOTE -23 SCONJ -45 VERB 96
PUNCT PROPN -9
QUOTE ADJ -39 ADP 35 AUX -62 CCONJ -22 DET -101 NOUN 27 PART -45 PRON -27 PROPN -75 PUNCT 106 VERB 11
SCONJ ADJ -21 ADV -16 AUX 52 CCONJ -18 DET -10 NOUN -12 NUM 22 PRON 8 PROPN 75 PUNCT 36 QUOTE -23 SCONJ -9 VERB 18
SYM ADV -14 DET -14 NOUN -8 NUM -24 VERB 14
VERB ADJ -36 ADP 122 ADV -125 AUX -84 CCONJ -32 DET -22 NOUN -64 NUM -9 PART -53 PRON -131 PROPN -56 PUNCT 15 QUOTE -23 SCONJ 98 VERB 21
X NOUN -8

70 start: word, marks before
$ (0_marks) -9
% (0_marks) -20
's (0_marks) -84
(number) (2_marks) -15 (3_marks) -9
) (1_marks) -11 (2_marks) -8
a (0_marks) 12 (1_marks) -35 (2_marks) -13 (3_marks) 13
abandoning (0_marks) 31
abc (0_marks) -37
aboard (0_marks) -8
abortion (0_marks) 18 (1_marks) 21
about (0_marks) 18 (2_marks) 15
accepting (0_marks) -12
accusations (0_marks) 11
act (0_marks) -8
actions (0_marks) -9
actors (0_marks) 12
ad (0_marks) -11
address (0_marks) -15
addressing (0_marks) 23
ads (0_marks) -19
advisers (0_marks) -17
afghanistan (0_marks) 12
after (0_marks) -45
again (0_marks) -23 (1_marks) -10
against (0_marks) -36 (1_marks) -8
agree (0_marks) 17
agreement (0_marks) -18
ahead (0_marks) -21
aides (1_marks) -9
aim (0_marks) -18
airstrikes (0_marks) 26
ali (0_marks) 10
all (0_marks) -12 (1_marks) 17
allegations (0_marks) 17
alleged (0_marks) 21
allegedly (0_marks) -12
allegiance (0_marks) -21
allies (0_marks) -11
allowing (0_marks) 35
almost (0_marks) -37
along (0_marks) -13 (1_marks) 20
also (0_marks) -17
amendment (0_marks) -10
america (0_marks) -9
america's (0_marks) 9
americans (0_marks) -43
an (0_marks) 17 (1_marks) -34
and (0_marks) -79 (1_marks) 18 (2_marks) -16
announced (0_marks) -9
anonymity (0_marks) 20
another (0_marks) 15 (1_marks) -22
answer (0_marks) -14
anxieties (0_marks) -22
any (0_marks) -35 (1_marks) 21
anyone (0_marks) -35
appeal (0_marks) -8
applauded (0_marks) -9
approach (0_marks) 14
april (0_marks) -13
arbitration (0_marks) -8
are (0_marks) -19
around (0_marks) 12
as (0_marks) 13 (1_marks) -34
aside (0_marks) -18
assure (0_marks) -12
at (0_marks) -30 (2_marks) 20
attack (0_marks) -17
attacks (0_marks) -17
attending (0_marks) -10
attention (0_marks) -25
attorney (0_marks) -8
average (0_marks) -12
away (0_marks) -20
ayotte (0_marks) 39
back (0_marks) -46
background (0_marks) -9
backing (0_marks) -12
ban (0_marks) -25
banks (0_marks) 13
banning (0_marks) -10
barring (0_marks) 24
based (1_marks) 22
be (0_marks) -54
because (1_marks) 23
been (0_marks) -12
before (0_marks) -11
behalf (0_marks) -12
behind (0_marks) -24
being (0_marks) 30
believe (0_marks) -8
ben (0_marks) 23
benghazi (0_marks) 8
bernie (0_marks) 17
between (0_marks) 13
beyond (0_marks) 19
biden (0_marks) -11
bill (1_marks) 22
billionaire (0_marks) 31
billionaires (0_marks) 22
black (0_marks) -18 (1_marks) 22
block (0_marks) -9
blocking (0_marks) 32
bob (0_marks) 11
books (0_marks) 15
border (0_marks) 36
both (1_marks) -10
boycott (0_marks) 18
breaking (0_marks) 15
breitbart (0_marks) -27
briefly (0_marks) -9
britain (0_marks) 22
broadly (0_marks) 11
build (0_marks) -10
building (0_marks) 23
businesses (0_marks) -14
but (0_marks) -11 (1_marks) -10 (2_marks) -9
buying (0_marks) 22
by (0_marks) -45
call (0_marks) -15
calling (0_marks) -24 (1_marks) -15
calls (0_marks) 11
came (1_marks) 8
cameron (0_marks) 17
campaign (0_marks) -35
campaigns (0_marks) -13
candidate (0_marks) -12
candidates (0_marks) 18
canova (0_marks) -19
care (0_marks) -8
carson (0_marks) 14 (1_marks) -9
cases (1_marks) 10
cast (0_marks) -10
cautious (0_marks) 23
cbs (0_marks) -20
certain (0_marks) 20
chairman (0_marks) -11
challenges (0_marks) 12
changes (0_marks) 35
changing (0_marks) 28
charge (0_marks) -10
china (1_marks) 26
chinese (0_marks) -32
chris (0_marks) -14
christie (1_marks) 14
cities (0_marks) 16
claims (0_marks) 20
clear (0_marks) -13
climate (0_marks) -9
clinton (0_marks) 16 (1_marks) 19 (2_marks) -13
clinton's (0_marks) 47 (1_marks) -21
clinton’s (0_marks) 40 (1_marks) 23
close (0_marks) -13
closely (0_marks) -21
closer (0_marks) 24
cnn (0_marks) -20
comey (0_marks) 30
coming (0_marks) -22
comment (0_marks) 14
comments (0_marks) 19
companies (0_marks) 26
compelled (0_marks) -21
compete (0_marks) -10
concern (0_marks) 10
condemn (0_marks) -8
condemning (0_marks) -12
conducted (0_marks) -19
confidence (0_marks) -32
confident (0_marks) -8
confronting (0_marks) -11
congress (0_marks) -9
congressional (0_marks) 11
conservatives (0_marks) 11
consider (0_marks) -10
content (0_marks) 13
contests (0_marks) -19
continue (0_marks) -10
continuing (0_marks) 13
control (0_marks) -8
controversial (0_marks) -14
controversies (0_marks) 21
convince (0_marks) -23
cookie (0_marks) 8
corey (0_marks) 12
cosby (0_marks) 22
counter (0_marks) -9
coup (0_marks) 10
court (0_marks) -10
covering (0_marks) 9
creating (0_marks) 13
credit (0_marks) -20
critical (0_marks) -16
criticism (0_marks) -26
criticizing (0_marks) -29
crude (0_marks) -8
cruz (0_marks) 12
cut (0_marks) 10
cutting (0_marks) 16
data (0_marks) -30
deal (0_marks) -10
debate (0_marks) -12 (1_marks) -31
december (0_marks) -13
decisions (0_marks) -12
defeat (0_marks) 31
defeating (0_marks) 25
defend (0_marks) -8
defending (0_marks) -9
defense (0_marks) -16
democracy (0_marks) 21
democrat (0_marks) 16
democratic (0_marks) 33
democrats (0_marks) -8
demonstrators (0_marks) 15
department (0_marks) -12
describe (0_marks) -11
describing (0_marks) -17
despite (0_marks) 26
detailed (0_marks) 20
details (0_marks) 29
did (1_marks) 9
differ (0_marks) 25
differences (0_marks) 21
different (0_marks) 8
diplomatic (0_marks) -18
direct (0_marks) -20
directly (0_marks) 12
disavow (0_marks) -8
discuss (0_marks) -10
discussing (0_marks) -14
do (0_marks) -26 (1_marks) 26
does (2_marks) 21
doing (1_marks) 20
doj (0_marks) 9
domestic (0_marks) -8
donald (0_marks) 24 (1_marks) -8 (2_marks) -10
donations (0_marks) -16
doubt (0_marks) -43
doubts (0_marks) 19
down (0_marks) -36
draft (0_marks) -20
during (0_marks) -32
each (0_marks) -13 (1_marks) -12
earlier (0_marks) -35
easy (0_marks) -9
economists (0_marks) -22
edison (0_marks) -14
effort (0_marks) -17
efforts (0_marks) 16
emails (0_marks) -14
emanuel (0_marks) 27
embrace (0_marks) -9
embracing (0_marks) 24
emphasize (0_marks) -14
encourage (0_marks) -16
endorse (0_marks) -15
endorsing (0_marks) -18
enthusiasm (0_marks) -9
environmental (0_marks) -19
equal (0_marks) 8
especially (0_marks) 26
european (0_marks) -11
even (0_marks) -16 (1_marks) 22 (2_marks) -13
events (0_marks) 21
eventual (0_marks) 8
every (0_marks) -16
evidence (0_marks) -17
exactly (0_marks) 28
example (1_marks) -8
expand (0_marks) 17
expanding (0_marks) 18
explain (0_marks) -9
facebook (0_marks) -26
facts (0_marks) 15
fail (0_marks) 26
faith (0_marks) -26
falling (0_marks) -14
far (0_marks) 14
favor (0_marks) -36
favorable (0_marks) -9
favorably (0_marks) -10
favored (0_marks) -10
fbi (0_marks) 9
fear (0_marks) -12
federal (0_marks) -14
few (0_marks) 8
fields (0_marks) 14
fight (0_marks) 21
financial (0_marks) 10
find (0_marks) -9
fiorina (0_marks) 26 (1_marks) 18
first (0_marks) -37
flint (0_marks) 22
focus (0_marks) -13
focused (0_marks) 25
following (0_marks) -24
footage (0_marks) -14
for (1_marks) -40 (2_marks) 12
forcing (0_marks) 16
ford (0_marks) -32
foreign (0_marks) -16
former (0_marks) 11
forward (0_marks) -24
found (0_marks) -8
fox (0_marks) -35
fracking (0_marks) 21
freddy (0_marks) 12
free (0_marks) 24
fresh (0_marks) -11
friday (0_marks) -62
friends (0_marks) -12
from (0_marks) -35 (1_marks) 20
front-runner (0_marks) 32
full (0_marks) -32
fully (0_marks) -11
fun (0_marks) -21
fund-raising (0_marks) -15
fundraising (0_marks) -16
future (0_marks) 13
garland (0_marks) 34
generally (0_marks) -10 (1_marks) -15
generous (0_marks) 16
george (1_marks) -16
get (0_marks) -23
give (0_marks) -17
giving (1_marks) -10
go (0_marks) -15
golf (0_marks) -8
governor (0_marks) -10
granted (0_marks) 20
growing (0_marks) -15
guest (0_marks) -22
guilty (0_marks) -27
gun (0_marks) 21
had (0_marks) -21
half (0_marks) -20
hard (0_marks) -26
has (0_marks) -27
hate (0_marks) -17
have (0_marks) -11
he (0_marks) 37 (1_marks) 12
hear (0_marks) -17
her (0_marks) 16 (1_marks) -33 (2_marks) -20
here (0_marks) -18
herself (0_marks) -15
highly (0_marks) -13
him (0_marks) 12 (1_marks) -18
himself (0_marks) 25
his (0_marks) 16 (1_marks) -27 (2_marks) 13
hitting (0_marks) -12
hold (0_marks) -8
hollywood (0_marks) 8
hopeful (0_marks) -22
host (0_marks) -21
house (0_marks) -30
how (0_marks) 71 (1_marks) 18 (2_marks) 16
however (1_marks) -16
huge (0_marks) 13
hugh (0_marks) -9
hundreds (0_marks) 31
husband (0_marks) 10
idea (0_marks) -13
ideas (0_marks) -16
if (0_marks) 47 (2_marks) -15
illegal (0_marks) 10
immigrants (0_marks) 26
immigration (0_marks) 47 (1_marks) -25
impose (0_marks) 39
in (0_marks) -74 (1_marks) 17 (2_marks) 30
include (1_marks) 31
including (1_marks) -22
increase (0_marks) -10
increased (0_marks) 25
increasingly (0_marks) -15
independents (0_marks) -8
indiana (0_marks) 15
industry (1_marks) 25
inequality (0_marks) -9
instead (0_marks) -22
insult (0_marks) -14
insults (0_marks) -11
intent (0_marks) 16
interest (0_marks) -25
interested (0_marks) -9
intervention (0_marks) 16
into (0_marks) -40
iowa (0_marks) -27
is (0_marks) -22 (1_marks) 14 (2_marks) 25
isis (0_marks) 8
islamic (0_marks) 34
israel (0_marks) 22
issue (0_marks) -19
issues (0_marks) 43
it (0_marks) 24 (1_marks) -17 (2_marks) -21
its (1_marks) -14 (2_marks) 25
itself (0_marks) -12
japanese (0_marks) 21
jeb (0_marks) 22 (1_marks) -8
jewish (0_marks) 25
jews (0_marks) -9
john (0_marks) 11
july (0_marks) -22
just (0_marks) 34
kelly (0_marks) 24
khan (0_marks) 15
kind (0_marks) -11
know (0_marks) -15
korea (0_marks) -8
large (0_marks) -10
largely (0_marks) -10
last (0_marks) -82
late (0_marks) -25
later (0_marks) -19
latinos (0_marks) 33
lawmakers (0_marks) -16
laws (0_marks) -33
least (0_marks) -18
leave (0_marks) -8
legal (0_marks) 28
legislation (0_marks) 26
length (0_marks) -23
less (0_marks) -17
level (0_marks) 23
lewandowski (0_marks) 25
liability (0_marks) 13
liberal (0_marks) 13
liberals (0_marks) 8
light (0_marks) -18
like (1_marks) -9
likely (0_marks) 8
limited (0_marks) -15
lindsey (0_marks) 19
list (0_marks) -9
little (0_marks) -51
loans (0_marks) 12
long (0_marks) -20
losing (0_marks) 31
love (0_marks) 14
lower (0_marks) 20
lynch (0_marks) -10
made (0_marks) -15
major (0_marks) 18
make (0_marks) -37 (1_marks) 8
many (0_marks) 29 (1_marks) -8
marco (0_marks) -10
mate (0_marks) -10
may (0_marks) -14
mayor (0_marks) 8
mccain (0_marks) 23
me (0_marks) -8
melania (0_marks) 24
men (0_marks) 39
mention (0_marks) -24
messages (0_marks) -21
mexican (0_marks) 23
military (0_marks) 9
mills (0_marks) -10
misleading (0_marks) 14
moderate (0_marks) 21
momentum (0_marks) 19
monday (0_marks) -57
months (0_marks) -21
more (0_marks) 25 (1_marks) -27 (2_marks) 24
most (0_marks) 21
moving (0_marks) 8
mr. (0_marks) 38 (1_marks) -9 (2_marks) -29
mrs. (0_marks) 19
ms. (0_marks) -34
msnbc (0_marks) -17
much (0_marks) 11 (1_marks) -23
murphy (0_marks) 9
muslim (0_marks) 16
muslims (0_marks) -10
n't (0_marks) -9
name (0_marks) 23
national (0_marks) -30
nbc (0_marks) -13
nearly (0_marks) 15 (1_marks) 15
negative (0_marks) 9
never (0_marks) 18
new (1_marks) -11
news (0_marks) -29
newspaper (0_marks) -18
next (0_marks) -9
night (0_marks) -8
no (0_marks) -20
nominating (0_marks) -15
none (0_marks) 21
north (0_marks) -13
not (0_marks) 31 (1_marks) 11
nothing (0_marks) -30
november (0_marks) 21
numerous (0_marks) 30
n’t (0_marks) -8
obama (0_marks) 26
odds (0_marks) -11
of (0_marks) -31 (1_marks) -8 (2_marks) 19
off (0_marks) -39
offer (0_marks) -15
officials (0_marks) -14
on (0_marks) -24 (1_marks) -15 (2_marks) -12
online (0_marks) -14
only (0_marks) 9
op-ed (0_marks) -13
opening (0_marks) 28
opinion (0_marks) -10
opponents (0_marks) -19
opposition (0_marks) -18
or (0_marks) -24
original (0_marks) 9
our (0_marks) -20
out (0_marks) -76
outrage (0_marks) 23
outright (0_marks) 24
outside (0_marks) -12
over (0_marks) -13 (1_marks) -8 (2_marks) 23
own (0_marks) -16
pac (0_marks) -8
palin (0_marks) 26
paper (0_marks) 25
parents (0_marks) -13
part (0_marks) 22
particularly (1_marks) -8
parties (0_marks) 10
party (0_marks) 32
past (0_marks) -18
path (0_marks) 21
paul (0_marks) -8
pence (0_marks) -26
people (0_marks) -9
perez (0_marks) 14
perhaps (1_marks) 8
personal (1_marks) 8
persuade (0_marks) -14
photo (0_marks) 24
phrase (0_marks) -13
pick (0_marks) 22
plan (0_marks) -23
plans (0_marks) -20
point (0_marks) 13
poised (0_marks) 19
police (0_marks) -15 (2_marks) 24
political (0_marks) 28
politicians (0_marks) 43
politico (0_marks) -17
politics (0_marks) 18
poll (0_marks) -13
polling (0_marks) 9
polls (0_marks) 14
populist (0_marks) 9
portray (0_marks) -15
positive (0_marks) 8
post (0_marks) -8
potential (1_marks) 23
preparing (0_marks) 14
present (0_marks) -10
president (0_marks) 30 (1_marks) -14
press (0_marks) -15
pressure (0_marks) 12
private (0_marks) -18
privately (0_marks) -8
production (0_marks) 23
prominent (0_marks) 20
promises (0_marks) -44
proof (0_marks) 14
proposal (0_marks) -11
proposals (0_marks) 8
protect (0_marks) -14
provide (0_marks) -12
public (0_marks) -24
publicly (0_marks) -22
puerto (0_marks) -8
pushing (0_marks) 23
put (0_marks) -22
qualities (0_marks) -11
quickly (0_marks) -12
racial (0_marks) 29
racism (0_marks) 22
raise (0_marks) 11
raising (0_marks) 15
rally (0_marks) -19
rather (1_marks) 26
read (0_marks) -9
readers (0_marks) -17
reading (0_marks) 14
ready (0_marks) 29
real (0_marks) -16
reasons (0_marks) 10
recent (0_marks) 9
recently (0_marks) -10
recognize (0_marks) -14
record (0_marks) -8
refugees (0_marks) 17
regarding (0_marks) 19
register (0_marks) 25
regular (0_marks) -18
reject (0_marks) 20
relatively (0_marks) -8
release (0_marks) -12
released (0_marks) -13
religious (0_marks) 30
rely (0_marks) 38
remaining (0_marks) 17
remove (0_marks) 25
repeatedly (0_marks) -28
reporters (0_marks) -9
reports (0_marks) 22
republican (0_marks) 17 (1_marks) -26 (2_marks) 19
republicans (0_marks) -14
requests (0_marks) 11
research (0_marks) 15
respond (0_marks) -14
response (0_marks) -20
restrictions (0_marks) -11
returning (0_marks) 20
right (0_marks) -8
rights (0_marks) 17
rise (0_marks) -12
rising (0_marks) -24
rival (0_marks) 20
rivals (0_marks) 26
romney (0_marks) 32
roughly (0_marks) 24
rubio (0_marks) 31
rubio’s (0_marks) -10
rumors (0_marks) 37
running (0_marks) -30
russian (0_marks) 8
ryan (0_marks) 28
said (0_marks) -11 (1_marks) -10
sanders (0_marks) 34 (1_marks) -23
santilli (1_marks) -10
saturday (0_marks) -64
say (0_marks) -15
saying (0_marks) -12 (1_marks) -35
scalia (0_marks) 25
scores (0_marks) 13
scrutiny (0_marks) -16
second (0_marks) -9
see (0_marks) -19
sen. (0_marks) 10 (1_marks) -8
senate (0_marks) -11
send (0_marks) -11
senior (1_marks) -25
serious (0_marks) -8
several (0_marks) 14
sharp (0_marks) 10
she (0_marks) 55 (1_marks) -13 (2_marks) -18
shooting (0_marks) 9
short (0_marks) -19
should (0_marks) -10
show (0_marks) -15
showed (1_marks) 24
shut (0_marks) 20
signed (1_marks) -8
significant (0_marks) 18
signs (0_marks) -21
silicon (0_marks) 8
similar (0_marks) 13
since (0_marks) -43
single-payer (0_marks) 12
sit (0_marks) -13
skeptical (0_marks) -8
slightly (0_marks) -18
social (0_marks) -11
some (0_marks) 23 (1_marks) -16 (2_marks) 24
someone (0_marks) 11
something (0_marks) 15
somewhat (0_marks) 26
south (0_marks) 13
speaking (0_marks) 20
special (0_marks) 13
specific (0_marks) -13
specifically (0_marks) -12
specifics (0_marks) 21
spend (0_marks) -8
spending (0_marks) 20
stand (0_marks) -9
stark (0_marks) 14
state (0_marks) -22
statement (0_marks) -17
statements (0_marks) -21
states (0_marks) 14
stealing (0_marks) 18
stem (0_marks) 11
stop (0_marks) -22
stories (0_marks) 30
students (0_marks) -9
such (0_marks) -11 (1_marks) 36
suggested (0_marks) -16 (1_marks) 23
suggesting (0_marks) -9
suggestions (0_marks) 13
sullivan (0_marks) 15
sunday (0_marks) -58
super (0_marks) 9
superdelegates (0_marks) 12
support (0_marks) -28
supporting (0_marks) -14
supports (0_marks) 18
supreme (0_marks) -10
sweeping (0_marks) 16
swing (0_marks) 36
syria (0_marks) -10
syrian (0_marks) -14
take (0_marks) 8
taking (0_marks) 15
talking (0_marks) -35
tariffs (0_marks) 13
tax (1_marks) 23
taxing (0_marks) -14
teachers (0_marks) 17
technology (0_marks) 18
ted (0_marks) 47
television (0_marks) -12
tell (0_marks) -11
telling (0_marks) 11 (1_marks) -14
terrorist (0_marks) -10
than (0_marks) -12
that (0_marks) 73 (1_marks) -40 (2_marks) 72
the (0_marks) 26 (1_marks) -18 (2_marks) 22
their (1_marks) -13
them (1_marks) -14
themselves (0_marks) 19
then (0_marks) -11
there (0_marks) 21
they (0_marks) 62 (1_marks) -38 (2_marks) -8
think (0_marks) 16
this (1_marks) -10
those (2_marks) 24
though (0_marks) -10 (1_marks) -24
thousands (0_marks) 21
through (0_marks) -19
thursday (0_marks) -53
time (0_marks) -9
to (0_marks) 14 (3_marks) 13
together (0_marks) -9
too (0_marks) 18 (1_marks) -12
top (0_marks) 22
topics (0_marks) -18
tougher (0_marks) 8
toward (0_marks) -11
transgender (0_marks) 19
tribute (0_marks) -35
trump (0_marks) 32 (1_marks) 8 (2_marks) -10
trump's (0_marks) 44
trump’s (0_marks) 39
trying (0_marks) -8
tuesday (0_marks) -75
turkey (0_marks) -15
turn (0_marks) 13
tv (0_marks) -14
twitter (0_marks) -44
typically (1_marks) -9
u.s. (0_marks) -15 (1_marks) 13
under (0_marks) -10
understand (0_marks) -11
unify (0_marks) 14
unique (0_marks) 10
united (0_marks) -13
unity (0_marks) 29
unlikely (0_marks) 8
until (0_marks) -10
up (0_marks) -55
upon (0_marks) -22
upstate (0_marks) -13
urging (0_marks) -23 (1_marks) 20
us (0_marks) -27
use (0_marks) -12
valeant (0_marks) 31
various (0_marks) 30
vermont (0_marks) 24
very (0_marks) 13
vice (0_marks) 17
victims (0_marks) 19
victory (0_marks) 14
video (0_marks) -26
view (0_marks) -28
viewers (1_marks) 10
views (0_marks) -28
violence (0_marks) -12
virtually (0_marks) 26
volunteers (0_marks) 12
vote (0_marks) -16
voters (0_marks) 13 (1_marks) 16
votes (0_marks) -12
wall (0_marks) -20
want (0_marks) -9
wanting (0_marks) 13
warned (0_marks) 26
warren (0_marks) 24
was (0_marks) -24 (1_marks) 29 (2_marks) 12
washington (0_marks) -36
wasserman (0_marks) 9
way (0_marks) -12
ways (0_marks) -14
weak (0_marks) 14
wearing (0_marks) -18
wednesday (0_marks) -35
week (0_marks) -9
weeks (0_marks) -22
weiner (0_marks) 8
well (0_marks) -16
what (0_marks) 40 (2_marks) -11 (3_marks) -10
when (0_marks) 34 (1_marks) 16 (2_marks) -9
where (0_marks) 34 (1_marks) -11
whether (0_marks) 90 (1_marks) -9
which (0_marks) 9 (1_marks) -34 (2_marks) -12
while (0_marks) -29 (1_marks) -11
who (0_marks) 18 (1_marks) -50 (2_marks) -11
whom (1_marks) -8
why (0_marks) 73 (1_marks) 14 (2_marks) 22
win (0_marks) 14
winning (0_marks) -9
wisconsin (0_marks) -8
within (0_marks) -8
without (0_marks) -23 (1_marks) 16
women (0_marks) 9 (1_marks) 24
words (0_marks) 22
work (0_marks) -15
workers (0_marks) 11 (1_marks) 10
world (0_marks) 17
would (0_marks) -18 (1_marks) 11 (2_marks) 22
writing (0_marks) -20
years (0_marks) -17
yes (0_marks) 11
yet (0_marks) 22
york (0_marks) -9
you (0_marks) -11
young (0_marks) -22
zika (0_marks) 33
’s (0_marks) -81
“,” (0_marks) 30 (1_marks) 18 (2_marks) -24
“?” (0_marks) 10 (1_marks) 18 (2_marks) 23
“” (0_marks) -26 (1_marks) 60 (2_marks) -55 (3_marks) 18

71 start: tag, next tag
ADJ ADJ 10 ADP -65 ADV -9 AUX -15 CCONJ -16 DET -13 NOUN 18 PART -23 PRON -30 PROPN 22 PUNCT -35 SCONJ -31 VERB 12
ADP ADJ -39 ADP -40 ADV 26 CCONJ 15 NOUN -17 NUM -27 PART -22 PRON 20 PROPN -62 PUNCT -25 QUOTE 49 SCONJ -10 SYM -12
ADV ADJ 34 ADP -81 ADV -34 AUX 21 CCONJ -20 DET 26 NUM 8 PRON 21 PROPN 48 PUNCT -61 SCONJ -16 SYM -19 VERB -54
AUX ADJ -26 ADP -32 ADV -32 AUX -14 DET 24 PART 27 PRON 27 PUNCT -11 QUOTE -25 SCONJ 14 VERB -24
CCONJ ADJ -22 ADV -22 AUX -16 DET -13 NOUN -61 PRON 35 PROPN -31 VERB -27
DET ADJ 11 ADP -8 ADV -14 AUX -9 CCONJ -11 DET 53 NUM 19 PRON 29 PUNCT -25 QUOTE 17 SCONJ 19 SYM 18 VERB 37
NOUN (edge) 26 ADJ 13 ADP -52 AUX 19 CCONJ 8 PART -15 PROPN 20 PUNCT -18 QUOTE 26 SCONJ -13 VERB -14
NUM ADJ -9 AUX 24 CCONJ -27 NUM -46 PROPN 34 VERB 19
PART ADJ -54 ADP -35 ADV -15 AUX 24 DET -9 NOUN -67 PART 30 PROPN -48 QUOTE -32 VERB 16
PRON ADJ 21 ADP -28 CCONJ 27 DET -16 NOUN -14 NUM 8 PART 8 PRON 55 PROPN 60 QUOTE 66 VERB -53
PROPN ADJ 55 ADP -42 ADV -13 AUX 60 DET -46 NOUN -24 NUM -30 PART 31 PRON -36 QUOTE 23 VERB 30
QUOTE (edge) 31 ADJ -11 AUX 44 CCONJ 9 NUM 22 PRON -31 PROPN 11 PUNCT 29 SCONJ -24
SCONJ ADJ -24 ADP -15 ADV -10 AUX -47 DET 66 NOUN -45 NUM 23 PART 23 PRON 47 PROPN 44 PUNCT -38 SCONJ 22 VERB -20
SYM DET -8 NUM -12 PUNCT -8
VERB ADJ -57 ADP -14 AUX -25 CCONJ 39 DET 9 NOUN 44 NUM -22 PART -42 PROPN 28 PUNCT -38 QUOTE -36 VERB -35

72 start: distance, marks before
(0) (0_marks) 84
(1) (0_marks) 15 (1_marks) 113
(2) (0_marks) 9 (1_marks) -19
(far) (0_marks) -41 (1_marks) -97 (2_marks) 11 (3_marks) 13
(near) (0_marks) 29 (1_marks) -38 (2_marks) 36 (3_marks) -17
(very_far) (0_marks) -138 (1_marks) -133 (2_marks) -89 (3_marks) -84

73 start: distance, word
(0) $ 28 (number) 18 a -18 abc -16 abortion 16 about -16 after -14 against -8 aim -17 ali 11 allies -11 americans -8 an -18 and -18 anonymity 15 another 19 any 8 as 32 at 19 attacks -20 back -29 bernie -10 bill 12 billionaire 14 both 9 breitbart -8 britain 9 bush 17 china 21 clear -8 clinton 33 clinton's 23 clinton’s 19 comments -20 concern -13 concerns 12 conducted -18 confidence -32 congressional 15 credit -26 criticism -37 cruz 33 defense -8 delegates 14 democratic 27 donald 19 down -28 during -10 earlier -24 efforts 22 fbi 10 fiorina 23 florida -10 foreign -13 former 24 forward -22 gop 14 guilty -23 he 52 herself -37 hillary -14 him 21 himself -22 his -28 how 70 if 38 in -34 increasingly -12 instead -20 into -22 iowa -15 issue -15 it 23 jeb 27 just 17 last -65 little -49 long -17 many 13 me -27 monday -31 more -10 mr. 17 ms. -18 much -13 nearly 16 new 21 no -27 none 21 nothing -26 obama 12 of 9 off -33 on -22 only 19 other 9 out -64 over -44 party 27 people -10 perez 21 plans -38 politico -15 president 31 raising 12 ready 32 repeatedly -28 republicans -8 rubio’s 9 sanders 25 sen. 13 senator 9 she 48 signs -19 similar 20 some 22 spending 10 state 23 such 24 sunday -32 support -19 supporters 23 talking -24 ted 16 that 46 the 18 their -19 them -19 there 27 these 12 they 50 those 22 thursday -46 trump's 22 trump’s 15 tuesday -54 up -51 upon -22 was 22 wednesday -38 were 20 when 38 whether 70 who 33 why 23 will 28 with -20 would 12 yes 11 “,” 51 “?” 13 “” 32
(1) 's -14 a 17 abc -24 about -18 against -13 all 18 another -19 any -14 approach 16 as -19 at -36 attack -9 attacks 13 back -11 ban -22 be -39 because 25 behind -14 being -9 boycott 18 bring -23 build -9 but 12 by -11 campaign -8 candidates -9 cast -9 clinton 20 clinton's -8 comment 11 comments 15 congress -14 criticism -8 cut 11 debate -35 democratic 26 did 10 do -11 donald -9 economic -8 endorse -13 even -12 far 10 favor -23 federal -11 first -10 florida -11 focus -9 for -9 foreign 10 free 31 friday -19 from -13 get -16 getting 11 give -15 go -11 gop 10 he 17 hear -17 her -17 hillary 33 his 19 how 16 husband 12 if 25 immigrants 25 immigration 31 in -16 increased 13 is 12 isis 21 issues 27 it 29 its 17 know -13 last -13 leaders 10 length -22 make -21 military 16 monday -16 more -11 most -10 moving 10 mrs. -8 much -12 national -12 never 26 new -15 not 32 obama 26 offer -12 officials -10 on -9 opposition -16 or -8 other 17 over -13 own -8 party -8 pay -18 people 13 photo 24 planned -8 plans 28 point -14 politicians 9 portray -13 president -13 presidential -10 provide -11 put -18 raise 17 rally -8 recent -11 release -8 republican -10 republicans 12 rubio -15 saturday -34 see -12 sen. -16 she 24 show -12 sit -13 so 8 some 26 stark 14 still 14 stop -16 such -18 sunday -30 super 18 support -28 take 14 talk -17 than -10 that 62 the 19 their 14 them 20 they 16 think 19 this 14 thursday -13 to 29 trump 39 trump's 32 trump’s 28 tuesday -10 turn 14 twitter -35 u.s. -14 understand -10 united -10 voters -25 wall 11 wednesday -22 what 45 when 13 whether 26 who -20 why 32 win 22 winning -13 with 29 work -12 ’s -23
(2) $ -23 % -9 's -24 a 9 about -10 accusations 8 after -8 against -8 all -24 an 9 and -28 any -32 around 25 as 9 at -38 attacks -10 back -14 because 21 being 11 bernie 18 between 17 bill 21 both -23 but -8 by -19 carson 17 changes 23 clinton's 25 comments 13 criticism 20 cruz -8 democrats -14 economic 8 favor -15 for -32 from 17 fully -10 global 20 growing -10 he 24 her 12 him -8 himself 45 his 10 how 19 if 9 immigration 12 in 21 is -13 issues 20 it -41 its -11 just 18 khan 14 liberal 16 like 20 making -10 many 10 marco -11 may -10 more 11 most 19 mrs. 21 muslims -16 negative 19 new -14 no 16 not -11 obama 20 of -43 on -9 only -9 or -10 other -13 out -10 policy 9 political 20 president 30 presidential -8 private -9 public -9 recent 14 remarks -8 republicans -14 rival -17 ryan 15 saying -13 sen. -11 she -18 so -10 social -19 speech -10 spending 12 state -19 statement -10 statements -12 support -8 supporters -12 ted 18 than 10 that 46 the 11 themselves 22 there 13 they 8 this -11 those 9 thursday -21 to 16 too 12 trade -9 trump 31 trump's 13 trump’s 10 twitter -23 u.s. 11 very 18 voters 11 wall -8 what 13 when 18 whether 54 while -8 who 13 why 27 with -37 world 16 ’s -30 “,” 11 “” 17
(far) 's -15 (number) -57 ) -10 a 35 aides -9 all 15 american 19 an 10 and -31 any -10 as 11 asking 24 at 14 because -15 becoming 16 before -8 being -8 benghazi 16 bernie 22 between -17 beyond 26 black 18 both -9 but -13 by -11 calling -8 clinton -9 clinton's -14 clinton’s 36 cruz -19 democratic 12 do 24 does 19 doing 20 donald 24 even -9 florida 21 focused 26 for 47 from -16 george -9 grabbing -8 gun -11 have -8 her 25 herself 25 hillary -16 him -9 himself 18 his 11 how 33 if -34 immigrants -8 in 8 including -12 indiana 23 is 26 islamic 19 issues 16 it -13 its 22 jeb -8 john -13 just -8 many 22 more -24 most -16 mr. 27 mrs. -19 much 24 nearly 13 new -20 not -32 on -29 over 15 pay 18 police -8 politicians 20 politics -16 proposals 24 pushing 26 republicans -14 rights 23 rival 21 romney 23 rubio 19 ryan -8 sanders 9 saying -11 scalia 26 sen. -18 she 12 social -12 some -25 speaking 26 tax 22 ted 14 that 26 the -29 their 16 them -19 there -8 this -23 those 17 trump 8 trump's 18 u.s. 8 vermont 22 victims 21 voters 16 wall -19 was 15 wednesday -10 what 8 when -17 where -13 whether -32 which -28 while -10 who -40 why 45 without -8 would -16 ’s -10 “,” -26 “?” 13 “” -18
(near) $ -12 % -12 's -40 (number) 25 about 66 address -8 addressing -8 ads 24 after -21 against -28 all -12 alleged 23 allowing 14 along 21 american -15 americans -22 among -13 an 32 any -11 are -17 as -60 at -41 based 22 be -8 because -25 before -14 being 33 ben 26 bernie -13 between -10 biden -11 bill -11 black -16 border 23 both 12 bring 23 but -17 by -23 calling -17 campaign -9 candidates 14 carson -10 chairman -11 changes 20 changing 20 christie 14 clinton -14 clinton's 19 clinton’s 14 comments 22 companies 22 congress 9 curiel 8 delegates -9 democrat 9 democratic -32 do -8 during -14 each -12 elected -8 emails -10 even 29 facebook -16 fellow 15 fields 18 fiorina 19 following -9 for -18 former -9 fox -28 free -19 friday -10 from -37 front-runner 28 golf -12 gop -19 governor -9 gun 23 had -12 has -18 have -9 having -14 health -21 her -22 his 29 hispanic -12 if 18 illegal 8 in -77 include 27 including -12 increased 36 information -10 into -8 iowa -8 isis -10 islamic 21 israel 20 it 12 latinos 16 lewandowski 25 like -13 likely 13 love 15 lower 22 made -10 many -10 me 24 men 21 mexican 15 might -9 moderate 22 momentum 16 monday -13 money -10 more 28 most 16 mr. 8 mrs. 22 muslims 10 never -8 new 15 news -14 not 20 obama -15 of -21 ohio 14 on 18 only -8 other -15 over 21 party 17 point 25 policy -12 politics 19 president -13 presidential 10 primary 17 proposals 15 rally -10 rather 22 recent 8 refugees -10 released -12 reporting 25 republican 22 rivals 24 rubio 30 running -11 ryan 21 said -9 saturday -10 say -9 saying -34 sen. 24 several 21 signed -9 since -31 single-payer 13 so -10 social 28 some -8 something -12 south 16 speaking -11 special -18 speech 19 state -20 still -12 such 25 suggested 23 super -13 superdelegates 11 support 16 supporters -13 sweeping -8 syrian -9 ted 12 telling 10 than -17 thanks 24 that -22 the 25 their 10 them 8 there -9 those -27 thursday 13 time -8 trade 9 trump -20 trump's -25 tuesday -23 twitter -13 u.s. -9 until -9 using -17 vice 20 wall -9 washington -10 waterboarding -8 wednesday 22 weeks -8 were -9 what -16 where 12 whether 10 which -36 while -20 who -15 why 14 will -14 without 24 women 37 working -28 you -12 ’s -32 “,” 18 “?” 15
(very_far) (number) -36 a -82 abortion 25 about -8 an -25 and -20 any 24 as -15 china 25 donald -14 for 9 georgia -10 he -13 her -23 him -16 his -15 how 11 if -13 is -10 it -20 its -13 losing 24 more 36 mr. -28 mrs. -9 not 20 obama -9 of -14 police 24 republican -10 sanders -12 she -11 some 19 that 21 the -67 their -15 them -9 they -17 this -8 voters 20 was -8 where -8 which -15 who -13 with -10 would 21 “,” -25 “?” 11 “” 23

74 start: cue, word
:~ and 16 the -9 “” -11
abl~ to -26
accord~ (number) 26 a -30 and -9 at 15 by 20 clinton 17 conducted -18 edison -14 florida -11 for -25 he 30 her -13 his 16 in 10 more -10 mr. 20 of -8 that -35 to -15 trump 14 voters 20 was 32 “” -42
accuse~ a 13 clinton 11 him 41 his -28 it 10 obama -19 of 36 political 25 sanders 10 trump -18 who -8 “” -16
acknowledge~ a 20 as -13 his -10 it 10 that 26 the -16 “” 17
acquiesc~ the 22 to 11
address~ that -18 “” 15
add~ that 21 the -17 “” 23
admit~ a -10 that 25 to -32
advise~ to 10
advoc~ the -12
agree~ (number) -27 a 35 in -11 on -16 pay -8 that 17 the -35 to 10 with -32
aim~ at -11 her -29 the -20 to 27
allow~ to -11
allud~ the 13 to -8
announce~ (number) 12 a 15 he -8 her -8 his 21 on 12 plans -12 the -28 to 21
apolog~ for 32 to -26
appear~ a -35 an 22 as 8 clinton 18 have -15 her 11 him -8 his 15 in -10 more -15 that 19 the -23 their 24 “” 13
argue~ 's -8 health 22 in -17 is 9 of 8 on 27 that 14 to -8 “” 19
argument~ that 40
ask~ (number) -19 a 10 clinton -51 for 20 from -9 he -18 her -26 him 10 his 9 how 45 if 47 obama -9 of 17 republican 10 she -18 that -41 the -27 them 31 to -21 trump -25 what 31 whether 59 which 29 white 14 who 9 “?” 41 “” -47
assail~ the -10
assert~ the -9
assess~ the -19
assure~ he 39 his 14 that -37 the 28 to -12
attack~ clinton -15 her 40 him -20 on -15 republican -9 that -10 the 18 to -9 trump 8 “” -9
attempt~ a 33 to -30 trump 22
avoid~ the 18
back~ a 19 former 8 the -12
balk~ at 12 the 27
becam~ a -18
becom~ to -12
begin~ a 39 his -12 that 13 the -10 to -38 with -10
believe~ a 16 for -20
bemoan~ the 8
blame~ for 18 that -9 the -31
blast~ for -8 his -12 out -12 the -12 “” 38
boast~ a 9 of -13 the -16 to -13 “” 16
boo~ the 16
brought~ the -9
brush~ the 30
call~ $ 10 a 8 an -20 clinton 9 for -69 from -10 her -10 hillary 9 him -8 his 24 into -15 not -11 on 8 sanders 10 that -8 to 34 trump -23 u.s. -22 with 22 “” -10
campaign~ to -8
cast~ a 17 the 22
caution~ that -17
celebr~ the 22
challeng~ a -14 him -13 his 28 on 25 that -14 the -21 to -13
characterize~ as -13 the -8
charge~ that -31 the 22 with -10
cheer~ the 21
chide~ the 8
choos~ to 16
cite~ a 15 his 14 it 8 that -25 the -27
claim~ (number) -13 as -11 at 14 that 41 the 15 to 27 “” -27
cling~ the -12
coin~ the -25
come~ the 10 to -27 with -9
comment~ a -16 on -10 to -11 “” -8
commit~ the -23 to -10
compar~ a -9 her 21 that -16 to -13 trump 8
complain~ about 19 of 22 that 38 the -20 to -20
concede~ that -22
conclude~ a 21 “” 8
consid~ a 8 her -10 the 16 to -11
contend~ that 20
continue~ a 13 an 10 for -8 her -44 his 10 in 16 that 11 the 22 to -88 with 24 “” -21
convinc~ that 13
creat~ a 17 to -9
criticize~ and -16 as -25 for 25 his 27 the 8 their -16
critic~ of 14
decid~ a -9 the -30 to 16
decis~ to 35
declare~ as 17 for -9 that 14 the -20 “” 8
declin~ a 31 the 11 to -23
decry~ the 8
deem~ a -10
defend~ his -11 not 25 to -18 “” 19
deliv~ (number) -18 a 15 an -37 that -17 the -10 to 50
demand~ for -9 the -14
denounce~ as -26
deny~ any 26 his -20 the 8
describe~ a 13 as 22 his -10 that -8
design~ to 34
determin~ to 18
devot~ the -20
disagre~ it -8 with -12
disclose~ a 12 the -29 to -14
discuss~ that -13
dislik~ the 12
dismiss~ an -11 and -10 as 17 that -17 the 9 “” 21
displai~ a 21
distanc~ himself -31 the 20
divid~ on -13
doubl~ on -8
drew~ a -8 his 14 the 21
dwell~ the 25
eager~ that -22 the -14 to 20
echo~ a -20 that -14 the -8 “” 19
elect~ a 18
email~ the 16 “” -17
embrac~ a 10 her 14 his 20 of -8 that -20
emerg~ the -25
emphasize~ that 14 the 16 to 15
encourage~ the 19 to -15
endors~ (number) 11 and -9 clinton 8 her 26 ted 14 this -8 “” -9
end~ a 10 the -28 “” -8
estimate~ (number) -9 at 12
expect~ a -14 on 25 to 17
explain~ he 20 how 13 it -18 the -19 to -10 why 20 “” 16
express~ about -12 an -27 concern -30 for -23 her -25 his -22 support -21 that 34 the 10 to 11 trump -9 “” -20
fail~ (number) -18 the 31 to -15
favor~ a 15
feel~ as 25 the -38 to 25
file~ for -8 the -39 to 25
find~ a 28 that 11 to -10
fire~ back -15 the -14
float~ the -41
focus~ on -17 that -13 to -17
follow~ his 12 the 16
found~ % -9 (number) -8 by 22 it 30 mr. -8 sanders -8 that -12 the -13 their -24 “” 12
frame~ the 25
gave~ a -22 his 12 the -26
given~ the 22
give~ (number) 18
go~ the 36 to -45
grow~ the 24
had~ to -25
hard~ the 14 to -30
held~ his -12 to -25
highlight~ as 18 the 18
hint~ the -19
hire~ a 17
hit~ for -11 him 13 the -21
hold~ the -16 to -8
hope~ (number) 20 a -19 better -20 her -10 more 14 that 16 the -16 to 33 will 14
identifi~ as 11
inclin~ to -38
includ~ a 8 for 23 that -23 the 36 to 18
inform~ the -8
insist~ a -9 that -14 the -9 to 26
intend~ that -22 the -9 to 28
interject~ “” 13
introduc~ a -37
investig~ in -11
invok~ the 15
issu~ a -15 about -10 the 49 “” -12
join~ a 30
keep~ his -14 the 19
kept~ the -18
knock~ a 18
known~ a -26 for 19 isis 11 super 10 “” 24
know~ how 10 in 21 that 24 the -15 what -14 when 10
laid~ his 19 that -17 the -8
lament~ the -15 “” 15
lash~ at -9 the 11
launch~ a -39 the 22 to 19 “” 14
learn~ her 18 that 25
led~ the 10
liken~ the -12 to 13
like~ of 25 the 8 to -11
limit~ to -9
list~ as 21 his -10 the -11
look~ as -23 at 19 for -16 his 17 like 13 to 8 trump -17
made~ (number) -9 a -44 about -15 as 26 clear -14 comments -13 for -23 his 21 it -38 no -14 that 49 the 12 they 12
maintain~ the 39
make~ a -10 for -12 his 10 in 25 that 36 the -20 this 22 to -21
mention~ his 9
mock~ and 19 to -15
move~ to -32
name~ as 19 her 30 his -14 the -30 “” -27
need~ (number) -9 a 33 the 12 to -24
negoti~ the -12
nomin~ a 10 for 19 to -9
note~ even 26 her 11 that 14 the 8 this -29 “” -29
offer~ a 13 about -8 an 19 for -13 him -10 his -49 to 27 who 20 “” -23
open~ a -19 about -16 the 36
opposit~ the 12 to -15
oppos~ a 12 it 17 the -34 to -30
opt~ to 21
order~ that -9 the 25 to -11
outlin~ to 22
pass~ the -20 to 14
paus~ the 14
peg~ the 17
persuad~ a 16 that 9 the -27 to 33
pick~ the -10
pitch~ to 17
pivot~ the 11 to -31
place~ the 23
plai~ a -19 in 25 the 14
plan~ a -9 at 25 clinton -14 her -11 the -14 to 43
plead~ for 17 guilty -26 to 38
pledge~ clinton 21 his -18 its -10 that -12 the 19 to 42 “” -23
point~ her -24 his 20 that -35 the 24 to -33 “” 13
posit~ to -8
post~ a -18 his -20 that -10 the 16 twitter -8 “” 34
praise~ for -20 in 19 obama 8 on -8 to 12 “” 14
predict~ that 14 “” -10
present~ a -41 as -13
press~ his -28 that 33 to -8
proclaim~ “” 9
promise~ a -8 of -12 that 18 the -10 to 84 “” -29
promot~ a 26
propose~ (number) 22 that -20 the -13 to 12 “” -9
propos~ to 15
prove~ a -14 to 23
provid~ a -22 the 11
publish~ (number) 17 a -49 his 21 that -14 the 17
push~ a -18 back -11 him -19 his 11 that -8 the -15 to 40
put~ (number) 18 a -50 that -24 the 34 “” 9
question~ about 19 in -9 that -14 the 10
quick~ that 36 the 22 to -35
rail~ to -11
rais~ a 20 about -17 questions -10 that 12 the -27 whether 36
read~ a 8
rebut~ the -12
recall~ a 12 an 11 for -14 that -8
recit~ a -18 the -15
recogn~ that 14 their -22
referenc~ a 23
refer~ as 10 mr. -10 that -42 the -11 to -20 “” -10
reflect~ the -10
refus~ a -17 the 11 to 18
reiterate~ clinton 26 his 13 that -28 the -9 to 17
reject~ the -10 “” 8
releas~ (number) 33 a -30 an 13 it 37 of -8 statement -10 that -20 the 11 to -16 trump 15 “” 18
reluct~ to -21
remain~ a -21 that 17 the 13 to 18
remark~ that -9 the 17
rememb~ the 16
remind~ his 19 of 29 that -9 the -24 to -13 voters -20
repeat~ that -21
report~ $ -16 (number) -10 a 10 about -10 an 14 at 29 even -10 he 14 his -19 last -17 more 10 on -31 spending 9 that -13 the 23 to -9
request~ anonymity 15 to -8
requir~ the -13 to -37
respond~ an -9 he 14 on 19 saying -9 that -47 the 29 to 12 trump 20 with -19 “” 22
return~ to -28
reveal~ a 22 most 8
rose~ the -22
rule~ a -8
saw~ the 8
say~ a -34 about -26 almost -25 america 19 an -45 and 34 as -32 at -30 back -9 because 21 before -16 being -10 but 12 by -22 despite 28 does 20 friday -23 from 12 half -16 he 16 him -8 his 20 if 9 in 8 include 27 is 35 it 13 last -18 latinos 23 like -8 little -21 make 9 no -11 none 13 not -8 nothing -25 of -10 on -43 only -11 paul -8 perhaps 18 released -12 repeatedly -25 sanders 20 saturday -11 senior -25 she 26 so 8 sunday -11 that 60 the 15 there 23 they 20 this -15 thursday -36 to -29 tuesday -11 twitter -10 wednesday 10 weeks -9 what -24 when 8 while 8 who -20 would 34 yes 11 “,” 21 “?” -19 “” 20
seek~ that -33 the -19 to 16
seem~ a 21 an -32 be -12 have 16 he 11 her -8 his -12 ready 20 sanders -30 that -45 the 16 to -31 “,” -16
seen~ a -13 as 39 by -8 the 27
see~ a -12 as -15 candidates -11 for 14 him 10 in 29 it -22 that -21 the -12 to -13
sent~ a -61 an 31 fundraising -14 his 10 not 26 on 25 the -42 to -17 “” 20
share~ a 16 trump -23
shift~ to 15
shown~ interest -21 little -8 to 32
show~ $ 11 a 18 donald 19 his -29 little -31 more -8 most 9 mr. 16 sen. -8 signs -36 that 42 the 10 to 21
side~ the -13 with 32
signal~ a 15 for 23 the -9 to 23
sign~ a 33 an -27 that -19 to 39 “” -12
singl~ a -18
skeptic~ the 14
slam~ his 9 the 19 “” -8
sought~ a -13 her 19 his -31 the -35 to 22
sound~ a -25 the 21
spar~ the 13
speak~ about -20 his 11 the 24 to -16
spent~ much -20 of -8 to -16
spoke~ a 14 about -23 as 10 clinton 14 her 17 how -11 mr. -19 of 21 that -10 to 30
start~ a 24 about -13 his -31 the -32 to 22
state~ a -19 of 24 that 41 the -12 was 21 “” -16
stood~ to -12
stress~ the -18
struggl~ a 18 her -30 the 17 to -33
suggest~ a -20 in -18 she 28 that -18 the -8 to 24 was -9
support~ a 16 for -18 her 12 of -13 sanders 8 that 20 the -26 to -8
taken~ a -24
take~ at -8 for -9 to -28
talk~ a -17 about 34 he -9 her 41 how 10 policy 24 that -20 to -28
tell~ a 25 abc -16 an 14 clinton 14 cnn -10 donald -11 fox -10 he 42 him 12 his -10 how 8 me -19 mr. -8 new -10 of -21 on -11 politico -15 reporters -18 she 62 stories 22 that 79 the -32 them -33 they 29 voters -13 when 9 which -11 who -28 ’s -14 “?” 16 “” 14
tend~ to -48
testify~ the 17
thank~ a -15 for 26 his 10
think~ (number) 24 she 8
threaten~ the -20 to 31
took~ a -38 at -12 the 25
touch~ the 18
tout~ a -17 her 21 his 27 to -9
tri~ his 46 the 14 to -46
try~ a -16 that 8 the -19 to -13
turn~ a 39 her -10 his -17 the -21 to -22
tweet~ a 13 and -8 at -8 he 33 the -21 to -23 trump -11 “” 8
ty~ the -18
underscore~ a -26
unleash~ a -8
unveil~ (number) -10 a -32
urge~ her 14 him 8 not 29 people -16 that -10 the -9 them -30 “” -11
us~ a -25 for -12 it -27 that 30 the 17 to -47 trump 12
view~ a -23 clinton -14
voic~ a -16 for 22 the -12
vote~ (number) -34 a 27 favor -12 in -10 of -11 to 22
vouch~ for -24
vow~ not 13 that -8 the -21 to 37 “” -26
want~ that 11 the -25 them -8 to 17
wari~ the -9
warn~ a 10 against -12 clinton -13 not 19 of -8 that 23 “” -12
weigh~ the -25
went~ a 21 as -8 for -9 her 29 that 13 the -39 to -46 trump 23 “” 14
wonder~ he -12 the -8
work~ a 11 the 28
worry~ about -11 in 23
write~ (number) -14 a -52 about 33 an 13 clinton -19 for -9 he -10 his -27 in -11 that 46 the 22 to -43 “” -11

75 start: cue, tag
:~ ADV 10 CCONJ 16 DET -14 PROPN 16 QUOTE -11
abl~ ADJ 24 PART -26 VERB -17
accept~ NOUN 14 PRON 8 PROPN -11
accord~ ADJ -11 ADP 16 ADV 15 AUX 32 CCONJ -15 DET -24 NOUN 25 NUM 26 PART -16 PROPN -19 QUOTE -42 VERB -9
accuse~ ADJ 21 ADP 32 DET 12 PRON -19 PROPN -38 QUOTE -18 VERB 16
acknowledge~ ADP -25 ADV -9 PRON 14 QUOTE 11
acquiesc~ ADP -13 DET 22 PART 15
address~ NOUN -8 PRON 9 QUOTE 12 SCONJ -14
add~ ADP -9 DET -21 NOUN 11 PRON 11 PROPN -21 QUOTE 23
admit~ ADJ 11 ADP -19 DET -12 NOUN -8 PART -22 PRON 29 VERB 24
adopt~ DET -23 PROPN 12 VERB 22
advic~ ADJ -20
advise~ ADP 18 PROPN -22
advoc~ PART 21
agree~ ADJ 26 ADP -77 ADV 12 NOUN -23 NUM -27 PART 26 PRON 17 PROPN 15
aim~ ADJ -13 ADP -18 ADV 23 DET -27 PART 27 PRON -57 PROPN 21 VERB 25
allege~ NOUN 17
allow~ ADP 22 ADV 18 PART -11 PRON -16
allud~ ADP 12 DET 12 NOUN -12 PART -26 PRON -34 PROPN -11 VERB 38
angri~ DET 10
announce~ ADV -8 NOUN -12 NUM 12 PART 20 PRON 11 PROPN -14 QUOTE 14 SCONJ -12 VERB -12
answer~ DET -20 NOUN 14
apolog~ ADP 26 PART -14 PRON -18 PROPN -33 VERB 19
appeal~ DET 21
appear~ ADJ -13 ADP -40 ADV 12 AUX -8 DET -27 NOUN -28 PRON 34 PROPN -19 QUOTE 9 SCONJ 8 VERB 26
applaud~ ADJ 9 NOUN -11 PRON 14
appoint~ NOUN 9
approv~ ADP -12 DET -22 NOUN 12 PRON 9 PROPN 19
argue~ ADV -9 AUX 9 NOUN 9 PART -18 PRON 13 QUOTE 19 VERB -30
argument~ ADP -8 ADV -22 DET 22 PROPN -19
aros~ ADP 8
arrang~ DET 24
articul~ DET 19 NOUN -11 VERB -11
ask~ ADP 51 ADV 50 DET -13 NUM -19 PART -13 PROPN -76 SCONJ 35 VERB -24
assail~ DET 8 NOUN 8 PROPN -9
assert~ DET -24 NOUN 18 PRON 10
assess~ ADP 23 DET -19
assum~ DET 11
assure~ ADP -11 DET 39 NOUN -32 PROPN -11 SCONJ 17
attack~ ADJ 18 ADP -24 ADV -20 DET 12 PART -12 PRON 14 PROPN 17 QUOTE -13 VERB -9
attempt~ ADP -9 DET 25 PART -29 PROPN 29 VERB -44
attribut~ ADJ -23 VERB 26
author~ DET 13
avoid~ ADP -11 ADV -9 NOUN 25 VERB -17
back~ ADJ 22 ADV -12 PROPN 8
balk~ ADP 12 DET 12 PART -20 VERB -10
ban~ ADP 32 NOUN -29 VERB 10
battl~ ADP 18
becam~ ADJ -15 ADP -11 DET -19 NOUN 14 PRON 19 PROPN 12
becom~ ADJ -10 ADP -11 NOUN -11 PART -15 PROPN -8 VERB 37
begin~ ADJ -11 ADP -33 ADV 20 DET 18 NOUN 25 PART -38 PROPN 33 VERB -38
begun~ DET -20
beg~ PRON -17
believe~ ADP -15 DET 29 PRON -15
blame~ ADP 16 ADV 10 DET -29 NOUN 10 PRON -9 VERB 21
blast~ DET -15 NOUN -14 PRON 18 PROPN -10 QUOTE 38 VERB -19
block~ DET 19
boast~ ADP -32 NOUN -12 PRON 21 QUOTE 16
boo~ DET 15
brag~ ADP -10 ADV -9 PRON 25
broker~ PROPN -17
brought~ ADP -33 DET -11 NOUN 9 PRON 14 VERB 26
brush~ ADP -8 DET 28 VERB -10
call~ ADJ 9 ADP -45 ADV -10 DET -10 NOUN 42 PART 39 PROPN -21 QUOTE -12 SCONJ -29 SYM 10 VERB 16
came~ ADP 21 PROPN -24
campaign~ ADJ -11 ADP -10 NOUN 27 PRON -8 VERB 19
captur~ NOUN -13 VERB 23
care~ ADJ 18 PRON -13 VERB 10
carri~ NOUN -32 PROPN 12
cast~ DET 28 NOUN -25 PRON -9
caution~ ADP -13 PART -9 PRON 12 QUOTE 12 SCONJ -17 VERB 22
celebr~ ADJ 9 DET 21 PROPN -31
certain~ DET -12 VERB -18
challeng~ ADP 17 PART -9 PRON 8
champion~ DET -14 VERB 25
chant~ QUOTE 23
characterize~ ADP -14 DET 14 PRON -13 VERB 15
charge~ ADP -12 DET 22 NOUN -8 PROPN 17 SCONJ -31 VERB 16
cheer~ DET 20
chide~ ADP -12 PRON 10 PROPN 8
chime~ ADP 19 DET -21 NOUN 9 PROPN -15
choos~ ADJ 22
chosen~ PART -20 PRON 24
circul~ ADP 24 DET 11 PRON -21
cite~ ADP -11 NOUN 22 PRON 8 SCONJ -13
claim~ ADJ 19 DET 14 NOUN -39 NUM -13 PART 15 PRON 25 PROPN -15 QUOTE -28 SCONJ 11 VERB 20
clash~ ADP 15 PROPN -17
clear~ PRON -11
cling~ DET -12
co-sponsor~ DET -23
coin~ DET -20 NOUN 25
come~ ADP 13 ADV -8 NOUN -28 PART -27 PRON 10 PROPN 30 VERB -10
comment~ ADP -16 DET -19 PART -12 PRON 45 QUOTE -8
commit~ ADJ 11 ADP -8 DET -23 PROPN 30
compar~ ADP -13 PRON -18
complain~ ADP 17 ADV -12 DET -13 PART 9 PRON 16 PROPN -28 SCONJ 12
complet~ PRON -22
concede~ PRON 10 SCONJ -25
conclude~ ADV -26 DET 9 PRON 8 QUOTE 8 SCONJ 13
confirm~ NOUN 9
consid~ DET 19 NOUN 11 PART -11 PRON -21 PROPN -26 VERB 25
contempl~ VERB 9
contend~ PRON -12 SCONJ 21
continue~ ADP 24 ADV -17 DET 30 NOUN 38 PART -88 PRON 8 PROPN 47 QUOTE -21 SCONJ 13 VERB -71
contrast~ ADJ -17 PRON 24
convinc~ ADJ -10 SCONJ 13
counter~ ADP -8 DET 11
count~ ADP 18 ADV -13 DET -12 VERB 25
cover~ ADJ 17
creat~ DET 14 PART -9
credit~ PROPN 13
criticize~ ADP 19 ADV -8 CCONJ -16 NOUN 26 PRON 16 PROPN -20 VERB -23
critic~ ADP 14 DET -22 PROPN 21
critiqu~ PRON -9
cut~ NOUN -17 PROPN 14
decid~ DET -38 NOUN -10 PART 16 PRON -10 PROPN 23 VERB 10
decis~ DET -8 PART 36 VERB -18
declare~ DET -19 NOUN 15 PRON 9 QUOTE 9 SCONJ 10 VERB -11
declin~ ADJ 17 ADP -10 ADV 16 DET 30 NOUN -10 PART -23 PROPN -10 VERB -9
decry~ DET 10
deem~ ADJ 15 ADV 10 DET -11
defend~ ADP -8 NOUN -14 PART 14 QUOTE 18 VERB -9
deliv~ ADJ -18 ADV -16 DET -13 NUM -18 PART 39 PRON -32 PROPN -8 QUOTE 12 VERB 19
demand~ ADJ 15 ADP -9
demonstr~ ADJ 19 ADP -9 NOUN -15
denounce~ ADJ 24 ADV -25 DET 17 NOUN 14 PRON -20
deny~ DET 25 PRON -17
descend~ DET -22
describe~ ADP 16 PRON -20 PROPN -12 QUOTE -13 VERB 10
design~ DET -20
determin~ DET -8 PART 14 VERB -12
devot~ DET -20 PROPN 35
differ~ ADP -14 DET 21 NOUN -13
disagre~ ADP -16 ADV 10 PRON 15
disavow~ NOUN 10
disclose~ ADJ -8 ADP -21 DET -19 NOUN -12 PRON 43
discuss~ NOUN 14 PRON -9
dislik~ DET 12
dismiss~ ADP 12 CCONJ -10 PRON -8 QUOTE 19 SCONJ -14
displai~ DET 19 PROPN -11
distanc~ DET 20 NOUN 26 PRON -34
distribut~ NOUN -9
divid~ ADP -15 VERB 20
doubl~ ADP -17 NOUN -13 PRON 13 PROPN -11 VERB 23
downplai~ VERB 12
draw~ ADP -12 DET -8 NOUN -40 PROPN 10 VERB 15
drew~ ADJ -28 ADP -8 DET 12 NOUN -12 PRON 25 PROPN -8 VERB 22
dwell~ ADP -8 PROPN -9
eager~ DET -19 PART 20 PRON -9 PROPN 35 VERB -23
echo~ ADP -9 DET -26 QUOTE 19 VERB 23
elect~ DET 17
email~ ADP -11 DET 26 NOUN 11 PRON -19 PROPN -39 QUOTE -19 VERB -8
embrac~ ADJ 8 ADP -10 DET 12 NOUN -10 PRON 17 SCONJ -12
emerg~ ADP -16 DET -37 NOUN 43 VERB -18
emphasize~ ADJ -13 ADP 14 DET 13 NOUN -23 SCONJ 21
empow~ NOUN 12
encourage~ ADJ 9 DET 24 PART -15 PRON -8 PROPN 15 VERB -15
endors~ ADJ -11 ADP -14 CCONJ -10 NOUN -12 NUM 11 PRON 8 PROPN 16 QUOTE -9 VERB 25
endur~ NOUN -11 VERB 19
end~ ADP -22 DET -9 PRON 30 PROPN -15 QUOTE 15
enjoi~ PRON -16 VERB 12
enter~ DET -24
erupt~ NOUN -17
estimate~ ADP 8 NUM -9
evinc~ ADJ -18 ADP 21 NOUN -8
excit~ PROPN -10
expand~ VERB 18
expect~ ADP 17 DET -17 PART 17 PROPN -13 SCONJ -8 VERB -11
experienc~ ADJ -11 ADV 13 DET 8
explain~ ADP -17 ADV 27 DET -27 PRON 8 QUOTE 16 VERB -19
express~ ADJ 28 ADP -13 DET -9 NOUN -21 PART -16 PRON -13 QUOTE -20 SCONJ 41 VERB 25
face~ ADJ -23 ADP 40 DET -23 NOUN -27 PRON 12
fail~ ADP 34 DET 22 NOUN 21 NUM -18 PART -42 PRON -15 VERB -23
favor~ ADP -10 DET 13 PROPN 13
feel~ ADJ -14 ADP 31 DET -37 PART 24 PRON 16 SCONJ 11 VERB -23
file~ ADJ -26 ADP -21 ADV -9 DET -32 NOUN -13 PART 24 PROPN -8 VERB 28
find~ DET 43 PART -10 PRON -37 VERB -9
fire~ ADP -9 ADV -17 DET -22 PRON 31 PROPN 14 QUOTE 8
flip-flop~ ADP -25
fli~ ADP -8 PRON -21
float~ DET -41 VERB 23
focus~ ADJ -8 ADP -12 DET 9 NOUN 39 PART -16 PRON 10 VERB -30
focu~ NOUN 10
follow~ ADP -12 DET 15 VERB -12
forese~ DET 24 PRON -8
foreshadow~ DET 14
found~ ADP 13 ADV 17 DET -13 NOUN 20 NUM -8 PROPN -20 QUOTE 11 SCONJ -8 SYM -9
frame~ DET 24 PRON -25
full~ VERB -25
fulmin~ NOUN 18
gave~ ADP -30 ADV -10 DET -14 NOUN -32 PART 20 PROPN 19
given~ ADP -19 DET 16
give~ DET -37 NUM 18 PROPN 8
goal~ ADJ -23 ADP 22
goe~ ADP -8 NOUN 8
gone~ ADJ 17 PROPN -19
got~ ADP -11 AUX 15 NOUN -12 PRON -17 PROPN -13 VERB -33
go~ ADP -15 DET 46 PART -45 PRON -8 PROPN 13 VERB -18
grappl~ NOUN 19
griev~ PROPN -9
grous~ DET -8 SCONJ 12
grow~ ADV -21 DET 24 PRON -17 PROPN 17
had~ ADJ -13 NOUN -22 PRON 18 VERB -8
hail~ DET 9
harangu~ NOUN -9
hard~ DET 14 PART -30 PRON -21 PROPN 36 VERB -19
hark~ DET 11
have~ DET -14 NOUN 19 PRON 15 VERB -24
heighten~ NOUN -22
held~ ADJ 17 ADP -11 ADV -9 DET -22 PART -25 PRON -24 PROPN 37 VERB -16
help~ DET 35 NOUN -19 PROPN -13 VERB -28
herald~ DET 11
hesit~ NOUN 26 PROPN -19 VERB -11
hew~ NOUN 14
highlight~ ADJ -12 ADP 13 DET 9 PRON 14 PROPN -12 SCONJ -14
hint~ DET -23 NOUN 13 PROPN 13
hire~ DET 20
hit~ ADP -12 ADV -8 DET -24 NOUN 25 PROPN -16 SCONJ -8 VERB 32
hold~ ADJ -13 ADP 15 ADV -22 DET -24 NOUN 16 VERB 42
hope~ ADJ -29 ADV 26 AUX 10 DET -39 NOUN -11 NUM 20 PART 32 PRON -17 PROPN -10 SCONJ 26 VERB -11
identifi~ ADP 9 ADV -8 NOUN -9 PRON 18 PROPN 11 VERB -17
ignor~ ADJ 10 DET 12 NOUN 13 PRON -8
imagine~ PROPN 10
inclin~ DET 9 PART -38 PROPN 25 VERB -20
includ~ ADJ 17 ADP 35 DET 26 NOUN -43 PRON -18 PROPN -26 VERB -10
indicate~ ADV -19 DET -10 PRON 27 PROPN -8
inform~ ADP 37 DET -18 NOUN -11 PRON -24
insist~ ADP 20 DET -18 NOUN 19 PRON 16 SCONJ -18
intend~ ADP 19 DET -16 PART 29 VERB -13
interject~ QUOTE 14
interrupt~ PRON -28
interview~ ADP -19
intim~ NOUN -14
introduc~ DET -28 PART -10 PRON 13 VERB 24
investig~ ADP 14
invok~ DET 13 PRON -23 VERB 24
issu~ ADP -29 DET 18 PART 14 PRON 17 PROPN -38 QUOTE -16 SCONJ 11 VERB -37
join~ ADJ -17 ADP 22 DET 47 NOUN -10 PRON -10 PROPN -26 VERB -13
joke~ ADP -11 PROPN 9 QUOTE 10 VERB 8
keep~ ADP -8 DET 19 PRON -14 VERB -17
kept~ DET -19 NOUN -8 PRON 39 VERB -11
knew~ ADP 19 AUX 9 PRON -17 SCONJ -10
knock~ DET 18 NOUN -8 PROPN 10
known~ ADJ -8 AUX -10 DET -27 NOUN -26 PRON 13 PROPN 25 QUOTE 31
know~ ADP 18 ADV 28 DET -8 NOUN -26 PART -8 PRON 14 VERB -10
label~ ADP -16 DET 18
labor~ NOUN 25
laid~ ADJ 25 ADP -17 NOUN -15 PRON 9 PROPN -8 SCONJ -17
lai~ ADJ -19 ADP -18 DET -11 NOUN 29 PRON 17
lament~ DET -17 QUOTE 12 VERB 9
lash~ ADP 14 PROPN -19 VERB -22
late~ DET 17
laud~ DET -14
launch~ ADJ -10 ADP -18 NOUN -8 PART 19 PRON -18 QUOTE 14 VERB -14
learn~ PRON 24 PROPN -10
lectur~ PROPN 24
led~ ADJ -9 ADP -8 DET -24 VERB -12
leeri~ VERB 15
left~ PART -15 PROPN -12 VERB 23
level~ ADJ -22
liken~ ADP 13 DET -14
like~ ADJ -9 ADP 36 DET 10 NOUN -23 PART -10 VERB -40
limit~ NOUN -9
line~ ADP -19 PROPN 26
link~ ADP -13 DET 24 NOUN 15
list~ ADP 19 NOUN 17 PRON 8
live~ DET 20 NOUN -18
lobbi~ PART 18 VERB -8
lob~ PROPN -11
log~ ADP -10
look~ ADJ -26 ADP -17 ADV -51 CCONJ -9 DET 18 NOUN -13 PART 30 PROPN -10 VERB 43
made~ ADJ -13 ADP -42 ADV -17 DET 15 NOUN -14 NUM -9 PRON 8 QUOTE -9 SCONJ 38 VERB -17
maintain~ DET 12 PRON -20
make~ ADJ -22 ADV -9 DET -10 NOUN -34 PART -14 PRON 43 SCONJ -17 VERB 21
mark~ DET 14
marvel~ ADP -8
mention~ VERB 11
messag~ ADJ -9 ADP 21 AUX -22 DET -12 NOUN 9 VERB 9
misstat~ DET -23
mock~ CCONJ 19 NOUN 17 PART -15 PRON -16
mount~ DET -9 PART -8 PROPN 24
move~ ADP -8 DET 22 NOUN 16
mull~ ADJ 11 VERB 18
muse~ ADP -8 PRON 13
name~ ADP 19 DET -26 NOUN 14 PRON 20 PROPN -11 QUOTE -26
need~ ADJ 11 ADP -10 DET 38 NOUN 8 NUM -9 PART -24 PRON -9 VERB -33
negoti~ ADP 24 DET -29 NOUN -8 VERB -15
nomin~ ADP 18 DET 10 NOUN 8 PRON -24
note~ ADP -14 ADV 25 DET -18 NOUN 22 PRON 11 PROPN -10 QUOTE -29 SCONJ 14
nuanc~ ADJ 11 NOUN -9
observe~ ADP 25 DET -24
offer~ ADJ 31 ADP -48 NOUN -15 PART 31 PRON -23 PROPN -15 QUOTE -23 VERB 10
open~ ADP -26 ADV -12 AUX 8 PART 9 VERB 14
oper~ PROPN -9
opposit~ ADP -16 DET 12
oppos~ ADJ 24 ADP 15 DET -13 NOUN -8 PART -28 PRON 18 PROPN -29 VERB 25
opt~ DET -11 PROPN -13 VERB 11
order~ ADJ 14 ADP -11 ADV 12 DET 18 PART -11 VERB -9
outlin~ ADV -8 DET -15 NOUN -11 PART 22 PRON 8
paid~ ADP 23 NOUN -24
pai~ PROPN 19
partial~ NOUN 8
passion~ NOUN 11 VERB 11
pass~ ADP -29 ADV -14 DET -12 PRON 32 PROPN -25 VERB 17
paus~ DET 14
peg~ DET 17
persuad~ ADJ -17 DET -15 PART 33 PROPN -15
pick~ NOUN 13 PROPN 8 VERB -10
pitch~ DET -21
pivot~ ADP -16 ADV -10 NOUN 13 PART -29 PRON 15 PROPN 16
place~ ADJ -17 DET 21
plai~ ADP 17 DET 15 NOUN -8 PRON 8
plant~ NOUN -18
plan~ ADP 21 DET -27 NOUN -11 PART 44 PRON -18 VERB -31
plead~ ADJ -40 ADP 38 DET -8 NOUN -23 PART 14 PRON -31 PROPN -14 VERB 27
pledge~ ADJ -9 ADP 21 ADV -8 DET 15 PART 28 PRON -35 PROPN -9 QUOTE -35 SCONJ -10 VERB 19
point~ ADJ 20 ADP -26 ADV 26 PART -30 PRON -38 PROPN -16 QUOTE 13 VERB 38
polar~ ADP -11 NOUN -8
portray~ PRON 9
pose~ ADJ -8 ADV 27
posit~ ADP 15 ADV 26 DET -28 PRON -9
post~ ADJ 16 ADP -17 DET 15 NOUN -21 PRON -53 PROPN 11 QUOTE 34
praise~ ADJ -10 ADP 12 PART -9 QUOTE 13 SCONJ -8 VERB -11
preach~ DET -27 NOUN 8
predict~ ADJ -10 ADV 13 PRON 14 PROPN -8 QUOTE -10
prefer~ PART 18
present~ ADJ -16 ADP 21 DET -29 NOUN 16 PROPN 11
press~ ADP 12 PART -9 PRON -12 PROPN -11
proclaim~ QUOTE 9
produc~ DET -10
project~ ADP -8
promise~ ADJ 17 ADP 9 DET -19 PART 72 PROPN -46 QUOTE -29 SCONJ 13 VERB -22
promot~ ADJ -10 ADV 36 DET 24 NOUN -45
pronounc~ NOUN -8
propose~ ADV 28 DET -14 NUM 22 PART 12 PRON -19 PROPN -15 QUOTE -9 VERB -10
propos~ ADP -9 VERB -8
proud~ PRON 8
prove~ DET -15 PART 23
provid~ ADP -17 ADV 34 DET -10 NOUN 16 PRON -22 PROPN 11
publish~ ADJ 9 ADP -13 DET -32 NOUN 23 NUM 17 PRON 25 PROPN -23 QUOTE 8 VERB -14
pump~ PROPN -10
push~ DET -25 NOUN 9 PART 40 PRON -16 PROPN -9 SCONJ -24 VERB 10
put~ CCONJ 22 NUM 18 PRON -52 PROPN -16
question~ ADJ -8 ADP 18 ADV 13 NOUN -9 PRON -8
quick~ DET 19 NOUN 13 PART -36 PRON 11 SCONJ 27 VERB -35
quot~ PROPN 16 QUOTE -14
rail~ ADP -11 PART -12 PRON 9 PROPN 25 VERB -9
rais~ ADJ -22 ADP 20 ADV -11 NOUN -15 PRON 10 PROPN 28 SCONJ -9
rang~ ADJ 15
ran~ DET -21 PRON 15
ratchet~ PRON -8
rattl~ PROPN 21 VERB 12
re-tweet~ ADJ -41 PROPN -16
reach~ PRON -8
react~ ADP 16 DET -13 VERB 19
read~ DET 8
reaffirm~ PRON 15 PROPN -10
realiz~ NOUN 20
rebuf~ NOUN 12
rebuk~ NOUN 11 PRON -8
rebut~ ADJ 13 DET -12 NOUN 8
recall~ ADP -19 DET 18
recit~ ADP -19 DET -10 PROPN 24
recogn~ ADP 19 DET 18 PRON -24 PROPN -12 SCONJ 12
recount~ DET 22 PRON -11
referenc~ DET 29 PROPN -9
refer~ ADJ 32 AUX -16 NOUN -12 PART -39 PRON -20 PROPN 33 QUOTE -10 SCONJ -19 VERB 29
reflect~ ADJ 19 ADP -15 DET -8 NOUN 11
refrain~ PROPN 15
refus~ ADJ -13 ADP -10 ADV -23 DET 14 PART 18 VERB -17
regard~ NOUN -10
reiterate~ ADJ 16 DET -8 NOUN -23 PART 19 PRON 27 PROPN 13 SCONJ -49 VERB 16
reject~ ADJ 9 NOUN 21 PRON 10 PROPN 13 QUOTE 8 SCONJ -39
releas~ ADJ 21 ADP -35 ADV 17 AUX -8 DET -25 NOUN -15 NUM 33 PROPN 9 QUOTE 17 VERB -56
relish~ VERB 18
reli~ ADJ 9 NOUN 8 PROPN -9
reluct~ ADV 22 NOUN 24 PART -21 PROPN 11 VERB -21
remain~ ADJ -19 DET -8 NOUN 13 PART 20 PROPN -20 SCONJ 11
remark~ ADP -17 DET 23 PRON 12 QUOTE -13 SCONJ -10
rememb~ ADV 15 DET 15 PRON -28 VERB 12
remind~ ADJ -13 ADP 41 DET -24 PART -15 PRON 18 PROPN -11 SCONJ -14
reminisc~ ADP 25
renew~ NOUN -30 PROPN 21
repeat~ NOUN 14 PRON -31 SCONJ 8
reply~ ADV -18 SCONJ 14
report~ ADJ -18 ADP -9 ADV -34 DET 34 NUM -10 PART -8 SCONJ -20 SYM -16 VERB 44
reprimand~ ADP 26
repudi~ NOUN 19
request~ DET -11 NOUN 20 PART -8 VERB 8
requir~ DET -15 NOUN 20 PART -36 PROPN 18 VERB 17
resist~ NOUN 9 VERB 16
respond~ ADJ -36 ADV -15 DET 23 PRON -13 PROPN 10 QUOTE 31 SCONJ -35
respons~ VERB 15
rethink~ ADP 15 NOUN -16
return~ ADP -12 PRON -11 PROPN 36
retweet~ DET 21 PRON -8
reveal~ ADJ 10 ADP 12 DET 24 PROPN -10
revers~ DET -14
revis~ PRON -36
rip~ ADP -9 DET 21
roll~ ADP -9 NOUN -43
rose~ ADP -9 DET -23 NOUN 15 PROPN 13
rule~ ADJ -14 ADP 17 DET -17 PROPN -8 VERB 16
run~ ADV 16 NOUN -19 PRON -13 PROPN -9
savag~ ADJ 9
saw~ ADP -9 DET 9
say~ ADJ -23 ADP -55 ADV -23 AUX 50 CCONJ 40 DET -13 INTJ 11 NOUN -11 PART -37 PRON 41 PROPN -19 QUOTE 24 SCONJ 31 SYM -8 VERB 31
scrap~ NOUN -16
seek~ ADV -9 DET -12 NOUN 8 PROPN -14 SCONJ -23 VERB 21
seem~ ADJ 35 ADV 34 AUX 10 DET 13 NOUN 13 PART -30 PRON -12 PROPN -19 QUOTE -21 SCONJ -34 VERB 21
seen~ ADJ -12 ADP 13 DET 17 NOUN -29 PRON 10
see~ ADJ -8 ADP 48 ADV 21 DET -26 PART -12 QUOTE -8 SCONJ -20 VERB -9
seiz~ PROPN 19
sentenc~ ADP 23 PRON -26
sent~ ADJ 20 DET -51 NOUN -30 PART 23 PRON 14 PROPN -17 QUOTE 20 SCONJ 33 VERB -8
serv~ ADP -9 DET 19
set~ ADJ -18 ADV -9 DET 34 PART -27 PROPN 30 VERB -13
share~ ADJ -9 ADP -15 DET 26 NOUN 17
shed~ ADJ -15
shift~ ADP 24 ADV 16 DET -21 NOUN -15 PRON -20 PROPN -11 VERB 26
shock~ ADP 21 PROPN -9
shown~ ADJ -11 DET -22 NOUN -23 PART 32 PROPN 8
show~ ADJ -41 ADP -38 NOUN -20 PART 21 PRON -9 PROPN 24 SCONJ 14 SYM 9 VERB 34
shrug~ ADP -10 DET 11
side~ ADP 32 DET -16 PROPN -11
signal~ ADP 22 NOUN -13 PART 23 PRON -36
sign~ ADJ 11 ADP -12 NOUN -18 PART 38 PROPN -14 QUOTE -12 VERB -15
singl~ ADP 22 DET -23 NOUN 11 PROPN -10
sink~ PROPN 19
skeptic~ DET 13
slam~ ADP -8 DET 22 PRON 24 PROPN -12 QUOTE -10 SCONJ -9
sought~ ADJ -14 ADP -19 ADV 22 DET -56 PART 23 PROPN -31 VERB 12
sound~ ADJ 8 ADP -29 ADV 29 DET -19 NOUN -10 PRON 18 PROPN 14
spare~ ADP 26 PROPN -25 VERB -21
spar~ ADP -9 DET 21 NOUN -12
speak~ ADP -27 ADV -21 DET 12 NOUN 10 PART -15 PROPN 20 VERB 32
spent~ ADJ -30 ADP -30 ADV -11 NOUN 20 PART -8 PRON -9 PROPN 35
spoken~ ADP -23 PROPN 14
spoke~ ADJ -12 ADP -26 ADV -34 DET 8 PART 34 PRON 35 VERB -15
spot~ PROPN -32
stai~ DET -10
stand~ ADP -17 DET 15 PRON 8
start~ ADJ 8 ADP -10 ADV 17 NOUN 13 PART 23 PRON -26 PROPN 10 VERB -52
state~ ADP 13 AUX 19 DET -34 NOUN -11 PRON 16 PROPN -23 QUOTE -15 SCONJ 32 VERB -16
stood~ ADJ 26 ADP -9 PART -12
stop~ ADJ -28 ADP 21 NOUN 13 VERB -41
strategi~ ADP -10 ADV -21 NOUN 10 PRON 22 VERB -11
stress~ ADV 26 DET -20
strive~ DET 21
struck~ ADJ 10 NOUN 8
struggl~ ADP -8 ADV 24 DET 29 NOUN 21 PART -31 PRON -35 PROPN -15
stuck~ ADV -18 NOUN -14 PRON 25
suggest~ ADJ 12 ADV -9 AUX -10 DET -12 NOUN 17 PRON 35 PROPN -8 QUOTE -9 SCONJ -27
sum~ ADP -13
support~ ADP -31 PART -8 PRON 18 SCONJ -14 VERB 40
surpris~ ADP 26
suspend~ PRON 12
su~ NOUN 26 PROPN -28
swing~ ADJ -9
sympathet~ VERB 18
taken~ ADP -19 DET -22 PRON 14 PROPN 23
take~ ADP 9 ADV 19 AUX -11 DET 15 NOUN -52 PART -28 PROPN 8 SCONJ 13 VERB 10
talk~ ADJ -21 ADP 10 DET -25 PART -17 PRON 33 PROPN -19 SCONJ -10
tangl~ PROPN 11
target~ ADJ 25 ADV -23
tell~ ADJ -46 ADP -43 ADV -27 AUX -19 NOUN -21 PART -12 PRON 74 PROPN -30 QUOTE 27 SCONJ 14 VERB -60
tend~ ADJ 18 NOUN 43 PART -48 PRON -8 PROPN 13 VERB -23
testify~ ADP -16 DET 17 PROPN -9
thank~ ADP 13 DET -10 NOUN 13 PRON -10 PROPN 10 SCONJ 15 VERB -18
think~ ADP -22 ADV -32 NUM 24 PRON 26
threaten~ ADV -16 DET -23 PART 34 PROPN -8
threw~ PROPN 24
thrill~ PROPN 20
throw~ ADP 22 NOUN 20 PRON -41 PROPN -22
tick~ PRON -15 VERB -9
ting~ DET 16 NOUN -12
tone~ PRON -24 PROPN 25
took~ ADJ -8 ADP -37 DET -18 NOUN 16 PRON 11 PROPN 19
touch~ DET 14
tout~ DET -20 NOUN 20 PART -10 PRON 30
trash~ PROPN 8
trend~ ADJ 13
trip~ ADP 23
tri~ ADJ 14 ADP -38 ADV -18 PART -45 PRON 57 PROPN 21 SCONJ 19 VERB -51
trumpet~ DET 15
try~ ADJ -15 ADV -10 DET -30 NOUN 19 PART -14 PRON 20 PROPN 38 VERB -42
turn~ ADP -31 ADV -9 DET 23 NOUN -21 PART -9 PRON -17 PROPN 18 VERB 24
tussl~ ADP 10
tweet~ ADJ -9 CCONJ -8 NOUN 25 PART -20 PROPN -36 VERB 8
ty~ DET -18 PROPN 21
uncomfort~ ADJ 11
uncov~ NOUN 10
underscore~ DET -22 PROPN -13
understood~ DET -8 PRON 16
unit~ ADP -9 PROPN -16
unleash~ ADJ -18 DET -9 PROPN 29
unlik~ PART -37 PROPN -9 VERB -15
unveil~ DET -26 NOUN -23 NUM -10 PART 34 PROPN 24
unwilling~ VERB -10
urge~ ADP 14 ADV 38 DET -19 NOUN 16 PART -10 PRON -9 PROPN 11 QUOTE -12 VERB -19
us~ ADJ 39 ADP -30 ADV -12 DET -14 NOUN 16 PART -46 PRON -8 QUOTE 12 SCONJ 18 VERB -47
utter~ PROPN 13
veto~ DET 27 PRON -20
view~ ADP 9 CCONJ -15 DET 10
voic~ ADP 17 NOUN -14
vote~ ADJ 8 ADP -20 ADV -8 DET 24 NOUN -24 NUM -34 PART 24 PROPN 22 VERB -9
vouch~ ADP -10 PROPN 20
vow~ ADJ -11 ADP 8 ADV 24 DET -29 NOUN -8 PART 38 PRON -12 PROPN -32 VERB -9
waffl~ ADP 15
walk~ NOUN 18
want~ DET -19 NOUN -11 PART 12 PROPN -10 QUOTE -23 SCONJ 27 VERB 9
wari~ DET -9 NOUN 16 VERB 10
warn~ ADP -23 DET 10 PART 15 PRON -18 PROPN -12 QUOTE -12 SCONJ 17 VERB 24
watch~ ADP 19 NOUN -8 PROPN -8
waver~ ADP -24
weigh~ ADP -15 DET -25 NOUN 16 PRON 23 PROPN -22 VERB 19
welcom~ ADP -10 NOUN 16 PRON -15 PROPN 10
went~ ADP -42 ADV -31 DET -16 NOUN -12 PART -41 PRON 33 PROPN 23 QUOTE 13 VERB -11
withdrew~ DET 22 NOUN -21
withheld~ NOUN -12
wonder~ ADP 11 ADV 24 DET -9
won~ ADJ 22 DET -21
work~ ADJ -10 ADP -11 DET 33 NOUN -21 PRON -28 PROPN -17 VERB 12
worry~ ADJ 22 ADP 13 ADV -15 DET -15 NOUN -13 VERB -9
write~ ADJ -13 ADP 19 DET -15 NOUN -30 NUM -14 PART -24 PRON -22 PROPN -42 SCONJ 36 VERB 59
zero~ ADJ 10 ADP 19 DET -9 PROPN 11

76 start: cue, word before
:~ , -13 : 70
abl~ to -16
accord~ 's -9 (number) -9 , 174 and -18 by -46 conducted -18 for -54 from -22 her -16 in -24 into -15 of -47 on -12 poll 21 polls -14 to -14 with -18 — 23
accuse~ , 10 accuses 22 accusing -23 for -8 him -9 of 38 trump 23
acknowledge~ acknowledged 15 as 21 for -16 in -10
acquiesc~ acquiesced 8 to 22
address~ , -8 addressed 17
add~ , 59 : 19 added -20 adding 16 of -12 that -15 to -12
admit~ admitted -17 to 29
adopt~ adopted -20
agree~ (number) -14 , -14 agree -15 agrees 14 in -21 of -18 on 11 to 25 with 30
aim~ aimed -41 at 60 on -28 to 15
allege~ alleged 12
allow~ allowed 8 of -12
allud~ alluding -26 to 27
announce~ announced 35 announces 19 of -16 on -40
apolog~ apologized -20 for 30 supporters 25 to -46
appear~ appear 48 appeared 9 appears 58 as -9 be 34 for -14 have -20 in -19 on -29 to -11 with 11
applaud~ applauded 23
appoint~ appointed 26
approv~ approved 8
argue~ , 33 - 11 against 15 argue 8 argues -19 arguing 10 for -14 in -29 on -19 that 19 with -16
argument~ , -23
ask~ : -8 about 45 ask 43 asking 10 asks 13 campaign 20 candidate -14 clinton -16 department -12 for 31 from -11 her -14 how -9 if -13 it -9 of -35 questions -22 sanders 11 state -16 the -10 them -44 to -45 trump 45 whether -30
assail~ assailed 37
assert~ asserted 20
assure~ assured 13 to 19
attack~ , -17 attacked 23 attacking 14 attacks -8 on 42
attempt~ as 17 attempted 13 of -8 to 10
author~ authorized 22
avoid~ , -10 avoided -33 of 43
back~ , -10 backed 17 backing 34
balk~ at 19 balked 12
becam~ became -32
becom~ become -48 to 25
begin~ about 18 began -69 by -25 for 9 of -9 to 26
believe~ believe 36 believes 26 for -9 in 30
bemoan~ bemoaned 24
blame~ blame 14 blamed 14 blames 21 on -8
blast~ blasted -18 blasting 13 blasts 17 for 25 of -8 out -19
block~ blocked 27
boast~ boasted -19 of 19 on -8 to -11
brought~ brought 11
call~ , 16 call 16 calls -28 clinton -11 for 114 from -23 her -13 into -37 obama -8 of -13 on 24 out 21 states -17 to -20 trump 23 u.s. 20 with -23
campaign~ against 38 campaigned -17
cast~ as 16 of -8
challeng~ challenged 22 challenging 11 of -13 on -24 to -13
chant~ chanting 11
characterize~ as 28
charge~ charged -18 of 21 that 26 with -10
chide~ for -13
chime~ in 23
choos~ to 19
chosen~ to 23
cite~ , -8 about -15 as -20 cited 56 cites 26 citing 52 of -13
claim~ as 15 at -8 claim 21 claimed 8 claiming -18 for 38 in -14 to 8
clear~ clear -24
coin~ , 11
come~ , -19 come -27 to -13
comment~ , -8 on 37
commit~ to 19
compar~ , 23 compared 25 to -37
complain~ about 18 of -22 to -25
concede~ , 26 conceded 10
conclude~ , 11 in -10
condemn~ condemned 10
confirm~ confirmed 16
congratul~ for -19
consid~ , -9 considered 44 considering 36 considers 17 in -8
contend~ , 15
continue~ , -43 : -28 about -13 as 24 continue -32 continued -51 continues -26 her 15 in -11 of 8 on 33 to -60 with -18
contrast~ with -28
convinc~ convinced -8
cover~ , -17
criticize~ , -10 as 21 criticized 23 criticizing -10
critic~ critical -9 criticism 21
decid~ decided 15 for -9 in -10 not -18 to -34
decis~ decision 30 to -18
declare~ , 15 as -15 declared 28 for 12
declin~ for -23 of -16 to -33
decry~ decried 15
deem~ deemed 38
defend~ defending 17 of 22 on -13
deliv~ delivering -14 of 39 to -23
demand~ demanding 14
denounce~ , -16 as 41 denounced -28 denouncing 19
deny~ denied -19
describe~ as -21 described 28
design~ to -16
determin~ determined 25
devot~ devoted 25 to -26
disagre~ with 22
disclose~ , -9 for -20 to -18
discuss~ discussed 40 discussing 19
dismiss~ , -10 as 13 dismissed 21
displai~ of -21
distanc~ distanced -31 from 41
doubl~ on 11
drew~ , -21 drew -22 of 25
eager~ eager 20 to -23
echo~ echoed -9 of 19
email~ , 16 emailed -40 to -24
embrac~ , -8 embraced 35 of 21
emerg~ emerged -29 for 39
emphasize~ emphasized 14 emphasizing 24 to -14
encourage~ and -10 encouraged 24
endors~ , -10 endorse 18 endorsed 59 endorses 17 for 13 ted -10
end~ ended -35
estimate~ at -13 estimated 16
expect~ expect 31 expecting 32 in -19 on -15
explain~ , 31 : 49 explained -17 explaining 26 explains 9 to -9 why -31
expos~ exposed 24
express~ , -12 about 23 concern 22 express 16 for -22 in 21 of -13 over 26 support -10 that -13 to -9
fail~ failed -45 on 34 to -32
favor~ favored 8 trump -8
fear~ fear 29
feel~ as -10 feel 36 felt -20 of -9
file~ filed -9 for 11 in -13
find~ finds 10 in -11 with 23
fire~ , -24 fired 8
focus~ , -16 focused -24 of -11 on 61
follow~ to -9
found~ , -9 about -14 by -11 for -14 found 46 in 23 on 24
full~ of -18
gave~ , 19 gave -35 of 24 to 16
gone~ on -27
got~ got -40
go~ going -22 of -28 to -18
grow~ growing -24
hail~ hailed 11
hard~ hard -31 to -17
held~ for -16 held -30 of -14 on 33 to -9
highlight~ as -12 highlighted 35
hint~ , -9 at 29 hints -28
hire~ hired 33
hit~ him -9 hit -40 on 25
hold~ of 33 to -14
hope~ hope 35 hoped 22 hoping 40 of 16 to -18 will -8
identifi~ , -9 identified 53 identify 15
ignor~ ignored 28
impli~ implied 21
inclin~ to -20
includ~ for 8 included 13 of 15 to -21
indicate~ , 12 for -10 indicated -10
insist~ insisted 8 insisting 27 on 12
intend~ intended 37 to -11
introduc~ , -27 introduced -8
invok~ in 23 invoked 26
issu~ , -8 issued -34 of -9 on 17 saying 47 statement -19
join~ in -15 joined -34
joke~ joked -8
knew~ , -13 knew 34
knock~ knocked 32
known~ , -11 as 65 for -21 to -17
know~ in -14 know 25 knows 15
label~ labeled -14
laid~ for 25 laid -13 out 32
lai~ out 14
lament~ , 16 lamented 13
lash~ , 19 out -8
launch~ , 12 in -18 launched -49 launching 9 of -8
learn~ in -14 learned 16
led~ led -34
liken~ likened 33 to -18
like~ likely -33 of -19 to -46
line~ up -27
list~ as -24 listed 15
lobbi~ , -14
look~ , -12 and -10 as 16 like 11 looked -15 looks 17 to 59 with -14
made~ - -10 about 44 case 15 clear 47 comments -10 for 35 in -15 it 23 made -73 of 44 point 13 statements 23 that -13 the -9 with -8
maintain~ maintained -19
make~ , -16 case -11 for 31 make -43 makes -48 of -18 that -8 to -24
mention~ mentioned 30 mentioning 13 mentions 10
messag~ message -25 of 8
misstat~ of -22
mock~ and -14 mocked 14
move~ to -14
name~ named 15 to -10
need~ for -11 needs -23 of -12 to -24
nomin~ for -25 nominated 37
note~ , 28 -- 26 in -12 noting -9 of 23
observe~ , 27
offer~ , -18 about 19 as -16 for 23 offered -17 offering 44 offers 14 on 41 to -14
open~ about 42 opened -27 to 12 up -17
opposit~ opposition -15 to 26
oppos~ , -12 on 8 oppose 34 opposed 31 opposes 20 to 17
opt~ opted 20
order~ department -9 of -8 ordered 52 to -9
paint~ of -10
pass~ for -11 of 17 passed -21 to -15
persuad~ persuaded -45
pick~ picked 21
pitch~ to -20
pivot~ pivoted -27 to 24
plai~ , 24 down 32 in -8 played -37
plan~ , 25 for -8 plan 17 planned 24 plans 19 to -31
plead~ , -10 guilty 8 in -17 of -10 pleaded -37 to 30
pledge~ on -12 pledging 27 support 17 to 28
point~ , 45 at 21 for 18 in -26 of -31 on -15 out 19 point -9 pointed -35 pointing -46 points -10 to 83
ponder~ , -9
portray~ portrayed 16
post~ , -13 - 20 of -25 posted -25 twitter -13
praise~ , -29 for 23 in -13 on 18 praise -16 praising 8 to -15
predict~ predict 15 predicted 12 predicting 11
prefer~ prefer 34 to -15
present~ as -16 presented -31
press~ , 9 for 18 pressing -21
project~ projected 26
promise~ of 16 on -9 promise 9 promises 16 promising 26 to -38
promot~ , -46 of -8 promoting 25
propose~ on -11 proposed 36 proposing 18
propos~ proposal 11 to -8
proud~ of 19
provid~ on 33 provided -39 with 21
publish~ , 10 of -13 published -9
push~ , -11 against 20 for 44 of -11 on 24 push 30 pushing -20 to -23
put~ , 19 : 27 in 19 on 32 put -26
question~ in -8 questioned -8 questioning 19 whether 10
quick~ of -9 quick -35 to -33
rail~ against 38 railed -8
rais~ about 48 of 31 raised -9 whether -13
reach~ , -9 reached -28
read~ read 23
rebuk~ rebuked 20
recall~ for 16 recalled 23 recalling 28
recit~ , -28
recogn~ , -14 recognize 20 recognized 20
recommend~ recommended 8
recount~ recounted 27
referenc~ referenced 15 referencing 26
refer~ , -28 of -8 referring -9 refers -10 the -8 to 67
reflect~ of -8 on 11
refus~ of -8 refusing 24 to -15
reiterate~ reiterated -8
reject~ from -10 notion 23 that 25
releas~ (number) -9 a -12 ad -13 in -10 new -8 released -19 releasing -20 saying 35 statement 13 that -10
reli~ on 26
reluct~ to -22
remain~ , -24 of 24 remain -24 to -14
rememb~ , -18
remind~ of 47 reminded -45 reminding -21 voters 36
repeat~ repeated 16 that 25
reply~ replied -18
report~ (number) -10 , 70 about 12 at -21 his -19 in -19 month 24 of -11 on -43 reports 27
request~ anonymity -8 requested 30
requir~ to 14
respond~ , 29 by 19 on -39 responded -39 responds -27 saying 50 that -8 to 10
restrict~ restricting 12
return~ returned -19 to -9
retweet~ retweeted 35
reveal~ reveal 9 revealed 35 reveals 20
rule~ of -9 ruled -12
saw~ saw 28
say~ % 18 's 22 (number) 11 , 153 : 37 a -11 about 41 all -17 and -19 are -9 attacks 11 before -13 but -14 by -27 campaign 25 clinton -10 conference 15 days 15 despite -14 experts -8 for -61 friday 14 from -17 hall 23 in -56 interview -12 is -38 like -9 months 10 night 17 of -30 on -53 only 12 perhaps -16 politics -16 repeatedly 26 said 41 say 53 saying 36 says 42 show -20 statement 26 sunday 13 texas 8 that -18 the -14 thursday 22 time 19 was -14 wednesday -16 week 24 weeks 21 when -16 with -13 year 15 years -15 — 8 “” 17
seek~ of -11 on 22 seeking 22 seeks 51 to 12
seem~ , 8 : -19 at -25 be -44 have -15 like 14 of -23 on -11 seem -13 seemed 42 seems 17 that -9 with -13
seen~ by -14 seen 19
see~ for -15 in -25 see 59 sees 57
sent~ by -13 message -12 on -25 out -19 sent -70 trump -12
set~ set -22
share~ for 8 of 16 on -13 with -38
shift~ to 22
shown~ in 19
show~ , -8 at -23 between -9 for 13 in 17 leading -10 on -8 show 28 showing -8 shows 53 to 19 with 8
shrug~ off 30
side~ with -9
signal~ for 8 signaled -40
sign~ as -8 signed 16 that 26
skeptic~ of 25
slam~ for 22 slammed 36 slams 9
sought~ , -8 as -9 for -16 on -10 sought 10 to 13
sound~ , -19 in -9 sounded 20
spar~ sparred -9
speak~ , -22 about 40 of 48 speak -10 speaking -10 speaks -19 to 23
spent~ (number) -9 , -8 of -61 on 18 spent -69 time -8
spoken~ spoken -9
spoke~ , -21 about 53 as -16 for 10 how 21 in -18 of 22 on 15 out -12 to -24 with -20
start~ about 25 by -8 of -11 on 31 started -70 with 23
statement~ statement -16
state~ , 10 of -16 on -24 stated 16 states 8 “” 9
stood~ stood -8 to 22
stop~ stopped -34
strategi~ to -8
struggl~ struggled -21 to 19
stuck~ stuck 10
suggest~ , 23 : -8 debate -24 in -11 suggest 16 suggested 45 suggesting 9 suggestion -9 suggests 16 that 22 was 9
support~ , -14 for 21 of 11 on -8 supported 53 supporting 37 supports 8
taken~ in 18 taken -60 to -20
take~ , -17 at 61 for 30 of -10 takes -16 taking -44 to -16
talk~ , -14 about 83 of 30 on -18 talked -20 talking -16 to -45 up 19
tell~ , 95 : 25 a -20 abc -13 about -44 after -8 ap 31 at -18 audience -26 believed -11 clinton -11 crowd 9 for -18 her 13 host -8 how -8 in -28 is -8 me 36 monday 41 not -11 of 24 on -25 people 19 politico 11 primary 11 reporters 25 tell -21 telling -37 tells -30 that 23 the -25 them 43 thursday 14 to -16 told -39 trump 12 voters -10 was -14 washington 8 week 17 when -12 which -10 with -8 ’s -19
tend~ to -22
thank~ , -18 for -10 thanking 30
think~ , -11 about 19 think -10 thinks 27 thought 22 to 23
threaten~ threatening 12
tick~ of -16
took~ , -27 at 61 for 17 in 17 of -29 to 10 took -85 with 36
touch~ on 26
tout~ of 22 on -10 touted 41
tri~ for -13 of 12 tried -51
try~ for -9 of -11 to -39 trying -41
turn~ on 36 to 66 turned -58
tweet~ : 11 at -17 for 9 of 9 on -15 to -13
unveil~ unveiled -21
urge~ , -18 for -13 not -13 party 11 people 26 them 30 to -22 urged 26
us~ as -22 describe 53 for 51 of -49 speech -23 to -35 used -67 using -55 with 22
view~ as 9 of 11 views 23
voic~ of -18
vote~ (number) -12 , -16 against 40 for 32 in -22 of 40 to -24 voted -11
vouch~ for 34
vow~ not -9 to 10 vowing 22 vows 21
want~ , -19 about -11 want 16 wanted 22 wants 76
wari~ of 25
warn~ against 37 of 20 that -12 warned -41
watch~ watched 34
weigh~ in 13 on 27
welcom~ welcomed 29
went~ , -19 after 41 for 24 of -41 on -17 to 23 went -48
wonder~ wondering 12
work~ of -14 to 13 working -9
worry~ about 40 worries -13
write~ , 23 : -14 by -16 clinton 22 for -39 in -24 letter 23 of -9 on 13 to -18 writes -9 written -35 wrote -29

77 start: manner, word
(act) $ -17 % -15 's -46 ) -15 about 13 accusations 11 actions -8 ad -9 address -15 admitting 23 ads -19 advisers -14 after -27 again -9 against -19 aggravated -11 agree 17 agreement -17 ahead -20 aim -18 alleged 22 allies -14 allowing 17 almost -14 along 15 although -17 amendment -8 america -8 american 14 americans -28 an 12 and -93 announced -9 anonymity 11 answer -9 anti-trump -12 anyone -35 approach 15 april -12 are -12 around 16 as 22 aside -18 asking -29 at -19 attack -17 attacking -8 attacks -43 attention -24 away -18 ayotte 38 back -28 background -9 backing -11 banks 13 barring 20 be -35 because 8 before -24 behalf -11 behind -23 being 40 ben 24 benghazi 8 bernie 16 better 8 between -26 beyond 20 biden -10 billionaire 27 billionaires 22 black -16 blocking 15 boos -15 border 36 both -36 breaking 9 breitbart -21 briefly -9 bring 14 bringing -11 broadly 11 bush 9 but -28 by -34 call -11 calling -23 campaign -26 campaigns -13 candidate -8 candidates 15 carson 10 certain 20 chairman -11 challenges 12 changes 36 changing 30 china 15 chinese -14 christie 18 claims 16 clear -13 cleveland 8 clinton 26 clinton's 22 clinton’s 30 close -12 closely -20 closer 24 cnn -11 comey 23 comments 10 concern -15 condemning -9 condolences 26 confidence -32 confident -10 conservatives -17 content 14 contests -19 continuing 13 controversial -13 convince -16 credit -10 critical -15 criticism -19 criticizing -27 critiques 25 curiel -20 cut 12 data -30 deal -9 debate -37 decisions -12 deep -8 defeat 31 defeating 25 defense -20 degree -12 delivering -8 democracy 21 democrat 10 democratic 41 democrats -15 deputy 8 describing -19 detailed 21 details 29 differences 21 different 17 direct -20 directly 12 discuss -10 do 13 domestic -8 donald 31 doubt -29 down -35 during -20 each -12 earlier -16 easy -9 economists -13 effort -16 elected -8 emails -11 embracing 16 emphasize -14 encourage -16 end 16 endorsing -17 enthusiasm -9 environmental -19 equal 8 especially 23 european -10 even -31 events 22 every -15 evidence -17 expand 19 expanding 16 facebook -14 family -9 far -10 favor -28 favorable -9 favorably -10 favored -10 fear -12 few 14 fields 15 fiorina 21 first -16 florida 23 focused 25 following -8 footage -14 for 17 former 16 forward -24 found -8 fox -21 free 12 fresh -11 friday -10 front-runner 26 full -31 fun -21 fund-raising -15 fundraising -17 future 13 garland 34 generally -23 get -12 give -11 global 8 golf -8 governor -10 growing -14 guilty -27 gun 19 had -15 hard -26 has -18 having -23 he -29 health -22 her 17 here -16 high -24 high-profile -12 highly -8 hillary -9 himself 14 his 25 hispanic 9 hollywood 9 hopeful -21 host -14 house -29 how 47 idea -12 ideas -17 if 18 immigrants 23 immigration 31 in -30 including -19 increased 22 increasing 8 increasingly -16 indiana 18 inequality -9 instead -17 insult -13 interest -23 interviews 17 into -19 iowa -27 iran -8 is -38 issue -17 issues 33 its 9 itself -9 japanese 21 jewish 18 john 13 july -11 just 32 kaine 25 keep 8 kelly 24 key -13 khan 16 kind -11 know -10 korea -8 large -8 last -35 late -11 later -8 latinos 16 law -8 lawmakers -16 laws -33 least -9 legal 30 legislation 14 length -22 less -17 level 23 lewandowski 26 liberal 14 light -18 likely 9 lindsey 20 list -9 little -39 loans 12 long -14 losing 24 lower 20 made -12 major 9 make -26 many 11 marco -13 mate -10 may -13 mccain 22 me -11 men 24 mention -24 merkel 9 messages -21 might -10 mills -16 misleading 14 moderate 19 monday -31 money -15 months -16 more 21 most 19 mr. 35 mrs. 10 ms. -31 much -26 murphy 8 muslims 9 name 23 nearly -12 negative -12 news -24 no -14 none 9 north -12 nothing -9 november 24 n’t -8 obama 26 odds -11 of -62 off -37 offer -8 officials -13 oklahoma 14 on -61 online -13 only -19 opinion -9 opponents -19 opposition -17 or -19 original 9 other -19 our -19 out -50 over 8 overwhelmingly -8 own -13 paid 8 part 12 particularly -9 parties 11 party 29 past -17 path 21 pay -10 people -8 persuade -14 plan -20 point 23 poised 19 police 8 political 11 politicians 32 politics 27 polling 15 polls 9 populist 9 portray -10 positions 23 positive 8 present -10 president 21 presidential 8 primary 10 private -15 prominent 18 promises -28 proposal -11 proposals 9 protect -12 provide -12 providing 24 public -18 punitive 16 pushing 23 put -18 putting 18 qualities -11 questions -14 quickly -9 racial 21 racism 22 raise 12 rally -18 rather -10 ready 30 real -16 reasons 10 recent 19 recognize -8 refugees 25 regarding 19 reject 24 religious 28 reluctant -14 rely 38 remaining 18 reporters -12 reporting -25 reports 26 republican 27 requests 11 research 17 respond -14 response -18 restrictions -11 right -8 rights 18 rise -12 rising -24 rival 21 rivals 26 romney 32 roughly 24 rubio 38 rubio’s -9 running -13 ryan 27 said -16 sanctions 8 sanders 19 saturday -36 say -13 saying -46 scalia 25 see -8 seeking -10 seemingly 8 sen. 26 senate -9 several -9 sharp 10 she -63 shooting 10 short -19 show -13 signed -8 significant 18 signs -20 similar 8 since -24 single-payer 12 skeptical -8 slightly -12 some 27 someone 12 something 14 somewhat 26 south 13 speaking -11 special 13 specifics 22 speculation -13 spending 12 stability 16 stark 14 state -37 statement -15 statements -12 states 14 still -16 stop -15 stories 11 stronger -9 such 20 suggested -16 sunday -18 superdelegates 11 support -14 supporters -15 supporting -11 sweeping 15 swing 36 syrian -12 take 15 talk 9 talking -30 tariffs 13 ted 41 television -10 telling 23 than -35 the 21 their 12 them 9 themselves -11 they 12 think 16 this 31 those 13 though -11 thousands 11 through -8 thursday -16 time -8 to 19 together -8 top 22 topics -18 tougher 9 toward -9 tribute -35 trump 34 trump's 26 trump’s 27 tuesday -37 turkey -14 turn 14 turns -8 tv -8 twitter -25 typically -8 under -8 understand -11 undocumented -9 united -11 unity 29 unlikely 8 until -9 up -51 urging -32 use -11 vermont -10 very 12 vice 19 victims 20 victory -10 video -25 views -28 violence -10 violent -8 virtually 24 vote -12 voters 27 votes -12 wanting 14 was -33 washington -10 way -12 ways -14 wearing -18 wednesday -47 weeks -10 well -25 what 32 when 9 whether 41 which -52 while -34 white -8 who 17 why 47 will -12 win 14 wisconsin -10 with -8 without -20 women 28 words 22 work -8 workers 9 working -28 world 17 would -8 years -10 yet 21 you -10 zika 36 ’s -50 “,” 13 “?” 15 “” -17
(colon) and 16 the -9 “” -11
(judge) $ 10 a 43 about 16 americans -23 an -34 and -11 any -24 as -31 attacks 9 being -8 bill 25 both 30 clinton 26 clinton's 15 during 10 efforts 12 for -50 from -12 front-runner 8 getting 11 he -17 herself -14 hillary 9 him 9 himself 13 how 11 in -14 into -15 it 9 its 11 just 25 mrs. 27 not 14 others 8 out -16 part 10 people 15 political 25 president 10 recent -10 republican -29 republicans -23 rubio 10 sanders 28 sen. -16 that -52 their -10 them -20 tuesday -20 u.s. -25 washington -24 what -27 who -9 with 30 “” 38
(noun) (number) -12 a -45 abortion 10 about -32 all -9 as -18 ban -12 between 26 candidates 9 donations -21 for -14 has -10 having 14 he -9 her 39 him 31 his -23 immigration 14 in -9 is 8 islamic 24 more -30 new 8 of -24 on 24 running -25 she 22 social -23 that 55 the 9 their 16 to 32 trump -18 “” 37
(passive) a -32 about 20 and -8 as 33 clinton -19 for 52 his -20 of 35 on 25 that -13 the -45 who -14
(say) $ -21 's -32 (number) -35 a -9 abortion 25 accepting -23 after -14 again -19 against -39 all -14 allegiance -21 almost -25 also -16 amount 13 and 19 any 23 anything 10 as -38 asking 24 attacks 15 back -26 based 23 be -10 because 18 before 10 being -15 better 15 between 17 britain 17 building 18 but 10 buying 24 by -39 calling -17 calls 18 came 8 cameron 17 cbs -17 china 17 clinton's 16 clinton’s 32 comments -11 concern 26 congress -14 creating 13 credit -21 criticism -8 curiel 26 despite 26 does 20 doing 20 donald 24 drawing 30 during -19 earlier -21 emanuel 11 even 27 exactly 8 facebook -14 far 8 fight 25 find -8 first -26 following -16 for -30 ford -8 friday -57 hacking 22 half -20 having 10 he 41 health 21 her -35 high 15 him -43 himself 13 his -13 how 16 however -21 hundreds 25 husband 13 if -30 immigration -15 impose 21 in -26 include 26 increased 24 industry 25 insults -11 interviews -14 is 36 islamic 22 issues 18 jewish 8 judges 9 july -10 just -23 last -49 late -16 later -13 latinos 24 least -13 legislation 15 like -9 little -21 lynch -9 major 13 making 9 many 19 massive 10 me 12 mexican 17 monday -34 most 8 moving 10 mr. -21 much 20 muslims -8 national -18 nearly 12 negative 19 never 25 no -10 nominating -15 none 13 not 22 nothing -25 of -12 old 8 on -49 only 21 op-ed -11 out -17 paul -8 pay 11 perhaps 26 pick 26 plans -23 politicians -10 poll -12 positions -20 potential 23 preparing -9 publicly -19 questions 8 raising 9 rather 27 recently -8 released -12 repeatedly -26 reporters -10 rubio -9 santilli -8 saturday -39 saying -14 sen. -20 senior -25 she 31 shut 23 since -10 spending 9 stronger 9 sunday -35 support -20 syed 8 take -8 taking 13 talking -9 technology 18 that 79 the 21 them 19 themselves 13 there 30 they 20 this -59 those 24 though -20 thursday -41 to 21 transgender 16 trump 12 trump's 11 trump’s 21 tuesday -39 twitter -31 union 10 upon -12 upstate -13 urging 26 us -13 various 23 victory 18 view -22 viewers 10 voters -9 was 18 weeks -9 what 16 when 25 where -8 whether 8 which -11 who -23 why 20 winning -20 with -20 without 11 women 24 would 31 yes 11 ’s -19 “,” 30 “?” 12 “” 36
(source) (number) 26 a -30 and -9 at 15 by 20 clinton 17 conducted -18 edison -14 florida -11 for -25 he 30 her -13 his 16 in 10 more -10 mr. 20 of -8 that -35 to -15 trump 14 voters 20 was 32 “” -42
(tell) (number) -23 a 34 abc -16 about 39 americans -10 an 24 and -14 any -14 at -9 before -8 clinton -31 clinton's 17 cnn -10 comments 25 democratic -8 democrats 9 did 8 donald -32 during -8 for 15 foreign -22 fox -10 from -11 he 56 her -26 him 13 his 9 host -8 how 53 if 42 in -10 is -8 it 23 just 20 last -8 me -30 money 16 mr. -34 mrs. -24 new -10 not 22 of 38 on -16 other 12 people -16 politico -15 republican 9 rubio -18 she 50 state 11 stories 22 supporters 10 that 33 the -32 them -23 they 21 those -23 to -18 trump -20 voters -12 what 29 when 8 where 12 whether 56 which 19 while -8 white 14 who -10 women -21 workers 13 ’s -16 “?” 40 “” -25
(think) (number) 54 about -31 and -8 be -11 better -24 change 8 clinton -13 donald -9 far 18 foreign 11 get -10 have -11 he -23 her 10 him -23 his -18 how -8 in 14 israel 22 like 13 losing 11 more 43 mr. 17 national -22 not -10 obama 9 of -26 on 31 party 8 point -13 republican 13 saying 11 see -12 such -11 that 34 the 17 their -18 they 27 this 10 to -37 too 15 trump 27 trump's 16 u.s. 9 when 14 where 22 whether 27 which 13 will 18 “” -35
(words) “” 10

78 start: distance, manner
(0) (act) 13 (colon) 71 (judge) 66 (passive) 68 (say) 50 (source) -42 (tell) -17 (think) 26
(1) (act) 23 (colon) -22 (noun) 37 (passive) -79 (say) 15 (source) 10 (tell) 49 (think) 27 (words) 12
(2) (act) 28 (colon) -25 (judge) -22 (noun) -21 (source) -45 (tell) 11
(far) (act) -40 (colon) -15 (judge) -34 (noun) -23 (say) -31 (source) 52 (tell) -14 (think) -91
(near) (act) 30 (colon) -26 (judge) -12 (noun) 10 (passive) -11 (say) 9 (source) -21 (think) 27 (words) -13
(very_far) (act) -139 (judge) -68 (noun) -43 (passive) -28 (say) -91 (tell) -81 (think) -100

79 start: place, word before
(1) $ -8 (number) -32 , 97 : 58 a -165 about 124 after 31 against 102 all -17 an -56 and -69 as 30 at 18 back -19 before -53 both -14 by -16 clear 55 conducted -18 donald -10 down 24 during -36 for 97 foreign -8 former -16 from -71 guilty 8 hillary -17 him 11 his -114 if -22 in -90 into -48 is -15 its -20 last -14 like 12 little -10 long -10 more -22 mr. -16 mrs. -9 no -12 not -50 of 94 off 32 on 28 other -8 out 8 over 47 president -9 raising -13 several -11 so -9 some -19 such -17 support 14 ted -10 that -28 the -133 their -44 this -13 trump -22 tuesday -8 upon 32 was -15 were -11 whether -56 will -13 with -27 “,” -20 “” -38
(2) $ -25 's 11 (number) -26 , 33 - -9 : 61 a -87 about 175 after -12 against 68 all -25 an -29 and -61 ap 25 as 16 at 26 attack 12 attacking 28 back 24 ban -29 be -25 because -19 being -12 believe 19 between -15 boycott 14 bring -25 but -14 by -75 cast 19 clear 32 clinton -16 clinton's -9 cut -15 debate -13 democratic -8 democrats 25 disavow 46 do -17 donald -9 during -8 endorse 56 even -10 favor 9 first -13 for 49 free -8 from 24 get -29 give -28 has -16 have -50 having -20 he -16 hear 26 help -24 her -49 him -16 his -51 how -10 if -20 in -86 increased -10 issues -17 it -17 its -16 keep -46 know 47 last -9 make -56 mention 9 monday 25 most -8 mr. -16 much -15 new -21 north -8 not -10 note 8 obama -9 of -39 on 51 open -9 or -8 over 40 pay -13 plans -9 policy -15 portray -10 president -13 press 36 provide -10 push -9 put -25 raise -18 rally 10 release -18 republican -9 republicans -11 sanders -18 see 18 show 43 stark -20 state 11 stop -27 super -9 support 47 take -20 talk 18 than -52 that -73 the -94 their -13 them -15 think -10 to -12 trump -24 turn -35 understand -9 up -9 use -27 voters 62 want 15 was -21 were -12 what -20 when -9 whether -25 while -13 who -16 why -13 win -15 winning -12 with 35 work -11 would -9 ’s -33 “,” -22 “” -14
(3) $ -19 % 12 ' -17 's -77 ( -51 (number) -29 ) -21 , 80 - 65 -- 8 . -12 : 111 ; 14 a -58 about 148 account 13 accused -9 accuses 21 across -12 actions -21 ad 23 add -8 adding -15 address 33 addressing -8 admitting -11 ads -10 advisers -8 after -85 against 87 ahead -10 all -30 alleging 28 allowing 19 almost -10 alternative -11 although -13 america 19 americans -15 among -9 an -22 and -141 announced -13 announcing 25 answer 18 appeal -22 appear 22 are -33 argument 22 around -29 as -33 ask -8 asking 9 at 27 attack -17 attacked 22 attacking 43 attacks 24 audience -9 back 21 backed 13 be -47 because -23 become -9 been 8 before -42 behind 40 being -25 believe -17 believed -18 believes -23 believing 21 benefits -15 beyond -23 bill -18 block -9 blocking 21 books -11 both -10 bring -19 bringing 20 brothers 17 but -48 buy -9 by -31 call 27 called -8 calling 36 candidates -12 carson -10 case 30 center -9 challenges -14 chance -12 charge 14 choose 22 christie -10 circle 26 claiming -24 clear -29 clinton 13 coalition 26 combat -10 comment -13 comments -25 committee 9 committing 26 company -11 competition 27 concern 16 concerns -24 condemn 25 condemning 29 conference 10 confident -24 congratulated 25 congress 17 convention 25 convince 24 could -13 country -14 court 23 courts 19 created -10 criticize 24 criticizing 12 critics 25 cross -9 crowd 47 cruz -10 day 15 debate 54 decision -15 declaring 15 defeat -8 defeating -11 defend 38 defending 33 delegates -14 demand 17 democratic -19 democrats 13 demographic -13 deny 25 department 14 describe 60 describing 61 designed 22 despite -8 detailing 34 determine -11 determining -9 did -11 discuss 61 do -17 doing -13 donald -15 drawn -9 during -63 echoing 26 electorate 25 email -14 embracing 19 encourage 39 endorse -13 endorsing 27 ensure -9 enter -13 entering -11 even -25 everyone 26 evidence 12 expand -14 expanding -15 explain 38 explaining 11 face -11 facebook -8 fact -19 far -9 fellow -12 file 12 first 22 floor -9 following -22 for 74 former -11 found 9 freedom -17 friday 17 from -108 front-runner -16 gave -8 get -24 give -14 given -10 gop -10 group -15 growing -12 had -42 hall 20 has -33 have -26 having -9 he -50 help -13 her -22 highlight 15 highlighting 32 hillary -13 him -13 his -74 hit -10 holding -10 host 24 house -15 how -11 idea -16 if -37 immigration -9 in -111 including -29 individuals -9 interview -17 into 24 involving 26 is 10 issues -15 it -31 its -15 itself 21 joining -9 judges 21 july 18 just -9 justice -8 know -11 last -12 law -9 lead -24 leaders -8 leading -15 leave -22 legislation 23 let -9 like -15 likely -16 line -24 link 21 lost -11 made -14 make -26 makes -8 making -22 may 15 measure -14 media 36 message -10 mills 25 monday 32 more -27 most -12 mr. -27 much -24 n't -9 narrative 20 need -10 new -12 news 14 nominee -13 notion -43 n’t -9 obama -16 off 9 offer 16 offering 23 on 78 only -17 open -9 or -39 other -21 others 15 out 24 outlining 18 outside -24 palin -19 parties -10 party 25 pass 18 past 21 people -20 persuade 25 plan -26 plans -17 play -8 policy -16 polls -10 praise 23 praising 18 present 26 president -12 presumptive -9 primary 8 project -8 promising 25 proposal -10 proposals -13 protecting -15 providing -9 pushing 26 put -16 question -16 questions -15 raise -15 raising -8 reaching -8 read 18 real-time 25 recommend 23 records -8 refuse 22 reject -11 release -12 report -10 reporting 16 reports -11 republican -24 republicans 12 research -10 review -12 right -10 rival -14 role -9 rubio 16 running 16 said -42 sanders -20 say 55 saying 99 says -9 scandal 10 see 13 seek -9 seeking 19 selling 22 sending -12 sharing 20 she -16 shooting 26 should -14 show -17 showed 14 showing -11 shows 16 since -16 so -14 some -9 something -8 sought -17 speculation -8 speech 24 spend -10 spot 12 staff 24 state -20 statement 39 states -24 stating -9 still -9 stop -15 story -15 strategy -17 subject -20 such -10 suggest 21 suggested -16 suggesting 9 superdelegates -8 support -44 supporters 36 supporting 14 system -13 tackle -12 take -13 targeted 26 targeting -10 ted -18 telling -36 texas 8 than -91 that -39 the -142 their -25 them 17 they -18 things -9 think -10 thinks -13 this -8 those -9 thought -9 through -29 time 56 titled -16 to 16 took -19 toward 42 trade -9 trump -60 trump's -18 try -15 trying 13 tuesday 13 turkey 24 tweet 24 twitter 22 u.s. -9 under -19 up -34 urging 17 use -20 used -9 using -20 view 25 voice 13 vote -10 voters 20 wall -8 want -11 wanting 21 warning -17 was -13 way -29 weak -12 wednesday 12 week -10 weeks 25 were -17 what -32 when -24 where -17 whether -21 while -40 who -40 will -23 win -22 within -22 without -18 women 38 won -12 words -9 worries -9 would -35 writing 19 years -10 york -12 zika -9 – -10 — 50 ’ -11 ’s -84 “,” -21 “” -32
(behind_all) (number) 20 as -11 even -8 how -8 issues -9 just -8 not -22 of 10 state 20 thursday 13 trump -18 tuesday 42 where -13 which -28 why -9
(behind_circumstances_) (number) 10 about 15 as 38 back 15 clinton -16 far -18 for 8 friday 16 him -24 how -33 increasingly -22 just -35 month 19 nearly -17 news -17 night 62 obama 18 of 9 only -12 repeatedly 24 saturday 30 so -9 thursday 23 trump 17 tuesday 17 wednesday 27 what -9 when -26 why -39
(behind_circumstances_behind_phrase) month 23 week 13
(behind_phrase) (number) -26 accusations 12 ad -17 agreement 12 americans 11 anonymity -8 anxiety -16 ap 8 argument -17 attack 12 attacks -8 attention -18 audience -14 ban 25 bill -47 bush -19 campaign 16 candidate -29 candidates -22 carson -15 case 25 cases -9 charges -20 christie 19 clinton -48 comey -11 comments 11 concern 30 concerns -18 confidence 35 congress -22 conservatives -26 court -15 criticism -8 critics 17 crowd 31 deal 19 decision 20 delegates -17 democrats 11 documents -16 effort -16 efforts -20 endorsement -10 friends -8 gop -13 government 22 he -8 her -28 herself 12 him 14 himself -19 his -10 idea 13 inclination 37 itself 20 judge -20 law -10 laws 24 leaders -18 legislation -21 letter 13 man -11 manafort -11 me 50 men -17 message -21 mogul -11 nothing -9 notion 41 parties -11 party 35 people 40 piece -8 plan 47 plans 31 platform 22 point 12 policy -13 politico 12 promise 27 proposal 32 question -9 questions -27 report -11 rubio 17 senator -20 speech 23 staff 22 state -17 statements 14 states -13 stories -10 story -8 students 25 supporters -30 tax -9 term 13 that -15 them 26 things -9 tribute -12 trump 50 voters -15 what -22 women 21 words -9 year -27
(touching_) : 71 accuses 22 accusing -23 acknowledged 15 acquiesced 8 added -20 adding 16 addressed 17 admitted -17 adopted -20 agree -15 agrees 14 aimed -41 alleged 12 allowed 8 alluding -26 announced 35 announces 19 apologized -20 appear 48 appeared 9 appears 58 applauded 23 appointed 26 approved 8 argue 8 argues -19 arguing 10 ask 43 asking 10 asks 13 assailed 37 asserted 20 assured 13 attacked 23 attacking 14 attacks -8 attempted 13 authorized 22 avoided -33 backed 17 backing 34 balked 12 became -32 become -48 began -69 believe 36 believes 26 bemoaned 24 blame 14 blamed 14 blames 21 blasted -18 blasting 13 blasts 17 blocked 27 boasted -19 brought 11 call 16 calls -28 campaign -14 campaigned -17 challenged 22 challenging 11 chanting 11 charged -18 cited 56 cites 26 citing 52 claim 21 claimed 8 claiming -18 clear -24 come -27 compared 25 conceded 10 condemned 10 confirmed 16 considered 44 considering 36 considers 17 continue -32 continued -51 continues -26 convinced -8 critical -9 criticism 21 criticized 23 criticizing -10 decided 15 decision 30 declared 28 decried 15 deemed 38 defending 17 delivering -14 demanding 14 denied -19 denounced -28 denouncing 19 described 28 determined 25 devoted 25 discussed 40 discussing 19 dismissed 21 distanced -31 drew -22 eager 20 echoed -9 emailed -40 embraced 35 emerged -29 emphasized 14 emphasizing 24 encouraged 24 ended -35 endorse 18 endorsed 59 endorses 17 estimated 16 expect 31 expecting 32 explained -17 explaining 26 explains 9 exposed 24 express 16 failed -45 favored 8 fear 29 feel 36 felt -20 filed -9 finds 10 fired 8 focused -24 found 46 gave -35 going -22 got -39 growing -24 hailed 11 hard -31 held -30 highlighted 35 hints -28 hired 33 hit -40 hope 35 hoped 22 hoping 40 identified 53 identify 15 ignored 28 implied 21 included 13 indicated -10 insisted 8 insisting 27 intended 37 introduced -8 invoked 26 issued -34 joined -34 joked -8 knew 34 knocked 32 know 28 knows 15 labeled -14 laid -13 lamented 13 launched -49 launching 9 learned 16 led -34 likely -33 likened 33 listed 15 looked -15 looks 17 made -73 maintained -19 make -43 makes -48 mentioned 30 mentioning 13 mentions 10 message -25 mocked 14 named 15 needs -23 nominated 37 noting -9 offered -17 offering 44 offers 14 opened -27 oppose 34 opposed 31 opposes 20 opposition -15 opted 20 ordered 52 out 19 passed -21 persuaded -45 picked 21 pivoted -27 plan 17 planned 24 plans 19 played -37 pleaded -37 pledging 27 pointed -35 pointing -46 points -10 poll 21 polls -14 portrayed 16 posted -25 praise -16 praising 8 predict 15 predicted 12 predicting 11 prefer 34 presented -31 pressing -21 projected 26 promise 9 promises 16 promising 26 promoting 25 proposal 15 proposed 36 proposing 18 provided -39 published -9 push 30 pushing -20 put -26 questioned -8 questioning 19 quick -35 railed -8 raised -9 reached -28 read 23 rebuked 20 recalled 23 recalling 28 recognize 20 recognized 20 recommended 8 recounted 27 referenced 15 referencing 26 referring -9 refers -10 refusing 24 reiterated -8 released -19 releasing -20 remain -24 reminded -45 reminding -21 repeated 16 replied -18 reports 23 requested 30 responded -39 responds -27 restricting 12 returned -19 retweeted 35 reveal 9 revealed 35 reveals 20 ruled -12 said 42 saw 28 say 54 saying 42 says 42 see 59 seeking 22 seeks 51 seem -13 seemed 42 seems 17 seen 19 sees 57 sent -70 set -22 show 45 showing -8 shows 53 signaled -40 signed 16 slammed 36 slams 9 sought 10 sounded 20 sparred -9 speak -10 speaking -10 speaks -19 spent -69 spoken -9 started -70 stated 16 statement -16 stood -8 stopped -34 struggled -21 stuck 10 suggest 16 suggested 45 suggesting 9 suggestion -9 suggests 16 supported 53 supporting 37 supports 8 taken -60 takes -16 taking -44 talked -20 talking -16 tell -20 telling -37 tells -30 thanking 30 think -10 thinks 27 thought 22 threatening 12 told -39 took -85 touted 41 tried -51 trying -41 turned -58 unveiled -21 urged 26 used -67 using -55 views 23 voted -11 vowing 22 vows 21 want 16 wanted 22 wants 76 warned -41 watched 34 welcomed 29 went -48 wondering 12 working -9 worries -13 writes -9 written -35 wrote -29

80 start: place, what comes later
(1) (quote_later) 33 (that_later) 24
(2) (nothing_later) -16
(3) (nothing_later) -104 (quote_later) -27 (that_later) -27
(behind_all) (nothing_later) -46 (that_later) 20
(behind_circumstances_) (nothing_later) -31 (quote_later) 44 (that_later) 13
(behind_circumstances_behind_phrase) (nothing_later) 8 (that_later) 41
(behind_phrase) (nothing_later) -27 (quote_later) 14 (that_later) -23
(touching_) (nothing_later) 36 (quote_later) 67 (that_later) 54

81 start: cue, what comes later
:~ (quote_later) 8
accord~ (that_later) -18
add~ (nothing_later) -8
argue~ (quote_later) 18 (that_later) -8
ask~ (that_later) -25
bill~ (nothing_later) -9
bristl~ (nothing_later) -12
call~ (nothing_later) -9 (quote_later) 12
champion~ (nothing_later) 19
chant~ (nothing_later) -21 (quote_later) 18
charge~ (nothing_later) 20 (that_later) -25
claim~ (nothing_later) -8 (that_later) 9
coin~ (nothing_later) 22 (quote_later) -24
comment~ (quote_later) 22 (that_later) -21
compar~ (that_later) 8
concede~ (quote_later) 24 (that_later) -23
deliv~ (quote_later) -10
embrac~ (nothing_later) -10 (quote_later) 8
express~ (that_later) 13
fire~ (nothing_later) -10 (quote_later) 9
found~ (nothing_later) -10 (that_later) 16
fuel~ (nothing_later) 25
goe~ (nothing_later) -9
insist~ (that_later) 9
issu~ (that_later) -10
launch~ (nothing_later) 9 (that_later) -28
made~ (nothing_later) -12 (that_later) 15
make~ (that_later) -8
name~ (nothing_later) 13 (quote_later) -21
note~ (nothing_later) -9 (that_later) 19
pledge~ (nothing_later) -12 (quote_later) 10
point~ (that_later) 8
polar~ (nothing_later) 23 (that_later) -31
post~ (quote_later) 16 (that_later) -24
promise~ (nothing_later) -9
put~ (that_later) -16
ran~ (quote_later) 11
recit~ (nothing_later) 25 (quote_later) -27
recogn~ (that_later) 8
reiterate~ (nothing_later) 16 (that_later) -17
reject~ (nothing_later) 11 (that_later) -15
releas~ (nothing_later) 13 (quote_later) 15 (that_later) -55
remain~ (that_later) 8
repeat~ (nothing_later) -14 (quote_later) 24 (that_later) -12
report~ (that_later) -12
respond~ (nothing_later) -12 (quote_later) 23 (that_later) -17
rush~ (nothing_later) 20 (that_later) -24
say~ (that_later) 24
sent~ (nothing_later) -8 (that_later) 8
share~ (nothing_later) -11
show~ (that_later) 8
sign~ (that_later) 8
struck~ (nothing_later) -8
suggest~ (quote_later) 25 (that_later) -11
tell~ (quote_later) -11 (that_later) 11
turn~ (nothing_later) -8
us~ (nothing_later) -11
veto~ (nothing_later) -10 (that_later) 8
warn~ (nothing_later) -10 (that_later) 15
wrap~ (nothing_later) -8
write~ (nothing_later) -8 (that_later) 11

82 start: what comes later, word
(nothing_later) % -24 's -71 ) -20 abandoning 31 abc -19 aboard -8 abortion 33 about 22 absence 17 accepting -12 accusations 9 accuses 25 actions -9 actors 13 address -14 addressing 22 admitting 23 ads -18 advisers -18 afghanistan 12 after -40 again -21 against -24 aggravated -11 agree 17 ahead -20 aides -12 aim -10 airstrikes 25 ali 10 all -38 allegations 17 alleged 20 allegedly -12 allegiance -21 allowing 30 almost -37 along 12 also -21 although 13 amendment -10 america -14 american 8 americans -34 an 10 and -42 announced -11 anonymity 20 another -12 answer -9 anxieties -22 any -12 anyone -35 anything -16 approach 14 april -13 arbitration -8 are -20 around -19 as -13 aside -18 asking 9 assure -12 at 12 attack -17 attacks -19 attempting -15 attendees -25 attending -11 attention -25 attorney -8 average -12 away -9 ayotte 37 back -29 background -9 backing -13 ban -25 banks 13 banning -10 barack -8 barring 23 based 21 basically 19 be -53 because 19 becoming 15 been -14 before -12 behalf -14 behind -21 being 20 believe -10 ben 15 bennett -12 bernie 16 between 14 beyond 19 biden -12 bill 21 billionaire 30 billionaires 21 black 9 block -9 blocking 31 bob 9 boos -15 boosting 17 border 36 boycott 18 breitbart -21 briefly -9 bring 10 britain 22 broadly 11 build -11 building 14 business -8 but -28 by -33 call -12 calling -26 calls 11 cameron 17 campaign -22 campaigns -13 candidate -11 candidates 12 canova -19 care -8 carson 15 cast -10 caught 9 cbs -9 certain 19 chairman -11 challenges 12 changes 35 changing 13 charge -10 charges -21 cheap -8 china 27 chinese -32 christie 17 claim 12 clinton 8 clinton’s 46 closely -21 closer 24 com -12 comey 21 coming -21 comment 15 committing -12 companies 24 compelled -21 compete -10 concern 23 concerns -12 condemning -15 conducted -19 confidence -17 confronting -10 congress -15 congressional 12 conservatives 10 consider -11 contests -19 continue -10 control -8 controversial -14 controversies 20 convince -23 cookie 8 corey 11 cosby 22 counter -10 coup 10 court -8 covering 9 creating 10 credit -24 critical -15 criticism -16 criticizing -30 critics -10 critiques 25 crude -8 curiel -8 cut 12 cutting 15 data -15 deal -9 debate -39 decisions -12 defeat 31 defend -8 defending -9 degree -12 delivering -19 democracy 21 democrat 16 democratic 33 democrats -14 department -12 deputy 8 describe -13 describing -17 details 29 differ 25 differences 22 different 10 direct -20 directly 13 disavow -8 discuss -9 discussing -15 dislike -8 do 9 does 17 doing 17 doj 9 domestic -8 donald 13 donations -17 doubt -39 doubts 19 down -29 draft -20 drawing 27 dropping 16 during -33 each -25 earlier -16 early -18 ease 19 easy -9 economic -8 economists -22 edison -14 effort -17 efforts 16 elected -10 eligibility 25 emanuel 24 embrace -9 embracing 16 emphasize -14 encourage -16 end 13 endorse -15 endorsing -18 entry 8 environmental -19 equal 8 europe -8 european -11 even 9 evenly -18 events 21 eventual 8 every -19 evidence -14 exactly 28 examples -12 expand 17 expanding 17 explain -9 facebook -15 fail 26 fairly 18 faith -26 falling -14 favor -33 favorable -9 favorably -10 favored -10 fear -13 federal -10 fellow -22 few 8 fight 22 financial 10 find -8 fiorina 26 firms 21 first -36 flint 22 florida 10 flying 12 focus -12 focused 25 following -11 footage -10 for 9 forcing 16 ford -32 foreign -15 forward -24 found -8 fox -22 fracking 20 freddy 11 free 30 fresh -11 friday -63 from -15 front-runner 31 frustration 8 full -32 fully -11 fun -16 fund-raising -15 fundraising -15 future 12 garland 15 gay -22 generally -23 george -16 georgia -12 get -24 give -15 giving -13 go -18 golf -8 governor -8 grabbing -8 granted 20 growing -16 guest -22 guilty -27 gun 21 guns -30 had -22 half -22 hard -25 has -28 hate -17 have -13 having -15 he 28 headed 11 hear -17 here -14 herself -23 high-profile -12 highly -13 hillary -18 him 9 himself 15 his -13 hitting -12 hold -8 hollywood 8 host -17 house -30 how 63 huge 13 hugh -9 hundreds 24 husband 11 idea -12 ideas -17 if 35 illegal 9 immigrants 27 immigration 36 impose 39 impossible 26 in -10 include 25 including -22 increase -9 increased 38 independents -9 indiana 18 industry 22 inequality -9 inquiries -14 instead -16 insult -14 insults -11 interest -26 interested -9 into -40 iowa -27 iran -8 islamic 13 israel 22 issue -18 issues 39 it 13 its 17 itself -29 james 8 jeb 17 jews -9 jim 13 john 8 july -22 just 39 kelly 26 key 11 khan 15 kind -11 know -15 knowing 24 korea -9 large -10 largely -11 last -54 late -22 later -16 latinos 32 law -8 laws -32 leading -11 least -20 leave -8 legal 29 length -23 less -18 lessons 15 level 23 lewandowski 26 liability 13 liberal 12 liberals 8 libya -8 light -18 like -17 limited -13 lindsey 19 list -8 little -64 loans 12 long -15 losing 31 love 14 lower 20 lynch -11 made -12 major 18 majorities 40 make -27 marco -12 may -13 mayor 8 mccain 22 mccarthy 9 men 27 mention -24 messages -13 mexican 17 military 12 mills 12 misleading 14 moderate 21 monday -42 months -19 most 23 mr. 31 mrs. 18 ms. -22 muslim 16 muslims -11 n't -9 name 22 national -17 nearly 26 negative 9 never 19 new -24 news -26 newspaper -18 next -9 no -29 no. 26 nominating -16 none 20 north -14 not 31 nothing -30 november 22 now -10 numerous 30 n’t -12 obama 12 odds -11 of -31 off -31 offense -9 offer -14 officials -11 often -10 oklahoma 15 only 14 op-ed -9 opening 28 opinion -9 opponents -19 opposition -18 or -27 original 9 our -20 out -67 over -26 overwhelmingly -9 own -15 pac -8 pains -23 palin 26 paper 25 parents -12 particularly -10 parties 10 party 32 past -18 path 21 patience 25 pence -23 perez 12 persuade -14 persuading 10 photo 24 pick 22 pitch -9 place -8 placing 24 plan -23 planks -17 plans -36 pleased -19 point 13 poised 19 police 22 political 32 politicians 38 politico -8 politics 20 poll -13 polling 9 polls 14 populist 9 portray -13 positions 24 positive 8 potential 25 preparing 14 present -10 preserving 9 president 23 press -14 pressure 12 preventing 21 private -11 producing 13 production 23 project -8 prominent 18 promises -45 proof 14 proposal -11 protect -14 provide -13 providing 20 public -23 publicly -20 puerto -8 punitive 16 pursue -8 pushing 22 put -23 putting 17 qualities -11 quick 15 quickly -12 racial 29 racism 22 raise 10 raising 15 rally -19 rather 20 readers -18 reading 14 ready 29 reap -8 reasons 10 recent -10 recently -10 recognize -14 record -8 reform -8 reforms 13 refugees 17 refusing -8 regarding 19 register 24 regular -18 regulating 10 reject 20 release -11 released -13 religious 28 reluctant -14 rely 38 remaining 16 remarks -10 reminding -14 remove 25 renominate -11 repeatedly -17 reporters 15 reports 20 republican 21 republicans -16 requests 11 research 15 reshape 26 respond -13 restrictions -11 returning 20 reveal -9 right -9 rise -12 rising -25 rival 20 rivals 25 romney 27 rubio 10 rumors 25 run -8 running -31 russians -8 ryan 27 said -13 sanders 20 santilli -12 saturday -49 say -14 saying -18 scalia 26 scores 14 scrutiny -17 see -20 seeking -12 seemingly 8 sen. 17 senate -12 send -11 sending -8 senior -26 serious -8 shaky 19 sharp 10 shifting 13 shooting 9 short -20 should -12 show -15 showed 22 shuster 20 shut 20 signed -8 significant 18 signs -37 silicon 8 since -44 single-payer 12 sit -13 slightly -18 so -20 social -10 someone 11 something 14 somewhat 27 south 11 speaking 19 special 12 specific -13 specifically -13 specifics 21 speech -28 speeches -8 spend -8 spending 19 stand -8 state -16 statement -12 statements -33 states 13 statistics 15 steering 11 stem 10 stop -21 stories 29 stronger 9 students -9 such 25 suggested 10 suggesting -9 sullivan 11 sunday -31 super 8 superdelegates 17 support -27 supporters 16 supporting -15 supreme -10 surrogates 16 swing 36 syria -10 syrian -12 talk -19 talking -32 tariffs 13 tax 21 taxing -14 teachers 17 ted 40 tell -11 telling 29 terrorist -11 than -12 thanks 23 that 36 the 11 themselves 13 then -8 there 17 they 49 think 16 this -11 those 17 though -24 thousands 22 through -17 throwing 24 thursday -61 time -10 together -9 too 10 top 21 topics -18 tougher 8 toward -11 transgender 18 trending -11 tribute -35 trump 20 trump's 27 trump’s 31 trying -10 tuesday -43 turkey -15 turn 13 turns -8 tv -9 tweeting -12 twitter -26 unclear -12 under -11 understand -11 unify 14 united -13 unity 29 until -10 up -48 upon -16 upstate -13 us -27 use -13 valeant 21 various 30 vermont 17 very 12 vice 17 victims 19 video -24 view -29 views -28 violating 21 violence -13 violent -8 volunteers 12 vote -13 voters 14 votes -12 wall -17 want -10 wanting 14 wants -8 warren 24 washington -34 wasserman 9 way -12 ways -14 wearing -18 wednesday -51 week -8 weeks -14 weiner 8 well -26 what 56 when 24 where 24 whether 85 which -11 while -48 white -9 who -34 whose -10 why 74 wider 14 win 16 winning -16 wisconsin -9 with -25 within -8 witness 25 women 35 words 22 work -15 worked -10 workers 19 working 16 world 16 would 20 writing -21 yahoo -10 years -11 yet 23 york -9 you -13 young -22 zika 32 ’s -67 “,” -8 “?” 25 “” -36
(quote_later) 's -11 a -8 about -30 against -24 american -8 americans -19 an -16 and -30 at -39 attacks -8 attendees 18 back -28 being 12 by -16 calling -16 campaign -12 candidates 9 carson -10 clinton 18 clinton's 15 clinton’s 14 cnn -11 congress 10 critics 11 cruz 13 curiel 12 defense -15 during 10 end -12 facebook -14 fbi 10 fellow 28 fields 18 fiorina 17 for -16 gop -15 gun -9 he 25 herself 11 hillary 22 him -9 himself 14 his 28 how 49 in -47 is 12 its -13 just -23 last -24 leaders 12 many 28 media 8 more 37 ms. -20 national -20 new -9 no 13 obama 24 on -27 out -10 over 16 president -29 recent 21 remarks 10 reporters -25 republican 10 rubio 25 said -9 saying -30 she 46 similar 26 so -9 social -8 speech 21 supporters -13 talk 20 ted 8 telling -32 that 31 the 26 their 13 them -32 then -10 there 9 they -11 this 28 to 25 trump 28 trump's 26 trump’s 15 tuesday -40 twitter -27 up -9 valeant 14 victory 15 voters 19 was 20 wednesday -20 well 8 what -36 when 22 which -21 while 8 white 14 who 12 why 31 with 27 women -9 would -9 ’s -23 “,” 28 “?” 32 “” 27
(that_later) 's -16 abc -9 about 28 all 40 and -11 as 23 at -24 clinton's 29 concern -21 concerns 15 confidence -18 cruz -12 during -11 earlier -19 for -26 fox -8 from -11 her -21 his 29 however -12 in -19 increasingly -18 it -14 last -25 me -20 monday -23 more 13 nbc -8 new 27 on -40 over 16 president 29 reporters -8 republican -23 sanders 13 some 37 sunday -23 that 59 this -24 to 22 tuesday -16 wednesday 19 with -20

83 start: what comes later, tag
(nothing_later) ADJ -40 ADP -30 ADV -35 AUX -30 CCONJ -70 DET 11 NOUN -35 PRON 23 PROPN 12 PUNCT -20 QUOTE -13 SYM -25 X -11
(quote_later) ADJ 28 ADP -13 AUX 11 CCONJ -30 DET 18 PART -14 PRON 42 PROPN 33 QUOTE 52 SCONJ 21 SYM -8 VERB -27
(that_later) ADJ -10 ADP -18 ADV 17 CCONJ -20 DET 31 PROPN -22 QUOTE 14 SCONJ 63

96 end: verbs, rest
(0_verbs) (leaves_0_quote) 13 (leaves_1) 12 (leaves_2) 15
(0_verbs_quote) (leaves_0) -11 (leaves_1) 35 (leaves_1_quote) 12 (leaves_2) 21
(1_verbs) (leaves_0) -24 (leaves_0_quote) -72 (leaves_2) 21 (leaves_2_quote) -14
(1_verbs_quote) (closes) 9 (leaves_0) -30 (leaves_0_quote) -32 (leaves_1) -14 (leaves_2) -9 (leaves_2_quote) 32
(2_verbs) (closes) 10 (leaves_0) -16 (leaves_0_quote) -25 (leaves_1) -16 (leaves_1_quote) -10
(2_verbs_quote) (leaves_0) -24 (leaves_1_quote) 8 (leaves_2) -8 (leaves_2_quote) 28

97 end: next word, verbs
$ (0_verbs) -13
% (0_verbs) -8
' (0_verbs) -47 (1_verbs) -13 (2_verbs) -13
's (0_verbs) -48 (1_verbs) -9
( (0_verbs) -13 (1_verbs) 26 (2_verbs) 11 (2_verbs_quote) 17
(edge) (0_verbs) -26 (0_verbs_quote) 15 (1_verbs) -10 (1_verbs_quote) 14
(number) (0_verbs) -8 (0_verbs_quote) 21 (1_verbs) -43 (2_verbs_quote) -9
) (0_verbs) -11 (0_verbs_quote) 56 (1_verbs) 12 (2_verbs) -29
, (0_verbs) 11 (0_verbs_quote) -15 (1_verbs) 13 (2_verbs) 26 (2_verbs_quote) 9
- (0_verbs) 19 (0_verbs_quote) -17 (1_verbs) 15 (1_verbs_quote) 22 (2_verbs) 35 (2_verbs_quote) -16
-- (1_verbs) 30 (2_verbs) 9 (2_verbs_quote) 30
. (0_verbs_quote) -18 (2_verbs) 10 (2_verbs_quote) -11
: (0_verbs) -11 (1_verbs) 36 (2_verbs_quote) -14
; (0_verbs) 33 (1_verbs) 29 (2_verbs) 29
? (0_verbs) -18
[ (0_verbs_quote) -16
a (0_verbs) -16 (0_verbs_quote) 10 (1_verbs) -50 (1_verbs_quote) -9 (2_verbs_quote) 12
abortion (1_verbs) -8
about (0_verbs) -47 (0_verbs_quote) -15 (1_verbs) -8
across (0_verbs) 13
adding (0_verbs_quote) 21
after (0_verbs) 33 (1_verbs) -16 (2_verbs) 62
again (0_verbs) 20
against (0_verbs) -13 (1_verbs) -12
ago (0_verbs) -18
ahead (0_verbs) -9
all (0_verbs) 28 (1_verbs) -13
almost (0_verbs) -12
also (0_verbs) 18
among (0_verbs) -12
an (0_verbs) -15 (1_verbs) -15
and (0_verbs) 21 (0_verbs_quote) 8 (1_verbs) 14 (1_verbs_quote) -10 (2_verbs) 13 (2_verbs_quote) -21
appeal (1_verbs) 26
april (0_verbs) 13
are (0_verbs) 44 (0_verbs_quote) -10 (1_verbs) -26 (2_verbs) -13
around (0_verbs) 13
as (0_verbs) -40 (1_verbs) 49 (1_verbs_quote) 14 (2_verbs) -28 (2_verbs_quote) 20
at (0_verbs) 36 (0_verbs_quote) -18 (1_verbs) -44 (1_verbs_quote) -14 (2_verbs_quote) -16
back (0_verbs) -15 (1_verbs) -8
be (1_verbs) -21
because (0_verbs) 30 (0_verbs_quote) -44 (1_verbs) 18 (1_verbs_quote) -22 (2_verbs_quote) 13
been (1_verbs) -17 (2_verbs) -8
before (0_verbs) 39 (0_verbs_quote) 21 (1_verbs) -33
behind (0_verbs) -8
being (0_verbs) -16
between (0_verbs) -21
but (0_verbs) 49 (0_verbs_quote) 28 (2_verbs) 19 (2_verbs_quote) 18
by (0_verbs_quote) 27 (1_verbs) 20 (1_verbs_quote) -25 (2_verbs) 18 (2_verbs_quote) -23
called (0_verbs) -8
can (0_verbs) -9
central (1_verbs) 26
clinton (0_verbs) -24 (0_verbs_quote) 15 (1_verbs_quote) 20
conservative (0_verbs) -10
could (1_verbs) 20 (2_verbs) -9
cruz (0_verbs) -8
democratic (0_verbs) -12
department (0_verbs) -8
despite (0_verbs) 18
did (0_verbs) -12 (1_verbs) 22
differently (0_verbs) 8
directly (0_verbs) -12
do (0_verbs) 18
donald (0_verbs) -8
during (0_verbs) 32 (1_verbs_quote) 18 (2_verbs_quote) -20
earlier (0_verbs) 8 (1_verbs) -17
early (0_verbs) 17
election (0_verbs) 25
even (0_verbs) 45 (1_verbs) -23 (2_verbs) 27
ever (0_verbs) 14 (1_verbs) 18
far (0_verbs) -14
following (0_verbs) 15 (1_verbs) 19
for (1_verbs) -37 (1_verbs_quote) -9 (2_verbs) -18 (2_verbs_quote) 16
friday (0_verbs) 16
from (0_verbs) 15 (0_verbs_quote) -22 (1_verbs) -16 (2_verbs) -33
had (0_verbs) -34 (1_verbs) -8
has (0_verbs) -21 (0_verbs_quote) 17 (1_verbs) -23 (2_verbs) 14
have (0_verbs) 22 (0_verbs_quote) -8 (1_verbs) -8 (2_verbs) 15
he (0_verbs) -35 (1_verbs_quote) -8 (2_verbs_quote) 20
helped (1_verbs) 22
her (0_verbs) -9
here (0_verbs) 16
hillary (0_verbs) -9
him (1_verbs) -11
his (0_verbs) -18 (1_verbs) -10 (2_verbs_quote) 19
home (0_verbs) 25
how (0_verbs) -20
if (0_verbs) -16 (0_verbs_quote) -15 (1_verbs) -12 (2_verbs) 14 (2_verbs_quote) -9
in (0_verbs_quote) 42 (1_verbs) -15 (1_verbs_quote) -20 (2_verbs) -10
instead (0_verbs) -11
into (1_verbs) -17 (2_verbs) -9
is (0_verbs) -12 (1_verbs) 33 (2_verbs) 24 (2_verbs_quote) -20
it (0_verbs) -13
just (0_verbs) 11
largely (0_verbs) -13
last (0_verbs) 39 (1_verbs) 16 (2_verbs) -13
late (0_verbs) 20
later (0_verbs) 22
least (0_verbs) -10
left (0_verbs) 19
less (0_verbs) 20
like (0_verbs) -15
made (0_verbs) -19 (1_verbs) 21
making (0_verbs) -9
may (0_verbs) 12 (1_verbs) 18
might (0_verbs) -19
monday (0_verbs) 24
more (0_verbs) 16 (1_verbs) -16
most (0_verbs) -11
must (0_verbs) -16 (1_verbs) 24
n't (1_verbs) -9
never (0_verbs) -8
next (0_verbs) -20
not (1_verbs) -26 (2_verbs_quote) 16
now (0_verbs) 13 (1_verbs) 14
n’t (1_verbs) -13
obama (0_verbs) -13
of (0_verbs) -75 (0_verbs_quote) -12 (1_verbs) -20 (2_verbs) -8
on (0_verbs) -14 (1_verbs) 19 (1_verbs_quote) 15 (2_verbs) -69 (2_verbs_quote) 19
once (0_verbs) 17
online (0_verbs) 36
only (0_verbs) -16 (1_verbs) 20
or (1_verbs) -22 (2_verbs) -21
other (0_verbs) -14
out (1_verbs) -12
over (0_verbs) 19 (0_verbs_quote) -9 (1_verbs) -16 (2_verbs) -10
played (0_verbs) 19
political (0_verbs) -9
pose (1_verbs) 24
presidential (0_verbs) -18
primary (0_verbs) -16
rather (0_verbs) -16
recently (0_verbs) 15
remain (2_verbs) 26
said (0_verbs) 13 (1_verbs) 34
sanders (0_verbs) -10
saturday (0_verbs) 19
saying (2_verbs_quote) 15
seeking (0_verbs) 21
seemed (0_verbs) 22
several (0_verbs) 37
she (0_verbs) -17
should (0_verbs) -17
since (0_verbs) 34 (1_verbs) -17 (2_verbs) -18 (2_verbs_quote) -8
so (0_verbs) 41 (1_verbs) -10 (2_verbs) -13
such (0_verbs) -21
than (1_verbs) 28 (2_verbs) -12 (2_verbs_quote) -10
that (1_verbs) 14 (1_verbs_quote) -26 (2_verbs_quote) 8
the (0_verbs) 10 (0_verbs_quote) -32 (1_verbs) -18 (1_verbs_quote) 15 (2_verbs) -19 (2_verbs_quote) -17
these (1_verbs) 27
this (1_verbs) 14 (2_verbs) -12
through (0_verbs) 59 (1_verbs) -29 (2_verbs_quote) -9
thursday (0_verbs) 35 (1_verbs) 17
to (0_verbs_quote) -14 (1_verbs) 14 (1_verbs_quote) -26 (2_verbs) -64 (2_verbs_quote) -35
too (0_verbs) 20
toward (0_verbs) -9
trump (0_verbs) -17
tuesday (0_verbs) 41 (0_verbs_quote) 17 (1_verbs) -11
turned (0_verbs) 22
until (0_verbs) 49
up (0_verbs) 18 (1_verbs) -12 (2_verbs) -9
using (0_verbs) 24
was (0_verbs_quote) -20 (1_verbs) -21 (2_verbs) 32
wednesday (0_verbs) 28
well (0_verbs) -13
were (0_verbs_quote) 11 (1_verbs) 8 (2_verbs) -10
when (0_verbs) 47 (1_verbs) 39 (1_verbs_quote) 13 (2_verbs) -56 (2_verbs_quote) -10
where (1_verbs) -11 (2_verbs) 23
whether (0_verbs) -13
which (0_verbs) -30 (2_verbs) 23 (2_verbs_quote) 32
while (0_verbs) 42 (1_verbs_quote) 24 (2_verbs) -20
who (0_verbs) 21 (1_verbs) -16 (1_verbs_quote) -8 (2_verbs) 15 (2_verbs_quote) -10
whose (1_verbs) 24
why (0_verbs) -10
will (0_verbs) -40 (1_verbs) -13 (2_verbs) 23
with (0_verbs) 37 (0_verbs_quote) -34 (1_verbs) 10 (1_verbs_quote) -15 (2_verbs) -30 (2_verbs_quote) -15
within (0_verbs) 15
without (0_verbs) 34 (1_verbs) 18
would (0_verbs) -46 (1_verbs) 13 (2_verbs) 17
– (1_verbs) 18
— (0_verbs) -18 (0_verbs_quote) 34 (1_verbs_quote) -19 (2_verbs) 43 (2_verbs_quote) 39
― (1_verbs) 15
’ (0_verbs) -47 (1_verbs) -18
’s (0_verbs) -50
“,” (0_verbs) -10
“” (1_verbs) -13 (2_verbs) -10

98 end: next tag, verbs
(edge) (0_verbs) -26 (0_verbs_quote) 15 (1_verbs) -10 (1_verbs_quote) 14
ADJ (1_verbs) -63 (2_verbs) -80 (2_verbs_quote) -33
ADP (0_verbs) 58 (1_verbs_quote) -27 (2_verbs) -48 (2_verbs_quote) -13
ADV (0_verbs) 41 (0_verbs_quote) 12 (1_verbs) -30 (1_verbs_quote) -18 (2_verbs) -65 (2_verbs_quote) -49
AUX (0_verbs) -24 (0_verbs_quote) -25 (1_verbs) 24 (1_verbs_quote) -45 (2_verbs) 41 (2_verbs_quote) -42
CCONJ (0_verbs) 41 (0_verbs_quote) 21 (1_verbs) 11 (1_verbs_quote) -13 (2_verbs) 19
DET (0_verbs_quote) 8 (1_verbs) -18 (2_verbs) -36 (2_verbs_quote) 29
NOUN (0_verbs) -84 (0_verbs_quote) -34 (1_verbs) -80 (1_verbs_quote) -40 (2_verbs) -37 (2_verbs_quote) -40
NUM (0_verbs) -8 (0_verbs_quote) 21 (1_verbs) -43 (2_verbs_quote) -9
PART (0_verbs) -13 (0_verbs_quote) -9 (1_verbs_quote) -25 (2_verbs) -51
PRON (0_verbs) -22 (1_verbs) -39 (1_verbs_quote) -44 (2_verbs) -22 (2_verbs_quote) 31
PROPN (0_verbs) -60 (1_verbs) -82 (1_verbs_quote) 26 (2_verbs) -71 (2_verbs_quote) -43
PUNCT (0_verbs_quote) 12 (1_verbs) 47 (2_verbs) 48 (2_verbs_quote) 17
QUOTE (0_verbs) -12 (1_verbs) -19 (2_verbs) -17
SCONJ (0_verbs) 45 (0_verbs_quote) -8 (1_verbs_quote) 30 (2_verbs_quote) -8
SYM (0_verbs) -29 (1_verbs) -9
VERB (0_verbs) -46 (0_verbs_quote) 37 (1_verbs) -12 (1_verbs_quote) 30 (2_verbs) -54
X (0_verbs) -12 (1_verbs) 36

99 end: next word, second word
! (edge) -13
$ (number) -25
( and -12 r -13 the 48 “” -16
(edge) (edge) 13
(number) (number) -26 , -13 . -8 days 23 months 37 percent 32
) to 9
, a 24 about -18 according -33 after -19 all -20 along -39 among -27 and 10 are 15 arguing 26 as -11 at -8 before 28 believing 32 bringing -19 but 24 by -19 calling 32 citing 15 claiming -10 compared 31 confident -9 could 8 despite 21 does 26 donald -33 drawing 28 either -9 especially -54 even 18 first -29 followed -37 for 22 from -40 given 19 had -20 have 16 he -19 hillary -10 his -20 however 35 if -24 immigration -22 including -107 is -14 it 18 john -18 leaving 21 libya -10 like -45 making 12 many 25 more -31 most 8 mr. 23 mrs. 37 new -17 no -34 not -13 notably 31 often 34 once -16 only -14 or -14 particularly -31 pointing 25 possibly -37 pushing -11 put -10 putting 45 r-texas -16 rather -23 rubio 9 said 19 saying 28 sen. 22 senator 20 she -44 since 12 something 8 south -14 standing 13 stating -17 such -22 telling -9 that 9 the -8 then -12 there 29 they 9 though -14 too 17 trump 35 trump's -12 was 46 well 28 when 27 where 36 whether 15 which 49 who 11 whom 9 whose 27 will -16 with 9 would -22 writing -10 “,” -46 “?” 12
- a -23 all 12 an 16 and 18 as -8 except 24 he 19 mexico -48 only -19 that 22 the 20 though 36 to -34 which -25 who -10 with 28 would 15 “,” 13
-- a -10 all 29 and -32 but 25 “” -20
. ) 30 s. -12
: (edge) 10 (number) 11 a -12 he -30 that -21 the -15 to 21 “,” 41 “?” -13
; (edge) 15 (number) 19 and -12 she -8 the -31
? (edge) 17
[ huffpost -16
a day 26 year -8 “” -10
about the -11
above all -8
across the 13
adding , 16 that 31
after (number) -13 a 22 he -14 his 18 the 10
again . 18
against him -8 the 14
all the 16
and (number) 16 , -22 a -21 about 20 an 16 are 29 as 29 asked 8 building -8 called 25 calling 13 continued -21 could -8 cruz 15 democrats 23 economic -12 even 13 experience -8 federal 8 for -26 get -8 go -12 has 30 he 55 her -35 his -55 how -30 in 13 iraq -10 is 10 its -9 made -12 making -11 marco -10 military -10 more -9 mrs. 12 muslims -13 new -13 of -12 other -27 others 33 powerful 15 president 26 rubio -10 russian -11 said 19 sanders -12 senator 21 she 39 suggested -10 syria -11 telling -11 that -21 the -51 their -16 then 10 to 13 trump 23 will 9 would -14 “” -26
appeared to -10
april (number) 10
are in -8 now 23
around the 14
as (number) -16 a -8 evidence -13 governor 14 he 54 his -13 it 39 president -10 secretary -12 she 13 the -31 their -21 they -11 well 30 “” -10
at $ -13 (number) -12 a 39 his -8
away from -15
back . -10
because he -49 it 17 of 10 she 21 so -9 the 27 there 11 they -29
before the -28
better than 21
between the -14
but also -21 did 17 not 8 rather -14 that -21 would 9
by (number) -16 a 20 an -15 name -10 republican -11 some -12 the -35 their -16
ca n’t -11
calling it -8
claiming that 17
clinton has -10
closely with -8
compared to 28
continues to 8
could be 11 help 22
designed to -9
despite the 23
do so 21
donald trump -10
during a 23 her 23 his 16 the -20
entering the -18
even as 44 if 9 though 10
feb. (number) 24
following a -14 the 23
for (number) 19 a -30 being -11 decades 36 his -21 it -10 making 24 more 15 not -19 president -25 the -31 their -10 trump -8 years 37 “” -8
forward . -13
from a 8 entering -15 her -9 his -14 its 14 syria -10
had been -8
has been -9
have been 11 come 13 said -9
he said 22
here . 21
hillary clinton 12
home . 25
if he -25 they -12
in a 47 all -11 america -20 an 80 both -12 california 19 charge -9 cleveland -12 clinton’s 17 december 14 early 15 europe -8 favor -8 february 44 federal 8 florida -17 her 18 indiana -9 iraq -19 its -10 july 13 june 20 last 10 libya -8 line -12 many -9 march -23 may 12 new -38 october -14 ohio -8 order 35 other 11 part 25 philadelphia -8 politics -12 question -10 recent 34 response 13 september 23 some -11 south -16 support -10 syria -17 the -36 those 20 which -44 whittling -10
instead of -9
into the 11
is . 23 as 42 n’t 18 so -14 that -14
last week 16 year -23
later . 16
left the 23
less than 24
looking for -11
made by -15 the 23
marco rubio -9
may be 22 have -16
monday . 15
more . 24 than 13
mrs. clinton 18
next year -8
not only 22 to -11
of a -12 his -8 the -25
on (number) -12 a -21 all -25 capitol 13 cbs -8 facebook 27 friday -10 guns -11 her -24 his 10 how -8 immigration -17 issues -9 monday 18 muslims -20 saturday 17 social 29 sunday 9 the -51 their 21 trump -11 tuesday 21 twitter 21 wednesday 46 whether -8
online . 35
other than -10
out of -12
over a -19 and 22 her -13 his -15 the 11
played a 21
promising to 20
rather than -19
referring to 14
refusing to 9
said she 25
saturday , 20
seeking to 25
since (number) -17 he 23 the 20
so as 19 far -9 much 23 that 10
such as -21
suggesting that 13
ted cruz -16
than (number) -26 a -19 his 23 they 15 what 16
that , 26 . 25 a -20 are 17 had -11 has -11 have -16 he -12 is 20 it 20 mr. -10 she -24 some 20 the -47 their -21 there -11 they 21 trump -8 will 21 would -18
the crowd 24 international 25 more 25 next 25
this week -9 year -19
though he -9
through a 8 the 14 their 20
throughout the 14
thursday , 17 . -10 night 13
to (number) -17 a -33 all 18 ask 23 avoid 24 be -25 campaign 21 combat 24 come 22 discuss 15 do -11 get -16 go -8 help 34 her -15 his 12 make 17 share 24 some 22 speak -9 stop -13 take 19 the -11 trump -8 try 24 vote -8 voters 30 which -9 win -9 “” -9
toward the 20
tuesday , 11 . -10 night 29
until the 9
up a -8 in 24
was a -22 not 17 the 13 too -8
wednesday , 16 . 11
well . -11
were (number) 24
when a 17 asked 40 he 37 it -20 she -17 the 11 they 21
where he 16 the -9
while also 11 she -19
who are -16 had 17 have -19 is 20 say 21 was -8
why the -8
will be -9
with (number) 14 a -15 an -18 her 22 his -12 state -9 trump -11 trump’s 16 what -8
within (number) 16
would be -9 have -9 require 21
– and -8
— (number) -16 a 18 and 14 as 23 at -21 but 25 including -14 of -12 or 23 the 9 to 36 which 24 who -27 “” -17
“” (edge) -19 and -9

100 end: next word, second tag
! (edge) -13
$ NUM -25
' ADJ -11 NOUN -50
's ADJ -14 NOUN -31 VERB -8
( ADP 9 ADV 20 CCONJ -24 DET 52 PRON 19 PROPN -12 VERB -32
(edge) (edge) 13
(number) ADJ -11 ADP -19 NOUN 36 NUM -26 PUNCT -23
) ADP -9 AUX -10 NOUN -9 PART 11 VERB -10
, ADJ -20 AUX 24 CCONJ 15 DET 18 NOUN 14 PART -31 PRON 24 PROPN -8 QUOTE -18 VERB 8
- ADJ 26 ADP 21 ADV 13 AUX -8 CCONJ 16 NOUN 23 PRON -14 PROPN -22 SCONJ 53 VERB -15
-- ADP 21 DET 18 PART 9 PROPN 26 QUOTE -20 VERB 23
. PROPN -17 PUNCT 28
: (edge) 10 DET -27 NOUN 22 NUM 11 PART 21 PRON -86 PROPN 18 QUOTE 33 VERB -8
; (edge) 15 ADP 23 CCONJ -12 DET -21 NOUN -10 NUM 19 PRON 17 PROPN 31
? (edge) 17
[ PROPN -22
a ADJ 9 ADV -15 NOUN -12 PROPN -15 QUOTE -12
about DET -14 PRON -18 PROPN -12 VERB -10
above DET -10
across DET 13
adding PUNCT 22 SCONJ 31
after ADJ 25 ADV -15 DET 35 NOUN 20 NUM -13 PROPN 20 VERB 27
again ADP 11 PUNCT 12
against ADJ -8 DET 13 NOUN -13 PRON -14 PROPN -20
ago PUNCT -13
ahead ADP -12
all DET 15 NOUN -11 PROPN -11
also AUX 23 VERB -11
among PROPN -8
an NOUN -15
and ADJ -17 ADP 16 ADV 18 AUX 35 DET -52 NOUN -14 NUM 16 PART 11 PRON 13 PUNCT -22 QUOTE -27 SCONJ -25 VERB 37
appeal ADP 26
appeared PART -10
april NUM 10
are ADJ 9 ADP -9 ADV 14 NOUN 15 PART -10 PROPN 20
around DET 11
as ADJ -9 DET -27 NOUN -21 NUM -16 PRON 61 PROPN 23 QUOTE -14 VERB -32
at ADJ 27 DET 27 NOUN -28 NUM -12 PRON -26 PROPN -14 SYM -13
away ADP -15
back PUNCT -11
be VERB -15
because ADP 10 ADV -9 DET 27 NOUN -16 PRON 13
been VERB -17
before NOUN -9 VERB 41
behind PROPN -9
being VERB -16
better ADP 20
between DET -18 PROPN -9
both ADJ 21
but ADV -37 AUX 33 PART 8 PROPN 30 SCONJ -19 VERB 34
by ADV 34 DET -27 NOUN -9 NUM -16 PRON -25 PROPN -39 VERB 60
ca PART -11
calling PRON -8
can VERB -15
claiming SCONJ 17
clearly VERB 18
clinton AUX -16 NOUN 22 PUNCT -12 VERB 19
closely ADP -8
comes ADP 21
compared ADP -18
conservative NOUN -8
continues PART 8
could ADV -13 VERB 18
designed PART -9
despite ADJ 12 DET 22 PRON 13
did PART -12 PRON 24
differently PUNCT 9
direct NOUN 27
directly ADP -9
do ADV 19
donald PROPN -13
down ADP -9
during PRON 32 PROPN 9
earlier ADP -14
election PUNCT 26
entering DET -18
even ADP 21 SCONJ 35
far ADP -9
feb. NUM 24
following DET 29 PRON -10
for ADJ -27 ADP 21 ADV 23 AUX -11 DET -61 NOUN 43 NUM 19 PRON -56 PROPN -15 QUOTE -8 VERB -19
forward PUNCT -13
friday NOUN 15
from ADJ -8 ADP 22 NOUN 9 PRON -11 PROPN -26 VERB -33
had AUX -8 VERB -25
has ADV -14 AUX -9 DET -9 VERB 19
have ADV -9 AUX 11 DET -14 VERB 32
he AUX -34
heavily ADP -12
her NOUN -12
here PUNCT 21
hillary PROPN 11
him ADP -9
his ADJ 13 NOUN -27
home PUNCT 25
how PRON -14
if PRON -47 PROPN 20
in DET 42 PROPN -59 VERB -18
increased ADP 18
instead ADP -9
into NOUN -11
is ADP -22 ADV 21 PART 12 PRON -14 PROPN 12 PUNCT 22 SCONJ -14
it AUX -12 VERB -11
just ADP 22
largely VERB 23
last NOUN 19 PROPN 32
late PROPN 19
later ADP 17 DET -9 PUNCT 14 VERB -8
left DET 23
less ADP 24
like PROPN 14
looking ADP -13
made ADP -21 DET 18
making NOUN 17 PRON -8
many ADP 17
marco PROPN -9
may AUX 12 VERB 18
might VERB -18
monday ADP 15 PUNCT 13
more ADJ -12 ADP 11 ADV -16 PUNCT 24 VERB -9
most ADJ -10
mr. PROPN -8
mrs. PROPN 16
must AUX 21 VERB -18
n't VERB -8
never VERB -11
next NOUN -16
not ADV 17 PART -10 VERB -32
now PUNCT -17 VERB -16
n’t VERB -11
of ADJ -20 DET -43 NOUN -33 PRON 13 PROPN -33 VERB -26
on ADP -9 ADV -8 DET -68 NOUN -43 NUM -12 PROPN 58 VERB -31
once ADV 23
online PUNCT 35
only ADP 23 VERB 8
or NOUN -11 PRON 15 PROPN -15 VERB -11
other ADP -10
out ADP -15
over ADJ -11 CCONJ 22 DET -8 NOUN 21 PRON -34 PROPN -15
played DET 21
presidential NOUN -18
primary NOUN -8
rather ADP -19
recently ADP 22
referring ADP 14
refusing PART 9
said AUX -8 PRON 20 PROPN 37
sanders PUNCT -8
saturday PUNCT 19
seeking PART 25
several NOUN 37
she AUX -16 VERB -10
should AUX -9 VERB -16
since DET 19 NOUN -8 NUM -17 PRON 14
so ADJ 16 ADP 19 ADV -12 SCONJ 10
such ADP -19
suggesting SCONJ 13
ted PROPN -17
than ADP 22 ADV -10 DET -13 NOUN -14 NUM -26 PRON 41 PROPN -22
that ADJ -26 ADV 21 DET -33 NOUN 31 PRON -15 PROPN -35 PUNCT 41 VERB -24
the ADJ -10 ADV 18 NOUN -25 PROPN -9
their NOUN -14
these NOUN 25
they AUX -25 VERB 12
though PRON -12
through ADJ -8 DET 18 NOUN 14 PRON 29
throughout DET 14
thursday ADP 22 NOUN 23 PUNCT 8
to ADJ -49 ADV -15 AUX -25 DET -11 NOUN 17 NUM -17 PRON -25 PROPN -16 QUOTE -9 VERB 14
too PUNCT 22
toward DET 15
tuesday ADP -9 NOUN 25
turned ADP 24
until DET 8 PRON -8 PROPN 30
up ADP 14 DET -10
using PRON 24
via PROPN 27
warned ADP 24
was ADJ -18 ADP -15 ADV 21 PART 15
wednesday PUNCT 24
well PUNCT -13
were ADJ -12 ADP 20 ADV -13 NUM 24 PART -8
what PRON -9
when ADJ -12 DET 19 NOUN 8 PRON 26 PROPN 20 VERB 24
where DET -11 PRON 11 PROPN 13
whether PRON -11
which AUX 49
while ADV 11 DET -19 NOUN 18 PRON -14 PROPN 39
who NOUN 24 PRON 26 VERB -26
whose NOUN -11
why DET -10
widely VERB -8
will ADV 23 AUX -11 VERB -39
with ADJ 37 DET -10 NOUN 11 NUM 14 PROPN -13 VERB -23
within NUM 16
without DET 20 NOUN 17 VERB 11
would AUX -18
you AUX 19
– CCONJ -25 DET 11 PRON 40
— ADJ -33 ADP -44 ADV 13 AUX -18 CCONJ 39 DET 26 NOUN 8 NUM -16 PART 10 PRON -12 QUOTE -17 SCONJ 8 VERB 58
‘ NOUN -11
’ NOUN -49 PROPN -11
’s ADJ -11 NOUN -32 VERB -9
“,” VERB -10
“” (edge) -19 ADP -15 CCONJ -10 PUNCT 21

101 end: next tag, second tag
(edge) (edge) 13
ADJ ADJ -42 ADP 23 AUX -9 CCONJ -28 DET -11 NOUN -69 PRON -10 SCONJ -19 VERB -9
ADP ADJ 16 ADP 25 ADV 21 CCONJ 10 DET 8 NOUN 9 NUM -17 PART -17 PROPN -9 PUNCT -26 QUOTE -14 SYM -37 VERB 33
ADV ADJ -53 ADP 19 ADV -27 AUX -11 CCONJ 12 DET -27 NOUN -10 NUM -19 PART -32 PRON 13 PROPN 23 PUNCT 9 SCONJ 58 SYM -8 VERB -43
AUX ADJ -29 ADP -22 ADV 32 DET -24 NUM 36 PART -25 PROPN 25 PUNCT 9 QUOTE -24 SCONJ -20
CCONJ ADJ -20 ADP 14 AUX 53 DET -53 NOUN -10 NUM 15 PART 15 PRON 22 PROPN 8 QUOTE -33 SCONJ -37 VERB 50
DET ADJ 20 ADP -13 DET 14 NOUN -12 NUM -15 PROPN -33 QUOTE -18 VERB 23
NOUN ADJ -16 ADP -43 ADV -28 AUX -45 CCONJ -46 DET 14 NOUN -69 PART -46 PRON -10 PROPN -24 PUNCT -59 SCONJ -19 VERB -23
NUM ADJ -11 ADP -19 NOUN 36 NUM -26 PUNCT -23
PART ADJ -25 AUX -35 DET 23 NOUN -64 NUM 18 PROPN -12
PRON ADP -32 AUX 14 CCONJ -8 DET -17 NOUN -21 PRON 17 PROPN -25 PUNCT 10 VERB -40
PROPN ADJ -17 ADP -25 ADV -18 AUX -55 CCONJ -34 DET -8 NUM 20 PART -54 PRON -20 PROPN -68 PUNCT -16 SCONJ 30 VERB -28
PUNCT ADJ -8 ADP 20 ADV 19 AUX 20 CCONJ 31 DET 45 NOUN -9 NUM 20 PRON 18 PUNCT 26 SCONJ 33 VERB 20
QUOTE (edge) -19 ADP -17 CCONJ -14 PUNCT 21 VERB -12
SCONJ ADJ -35 AUX -18 NOUN 17 NUM 29 PRON 39 PROPN 30 PUNCT 26 SCONJ -8 VERB -13
SYM NUM -26
VERB ADJ 26 ADP -30 AUX -20 CCONJ -28 NOUN -20 PART 26 PRON -11 PROPN -8 PUNCT -24 QUOTE -14 SCONJ 45 VERB -19
X NUM -8

102 end: next word, beginning
$ (clause_first) -11 (phrase_first) -8
' (clause_first) -51 (phrase_first) -9
's (clause_first) -37 (phrase_first) -13
( (phrase_first) 30 (that_first) 8 (to_first) 14
(edge) (as_first) -9 (how_first) 19 (quote_first) 30 (to_first) -13 (what_first) -14 (whether_first) 10
(number) (clause_first) -8 (quote_first) 22 (that_first) -20 (to_first) -22
) (clause_first) 16 (that_first) -17
, (about_first) 18 (as_first) -34 (clause_first) 15 (how_first) 8 (of_first) -14 (on_first) 10 (phrase_first) 36 (quote_first) -19 (what_first) 22 (why_first) 42
- (clause_first) 9 (quote_first) -13 (that_first) 9 (to_first) -11 (what_first) 24
-- (clause_first) 59 (phrase_first) -35 (that_first) 11 (to_first) -21
. (about_first) -14 (as_first) -17 (for_first) -15 (of_first) 26 (on_first) -40 (that_first) 16 (what_first) -11 (whether_first) 18
: (clause_first) -8 (phrase_first) -10 (that_first) -11 (to_first) 47
; (clause_first) 30 (that_first) 37 (to_first) 19
? (clause_first) 14 (phrase_first) -8
a (clause_first) 19 (phrase_first) -36 (quote_first) -8 (that_first) -19 (to_first) -18
about (clause_first) -48 (phrase_first) -14
above (clause_first) -9
across (clause_first) 11
adding (clause_first) 23 (that_first) 30
after (clause_first) 20 (phrase_first) 8 (quote_first) 9 (that_first) 26 (to_first) 49
again (clause_first) -9 (phrase_first) 25
against (clause_first) -38
ago (clause_first) -19
ahead (clause_first) -13
all (clause_first) 9 (phrase_first) 20
allowing (clause_first) 17
almost (clause_first) -8
alongside (clause_first) -8
also (clause_first) 15
amid (clause_first) 15
among (clause_first) -13
and (as_first) -13 (clause_first) 35 (how_first) 9 (phrase_first) -29 (that_first) 28 (to_first) -33 (what_first) 27
appeared (clause_first) 23
are (clause_first) 16 (that_first) -16 (to_first) -11
around (clause_first) 14
as (for_first) 12 (how_first) 23 (phrase_first) -77 (quote_first) -10 (to_first) 38 (what_first) -8
aside (clause_first) 25
back (clause_first) -13
be (clause_first) -16 (that_first) -8
because (that_first) 21
been (clause_first) -13
before (clause_first) 43 (phrase_first) -29 (that_first) 9
behind (clause_first) -8
being (clause_first) -24
better (clause_first) 20
between (clause_first) -18 (phrase_first) -11
both (that_first) 21
but (clause_first) 12 (quote_first) 16 (that_first) 45
by (as_first) 23 (clause_first) 13 (phrase_first) 23 (that_first) -29
called (clause_first) -11
calling (clause_first) -10
can (clause_first) -18
carried (clause_first) 26
central (clause_first) 26
clearly (clause_first) 16
clinton (clause_first) -18 (phrase_first) 16 (quote_first) -11 (that_first) 19
closely (clause_first) -8
compared (clause_first) 26
could (that_first) -14 (to_first) 28
cruz (clause_first) -8
department (clause_first) -8
designed (clause_first) -9
despite (clause_first) 23 (that_first) 26
did (clause_first) -15 (that_first) 22
differently (clause_first) -11
direct (clause_first) 26
directly (clause_first) -13
do (clause_first) -14
down (clause_first) -9
during (clause_first) 17 (phrase_first) 15 (that_first) 17 (to_first) -9
earlier (clause_first) -17
election (clause_first) 26
even (clause_first) 20
ever (clause_first) 17
explaining (clause_first) 20
far (clause_first) -9
feb. (clause_first) 25
few (clause_first) -8
following (clause_first) 23
for (as_first) -11 (clause_first) -40 (phrase_first) 26 (quote_first) 18 (that_first) -22 (to_first) -17
from (clause_first) -29 (phrase_first) 30 (that_first) -15 (to_first) -26
gets (clause_first) 24
had (clause_first) -31 (that_first) -8
has (clause_first) -12 (that_first) -11 (to_first) -10
have (clause_first) 27 (that_first) -21 (to_first) 12
he (clause_first) -40 (that_first) 17
her (clause_first) -13
here (clause_first) -10
hillary (clause_first) -8 (that_first) 20
him (clause_first) -11
home (that_first) 25
how (clause_first) -24
if (clause_first) -37 (that_first) -12 (to_first) 19
in (as_first) 20 (clause_first) 26 (how_first) -14 (phrase_first) -17 (quote_first) 29 (that_first) -21 (to_first) -35
include (clause_first) 15
including (clause_first) -8
instead (clause_first) 17
into (phrase_first) -14
is (clause_first) 19 (quote_first) -14 (to_first) 19
it (clause_first) -15
just (clause_first) 17
killed (clause_first) -8
last (clause_first) 16 (that_first) 21 (to_first) 31
late (clause_first) 16
least (clause_first) -8
left (clause_first) 18
less (clause_first) 18
like (clause_first) 14 (phrase_first) -9
looking (that_first) -10
made (clause_first) -32
making (clause_first) 9
many (to_first) 18
may (clause_first) 27
might (clause_first) -14
monday (clause_first) -11 (phrase_first) 31
more (phrase_first) 10 (to_first) -9
most (clause_first) -11
mrs. (clause_first) 18
much (clause_first) -8
must (clause_first) 14
n't (clause_first) -8
needed (clause_first) -9
never (clause_first) -9
next (clause_first) -14
no (clause_first) -10
not (clause_first) -10 (that_first) 12
noting (clause_first) 38
now (clause_first) 13 (phrase_first) 11
n’t (clause_first) -13
obama (clause_first) -12
of (clause_first) -60 (phrase_first) -39 (that_first) -8 (to_first) -10
off (clause_first) -8
on (how_first) 24 (phrase_first) -11 (that_first) 33 (to_first) -46
once (clause_first) 17
only (clause_first) 9
or (clause_first) -12 (that_first) -12 (to_first) -10
other (phrase_first) -8
out (clause_first) -17
over (clause_first) -10 (phrase_first) 20 (to_first) -11
played (clause_first) 18
poses (clause_first) -11
presidential (clause_first) -13 (phrase_first) -8
primary (phrase_first) -11
promising (clause_first) 20
rather (clause_first) -9
recently (clause_first) 17
referring (clause_first) 14
reflects (clause_first) -9
remain (clause_first) 26
returns (clause_first) 26
running (clause_first) -8
said (clause_first) 12 (to_first) 37
sanders (clause_first) -8
saturday (clause_first) 18
saying (that_first) 27
seeking (clause_first) 20
seemed (clause_first) 21
several (clause_first) 19
she (clause_first) -19
should (clause_first) -19
since (clause_first) 20 (phrase_first) -26 (that_first) -11 (to_first) 15
so (clause_first) 37 (to_first) -11
specifically (clause_first) -18
such (clause_first) -18
ted (clause_first) -11
telling (clause_first) 18
than (clause_first) 15 (phrase_first) -16 (that_first) -10 (to_first) -9
that (clause_first) -19 (phrase_first) 10 (that_first) 8 (to_first) -14 (what_first) 26
the (clause_first) -8 (quote_first) -12 (that_first) -19
their (clause_first) -9
they (clause_first) -25
this (that_first) -8
though (clause_first) 18 (that_first) 16
through (clause_first) 10 (that_first) -10
throughout (clause_first) -9
thursday (clause_first) 28 (to_first) 18
to (for_first) -20 (on_first) -9 (phrase_first) -13 (quote_first) -23 (that_first) -11 (to_first) -16
too (clause_first) 15
toward (clause_first) -12
trump (clause_first) -14
tuesday (clause_first) 60 (phrase_first) -18
turned (clause_first) 22
until (clause_first) 32
up (clause_first) -29
using (clause_first) 22
warned (clause_first) 24
was (clause_first) 10 (to_first) -9
wednesday (clause_first) 15 (phrase_first) 15
were (that_first) -11 (to_first) 16
what (clause_first) -11
when (clause_first) 34 (quote_first) 15 (that_first) -18 (to_first) 43
where (clause_first) 18 (to_first) -11
whether (clause_first) -15
which (clause_first) 26 (to_first) 15
while (clause_first) 50 (to_first) -19
who (that_first) 16 (to_first) -13
whose (clause_first) 19
why (clause_first) -11
widely (clause_first) -8
will (clause_first) -46 (to_first) 23
with (for_first) 15 (phrase_first) 10 (quote_first) -25 (that_first) -21 (to_first) 28
within (clause_first) 18
without (phrase_first) 22
would (clause_first) -51 (that_first) 16 (to_first) 15
you (clause_first) 21
– (clause_first) 29 (that_first) 11
— (clause_first) 19 (phrase_first) -18 (that_first) 23
― (clause_first) 17
‘ (clause_first) -15
’ (clause_first) -37 (phrase_first) -12 (that_first) -10
’s (clause_first) -40 (phrase_first) -16
“,” (clause_first) -16
“” (clause_first) -29 (phrase_first) 9 (that_first) -11

103 end: next tag, beginning
(edge) (as_first) -9 (how_first) 19 (quote_first) 30 (to_first) -13 (what_first) -14 (whether_first) 10
ADJ (as_first) -9 (clause_first) -34 (for_first) -11 (on_first) -13 (quote_first) -12 (that_first) -22 (to_first) -14 (why_first) -8
ADP (as_first) 17 (clause_first) 15 (how_first) 20 (on_first) 9 (phrase_first) 13 (to_first) -14 (whether_first) -16 (why_first) -14
ADV (as_first) -9 (for_first) -16 (how_first) -9 (phrase_first) 24 (quote_first) 11 (that_first) -89 (to_first) 10 (what_first) -17
AUX (as_first) 33 (clause_first) -22 (for_first) -8 (how_first) -24 (on_first) 28 (quote_first) -22 (that_first) -27 (to_first) 47 (what_first) -20 (whether_first) -13 (why_first) -18
CCONJ (as_first) -13 (clause_first) 40 (for_first) 11 (phrase_first) -35 (that_first) 52 (to_first) -22 (what_first) 25 (whether_first) 12
DET (as_first) -10 (clause_first) 10 (for_first) -9 (on_first) -12 (phrase_first) -12
NOUN (as_first) -12 (clause_first) -117 (for_first) -13 (on_first) -13 (phrase_first) -38 (quote_first) -10 (that_first) -37 (to_first) -48
NUM (clause_first) -8 (quote_first) 22 (that_first) -20 (to_first) -22
PART (clause_first) -11 (quote_first) -18 (that_first) -24
PRON (as_first) -14 (clause_first) -16 (how_first) -8 (on_first) 18 (phrase_first) -25 (to_first) -15 (what_first) -15
PROPN (as_first) -14 (clause_first) -49 (on_first) -10 (phrase_first) -33 (quote_first) -34 (that_first) -17 (to_first) -45
PUNCT (about_first) 25 (as_first) 12 (clause_first) 35 (for_first) 27 (how_first) 12 (of_first) 16 (on_first) -18 (phrase_first) 12 (that_first) 36 (to_first) 20 (what_first) 14 (whether_first) 27 (why_first) 46
QUOTE (clause_first) -47 (phrase_first) 9 (that_first) -18
SCONJ (as_first) -8 (clause_first) 26 (for_first) -8 (phrase_first) 12 (quote_first) 13 (that_first) 24 (to_first) 14 (what_first) 24
SYM (clause_first) -24 (phrase_first) -13
VERB (as_first) -21 (clause_first) -10 (for_first) -15 (how_first) -14 (on_first) -18 (quote_first) -15 (that_first) 9 (to_first) 15 (what_first) -22
X (clause_first) 33

104 end: beginning, rest
(about_first) (closes) -12 (leaves_0) -29 (leaves_0_quote) -11 (leaves_2) 22
(as_first) (closes) -17 (leaves_1) 21 (leaves_1_quote) -9
(clause_first) (leaves_0_quote) -53 (leaves_2) 19 (leaves_2_quote) 19
(for_first) (closes) -14 (leaves_0) -9 (leaves_1) -9 (leaves_1_quote) 16 (leaves_2) 8 (leaves_2_quote) 10
(how_first) (closes) 14 (leaves_0_quote) -20 (leaves_1) 13 (leaves_1_quote) 9 (leaves_2) -12 (leaves_2_quote) -22
(of_first) (closes) 28 (leaves_0) -26
(on_first) (closes) -38 (leaves_0) 13 (leaves_2) 34
(phrase_first) (leaves_0) -9 (leaves_0_quote) 16
(quote_first) (closes) 9 (leaves_0) -36 (leaves_0_quote) -11 (leaves_1_quote) -13 (leaves_2) 18 (leaves_2_quote) -17
(that_first) (closes) 15 (leaves_0_quote) -11 (leaves_1) 13 (leaves_1_quote) -16 (leaves_2) -9 (leaves_2_quote) 13
(to_first) (leaves_0) -49 (leaves_0_quote) -45 (leaves_1_quote) 10 (leaves_2) 29 (leaves_2_quote) 11
(what_first) (closes) -17 (leaves_1) -10 (leaves_1_quote) 16 (leaves_2) 25
(whether_first) (closes) 27 (leaves_0) 10 (leaves_2) -31 (leaves_2_quote) -12
(why_first) (closes) -11 (leaves_0_quote) 20 (leaves_1) 13 (leaves_2_quote) -27

105 end: beginning, verbs
(about_first) (0_verbs) 17 (1_verbs) -19
(as_first) (1_verbs) 13 (1_verbs_quote) 10 (2_verbs) -11
(clause_first) (0_verbs) 49 (0_verbs_quote) 37 (1_verbs) -17 (1_verbs_quote) -18 (2_verbs) -29
(for_first) (0_verbs) 21 (1_verbs_quote) -18 (2_verbs) -8 (2_verbs_quote) -15
(how_first) (0_verbs) -72 (0_verbs_quote) -10 (1_verbs) 28 (2_verbs_quote) 21
(on_first) (0_verbs) 13 (1_verbs) -22
(phrase_first) (0_verbs_quote) -12
(quote_first) (0_verbs_quote) 28 (1_verbs_quote) -33 (2_verbs_quote) -12
(that_first) (0_verbs) -95 (1_verbs_quote) 49 (2_verbs) 30 (2_verbs_quote) 10
(to_first) (0_verbs) 17 (0_verbs_quote) 15 (1_verbs) 10 (2_verbs) -17 (2_verbs_quote) -8
(what_first) (0_verbs) -26 (1_verbs) 10 (2_verbs) 12
(whether_first) (0_verbs) -37 (1_verbs) -10 (2_verbs) 30
(why_first) (0_verbs) -25 (0_verbs_quote) -9 (2_verbs) 15

106 end: cue, next word
:~ . 49
accept~ . -27
accord~ (edge) 29 ) 11 , 19 - -11 . 25 and -9 in -17 — -19
accuse~ (edge) 15 , -19 . 16 and -17 at -13 of -13
acknowledge~ (edge) 10 , -17 - -22 on 21
address~ , -11 . -17 in 17 that -8
add~ (edge) 10 , -19 . 17
admit~ , 15 . 16 and -11
agree~ , -15 and -9 in -13 to -8
aim~ , 10 . -15
allege~ , 9 . -14 and -24 in -8
allow~ , 22 . -8
allud~ . 22
angri~ , 19
announce~ (number) 20 , 29 . -17 after 17 and -40 as 22 for -16 on -9 that -12 to 12
answer~ . -32
appear~ , 28 . -8 as -8 in -29 the 25 to -16
applaud~ , -11 . 26
argue~ (edge) -18 , -18 . 20 as 22 by -10 in -11 on 23
argument~ . 23
ask~ (edge) -25 , 16 . -13 : 14 and -11 as 21 from 12 in 10 that -8
assail~ . -19
assert~ (edge) 8 . 18
assure~ , -14 . 10
attack~ , -29 and -8 as -10 for -18 — 12
attempt~ . -9 as -13
author~ . 17
avoid~ , -33 . -12
back~ . -31 and 9 in 8
balk~ . 10
ban~ . -27
becom~ . -37
believe~ , -8 . 11 and 10
bemoan~ . 12 in -14
blame~ , -8 . 20 and -10 for 16 in -15 on 11
blast~ , 8 . -12 and 8 for -25 on -23
block~ . -16
boast~ , 18 . -14 and -8 in -11 on -9
call~ (edge) 28 - 22 -- -28 . -10 ; 21 an 9 and 26 as -8 at 8 because -19 by 9 entering -13 following 29 for -21 from -17 has 23 in 11 is 11 made -13 on -11 the -12 to -47 when -22 which 19 who -17 with -8 — -21 “” -9
campaign~ . -9
cast~ . 14 as -16
caution~ , 19 in -17
center~ , -10
challeng~ . 43 in -19 to -26
charge~ , -9 . 17
cheer~ , 21 . -11
chide~ . 9 for -11
cite~ , 13 . 29 by -10 in -41
claim~ (edge) -14 , -27 and 16 is -14 to 20 would 23
clear~ . 11
come~ , 25 . -23 with -19
comment~ . 18
compar~ . 37 in -12 to -24
complain~ . 19
concede~ . -18
concern~ , -29 . 32
conclude~ (edge) -21 , -8 and 23
condemn~ , 26
confirm~ , -36 . -30 on 19 to 26
congratul~ . 14
consid~ , 9 . 14 and 10 in -22
contend~ , 19 . -13
continue~ (edge) 12 , -9 on 11 with 22
contradict~ . 20
contrast~ . 15 with -18
convinc~ , -30
count~ , 8
cover~ , 8
creat~ and -12
criticize~ after 10 and -10 as 21 for -37 from 23 on -19
decid~ , -30 . -37 and 44 in 13 to -19
decis~ . -14
declare~ , 22 . -45 after 23 and 12 have 13 in -13 was -11
declin~ , -20 . 33
decry~ , 12 . -15
deem~ , 15 . -11
defend~ , -40 against -8 and -32 as -21 at 15 by 32 in 17 on 13 to -12
deliv~ , -11 . -13 and 12 that 24
demand~ , 18 . -26
denounce~ . -24 and 14 as 17 in 15 to 22 with 22
deny~ (edge) -11 . -24 and 39 in -32 through 30
describe~ , 23 . 10 and -18 are 25 as -33 in 12 on -8 with 8
determin~ . 18
disagre~ . 17
discuss~ , -38 . 30 and -9 with 41
dislik~ , -11
dismiss~ (edge) -23 , 17 . 32 as -12 that -14
distanc~ . -20
drew~ , 8 . -15
eager~ , 23 . -31
echo~ , -16 and 16
email~ , 9
embrac~ , 20 . -46 and 31
emphasize~ . 17
encourage~ . -18 in -11 to -10
endors~ ( -13 ) 20 , -56 . -39 and -28 for -22 in 51 over -10 to 29
end~ , 26
enjoi~ . 12
estimate~ , 18
expect~ . -8 in -10 is 21 to -11
explain~ and -12 in 23 to 22 with -18
expos~ . -19
express~ . 15 at -18 for -9 in 15
fail~ , -18 . 22
favor~ , -35
fear~ , -22 . 35 and 8 in -19
feel~ , -28 . 18 and 8 in -17
file~ , -27 . -10 against 20
find~ , 18 . 30 is -8
fire~ . 13
focus~ , 17 . -8 and -10 as -10 in 12
follow~ . 22
forese~ , 14
found~ . 43 in -11 with -9
gave~ . -8 to 23
got~ , 12 . -18
go~ . -30
grow~ . -10
hail~ . 21
hard~ . -15
have~ and 9
held~ , 17 . -11 in -20
highlight~ , -21 . 45 as 18
hint~ , 9 . 8
hire~ . 18 in -15
hit~ . 9 for -11
hope~ . 9 : -24 and -29 in -9 on 22 will 22
identifi~ . -20 as -20 in -16 to 23
ignor~ . -16
impli~ . 20
includ~ , -49 . 44
indicate~ , -9 . 23
insist~ (edge) 9 , -26 . -8 and -15 in -9
intend~ , 17
introduc~ , -12 . -17 and -15 on 18
invok~ . -20 in -25
issu~ . 23 and -17 in -27 of 27
joke~ , 17
knew~ . -21
knock~ . 27
known~ , -10 is 15 or -8 to 24 tuesday -23
know~ , -15 . 10 and 13 as 25
laid~ . 17
lai~ in -11
lament~ . 22 in -8
lash~ . -18
laud~ , -20
launch~ , -22 . 18
learn~ , 35 . -25 and -10
led~ . 15
liken~ . 26 to -12
like~ . -25
list~ , -13 in -32 to 26
lobbi~ , 13
look~ , 28 as -13 in -25 to -8 with -10
made~ , -19 - -27 . -17 and -31 in 54 on -9 that 21 to 14 were 14 with -13
maintain~ . -21
make~ . -21 and -12 as -13
mention~ , -32 as -22 at 16 in 30
messag~ . 20
mock~ , 29 . -19 and -21 for -8
name~ , -10 as -10 in 27
note~ , 12 - -21 . 39 : -8 and 16 in -17 on -14 — 21
offer~ . -17 as -14 for -11 on -12 to 13
opposit~ . 30
oppos~ , 22 . -42 and 20 in -47 on 15 that 24 to -21
opt~ . 8
order~ , 19 in 14 to -8
outlin~ . 17
pass~ , -29
peg~ . 23
pick~ . -44
pivot~ . 8
plai~ , -43 . 23 in 27
plan~ , 19 and -31 at -12
plead~ , 18
pledge~ (edge) 9 , -30 . -16 and 35 as 13 in -13 on -17 to -9
point~ , -46 and 11 as -10 for 21 in -37 on -8 to 25
portray~ , -21 . 9 as -17
posit~ , 20 . 11
post~ , -43 . -19 in -13 on 10 to 20
praise~ (edge) 19 , 17 . -15 for -9 in -11 on -26
predict~ , -18 and -19
prefer~ , 21 to -9
present~ . 10
press~ , 26 in -8
project~ . -18
promise~ (edge) 20 , -13 - 11 and -18 have 39 if -8 in -14
promot~ . 13 ; -16 in 13
propose~ , 34 . -10 for -8 in 8 on -14
propound~ in -11
protest~ . -14
proud~ , -23 . 11
provid~ . 13
publish~ (edge) 14 . 22
push~ , 18 . -10 and -13 in -11 to -22 — 11
put~ , 18 . 22 at -14 in -10
queri~ , 14
question~ , 13 . 13 and 12 to -8
quick~ . 24
quot~ . 15
rail~ , -11 and 31
rais~ , -22 . 12
reach~ , -10
rebuk~ , -14 . 19
recall~ (edge) 20 , -11 . 29 when -10
recogn~ . 28 and -25
recommend~ . 16
recount~ . -10
referenc~ . 32
refer~ (edge) 9 (number) -12 , 28 and 13 by -14
reflect~ . 39 in -11
refus~ , 8 . -17 the 22
regist~ , -14
reiterate~ , -8 . 9
reject~ , 8 and 26 that -9
releas~ (edge) 22 , -26 . -20 to 23
reli~ , -36 . -10
remain~ , 31 . -17
remark~ . 13 and -14
rememb~ , -38 . 42
remind~ , -12 . 27 and -9 in 19
repeat~ . -12
report~ (edge) 31 and -20 at -14 from -8 on -12 was -8
request~ to 33
requir~ to -10
respond~ , -12 . 13 and 18 to -9 with 20
restrict~ . 8
retweet~ . -13
reveal~ (edge) -14 . 17 on 14 was 26
rule~ , 10 . -28
saw~ . 29 in -12
say~ ( -9 (number) 10 ) -9 , 16 - -25 . 28 : -14 ; 12 a 26 about -9 adding 16 and 21 are -29 around 24 as 20 at -33 because -8 before -22 both 21 but 25 by -29 clinton -12 could -12 despite -19 during -20 even -10 for 11 from -13 has -14 have -26 he 20 if -8 in 38 is -14 making 17 not -9 on 13 over -10 referring 14 saying 19 should -8 since -12 than 30 the 13 though 25 through -11 to -12 until 15 was -27 were -13 when -31 while 26 with -32 would -12 – 42 — 17 ’ -9
seek~ . 13 and -15 in -14 that -16
seem~ (edge) -22 , 17 . 11 : 35 and -17 as 25 by 11 could -9 in 8 on -14 that 15 to -13 with -11 — -30
seen~ and -14 by 24
see~ (edge) -8 , 23 . 44 and -8 as -49 in -17
sent~ , -14 . 24 and -12 in -12
share~ (edge) 14 , -29 . -14
shown~ , -29 . 15 in -20
show~ , 10 - 36 . 42 : -12 after -20 and -15 at -8 with -38 — 21
side~ . -17
signal~ , 14 . -16
sign~ (number) 16 , 21 . -32 as 11 that 23
singl~ . 11
skeptic~ . -16
slam~ (edge) -13 , 34 and -31 as 18 for 20 on -10
sought~ . 32 as 9
sound~ , 23 . 28 in 23
speak~ , 24 . 20 and -14
speculate~ . -28
spent~ . 9 and -15 to 22
spi~ , -19
spoken~ . 8
spoke~ , -17 . -9 and -21 before 17 in 14
stand~ . 11
start~ . -13
statement~ . -25
state~ , 22 on 12
stood~ , -18
stop~ . 9
stress~ . 29 and -9
stuck~ , -27 . 21
suggest~ (edge) 9 , 26 - 35 : -12 and -15 because 23 is -12
support~ (edge) -27 , -25 and 12 by 22 for 20 in 25 on -26 since 17 to 17 who 14
taken~ , 23 . -8 in -8
take~ , -22 . 38 and 8
talk~ , 13 - -32 : -14 and -23 for 24 in -12 to -23
target~ , 21
tell~ , 24 . 12 after 13 by -14 in -32 like 22
tend~ , 12 . -16
testify~ . 14
thank~ , -32 . 14 and 14
think~ (edge) 9 , -9 - 12 and 11 is -12 that 25
threaten~ , 10 in -8
tick~ , -19
took~ , 17 in -27
touch~ . 20
tout~ . -10 as -10 in 22
tri~ , 12 a 26 as 16
try~ . 14
turn~ - 10 in -19
tweet~ , 10 and -16 for 23 on 12 to -13
underscore~ . -25
understand~ . 16
unveil~ , -19 . 26
urge~ (edge) 9 , -21 . 11 and 19 at 17 to -19
us~ (edge) -26 , 41 . 14 and -36 in -17
view~ , -9 . -13 as -19 in 25
voic~ . -13
vote~ , 26 . -23 and -12 as 22 for 19 in 21 to -8
vow~ , 23 in 23
want~ , -51 . 26 after -20 and -10 in -15 that -9 to -22 — -15
warn~ (edge) -9 , 16 in -9
watch~ . -11 from 37
welcom~ , 24 . -19 in -11
went~ , 31 . -17
wonder~ . 25
work~ , -18 . 14 in 20
worry~ , -27 . -8 and 17
write~ (edge) -28 . 16 and 31 because -16 for 19 in 18 to -8

107 end: cue, rest
:~ (closes) 52 (leaves_0) -16 (leaves_1) -29 (leaves_2) -18
abl~ (leaves_2) 8
accept~ (closes) -27 (leaves_0) 10 (leaves_2) 18
accord~ (closes) 47 (leaves_1) -25 (leaves_1_quote) -18 (leaves_2) -17 (leaves_2_quote) -21
account~ (leaves_1) 17
accuse~ (closes) 25 (leaves_0) -23 (leaves_1) 32 (leaves_2) -30 (leaves_2_quote) -28
acknowledge~ (closes) 11 (leaves_1) -16 (leaves_1_quote) -25 (leaves_2_quote) 20
acquiesc~ (leaves_1) 8 (leaves_2) -12
address~ (closes) -17 (leaves_0) 20 (leaves_1) 10 (leaves_2) -16
add~ (closes) 29 (leaves_0) -23 (leaves_0_quote) -11 (leaves_1) -26 (leaves_1_quote) -8 (leaves_2_quote) 15
administ~ (leaves_0) 17
admit~ (closes) 13 (leaves_0) -8 (leaves_1_quote) 8 (leaves_2) -15
adopt~ (closes) -26 (leaves_0_quote) -13 (leaves_1) 35
advic~ (leaves_2) -26
advoc~ (leaves_1) -14 (leaves_2) 13
agit~ (leaves_2) -9
agree~ (leaves_0) -26 (leaves_1) 14 (leaves_1_quote) -12 (leaves_2_quote) 10
agre~ (leaves_1) -16
aim~ (leaves_0) 9 (leaves_2) 11 (leaves_2_quote) -24
air~ (leaves_0) 28
alert~ (leaves_0) 21
allege~ (closes) -13 (leaves_0) 32 (leaves_2) -19
allow~ (closes) -8 (leaves_0) 14 (leaves_2) -13
allud~ (closes) 21 (leaves_0) -18
angri~ (leaves_2) 14
announce~ (closes) -17 (leaves_1) 26 (leaves_2) -11
answer~ (closes) -40 (leaves_2) 33 (leaves_2_quote) -11
appeal~ (leaves_2) 15
appear~ (closes) -8 (leaves_0) -13 (leaves_1) 35 (leaves_2) -27 (leaves_2_quote) 27
applaud~ (closes) 34 (leaves_0) -9 (leaves_2) -22
appoint~ (leaves_1) -8
argue~ (closes) 10 (leaves_0) 12 (leaves_0_quote) 14 (leaves_1) -16 (leaves_2) -21
argument~ (closes) 23 (leaves_1) -19 (leaves_2) -17 (leaves_2_quote) 14
articul~ (leaves_1) -14 (leaves_2) 17
ask~ (closes) -19 (leaves_0) 39 (leaves_0_quote) 17 (leaves_1) -21 (leaves_1_quote) 17 (leaves_2_quote) -30
assail~ (closes) -13 (leaves_0) 17 (leaves_0_quote) -8
assert~ (closes) 24 (leaves_0) 11 (leaves_1_quote) -8 (leaves_2) -30
assess~ (leaves_1) 16
assum~ (leaves_1) -17
assure~ (closes) 26 (leaves_1_quote) -8 (leaves_2_quote) -20
attack~ (leaves_0) 20 (leaves_1) -11 (leaves_1_quote) -8 (leaves_2) -10 (leaves_2_quote) 10
attempt~ (closes) -9 (leaves_1) -9
attribut~ (leaves_0) -13 (leaves_2) -14
author~ (closes) 17 (leaves_0) -15
avoid~ (closes) -12 (leaves_1) 12
backped~ (leaves_1) 17 (leaves_2) -16
back~ (closes) -37 (leaves_0_quote) 8 (leaves_2) 14
balk~ (closes) 10
ban~ (closes) -27 (leaves_0) -12 (leaves_1) 34 (leaves_2) -19
becam~ (closes) -17 (leaves_1) -13 (leaves_2) 16 (leaves_2_quote) 13
becom~ (closes) -37 (leaves_2) 15 (leaves_2_quote) 23
begin~ (leaves_1) -15 (leaves_2) 22 (leaves_2_quote) -19
begun~ (leaves_0) 17
believe~ (closes) 12 (leaves_0) -17 (leaves_1) -22 (leaves_2_quote) 12
bemoan~ (closes) 10 (leaves_1) -16 (leaves_1_quote) -12 (leaves_2) 12
bet~ (leaves_2) -18
blame~ (closes) 20 (leaves_1) -18 (leaves_2) -32 (leaves_2_quote) 21
blast~ (closes) -14 (leaves_0) -32 (leaves_0_quote) 22 (leaves_2) 21 (leaves_2_quote) -9
block~ (closes) -20 (leaves_1_quote) 22
boast~ (closes) -14 (leaves_0) 28 (leaves_1) -18
boo~ (leaves_0) -10 (leaves_2) 10
boycot~ (leaves_1) 17
brag~ (leaves_2) 10
breach~ (leaves_2) 14
broker~ (leaves_0) 21
brush~ (leaves_2) -8
call~ (leaves_0) -31 (leaves_0_quote) -41 (leaves_1) 26 (leaves_1_quote) 16 (leaves_2_quote) -16
came~ (leaves_0) 13
campaign~ (closes) -8 (leaves_0) -14 (leaves_1) 17
captur~ (leaves_0) 23 (leaves_1) -8
care~ (closes) 17 (leaves_1) 24 (leaves_2) -29 (leaves_2_quote) -22
carri~ (closes) -23 (leaves_0) 20 (leaves_2) -21 (leaves_2_quote) 18
case~ (leaves_2) 9
cast~ (closes) 14 (leaves_2) -9 (leaves_2_quote) -8
celebr~ (leaves_0) 9
center~ (leaves_1) 15 (leaves_2) -31
certain~ (leaves_1) 15 (leaves_2) -21
challeng~ (closes) 20 (leaves_0) -43 (leaves_1_quote) 23
chant~ (closes) -9 (leaves_2) 13
charge~ (closes) 17 (leaves_1) -15
cheer~ (closes) -11
chide~ (closes) 9 (leaves_2) -12
choos~ (leaves_1) -12
chosen~ (leaves_1) 13
chose~ (leaves_0) 19 (leaves_1) -18
churn~ (leaves_2) -17
cite~ (closes) 27 (leaves_0) -8 (leaves_1) -34
claim~ (closes) -12 (leaves_0) -14 (leaves_1) -10 (leaves_1_quote) -15 (leaves_2) 24 (leaves_2_quote) 14
clarify~ (closes) -9 (leaves_0) 23 (leaves_2) -18
clash~ (leaves_0) 23
clear~ (closes) 11 (leaves_2) -9
close~ (leaves_1) -22
come~ (closes) -23 (leaves_0) -9 (leaves_2) 24
comment~ (leaves_0) -19 (leaves_2) 15
commit~ (leaves_1) -22 (leaves_2) 32
compar~ (closes) 35 (leaves_0) -13 (leaves_2) -11 (leaves_2_quote) -23
complain~ (closes) 19 (leaves_0) -11 (leaves_1) -9
concede~ (closes) -15 (leaves_0) 13 (leaves_1_quote) -12 (leaves_2_quote) 11
concern~ (closes) 32 (leaves_0) -24 (leaves_1) -10
conclude~ (leaves_0) 13 (leaves_1) -23 (leaves_2_quote) 17
concur~ (leaves_1) -8
condemn~ (closes) -9 (leaves_0) -8 (leaves_1) 17 (leaves_1_quote) 11
conduct~ (leaves_0) 17
confid~ (leaves_1_quote) -11
confirm~ (closes) -21 (leaves_0) 17 (leaves_1) -21 (leaves_2) 22
conflat~ (leaves_0) -21
confront~ (leaves_1) -9
congratul~ (closes) 14 (leaves_0) -10
consciou~ (leaves_2_quote) 18
consid~ (closes) 9 (leaves_0) -51 (leaves_1) 11 (leaves_2) 17
contend~ (closes) -9 (leaves_1) 20 (leaves_2) -8
continue~ (closes) 9 (leaves_1) -33 (leaves_1_quote) 9 (leaves_2) 12 (leaves_2_quote) -11
contradict~ (closes) 20 (leaves_2_quote) -15
contrast~ (closes) 22 (leaves_0) -20
conven~ (leaves_2) -23
counter~ (leaves_0) 15
coverag~ (leaves_2) 12
cover~ (leaves_0) 16 (leaves_1_quote) -15 (leaves_2) 15 (leaves_2_quote) -24
creat~ (leaves_2) -39
credit~ (closes) 25 (leaves_0) -18
criticize~ (leaves_0) -19 (leaves_0_quote) 15 (leaves_1) -19 (leaves_1_quote) -13 (leaves_2_quote) 35
critic~ (leaves_1) -18 (leaves_1_quote) 9
cut~ (leaves_2) 8
debunk~ (leaves_0_quote) 19
decid~ (closes) -37 (leaves_0) 23 (leaves_1) 11 (leaves_2) 10
decis~ (closes) -15 (leaves_2_quote) 8
declare~ (closes) -43 (leaves_0) -25 (leaves_1_quote) 16 (leaves_2) 46 (leaves_2_quote) -18
declin~ (closes) 26 (leaves_0) -10 (leaves_2) -24
decry~ (closes) -16 (leaves_0) 22 (leaves_1) -13
dedic~ (leaves_1) 28
deem~ (closes) -11 (leaves_0) -11 (leaves_1) 8 (leaves_2) 14
defend~ (leaves_0) -23 (leaves_2) 12
deliv~ (closes) -9 (leaves_0) 9 (leaves_1) 10
demand~ (closes) -26 (leaves_0) 15
demonstr~ (leaves_1) -9 (leaves_2) 12
denounce~ (closes) -27 (leaves_0) 29
deny~ (closes) -30 (leaves_0) -11 (leaves_2) 31
deride~ (closes) 22 (leaves_0) -11 (leaves_1) -12
descend~ (leaves_2) 10
describe~ (closes) 9 (leaves_0_quote) -11 (leaves_2) -12
determin~ (closes) 18 (leaves_2) -14
devot~ (leaves_1) -8 (leaves_2) 8
dictat~ (leaves_0) -14
difficult~ (leaves_2) 12
disagre~ (closes) 17 (leaves_1) -15
disavow~ (leaves_0) -14
disclose~ (leaves_0) 8 (leaves_1) -25 (leaves_2) 14
disclosur~ (leaves_0) 18
discuss~ (closes) 30 (leaves_1) -14 (leaves_2) -44 (leaves_2_quote) 25
dislik~ (leaves_2) -15
dismiss~ (closes) 8 (leaves_0) -18 (leaves_0_quote) 21 (leaves_1) -19
displai~ (leaves_1) 13
disregard~ (leaves_1) -14 (leaves_2) 17
distanc~ (closes) -20 (leaves_1) 15
divid~ (leaves_1) 9 (leaves_2) -23
document~ (leaves_2) -10
doubl~ (leaves_2) -9 (leaves_2_quote) 11
doubt~ (leaves_0) -8 (leaves_2) 14
draft~ (leaves_2) -12
drew~ (closes) -18 (leaves_2) 9
dwell~ (leaves_0) 20 (leaves_1) -21
eager~ (closes) -31 (leaves_1) 10 (leaves_2) 20
echo~ (leaves_1) -8 (leaves_2_quote) 12
elev~ (leaves_0) 8
email~ (leaves_0_quote) -10
embrac~ (closes) -38 (leaves_0) 23 (leaves_2) 20
emerg~ (leaves_1) 12 (leaves_2) -9
emphasize~ (closes) 26 (leaves_0) -18 (leaves_2) -13
empow~ (leaves_0) -8
encourage~ (closes) -18 (leaves_0) -16 (leaves_1) -23 (leaves_2) 36
endors~ (closes) -25 (leaves_2) 22
endur~ (leaves_2) -18
end~ (closes) -35 (leaves_0) 12 (leaves_0_quote) 23
enjoi~ (closes) 12 (leaves_0) -10
enter~ (leaves_1) -8
envis~ (leaves_0) -9
eschew~ (leaves_0) 17
estimate~ (leaves_0) -11 (leaves_1) 26 (leaves_2) -15
eviscer~ (leaves_2) -27
excit~ (leaves_2) -8
expand~ (leaves_2) -19
expect~ (closes) -8 (leaves_0) -11 (leaves_1) -21 (leaves_2) 19
explain~ (leaves_0) 13 (leaves_0_quote) 32 (leaves_1) 10 (leaves_2) -10 (leaves_2_quote) -55
explor~ (leaves_2) 19
expos~ (closes) -19 (leaves_0) -21 (leaves_1) 27
express~ (closes) 13 (leaves_0) 12 (leaves_2) -29
extol~ (leaves_1) -22
ey~ (leaves_0) -9
face~ (leaves_2_quote) 10
fail~ (closes) 20 (leaves_0) -19 (leaves_1) -22 (leaves_2) 10
favor~ (leaves_2) -9
fear~ (closes) 35 (leaves_0) -13 (leaves_1) -10 (leaves_2_quote) -8
feel~ (closes) 18 (leaves_1) 26 (leaves_2) -28
file~ (closes) -10 (leaves_0) 31 (leaves_1) -15 (leaves_2) -15
find~ (closes) 34 (leaves_0) -33 (leaves_1) 9 (leaves_2) -31
fire~ (leaves_1) -8 (leaves_2) 10
flip-flop~ (leaves_1) 11
focus~ (leaves_1) -26 (leaves_2) 20
follow~ (closes) 24 (leaves_1) -18 (leaves_1_quote) 13 (leaves_2_quote) -16
foretel~ (leaves_2_quote) 13
found~ (closes) 45 (leaves_0) -10 (leaves_1) -23 (leaves_2) -23 (leaves_2_quote) -8
frame~ (leaves_2) -10
gave~ (closes) -9 (leaves_0) -26 (leaves_1) 21
gener~ (leaves_1) -13
given~ (leaves_1) 15
give~ (closes) 19 (leaves_0) -9 (leaves_1_quote) -19
goal~ (leaves_2) -15
gone~ (leaves_2) -22
got~ (closes) -18
go~ (closes) -30 (leaves_1) 16 (leaves_2) 18
grappl~ (leaves_2) -15
gravit~ (leaves_2) 8
grievanc~ (leaves_2) -25
grous~ (leaves_2) 9
grow~ (closes) -10 (leaves_2) 9
guess~ (leaves_2) -10
gush~ (leaves_0) 24
hail~ (leaves_0) -17 (leaves_2_quote) 11
half-jok~ (leaves_1) -8
hammer~ (leaves_0) 20
harangu~ (leaves_2) -15
hard~ (closes) -15 (leaves_0) -8 (leaves_2) 18
harken~ (leaves_2) 8
headlin~ (leaves_2) 13
heighten~ (leaves_0) -18
held~ (closes) -11 (leaves_1) -12 (leaves_2) 17
help~ (leaves_0) -11
hesit~ (leaves_2) 8
highlight~ (closes) 47 (leaves_0) -27 (leaves_1) -29 (leaves_2) -10
hijack~ (leaves_0) 22
hint~ (leaves_1_quote) -10 (leaves_2) -15 (leaves_2_quote) 11
hire~ (closes) 18 (leaves_0) -20
hit~ (closes) 9 (leaves_0) -12
hope~ (leaves_0) 14 (leaves_0_quote) -10
identifi~ (closes) -15 (leaves_1) 20 (leaves_2) -8
ignor~ (closes) -18 (leaves_0) 25 (leaves_2) -12
imagine~ (closes) 18 (leaves_0) -8
immun~ (leaves_1) -8
impli~ (closes) 20 (leaves_1) -8 (leaves_1_quote) -8
import~ (leaves_2) -15
imposs~ (leaves_1) 17
inabl~ (leaves_2) 9
inclin~ (closes) -17 (leaves_0) 14
includ~ (closes) 49 (leaves_0) -19 (leaves_1) -16 (leaves_2) -14 (leaves_2_quote) -20
indicate~ (closes) 24 (leaves_1) -8 (leaves_2) -26 (leaves_2_quote) 14
inform~ (leaves_2) -9
insist~ (leaves_0) 29 (leaves_1) -19 (leaves_2_quote) -18
intend~ (leaves_1_quote) -10 (leaves_2_quote) 10
interpret~ (leaves_0) 10 (leaves_1) -8
interrupt~ (leaves_2) 10
introduc~ (closes) -16
investig~ (leaves_1) -8
invok~ (closes) -20 (leaves_1) 12
issu~ (closes) 21 (leaves_0) -11 (leaves_2) -8
join~ (leaves_1) 13 (leaves_2) -21
joke~ (leaves_2_quote) 9
judg~ (leaves_1) 16
keep~ (closes) -16 (leaves_0) 22 (leaves_2_quote) -12
kept~ (leaves_0) -9
knew~ (closes) -21 (leaves_1) 28
knock~ (closes) 27 (leaves_1) -12 (leaves_2) -10
known~ (leaves_0) -32 (leaves_2) 17
know~ (closes) 10 (leaves_2) -10
label~ (leaves_2) 9
labor~ (leaves_1) -20
laid~ (closes) 15 (leaves_1) -17 (leaves_2) -10
lai~ (leaves_0) -20
lambast~ (leaves_0) -8
lament~ (closes) 24 (leaves_1) -18 (leaves_2_quote) -9
lash~ (closes) -18 (leaves_2) 11
late~ (leaves_2) -18
launch~ (closes) 22 (leaves_1) -9
learn~ (closes) -25 (leaves_1) -13 (leaves_2) 27
leav~ (leaves_0) -9
led~ (closes) 15 (leaves_0) -25 (leaves_2) 10
leeri~ (leaves_2) 19
liken~ (closes) 31 (leaves_0) -13 (leaves_1) -13
like~ (closes) -25 (leaves_0) 15 (leaves_1) -11 (leaves_2) 15
line~ (leaves_0) -9
link~ (leaves_2) 11
list~ (closes) 9 (leaves_0) -21
lobbi~ (leaves_0) 15
log~ (leaves_2) -14
look~ (closes) 11 (leaves_0) -46 (leaves_1) -22 (leaves_2) 22 (leaves_2_quote) 10
made~ (closes) -14 (leaves_0) 19 (leaves_1) 10
maintain~ (closes) -21 (leaves_2) 22
make~ (closes) -19 (leaves_0) 17
manag~ (leaves_0) -22
marvel~ (leaves_1) -18 (leaves_2) 16
mention~ (leaves_0) -55 (leaves_1) 23
messag~ (closes) 28 (leaves_0_quote) -9 (leaves_1) -16
met~ (leaves_2) 20
misl~ (leaves_0) -12
mispronunci~ (leaves_2) 8
mock~ (leaves_0) 18 (leaves_1_quote) -11 (leaves_2) 10
mount~ (leaves_0) -19
mull~ (leaves_0) -20
name~ (leaves_0) -29 (leaves_1) 16 (leaves_2) 15
need~ (leaves_0) 13 (leaves_1) 15 (leaves_2) -24
negoti~ (leaves_0) -12
nomin~ (leaves_1) -26 (leaves_2) 12
note~ (closes) 35 (leaves_0) 13 (leaves_0_quote) 14 (leaves_1) -77 (leaves_2) 10 (leaves_2_quote) -35
nuanc~ (leaves_2) 10
object~ (leaves_0) -8
observe~ (leaves_1) -15 (leaves_2) -20
offer~ (closes) -13 (leaves_0) -19 (leaves_1_quote) -8 (leaves_2_quote) 32
open~ (leaves_0) 17 (leaves_1) -16
oper~ (leaves_2) -31
opposit~ (closes) 30 (leaves_0) -8 (leaves_2) -26
oppos~ (closes) -44 (leaves_1) 21 (leaves_2) 21
opt~ (closes) 8 (leaves_0) 26 (leaves_1) -13 (leaves_2) -27
order~ (leaves_0) -10 (leaves_1) -25 (leaves_2) 13 (leaves_2_quote) 15
outlin~ (closes) 17 (leaves_1) 11 (leaves_2) -26
outspoken~ (leaves_1) 14
overst~ (leaves_2) 19
paid~ (leaves_1) 14
paint~ (leaves_0) -11
pan~ (leaves_1) 23
passion~ (leaves_2) 14
pass~ (leaves_0) 19 (leaves_2) -13
peg~ (closes) 23 (leaves_0) -23
percept~ (leaves_2) -8
perform~ (leaves_1_quote) 15
persuad~ (leaves_1) 21 (leaves_2) -25
petit~ (leaves_2) -11
pick~ (closes) -44 (leaves_0) 31 (leaves_2) 12
pin~ (leaves_2) -24
pitch~ (leaves_1) 8
pivot~ (closes) 19 (leaves_2) -15
place~ (leaves_1) 10
plai~ (closes) 28 (leaves_2) -14
plan~ (closes) -17 (leaves_0) -12 (leaves_1) -31 (leaves_2) 43
platform~ (leaves_2) -24
plead~ (leaves_1) -17 (leaves_2) 11
pledge~ (closes) -9 (leaves_0) -24 (leaves_0_quote) -10 (leaves_1) -25 (leaves_1_quote) -14 (leaves_2) 30 (leaves_2_quote) 15
plot~ (leaves_2) 16
point~ (closes) 15 (leaves_0) -37 (leaves_1) 8 (leaves_1_quote) 9 (leaves_2) -12
portray~ (closes) 21 (leaves_0) 14 (leaves_1) 8 (leaves_1_quote) -29 (leaves_2) -17 (leaves_2_quote) -17
pose~ (leaves_2_quote) -12
posit~ (closes) 11
postur~ (leaves_1) -25
post~ (closes) -19 (leaves_0) 15 (leaves_1) 14 (leaves_2) -13
pound~ (leaves_0) 20
praise~ (leaves_0) 16 (leaves_1) -29 (leaves_1_quote) -24 (leaves_2) 17 (leaves_2_quote) 11
predict~ (leaves_0_quote) 21 (leaves_2) -18
prefer~ (leaves_0) -11 (leaves_1) 12
premier~ (leaves_2) -16
prescrib~ (leaves_0) -20
present~ (closes) 10
pressur~ (leaves_0) -8
press~ (leaves_0) -8 (leaves_1) 9
proclaim~ (closes) -18 (leaves_0_quote) 21
produc~ (leaves_1) -12
project~ (closes) -18 (leaves_2) 13
promise~ (closes) 11 (leaves_0) -19 (leaves_0_quote) -11 (leaves_1_quote) -8
promot~ (closes) 11 (leaves_0) -18 (leaves_1) 10 (leaves_2) -13
pronounc~ (leaves_2_quote) -20
propose~ (leaves_0) -11 (leaves_1) 31 (leaves_2) -24 (leaves_2_quote) 9
protest~ (closes) -14 (leaves_1) 27 (leaves_2) -15
proud~ (closes) 11 (leaves_0) -12 (leaves_1) -25 (leaves_2) 17
prove~ (leaves_0) -17 (leaves_2) 15
provid~ (closes) 13 (leaves_0) -8 (leaves_1) -27 (leaves_2) 13
publish~ (closes) 32 (leaves_1) 13 (leaves_2) -38 (leaves_2_quote) -18
pummel~ (leaves_1_quote) 11
pursu~ (closes) -26 (leaves_0) 21
push~ (closes) -11 (leaves_0) -24 (leaves_1) 29
put~ (closes) 24 (leaves_0) -34
queri~ (leaves_1) 10
question~ (leaves_0) -19 (leaves_1) -10 (leaves_2) 19
quick~ (closes) 24 (leaves_0) -21 (leaves_1) -12
quot~ (closes) 25 (leaves_0) -9 (leaves_0_quote) -14
rail~ (leaves_2) 8
rais~ (closes) 12 (leaves_0) 11 (leaves_2) -22
rang~ (leaves_0) -12
ran~ (leaves_0) 12
rattl~ (leaves_1) 22 (leaves_2) -28
reaffirm~ (closes) 15
realiz~ (leaves_2) -14
rebuf~ (leaves_2) 12
rebuk~ (closes) 17 (leaves_1_quote) -10 (leaves_2) -43 (leaves_2_quote) 27
rebut~ (closes) 18 (leaves_2) -14
recall~ (closes) 42 (leaves_0) -11 (leaves_1) -28 (leaves_1_quote) -16
recapitul~ (leaves_2) 10
recogn~ (closes) 23 (leaves_0) -8 (leaves_1) -16 (leaves_1_quote) -10 (leaves_2_quote) 15
recommend~ (closes) 13 (leaves_2) -15
record~ (leaves_0) -10
recount~ (closes) -10 (leaves_0) 13 (leaves_1) -11 (leaves_2) 8
referenc~ (closes) 18 (leaves_0) -8 (leaves_2) -12
refer~ (closes) 9 (leaves_1_quote) 11 (leaves_2) -15 (leaves_2_quote) -15
reflect~ (closes) 39 (leaves_0) -18 (leaves_2) -32
refrain~ (leaves_2) 15
refus~ (closes) -12 (leaves_1) 11
regard~ (leaves_2) 14
regist~ (leaves_0) -22
reiterate~ (closes) 9 (leaves_0) 15 (leaves_1) -12 (leaves_2) -13
reject~ (leaves_0) 14 (leaves_1) -14
releas~ (closes) -10 (leaves_0) 22 (leaves_1) 30 (leaves_1_quote) -15 (leaves_2) -33
relish~ (leaves_1) 25 (leaves_2_quote) 18
reli~ (closes) -10
reluct~ (closes) -23 (leaves_1) 16
remain~ (closes) -17 (leaves_0) 22
remark~ (closes) 14 (leaves_2) -10
rememb~ (closes) 50 (leaves_1) -28 (leaves_2) -35
remind~ (closes) 10 (leaves_0) -8 (leaves_1) 16 (leaves_2) -44 (leaves_2_quote) 22
renam~ (leaves_0) -9
render~ (leaves_1) -22
renegoti~ (leaves_1) 26
renew~ (leaves_2) 21
repeat~ (closes) -13 (leaves_0) 28 (leaves_2) -23
reply~ (closes) 16 (leaves_1) -9
report~ (closes) 23 (leaves_0) -8 (leaves_1) -16 (leaves_1_quote) -26 (leaves_2) 12 (leaves_2_quote) -20
repres~ (leaves_0) -12 (leaves_1) 21 (leaves_2) -13
request~ (leaves_0) -15 (leaves_1) 33 (leaves_2) -26
requir~ (leaves_1) 11
resist~ (closes) 16 (leaves_1) -17
respect~ (leaves_1) 16
respond~ (closes) 13 (leaves_1) 23 (leaves_1_quote) -8 (leaves_2) -44
respons~ (leaves_0) 18
restrict~ (closes) 8 (leaves_1) -9
rethink~ (leaves_0) 17
return~ (closes) 9 (leaves_0) -11
retweet~ (leaves_0) -9 (leaves_1_quote) -15
reveal~ (leaves_0) -14 (leaves_0_quote) -15 (leaves_1) 22
revel~ (leaves_1) 13
revers~ (leaves_2_quote) 8
revisit~ (leaves_0) 25 (leaves_1) 25
rose~ (leaves_1) -8
rule~ (closes) -28 (leaves_0) 21 (leaves_2) 11
run~ (leaves_0) -9 (leaves_2) 8
saw~ (closes) 29 (leaves_0) -22 (leaves_1_quote) -8
say~ (closes) 30 (leaves_0) -17 (leaves_0_quote) -47 (leaves_1) 27 (leaves_1_quote) 20 (leaves_2) -17 (leaves_2_quote) -22
scrap~ (leaves_1) 11
seek~ (closes) 9 (leaves_0) -8 (leaves_1) -24 (leaves_1_quote) 18
seem~ (leaves_0) -41 (leaves_0_quote) 21 (leaves_1_quote) 15
seen~ (leaves_0) 10 (leaves_2) -26
see~ (closes) 25 (leaves_0) -35 (leaves_1) -16 (leaves_2_quote) 11
seiz~ (leaves_0) 24
self-describ~ (leaves_1) 9
sent~ (closes) 25 (leaves_0) -18 (leaves_2) -9
set~ (leaves_1) -11 (leaves_2) 11
share~ (leaves_0_quote) -10 (leaves_1) -18 (leaves_1_quote) 8 (leaves_2) 22 (leaves_2_quote) -19
shock~ (leaves_1) 16
shown~ (closes) 15 (leaves_0) -16 (leaves_1) -18 (leaves_2) 9
show~ (closes) 39 (leaves_0) -10 (leaves_1) -29 (leaves_1_quote) 11 (leaves_2_quote) -23
shrug~ (closes) -32 (leaves_0) 17
shut~ (leaves_1) -14
side~ (closes) -17 (leaves_2) 17
signal~ (closes) -16 (leaves_1_quote) 17
sign~ (closes) -32 (leaves_1) 17
singl~ (closes) 11 (leaves_0) -14
skeptic~ (closes) -16 (leaves_0) -10 (leaves_2) 19
sketch~ (leaves_0) -23
slam~ (leaves_0) -15 (leaves_0_quote) 14 (leaves_2) -22 (leaves_2_quote) 20
slash~ (leaves_0) 22
snipe~ (leaves_2_quote) 10
sought~ (closes) 32 (leaves_0) -27 (leaves_1) -22
sound~ (closes) 25 (leaves_0) -33
spar~ (leaves_2) 14
speak~ (leaves_0_quote) 24 (leaves_1) -12 (leaves_1_quote) 10 (leaves_2) -10
speculate~ (closes) -28 (leaves_1) 11 (leaves_2) 19
speech~ (leaves_0) 10 (leaves_2) 10
spent~ (closes) 9 (leaves_0) -15 (leaves_1) -8 (leaves_2) 9
spoken~ (closes) 8 (leaves_2) -10
spoke~ (closes) -12 (leaves_0) -31 (leaves_1) 28 (leaves_1_quote) 18 (leaves_2_quote) -8
sponsor~ (leaves_1) -22
spot~ (leaves_2) -16
stai~ (leaves_2) 13
stand~ (closes) 11 (leaves_0) -10
start~ (closes) -13 (leaves_0) -8 (leaves_1) 21 (leaves_2) -12
statement~ (closes) -25 (leaves_2) 24
state~ (leaves_0) 23 (leaves_0_quote) -12 (leaves_1) -40 (leaves_1_quote) 9 (leaves_2) 10
stoke~ (leaves_0) 11
stood~ (closes) 17 (leaves_2_quote) -17
stop~ (closes) 9 (leaves_1) 16
strategi~ (leaves_2) -29
stress~ (closes) 29 (leaves_0) -29 (leaves_1) -11 (leaves_2) 11
struggl~ (leaves_1) 14
stuck~ (closes) 21 (leaves_2_quote) -21
submit~ (leaves_0) 24 (leaves_2) 19
suggest~ (leaves_0_quote) -11 (leaves_1) -19 (leaves_1_quote) -18 (leaves_2) 11 (leaves_2_quote) 16
sum~ (leaves_2) -8
support~ (closes) -9 (leaves_1_quote) 17
surpris~ (leaves_0) -8
swing~ (leaves_0) 8
sympathet~ (leaves_2) 11
taken~ (closes) -8 (leaves_0) -14 (leaves_2) 20
take~ (closes) 40 (leaves_0) -30 (leaves_2) -11
talk~ (leaves_1) -22
target~ (leaves_2) -14 (leaves_2_quote) 15
telegraph~ (leaves_2) 17
tell~ (closes) 14 (leaves_0) -16 (leaves_0_quote) -22 (leaves_1) 12
tend~ (closes) -16 (leaves_0) -9 (leaves_2) 9
testify~ (closes) 14 (leaves_2) -15
thank~ (closes) 12 (leaves_0) 14 (leaves_1) -35
think~ (closes) 10 (leaves_0) 11 (leaves_1) 12 (leaves_2) -27
threaten~ (leaves_1) 13 (leaves_2) -13
thrill~ (leaves_1) 15
tick~ (leaves_2) 22 (leaves_2_quote) -20
ting~ (leaves_1) -13 (leaves_2) 12
tire~ (leaves_0) -10
toler~ (leaves_2) 10
took~ (leaves_1) -11
touch~ (closes) 20 (leaves_1) -19
tout~ (closes) -11 (leaves_0) 15
trace~ (leaves_0) -9
tri~ (closes) -9 (leaves_0) -12 (leaves_2) 17
try~ (closes) 14 (leaves_0) -14 (leaves_1) 11 (leaves_2) -10
turn~ (leaves_0) 12
tweet~ (closes) -19 (leaves_0) 24 (leaves_1) 32 (leaves_1_quote) -12 (leaves_2) -22 (leaves_2_quote) -19
unafraid~ (leaves_1) -19
underline~ (leaves_2) 16
underscore~ (closes) -15 (leaves_0) 15
understand~ (closes) 16 (leaves_1) -15
understood~ (leaves_0) 8 (leaves_1) -24 (leaves_2) -17
uneasi~ (leaves_2) -10
unifi~ (leaves_1) 17 (leaves_2) 18
unit~ (leaves_0) 21
unleash~ (leaves_2) -9
unveil~ (closes) 26 (leaves_1) -16 (leaves_2) -15
upbeat~ (leaves_0) -13
urge~ (closes) 15 (leaves_1) -36
us~ (leaves_0) -20 (leaves_0_quote) 17 (leaves_1) -38 (leaves_2) 20 (leaves_2_quote) 8
utter~ (leaves_1_quote) 11
valuat~ (leaves_0) 16
veer~ (leaves_2_quote) 13
veto~ (leaves_1) 15
view~ (closes) -13 (leaves_1) 19
voic~ (closes) -14 (leaves_1) 19
vote~ (closes) -18 (leaves_2) 12 (leaves_2_quote) -10
vouch~ (leaves_2) 10
vow~ (leaves_0) -34 (leaves_1) 19
want~ (closes) 25 (leaves_0) -17 (leaves_1) -26
warn~ (closes) -11 (leaves_1) 24 (leaves_2) -40 (leaves_2_quote) 10
watch~ (closes) -18 (leaves_0) 17 (leaves_2) -14 (leaves_2_quote) 11
weigh~ (leaves_2_quote) -14
welcom~ (closes) -19 (leaves_0) 23 (leaves_1) -11
well-receiv~ (leaves_2) 13
went~ (closes) -17 (leaves_0) 9 (leaves_1) -13 (leaves_2_quote) 15
willing~ (leaves_1_quote) -10
withdrew~ (leaves_2) 13
wonder~ (closes) 25 (leaves_1) -21
won~ (leaves_0) -9 (leaves_2) -15
work~ (closes) 14 (leaves_2) -14
worry~ (closes) -8 (leaves_0) -16 (leaves_1) -14 (leaves_2) 17
write~ (leaves_2_quote) -14
yearn~ (leaves_2) 14
zero~ (leaves_0) 18

108 end: length, beginning
(0_long) (about_first) -11 (as_first) -14 (clause_first) 52 (for_first) -14 (how_first) -22 (on_first) -16 (phrase_first) 38 (quote_first) 46 (that_first) -22 (what_first) -22 (whether_first) -8 (why_first) -10
(14_long) (as_first) 8 (clause_first) -11 (of_first) 22 (on_first) -14 (phrase_first) -26 (quote_first) -19 (that_first) 19 (whether_first) 23
(1_long) (about_first) 17 (as_first) 18 (clause_first) 35 (for_first) 23 (how_first) -15 (on_first) -17 (phrase_first) 18 (that_first) 50 (what_first) -18 (why_first) -11
(29_long) (about_first) -10 (as_first) -23 (clause_first) -25 (for_first) -17 (on_first) -17 (phrase_first) 15 (quote_first) -22 (that_first) 11 (to_first) -19 (what_first) 18 (why_first) -13
(30_long) (as_first) -17 (clause_first) -30 (for_first) -19 (phrase_first) 14 (quote_first) -22 (that_first) -19 (to_first) -21 (what_first) -21 (whether_first) 20
(3_long) (about_first) 26 (as_first) -12 (clause_first) 15 (for_first) 22 (how_first) 14 (of_first) -14 (on_first) 35 (phrase_first) -22 (quote_first) -12 (that_first) -28 (what_first) 20 (whether_first) -18
(7_long) (about_first) -30 (as_first) 14 (on_first) -11 (phrase_first) -14 (quote_first) -13 (to_first) 29 (what_first) -14 (whether_first) -13 (why_first) 17

109 end: length, rest
(0_long) (leaves_0) 30 (leaves_0_quote) 25 (leaves_1) 21 (leaves_2) 35 (leaves_2_quote) 15
(14_long) (closes) 13 (leaves_0) -42 (leaves_0_quote) -77 (leaves_1) -17 (leaves_1_quote) 17
(1_long) (closes) 10 (leaves_0) 38 (leaves_0_quote) -10 (leaves_1) -16 (leaves_1_quote) 8 (leaves_2) 51
(29_long) (closes) 11 (leaves_0) -68 (leaves_1) -10 (leaves_2) -17
(30_long) (closes) -12 (leaves_0) -49 (leaves_0_quote) -9 (leaves_1) -51 (leaves_1_quote) -24 (leaves_2) -52 (leaves_2_quote) 20
(3_long) (leaves_0) -12 (leaves_0_quote) 12 (leaves_1) 24 (leaves_2_quote) 9
(7_long) (leaves_0) -17 (leaves_0_quote) -53 (leaves_1) 11

110 end: marks, rest
(0_marks) (closes) 24 (leaves_0_quote) -30 (leaves_1) 36 (leaves_1_quote) 15 (leaves_2) 52 (leaves_2_quote) 31
(1_marks) (closes) -25 (leaves_0) -56 (leaves_0_quote) -18 (leaves_1) -52 (leaves_1_quote) -10 (leaves_2) -31 (leaves_2_quote) -41
(2_marks) (closes) 18 (leaves_0) -47 (leaves_0_quote) -29 (leaves_1) -8 (leaves_1_quote) -8 (leaves_2) -15 (leaves_2_quote) 13
(3_marks) (leaves_0) -28 (leaves_0_quote) -14 (leaves_1) -76 (leaves_1_quote) -32 (leaves_2) -40

111 end: marks, next word
(0_marks) $ -23 ' -73 's -59 ( 12 (edge) 21 ) 44 , 56 - 34 -- 24 ; 71 a -14 abortion -8 about -68 above -9 across 9 adding 30 after 74 again 16 against -25 ago -23 ahead -17 all 17 allowing 17 almost -16 alongside -8 also -9 americans -8 amid 14 among -18 an -15 and 68 appeal 26 appeared 18 april 10 are 29 aside 24 at 9 away -17 back -26 be -28 because 22 been -25 before 39 behind -15 being -25 better 19 between -32 bill -8 both 17 but 71 by 37 ca -11 called -9 calling -11 campaign -8 can -18 carried 26 central 26 citing 22 claiming 17 clearly 16 closely -8 comes 21 compared 28 conservative -11 continues 8 could 17 cruz -13 democratic -13 department -10 despite 52 did 12 differently 8 directly -14 do 10 donald -12 down -16 during 20 early 15 election 24 else -10 entering -17 even 43 ever 27 every -8 except -9 explaining 20 far -18 feb. 24 few -8 following 18 forward -14 friday 13 from -10 gave -9 gets 24 had -48 have 16 he -16 heavily -13 helped 21 her -25 here 14 hillary 11 him -26 himself -10 his -40 home 23 how -28 if -21 in 29 include 14 including -8 increased 18 instead 15 into -10 is 31 it -30 its -10 just 16 killed -8 largely 16 last 42 late 19 later 24 least -11 led -10 left 17 less 18 looking -13 making 9 many 11 marco -9 may 23 might -24 monday 20 most -12 mrs. 17 much -10 muslims -8 must 9 n't -11 needed -11 needs -8 never -12 next -23 no -14 now 23 n’t -16 obama -18 of -98 off -12 on 9 once 17 online 34 only 13 or -53 other -16 out -26 overseas -8 played 18 political -9 pose 24 president -8 presidential -21 primary -20 publicly -10 rather -19 recently 16 referring 14 refusing 9 regarding -8 remain 26 repeatedly 25 republican -9 returns 27 rubio -9 running -10 said 39 sanders -16 saying 18 seeking 19 seemed 22 seriously -10 several 36 she -23 shooting -8 should -28 since 17 so 29 some -10 specifically -18 state -9 states -11 such -24 suggesting 12 sunday -9 ted -14 telling 18 than 11 the -20 their -19 them -10 these 25 though 13 through 41 thursday 39 to -25 together -17 too 14 trump -27 trump's -10 tuesday 41 turned 20 under -11 until 46 used -9 using 21 via 26 voters -8 was 10 wednesday 28 well -16 what -16 when 46 where -11 whether -19 which 23 while 40 whose 18 why -12 widely -8 will -11 with 19 within 12 without 38 you 18 – 29 ― 15 ‘ -15 ’ -54 ’s -60 “,” -23 “” -20
(1_marks) ( 41 (edge) -19 (number) -17 , -18 - 30 -- 9 . -18 : 23 ] -39 a -14 after -14 also 22 and -83 are -15 as 8 because -16 before -19 but -8 by -37 direct 27 during 22 for -25 from -20 has -15 have 9 he -9 his 19 in -66 is -28 last -9 of -13 on -17 or 16 saturday 20 since -11 the -17 though 21 was -14 were 19 when -11 which 24 who 33 – -25 — 41 “” -8
(2_marks) ( -13 , -15 -- 22 . 19 : 15 ; 17 after -15 and -48 as -13 but -14 in -32 on -23 to -11 when 20 where 26 which -18 while 25 – 24 — 47
(3_marks) ( -28 (edge) 27 ) -19 , -61 - -11 ; -22 and -33 in -12 — 13

112 end: next report, next word
(no_report) ! -13 $ -22 ' -55 's -54 (edge) 13 (number) -53 , -56 - 8 -- 21 : -22 ; 29 ? 16 ] -39 a -24 about -58 above -9 across -15 adding 43 after 9 again 15 against -20 ago -12 ahead -14 all 16 allowing 18 almost -16 also 15 amid 14 among -21 an -15 and -124 appeal 26 appeared 18 april 10 are 8 around 8 as -20 aside 25 at -30 away -17 back -28 be -27 because -12 been -23 behind -16 being -21 better 19 between -27 bill -8 by -51 ca -11 called -12 calling -11 campaign -8 can -20 carried 25 central 26 citing 22 claiming 16 clearly 16 clinton 14 closely -8 comes 21 conservative -11 continues 8 could 19 cruz -10 democratic -12 designed -9 despite 53 did 12 differently 15 direct 26 directed -12 do -17 donald -11 down -16 during 11 early 16 election 24 else -10 enough -8 entering -17 even 27 ever 27 except -9 explaining 20 far -19 favorably -12 feb. 24 following 19 for -54 forward -14 friday 13 from -14 gave -8 gets 24 had -44 having -8 he -18 heavily -12 helped 21 her -23 here 25 hillary 11 him -25 himself -9 his -8 home 24 how -28 if -23 in -22 including -8 increased 18 instead 14 is 28 it -30 its -10 known -8 largely 16 last 12 late 18 launched -11 least -12 led -10 left 19 less 17 like -27 looking -13 making 9 many 11 marco -9 may 22 might -21 monday 20 more -22 most -12 mrs. 17 much -8 must 11 n't -11 needed -12 needs -8 never -10 next -24 no -13 not -18 noting 38 now 13 n’t -16 obama -16 of -88 off -11 on -35 once -11 online 34 only 14 or -43 other -13 out -23 overseas -9 played 18 political -9 poses -12 presidential -20 primary -21 promising 20 publicly -10 rather -19 recently 11 referring 14 reflects -9 remain 26 repeatedly 25 republican -9 returns 26 rubio -11 said 37 sanders -12 saying 18 seeking 19 seemed 22 seriously -10 several 23 she -24 should -28 so 11 some -10 specifically -17 state -9 states -9 still -18 such -25 suggesting 12 sunday -8 ted -18 telling 17 than -32 that -19 the -43 their -19 them -12 these 25 though 19 throughout 14 thursday 14 to -26 together -17 too 13 toward 9 trump -25 trump's -8 tuesday 31 turned 21 under -11 until 29 used -9 via 26 voters -8 warned 24 was 10 wednesday 14 well -16 what -15 when 17 where -15 whether -19 which 31 while -12 whose -11 why -12 widely -8 will -14 with -13 within 12 without 38 would -8 you 18 — 15 ‘ -10 ’ -50 ’s -55 “,” -10 “” -21
(report_hanging) , 93 - 55 after 8 and 91 before 47 but 24 by 61 in -14 while 35 “,” -12
(report_later) ' -20 's -9 ( 23 (number) 35 , 32 - 35 -- 31 : 37 ; 47 about -17 after 46 against -14 and -14 are 26 as 20 at 47 because 16 both 21 but -15 by 37 clinton -13 could -13 do 21 during 27 for 31 from -8 had -8 has 12 have 28 here -14 his -9 in 58 into -11 is -16 last 43 like 23 more 23 not 12 of -32 on 42 since 14 so 21 than 32 that 18 through 44 thursday 15 to -13 tuesday 20 was -15 wednesday 20 were 13 when 28 who 34 with 48 – 30 — 12 ’ -13 ’s -8
(report_next) ) 20 , 77 - 11 : 37 ; 23 after 58 and 155 as 21 because 25 but 89 even 23 has -19 have -15 is -11 than 17 the 19 to -15 when 35 while 39 — 34

113 end: next report, rest
(no_report) (closes) 17 (leaves_0) -39 (leaves_0_quote) -56 (leaves_1) -89 (leaves_1_quote) -161 (leaves_2) -150 (leaves_2_quote) -172
(report_hanging) (leaves_0) -8 (leaves_1) 91 (leaves_1_quote) 56 (leaves_2) 109 (leaves_2_quote) 84
(report_later) (leaves_0) -25 (leaves_1) 102 (leaves_1_quote) 40 (leaves_2) 125 (leaves_2_quote) 49
(report_next) (leaves_0) 25 (leaves_0_quote) -8 (leaves_1) 105 (leaves_1_quote) 84 (leaves_2) 142 (leaves_2_quote) 116

114 end: tag, next tag
ADJ ADJ -85 AUX 48 CCONJ 13 NUM -16 PRON -21 PROPN -92 PUNCT 17 SCONJ 24 VERB -24
ADP ADJ -92 ADP -61 ADV -95 AUX -13 CCONJ -27 DET -129 NOUN -95 NUM -61 PART -10 PRON -118 PROPN -164 PUNCT 38 QUOTE -18 SYM -10 VERB -59
ADV ADJ -116 ADP -32 ADV -64 DET -49 NOUN -13 NUM -20 PART -20 PRON -38 PROPN -26 PUNCT -17 SCONJ -29 VERB -117
AUX ADJ -51 ADP -42 ADV -81 AUX -78 PART -70 PRON -10 PUNCT 31 QUOTE -13 SCONJ -13 VERB -158
CCONJ PUNCT -21
DET PUNCT 30
INTJ PUNCT -14
NOUN (edge) -34 ADJ 63 ADP 11 ADV 45 AUX 50 CCONJ 60 DET 52 NOUN -26 NUM 43 PROPN 50 PUNCT 48 QUOTE -15 SCONJ 58 VERB 29 X 35
NUM ADJ -22 ADP -23 AUX -10 CCONJ 40 NOUN -39 NUM -32 PROPN -15 PUNCT 9 SCONJ 18 SYM -9 VERB -14
PART ADJ -38 ADP -8 ADV -31 AUX -20 NOUN -50 NUM -8 PART -18 PROPN -13 VERB -61
PRON ADP 38 ADV -11 AUX -135 DET -31 PRON -47 PROPN 16 PUNCT 19 QUOTE -13 VERB -100
PROPN (edge) 43 ADP 45 ADV 54 AUX 12 DET 55 NOUN -122 NUM 21 PART 14 PRON 46 PROPN -125 PUNCT 27 QUOTE 16 SCONJ -8 X -8
PUNCT (edge) -57 CCONJ -26 PUNCT -103
QUOTE (edge) 21 ADJ 24 ADP 39 ADV 24 AUX 14 DET 57 NOUN -11 PRON 40 PROPN 62 PUNCT 53 VERB 128
SCONJ PUNCT -11
SYM NUM -32 PUNCT -43
VERB ADJ -57 ADP -59 ADV -55 AUX -35 CCONJ -46 DET -116 NOUN -32 NUM -15 PART -18 PRON -44 PROPN -64 PUNCT 38 QUOTE -11 SCONJ -27 VERB -19
X PUNCT -25

115 end: word, next tag
$ NUM -32
% PUNCT -14
's ADJ -22 NOUN -24 VERB -9
(number) ADJ -22 ADP -23 AUX -10 CCONJ 40 NOUN -39 NUM -32 PROPN -15 PUNCT 9 SCONJ 18 SYM -9 VERB -14
) (edge) -57 CCONJ -26 PUNCT -103
abortion PUNCT 31
abortions PUNCT 11
about ADP -10 ADV -14 DET 23 PRON -10 PUNCT 20 VERB -8
abroad PUNCT 19
aca PUNCT 13
account ADP 12 PUNCT -16
accusations ADP 14 SCONJ -14
act ADP 20 CCONJ -19 PUNCT 15
action PUNCT 31
actions ADP -16 PUNCT -25
activity PUNCT -15
ad ADP 19
added PUNCT -14
address ADP 26
administration CCONJ -12
advantage PUNCT 16
affairs PUNCT -20
afghanistan AUX 26
again ADP -8 PUNCT -17
against PUNCT -18
agency PUNCT 31
agenda PUNCT -22
agreement ADP -18 PUNCT -22
agreements PUNCT 8
ahead ADP 23 PUNCT -10
aides PUNCT 13
air PUNCT -25
aliens PUNCT -20
all PUNCT 41
allies ADP 10 PUNCT 11
along ADP -10
altogether PUNCT 34
amendment ADP 18 PUNCT 21
america ADP 17 PUNCT 26
americans PUNCT 17 VERB -11
and PUNCT -47
anger ADP -17
anonymity PART 31
answer PUNCT 17
apart PUNCT -19
appeals ADP 16
appearance ADP -12
approach ADP 36 PUNCT -27
approval ADP 8
are PUNCT -15
area PUNCT -12
arena PUNCT 27
argument ADP 25
army PUNCT -14
as ADJ -21 ADV -31 DET -32
asia PUNCT 29
aside PUNCT 15
assistance PUNCT 12
at ADV -13 DET -11
attack ADP -25 PUNCT -22
attacks ADP -37 PUNCT 29
attention ADP -8
audience PUNCT -42
away ADP -11
ayotte PUNCT 9
back ADP -12 PUNCT 28
backing ADP 22
ballot PUNCT 18
ban ADP -36 PUNCT -21
bank PUNCT 15
battle PUNCT -14
be ADJ -13 DET -8 PUNCT 28 VERB -16
because PUNCT -27
behavior ADP 15 PUNCT 31
behind PUNCT 31
being PUNCT 17
belt PUNCT 13
bench PUNCT -16
benghazi PUNCT 12
better ADP -18 PUNCT 29
beyond PUNCT -25
bid ADP 19
biden PUNCT 37
big PUNCT -14
bill CCONJ 24 PRON -16 PUNCT 21 SCONJ 42 VERB -17
billionaire PUNCT -12
billionaires PUNCT 26
black PUNCT 8
blood PUNCT -11
bloomberg PUNCT 11
board PUNCT -30
body PUNCT -23
book ADP -9 PUNCT -15
border ADP -16 AUX 36 CCONJ -12 PUNCT 12
borders PUNCT 15
born PUNCT 9
bush ADP 20 CCONJ -12
business ADP 20 PUNCT -20
businessman PUNCT -37
by VERB -17
calendar PUNCT -12
calif. (edge) 10
california PUNCT 34
camp PUNCT 34
campaign ADP 19 AUX -15 CCONJ 13 PUNCT -12
candidacy ADP 19 PUNCT 10
candidate ADP -17 ADV -18 DET 25 PRON -11 PROPN -9 PUNCT -54
candidates ADP 14 CCONJ -14 PRON -8 PUNCT -14
care ADP 16 CCONJ -24
carolina ADP -33
carrier PUNCT 9
carson PUNCT 20
case ADP 30
cases ADP 11 PUNCT -17
cause PUNCT 27
center PUNCT -21
centers PUNCT 11
century PUNCT 15
challenge PUNCT 15
change ADP -21 AUX 22 PUNCT 39
changes ADP 8
charge ADP 22
charges ADP 9 PUNCT -24
charity PUNCT 18
checks PUNCT 14
chief PUNCT 13
child PUNCT -10
children PUNCT 32
china ADP -14 CCONJ -13 PUNCT -13
choice PUNCT -18
choices PUNCT 21
christie ADP -25
circumstances PUNCT -27
cities PUNCT 18
city PUNCT 10
claims PUNCT 29
class ADP 43
classified CCONJ 20 PUNCT -35
cleveland PUNCT 15
clinton ADJ 20 ADP 15 CCONJ -11 PART 56 PRON 17 PUNCT 10 SCONJ -21
closed PUNCT -32
closely ADP -8
colleagues PUNCT -11
college PUNCT 14
column PUNCT 16
come ADP -14
coming PUNCT 33
comment ADP -16 PUNCT 8
comments ADP 14 PROPN 19 PUNCT 24 VERB -10
committee ADP -13 VERB 24
companies CCONJ 9 PUNCT -14
company PUNCT -41
compromise PUNCT 9
concerns SCONJ -10
conference PUNCT -29
congress PUNCT 17
conservative PUNCT 11
conservatives PUNCT 21
constitution PUNCT 21
contenders PUNCT 11
contest ADP -9 PUNCT -31
contests ADP -16
contributions PUNCT -22
control PUNCT -18
controversy ADP 23
convention ADP -25 AUX 20 CCONJ 22 PUNCT 46
corporations CCONJ 17
cost PUNCT -21
could AUX -8 VERB -8
country ADP 28 AUX -11 CCONJ 14
course PUNCT -19
courses PUNCT 35
court ADP 12 PUNCT 10
coverage PUNCT -14
credentials PUNCT 17
crime PUNCT 33
criminals CCONJ -8
crisis ADP 17 PUNCT 10
criticism ADP 12 PUNCT 18
critics PRON 21
critiques ADP 18
crowd PUNCT 14
cruz ADP 36 ADV 26 AUX -18 CCONJ -10 PUNCT 12
cuts ADP 22
damage PUNCT 33
day ADP -27
days ADP -28 ADV -9 PUNCT -56
deadline PUNCT -12
deal ADP -47 PUNCT -22 SCONJ 25
deals PUNCT 9
death ADP -11 PUNCT 9
deaths ADP 20
debate ADP -40 CCONJ -23 PUNCT -19
debates ADP -19 PUNCT -25
debt PUNCT -24
decades PUNCT -32
december PUNCT -24
decision ADV 15 PART -10
defense PUNCT -12
delay ADP -10
delegates ADP 20 CCONJ -11 PUNCT 18
democracy PUNCT 38
democrat ADP -26 PUNCT 29
democratic ADJ -10 PUNCT 19
democrats ADP -12 ADV -11
denied PUNCT -18
department AUX -8 PUNCT 22
did PART -9 PUNCT -40
died PUNCT -25
differences ADP 17
different PUNCT 8
differently PUNCT -9
difficult PUNCT 20
dismissed PUNCT 11
divide PUNCT -16
dnc PUNCT -13
do PUNCT 20
documents ADP 18
doing PUNCT 8
dollars ADP 10 PUNCT 21
donald PROPN -11
donations ADP -21
down ADP 16
earlier ADP -9 PUNCT -14
east PUNCT 9
economy PUNCT 11
education PUNCT 37
effort ADP -16
efforts ADP -28 PART -12
either PUNCT 26
elected ADP 26 PUNCT 16
election ADP 12 CCONJ -33 PUNCT 52
elections PUNCT -16
else PUNCT 37
elsewhere PUNCT 8
email ADP 22 VERB 24
emails ADP -25 PUNCT 15
emissions ADP 15 PUNCT 18
employees PUNCT 13
endorsement ADP 24 PUNCT -8
endorsements ADP 9
enemies PUNCT 14
energy PUNCT 27
ensure SCONJ -9
era ADP 31
error PUNCT -14
establishment PUNCT -21
europe PUNCT 31
even ADP -10 SCONJ -36
event ADP -8
events PUNCT 12
executive PUNCT 11
expansion ADP 21
expected PUNCT -16
experience PUNCT -28
experiences ADP -10
extremism PUNCT 17
facebook PUNCT -23
fact PRON -9 PUNCT -22 SCONJ -14
families PUNCT 39
family PUNCT -17
farook PUNCT 10
father PUNCT -14
fbi PUNCT 26
february PUNCT -43
fees PUNCT 9
field ADP 12 PRON 26
fight ADP -16
fiorina ADP -13
fire PUNCT 34
firm PUNCT -34
firms PUNCT 22
first ADP -8
floor PUNCT -24
for ADJ -15 ADV -22 DET -19 NOUN -11 PRON -16 PROPN -9 PUNCT -8
force PUNCT 13
forces PUNCT 8
forward PUNCT 26
found PUNCT -15
foundation ADP -8 AUX 24 PUNCT 35
france PUNCT 16
fraud ADP -28 PUNCT -15
freedom PUNCT 20
friday PUNCT -48
friend PUNCT 23
from DET -9 VERB -13
front PUNCT 13
front-runner PUNCT 37
frustration ADP -17
funding PUNCT -24
funds PUNCT 17
future PUNCT 14
game PUNCT 21
germany PUNCT 34
go ADP -12
goal ADP 20
golf AUX 15
gone PUNCT 9
gop PUNCT 9
government PUNCT -10 VERB 23
governor PUNCT -28
graham PUNCT 23
group PUNCT -13
groups CCONJ -8 VERB 24
growth CCONJ -18 PUNCT -8
guns PUNCT -14
had AUX -8 VERB -12
half PUNCT -30
hampshire ADP -29 PUNCT 39
hand ADP -25 PUNCT 24
happen PUNCT 11
happened PUNCT 16
has VERB -13
have AUX -8 PUNCT 35 VERB -19
he ADV -18 AUX -45 CCONJ -21 PUNCT 9 VERB -45
hearing PUNCT 28
held PUNCT -14
help VERB -11
her NOUN -36 PUNCT 16 VERB -9
herself ADP 9
hillary PROPN -13
him ADP -8 ADV -27 AUX 39 DET -11 NOUN 26 PART 11 PUNCT 42 SCONJ -22
himself ADP -37 CCONJ -10 PUNCT 16
hispanics PUNCT -9
history PUNCT -20
home ADP 22 CCONJ -14 PUNCT -39
hour PUNCT -15
hours ADP -31 PUNCT -29
house ADP -21 PUNCT 12
households PUNCT -25
how PRON -10
however PUNCT -16
husband PUNCT 17
idea ADP 21 PUNCT -24
identity PUNCT 13
ideology PUNCT -58
illegally PUNCT 24
image ADP -11
immediately PUNCT 11
immigrants ADP -36 PUNCT 23
immigration ADP 21 CCONJ 20
importance PUNCT -18
in ADJ -20 DET -27 NOUN -14 NUM -15 PRON -22 PROPN -32 VERB -18
incident ADP 27
increase PUNCT 13
indiana ADP 12
industry PUNCT -14
information ADP 12 PUNCT -17
infrastructure CCONJ -8
insiders PUNCT -11
instance PUNCT -35
institute ADP -10
interest ADP -10
interests ADP 12
intervention ADP -22
interview ADP -17
interviews PUNCT -17
investigation PUNCT 8
involved PUNCT -12
involvement ADP -12
iowa CCONJ -14
iraq CCONJ -14
is ADJ -8 ADP -8 ADV -13 VERB -10
isis ADP 38 PUNCT -10
israel PUNCT 13
issue ADP 19 PUNCT 8
issues ADJ -11 ADP -11 AUX 20 CCONJ 17 PUNCT 26 VERB -13
it ADP 50 ADV 20 AUX -42 PUNCT -17 VERB 21
itself PUNCT 12
january PUNCT 14
jerusalem PUNCT -18
job ADP 18 PUNCT 32
jobs ADJ 23 ADP -9 CCONJ 20 PUNCT 11
johnson PUNCT -11
jr. PUNCT 14
judge VERB -10
judges ADP 25
july ADP -23 PUNCT 55
june PUNCT -40
just ADP -15
justice AUX 13 PROPN -10 PUNCT 23
kasich PUNCT -27
khan PUNCT 55
know PUNCT -17
korea PUNCT -17
language ADP -17
late PROPN -13
later ADP -20 PUNCT -25
latinos ADP 46
law PUNCT 8
laws ADP 44 PUNCT 14
lawsuits PUNCT 13
lead ADP -12 PUNCT 24
leader ADP -22 PUNCT -11
leaders CCONJ -12 PUNCT -41
leadership PUNCT 28
leave PUNCT 49
left PUNCT -25
legislation PRON -9 PUNCT 35
lessons ADP -9
levels PUNCT 30
liberal PUNCT 30
libya PUNCT 41
life ADP 25 CCONJ -10
likely PUNCT -13
line ADP -14
lines ADP 24 PUNCT -13
link ADP -8
list PUNCT -11
lives PUNCT -15
loans PUNCT -24
lose PUNCT -8
loss ADP -19
lynch PUNCT -22
made ADP -11 PUNCT 8
man ADP -8 PRON -9 PUNCT -9
manager PUNCT -18
manner PUNCT -23
march ADP -9 PUNCT 50
marriage PUNCT 16
massachusetts PUNCT -10
mate PUNCT -10
material ADP 24
measure PUNCT -21
measures ADP 18 PUNCT 11
media PUNCT -39
medicine PUNCT 13
meeting ADP 9 PUNCT 12
meetings ADP -8
members PUNCT 18
message ADP -21 AUX 23 PUNCT 9
messages PUNCT -12
mexico PUNCT 44
michigan PUNCT 40
mills PUNCT -27
minorities PUNCT -21
missouri PUNCT -26
mogul ADP 17
monday ADP -13 PUNCT -61
money ADP -18
months ADP -9 ADV -8 PUNCT -16
more ADJ -14 ADP -50 ADV -17
morning PUNCT -62
most ADJ -8
mother PUNCT -12
move ADV -8
movement ADP 18 PUNCT 37
mr. PROPN -25
mrs. PROPN -8
much PUNCT -18
muslims CCONJ 10 PRON -11 PUNCT -20 VERB -17
name AUX -9 PUNCT 21
nationally PUNCT 11
nations PUNCT 31
nationwide PUNCT 19
necessary ADP -18
need ADP -18
network PUNCT -43
nevada CCONJ -9 PUNCT 14
new PROPN -13
news ADP 31 PUNCT -12
nice PUNCT -14
night PUNCT -21
nomination ADP -15 ADV -14 AUX 24
nominee ADP 16 CCONJ 37 PUNCT 24
not ADP -12 ADV -16 AUX -11 PART -18 PUNCT 9 VERB -28
november PUNCT 33
now PUNCT 8
numbers CCONJ -25 PUNCT 12
n’t VERB -13
obama ADP 22 ADV 9 AUX -22 CCONJ 14 PART -14 PUNCT 10 VERB -9
obamacare PUNCT 39
october PUNCT 8
of ADJ -25 ADV -10 DET -32 NOUN -25 PRON -21 PROPN -25 VERB -28
office PUNCT -15
officials ADP 18 CCONJ 18 PUNCT -8
ohio PART 26
on ADJ -10 DET -22 NOUN -11 PRON -8 PROPN -54
once ADV -8
online PUNCT -34
only ADP -11
opinion ADP -15 PUNCT 17
opponent PUNCT -8
opponents PUNCT 23
opposition ADP -30 PART 24 PUNCT 16
option ADP 21
or PUNCT -10
order PUNCT 10
organization PUNCT -18
organizations CCONJ -8 PUNCT -34
other ADP -11
others AUX -8 PUNCT 38
out ADP -10 PUNCT 47
outright PUNCT 28
over ADV -10 PUNCT 8
overseas PUNCT 39
own PROPN -12 PUNCT -38
page PUNCT -27
pages PUNCT 27
palestinians PUNCT 24
parenthood PUNCT 37
paris PUNCT 16
part PUNCT -15 SCONJ -10
participate PUNCT 9
participation ADP -16
party ADJ 26 AUX -20 CCONJ -17 PART -9 VERB -8
past PUNCT -42
path ADP -12
pay PUNCT 11
peace PUNCT 10
people ADP -25 AUX -25 PUNCT -9 VERB -10
percent ADP -13 CCONJ -13
performance ADP -14
period ADP -8
person PUNCT 12
philadelphia PUNCT 16
philippines ADP -8
picture ADP 23
place ADV -12 PUNCT 64
plans ADP -11 PART -10 PUNCT -11
platform PUNCT 34
point NOUN 25 PUNCT -21
points ADP 9
police CCONJ 17 PUNCT 24
policies ADP 18 PUNCT 11
policy ADP 61 AUX 29 PUNCT -24
politicians PUNCT -13
politics ADP -9 CCONJ 25 PUNCT 29
poll PUNCT -43
polls PUNCT -15 VERB -13
poor PUNCT 23
position ADP 12 PUNCT 24
positions ADP 23 PUNCT 18
possible PUNCT 14
post ADP 15 PUNCT -41
poverty PUNCT 11
practices PUNCT 19
presidency ADP 26 PUNCT 50
president PART -13 PRON 42 PROPN -29 PUNCT 20 SCONJ 23 VERB 26
press PUNCT -16
pressure ADP 23
price PUNCT 16
prices PUNCT 12
primaries ADP 19 PUNCT -17
primary ADP 45 CCONJ 23 PUNCT -15
principles PUNCT 29
priorities PUNCT 22
priority PUNCT 20
prison PUNCT 12
problem PUNCT 22
process PUNCT -24
program ADP -9 CCONJ 24
programs PUNCT 36
project PUNCT -21
promise ADP 18
proposals PUNCT -20
prosecutors PUNCT 28
push ADP -16
putin PUNCT -25
question ADP -18 PUNCT 34
questions PUNCT -21
quotes PUNCT -36
r PUNCT -10
r-texas PUNCT 35
race ADP 22 CCONJ 27 DET 26
racism CCONJ -8
rallies CCONJ -17 PUNCT -40
rally ADP -14 PUNCT 9
range ADP -11
rate PUNCT -15
rates PUNCT -11
rather ADP -16
rating ADP -8
reality PUNCT 8
reason ADP -9
recently ADP -9
record ADP -13
records PUNCT -19
recovery PUNCT 25
reform CCONJ 16
refuge PUNCT -11
refugees ADP 24 PUNCT 17 VERB 26
region PUNCT 10
regulation ADP 12
relationship ADP -13
relationships PUNCT -20
release PUNCT 15
relief ADP -9
religion PUNCT 21
remarks ADP -35
report ADP -12 PUNCT 24
reporter PUNCT -13
reporters AUX 15
reports PUNCT -15
republican ADJ -12 ADP 20 NOUN -9 PUNCT 26
republicans ADP -17 AUX -9 CCONJ -8 PUNCT -23 SCONJ -11
request ADP -16 PUNCT -33
resign PUNCT 20
result PUNCT -24
results PUNCT 28
rhetoric PUNCT -17
right ADP -11 PUNCT 13
rights ADP 12 CCONJ -13 PUNCT -16
rise ADP -13 PUNCT -14
risk PUNCT 10
risks PUNCT 8
rival PUNCT -37
role ADP -55 PUNCT 25
romney PUNCT -23
roots ADP 22
rubio ADV 22 PUNCT 16 SCONJ 11
rules ADP -11 NOUN 27
run PUNCT 14
running PUNCT 12
russia PUNCT 30
sachs PUNCT 25
safe PUNCT 11
said PUNCT -24
sales ADP 25
sanders ADP 32 ADV -8 AUX -18 CCONJ 47 VERB -9
say SCONJ 26
scandal PUNCT 19
schedule PUNCT 24
school PUNCT -9
sea PUNCT -12
secretary PUNCT -11
sector PUNCT 10
security ADP 20 PUNCT 20
senate PUNCT -10
senator ADP -17
sent PUNCT 10
sentence PUNCT -26
september PUNCT -34
server CCONJ 20 PUNCT 18 SCONJ -20
service PUNCT 12
services PUNCT 10
sexism PUNCT 12
she ADV -11 AUX -19 CCONJ -15 PUNCT -8 VERB -18
shift ADP -11
shocks PUNCT 8
shooting ADP -23 PUNCT 49
shootings PUNCT 29
short PUNCT -10
show ADV -13 AUX -20 PUNCT -16
showing ADP -9
side PUNCT 28
sign PRON 19
signs ADP 17
site PUNCT -27
situation PUNCT -8
skills ADP -10
smith PUNCT 12
so ADP 37 ADV -8 PUNCT 21
someone ADV -9
somewhat ADV -10
sooner PUNCT -16
speakers PUNCT -23
specifics PUNCT -44
speech ADP -19 ADV 17 PUNCT -12 VERB -25
speeches PUNCT -23
spending ADP 19 PART 25 PUNCT 20
spot ADP -13
spring PUNCT -28
staff ADP -16 PUNCT 24
stage PUNCT -33
stance ADP 13
standard-bearer PUNCT -40
standards PUNCT -10
state ADV -9 AUX 22 CCONJ 10 PUNCT 8 SCONJ -10 VERB 23
statement ADP -8
statements PUNCT -19
states ADP 21 ADV -20 AUX 22 PART -9 PROPN 40 PUNCT 21 VERB 33
status ADP -9 PUNCT -15
stay ADP -15 PUNCT 8
stevens PUNCT -20
stop ADP 20
story ADP -12
strategy PUNCT -32
street CCONJ 14 PUNCT 43
strength ADP -17 PUNCT 12
strong PUNCT 8
struggle PUNCT 14
students PUNCT 11
subject PUNCT 29
success ADP -9 PUNCT 11
successor PUNCT -20
such ADP -24
suggestion PRON -13
summer PUNCT 13
sunday ADP -9 PUNCT -29
super PROPN -34
superdelegates AUX 16 PUNCT 9
support ADP -31
supporters AUX -8 PUNCT -19
syria CCONJ -11 PUNCT 33
system ADP -8 ADV 11 CCONJ 24 PUNCT 10
taken PUNCT -9
talks PUNCT -47
tariffs ADP -13
tax ADP 11 NOUN 21
taxes PUNCT 21
team PUNCT -26
ted PROPN -8
term ADP -9 PUNCT -21
terrorism CCONJ 12 VERB 42
terrorists PUNCT -9
than ADV -8 NUM -10
that ADV -13 AUX -41 PRON -15 PROPN -11 PUNCT -10 VERB -39
them ADP 22 ADV 36 PART -11
themselves ADV -9
then PUNCT -28
theories PUNCT -10
there AUX -22 PUNCT 60
they AUX -38 VERB -27
thing PUNCT -21
things ADV -12
thinking ADP 15 PUNCT -24
this ADP 34
threat PUNCT 33
threats PUNCT 19
thursday ADP -24 PUNCT -36
ticket PUNCT 21
ties ADP -9
time ADP 15 ADV -24 PUNCT -26
times ADP -11 PUNCT -31
today PUNCT 30
together PUNCT 10
tone PUNCT -38
too PUNCT -24
top PUNCT 32
topics ADP 13
track PUNCT 41
trade AUX 12 CCONJ 8 PUNCT -10
treatment PUNCT -11
trump ADJ 10 ADP 18 ADV 23 CCONJ 15 NUM 39 PART 12 PUNCT 29 SCONJ 20 VERB -36
trump's ADJ -16
truth PUNCT 12
tuesday ADP -8 PUNCT 9
tuition ADP -9
turkey PUNCT -12
twitter ADP -8 PUNCT -42
u.s. (edge) 56 ADJ -8 ADP 19 AUX -9 PROPN 25 PUNCT -23
ukraine PUNCT 32
undecided PUNCT 22
unfair PUNCT 12
union PUNCT -26
united PROPN -8
unqualified PUNCT 18
up ADP -32 CCONJ -15 VERB 26
vermont PUNCT -11
victims ADP 20 AUX 13 PUNCT 38
victory ADP -9 PUNCT 21
video ADP -8 PUNCT -14
view PUNCT -9
viewers PUNCT 23
views ADP -9
violence ADP -10 PUNCT 22
virginia PUNCT -18
vision ADP 21
visit ADP -15
vote ADP -27 CCONJ 16 PUNCT -8
voters ADJ 19 ADP -31 ADV -10 AUX -20 PUNCT -9 SCONJ -15
votes PUNCT -10
wage ADP 9 PUNCT 26
wall PUNCT 30
war ADP -16 CCONJ -12
was ADJ -9 ADP -9 ADV -9 DET -12 PUNCT 18 VERB -12
washington PUNCT -28
watch PUNCT 37
way PUNCT 15
ways PUNCT 8
wealth PUNCT 8
weapons PUNCT -9
wednesday PUNCT -38
week ADP -19 PUNCT -29
weeks PUNCT -21
well ADP -12 PUNCT -11
were PUNCT 13 VERB -8
west PUNCT 17
what PRON -17
when PRON -10
whether CCONJ -8
which PUNCT -11
while PUNCT 18
who ADP -9 AUX -29 VERB -30
will AUX -8 VERB -13
win ADP 11
wins PUNCT -21
with DET -16 PROPN -8 PUNCT 22
woman ADP -14 PUNCT -27
women ADP -26
words ADP -12
work ADP -21
workers ADP -20 PUNCT -10
world ADP 21
worse ADP 18
would AUX -23 VERB -21
wrong ADP -8 PUNCT 23
year ADP -14 ADV -16 PUNCT -32
years ADP -20 ADV 12 CCONJ 25
yes PUNCT 10
york PUNCT 25
you PUNCT -36
young PUNCT -13
’s ADJ -16 NOUN -25 PROPN -8 VERB -12
“,” ADJ 31 ADP 52 ADV -19 CCONJ -25 DET 60 PART 20 PRON 55 PROPN 69 SCONJ 43 VERB 125
“?” (edge) 8 PRON 24 PUNCT 18
“” (edge) 19 ADJ -12 ADV 34 CCONJ 22 NOUN -11 PART -32 PRON -56 PUNCT 48 SCONJ -56

116 end: manner, rest
(act) (closes) -8 (leaves_0) -20 (leaves_0_quote) -26 (leaves_1_quote) 30 (leaves_2) 14 (leaves_2_quote) 33
(colon) (closes) 52 (leaves_0) -16 (leaves_1) -29 (leaves_2) -18
(judge) (leaves_0) -22 (leaves_0_quote) 10 (leaves_1_quote) -18 (leaves_2_quote) 9
(noun) (closes) -54 (leaves_0) -32 (leaves_0_quote) -12 (leaves_1) 23 (leaves_1_quote) -24 (leaves_2) 41 (leaves_2_quote) 18
(passive) (closes) 12 (leaves_0) -44 (leaves_1) 14 (leaves_2) 8 (leaves_2_quote) -12
(say) (closes) 18 (leaves_0) 18 (leaves_0_quote) -15 (leaves_1) 13 (leaves_1_quote) -10 (leaves_2_quote) -20
(source) (closes) 47 (leaves_1) -25 (leaves_1_quote) -18 (leaves_2) -17 (leaves_2_quote) -21
(tell) (leaves_0) 14 (leaves_1) -35 (leaves_1_quote) 13 (leaves_2) 10 (leaves_2_quote) -12
(think) (leaves_0) -42 (leaves_0_quote) -38 (leaves_1) 11 (leaves_2) 19 (leaves_2_quote) 15
(words) (leaves_2) -21

117 end: manner, next word
(act) ! -11 $ -11 ' -40 's -34 ( -8 (number) -15 ) 13 , 11 -- 35 : 23 ; 48 ? -38 a -14 abortion -8 about -34 across -9 after 36 again 19 ago -15 ahead -12 all 31 almost -8 also 22 among -13 an -18 appeal 26 april 12 are -21 around -19 as -16 aside 25 away -9 back -18 be -11 because 30 been -14 before 43 being -11 better 20 between -18 but 23 by 37 ca -10 calling -9 clinton -23 comes 22 compared 17 could 27 cruz -10 democratic -8 designed -9 despite 33 did 19 differently 8 do 19 donald -8 down -9 during 16 earlier -16 early 18 even 50 ever 29 far -15 feb. 24 for 12 forward -13 from 21 had -24 have -24 he -30 her -13 here -8 hillary -8 him -13 his -23 home 25 how -18 if 12 in 20 instead -11 into -39 is 9 it -17 just 21 largely 18 last 50 late 13 later 21 like -18 made -11 making -9 marco -8 may -15 might -15 monday 16 most -10 mrs. 17 must 23 next -15 not 10 now 13 obama -8 of -41 once 17 online 22 only 15 or -39 out -10 over -8 presidential -14 primary -13 promising 20 rather -16 recently -15 repeatedly 25 said 29 sanders -8 saturday 19 several 24 she -11 should -9 since 20 so 22 such -19 ted -15 that 11 their -11 these 26 they -18 this -26 through 32 throughout 20 thursday 36 to -12 together -11 too 20 toward 17 trump -16 tuesday 26 turned 23 until 35 up 13 using 24 was -22 wednesday 34 well -10 what -12 when 52 where -31 whether -16 which 26 while 22 who 33 whose 21 why -11 will -16 with 23 within 15 without 9 would -24 you 21 – -14 — 27 ― 17 ’ -19 ’s -31 “,” -11
(colon) . 49
(judge) ' -9 's -8 ( 15 (edge) 18 (number) -18 ) -17 , 28 - 24 : -19 ; 28 about -9 against -12 and 14 are 21 as -38 at 18 because -34 before 9 but -10 by 20 during 55 following 29 for -62 has 14 is 13 less 24 made -17 not -14 now 17 of -33 on -43 over 17 said 23 than -15 that -26 the -23 this 20 to -50 tuesday 29 when -20 which 18 while 19 ’ -19 ’s -12 “” -18
(noun) ) 27 , -33 - -18 -- -13 . -58 ; -20 a -14 about -8 after 10 all -14 and -23 are 45 at 33 by -33 could 21 entering -12 for -9 from -25 has 17 have 54 is 38 last -18 more -8 of -9 on -40 than -17 that -24 the -15 was 49 were 35 would 37 — -10 ’ -8
(passive) , 12 and -21 in -9 to -9 with -17
(say) $ -11 ' -17 's -11 , 20 - 42 -- 18 . 10 : -8 ; 25 ? 34 about -18 above -8 adding 16 after 9 against -20 all -9 also -8 and 32 appeared -8 are -16 around 20 as 39 at -15 be -14 because 11 been -10 before -22 behind -8 between -13 both 20 but 52 carried 25 claiming 18 clinton 27 could -39 despite 42 did -9 do -8 during -38 earlier 9 following -10 for 13 friday 14 from -63 had -21 has -30 he 10 her -9 here 21 hillary 20 him -10 his 12 how -8 if -38 in -18 increased 20 into -9 is -34 it -14 last 9 late 8 made -9 making 16 many 16 may 17 monday 8 more 13 must -16 needed -9 now -8 n’t -9 of -37 on 39 online 19 only -13 or -18 out -8 recently 24 referring 14 reflects -9 said -12 saying 28 several 19 she -8 should -16 since -26 so -10 than 19 that -24 they -12 this 8 though 35 through 25 thursday 14 to 23 toward -13 until 22 up -13 was -37 were -29 where -17 which -8 while 22 who -23 will -16 with 8 without -9 would -30 – 48 — 49 ’ -18 ’s -12 “,” -9 “” -19
(source) (edge) 29 ) 11 , 19 - -11 . 25 and -9 in -17 — -19
(tell) (edge) -15 (number) 20 , 14 - 15 . 10 : 24 after 35 and 13 as 18 but 14 by -22 during -27 from 8 is -9 like 22 looking -10 on -10 that -18 the -8 to -32 was 14 while 20 — -25
(think) ( 42 (number) -8 , -11 - 11 a -10 after 28 and 12 as 14 at -26 before -12 by -11 could -12 during 15 for -11 from -10 has -10 have -16 in -9 into 23 last -8 left 23 may 23 of -9 on 12 since 15 so 19 than 13 that 37 the -10 this -11 to -36 was -15 when 19 where 41 who -9 will 14 with -27 would -10 – -9

118 end: second word, rest
$ (leaves_0) -26 (leaves_1) -8 (leaves_2) -10 (leaves_2_quote) -12
's (leaves_0) -11 (leaves_1) -11 (leaves_2) 12
( (leaves_2) -8
(edge) (closes) 13 (leaves_0_quote) -19
(number) (leaves_0) 17 (leaves_1) -10 (leaves_1_quote) 20 (leaves_2) 15 (leaves_2_quote) -11
) (closes) 30
, (leaves_0) -31 (leaves_1_quote) 23 (leaves_2) -30 (leaves_2_quote) 14
- (leaves_2) 21
. (leaves_1) -24
: (leaves_2) 23
? (leaves_0) -8
a (leaves_0) 23 (leaves_0_quote) -8 (leaves_1_quote) 14 (leaves_2_quote) -13
abortion (leaves_0) -9 (leaves_2) -9
about (leaves_0) 29 (leaves_1) 35
accepting (leaves_2) -11
according (leaves_1) -24 (leaves_2) 13
accused (leaves_2) -14 (leaves_2_quote) 26
accusing (leaves_2) -24
across (leaves_0) 14
adding (leaves_1_quote) 15
ads (leaves_2) 21
after (leaves_1) 21 (leaves_2) 24
afternoon (leaves_0) 15
ahead (leaves_0) -9
air (leaves_1) 16
all (leaves_0) 10 (leaves_2) 15 (leaves_2_quote) 14
allow (leaves_2) -11
allowing (leaves_2) 21
allows (leaves_2) 17
almost (leaves_0) 24 (leaves_1) 17
along (leaves_1) -36
already (leaves_2) -10
also (leaves_0) 21 (leaves_1) 10 (leaves_2) -25
although (leaves_1) 13 (leaves_2) 15
america (leaves_0) -11 (leaves_1) -11 (leaves_2) -11
american (leaves_1) -8
among (leaves_0) -19 (leaves_0_quote) -10 (leaves_2) 23
an (leaves_0) 40 (leaves_0_quote) -13 (leaves_1) 25 (leaves_2) 16 (leaves_2_quote) 16
and (leaves_0) -40 (leaves_0_quote) 11 (leaves_1) -19 (leaves_2) 11 (leaves_2_quote) 15
another (leaves_1) -8
any (leaves_2) 18
anyone (leaves_2) 27
are (leaves_2_quote) 14
as (leaves_0) -19 (leaves_0_quote) -16 (leaves_1) 59 (leaves_2) 18 (leaves_2_quote) -17
ask (leaves_2) 23
asked (leaves_1) 15 (leaves_2) 32
asking (leaves_2) -9
at (leaves_1) -23 (leaves_1_quote) -19 (leaves_2) -32
attacks (leaves_2) 28
attempts (leaves_1) 26
avoid (leaves_1) 24
based (leaves_2) 16
be (leaves_2_quote) -10
because (leaves_1) -14 (leaves_1_quote) -8 (leaves_2) -8
become (leaves_2) -12
been (leaves_2_quote) -11
before (leaves_1) 28 (leaves_2) 17
behind (leaves_0) -16
being (leaves_1) 19 (leaves_2) -24 (leaves_2_quote) -10
believes (leaves_2) -9
believing (leaves_2) 32
better (leaves_0) 19
big (leaves_0) -16 (leaves_1) -8
big-government (leaves_0) -13
bill (leaves_2_quote) -10
black (leaves_2) -17
blocking (leaves_2) -20
both (leaves_0) -16 (leaves_1) -26 (leaves_2) -23
bring (leaves_2) -21
bringing (leaves_1) -28
broad (leaves_0) 16
build (leaves_2) -10
building (leaves_1) -9
bush (leaves_2_quote) 21
business (leaves_2) -23
but (leaves_0_quote) -24 (leaves_1) 21 (leaves_1_quote) -16 (leaves_2) 27 (leaves_2_quote) 10
by (leaves_0) -10 (leaves_1) -14 (leaves_2) -14 (leaves_2_quote) -16
california (leaves_0) 20
call (leaves_1) -16
called (leaves_2) 32 (leaves_2_quote) 16
calling (leaves_1_quote) 31 (leaves_2) 14 (leaves_2_quote) 8
calls (leaves_1_quote) 16
campaign (leaves_0) -8 (leaves_2) 19
can (leaves_2) -13
candidates (leaves_1) -8
capitol (leaves_0) 15
captured (leaves_1) -16
care (leaves_2) 9
cast (leaves_0) 26 (leaves_2) 21
casting (leaves_2) -11
chinese (leaves_0) -10
christie (leaves_2) 23
citing (leaves_2) 23
claiming (leaves_2) -10 (leaves_2_quote) -10
cleveland (leaves_0) -10
clinton (leaves_0) -22 (leaves_2) 28 (leaves_2_quote) -24
clinton's (leaves_1) -8 (leaves_2) -8
clinton’s (leaves_2) 17
close (leaves_2) -15
closely (leaves_2) 11
combat (leaves_1) 22
come (leaves_2) 25
coming (leaves_2) -12 (leaves_2_quote) -10
comments (leaves_1) -8 (leaves_2) 16
compared (leaves_1) 36
competing (leaves_1) 24
concerns (leaves_2) 22
confident (leaves_2) -9
congress (leaves_1) 25 (leaves_2) 17
conservative (leaves_1) -13
considering (leaves_2) -15
continued (leaves_2) -21
convention (leaves_1) -10
could (leaves_2) -14
create (leaves_2) -12
creating (leaves_2) 17
criticism (leaves_0) -14
criticized (leaves_1) -11
cruz (leaves_0) -10 (leaves_1) 11 (leaves_2) 18 (leaves_2_quote) -9
current (leaves_1) 26
cut (leaves_2) 16
cutting (leaves_2) 11
day (leaves_2) 26
days (leaves_0) 26
decades (leaves_0) 35
december (leaves_0) 18 (leaves_2) -17
decided (leaves_2) -11
declined (leaves_2) 18
defended (leaves_1) 14
delivering (leaves_2) 25
democratic (leaves_0) -17 (leaves_2) -11
democrats (leaves_1) 20 (leaves_2) 33
despite (leaves_0) 54 (leaves_2) -25
determining (leaves_2) 9
did (leaves_1) -12 (leaves_2) 11
discuss (leaves_2) 16
discussing (leaves_2) -14
disproportionately (leaves_1) -15
do (leaves_1) -17 (leaves_2) -9
does (leaves_2) 21
doing (leaves_2) 17
donald (leaves_0) -13 (leaves_1) -14 (leaves_2) -29 (leaves_2_quote) -8
down (leaves_1) 12
drawing (leaves_1) 26
during (leaves_2_quote) 23
each (leaves_2) -18
economic (leaves_2) -15
either (leaves_0) -9
elected (leaves_2) -11
employee (leaves_2) 23
endorsement (leaves_0) 25
entering (leaves_1) -8 (leaves_2) -10
equal (leaves_0) 19
especially (leaves_0) -11 (leaves_1) -27 (leaves_2) -27
essentially (leaves_2) -17
europe (leaves_0) -9
even (leaves_0) -40 (leaves_1) 47 (leaves_2) 9 (leaves_2_quote) 24
eventually (leaves_2) -22
ever (leaves_0) -8
every (leaves_0) 19
everyone (leaves_2) -10
evidence (leaves_1) -8
except (leaves_2) 16
expand (leaves_2) -17
expanding (leaves_2) -17
facebook (leaves_0) 22 (leaves_2) 14
facing (leaves_2) -8
failed (leaves_1) 41
failing (leaves_2) -24
fallen (leaves_2) 15
family (leaves_0) 25 (leaves_2) -8
far (leaves_0) -11 (leaves_2) -9
february (leaves_0) 21
federal (leaves_0) -8 (leaves_1) 17
few (leaves_1) 25
first (leaves_0) -19 (leaves_2) 8
florida (leaves_0) -11 (leaves_2) -10
followed (leaves_1) -17 (leaves_2) -9
following (leaves_2) 19
for (leaves_0) -8 (leaves_0_quote) -8 (leaves_1_quote) -14 (leaves_2) -8 (leaves_2_quote) -9
force (leaves_2) 24
foreign (leaves_1) -11
former (leaves_0) 21 (leaves_1) 11
fox (leaves_0) 15
free (leaves_0) 13
friday (leaves_0) 8 (leaves_2) -11
from (leaves_0) -16 (leaves_2_quote) -14
fundraising (leaves_0) 20
gave (leaves_1) -14
generally (leaves_1) 8 (leaves_2) -16
georgia (leaves_0) 21
get (leaves_2) -20
give (leaves_2) -12
given (leaves_1) 34 (leaves_2) -14
giving (leaves_1) 30 (leaves_2) 13
global (leaves_2) -14
go (leaves_1) -15 (leaves_2) -9
gop (leaves_1) 12
got (leaves_2) 36
gov. (leaves_2) 25
government (leaves_2) -14
governor (leaves_2) -9
great (leaves_0) 20
greater (leaves_0) -12
growing (leaves_1) -11
gun (leaves_0) -8
guns (leaves_0) -14
had (leaves_2) -29
half (leaves_2) 18
harsh (leaves_0) 20
has (leaves_2_quote) 13
have (leaves_2) 18
having (leaves_2) 15
he (leaves_1) 34 (leaves_1_quote) -27 (leaves_2) 40 (leaves_2_quote) 37
health (leaves_2) -9
held (leaves_2) 13
help (leaves_2) 41
helped (leaves_2) -17
helping (leaves_2) -16
her (leaves_1) -29 (leaves_1_quote) 17 (leaves_2) -16 (leaves_2_quote) -18
high (leaves_0) -13 (leaves_1) -10
higher (leaves_2) 9
hillary (leaves_0) -11 (leaves_1) -20 (leaves_2) -26
him (leaves_0) -11 (leaves_1) -14 (leaves_2) -21
his (leaves_0_quote) -8 (leaves_1) -34 (leaves_1_quote) 15 (leaves_2) 9 (leaves_2_quote) -10
holding (leaves_1) -8 (leaves_2) -17
hopes (leaves_2) 38
hoping (leaves_2) 8
house (leaves_1) -10
how (leaves_1) -12 (leaves_2) -42 (leaves_2_quote) -14
huffpost (leaves_0) -16
human (leaves_0) -8
i (leaves_2) 25
if (leaves_1) 18 (leaves_2) -31 (leaves_2_quote) -10
immigrants (leaves_0) -13
immigration (leaves_0) -22 (leaves_1) -18
implying (leaves_2) 26
important (leaves_2) 17
improved (leaves_2) -8
in (leaves_0) -32 (leaves_0_quote) 16 (leaves_1) -16 (leaves_1_quote) 20 (leaves_2_quote) -13
including (leaves_1) -19 (leaves_1_quote) -14 (leaves_2) -102 (leaves_2_quote) -30
individuals (leaves_2) -8
instead (leaves_2) 26
international (leaves_2) 24
iowa (leaves_2) -14
iraq (leaves_1) -8 (leaves_2) -21
is (leaves_2) 16 (leaves_2_quote) 22
israel (leaves_1) 13
it (leaves_0) 21 (leaves_1) -19 (leaves_2) 23 (leaves_2_quote) 10
its (leaves_0) 8 (leaves_1) -16
jeb (leaves_1) -10
john (leaves_0) 8
judge (leaves_2) 19
july (leaves_0) 51
just (leaves_0) -9 (leaves_1) -13 (leaves_2) 21
keeping (leaves_1) -11
kept (leaves_2) 9
kim (leaves_0) 19
known (leaves_2_quote) 13
last (leaves_1) 11
late (leaves_2) 25
law (leaves_0) -14
lead (leaves_2) -10
leading (leaves_1) 16 (leaves_2) 10
leaving (leaves_1) -15 (leaves_2) 48
led (leaves_1) 12
left (leaves_2) 17
less (leaves_0) 30
let (leaves_2) -31
libya (leaves_0) -11
like (leaves_1) -25 (leaves_2) -31
likely (leaves_0) 26 (leaves_2) -9
limiting (leaves_2) 22
line (leaves_2) -11
long (leaves_0) 38
looking (leaves_1) -14
losing (leaves_2) -14
made (leaves_1) -13 (leaves_2) -17 (leaves_2_quote) -14
major (leaves_0) -15 (leaves_2) 26
make (leaves_1) 19 (leaves_2) -17 (leaves_2_quote) -14
making (leaves_1) 22 (leaves_2_quote) 12
manafort (leaves_2) -13
many (leaves_0) -13 (leaves_2) 31
march (leaves_2) -9
marco (leaves_0) -13
may (leaves_0) 15 (leaves_2) -9 (leaves_2_quote) 10
meaning (leaves_2) -14
meeting (leaves_2) 18
members (leaves_2) 22
mentioned (leaves_2) -9
mexico (leaves_0) -14 (leaves_1) -14 (leaves_2) -37
might (leaves_2) -11
military (leaves_2) -16
minutes (leaves_1) 20
mocked (leaves_2) 32
monday (leaves_0) 32 (leaves_1) -29 (leaves_2) 30
months (leaves_1) 20 (leaves_2) 23
more (leaves_0) 10 (leaves_1) -15 (leaves_2) 16
morning (leaves_0) 22
most (leaves_0) 23 (leaves_1) -13 (leaves_2) -17
mr. (leaves_0) -26 (leaves_1) 12 (leaves_2) 22 (leaves_2_quote) 15
mrs. (leaves_2) 19
much (leaves_1) 20 (leaves_2) -28
multiple (leaves_0) 17
muslims (leaves_0) -19 (leaves_1) -11 (leaves_2) -23
n't (leaves_2) -13
name (leaves_0) -10
national (leaves_1) -10 (leaves_2) 16
nearly (leaves_0) -9 (leaves_2) -14
needed (leaves_2) -11
never (leaves_1) 17
new (leaves_0) -30 (leaves_1) -15 (leaves_1_quote) -12 (leaves_2) -33
news (leaves_0) -19
next (leaves_0) 23
night (leaves_0) -10 (leaves_1) 32 (leaves_2) 8 (leaves_2_quote) 23
no (leaves_1) -29 (leaves_2) -35
nominating (leaves_2) -22
north (leaves_0) -19
not (leaves_0) 8 (leaves_2) -28
now (leaves_1) 18
numbers (leaves_2) 26
obama (leaves_0) -12
of (leaves_0) -45 (leaves_1) -23 (leaves_1_quote) 20 (leaves_2) -53 (leaves_2_quote) -14
off (leaves_1) 22
often (leaves_1) 26 (leaves_2) 12
ohio (leaves_2) 20
oil (leaves_0) -8
on (leaves_1) 18 (leaves_2) 34
once (leaves_2) 28 (leaves_2_quote) -9
only (leaves_0) -20
opposition (leaves_2) -10
or (leaves_0) 22 (leaves_1) -26 (leaves_2) -19
order (leaves_1) 11 (leaves_2) 10 (leaves_2_quote) 21
other (leaves_0) -15 (leaves_2) -8
others (leaves_2) 35
out (leaves_2) 17
outside (leaves_2) 26
over (leaves_0) 31 (leaves_2) -11
part (leaves_0) 25
particularly (leaves_0) -20 (leaves_1) -58
party (leaves_2) -8
people (leaves_1) -10 (leaves_2) 13 (leaves_2_quote) -13
percent (leaves_0) 22 (leaves_2) 19
perhaps (leaves_1) 8
personal (leaves_0) -16
phone (leaves_1) -18
plans (leaves_1) 24
platform (leaves_0) -8
pointing (leaves_2) 14
points (leaves_2) 20
police (leaves_0) -10
policy (leaves_2) -14
political (leaves_0) -17 (leaves_2) -9
politics (leaves_0) -11
polls (leaves_1) -24
powerful (leaves_1) 22 (leaves_2) -10
praised (leaves_2) 15
president (leaves_0) -23 (leaves_1) 11 (leaves_2) 17
presidential (leaves_0) -20
press (leaves_0) -11
prevent (leaves_2) -8
private (leaves_2) 20
prominent (leaves_0) -9
promising (leaves_2) 25
promoting (leaves_2) -32
proposed (leaves_1) 9
provided (leaves_2) 24
providing (leaves_1) 27
provisions (leaves_2) -8
public (leaves_2) 22
publicly (leaves_2) -11
pushing (leaves_2) -13
put (leaves_2) 19
putting (leaves_1) 39
qualified (leaves_2) -8
question (leaves_0) -11
questioned (leaves_2) 11
radio (leaves_0) 25
raise (leaves_2) -8
raised (leaves_2) 19
raising (leaves_1) -19
rallies (leaves_0) 23
rally (leaves_2) -15
rather (leaves_0) -11 (leaves_1) -33 (leaves_2) -12
reached (leaves_2) 24
recent (leaves_0) -31 (leaves_1) 18 (leaves_2) 51
recently (leaves_2) -22
reform (leaves_2) -21
refused (leaves_2) 15
relative (leaves_0) 23
released (leaves_2) 14
religion (leaves_2) -9
remarks (leaves_2) 25
remember (leaves_2) 20
replace (leaves_2) -20
republican (leaves_2) -12
republicans (leaves_0) -8 (leaves_0_quote) -8 (leaves_2) 43
requested (leaves_2) -17
require (leaves_2) 20
requiring (leaves_2) 15
response (leaves_0) -9 (leaves_2) 19
responsible (leaves_2) -16
reviving (leaves_1) -8
right (leaves_2) -9
rival (leaves_0) -16
rubio (leaves_0) -8 (leaves_1_quote) 12 (leaves_2) 11
running (leaves_1) 16
russian (leaves_2) -10
safety (leaves_0) -11
said (leaves_1) 26 (leaves_2) 17
sanders (leaves_0) -27 (leaves_1) 28 (leaves_2) 26
saturday (leaves_0) 19 (leaves_1) 20 (leaves_2) -9
say (leaves_2) 8 (leaves_2_quote) 22
saying (leaves_1_quote) 19 (leaves_2) 19 (leaves_2_quote) 24
secretary (leaves_1) -12 (leaves_2) -8
seek (leaves_2) -17
seemed (leaves_2) -22
sen. (leaves_0) -14 (leaves_1) 22 (leaves_2) 21
senator (leaves_0) 18 (leaves_1) 21 (leaves_1_quote) 17 (leaves_2) 29
send (leaves_2) 16
sending (leaves_2) -9
sent (leaves_1) 22
september (leaves_0) 29 (leaves_2) -9
set (leaves_1) -12 (leaves_2) 48
setting (leaves_1) 12
several (leaves_1) 10
share (leaves_1) 23
shared (leaves_2) -8
she (leaves_1) 14 (leaves_1_quote) -19 (leaves_2) -49 (leaves_2_quote) 39
short (leaves_2) -8
should (leaves_2) -9
showing (leaves_2) -10
shows (leaves_2) 14
similar (leaves_0) 22
since (leaves_1) 17 (leaves_2) 22
so (leaves_0) -12 (leaves_1) -34 (leaves_2) 55
social (leaves_0) -17 (leaves_1) -13 (leaves_2) 20
some (leaves_0) 14 (leaves_1) -19 (leaves_2) 28 (leaves_2_quote) -21
someone (leaves_2) 14
something (leaves_1) 31 (leaves_2) -9
south (leaves_0) -22 (leaves_2) -11
speak (leaves_1) -28
speeches (leaves_2) 36
spend (leaves_2) -11
spring (leaves_2) 23
standing (leaves_0) 15
state (leaves_0) -12
statements (leaves_2) -10
stating (leaves_2) -24
step (leaves_0) -10
still (leaves_1) -13 (leaves_2) -16
stop (leaves_2) -18
strongly (leaves_1) 26
struggled (leaves_2) 13
students (leaves_1) -11
such (leaves_0) 14 (leaves_1) -25 (leaves_2) -38
suggesting (leaves_2_quote) 26
sunday (leaves_0) 19 (leaves_1) 14 (leaves_2) -16
super (leaves_2) -24
superdelegates (leaves_2) -15
support (leaves_0) -10 (leaves_1) -9 (leaves_2) -15
supported (leaves_2) -9
supporting (leaves_2) -21
switch (leaves_2) 19
syria (leaves_0) -16 (leaves_2) -17
take (leaves_1) 15 (leaves_2) 15
taken (leaves_2) 20
taking (leaves_1) -22
ted (leaves_1) -23
telling (leaves_1_quote) -16 (leaves_2) -24 (leaves_2_quote) 9
temporarily (leaves_2) -14
than (leaves_0) -39 (leaves_1) 26 (leaves_2) 20
that (leaves_0) -17 (leaves_0_quote) -10 (leaves_1) 26 (leaves_2_quote) 34
the (leaves_0) -31 (leaves_0_quote) -38 (leaves_1_quote) 8 (leaves_2) -9 (leaves_2_quote) -17
them (leaves_1) -8 (leaves_2) -14
then (leaves_1) 26 (leaves_2) 24
there (leaves_2) 32 (leaves_2_quote) -14
they (leaves_1) -8
this (leaves_0) -25 (leaves_2) -9 (leaves_2_quote) -9
those (leaves_1) 20 (leaves_2) 25
though (leaves_0) -32 (leaves_1) 14 (leaves_2) 33
through (leaves_2) 31
throwing (leaves_2) 29
thursday (leaves_0) -13
time (leaves_0) -8 (leaves_2) -9
times (leaves_0) 14 (leaves_1) 32
to (leaves_0) 9 (leaves_0_quote) -21 (leaves_1) -20 (leaves_2) 16 (leaves_2_quote) -34
together (leaves_2) 26
too (leaves_1) -25 (leaves_2) 20
took (leaves_2) 37
trump (leaves_0) -25 (leaves_1) 14 (leaves_1_quote) 19 (leaves_2) 25 (leaves_2_quote) -9
trump's (leaves_0) -23
trump’s (leaves_0) 13
try (leaves_2) 23
trying (leaves_2) 36
tuesday (leaves_0) -17 (leaves_1) -22 (leaves_2) 21 (leaves_2_quote) 33
turn (leaves_1) 19
tv (leaves_0) 21
twitter (leaves_0) 63 (leaves_1) -14 (leaves_2) -26 (leaves_2_quote) 8
u.s. (leaves_0) -20 (leaves_1) 17
ultimately (leaves_1) 17 (leaves_2) 16
under (leaves_2) -8
unless (leaves_1) -27
up (leaves_0) 19 (leaves_2) -28
using (leaves_2) 29
viewed (leaves_2) 11
violence (leaves_0) -8
violent (leaves_0) -12
virginia (leaves_0) -10
vote (leaves_1) -9 (leaves_2) -10
voted (leaves_1) -10
voters (leaves_0) 21 (leaves_2) 29
wall (leaves_2) -8
want (leaves_2) 18
wants (leaves_2) -11
warning (leaves_2) 26
was (leaves_1_quote) -9 (leaves_2_quote) 15
washington (leaves_2) -9
waterboarding (leaves_2) -15
wearing (leaves_2) -14
wednesday (leaves_0) 11 (leaves_2) 22 (leaves_2_quote) 11
week (leaves_1_quote) 8 (leaves_2) 30 (leaves_2_quote) -10
well (leaves_0) 10 (leaves_1) 10 (leaves_2) 21
went (leaves_2) -20
were (leaves_1) -8 (leaves_2) -18
what (leaves_1) 22 (leaves_2) -42 (leaves_2_quote) -11
when (leaves_2_quote) 26
where (leaves_1) 25
whether (leaves_2) -15
which (leaves_0) 33 (leaves_1) 18 (leaves_1_quote) 21 (leaves_2) 10
while (leaves_0) 16 (leaves_1) -23 (leaves_2_quote) 9
white (leaves_1) -13 (leaves_2) -12
who (leaves_2_quote) -30
whom (leaves_1_quote) 10
whose (leaves_1) 36 (leaves_2) 10
why (leaves_1) -11
will (leaves_1) 24
willing (leaves_2) -8
winning (leaves_2) -18
with (leaves_0) -24 (leaves_0_quote) 21 (leaves_1) 8 (leaves_1_quote) 13 (leaves_2) -20 (leaves_2_quote) 17
within (leaves_0) 25
without (leaves_1) -19
women (leaves_0) 22 (leaves_1) 13
worked (leaves_2) 14
working (leaves_2) 8
world (leaves_0) -9 (leaves_2) -11
worried (leaves_2) 16
would (leaves_1) -9 (leaves_2) -24 (leaves_2_quote) 17
year (leaves_0) 14 (leaves_2) -16 (leaves_2_quote) -24
years (leaves_0) 20 (leaves_1) 15 (leaves_2) 11
you (leaves_2) -17
— (leaves_0) -13 (leaves_1) 25 (leaves_2) -23
’d (leaves_2) 23
’s (leaves_0) -10 (leaves_2) -11
“,” (leaves_1_quote) 16
“” (leaves_0_quote) -14 (leaves_1_quote) -60 (leaves_2_quote) -51

119 end: second word, verbs
$ (0_verbs) -41 (1_verbs) -10
( (0_verbs) -11
(edge) (0_verbs) -11 (2_verbs) 9
(number) (0_verbs) 24 (0_verbs_quote) 17 (1_verbs) -24 (1_verbs_quote) 9 (2_verbs) 14
) (0_verbs) 14 (1_verbs) 21 (2_verbs) 22 (2_verbs_quote) -22
, (0_verbs) -11 (0_verbs_quote) 26 (1_verbs) -13 (2_verbs) -50 (2_verbs_quote) 8
- (0_verbs) -11 (1_verbs) 22
. (0_verbs) 31 (0_verbs_quote) -28 (1_verbs) -22 (1_verbs_quote) -21 (2_verbs) -9
: (0_verbs) 15 (1_verbs) -24
; (0_verbs) -8
a (0_verbs) -9 (0_verbs_quote) -21 (1_verbs) 9 (1_verbs_quote) 24 (2_verbs_quote) 20
abortion (0_verbs) -12 (1_verbs) -9
about (0_verbs) 10 (1_verbs) 54
according (2_verbs) -27
accusations (0_verbs) -9
accused (0_verbs) 30
accusing (0_verbs) -22
across (0_verbs) 12
added (2_verbs) 19
adding (1_verbs) -10
ads (0_verbs) 18
advertising (2_verbs) -10
after (0_verbs) 18
ahead (0_verbs) -10
all (0_verbs) 18 (1_verbs) 21 (2_verbs_quote) 19
allegations (0_verbs) 23
allies (0_verbs) -9
allow (1_verbs) -9
allowing (2_verbs) 26
almost (0_verbs) 32
along (0_verbs) -20 (1_verbs) -31 (2_verbs) 15
already (0_verbs) -9
also (0_verbs) 29 (1_verbs_quote) -18 (2_verbs_quote) -16
although (0_verbs) -18 (1_verbs) 14 (2_verbs) 30
america (0_verbs) -22
american (1_verbs) -10
among (0_verbs) -21 (1_verbs) 17
an (0_verbs_quote) 23 (1_verbs) 22 (2_verbs) 42 (2_verbs_quote) 26
and (0_verbs) 9 (0_verbs_quote) 40 (1_verbs_quote) -22 (2_verbs) -20 (2_verbs_quote) -40
any (0_verbs) -8 (1_verbs) 21
anything (0_verbs) -10
are (0_verbs) 26
arguing (2_verbs) 9
as (0_verbs) 39 (0_verbs_quote) -10 (1_verbs) 19 (1_verbs_quote) -10 (2_verbs) 14 (2_verbs_quote) -11
asked (0_verbs) 30
asking (1_verbs) -8
assad (2_verbs) 26
at (0_verbs) -11 (2_verbs) -35
attacks (0_verbs) 13 (2_verbs) 17
based (0_verbs) 13 (1_verbs) -9 (2_verbs) 25
be (0_verbs) -53 (1_verbs) 26 (2_verbs) -9
because (1_verbs) 13 (2_verbs) -23 (2_verbs_quote) -17
become (1_verbs) -8
been (1_verbs) -16 (2_verbs) 8
before (0_verbs) 16 (1_verbs) 30 (2_verbs) -18
behind (1_verbs) -15
being (0_verbs) -26
believes (2_verbs) -8
benghazi (0_verbs) -9
better (0_verbs) 17
big (0_verbs) -19 (1_verbs) -8
bill (0_verbs) -15
black (0_verbs) -8 (1_verbs) -13
both (0_verbs) -24
bringing (1_verbs) -29
build (0_verbs) -19 (1_verbs) -9
bush (1_verbs) 19
business (0_verbs) -30
but (0_verbs) 36 (0_verbs_quote) 20 (2_verbs_quote) 24
by (0_verbs) -27 (2_verbs) -21 (2_verbs_quote) -23
california (0_verbs) 18
called (0_verbs) 13 (1_verbs) 17 (2_verbs) 14
calling (0_verbs) 13 (1_verbs) 45 (2_verbs) -17
calls (1_verbs) 17
campaign (0_verbs) -11 (0_verbs_quote) 22
can (0_verbs) -9
candidate (0_verbs) -16
candidates (0_verbs) -15
captured (0_verbs) -10
care (0_verbs) 8
cast (1_verbs) 26
children (0_verbs) -14
chinese (0_verbs) -14
christie (0_verbs) 10 (2_verbs) 24
citing (2_verbs) 36
clinton (0_verbs) -43 (0_verbs_quote) 27 (1_verbs) -20 (1_verbs_quote) 20 (2_verbs) 12
clinton's (0_verbs) -14
clinton’s (0_verbs) 16
close (1_verbs) -14
closely (0_verbs) 10
combat (0_verbs) 25
come (0_verbs) 29
coming (2_verbs) -11
comments (0_verbs) -10 (2_verbs) 17
companies (1_verbs) -8
compared (0_verbs) 26 (2_verbs) 29
competing (2_verbs) 24
concerns (1_verbs) 25
confident (0_verbs) 16
congress (0_verbs) 19 (1_verbs) 23
conservative (0_verbs) -19
continued (0_verbs) -21
convention (0_verbs) -8
could (0_verbs) -10 (1_verbs) -9
criticism (0_verbs) -14
criticized (2_verbs) -12
cruz (0_verbs) 10 (2_verbs_quote) 21
current (0_verbs) 22
day (0_verbs) 24
days (0_verbs) 28 (1_verbs) 25
decades (0_verbs) 35
december (0_verbs) 15
democratic (0_verbs) -23
democrats (0_verbs) -12 (1_verbs) 24
despite (2_verbs) 37
did (0_verbs) -11 (2_verbs) -15 (2_verbs_quote) 23
directly (0_verbs) 22
disproportionately (2_verbs) -15
do (2_verbs) -13
does (2_verbs) 26
doing (2_verbs) 20
donald (0_verbs) -41 (1_verbs) -8 (2_verbs) -21
down (2_verbs) 15
drawing (2_verbs) 23
due (1_verbs) -14
during (0_verbs) -8
each (0_verbs) -18
earlier (0_verbs) -10
early (0_verbs) 14
economic (0_verbs) -22
elected (2_verbs) -8
endorsement (0_verbs) 25
equal (0_verbs) 19
especially (0_verbs) -17 (2_verbs) -53
europe (0_verbs) -8
even (0_verbs) 65 (1_verbs) -8 (2_verbs_quote) -33
eventually (1_verbs) -22
every (0_verbs) 19
evidence (0_verbs) -14
expand (1_verbs) -15
expanding (0_verbs) -14
facebook (0_verbs) 29 (1_verbs) 23
facing (0_verbs) -9
failing (0_verbs) -12
fallen (0_verbs) 17
family (0_verbs) 19
far (0_verbs) -16
feb. (2_verbs) -8
federal (0_verbs) 22
female (0_verbs) -14
few (1_verbs) 26
financial (0_verbs) -8
florida (0_verbs) -18
followed (0_verbs) -24 (1_verbs) -17
following (0_verbs) 18
for (0_verbs) -9 (0_verbs_quote) 16 (1_verbs_quote) -13 (2_verbs) -28 (2_verbs_quote) -19
force (0_verbs) 24
foreign (0_verbs) -8
former (0_verbs) 12 (1_verbs) 20
fox (0_verbs) 15
free (0_verbs) 11
friday (1_verbs) -14 (2_verbs_quote) -11
from (0_verbs) -14 (2_verbs) -27
funding (0_verbs) -10
gave (0_verbs) -16
georgia (0_verbs) 17
give (1_verbs) -8
given (0_verbs) 22 (2_verbs) -20
giving (0_verbs) 22 (1_verbs) 25
go (0_verbs) -9 (1_verbs) -14
gop (0_verbs) 9
got (0_verbs) 25 (2_verbs) 15
gov. (2_verbs) 26
government (0_verbs) -14
governor (0_verbs) 11
greater (2_verbs) -10
growing (0_verbs) -14
gun (0_verbs) -10
guns (0_verbs) -16
had (0_verbs_quote) -15 (1_verbs) -18 (2_verbs) -18
half (0_verbs) 17
has (0_verbs) -17 (1_verbs) 12 (2_verbs) 8 (2_verbs_quote) 19
have (0_verbs_quote) -18 (1_verbs) 24 (1_verbs_quote) 13
having (0_verbs) 8 (1_verbs) -16 (2_verbs) -8
he (0_verbs) 44 (0_verbs_quote) 15 (1_verbs) 35 (1_verbs_quote) 19 (2_verbs) -8 (2_verbs_quote) -9
held (0_verbs) 12
help (0_verbs) 30 (1_verbs) 19
helped (2_verbs) -13
her (0_verbs_quote) -31 (1_verbs_quote) -11 (2_verbs) -17 (2_verbs_quote) -9
higher (0_verbs) -11 (1_verbs) 9
hillary (0_verbs) -28 (1_verbs) -14 (2_verbs) -14
him (0_verbs) -16 (1_verbs) -16
his (0_verbs) -22 (0_verbs_quote) 21 (1_verbs) 16 (1_verbs_quote) 12 (2_verbs) -46 (2_verbs_quote) -14
holding (0_verbs) -9 (1_verbs) -14 (2_verbs) -16
how (0_verbs) -32 (0_verbs_quote) -19 (2_verbs) -15
however (2_verbs) 46
huffpost (0_verbs_quote) -16
i (2_verbs) 17
if (1_verbs) -24
immigrants (0_verbs) -13
immigration (0_verbs) -27 (1_verbs) -17
important (0_verbs) 16
in (0_verbs) 9 (0_verbs_quote) -26 (1_verbs_quote) 21 (2_verbs) -56 (2_verbs_quote) 21
including (0_verbs) -56 (1_verbs) -94 (2_verbs) -46
indiana (2_verbs) -10
individuals (0_verbs) -8
instead (2_verbs) 25
international (0_verbs) 23
iraq (0_verbs) -21
is (0_verbs) 16 (0_verbs_quote) 15 (1_verbs) 30 (1_verbs_quote) -20 (2_verbs_quote) -9
isis (0_verbs) -9
israel (1_verbs) 13
issues (0_verbs) -8
it (0_verbs) 20 (0_verbs_quote) -8 (1_verbs) -16 (1_verbs_quote) 13 (2_verbs) 10 (2_verbs_quote) 23
its (0_verbs) 16 (1_verbs) -18 (1_verbs_quote) -13 (2_verbs) -9
jeb (0_verbs) -16
john (0_verbs) -18 (1_verbs) 20
july (1_verbs) 32 (2_verbs) 24
june (0_verbs) 19 (1_verbs) 22
just (0_verbs) 17 (2_verbs) -28
kasich (1_verbs) -8
kept (0_verbs) 32
known (2_verbs) 13
last (0_verbs) 17 (1_verbs) -11
later (2_verbs) -9
law (0_verbs) -19
leadership (0_verbs) -9
leaving (2_verbs) 11
led (0_verbs) 10 (1_verbs) 12
left (0_verbs) 18
less (1_verbs) 30
let (2_verbs) -25
libya (0_verbs) -10
like (1_verbs) -39 (2_verbs) -15
likely (2_verbs) 26
line (0_verbs) -12
little (0_verbs) -8
long (2_verbs) 37
looking (2_verbs) -14
made (0_verbs) -8 (0_verbs_quote) -23 (1_verbs) -9
major (0_verbs) -15 (1_verbs) 26
make (0_verbs) 16 (1_verbs) -9 (2_verbs) -17
making (0_verbs) 17 (1_verbs) 12 (2_verbs) 16
manafort (0_verbs) -13
many (0_verbs) -21 (1_verbs) 26 (2_verbs) 16
march (0_verbs) -22
marco (0_verbs) -21
may (0_verbs) 21
meeting (0_verbs) 13
members (0_verbs) 20
mexico (0_verbs) -18 (1_verbs) -32 (2_verbs) -16
might (0_verbs) -11
military (0_verbs) -22
mocked (0_verbs) 19
monday (1_verbs) 27
month (0_verbs) 16
months (0_verbs) 17 (2_verbs) 25
more (0_verbs) 20 (1_verbs) -15 (2_verbs) -23 (2_verbs_quote) 24
morning (0_verbs) 22 (1_verbs) 25
most (1_verbs) -17 (2_verbs) 13
mostly (0_verbs) 15
mr. (0_verbs) 26 (0_verbs_quote) 11 (1_verbs) -12
mrs. (0_verbs) 13 (1_verbs) 14
ms. (0_verbs) -12
much (1_verbs) 8
multiple (0_verbs) 22
muslims (0_verbs) -39
n't (0_verbs) -12
name (0_verbs) -11
national (0_verbs) -12 (1_verbs) 14
nearly (0_verbs) -15 (2_verbs) -9
needed (2_verbs) -10
new (0_verbs) -55 (1_verbs) -18 (2_verbs) -10
news (0_verbs) -22
next (0_verbs) 22
night (0_verbs) 35 (1_verbs) 19
no (0_verbs) -23 (1_verbs) -12 (2_verbs) -21
not (0_verbs) -31 (1_verbs) -28 (2_verbs) 20
noting (0_verbs) 8
now (2_verbs) 15
numbers (1_verbs) 26
n’t (0_verbs) -20 (1_verbs) 18
obama (0_verbs) -30 (2_verbs) 10
october (0_verbs) 9
of (0_verbs) -59 (0_verbs_quote) -8 (1_verbs) -11 (2_verbs) -20 (2_verbs_quote) -12
off (0_verbs) 23
offered (0_verbs) 8
offering (2_verbs) 21
often (0_verbs) 14 (1_verbs) 39
ohio (0_verbs) -8 (1_verbs) 23 (2_verbs) 14
on (0_verbs) 48 (1_verbs) 11 (2_verbs) -22 (2_verbs_quote) -8
once (0_verbs) 25 (2_verbs) -15
only (0_verbs) 31 (1_verbs) -15 (2_verbs) -29
opposition (0_verbs) -13
or (1_verbs) -17 (2_verbs) -20 (2_verbs_quote) 22
order (0_verbs) 40
other (0_verbs) -12
others (2_verbs) 19
out (0_verbs) 16
outside (0_verbs) 13 (1_verbs) 10
over (0_verbs) 28
part (0_verbs) -17 (1_verbs) 23 (2_verbs) 19
particularly (0_verbs) -45 (1_verbs) 16 (2_verbs) -35
people (0_verbs) -20 (1_verbs) 15
percent (0_verbs) 36
personal (0_verbs) -18
plans (0_verbs) 23
platform (0_verbs) -8
pointing (2_verbs) 22
points (0_verbs) 19
police (0_verbs) -10
policy (0_verbs) -23
political (0_verbs) -25
politics (0_verbs) -11
polls (0_verbs) -20
positions (0_verbs) -8
possibly (2_verbs) -22
praised (2_verbs) 12
president (0_verbs) -33 (1_verbs) 11 (2_verbs) 24
presidential (0_verbs) -24
prevent (2_verbs) -8
private (2_verbs_quote) 21
promoting (0_verbs) -14 (1_verbs) -21
proposed (1_verbs) 9
provided (0_verbs) 24
public (2_verbs) 24
publicly (0_verbs) 10
pushing (2_verbs) -9
put (2_verbs) 20
putting (0_verbs) 36 (2_verbs) 30
question (0_verbs) -13
questioning (1_verbs) -13
quickly (1_verbs) 13
r-texas (0_verbs) -20
radio (0_verbs) 25
raised (1_verbs) 22
raising (2_verbs) -12
rallies (0_verbs) 23
rally (0_verbs) -15
rather (1_verbs) -11 (2_verbs) -21 (2_verbs_quote) -10
recent (0_verbs) 46
recently (0_verbs) 18
referred (0_verbs) 16
reform (1_verbs) -21
refused (0_verbs) 19
release (1_verbs) -8
religion (2_verbs) -8
remarks (2_verbs) 25
replace (1_verbs) -20
report (0_verbs) 8
reporting (1_verbs) -8
republican (0_verbs) -19
republicans (0_verbs) 16 (1_verbs) 21 (2_verbs) 12
require (1_verbs) 20
requiring (2_verbs) -12
response (0_verbs) 12
responsible (1_verbs) -13
right (1_verbs) -9
rival (0_verbs) -17
rubio (0_verbs) 9 (2_verbs) 18 (2_verbs_quote) -9
run (0_verbs) -8
running (0_verbs) 20
russia (0_verbs) -8 (2_verbs) -10
said (0_verbs_quote) 14 (1_verbs) -11 (2_verbs) 28 (2_verbs_quote) 26
same-sex (0_verbs) -20
sanders (1_verbs) -17 (2_verbs) 8 (2_verbs_quote) 15
saturday (0_verbs) -17 (1_verbs) 21 (2_verbs) 19
say (0_verbs) 20
saying (0_verbs) 8 (2_verbs) 42 (2_verbs_quote) 15
secretary (0_verbs) -17
seek (1_verbs) -12
seeking (0_verbs) -9 (1_verbs) 14
sen. (0_verbs) 39 (1_verbs) 23 (2_verbs) -12
senator (0_verbs) 52 (1_verbs) 17
send (0_verbs) 16
sent (1_verbs) 22
september (0_verbs) 24
set (0_verbs) 20 (1_verbs) 18 (2_verbs) -8
several (0_verbs) 10 (2_verbs) 17
share (0_verbs) 23
sharp (1_verbs) 25
she (0_verbs) 17 (1_verbs_quote) -26 (2_verbs) -34 (2_verbs_quote) 18
showing (2_verbs) -18
similar (1_verbs) 22
since (0_verbs) 9 (1_verbs) 18
so (0_verbs) 33 (2_verbs) 8
social (0_verbs) 14
some (0_verbs) 17 (1_verbs) -14 (2_verbs_quote) 9
something (0_verbs) -9 (2_verbs) 17
south (0_verbs) -24 (2_verbs) -10
speak (0_verbs) -26
speeches (0_verbs) 35
spend (1_verbs) -11
state (1_verbs) -8
statements (0_verbs) -11
step (1_verbs) -10
still (0_verbs) -18
stop (0_verbs) -12 (1_verbs) -10
strongly (2_verbs) 26
such (1_verbs) 15 (2_verbs) -36
suggested (0_verbs) 12
suggesting (0_verbs) 23
sunday (0_verbs) 23 (1_verbs) -9
super (0_verbs) -15
support (0_verbs) -20
supporters (0_verbs) -8
supporting (0_verbs) -22
swing (2_verbs) 25
syed (0_verbs) 9
syria (0_verbs) -31
take (0_verbs) 14 (1_verbs) 20
taking (0_verbs) -21 (1_verbs) -9
ted (0_verbs) -24
television (0_verbs) 12
telling (0_verbs) -23
than (0_verbs) 32 (1_verbs) -21
that (0_verbs) -13 (1_verbs) 30 (1_verbs_quote) 34 (2_verbs) -9
the (0_verbs_quote) -57 (1_verbs) -18 (1_verbs_quote) -50 (2_verbs) 13 (2_verbs_quote) -35
their (0_verbs) -12
them (0_verbs) -15
then (0_verbs) 22 (1_verbs) 18 (2_verbs) -11
there (2_verbs) 19
they (0_verbs) -18 (1_verbs) 31 (1_verbs_quote) -10 (2_verbs) -11 (2_verbs_quote) -16
this (0_verbs) -21 (1_verbs) -11 (2_verbs) -11
those (0_verbs) 52 (2_verbs) -30
though (0_verbs) 32 (1_verbs) -31 (2_verbs) 25
through (1_verbs) 20 (2_verbs) 14
thursday (1_verbs) 17
time (1_verbs) -8
times (0_verbs) 33
to (0_verbs) -23 (0_verbs_quote) 37 (1_verbs) -25 (1_verbs_quote) -11 (2_verbs) -9 (2_verbs_quote) 14
together (0_verbs) 25
too (1_verbs) -10 (2_verbs) 11
took (0_verbs) 21 (1_verbs) 13
trade (0_verbs) -13
trump (0_verbs) -11 (1_verbs) -10 (1_verbs_quote) 19 (2_verbs) 29
trump's (0_verbs) -17 (2_verbs) -8
trump’s (0_verbs) 9
try (1_verbs) 26
trying (0_verbs) 27
tuesday (1_verbs) 14
turn (0_verbs) 18
tv (0_verbs) 19
twitter (0_verbs) 16 (1_verbs) 15
u.s. (0_verbs) -14 (2_verbs) 17
ultimately (0_verbs) 20 (2_verbs) 13
under (0_verbs) -8
unless (2_verbs) -27
up (0_verbs) -19 (1_verbs) 16
using (2_verbs) 23
violence (0_verbs) -8
virginia (0_verbs) 21 (1_verbs) -10
vote (0_verbs) -13
voters (0_verbs) 29 (2_verbs) -8
wall (0_verbs) -14
want (0_verbs) 21
wants (0_verbs) -10
warning (2_verbs) 21
was (0_verbs) 25 (1_verbs_quote) -8
washington (0_verbs) -18
wednesday (0_verbs) 18 (1_verbs) 44
week (0_verbs) 42 (1_verbs) -22 (1_verbs_quote) -9 (2_verbs) -11
well (0_verbs) 39 (2_verbs) 19
were (1_verbs) -9 (2_verbs) -11
what (1_verbs) -15 (2_verbs) -9
when (1_verbs) -10 (2_verbs) 23
where (0_verbs) -22 (2_verbs) 39
whether (0_verbs) -26 (1_verbs) -14 (2_verbs) 29
which (0_verbs) -25 (1_verbs) 24 (1_verbs_quote) 26 (2_verbs) 13 (2_verbs_quote) 31
while (0_verbs) -23 (1_verbs) 16 (2_verbs) 8 (2_verbs_quote) -12
white (0_verbs) -21
who (0_verbs) -26 (0_verbs_quote) 12 (1_verbs) -9 (1_verbs_quote) -29 (2_verbs) 27
whom (0_verbs) 13 (2_verbs) 12
whose (0_verbs) -24 (1_verbs) 14 (2_verbs) 33
why (2_verbs) -11
will (0_verbs) 9 (1_verbs) -19 (2_verbs_quote) 13
willing (0_verbs) -8
winning (2_verbs_quote) -11
with (0_verbs) 13 (1_verbs) -34 (2_verbs_quote) 25
within (1_verbs) 25
women (0_verbs) 22
worked (0_verbs) 14
working (1_verbs) 12
world (0_verbs) -14
would (0_verbs) -15 (0_verbs_quote) -10 (1_verbs) -24 (1_verbs_quote) -8 (2_verbs) 20
year (0_verbs) -29 (1_verbs) -17 (2_verbs) -8
years (0_verbs) 29
yet (0_verbs) 14
you (0_verbs) -9 (1_verbs) -10
— (0_verbs) -31 (1_verbs) 25
’d (0_verbs) 23
’s (0_verbs) -20
“?” (0_verbs) 22 (1_verbs) -16 (2_verbs) -16
“” (0_verbs) -28 (0_verbs_quote) -38 (1_verbs) -36 (1_verbs_quote) -13 (2_verbs) 14 (2_verbs_quote) -30

120 end: next word, rest
! (closes) -13
$ (leaves_0) -11 (leaves_2) -8
' (leaves_0) -15 (leaves_1) -21 (leaves_2) -34 (leaves_2_quote) -9
's (leaves_0) -19 (leaves_1) -15 (leaves_2) -22
( (leaves_0) 26 (leaves_1) 12 (leaves_1_quote) -16
(edge) (closes) 13
(number) (leaves_0) -25 (leaves_1) 30 (leaves_2) -11 (leaves_2_quote) -27
) (closes) -8 (leaves_0) -17 (leaves_0_quote) -8 (leaves_1) -10 (leaves_1_quote) 10 (leaves_2) 15 (leaves_2_quote) 27
, (leaves_0) 17 (leaves_0_quote) -12 (leaves_1) 36 (leaves_1_quote) -14 (leaves_2) 25 (leaves_2_quote) -27
- (leaves_0) 28 (leaves_0_quote) 17 (leaves_1) 32 (leaves_1_quote) -31 (leaves_2) 25 (leaves_2_quote) -12
-- (leaves_0) 28 (leaves_1) 41 (leaves_2) 11
. (closes) 8 (leaves_0) -10 (leaves_1) -13
: (closes) 10 (leaves_0) -34 (leaves_0_quote) 14 (leaves_1_quote) 30
; (closes) 13 (leaves_0) 12 (leaves_1) 30 (leaves_1_quote) -27 (leaves_2) 34 (leaves_2_quote) 39
? (closes) 17
a (leaves_1) -18 (leaves_1_quote) -9 (leaves_2_quote) -19
abortion (leaves_2) -8
about (leaves_0) -19 (leaves_1) -18 (leaves_2) -33
above (leaves_2) -9
across (leaves_2) 15
adding (leaves_1_quote) 31
after (leaves_0) -21 (leaves_1) 31 (leaves_2) 39 (leaves_2_quote) 46
again (leaves_0) 23 (leaves_2) -8
against (leaves_1) -11 (leaves_2) -21
ago (leaves_1) -11 (leaves_2) -12
all (leaves_0) 16 (leaves_1) -8
allowing (leaves_2) 18
also (leaves_2) 18
amid (leaves_1) 15
among (leaves_0) -8
an (leaves_0) -12 (leaves_2) -13
and (leaves_0_quote) -29 (leaves_1_quote) 33 (leaves_2) 18 (leaves_2_quote) 17
appeal (leaves_2) 26
appeared (leaves_2) 19
april (leaves_0) 12
are (leaves_1) 32 (leaves_2_quote) -13
around (leaves_0) -11 (leaves_1) 24 (leaves_2) -14
as (leaves_0) -68 (leaves_0_quote) -12 (leaves_1) 20 (leaves_1_quote) -10 (leaves_2) 19 (leaves_2_quote) 25
at (leaves_1) -37 (leaves_2) 23
away (leaves_0) -9
back (leaves_0) -12 (leaves_2) -11
be (leaves_2) -22
because (leaves_0) -13 (leaves_1_quote) 17 (leaves_2) 11
been (leaves_1) -8 (leaves_2) -19
before (leaves_0) -39 (leaves_1) 39 (leaves_2_quote) 15
behind (leaves_0) -8
being (leaves_2) -17
better (leaves_1) 21
between (leaves_0) -15 (leaves_2) -16
both (leaves_2) 19
but (leaves_0) -28 (leaves_0_quote) -10 (leaves_1) 34 (leaves_2) 51 (leaves_2_quote) 18
by (leaves_0) 10 (leaves_1_quote) -9 (leaves_2) 27
ca (leaves_2) -11
calling (leaves_2_quote) -9
can (leaves_2) -19
claiming (leaves_2) 17
clearly (leaves_2) 16
clinton (leaves_0) -13 (leaves_0_quote) 23 (leaves_1) -8
comes (leaves_2) 22
compared (leaves_2) 28
continues (leaves_2) 8
could (leaves_2) 16
democratic (leaves_0) -8
designed (leaves_2) -9
despite (leaves_0) 22 (leaves_1) 30 (leaves_2) 21
did (leaves_2) 17
differently (leaves_0) 16
directly (leaves_2) -8
do (leaves_2) 16
down (leaves_2) -8
during (leaves_0) 28 (leaves_1) 15 (leaves_1_quote) -16 (leaves_2_quote) -8
earlier (leaves_0) 9 (leaves_1) -8 (leaves_2) -11
early (leaves_0) 19
election (leaves_2) 26
else (leaves_0) -9
entering (leaves_1) -15
even (leaves_1) 20 (leaves_2) 29
ever (leaves_1) 19 (leaves_2) 17
far (leaves_0) -8
following (leaves_1) 13 (leaves_2) 9
for (leaves_0) 11 (leaves_0_quote) -10 (leaves_1) -44 (leaves_1_quote) -20 (leaves_2) -44 (leaves_2_quote) 39
forward (leaves_0) -13
friday (leaves_0) 14
from (leaves_0) 14 (leaves_1_quote) -20 (leaves_2) -24 (leaves_2_quote) -18
gets (leaves_1) 24
had (leaves_2) -40 (leaves_2_quote) -10
has (leaves_2_quote) -10
have (leaves_1) -11 (leaves_2) 29 (leaves_2_quote) -15
he (leaves_1) 14 (leaves_2) -40 (leaves_2_quote) -9
heavily (leaves_0) -9
helped (leaves_2) 21
her (leaves_0) -12 (leaves_2) -8
here (leaves_0) 21 (leaves_2) -8
hillary (leaves_2) 16
him (leaves_1) -8 (leaves_2) -12
his (leaves_0) 9 (leaves_1) -9 (leaves_2) -15
home (leaves_0) 25
how (leaves_1) -9 (leaves_2) -19
if (leaves_1) -32
in (leaves_0) 17 (leaves_0_quote) -36 (leaves_1_quote) 21 (leaves_2) -26 (leaves_2_quote) 18
include (leaves_2) 15
increased (leaves_1) 18
instead (leaves_1) 21 (leaves_2) -8
into (leaves_0) -25 (leaves_1) -15 (leaves_2) 17
is (leaves_1) 25 (leaves_1_quote) -9 (leaves_2) 15 (leaves_2_quote) -24
it (leaves_1) -10 (leaves_2) -15
just (leaves_1) 16
largely (leaves_0) -11
last (leaves_1) 23 (leaves_2) 36 (leaves_2_quote) -8
late (leaves_2) 16
later (leaves_0) 14 (leaves_2) 17 (leaves_2_quote) -11
left (leaves_2) 23
less (leaves_1) 23
like (leaves_0) -15 (leaves_2) 18
looking (leaves_1) -12
made (leaves_1) 12 (leaves_2) -8 (leaves_2_quote) -16
making (leaves_1) 16 (leaves_2) -9
many (leaves_2) 13
marco (leaves_0) -8
may (leaves_2) 24
might (leaves_2) -21
monday (leaves_0) 27 (leaves_2) -8
more (leaves_1) -18 (leaves_2) 10
mrs. (leaves_2) 18
must (leaves_2) 10
needed (leaves_2) -11
next (leaves_1) -8
not (leaves_1) -20 (leaves_2) 13
now (leaves_0) 9 (leaves_2) 18
n’t (leaves_2) -9
obama (leaves_2) -10
of (leaves_0) -50 (leaves_1) -39 (leaves_1_quote) -9 (leaves_2) -28 (leaves_2_quote) -14
on (leaves_0) 18 (leaves_0_quote) 20 (leaves_1) -44 (leaves_2) -27 (leaves_2_quote) 12
once (leaves_2_quote) 21
online (leaves_0) 35
only (leaves_1) 23
or (leaves_0) -14 (leaves_2) -9
other (leaves_0) -9
out (leaves_2) -16
over (leaves_1) 25 (leaves_2) -60
played (leaves_1) 19
presidential (leaves_0) -8
primary (leaves_0) -13
rather (leaves_0) -12 (leaves_1) -8
recently (leaves_2) 17
remain (leaves_1) 26
said (leaves_1_quote) 19 (leaves_2) 10 (leaves_2_quote) 21
sanders (leaves_2) -9
saying (leaves_1_quote) 13 (leaves_2) 9
seeking (leaves_2) 23
seemed (leaves_2) 21
several (leaves_0) 25 (leaves_1) 19
she (leaves_2) -19
should (leaves_2) -24
since (leaves_1) -9 (leaves_2) 10
so (leaves_0) -8 (leaves_1) 18 (leaves_2_quote) 20
still (leaves_1) -9
such (leaves_2) -12
suggesting (leaves_2) 13
ted (leaves_1) -14
telling (leaves_2_quote) 18
than (leaves_0) -24 (leaves_2) 23
that (leaves_0) 43 (leaves_2) -25 (leaves_2_quote) -28
the (leaves_0) -19 (leaves_1_quote) 17 (leaves_2) -12 (leaves_2_quote) -20
their (leaves_0) -8 (leaves_2) -9
these (leaves_0) 27
they (leaves_1) 16 (leaves_2) -28
this (leaves_0) 12 (leaves_2) -28
though (leaves_2) 31
through (leaves_0) 23 (leaves_1) -11 (leaves_1_quote) 33
throughout (leaves_0) 19
thursday (leaves_0) -26 (leaves_1) 20 (leaves_2) 12 (leaves_2_quote) 20
to (leaves_0) -31 (leaves_0_quote) -14 (leaves_2_quote) -57
together (leaves_0) -11
too (leaves_0) -8 (leaves_2) 20
toward (leaves_0) 17 (leaves_2) -8
trump (leaves_0) -8 (leaves_2) -11
tuesday (leaves_0) -23 (leaves_1) 31 (leaves_2) 26 (leaves_2_quote) 20
turned (leaves_1) 23
until (leaves_0) 8 (leaves_2) 42
up (leaves_0) -8 (leaves_0_quote) 25 (leaves_1) -16 (leaves_2) -13
using (leaves_1_quote) 24
via (leaves_0) 27
was (leaves_1) -15 (leaves_1_quote) -9 (leaves_2) 23 (leaves_2_quote) -15
wednesday (leaves_0) 15 (leaves_1) 21
well (leaves_0) -13
were (leaves_1) 11 (leaves_2) 12 (leaves_2_quote) -12
what (leaves_2) -8
when (leaves_1) 15 (leaves_2) 47
where (leaves_1) -8 (leaves_2_quote) 24
whether (leaves_2) -16
which (leaves_1_quote) -8 (leaves_2_quote) 35
while (leaves_0) 14 (leaves_1) 17 (leaves_1_quote) 13 (leaves_2) 19
who (leaves_2_quote) 29
whose (leaves_2) 20
widely (leaves_2) -8
will (leaves_2) -10
with (leaves_0) 15 (leaves_0_quote) -8 (leaves_1) -16 (leaves_2_quote) 16
within (leaves_0) -10 (leaves_2) 19
without (leaves_0) 18 (leaves_1) 14 (leaves_2) 17
would (leaves_2_quote) -10
you (leaves_2) 18
– (leaves_1) -14 (leaves_2) 20 (leaves_2_quote) 28
— (leaves_0) 10 (leaves_0_quote) -27 (leaves_1) 33 (leaves_1_quote) 36 (leaves_2_quote) 45
’ (leaves_0) -19 (leaves_1) -23 (leaves_2) -32
’s (leaves_0) -17 (leaves_1) -17 (leaves_2) -19
“,” (leaves_1_quote) -10 (leaves_2_quote) -14
“” (leaves_1_quote) -13 (leaves_2_quote) -18

121 end: word, beginning
$ (clause_first) -19 (phrase_first) -9
% (clause_first) -16 (phrase_first) -16 (that_first) 14
's (clause_first) -40 (phrase_first) -16
(number) (phrase_first) -23 (that_first) 14 (to_first) 26
) (clause_first) -102 (phrase_first) -33 (that_first) -49 (to_first) -11
abortion (clause_first) 40
abortions (clause_first) -18
about (about_first) -11 (clause_first) -13 (to_first) 24
abroad (clause_first) 13
accept (that_first) 14
accounts (clause_first) -13
act (clause_first) 14 (to_first) 25
action (to_first) 15
actions (clause_first) -14 (phrase_first) -12 (that_first) -14
activities (clause_first) -9
ad (to_first) -22
added (clause_first) -14
address (clause_first) 54
administration (that_first) -11 (to_first) -25
ads (clause_first) -39 (phrase_first) 26
advantage (clause_first) 14
advice (clause_first) 35
advisers (clause_first) -21
affairs (clause_first) -23
african-american (clause_first) 23
after (clause_first) -9
again (clause_first) 13 (phrase_first) -38 (that_first) 12
against (clause_first) -25
age (clause_first) -10
agencies (clause_first) -10
agency (clause_first) 15 (that_first) 15
agenda (clause_first) -20 (phrase_first) 35 (that_first) -30
ago (clause_first) -18 (that_first) 12
agree (clause_first) -12
agreement (clause_first) -21 (that_first) -16
agreements (clause_first) -8
ahead (clause_first) 14
aide (clause_first) -11
air (clause_first) -35
alabama (clause_first) -28
ali (phrase_first) 19
all (clause_first) 41
allegations (clause_first) 17
allegiance (clause_first) -12
alliance (clause_first) 11
allies (clause_first) 20
alone (clause_first) 17
also (clause_first) -9
amendment (clause_first) 38 (that_first) -17 (to_first) 8
amendments (clause_first) 24
america (clause_first) 14 (phrase_first) 22
america's (clause_first) -18
american (clause_first) -21
americans (clause_first) 8 (that_first) 22 (to_first) -8
ammunition (clause_first) 25
and (clause_first) -47
anger (clause_first) -14
angry (clause_first) -10
announced (clause_first) -25
announcement (that_first) -9
anonymity (clause_first) 22
answer (clause_first) 8 (that_first) 9
anti-trump (clause_first) 26
anyone (clause_first) -20
appearance (clause_first) -9
appearances (clause_first) 23
apple (clause_first) -8
approach (clause_first) 24
approval (clause_first) -17 (phrase_first) 17
april (clause_first) -13 (that_first) 13
are (clause_first) -24 (to_first) -16
area (clause_first) -19
arena (clause_first) 21
argument (clause_first) -22
arguments (clause_first) 26
arizona (clause_first) -8
army (clause_first) -14
around (clause_first) -8
article (clause_first) 12
as (as_first) -15 (clause_first) -53 (phrase_first) -33
asia (clause_first) 25
aside (clause_first) 15
assad (clause_first) 31
assault (clause_first) -19
association (that_first) -8
at (clause_first) -25 (phrase_first) -9
attack (clause_first) -18 (phrase_first) 25 (that_first) -18 (to_first) -27
attacks (phrase_first) -15 (to_first) 20
audience (clause_first) -30
audiences (clause_first) -20
authorities (clause_first) -14
available (clause_first) 12
away (clause_first) -28 (to_first) 18
ayotte (clause_first) 15
back (clause_first) -40 (that_first) 33 (to_first) 9
backing (clause_first) 22
ballot (to_first) 17
ban (clause_first) -50 (phrase_first) 23 (to_first) -10
band (clause_first) -18
bankruptcy (clause_first) 14
base (clause_first) -8
battle (clause_first) -31 (that_first) 16
be (clause_first) 8 (to_first) -22
because (that_first) -12
been (clause_first) 8
before (clause_first) 14
begin (to_first) 12
begun (clause_first) -19
behavior (clause_first) 29 (phrase_first) 15
behind (clause_first) 25
beijing (clause_first) -19
belt (clause_first) 11
benefits (clause_first) -19 (that_first) 13
benghazi (clause_first) 14
betrayed (clause_first) -15
beyond (clause_first) -25
bid (clause_first) 30
biden (clause_first) 27
big (clause_first) -9
bill (clause_first) 20 (that_first) 20
billionaire (clause_first) -30
billionaires (clause_first) 17
bills (clause_first) -19
birth (clause_first) -8
bit (clause_first) -24
blasio (clause_first) 14
blood (clause_first) -13
bloomberg (clause_first) 9
board (clause_first) -29
bodies (clause_first) 17
book (clause_first) -13
border (clause_first) -12 (that_first) 12 (to_first) 38
boycott (clause_first) -12
brand (clause_first) -17
brexit (clause_first) 8
britain (clause_first) -20
british (clause_first) -11
brooklyn (clause_first) -9
brother (clause_first) 22
brown (clause_first) 8
building (clause_first) -20
bush (clause_first) 12 (phrase_first) 38
business (clause_first) 25 (phrase_first) -21 (to_first) -9
businessman (clause_first) -39
buy (clause_first) -11
by (clause_first) -24 (to_first) -9
cable (clause_first) -15
calendar (clause_first) -12
calif. (clause_first) 39
california (clause_first) 30 (that_first) -11
called (clause_first) -18
calls (clause_first) 8
cameras (clause_first) -17
camp (clause_first) 33
campaign (clause_first) -27 (phrase_first) 11 (that_first) 39 (to_first) -11
campaigns (clause_first) -14
can (clause_first) 15
candidacy (clause_first) 30 (what_first) 27
candidate (clause_first) -35 (that_first) -46
candidates (phrase_first) -32 (to_first) -16
canova (clause_first) 26
carolina (clause_first) -30 (phrase_first) 16 (that_first) -12 (to_first) 14
carson (clause_first) 18 (that_first) 16
case (clause_first) 30
cases (clause_first) -23
caucus (clause_first) -15 (phrase_first) 13
caucuses (clause_first) -9 (that_first) -8
cause (clause_first) 20
center (clause_first) -21
chairman (clause_first) -26
challenge (clause_first) 11
challenges (clause_first) 14
chances (clause_first) -12
change (clause_first) 23 (that_first) 12
changes (that_first) -12
changing (clause_first) 15
charge (clause_first) 13
charges (clause_first) 20 (that_first) -17
charity (clause_first) 14
checks (clause_first) 10
chicago (clause_first) -11
chief (clause_first) 11
child (that_first) -16
children (clause_first) 21
china (clause_first) -9 (phrase_first) -25
choice (clause_first) -19
christie (clause_first) -20
church (clause_first) 8
circle (clause_first) 11
circumstances (clause_first) -27
cities (clause_first) -8
citizens (clause_first) -9
city (clause_first) 17 (phrase_first) -14
claims (clause_first) 22
class (clause_first) 34
classified (that_first) -19
clear (clause_first) 20
cleveland (clause_first) 20 (to_first) 11
climate (clause_first) -15
clinton (clause_first) 35 (phrase_first) 21 (quote_first) -11 (to_first) 16 (whether_first) 10 (why_first) -10
clinton's (phrase_first) -14 (that_first) -10
clinton’s (clause_first) -13
cloning (clause_first) -11
closed (clause_first) -22
closely (clause_first) -8
closer (clause_first) -25
club (clause_first) -10
cnn (clause_first) -11
coal (clause_first) 25
coalition (clause_first) -11
college (to_first) 18
column (clause_first) -16
comey (clause_first) 10
coming (clause_first) 25
comment (clause_first) -16
comments (clause_first) 50 (phrase_first) 20
committee (clause_first) 32 (that_first) -8
community (clause_first) 22 (phrase_first) 22
company (clause_first) 16 (that_first) -36
complaint (clause_first) -8
computers (clause_first) 16
concern (clause_first) -15
concerned (clause_first) 14
concerns (clause_first) 19 (phrase_first) 13 (to_first) -22
condition (clause_first) 10
conducted (clause_first) -13
conference (clause_first) -11 (phrase_first) -33
conflicts (clause_first) -25
congress (clause_first) 29 (to_first) -11
connection (clause_first) -9
consequences (clause_first) -13
conservatives (clause_first) 10
constitution (clause_first) 18
construction (clause_first) 11
contest (that_first) -25
contests (clause_first) 8 (that_first) -16
contractors (clause_first) -23
contributions (clause_first) -25
control (clause_first) 12 (that_first) -10
convention (to_first) 42
cookies (clause_first) 36
cooperation (clause_first) 14
cost (that_first) -20
costs (clause_first) -15 (that_first) 8
could (clause_first) -14
count (clause_first) -18
countries (clause_first) 9 (that_first) 8
country (clause_first) -53 (phrase_first) 34 (that_first) 31 (to_first) 37
coup (clause_first) -8
course (clause_first) -19
courses (clause_first) 29
court (clause_first) 22 (that_first) -10
courts (clause_first) -22
created (clause_first) -9
credentials (clause_first) 17
crime (clause_first) 8 (that_first) 24
crisis (clause_first) 18
criticism (clause_first) -21 (phrase_first) 29 (that_first) 20
criticized (clause_first) 13
critics (clause_first) 23 (to_first) 23
critiques (clause_first) 18
crowd (clause_first) -9
crowds (clause_first) -19
cruz (phrase_first) 39 (that_first) 15 (to_first) 11
culture (clause_first) -34
cut (clause_first) 19
damage (clause_first) 20
danger (clause_first) 17
dangers (clause_first) 21
database (clause_first) -16
date (clause_first) 11
daughter (clause_first) -14
david (clause_first) -18
day (clause_first) 27 (phrase_first) -10 (that_first) -18 (to_first) -19
days (clause_first) -54 (to_first) -29
deadline (clause_first) -38
deal (clause_first) -21 (phrase_first) -12 (that_first) 16
deals (clause_first) 15 (that_first) 12
death (clause_first) 17
debate (clause_first) -32 (phrase_first) -20 (to_first) -19
debates (clause_first) -42 (that_first) -10
debt (clause_first) -9 (to_first) 14
decades (that_first) -14 (to_first) -11
december (clause_first) -37
decision (clause_first) -22
decline (clause_first) 39
declined (clause_first) -14
defeat (clause_first) -19
defend (clause_first) -15
defended (clause_first) -10
defense (clause_first) -14
delegates (clause_first) 18 (to_first) 27
delegation (clause_first) 20
deliver (clause_first) -8
demanded (clause_first) 16
democracy (clause_first) 35
democrat (clause_first) 8 (phrase_first) -14
democratic (phrase_first) 17
democrats (clause_first) -34 (phrase_first) -11 (that_first) 26 (to_first) 15
denied (that_first) -19
department (clause_first) -10 (phrase_first) 10 (that_first) 12
deported (clause_first) 13
described (clause_first) 17
detail (clause_first) -13
detailed (clause_first) -8
developer (clause_first) -9
did (clause_first) -52
died (clause_first) -12
difference (clause_first) -8
different (clause_first) 12
differently (clause_first) 8
difficult (clause_first) 16
dinner (clause_first) 15
directly (clause_first) -26
director (clause_first) 14
discussion (clause_first) -24
disease (clause_first) 15
dismissed (clause_first) 9
distance (clause_first) 16
district (phrase_first) 23
diversity (clause_first) -14
divide (clause_first) -27
divisive (clause_first) 18
dnc (that_first) -8
do (clause_first) 53 (that_first) -27
documents (clause_first) 16
does (clause_first) -12
doing (that_first) 19
dollar (clause_first) 25
dollars (clause_first) 8
domain (clause_first) 8
donald (clause_first) -8
down (clause_first) 16
draw (that_first) 11
drive (clause_first) 12
earlier (clause_first) -11 (that_first) -16
earned (that_first) -8
earners (clause_first) -13
earnings (clause_first) 9
east (clause_first) 16 (that_first) 13
economies (clause_first) -14
economy (to_first) -15
edge (clause_first) 14
education (clause_first) 34
effect (clause_first) 17
effort (that_first) 8 (to_first) -9
efforts (clause_first) -22 (phrase_first) -18
either (clause_first) 15
elected (clause_first) 13 (that_first) 28
election (clause_first) 19 (that_first) -9 (to_first) 12 (whether_first) 18
elections (clause_first) -9
electorate (clause_first) -8
else (clause_first) 26
email (phrase_first) 23
emails (clause_first) 24 (that_first) -9
embracing (clause_first) 11
encourage (clause_first) -17
end (to_first) 11
ended (clause_first) -15
endorsement (clause_first) 24 (phrase_first) 31
endorsements (phrase_first) -9
energy (clause_first) 11
engagement (clause_first) -15
enough (clause_first) -10
era (clause_first) 18
establishment (clause_first) 8
estate (clause_first) 22
eu (clause_first) 27
europe (to_first) 21
even (clause_first) -39 (that_first) -10
events (clause_first) 10
ever (clause_first) -16 (that_first) 8
evidence (clause_first) -20
example (clause_first) -24
exceptions (clause_first) 13
excitement (clause_first) -13
executive (that_first) 20
expansion (clause_first) 23
expect (clause_first) -18
expectations (clause_first) -25
expected (clause_first) -16 (that_first) -16
experience (clause_first) -27
experiences (clause_first) 14
experts (clause_first) -13 (that_first) -14
face (clause_first) 18
facebook (clause_first) -30
faces (clause_first) -9
fact (clause_first) -14
factors (clause_first) -9
factory (clause_first) 21
facts (clause_first) 23
fall (clause_first) 19
fallen (clause_first) -20
false (clause_first) 14
families (clause_first) 36
family (clause_first) -35
far (that_first) -22
fast (clause_first) 26
father (clause_first) 18 (phrase_first) -23
favor (clause_first) -22
fbi (that_first) 14
fear (clause_first) 21
february (clause_first) -42 (that_first) -10
few (clause_first) -9
field (clause_first) 19
fields (clause_first) -14 (that_first) 14
fight (that_first) -23
file (clause_first) 26
finances (clause_first) 28
finished (clause_first) -13
fiorina (clause_first) -21
fire (clause_first) 17
firearms (clause_first) 15
fired (clause_first) 18
firm (clause_first) -38
first (to_first) -8
fit (clause_first) 17
flint (clause_first) 10
flip (that_first) 16
floor (clause_first) -39
florida (phrase_first) -14 (that_first) 9
flying (clause_first) 13
focus (clause_first) -18
followers (clause_first) -20
for (clause_first) -46 (for_first) -14 (phrase_first) -23 (that_first) -15
forces (clause_first) 27
form (clause_first) 19
forward (clause_first) 19
found (clause_first) -9 (that_first) -8
foundation (clause_first) 33
fracking (clause_first) 31
francis (clause_first) 13
fraud (phrase_first) -35
freedom (clause_first) 10
friday (clause_first) -40 (that_first) -24
friend (clause_first) 14
friendly (clause_first) -17
from (clause_first) -26 (phrase_first) -9 (to_first) -8
front (clause_first) 13
front-runner (clause_first) 21 (phrase_first) 11 (that_first) 16
frustration (clause_first) -15
fund (clause_first) 20
funding (clause_first) -13
fundraising (clause_first) 14
gap (clause_first) 21
garland (clause_first) 19
gathering (clause_first) 25
gender (clause_first) 22
general (clause_first) 20
germany (clause_first) 30
get (clause_first) -22
giving (clause_first) 23
go (to_first) -10
goal (that_first) 19
golf (to_first) 15
good (clause_first) 26
gop (phrase_first) -20
government (clause_first) 9
governor (clause_first) -23
graham (clause_first) 20
granted (clause_first) 23
grassley (clause_first) -11
grayson (clause_first) -17
group (clause_first) -29 (to_first) -17
groups (clause_first) 8
grown (clause_first) -9
growth (clause_first) -37 (that_first) 17
guns (clause_first) -18
hacked (clause_first) 10
hackers (clause_first) 8
had (clause_first) -26 (that_first) -13
half (clause_first) -31
hall (clause_first) -9
halls (clause_first) 12
hampshire (clause_first) 24 (phrase_first) -12 (that_first) 16 (to_first) 11
happen (that_first) 10
happened (clause_first) 13
has (clause_first) -24
hate (clause_first) 12
have (clause_first) 22 (that_first) -10 (to_first) -13
he (clause_first) -75 (that_first) -20 (to_first) -10
hear (clause_first) 34
hearing (clause_first) 37
heart (clause_first) 11
heat (clause_first) -28
help (that_first) 9 (to_first) -10
her (clause_first) -33 (phrase_first) 17 (that_first) 22 (to_first) -8
herself (phrase_first) -20
high (clause_first) -14
hill (clause_first) -19
hillary (clause_first) -21 (phrase_first) 18
him (clause_first) 52 (phrase_first) 22 (that_first) 11 (to_first) -31 (what_first) 13
himself (clause_first) -11 (that_first) -15
hispanics (clause_first) -9
history (clause_first) -15
hold (to_first) 20
home (clause_first) -15 (that_first) -34
homes (clause_first) -32
hook (clause_first) 14
hope (clause_first) -15
host (that_first) -26
hour (clause_first) -18
hours (clause_first) -18 (phrase_first) -33 (that_first) -14
house (phrase_first) -12
how (clause_first) -18 (how_first) -22
however (clause_first) 15
husband (clause_first) 16
idea (clause_first) 11 (phrase_first) -23 (that_first) 15
identity (clause_first) 8
ignore (clause_first) -23
illegally (clause_first) 11
illinois (clause_first) -25
immediately (clause_first) -8
immigrants (clause_first) -18 (to_first) 22
immigration (clause_first) 21 (phrase_first) 46 (that_first) -14 (to_first) -20
importance (clause_first) -14
impressed (clause_first) 23
improper (clause_first) 16
improvement (clause_first) -20
in (as_first) -8 (clause_first) -63 (phrase_first) -29 (quote_first) -15 (that_first) -15 (to_first) -16
incest (clause_first) 31
incident (clause_first) 18
increase (phrase_first) 12
independents (clause_first) -9
indiana (clause_first) 22 (that_first) -9
inequality (clause_first) 9
influence (clause_first) -11
information (that_first) -30
infrastructure (clause_first) -11
insiders (clause_first) -20
instance (clause_first) -21
instead (clause_first) -15
insult (clause_first) -8
intervention (clause_first) -23
interview (clause_first) -18
interviews (clause_first) -18
into (clause_first) -26
involved (clause_first) -14
iowa (clause_first) -27 (phrase_first) -12 (to_first) 9
iran (that_first) -17
is (clause_first) -20 (that_first) -13
isis (clause_first) 31
island (clause_first) -27
israel (phrase_first) 16
issue (phrase_first) 31
issues (clause_first) 11 (phrase_first) 20
it (clause_first) 41 (phrase_first) 18 (that_first) -19
itself (clause_first) 10
ivanka (clause_first) 21
january (clause_first) 12
jerusalem (clause_first) -19
job (clause_first) 28 (phrase_first) 18
jobs (clause_first) 46
johnson (clause_first) -15
journalists (clause_first) -9
jr. (clause_first) 19
judge (clause_first) -16 (phrase_first) -8
judges (clause_first) 25
judgment (clause_first) -19 (that_first) 16
july (clause_first) 23 (that_first) 11 (to_first) 11
june (clause_first) -12
just (clause_first) -22
justice (clause_first) 10 (phrase_first) 11 (that_first) 9 (to_first) 13
justices (clause_first) -12
kasich (clause_first) -11 (that_first) -21
kept (clause_first) 11
kerry (clause_first) 25
khan (clause_first) 40
kids (clause_first) -17
killed (clause_first) -24
kim (clause_first) -17
know (that_first) -12
knowledge (clause_first) 12
korea (clause_first) -17
labor (clause_first) -19
last (clause_first) -16
late (clause_first) 10
later (clause_first) -31
latinos (clause_first) 9 (phrase_first) 11
latter (clause_first) -19
law (clause_first) -17 (phrase_first) 13 (that_first) 28 (to_first) -13
lawmakers (clause_first) -13
laws (clause_first) 36 (to_first) -8
lawsuits (clause_first) 16
lead (clause_first) 28 (phrase_first) 10 (to_first) -10
leader (clause_first) -16 (that_first) -12
leaders (clause_first) -46 (that_first) -11
leadership (clause_first) 9
least (clause_first) -8
leave (clause_first) 48
left (clause_first) -31 (to_first) -13
legacy (clause_first) 27
legislation (clause_first) -11 (that_first) 22
less (that_first) 17
letter (clause_first) 30
level (clause_first) 20 (that_first) -11
levels (clause_first) 18
lewinsky (clause_first) 21
liability (clause_first) 17
liberal (clause_first) 26
liberals (clause_first) 17
libya (clause_first) 42
life (clause_first) 22
like (clause_first) -18
likely (clause_first) -17
line (clause_first) 30 (phrase_first) -27 (that_first) -17
lines (clause_first) 26 (that_first) 12
link (clause_first) -21
links (clause_first) 14
list (clause_first) -15
lists (clause_first) -12
lives (clause_first) -17
loans (clause_first) -26
longer (clause_first) -12
lose (clause_first) -10
loss (clause_first) -19
lost (clause_first) 29 (that_first) -9
louisiana (clause_first) 10
low (clause_first) -14
lynch (clause_first) -9
majorities (clause_first) 19
making (clause_first) 8
man (clause_first) -32
manager (clause_first) -31
manner (clause_first) -14
manning (clause_first) 9
many (clause_first) -8
maples (clause_first) -10
march (clause_first) 38 (that_first) 9
margin (clause_first) 9
market (clause_first) -10
marriage (clause_first) 37 (that_first) -11
massacre (clause_first) -8
mate (clause_first) -14
mateen (clause_first) -10
material (clause_first) 16 (that_first) -8
may (clause_first) -45
mayor (clause_first) 11
mccain (clause_first) 19
me (clause_first) 13
measures (clause_first) 24
media (clause_first) -59 (phrase_first) 29 (that_first) -11
meeting (clause_first) 14
meetings (clause_first) -19
member (clause_first) 11
members (clause_first) 18 (that_first) -8
membership (clause_first) 11
memo (clause_first) -8
men (clause_first) -17 (phrase_first) -11
merger (clause_first) 12
message (clause_first) 24
messages (clause_first) -14 (that_first) -11
met (that_first) -11
mexico (clause_first) 32 (that_first) 13
michigan (clause_first) 20
migration (clause_first) 12
mills (clause_first) -23
mind (clause_first) -9
minorities (clause_first) -19
minutes (clause_first) -9
misleading (clause_first) -14
mississippi (clause_first) -21
missouri (clause_first) -26
mistake (clause_first) 26
mocked (clause_first) -12
moderate (clause_first) -10
moderator (clause_first) 17
moderators (clause_first) -26
mogul (clause_first) 32
moment (clause_first) -36
momentum (clause_first) -10 (that_first) 10
monday (phrase_first) -44 (that_first) -28 (to_first) -25
money (clause_first) 16 (phrase_first) -13
month (clause_first) -10 (that_first) -26 (to_first) 28
months (that_first) 26
more (clause_first) -49 (phrase_first) -17 (that_first) 8 (to_first) 17
morning (clause_first) -48 (phrase_first) -48
moscow (clause_first) -26
most (clause_first) -11
mother (clause_first) -11
movement (clause_first) 22
moves (clause_first) -12
movie (clause_first) 11
mr. (clause_first) -15
much (clause_first) -38
murder (clause_first) 21
muslim (that_first) -8
muslims (clause_first) 24 (phrase_first) -23 (to_first) -34
n't (clause_first) -9
name (clause_first) 12 (phrase_first) 31
names (clause_first) 11
narrow (clause_first) 13
nation (clause_first) 23
nations (clause_first) 21
nationwide (clause_first) 17
nazis (clause_first) 18
need (clause_first) -11 (phrase_first) -8
negotiating (clause_first) -10
net (that_first) 8
network (clause_first) -16 (phrase_first) -32
networks (clause_first) -26
new (clause_first) -10
news (clause_first) 30 (phrase_first) -28 (that_first) -16 (to_first) -16
night (clause_first) -58 (phrase_first) 15
nomination (clause_first) -9 (that_first) 40 (to_first) 11
nominee (clause_first) 27 (phrase_first) 17 (that_first) 29 (to_first) 18
nonprofit (clause_first) 25
not (clause_first) -61 (phrase_first) -8 (that_first) -9
nothing (that_first) -16
notion (clause_first) -9
november (clause_first) 33
now (phrase_first) -19 (that_first) 14
nra (clause_first) 11
numbers (clause_first) -10
n’t (clause_first) -18
obama (that_first) 29
obamacare (clause_first) 37
october (clause_first) -10
of (clause_first) -92 (phrase_first) -36 (that_first) -14 (to_first) -19
office (clause_first) -13 (that_first) 14
officers (clause_first) -15
official (clause_first) 8
officials (clause_first) -18 (that_first) 17
ohio (clause_first) 9
ok (clause_first) -23
old (clause_first) -12
on (clause_first) -48 (on_first) -18 (phrase_first) -25 (that_first) -11
once (clause_first) -9
ones (clause_first) 14
online (clause_first) 30
only (clause_first) -23
operations (clause_first) -16
opponent (clause_first) -8
opponents (phrase_first) 19
opposition (that_first) 12
options (clause_first) -26
organization (clause_first) -10 (that_first) -15
organizations (clause_first) -31
other (phrase_first) -10 (to_first) -20
others (phrase_first) 24 (that_first) 17
otherwise (that_first) -11
out (clause_first) 49 (that_first) -25
outlets (clause_first) -14
outside (clause_first) -14
outsider (clause_first) 21
over (phrase_first) -33 (that_first) 20
overcome (clause_first) 20
overhaul (clause_first) 18
overseas (clause_first) 14 (that_first) 29
overtime (that_first) -9
own (clause_first) -24 (that_first) -16 (to_first) 8
pac (clause_first) -20
pacs (clause_first) 28
pages (that_first) 20
pakistan (clause_first) -9
palin (clause_first) 25
parenthood (clause_first) 15
paris (clause_first) -17 (that_first) 25
part (clause_first) -15 (to_first) -11
participate (clause_first) 8
parties (clause_first) 10
partnership (clause_first) 8
party (phrase_first) 14 (that_first) -23 (to_first) -18
past (clause_first) -48 (that_first) -13
path (clause_first) -15
pay (clause_first) 10
pence (clause_first) -27
pennsylvania (clause_first) -16
people (clause_first) -23 (to_first) -32
percent (clause_first) -20 (phrase_first) -21 (that_first) 11
performance (clause_first) 24
period (clause_first) -8
philadelphia (clause_first) 29
picture (clause_first) 25
piece (clause_first) -9
place (clause_first) 51
plan (clause_first) -18 (phrase_first) -10 (that_first) 21
plane (clause_first) 19
plans (clause_first) -31 (phrase_first) 14 (that_first) -8
platform (clause_first) 20 (phrase_first) 16 (that_first) 14
play (to_first) 24
playing (clause_first) -12
point (clause_first) -29 (that_first) 26
police (clause_first) 14 (to_first) 16
policies (clause_first) 11 (phrase_first) 30 (that_first) -17 (to_first) -16
policy (clause_first) 13 (phrase_first) 13 (to_first) 30
political (clause_first) -8
politically (clause_first) 24
politician (clause_first) 11
politicians (clause_first) -17
politics (clause_first) 21 (phrase_first) 32
poll (clause_first) -29
polls (clause_first) -26 (phrase_first) -21
poor (clause_first) 15
popular (clause_first) -13
popularity (clause_first) 20
population (clause_first) 24 (that_first) -15
position (clause_first) 18
positions (clause_first) 32
possible (clause_first) -10 (to_first) 21
post (clause_first) -29
poverty (clause_first) 9
powers (clause_first) 15
practice (clause_first) 19
practices (clause_first) 12
prediction (clause_first) -8
presidency (clause_first) 49 (phrase_first) 17 (that_first) 18
president (clause_first) 21 (phrase_first) 17 (quote_first) 21 (that_first) 12 (to_first) 21
press (clause_first) -17
pressure (clause_first) 17
price (clause_first) 19
prices (clause_first) 10
primaries (that_first) -8 (to_first) -16
primary (clause_first) 10 (to_first) 25
principles (clause_first) 38
priorities (clause_first) 12
priority (clause_first) 17
prison (that_first) 14
problem (clause_first) 11 (that_first) 8
problems (clause_first) -13
process (clause_first) -13 (phrase_first) -23
program (clause_first) 32 (phrase_first) -15 (that_first) -17
programs (clause_first) 31 (to_first) 10
progress (clause_first) 14
project (clause_first) -9
projects (clause_first) -12
proof (clause_first) -11
proposal (clause_first) -25
proposals (clause_first) -30
proposed (clause_first) 24
prosecutors (clause_first) 30
protection (clause_first) 25
protesters (clause_first) -15
protests (clause_first) -22
publicly (clause_first) 31
punished (clause_first) 12
push (clause_first) -16
pushing (clause_first) 30
putin (clause_first) -25
quarantine (clause_first) 11
question (clause_first) 19 (phrase_first) 18
questions (clause_first) -19 (that_first) -19
quo (clause_first) -9
r-texas (clause_first) 37
race (clause_first) 9 (phrase_first) 20 (that_first) 36 (to_first) 15
radio (phrase_first) -16
raids (clause_first) -14
rallies (clause_first) -53
rally (clause_first) 8 (phrase_first) -8
rate (clause_first) -16
rates (clause_first) -12
rather (clause_first) -15
rating (clause_first) -16
ratings (clause_first) -24
reach (clause_first) 16
read (that_first) -8
readers (clause_first) -18
ready (clause_first) -25
reagan (clause_first) 26
reason (phrase_first) -8
reasonable (phrase_first) -9
reasons (clause_first) -9
received (clause_first) 8
receiving (clause_first) 26
recently (clause_first) -29
record (phrase_first) 9
records (clause_first) -13
recovery (clause_first) 14
referenda (that_first) -9
referendum (clause_first) -18
reform (clause_first) 10 (phrase_first) 19 (to_first) -22
refugees (clause_first) 24 (that_first) 13 (to_first) 23
refused (clause_first) -14
regime (clause_first) 13
region (clause_first) 11
regulation (clause_first) 14
relationship (clause_first) -11
release (clause_first) 21 (that_first) -10
released (clause_first) -22
releases (clause_first) -10
religion (clause_first) 13
remarks (clause_first) -13 (that_first) 12
replaced (clause_first) -8
reporter (clause_first) 13 (that_first) -28
reporters (clause_first) 8
reports (clause_first) -36
republican (clause_first) 18 (phrase_first) 8
republicans (clause_first) -51 (phrase_first) 16 (that_first) -23
request (clause_first) -14
required (clause_first) 15 (that_first) 18
research (that_first) -9
resign (clause_first) 19
resolve (clause_first) -18
response (clause_first) 23
responsibility (clause_first) 12
result (clause_first) -9 (that_first) -21
results (phrase_first) 32 (that_first) -21
returns (clause_first) 22
revelations (clause_first) -25
rhetoric (clause_first) -14
rich (clause_first) 32
rights (clause_first) 23 (phrase_first) 9
rise (clause_first) -24
rival (that_first) -22
rivals (that_first) 26
road (clause_first) 17
role (clause_first) -12 (phrase_first) -21 (that_first) -8
romney (clause_first) -24 (to_first) -10
route (clause_first) -23
rubio (clause_first) 38 (phrase_first) 13 (to_first) -29
rules (that_first) 24
ruling (phrase_first) 10
russia (clause_first) 30
ryan (clause_first) 10 (phrase_first) 16
sachs (clause_first) 24
safe (that_first) -12
said (clause_first) -30 (that_first) -30 (what_first) 17
sales (clause_first) 28
same (clause_first) 27 (phrase_first) -22
sanctions (clause_first) 10
sanders (clause_first) 11 (phrase_first) 40 (that_first) -19 (to_first) -14
saturday (clause_first) -11 (that_first) 12
saying (clause_first) -8 (that_first) 12
scalia (that_first) 19
scandal (clause_first) 10
scared (clause_first) -17
schedule (clause_first) 24
scheduled (clause_first) -16
school (clause_first) -9
schools (clause_first) -14
schultz (clause_first) 11
scrutiny (clause_first) -13
seat (clause_first) -11
second (clause_first) -12
secure (clause_first) 10
security (clause_first) 17 (phrase_first) -8 (to_first) 10
senate (clause_first) -12 (that_first) -15 (to_first) 9
senator (clause_first) 16 (that_first) -24 (to_first) 17
senators (that_first) 10
sent (that_first) 9
sentence (clause_first) -25
september (clause_first) -9
series (clause_first) 12
server (clause_first) -22 (that_first) 35
service (clause_first) -10 (that_first) 20
session (clause_first) 21
settlement (clause_first) -19
share (clause_first) 26 (that_first) 9
she (clause_first) -54 (that_first) -9
shooting (clause_first) 32
shootings (clause_first) 18
should (clause_first) -9
show (clause_first) -18 (phrase_first) -16 (to_first) -20
side (clause_first) 21
sign (that_first) -20
similar (clause_first) -11
site (clause_first) -17 (that_first) 9
situation (clause_first) -19
so (clause_first) 22 (phrase_first) 27
socialist (clause_first) 31
somewhat (clause_first) -9
son (clause_first) -12
sources (clause_first) -19
southern (clause_first) -15
speakers (clause_first) 14
speaking (clause_first) -19
specifically (clause_first) 9 (that_first) -23
specifics (clause_first) -35
speech (phrase_first) -29
speeches (clause_first) -40
speed (clause_first) -14
spending (clause_first) 45
split (clause_first) 11
spot (clause_first) 23
spring (clause_first) -29
square (clause_first) -16
staff (clause_first) 8 (phrase_first) 17
stage (clause_first) -35
stance (clause_first) 11
stances (clause_first) -19
standard-bearer (clause_first) -33
standards (clause_first) -28
standing (clause_first) -20
state (clause_first) 28 (phrase_first) -15 (that_first) -10
statement (clause_first) -11
statements (clause_first) -38
states (clause_first) 40 (phrase_first) 18 (to_first) 34
statistics (clause_first) 16
status (clause_first) -10
stay (to_first) -14
steps (clause_first) -21
stevens (clause_first) -21
stock (clause_first) 19
stop (clause_first) 22
strategy (clause_first) -29 (that_first) -25
street (clause_first) 34
strength (clause_first) 21
stretch (clause_first) 15
strong (clause_first) -12
successes (clause_first) -13
successfully (clause_first) 9
such (clause_first) -20
suggestion (clause_first) -15
suggestions (clause_first) -9
summer (that_first) 18
summit (clause_first) -22
sunday (clause_first) -9 (phrase_first) -31
super (clause_first) -8 (phrase_first) -26
superdelegates (clause_first) 12 (that_first) 13
support (clause_first) -24 (phrase_first) -21
supported (clause_first) -13
supporters (clause_first) -49 (phrase_first) 13
surveillance (clause_first) 19
suspects (clause_first) 15
syria (clause_first) 58 (that_first) -16
system (clause_first) -17 (that_first) 19 (to_first) 29
taken (clause_first) -16
tax (clause_first) 27 (phrase_first) 39 (that_first) -17 (to_first) 28
team (clause_first) -30
techniques (clause_first) 16
ted (clause_first) -22
television (clause_first) 14
tenure (clause_first) 11
term (clause_first) -23
terms (clause_first) -28
terror (clause_first) 13
terrorism (clause_first) 36
terrorists (clause_first) -26
test (clause_first) -20
than (clause_first) -17 (phrase_first) -15
that (clause_first) -49 (phrase_first) 18 (that_first) -31 (to_first) -11 (what_first) -27
them (phrase_first) 49 (to_first) -18
theme (clause_first) -8
themselves (clause_first) 8 (phrase_first) 10
then (clause_first) -15 (that_first) -18
theories (clause_first) -10
there (clause_first) 43
they (clause_first) -57
thing (clause_first) -17
things (phrase_first) -17
this (clause_first) 33
threat (that_first) 17
throughout (clause_first) -14
thursday (clause_first) -40 (phrase_first) -17 (that_first) 26 (to_first) -17
ticket (clause_first) 16
time (clause_first) -31 (phrase_first) -33 (that_first) 31 (to_first) -17
today (clause_first) 16
together (clause_first) 17 (to_first) -14
tolerance (clause_first) 12
tone (clause_first) -33
too (phrase_first) -13 (that_first) -20
tool (clause_first) -12
top (clause_first) 25
torture (clause_first) -15
town (clause_first) 14
track (clause_first) 35
trail (clause_first) -14
transition (clause_first) -22
treated (clause_first) 24
treatment (clause_first) -11
tried (clause_first) -16
troops (clause_first) -11
true (that_first) 16
trump (clause_first) 50 (how_first) 10 (phrase_first) 43 (to_first) -13
trump's (clause_first) -13 (phrase_first) -9
trump’s (clause_first) -18
truth (clause_first) 11
tuesday (phrase_first) -21 (that_first) -21 (to_first) 14
tuition (clause_first) -16
turkey (clause_first) -19 (phrase_first) 25
turn (that_first) 19
turnout (clause_first) 17 (that_first) -10
tv (clause_first) -11
tweet (clause_first) -14
twitter (clause_first) -8 (phrase_first) -33
u.s. (clause_first) 33
ukraine (clause_first) 17 (that_first) 27
undecided (clause_first) 44
understand (that_first) 10
understood (clause_first) 10
unfair (clause_first) 12
union (clause_first) -8
united (clause_first) -9
unity (clause_first) 38
university (clause_first) 11 (that_first) -20
up (clause_first) 20 (that_first) -15 (to_first) -10
us (that_first) 10
use (clause_first) 37
vacation (clause_first) -13
valley (clause_first) -15
values (clause_first) 12
ventures (clause_first) -8
vermont (phrase_first) -29
victims (clause_first) 55
victories (clause_first) -34
victory (clause_first) 31
view (that_first) -14
viewers (that_first) 20
violence (clause_first) 21
virginia (clause_first) -15
virus (clause_first) 24
visas (that_first) 17
vision (clause_first) 18
visit (phrase_first) -10
vote (phrase_first) -8 (that_first) -26
voter (clause_first) -14
voters (clause_first) -23 (that_first) -15 (to_first) -10
wade (clause_first) 14
wage (clause_first) 24
wall (clause_first) 27 (phrase_first) -10 (that_first) 9
war (clause_first) -11 (that_first) -19 (to_first) 29
warren (clause_first) -26
was (clause_first) -21 (that_first) -13
washington (clause_first) -33
watch (clause_first) 24
water (clause_first) 21
waterboarding (clause_first) 13
way (clause_first) 22
ways (clause_first) 8
weak (clause_first) 40
weapon (clause_first) 23
weapons (clause_first) -9
wednesday (clause_first) -24 (phrase_first) -26
week (clause_first) -44 (that_first) -10
weeks (clause_first) 15 (that_first) -19
weiner (clause_first) 21
welcoming (clause_first) 20
well (phrase_first) -12
were (that_first) -8
west (clause_first) 23
what (what_first) -22
when (clause_first) -39
where (clause_first) -16
whether (clause_first) -9 (whether_first) -8
which (clause_first) -37
who (clause_first) -68 (that_first) -8 (to_first) -13
why (why_first) -10
wife (clause_first) 13
will (clause_first) -24
win (clause_first) -9 (that_first) 17
winner (clause_first) -10
wins (clause_first) -24
wisconsin (clause_first) 16
with (clause_first) -20 (phrase_first) -14 (to_first) 14
woman (clause_first) -25
women (clause_first) -32 (phrase_first) -22 (that_first) 23
won (that_first) 20
word (clause_first) -15
words (clause_first) -8
work (clause_first) 9 (that_first) -14
worked (clause_first) 18
workers (clause_first) -24
world (clause_first) 44 (phrase_first) -16
worse (clause_first) 38
would (clause_first) -22 (that_first) -13
wrong (clause_first) 8
yanukovych (clause_first) -19
year (clause_first) -22 (phrase_first) -36 (to_first) 22
years (phrase_first) -13 (to_first) 10
yes (clause_first) 27
york (clause_first) 24 (phrase_first) 15
you (clause_first) -30 (to_first) -14
young (clause_first) -8
zika (clause_first) 34
’s (clause_first) -47 (phrase_first) -19
“,” (clause_first) 139 (phrase_first) 22 (that_first) 114 (to_first) 33
“?” (clause_first) 49 (that_first) 38
“” (how_first) 20 (phrase_first) 21 (quote_first) 55 (to_first) -20 (what_first) 8 (whether_first) 9 (why_first) -10

122 end: cue, verbs
:~ (0_verbs_quote) -10 (1_verbs_quote) -14 (2_verbs_quote) 22
abl~ (0_verbs) 12 (2_verbs) -16
accept~ (2_verbs_quote) -19
accord~ (0_verbs) -37 (1_verbs_quote) -15 (2_verbs) 10 (2_verbs_quote) 29
account~ (0_verbs) 17 (1_verbs) -20
accuse~ (0_verbs) -61 (0_verbs_quote) 12 (1_verbs) 28 (2_verbs_quote) 16
acknowledge~ (2_verbs_quote) 8
acquiesc~ (0_verbs) 8 (1_verbs) -19 (2_verbs) 11
address~ (1_verbs) -16 (2_verbs) 16
add~ (0_verbs) -13 (1_verbs) -12 (2_verbs_quote) 17
admir~ (0_verbs) 13 (1_verbs) -13
admit~ (0_verbs) -16 (1_verbs) 32 (1_verbs_quote) -18 (2_verbs) -15 (2_verbs_quote) 17
adopt~ (0_verbs) 20 (1_verbs) -29
advoc~ (1_verbs) 24 (2_verbs) -17
agit~ (2_verbs) 9
agree~ (0_verbs) 9 (1_verbs) 19 (2_verbs) -26
agre~ (1_verbs) -16
aim~ (0_verbs) 13 (1_verbs) -22 (2_verbs) -12
allege~ (0_verbs) -22 (2_verbs) 18
allow~ (0_verbs) -11 (2_verbs) 15
angri~ (0_verbs) 9 (2_verbs) -8
announce~ (0_verbs) 21 (1_verbs) -29 (1_verbs_quote) -11
answer~ (0_verbs) 26 (1_verbs) -17 (2_verbs) -39 (2_verbs_quote) 8
apolog~ (0_verbs) -19 (1_verbs) 8 (2_verbs) 11
appeal~ (0_verbs) 15 (2_verbs) -14
appear~ (0_verbs) 15 (1_verbs) -22 (2_verbs) 11 (2_verbs_quote) -9
applaud~ (0_verbs) -23 (2_verbs) 17
appoint~ (1_verbs) 8
argue~ (0_verbs) -30 (0_verbs_quote) 11 (1_verbs) -18 (2_verbs) 23 (2_verbs_quote) 14
argument~ (1_verbs) 14 (1_verbs_quote) -12
arrang~ (1_verbs) -11
articul~ (0_verbs) 11 (1_verbs) 30 (2_verbs) -43
ask~ (0_verbs) -8 (0_verbs_quote) -26 (1_verbs) 14 (2_verbs_quote) 20
assert~ (1_verbs_quote) -12 (2_verbs_quote) 20
assess~ (0_verbs) 17 (1_verbs) -18
assure~ (0_verbs) -8 (1_verbs) -12 (2_verbs_quote) 23
attack~ (0_verbs) 19 (1_verbs) -36
attempt~ (1_verbs) 25 (2_verbs) -24
attribut~ (0_verbs) -13 (2_verbs) 10
author~ (0_verbs) -9
avoid~ (0_verbs) 9 (1_verbs) -12
backped~ (0_verbs) -16 (2_verbs) 14
back~ (0_verbs) 36 (1_verbs) -36 (2_verbs) -19
ban~ (1_verbs) -8
becam~ (1_verbs) 32 (2_verbs) -31
becom~ (0_verbs) 10 (1_verbs) 29 (2_verbs) -25 (2_verbs_quote) -27
begin~ (0_verbs) 22 (1_verbs) -30 (2_verbs) -13 (2_verbs_quote) 17
believe~ (0_verbs) -26 (2_verbs) 20 (2_verbs_quote) -8
bemoan~ (0_verbs_quote) -15 (1_verbs_quote) 22 (2_verbs) -12
bent~ (1_verbs) 8 (2_verbs) -8
blame~ (0_verbs_quote) -15 (2_verbs) 19 (2_verbs_quote) -9
blast~ (0_verbs_quote) -9 (1_verbs) 33 (2_verbs_quote) -18
block~ (1_verbs) 22 (2_verbs_quote) -21
boast~ (1_verbs_quote) -13 (2_verbs_quote) 10
boycot~ (1_verbs) 17
breach~ (0_verbs) 16 (2_verbs) -15
brush~ (0_verbs) -8 (2_verbs) 9
cagei~ (1_verbs) 14
call~ (0_verbs) -17 (0_verbs_quote) 33 (1_verbs) 11 (1_verbs_quote) -31
campaign~ (0_verbs) 16 (1_verbs) -24
captur~ (2_verbs) 8
care~ (0_verbs) -31 (0_verbs_quote) -20 (1_verbs) 24 (2_verbs_quote) 18
carri~ (0_verbs) 15 (2_verbs_quote) -20
case~ (0_verbs) 22 (1_verbs) -20 (2_verbs) -13
cast~ (1_verbs_quote) -9 (2_verbs_quote) 14
caution~ (0_verbs_quote) -23 (1_verbs) 13 (1_verbs_quote) 21 (2_verbs) -17
celebr~ (0_verbs) -12
center~ (0_verbs) -22 (2_verbs) 18
challeng~ (1_verbs) -12 (2_verbs) 9 (2_verbs_quote) -22
chant~ (0_verbs_quote) 20 (2_verbs_quote) -23
characterize~ (1_verbs) 9
charge~ (0_verbs) 13 (1_verbs) -14
cheer~ (2_verbs) -8
chide~ (0_verbs) -9 (2_verbs) 14
choos~ (1_verbs) -12 (2_verbs) 11
chosen~ (1_verbs) 16 (2_verbs) -14
chose~ (1_verbs) -18 (2_verbs) 17
churn~ (0_verbs) -16 (2_verbs) 15
circul~ (0_verbs) -14 (2_verbs) 12
cite~ (0_verbs) -20 (0_verbs_quote) 23 (1_verbs) 28 (1_verbs_quote) -16
claim~ (0_verbs) -15 (0_verbs_quote) 23 (1_verbs) 63 (1_verbs_quote) -25 (2_verbs) -35
clear~ (0_verbs) -19 (1_verbs) 13
close~ (0_verbs) -22 (1_verbs) 22
come~ (0_verbs) 8 (1_verbs) 12 (2_verbs) -24
commit~ (0_verbs) 32 (1_verbs) -22 (2_verbs) -22
compar~ (0_verbs) -26 (2_verbs) 10
complain~ (0_verbs) -8
concede~ (1_verbs) -10 (1_verbs_quote) 24 (2_verbs) 13 (2_verbs_quote) -22
conclude~ (0_verbs) -14 (1_verbs) -8 (1_verbs_quote) -20 (2_verbs) 21
concur~ (0_verbs) -8
condemn~ (0_verbs) -11
confid~ (1_verbs) -11
confirm~ (1_verbs) 13 (2_verbs) -12
confront~ (0_verbs) -9 (1_verbs) 9
congratul~ (0_verbs) -14 (1_verbs) 12
consciou~ (0_verbs) 18 (2_verbs_quote) -20
consid~ (0_verbs) 13 (2_verbs) -24
contend~ (0_verbs_quote) 20 (1_verbs_quote) -21
continue~ (0_verbs) 18 (2_verbs) -26 (2_verbs_quote) 12
contradict~ (0_verbs) -15 (2_verbs_quote) 14
contrast~ (0_verbs) -20 (1_verbs) 20 (2_verbs) -8
conven~ (0_verbs) -23 (2_verbs) 21
count~ (0_verbs) -11
coverag~ (0_verbs) 12 (2_verbs) -17
cover~ (0_verbs) 12 (2_verbs) -42 (2_verbs_quote) 25
creat~ (0_verbs) -12 (1_verbs) -30 (2_verbs) 34
credit~ (0_verbs) -10
criticize~ (0_verbs) 43 (0_verbs_quote) -15 (1_verbs) -27 (2_verbs) -8 (2_verbs_quote) -25
critic~ (1_verbs) 15 (2_verbs) -14
critiqu~ (0_verbs) 14 (1_verbs) -14
cut~ (2_verbs) -8
debat~ (2_verbs_quote) -10
debunk~ (0_verbs_quote) -23
decid~ (0_verbs) -14 (1_verbs) 20 (2_verbs) -17
decis~ (1_verbs) 17 (2_verbs) -14
declare~ (1_verbs_quote) 9 (2_verbs_quote) -11
declar~ (0_verbs) 9 (2_verbs) -8
declin~ (1_verbs) -8
decry~ (0_verbs_quote) -9 (1_verbs_quote) 11
dedic~ (0_verbs) 28 (1_verbs) -28
deem~ (0_verbs) 21 (2_verbs) -27
defend~ (0_verbs) 18 (0_verbs_quote) 11 (1_verbs) -29 (1_verbs_quote) -9 (2_verbs_quote) -14
deliv~ (0_verbs) 9 (0_verbs_quote) 9 (1_verbs) -9
demand~ (1_verbs) -8 (2_verbs) 9
demonstr~ (0_verbs) -10 (1_verbs) 21 (2_verbs) -13
demon~ (0_verbs) 20 (2_verbs) -20
denounce~ (0_verbs) 11 (0_verbs_quote) 14 (1_verbs_quote) -14 (2_verbs) -15 (2_verbs_quote) -8
deny~ (0_verbs) 17 (1_verbs) 10 (2_verbs) -30
deride~ (0_verbs) -12 (1_verbs) 12
descend~ (0_verbs) 10
describe~ (0_verbs) -15 (0_verbs_quote) 22 (1_verbs) -17 (1_verbs_quote) -15 (2_verbs) 14 (2_verbs_quote) 16
devot~ (0_verbs) -17 (1_verbs) 8 (2_verbs_quote) -16
diagnosi~ (2_verbs) -27
disclose~ (0_verbs) -9 (1_verbs) 14
discredit~ (1_verbs) -13
discuss~ (0_verbs) -30 (1_verbs) 32 (2_verbs) 31 (2_verbs_quote) -22
dislik~ (0_verbs) -8 (2_verbs) 13
dismiss~ (0_verbs) 20 (0_verbs_quote) -22 (1_verbs) -24 (2_verbs) 16
displai~ (2_verbs) 8
disregard~ (0_verbs) 18 (2_verbs) -19
distanc~ (0_verbs) 15 (1_verbs) -28 (2_verbs) 11
divid~ (0_verbs) -22 (2_verbs) 21
document~ (2_verbs) 10
doubl~ (1_verbs) 13 (2_verbs_quote) -11
doubt~ (0_verbs) 15 (2_verbs) -14
downplai~ (0_verbs) -16 (2_verbs) 17
draft~ (0_verbs) -9 (2_verbs) 10
drew~ (0_verbs) 23 (1_verbs) -12 (2_verbs) -12
dwell~ (1_verbs) -15 (2_verbs) 16
eager~ (0_verbs) 14 (1_verbs) 15 (2_verbs) -26
echo~ (2_verbs) 8 (2_verbs_quote) -13
email~ (0_verbs_quote) 9
embrac~ (0_verbs) 22 (1_verbs) -31 (2_verbs) -20
emerg~ (1_verbs) -15 (2_verbs) 11
encourage~ (0_verbs) 21 (1_verbs) 24 (2_verbs) -42
endors~ (0_verbs) 48 (1_verbs) -72 (2_verbs) -21
end~ (0_verbs) 15 (0_verbs_quote) -31
equivoc~ (2_verbs) -24
estimate~ (0_verbs) -8 (2_verbs) 12
evinc~ (1_verbs) 17 (2_verbs) -17
eviscer~ (0_verbs) -27 (2_verbs) 26
excit~ (1_verbs) -8
expand~ (0_verbs) -20 (2_verbs) 17
expect~ (1_verbs) 11 (2_verbs) -19
explain~ (0_verbs_quote) -8 (1_verbs) -39 (2_verbs) 23 (2_verbs_quote) 14
explor~ (0_verbs) 20 (2_verbs) -22
expos~ (0_verbs) 26 (1_verbs) -33
express~ (0_verbs) -20 (1_verbs) -8 (2_verbs) 29
extol~ (0_verbs) -21 (1_verbs) 22
face~ (0_verbs) -15 (1_verbs) 22 (2_verbs_quote) -15
fail~ (1_verbs) 24 (2_verbs) -11 (2_verbs_quote) -10
favor~ (1_verbs) -13
fear~ (0_verbs) -11
feel~ (1_verbs) -18 (2_verbs) 13
fight~ (0_verbs) 10
file~ (1_verbs) 10
find~ (0_verbs) -31 (1_verbs) 26
fire~ (0_verbs) 10 (0_verbs_quote) -11 (1_verbs_quote) 11 (2_verbs) -16
focus~ (0_verbs) 12 (2_verbs) -29
focu~ (1_verbs) -26
follow~ (0_verbs) -24 (2_verbs) 18
forese~ (0_verbs) -11 (1_verbs) 14
foretel~ (0_verbs) 13 (2_verbs_quote) -11
forfeit~ (2_verbs) -14
found~ (0_verbs) -45 (0_verbs_quote) -10 (1_verbs) 19 (2_verbs) 24 (2_verbs_quote) 9
frame~ (0_verbs) -17 (2_verbs) 14
fulmin~ (0_verbs) -9
gave~ (0_verbs) 19 (1_verbs) -10 (2_verbs) -15
gener~ (0_verbs) -13
given~ (1_verbs) 15 (2_verbs) -14
give~ (1_verbs) -9
goal~ (1_verbs) -22 (2_verbs) 8
gone~ (0_verbs) -21 (2_verbs) 20
got~ (0_verbs) 16
go~ (0_verbs) 16 (1_verbs) -21
grappl~ (0_verbs) -12 (2_verbs) 13
gravit~ (0_verbs) 8 (2_verbs) -11
grievanc~ (0_verbs) -25 (2_verbs) 21
grous~ (0_verbs_quote) 10
gush~ (1_verbs_quote) 22
had~ (0_verbs) 26
hail~ (2_verbs_quote) -21
half-jok~ (1_verbs) -8 (2_verbs) 8
hammer~ (0_verbs) -8 (2_verbs) 12
harangu~ (0_verbs) -15
hard~ (1_verbs) 22 (2_verbs) -20
harken~ (0_verbs) 8
hate~ (0_verbs) 12 (2_verbs) -13
headlin~ (1_verbs) -10 (2_verbs) 10
held~ (0_verbs) -22 (1_verbs) 17
hesit~ (0_verbs) 8
highlight~ (0_verbs) -24 (1_verbs) 9 (2_verbs) 8
hint~ (0_verbs) 15 (1_verbs) -19
hire~ (0_verbs) -8
hold~ (0_verbs) -8 (1_verbs) 8
hope~ (0_verbs) -41 (1_verbs) -9 (2_verbs) 24 (2_verbs_quote) 12
hung~ (0_verbs) 14 (2_verbs) -16
identifi~ (0_verbs) 28 (1_verbs) -28
ignor~ (1_verbs) -13 (2_verbs) 10
immun~ (0_verbs) -8
impli~ (2_verbs_quote) 10
imposs~ (0_verbs) 17 (1_verbs) -19
inabl~ (0_verbs_quote) -11 (2_verbs_quote) 11
incit~ (1_verbs) -9
includ~ (0_verbs) -22 (0_verbs_quote) 20 (1_verbs) -28 (2_verbs) 31 (2_verbs_quote) -9
indicate~ (0_verbs) -21 (2_verbs) 18 (2_verbs_quote) -14
inform~ (0_verbs) -9 (2_verbs) 13
insist~ (0_verbs) -21 (1_verbs_quote) 32 (2_verbs_quote) -20
interpret~ (2_verbs) -10
introduc~ (0_verbs) 21 (2_verbs) -20
invit~ (1_verbs_quote) 8
invok~ (1_verbs) 9 (2_verbs) -9
issu~ (1_verbs) 26 (1_verbs_quote) -17 (2_verbs) -24 (2_verbs_quote) 20
join~ (0_verbs) -17 (2_verbs) 13
joke~ (1_verbs_quote) -10
judg~ (0_verbs) 16
keen~ (1_verbs_quote) 10 (2_verbs_quote) -10
keep~ (0_verbs_quote) -12 (2_verbs_quote) 11
knew~ (0_verbs) 17 (2_verbs) -13
knock~ (0_verbs) -19 (1_verbs) 8 (2_verbs) 8 (2_verbs_quote) 8
known~ (0_verbs) 24 (2_verbs) -23 (2_verbs_quote) -16
know~ (1_verbs) 17 (2_verbs) -16
label~ (0_verbs_quote) 14 (2_verbs_quote) -19
labor~ (0_verbs) -20
laid~ (0_verbs) -14 (1_verbs) 19
lai~ (0_verbs) -11
lament~ (0_verbs) -8 (0_verbs_quote) -29 (1_verbs_quote) 19 (2_verbs_quote) 13
lash~ (1_verbs) 17 (2_verbs) -19
late~ (0_verbs) -18 (2_verbs) 18
laud~ (0_verbs) -8
launch~ (1_verbs) -11
led~ (2_verbs) -10
leeri~ (1_verbs) 19 (2_verbs) -20
left~ (1_verbs) -23
liken~ (0_verbs) -10 (1_verbs) -12 (2_verbs) 15
like~ (0_verbs) 12 (1_verbs) -12
link~ (0_verbs) 8
list~ (0_verbs) -19 (1_verbs) 26
lobbi~ (2_verbs) 12
lob~ (2_verbs) 11
log~ (1_verbs) -14 (2_verbs) 13
look~ (0_verbs) 8 (1_verbs) 18 (2_verbs) -21 (2_verbs_quote) -12
love~ (0_verbs) 20
made~ (0_verbs) 16 (0_verbs_quote) -18 (1_verbs) -19 (2_verbs_quote) 14
maintain~ (1_verbs) 24 (2_verbs) -23
marvel~ (0_verbs) -19 (1_verbs) 16
memori~ (0_verbs) 16 (1_verbs) -15
mention~ (0_verbs) 26 (1_verbs) -24 (2_verbs) -16
messag~ (1_verbs) -27 (2_verbs) 16
met~ (1_verbs) 21 (2_verbs) -22
mispronunci~ (2_verbs_quote) -10
miss~ (2_verbs) 13
mock~ (1_verbs_quote) 10 (2_verbs) -18
mourn~ (1_verbs) -19
muse~ (1_verbs) -8
name~ (1_verbs) 15 (2_verbs) -36 (2_verbs_quote) 18
need~ (0_verbs) -13 (1_verbs) -10 (2_verbs) 19
nomin~ (1_verbs) 20 (2_verbs) -17
note~ (0_verbs) -56 (1_verbs_quote) -10 (2_verbs) 28 (2_verbs_quote) 15
nuanc~ (2_verbs) -12
observe~ (0_verbs) -23 (1_verbs) -10 (2_verbs) 29
offer~ (0_verbs) 19 (2_verbs_quote) -26
open~ (0_verbs) -9 (1_verbs) 11 (2_verbs_quote) 8
opposit~ (0_verbs) -25 (2_verbs) 23
oppos~ (0_verbs) 11 (1_verbs) 13 (2_verbs) -34
opt~ (0_verbs) -25 (1_verbs) -15 (2_verbs) 31
order~ (2_verbs) 11 (2_verbs_quote) -17
outlin~ (1_verbs) -20 (2_verbs) 9
outspoken~ (0_verbs) 14 (1_verbs) -15
paid~ (1_verbs) 14 (2_verbs) -14
paint~ (0_verbs) -21 (2_verbs) -9
pan~ (1_verbs) 23 (2_verbs) -23
partial~ (1_verbs) 11
passion~ (0_verbs) 22 (1_verbs) -8 (2_verbs) -18
pass~ (0_verbs_quote) -13 (1_verbs) 11 (2_verbs_quote) 12
perform~ (0_verbs) 15
petit~ (2_verbs) 8
pick~ (1_verbs) 22 (2_verbs) -36
pin~ (0_verbs) -24
pitch~ (1_verbs) 8
pivot~ (0_verbs) -10 (2_verbs) 11
place~ (0_verbs) 10 (1_verbs) -14
plai~ (2_verbs) -10
plan~ (2_verbs_quote) -9
platform~ (2_verbs) 18
pledge~ (0_verbs) 19 (0_verbs_quote) 9 (1_verbs_quote) 10 (2_verbs) -17 (2_verbs_quote) -20
plot~ (1_verbs) 16
point~ (0_verbs) -17 (0_verbs_quote) 17 (1_verbs) -13 (2_verbs) 26 (2_verbs_quote) -31
polici~ (2_verbs) -29
portray~ (0_verbs) -20 (0_verbs_quote) -13 (1_verbs) -12 (1_verbs_quote) 24 (2_verbs) 14 (2_verbs_quote) 15
pose~ (2_verbs) -11 (2_verbs_quote) 11
posit~ (0_verbs) -18 (2_verbs) 9
postur~ (2_verbs_quote) -28
post~ (0_verbs) -20 (1_verbs) 33 (1_verbs_quote) 10 (2_verbs) -16
praise~ (1_verbs) 16 (2_verbs) -24 (2_verbs_quote) 8
predict~ (0_verbs) 25 (0_verbs_quote) -23 (1_verbs) -8 (2_verbs_quote) 8
premier~ (0_verbs_quote) -11 (2_verbs_quote) 16
pressur~ (0_verbs) -8
press~ (0_verbs) -14 (2_verbs) 13
produc~ (0_verbs) 20 (2_verbs) -23
project~ (0_verbs) 12 (2_verbs) -19
promise~ (0_verbs_quote) -10 (1_verbs) -38 (2_verbs) 19 (2_verbs_quote) 18
promot~ (1_verbs_quote) -18
pronounc~ (0_verbs) -13 (1_verbs) -8
propose~ (0_verbs) -19 (1_verbs) 14 (1_verbs_quote) 9 (2_verbs) 9 (2_verbs_quote) -12
propound~ (2_verbs_quote) -9
protect~ (1_verbs) -19
protest~ (0_verbs) -10 (1_verbs) 21 (2_verbs) -15
proud~ (0_verbs) 16 (1_verbs) -10 (2_verbs) -14
prove~ (1_verbs) 13 (2_verbs) -15
provid~ (1_verbs) 18 (2_verbs) -18
publish~ (0_verbs) -10 (1_verbs) -25 (2_verbs) 14
pummel~ (0_verbs) 11
push~ (2_verbs_quote) 15
put~ (0_verbs) -23 (0_verbs_quote) -18 (1_verbs) 30
queri~ (1_verbs) 11 (2_verbs) -15
question~ (0_verbs) 15 (0_verbs_quote) -13 (1_verbs_quote) 11 (2_verbs) -14
quick~ (0_verbs) 26 (1_verbs) -20
quot~ (0_verbs) -29 (2_verbs) 19
rail~ (0_verbs) 11 (1_verbs) -11
rais~ (1_verbs) -23 (2_verbs) 25
ran~ (1_verbs) 16 (1_verbs_quote) -11
rattl~ (1_verbs) -25
realiz~ (2_verbs) 23
rebuk~ (0_verbs) 11 (2_verbs) 12 (2_verbs_quote) -28
rebut~ (0_verbs) -14 (2_verbs) 17
recall~ (0_verbs) -12
recant~ (0_verbs) 9
recapitul~ (1_verbs) 16 (2_verbs) -17
recit~ (0_verbs) 8 (1_verbs) -9
recogn~ (0_verbs) -24 (1_verbs) 32 (2_verbs) -10
recommend~ (0_verbs) -15 (2_verbs) 17
recount~ (0_verbs) 9 (2_verbs) -9
referenc~ (0_verbs) -40 (1_verbs) 38
refer~ (0_verbs) -9 (0_verbs_quote) 26 (1_verbs) -15 (1_verbs_quote) -8 (2_verbs) 11
reflect~ (0_verbs) -29 (2_verbs) 28
refrain~ (0_verbs) 15 (2_verbs) -17
refus~ (0_verbs) 13 (2_verbs) -15
reiterate~ (2_verbs) 8
reject~ (0_verbs) -26 (1_verbs) 17 (2_verbs) 24
releas~ (1_verbs) -21 (1_verbs_quote) -19 (2_verbs) 26 (2_verbs_quote) 16
relish~ (0_verbs) 26 (1_verbs) -10
reli~ (2_verbs) -8
reluct~ (0_verbs) 23 (1_verbs) -20
remain~ (0_verbs) 9 (2_verbs) -12
remark~ (1_verbs_quote) 16 (2_verbs_quote) -21
rememb~ (0_verbs) -30 (2_verbs) 26
remind~ (0_verbs) 12 (1_verbs) -36 (2_verbs) 35
render~ (0_verbs) -22 (1_verbs) 21
renegoti~ (0_verbs) 26 (1_verbs) -26
renew~ (0_verbs) 22 (2_verbs) -22
repeat~ (1_verbs) 12
report~ (0_verbs) -25 (0_verbs_quote) 21 (1_verbs) 11 (1_verbs_quote) -11 (2_verbs) -11 (2_verbs_quote) 24
repres~ (1_verbs) -9 (2_verbs) 9
repris~ (1_verbs_quote) -24
request~ (0_verbs) 11 (1_verbs) -33 (2_verbs) 25
requir~ (0_verbs) 15 (2_verbs) -14
resist~ (0_verbs) -16 (1_verbs) 14
respect~ (0_verbs) 16 (1_verbs) -17
respond~ (0_verbs) -9 (0_verbs_quote) 12 (1_verbs) -13 (2_verbs) 13
retweet~ (0_verbs) 12 (2_verbs) -25
reveal~ (0_verbs) -29 (1_verbs) -17 (2_verbs) 24
revel~ (1_verbs) 13
revers~ (2_verbs) 10 (2_verbs_quote) -9
revisit~ (1_verbs) 25 (2_verbs) -26
rip~ (2_verbs) -9 (2_verbs_quote) 8
rule~ (0_verbs) 25 (2_verbs) -27
saw~ (0_verbs) -9 (1_verbs_quote) 8
say~ (0_verbs) -108 (1_verbs) -36 (1_verbs_quote) 52 (2_verbs) 43 (2_verbs_quote) 14
scrap~ (1_verbs) 11 (2_verbs) -12
seek~ (0_verbs) 16 (0_verbs_quote) -20
seem~ (1_verbs) 15 (1_verbs_quote) -41 (2_verbs) 13
seen~ (0_verbs) -28 (2_verbs) 29
see~ (0_verbs) -19 (1_verbs) -17 (2_verbs) 22
self-describ~ (0_verbs) 9 (0_verbs_quote) 9 (2_verbs) -9
sent~ (2_verbs) 9
set~ (0_verbs) 9 (2_verbs) -13
share~ (0_verbs) 19 (0_verbs_quote) 11 (1_verbs) -21 (2_verbs) -28
shift~ (0_verbs) 9
shock~ (0_verbs) 16 (1_verbs) -19
shown~ (0_verbs) -15 (1_verbs) 21 (2_verbs) -15
show~ (0_verbs) -50 (1_verbs) 43 (2_verbs_quote) 17
shrug~ (1_verbs_quote) -19
shut~ (0_verbs) -14 (1_verbs) 13
side~ (0_verbs) 19 (2_verbs) -18
signal~ (0_verbs) 14 (1_verbs_quote) -20
sign~ (1_verbs) -11
skeptic~ (0_verbs) 10 (2_verbs) -17 (2_verbs_quote) -15
slam~ (0_verbs) 33 (0_verbs_quote) -17 (1_verbs) -36 (1_verbs_quote) -12 (2_verbs) 29 (2_verbs_quote) -10
snipe~ (1_verbs_quote) 14 (2_verbs_quote) -13
sought~ (0_verbs) 17 (1_verbs) -19
sound~ (1_verbs) 18 (2_verbs) -13
spare~ (0_verbs) 22 (2_verbs) -29
spark~ (1_verbs) 8
spar~ (1_verbs) 21 (2_verbs) -17
speak~ (1_verbs) 19
speech~ (0_verbs) 12 (2_verbs) -10
spent~ (1_verbs) 8 (2_verbs) -16
spoken~ (0_verbs) 9 (1_verbs) -31
spoke~ (0_verbs) 8 (0_verbs_quote) -10 (1_verbs) 19 (2_verbs) -17 (2_verbs_quote) -8
sponsor~ (0_verbs) -22 (1_verbs) 21
spot~ (0_verbs) -15 (2_verbs) 15
stai~ (0_verbs) 13 (2_verbs) -16
stanc~ (2_verbs) 20
start~ (1_verbs) -14
state~ (0_verbs) -35 (1_verbs) 34 (1_verbs_quote) -20 (2_verbs) -15 (2_verbs_quote) 9
stood~ (0_verbs) -12
stop~ (0_verbs) -9 (1_verbs) -16 (2_verbs) 24
strategi~ (0_verbs) -28 (2_verbs) 22
stress~ (2_verbs_quote) -15
struggl~ (0_verbs) -27 (1_verbs) 8 (2_verbs) 13
stuck~ (0_verbs) 19 (1_verbs) -26
submit~ (0_verbs) 15 (2_verbs) -20
suggest~ (0_verbs) -52 (1_verbs) 17 (2_verbs) 14
sum~ (2_verbs) 8
support~ (0_verbs) 26 (2_verbs) -21
sympathet~ (1_verbs) 14 (2_verbs) -21
taken~ (0_verbs) 15 (2_verbs) -15
take~ (1_verbs) -15 (1_verbs_quote) 8
talk~ (0_verbs) 15 (0_verbs_quote) 12 (1_verbs) -16 (1_verbs_quote) -24 (2_verbs_quote) 13
target~ (0_verbs) 13
telegraph~ (0_verbs) 17 (2_verbs) -18
tell~ (0_verbs) -28 (1_verbs) -31 (1_verbs_quote) 29 (2_verbs) 12
tend~ (1_verbs) 11 (2_verbs) -17
tepid~ (0_verbs) 8
testify~ (0_verbs_quote) -8
thank~ (0_verbs) -14 (1_verbs) 23
think~ (0_verbs) -48 (1_verbs_quote) 8 (2_verbs) 25 (2_verbs_quote) -9
thrill~ (0_verbs) 15 (1_verbs) -19
tick~ (0_verbs) -10 (1_verbs) 23 (2_verbs) -23
ting~ (1_verbs) 19 (2_verbs) -19
titl~ (2_verbs) -23
took~ (0_verbs) -12 (1_verbs) -29 (2_verbs) 31
touch~ (0_verbs) -15 (1_verbs) 15
tout~ (1_verbs) -22 (2_verbs) 9
trash~ (0_verbs) 13
tri~ (0_verbs) 8 (1_verbs) -15 (1_verbs_quote) 16 (2_verbs_quote) -21
try~ (0_verbs) 17 (1_verbs) -19
turn~ (1_verbs) -10 (2_verbs) 9
tweet~ (0_verbs) -9 (0_verbs_quote) 12 (1_verbs) -19 (2_verbs) 17 (2_verbs_quote) 8
ty~ (0_verbs) 10 (2_verbs) -9
unafraid~ (1_verbs) -19
underline~ (1_verbs) 16 (2_verbs) -16
underscore~ (1_verbs) -13 (2_verbs) 12
understand~ (1_verbs) -12 (2_verbs) 14
understood~ (0_verbs) -21 (1_verbs) 15 (2_verbs) 9
unifi~ (0_verbs) 18 (1_verbs) 17
unleash~ (1_verbs) -8 (2_verbs) 14
unveil~ (0_verbs) -17 (2_verbs) 16
urge~ (0_verbs) -23 (1_verbs) 27 (2_verbs) -14 (2_verbs_quote) -8
us~ (0_verbs) 12 (0_verbs_quote) -15 (1_verbs) 11 (1_verbs_quote) 22 (2_verbs) -10 (2_verbs_quote) -26
utter~ (0_verbs) 8
veer~ (2_verbs) 13 (2_verbs_quote) -14
veto~ (1_verbs) 15 (2_verbs) -16
view~ (1_verbs) -11
vote~ (0_verbs) 14 (1_verbs) -13 (2_verbs) -15
vouch~ (0_verbs) 9 (2_verbs) -11
vow~ (1_verbs) -17 (1_verbs_quote) -12 (2_verbs) 12 (2_verbs_quote) 8
walk~ (0_verbs) 14 (1_verbs) -16
want~ (0_verbs) -12 (1_verbs) 37 (2_verbs) -35
wari~ (0_verbs) -11 (1_verbs) 10
warn~ (0_verbs) -17 (1_verbs) 10
watch~ (0_verbs) 12 (1_verbs) -26 (2_verbs) 19
wave~ (2_verbs_quote) -18
weigh~ (0_verbs) -14 (1_verbs) 17
welcom~ (2_verbs) 11
well-receiv~ (0_verbs) 13 (2_verbs) -11
went~ (0_verbs_quote) -17 (1_verbs) 19 (2_verbs_quote) -8
withdrew~ (0_verbs) 22 (2_verbs) -26
wonder~ (0_verbs) -22 (1_verbs) 18
won~ (1_verbs_quote) -15 (2_verbs_quote) 15
work~ (1_verbs) -22 (2_verbs) 15
worry~ (0_verbs) 12 (1_verbs) 33 (2_verbs) -44
write~ (0_verbs) 24 (0_verbs_quote) -8 (1_verbs) -32 (1_verbs_quote) 18 (2_verbs) 10
yearn~ (2_verbs) -16

123 end: second tag, rest
(edge) (closes) 13 (leaves_0_quote) -19
ADJ (leaves_0_quote) -20 (leaves_1) -22 (leaves_1_quote) -8 (leaves_2) -39
ADP (leaves_1) -21 (leaves_2) 17 (leaves_2_quote) -32
ADV (leaves_0) 11 (leaves_1) 8 (leaves_1_quote) -38 (leaves_2_quote) 34
AUX (leaves_1) 8 (leaves_1_quote) -37 (leaves_2_quote) 31
CCONJ (leaves_0) -24 (leaves_1) -13 (leaves_1_quote) -11 (leaves_2) 20 (leaves_2_quote) 21
DET (leaves_0) 19 (leaves_0_quote) -53 (leaves_1) 17 (leaves_1_quote) 21 (leaves_2) 9 (leaves_2_quote) -20
NOUN (leaves_0) -42 (leaves_0_quote) 16 (leaves_1) -23 (leaves_1_quote) -26 (leaves_2) -21 (leaves_2_quote) -10
NUM (leaves_0) 17 (leaves_1) -10 (leaves_1_quote) 20 (leaves_2) 15 (leaves_2_quote) -11
PART (leaves_1) -9 (leaves_1_quote) -9 (leaves_2) -21 (leaves_2_quote) -36
PRON (leaves_0_quote) -28 (leaves_1) 21 (leaves_2) 23
PROPN (leaves_0) -43 (leaves_1) -21 (leaves_1_quote) 24 (leaves_2) -14 (leaves_2_quote) 38
PUNCT (closes) 19 (leaves_0) -19 (leaves_0_quote) 14 (leaves_1_quote) 21 (leaves_2) -22 (leaves_2_quote) 8
QUOTE (leaves_0_quote) -13 (leaves_1_quote) -24 (leaves_2_quote) -53
SCONJ (leaves_0) -19 (leaves_1) 49 (leaves_1_quote) 13 (leaves_2) 33 (leaves_2_quote) 15
SYM (leaves_0) -26 (leaves_1) -9 (leaves_2) -13 (leaves_2_quote) -12
VERB (leaves_1) 12 (leaves_1_quote) 12 (leaves_2) 17
X (leaves_0) 24

124 end: next word, third word
! (edge) -13
$ (number) -16
's to -8
( ) -56 percent -11
(edge) (edge) 13
(number) (edge) -8 (number) -12 . -21 after 26 ago 26 before 25 in -12 of -11 to 33
) and 16 the -9
, % 40 's 34 (number) 10 , -65 . -25 : 24 a 31 about 27 after 28 all -38 alone -29 also -22 an 46 and -138 appeared 26 are 13 argued -28 as 13 at 17 be -19 because -47 both 11 by -12 called 25 clinton 8 conservative -8 could 18 critics 31 democratic -19 did 23 died 10 even -52 far 46 first -12 former -47 from -36 had -22 has -9 have 78 him 19 i 17 if -19 in 9 includes 9 is -29 issue 12 it 18 john -19 korea -11 leading -15 least -20 likely -26 long -39 made 13 majority -36 manafort -9 most 26 mr. 14 n't 32 no -16 not -35 now 15 of -22 only -22 or -14 other -26 others 24 out -41 people -20 percent -22 perhaps -21 president -24 reminded 10 republican 46 republicans 34 said 16 says 24 sen. 17 several -17 since -17 so 10 suggested 9 support -22 than 9 that -9 the 11 their -25 them 14 then -32 they 54 think -10 those 13 though 41 time 15 took -12 trump -30 trump's 12 up -36 voters 40 was -19 well -29 went 50 whether -8 which 8 white -29 who 21 whom 49 will 20 with 10 without -22 would -16 ’s 11 “,” -12 “” -56
- (number) -16 , -9 border -48 has 8 he 32 it 39 most -19 of 31 she -12 that 26 the 21 to 15 was 30
-- could -9 not 8 the 26
. (edge) 8
: % 16 (edge) 18 , 50 he 27 mr. -14 she 26 the -24
; (edge) 13 percent 23
? (edge) 17
a , -9 after 26 ago 18 of -12 that -9 to -11
across country 17
adding “” 22
after (number) -16 iowa 9
again (edge) 13 the 16
and 's 20 (number) -20 - -14 . -61 a 10 access -9 allies -16 alternative -13 american -10 an 21 and -11 are -15 at -12 back -8 by 23 campaign -13 clinton 37 democrats 19 for -11 former -14 from 10 funding 13 had -17 hampshire -13 have 18 he -34 her 37 him 18 his 16 it 28 its -20 justice 16 new -11 no -22 not 37 of -12 on -13 out 30 percent 8 said 9 sanders -11 security -8 should -12 support 21 than -8 that 33 the 25 their 37 them -18 they 23 to 22 trump 60 voters -16 were -12 what -12 who -23 “” -20
are . -10 a -15 and 18 on 33
as , 23 . 10 and -11 as -10 by -10 new 14 nominee -14 that -8 to -13 way 39 “” -10
at (number) -17 candidate -10 top 20 university -14 ’s 9
away the -10
back (edge) -10
because did 18 is -9 was -9 were -16 would 8 ’s -9
between and -9
but a -28 not 36 that 34
by (number) -8 . 9 a 55 clinton -8 george -19 gop -16 him -21 on -8 that -9 the 23 their 20 to 17
calling a -9
clinton the -11
could the -14 to 20
during debate 28 first -15 presidential 35
entering united -15
even he 20 the 10
for (number) 19 , 9 . 11 a 15 and -13 at 23 clinton -9 than 19 that 26 the -19 to -24 trump -9 with -11
forward (edge) -13
friday . 15
from (number) -14 , -14 . -17 over 23 private 19
has a 38 to -8
have for -10 the 29 they -8 to -8
he . 24
here (edge) 21
home (edge) 25
in $ -10 's 12 (number) 42 , 15 . 25 a 27 after 14 areas -14 at -18 attempt -8 because 22 campaign -11 carolina -16 case -12 city 23 country -24 debate -8 earlier 25 face -22 first -14 for -26 from -8 general -11 hampshire -19 he -14 house -10 in -14 interview 57 is -10 may 18 months 22 new -8 next -15 on -14 past 44 people -13 political -9 polls -12 presidential -19 primaries -14 recent 20 region -9 series -14 south -12 state -18 that -29 the -43 to 45 tweet 42 u.s. -14 united -37 wake 38 way -29 weeks 8 when -14 with -25 world -8 york -16 ’s -13
is (edge) 20 , -11 a -23 by -14 different -13 for -14 good 30 in -10 that 21 the -18 to 10
just the 23
last , 38 . 22 and 11 that -17
later (edge) 16
many the 18
may to 20
monday (edge) 15
more (edge) 24 on -13 the 26
must the -9
not of 20 to 21
now the 18 to -14
of in 22
on , -9 . 24 and -28 as -26 at 37 before 29 campaign -16 entering -12 facebook 29 first 19 for -9 hill 13 in -37 issue -8 media 31 muslims -24 news 38 night 16 of -10 policy -18 state -9 that -11 to 22 u.s. -9 with -26 ’s 34
online (edge) 35
only the 31
or , -10 the 12
over past 25 years -10
referring the 14
said “” 24
several . 25
since . -16
so not 19 that 22 the 13
ted . -10
than . -20 it 15
that 's -12 (edge) 24 . -8 been -18 for 26 had -11 has -17 is -16 might -17 said 18 the 14 through 23 to 16 was -11 would -10
the , -8 . -11 contest -11 of -21
through and 19
thursday (edge) -10 . -12
to , -23 . -28 an 21 and -14 as 38 by -11 court -8 for -17 her 20 him -10 his 17 if 24 in 9 long -14 more -12 obama -13 of 12 on -13 president -8 private 19 sanders 24 that -14 the -67 their 20 them 23 things -8 to 24 trump's 25 up -13 who 23
too and 23
tuesday (edge) -11 . -11
was , -8 . -9 a -9 to 14
wednesday (edge) 11
well (edge) -11
were . -14 and 12 more 24 to -10
when comes -21 is 10
which the -9
while the -16 to 30 was -23
who not -11 the -12 to 20 “” -13
with (number) 18 , 28 . -41 and 29 clinton -10 democratic -12 gop -8 in 15 obama 12 of -8 percent -13 political -8 the 14 “” -14
would on 22
– no 9
— even 27 he 20 his -9 if 11 percent -19 sanders 15 that -23 the 12 their -11
’ to -16
“” (edge) -19

125 end: what follows, verbs
(circumstances) (0_verbs) -29 (0_verbs_quote) -19 (1_verbs) -47 (1_verbs_quote) -18 (2_verbs) -41 (2_verbs_quote) -13
(circumstances_to_a_mark) (0_verbs) -18 (0_verbs_quote) 22 (1_verbs) -137 (1_verbs_quote) -35 (2_verbs) -59 (2_verbs_quote) -36
(circumstances_to_the_end) (0_verbs) -21 (0_verbs_quote) -19 (1_verbs) -70 (1_verbs_quote) -37 (2_verbs) -77 (2_verbs_quote) -27
(closes) (1_verbs_quote) 9 (2_verbs) 10
(day) (0_verbs) 14 (1_verbs_quote) -10 (2_verbs) -36 (2_verbs_quote) 31
(day_to_a_mark) (0_verbs) 82 (0_verbs_quote) 18 (1_verbs) -38 (1_verbs_quote) -28 (2_verbs) -10 (2_verbs_quote) -16
(day_to_the_end) (0_verbs) 82 (0_verbs_quote) 32 (1_verbs) 27 (2_verbs) -11 (2_verbs_quote) -12
(goes_on) (0_verbs) -50 (1_verbs) -68 (2_verbs) -93 (2_verbs_quote) -34
(mark_ADJ) (0_verbs) -52 (1_verbs) 38 (1_verbs_quote) -15 (2_verbs_quote) 24
(mark_ADP) (0_verbs) 17 (0_verbs_quote) -21 (1_verbs) 9 (2_verbs_quote) 28
(mark_ADV) (0_verbs) 14 (0_verbs_quote) 23 (1_verbs) 9 (2_verbs) -15 (2_verbs_quote) -48
(mark_AUX) (0_verbs) 22 (0_verbs_quote) -10 (1_verbs_quote) 9 (2_verbs_quote) -8
(mark_CCONJ) (0_verbs) -9 (1_verbs) -19 (2_verbs) -40 (2_verbs_quote) 22
(mark_DET) (0_verbs) -25 (0_verbs_quote) -27 (1_verbs) 15 (1_verbs_quote) 18 (2_verbs) 35 (2_verbs_quote) 39
(mark_NOUN) (0_verbs) -12 (0_verbs_quote) -10 (1_verbs) -18 (1_verbs_quote) -15 (2_verbs) -22 (2_verbs_quote) -13
(mark_NOUNing) (0_verbs) 42 (1_verbs) 13
(mark_NUM) (1_verbs) -12 (2_verbs) 37 (2_verbs_quote) -17
(mark_PART) (0_verbs) 28 (1_verbs) -39 (2_verbs) -11
(mark_PRON) (0_verbs) -23 (1_verbs) -41 (2_verbs) 10
(mark_PRONing) (2_verbs) 17
(mark_PROPN) (0_verbs) -34 (0_verbs_quote) -17 (1_verbs) 43 (1_verbs_quote) 24 (2_verbs_quote) -24
(mark_PUNCT) (0_verbs) -8 (1_verbs) 9 (2_verbs) -10 (2_verbs_quote) -10
(mark_QUOTE) (0_verbs) 14 (0_verbs_quote) -18 (1_verbs) -23 (2_verbs) 17 (2_verbs_quote) -17
(mark_SCONJ) (0_verbs) -12 (1_verbs) 16 (2_verbs) -19
(mark_VERB) (1_verbs_quote) -22 (2_verbs) 15 (2_verbs_quote) 14
(mark_VERBing) (1_verbs_quote) 19 (2_verbs_quote) 35
(mark_although) (0_verbs) -18 (1_verbs) 14 (2_verbs) 31
(mark_and) (0_verbs) 29 (0_verbs_quote) 30 (1_verbs) 20 (1_verbs_quote) -17 (2_verbs) -13 (2_verbs_quote) -38
(mark_as) (0_verbs) -21 (1_verbs) 31 (1_verbs_quote) -8 (2_verbs) -22
(mark_because) (2_verbs) -18
(mark_but) (0_verbs) 40 (0_verbs_quote) 20 (2_verbs_quote) 24
(mark_though) (0_verbs) 16 (1_verbs) -23 (2_verbs) 27
(mark_when) (0_verbs) 9 (2_verbs) 25
(mark_where) (0_verbs) -12 (2_verbs) 40
(mark_which) (1_verbs) 29 (1_verbs_quote) 12 (2_verbs) 14 (2_verbs_quote) 31
(mark_while) (0_verbs) -13 (1_verbs) 20 (2_verbs) 8
(mark_who) (0_verbs) -22 (1_verbs) -9 (2_verbs) 30
(mark_whose) (2_verbs) 33
(occasion) (0_verbs) 45 (1_verbs) 53 (2_verbs_quote) -14
(occasion_to_a_mark) (0_verbs) 69 (1_verbs) 24 (1_verbs_quote) 17
(occasion_to_the_end) (0_verbs) 52 (1_verbs) 24 (2_verbs) 37 (2_verbs_quote) 12

126 end: what follows, beginning
(circumstances) (clause_first) -59 (how_first) 9 (on_first) -16 (phrase_first) -63 (quote_first) -9 (that_first) -32 (to_first) 27 (what_first) -28 (whether_first) -10
(circumstances_to_a_mark) (clause_first) -32 (phrase_first) -69 (quote_first) 11 (that_first) -39 (to_first) -22
(circumstances_to_the_end) (about_first) -11 (clause_first) -50 (for_first) 11 (on_first) 21 (phrase_first) -46 (quote_first) -16 (that_first) -30 (to_first) -67
(closes) (about_first) -12 (as_first) -17 (for_first) -14 (how_first) 14 (of_first) 28 (on_first) -38 (quote_first) 9 (that_first) 15 (what_first) -17 (whether_first) 27 (why_first) -11
(day) (clause_first) -24 (phrase_first) 32 (that_first) 37
(day_to_a_mark) (clause_first) 70 (phrase_first) -15 (quote_first) 13
(day_to_the_end) (clause_first) 28 (phrase_first) 85 (quote_first) 10
(goes_on) (about_first) -47 (as_first) -15 (clause_first) -46 (for_first) -44 (how_first) -63 (of_first) -11 (on_first) 19 (phrase_first) -62 (quote_first) -25 (that_first) -32 (to_first) -27 (whether_first) -33 (why_first) -59
(mark_ADJ) (how_first) 8 (to_first) -16
(mark_ADJing) (clause_first) -12
(mark_ADP) (clause_first) 16 (phrase_first) 33 (that_first) -22 (to_first) 8
(mark_ADV) (clause_first) -13 (phrase_first) 19 (quote_first) 13
(mark_AUX) (clause_first) 23 (that_first) -46 (to_first) 21
(mark_CCONJ) (that_first) -46 (to_first) -19
(mark_DET) (how_first) 9 (quote_first) -13 (that_first) 46 (to_first) 11
(mark_NOUN) (clause_first) -12 (phrase_first) -44 (that_first) -27 (to_first) 10 (what_first) -10
(mark_NOUNing) (clause_first) 12 (phrase_first) 13 (that_first) 28
(mark_NUM) (phrase_first) 29 (that_first) -39
(mark_PART) (clause_first) -14 (that_first) 23 (to_first) -21
(mark_PRON) (clause_first) -26 (quote_first) 21 (that_first) -52 (to_first) 33
(mark_PRONing) (clause_first) 17
(mark_PROPN) (phrase_first) -8 (to_first) 11
(mark_PUNCT) (clause_first) 17 (that_first) -8
(mark_QUOTE) (clause_first) 17 (how_first) -9 (that_first) -22 (to_first) -29
(mark_SCONJ) (clause_first) -22 (that_first) -9
(mark_VERB) (clause_first) -8 (that_first) -47 (to_first) -15
(mark_VERBing) (quote_first) 12
(mark_after) (clause_first) 8
(mark_although) (clause_first) 24 (that_first) -9
(mark_and) (clause_first) 16 (how_first) -11 (phrase_first) -51 (quote_first) -29 (that_first) 26 (to_first) -9
(mark_as) (how_first) 8 (phrase_first) -9 (that_first) -32
(mark_because) (that_first) -11
(mark_but) (clause_first) 14 (phrase_first) 38 (that_first) 11 (to_first) 10
(mark_though) (that_first) 43
(mark_when) (clause_first) 34 (to_first) -9
(mark_where) (clause_first) 10
(mark_which) (clause_first) 29 (that_first) 34
(mark_while) (to_first) 20
(mark_who) (clause_first) -8 (that_first) 34
(mark_whose) (that_first) 44
(occasion) (clause_first) 35 (phrase_first) 59 (to_first) 25
(occasion_to_a_mark) (clause_first) 77 (that_first) 21
(occasion_to_the_end) (clause_first) 47 (phrase_first) 60 (that_first) 23

127 end: what follows, cue
(circumstances) accord~ -16 accuse~ -18 admit~ 14 allege~ -9 allow~ -13 announce~ -20 answer~ 23 appear~ 16 argue~ -12 ask~ -35 assure~ -14 attack~ -9 attribut~ -8 back~ 22 believe~ 17 bemoan~ -14 blame~ -15 call~ -15 campaign~ -10 cast~ 22 caution~ -17 challeng~ -9 charge~ -9 cite~ -37 claim~ -18 compar~ -11 complain~ -8 confirm~ 42 continue~ -21 contrast~ 18 criticise~ -8 criticize~ -31 decis~ -14 decry~ -8 defend~ 29 describe~ -43 discuss~ -15 dismiss~ -20 endors~ 11 end~ -22 expect~ -21 feel~ 13 found~ -18 frame~ -15 gave~ 23 grow~ -8 hammer~ -8 highlight~ -13 hope~ -37 identifi~ -24 insist~ -8 introduc~ 16 issu~ -18 join~ 13 known~ 22 know~ 19 laid~ -19 lament~ -10 learn~ 9 list~ -14 look~ -26 made~ 10 mention~ -23 mock~ 17 name~ 8 nomin~ -13 note~ -22 oppos~ -54 order~ 14 outlin~ -8 pass~ 18 pitch~ 8 plai~ 23 point~ -28 portray~ -18 post~ -27 premier~ -8 promise~ -12 propose~ -20 proud~ 22 provid~ 16 publish~ -18 push~ 19 put~ -15 question~ -9 quick~ 17 rais~ -22 rebuk~ -11 recall~ -22 referenc~ -11 refer~ -16 refus~ -21 reiterate~ 18 releas~ -17 reluct~ 17 remind~ 31 reveal~ -9 rip~ 20 say~ -32 seen~ -22 see~ -46 sent~ -12 share~ 15 shift~ 10 show~ -25 slam~ 27 sought~ -14 spent~ 17 spoke~ 16 start~ -23 struggl~ 11 suggest~ -19 support~ 11 talk~ 11 tell~ -8 think~ -15 took~ -30 tri~ -8 try~ 8 tweet~ -8 view~ -28 vote~ 49 vow~ -28 want~ -38 warn~ -11 watch~ 18 went~ -25 write~ -16
(circumstances_to_a_mark) :~ -13 accord~ -8 announce~ -30 appear~ -12 argue~ 16 ask~ 21 assure~ 17 back~ -13 blast~ -8 cite~ 9 claim~ -8 come~ -11 compar~ -25 criticize~ 17 declare~ -11 denounce~ -12 deny~ 17 describe~ -17 disclose~ -13 dismiss~ -19 expect~ -13 explain~ -10 fail~ -11 fear~ -18 feel~ 22 focus~ -14 hope~ -10 identifi~ 13 introduc~ 16 known~ 10 know~ 24 make~ -9 mention~ 19 note~ -12 oppos~ 16 plan~ -16 pledge~ -8 point~ -14 promot~ 18 reject~ -9 releas~ 13 repeat~ 22 report~ -11 saw~ -25 say~ -30 seem~ 16 see~ -18 show~ -27 sign~ 18 sought~ 23 suggest~ -8 talk~ -8 tell~ -9 tout~ -11 vote~ -8 vow~ 18 want~ -17
(circumstances_to_the_end) agree~ -10 allege~ -9 announce~ -12 ask~ 25 attack~ 29 attempt~ 13 blame~ -10 blast~ -19 cite~ -18 compar~ -9 confirm~ 26 consid~ -17 criticize~ -17 critic~ 24 decid~ -12 decry~ -23 defend~ -12 deny~ 9 describe~ 15 estimate~ 11 express~ -19 favor~ 12 fear~ -10 found~ 17 hire~ -13 like~ 20 look~ -12 made~ -14 mention~ -15 nomin~ 17 offer~ 16 oppos~ 13 pledge~ -10 post~ -12 predict~ -9 promise~ -10 propose~ 11 push~ -21 put~ -14 rais~ 14 ran~ 16 refer~ -21 report~ -14 saw~ -19 say~ -67 seem~ -16 seen~ -17 see~ -19 show~ 8 speech~ 10 spoke~ -12 suggest~ -11 take~ -14 tell~ -11 tout~ -11 tweet~ -19 vote~ -31 want~ -8 warn~ -10 went~ -9 worry~ -10 write~ 20
(closes) :~ 52 accept~ -27 accord~ 47 accuse~ 25 acknowledge~ 11 address~ -17 add~ 29 admit~ 13 adopt~ -26 allege~ -13 allow~ -8 allud~ 21 announce~ -17 answer~ -40 appear~ -8 applaud~ 34 argue~ 10 argument~ 23 ask~ -19 assail~ -13 assert~ 24 assure~ 26 attempt~ -9 author~ 17 avoid~ -12 back~ -37 balk~ 10 ban~ -27 becam~ -17 becom~ -37 believe~ 12 bemoan~ 10 blame~ 20 blast~ -14 block~ -20 boast~ -14 campaign~ -8 care~ 17 carri~ -23 cast~ 14 challeng~ 20 chant~ -9 charge~ 17 cheer~ -11 chide~ 9 cite~ 27 claim~ -12 clarify~ -9 clear~ 11 come~ -23 compar~ 35 complain~ 19 concede~ -15 concern~ 32 condemn~ -9 confirm~ -21 congratul~ 14 consid~ 9 contend~ -9 continue~ 9 contradict~ 20 contrast~ 22 credit~ 25 decid~ -37 decis~ -15 declare~ -43 declin~ 26 decry~ -16 deem~ -11 deliv~ -9 demand~ -26 denounce~ -27 deny~ -30 deride~ 22 describe~ 9 determin~ 18 disagre~ 17 discuss~ 30 dismiss~ 8 distanc~ -20 drew~ -18 eager~ -31 embrac~ -38 emphasize~ 26 encourage~ -18 endors~ -25 end~ -35 enjoi~ 12 expect~ -8 expos~ -19 express~ 13 fail~ 20 fear~ 35 feel~ 18 file~ -10 find~ 34 follow~ 24 found~ 45 gave~ -9 give~ 19 got~ -18 go~ -30 grow~ -10 hard~ -15 held~ -11 highlight~ 47 hire~ 18 hit~ 9 identifi~ -15 ignor~ -18 imagine~ 18 impli~ 20 inclin~ -17 includ~ 49 indicate~ 24 introduc~ -16 invok~ -20 issu~ 21 keep~ -16 knew~ -21 knock~ 27 know~ 10 laid~ 15 lament~ 24 lash~ -18 launch~ 22 learn~ -25 led~ 15 liken~ 31 like~ -25 list~ 9 look~ 11 made~ -14 maintain~ -21 make~ -19 messag~ 28 note~ 35 offer~ -13 opposit~ 30 oppos~ -44 opt~ 8 outlin~ 17 peg~ 23 pick~ -44 pivot~ 19 plai~ 28 plan~ -17 pledge~ -9 point~ 15 portray~ 21 posit~ 11 post~ -19 present~ 10 proclaim~ -18 project~ -18 promise~ 11 promot~ 11 protest~ -14 proud~ 11 provid~ 13 publish~ 32 pursu~ -26 push~ -11 put~ 24 quick~ 24 quot~ 25 rais~ 12 reaffirm~ 15 rebuk~ 17 rebut~ 18 recall~ 42 recogn~ 23 recommend~ 13 recount~ -10 referenc~ 18 refer~ 9 reflect~ 39 refus~ -12 reiterate~ 9 releas~ -10 reli~ -10 reluct~ -23 remain~ -17 remark~ 14 rememb~ 50 remind~ 10 repeat~ -13 reply~ 16 report~ 23 resist~ 16 respond~ 13 restrict~ 8 return~ 9 rule~ -28 saw~ 29 say~ 30 seek~ 9 see~ 25 sent~ 25 shown~ 15 show~ 39 shrug~ -32 side~ -17 signal~ -16 sign~ -32 singl~ 11 skeptic~ -16 sought~ 32 sound~ 25 speculate~ -28 spent~ 9 spoken~ 8 spoke~ -12 stand~ 11 start~ -13 statement~ -25 stood~ 17 stop~ 9 stress~ 29 stuck~ 21 support~ -9 taken~ -8 take~ 40 tell~ 14 tend~ -16 testify~ 14 thank~ 12 think~ 10 touch~ 20 tout~ -11 tri~ -9 try~ 14 tweet~ -19 underscore~ -15 understand~ 16 unveil~ 26 urge~ 15 view~ -13 voic~ -14 vote~ -18 want~ 25 warn~ -11 watch~ -18 welcom~ -19 went~ -17 wonder~ 25 work~ 14 worry~ -8
(day) argue~ 23 blast~ -9 call~ -13 defend~ -11 endors~ 16 hope~ 24 offer~ 17 order~ -18 put~ -11 report~ 26 state~ -9 tell~ -15
(day_to_a_mark) address~ 21 agree~ 12 announce~ -30 criticize~ 11 defend~ 21 denounce~ -13 endors~ 39 go~ -19 made~ 21 propose~ -10 say~ -32 spoke~ 20 suspend~ 13 weigh~ 9
(day_to_the_end) agree~ 22 announce~ 31 ask~ 15 call~ 15 confirm~ -8 endors~ 18 known~ -23 praise~ -16 releas~ 30 report~ 12 show~ 17 tweet~ 29
(goes_on) :~ -39 abl~ 21 accord~ -53 account~ 17 accuse~ -16 acknowledge~ -9 acquiesc~ -15 address~ -14 add~ -29 admit~ -47 agit~ -9 aim~ -26 allege~ 15 allow~ -23 announce~ -10 answer~ 19 appeal~ 14 appear~ -33 applaud~ -20 appoint~ 19 argue~ -21 argument~ -16 arrang~ 11 articul~ 27 ask~ -41 assert~ -22 assess~ 15 assum~ -28 assure~ 8 attempt~ 11 attribut~ -11 avoid~ 40 back~ 27 ban~ 25 becam~ 17 becom~ 16 believe~ -30 bemoan~ -25 blame~ -20 blast~ 17 block~ 14 boo~ -8 bore~ 25 breach~ 14 call~ -30 campaign~ 12 captur~ -14 care~ 21 carri~ -12 case~ 21 cast~ -22 caution~ -12 center~ -9 chide~ 11 choos~ -12 chose~ 23 circul~ -25 cite~ -55 claim~ 10 come~ -29 commit~ 17 compar~ -14 concede~ 34 conclude~ -15 concur~ -8 conduct~ 23 conflat~ -17 confront~ -9 congratul~ -10 consid~ -36 contend~ -12 contrast~ -34 convinc~ 23 counter~ 18 count~ -18 coverag~ 20 cover~ 12 creat~ -13 credit~ -18 criticize~ -11 critic~ -19 debat~ -12 decid~ 34 declare~ 16 declin~ -8 decry~ 9 dedic~ 24 deliv~ 13 demand~ -12 demonstr~ -10 demon~ 20 denounce~ 35 deny~ 28 deride~ -9 descend~ -10 describe~ -23 determin~ -9 disclose~ 12 disclosur~ 25 discredit~ 13 discuss~ 36 disparag~ 17 disregard~ 17 distanc~ 9 doubl~ -9 echo~ 8 elect~ -8 email~ -10 embrac~ 35 emerg~ -21 emphasize~ -12 empow~ -8 encourage~ 13 endors~ 26 enjoi~ -10 equivoc~ 19 eschew~ 17 estimate~ -29 excit~ -9 expect~ 8 explain~ -37 expos~ 16 express~ -14 face~ -20 fail~ -13 favor~ 35 feel~ -19 fight~ -14 figur~ -10 file~ 8 find~ -44 focus~ -12 focu~ 24 follow~ -11 forecast~ 11 forese~ -11 found~ -49 gener~ -10 gestur~ -8 give~ -33 goal~ -13 got~ -14 go~ 11 gravit~ -13 grievanc~ -25 grow~ -16 had~ 25 hammer~ 15 harangu~ -14 hark~ -22 hate~ 10 held~ 14 hijack~ 23 hire~ -18 hold~ -13 hope~ -18 ignor~ 14 immun~ -8 impli~ -20 imposs~ 17 incit~ 9 indicate~ -25 insist~ 27 instruct~ 25 intend~ -11 introduc~ -19 issu~ -18 join~ -8 joke~ -17 keep~ -21 kept~ -11 knew~ 31 knock~ -12 laid~ -17 lai~ -28 lash~ -13 laud~ 24 launch~ -23 learn~ -29 led~ -8 lend~ -13 like~ -8 link~ -13 list~ 9 log~ -13 look~ -15 made~ -22 make~ 13 mean~ -8 memori~ 19 mention~ 8 messag~ -11 mispronunci~ -9 miss~ -14 mock~ -35 mount~ -9 muse~ -8 need~ -18 nomin~ -28 note~ -28 nuanc~ 10 offer~ -45 open~ -26 oper~ -12 opposit~ -8 oppos~ 11 order~ -31 outlin~ -13 outspoken~ 14 paint~ 20 pan~ 22 pass~ -9 peg~ -10 percept~ 19 persuad~ 20 petit~ -10 pick~ 30 pivot~ -17 place~ 19 plai~ -19 plan~ 13 plead~ -13 pledge~ 25 point~ 24 polici~ 24 posit~ -26 postur~ 22 post~ 27 praise~ -18 predict~ -9 prefer~ -29 pressur~ 12 press~ -28 proclaim~ 18 project~ 9 promot~ -17 propose~ -51 propound~ -8 protect~ 19 protest~ 15 proud~ -10 provid~ -23 publish~ -24 pummel~ 15 push~ -33 put~ -16 question~ -23 quick~ -20 quot~ -12 rail~ 18 ran~ 12 reach~ -8 reaffirm~ -8 realiz~ -12 rebuk~ 13 recall~ -11 recogn~ -35 recount~ -16 referenc~ -26 refrain~ 15 regard~ -15 regist~ -8 reiterate~ -24 reject~ -25 releas~ 15 relish~ 13 reli~ 21 remain~ -23 remark~ -9 rememb~ -15 remind~ -24 renegoti~ 25 repeat~ -33 reply~ -10 report~ -85 repres~ -25 repris~ 20 request~ 31 requir~ 12 respect~ 15 respond~ 14 return~ -10 retweet~ 19 reveal~ -12 revisit~ 23 revis~ 24 rip~ -24 rose~ -9 rule~ 33 run~ -8 savag~ -8 say~ -15 seek~ -11 seem~ -53 see~ -18 seiz~ 23 sentenc~ -12 sent~ -23 serv~ -9 share~ -16 shock~ 15 shown~ 21 show~ -115 shrug~ 28 shut~ -14 side~ 17 signal~ -19 sign~ -15 skeptic~ -10 slam~ -24 slash~ 22 snipe~ 13 sought~ -23 sound~ -43 spare~ 16 spark~ -16 speak~ -29 spent~ -28 spi~ 25 spoken~ -18 spoke~ -9 stage~ -10 stand~ -10 start~ 16 statement~ 20 state~ -18 stop~ -28 strategi~ -10 struggl~ -21 stuck~ 16 submit~ 36 suggest~ -56 sum~ -8 support~ 40 symbol~ 24 sympathet~ 26 take~ -13 talk~ -14 target~ -21 taunt~ 13 tell~ -38 tepid~ 8 testify~ -9 think~ -13 threaten~ -24 thrill~ 15 tick~ 19 ting~ 11 titl~ 22 took~ -24 touch~ -9 tout~ -30 trend~ 19 tri~ 8 try~ -11 turn~ 15 tweet~ 12 underscore~ 14 unifi~ 17 unit~ 21 unleash~ -8 unveil~ -13 urge~ -10 us~ -31 utter~ 14 valuat~ 24 veer~ -12 voic~ -11 void~ -10 vote~ -54 vouch~ -13 vow~ -13 walk~ 12 want~ 42 wari~ -13 warn~ -31 watch~ -22 wave~ 14 welcom~ 15 willing~ -10 wonder~ -24 work~ -14 worry~ 46 write~ -9 yearn~ 14 zero~ -11
(mark_ADJ) cite~ -9 hope~ 11 show~ 21 want~ -9
(mark_ADP) appear~ 15 argue~ -16 blame~ -19 found~ -14 pledge~ -15 report~ -15 say~ 45 talk~ 22 tell~ -12 write~ -23
(mark_ADV) accord~ 15 add~ -11 argue~ -17 believe~ -19 consid~ -21 hope~ 37 made~ 13 note~ -17 say~ -9 seem~ 11 suggest~ -36 talk~ -18 tell~ 11 think~ 8 want~ -11 warn~ 24
(mark_AUX) believe~ -8 endors~ -15 hope~ 16 say~ -29 tell~ 8
(mark_DET) add~ 8 announce~ 54 appear~ 12 ask~ -36 attack~ -25 call~ -42 cite~ 27 continue~ 19 hope~ -30 mention~ -10 note~ -23 refer~ 27 report~ 30 say~ 42 show~ 18 sought~ -22 suggest~ -19 tell~ 19 vote~ 11 write~ -18
(mark_NOUN) :~ -8 attack~ -8 call~ 18 continue~ 16 defend~ -10 found~ 24 issu~ 12 made~ -10 promot~ -32 say~ -11 show~ -8 sign~ 17 tell~ -11 want~ 23
(mark_NUM) found~ -16 say~ 58
(mark_PART) say~ -49
(mark_PRON) :~ -20 announce~ 16 argue~ -18 ask~ 17 describe~ 11 hope~ -17 learn~ 39 note~ -20 say~ -20 suggest~ 8 tell~ -51
(mark_PROPN) :~ 25 accord~ -9 appear~ -11 ask~ 20 call~ -12 claim~ 15 conclude~ -15 confirm~ -11 denounce~ -10 describe~ -13 endors~ -26 expect~ 15 found~ -10 mention~ -11 praise~ -10 recall~ -8 refer~ -40 refus~ 34 report~ -22 say~ -32 show~ -17 tell~ 8 write~ -11
(mark_QUOTE) argue~ -9 ask~ 22 call~ -17 explain~ 35 note~ -10 say~ -56 seem~ 22 tell~ 11 write~ 12
(mark_SCONJ) say~ -26
(mark_VERB) accord~ -9 argue~ 16 note~ -13 say~ 23 show~ -24 suggest~ 21 tell~ -12 write~ 19
(mark_VERBing) accord~ 17 acknowledge~ 19 admit~ -10 announce~ -33 appear~ -8 argue~ -20 attack~ -20 blame~ 10 call~ 9 cite~ -24 criticize~ -11 defend~ 18 denounce~ 21 deny~ -21 endors~ -26 focus~ 10 includ~ -26 insist~ -38 offer~ 27 order~ 20 praise~ 25 reiterate~ -30 reject~ 29 releas~ -32 report~ -8 say~ -10 seem~ -27 show~ -28 suggest~ 19 support~ 10 tell~ 25 think~ -29 urge~ 13
(mark_and) accord~ -25 acknowledge~ -12 attack~ 10 call~ -15 claim~ 29 conclude~ 13 hit~ -10 note~ 36 plan~ -16 respond~ -13 say~ -36 show~ 8 suggest~ 41 tell~ -16 urge~ -9 want~ -29
(mark_as) say~ 35
(mark_because) say~ -30
(mark_but) accord~ 11 appear~ 13 argue~ -14 endors~ -9 note~ 16 say~ -19 support~ -9
(mark_when) say~ 21
(mark_which) ask~ -18 made~ -27 note~ -9 suggest~ 10
(mark_while) found~ -23
(mark_who) praise~ -17 refer~ 11 say~ 26 suggest~ -15
(occasion) defend~ 29 threaten~ 16
(occasion_to_a_mark) say~ 20
(occasion_to_the_end) call~ 44 offer~ 9

128 lead: place, ending
(begins) (clause_ends) 31 (quote_ends) 29
(within) (clause_ends) -36 (quote_ends) -35

129 lead: place, verbs
(begins) (no_verb_) 23 (verb_) 37
(within) (no_verb_) -25 (no_verb_verb_before) -27 (verb_) -13 (verb_verb_before) -24

130 lead: verbs, ending
(no_verb_verb_before) (clause_ends) -14 (quote_ends) -34
(verb_) (clause_ends) 17 (quote_ends) 23
(verb_verb_before) (clause_ends) -19 (quote_ends) -14

131 lead: word, place
$ (within) 12
's (within) -12
(number) (begins) 18 (within) -22
a (begins) 38 (within) 17
about (begins) 23 (within) 13
after (begins) 42 (within) -15
almost (within) 19
also (within) -11
an (within) 24
are (within) -18
as (begins) -15 (within) 31
at (within) 13
bernie (begins) 12 (within) 24
bill (within) 23
both (within) -10
by (within) -19
california (within) 20
campaign (within) 24
clinton (begins) 29
democratic (begins) 21 (within) -9
despite (begins) -44
donald (begins) 13 (within) 21
even (begins) 24 (within) 15
florida (within) -9
from (within) -22
golf (within) 23
had (within) -10
has (within) -17
have (within) -9
he (begins) 12
hillary (within) -10
him (within) -19
his (begins) 18
if (begins) 17 (within) 18
in (begins) -13 (within) 16
including (within) -10
is (within) -21
it (within) 29
its (within) 15
john (within) 15
just (within) -8
kasich (within) -11
last (within) -11
like (within) -8
many (begins) 8 (within) 26
more (begins) 28 (within) -14
mr. (within) 28
mrs. (begins) -9
ms. (within) 36
no (within) -16
not (within) -15
now (within) 19
obama (begins) 21 (within) -12
of (within) -60
officials (within) 26
ohio (within) -10
out (within) -9
particularly (within) -8
pennsylvania (within) -13
president (begins) -11
primary (within) -9
republican (within) -9
said (within) -8
sanders (begins) 30 (within) -10
sen. (within) -12
senator (within) 22
she (within) -27
so (within) 22
some (begins) 17 (within) -12
something (within) 19
state (within) -17
states (within) -8
still (begins) -35
such (within) 14
ted (within) 15
than (within) 21
that (within) 32
the (begins) 9 (within) 24
their (within) -19
then (within) -8
there (begins) -13 (within) 8
they (begins) -15 (within) -24
this (begins) 20
those (within) -17
though (begins) -30 (within) 16
to (within) -45
trump (within) 39
trump's (begins) -21 (within) -9
tuesday (within) -8
twitter (within) -10
voter (within) 26
was (within) -15
what (within) 41
when (begins) 23 (within) 28
whether (within) 17
while (begins) -8 (within) -21
who (within) -8
with (within) -30
won (within) 25
would (within) 19
you (within) -8
’s (within) -10
“,” (begins) 27
“” (begins) 31

132 lead: tag, place
ADJ (begins) 63 (within) -60
ADP (begins) 16 (within) -19
ADV (begins) -22 (within) -8
AUX (within) -79
DET (begins) 12 (within) 38
NOUN (begins) 20 (within) -85
NUM (begins) 18 (within) -22
PART (within) -64
PRON (begins) -15 (within) 52
PROPN (begins) 20 (within) 8
QUOTE (begins) 46
SCONJ (begins) -30
SYM (within) 8
VERB (begins) 34 (within) -53

133 lead: word, word before
(number) $ -9 ( 25 (edge) 18 (number) -8 , 19 in -8
a (edge) 38 in -8 is -12 to -8 with 36
about (edge) 23
after (edge) 42
an , 28 to -8
as (edge) -15
bernie (edge) 12
clinton (edge) 29 and 23 hillary -14 mrs. -15
cruz , 13
democratic (edge) 21
despite (edge) -44
donald (edge) 13
even (edge) 24
he (edge) 12 and 35 but -31
his (edge) 18 , 18 and -14
if (edge) 17
in (edge) -13 , 22
including , -8
it as -8 but 46 made 23 that -8
many (edge) 8
more (edge) 28
mrs. (edge) -9 , -14
obama (edge) 21
on (number) 25
president (edge) -11
sanders (edge) 30 , 11 mr. -14
she , -18
some (edge) 17
still (edge) -35
than more 14
that , 10
the (edge) 9 , -16 and 45 at -17 by -15 for -9 from -10 if -12 in -35 of -15 on 31 to -20 when -13 with -19
there (edge) -13
they (edge) -15 , -23
this (edge) 20
though (edge) -30 , 16
trump , 44 and -9 mr. 25
trump's (edge) -21
when (edge) 23 , 33
which , 22
while (edge) -8 , -15
who , 8
with , -18
“,” (edge) 27 , 11
“” (edge) 31

134 lead: tag, tag before
ADJ (edge) 63 ADJ -12 ADV -22 AUX -18 CCONJ -19 DET -44 NOUN -8 PRON -9 PROPN -13 PUNCT 31 SCONJ 13 VERB -21
ADP (edge) 16 ADJ -13 ADP -11 ADV -17 CCONJ 10 NOUN -77 NUM 17 PRON -9 PROPN -34 PUNCT 59 QUOTE 20 SCONJ 26 VERB -72
ADV (edge) -22 ADP 16 ADV -20 AUX -30 CCONJ 32 DET -14 NOUN -31 PRON -23 PROPN -15 PUNCT 30 VERB -25
AUX AUX -13 CCONJ 23 NOUN -34 PRON -33 PROPN -32 PUNCT -18
DET (edge) 12 ADJ -13 ADP -55 ADV 39 AUX -30 CCONJ 42 DET -11 NOUN -27 PART -11 PROPN -9 PUNCT 90 VERB -83
NOUN (edge) 20 ADJ -66 ADP -24 CCONJ -11 DET -21 NOUN -45 NUM -23 PRON -17 PROPN -39 PUNCT 61 VERB -17
NUM (edge) 18 ADP -28 ADV -13 NUM -8 PUNCT 36 SYM -9
PART AUX -13 NOUN -17 PROPN -14 VERB -9
PRON (edge) -15 ADP -15 ADV -22 AUX 9 CCONJ 60 NOUN -34 PRON -16 PROPN 19 PUNCT 66 SCONJ -43 VERB -49
PROPN (edge) 20 ADJ -21 ADP -105 ADV -13 CCONJ 43 DET -48 NOUN -40 PROPN -51 PUNCT 89 QUOTE -8 SCONJ 13 VERB -39
QUOTE (edge) 46 CCONJ -10 PUNCT 9
SCONJ (edge) -30 NOUN -24 PUNCT 21 VERB -15
SYM ADP 23
VERB (edge) 34 ADP -12 AUX -47 CCONJ 14 NOUN -38 PART 9 PRON -36 PROPN -43 VERB 16

135 lead: word before, ending
$ (clause_ends) -9
's (clause_ends) -11
( (clause_ends) 66 (quote_ends) 19
(edge) (clause_ends) 31 (quote_ends) 29
(number) (clause_ends) -23
, (clause_ends) 93 (quote_ends) 32
- (clause_ends) 63
-- (clause_ends) 26
: (clause_ends) 68
a (clause_ends) -31
about (clause_ends) -17
after (clause_ends) -8
all (clause_ends) -10
also (clause_ends) -10
among (clause_ends) -8
an (clause_ends) -13
and (clause_ends) 60 (quote_ends) 30
are (clause_ends) -21
as (clause_ends) -31
at (clause_ends) -29
back (clause_ends) 23
be (clause_ends) -20
been (clause_ends) -13
before (clause_ends) -8
but (clause_ends) 68 (quote_ends) 21
by (clause_ends) -35
clinton (clause_ends) -17
delegates (clause_ends) 23
did (clause_ends) 10
do (clause_ends) -12
even (clause_ends) -23
for (clause_ends) -25
from (clause_ends) 21
had (clause_ends) -11
has (clause_ends) -23
have (clause_ends) -16
he (clause_ends) -10
her (clause_ends) -8
hillary (clause_ends) -15
his (clause_ends) -11
in (clause_ends) -79 (quote_ends) -9
including (clause_ends) 23
into (clause_ends) -12
is (quote_ends) -9
it (clause_ends) -10
like (clause_ends) -11
made (clause_ends) 19
more (clause_ends) 10
mr. (clause_ends) 9
mrs. (clause_ends) -16
n't (clause_ends) -10
not (clause_ends) 14
now (clause_ends) 15
of (clause_ends) -33
on (clause_ends) 9
only (clause_ends) -9
or (clause_ends) -12
over (clause_ends) -10
percent (clause_ends) -10
sen. (clause_ends) 42
since (clause_ends) -12
something (clause_ends) 24
state (clause_ends) -12
such (clause_ends) -10
than (clause_ends) 11
that (clause_ends) 29 (quote_ends) -11
the (clause_ends) -89 (quote_ends) -16
then (clause_ends) -8
they (clause_ends) -14
though (clause_ends) -8
to (clause_ends) -36
trump (clause_ends) -17 (quote_ends) 26
view (clause_ends) -8
voters (clause_ends) -11
was (clause_ends) -14
were (clause_ends) -10
what (clause_ends) -9
when (clause_ends) -24
whether (clause_ends) -19
while (clause_ends) 12
with (clause_ends) 55
– (clause_ends) 24
— (clause_ends) 82
’s (clause_ends) -16
“,” (clause_ends) -11 (quote_ends) 25
“” (clause_ends) -16

136 lead: word, ending
$ (clause_ends) 12
's (clause_ends) -9
a (clause_ends) 37 (quote_ends) -21
about (clause_ends) 31
after (clause_ends) 22
almost (clause_ends) 23
already (clause_ends) 12
also (clause_ends) -29
an (clause_ends) 35
any (clause_ends) -12
are (clause_ends) -11
as (clause_ends) 11
at (clause_ends) 8
because (clause_ends) 17
bernie (clause_ends) 31
between (clause_ends) 15
both (clause_ends) -10
bush (clause_ends) 9
by (clause_ends) -26
california (clause_ends) 20
campaign (clause_ends) 24
china (clause_ends) 11
clinton (clause_ends) 27 (quote_ends) -8
congressional (clause_ends) 13
democratic (clause_ends) 13
despite (clause_ends) -44
donald (clause_ends) 26
even (clause_ends) 32
florida (clause_ends) -30
foreign (clause_ends) 9
from (clause_ends) -19
george (clause_ends) 10
gop (clause_ends) 14
grayson (clause_ends) -28
has (clause_ends) -16
have (clause_ends) -8
he (quote_ends) 9
him (clause_ends) -18
his (clause_ends) 18
however (clause_ends) -22
if (clause_ends) 23 (quote_ends) 11
in (quote_ends) -10
is (clause_ends) -17
it (clause_ends) 39 (quote_ends) -21
its (clause_ends) 15
john (clause_ends) 15
justice (clause_ends) 14
kasich (clause_ends) -11
little (clause_ends) -16
many (clause_ends) 32
more (clause_ends) 18
mr. (clause_ends) 18 (quote_ends) 24
mrs. (clause_ends) -9
ms. (clause_ends) 38
nearly (clause_ends) 22
new (clause_ends) -29
no (clause_ends) -16
not (clause_ends) -21
obama (clause_ends) 13
of (clause_ends) -21
officials (clause_ends) 26
on (clause_ends) 10
over (clause_ends) 12
particularly (clause_ends) -8
pennsylvania (clause_ends) -13
polls (clause_ends) -25
president (clause_ends) -12
primaries (clause_ends) 9
primary (clause_ends) -9
republicans (clause_ends) -24
right (clause_ends) 15
sanders (clause_ends) 15
sen. (clause_ends) -12
senator (clause_ends) 32
she (clause_ends) -30
since (clause_ends) 18
something (clause_ends) 19
state (clause_ends) -13
still (clause_ends) -22
such (clause_ends) 21
sullivan (clause_ends) -25
superdelegates (clause_ends) -26
ted (clause_ends) 17
than (clause_ends) 22
that (clause_ends) 22 (quote_ends) 18
the (clause_ends) 20 (quote_ends) 29
their (clause_ends) -16
then (clause_ends) -27
they (clause_ends) -33
this (clause_ends) 14
those (clause_ends) -11
though (clause_ends) -20
to (clause_ends) -31
trump (clause_ends) 34
trump's (clause_ends) -28
tuesday (clause_ends) 11
twitter (clause_ends) -10
voter (clause_ends) 26
was (clause_ends) -10
washington (clause_ends) -39
what (clause_ends) 22
when (clause_ends) 23 (quote_ends) 28
whether (clause_ends) 23
who (quote_ends) -16
with (clause_ends) -44
won (clause_ends) 26
would (clause_ends) 20
you (clause_ends) -8
’s (clause_ends) -9
“,” (quote_ends) 14
“” (clause_ends) 29

137 lead: tag, ending
ADJ (quote_ends) -17
ADV (clause_ends) -30 (quote_ends) 14
AUX (clause_ends) -52 (quote_ends) -29
DET (clause_ends) 43
NOUN (clause_ends) -73
PART (clause_ends) -50
PRON (clause_ends) 43 (quote_ends) -8
PROPN (clause_ends) 11 (quote_ends) 31
QUOTE (clause_ends) 26 (quote_ends) 12
SCONJ (clause_ends) -14 (quote_ends) -18
SYM (clause_ends) 8
VERB (clause_ends) -24 (quote_ends) -18
X (clause_ends) -24

138 lead: place, manner
(begins) (act) -44 (passive) -80 (say) 73 (source) 55 (tell) 29 (think) -51
(within) (act) 30 (passive) 49 (say) -84 (source) -55 (tell) -31 (think) 35

139 lead: length, ending
(11_long) (clause_ends) -15 (quote_ends) -16
(12_long) (clause_ends) -16
(1_long) (clause_ends) 97 (quote_ends) 27
(2_long) (clause_ends) 33 (quote_ends) -59
(5_long) (clause_ends) -55 (quote_ends) 23

140 lead: length, place
(11_long) (begins) 38 (within) -54
(12_long) (begins) 27 (within) -60
(1_long) (within) 102
(2_long) (begins) -17 (within) 21
(5_long) (begins) 11 (within) -50

141 lead: word, verbs
$ (no_verb_verb_before) -9 (verb_verb_before) 18
(number) (no_verb_) 25 (no_verb_verb_before) -42 (verb_) 19 (verb_verb_before) -37
a (no_verb_) 17 (no_verb_verb_before) 31 (verb_) -8
about (no_verb_verb_before) -8 (verb_) 19 (verb_verb_before) 22
after (verb_) 29
all (verb_) -13
almost (verb_) 24
also (verb_) -25
an (no_verb_verb_before) 28 (verb_) 24
are (verb_) -12
as (no_verb_verb_before) 44 (verb_verb_before) -13
at (no_verb_verb_before) 21
bernie (verb_) 8
between (verb_) 17
bill (verb_) 25
bush (verb_) 10
by (no_verb_verb_before) -8 (verb_verb_before) -10
california (verb_) 21
campaign (verb_) 25
clinton (no_verb_verb_before) -16 (verb_) 14 (verb_verb_before) 23
cruz (verb_) 12 (verb_verb_before) -9
democratic (verb_) 20
despite (verb_) -44
donald (verb_) 31
even (verb_) 37
for (no_verb_) -18 (no_verb_verb_before) 17 (verb_verb_before) -12
from (no_verb_verb_before) -9 (verb_verb_before) -11
golf (verb_) 23
has (verb_) -13
he (verb_) -26 (verb_verb_before) 28
her (no_verb_verb_before) -11 (verb_) 12 (verb_verb_before) -23
him (no_verb_verb_before) -13
his (no_verb_verb_before) -17 (verb_) 13 (verb_verb_before) 21
however (verb_) -22
if (verb_) 49
in (no_verb_) 30 (no_verb_verb_before) -30
including (verb_verb_before) -10
is (verb_) -14
it (no_verb_verb_before) 12 (verb_) -12 (verb_verb_before) 35
its (no_verb_verb_before) 21
kasich (verb_) -10
last (verb_) 8
many (verb_) 8 (verb_verb_before) 26
more (verb_) 26
mr. (verb_) 28 (verb_verb_before) 15
ms. (verb_) 21
nearly (verb_) 24
new (verb_) -25
no (verb_verb_before) -15
not (verb_verb_before) -8
obama (verb_) 15
of (no_verb_verb_before) -18 (verb_) 9 (verb_verb_before) -19
officials (verb_verb_before) 26
ohio (no_verb_verb_before) -8
on (no_verb_verb_before) 20 (verb_verb_before) -13
people (verb_) 10
president (verb_) -13
republicans (verb_) -24
sanders (no_verb_verb_before) -16 (verb_) 10 (verb_verb_before) 13
sen. (verb_verb_before) -10
senator (verb_) 32
she (verb_) -14 (verb_verb_before) -18
since (verb_) 31
so (verb_) -22 (verb_verb_before) 23
some (verb_) 16 (verb_verb_before) -10
something (no_verb_verb_before) 20
state (verb_) -8
still (verb_) -35
than (no_verb_verb_before) 29 (verb_verb_before) -11
that (no_verb_verb_before) 15 (verb_verb_before) 27
the (no_verb_) 37 (no_verb_verb_before) 40 (verb_verb_before) -10
their (verb_verb_before) -11
then (verb_) -22
there (verb_verb_before) -8
they (verb_verb_before) -40
this (verb_) 13 (verb_verb_before) 10
though (verb_) -8
to (no_verb_verb_before) -11 (verb_) 10 (verb_verb_before) -30
trump (no_verb_verb_before) -11 (verb_verb_before) 44
trump's (verb_) -26
tuesday (verb_) 14
was (verb_) -10
what (verb_verb_before) 13
when (verb_) 49 (verb_verb_before) -14
which (verb_) -19 (verb_verb_before) 26
while (verb_) -10 (verb_verb_before) -13
who (no_verb_verb_before) 22 (verb_) -42
with (verb_) -19 (verb_verb_before) -21
won (verb_verb_before) 26
would (verb_verb_before) 24
“,” (no_verb_) 26 (no_verb_verb_before) -14
“” (no_verb_) 11 (verb_) 16

142 lead: word before, verbs
( (no_verb_) 9 (no_verb_verb_before) 35 (verb_) 42 (verb_verb_before) 21
(edge) (no_verb_) 23 (verb_) 37
(number) (verb_) -17 (verb_verb_before) -27
, (no_verb_) 38 (no_verb_verb_before) 29 (verb_) 30 (verb_verb_before) 75
- (no_verb_verb_before) 26 (verb_) 46
-- (no_verb_verb_before) 12 (verb_verb_before) -11
: (verb_verb_before) 43
a (no_verb_verb_before) -13 (verb_verb_before) -13
about (no_verb_verb_before) -9
and (no_verb_) -15 (no_verb_verb_before) 10 (verb_) 33 (verb_verb_before) 60
are (no_verb_verb_before) -8 (verb_verb_before) -16
as (no_verb_verb_before) -8 (verb_) -15 (verb_verb_before) -11
at (no_verb_verb_before) -13 (verb_) -8 (verb_verb_before) -9
back (verb_verb_before) 25
be (verb_verb_before) -16
been (verb_verb_before) -9
but (verb_) 44 (verb_verb_before) 52
by (no_verb_verb_before) -14 (verb_verb_before) -18
clinton (verb_) -11
do (no_verb_verb_before) -9
even (verb_) -14 (verb_verb_before) -8
for (no_verb_) 14 (no_verb_verb_before) -29 (verb_verb_before) -16
from (no_verb_verb_before) 29 (verb_verb_before) -11
had (verb_verb_before) -8
has (verb_verb_before) -19
have (no_verb_verb_before) -9 (verb_verb_before) -8
he (verb_) -10
if (verb_) -15
in (no_verb_verb_before) -30 (verb_) -27 (verb_verb_before) -26
including (no_verb_verb_before) 24
into (no_verb_verb_before) -8
is (no_verb_verb_before) 10 (verb_verb_before) -24
made (no_verb_verb_before) 21
more (no_verb_verb_before) 18 (verb_verb_before) -8
mr. (no_verb_verb_before) -11 (verb_) -8 (verb_verb_before) 21
mrs. (verb_) -15
n't (verb_verb_before) -8
not (verb_verb_before) -12
now (verb_) 17
of (no_verb_verb_before) 9 (verb_) -36 (verb_verb_before) -35
on (verb_) -11 (verb_verb_before) 16
or (verb_verb_before) -8
president (verb_) -8
sen. (no_verb_verb_before) 26 (verb_verb_before) 25
than (no_verb_verb_before) 21 (verb_verb_before) -14
that (no_verb_verb_before) 14 (verb_) -10 (verb_verb_before) 25
the (no_verb_) -22 (no_verb_verb_before) -30 (verb_) -31 (verb_verb_before) -25
they (verb_) -12
to (no_verb_verb_before) -22 (verb_) -10 (verb_verb_before) -15
trump (verb_verb_before) 21
was (verb_verb_before) -12
what (verb_verb_before) -8
when (verb_) -16 (verb_verb_before) -10
while (verb_) -15 (verb_verb_before) 22
with (verb_verb_before) 58
— (no_verb_verb_before) 33 (verb_verb_before) 41
’s (verb_verb_before) -8
“,” (verb_) -9
`);
