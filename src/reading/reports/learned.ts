import { Weights } from "./weighing/weights.ts";

/**
 * What speaks for a word being a cue, and for where the words begin and end that it reports: weights in hundredths, as
 * weighing/weights.ts explains them. Learned from the training part of PolNeAR, 840 articles with 78,830 choices,
 * by `npm run eval -- learn FILE`. These are single words and what they weigh; there is no sentence of the articles here.
 */
export const WEIGHTS = new Weights(`
0 cue: manner
act -128
judge 88
noun -41
passive -11
say 72
source 37
tell 52
words 35

1 cue: cue
abandon~ -20
abil~ -40
abl~ -20
acceler~ -39
accept~ 32
access~ -17
accompani~ -35
accord~ 37
accuse~ 26
accus~ -21
acknowledge~ 35
acquiesc~ 47
acquir~ -29
action~ -21
activ~ -36
act~ -62
adapt~ -17
address~ 8
admir~ 31
admit~ 20
advanc~ -19
advertis~ -15
advise~ -70
advoc~ 25
affect~ -8
affili~ -24
affirm~ -30
agree~ -13
ag~ -25
aim~ 32
air~ -18
allegi~ 21
alli~ -36
alloc~ -10
allud~ 44
amass~ -30
amount~ -10
anger~ 35
announce~ 41
answer~ -19
anticip~ 26
apolog~ 24
appeal~ 9
appear~ 28
append~ -26
applaud~ 44
appli~ -37
appoint~ 28
appreci~ 13
approach~ -47
approv~ 35
argue~ 43
argument~ 44
arrang~ 26
arrest~ -33
arriv~ -55
articul~ 37
ask~ 36
assail~ 51
assault~ 13
assert~ 26
assess~ 15
assign~ 9
assure~ 30
attack~ 60
attend~ -71
attent~ -9
attract~ -21
attribut~ 18
at~ -26
author~ 61
await~ -24
awar~ 24
back~ 42
bail~ -14
balk~ 46
ballot~ -15
ban~ 31
barnstorm~ -32
bar~ -13
base~ -78
battl~ -29
beam~ 9
beaten~ -19
beat~ -61
becam~ -25
becom~ -43
begin~ -50
begun~ -24
beg~ -20
believe~ 17
belong~ -15
bemoan~ 46
benefit~ -35
best~ -21
betrai~ -16
bet~ -11
bid~ -36
blame~ 19
blast~ 72
board~ -19
bolster~ -37
book~ -28
boost~ -41
boo~ 27
born~ -26
bought~ -40
bounc~ -23
brace~ -23
brag~ 46
brand~ -29
break~ -27
brief~ -12
bring~ -56
broken~ -40
brought~ -13
brush~ 38
build~ -55
built~ -63
bui~ -47
buri~ -9
burn~ -38
call~ 8
came~ -24
campaign~ -17
cancel~ -40
candidaci~ -22
capit~ -36
captur~ -23
care~ 31
carri~ -28
cast~ 18
caucus~ -27
caught~ -16
caus~ -62
caution~ 18
center~ 23
certain~ 18
chair~ -39
challeng~ 26
champion~ 27
chanc~ -42
chang~ -55
chant~ 65
characterize~ 26
charge~ -37
chat~ -27
cheer~ 22
chide~ 61
chime~ 14
choic~ -10
choos~ -8
chosen~ 23
chose~ -17
circl~ -38
circul~ 34
cite~ 112
claim~ 34
clarify~ -20
clinch~ -39
close~ -51
coin~ 13
collaps~ -20
collect~ -38
combin~ -36
come~ -14
command~ -45
comment~ -22
commit~ -8
compar~ 27
compet~ -43
compil~ 18
complain~ 29
complet~ -25
complic~ -41
concede~ 10
concern~ -8
conclude~ 18
condemn~ 27
conduct~ -55
confirm~ 24
confront~ -12
congratul~ 45
consid~ 59
constitut~ -21
consum~ -21
contact~ -27
contain~ -42
contempl~ 46
contend~ 20
contest~ -21
continue~ -40
contradict~ 41
contrast~ 10
contribut~ -51
control~ -51
conven~ -20
convert~ -32
convict~ -11
convinc~ 23
coordin~ -32
cope~ -19
cost~ -35
counter~ -18
count~ 21
court~ -15
crack~ -8
creat~ -31
credit~ 52
criticize~ 49
critic~ 38
critiqu~ 23
cross~ -44
crush~ -37
cry~ 13
danc~ -20
date~ -34
deal~ -33
debat~ 14
decid~ 23
decis~ 36
declare~ 14
declin~ 40
decry~ 51
deem~ 66
deepen~ 16
defeat~ -38
defend~ 14
defin~ -30
delai~ -15
deleg~ -8
delet~ -32
deliv~ 9
demand~ 43
demur~ -24
denounce~ 34
depart~ -31
depend~ -47
deploi~ -47
deport~ -15
depriv~ -37
deride~ 43
descend~ -8
describe~ 46
deserv~ -36
desir~ -9
destroi~ -23
detail~ 34
develop~ -35
devolv~ -9
devot~ 14
dictat~ 22
diminish~ -22
director~ -11
direct~ -17
disagre~ 28
disappear~ -28
disapprov~ 36
disclose~ 52
discov~ 9
discuss~ 65
dismiss~ 41
disparag~ 33
dispatch~ -30
disrupt~ -29
distanc~ 24
distribut~ -19
divert~ -18
divid~ -9
di~ -58
dole~ -23
domin~ -62
donat~ -49
done~ -36
doubt~ 35
downplai~ 30
do~ -72
driven~ -40
drive~ -27
drop~ -50
dub~ 30
due~ -27
duti~ -8
dwell~ 54
eager~ 41
earn~ -60
easi~ 8
eas~ -26
echo~ 9
edg~ -37
elig~ -18
elimin~ -40
email~ 26
embodi~ -30
embrac~ 35
emphasize~ 29
enabl~ -29
encount~ -40
endors~ 70
endur~ -17
end~ -28
energ~ -29
engag~ -23
enjoi~ 29
ensur~ -47
enter~ -37
envis~ 59
escal~ -8
escap~ -27
espous~ -18
evapor~ -20
everyth~ -21
examin~ -36
exceed~ -32
exchang~ -32
exit~ -33
expand~ -28
expect~ 40
experi~ -17
expir~ -15
explain~ 53
explor~ 22
export~ -16
expos~ 21
express~ 79
extend~ -30
ey~ 8
face~ -71
fade~ -14
failur~ -11
fail~ -18
fallen~ -31
fall~ -37
famili~ -21
fan~ -33
fare~ -44
favor~ 34
fear~ 53
fed~ -21
feed~ -11
feel~ -15
fell~ -54
fight~ -8
figur~ 15
file~ -9
fill~ -23
film~ -21
financ~ -28
find~ 34
finish~ -69
fit~ -19
fix~ -18
flank~ -34
fled~ -42
flee~ -17
flew~ -37
float~ 32
flow~ -26
fly~ -28
focus~ 20
follow~ -23
forc~ -43
forecast~ 27
form~ -38
fought~ -32
found~ 19
freed~ -26
free~ -18
fuel~ -19
fund-rais~ -21
fund~ -33
gain~ -29
garner~ -37
gather~ -58
gave~ 8
gear~ -23
gener~ -18
get~ -77
given~ -31
give~ -24
goal~ 36
goe~ 10
good~ -13
gotten~ -18
got~ -17
govern~ -27
go~ -17
grab~ -11
graduat~ -14
grappl~ 11
greet~ -37
grew~ -47
grip~ 14
grown~ -36
grow~ -20
gun~ -21
hack~ -19
had~ -12
hail~ 24
hammer~ 10
handl~ -41
hand~ -52
hang~ -23
happen~ -51
hard~ 11
hate~ 39
have~ -21
head~ -45
heard~ -13
hedg~ -28
heighten~ 19
held~ -20
help~ -56
hesit~ 13
highlight~ 63
hint~ 8
histori~ -22
hold~ -20
hope~ 32
host~ -74
hover~ -16
huddl~ -31
hung~ 23
hurt~ -18
husband~ -16
idea~ 12
identifi~ 49
ignor~ 40
illustr~ 34
imagine~ 45
immigr~ -17
impact~ -23
impli~ 43
import~ -20
improv~ -35
incit~ -21
inclin~ 17
includ~ -36
increas~ -68
indicate~ 13
influenc~ -24
inform~ 32
inherit~ -18
inject~ -35
injur~ -9
insist~ 42
inspir~ -33
instal~ -34
integr~ -9
intend~ 46
intensifi~ -14
interpret~ 45
interrupt~ -33
interview~ -46
introduc~ 18
investig~ -14
invest~ -47
invit~ -25
invok~ 37
involv~ -37
issu~ 8
jockei~ 12
join~ -40
joke~ 17
jump~ -9
keep~ -17
kei~ -19
kept~ -11
kick~ -37
kill~ -55
knew~ 36
knock~ 20
known~ 42
know~ 53
label~ 25
lack~ -23
lag~ -31
laid~ 21
lai~ 46
lambast~ 26
lament~ 41
land~ -26
lash~ 32
last~ -27
lead~ -107
leak~ -31
lean~ 9
learn~ 31
leav~ -34
led~ -35
left~ -48
legal~ 21
len-link~ -10
let~ -17
level~ 8
lift~ -9
liken~ 58
line~ 11
listen~ -39
list~ 47
live~ -21
li~ -20
lock~ -20
look~ 21
loom~ -42
lose~ -61
loss~ -16
lost~ -84
love~ 33
lower~ -15
maintain~ -55
manag~ -43
mandat~ 9
map~ -22
march~ -22
margin~ -13
mark~ -21
marri~ -58
match~ -39
meander~ 10
meant~ -11
mean~ -55
measur~ 17
meet~ -23
mention~ 20
met~ -21
mind~ 26
mire~ -11
mirror~ -21
mishandl~ -22
miss~ -40
mobil~ -13
mock~ 9
mount~ 22
move~ -22
muse~ 18
name~ 44
narrow~ -19
navig~ -37
near~ -22
need~ -28
negoti~ 27
network~ -13
nomin~ 31
note~ 46
notic~ 18
number~ -34
observe~ 22
obtain~ -58
occupi~ -35
occur~ -31
offer~ 46
offic~ -24
offset~ -8
open~ -11
oppon~ -10
opposit~ 50
oppos~ 80
optimist~ -10
opt~ 21
order~ 21
organ~ -54
origin~ -13
outlin~ 36
outnumb~ -40
overlook~ -14
overse~ -51
overshadow~ -27
overturn~ 27
own~ -67
ow~ -36
paid~ -44
paint~ 20
pai~ -43
particip~ -26
parti~ -24
part~ -32
pass~ 28
path~ -16
peak~ -13
peg~ 54
peopl~ -18
perceiv~ 36
perform~ -24
persuad~ 42
pile~ -19
pit~ -16
pivot~ 30
place~ -16
plai~ -40
plan~ 8
platform~ 8
plead~ 43
plot~ 11
plummet~ -15
pois~ -16
polar~ 24
polici~ 18
poll~ -39
ponder~ 28
portray~ 30
pose~ -13
posit~ 25
possibl~ -26
post~ -15
pour~ -36
practic~ -35
praise~ 46
predict~ 33
prefer~ 93
prepar~ -55
present~ 10
preserv~ -11
presid~ -35
press~ 43
prevail~ -35
prevent~ -20
proclaim~ 25
produc~ -16
project~ 44
promise~ 29
promot~ 56
prompt~ -26
propose~ 27
propos~ 46
protect~ -16
protest~ -21
proud~ 13
proven~ 19
prove~ -22
publish~ 16
pull~ -45
punch~ -31
punish~ -17
purchas~ -36
push~ 30
put~ 9
qualifi~ -38
question~ 11
quick~ 12
quit~ -23
quot~ 57
race~ -40
rail~ 62
ralli~ -58
ramp~ -30
rang~ 25
rank-and-fil~ -14
rank~ -21
ran~ -9
rate~ -30
rattl~ 24
reach~ -13
readi~ -25
read~ 55
reaffirm~ 57
realiz~ 27
rebuf~ 18
rebuild~ -18
rebuk~ 42
rebut~ 53
recall~ 24
receiv~ -47
recit~ 69
recogn~ 63
recommend~ 11
recount~ 42
recov~ -15
recruit~ -25
redact~ -21
reduc~ -34
referenc~ 55
refer~ 54
refus~ 42
regard~ 16
regist~ -28
regret~ 18
regul~ -8
reiterate~ 32
reject~ 20
reli~ -11
reloc~ -23
reluct~ 40
remain~ -21
rememb~ 72
remind~ 42
reminisc~ -17
remov~ -14
renov~ -21
repeal~ -12
replac~ -35
reply~ 11
report~ 9
repres~ -38
request~ 26
reserv~ -31
resign~ -35
resolv~ -18
reson~ 14
respect~ -10
restor~ -27
restrict~ 62
rest~ -12
result~ -21
retain~ -31
return~ -33
retweet~ 33
reveal~ 18
revel~ 17
revers~ -10
review~ -24
revis~ 8
reviv~ -24
right~ 14
rip~ 49
risen~ -27
rise~ -31
rival~ -21
roar~ -25
romp~ -23
rule~ -30
run~ -40
rush~ -29
sat~ -51
savag~ 34
saw~ 15
say~ 63
schedul~ -57
score~ -50
scrambl~ -21
search~ -44
seat~ -19
secretari~ -23
secur~ -46
seek~ 41
seem~ 55
seen~ 32
see~ 59
seiz~ -13
select~ -50
self-describ~ 43
sell~ -55
send~ -53
sentenc~ 27
serv~ -63
set~ -21
sext~ -8
shake~ -20
shape~ -31
share~ 25
sharpen~ -39
shift~ -19
shock~ 23
shook~ -44
shoot~ -36
shout~ 22
shown~ 42
show~ 39
shrink~ -12
shrug~ 43
side~ 34
signal~ 19
similar~ -14
singl~ 41
sit~ -61
skeptic~ 34
slam~ 70
slip~ -30
slow~ -9
smile~ -15
so-cal~ -16
sold~ -31
solidifi~ -35
sought~ 32
sound~ 51
spar~ 32
spearhead~ -29
speculate~ 11
spend~ -61
spent~ -9
spoken~ 19
spoke~ 20
sponsor~ -14
spot~ 19
spread~ -13
staff~ -16
stai~ -25
stake~ -46
stall~ -22
stamp~ -17
stanc~ 11
stand~ 22
stare~ -22
start~ -15
star~ -17
state~ -33
steer~ -13
stem~ -21
step~ -38
stir~ -9
stock~ -13
strategi~ 24
strengthen~ -26
stress~ 28
strode~ -32
struck~ 10
struggl~ -21
stuck~ 21
studi~ -54
subject~ -22
submit~ 10
succeed~ -32
suffer~ -49
suggest~ 25
suit~ -10
suppli~ -31
support~ 52
suppos~ -21
surfac~ 22
surg~ -32
surpass~ -26
surround~ -28
survei~ -50
surviv~ -53
suspect~ 10
suspend~ -28
sustain~ -27
swept~ -40
switch~ -21
take~ -10
talk~ 53
tape~ -32
tap~ -39
target~ -13
tast~ -8
taught~ -21
team~ -29
ted~ -52
televis~ -21
tell~ 42
testify~ -26
thank~ 68
think~ 16
threw~ -15
thrive~ -20
thrown~ 24
throw~ 20
tick~ 18
tighten~ -36
time~ -27
tip~ -15
titl~ 14
ti~ -32
top~ -40
touch~ 13
tout~ 77
track~ -17
trail~ -59
train~ -22
transfer~ -10
transform~ -20
travel~ -46
treat~ -38
trigger~ -22
tri~ -19
trounc~ -37
true~ -31
trumpet~ 35
try~ -11
turn~ -13
ty~ 31
unabl~ -39
unawar~ 12
underestim~ 16
underscore~ -27
understand~ 33
understood~ 45
unearth~ -24
unfit~ -14
unfold~ -24
unifi~ 17
unveil~ 11
unwilling~ 21
upset~ 15
urge~ 42
usher~ -22
us~ -17
utter~ 60
vari~ -17
vet~ -26
view~ 34
violat~ -35
visit~ -58
voic~ 28
vote~ 31
vouch~ 57
vow~ 41
vy~ -20
wage~ -13
wait~ -48
wai~ -26
walk~ -22
want~ 45
warn~ 45
wast~ -22
watch~ -24
waterboard~ -8
wave~ -30
wear~ -56
welcom~ 33
widen~ -38
will~ -21
win~ -75
wipe~ -26
withheld~ 27
withhold~ 10
wonder~ 49
won~ -52
wore~ -34
work~ -47
worry~ 20
wound~ -19
wrestl~ -21
write~ 19
wrong~ -11
yell~ 16
zero~ 32

2 cue: cue, next word
:~ (edge) -22 (number) -21 @milbank -16 a -12 hillary 30 trump 34 you 11 “,” -65 “?” 27 “” 18
abil~ to -40
abl~ to -20
access~ to -17
accompani~ by -20
accord~ (number) 29 a 43 early 19 exit 13 his 10 its -26 officials 10 politico 18 the 31
accuse~ clinton -15 sanders 32 trump -13
acknowledge~ , 11 that 10 the -18
action~ to -14
act~ as -17 in -8
address~ , -27 the 25 to 12
add~ , 38 . 56 : 18 that 45 to -79
admit~ that 13 to 24
adopt~ a 10
advoc~ for 15
affect~ by -18
affili~ with -22
agree~ . -26 on 18 to -14 with 40
aim~ at -19 to 40
air~ on -22
align~ with -28
allegi~ to 21
allow~ for 13
allud~ to 44
amount~ to -10
announce~ a 22 his -25 it 15 on 22 plans 16 that -41 the 28 they 12
apolog~ for 41 to 32
appear~ at -33 in -14 more 16 on -54 to 40
append~ . -21
applaud~ . 12
appli~ for -29
argue~ , 13 . -22 for 20 that 26 the 25
arriv~ at -31
ask~ , -11 . 13 about -29 by 40 for 37 him -47 if 11 sanders 10 them 32
assert~ that 28
assess~ of 32
assum~ that 44
attack~ clinton 27 her -17 on 38 the 35 trump 13
attend~ a -9 the -25
attent~ to -8
awar~ of 8
back~ clinton -11 the 48
balk~ at 46
ballot~ for -11
ban~ on 23
base~ on -36
becam~ a -17 clear 10 the -47
becom~ a -27 an 13 increasingly 24 more -15
begin~ . -9 a 11 his -11 in -20 the -10 with 11
begun~ to -20
believe~ , 44 in 12 it -14 the 18
belong~ to -14
bemoan~ the 35
benefit~ from -18
bid~ for -24 to -8
blame~ the 27
blast~ out 10 the 22
boast~ of 33
born~ in -9
bought~ the -17
brace~ for -15
break~ down 16 up -14 with -11
bring~ the -14
broke~ out -15
brought~ up 44
build~ a -19
built~ a -10 his -16
call~ . -42 clinton's 13 for 78 him 51 his 25 on 48 that -12 the -10 them 30 to 26 “,” -11 “” -8
came~ after -13 as 11 during -10 from 14 in -32 out 23 to -35 under 37 when -11
campaign~ against 61 for -9 in -29 on -10 to -13 with -26
capit~ on -30
care~ about -13
carri~ a -19 on -16 out -28 the -16
caus~ a -19
caution~ that 15
celebr~ the 39
certain~ to 18
challeng~ the 19
chanc~ of -24 to -16
chang~ . -10 the -13
chant~ “” 45
charge~ that 29 with -9
chime~ in 14
chose~ to -11
cite~ a 33 his 29
claim~ . -17 in 17 to 29
clash~ with -30
clear~ that 8
clinch~ the -16
close~ . -12 in -10 to -21
come~ (number) -10 as -39 at -14 in -44 out 29 to -28 up 35 with -13
comment~ , -14 about -11 are -14 came -22 on 63 to -10
compar~ the 40 to -20 with -49
compet~ in -11
compil~ by -20
complain~ that 9
concede~ that 29
concern~ about -9 that 23
conclude~ . 17 that -8
condemn~ the 22
conduct~ a -11 by -20 for -14 the -17
confirm~ that 11
confront~ the 8
connect~ to -22
consid~ a 13 the 8
contain~ classified -8
contend~ that 10
continue~ . 8 : 19 to -8
contribut~ to -17
control~ the -21
convert~ to -19
convict~ of -25
convinc~ that -10
cope~ with -19
count~ on 13
cover~ the -32
crack~ down -16
creat~ the -16
criticize~ by 47 clinton -8 his -8 mr. 9 president 10 the -19
critic~ of 61
critiqu~ of 26
deal~ with -11
debat~ on 8
decid~ not 27
decis~ to 37
declare~ in 32
declin~ to 36
decry~ the 17
defend~ the 11
deliv~ a 16
demand~ that -13
denounce~ the 17
deny~ any 31 that 27
depend~ on -40
describe~ a 16 as -21 her -19 himself 19 his -11 how 10 the 43
design~ to 9
determin~ to -20
devolv~ into -9
devot~ to -8
differ~ from -10
difficult~ to 9
disagre~ . -28 with 35
disappear~ . -10
disapprov~ of 36
discuss~ the 12
dismiss~ the 21
distanc~ himself 43
divid~ the -10
di~ , -9 in -19
domin~ by -26 the -27
donat~ to -8
done~ so -12
doubl~ down 18
do~ so -14
drew~ the 37
driven~ by -21
drop~ out -38
due~ to -26
eager~ to 54
earn~ (number) -9 a 20 at -13 her -18
easi~ to 8
echo~ by 45
elect~ officials -29
elig~ to -9
embrac~ of 20
emerg~ as -24
emphasize~ the 31
encourage~ the -19
endors~ clinton -14 her 18 him -21 mrs. 17 of 19 sanders 8
end~ . -8 a 27 his -48 in -22 with -16
energ~ the -18
engag~ in -8
ensur~ that -33
enter~ the -35
estimate~ that 11
examin~ the -26
exit~ the -25
expand~ the -21
expect~ . 18 the 15 to 22
explain~ , 21 . 8 how 8 the 11 why 12
express~ concern 23
extend~ to 16
face~ a -36 an -16 criticism 24 pressure -11
failur~ to -11
fail~ , -9
favor~ a 28 clinton 15 the -21
fear~ that 44
feel~ he -30 that -17
fell~ short -17
file~ a 53 by -12 in -8 on -11
fill~ the -29 with 17
find~ a -23 the 10
finish~ in -15 second -9 third -10
fire~ back -21
flew~ to -14
focus~ on 17
focu~ on -21
follow~ closely -16 him -25 his 16 the -20
found~ . 34 a -54 by -28 himself -37 it 23 that 31 the -12 trump 12 ways -32
fund~ by -20
gain~ momentum -10
gather~ at -13
gave~ $ -13 a 18 clinton 32 the -8 to -11
get~ a -17 to -10
given~ that -39 the -19
give~ her 8 him -19 the 9 trump -20
goal~ of 9
goe~ on -17 to -25
good~ for -12
got~ (number) -12 a -38 an -9 the -24
go~ after 34 back -14 into -12 to -39
grappl~ with 11
grew~ up -17
grow~ up -12
had~ a -29
handl~ of -21 the -9
hate~ speech 14
have~ a 12 to -23
head~ into -9 the -24 to -20
hedg~ fund -22
held~ (number) -11 a -25 by -23 his 14
help~ found -10 him -12 the -11 to -22
hesit~ to 13
highlight~ the 30
hint~ at 18 that -21
hire~ a 29
histori~ of -22
hit~ a -28
hold~ a -57 its -13 on -20
hope~ for 44 of -31 that -14 the 37 to 14 will 20
host~ a -37 by -21
identifi~ as 12 themselves 21
ignor~ the -18
illustr~ the 25
import~ for -13
incit~ political -11
inclin~ to 17
includ~ (number) -36 : 54 a 29 an 11 his -30 on -9 some -18 the -14 “” -13
indicate~ he 21
insist~ on -31 that 39 they 10
inspir~ by -15
interview~ by -14
invest~ in -17
invok~ the 15
issu~ a 38 by -25 in -19
jockei~ for 14
join~ a -18 by -32 the -38
jump~ into -9
keep~ the -29 with -8
kei~ to -19
kept~ a -24 the 10
kick~ off -28
kill~ (number) -12 at -9
known~ as 28 to 29
know~ how 28 what -27
lack~ the -9
laid~ out 34
lai~ out 30
land~ in -15
lash~ out 32
laugh~ and 17
launch~ a 14 his 25 the -41
lead~ clinton -10 over -10 the -26
leav~ the -23
led~ a 18 by -31 the -13 to -22
left~ the -29
like~ that -18
limit~ the -16
line~ up 25
link~ arms -9
listen~ to -23
list~ on -8
lock~ up -34
look~ ahead -10 at -16 for 18 increasingly -23 into 8 like -14 to 39
lose~ the -13
lost~ her -9 his -14 their -8
made~ a -9 an -17 by -27 clear 50 comments 28 him -12 his -23 in -19 it 32 the 36 this -20 up -36
maintain~ a -23
make~ a -24 an 48 him -12 his 31 it -57 sure -24 the 22 their -34 up -45
manag~ to -12
margin~ of -13
meant~ that -19 to 22
mean~ he -16
meet~ with -17
mention~ the 54
messag~ , -13 is 18 of 28 on -10 to -13
met~ in -8 privately -14 with 11
miss~ the 23
move~ closer -15 on -17
name~ a -13
navig~ the -20
need~ (number) -15 . -13 a -18 for 12 to -17
nomin~ a 22 by 13 contest -17 contests -22
note~ , 56 . 25 : -49 he 12 that 68 the 39
obtain~ by -22
offer~ a -38 his 31 to 36
open~ to 15 up 48
opposit~ to 50
oppos~ a 22 it 29 the 28 to -38
order~ the 26
own~ a -11 by -27 the -14
paid~ a -8 for -13 speeches -9 tribute 28
pai~ for -27
particip~ in -25
part~ of -24
pass~ a 47 the -11
path~ to -16
pick~ up -9
pivot~ to 17
plai~ a -38 down 52 on -19 out -8 the -10
plan~ for -32 to 28
plead~ guilty 23
pledge~ delegates -54 that 11 to 15
point~ ( -10 , 9 among -15 of 19 that 46 to 11
pois~ to -10
pose~ by 11
posit~ on 32
possibl~ that -25
post~ : 26 the -17
praise~ her -27 his 22 the 17
predict~ that 18 the -18
prefer~ the 43
prepar~ for -11 to -34
present~ a 30
presid~ over -22
promise~ of 22 that 11 to 22
promot~ a 32
propose~ a 13
proud~ of 13
prove~ that -19 to 19
provid~ a -25 by 33 more -16
publish~ a 35
pull~ out -16
push~ back 30 for 55 the -15 to 26
put~ , 38 a 22 her -8 him -8 his -13 them -10 together -20
question~ how 22 that -38 whether 11
quick~ to 12
race~ to -30
rail~ against 54
rais~ $ -31 in -25 money -14 more -38 questions 12
ramp~ up -30
rang~ from 11
ran~ a -11 for -33
reach~ a 36 for -23 out -20
react~ to -9
readi~ for -8 to -20
read~ , 11 . 49
rebuild~ the -12
recall~ that 16
receiv~ (number) -16 a -31 more 17
recogn~ that 11 the 28
record~ on -11
reduc~ the -24
refer~ to 64
reflect~ on 38 the 14
refus~ to 49
regard~ as 35 the -27
regist~ as -13 voters -24
reject~ by 47 the -33
releas~ a 60 friday -28 monday -14 on -18 sunday -21 thursday -18 tuesday -10
reluct~ to 40
remain~ a 13 at 11 the -27 to -19
remark~ . -11 about 24 and -12 on -19
remind~ viewers 16 voters 18
reminisc~ of -30
reply~ , 13 . -11
report~ , 9 . 38 : 12 by 44 from -67 in 15 it -15 last 18 on -28 spending 34 that -36
repres~ a -36 by -16 the -33
request~ anonymity 28
requir~ a -21
respect~ for 10
respond~ , -13 . 10 that 21 to -34 with 10
respons~ to 11
result~ in -21
return~ the -25 to 11
reveal~ , 39 a 20
rival~ for -18
roll~ out 38
rose~ (number) -23
rule~ that -31
run~ a 16 for -26 mate -13 out -8 the -25
rush~ to -34
saw~ the 20
say~ (number) 39 , 19 - 10 . 33 a -11 any -14 as -8 at 30 clinton -25 cruz 11 david 13 during -19 for 8 former 10 he 22 her 14 in 35 is -14 it 18 its 11 monday 19 mr. 10 none 14 obama 11 of 10 sanders -19 scott -26 sen. 8 she 16 some 15 steve -21 the 36 their -32 they -10 this 11 thursday 25 trump -41 tuesday 11 was -16 we -40 wednesday 20 would -18 yes 8
schedul~ for -21 to -15
score~ his -21
scrambl~ to -15
search~ for -27
secretari~ of -23
secur~ the -17
seek~ the -31
seem~ a -31 like 19 ready 32 to 32
seen~ as 39
see~ a 28 as -44 the 14
seiz~ on -9
sell~ the -19
sent~ a 47 out 18 the -28 to -34
serv~ as -18 in -16
set~ a -22 off -30 the -13 to -12
share~ a -14 of -30 with 23
shoot~ in -8
shot~ back 27
shout~ , 10
shown~ little 37
show~ a 37 clinton 19 how -42 in 16 trump 34 up -47 “” -15
shrug~ off 43
side~ with 34
sign~ a 16 an 32 on -21 the 22 up -9
similar~ to -14
singl~ out 41
sit~ at -19 on -16
skeptic~ of 34
slam~ the 29
smile~ and 10
sought~ to 17
sound~ a 10
speak~ . -16 in -31 of 59 on -40 out 45 to -24
speech~ on 17 to -26
spend~ more -8
spent~ $ -8 more 31 much 30 the -36
spoke~ about 55 at -19 briefly 10 for -26 of 39 on -16 out 31 with -31
sponsor~ by -17
stai~ in -13
stanc~ on 11
stand~ by 46
start~ a 11 at -13 his -16 the 21 to -17
statement~ , -16 that 27
state~ in 24 of -28 on 18 senate -14 that 10 to 8
step~ down -22
stood~ by 35 in 24
stop~ by -16 short 27
struck~ a -16
struggl~ to 9 with -33
subject~ to -12
succeed~ in -15
suggest~ he -12 she 17 that 16
support~ a 17 clinton -15 for -25 her 12 him -16 his -17 mrs. -12 of 34 on -21 sanders 46 that -27 the 32 to -32 trump 8
surround~ the -16
survei~ (number) -18
suspend~ his -24
taken~ from -12 to 44
take~ (number) -25 advantage -12 aim 28 care -22 on -40 over -32 place -8
talk~ about 35 points -11 to -14
tap~ into -11
team~ up -27
ted~ cruz -52
tell~ (number) 9 a 47 abc 11 breitbart 8 clinton -18 cnn 14 fox 24 him -30 me 22 nbc -19 politico -16 reporters 39 the 20 trump 12 usa 12 voters 18
testify~ before -18
think~ about 11 he 33 of -9 she 23 the 13
ti~ to -18
took~ a 13 off -8 office -20 on -10 over -32 place -12 the -68 to -22
touch~ on 46
tout~ her 18 his 27
trail~ clinton -24
travel~ to -25
tri~ a -38
try~ to -16
turn~ (number) -17 , -12 his 33 in -18 into -12 on 19 out -59 over -17 the -11 to 8
tweet~ , 26 : -11 a 14 on 24 that -36 the -18
unabl~ to -39
underscore~ a -12
unfit~ to -14
unveil~ a 37
unwilling~ to 21
urge~ him 9 people 20
us~ a 11 by -21 for -20 his 11 in 17 it 32 of -24 the 22 to -28
view~ on 8
visit~ the -11
vote~ against 17 for 49 in 9 on -48
vouch~ for 57
vow~ to 18
wage~ a -32
wait~ for -23
wai~ to -14
walk~ back 47 the -28
want~ more 10 the 32 to 11 “” -14
warn~ of -8 that 29
wear~ a -20
weigh~ in 30
welcom~ the -12
went~ after 20 further -25 on 31 out 25 to -67
widen~ her -34
will~ to -21
win~ in -9 the -20
won~ (number) -21 a 8 at -13 by -9 his 19 the -15
work~ at -15 closely 18 for -53 in -11 on -21 out -13 the -9
worry~ about -12 that 22
write~ . 33 : 15 a 30 by -37 his -16 in 53 on 19 the -58 to -10 “” 11
zero~ in 32

3 cue: cue, next tag
:~ (edge) -22 ADV 10 AUX -25 CCONJ 28 DET -35 NUM -21 PRON 43 PROPN 12 QUOTE 8 VERB -47
abil~ PART -40
abl~ PART -17
accept~ DET 8 NOUN 22
access~ ADP -17
accompani~ ADP -20
accord~ ADJ -37 DET 53 NOUN 39 NUM 29 PRON -21
accuse~ ADP 33 DET 8
acknowledge~ ADP 33 DET -17 PRON -20 PROPN 23 PUNCT 19 SCONJ 8
activ~ PRON -21
act~ ADP -18 ADV -13
address~ ADJ 17 ADP 13 DET 25 NOUN -34 PROPN 36 PUNCT -51
add~ ADP -61 DET -20 NOUN -41 PROPN -13 PUNCT 82 SCONJ 42
admit~ ADP 40 PRON -24 SCONJ 13
adopt~ ADP -27 DET 13
advanc~ NOUN -16
advise~ PROPN -55
advoc~ ADP 13
affect~ ADP 11
affili~ ADP -22
agree~ ADP 38 PRON 19 PUNCT -51
aim~ ADP -24 PART 41
air~ ADP -33 NOUN -21
align~ ADP -28
allegi~ ADP 21
alli~ ADP -24
allow~ ADJ -8 ADP 13 DET 15 NOUN -18 PRON -39 PROPN -18
allud~ ADP 29
amount~ ADP -10
announce~ ADJ 11 ADP 25 DET 49 NOUN 34 PRON 10 SCONJ -41
announc~ ADP 14
answer~ DET -17 PUNCT 9
apolog~ ADP 54
appeal~ ADP 11
appear~ ADJ 37 ADP -69 ADV 35 PART 36 VERB 11
append~ PUNCT -21
applaud~ PUNCT 12
appli~ ADP -26
appoint~ ADP 14
approach~ ADP -20
argue~ DET -13 PRON 33 PUNCT -11 SCONJ 22
argument~ PUNCT 23
arrest~ ADP -15
arriv~ ADP -43
ask~ ADJ 18 ADP 26 PRON -29 PROPN 29 SCONJ 11
assert~ SCONJ 30
assess~ ADP 32
assure~ DET 23 PROPN 13
attack~ ADP 31 DET 35 PRON -23 PROPN 44
attempt~ PART 12
attend~ DET -37 PROPN -17
attent~ ADP -9
attract~ NOUN -33
avoid~ VERB -11
await~ NOUN -24
awar~ ADP 8
back~ ADJ 42 DET 45 NOUN -30 PROPN 21
balk~ ADP 46
ballot~ ADP -15
ban~ ADP 22
base~ ADP -46 ADV -10
battl~ ADP 21
beat~ PROPN -22
becam~ ADJ 10 ADV 27 DET -51 NOUN -20
becom~ ADV -18 DET -15
begin~ ADP 18 ADV -21 NOUN -64 PRON -30 PROPN 8 PUNCT -16
begun~ PART -20
beg~ DET -18
believe~ ADP 12 AUX 31 DET 25 PROPN -16 PUNCT 19 SCONJ -9 VERB -13
belong~ ADP -15
bemoan~ DET 35
benefit~ ADP -18
bid~ ADP -29
blame~ DET 39 NOUN 26 PROPN 29
blast~ ADP 21 DET 22 PROPN 17
block~ DET 18
boast~ ADP 52
boost~ PROPN -19
boo~ ADV -26
born~ ADP -9
bought~ DET -17
brace~ ADP -15
break~ NOUN -8
bring~ ADP -11 DET -16 PRON -12
broke~ ADP 24 ADV -16
brought~ ADP 37 DET -42 PRON -17 PROPN -26
build~ DET -24
built~ ADJ -10 ADP -16 DET -10 PRON -25
call~ ADJ -16 ADP 62 DET -16 NOUN -24 PART 34 PRON 59 PROPN -52 PUNCT -42 QUOTE -13 SCONJ 15
came~ ADJ -18 ADP -9 ADV 13 DET -10 PART -17
campaign~ ADP -13 PART -13
cancel~ DET -24
candidaci~ ADP -16
capit~ ADP -35
captur~ DET -8 PROPN -11
care~ ADP -13
carri~ ADJ 33 ADP -41 DET -39 NOUN 28 PROPN -19
case~ ADP 17
cast~ DET 13
caucus~ ADP -24
caught~ ADP 14 NOUN -21
caus~ DET -19 NOUN -18
caution~ SCONJ 15
celebr~ ADP -38 DET 33 PRON -29
certain~ PART 18
challeng~ DET 15 PROPN 18
chanc~ ADP -30 PART -14
chang~ ADP 19 DET -13 PRON -50 PUNCT -12
chant~ QUOTE 43
charge~ ADP -31 DET -36 NOUN -34 PROPN 46 SCONJ 20
cheer~ ADP 17
chime~ ADP 14
choic~ ADP -8
chose~ PART -12 PROPN -21
cite~ ADJ 17 DET 47 NOUN 54 PRON 41 PROPN 15 QUOTE 25
claim~ ADP 25 DET -10 NOUN 41 PART 37 PRON 20 PUNCT -18 SCONJ -39
clear~ SCONJ 15
clinch~ DET -23
close~ ADP -41 PUNCT -17
coin~ DET 13
collect~ NOUN -19
combin~ ADP -11
come~ NOUN 21 NUM -10 PUNCT -9
comment~ ADP 31 PROPN -17 PUNCT -18 VERB -44
commit~ PART -14
compar~ ADP -59 DET 23 PRON 13 PROPN 38
compet~ ADP -29
compil~ ADP -20
complain~ ADP 14 SCONJ 9
complic~ PROPN -28
concede~ SCONJ 29
concern~ ADP -15 DET 11
conclude~ ADP 32 PUNCT 15 SCONJ -8
condemn~ DET 22 PROPN -8
conduct~ ADJ 16 ADP -38 DET -29 PRON -14
confirm~ ADP 43 SCONJ 11
confront~ DET -11
congratul~ PROPN 35
connect~ ADP -23
consid~ ADJ 37 DET 16 NOUN 14 PRON 10 PROPN 31 VERB 8
contain~ ADJ -25
contend~ SCONJ 10
contest~ ADP -12
continue~ ADP -30 DET -44 NOUN -36 PRON -30 PUNCT 10 VERB 18
contradict~ PRON 43
contrast~ ADP -32 PRON 20
contribut~ ADP -17
control~ ADP -14 DET -23
convert~ ADP -19
convinc~ SCONJ -10
coordin~ ADP -16
cope~ ADP -19
cover~ ADP -24
crack~ ADP -16
creat~ ADP 15 DET -24 NOUN -12
criticize~ ADP 58 DET -19 PRON 9 PROPN 30
critic~ ADP 53
critiqu~ ADP 26
cross~ DET -22 NOUN -15
cut~ ADV -26 DET -8 NOUN 25
deal~ ADP -24
debat~ ADP 17
decid~ PART 25 PRON -10
decis~ PART 39
declare~ ADP 26 DET -12 PUNCT 23
declin~ PART 36
decry~ DET 25
deem~ ADJ 29
defeat~ ADP 15 DET -17 PROPN -35
defend~ DET -11 PRON 21
deleg~ ADP -8
deliv~ ADJ -37 DET 27 NOUN 8 PRON -26
demand~ SCONJ -13
demur~ PUNCT -24
denounce~ DET 20 PRON 19 PROPN 9
deny~ DET 29 PRON 9 SCONJ 23
depend~ ADP -40
descend~ ADP -17
describe~ ADP 19 ADV -15 DET 54 NOUN 34 PROPN 8
deserv~ DET -15
design~ PART 9
determin~ NOUN -14 PART -20 PRON 19
devolv~ ADP -9
differ~ ADP 16
difficult~ PART 9
director~ ADP -11
direct~ ADP -37
disagre~ ADP 44 PUNCT -28
disappear~ PUNCT -12
disapprov~ ADP 36
discuss~ DET 19 NOUN 43
dismiss~ DET 23 PROPN 17
displai~ DET 34
distanc~ PRON 24
divid~ ADP 14 DET -10
di~ ADP -35 PUNCT -15
domin~ ADP -31 DET -27
donat~ ADP -17
done~ ADP -20 ADV -32
doubl~ ADP 17
do~ ADJ -13 ADV -22 DET -17 NOUN -11 PRON -14
drawn~ ADJ -9
draw~ ADJ -46 ADP -16 NOUN 34
drew~ ADJ -8 DET 54 NOUN -27
driven~ ADP -28
drive~ DET -15
drop~ ADP -45 ADV -18 NOUN 23
eager~ PART 54
earn~ ADP -18 ADV -15 DET 10 NUM -9 PRON -38
echo~ ADP 48 DET -20 PROPN -10
elect~ ADP -26 NOUN -33
elig~ PART -9
elimin~ NOUN -12
email~ PROPN 27
embrac~ PRON 32
emerg~ ADP -8
encourage~ DET -12 NOUN -36
endors~ ADP 29 DET 11 PROPN 19 VERB 37
end~ ADJ -18 ADP -22 DET 30 NOUN 9 PRON -31 PUNCT -10
energ~ DET -18
engag~ ADP -8
enjoi~ ADP -27
ensur~ SCONJ -33
enter~ DET -43 NOUN -13 PROPN 17
erupt~ ADP 19
estimate~ ADP 16 PRON -13
examin~ DET -26
exchang~ ADP -27
exit~ DET -25
expand~ ADP 34 DET -22 NOUN -23 PRON -29
expect~ DET 33 PART 22 PRON 10 PROPN -24 PUNCT 38
experienc~ NOUN -25
expir~ ADP -9
explain~ ADV 17 DET 11 PRON 21 PUNCT 28
expos~ DET -10
express~ ADJ 22 DET 21 NOUN 74 PRON 10
extend~ ADP 17 PRON -41
face~ ADJ -9 ADP -10 DET -61
failur~ PART -11
fail~ NOUN -11 PUNCT -17
fallen~ ADP -16
fall~ ADJ -9 ADP -20
fare~ ADJ -23 ADV -25
favor~ DET 8 PROPN 11
fear~ DET 29 PRON 42 PROPN 21 SCONJ 12
featur~ ADJ -41 DET -26
feel~ ADJ -53 ADV -19 PRON -32 VERB 48
fell~ ADJ -17 ADP -22 ADV -9
fight~ ADP 16 NOUN -16
file~ ADP -55 DET 53 PUNCT -13
fill~ ADP 11 DET -36
find~ ADJ -16 DET -9 NOUN 25 PRON -18 PROPN 13 PUNCT 54 SCONJ 16
finish~ ADJ -27 ADP -25
fire~ ADV -21 PRON 19
flew~ ADP -22
fly~ ADP -13
focus~ ADP 17 PRON -9
follow~ ADJ -16 ADP 22 ADV -18 DET -38 NOUN 11 PROPN 13
forc~ ADP -8 NOUN -12 PRON -22 PROPN -20
form~ DET -26
found~ ADJ 46 ADP -21 DET -32 NOUN -44 PRON -55 PROPN 14 PUNCT 34 SCONJ 43
fuel~ DET -30
fund~ ADP -26
gain~ DET -10 NOUN -17
garner~ ADJ -25
gather~ ADP -32
gave~ ADJ 47 ADP -24 DET 10 PRON -30 SYM -13
gener~ NOUN 21
get~ ADP -19 ADV -13 DET -32 PRON -19 VERB -11
given~ ADJ -8 ADP 13 DET -22 NOUN -12 PRON 8 PROPN -16
give~ DET 24 PRON -19 PROPN -37
goal~ ADP 23
goe~ PUNCT 35
gone~ ADJ 10 ADP -14
good~ ADP -13
gotten~ ADJ -24
got~ ADJ 22 ADP 33 DET -69 NUM -12 PRON -17
go~ ADJ -24 ADP 36 ADV -21 PART -28
graduat~ ADP -14
grant~ PUNCT -14
grappl~ ADP 11
grew~ ADP -21 ADV -16
grown~ ADP -13
grow~ ADJ -18 ADP -16 ADV 16 NOUN 12 PUNCT -10
gun~ ADP -21
had~ ADJ 11 DET -44
hail~ DET 25
handl~ ADP -21 DET -14
hand~ ADP -24 PROPN -19
hang~ ADP -23
happen~ ADP -15
hate~ NOUN 13 PUNCT 17
have~ ADV -24 NOUN -10 PART -23
head~ ADP -11 ADV -8 DET -27
hedg~ NOUN -23
held~ ADJ 26 ADP -26 ADV 9 DET -11 NUM -11 PRON -9
help~ ADJ -10 ADP -17 DET -16 PART -22 PRON -19 PROPN -17 PUNCT -8
hesit~ PART 13
highlight~ PRON 43 PROPN 17
hint~ ADP 18
hire~ DET 42
histori~ ADP -22
hit~ ADP -14 DET -29 PRON 41 PROPN 30
hold~ ADJ 20 ADP -11 ADV 31 DET -71 PRON -46 PROPN 15
hope~ AUX 15 DET 26 NOUN -10 PART 14 PRON 43 PUNCT -30 SCONJ -10
hostil~ ADP -23
host~ ADP -22 DET -40
huddl~ ADP -25
hung~ ADP 23
husband~ ADP -14
identifi~ PRON 28
ignor~ ADP 8 PROPN 36
illustr~ DET 19
impact~ ADP -22
import~ ADP -24 PART 8
impos~ ADJ -16
improv~ ADP -10 NOUN -9
incit~ ADJ -11
inclin~ PART 17
includ~ ADJ -26 ADP -28 DET 12 NOUN 38 NUM -36 PRON -33 PROPN -102 PUNCT 53 QUOTE -13 VERB -27
increas~ ADP -10 NOUN -21 PRON -25
indicate~ PUNCT 30
influenc~ ADP -18
insist~ ADP -19 PRON 30 PUNCT 26 SCONJ 37
inspir~ ADP -15 DET -13
interject~ PUNCT -10
interrupt~ PRON -13
interview~ ADJ 10 ADP -30 PROPN -31
introduc~ PROPN 30
investig~ DET -16
invest~ ADP -20 ADV -23
invit~ PRON 16 PROPN -10
invok~ DET 11
involv~ ADJ -10 NOUN -8
issu~ ADP -65 DET 60
jockei~ ADP 14
join~ ADP -18 DET -51 PRON 25 PROPN -18
joke~ ADP 12
jump~ ADP 9
keep~ ADP 10 DET -37 NOUN -12 PRON -15 VERB 21
kept~ PRON -28
kick~ ADP -30
kill~ ADP -20 NUM -12
knew~ DET 22 PRON 28 PROPN 20
knock~ ADP -35
known~ ADP 17 PART 48
know~ ADV 47
lack~ DET -26
lag~ ADP -24
laid~ ADJ -37 ADP 44
lai~ ADJ 24 ADP 39
land~ ADP -24
lash~ ADV 31
laugh~ ADP 10 CCONJ 17 PUNCT -33
launch~ ADP 17 DET -10
lead~ ADP -42 DET -28 PROPN -29 PUNCT -8
lean~ ADP -31
learn~ PRON 32
leav~ ADJ -9 DET -31 PRON 15 PROPN -21
led~ ADP -19 PROPN -42
left~ ADJ -22 ADP -11 DET -31 NOUN 15 PRON -18 PUNCT -11
let~ DET -11
like~ DET 19 PRON -19 SCONJ -18
limit~ DET -16
line~ ADP 19
link~ NOUN -13
listen~ ADP -24
list~ ADP -13 DET 38
live~ ADV -24 NOUN 20 PUNCT -19
lobbi~ NOUN -18
lock~ ADP -11
look~ ADJ -13 PART 39 VERB -36
loom~ ADP -21
lose~ ADP -8 DET -18 PRON -8
loss~ ADP -11
lost~ ADP -10 DET -10 NOUN -13 PRON -36
made~ ADJ 59 ADP -55 ADV -9 DET 26 NOUN -31 PRON -9 PROPN -16 VERB -46
maintain~ DET -57 PRON -10
make~ ADP -47 DET 37
manag~ NOUN -9 PROPN -30
map~ ADP -18
march~ ADP -22
margin~ ADP -13
mark~ DET 12
marri~ DET -21 PROPN -20
meant~ PART 22 SCONJ -19
mean~ PRON -38 VERB -9
meet~ ADP -21
mention~ DET 35 PRON 27
messag~ ADP 28 PUNCT 12
met~ ADV -26 PROPN -22
mind~ ADP 26
mire~ ADP -11
miss~ ADP -13 DET 16 PRON -20
mock~ DET -14 PROPN 30
mount~ DET 32
move~ ADP -68 NOUN -10 PART 26
name~ PRON 50 PROPN -25
navig~ DET -26
near~ PUNCT -10
need~ ADJ 8 ADV -21 DET -25 NOUN 19 NUM -15 PART -19 PRON 17 PUNCT -14
negoti~ ADP 16 DET 9
nomin~ ADP 26 DET 32
note~ ADJ -10 ADP -14 DET 44 PRON -15 PUNCT 27 SCONJ 59
obtain~ ADP -22 DET -22
occupi~ DET -27
occur~ ADP -21
offer~ ADV 29 DET -17 NOUN 25 PART 36 PRON 34
offic~ ADP -24
open~ ADP 45 DET -39 NOUN -23 PART 16 PRON -32
oper~ ADP -24
opposit~ ADP 54
oppos~ ADP -14 DET 59 NOUN 44 PRON 18 PROPN -13 VERB 12
opt~ ADP 16 PART 8
order~ DET 33 PRON -21 SCONJ 21
organ~ ADP -16 DET -9 NOUN -15
outlin~ DET 37
overse~ DET -26 PROPN -10
own~ ADP -30 DET -24
paid~ ADP -21 DET -33 NOUN 13
pai~ ADP -29 DET -12 NOUN 20 PRON -10
particip~ ADP -25
part~ ADP -24
pass~ DET 17 NOUN 45
path~ ADP -14
peak~ ADP -13
peopl~ ADP -11
perform~ ADV -34
pick~ ADP -15 DET -16 PROPN 20
pile~ ADP -9
place~ DET 8
plai~ ADJ -28 ADP 26 DET -45 NOUN -8 PROPN -20 PUNCT -16
plan~ ADP -31 PART 28
plead~ ADJ 23 ADP 17
pledge~ NOUN -65 PART 8 PRON 20 SCONJ 11
point~ ADP 17 ADV -28 DET 11 PART -23 SCONJ 41
pois~ PART -10
poll~ ADP -28 NOUN -24 VERB -11
portray~ PRON 17 PROPN -12
pose~ ADJ 16 ADP -12
posit~ ADP 26
post~ ADJ 11 DET -39 NOUN -14 PUNCT 26
praise~ ADP 39 DET 18 PRON -9 PROPN 19
predict~ DET -14 PRON 27 SCONJ 18
prefer~ DET 46 PART 30
prepar~ ADP -13 PART -34
present~ DET 19
presid~ ADP -25
press~ ADP 21 PROPN -27
prevent~ PRON -18
produc~ DET -34 NOUN -11
promise~ ADP 29 PART 10 PROPN 19 PUNCT -26
promot~ DET 38
prompt~ DET -12 PROPN -22
propose~ ADJ -17 ADV 25 DET 15 NOUN -28 VERB 10
protest~ ADP -16
proud~ ADP 13
prove~ ADJ -12 ADV -16 DET -16 PART 20 SCONJ -19
provid~ ADJ 37 ADP 28 ADV -23 DET -30 NOUN -17 PROPN -36
publish~ ADP -45 DET 35 PROPN -25
pull~ ADP -36
push~ ADP 48 DET 12 NOUN -10 PART 18 PRON 20 PROPN -43 PUNCT -22
put~ ADJ -33 ADP 32 ADV -9 DET 15 PRON -28 PROPN -33 PUNCT 47
qualifi~ ADP -21
question~ ADP 11 ADV 14 PRON -31 PROPN 46
quick~ PART 12
quot~ PROPN 51
race~ ADP -12 PART -28
rail~ ADP 62
rais~ ADP -8 DET 18 SYM -31
ralli~ ADP -11 NOUN -21
ramp~ ADP -30
rang~ ADP 29
rank-and-fil~ NOUN -14
ran~ ADP -20 DET 12
rate~ ADP -9
rattl~ ADP 25
reach~ ADP -52 DET 37
readi~ ADP -10 PART -19
read~ DET 41 PUNCT 34
rebuild~ DET -14
rebuk~ PROPN 21
recall~ DET 32 PRON -15 PROPN -8 PUNCT -16 SCONJ 16
receiv~ ADJ 16 ADP -17 ADV 9 DET -34 NUM -16 PRON -29 PROPN -14
recit~ DET 47
recogn~ DET 37 SCONJ 25
recommend~ ADP 16
record~ ADP -35
redact~ NOUN -21
reduc~ DET -24
referenc~ DET 43
refer~ ADP 55 PART 29
reflect~ ADP 12 NOUN -8 PRON -30
refus~ PART 49
regard~ DET -27
regist~ ADP -18 NOUN -26 PROPN -10
reject~ ADP 61 DET -41 NOUN 22
relat~ ADP 10
releas~ ADJ -35 ADP -53 DET 68 NOUN 32 PRON 44 PROPN -94
reli~ ADV -9
reloc~ ADP -12
reluct~ PART 40
remain~ ADJ 45 ADV -41 DET -14 PART -19 PUNCT -12 VERB -25
remark~ ADP 29 AUX -32 CCONJ -12 PUNCT -13 SCONJ -19 VERB 18
rememb~ ADV 48 PROPN 33
remind~ NOUN 30 PRON -18 PROPN 13
reminisc~ ADP -17
renew~ NOUN 24
repeat~ DET 59 NOUN -24 PRON -14
replac~ PROPN -29
report~ ADJ 27 ADV 29 DET 8 NOUN 21 PRON -27 PROPN 36 PUNCT 38 VERB -62
repres~ ADP -20 DET -64 NOUN -25
request~ ADP -15 NOUN 30 SCONJ 9
requir~ ADP -28
reserv~ ADP -15
resign~ ADP -23
reson~ ADP 29
respect~ ADP 10
respond~ ADP 23 ADV -13 PART -43 PUNCT -10
respons~ ADP -9
result~ ADP -21
return~ DET -37
retweet~ DET 42
reveal~ DET 32 PRON -22 PROPN 17 PUNCT 53
revers~ PRON -30
risen~ ADP -13
rise~ ADP -9 NOUN -12
roll~ ADP 14
rose~ ADP 21 NUM -23
rule~ ADP 15 SCONJ -24 VERB -32
run~ ADJ 26 ADP -76 ADV 9 PROPN -12 PUNCT -8
rush~ ADP 10 PART -29
sat~ ADP -38
saw~ DET 28 PRON -22
say~ ADP 39 ADV 12 AUX -36 DET 28 INTJ 8 NOUN 12 NUM 39 PART 19 PROPN 20 PUNCT 38
schedul~ ADP -25 PART -15
score~ ADJ -19 PRON -21
scrambl~ PART -15
search~ ADP -27
secretari~ ADP -23
secur~ DET -26 NOUN -10
seek~ NOUN 23
seem~ ADJ 22 ADP 34 DET -23 PART 32 VERB 18
seen~ ADJ -32 ADP 34 ADV 21 DET -22 NOUN 10 PRON 18
see~ ADJ 17 DET 38 NOUN 34 PRON -16 PROPN 31
seiz~ ADP -9
select~ ADP -29 NOUN -17
sell~ ADP -18 DET -23 PRON -10
send~ ADP -10 DET -15 PRON -18 PROPN -13
sent~ ADJ -26 ADP -11 DET 30 NOUN 20 PRON -37
serv~ ADP -32 ADV -15
set~ ADP -19 DET -40 NOUN -17 PART -12 PRON 32
shake~ ADP -29
share~ ADP 10 DET -17 PRON 45
shift~ NOUN 13
shoot~ ADJ -9 ADP -10
shot~ ADP -39 ADV 27
shown~ ADJ 18
show~ ADJ 25 ADP -58 DET 26 NOUN -8 PRON 10 PROPN 65 QUOTE -15
shrug~ ADP 43
shut~ ADP 16
side~ ADP 21
sign~ ADP -38 DET 48
similar~ ADP -14
singl~ ADP 41
sit~ ADP -51
skeptic~ ADP 34
slam~ DET 31 PROPN 37
slip~ ADP -15
smile~ CCONJ 10
solidifi~ PRON -27
sought~ PART 17
sound~ ADJ 11 ADV 36 DET 10
spar~ ADP 42
speak~ ADP 29 ADV -9 NOUN -14 PROPN -9 PUNCT -18
speech~ ADP 11
spend~ ADJ -15 DET -15
spent~ ADJ 38 ADP -17 DET -34 NOUN -48 SYM -8
spoken~ ADP 25
spoke~ ADV 62 PUNCT -28
sponsor~ ADP -17
spread~ ADP -9
stai~ ADJ 18 ADP -29 ADV -21
stake~ PRON -23
stanc~ ADP 11
stand~ ADP 16 PUNCT -23
stare~ ADP -21
start~ ADP -28 ADV -25 DET 22 NOUN 33 PART -17 PRON -32 PROPN -43 VERB 31
statement~ PUNCT -20 SCONJ 21
state~ ADJ -17 ADP 12 ADV 12 AUX -11 DET -20 NOUN -33 PRON -15 PROPN -22 SCONJ 55 VERB -16
stem~ NOUN -18
step~ ADP -25
stir~ NOUN -12
stood~ ADP 17
stop~ ADJ 27 ADP -24 PUNCT -8 VERB 18
struck~ ADP 25 DET -21
struggl~ ADP -14 PART 9 PUNCT -14
stuck~ ADP 13
subject~ ADP -12
succeed~ ADP -26
suffer~ DET -26
suggest~ ADJ 18 DET -24 NOUN -33 PRON 13 PROPN 16 PUNCT 19 SCONJ 22
support~ ADJ 34 ADP -12 DET 22 NOUN -15 PART -25 PRON -26 PROPN 36 PUNCT 8 SCONJ 20 VERB 46
surfac~ PUNCT -22
surg~ ADP -21
surround~ DET -16
survei~ NUM -18
surviv~ DET -23
suspend~ PRON -9
sustain~ NOUN -21
switch~ ADP -20
taken~ ADP -28 ADV 13 DET 31 NOUN -22
take~ ADP -46 ADV -17 NOUN 31 NUM -25 PRON 13
talk~ ADP 37 ADV 40 NOUN 14
tap~ ADP -18
target~ ADP -30 DET -14 NOUN 18 PROPN -8
team~ ADP -27
ted~ PROPN -52
televis~ NOUN -16
tell~ ADJ 19 DET 32 NOUN 39 NUM 9 PRON -13 PROPN 22 PUNCT -15
thank~ PRON 24 PROPN 33
think~ ADP 12 ADV 23 DET 15 NOUN -43 PRON 19 PUNCT -20 SCONJ 18
throw~ PRON 27
tick~ ADP 19
ti~ ADP -29
took~ ADP -48 ADV -25 NOUN 40 PRON -57
touch~ ADP 15
tout~ DET 28 PRON 38
trade~ NOUN 38
trail~ NOUN -18 PROPN -33
train~ ADP -22
travel~ ADP -30
tri~ DET -38
try~ PART -14
turn~ ADP -14 ADV 8 DET -21 NUM -17 PRON 40 PUNCT -12
tweet~ ADP 35 ADV -9 DET -9 PROPN -8
unabl~ PART -39
underscore~ DET -23
unfit~ PART -13
unit~ ADP 34
unveil~ DET 29
unwilling~ PART 21
urge~ NOUN 18 PRON 21 PROPN 17
us~ ADP -37 ADV -33 DET 33 NOUN -26 PART -27 PRON 39 PROPN -45
view~ ADP 20 PRON 44 PROPN 25
violat~ ADJ -22
visit~ DET -16 PROPN -39
voic~ NOUN 28
vote~ ADJ 13 ADP 35 PART 13 PUNCT -35
vouch~ ADP 49
vow~ ADP 16 PART 13
wait~ ADP -31
wai~ ADP -23
walk~ ADP -37 ADV 39 DET -37
want~ ADJ 13 ADP -31 DET 49 NOUN 21 PART 15 PROPN -9 PUNCT 22 QUOTE -14
warn~ DET -18 PRON 48 PROPN 14 SCONJ 28
watch~ DET -13
wave~ ADP -9 PRON -40
wear~ DET -22 NOUN -10
weigh~ ADP 30
welcom~ PROPN 36
went~ ADJ -36 ADP 10 ADV 47 PART -12
widen~ PRON -36
will~ PART -20
win~ ADJ -9 ADP -28 ADV -9 DET -24 NOUN 22 PRON -19 PROPN -26 PUNCT -10
wonder~ ADP 28
won~ ADJ 29 ADP -37 ADV -28 DET -14 NOUN -20 NUM -21 PRON 8 PROPN -37 PUNCT -10
work~ ADJ 18 ADP -58 DET -18
worry~ SCONJ 22
wound~ ADP -15
write~ ADP -25 ADV 21 DET -15 PRON -34 PROPN 41 PUNCT 40 QUOTE 11 SCONJ 33
yell~ PUNCT 23
zero~ ADP 32

4 cue: cue, speaker
:~ (body) 11 (name) -16 (text) 14 (thing) -10 she -12
abandon~ (thing) -15
abil~ his -10 their -9
abl~ (thing) 11
accept~ he 25
accord~ (body) 23 (name) -20 (person) 56 (text) -10 (thing) 40
accuse~ (name) 38 (person) -11 (text) -30 (thing) 23 he 35
accus~ (name) -21
acknowledge~ (body) 14 (name) 63 (person) 42 (thing) -12 he -19
action~ (name) -13
activ~ (name) -26
act~ (name) -26 (person) -13 (thing) -13
address~ (body) 14 (person) -26 (text) -40
add~ (name) -19 (person) 25 (text) -23 (thing) -24 he 23 she 52
admit~ (name) -18 (person) 25 (thing) -11 he 19
adopt~ (name) 18 (thing) -30
advanc~ (name) -18
advise~ (name) -38
advoc~ (name) -11
affect~ (thing) -20
agree~ (body) 38 (name) -39 (person) -25 (thing) 50 he -19
aim~ (body) -25 (name) 43 (person) 9 (thing) 23
air~ (body) -12 (thing) -15
allege~ (name) 14 (person) -16
allow~ (body) 19 (name) 12 (thing) -27 he 37 it -33
allud~ (name) 17
amount~ (thing) -8
anger~ (thing) 48
announce~ (person) 16 (thing) 65 he -15
announc~ (name) -9 his 10
answer~ (name) -9
apolog~ (name) 64
appear~ (body) 32 (name) -14 (person) 14 (thing) 56 he -20 his -29 they -13
append~ (name) -21
applaud~ (name) 18 (person) 26 (thing) -25
appli~ (thing) -22
approach~ (name) -12
argue~ (body) 22 (name) 36 (thing) 37 he -18 she 17
arriv~ (name) -35 (person) -8 they -9
ask~ (body) 19 (name) 24 (text) 16 (thing) 13 he 31 she -20
assail~ (name) 43
assert~ (name) 19 he 8
assess~ his 20
assum~ (name) -36 it 17
assure~ (name) 13
attack~ (name) -26 (person) 28 (thing) 53 he 16
attempt~ (name) -17 he 23 his 17
attend~ (name) -36 (person) -24 he -17
attract~ (thing) -25 he 13
author~ (name) 43
avoid~ (name) 38
back~ (person) 27 (thing) 10 he 10
ban~ (name) 14
base~ (body) -10 (name) -24 (person) -18 (thing) -21
battl~ (name) -12 (thing) -16
beam~ (thing) 14
beat~ (name) -44
becam~ (name) -79 (thing) -12 he -26 it 41
becom~ (body) -8 (person) 13 (thing) -18 he -31 they -16
begin~ (body) -55 (name) 40 (person) -37 (thing) -55 it -12
begun~ (thing) -12
beg~ (name) 19
believe~ (body) 9 (thing) 31 he -14
belong~ (name) -9
benefit~ (name) -16
bid~ (thing) -19 his -9
blame~ (name) 13 (thing) -16
blast~ (name) 27 (person) 31 he 18
block~ (body) -30 (person) 31 (thing) -21
boast~ (name) 18
boo~ (thing) -41
born~ (name) -15 (thing) -11
bought~ (name) -21
brag~ (name) 38
brand~ (name) -8
break~ (name) -24 (thing) -14
brief~ (person) -29
bring~ (name) -22 (person) -14
broken~ (name) -21
broke~ (thing) -26
brought~ (name) 8
build~ (name) -26 (person) -16
built~ (name) -31 (person) -10 (thing) -14 he -11
bui~ (text) -18 (thing) -13
call~ (body) -17 (name) 20 (person) 19 (thing) -43 his 30 it 36 they -31
came~ (name) 16 (person) -20 (text) 11 (thing) -37 it -17
campaign~ (name) -16 (person) -20 (thing) 10 he -21 his -54 she 18
capit~ (name) -33
captur~ (thing) 16 he -45
carri~ (body) 30 (name) -64 (person) -19
case~ his -15
cast~ (name) 55 (thing) 17
caught~ (name) -23 (thing) -17
caus~ (name) -16 (thing) -28
caution~ (person) 15
center~ (thing) 29
challeng~ (name) -18 (thing) 22
champion~ (name) 37
chanc~ (name) -24 his -18
chang~ (name) -42 (thing) 12 it -11
chant~ (thing) 50
characterize~ (name) 10
charge~ (body) -22 (name) -36 (person) 40 he -30
cheer~ (thing) -22
chide~ (name) 61
chose~ (body) 12 (name) -18 (thing) -34
cite~ (body) 38 (name) 44 (person) 30 (text) 17 (thing) 37 he 43 she -15
claim~ (person) 41 (thing) 45 his -14 she -25
clash~ (thing) 9
clinch~ (name) -29
close~ (text) -28 (thing) -23
collaps~ (thing) -14
collect~ (name) -17
come~ (body) -19 (name) -27 (text) -26 (thing) 13 he -14 it -27
command~ (name) -34
comment~ (name) -31 her 31
compar~ (name) 48 (thing) -44
compet~ (name) -16 (thing) -9
complain~ (name) 31
complic~ (thing) -28
concern~ (name) -14 (person) 18
conclude~ (person) 30 (text) 19
condemn~ (name) -14
conduct~ (person) -8 (text) -39 (thing) -11
confirm~ (body) 26 (name) 27 (person) 20
confront~ (name) 8 (thing) -14
congratul~ (name) 27
consid~ (body) 22 (name) 48 (person) 27 (thing) -19 he -12 she 18
contain~ (text) -21 (thing) -15
continue~ (body) -23 (name) -27 (thing) -10 he 15 she 12
contrast~ (name) 22
contribut~ (name) -28 (thing) -13
control~ (name) -20
coordin~ (name) -25
cost~ it -19
count~ (name) 49 (thing) -21
cover~ (thing) 11
creat~ (body) -16 (name) 21 (person) -12 (thing) -40
criticize~ (body) 30 (name) 46 he -16 she 14
critic~ (name) 21 his 14 their 24
cross~ (name) -12 (person) -18 (thing) -8
crush~ (name) -21
cut~ (person) 10 (thing) -26
decid~ (name) 22 (person) 18 (thing) 21 he -22
decis~ (name) 24 her 20 his -19
declare~ (body) 37 (name) -14 (person) 38 he -16
declin~ (body) 35 (name) 32
decry~ (name) 36 (person) 21
deem~ (name) 48 (text) 15
defeat~ (name) -51 (thing) 20
defend~ (name) 21 (person) -30 (thing) 18 he 22 she 10
deliv~ (person) -15 (thing) 11
demand~ (body) 19 (name) -9
demonstr~ (name) 22 (person) -42
denounce~ (name) 67 (person) -27 (thing) -30
deny~ (body) 50 (name) -44 (person) -10
depart~ (name) -26
deport~ (name) -12
deride~ (name) 38
describe~ (name) -8 (person) 16 (thing) 55
deserv~ (name) -23
determin~ (thing) 20
develop~ (name) -20
devolv~ (thing) -9
devot~ he 14
differ~ they 24
diminish~ (thing) -22
direct~ (name) -34
disappear~ (thing) -19
discov~ (name) -15
discuss~ (name) 10 (person) 57
dismiss~ (name) 35 (person) 15 (thing) 22 he 19
distanc~ (name) 43
divid~ (person) 36 (thing) -32
di~ (name) -44 (thing) -10
domin~ (name) -25 (person) -12 (thing) -15
donat~ (name) -33
done~ (name) -43 (thing) 15
doubl~ (name) 21
doubt~ (person) 18
do~ (name) -29 (thing) -9 he -17 they -12
drawn~ (thing) 31
draw~ (name) -16 (person) 12
drew~ (name) 11 (thing) -12 he -25
driven~ (thing) -20
drop~ (name) -14 (person) -13 (thing) -16
drove~ he -43
earn~ (name) -41 (person) -10 (thing) -17
easi~ it 8
echo~ (name) 20 (person) 33 (thing) 10 he -40
effort~ (body) -15 (name) -37
elect~ (name) 23 (thing) -15
elimin~ (name) -17
email~ (name) 9 (thing) 8
embrac~ (thing) -11 he 21
emerg~ (thing) -13
emphasize~ (name) -20 (person) 14
encourage~ (name) 26 (thing) 9
endors~ (body) 10 (name) 45 (person) 31 (thing) 38
end~ (name) -22 (thing) -17 it -11
energ~ (name) -13
engag~ (name) -35 (thing) 16
enjoi~ (name) -17 (person) 24
enter~ (body) 21 (name) -24 (person) -14 (thing) -17 they -11
erupt~ (thing) 24
escal~ (thing) -18
establish~ (name) -23
estimate~ (body) -8
exist~ (thing) -19
expand~ (name) 8 (thing) -22 he -9 it -8
expect~ (name) 17 (person) 16 (thing) 34 he -34
explain~ (name) 39 he 18
expos~ (thing) -40
express~ (body) 24 (name) 22 (person) 16 (thing) 41 he 24
extend~ (name) -34 (thing) 11
face~ (body) -19 (name) -50 (thing) -24 she -8
fail~ (body) 38 (person) -42 (thing) -36
fallen~ (name) -8 (thing) -18
fall~ (name) -19
fare~ (name) -30
favor~ (person) -21 (thing) 46
fear~ (name) -16 (person) 41 (thing) 41 he -13
featur~ (name) 17
feed~ (thing) -11
feel~ (name) 9 (person) 44 he -81 they -15
fell~ (name) -20 (person) -15 (thing) -16
fight~ (body) -15 (thing) -16
figur~ (thing) 9
file~ (body) 15 (name) 18 (person) 8 (thing) -33 he -28
fill~ (name) -16 (thing) 8
find~ (name) 14 (person) 11 (text) 59 (thing) -56
finish~ (name) -37 (person) -9 (thing) -13 he -12
flee~ (thing) -11
flew~ (name) -16 he -15
flow~ (thing) -9
focus~ (name) 34 (thing) -11 he -19
focu~ (name) -12 (thing) 30
follow~ (body) -10 (name) -27 (person) -35 (thing) 35 she -25 they -8
forc~ (name) -32 (thing) -43
found~ (body) -27 (name) -63 (text) 74 (thing) 39 she -18
freed~ (name) -26
fund~ (name) -18
gain~ (name) -23 (person) -21 (thing) 14
garner~ (name) -14 (thing) -22
gather~ (name) -25 (person) -25 (thing) -15
gave~ (body) -32 (name) 20 (person) -14 (thing) -67 he 38 she 31
gener~ (name) -13 (thing) -21
get~ (name) -18 (person) -30 (thing) -22 he -8 it -17
given~ (body) 38 (name) -44 (person) -20 (thing) -57 he 18
give~ (name) -28 (person) -27 (text) 10 (thing) -16 he 33
goe~ (body) -16 (thing) 28
gone~ (name) 11 (thing) -35
gotten~ (name) -26 (thing) -25
got~ (name) -38 (person) 32 (thing) 16 she -8
go~ (body) 19 (name) -39 (person) 26 (thing) -21 he -16 it -20 they -18
grab~ (person) -9 (thing) 21
grant~ (name) -28
greet~ (person) -27
grew~ (name) -16 (person) -11 (thing) -16
grown~ (thing) -21
grow~ (name) -8 (thing) -41
hack~ (name) -9
had~ (body) -15 (name) -16
hammer~ (name) 13
handl~ (name) -10
hand~ (person) -14 (thing) -18
happen~ (name) -21 (thing) -15
hate~ (name) 10 (thing) 13
have~ (name) 12 (person) -23 (thing) -18 he -19
head~ (body) -9 (thing) -13 he -13
heard~ he -9
hedg~ (name) -14
held~ (body) -23 (name) -24 (thing) -13 he 24
help~ (body) -24 (name) -12 (person) -16 (thing) -22
highlight~ (name) 39 (thing) 15
hint~ (name) 11
hire~ (body) -30 (thing) 8
hit~ (name) 15 (thing) -9
hold~ (body) -15 (name) -46 (thing) 24 he 10
hope~ (body) 14 (name) 34 (person) 44 (thing) -11 he -52
host~ (name) -38 (person) -11 he -22
hung~ (thing) 23
husband~ her -10
identifi~ (name) 17 (person) 9 (thing) 67 they -14
ignor~ (name) -14 (person) 42 (thing) 22
impli~ he 31
import~ (thing) -18
improv~ (thing) -18
inabl~ his 11
incit~ (name) -17
includ~ (body) -52 (name) -51 (text) 10 he -32 it 27 she 24
increas~ (name) -15 (person) -12 (thing) -26
indicate~ (name) -13 (text) 33
insist~ (name) 41 (person) 33 he -17
inspir~ (thing) -29
intend~ (thing) 40
intensifi~ (thing) -12
interrupt~ (thing) -20
interview~ (name) -46
introduc~ (name) 10 he 38
investig~ (body) 14 (name) -17
invest~ (name) -19 (person) -20 (thing) -9
invit~ (name) -16 (thing) -8
invok~ (name) 26
involv~ (thing) -18
issu~ (body) -11 (person) 23 (text) -32 (thing) -11 she 48
join~ (name) -29 (thing) -19
joke~ (name) 21
jump~ (name) -9 (thing) 16
keep~ (name) -9 (person) -12 (thing) -18 he 15
kept~ (name) 11 he -17
kick~ (name) -24
kill~ (body) -16 (person) -11 (thing) -25
knew~ (thing) 8 he 40 she -21
knock~ (name) 38
known~ (person) 54
know~ (name) 8 (person) 18 (thing) 35 she 16
lack~ (name) -10 (person) -23 (thing) 20
lag~ (name) -14
laid~ (name) 29 (thing) -43
lai~ (person) -17
lament~ (name) 35
land~ (name) -8 (thing) -18
lash~ (name) 10
last~ (thing) -17
launch~ (body) -8 (person) 21 (thing) 20
lead~ (name) -65 (person) -28 (thing) -16
leak~ (thing) -16
lean~ (thing) 11
learn~ (name) 35 (person) -31
leav~ (name) -37 (thing) -23 he -15
led~ (thing) -39
left~ (name) -35 (person) -29 (thing) 17 he -9 she -10
len-link~ (thing) -10
let~ (thing) -15
liken~ (name) 34
like~ (person) 9 it -25 they -21
limit~ (thing) 12
line~ (name) -22 (thing) 29
link~ (thing) -14
listen~ (name) -8 (person) -21
live~ (name) -15 (person) -11 (thing) 9 he -15
li~ (name) -14
lobbi~ (name) 25 (person) -29
lock~ (person) -18
look~ (body) 18 (person) -31 (thing) 16 he -14 it 13 they 34
loom~ (name) -23 (thing) -21
lose~ (name) -25 (person) -15
lost~ (name) -44 (person) -10 (thing) -11 he -20
made~ (body) -20 (name) 32 (text) -27 (thing) -39 he 9 it -11 she -11 they -12 who 8
maintain~ (name) -27
make~ (body) -21 (name) -43 (person) -8 (text) 18 he 10 it 20 she 18
manag~ (name) -26 (thing) -13
map~ (thing) -13
marri~ (name) -25 she -20
match~ (name) -11 (thing) -11
mean~ (name) -26 (person) -11 (thing) -34 it -16
meet~ he -13
mention~ (name) -15 (thing) -8 he 48
messag~ (name) 32 his -37
met~ (name) -54 (person) 32 (thing) 18 he -22 she -10
mirror~ (thing) -21
miss~ (name) -29 (thing) -10
mock~ (name) 11
move~ (name) -11 (person) -24 (thing) 19 she -8
name~ (name) 54 (person) -21
narrow~ (thing) -14
navig~ (name) -24
need~ (body) 16 (name) -21 (person) -9 (thing) -9 he 8 it -15 they -27
nomin~ (body) 22 (name) 40 (person) -46 (thing) -30
note~ (body) 9 (name) 53 (person) -12 (text) -11 he 29 she 18
obtain~ (name) -36
occur~ (thing) -26
offer~ (name) 11 (person) 8 (thing) -17 he 36 she 21
open~ (name) 9 (thing) -43
opposit~ his 14
oppos~ (body) -13 (name) 39 (person) 20 (thing) 58 he -12
order~ (person) 40
organ~ (body) -14 (name) -20 (person) -9
outlin~ (thing) 15
overlook~ (thing) -14
overse~ (person) -10
overshadow~ (thing) -24
own~ (name) -40 (thing) -11
paid~ (body) -20 (name) -9 (person) 12 (thing) -29
pai~ (body) -24 (name) -14 (person) -8 (thing) -13 he 16 they -10
particip~ (name) -8 (thing) -12
parti~ his -16
pass~ (body) 65 (name) -35 (thing) 46
path~ (name) -8
perform~ (name) -20
persuad~ (name) 22
pick~ (thing) -17 he 21
pile~ (thing) -14
pitch~ (name) 30
pit~ (thing) -16
pivot~ (name) 35
place~ (name) 15
plai~ (person) -38 (thing) -12 he 11 it -16
plan~ (body) 44 (name) -22 (person) -31 (thing) 26 he -21 her 8 they -15
plead~ (name) 44
pledge~ (name) 48 (thing) -43 he 49
point~ (name) 47 (person) -20 (thing) -51 it 12 she -17
poll~ (name) -47 (thing) -18 he 20
portray~ (name) -16 (person) 31
pose~ (name) 9
posit~ (name) 32 (person) 9 his 24
possibl~ it -26
post~ (name) -46 (text) -26 (thing) -8 he 44 it 13
praise~ (name) 45 (person) -15 she 21
predict~ (name) 24 (person) 8 (thing) 12 he 17
prepar~ (body) -33 (name) -32 (person) -14 he -17
present~ (thing) -20
press~ (name) 35 (person) 19
proclaim~ (name) 11
produc~ (name) -33 (thing) -8
project~ (thing) 8
promise~ (name) 21 (person) 23 (thing) -11 his 29 she -10
promot~ (name) 13 (thing) 22
prompt~ (thing) -24
propose~ he 12
propos~ (person) -13 his 40
protect~ (name) -14
protest~ (name) 19
proud~ he 33
prove~ (name) -29 (person) -26 (thing) -35
provid~ (body) -59 (person) -25 (text) 21 (thing) -9
publish~ (body) 34 (name) 13 (text) -42 (thing) -14
pull~ (name) -40 they -13
pursu~ she -30
push~ (body) 8 (name) 31 (person) 9 (thing) -46
put~ (body) 10 (person) -16 (text) 37 (thing) 28 he -36 it -21 she -39
question~ (name) 62 (person) 8 he -29
quick~ (name) 28 (person) -15
quot~ (name) 49
race~ (name) -30
rail~ (name) 9 he 36
rais~ (body) -26 (name) -28 (person) -29 (thing) 38 he 27 it 17
ralli~ (name) -41
rank-and-fil~ (thing) -14
rank~ (name) -9
ran~ (person) -27 (thing) 13 he -15
reach~ (body) 30 (name) 15 (thing) -50 he -17
react~ (name) 11
readi~ (name) 12
read~ (text) 39 (thing) 22 it 32
rebuf~ (name) -21
rebuild~ (name) -13
rebuk~ (name) 24
recall~ (name) 10 he 19
receiv~ (body) -21 (name) -9 he -30 she -10 they -13
recogn~ (person) 31 (thing) 44 he -12
record~ (name) 8 (thing) -25
reduc~ (thing) -9
referenc~ (name) 48
refer~ (name) 55 (person) -10 she 43
reflect~ (thing) -41
refus~ (body) -27 (name) 22 (thing) 39 he 10
regard~ (name) 8 (thing) 8
regist~ (name) -14 (text) -10 (thing) -30
reiterate~ he 19
reject~ (name) 34 (person) -43 (thing) 54 he -14
relat~ (thing) 18
releas~ (name) 28 (person) 24 (text) -63 she 17
reli~ (name) 24 (thing) -18
remain~ (name) -46 they 9
remark~ (name) -19 (thing) 14 her 10 his -15
rememb~ (name) 30
remind~ (name) 25
remov~ (thing) 12
renew~ (name) -30
repeat~ (name) 10
replac~ (name) -30
reply~ (name) 23 he -20
report~ (name) 20 (person) 13 (text) 8 (thing) -27 he 18
repres~ (body) -9 (name) -43 (person) -27 (thing) 27
request~ (name) -10 (person) 32
requir~ (name) -10 (person) -8 (thing) 28
resign~ (name) -25
resist~ (name) -23
respond~ (name) 8 (person) -28 (thing) 35 he -35
respons~ (name) -31 (thing) 25
result~ (thing) -11
return~ (name) -13 (person) -10
retweet~ (name) 10
reveal~ (name) 15 (person) -11 (text) 24
revers~ (name) -27
right~ (name) 20
rip~ (name) 36
risen~ (thing) -12
rise~ (name) -12 (thing) -10
rival~ (thing) -13
roll~ (thing) -33
rose~ (thing) -11
rule~ (body) -21 (name) -37 (person) -19
run~ (body) 20 (name) -90 (thing) 18 he -19
sat~ (name) -27
saw~ (thing) 19 he -30
say~ (name) 59 (person) 38 it 19 she 36 they -30 who -49
schedul~ (thing) -27
score~ (name) -36
scrambl~ (person) -31
search~ (body) -11
secretari~ (name) -17
secur~ (name) -27 he -22
seek~ (body) 33 (name) 9 he 12 she 49
seem~ (name) 25 (person) 23 he 53
seen~ (person) 33 he -23
see~ (name) 34 (person) -19 (thing) 15 he 10 she 20 they 43
seiz~ (person) -24
select~ (person) -20 (thing) -9
sell~ (name) -37
send~ (person) -13 (thing) -18
sentenc~ (person) 23
sent~ (body) 28 (person) -23 (thing) -31 he -24 she 10
serv~ (name) -47 (person) -8 (thing) -22 he -30 she -8
set~ (body) 11 (name) 8 (thing) -50
shake~ (name) -16
share~ (name) 28
sharpen~ (name) -24
shift~ (name) -37 (person) 9 (thing) -22
shook~ (name) -27
shoot~ (thing) -24
shot~ (name) 41 (thing) -36
shout~ (name) -10
shown~ (name) 33 (thing) 17
show~ (body) -19 (name) -38 (text) 57 (thing) 48 she 14
shrink~ (thing) -11
sign~ (name) 14 (person) -25 (thing) 20 he -27
similar~ (thing) -14
sit~ (name) -28 (person) -9 (thing) -13
slam~ (name) 26
slip~ (thing) -9
sought~ (name) 43 (person) -45 (thing) 64 he -46 she 24
sound~ (name) 46 (thing) 38
spar~ (person) 30
speak~ (name) -33 (person) 19 (thing) 38 he -31
speech~ (name) -13 his -8
spend~ (body) -8 (name) -26 (person) -11
spent~ (name) -35 (person) 40 (thing) 10 he -22 who -16
spoken~ (name) 23
spoke~ (name) 10 (person) -37 (thing) 24 he 27
stai~ (person) -9 (thing) -13
stake~ (name) -20
stall~ (thing) -9
stand~ (name) 39 (thing) -47
start~ (body) -30 (person) -31 (text) 28 (thing) -15 he 9 it -23
statement~ (name) -19 (thing) -8
state~ (body) -13 (person) -19 (text) 17 (thing) -45 his -19 it 24
step~ (name) -50 (person) -11
stir~ (name) -34
stood~ (name) -17
stop~ (name) -23
strengthen~ (thing) -26
stress~ (name) 15
struck~ (thing) 12
struggl~ (thing) -23 he -29
submit~ (name) 19
succeed~ (name) -10
suffer~ (name) -31
suggest~ (body) -17 (name) 24 (person) 27 (thing) -9 he -8
support~ (name) 10 (person) 34 (thing) 17 he 34 her -9 she 15 their -35
surfac~ (thing) 36
surg~ (name) -25
surpass~ (thing) -18
surround~ (thing) -23
surviv~ (name) -21
suspend~ (name) 12
swept~ (name) -23
taken~ (name) 49 (person) 26 (text) -47 (thing) -69
take~ (body) 9 (name) 25 (person) -27 (thing) -19 he 20 it -39
talk~ (name) 60 (person) 17 (thing) -34 he 11 she 15
tape~ (name) -12
tap~ (name) -23
target~ (name) 12 (person) -8 (thing) -12
teach~ (name) -15
ted~ (name) -38 (thing) -10
televis~ (thing) -16
tell~ (body) 13 (name) 43 (thing) -22 he 71 she -25
tend~ (name) 34 (person) -29 (thing) 30
testify~ (name) -13
thank~ (name) 58
think~ (body) 28 (name) 35 (person) -15 he -11 she -27 they 39
threaten~ (name) -14
threw~ (name) 10
throw~ (name) 19 (thing) 8
tick~ (name) 30
time~ (name) -18
titl~ (thing) 24
ti~ (body) -9
took~ (body) 19 (name) 32 (person) -14 (thing) -30 he -20 it -20 she -34
touch~ (name) -30
tout~ (name) 53
trade~ (name) -48 (thing) -15
trail~ (name) -24 he -31
travel~ (name) -27
tri~ (person) -28 he 22 she -11
trounc~ (name) -33
try~ (body) 20 (name) -28 (person) -14 (thing) -9 he 20
turn~ (body) -42 (thing) -16 he 15 she 8 they -17
tweet~ (name) 12 (thing) 24 he -13
unabl~ (name) -23
undermin~ (name) 9 (thing) -16
underscore~ (thing) -27
understand~ he 12
unfold~ (thing) -20
unleash~ (name) 9
unlik~ (thing) 22
urge~ (body) -14 (name) 21 (person) -12 (thing) 44 he 12
us~ (body) -17 (name) -10 (person) 30 he 10 her -42 it -18 she -34 they -11
view~ (thing) 39 he -20 his 9
violat~ (name) -22
visit~ (name) -28 (person) -11 he -24
voic~ (name) 12
vote~ (body) 39 (name) -16 (person) -38 (thing) 43
vow~ (name) 15 (person) 41 she 9
wait~ (person) -12 (thing) -13
wai~ his -15
walk~ (name) -24 (person) 9 (thing) -8
want~ (name) -9 (person) 26 (thing) 9 he 30 she -15 they 32
warn~ (body) 28 (name) 34 (person) 18 he -9
wast~ (thing) -21
watch~ (person) -11 he -22
waterboard~ (name) -8
wear~ (name) -29 (thing) -9
weigh~ (name) -13
welcom~ (name) 32 (thing) 17
went~ (name) 35 (person) -74 (thing) -21 he 31 it -14
widen~ (name) -21
will~ they -8
win~ (body) 23 (name) -68 (person) -17 (thing) -12 he -14
wonder~ (thing) 33
won~ (body) -8 (name) -30 (person) -51 (thing) -12 he 19 she -15
word~ (name) -23 his -17
work~ (name) -39 (person) -8 (thing) 20 it -17 she -22 they -10 who -10
worry~ (name) -17 (thing) 34
write~ (name) 34 (person) 42 (thing) -32 he -8

5 cue: cue, form
abil~ (NOUN) -38
abl~ (ADJ) -20
accept~ (hanging_VERBing) 24
accompani~ (passive_VERBed) -20
accord~ (VERBing) 37
acknowledge~ (VERB) 24 (VERBed) 24 (hanging_VERBing) 8
acquiesc~ (VERBed) 47
acquir~ (VERBed) -29
action~ (NOUNs) -19
activ~ (VERBed) -26
act~ (VERB) -12 (VERBed) -26 (VERBing) -17 (hanging_VERBing) -8
address~ (VERBs) -26 (hanging_VERBing) 20
add~ (VERBed) 13 (VERBs) -18
admit~ (VERBed) 13 (VERBs) 29 (hanging_VERBing) -17
adopt~ (VERBed) 18 (passive_VERBed) -26
advanc~ (VERBed) -15
advise~ (VERBed) -47 (VERBing) -48 (hanging_VERBing) 30
advoc~ (VERBed) 16 (hanging_VERBing) 22
affect~ (passive_VERBed) -18
affili~ (VERBed) -22
agree~ (VERB) -20
aim~ (VERBed) 22 (VERBs) 14
air~ (VERBed) 16 (VERBing) -28 (hanging_VERBing) -12
allege~ (VERBs) 21 (hanging_VERBing) -12
allegi~ (NOUN) 21
alli~ (VERBed) -28
allow~ (VERB) -25 (VERBed) 13 (VERBs) 13 (hanging_VERBing) -12
allud~ (hanging_VERBing) 25
amass~ (VERBed) -30
amount~ (VERBed) -10
anger~ (VERBed) 46
announce~ (VERB) 35 (VERBed) 35 (VERBs) 17 (hanging_VERBing) -28
answer~ (NOUN) 18 (VERBed) 14
appeal~ (NOUN) -23 (hanging_VERBing) -16
appear~ (NOUN) -33 (VERB) 10 (VERBs) 66 (hanging_VERBing) -29
append~ (VERBed) -21
appli~ (VERBed) -23
appoint~ (VERBed) 24
approach~ (NOUN) -19 (VERBed) -17
approv~ (VERBed) 31
argue~ (VERB) 33 (VERBs) 29 (hanging_VERBing) 11
argument~ (NOUN) 45
arrest~ (VERBed) -31
arriv~ (VERBed) -47
ask~ (VERB) 18 (VERBed) -11 (hanging_VERBing) 32 (passive_VERBed) 55
assail~ (VERBed) 57
assault~ (VERBed) -16
assert~ (VERBed) 25
assess~ (NOUN) 20
assum~ (VERBed) -14
assure~ (VERBed) 25
attack~ (NOUN) -14 (NOUNs) 32 (VERBed) 39 (hanging_VERBing) 10
attempt~ (NOUN) -13 (NOUNs) 13 (VERBed) -25
attend~ (VERBed) -49 (hanging_VERBing) -10
attent~ (NOUN) -9
attract~ (VERBed) -42
attribut~ (VERBed) 29
at~ (VERB) -26
author~ (VERBed) 47
avoid~ (VERB) -31 (VERBed) 16 (hanging_VERBing) -22
await~ (VERB) -18
awar~ (ADJ) 24
back~ (VERBed) 20 (hanging_VERBing) 36
balk~ (VERBed) 46
ballot~ (NOUNs) -14
ban~ (NOUN) 23 (VERBed) 18 (hanging_VERBing) -27
bar~ (hanging_VERBing) -13
base~ (VERBed) -65
beam~ (VERBed) -12
beaten~ (VERB) -14
beat~ (VERB) -44
becam~ (VERB) -25
becom~ (VERBing) -19 (VERBs) -30 (hanging_VERBing) -45
begin~ (VERB) -55 (VERBing) 25 (VERBs) -15 (hanging_VERBing) -14
begun~ (VERB) -24
beg~ (VERBed) -27
believe~ (VERB) 55 (VERBed) -55 (VERBs) 14 (hanging_VERBing) -9
bemoan~ (VERBed) 46
benefit~ (VERBed) -27
best~ (VERBed) -38
bid~ (NOUN) -36
blame~ (VERBs) 21
blast~ (VERBed) 41 (hanging_VERBing) 12
block~ (VERB) -19 (VERBed) 20 (hanging_VERBing) -13
board~ (NOUN) -19
boast~ (VERBed) 9 (VERBs) -22
book~ (NOUN) -17
born~ (VERB) -26
bought~ (VERB) -40
brand~ (NOUN) -29
break~ (VERB) -15
brief~ (VERBed) -12
bring~ (VERBs) -21 (hanging_VERBing) -33
broken~ (VERB) -33
brought~ (VERB) -30
brush~ (VERBed) 38
build~ (VERB) -10 (VERBing) -31 (VERBs) -19
built~ (VERB) -59
bui~ (VERB) -21 (VERBs) -15 (hanging_VERBing) -11
burn~ (VERBed) -32
call~ (NOUN) 36 (NOUNs) 27 (VERB) -16 (VERBed) -36 (VERBing) 21 (VERBs) -9 (hanging_VERBing) 30 (passive_VERBed) 23
came~ (VERB) -24
campaign~ (NOUN) -24
cancel~ (VERBed) -39
candidaci~ (NOUN) -14
captur~ (VERB) -11 (VERBed) -30
carri~ (VERBed) -14 (VERBs) -40 (hanging_VERBing) 16
cast~ (VERB) 32 (hanging_VERBing) -17
caucus~ (VERBed) -25
caught~ (VERB) -11
caus~ (VERBed) -47
celebr~ (hanging_VERBing) 26
center~ (VERBed) 23
certain~ (ADJ) 18
challeng~ (VERBed) 35 (VERBing) -26 (hanging_VERBing) 35
champion~ (VERBed) 34
chanc~ (NOUN) -23 (NOUNs) -22
chang~ (VERBed) -42 (hanging_VERBing) -14
chant~ (VERBed) 57 (hanging_VERBing) 13
characterize~ (VERBed) 9
charge~ (NOUNs) -27 (VERBed) -11
cheer~ (VERBed) 9
choic~ (NOUN) -10
chosen~ (VERB) 10
chose~ (VERB) -17
circul~ (VERBing) 18
cite~ (VERBed) 38 (VERBs) 31 (hanging_VERBing) 74
claim~ (NOUN) 10 (NOUNs) 29 (VERB) 18 (VERBed) 23 (VERBs) -17 (hanging_VERBing) -31
clarify~ (hanging_VERBing) -27
clear~ (ADJ) 10 (VERB) 12
clinch~ (VERBed) -37
close~ (ADJ) -18 (VERBed) -28
coin~ (VERBed) 13
collect~ (VERBed) -23 (hanging_VERBing) -8
combin~ (VERBed) -34
come~ (VERB) 36 (VERBing) -38 (VERBs) -79 (hanging_VERBing) 23
command~ (VERBed) -36
comment~ (NOUN) 17 (NOUNs) -16 (VERB) -62 (VERBed) 29
commit~ (NOUN) 15 (VERBed) 8
compar~ (VERBed) 35
compet~ (VERBing) -19 (hanging_VERBing) -12
compil~ (passive_VERBed) -20
complain~ (VERBed) 19
complet~ (VERBed) -20
complic~ (VERB) -19 (VERBed) -20
concede~ (VERBed) 28
concern~ (ADJed) 12 (hanging_VERBing) -17
conclude~ (VERB) 8 (VERBed) 9
condemn~ (VERBed) 21
conduct~ (VERBed) -49 (passive_VERBed) -31
confirm~ (VERBed) -14 (passive_VERBed) 37
confront~ (VERBed) -12 (hanging_VERBing) -10
congratul~ (VERBed) 14
connect~ (VERBed) -19
consid~ (VERB) 30 (VERBed) 26 (VERBing) 19 (VERBs) 43 (hanging_VERBing) -30
contact~ (VERBed) -24
contain~ (VERBed) -17 (hanging_VERBing) -16
contend~ (VERBs) 13
contest~ (NOUN) -8
continue~ (VERBed) 12 (VERBs) -69 (hanging_VERBing) -9
contrast~ (VERBs) -20 (hanging_VERBing) 15
contribut~ (VERBed) -40
control~ (VERB) -17 (VERBs) -21
conven~ (VERBed) -16
convict~ (VERBed) -11
coordin~ (VERBed) -18
counter~ (VERB) -15
count~ (VERBed) -12 (VERBing) 19
cover~ (VERBed) 11 (hanging_VERBing) -18
crack~ (hanging_VERBing) -19
creat~ (VERB) -13 (VERBed) -33 (hanging_VERBing) -28
credit~ (VERBed) 27
criticize~ (VERBing) 21 (hanging_VERBing) 8 (passive_VERBed) 47
critic~ (ADJ) 18 (NOUN) 28
cross~ (VERBed) -30 (VERBs) -17
crush~ (VERBed) -26
cut~ (VERB) -14
date~ (hanging_VERBing) -15
deal~ (VERBing) -20
debat~ (VERB) 18
decid~ (VERBed) -14 (hanging_VERBing) 14
decis~ (NOUN) 28
declare~ (VERBed) -9 (hanging_VERBing) 19
declin~ (VERBed) 42
decry~ (VERBed) 24
dedic~ (VERBed) -17
deem~ (VERBed) 53
defeat~ (VERBed) -50 (hanging_VERBing) -17
defend~ (VERB) -34 (VERBed) 68 (VERBs) -13
delet~ (VERBed) -32
deliv~ (hanging_VERBing) 43
demand~ (VERBed) -12 (hanging_VERBing) 27
demonstr~ (VERBed) -38
demur~ (VERBed) -24
denounce~ (VERBed) 48 (hanging_VERBing) 8
deny~ (VERBed) 17 (VERBs) -23
depend~ (hanging_VERBing) -26
deploi~ (VERBed) -30
describe~ (VERB) 15 (VERBs) 17 (hanging_VERBing) 20
deserv~ (VERBs) -24
design~ (VERBed) 20
desir~ (NOUN) -9
detail~ (hanging_VERBing) 36
determin~ (VERBed) -21 (hanging_VERBing) 23
develop~ (VERBed) -15
differ~ (VERB) 24 (VERBed) -26
disagre~ (VERB) 28
disappear~ (VERBed) -24
disclose~ (VERBed) 28
discuss~ (VERBed) 62 (VERBing) 24 (hanging_VERBing) 18
dismiss~ (VERBs) 16
displai~ (VERBed) 16
distanc~ (VERBed) 43
divid~ (VERB) -12
di~ (VERBed) -53
domin~ (VERBed) -34 (passive_VERBed) -26
donat~ (VERBed) -30
done~ (VERB) -36
doubl~ (VERBed) -12 (VERBs) 9
doubt~ (VERBed) -12
do~ (VERBing) -49 (hanging_VERBing) -28
draft~ (hanging_VERBing) -9
draw~ (VERB) 18 (VERBing) 10 (VERBs) 15 (hanging_VERBing) -48
driven~ (VERB) -19 (passive_VERB) -23
drive~ (hanging_VERBing) -15
drop~ (VERBed) -37 (hanging_VERBing) -13
dub~ (VERBed) 30
due~ (ADJ) -26
eager~ (ADJ) 41
earn~ (VERBed) -39 (hanging_VERBing) -19
easi~ (ADJ) 8
echo~ (hanging_VERBing) -28 (passive_VERBed) 52
effort~ (NOUN) -20
elect~ (NOUN) -15 (VERBed) -23
elig~ (ADJ) -17
elimin~ (VERBed) -30 (hanging_VERBing) -11
email~ (VERB) -19 (VERBed) 31
embodi~ (VERBed) -30
emerg~ (VERBed) 8 (hanging_VERBing) -9
emphasize~ (VERBed) 28
encount~ (VERBed) -36
encourage~ (VERB) 8 (VERBed) 31 (hanging_VERBing) -31
endors~ (NOUN) 11 (VERB) 23 (VERBed) 24 (VERBs) 42 (hanging_VERBing) 24 (passive_VERBed) 15
end~ (VERBed) -13 (hanging_VERBing) -23
energ~ (VERBed) -21
engag~ (VERBed) -21
enjoi~ (VERBs) 17
ensur~ (hanging_VERBing) -19
enter~ (VERB) -12 (VERBed) -11 (VERBs) -17 (hanging_VERBing) -17
erupt~ (VERBed) -49
escal~ (VERBed) -19
establish~ (VERBed) -18
estimate~ (NOUNs) 8 (VERBed) 14
everyth~ (hanging_VERBing) -21
examin~ (VERBed) -27
exceed~ (VERBed) -21
exist~ (VERBs) 12
exit~ (VERBed) -25
expand~ (VERB) -20
expect~ (VERB) 25 (VERBed) 12 (VERBs) -11 (hanging_VERBing) 43
experienc~ (VERBed) -8
expir~ (VERBed) -9
explain~ (VERBed) 66 (VERBs) -8 (hanging_VERBing) 17
expos~ (VERBed) 24
express~ (VERBed) 83 (VERBs) 16 (hanging_VERBing) 8
extend~ (VERBed) -32
face~ (VERB) -10 (VERBed) -21 (VERBs) -53 (hanging_VERBing) -20
failur~ (NOUN) -11
fail~ (VERB) -24
fallen~ (VERB) -31
fall~ (VERBing) -17 (VERBs) -10 (hanging_VERBing) -12
famili~ (NOUN) -21
fare~ (VERBed) -26
favor~ (VERB) 15 (VERBed) 35
fear~ (NOUN) 36 (NOUNs) 14 (VERB) 37 (VERBed) -9 (VERBs) -13
featur~ (VERBed) 9 (hanging_VERBing) -31
fed~ (VERBed) -21
feel~ (VERB) 34 (VERBing) -9 (VERBs) -77
fell~ (VERB) -54
fight~ (NOUN) 13 (VERBing) 18 (hanging_VERBing) -49
file~ (VERB) -36 (VERBed) 14 (passive_VERBed) -12
fill~ (VERBed) -10
find~ (VERB) -47 (VERBing) 15 (VERBs) 47 (hanging_VERBing) -14
finish~ (VERB) -14 (VERBed) -42
fled~ (VERBed) -42
flee~ (hanging_VERBing) -16
flew~ (VERB) -37
flow~ (VERBed) -21
fly~ (hanging_VERBing) -25
focus~ (VERBs) 29 (hanging_VERBing) 14
focu~ (NOUNs) 13
follow~ (VERBed) -36 (VERBing) -14 (VERBs) 40 (hanging_VERBing) -32
forc~ (VERBed) -13 (hanging_VERBing) -29
form~ (VERBed) -29
fought~ (VERB) -32
found~ (VERB) 61 (VERBed) -68 (passive_VERBed) -48
freed~ (VERBed) -26
fuel~ (VERBed) -33
fund-rais~ (hanging_VERBing) -21
fund~ (passive_VERBed) -20
gain~ (VERBed) -11 (VERBing) -17 (hanging_VERBing) -13
garner~ (VERBed) -24
gather~ (VERBed) -46 (VERBing) -14
gave~ (VERB) 8
get~ (VERB) -47 (VERBs) -44 (hanging_VERBing) -21
given~ (VERB) -48
give~ (VERB) -43 (VERBing) -22
goal~ (NOUN) 24
goe~ (VERBs) 10
good~ (ADJ) -13
gotten~ (VERB) -18
got~ (VERB) -17
govern~ (hanging_VERBing) -15
go~ (VERB) -11 (VERBing) -14
grab~ (VERBed) 13 (hanging_VERBing) -25
graduat~ (VERBed) -14
grant~ (VERB) -23 (VERBed) -26
greet~ (VERBed) -23
grew~ (VERB) -47
grown~ (VERB) -36
grow~ (VERBs) -20 (hanging_VERBing) -15
hack~ (hanging_VERBing) -11
had~ (VERB) -12
hail~ (VERBed) 19
hammer~ (VERBed) 10
handl~ (hanging_VERBing) -18
hand~ (VERBed) -37
happen~ (VERBed) -28 (VERBs) -18
hard~ (ADJ) 11
hate~ (VERB) 35
have~ (VERBing) -42 (hanging_VERBing) -12
head~ (NOUN) -8 (VERBed) -26 (VERBing) -8 (hanging_VERBing) -16
heard~ (VERB) -13
hedg~ (VERB) -28
held~ (VERB) -11 (passive_VERB) -26
help~ (VERB) -21 (VERBed) -21 (VERBing) -15 (VERBs) -11 (hanging_VERBing) -24
highlight~ (VERB) 28 (VERBed) 29 (hanging_VERBing) 23
hint~ (NOUNs) 27 (VERBed) -24
histori~ (NOUN) -22
hit~ (hanging_VERBing) -14
hold~ (VERB) -20 (VERBing) -48 (hanging_VERBing) 12
hope~ (ADJ) 9 (VERB) -32 (VERBed) 13 (VERBing) 64 (hanging_VERBing) 20
hostil~ (ADJ) -21
host~ (VERBed) -34 (VERBing) -17 (passive_VERBed) -21
huddl~ (VERBed) -27
hung~ (VERB) 23
husband~ (NOUN) -14
identifi~ (VERB) 29 (VERBed) 49
ignor~ (VERB) 34 (VERBed) -13
imagine~ (VERBed) 39
immigr~ (VERBed) -17
impli~ (VERBed) 10
import~ (ADJ) -12
impos~ (VERBed) 23 (hanging_VERBing) -19
improv~ (VERBed) -26
incit~ (VERBs) -17
inclin~ (VERBed) 17
includ~ (VERB) -12 (VERBed) 32 (VERBs) 47 (hanging_VERBing) -134
increas~ (VERBed) -44 (VERBing) -13 (hanging_VERBing) -13
influenc~ (passive_VERBed) -18
inherit~ (VERBed) -18
injur~ (VERBed) -9
insist~ (VERB) 40 (VERBs) 15
inspir~ (VERBed) -18 (passive_VERBed) -15
instal~ (VERBed) -31
intend~ (VERBed) 25 (VERBs) 9
intensifi~ (VERBed) -9
interject~ (VERBed) -8
interrupt~ (VERBed) -42
interview~ (VERBed) -66 (passive_VERBed) -14
introduc~ (VERBed) -34 (hanging_VERBing) 35
investig~ (VERBed) -36 (passive_VERBed) 12
invest~ (VERBed) -39
invit~ (VERBed) -34 (hanging_VERBing) 10
invok~ (VERBed) 21
involv~ (hanging_VERBing) -17
issu~ (VERBed) 32 (hanging_VERBing) -10 (passive_VERBed) -33
jockei~ (hanging_VERBing) -13
join~ (VERBed) -14 (hanging_VERBing) -22 (passive_VERBed) -48
joke~ (VERBed) 28
keep~ (VERB) -8 (VERBs) -25
kei~ (ADJ) -19
kept~ (VERB) -11
kick~ (VERBed) -25
kill~ (VERBed) -41 (hanging_VERBing) -9
knew~ (VERB) 36
knock~ (VERBed) 36
known~ (VERB) 40
know~ (VERB) 40 (VERBs) 31
label~ (VERBed) 42
lack~ (VERBed) -21 (VERBs) -14
lag~ (VERBs) -14
laid~ (VERB) 21
lai~ (VERB) -26 (VERBs) 44 (hanging_VERBing) 38
lambast~ (VERBed) 26
lament~ (VERBed) 27
land~ (VERBed) -11
lash~ (VERBed) 39
laugh~ (VERBed) 8
launch~ (VERB) 17 (VERBed) -29 (VERBing) 10 (hanging_VERBing) 27
lead~ (VERB) -35 (VERBing) -9 (VERBs) -47 (hanging_VERBing) -33
leak~ (VERBed) -23
lean~ (VERBing) 16
learn~ (VERBed) 41 (hanging_VERBing) 16
leav~ (VERB) 35 (VERBing) -18 (VERBs) -34 (hanging_VERBing) -51
led~ (VERBed) -21 (passive_VERBed) -31
left~ (VERB) -48
len-link~ (VERBed) -10
let~ (VERB) -48
liken~ (VERBed) 58
like~ (ADJ) -33 (VERBs) 27
limit~ (hanging_VERBing) 11
listen~ (VERBed) -20 (hanging_VERBing) -16
list~ (NOUN) -15 (VERBed) 23
live~ (VERB) 26 (VERBed) -56 (hanging_VERBing) -17
li~ (VERBs) -15
lobbi~ (VERBed) 13 (hanging_VERBing) -8
lock~ (VERBed) -12
look~ (VERB) 16 (VERBed) -43 (VERBing) 65 (hanging_VERBing) -17
loom~ (VERBs) -22
lose~ (VERB) -21 (hanging_VERBing) -28
loss~ (NOUNs) -16
lost~ (VERB) -84
love~ (VERBed) 16
made~ (passive_VERB) -28
maintain~ (VERBed) -61 (VERBs) -36
make~ (VERB) -16 (VERBing) 20 (VERBs) 12 (hanging_VERBing) -17
manag~ (VERBed) -50 (hanging_VERBing) -9
map~ (VERB) -15
march~ (VERBed) -15
margin~ (NOUN) -13
mark~ (VERBed) 15
marri~ (VERBed) -46
match~ (VERB) -12
meander~ (VERBed) 10
meant~ (VERB) -11
mean~ (VERB) -14 (VERBs) -38 (hanging_VERBing) -16
meet~ (VERB) -17 (VERBs) -35
mention~ (VERBed) -12 (VERBs) 16 (hanging_VERBing) 36
messag~ (NOUN) 9
met~ (VERB) -35
miss~ (VERBed) -45 (VERBing) 14
move~ (VERBed) -30 (VERBing) 19 (hanging_VERBing) -11
muse~ (VERBed) 18
name~ (NOUN) -32 (VERBed) 31 (hanging_VERBing) 8
near~ (VERBs) -9
need~ (VERBs) -34
negoti~ (VERBed) 46 (hanging_VERBing) -9
nomin~ (NOUN) -29 (VERBed) 31 (passive_VERBed) 23
note~ (NOUN) -56 (NOUNs) 32 (VERB) 18 (VERBed) 53 (VERBs) 14
notic~ (VERBed) 28
observe~ (VERBed) 22
obtain~ (VERBed) -39 (passive_VERBed) -22
occur~ (VERBed) -24
offer~ (VERBed) 56 (VERBing) 28
offic~ (NOUN) -24
open~ (ADJ) 11 (VERBs) -11
opposit~ (NOUN) 50
oppos~ (VERB) 73 (VERBed) 40 (VERBs) 40 (hanging_VERBing) -30
optimist~ (ADJ) -10
opt~ (VERBed) 29
order~ (NOUN) -16 (VERBed) 29
organ~ (VERBed) -24 (hanging_VERBing) -14
origin~ (VERBed) -13
outlin~ (VERBed) 20 (hanging_VERBing) 12
overlook~ (hanging_VERBing) -8
overse~ (VERBs) -41 (hanging_VERBing) -11
own~ (VERBs) -23 (passive_VERBed) -38
paid~ (VERB) -38
pai~ (VERB) -36
particip~ (VERB) -9 (VERBed) -15
parti~ (NOUN) -24
part~ (VERB) -13
pass~ (VERBed) 42 (VERBs) -43
path~ (NOUN) -16
paus~ (VERBed) 14
peak~ (VERBed) -12
peopl~ (VERB) -15
perceiv~ (VERBed) 23
perform~ (VERBed) -27
persuad~ (VERBed) 37
pick~ (VERB) -28 (VERBed) 28 (hanging_VERBing) -24
pile~ (VERBed) -18
pit~ (hanging_VERBing) -16
pivot~ (VERBed) 44
plai~ (VERB) -30 (VERBing) -25 (VERBs) -38
plan~ (NOUN) -30 (NOUNs) -49 (VERBed) 12 (VERBing) 13 (VERBs) 40
plead~ (VERBed) 26
pledge~ (NOUN) 32 (VERBed) -33 (hanging_VERBing) 29
point~ (NOUN) -36 (NOUNs) -12 (VERBed) 28 (VERBing) 22 (VERBs) 16 (hanging_VERBing) -8
pois~ (VERBed) -16
polar~ (VERBed) 26
polici~ (NOUN) 19
poll~ (VERBed) -26 (hanging_VERBing) -24
portray~ (VERBed) 12
pose~ (VERB) -15 (VERBs) -15 (passive_VERBed) 11
posit~ (NOUN) 22
possibl~ (ADJ) -26
post~ (NOUN) -23 (VERBed) -12 (hanging_VERBing) -19
pour~ (VERBed) -26
praise~ (VERBed) 14 (hanging_VERBing) -16
predict~ (VERB) 14 (VERBing) 8 (hanging_VERBing) 9
prefer~ (VERB) 49 (VERBs) 41
prepar~ (VERBed) -31 (VERBs) -29
present~ (VERBed) 28 (VERBs) -31
presid~ (VERBed) -29
press~ (VERBed) 19
prevail~ (VERBed) -35
proclaim~ (VERBed) 24
produc~ (VERBed) -10 (hanging_VERBing) 15
project~ (VERBed) 33
promise~ (NOUN) 29
promot~ (VERB) 57 (hanging_VERBing) -18
prompt~ (VERBed) -31
propose~ (hanging_VERBing) 25
propos~ (NOUN) 48
protect~ (hanging_VERBing) -14
protest~ (VERBed) -26 (hanging_VERBing) -10
proud~ (ADJ) 13
proven~ (VERB) 19
prove~ (VERBed) -29
provid~ (VERB) 18 (VERBed) -9 (VERBing) -28 (VERBs) -44 (hanging_VERBing) -8 (passive_VERBed) 33
publish~ (VERBed) 12
pull~ (VERBed) -46
pursu~ (VERBed) -10 (VERBs) -35 (hanging_VERBing) 18
push~ (NOUN) 25 (VERB) -12 (VERBing) 26 (hanging_VERBing) -8
put~ (VERB) 25 (VERBing) -10 (VERBs) 10 (hanging_VERBing) -52
qualifi~ (VERBed) -24
question~ (NOUN) -24 (NOUNs) -37 (VERB) -20 (VERBed) 67 (hanging_VERBing) 8
quick~ (ADJ) 12
quit~ (VERB) -23
quot~ (VERBed) 25
race~ (NOUN) -8
rail~ (VERBed) 38
rais~ (VERB) -28 (VERBed) 27 (VERBing) -18 (VERBs) -48 (hanging_VERBing) 15 (passive_VERBed) 8
ralli~ (VERBed) -40
ramp~ (VERBed) -23
rang~ (hanging_VERBing) -15
rank-and-fil~ (VERB) -14
ran~ (VERB) -9
ratchet~ (VERBed) -17
rate~ (VERBed) -22
reach~ (VERB) 19 (VERBs) -9 (hanging_VERBing) -26
react~ (VERBed) 20
readi~ (ADJ) -12
read~ (VERB) 63
realiz~ (VERBed) 11
rebuf~ (VERBed) 18
rebuild~ (hanging_VERBing) -12
rebuk~ (VERBed) 39
recall~ (VERBed) 31 (hanging_VERBing) 13
receiv~ (VERB) -20 (VERBed) -36 (VERBs) -23 (hanging_VERBing) 16
recogn~ (VERB) 32 (VERBed) 13 (VERBs) 22 (hanging_VERBing) 24
recommend~ (VERBed) -13 (passive_VERBed) 16
record~ (NOUN) -25 (VERBed) 28
recount~ (VERBed) 42
recov~ (VERBed) -11
redact~ (VERBed) -21
reduc~ (VERBed) -19 (hanging_VERBing) -11
referenc~ (VERBed) 32 (hanging_VERBing) 36
refer~ (VERBed) 13 (VERBing) 28 (VERBs) 29 (hanging_VERBing) 25
reflect~ (VERB) 8 (VERBed) 10 (VERBs) -13
refus~ (NOUN) -17 (VERBed) 27 (VERBs) 25 (hanging_VERBing) 29
regard~ (hanging_VERBing) -42
regist~ (VERB) -14 (VERBed) -15
regul~ (hanging_VERBing) -8
reiterate~ (VERBed) 19
reject~ (VERB) -38 (VERBed) 18 (passive_VERBed) 47
releas~ (VERBed) -8 (VERBing) 41 (passive_VERBed) -11
reli~ (VERB) -28 (VERBed) -46 (VERBing) 37
remain~ (VERB) 23 (VERBed) 21 (VERBs) -67 (hanging_VERBing) -22
remark~ (NOUN) 16 (NOUNs) -20 (VERBed) 28
rememb~ (VERBed) 36 (VERBs) 24
remind~ (VERBed) 50 (VERBs) -15 (hanging_VERBing) 19
reminisc~ (ADJ) -30
renov~ (VERBed) -21
repeat~ (VERBed) -16 (hanging_VERBing) 22
replac~ (VERBed) -14
report~ (NOUN) -59 (NOUNs) 14 (VERBed) 38 (hanging_VERBing) -48 (passive_VERBed) 42
repres~ (VERBed) -15 (VERBs) -19 (hanging_VERBing) -13 (passive_VERBed) -16
request~ (VERBed) 34
requir~ (VERB) 25 (VERBed) 13 (VERBs) -12 (hanging_VERBing) -10
reserv~ (VERBed) -31
resign~ (VERBed) -30
reson~ (VERBed) 26
respond~ (VERBed) 14 (VERBing) -47 (hanging_VERBing) -22
restrict~ (hanging_VERBing) 62
rest~ (VERBs) -12
result~ (VERBed) -15
return~ (VERBed) -18 (VERBing) -16 (hanging_VERBing) -10
retweet~ (VERBed) 40
reveal~ (VERBs) 32
revis~ (VERBed) 11
right~ (VERB) 19
rip~ (VERBed) 36
risen~ (VERB) -27
rise~ (VERBing) -12 (hanging_VERBing) -17
rival~ (NOUNs) -20
roar~ (VERBed) -25
rule~ (NOUNs) -42 (VERBed) 19 (hanging_NOUNing) -8
run~ (VERBing) -49 (VERBs) -12 (hanging_VERBing) 10
rush~ (VERBed) -33
sat~ (VERB) -51
saw~ (VERB) 15
say~ (NOUN) 47 (VERB) 57 (VERBing) -23 (VERBs) 65 (hanging_VERBing) -39
scare~ (VERBs) 15
schedul~ (VERBed) -44
score~ (VERBed) -44
scrambl~ (VERBing) -24
seat~ (VERBed) -18
secretari~ (NOUN) -23
secur~ (VERBed) -38
seek~ (VERB) -27 (VERBing) 11 (VERBs) 47 (hanging_VERBing) 16
seem~ (VERB) 13 (VERBed) 37 (VERBs) 26
seen~ (VERB) 33
see~ (VERB) 49 (VERBs) 39 (hanging_VERBing) -23
seiz~ (VERBed) -35
select~ (VERBed) -28
self-describ~ (VERBed) 43
sell~ (VERB) -17 (hanging_VERBing) -20
send~ (VERB) -9 (VERBs) -22 (hanging_VERBing) -23
sentenc~ (VERBed) 18
serv~ (VERBed) -64 (VERBing) -11 (hanging_VERBing) -10
set~ (VERB) -11 (hanging_VERBing) -35
share~ (NOUN) -30 (VERBed) 8 (VERBs) 17 (hanging_VERBing) 8
sharpen~ (VERBed) -25
shook~ (VERB) -44
shoot~ (hanging_VERBing) -36
shot~ (VERB) 18 (passive_VERB) -30
shout~ (VERBed) 47 (hanging_VERBing) -24
shown~ (VERB) 42
show~ (VERB) -36 (VERBed) 22 (VERBing) 31 (VERBs) 37 (hanging_VERBing) 15
shut~ (VERB) 10
side~ (VERBed) 46
signal~ (VERBed) 8
sign~ (VERBed) 14 (passive_VERBed) -24
similar~ (ADJ) -14
singl~ (VERBed) 29
sit~ (VERBs) -39 (hanging_VERBing) -17
skeptic~ (ADJ) 35
slam~ (VERBed) 34 (hanging_VERBing) 43
slip~ (VERBed) -17
smile~ (hanging_VERBing) -35
so-cal~ (VERBed) -16
sold~ (VERB) -31
sought~ (VERB) 32
sound~ (VERBed) 55 (hanging_VERBing) -12
spark~ (VERBed) 30
spar~ (VERBed) 34
speak~ (VERB) 27 (VERBing) -33 (VERBs) 14 (hanging_VERBing) -13
speculate~ (VERBed) 24
spend~ (VERB) -12 (VERBing) -28 (VERBs) -26
spent~ (VERB) -9
split~ (VERB) -16
spoken~ (VERB) 19
spoke~ (VERB) 20
sponsor~ (passive_VERBed) -17
spot~ (VERBed) 19
staff~ (NOUN) -15
stai~ (VERBed) -11 (VERBing) -11
stake~ (VERBed) -41
stall~ (VERBed) -14
stanc~ (NOUN) 11
stand~ (VERB) -11
start~ (VERB) -32 (VERBed) -18 (VERBing) 18 (VERBs) 9
statement~ (NOUN) 20 (NOUNs) -19
state~ (NOUN) -96 (NOUNs) -89 (VERBed) 82 (VERBs) 12 (hanging_VERBing) 50
stem~ (VERB) -18
step~ (VERBed) -29
stop~ (VERBed) 14 (passive_VERBed) -16
strategi~ (NOUN) 39
stress~ (VERBed) 9
strode~ (VERB) -32
struck~ (VERB) 10
struggl~ (VERBed) -34 (VERBing) 12 (VERBs) -14 (hanging_VERBing) 16
stuck~ (VERB) 21
studi~ (VERBed) -34
subject~ (ADJ) -12
submit~ (VERBed) 11
succeed~ (VERBed) -24
suffer~ (VERBed) -36
suggest~ (NOUN) 43 (VERBed) 29 (VERBing) 8 (VERBs) -37 (hanging_VERBing) 10
suit~ (VERBed) -9
support~ (NOUN) -29 (NOUNs) -66 (VERBed) 58 (VERBing) 43 (VERBs) 35
surfac~ (VERBed) 9
surg~ (VERBed) -27
surpass~ (hanging_VERBing) -15
surround~ (hanging_VERBing) -21
survei~ (VERBed) -49
surviv~ (VERBed) -37
suspect~ (VERBed) 27
suspend~ (VERBed) -23
sustain~ (VERBed) -27
swept~ (VERB) -36
taken~ (VERB) 9
take~ (VERB) -41 (hanging_VERBing) 19
talk~ (VERBed) 70 (VERBing) 31 (hanging_VERBing) -8
tape~ (VERBed) -15
tap~ (VERBed) -22
target~ (hanging_VERBing) -16
tast~ (VERBs) -8
taught~ (VERB) -21
team~ (VERBed) -27
ted~ (VERBed) -52
televis~ (VERBed) -21
tell~ (VERB) 45 (VERBing) -9 (VERBs) 53 (hanging_VERBing) -22
tend~ (VERB) -10 (VERBs) -24
testify~ (VERBed) -8
thank~ (VERBed) 37 (VERBing) 38
think~ (VERBing) -14 (VERBs) 57 (hanging_VERBing) -15
threaten~ (VERBed) -20 (VERBs) -18 (hanging_VERBing) 22
threw~ (VERB) -15
thrown~ (VERB) 24
tick~ (VERBed) 24
time~ (NOUN) -13
titl~ (VERBed) 19
ti~ (NOUNs) -8 (VERBed) -23
top~ (VERBed) -36
touch~ (VERBed) 22
tout~ (VERBed) 35
trail~ (VERBed) -19 (VERBs) -23 (hanging_VERBing) -12
transform~ (VERBed) -16
travel~ (VERBed) -35 (VERBing) -12
treat~ (VERBed) -21
tri~ (VERBed) -13 (VERBs) -15
trounc~ (VERBed) -29
true~ (ADJ) -31
try~ (VERBing) -10
turn~ (VERBed) -9 (VERBing) -22 (VERBs) 14 (hanging_VERBing) -42
tweet~ (NOUN) -38 (VERBed) 11 (hanging_VERBing) 40
ty~ (hanging_VERBing) 16
unabl~ (ADJ) -39
unawar~ (ADJ) 12
underestim~ (VERBed) 19
undermin~ (hanging_VERBing) -12
underscore~ (VERBed) -13 (VERBs) -16
understood~ (VERB) 45
unfit~ (ADJ) -14
unit~ (VERB) 12
unveil~ (VERBed) 26
unwilling~ (NOUNs) 21
urge~ (VERBed) 64 (hanging_VERBing) -17
usher~ (VERBed) -22
us~ (NOUN) -24 (VERBing) 36 (VERBs) -16 (hanging_VERBing) -26 (passive_VERBed) -21
view~ (VERB) -8
violat~ (VERBed) -19
visit~ (VERBed) -40 (hanging_VERBing) -10
voic~ (VERBed) 38
vote~ (NOUNs) 37 (VERBed) 20 (VERBing) 13 (VERBs) -29
vow~ (NOUN) 15 (VERBed) 28 (VERBs) 30 (hanging_VERBing) -13
vy~ (VERBing) -18
wait~ (VERBed) -13 (VERBing) -12 (hanging_VERBing) -21
wai~ (NOUN) -26
walk~ (VERBs) -17 (hanging_VERBing) -8
want~ (VERB) 27 (VERBed) 28 (VERBs) 21
warn~ (VERBed) 26 (hanging_NOUNing) -8
wast~ (VERBed) -21
watch~ (VERB) -33 (VERBed) 32 (VERBing) -31 (hanging_VERBing) -19
waterboard~ (hanging_VERBing) -8
wave~ (VERBed) -15 (hanging_VERBing) -22
wear~ (VERBing) -8 (hanging_VERBing) -20
weigh~ (VERBed) 21
welcom~ (VERBed) 51
will~ (ADJing) -21
win~ (VERB) -37 (VERBing) -12 (VERBs) -52
withheld~ (VERB) 27
withhold~ (hanging_VERBing) 15
wonder~ (VERBed) 15
won~ (VERB) -52
word~ (NOUNs) -47
wore~ (VERB) -34
work~ (VERB) -17 (VERBed) -56 (VERBing) 36 (VERBs) -22 (hanging_VERBing) -25
worry~ (NOUNs) 13 (VERB) 18
write~ (VERB) 31 (VERBs) -8 (hanging_VERBing) -17
yell~ (VERBed) 12

6 cue: cue, quotes around
:~ (cue) -21 (cue_:_quoted) -8 (cue_…_quoted) 44
abandon~ (cue) -20
abil~ (cue) -35
abl~ (cue) -15
acceler~ (cue) -39
accept~ (cue) 31
access~ (cue) -17
accompani~ (cue) -32
accord~ (cue) 24 (cue_:_quoted) 13 (cue_quoted) -8 (cue_…_quoted) 61
accuse~ (cue) 17 (quoted_cue_…_quoted) 19
accus~ (cue) -21
acknowledge~ (cue) 14 (cue_…_quoted) 26
acquiesc~ (cue) 47
action~ (cue) -8
activ~ (cue) -31
act~ (cue) -49 (cue_quoted) -10
adapt~ (cue) -17
address~ (cue_…_quoted) 25
add~ (cue) -60 (cue_:_quoted) 24 (cue_quoted) 17 (cue_…_quoted) 15 (quoted_cue) 46 (quoted_cue_quoted) -12 (quoted_cue_…_quoted) 11
admir~ (cue) 31
admit~ (cue_…_quoted) 25 (quoted_cue) -19
adopt~ (cue) -11
advanc~ (cue) -19
advise~ (cue) -65
advoc~ (cue) 25
affili~ (cue) -24
affirm~ (cue) -32
agree~ (cue) 34 (cue_…_quoted) -42
ag~ (cue) -25
aim~ (cue) 29
allege~ (cue) 18 (cue_…_quoted) -16
allegi~ (cue) 21
alli~ (cue) -36
alloc~ (cue) -10
allud~ (cue) 48
amass~ (cue) -23
amount~ (cue) -8
anger~ (cue) 31
announce~ (cue) 35 (cue_…_quoted) 16
announc~ (cue) 8
answer~ (cue) -31 (quoted_cue) 13
anticip~ (cue) 23
apolog~ (cue) 46
appeal~ (cue) 23
appear~ (cue) 52 (cue_…_quoted) -40
append~ (cue) -26
applaud~ (cue) 50
appli~ (cue) -37
appoint~ (cue) 29
approach~ (cue) -43
approv~ (cue) 39
argue~ (cue) 24 (cue_…_quoted) 28 (quoted_cue) 17
argument~ (cue) 25
arrang~ (cue) 26
arrest~ (cue) -33
arriv~ (cue) -45
articul~ (cue) 37
ask~ (cue) 25 (cue_…_quoted) 21 (quoted_cue) -11 (quoted_cue_…_quoted) 14
assail~ (cue) 46
assault~ (cue) 14
assert~ (cue) 21
assess~ (cue) 25
assign~ (cue) 9
assure~ (cue_…_quoted) 36
attack~ (cue) 50 (cue_…_quoted) 13
attend~ (cue) -62
attent~ (cue) -9
attract~ (cue) -21
attribut~ (cue) 22
at~ (cue) -26
author~ (cue) 61
await~ (cue) -21
awar~ (cue) 26
back~ (cue) 47
bail~ (cue) -14
balk~ (cue) 46
ballot~ (cue) -15
ban~ (cue) 41
barnstorm~ (cue) -32
bar~ (cue) -13
base~ (cue) -56 (cue_…_quoted) -11
battl~ (cue) -36
beaten~ (cue) -19
beat~ (cue) -57
becam~ (cue) -25 (cue_…_quoted) 10
becom~ (cue) -43 (cue_quoted) -20 (cue_…_quoted) 12
begin~ (cue) -55 (cue_…_quoted) 9
begun~ (cue) -17
beg~ (cue) -18
believe~ (cue) 38 (cue_…_quoted) -16
belong~ (cue) -14
benefit~ (cue) -35
best~ (cue) -52
betrai~ (cue) -16
bet~ (cue) -11
bid~ (cue) -35
blame~ (cue) 72 (cue_…_quoted) -29
blast~ (cue) 52 (cue_…_quoted) 23
block~ (cue) -17 (cue_…_quoted) 25
board~ (cue) -19
boast~ (cue) -13 (cue_…_quoted) 17
bolster~ (cue) -37
boost~ (cue) -40
boo~ (cue) 32
born~ (cue) -22
bought~ (cue) -32
bounc~ (cue) -23
brace~ (cue) -23
brag~ (cue) 41
brand~ (cue) -15
breach~ (cue) 8
break~ (cue) -20
bring~ (cue) -55
broken~ (cue) -32
broke~ (cue) -47
brought~ (cue) -30
brush~ (cue) 38
build~ (cue) -50
built~ (cue) -51
bui~ (cue) -46
buri~ (cue) -9
burn~ (cue) -28
call~ (cue_quoted) 11 (cue_…_quoted) 15 (quoted_cue) -38 (quoted_cue_…_quoted) 25
came~ (cue) -23 (cue_…_quoted) -34
campaign~ (cue_…_quoted) -19
cancel~ (cue) -34
candidaci~ (cue) -13
capit~ (cue) -25
captur~ (cue) -22
care~ (cue) 19
carri~ (cue) -54
cast~ (cue) 14 (cue_…_quoted) 8
caucus~ (cue) -18
caught~ (cue) -11
caus~ (cue) -61
caution~ (cue) 8
celebr~ (cue) -9
center~ (cue) 23
certain~ (cue) 18
chair~ (cue) -39
challeng~ (cue) 19 (cue_…_quoted) 12
champion~ (cue) 27
chanc~ (cue) -42
chang~ (cue) -32
chant~ (cue_quoted) 47
characterize~ (cue) 26
charge~ (cue) -22 (quoted_cue) -22
cheer~ (cue) 29
chime~ (cue) 14
choos~ (cue) -17
chosen~ (cue) 23
circul~ (cue) 45
cite~ (cue) 119 (cue_quoted) 31
claim~ (cue_…_quoted) 41 (quoted_cue) 17
clarify~ (cue) -20
clinch~ (cue) -35
close~ (cue) -41
collaps~ (cue) -20
collect~ (cue) -38
combin~ (cue) -25
come~ (cue) -10 (quoted_cue) -8
command~ (cue) -48
comment~ (cue) -33 (cue_quoted) -9 (quoted_cue) 23
compar~ (cue) 23 (cue_…_quoted) 10
compet~ (cue) -35
complain~ (cue) 40 (cue_…_quoted) -11
complet~ (cue) -43
complic~ (cue) -41
concede~ (cue) -11 (cue_…_quoted) 14 (quoted_cue) 19
conclude~ (cue) 14 (cue_…_quoted) -15 (quoted_cue) 16
condemn~ (cue) 44
conduct~ (cue) -50
confirm~ (cue) 23
confront~ (cue) -8
congratul~ (cue) 57
consid~ (cue) 76 (cue_…_quoted) -20
constitut~ (cue) -11
consum~ (cue) -21
contain~ (cue) -32 (cue_…_quoted) -11
contend~ (cue) 11
contest~ (cue) -21
continue~ (cue) -54 (cue_:_quoted) 36 (cue_quoted) -18 (cue_…_quoted) -10 (quoted_cue) 33 (quoted_cue_quoted) 15
contradict~ (cue) 31
contrast~ (cue) 17
contribut~ (cue) -46
control~ (cue) -45
conven~ (cue) -20
convert~ (cue) -32
convict~ (cue) -11
convinc~ (cue) 10
coordin~ (cue) -22
cope~ (cue) -19
cost~ (cue) -27
counter~ (cue) -18
count~ (cue) 21
court~ (cue) -15
crack~ (cue) -19
creat~ (cue) -14 (cue_…_quoted) -22
credit~ (cue) 34 (cue_…_quoted) 27
criticize~ (cue) 44
critic~ (cue) 39
critiqu~ (cue) 23
cross~ (cue) -44
crush~ (cue) -30
cut~ (cue) -12
date~ (cue) -30
deal~ (cue) -32
decid~ (cue) 16
decis~ (cue) 26
declare~ (cue_quoted) 26
declin~ (cue) 38
decry~ (cue) 47
deem~ (cue) 70
defeat~ (cue) -28
defend~ (cue) 13
defin~ (cue) -30
delai~ (cue) -15
deleg~ (cue) -8
delet~ (cue) -32
deliv~ (cue) -15
demand~ (cue) 38
demonstr~ (cue) 11
denounce~ (cue) 35 (cue_…_quoted) -10
depart~ (cue) -23
depend~ (cue) -33
deploi~ (cue) -37
deport~ (cue) -11
depriv~ (cue) -31
deride~ (cue) 34
descend~ (cue) -35
describe~ (cue) 45
deserv~ (cue) -36
design~ (cue) 9
desir~ (cue) -9
destroi~ (cue) -23
detail~ (cue) 36
determin~ (cue) 10
develop~ (cue) -35
devolv~ (cue) -9
dictat~ (cue) 22
diminish~ (cue) -22
director~ (cue) -11
disagre~ (cue) 31
disappear~ (cue) -28
disapprov~ (cue) 36
disclose~ (cue) 52
discov~ (cue) 11
discuss~ (cue) 60
dismiss~ (cue) 36 (cue_…_quoted) 9
dispatch~ (cue) -30
disrupt~ (cue) -29
distanc~ (cue) 24
distribut~ (cue) -18
divert~ (cue) -18
divid~ (cue) -9
di~ (cue) -55
domin~ (cue) -62
donat~ (cue) -48
done~ (cue) -30
doubt~ (cue) 15
do~ (cue) -66
draft~ (cue) 10
draw~ (cue) 12
dress~ (cue) 13
drew~ (cue) 14
driven~ (cue) -40
drive~ (cue) -27
drop~ (cue) -37
due~ (cue) -27
duti~ (cue) -8
dwell~ (cue) 54
eager~ (cue) 41
earn~ (cue) -42
eas~ (cue) -26
echo~ (cue) 17
edg~ (cue) -37
elect~ (cue) 11
elig~ (cue) -18
elimin~ (cue) -27
email~ (cue) -26 (cue_…_quoted) 30
embrac~ (cue) 34
emerg~ (cue) 20 (cue_…_quoted) -34
emphasize~ (cue) 20 (cue_…_quoted) 14
enabl~ (cue) -29
encount~ (cue) -26
endors~ (cue) 72 (cue_…_quoted) 11
end~ (cue) -41 (cue_…_quoted) 29
energ~ (cue) -28
enjoi~ (cue) 24
ensur~ (cue) -37
enter~ (cue) -35
envis~ (cue) 59
erupt~ (cue) -11
escap~ (cue) -27
espous~ (cue) -18
evapor~ (cue) -20
everyth~ (cue) -21
examin~ (cue) -24
exceed~ (cue) -32
exchang~ (cue) -32
exist~ (cue) 8
exit~ (cue) -33
expand~ (cue) -22
expect~ (cue) 66 (cue_…_quoted) -20
experienc~ (cue) 15
experi~ (cue) -14
expir~ (cue) -15
explain~ (cue) 19 (cue_…_quoted) 29 (quoted_cue) 12
export~ (cue) -16
express~ (cue) 87 (cue_…_quoted) -17
extend~ (cue) -21
ey~ (cue) 8
face~ (cue) -79 (cue_…_quoted) 10
fade~ (cue) -14
failur~ (cue) -11
fail~ (cue) -21 (cue_…_quoted) 14
fallen~ (cue) -22
fall~ (cue) -37
fare~ (cue) -42
favor~ (cue) 34
fear~ (cue) 53
fed~ (cue) -21
feed~ (cue) -11
feel~ (cue) 14 (cue_…_quoted) -26
fell~ (cue) -54
fight~ (cue_…_quoted) -21
figur~ (cue) -22
fill~ (cue) -53
film~ (cue) -21
financ~ (cue) -28
find~ (cue) 14
finish~ (cue) -69
fit~ (cue) -19
flank~ (cue) -34
fled~ (cue) -42
flee~ (cue) -15
flew~ (cue) -36
float~ (cue) 14
flow~ (cue) -26
fly~ (cue) -21
focus~ (cue) 26
focu~ (cue) 9
follow~ (cue) -45 (cue_:_quoted) 20 (cue_…_quoted) -13
forc~ (cue) -38
forecast~ (cue) 27
form~ (cue) -38
fought~ (cue) -32
found~ (cue) 21 (cue_quoted) 31
freed~ (cue) -26
free~ (cue) -18
fuel~ (cue) -9
fund-rais~ (cue) -21
fund~ (cue) -31
gain~ (cue) -50
garner~ (cue) -29
gather~ (cue) -54
gear~ (cue) -23
gener~ (cue) -18
get~ (cue) -65 (cue_…_quoted) -11
given~ (cue) -25
give~ (cue) -44
goal~ (cue) 36
gone~ (cue) 10
good~ (cue) -12
gotten~ (cue) -13
got~ (cue) -30 (cue_…_quoted) 30
govern~ (cue) -27
go~ (cue) -14 (cue_quoted) -10
grab~ (cue) -10
graduat~ (cue) -13
grant~ (cue) -23
grappl~ (cue) 18
greet~ (cue) -30
grew~ (cue) -42
grip~ (cue) 14
grown~ (cue) -36
grow~ (cue) -12
hack~ (cue) -17
had~ (cue) -12
hail~ (cue) 17
hammer~ (cue) 30
handl~ (cue) -36
hand~ (cue) -50
hang~ (cue) -18
happen~ (cue) -49
hate~ (cue) 39
have~ (cue) -10 (cue_…_quoted) -20
head~ (cue) -33
heard~ (cue) -8
hedg~ (cue) -28
heighten~ (cue) 19
held~ (cue) -10 (cue_…_quoted) -10
help~ (cue) -43 (cue_…_quoted) -21
highlight~ (cue) 50
hire~ (cue) 15
histori~ (cue) -19
hit~ (cue) 20 (cue_…_quoted) -13
hold~ (cue) -17
hope~ (cue) 35 (cue_…_quoted) 13
hostil~ (cue) 12
host~ (cue) -59 (cue_…_quoted) -19
hover~ (cue) -16
huddl~ (cue) -31
hurt~ (cue) -18
husband~ (cue) -16
identifi~ (cue) 12
ignor~ (cue) 47 (cue_…_quoted) -21
illustr~ (cue) 34
imagine~ (cue) 50
immigr~ (cue) -17
impact~ (cue) -13
impli~ (cue) 30
import~ (cue) -9
improv~ (cue) -31
inabl~ (cue) -23
incit~ (cue) -16
inclin~ (cue) 17
includ~ (cue) -19 (cue_quoted) 9 (cue_…_quoted) -31
increas~ (cue) -64
indicate~ (cue) 18
influenc~ (cue) -24
inform~ (cue) 29
inherit~ (cue) -18
inject~ (cue) -35
injur~ (cue) -9
insist~ (cue) 26 (cue_…_quoted) 24
inspir~ (cue) -33
instal~ (cue) -34
integr~ (cue) -9
intend~ (cue) 32 (cue_…_quoted) 9
intensifi~ (cue) -14
interpret~ (cue) 33
interrupt~ (cue) -27
interview~ (cue) -31 (cue_…_quoted) -25
introduc~ (cue_…_quoted) 28
invest~ (cue) -47
invit~ (cue) -61
invok~ (cue) 27
involv~ (cue) -28
issu~ (cue) 13
jockei~ (cue) 12
join~ (cue) -39
keep~ (cue) -25
kept~ (cue) -17
kick~ (cue) -29
kill~ (cue) -54
knew~ (cue) 45
known~ (cue) 29 (cue_quoted) -12 (cue_…_quoted) 37
know~ (cue) 64
lack~ (cue) -22
lag~ (cue) -31
lai~ (cue) 46
land~ (cue) -30
lash~ (cue) 36
last~ (cue) -27
laugh~ (cue) -17
launch~ (cue_…_quoted) 30
lead~ (cue) -92 (cue_…_quoted) -15
leak~ (cue) -31
lean~ (cue) 18
learn~ (cue) 38
leav~ (cue) -29
led~ (cue) -22 (cue_…_quoted) -28
left~ (cue) -40
len-link~ (cue) -10
let~ (cue) -17
level~ (cue) 8
lift~ (cue) -9
liken~ (cue) 55
line~ (cue) 12
listen~ (cue) -35
list~ (cue) 41
live~ (cue) -17
li~ (cue) -20
lock~ (cue) -20
look~ (cue) 30 (cue_…_quoted) -11
loom~ (cue) -36
lose~ (cue) -59
lost~ (cue) -68 (cue_…_quoted) -13
lower~ (cue) -15
made~ (cue_…_quoted) -11
maintain~ (cue) -46
make~ (cue) -18 (cue_quoted) -9 (cue_…_quoted) 38
manag~ (cue) -27
mandat~ (cue) 9
map~ (cue) -22
march~ (cue) -13
margin~ (cue) -13
mark~ (cue) -21
marri~ (cue) -58
match~ (cue) -38
meander~ (cue) 10
meant~ (cue) -10
mean~ (cue) -75
measur~ (cue) 17
meet~ (cue) -18
mention~ (cue) 23
met~ (cue) -14
mind~ (cue) 26
mire~ (cue) -11
mirror~ (cue) -21
miss~ (cue) -39
mobil~ (cue) -13
mock~ (cue) 13
mount~ (cue) 23
move~ (cue) -14 (cue_…_quoted) -16
name~ (cue) 36 (cue_…_quoted) 8
narrow~ (cue) -19
navig~ (cue) -28
near~ (cue) -22
need~ (cue) -21 (quoted_cue) -17
negoti~ (cue) 40
nomin~ (cue) 38
note~ (cue) 41 (cue_quoted) -14 (quoted_cue) 18
notic~ (cue) 18
number~ (cue) -34
obtain~ (cue) -44 (cue_…_quoted) -21
occupi~ (cue) -35
occur~ (cue) -23
offer~ (cue) 41
offic~ (cue) -24
offset~ (cue) -8
open~ (cue) -25
opposit~ (cue) 50
oppos~ (cue) 69
optimist~ (cue) -10
opt~ (cue) 23
order~ (cue) 35
organ~ (cue) -52
outlin~ (cue) 36
overlook~ (cue) -14
overse~ (cue) -33
overshadow~ (cue) -27
overturn~ (cue) 27
own~ (cue) -61
ow~ (cue) -13
paid~ (cue) -28 (cue_…_quoted) -28
paint~ (cue) 24
pai~ (cue) -41
particip~ (cue) -20
parti~ (cue) -24
part~ (cue) -32
pass~ (cue) 42 (cue_…_quoted) -20
path~ (cue) -16
peak~ (cue) -13
peopl~ (cue) -17
perceiv~ (cue) 36
perform~ (cue) -40
persuad~ (cue) 47
pile~ (cue) -19
pit~ (cue) -16
pivot~ (cue) 14
place~ (cue) -30
plai~ (cue) -38
plan~ (cue) 20 (cue_…_quoted) -16
plead~ (cue) 43
pledge~ (cue) -24 (cue_quoted) 28 (cue_…_quoted) 33
plot~ (cue) 11
plummet~ (cue) -15
point~ (quoted_cue) 11
pois~ (cue) -16
polar~ (cue) 24
poll~ (cue) -33
portray~ (cue) 21 (cue_…_quoted) 20
pose~ (cue) -28 (cue_…_quoted) 15
posit~ (cue) 16 (cue_…_quoted) 21
possibl~ (cue) -26
post~ (quoted_cue) -34
pour~ (cue) -30
practic~ (cue) -35
praise~ (cue) 65 (cue_…_quoted) 8
predict~ (cue) 24 (cue_…_quoted) 25
prefer~ (cue) 84
prepar~ (cue) -44
present~ (cue) 11
preserv~ (cue) -11
presid~ (cue) -35
press~ (cue) 38 (cue_…_quoted) 14
prevent~ (cue) -20
proclaim~ (cue_…_quoted) 9
project~ (cue) 44
promise~ (cue_quoted) 19 (cue_…_quoted) 44
promot~ (cue) 13 (cue_…_quoted) 13
prompt~ (cue) -67
propose~ (cue) 24
propos~ (cue) 46
protest~ (cue) -24
proud~ (cue) 17
proven~ (cue) 19
prove~ (cue) -21
provid~ (cue_…_quoted) -27
publish~ (cue) 17
pull~ (cue) -40
purchas~ (cue) -36
push~ (cue) 31 (cue_…_quoted) 22
put~ (cue) -15 (cue_:_quoted) 10 (cue_quoted) 14 (cue_…_quoted) 31
qualifi~ (cue) -38
quick~ (cue) 19
quit~ (cue) -23
quot~ (cue) 41
race~ (cue) -40
rail~ (cue) 66
rais~ (cue_…_quoted) -26
ralli~ (cue) -38
ramp~ (cue) -29
rang~ (cue) 8
rank~ (cue) -32
ran~ (cue) -39 (cue_…_quoted) 32 (quoted_cue) -10
rate~ (cue) -16
rattl~ (cue) 35
react~ (cue) -14
readi~ (cue) -22
read~ (cue) 40 (quoted_cue) 48
reaffirm~ (cue) 57
realiz~ (cue) 14
rebuf~ (cue) 18
rebuild~ (cue) -8
rebuk~ (cue) 27
rebut~ (cue) 53
recall~ (cue) 12 (cue_…_quoted) 19 (quoted_cue) 18
receiv~ (cue) -36 (cue_…_quoted) -22
recogn~ (cue) 62
recommend~ (cue) 18
record~ (cue) 9 (cue_…_quoted) -18
recount~ (cue) 34
recov~ (cue) -11
recruit~ (cue) -22
redact~ (cue) -21
reduc~ (cue) -34
referenc~ (cue) 59
refer~ (cue) 57
reflect~ (cue) -10
refus~ (cue) 37 (cue_…_quoted) 26
regard~ (cue) 35
regist~ (cue) -20
regret~ (cue) 18
regul~ (cue) -8
reiterate~ (cue) 27
reject~ (cue) 19 (cue_…_quoted) -14
releas~ (cue) -9 (cue_…_quoted) 36
reloc~ (cue) -22
reluct~ (cue) 35
remain~ (cue) -15
remark~ (cue) -19 (cue_quoted) 24 (cue_…_quoted) -12
rememb~ (cue) 70
remind~ (cue) 34
reminisc~ (cue) -10
remov~ (cue) -14
renew~ (cue) 9
renov~ (cue) -21
repeal~ (cue) -12
repeat~ (cue_…_quoted) -10
replac~ (cue) -18
reply~ (cue_quoted) -10 (quoted_cue) 20
report~ (cue) 18 (cue_quoted) -8 (cue_…_quoted) 20 (quoted_cue) -19
repres~ (cue) -22 (cue_…_quoted) -25
request~ (cue) 18
requir~ (cue) 17
reserv~ (cue) -31
resign~ (cue) -35
resolv~ (cue) -17
reson~ (cue) 14
respect~ (cue) -9
respond~ (cue) -46 (cue_:_quoted) 33 (cue_quoted) 29 (quoted_cue) 18
restor~ (cue) -27
restrict~ (cue) 62
rest~ (cue) -12
result~ (cue) -21
retain~ (cue) -22
return~ (cue) -9
retweet~ (cue) 21
reveal~ (cue) 13
revel~ (cue) 17
revers~ (cue) -14
review~ (cue) -22
right~ (cue) 14
rip~ (cue) 43
risen~ (cue) -27
rise~ (cue) -31
rival~ (cue) -14
roar~ (cue) -25
romp~ (cue) -23
rule~ (cue) -23
run~ (cue) -9 (cue_…_quoted) -48 (quoted_cue) -8
rush~ (cue) -29
sat~ (cue) -37
say~ (cue) 44 (cue_:_quoted) -10 (cue_…_quoted) 8 (quoted_cue) 20 (quoted_cue_:_quoted) 23 (quoted_cue_quoted) 12 (quoted_cue_…_quoted) 23
schedul~ (cue) -53
score~ (cue) -44
scrambl~ (cue) -21
search~ (cue) -33
seat~ (cue) -19
secretari~ (cue) -22
secur~ (cue) -46
seek~ (cue) 38
seem~ (cue) 49
seen~ (cue) 28
see~ (cue) 73
seiz~ (cue) 14
select~ (cue) -36
sell~ (cue) -49
send~ (cue) -34 (cue_…_quoted) -16
sentenc~ (cue) 17
sent~ (cue) 10 (cue_…_quoted) -32
serv~ (cue) -50 (cue_…_quoted) -8
set~ (cue) -11 (cue_…_quoted) -15
sext~ (cue) -8
shape~ (cue) -31
share~ (cue) 19 (cue_…_quoted) 37
sharpen~ (cue) -39
shift~ (cue) -28
shock~ (cue) 23
shook~ (cue) -28
shoot~ (cue) -33
shot~ (cue) -24
shout~ (cue) -9 (cue_quoted) 25
shown~ (cue) 44
show~ (cue) 53
shrink~ (cue) -8
side~ (cue) 34
signal~ (cue) 17
sign~ (cue_…_quoted) 8
similar~ (cue) -14
singl~ (cue) 41
sit~ (cue) -40 (cue_…_quoted) -16
skeptic~ (cue) 24
slam~ (cue) 63 (cue_…_quoted) 21
slip~ (cue) -30
slow~ (cue) -9
smile~ (cue) -34
sold~ (cue) -19
solidifi~ (cue) -30
sought~ (cue) 50
sound~ (cue) 45 (cue_…_quoted) 12
spar~ (cue) 20
speak~ (cue) 18 (cue_…_quoted) -36
speculate~ (cue) 22
speech~ (cue) 11
spend~ (cue) -48
spoken~ (cue) 20
spoke~ (cue) 20 (cue_…_quoted) 8 (quoted_cue) -10
sponsor~ (cue) -14
spot~ (cue) 31
spread~ (cue) -13
staff~ (cue) -11
stai~ (cue) -25
stake~ (cue) -40
stall~ (cue) -20
stamp~ (cue) -17
stanc~ (cue) -15 (cue_…_quoted) 21
stand~ (cue) 41
stare~ (cue) -22
start~ (cue) 17 (cue_…_quoted) -74
statement~ (cue_…_quoted) 20
state~ (cue) -69 (cue_…_quoted) 48 (quoted_cue) -9 (quoted_cue_…_quoted) 14
steer~ (cue) -13
stem~ (cue) -10
step~ (cue) -30
stir~ (cue) -8
stock~ (cue) -13
strategi~ (cue) 24
stress~ (cue) 27
strode~ (cue) -20
struck~ (cue) 10
struggl~ (cue) -11
stuck~ (cue) 15
studi~ (cue) -30 (cue_…_quoted) -32
subject~ (cue) -21
submit~ (cue) 27
succeed~ (cue) -32
suffer~ (cue) -42
suggest~ (cue) 25 (cue_:_quoted) -20 (cue_…_quoted) 15
suit~ (cue) -10
suppli~ (cue) -31
support~ (cue) 72 (cue_quoted) -26 (cue_…_quoted) -28
suppos~ (cue) -21
surfac~ (cue) 24
surg~ (cue) -32
surpass~ (cue) -26
surround~ (cue) -23
survei~ (cue) -50
surviv~ (cue) -53
suspect~ (cue) 12
sustain~ (cue) -27
su~ (cue) 12
swept~ (cue) -40
switch~ (cue) -21
taken~ (cue) 8
take~ (cue) -30 (cue_…_quoted) 18
talk~ (cue) 46
tape~ (cue) -31
tap~ (cue) -35
target~ (cue) -13
tast~ (cue) -8
taught~ (cue) -20
teach~ (cue) 12
team~ (cue) -28
ted~ (cue) -38
televis~ (cue) -21
tell~ (cue) 33 (cue_:_quoted) -17 (cue_…_quoted) 32 (quoted_cue) 8
testify~ (cue) -37
thank~ (cue) 50 (cue_…_quoted) 26
think~ (cue) 12 (cue_quoted) 18 (cue_…_quoted) -25
threw~ (cue) -41
thrive~ (cue) -20
thrown~ (cue) 24
throw~ (cue) 20
tick~ (cue) 20
tighten~ (cue) -32
time~ (cue) -27
tip~ (cue) -15
ti~ (cue) -52
took~ (cue) 16 (cue_:_quoted) -24 (cue_…_quoted) -37 (quoted_cue) 18
top~ (cue) -40
tout~ (cue) 74
trail~ (cue) -57
train~ (cue) -22
transform~ (cue) -17
travel~ (cue) -44
treat~ (cue) -24
tri~ (cue) 10 (cue_…_quoted) -63
trounc~ (cue) -37
true~ (cue) -24
trumpet~ (cue) 35
try~ (cue) -8 (cue_…_quoted) -24
turn~ (cue) -11
tweet~ (cue_:_quoted) -32 (cue_quoted) -10 (cue_…_quoted) 12 (quoted_cue) 49
ty~ (cue) 31
unabl~ (cue) -39
uncov~ (cue) -35
underestim~ (cue) 16
underscore~ (cue) -25
understand~ (cue) 33
understood~ (cue) 45
unearth~ (cue) -24
unfit~ (cue) -14
unfold~ (cue) -24
unifi~ (cue) 17
unlik~ (cue) -18
unwilling~ (cue) 27
upset~ (cue) 27
urge~ (cue) 39 (cue_…_quoted) 17
usher~ (cue) -22
us~ (cue) -28 (cue_…_quoted) 42 (quoted_cue) -37
vet~ (cue) -26
view~ (cue) 40
violat~ (cue) -27
visit~ (cue) -45
voic~ (cue) 32
vote~ (cue) 37 (cue_…_quoted) 11
vouch~ (cue) 57
vow~ (cue) 46 (cue_quoted) 17
vy~ (cue) -20
wage~ (cue) -11
wait~ (cue) -42
wai~ (cue) -25
walk~ (cue) -35 (cue_…_quoted) 18
want~ (cue) 52 (cue_quoted) -13 (cue_…_quoted) 13
warn~ (cue) 55 (cue_…_quoted) 26 (quoted_cue) -14
wast~ (cue) -22
watch~ (cue) -9
wave~ (cue) -33
wear~ (cue) -28 (cue_quoted) -17 (cue_…_quoted) -20
welcom~ (cue) 17
went~ (cue) 13 (cue_…_quoted) -47 (quoted_cue) 17
widen~ (cue) -38
willing~ (cue) -21
will~ (cue) -20
win~ (cue) -66 (cue_…_quoted) -13
wipe~ (cue) -26
withheld~ (cue) 27
withhold~ (cue) 10
wonder~ (cue) 57
won~ (cue) -58
word~ (cue) -28
wore~ (cue) -23
work~ (cue) -29 (cue_…_quoted) -25 (quoted_cue) -10
worry~ (cue) 41 (cue_…_quoted) -39
wound~ (cue) -18
wrap~ (cue) -20
wrestl~ (cue) -21
write~ (cue) -22 (cue_:_quoted) 10 (cue_…_quoted) 10 (quoted_cue) 45 (quoted_cue_quoted) -21 (quoted_cue_…_quoted) 29
wrong~ (cue) -11
yell~ (cue_quoted) 15
zero~ (cue) 32

7 cue: cue, verb behind
:~ (no_verb_behind) -38 (verb_behind) 38
abandon~ (verb_behind) -16
abil~ (verb_behind) -40
abl~ (verb_behind) -17
acceler~ (verb_behind) -28
accept~ (no_verb_behind) 30 (verb_behind) 8
accompani~ (verb_behind) -24
accord~ (no_verb_behind) 52
account~ (verb_behind) 8
accuse~ (no_verb_behind) -23 (verb_behind) 42
acknowledge~ (no_verb_behind) 31 (verb_behind) 21
acquiesc~ (verb_behind) 47
action~ (verb_behind) -14
activ~ (verb_behind) -30
act~ (no_verb_behind) -28 (verb_behind) -40
address~ (no_verb_behind) -14 (verb_behind) 20
add~ (no_verb_behind) 22 (verb_behind) -23
admit~ (no_verb_behind) 22 (verb_behind) 8
advanc~ (verb_behind) -15
advise~ (no_verb_behind) -26 (verb_behind) -56
advoc~ (no_verb_behind) 20 (verb_behind) 12
affect~ (verb_behind) -19
affili~ (verb_behind) -24
agree~ (no_verb_behind) -13
ag~ (verb_behind) -20
aim~ (no_verb_behind) 40
air~ (no_verb_behind) 15 (verb_behind) -43
alli~ (verb_behind) -29
allud~ (verb_behind) 53
amass~ (verb_behind) -30
amount~ (no_verb_behind) -10
anger~ (no_verb_behind) 11 (verb_behind) 32
announce~ (verb_behind) 43
announc~ (verb_behind) -26
answer~ (verb_behind) -21
apolog~ (no_verb_behind) 9 (verb_behind) 20
appeal~ (no_verb_behind) -8 (verb_behind) 14
appear~ (no_verb_behind) -8 (verb_behind) 30
append~ (no_verb_behind) -26
applaud~ (no_verb_behind) 31 (verb_behind) 23
appli~ (no_verb_behind) -10 (verb_behind) -29
appoint~ (no_verb_behind) 8 (verb_behind) 26
appreci~ (verb_behind) 15
approach~ (no_verb_behind) -9 (verb_behind) -39
approv~ (verb_behind) 33
argue~ (verb_behind) 47
argument~ (no_verb_behind) 20 (verb_behind) 33
arrest~ (verb_behind) -23
arriv~ (no_verb_behind) -10 (verb_behind) -47
articul~ (verb_behind) 37
ask~ (no_verb_behind) 26 (verb_behind) 24
assail~ (verb_behind) 22
assault~ (no_verb_behind) 20
assert~ (verb_behind) 19
assess~ (verb_behind) 20
associ~ (verb_behind) -17
assum~ (verb_behind) 15
assure~ (no_verb_behind) -10 (verb_behind) 52
attack~ (no_verb_behind) 19 (verb_behind) 52
attend~ (no_verb_behind) -32 (verb_behind) -47
attract~ (no_verb_behind) -19 (verb_behind) -8
attribut~ (verb_behind) 30
author~ (verb_behind) 41
avoid~ (verb_behind) -12
await~ (no_verb_behind) -22
awar~ (verb_behind) 28
back~ (no_verb_behind) 29 (verb_behind) 24
balk~ (verb_behind) 46
ballot~ (no_verb_behind) -8
ban~ (verb_behind) 35
bar~ (verb_behind) -12
base~ (no_verb_behind) -23 (verb_behind) -62
battl~ (no_verb_behind) -14 (verb_behind) -21
beam~ (verb_behind) -16
beaten~ (verb_behind) -17
beat~ (no_verb_behind) -40 (verb_behind) -27
becam~ (no_verb_behind) -16 (verb_behind) -16
becom~ (no_verb_behind) -52 (verb_behind) -11
begin~ (no_verb_behind) -68 (verb_behind) -26
begun~ (verb_behind) -24
believe~ (no_verb_behind) -11 (verb_behind) 24
belong~ (verb_behind) -12
bemoan~ (verb_behind) 46
benefit~ (no_verb_behind) -11 (verb_behind) -26
bid~ (no_verb_behind) -15 (verb_behind) -22
blame~ (no_verb_behind) 17
blast~ (no_verb_behind) 36 (verb_behind) 49
block~ (no_verb_behind) 23 (verb_behind) -22
board~ (verb_behind) -19
boast~ (verb_behind) -13
book~ (no_verb_behind) -19
boost~ (verb_behind) -34
boo~ (no_verb_behind) -18 (verb_behind) 37
born~ (no_verb_behind) -10 (verb_behind) -17
bought~ (no_verb_behind) -21 (verb_behind) -22
brace~ (verb_behind) -15
brag~ (verb_behind) 35
brand~ (verb_behind) -26
break~ (no_verb_behind) -24 (verb_behind) -10
brief~ (verb_behind) -35
bring~ (no_verb_behind) -28 (verb_behind) -32
broken~ (verb_behind) -33
broke~ (no_verb_behind) 10 (verb_behind) -14
brought~ (verb_behind) -13
build~ (no_verb_behind) -15 (verb_behind) -43
built~ (no_verb_behind) -33 (verb_behind) -36
bui~ (no_verb_behind) -21 (verb_behind) -29
burn~ (verb_behind) -28
call~ (no_verb_behind) 20 (verb_behind) -9
came~ (no_verb_behind) 35 (verb_behind) -61
campaign~ (verb_behind) -16
cancel~ (verb_behind) -38
candidaci~ (verb_behind) -22
capit~ (verb_behind) -34
captur~ (no_verb_behind) -42 (verb_behind) 14
care~ (verb_behind) 33
carri~ (no_verb_behind) -18 (verb_behind) -15
case~ (verb_behind) 11
cast~ (no_verb_behind) -8 (verb_behind) 25
caucus~ (verb_behind) -13
caught~ (no_verb_behind) -24
caus~ (no_verb_behind) -10 (verb_behind) -55
caution~ (verb_behind) 31
certain~ (verb_behind) 18
chair~ (verb_behind) -34
challeng~ (verb_behind) 32
champion~ (verb_behind) 25
chanc~ (verb_behind) -40
chang~ (no_verb_behind) -49 (verb_behind) -19
chant~ (no_verb_behind) 40 (verb_behind) 40
characterize~ (no_verb_behind) 13
charge~ (no_verb_behind) -49
cheer~ (no_verb_behind) 30
chime~ (verb_behind) 23
choos~ (no_verb_behind) -12
chosen~ (verb_behind) 32
chose~ (no_verb_behind) -12 (verb_behind) -9
circul~ (verb_behind) 24
cite~ (no_verb_behind) 86 (verb_behind) 61
claim~ (no_verb_behind) -13 (verb_behind) 44
clarify~ (verb_behind) -20
clash~ (no_verb_behind) -17 (verb_behind) 10
clinch~ (verb_behind) -21
close~ (verb_behind) -62
coin~ (verb_behind) 30
collaps~ (verb_behind) -13
collect~ (no_verb_behind) -20 (verb_behind) -20
combin~ (verb_behind) -28
come~ (no_verb_behind) 31 (verb_behind) -46
command~ (verb_behind) -41
comment~ (no_verb_behind) 8 (verb_behind) -30
commit~ (no_verb_behind) -28 (verb_behind) 9
compar~ (no_verb_behind) 13 (verb_behind) 20
compet~ (no_verb_behind) -31 (verb_behind) -14
compil~ (no_verb_behind) 9
complain~ (verb_behind) 34
complet~ (verb_behind) -23
complic~ (no_verb_behind) -16 (verb_behind) -28
concede~ (no_verb_behind) -16 (verb_behind) 37
concern~ (verb_behind) -14
conclude~ (no_verb_behind) 10 (verb_behind) 13
condemn~ (verb_behind) 33
conduct~ (verb_behind) -73
confirm~ (verb_behind) 40
confront~ (no_verb_behind) 8 (verb_behind) -19
congratul~ (verb_behind) 26
connect~ (no_verb_behind) 20 (verb_behind) -30
consid~ (no_verb_behind) 46 (verb_behind) 34
contact~ (verb_behind) -24
contain~ (no_verb_behind) -21 (verb_behind) -23
contempl~ (verb_behind) 46
contend~ (verb_behind) 25
contest~ (no_verb_behind) -17
continue~ (no_verb_behind) -9 (verb_behind) -37
contradict~ (verb_behind) 14
contrast~ (no_verb_behind) 21
contribut~ (no_verb_behind) -25 (verb_behind) -30
control~ (no_verb_behind) -12 (verb_behind) -42
conven~ (verb_behind) -19
convert~ (verb_behind) -28
convict~ (verb_behind) -10
convinc~ (verb_behind) 23
coordin~ (no_verb_behind) -8 (verb_behind) -24
cost~ (no_verb_behind) -22 (verb_behind) -14
counter~ (verb_behind) -16
count~ (no_verb_behind) 28
court~ (verb_behind) -15
cover~ (no_verb_behind) 13 (verb_behind) -11
creat~ (no_verb_behind) -32 (verb_behind) -13
credit~ (no_verb_behind) 33 (verb_behind) 29
criticize~ (verb_behind) 61
critic~ (no_verb_behind) 28 (verb_behind) 18
critiqu~ (verb_behind) 33
cross~ (no_verb_behind) -14 (verb_behind) -34
crush~ (no_verb_behind) -15 (verb_behind) -24
cut~ (no_verb_behind) 25 (verb_behind) -28
date~ (verb_behind) -24
deal~ (no_verb_behind) -19 (verb_behind) -16
debat~ (no_verb_behind) 10
decid~ (verb_behind) 24
decis~ (verb_behind) 36
declare~ (verb_behind) 10
declin~ (no_verb_behind) -10 (verb_behind) 47
decry~ (no_verb_behind) 24 (verb_behind) 34
dedic~ (verb_behind) 15
deem~ (no_verb_behind) 48 (verb_behind) 35
defeat~ (verb_behind) -47
defend~ (verb_behind) 11
defin~ (verb_behind) -26
delai~ (verb_behind) -13
delet~ (verb_behind) -32
deliv~ (no_verb_behind) 12
demand~ (verb_behind) 46
denounce~ (no_verb_behind) 51
deny~ (no_verb_behind) 20 (verb_behind) -18
depart~ (verb_behind) -26
depend~ (no_verb_behind) -8 (verb_behind) -41
deploi~ (verb_behind) -44
deport~ (no_verb_behind) -11
deride~ (verb_behind) 35
describe~ (no_verb_behind) 40 (verb_behind) 22
deserv~ (no_verb_behind) -13
desir~ (verb_behind) -9
destroi~ (verb_behind) -15
determin~ (no_verb_behind) -19 (verb_behind) 9
develop~ (verb_behind) -32
devot~ (verb_behind) 11
dictat~ (verb_behind) 22
differ~ (no_verb_behind) -31 (verb_behind) 24
direct~ (no_verb_behind) -22
disagre~ (verb_behind) 26
disappear~ (no_verb_behind) -13 (verb_behind) -17
disclose~ (verb_behind) 37
discov~ (verb_behind) 18
discuss~ (no_verb_behind) 27 (verb_behind) 53
dismiss~ (no_verb_behind) 38 (verb_behind) 15
dispatch~ (verb_behind) -30
distanc~ (verb_behind) 38
distribut~ (no_verb_behind) -26
divid~ (no_verb_behind) -23
di~ (no_verb_behind) -34 (verb_behind) -29
domin~ (no_verb_behind) -32 (verb_behind) -37
donat~ (no_verb_behind) -22 (verb_behind) -31
done~ (no_verb_behind) -26 (verb_behind) -18
doubl~ (no_verb_behind) -10 (verb_behind) 12
doubt~ (verb_behind) 35
downplai~ (verb_behind) 14
do~ (no_verb_behind) -33 (verb_behind) -45
drawn~ (no_verb_behind) 41 (verb_behind) -51
draw~ (no_verb_behind) 9
driven~ (no_verb_behind) -18 (verb_behind) -25
drive~ (verb_behind) -22
drop~ (verb_behind) -56
drove~ (no_verb_behind) 17 (verb_behind) -19
due~ (verb_behind) -26
dwell~ (verb_behind) 54
eager~ (verb_behind) 54
earn~ (no_verb_behind) -51 (verb_behind) -28
echo~ (verb_behind) 15
elect~ (no_verb_behind) 9
elev~ (no_verb_behind) 10
elig~ (verb_behind) -18
elimin~ (no_verb_behind) -13 (verb_behind) -30
email~ (no_verb_behind) 20 (verb_behind) 15
embrac~ (no_verb_behind) 15 (verb_behind) 28
emerg~ (no_verb_behind) -39 (verb_behind) 18
emphasize~ (no_verb_behind) 15 (verb_behind) 21
encount~ (verb_behind) -38
encourage~ (no_verb_behind) -34 (verb_behind) 22
endors~ (no_verb_behind) 22 (verb_behind) 66
end~ (no_verb_behind) -35
energ~ (verb_behind) -21
engag~ (no_verb_behind) -37
enjoi~ (no_verb_behind) 15 (verb_behind) 22
ensur~ (verb_behind) -39
enter~ (no_verb_behind) -29 (verb_behind) -19
envis~ (verb_behind) 48
erupt~ (no_verb_behind) -15 (verb_behind) 13
escal~ (verb_behind) -13
espous~ (verb_behind) -15
estimate~ (no_verb_behind) 30 (verb_behind) -17
everyth~ (verb_behind) -20
examin~ (verb_behind) -30
exceed~ (no_verb_behind) -19
exchang~ (verb_behind) -28
exist~ (verb_behind) 11
expand~ (no_verb_behind) -41
expect~ (no_verb_behind) 39 (verb_behind) 16
experienc~ (no_verb_behind) 18 (verb_behind) -16
experi~ (verb_behind) -14
expir~ (no_verb_behind) -9
explain~ (no_verb_behind) 46 (verb_behind) 20
explor~ (verb_behind) 22
expos~ (no_verb_behind) 10 (verb_behind) 15
express~ (no_verb_behind) 72 (verb_behind) 28
extend~ (no_verb_behind) 15 (verb_behind) -56
ey~ (no_verb_behind) 15
face~ (no_verb_behind) -67 (verb_behind) -32
fade~ (no_verb_behind) -14
failur~ (verb_behind) -11
fail~ (no_verb_behind) -19 (verb_behind) -10
fallen~ (verb_behind) -27
fall~ (no_verb_behind) -15 (verb_behind) -23
fare~ (verb_behind) -31
favor~ (verb_behind) 38
fear~ (no_verb_behind) 14 (verb_behind) 48
fed~ (no_verb_behind) -21
feel~ (verb_behind) -15
fell~ (no_verb_behind) -12 (verb_behind) -44
fight~ (verb_behind) -19
figur~ (verb_behind) 20
fill~ (no_verb_behind) -43 (verb_behind) 10
film~ (verb_behind) -21
find~ (verb_behind) 39
finish~ (no_verb_behind) -37 (verb_behind) -39
fire~ (no_verb_behind) -57 (verb_behind) 31
fit~ (verb_behind) -19
fled~ (verb_behind) -31
flee~ (no_verb_behind) -10
flew~ (verb_behind) -28
flip~ (no_verb_behind) -14
float~ (verb_behind) 38
flow~ (verb_behind) -9
fly~ (verb_behind) -17
focus~ (no_verb_behind) -20 (verb_behind) 32
focu~ (no_verb_behind) -23 (verb_behind) 17
follow~ (no_verb_behind) -24 (verb_behind) -9
forc~ (no_verb_behind) -11 (verb_behind) -36
forecast~ (verb_behind) 27
fought~ (no_verb_behind) -16
found~ (no_verb_behind) 12 (verb_behind) 12
freed~ (verb_behind) -26
fuel~ (no_verb_behind) -27
fund-rais~ (verb_behind) -19
fund~ (no_verb_behind) -14 (verb_behind) -21
gain~ (verb_behind) -29
garner~ (no_verb_behind) -23 (verb_behind) -16
gather~ (no_verb_behind) -18 (verb_behind) -44
gave~ (no_verb_behind) 38 (verb_behind) -28
gener~ (no_verb_behind) -15 (verb_behind) -9
get~ (no_verb_behind) -17 (verb_behind) -78
given~ (no_verb_behind) -41 (verb_behind) -9
give~ (verb_behind) -29
goal~ (verb_behind) 36
goe~ (no_verb_behind) 12
gotten~ (verb_behind) -44
got~ (no_verb_behind) -24
govern~ (verb_behind) -27
go~ (no_verb_behind) -17 (verb_behind) -8
grab~ (no_verb_behind) 16 (verb_behind) -34
grant~ (verb_behind) -13
grappl~ (verb_behind) -11
greet~ (verb_behind) -33
grew~ (no_verb_behind) -13 (verb_behind) -36
grip~ (no_verb_behind) 14
grown~ (no_verb_behind) -11 (verb_behind) -25
grow~ (no_verb_behind) -30
hack~ (verb_behind) -13
had~ (no_verb_behind) -30
hail~ (verb_behind) 20
handl~ (no_verb_behind) -16 (verb_behind) -27
hand~ (no_verb_behind) -13 (verb_behind) -43
hang~ (no_verb_behind) -10
happen~ (no_verb_behind) -17 (verb_behind) -37
hard~ (verb_behind) 11
hate~ (no_verb_behind) 31 (verb_behind) 16
have~ (no_verb_behind) 10 (verb_behind) -28
head~ (verb_behind) -57
heard~ (verb_behind) -8
hedg~ (verb_behind) -22
held~ (no_verb_behind) -33
help~ (no_verb_behind) -34 (verb_behind) -39
hesit~ (verb_behind) 13
highlight~ (no_verb_behind) 16 (verb_behind) 60
hint~ (verb_behind) 11
histori~ (verb_behind) -20
hit~ (no_verb_behind) -39 (verb_behind) 29
hold~ (no_verb_behind) -47
hope~ (verb_behind) 36
hostil~ (verb_behind) 8
host~ (no_verb_behind) -34 (verb_behind) -48
huddl~ (verb_behind) -31
hurt~ (verb_behind) -11
identifi~ (no_verb_behind) 17 (verb_behind) 42
ignor~ (no_verb_behind) 39 (verb_behind) 8
illustr~ (no_verb_behind) 19
imagine~ (verb_behind) 30
impli~ (verb_behind) 31
import~ (no_verb_behind) -28
improv~ (verb_behind) -33
incit~ (verb_behind) -18
inclin~ (verb_behind) 17
includ~ (no_verb_behind) -33 (verb_behind) -14
increas~ (no_verb_behind) -24 (verb_behind) -50
indicate~ (verb_behind) 9
influenc~ (verb_behind) -9
inform~ (verb_behind) 38
inject~ (verb_behind) -35
insist~ (no_verb_behind) 13 (verb_behind) 36
inspir~ (no_verb_behind) -11 (verb_behind) -23
intend~ (no_verb_behind) 33 (verb_behind) 26
intensifi~ (verb_behind) -13
interject~ (no_verb_behind) 13
interrupt~ (no_verb_behind) -30 (verb_behind) -10
interview~ (no_verb_behind) -40 (verb_behind) -19
introduc~ (no_verb_behind) -12 (verb_behind) 35
investig~ (no_verb_behind) -27
invest~ (no_verb_behind) -8 (verb_behind) -41
invit~ (no_verb_behind) -19 (verb_behind) -13
invok~ (verb_behind) 20
involv~ (verb_behind) -31
issu~ (verb_behind) 9
join~ (no_verb_behind) -24 (verb_behind) -26
joke~ (no_verb_behind) -12 (verb_behind) 30
jump~ (verb_behind) -24
keep~ (no_verb_behind) -15
kei~ (verb_behind) -19
kept~ (no_verb_behind) -14
kick~ (no_verb_behind) -12 (verb_behind) -27
kill~ (no_verb_behind) -21 (verb_behind) -37
knew~ (verb_behind) 39
knock~ (verb_behind) 27
known~ (no_verb_behind) 27 (verb_behind) 25
know~ (verb_behind) 56
label~ (no_verb_behind) 32
lack~ (verb_behind) -34
lag~ (no_verb_behind) -19 (verb_behind) -13
laid~ (verb_behind) 20
lai~ (no_verb_behind) 31 (verb_behind) 25
lament~ (verb_behind) 33
land~ (verb_behind) -26
lash~ (verb_behind) 32
last~ (no_verb_behind) -14
launch~ (no_verb_behind) -23 (verb_behind) 15
lead~ (no_verb_behind) -50 (verb_behind) -68
leak~ (verb_behind) -16
lean~ (no_verb_behind) 33 (verb_behind) -35
learn~ (verb_behind) 40
leav~ (no_verb_behind) -13 (verb_behind) -27
led~ (no_verb_behind) 18 (verb_behind) -52
left~ (no_verb_behind) -29 (verb_behind) -32
len-link~ (verb_behind) -10
let~ (verb_behind) -15
lift~ (no_verb_behind) -33
liken~ (verb_behind) 38
limit~ (no_verb_behind) -19 (verb_behind) 9
line~ (no_verb_behind) 30 (verb_behind) -14
link~ (no_verb_behind) 8 (verb_behind) -13
listen~ (verb_behind) -34
list~ (no_verb_behind) 45 (verb_behind) 17
live~ (no_verb_behind) -64 (verb_behind) 14
li~ (no_verb_behind) -12 (verb_behind) -9
lock~ (verb_behind) -32
look~ (verb_behind) 26
loom~ (no_verb_behind) -23 (verb_behind) -21
lose~ (no_verb_behind) -34 (verb_behind) -32
lost~ (no_verb_behind) -47 (verb_behind) -46
love~ (verb_behind) 16
lower~ (verb_behind) -15
made~ (no_verb_behind) -16
maintain~ (no_verb_behind) 18 (verb_behind) -79
make~ (no_verb_behind) -12 (verb_behind) 8
manag~ (no_verb_behind) -33 (verb_behind) -23
map~ (verb_behind) -15
margin~ (no_verb_behind) -13
marri~ (verb_behind) -46
match~ (no_verb_behind) -18 (verb_behind) -24
meant~ (verb_behind) -10
mean~ (verb_behind) -54
meet~ (no_verb_behind) -23
mention~ (verb_behind) 17
messag~ (no_verb_behind) 13
met~ (verb_behind) -24
mirror~ (verb_behind) -20
miss~ (no_verb_behind) -35 (verb_behind) -18
mock~ (no_verb_behind) 29 (verb_behind) -14
move~ (verb_behind) -21
name~ (no_verb_behind) 31 (verb_behind) 24
navig~ (verb_behind) -22
near~ (verb_behind) -16
need~ (no_verb_behind) -51 (verb_behind) -8
negoti~ (no_verb_behind) 15 (verb_behind) 18
nomin~ (no_verb_behind) 38
note~ (no_verb_behind) 23 (verb_behind) 32
number~ (verb_behind) -27
obtain~ (no_verb_behind) -24 (verb_behind) -41
occupi~ (verb_behind) -27
occur~ (no_verb_behind) -15 (verb_behind) -17
offer~ (no_verb_behind) 8 (verb_behind) 46
open~ (no_verb_behind) -16
oper~ (no_verb_behind) -23 (verb_behind) 18
oppon~ (verb_behind) -10
opposit~ (no_verb_behind) 47 (verb_behind) 8
oppos~ (no_verb_behind) 54 (verb_behind) 49
optimist~ (verb_behind) -10
opt~ (verb_behind) 21
order~ (verb_behind) 35
organ~ (no_verb_behind) -32 (verb_behind) -26
outlin~ (no_verb_behind) 44
overse~ (verb_behind) -42
overshadow~ (no_verb_behind) -19
own~ (no_verb_behind) -29 (verb_behind) -44
ow~ (no_verb_behind) -12 (verb_behind) -26
paid~ (verb_behind) -47
paint~ (no_verb_behind) 18
pai~ (no_verb_behind) -27 (verb_behind) -23
particip~ (no_verb_behind) -22
parti~ (verb_behind) -24
part~ (no_verb_behind) -14 (verb_behind) -20
pass~ (no_verb_behind) 14 (verb_behind) 19
path~ (verb_behind) -14
paus~ (verb_behind) 12
peopl~ (verb_behind) -18
perceiv~ (no_verb_behind) -18 (verb_behind) 46
perform~ (no_verb_behind) -29
persuad~ (verb_behind) 42
pick~ (verb_behind) -11
pile~ (verb_behind) -38
pitch~ (verb_behind) 8
pivot~ (verb_behind) 27
place~ (verb_behind) -22
plai~ (no_verb_behind) -64
plan~ (verb_behind) 10
plead~ (verb_behind) 28
pledge~ (no_verb_behind) 11
plot~ (verb_behind) 14
pois~ (verb_behind) -10
polici~ (verb_behind) 18
poll~ (verb_behind) -55
portray~ (no_verb_behind) 36
pose~ (no_verb_behind) -32
posit~ (verb_behind) 27
possibl~ (verb_behind) -26
post~ (verb_behind) -18
pour~ (verb_behind) -31
practic~ (verb_behind) -29
praise~ (no_verb_behind) 27 (verb_behind) 29
predict~ (verb_behind) 49
prefer~ (no_verb_behind) 64 (verb_behind) 52
prepar~ (no_verb_behind) 13 (verb_behind) -78
presid~ (no_verb_behind) -15 (verb_behind) -23
press~ (verb_behind) 35
prevent~ (verb_behind) -20
proclaim~ (no_verb_behind) 8
produc~ (no_verb_behind) -8 (verb_behind) -11
project~ (verb_behind) 45
promise~ (no_verb_behind) -8 (verb_behind) 33
promot~ (no_verb_behind) 53 (verb_behind) 19
prompt~ (verb_behind) -35
propose~ (verb_behind) 40
propos~ (verb_behind) 25
prosecut~ (no_verb_behind) 15 (verb_behind) -16
protect~ (no_verb_behind) -22
protest~ (verb_behind) -12
prove~ (verb_behind) -24
publish~ (verb_behind) 19
pull~ (no_verb_behind) -11 (verb_behind) -46
punch~ (verb_behind) -31
punish~ (verb_behind) -17
purchas~ (verb_behind) -23
pursu~ (no_verb_behind) 37 (verb_behind) -49
push~ (verb_behind) 29
put~ (no_verb_behind) 14
qualifi~ (verb_behind) -33
question~ (no_verb_behind) 20
quick~ (verb_behind) 12
quit~ (verb_behind) -21
quot~ (no_verb_behind) 50 (verb_behind) 16
race~ (verb_behind) -36
rail~ (verb_behind) 58
rais~ (no_verb_behind) 17 (verb_behind) -12
ralli~ (no_verb_behind) -21 (verb_behind) -43
ramp~ (no_verb_behind) -11
rang~ (no_verb_behind) 31
rank~ (no_verb_behind) -13
ratchet~ (verb_behind) -13
rate~ (verb_behind) -16
reach~ (no_verb_behind) 12 (verb_behind) -27
react~ (no_verb_behind) 11
readi~ (verb_behind) -20
read~ (no_verb_behind) 50 (verb_behind) 17
rebuild~ (no_verb_behind) -15
rebuk~ (verb_behind) 42
recall~ (no_verb_behind) -11 (verb_behind) 35
receiv~ (no_verb_behind) -30 (verb_behind) -30
recit~ (verb_behind) 48
recogn~ (verb_behind) 60
recommend~ (verb_behind) 9
record~ (no_verb_behind) 13 (verb_behind) -15
recount~ (verb_behind) 28
recov~ (verb_behind) -9
recruit~ (verb_behind) -15
reduc~ (no_verb_behind) -15 (verb_behind) -21
referenc~ (verb_behind) 50
refer~ (no_verb_behind) 27 (verb_behind) 45
reflect~ (verb_behind) -9
refus~ (verb_behind) 47
regard~ (no_verb_behind) 23
regist~ (verb_behind) -42
reiterate~ (verb_behind) 29
reject~ (no_verb_behind) 9 (verb_behind) 16
relat~ (verb_behind) -27
reli~ (no_verb_behind) 14 (verb_behind) -22
reloc~ (no_verb_behind) -12
reluct~ (verb_behind) 40
remain~ (no_verb_behind) -67 (verb_behind) 14
remark~ (no_verb_behind) 12 (verb_behind) -9
rememb~ (no_verb_behind) 28 (verb_behind) 57
remind~ (verb_behind) 29
reminisc~ (verb_behind) -17
renew~ (no_verb_behind) -36 (verb_behind) 26
renov~ (verb_behind) -21
repeat~ (verb_behind) -9
replac~ (no_verb_behind) -36
reply~ (verb_behind) 8
report~ (no_verb_behind) 21
repres~ (no_verb_behind) -11 (verb_behind) -35
request~ (verb_behind) 24
requir~ (no_verb_behind) -8 (verb_behind) 12
reserv~ (no_verb_behind) -23 (verb_behind) -10
resign~ (verb_behind) -29
reson~ (no_verb_behind) 36 (verb_behind) -30
result~ (verb_behind) -19
retain~ (verb_behind) -15
return~ (no_verb_behind) -33 (verb_behind) -13
retweet~ (no_verb_behind) 40
reveal~ (no_verb_behind) 18
revers~ (verb_behind) -18
review~ (verb_behind) -22
reviv~ (verb_behind) -24
right~ (verb_behind) -9
risen~ (no_verb_behind) -13 (verb_behind) -15
rise~ (no_verb_behind) -20 (verb_behind) -11
rival~ (verb_behind) -19
rule~ (no_verb_behind) -9 (verb_behind) -25
run~ (no_verb_behind) -32 (verb_behind) -21
rush~ (verb_behind) -29
sat~ (no_verb_behind) -21 (verb_behind) -34
saw~ (no_verb_behind) 26 (verb_behind) -11
say~ (no_verb_behind) 9 (verb_behind) 62
scare~ (verb_behind) -26
schedul~ (no_verb_behind) -28 (verb_behind) -33
score~ (verb_behind) -43
scrambl~ (verb_behind) -21
search~ (no_verb_behind) -14 (verb_behind) -33
seat~ (verb_behind) -19
secretari~ (no_verb_behind) -11 (verb_behind) -13
secur~ (no_verb_behind) -19 (verb_behind) -30
seek~ (no_verb_behind) 42 (verb_behind) 18
seem~ (no_verb_behind) 20 (verb_behind) 47
seen~ (no_verb_behind) 65 (verb_behind) -18
see~ (no_verb_behind) 23 (verb_behind) 48
select~ (no_verb_behind) -34 (verb_behind) -21
sell~ (no_verb_behind) -30 (verb_behind) -29
send~ (no_verb_behind) -16 (verb_behind) -40
sent~ (no_verb_behind) -9
serv~ (no_verb_behind) -49 (verb_behind) -29
set~ (no_verb_behind) 12 (verb_behind) -38
shake~ (no_verb_behind) 11 (verb_behind) -36
share~ (no_verb_behind) -30 (verb_behind) 52
sharpen~ (verb_behind) -36
shift~ (no_verb_behind) -40
shock~ (verb_behind) 23
shook~ (verb_behind) -39
shoot~ (no_verb_behind) -14 (verb_behind) -23
shout~ (no_verb_behind) 17 (verb_behind) 10
shown~ (no_verb_behind) 42 (verb_behind) 9
show~ (no_verb_behind) 30 (verb_behind) 22
shrink~ (verb_behind) -11
shrug~ (verb_behind) 28
signal~ (verb_behind) 31
sign~ (no_verb_behind) -37 (verb_behind) 23
similar~ (verb_behind) -14
sit~ (no_verb_behind) -28 (verb_behind) -38
skeptic~ (verb_behind) 34
slam~ (no_verb_behind) 21 (verb_behind) 69
slip~ (verb_behind) -28
so-cal~ (verb_behind) -16
sold~ (no_verb_behind) -13 (verb_behind) -19
sought~ (no_verb_behind) 14 (verb_behind) 26
sound~ (no_verb_behind) 57
spar~ (verb_behind) 30
speak~ (no_verb_behind) 29 (verb_behind) -19
speech~ (no_verb_behind) 12 (verb_behind) -11
spend~ (no_verb_behind) -10 (verb_behind) -53
spent~ (verb_behind) -13
split~ (no_verb_behind) -22
spoken~ (verb_behind) 18
spoke~ (no_verb_behind) 47 (verb_behind) -14
sponsor~ (verb_behind) -8
staff~ (verb_behind) -9
stai~ (no_verb_behind) -17 (verb_behind) -13
stake~ (verb_behind) -44
stanc~ (verb_behind) 11
stand~ (no_verb_behind) 37 (verb_behind) -23
start~ (no_verb_behind) -36
star~ (no_verb_behind) -17
statement~ (no_verb_behind) -20 (verb_behind) 17
state~ (no_verb_behind) -18 (verb_behind) -21
stem~ (verb_behind) -17
step~ (no_verb_behind) -17 (verb_behind) -27
stir~ (no_verb_behind) -19
stock~ (verb_behind) -13
stop~ (no_verb_behind) -28 (verb_behind) 16
strategi~ (verb_behind) 24
stress~ (no_verb_behind) -9 (verb_behind) 47
strode~ (verb_behind) -26
struck~ (no_verb_behind) 20 (verb_behind) -8
struggl~ (no_verb_behind) -34 (verb_behind) -8
stuck~ (no_verb_behind) 27
studi~ (verb_behind) -36
subject~ (no_verb_behind) -12
succeed~ (no_verb_behind) -14 (verb_behind) -19
suffer~ (no_verb_behind) -23 (verb_behind) -31
suggest~ (no_verb_behind) -8 (verb_behind) 28
suppli~ (verb_behind) -24
support~ (no_verb_behind) 22 (verb_behind) 44
surfac~ (verb_behind) 31
surg~ (verb_behind) -26
surpass~ (no_verb_behind) -17
surround~ (verb_behind) -26
survei~ (no_verb_behind) -18 (verb_behind) -36
surviv~ (no_verb_behind) -20 (verb_behind) -37
suspect~ (verb_behind) 19
suspend~ (no_verb_behind) -30 (verb_behind) -11
swept~ (no_verb_behind) -16 (verb_behind) -27
swing~ (no_verb_behind) 9
switch~ (verb_behind) -20
taken~ (no_verb_behind) 18
take~ (verb_behind) -8
talk~ (no_verb_behind) 24 (verb_behind) 42
tape~ (verb_behind) -24
tap~ (verb_behind) -38
target~ (no_verb_behind) -55 (verb_behind) 25
teach~ (no_verb_behind) -20
team~ (no_verb_behind) -14
ted~ (no_verb_behind) -21 (verb_behind) -36
televis~ (verb_behind) -16
tell~ (verb_behind) 42
testify~ (no_verb_behind) -37
thank~ (no_verb_behind) 42 (verb_behind) 41
think~ (no_verb_behind) 38
threw~ (no_verb_behind) -32
thrive~ (verb_behind) -20
throw~ (no_verb_behind) 19
tick~ (verb_behind) 22
tighten~ (verb_behind) -29
time~ (verb_behind) -25
titl~ (verb_behind) 27
ti~ (no_verb_behind) -14 (verb_behind) -22
took~ (no_verb_behind) -12
touch~ (verb_behind) 14
tout~ (no_verb_behind) 31 (verb_behind) 60
trail~ (no_verb_behind) -24 (verb_behind) -40
transfer~ (no_verb_behind) -10
transform~ (no_verb_behind) -20
travel~ (no_verb_behind) -11 (verb_behind) -38
treat~ (verb_behind) -23
tri~ (verb_behind) -11
trounc~ (no_verb_behind) -27
true~ (verb_behind) -31
trumpet~ (verb_behind) 39
try~ (verb_behind) -8
turn~ (no_verb_behind) 24 (verb_behind) -40
tweet~ (no_verb_behind) 25 (verb_behind) -14
ty~ (no_verb_behind) 16
unabl~ (verb_behind) -39
underestim~ (verb_behind) -13
undermin~ (no_verb_behind) 23 (verb_behind) -36
underscore~ (verb_behind) -30
understand~ (verb_behind) 38
understood~ (verb_behind) 34
unearth~ (verb_behind) -24
unfit~ (verb_behind) -14
unfold~ (verb_behind) -20
unifi~ (verb_behind) 29
unleash~ (no_verb_behind) -33 (verb_behind) 18
unveil~ (no_verb_behind) -19 (verb_behind) 29
unwilling~ (verb_behind) 21
upset~ (verb_behind) 15
urge~ (verb_behind) 41
us~ (no_verb_behind) -58 (verb_behind) 8
vet~ (verb_behind) -24
view~ (no_verb_behind) 38
violat~ (no_verb_behind) -13 (verb_behind) -24
visit~ (no_verb_behind) -24 (verb_behind) -44
voic~ (no_verb_behind) -21 (verb_behind) 45
vote~ (no_verb_behind) 16 (verb_behind) 21
vow~ (no_verb_behind) 15 (verb_behind) 34
vy~ (verb_behind) -20
wait~ (verb_behind) -44
wai~ (no_verb_behind) -10 (verb_behind) -17
walk~ (no_verb_behind) -33
want~ (no_verb_behind) 18 (verb_behind) 37
warn~ (verb_behind) 57
wast~ (verb_behind) -21
watch~ (no_verb_behind) -25 (verb_behind) -9
wave~ (no_verb_behind) -31
wear~ (no_verb_behind) -22 (verb_behind) -40
weigh~ (no_verb_behind) 20 (verb_behind) -13
welcom~ (verb_behind) 35
widen~ (verb_behind) -37
will~ (verb_behind) -21
win~ (no_verb_behind) -48 (verb_behind) -41
withhold~ (verb_behind) 11
wonder~ (verb_behind) 49
won~ (no_verb_behind) -25 (verb_behind) -39
word~ (no_verb_behind) 10 (verb_behind) -22
wore~ (verb_behind) -22
work~ (no_verb_behind) -58 (verb_behind) -21
worry~ (no_verb_behind) -15 (verb_behind) 30
wound~ (no_verb_behind) -13
write~ (no_verb_behind) 11 (verb_behind) 11
yell~ (no_verb_behind) 34

8 cue: next word, speaker
$ (name) -56 (person) -11 (thing) -9 it 16
( (thing) -18
(edge) (body) 23 (name) -57 (person) -20 (thing) -51 he 38
(number) (body) 22 (name) -39 (person) -16 (text) 22 (thing) 17 he -13 it -42 she -20 they 31
) (name) -23
, (person) -9 (thing) -12 her -9 his -20 it -34 she 11 they -16 who 33
- (name) 15 (thing) -28
. (name) 15 (text) 13 (thing) -23 he -31 her -8 they 12 who -17
: (body) -23 (name) -13 (person) -25 he 10 her -19 his -18 its 30 she -14 their 23
; (name) 10
@milbank (name) -16
a (name) -10 (text) 8 he 23 it 9 they 25 who 25
abortion (name) 34
about (body) -30 (name) 71 (person) 22 (text) 20 (thing) 10 he 9 it 8 she -22 their 26
across (thing) -16
after (person) 24 (thing) -34 they -24
again (name) 24 (thing) -12
against (body) 28 (name) 36 (person) 13 (thing) -55 he 42 his -16 its -9
ahead (name) -24
aim (name) 50
alan (name) -12
all (name) -15 (person) -15 (thing) 18
almost (name) -23
america (name) -15
american (name) 8 he -18
amid (thing) -18
among (name) -37 (thing) 27
an (body) 14 (name) -27 (person) 27 (thing) 19 he -25 she 41
and (body) -13 (thing) -40 he 35 her -9 it -19 they 12
another (name) -15 (person) -26
any (person) -23
are (name) -22 (thing) -10 his -8
around (name) -29 (thing) 13
as (body) -13 (name) -40 (person) -33 (text) 12 he -11 it 18 she 13 they 38
at (body) 14 (person) -34 (text) -26 (thing) 14 he 22 she 20
attacks (name) 43
away (name) -33 (thing) 15
back (body) 16 (name) -22
bare (thing) -33
beck (name) 13
before (person) -27 (thing) -20
behind (name) -15 (thing) -22
below (thing) -8
benghazi (name) 18
between (name) -19 (thing) -25
beyond (thing) 16
big (name) -26 (thing) -17 he 9
black (name) -16
bloomberg (name) 8
both (person) -10 (thing) -11
breitbart (name) 10
briefly (name) -18
building (name) -36
by (body) -12 (name) -11 (person) 8 (text) 17 (thing) -9 he 19 she -14
california (name) -11
came (name) -12
campaign (thing) -13
candidates (thing) -9
certain (name) 26
china (name) -17
classified (name) -23 (text) 21
clear (name) 22 he 13 it 8
clinton (body) -30 (person) 28 (text) 21 (thing) -19 he 23
clinton's (name) 25 (thing) 12 he -8
clinton’s (name) 20
closely (name) 9
closer (name) -30
cnn (name) 24
comments (name) 36
concern he 11
congressional (name) 17
contest (thing) -10
contests (person) 18
criticism (name) -15 (thing) 22
cruz (name) -30 (thing) 21
debate (name) 12
delegate (name) -26
delegates (name) -14 (person) -18
democratic (name) -26 (person) 21 (thing) -12
democrats (thing) -35
director (name) -13
donald (name) 29 (thing) -13
down (thing) -16 he 23
during (name) -11 (thing) 9 he -20
earlier (thing) -9 he -14
employees (thing) -8
endorsements (name) 17
even (name) 18
every (thing) -26
exit (text) 11
far (thing) -14 he -22
federal (thing) -14
fellow (name) 23
fiorina (name) 10
first (name) -14
florida (name) -22
for (body) 10 (name) -8 (person) -33 (text) -17 (thing) 9 he -29 her 26 it -47 its 11 she 36 they 46 who 26
former (name) 32 (person) -17 (thing) -18
forward (thing) 30
found (name) -8
fox (name) -18
free (thing) -28
friday (name) 19 (text) -26
from (name) -85 (person) -17 (thing) 26 he -38 it -12 she 29 they -11
further (name) 9
gop (name) 14
government (thing) -25
guilty (name) 12
hands (name) -27
hard (name) 17
have (thing) -13
he (body) 18 (name) 19 (person) 9 (thing) -11 she -8 they 11
heavily (thing) 10
her (body) 31 (name) -12 (person) -14 (thing) 10 he 48 she -10
herself (name) 43
hillary (person) 19 (text) 16 he 24
him (body) 33 (person) -29 (text) -18 (thing) -8 him -14 she 56 they 36
himself (name) -17 (person) -12 he -35
his (thing) 17 he 19 it -13 she -11
history (name) -20
home (name) -19
house (name) 29
how (name) 16 (person) -12 (thing) -15 he 27 she 19
hundreds (name) -29 (thing) 10
in (name) -8 (person) -18 (text) -49 (thing) -15 he -45 it -34 they 25 who 42
in. (person) 23
increasingly (name) 18 (person) 46 (thing) 18
interest (thing) 9
into (name) -19 (person) -22 (thing) -32
is (name) 10 (thing) -8
israel (name) -9
it (body) -16 (person) 15 (text) 19 (thing) 14 he -24 she 13 they -33
its (body) 9 (name) -21 (thing) -8 he -26
itself (name) 18 (thing) -26
jason (name) -23
jeb (name) 17
jim (name) 28
jobs (thing) -8
john (name) 19
kasich (name) -9
last (body) 25 (person) 22 (text) -26 (thing) -9 he 9
latino (name) 20
little (name) 20 (thing) 13
loudly (thing) -28
many (name) -28 (person) 19 (thing) 16
me (name) -11 (person) 12
mike (name) -24
money (name) -18 (person) -8 (thing) -14 he -16
more (body) -25 (name) -12 (person) 35 (thing) -14 it -40
most (name) -30
mr. (name) 14 (person) 27 (text) 14 she -20
mrs. (person) 26 he 14
much (name) 14 (person) 22 (thing) -9 he -18
multiple (name) 28
muslims (name) -15
national (name) 22 (thing) -25
nbc (name) -26
nearly (name) 10 (thing) 9
new (body) 26 (name) -31 (person) -12 (thing) -11
next (thing) -20
no (body) -8 (name) 39
not (name) 33
obama (name) 40 they -14
of (name) 18 (person) 17 (text) -26 (thing) 21 he 51 her -27 his -12 it -10 its -58 she -10 their 12 they -21
off (name) 16 (thing) -24 he 20 she -23
office (name) -23 he -12
officials (name) -12
on (name) 17 (person) 23 (text) -43 (thing) -13 he -20 her -40 it 35 their -51 who -42
only (name) 8 (thing) -29
or (name) -32 (thing) -10
out (body) 23 (name) 13 (person) -36 (thing) -17 he 17 it 9 she 50
outside (person) -20 (thing) -9
over (body) -26 (name) 9 (person) -18 (thing) 22
party (person) 19
paul (name) -11
people (person) -28
perez (name) 16
personal (person) 24
place (thing) -17
plans (name) 12
political (name) -18
politico (name) 26 (person) -29
president (name) 13 (person) -15 (thing) 21 he -8
pressure (name) 15
primaries (name) -8
public (thing) -9 he -8
publicly (thing) 12
questions (person) -23 (thing) -10
rep. (name) -11
reporters (name) 35
republican (name) 26 (person) -16 (thing) -20
republicans it -35
richard (name) -17
rubio (name) 24 he 11
sanders (name) -14 (person) 20 (text) 14 (thing) -20 she -14 they 18
saturday (name) -11
scott (name) -26
second (name) -15
sen. (thing) -16
senate (name) -14
senator (name) 33
several (person) -13 (text) 39
she (body) 9 (person) 9 (thing) 23 he 18 she -15
short (thing) 17
similar (name) -23
since (thing) -21
so (body) 8 (name) 26 (thing) -21
some (name) 40 (person) -33 (thing) 28 he -35
something (name) -26
south (name) -9
speeches (name) -8
state (name) 14
steve (name) -21
strongly (thing) 50
sunday (name) 31 (text) -17 (thing) -12
superdelegates (person) -19 (thing) -13
support (name) 9 (person) -33 he 34
texas (name) -15
that (name) 12 (person) 32 (text) 19 (thing) -14 he 10 her 40 his 16 it -11 she -24 their 20 they 23
the (body) 13 (name) 9 (person) -14 (text) 20 it -22 they 13 who -35
their (body) -15 (name) -21 (person) 15
them (thing) -14 he -11 she 20
themselves (body) -29 (person) -17 (thing) 23
there (name) 17 (person) 9 (thing) 24
these (name) 32 (thing) -31
they (person) -15 (thing) 43 he -32 they 8
third (name) -10
this (body) -20 (name) 21 (person) 36 (text) -17 (thing) -15 he -10 they -17
those (person) 19 (thing) -16 he 16
thousands (name) 24
through (body) 17 (name) -18 (person) -22 (thing) -30
thursday (name) -23 (text) -29
to (body) 12 (thing) -15 he -8 her -10 himself -25 his 14 it 17 its -21 their -39 they -15 who 26
together (person) -21
too (thing) -11
top (thing) -16
toward (person) -9 (thing) -14
trump (body) -15 (name) 11 (text) 12 (thing) 21 he -32 they 10
trump's (body) -11 (name) 12
trump’s (name) 28
tuesday (body) 15 (thing) -18
u.s. (name) -17
under (person) -16 (thing) 24
up (body) -17 (thing) -20 he 34 she 16 they -25
upon (name) 18 (thing) 15
us (name) -24 (thing) -30
victory (name) -10
virginia (name) 12
voters (name) 38 (text) -32 (thing) -19
wall (name) 13 (thing) -9
was he 11
washington (name) -29 (person) -20
ways (name) -24
we (name) -23
wednesday (name) 12 (text) -37 (thing) 24
were his -20
what (name) 14 (person) 14 (thing) -20
when (thing) -43 she 18
whether (name) 20 (person) 24
while (name) -9
who (name) -11
why (name) 19
will (person) 45
with (body) -22 (name) -8 (person) 14 (text) -12 (thing) 12 he -11 it -12 she -10 they -32
workers (thing) -8
you (name) -8
— (name) -51 (person) 17 (thing) -23
“,” (name) 30 (text) 12 (thing) -36 he -10
“?” (name) 9 (thing) 10
“” (body) -27 (name) -14 (person) 9 (text) 9 (thing) 22 his -24 it 27 she -30 their -10

9 cue: next tag, speaker
(edge) (body) 23 (name) -57 (person) -20 (thing) -51 he 38
ADJ (body) -22 (name) 15 (thing) 18 he 21 him 14 it 23 they -25 who -9
ADP (body) -13 (name) -11 (text) -47 (thing) -11 he -16 her -22 him -16 his -18 it -49 its -43 she -18 someone -15 they 19
ADV (person) 9 (text) -12 (thing) -27 he 19 she -8 they -48 who -24
AUX (body) -19 (name) -15 (person) 27 (thing) -29 he -38 his -33 they -18
CCONJ (body) -14 (name) -30 (person) -8 (text) -10 (thing) -53 he 35 her -9 it -19 she -18 they 12
DET (body) 8 (person) -13 (text) 12 him -22 itself -20 she 12 them -21 who -17
NOUN (name) -15 (person) -15 (text) 21 (thing) -21 he -16 her 17 him -21 his -18 them 30 they 14 who -28
NUM (body) 22 (name) -39 (person) -16 (text) 22 (thing) 17 he -13 it -42 she -20 they 31
PART (body) 46 (name) 19 (person) -17 (text) -17 (thing) 8 her 12 himself -25 his 27 it 26 she 13 their -41 they -21 who 25
PRON (body) 10 (name) -8 (thing) 13 her 35 him 12 their 20 them -27 they 11 who -39
PROPN (body) 13 (person) 21 (text) 8 (thing) -9 they -28 who 10
PUNCT (body) -26 (name) -10 (text) 17 (thing) -50 he -27 her -28 his -42 it -35 its 30 she 17 their 23 who 16
QUOTE (body) -32 (person) 26 (thing) 8 he -13 her -12 his -24 it 27 their -11
SCONJ (name) 47 (person) 29 (text) 19 (thing) 8 he 20 her 23 his 24 they 16
SYM (body) -13 (name) -58 (person) -13 (thing) -29 it 16
VERB (body) -71 (name) -15 (person) -11 (text) -25 (thing) -28 her 25 his -19 it -46 she -15 they -13 who 35

10 cue: form, speaker
(ADJ) (body) 20 (person) 35 (text) -30 (thing) -16 it -43 she 22 they -34
(ADJed) (person) 12 (thing) -10 he -13
(ADJing) (name) 24 (thing) -23 it -30 they -11
(NOUN) (body) -21 (name) -37 (person) -21 (text) -55 his -22 its -50
(NOUNing) (name) -23
(NOUNs) (name) -23 (person) -11 (text) 13 (thing) -58 he -11 her -18 its 9 who -21
(VERB) (body) -15 (name) -12 (person) 14 (text) 19 he -16 herself -20 him -8 himself 34 it -14 itself -20 them -36 themselves 31 they 8
(VERBed) (name) 14 (text) -10 he 20 her -9 herself 41 it 10 nothing -22 she 15 someone 13 them 12 they 21 who -28
(VERBing) (body) 8 (text) -24 it -49 she -19 who 21
(VERBs) (body) -27 (name) 16 (person) -18 (text) 41 (thing) -34 everyone 8 he 13 it 8 she 15 whoever -10
(hanging_NOUNing) (name) -33 (thing) -30
(hanging_PUNCT) (body) 11 (name) -16 (text) 14 (thing) -10 she -12
(hanging_VERBing) (body) -10 (name) -17 (person) -13 her 17 him -18 it 32 they -37 who -24
(passive_VERB) (name) -23 (person) 25 (thing) 10
(passive_VERBed) (name) 20 (person) -14 (text) -47 (thing) -10

11 cue: quotes around, speaker
(cue) (body) -8 (name) -21 (person) -8 (thing) -27 anyone -20 everyone 13 he -20 her 9 herself 33 him -16 himself 23 his -14 it -35 its -33 itself -23 nothing 10 she -23 them -18 themselves 34 whoever -10
(cue_:_quoted) (body) 12 (name) -8 (person) -11 (thing) -18 his -11 it 46 she 19
(cue_quoted) (body) -23 (name) -22 (person) 29 (text) -18 (thing) -32 he 24 him -15 it 31 they 22
(cue_…_quoted) (body) 12 (text) -27 (thing) -19 he 11 her 15 himself 33 his -16 it 9 its -27 she 18 who -24
(quoted_cue) (body) -29 (person) 21 (text) 25 (thing) -23 he 31 his -35 it -13 she 50 they -33 who 8
(quoted_cue_:_quoted) he 16
(quoted_cue_quoted) (name) -13 (person) 19 (thing) -20 she 17
(quoted_cue_…_quoted) (body) 14 (name) 62 (text) 8 she -36 who -28

12 cue: next word, second word
$ (number) -33
( (number) -11
(edge) (edge) -25
(number) % 18 (number) -12 days -12 delegates -23 months -18 new -11 of 25 people 18 percent -21 points -12 px -16 years -18
) , -8
, (number) -9 a -9 adding 22 and -24 as 15 because 31 but -30 by -38 could 9 donald 22 even 28 for 24 has -9 he -16 however 13 including -24 is 50 it 17 mr. -9 or -16 referring 17 saying -26 she 26 that 20 the -28 there -14 to -8 trump -16 was 18 when -21 which -53 while 9 will 8 would 12 “,” -13 “?” 25 “” 52
. (edge) -9 ) -17
: (edge) -28 (number) -20 donald -49 it 15 the -8 “,” -30 “?” 13 “” 60
; (edge) 8
? (edge) -28
@milbank . -16
a $ -18 (number) 40 ban -18 big -21 bill 49 bit -19 black -17 campaign -18 candidate -8 commanding -20 conference -27 crowd 8 deal 35 debate -12 democratic 16 distant -29 federal 34 few -17 fresh 11 growing -10 huge -19 key -21 large 13 letter 58 long 26 lot -31 major -46 majority -8 memo 27 message 24 more -19 national -18 new 12 news 9 number -34 path 35 personal -8 petition 29 poll 9 powerful -12 private -31 question 32 rally -15 recent -20 record -27 report 35 senior -13 series 38 similar -50 speech -48 statement 74 step -22 strong -31 supreme 21 threat 14 total -28 tough 15 trump -8 variety 10 very 23 victory -27 video -56 voice 34 vote -10 washington 16 year -26 “” -13
about $ -49 (number) -26 a 17 her 24 how 17 latinos -24 the 11 what 21
across the -25
advantage of -30
after a -20 his -13 trump 37
against a 21 clinton -29 it -12 mr. 16
ahead of -13
aim at 28
all (number) -17 of -27 the 12
an agenda -14 even -17 open 27 opportunity -16
and a 13 the 14
anonymity to 28
around (number) -15 the 10
as a 27 an -8 his -22 if 35 isis 23 much -18 she -26 super 14 the -15 they -44
at a -13 his -30 least -13 length 57 the -31 trump 26
attacks on 42
attention to 27
back , -18 against 25 in -11 to -18
because of -14
before a 10 the -35
behind the -18
bernie sanders 23
between $ -8 the -14
bill clinton -30
both the 20
by (number) 41 a -27 clinton 13 cnn -19 his -35 politico -18 republican 18 sanders -13 their -17 trump -28
classified information -21 material -25
clear that 29
clinton , -13 . -28 a 23 and -48 as 52 for 11 had 8 in -49 is -16 on -23 to -10 with 11 ’s 30
closely with 18
closer to -21
cnn . 12
concern about 24 that 28
confidence that 27
control of -17
credit for 28
criticism for 12 from 34
cruz , -9 . -8 and -14
decades of 13
delegates , -14 . -11 and -13 to 18
details of 21
donald j. -19 trump 40
down to -40
during an 18 his -17 the -15
each other -42
earlier in 16
early results 17
even more -22
exit polls 11
far behind -12 more -19
florida ’s -11
for $ 16 (number) -24 . -23 a 18 an 22 ap -11 both 19 by -10 change 31 clinton 34 donald 10 her -25 hillary -9 him 18 it -20 months -26 more 14 mr. -27 new 22 president -36 second -23 that -18 the 26 their -17 this -25 trump 29 what 20 years -18
former secretary 11
forward to 33
fox news -17
free trade 20
friday . 13 that 16
from (number) -14 a -26 washington -41
george w. -13
gun control -16
he 'd 8 could 22 did -15 does 9 had -12 has 31 voted 8 wants -22 was 12 ’s -10 “” -31
health care -10
heavily on -9
her as 9 campaign -8 decision 17 father 9 for 18 husband 10 in -29 of 13 on -35 own -12 status -11 supporters 23 with 9 “” -12
herself as 25
hillary clinton 10
him . 19 and -22 as 57 by -8 for 65 from -32 in -31 the 19 to -13
himself as 55 from 43 in -46
his attacks 9 bid -17 campaign -20 comments 15 endorsement 43 father -10 first -22 head 13 home -23 lead -31 message 15 name -43 net 23 older 12 own 12 party 32 position 16 presidential -10 promise 39 proposal 21 recent 15 support 45 supporters -43 way -34 wife 44
how he 23 much 36
hundreds of -15
if he 10
in (number) -35 , -18 a 49 an 48 and -15 chicago -8 favor 59 february -8 federal -13 florida -29 front -21 her 13 indiana -10 iowa -32 its -11 last -13 libya -9 line -8 may 22 nevada -11 new -19 november 16 on 45 paris 15 political 18 recent -24 second -12 south -14 support 61 the -30 their -14 third -9 this 9 with 53
in. (edge) 16
into an 25 the -55 tuesday -8
issue with 58
it 's 23 , -28 . 18 a -16 as 41 clear 71 could 20 difficult -9 had -12 has 19 in -23 on -18 to -47 was -11 will 16 with -23 would 34 “” 53
its own 10
itself as 36
jeb bush 17
judicial watch 9
just (number) -28
last month 9
latino voters -12
like a 9
many of 15
marco rubio -8
me to -10
members of -8
money for -22 to -18
more about 30 money -14 on 14 than -29 time 26
most of -12
mr. clinton -9 cruz 31 sanders -8 trump's 22
mrs. clinton 33 clinton's -8
national security -16
nearly $ -9 (number) -10
new york -9
next to -26
none of 16
not to 41
obama ’s 21
of (number) -43 a -13 an 10 her 28 his 30 how 21 life -11 new 20 obama 46 political -39 sanders 8 state -23 support -27 their 16 trump 9 trump’s 42 winning -16 “,” -8 “” 26
off , -33
office in -18
on , -10 a -22 abc 22 an -14 behalf -20 congress 26 donald -32 facebook 30 foreign 16 gun -8 health 14 him 53 his -30 how 33 immigration 34 in -41 issues 18 monday -23 mr. 14 mrs. 12 msnbc -13 muslims 21 national 9 new -34 sanders 44 saturday -20 social 20 stage -52 super 12 the -12 their -25 to 43 trade -16 trump 22 tuesday -20 twitter 17 wednesday 16 what 31 whether 27 “” -31
out (number) -14 , -46 . -25 a 34 about 39 against 52 an 8 at 41 by -15 for -23 his 13 in 23 on -20 the -53 to -43 with -27
outside the -23
over $ -20 sanders -8 the -9
part of 10
people in 9
plans to 10
political violence -11
politico , -21 . 25 that -17
president obama -11
privately with -14
reporters in -23 that 8
republican presidential 10
republicans to 9
ronald reagan -33
roughly $ -16 (number) 19
sanders ' 12 's 26 , 15 . 25 as -30 by -21 in 9 to -13
sandy hook -22
saturday . 21 that 10
second in -9
she and 11 could 14 did 9 does 9 is -9 was -10 will -10 would 10
short in -12 of 19
since last -12 the -20
so far 31
social media -25
some of 45
sunday , -26
superdelegates , -14
support for 35 from 26
ted cruz 25
that (number) 11 , 35 a 21 about 13 americans -11 an 30 any 9 as -17 at 18 by -12 carson -42 clinton 19 could -30 cruz 19 donald 22 even 27 have -27 her 16 hillary -13 his 18 if -30 in 39 is 8 it 40 its 9 more -9 most 16 mr. 15 mrs. 15 none 14 obama 23 people -18 some 19 such 18 there 23 they 20 trump 18 trump’s 23 were -10 will -8 would -13
the (number) -50 ap 22 associated 21 attack 11 attention -9 battle 8 bill 21 billionaire 20 candidate -18 candidates 10 case 73 city -12 clinton -35 clintons 9 company -29 contest -19 convention -34 cost 9 country -31 court 10 crowd -24 current 26 day -15 debate 11 decision -25 democratic -14 democrats 15 department 32 economy -52 efforts -12 email 11 end -23 endorsement 26 fact -14 fbi -8 fed 14 federal -9 field -9 first -27 following 29 former 15 gop -37 government -34 gulf -48 gun 40 huffington 17 importance -49 incident 38 indiana 21 islamic -8 issue 56 judge 38 last -13 latest -15 law 10 letter -18 likelihood -9 mainstream 19 majority -12 media 43 message 14 military -28 move 23 nation -19 network -14 new -15 next -38 nomination -38 nominee -8 notion 51 number 14 obama 25 other 10 paris 9 party -10 political -11 post -18 power 33 presidency -15 president 25 presidential -26 presumptive 23 process 17 prospect -21 question -54 race -15 rally -14 real 16 release 39 republican 8 rest -24 ruling 21 sanders -9 second -19 senate -23 speech 20 spotlight -28 stage -62 statement 10 story -59 streets -19 support 48 supreme 12 tax 35 term 37 texas 16 u.s. 13 united 17 vermont 38 video -37 violence 21 wall 17 war -21 washington 15 way -28 white -48 world -18 “,” -33 “” -21
their own -19 support 43
them , -19 . -18 on 10 to 19 with -36 “” 12
themselves as 24
there are 26 is -14 was 27 were -20
they are 17 believe 9 can 22 do -25 had -24 have 45 support 10 think -15 were -9 will 36 would -31 ’re 18
this week 31 year 12
those who -19
through a -19 the -33
throughout the -22
thursday , -13 . 11 that 8
time in -16
to $ -21 (number) -36 , -27 acknowledge 32 address 21 an -23 assure 25 attack 39 attract -21 back 41 ban -23 be -11 become -46 begin 13 boycott 28 break -30 bring 36 business -26 buy -27 call 12 cast 41 change 18 clear -31 clinch -20 clinton 28 close -21 compete 31 consider 31 control -26 convince 44 date -41 demonstrate 46 determine 18 disavow 15 discuss 31 do -28 end 35 endorse 34 ensure 19 explain 46 face -28 fight -28 find -22 focus 47 fox -20 give 52 go 18 grow -21 have -50 hear 18 help 8 her -28 hillary -24 increase 8 influence -22 invest -29 israel -27 its -20 keep 36 kill -44 know 61 lead -44 leave -19 let -33 make 20 making -21 me 29 meet -30 move -44 new -23 other 15 overtake -12 pass -29 pay 32 pick -11 play -33 point 31 portray 48 present 31 press 20 prevent 19 protect -10 provide 15 pursue 17 put -13 question -13 raise -59 rally 29 reach -13 recognize 26 reporters -38 rise -24 rule 14 run -66 sanders 10 save -20 say 14 secure -17 see -23 send 23 show 55 sit 39 speak -20 spend -11 stand 32 step -12 stop 36 support 52 survive -24 take -21 tell 32 that -10 the -26 their -31 this -24 tie -8 trump 25 trump’s -19 try -16 turn -32 twitter 22 understand 25 unify 37 use 14 vote -10 voters 12 washington -21 win -67 write -25 “” 25
together a -27
too much -11
toward the -8
tribute to 26
trump . -12 a -13 as 23 by -13 has 9 in 21 is -32 of -16 that 13 to 40 was 26 will 20 ’s -12
tuesday , -19 night 18 that 13
under fire 14 scrutiny 32 the -35
up (number) -26 , -32 . 14 a -30 about 47 against -15 all -31 by 51 for -44 his 25 in -23 its -9 on -25 the 25 their -34 to 17 with -11
usa today 17
viewers that 17
virginia , -10
voters to 18
was a 16
ways to -33
wednesday that 8
well in -21
what they 12
when he 8 the -8 they -15
whether the 22
who he -23
why she -16 the 21
with (number) 33 a -16 clinton -19 her -25 him 10 how 11 other -10 republican -27 the 46 their 14 trump 21
— and 10
“,” he -25 she -16 the -11
“?” (edge) 25
“” (edge) 22 [ 49 and 27 for 12 of -13 that 13 to 9

13 cue: next tag, second tag
(edge) (edge) -25
ADJ ADJ 34 ADP 17 ADV 16 AUX 13 CCONJ -49 NOUN 13 PART -8 PROPN 22 PUNCT -59 SCONJ 52 VERB 8
ADP ADP 10 ADV 10 AUX 17 DET -14 NOUN -23 NUM -61 PART 56 PROPN -33 PUNCT -80 SCONJ -10 SYM -33 VERB 25
ADV ADJ 20 ADP -9 ADV -8 CCONJ -43 NOUN 21 NUM -52 PART 50 PRON 20 PUNCT -38 SCONJ 27 SYM -65 VERB -38
AUX ADJ 24 ADP -34 ADV 11 AUX -66 PART 13 PRON -40 SCONJ 9 VERB -30
CCONJ ADJ -26 ADV -15 AUX -11 DET 20 NOUN -30 PRON -19 PROPN -10 VERB -25
DET ADJ 12 ADP -17 ADV 17 DET 32 NUM -13 PART -23 PRON -17 PUNCT -18 QUOTE -43 SYM -13 VERB 26
NOUN (edge) 17 ADJ -23 ADV -30 CCONJ -59 DET 36 NOUN -12 PART 43 PRON -9 PROPN 20 PUNCT -88 QUOTE -39 SCONJ 28 SYM 14 VERB 17
NUM ADJ -22 ADP 37 ADV -8 NOUN -17 NUM -12 PART -9 PROPN -52 SYM 18 VERB -9
PART ADJ 46 ADP -28 ADV -32 AUX -8 NOUN -9 PART 51 PROPN -17 SYM -21 VERB 34
PRON ADP -16 ADV -9 AUX 11 CCONJ -15 DET -23 PROPN 60 PUNCT -17 QUOTE -12 SCONJ 19 VERB 18
PROPN ADJ 22 ADV -50 AUX 9 DET 13 NUM -45 PART 41 PRON 17 PUNCT -39 SCONJ 64 X 12
PUNCT (edge) -21 ADJ -29 ADP -42 ADV 12 AUX 62 CCONJ -24 DET -58 NOUN 11 NUM -30 PRON -36 PROPN -77 PUNCT -20 QUOTE 71 SCONJ 27 VERB -10
QUOTE (edge) 31 ADP -10 ADV 13 DET 16 NOUN 14 PRON -52 PROPN 14 SCONJ 44 SYM -85 VERB -17
SCONJ ADJ 13 ADP -16 ADV 26 AUX 33 DET 39 NUM 11 PRON 20 PROPN 28 PUNCT 26 VERB 28
SYM NUM -43
VERB ADJ -18 ADP -8 ADV -28 CCONJ -10 DET -12 NOUN -16 NUM -8 PART -18 PROPN -11 PUNCT -33 VERB 23

14 cue: word before the cue, form
% (VERB) 36
' (NOUN) -21 (VERB) -25
's (ADJ) -17 (NOUN) 18
've (VERBed) 14
( (VERB) -56
(edge) (VERBing) 23 (hanging_VERBing) -24
(number) (NOUN) -53 (NOUNs) -120 (VERB) 34 (VERBed) -48 (VERBs) -19 (hanging_VERBing) 8 (passive_VERBed) -21
) (VERB) 18
, (NOUNs) 12 (VERB) 12 (VERBed) 18 (VERBing) 15 (VERBs) 30 (hanging_VERBing) 11
- (VERB) 45 (VERBed) 19 (VERBs) -37
-- (VERB) -33 (VERBed) -19 (hanging_VERBing) 22
: (VERB) -45 (hanging_VERBing) -33
; (VERBed) -26 (hanging_VERBing) -32
about (hanging_VERBing) -52
account (VERBed) -22
acosta (VERB) 9
activists (VERBed) -15
actually (VERB) 18 (VERBed) -16
ad (VERB) -13 (VERBs) -13 (hanging_VERBing) -23
adelson (VERB) -24
administration (VERB) 11 (VERBed) 29 (VERBs) -22
ads (VERBed) -8 (hanging_VERBing) 38
advisers (VERB) 20 (VERBed) 16
advocates (VERB) 15
after (hanging_VERBing) 43
again (VERBed) 9 (hanging_VERBing) -11
agents (VERB) -14
aggressively (VERBed) 42
ago (VERBed) -10
aides (VERB) 12 (VERBed) -27
ailes (VERBed) 28
all (VERB) -8 (VERBed) 47
allies (VERB) 16 (VERBed) 17
already (VERB) 35 (VERBed) -20 (VERBing) -30
also (VERB) 32 (VERBed) 67 (VERBing) 8 (VERBs) 26 (hanging_VERBing) 37
always (VERBed) 11
americans (VERBed) 14 (hanging_VERBing) -20
amid (hanging_VERBing) 19
analysis (VERBs) 54
analysts (VERBed) -8
and (VERB) -10 (VERBs) -11
another (VERBed) -19
apparently (hanging_VERBing) -11
appeared (VERBed) -19
are (ADJ) -9 (ADJed) 33 (ADJing) -14 (VERBed) 20 (VERBing) 15 (passive_VERBed) -28
around (hanging_VERBing) 13
article (VERBed) -34
as (VERB) -24 (VERBed) 19 (hanging_VERBing) -69
at (hanging_VERBing) -41
attacks (VERB) -33
attendees (VERBed) 28
audience (VERBed) 19
authorities (VERB) -21
ayotte (VERB) -13
back (VERB) -25
barely (VERBed) -10
be (ADJ) -28
been (ADJ) 17 (ADJed) -20 (VERBed) -44 (passive_VERB) 24 (passive_VERBed) 16
before (hanging_VERBing) 50
began (hanging_VERBing) -41
begin (hanging_VERBing) -13
begun (hanging_VERBing) -31
being (ADJ) -10 (VERBed) -31 (passive_VERB) -20 (passive_VERBed) -32
belt (NOUNs) -18
best (NOUN) -11 (VERBed) -23
between (hanging_VERBing) 18
biden (VERB) 25 (VERBed) 14
blackwell (VERBed) 10
blasio (VERBed) -23
blocher (VERBed) -21
bloomberg (VERBs) 22
board (VERBs) 24
bolton (VERB) 8 (VERBed) 19
both (VERB) 23
bozell (VERBs) 25
brainard (VERBed) -11
briefly (VERB) -28
bush (VERBed) 23 (VERBs) 11
but (VERB) -22 (VERBed) 18 (VERBs) 24
by (VERBed) -17 (hanging_VERBing) 20
california (VERBed) -9
campaign (NOUN) 26 (VERB) -16 (VERBed) 26 (VERBs) -17 (hanging_VERBing) 17
candidate (VERBed) -18 (VERBs) -19 (hanging_VERBing) 23
candidates (hanging_VERBing) 46
carolina (VERB) -16
carson (VERB) 28 (VERBed) 23 (VERBs) -22
carter (VERB) -10
cash (VERBed) -24
caucuses (VERB) -9
china (VERBed) -14
christie (VERB) -13 (VERBed) 40 (VERBs) 14
cities (VERB) -14
city (VERBed) -22
clearly (VERBed) 18
cleveland (VERB) -38
clinton (VERB) -46 (VERBs) -47 (hanging_PUNCT) 29
clinton's (VERB) 12 (VERBed) -33 (hanging_VERBing) -10
clinton’s (VERB) -8
closer (VERB) -24
cnn (VERBed) 30
comey (VERB) -24 (VERBed) -9
comments (VERB) -39
committee (VERB) -23 (VERBed) 33 (VERBs) -28
companies (hanging_VERBing) -8
company (VERB) 18 (VERBed) 13
congress (VERB) 24
conservatives (VERB) 8
considering (hanging_VERBing) -23
consistently (VERBed) 42
contests (VERB) 17
continue (hanging_VERBing) 23
convention (VERB) -29 (VERBed) -34 (VERBs) -8
conventions (VERB) -13
conversation (VERBed) 35
correction (VERBed) -21 (hanging_PUNCT) -15
courses (VERBed) -19
court (VERBed) 30
critics (VERB) -9 (VERBed) 18
cross (VERB) 10
crowd (VERB) -10 (VERBed) -15
cruz (VERB) -20 (VERBed) -26 (VERBs) 11
curiel (VERBed) -8
currently (VERB) -13 (VERBs) 8
data (hanging_VERBing) -34
days (VERB) 11 (hanging_VERBing) -9
deal (passive_VERBed) -23
debate (VERBs) -28 (passive_VERBed) -10
decision (VERBed) 21
delegate (VERB) -19
delegates (VERB) -23 (VERBed) -65 (hanging_VERBing) 19
democratic (VERBed) -8 (hanging_VERBing) -13
democrats (NOUN) 46 (VERB) 9 (hanging_VERBing) 27
department (VERB) -52 (VERBed) -13 (VERBs) 11
despite (hanging_VERBing) 33
devine (VERB) 23 (VERBed) 13
did (VERB) 38
district (VERBs) 17
documents (VERBed) -29
does (VERB) 33
donors (VERB) 37 (VERBed) -10 (hanging_VERBing) -8
driver (VERBed) 14
economists (VERB) 14
economy (VERB) -18 (VERBs) -13
effectively (VERBed) -32
effort (VERBs) -19
either (VERB) 8
election (VERBs) 14
email (VERB) -10
emails (VERB) 12 (hanging_VERBing) -31
emanuel (VERBed) 24
employees (VERBed) -9
enough (VERB) -30 (VERBs) -31
especially (ADJ) 34
even (VERB) 22
eventually (VERB) 17 (VERBed) -15 (hanging_VERBing) -13
ever (VERBed) 27
executive (NOUNs) -24
executives (VERBed) 19
experts (VERB) 39
family (VERB) -12 (VERBed) -26
far (VERB) -32
fast (VERBing) -10
fatally (passive_VERB) -22
father (VERB) -15 (VERBed) -25
fbi (VERBed) 43
felt (VERBed) -18
ferrera (VERB) 41
fight (VERBs) -10
filings (VERB) -10
financial (NOUN) -15
fiorina (VERB) 28 (VERBed) -9
firm (VERBed) -48
firms (VERB) 39
first (NOUN) -24 (VERB) -21 (VERBed) 9 (passive_VERBed) 50
first-term (NOUN) -10
florida (VERBed) -10
for (VERB) -56 (VERBed) -35 (VERBs) -17
forbes (VERB) 30
forcefully (VERBed) -18
former (NOUN) -12
foundation (VERBed) -23
francis (VERB) 18
frank (VERBs) 17
friday (VERBed) 38
friends (VERB) 25
from (VERBed) -20
further (VERBed) 26
general (VERBed) 27
generally (VERBed) -44
get (VERB) -10 (VERBed) -21
gil (VERB) 19
giuliani (VERB) -19
gop (VERBed) -28
government (VERBed) -12
governor (VERB) -25 (VERBed) 37
graham (VERBed) -30
grassley (VERB) -9
grayson (VERB) -14
group (VERBed) -66 (VERBs) 11 (hanging_VERBing) 41
groups (VERB) 11 (hanging_VERBing) 16
had (VERB) -10 (VERBed) -10
half (VERB) -9
hannity (VERBed) 25
has (VERBed) 17
hassan (VERB) -26
have (VERB) 21 (VERBed) 49 (VERBs) -37
he (VERB) 35 (VERBed) 41 (VERBs) 13
help (VERB) -25
helped (VERB) -64
helping (VERB) -9
henry (VERBed) 10
her (NOUN) -21 (VERBed) 14 (hanging_VERBing) -46
here (VERB) 9
hewitt (VERBed) 17
him (VERB) 10 (hanging_VERBing) -8
his (NOUN) 8 (NOUNs) 12
home (NOUN) -34
house (VERB) 29 (VERBed) 20 (VERBs) -12
huckabee (VERBed) -31
huffpollster (hanging_PUNCT) 26
husband (VERBed) 15
immediately (VERBed) 9
immigrants (VERB) 10 (VERBed) 20
in (NOUNs) -13 (VERBed) -13 (VERBs) -42 (hanging_VERBing) -12
incident (VERB) -9
including (hanging_VERBing) -12
increasingly (VERB) -21 (VERBed) 10 (VERBing) 15
initially (VERB) 40
insiders (VERB) 19
instead (VERB) -25
interview (VERBed) -13
into (hanging_VERBing) -30
investors (VERB) 31
is (ADJed) -17 (ADJing) 19 (VERBed) -37 (VERBing) 28 (passive_VERB) -35 (passive_VERBed) 32
israel (VERBed) -13 (VERBs) -32
issue (VERBed) 14
it (VERBed) 18 (VERBs) -21
its (NOUN) -34 (NOUNs) -10
itself (VERB) -20
jacobs (VERBed) 17
johnson (VERB) 16
jr. (VERBed) -14
judge (VERB) 24 (VERBed) -13 (hanging_VERBing) -8
just (VERB) -15 (VERBed) -46 (VERBing) -12 (VERBs) 11
kaine (VERBed) 19
kasich (VERB) -19 (VERBs) -24
keep (hanging_VERBing) 24
largely (VERB) -39
later (VERB) -22 (VERBed) 8
law (hanging_VERBing) -10
lawmakers (VERB) 26
laws (hanging_VERBing) 17
lawsuit (VERBs) 10
lawyers (VERBed) -11
lazar (VERBed) -19
leader (VERB) -10
leaders (VERB) 56 (VERBed) -47
least (VERB) -19
less (VERBed) -12
letter (VERBed) -9
lewandowski (VERB) 21 (VERBed) 14
like (hanging_VERBing) -17
limbaugh (VERB) 23
long (VERB) 20 (VERBed) -13
longer (VERB) -33
maddow (VERBed) 22
made (hanging_VERBing) 11
magazine (VERBed) -25
man (hanging_VERBing) -29
manafort (VERB) -22 (VERBed) 31
many (VERB) 16 (VERBed) 8
market (VERBs) -13
mass (hanging_VERBing) -11
mccain (VERB) -13 (VERBed) 19
mcconnell (VERB) -26
means (hanging_VERBing) 24
measures (VERBed) -26
media (VERBed) -30
meeting (VERBed) -27
members (VERB) -11
men (VERB) -42 (VERBed) 10
message (VERBs) -14
millennials (VERB) 37
mitchell (VERBed) 20
mogul (VERBed) 8
monday (VERBed) 24
money (VERBed) -12 (hanging_VERBing) -10
month (VERBed) 35
months (hanging_VERBing) -16
more (VERBed) -33 (hanging_VERBing) 16
most (ADJ) 12 (VERB) -16 (VERBed) -49
murphy (VERB) -10
muslims (VERB) -8
nation (VERBs) -8
nega (VERB) -14 (VERBed) 21
netanyahu (VERBed) -37
new (NOUN) -21
news (NOUNs) 16 (VERB) -31 (VERBed) 10
newspaper (VERBed) 21
night (VERBed) 29
nominee (VERB) -13 (VERBs) -17
now (VERB) 41 (VERBed) 13 (VERBing) 14 (VERBs) -17 (hanging_VERBing) -9
obama (hanging_VERBing) -13
observers (VERB) 19
occasionally (VERBed) -11
of (VERB) -21 (VERBed) -81 (VERBs) 22
office (VERB) 8 (VERBed) 40
official (VERB) 10
officially (VERBed) 45
officials (VERB) 35
often (VERB) -16 (VERBed) 21 (VERBs) 18
ohio (VERBed) 10
on (VERB) -19 (VERBed) -22 (hanging_VERBing) -43
once (VERB) 17 (VERBed) -33
only (VERB) -75 (VERBing) -13 (VERBs) -26
opening (NOUNs) -10
openly (VERBed) 20
opponents (VERB) 22 (VERBed) -23
or (VERB) -62 (hanging_VERBing) -17
organizers (VERB) 24
other (VERBed) -16
others (VERB) 9 (VERBed) 46 (hanging_VERBing) 13
own (NOUN) -10
p.m. (hanging_PUNCT) -16
pac (VERBed) -11 (hanging_VERBing) -39
page (hanging_PUNCT) -21
palin (VERBed) -33
palmieri (VERBed) 8
paradis (VERB) -9
particularly (VERBed) 12
parties (VERB) 32
party (VERB) -17 (VERBs) -16 (passive_VERBed) -11
past (NOUN) -12 (NOUNs) 14
pence (VERBs) 17
people (VERB) -86 (VERBed) -49 (hanging_VERBing) 8
percent (VERBed) -30 (hanging_VERBing) 13
perez (VERBs) -13
personal (NOUN) -16
phone (VERBs) -50
plan (VERBs) 47
police (VERB) -20 (VERBed) 14
policies (VERBed) 10
policy (NOUN) -9
political (NOUN) -18
politically (VERBed) -11
politico (VERBed) 13
poll (VERB) 38 (VERBed) -13 (VERBs) 58
polling (VERBs) 38
polls (VERB) -9 (VERBed) -34 (passive_VERBed) -17
post (VERB) -46 (VERBed) 40
potentially (hanging_VERBing) -17
prager (VERBs) 37
precincts (hanging_VERBing) -21
president (VERB) -38 (VERBed) -15
presidential (hanging_VERBing) -11
press (VERBed) 23
previously (VERB) -10 (VERBed) 41
primaries (VERB) -25
program (VERBed) -20
project (VERBed) -12
proposed (NOUN) 10
prosecutors (VERB) 21 (VERBed) 43
protesters (VERBed) 13
public (NOUNs) -15
publicly (VERBed) 69
putin (VERBed) 53
q (hanging_PUNCT) -22
quickly (VERB) 25
quietly (VERBing) 9
races (VERB) -19
randomly (VERBed) -16
recent (NOUN) 12 (NOUNs) -13
recently (VERB) 14 (VERBed) -22
records (VERB) -13
refugees (VERBed) -20
regularly (VERBs) 15
remained (VERBed) -8
remarks (VERBed) -31
repeatedly (VERB) 35 (VERBed) 12
report (VERB) 14 (VERBed) -36 (VERBs) 8 (hanging_PUNCT) 38
reported (hanging_VERBing) -10
reportedly (VERB) -10
reporter (VERBed) 23
reports (VERB) 17
republican (VERBed) -22 (hanging_VERBing) -26
republicans (VERB) 50 (VERBed) -12 (hanging_VERBing) -12
research (VERBs) 11
researchers (VERB) 33
results (VERB) 9
romney (VERB) 37 (VERBed) -24
room (VERBed) -10
rubio (VERBs) -29 (hanging_PUNCT) 32
rules (VERB) -13
ryan (VERB) -24 (VERBed) 12 (VERBs) 19
said (hanging_VERBing) 23
saldana (VERBed) 12
sanders (VERB) -10 (VERBed) 15 (hanging_PUNCT) 34 (hanging_VERBing) 14
santilli (VERBs) -17
scalia (VERBed) -13
scandal (VERBed) -18 (hanging_VERBing) -18
schlafly (VERBed) 27
schultz (VERBed) -9
seeking (VERB) -10
senator (VERB) -61 (VERBed) -12 (VERBs) 12
senators (VERB) 24
several (VERBed) -13
sherry (VERBed) 17
significantly (VERBed) -31
simply (VERB) -13
since (VERBed) 45 (hanging_VERBing) -12
so (ADJ) -57 (VERBed) 55
some (VERB) 37 (VERBed) 14 (hanging_VERBing) -32
soon (VERBed) 8
source (VERB) 8
sources (VERB) -21
southern (NOUNs) -15
specifically (VERBed) -14
speech (VERBed) 15 (hanging_VERBing) 28
spokesman (VERB) 8
star (VERBed) 25
start (hanging_VERBing) -13
state (VERB) 32 (VERBed) -19
states (VERB) -37 (VERBed) 9 (VERBs) -18 (hanging_VERBing) -19
still (VERB) 33 (VERBed) -15 (VERBing) 12 (VERBs) 18
stop (hanging_VERBing) -15
strategists (VERB) 19
strongly (VERBed) 24
students (VERBed) -8
such (VERBed) -20
support (VERBs) -17
supporters (VERB) 46 (VERBed) -27
survey (VERB) 24 (VERBed) -23 (VERBs) 18 (passive_VERBed) -14
surveyed (VERB) 22
system (VERBed) 21 (VERBs) 19
talk (VERBs) -46
team (VERB) 28 (VERBs) 39
television (VERBs) -21
terrorism (VERBs) -16
than (VERB) -39 (VERBed) -29 (hanging_VERBing) -11
their (NOUN) 18 (NOUNs) -18
them (VERB) -36 (VERBed) 22
then (VERB) -47 (VERBed) 11 (VERBs) 66 (hanging_VERBing) 10 (passive_VERBed) 17
they (VERB) 12 (VERBed) -21
things (VERB) -17
thursday (VERBed) 38 (hanging_VERBing) 30
time (VERBed) -21
times (VERB) 33 (VERBed) -13
todd (VERBed) -14
too (ADJ) -36
trumka (VERB) 17
trump (NOUN) -31 (NOUNs) 37 (VERBed) -13 (VERBs) -27 (hanging_PUNCT) 48
trump's (NOUNs) -43 (VERBed) -58 (VERBs) 11 (hanging_VERBing) 20
trump’s (VERBed) -42
tuesday (VERBed) 31
tweet (VERBed) 34
twice (VERBed) -15
twitter (VERB) -23 (hanging_PUNCT) -22
typically (VERB) -22
u.s. (VERBs) 15
ultimately (VERBed) 22
union (VERBed) -21
university (VERBed) 11
very (VERB) -28
video (VERB) -31 (VERBed) -38 (passive_VERBed) -17
viguerie (VERBs) 37
vote (VERBed) -10
voter (VERB) -13
voters (VERBed) -9
voting (VERBs) 20
warren (VERBed) -39
was (ADJed) 14 (VERBed) -39 (VERBing) -60 (passive_VERBed) 31
washington (VERB) -32
watch (VERBed) 9
wednesday (VERB) 27 (VERBed) 60
week (VERBed) 67 (hanging_VERBing) -16
weiner (VERBed) -23
were (VERBing) -20 (passive_VERB) -13
western (NOUNs) -10
what (VERBed) -28 (VERBs) -11
when (VERBed) -18 (hanging_VERBing) -20
where (VERB) -20
whigs (VERBed) -12
while (hanging_VERBing) 15
who (NOUN) 34 (NOUNs) 18 (VERB) -29 (VERBed) -49 (VERBs) 14
whoever (VERBs) -17
widely (VERBed) 15
width (hanging_PUNCT) -11
wikileaks (VERBed) 10
with (VERB) 24 (hanging_VERBing) -35
woman (VERBed) 17
women (VERB) 16 (VERBed) -28
woods (VERBed) 16
workers (VERB) 28 (VERBed) 33
world (VERBs) -13
year (VERBed) 31 (hanging_VERBing) -14
york (VERB) 20
zimmerman (VERB) 13
— (VERBed) -12 (hanging_VERBing) -37
’ (NOUN) -15
’re (VERBing) -30
’s (ADJ) -39 (NOUN) -26 (NOUNs) -45 (VERBing) 32
“,” (VERB) -13 (VERBed) 15 (VERBs) 39 (hanging_VERBing) 12
“?” (VERBed) 44
“” (NOUN) -14 (NOUNs) -18 (VERB) -15 (VERBed) -27 (VERBs) -8 (hanging_VERBing) -31 (passive_VERBed) -16

15 cue: tag before the cue, form
(edge) (VERBing) 23 (hanging_VERBing) -24
ADJ (NOUN) -20 (NOUNing) -45 (NOUNs) 22 (VERB) -46 (VERBed) -25 (VERBs) -50 (hanging_PUNCT) -33 (hanging_VERBing) -33
ADP (NOUNs) -47 (VERB) -57 (VERBed) -112
ADV (ADJ) -19 (ADJed) -41 (ADJing) -29 (NOUN) 14 (NOUNs) 17 (VERBed) 14 (VERBing) -25 (VERBs) 31 (hanging_VERBing) 54 (passive_VERB) 19 (passive_VERBed) 34
AUX (ADJing) -20 (ADJs) -20 (VERB) 25 (VERBed) 11 (VERBs) -39 (passive_VERBed) 12
CCONJ (VERB) -28 (hanging_VERBing) -17
DET (VERB) 36 (VERBed) 30 (VERBs) -14 (hanging_VERBing) -46
NOUN (NOUN) -19 (NOUNs) -37 (VERBed) 10 (VERBs) 9 (hanging_PUNCT) -38 (hanging_VERBing) 11 (passive_VERBed) -45
NUM (NOUN) -53 (NOUNs) -120 (VERB) 34 (VERBed) -48 (VERBs) -19 (hanging_VERBing) 8 (passive_VERBed) -21
PART (ADJ) -53 (NOUNs) -27
PRON (VERBs) 10 (hanging_PUNCT) -21 (hanging_VERBing) -40
PROPN (NOUN) -60 (NOUNs) 14 (VERB) 24 (VERBed) 26 (hanging_NOUNing) -25 (hanging_PUNCT) 33 (hanging_VERBing) -12 (passive_VERBed) -49
PUNCT (NOUN) -30 (NOUNs) 13 (VERBed) 18 (VERBing) 21 (VERBs) 13 (passive_VERBed) 34
QUOTE (NOUN) -24 (NOUNs) -18 (VERB) -18 (VERBed) 20 (VERBs) 25 (hanging_VERBing) 9 (passive_VERBed) -40
SCONJ (VERB) -54 (VERBed) 23 (VERBs) -8
SYM (VERB) 30 (VERBed) -10
VERB (ADJed) -35 (NOUNs) -32 (VERB) -102 (VERBed) -85 (VERBs) -47 (hanging_PUNCT) -32 (hanging_VERBing) -92 (passive_VERBed) -28

16 cue: word before source and cue, quotes around
" (cue) -23
's (cue) 29
've (cue) 30
( (cue) -38 (cue_…_quoted) -12
(edge) (cue) 33 (cue_:_quoted) 35 (cue_quoted) 37 (cue_…_quoted) 27
(number) (cue) -38 (cue_:_quoted) 46 (cue_quoted) -15
) (cue) 11
, (cue) 62 (cue_:_quoted) 76 (cue_quoted) 69 (cue_…_quoted) 61
- (cue) 34 (cue_…_quoted) 32 (quoted_cue) -34
-- (cue) 18
: (cue) -18 (cue_…_quoted) -26
; (cue) 45 (cue_…_quoted) 15
about (cue) -35
actively (cue) 27
ad (cue) -28
ads (cue) 33
after (cue) 34 (quoted_cue) -23
against (cue) -36
aggressively (cue) 29
all (cue) 30
already (cue) 26
also (cue) 57 (cue_…_quoted) 37
although (cue) 42 (cue_…_quoted) 35
americans (cue) -20
among (cue) -20
and (cue_:_quoted) 10 (cue_quoted) 8 (cue_…_quoted) 37 (quoted_cue) -25 (quoted_cue_quoted) -30 (quoted_cue_…_quoted) 35
announced (cue) -16
anything (cue) -33
apparently (cue) -13
appeared (cue) -9
are (cue) 13 (cue_:_quoted) 15 (cue_quoted) -24
around (cue) 13
as (cue) 18 (cue_:_quoted) 13 (cue_quoted) 30 (cue_…_quoted) 58
at (cue) -20 (cue_…_quoted) -37
attack (cue) -18
attention (cue) -12
barely (cue) -24
be (cue) -41
because (cue) 16 (quoted_cue) -28
become (cue) -19
becoming (cue) -17
been (cue) 16 (cue_…_quoted) -31
before (cue) -12 (cue_…_quoted) -21
began (cue) -21 (cue_…_quoted) -25
begin (cue) -18
begun (cue) -31
behind (cue) -12
being (cue) -33 (cue_…_quoted) -58
believe (cue) -10
benghazi (cue) 16
between (cue) 29
bill (cue) 16
both (cue) 15
bring (cue) -19
built (cue) 13
but (cue) 48 (cue_quoted) -40 (cue_…_quoted) 24 (quoted_cue) 10
by (cue) 38 (cue_quoted) -48 (cue_…_quoted) 39 (quoted_cue) -45
called (cue) 24 (cue_quoted) -12
calling (cue_quoted) -18
campaign (cue) -32
candidate (cue) 25
candidates (cue) 50
captured (cue) -24
carolina (cue) -13
cast (cue) -14
change (cue) -21
changed (cue) 9
changing (cue) -25
clearly (cue) 9
clinton (cue) -10 (cue_:_quoted) 13
clinton's (cue) -18
closer (cue) -24
comments (cue) -42
companies (cue) -30
company (cue) -16
conference (cue) -10
consider (cue) 11
considering (cue) -23
consistently (cue) 22
contests (cue) 17
continue (cue) 26
continued (cue) -21
convention (cue) -27
correction (cue_:_quoted) -15
could (cue) 8
countries (cue) -21
court (cue) -31
criticized (cue) -8
data (cue) -34
days (cue) -9
debate (cue) -15
deeply (cue) -16
defended (cue) -13
defending (cue) -11
delegate (cue) -13
democratic (cue) -13
democrats (cue) 25
described (cue_…_quoted) -10
despite (cue) 68
did (cue) 13 (cue_…_quoted) 19
dismissed (cue) -16
disproportionately (cue) -21
do (cue) -15
documents (cue) -27
does (cue) 30
donors (cue) -8
down (cue) 14
during (cue_…_quoted) -19
each (cue) -23
earlier (cue) -37
echoing (cue) 16
effectively (cue) -18
email (cue) 14
emails (cue) -21
ended (cue) -21
ending (cue) -10
endorsed (cue) 24
enough (cue) -32
even (cue) 42
eventually (cue) -16
expanding (cue) -15
expressed (cue) -12
face (cue) 19
faced (cue) -11
facing (cue) -15
fact (cue) 40
far (cue) -27
fast (cue) -10
fatally (cue) -24
feel (cue) -10
felt (cue) -31
filed (cue) -24
finally (cue) -30
firm (cue) -13
first (cue) 44
following (cue) -28
for (cue) -92 (cue_…_quoted) 10
found (cue) -23
from (cue) 11 (cue_…_quoted) 9
gave (cue) -10
generally (cue) 20
get (cue) -23
getting (cue) -13
give (cue) -12
given (cue) 31
got (cue) -20
group (cue) 17
groups (cue) 14
gun (cue) -24
had (cue_:_quoted) -15 (cue_quoted) -21 (cue_…_quoted) -21
has (cue) 18 (cue_:_quoted) -31 (cue_quoted) 17 (cue_…_quoted) 27
have (cue) 31 (cue_…_quoted) 12
he (cue) 14
heavily (cue) -13
held (cue) 12
help (cue) -17
helped (cue) -48 (cue_…_quoted) -16
her (cue) -14
highlighted (cue) -13
highly (cue) -10
him (cue) 13
hold (cue) 13
home (cue) 19
hope (cue) -16
house (cue) -9
how (cue) -48 (cue_…_quoted) -22
immigrants (cue) 8
in (cue) 10 (cue_:_quoted) -15 (cue_quoted) -32 (cue_…_quoted) -38 (quoted_cue) -15
include (cue) -18
includes (cue) 20
including (cue) -14
increase (cue) 34
increasingly (cue) 18
information (cue) -13
initially (cue) 16
instead (cue) 15
into (cue) 24
iowa (cue) -15
is (cue_…_quoted) 34
it (cue) 21
job (cue) -18
just (cue) -35
keeping (cue) -18
largely (cue) -39
later (cue) -20
launched (cue) -26
law (cue) -10
laws (cue) 13
lead (cue) -26
leading (cue) 28
least (cue) 9
leave (cue) -15
left (cue) 14
less (cue) 13
let (cue) -39
letter (cue) -31
likely (cue) -22
longer (cue) -44
made (cue) -16
make (cue) -54
makes (cue) 16
making (cue) -22 (cue_…_quoted) 12
man (cue) -38
many (cue) -19
mass (cue) -9
mean (cue) -8
meant (cue) 10
members (cue) 16
mocked (cue) 17
monday (cue) 14
money (cue) -15
month (cue) 23
months (cue) -26
more (cue) 13
morning (cue) 16
mostly (cue) 15
much (cue) -22
muslims (cue) -13
nearly (cue) -13
new (cue) -9
newly (cue) -8
news (cue) 8
night (cue) -8
now (cue) 34 (cue_…_quoted) 8
obama (cue) 11
of (cue) -48 (cue_…_quoted) -8
offer (cue) 37
offered (cue) 11
offering (cue) 8
officials (cue) -33
often (cue) 9
on (cue) -54 (cue_:_quoted) 8 (cue_quoted) -16 (cue_…_quoted) -41
once (cue) -47
ones (cue) -11
only (cue) -21
opening (cue) -10
openly (cue) 32
or (cue) -37 (cue_…_quoted) -12
others (cue) 20
out (cue) -40
outside (cue) -12
over (cue) -35 (cue_…_quoted) 34
p.m. (cue_:_quoted) -16
pac (cue) -44
page (cue_:_quoted) -21
paid (cue) -23
particularly (cue) 30
party (cue) -34
percent (cue) 10
pledged (cue) -9
policy (cue) -15
politically (cue) -41
politico (cue) -31
poll (cue) 11
polling (cue) 34
potentially (cue) -18
praised (cue) 23
precincts (cue) -21
president (cue) -12
presidential (cue) -11
previously (cue) 16
publicly (cue) 44
put (cue) 23
putting (cue) -27
q (cue) -22
question (cue) -27
quickly (cue) 10
raised (cue) -14
randomly (cue) -18
reason (cue) -21
received (cue) -13
recently (cue) -8 (cue_…_quoted) -45
reflects (cue) 8
registered (cue) -40
remarks (cue) 17
repeated (cue) -25
report (cue) 9
reported (cue) -11
republican (cue) -26
republicans (cue) -29
require (cue) 15
rhetoric (cue) 9
risks (cue) -14
routinely (cue) 8
rubio (cue) 23
running (cue) -25
said (cue) -77 (cue_:_quoted) 9 (cue_quoted) -15 (quoted_cue) -42 (quoted_cue_…_quoted) 29
sanders (cue) 23
say (cue) -55
saying (cue) -12
says (cue) -45 (cue_…_quoted) -21
scored (cue) -15
see (cue) -31
seeing (cue) -16
seeking (cue) -11
seemed (cue) -16
seen (cue) -19
seldom (cue) 11
shooting (cue) -8
should (cue) -14
show (cue) -8
showed (cue) -16
shows (cue) -25
simply (cue) -36
since (cue) 19
so (cue) -22
some (cue) 22
something (cue) 43
sometimes (cue) -20
specifically (cue) 21
speech (cue) 14
speeches (cue) -32
spent (cue) -8
start (cue) -13
statement (cue) 10
states (cue) -10
still (cue) 20
stop (cue) -15
strongly (cue) 35
such (cue) 26
suddenly (cue) 36
sunday (cue) 34
superdelegates (cue) -39
support (cue) -19
supported (cue) -8
supporting (cue) -11
suspended (cue) -8
take (cue) -34
taken (cue) -21
taking (cue) 15
ted (cue) 58
test (cue) -18
than (cue_…_quoted) -10
that (cue) -70 (cue_:_quoted) -24 (cue_quoted) -23 (cue_…_quoted) -65
then (cue) 9
thing (cue) -20
things (cue) 22
think (cue) -20
this (cue) -25
those (cue) -21
though (cue) 65
thought (cue) -12
through (cue) -19
thursday (cue) 44 (cue_…_quoted) 9
time (cue) -25
to (cue) -31
together (cue) 15
told (cue) -9
too (cue) -49
toward (cue) -9
traditionally (cue) -18
trump (cue) 44 (cue_:_quoted) 51 (cue_…_quoted) -27
tuesday (cue) 9
turn (cue) -14
turned (cue) -30
turning (cue) -17
twitter (cue) -16
ultimately (cue) 40
under (cue) -29
until (cue) -37
use (cue) -23
used (cue) -16
using (cue) -20
usually (cue) -24
very (cue) -55
video (cue) -17
voters (cue) -21
was (cue_quoted) 21 (cue_…_quoted) -35
washington (cue) -27
way (cue) -20
wednesday (cue) 18
week (cue) 9 (cue_…_quoted) 15
were (cue_quoted) -14 (cue_…_quoted) -22
what (cue) -8 (cue_quoted) -19 (cue_…_quoted) 28
when (cue) -13 (cue_quoted) 34 (cue_…_quoted) 20 (quoted_cue) -20
where (cue) -32 (cue_:_quoted) -15
which (cue) 23 (cue_…_quoted) 16
while (cue) 36 (cue_quoted) -9 (quoted_cue) 24
who (cue_quoted) 11 (cue_…_quoted) -10
why (cue) -10
width (cue) -11
win (cue) 13
winning (cue) -10
with (cue) 14
within (cue) -16
woman (cue) -17
won (cue) -16
work (cue) 11
year (cue) 14
yet (cue) 19
± (cue) 37
— (cue) 18 (cue_…_quoted) 50
― (cue) 31
’re (cue) 10
’s (cue) -11 (cue_…_quoted) -26
’ve (cue) -13
“,” (quoted_cue) 111 (quoted_cue_:_quoted) 21 (quoted_cue_quoted) 32 (quoted_cue_…_quoted) 79
“?” (quoted_cue) 119 (quoted_cue_…_quoted) 9
“” (quoted_cue) -59 (quoted_cue_quoted) -19 (quoted_cue_…_quoted) -23
” (cue) 27

17 cue: word behind source and cue, which is first
$ (behind) -33
's (ahead) -8 (behind) -10
( (behind) -25
(edge) (behind) -25
(number) (behind) -42
) (behind) -47
, (ahead) -14 (behind) -23
- (behind) -12
-- (ahead) -14 (behind) 15
. (ahead) -17 (behind) -12
: (behind) -21
; (behind) 12
? (behind) -28
@milbank (behind) -16
a (ahead) -29
abc (behind) 11
aboard (behind) 41
abortion (behind) 44
about (ahead) 50 (behind) 59
above (behind) -25
abroad (behind) -9
accusations (behind) 19
across (behind) -37
action (behind) -8
ads (behind) 46
advantage (behind) -27
after (behind) 9
again (behind) -10
against (ahead) 35 (behind) 34
ahead (behind) -11
aim (behind) 28
all (behind) -8
allies (behind) 21
almost (behind) -30
alone (behind) -10
also (behind) -8
american (behind) -9
americans (behind) 10
amid (behind) -34
an (behind) 12
and (ahead) -26 (behind) -33
anonymity (behind) 28
another (behind) -35
ap (behind) 13
are (behind) -47
arms (behind) -19
around (behind) -13
as (ahead) 8 (behind) -21
at (ahead) -18
attacks (behind) 32
attention (behind) 34
average (ahead) 11
away (behind) -16
ayotte (behind) 14
back (behind) -15
bare (behind) 9
because (behind) -16
before (ahead) 35 (behind) -35
behind (behind) -40
below (behind) -14
benghazi (behind) 16
best (behind) 10
betrayed (behind) 12
better (behind) -37
between (ahead) -16 (behind) -8
beyond (behind) -46
big (behind) -26
bill (behind) 11
billionaire (behind) 43
billions (behind) -20
black (behind) -34
bloomberg (behind) 14
bob (behind) 25
breitbart (behind) 10
britain (behind) 19
building (behind) -42
bush (behind) 10
but (behind) -40
by (ahead) -19
california (behind) -12
calling (behind) 32
calls (behind) 33
came (behind) -29
campaign (behind) -21
candidate (behind) -22
canova (behind) -25
care (behind) -22
carson (behind) -9
certain (behind) 25
china (behind) 12
chinese (behind) -20
christie (behind) 12
citizens (behind) -29
class (behind) 31
classified (behind) -13
clear (behind) 48
clinton (behind) 22
clinton's (behind) 30
clinton’s (behind) 47
close (behind) -19
closely (behind) 18
cnn (behind) 20
comment (behind) 33
comments (behind) 47
committee (behind) -19
concern (behind) 49
concerns (behind) 22
conducted (ahead) -13
confidence (behind) 18
conservative (behind) 15
conservatives (behind) 16
constitutional (behind) -25
contest (behind) -17
control (behind) -22
credit (behind) 32
criticism (behind) 65
cruz (behind) 14
data (behind) -12
defense (behind) 33
delegate (behind) -33
delegates (behind) -34
democrats (behind) 18
detailed (behind) 26
details (behind) 21
direct (behind) 20
director (behind) -15
donald (behind) 10
down (ahead) 13
during (ahead) -15
each (behind) -49
earlier (behind) -14
early (behind) 11
economic (behind) -22
efforts (behind) 17
election (behind) 8
emails (behind) -30
employees (behind) -10
endorsements (behind) 16
enough (behind) -10
even (behind) -9
ever (behind) -23
every (behind) -23
familiar (ahead) 11
families (behind) -34
far (behind) -41
fast (behind) -12
fbi (behind) 9
federal (behind) -15
fields (behind) -10
fiorina (behind) 43
fire (behind) -23
firm (behind) -20
first (behind) -16
following (behind) -26
for (ahead) 46 (behind) 9
foreign (behind) 25
forward (behind) 26
found (behind) -18
fox (behind) 16
fraud (behind) -22
freddy (behind) -10
free (behind) -8
friends (behind) -8
from (ahead) -37 (behind) -49
fuel (behind) -17
fund (behind) -22
funds (behind) -25
george (behind) -17
georgia (behind) -10
golf (behind) -10
good (behind) -35
gop (behind) 28
government (behind) -30
grayson (behind) -19
groups (behind) -13
guilty (behind) 23
gun (behind) -31
hands (behind) -43
hard (behind) 27
has (behind) -24
have (behind) -24
having (behind) -24
he (ahead) -23 (behind) 11
health (behind) -23
heavily (behind) -14
heavy (behind) -30
her (behind) 16
here (behind) 14
herself (behind) 46
higher (behind) -17
hillary (behind) 38
him (behind) 30
himself (behind) -19
his (behind) 19
history (behind) -30
home (behind) -32
hours (behind) -21
house (behind) 28
how (behind) 33
hundreds (behind) -18
i (behind) 15
if (behind) 20
immigrants (behind) 31
in (ahead) -52 (behind) -10
in. (behind) 16
increasingly (behind) 38
information (behind) 37
instead (behind) 25
international (behind) -28
into (ahead) -16 (behind) -47
investigators (behind) -12
is (behind) -18
isis (behind) -8
israel (behind) -16
issue (behind) 58
its (behind) -13
jeb (behind) 17
just (behind) -22
large (behind) -42
last (behind) 18
late (behind) -17
later (behind) 17
latino (behind) 13
latinos (behind) 12
lead (behind) -15
legal (behind) 8
legislation (behind) 8
less (behind) -15
liberal (behind) -35
like (ahead) -38
little (behind) 34
local (behind) -19
long (behind) 37
major (behind) -22
making (behind) -10
march (behind) -44
marco (behind) -8
market (behind) -16
mate (behind) -13
may (behind) -17
me (behind) 15
meeting (behind) -20
members (behind) -22
messages (behind) 12
mexican (behind) -17
mike (behind) -27
military (behind) -25
momentum (behind) -9
money (behind) -53
more (behind) -18
most (behind) -18
mostly (behind) -28
mr. (behind) 11
mrs. (behind) 29
ms. (behind) 13
much (behind) -9
multiple (behind) 29
national (behind) 9
nations (behind) -9
nbc (behind) -24
near (behind) -39
new (behind) -11
news (behind) 19
next (behind) -38
no (behind) 32
none (behind) 20
not (behind) 17
nothing (behind) 14
now (behind) -28
obama (behind) 12
of (behind) 17
office (behind) -44
officials (behind) -29
oklahoma (behind) -9
on (ahead) 59
once (behind) -17
online (behind) -17
onstage (behind) -29
onto (behind) -25
open (behind) -18
opportunities (behind) -19
or (ahead) -44 (behind) -57
other (behind) 31
out (behind) 21
outside (behind) -46
over (ahead) -18
overwhelmingly (behind) 11
paid (behind) -28
parents (behind) 28
particular (behind) 34
parties (behind) 25
party (behind) 15
past (behind) -40
paul (behind) -18
pence (behind) -10
people (behind) -15
perez (behind) 17
personal (behind) 13
place (behind) -20
planned (behind) 29
plans (behind) 19
points (behind) -11
political (behind) -50
politically (behind) -14
politico (behind) -16
politics (behind) 41
polling (ahead) 11
potential (behind) -47
presidential (behind) 27
previously (behind) -25
primaries (behind) -12
private (behind) -13
provisions (behind) -14
public (behind) -41
publicly (behind) 10
questions (behind) 12
quickly (behind) 23
quite (behind) -22
raising (behind) 33
rates (behind) -13
ready (behind) 30
real (behind) 17
records (behind) -17
released (ahead) 16
rep. (behind) -27
repeatedly (behind) 9
reporters (behind) 34
reporting (behind) 9
republican (behind) 16
rising (behind) 13
rivals (behind) 9
rubio’s (behind) 39
rules (behind) -8
ryan (behind) 10
said (behind) -16
sanders (behind) 27
santilli (behind) 19
saturday (behind) 20
saudi (behind) 8
scrutiny (behind) 24
second (behind) -15
security (behind) -37
sen. (behind) -28
senate (behind) -10
senator (behind) 37
serious (behind) 8
several (behind) 29
sharp (behind) 31
she (behind) 19
shortly (behind) -22
should (behind) -15
significant (behind) 22
signs (behind) 12
similar (behind) -9
since (behind) -51
social (behind) -27
some (behind) 17
someone (behind) -8
something (behind) -28
somewhat (behind) 22
south (behind) -16
speaking (behind) -16
speech (behind) 8
speeches (behind) -15
spending (behind) 23
state (behind) 18
strong (behind) 31
strongly (behind) 50
such (behind) -20
sunday (behind) -18
super (behind) -9
superdelegates (behind) -24
support (behind) 42
supporting (behind) -17
sure (behind) -38
talking (behind) 51
taxes (behind) -20
ted (behind) 25
television (behind) -25
than (behind) -29
that (behind) 24
the (ahead) 25 (behind) -9
then (behind) 22
there (behind) 16
they (behind) 16
things (behind) 15
third (behind) -23
this (ahead) 13 (behind) -19
those (behind) -9
through (behind) -44
throughout (behind) -28
thursday (behind) -22
time (behind) -9
to (ahead) -31 (behind) -9
together (behind) -52
too (behind) -31
toward (behind) -48
trade (behind) -11
traditional (behind) -16
tribute (behind) 42
trump (behind) 12
trump's (behind) -12
trump’s (behind) 29
tuesday (behind) -9
tv (behind) -33
twice (behind) -15
twitter (behind) 13
u.s. (behind) -20
under (behind) -10
union (behind) 19
until (behind) -16
upon (behind) 31
us (behind) -54
usa (behind) 12
vermont (behind) -30
very (behind) -23
veterans (behind) -8
viewers (behind) -8
violence (behind) -33
viral (behind) -21
virginia (behind) 15
virtually (behind) 24
voters (behind) -16
votes (behind) 11
voting (behind) -21
washington (behind) -44
ways (behind) -40
we (behind) -25
weeks (behind) -25
well (behind) 22
were (behind) 14
when (behind) -10
where (behind) -27
whether (behind) 43
while (behind) -37
white (behind) -26
who (ahead) 62 (behind) -21
why (behind) 19
widespread (behind) -30
will (behind) 19
wisconsin (behind) -15
with (behind) -16
without (behind) 14
women (behind) 40
worse (behind) -10
would (behind) -11
yes (behind) 8
you (behind) -11
young (behind) -36
– (behind) -11
— (ahead) -19 (behind) -60
’s (behind) -9
“?” (behind) 17
“” (ahead) 24 (behind) -8

18 cue: form, first report
(ADJ) (first) 22 (reported_before) -95
(ADJed) (first) 62 (reported_before) -105
(ADJing) (first) -10 (reported_before) -40
(ADJs) (first) 14
(NOUN) (first) 24 (reported_before) -181
(NOUNing) (first) -19 (reported_before) -34
(NOUNs) (first) 22 (reported_before) -142
(VERB) (first) 60 (reported_before) -112
(VERBed) (first) 58 (reported_before) -69
(VERBing) (first) 56 (reported_before) -91
(VERBs) (first) 61 (reported_before) -92
(hanging_NOUNing) (first) -22 (reported_before) -42
(hanging_PUNCT) (first) 60 (reported_before) -119
(hanging_VERBing) (first) 24 (reported_before) -63
(passive_VERB) (first) 22 (reported_before) -37
(passive_VERBed) (first) 23 (reported_before) -62

19 cue: verb behind, next word
(no_verb_behind) (edge) -25 (number) -21 ) -38 . -12 ; 8 ? -28 @milbank -16 a 9 about 43 above -22 across -10 after 38 against -20 all -49 almost -52 alone -8 along 9 america 16 americans 15 among -23 and 8 another -43 as -12 attacks 27 attention 35 before -31 behind -33 below -14 bernie -12 better -32 beyond -9 bill 11 bloomberg 9 both -26 breitbart 8 bush 37 by -10 campaign 12 candidate -22 candidates -16 classified -8 clinton 26 clinton's 42 clinton’s 22 cnn 14 comments 42 congressional 13 contest -9 criticism 43 cruz 12 david 10 debate 11 delegates -27 democrats -19 donald 8 down -10 each -10 earlier -27 even -12 exit 8 far -29 first -8 former 33 forward 35 fox 14 free 12 friday 12 from -37 georgia -10 government -16 gun -26 hard 26 he -21 health -23 heavily -12 her 14 herself 17 him 50 himself 9 his 45 hundreds -12 in -19 in. 16 increasingly 14 into -11 it -18 its -10 john 8 last 32 less -29 liberal -15 little 45 march -44 me -9 members -9 monday -18 money -20 more -43 mrs. 43 my -38 national 12 near -14 nearly -18 new -50 next -15 no 14 office -19 on -8 only 15 or -26 out 12 outside -8 over -27 people 20 political -35 politico 15 president -35 presidential 12 primaries -10 public -42 publicly 12 rep. -18 reporters 14 republican 30 rivals -9 rubio 31 sanders 8 sandy -22 saturday 13 sen. 33 senator 30 short -10 signs -12 since -25 slightly 17 some -19 south -13 spending 21 state 18 steve -23 strong 31 such -22 support 24 supporters 19 television -14 texas 15 their 13 there -21 third -10 this -48 through 10 to -18 together -20 too -10 toward -29 trump 9 trump's -16 trump’s 35 tuesday -9 u.s. -11 under 12 up -25 us -12 vermont -13 violence -10 virginia -9 voters -16 wednesday -9 workers -9 — -14 “,” -21 “?” 30 “” -9
(verb_behind) $ -48 ( -18 ) -13 , -29 -- -9 : -32 abc 8 abortion 25 about 37 accusations 19 across -29 advantage -29 after -27 again -22 against 51 ahead -14 all 26 allies 21 along -24 also -8 american -17 amid -32 among 15 an 25 and -28 anonymity 28 another 16 ap 13 are -47 arms -18 around -15 as -9 attacks 10 away -19 ayotte 16 back -15 because -15 before -10 behind -17 bernie 13 betrayed 12 better -8 between -18 big -37 black -36 bob 11 both 25 briefly -26 building -39 bush -30 business 11 but -35 california -10 calling 32 calls 33 came -29 campaign -33 candidates 9 carson -11 china 8 christie 13 citizens -29 clear 46 clinton’s 35 closely 14 cnn 14 comment 33 comments 13 committee -19 concern 46 concerns 24 confidence 26 conservative 14 conservatives 16 contests 10 credit 16 criticism 39 cruz -9 data -10 decades 8 delegate -28 delegates -19 democrats 31 details 21 direct 20 directly 20 director -12 donald 17 down 15 during 16 each -43 early 34 economic -16 efforts 17 emails -16 enough -10 eric -17 every -27 families -34 far -18 fbi 9 federal -11 fellow 23 fields -9 fiorina 33 firm -20 first -10 florida 13 following -16 foreign 9 former -30 found -18 fox -19 freddy -10 free -26 friday -15 friends -8 from -32 fund -20 funds -19 george -13 golf -10 good -30 gop 27 government -16 grayson -19 guilty 23 gun -9 hands -33 has -24 have -24 having -24 he 24 heavy -18 her 10 here 8 herself 37 higher -26 hillary 36 him -17 himself -39 his -11 history -18 home -35 how 33 hundreds -10 i 15 if 30 immigrants 33 in -17 increasingly 34 information 20 instead 25 international -23 interviews -11 into -56 investigators -12 iowa -9 is -18 issue 58 it 9 its -21 itself -11 jeb 21 jobs -9 just -19 kasich -8 large -40 late -16 latino 18 lead -15 legal 16 legislation 8 like -18 long 40 making -10 marco 14 mark -15 mate -9 me 19 meeting -20 mexican -8 mike -9 money -36 most -23 mrs. -8 ms. -14 much -12 multiple 11 nbc -28 near -27 nearly 10 news 20 next -25 no 24 none 23 not 13 nothing 24 obama 17 of 18 office -28 officials -25 once -16 online -14 only -22 onstage -29 open -20 opportunities -19 or -47 other 31 out 8 outside -41 over 20 particular 35 parties 25 party 9 paul -17 people -38 place -14 plans 23 political -26 politico -18 president 16 previously -22 private -9 public -31 questions 13 raising 33 rates -12 ready 22 real 18 repeatedly 9 reporters 24 reporting 9 republicans -8 ron -10 ronald -33 roughly 11 rubio -19 rubio’s 39 rules -8 said -16 santilli 21 saturday 10 second -14 security -31 sen. -56 senate -14 senator 15 several 26 sharp 19 she 19 short 8 should -15 signs 42 since -30 social -21 some 28 speech -24 speeches -12 sunday -19 superdelegates -31 support 27 supporters -15 supporting -17 sure -38 sweeping 36 talking 51 than -29 that 30 their -21 them -13 there 26 these -10 they 16 this 21 those -11 thousands 10 through -65 throughout -28 thursday -29 time -31 together -35 too -22 toward -23 trade -20 tribute 26 twice -9 under -23 up 19 upon 49 us -51 viewers 19 violence -25 virtually 24 votes 14 wall -8 washington -37 ways -35 we -25 wednesday 11 weeks -26 well 19 were 14 when -10 where -25 whether 43 while -42 who -13 why 15 will 19 with -10 women 40 would -11 you 10 – -11 — -39 ’s -9 “,” 25 “?” -15

20 cue: verb behind, quotes around
(no_verb_behind) (cue) -58 (cue_:_quoted) 30 (cue_…_quoted) 34 (quoted_cue) 28 (quoted_cue_:_quoted) 36 (quoted_cue_quoted) -9 (quoted_cue_…_quoted) 61
(verb_behind) (cue) -30 (cue_:_quoted) -38 (cue_quoted) -11 (cue_…_quoted) -13 (quoted_cue) -15

21 cue: cue, second word
:~ (edge) 19 , 23 . -43 [ 50 he -37 px -16 she -17 the 36 to 18 you -58
accept~ from -28
accord~ . 34 analysis -25 associated 21 fbi 9 filings -19 national 9 new 16 news -18 poll 8 polls 16 reports -19 results 22 washington 10 with 12
accuse~ of 17
acknowledge~ a 15 he -19
act~ , -10
address~ (edge) -14 the -14
add~ (edge) 57 , -11 her -40 his -29 she 9 to -36 “” 33
admit~ (edge) 8 the 16
agree~ (edge) -26 a -11 the -22
air~ ads 14
allege~ the -15
allow~ to -42
announce~ to 12 would 11
appear~ be 27 have -16 the -27
append~ (edge) -21
applaud~ (edge) 12
argue~ (edge) -22
arriv~ the -20
ask~ (edge) 13 , 12 a 8 about 26 if 13 what -16 “?” 12
assess~ the 32
attack~ , 15 for 26 trump 16
attend~ rally -14
back~ , -9 clinton 18 the 17 up -27
base~ a -8 the -11
becam~ first -19 of -12
becom~ (edge) -11 . -9 of 9
begin~ (edge) -9 (number) -24 a -33 the 11 with 16
believe~ (edge) -18 has 11 is 13 was -20
bid~ the -14
blame~ for 21
brought~ the 35
call~ (edge) -22 (number) -22 , -16 a 39 an -9 her 37 the 60 to -33 trump 17 ’s 22 “,” -13 “” 24
came~ a 10 in 10 the 9
campaign~ in -43 the -27
captur~ and -15
carri~ the -9
cast~ as 9
chanc~ winning -16
chang~ (edge) -10 and -15
chant~ (edge) 9
choos~ to 20
chose~ . -10
cite~ as 33
claim~ (edge) -9 (number) 27 he 13 was 25
clash~ the -22
clear~ the -11
close~ (edge) -12 , -12
collect~ (number) -9
come~ (edge) -9 (number) -10 , -9 a -40 to 18
comment~ (edge) -8 . -26
compar~ the -28 to 48
compet~ the -16
concern~ the -22
conclude~ (edge) 17 “” 12
conduct~ ap -11
confirm~ the 30
connect~ the -16
consid~ a 15 the -21
continue~ (edge) 8 be -45 grow -21
contrast~ with -13
crack~ on -16
criticize~ and 12 for 19
critic~ the -12
decid~ to 40
declare~ (edge) 10 he 8 “” 18
deleg~ the -8
deliv~ speech -14
describe~ as 28
disagre~ (edge) -28
disappear~ (edge) -10
distanc~ from 24
di~ (number) -10 a -13
doubl~ on 23
do~ , -9
draw~ to 24
drew~ from -19
drop~ of -25
earn~ $ -15 (number) -12 least -13
emerg~ a -44 an 9 the 19
encourage~ to 9
endors~ clinton 38 cruz 22 in -24 last -25 trump 14
end~ bid -17 campaign -17 with -18
enter~ final -16 race -12
estimate~ the -22
expect~ (edge) 18 to 8
explain~ (edge) 8 he 18 she -10 the -12
express~ about 26 for 34 that 27
extend~ lead -25 the -13
face~ for 11 from -19
fare~ in -26
feel~ to -20
fell~ of -9
fight~ the -13
find~ , -10
finish~ in -20
focus~ on -8
forc~ to -36
found~ (edge) 37 (number) 27 , 20 in -18 the 20
gain~ in -27
gave~ a 16 to -21
get~ . -10 the -11 to -8
given~ (number) -12 a -8 to -13
give~ (number) 14 a -19 an -20 the -10 to 20
goe~ (edge) 19
got~ (number) 20 . -20 to -23
go~ (edge) -10 a -10 be -18 the -25 to 27
grow~ , -15
handl~ the -8
have~ (number) -16
head~ the 14 to -8
held~ a -14 in -24 the -26
help~ a 28 the -21
hold~ on -10 the -16
hope~ a -13 will 21
identifi~ as 21
ignor~ . 31
import~ clinton -8
incit~ violence -11
includ~ , -35 and -18 he 16 of -22 support -12 that 27 the 23 who -13
insist~ the 23
invit~ to 21
issu~ statement 37 the -36
join~ court -17
jump~ the -25
knew~ the 11
known~ isis 23 super 14 the 16
lash~ at 43
lead~ (number) -10
leav~ to -11
led~ a -8 the -9
left~ the -8
like~ make 19
live~ (edge) -11 in -8 the -8
look~ a 31 to 16
lost~ (number) -10 to -12
made~ (number) -32 a -55 about 26 by -28 case 53 clear 63 comments 8 in -14 point 43 that 24
make~ a -22 case 51 in -14 the -18 to 13
messag~ a -16
met~ with -17
move~ . -11 the -17
name~ . 15 as 42
need~ (edge) -13 a 19 be -22 clinch -8 do -17 keep 25 secure -8 to 37 win -14
note~ (edge) 25 donald -49 he 15 the 25 “” -11
open~ about 45
opposit~ the 39
oppos~ on 30
order~ release 30
own~ the -10
paid~ by -10
particip~ the -16
part~ the -18
path~ the -11
peak~ (number) -8
perform~ in -11
pick~ a 15 all -31
plai~ the 29
plan~ support 23 vote 14
pledge~ , -13 . -11 and -13 ban -68 support 40 “” 23
point~ (number) -33 a 21 his -9 of -16
pose~ a -26
posit~ the 9
post~ of -19 the -39
praise~ for 12
prepar~ a 13 the -18
promise~ build 39 “” 27
propose~ (number) 36
proud~ the 20
prove~ be 20
provid~ of 14 the 21
pull~ a -11
push~ against 30 the 11
put~ a 29 at -26 by 29 on -30 the -35 “” 31
question~ he -12 the 31 ’s 16
rais~ (number) -31 about 27 for -16 questions 14 than -35
ran~ president -8 the 13
reach~ to -15
read~ (edge) 26
recall~ the 17
receiv~ percent -9 the -10
refer~ the 12
reflect~ the -25
refus~ disavow 15
reject~ idea -38 notion 21
releas~ , -28 . -10 new 20 statement 51 the -29 thursday -12 video -47 week -12
reli~ on -8
remain~ . -30 be -19 popular -17 that 51 the -29
remark~ (edge) -11 a -13 the -33 “” 26
remind~ that 26
reply~ (edge) -11
report~ $ 43 (edge) 35 (number) -10 a -14 his -30 that -11 the 27 washington -38
repres~ of -8
request~ to 28
requir~ to 9
respond~ (edge) 12 , 12 a 13 the 12
respons~ the 13
return~ the -17
rose~ the 35
run~ , -8 the -15
say~ 's 35 (edge) 39 , -17 . -58 a 46 about 8 adding 15 after -23 also -12 and 37 are 45 as -24 believe 9 but 8 by -24 campaign 19 candidate 15 clinton 18 country -29 did -9 do -25 does 20 former 13 from 9 group 21 had 42 has 26 have 41 her -16 if -21 in 8 is 10 it 11 latinos -24 law 17 might 9 mr. -18 must 8 need -38 obama 8 of 53 on 9 party 30 planned -18 sanders 17 she -14 state 11 support 11 that 27 the -9 they 12 think -15 trump 20 united 21 voted 8 wanted 8 wants -18 was -8 week 13 were -14 wo 10 would -21 ’re 11
score~ in -13
secretari~ state -23
seem~ have -16 to -19
see~ as 12
seiz~ the -22
sent~ a 13
serv~ a 13 the -18
set~ a -19
show~ (number) 22 a 14 clinton 23 has 30 in -31 the -22 to -38 trump 24
sign~ for -33 to 12
sit~ the -18
speak~ a -58 about 57 the 8
spend~ (number) -9
spent~ $ -23 (number) -9 time 20
spoke~ a 9 about 26 of 52 the -29
stai~ the -21
start~ the -15
statement~ the 27
state~ and 13 in -9 the 19 vermont -11
stop~ of 27
suggest~ a 44 he -17 mr. 23 sanders -20 trump 12 would 19
support~ , -18 . 9 a 14 clinton -18 in 37 obama -9 the 8 trump -11 “” -24
take~ . -8 at 33 delegates -15 in -24 the -18 to 24
talk~ his 17 the 15
ted~ , -9 and -12
tell~ 's -23 , 8 . 30 ap 17 audience 22 crowd 16 he -24 huffington 16 in -12 last -17 news 34 of 10 on 10 post -20 she -9 story -39 supporters 13 that 8 they -13 to -24 today 12 wall 9 washington 8 ’s -18
think~ will 15 would -9
took~ in -48 of -17 stage -50 the -48
try~ get -12
turn~ , -16 a -28 attention 39 in -36
tweet~ (edge) -18 . -19
urge~ to 10
us~ as 16 private -16 the -23 to -18
view~ as 14
vote~ a 19 mr. -31 the -32
vow~ “” 15
want~ (edge) 20 be -30 know 20 see -28
weigh~ on 30
went~ in -20 the -32
win~ and -8 democratic -10
won~ (number) -19 , -10 . -12 democratic -15 in -13 least -13 of -14 presidential -10 republican -16
word~ the -10
work~ a -24 trump -11 with 18
worry~ the 30
write~ (edge) 44 . 15 a 8 an 35 his -13 letter -13 the -28 twitter 12
zero~ on 32

22 cue: last word of the source
11~ 30
2008~ -8
2016~ -31
23~ 28
24~ -15
26~ -16
3~ -9
8~ -12
abusalha~ -33
account~ 13
ackman~ -35
acosta~ -10
action~ -28
actor~ 33
adelson~ -21
admir~ -21
adopte~ -8
advantag~ -12
advic~ -10
advis~ 47
advoc~ 50
ad~ 13
afl-cio~ 48
agenc~ 36
agenda~ -17
agent~ -42
aida~ -24
aid~ 8
ail~ 10
albright~ -17
ali~ -36
alli~ 17
all~ 15
amar~ -15
american~ -30
america~ -18
analysi~ 51
analyst~ 36
anderson~ -34
answer~ 23
anyon~ -21
apart~ -11
appeal~ 20
appear~ -16
appl~ -25
ap~ 11
arabia~ -37
area~ -17
arena~ 20
argument~ 27
arizona~ -31
armi~ -35
articl~ -35
ash~ 21
asia~ 8
assad~ -20
associ~ 9
attack~ -30
attempt~ -14
attende~ 33
attent~ -30
attornei~ 13
aubrei~ -12
audienc~ 27
autor~ 19
axelrod~ -9
ayott~ 40
babar~ 22
backer~ 27
baker~ -9
band~ 24
bank~ -59
ban~ 18
barklei~ 22
base~ 11
bash~ -15
battl~ -36
bayh~ -15
belcher~ 33
belt~ -18
benenson~ 45
berman~ 27
bernstein~ -8
bid~ -8
billionair~ -15
bill~ -32
biographi~ -15
birther~ -67
blackwel~ 54
black~ 21
blasio~ -27
blocher~ -32
board~ 36
boe~ -19
boi~ -21
bond~ -40
boss~ -28
both~ 26
boutiqu~ -10
boxer~ 22
boyl~ -37
bozel~ 25
brafman~ -9
brainard~ 42
brass~ -9
brook~ -33
brother~ -72
brown~ -18
bruja~ 23
bryant~ 19
buchanan~ 15
build~ -9
bujnowski~ 10
bulli~ -17
burk~ 16
burr~ 9
bush~ -12
busi~ -39
butz~ -18
buzzfe~ -28
byrn~ 10
c.i.a.~ -35
calderon~ 23
california~ -24
caller~ 28
call~ -15
camera~ 15
camp~ 33
candidaci~ -36
canova~ -46
capit~ -35
cardin~ -20
career~ -10
carolina~ -11
carr~ 10
carson~ 25
case~ -46
cash~ -14
casino~ -42
cathol~ -21
caucus-go~ 16
caucus~ -21
cb~ -19
censu~ 18
centerview~ -42
center~ -47
centr~ -14
ceo~ 14
certif~ 29
chaffetz~ 19
chang~ -39
cheer~ -23
chenei~ -17
children~ -63
china~ -47
choic~ 31
chrabaszcz~ 13
church~ 18
cia~ -11
circumst~ -15
citizen~ 21
citi~ 23
clark~ 23
clash~ 8
class~ -35
cleveland~ -27
client~ -19
climat~ -32
clinton'~ -46
clinton~ 20
clinton’~ -44
club~ -63
cnn~ -17
coalit~ -22
cohen~ 24
coleman~ 27
colleg~ -42
collin~ 19
colorado~ -16
columbia~ 13
column~ -46
comei~ 8
comment~ 17
commerc~ -15
commiss~ -32
committe~ -21
competitor~ 11
competit~ -28
condominium~ -12
confer~ -54
conflict~ -24
congress~ 37
conserv~ 9
constant~ -19
contend~ 40
content~ -9
contest~ -26
contractor~ -14
control~ -43
controversi~ -49
convent~ -13
convers~ 53
conwai~ 9
corker~ -13
corpor~ -25
correct~ -34
cosbi~ -16
counti~ -35
court~ 33
coverag~ -28
cox~ -18
crawford~ 13
critic~ 9
cross~ 26
cruz~ 33
cuban-american~ -25
cuban~ 44
curiel~ -46
d.c.~ -37
dai~ -15
dakota~ 13
dalei~ -8
dawson~ -19
dayton~ 19
deal~ 22
death~ -14
debat~ -20
decis~ 42
deleg~ -44
democrat~ 24
demonstr~ 29
depart~ -25
desanti~ 13
devin~ 31
dilemma~ 8
diplomat~ 23
director~ -26
disclosur~ -12
discuss~ 14
disput~ 24
district~ 35
divis~ 9
document~ -22
donat~ -17
door~ -18
d’souza~ 28
earnest~ 15
earn~ -17
economist~ 38
economi~ -63
edd~ -18
edg~ -26
editori~ 15
editor~ -19
educ~ 17
effort~ -40
eight~ -18
elector~ 48
elect~ -25
elia~ 12
elit~ -23
elmendorf~ 24
emanuel~ 35
emiss~ -20
employe~ -21
employ~ -41
endors~ 37
energi~ 13
epstein~ -10
erdogan~ -31
establish~ 9
estimate~ 46
event~ 19
even~ 9
everybodi~ -17
everyon~ 13
exchang~ 11
execut~ 23
exit~ 22
experi~ 17
expert~ 60
facebook~ -34
face~ -10
fact-check~ 25
faction~ 38
fallin~ 47
fallon~ 29
famili~ -51
fan~ 11
farag~ 15
fbi~ -23
fed~ -26
ferrera~ 41
field~ 47
fight~ -15
figur~ -21
file~ -23
firm~ -20
florida~ -53
folk~ 21
forb~ 23
foundat~ -46
founder~ -35
four~ 10
fox~ -16
fraca~ 24
franci~ 53
franc~ -16
frankel~ 11
franklin~ 8
frank~ 19
freddi~ -26
friedman~ -9
friend~ 9
fring~ -29
front-runn~ -8
fund~ -8
garin~ -37
gener~ 28
georg~ 25
germani~ -17
german~ -14
gilbert~ 13
gile~ -11
gingrich~ 23
ginsburg~ 29
girl~ -28
giuliani~ -12
glass-steagal~ 27
globe~ -10
goal~ 21
goldberg~ -14
goodlatt~ -12
good~ -14
googl~ -26
gop~ -61
gore~ 33
gorka~ 30
governor~ 16
govern~ 20
gowdi~ 35
graham~ 31
grai~ -19
grasslei~ -9
grayson~ -19
greenberg~ 14
green~ 18
grimm~ -9
groberg~ 44
group~ 12
growth~ 15
guardian~ 32
guard~ -23
gui~ 57
gun~ 11
hacker~ -19
half~ -9
hall~ 15
hampshir~ 17
hand~ -14
hanifi~ -9
hart~ -14
hashtag~ -15
hassan~ -17
head~ -24
hear~ 15
hedg~ -26
herself~ 27
hewitt~ 40
hewlett~ 18
highwai~ -13
hillari~ 47
himself~ 35
him~ -30
hispan~ 18
hi~ 12
holan~ -24
holder~ 26
holland~ 27
hollywood~ 12
hometown~ -11
home~ -17
hong~ 8
hope~ 27
host~ 15
hous~ 41
howard~ 13
hp~ 9
huckabe~ -31
huffman~ -19
huffpost~ -26
humphrei~ -26
hundr~ -27
hunter~ -25
hurun~ 20
husband~ 25
hust~ 27
iampaglia~ 8
idea~ 25
imag~ 18
immigr~ 19
incid~ -13
incom~ -25
independ~ 31
individu~ -14
industri~ 8
inequ~ 22
inform~ -19
initi~ -12
inquiri~ 35
insid~ 40
inspector~ 22
institut~ 10
investor~ 14
invest~ -13
iowa~ -11
isabel~ -21
isi~ -10
island~ 19
israel~ -50
issa~ -22
issu~ -32
itself~ -25
it~ -34
jackson~ 8
jacob~ 23
jame~ -36
japanes~ 14
jerom~ -36
jersei~ 11
job~ -46
jone~ 26
journalist~ 16
journal~ 12
jr.~ -8
judg~ 41
kagan~ -8
kain~ 31
kander~ -12
kasich~ 22
kelli~ 10
kendal~ -34
kennedi~ -35
khalif~ 9
khan~ 10
kim~ -22
kind~ -30
kingson~ -16
kirbi~ 11
klein~ 19
koch~ -13
kopachko~ 15
korea~ -32
kostrzewa~ -60
kunin~ 26
labott~ -31
ladi~ -18
land~ -17
languag~ 8
latino~ 19
lawmak~ 21
lawsuit~ 28
law~ -15
lazar~ -35
leadership~ 38
leader~ 23
lead~ -15
left~ 54
legion~ 26
legislatur~ 57
legisl~ 14
less~ 16
levin~ -21
lewandowski~ 29
lewi~ -11
lew~ 8
lichtman~ -17
life~ 13
light~ -18
like~ -17
limbaugh~ 29
lobbyist~ 24
lopez~ 24
loss~ -8
lot~ -8
lynch~ 27
maddow~ 29
madison~ 20
magazin~ -35
maher~ 38
major~ 28
malik~ -10
manafort~ 14
manag~ -46
mani~ 43
manzano~ 22
marcu~ 24
mark-viverito~ 10
market~ -15
martin~ 9
mass~ -22
mateen~ -29
materi~ 26
matter~ 20
mayor~ -11
mcauliff~ 29
mccain~ -39
mccarthi~ 40
mccaul~ 27
mcdonough~ -27
mcinturff~ 10
mckinnon~ -25
measur~ -19
media~ 43
meet~ -31
member~ -27
mendoza~ -27
menendez~ 18
men~ -38
mercer~ 33
merger~ -8
messag~ -20
mexican~ -11
mexico~ 10
meyer~ -25
microsoft~ -20
millenni~ 58
miller~ 29
million~ -46
milli~ -9
mill~ -16
miner~ 8
ministri~ 14
minist~ -21
minor~ -10
min~ -12
mitchel~ 35
model~ 14
moder~ -47
mogul~ 9
momentum~ -9
moment~ -40
monei~ -36
month~ -19
moor~ -8
mother~ 30
msnbc~ 51
much~ -25
murphi~ 26
muslim~ -35
nabisco~ 24
name~ -43
nation~ -34
nega~ -17
negoti~ -31
netanyahu~ -29
network~ -9
neurosurgeon~ 41
nevada~ -50
nevin~ -11
newspap~ 31
nide~ 20
nieto~ 48
night~ 18
noah~ 27
nomin~ -43
note~ -22
nra~ 11
number~ -22
nurs~ -15
o'donnel~ 40
o'mallei~ 37
obama~ 39
obstacl~ -24
offic~ 22
ohio~ 22
olivieri~ -19
on~ -12
oper~ 67
opinion~ 23
oppon~ -36
opposit~ -13
order~ -22
organ~ 43
orszag~ 12
osuna~ -10
other~ 8
outlet~ 44
owner~ 32
o’mallei~ 18
p.m.~ -26
packer~ 10
pac~ 12
pagliano~ 21
palestinian~ -8
palin~ -12
panel~ 29
paper~ -10
paradi~ -47
parad~ -19
parent~ -24
pari~ -11
particip~ -18
partisan~ 32
partner~ 12
passag~ -8
pastor~ 36
paulson~ -27
payment~ -11
penc~ 20
pennsylvania~ -26
pen~ 9
pepper~ 15
percent~ 12
perez~ -37
personnel~ 11
petraeu~ 40
petrilli~ 34
philadelphia~ 24
phillip~ -24
phone~ -35
photograph~ -36
photo~ -10
phrase~ 19
pictur~ -11
piec~ -23
pierc~ -20
plan~ 9
platform~ 47
player~ -9
podliska~ 22
point~ -28
polici~ -15
polic~ 15
politician~ 9
politifact~ -26
polit~ -17
poll~ 65
popul~ 9
posit~ 10
powel~ -9
prager~ 63
precinct~ -32
presidenti~ 13
presid~ -25
pressur~ 17
press~ 21
primari~ -57
principl~ 8
princ~ -10
prioriti~ 49
problem~ -9
process~ -27
program~ -12
progress~ 9
project~ -27
propos~ 27
prosecutor~ -16
prosecut~ 13
protest~ -23
pruzan~ -21
pundit~ 36
push~ -30
putin~ 61
quintanilla~ -12
q~ -23
rabbi~ 15
race~ -39
ralli~ -9
ramo~ 22
rank~ -13
rate~ -58
reader~ -19
reagan~ -36
realclearpolit~ 13
rebel~ -16
record~ -36
reev~ 26
referendum~ 15
reform~ -32
refuge~ -17
region~ -16
religion~ 8
remark~ -38
rendel~ 9
report~ 52
republican~ 55
research~ 9
resid~ -27
respons~ 15
result~ 16
retir~ -37
revel~ -31
revolut~ 18
rhetor~ 48
rhode~ 13
richard~ 22
rico~ -27
right~ -43
rise~ -15
risk~ -17
rival~ 23
rnc~ -54
roffman~ 17
rogan~ -20
roger~ -8
role~ -8
romnei~ 50
room~ 10
ross~ -47
rubel~ 20
rubio~ 12
rule~ 45
ryan~ 75
ryder~ -11
sabato~ -23
sach~ -24
salceda~ -14
saldana~ 28
same~ -15
sampl~ -8
santilli~ -16
santorum~ -20
saudi~ 13
scalia~ -21
scandal~ -47
scarborough~ -12
scene~ -10
schifano~ -24
schill~ -54
schlafli~ 46
schoen~ 20
scholar~ 10
school~ -36
schultz~ 14
schumer~ 40
scientist~ 19
scott~ -38
screen~ -13
seacord~ -12
season~ 16
seat~ -19
second-plac~ -9
second~ 12
secretari~ 16
secur~ -38
sembler~ 10
senat~ -22
sentiment~ 45
seri~ 8
server~ 15
session~ -24
seven~ -17
sever~ -8
sexton~ 32
shanklin-hawkin~ -11
share~ -18
sharpton~ 17
sherman~ 26
shift~ -26
shirt~ -18
shoot~ -13
shot~ 28
show~ -33
shuster~ 42
side~ 22
sign~ -32
singer~ 50
sister~ -11
site~ -17
six~ -17
skelli~ 36
slinker~ -26
small~ -19
socialist~ -13
someon~ 12
some~ 45
son~ 14
sourc~ 10
speaker~ 41
speechwrit~ 11
speech~ 17
spend~ -8
sperl~ 14
spicer~ -8
split~ -24
spokesman~ 19
spokeswoman~ 15
spot~ 23
squar~ 15
sroka~ 13
staffer~ -39
staff~ 31
stage~ 21
stake~ -27
stanc~ -13
star~ -9
state~ -31
statist~ 23
stein~ -12
step~ -12
stock~ -30
stone~ 25
stori~ 17
strategist~ 57
strategi~ 21
street~ -19
student~ -17
studi~ 39
style~ 8
success~ -38
suit~ 20
sullivan~ -21
summari~ 11
super~ -15
survei~ 9
svp~ 37
swanson~ 24
switzerland~ -41
symm~ -13
syria~ 12
t-shirt~ -42
tabl~ 9
tactic~ -20
talk~ 13
tanden~ 19
tanzer~ -15
tapper~ 34
tarar~ -14
task~ -18
tax~ -20
team~ 19
technolog~ -15
televis~ -21
temperatur~ -21
term~ -20
terri~ 27
tester~ 17
texa~ -19
their~ -12
thei~ -10
themselv~ 34
them~ -10
thiel~ -17
thing~ -23
thor~ 14
thousand~ 10
three~ -32
ticket~ 16
time~ 19
todai~ 8
todd~ -12
tone~ 27
tower~ -15
trader~ 9
trade~ -21
troop~ -16
troubl~ 19
truck~ -10
trumka~ 9
trump'~ -31
trump~ 34
trump’~ -32
turkei~ 8
turnout~ -18
turn~ -21
tv~ -31
twitter~ -37
two~ 51
tyson~ -24
ukrain~ 37
unit~ 15
usa~ 32
user~ -23
us~ -21
valeant~ -12
vandehei~ -11
verizon~ 22
vermont~ -30
veteran~ -18
victim~ -22
victori~ -35
video~ 14
vigueri~ 42
violenc~ -26
virginia~ -43
viru~ -25
voic~ -20
volunt~ -9
vote~ 9
vp~ -15
wallac~ -27
wall~ -21
walsh~ -23
ward~ 18
warn~ -10
warren~ 14
war~ -12
washington~ -41
watch~ 37
water~ -20
wealth~ -39
weaver~ 23
websit~ -19
weekend~ 16
week~ -39
weiner~ -49
weingarten~ -9
westmacott~ -19
west~ -15
what~ -22
which~ -19
whig~ -14
white~ 25
whoever~ -16
who~ -14
width~ -11
wiegold~ 14
wikileak~ 9
wilcox~ 14
wilkerson~ -27
william~ 18
wilson~ 18
winner~ -14
win~ -12
woman~ -34
women~ -75
woodward~ -23
wood~ 22
worker~ -38
work~ -17
world~ 8
wynn~ -24
yanukovych~ -24
year~ 8
yue~ -18
zimmerman~ 14
zucker~ -41

23 cue: quotes around, form
(cue) (ADJ) -13 (ADJed) -15 (ADJing) -45 (ADJs) -17 (NOUN) -39 (NOUNing) -43 (NOUNs) -41 (VERB) -20 (VERBing) 20 (VERBs) -8 (hanging_NOUNing) -44 (hanging_PUNCT) -21 (hanging_VERBing) -36 (passive_VERB) 12
(cue_:_quoted) (ADJ) -10 (NOUN) -34 (NOUNs) -19 (VERB) -18 (VERBed) 51 (VERBs) 24 (hanging_PUNCT) -8 (hanging_VERBing) -11
(cue_quoted) (ADJ) -16 (NOUN) -58 (NOUNs) -13 (VERB) -14 (VERBed) 24 (VERBs) 15
(cue_…_quoted) (ADJed) 18 (NOUNs) -14 (VERBing) -23 (VERBs) 10 (hanging_PUNCT) 44 (hanging_VERBing) 20 (passive_VERBed) -37
(quoted_cue) (NOUN) -61 (NOUNs) -45 (VERB) 41 (VERBed) 31 (VERBing) -10 (VERBs) 15 (hanging_VERBing) -11 (passive_VERBed) -28
(quoted_cue_:_quoted) (VERB) 30 (VERBed) 17
(quoted_cue_quoted) (VERB) -9 (VERBed) -17 (VERBs) 31 (hanging_VERBing) -20
(quoted_cue_…_quoted) (NOUN) 10 (VERB) 40 (VERBed) 38 (VERBs) -10 (hanging_VERBing) -9

24 cue: begins the sentence, speaker
(begins) (body) 20 (person) 8 (text) 11 (thing) -26 he 41 her 52 himself -9 his 45 it 15 its 15 she 36 their 17 they 53 who 20
(within) (body) -17 (name) -12 (text) -14 (thing) -36 everyone 23 he -18 her -19 herself 30 him -28 himself 39 his -43 it -21 its -53 itself -9 nothing -16 she -13 someone 10 their -19 them -18 themselves 12 they -34 who -19 whoever -9

25 cue: next word, form
$ (VERB) -31 (VERBed) -11 (VERBing) 9 (hanging_VERBing) -9
( (NOUNs) -10
(edge) (hanging_PUNCT) -22
(number) (VERBing) 13 (VERBs) -30 (hanging_PUNCT) -21
) (VERB) -35
, (NOUN) -44 (NOUNs) -21 (VERBed) 13 (VERBing) -58 (VERBs) 19 (hanging_VERBing) -28
. (NOUN) -34 (NOUNs) -23 (VERB) 10 (VERBed) 47 (VERBing) -35 (VERBs) -17 (hanging_VERBing) -75
: (ADJ) -56 (VERB) -42 (VERBed) 20 (VERBs) 19 (hanging_VERBing) 28
; (VERB) -9 (VERBed) 17
@milbank (hanging_PUNCT) -16
a (VERB) -11 (VERBed) 22 (VERBing) 19 (VERBs) -41 (hanging_PUNCT) -12
abc (VERB) 10
about (ADJ) 61 (NOUNs) 28 (VERB) 26 (VERBed) 39 (VERBs) -21 (hanging_VERBing) -16
advantage (VERB) -24
after (VERBed) -29 (hanging_VERBing) 19
again (VERBed) 10
against (NOUN) 21 (NOUNs) -16 (VERB) -16 (VERBed) 17 (VERBing) 29 (VERBs) 20 (hanging_VERBing) -19
ahead (VERBing) 12 (VERBs) -22
all (VERB) 30 (VERBing) -25 (hanging_VERBing) -23
almost (VERB) -26
along (VERBed) 9 (hanging_VERBing) -19
american (VERBed) -41
americans (VERBed) 10 (VERBs) 9
amid (VERBs) -17
among (NOUNs) -15 (VERB) -17 (VERBed) -28 (hanging_VERBing) 23
an (VERB) 35 (VERBed) -19 (VERBs) -31 (hanging_VERBing) 44
and (NOUN) -19 (NOUNs) -13 (VERB) -13 (VERBed) 8 (VERBing) -31 (VERBs) -58 (passive_VERBed) 24
anonymity (VERBed) 28
another (VERB) -15 (hanging_VERBing) -20
any (VERB) -28 (VERBed) 16 (VERBs) 10
are (NOUNs) -41
arms (VERBed) -13
around (VERB) -23 (VERBed) -43 (VERBing) 30 (hanging_VERBing) -15
as (NOUNs) 17 (VERB) 18 (VERBed) -28 (VERBs) 8 (hanging_VERBing) -54
at (NOUNs) 27 (VERB) -10 (VERBed) 21 (VERBing) -31 (hanging_VERBing) -26
attacks (VERBed) 15
attention (VERBed) 26
away (VERB) 11 (VERBed) -29
ayotte (VERB) 18
back (VERBing) -24 (VERBs) -12
because (VERBed) 9
before (VERB) -20 (VERBed) -27
behind (VERBed) -13 (VERBs) -16
betrayed (VERB) 12
better (VERBs) -22
between (VERB) 18 (VERBed) -18 (VERBs) -15
beyond (VERB) -28
big (VERB) -10 (VERBs) -26 (hanging_VERBing) -14
black (VERBed) -39
bloomberg (VERB) 14
both (VERB) 17 (VERBed) -18 (VERBs) 24 (hanging_VERBing) -15
building (VERB) -22
by (NOUN) -28 (VERB) -15 (hanging_VERBing) 28 (passive_VERB) 24 (passive_VERBed) -16
calling (VERB) 33
came (NOUNs) -26
campaign (VERBed) -35
candidates (hanging_VERBing) 12
carson (VERB) -13 (VERBed) 8
china (VERBed) 16
class (hanging_VERBing) 35
clear (VERB) 52
clinton (VERB) -11 (VERBing) 15 (VERBs) 42
clinton's (VERB) -12 (VERBed) 50 (hanging_VERBing) 14
clinton’s (VERB) 9 (VERBed) 22
close (VERB) -12
closely (VERBed) -17
cnn (VERB) 12
comments (VERB) 29
concern (VERBed) 34
concerns (VERBed) 22
contest (hanging_VERBing) -17
contests (hanging_VERBing) -24
control (VERB) -12
could (VERB) 14
criticism (VERBed) 43
cruz (VERB) 10 (VERBed) -20 (VERBs) 26 (hanging_VERBing) -16
data (hanging_VERBing) -11
decades (VERBed) 10
deep (VERBed) 10
delegates (VERB) 28 (VERBed) -52
democratic (VERB) 11 (VERBed) 39 (VERBs) -11
democrats (VERBed) 27
details (VERBed) 20
direct (VERBed) 21
donald (VERBing) -26 (VERBs) 13 (hanging_VERBing) 35
down (VERB) 32 (VERBed) -25 (hanging_VERBing) 14
during (NOUNs) 22 (VERB) -42 (VERBs) -11
each (VERB) -29
early (VERBing) 15
election (hanging_VERBing) 14
emails (VERBed) -15
even (VERB) -9
exit (VERBing) 13
far (VERB) -16 (VERBed) -18 (VERBs) -15
fbi (VERB) -15
federal (VERBing) 8
first (VERBed) 10
for (ADJ) -91 (ADJed) -29 (NOUN) 11 (NOUNs) 12 (VERBing) 63 (VERBs) 28
former (VERBed) -19 (hanging_VERBing) 16
forward (VERB) 26
found (VERBed) -10
fox (VERB) 10
free (VERB) -26 (hanging_VERBing) -22
from (VERB) 20 (VERBed) -52 (VERBing) -21 (VERBs) -30
fund (VERB) -22
funds (VERB) -9
further (VERB) -14
guilty (VERBed) 23
gun (VERB) -24
hard (VERBed) 22
having (VERBed) -26
he (VERB) 9 (VERBed) -38 (VERBs) 15 (hanging_VERBing) 33
health (VERBed) -10
her (VERB) -16 (VERBing) -13 (VERBs) 37 (hanging_VERBing) 16
here (VERB) 13
herself (VERBs) 41
hillary (VERB) -8 (VERBed) 24 (VERBs) 17 (hanging_PUNCT) 30
him (VERB) -9 (VERBed) 34
himself (VERB) -20 (VERBed) 9 (VERBs) 20 (hanging_VERBing) -55
his (VERB) -23 (VERBing) 36 (VERBs) 31 (hanging_VERBing) 20
history (VERB) -25
home (VERB) -15 (VERBed) -10
how (VERB) 19 (VERBed) 12 (VERBs) -25 (hanging_VERBing) 16
hundreds (VERB) -18 (VERBed) -32
if (VERB) -9 (VERBed) 17
in (NOUN) 39 (NOUNs) -8 (VERBing) -9 (VERBs) -49 (hanging_VERBing) -25 (passive_VERB) -26 (passive_VERBed) -40
increasingly (VERB) 27 (VERBed) -11 (VERBing) 40
information (hanging_VERBing) -14
into (VERB) -36 (VERBed) -23 (VERBs) -23
investigators (VERB) -12
iowa (VERB) -13 (VERBed) -8
is (NOUN) 21 (VERB) -21
it (VERB) 14 (VERBed) 32 (VERBing) -34 (VERBs) -11 (hanging_VERBing) -45
its (VERB) -14 (VERBed) 40 (VERBing) -58 (VERBs) -21 (hanging_VERBing) -21
itself (VERB) -29 (VERBed) 14
jeb (VERBed) 13
jobs (VERB) 8
just (VERB) -32 (VERBed) 13 (VERBs) 9 (hanging_VERBing) -16
large (VERBed) -15
last (VERB) 12 (hanging_VERBing) -19
late (VERBed) -18
less (VERB) 9
liberal (VERBed) -29
like (VERB) -19 (VERBed) -22 (VERBs) 29
little (VERB) 8 (hanging_VERBing) -11
local (VERBed) -18
making (VERB) -13
many (VERB) -24 (hanging_VERBing) -14
mark (VERB) -13
mate (hanging_VERBing) -12
me (VERBed) -38 (hanging_VERBing) 16
members (VERBed) -18
military (VERBed) -25
monday (VERB) 15 (VERBed) -19
money (VERB) -15 (VERBed) -13 (hanging_VERBing) -17
more (VERBed) -26 (VERBs) -26
most (VERBed) -16
mr. (VERBing) -49 (hanging_VERBing) 26
mrs. (VERB) 40 (hanging_VERBing) 25
much (VERB) 12 (VERBed) -62
multiple (VERBed) 8
muslims (hanging_VERBing) -18
national (VERB) -16 (VERBed) 28
nbc (VERB) -19
nearly (VERB) 8 (hanging_VERBing) -10
new (VERB) -15
next (VERBs) -17
no (VERBed) 25 (VERBs) -8 (hanging_VERBing) 26
none (VERB) 14
obama (VERB) -8 (VERBed) -11 (VERBing) 26 (VERBs) 39 (hanging_VERBing) -32
of (ADJ) 26 (NOUN) 8 (NOUNing) -35 (NOUNs) 25 (VERB) -15 (VERBed) -21 (VERBs) -26 (hanging_VERBing) 13
off (VERBed) 15 (VERBing) -21
office (VERB) -23 (VERBed) -18
officials (VERBed) -29 (VERBing) 10
on (ADJ) 34 (ADJed) 22 (NOUN) -39 (NOUNs) 15 (VERBed) -14 (VERBing) 31 (VERBs) -39 (hanging_VERBing) 28
online (VERBed) -29
only (VERBed) 16 (VERBs) 9 (hanging_VERBing) -23
onto (VERBed) -20
or (VERB) -10 (VERBed) -33 (hanging_VERBing) -18
other (VERB) 28
out (VERB) 47 (VERBed) -60 (VERBs) 11 (hanging_VERBing) 37
outside (VERBed) -37
over (NOUNs) -8 (VERBing) -25 (hanging_VERBing) 27
part (VERB) -24
party (VERBed) -22
people (VERB) -20 (VERBed) -17 (hanging_VERBing) 8
place (VERB) -13
plans (VERBed) 21
points (hanging_VERBing) -11
political (VERB) -22 (VERBs) -19
politically (VERB) -14
politico (VERB) -16 (VERBing) 18
president (VERBed) 19 (hanging_VERBing) -16
private (VERB) 11
privately (VERB) -12
provisions (hanging_VERBing) -14
public (VERB) -21 (VERBed) -25
questions (VERB) -22 (VERBed) 20 (hanging_VERBing) 32
radio (VERBed) -37
raising (VERBed) 28
reporters (VERB) 23 (hanging_VERBing) 10
republican (VERB) 28
republicans (VERB) -15 (VERBed) -22
roughly (VERBed) 15
rubio (VERB) -22 (VERBed) 59
sanders (VERB) -19 (VERBing) 23 (VERBs) 36 (hanging_VERBing) 9
saturday (VERBed) 26
second (VERBed) -20
sen. (VERB) -24 (VERBed) 13 (hanging_VERBing) -27
senate (NOUN) -14
senator (VERBed) 16
several (VERB) 12 (VERBed) -11 (VERBing) -18 (hanging_VERBing) 37
she (VERBed) 46 (hanging_VERBing) -22
short (VERB) -33 (VERBed) 27
similar (VERBed) -18
since (VERB) -20 (VERBed) -20
slightly (VERBed) -19
so (VERB) 21 (VERBed) -31 (VERBing) -11
social (VERB) -10
some (VERBed) 36 (VERBs) -11 (hanging_VERBing) -36
speech (VERB) 14
speeches (VERB) -11
spending (VERBed) 39
state (VERBing) -12
steve (VERB) -21
such (VERB) -14 (VERBs) -14
sunday (VERB) 21 (VERBed) -29
superdelegates (VERBed) -26
support (VERB) 14 (VERBed) 34 (hanging_VERBing) 14
supporters (VERBed) -8 (VERBing) 14
texas (VERBed) -31
that (ADJ) -26 (ADJed) 35 (ADJing) -26 (NOUN) -48 (NOUNs) -39 (VERB) 31 (VERBed) 23 (VERBing) 31 (VERBs) 15 (hanging_NOUNing) -24 (hanging_VERBing) 41
the (NOUNs) 16 (VERB) -10 (VERBed) 27 (VERBing) -17 (hanging_VERBing) -25
their (VERB) 14 (VERBing) -48 (VERBs) -9
them (VERB) -36 (VERBed) -19 (VERBing) 25 (VERBs) -9 (hanging_VERBing) 16
themselves (VERB) -41 (VERBed) 39
there (VERBed) 8 (VERBs) 11
these (VERBed) 16
they (NOUN) 34 (VERBed) 25 (VERBs) -10 (hanging_VERBing) -19
this (VERB) 16 (VERBed) -14 (VERBing) -13
those (VERBed) 22 (VERBs) -22 (hanging_VERBing) -30
through (VERBed) -37 (hanging_VERBing) -8
thursday (VERB) -12 (VERBed) -8
time (VERB) -11
to (ADJ) -32 (ADJed) -25 (NOUN) -29 (NOUNs) -25 (VERB) -21 (VERBed) 18 (VERBing) 17 (hanging_VERBing) 32 (passive_VERBed) 19
together (VERB) -22 (VERBed) -23
too (VERB) -14
toward (VERBed) -16 (VERBing) -8 (hanging_VERBing) -11
tribute (VERB) 28
trump (VERB) -9 (VERBed) 31 (VERBs) -19 (hanging_PUNCT) 34 (hanging_VERBing) -32
trump's (VERBed) 22 (VERBs) -13 (hanging_VERBing) -27
tuesday (VERB) 11 (VERBed) -11
twice (VERB) -27
twitter (VERBed) 19
u.s. (VERBed) -8
under (VERB) 16 (VERBed) -20
up (VERBing) 10 (VERBs) -12
upon (VERBed) 31
us (VERB) -29 (VERBed) -14
usa (VERB) 8
violence (hanging_VERBing) -18
virginia (VERB) 18
voters (VERB) -17 (VERBed) -14 (VERBs) 18
wall (VERBed) 8 (hanging_VERBing) -9
was (NOUN) 33 (VERB) -24
washington (hanging_VERBing) -19
ways (VERB) -33
wednesday (VERBed) 21
well (VERBed) -19
were (NOUNs) -30 (VERB) 20 (VERBed) 24
what (VERBed) -10 (VERBing) -29 (hanging_VERBing) 35
when (VERBed) -14
whether (VERB) 24 (VERBed) 31
while (VERBed) -28
who (VERBed) -14
why (VERBs) -10 (hanging_VERBing) 48
will (NOUN) 13 (NOUNs) -20 (VERBs) 18
with (VERB) -14 (VERBing) -17 (hanging_VERBing) -15
women (VERBed) 37
workers (VERB) -8
yes (VERB) 8
you (hanging_PUNCT) 11
— (NOUNs) -9 (VERB) 8 (VERBed) -24 (VERBs) -37
“,” (VERB) 21 (VERBed) 26 (VERBs) 31 (hanging_PUNCT) -65 (hanging_VERBing) 17
“?” (hanging_PUNCT) 27
“” (NOUN) -45 (NOUNs) -14 (VERB) -9 (VERBing) 11 (hanging_PUNCT) 18

26 cue: report before, word before source and cue
(act_) - 14 ; 22 about -44 after 23 and 75 as 36 at -17 because 22 before 41 but 48 by 25 clinton -15 for -9 her -8 highlighted -14 him -18 how -40 in -34 offered 10 on 11 or 19 see 15 shows -16 to -19 trump -39 what -18 when 40 which -40 while 33 with -16 — 22
(act_comma_) , 45 although 37 and 31 as -52
(act_comma_quote_verb) and 19
(act_comma_verb) , 23 after 8 also 9 and 25 are 41 as 34 been 38 but 18 get -11 had 12 has 17 have 11 in -17 including -12 is -50 most -14 than 17 were 15 when -26 where 22 while 10
(act_inverted_comma_) , 41
(act_quote_) and 24 “,” 23
(act_quote_verb) and 15 “” -14
(act_that_) that -42
(act_that_comma_verb) , -29 and -9
(act_that_verb) and -9 being -12 by -31 had -21 has -31 have -11 that -21 was -20 were -14 when 17
(act_verb) (number) -24 ; 21 about -10 after 8 and 16 are -47 at -11 before -15 by 14 had -34 has 31 have -20 help 18 in -12 on -9 or -17 over -10 that -20 trump's 21 was 22 while -10 — 14 ’s 41
(colon_) : -36
(colon_quote_) “,” 20
(judge_) (edge) -12 and 69 defended -14 denounced -11 dismissed -11 for -9 praised 23
(judge_comma_) , 28
(judge_comma_quote_verb) , 17 and 17
(judge_quote_) and 38 “,” -15
(judge_quote_verb) and 22
(judge_that_comma_) , 26
(judge_verb) and 14 has 20 is -12
(noun_) (edge) -15 and 35
(noun_comma_) , 42
(noun_comma_verb) , 31
(noun_verb) and 18 have -12
(passive_inverted_) and 13
(passive_inverted_comma_verb) , 14
(say_) (edge) 17 about -12 after 29 and 64 announced -12 as 19 but -11 of -15 on 19 said -83 say -30 saying -17 says -63 statement -13 suggested -11 when 31 why -10
(say_comma_) , -12 and 15 as 24 but 26
(say_comma_quote_) “,” -38
(say_comma_quote_verb) and -8 but 34 “,” -24
(say_comma_verb) , 13 after 47 already -17 also 9 and -18 are -19 as -30 at -15 being -9 but 9 by 12 had 27 have -39 including -15 is -18 out -10 that -40 though 26 was -37 were -22 what -25 when -48 while 58 with 13 ’s 21
(say_inverted_) said -20
(say_inverted_comma_verb) , 36 and -30 as -27 but -13 had -11 has -29 is -28 now 15
(say_inverted_quote_) “,” 13
(say_inverted_that_comma_verb) , 52
(say_quote_) and 45 in -27 “,” 20 “” -22
(say_quote_verb) and 23 because -19 but 22 had -23 in -10 while 37 “” -34
(say_that_) after 28 and 20 in -25 said -46 say -23 that -120
(say_that_comma_quote_verb) , 9
(say_that_comma_verb) but 9 by -9 had -17 has 12 in -17 is -22 still -11 that 19 was -29 when -12
(say_that_quote_) “,” 13
(say_that_verb) - 12 : 8 and -13 are -21 because -11 been -23 but 27 by -28 had -43 has -27 have -8 is -23 more -14 of -14 that -33 was -50 were -11 when -22 ’s -19
(say_verb) (number) -19 ; 15 after -37 also -9 and 26 are -38 as -11 because -34 been -20 before -20 but -12 by -30 from -11 had -52 has 43 him 20 in -10 is -45 since 10 still -14 than -11 that -28 up -8 was -46 were -29 what -33 while -17 ’s -23
(source_inverted_comma_) , -87
(source_inverted_comma_verb) , -33 and -22 has -12 have -15
(tell_) that -11 told 8
(tell_comma_) , 15
(tell_comma_verb) , -13 and -17
(tell_that_) that -37
(tell_that_comma_verb) , -30
(tell_that_verb) and -32 had -18 is -21
(tell_verb) and 16
(think_) about 18 and 14 felt -8
(think_comma_) , 21
(think_comma_verb) , -10 are 26 as 10 has -22 in -9
(think_that_) that -16
(think_that_comma_verb) and -21
(think_verb) after 21 by 15 has -27 in -10 is -12

27 cue: report before, speaker
(act_) (body) -43 (person) -40 (text) -37 (thing) 33 he 22 her -29 his -59 it 43 its -8 she -9 their -20 they -21 who -18
(act_comma_) (name) 44 (text) -20 (thing) 28 he 68 his 12 she 22 they 55
(act_comma_quote_verb) (name) 18 (thing) -48
(act_comma_verb) (name) -10 (person) 26 (text) 12 (thing) 25 he 46 her 17 his 15 it 12 they 52
(act_inverted_) (thing) -8
(act_inverted_comma_) (name) 23
(act_inverted_comma_verb) (name) 29
(act_quote_) (name) 33 (thing) -8 he 11
(act_quote_verb) (person) -14 (thing) 21
(act_that_) (name) -19 (person) -41 (thing) -51 he -9 his -21
(act_that_comma_) (name) -26
(act_that_comma_verb) (body) 42 (name) 38 (person) -30 (thing) -45 he -45 she -13
(act_that_quote_) (name) 26
(act_that_quote_verb) (thing) -18 he -22
(act_that_verb) (body) -15 (name) -54 (person) -25 (text) 14 (thing) -86 he -36 his -14 she -18
(act_verb) (body) 35 (person) -34 (text) -27 (thing) -33 he -41 her 25 him -13 his -43 it 21 she 50 their -14 they 13 who -37
(colon_) (name) -34
(colon_verb) (name) -13
(judge_) (body) 31 (name) -53 (person) -42 (text) 28 (thing) 24 her -21 his -40 she 22
(judge_comma_) (name) 21 (person) 33 (thing) 32 he 22
(judge_comma_quote_verb) (name) 32 (person) -20
(judge_comma_verb) (body) 14 (name) 20 (person) 10 (thing) 38 he 28 she -21
(judge_quote_) (body) -22 (name) 44 (person) 38 he 33
(judge_quote_verb) (name) 18 (person) 20 (thing) 22 he 30
(judge_that_verb) (name) -42 (thing) 8
(judge_verb) (body) 10 (name) -9 (person) -25 he -28 she 20 they -23
(noun_) (name) 23 (thing) -61 his 44
(noun_comma_) (name) 34
(noun_comma_verb) (name) 18 (thing) 44 he 35
(noun_verb) (body) 9 (person) -19 (thing) -19
(passive_inverted_) (body) -20 (person) -10 (thing) 21
(passive_inverted_comma_) (thing) -12
(passive_inverted_comma_verb) (name) 17
(passive_inverted_verb) (name) -18
(refuse_) (body) -21 (person) -18
(refuse_comma_verb) (name) 9 he 9
(refuse_verb) (name) 21
(say_) (body) -86 (name) -33 (person) -15 (text) 11 (thing) -8 he -33 her -14 his -25 it 25 she -61 they -34 who 19
(say_comma_) (body) -17 (name) -13 (person) 8 (text) 11 (thing) -14 he 43 it 17 she -12
(say_comma_quote_) (name) 28 he -32
(say_comma_quote_verb) (name) -56 (person) -15 (thing) 37 she -15
(say_comma_verb) (body) -35 (name) -8 (person) -56 (text) -19 (thing) 19 he 17 her -16 his -17 their -22 they 38
(say_inverted_) (name) -36 (person) -15 (thing) 13
(say_inverted_comma_) (body) 20 (person) -12 (thing) 48
(say_inverted_comma_verb) (body) -20 (name) -64 (person) -17 (thing) -40 he -19
(say_inverted_that_) (name) -16
(say_inverted_that_comma_verb) (name) 38
(say_quote_) (name) 11 (person) -27 (thing) 20 he -25
(say_quote_verb) (name) -26 (thing) 11 he -12 his -13 she -18
(say_that_) (body) 17 (name) -83 (person) -81 (thing) -31 he -72 his -17 she -19 they -9
(say_that_comma_) (name) -39 (person) 10 (thing) -31 he 27 she 46
(say_that_comma_quote_verb) (name) -14 (person) -25 (thing) -17
(say_that_comma_verb) (body) -16 (name) -14 (text) -23 (thing) -47 his -19 it 17 she -47 they -10
(say_that_quote_) (name) -19
(say_that_quote_verb) (name) -12 (thing) -24 he -27 her -12 who -13
(say_that_verb) (body) -13 (name) -108 (person) -44 (text) -22 (thing) -67 he -31 his -36 it -16 she -50 their -10 they -28
(say_verb) (body) -63 (name) -69 (person) -97 (text) -19 (thing) -12 he -104 her -19 his -36 it -35 its -9 their -14 they -67 who -21
(source_inverted_) (name) -32 (text) -19 (thing) -13
(source_inverted_comma_) (body) -10 (name) -62 (thing) -25
(source_inverted_comma_quote_verb) (name) -19 (thing) -21
(source_inverted_comma_verb) (name) -66 (person) -15 (thing) -50 he -8 they -27
(source_inverted_verb) (name) -36
(tell_) (name) -12 (person) -22 (thing) -16 he -59 his -17 she -26 they -32
(tell_comma_) (name) -11 (person) 24 (thing) 20
(tell_comma_verb) (body) -15 (name) -12 (person) -31 (thing) 18
(tell_quote_verb) (name) -19
(tell_that_) (name) -46 (thing) -29 he -47
(tell_that_comma_verb) (name) -23 (thing) -9
(tell_that_verb) (name) -53 (person) -17 (thing) -30 he -38 she -16
(tell_verb) (thing) -16 he -43 his -21 she 14
(think_) (body) -18 (name) 13 (person) -16 he -24 her -15
(think_comma_) (name) 14 (person) -19
(think_comma_verb) (name) 19 (thing) 34 he 30 his -23
(think_that_) (person) -22 (thing) -10
(think_that_comma_verb) (person) -24 (thing) -13
(think_that_verb) (name) -20 (person) -11 (thing) -25 he -35
(think_verb) (body) -18 (name) -42 (person) 21 he -42 her 10 she -33 they -26

28 cue: report before, form
(act_) (NOUN) -46 (NOUNs) -35 (VERB) 16 (VERBed) -18 (VERBs) 22 (hanging_PUNCT) -17 (hanging_VERBing) -8 (passive_VERBed) -16
(act_comma_) (VERB) 42 (VERBed) 82 (VERBs) 34 (hanging_VERBing) 34
(act_comma_quote_verb) (VERB) 10 (VERBed) 32 (VERBs) 10 (hanging_VERBing) 27
(act_comma_verb) (NOUN) -12 (VERB) 66 (VERBed) 46 (VERBs) 13 (passive_VERBed) 37
(act_inverted_comma_) (VERBed) 24 (VERBs) 22
(act_inverted_comma_verb) (VERB) -18
(act_quote_) (VERB) 11 (VERBed) -21 (hanging_VERBing) 45
(act_quote_verb) (VERBed) 23 (VERBs) -14 (hanging_VERBing) -41 (passive_VERBed) 25
(act_that_) (NOUN) -26 (NOUNs) -35 (VERB) -60 (VERBed) -35 (VERBs) -8 (hanging_VERBing) -9
(act_that_comma_verb) (VERB) -44 (VERBing) 8
(act_that_quote_verb) (hanging_VERBing) -24
(act_that_verb) (ADJ) -28 (VERB) -36 (VERBed) -37 (VERBing) -18 (VERBs) 9 (hanging_VERBing) -69 (passive_VERBed) -18
(act_verb) (NOUN) -55 (NOUNs) -12 (VERB) 31 (VERBing) 11 (VERBs) -10 (hanging_PUNCT) -9 (hanging_VERBing) -32 (passive_VERBed) -14
(colon_) (VERB) -8 (VERBed) -16 (VERBs) -19
(colon_verb) (VERB) -13
(judge_) (NOUN) -77 (NOUNs) -57 (VERB) 30 (VERBed) 14 (VERBs) -12 (hanging_VERBing) 11
(judge_comma_) (VERB) -12 (VERBed) 40 (hanging_VERBing) 18
(judge_comma_quote_verb) (VERBed) 9
(judge_comma_verb) (NOUN) 16 (VERB) 21 (VERBed) 22 (VERBing) 29 (hanging_VERBing) 12
(judge_quote_) (VERB) 9 (VERBed) 26 (VERBs) 43 (hanging_VERBing) 27
(judge_quote_verb) (VERB) 45 (VERBed) 9 (hanging_VERBing) -22
(judge_that_comma_) (hanging_VERBing) 26
(judge_that_verb) (VERB) -18 (VERBing) -19
(judge_verb) (ADJ) -20 (VERBed) 15 (VERBs) -28 (hanging_VERBing) -29
(noun_) (NOUN) 52 (VERBed) -27
(noun_comma_verb) (VERB) -14 (VERBed) 33 (VERBs) 51 (hanging_VERBing) 25
(noun_that_verb) (VERBed) -14
(noun_verb) (NOUN) -19 (NOUNs) 17
(passive_inverted_) (NOUN) -13 (VERB) 9 (VERBed) -11 (hanging_VERBing) -16 (passive_VERBed) 16
(passive_inverted_comma_verb) (VERBed) 22 (VERBs) -17 (hanging_VERBing) -17
(passive_inverted_that_verb) (VERBed) -23
(passive_inverted_verb) (VERB) -24
(refuse_) (NOUNs) -19
(refuse_comma_verb) (VERB) 16
(say_) (NOUN) -20 (NOUNs) -26 (VERB) -44 (VERBed) -29 (VERBs) -31 (hanging_PUNCT) -45 (hanging_VERBing) -32 (passive_VERBed) -17
(say_comma_) (NOUN) 34 (VERB) -38 (VERBed) -20 (VERBs) -14 (hanging_VERBing) 52
(say_comma_quote_) (VERB) -18 (VERBed) 33 (hanging_VERBing) -13
(say_comma_quote_verb) (VERB) -11 (VERBed) -31
(say_comma_verb) (ADJ) -37 (NOUN) -22 (NOUNs) -43 (VERB) 10 (VERBed) 23 (VERBing) -12 (VERBs) -21 (hanging_PUNCT) 42 (hanging_VERBing) -36 (passive_VERBed) -37
(say_inverted_) (VERB) -25
(say_inverted_comma_) (NOUN) -14 (VERB) 8 (VERBed) 29 (VERBs) -22 (hanging_VERBing) 25
(say_inverted_comma_verb) (NOUNs) 22 (VERB) -53 (VERBed) -76 (VERBing) 11 (VERBs) -12
(say_inverted_that_) (VERBed) -17
(say_inverted_that_comma_verb) (VERBed) 37
(say_inverted_that_verb) (VERB) -11
(say_quote_) (NOUNs) -10 (VERB) -26 (VERBed) -16 (VERBs) 12 (hanging_VERBing) 34
(say_quote_verb) (NOUN) 12 (NOUNs) -30 (VERB) 8 (VERBed) -13 (VERBing) -30 (VERBs) 9 (hanging_VERBing) 9 (passive_VERBed) -16
(say_that_) (NOUN) -34 (NOUNs) -14 (VERB) -83 (VERBed) -87 (VERBs) -68
(say_that_comma_) (VERBed) -55 (hanging_VERBing) 73
(say_that_comma_quote_verb) (VERB) -23 (VERBs) -15 (hanging_VERBing) -28
(say_that_comma_verb) (ADJ) -14 (NOUN) -26 (NOUNs) -28 (VERBing) -26 (hanging_VERBing) -48
(say_that_quote_) (VERB) -13
(say_that_quote_verb) (NOUN) -18 (VERB) -24 (VERBed) -22 (VERBing) -13 (VERBs) -35 (hanging_VERBing) -11
(say_that_verb) (ADJ) -44 (ADJed) -28 (ADJing) -11 (NOUN) -45 (NOUNs) -31 (VERB) -69 (VERBed) -68 (VERBing) -61 (VERBs) -25 (hanging_PUNCT) -28 (hanging_VERBing) -67 (passive_VERBed) -11
(say_verb) (ADJ) -67 (ADJed) -18 (ADJing) -17 (NOUN) -73 (NOUNs) -33 (VERB) -25 (VERBed) -58 (VERBing) -81 (VERBs) -45 (hanging_PUNCT) -29 (hanging_VERBing) -118 (passive_VERBed) -45
(source_inverted_) (NOUN) -8 (VERB) -24 (VERBed) 8 (passive_VERBed) -19
(source_inverted_comma_) (VERB) -67 (VERBed) -47
(source_inverted_comma_quote_verb) (VERB) -13 (VERBed) -31
(source_inverted_comma_verb) (ADJ) -14 (NOUN) -13 (VERB) -49 (VERBed) -47 (VERBing) -11 (hanging_VERBing) -33
(tell_) (NOUN) -30 (NOUNs) -22 (VERB) -35 (VERBed) -30 (VERBs) -39 (hanging_PUNCT) -38
(tell_comma_) (VERBed) 22 (hanging_VERBing) 15
(tell_comma_verb) (VERB) -8 (VERBed) 14 (VERBing) -13 (hanging_VERBing) -8
(tell_that_) (NOUNs) -17 (VERB) -10 (VERBed) -28 (VERBs) -42 (hanging_VERBing) -29
(tell_that_comma_verb) (VERB) 16 (VERBed) -10 (hanging_VERBing) -39
(tell_that_quote_verb) (hanging_VERBing) -9
(tell_that_verb) (NOUN) -13 (VERB) -17 (VERBed) -46 (VERBing) -17 (hanging_VERBing) -33
(tell_verb) (NOUN) -24 (NOUNs) -10 (VERB) -45 (VERBing) -10 (VERBs) -11 (hanging_VERBing) -25
(think_) (NOUN) -15 (NOUNs) -13 (VERBed) 14 (VERBs) -15 (hanging_VERBing) -24
(think_comma_) (hanging_VERBing) 16
(think_comma_quote_verb) (hanging_VERBing) -18
(think_comma_verb) (NOUN) -13 (NOUNs) -18 (VERB) 40 (VERBing) -12 (VERBs) 13 (hanging_VERBing) 41
(think_that_) (hanging_VERBing) -23
(think_that_comma_verb) (VERB) -18 (hanging_VERBing) -19
(think_that_verb) (VERBed) -27 (hanging_VERBing) -19
(think_verb) (ADJ) -15 (NOUN) -13 (NOUNs) -9 (VERB) 10 (VERBed) -41 (VERBs) -10 (hanging_VERBing) -41

29 cue: report before, tag before source and cue
(act_) ADJ -35 ADP -16 ADV 18 CCONJ 99 NOUN -84 PRON -41 PROPN -95 PUNCT 33 SCONJ 39 VERB -107
(act_comma_) ADV 64 CCONJ 31 NOUN 29 PRON 44 PUNCT 42 SCONJ 11
(act_comma_quote_verb) ADP 16 ADV 18 AUX -11 CCONJ 19 VERB 20
(act_comma_verb) ADV 18 AUX 33 CCONJ 35 NOUN 30 PRON -10 PUNCT 26 SCONJ 31 VERB -28
(act_inverted_) VERB -21
(act_inverted_comma_) PUNCT 41
(act_quote_) ADP -18 CCONJ 25 QUOTE 12 SCONJ 23
(act_quote_verb) ADP 18 ADV -27 AUX -12 CCONJ 31 NOUN 17 VERB -20
(act_that_) ADP -32 ADV -28 CCONJ 14 SCONJ -41 VERB -32
(act_that_comma_quote_verb) CCONJ -49
(act_that_comma_verb) ADP -18 ADV 18 CCONJ -9 PUNCT -18 SCONJ -32 VERB 11
(act_that_quote_verb) QUOTE -20
(act_that_verb) ADP -44 ADV -24 AUX -88 CCONJ -9 PUNCT 17 SCONJ -25 VERB -59
(act_verb) ADJ -19 ADP -9 AUX 16 NOUN -54 NUM -24 PRON -25 PROPN 32 PUNCT 12 VERB -48
(colon_) PUNCT -36
(colon_quote_) QUOTE 25
(colon_verb) VERB -10
(judge_) (edge) -12 ADP -15 ADV 14 CCONJ 59 NOUN -37 PROPN -16 VERB -52
(judge_comma_) CCONJ 13 PUNCT 28
(judge_comma_quote_verb) CCONJ 17 PUNCT 17
(judge_comma_verb) ADV 11 AUX 18 CCONJ 28 NOUN 13 VERB -34
(judge_quote_) CCONJ 40 PUNCT 35 QUOTE -17
(judge_quote_verb) ADP -38 AUX 21 CCONJ 22 QUOTE -8
(judge_that_comma_) PUNCT 26
(judge_that_verb) AUX -28 VERB -34
(judge_verb) ADP -29 AUX -18 PROPN 20 PUNCT 9 SCONJ -40 VERB -20
(noun_) (edge) -15 ADP 18 CCONJ 32 PUNCT -14
(noun_comma_) PUNCT 42
(noun_comma_verb) ADP 36 ADV 27 PUNCT 31 VERB -11
(noun_verb) ADP -16 AUX -35 CCONJ 18 NOUN 24 VERB -17
(passive_inverted_) ADP 15 NOUN -32
(passive_inverted_comma_verb) PUNCT 14
(passive_inverted_verb) AUX -32 VERB -10
(refuse_) ADP -12 NOUN -26
(refuse_comma_verb) AUX 9
(say_) (edge) 17 ADP 18 ADV 19 CCONJ 59 NOUN -105 PRON -44 PROPN -68 SCONJ 26 VERB -164
(say_comma_) ADP 14 CCONJ 30 PUNCT -13 SCONJ 24
(say_comma_quote_) ADV 40 QUOTE -34
(say_comma_quote_verb) ADP -16 ADV -39 AUX 31 QUOTE -42 VERB -12
(say_comma_verb) ADP -8 ADV 11 AUX -47 CCONJ -8 NOUN -20 PRON -43 PROPN 24 PUNCT 8 SCONJ 52 VERB -67
(say_inverted_) ADP 18 PROPN -29 VERB -27
(say_inverted_comma_) ADP 14 NOUN -9 PROPN 18
(say_inverted_comma_verb) ADP -22 AUX -49 CCONJ -39 NOUN -14 PROPN -33 PUNCT 36 SCONJ -13 VERB -12
(say_inverted_quote_) QUOTE 13
(say_inverted_that_comma_verb) PUNCT 52
(say_inverted_verb) AUX -16
(say_quote_) ADP -21 CCONJ 45 NOUN -39 QUOTE 21
(say_quote_verb) ADP -41 ADV -8 AUX -21 CCONJ 35 PROPN 18 PUNCT 29 QUOTE -29 SCONJ 13 VERB -10
(say_that_) ADP -8 ADV -41 CCONJ 19 NOUN -54 PRON -22 PROPN -27 PUNCT -9 SCONJ -113 VERB -79
(say_that_comma_) CCONJ 16
(say_that_comma_quote_verb) ADP -27 ADV -12 AUX -19 CCONJ 24 PUNCT 9 SCONJ -8 VERB -11
(say_that_comma_verb) ADP -34 ADV -15 AUX -38 NOUN -10 PRON -30 SCONJ 12 VERB -60
(say_that_quote_) QUOTE 9
(say_that_quote_verb) ADP -17 ADV -21 AUX -40 CCONJ -10 QUOTE -13 VERB -26
(say_that_verb) ADJ -9 ADP -42 ADV -68 AUX -128 NOUN -61 PRON 9 PROPN -44 PUNCT 17 SCONJ -27 VERB -95
(say_verb) ADJ -15 ADP -114 ADV -99 AUX -101 CCONJ 14 DET -20 NOUN -77 NUM -19 PRON -11 PROPN -40 PUNCT 9 SCONJ -47 VERB -78
(source_inverted_) NOUN -31 PART -14 PROPN -16
(source_inverted_comma_) PUNCT -88
(source_inverted_comma_quote_verb) ADV -18
(source_inverted_comma_verb) ADP -15 ADV -19 AUX -53 CCONJ -22 NOUN -18 PUNCT -49 VERB -12
(tell_) ADP -22 ADV -14 NOUN -41 PRON -30 PROPN -60 SCONJ -18 VERB -17
(tell_comma_) ADP -8 ADV 17 PUNCT 15
(tell_comma_verb) ADP 14 ADV -8 AUX -16 CCONJ -13 PUNCT -13 VERB -8
(tell_quote_verb) ADP -45
(tell_that_) SCONJ -36
(tell_that_comma_verb) AUX -20 PUNCT -30 VERB -17
(tell_that_quote_verb) QUOTE -33
(tell_that_verb) ADP -47 ADV -10 AUX -54 CCONJ -34 NOUN -9 VERB -30
(tell_verb) ADP -34 ADV -8 AUX -48 CCONJ 16 NOUN -34 VERB -32
(think_) ADP 9 ADV -15 CCONJ 14 NOUN -24 VERB -39
(think_comma_) PUNCT 21
(think_comma_verb) ADP -20 ADV 18 AUX 42 CCONJ 11 NOUN 38 PUNCT -10 SCONJ 23 VERB -30
(think_that_) SCONJ -11
(think_that_comma_verb) CCONJ -21
(think_that_verb) ADP -16 AUX -44 NOUN -19 VERB -8
(think_verb) ADP 16 ADV -17 AUX -32 NOUN -19 PRON -8 SCONJ -16 VERB -31

30 cue: report before, cue
(act_) :~ -17 aim~ -9 allege~ -15 attack~ 10 back~ 34 believe~ -31 call~ -31 care~ 19 claim~ -13 continue~ -11 favor~ 15 held~ -8 made~ 28 plan~ -8 propos~ -8 say~ -43 suggest~ -41 support~ -15 tell~ -34 think~ -24 turn~ 22 vote~ -9 want~ 8 won~ 43
(act_comma_) call~ 14 includ~ -16 say~ -16
(act_comma_verb) attempt~ 34 back~ 15 call~ -14 claim~ -9 come~ 19 expand~ -9 hold~ 13 includ~ -19 known~ -13 make~ -9 oppos~ 16 rais~ 14 remain~ 13 want~ 20
(act_that_) say~ -38
(act_that_comma_) say~ -34
(act_that_comma_verb) say~ -28
(act_that_quote_verb) say~ -24
(act_verb) :~ -9 come~ 21 comment~ 23 embrac~ 13 hope~ -21 look~ 17 lose~ -9 plan~ -24 remark~ -15 say~ -22 show~ 16 state~ -17 support~ -37 think~ 46 us~ -8
(judge_) call~ -32 decis~ -11 refus~ 24 remark~ -18 say~ 34
(judge_comma_) call~ 12 say~ 15
(judge_comma_verb) say~ 25
(judge_quote_) say~ 13
(judge_quote_verb) say~ 36
(judge_verb) call~ -12 say~ -33
(say_) :~ -45 agree~ -15 ask~ -40 believe~ -22 call~ -49 end~ 24 expect~ -12 fear~ 14 hope~ -9 intend~ -8 made~ -9 make~ 24 plan~ -9 report~ 21 say~ -28 see~ -12 support~ -35 take~ 19 think~ -22 vote~ -8 want~ -47
(say_comma_) add~ 23 cite~ 32 includ~ -8 note~ 9 point~ -18 refer~ 59 say~ -24
(say_comma_quote_) say~ -10
(say_comma_quote_verb) say~ 10
(say_comma_verb) :~ 42 call~ 18 includ~ -22 insist~ -12 involv~ -10 made~ 15 note~ 24 report~ 27 say~ 78 see~ -35 sought~ 23 support~ 17 take~ 35 tell~ -60 think~ -15 us~ -10
(say_inverted_) spoke~ -10 support~ -8
(say_inverted_comma_verb) advise~ -11 endors~ -36
(say_quote_) say~ 20
(say_quote_verb) call~ -8 need~ -9 say~ -24
(say_that_) believe~ -10 expect~ -22 say~ -33 support~ -11 think~ -15
(say_that_comma_) add~ 14
(say_that_comma_verb) call~ -47 have~ -13 pose~ -11 say~ -13
(say_that_quote_) say~ 11
(say_that_quote_verb) claim~ 16 say~ -37
(say_that_verb) :~ -28 call~ -30 like~ -9 rais~ 23 say~ -70 support~ -51 tweet~ -26 want~ -22
(say_verb) :~ -29 announce~ -34 attack~ -12 call~ -22 consid~ 11 decid~ -17 deny~ -19 expect~ -27 feel~ -13 focus~ -14 look~ -9 made~ 12 make~ -10 pledge~ -11 push~ -13 say~ 23 seek~ -9 show~ -9 support~ -46 tell~ -45 us~ -8 want~ -44 write~ -22
(source_inverted_) releas~ -12 report~ -25
(source_inverted_comma_) say~ -52
(tell_) :~ -38 think~ -21
(tell_comma_verb) say~ 30
(tell_that_) believe~ -35 support~ -18

31 cue: speaker, word before source and cue
((body)_) , -35 about -14 after 21 and -32 being -11 but -22 had -29 have -41 is -10 of -9 said -9 that -20 to -22 was -20 when 14
((body)_hanging) after 23 and 34 by -31 on -8
((name)_) (edge) 47 (number) -28 , 11 - 10 : -27 ; 52 about 12 after 33 also 8 although 15 and 37 are -28 as -68 because -37 before -9 being 12 but 49 called -19 denounced -9 for -18 had -93 has 31 help 23 how -8 in 11 including -24 is -25 now 16 of -14 or 9 over -13 said -39 says -16 still 14 support -8 that -57 then 23 to -31 ultimately 15 was -19 were -30 what 14 where -21 which -61 while 37 with 8 “,” -13 “” -26
((name)_hanging) , 61 - -11 : -9 about -26 and 14 as -9 before 62 began -24 by -9 despite 17 her -13 in -49 on -24 than -18 that -12 trump -18 when 13 with -13 “,” 30 “” -26
((person)_) , 11 - -13 : -12 about -33 after 8 also 8 and 10 are -29 been -21 being -20 but -29 even 20 for -8 had -12 has -20 having -18 how -17 is -34 of -26 or -13 rather -8 said 12 still 17 than 26 that -51 to -9 was -8 were -21 when 23 where -14 while 35 “,” -10 “” -37
((person)_hanging) and -22 as -11 candidates -11 in -20 man -24 while -15 “,” 26
((text)_) , -30 after -13 and -15 have -15
((text)_hanging) , -9 by -35 trump -23
((thing)_) ( 16 (edge) -42 , -28 - 17 : -33 ; -9 about -14 after 38 also -23 and -11 are 19 as -26 at -8 be -12 being -19 but 46 by -24 called 25 had 9 have -48 in -25 including -10 making 12 most -17 offered 10 on 33 only -11 or 15 paid -11 said 21 says -8 shows -14 since -11 than -12 that -43 to 23 was -9 when 25 where -13 while -17 with 47 — 8 “,” 18 “” -36
((thing)_hanging) , 26 about -9 and 17 by -20 while 29
(he_) 's -25 , 25 after 17 and 64 as 48 because 12 been -11 before -9 but 38 had -69 has 22 how -28 is -40 said -84 says -38 since -17 that -55 then 27 though 66 was -69 what -48 where 13 which -10 who -8 why -16 ’s -32 “,” -31
(he_hanging) , 27 by 9 in -25 that -11 while 9 “,” -36
(her_) about -14 and -31 in -9
(his_) , 9 about -22 and 54 as 19 by -11 defended -8 in 9 of -22 on -16 out -9 over -22 to -24 with 11
(it_) and 30 as 16 because -10 had -12 has 19 is -10 said -8 was -24 what 36 when 17 ’s 11
(it_hanging) , 23
(she_) , -25 as -15 but 50 had -11 has -35 is -10 said -35 says -24 that -44 was -23 what -42 when -41 “,” 19
(she_hanging) and 28 in -19
(their_) in -11
(they_) , 33 and 58 because 8 had -10 have 40 how -17 said -37 say -29 that -14 were -32 when -13 ’re -12
(they_hanging) and 24
(who_) , -16 and 41 “” -36

32 side: side
(ahead) -31
(behind) 39
(both) -19

33 side: side and manner
(ahead_act) -14
(ahead_judge) -76
(ahead_noun) -62
(ahead_passive) 14
(ahead_source) 18
(ahead_tell) -23
(ahead_think) -15
(behind_act) 40
(behind_judge) 51
(behind_noun) 88
(behind_passive) -22
(behind_source) -47
(behind_tell) 16
(behind_think) -20
(behind_words) 26
(both_act) -38
(both_noun) -46
(both_source) 20
(both_think) 28

34 side: side, cue
(ahead) accord~ 18 accuse~ -39 acknowledge~ -8 add~ -22 agree~ -20 announce~ -21 appear~ -34 argue~ -29 ask~ -48 back~ 14 believe~ 29 boast~ -8 charge~ -8 cite~ -26 claim~ -19 complain~ 23 conclude~ -23 confirm~ 10 consid~ 12 continue~ -18 criticize~ -17 decid~ -8 declare~ 30 declin~ 17 deem~ -9 defend~ 22 denounce~ 19 deny~ 22 echo~ 14 expect~ -15 explain~ -36 express~ -16 fear~ -13 feel~ -10 find~ 22 focus~ -13 gave~ -16 hope~ 9 ignor~ 10 includ~ -18 indicate~ -10 insist~ 19 issu~ -12 knew~ 17 known~ -28 know~ -14 like~ 30 look~ -11 mention~ -12 mock~ -20 name~ -13 nomin~ 18 note~ -11 offer~ 18 oppos~ 35 pass~ 40 plead~ -10 point~ -30 portray~ -21 post~ 18 praise~ -24 promise~ -13 promot~ -17 propose~ -34 provid~ 16 rail~ 21 rais~ -8 read~ 26 recommend~ 13 refus~ -8 reject~ 22 releas~ -17 report~ 36 respond~ -15 say~ 15 seem~ 35 seen~ -15 show~ 18 sought~ -15 spoke~ -18 suggest~ 13 support~ 26 talk~ -12 think~ -27 took~ -8 turn~ -10 tweet~ 24 view~ -30 vote~ -16 vow~ -14 warn~ 18 went~ -16 worry~ -20 write~ 37
(behind) accept~ 9 accord~ -47 add~ 18 agree~ 14 aim~ 13 announce~ 46 apolog~ 9 appear~ -46 argue~ -9 ask~ 67 attack~ 13 back~ 8 balk~ 9 begin~ 17 believe~ -47 blast~ -18 boast~ 16 boo~ -17 call~ 10 campaign~ 8 carri~ 8 charge~ 17 cheer~ -26 cite~ 37 claim~ 18 come~ -24 comment~ 9 complain~ -15 consid~ -41 continue~ 55 criticize~ -26 declare~ -16 decry~ 8 deem~ -36 defend~ -18 deliv~ 8 denounce~ -11 deny~ -18 describe~ 13 disclose~ 9 discuss~ 12 emerg~ 8 enjoi~ 10 estimate~ 24 expect~ -40 explain~ 16 expos~ -20 express~ 29 fear~ -19 find~ -10 focus~ 21 follow~ 8 found~ 19 gave~ 24 hate~ -8 help~ -25 highlight~ -20 hint~ 11 hope~ 22 identifi~ 16 includ~ 29 intend~ 9 issu~ 16 join~ 8 keep~ 9 knew~ -32 known~ 14 know~ 23 label~ 8 lament~ 14 like~ -23 look~ 27 made~ 13 make~ 8 mention~ 16 messag~ 9 mock~ 20 name~ -9 need~ -22 nomin~ -8 offer~ -11 oppos~ -33 order~ 10 pass~ -27 plan~ 13 plead~ 16 pledge~ 24 point~ 13 predict~ -9 prefer~ -20 press~ 27 proclaim~ 14 promise~ -19 promot~ 32 propose~ 31 put~ 18 question~ 14 rail~ -16 rais~ 13 read~ -26 rebuk~ -8 refer~ 16 refus~ 19 reject~ -13 releas~ 27 rememb~ 11 report~ -61 request~ 8 requir~ -14 respond~ 29 reveal~ 27 say~ -40 seek~ -17 seem~ -68 see~ -14 show~ -23 sign~ 8 sought~ 38 sound~ -20 speak~ 15 spoke~ 32 stand~ 13 state~ 13 stress~ 13 talk~ 24 target~ -24 tell~ -21 think~ 35 took~ 18 touch~ 9 tri~ 21 try~ 8 turn~ 17 tweet~ -14 urge~ 15 us~ 8 view~ -22 vote~ 27 vow~ 36 want~ 8 warn~ -8 weigh~ 14 went~ 24 worry~ 41 write~ -45 yell~ 12
(both) accord~ 20 accuse~ 33 acknowledge~ 10 aim~ -8 announce~ -28 appear~ 59 argue~ 24 ask~ -39 attack~ -13 back~ -26 believe~ 22 blast~ 19 boast~ -9 call~ -12 cite~ -21 complain~ -15 conclude~ 23 confirm~ -11 consid~ 32 continue~ -42 criticize~ 34 decid~ 13 declare~ -24 declin~ -17 deem~ 40 describe~ -21 echo~ -19 endors~ -14 estimate~ -18 expect~ 45 explain~ 18 express~ -14 favor~ -12 fear~ 26 focus~ -8 found~ -17 gave~ -9 highlight~ 18 hope~ -28 identifi~ -9 ignor~ -11 includ~ -14 insist~ -23 knew~ 19 known~ 12 know~ -10 lament~ -8 look~ -17 name~ 17 need~ 23 nomin~ -13 note~ 17 offer~ -11 oppos~ -9 pass~ -25 plan~ -10 pledge~ -19 point~ 10 portray~ 20 post~ -20 praise~ 16 prefer~ 23 promise~ 26 promot~ -23 provid~ -14 put~ -23 question~ -10 rail~ -8 refer~ -9 refus~ -11 reject~ -15 releas~ -17 report~ 30 respond~ -18 reveal~ -31 say~ 24 seek~ 20 seem~ 47 see~ 10 share~ -11 sought~ -26 sound~ 24 spoke~ -15 suggest~ -17 support~ -30 talk~ -14 tell~ 27 think~ -13 took~ -11 tri~ -15 tweet~ -14 urge~ -10 view~ 40 vote~ -12 vow~ -25 want~ -8 warn~ -14 went~ -9 worry~ -30 write~ 8

35 side: side, word before
(ahead) (number) -11 ) -13 , -19 - -19 . -12 : -52 ; -20 about -11 after -14 also 10 although -15 and -20 are -53 as 13 because -22 before -8 but -77 by -8 first -16 from -8 has 30 how -10 in -23 is -20 least -13 most 12 only 17 since -10 so -24 something 48 still -20 sunday 18 ted 9 than -17 that 8 those -11 though -19 were 46 when -59 where -27 while -36 who -13 why -9 with -26 — -24 ’s 29 ” 25
(behind) 's 14 ( 13 (number) -8 ) 23 , 14 - 40 -- 8 . 28 : 78 ; 41 about 21 after 52 all -25 also -44 although 30 and 73 are 58 as 19 at 13 because 52 been -20 before 17 but 118 even 20 first -23 for 12 from 21 group -26 has -12 have 8 how -31 in 39 including 8 least -12 like 20 more -15 most -22 now -22 of 16 on 12 or 15 point -22 registered 8 repeatedly -13 said 12 since 25 so 28 some -41 something -47 still 43 than -19 that -41 then 19 those 27 though 47 thursday 9 time 8 to 12 tuesday 9 ultimately 9 was 15 wednesday -10 were -27 when 66 where 19 which -20 while 68 who -30 why 28 with 54 ± 14 – 12 — 32 “,” -13 “” 21
(both) (number) 14 ) -14 - -23 . -18 : -48 ; -22 about -11 after -57 also 30 although -18 and -74 as -44 because -35 been 14 before -9 but -58 even -31 first 29 from -14 has -33 how 35 in -18 is 18 least 19 like -15 most 9 of -10 only -18 since -16 something -9 than 27 that 35 then -24 those -18 though -37 to -9 was -11 were -29 when -28 which 20 while -39 who 35 why -20 with -35 — -13 ’s -26 “” -28

36 side: side, word behind
(ahead) ( 22 (number) -12 ) 36 - 29 : -14 a -17 abc 26 about -23 after 42 an -12 and 39 as -52 average 18 by 12 calling -15 clinton -23 clinton’s -10 close -22 conducted 25 cruz -8 democratic -11 familiar 18 for -70 from 16 he -19 her -16 hillary -14 him -9 his -32 how -12 in 37 is -11 it -25 like -23 more -15 mr. -11 mrs. -16 not -12 obama -16 of -21 off -9 on 14 out -21 over -10 polling -8 recently 27 released 39 sanders -20 so -12 sunday 25 that -32 the -28 their -14 there -9 they -34 thursday 24 to -29 trump -30 up 12 was -21 wednesday 24 were -13 when 21 whether -25 who 47 why -16 will -14 with 9
(behind) (number) 26 , -22 - -41 . -14 : -15 a 34 abc -26 about 33 after -40 ali 10 an 31 and -26 as -30 average -9 back 11 bill 10 billionaire 15 by -27 calling 18 clinton 46 clinton’s 19 cnn -26 conducted -10 credit 11 criticism 8 cruz 16 democratic 18 democrats -26 during 9 early -8 familiar -9 florida 9 for 28 former 18 friday -23 he 22 him 22 his 28 how 23 in -48 into 9 iowa 11 is -29 it 59 its 15 just 10 last 10 like -13 more 24 mrs. -25 none 18 not -11 nothing -24 of 38 off 16 out 34 over 16 party 8 plans 8 politico 11 polling -12 released -19 reporters -13 republican 17 rubio 10 she 33 similar 10 so 20 some 13 spending 10 sunday -22 that 16 the 33 their 28 there 21 they 43 this -39 those 8 thursday -17 trump 25 trump's 11 trump’s 11 tuesday -24 upon 8 voters 13 was -32 wednesday -39 well -22 were -8 when -11 whether 33 who -40 why 23 will -30 — -32 “” 18
(both) (number) -15 , 24 . 14 : 24 a -24 about -20 against -25 an -20 and -25 as 58 average -10 by 16 clinton -27 clinton’s -9 cruz -8 familiar -10 for 18 from -11 he -9 her 11 hillary 13 him -13 how -11 in 13 is 33 it -38 like 25 more -10 mrs. 34 not 18 of -21 on -21 out -15 politico -8 polling 16 released -24 reporters 16 republican -10 sanders 11 she -34 that 9 the -14 their -15 there -13 they -20 to 11 trump’s -9 up -12 voters -8 was 40 were 15 when -14 whether -16 who -13 why -11 will 36 with -10

37 side: side, tag behind
(ahead) ADJ -10 AUX -33 CCONJ 50 DET -59 NOUN -18 NUM -12 PART -14 PRON -79 PROPN -19 PUNCT 38 QUOTE -9 SCONJ -11 VERB 10
(behind) ADJ 23 ADP 12 ADV 30 AUX -71 CCONJ -31 DET 62 NOUN 32 NUM 26 PART -10 PRON 88 PROPN 25 PUNCT -62 QUOTE 23
(both) ADJ -18 ADP -16 ADV -35 AUX 80 CCONJ -35 DET -24 NOUN -24 NUM -15 PART 19 PRON -44 PROPN -14 PUNCT 19 QUOTE -15 SCONJ 11 VERB -13

38 side: side and what is ahead
(ahead_clause_comma) 18
(ahead_phrase_comma) -49
(ahead_word_) -34
(ahead_word_comma) -66
(behind_clause_comma) -8
(behind_phrase_comma) 26
(behind_quote_) 10
(behind_word_) 38
(behind_word_comma) 44
(both_clause_comma) -12
(both_quote_) -20
(both_word_) -11

39 side: side and what is behind
(ahead_clause) -13
(ahead_comma_phrase) 25
(ahead_comma_quoteclause) -30
(ahead_comma_quotephrase) -42
(ahead_phrase) 15
(ahead_quoteclause) -44
(ahead_quotephrase) -25
(behind_clause) 21
(behind_comma_clause) -8
(behind_comma_phrase) -30
(behind_comma_quoteclause) 10
(behind_comma_quotephrase) -9
(behind_quoteclause) 47
(behind_quotephrase) 30
(both_clause) -16
(both_comma_clause) 9
(both_comma_quoteclause) 12
(both_comma_quotephrase) 36
(both_phrase) -21
(both_quoteclause) -18
(both_quotephrase) -14

40 side: side and what is ahead, what is behind
(ahead_clause_) comma_clause 46 comma_quoteclause 11 quotephrase -45
(ahead_clause_comma) clause 18 comma_quoteclause -40 comma_quotephrase -17 phrase 36 quoteclause -33
(ahead_phrase_) clause -20 phrase 10 quotephrase 15
(ahead_phrase_comma) clause -18 comma_clause -25 comma_quoteclause -25 quoteclause -29 quotephrase -14
(ahead_quote_) clause -16 comma_clause 10 comma_phrase 12 comma_quoteclause 17 comma_quotephrase -8 phrase -8
(ahead_word_) clause 15 comma_clause -53 quoteclause -20 quotephrase -11
(ahead_word_comma) clause -15 comma_clause -40
(behind_clause_) clause -12 comma_phrase 21 comma_quoteclause -8 comma_quotephrase 24
(behind_clause_comma) clause 20 comma_clause -60 comma_phrase -40 comma_quotephrase -19 phrase -20 quoteclause 68 quotephrase 31
(behind_phrase_) comma_clause 22 quoteclause -36
(behind_phrase_comma) clause 17 comma_clause -12 comma_quotephrase -12 quoteclause 54
(behind_quote_) clause 24 phrase 13
(behind_word_) clause -21 comma_clause 71 phrase -11 quoteclause 26 quotephrase 15
(behind_word_comma) clause 55 comma_clause -9 comma_quotephrase -10 phrase 20 quoteclause -16
(both_clause_) clause 19 comma_clause -57 comma_phrase -23 phrase 8 quoteclause -13 quotephrase 20
(both_clause_comma) clause -46 comma_clause 35 comma_phrase 16 comma_quoteclause 37 comma_quotephrase 31 phrase -17 quoteclause -44 quotephrase -42
(both_phrase_) comma_clause -22 phrase -30 quoteclause 35 quotephrase -17
(both_phrase_comma) comma_clause 27 phrase -14 quoteclause -31 quotephrase 13
(both_quote_) clause -9 comma_clause -14
(both_word_) clause 11 comma_clause -35 phrase 14 quoteclause -8
(both_word_comma) clause -43 comma_clause 36 comma_quoteclause -31 phrase -13 quoteclause 20

41 side: side and order, what is ahead
(ahead_cue_source) clause_ 28 clause_comma 79 phrase_ -19 quote_ 21 word_ -11
(ahead_source_cue) clause_ -19 clause_comma -73 phrase_ 10 phrase_comma -65 quote_ -10 word_ -29 word_comma -51
(behind_cue_source) clause_ -28 clause_comma -36 phrase_ 18 phrase_comma -32 word_ 20
(behind_source_cue) clause_ 17 clause_comma 19 phrase_ -9 phrase_comma 43 quote_ 12 word_ 29 word_comma 31
(both_cue_source) clause_comma -67 phrase_comma 20
(both_source_cue) clause_comma 38

42 side: side and order, what is behind
(ahead_cue_source) clause 22 comma_clause 24 comma_phrase 54 comma_quoteclause -16 phrase 41 quoteclause 18
(ahead_source_cue) clause -35 comma_clause -31 comma_phrase -54 comma_quoteclause -20 comma_quotephrase -37 phrase -15 quoteclause -62 quotephrase -23
(behind_cue_source) clause -42 comma_clause 26 comma_phrase -14 comma_quoteclause 17 phrase -39 quoteclause -16
(behind_source_cue) clause 46 comma_clause -25 comma_phrase -23 phrase 22 quoteclause 58 quotephrase 28
(both_cue_source) clause 15 comma_clause -49 comma_phrase -55 phrase -14
(both_source_cue) clause -25 comma_clause 45 comma_phrase 61 comma_quoteclause 14 comma_quotephrase 31 phrase -13 quoteclause -18 quotephrase -13

43 side: side and manner, what is ahead
(ahead_act) clause_ 8 clause_comma -28 phrase_ 16 phrase_comma -46 quote_ -35 word_ 30 word_comma -12
(ahead_judge) clause_ -13 clause_comma -56 phrase_comma -10
(ahead_noun) clause_ -44 word_ -9
(ahead_passive) clause_ 23 phrase_ -34
(ahead_say) clause_ 16 clause_comma 25 quote_ 33 word_ -74 word_comma -34
(ahead_source) clause_ 15 clause_comma 30 phrase_comma -22
(ahead_tell) clause_ -26 clause_comma -18 phrase_ 21 phrase_comma -10
(ahead_think) clause_ -32 clause_comma 23 phrase_ -11
(behind_act) clause_ -11 clause_comma 98 phrase_ -16 phrase_comma 43 quote_ 53 word_ -48 word_comma 31
(behind_judge) clause_ -25 clause_comma 72 phrase_ 18 phrase_comma 38
(behind_noun) clause_ 94 clause_comma 8 phrase_ -10 word_ 10
(behind_passive) clause_ -31 phrase_ 21
(behind_say) clause_ 9 clause_comma -51 quote_ -47 word_ 97 word_comma 18
(behind_source) clause_ 10 clause_comma -69 phrase_comma -21
(behind_tell) clause_ 64 clause_comma 13 phrase_ -14 phrase_comma -12 word_comma -23
(behind_think) clause_ -25 clause_comma -16 phrase_ 15 phrase_comma 13 word_ 8 word_comma 8
(both_act) clause_comma -96 phrase_comma -16 quote_ -33 word_ 32 word_comma -20
(both_judge) clause_ 35 clause_comma -29 phrase_ -11 phrase_comma -30
(both_noun) clause_ -64 phrase_ 15
(both_passive) phrase_ 9
(both_say) clause_ -26 clause_comma 21 quote_ 9 word_ -46
(both_source) clause_ -35 clause_comma 18 phrase_comma 34
(both_tell) clause_ -44 phrase_ -12 phrase_comma 19 word_comma 24
(both_think) clause_ 39 clause_comma -8 phrase_comma -11

44 side: side and what is behind, word behind
(ahead_clause) - 24 a -23 about -37 after 24 against -11 an -9 and 27 as -36 at 9 by 11 calling -15 clinton -10 conducted 25 for -52 from 10 he -11 his -15 how -11 in 24 is -11 it -16 more -8 mrs. -12 obama -12 on 23 out -9 polling -8 released 39 sanders -10 that -29 the -15 there -8 they -33 thursday 25 to -44 trump -22 up 19 was -17 when 25 whether -18 who 47 why -16 will -12
(ahead_comma_phrase) , 25
(ahead_comma_quoteclause) , -30
(ahead_comma_quotephrase) , -42
(ahead_phrase) ( 18 (number) -8 about 9 after 11 against 13 and 31 as -21 average 13 clinton -10 familiar 18 for -18 her -11 his -13 in 34 mr. -11 of -13 out -11 their -8 to 16 with 15
(ahead_quoteclause) he -9 in -13 the -9 to 14
(ahead_quotephrase) on -8
(behind_clause) (number) 11 - -39 : -8 a 54 about 56 after -24 against 20 an 24 and -24 as -17 at 11 by -29 calling 18 clinton 26 clinton’s 9 conducted -10 cruz 8 democrats -26 early -8 for 35 friday -23 her 14 hillary -18 him 8 how 22 in -43 is -29 it 42 more 15 mr. -16 mrs. -29 none 18 not -18 on -19 out 15 politico 11 polling -12 released -19 reporters 15 republican 13 sanders 25 she 29 some 8 sunday -22 that 10 their 15 there 20 they 41 this -25 thursday -21 trump 12 trump’s 11 up -14 upon 8 voters 13 was -28 wednesday -24 were -20 when -25 whether 24 who -40 why 23 will -15 with 16 — -32
(behind_comma_clause) , -8
(behind_comma_phrase) , -30
(behind_comma_quoteclause) , 10
(behind_comma_quotephrase) , -9
(behind_phrase) (number) 16 a -13 and -17 clinton 15 clinton’s 11 familiar -9 for 8 her -12 his 25 in -29 it 9 more 9 mr. 19 obama 8 of 24 on 9 out 17 sanders -19 spending 9 the 32 their 14 to -9 trump 10 up 11
(behind_quoteclause) : -21 a 11 and 12 as -21 clinton 8 for -11 he 31 his 11 in 34 mr. 10 of 10 on 12 the 29 this -26 to -11 whether 13 with -15
(behind_quotephrase) : 24 about -18 at -18 for 8 hillary 12 in -11 of 18 on 21 reporters -26 the -8 to 21 “” 18
(both_clause) a -35 about -30 against -9 an -15 and -9 as 37 at -28 by 19 clinton -18 for 8 her -11 hillary 22 his 9 how -11 in 22 is 33 it -27 mr. 16 not 21 obama 10 politico -8 polling 16 released -24 reporters -12 republican -8 sanders -16 she -31 that 12 their -9 there -13 they -18 to 18 trump’s -9 up -8 voters -8 was 36 whether -11 who -13 why -11 will 21 with -17
(both_comma_clause) , 9
(both_comma_quoteclause) , 12
(both_comma_quotephrase) , 36
(both_phrase) (number) -8 a 9 about -26 against -16 and -17 familiar -10 her 20 his -13 in -14 mr. -11 of -13 the -43 to -12 with -22
(both_quoteclause) for 15 he -23 in -23 mr. -8 the -21 with 19
(both_quotephrase) in 9 of -12 the 13 to -17

64 start: place, manner
(1) (colon) -16 (noun) 38 (passive) -77 (source) 10 (think) 23 (words) 13
(2) (act) 17 (colon) -23 (judge) -14 (noun) -28 (passive) 8 (say) -13 (source) -42 (think) 9
(3) (colon) -39 (judge) -56 (noun) -56 (passive) -18 (say) -51 (source) 31 (tell) -64 (think) -57
(behind_all) (act) -33 (judge) -31 (say) -15 (tell) 38
(behind_circumstances_) (act) -38 (noun) 27 (passive) -20 (say) 44
(behind_circumstances_behind_phrase) (act) -19 (say) 50
(behind_phrase) (act) -32 (colon) -12 (judge) -23 (noun) -11 (say) -68 (tell) 56 (think) -46
(touching_) (act) 13 (colon) 70 (judge) 65 (passive) 68 (say) 50 (source) -43 (tell) -18 (think) 26

65 start: place, cue
(1) :~ -16 accord~ 10 accuse~ -20 acquiesc~ 33 admit~ 20 agree~ 37 aim~ 40 allege~ -8 allow~ -16 allud~ 10 announce~ -36 apolog~ -20 appear~ -31 argument~ -36 ask~ -36 assert~ -10 attack~ 30 attempt~ -37 avoid~ 16 back~ -15 balk~ 19 ban~ -9 blast~ -38 boast~ 41 brought~ -8 call~ 64 campaign~ 46 caution~ 29 challeng~ -26 charge~ 22 cite~ -20 claim~ -12 comment~ 47 complain~ -30 conclude~ 12 consid~ -29 contend~ -11 continue~ -23 criticize~ -15 decid~ -36 decis~ -18 declin~ -47 defend~ -8 deliv~ -23 demonstr~ -15 denounce~ -9 describe~ -48 disagre~ 35 disclose~ -33 discuss~ -8 dwell~ -13 eager~ -23 echo~ -19 email~ 19 embrac~ 16 emphasize~ -14 encourage~ -13 endors~ -19 end~ -17 enjoi~ -13 expect~ -12 explain~ -9 express~ -19 fail~ -21 fear~ -9 file~ -9 focus~ 44 follow~ -8 found~ -27 gave~ -13 got~ 35 go~ -17 hard~ -32 highlight~ -15 hint~ 28 hit~ -14 identifi~ 8 includ~ 24 indicate~ 10 insist~ 12 intend~ -17 issu~ -29 join~ -12 joke~ 12 keep~ -20 knew~ -23 known~ 29 know~ -24 laid~ 40 lai~ 40 lament~ -18 lash~ -9 launch~ -15 led~ 9 liken~ -10 like~ -39 line~ -27 list~ -11 look~ 46 made~ 15 make~ 16 mention~ -15 mock~ -15 name~ 14 need~ -18 nomin~ -26 note~ 12 offer~ -11 opposit~ 26 oppos~ 9 opt~ 15 order~ -12 pass~ -9 persuad~ 15 pivot~ 17 plai~ 42 plan~ -28 plead~ 10 point~ 73 posit~ -16 post~ -14 praise~ -22 predict~ -14 press~ 12 proclaim~ -8 promise~ -17 promot~ -33 protest~ 9 proud~ 20 publish~ -8 push~ 12 put~ -20 question~ -13 quick~ -33 rail~ 48 ran~ -24 recit~ -9 recogn~ -25 refer~ 74 reflect~ 27 refus~ -23 reiterate~ -22 releas~ -18 reli~ 17 reluct~ -21 remain~ 36 remark~ 38 rememb~ -17 remind~ 10 report~ -30 requir~ 22 return~ -9 reveal~ -11 rip~ -18 rule~ 21 saw~ -25 say~ -27 seen~ -9 see~ -53 sent~ -25 set~ -19 share~ -39 shout~ 12 shown~ -14 show~ -39 shrug~ 30 side~ 12 sign~ 21 skeptic~ 26 slam~ -8 sound~ -21 spar~ 35 speak~ 31 spent~ -11 spoken~ 11 spoke~ -35 stand~ 32 statement~ 12 state~ -44 stood~ 32 stop~ 38 stuck~ -15 suggest~ -29 taken~ -18 take~ -12 talk~ 53 tell~ 19 tend~ -21 testify~ -11 thank~ -33 think~ 8 took~ -21 touch~ 20 tout~ -8 tri~ -45 try~ -35 turn~ 21 tweet~ -10 urge~ -15 us~ -46 view~ 10 voic~ 22 vote~ 19 vouch~ 33 vow~ 12 want~ 10 warn~ 43 weigh~ 12 welcom~ 11 went~ -31 wonder~ -31 work~ 10 worry~ 16 write~ -26
(2) :~ -23 accept~ -16 accord~ -42 accuse~ 31 acknowledge~ -11 address~ -12 admit~ -12 adopt~ -10 agree~ -48 aim~ -20 allow~ -8 allud~ -20 announce~ -27 appear~ -12 appoint~ -15 argue~ -10 assail~ -13 assert~ -17 assure~ 17 attack~ -17 avoid~ 10 balk~ -15 ban~ -11 becom~ 29 begin~ 39 believe~ -28 blame~ -20 boast~ -8 call~ -29 cast~ -21 caution~ -21 challeng~ 28 chant~ -20 characterize~ 17 charge~ -9 cheer~ 10 chide~ -9 circul~ 14 cite~ -50 claim~ 30 come~ 21 comment~ -15 compar~ -27 complain~ 11 concede~ 25 confirm~ -8 consid~ -9 contempl~ -8 continue~ 91 contrast~ -17 count~ -27 credit~ -20 criticize~ -22 critic~ -8 decis~ -12 declin~ 41 deem~ -9 defend~ -11 deliv~ 27 demonstr~ 19 denounce~ -12 deride~ 12 describe~ -8 determin~ -10 disagre~ -10 disclose~ 13 discuss~ -10 distanc~ 42 doubl~ 13 draw~ 23 dwell~ 10 eager~ -11 email~ 13 embrac~ -8 encourage~ 11 endors~ -32 enjoi~ -10 expect~ -36 explain~ 15 express~ 27 fail~ 13 feel~ -32 file~ -21 find~ -33 fire~ 20 focus~ 28 follow~ -25 found~ -23 give~ 22 go~ -8 grow~ 9 hard~ 35 highlight~ -10 hope~ -60 identifi~ -26 ignor~ -8 includ~ -24 indicate~ -9 inform~ -17 insist~ -9 intend~ -13 introduc~ 16 invok~ 22 join~ 15 knew~ -10 known~ 14 know~ -17 laid~ 8 lai~ -12 launch~ -9 led~ 12 liken~ -9 like~ 29 line~ 17 list~ -18 look~ -17 messag~ -9 move~ 17 name~ -10 need~ 9 note~ -29 oppos~ -18 order~ -11 pass~ -8 peg~ 14 pivot~ 22 plan~ -26 plead~ 18 pledge~ -16 point~ -11 posit~ -15 post~ -18 predict~ -10 prefer~ -21 present~ -25 promise~ -35 promot~ -18 propose~ -27 prove~ -13 publish~ -24 push~ 31 put~ 16 question~ -15 quick~ 30 rail~ -13 recogn~ -13 referenc~ -9 refer~ -18 reflect~ -8 refus~ 35 reiterate~ -15 reject~ -21 releas~ -27 reluct~ 16 remain~ -12 remark~ -9 rememb~ -25 remind~ 36 request~ -12 requir~ -19 respond~ 24 return~ 16 reveal~ -19 rule~ 17 run~ -15 say~ -45 seek~ -43 seem~ -9 seen~ -10 share~ -35 show~ -49 side~ -26 signal~ 35 sign~ -9 slam~ 18 sought~ 10 speak~ 20 spent~ -31 spoken~ -11 spoke~ 34 start~ 19 statement~ 10 state~ -10 stop~ -23 struggl~ 32 suggest~ -21 support~ -42 taken~ -8 take~ 36 tell~ -24 tend~ 50 think~ -26 threaten~ -30 took~ 50 tri~ 39 try~ 29 turn~ 38 tweet~ 21 unveil~ -9 urge~ -27 us~ -10 view~ 25 vow~ -48 want~ -28 watch~ -14 weigh~ 21 work~ -16 worry~ -13 write~ -39
(3) :~ -39 abl~ 11 accept~ -18 accord~ 31 accuse~ -24 acknowledge~ -14 acquiesc~ -30 add~ 10 admit~ -27 adopt~ 27 advoc~ -13 agit~ -17 agree~ -12 aim~ -21 align~ 18 allege~ -17 allow~ -37 allud~ 9 angri~ -8 announce~ -51 answer~ 10 apolog~ 20 appeal~ -18 appear~ -26 applaud~ -24 appoint~ -17 argue~ 12 argument~ 29 arrang~ 22 articul~ -25 ask~ -47 assail~ -28 assess~ -8 assum~ -12 assure~ -26 attack~ -31 attempt~ 41 attribut~ 14 author~ -11 avoid~ 21 backped~ -9 back~ -50 balk~ -11 ban~ -29 battl~ -30 becam~ 23 becom~ 18 begin~ 36 begun~ 19 beg~ 15 believe~ -25 belittl~ -9 bemoan~ -18 bill~ -14 blast~ 20 block~ -22 boast~ -15 boo~ -11 brag~ -16 breach~ -15 bristl~ -11 broker~ -27 brush~ -26 call~ -56 campaign~ -37 captur~ -29 care~ 15 carri~ 27 cast~ 19 catch~ 13 caution~ -16 certain~ -15 challeng~ -42 champion~ 16 characterize~ -15 cheer~ -16 chide~ -22 chime~ -37 chosen~ 19 chose~ -8 churn~ -10 circul~ 25 cite~ -68 claim~ -40 clash~ 14 clear~ -15 close~ 25 co-author~ 16 coin~ 26 comment~ -20 commit~ 15 compar~ -9 complain~ 18 complet~ 21 concede~ -11 conclude~ -20 confess~ -17 confirm~ -13 confront~ 22 congratul~ -15 consid~ -49 contempl~ -9 contend~ 10 contrast~ -32 conven~ 18 cop~ 15 counter~ -11 cover~ -31 creat~ -17 credit~ -18 critic~ -22 critiqu~ -11 cut~ 22 decid~ -27 decis~ -12 declare~ -10 declin~ -40 decry~ -11 dedic~ -8 deem~ -27 deepen~ 21 deliber~ -9 deliv~ 8 demand~ -33 demonstr~ -9 denounce~ 20 deny~ -39 descend~ 23 design~ -14 detail~ -8 determin~ -19 dictum~ 20 differ~ 13 difficult~ 24 direct~ -13 disagre~ -17 disavow~ -12 disclose~ 23 discuss~ -34 dislik~ -9 dispens~ -10 displai~ -20 distanc~ -14 distribut~ 10 divid~ -14 done~ 17 draw~ -32 dress~ 18 drew~ 16 dwell~ 15 earn~ -8 echo~ 16 eg~ 19 ei~ 21 elect~ -9 emblemat~ -11 embrac~ -40 emerg~ 19 emphasize~ -17 emploi~ -11 empow~ -8 encourage~ -37 endors~ -39 endur~ -11 end~ 40 enter~ 30 envis~ -22 erupt~ 15 escal~ 21 establish~ 24 estimate~ -13 evinc~ 14 excit~ -16 exhort~ -13 exist~ 24 expand~ 10 expect~ -11 experienc~ -14 explor~ -9 expos~ -21 express~ -75 extol~ -14 face~ 25 fail~ 34 favor~ -28 fear~ -23 fess~ -13 figur~ -21 file~ 9 fill~ 9 find~ 9 fire~ -12 flash~ -14 flirt~ 18 fli~ 14 float~ 19 focus~ -33 focu~ -13 forese~ -22 found~ -12 fuel~ 26 fulmin~ -20 gave~ 27 gener~ -20 gestur~ -8 given~ 38 give~ 26 goe~ -19 gone~ 43 go~ 31 grappl~ 13 griev~ -10 growl~ 18 grow~ 13 had~ 28 happi~ -9 harangu~ -14 hard~ 19 harken~ -10 hark~ -8 have~ 28 hear~ -11 heighten~ 22 held~ 36 help~ 24 herald~ -12 hesit~ -22 highlight~ -38 hint~ -22 hire~ -37 hit~ 36 hold~ 14 hope~ -42 hurl~ -8 identifi~ -55 ignor~ -30 illustr~ -11 imagine~ 13 impli~ -13 imposs~ 16 impos~ -10 inabl~ -9 inclin~ 20 includ~ -21 indicate~ -25 inform~ -10 insist~ -27 insult~ -17 intend~ -25 interject~ 13 interrupt~ -9 interview~ -22 introduc~ -11 investig~ -25 invit~ -23 invok~ -25 issu~ 44 jab~ 11 join~ 48 keen~ 22 keep~ 8 kept~ 13 kind~ 25 knew~ -31 knock~ -14 known~ -64 know~ -47 labor~ 17 laid~ -42 lai~ -14 lambast~ -10 laud~ -9 launch~ 46 lectur~ 23 led~ 13 leeri~ -12 left~ 23 legal~ -11 lend~ 23 let~ -12 level~ 20 liken~ -14 limit~ -17 line~ 12 linger~ 22 link~ -32 list~ -39 live~ 15 lobbi~ -25 lob~ -14 log~ 21 look~ -67 love~ -16 made~ 11 maintain~ 37 make~ 30 mark~ -14 marvel~ -16 meander~ -12 mention~ -29 messag~ 23 met~ 13 misl~ 23 misstat~ -20 mock~ -19 mount~ 44 move~ 23 mull~ -22 murki~ -11 muster~ 24 name~ -43 negoti~ -25 nod~ 18 nomin~ -24 observe~ 20 open~ 18 opposit~ -11 oppos~ -64 opt~ -20 order~ -37 outlin~ -33 overturn~ -8 paid~ 14 paint~ -10 parrot~ -8 passion~ -11 paus~ -14 peg~ -23 perceiv~ -21 perform~ 19 pick~ -19 pin~ 21 place~ 14 plant~ 16 plan~ -11 pledge~ -13 polar~ 29 poll~ -12 ponder~ -12 pore~ -10 portray~ -13 pose~ 17 posit~ 8 post~ 26 praise~ -14 preach~ 18 predict~ -28 prefer~ -29 premier~ -24 present~ 32 pressur~ -15 press~ -22 proceed~ 32 produc~ -21 project~ -17 promise~ -56 pronounc~ -14 propose~ -38 propos~ -11 protest~ -10 proud~ -14 prove~ -10 provid~ 41 publish~ 30 pump~ 23 pursu~ -11 push~ -74 put~ 24 quash~ -13 queri~ -8 quick~ 22 quot~ -27 rail~ -35 rais~ 13 rang~ -8 ratchet~ 29 rattl~ 32 re-tweet~ -17 reach~ 29 read~ -15 reaffirm~ -17 realiz~ -22 reassur~ -8 rebuk~ -18 rebut~ -10 recall~ -37 recapitul~ 18 recogn~ -33 recount~ -24 referenc~ -26 refer~ -103 reflect~ -47 refus~ -66 regist~ -12 releas~ 53 relish~ -19 reli~ -14 reluct~ 13 remain~ 9 remark~ -34 rememb~ -43 remind~ -11 render~ 23 reneg~ -8 repeat~ 24 repres~ -10 repris~ -10 repudi~ -10 request~ -15 requir~ -11 rescind~ -15 resist~ -10 respond~ 31 restat~ -15 restrict~ -10 rethink~ -21 return~ 12 retweet~ -27 reveal~ -39 revel~ -11 revisit~ -16 revis~ 32 rip~ 14 rose~ 19 rule~ -33 run~ 14 rush~ 11 say~ -26 scrambl~ 21 scrap~ -8 seek~ -37 seem~ -60 seen~ -57 see~ -73 seiz~ 14 sentenc~ -12 sent~ 40 serv~ -12 settl~ -12 set~ 31 share~ 29 shed~ -9 shift~ 9 shi~ -12 shore~ -9 shot~ 20 shout~ -10 shown~ -24 show~ -21 shrug~ -27 shut~ 11 sick~ -8 side~ -36 signal~ -24 sign~ -16 sink~ 19 skeptic~ -20 sketch~ -11 slam~ -49 slap~ -9 solicit~ -16 sought~ -57 sound~ -14 spark~ -20 spar~ -28 speak~ -28 spell~ -15 spent~ 56 spi~ -16 split~ -12 spoke~ -17 sponsor~ -17 spot~ -30 stai~ -10 start~ 48 state~ 10 step~ 17 stiffen~ 18 stoke~ 25 stop~ 21 strategi~ 16 stress~ 13 strive~ -9 struck~ -25 struggl~ -10 stuck~ -33 stump~ -8 submit~ -8 sum~ -24 support~ -78 surpris~ 25 suspend~ -13 su~ 21 taken~ 57 take~ 22 talk~ -18 target~ -25 taunt~ -10 telegraph~ -9 tell~ 23 testify~ 14 thank~ -38 threaten~ -25 threw~ 22 thrill~ -22 thrown~ 37 tick~ -31 ti~ -9 toi~ 23 tone~ 22 took~ 41 touch~ -16 tout~ -14 trade~ -13 transit~ 12 trend~ -10 trip~ 16 tri~ 30 trumpet~ -30 try~ 15 turn~ 33 tussl~ -8 ty~ 20 unafraid~ -12 uncomfort~ -9 uncov~ -9 underscore~ 15 understood~ -24 unifi~ -8 unit~ -15 unleash~ 23 unlik~ 30 unment~ 9 unveil~ -10 unwilling~ -8 urge~ -90 us~ 86 util~ 16 utter~ 8 veer~ 16 veto~ -12 view~ -32 visit~ 24 voic~ -20 vote~ -29 vouch~ -11 vow~ -56 waffl~ 10 wage~ -9 walk~ -8 want~ -91 wari~ -10 warn~ -18 watch~ -14 waver~ -26 weigh~ -37 welcom~ -21 went~ 47 willing~ -10 wink~ -24 withheld~ -8 wonder~ 17 won~ 35 work~ 12 worry~ -15 wrack~ 19 wrap~ -9 write~ 37 zero~ -26
(behind_all) announce~ 8 ask~ 12 cite~ -8 make~ 29 offer~ 29 put~ -12 recall~ -8 releas~ -18 say~ -11 see~ -14 show~ 25 tell~ 11 urge~ 11 us~ -11 write~ 11
(behind_circumstances_) acknowledge~ 15 admit~ 23 agree~ -15 announce~ 39 appear~ -22 attack~ -11 call~ -11 claim~ 10 complain~ 9 count~ -13 describe~ -11 explain~ -28 focus~ -27 insist~ -24 know~ -19 look~ 10 offer~ -16 point~ -65 post~ 12 predict~ 8 propose~ -19 push~ -16 question~ -22 refer~ -12 report~ 21 respond~ -25 say~ 13 seen~ 31 show~ -11 spoke~ 15 state~ 8 suggest~ -28 talk~ -27 turn~ -9 went~ -13 write~ 11
(behind_circumstances_behind_phrase) say~ 27
(behind_phrase) :~ -12 address~ -18 adopt~ -10 announce~ -20 ask~ 17 assure~ 10 author~ -9 back~ -8 blame~ -9 blast~ 15 challeng~ -15 cite~ -29 claim~ -14 compar~ -15 consid~ -19 credit~ -12 criticize~ -13 deem~ -14 defend~ -26 denounce~ -11 deny~ 33 discuss~ -9 dismiss~ -17 echo~ -9 email~ 13 embrac~ -18 emphasize~ -8 encourage~ -15 endors~ -8 end~ -8 expect~ -15 express~ 48 file~ -10 found~ -22 gave~ 15 held~ -29 highlight~ -28 hire~ -8 hit~ -9 hold~ -24 includ~ -35 introduc~ 10 issu~ -28 know~ 19 launch~ -8 list~ -10 made~ 62 mention~ -9 mock~ -15 name~ -12 nomin~ -11 note~ -10 oppos~ -13 order~ -27 outlin~ 21 pass~ 31 pledge~ -8 point~ 21 praise~ -12 prefer~ -9 present~ -27 press~ 32 promise~ 14 provid~ -14 publish~ -12 push~ 22 put~ -11 question~ 19 recall~ -10 reiterate~ 13 releas~ -23 remind~ 17 repeat~ -47 request~ -8 requir~ -12 reveal~ -8 say~ -67 seek~ -8 seem~ -19 seen~ -9 see~ -20 shown~ 31 show~ 21 signal~ 22 sign~ -19 slam~ -12 spent~ 17 start~ -14 stress~ -8 suggest~ -8 support~ 14 take~ -32 tell~ 40 think~ -9 took~ -28 tout~ -19 turn~ -14 unveil~ 34 urge~ 19 us~ -10 want~ -27 warn~ 23 welcom~ -12
(touching_) :~ 70 accept~ 37 accord~ -43 acknowledge~ 20 acquiesc~ 8 address~ 34 add~ -10 admit~ -13 adopt~ -20 aim~ -22 allege~ 30 allow~ 46 announce~ 52 apolog~ -32 appear~ 55 applaud~ 33 appoint~ 25 ask~ 28 assail~ 38 assert~ 19 assum~ 16 attack~ 28 attempt~ -28 author~ 22 avoid~ -43 back~ 53 balk~ 12 ban~ 11 becam~ -32 becom~ -47 begin~ -75 believe~ 59 bemoan~ 24 blame~ 26 block~ 26 boast~ -29 call~ -12 campaign~ -21 carri~ -24 challeng~ 29 chant~ 13 characterize~ -13 charge~ -17 chide~ 34 circul~ -25 cite~ 116 claim~ 10 clear~ -23 come~ -29 comment~ -32 compar~ 42 concede~ -19 confirm~ 24 congratul~ 39 consid~ 69 contempl~ 22 continue~ -87 contradict~ 11 contrast~ 44 convinc~ -29 cover~ 31 credit~ 42 criticize~ 29 critic~ 16 decid~ 29 decis~ 36 declare~ 25 declin~ 22 decry~ 22 deem~ 46 defend~ 26 deliv~ -16 demand~ 32 denounce~ -17 describe~ 52 determin~ 31 devot~ 16 disagre~ -14 discuss~ 54 dismiss~ 21 distanc~ -32 draw~ -17 drew~ -21 eager~ 19 email~ -41 embrac~ 42 emerg~ -30 emphasize~ 35 encourage~ 36 endors~ 80 end~ -28 enjoi~ 30 estimate~ 21 expect~ 50 experienc~ 32 explain~ 8 expos~ 24 fail~ -45 favor~ 35 fear~ 39 feel~ 16 file~ -9 find~ 9 focus~ -40 follow~ 40 found~ 45 gave~ -35 give~ -41 got~ -39 go~ -24 grow~ -24 hail~ 13 hard~ -31 have~ -43 held~ -30 highlight~ 64 hire~ 43 hit~ -29 hope~ 64 identifi~ 52 ignor~ 39 imagine~ -10 impli~ 23 includ~ 30 inform~ -32 insist~ 41 intend~ 55 introduc~ -8 issu~ -25 join~ -46 joke~ -9 keep~ -33 knew~ 51 knock~ 31 know~ 52 label~ -14 laid~ -13 lai~ -32 lament~ 26 launch~ -44 learn~ 19 led~ -32 liken~ 32 list~ 57 made~ -73 maintain~ -37 make~ -62 mention~ 54 messag~ -25 mock~ 43 move~ -32 name~ 29 need~ 11 nomin~ 52 open~ -17 opposit~ -15 oppos~ 56 opt~ 19 order~ 65 outlin~ 12 pass~ -11 peg~ 8 persuad~ -29 pick~ 21 pivot~ -33 plai~ -39 plan~ 44 plead~ -41 point~ -66 portray~ 22 post~ -17 praise~ 23 predict~ 40 prefer~ 43 press~ -23 project~ 22 promise~ 26 promot~ 53 propose~ 55 propos~ 13 prove~ 24 provid~ -36 publish~ -11 put~ -11 question~ 13 quick~ -35 quot~ 34 rail~ -11 rais~ -18 reach~ -27 read~ 23 reaffirm~ 20 rebuk~ 24 rebut~ 30 recall~ 47 recogn~ 49 recommend~ 14 recount~ 27 referenc~ 38 refer~ -10 reflect~ 27 refus~ 17 releas~ -29 reli~ -10 reluct~ -19 remain~ -35 remark~ -13 rememb~ 43 remind~ -60 repeat~ 14 reply~ -23 report~ 13 request~ 22 requir~ 9 respond~ -39 restrict~ 12 return~ -19 retweet~ 35 reveal~ 64 rip~ 13 rule~ -16 saw~ 28 say~ 95 seek~ 51 seem~ 44 seen~ 23 see~ 97 sent~ -67 set~ -34 share~ 8 shot~ -13 show~ 46 side~ 8 signal~ -38 sign~ 17 slam~ 33 sought~ 10 sound~ 30 spar~ -8 speak~ -35 spent~ -69 spoken~ -9 stand~ -33 start~ -80 statement~ -16 state~ 22 stood~ -8 stop~ -48 struggl~ -25 stuck~ 11 suggest~ 69 support~ 64 taken~ -61 take~ -56 talk~ -42 target~ -8 tell~ -80 tend~ -48 thank~ 49 think~ 26 threaten~ 17 took~ -85 tout~ 35 tri~ -63 try~ -31 turn~ -76 tweet~ -10 underscore~ -8 understand~ 10 unveil~ -21 urge~ 28 us~ -87 vote~ -16 vouch~ -23 vow~ 23 want~ 77 warn~ -41 watch~ 35 welcom~ 26 went~ -48 wonder~ 21 work~ -18 worry~ 9 write~ -29

66 start: place, word
(1) 's -11 (number) -9 a 28 abc -24 about -25 all 22 any -13 approach 16 as -12 at -34 attack -10 attacks 14 back -10 ban -22 be -39 because 31 being -8 boycott 18 bring -23 build -9 but 13 campaign -8 candidates -11 cast -9 clinton 22 clinton's -8 comment 11 comments 15 congress -15 criticism -8 cut 12 debate -34 disavow -8 do -11 donald -9 economic -8 endorse -14 even -9 far 12 favor -23 federal -10 first -9 florida -11 focus -10 for 14 foreign 10 free 29 friday -17 get -17 give -15 gop 12 he -18 hear -17 her -14 hillary 33 his 10 however -23 husband 12 immigrants 25 immigration 31 in -32 increased 13 is 14 isis 21 issues 27 its 19 know -13 last -14 leaders 10 length -22 make -22 military 17 monday -16 most -10 moving 11 mrs. -8 national -13 new -16 obama 27 offer -13 officials -11 opposition -15 other 16 own -8 party -8 pay -18 people 12 photo 24 planned -12 plans 28 point -13 politicians 9 portray -13 president -15 presidential -10 provide -12 put -19 raise 18 rally -9 recent -12 release -8 republican -11 republicans 12 rubio -15 saturday -34 see -11 sen. -17 show -12 sit -13 some 9 such -18 sunday -29 super 18 support -29 take 14 talk -17 than -9 them 19 they 8 this 10 thursday -13 to -11 trump 17 trump's 32 trump’s 27 tuesday -8 turn 14 twitter -35 u.s. -14 understand -10 united -10 voters -26 wall 10 was 11 wednesday -21 what 36 when 11 whether 17 who -13 why 24 win 22 work -12 would 8 ’s -9
(2) $ -22 % -8 's -16 a 14 about -8 accusations 8 all -22 an -19 and -18 any -31 at -33 attacks -10 back -13 because 30 being 12 bernie 19 between 18 bill 20 both -23 by -14 carson 17 changes 23 clinton's 24 comments 13 criticism 20 cruz -8 democrats -14 economic 8 favor -15 for -16 fully -10 global 19 growing -9 her 14 him -8 himself 45 his 10 how 19 immigration 13 in 34 is -9 issues 20 it -30 its -11 khan 13 liberal 16 like 21 many 10 marco -10 may -10 more 11 most 19 mrs. 20 muslims -17 negative 19 new -15 no 15 obama 20 of -33 on -30 only -9 other -13 out -9 over 20 policy 10 political 21 president 31 presidential -8 primary -8 private -9 public -9 recent 13 remarks -8 republicans -14 rival -17 ryan 15 saying -9 sen. -12 she -13 social -20 speech -10 spending 12 state -18 statement -10 statements -12 support -8 supporters -12 ted 18 than 11 the 8 there 14 this 8 those 9 thursday -15 to -24 too 12 trade -9 trump 23 trump's 13 trump’s 10 twitter -22 u.s. 12 very 19 voters 9 wall -8 what 23 when 23 whether 33 who 17 why 26 with -19 world 16 ’s -18 “,” 13 “” 19
(3) $ -21 's -34 (number) -13 ) -20 abortion 19 about 42 accusations 13 accuses 25 addressing 20 admitting 23 ads 22 afghanistan 13 after -21 against -17 aggravated -12 aides -9 airstrikes 25 alleged 19 allowing -11 along 18 america -17 american 8 americans -28 among -11 an 28 and -15 another -13 anti-trump -12 any 10 arbitration -8 are -21 as -43 ayotte 31 barack -13 based 21 be -16 because -28 becoming 16 before -15 being 28 ben 26 benghazi 14 bernie 13 between -9 beyond 23 biden -12 big -9 bill -18 blocking 17 border 22 bring 22 britain 17 bush -10 business -9 businesses -14 but -32 buying 23 by -24 calling -26 campaign -13 candidates 13 canova -20 carson -13 chairman -11 changes 19 changing 19 cheap -8 china 18 christie 11 clinton -13 clinton's 12 clinton’s 42 color -8 comments 20 companies 21 concern 24 confronting -11 controversies 20 cosby 23 could -11 criticizing -8 defeating 25 delegates -12 democracy 20 democrat 9 democratic -14 democrats -10 diplomatic -8 do 17 does 16 doing 25 donald 10 drawing 22 dropping 16 during -9 each -18 economic -11 elected -9 election -8 eligibility 25 eligible 24 emails -11 embracing 25 endorsements -8 especially -8 europe -8 european -13 even 21 events 21 expanding -8 facebook -19 far -11 fellow 14 fields 15 fighting -8 fiorina 18 firms 21 florida 16 focused 25 following -10 for 33 foreign -13 former -11 fox -29 fracking 19 free -23 friday -11 from -43 front-runner 27 garland 21 gay 20 george -12 georgia -13 golf -12 gop -25 governor -9 grabbing -8 gun 15 guns -8 had -17 has -20 have -18 health -24 herself 22 high-profile -12 hillary -22 him -19 himself 10 his 25 hispanic -13 house -10 how 31 hundreds 25 i -15 if -27 immigrants -13 impose 25 in -8 include 26 including -28 increased 33 indiana 22 industry 23 inequality -9 information -12 into -11 iowa -14 isis -14 islamic 33 israel 15 issues 9 its 16 japanese 21 jeb -10 jobs -9 john -21 just -13 knowing 24 last -9 latinos 13 law -8 lewandowski 25 libya -9 like -17 likely 9 losing 24 love 15 lower 21 majorities 40 many 13 mate -10 me 22 men 20 mexican 11 might -8 moderate 21 momentum 15 monday -14 money -14 more 44 mr. 22 ms. -8 much 22 murphy 11 muslim -10 my -9 n't -8 national -10 nazi -8 nearly 12 news -15 no -10 now -8 n’t -8 obama -15 of -24 ohio 8 on 17 only -13 opening 26 opinion -8 or -11 other -24 over 23 own -8 palin 26 particularly -10 party 12 patience 26 pay 18 people -12 point 24 police 15 policy -17 politicians 38 potential -9 preparing 22 president -11 preventing 21 primary 12 prominent 18 proposals 33 providing 23 public -12 pushing 25 racial 14 racism 14 raise -9 rally -10 rather 20 reading 15 refugees -11 reject 25 rely 26 renominate -11 reporting 26 republican 19 republicans -19 returning 20 rights 18 rival 17 rivals 24 romney 22 rubio 41 rubio’s -12 rumors 25 running -11 ryan 17 said -17 same-sex -12 saturday -17 say -12 saying -43 scalia 25 selling -12 sen. 13 senator -10 several 18 she -10 should -10 shut 26 signed -9 since -25 single-payer 13 so -19 social 20 something -14 south 11 speaking 19 special -19 speech 18 state -28 states -9 still -13 such 29 suggested 22 super -15 superdelegates 11 support 14 supporters -14 supporting -8 sweeping -8 swing 25 syria -13 syrian -13 taking -8 tax 19 teachers 21 ted 16 television -12 telling -18 terrorism -11 than -13 thanks 24 that 38 the -9 their 11 them -14 there -17 this -18 though -17 thursday 11 time -9 to 12 too -8 transgender 14 tuesday -29 twitter -20 ukraine -8 undocumented -9 unity 23 urging 20 using -19 valeant 21 vermont 19 veteran -9 vice 18 victims 20 violating 21 voters 31 wall -30 wanting 14 washington -16 ways -13 wealthy 17 wednesday 15 weeks -10 were -16 when -15 whether -9 which -72 while -35 who -19 whom -11 why 54 will -13 with 10 without 18 women 31 words 23 working -28 zika 19 ’s -36 “,” -8 “?” 38 “” -10
(behind_all) a -11 and -8 as -9 because -19 he -23 more -8 over 20 that 8 the -31 to 35 who -27 with -11 “” 16
(behind_circumstances_) 's -30 (number) 10 a 11 about -13 and -16 as 20 for -12 his 19 of -11 over -20 that 25 the 40 they -9 to 28 who -13 with 20 ’s -19 “” 29
(behind_circumstances_behind_phrase) that 49
(behind_phrase) a -38 about 38 after -12 against -20 among 21 an 33 and -26 around 25 as -28 at -11 because -16 before -10 between -20 by -15 during -14 for -79 he 52 how 31 if 38 in -35 is -16 it 27 just 12 not 45 of -11 on -17 over -28 she 23 the 8 they 25 this -21 thursday -9 was -17 where -9 whether 36 which 15 who -19 will -9 with -9 would -8 ’s -14
(touching_) $ 28 (number) 18 a -17 abc -16 abortion 16 about -16 after -13 aim -17 ali 10 allies -11 americans -8 an -17 and -15 anonymity 15 another 19 any 9 as 30 at 20 attacks -21 back -35 bernie -10 bill 12 billionaire 13 both 9 breitbart -8 britain 10 bush 17 by -8 calling 12 china 21 clear -9 clinton 32 clinton's 24 clinton’s 19 comments -20 concern -14 concerns 12 conducted -17 confidence -32 congressional 15 credit -27 criticism -37 cruz 34 defense -9 delegates 14 democratic 26 democrats 8 donald 18 down -27 during -10 earlier -25 efforts 22 fbi 10 fiorina 23 florida -9 former 25 forward -22 gop 13 guilty -23 he 53 herself -37 hillary -15 him 21 himself -22 his -30 how 71 if 37 in -32 increasingly -10 instead -20 into -22 iowa -15 issue -14 it 23 jeb 26 just 18 last -65 little -49 long -18 many 13 me -27 monday -31 more -12 mr. 17 ms. -17 much -14 nearly 15 new 19 no -27 none 22 nothing -26 obama 11 of 13 off -32 on -23 only 18 other 8 out -64 over -44 party 27 people -8 perez 21 plans -37 politico -14 president 30 raising 13 ready 33 repeatedly -28 republicans -8 rubio’s 10 sanders 25 sen. 14 senator 9 she 51 signs -20 similar 20 some 23 spending 10 state 24 such 24 sunday -32 support -20 supporters 22 talking -24 ted 13 that 46 the 21 their -20 them -18 there 28 these 13 they 52 those 23 thursday -46 trump's 21 trump’s 16 tuesday -53 up -49 upon -21 was 21 wednesday -37 were 20 when 39 whether 69 who 33 why 22 will 28 with -25 yes 11 “,” 50 “?” 14 “” 34

67 start: place, tag
(1) ADJ -17 ADP -16 ADV -21 AUX 25 DET 25 NOUN -35 NUM -9 PRON 25 PROPN 12 VERB 20
(2) ADJ -23 ADP 8 ADV 11 AUX -29 CCONJ -30 NOUN -19 PART -47 PRON 10 QUOTE 33 SCONJ 37 SYM -29 VERB -30
(3) ADJ -34 ADP -10 ADV -11 AUX -30 CCONJ -46 NOUN -54 NUM -13 PART -9 PRON -16 PROPN -32 PUNCT -20 SCONJ 10 SYM -32 VERB -19
(behind_all) ADJ -39 ADP 26 AUX -17 CCONJ -9 DET -58 PART 23 PROPN 11 QUOTE 14 SCONJ -19 VERB -12
(behind_circumstances_) ADJ -8 ADP -32 CCONJ -21 DET 8 NOUN -12 NUM 10 PART 17 PRON 20 PROPN -19 QUOTE 12 SCONJ 11 SYM -17 VERB -14
(behind_circumstances_behind_phrase) PRON 36 SCONJ 8
(behind_phrase) ADJ -9 ADP -11 AUX -81 CCONJ -31 DET 33 PROPN -13 SCONJ 40 VERB -56
(touching_) ADJ 20 ADP -27 ADV -34 AUX 71 CCONJ -15 INTJ 11 NOUN 47 NUM 18 PRON 19 PROPN 52 QUOTE 74 SCONJ 23 SYM 27 VERB 39

68 start: word, word before
$ a -12 about -8 for 25 than -9
% (number) -24
(number) $ -50 (number) -36 , 29 a -15 about 23 against 25 at -20 between -9 by -16 found 28 in -34 least -8 nearly -10 of 22 only -12 said 8 than -19 the -13 with 21
a , -24 about 44 adopted -23 against 33 announced 18 answer 40 as -22 at -51 be -30 became -16 become -11 before -14 being -9 build -9 building -16 by -21 citing 10 clinton -8 considered 8 considering 18 create -8 creating 10 draw -14 during -23 for 51 get -12 have -21 having -20 in -58 included 15 into 14 is -20 issued -36 launched -37 like 26 made -39 make -13 of -20 off 29 opposed 10 out -46 pass 20 passed -20 played -18 posted -15 presented -32 promoting 10 proposed 13 provided -22 published -47 pursue 9 put -27 reached -37 released -30 releasing -20 remains -16 running 13 said 16 saying 18 says 10 sent -31 shared 19 show 11 showing 27 signed 39 sounded -21 such -20 support 8 supported 8 take -27 taken -24 than -8 that -11 to 11 told 29 took -34 toward 22 trump -11 tweeted -11 tweeting 22 unveiled -31 up 24 used -8 using -14 want 21 was -25 win -16 with 48 wrote -33 — 21
abc on -23 told -15
about , 22 asked 25 clinton 15 comments 35 complained -10 length -13 media 20 question 21 questions -26 raised -12 says -22 spoke -11 story -16 talk 16 talked -9 talking -21 up -21 wrote -8
against cautioned -11
ahead looking -8
all at 15 for 30 on 9 to -10
along , -8
american of -12
americans on -23
an , -23 about 51 as -23 be -8 during -19 for 36 in -58 into -11 of 15 on 11 out 33 signed -26 using -13 with -25
and , 32 - -16 party 18 republicans -17 server 21
anonymity requested 15
answer to -9
any provide -8
anyone for -15
as , -41 - 26 campaign -17 clinton -18 described 19 herself -10 him -19 himself -10 it -8 just -8 known -39 obama 25 seen 18 trump -12 up -9
assure to -11
at , 30 aimed -10 balked 12 look 19 out -9 said -22
attack to -11
attacks to 16
back fired -17 pushed -9 shot -13 to -8 walked -17
ban to -22
barack president -16
based , 23
be to -45
because , 26
behalf on -13
behind up -13
being about 44 of 15
benghazi on 20
block to -10
both with -19
boycott to 18
build to -10
but , -16
call to -11
calling , -16
cast to -9
change for 15 to -15
china to 9
clear became -8 made -11
clinton , 10 about -16 accused 11 asked -27 at 25 attacked -17 for -14 hillary -26 mrs. -15 saying 27 showed 10 than -14 that -15 to 10 where -8 whether -18 with -13
clinton's about 17 on 13
clinton’s of 30 with -18
cnn told -8
color of -8
com . -12
coming in -19
comments made -11
compete to -11
concern expressed -22
conducted polls -14
congress before -9 of -13
conservatives for -15
consider to -9
continue to -9
convince to -12
counter to -10
cruz of 13 ted -29 to 9
cut to 11
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
does , 18
donald candidate -9 for 18 front-runner -9
edison by -13
elected if -9
emails of -10
embrace to -9
emphasize to -14
encourage to -11
endorse to -14
even -- 26
evidence as -8
expand to 17
explain to -9
facebook on -20
far so -10
favor in -34
fight to 22
find to -8
focus to -11
for (number) 37 apologized -12 ask 20 asked -40 call -16 called -45 calling -19 calls -17 case -8 clinton 17 conducted -14 credit -12 ideas -11 known 21 looking -12 praise -14 proposal -9 push 18 pushed -14 pushing -17 republicans -11 respect 26 responsible -15 said -31 sanders -12 supporters 25 trump -13 vote -9 voted 14 voters 20
fox on -10
friday on -17
from , 24
george , -17
get to -24
give to -18
go to -16
growing of -9
guilty pleaded -23
gun for 15 of 14 on 17
guns on 16
having as -26
he , 44 : 25 after -17 as -13 how -26 if -14 said 30 say 24 saying 31 says -17 that -33 voters 23 what -21 when -17 whether -23 which -23 why -24
hear to -17
help to -16
her about 50 as 23 detailing 13 endorsed 12 for 10 from -25 in -18 into -15 of -24 over -22 said 10 to -51 told -10 touted 10
high-profile of -12
hillary about 21 against -13 of 16
him accused 24 accusing 17 behind 10 calling -11 of -15 see 8 told -11 urging 16 with 10
himself between 14 cast -16 distanced -32 for -23 present 15
his , 15 - 22 about 45 after -20 and -16 announced 24 as -29 at -13 back 20 by 40 continued -29 defended -16 defending 29 for -8 from 26 in -55 made 13 make -14 of -16 offered -25 out 43 over -10 pressing -19 reiterated 12 said 38 saying 15 says -12 that 17 to -21 touted 19 up -24 used -26 was 23 what -14 with -9
how and -13 explained 10 for -9 just -30 of -23 on 22 over -15
however , -24
i : 16
if , 8 asked 15 even -11 know 19
immigration , -11 about 38 on 9
impose to 39
in (number) -11 , 17 increase 22 out -21 suggested -18 trump 18 voted -10
including , -24
increase to -8
information of -9
iowa in -8
is , 51 message -14
isis as 14
issue took -9
issues about 16 on 26 policy -8
it about 13 because -9 calling 9 for -19 how -8 in 26 made -38 make -12 making -18 of -14 opposed 16 said 24 saying 30 that -11 to 16 used -20 what -8 when -8 whether -10
its and -15 for 9 in -13 of -17 on 12 to 12
july in -10
know to -14
korea north -8
last said -19
latinos about 37
least at -24
leave to -8
length at -22
like , -9 looks -10 seemed 13
little shown -9
lower to 22
make , 8 to -35
mate running -10
may in -10
me told -20
monday on -20
months for -23
more (number) -8 , -13 a 22 as 26 for -18 of 14 spent -22 to 44 with -9
most , 8 the -8
mr. against -11 as -8 at 25 attacking 20 for -28 how -11 of 30 on 22 than -18 that -13 to 12 with -32
mrs. , 12 behind -16 of -8 that 23 to -13
msnbc on -14
much , -22 spent -20
muslims on -12
national on -23 to 21
new a -11 for 13 in -24 to -9
no made -13
none said 13
not , -20 for -13 of 29 people 44 vowed 10 will -9
obama barack -8 for -31 of 28 on 8 president -18
of (number) -14 , 29 asked 23 assessment 23 boasted -8 critical -8 criticism 20 embrace -8 favor -11 her 22 him -8 hopes -8 much -8 out -15 promises -10 some -10 spoke 24 story -8 support -13 supportive -10 trump 13 voters 50
offer to -14
ohio of -12
on , -9 agreed -11 announced -10 attacks -18 ban 34 call 21 calling 14 divided -12 down -9 focus -9 focused -11 in 22 reported -13 said -37
op-ed an -8
other to 14
over debate 23
pac super -8
part in -11
particularly , -8
parties requiring 12
party democratic -9
pay to -19
persuade to -14
pick to 22
plans announced -21
point to 17
politico told -14
politics of -15
portray to -14
present to -9
president for 8 of -26 to -8
presidential republican -13
protect to -14
provide to -13
punitive limiting 16
put to -20
raise to 14
rally to -10
read to -9
reap to -8
recent in -11
recognize to -14
register to 24
reject to 20
release to -10
rely to 38
remove to 25
repeatedly said -25
reporters told -12
republican : 18 by -10 more 16 of -24 presumptive -15 the -15
republicans with 12
reshape to 26
respond to -12
response in -18
rubio to 35
running of -26
sanders , -9 at 19 bernie -10 for -9 on 18 over 9 that -9 to 8
saturday at -15 on -31
say to -14
saying , -37 by -9
see to -19
sen. , -9 of -24
send to -11
sexism of -8
she said 17 that 23 whether -8
short stopped -19
show to -13
shut to 20
sit to -13
social of 25 on -51
some , 21 for -26 from -14 of 16 on 22 out -23 to -11 with 21
someone for 12
something do -9
spend to -8
spending reported 8
stand to -9
state of -19
states united -9
still , -10
stop to -21
sunday on -32
super as 10
support in -22 of 21 to -12
supporters to -8
take to 9
tell to -11
telling , -14
than more -16
that (number) 14 , 74 - 26 : -23 admit 12 agenda -13 alleging 28 and -19 argued 11 argues -25 arguing 11 argument 16 attack 21 attacks 31 believed -22 bill -37 campaign -25 case 38 charged -25 charges -16 claim 8 claiming -29 clear 17 cnn 9 comments -23 committee 22 conceding -27 concern 46 concerns -29 confidence 21 confident -9 debate 32 declaring 17 electorate 26 ensure -43 explaining 21 fact -29 for -22 friday 30 hall 21 her 29 him -12 hopeful 23 idea 13 implication -9 implied -10 in -20 is 37 issues -36 law -13 leaders 35 legislation 13 message -11 month 37 news 10 night 25 notes 15 notion 13 on 17 only 17 out 22 party -10 point 17 possibility -14 reiterated -26 reported -24 reporters 9 reporting 17 reports -24 said -13 saturday 8 say 31 show 24 so -15 statement 16 statements -9 states -8 stating 8 suggested -8 suggesting 14 sunday 18 supporters -16 system -13 time 17 to -37 trump -9 understand -16 voters -8 warning -11 was 38 week 49 year 28 years -20 — 35 “” -9
the , 50 : 22 about 74 accused 13 across -10 address 33 after -22 against 46 all -28 among -11 and -22 argued 10 around -23 asked -27 assured 13 at -29 back 28 basically -13 be 10 become -26 before -45 behind 21 believe 20 bemoaned 17 between -30 blamed -8 blasted -12 both -8 bring -18 but -9 by -33 call 14 called 16 calling 24 cast 22 celebrated 26 change -14 changing -21 consider 17 criticized 9 criticizing 23 decried 8 defend 16 defending 22 delivered 23 denied -13 denounced -19 describe 21 describing 26 disavow 34 discuss 49 discussed 12 dismissed 8 down 16 during -36 embrace 14 end 13 enter -12 entered -21 entering -11 expect 11 feel 24 for -16 from -33 gave -30 get -21 give -12 having -16 how -29 if -14 in -70 into -16 invoked 14 like -11 made -65 make -37 mentioning 8 noted 14 of -54 off -10 offered -28 on 20 ordered 27 outside -19 put 17 raise -13 raised -13 raising -25 reaching -8 recognize 37 rejected -8 reminded -27 said 62 saw 13 say 8 saying 37 says 24 see 17 sees 12 sharing 20 showed 12 signed 8 slammed 14 steering -8 stop -23 stressed -20 support 26 supports -23 tell 15 telling -14 tells -18 than -16 that -29 think 9 through -13 throughout -11 to 24 told -25 took -28 toward -17 trump -8 under -9 understand -12 unify -8 until -15 up 13 upon 25 urged 11 urging -44 use -30 used -14 using -31 was -10 were -12 when -17 whether -13 which -14 why -16 won -25 “,” -17 “” -9
their about 8 as 9 expanding -15 for -23 in -12 of -11 to 22 with 35
them against 18 asking 21 of 16 telling -17 with -16
they , -19 because -17 how 40 said 13 say 22 what -11
think to 19
this , -8 earlier -11 for -12 in -15 of -11 said -18
those , 8 among -14 of -8 on 13
though , -24
thursday on -16 said -35
to (number) 26 , 37 : 22 able -28 account 25 agreed 24 ahead 17 aiming 10 aims 26 allegiance -15 alluding -25 also 15 alternative -10 americans 10 anonymity -24 answer 22 appeal 14 appear 38 appearing -24 appears 33 as -18 attempt -19 attempted 12 attempting -29 attempts -35 attention -19 back -20 beginning -14 call 13 called 15 calls -9 candidate -10 candidates -16 case 26 certain 28 changes -8 claim 19 clinton -30 closer -12 come -13 commitment -10 companies -21 congress -13 conservatives -33 continue -25 continued -47 continues -28 continuing -21 decided 19 decision 26 declined -21 delegates -15 democrats 11 designed 47 desire 33 determined 20 difficult -13 eager 19 easy -12 effort -21 emanuel -10 expect 18 expected -12 expecting 17 expects 18 failed -35 focus -26 forward -26 going -20 government 40 had -19 her -34 hoped 25 hopes -12 hoping 40 how -22 inability -22 inclination 37 inclined -38 instead 15 intend 23 is -21 it -20 leaders -19 left -14 legislation 10 like 19 likely -36 linked -12 looking 12 meant 24 measures 22 message -10 month 12 months 23 muslims -8 need -18 needed 11 needs -24 not -27 obama -9 offered 29 only -11 opportunity -10 opposed -21 opposition -34 pains -15 parties -20 party 35 people -10 plan 52 planned 22 plans 39 pledged 24 pledges 24 pledging 24 pointed -34 pointing -21 points -9 poised -12 president 17 proceeded -30 promise 34 promised 38 promises 43 promising 23 proposal 32 proposals 14 proved 12 quick -35 ready -22 reference -9 referred -8 referring -9 refers -10 refuse 9 refused -10 refusing 19 related -12 reluctant -8 republicans -16 required -14 respond -15 responded 19 responds -22 response -28 returned -19 sanders -24 saturday 33 seek -8 seeks 38 seem -25 seemed -14 seems -15 set -19 spoke 13 state 9 states -25 strategy 8 struggled -21 students 19 support 12 supporters 10 taken -14 talking -8 tend -26 tended -13 tends -20 them 27 tribute -12 tried -44 tries -19 trump 50 trying -26 tuesday 41 u.s. 20 unlikely -39 unwillingness 21 up -8 voted 13 vow 15 vowing 16 vows 36 wanted 11 wanting 20 wants 44 way -27 week -39 went -10 whether -9 work -8 workers -14 working -8 wrote -29 york -9 “” 14
too , -10
trade on -14
trump about 23 accused -20 after 25 against 34 asked -25 at 26 comments -17 donald -27 endorse -13 for -18 mr. -19 of 15 says 13 that -21 which 25
trump's mr. -11 of -24 to 35
trump’s of 20 to 8
tuesday on -33
turn to 13
twitter on -45
u.s. , 14 about 12 for 9 on -21
understand to -11
unify to 15
use to -11
vote to -13
voters , 21 to -30
wall on -17 to -8
wanting of 17
was , 45
wednesday on -28 said -19
weeks for -18
what about 26 on 10 to -10
when , 12
where , -16
whether about -22 asked 21 determine 8 of -16 over 32 questioning 10
which , -40 in -11
while , -11
who , -56 candidates -9 republicans -11 voters -16
why explained -13 explaining 12
win to 17
with , -32 agree -14 agreed -14 charged -9 him 25 in 18 responded -8 sided 13
without , 14
women , 25
work to -12
workers of -8
working of 17
would , 31
years for -13
yes said 11
york new -11
“,” 's 27 , 19 a -10 as -26 of 23 that -8 the -8 with 16
“?” , 55 : -13
“” 's -16 ( -29 , 49 - 33 -- -12 : 68 a -52 against 11 an -13 and -11 are -9 as 30 at 31 be -14 but -9 called -13 clinton -25 for 20 from -10 had -9 her -16 his -14 is -18 its 22 of 38 on -23 saying 25 term 16 that 14 the -24 them -11 to -52 was -31 were -9 with -10 would -8 ’s -27

69 start: tag, tag before
ADJ ADJ -114 ADP 103 ADV -69 AUX -63 CCONJ -35 DET -213 NOUN -31 NUM -26 PART 22 PRON -90 PROPN -78 SCONJ -18 VERB 48
ADP ADJ -146 ADV -43 AUX -27 CCONJ -15 NOUN -27 NUM 50 PART -12 PRON 24 PROPN 53 PUNCT 90 VERB -72
ADV ADJ -26 ADP 24 ADV -31 AUX -55 CCONJ -42 DET -50 NOUN -45 PRON -36 PROPN 33 PUNCT 20 VERB -8
AUX ADJ -12 ADP 31 ADV -9 AUX -33 CCONJ -18 NOUN -66 PART -64 PRON -116 PROPN -82 PUNCT 115 VERB 60
CCONJ ADJ -14 ADP -12 NOUN -42 PROPN -31 PUNCT 13 VERB -48
DET ADJ 13 ADP 14 ADV -31 AUX -53 CCONJ -52 DET -37 NOUN 26 NUM -14 PART -12 PRON -52 PROPN 66 PUNCT 55 QUOTE -31 SCONJ -65 SYM 15 VERB 27
INTJ VERB 11
NOUN ADJ -241 ADP 139 AUX -17 CCONJ -57 DET -239 NOUN -129 NUM -81 PART -71 PRON -128 PROPN -174 PUNCT 52 QUOTE -17 SCONJ -20 VERB 78
NUM ADJ -11 DET -36 NOUN -12 NUM -36 PRON -14 PUNCT 20 SYM -55 VERB 57
PART ADJ -53 ADP 17 ADV -12 AUX -89 NOUN 25 PART -18 PROPN 30 PUNCT 43 QUOTE -11 SCONJ -15 VERB -9
PRON ADJ 39 ADP 23 ADV -25 CCONJ -67 DET -27 NUM -16 PROPN 39 PUNCT 12 QUOTE -11 SCONJ -29 VERB 31
PROPN ADJ -55 ADP 75 CCONJ -60 DET -189 NOUN -37 NUM -22 PART 8 PROPN -241 PUNCT 19 QUOTE -23 SCONJ -45 VERB 95
PUNCT PROPN -9
QUOTE ADJ -38 ADP 34 AUX -67 CCONJ -21 DET -100 NOUN 28 PART -43 PRON -29 PROPN -74 PUNCT 106 VERB 13
SCONJ ADJ -20 ADV -18 AUX 52 CCONJ -18 DET -9 NOUN -13 NUM 23 PROPN 75 PUNCT 36 QUOTE -22 SCONJ -10 VERB 20
SYM ADV -14 DET -15 NOUN -8 NUM -24 VERB 14
VERB ADJ -32 ADP 123 ADV -124 AUX -87 CCONJ -31 DET -23 NOUN -57 NUM -9 PART -49 PRON -133 PROPN -56 PUNCT 16 QUOTE -22 SCONJ 97 VERB 19
X NOUN -8

70 start: word, marks before
$ (0_marks) -9
% (0_marks) -20
's (0_marks) -84
(number) (2_marks) -16 (3_marks) -9
) (1_marks) -11 (2_marks) -8
a (0_marks) 14 (1_marks) -33 (2_marks) -14 (3_marks) 14
abandoning (0_marks) 31
abc (0_marks) -37
aboard (0_marks) -8
abortion (0_marks) 18 (1_marks) 21
about (0_marks) 19 (2_marks) 15
accepting (0_marks) -12
accusations (0_marks) 10
act (0_marks) -8
actions (0_marks) -9
actors (0_marks) 12
ad (0_marks) -10
address (0_marks) -15
addressing (0_marks) 23
ads (0_marks) -18
advisers (0_marks) -17
afghanistan (0_marks) 13
after (0_marks) -45
again (0_marks) -22 (1_marks) -10
against (0_marks) -34 (1_marks) -9
agree (0_marks) 18
agreement (0_marks) -18
ahead (0_marks) -21
aides (1_marks) -9
aim (0_marks) -18
airstrikes (0_marks) 26
ali (0_marks) 9
all (0_marks) -11 (1_marks) 17
allegations (0_marks) 17
alleged (0_marks) 21
allegedly (0_marks) -11
allegiance (0_marks) -21
allies (0_marks) -11
allowing (0_marks) 35
almost (0_marks) -37
along (0_marks) -12 (1_marks) 20
also (0_marks) -17
amendment (0_marks) -9
america (0_marks) -9
america's (0_marks) 8
americans (0_marks) -43
an (0_marks) 16 (1_marks) -35
and (0_marks) -77 (1_marks) 17 (2_marks) -16
announced (0_marks) -9
anonymity (0_marks) 21
another (0_marks) 15 (1_marks) -23
answer (0_marks) -14
anxieties (0_marks) -21
any (0_marks) -34 (1_marks) 22
anyone (0_marks) -35
appeal (0_marks) -8
applauded (0_marks) -9
approach (0_marks) 14
april (0_marks) -13
arbitration (0_marks) -8
are (0_marks) -19
around (0_marks) 13
as (0_marks) 14 (1_marks) -34
aside (0_marks) -18
assure (0_marks) -11
at (0_marks) -29 (2_marks) 20
attack (0_marks) -17
attacks (0_marks) -18
attending (0_marks) -11
attention (0_marks) -25
average (0_marks) -12
away (0_marks) -20
ayotte (0_marks) 40
back (0_marks) -52
background (0_marks) -9
backing (0_marks) -11
ban (0_marks) -25
banks (0_marks) 15
banning (0_marks) -10
barring (0_marks) 23
based (1_marks) 22
be (0_marks) -53
because (1_marks) 23
been (0_marks) -12
before (0_marks) -10
behalf (0_marks) -12
behind (0_marks) -24
being (0_marks) 30
ben (0_marks) 24
benghazi (0_marks) 9
bernie (0_marks) 18
between (0_marks) 15
beyond (0_marks) 19
biden (0_marks) -11
bill (1_marks) 21
billionaire (0_marks) 31
billionaires (0_marks) 22
black (0_marks) -20 (1_marks) 21
block (0_marks) -9
blocking (0_marks) 31
bob (0_marks) 12
books (0_marks) 15
border (0_marks) 36
both (1_marks) -11
boycott (0_marks) 18
breaking (0_marks) 14
breitbart (0_marks) -27
briefly (0_marks) -10
britain (0_marks) 22
broadly (0_marks) 11
build (0_marks) -10
building (0_marks) 23
businesses (0_marks) -14
but (0_marks) -12 (1_marks) -9 (2_marks) -9
buying (0_marks) 22
by (0_marks) -45
call (0_marks) -14
called (0_marks) -8
calling (1_marks) -16
calls (0_marks) 11
came (1_marks) 9
cameron (0_marks) 17
campaign (0_marks) -34
campaigns (0_marks) -12
candidate (0_marks) -12
candidates (0_marks) 19
canova (0_marks) -19
carson (0_marks) 14 (1_marks) -9
cases (1_marks) 10
cast (0_marks) -10
cautious (0_marks) 22
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
christie (1_marks) 18
cities (0_marks) 16
claims (0_marks) 20
clear (0_marks) -15
climate (0_marks) -9
clinton (0_marks) 14 (1_marks) 19 (2_marks) -14
clinton's (0_marks) 47 (1_marks) -19
clinton’s (0_marks) 39 (1_marks) 24
close (0_marks) -14
closely (0_marks) -20
closer (0_marks) 24
cnn (0_marks) -20
color (0_marks) -8
comey (0_marks) 31
coming (0_marks) -22
comment (0_marks) 13
comments (0_marks) 18
companies (0_marks) 27
compelled (0_marks) -21
compete (0_marks) -11
condemn (0_marks) -9
condemning (0_marks) -12
conducted (0_marks) -19
confidence (0_marks) -32
confident (0_marks) -8
confronting (0_marks) -11
congress (0_marks) -10
congressional (0_marks) 11
conservatives (0_marks) 11
consider (0_marks) -11
content (0_marks) 12
contests (0_marks) -18
continue (0_marks) -10
continuing (0_marks) 11
control (0_marks) -8
controversial (0_marks) -14
controversies (0_marks) 22
convince (0_marks) -23
cookie (0_marks) 9
corey (0_marks) 12
cosby (0_marks) 22
counter (0_marks) -10
coup (0_marks) 10
court (0_marks) -9
covering (0_marks) 10
creating (0_marks) 13
credit (0_marks) -17
critical (0_marks) -16
criticism (0_marks) -25
criticizing (0_marks) -29
crude (0_marks) -8
cruz (0_marks) 14
cut (0_marks) 11
cutting (0_marks) 17
data (0_marks) -30
dead (0_marks) 14
deal (0_marks) -10
debate (0_marks) -13 (1_marks) -31
december (0_marks) -13
decisions (0_marks) -13
defeat (0_marks) 31
defeating (0_marks) 25
defend (0_marks) -8
defending (0_marks) -9
defense (0_marks) -15
democracy (0_marks) 20
democrat (0_marks) 16
democratic (0_marks) 33
democrats (0_marks) -8
demonstrators (0_marks) 14
department (0_marks) -12
describe (0_marks) -12
describing (0_marks) -17
despite (0_marks) 26
detailed (0_marks) 19
details (0_marks) 30
did (1_marks) 11
differ (0_marks) 25
differences (0_marks) 21
different (0_marks) 8
diplomatic (0_marks) -18
direct (0_marks) -20
directly (0_marks) 12
disavow (0_marks) -8
discuss (0_marks) -10
discussing (0_marks) -14
do (0_marks) -25 (1_marks) 26
does (2_marks) 20
doing (1_marks) 19
doj (0_marks) 9
donald (0_marks) 22 (2_marks) -11
donations (0_marks) -17
doubt (0_marks) -44
doubts (0_marks) 20
down (0_marks) -35
draft (0_marks) -21
during (0_marks) -33
each (0_marks) -12 (1_marks) -11
earlier (0_marks) -36
easy (0_marks) 13
economists (0_marks) -21
edison (0_marks) -13
effort (0_marks) -17
efforts (0_marks) 16
eligible (1_marks) 24
emails (0_marks) -13
emanuel (0_marks) 28
embrace (0_marks) -9
embracing (0_marks) 25
emphasize (0_marks) -14
encourage (0_marks) -16
endorse (0_marks) -15
endorsing (0_marks) -18
enthusiasm (0_marks) -9
environmental (0_marks) -19
equal (0_marks) 8
especially (0_marks) 26
european (0_marks) -9
even (0_marks) -15 (1_marks) 22 (2_marks) -14
events (0_marks) 21
every (0_marks) -17
evidence (0_marks) -16
exactly (0_marks) 28
expand (0_marks) 17
expanding (0_marks) 18
explain (0_marks) -9
facebook (0_marks) -26
facts (0_marks) 15
fail (0_marks) 26
faith (0_marks) -26
falling (0_marks) -14
far (0_marks) 13
fast (0_marks) -8
favor (0_marks) -37
favorable (0_marks) -10
favorably (0_marks) -10
favored (0_marks) -10
fbi (0_marks) 9
fear (0_marks) -12
federal (0_marks) -14
female (0_marks) -8
few (0_marks) 8
fields (0_marks) 15
fight (0_marks) 21
financial (0_marks) 9
find (0_marks) -8
fiorina (0_marks) 25 (1_marks) 18
first (0_marks) -37
flint (0_marks) 22
focus (0_marks) -14
focused (0_marks) 25
following (0_marks) -24
footage (0_marks) -14
for (1_marks) -41 (2_marks) 12
forcing (0_marks) 16
ford (0_marks) -31
foreign (0_marks) -11
former (0_marks) 11
forward (0_marks) -23
found (0_marks) -8
fox (0_marks) -35
fracking (0_marks) 20
freddy (0_marks) 13
free (0_marks) 23
fresh (0_marks) -10
friday (0_marks) -62
friends (0_marks) -13
from (0_marks) -34 (1_marks) 20
front-runner (0_marks) 32
full (0_marks) -32
fully (0_marks) -11
fun (0_marks) -22
fund-raising (0_marks) -16
fundraising (0_marks) -16
future (0_marks) 13
garland (0_marks) 34
generally (0_marks) -9 (1_marks) -13
generous (0_marks) 15
george (1_marks) -14
get (0_marks) -23
give (0_marks) -18
giving (1_marks) -10
go (0_marks) -16
golf (0_marks) -9
governor (0_marks) -10
granted (0_marks) 20
growing (0_marks) -15
guest (0_marks) -23
guilty (0_marks) -28
gun (0_marks) 20
had (0_marks) -20
half (0_marks) -21
hard (0_marks) -26
has (0_marks) -25
hate (0_marks) -17
have (0_marks) -11
he (0_marks) 39 (1_marks) 17
hear (0_marks) -17
her (0_marks) 15 (1_marks) -32 (2_marks) -20
here (0_marks) -18
herself (0_marks) -16
high (0_marks) -8
highly (0_marks) -13
hillary (1_marks) -8
him (0_marks) 13 (1_marks) -19
himself (0_marks) 25
his (0_marks) 14 (1_marks) -29 (2_marks) 27
hitting (0_marks) -12
hold (0_marks) -8
hollywood (0_marks) 9
hopeful (0_marks) -23
host (0_marks) -22
hostile (0_marks) -8
house (0_marks) -32
how (0_marks) 70 (1_marks) 18 (2_marks) 16
however (1_marks) -24
huge (0_marks) 14
hugh (0_marks) -9
hundreds (0_marks) 30
husband (0_marks) 10
idea (0_marks) -13
ideas (0_marks) -16
if (0_marks) 48 (2_marks) -16
illegal (0_marks) 10
immigrants (0_marks) 26
immigration (0_marks) 46 (1_marks) -24
impose (0_marks) 39
in (0_marks) -72 (1_marks) 17 (2_marks) 30
include (1_marks) 32
including (1_marks) -22
increase (0_marks) -10
increased (0_marks) 25
increasingly (0_marks) -14
indiana (0_marks) 14
industry (1_marks) 25
inequality (0_marks) -9
instead (0_marks) -22
insult (0_marks) -15
insults (0_marks) -11
intent (0_marks) 17
interest (0_marks) -26
interested (0_marks) -9
intervention (0_marks) 16
into (0_marks) -39
iowa (0_marks) -27
is (0_marks) -23 (1_marks) 14 (2_marks) 26
isis (0_marks) 8
islamic (0_marks) 34
israel (0_marks) 22
issue (0_marks) -18
issues (0_marks) 43
it (0_marks) 23 (1_marks) -16 (2_marks) -21
its (0_marks) 8 (1_marks) -14 (2_marks) 25
itself (0_marks) -13
japanese (0_marks) 21
jeb (0_marks) 22 (1_marks) -8
jewish (0_marks) 25
jews (0_marks) -8
john (0_marks) 11
july (0_marks) -22
just (0_marks) 36
kelly (0_marks) 24
khan (0_marks) 14
kind (0_marks) -11
know (0_marks) -16
korea (0_marks) -8
large (0_marks) -10
largely (0_marks) -11
last (0_marks) -81
late (0_marks) -26
later (0_marks) -19
latinos (0_marks) 34
lawmakers (0_marks) -17
laws (0_marks) -33
least (0_marks) -18
leave (0_marks) -8
legal (0_marks) 28
legislation (0_marks) 25
length (0_marks) -23
less (0_marks) -17
level (0_marks) 23
lewandowski (0_marks) 26
liability (0_marks) 13
liberal (0_marks) 12
liberals (0_marks) 8
light (0_marks) -18
like (0_marks) 8 (1_marks) -10
likely (0_marks) 8
limited (0_marks) -15
lindsey (0_marks) 19
list (0_marks) -9
little (0_marks) -51
loans (0_marks) 12
long (0_marks) -20
losing (0_marks) 32
love (0_marks) 14
lower (0_marks) 20
lynch (0_marks) -10
made (0_marks) -14
major (0_marks) 17
make (0_marks) -37
many (0_marks) 29 (1_marks) -9
marco (0_marks) -11
mate (0_marks) -10
may (0_marks) -14
mayor (0_marks) 9
mccain (0_marks) 22
me (0_marks) -8
melania (0_marks) 23
men (0_marks) 39
mention (0_marks) -24
merkel (0_marks) 8
messages (0_marks) -21
mexican (0_marks) 24
military (0_marks) 9
mills (0_marks) -10
misleading (0_marks) 14
moderate (0_marks) 21
momentum (0_marks) 18
monday (0_marks) -57
months (0_marks) -21
more (0_marks) 25 (1_marks) -29 (2_marks) 24
most (0_marks) 20
moving (0_marks) 8
mr. (0_marks) 36 (2_marks) -29
mrs. (0_marks) 20
ms. (0_marks) -32
msnbc (0_marks) -16
much (0_marks) 12 (1_marks) -22
murphy (0_marks) 9
muslim (0_marks) 16
muslims (0_marks) -10
n't (0_marks) -9
name (0_marks) 22
national (0_marks) -31
nbc (0_marks) -12
nearly (0_marks) 15 (1_marks) 16
negative (0_marks) 9
never (0_marks) 20
new (1_marks) -11
news (0_marks) -29
newspaper (0_marks) -18
next (0_marks) -9
night (0_marks) -8
no (0_marks) -19
nominating (0_marks) -14
none (0_marks) 21
north (0_marks) -13
not (0_marks) 33 (1_marks) 11 (2_marks) -8
nothing (0_marks) -29
november (0_marks) 22
numerous (0_marks) 29
n’t (0_marks) -8
obama (0_marks) 26
odds (0_marks) -11
of (0_marks) -32 (1_marks) -9 (2_marks) 18
off (0_marks) -38
offer (0_marks) -16
officials (0_marks) -14
old (0_marks) 8
on (0_marks) -25 (1_marks) -14 (2_marks) -11
online (0_marks) -15
only (1_marks) -8
op-ed (0_marks) -13
opening (0_marks) 28
opinion (0_marks) -10
opponents (0_marks) -18
opposition (0_marks) -17
or (0_marks) -23
original (0_marks) 8
our (0_marks) -21
out (0_marks) -76
outrage (0_marks) 23
outright (0_marks) 24
outside (0_marks) -12
over (0_marks) -14 (1_marks) -8 (2_marks) 23
own (0_marks) -16
pac (0_marks) -8
palin (0_marks) 26
paper (0_marks) 25
parents (0_marks) -13
part (0_marks) 22
particularly (1_marks) -8
parties (0_marks) 10
party (0_marks) 32
past (0_marks) -19
path (0_marks) 21
paul (0_marks) -8
pence (0_marks) -27
people (0_marks) -10
perez (0_marks) 13
perhaps (1_marks) 8
persuade (0_marks) -14
photo (0_marks) 24
phrase (0_marks) -13
pick (0_marks) 22
place (0_marks) -8
plan (0_marks) -23
plans (0_marks) -18
point (0_marks) 13
poised (0_marks) 19
police (0_marks) -14 (2_marks) 24
political (0_marks) 27
politicians (0_marks) 43
politico (0_marks) -17
politics (0_marks) 18
poll (0_marks) -14
polling (0_marks) 9
polls (0_marks) 14
populist (0_marks) 9
portray (0_marks) -14
positions (0_marks) 22
positive (0_marks) 8
post (0_marks) -8
potential (1_marks) 23
preparing (0_marks) 15
present (0_marks) -10
president (0_marks) 29 (1_marks) -14
press (0_marks) -15
pressure (0_marks) 12
private (0_marks) -19
production (0_marks) 23
prominent (0_marks) 20
promises (0_marks) -46
proof (0_marks) 14
proposal (0_marks) -11
protect (0_marks) -14
provide (0_marks) -13
public (0_marks) -25
publicly (0_marks) -21
push (0_marks) -8
pushing (0_marks) 23
put (0_marks) -22
qualities (0_marks) -11
question (0_marks) -8
quickly (0_marks) -12
racial (0_marks) 29
racism (0_marks) 23
raise (0_marks) 12
raising (0_marks) 16
rally (0_marks) -19
rather (1_marks) 26
read (0_marks) -9
readers (0_marks) -16
reading (0_marks) 15
ready (0_marks) 30
real (0_marks) -16
reasons (0_marks) 10
recent (0_marks) 8
recently (0_marks) -9
recognize (0_marks) -14
record (0_marks) -8
refugees (0_marks) 17
regarding (0_marks) 18
register (0_marks) 24
regular (0_marks) -18
reject (0_marks) 20
relatively (0_marks) -8
release (0_marks) -13
released (0_marks) -13
religious (0_marks) 29
rely (0_marks) 38
remaining (0_marks) 17
remove (0_marks) 25
repeatedly (0_marks) -29
reporters (0_marks) -9
reports (0_marks) 21
republican (0_marks) 17 (1_marks) -25 (2_marks) 19
republicans (0_marks) -14
requests (0_marks) 10
research (0_marks) 14
respond (0_marks) -13
response (0_marks) -20
restrictions (0_marks) -10
returning (0_marks) 20
right (0_marks) -9
rights (0_marks) 17
rise (0_marks) -11
rising (0_marks) -25
rival (0_marks) 18
rivals (0_marks) 26
romney (0_marks) 33
roughly (0_marks) 24
rubio (0_marks) 32
rubio’s (0_marks) -9
rumors (0_marks) 38
run (0_marks) -8
running (0_marks) -30
russian (0_marks) 8
ryan (0_marks) 29
said (0_marks) -12 (1_marks) -9
sanders (0_marks) 34 (1_marks) -23
santilli (1_marks) -11
saturday (0_marks) -64
say (0_marks) -16
saying (0_marks) -10 (1_marks) -37
scalia (0_marks) 25
scores (0_marks) 13
scrutiny (0_marks) -17
second (0_marks) -8
see (0_marks) -19
sen. (0_marks) 11 (1_marks) -8
senate (0_marks) -12
send (0_marks) -11
senior (1_marks) -25
serious (0_marks) -8
several (0_marks) 14
sexism (0_marks) -8
sharp (0_marks) 10
she (0_marks) 56 (1_marks) -15 (2_marks) -19
shooting (0_marks) 9
short (0_marks) -20
should (0_marks) -10
show (0_marks) -15
showed (1_marks) 24
shut (0_marks) 19
signed (1_marks) -8
significant (0_marks) 18
signs (0_marks) -21
silicon (0_marks) 8
similar (0_marks) 14
since (0_marks) -43
single-payer (0_marks) 13
sit (0_marks) -13
skeptical (0_marks) -9
slightly (0_marks) -17
smith (0_marks) -8
social (0_marks) -10
some (0_marks) 21 (1_marks) -17 (2_marks) 24
someone (0_marks) 11
something (0_marks) 16
somewhat (0_marks) 26
south (0_marks) 13
speaking (0_marks) 20
special (0_marks) 12
specific (0_marks) -13
specifically (0_marks) -11
specifics (0_marks) 21
spend (0_marks) -8
spending (0_marks) 20
stand (0_marks) -9
stark (0_marks) 13
state (0_marks) -21
statement (0_marks) -17
statements (0_marks) -21
states (0_marks) 14
stating (0_marks) -8
stealing (0_marks) 19
stem (0_marks) 9
stop (0_marks) -22
stories (0_marks) 30
students (0_marks) -9
such (0_marks) -13 (1_marks) 35
suggested (0_marks) -16 (1_marks) 23
suggesting (0_marks) -8
suggestions (0_marks) 13
sullivan (0_marks) 15
sunday (0_marks) -56
super (0_marks) 8
superdelegates (0_marks) 13
support (0_marks) -28
supporting (0_marks) -14
supports (0_marks) 18
supreme (0_marks) -10
sweeping (0_marks) 15
swing (0_marks) 35
syria (0_marks) -10
syrian (0_marks) -14
take (0_marks) 8
taking (0_marks) 13
talking (0_marks) -35
tariffs (0_marks) 13
tax (0_marks) -8 (1_marks) 24
taxing (0_marks) -14
teachers (0_marks) 18
technology (0_marks) 18
ted (0_marks) 45
television (0_marks) -12
tell (0_marks) -11
telling (0_marks) 11 (1_marks) -14
terrorist (0_marks) -10
than (0_marks) -12
that (0_marks) 75 (1_marks) -41 (2_marks) 70
the (0_marks) 28 (1_marks) -19 (2_marks) 20
their (1_marks) -13
them (0_marks) -8 (1_marks) -15
themselves (0_marks) 18
then (0_marks) -11
there (0_marks) 20
these (0_marks) 8
they (0_marks) 61 (1_marks) -38 (2_marks) -8
think (0_marks) 16
this (1_marks) -11
those (2_marks) 24
though (0_marks) -11 (1_marks) -24
thousands (0_marks) 21
through (0_marks) -17
thursday (0_marks) -52
time (0_marks) -8
to (0_marks) 16 (3_marks) 14
together (0_marks) -10
too (0_marks) 17 (1_marks) -12
top (0_marks) 22
topics (0_marks) -18
tougher (0_marks) 8
toward (0_marks) -10
transgender (0_marks) 20
tribute (0_marks) -35
trump (0_marks) 31 (2_marks) -10
trump's (0_marks) 44
trump’s (0_marks) 38
trying (0_marks) -9
tuesday (0_marks) -74
turkey (0_marks) -15
turn (0_marks) 13
tv (0_marks) -14
twitter (0_marks) -45
typically (1_marks) -8
u.s. (0_marks) -15 (1_marks) 13
under (0_marks) -10
understand (0_marks) -11
unify (0_marks) 14
unique (0_marks) 9
united (0_marks) -13
unity (0_marks) 29
unlikely (0_marks) 8
until (0_marks) -9
up (0_marks) -54
upon (0_marks) -21
upstate (0_marks) -13
urging (0_marks) -24 (1_marks) 20
us (0_marks) -27
use (0_marks) -12
valeant (0_marks) 31
various (0_marks) 30
vermont (0_marks) 24
very (0_marks) 13
vice (0_marks) 17
victims (0_marks) 19
victory (0_marks) 16
video (0_marks) -26
view (0_marks) -29
viewers (1_marks) 10
views (0_marks) -29
violence (0_marks) -12
violent (0_marks) -8
virtually (0_marks) 26
volunteers (0_marks) 11
vote (0_marks) -15
voters (0_marks) 13 (1_marks) 16
votes (0_marks) -12
wall (0_marks) -20
want (0_marks) -9
wanting (0_marks) 13
warned (0_marks) 26
warren (0_marks) 25
was (0_marks) -24 (1_marks) 33
washington (0_marks) -37
wasserman (0_marks) 10
waterboarding (0_marks) 8
way (0_marks) -13
ways (0_marks) -14
weak (0_marks) 13
wearing (0_marks) -17
wednesday (0_marks) -36
week (0_marks) -9
weeks (0_marks) -22
weiner (0_marks) 8
well (0_marks) -14
what (0_marks) 40 (2_marks) -11 (3_marks) -9
when (0_marks) 34 (1_marks) 17 (2_marks) -9
where (0_marks) 33 (1_marks) -11 (2_marks) -8
whether (0_marks) 91 (1_marks) -9
which (0_marks) 10 (1_marks) -34 (2_marks) -12
while (0_marks) -29 (1_marks) -10
who (0_marks) 20 (1_marks) -57 (2_marks) -11
why (0_marks) 73 (1_marks) 14 (2_marks) 22
will (0_marks) 8
win (0_marks) 13
winning (0_marks) -10
wisconsin (0_marks) -8
with (0_marks) -9
without (0_marks) -23 (1_marks) 16
women (0_marks) 9 (1_marks) 24
words (0_marks) 22
work (0_marks) -14
workers (0_marks) 11 (1_marks) 10
world (0_marks) 18
would (0_marks) -14 (2_marks) 23
writing (0_marks) -19
years (0_marks) -17
yes (0_marks) 11
yet (0_marks) 22
york (0_marks) -10
you (0_marks) -12
young (0_marks) -22
zika (0_marks) 35
’s (0_marks) -81
“,” (0_marks) 30 (1_marks) 20 (2_marks) -23
“?” (0_marks) 10 (1_marks) 17 (2_marks) 23
“” (0_marks) -25 (1_marks) 60 (2_marks) -51 (3_marks) 18

71 start: tag, next tag
ADJ ADJ 11 ADP -66 ADV -8 AUX -15 CCONJ -16 DET -13 NOUN 19 PART -21 PRON -30 PROPN 22 PUNCT -38 SCONJ -31 VERB 12
ADP ADJ -36 ADP -41 ADV 28 CCONJ 15 NOUN -14 NUM -28 PART -23 PRON 22 PROPN -60 PUNCT -25 QUOTE 50 SCONJ -9 SYM -12
ADV ADJ 32 ADP -84 ADV -34 AUX 18 CCONJ -20 DET 29 NUM 10 PART -11 PRON 21 PROPN 48 PUNCT -66 SCONJ -15 SYM -19 VERB -55
AUX ADJ -25 ADP -30 ADV -30 AUX -27 DET 27 NOUN -8 PART 31 PRON 17 PUNCT -10 QUOTE -26 SCONJ 14 VERB -24
CCONJ ADJ -20 ADV -23 AUX -18 DET -13 NOUN -57 PRON 35 PROPN -31 VERB -29
DET ADJ 13 ADP -8 ADV -10 AUX -10 CCONJ -10 DET 53 NUM 23 PRON 29 PUNCT -25 QUOTE 17 SCONJ 19 SYM 18 VERB 36
NOUN (edge) 26 ADJ 12 ADP -53 AUX 18 CCONJ 8 PART -14 PRON 8 PROPN 21 PUNCT -18 QUOTE 25 SCONJ -10 VERB -14
NUM ADJ -8 AUX 24 CCONJ -27 NUM -46 PRON -10 PROPN 35 PUNCT -8 VERB 19
PART ADJ -54 ADP -36 ADV -14 AUX 22 DET -9 NOUN -65 PART 30 PROPN -48 QUOTE -31 VERB 17
PRON ADJ 23 ADP -25 CCONJ 25 DET -13 NOUN -12 NUM 10 PRON 55 PROPN 60 QUOTE 63 VERB -54
PROPN ADJ 53 ADP -40 ADV -13 AUX 62 DET -46 NOUN -21 NUM -29 PART 31 PRON -35 QUOTE 24 VERB 28
QUOTE (edge) 32 ADJ -11 ADV -8 AUX 44 CCONJ 8 NUM 23 PRON -33 PROPN 13 PUNCT 27 SCONJ -26
SCONJ ADJ -34 ADP -15 ADV -11 AUX -46 DET 65 NOUN -38 NUM 23 PART 24 PRON 47 PROPN 44 PUNCT -39 SCONJ 22 VERB -21
SYM NUM -12 PUNCT -9
VERB ADJ -54 ADP -14 AUX -24 CCONJ 40 DET 9 NOUN 45 NUM -23 PART -38 PROPN 33 PUNCT -38 QUOTE -35 VERB -37

72 start: distance, marks before
(0) (0_marks) 84
(1) (0_marks) 17 (1_marks) 113
(2) (0_marks) 13 (1_marks) -20
(far) (0_marks) -42 (1_marks) -98 (2_marks) 9 (3_marks) 13
(near) (0_marks) 27 (1_marks) -42 (2_marks) 39 (3_marks) -18
(very_far) (0_marks) -139 (1_marks) -129 (2_marks) -90 (3_marks) -87

73 start: distance, word
(0) $ 28 (number) 18 a -17 abc -16 abortion 16 about -16 after -13 aim -17 ali 10 allies -11 americans -8 an -17 and -15 anonymity 15 another 19 any 9 as 30 at 20 attacks -21 back -35 bernie -10 bill 12 billionaire 13 both 9 breitbart -8 britain 10 bush 17 by -8 calling 12 china 21 clear -9 clinton 32 clinton's 24 clinton’s 19 comments -20 concern -14 concerns 12 conducted -17 confidence -32 congressional 15 credit -27 criticism -37 cruz 34 defense -9 delegates 14 democratic 26 democrats 8 donald 18 down -27 during -10 earlier -25 efforts 22 fbi 10 fiorina 23 florida -9 former 25 forward -22 gop 13 guilty -23 he 53 herself -37 hillary -15 him 21 himself -22 his -30 how 71 if 37 in -32 increasingly -10 instead -20 into -22 iowa -15 issue -14 it 23 jeb 26 just 18 last -65 little -49 long -18 many 13 me -27 monday -31 more -12 mr. 17 ms. -17 much -14 nearly 15 new 19 no -27 none 22 nothing -26 obama 11 of 13 off -32 on -23 only 18 other 8 out -64 over -44 party 27 people -8 perez 21 plans -37 politico -14 president 30 raising 13 ready 33 repeatedly -28 republicans -8 rubio’s 10 sanders 25 sen. 14 senator 9 she 51 signs -20 similar 20 some 23 spending 10 state 24 such 24 sunday -32 support -20 supporters 22 talking -24 ted 13 that 46 the 21 their -20 them -18 there 28 these 13 they 52 those 23 thursday -46 trump's 21 trump’s 16 tuesday -53 up -49 upon -21 was 21 wednesday -37 were 20 when 39 whether 69 who 33 why 22 will 28 with -25 yes 11 “,” 50 “?” 14 “” 34
(1) 's -15 a 17 abc -24 about -19 against -13 all 19 among 23 another -18 any -13 approach 16 as -20 at -37 attack -10 attacks 14 back -11 ban -22 be -39 because 26 behind -15 being -10 boycott 18 bring -23 build -9 but 12 by -11 campaign -8 candidates -11 cast -9 clinton 22 clinton's -8 comment 11 comments 15 congress -15 criticism -8 cut 12 debate -34 democratic 25 did 12 disavow -8 do -11 donald -9 economic -9 endorse -14 even -10 far 8 favor -23 federal -12 first -10 florida -11 focus -10 for -10 foreign 10 free 29 friday -19 from -14 get -17 getting 11 give -15 gop 12 has -8 he 14 hear -17 her -14 hillary 32 his 18 how 17 however -23 husband 12 if 24 immigrants 25 immigration 31 in -20 increased 13 is 11 isis 21 issues 27 it 29 its 19 know -14 last -14 leaders 10 length -22 make -22 military 16 monday -17 more -11 most -10 moving 11 mrs. -8 much -12 national -13 never 27 new -16 not 32 obama 27 offer -13 officials -11 on -11 opposition -15 other 16 over -14 own -8 party -8 pay -18 people 12 photo 24 planned -12 plans 28 point -13 politicians 9 portray -13 president -15 presidential -11 provide -12 put -19 raise 18 rally -9 recent -12 release -8 republican -11 republicans 12 rubio -15 saturday -34 see -12 sen. -17 she 25 show -12 sit -13 some 25 stark 13 still 14 stop -16 such -19 sunday -29 super 18 support -29 take 14 talk -17 than -10 that 60 the 21 their 12 them 19 they 16 think 19 this 14 thursday -13 to 30 trump 30 trump's 32 trump’s 27 tuesday -9 turn 14 twitter -35 u.s. -14 understand -10 united -10 voters -26 wall 10 wednesday -21 what 45 when 14 whether 27 who -24 why 33 win 22 winning -13 with 29 work -12 ’s -23
(2) $ -23 % -9 's -25 about -9 accusations 8 after -8 against -8 all -23 an 8 and -28 any -31 around 25 as 9 at -38 attacks -10 back -14 because 21 being 11 bernie 19 between 16 bill 20 both -23 but -8 by -19 carson 17 changes 23 clinton's 24 comments 13 criticism 20 cruz -8 democrats -14 economic 8 favor -15 for -32 from 17 fully -10 global 19 growing -9 he 24 her 14 high -8 him -8 himself 45 his 10 how 19 if 9 immigration 13 in 20 is -13 issues 20 it -41 its -11 just 17 khan 13 liberal 16 like 21 making -11 many 10 marco -10 may -10 more 11 most 19 mrs. 20 muslims -17 negative 19 new -15 no 15 not -11 obama 20 of -42 on -9 only -9 or -10 other -13 out -10 policy 10 political 21 president 31 presidential -8 primary -8 private -9 public -9 recent 13 remarks -8 republicans -14 rival -17 ryan 15 saying -12 sen. -12 she -18 so -10 social -20 speech -10 spending 12 state -18 statement -10 statements -12 support -8 supporters -12 ted 18 than 11 that 49 the 15 themselves 22 there 14 they 9 this -11 those 9 thursday -21 to 15 too 12 trade -9 trump 23 trump's 13 trump’s 10 twitter -22 u.s. 12 very 19 voters 9 wall -8 what 14 when 18 whether 54 while -8 who 13 why 26 with -36 world 16 ’s -31 “,” 12 “” 18
(far) 's -14 (number) -58 ) -9 a 34 aides -9 all 15 american 20 an 10 and -31 any -10 as 11 asking 24 at 14 because -15 becoming 16 before -8 being -8 benghazi 16 bernie 22 between -16 beyond 26 black 17 both -9 but -13 by -11 calling -9 clinton -10 clinton's -14 clinton’s 36 cruz -19 democratic 12 do 24 does 18 doing 19 donald 23 even -9 florida 21 focused 26 for 46 from -16 george -9 grabbing -8 gun -11 have -8 her 26 herself 24 hillary -16 him -11 himself 17 his 8 how 35 if -35 immigrants -8 in 9 including -12 indiana 24 is 27 islamic 19 issues 16 it -13 its 22 jeb -8 john -13 just -9 many 22 more -24 most -16 mr. 27 mrs. -20 much 24 nearly 13 new -20 not -32 on -28 over 15 pay 19 police -8 politicians 20 politics -17 proposals 24 pushing 26 republicans -14 rights 23 rival 21 romney 23 rubio 19 sanders 9 saying -11 scalia 26 sen. -18 she 10 social -12 some -26 speaking 26 tax 23 ted 14 that 24 the -29 their 15 them -20 there -8 this -24 those 17 trump 8 trump's 18 u.s. 8 vermont 22 victims 21 voters 16 wall -19 was 16 wednesday -10 what 8 when -18 where -13 whether -33 which -29 while -11 who -41 why 46 without -9 would -13 ’s -11 “,” -26 “?” 10 “” -18
(near) $ -12 % -12 's -39 (number) 24 about 67 address -8 addressing -8 ads 24 after -21 against -28 all -11 alleged 23 allowing 14 along 21 american -14 americans -22 among -12 an 33 any -11 are -17 as -62 at -41 based 20 be -8 because -25 before -15 being 34 ben 26 bernie -13 between -10 biden -12 bill -12 black -17 border 23 both 11 bring 23 but -16 by -23 calling -19 campaign -9 candidates 14 carson -9 chairman -11 changes 20 changing 19 christie 15 clinton -13 clinton's 21 clinton’s 14 comments 22 companies 22 congress 10 delegates -9 democrat 10 democratic -32 do -8 during -13 each -12 elected -8 emails -9 even 28 facebook -16 fellow 15 fields 17 fiorina 19 following -9 for -18 former -9 fox -27 free -19 friday -10 from -36 front-runner 28 golf -12 gop -19 governor -9 gun 23 had -11 has -17 have -8 having -13 health -22 her -20 his 31 hispanic -12 if 18 illegal 8 in -77 include 27 including -12 increased 37 information -10 into -8 iowa -9 isis -10 islamic 21 israel 20 it 10 latinos 16 lewandowski 25 like -13 likely 13 love 15 lower 22 made -9 many -11 me 24 men 21 mexican 15 might -9 moderate 21 momentum 15 monday -13 money -11 more 28 most 15 mr. 8 mrs. 22 muslims 9 new 16 news -14 not 19 obama -16 of -22 ohio 13 on 20 only -8 other -15 over 19 party 17 point 25 policy -13 politics 19 president -13 presidential 10 primary 16 proposals 15 rally -10 rather 22 recent 9 refugees -10 released -12 reporting 25 republican 23 rivals 24 rubio 31 running -11 ryan 21 said -9 saturday -10 say -10 saying -36 sen. 23 several 21 signed -9 since -31 single-payer 13 so -11 social 28 some -9 something -11 south 16 speaking -11 special -18 speech 19 state -20 still -12 such 25 suggested 23 super -13 superdelegates 11 support 17 supporters -13 sweeping -8 syrian -9 ted 12 telling 10 than -17 thanks 24 that -21 the 23 their 9 them 8 there -9 those -28 thursday 12 time -8 trade 9 trump -13 trump's -26 tuesday -22 twitter -12 u.s. -9 until -8 using -16 vice 20 wall -9 was -12 washington -10 wednesday 22 weeks -8 were -9 what -14 where 10 whether 8 which -36 while -19 who -13 why 15 will -14 without 24 women 37 working -27 would -16 you -12 ’s -31 “,” 20 “?” 15
(very_far) (number) -37 a -80 abortion 25 about -8 an -25 and -20 any 25 as -15 china 25 donald -16 eligible 24 for 8 georgia -10 he -15 her -22 him -16 his -18 how 12 if -13 is -9 it -22 its -13 losing 24 more 36 mr. -27 mrs. -9 not 20 obama -9 of -14 police 24 republican -11 sanders -12 she -11 some 19 that 20 the -67 their -16 them -9 they -17 this -9 voters 19 where -8 which -15 while -8 who -13 with -11 would 22 “,” -26 “?” 11 “” 21

74 start: cue, word
:~ and 15 the -9 “” -13
abl~ to -26
accord~ (number) 25 a -31 and -8 at 15 by 19 clinton 17 conducted -17 edison -13 florida -11 for -24 he 29 her -13 his 16 in 9 more -11 mr. 20 of -9 that -34 to -15 trump 16 voters 19 was 32 “” -44
accuse~ a 13 clinton 12 him 40 his -28 it 9 obama -19 of 35 political 25 sanders 10 trump -18 “” -15
acknowledge~ a 20 as -11 his -10 it 10 that 26 the -17 “” 15
acquiesc~ the 22 to 10
address~ that -17 “” 16
add~ that 21 the -17 “” 22
admit~ a -10 that 26 to -31
advoc~ the -11
agree~ (number) -27 a 36 in -12 on -14 pay -8 that 17 the -37 to 9 with -30
aim~ at -11 her -29 the -20 to 27
allow~ to -12
allud~ the 14 to -8
announce~ (number) 12 a 14 he -12 her -10 his 23 monday -8 on -12 plans -11 to 22
apolog~ for 31 to -26
appear~ a -35 an 23 as 8 clinton 17 have -15 her 11 him -9 his 14 in -9 more -15 that 19 the -24 their 24 “” 12
argue~ 's -8 health 21 in -18 is 9 of 8 on 27 that 16 to -8 “” 19
argument~ that 40
ask~ (number) -19 a 12 clinton -51 for 21 from -9 he -19 her -25 him 10 his 10 how 47 if 48 obama -8 of 17 republican 10 she -17 that -41 the -27 them 31 to -20 trump -25 what 31 whether 58 which 29 white 14 who 9 “?” 41 “” -46
assail~ the -9
assert~ the -10
assess~ the -20
assure~ he 39 his 15 that -33 the 26 to -12
attack~ clinton -17 her 42 him -22 on -14 republican -9 that -10 the 18 to -9 trump 9 “” -9
attempt~ a 34 to -29 trump 22
avoid~ the 18
back~ a 17 the -11
balk~ at 12 the 28
becam~ a -19
becom~ a 9 to -11
begin~ a 37 his -11 that 12 the -11 to -38 with -10
believe~ a 16 for -19
blame~ the -16
blast~ his -12 out -12 the -14 “” 39
boast~ a 10 of -13 the -17 to -14 “” 15
boo~ the 16
brought~ the -10
brush~ the 30
call~ $ 10 a 10 an -21 ban -8 clinton 9 for -67 from -10 her -10 hillary 9 him -8 his 25 into -15 not -10 obama 8 on 9 sanders 10 the -11 to 34 trump -25 u.s. -21 with 23 “” -10
campaign~ to -8
cast~ a 16 the 22
caution~ that -18
celebr~ the 22
challeng~ a -13 him -15 his 29 on 25 that -13 the -22 to -13
characterize~ as -12 the -8
charge~ that -31 the 22 with -10
cheer~ the 21
choos~ to 16
cite~ a 14 his 12 it 8 that -23 the -27
claim~ (number) -13 as -12 at 15 that 41 the 16 to 27 “” -27
cling~ the -12
coin~ the -25
come~ the 10 to -27 with -9
comment~ a -16 on -10 to -10 “” -9
commit~ the -23 to -10
compar~ a -8 her 21 that -15 to -13 trump 9
complain~ about 18 of 22 that 38 the -19 to -21
concede~ that -21
conclude~ a 21 “” 8
consid~ a 8 her -8 the 16 to -11
contend~ that 20
continue~ a 13 an 10 for -8 her -43 his 9 in 16 that 11 the 21 to -89 with 25 “” -22
convinc~ that 13
creat~ a 17 to -10
credit~ the 8
criticize~ and -15 as -25 for 26 his 26 the 9 their -17
critic~ of 16
decid~ a -9 the -30 to 16
decis~ to 35
declare~ for -8 that 15 the -8 “” 9
declin~ a 31 the 11 to -22
deem~ a -10
defend~ his -11 not 25 to -17 “” 19
deliv~ (number) -18 a 14 an -36 that -17 the -10 to 50
demand~ for -9 the -14
denounce~ as -26
deny~ any 26 his -20 the 9
describe~ a 12 as 22 his -11 that -9
design~ to 34
determin~ to 18
devot~ the -20
disagre~ it -8 with -11
disclose~ a 11 the -29 to -14
discuss~ that -14
dislik~ the 12
dismiss~ an -11 and -11 as 17 that -17 the 8 “” 22
displai~ a 21
distanc~ himself -32 the 20
divid~ on -12
doubl~ on -8
drew~ a -8 his 13 the 22
dwell~ the 25
eager~ that -22 the -14 to 19
echo~ a -20 that -14 the -8 “” 19
elect~ a 14
email~ the 16 to -8 “” -15
embrac~ a 10 her 14 his 19 of -8 that -20
emerg~ the -25
emphasize~ the 15 to 15
encourage~ the 19 to -16
endors~ (number) 9 and -10 clinton 8 her 26 ted 11 this -9 “” -8
end~ a 9 the -29 “” -8
estimate~ (number) -9 at 12
expect~ a -13 on 25 to 18
explain~ (number) 8 he 19 how 14 it -19 the -19 to -9 why 19 “” 15
express~ about -13 an -26 concern -30 for -23 her -25 his -21 support -21 that 35 the 10 to 10 trump -8 “” -21
fail~ (number) -18 the 30 to -14
favor~ a 14
feel~ as 25 the -37 to 25
file~ for -8 the -40 to 25
find~ a 28 that 12 to -10
fire~ back -17 the -10
float~ the -41
focus~ on -16 that -12 to -17
follow~ his 12 the 16
found~ % -10 (number) -9 by 22 it 30 mr. -8 sanders -8 that -13 the -13 their -24 “” 12
frame~ the 25
gave~ a -23 his 12 the -28
given~ the 22
give~ (number) 19
go~ the 36 to -45
grow~ the 24
had~ to -25
hard~ the 14 to -30
held~ his -12 to -25
highlight~ as 18 the 18
hint~ the -20
hire~ a 16
hit~ for -12 him 13 the -22
hold~ the -16 to -8
hope~ (number) 20 a -19 better -20 her -9 more 14 of -8 that 16 the -16 to 33 will 13
identifi~ as 11
inclin~ to -38
includ~ for 23 that -23 the 36 to 18
inform~ the -8
insist~ a -9 that -15 the -9 to 26
intend~ a -8 that -22 the -9 to 27
interject~ “” 13
introduc~ a -38
investig~ in -10
invok~ the 15
issu~ a -10 about -9 the 46 to 8 “” -12
join~ a 30 the 8
keep~ his -13 the 19
kept~ the -18
knock~ a 18
known~ a -26 as -8 for 19 isis 10 super 10 “” 24
know~ how 9 in 20 that 23 the -14 to -8 what -13 when 11
laid~ his 19 that -17 the -9
lai~ the 8
lament~ the -15 “” 15
lash~ at -9 the 9
launch~ a -39 the 22 to 19 “” 13
learn~ her 18 that 25
led~ the 11
liken~ the -12 to 12
like~ of 25 the 9 to -10
limit~ to -8
list~ as 22 his -9 the -10
look~ as -23 at 19 for -15 his 17 like 14 trump -15
made~ (number) -8 a -44 about -15 as 26 clear -14 comments -14 for -24 his 20 it -38 no -14 that 48 the 12 they 12
maintain~ the 39
make~ a -10 for -12 his 10 in 25 that 37 the -20 this 21 to -20
mention~ his 9
mock~ and 18 to -14
move~ to -33
name~ as 20 her 31 his -14 the -30 “” -27
need~ (number) -9 a 33 the 11 to -24
negoti~ the -12
nomin~ a 9 for 19 to -8
note~ even 26 her 10 that 13 this -28 “” -29
offer~ a 11 about -9 an 19 for -13 him -10 his -50 to 28 who 20 “” -22
open~ a -18 about -16 the 35
opposit~ the 13 to -15
oppos~ a 12 it 16 the -27 to -29
opt~ to 20
order~ that -9 the 24 to -11
outlin~ to 22
pass~ a 8 that 24 the -21 to 10
paus~ the 14
peg~ the 16
persuad~ a 16 that 9 the -26 to 33
pick~ the -10
pitch~ to 18
pivot~ the 11 to -32
place~ the 23
plai~ a -19 in 25 the 14
plan~ a -8 at 25 clinton -15 her -12 the -14 to 43
plead~ a 8 for 16 guilty -26 to 38
pledge~ clinton 21 his -18 its -10 that -12 the 19 to 42 “” -23
point~ her -24 his 20 in -8 that -33 the 24 to -31 “” 13
posit~ to -8
post~ a -17 his -19 that -8 the 15 twitter -8 “” 34
praise~ for -18 in 19 obama 9 on -8 to 13 “” 14
predict~ that 14 “” -10
present~ a -41 as -13
press~ his -28 that 33 to -8
proclaim~ “” 10
promise~ a -8 of -11 that 19 the -10 to 83 “” -29
promot~ a 26
propose~ (number) 22 that -20 the -13 to 12 “” -9
propos~ to 16
prove~ a -14 to 23
provid~ a -23 the 11
publish~ (number) 17 a -50 his 20 that -14 the 16
push~ a -18 back -11 him -19 his 12 that -8 the -16 to 40
put~ (number) 18 a -50 that -25 the 33 “” 9
question~ about 19 in -9 that -14 the 12 whether 9
quick~ that 35 the 23 to -35
rail~ against -8 to -11
rais~ a 19 about -17 questions -9 that 12 the -27 whether 37
read~ a 8
rebut~ the -12
recall~ a 11 an 11 for -12 that -9
recit~ a -18 the -16
recogn~ that 14 their -23
referenc~ a 23
refer~ as 10 mr. -11 that -42 the -13 to -20 trump 8 “” -8
reflect~ the -9
refus~ a -18 the 12 to 19
reiterate~ clinton 26 his 12 that -28 the -9 to 18
reject~ the -10 “” 9
releas~ (number) 34 a -30 an 13 it 37 of -8 statement -9 that -20 the 10 to -16 trump 16 “” 18
reluct~ to -20
remain~ a -21 that 16 the 13 to 18
remark~ the 17
rememb~ the 16
remind~ his 16 of 29 that -10 the -24 to -13 voters -20
repeat~ that -19
report~ $ -16 (number) -10 a 11 about -10 an 14 at 28 even -9 he 12 his -19 last -17 more 11 on -29 spending 8 that -13 the 23 to -8
request~ anonymity 15 to -8
requir~ the -14 to -37
respond~ an -10 he 13 on 20 saying -8 that -48 the 27 to 12 trump 19 with -17 “” 22
return~ to -28
reveal~ a 22 most 9
rose~ the -22
rule~ a -9
saw~ the 9
say~ a -32 about -29 almost -25 america 19 an -45 and 44 any 8 as -32 at -25 because 22 before -16 being -10 but 11 by -22 despite 28 does 19 friday -22 from 11 half -16 he 14 him -9 his 21 how 9 if 10 include 27 is 36 it 13 last -19 latinos 24 like -8 little -22 make 9 mr. 9 no -11 none 13 not -9 nothing -25 on -41 only -16 paul -8 perhaps 18 released -12 repeatedly -25 sanders 20 saturday -10 senior -25 she 26 so 8 some 8 sunday -12 that 61 the 10 there 23 they 21 this -15 thursday -36 to -29 tuesday -11 twitter -11 wednesday 10 weeks -9 what -24 when 8 while 8 who -28 would 26 yes 11 “,” 21 “?” -18 “” 23
seek~ that -32 the -16 to 18 “” 15
seem~ a 21 an -32 be -13 have 16 he 12 her -9 his -13 ready 20 sanders -29 that -45 the 17 to -29 “,” -16
seen~ a -12 as 39 by -9 the 26
see~ a -15 as -14 candidates -11 for 14 him 10 in 29 it -22 that -22 the -13 to -12
sent~ a -61 an 32 fundraising -14 his 8 not 26 on 25 the -41 to -18 “” 20
share~ a 17 trump -33
shift~ to 15
shot~ back -13
shown~ interest -22 little -9 to 32
show~ $ 11 a 18 donald 17 he 8 his -29 little -31 more -8 most 8 mr. 15 signs -36 that 42 the 10 to 19
side~ the -14 with 34
signal~ a 14 for 23 the -9 to 23
sign~ a 32 an -26 that -19 to 39 “” -12
singl~ a -17
skeptic~ the 14
slam~ his 8 the 19 “” -8
sought~ a -14 her 19 his -32 the -35 to 22
sound~ a -26 the 21
spar~ the 12
speak~ about -21 his 12 the 24 to -15
spent~ much -20 of -8 the -8 to -16
spoke~ a 14 about -23 as 10 clinton 13 her 16 how -11 mr. -18 of 21 that -10 to 31
start~ a 24 about -12 his -32 the -32 to 22
state~ a -18 of 24 that 40 the -13 was 22 “” -15
stood~ to -13
stress~ the -18
struggl~ a 18 her -30 the 17 to -33
suggest~ a -19 in -18 she 29 that -18 the -9 to 24 was -9
support~ a 17 for -17 her 12 of -13 that 18 the -24
taken~ a -23
take~ at -8 for -8 to -28
talk~ a -17 about 33 he -8 her 43 how 10 policy 24 that -20 to -27
tell~ a 25 abc -16 an 14 before -8 clinton 14 cnn -10 donald -11 fox -10 he 41 him 12 how 10 me -20 mr. -8 new -10 not -9 of -21 on -11 politico -14 reporters -18 she 61 stories 22 that 79 the -33 them -33 they 31 to -8 voters -13 when 10 which -11 who -29 ’s -14 “?” 15 “” 15
tend~ to -48
testify~ the 17
thank~ a -16 for 26 his 10
think~ (number) 24
threaten~ the -21 to 31
took~ a -39 at -12 the 23
touch~ the 17
tout~ a -17 her 21 his 27 to -8
tri~ his 45 the 14 to -47
try~ a -15 that 10 the -19 to -15
turn~ a 39 her -11 his -17 the -20 to -22
tweet~ a 14 and -8 he 33 the -21 to -23 trump -12 “” 8
ty~ the -17
underscore~ a -26
unleash~ a -8
unveil~ (number) -11 a -33
urge~ her 15 him 9 not 29 people -15 that -10 the -9 them -30 “” -11
us~ a -24 for -12 it -28 that 30 the 17 to -46 trump 12 “” 8
view~ a -22 clinton -15
voic~ a -16 for 21 the -10
vote~ (number) -34 a 28 favor -12 in -11 of -10 to 22
vouch~ for -23
vow~ not 13 that -9 the -22 to 39 “” -26
want~ that 10 the -27 them -8 to 18
wari~ the -9
warn~ a 10 against -11 clinton -13 not 19 of -8 that 24 “” -11
weigh~ the -25
went~ a 21 as -8 for -9 her 29 that 13 the -39 to -46 trump 23 “” 13
wonder~ he -13 the -9
work~ a 11 the 28
worry~ about -12 in 23
write~ (number) -14 a -52 about 33 an 11 clinton -18 for -10 he -13 his -26 in -12 that 47 the 22 to -42 “” -11

75 start: cue, tag
:~ ADV 11 CCONJ 15 DET -13 PROPN 16 QUOTE -13
abl~ ADJ 24 PART -26 VERB -16
accept~ NOUN 13 PRON 8 PROPN -11
accord~ ADP 15 ADV 13 AUX 31 CCONJ -15 DET -28 NOUN 21 NUM 25 PART -15 PROPN -20 QUOTE -44 VERB -10
accuse~ ADJ 21 ADP 32 DET 13 PRON -20 PROPN -40 QUOTE -18 VERB 17
acknowledge~ ADP -24 PRON 14 QUOTE 8 SCONJ 8
acquiesc~ ADP -13 DET 22 PART 15
address~ NOUN -8 PRON 9 QUOTE 12 SCONJ -14
add~ ADP -10 DET -21 NOUN 11 PRON 10 PROPN -21 QUOTE 22
admit~ ADJ 11 ADP -19 DET -12 NOUN -8 PART -22 PRON 30 VERB 24
adopt~ DET -24 PROPN 12 VERB 22
advic~ ADJ -21
advise~ ADP 21 PROPN -22
advoc~ PART 20
agree~ ADJ 26 ADP -76 ADV 13 NOUN -24 NUM -27 PART 28 PRON 16 PROPN 15
aim~ ADJ -14 ADP -17 ADV 23 DET -27 PART 26 PRON -56 PROPN 22 VERB 25
allege~ NOUN 17
allow~ ADP 22 ADV 18 PART -11 PRON -16 PROPN -8
allud~ ADP 12 DET 13 NOUN -12 PART -26 PRON -35 PROPN -11 VERB 38
angri~ DET 10
announce~ ADP -22 ADV -8 DET 17 NOUN -13 NUM 12 PART 22 PRON 10 PROPN -15 QUOTE 13 SCONJ -12 VERB -12
answer~ DET -19 NOUN 13
apolog~ ADP 26 PART -14 PRON -19 PROPN -33 VERB 19
appeal~ DET 21
appear~ ADJ -14 ADP -38 ADV 14 AUX -9 DET -27 NOUN -27 PRON 34 PROPN -19 QUOTE 9 VERB 24
applaud~ ADJ 9 NOUN -12 PRON 15
appoint~ NOUN 10
approv~ ADP -11 DET -23 NOUN 13 PRON 8 PROPN 20
argue~ ADV -8 AUX 8 NOUN 9 PART -18 PRON 14 QUOTE 19 VERB -29
argument~ ADV -21 DET 21 PROPN -19
arrang~ DET 24
articul~ DET 19 NOUN -10 VERB -10
ask~ ADP 49 ADV 51 DET -14 NUM -19 PART -12 PROPN -74 SCONJ 35 VERB -25
assail~ ADP -8 DET 9 NOUN 8 PROPN -8
assert~ DET -25 NOUN 18 PRON 10
assess~ ADP 23 DET -20
assum~ DET 12
assure~ ADP -11 DET 37 NOUN -33 PROPN -12 SCONJ 20
attack~ ADJ 18 ADP -24 ADV -20 DET 13 PART -11 PRON 11 PROPN 15 QUOTE -13 VERB -9
attempt~ ADP -9 DET 25 PART -28 PROPN 29 VERB -44
attribut~ ADJ -23 VERB 26
author~ DET 13
avoid~ ADP -11 ADV -9 NOUN 25 VERB -17
back~ ADJ 21 ADV -12
balk~ ADP 12 DET 13 PART -20 VERB -10
ban~ ADP 31 NOUN -28 VERB 10
battl~ ADP 18
becam~ ADJ -15 ADP -11 DET -20 NOUN 14 PRON 18 PROPN 13
becom~ ADJ -10 ADP -11 NOUN -13 PART -15 PROPN -9 VERB 37
begin~ ADJ -10 ADP -33 ADV 20 DET 16 NOUN 25 PART -38 PROPN 34 VERB -39
begun~ DET -19
beg~ PRON -17
believe~ ADP -14 ADV -8 AUX 8 DET 29 PRON -13
blame~ ADP -8 ADV 11 DET -14 NOUN 10 VERB 20
blast~ DET -17 NOUN -15 PRON 19 PROPN -11 QUOTE 38 VERB -19
block~ DET 19
boast~ ADP -32 NOUN -12 PRON 21 QUOTE 15
boo~ DET 16
brag~ ADP -10 ADV -8 PRON 24
broker~ PROPN -17
brought~ ADP -33 DET -12 NOUN 10 PRON 13 VERB 26
brush~ ADP -8 DET 28 VERB -11
call~ ADJ 11 ADP -43 ADV -10 DET -13 NOUN 40 PART 39 PROPN -23 QUOTE -11 SCONJ -26 SYM 10 VERB 15
came~ ADP 21 PROPN -24
campaign~ ADJ -11 ADP -10 NOUN 28 VERB 19
captur~ NOUN -13 VERB 23
care~ ADJ 18 PRON -13 VERB 10
carri~ NOUN -31 PROPN 12
cast~ DET 27 NOUN -26 PRON -9
caution~ ADP -12 PART -9 PRON 12 QUOTE 11 SCONJ -18 VERB 23
celebr~ ADJ 9 DET 22 PROPN -31
certain~ DET -12 VERB -18
challeng~ ADP 18 PART -10 PRON 8
champion~ DET -13 VERB 25
chant~ QUOTE 22
characterize~ ADP -14 DET 13 PRON -12 VERB 15
charge~ ADP -11 DET 21 PROPN 17 SCONJ -31 VERB 16
cheer~ DET 20
chide~ ADP -11 PRON 9 PROPN 8
chime~ ADP 17 DET -20 NOUN 10 PROPN -15
choos~ ADJ 22
chosen~ PART -19 PRON 24
circul~ ADP 24 DET 11 PRON -22
cite~ ADP -11 NOUN 21 PRON 8 SCONJ -11
claim~ ADJ 19 DET 14 NOUN -38 NUM -13 PART 16 PRON 25 PROPN -15 QUOTE -28 SCONJ 11 VERB 19
clash~ ADP 16 PROPN -17
clear~ PRON -11
cling~ DET -12
co-sponsor~ DET -23
coin~ DET -19 NOUN 25
come~ ADP 11 ADV -9 NOUN -28 PART -27 PRON 10 PROPN 31 VERB -11
comment~ ADP -15 DET -20 PART -12 PRON 44 QUOTE -9
commit~ ADJ 11 ADP -8 DET -23 PROPN 29
compar~ ADP -13 PRON -17
complain~ ADP 17 ADV -11 DET -15 PART 8 PRON 17 PROPN -27 SCONJ 12
complet~ PRON -22
concede~ PRON 9 SCONJ -25
conclude~ ADV -25 DET 10 PRON 8 QUOTE 8 SCONJ 14
confirm~ NOUN 8
congratul~ PROPN 8
consid~ DET 20 NOUN 11 PART -11 PRON -21 PROPN -26 VERB 25
contempl~ VERB 8
contend~ PRON -12 SCONJ 20
continue~ ADP 24 ADV -16 DET 30 NOUN 37 PART -88 PROPN 47 QUOTE -22 SCONJ 14 VERB -75
contrast~ ADJ -16 PRON 23
convinc~ ADJ -10 SCONJ 13
counter~ ADP -8 DET 11
count~ ADP 18 ADV -14 DET -11 VERB 25
cover~ ADJ 16
creat~ DET 14 PART -10
credit~ DET 8 PROPN 13
criticize~ ADP 20 ADV -9 CCONJ -16 NOUN 28 PRON 15 PROPN -20 VERB -23
critic~ ADP 15 DET -22 PROPN 21
critiqu~ PRON -9
cut~ NOUN -17 PROPN 13
decid~ ADV -8 DET -38 NOUN -9 PART 17 PRON -10 PROPN 23 VERB 11
decis~ DET -8 PART 36 VERB -19
declare~ ADP -17 NOUN 15 PRON 9 QUOTE 9 SCONJ 11 VERB -9
declin~ ADJ 16 ADP -11 ADV 16 DET 30 NOUN -11 PART -22 PROPN -11 VERB -9
decry~ DET 10
deem~ ADJ 16 ADV 10 DET -11
defend~ ADP -9 NOUN -14 PART 13 QUOTE 18 VERB -9
deliv~ ADJ -17 ADV -16 DET -12 NUM -18 PART 39 PRON -33 QUOTE 12 VERB 19
demand~ ADJ 15 ADP -10
demonstr~ ADJ 20 ADP -9 NOUN -15
denounce~ ADJ 24 ADV -26 DET 17 NOUN 13 PRON -21 PROPN 8
deny~ DET 25 PRON -15
descend~ DET -22
describe~ ADP 16 PRON -21 PROPN -12 QUOTE -12 VERB 9
design~ DET -20
determin~ DET -8 PART 16 VERB -12
devot~ DET -20 PROPN 35
differ~ ADP -14 DET 20 NOUN -13
direct~ VERB -8
disagre~ ADP -14 ADV 10 PRON 14
disavow~ NOUN 9
disclose~ ADJ -8 ADP -21 DET -20 NOUN -11 PRON 43
discuss~ NOUN 14 PRON -11
dislik~ DET 12
dismiss~ ADP 12 CCONJ -11 PRON -9 QUOTE 20 SCONJ -14
displai~ DET 19 PROPN -11
distanc~ DET 20 NOUN 25 PRON -34
distribut~ NOUN -10
divid~ ADP -14 VERB 19
doubl~ ADP -17 NOUN -12 PRON 13 PROPN -11 VERB 23
downplai~ VERB 12
draw~ ADP -12 DET -8 NOUN -40 PROPN 9 VERB 16
drew~ ADJ -28 ADP -8 DET 12 NOUN -13 PRON 26 PROPN -9 VERB 22
dwell~ ADP -8 PROPN -9
eager~ DET -19 PART 19 PRON -10 PROPN 35 VERB -23
echo~ ADP -9 DET -27 QUOTE 19 VERB 23
elect~ DET 13
email~ ADP -12 DET 25 NOUN 9 PRON -18 PROPN -38 QUOTE -17
embrac~ ADJ 9 ADP -10 DET 13 NOUN -9 PRON 16 SCONJ -11
emerg~ ADP -16 DET -37 NOUN 44 VERB -19
emphasize~ ADJ -13 ADP 14 DET 12
empow~ NOUN 12
encourage~ ADJ 8 DET 24 PART -16 PROPN 15 VERB -15
endors~ ADJ -11 ADP -13 CCONJ -11 NOUN -11 NUM 9 PRON 8 PROPN 19 QUOTE -9 VERB 22
endur~ NOUN -12 VERB 19
end~ ADP -21 DET -11 PRON 31 PROPN -15 QUOTE 15
enjoi~ PRON -17 VERB 12
enter~ DET -24
erupt~ NOUN -17
estimate~ ADP 8 NUM -9
evinc~ ADJ -18 ADP 22 NOUN -8
excit~ PROPN -10
expand~ VERB 18
expect~ ADP 17 DET -17 PART 18 PROPN -13 SCONJ -9 VERB -12
experienc~ ADJ -12 ADV 13
explain~ ADP -17 ADV 27 DET -26 NOUN -8 NUM 8 QUOTE 15 VERB -21
express~ ADJ 28 ADP -13 ADV -8 DET -8 NOUN -21 PART -17 PRON -14 QUOTE -21 SCONJ 40 VERB 26
face~ ADJ -23 ADP 40 DET -24 NOUN -26 PRON 13
fail~ ADP 34 DET 22 NOUN 21 NUM -18 PART -42 PRON -16 VERB -23
favor~ ADP -10 DET 12 PROPN 14
feel~ ADJ -14 ADP 32 DET -36 PART 24 PRON 16 SCONJ 10 VERB -25
file~ ADJ -27 ADP -22 ADV -9 DET -32 NOUN -13 PART 24 VERB 28
find~ DET 44 PART -10 PRON -36 VERB -8
fire~ ADP -11 ADV -20 DET -21 PRON 31 PROPN 18 QUOTE 11
flip-flop~ ADP -25
fli~ ADP -9 PRON -20
float~ DET -41 VERB 23
focus~ ADJ -8 ADP -10 NOUN 39 PART -16 PRON 12 VERB -30
focu~ NOUN 10
follow~ ADP -11 DET 15 VERB -12
forese~ DET 24 PRON -9
foreshadow~ DET 14
found~ ADP 14 ADV 18 DET -13 NOUN 19 NUM -9 PROPN -20 QUOTE 11 SCONJ -9 SYM -10
frame~ DET 24 PRON -25
full~ VERB -26
fulmin~ NOUN 18
gave~ ADP -31 ADV -10 DET -15 NOUN -33 PART 19 PROPN 18
given~ ADP -18 DET 17
give~ DET -36 NUM 19
goal~ ADJ -24 ADP 23
goe~ ADP -9 NOUN 9
gone~ ADJ 17 PROPN -20
got~ ADP -11 AUX 15 NOUN -12 PRON -16 PROPN -13 VERB -33
go~ ADP -15 DET 46 PART -45 PRON -9 PROPN 14 VERB -18
grappl~ NOUN 18
griev~ PROPN -9
grous~ SCONJ 11
grow~ ADV -21 DET 24 PRON -17 PROPN 17
had~ ADJ -13 NOUN -22 PRON 18 VERB -8
hail~ DET 8
harangu~ NOUN -10
hard~ DET 14 PART -30 PRON -21 PROPN 36 VERB -18
hark~ DET 10
have~ DET -12 NOUN 19 PRON 16 VERB -24
heighten~ NOUN -22
held~ ADJ 16 ADP -10 ADV -10 DET -22 PART -25 PRON -24 PROPN 37 VERB -16
help~ DET 35 NOUN -19 PROPN -13 VERB -28
herald~ DET 10
hesit~ NOUN 26 PROPN -19 VERB -11
hew~ NOUN 14
highlight~ ADJ -13 ADP 14 DET 9 PRON 14 PROPN -11 SCONJ -14
hint~ DET -23 NOUN 13 PROPN 13
hire~ DET 21
hit~ ADP -12 ADV -11 DET -25 NOUN 26 PROPN -14 SCONJ -8 VERB 33
hold~ ADJ -13 ADP 15 ADV -21 DET -23 NOUN 15 VERB 42
hope~ ADJ -29 ADV 25 AUX 11 DET -40 NOUN -12 NUM 20 PART 32 PRON -16 PROPN -11 SCONJ 27 VERB -10
identifi~ ADP 10 ADV -8 NOUN -9 PRON 19 PROPN 11 VERB -17
ignor~ ADJ 10 DET 11 NOUN 13 PRON -8
imagine~ PROPN 9
inclin~ DET 8 PART -38 PROPN 25 VERB -21
includ~ ADJ 17 ADP 35 DET 28 NOUN -43 PRON -18 PROPN -26 VERB -9
indicate~ ADV -19 DET -9 PRON 27
inform~ ADP 37 DET -19 NOUN -12 PRON -24
insist~ ADP 20 DET -19 NOUN 18 PRON 16 SCONJ -19
intend~ ADP 20 DET -17 PART 29 VERB -13
interject~ QUOTE 14
interrupt~ PRON -29
interview~ ADP -18
intim~ NOUN -15
introduc~ DET -28 PART -9 PRON 13 VERB 24
investig~ ADP 14
invok~ DET 13 PRON -22 PROPN -8 VERB 24
issu~ ADP -29 DET 8 PART 14 PRON 14 PROPN -39 QUOTE -16 SCONJ 10
join~ ADJ -16 ADP 22 DET 47 NOUN -10 PRON -11 PROPN -26 VERB -13
joke~ ADP -11 PROPN 9 QUOTE 10 VERB 9
keep~ ADP -8 DET 19 PRON -13 VERB -17
kept~ DET -19 NOUN -8 PRON 38 VERB -11
knew~ ADP 20 AUX 10 PRON -18 SCONJ -10
knock~ DET 18 PROPN 10
known~ AUX -9 DET -26 NOUN -26 PRON 12 PROPN 24 QUOTE 31 VERB -8
know~ ADP 19 ADV 27 DET -8 NOUN -27 PART -8 PRON 15 VERB -9
label~ ADP -16 DET 18
labor~ NOUN 25
laid~ ADJ 24 ADP -17 NOUN -15 PRON 9 PROPN -8 SCONJ -17
lai~ ADJ -18 ADP -18 DET -11 NOUN 29 PRON 17
lament~ DET -17 QUOTE 12 VERB 10
lash~ ADP 12 PROPN -21 VERB -21
late~ DET 18
laud~ DET -13
launch~ ADJ -9 ADP -17 PART 19 PRON -17 QUOTE 13 VERB -15
learn~ PRON 24 PROPN -10
lectur~ PROPN 24
led~ ADJ -10 DET -23 VERB -11
leeri~ VERB 16
left~ PART -15 PROPN -12 VERB 23
level~ ADJ -22
liken~ ADP 12 DET -13
like~ ADJ -8 ADP 36 DET 10 NOUN -23 PART -9 VERB -39
limit~ NOUN -8
line~ ADP -20 PROPN 26
link~ ADP -14 DET 24 NOUN 16
list~ ADP 20 NOUN 17
live~ DET 20 NOUN -18
lobbi~ PART 17
lob~ PROPN -11
log~ ADP -11
look~ ADJ -16 ADP -17 ADV -52 CCONJ -9 DET 19 NOUN -23 PART 28 PROPN -9 VERB 44
made~ ADJ -15 ADP -42 ADV -20 DET 15 NOUN -14 NUM -8 PART 8 PRON 8 QUOTE -9 SCONJ 38 VERB -16
maintain~ DET 12 PRON -20
make~ ADJ -23 ADV -9 DET -10 NOUN -33 PART -13 PRON 43 SCONJ -18 VERB 22
mark~ DET 14
marvel~ ADP -8
mention~ PRON 8 VERB 11
messag~ ADJ -9 ADP 20 AUX -21 DET -12 NOUN 8 VERB 9
misstat~ DET -24
mock~ CCONJ 18 NOUN 17 PART -15 PRON -16 PROPN 8
mount~ DET -10 PART -8 PROPN 24
move~ ADP -8 DET 22 NOUN 16
mull~ ADJ 10 VERB 18
muse~ ADP -8 PRON 12
name~ ADP 19 DET -26 NOUN 14 PRON 20 PROPN -11 QUOTE -26
need~ ADJ 11 ADP -10 DET 38 NOUN 9 NUM -9 PART -24 PRON -9 VERB -33
negoti~ ADP 24 DET -29 NOUN -8 VERB -14
nomin~ ADP 17 DET 9 NOUN 8 PRON -23
note~ ADP -13 ADV 24 DET -17 NOUN 23 PRON 11 PROPN -12 QUOTE -29 SCONJ 13
nuanc~ ADJ 11 NOUN -9
observe~ ADP 25 DET -24
offer~ ADJ 30 ADP -48 NOUN -13 PART 31 PRON -25 PROPN -13 QUOTE -22 VERB 10
open~ ADP -26 ADV -12 PART 8 VERB 15
oper~ PROPN -10
opposit~ ADP -16 DET 13
oppos~ ADJ 24 ADP -10 PART -28 PRON 17 PROPN -31 VERB 27
opt~ DET -11 PROPN -12 VERB 11
order~ ADJ 15 ADP -11 ADV 12 DET 18 PART -11 VERB -9
outlin~ ADV -8 DET -14 NOUN -11 PART 22
paid~ ADP 23 NOUN -24
pai~ PROPN 19
partial~ NOUN 9
passion~ ADP -8 NOUN 11 VERB 11
pass~ ADJ 17 ADP -30 ADV -14 DET -8 PRON 32 PROPN -34 SCONJ -17 VERB 16
paus~ DET 14
peg~ DET 16
persuad~ ADJ -17 DET -14 PART 33 PROPN -15
pick~ NOUN 14 VERB -10
pitch~ DET -22 PRON 8
pivot~ ADP -16 ADV -10 NOUN 13 PART -29 PRON 15 PROPN 17
place~ ADJ -17 DET 21
plai~ ADP 17 DET 15 NOUN -8
plant~ NOUN -18
plan~ ADP 21 DET -27 NOUN -10 PART 44 PRON -19 VERB -31
plead~ ADJ -41 ADP 37 NOUN -23 PART 15 PRON -32 PROPN -14 VERB 26
pledge~ ADJ -8 ADP 22 ADV -8 DET 15 PART 28 PRON -35 PROPN -8 QUOTE -35 SCONJ -10 VERB 19
point~ ADJ 17 ADP -25 ADV 27 PART -30 PRON -38 PROPN -13 QUOTE 13 VERB 38
polar~ ADP -11 NOUN -8
portray~ DET -8 PRON 10
pose~ ADJ -10 ADV 29
posit~ ADP 15 ADV 26 DET -29 PRON -9
post~ ADJ 16 ADP -18 DET 15 NOUN -21 PRON -54 PROPN 12 QUOTE 34
praise~ ADJ -9 ADP 13 PART -10 QUOTE 14 SCONJ -8 VERB -12
preach~ DET -27 NOUN 8
predict~ ADJ -10 ADV 12 PRON 13 PROPN -8 QUOTE -10
prefer~ PART 19
present~ ADJ -17 ADP 21 DET -29 NOUN 16 PROPN 11
press~ ADP 12 ADV 9 PART -9 PRON -14 PROPN -10
proclaim~ QUOTE 9
produc~ DET -10
project~ ADP -8
promise~ ADJ 17 ADP 10 DET -19 PART 71 PROPN -46 QUOTE -29 SCONJ 13 VERB -23
promot~ ADJ -11 ADV 36 DET 24 NOUN -45
pronounc~ NOUN -8
propose~ ADV 28 DET -13 NUM 22 PART 12 PRON -20 PROPN -15 QUOTE -9 VERB -10
propos~ ADP -8 VERB -8
proud~ PRON 8
prove~ DET -15 PART 23
provid~ ADP -18 ADV 36 DET -10 NOUN 16 PRON -22 PROPN 11
publish~ ADJ 9 ADP -12 DET -35 NOUN 24 NUM 17 PRON 24 PROPN -23 QUOTE 9 VERB -15
pump~ PROPN -10
push~ DET -27 NOUN 10 PART 40 PRON -15 SCONJ -25 VERB 10
put~ CCONJ 21 NUM 18 PRON -53 PROPN -14 QUOTE 8
question~ ADJ -8 ADP 19 ADV 11 NOUN -9 PRON -10
quick~ DET 20 NOUN 14 PART -36 PRON 10 SCONJ 26 VERB -35
quot~ PROPN 15 QUOTE -13
rail~ ADP -11 PART -12 PRON 9 PROPN 25 VERB -9
rais~ ADJ -21 ADP 21 ADV -12 NOUN -15 PRON 10 PROPN 27 SCONJ -9
rang~ ADJ 15
ran~ DET -21 PRON 14
ratchet~ PRON -8
rattl~ PROPN 21 VERB 11
re-tweet~ ADJ -41 PROPN -16
reach~ PRON -8
react~ ADP 17 DET -15 VERB 20
read~ DET 9
reaffirm~ PRON 15 PROPN -10
realiz~ NOUN 20
rebuf~ NOUN 12
rebuk~ NOUN 11 PRON -8
rebut~ ADJ 13 DET -12 NOUN 8
recall~ ADP -18 DET 18
recit~ ADP -19 DET -10 PROPN 24
recogn~ ADP 19 DET 18 PRON -25 PROPN -11 SCONJ 12
recount~ DET 22 PRON -11
referenc~ DET 30 PROPN -9
refer~ ADJ 31 AUX -17 NOUN -14 PART -39 PRON -19 PROPN 35 QUOTE -8 SCONJ -19 VERB 29
reflect~ ADJ 19 ADP -15 DET -8 NOUN 11
refrain~ PROPN 15
refus~ ADJ -17 ADP -10 ADV -22 DET 15 PART 19 VERB -18
regard~ NOUN -9
reiterate~ ADJ 15 DET -8 NOUN -23 PART 20 PRON 27 PROPN 13 SCONJ -50 VERB 16
reject~ ADJ 9 NOUN 19 PRON 10 PROPN 13 QUOTE 9 SCONJ -40
releas~ ADJ 21 ADP -35 ADV 17 AUX -8 DET -26 NOUN -17 NUM 34 PROPN 10 QUOTE 17 VERB -56
relish~ VERB 17
reli~ ADJ 9 PROPN -9
reluct~ ADV 22 NOUN 24 PART -20 PROPN 10 VERB -21
remain~ ADJ -19 DET -8 NOUN 14 PART 20 PROPN -20 SCONJ 11
remark~ ADP -17 DET 23 PRON 12 QUOTE -14
rememb~ ADV 16 DET 14 PRON -29 VERB 13
remind~ ADJ -15 ADP 42 DET -25 PART -14 PRON 16 PROPN -11 SCONJ -14
reminisc~ ADP 25
renew~ NOUN -30 PROPN 22
repeat~ NOUN 13 PRON -31 SCONJ 9
reply~ ADV -17 SCONJ 13
report~ ADJ -18 ADP -9 ADV -33 DET 33 NUM -10 SCONJ -21 SYM -16 VERB 44
reprimand~ ADP 26
repudi~ NOUN 19
request~ DET -12 NOUN 21 PART -8 VERB 9
requir~ DET -16 NOUN 20 PART -36 PROPN 18 VERB 17
resist~ NOUN 8 VERB 16
respond~ ADJ -36 ADV -15 DET 20 PRON -14 PROPN 10 QUOTE 31 SCONJ -35
respons~ VERB 15
rethink~ ADP 16 NOUN -16
return~ ADP -12 PRON -12 PROPN 36
retweet~ DET 20
reveal~ ADJ 10 ADP 12 DET 24 PROPN -11
revers~ DET -14
revis~ PRON -36
rip~ ADP -8 DET 21
roll~ ADP -9 NOUN -43
rose~ ADP -10 DET -23 NOUN 16 PROPN 12
rule~ ADJ -14 ADP 16 DET -18 PROPN -8 VERB 17
run~ ADV 16 NOUN -18 PRON -14 PROPN -9
savag~ ADJ 9
saw~ ADP -9 DET 9
say~ ADJ -24 ADP -51 ADV -21 AUX 47 CCONJ 50 DET -15 INTJ 11 NOUN -9 PART -37 PRON 40 PROPN -21 QUOTE 27 SCONJ 28 SYM -8 VERB 31
scrap~ NOUN -16
seek~ ADV -14 DET -9 PROPN -13 QUOTE 15 SCONJ -24 VERB 21
seem~ ADJ 34 ADV 35 AUX 10 DET 13 NOUN 13 PART -28 PRON -10 PROPN -19 QUOTE -21 SCONJ -34 VERB 22
seen~ ADJ -12 ADP 14 DET 17 NOUN -29 PRON 8
see~ ADJ -9 ADP 49 ADV 22 DET -28 PART -12 PRON -8 QUOTE -9 SCONJ -21 VERB -8
seiz~ PROPN 19
sentenc~ ADP 23 DET 8 PRON -26
sent~ ADJ 20 DET -52 NOUN -31 PART 23 PRON 13 PROPN -15 QUOTE 20 SCONJ 32 VERB -8
serv~ ADP -9 DET 19
set~ ADJ -18 ADV -10 DET 34 PART -27 PROPN 30 VERB -14
share~ ADJ -9 ADP -14 DET 27 NOUN 17 PROPN -15
shed~ ADJ -15
shift~ ADP 24 ADV 16 DET -21 NOUN -16 PRON -20 PROPN -11 VERB 26
shock~ ADP 21 PROPN -10
shot~ ADV -13 DET -12 VERB -9
shown~ ADJ -12 DET -20 NOUN -24 PART 32 PROPN 9
show~ ADJ -43 ADP -39 NOUN -22 PART 20 PRON -10 PROPN 24 SCONJ 14 SYM 9 VERB 34
shrug~ ADP -10 DET 11
side~ ADP 33 DET -16 PROPN -13
signal~ ADP 22 NOUN -12 PART 23 PRON -35 PROPN -8
sign~ ADJ 10 ADP -11 NOUN -18 PART 38 PROPN -14 QUOTE -12 VERB -16
singl~ ADP 22 DET -22 NOUN 10 PROPN -9
sink~ PROPN 19
skeptic~ DET 13
slam~ ADP -8 DET 22 PRON 24 PROPN -12 QUOTE -10 SCONJ -9
sought~ ADJ -14 ADP -19 ADV 22 DET -56 PART 24 PROPN -32 VERB 12
sound~ ADJ 9 ADP -29 ADV 29 DET -20 NOUN -10 PRON 17 PROPN 16
spare~ ADP 25 DET -8 PROPN -25 VERB -21
spar~ ADP -9 DET 20 NOUN -12
speak~ ADP -28 ADV -21 DET 12 NOUN 10 PART -15 PROPN 19 VERB 32
spent~ ADJ -30 ADP -30 ADV -12 DET -8 NOUN 20 PART -8 PRON -9 PROPN 34
spoken~ ADP -24 PROPN 14
spoke~ ADJ -13 ADP -25 ADV -36 PART 35 PRON 34 SCONJ -8 VERB -15
spot~ PROPN -31
stai~ DET -9
stand~ ADP -18 DET 15 PRON 8
start~ ADJ 8 ADP -11 ADV 17 DET -8 NOUN 12 PART 22 PRON -24 PROPN 12 VERB -53
statement~ VERB -8
state~ ADP 14 AUX 20 DET -33 NOUN -10 PRON 15 PROPN -23 QUOTE -14 SCONJ 33 VERB -16
stood~ ADJ 26 ADP -9 PART -13
stop~ ADJ -27 ADP 21 NOUN 13 VERB -41
strategi~ ADP -10 ADV -21 NOUN 9 PRON 22 VERB -11
stress~ ADV 26 DET -20
strive~ DET 21
struck~ ADJ 9 NOUN 8
struggl~ ADV 24 DET 30 NOUN 21 PART -31 PRON -35 PROPN -15
stuck~ ADV -17 NOUN -14 PRON 23
suggest~ ADJ 11 ADV -9 AUX -11 DET -14 NOUN 17 PRON 36 QUOTE -9 SCONJ -26
sum~ ADP -12
support~ ADP -31 PRON 17 SCONJ -13 VERB 39
surpris~ ADP 26
suspend~ PRON 12
su~ NOUN 26 PROPN -28
swing~ ADJ -10
sympathet~ VERB 19
taken~ ADP -20 DET -19 PRON 14 PROPN 24
take~ ADP 9 ADV 18 AUX -11 DET 15 NOUN -53 PART -28 PROPN 9 SCONJ 13 VERB 10
talk~ ADJ -21 ADP 11 DET -25 PART -17 PRON 33 PROPN -16 SCONJ -9
tangl~ PROPN 11
target~ ADJ 25 ADV -23
tell~ ADJ -47 ADP -43 ADV -25 AUX -19 NOUN -22 PART -14 PRON 74 PROPN -29 QUOTE 27 SCONJ 16 VERB -60
tend~ ADJ 18 NOUN 43 PART -48 PRON -8 PROPN 14 VERB -23
testify~ ADP -16 DET 17 PROPN -9
thank~ ADP 13 DET -10 NOUN 13 PRON -11 PROPN 10 SCONJ 14 VERB -18
think~ ADP -22 ADV -31 DET 10 NUM 24 PRON 24
threaten~ ADV -15 DET -24 PART 34 PROPN -8
threw~ PROPN 23
thrill~ PROPN 20
throw~ ADP 22 NOUN 20 PRON -42 PROPN -22
tick~ PRON -14 VERB -8
ting~ DET 16 NOUN -12
tone~ PRON -24 PROPN 25
took~ ADJ -10 ADP -36 DET -19 NOUN 17 PRON 9 PROPN 21
touch~ DET 13
tout~ DET -20 NOUN 20 PART -9 PRON 30
trash~ PROPN 9
trend~ ADJ 14
trip~ ADP 23
tri~ ADJ 12 ADP -37 ADV -18 PART -46 PRON 57 PROPN 20 SCONJ 18 VERB -51
trumpet~ DET 15
try~ ADJ -15 ADV -10 DET -30 NOUN 20 PART -15 PRON 19 PROPN 38 VERB -43
turn~ ADP -31 ADV -8 DET 22 NOUN -21 PART -9 PRON -20 PROPN 18 VERB 24
tussl~ ADP 9
tweet~ ADJ -9 CCONJ -8 NOUN 23 PART -20 PROPN -36 VERB 9
ty~ DET -17 PROPN 21
uncomfort~ ADJ 11
uncov~ NOUN 10
underscore~ DET -22 PROPN -13
understood~ PRON 16
unit~ ADP -9 PROPN -16
unleash~ ADJ -18 DET -9 PROPN 29
unlik~ PART -37 PROPN -8 VERB -15
unveil~ DET -26 NOUN -22 NUM -11 PART 35 PROPN 24
unwilling~ VERB -10
urge~ ADP 14 ADV 38 DET -20 NOUN 16 PART -10 PRON -8 PROPN 13 QUOTE -11 VERB -19
us~ ADJ 39 ADP -31 ADV -12 DET -16 NOUN 15 PART -46 QUOTE 12 SCONJ 17 VERB -48
utter~ PROPN 13
veto~ DET 26 PRON -19
view~ ADP 11 DET 9
voic~ ADP 17 NOUN -15
vote~ ADJ 8 ADP -20 ADV -9 DET 24 NOUN -26 NUM -34 PART 24 PROPN 22 VERB -10
vouch~ ADP -8 PROPN 19
vow~ ADJ -12 ADP 8 ADV 24 DET -29 NOUN -8 PART 39 PRON -12 PROPN -33 VERB -11
waffl~ ADP 16
walk~ NOUN 18
want~ DET -18 NOUN -8 PART 12 PROPN -10 QUOTE -23 SCONJ 26 VERB 8
wari~ DET -9 NOUN 17 VERB 10
warn~ ADP -22 DET 10 PART 16 PRON -17 PROPN -14 QUOTE -10 SCONJ 17 VERB 24
watch~ ADP 20 NOUN -10 PROPN -8
waver~ ADP -25
weigh~ ADP -16 DET -25 NOUN 16 PRON 23 PROPN -22 VERB 19
welcom~ ADP -9 NOUN 16 PRON -15 PROPN 10
went~ ADP -41 ADV -30 DET -16 NOUN -11 PART -41 PRON 32 PROPN 24 QUOTE 13 VERB -11
withdrew~ DET 22 NOUN -21
withheld~ NOUN -12
wonder~ ADP 13 ADV 24 DET -10 PRON -10
won~ ADJ 22 DET -21
work~ ADJ -10 ADP -10 DET 33 NOUN -21 PRON -28 PROPN -17 VERB 12
worry~ ADJ 21 ADP 13 ADV -15 DET -14 NOUN -12 VERB -9
write~ ADJ -14 ADP 18 DET -15 NOUN -31 NUM -14 PART -24 PRON -21 PROPN -41 SCONJ 35 VERB 59
zero~ ADJ 11 ADP 19 DET -8 PROPN 11

76 start: cue, word before
:~ , -13 : 70
abl~ to -15
accord~ 's -10 (number) -9 , 178 and -18 by -52 conducted -17 for -52 from -21 her -15 in -24 into -14 of -48 on -21 poll 22 polls -14 the -8 to -15 with -17 — 23
accuse~ , 10 accuses 22 accusing -23 for -9 him -8 of 39 trump 23
acknowledge~ acknowledged 18 as 21 for -16 in -10
acquiesc~ acquiesced 8 to 22
address~ , -8 addressed 17
add~ , 59 : 18 added -19 adding 14 of -12 that -15 to -12
admit~ admitted -16 to 29
adopt~ adopted -20
agree~ (number) -15 , -15 agree -15 agrees 16 in -21 of -17 on 9 to 25 with 28
aim~ aimed -40 at 59 on -28 to 15
allege~ alleged 11
allow~ allowed 8 of -12
allud~ alluding -25 to 26
announce~ announced 39 announces 21 for -8 of -17 on -30
apolog~ apologized -20 carson -8 for 29 supporters 26 to -46
appear~ appear 48 appeared 9 appears 59 as -9 be 34 for -15 have -20 in -19 on -29 to -12 with 11
applaud~ applauded 23
appoint~ appointed 26
approv~ approved 8
argue~ , 32 - 10 against 16 argue 8 argues -19 arguing 11 for -15 in -28 on -18 that 19 with -16
argument~ , -22
ask~ about 46 ask 44 asking 12 asks 12 campaign 19 candidate -14 clinton -13 department -13 for 29 from -11 her -15 how -11 if -13 it -10 of -35 questions -22 sanders 11 state -15 the -10 them -44 to -46 trump 46 whether -28
assail~ assailed 38
assert~ asserted 20
assure~ assured 11 to 19
attack~ , -16 attacked 22 attacking 14 on 41
attempt~ as 17 attempted 13 of -8 to 10
author~ authorized 22
avoid~ , -10 avoided -34 of 43
back~ , -10 backed 17 backing 35
balk~ at 19 balked 12
becam~ became -32
becom~ become -47 to 25
begin~ about 19 began -69 by -25 for 9 of -9 to 25
believe~ believe 35 believes 25 for -8 in 30
bemoan~ bemoaned 24
blame~ blame 15 blames 22 for 12 on -9
blast~ blasted -18 blasting 14 blasts 16 for 25 of -8 out -20
block~ blocked 26
boast~ boasted -19 of 19 on -8 to -11
brought~ brought 11
call~ , 15 call 16 calls -28 clinton -11 for 110 from -23 her -14 into -37 obama -8 of -12 on 23 out 22 over -18 states -18 to -20 trump 22 u.s. 20 with -23 “” -8
campaign~ against 37 campaigned -16
cast~ as 15
challeng~ challenged 22 challenging 10 of -13 on -24 to -11
chant~ chanting 10
characterize~ as 27
charge~ charged -17 of 21 that 26 with -9
chide~ for -13
chime~ in 22
choos~ to 19
chosen~ to 23
cite~ about -14 as -20 cited 57 cites 27 citing 52 of -13
claim~ as 15 at -8 claim 20 claimed 9 claiming -17 for 38 in -14 to 8
clear~ clear -23
coin~ , 12
come~ , -19 come -27 to -14
comment~ , -9 on 37
commit~ to 19
compar~ , 24 compared 26 to -37
complain~ about 18 of -22 to -25
concede~ , 26 conceded 10
conclude~ , 11 in -10
condemn~ condemned 10
confirm~ confirmed 16
congratul~ for -19
consid~ , -8 considered 43 considering 36 considers 17 in -8
contend~ , 14
continue~ , -42 : -28 about -13 as 24 continue -33 continued -50 continues -25 her 15 in -11 of 9 on 33 that -8 to -61 with -19
contrast~ with -27
convinc~ convinced -8
cover~ , -17
criticize~ , -10 as 21 criticized 23 criticizing -10
critic~ critical -8 criticism 22
decid~ decided 14 for -9 in -10 not -18 to -34
decis~ decision 30 to -19
declare~ , 15 declared 20 for 10 in -8 on -8 to -8
declin~ for -23 of -15 to -33
decry~ decried 14
deem~ deemed 38
defend~ defending 18 of 22 on -12
deliv~ delivering -14 of 39 to -23
demand~ demanding 14
denounce~ , -16 as 41 denounced -28 denouncing 20
deny~ denied -17
describe~ as -21 described 29
design~ to -17
determin~ determined 25
devot~ devoted 25 to -26
disagre~ with 21
disclose~ , -8 for -20 to -17
discuss~ discussed 39 discussing 19
dismiss~ , -10 as 14 dismissed 20
displai~ of -21
distanc~ distanced -32 from 42
doubl~ on 11
drew~ , -22 drew -21 of 25
eager~ eager 19 to -23
echo~ of 19
email~ , 17 emailed -38 to -23
embrac~ , -8 embrace -8 embraced 34 of 22
emerg~ emerged -30 for 38
emphasize~ emphasized 14 emphasizing 23 to -14
encourage~ and -10 encouraged 23
endors~ , -12 endorse 18 endorsed 58 endorses 14 for 13 ted -9
end~ ended -34
estimate~ at -13 estimated 17
expect~ expect 31 expecting 32 in -19 on -14
explain~ , 31 : 49 explained -17 explaining 26 explains 10 to -9 why -30
expos~ exposed 24
express~ , -13 about 23 concern 22 express 17 for -20 in 21 of -13 over 26 support -10 that -14 to -9 with 8
fail~ failed -45 on 34 to -33
favor~ favored 8 trump -8
fear~ fear 29
feel~ as -10 feel 35 felt -21 of -10
file~ , -8 filed -9 for 10 in -13
find~ finds 8 in -10 with 23
fire~ , -25 back -15
focus~ , -16 focused -24 of -10 on 61
follow~ to -8
found~ , -9 about -14 by -11 for -14 found 45 in 23 on 24
full~ of -19
gave~ , 18 gave -35 of 24 to 15
gone~ on -27
got~ got -40
go~ going -23 of -28 to -18
grow~ growing -24
hail~ hailed 11
hard~ hard -31 to -17
held~ for -16 held -30 of -14 on 34 to -9
highlight~ as -12 highlighted 36
hint~ , -9 at 28 hints -28
hire~ hired 33
hit~ him -9 hit -42 on 27
hold~ of 33 to -14
hope~ hope 35 hoped 22 hoping 40 of 16 to -18 will -8
identifi~ , -9 identified 51 identify 15
ignor~ ignored 28
impli~ implied 22
inclin~ to -21
includ~ for 8 included 12 of 15 to -21
indicate~ , 12 for -9 indicated -9
insist~ insisted 8 insisting 28 on 12
intend~ intended 36 to -11
introduc~ , -26 introduced -9
invok~ in 24 invoked 26
issu~ , -9 issued -43 of -9 on 17 saying 46 statement -20
join~ in -15 joined -34
joke~ joked -9
knew~ , -13 knew 34
knock~ knocked 31
known~ , -11 as 66 for -21 to -16
know~ in -13 know 25 knows 14
label~ labeled -14
laid~ for 24 laid -13 out 33
lai~ out 14
lament~ , 16 lamented 14
lash~ , 19 out -9
launch~ , 11 in -18 launched -48 launching 10 of -8
learn~ in -14 learned 16
led~ led -32
liken~ likened 32 to -18
like~ likely -33 of -20 to -45
line~ up -27
list~ as -22 listed 15
lobbi~ , -14
look~ , -12 and -10 as 16 like 11 looked -15 looks 27 on -24 to 59 with -12
made~ - -10 about 44 case 16 clear 47 comments -11 for 34 in -14 it 23 made -73 of 44 point 13 statements 23 that -13 the -9
maintain~ maintained -19
make~ , -16 case -11 for 31 make -43 makes -49 of -18 to -23
mention~ mentioned 31 mentioning 13 mentions 10
messag~ message -25
misstat~ of -22
mock~ and -14 mocked 14
move~ to -13
name~ named 15 to -9
need~ for -11 needs -23 of -12 to -24
nomin~ for -25 nominated 37
note~ , 28 -- 26 in -11 noting -8 of 23
observe~ , 27
offer~ , -18 about 19 as -16 for 23 offered -17 offering 45 offers 13 on 41 to -15
open~ about 43 opened -26 to 12 up -18
opposit~ opposition -15 to 26
oppos~ , -12 on 10 oppose 44 opposed 31 opposes 20 to 17
opt~ opted 19
order~ department -9 of -8 ordered 52 to -10
paint~ of -9
pass~ for -10 of 18 passed -22 to -16
persuad~ persuaded -46
pick~ picked 21
pitch~ to -21
pivot~ pivoted -26 to 24
plai~ , 24 down 32 in -8 played -37
plan~ , 25 plan 16 planned 25 plans 20 to -31
plead~ , -11 guilty 8 in -17 of -11 pleaded -38 to 30
pledge~ on -12 pledging 27 support 18 to 28
point~ , 45 at 21 for 18 in -26 of -32 on -15 out 19 point -8 pointed -36 pointing -46 points -9 that -8 to 84
ponder~ , -10
portray~ as -8 portrayed 16
post~ , -14 - 20 of -26 posted -25 twitter -12
praise~ , -29 for 22 in -14 on 17 praise -14 praising 9 to -16
predict~ predict 15 predicted 12 predicting 11
prefer~ prefer 34 to -15
present~ as -16 presented -31
press~ , 10 for 17 pressing -21
project~ projected 25
promise~ of 16 on -9 promise 10 promises 15 promising 26 to -40
promot~ , -46 of -8 promoting 25
propose~ for -8 on -11 proposed 36 proposing 18
propos~ proposal 13 to -8
proud~ of 20
provid~ on 34 provided -40 with 21
publish~ , 10 of -12 published -8
push~ , -10 against 20 for 43 of -12 on 24 push 31 pushing -21 to -24
put~ , 19 : 26 in 20 on 31 put -26
question~ in -8 questioning 18 whether 8
quick~ of -8 quick -35 to -33
rail~ against 38 railed -9
rais~ about 47 of 31 raised -10 whether -13
reach~ , -9 reached -28
read~ read 23
rebuk~ rebuked 20
recall~ for 16 recalled 25 recalling 27
recit~ , -27
recogn~ , -13 recognize 19 recognized 21
recommend~ recommended 8
recount~ recounted 27
referenc~ referenced 15 referencing 25
refer~ , -29 of -8 referring -8 refers -10 to 68
reflect~ of -9 on 11
refus~ refusing 22 to -16
reiterate~ reiterated -8
reject~ from -10 notion 24 that 25
releas~ (number) -8 a -12 ad -14 in -10 new -8 released -19 releasing -20 saying 35 statement 13 that -11
reli~ on 26
reluct~ to -22
remain~ , -24 of 24 remain -24 to -14
remark~ about 8
rememb~ , -19
remind~ of 46 reminded -45 reminding -21 voters 35
repeat~ repeated 16 that 25
reply~ replied -17
report~ (number) -9 , 72 about 12 at -21 his -20 in -19 month 24 of -12 on -44 reports 27 to -8
request~ anonymity -8 requested 30
requir~ to 14
respond~ , 29 : 9 by 19 on -38 responded -40 responds -25 saying 49 that -9 to 9
restrict~ restricting 12
return~ returned -19 to -10
retweet~ retweeted 35
reveal~ reveal 8 revealed 36 reveals 19
rule~ of -9 ruled -12
saw~ saw 28
say~ % 19 's 22 (number) 11 , 150 : 37 a -11 about 42 all -17 and -17 are -9 at 11 attacks 12 before -12 but -14 by -26 campaign 24 clinton -10 days 15 despite -14 experts -8 for -62 friday 12 from -17 hall 23 in -55 interview -13 is -38 like -9 months 10 night 19 of -38 on -52 only 17 perhaps -16 politics -15 repeatedly 26 said 43 say 53 saying 30 says 42 show -21 statement 26 sunday 13 that -19 the -13 thursday 21 time 20 was -15 wednesday -16 week 25 weeks 21 when -15 with -12 year 17 years -15 “” 17
seek~ of -11 on 21 seeking 21 seeks 50 to 9
seem~ , 8 : -18 at -25 be -44 have -15 like 13 of -23 on -10 seem -13 seemed 40 seems 17 that -10 with -13
seen~ by -14 seen 19
see~ for -16 in -25 see 58 sees 58
sent~ by -13 message -12 on -25 out -19 sent -71 trump -12
set~ set -22
share~ for 9 of 16 on -13 shared 12 with -37
shift~ to 23
shot~ shot -13
shown~ in 20
show~ at -23 between -9 for 12 in 17 leading -9 on -8 show 29 showing -8 shows 54 to 18 with 9
shrug~ off 30
side~ sided 8 with -11
signal~ for 8 signaled -39
sign~ as -8 signed 17 that 26
skeptic~ of 26
slam~ for 22 slammed 36
sought~ , -8 as -9 for -16 on -10 sought 10 to 12
sound~ , -19 in -9 sounded 20
spar~ sparred -8
speak~ , -22 about 40 of 48 speak -9 speaking -9 speaks -20 to 23
spent~ (number) -10 , -8 of -61 on 19 spent -69 time -8
spoken~ spoken -9
spoke~ , -21 about 54 as -17 for 9 how 21 in -19 of 21 on 15 out -11 to -24 with -19
start~ about 24 by -8 of -11 on 30 started -69 with 22
statement~ statement -17
state~ , 11 of -15 on -25 stated 16 states 8 was -10 “” 8
stood~ stood -8 to 22
stop~ stopped -33
strategi~ to -8
struggl~ struggled -21 to 19
stuck~ stuck 11
suggest~ , 23 debate -24 in -11 suggest 16 suggested 45 suggesting 10 suggestion -9 suggests 16 that 21 was 9
support~ , -14 for 20 of 10 supported 53 supporting 38
taken~ in 18 taken -61 to -20
take~ , -17 at 60 for 30 of -10 takes -16 taking -44 to -16
talk~ , -14 about 82 of 30 on -18 talked -20 talking -15 talks -8 to -45 up 18
tell~ , 95 : 24 a -20 abc -14 about -43 after -8 ap 30 at -19 audience -27 believed -11 clinton -11 crowd 10 for -18 her 14 host -9 how -9 in -27 is -8 me 37 monday 41 not -9 of 24 on -24 people 18 politico 11 primary 12 reporters 25 tell -23 telling -38 tells -29 that 21 the -26 them 42 thursday 13 to -16 told -39 trump 12 voters -10 was -14 washington 9 week 18 when -12 which -10 ’s -19
tend~ to -22
thank~ , -18 for -10 thanking 30
think~ , -10 about 19 think -10 thinks 28 thought 20 to 23
threaten~ threatening 13
tick~ of -16
took~ , -28 at 61 for 18 in 17 of -30 to 10 took -85 with 36
touch~ on 25
tout~ of 22 on -10 touted 41
tri~ for -14 of 13 tried -51
try~ for -9 of -11 to -39 trying -41
turn~ on 35 to 65 turned -56
tweet~ : 11 at -18 for 8 of 8 on -14 to -13
unveil~ unveiled -21
urge~ , -18 for -14 not -13 party 9 people 27 them 30 to -22 urged 26
us~ as -20 describe 53 for 51 of -50 speech -22 to -36 used -66 using -55 with 22
view~ as 10 of 8 views 24
voic~ of -18
vote~ (number) -12 , -15 against 39 for 31 in -22 of 39 to -26 voted -13
vouch~ for 33
vow~ not -9 to 9 vowing 22 vows 21
want~ , -18 about -11 want 16 wanted 21 wants 76
wari~ of 26
warn~ against 36 of 21 that -13 warned -42
watch~ watched 35
weigh~ in 12 on 27
welcom~ welcomed 29
went~ , -18 after 42 for 24 of -40 on -20 to 23 went -48
wonder~ wondering 12
work~ of -14 to 12 working -9
worry~ about 42 worries -13
write~ , 22 : -11 by -16 clinton 22 for -42 in -24 letter 23 of -10 on 12 to -16 writes -9 written -35 wrote -28

77 start: manner, word
(act) $ -16 % -15 's -45 (number) -9 ) -15 about 11 accusations 9 actions -8 ad -9 address -15 admitting 23 ads -18 advisers -15 after -27 against -20 aggravated -12 agree 18 agreement -18 ahead -20 aim -18 alleged 21 allies -13 allowing 17 almost -15 along 16 although -17 amendment -8 american 14 americans -28 and -91 announced -9 anonymity 11 answer -9 anti-trump -11 anyone -35 approach 15 april -11 are -12 around 16 as 25 aside -18 asking -29 at -18 attack -17 attacking -8 attacks -43 attention -24 away -18 ayotte 40 back -15 background -8 backing -10 banks 15 barring 20 be -34 before -24 behalf -11 behind -24 being 41 ben 25 benghazi 9 bernie 15 better 8 between -26 beyond 20 biden -10 billionaire 27 billionaires 22 black -18 blocking 15 boos -15 border 36 both -35 breaking 9 breitbart -20 briefly -10 bring 14 bringing -11 broadly 11 bush 9 but -28 by -33 call -11 called -8 campaign -25 campaigns -12 candidate -9 candidates 16 carson 9 certain 20 chairman -11 challenges 12 changes 36 changing 30 china 16 chinese -14 claims 16 clear -14 cleveland 9 clinton 27 clinton's 21 clinton’s 29 close -12 closely -20 closer 24 cnn -12 comey 24 comments 9 concern -16 condemning -8 condolences 26 confidence -32 confident -10 conservatives -17 content 13 contests -18 continuing 11 controversial -13 convince -17 credit -11 critical -15 criticism -18 criticizing -27 critiques 25 curiel -21 cut 13 data -30 dead 14 deal -8 debate -38 decisions -13 deep -9 defeat 31 defeating 25 defense -20 degree -12 delivering -8 democracy 20 democrat 10 democratic 41 democrats -15 deputy 9 describing -19 detailed 19 details 29 differences 21 different 16 direct -19 directly 12 discuss -10 do 14 domestic -8 donald 30 doubt -30 down -34 during -20 each -12 earlier -16 easy 13 economists -13 effort -17 elected -8 emails -11 embracing 17 emphasize -14 encourage -16 end 16 endorsing -17 enthusiasm -9 environmental -19 equal 8 especially 24 european -9 even -31 events 22 every -14 evidence -16 expand 19 expanding 17 facebook -14 family -8 far -9 favor -28 favorable -10 favorably -10 favored -10 fear -13 few 14 fields 16 fiorina 21 first -17 florida 23 focused 26 following -8 footage -14 for 19 foreign -10 former 13 forward -23 found -8 fox -22 free 12 fresh -10 friday -10 front-runner 26 full -32 fun -22 fund-raising -16 fundraising -16 further -9 future 14 garland 34 generally -21 get -12 give -11 global 8 golf -9 governor -10 growing -14 guilty -28 gun 19 had -14 hard -26 has -18 having -23 he -39 health -22 her 17 here -16 high -24 high-profile -12 hillary -9 himself 15 his 27 hispanic 8 hollywood 9 hopeful -21 host -15 hostile -8 house -30 how 49 idea -13 ideas -16 if 18 immigrants 23 immigration 31 in -30 including -19 increase -8 increased 22 increasingly -14 indiana 17 inequality -9 instead -16 insult -14 insulting -9 interest -24 interviews 17 into -18 iowa -27 is -37 issue -16 issues 33 its 10 itself -10 japanese 21 jewish 18 john 14 july -11 just 32 kaine 25 keep 9 kelly 24 key -13 khan 15 kind -11 know -10 korea -8 large -8 last -35 late -12 latinos 16 law -9 lawmakers -17 laws -32 least -9 legal 30 legislation 14 length -22 less -17 level 23 lewandowski 27 liberal 13 light -18 likely 8 lindsey 19 list -8 little -38 loans 12 long -14 losing 24 lower 20 made -11 major 8 make -26 many 11 marco -13 mate -10 may -13 mccain 22 me -12 men 24 mention -24 merkel 9 messages -21 might -10 mills -15 misleading 14 moderate 19 monday -31 money -15 months -17 more 21 most 18 mr. 36 mrs. 9 ms. -30 much -27 murphy 8 muslims 9 name 23 nearly -12 negative -13 news -24 no -13 none 9 north -12 nothing -8 november 24 n’t -8 obama 25 odds -11 of -62 off -36 offer -8 officials -13 oklahoma 14 on -59 online -13 only -19 opinion -9 opponents -18 opposition -16 or -19 original 8 other -18 our -18 out -48 over 12 overwhelmingly -8 own -13 paid 8 part 12 particularly -9 parties 11 party 29 past -18 path 21 pay -10 people -8 personal -8 persuade -14 plan -20 point 23 poised 19 police 8 political 11 politicians 32 politics 28 polling 16 polls 10 populist 9 portray -10 positions 22 positive 8 present -10 president 22 presidential 8 primary 9 private -16 prominent 18 promises -29 proposal -10 proposals 8 protect -12 provide -13 providing 24 public -19 punitive 16 pushing 23 put -18 putting 19 qualities -11 questions -14 quickly -9 racial 21 racism 22 raise 13 rally -18 rather -9 ready 30 real -16 reasons 10 recent 18 refugees 25 regarding 18 reject 24 religious 28 reluctant -14 rely 38 remaining 18 reporters -11 reporting -25 reports 25 republican 27 requests 10 research 16 respond -13 response -18 restrictions -10 right -9 rights 18 rise -11 rising -25 rival 20 rivals 26 romney 33 roughly 24 rubio 40 rubio’s -9 running -13 ryan 29 said -16 sanctions 9 sanders 20 saturday -36 say -14 saying -43 scalia 25 see -8 seeking -9 seemingly 8 sen. 27 senate -9 several -11 sharp 10 she -63 shooting 10 short -19 show -13 signed -8 significant 18 signs -22 similar 8 since -24 single-payer 13 skeptical -9 slightly -11 some 26 someone 12 something 14 somewhat 26 south 13 speaking -11 special 12 specifics 22 speculation -13 spending 12 stability 16 stark 13 state -35 statement -15 statements -13 states 14 still -16 stop -15 stories 11 stronger -9 such 19 suggested -16 sunday -18 superdelegates 12 support -13 supporters -15 supporting -11 sweeping 14 swing 35 syrian -11 take 15 talk 9 talking -29 tariffs 13 ted 40 television -10 telling 24 than -35 the 22 their 8 them 9 themselves -12 they 11 think 16 this 34 those 13 though -11 thousands 11 thursday -16 time -8 to 21 together -8 top 22 topics -18 tougher 9 toward -9 tribute -35 trump 30 trump's 26 trump’s 29 tuesday -37 turkey -14 turn 14 turns -8 tv -8 twitter -24 typically -8 under -8 understand -11 undocumented -9 united -11 unity 29 unlikely 8 until -8 up -50 urging -33 use -11 vermont -10 very 12 vice 18 victims 20 victory -10 video -25 views -28 violence -10 violent -8 virtually 24 vote -12 voters 28 votes -11 wall -8 wanting 14 was -43 washington -10 way -13 ways -13 wearing -17 wednesday -47 weeks -10 well -24 what 32 when 8 whether 40 which -52 while -33 white -8 who 18 why 47 will -12 win 13 wisconsin -10 with -12 without -21 women 29 words 22 work -8 workers 9 working -27 world 18 years -9 yet 21 you -10 zika 37 ’s -49 “?” 18 “” -17
(colon) and 15 the -9 “” -13
(judge) $ 9 a 45 about 16 americans -23 an -34 and -12 any -24 as -30 attacks 8 being -8 bill 25 both 31 clinton 26 clinton's 16 during 11 efforts 12 for -68 from -12 front-runner 8 getting 11 he -18 herself -14 hillary 10 himself 12 how 10 in -16 into -15 it 9 its 11 just 25 media 8 mrs. 27 not 14 out -16 over -8 part 11 people 14 political 25 president 9 recent -10 republican -29 republicans -23 rubio 9 sanders 27 sen. -17 that -46 their -12 them -21 tuesday -20 u.s. -25 washington -25 what -25 whether 9 who -8 with 31 “” 38
(noun) (number) -12 a -44 abortion 10 about -32 all -9 an 8 as -18 ban -12 between 26 candidates 8 donations -21 for -15 has -9 having 14 he -10 her 38 him 31 his -25 immigration 14 in -9 is 8 islamic 24 more -29 not 8 of -23 on 26 running -25 she 22 social -23 that 53 their 16 to 33 trump -17 “” 38
(passive) a -32 about 21 and -10 as 34 clinton -19 for 52 his -20 of 35 on 26 that -14 the -44 who -13
(say) $ -21 's -33 (number) -37 a -11 abortion 25 accepting -23 after -14 again -21 against -39 all -15 allegiance -21 almost -25 also -15 amount 13 and 27 any 23 anything 10 as -52 asking 24 attacks 15 back -47 based 23 be -11 because 19 before 11 being -16 better 15 between 17 britain 18 building 18 but 10 buying 24 by -40 calling -21 calls 18 came 8 cameron 17 carson -8 cbs -17 china 18 christie 29 clinton's 17 clinton’s 33 comments -10 concern 26 congress -14 creating 12 credit -21 criticism -8 curiel 26 despite 26 does 18 doing 19 donald 24 drawing 30 during -19 earlier -22 emanuel 12 even 28 exactly 8 facebook -15 fight 25 first -25 focus -8 following -16 for -28 ford -8 friday -57 hacking 22 half -20 having 9 he 48 health 21 her -36 high 15 him -43 himself 13 his -14 how 20 however -18 hundreds 25 husband 13 if -28 immigration -15 impose 21 in -28 include 27 increased 24 industry 25 insults -11 interviews -13 is 36 islamic 22 issues 18 jewish 9 judges 9 july -10 just -23 last -49 late -16 later -13 latinos 24 least -13 legislation 14 like -10 little -22 lynch -9 major 13 making 10 many 18 massive 10 me 13 mexican 17 monday -34 most 8 moving 10 mr. -22 much 20 muslims -8 national -18 nbc -8 nearly 12 negative 19 never 25 no -9 nominating -14 none 13 not 20 nothing -25 old 8 on -65 only 18 op-ed -10 out -17 over -12 paul -8 pay 11 perhaps 26 pick 26 plans -23 politicians -10 poll -12 potential 24 preparing -8 publicly -19 questions 8 raising 9 rather 26 released -12 repeatedly -26 reporters -10 rubio -9 santilli -8 saturday -39 saying -18 sen. -20 senior -26 she 32 shut 23 since -9 smith -8 spending 9 stronger 9 sunday -35 support -20 take -9 taking 12 talking -8 technology 18 that 79 the 22 them 19 themselves 13 there 31 they 20 this -60 those 24 though -20 thursday -40 to 20 trump 13 trump's 10 trump’s 21 tuesday -39 twitter -30 union 11 unusually 8 upon -11 upstate -12 urging 26 us -14 various 23 victory 19 view -22 viewers 10 voters -10 was 21 weeks -9 what 16 when 25 where -8 whether 9 which -11 who -29 why 20 winning -20 with -17 without 12 women 24 would 24 yes 11 ’s -20 “,” 38 “?” 8 “” 37
(source) (number) 25 a -31 and -8 at 15 by 19 clinton 17 conducted -17 edison -13 florida -11 for -24 he 29 her -13 his 16 in 9 more -11 mr. 20 of -9 that -34 to -15 trump 16 voters 19 was 32 “” -44
(tell) (number) -23 a 33 abc -16 about 39 americans -10 an 24 and -15 any -13 at -10 before -9 clinton -31 clinton's 16 cnn -10 comments 25 democratic -8 democrats 10 did 8 donald -33 for 16 foreign -14 fox -10 from -11 he 54 her -25 him 16 his 11 host -8 how 48 if 43 in -10 is -8 it 22 just 19 last -8 me -31 money 16 mr. -32 mrs. -24 new -10 not 21 of 38 on -13 other 12 people -16 politico -14 republican 9 republicans -8 rubio -18 she 50 state 11 stories 22 supporters 11 that 36 the -31 them -23 they 22 those -23 to -15 trump -21 voters -14 what 29 when 9 where 11 whether 57 which 19 while -8 white 14 who -10 women -22 workers 14 ’s -16 “?” 40 “” -24
(think) (number) 54 about -32 and -8 be -11 better -24 clinton -13 donald -10 far 17 foreign 11 get -10 go -8 have -11 he -22 her 11 him -23 his -19 in 13 israel 22 it -8 like 12 losing 12 more 44 mr. 17 national -22 not -10 obama 10 of -26 on 31 party 9 point -12 republican 13 saying 11 see -11 such -11 that 35 the 18 their -18 they 26 this 8 to -38 too 15 trump 26 trump's 17 u.s. 10 when 15 where 22 whether 28 which 12 will 19 “” -35
(words) “” 10

78 start: distance, manner
(0) (act) 13 (colon) 70 (judge) 65 (passive) 68 (say) 50 (source) -43 (tell) -18 (think) 26
(1) (act) 21 (colon) -23 (noun) 34 (passive) -78 (say) 15 (source) 10 (tell) 49 (think) 26 (words) 13
(2) (act) 29 (colon) -26 (judge) -21 (noun) -22 (say) 8 (source) -44 (tell) 9
(far) (act) -42 (colon) -16 (judge) -35 (noun) -23 (say) -32 (source) 48 (tell) -15 (think) -95
(near) (act) 29 (colon) -25 (judge) -10 (noun) 11 (passive) -9 (say) 9 (source) -23 (think) 26 (words) -13
(very_far) (act) -141 (judge) -67 (noun) -44 (passive) -30 (say) -94 (tell) -82 (think) -100

79 start: place, word before
(1) $ -8 (number) -32 , 97 : 58 a -164 about 122 after 33 against 99 all -17 an -57 and -68 as 34 at 16 back -24 before -54 both -15 by -20 clear 54 conducted -17 donald -9 down 24 during -37 for 102 former -16 from -71 guilty 8 hillary -17 him 10 his -114 if -22 in -89 into -46 is -16 its -22 last -14 like 12 little -11 long -10 more -22 mr. -15 mrs. -9 no -12 not -48 of 95 off 32 on 29 other -8 over 47 president -9 raising -13 several -12 so -9 some -19 such -17 support 14 ted -9 that -28 the -135 their -44 this -12 trump -21 tuesday -8 upon 30 was -14 were -11 whether -55 will -13 with -26 “,” -20 “” -37
(2) $ -25 's 10 (number) -26 , 37 - -8 : 61 a -87 about 169 after -14 against 69 all -26 among -16 an -29 and -59 ap 24 as 15 at 26 attack 14 attacking 28 back 25 ban -29 be -23 because -19 being -12 believe 18 between -15 boycott 16 bring -26 but -14 by -70 cast 17 clear 32 clinton -16 clinton's -9 cut -15 debate -13 democratic -8 democrats 25 disavow 46 do -18 donald -9 during -9 endorse 56 even -10 favor 9 first -13 for 49 free -8 from 25 get -29 give -27 has -15 have -50 having -20 he -15 hear 26 help -23 her -49 him -16 his -50 how -10 if -20 in -91 increased -10 issues -18 it -17 its -16 keep -46 know 48 last -9 make -54 mention 10 monday 26 most -8 mr. -16 much -14 new -21 north -8 not -11 obama -8 of -38 on 50 open -9 or -8 over 41 pay -12 plans -8 policy -14 portray -10 president -13 press 37 provide -10 push -9 put -26 raise -17 rally 10 release -18 republican -9 republicans -10 sanders -17 see 19 show 44 stark -20 state 11 stop -26 super -9 support 47 take -20 talk 18 than -51 that -73 the -94 their -13 them -14 think -10 to -12 trump -24 turn -35 understand -9 up -9 use -26 voters 62 want 15 was -21 were -14 what -20 when -9 whether -25 while -13 who -16 why -14 win -15 winning -13 with 32 work -10 would -9 ’s -34 “,” -22 “” -14
(3) $ -19 % 12 ' -18 's -78 ( -50 (number) -30 ) -21 , 80 - 66 . -11 : 113 ; 14 a -56 about 149 account 11 accused -8 accuses 21 across -13 actions -21 ad 23 add -8 adding -14 address 33 addressing -8 admitting -11 ads -9 advisers -8 after -85 again 8 against 87 ahead -11 all -29 alleging 28 allowing 19 almost -10 alternative -11 although -12 america 19 americans -15 among -10 an -23 and -141 announced -13 announcing 25 answer 17 appeal -22 appear 22 are -34 argument 22 around -29 as -35 ask -8 asking 10 at 28 attack -16 attacked 22 attacking 43 attacks 27 audience -9 back 20 backed 13 barring -8 be -47 because -25 become -10 been 8 before -41 behind 40 being -24 believe -17 believed -19 believes -24 believing 21 benefits -15 beyond -23 bill -18 block -9 blocking 21 books -12 both -10 bring -19 bringing 20 brothers 16 but -48 buy -9 by -29 call 27 called -9 calling 43 candidates -12 carson -10 case 31 center -9 challenge -15 challenges -14 chance -12 charge 14 choose 23 christie -10 circle 26 claiming -24 clear -28 clinton 12 coalition 26 combat -10 comment -12 comments -24 committee 10 committing 26 company -11 competition 27 concern 15 concerns -25 condemn 25 condemning 29 confident -24 congratulated 25 congress 17 convention 25 convince 24 could -13 country -14 court 24 courts 19 created -11 criticize 24 criticizing 12 critics 25 cross -9 crowd 47 cruz -9 day 16 debate 55 decision -15 declaring 15 defeat -8 defeating -10 defend 38 defending 33 delegates -14 demand 17 democratic -20 democrats 13 demographic -14 deny 25 department 14 describe 60 describing 60 designed 22 despite -8 detailing 34 determine -11 determining -9 did -11 discuss 61 do -17 doing -13 donald -15 down 8 drawn -9 during -63 echoing 26 electorate 25 email -14 embracing 20 encourage 39 endorse -14 endorsing 27 ensure -9 enter -13 entering -11 even -24 everyone 26 evidence 13 expand -14 expanding -16 explain 38 explaining 11 face -10 facebook -8 fact -18 far -10 fellow -12 file 12 first 22 floor -9 following -22 for 73 former -11 found 10 freedom -16 friday 17 from -107 front-runner -17 gave -8 get -25 give -14 given -9 gop -10 grasp -9 group -14 growing -12 had -42 hall 21 has -32 have -25 having -9 he -48 help -13 her -22 highlight 15 highlighting 32 hillary -13 him -13 his -73 hit -10 holding -10 host 24 house -15 how -10 idea -16 if -38 immigration -9 in -113 including -29 individuals -9 interview -17 into 22 involving 26 is 8 issues -15 it -30 its -16 itself 20 joining -9 judges 21 july 18 just -8 keep -8 know -11 last -13 law -10 lead -24 leaders -8 leading -14 leave -22 legislation 23 let -9 like -15 likely -17 line -23 link 21 lost -11 made -14 make -28 makes -8 making -21 may 15 measure -14 media 37 message -10 mills 25 monday 32 more -27 most -12 mr. -26 much -23 n't -9 narrative 20 need -9 new -12 news 15 nominee -13 notion -44 n’t -10 obama -16 off 8 offer 16 offering 22 ohio -8 on 75 only -18 open -9 or -39 other -21 others 15 out 25 outlining 18 outside -24 palin -20 parties -10 party 25 pass 18 past 21 people -20 persuade 25 plan -26 plans -17 pledged -8 policy -15 polls -10 praise 23 praising 17 present 26 president -12 presidential -8 presumptive -9 primary 9 project -8 promising 25 proposal -10 proposals -13 protecting -15 providing -9 pushing 26 put -16 question -16 questions -15 raise -15 raising -8 rally -8 reaching -8 read 17 real-time 25 recommend 23 records -8 refuse 22 reject -11 release -12 report -11 reporting 15 reports -11 republican -23 republicans 12 research -10 review -12 right -10 rival -14 role -10 rubio 16 running 16 said -43 sanders -21 say 54 saying 100 says -9 scandal 10 see 13 seek -9 seeking 19 selling 22 sending -12 sharing 20 she -17 shooting 25 should -13 show -17 showed 15 showing -12 shows 16 since -16 so -14 some -9 something -8 sought -18 speech 24 spend -12 spot 11 stability -8 staff 24 state -19 statement 39 states -25 still -9 stop -15 story -16 strategy -18 subject -20 such -11 suggest 21 suggested -17 suggesting 8 superdelegates -8 support -42 supporters 36 supporting 14 system -14 tackle -12 take -13 targeted 26 targeting -11 ted -17 telling -36 than -93 that -36 the -142 their -24 them 17 they -18 things -9 think -11 thinks -13 this -8 those -10 though -8 thought -11 through -27 time 56 titled -16 to 14 took -19 toward 42 trade -9 trump -59 trump's -17 try -14 trying 13 tuesday 14 turkey 24 tweet 25 twitter 21 u.s. -10 under -19 up -34 urging 17 use -20 used -8 using -19 view 25 voice 12 vote -10 voters 19 wall -8 want -11 wanting 21 warning -18 way -29 weak -12 wearing -8 wednesday 12 week -9 weeks 25 were -17 what -32 when -24 where -17 whether -21 while -39 who -40 will -23 win -22 within -22 without -18 women 38 won -13 words -9 worries -10 would -35 writing 19 years -9 york -13 zika -9 – -9 — 47 ’ -11 ’s -87 “,” -20 “” -31
(behind_all) (number) 20 as -11 even -8 how -8 issues -9 not -22 of 9 state 20 thursday 12 trump -18 tuesday 40 where -14 which -28 why -9
(behind_circumstances_) (number) 10 about 15 as 38 back 10 clinton -16 far -17 for 8 friday 14 him -24 how -34 increasingly -22 just -34 month 20 nearly -16 news -16 night 63 obama 18 of 9 repeatedly 24 saturday 29 so -8 thursday 23 trump 15 tuesday 16 wednesday 28 what -9 when -26 why -39
(behind_circumstances_behind_phrase) month 22 week 12
(behind_phrase) (number) -26 accusations 14 ad -16 agreement 13 americans 11 anonymity -8 anxiety -15 ap 8 argument -16 attack 11 attacks -8 attention -18 audience -17 ban 25 bill -46 bush -19 campaign 15 candidate -29 candidates -21 carson -16 case 25 cases -10 charges -20 christie 19 clinton -45 comey -11 comments 10 concern 30 concerns -18 confidence 36 congress -21 conservatives -24 court -15 critics 17 crowd 32 deal 20 decision 20 delegates -16 democrats 10 documents -14 effort -16 efforts -19 endorsement -10 friends -8 gop -13 government 21 he -9 her -28 herself 12 him 11 himself -18 his -10 idea 15 inclination 37 it -8 itself 20 judge -18 law -10 laws 24 leaders -14 legislation -20 letter 12 man -12 manafort -10 me 51 men -16 message -22 mogul -11 nothing -9 notion 41 parties -11 party 35 people 42 piece -8 plan 48 plans 31 platform 22 point 13 policy -13 politico 13 positions -15 promise 26 proposal 33 question -9 questions -27 report -12 rubio 16 senator -17 speech 23 staff 22 state -17 statements 14 states -14 stories -10 story -8 students 26 supporters -29 tax -9 term 12 that -16 them 27 things -9 tribute -12 trump 50 violence -8 voters -13 what -22 women 22 words -8 year -26
(touching_) : 70 accuses 22 accusing -23 acknowledged 18 acquiesced 8 added -19 adding 14 addressed 17 admitted -16 adopted -20 agree -15 agrees 16 aimed -40 alleged 11 allowed 8 alluding -25 announced 39 announces 21 apologized -20 appear 48 appeared 9 appears 59 applauded 23 appointed 26 approved 8 argue 8 argues -19 arguing 11 ask 44 asking 12 asks 12 assailed 38 asserted 20 assured 11 attacked 22 attacking 14 attempted 13 authorized 22 avoided -34 backed 17 backing 35 balked 12 became -32 become -47 began -69 believe 35 believes 25 bemoaned 24 blame 15 blames 22 blasted -18 blasting 14 blasts 16 blocked 26 boasted -19 brought 11 call 16 calls -28 campaign -15 campaigned -16 challenged 22 challenging 10 chanting 10 charged -17 cited 57 cites 27 citing 52 claim 20 claimed 9 claiming -17 clear -23 come -27 compared 26 conceded 10 condemned 10 confirmed 16 considered 43 considering 36 considers 17 continue -33 continued -50 continues -25 convinced -8 critical -8 criticism 22 criticized 23 criticizing -10 decided 14 decision 30 declared 20 decried 14 deemed 38 defending 18 delivering -14 demanding 14 denied -17 denounced -28 denouncing 20 described 29 determined 25 devoted 25 discussed 39 discussing 19 dismissed 20 distanced -32 drew -21 eager 19 emailed -38 embrace -8 embraced 34 emerged -30 emphasized 14 emphasizing 23 encouraged 23 ended -34 endorse 18 endorsed 58 endorses 14 estimated 17 expect 31 expecting 32 explained -17 explaining 26 explains 10 exposed 24 express 17 failed -45 favored 8 fear 29 feel 35 felt -21 filed -9 finds 8 focused -24 found 45 gave -35 going -23 got -39 growing -24 hailed 11 hard -31 held -30 highlighted 36 hints -28 hired 33 hit -41 hope 35 hoped 22 hoping 40 identified 51 identify 15 ignored 28 implied 22 included 12 indicated -9 insisted 8 insisting 28 intended 36 introduced -9 invoked 26 issued -43 joined -34 joked -9 knew 34 knocked 31 know 27 knows 14 labeled -14 laid -13 lamented 14 launched -48 launching 10 learned 16 led -32 likely -33 likened 32 listed 15 looked -15 looks 27 made -73 maintained -19 make -43 makes -49 mentioned 31 mentioning 13 mentions 10 message -25 mocked 14 named 15 needs -23 nominated 37 noting -8 offered -17 offering 45 offers 13 opened -26 oppose 44 opposed 31 opposes 20 opposition -15 opted 19 ordered 52 out 19 passed -22 persuaded -46 picked 21 pivoted -26 plan 16 planned 25 plans 20 played -37 pleaded -38 pledging 27 pointed -36 pointing -46 points -9 poll 22 polls -14 portrayed 16 posted -25 praise -14 praising 9 predict 15 predicted 12 predicting 11 prefer 34 presented -31 pressing -21 projected 25 promise 10 promises 15 promising 26 promoting 25 proposal 17 proposed 36 proposing 18 provided -40 published -8 push 31 pushing -21 put -26 questioning 18 quick -35 railed -9 raised -10 reached -28 read 23 rebuked 20 recalled 25 recalling 27 recognize 19 recognized 21 recommended 8 recounted 27 referenced 15 referencing 25 referring -8 refers -10 refusing 22 reiterated -8 released -19 releasing -20 remain -24 reminded -45 reminding -21 repeated 16 replied -17 reports 23 requested 30 responded -40 responds -25 restricting 12 returned -19 retweeted 35 reveal 8 revealed 36 reveals 19 ruled -12 said 44 saw 28 say 55 saying 36 says 42 see 58 seeking 21 seeks 50 seem -13 seemed 40 seems 17 seen 19 sees 58 sent -71 set -22 shared 12 shot 12 show 45 showing -8 shows 54 sided 8 signaled -39 signed 17 slammed 36 sought 10 sounded 20 sparred -8 speak -9 speaking -9 speaks -20 spent -69 spoken -9 started -69 stated 16 statement -17 stood -8 stopped -33 struggled -21 stuck 11 suggest 16 suggested 45 suggesting 10 suggestion -9 suggests 16 supported 53 supporting 38 taken -61 takes -16 taking -44 talked -20 talking -15 talks -8 tell -22 telling -38 tells -29 thanking 30 think -10 thinks 28 thought 20 threatening 13 told -39 took -85 touted 41 tried -51 trying -41 turned -56 unveiled -21 urged 26 used -66 using -55 views 24 voted -13 vowing 22 vows 21 want 16 wanted 21 wants 76 warned -42 watched 35 welcomed 29 went -48 wondering 12 working -9 worries -13 writes -9 written -35 wrote -28

80 start: place, what comes later
(1) (quote_later) 33 (that_later) 25
(2) (nothing_later) -16
(3) (nothing_later) -101 (quote_later) -22 (that_later) -26
(behind_all) (nothing_later) -46 (that_later) 22
(behind_circumstances_) (nothing_later) -32 (quote_later) 43 (that_later) 16
(behind_circumstances_behind_phrase) (nothing_later) 10 (that_later) 42
(behind_phrase) (nothing_later) -26 (quote_later) 17 (that_later) -23
(touching_) (nothing_later) 36 (quote_later) 66 (that_later) 53

81 start: cue, what comes later
accord~ (that_later) -18
acknowledge~ (nothing_later) -9
add~ (nothing_later) -9
argue~ (nothing_later) -8 (quote_later) 18
ask~ (that_later) -24
bill~ (nothing_later) -10
bristl~ (nothing_later) -11
call~ (nothing_later) -9 (quote_later) 10 (that_later) 8
champion~ (nothing_later) 19
chant~ (nothing_later) -19 (quote_later) 17
charge~ (nothing_later) 21 (that_later) -25
cite~ (quote_later) 8
claim~ (that_later) 9
coin~ (nothing_later) 22 (quote_later) -24
comment~ (quote_later) 22 (that_later) -20
concede~ (quote_later) 24 (that_later) -23
deliv~ (quote_later) -10
embrac~ (nothing_later) -9
express~ (nothing_later) -9 (that_later) 14
find~ (nothing_later) -8
fire~ (nothing_later) -9 (quote_later) 9
found~ (nothing_later) -9 (that_later) 15
fuel~ (nothing_later) 25
goe~ (nothing_later) -10
insist~ (that_later) 8
issu~ (that_later) -11
launch~ (nothing_later) 8 (that_later) -28
made~ (nothing_later) -13 (that_later) 14
name~ (nothing_later) 13 (quote_later) -21
note~ (that_later) 19
pledge~ (nothing_later) -11 (quote_later) 9
point~ (that_later) 9
polar~ (nothing_later) 24 (that_later) -31
post~ (quote_later) 15 (that_later) -24
promise~ (nothing_later) -9
put~ (that_later) -16
ran~ (quote_later) 11
recit~ (nothing_later) 25 (quote_later) -27
reiterate~ (nothing_later) 15 (that_later) -16
reject~ (nothing_later) 8 (that_later) -13
releas~ (nothing_later) 13 (quote_later) 14 (that_later) -54
remain~ (that_later) 8
repeat~ (nothing_later) -14 (quote_later) 23 (that_later) -12
report~ (that_later) -14
respond~ (nothing_later) -11 (quote_later) 21 (that_later) -14
rush~ (nothing_later) 21 (that_later) -25
say~ (that_later) 25
sent~ (nothing_later) -8 (that_later) 8
show~ (nothing_later) -9 (that_later) 10
sign~ (that_later) 8
struck~ (nothing_later) -9
suggest~ (quote_later) 24 (that_later) -9
tell~ (quote_later) -10 (that_later) 11
us~ (nothing_later) -11
utter~ (that_later) 8
veto~ (nothing_later) -9 (that_later) 8
warn~ (nothing_later) -10 (that_later) 15
wrap~ (nothing_later) -9
write~ (nothing_later) -8 (that_later) 12

82 start: what comes later, word
(nothing_later) % -24 's -70 ) -20 abandoning 31 abc -19 aboard -8 abortion 34 about 25 absence 17 accepting -12 accusations 8 accuses 25 act -8 actions -9 actors 13 address -14 addressing 23 admitting 23 ads -17 advisers -18 afghanistan 13 after -40 again -20 against -23 aggravated -12 agree 17 ahead -20 aides -11 aim -10 airstrikes 25 ali 9 all -36 allegations 17 alleged 20 allegedly -12 allegiance -21 allowing 29 almost -38 along 13 also -20 although 13 amendment -10 america -14 american 8 americans -35 an 10 and -41 announced -11 anonymity 21 another -11 answer -9 anxieties -21 any -11 anyone -35 anything -16 approach 14 april -13 arbitration -8 are -20 around -19 arrival -14 as -13 aside -18 asking 10 assure -11 at 12 attack -18 attacks -18 attempting -14 attendees -25 attending -11 attention -25 attorney -8 average -13 away -10 ayotte 37 back -32 background -9 backing -12 ban -25 banks 15 banning -10 barack -9 barring 23 based 20 basically 19 be -53 because 19 becoming 16 been -14 before -12 behalf -13 behind -21 being 20 believe -10 ben 16 bennett -11 bernie 16 between 15 beyond 19 biden -12 bill 21 billionaire 30 billionaires 22 block -10 blocking 31 bob 10 boos -15 boosting 17 border 36 boycott 18 breitbart -20 briefly -8 bring 9 britain 23 broadly 11 build -11 building 14 bush 9 business -8 but -29 by -34 call -12 calls 11 cameron 17 campaign -21 campaigns -12 candidate -11 candidates 12 canova -19 care -8 carson 16 cast -10 caught 9 cbs -9 certain 19 chairman -11 challenges 12 changes 35 changing 13 charge -10 charges -22 cheap -8 china 28 chinese -32 christie 23 claim 11 class 8 clear -8 clinton 8 clinton’s 46 closely -21 closer 24 color -8 com -12 comey 22 coming -21 comment 15 committing -11 companies 25 compelled -21 compete -11 concern 21 concerns -11 condemning -15 conducted -19 confidence -17 confronting -9 congress -16 congressional 12 conservatives 10 consider -11 contests -18 continue -9 controversial -14 controversies 20 convince -23 cookie 9 corey 11 cosby 22 counter -10 coup 10 court -9 covering 10 creating 10 credit -25 critical -15 criticism -15 criticizing -30 critics -10 critiques 25 crude -8 curiel -8 cut 12 cutting 15 data -15 dead 14 deal -9 debate -39 decisions -13 defeat 31 defend -8 defending -9 degree -12 delivering -20 democracy 20 democrat 16 democratic 32 democrats -13 department -12 deputy 9 describe -13 describing -17 details 30 did 8 differ 25 differences 21 different 10 diplomatic -8 direct -20 directly 13 disavow -8 discuss -9 discussing -15 dislike -8 do 9 does 16 doing 16 doj 9 domestic -8 donald 14 donations -18 doubt -40 doubts 20 down -28 draft -21 drawing 28 dropping 16 during -29 each -24 earlier -17 early -18 ease 19 easy 13 economic -8 economists -21 edison -13 effort -17 efforts 17 elected -10 eligibility 25 eligible 23 eliminating 8 emanuel 24 embrace -9 embracing 17 emphasize -14 encourage -16 end 13 endorse -15 endorsing -18 environmental -19 equal 8 europe -8 european -10 even 9 evenly -17 events 21 every -19 evidence -14 exactly 28 examples -12 expand 17 expanding 18 explain -9 facebook -15 fail 26 fairly 19 faith -26 falling -14 fast -8 favor -33 favorable -10 favorably -10 favored -10 fear -13 federal -10 fellow -19 few 8 fight 21 fighting -8 financial 8 find -8 fiorina 27 firms 21 first -37 flint 22 florida 11 flying 12 focus -12 focused 25 following -11 footage -10 for 13 forcing 16 ford -31 foreign -11 forward -23 found -8 fox -23 fracking 19 freddy 12 free 29 fresh -10 friday -62 friends -8 from -15 front-runner 32 frustration 8 full -32 fully -11 fun -16 fund-raising -16 fundraising -15 future 12 garland 15 gay -21 generally -22 george -14 georgia -12 get -25 give -15 giving -13 go -19 golf -9 governor -9 grabbing -8 granted 20 growing -15 guest -23 guilty -27 gun 21 guns -30 had -21 half -22 hard -25 has -26 hate -17 have -13 having -14 he 28 headed 11 hear -17 here -14 herself -23 high -8 high-profile -12 highly -13 highway -8 hillary -19 him 8 himself 15 his -10 hitting -12 hold -9 hollywood 8 host -18 house -31 how 62 however -14 huge 14 hugh -9 hundreds 24 husband 11 idea -12 ideas -17 if 34 illegal 10 immigrants 27 immigration 36 impose 39 impossible 26 in -10 include 26 including -22 increase -9 increased 38 independents -8 indiana 17 industry 23 inequality -9 inquiries -13 instead -14 insult -15 insulting -9 insults -11 interest -26 interested -9 into -40 iowa -27 iran -8 is 8 islamic 13 israel 21 issue -17 issues 39 it 13 its 17 itself -30 james 8 jeb 16 jews -8 jim 13 july -22 just 39 kelly 26 key 10 khan 14 kind -11 know -15 knowing 24 korea -8 large -10 largely -12 last -54 late -23 later -16 latinos 33 law -8 laws -33 leading -11 least -20 leave -8 legal 29 length -23 less -18 lessons 15 level 23 lewandowski 27 liability 13 liberal 12 liberals 8 light -18 like -17 limited -13 lindsey 19 list -8 little -64 loans 12 long -15 losing 32 love 14 lower 20 lynch -11 made -12 major 17 majorities 40 make -28 marco -13 may -11 mayor 8 mccain 22 mccarthy 9 men 26 mention -24 messages -14 mexican 17 military 10 mills 12 misleading 14 moderate 21 monday -43 months -19 most 21 moving 8 mr. 31 mrs. 19 ms. -22 muslim 16 muslims -10 n't -10 name 22 national -18 nazi -8 nearly 27 negative 9 never 19 new -25 news -27 newspaper -17 next -10 no -28 no. 26 nominating -16 none 21 north -14 not 35 nothing -29 november 22 now -11 numerous 29 n’t -12 obama 12 odds -11 of -27 off -30 offense -10 offer -14 officials -13 often -10 oklahoma 14 online -8 only 15 op-ed -9 opening 28 opinion -9 opponents -18 opposition -17 or -27 original 8 our -21 out -66 over -26 overwhelmingly -9 own -15 pac -8 pains -23 palin 26 paper 25 parents -13 particularly -10 parties 10 party 32 past -19 path 21 patience 26 pence -24 people -8 perez 12 perhaps 8 persuade -14 persuading 10 photo 24 pick 21 pitch -9 place -8 placing 24 plan -23 planks -18 plans -34 pleased -19 point 13 poised 19 police 22 political 32 politicians 38 politics 20 poll -14 polling 9 polls 14 populist 9 portray -13 positions 23 positive 8 potential 25 preparing 15 present -10 preserving 9 president 22 press -14 pressure 12 preventing 21 private -12 producing 13 production 23 prominent 18 promises -46 proof 14 proposal -11 protect -14 provide -13 providing 20 public -24 publicly -20 punitive 16 pursue -8 push -8 pushing 22 put -23 putting 17 qualities -11 quick 15 quickly -12 racial 29 racism 22 raise 11 raising 17 rally -19 rather 20 read -8 readers -17 reading 15 ready 30 reap -8 reasons 10 recent -12 recently -9 recognize -14 record -8 reform -9 reforms 12 refugees 18 refusing -8 regarding 18 register 24 regular -18 regulating 10 reject 20 release -11 released -14 religious 28 reluctant -14 rely 38 remaining 16 remarks -10 reminding -14 remove 25 renominate -11 repeatedly -16 reported -8 reporters 16 reports 20 republican 21 republicans -15 requests 10 research 14 reshape 26 respond -13 restrictions -10 returning 20 reveal -9 right -9 rise -11 rising -25 rival 18 rivals 26 romney 27 rubio 10 rumors 25 run -8 running -31 russians -8 ryan 28 said -13 sanders 19 santilli -12 saturday -48 say -15 saying -17 scalia 26 scores 14 scrutiny -17 see -20 seeking -11 seemingly 8 sen. 17 senate -13 send -11 sending -8 senior -26 serious -8 shaky 18 sharp 10 shifting 13 shooting 9 short -20 should -12 show -14 showed 22 shuster 19 shut 19 signed -8 significant 17 signs -37 silicon 8 since -44 single-payer 12 sit -13 slightly -17 so -20 social -10 someone 11 something 14 somewhat 27 south 11 speaking 19 special 12 specific -13 specifically -12 specifics 21 speech -28 speeches -8 spend -8 spending 19 stand -8 state -15 statement -11 statements -33 states 13 stating -9 statistics 15 steering 11 stem 9 stop -21 stories 29 stronger 9 students -9 such 23 suggested 10 suggesting -9 sullivan 12 sunday -31 super 8 superdelegates 17 support -27 supporters 16 supporting -15 supreme -11 surrogates 15 swing 36 syria -10 syrian -12 talk -19 talking -31 tariffs 13 tax 21 taxing -14 teachers 18 ted 41 tell -11 telling 29 terrorist -11 than -12 thanks 23 that 34 the 9 themselves 13 then -8 there 17 they 48 think 16 those 19 though -25 thousands 21 through -16 throwing 24 thursday -63 time -10 together -9 too 10 top 21 topics -18 tougher 8 toward -11 transgender 19 trending -10 tribute -36 trump 20 trump's 29 trump’s 31 trying -11 tuesday -44 turkey -16 turn 13 turns -8 tv -9 tweeting -12 twitter -25 ukraine -8 unclear -11 under -11 understand -11 unify 14 united -13 unity 29 unlikely 8 until -10 up -47 upon -16 upstate -13 us -27 use -13 valeant 22 various 29 vermont 17 very 12 veteran -9 vice 16 victims 20 video -24 view -29 views -29 violating 21 violence -12 violent -8 volunteers 11 vote -13 voters 13 votes -12 wall -18 want -10 wanting 14 wants -8 warren 25 washington -35 wasserman 10 waterboarding 8 way -13 ways -14 wearing -17 wednesday -50 week -8 weeks -14 weiner 8 well -26 what 54 when 23 where 22 whether 84 which -12 while -48 white -9 who -32 whose -11 why 74 wider 14 win 16 winning -16 wisconsin -9 with -24 within -8 witness 25 women 35 words 22 work -14 worked -8 workers 20 working 16 world 17 would 15 writing -20 yahoo -10 years -10 yet 22 york -10 you -18 young -22 zika 34 ’s -67 “,” -8 “?” 24 “” -35
(quote_later) 's -11 a -8 about -28 against -24 americans -20 an -14 and -30 at -39 attacks -8 attendees 18 back -31 be -8 being 12 by -15 calling -17 campaign -13 candidates 10 carson -11 clinton 16 clinton's 16 clinton’s 14 cnn -10 congress 9 critics 11 cruz 17 curiel 12 defense -15 during 11 end -12 facebook -15 fbi 10 fellow 28 fields 17 fiorina 15 for -16 fox -8 gop -15 gun -8 he 29 herself 11 hillary 21 him -9 himself 13 his 28 how 52 in -51 is 12 its -13 just -23 last -24 leaders 12 many 28 media 9 more 37 mr. -8 ms. -19 national -19 new -9 no 13 obama 25 off -8 on -24 out -11 over 15 president -29 recent 21 remarks 10 reporters -25 republican 10 rubio 25 said -9 saying -30 she 46 signs 15 similar 26 so -9 social -8 some 8 speech 21 supporters -13 talk 20 telling -32 that 30 the 26 their 13 them -32 then -10 there 9 they -12 this 22 to 25 trump 27 trump's 24 trump’s 15 tuesday -38 twitter -27 up -9 valeant 14 victory 17 voters 19 was 23 wednesday -21 well 9 what -35 when 22 which -20 while 8 white 14 why 29 with 26 women -9 would -8 ’s -23 “,” 29 “?” 33 “” 29
(that_later) 's -16 abc -10 about 29 all 40 and -11 as 24 at -21 clinton's 29 concern -21 concerns 14 confidence -19 cruz -12 during -12 earlier -20 for -54 from -11 her -21 his 28 however -11 in -20 increasingly -19 it -14 last -24 me -21 monday -22 more 15 nbc -8 new 28 on -38 only -15 over 16 president 29 republican -23 sanders 13 some 37 sunday -23 that 60 this -25 to 24 tuesday -17 wednesday 21 with -18

83 start: what comes later, tag
(nothing_later) ADJ -38 ADP -30 ADV -34 AUX -32 CCONJ -72 DET 10 NOUN -36 PRON 19 PROPN 11 PUNCT -20 QUOTE -14 SYM -25 X -11
(quote_later) ADJ 29 ADP -12 AUX 14 CCONJ -29 DET 19 PART -13 PRON 42 PROPN 34 QUOTE 51 SCONJ 20 SYM -8 VERB -28
(that_later) ADJ -11 ADP -20 ADV 17 CCONJ -19 DET 29 PROPN -21 QUOTE 13 SCONJ 62

96 end: verbs, rest
(0_verbs) (leaves_0_quote) 11 (leaves_1) 14 (leaves_2) 16
(0_verbs_quote) (leaves_0) -10 (leaves_1) 37 (leaves_1_quote) 10 (leaves_2) 22
(1_verbs) (leaves_0) -24 (leaves_0_quote) -72 (leaves_2) 21 (leaves_2_quote) -14
(1_verbs_quote) (closes) 10 (leaves_0) -30 (leaves_0_quote) -32 (leaves_1) -15 (leaves_2) -9 (leaves_2_quote) 30
(2_verbs) (closes) 9 (leaves_0) -14 (leaves_0_quote) -25 (leaves_1) -14 (leaves_1_quote) -10
(2_verbs_quote) (leaves_0) -28 (leaves_1_quote) 11 (leaves_2) -11 (leaves_2_quote) 30

97 end: next word, verbs
$ (0_verbs) -13
% (0_verbs) -8
' (0_verbs) -47 (1_verbs) -12 (2_verbs) -12
's (0_verbs) -48 (1_verbs) -8
( (0_verbs) -12 (1_verbs) 26 (2_verbs) 12 (2_verbs_quote) 17
(edge) (0_verbs) -30 (0_verbs_quote) 17 (1_verbs) -11 (1_verbs_quote) 14
(number) (0_verbs_quote) 20 (1_verbs) -42 (2_verbs_quote) -9
) (0_verbs) -13 (0_verbs_quote) 59 (1_verbs) 11 (2_verbs) -32
, (0_verbs) 11 (0_verbs_quote) -12 (1_verbs) 15 (1_verbs_quote) -10 (2_verbs) 24 (2_verbs_quote) 9
- (0_verbs) 17 (0_verbs_quote) -13 (1_verbs) 14 (1_verbs_quote) 24 (2_verbs) 35 (2_verbs_quote) -15
-- (1_verbs) 29 (2_verbs) 9 (2_verbs_quote) 31
. (0_verbs_quote) -19 (2_verbs) 10 (2_verbs_quote) -11
: (0_verbs) -9 (1_verbs) 36 (2_verbs_quote) -13
; (0_verbs) 31 (1_verbs) 29 (2_verbs) 29
? (0_verbs) -18
[ (0_verbs_quote) -16
a (0_verbs) -8 (0_verbs_quote) 8 (1_verbs) -55 (1_verbs_quote) -10 (2_verbs_quote) 11
abortion (1_verbs) -8
about (0_verbs) -47 (0_verbs_quote) -15
across (0_verbs) 14
adding (0_verbs_quote) 21
after (0_verbs) 31 (1_verbs) -15 (2_verbs) 62
again (0_verbs) 20
against (0_verbs) -14 (1_verbs) -12
ago (0_verbs) -18
ahead (0_verbs) -9
all (0_verbs) 28 (1_verbs) -13
almost (0_verbs) -13
also (0_verbs) 18
among (0_verbs) -12
an (0_verbs) -15 (1_verbs) -16
and (0_verbs) 20 (0_verbs_quote) 15 (1_verbs) 14 (1_verbs_quote) -14 (2_verbs) 14 (2_verbs_quote) -21
appeal (1_verbs) 26
april (0_verbs) 13
are (0_verbs) 44 (0_verbs_quote) -10 (1_verbs) -26 (2_verbs) -13
around (0_verbs) 12
as (0_verbs) -37 (1_verbs) 50 (1_verbs_quote) 15 (2_verbs) -30 (2_verbs_quote) 20
at (0_verbs) 38 (0_verbs_quote) -19 (1_verbs) -45 (1_verbs_quote) -15 (2_verbs_quote) -16
back (0_verbs) -14 (1_verbs) -8
be (1_verbs) -21
because (0_verbs) 30 (0_verbs_quote) -41 (1_verbs) 19 (1_verbs_quote) -21 (2_verbs_quote) 13
been (1_verbs) -16 (2_verbs) -8
before (0_verbs) 40 (0_verbs_quote) 21 (1_verbs) -35
being (0_verbs) -19
between (0_verbs) -21
but (0_verbs) 52 (0_verbs_quote) 13 (2_verbs) 22 (2_verbs_quote) 17
by (0_verbs_quote) 32 (1_verbs) 21 (1_verbs_quote) -27 (2_verbs) 17 (2_verbs_quote) -23
called (0_verbs) -8
can (0_verbs) -9
central (1_verbs) 26
clinton (0_verbs) -24 (0_verbs_quote) 15 (1_verbs) -8 (1_verbs_quote) 19
conservative (0_verbs) -9
could (1_verbs) 20 (2_verbs) -9
cruz (0_verbs) -8
democratic (0_verbs) -12
department (0_verbs) -8
despite (0_verbs) 19
did (0_verbs) -12 (1_verbs) 22
differently (0_verbs) 8
directly (0_verbs) -11
do (0_verbs) 18
donald (0_verbs) -9
during (0_verbs) 31 (1_verbs_quote) 14 (2_verbs_quote) -21
earlier (1_verbs) -17
early (0_verbs) 17
election (0_verbs) 25
even (0_verbs) 46 (1_verbs) -24 (2_verbs) 27
ever (0_verbs) 14 (1_verbs) 17
far (0_verbs) -14
following (0_verbs) 15 (1_verbs) 18
for (0_verbs_quote) -9 (1_verbs) -37 (1_verbs_quote) -9 (2_verbs) -18 (2_verbs_quote) 16
friday (0_verbs) 16
from (0_verbs) 16 (0_verbs_quote) -24 (1_verbs) -18 (2_verbs) -32
had (0_verbs) -33 (1_verbs) -8
has (0_verbs) -22 (0_verbs_quote) 17 (1_verbs) -22 (2_verbs) 14
have (0_verbs) 22 (1_verbs) -9 (2_verbs) 16
he (0_verbs) -35 (1_verbs_quote) -8 (2_verbs_quote) 20
helped (1_verbs) 22
her (0_verbs) -9 (1_verbs) -8
here (0_verbs) 17
hillary (0_verbs) -8
him (1_verbs) -11
his (0_verbs) -19 (1_verbs) -10 (2_verbs) -8 (2_verbs_quote) 19
home (0_verbs) 25
how (0_verbs) -20
if (0_verbs) -16 (0_verbs_quote) -14 (1_verbs) -11 (2_verbs) 13 (2_verbs_quote) -8
in (0_verbs) 10 (0_verbs_quote) 41 (1_verbs) -18 (1_verbs_quote) -19 (2_verbs) -11
instead (0_verbs) -11
into (1_verbs) -17 (2_verbs) -9
is (0_verbs) -11 (1_verbs) 34 (2_verbs) 25 (2_verbs_quote) -18
it (0_verbs) -13
just (0_verbs) 11
largely (0_verbs) -13
last (0_verbs) 39 (1_verbs) 16 (2_verbs) -13
late (0_verbs) 20
later (0_verbs) 21
least (0_verbs) -9
left (0_verbs) 20
less (0_verbs) 20
like (0_verbs) -15
made (0_verbs) -18 (1_verbs) 21
making (0_verbs) -9
may (0_verbs) 13 (1_verbs) 18
might (0_verbs) -18
monday (0_verbs) 24
more (0_verbs) 16 (1_verbs) -16
most (0_verbs) -11
must (0_verbs) -16 (1_verbs) 24
n't (1_verbs) -9
never (0_verbs) -8
next (0_verbs) -20
not (1_verbs) -26 (2_verbs_quote) 16
now (0_verbs) 13 (1_verbs) 13
n’t (1_verbs) -12
obama (0_verbs) -13
of (0_verbs) -74 (0_verbs_quote) -14 (1_verbs) -20 (2_verbs) -8
on (0_verbs) -13 (1_verbs) 18 (1_verbs_quote) 14 (2_verbs) -70 (2_verbs_quote) 18
once (0_verbs) 18
online (0_verbs) 36
only (0_verbs) -16 (1_verbs) 20
or (1_verbs) -22 (2_verbs) -21
other (0_verbs) -14
out (1_verbs) -12
over (0_verbs) 20 (0_verbs_quote) -9 (1_verbs) -15 (2_verbs) -10
played (0_verbs) 18
political (0_verbs) -9
pose (1_verbs) 24
presidential (0_verbs) -19
primary (0_verbs) -16
rather (0_verbs) -16
recently (0_verbs) 14
remain (2_verbs) 26
said (0_verbs) 13 (1_verbs) 33
sanders (0_verbs) -10
saturday (0_verbs) 19
saying (2_verbs_quote) 14
seeking (0_verbs) 20
seemed (0_verbs) 21
several (0_verbs) 37
she (0_verbs) -17
should (0_verbs) -17
since (0_verbs) 35 (1_verbs) -18 (2_verbs) -18
so (0_verbs) 41 (1_verbs) -11 (2_verbs) -13
such (0_verbs) -20
than (1_verbs) 29 (2_verbs) -12 (2_verbs_quote) -9
that (1_verbs) 15 (1_verbs_quote) -26 (2_verbs_quote) 8
the (0_verbs) 9 (0_verbs_quote) -32 (1_verbs) -16 (1_verbs_quote) 15 (2_verbs) -19 (2_verbs_quote) -18
these (1_verbs) 27
this (1_verbs) 14 (2_verbs) -12
through (0_verbs) 51 (1_verbs) -26 (2_verbs_quote) -8
thursday (0_verbs) 35 (1_verbs) 17
to (0_verbs_quote) -14 (1_verbs) 12 (1_verbs_quote) -28 (2_verbs) -64 (2_verbs_quote) -35
too (0_verbs) 20
toward (0_verbs) -8
trump (0_verbs) -22 (1_verbs_quote) 20
trump's (0_verbs) -8
tuesday (0_verbs) 40 (0_verbs_quote) 16 (1_verbs) -11
turned (0_verbs) 23
until (0_verbs) 49
up (0_verbs) 18 (1_verbs) -12 (2_verbs) -9
using (0_verbs) 24
was (0_verbs_quote) -20 (1_verbs) -22 (2_verbs) 32
wednesday (0_verbs) 27
well (0_verbs) -14
were (0_verbs_quote) 11 (1_verbs) 9 (2_verbs) -10
when (0_verbs) 46 (1_verbs) 40 (1_verbs_quote) 14 (2_verbs) -55 (2_verbs_quote) -10
where (1_verbs) -12 (2_verbs) 23
whether (0_verbs) -14
which (0_verbs) -29 (2_verbs) 24 (2_verbs_quote) 32
while (0_verbs) 42 (1_verbs_quote) 23 (2_verbs) -20
who (0_verbs) 22 (1_verbs) -17 (2_verbs) 15 (2_verbs_quote) -10
whose (1_verbs) 24
why (0_verbs) -10
will (0_verbs) -39 (1_verbs) -13 (2_verbs) 23
with (0_verbs) 35 (0_verbs_quote) -33 (1_verbs) 9 (1_verbs_quote) -15 (2_verbs) -30 (2_verbs_quote) -16
within (0_verbs) 15
without (0_verbs) 34 (1_verbs) 18
would (0_verbs) -46 (1_verbs) 14 (2_verbs) 17
– (0_verbs) 10 (1_verbs) 19
— (0_verbs) -20 (0_verbs_quote) 34 (1_verbs) 11 (1_verbs_quote) -21 (2_verbs) 43 (2_verbs_quote) 40
― (1_verbs) 15
’ (0_verbs) -46 (1_verbs) -18
’s (0_verbs) -51
“,” (0_verbs) -9 (2_verbs) -9
“” (1_verbs) -13 (2_verbs) -10

98 end: next tag, verbs
(edge) (0_verbs) -30 (0_verbs_quote) 17 (1_verbs) -11 (1_verbs_quote) 14
ADJ (1_verbs) -63 (2_verbs) -79 (2_verbs_quote) -32
ADP (0_verbs) 56 (1_verbs_quote) -29 (2_verbs) -48 (2_verbs_quote) -14
ADV (0_verbs) 41 (0_verbs_quote) 12 (1_verbs) -28 (1_verbs_quote) -18 (2_verbs) -66 (2_verbs_quote) -51
AUX (0_verbs) -24 (0_verbs_quote) -23 (1_verbs) 24 (1_verbs_quote) -46 (2_verbs) 41 (2_verbs_quote) -42
CCONJ (0_verbs) 41 (0_verbs_quote) 18 (1_verbs) 10 (1_verbs_quote) -11 (2_verbs) 21
DET (0_verbs_quote) 9 (1_verbs) -18 (2_verbs) -38 (2_verbs_quote) 27
NOUN (0_verbs) -84 (0_verbs_quote) -35 (1_verbs) -79 (1_verbs_quote) -41 (2_verbs) -36 (2_verbs_quote) -41
NUM (0_verbs_quote) 20 (1_verbs) -42 (2_verbs_quote) -9
PART (0_verbs) -13 (0_verbs_quote) -8 (1_verbs_quote) -26 (2_verbs) -51
PRON (0_verbs) -20 (1_verbs) -38 (1_verbs_quote) -44 (2_verbs) -20 (2_verbs_quote) 31
PROPN (0_verbs) -60 (1_verbs) -83 (1_verbs_quote) 33 (2_verbs) -73 (2_verbs_quote) -36
PUNCT (0_verbs) 9 (0_verbs_quote) 13 (1_verbs) 47 (2_verbs) 47 (2_verbs_quote) 14
QUOTE (0_verbs) -12 (1_verbs) -19 (2_verbs) -19
SCONJ (0_verbs) 46 (1_verbs_quote) 28
SYM (0_verbs) -28 (1_verbs) -9
VERB (0_verbs) -48 (0_verbs_quote) 38 (1_verbs) -11 (1_verbs_quote) 29 (2_verbs) -52
X (0_verbs) -12 (1_verbs) 35

99 end: next word, second word
! (edge) -13
$ (number) -25
( and -12 r -13 the 48 “” -16
(edge) (edge) 12
(number) (number) -25 , -14 . -8 days 23 months 36 percent 32
) , 10
, a 26 about -17 according -32 after -18 all -21 along -40 among -29 and 10 are 16 arguing 26 as -8 at -10 before 30 believing 33 bringing -19 but 22 by -19 calling 29 citing 14 claiming -11 compared 32 confident -8 could 8 cruz -8 despite 22 does 26 donald -32 drawing 30 either -9 especially -55 even 20 first -33 followed -37 for 22 from -42 given 25 had -21 has 8 have 18 he -21 hillary -13 his -17 however 36 if -26 immigration -22 in -9 including -107 is -14 it 10 john -19 leaving 21 libya -9 like -45 making 12 many 26 more -30 most 8 mr. 25 mrs. 36 new -17 no -34 not -14 notably 33 now -8 often 35 once -15 only -16 or -16 particularly -32 pointing 25 possibly -38 pushing -13 put -10 putting 45 r-texas -16 rather -24 rubio 10 said 16 saying 27 sen. 23 senator 20 she -42 should -19 since 11 south -13 standing 13 stating -19 such -22 telling -8 that 14 the -10 then -11 there 28 they 8 though -12 too 16 trump 37 trump's -12 was 45 well 29 when 28 where 37 whether 14 which 49 whom 10 whose 19 will -19 with 8 would -22 writing -10 “,” -45 “?” 12
- a -22 all 13 an 18 and 19 as -9 except 26 he 19 mexico -47 only -17 that 22 the 22 though 35 to -34 which -25 who -11 with 30 would 16 “,” 14
-- a -11 all 30 and -34 but 25 “” -19
. ) 30 s. -11
: (edge) 8 (number) 11 a -15 he -30 that -20 the -12 to 21 “,” 41 “?” -14
; (edge) 15 (number) 22 and -10 she -8 the -32
? (edge) 17
[ huffpost -16
a day 26 few 22 reasonable -8 year -9 “” -11
about the -11
above all -8
across the 14
adding , 17 that 32
after (number) -13 a 23 he -15 his 19
again . 18
against him -8 the 13
all the 17
and (number) 15 , -22 a -20 about 20 an 16 are 29 as 29 asked 9 building -8 called 24 calling 13 clinton -9 continued -21 cruz 16 democrats 22 economic -11 even 13 for -27 get -9 go -12 has 31 he 53 her -35 his -53 how -31 in 12 individuals -8 iraq -10 is 11 its -8 made -12 making -12 marco -11 military -9 more -9 mrs. 11 muslims -14 new -13 of -11 other -27 others 33 powerful 16 president 26 rubio -10 russian -12 said 18 sanders -11 sen. -8 senator 20 she 39 suggested -8 syria -11 telling -12 that -31 the -48 their -15 then 12 to 12 trump 24 would -13 “” -26
appeared to -12
april (number) 10
are now 23
around the 13
as (number) -16 evidence -14 governor 14 he 54 his -13 it 40 president -10 secretary -13 she 13 the -32 their -23 they -10 well 30 “” -9
at $ -14 (number) -12 a 37 his -9
away from -15
back . -10
because he -49 it 17 of 10 she 22 so -9 the 28 there 11 they -31
before he 8 the -28
better than 21
between the -15
but also -21 did 18 not 9 rather -15 that -20 would 10
by (number) -15 a 19 an -15 name -9 republican -12 some -12 the -35 their -15
ca n’t -11
calling it -8
claiming that 17
clinton has -10
closely with -8
compared to 28
continues to 9
could be 12 help 22
designed to -10
despite the 23
do so 22
donald trump -10
during a 17 her 23 his 16 the -18
entering the -17
even as 44 if 8 though 9
feb. (number) 23
following a -13 the 23
for (number) 20 a -29 being -11 decades 35 his -22 how -11 it -9 making 24 more 15 not -18 president -26 the -31 their -8 years 37 “” -9
forward . -13
from a 9 entering -15 her -10 his -14 its 15 syria -9
had been -8
has been -9
have been 12 come 13 said -8
he said 22
here . 21
hillary clinton 11
home . 25
if he -24 they -12
in a 39 all -11 america -19 an 79 both -12 california 19 charge -8 cleveland -13 clinton’s 16 december 14 early 15 europe -9 favor -8 february 45 federal 8 florida -17 her 17 indiana -8 iowa 13 iraq -22 its -10 july 14 june 19 last 11 libya -8 line -11 many -9 march -23 may 12 new -39 october -14 ohio -8 order 37 other 11 part 25 philadelphia -8 politics -13 question -10 recent 33 response 13 september 24 some -11 south -17 support -10 syria -18 the -39 their 9 those 20 washington -8 which -43 whittling -9
instead of -9
into the 13
is . 24 as 42 n’t 18 so -15 that -13
last week 17 year -24
later . 16
left the 23
less than 24
looking for -10
made by -14 the 23
marco rubio -9
may be 22 have -15
monday . 15
more . 24 than 12
mrs. clinton 16
next year -8
not only 22 to -11
of a -13 his -8 the -25
on (number) -12 a -22 all -25 capitol 12 facebook 28 friday -10 guns -11 her -22 his 9 how -8 immigration -17 issues -9 monday 19 muslims -19 saturday 15 social 27 sunday 9 the -54 their 21 trump -11 tuesday 25 twitter 20 wednesday 47 whether -9
online . 36
other than -9
out of -12
over a -19 and 22 her -14 his -15 the 11
played a 20
promising to 20
rather than -19
referring to 14
refusing to 9
said she 24
saturday , 20
seeking to 24
since (number) -17 he 23 the 21
so as 20 far -9 much 23 that 10
such as -20
suggesting that 13
ted cruz -17
than (number) -25 a -18 his 22 they 16 what 17
that , 26 . 24 a -20 are 17 had -11 has -11 have -15 he -12 is 20 it 20 mr. -9 she -25 some 20 the -46 their -22 there -11 they 20 trump -8 will 22 would -19
the crowd 24 international 25 more 25 next 25
this week -10 year -18
though he -9
through a 9 the 16
throughout the 14
thursday , 17 . -10 night 13
to (number) -17 a -33 all 17 ask 23 avoid 24 be -25 campaign 22 combat 25 come 22 discuss 16 do -12 get -15 go -8 help 34 her -15 his 11 make 17 run -8 share 24 some 21 speak -9 stop -13 support -8 take 18 the -13 trump -9 try 22 vote -8 voters 30 which -8 win -9 “” -9
toward the 21
trump is 21
tuesday , 11 . -10 night 28
until the 8
up in 24
was a -21 not 17 the 13
wednesday , 17 . 10
well . -11
were (number) 24
when a 17 asked 41 he 38 it -17 she -16 the 12 they 21
where he 16 the -9
while also 11 she -19
who are -16 had 17 have -19 is 20 say 21 was -8
why the -8
will be -9
with (number) 14 a -13 an -18 her 23 his -13 state -8 the -11 trump -11 trump’s 16 what -8
within (number) 16
would be -8 have -9 require 21
— (number) -32 a 18 and 15 as 24 at -21 but 25 including -15 of -12 or 22 the 9 to 36 which 23 who -17 “” -16
“” (edge) -18 and -9

100 end: next word, second tag
! (edge) -13
$ NUM -25
' ADJ -10 NOUN -50
's ADJ -14 NOUN -31 VERB -8
( ADP 10 ADV 20 CCONJ -24 DET 52 PRON 18 PROPN -14 VERB -33
(edge) (edge) 12
(number) ADJ -11 ADP -19 NOUN 36 NUM -25 PUNCT -23
) ADP -9 AUX -11 NOUN -10 PART 8 PUNCT 9 VERB -9
, ADJ -17 AUX 26 CCONJ 14 DET 18 NOUN 14 PART -33 PRON 23 QUOTE -17
- ADJ 8 ADP 24 ADV 15 AUX -13 CCONJ 15 DET 9 NOUN 24 PRON -14 PROPN -21 SCONJ 53 VERB -14
-- ADP 23 DET 17 PART 9 PROPN 26 QUOTE -19 VERB 21
. NOUN -8 PROPN -16 PUNCT 28
: (edge) 8 DET -29 NOUN 23 NUM 11 PART 21 PRON -86 PROPN 18 QUOTE 31 SCONJ 8 VERB -8
; (edge) 15 ADP 24 CCONJ -10 DET -24 NOUN -12 NUM 22 PRON 16 PROPN 32
? (edge) 17
[ PROPN -21
a ADJ 15 ADV -16 NOUN -16 PROPN -18 QUOTE -14
about ADV -8 DET -14 PRON -19 PROPN -11 VERB -11
above DET -10
across DET 14
adding PUNCT 22 SCONJ 32
after ADJ 24 ADV -13 DET 33 NOUN 20 NUM -13 PROPN 19 VERB 26
again ADP 10 PUNCT 13
against DET 12 NOUN -12 PRON -13 PROPN -21
ago PUNCT -13 SCONJ -8
ahead ADP -13
all DET 16 NOUN -11 PROPN -11
also AUX 22 VERB -10
an NOUN -15
and ADJ -18 ADP 16 ADV 18 AUX 31 DET -51 NOUN -12 NUM 15 PART 11 PRON 10 PUNCT -22 QUOTE -27 SCONJ -24 VERB 37
appeal ADP 26
appeared PART -12
april NUM 10
are ADJ 9 ADP -9 ADV 14 NOUN 14 PART -10 PROPN 20
around DET 10
as ADJ -9 DET -28 NOUN -21 NUM -16 PRON 60 PROPN 23 QUOTE -13 VERB -32
at ADJ 28 DET 25 NOUN -27 NUM -12 PRON -27 PROPN -15 SYM -14
away ADP -15
back ADP -8 PUNCT -10
be VERB -14
because ADP 9 ADV -9 DET 28 NOUN -15 PRON 11
been VERB -17
before NOUN -10 VERB 41
behind PROPN -8
being VERB -19
better ADP 19
between DET -18 PROPN -9
both ADJ 21
but ADV -39 AUX 36 PART 9 PROPN 18 SCONJ -19 VERB 34
by ADV 34 DET -30 NOUN -9 NUM -15 PRON -24 PROPN -39 VERB 61
ca PART -12
calling PRON -8
can VERB -15
claiming SCONJ 17
clearly VERB 19
clinton AUX -17 NOUN 22 PUNCT -12 VERB 19
closely ADP -8
comes ADP 21
compared ADP -17
continues PART 9
could ADV -13 AUX 8 VERB 18
designed PART -10
despite ADJ 12 DET 22 PRON 14
did PART -12 PRON 24
differently PUNCT 9
direct NOUN 27
directly ADP -10
do ADV 19
donald PROPN -13
down ADP -9
during PRON 32 PROPN 9
earlier ADP -14
election PUNCT 26
entering DET -17
even ADP 21 SCONJ 34
far ADP -8
feb. NUM 23
following DET 30 PRON -10
for ADJ -26 ADP 22 ADV 20 AUX -11 DET -60 NOUN 43 NUM 20 PRON -54 PROPN -16 QUOTE -9 VERB -17
forward PUNCT -13
friday NOUN 16
from ADP 22 NOUN 10 PRON -11 PROPN -26 VERB -34
had AUX -8 VERB -25
has ADV -14 AUX -9 DET -8 VERB 19
have ADV -9 AUX 12 DET -13 VERB 33
he AUX -33
heavily ADP -12
her NOUN -11
here ADP 8 PUNCT 21
hillary PROPN 10
him ADP -9
his ADJ 13 NOUN -28
home PUNCT 25
how PRON -14
if PRON -47 PROPN 20
in DET 41 PROPN -54 VERB -18
increased ADP 19
instead ADP -9
into DET 8 NOUN -11
is ADJ -8 ADP -22 ADV 21 NOUN -8 PART 12 PRON -15 PROPN 12 PUNCT 23 SCONJ -13
it AUX -12 VERB -11
just ADP 22
largely VERB 24
last NOUN 19 PROPN 32
late PROPN 19
later ADP 18 DET -10 PUNCT 14 VERB -8
left DET 23
less ADP 24
like PROPN 14
looking ADP -12
made ADP -19 DET 18
making NOUN 17 PRON -8
many ADP 17
marco PROPN -9
may AUX 13 VERB 18
might AUX -8 VERB -17
monday ADP 15 PUNCT 13
more ADJ -13 ADP 11 ADV -16 PUNCT 24 VERB -9
most ADJ -11
mr. PROPN -8
mrs. PROPN 15
must AUX 22 VERB -17
n't VERB -8
never VERB -11
next NOUN -16
not ADV 17 PART -10 VERB -31
now PUNCT -17 VERB -16
n’t VERB -11
of ADJ -21 DET -44 NOUN -33 PRON 14 PROPN -35 VERB -27
on ADP -9 ADV -8 DET -68 NOUN -42 NUM -12 PROPN 58 VERB -32
once ADV 22
online PUNCT 36
only ADP 23 ADV -8 VERB 8
or NOUN -11 PRON 16 PROPN -15 VERB -11
other ADP -9
out ADP -15
over ADJ -11 CCONJ 22 DET -9 NOUN 21 PRON -34 PROPN -13
played DET 20
political NOUN -8
presidential NOUN -19
primary NOUN -8
rather ADP -19
recently ADP 22
referring ADP 14
refusing PART 9
said AUX -8 PRON 19 PROPN 37
sanders PUNCT -8
saturday PUNCT 19
seeking PART 24
several NOUN 37
she AUX -15 VERB -11
should AUX -9 VERB -16
since DET 20 NOUN -8 NUM -17 PRON 14
so ADJ 16 ADP 19 ADV -12 SCONJ 10
such ADP -18
suggesting SCONJ 13
ted PROPN -17
than ADP 21 ADV -10 DET -14 NOUN -14 NUM -25 PRON 42 PROPN -22
that ADJ -26 ADV 21 DET -32 NOUN 32 PRON -14 PROPN -33 PUNCT 41 VERB -25
the ADJ -11 ADV 18 NOUN -25 PROPN -9
their NOUN -13
these NOUN 25
they AUX -25 VERB 12
though PRON -11
through DET 21 NOUN 15 PRON 16
throughout DET 14
thursday ADP 21 NOUN 22 PUNCT 8
to ADJ -51 ADV -15 AUX -26 DET -13 NOUN 18 NUM -17 PRON -23 PROPN -17 QUOTE -10 VERB 13
too PUNCT 21
took DET 9
toward DET 15
trump ADP -8 AUX 19
tuesday ADP -8 NOUN 25
turned ADP 24
until DET 8 PRON -8 PROPN 31
up ADP 15 DET -9
using PRON 24
via PROPN 28
warned ADP 24
was ADJ -18 ADP -14 ADV 22 PART 15
wednesday PUNCT 23
well PUNCT -13
were ADJ -12 ADP 21 ADV -13 NUM 24 PART -8
what PRON -9
when DET 20 PRON 27 PROPN 14 VERB 26
where DET -12 PRON 10 PROPN 13
whether PRON -11
which AUX 50
while ADV 11 DET -19 NOUN 18 PRON -14 PROPN 40
who NOUN 24 PRON 26 VERB -25
whose NOUN -11
why DET -10
widely VERB -8
will ADV 23 AUX -11 VERB -38
with ADJ 38 DET -13 NOUN 11 NUM 14 PROPN -13 VERB -23
within NUM 16
without DET 20 NOUN 17 VERB 11
would AUX -18
you AUX 20
– ADV -9 CCONJ -23 DET 11 PRON 41
— ADJ -29 ADP -44 ADV 12 AUX -15 CCONJ 40 DET 26 NOUN 8 NUM -32 PART 10 QUOTE -16 SCONJ 8 VERB 60
‘ NOUN -10
’ NOUN -48 PROPN -11
’s ADJ -11 NOUN -32 VERB -9
“,” VERB -9
“” (edge) -18 ADP -16 CCONJ -10 NOUN -8 PUNCT 22

101 end: next tag, second tag
(edge) (edge) 12
ADJ ADJ -42 ADP 23 CCONJ -28 DET -11 NOUN -67 PRON -9 SCONJ -20 VERB -9
ADP ADJ 18 ADP 25 ADV 20 CCONJ 11 NOUN 8 NUM -17 PART -17 PRON -11 PUNCT -26 QUOTE -15 SYM -38 VERB 36
ADV ADJ -54 ADP 18 ADV -27 AUX -12 CCONJ 13 DET -28 NOUN -12 NUM -19 PART -35 PRON 14 PROPN 18 PUNCT 9 SCONJ 57 SYM -8 VERB -45
AUX ADJ -32 ADP -20 ADV 33 DET -23 NUM 36 PART -25 PROPN 24 PUNCT 10 QUOTE -23 SCONJ -21
CCONJ ADJ -21 ADP 16 AUX 52 DET -51 NOUN -8 NUM 14 PART 16 PRON 19 PROPN 9 QUOTE -32 SCONJ -36 VERB 49
DET ADJ 24 ADP -12 DET 14 NOUN -13 NUM -16 PROPN -34 QUOTE -20 VERB 22
NOUN ADJ -17 ADP -44 ADV -29 AUX -43 CCONJ -47 DET 14 NOUN -69 PART -47 PRON -11 PROPN -23 PUNCT -60 SCONJ -19 VERB -21
NUM ADJ -11 ADP -19 NOUN 36 NUM -25 PUNCT -23
PART ADJ -25 AUX -35 DET 23 NOUN -64 NUM 18 PROPN -11
PRON ADP -33 AUX 13 DET -16 NOUN -22 PRON 18 PROPN -25 PUNCT 11 VERB -41
PROPN ADJ -17 ADP -26 ADV -20 AUX -26 CCONJ -35 DET -8 NUM 20 PART -56 PRON -20 PROPN -73 PUNCT -14 SCONJ 29 VERB -26
PUNCT ADJ -10 ADP 22 ADV 19 AUX 17 CCONJ 32 DET 44 NOUN -10 NUM 16 PRON 17 PUNCT 28 SCONJ 33 VERB 23
QUOTE (edge) -19 ADP -18 CCONJ -14 NOUN -8 PUNCT 22 VERB -12
SCONJ ADJ -35 AUX -18 NOUN 16 NUM 30 PRON 39 PROPN 32 PUNCT 26 SCONJ -8 VERB -14
SYM NUM -26
VERB ADJ 25 ADP -29 ADV -8 AUX -19 CCONJ -27 NOUN -19 PART 24 PRON -13 PUNCT -25 QUOTE -14 SCONJ 44 VERB -20
X NUM -8

102 end: next word, beginning
$ (clause_first) -11 (phrase_first) -8
' (clause_first) -50 (phrase_first) -9
's (clause_first) -37 (phrase_first) -12
( (phrase_first) 31 (to_first) 14
(edge) (how_first) 18 (phrase_first) 8 (quote_first) 29 (to_first) -15 (what_first) -15 (whether_first) 10
(number) (clause_first) -9 (quote_first) 21 (that_first) -19 (to_first) -22
) (clause_first) 16 (that_first) -17
, (about_first) 18 (as_first) -34 (clause_first) 16 (for_first) -8 (of_first) -14 (phrase_first) 35 (quote_first) -18 (what_first) 22 (why_first) 42
- (quote_first) -11 (that_first) 8 (to_first) -11 (what_first) 24
-- (clause_first) 58 (phrase_first) -35 (that_first) 11 (to_first) -22
. (about_first) -14 (as_first) -16 (for_first) -16 (of_first) 26 (on_first) -37 (that_first) 18 (what_first) -9 (whether_first) 18
: (phrase_first) -9 (that_first) -11 (to_first) 48
; (clause_first) 32 (that_first) 38 (to_first) 19
? (clause_first) 15 (phrase_first) -8
a (clause_first) 21 (phrase_first) -41 (quote_first) -8 (that_first) -20 (to_first) -18
about (clause_first) -48 (phrase_first) -13
above (clause_first) -10
across (clause_first) 11
adding (clause_first) 22 (that_first) 31
after (clause_first) 21 (quote_first) 9 (that_first) 26 (to_first) 47
again (clause_first) -9 (phrase_first) 24
against (clause_first) -40
ago (clause_first) -19
ahead (clause_first) -14
all (clause_first) 9 (phrase_first) 20
allowing (clause_first) 18
almost (clause_first) -9
alongside (clause_first) -9
also (clause_first) 15
amid (clause_first) 16
among (clause_first) -12
and (as_first) -12 (clause_first) 33 (phrase_first) -29 (that_first) 29 (to_first) -33 (what_first) 25
appeared (clause_first) 23
are (clause_first) 16 (that_first) -15 (to_first) -10
around (clause_first) 14
as (for_first) 12 (how_first) 24 (phrase_first) -78 (quote_first) -12 (that_first) 8 (to_first) 39 (what_first) -8
aside (clause_first) 25
back (clause_first) -13
be (clause_first) -16
because (that_first) 22
been (clause_first) -13
before (clause_first) 43 (phrase_first) -28 (that_first) 9 (to_first) -8
behind (clause_first) -9
being (clause_first) -26
better (clause_first) 21
between (clause_first) -18 (phrase_first) -12
both (that_first) 21
but (clause_first) 15 (that_first) 47
by (as_first) 23 (clause_first) 15 (phrase_first) 24 (that_first) -29
called (clause_first) -11
calling (clause_first) -10
can (clause_first) -18
carried (clause_first) 25
central (clause_first) 26
clearly (clause_first) 16
clinton (clause_first) -20 (phrase_first) 16 (quote_first) -11 (that_first) 19
closely (clause_first) -8
compared (clause_first) 26
could (that_first) -13 (to_first) 28
cruz (clause_first) -8
department (clause_first) -9
designed (clause_first) -9
despite (clause_first) 23 (that_first) 26
did (clause_first) -15 (that_first) 23
differently (clause_first) -11
direct (clause_first) 26
directly (clause_first) -12
do (clause_first) -13
down (clause_first) -9
during (clause_first) 20 (that_first) 17 (to_first) -9
earlier (clause_first) -19
election (clause_first) 26
even (clause_first) 19
ever (clause_first) 17
explaining (clause_first) 21
far (clause_first) -9
feb. (clause_first) 24
few (clause_first) -8
following (clause_first) 23
for (as_first) -11 (clause_first) -35 (phrase_first) 29 (quote_first) 14 (that_first) -21 (to_first) -15
from (clause_first) -28 (phrase_first) 31 (that_first) -15 (to_first) -27
gets (clause_first) 24
had (clause_first) -31
has (clause_first) -11 (that_first) -11 (to_first) -9
have (clause_first) 27 (that_first) -20 (to_first) 13
he (clause_first) -40 (that_first) 17
her (clause_first) -13
here (clause_first) -8
hillary (clause_first) -8 (that_first) 20
him (clause_first) -11
home (that_first) 25
how (clause_first) -25
if (clause_first) -37 (that_first) -12 (to_first) 19
in (as_first) 22 (clause_first) 26 (how_first) -14 (phrase_first) -17 (quote_first) 30 (that_first) -19 (to_first) -36
include (clause_first) 15
including (clause_first) -8
instead (clause_first) 17
into (phrase_first) -11
is (clause_first) 19 (quote_first) -14 (to_first) 21
it (clause_first) -15
just (clause_first) 17
last (clause_first) 16 (phrase_first) -8 (that_first) 21 (to_first) 31
late (clause_first) 16
least (clause_first) -8
left (clause_first) 18
less (clause_first) 18
like (clause_first) 14 (phrase_first) -9
looking (that_first) -9
made (clause_first) -30
making (clause_first) 10
many (to_first) 19
may (clause_first) 28
might (clause_first) -14
monday (clause_first) -11 (phrase_first) 31
more (phrase_first) 10 (to_first) -9
most (clause_first) -12
mrs. (clause_first) 17
much (clause_first) -8
must (clause_first) 14
n't (clause_first) -8
needed (clause_first) -9
never (clause_first) -8
next (clause_first) -13
no (clause_first) -10
not (clause_first) -10 (that_first) 13
noting (clause_first) 37
now (clause_first) 13 (phrase_first) 12
n’t (clause_first) -12
obama (clause_first) -13
of (clause_first) -61 (phrase_first) -39 (to_first) -10
off (clause_first) -8
on (how_first) 24 (phrase_first) -11 (that_first) 32 (to_first) -46
once (clause_first) 17
only (clause_first) 9
or (clause_first) -11 (that_first) -12 (to_first) -10
other (phrase_first) -8
out (clause_first) -17
over (clause_first) -10 (phrase_first) 22 (to_first) -11
played (clause_first) 17
poses (clause_first) -12
presidential (clause_first) -13 (phrase_first) -8
primary (phrase_first) -11
promising (clause_first) 20
rather (clause_first) -8
recently (clause_first) 16
referring (clause_first) 14
reflects (clause_first) -9
remain (clause_first) 26
returns (clause_first) 26
running (clause_first) -8
said (clause_first) 12 (to_first) 37
sanders (clause_first) -10
saturday (clause_first) 17
saying (clause_first) -8 (that_first) 27
seeking (clause_first) 20
seemed (clause_first) 21
several (clause_first) 20
she (clause_first) -18
should (clause_first) -19
showing (clause_first) -8
since (clause_first) 20 (phrase_first) -24 (that_first) -11 (to_first) 15
so (clause_first) 36 (to_first) -10
specifically (clause_first) -18
such (clause_first) -18
ted (clause_first) -12
telling (clause_first) 17
than (clause_first) 15 (phrase_first) -16 (that_first) -10 (to_first) -9
that (clause_first) -21 (phrase_first) 10 (that_first) 8 (to_first) -13 (what_first) 26
the (clause_first) -10 (quote_first) -11 (that_first) -18
their (clause_first) -9
they (clause_first) -25
this (that_first) -8
though (clause_first) 18 (that_first) 16
through (clause_first) 12 (that_first) -9
throughout (clause_first) -9
thursday (clause_first) 28 (to_first) 18
to (for_first) -20 (on_first) -9 (phrase_first) -12 (quote_first) -25 (that_first) -12 (to_first) -17
too (clause_first) 15
took (clause_first) 8
toward (clause_first) -12
tuesday (clause_first) 59 (phrase_first) -19
turned (clause_first) 23
until (clause_first) 32
up (clause_first) -29
using (clause_first) 22
warned (clause_first) 24
was (clause_first) 10 (to_first) -9
wednesday (clause_first) 15 (phrase_first) 15
well (clause_first) -8
were (that_first) -10 (to_first) 16
what (clause_first) -11
when (clause_first) 33 (quote_first) 15 (that_first) -18 (to_first) 42
where (clause_first) 18 (to_first) -11
whether (clause_first) -15
which (clause_first) 26 (to_first) 15
while (clause_first) 49 (to_first) -19
who (that_first) 16 (to_first) -12
whose (clause_first) 18
why (clause_first) -11
will (clause_first) -45 (to_first) 23
with (for_first) 15 (quote_first) -24 (that_first) -19 (to_first) 27
within (clause_first) 19
without (phrase_first) 22
would (clause_first) -52 (that_first) 16 (to_first) 16
you (clause_first) 22
– (clause_first) 29 (that_first) 9
— (clause_first) 19 (phrase_first) -19 (that_first) 26
― (clause_first) 17
‘ (clause_first) -15
’ (clause_first) -37 (phrase_first) -12 (that_first) -9
’s (clause_first) -40 (phrase_first) -16
“,” (clause_first) -16 (that_first) -9
“” (clause_first) -30 (phrase_first) 9 (that_first) -11

103 end: next tag, beginning
(edge) (how_first) 18 (phrase_first) 8 (quote_first) 29 (to_first) -15 (what_first) -15 (whether_first) 10
ADJ (as_first) -9 (clause_first) -35 (for_first) -10 (on_first) -13 (quote_first) -11 (that_first) -20 (to_first) -15 (why_first) -8
ADP (as_first) 17 (clause_first) 15 (how_first) 19 (on_first) 19 (phrase_first) 11 (to_first) -12 (whether_first) -17 (why_first) -13
ADV (as_first) -10 (for_first) -16 (how_first) -9 (phrase_first) 25 (quote_first) 10 (that_first) -88 (to_first) 10 (what_first) -18
AUX (as_first) 33 (clause_first) -21 (for_first) -9 (how_first) -23 (on_first) 29 (quote_first) -19 (that_first) -26 (to_first) 49 (what_first) -21 (whether_first) -12 (why_first) -18
CCONJ (as_first) -12 (clause_first) 39 (for_first) 13 (phrase_first) -35 (that_first) 54 (to_first) -21 (what_first) 24 (whether_first) 12
DET (as_first) -10 (clause_first) 12 (for_first) -9 (on_first) -13 (phrase_first) -15
NOUN (about_first) -8 (as_first) -12 (clause_first) -118 (for_first) -13 (on_first) -13 (phrase_first) -38 (quote_first) -11 (that_first) -33 (to_first) -47
NUM (clause_first) -9 (quote_first) 21 (that_first) -19 (to_first) -22
PART (clause_first) -12 (quote_first) -20 (that_first) -22
PRON (as_first) -15 (clause_first) -17 (on_first) 18 (phrase_first) -25 (to_first) -14 (what_first) -16
PROPN (as_first) -13 (clause_first) -44 (phrase_first) -32 (quote_first) -33 (that_first) -13 (to_first) -44 (what_first) -8
PUNCT (about_first) 26 (as_first) 11 (clause_first) 36 (for_first) 27 (how_first) 12 (of_first) 16 (on_first) -26 (phrase_first) 12 (that_first) 37 (to_first) 19 (what_first) 15 (whether_first) 28 (why_first) 47
QUOTE (clause_first) -48 (phrase_first) 8 (that_first) -20
SCONJ (as_first) -8 (clause_first) 25 (phrase_first) 14 (quote_first) 13 (that_first) 25 (to_first) 16 (what_first) 24
SYM (clause_first) -23 (phrase_first) -13
VERB (as_first) -20 (clause_first) -10 (for_first) -14 (how_first) -13 (on_first) -18 (quote_first) -10 (that_first) 10 (to_first) 15 (what_first) -22 (why_first) -8
X (clause_first) 32

104 end: beginning, rest
(about_first) (closes) -12 (leaves_0) -28 (leaves_0_quote) -12 (leaves_2) 22
(as_first) (closes) -17 (leaves_1) 20
(clause_first) (leaves_0_quote) -53 (leaves_2) 21 (leaves_2_quote) 17
(for_first) (closes) -15 (leaves_1) -9 (leaves_1_quote) 15 (leaves_2_quote) 11
(how_first) (closes) 14 (leaves_0_quote) -19 (leaves_1) 13 (leaves_1_quote) 8 (leaves_2) -11 (leaves_2_quote) -22
(of_first) (closes) 28 (leaves_0) -27
(on_first) (closes) -36 (leaves_0) 13 (leaves_2) 34
(phrase_first) (closes) 8 (leaves_0) -11 (leaves_0_quote) 15
(quote_first) (closes) 11 (leaves_0) -33 (leaves_0_quote) -11 (leaves_1_quote) -12 (leaves_2) 15 (leaves_2_quote) -15
(that_first) (closes) 17 (leaves_0) 9 (leaves_0_quote) -10 (leaves_1) 14 (leaves_1_quote) -15 (leaves_2) -8 (leaves_2_quote) 13
(to_first) (leaves_0) -49 (leaves_0_quote) -45 (leaves_1_quote) 8 (leaves_2) 30 (leaves_2_quote) 11
(what_first) (closes) -15 (leaves_1) -14 (leaves_1_quote) 16 (leaves_2) 25
(whether_first) (closes) 27 (leaves_0) 10 (leaves_2) -32 (leaves_2_quote) -12
(why_first) (closes) -10 (leaves_0_quote) 21 (leaves_1) 12 (leaves_2) -8 (leaves_2_quote) -27

105 end: beginning, verbs
(about_first) (0_verbs) 15 (1_verbs) -18
(as_first) (1_verbs) 13 (1_verbs_quote) 9 (2_verbs) -11
(clause_first) (0_verbs) 51 (0_verbs_quote) 35 (1_verbs) -13 (1_verbs_quote) -21 (2_verbs) -27 (2_verbs_quote) -8
(for_first) (0_verbs) 19 (1_verbs_quote) -18 (2_verbs_quote) -15
(how_first) (0_verbs) -73 (0_verbs_quote) -11 (1_verbs) 29 (2_verbs_quote) 21
(on_first) (0_verbs) 12 (1_verbs) -17
(phrase_first) (0_verbs_quote) -11
(quote_first) (0_verbs_quote) 26 (1_verbs_quote) -34 (2_verbs_quote) -10
(that_first) (0_verbs) -92 (1_verbs) -8 (1_verbs_quote) 48 (2_verbs) 30 (2_verbs_quote) 11
(to_first) (0_verbs) 18 (0_verbs_quote) 16 (1_verbs) 12 (2_verbs) -18 (2_verbs_quote) -8
(what_first) (0_verbs) -27 (1_verbs) 11 (2_verbs) 13
(whether_first) (0_verbs) -37 (1_verbs) -9 (2_verbs) 31
(why_first) (0_verbs) -25 (0_verbs_quote) -9 (1_verbs) 8 (2_verbs) 15

106 end: cue, next word
:~ , 8 . 49
accept~ . -27
accord~ (edge) 27 ) 11 , 19 - -11 . 26 and -10 in -17 — -18
accuse~ (edge) 14 , -19 . 17 and -18 at -12 of -13
acknowledge~ (edge) 11 , -16 - -22 as -8 on 21
address~ , -13 . -16 in 17 that -8
add~ (edge) 10 , -20 . 17
admit~ , 17 . 19 and -12
agree~ , -14 and -9 in -14 to -9
aim~ , 10 . -14
allege~ . -14 and -24 in -8
allow~ , 22 . -9
allud~ . 21
angri~ , 19
announce~ (number) 21 , 25 . -16 after 19 and -38 as 21 for -15 on -8 that -12 to 12
answer~ . -33
appear~ , 27 . -8 as -8 in -28 the 25 to -16
applaud~ , -11 . 26
argue~ (edge) -18 , -16 . 19 as 22 by -10 in -11 on 23
argument~ . 23
ask~ (edge) -24 , 18 . -13 : 15 and -11 as 21 from 12 in 9 that -8
assail~ . -18
assert~ (edge) 8 . 17
assure~ , -13 . 9
attack~ , -27 and -9 as -10 for -19 — 12
attempt~ . -9 as -12
author~ . 17
avoid~ , -33 . -12
back~ . -29 a 23 in 8
balk~ . 10
ban~ . -26
becom~ . -37
believe~ , -8 . 11 and 10
bemoan~ . 13 in -14
blame~ . 20 and -10 for 15 in -13 on 12
blast~ . -11 and 9 for -25 on -22
block~ . -15
boast~ , 21 . -11 in -10 on -8
call~ (edge) 24 - 25 -- -27 . -8 ; 21 an 10 and 27 as -8 at 8 because -18 by 10 entering -12 following 29 for -22 from -17 has 23 in 14 is 13 made -12 on -13 the -12 to -47 when -20 which 19 who -16 with -9 — -21 “” -9
campaign~ . -8
care~ , -8
cast~ . 12 as -15
caution~ , 20 in -15
center~ , -11
challeng~ . 41 in -18 to -25
charge~ , -9 . 18
cheer~ , 21 . -10
chide~ . 9 for -12
cite~ , 11 . 27 by -10 in -41
claim~ (edge) -15 , -30 and 15 is -14 to 20 would 23
clear~ . 10
come~ , 27 . -24 with -19
comment~ . 18
compar~ . 37 in -12 to -24
complain~ . 20
concede~ . -18
concern~ , -29 . 32
conclude~ (edge) -20 , -9 and 23
condemn~ , 26
confirm~ , -35 . -30 on 19 to 26
congratul~ . 14
consid~ , 9 . 12 and 10 in -21
contend~ , 20 . -12
continue~ (edge) 13 , -8 . -8 and -8 on 11 with 22
contradict~ . 20
contrast~ . 16 with -20
convinc~ , -30
count~ , 10
cover~ , 8
creat~ and -12
criticize~ after 12 and -8 as 21 for -35 from 23 on -19
decid~ , -30 . -37 and 43 in 12 to -18
decis~ . -15
declare~ , 21 . -44 after 23 and 11 have 13 in -12 was -11
declin~ , -20 . 31
decry~ , 10 . -15
deem~ , 14 . -12 a -8
defend~ , -43 against -8 and -33 as -21 at 15 by 32 in 17 on 12 to -12
deliv~ , -11 . -13 and 11 that 24
demand~ , 16 . -25
denounce~ . -25 and 14 as 18 in 15 to 22 with 22
deny~ (edge) -11 , 10 . -23 and 40 in -38 through 31
describe~ , 20 are 25 as -35 in 13 on -8
determin~ . 19
disagre~ . 17
discuss~ , -38 . 30 and -11 with 41
dislik~ , -12
dismiss~ (edge) -23 , 17 . 31 as -13 that -14
distanc~ . -20
drew~ . -14
eager~ , 24 . -32
echo~ , -16 and 17
email~ , 9
embrac~ , 20 . -47 and 32
emphasize~ . 11
encourage~ . -18 in -11 to -11
endors~ ( -13 ) 18 , -56 . -39 and -28 for -22 in 50 over -10 to 29 with 8
end~ , 25
enjoi~ . 12
estimate~ , 17
expect~ . -8 in -9 is 21 to -11
explain~ and -12 in 23 to 22 with -17
expos~ . -19
express~ . 14 at -17 for -8 in 14
fail~ , -18 . 21
favor~ , -36
fear~ , -22 . 36 and 8 in -21
feel~ , -29 . 18 and 8 in -17
file~ , -27 . -10 against 21
find~ , 19 . 29
fire~ . 12
focus~ , 19 . -9 and -10 as -9 in 11
follow~ . 23
forese~ , 15
found~ , -9 . 43 in -11 with -8
gave~ to 23
got~ , 12 . -17
go~ . -31
grow~ . -10
hail~ . 21
hard~ . -15
have~ and 8
held~ , 19 . -11 in -20
highlight~ , -20 . 45 as 19
hint~ , 8 . 8
hire~ . 18 in -15
hit~ for -10
hope~ . 9 : -23 and -29 in -8 on 23 will 22
identifi~ . -19 as -20 in -16 to 23
ignor~ . -15
impli~ . 20
includ~ , -47 . 44
indicate~ , -10 . 22
insist~ (edge) 11 , -25 . -9 and -14 in -8
intend~ , 18
introduc~ , -12 . -17 and -14 on 19
invok~ . -20 in -25
issu~ . 26 and -17 in -34 of 27
joke~ , 16
knew~ . -19
knock~ . 28
known~ , -10 is 16 or -8 to 24 tuesday -24
know~ , -14 . 10 and 11 as 25
laid~ . 17
lai~ in -10
lament~ . 23 in -8
lash~ . -19
laud~ , -20
launch~ , -21 . 16
learn~ , 34 . -25 and -11
led~ . 16
liken~ . 26 to -12
like~ . -24
list~ , -13 in -31 to 26
lobbi~ , 13
look~ , 31 as -12 in -25 to -9 with -12
made~ , -21 - -25 . -18 and -31 in 52 on -10 that 21 to 15 were 14 with -12
maintain~ . -21
make~ . -20 and -13 as -12
mention~ , -33 as -23 at 16 in 29
messag~ . 19
mock~ , 29 . -18 and -22 for -8
name~ , -10 as -9 in 27
note~ , 11 - -22 . 40 and 18 in -16 on -14 — 19
offer~ . -18 as -16 for -11 on -11 to 13
opposit~ . 29
oppos~ , 25 . -37 and 20 in -47 on 16 that 24 to -21
opt~ . 8
order~ , 19 in 14 to -8
outlin~ . 17
peg~ . 24
pick~ . -44
pivot~ . 9
plai~ , -43 . 22 in 25
plan~ , 16 and -31 at -13
plead~ , 25
pledge~ , -31 . -16 and 35 as 14 in -13 on -18 to -10
point~ , -47 : -8 and 12 as -10 for 22 in -37 to 25
portray~ , -22 . 9 as -17
posit~ , 19 . 11
post~ , -42 . -20 in -13 on 11 to 19
praise~ (edge) 18 , 15 . -16 for -8 in -9 on -25
predict~ , -19 and -20 on -8
prefer~ , 21 to -9
present~ . 11
press~ , 26 in -8 to -8
project~ . -19
promise~ (edge) 19 , -11 - 8 and -20 have 39 in -13
promot~ . 14 ; -17 in 13
propose~ , 35 . -11 for -8 in 8 on -13
propound~ in -11
protest~ . -14
proud~ , -23 . 12
provid~ . 12
publish~ (edge) 14 . 22
push~ , 18 . -12 and -13 in -12 to -22 — 12
put~ , 20 . 21 at -14 in -10
queri~ , 12
question~ , 12 . 13 and 11 to -8
quick~ , -8 . 24
quot~ . 14
rail~ , -12 and 31
rais~ , -22 . 12
reach~ , -11
rebuk~ , -14 . 19
recall~ (edge) 20 , -13 . 27 and 9 when -11
recogn~ . 27 and -24
recommend~ , -8 . 17
recount~ . -10
referenc~ . 32
refer~ (edge) 8 (number) -13 , 30 and 13 at -8 by -13
reflect~ . 39 in -12
refus~ . -16 the 22
regist~ , -14
reiterate~ , -8 . 8
reject~ , 9 and 25 that -9
releas~ (edge) 22 , -26 . -19 to 23
reli~ , -37 . -9
remain~ , 31 . -17
remark~ . 13 and -14
rememb~ , -37 . 42
remind~ , -13 . 27 and -9 in 20
repeat~ . -12
report~ (edge) 31 and -20 at -15 from -8 on -12 was -9
request~ to 33
requir~ to -9
respond~ , -11 . 12 and 18 to -9 with 20
restrict~ . 8
retweet~ . -14
reveal~ (edge) -14 . 17 on 13 was 26
rule~ , 9 . -28
saw~ . 29 in -13
say~ ' -8 ( -9 (number) 11 , 14 - -21 . 26 : -15 ; 13 a 24 about -8 adding 15 and 18 are -29 around 24 as 20 at -33 before -22 both 21 but 19 by -30 clinton -12 could -12 despite -19 during -20 even -10 for 10 from -13 has -13 have -27 he 20 if -8 in 39 including -8 is -16 making 17 needed -8 not -9 on 15 over -10 referring 14 saying 19 should -9 since -12 than 30 the 12 though 24 through -10 to -13 trump 26 until 15 was -29 were -13 when -30 while 26 with -32 would -12 – 42 — 19 ’ -10
seek~ . 16 and -15 in -14 that -15
seem~ (edge) -25 , 16 . 12 : 35 and -18 as 25 by 11 could -9 on -13 that 16 to -13 with -10 — -30
seen~ and -14 by 24
see~ (edge) -9 , 21 . 43 and -8 as -51 in -16
sent~ , -14 . 24 and -11 in -12
share~ (edge) 14 , -28 . -14
shown~ , -29 . 15 in -20
show~ , 8 . 45 : -11 after -19 and -15 at -9 with -36 — 21
side~ . -17
signal~ , 14 . -16
sign~ (number) 16 , 21 . -30 and -8 as 11 that 23
singl~ . 10
skeptic~ . -14
slam~ (edge) -14 , 34 and -31 as 19 for 20 on -10
sought~ . 31 as 10
sound~ , 23 . 30 in 23
speak~ , 25 . 19 and -13
speculate~ . -28
spent~ . 10 and -13 to 20
spi~ , -20
spoken~ . 8
spoke~ , -15 . -10 and -21 before 16 in 14
stand~ . 10
start~ . -13
statement~ . -25
state~ , 22 on 11
stood~ , -17
stop~ . 9
stress~ . 27 and -8
stuck~ , -27 . 21
suggest~ (edge) 11 , 25 - 36 : -13 and -13 because 23 is -12
support~ (edge) -27 , -24 and 13 by 22 for 20 in 25 on -25 since 17 to 17 who 15
taken~ , 23 . -8
take~ , -22 . 38
talk~ , 17 - -31 : -15 and -25 for 24 in -13 to -23
target~ , 21
tell~ , 22 . 12 after 12 by -11 in -32 like 22 to -8
tend~ , 12 . -16
testify~ . 14
thank~ , -33 . 15 and 16
think~ (edge) 8 - 11 and 10 is -11 that 25
threaten~ , 11 in -9
tick~ , -18
took~ , 19 . 8 in -27
touch~ . 20
tout~ . -11 as -10 in 22
tri~ , 12 a 26 as 15
try~ . 17
turn~ - 10 in -21
tweet~ , 11 and -15 for 23 on 11 to -13
underscore~ . -26
understand~ . 16
unveil~ , -20 . 27
urge~ (edge) 10 , -23 . 9 and 20 at 17 to -19
us~ (edge) -26 , 40 . 14 and -35 in -16
view~ , -9 . -10 as -18 in 26
voic~ , -8 . -13
vote~ , 24 . -24 and -11 as 21 for 20 in 21 to -8
vow~ , 22 in 23
want~ , -51 . 25 after -20 and -11 in -14 that -10 to -23 — -15
warn~ (edge) -9 , 17 in -9
watch~ . -14 from 38
welcom~ , 24 . -17 in -12
went~ , 27 . -17
wonder~ . 24
work~ , -17 . 14 in 20
worry~ , -28 . -9 and 17
write~ (edge) -28 . 18 and 31 because -15 for 19 in 18 to -8

107 end: cue, rest
:~ (closes) 52 (leaves_0) -17 (leaves_1) -30 (leaves_2) -16
accept~ (closes) -27 (leaves_0) 10 (leaves_2) 18
accord~ (closes) 45 (leaves_1) -26 (leaves_1_quote) -17 (leaves_2) -18 (leaves_2_quote) -22
account~ (leaves_1) 17
accuse~ (closes) 24 (leaves_0) -22 (leaves_1) 33 (leaves_2) -30 (leaves_2_quote) -30
acknowledge~ (closes) 10 (leaves_1) -15 (leaves_1_quote) -26 (leaves_2_quote) 20
acquiesc~ (leaves_2) -13
address~ (closes) -16 (leaves_0) 20 (leaves_1) 10 (leaves_2) -15
add~ (closes) 29 (leaves_0) -23 (leaves_0_quote) -9 (leaves_1) -27 (leaves_1_quote) -9 (leaves_2_quote) 14
administ~ (leaves_0) 17
admit~ (closes) 14 (leaves_0) -8 (leaves_1_quote) 9 (leaves_2) -19
adopt~ (closes) -28 (leaves_0_quote) -12 (leaves_1) 35
advic~ (leaves_2) -26
advoc~ (leaves_1) -13 (leaves_2) 13
agit~ (leaves_2) -10
agree~ (leaves_0) -26 (leaves_1) 11 (leaves_1_quote) -12 (leaves_2_quote) 9
agre~ (leaves_1) -15
aim~ (leaves_0) 8 (leaves_2) 12 (leaves_2_quote) -24
air~ (leaves_0) 27
alert~ (leaves_0) 21
allege~ (closes) -13 (leaves_0) 32 (leaves_2) -19
allow~ (closes) -9 (leaves_0) 15 (leaves_2) -13
allud~ (closes) 21 (leaves_0) -17
angri~ (leaves_2) 14
announce~ (closes) -15 (leaves_1) 20
answer~ (closes) -41 (leaves_2) 32 (leaves_2_quote) -9
appeal~ (leaves_2) 15
appear~ (leaves_0) -13 (leaves_1) 34 (leaves_2) -28 (leaves_2_quote) 26
applaud~ (closes) 34 (leaves_0) -9 (leaves_2) -21
appoint~ (leaves_1) -8
argue~ (closes) 10 (leaves_0) 12 (leaves_0_quote) 14 (leaves_1) -15 (leaves_2) -22
argument~ (closes) 23 (leaves_1) -19 (leaves_2) -18 (leaves_2_quote) 15
articul~ (leaves_1) -13 (leaves_2) 16
ask~ (closes) -20 (leaves_0) 38 (leaves_0_quote) 18 (leaves_1) -21 (leaves_1_quote) 16 (leaves_2_quote) -28
assail~ (closes) -12 (leaves_0) 17 (leaves_0_quote) -8
assert~ (closes) 23 (leaves_0) 12 (leaves_2) -31
assess~ (leaves_1) 16
assum~ (leaves_1) -17
assure~ (closes) 25 (leaves_2_quote) -22
attack~ (leaves_0) 22 (leaves_1) -8 (leaves_1_quote) -8 (leaves_2) -11 (leaves_2_quote) 10
attempt~ (closes) -9 (leaves_1) -9
attribut~ (leaves_0) -13 (leaves_2) -14
author~ (closes) 17 (leaves_0) -15
avoid~ (closes) -12 (leaves_1) 11
backped~ (leaves_1) 17 (leaves_2) -17
back~ (closes) -36 (leaves_0) 8 (leaves_0_quote) 9 (leaves_2) 11
balk~ (closes) 10
ban~ (closes) -26 (leaves_0) -12 (leaves_1) 35 (leaves_2) -19
becam~ (closes) -16 (leaves_1) -13 (leaves_2) 15 (leaves_2_quote) 13
becom~ (closes) -37 (leaves_2) 15 (leaves_2_quote) 23
begin~ (leaves_1) -15 (leaves_2) 22 (leaves_2_quote) -18
begun~ (leaves_0) 17
believe~ (closes) 11 (leaves_0) -17 (leaves_1) -21 (leaves_2_quote) 12
bemoan~ (closes) 11 (leaves_1) -16 (leaves_1_quote) -12 (leaves_2) 12
bet~ (leaves_2) -19
blame~ (closes) 20 (leaves_1) -17 (leaves_2) -32 (leaves_2_quote) 21
blast~ (closes) -14 (leaves_0) -33 (leaves_0_quote) 22 (leaves_2) 21 (leaves_2_quote) -8
block~ (closes) -19 (leaves_1_quote) 22
boast~ (closes) -10 (leaves_0) 24 (leaves_1) -20
boo~ (leaves_0) -10 (leaves_2) 10
boycot~ (leaves_1) 17 (leaves_2) -8
brag~ (leaves_2) 10
breach~ (leaves_2) 14
broker~ (leaves_0) 22
brush~ (leaves_2) -8
cagei~ (leaves_2_quote) 8
call~ (leaves_0) -31 (leaves_0_quote) -38 (leaves_1) 25 (leaves_1_quote) 15 (leaves_2_quote) -15
came~ (leaves_0) 12
campaign~ (leaves_0) -14 (leaves_1) 17
captur~ (leaves_0) 23
care~ (closes) 18 (leaves_1) 24 (leaves_2) -30 (leaves_2_quote) -22
carri~ (closes) -23 (leaves_0) 21 (leaves_2) -22 (leaves_2_quote) 18
case~ (leaves_2) 9
cast~ (closes) 12 (leaves_2) -9 (leaves_2_quote) -9
celebr~ (leaves_0) 9
center~ (leaves_1) 16 (leaves_2) -32
certain~ (leaves_1) 15 (leaves_2) -21
challeng~ (closes) 19 (leaves_0) -42 (leaves_1_quote) 22
chant~ (closes) -10 (leaves_2) 14
charge~ (closes) 18 (leaves_1) -15
cheer~ (closes) -10 (leaves_2) 8
chide~ (closes) 9 (leaves_2) -13
choos~ (leaves_1) -12
chosen~ (leaves_1) 14
chose~ (leaves_0) 8 (leaves_1) -18
churn~ (leaves_2) -17
cite~ (closes) 26 (leaves_1) -34
claim~ (closes) -12 (leaves_0) -15 (leaves_1) -10 (leaves_1_quote) -12 (leaves_2) 24 (leaves_2_quote) 14
clarify~ (closes) -12 (leaves_0) 24 (leaves_2) -17
clash~ (leaves_0) 23
clear~ (closes) 10 (leaves_2) -9
close~ (leaves_1) -22
come~ (closes) -24 (leaves_2) 23
comment~ (leaves_0) -21 (leaves_2) 17
commit~ (leaves_1) -22 (leaves_2) 32
compar~ (closes) 34 (leaves_0) -14 (leaves_2) -11 (leaves_2_quote) -23
complain~ (closes) 20 (leaves_0) -12 (leaves_1) -8
concede~ (closes) -16 (leaves_0) 14 (leaves_1_quote) -13 (leaves_2_quote) 11
concern~ (closes) 32 (leaves_0) -23 (leaves_1) -9
conclude~ (leaves_0) 13 (leaves_1) -23 (leaves_2_quote) 16
condemn~ (closes) -9 (leaves_0) -8 (leaves_1) 17 (leaves_1_quote) 11
conduct~ (leaves_0) 17
confid~ (leaves_1_quote) -11
confirm~ (closes) -21 (leaves_0) 16 (leaves_1) -20 (leaves_2) 22
conflat~ (leaves_0) -20
confront~ (leaves_1) -9
congratul~ (closes) 14 (leaves_0) -11
consciou~ (leaves_2_quote) 19
consid~ (leaves_0) -51 (leaves_1) 13 (leaves_2) 16
contend~ (closes) -9 (leaves_1) 20 (leaves_2) -9
continue~ (closes) 9 (leaves_1) -33 (leaves_1_quote) 9 (leaves_2) 12 (leaves_2_quote) -11
contradict~ (closes) 20 (leaves_2_quote) -16
contrast~ (closes) 23 (leaves_0) -21
conven~ (leaves_2) -24
counter~ (leaves_0) 15
coverag~ (leaves_2) 13
cover~ (leaves_0) 17 (leaves_1_quote) -15 (leaves_2) 15 (leaves_2_quote) -24
creat~ (leaves_2) -39
credit~ (closes) 26 (leaves_0) -17
criticize~ (leaves_0) -17 (leaves_1) -16 (leaves_1_quote) -9 (leaves_2_quote) 35
critic~ (leaves_1) -19 (leaves_1_quote) 8
debunk~ (leaves_0_quote) 19
decid~ (closes) -37 (leaves_0) 24 (leaves_1) 9 (leaves_2) 10
decis~ (closes) -15 (leaves_2_quote) 8
declare~ (closes) -44 (leaves_0) -25 (leaves_1_quote) 16 (leaves_2) 45 (leaves_2_quote) -17
declin~ (closes) 26 (leaves_0) -10 (leaves_2) -21
decry~ (closes) -16 (leaves_0) 23 (leaves_1) -13
dedic~ (leaves_1) 29
deem~ (closes) -12 (leaves_0) -10 (leaves_1) 8 (leaves_2) 13
defend~ (leaves_0) -24 (leaves_2) 12
deliv~ (closes) -8 (leaves_0) 10 (leaves_1) 11
demand~ (closes) -25 (leaves_0) 15
demonstr~ (leaves_1) -9 (leaves_2) 12
denounce~ (closes) -28 (leaves_0) 27
deny~ (closes) -30 (leaves_0) -8 (leaves_2) 27
deride~ (closes) 21 (leaves_0) -12 (leaves_1) -11
descend~ (leaves_2) 10
describe~ (leaves_0_quote) -10
determin~ (closes) 19 (leaves_2) -15
dictat~ (leaves_0) -14
difficult~ (leaves_2) 12
disagre~ (closes) 17 (leaves_1) -14
disavow~ (leaves_0) -14
disclose~ (leaves_0) 9 (leaves_1) -25 (leaves_2) 14
disclosur~ (leaves_0) 18
discuss~ (closes) 30 (leaves_1) -15 (leaves_2) -44 (leaves_2_quote) 25
dislik~ (leaves_2) -15
dismiss~ (leaves_0) -18 (leaves_0_quote) 21 (leaves_1) -18
displai~ (leaves_1) 14
disregard~ (leaves_1) -14 (leaves_2) 17
distanc~ (closes) -20 (leaves_1) 14
divid~ (leaves_1) 8 (leaves_2) -23
document~ (leaves_2) -9
doubl~ (leaves_2) -11 (leaves_2_quote) 12
doubt~ (leaves_0) -8 (leaves_2) 15
draft~ (leaves_2) -12
drew~ (closes) -17 (leaves_2) 10
dwell~ (leaves_0) 20 (leaves_1) -21
eager~ (closes) -32 (leaves_1) 11 (leaves_2) 20
echo~ (leaves_1) -9 (leaves_2_quote) 11
elev~ (leaves_0) 8
email~ (leaves_0_quote) -10
embrac~ (closes) -40 (leaves_0) 24 (leaves_1) 8 (leaves_2) 20
emerg~ (leaves_1) 13 (leaves_2) -9
emphasize~ (closes) 23 (leaves_2) -15
empow~ (leaves_0) -8
encourage~ (closes) -18 (leaves_0) -15 (leaves_1) -24 (leaves_2) 36
endors~ (closes) -28 (leaves_2) 23
endur~ (leaves_2) -18
end~ (closes) -35 (leaves_0) 12 (leaves_0_quote) 22
enjoi~ (closes) 12 (leaves_0) -10
enter~ (leaves_1) -8
envis~ (leaves_0) -9
eschew~ (leaves_0) 17
estimate~ (leaves_0) -12 (leaves_1) 26 (leaves_2) -14
eviscer~ (leaves_2) -27
expand~ (leaves_2) -19
expect~ (closes) -8 (leaves_0) -12 (leaves_1) -22 (leaves_2) 20
explain~ (leaves_0) 13 (leaves_0_quote) 32 (leaves_1) 11 (leaves_2) -10 (leaves_2_quote) -55
explor~ (leaves_2) 19
expos~ (closes) -19 (leaves_0) -22 (leaves_1) 28
express~ (closes) 13 (leaves_0) 11 (leaves_2) -27
extol~ (leaves_1) -22
ey~ (leaves_0) -10
face~ (leaves_0) -8 (leaves_2_quote) 11
fail~ (closes) 20 (leaves_0) -17 (leaves_1) -21 (leaves_2) 10
favor~ (leaves_2) -10
fear~ (closes) 36 (leaves_0) -15 (leaves_1) -11 (leaves_2_quote) -8
feel~ (closes) 18 (leaves_1) 25 (leaves_2) -27
file~ (closes) -10 (leaves_0) 32 (leaves_1) -15 (leaves_2) -15
fill~ (leaves_1_quote) 14
find~ (closes) 32 (leaves_0) -32 (leaves_1) 11 (leaves_2) -31
fire~ (leaves_2) 9
flip-flop~ (leaves_1) 12
focus~ (leaves_1) -25 (leaves_2) 21
follow~ (closes) 24 (leaves_1) -18 (leaves_1_quote) 12 (leaves_2_quote) -16
foretel~ (leaves_2_quote) 12
found~ (closes) 44 (leaves_0) -10 (leaves_1) -23 (leaves_2) -23 (leaves_2_quote) -9
frame~ (leaves_2) -9
gave~ (closes) -8 (leaves_0) -27 (leaves_1) 21
gener~ (leaves_1) -13
given~ (leaves_1) 15
give~ (closes) 19 (leaves_0) -9 (leaves_1_quote) -19
goal~ (leaves_2) -14
gone~ (leaves_2) -22
got~ (closes) -17
go~ (closes) -31 (leaves_1) 16 (leaves_2) 18
grappl~ (leaves_2) -15
gravit~ (leaves_2) 8
grievanc~ (leaves_2) -25
grous~ (leaves_2) 9
grow~ (closes) -10 (leaves_2) 9
guess~ (leaves_2) -10
gush~ (leaves_0) 25
hail~ (leaves_0) -17 (leaves_2_quote) 11
hammer~ (leaves_0) 21
harangu~ (leaves_2) -14
hard~ (closes) -15 (leaves_2) 18
harken~ (leaves_2) 9
headlin~ (leaves_2) 12
heighten~ (leaves_0) -18
held~ (closes) -11 (leaves_1) -10 (leaves_2) 19
help~ (leaves_0) -11
hesit~ (leaves_2) 8
highlight~ (closes) 48 (leaves_0) -28 (leaves_1) -27 (leaves_2) -10
hijack~ (leaves_0) 22
hint~ (leaves_1_quote) -10 (leaves_2) -16 (leaves_2_quote) 12
hire~ (closes) 18 (leaves_0) -19
hit~ (leaves_0) -11
hope~ (leaves_0) 15 (leaves_0_quote) -10
identifi~ (closes) -15 (leaves_1) 19 (leaves_2) -9
ignor~ (closes) -17 (leaves_0) 25 (leaves_2) -13
imagine~ (closes) 19 (leaves_0) -10
immun~ (leaves_1) -8
impli~ (closes) 20 (leaves_1) -9 (leaves_1_quote) -8
import~ (leaves_2) -15
imposs~ (leaves_1) 17
inabl~ (leaves_2) 9
inclin~ (closes) -17 (leaves_0) 14
includ~ (closes) 49 (leaves_0) -19 (leaves_1) -17 (leaves_2) -14 (leaves_2_quote) -19
indicate~ (closes) 23 (leaves_2) -27 (leaves_2_quote) 13
inform~ (leaves_2) -9
insist~ (leaves_0) 30 (leaves_1) -18 (leaves_2_quote) -19
intend~ (leaves_1_quote) -10 (leaves_2_quote) 10
interpret~ (leaves_0) 9 (leaves_1) -8
interrupt~ (leaves_2) 10
intim~ (leaves_1) -8
introduc~ (closes) -17
investig~ (leaves_1) -8
invit~ (leaves_0_quote) -8
invok~ (closes) -20 (leaves_1) 12
issu~ (closes) 25 (leaves_0) -11 (leaves_1) -9
join~ (closes) -8 (leaves_1) 14 (leaves_2) -22
joke~ (leaves_2_quote) 8
judg~ (leaves_1) 16
keep~ (closes) -15 (leaves_0) 22 (leaves_2_quote) -13
kept~ (leaves_0) -9
knew~ (closes) -19 (leaves_0) -8 (leaves_1) 28
knock~ (closes) 28 (leaves_1) -11 (leaves_2) -12
known~ (closes) -8 (leaves_0) -32 (leaves_2) 16
know~ (closes) 10 (leaves_2) -11
label~ (leaves_2) 10
labor~ (leaves_1) -19
laid~ (closes) 16 (leaves_1) -17 (leaves_2) -11
lai~ (leaves_0) -19
lament~ (closes) 24 (leaves_1) -17 (leaves_2_quote) -8
lash~ (closes) -19 (leaves_2) 11
late~ (leaves_2) -19
launch~ (closes) 21 (leaves_1) -9
learn~ (closes) -25 (leaves_1) -14 (leaves_2) 26
leav~ (leaves_0) -9
led~ (closes) 16 (leaves_0) -25 (leaves_2) 10
leeri~ (leaves_2) 19
liken~ (closes) 32 (leaves_0) -12 (leaves_1) -13 (leaves_2_quote) -8
like~ (closes) -24 (leaves_0) 15 (leaves_1) -11 (leaves_2) 15
line~ (leaves_0) -10
link~ (leaves_2) 11
list~ (closes) 8 (leaves_0) -20
lobbi~ (leaves_0) 15 (leaves_1) -8
log~ (leaves_2) -13
look~ (closes) 13 (leaves_0) -48 (leaves_1) -19 (leaves_2) 21 (leaves_2_quote) 10
made~ (closes) -15 (leaves_0) 20
maintain~ (closes) -21 (leaves_2) 22
make~ (closes) -19 (leaves_0) 17
manag~ (leaves_0) -22
marvel~ (leaves_1) -17 (leaves_2) 16
mention~ (leaves_0) -56 (leaves_1) 24
messag~ (closes) 27 (leaves_0_quote) -9 (leaves_1) -15
met~ (leaves_2) 21
misl~ (leaves_0) -11
mispronunci~ (leaves_2) 8
mock~ (leaves_0) 18 (leaves_1_quote) -11 (leaves_2) 10
mount~ (leaves_0) -18
mull~ (leaves_0) -19
name~ (leaves_0) -29 (leaves_1) 17 (leaves_2) 15
need~ (leaves_0) 13 (leaves_1) 14 (leaves_2) -23
negoti~ (leaves_0) -12
nomin~ (leaves_1) -25 (leaves_2) 12
note~ (closes) 34 (leaves_0) 11 (leaves_0_quote) 13 (leaves_1) -78 (leaves_2) 12 (leaves_2_quote) -35
nuanc~ (leaves_2) 10
observe~ (leaves_1) -15 (leaves_2) -20
offer~ (closes) -12 (leaves_0) -17 (leaves_1_quote) -8 (leaves_2_quote) 32
open~ (leaves_0) 15 (leaves_1) -15
oper~ (leaves_2) -31
opposit~ (closes) 29 (leaves_0) -8 (leaves_2) -25
oppos~ (closes) -39 (leaves_0) -10 (leaves_1) 22 (leaves_2) 20
opt~ (closes) 8 (leaves_0) 26 (leaves_1) -13 (leaves_2) -26
order~ (leaves_0) -10 (leaves_1) -25 (leaves_2) 13 (leaves_2_quote) 13
outlin~ (closes) 17 (leaves_1) 10 (leaves_2) -26
outspoken~ (leaves_1) 14
overst~ (leaves_2) 19
paid~ (leaves_1) 15
paint~ (leaves_0) -12
pan~ (leaves_1) 23
passion~ (leaves_2) 14
pass~ (leaves_0) 18
peg~ (closes) 24 (leaves_0) -23
percept~ (leaves_2) -8
perform~ (leaves_1_quote) 14
persuad~ (leaves_1) 21 (leaves_2) -25
petit~ (leaves_2) -10
pick~ (closes) -44 (leaves_0) 31 (leaves_2) 12
pin~ (leaves_2) -24
pitch~ (leaves_1) 8
pivot~ (closes) 20 (leaves_2) -15
place~ (leaves_1) 10
plai~ (closes) 29 (leaves_2) -12
plan~ (closes) -18 (leaves_0) -10 (leaves_1) -35 (leaves_2) 43
platform~ (leaves_2) -23
plead~ (leaves_1) -19 (leaves_2) 18
pledge~ (closes) -10 (leaves_0) -26 (leaves_0_quote) -10 (leaves_1) -27 (leaves_1_quote) -13 (leaves_2) 31 (leaves_2_quote) 17
plot~ (leaves_2) 15
point~ (closes) 15 (leaves_0) -37 (leaves_1) 13 (leaves_1_quote) 9 (leaves_2) -15
portray~ (closes) 21 (leaves_0) 14 (leaves_1) 8 (leaves_1_quote) -29 (leaves_2) -17 (leaves_2_quote) -17
pose~ (leaves_2_quote) -12
posit~ (closes) 11
postur~ (leaves_1) -25
post~ (closes) -20 (leaves_0) 16 (leaves_1) 13 (leaves_2) -12
pound~ (leaves_0) 20
praise~ (leaves_0) 17 (leaves_1) -25 (leaves_1_quote) -23 (leaves_2) 16 (leaves_2_quote) 13
predict~ (leaves_0_quote) 20 (leaves_2) -16
prefer~ (leaves_0) -11 (leaves_1) 12
premier~ (leaves_2) -16
prescrib~ (leaves_0) -21
present~ (closes) 11
pressur~ (leaves_0) -8
press~ (leaves_0) -9 (leaves_1) 9
proclaim~ (closes) -18 (leaves_0_quote) 21
produc~ (leaves_1) -10
project~ (closes) -19 (leaves_2) 14
promise~ (closes) 11 (leaves_0) -17 (leaves_0_quote) -11 (leaves_1_quote) -8
promot~ (closes) 13 (leaves_0) -18 (leaves_1) 9 (leaves_2) -13
pronounc~ (leaves_2_quote) -19
propose~ (leaves_0) -10 (leaves_1) 30 (leaves_2) -21 (leaves_2_quote) 9
protest~ (closes) -14 (leaves_1) 25 (leaves_2) -14
proud~ (closes) 12 (leaves_0) -13 (leaves_1) -26 (leaves_2) 16
prove~ (leaves_0) -16 (leaves_2) 14
provid~ (closes) 12 (leaves_1) -28 (leaves_2) 13
publish~ (closes) 31 (leaves_1) 14 (leaves_2) -39 (leaves_2_quote) -18
pummel~ (leaves_1_quote) 10
pursu~ (closes) -28 (leaves_0) 24
push~ (closes) -13 (leaves_0) -24 (leaves_1) 30
put~ (closes) 23 (leaves_0) -34
queri~ (leaves_1) 9
question~ (leaves_0) -19 (leaves_1) -10 (leaves_2) 18
quick~ (closes) 24 (leaves_0) -20 (leaves_1) -11
quot~ (closes) 23 (leaves_0) -8 (leaves_0_quote) -13
rais~ (closes) 12 (leaves_0) 11 (leaves_2) -21
rang~ (leaves_0) -13
ran~ (leaves_0) 13
rattl~ (leaves_1) 22 (leaves_2) -28
reaffirm~ (closes) 15 (leaves_2) -8
realiz~ (leaves_2) -15
rebuf~ (leaves_2) 12
rebuk~ (closes) 18 (leaves_1_quote) -10 (leaves_2) -44 (leaves_2_quote) 27
rebut~ (closes) 18 (leaves_2) -13
recall~ (closes) 40 (leaves_0) -11 (leaves_1) -27 (leaves_1_quote) -16
recapitul~ (leaves_2) 10
recogn~ (closes) 22 (leaves_0) -8 (leaves_1) -15 (leaves_1_quote) -9 (leaves_2_quote) 15
recommend~ (closes) 13 (leaves_0) -8 (leaves_2) -15
record~ (leaves_0) -10
recount~ (closes) -10 (leaves_0) 12 (leaves_1) -11 (leaves_2) 9
referenc~ (closes) 18 (leaves_0) -8 (leaves_2) -12
refer~ (closes) 11 (leaves_1_quote) 9 (leaves_2) -13 (leaves_2_quote) -15
reflect~ (closes) 39 (leaves_0) -18 (leaves_2) -32
refrain~ (leaves_2) 15
refus~ (closes) -10 (leaves_1) 11
regard~ (leaves_2) 15
regist~ (leaves_0) -21
reiterate~ (closes) 8 (leaves_0) 14 (leaves_1) -11 (leaves_2) -10
reject~ (leaves_0) 15 (leaves_1) -17
releas~ (closes) -8 (leaves_0) 22 (leaves_1) 31 (leaves_1_quote) -15 (leaves_2) -33
relish~ (leaves_1) 25 (leaves_2_quote) 18
reli~ (closes) -9
reluct~ (closes) -19 (leaves_1) 17
remain~ (closes) -17 (leaves_0) 23
remark~ (closes) 15 (leaves_2) -10
rememb~ (closes) 49 (leaves_1) -27 (leaves_2) -36
remind~ (closes) 10 (leaves_0) -8 (leaves_1) 17 (leaves_2) -46 (leaves_2_quote) 22
renam~ (leaves_0) -8
render~ (leaves_1) -22
renegoti~ (leaves_1) 26
renew~ (leaves_2) 22
repeat~ (closes) -13 (leaves_0) 28 (leaves_2) -23
reply~ (closes) 16 (leaves_1) -9 (leaves_2_quote) -8
report~ (closes) 22 (leaves_0) -8 (leaves_1) -15 (leaves_1_quote) -26 (leaves_2) 13 (leaves_2_quote) -20
repres~ (leaves_0) -12 (leaves_1) 20 (leaves_2) -12
request~ (leaves_0) -15 (leaves_1) 33 (leaves_2) -26
requir~ (leaves_1) 11
resist~ (closes) 16 (leaves_1) -17
respect~ (leaves_1) 15
respond~ (closes) 13 (leaves_1) 21 (leaves_1_quote) -9 (leaves_2) -43
respons~ (leaves_0) 18 (leaves_2) 8
restrict~ (closes) 8 (leaves_1) -10
rethink~ (leaves_0) 17
return~ (closes) 9 (leaves_0) -11
retweet~ (leaves_0) -9 (leaves_1_quote) -15
reveal~ (leaves_0) -15 (leaves_0_quote) -14 (leaves_1) 22
revel~ (leaves_1) 12
revers~ (leaves_2_quote) 8
revisit~ (leaves_0) 25 (leaves_1) 26
rose~ (leaves_1) -8
rule~ (closes) -28 (leaves_0) 22 (leaves_2) 10
run~ (leaves_0) -10 (leaves_2) 8
saw~ (closes) 29 (leaves_0) -22 (leaves_1_quote) -8
say~ (closes) 30 (leaves_0) -15 (leaves_0_quote) -43 (leaves_1) 26 (leaves_1_quote) 22 (leaves_2) -16 (leaves_2_quote) -21
scrap~ (leaves_1) 10
seek~ (closes) 9 (leaves_1) -30 (leaves_1_quote) 18
seem~ (leaves_0) -38 (leaves_0_quote) 21 (leaves_1_quote) 11
seen~ (leaves_0) 11 (leaves_2) -27
see~ (closes) 24 (leaves_0) -35 (leaves_1) -16 (leaves_2_quote) 11
seiz~ (leaves_0) 24
self-describ~ (leaves_1) 8
sent~ (closes) 26 (leaves_0) -18 (leaves_2) -11
set~ (leaves_0) -8 (leaves_1) -11 (leaves_2) 11
share~ (leaves_0_quote) -10 (leaves_1) -18 (leaves_2) 23 (leaves_2_quote) -19
shock~ (leaves_1) 16
shown~ (closes) 15 (leaves_0) -16 (leaves_1) -18 (leaves_2) 9
show~ (closes) 41 (leaves_0) -16 (leaves_1) -29 (leaves_1_quote) 10 (leaves_2_quote) -22
shrug~ (closes) -32 (leaves_0) 18
shut~ (leaves_1) -13
side~ (closes) -17 (leaves_2) 17
signal~ (closes) -16 (leaves_1_quote) 17
sign~ (closes) -30 (leaves_1) 17
singl~ (closes) 10 (leaves_0) -14
skeptic~ (closes) -14 (leaves_0) -11 (leaves_2) 19
sketch~ (leaves_0) -23
slam~ (leaves_0) -15 (leaves_0_quote) 16 (leaves_2) -23 (leaves_2_quote) 21
slash~ (leaves_0) 22
snipe~ (leaves_2_quote) 10
sought~ (closes) 31 (leaves_0) -28 (leaves_1) -22
sound~ (closes) 26 (leaves_0) -32
spar~ (leaves_2) 16
speak~ (leaves_0_quote) 24 (leaves_1) -12 (leaves_1_quote) 11 (leaves_2) -9
speculate~ (closes) -28 (leaves_1) 11 (leaves_2) 19
speech~ (leaves_0) 10 (leaves_2) 10
spent~ (closes) 10 (leaves_0) -14 (leaves_1) -8 (leaves_2) 8
spoken~ (closes) 8 (leaves_2) -10
spoke~ (closes) -12 (leaves_0) -32 (leaves_1) 30 (leaves_1_quote) 17
sponsor~ (leaves_1) -22
spot~ (leaves_2) -17
stai~ (leaves_2) 13
stand~ (closes) 10 (leaves_0) -9
start~ (closes) -13 (leaves_1) 20 (leaves_2) -12
statement~ (closes) -25 (leaves_2) 23
state~ (leaves_0) 22 (leaves_0_quote) -13 (leaves_1) -39 (leaves_1_quote) 10 (leaves_2) 11
stoke~ (leaves_0) 11
stood~ (closes) 16 (leaves_2_quote) -17
stop~ (closes) 9 (leaves_1) 15
strategi~ (leaves_2) -28
stress~ (closes) 27 (leaves_0) -29 (leaves_1) -10 (leaves_2) 10
struggl~ (leaves_1) 13
stuck~ (closes) 21 (leaves_2_quote) -21
submit~ (leaves_0) 23 (leaves_2) 19
suggest~ (leaves_0_quote) -12 (leaves_1) -21 (leaves_1_quote) -19 (leaves_2) 14 (leaves_2_quote) 17
sum~ (leaves_2) -9
support~ (closes) -9 (leaves_1_quote) 16
surpris~ (leaves_0) -9
swing~ (leaves_0) 9
sympathet~ (leaves_2) 11
taken~ (closes) -8 (leaves_0) -13 (leaves_2) 18
take~ (closes) 40 (leaves_0) -30 (leaves_2) -11
talk~ (leaves_1) -22 (leaves_2) 8
target~ (leaves_2) -15 (leaves_2_quote) 15
telegraph~ (leaves_2) 17
tell~ (closes) 14 (leaves_0) -18 (leaves_0_quote) -21 (leaves_1) 15 (leaves_2_quote) -8
tend~ (closes) -16 (leaves_0) -9 (leaves_2) 9
testify~ (closes) 14 (leaves_2) -16
thank~ (closes) 12 (leaves_0) 15 (leaves_1) -35
think~ (leaves_0) 8 (leaves_1) 11 (leaves_2) -24
threaten~ (leaves_1) 12 (leaves_2) -13
thrill~ (leaves_1) 15
tick~ (leaves_2) 21 (leaves_2_quote) -19
ting~ (leaves_1) -12 (leaves_2) 12
tire~ (leaves_0) -10
toler~ (leaves_2) 10
took~ (leaves_1) -11
touch~ (closes) 20 (leaves_1) -19
tout~ (closes) -11 (leaves_0) 15 (leaves_2) -8
trace~ (leaves_0) -8
tri~ (closes) -10 (leaves_0) -13 (leaves_2) 17
try~ (closes) 17 (leaves_0) -13 (leaves_1) 12 (leaves_2) -14
turn~ (leaves_0) 11 (leaves_1) -8
tweet~ (closes) -19 (leaves_0) 24 (leaves_1) 32 (leaves_1_quote) -12 (leaves_2) -24 (leaves_2_quote) -19
unafraid~ (leaves_1) -19
underline~ (leaves_2) 15
underscore~ (closes) -15 (leaves_0) 16
understand~ (closes) 16 (leaves_1) -15
understood~ (leaves_0) 9 (leaves_1) -24 (leaves_2) -17
uneasi~ (leaves_2) -10
unifi~ (leaves_1) 17 (leaves_2) 18
unit~ (leaves_0) 21
unleash~ (leaves_2) -9
unment~ (leaves_0) -22
unveil~ (closes) 27 (leaves_1) -16 (leaves_2) -16
upbeat~ (leaves_0) -13
urge~ (closes) 15 (leaves_1) -36 (leaves_1_quote) -9 (leaves_2) 9
us~ (leaves_0) -19 (leaves_0_quote) 16 (leaves_1) -39 (leaves_2) 20 (leaves_2_quote) 8
utter~ (leaves_1_quote) 11
valuat~ (leaves_0) 17
veer~ (leaves_2_quote) 13
veto~ (leaves_1) 15 (leaves_2) 10
view~ (closes) -10 (leaves_1) 21 (leaves_2) -13
voic~ (closes) -15 (leaves_1) 20
vote~ (closes) -19 (leaves_2) 13 (leaves_2_quote) -10
vouch~ (leaves_2) 10
vow~ (leaves_0) -34 (leaves_1) 16
want~ (closes) 25 (leaves_0) -17 (leaves_1) -26
warn~ (closes) -10 (leaves_1) 24 (leaves_2) -38 (leaves_2_quote) 11
watch~ (closes) -20 (leaves_0) 17 (leaves_2) -13 (leaves_2_quote) 11
weigh~ (leaves_2_quote) -12
welcom~ (closes) -17 (leaves_0) 23 (leaves_1) -11
well-receiv~ (leaves_2) 13
went~ (closes) -17 (leaves_0) 8 (leaves_1) -13 (leaves_2_quote) 16
willing~ (leaves_1_quote) -10
withdrew~ (leaves_2) 14
wonder~ (closes) 24 (leaves_1) -20
won~ (leaves_0) -10 (leaves_2) -15
work~ (closes) 14 (leaves_2) -12
worry~ (closes) -8 (leaves_0) -15 (leaves_1) -14 (leaves_2) 17
write~ (leaves_2_quote) -13
yearn~ (leaves_2) 13
zero~ (leaves_0) 18

108 end: length, beginning
(0_long) (about_first) -12 (as_first) -14 (clause_first) 54 (for_first) -13 (how_first) -22 (on_first) -16 (phrase_first) 40 (quote_first) 46 (that_first) -21 (what_first) -23 (whether_first) -8 (why_first) -10
(14_long) (as_first) 9 (clause_first) -12 (of_first) 22 (on_first) -15 (phrase_first) -24 (quote_first) -13 (that_first) 18 (whether_first) 24
(1_long) (about_first) 17 (as_first) 18 (clause_first) 37 (for_first) 24 (how_first) -15 (on_first) -17 (phrase_first) 17 (that_first) 50 (what_first) -19 (why_first) -12
(29_long) (about_first) -11 (as_first) -22 (clause_first) -25 (for_first) -18 (on_first) -13 (phrase_first) 13 (quote_first) -27 (that_first) 12 (to_first) -18 (what_first) 17 (why_first) -11
(30_long) (as_first) -17 (clause_first) -29 (for_first) -20 (phrase_first) 12 (quote_first) -24 (that_first) -18 (to_first) -17 (what_first) -21 (whether_first) 21
(3_long) (about_first) 25 (as_first) -12 (clause_first) 19 (for_first) 22 (how_first) 15 (of_first) -14 (on_first) 43 (phrase_first) -19 (quote_first) -10 (that_first) -25 (what_first) 21 (whether_first) -18
(7_long) (about_first) -29 (as_first) 13 (on_first) -27 (phrase_first) -14 (quote_first) -17 (to_first) 29 (what_first) -15 (whether_first) -13 (why_first) 15

109 end: length, rest
(0_long) (leaves_0) 31 (leaves_0_quote) 27 (leaves_1) 23 (leaves_2) 36 (leaves_2_quote) 15
(14_long) (closes) 12 (leaves_0) -42 (leaves_0_quote) -74 (leaves_1) -18 (leaves_1_quote) 15
(1_long) (closes) 9 (leaves_0) 39 (leaves_0_quote) -19 (leaves_1) -15 (leaves_1_quote) 20 (leaves_2) 49
(29_long) (closes) 9 (leaves_0) -69 (leaves_1) -12 (leaves_1_quote) -9 (leaves_2) -16
(30_long) (closes) -13 (leaves_0) -49 (leaves_0_quote) -9 (leaves_1) -49 (leaves_1_quote) -23 (leaves_2) -51 (leaves_2_quote) 21
(3_long) (leaves_0) -11 (leaves_0_quote) 11 (leaves_1) 26 (leaves_1_quote) -9 (leaves_2_quote) 9
(7_long) (leaves_0) -17 (leaves_0_quote) -50 (leaves_1) 13 (leaves_1_quote) -10

110 end: marks, rest
(0_marks) (closes) 23 (leaves_0_quote) -32 (leaves_1) 36 (leaves_1_quote) 18 (leaves_2) 53 (leaves_2_quote) 30
(1_marks) (closes) -27 (leaves_0) -54 (leaves_0_quote) -15 (leaves_1) -51 (leaves_1_quote) -13 (leaves_2) -30 (leaves_2_quote) -43
(2_marks) (closes) 17 (leaves_0) -52 (leaves_0_quote) -29 (leaves_1_quote) -11 (leaves_2) -13 (leaves_2_quote) 17
(3_marks) (leaves_0) -27 (leaves_0_quote) -14 (leaves_1) -78 (leaves_1_quote) -31 (leaves_2) -42

111 end: marks, next word
(0_marks) $ -23 ' -72 's -58 ( 13 (edge) 19 ) 45 , 56 - 32 -- 26 ; 74 a -12 abortion -8 about -67 above -10 across 11 adding 30 after 75 again 16 against -25 ago -23 ahead -17 all 16 allowing 17 almost -17 alongside -9 also -9 americans -8 amid 15 among -17 an -15 and 69 appeal 26 appeared 17 april 10 are 29 aside 24 away -16 back -26 be -28 because 22 been -25 before 40 behind -14 being -28 better 18 between -32 bill -8 both 17 but 71 by 39 ca -11 called -10 calling -10 campaign -8 can -19 carried 26 central 26 citing 22 claiming 17 clearly 16 closely -9 comes 22 compared 28 conservative -9 continues 9 could 18 cruz -14 democratic -13 department -11 despite 52 did 12 differently 8 directly -14 do 10 donald -12 down -15 during 17 early 15 election 24 else -11 entering -17 even 42 ever 27 except -10 explaining 21 far -18 feb. 24 few -9 following 18 forward -14 friday 13 from -9 gave -9 gets 24 had -48 have 17 he -15 heavily -14 helped 22 her -25 here 15 hillary 10 him -26 himself -10 his -41 home 23 how -29 if -20 in 30 include 15 including -8 increased 18 instead 15 into -8 is 33 it -30 its -10 just 16 largely 16 last 42 late 19 later 24 least -10 led -9 left 18 less 18 looking -12 making 9 many 11 marco -8 may 25 might -25 monday 20 most -13 mrs. 16 much -11 muslims -9 must 10 n't -11 needed -12 needs -8 never -12 next -23 no -14 now 23 n’t -16 obama -18 of -98 off -11 once 17 online 34 only 12 or -53 other -16 out -25 overseas -9 played 17 political -10 pose 24 president -8 presidential -22 primary -20 publicly -9 rather -19 recently 15 referring 14 refusing 9 regarding -8 remain 26 repeatedly 25 republican -9 returns 27 rubio -9 running -11 said 40 sanders -17 saying 17 seeking 18 seemed 21 seriously -11 several 37 she -23 shooting -8 should -28 since 17 so 29 some -10 specifically -18 state -9 states -11 such -24 suggesting 13 sunday -10 ted -15 telling 17 than 12 the -20 their -19 them -11 these 25 though 12 through 36 thursday 38 to -27 together -17 too 13 took 8 toward 8 trump's -10 tuesday 41 turned 21 under -11 until 46 used -9 using 21 via 26 voters -8 was 11 wednesday 27 well -17 what -16 when 46 where -11 whether -19 which 23 while 40 whose 18 why -12 will -12 with 16 within 12 without 38 you 19 – 28 ― 14 ‘ -14 ’ -53 ’s -60 “,” -24 “” -20
(1_marks) ( 40 (edge) -18 (number) -17 , -16 - 31 -- 8 . -18 : 23 ; -8 ] -39 a -16 after -13 also 22 and -81 are -15 as 9 because -15 before -20 by -37 direct 27 during 22 for -24 from -20 has -15 have 8 he -9 his 19 in -65 is -28 last -9 of -14 on -18 or 14 recently -8 saturday 20 since -11 the -16 though 21 was -14 were 19 when -11 which 24 who 34 – -25 — 45 “” -8
(2_marks) ( -12 , -17 - 9 -- 20 . 18 : 15 ; 17 after -26 and -48 as -13 but -15 in -31 is -8 on -21 to -11 when 20 where 26 which -17 while 26 – 24 — 48
(3_marks) ( -26 (edge) 28 ) -17 , -59 - -12 ; -22 and -33 in -11 — 13

112 end: next report, next word
(no_report) ! -13 $ -22 ' -53 's -54 (edge) 12 (number) -53 , -51 -- 22 : -20 ; 29 ? 16 ] -39 a -19 about -57 above -9 across -15 actually -8 adding 44 after 10 again 15 against -20 ago -12 ahead -14 all 16 allowing 18 almost -16 also 15 amid 15 among -20 an -14 and -125 apart -8 appeal 26 appeared 16 april 10 as -22 aside 25 at -31 away -17 back -26 be -28 because -14 been -23 before -9 behind -15 being -24 better 19 between -27 but -13 by -51 ca -11 called -12 calling -11 campaign -8 can -21 carried 25 central 26 citing 22 claiming 16 clearly 16 clinton 13 closely -8 comes 21 conservative -9 continues 9 could 19 cruz -11 democratic -13 designed -10 despite 53 did 11 differently 16 direct 27 directed -12 do -17 donald -11 down -15 during 8 earlier -8 early 16 election 24 else -11 entering -17 even 26 ever 27 except -10 explaining 21 far -19 favorably -13 feb. 24 following 18 for -58 forward -14 friday 13 from -17 gave -8 gets 24 had -44 he -16 heavily -13 helped 21 her -23 here 26 hillary 11 him -25 himself -9 his -8 home 23 how -29 if -22 in -26 including -8 increased 18 instead 14 is 30 it -30 its -10 known -8 largely 16 last 12 late 18 launched -11 least -11 led -9 left 20 less 17 like -27 lobbying -9 looking -12 making 9 many 12 marco -8 may 23 might -20 monday 20 more -22 most -12 mrs. 16 much -9 muslims -8 must 12 n't -11 needed -12 needs -8 never -9 next -24 no -13 not -17 noting 37 now 12 n’t -16 obama -16 of -88 off -11 on -34 once -12 online 34 only 13 or -44 other -13 out -23 overseas -9 played 17 political -9 poses -12 presidential -21 primary -20 promising 19 publicly -9 rather -19 recently 10 referring 14 reflects -9 remain 26 repeatedly 25 republican -9 returns 26 rubio -11 said 37 sanders -12 saying 16 seeking 18 seemed 21 seriously -11 several 23 she -24 shooting -8 should -27 so 11 some -10 specifically -17 state -9 states -9 still -19 such -25 suggesting 12 sunday -8 ted -19 telling 17 than -30 that -19 the -43 their -18 them -12 these 25 though 18 through -11 throughout 14 thursday 14 to -27 together -17 too 13 toward 10 trump -32 trump's -9 tuesday 32 turned 21 under -11 until 29 used -9 via 26 voters -8 warned 24 was 11 wednesday 13 well -16 what -15 when 17 where -15 whether -19 which 31 while -9 whose -11 why -13 widely -8 will -15 with -13 within 12 without 37 would -8 you 19 – 9 — 16 ‘ -9 ’ -49 ’s -55 “,” -10 “” -21
(report_hanging) , 99 - 55 and 91 before 48 but 23 by 63 in -13 while 35 “,” -11
(report_later) ' -19 's -9 ( 23 (number) 36 ) 10 , 32 - 36 -- 30 : 37 ; 45 about -16 after 46 against -13 and -18 are 26 as 21 at 47 because 17 between -8 both 21 but -10 by 36 clinton -13 could -12 do 21 during 29 for 30 from -9 had -8 has 13 have 28 here -13 his -9 in 60 into -10 is -17 last 44 like 23 more 23 not 11 of -32 on 39 since 14 so 21 than 32 that 19 through 44 thursday 15 to -17 trump 17 tuesday 19 was -17 wednesday 20 were 13 when 28 who 33 with 47 – 30 — 19 ’ -14 ’s -8
(report_next) ) 21 , 80 - 13 : 37 ; 24 after 58 and 152 as 18 because 26 but 90 even 24 has -18 have -15 is -10 than 17 that 8 the 19 to -15 when 37 while 40 — 30

113 end: next report, rest
(no_report) (closes) 15 (leaves_0) -38 (leaves_0_quote) -55 (leaves_1) -87 (leaves_1_quote) -160 (leaves_2) -147 (leaves_2_quote) -168
(report_hanging) (leaves_0) -8 (leaves_1) 92 (leaves_1_quote) 56 (leaves_2) 111 (leaves_2_quote) 88
(report_later) (leaves_0) -25 (leaves_1) 98 (leaves_1_quote) 38 (leaves_2) 130 (leaves_2_quote) 51
(report_next) (leaves_0) 24 (leaves_0_quote) -8 (leaves_1) 108 (leaves_1_quote) 84 (leaves_2) 143 (leaves_2_quote) 118

114 end: tag, next tag
ADJ ADJ -84 AUX 36 CCONJ 14 NUM -15 PRON -21 PROPN -93 PUNCT 16 SCONJ 24 VERB -20
ADP ADJ -91 ADP -62 ADV -96 AUX -12 CCONJ -27 DET -133 NOUN -95 NUM -61 PART -11 PRON -118 PROPN -166 PUNCT 38 QUOTE -21 SYM -10 VERB -60
ADV ADJ -115 ADP -32 ADV -63 CCONJ -9 DET -51 NOUN -13 NUM -20 PART -22 PRON -38 PROPN -27 PUNCT -19 SCONJ -28 VERB -118
AUX ADJ -50 ADP -41 ADV -81 AUX -78 DET -8 PART -69 PRON -10 PUNCT 29 QUOTE -13 SCONJ -12 VERB -159
CCONJ PUNCT -23
DET PUNCT 31
INTJ PUNCT -17
NOUN (edge) -35 ADJ 63 ADP 9 ADV 42 AUX 54 CCONJ 58 DET 51 NOUN -26 NUM 43 PROPN 49 PUNCT 47 QUOTE -15 SCONJ 60 VERB 30 X 35
NUM ADJ -22 ADP -22 AUX -10 CCONJ 39 NOUN -39 NUM -31 PROPN -16 PUNCT 9 SCONJ 18 SYM -9 VERB -14
PART ADJ -38 ADV -31 AUX -20 NOUN -50 NUM -8 PART -18 PROPN -14 VERB -61
PRON ADP 38 ADV -9 AUX -132 PRON -47 PROPN 14 PUNCT 18 QUOTE -13 VERB -99
PROPN (edge) 44 ADP 44 ADV 52 AUX 13 DET 55 NOUN -123 NUM 22 PART 14 PRON 47 PROPN -132 PUNCT 25 QUOTE 15 SCONJ -8 X -8
PUNCT (edge) -57 CCONJ -26 PUNCT -104
QUOTE (edge) 22 ADJ 25 ADP 39 ADV 24 AUX 15 CCONJ 8 DET 56 NOUN -13 NUM 23 PRON 41 PROPN 72 PUNCT 55 VERB 126
SCONJ PUNCT -12
SYM NUM -33 PUNCT -42
VERB ADJ -56 ADP -61 ADV -56 AUX -34 CCONJ -49 DET -118 NOUN -31 NUM -15 PART -17 PRON -43 PROPN -66 PUNCT 38 QUOTE -11 SCONJ -28 VERB -20
X PUNCT -23

115 end: word, next tag
$ NUM -32
% PUNCT -14
's ADJ -21 NOUN -24 VERB -9
(number) ADJ -22 ADP -22 AUX -10 CCONJ 39 NOUN -39 NUM -31 PROPN -16 PUNCT 9 SCONJ 18 SYM -9 VERB -14
) (edge) -57 CCONJ -26 PUNCT -104
abortion PUNCT 30
abortions PUNCT 12
about ADP -9 ADV -15 DET 22 PRON -10 PUNCT 19 VERB -8
abroad PUNCT 19
aca PUNCT 13
account ADP 12 PUNCT -16
accusations ADP 13 SCONJ -14
act ADP 9 CCONJ -18 PUNCT 15
action PUNCT 32
actions ADP -16 PUNCT -24
activity PUNCT -15
ad ADP 18
added PUNCT -14
address ADP 26
administration CCONJ -11
advantage PUNCT 16
affairs PUNCT -19
afghanistan AUX 26
african-americans PUNCT -9
again ADP -8 PUNCT -17
against PUNCT -18
agency PUNCT 32
agenda PUNCT -25
agreement ADP -17 PUNCT -23
agreements PUNCT 9
ahead ADP 23 PUNCT -11
aides PUNCT 12
air PUNCT -23
aliens PUNCT -20
all PUNCT 41
allies ADP 9 PUNCT 11
along ADP -10
altogether PUNCT 34
amendment ADP 18 PUNCT 21
america ADP 17 PUNCT 26
americans PUNCT 17 VERB -11
and PUNCT -47
anger ADP -16
anonymity PART 31
answer PUNCT 18
apart PUNCT -19
appeals ADP 16
appearance ADP -13
approach ADP 36 PUNCT -24
approval ADP 8
are PUNCT -15
arena PUNCT 29
argument ADP 25
army PUNCT -13
around PUNCT -8
as ADJ -21 ADV -32 DET -34
asia PUNCT 28
aside PUNCT 15
assistance PUNCT 13
at ADV -12 DET -11
attack ADP -21 PUNCT -22
attacks ADP -37 PUNCT 33
audience PUNCT -42 VERB -9
away ADP -11
ayotte PUNCT 9
back ADP -12 PUNCT 28
backing ADP 22
ballot PUNCT 18
ban ADP -35 PUNCT -22
bank PUNCT 15
battle PUNCT -14
be ADJ -12 DET -9 PUNCT 27 VERB -17
because PUNCT -27
behavior ADP 15 PUNCT 30
behind PUNCT 30
being PUNCT 17
belt PUNCT 13
bench PUNCT -16
benghazi PUNCT 13
better ADP -19 PUNCT 29
beyond PUNCT -25
bid ADP 20
biden PUNCT 38
big PUNCT -13
bill ADP 8 CCONJ 24 PRON -16 PUNCT 8 SCONJ 42 VERB -17
billionaire PUNCT -12
billionaires PUNCT 27
birth PUNCT 8
blood PUNCT -12
bloomberg PUNCT 13
board PUNCT -30
body PUNCT -23
book ADP -9 PUNCT -16
border ADP -12 AUX 36 CCONJ -13 PUNCT 12
borders PUNCT 15
born PUNCT 10
bush ADP 20 CCONJ -12
business ADP 20 PUNCT -21
businessman PUNCT -37
by VERB -17
calendar PUNCT -12
calif. (edge) 9
california PUNCT 34
camp PUNCT 34
campaign ADP 19 AUX -15 CCONJ 13 PUNCT -11
candidacy ADP 18 PUNCT 15
candidate ADP -17 ADV -16 DET 24 PRON -11 PROPN -9 PUNCT -53
candidates ADP 13 CCONJ -13 PRON -8 PUNCT -12
care ADP 17 CCONJ -24
carolina ADP -38
carrier PUNCT 8
carson PUNCT 20
case ADP 30
cases ADP 11 PUNCT -17
caucus PUNCT 9
cause PUNCT 27
center PUNCT -21
centers PUNCT 12
century PUNCT 14
challenge PUNCT 16
change ADP -21 AUX 19 PUNCT 39
changes ADP 9
charge ADP 22
charges ADP 12 PUNCT -23
charity PUNCT 17
checks PUNCT 16
chief PUNCT 12
child PUNCT -10
children PUNCT 30
china ADP -15 CCONJ -13 PUNCT -11
choice PUNCT -17
choices PUNCT 20
christie ADP -24 AUX -8
circumstances PUNCT -26
cities PUNCT 19
city PUNCT 11
claims PUNCT 29
class ADP 42
classified CCONJ 20 PUNCT -35
cleveland PUNCT 16
clinton ADJ 20 ADP 22 CCONJ -19 PART 55 PRON 17 PUNCT 8 SCONJ -20
closed PUNCT -32
club PUNCT 8
colleagues PUNCT -11
college PUNCT 14
column PUNCT 15
come ADP -13
coming PUNCT 32
comment ADP -17 PUNCT 8
comments ADP 14 PROPN 19 PUNCT 23 VERB -10
committee ADP -13 VERB 24
companies CCONJ 10 PUNCT -14
company PUNCT -42
compromise PUNCT 9
concerns SCONJ -10
conference PUNCT -28
congress PUNCT 14
conservative PUNCT 12
conservatives PUNCT 21
constitution PUNCT 21
contenders PUNCT 10
contest ADP -9 PUNCT -31
contests ADP -16
contributions PUNCT -21
control PUNCT -19
controversy ADP 24
convention ADP -24 AUX 20 CCONJ 22 PUNCT 46
corporations CCONJ 17
cost PUNCT -20
could VERB -8
country ADP 28 AUX -10 CCONJ 13
course PUNCT -19
courses PUNCT 35
court ADP 12 PUNCT 11
coverage PUNCT -14
credentials PUNCT 17
crime PUNCT 33
criminals CCONJ -8
crisis ADP 17 PUNCT 13
criticism ADP 13 PUNCT 15
critics PRON 21 PUNCT 8
critiques ADP 19
crowd PUNCT 14
cruz ADP 36 ADV 26 AUX -18 CCONJ -11 PUNCT 12
cuts ADP 22
damage PUNCT 31
day ADP -26 PUNCT -11
days ADP -28 ADV -10 PUNCT -57
deadline PUNCT -12
deal ADP -46 PUNCT -22 SCONJ 25
deals PUNCT 8
death ADP -11 PUNCT 8
deaths ADP 20
debate ADP -40 CCONJ -23 PUNCT -19
debates ADP -20 PUNCT -26
debt PUNCT -22
decades PUNCT -32
december PUNCT -24
decision ADV 15 PART -11
defense PUNCT -10
delay ADP -10
delegates ADP 21 CCONJ -11 PUNCT 20
democracy PUNCT 39
democrat ADP -26 PUNCT 30
democratic ADJ -10 PUNCT 19
democrats ADP -12 ADV -12
denied PUNCT -19
department PUNCT 21
did PART -9 PUNCT -40
died PUNCT -25
differences ADP 17
different PUNCT 10
differently PUNCT -8
difficult PUNCT 20
dismissed PUNCT 12
divide PUNCT -16
dnc PUNCT -14
do PUNCT 20
documents ADP 18
doing PUNCT 8
dollars ADP 10 PUNCT 20
donald PROPN -12
donations ADP -21
down ADP 15
earlier ADP -10 PUNCT -22
east PUNCT 9
economy CCONJ -8 PUNCT 11
education PUNCT 37
effort ADP -16
efforts ADP -28 PART -11
either PUNCT 24
elected ADP 25 PUNCT 16
election ADP 13 CCONJ -31 PUNCT 52
elections PUNCT -15
else PUNCT 37
email ADP 22 VERB 24
emails ADP -23 PUNCT 17
emissions ADP 17 PUNCT 17
employees PUNCT 15
endorsement ADP 24 PUNCT -8
endorsements ADP 8
enemies PUNCT 14
energy PUNCT 28
ensure SCONJ -9
era ADP 30
error PUNCT -16
establishment PUNCT -19
ethnicity PUNCT 9
europe PUNCT 34
even ADP -11 SCONJ -36
events PUNCT 13
executive PUNCT 10
expansion ADP 21
expected PUNCT -17
experience PUNCT -28
experiences ADP -9
extremism PUNCT 17
facebook PUNCT -23
fact PRON -10 PUNCT -21 SCONJ -13
families PUNCT 39
family PUNCT -17
farook PUNCT 10
father PUNCT -15
fbi PUNCT 25
february PUNCT -43
fees PUNCT 9
field ADP 13 PRON 26
fight ADP -15
fiorina ADP -14
fire PUNCT 34
firm PUNCT -34
firms PUNCT 21
first ADP -8
floor PUNCT -24
for ADJ -16 ADV -22 DET -20 NOUN -11 PRON -16 PROPN -9
force PUNCT 13
forces PUNCT 9
forward PUNCT 26
found PUNCT -14
foundation AUX 24 PUNCT 34
france PUNCT 16
fraud ADP -28 PUNCT -16
freedom PUNCT 21
friday PUNCT -47
friend PUNCT 22
from DET -9 VERB -14
front PUNCT 14
front-runner PUNCT 36
frustration ADP -17
funding PUNCT -26
funds PUNCT 16
future PUNCT 13
game PUNCT 21
germany PUNCT 34
go ADP -13
goal ADP 20
golf AUX 16
gone PUNCT 10
gop PUNCT 9
government PUNCT -11 VERB 24
governor PUNCT -27
graham PUNCT 23
group PUNCT -15
groups VERB 24
growth CCONJ -18 PUNCT -8
guns PUNCT -12
had AUX -8 VERB -13
half PUNCT -30
hampshire ADP -29 PUNCT 38
hand ADP -25 PUNCT 23
happen PUNCT 13
happened PUNCT 16
has VERB -12
have PUNCT 34 VERB -18
he ADV -17 AUX -47 CCONJ -21 PUNCT 10 VERB -44
hearing PUNCT 31
held PUNCT -14
help VERB -12
her NOUN -36 PUNCT 17 VERB -9
herself ADP 9
hillary PROPN -13
him ADV -29 AUX 39 DET 13 NOUN 26 PART 11 PUNCT 39 SCONJ -22
himself ADP -33 CCONJ -11 PUNCT 15
hispanics PUNCT -8
history PUNCT -8
home ADP 22 CCONJ -13 PUNCT -39
hour PUNCT -15
hours ADP -30 PUNCT -29
house ADP -30 PUNCT 13
households PUNCT -25
how PRON -9
however PUNCT -18
husband PUNCT 17
idea ADP 21 PUNCT -24
identity PUNCT 12
ideology PUNCT -59
illegally PUNCT 23
image ADP -11
immediately PUNCT 9
immigrants ADP -36 PUNCT 22
immigration ADP 20 CCONJ 20
importance PUNCT -17
in ADJ -19 DET -28 NOUN -14 NUM -15 PRON -21 PROPN -33 VERB -17
incident ADP 25
increase PUNCT 13
indiana ADP 13
industry PUNCT -15
influence ADP -8
information ADP 13 PUNCT -16
infrastructure CCONJ -8
insiders PUNCT -12
instance PUNCT -34
institute ADP -9
interest ADP -9
interests ADP 14
intervention ADP -24
interview ADP -16
interviews PUNCT -17
involved PUNCT -13
involvement ADP -13
iowa ADP -8 CCONJ -14
iraq CCONJ -14
is ADJ -8 ADP -8 ADV -13 DET -8 VERB -11
isis ADP 38 PUNCT -11
israel PUNCT 12
issue ADP 18 PUNCT 9
issues ADJ -11 ADP -12 AUX 20 CCONJ 17 PUNCT 25 VERB -13
it ADP 50 ADV 19 AUX -43 DET -8 PUNCT -17 VERB 21
itself PUNCT 12
january PUNCT 14
jerusalem PUNCT -18
job ADP 17 PUNCT 33
jobs ADJ 23 CCONJ 20 PUNCT 11
johnson PUNCT -11
jr. PUNCT 14
judge VERB -9
judges ADP 25
july ADP -24 PUNCT 55
june PUNCT -39
just ADP -15
justice AUX 13 PROPN -11 PUNCT 14
kasich PUNCT -26
khan PUNCT 55
know PUNCT -17
korea PUNCT -18
language ADP -17
late PROPN -13
later ADP -20 PUNCT -25
latinos ADP 46
laws ADP 44 PUNCT 12
lawsuit ADP -9
lawsuits PUNCT 15
lead ADP -12 PUNCT 25
leader ADP -22 PUNCT -11
leaders CCONJ -11 PUNCT -43
leadership PUNCT 26
leave PUNCT 47
left PUNCT -17
legislation PRON -10 PUNCT 33
lessons ADP -9
levels PUNCT 31
liberal PUNCT 32
libya PUNCT 41
life ADP 25 CCONJ -12
line ADP -14
lines ADP 24 PUNCT -12
link ADP -8
list PUNCT -12
lives PUNCT -16
loans PUNCT -23
loss ADP -18
lynch PUNCT -21
made ADP -13 PUNCT 10
man PRON -9 PUNCT -9
manager PUNCT -19
manner PUNCT -24
march ADP -9 PUNCT 50
marriage PUNCT 16
massachusetts PUNCT -9
mate PUNCT -10
material ADP 24
measure PUNCT -21
measures ADP 18 PUNCT 10
media PUNCT -39
medicine PUNCT 12
meeting ADP 9 PUNCT 15
meetings ADP -8
members PUNCT 18
message ADP -21 AUX 23 PUNCT 10
messages PUNCT -12
mexico PUNCT 43
michigan PUNCT 40
mills PUNCT -26
mind PUNCT -10
minorities PUNCT -19
missouri PUNCT -26
mogul ADP 17
monday ADP -14 PUNCT -60
money ADP -18 PUNCT 9
month PUNCT -11
months ADP -8 ADV -8 PUNCT -20
more ADJ -14 ADP -49 ADV -17
morning PUNCT -59
most ADJ -8
mother PUNCT -11
movement ADP 21 PUNCT 36
mr. PROPN -26
mrs. PROPN -8
much PUNCT -18
muslims CCONJ 11 PRON -10 PUNCT -19 VERB -16
name AUX -9 PUNCT 19
nationally PUNCT 11
nations PUNCT 32
nationwide PUNCT 18
necessary ADP -18
need ADP -17
network PUNCT -45
nevada CCONJ -9 PUNCT 15
new PROPN -13
news ADP 30 PUNCT -13
nice PUNCT -15
night PUNCT -21
nomination ADP -15 ADV -14 AUX 24
nominee ADP 9 CCONJ 37 PUNCT 21
not ADP -11 ADV -16 AUX -12 PART -19 PUNCT 8 VERB -27
november PUNCT 34
now PUNCT 8
numbers CCONJ -24 PUNCT 12
n’t VERB -13
obama ADP 22 ADV 8 AUX -21 CCONJ 15 PART -14 PUNCT 10 VERB -9
obamacare PUNCT 39
october PUNCT 8
of ADJ -25 ADV -9 DET -33 NOUN -27 PRON -20 PROPN -26 VERB -28
office PUNCT -15
officials ADP 17 CCONJ 19
ohio PART 26
on ADJ -10 DET -22 NOUN -11 PRON -9 PROPN -53
once ADV -8
online PUNCT -33
only ADP -11
opinion ADP -15 PUNCT 18
opponent PUNCT -9
opponents PUNCT 21
opposition ADP -30 PART 24 PUNCT 16
option ADP 21
or PUNCT -10
order PUNCT 10
organization PUNCT -19
organizations CCONJ -8 PUNCT -34
other ADP -10
others PUNCT 38
out ADP -10 PUNCT 46
outright PUNCT 28
over ADV -9 PUNCT 11
overseas PUNCT 39
own PROPN -12 PUNCT -40
page PUNCT -27
pages PUNCT 27
palestinians PUNCT 24
parenthood PUNCT 37
paris PUNCT 16
part PUNCT -15 SCONJ -10
participate PUNCT 8
participation ADP -16
party ADJ 26 AUX -20 CCONJ -14 PART -8 VERB -8
past PUNCT -47
path ADP -12
pay PUNCT 11
peace PUNCT 11
people ADP -25 AUX -25 PUNCT -9 VERB -9
percent ADP -14 CCONJ -13
performance ADP -14
period ADP -8
person PUNCT 13
philadelphia PUNCT 18
philippines ADP -8
picture ADP 23
place ADV -12 PUNCT 65
plans ADP -11 PART -10 PUNCT -11
platform PUNCT 36
point NOUN 25 PUNCT -23
points ADP 9
police CCONJ 17 PUNCT 24
policies ADP 18 PUNCT 11
policy ADP 62 AUX 29 PUNCT -23
politicians PUNCT -10
politics CCONJ 24 PUNCT 28
poll PUNCT -45
polls PUNCT -16 VERB -13
pool PUNCT 8
poor PUNCT 23
position ADP 14 PUNCT 24
positions ADP 22 PUNCT 19
possible PUNCT 13
post ADP 16 PUNCT -41
poverty PUNCT 12
practices PUNCT 20
presidency ADP 27 PUNCT 52
president PART -13 PRON 42 PROPN -29 PUNCT 14 SCONJ 23 VERB 26
press PUNCT -17
pressure ADP 23
price PUNCT 16
prices PUNCT 12
primaries ADP 20 PUNCT -19
primary ADP 45 CCONJ 25 PUNCT -16
principles PUNCT 29
priorities PUNCT 22
priority PUNCT 20
prison PUNCT 12
problem PUNCT 20
process PUNCT -25
program ADP -8 CCONJ 24 PUNCT -9
programs PUNCT 36
promise ADP 18
proposals PUNCT -20
prosecutors PUNCT 26
push ADP -15
putin PUNCT -25
question ADP -19 PUNCT 33
questions PUNCT -21
quickly PUNCT 8
quotes PUNCT -36
r PUNCT -10
r-texas PUNCT 36
race ADP 21 CCONJ 27 DET 26
racism CCONJ -8
rallies CCONJ -16 PUNCT -40
rally ADP -14 PUNCT 10
range ADP -11
rate PUNCT -16
rates PUNCT -10
rather ADP -16
rating ADP -8
reason ADP -8
recently ADP -8
record ADP -14
records PUNCT -19
recovery PUNCT 25
reform CCONJ 16
refuge PUNCT -13
refugees ADP 24 PUNCT 17 VERB 26
region PUNCT 9
regulation ADP 13
relationship ADP -13
relationships PUNCT -18
release PUNCT 14
relief ADP -8
religion PUNCT 21
remarks ADP -34
report ADP -13 PUNCT 25
reporter PUNCT -12
reporters AUX 15
reports PUNCT -18
republican ADJ -12 ADP 20 NOUN -8 PUNCT 26
republicans ADP -18 AUX -9 CCONJ -8 PUNCT -24 SCONJ -11
request ADP -15 PUNCT -34
resign PUNCT 20
response ADP -9
result PUNCT -23
results PUNCT 29
rhetoric PUNCT -17
right ADP -11 PUNCT 12
rights ADP 12 AUX 17 CCONJ -13 PUNCT -16
rise ADP -13 PUNCT -15
risk PUNCT 11
risks PUNCT 9
rival PUNCT -37
role ADP -61 PUNCT 24
romney PUNCT -8
roots ADP 22
rubio ADV 21 PUNCT 17 SCONJ 11
rules ADP -11 NOUN 27
run PUNCT 12
running PUNCT 12
russia PUNCT 30
sachs PUNCT 24
safe PUNCT 12
said PUNCT -24
sales ADP 25
sanders ADP 33 ADV -9 AUX -17 CCONJ 46 VERB -9
say SCONJ 26
scandal PUNCT 19
schedule PUNCT 24
school PUNCT -10
sea PUNCT -12
secretary PUNCT -12
sector PUNCT 10
security ADP 20 PUNCT 20
senate PUNCT -8
senator ADP -17
sent PUNCT 8
sentence PUNCT -27
september PUNCT -34
server CCONJ 20 PUNCT 18 SCONJ -20
service PUNCT 14
services PUNCT 12
sexism PUNCT 11
she ADV -10 AUX -20 CCONJ -15 PUNCT -9 VERB -19
shift ADP -12
shocks PUNCT 8
shooting ADP -22 PUNCT 48
shootings PUNCT 27
short PUNCT -10
show ADV -13 AUX -20 PUNCT -17
showing ADP -8
side PUNCT 27
sign PRON 19
signs ADP 18
site PUNCT -26
situation PUNCT -8
skills ADP -9
smith PUNCT 15
so ADP 36 ADV -8 PUNCT 21
someone ADV -10
somewhat ADV -10
sooner PUNCT -15
speakers PUNCT -24
specifics PUNCT -43
speech ADP -18 ADV 17 PUNCT -12 VERB -24
speeches PUNCT -20
spending ADP 18 PART 26 PUNCT 20
spot ADP -13
spring PUNCT -27
staff ADP -16 PUNCT 25
stage PUNCT -34
stance ADP 14
standard-bearer PUNCT -39
standards PUNCT -11
state ADP 8 ADV -9 AUX 22 CCONJ 11 PUNCT 8 SCONJ -9 VERB 23
statement ADP -9
statements PUNCT -19
states ADP 22 ADV -20 AUX 22 PART -8 PROPN 40 PUNCT 20 VERB 33
status ADP -9 PUNCT -15
stay ADP -16 PUNCT 11
stevens PUNCT -19
stop ADP 19
story ADP -12
strategy PUNCT -30
street CCONJ 14 PUNCT 45
strength ADP -18 PUNCT 12
struggle PUNCT 14
subject PUNCT 28
success PUNCT 13
successor PUNCT -21
such ADP -22
suggestion PRON -13
summer PUNCT 14
sunday ADP -10 PUNCT -30
super PROPN -35
superdelegates AUX 17 PUNCT 9
support ADP -29
supporters AUX -8 PUNCT -22
syria CCONJ -13 PUNCT 33
system ADP -8 ADV 10 CCONJ 25 PUNCT 14
taken PUNCT -9
talks ADP 38 PUNCT -46
tariffs ADP -13
tax ADP 10 NOUN 21
taxes PUNCT 22
team PUNCT -27
ted PROPN -8
term ADP -10 PUNCT -21
terrorism CCONJ 11 PUNCT -15 VERB 42
terrorists PUNCT -12
texas PUNCT -9
than ADV -8 NUM -10
that ADV -15 AUX -40 PRON -14 PROPN -12 PUNCT -12 VERB -39
them ADP 22 ADV 38 PART -10
themselves ADV -8
then PUNCT -28
theories PUNCT -10
there ADV -8 AUX -22 PUNCT 60
they AUX -40 VERB -26
thing PUNCT -21
things ADV -12
thinking ADP 16 PUNCT -25
this ADP 34
threat PUNCT 33
threats PUNCT 18
thursday ADP -24 PUNCT -37
ticket PUNCT 21
ties ADP -10
time ADP 16 ADV -22 PUNCT -27
times ADP -10 PUNCT -30
today PUNCT 30
together PUNCT 9
tone PUNCT -38
too PUNCT -25
top PUNCT 31
topics ADP 13
track PUNCT 40
trade AUX 13 CCONJ 8 PUNCT -9
treatment PUNCT -11
trump ADJ 11 ADP 19 ADV 22 CCONJ 16 NUM 39 PART 13 PUNCT 27 SCONJ 20 VERB -36
trump's ADJ -15
truth PUNCT 12
tuition ADP -10
turkey PUNCT -11
turn ADP -10
twitter ADP -10 PUNCT -42
u.s. (edge) 57 ADJ -8 ADP 19 AUX -9 PROPN 25 PUNCT -23
ukraine PUNCT 33
undecided PUNCT 23
unfair PUNCT 13
union PUNCT -26
united PROPN -8
unqualified PUNCT 18
up ADP -29 CCONJ -15 VERB 26
vermont PUNCT -20
victims ADP 20 AUX 14 PUNCT 37
victory ADP -8 PUNCT 22
video ADP -8 PUNCT -12
view PUNCT -19
viewers PUNCT 23
views ADP -8
violence ADP -11 PUNCT 23
virginia PUNCT -17
visas PUNCT 8
vision ADP 21
visit ADP -16
vote ADP -27 CCONJ 16 PUNCT -11
voters ADJ 19 ADP -31 ADV -9 AUX -20 PUNCT -14 SCONJ -14
votes PUNCT -8
wage ADP 8 PUNCT 26
wall PUNCT 29
war ADP -16 CCONJ -12
was ADJ -8 ADP -10 ADV -9 DET -12 PUNCT 18 VERB -13
washington PUNCT -27
watch PUNCT 37
way PUNCT 14
ways PUNCT 9
wealth PUNCT 9
weapons PUNCT -10
wednesday ADP -8 PUNCT -38
week ADP -19 PUNCT -28
weeks PUNCT -21
well ADP -13 PUNCT -9
were PUNCT 14 VERB -8
west PUNCT 17
what PRON -17
when PRON -10
whether CCONJ -8
which PUNCT -11
while PUNCT 18
who ADP -9 AUX -30 VERB -30
will AUX -8 VERB -12
win ADP 13
wins PUNCT -20
with DET -15 PROPN -8 PUNCT 21
woman ADP -13 PUNCT -26
women ADP -27
words ADP -13 PUNCT -8
work ADP -20
workers ADP -21 PUNCT -10
world ADP 21
worse ADP 19
would AUX -24 VERB -22
wrong PUNCT 23
year ADP -14 ADV -16 PUNCT -35
years ADP -20 ADV 13 CCONJ 25
yes PUNCT 9
york PUNCT 26
you PUNCT -38
young PUNCT -13
’s ADJ -17 NOUN -26 PROPN -8 VERB -12
“,” ADJ 32 ADP 51 ADV -19 CCONJ -17 DET 59 PART 19 PRON 55 PROPN 78 SCONJ 42 VERB 123
“?” (edge) 8 PRON 24 PUNCT 18
“” (edge) 20 ADJ -11 ADV 34 CCONJ 17 NOUN -12 PART -30 PRON -54 PUNCT 49 SCONJ -53

116 end: manner, rest
(act) (closes) -10 (leaves_0) -24 (leaves_0_quote) -23 (leaves_1) -8 (leaves_1_quote) 30 (leaves_2) 17 (leaves_2_quote) 34
(colon) (closes) 52 (leaves_0) -17 (leaves_1) -30 (leaves_2) -16
(judge) (leaves_0) -24 (leaves_1_quote) -15 (leaves_2_quote) 13
(noun) (closes) -54 (leaves_0) -30 (leaves_0_quote) -12 (leaves_1) 25 (leaves_1_quote) -23 (leaves_2) 39 (leaves_2_quote) 17
(passive) (closes) 10 (leaves_0) -44 (leaves_1) 14 (leaves_2) 9 (leaves_2_quote) -12
(say) (closes) 19 (leaves_0) 18 (leaves_0_quote) -17 (leaves_1) 13 (leaves_1_quote) -9 (leaves_2_quote) -17
(source) (closes) 45 (leaves_1) -26 (leaves_1_quote) -17 (leaves_2) -18 (leaves_2_quote) -22
(tell) (closes) 8 (leaves_0) 14 (leaves_1) -33 (leaves_1_quote) 10 (leaves_2) 9 (leaves_2_quote) -12
(think) (leaves_0) -41 (leaves_0_quote) -36 (leaves_1) 10 (leaves_2) 21 (leaves_2_quote) 12
(words) (leaves_2) -20

117 end: manner, next word
(act) ! -11 $ -11 ' -39 's -34 (number) -14 ) 21 , 10 -- 35 : 23 ; 48 ? -38 abortion -8 about -33 across -9 after 36 again 19 ago -15 ahead -12 all 31 almost -8 also 22 among -14 an -18 appeal 26 april 13 are -21 around -20 as -17 aside 25 at -8 away -8 back -18 be -11 because 31 been -14 before 41 being -9 better 21 between -18 but 23 by 37 ca -10 calling -9 clinton -23 comes 22 compared 17 could 27 cruz -10 democratic -8 designed -9 despite 33 did 19 differently 8 do 19 down -8 during 16 earlier -18 early 18 even 49 ever 29 far -15 feb. 24 for 12 forward -13 from 19 had -24 have -25 he -30 her -12 hillary -8 him -12 his -23 home 25 how -19 if 12 in 19 instead -11 into -37 is 10 it -17 just 21 largely 18 last 51 late 13 later 21 like -18 made -10 making -9 marco -8 may -14 might -15 monday 16 most -11 mrs. 16 much -8 must 23 next -14 not 10 now 13 obama -8 of -40 on -8 once 18 online 22 only 14 or -40 out -10 presidential -14 primary -13 promising 20 rather -15 recently -16 repeatedly 25 said 29 sanders -8 saturday 19 several 23 she -11 should -9 since 21 so 22 such -19 ted -16 that 12 their -11 these 26 they -18 this -25 though -8 through 21 throughout 20 thursday 36 to -12 together -11 too 21 toward 18 trump -21 tuesday 25 turned 24 until 34 up 13 using 24 was -20 wednesday 34 well -9 what -12 when 50 where -31 whether -17 which 26 while 23 who 33 whose 21 why -11 will -16 with 23 within 16 without 10 would -24 you 21 – -15 — 24 ― 17 ’ -20 ’s -31 “,” -10
(colon) , 8 . 49
(judge) ' -9 ( 14 (edge) 20 (number) -18 ) -15 , 29 - 29 : -20 ; 28 a -8 about -10 against -12 and 19 are 21 as -43 at 18 because -34 before 10 but -9 by 18 during 48 following 29 for -60 has 14 is 12 less 24 made -16 not -14 now 16 of -34 on -43 over 15 said 23 than -16 that -24 the -24 this 20 to -49 tuesday 29 when -18 which 19 while 19 — 8 ’ -20 ’s -11 “” -18
(noun) ) 27 , -34 - -17 -- -9 . -59 ; -20 a -15 about -8 after 10 all -13 and -28 are 46 at 33 by -33 could 21 entering -11 for -8 from -26 has 18 have 54 is 38 last -18 more -8 of -9 on -39 than -16 that -24 the -14 was 50 were 34 would 37 — -9 ’ -8
(passive) , 12 and -21 in -9 to -9 with -17
(say) $ -10 ' -17 's -11 , 19 - 43 -- 18 . 12 ; 26 ? 35 about -17 above -8 adding 15 against -22 all -9 also -8 an -8 and 34 appeared -10 are -16 around 20 as 41 at -19 be -14 because 11 been -10 before -22 being -11 between -13 both 20 but 50 carried 25 claiming 17 clinton 26 could -39 despite 42 did -9 do -8 during -36 earlier 9 following -9 for 13 friday 14 from -63 had -21 has -29 he 10 her -9 here 21 hillary 19 him -10 his 12 how -8 if -37 in -19 including -8 increased 20 into -9 is -33 it -13 made -9 making 16 many 17 may 17 might -8 monday 8 more 13 must -15 needed -9 now -8 n’t -9 of -37 on 39 online 19 only -12 or -18 out -8 poses -8 recently 23 referring 14 reflects -9 said -12 saying 27 several 20 she -8 should -16 since -25 so -10 than 20 that -24 they -11 this 9 though 35 through 28 thursday 14 to 24 too -9 toward -13 trump 21 until 22 up -13 was -40 were -29 when 8 where -17 while 21 who -23 will -15 with 9 without -9 would -31 – 49 — 51 ’ -18 ’s -12 “,” -11 “” -18
(source) (edge) 27 ) 11 , 19 - -11 . 26 and -10 in -17 — -18
(tell) (edge) -13 (number) 20 , 14 - 14 . 9 : 25 after 35 and 14 as 18 but 14 by -20 during -26 is -9 like 22 looking -9 on -9 that -18 the -9 to -34 was 14 while 19 with -8 — -23
(think) ( 42 (number) -8 , -11 - 12 a -11 after 27 and 12 as 14 at -25 before -11 by -11 could -12 during 16 for -11 from -10 has -10 have -17 in -12 into 23 left 24 may 23 of -9 on 13 since 14 so 19 than 13 that 36 the -10 this -11 to -36 was -13 when 18 where 41 who -9 will 13 with -26 would -10 – -9

118 end: second word, rest
$ (leaves_0) -26 (leaves_1) -9 (leaves_2) -10 (leaves_2_quote) -12
's (leaves_0) -9 (leaves_1) -12 (leaves_2) 11
( (leaves_2) -8
(edge) (closes) 12 (leaves_0_quote) -19
(number) (leaves_0) 17 (leaves_1) -8 (leaves_1_quote) 21 (leaves_2) 13 (leaves_2_quote) -9
) (closes) 30
, (leaves_0) -31 (leaves_1_quote) 22 (leaves_2) -28 (leaves_2_quote) 14
- (leaves_2) 18
. (closes) 9 (leaves_1) -23
: (leaves_2) 23
; (leaves_2) -8
a (leaves_0) 21 (leaves_0_quote) -25 (leaves_1_quote) 12 (leaves_2_quote) -14
abortion (leaves_0) -9 (leaves_2) -10
about (leaves_0) 29 (leaves_1) 37
accepting (leaves_2) -11
according (leaves_1) -22 (leaves_2) 12
accused (leaves_2) -13 (leaves_2_quote) 24
accusing (leaves_2) -24
across (leaves_0) 14
adding (leaves_1_quote) 14
ads (leaves_2) 21
after (leaves_1) 22 (leaves_2) 24
afternoon (leaves_0) 16
air (leaves_1) 16
all (leaves_0) 10 (leaves_2) 16 (leaves_2_quote) 14
allow (leaves_2) -11
allowing (leaves_2) 22
allows (leaves_2) 16
almost (leaves_0) 23 (leaves_1) 17
along (leaves_1) -35
already (leaves_2) -10
also (leaves_0) 22 (leaves_1) 12 (leaves_2) -23
although (leaves_1) 13 (leaves_2) 14
america (leaves_0) -10 (leaves_1) -11 (leaves_2) -11
american (leaves_1) -9
among (leaves_0) -21 (leaves_0_quote) -10 (leaves_2) 23
an (leaves_0) 41 (leaves_0_quote) -12 (leaves_1) 27 (leaves_2) 20 (leaves_2_quote) 17
and (leaves_0) -40 (leaves_0_quote) 11 (leaves_1) -22 (leaves_2) 9 (leaves_2_quote) 16
another (leaves_1) -9
any (leaves_2) 18
anyone (leaves_2) 27
are (leaves_2_quote) 16
as (leaves_0) -19 (leaves_0_quote) -17 (leaves_1) 57 (leaves_2) 28 (leaves_2_quote) -21
ask (leaves_2) 23
asked (leaves_1) 15 (leaves_2) 34
asking (leaves_2) -10
at (leaves_1) -23 (leaves_1_quote) -19 (leaves_2) -32 (leaves_2_quote) 8
attacks (leaves_2) 27
attempts (leaves_1) 26
avoid (leaves_1) 24
based (leaves_2) 16
be (leaves_2_quote) -10
because (leaves_1) -14 (leaves_1_quote) -8 (leaves_2) -8
become (leaves_2) -12
been (leaves_2_quote) -11
before (leaves_1) 29 (leaves_2) 18
behind (leaves_0) -16
being (leaves_1) 19 (leaves_2) -24 (leaves_2_quote) -10
believes (leaves_2) -10
believing (leaves_2) 33
better (leaves_0) 20
big (leaves_0) -16 (leaves_1) -8
big-government (leaves_0) -12
bill (leaves_2_quote) -10
black (leaves_2) -16
blocking (leaves_2) -20
both (leaves_0) -16 (leaves_1) -25 (leaves_2) -22
bring (leaves_2) -22
bringing (leaves_1) -28
broad (leaves_0) 16
build (leaves_2) -10
building (leaves_1) -9
bush (leaves_2_quote) 21
business (leaves_2) -24
but (leaves_0_quote) -25 (leaves_1) 22 (leaves_1_quote) -14 (leaves_2) 29 (leaves_2_quote) 11
by (leaves_0) -10 (leaves_1) -13 (leaves_2) -14 (leaves_2_quote) -16
california (leaves_0) 20
call (leaves_1) -15
called (leaves_2) 33 (leaves_2_quote) 15
calling (leaves_1_quote) 27 (leaves_2) 14 (leaves_2_quote) 10
calls (leaves_1_quote) 16
campaign (leaves_0) -8 (leaves_2) 19
can (leaves_2) -13
candidates (leaves_1) -8
capitol (leaves_0) 14
captured (leaves_1) -16
care (leaves_2) 9
cast (leaves_0) 26 (leaves_2) 21
casting (leaves_2) -11
chinese (leaves_0) -10
christie (leaves_2) 23
citing (leaves_2) 22
claiming (leaves_2) -11 (leaves_2_quote) -10
cleveland (leaves_0) -12
clinton (leaves_0) -22 (leaves_2) 26 (leaves_2_quote) -24
clinton's (leaves_2) -8
clinton’s (leaves_2) 16
close (leaves_2) -15
closely (leaves_2) 11
combat (leaves_1) 22
come (leaves_2) 24
coming (leaves_2) -11 (leaves_2_quote) -11
comments (leaves_1) -8 (leaves_2) 16
compared (leaves_1) 37
competing (leaves_1) 24
concerns (leaves_2) 22
congress (leaves_1) 25 (leaves_2) 17
conservative (leaves_1) -12
considering (leaves_2) -15
continued (leaves_2) -21
convention (leaves_1) -9
corporate (leaves_2) -8
could (leaves_2) -12
create (leaves_2) -12
creating (leaves_2) 17
criticism (leaves_0) -14
criticized (leaves_1) -11
cruz (leaves_0) -9 (leaves_1) 10 (leaves_2) 17 (leaves_2_quote) -9
current (leaves_1) 26
cut (leaves_2) 16
cutting (leaves_2) 11
day (leaves_2) 26
days (leaves_0) 26
decades (leaves_0) 34
december (leaves_0) 17 (leaves_2) -18
decided (leaves_2) -11
declined (leaves_2) 19
defended (leaves_1) 15
delivering (leaves_2) 25
democratic (leaves_0) -18 (leaves_2) -12
democrats (leaves_1) 20 (leaves_2) 32
despite (leaves_0) 54 (leaves_2) -25
determining (leaves_2) 9
did (leaves_1) -12 (leaves_2) 12
discuss (leaves_2) 16
discussing (leaves_2) -14
disproportionately (leaves_1) -14
do (leaves_1) -17
does (leaves_2) 22
doing (leaves_2) 17
donald (leaves_0) -13 (leaves_1) -14 (leaves_2) -30 (leaves_2_quote) -8
down (leaves_1) 13
drawing (leaves_1) 28
during (leaves_2_quote) 22
each (leaves_2) -18
economic (leaves_2) -16
either (leaves_0) -10
elected (leaves_2) -11
employee (leaves_2) 23
endorsement (leaves_0) 25
entering (leaves_1) -9 (leaves_2) -10
equal (leaves_0) 19
especially (leaves_0) -11 (leaves_1) -26 (leaves_2) -28
essentially (leaves_2) -19
europe (leaves_0) -10
even (leaves_0) -40 (leaves_1) 47 (leaves_2) 10 (leaves_2_quote) 24
eventually (leaves_2) -22
ever (leaves_0) -8
every (leaves_0) 18
everyone (leaves_2) -9
evidence (leaves_1) -8
except (leaves_2) 17
expand (leaves_2) -17
expanding (leaves_2) -18
facebook (leaves_0) 22 (leaves_2) 14
facing (leaves_2) -8
failed (leaves_1) 41
failing (leaves_2) -24
fallen (leaves_2) 16
family (leaves_0) 24 (leaves_2) -8
far (leaves_0) -11 (leaves_2) -9
february (leaves_0) 21
federal (leaves_0) -8 (leaves_1) 17
few (leaves_1) 25 (leaves_2) 22
first (leaves_0) -25 (leaves_2) 8
florida (leaves_0) -12 (leaves_2) -11
followed (leaves_1) -17 (leaves_2) -10
following (leaves_2) 19
for (leaves_0) -8 (leaves_0_quote) -8 (leaves_1_quote) -15 (leaves_2) -9 (leaves_2_quote) -9
force (leaves_2) 24
foreign (leaves_1) -11
former (leaves_0) 21 (leaves_1) 10
fox (leaves_0) 16
free (leaves_0) 12
friday (leaves_0) 9 (leaves_2) -11
from (leaves_0) -16 (leaves_2_quote) -14
fundraising (leaves_0) 19
gave (leaves_1) -14
generally (leaves_1) 8 (leaves_2) -16
georgia (leaves_0) 20
get (leaves_2) -19
give (leaves_2) -11
given (leaves_1) 33
giving (leaves_1) 30 (leaves_2) 14
global (leaves_2) -15
go (leaves_1) -16 (leaves_2) -9
gop (leaves_1) 12
got (leaves_2) 36
gov. (leaves_2) 25
government (leaves_2) -13
governor (leaves_2) -9
great (leaves_0) 20
greater (leaves_0) -12
growing (leaves_1) -11
guns (leaves_0) -15
had (leaves_2) -27
half (leaves_2) 17
harsh (leaves_0) 21
has (leaves_2) 10 (leaves_2_quote) 13
have (leaves_2) 21
having (leaves_2) 15
he (leaves_1) 35 (leaves_1_quote) -27 (leaves_2) 40 (leaves_2_quote) 40
health (leaves_2) -10
held (leaves_2) 13
help (leaves_2) 41
helped (leaves_2) -17
helping (leaves_2) -17
her (leaves_1) -29 (leaves_1_quote) 17 (leaves_2) -15 (leaves_2_quote) -19
high (leaves_0) -13 (leaves_1) -9
higher (leaves_2) 10
hillary (leaves_0) -10 (leaves_1) -19 (leaves_2) -26
him (leaves_0) -11 (leaves_1) -14 (leaves_2) -21
his (leaves_1) -33 (leaves_1_quote) 15 (leaves_2) 8 (leaves_2_quote) -9
holding (leaves_1) -8 (leaves_2) -17
hopes (leaves_2) 38
hoping (leaves_2) 8
house (leaves_1) -11
how (leaves_1) -17 (leaves_2) -41 (leaves_2_quote) -15
huffpost (leaves_0) -16
human (leaves_0) -10
i (leaves_1) -10 (leaves_2) 23
if (leaves_1) 17 (leaves_2) -31 (leaves_2_quote) -9
immigrants (leaves_0) -12
immigration (leaves_0) -22 (leaves_1) -18
implying (leaves_2) 26
important (leaves_2) 17
in (leaves_0) -33 (leaves_0_quote) 17 (leaves_1) -15 (leaves_1_quote) 20 (leaves_2_quote) -14
including (leaves_1) -20 (leaves_1_quote) -14 (leaves_2) -100 (leaves_2_quote) -29
individuals (leaves_2) -8
instead (leaves_2) 26
international (leaves_2) 24
into (leaves_1) -8
iowa (leaves_2) 10
iraq (leaves_0) -9 (leaves_1) -8 (leaves_2) -21
is (leaves_2) 20 (leaves_2_quote) 22
israel (leaves_1) 13
it (leaves_0) 23 (leaves_1) -30 (leaves_2) 25 (leaves_2_quote) 11
its (leaves_1) -15
jeb (leaves_1) -11
john (leaves_0) 8
johnson (leaves_2) 19
judge (leaves_2) 18
july (leaves_0) 52
just (leaves_0) -9 (leaves_1) -11 (leaves_2) 21
justice (leaves_2) -8
keeping (leaves_1) -10
kept (leaves_2) 9
kim (leaves_0) 19
known (leaves_2_quote) 14
last (leaves_1) 11
late (leaves_2) 25
law (leaves_0) -13
lead (leaves_2) -9
leading (leaves_1) 16 (leaves_2) 10
leaving (leaves_1) -16 (leaves_2) 48
led (leaves_1) 13
left (leaves_2) 18
less (leaves_0) 30
let (leaves_2) -31
libya (leaves_0) -12
like (leaves_1) -25 (leaves_2) -32
likely (leaves_0) 26 (leaves_2) -8
limiting (leaves_2) 22
line (leaves_2) -11
long (leaves_0) 38
looking (leaves_1) -14
losing (leaves_2) -14
made (leaves_1) -13 (leaves_2) -16 (leaves_2_quote) -15
major (leaves_0) -14 (leaves_2) 26
make (leaves_1) 18 (leaves_2) -16 (leaves_2_quote) -13
making (leaves_1) 20 (leaves_2_quote) 14
manafort (leaves_2) -12
many (leaves_0) -13 (leaves_2) 31
march (leaves_2) -9
marco (leaves_0) -13
may (leaves_0) 15 (leaves_2) -8 (leaves_2_quote) 11
meaning (leaves_2) -14
meeting (leaves_2) 18
members (leaves_2) 22
mentioned (leaves_2) -10
mexico (leaves_0) -14 (leaves_1) -15 (leaves_2) -37
might (leaves_2) -11
military (leaves_2) -15
minutes (leaves_1) 20
mocked (leaves_2) 30
monday (leaves_0) 33 (leaves_1) -29 (leaves_2) 31
months (leaves_1) 20 (leaves_2) 23
more (leaves_0) 11 (leaves_1) -16 (leaves_2) 15
morning (leaves_0) 23
most (leaves_0) 23 (leaves_1) -12 (leaves_2) -17
mr. (leaves_0) -26 (leaves_1) 11 (leaves_2) 14 (leaves_2_quote) 14
mrs. (leaves_2) 18
much (leaves_1) 22 (leaves_2) -29
multiple (leaves_0) 17
muslims (leaves_0) -19 (leaves_1) -10 (leaves_2) -24
n't (leaves_2) -13
name (leaves_0) -10
national (leaves_1) -10 (leaves_2) 16
nearly (leaves_0) -9 (leaves_2) -14
needed (leaves_2) -12
never (leaves_1) 17
new (leaves_0) -30 (leaves_1) -15 (leaves_1_quote) -12 (leaves_2) -33
news (leaves_0) -19 (leaves_2) -8
next (leaves_0) 23
night (leaves_0) -10 (leaves_1) 33 (leaves_2) 8 (leaves_2_quote) 22
no (leaves_1) -28 (leaves_2) -34
nominating (leaves_2) -22
north (leaves_0) -19
not (leaves_0) 9 (leaves_2) -29
now (leaves_1) 18
numbers (leaves_2) 26
obama (leaves_0) -13
of (leaves_0) -46 (leaves_1) -23 (leaves_1_quote) 20 (leaves_2) -54 (leaves_2_quote) -15
off (leaves_1) 23
often (leaves_1) 26 (leaves_2) 13
ohio (leaves_2) 20
on (leaves_1) 18 (leaves_2) 36
once (leaves_2) 28
only (leaves_0) -20
opposition (leaves_2) -9
or (leaves_0) 22 (leaves_1) -27 (leaves_2) -18
order (leaves_1) 12 (leaves_2) 12 (leaves_2_quote) 21
other (leaves_0) -14 (leaves_2) -9
others (leaves_2) 36
out (leaves_2) 17
outside (leaves_2) 25
over (leaves_0) 32 (leaves_2) -10
part (leaves_0) 25 (leaves_2) 8
particularly (leaves_0) -21 (leaves_1) -58
party (leaves_2) -8
people (leaves_1) -10 (leaves_2) 14 (leaves_2_quote) -14
percent (leaves_0) 22 (leaves_2) 19
perhaps (leaves_1) 9
personal (leaves_0) -15
phone (leaves_1) -19
plans (leaves_1) 24
platform (leaves_0) -9
pointing (leaves_2) 15
points (leaves_2) 20
police (leaves_0) -9
policy (leaves_2) -14
political (leaves_0) -17 (leaves_2) -9
politics (leaves_0) -12
polls (leaves_1) -25
powerful (leaves_1) 22 (leaves_2) -9
praised (leaves_2) 15
president (leaves_0) -23 (leaves_1) 11 (leaves_2) 18
presidential (leaves_0) -19
press (leaves_0) -11
prevent (leaves_2) -8
private (leaves_2) 20
prominent (leaves_0) -9
promising (leaves_2) 25
promoting (leaves_2) -31
proposed (leaves_1) 9
provided (leaves_2) 24
providing (leaves_1) 27
provisions (leaves_2) -8
public (leaves_2) 22
publicly (leaves_2) -11
pushing (leaves_2) -14
put (leaves_2) 19
putting (leaves_1) 39
qualified (leaves_2) -8
question (leaves_0) -10
questioned (leaves_2) 10
radio (leaves_0) 25
raise (leaves_2) -8
raised (leaves_2) 19
raising (leaves_1) -19
rallies (leaves_0) 24
rally (leaves_2) -15
rather (leaves_0) -12 (leaves_1) -33 (leaves_2) -12
reached (leaves_2) 24
recent (leaves_0) -32 (leaves_1) 17 (leaves_2) 51
recently (leaves_2) -22
reform (leaves_2) -21
refused (leaves_2) 15
relative (leaves_0) 24
released (leaves_2) 13
religion (leaves_2) -10
remarks (leaves_2) 24
remember (leaves_2) 20
replace (leaves_2) -20
republican (leaves_2) -12
republicans (leaves_0) -8 (leaves_0_quote) -8 (leaves_2) 43
requested (leaves_2) -17
require (leaves_2) 20
requiring (leaves_2) 16
response (leaves_0) -9 (leaves_2) 19
responsible (leaves_2) -15
right (leaves_2) -9
rival (leaves_0) -16
rubio (leaves_0) -8 (leaves_1_quote) 12 (leaves_2) 13
running (leaves_1) 17
russian (leaves_2) -11
safety (leaves_0) -11
said (leaves_1) 25 (leaves_1_quote) 9 (leaves_2) 15
sanders (leaves_0) -27 (leaves_1) 27 (leaves_2) 26
saturday (leaves_0) 19 (leaves_1) 20 (leaves_2) -12
say (leaves_2_quote) 22
saying (leaves_1_quote) 20 (leaves_2) 17 (leaves_2_quote) 25
says (leaves_2) 8
secretary (leaves_1) -12 (leaves_2) -9
seek (leaves_2) -17
seemed (leaves_2) -22
sen. (leaves_0) -15 (leaves_1) 21 (leaves_2) 20
senator (leaves_0) 19 (leaves_1) 21 (leaves_1_quote) 17 (leaves_2) 28
send (leaves_2) 15
sending (leaves_2) -9
sent (leaves_1) 22
september (leaves_0) 29 (leaves_2) -8
set (leaves_1) -12 (leaves_2) 48
setting (leaves_1) 12
several (leaves_1) 9
share (leaves_1) 23
she (leaves_1) 15 (leaves_1_quote) -18 (leaves_2) -47 (leaves_2_quote) 38
short (leaves_2) -8
should (leaves_2) -10
showing (leaves_2) -8
shows (leaves_2) 14
since (leaves_1) 17 (leaves_2) 21
so (leaves_0) -11 (leaves_1) -34 (leaves_2) 55
social (leaves_0) -18 (leaves_1) -13 (leaves_2) 20
some (leaves_0) 14 (leaves_1) -18 (leaves_2) 26 (leaves_2_quote) -21
someone (leaves_2) 14
something (leaves_1) 31 (leaves_2) -9
south (leaves_0) -21 (leaves_2) -11
speak (leaves_1) -28
speeches (leaves_2) 36
spend (leaves_2) -12
spring (leaves_2) 21
standing (leaves_0) 14
state (leaves_0) -12
statements (leaves_2) -10
stating (leaves_2) -25
step (leaves_0) -9
still (leaves_1) -13 (leaves_2) -16
stop (leaves_2) -18
strongly (leaves_1) 26
struggled (leaves_2) 12
students (leaves_1) -12
such (leaves_0) 18 (leaves_1) -24 (leaves_2) -38
suggesting (leaves_2_quote) 26
sunday (leaves_0) 19 (leaves_1) 15 (leaves_2) -17
super (leaves_2) -23
superdelegates (leaves_2) -14
support (leaves_0) -10 (leaves_1) -9 (leaves_2) -15
supported (leaves_2) -9
supporting (leaves_2) -21
switch (leaves_2) 19
syria (leaves_0) -16 (leaves_2) -17
take (leaves_1) 14 (leaves_2) 15
taken (leaves_2) 20
taking (leaves_1) -21
ted (leaves_1) -23
telling (leaves_1_quote) -15 (leaves_2) -23 (leaves_2_quote) 9
temporarily (leaves_2) -14
than (leaves_0) -39 (leaves_1) 27 (leaves_2) 20
that (leaves_0) -16 (leaves_0_quote) -10 (leaves_1) 24 (leaves_2_quote) 34
the (leaves_0) -32 (leaves_0_quote) -34 (leaves_1_quote) 8 (leaves_2) -11 (leaves_2_quote) -19
their (leaves_0) -20
them (leaves_2) -14
then (leaves_1) 28 (leaves_2) 25
there (leaves_2) 30 (leaves_2_quote) -13
they (leaves_1) -9
this (leaves_0) -26 (leaves_1) -8 (leaves_2) -8 (leaves_2_quote) -9
those (leaves_1) 20 (leaves_2) 23
though (leaves_0) -32 (leaves_1) 15 (leaves_2) 30
through (leaves_2) 31
throwing (leaves_2) 30
thursday (leaves_0) -15
time (leaves_0) -8 (leaves_2) -9
times (leaves_0) 14 (leaves_1) 33
to (leaves_0) 9 (leaves_0_quote) -22 (leaves_1) -18 (leaves_2) 18 (leaves_2_quote) -34
together (leaves_2) 26
too (leaves_1) -25 (leaves_2) 21
took (leaves_2) 37
trump (leaves_0) -24 (leaves_1) 14 (leaves_1_quote) 17 (leaves_2) 22 (leaves_2_quote) -9
trump's (leaves_0) -22
trump’s (leaves_0) 14
try (leaves_2) 21
trying (leaves_2) 36
tuesday (leaves_0) -18 (leaves_1) -19 (leaves_2) 21 (leaves_2_quote) 33
turn (leaves_1) 18
tv (leaves_0) 22
twitter (leaves_0) 63 (leaves_1) -15 (leaves_2) -27
u.s. (leaves_0) -20 (leaves_1) 17
ultimately (leaves_1) 17 (leaves_2) 17
under (leaves_2) -8
unless (leaves_1) -26
up (leaves_0) 19 (leaves_2) -27
using (leaves_2) 29
viewed (leaves_2) 11
violence (leaves_0) -8
violent (leaves_0) -11
virginia (leaves_0) -9
vote (leaves_1) -8 (leaves_2) -10
voted (leaves_1) -9
voters (leaves_0) 21 (leaves_2) 30
wall (leaves_2) -9
want (leaves_2) 18
wants (leaves_2) -11
warning (leaves_2) 27
was (leaves_1) 9 (leaves_1_quote) -9 (leaves_2_quote) 11
washington (leaves_2) -10
waterboarding (leaves_2) -15
wearing (leaves_2) -13
wednesday (leaves_0) 11 (leaves_2) 22 (leaves_2_quote) 12
week (leaves_1_quote) 8 (leaves_2) 31 (leaves_2_quote) -10
well (leaves_0) 11 (leaves_1) 9 (leaves_2) 22
went (leaves_2) -20
were (leaves_1) -8 (leaves_2) -18
what (leaves_1) 22 (leaves_2) -42 (leaves_2_quote) -11
when (leaves_2_quote) 27
where (leaves_1) 26
whether (leaves_2) -14
which (leaves_0) 32 (leaves_1) 21 (leaves_1_quote) 22 (leaves_2) 12
while (leaves_0) 15 (leaves_1) -21 (leaves_2_quote) 10
white (leaves_1) -13 (leaves_2) -13
who (leaves_2_quote) -32
whom (leaves_1_quote) 10
whose (leaves_1) 37
why (leaves_1) -12
will (leaves_1) 24 (leaves_2) -16
willing (leaves_2) -8
winning (leaves_2) -18
with (leaves_0) -25 (leaves_0_quote) 21 (leaves_1_quote) 23 (leaves_2) -17 (leaves_2_quote) 17
within (leaves_0) 25
without (leaves_1) -18
women (leaves_0) 22 (leaves_1) 13
worked (leaves_2) 13
working (leaves_2) 13
world (leaves_0) -9 (leaves_2) -11
worried (leaves_2) 16
would (leaves_1) -8 (leaves_2) -20 (leaves_2_quote) 17
year (leaves_0) 14 (leaves_2) -17 (leaves_2_quote) -25
years (leaves_0) 20 (leaves_1) 14 (leaves_2) 11
you (leaves_2) -17
— (leaves_0) -13 (leaves_1) 25 (leaves_2) -24
’d (leaves_2) 23
’s (leaves_0) -10 (leaves_2) -11
“,” (leaves_1_quote) 15
“” (leaves_0_quote) -12 (leaves_1_quote) -59 (leaves_2_quote) -54

119 end: second word, verbs
$ (0_verbs) -42 (1_verbs) -11
( (0_verbs) -11
(edge) (0_verbs) -9 (2_verbs) 8
(number) (0_verbs) 21 (0_verbs_quote) 18 (1_verbs) -22 (1_verbs_quote) 8 (2_verbs) 11
) (0_verbs) 14 (1_verbs) 22 (2_verbs) 22 (2_verbs_quote) -22
, (0_verbs) -10 (0_verbs_quote) 29 (1_verbs) -13 (2_verbs) -52
- (0_verbs) -14 (1_verbs) 22
. (0_verbs) 32 (0_verbs_quote) -26 (1_verbs) -22 (1_verbs_quote) -22 (2_verbs) -10
: (0_verbs) 15 (1_verbs) -24
; (0_verbs) -8
a (0_verbs) -14 (0_verbs_quote) -22 (1_verbs_quote) 21 (2_verbs_quote) 21
abortion (0_verbs) -11 (1_verbs) -9
about (0_verbs) 11 (1_verbs) 54
according (2_verbs) -27
accusations (0_verbs) -8
accused (0_verbs) 28
accusing (0_verbs) -22
across (0_verbs) 13
added (2_verbs) 18
adding (1_verbs) -9
ads (0_verbs) 17
advertising (2_verbs) -11
after (0_verbs) 17
ahead (0_verbs) -9
all (0_verbs) 18 (1_verbs) 21 (2_verbs_quote) 19
allegations (0_verbs) 23
allies (0_verbs) -10
allow (1_verbs) -9
allowing (2_verbs) 26
almost (0_verbs) 31
along (0_verbs) -19 (1_verbs) -32 (2_verbs) 15
already (0_verbs) -9
also (0_verbs) 30 (1_verbs_quote) -18 (2_verbs_quote) -16
although (0_verbs) -18 (1_verbs) 14 (2_verbs) 30
america (0_verbs) -21
american (1_verbs) -12
among (0_verbs) -21 (1_verbs) 17
an (0_verbs_quote) 24 (1_verbs) 23 (2_verbs) 48 (2_verbs_quote) 25
and (0_verbs_quote) 40 (1_verbs_quote) -22 (2_verbs) -20 (2_verbs_quote) -41
any (0_verbs) -8 (1_verbs) 21
anything (0_verbs) -10
are (0_verbs) 27
arguing (2_verbs) 9
as (0_verbs) 39 (0_verbs_quote) -10 (1_verbs) 20 (1_verbs_quote) -11 (2_verbs) 20 (2_verbs_quote) -10
asked (0_verbs) 31 (1_verbs) 8
asking (1_verbs) -9
assad (2_verbs) 26
at (0_verbs) -11 (2_verbs) -35
attacks (0_verbs) 13 (2_verbs) 16
based (0_verbs) 15 (1_verbs) -10 (2_verbs) 25
be (0_verbs) -52 (1_verbs) 25 (2_verbs) -8
because (1_verbs) 12 (2_verbs) -24 (2_verbs_quote) -18
been (1_verbs) -16 (2_verbs) 9
before (0_verbs) 17 (1_verbs) 30 (2_verbs) -18
behind (1_verbs) -15
being (0_verbs) -26
believes (2_verbs) -8
benghazi (0_verbs) -9
better (0_verbs) 17
big (0_verbs) -19 (1_verbs) -8
bill (0_verbs) -15
black (1_verbs) -12
both (0_verbs) -23
bringing (1_verbs) -29
build (0_verbs) -20 (1_verbs) -9
bush (1_verbs) 19
business (0_verbs) -30
but (0_verbs) 36 (0_verbs_quote) 21 (2_verbs_quote) 25
by (0_verbs) -26 (2_verbs) -21 (2_verbs_quote) -22
california (0_verbs) 18
called (0_verbs) 14 (1_verbs) 17 (2_verbs) 13
calling (0_verbs) 12 (1_verbs) 45 (2_verbs) -17
calls (1_verbs) 16
campaign (0_verbs) -12 (0_verbs_quote) 22
can (0_verbs) -8
candidate (0_verbs) -16
candidates (0_verbs) -15
captured (0_verbs) -10
care (0_verbs) 8
cast (1_verbs) 26
children (0_verbs) -14
chinese (0_verbs) -14
christie (0_verbs) 11 (2_verbs) 24
citing (2_verbs) 35
clinton (0_verbs) -49 (0_verbs_quote) 27 (1_verbs) -21 (1_verbs_quote) 19 (2_verbs) 12
clinton's (0_verbs) -15
clinton’s (0_verbs) 15
close (1_verbs) -14
closely (0_verbs) 11
combat (0_verbs) 25
come (0_verbs) 29
coming (2_verbs) -12
comments (0_verbs) -9 (2_verbs) 17
companies (1_verbs) -8
compared (0_verbs) 26 (2_verbs) 28
competing (2_verbs) 24
concerns (1_verbs) 25
confident (0_verbs) 16
congress (0_verbs) 19 (1_verbs) 23
conservative (0_verbs) -19
continued (0_verbs) -20
convention (0_verbs) -8
could (0_verbs) -9 (1_verbs) -9
criticism (0_verbs) -14
criticized (2_verbs) -13
cruz (0_verbs) 11 (2_verbs_quote) 21
current (0_verbs) 22
day (0_verbs) 24
days (0_verbs) 29 (1_verbs) 25
decades (0_verbs) 35
december (0_verbs) 15
democratic (0_verbs) -23
democrats (0_verbs) -12 (1_verbs) 24
despite (2_verbs) 39
did (0_verbs) -11 (2_verbs) -14 (2_verbs_quote) 24
directly (0_verbs) 21
disproportionately (2_verbs) -14
divisive (0_verbs) -8
do (2_verbs) -15
does (2_verbs) 27
doing (2_verbs) 21
donald (0_verbs) -42 (1_verbs) -8 (2_verbs) -20
down (2_verbs) 16
drawing (2_verbs) 24
due (1_verbs) -14
during (0_verbs) -8
each (0_verbs) -18
earlier (0_verbs) -10
early (0_verbs) 14
economic (0_verbs) -22
elected (2_verbs) -8
endorsement (0_verbs) 25
equal (0_verbs) 19
especially (0_verbs) -17 (2_verbs) -54
europe (0_verbs) -9
even (0_verbs) 65 (1_verbs) -8 (2_verbs_quote) -33
eventually (1_verbs) -22
every (0_verbs) 18
evidence (0_verbs) -15
expand (1_verbs) -15
expanding (0_verbs) -15
facebook (0_verbs) 29 (1_verbs) 23
facing (0_verbs) -10
failing (0_verbs) -12
fallen (0_verbs) 17
family (0_verbs) 19
far (0_verbs) -16
federal (0_verbs) 22
female (0_verbs) -12
few (0_verbs) 20 (1_verbs) 26
financial (0_verbs) -8
first (0_verbs) -8
florida (0_verbs) -18
followed (0_verbs) -24 (1_verbs) -17
following (0_verbs) 18
for (0_verbs) -9 (0_verbs_quote) 15 (1_verbs_quote) -11 (2_verbs) -28 (2_verbs_quote) -18
force (0_verbs) 24
foreign (0_verbs) -8
former (0_verbs) 12 (1_verbs) 21
fox (0_verbs) 16
free (0_verbs) 10
friday (1_verbs) -13 (2_verbs_quote) -11
from (0_verbs) -14 (2_verbs) -26
funding (0_verbs) -8
gave (0_verbs) -16
georgia (0_verbs) 16
get (1_verbs) -8
given (0_verbs) 22 (1_verbs) 15 (2_verbs) -22
giving (0_verbs) 22 (1_verbs) 25
go (0_verbs) -9 (1_verbs) -14
gop (0_verbs) 8
got (0_verbs) 25 (2_verbs) 15
gov. (2_verbs) 26
government (0_verbs) -12
governor (0_verbs) 11
greater (2_verbs) -10
growing (0_verbs) -14
gun (0_verbs) -10
guns (0_verbs) -17
had (0_verbs_quote) -15 (1_verbs) -18 (2_verbs) -18
half (0_verbs) 16
has (0_verbs) -13 (1_verbs) 12 (2_verbs_quote) 20
have (0_verbs_quote) -17 (1_verbs) 25 (1_verbs_quote) 15
having (0_verbs) 8 (1_verbs) -15 (2_verbs) -8
he (0_verbs) 42 (0_verbs_quote) 15 (1_verbs) 37 (1_verbs_quote) 18
held (0_verbs) 12
help (0_verbs) 30 (1_verbs) 20
helped (2_verbs) -13
her (0_verbs_quote) -29 (1_verbs_quote) -10 (2_verbs) -16 (2_verbs_quote) -9
higher (0_verbs) -10 (1_verbs) 10
hillary (0_verbs) -30 (1_verbs) -14 (2_verbs) -13
him (0_verbs) -16 (1_verbs) -16
his (0_verbs) -18 (0_verbs_quote) 21 (1_verbs) 17 (1_verbs_quote) 12 (2_verbs) -46 (2_verbs_quote) -14
holding (0_verbs) -10 (1_verbs) -14 (2_verbs) -16
how (0_verbs) -32 (0_verbs_quote) -24 (2_verbs) -15
however (2_verbs) 46
huffpost (0_verbs_quote) -16
i (2_verbs) 17
if (1_verbs) -25
immigrants (0_verbs) -12
immigration (0_verbs) -27 (1_verbs) -17
important (0_verbs) 16
in (0_verbs) 9 (0_verbs_quote) -26 (1_verbs_quote) 19 (2_verbs) -53 (2_verbs_quote) 23
including (0_verbs) -55 (1_verbs) -94 (2_verbs) -45
indiana (2_verbs) -10
individuals (0_verbs) -8
instead (2_verbs) 25
international (0_verbs) 23
iowa (0_verbs) 12
iraq (0_verbs) -24
is (0_verbs_quote) 14 (1_verbs) 33 (2_verbs_quote) -9
isis (0_verbs) -9
israel (1_verbs) 13
issues (0_verbs) -8
it (0_verbs) 13 (0_verbs_quote) -10 (1_verbs) -15 (1_verbs_quote) 13 (2_verbs) 16 (2_verbs_quote) 20
its (0_verbs) 16 (1_verbs) -18 (1_verbs_quote) -14 (2_verbs) -8
j. (0_verbs) -8
jeb (0_verbs) -17
john (0_verbs) -18 (1_verbs) 20
july (1_verbs) 33 (2_verbs) 25
june (0_verbs) 18 (1_verbs) 21
just (0_verbs) 15 (2_verbs) -27
kasich (1_verbs) -8
kept (0_verbs) 31
known (2_verbs) 14
last (0_verbs) 17 (1_verbs) -11
later (2_verbs) -9
law (0_verbs) -19
leadership (0_verbs) -9
leading (0_verbs) 8
leaving (2_verbs) 11
led (0_verbs) 10 (1_verbs) 12
left (0_verbs) 18
less (1_verbs) 30
let (2_verbs) -26
libya (0_verbs) -10
like (0_verbs) -8 (1_verbs) -38 (2_verbs) -14
likely (2_verbs) 26
line (0_verbs) -11
little (0_verbs) -9
long (2_verbs) 37
looking (2_verbs) -14
made (0_verbs) -10 (0_verbs_quote) -22 (1_verbs) -9
major (0_verbs) -15 (1_verbs) 26
make (0_verbs) 16 (1_verbs) -9 (2_verbs) -17
making (0_verbs) 14 (1_verbs) 12 (2_verbs) 17
manafort (0_verbs) -12
many (0_verbs) -21 (1_verbs) 27 (2_verbs) 17
march (0_verbs) -21
marco (0_verbs) -21
may (0_verbs) 22
media (0_verbs) -8
meeting (0_verbs) 13
members (0_verbs) 21
mexico (0_verbs) -18 (1_verbs) -33 (2_verbs) -16
might (0_verbs) -11
military (0_verbs) -22
mocked (0_verbs) 20
monday (0_verbs) 9 (1_verbs) 27
month (0_verbs) 16
months (0_verbs) 17 (2_verbs) 25
more (0_verbs) 21 (1_verbs) -15 (2_verbs) -24 (2_verbs_quote) 24
morning (0_verbs) 22 (1_verbs) 25
most (1_verbs) -16 (2_verbs) 13
mostly (0_verbs) 16
mr. (0_verbs) 25 (1_verbs) -10
mrs. (0_verbs) 14 (1_verbs) 14
ms. (0_verbs) -12
much (1_verbs) 9
multiple (0_verbs) 22
muslims (0_verbs) -38
n't (0_verbs) -12
name (0_verbs) -11
national (0_verbs) -12 (1_verbs) 14
nearly (0_verbs) -15 (2_verbs) -9
needed (2_verbs) -10
new (0_verbs) -55 (1_verbs) -18 (2_verbs) -9
news (0_verbs) -22
next (0_verbs) 22
night (0_verbs) 35 (1_verbs) 20
no (0_verbs) -23 (1_verbs) -12 (2_verbs) -22
north (0_verbs) -18
not (0_verbs) -29 (1_verbs) -28 (2_verbs) 19
noting (0_verbs) 8
now (2_verbs) 15
numbers (1_verbs) 26
n’t (0_verbs) -20 (1_verbs) 18
obama (0_verbs) -31 (2_verbs) 9
october (0_verbs) 9
of (0_verbs) -59 (0_verbs_quote) -13 (1_verbs) -10 (2_verbs) -19 (2_verbs_quote) -12
off (0_verbs) 23
offered (0_verbs) 8
offering (2_verbs) 21
often (0_verbs) 14 (1_verbs) 39
ohio (0_verbs) -8 (1_verbs) 23 (2_verbs) 14
on (0_verbs) 50 (1_verbs) 11 (2_verbs) -21 (2_verbs_quote) -8
once (0_verbs) 26 (2_verbs) -14
only (0_verbs) 31 (1_verbs) -15 (2_verbs) -28
opposition (0_verbs) -12
or (1_verbs) -15 (2_verbs) -20 (2_verbs_quote) 22
order (0_verbs) 41
other (0_verbs) -14
others (2_verbs) 19
out (0_verbs) 16
outside (0_verbs) 12 (1_verbs) 11
over (0_verbs) 28
part (0_verbs) -17 (1_verbs) 23 (2_verbs) 19
particularly (0_verbs) -46 (1_verbs) 15 (2_verbs) -35
people (0_verbs) -20 (1_verbs) 16
percent (0_verbs) 36
personal (0_verbs) -16
plans (0_verbs) 23
platform (0_verbs) -9
pointing (2_verbs) 22
points (0_verbs) 19
police (0_verbs) -9
policy (0_verbs) -24
political (0_verbs) -26
politics (0_verbs) -12
polls (0_verbs) -19
positions (0_verbs) -9
possibly (2_verbs) -23
praised (2_verbs) 12
president (0_verbs) -35 (1_verbs) 12 (2_verbs) 23
presidential (0_verbs) -24
private (2_verbs_quote) 21
promoting (0_verbs) -14 (1_verbs) -20
proposed (1_verbs) 9 (2_verbs) 8
provided (0_verbs) 24
public (2_verbs) 23
publicly (0_verbs) 10
pushing (0_verbs) -8 (2_verbs) -9
put (2_verbs) 19
putting (0_verbs) 37 (2_verbs) 30
question (0_verbs) -13
questioning (1_verbs) -12
quickly (1_verbs) 12
r-texas (0_verbs) -21
radio (0_verbs) 25
raised (1_verbs) 22
raising (2_verbs) -13
rallies (0_verbs) 24
rally (0_verbs) -15
rather (1_verbs) -13 (2_verbs) -21 (2_verbs_quote) -9
reasonable (0_verbs) -8
recent (0_verbs) 46
recently (0_verbs) 17
referred (0_verbs) 16
reform (1_verbs) -20
refused (0_verbs) 20
refusing (0_verbs) -8
release (1_verbs) -8
religion (2_verbs) -10
remarks (2_verbs) 25
replace (1_verbs) -20
report (0_verbs) 8
republican (0_verbs) -19
republicans (0_verbs) 16 (1_verbs) 21 (2_verbs) 12
require (1_verbs) 20
requiring (2_verbs) -11
response (0_verbs) 12
responsible (1_verbs) -13
right (1_verbs) -9
rival (0_verbs) -17
rubio (0_verbs) 9 (2_verbs) 17 (2_verbs_quote) -8
run (0_verbs) -8
running (0_verbs) 20
russia (0_verbs) -9 (2_verbs) -9
said (0_verbs_quote) 10 (1_verbs) -10 (2_verbs) 29 (2_verbs_quote) 29
same-sex (0_verbs) -20
sanders (1_verbs) -17 (2_verbs) 9 (2_verbs_quote) 15
saturday (0_verbs) -20 (1_verbs) 21 (2_verbs) 19
say (0_verbs) 20
saying (0_verbs) 10 (2_verbs) 41 (2_verbs_quote) 16
secretary (0_verbs) -18
seek (1_verbs) -12
seeking (0_verbs) -9 (1_verbs) 14
sen. (0_verbs) 39 (1_verbs) 23 (2_verbs) -12
senator (0_verbs) 52 (1_verbs) 16
send (0_verbs) 15
sent (1_verbs) 22
september (0_verbs) 24
set (0_verbs) 20 (1_verbs) 17
several (0_verbs) 8 (2_verbs) 17
share (0_verbs) 23
sharp (1_verbs) 26
she (0_verbs) 19 (1_verbs_quote) -25 (2_verbs) -33 (2_verbs_quote) 18
showing (2_verbs) -17
since (0_verbs) 8 (1_verbs) 17
so (0_verbs) 34 (1_verbs) 8
social (0_verbs) 14
some (0_verbs) 16 (1_verbs) -15 (2_verbs_quote) 9
something (0_verbs) -9 (2_verbs) 18
south (0_verbs) -24 (2_verbs) -10
speak (0_verbs) -26
speeches (0_verbs) 35
spend (1_verbs) -13
state (1_verbs) -8
statements (0_verbs) -12
step (1_verbs) -9
still (0_verbs) -19 (2_verbs) -8
stop (0_verbs) -11 (1_verbs) -10
strongly (2_verbs) 26
such (1_verbs) 18 (2_verbs) -34
suggested (0_verbs) 12
suggesting (0_verbs) 23
sunday (0_verbs) 23 (1_verbs) -9
super (0_verbs) -14
support (0_verbs) -20
supporters (0_verbs) -8
supporting (0_verbs) -22
swing (2_verbs) 25
syed (0_verbs) 9
syria (0_verbs) -32
take (0_verbs) 14 (1_verbs) 20
taking (0_verbs) -20 (1_verbs) -9
ted (0_verbs) -24
television (0_verbs) 11
telling (0_verbs) -22 (2_verbs) 9
than (0_verbs) 32 (1_verbs) -20
that (0_verbs) -20 (1_verbs) 34 (1_verbs_quote) 33 (2_verbs) -11
the (0_verbs_quote) -54 (1_verbs) -16 (1_verbs_quote) -49 (2_verbs) 11 (2_verbs_quote) -35
their (0_verbs) -23 (1_verbs) 8
them (0_verbs) -14
then (0_verbs) 23 (1_verbs) 20 (2_verbs) -12
there (2_verbs) 19
they (0_verbs) -18 (1_verbs) 30 (1_verbs_quote) -10 (2_verbs) -12 (2_verbs_quote) -16
this (0_verbs) -21 (1_verbs) -10 (2_verbs) -12
those (0_verbs) 50 (2_verbs) -29
though (0_verbs) 31 (1_verbs) -31 (2_verbs) 26
through (1_verbs) 20 (2_verbs) 14
thursday (1_verbs) 17
times (0_verbs) 34
to (0_verbs) -23 (0_verbs_quote) 36 (1_verbs) -27 (1_verbs_quote) -13 (2_verbs) -11 (2_verbs_quote) 14
together (0_verbs) 25
too (1_verbs) -10 (2_verbs) 11
took (0_verbs) 23 (1_verbs) 12
trade (0_verbs) -13
trump (0_verbs) -16 (1_verbs) -9 (1_verbs_quote) 19 (2_verbs) 28
trump's (0_verbs) -16 (2_verbs) -8
trump’s (0_verbs) 11
try (1_verbs) 26
trying (0_verbs) 28
tuesday (0_verbs) 10 (1_verbs) 15
turn (0_verbs) 17
tv (0_verbs) 19
twitter (0_verbs) 15 (1_verbs) 14
u.s. (0_verbs) -15 (2_verbs) 18
ultimately (0_verbs) 21 (2_verbs) 14
under (0_verbs) -9
unless (2_verbs) -26
up (0_verbs) -18 (1_verbs) 16
using (0_verbs) 9 (2_verbs) 22
violence (0_verbs) -8
virginia (0_verbs) 21 (1_verbs) -9
vote (0_verbs) -14
voters (0_verbs) 29 (2_verbs) -8
wall (0_verbs) -15
want (0_verbs) 21
wants (0_verbs) -10
warning (2_verbs) 22
was (0_verbs) 23 (1_verbs_quote) -8
washington (0_verbs) -17
wednesday (0_verbs) 19 (1_verbs) 43
week (0_verbs) 42 (1_verbs) -22 (1_verbs_quote) -8 (2_verbs) -11
well (0_verbs) 39 (2_verbs) 20
were (1_verbs) -9 (2_verbs) -11
what (1_verbs) -14 (2_verbs) -9
when (1_verbs) -9 (2_verbs) 25
where (0_verbs) -20 (2_verbs) 39
whether (0_verbs) -25 (1_verbs) -14 (2_verbs) 30
which (0_verbs) -24 (0_verbs_quote) 8 (1_verbs) 27 (1_verbs_quote) 28 (2_verbs) 14 (2_verbs_quote) 30
while (0_verbs) -22 (1_verbs) 14 (2_verbs_quote) -13
white (0_verbs) -22
who (0_verbs) -25 (0_verbs_quote) 12 (1_verbs) -9 (1_verbs_quote) -29 (2_verbs) 27
whom (0_verbs) 12 (2_verbs) 12
whose (0_verbs) -23 (1_verbs) 15 (2_verbs) 22
why (2_verbs) -11
will (1_verbs) -17 (2_verbs_quote) 14
willing (0_verbs) -8
winning (2_verbs_quote) -11
with (0_verbs) 21 (1_verbs) -32
within (1_verbs) 25
women (0_verbs) 22
worked (0_verbs) 14
working (1_verbs) 12
world (0_verbs) -14
would (0_verbs) -14 (0_verbs_quote) -9 (1_verbs) -22 (1_verbs_quote) -8 (2_verbs) 21
year (0_verbs) -30 (1_verbs) -17 (2_verbs) -8
years (0_verbs) 29
yet (0_verbs) 14
you (0_verbs) -9 (1_verbs) -10
— (0_verbs) -31 (1_verbs) 25
’d (0_verbs) 23
’s (0_verbs) -20
“?” (0_verbs) 22 (1_verbs) -17 (2_verbs) -15
“” (0_verbs) -27 (0_verbs_quote) -36 (1_verbs) -37 (1_verbs_quote) -12 (2_verbs) 13 (2_verbs_quote) -29

120 end: next word, rest
! (closes) -13
$ (leaves_0) -11 (leaves_2) -8
' (leaves_0) -15 (leaves_1) -22 (leaves_2) -33 (leaves_2_quote) -8
's (leaves_0) -18 (leaves_1) -16 (leaves_2) -22
( (leaves_0) 26 (leaves_1) 13 (leaves_1_quote) -16
(edge) (closes) 12
(number) (leaves_0) -26 (leaves_1) 29 (leaves_2) -11 (leaves_2_quote) -26
) (leaves_0) -16 (leaves_0_quote) -8 (leaves_1) -10 (leaves_1_quote) 9 (leaves_2) 16 (leaves_2_quote) 26
, (leaves_0) 16 (leaves_0_quote) -12 (leaves_1) 36 (leaves_1_quote) -11 (leaves_2) 26 (leaves_2_quote) -27
- (leaves_0) 22 (leaves_0_quote) 16 (leaves_1) 34 (leaves_1_quote) -31 (leaves_2) 27 (leaves_2_quote) -11
-- (leaves_0) 27 (leaves_1) 42 (leaves_2) 12
. (leaves_0) -11 (leaves_1) -13
: (closes) 8 (leaves_0) -33 (leaves_0_quote) 13 (leaves_1) -10 (leaves_1_quote) 38
; (closes) 14 (leaves_0) 12 (leaves_1) 31 (leaves_1_quote) -27 (leaves_2) 32 (leaves_2_quote) 39
? (closes) 17
a (leaves_1) -24 (leaves_1_quote) -11 (leaves_2) 10 (leaves_2_quote) -22
abortion (leaves_2) -8
about (leaves_0) -18 (leaves_1) -17 (leaves_2) -34
above (leaves_2) -10
across (leaves_2) 16
adding (leaves_1_quote) 32
after (leaves_0) -28 (leaves_1) 33 (leaves_2) 40 (leaves_2_quote) 47
again (leaves_0) 23 (leaves_2) -8
against (leaves_1) -13 (leaves_2) -21
ago (leaves_1) -11 (leaves_2) -12
ahead (leaves_2) -8
all (leaves_0) 16 (leaves_1) -8
allowing (leaves_2) 18
also (leaves_2) 18
amid (leaves_1) 16
among (leaves_0) -8
an (leaves_0) -12 (leaves_2) -13
and (leaves_0_quote) -27 (leaves_1_quote) 35 (leaves_2) 19 (leaves_2_quote) 17
apart (leaves_0) -8
appeal (leaves_2) 26
appeared (leaves_2) 18
april (leaves_0) 12
are (leaves_1) 31 (leaves_2_quote) -13
around (leaves_0) -12 (leaves_1) 24 (leaves_2) -15
as (leaves_0) -70 (leaves_0_quote) -11 (leaves_1) 20 (leaves_1_quote) -12 (leaves_2) 19 (leaves_2_quote) 24
at (leaves_1) -37 (leaves_2) 22
away (leaves_0) -9
back (leaves_0) -12 (leaves_2) -11
be (leaves_2) -21
because (leaves_0) -13 (leaves_1_quote) 17 (leaves_2) 13
been (leaves_2) -19
before (leaves_0) -39 (leaves_1) 38 (leaves_2_quote) 16
being (leaves_2) -20
better (leaves_1) 21
between (leaves_0) -15 (leaves_2) -16
both (leaves_2) 19
but (leaves_0) -27 (leaves_0_quote) -10 (leaves_1) 35 (leaves_2) 50 (leaves_2_quote) 20
by (leaves_0) 12 (leaves_1_quote) -9 (leaves_2) 26
ca (leaves_2) -11
calling (leaves_2_quote) -9
can (leaves_2) -19
claiming (leaves_2) 17
clearly (leaves_2) 17
clinton (leaves_0) -13 (leaves_0_quote) 23 (leaves_1) -9
comes (leaves_2) 22
compared (leaves_2) 28
continues (leaves_2) 9
could (leaves_2) 16
democratic (leaves_0) -8
designed (leaves_2) -10
despite (leaves_0) 23 (leaves_1) 30 (leaves_2) 21
did (leaves_2) 17
differently (leaves_0) 17
directly (leaves_2) -9
do (leaves_2) 16
during (leaves_0) 29 (leaves_1) 16 (leaves_1_quote) -8
earlier (leaves_0) 8 (leaves_1) -8 (leaves_2) -13
early (leaves_0) 19
election (leaves_2) 26
else (leaves_0) -9
entering (leaves_1) -14
even (leaves_1) 20 (leaves_2) 28
ever (leaves_1) 19 (leaves_2) 16
far (leaves_0) -9
following (leaves_1) 12 (leaves_2) 9
for (leaves_0) 15 (leaves_0_quote) -10 (leaves_1) -45 (leaves_1_quote) -20 (leaves_2) -43 (leaves_2_quote) 39
forward (leaves_0) -13
friday (leaves_0) 14
from (leaves_0) 15 (leaves_1_quote) -21 (leaves_2) -22 (leaves_2_quote) -18
gets (leaves_1) 24
had (leaves_2) -39 (leaves_2_quote) -11
has (leaves_2_quote) -10
have (leaves_1) -11 (leaves_2) 29 (leaves_2_quote) -15
he (leaves_1) 15 (leaves_2) -40 (leaves_2_quote) -9
heavily (leaves_0) -9
helped (leaves_2) 21
her (leaves_0) -11 (leaves_2) -8
here (leaves_0) 21
hillary (leaves_2) 15
him (leaves_1) -8 (leaves_2) -12
his (leaves_0) 9 (leaves_1) -9 (leaves_2) -15
home (leaves_0) 25
how (leaves_1) -9 (leaves_2) -19
if (leaves_1) -32
in (leaves_0) 17 (leaves_0_quote) -34 (leaves_1_quote) 19 (leaves_2) -25 (leaves_2_quote) 17
include (leaves_2) 15
including (leaves_2) -8
increased (leaves_1) 18
instead (leaves_1) 21 (leaves_2) -8
into (leaves_0) -22 (leaves_1) -15 (leaves_2) 18
is (leaves_1) 26 (leaves_1_quote) -8 (leaves_2) 14 (leaves_2_quote) -23
it (leaves_1) -10 (leaves_2) -15
just (leaves_1) 17
largely (leaves_0) -12
last (leaves_1) 24 (leaves_1_quote) 8 (leaves_2) 35 (leaves_2_quote) -9
late (leaves_2) 17
later (leaves_0) 14 (leaves_2) 18 (leaves_2_quote) -12
left (leaves_2) 23
less (leaves_1) 23
like (leaves_0) -14 (leaves_2) 18
looking (leaves_1) -11
made (leaves_1) 12 (leaves_2) -8 (leaves_2_quote) -15
making (leaves_1) 16 (leaves_2) -9
many (leaves_2) 13
may (leaves_2) 25
might (leaves_2) -20
monday (leaves_0) 27 (leaves_2) -8
more (leaves_1) -18 (leaves_2) 10
mrs. (leaves_2) 17
must (leaves_2) 11
needed (leaves_2) -11
next (leaves_1) -8
not (leaves_1) -20 (leaves_2) 14
now (leaves_0) 9 (leaves_2) 19
n’t (leaves_2) -8
obama (leaves_2) -10
of (leaves_0) -49 (leaves_1) -40 (leaves_1_quote) -9 (leaves_2) -28 (leaves_2_quote) -14
on (leaves_0) 18 (leaves_0_quote) 20 (leaves_1) -42 (leaves_2) -25 (leaves_2_quote) 13
once (leaves_2_quote) 23
online (leaves_0) 35
only (leaves_1) 22
or (leaves_0) -15 (leaves_2) -8
other (leaves_0) -8
out (leaves_2) -16
over (leaves_1) 24 (leaves_2) -59
played (leaves_1) 18
poses (leaves_1) -8
presidential (leaves_0) -8
primary (leaves_0) -13
rather (leaves_0) -12 (leaves_1) -8
recently (leaves_2) 16
remain (leaves_1) 26
said (leaves_1_quote) 19 (leaves_2) 9 (leaves_2_quote) 21
sanders (leaves_2) -9
saying (leaves_1_quote) 12 (leaves_2) 8
seeking (leaves_2) 22
seemed (leaves_2) 21
several (leaves_0) 24 (leaves_1) 20
she (leaves_2) -18
should (leaves_2) -24
since (leaves_1) -10 (leaves_2) 9
so (leaves_0) -9 (leaves_1) 19 (leaves_2_quote) 20
still (leaves_1) -9
such (leaves_2) -11
suggesting (leaves_2) 13
ted (leaves_1) -15
telling (leaves_2_quote) 18
than (leaves_0) -24 (leaves_2) 23
that (leaves_0) 43 (leaves_2) -22 (leaves_2_quote) -28
the (leaves_0) -17 (leaves_1_quote) 17 (leaves_2) -13 (leaves_2_quote) -20
their (leaves_0) -8 (leaves_2) -9
these (leaves_0) 27
they (leaves_1) 15 (leaves_2) -27
this (leaves_0) 14 (leaves_2) -28
though (leaves_2) 31
through (leaves_0) 12 (leaves_1) -10 (leaves_1_quote) 33
throughout (leaves_0) 20
thursday (leaves_0) -26 (leaves_1) 20 (leaves_2) 11 (leaves_2_quote) 21
to (leaves_0) -29 (leaves_0_quote) -14 (leaves_2) -8 (leaves_2_quote) -58
together (leaves_0) -11
too (leaves_0) -9 (leaves_2) 20
took (leaves_2) 9
toward (leaves_0) 17 (leaves_2) -8
trump (leaves_0) -9 (leaves_2) 9
tuesday (leaves_0) -23 (leaves_1) 31 (leaves_2) 25 (leaves_2_quote) 19
turned (leaves_1) 23
until (leaves_0) 8 (leaves_2) 42
up (leaves_0) -8 (leaves_0_quote) 24 (leaves_1) -15 (leaves_2) -12
using (leaves_1_quote) 25
via (leaves_0) 28
was (leaves_1) -16 (leaves_1_quote) -9 (leaves_2) 24 (leaves_2_quote) -16
wednesday (leaves_0) 15 (leaves_1) 21
well (leaves_0) -13
were (leaves_1) 11 (leaves_2) 13 (leaves_2_quote) -13
what (leaves_2) -9
when (leaves_1) 18 (leaves_2) 47
where (leaves_1) -8 (leaves_2_quote) 23
whether (leaves_2) -16
which (leaves_1_quote) -9 (leaves_2_quote) 35
while (leaves_0) 15 (leaves_1) 17 (leaves_1_quote) 12 (leaves_2) 18
who (leaves_2_quote) 31
whose (leaves_2) 20
will (leaves_2) -11
with (leaves_0) 13 (leaves_0_quote) -8 (leaves_1) -18 (leaves_2_quote) 16
within (leaves_0) -9 (leaves_2) 20
without (leaves_0) 17 (leaves_1) 14 (leaves_2) 17
would (leaves_2_quote) -10
you (leaves_2) 18
– (leaves_1) -15 (leaves_2) 20 (leaves_2_quote) 28
— (leaves_0) 13 (leaves_0_quote) -26 (leaves_1) 35 (leaves_1_quote) 38 (leaves_2_quote) 45
’ (leaves_0) -18 (leaves_1) -22 (leaves_2) -32
’s (leaves_0) -17 (leaves_1) -17 (leaves_2) -19
“,” (leaves_1_quote) -12 (leaves_2_quote) -13
“” (leaves_1_quote) -14 (leaves_2_quote) -18

121 end: word, beginning
$ (clause_first) -19 (phrase_first) -10
% (clause_first) -16 (phrase_first) -18 (that_first) 15
's (clause_first) -42 (phrase_first) -16
(number) (phrase_first) -24 (that_first) 12 (to_first) 28
) (clause_first) -102 (phrase_first) -34 (that_first) -49 (to_first) -10
abortion (clause_first) 40
abortions (clause_first) -19
about (about_first) -12 (clause_first) -15 (to_first) 24
abroad (clause_first) 14
accept (that_first) 14
accounts (clause_first) -13
act (clause_first) 12 (phrase_first) -21 (to_first) 25
action (clause_first) -8 (to_first) 16
actions (clause_first) -14 (phrase_first) -12 (that_first) -13
activities (clause_first) -9
ad (clause_first) -9 (to_first) -22
added (clause_first) -14
address (clause_first) 54
administration (that_first) -12 (to_first) -26
ads (clause_first) -40 (phrase_first) 26
advantage (clause_first) 14
advice (clause_first) 36
advisers (clause_first) -23
affairs (clause_first) -22
african-american (clause_first) 23
after (clause_first) -9
again (clause_first) 14 (phrase_first) -37 (that_first) 13
against (clause_first) -26
age (clause_first) -10
agencies (clause_first) -9
agency (clause_first) 14 (that_first) 16
agenda (clause_first) -22 (phrase_first) 36 (that_first) -31
ago (clause_first) -18 (that_first) 12
agree (clause_first) -11
agreement (clause_first) -21 (that_first) -16
ahead (clause_first) 13
aide (clause_first) -10
air (clause_first) -34
alabama (clause_first) -30
ali (phrase_first) 19
all (clause_first) 41
allegations (clause_first) 18
allegiance (clause_first) -11
alliance (clause_first) 10
allies (clause_first) 20
alone (clause_first) 17
also (clause_first) -9
amendment (clause_first) 39 (that_first) -17
amendments (clause_first) 24
america (clause_first) 14 (phrase_first) 21
america's (clause_first) -18
american (clause_first) -21
americans (clause_first) 8 (that_first) 21
ammunition (clause_first) 24
and (clause_first) -47
anger (clause_first) -14
angry (clause_first) -10
announced (clause_first) -26
announcement (that_first) -9
anonymity (clause_first) 22
answer (clause_first) 9 (that_first) 8
anti-trump (clause_first) 26
anyone (clause_first) -19
appearance (clause_first) -10
appearances (clause_first) 23
apple (clause_first) -9
approach (clause_first) 26
approval (clause_first) -17 (phrase_first) 17
april (clause_first) -13 (that_first) 13
are (clause_first) -25 (to_first) -16
arena (clause_first) 21
argument (clause_first) -24
arguments (clause_first) 26
arizona (clause_first) -8
army (clause_first) -14
around (clause_first) -9
article (clause_first) 12
as (as_first) -14 (clause_first) -55 (phrase_first) -33
asia (clause_first) 25
aside (clause_first) 15
assad (clause_first) 32
assault (clause_first) -18
association (that_first) -8
at (clause_first) -26 (phrase_first) -9
attack (clause_first) -21 (phrase_first) 26 (that_first) -20 (to_first) -27
attacks (phrase_first) -10 (to_first) 18
audience (clause_first) -30
audiences (clause_first) -20
authorities (clause_first) -14
available (clause_first) 10
away (clause_first) -29 (to_first) 17
ayotte (clause_first) 14
back (clause_first) -41 (phrase_first) 8 (that_first) 33 (to_first) 10
backing (clause_first) 22
ballot (to_first) 16
ban (clause_first) -50 (phrase_first) 24 (to_first) -10
band (clause_first) -19
bankruptcy (clause_first) 14
base (clause_first) -9
battle (clause_first) -31 (that_first) 17
be (to_first) -22
because (that_first) -12
before (clause_first) 14
begin (to_first) 12
begun (clause_first) -18
behavior (clause_first) 29 (phrase_first) 14
behind (clause_first) 24 (that_first) 8
beijing (clause_first) -20
belt (clause_first) 10
benefits (clause_first) -18 (that_first) 14
benghazi (clause_first) 15
betrayed (clause_first) -15
beyond (clause_first) -25
bid (clause_first) 31
biden (clause_first) 26
big (clause_first) -8
bill (clause_first) 15 (that_first) 20
billionaire (clause_first) -29
billionaires (clause_first) 17
bills (clause_first) -18
bit (clause_first) -24
blasio (clause_first) 14
blood (clause_first) -13
bloomberg (clause_first) 10
board (clause_first) -28
bodies (clause_first) 17
book (clause_first) -14
border (clause_first) -20 (that_first) 12 (to_first) 37
boycott (clause_first) -11
brand (clause_first) -18
brexit (clause_first) 8
britain (clause_first) -21
british (clause_first) -12
brooklyn (clause_first) -8
brother (clause_first) 22
building (clause_first) -20
bush (clause_first) 12 (phrase_first) 38
business (clause_first) 26 (phrase_first) -23 (to_first) -9
businesses (clause_first) -8
businessman (clause_first) -39
buy (clause_first) -11
by (clause_first) -24 (to_first) -9
cable (clause_first) -15
calendar (clause_first) -12
calif. (clause_first) 38
california (clause_first) 30 (that_first) -11
called (clause_first) -18
calls (clause_first) 9
cameras (clause_first) -18
camp (clause_first) 33
campaign (clause_first) -28 (phrase_first) 12 (that_first) 40 (to_first) -12
campaigns (clause_first) -14
can (clause_first) 16
candidacy (clause_first) 34 (what_first) 27
candidate (clause_first) -33 (that_first) -45
candidates (phrase_first) -30 (to_first) -16
canova (clause_first) 26
carolina (clause_first) -26 (phrase_first) 17 (that_first) -14 (to_first) 14
carson (clause_first) 19 (that_first) 17
case (clause_first) 31
cases (clause_first) -23
caucus (clause_first) -19 (phrase_first) 25
caucuses (clause_first) -9 (that_first) -8
cause (clause_first) 20
center (clause_first) -21
chairman (clause_first) -26
challenge (clause_first) 11
challenges (clause_first) 13
chances (clause_first) -12
change (clause_first) 22 (that_first) 11
changes (that_first) -13
changing (clause_first) 15
charge (clause_first) 13
charges (clause_first) 19 (that_first) -16
charity (clause_first) 13
checks (clause_first) 11
chicago (clause_first) -10
chief (clause_first) 10
child (that_first) -15
children (clause_first) 20
china (clause_first) -8 (phrase_first) -25
choice (clause_first) -19
christie (clause_first) -18
church (clause_first) 8
circle (clause_first) 12
circumstances (clause_first) -27
cities (clause_first) -8
citizens (clause_first) -10
city (clause_first) 18 (phrase_first) -14
claims (clause_first) 22
class (clause_first) 34
classified (that_first) -20
clear (clause_first) 13
cleveland (clause_first) 20 (to_first) 10
climate (clause_first) -15
clinton (about_first) 8 (clause_first) 36 (phrase_first) 16 (quote_first) -10 (to_first) 16 (whether_first) 10 (why_first) -11
clinton's (phrase_first) -15 (that_first) -9
clinton’s (clause_first) -13
cloning (clause_first) -10
closed (clause_first) -22
closer (clause_first) -25
cnn (clause_first) -10
coal (clause_first) 25
coalition (clause_first) -11
colleagues (clause_first) -12
college (clause_first) -8 (to_first) 18
column (clause_first) -15
comey (clause_first) 8
coming (clause_first) 25
comment (clause_first) -16
comments (clause_first) 49 (phrase_first) 20
committee (clause_first) 28 (that_first) -8
communities (clause_first) -8
community (clause_first) 21 (phrase_first) 21
company (clause_first) 15 (that_first) -36
complaint (clause_first) -9
computers (clause_first) 16
concern (clause_first) -15
concerned (clause_first) 15
concerns (clause_first) 19 (phrase_first) 13 (to_first) -21
condition (clause_first) 11
conducted (clause_first) -14
conference (clause_first) -11 (phrase_first) -32
conflicts (clause_first) -25
congress (clause_first) 28 (to_first) -11
connection (clause_first) -9
consequences (clause_first) -13
conservatives (clause_first) 10
constitution (clause_first) 18
construction (clause_first) 11
contest (that_first) -26
contests (clause_first) 10 (that_first) -16
contractors (clause_first) -23
contributions (clause_first) -25
control (clause_first) 12 (that_first) -11
convention (clause_first) 9 (to_first) 43
cookies (clause_first) 36
cooperation (clause_first) 15
cost (that_first) -20
costs (clause_first) -14 (that_first) 9
could (clause_first) -15
count (clause_first) -18
countries (clause_first) 9 (that_first) 9
country (clause_first) -52 (phrase_first) 33 (that_first) 31 (to_first) 36
coup (clause_first) -8
course (clause_first) -19
courses (clause_first) 29
court (clause_first) 22 (that_first) -11
courts (clause_first) -23
created (clause_first) -9
credentials (clause_first) 16
crime (clause_first) 9 (that_first) 23
crisis (clause_first) 22
criticism (clause_first) -22 (phrase_first) 28 (that_first) 19
criticized (clause_first) 14
critics (clause_first) 23 (to_first) 23
critiques (clause_first) 19
crowd (clause_first) -9
crowds (clause_first) -19
crucial (clause_first) 8
cruz (phrase_first) 40 (that_first) 15 (to_first) 9
culture (clause_first) -34
cut (clause_first) 19
daily (clause_first) -8
damage (clause_first) 19
danger (clause_first) 17
dangers (clause_first) 21
database (clause_first) -16
date (clause_first) 12
daughter (clause_first) -14
david (clause_first) -17
day (clause_first) 13 (phrase_first) -9 (that_first) -19 (to_first) -18
days (clause_first) -56 (to_first) -29
deadline (clause_first) -38
deal (clause_first) -19 (phrase_first) -12 (that_first) 14
deals (clause_first) 16 (that_first) 12
death (clause_first) 17
debate (clause_first) -36 (phrase_first) -18 (to_first) -19
debates (clause_first) -43 (that_first) -10
debt (clause_first) -8 (to_first) 14
decades (that_first) -13 (to_first) -12
december (clause_first) -36
decision (clause_first) -21
decline (clause_first) 41
declined (clause_first) -15
defeat (clause_first) -19
defend (clause_first) -15
defended (clause_first) -9
defense (clause_first) -11
delegates (clause_first) 18 (to_first) 27
delegation (clause_first) 19
deliver (clause_first) -9
demanded (clause_first) 16
democracy (clause_first) 36
democrat (clause_first) 9 (phrase_first) -14
democratic (phrase_first) 17
democrats (clause_first) -34 (phrase_first) -12 (that_first) 26 (to_first) 15
denied (that_first) -20
department (phrase_first) 9 (that_first) 11
deported (clause_first) 12
described (clause_first) 18
detail (clause_first) -14
detailed (clause_first) -8
developer (clause_first) -9
did (clause_first) -53
died (clause_first) -12
difference (clause_first) -8
different (clause_first) 13
differently (clause_first) 9
difficult (clause_first) 17
dinner (clause_first) 15
directly (clause_first) -25
director (clause_first) 15
discussion (clause_first) -24
disease (clause_first) 14
dismissed (clause_first) 11
distance (clause_first) 16
district (phrase_first) 23
diversity (clause_first) -14
divide (clause_first) -27
divisive (clause_first) 17
dnc (that_first) -9
do (clause_first) 53 (that_first) -27
documents (clause_first) 16
does (clause_first) -13
doing (that_first) 18
dollar (clause_first) 26
domain (clause_first) 9
donald (clause_first) -9
down (clause_first) 14
draw (that_first) 11
drive (clause_first) 13
earlier (clause_first) -21 (that_first) -16
earners (clause_first) -14
earnings (clause_first) 9
east (clause_first) 15 (that_first) 13
economies (clause_first) -14
economy (to_first) -17
edge (clause_first) 14
education (clause_first) 34
effect (clause_first) 19
effort (to_first) -11
efforts (clause_first) -22 (phrase_first) -18
either (clause_first) 13
elected (clause_first) 12 (that_first) 28
election (clause_first) 23 (that_first) -10 (to_first) 12 (whether_first) 19
elections (clause_first) -8
else (clause_first) 26
email (phrase_first) 23
emails (clause_first) 24
embracing (clause_first) 12
employees (clause_first) 8
encourage (clause_first) -17
end (to_first) 11
ended (clause_first) -15
endorsement (clause_first) 26 (phrase_first) 31
endorsements (phrase_first) -10
energy (clause_first) 12
engagement (clause_first) -17
enough (clause_first) -11
era (clause_first) 15
establishment (clause_first) 8
estate (clause_first) 22
eu (clause_first) 26
europe (to_first) 21
even (clause_first) -41 (that_first) -10
events (clause_first) 11
ever (clause_first) -14 (that_first) 8
evidence (clause_first) -21
example (clause_first) -24
exceptions (clause_first) 13
excitement (clause_first) -14
executive (that_first) 19
expansion (clause_first) 23
expect (clause_first) -18
expectations (clause_first) -26
expected (clause_first) -15 (that_first) -17
experience (clause_first) -28
experiences (clause_first) 14
experts (clause_first) -13 (that_first) -14
face (clause_first) 18
facebook (clause_first) -29
faces (clause_first) -9
fact (clause_first) -13
factors (clause_first) -9
factory (clause_first) 21
facts (clause_first) 23
fall (clause_first) 17
fallen (clause_first) -19
false (clause_first) 14
families (clause_first) 35
family (clause_first) -34
far (that_first) -21
fast (clause_first) 26
father (clause_first) 17 (phrase_first) -23
favor (clause_first) -21
fbi (that_first) 14
fear (clause_first) 20
february (clause_first) -43 (that_first) -10
few (clause_first) -10
field (clause_first) 19
fields (clause_first) -13 (that_first) 15
fight (that_first) -23
file (clause_first) 26
finances (clause_first) 29
finished (clause_first) -14
fiorina (clause_first) -23
fire (clause_first) 17
firearms (clause_first) 17
fired (clause_first) 19
firm (clause_first) -37
fit (clause_first) 15
flint (clause_first) 11
flip (that_first) 16
floor (clause_first) -38
florida (phrase_first) -14 (that_first) 9
flying (clause_first) 13
focus (clause_first) -17
followers (clause_first) -20
for (clause_first) -47 (for_first) -14 (phrase_first) -23 (that_first) -15
forces (clause_first) 27
form (clause_first) 19
forward (clause_first) 18
found (that_first) -9
foundation (clause_first) 32
fracking (clause_first) 31
francis (clause_first) 13
fraud (phrase_first) -35
freedom (clause_first) 11
friday (clause_first) -39 (that_first) -24
friend (clause_first) 13
friendly (clause_first) -19
from (clause_first) -27 (phrase_first) -8 (to_first) -8
front (clause_first) 14
front-runner (clause_first) 21 (phrase_first) 10 (that_first) 14
frustration (clause_first) -15
fund (clause_first) 20
funding (clause_first) -14
fundraising (clause_first) 14
gap (clause_first) 21
garland (clause_first) 18
gathering (clause_first) 25
gender (clause_first) 21
general (clause_first) 20
germany (clause_first) 30
get (clause_first) -21
giving (clause_first) 23
go (to_first) -11
goal (clause_first) 8 (that_first) 20
golf (to_first) 16
good (clause_first) 27
gop (clause_first) 8 (phrase_first) -20
government (clause_first) 9
governor (clause_first) -23
graham (clause_first) 18
granted (clause_first) 23
grassley (clause_first) -13
grayson (clause_first) -17
group (clause_first) -29 (to_first) -17
groups (clause_first) 8
grown (clause_first) -9
growth (clause_first) -38 (that_first) 17
guns (clause_first) -19
hacked (clause_first) 9
had (clause_first) -27 (that_first) -13
half (clause_first) -31
halls (clause_first) 11
hampshire (clause_first) 25 (phrase_first) -14 (that_first) 16 (to_first) 11
happen (that_first) 11
happened (clause_first) 12
has (clause_first) -24
hate (clause_first) 11
have (clause_first) 22 (that_first) -10 (to_first) -12
he (clause_first) -79 (that_first) -19 (to_first) -10
hear (clause_first) 34
hearing (clause_first) 39
heart (clause_first) 11
heat (clause_first) -28
help (that_first) 9 (to_first) -11
her (clause_first) -32 (phrase_first) 15 (that_first) 23
herself (phrase_first) -19
high (clause_first) -13
hill (clause_first) -18
hillary (clause_first) -21 (phrase_first) 19
him (clause_first) 56 (phrase_first) 24 (that_first) 12 (to_first) -30 (what_first) 13
himself (clause_first) -12 (that_first) -16
hispanic (clause_first) 8
hispanics (clause_first) -8
history (clause_first) -18
hold (to_first) 20
home (clause_first) -16 (phrase_first) -12 (that_first) -34
homes (clause_first) -33
hook (clause_first) 15
hope (clause_first) -16
host (that_first) -26
hour (clause_first) -18
hours (clause_first) -17 (phrase_first) -32 (that_first) -13
house (phrase_first) -13 (that_first) 9
how (clause_first) -18 (how_first) -22
however (clause_first) 13
husband (clause_first) 16
idea (clause_first) 11 (phrase_first) -22 (that_first) 15
identity (clause_first) 8
ignore (clause_first) -23
illegally (clause_first) 10
illinois (clause_first) -25
immediately (clause_first) -9
immigrants (clause_first) -19 (to_first) 23
immigration (clause_first) 17 (phrase_first) 45 (that_first) -13 (to_first) -19
importance (clause_first) -15
impressed (clause_first) 23
improper (clause_first) 16
improvement (clause_first) -20
in (as_first) -9 (clause_first) -64 (phrase_first) -30 (quote_first) -14 (that_first) -15 (to_first) -16
incest (clause_first) 32
incident (clause_first) 16
increase (phrase_first) 13
independents (clause_first) -10
indiana (clause_first) 22 (that_first) -10
inequality (clause_first) 9
influence (clause_first) -12
information (that_first) -30
infrastructure (clause_first) -11
insiders (clause_first) -20
instance (clause_first) -21
instead (clause_first) -16
intervention (clause_first) -22
interview (clause_first) -19
interviews (clause_first) -19
into (clause_first) -26
involved (clause_first) -15
iowa (clause_first) -27 (phrase_first) -13 (to_first) 9
iran (clause_first) 9 (that_first) -17
iraq (phrase_first) -18
is (clause_first) -20 (that_first) -13
isis (clause_first) 30 (that_first) -8
island (clause_first) -28
israel (phrase_first) 16
issue (phrase_first) 31
issues (clause_first) 10 (phrase_first) 20
it (clause_first) 41 (phrase_first) 19 (that_first) -20
itself (clause_first) 10
ivanka (clause_first) 21
january (clause_first) 12
jerusalem (clause_first) -18
job (clause_first) 28 (phrase_first) 18
jobs (clause_first) 44
johnson (clause_first) -16
journalists (clause_first) -8
jr. (clause_first) 20
judge (clause_first) -16
judges (clause_first) 24
judgment (clause_first) -21 (that_first) 16
july (clause_first) 23 (that_first) 11 (to_first) 11
june (clause_first) -12
just (clause_first) -22
justice (clause_first) 10 (phrase_first) 10 (to_first) 13
justices (clause_first) -11
kasich (clause_first) -11 (that_first) -21
kept (clause_first) 11
kerry (clause_first) 26
khan (clause_first) 41
kids (clause_first) -18
killed (clause_first) -24
kim (clause_first) -16
know (that_first) -12
knowledge (clause_first) 13
korea (clause_first) -19
labor (clause_first) -20
last (clause_first) -15
late (clause_first) 11
later (clause_first) -30
latinos (clause_first) 11 (phrase_first) 11
latter (clause_first) -19
law (clause_first) -17 (phrase_first) 14 (that_first) 28 (to_first) -11
lawmakers (clause_first) -13
laws (clause_first) 36
lawsuit (clause_first) -9
lawsuits (clause_first) 17
lead (clause_first) 28 (phrase_first) 10 (to_first) -9
leader (clause_first) -16 (that_first) -12
leaders (clause_first) -47 (phrase_first) -8 (that_first) -10
leave (clause_first) 47
left (clause_first) -22 (to_first) -13
legacy (clause_first) 27
legislation (clause_first) -10 (that_first) 22
less (that_first) 17
letter (clause_first) 33
level (clause_first) 21 (that_first) -12
levels (clause_first) 19
lewinsky (clause_first) 21
liability (clause_first) 16
liberal (clause_first) 28
liberals (clause_first) 17
libya (clause_first) 40
life (clause_first) 22
like (clause_first) -18
likely (clause_first) -9
line (clause_first) 30 (phrase_first) -27 (that_first) -17
lines (clause_first) 26 (that_first) 12
link (clause_first) -22
links (clause_first) 14
list (clause_first) -15
lists (clause_first) -12
lives (clause_first) -18
loans (clause_first) -25
longer (clause_first) -11
lose (clause_first) -8
loss (clause_first) -19
lost (clause_first) 29 (that_first) -9
louisiana (clause_first) 9
low (clause_first) -13
lynch (clause_first) -9
majorities (clause_first) 19
man (clause_first) -33
manager (clause_first) -30
manner (clause_first) -15
manning (clause_first) 10
many (clause_first) -8
maples (clause_first) -9
march (clause_first) 39 (that_first) 8
margin (clause_first) 9
market (clause_first) -11
marriage (clause_first) 37 (that_first) -10
massacre (clause_first) -8
mate (clause_first) -14
mateen (clause_first) -10
material (clause_first) 16 (that_first) -8
may (clause_first) -43
mayor (clause_first) 11
mccain (clause_first) 19
me (clause_first) 12
measures (clause_first) 24
media (clause_first) -57 (phrase_first) 31 (that_first) -10
meeting (clause_first) 15
meetings (clause_first) -18
member (clause_first) 10
members (clause_first) 19 (that_first) -8
membership (clause_first) 10
memo (clause_first) -8
men (clause_first) -15 (phrase_first) -10
merger (clause_first) 12
message (clause_first) 24
messages (clause_first) -15 (that_first) -11
met (that_first) -11
mexico (clause_first) 32 (that_first) 12
michigan (clause_first) 21
migration (clause_first) 13
mills (clause_first) -22
mind (clause_first) -12
minorities (clause_first) -19
minutes (clause_first) -8
misleading (clause_first) -14
mississippi (clause_first) -20
missouri (clause_first) -26
mistake (clause_first) 26
mocked (clause_first) -13
moderate (clause_first) -10
moderator (clause_first) 17
moderators (clause_first) -26
mogul (clause_first) 32
moment (clause_first) -35
momentum (clause_first) -10 (that_first) 10
monday (phrase_first) -44 (that_first) -28 (to_first) -25
money (clause_first) 17 (phrase_first) -14
month (clause_first) -12 (that_first) -27 (to_first) 27
months (clause_first) -12 (that_first) 26
more (clause_first) -46 (phrase_first) -17 (that_first) 8 (to_first) 16
morning (clause_first) -48 (phrase_first) -47
moscow (clause_first) -26
most (clause_first) -11 (to_first) 8
mother (clause_first) -10
movement (clause_first) 24
moves (clause_first) -12
movie (clause_first) 11
mr. (clause_first) -17 (phrase_first) -8
much (clause_first) -37
murder (clause_first) 21
muslim (that_first) -8
muslims (clause_first) 26 (phrase_first) -23 (to_first) -33
n't (clause_first) -9
name (clause_first) 11 (phrase_first) 32
names (clause_first) 11
narrow (clause_first) 13
nation (clause_first) 22
nations (clause_first) 21
nationwide (clause_first) 16
nazis (clause_first) 18
need (clause_first) -12
negotiating (clause_first) -10
net (that_first) 8
network (clause_first) -16 (phrase_first) -34
networks (clause_first) -26
new (clause_first) -10
news (clause_first) 28 (phrase_first) -27 (that_first) -17 (to_first) -16
night (clause_first) -59 (phrase_first) 16
nomination (clause_first) -10 (that_first) 39 (to_first) 11
nominee (clause_first) 26 (phrase_first) 10 (that_first) 30 (to_first) 18
nonprofit (clause_first) 25
not (clause_first) -61 (phrase_first) -8 (that_first) -9
nothing (that_first) -16
notion (clause_first) -8
november (clause_first) 34
now (phrase_first) -20 (that_first) 15
nra (clause_first) 12
numbers (clause_first) -11
n’t (clause_first) -18
obama (that_first) 29
obamacare (clause_first) 37
october (clause_first) -10
of (clause_first) -93 (phrase_first) -37 (that_first) -14 (to_first) -18
office (clause_first) -15 (that_first) 14
officers (clause_first) -15
official (clause_first) 9
officials (clause_first) -17 (that_first) 18
ohio (clause_first) 9
ok (clause_first) -24
old (clause_first) -11
on (clause_first) -46 (on_first) -16 (phrase_first) -25 (that_first) -10
once (clause_first) -9
ones (clause_first) 15
online (clause_first) 29
only (clause_first) -23
operations (clause_first) -13
opinion (that_first) 8
opponent (clause_first) -10
opponents (phrase_first) 19
opposition (that_first) 12
options (clause_first) -25
organization (clause_first) -10 (that_first) -15
organizations (clause_first) -31
other (phrase_first) -9 (to_first) -19
others (phrase_first) 24 (that_first) 17
otherwise (that_first) -11
out (clause_first) 49 (that_first) -24
outlets (clause_first) -14
outside (clause_first) -14
outsider (clause_first) 21
over (phrase_first) -33 (that_first) 21
overcome (clause_first) 20
overhaul (clause_first) 19
overseas (clause_first) 14 (that_first) 29
overtime (that_first) -9
own (clause_first) -25 (that_first) -16 (to_first) 8
pac (clause_first) -20
pacs (clause_first) 28
pages (that_first) 19
palin (clause_first) 25
parenthood (clause_first) 15
paris (clause_first) -18 (that_first) 25
part (clause_first) -15 (to_first) -10
parties (clause_first) 11
partnership (clause_first) 8
party (phrase_first) 13 (that_first) -22 (to_first) -21
past (clause_first) -54 (that_first) -12
path (clause_first) -18
pay (clause_first) 9
peace (clause_first) 9
pence (clause_first) -27
pennsylvania (clause_first) -14
people (clause_first) -25 (to_first) -33
percent (clause_first) -16 (phrase_first) -23 (that_first) 11
performance (clause_first) 23
period (clause_first) -8
philadelphia (clause_first) 31
picture (clause_first) 25
piece (clause_first) -10
place (clause_first) 51
plan (clause_first) -19 (phrase_first) -11 (that_first) 21
plane (clause_first) 19
plans (clause_first) -30 (phrase_first) 13 (that_first) -8
platform (clause_first) 21 (phrase_first) 17 (that_first) 15
play (to_first) 24
playing (clause_first) -11
pledge (clause_first) 8
point (clause_first) -29 (that_first) 26
police (clause_first) 14 (to_first) 16
policies (clause_first) 11 (phrase_first) 30 (that_first) -17 (to_first) -15
policy (clause_first) 13 (phrase_first) 14 (to_first) 30
political (clause_first) -8
politically (clause_first) 25
politician (clause_first) 12
politicians (clause_first) -15
politics (clause_first) 22 (phrase_first) 31 (to_first) -8
poll (clause_first) -31
polls (clause_first) -27 (phrase_first) -22 (that_first) 8
pool (clause_first) 8
poor (clause_first) 15
popular (clause_first) -14
popularity (clause_first) 20
population (clause_first) 24 (that_first) -16
position (clause_first) 19
positions (clause_first) 33
possible (clause_first) -10 (to_first) 21
post (clause_first) -30
poverty (clause_first) 9
powers (clause_first) 15
practice (clause_first) 19
practices (clause_first) 13
prediction (clause_first) -8
presidency (clause_first) 50 (phrase_first) 17 (that_first) 20
president (clause_first) 17 (phrase_first) 17 (quote_first) 21 (that_first) 14 (to_first) 21
press (clause_first) -18
pressure (clause_first) 17
price (clause_first) 18
prices (clause_first) 10
primaries (to_first) -16
primary (clause_first) 9 (to_first) 26
principles (clause_first) 38
priorities (clause_first) 11
priority (clause_first) 17
prison (that_first) 14
problem (clause_first) 9 (that_first) 10
problems (clause_first) -13
process (clause_first) -15 (phrase_first) -22
program (clause_first) 31 (phrase_first) -13 (that_first) -17
programs (clause_first) 31 (to_first) 10
progress (clause_first) 14
projects (clause_first) -11
proof (clause_first) -10
proposal (clause_first) -26
proposals (clause_first) -30
proposed (clause_first) 24
prosecutors (clause_first) 29
protection (clause_first) 25
protesters (clause_first) -17
protests (clause_first) -22
publicly (clause_first) 31
punished (clause_first) 10
pursued (clause_first) 8
push (clause_first) -16
pushing (clause_first) 30
putin (clause_first) -26
quarantine (clause_first) 12
question (clause_first) 19 (phrase_first) 18
questions (clause_first) -19 (that_first) -19
quo (clause_first) -8
r-texas (clause_first) 38
race (clause_first) 9 (phrase_first) 22 (that_first) 36 (to_first) 14
radio (phrase_first) -16
raids (clause_first) -14
rallies (clause_first) -54
rally (clause_first) 9 (phrase_first) -8
rate (clause_first) -17
rates (clause_first) -13
rather (clause_first) -14
rating (clause_first) -17
ratings (clause_first) -24
reach (clause_first) 15
read (that_first) -8
readers (clause_first) -18
ready (clause_first) -25
reagan (clause_first) 25
reason (phrase_first) -8
reasonable (phrase_first) -8
reasons (clause_first) -10
received (clause_first) 8
receiving (clause_first) 26
recently (clause_first) -27
records (clause_first) -13
recovery (clause_first) 14
referenda (that_first) -9
referendum (clause_first) -19
reform (clause_first) 11 (phrase_first) 19 (to_first) -22
refugees (clause_first) 24 (that_first) 13 (to_first) 24
refused (clause_first) -14
regime (clause_first) 13
region (clause_first) 11
regulation (clause_first) 13
relationship (clause_first) -11
release (clause_first) 22 (that_first) -11
released (clause_first) -22
releases (clause_first) -9
religion (clause_first) 12
remarks (clause_first) -13 (that_first) 13
replaced (clause_first) -8
reporter (clause_first) 13 (that_first) -28
reporters (clause_first) 8
reports (clause_first) -37
republican (clause_first) 17 (phrase_first) 8
republicans (clause_first) -53 (phrase_first) 16 (that_first) -23
request (clause_first) -13
required (clause_first) 16 (that_first) 17
research (that_first) -10
resign (clause_first) 19
resolve (clause_first) -18
response (clause_first) 21
responsibility (clause_first) 11
result (clause_first) -8 (that_first) -20
results (phrase_first) 31 (that_first) -20
returns (clause_first) 21
revelations (clause_first) -25
rhetoric (clause_first) -14
rich (clause_first) 32
rights (clause_first) 22 (phrase_first) 9
rise (clause_first) -23
rival (that_first) -22
rivals (that_first) 24
road (clause_first) 18
role (clause_first) -21 (phrase_first) -20 (that_first) -8
romney (to_first) -12
route (clause_first) -23
rubio (clause_first) 36 (phrase_first) 14 (to_first) -29
rules (that_first) 23
ruling (phrase_first) 10
russia (clause_first) 30
ryan (clause_first) 10 (phrase_first) 16
sachs (clause_first) 22
safe (that_first) -11
said (clause_first) -28 (that_first) -31 (what_first) 17
sales (clause_first) 28
same (clause_first) 28 (phrase_first) -22
sanctions (clause_first) 9
sanders (clause_first) 13 (phrase_first) 43 (that_first) -19 (to_first) -13
saturday (clause_first) -13 (that_first) 13
saying (clause_first) -9 (that_first) 13
scalia (that_first) 19
scandal (clause_first) 11
scared (clause_first) -17
schedule (clause_first) 24
scheduled (clause_first) -16
school (clause_first) -10
schools (clause_first) -15
schultz (clause_first) 12
scrutiny (clause_first) -14
seat (clause_first) -10
second (clause_first) -12
secure (clause_first) 9
security (clause_first) 17 (phrase_first) -10 (to_first) 10
senate (clause_first) -12 (that_first) -13 (to_first) 8
senator (clause_first) 15 (that_first) -24 (to_first) 17
senators (that_first) 10
sentence (clause_first) -24
september (clause_first) -9
series (clause_first) 13
server (clause_first) -19 (that_first) 33
service (clause_first) -9 (that_first) 20
session (clause_first) 22
settlement (clause_first) -18
sex (clause_first) 9
share (clause_first) 26 (that_first) 8
she (clause_first) -55 (that_first) -9
shooting (clause_first) 31
shootings (clause_first) 16
should (clause_first) -9
show (clause_first) -19 (phrase_first) -17 (to_first) -20
side (clause_first) 21
sign (that_first) -20
similar (clause_first) -10
site (clause_first) -16 (that_first) 8
situation (clause_first) -19
so (clause_first) 22 (phrase_first) 25
socialist (clause_first) 30
somewhat (clause_first) -8
son (clause_first) -12
sources (clause_first) -18
southern (clause_first) -14
speakers (clause_first) 14
speaking (clause_first) -19
specifically (that_first) -22
specifics (clause_first) -34
speech (phrase_first) -31
speeches (clause_first) -41
speed (clause_first) -14
spending (clause_first) 45
split (clause_first) 11
spot (clause_first) 23
spring (clause_first) -27
square (clause_first) -16
staff (phrase_first) 17
stage (clause_first) -36
stance (clause_first) 10
stances (clause_first) -18
standard-bearer (clause_first) -33
standards (clause_first) -28
standing (clause_first) -20
state (clause_first) 27 (phrase_first) -14 (that_first) -10
statement (clause_first) -12
statements (clause_first) -36
states (clause_first) 39 (phrase_first) 19 (to_first) 34
statistics (clause_first) 17
status (clause_first) -10
stay (to_first) -14
steps (clause_first) -20
stevens (clause_first) -20
stock (clause_first) 18
stop (clause_first) 21
strategy (clause_first) -24 (that_first) -26
street (clause_first) 37
strength (clause_first) 21
stretch (clause_first) 16
strong (clause_first) -12
successes (clause_first) -12
successfully (clause_first) 9
such (clause_first) -20
suggestion (clause_first) -14
suggestions (clause_first) -9
summer (that_first) 18
summit (clause_first) -23
sunday (clause_first) -10 (phrase_first) -32
super (clause_first) -8 (phrase_first) -26
superdelegates (clause_first) 13 (that_first) 13
support (clause_first) -23 (phrase_first) -21
supported (clause_first) -13
supporters (clause_first) -50 (phrase_first) 14
surveillance (clause_first) 19
suspects (clause_first) 15
syria (clause_first) 59 (that_first) -16
system (clause_first) -21 (phrase_first) 20 (that_first) 18 (to_first) 29
taken (clause_first) -16
tax (clause_first) 26 (phrase_first) 39 (that_first) -16 (to_first) 28
team (clause_first) -31
techniques (clause_first) 15
ted (clause_first) -22
television (clause_first) 13
tenure (clause_first) 12
term (clause_first) -26
terms (clause_first) -28
terror (clause_first) 11
terrorism (clause_first) 28
terrorists (clause_first) -28
test (clause_first) -19
texas (clause_first) -8
than (clause_first) -17 (phrase_first) -16
that (clause_first) -52 (phrase_first) 18 (that_first) -30 (to_first) -12 (what_first) -27
them (clause_first) 8 (phrase_first) 51 (that_first) -8 (to_first) -18
themselves (clause_first) 8 (phrase_first) 9
then (clause_first) -15 (that_first) -18
theories (clause_first) -10
there (clause_first) 43
they (clause_first) -58
thing (clause_first) -17
things (phrase_first) -17
thinking (clause_first) -9
this (clause_first) 34
threat (that_first) 16
throughout (clause_first) -14
thursday (clause_first) -42 (phrase_first) -17 (that_first) 26 (to_first) -17
ticket (clause_first) 17
time (clause_first) -28 (phrase_first) -32 (that_first) 32 (to_first) -17
today (clause_first) 16
together (clause_first) 17 (to_first) -14
tolerance (clause_first) 12
tone (clause_first) -33
too (that_first) -21
tool (clause_first) -11
top (clause_first) 24
torture (clause_first) -15
track (clause_first) 35
trail (clause_first) -13
transition (clause_first) -22
treated (clause_first) 23
treatment (clause_first) -12
tried (clause_first) -16
troops (clause_first) -12
true (that_first) 16
trump (clause_first) 47 (how_first) 10 (phrase_first) 46 (to_first) -13
trump's (clause_first) -12 (phrase_first) -10
trump’s (clause_first) -18
truth (clause_first) 11
tuesday (clause_first) 18 (phrase_first) -22 (that_first) -21 (to_first) 14
tuition (clause_first) -17
turkey (clause_first) -19 (phrase_first) 25
turn (that_first) 19
turnout (clause_first) 15 (that_first) -10
tv (clause_first) -12
tweet (clause_first) -15
twitter (clause_first) -10 (phrase_first) -33
u.s. (clause_first) 37
ukraine (clause_first) 18 (that_first) 28
undecided (clause_first) 44
understand (that_first) 10
understood (clause_first) 10
unfair (clause_first) 13
union (clause_first) -8
united (clause_first) -9
unity (clause_first) 38
university (clause_first) 10 (that_first) -20
up (clause_first) 20 (that_first) -15 (to_first) -10
us (that_first) 9
use (clause_first) 37
vacation (clause_first) -14
valley (clause_first) -17
values (clause_first) 12
ventures (clause_first) -8
vermont (clause_first) -14 (phrase_first) -29
victims (clause_first) 54
victories (clause_first) -34
victory (clause_first) 33
view (clause_first) -10 (that_first) -12
viewers (that_first) 19
violence (clause_first) 22
virginia (clause_first) -15
virus (clause_first) 23
visas (clause_first) -9 (that_first) 17
vision (clause_first) 19
visit (phrase_first) -10
vote (phrase_first) -8 (that_first) -26
voter (clause_first) -14
voters (clause_first) -24 (quote_first) 13 (that_first) -16 (to_first) -9
wade (clause_first) 15
wage (clause_first) 25
wall (clause_first) 28 (phrase_first) -9
war (clause_first) -13 (that_first) -21 (to_first) 29
warren (clause_first) -26
was (clause_first) -21 (that_first) -13
washington (clause_first) -33
watch (clause_first) 24
water (clause_first) 21
waterboarding (clause_first) 14
way (clause_first) 23
ways (clause_first) 10
weak (clause_first) 40
wealth (clause_first) 8
weapon (clause_first) 23
weapons (clause_first) -9
wednesday (clause_first) -25 (phrase_first) -27
week (clause_first) -45 (that_first) -12
weeks (clause_first) 16 (that_first) -19
weiner (clause_first) 21
welcoming (clause_first) 19
well (phrase_first) -14
west (clause_first) 23
what (what_first) -23
when (clause_first) -41
where (clause_first) -16
whether (clause_first) -10 (whether_first) -8
which (clause_first) -38
who (clause_first) -68 (that_first) -8 (to_first) -13
why (why_first) -10
wife (clause_first) 13
will (clause_first) -24
win (that_first) 18
winner (clause_first) -10
wins (clause_first) -23
wisconsin (clause_first) 15
with (clause_first) -20 (phrase_first) -14 (to_first) 14
woman (clause_first) -24
women (clause_first) -32 (phrase_first) -23 (that_first) 21
won (that_first) 21
word (clause_first) -16
words (clause_first) -8
work (clause_first) 9 (that_first) -14
worked (clause_first) 18
workers (clause_first) -25
world (clause_first) 46 (phrase_first) -17
worse (clause_first) 38
would (clause_first) -21 (that_first) -11
yanukovych (clause_first) -19
year (clause_first) -22 (phrase_first) -36 (to_first) 23
years (phrase_first) -12 (to_first) 11
yes (clause_first) 26
york (clause_first) 25 (phrase_first) 14
you (clause_first) -32 (to_first) -13
young (clause_first) -8
zika (clause_first) 35
’s (clause_first) -47 (phrase_first) -20
“,” (clause_first) 143 (phrase_first) 22 (that_first) 114 (to_first) 33
“?” (clause_first) 46 (that_first) 39
“” (how_first) 18 (phrase_first) 22 (quote_first) 56 (to_first) -20 (whether_first) 9 (why_first) -9

122 end: cue, verbs
:~ (1_verbs_quote) -16 (2_verbs_quote) 19
abl~ (0_verbs) 12 (2_verbs) -16
accept~ (2_verbs_quote) -19
accord~ (0_verbs) -37 (1_verbs) 10 (1_verbs_quote) -15 (2_verbs) 10 (2_verbs_quote) 27
account~ (0_verbs) 17 (1_verbs) -20
accuse~ (0_verbs) -62 (0_verbs_quote) 11 (1_verbs) 27 (2_verbs_quote) 17
acknowledge~ (2_verbs_quote) 10
acquiesc~ (0_verbs) 8 (1_verbs) -20 (2_verbs) 11
address~ (1_verbs) -15 (2_verbs) 17
add~ (0_verbs) -13 (1_verbs) -12 (2_verbs_quote) 18
admir~ (0_verbs) 13 (1_verbs) -13
admit~ (0_verbs) -15 (1_verbs) 32 (1_verbs_quote) -20 (2_verbs) -15 (2_verbs_quote) 17
adopt~ (0_verbs) 22 (1_verbs) -30
advoc~ (1_verbs) 23 (2_verbs) -17
agit~ (2_verbs) 10
agree~ (0_verbs) 9 (1_verbs) 22 (2_verbs) -28
agre~ (1_verbs) -15
aim~ (0_verbs) 12 (1_verbs) -22 (2_verbs) -11
allege~ (0_verbs) -21 (2_verbs) 18
allow~ (0_verbs) -10 (2_verbs) 16
angri~ (0_verbs) 9
announce~ (0_verbs) 19 (1_verbs) -22 (1_verbs_quote) -10
answer~ (0_verbs) 27 (1_verbs) -16 (2_verbs) -38
apolog~ (0_verbs) -19 (2_verbs) 11
appeal~ (0_verbs) 15 (2_verbs) -15
appear~ (0_verbs) 15 (1_verbs) -23 (2_verbs) 12 (2_verbs_quote) -8
applaud~ (0_verbs) -23 (1_verbs) -8 (2_verbs) 17
argue~ (0_verbs) -30 (0_verbs_quote) 10 (1_verbs) -18 (1_verbs_quote) -8 (2_verbs) 23 (2_verbs_quote) 15
argument~ (1_verbs) 14 (1_verbs_quote) -13
arrang~ (1_verbs) -9
articul~ (0_verbs) 11 (1_verbs) 30 (2_verbs) -42
ask~ (0_verbs) -9 (0_verbs_quote) -26 (1_verbs) 14 (2_verbs_quote) 18
assert~ (1_verbs_quote) -11 (2_verbs_quote) 19
assess~ (0_verbs) 17 (1_verbs) -18
assure~ (1_verbs) -13 (2_verbs_quote) 23
attack~ (0_verbs) 21 (1_verbs) -37
attempt~ (1_verbs) 24 (2_verbs) -24
attribut~ (0_verbs) -13 (2_verbs) 10
author~ (0_verbs) -10
avoid~ (0_verbs) 9 (1_verbs) -11
backped~ (0_verbs) -17 (2_verbs) 15
back~ (0_verbs) 32 (1_verbs) -38 (2_verbs) -16
becam~ (1_verbs) 32 (2_verbs) -33
becom~ (0_verbs) 11 (1_verbs) 29 (2_verbs) -25 (2_verbs_quote) -27
begin~ (0_verbs) 22 (1_verbs) -31 (2_verbs) -12 (2_verbs_quote) 17
believe~ (0_verbs) -26 (2_verbs) 20 (2_verbs_quote) -8
bemoan~ (0_verbs_quote) -14 (1_verbs_quote) 22 (2_verbs) -13
bent~ (1_verbs) 8 (2_verbs) -8
blame~ (0_verbs_quote) -16 (1_verbs) -8 (2_verbs) 19 (2_verbs_quote) -8
blast~ (1_verbs) 31 (2_verbs_quote) -18
block~ (1_verbs) 22 (2_verbs_quote) -20
boast~ (1_verbs_quote) -10 (2_verbs_quote) 10
boo~ (0_verbs) 8
boycot~ (0_verbs) -8 (1_verbs) 17
breach~ (0_verbs) 16 (2_verbs) -15
brush~ (0_verbs) -8 (2_verbs) 8
cagei~ (1_verbs) 14
call~ (0_verbs) -17 (0_verbs_quote) 34 (1_verbs) 8 (1_verbs_quote) -30
campaign~ (0_verbs) 15 (1_verbs) -24
captur~ (2_verbs) 8
care~ (0_verbs) -32 (0_verbs_quote) -19 (1_verbs) 24 (2_verbs_quote) 17
carri~ (0_verbs) 16 (2_verbs_quote) -20
case~ (0_verbs) 22 (1_verbs) -20 (2_verbs) -13
cast~ (1_verbs_quote) -9 (2_verbs_quote) 15
caution~ (0_verbs_quote) -22 (1_verbs) 13 (1_verbs_quote) 20 (2_verbs) -17
celebr~ (0_verbs) -11
center~ (0_verbs) -23 (2_verbs) 18
challeng~ (1_verbs) -14 (2_verbs) 9 (2_verbs_quote) -22
chant~ (0_verbs_quote) 21 (2_verbs_quote) -24
characterize~ (1_verbs) 9
charge~ (0_verbs) 13 (1_verbs) -14
cheer~ (2_verbs) -10
chide~ (0_verbs) -9 (2_verbs) 14
choos~ (1_verbs) -12 (2_verbs) 11
chosen~ (1_verbs) 16 (2_verbs) -15
chose~ (1_verbs) -18 (2_verbs) 17
churn~ (0_verbs) -17 (2_verbs) 16
circul~ (0_verbs) -13 (2_verbs) 11
cite~ (0_verbs) -23 (0_verbs_quote) 29 (1_verbs) 28 (1_verbs_quote) -19 (2_verbs_quote) -9
claim~ (0_verbs) -16 (0_verbs_quote) 23 (1_verbs) 63 (1_verbs_quote) -25 (2_verbs) -37
clear~ (0_verbs) -19 (1_verbs) 13
close~ (0_verbs) -22 (1_verbs) 22
come~ (0_verbs) 8 (1_verbs) 12 (2_verbs) -23
comment~ (1_verbs) -8 (2_verbs) -8
commit~ (0_verbs) 32 (1_verbs) -22 (2_verbs) -22
compar~ (0_verbs) -23 (2_verbs) 10
concede~ (1_verbs) -11 (1_verbs_quote) 23 (2_verbs) 14 (2_verbs_quote) -22
conclude~ (0_verbs) -14 (1_verbs) -9 (1_verbs_quote) -20 (2_verbs) 20
condemn~ (0_verbs) -10
confid~ (1_verbs) -11
confirm~ (1_verbs) 12 (2_verbs) -11
confront~ (0_verbs) -9 (1_verbs) 9
congratul~ (0_verbs) -12 (1_verbs) 11
consciou~ (0_verbs) 19 (2_verbs_quote) -21
consid~ (0_verbs) 13 (2_verbs) -22
contend~ (0_verbs_quote) 20 (1_verbs_quote) -20
continue~ (0_verbs) 19 (2_verbs) -28 (2_verbs_quote) 12
contradict~ (0_verbs) -16 (2_verbs_quote) 15
contrast~ (0_verbs) -21 (1_verbs) 20 (2_verbs) -8
conven~ (0_verbs) -24 (2_verbs) 21
count~ (0_verbs) -11
coverag~ (0_verbs) 13 (2_verbs) -17
cover~ (0_verbs) 12 (2_verbs) -42 (2_verbs_quote) 25
creat~ (0_verbs) -12 (1_verbs) -29 (2_verbs) 33
credit~ (0_verbs) -12
criticize~ (0_verbs) 39 (1_verbs) -28 (2_verbs) -8 (2_verbs_quote) -28
critic~ (1_verbs) 15 (2_verbs) -16
critiqu~ (0_verbs) 14 (1_verbs) -12
debat~ (2_verbs_quote) -10
debunk~ (0_verbs_quote) -23
decid~ (0_verbs) -13 (1_verbs) 20 (2_verbs) -16
decis~ (1_verbs) 17 (2_verbs) -15
declare~ (0_verbs) 9 (0_verbs_quote) -9 (1_verbs_quote) 9 (2_verbs_quote) -10
declar~ (0_verbs) 9 (2_verbs) -8
declin~ (1_verbs) -8
decry~ (0_verbs_quote) -8 (1_verbs_quote) 11
dedic~ (0_verbs) 29 (1_verbs) -29
deem~ (0_verbs) 21 (2_verbs) -26
defend~ (0_verbs) 16 (0_verbs_quote) 10 (1_verbs) -28 (1_verbs_quote) -8 (2_verbs_quote) -14
deliv~ (0_verbs) 11 (0_verbs_quote) 8 (1_verbs) -9
demand~ (1_verbs) -9 (2_verbs) 10
demonstr~ (0_verbs) -10 (1_verbs) 21 (2_verbs) -13
demon~ (0_verbs) 19 (2_verbs) -20
denounce~ (0_verbs) 13 (0_verbs_quote) 14 (1_verbs_quote) -13 (2_verbs) -15 (2_verbs_quote) -9
deny~ (0_verbs) 15 (1_verbs) 10 (2_verbs) -26
deride~ (0_verbs) -11 (1_verbs) 11
descend~ (0_verbs) 10
describe~ (0_verbs) -15 (0_verbs_quote) 32 (1_verbs) -16 (1_verbs_quote) -13 (2_verbs) 18
devot~ (0_verbs) -15 (2_verbs_quote) -14
diagnosi~ (2_verbs) -27
disclose~ (0_verbs) -9 (1_verbs) 15
discredit~ (1_verbs) -15
discuss~ (0_verbs) -30 (1_verbs) 32 (2_verbs) 29 (2_verbs_quote) -20
dislik~ (0_verbs) -9 (2_verbs) 14
dismiss~ (0_verbs) 19 (0_verbs_quote) -22 (1_verbs) -24 (2_verbs) 15
displai~ (2_verbs) 8
disregard~ (0_verbs) 18 (2_verbs) -19
distanc~ (0_verbs) 16 (1_verbs) -28 (2_verbs) 9
divid~ (0_verbs) -22 (2_verbs) 22
document~ (2_verbs) 9
doubl~ (1_verbs) 15 (2_verbs_quote) -13
doubt~ (0_verbs) 16 (2_verbs) -14
downplai~ (0_verbs) -16 (2_verbs) 17
draft~ (0_verbs) -10 (2_verbs) 10
drew~ (0_verbs) 24 (1_verbs) -13 (2_verbs) -11
dwell~ (1_verbs) -15 (2_verbs) 16
eager~ (0_verbs) 14 (1_verbs) 15 (2_verbs) -27
echo~ (2_verbs_quote) -13
effort~ (1_verbs) -8
email~ (0_verbs_quote) 9
embrac~ (0_verbs) 23 (1_verbs) -32 (2_verbs) -19
emerg~ (1_verbs) -16 (2_verbs) 11
encourage~ (0_verbs) 20 (1_verbs) 25 (2_verbs) -43
endors~ (0_verbs) 46 (1_verbs) -74 (2_verbs) -16
end~ (0_verbs) 17 (0_verbs_quote) -31
equivoc~ (2_verbs) -24
estimate~ (0_verbs) -8 (2_verbs) 11
evinc~ (1_verbs) 16 (2_verbs) -16
eviscer~ (0_verbs) -27 (2_verbs) 26
expand~ (0_verbs) -20 (2_verbs) 17
expect~ (1_verbs) 12 (2_verbs) -20
explain~ (0_verbs_quote) -9 (1_verbs) -38 (2_verbs) 22 (2_verbs_quote) 14
explor~ (0_verbs) 20 (2_verbs) -22
expos~ (0_verbs) 27 (1_verbs) -33
express~ (0_verbs) -18 (1_verbs) -9 (2_verbs) 26
extol~ (0_verbs) -21 (1_verbs) 21
face~ (0_verbs) -15 (1_verbs) 21 (2_verbs_quote) -15
fail~ (0_verbs) -8 (1_verbs) 23 (2_verbs) -11 (2_verbs_quote) -10
favor~ (1_verbs) -13
fear~ (0_verbs) -10
feel~ (1_verbs) -20 (2_verbs) 15
fight~ (0_verbs) 11
file~ (1_verbs) 10
fill~ (0_verbs) 17
find~ (0_verbs) -29 (1_verbs) 26
fire~ (0_verbs) 8 (0_verbs_quote) -10 (1_verbs_quote) 10 (2_verbs) -15
focus~ (0_verbs) 12 (2_verbs) -27
focu~ (1_verbs) -26
follow~ (0_verbs) -24 (2_verbs) 19
forese~ (0_verbs) -12 (1_verbs) 15
foretel~ (0_verbs) 12 (2_verbs_quote) -10
forfeit~ (2_verbs) -15
found~ (0_verbs) -42 (0_verbs_quote) -9 (1_verbs) 17 (2_verbs) 26 (2_verbs_quote) 8
frame~ (0_verbs) -15 (2_verbs) 13
fulmin~ (0_verbs) -10
gave~ (0_verbs) 18 (1_verbs) -10 (2_verbs) -15
gener~ (0_verbs) -13
given~ (1_verbs) 15 (2_verbs) -15
give~ (1_verbs) -10
goal~ (1_verbs) -22 (2_verbs) 8
gone~ (0_verbs) -21 (2_verbs) 19
got~ (0_verbs) 16
go~ (0_verbs) 15 (1_verbs) -22
grappl~ (0_verbs) -12 (2_verbs) 13
gravit~ (0_verbs) 8 (2_verbs) -11
grievanc~ (0_verbs) -25 (2_verbs) 21
grous~ (0_verbs_quote) 9
gush~ (1_verbs_quote) 24
had~ (0_verbs) 26
hail~ (2_verbs_quote) -21
hammer~ (2_verbs) 12
harangu~ (0_verbs) -14
hard~ (1_verbs) 21 (2_verbs) -20
harken~ (0_verbs) 9
hate~ (0_verbs) 11 (2_verbs) -12
headlin~ (1_verbs) -10 (2_verbs) 10
held~ (0_verbs) -21 (1_verbs) 16
herald~ (2_verbs) -8
hesit~ (0_verbs) 8
highlight~ (0_verbs) -23 (1_verbs) 9 (2_verbs) 8
hint~ (0_verbs) 16 (1_verbs) -19
hire~ (0_verbs) -8
hold~ (0_verbs) -8 (1_verbs) 8
hope~ (0_verbs) -36 (1_verbs) -10 (2_verbs) 22 (2_verbs_quote) 12
hung~ (0_verbs) 14 (2_verbs) -16
hypothes~ (2_verbs) 8
identifi~ (0_verbs) 27 (1_verbs) -27
ignor~ (1_verbs) -14 (2_verbs) 11
immun~ (0_verbs) -8
impli~ (2_verbs_quote) 10
imposs~ (0_verbs) 17 (1_verbs) -19
inabl~ (0_verbs_quote) -11 (2_verbs_quote) 10
incit~ (1_verbs) -9
includ~ (0_verbs) -23 (0_verbs_quote) 20 (1_verbs) -28 (2_verbs) 30 (2_verbs_quote) -9
indicate~ (0_verbs) -21 (2_verbs) 17 (2_verbs_quote) -14
inform~ (0_verbs) -9 (2_verbs) 13
insist~ (0_verbs) -20 (1_verbs_quote) 32 (2_verbs_quote) -18
interpret~ (2_verbs) -10
introduc~ (0_verbs) 23 (2_verbs) -21
invit~ (1_verbs) -8 (1_verbs_quote) 9
invok~ (1_verbs) 9 (2_verbs) -9
issu~ (0_verbs) -10 (1_verbs) 31 (1_verbs_quote) -17 (2_verbs) -27 (2_verbs_quote) 20
join~ (0_verbs) -16 (1_verbs) -9 (2_verbs) 13
joke~ (1_verbs_quote) -9
judg~ (0_verbs) 16
keen~ (1_verbs_quote) 9 (2_verbs_quote) -10
keep~ (0_verbs_quote) -13 (2_verbs_quote) 12
knew~ (0_verbs) 18 (2_verbs) -14
knock~ (0_verbs) -20 (2_verbs) 8 (2_verbs_quote) 9
known~ (0_verbs) 25 (2_verbs) -23 (2_verbs_quote) -17
know~ (1_verbs) 15 (2_verbs) -14
label~ (0_verbs_quote) 15 (2_verbs_quote) -19
labor~ (0_verbs) -19
laid~ (0_verbs) -14 (1_verbs) 18
lai~ (0_verbs) -12 (2_verbs) 8
lament~ (0_verbs_quote) -32 (1_verbs_quote) 21 (2_verbs_quote) 12
lash~ (1_verbs) 18 (2_verbs) -19
late~ (0_verbs) -19 (2_verbs) 18
launch~ (1_verbs) -12
led~ (2_verbs) -9
leeri~ (1_verbs) 19 (2_verbs) -20
left~ (1_verbs) -23
liken~ (0_verbs) -11 (1_verbs) -12 (2_verbs) 15
like~ (0_verbs) 13 (1_verbs) -11
link~ (0_verbs) 8
list~ (0_verbs) -21 (1_verbs) 26
lobbi~ (2_verbs) 14
lob~ (2_verbs) 10
log~ (1_verbs) -13 (2_verbs) 12
look~ (0_verbs) 9 (1_verbs) 16 (2_verbs) -22 (2_verbs_quote) -12
love~ (0_verbs) 20
made~ (0_verbs) 17 (0_verbs_quote) -17 (1_verbs) -19 (2_verbs_quote) 15
maintain~ (1_verbs) 24 (2_verbs) -23
marvel~ (0_verbs) -18 (1_verbs) 16
memori~ (0_verbs) 16 (1_verbs) -15
mention~ (0_verbs) 27 (1_verbs) -23 (2_verbs) -16
messag~ (1_verbs) -25 (2_verbs) 14
met~ (1_verbs) 22 (2_verbs) -23
mispronunci~ (2_verbs_quote) -9
miss~ (2_verbs) 13
mock~ (1_verbs_quote) 10 (2_verbs) -19
mourn~ (1_verbs) -18
name~ (1_verbs) 15 (2_verbs) -36 (2_verbs_quote) 19
need~ (0_verbs) -13 (1_verbs) -10 (2_verbs) 19
nomin~ (1_verbs) 20 (2_verbs) -17
note~ (0_verbs) -55 (1_verbs_quote) -10 (2_verbs) 27 (2_verbs_quote) 16
nuanc~ (2_verbs) -13
observe~ (0_verbs) -22 (1_verbs) -10 (2_verbs) 29
offer~ (0_verbs) 18 (2_verbs_quote) -27
open~ (0_verbs_quote) -8 (1_verbs) 11 (2_verbs_quote) 8
opposit~ (0_verbs) -24 (2_verbs) 22
oppos~ (0_verbs) 12 (1_verbs) 12 (2_verbs) -36
opt~ (0_verbs) -24 (1_verbs) -15 (2_verbs) 31
order~ (2_verbs) 10 (2_verbs_quote) -16
outlin~ (1_verbs) -19 (2_verbs) 8
outspoken~ (0_verbs) 14 (1_verbs) -15
paid~ (1_verbs) 15 (2_verbs) -15
paint~ (0_verbs) -21 (2_verbs) -9
pan~ (1_verbs) 23 (2_verbs) -23
partial~ (1_verbs) 10
passion~ (0_verbs) 22 (1_verbs) -8 (2_verbs) -18
pass~ (0_verbs) -14 (0_verbs_quote) -14 (1_verbs) 11 (2_verbs) 12 (2_verbs_quote) 13
perform~ (0_verbs) 14
petit~ (2_verbs) 8
pick~ (1_verbs) 21 (2_verbs) -36
pin~ (0_verbs) -24
pitch~ (1_verbs) 8
pivot~ (0_verbs) -11 (2_verbs) 11
place~ (0_verbs) 10 (1_verbs) -14
plai~ (2_verbs) -10
plan~ (2_verbs_quote) -10
platform~ (2_verbs) 17
plead~ (2_verbs) -10
pledge~ (0_verbs) 19 (0_verbs_quote) 11 (1_verbs_quote) 9 (2_verbs) -16 (2_verbs_quote) -22
plot~ (1_verbs) 15
point~ (0_verbs) -17 (0_verbs_quote) 19 (1_verbs) -13 (2_verbs) 27 (2_verbs_quote) -29
polici~ (2_verbs) -29
portray~ (0_verbs) -21 (0_verbs_quote) -13 (1_verbs) -12 (1_verbs_quote) 25 (2_verbs) 13 (2_verbs_quote) 16
pose~ (2_verbs) -11 (2_verbs_quote) 11
posit~ (0_verbs) -16
postur~ (2_verbs_quote) -28
post~ (0_verbs) -20 (1_verbs) 32 (1_verbs_quote) 9 (2_verbs) -15
praise~ (1_verbs) 14 (2_verbs) -22
predict~ (0_verbs) 24 (0_verbs_quote) -22 (1_verbs) -9
premier~ (0_verbs_quote) -11 (2_verbs_quote) 16
pressur~ (0_verbs) -8
press~ (0_verbs) -14 (2_verbs) 14
produc~ (0_verbs) 20 (2_verbs) -23
project~ (0_verbs) 12 (2_verbs) -20
promise~ (0_verbs_quote) -11 (1_verbs) -39 (2_verbs) 18 (2_verbs_quote) 16
promot~ (1_verbs_quote) -18
pronounc~ (0_verbs) -13 (1_verbs) -8
propose~ (0_verbs) -20 (1_verbs) 14 (1_verbs_quote) 10 (2_verbs_quote) -12
propound~ (2_verbs_quote) -8
protect~ (1_verbs) -19
protest~ (0_verbs) -11 (1_verbs) 23 (2_verbs) -16
proud~ (0_verbs) 16 (1_verbs) -10 (2_verbs) -14
prove~ (1_verbs) 13 (2_verbs) -15
provid~ (1_verbs) 18 (2_verbs) -19
publish~ (0_verbs) -10 (1_verbs) -27 (2_verbs) 15
pummel~ (0_verbs) 10
push~ (2_verbs) -8 (2_verbs_quote) 15
put~ (0_verbs) -22 (0_verbs_quote) -18 (1_verbs) 30
queri~ (1_verbs) 10 (2_verbs) -14
question~ (0_verbs) 13 (0_verbs_quote) -13 (1_verbs_quote) 11 (2_verbs) -11
quick~ (0_verbs) 25 (1_verbs) -20
quot~ (0_verbs) -29 (2_verbs) 19
rail~ (0_verbs) 10 (1_verbs) -10
rais~ (1_verbs) -22 (2_verbs) 26
ran~ (0_verbs) -9 (1_verbs) 17 (1_verbs_quote) -10
rattl~ (1_verbs) -26
reaffirm~ (2_verbs) 8
realiz~ (2_verbs) 23
rebuk~ (0_verbs) 11 (2_verbs) 12 (2_verbs_quote) -29
rebut~ (0_verbs) -13 (2_verbs) 16
recall~ (0_verbs) -10
recant~ (0_verbs) 10
recapitul~ (1_verbs) 16 (2_verbs) -17
recit~ (0_verbs) 8 (1_verbs) -9
recogn~ (0_verbs) -23 (1_verbs) 32 (2_verbs) -11
recommend~ (0_verbs) -14 (2_verbs) 17
recount~ (0_verbs) 9 (2_verbs) -10
referenc~ (0_verbs) -41 (1_verbs) 39 (2_verbs) -9
refer~ (0_verbs) -9 (0_verbs_quote) 26 (1_verbs) -15 (1_verbs_quote) -9 (2_verbs) 11
reflect~ (0_verbs) -29 (2_verbs) 28
refrain~ (0_verbs) 15 (2_verbs) -17
refus~ (0_verbs) 13 (2_verbs) -15
reject~ (0_verbs) -24 (1_verbs) 17 (2_verbs) 23
releas~ (1_verbs) -24 (1_verbs_quote) -19 (2_verbs) 26 (2_verbs_quote) 17
relish~ (0_verbs) 26 (1_verbs) -8
reli~ (2_verbs) -8
reluct~ (0_verbs) 19 (1_verbs) -21
remain~ (0_verbs) 8 (2_verbs) -9
remark~ (1_verbs_quote) 15 (2_verbs_quote) -19
rememb~ (0_verbs) -29 (2_verbs) 27
remind~ (0_verbs) 13 (1_verbs) -38 (2_verbs) 35
render~ (0_verbs) -22 (1_verbs) 21
renegoti~ (0_verbs) 26 (1_verbs) -26
renew~ (0_verbs) 22 (2_verbs) -22
repeat~ (1_verbs) 13
report~ (0_verbs) -24 (0_verbs_quote) 21 (1_verbs) 11 (1_verbs_quote) -11 (2_verbs) -10 (2_verbs_quote) 22
repres~ (1_verbs) -8 (2_verbs) 9
repris~ (1_verbs_quote) -24
request~ (0_verbs) 12 (1_verbs) -33 (2_verbs) 24
requir~ (0_verbs) 16 (2_verbs) -13
resist~ (0_verbs) -16 (1_verbs) 14
respect~ (0_verbs) 15 (1_verbs) -17
respond~ (0_verbs) -11 (0_verbs_quote) 13 (1_verbs) -11 (2_verbs) 12
respons~ (0_verbs) 8
retweet~ (0_verbs) 11 (2_verbs) -25
reveal~ (0_verbs) -30 (1_verbs) -16 (2_verbs) 21
revel~ (1_verbs) 12
revers~ (2_verbs) 10 (2_verbs_quote) -8
revisit~ (1_verbs) 26 (2_verbs) -26
rip~ (2_verbs) -11 (2_verbs_quote) 8
rule~ (0_verbs) 23 (2_verbs) -26
saw~ (0_verbs) -8 (1_verbs_quote) 9
say~ (0_verbs) -105 (1_verbs) -38 (1_verbs_quote) 53 (2_verbs) 42 (2_verbs_quote) 15
scrap~ (1_verbs) 10 (2_verbs) -12
seek~ (0_verbs) 16 (0_verbs_quote) -27
seem~ (1_verbs) 10 (1_verbs_quote) -41 (2_verbs) 13
seen~ (0_verbs) -28 (2_verbs) 29
see~ (0_verbs) -20 (1_verbs) -14 (2_verbs) 24
self-describ~ (0_verbs) 8 (0_verbs_quote) 8 (2_verbs) -8
sent~ (2_verbs) 10
set~ (0_verbs) 9 (2_verbs) -14
share~ (0_verbs) 22 (1_verbs) -22 (2_verbs) -31
shift~ (0_verbs) 10
shock~ (0_verbs) 16 (1_verbs) -19
shown~ (0_verbs) -16 (1_verbs) 20 (2_verbs) -15
show~ (0_verbs) -45 (1_verbs) 44 (2_verbs_quote) 17
shrug~ (1_verbs_quote) -19
shut~ (0_verbs) -13 (1_verbs) 13
side~ (0_verbs) 19 (2_verbs) -18
signal~ (0_verbs) 14 (1_verbs_quote) -20
sign~ (1_verbs) -10
skeptic~ (0_verbs) 11 (2_verbs) -18 (2_verbs_quote) -14
slam~ (0_verbs) 33 (0_verbs_quote) -17 (1_verbs) -36 (1_verbs_quote) -11 (2_verbs) 28 (2_verbs_quote) -10
snipe~ (1_verbs_quote) 14 (2_verbs_quote) -14
sought~ (0_verbs) 18 (1_verbs) -18
sound~ (1_verbs) 17 (2_verbs) -12
spare~ (0_verbs) 22 (2_verbs) -30
spark~ (1_verbs) 8
spar~ (1_verbs) 22 (2_verbs) -18
speak~ (1_verbs) 17
speech~ (0_verbs) 12 (2_verbs) -11
spent~ (1_verbs) 8 (2_verbs) -13
spoken~ (0_verbs) 9 (1_verbs) -31
spoke~ (0_verbs) 8 (0_verbs_quote) -9 (1_verbs) 17 (2_verbs) -17 (2_verbs_quote) -8
sponsor~ (0_verbs) -22 (1_verbs) 21
spot~ (0_verbs) -16 (2_verbs) 16
stai~ (0_verbs) 13 (2_verbs) -17
stanc~ (2_verbs) 21
start~ (1_verbs) -13
state~ (0_verbs) -35 (1_verbs) 34 (1_verbs_quote) -21 (2_verbs) -17 (2_verbs_quote) 9
stood~ (0_verbs) -12
stop~ (0_verbs) -9 (1_verbs) -16 (2_verbs) 24
strategi~ (0_verbs) -28 (2_verbs) 22
stress~ (2_verbs_quote) -15
struggl~ (0_verbs) -26 (1_verbs) 8 (2_verbs) 13
stuck~ (0_verbs) 19 (1_verbs) -26
submit~ (0_verbs) 16 (2_verbs) -20
suggest~ (0_verbs) -53 (1_verbs) 17 (1_verbs_quote) 9 (2_verbs) 13
sum~ (2_verbs) 8
support~ (0_verbs) 26 (1_verbs) -8 (2_verbs) -21
sympathet~ (1_verbs) 14 (2_verbs) -21
taken~ (0_verbs) 16 (2_verbs) -13
take~ (1_verbs) -15 (1_verbs_quote) 8
talk~ (0_verbs) 15 (0_verbs_quote) 13 (1_verbs) -14 (1_verbs_quote) -23 (2_verbs) -8 (2_verbs_quote) 12
target~ (0_verbs) 13
telegraph~ (0_verbs) 17 (2_verbs) -18
tell~ (0_verbs) -33 (1_verbs) -28 (1_verbs_quote) 24 (2_verbs) 10 (2_verbs_quote) 9
tend~ (1_verbs) 11 (2_verbs) -18
tepid~ (0_verbs) 8
thank~ (0_verbs) -12 (1_verbs) 23
think~ (0_verbs) -51 (1_verbs_quote) 9 (2_verbs) 23 (2_verbs_quote) -9
thrill~ (0_verbs) 15 (1_verbs) -19
tick~ (0_verbs) -10 (1_verbs) 22 (2_verbs) -23
ting~ (1_verbs) 18 (2_verbs) -19
titl~ (2_verbs) -23
took~ (0_verbs) -13 (1_verbs) -28 (2_verbs) 31
touch~ (0_verbs) -15 (1_verbs) 15
tout~ (1_verbs) -22 (2_verbs) 9
trash~ (0_verbs) 13
trend~ (1_verbs) -8
tri~ (0_verbs) 9 (1_verbs) -17 (1_verbs_quote) 15 (2_verbs_quote) -20
try~ (0_verbs) 14 (1_verbs) -19
turn~ (1_verbs) -10 (2_verbs) 9
tweet~ (0_verbs) -9 (0_verbs_quote) 12 (1_verbs) -20 (2_verbs) 18 (2_verbs_quote) 8
ty~ (0_verbs) 10 (2_verbs) -9
unafraid~ (1_verbs) -19
underline~ (1_verbs) 16 (2_verbs) -16
underscore~ (1_verbs) -13 (2_verbs) 12
understand~ (1_verbs) -12 (2_verbs) 14
understood~ (0_verbs) -20 (1_verbs) 15 (2_verbs) 9
unifi~ (0_verbs) 18 (1_verbs) 17
unleash~ (1_verbs) -8 (2_verbs) 14
unveil~ (0_verbs) -16 (2_verbs) 16
urge~ (0_verbs) -25 (1_verbs) 27 (2_verbs) -14
us~ (0_verbs) 13 (0_verbs_quote) -16 (1_verbs) 11 (1_verbs_quote) 22 (2_verbs) -12 (2_verbs_quote) -25
utter~ (0_verbs) 8
veer~ (2_verbs) 13 (2_verbs_quote) -14
veto~ (1_verbs) 14 (2_verbs) -15
view~ (1_verbs) -11 (2_verbs) 13
vote~ (0_verbs) 16 (1_verbs) -14 (2_verbs) -17
vouch~ (0_verbs) 9 (2_verbs) -11
vow~ (1_verbs) -16 (1_verbs_quote) -13 (2_verbs) 10 (2_verbs_quote) 8
walk~ (0_verbs) 13 (1_verbs) -16
want~ (0_verbs) -11 (1_verbs) 36 (2_verbs) -36
wari~ (0_verbs) -10 (1_verbs) 9
warn~ (0_verbs) -17 (1_verbs) 10
watch~ (0_verbs) 12 (1_verbs) -27 (2_verbs) 19
wave~ (2_verbs_quote) -19
weigh~ (0_verbs) -12 (1_verbs) 17
welcom~ (2_verbs) 11
well-receiv~ (0_verbs) 13 (2_verbs) -12
went~ (0_verbs_quote) -16 (1_verbs) 18 (2_verbs_quote) -8
withdrew~ (0_verbs) 21 (2_verbs) -26
wonder~ (0_verbs) -21 (1_verbs) 18
won~ (1_verbs_quote) -15 (2_verbs_quote) 16
work~ (1_verbs) -19 (2_verbs) 14
worry~ (0_verbs) 12 (1_verbs) 33 (2_verbs) -43
write~ (0_verbs) 25 (1_verbs) -31 (1_verbs_quote) 18
yearn~ (2_verbs) -15

123 end: second tag, rest
(edge) (closes) 12 (leaves_0_quote) -19
ADJ (leaves_0_quote) -20 (leaves_1) -21 (leaves_1_quote) -10 (leaves_2) -37
ADP (leaves_1) -25 (leaves_2) 15 (leaves_2_quote) -33
ADV (leaves_0) 11 (leaves_1) 8 (leaves_1_quote) -39 (leaves_2_quote) 37
AUX (leaves_1) 11 (leaves_1_quote) -37 (leaves_2_quote) 30
CCONJ (leaves_0) -21 (leaves_1) -13 (leaves_1_quote) -11 (leaves_2) 20 (leaves_2_quote) 21
DET (leaves_0) 19 (leaves_0_quote) -68 (leaves_1) 15 (leaves_1_quote) 20 (leaves_2) 10 (leaves_2_quote) -17
NOUN (leaves_0) -41 (leaves_0_quote) 15 (leaves_1) -25 (leaves_1_quote) -25 (leaves_2) -21 (leaves_2_quote) -12
NUM (leaves_0) 17 (leaves_1) -8 (leaves_1_quote) 21 (leaves_2) 13 (leaves_2_quote) -9
PART (leaves_1) -10 (leaves_1_quote) -9 (leaves_2) -21 (leaves_2_quote) -37
PRON (leaves_0_quote) -27 (leaves_1) 18 (leaves_2) 25
PROPN (leaves_0) -42 (leaves_1) -21 (leaves_1_quote) 22 (leaves_2) -13 (leaves_2_quote) 36
PUNCT (closes) 19 (leaves_0) -19 (leaves_0_quote) 15 (leaves_1_quote) 18 (leaves_2) -21 (leaves_2_quote) 8
QUOTE (leaves_0_quote) -14 (leaves_1_quote) -25 (leaves_2_quote) -53
SCONJ (leaves_0) -20 (leaves_1) 49 (leaves_1_quote) 15 (leaves_2) 35 (leaves_2_quote) 15
SYM (leaves_0) -27 (leaves_1) -10 (leaves_2) -13 (leaves_2_quote) -12
VERB (leaves_1) 13 (leaves_1_quote) 14 (leaves_2) 16
X (leaves_0) 24

124 end: next word, third word
! (edge) -13
$ (number) -17
( ) -55 percent -11
(edge) (edge) 12
(number) (edge) -8 (number) -12 . -22 after 26 ago 25 before 25 in -12 of -11 to 33
) and 15 the -10
, % 43 's 35 (number) 8 , -62 . -24 : 21 a 29 about 27 after 26 all -39 alone -30 also -24 an 46 and -137 appeared 24 are 11 argued -29 as 10 at 19 be -19 because -46 both 11 by -15 called 26 conservative -8 could 17 critics 37 democratic -20 did 25 died 11 even -52 far 45 first -11 former -48 from -35 had -22 have 78 him 19 i 17 if -20 in 9 includes 9 is -29 issue 11 it 25 john -20 just 9 korea -10 leading -14 least -21 likely -27 long -39 made 12 majority -35 manafort -10 most 26 mr. 14 n't 33 no -16 not -37 now 17 of -27 only -20 or -15 other -26 others 21 out -42 people -19 percent -19 perhaps -21 president -25 presumptive 8 reminded 10 republican 48 republicans 34 said 20 says 26 sen. 17 several -16 since -17 so 9 some 9 state 8 suggested 9 support -22 than 10 that -12 the 9 their -24 them 16 then -32 they 56 think -11 those 14 though 43 took -12 trump -30 trump's 13 up -35 voters 41 was -23 well -33 went 49 whether -8 which 8 white -29 who 21 whom 49 will 18 with 10 without -23 would -15 “,” -12 “” -58
- (number) -15 , -8 border -47 has 8 he 36 it 40 most -17 of 33 she -12 that 27 the 22 was 29
-- could -11 not 9 the 27
: % 15 (edge) 18 , 50 he 28 mr. -14 she 26 the -24
; (edge) 14 percent 25
? (edge) 17
a , -11 after 26 ago 17 days 23 of -14 that -9 to -12
across country 18
adding “” 22
after (number) -16 iowa 8 sept. -23
again (edge) 13 the 16
and 's 20 (number) -20 - -16 . -63 a 12 access -8 allies -14 alternative -13 american -11 an 21 and -12 are -15 at -11 bush -8 by 22 campaign -13 clinton 37 democrats 19 for -11 former -13 from 9 funding 14 had -16 hampshire -13 have 20 he -26 her 36 him 19 his 15 is -10 it 30 its -22 justice 16 new -12 no -21 not 37 of -12 on -13 out 30 percent 8 said 8 sanders -12 should -12 support 23 than -8 that 33 the 26 their 37 them -17 they 22 to 24 trump 60 voters -16 were -12 what -11 who -23 “” -20
are . -10 a -15 and 19 on 34
as , 23 . 11 and -12 as -10 by -10 new 14 nominee -16 that -9 to -12 was 9 way 38 “” -10
at (number) -17 candidate -11 top 19 university -13 ’s 8
away the -9
back (edge) -10
because did 17 the -8 was -9 were -16 would 8 ’s -10
between and -9
but a -29 not 38 that 34
by (number) -8 . 10 a 55 clinton -8 george -20 gop -16 him -22 on -9 points -8 that -9 the 23 their 19 to 17
calling a -8
clinton the -11
could the -13 to 20
during debate 21 first -14 presidential 35
entering united -15
even he 20 the 11
for (number) 19 , 8 . 12 a 15 and -13 at 23 clinton -9 than 19 that 26 the -20 to -29 trump -9 with -11
forward (edge) -13
from (number) -13 , -14 . -16 over 23 private 20 the 8
has a 38 to -9
have for -10 the 29 they -8
he . 24
here (edge) 21
home (edge) 25
in $ -10 's 10 (number) 42 , 13 . 27 a 27 after 14 areas -14 at -17 because 22 campaign -11 carolina -16 case -12 city 23 country -23 earlier 25 face -22 first -15 for -24 general -11 hampshire -19 he -13 house -10 in -14 interview 59 is -9 may 10 months 23 next -12 on 13 past 44 people -14 political -8 polls -12 presidential -18 primaries -14 recent 19 region -9 series -14 south -12 state -18 that -28 the -39 to 46 tweet 41 u.s. -15 united -37 wake 39 way -28 weeks 8 when -15 with -24 years -8 york -17 ’s -14
is (edge) 21 , -11 a -23 by -13 different -13 for -14 good 30 in -10 that 21 the -18 to 10
just the 24
last , 39 . 20 and 12 that -17
later (edge) 16
many the 18
may to 19
monday (edge) 15
more (edge) 24 on -13 the 26
must the -8
not of 20 to 21
now the 18 to -14
of in 22
on . 24 and -29 as -26 at 37 before 30 campaign -14 entering -11 facebook 29 first 19 for -9 hill 12 in -37 issue -8 media 30 muslims -24 news 38 night 16 of -10 policy -18 state -8 that -10 to 22 u.s. -8 with -27 ’s 33
online (edge) 36
only the 31
or , -10 the 12
over past 25 years -11
presidential donald -8
referring the 14
said “” 24
several . 24
since . -16 was 11
so not 19 that 23 the 12
ted . -11
than (number) -8 . -20 it 16
that 's -12 (edge) 24 . -8 been -17 for 26 had -12 has -18 is -15 might -16 said 19 the 14 through 23 to 16 was -12 would -10
the , -8 . -9 contest -10 of -20
through and 19
thursday (edge) -10 . -12
to , -25 . -28 an 21 and -15 as 39 by -10 court -8 for -17 her 20 him -10 his 17 if 24 in 9 long -14 more -12 obama -12 of 13 on -13 president -8 private 19 sanders 24 that -14 the -67 their 20 them 23 to 22 trump's 25 up -13 who 23
too and 23
trump the 19
tuesday (edge) -11 . -12
was . -9 a -9 in -8 to 14
wednesday (edge) 10
well (edge) -11
were . -15 and 13 more 24 to -10
when comes -20 is 11
which the -10
while the -15 to 29 was -24
who not -10 the -12 to 20 “” -13
with (number) 17 , 27 . -39 and 29 clinton -11 democratic -12 gop -8 in 14 obama 12 of -8 percent -13 political -8 the 13 “” -15
would on 22
– no 10
— even 26 he 22 his -9 if 11 percent -25 sanders 15 that -37 the 13 their -11
’ to -16
“” (edge) -19

125 end: what follows, verbs
(circumstances) (0_verbs) -27 (0_verbs_quote) -22 (1_verbs) -47 (1_verbs_quote) -17 (2_verbs) -39 (2_verbs_quote) -12
(circumstances_to_a_mark) (0_verbs) -14 (0_verbs_quote) 22 (1_verbs) -137 (1_verbs_quote) -36 (2_verbs) -59 (2_verbs_quote) -36
(circumstances_to_the_end) (0_verbs) -21 (0_verbs_quote) -22 (1_verbs) -68 (1_verbs_quote) -35 (2_verbs) -77 (2_verbs_quote) -26
(closes) (1_verbs_quote) 10 (2_verbs) 9
(day) (0_verbs) 13 (1_verbs_quote) -10 (2_verbs) -38 (2_verbs_quote) 30
(day_to_a_mark) (0_verbs) 76 (0_verbs_quote) 18 (1_verbs) -42 (1_verbs_quote) -28 (2_verbs) -11 (2_verbs_quote) -15
(day_to_the_end) (0_verbs) 81 (0_verbs_quote) 31 (1_verbs) 29 (2_verbs) -15 (2_verbs_quote) -12
(goes_on) (0_verbs) -50 (1_verbs) -70 (2_verbs) -95 (2_verbs_quote) -33
(mark_ADJ) (0_verbs) -51 (1_verbs) 31 (1_verbs_quote) -14 (2_verbs_quote) 24
(mark_ADP) (0_verbs) 21 (0_verbs_quote) -22 (1_verbs) 13 (2_verbs_quote) 17
(mark_ADV) (0_verbs) 16 (0_verbs_quote) 25 (1_verbs) 9 (2_verbs) -12 (2_verbs_quote) -47
(mark_AUX) (0_verbs) 17 (0_verbs_quote) -9
(mark_CCONJ) (0_verbs) -9 (1_verbs) -17 (2_verbs) -40 (2_verbs_quote) 22
(mark_DET) (0_verbs) -22 (0_verbs_quote) -28 (1_verbs) 16 (1_verbs_quote) 15 (2_verbs) 33 (2_verbs_quote) 39
(mark_NOUN) (0_verbs) -10 (0_verbs_quote) -10 (1_verbs) -18 (1_verbs_quote) -14 (2_verbs) -22 (2_verbs_quote) -13
(mark_NOUNing) (0_verbs) 42 (1_verbs) 13 (2_verbs) 8
(mark_NUM) (1_verbs) -9 (2_verbs) 33 (2_verbs_quote) -15
(mark_PART) (0_verbs) 28 (1_verbs) -39 (2_verbs) -12
(mark_PRON) (0_verbs) -27 (1_verbs) -44 (2_verbs) 13
(mark_PRONing) (2_verbs) 18
(mark_PROPN) (0_verbs) -32 (0_verbs_quote) -18 (1_verbs) 43 (1_verbs_quote) 25 (2_verbs_quote) -22
(mark_PUNCT) (0_verbs) -10 (1_verbs) 10 (2_verbs) -11 (2_verbs_quote) -11
(mark_QUOTE) (0_verbs) 15 (0_verbs_quote) -17 (1_verbs) -23 (2_verbs) 17 (2_verbs_quote) -17
(mark_SCONJ) (0_verbs) -12 (1_verbs) 14 (2_verbs) -22
(mark_VERB) (1_verbs_quote) -21 (2_verbs) 12 (2_verbs_quote) 14
(mark_VERBing) (1_verbs_quote) 15 (2_verbs_quote) 37
(mark_although) (0_verbs) -18 (1_verbs) 14 (2_verbs) 30
(mark_and) (0_verbs) 26 (0_verbs_quote) 28 (1_verbs) 20 (1_verbs_quote) -17 (2_verbs) -13 (2_verbs_quote) -38
(mark_as) (0_verbs) -23 (1_verbs) 31 (1_verbs_quote) -9 (2_verbs) -13
(mark_because) (2_verbs) -19
(mark_but) (0_verbs) 41 (0_verbs_quote) 21 (2_verbs_quote) 26
(mark_though) (0_verbs) 16 (1_verbs) -24 (2_verbs) 27
(mark_when) (0_verbs) 9 (2_verbs) 27
(mark_where) (0_verbs) -10 (2_verbs) 41
(mark_which) (1_verbs) 31 (1_verbs_quote) 13 (2_verbs) 15 (2_verbs_quote) 30
(mark_while) (0_verbs) -13 (1_verbs) 19
(mark_who) (0_verbs) -22 (1_verbs) -9 (2_verbs) 29
(mark_whose) (2_verbs) 22
(occasion) (0_verbs) 44 (1_verbs) 50 (2_verbs_quote) -14
(occasion_to_a_mark) (0_verbs) 68 (1_verbs) 25 (1_verbs_quote) 16
(occasion_to_the_end) (0_verbs) 52 (1_verbs) 24 (2_verbs) 37 (2_verbs_quote) 12

126 end: what follows, beginning
(circumstances) (clause_first) -56 (how_first) 9 (on_first) -16 (phrase_first) -61 (quote_first) -8 (that_first) -34 (to_first) 28 (what_first) -29 (whether_first) -10
(circumstances_to_a_mark) (as_first) -8 (clause_first) -28 (phrase_first) -67 (quote_first) 11 (that_first) -37 (to_first) -21
(circumstances_to_the_end) (about_first) -11 (clause_first) -48 (for_first) 11 (on_first) 21 (phrase_first) -47 (quote_first) -18 (that_first) -28 (to_first) -67
(closes) (about_first) -12 (as_first) -17 (for_first) -15 (how_first) 14 (of_first) 28 (on_first) -36 (phrase_first) 8 (quote_first) 11 (that_first) 17 (what_first) -15 (whether_first) 27 (why_first) -10
(day) (clause_first) -25 (phrase_first) 33 (that_first) 36
(day_to_a_mark) (clause_first) 63 (phrase_first) -21 (quote_first) 12
(day_to_the_end) (clause_first) 27 (phrase_first) 85 (quote_first) 9
(goes_on) (about_first) -49 (as_first) -14 (clause_first) -44 (for_first) -45 (how_first) -59 (of_first) -11 (on_first) 20 (phrase_first) -63 (quote_first) -31 (that_first) -33 (to_first) -29 (whether_first) -30 (why_first) -60
(mark_ADJ) (how_first) 9 (to_first) -16
(mark_ADJing) (clause_first) -12
(mark_ADP) (clause_first) 20 (phrase_first) 32 (that_first) -24 (to_first) 9
(mark_ADV) (clause_first) -13 (phrase_first) 18
(mark_AUX) (clause_first) 20 (that_first) -43 (to_first) 22
(mark_CCONJ) (that_first) -47 (to_first) -19
(mark_DET) (how_first) 10 (quote_first) -11 (that_first) 44 (to_first) 11
(mark_NOUN) (clause_first) -10 (phrase_first) -45 (that_first) -27 (to_first) 9 (what_first) -11
(mark_NOUNing) (clause_first) 14 (phrase_first) 13 (that_first) 29
(mark_NUM) (phrase_first) 22 (that_first) -38
(mark_PART) (clause_first) -16 (that_first) 22 (to_first) -22
(mark_PRON) (clause_first) -26 (quote_first) 21 (that_first) -55 (to_first) 31
(mark_PRONing) (clause_first) 18
(mark_PROPN) (phrase_first) -9 (to_first) 15
(mark_PUNCT) (clause_first) 20 (that_first) -8
(mark_QUOTE) (clause_first) 17 (how_first) -9 (that_first) -23 (to_first) -28
(mark_SCONJ) (clause_first) -25 (that_first) -8
(mark_VERB) (that_first) -49 (to_first) -16
(mark_VERBing) (quote_first) 12
(mark_after) (clause_first) 9
(mark_although) (clause_first) 22
(mark_and) (clause_first) 13 (how_first) -11 (phrase_first) -51 (quote_first) -32 (that_first) 25 (to_first) -11
(mark_as) (phrase_first) -9 (that_first) -37
(mark_because) (that_first) -11
(mark_but) (clause_first) 16 (phrase_first) 38 (that_first) 10 (to_first) 12
(mark_though) (that_first) 45
(mark_when) (clause_first) 33 (to_first) -9
(mark_where) (clause_first) 13
(mark_which) (clause_first) 33 (that_first) 32
(mark_while) (to_first) 18
(mark_who) (that_first) 32
(mark_whose) (clause_first) -19 (that_first) 47
(occasion) (clause_first) 33 (phrase_first) 60 (to_first) 17
(occasion_to_a_mark) (clause_first) 80 (that_first) 21
(occasion_to_the_end) (clause_first) 48 (phrase_first) 60 (that_first) 23

127 end: what follows, cue
(circumstances) accord~ -16 accuse~ -17 admit~ 13 allege~ -9 allow~ -12 announce~ -19 answer~ 23 appear~ 16 argue~ -12 ask~ -35 assure~ -15 attack~ -9 attribut~ -8 back~ 22 believe~ 17 bemoan~ -15 blame~ -15 call~ -16 campaign~ -10 cast~ 22 caution~ -16 challeng~ -8 charge~ -8 cite~ -39 claim~ -19 compar~ -10 complain~ -8 confirm~ 42 consid~ -9 continue~ -21 contrast~ 17 criticise~ -9 criticize~ -29 decis~ -14 decry~ -9 defend~ 29 describe~ -45 discuss~ -16 dismiss~ -21 distanc~ -8 endors~ 11 end~ -22 expect~ -20 feel~ 13 found~ -18 frame~ -14 gave~ 23 grow~ -8 hammer~ -8 highlight~ -12 hope~ -37 identifi~ -24 introduc~ 16 issu~ -16 join~ 14 knock~ -8 known~ 22 know~ 20 laid~ -19 lament~ -9 learn~ 9 list~ -13 look~ -27 made~ 11 mention~ -23 mock~ 17 name~ 9 nomin~ -12 note~ -21 oppos~ -53 order~ 14 pass~ 17 pitch~ 9 plai~ 23 point~ -27 portray~ -17 post~ -27 premier~ -9 promise~ -11 propose~ -21 proud~ 21 provid~ 16 publish~ -18 push~ 19 put~ -14 question~ -9 quick~ 17 rais~ -22 rebuk~ -11 recall~ -22 referenc~ -11 refer~ -17 refus~ -21 reiterate~ 18 releas~ -18 reluct~ 18 remind~ 31 reveal~ -10 rip~ 20 say~ -35 seem~ 9 seen~ -21 see~ -47 sent~ -13 set~ -8 share~ 15 shift~ 12 show~ -22 slam~ 27 sought~ -15 spent~ 17 spoke~ 15 start~ -23 struggl~ 11 suggest~ -20 support~ 12 talk~ 10 tell~ -8 think~ -15 took~ -31 tweet~ -8 view~ -26 vote~ 50 vow~ -29 want~ -38 warn~ -11 watch~ 18 went~ -25 write~ -15
(circumstances_to_a_mark) :~ -14 accord~ -8 announce~ -30 appear~ -12 argue~ 16 ask~ 20 assure~ 17 back~ -16 blast~ -10 boast~ 10 cite~ 10 claim~ -8 come~ -12 compar~ -24 criticize~ 18 declare~ -12 denounce~ -12 deny~ 17 describe~ -18 disclose~ -13 dismiss~ -20 expect~ -13 explain~ -10 fail~ -11 favor~ -8 fear~ -18 feel~ 22 focus~ -14 hope~ -9 identifi~ 13 introduc~ 16 known~ 10 know~ 24 make~ -9 mention~ 19 note~ -12 oppos~ 15 plan~ -16 pledge~ -9 point~ -15 promot~ 18 reject~ -8 releas~ 14 repeat~ 22 report~ -11 saw~ -23 say~ -29 seem~ 15 see~ -18 show~ -27 sign~ 19 sought~ 23 talk~ -8 tell~ -9 tout~ -11 vote~ -9 vow~ 17 want~ -18
(circumstances_to_the_end) agree~ -10 allege~ -8 announce~ -11 ask~ 24 attack~ 31 attempt~ 14 blame~ -9 blast~ -18 cite~ -18 compar~ -10 confirm~ 26 consid~ -16 criticize~ -18 critic~ 23 decid~ -12 decry~ -23 defend~ -13 deny~ 13 describe~ 12 estimate~ 11 express~ -19 favor~ 13 fear~ -10 found~ 17 hire~ -13 like~ 20 look~ -14 made~ -14 mention~ -16 nomin~ 17 offer~ 17 oppos~ 14 pledge~ -10 post~ -11 predict~ -10 promise~ -9 propose~ 11 push~ -21 put~ -14 rais~ 14 ran~ 16 refer~ -19 report~ -14 saw~ -19 say~ -68 seem~ -16 seen~ -19 see~ -17 show~ 9 speech~ 11 spoke~ -12 suggest~ -10 take~ -13 tell~ -12 tout~ -10 tweet~ -19 vote~ -32 want~ -8 warn~ -11 went~ -8 worry~ -10 write~ 20
(closes) :~ 52 accept~ -27 accord~ 45 accuse~ 24 acknowledge~ 10 address~ -16 add~ 29 admit~ 14 adopt~ -28 allege~ -13 allow~ -9 allud~ 21 announce~ -15 answer~ -41 applaud~ 34 argue~ 10 argument~ 23 ask~ -20 assail~ -12 assert~ 23 assure~ 25 attempt~ -9 author~ 17 avoid~ -12 back~ -36 balk~ 10 ban~ -26 becam~ -16 becom~ -37 believe~ 11 bemoan~ 11 blame~ 20 blast~ -14 block~ -19 boast~ -10 care~ 18 carri~ -23 cast~ 12 challeng~ 19 chant~ -10 charge~ 18 cheer~ -10 chide~ 9 cite~ 26 claim~ -12 clarify~ -12 clear~ 10 come~ -24 compar~ 34 complain~ 20 concede~ -16 concern~ 32 condemn~ -9 confirm~ -21 congratul~ 14 contend~ -9 continue~ 9 contradict~ 20 contrast~ 23 credit~ 26 decid~ -37 decis~ -15 declare~ -44 declin~ 26 decry~ -16 deem~ -12 deliv~ -8 demand~ -25 denounce~ -28 deny~ -30 deride~ 21 determin~ 19 disagre~ 17 discuss~ 30 distanc~ -20 drew~ -17 eager~ -32 embrac~ -40 emphasize~ 23 encourage~ -18 endors~ -28 end~ -35 enjoi~ 12 expect~ -8 expos~ -19 express~ 13 fail~ 20 fear~ 36 feel~ 18 file~ -10 find~ 32 follow~ 24 found~ 44 gave~ -8 give~ 19 got~ -17 go~ -31 grow~ -10 hard~ -15 held~ -11 highlight~ 48 hire~ 18 identifi~ -15 ignor~ -17 imagine~ 19 impli~ 20 inclin~ -17 includ~ 49 indicate~ 23 introduc~ -17 invok~ -20 issu~ 25 join~ -8 keep~ -15 knew~ -19 knock~ 28 known~ -8 know~ 10 laid~ 16 lament~ 24 lash~ -19 launch~ 21 learn~ -25 led~ 16 liken~ 32 like~ -24 list~ 8 look~ 13 made~ -15 maintain~ -21 make~ -19 messag~ 27 note~ 34 offer~ -12 opposit~ 29 oppos~ -39 opt~ 8 outlin~ 17 peg~ 24 pick~ -44 pivot~ 20 plai~ 29 plan~ -18 pledge~ -10 point~ 15 portray~ 21 posit~ 11 post~ -20 present~ 11 proclaim~ -18 project~ -19 promise~ 11 promot~ 13 protest~ -14 proud~ 12 provid~ 12 publish~ 31 pursu~ -28 push~ -13 put~ 23 quick~ 24 quot~ 23 rais~ 12 reaffirm~ 15 rebuk~ 18 rebut~ 18 recall~ 40 recogn~ 22 recommend~ 13 recount~ -10 referenc~ 18 refer~ 11 reflect~ 39 refus~ -10 reiterate~ 8 releas~ -8 reli~ -9 reluct~ -19 remain~ -17 remark~ 15 rememb~ 49 remind~ 10 repeat~ -13 reply~ 16 report~ 22 resist~ 16 respond~ 13 restrict~ 8 return~ 9 rule~ -28 saw~ 29 say~ 30 seek~ 9 see~ 24 sent~ 26 shown~ 15 show~ 41 shrug~ -32 side~ -17 signal~ -16 sign~ -30 singl~ 10 skeptic~ -14 sought~ 31 sound~ 26 speculate~ -28 spent~ 10 spoken~ 8 spoke~ -12 stand~ 10 start~ -13 statement~ -25 stood~ 16 stop~ 9 stress~ 27 stuck~ 21 support~ -9 taken~ -8 take~ 40 tell~ 14 tend~ -16 testify~ 14 thank~ 12 touch~ 20 tout~ -11 tri~ -10 try~ 17 tweet~ -19 underscore~ -15 understand~ 16 unveil~ 27 urge~ 15 view~ -10 voic~ -15 vote~ -19 want~ 25 warn~ -10 watch~ -20 welcom~ -17 went~ -17 wonder~ 24 work~ 14 worry~ -8
(day) argue~ 23 blast~ -9 call~ -13 defend~ -12 endors~ 18 hope~ 24 offer~ 19 order~ -17 put~ -11 state~ -9 tell~ -15
(day_to_a_mark) address~ 22 agree~ 12 announce~ -28 criticize~ 10 defend~ 21 denounce~ -13 endors~ 38 go~ -18 made~ 21 praise~ -12 propose~ -9 say~ -37 spoke~ 21 suspend~ 13 weigh~ 10
(day_to_the_end) agree~ 20 announce~ 29 ask~ 15 call~ 14 confirm~ -8 endors~ 18 known~ -24 made~ 8 praise~ -15 releas~ 31 report~ 12 show~ 17 tweet~ 29
(goes_on) :~ -39 abl~ 21 accord~ -52 account~ 17 accuse~ -18 acknowledge~ -10 acquiesc~ -16 address~ -16 add~ -27 admit~ -48 advoc~ -8 agit~ -10 aim~ -26 allege~ 15 allow~ -23 answer~ 19 apolog~ -8 appeal~ 14 appear~ -34 applaud~ -20 appoint~ 19 argue~ -20 argument~ -15 arrang~ 9 articul~ 26 ask~ -42 assert~ -21 assess~ 16 assum~ -28 assure~ 9 attempt~ 11 attribut~ -11 avoid~ 40 back~ 33 ban~ 25 becam~ 16 becom~ 16 believe~ -30 bemoan~ -25 blame~ -22 blast~ 20 block~ 13 bore~ 25 breach~ 14 call~ -34 campaign~ 11 captur~ -14 care~ 20 carri~ -13 case~ 21 cast~ -21 caution~ -12 center~ -8 chide~ 10 choos~ -13 circul~ -24 cite~ -57 claim~ 8 come~ -28 commit~ 16 compar~ -15 concede~ 34 conclude~ -16 concur~ -8 conduct~ 23 conflat~ -16 confront~ -9 congratul~ -10 consid~ -36 contend~ -11 contrast~ -35 convinc~ 23 counter~ 18 count~ -20 coverag~ 20 cover~ 12 creat~ -14 credit~ -19 criticize~ -11 critic~ -17 debat~ -11 decid~ 34 declare~ 18 declin~ -9 decry~ 10 dedic~ 24 deliv~ 14 demand~ -11 demonstr~ -9 demon~ 19 denounce~ 34 deny~ 28 deride~ -8 descend~ -10 describe~ -16 determin~ -10 disclose~ 12 disclosur~ 25 discredit~ 14 discuss~ 32 disparag~ 17 disregard~ 17 distanc~ 10 doubl~ -9 echo~ 10 email~ -10 embrac~ 34 emerg~ -21 emphasize~ -14 encourage~ 13 endors~ 27 end~ 8 enjoi~ -10 equivoc~ 19 eschew~ 17 estimate~ -29 excit~ -8 explain~ -34 expos~ 16 express~ -14 face~ -19 fail~ -12 favor~ 35 fear~ -8 feel~ -20 fight~ -13 figur~ -11 file~ 8 find~ -44 fire~ 10 focus~ -13 focu~ 24 follow~ -11 forecast~ 10 forese~ -12 found~ -52 gener~ -11 gestur~ -8 give~ -34 goal~ -12 gone~ -8 got~ -15 go~ 12 gravit~ -13 grievanc~ -24 grow~ -17 had~ 24 hammer~ 15 harangu~ -13 hark~ -23 hate~ 9 held~ 14 hijack~ 23 hire~ -18 hold~ -14 hope~ -19 ignor~ 12 immun~ -8 impli~ -22 imposs~ 17 incit~ 9 indicate~ -25 insist~ 26 instruct~ 25 intend~ -12 introduc~ -18 issu~ -14 join~ -9 joke~ -16 keep~ -22 kept~ -11 knew~ 31 knock~ -13 laid~ -17 lai~ -28 lament~ -9 lash~ -13 laud~ 24 launch~ -22 learn~ -32 lend~ -14 like~ -8 link~ -13 list~ 8 log~ -12 look~ -15 made~ -33 make~ 11 memori~ 20 mention~ 9 messag~ -11 mispronunci~ -8 miss~ -14 mock~ -35 mount~ -9 muse~ -8 need~ -19 nomin~ -27 note~ -24 nuanc~ 10 offer~ -45 open~ -25 oper~ -12 opposit~ -8 order~ -32 outlin~ -13 outspoken~ 14 paint~ 19 pan~ 22 pass~ -12 peg~ -10 percept~ 20 persuad~ 20 petit~ -9 pick~ 30 pivot~ -18 place~ 19 plai~ -19 plan~ 13 plead~ -14 pledge~ 24 point~ 24 polici~ 25 posit~ -25 postur~ 21 post~ 27 praise~ -19 prefer~ -32 pressur~ 13 press~ -29 proclaim~ 18 project~ 9 promot~ -18 propose~ -48 prosecut~ -8 protect~ 18 protest~ 14 proud~ -10 provid~ -23 publish~ -23 pummel~ 15 push~ -34 put~ -15 question~ -24 quick~ -19 quot~ -11 rail~ 19 ran~ 12 reach~ -8 reaffirm~ -8 realiz~ -12 rebuk~ 14 recall~ -10 recogn~ -33 recount~ -16 referenc~ -27 refrain~ 15 regard~ -14 regist~ -8 reiterate~ -22 reject~ -25 releas~ 13 relish~ 14 reli~ 21 remain~ -23 remark~ -10 rememb~ -16 remind~ -23 renegoti~ 25 repeat~ -33 reply~ -11 report~ -83 repres~ -24 repris~ 20 request~ 30 requir~ 12 respect~ 15 respond~ 14 return~ -10 retweet~ 19 reveal~ -12 revisit~ 23 revis~ 24 rip~ -23 roll~ -8 rose~ -8 rule~ 33 run~ -9 savag~ -9 say~ -15 seek~ -14 seem~ -51 see~ -18 seiz~ 22 sentenc~ -12 sent~ -23 serv~ -8 share~ -17 shock~ 15 shown~ 21 show~ -113 shrug~ 28 shut~ -13 side~ 16 signal~ -19 sign~ -15 skeptic~ -10 slam~ -24 slash~ 22 snipe~ 13 sought~ -21 sound~ -43 spare~ 15 spark~ -16 speak~ -30 spent~ -26 spi~ 25 spoken~ -18 spoke~ -8 stage~ -10 stand~ -9 start~ 16 statement~ 20 state~ -18 stop~ -28 strategi~ -9 struggl~ -19 stuck~ 17 submit~ 36 suggest~ -57 sum~ -8 support~ 40 symbol~ 24 sympathet~ 26 take~ -15 talk~ -12 target~ -22 taunt~ 13 tell~ -36 tepid~ 8 testify~ -9 think~ -14 threaten~ -23 thrill~ 15 tick~ 19 ting~ 11 titl~ 22 took~ -24 touch~ -10 tout~ -29 trend~ 19 try~ -9 turn~ 15 tweet~ 13 underscore~ 15 unifi~ 17 unit~ 21 unleash~ -8 unveil~ -12 urge~ -8 us~ -31 utter~ 14 valuat~ 24 veer~ -12 voic~ -9 void~ -11 vote~ -56 vouch~ -13 vow~ -14 walk~ 12 want~ 41 wari~ -13 warn~ -31 watch~ -21 wave~ 15 welcom~ 15 willing~ -9 wonder~ -22 work~ -14 worry~ 46 write~ -8 yearn~ 13 zero~ -11
(mark_ADJ) cite~ -8 hope~ 12 want~ -9
(mark_ADP) appear~ 16 argue~ -17 blame~ -20 found~ -15 pledge~ -14 report~ -14 say~ 40 talk~ 22 tell~ -12 write~ -22
(mark_ADV) accord~ 15 add~ -11 argue~ -17 believe~ -21 consid~ -19 hope~ 35 made~ 12 note~ -18 suggest~ -35 talk~ -17 tell~ 11 want~ -11 warn~ 24
(mark_AUX) endors~ -13 hope~ 17 say~ -34
(mark_DET) announce~ 52 appear~ 11 ask~ -36 attack~ -25 boast~ 11 call~ -40 cite~ 27 continue~ 18 hope~ -29 mention~ -10 note~ -22 refer~ 25 report~ 30 say~ 47 show~ 13 sought~ -22 suggest~ -19 tell~ 21 vote~ 12 write~ -14
(mark_NOUN) :~ -8 accord~ -8 call~ 18 continue~ 17 defend~ -11 found~ 24 issu~ 12 made~ -9 promot~ -32 say~ -11 sign~ 18 tell~ -11 want~ 23
(mark_NUM) found~ -16 say~ 55 show~ 9
(mark_PART) say~ -50
(mark_PRON) :~ -21 argue~ -17 ask~ 20 describe~ 10 hope~ -17 learn~ 38 note~ -20 say~ -18 suggest~ 9 talk~ 9 tell~ -52
(mark_PROPN) :~ 26 accord~ -11 appear~ -12 ask~ 21 call~ -12 claim~ 14 conclude~ -15 confirm~ -11 denounce~ -10 describe~ -13 endors~ -25 expect~ 15 found~ -10 mention~ -11 praise~ -10 recall~ -9 refer~ -41 refus~ 36 report~ -25 say~ -34 show~ -16 write~ -9
(mark_QUOTE) argue~ -8 ask~ 23 call~ -15 explain~ 35 note~ -11 say~ -55 seem~ 22 tell~ 12 write~ 13
(mark_SCONJ) say~ -28
(mark_VERB) accord~ -8 argue~ 16 note~ -13 say~ 21 show~ -24 suggest~ 22 tell~ -12 write~ 19
(mark_VERBing) accord~ 18 acknowledge~ 18 announce~ -33 appear~ -11 argue~ -20 attack~ -19 blame~ 9 call~ 13 cite~ -29 criticize~ -8 defend~ 18 denounce~ 20 deny~ -20 endors~ -25 focus~ 12 includ~ -25 insist~ -38 offer~ 25 order~ 17 praise~ 24 reiterate~ -30 reject~ 29 releas~ -31 report~ -8 say~ -10 seem~ -26 show~ -26 suggest~ 19 support~ 13 tell~ 24 think~ -30 urge~ 12
(mark_and) accord~ -23 acknowledge~ -11 attack~ 9 call~ -15 claim~ 27 conclude~ 13 hit~ -10 note~ 32 plan~ -18 respond~ -15 say~ -35 show~ 10 suggest~ 40 tell~ -16 urge~ -8 want~ -31
(mark_as) say~ 33
(mark_because) say~ -30
(mark_but) accord~ 11 appear~ 13 argue~ -13 endors~ -9 note~ 17 say~ -17 support~ -8
(mark_when) say~ 22
(mark_which) ask~ -17 made~ -27 note~ -10 suggest~ 10
(mark_while) found~ -23
(mark_who) praise~ -16 refer~ 14 say~ 27 suggest~ -15
(occasion) defend~ 29 tell~ -8 threaten~ 16
(occasion_to_a_mark) say~ 20
(occasion_to_the_end) call~ 44 offer~ 10

128 lead: place, ending
(begins) (clause_ends) 32 (quote_ends) 30
(within) (clause_ends) -37 (quote_ends) -36

129 lead: place, verbs
(begins) (no_verb_) 23 (verb_) 38
(within) (no_verb_) -26 (no_verb_verb_before) -25 (verb_) -14 (verb_verb_before) -25

130 lead: verbs, ending
(no_verb_verb_before) (clause_ends) -13 (quote_ends) -34
(verb_) (clause_ends) 17 (quote_ends) 23
(verb_verb_before) (clause_ends) -20 (quote_ends) -15

131 lead: word, place
$ (within) 12
's (within) -12
(number) (begins) 18 (within) -22
a (begins) 37 (within) 18
about (begins) 22 (within) 14
after (begins) 43 (within) -16
almost (within) 19
also (within) -11
an (within) 23
are (within) -19
as (begins) -14 (within) 31
at (within) 13
bernie (begins) 11 (within) 24
bill (within) 23
both (within) -10
by (within) -18
california (within) 19
campaign (within) 24
clinton (begins) 30
democratic (begins) 21 (within) -9
despite (begins) -44
donald (begins) 12 (within) 20
even (begins) 24 (within) 15
florida (within) -9
from (within) -21
golf (within) 23
had (within) -10
has (within) -17
have (within) -9
he (begins) 13
hillary (within) -11
him (within) -20
his (begins) 17
if (begins) 15 (within) 18
in (begins) -11 (within) 16
including (within) -10
is (within) -21
it (within) 28
its (within) 15
john (within) 14
kasich (within) -11
last (within) -11
like (within) -8
many (begins) 9 (within) 25
more (begins) 28 (within) -14
mr. (within) 27
mrs. (begins) -8
ms. (within) 36
new (within) -8
no (within) -15
not (within) -15
now (within) 20
obama (begins) 20 (within) -12
of (within) -58
officials (within) 26
ohio (within) -10
on (begins) 8
out (within) -9
particularly (within) -8
pennsylvania (within) -12
president (begins) -11
primary (within) -9
republican (within) -10
said (within) -8
sanders (begins) 30 (within) -11
sen. (within) -12
senator (within) 22
she (within) -27
so (within) 22
some (begins) 16 (within) -12
something (within) 18
state (within) -17
states (within) -9
still (begins) -34
such (within) 14
ted (within) 15
than (within) 22
that (within) 32
the (begins) 9 (within) 27
their (within) -19
then (within) -8
there (begins) -14
they (begins) -16 (within) -26
this (begins) 20
those (within) -18
though (begins) -30 (within) 15
to (within) -45
trump (within) 38
trump's (begins) -21 (within) -9
tuesday (within) -9
twitter (within) -9
voter (within) 26
was (within) -14
what (within) 40
when (begins) 22 (within) 28
whether (within) 17
while (within) -21
who (within) -9
with (within) -29
won (within) 25
would (within) 19
you (within) -8
’s (within) -10
“,” (begins) 26
“” (begins) 31

132 lead: tag, place
ADJ (begins) 62 (within) -58
ADP (begins) 19 (within) -18
ADV (begins) -20 (within) -10
AUX (within) -80
DET (begins) 12 (within) 38
NOUN (begins) 21 (within) -86
NUM (begins) 18 (within) -22
PART (within) -63
PRON (begins) -14 (within) 51
PROPN (begins) 19
QUOTE (begins) 46
SCONJ (begins) -31
SYM (within) 8
VERB (begins) 34 (within) -54

133 lead: word, word before
(number) $ -9 ( 25 (edge) 18 (number) -8 , 19 in -8
a (edge) 37 in -8 is -11 to -8 with 36
about (edge) 22
after (edge) 43
an , 28 to -8
as (edge) -14
bernie (edge) 11
clinton (edge) 30 and 23 hillary -14 mrs. -15
cruz , 12
democratic (edge) 21
despite (edge) -44
donald (edge) 12
even (edge) 24
he (edge) 13 and 35 but -31
his (edge) 17 , 18 and -13
if (edge) 15
in (edge) -11 , 22
including , -8
it but 46 made 23 that -8
many (edge) 9
more (edge) 28
mrs. (edge) -8 , -15
obama (edge) 20
on (edge) 8 (number) 25
president (edge) -11
sanders (edge) 30 , 11 mr. -14
she , -18
some (edge) 16
still (edge) -34
than more 14
that , 10
the (edge) 9 , -15 and 45 at -16 by -15 for -9 from -10 if -11 in -35 of -14 on 31 to -20 when -13 with -19
there (edge) -14
they (edge) -16 , -24
this (edge) 20
though (edge) -30 , 15
trump , 44 and -8 mr. 25
trump's (edge) -21
when (edge) 22 , 33
which , 22
while , -15
who , 8
with , -18
“,” (edge) 26 , 9
“” (edge) 31

134 lead: tag, tag before
ADJ (edge) 62 ADJ -12 ADV -24 AUX -19 CCONJ -19 DET -45 NOUN -9 PRON -9 PROPN -13 PUNCT 31 SCONJ 13 VERB -22
ADP (edge) 19 ADJ -12 ADP -11 ADV -17 CCONJ 10 NOUN -77 NUM 17 PRON -9 PROPN -33 PUNCT 59 QUOTE 20 SCONJ 26 VERB -71
ADV (edge) -20 ADP 17 ADV -20 AUX -30 CCONJ 32 DET -14 NOUN -32 PRON -23 PROPN -15 PUNCT 30 VERB -25
AUX AUX -12 CCONJ 23 NOUN -35 PRON -33 PROPN -31 PUNCT -18
DET (edge) 12 ADJ -13 ADP -55 ADV 39 AUX -31 CCONJ 43 DET -11 NOUN -26 PART -11 PROPN -9 PUNCT 90 VERB -84
NOUN (edge) 21 ADJ -66 ADP -24 CCONJ -11 DET -22 NOUN -45 NUM -22 PRON -17 PROPN -39 PUNCT 61 VERB -17
NUM (edge) 18 ADP -29 ADV -13 NUM -8 PUNCT 36 SYM -9
PART AUX -14 NOUN -17 PROPN -13 VERB -9
PRON (edge) -14 ADP -15 ADV -23 AUX 8 CCONJ 59 NOUN -33 PRON -16 PROPN 19 PUNCT 66 SCONJ -43 VERB -47
PROPN (edge) 19 ADJ -22 ADP -107 ADV -13 CCONJ 43 DET -49 NOUN -40 PROPN -54 PUNCT 87 QUOTE -9 SCONJ 12 VERB -40
QUOTE (edge) 46 CCONJ -10 PUNCT 9
SCONJ (edge) -31 NOUN -25 PUNCT 21 VERB -15
SYM ADP 23
VERB (edge) 34 ADP -13 AUX -46 CCONJ 14 NOUN -39 PART 9 PRON -36 PROPN -43 VERB 16

135 lead: word before, ending
$ (clause_ends) -9
's (clause_ends) -11
( (clause_ends) 66 (quote_ends) 19
(edge) (clause_ends) 32 (quote_ends) 30
(number) (clause_ends) -24
, (clause_ends) 91 (quote_ends) 32
- (clause_ends) 63
-- (clause_ends) 27
: (clause_ends) 68
a (clause_ends) -31
about (clause_ends) -17
after (clause_ends) -8
against (clause_ends) -8
all (clause_ends) -10
also (clause_ends) -10
among (clause_ends) -8
an (clause_ends) -14
and (clause_ends) 59 (quote_ends) 30
are (clause_ends) -21
as (clause_ends) -32
at (clause_ends) -29
back (clause_ends) 23
be (clause_ends) -20
been (clause_ends) -12
but (clause_ends) 67 (quote_ends) 20
by (clause_ends) -34
clinton (clause_ends) -17
delegates (clause_ends) 23
did (clause_ends) 10
do (clause_ends) -11
even (clause_ends) -23
for (clause_ends) -27
from (clause_ends) 22
had (clause_ends) -11
has (clause_ends) -23
have (clause_ends) -16
he (clause_ends) -11
her (clause_ends) -8
hillary (clause_ends) -16
his (clause_ends) -11
in (clause_ends) -80 (quote_ends) -10
including (clause_ends) 23
into (clause_ends) -12
is (quote_ends) -9
it (clause_ends) -9
like (clause_ends) -11
made (clause_ends) 19
more (clause_ends) 11
mr. (clause_ends) 9
mrs. (clause_ends) -16
n't (clause_ends) -10
not (clause_ends) 14
now (clause_ends) 15
of (clause_ends) -33
on (clause_ends) 8
only (clause_ends) -9
or (clause_ends) -12
over (clause_ends) -10
percent (clause_ends) -10
sen. (clause_ends) 42
since (clause_ends) -11
something (clause_ends) 24
state (clause_ends) -12
such (clause_ends) -11
than (clause_ends) 11
that (clause_ends) 28 (quote_ends) -11
the (clause_ends) -90 (quote_ends) -17
then (clause_ends) -8
they (clause_ends) -14
though (clause_ends) -8
to (clause_ends) -36 (quote_ends) -8
trump (clause_ends) -17 (quote_ends) 26
view (clause_ends) -8
voters (clause_ends) -11
was (clause_ends) -14
were (clause_ends) -11
what (clause_ends) -9
when (clause_ends) -24
whether (clause_ends) -20
while (clause_ends) 12
with (clause_ends) 55
– (clause_ends) 23
— (clause_ends) 82
’s (clause_ends) -15
“,” (clause_ends) -10 (quote_ends) 24
“” (clause_ends) -16

136 lead: word, ending
$ (clause_ends) 12
's (clause_ends) -9
a (clause_ends) 38 (quote_ends) -22
about (clause_ends) 30
after (clause_ends) 22
almost (clause_ends) 23
already (clause_ends) 12
also (clause_ends) -29
an (clause_ends) 34
any (clause_ends) -12
are (clause_ends) -12
as (clause_ends) 11
at (clause_ends) 10
because (clause_ends) 17
bernie (clause_ends) 31
between (clause_ends) 15
both (clause_ends) -10
bush (clause_ends) 9
by (clause_ends) -25
california (clause_ends) 19
campaign (clause_ends) 24
china (clause_ends) 11
clinton (clause_ends) 25 (quote_ends) -8
congressional (clause_ends) 12
democratic (clause_ends) 12
despite (clause_ends) -44
donald (clause_ends) 25
even (clause_ends) 32
florida (clause_ends) -30
foreign (clause_ends) 9
from (clause_ends) -18
george (clause_ends) 9
gop (clause_ends) 14
grayson (clause_ends) -29
has (clause_ends) -16
he (quote_ends) 8
him (clause_ends) -18
his (clause_ends) 18
however (clause_ends) -22
if (clause_ends) 23 (quote_ends) 10
in (quote_ends) -10
is (clause_ends) -17
it (clause_ends) 39 (quote_ends) -20
its (clause_ends) 15
john (clause_ends) 15
justice (clause_ends) 14
kasich (clause_ends) -11
little (clause_ends) -17
many (clause_ends) 32
more (clause_ends) 18
mr. (clause_ends) 16 (quote_ends) 25
mrs. (clause_ends) -10
ms. (clause_ends) 37
nearly (clause_ends) 22
new (clause_ends) -29
no (clause_ends) -15
not (clause_ends) -20
obama (clause_ends) 13
of (clause_ends) -22
officials (clause_ends) 26
on (clause_ends) 9
over (clause_ends) 12
particularly (clause_ends) -8
pennsylvania (clause_ends) -12
polls (clause_ends) -25
president (clause_ends) -12
primaries (clause_ends) 9
primary (clause_ends) -9
republicans (clause_ends) -24
right (clause_ends) 15
sanders (clause_ends) 15
sen. (clause_ends) -12
senator (clause_ends) 31
she (clause_ends) -31
since (clause_ends) 19
something (clause_ends) 18
state (clause_ends) -13
states (clause_ends) -8
still (clause_ends) -21
such (clause_ends) 21
sullivan (clause_ends) -25
superdelegates (clause_ends) -26
ted (clause_ends) 18
than (clause_ends) 22
that (clause_ends) 23 (quote_ends) 17
the (clause_ends) 19 (quote_ends) 30
their (clause_ends) -16
then (clause_ends) -26
they (clause_ends) -35
this (clause_ends) 14
those (clause_ends) -13
though (clause_ends) -21
to (clause_ends) -32
trump (clause_ends) 33
trump's (clause_ends) -29
tuesday (clause_ends) 11
twitter (clause_ends) -9
voter (clause_ends) 26
was (clause_ends) -10
washington (clause_ends) -40
what (clause_ends) 24
when (clause_ends) 22 (quote_ends) 28
whether (clause_ends) 24
who (quote_ends) -16
with (clause_ends) -44
won (clause_ends) 26
would (clause_ends) 20
you (clause_ends) -8
’s (clause_ends) -9
“,” (quote_ends) 12
“” (clause_ends) 29

137 lead: tag, ending
ADJ (quote_ends) -18
ADV (clause_ends) -29 (quote_ends) 11
AUX (clause_ends) -53 (quote_ends) -29
DET (clause_ends) 43
NOUN (clause_ends) -75
PART (clause_ends) -51
PRON (clause_ends) 42
PROPN (clause_ends) 11 (quote_ends) 32
QUOTE (clause_ends) 25 (quote_ends) 13
SCONJ (clause_ends) -14 (quote_ends) -17
SYM (clause_ends) 8
VERB (clause_ends) -25 (quote_ends) -19
X (clause_ends) -23

138 lead: place, manner
(begins) (act) -45 (passive) -82 (say) 76 (source) 54 (tell) 29 (think) -52
(within) (act) 31 (passive) 52 (say) -79 (source) -56 (tell) -30 (think) 34

139 lead: length, ending
(11_long) (clause_ends) -19 (quote_ends) -18
(12_long) (clause_ends) -16
(1_long) (clause_ends) 96 (quote_ends) 27
(2_long) (clause_ends) 33 (quote_ends) -58
(5_long) (clause_ends) -57 (quote_ends) 26

140 lead: length, place
(11_long) (begins) 39 (within) -55
(12_long) (begins) 29 (within) -64
(1_long) (within) 102
(2_long) (begins) -17 (within) 20
(5_long) (begins) 12 (within) -53

141 lead: word, verbs
$ (no_verb_verb_before) -9 (verb_verb_before) 19
(number) (no_verb_) 25 (no_verb_verb_before) -42 (verb_) 18 (verb_verb_before) -37
a (no_verb_) 16 (no_verb_verb_before) 31 (verb_) -9
about (verb_) 17 (verb_verb_before) 22
after (verb_) 30
all (verb_) -14
almost (verb_) 25
also (verb_) -25
an (no_verb_verb_before) 27 (verb_) 24
are (verb_) -13
as (no_verb_verb_before) 44 (verb_verb_before) -14
at (no_verb_verb_before) 21
bernie (verb_) 8
between (verb_) 17
bill (verb_) 25
bush (verb_) 9
by (verb_verb_before) -10
california (verb_) 21
campaign (verb_) 25
clinton (no_verb_verb_before) -16 (verb_) 13 (verb_verb_before) 22
cruz (verb_) 13 (verb_verb_before) -9
democratic (verb_) 19
despite (verb_) -44
donald (verb_) 29
even (verb_) 37
for (no_verb_) -18 (no_verb_verb_before) 16 (verb_verb_before) -12
from (no_verb_verb_before) -8 (verb_verb_before) -10
golf (verb_) 23
has (verb_) -13
he (verb_) -26 (verb_verb_before) 28
her (no_verb_verb_before) -12 (verb_) 13 (verb_verb_before) -23
him (no_verb_verb_before) -13
his (no_verb_verb_before) -17 (verb_) 13 (verb_verb_before) 20
however (verb_) -22
if (verb_) 48
in (no_verb_) 29 (no_verb_verb_before) -29
including (verb_verb_before) -9
is (verb_) -15
it (no_verb_verb_before) 13 (verb_) -14 (verb_verb_before) 35
its (no_verb_verb_before) 21 (verb_verb_before) -8
kasich (verb_) -10
last (verb_) 8
many (verb_) 9 (verb_verb_before) 26
more (verb_) 26
mr. (verb_) 27 (verb_verb_before) 15
ms. (verb_) 21
nearly (verb_) 24
new (verb_) -25
no (verb_verb_before) -14
not (verb_verb_before) -8
obama (verb_) 15
of (no_verb_verb_before) -18 (verb_) 9 (verb_verb_before) -18
officials (verb_verb_before) 26
on (no_verb_verb_before) 21 (verb_verb_before) -13
people (verb_) 10
president (verb_) -13
republicans (verb_) -24
sanders (no_verb_verb_before) -17 (verb_) 10 (verb_verb_before) 13
sen. (verb_verb_before) -10
senator (verb_) 31
she (verb_) -14 (verb_verb_before) -18
since (verb_) 32
so (verb_) -23 (verb_verb_before) 23
some (verb_) 15 (verb_verb_before) -10
something (no_verb_verb_before) 19
state (verb_) -8
still (verb_) -34
than (no_verb_verb_before) 29 (verb_verb_before) -11
that (no_verb_verb_before) 15 (verb_verb_before) 27
the (no_verb_) 39 (no_verb_verb_before) 41 (verb_verb_before) -9
their (verb_verb_before) -11
then (verb_) -21
there (verb_verb_before) -8
they (verb_verb_before) -41
this (verb_) 13 (verb_verb_before) 10
those (verb_verb_before) -8
though (verb_) -10
to (no_verb_verb_before) -10 (verb_) 10 (verb_verb_before) -29
trump (no_verb_verb_before) -11 (verb_verb_before) 44
trump's (verb_) -26
tuesday (verb_) 14
was (verb_) -10
what (verb_verb_before) 13
when (verb_) 49 (verb_verb_before) -13
which (verb_) -20 (verb_verb_before) 27
while (verb_) -9 (verb_verb_before) -14
who (no_verb_verb_before) 22 (verb_) -43
with (verb_) -19 (verb_verb_before) -21
won (verb_verb_before) 26
would (verb_verb_before) 24
“,” (no_verb_) 23 (no_verb_verb_before) -14
“” (no_verb_) 16 (verb_) 17

142 lead: word before, verbs
( (no_verb_) 9 (no_verb_verb_before) 35 (verb_) 42 (verb_verb_before) 20
(edge) (no_verb_) 23 (verb_) 38
(number) (verb_) -17 (verb_verb_before) -26
, (no_verb_) 38 (no_verb_verb_before) 27 (verb_) 29 (verb_verb_before) 75
- (no_verb_verb_before) 26 (verb_) 46
-- (no_verb_verb_before) 12 (verb_verb_before) -11
: (verb_verb_before) 43
a (no_verb_verb_before) -13 (verb_verb_before) -14
about (no_verb_verb_before) -9
and (no_verb_) -15 (no_verb_verb_before) 11 (verb_) 32 (verb_verb_before) 60
are (no_verb_verb_before) -8 (verb_verb_before) -16
as (no_verb_verb_before) -9 (verb_) -14 (verb_verb_before) -11
at (no_verb_verb_before) -13 (verb_) -9 (verb_verb_before) -9
back (verb_verb_before) 25
be (verb_verb_before) -16
been (verb_verb_before) -9
but (verb_) 43 (verb_verb_before) 52
by (no_verb_verb_before) -14 (verb_verb_before) -17
clinton (verb_) -12
do (no_verb_verb_before) -9
even (verb_) -14 (verb_verb_before) -8
for (no_verb_) 14 (no_verb_verb_before) -30 (verb_verb_before) -16
from (no_verb_verb_before) 30 (verb_verb_before) -11
had (verb_verb_before) -8
has (verb_verb_before) -18
have (no_verb_verb_before) -9 (verb_verb_before) -8
he (verb_) -10
if (verb_) -15
in (no_verb_verb_before) -30 (verb_) -28 (verb_verb_before) -26
including (no_verb_verb_before) 24
into (no_verb_verb_before) -8
is (no_verb_verb_before) 10 (verb_verb_before) -24
like (no_verb_verb_before) -8
made (no_verb_verb_before) 21
more (no_verb_verb_before) 18 (verb_verb_before) -8
mr. (no_verb_verb_before) -11 (verb_) -8 (verb_verb_before) 21
mrs. (verb_) -16
n't (verb_verb_before) -8
not (verb_verb_before) -12
now (verb_) 17
of (no_verb_verb_before) 9 (verb_) -36 (verb_verb_before) -35
on (verb_) -11 (verb_verb_before) 16
or (verb_verb_before) -8
president (verb_) -8
sen. (no_verb_verb_before) 26 (verb_verb_before) 25
than (no_verb_verb_before) 21 (verb_verb_before) -14
that (no_verb_verb_before) 14 (verb_) -11 (verb_verb_before) 25
the (no_verb_) -22 (no_verb_verb_before) -30 (verb_) -32 (verb_verb_before) -25
they (verb_) -11
to (no_verb_verb_before) -22 (verb_) -10 (verb_verb_before) -16
trump (verb_verb_before) 21
was (verb_verb_before) -12
were (no_verb_verb_before) -8
what (verb_verb_before) -8
when (verb_) -16 (verb_verb_before) -10
while (verb_) -16 (verb_verb_before) 22
with (verb_verb_before) 57
— (no_verb_verb_before) 33 (verb_verb_before) 41
’s (verb_verb_before) -8
“,” (verb_) -9
`);
