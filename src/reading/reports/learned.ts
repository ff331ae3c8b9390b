import { Weights } from "./weighing/weights.ts";

/**
 * What speaks for a word being a cue, and for where the words begin and end that it reports: weights in hundredths, as
 * weighing/weights.ts explains them. Learned from the training part of PolNeAR, 840 articles with 78,204 choices,
 * by `npm run eval -- learn FILE`. These are single words and what they weigh; there is no sentence of the articles here.
 */
export const WEIGHTS = new Weights(`
0 cue: manner
act -127
judge 87
noun -39
say 76
source 38
tell 50
think -27
words 36

1 cue: cue
abil~ -40
abl~ -19
accept~ 29
accord~ 38
accuse~ 26
acknowledge~ 42
action~ -23
activ~ -48
act~ -63
admit~ 22
advanc~ -18
advise~ -57
affect~ -12
aim~ 28
air~ -17
alli~ -39
anger~ 60
announce~ 44
answer~ -17
apolog~ 39
appear~ 35
applaud~ 51
appli~ -46
appoint~ 22
approach~ -49
approv~ 39
argue~ 39
argument~ 47
arriv~ -51
ask~ 31
assert~ 48
assess~ 21
assure~ 32
attack~ 65
attend~ -74
attribut~ 33
author~ 71
back~ 38
ban~ 41
base~ -82
battl~ -32
beat~ -57
becam~ -26
becom~ -40
begin~ -50
begun~ -25
believe~ 29
belong~ -17
benefit~ -40
bid~ -37
blame~ 30
blast~ 75
boost~ -38
boo~ 22
born~ -26
bought~ -49
brace~ -30
brand~ -35
break~ -25
brief~ -13
bring~ -55
build~ -54
built~ -66
bui~ -48
came~ -21
campaign~ -17
cancel~ -55
candidaci~ -24
capit~ -41
captur~ -24
care~ 31
carri~ -36
cast~ 16
caught~ -13
caus~ -62
caution~ 20
challeng~ 26
champion~ 34
chanc~ -50
chang~ -54
chant~ 81
charge~ -39
charleston~ -18
cheer~ 17
chosen~ 28
circul~ 42
cite~ 117
claim~ 32
clinch~ -56
close~ -52
collect~ -42
come~ -16
comment~ -26
compar~ 34
compet~ -46
compil~ 17
complain~ 25
complet~ -25
complic~ -53
conclude~ 23
condemn~ 22
conduct~ -54
confirm~ 29
congratul~ 55
connect~ -13
consid~ 61
contain~ -43
continue~ -42
contrast~ 13
contribut~ -51
control~ -63
convinc~ 24
coordin~ -39
cost~ -35
counter~ -20
count~ 29
creat~ -31
criticize~ 48
critic~ 39
cross~ -52
crush~ -47
deal~ -37
debat~ 15
decid~ 22
decis~ 35
declare~ 19
declin~ 43
decry~ 58
dedic~ 15
deem~ 77
defeat~ -40
delet~ -32
demand~ 38
denounce~ 42
depend~ -46
deploi~ -49
deport~ -27
describe~ 42
deserv~ -37
develop~ -39
devot~ 15
direct~ -20
disagre~ 37
disappear~ -33
disclose~ 57
discuss~ 72
dismiss~ 52
distribut~ -21
di~ -59
domin~ -65
donat~ -50
done~ -39
doubt~ 37
do~ -74
drawn~ 13
driven~ -43
drive~ -28
drop~ -50
eager~ 40
earn~ -63
echo~ 16
elect~ -13
elimin~ -45
email~ 26
embrac~ 36
emphasize~ 27
emploi~ -14
endors~ 68
end~ -30
energ~ -31
engag~ -20
enjoi~ 28
ensur~ -49
enter~ -37
everyth~ -24
exceed~ -35
expand~ -29
expect~ 37
explain~ 69
expos~ 24
express~ 87
extend~ -29
face~ -67
failur~ -13
fail~ -22
fallen~ -32
fall~ -42
fare~ -59
favor~ 35
fear~ 58
featur~ -25
fell~ -55
fill~ -48
find~ 35
finish~ -68
fled~ -42
flee~ -19
flew~ -39
fly~ -22
focus~ 14
follow~ -25
forc~ -53
ford~ -24
fought~ -34
found~ 25
fuel~ -47
fund-rais~ -24
fund~ -42
gain~ -29
garland~ -27
garner~ -49
gather~ -62
gener~ -17
get~ -80
given~ -33
give~ -22
goe~ 17
gotten~ -25
got~ -19
go~ -20
grant~ -31
grew~ -53
grown~ -37
hack~ -16
had~ -17
hail~ 25
handl~ -39
hand~ -55
happen~ -53
hate~ 42
have~ -26
head~ -46
heard~ -38
hedg~ -35
held~ -15
help~ -60
highlight~ 60
hint~ 48
hold~ -30
hope~ 24
host~ -77
hurt~ -23
identifi~ 61
ignor~ 43
imagine~ 51
impli~ 43
import~ -22
improv~ -37
incit~ -21
includ~ -29
increas~ -69
indicate~ 15
insist~ 40
inspir~ -39
intend~ 52
intensifi~ -19
interrupt~ -50
interview~ -51
invest~ -53
invit~ -15
invok~ 37
involv~ -37
join~ -37
joke~ 24
josh~ -42
jump~ -20
keep~ -15
kick~ -42
kill~ -57
knew~ 46
knock~ 24
known~ 51
know~ 58
label~ 27
lack~ -30
lag~ -37
laid~ 24
lai~ 56
lament~ 39
land~ -33
lead~ -107
leak~ -35
learn~ 36
leav~ -36
led~ -41
left~ -48
let~ -16
line~ 20
listen~ -42
list~ 40
live~ -18
li~ -19
lock~ -22
look~ 19
loom~ -46
lose~ -57
lost~ -86
lynch~ -31
maintain~ -51
manag~ -44
map~ -28
marri~ -62
match~ -42
mean~ -58
meet~ -29
mention~ 30
met~ -19
mishandl~ -24
miss~ -48
move~ -22
name~ 43
need~ -27
negoti~ 32
nomin~ 37
note~ 43
obtain~ -68
occupi~ -23
occur~ -32
offer~ 48
open~ -14
opposit~ 53
oppos~ 80
opt~ 18
order~ 18
organ~ -55
outlin~ 44
overse~ -55
own~ -70
ow~ -39
paid~ -41
pai~ -41
particip~ -30
parti~ -24
part~ -42
pass~ 28
path~ -18
peopl~ -25
perform~ -28
persuad~ 50
pile~ -18
pivot~ 37
place~ -13
plai~ -39
plead~ 54
pledge~ 16
pois~ -26
polar~ 17
poll~ -39
portray~ 36
posit~ 12
post~ -17
pour~ -43
praise~ 47
predict~ 33
prefer~ 95
prepar~ -55
present~ 15
presid~ -44
press~ 38
produc~ -25
project~ 50
promise~ 35
promot~ 61
prompt~ -16
propose~ 24
propos~ 46
protect~ -15
protest~ -31
proud~ 18
prove~ -26
publish~ 13
pull~ -66
push~ 36
qualifi~ -36
quick~ 14
quot~ 58
race~ -49
rail~ 60
ralli~ -62
rang~ 32
rank~ -20
rate~ -33
readi~ -25
read~ 61
rebuild~ -21
recall~ 18
receiv~ -48
recogn~ 56
recommend~ 14
reduc~ -36
refer~ 53
refus~ 40
regard~ 28
regist~ -28
reiterate~ 34
reject~ 31
remain~ -21
rememb~ 80
remind~ 44
remov~ -15
replac~ -39
repres~ -39
request~ 33
requir~ 15
reserv~ -31
resign~ -35
reson~ 13
result~ -24
return~ -37
retweet~ 46
reveal~ 16
revers~ -14
review~ -32
right~ 14
risen~ -28
rise~ -33
rule~ -32
run~ -41
rush~ -35
sat~ -53
saw~ 18
say~ 66
schedul~ -46
score~ -52
scrambl~ -22
search~ -52
secretari~ -25
secur~ -50
seek~ 43
seem~ 63
seen~ 35
see~ 57
seiz~ -12
select~ -56
sell~ -57
send~ -60
sentenc~ 21
serv~ -62
set~ -18
shake~ -26
share~ 29
shift~ -18
shook~ -51
shoot~ -35
shot~ -37
shout~ 23
shown~ 50
show~ 46
side~ 42
signal~ 18
sit~ -60
slam~ 68
slip~ -33
smile~ -15
sold~ -32
sought~ 32
sound~ 55
speak~ 18
spend~ -59
spoken~ 23
spoke~ 23
sponsor~ -15
spread~ -17
staff~ -20
stai~ -26
stake~ -66
stand~ 14
start~ -16
state~ -30
step~ -42
strategi~ 27
stress~ 53
struck~ 20
struggl~ -22
stuck~ 17
succeed~ -39
suffer~ -59
suggest~ 25
suit~ -14
support~ 58
surg~ -40
surround~ -33
survei~ -52
surviv~ -58
suspect~ 15
suspend~ -26
su~ 20
swept~ -42
take~ -12
talk~ 56
tap~ -41
ted~ -59
televis~ -32
tell~ 45
testify~ -31
thank~ 75
think~ 24
threw~ -22
throw~ 25
time~ -31
titl~ 29
ti~ -34
tout~ 84
trail~ -65
travel~ -46
treat~ -42
tri~ -17
unabl~ -41
underscore~ -36
understand~ 34
unveil~ 17
urge~ 43
us~ -22
view~ 54
violat~ -41
visit~ -61
voic~ 40
vote~ 31
vow~ 37
wage~ -15
wait~ -51
wai~ -29
walk~ -20
want~ 47
warn~ 42
watch~ -22
wave~ -38
wear~ -58
welcom~ 34
widen~ -47
will~ -20
win~ -98
wonder~ 64
won~ -52
work~ -38
worry~ 22
write~ 21
yell~ 20

2 cue: cue, next word
:~ (edge) -25 (number) -26 trump 20 “,” -57 “?” 22
abil~ to -40
abl~ to -19
accord~ (number) 29 a 72 early 20 the 31
accuse~ clinton -12 sanders 33
acknowledge~ that 25
act~ as -19
address~ , -29 the 17
add~ , 44 . 52 : 15 that 48 to -81
agree~ to -16 with 33
aim~ at -16 to 42
announce~ a 21 his -25 that -28 the 27
appear~ on -65 to 42
argue~ , 16 that 27
arriv~ at -29
ask~ , -13 . 14 for 43
assert~ that 22
attack~ on 35
attend~ the -27
base~ on -39
becam~ a -14 the -51
becom~ a -25 more -17
begin~ in -21
begun~ to -21
believe~ the 21
benefit~ from -19
bid~ for -24
blame~ the 23
build~ a -20
call~ for 86 him 56 on 63 to 33
came~ from 13 in -30 out 22 to -34
campaign~ against 59 for -13
carri~ out -27
chang~ the -14
cite~ a 34 his 34
claim~ to 40
close~ to -24
come~ as -36 at -18 in -46 out 12 to -23
comment~ , -16 on 57
concede~ that 30
conclude~ . 18
conduct~ by -21 for -16 the -18
connect~ to -31
consid~ a 14
contribut~ to -17
count~ on 18
criticize~ the -15
critic~ of 59
decis~ to 36
declare~ that 20
declin~ to 35
defend~ the 25
deliv~ a 15
depend~ on -38
describe~ the 38
determin~ to -28
discuss~ the 19
di~ in -16
domin~ by -27 the -28
doubl~ down 22
do~ so -13
drop~ out -38
eager~ to 53
elect~ officials -22 to -14
emerg~ as -21
endors~ clinton -13 trump -15
end~ his -49
enter~ the -40
estimate~ that 24
expect~ . 12 the 13 to 30
explain~ , 19 why 36
express~ concern 24
face~ a -32 an -14
failur~ to -13
fear~ that 49
fell~ short -16
file~ a 55
finish~ in -16
fire~ back 12
focus~ on 18
focu~ on -24
follow~ the -15
found~ . 38 a -57 by -27 that 36
get~ a -18
given~ that -40 the -21
got~ a -32
go~ to -37
grew~ up -19
had~ a -28
handl~ of -23
have~ to -23
head~ to -27
held~ a -29 by -25
hold~ a -55
hope~ for 46 that -20 to 42
host~ a -39 by -22
includ~ (number) -35 a 41 his -26 the -29
insist~ that 39
invest~ in -17
invok~ the 16
issu~ a 39
join~ by -30 the -38
josh~ earnest -29
keep~ the -35
kill~ (number) -13
known~ as 37
laid~ out 37
launch~ a 23
lead~ over -12 the -22
leav~ the -24
led~ by -29 the -14 to -15
left~ the -34
line~ up 28
listen~ to -24
look~ at -13 for 24 like -15 to 47
made~ by -30 clear 51 his -26 in -19 it 33 the 27 up -38
maintain~ a -18
make~ a -27 an 45 it -59 the 27 up -46
mention~ the 52
met~ with 12
move~ on -20
need~ for 12 to -18
note~ , 56 . 30 : -51 that 75 the 37
offer~ a -52
opposit~ to 53
oppos~ the 28
order~ the 31
own~ by -30
pai~ for -31
particip~ in -30
path~ to -18
pick~ up -14
pivot~ to 25
plai~ a -32
plan~ for -27 parenthood -24 to 29
pledge~ delegates -57 to 21
point~ that 41 to 15
pois~ to -25
posit~ on 41 to -60
praise~ the 16
predict~ that 15
prepar~ to -31
promise~ to 37
promot~ a 19
propose~ a 18
proud~ of 18
prove~ to 28
provid~ a -24
publish~ a 35
push~ back 27 for 57 to 29
put~ , 43
quick~ to 14
rail~ against 52
rais~ $ -32 more -39 questions 16
ran~ for -33
readi~ to -20
read~ . 49
recall~ the 22
receiv~ (number) -20 a -29
recogn~ that 18
reduc~ the -22
refer~ to 61
refus~ to 42
regist~ voters -26
reject~ the -39
releas~ a 62 on -15
remain~ a 12 the -27
remark~ . -12
reply~ . -13
report~ . 33 by 36 from -74 on -27 that -25
repres~ a -37 the -34
respond~ , -13 to -39
respons~ to 12
result~ in -23
rule~ that -35
run~ a 13 for -24 mate -12 the -31
saw~ the 25
say~ (number) 39 , 19 . 33 : 27 about -19 as -25 at 36 clinton -35 david 13 during -17 her 14 in 41 it 17 monday 17 mr. 15 obama 14 on 13 sanders -25 she 23 some 15 steve -21 the 34 their -30 they -13 thursday 24 trump -28 tuesday 16 wednesday 21
schedul~ for -22 to -19
scrambl~ to -15
secretari~ of -25
seem~ like 37 to 29
see~ the 16
sent~ a 49 out 17
serv~ as -19 in -15
set~ off -34
share~ a -14
show~ . 12 a 29 clinton 40 how -53 trump 22 up -46
sign~ the 18
sit~ at -23
slam~ the 28
speak~ to -12
speech~ to -25
spent~ more 33 much 32
spoke~ about 54 on -19 with -32
stai~ in -16
start~ to -15
state~ of -31 that 14
struggl~ with -32
support~ for -21 of 33 sanders 65 the 32 to -34
suspend~ his -23
take~ (number) -24 a 12 on -41
talk~ about 24
ted~ cruz -56
tell~ a 48 abc 15 cnn 19 fox 28 me 24 politico -12 reporters 47 the 13
think~ she 18
ti~ to -19
took~ a 14 on -33 the -64 to -24
try~ to -13
turn~ into -12 out -70
tweet~ , 24 a 17 that -40
unabl~ to -41
urge~ the -15
us~ by -21 of -24 the 16 to -39
vote~ against 24 for 58
vow~ to 20
wai~ to -15
want~ the 38 to 13
warn~ that 27
weigh~ in 35
went~ after 18 on 25 to -70
will~ to -20
win~ the -15
won~ (number) -24 at -12 the -15
work~ at -15 for -57 in -13 on -21
worry~ that 15
write~ . 55 a 28 in 55 on 17 the -60 to -14

3 cue: cue, next tag
:~ (edge) -25 ADV 15 AUX -21 DET -53 NUM -26 PRON 47 PROPN 12
abil~ PART -40
abl~ PART -16
accept~ NOUN 20
accord~ ADJ -38 DET 57 NOUN 46 NUM 29 PRON -17
acknowledge~ PRON -21 SCONJ 24
act~ ADP -20
address~ DET 16 PUNCT -48
add~ ADP -64 DET -25 PROPN -15 PUNCT 86 SCONJ 46
adopt~ DET 13
advanc~ NOUN -19
advise~ PROPN -58
advoc~ ADP 21
agree~ ADP 35 PUNCT -53
aim~ ADP -21 PART 43
air~ ADP -37
allege~ NOUN -26
allow~ PRON -40 PROPN -26
announce~ DET 47 NOUN 36 SCONJ -28
answer~ DET -14
apolog~ ADP 72
appear~ ADJ 34 ADP -82 PART 37
appli~ ADP -28
argue~ PRON 32 SCONJ 22
arriv~ ADP -37
ask~ ADP 29 PRON -34 PROPN 27
assert~ SCONJ 28
attack~ ADP 26 DET 32 PROPN 47
attempt~ PART 12
attend~ DET -40
attract~ NOUN -40
back~ ADP -14 PROPN 30
base~ ADP -48
battl~ ADP 15
becam~ DET -51
becom~ ADV -14
begin~ ADP 22 NOUN -68 PUNCT -20
begun~ PART -21
believe~ DET 30 PROPN -17 PUNCT 30 SCONJ -15
belong~ ADP -17
benefit~ ADP -19
bid~ ADP -30
blame~ DET 34
blast~ PROPN 19
block~ DET 24
boast~ ADP 57
bring~ ADP -12 DET -19
brought~ ADP 39 DET -44
build~ DET -24
call~ ADP 55 NOUN -25 PART 42 PRON 64 PROPN -45 QUOTE -22
came~ ADV 12 PART -17
capit~ ADP -40
captur~ DET -12
carri~ ADP -41 DET -37
case~ ADP 16
caus~ DET -25
challeng~ PROPN 23
chanc~ ADP -35
chang~ DET -14 PRON -46
chant~ QUOTE 56
charge~ ADP -31
cite~ DET 53 NOUN 57 PRON 47 PROPN 18
claim~ ADP 19 NOUN 49 PART 48 PRON 15 PUNCT -24 SCONJ -39
clear~ SCONJ 19
close~ ADP -40 PUNCT -16
come~ NOUN 20
comment~ ADP 31 PUNCT -18 VERB -51
compar~ ADP -57
compet~ ADP -32
concede~ SCONJ 30
concern~ ADP -16
conclude~ PUNCT 13
conduct~ ADP -40 DET -32
confront~ DET -15
connect~ ADP -31
contain~ ADJ -27
continue~ ADP -25 PRON -36
contribut~ ADP -17
cover~ ADP -26
creat~ DET -26
criticize~ DET -15 PROPN 42
critic~ ADP 52
cut~ NOUN 27
deal~ ADP -27
debat~ ADP 18
decid~ PART 26
decis~ PART 40
declare~ ADP 27 PUNCT 17 SCONJ 19
declin~ PART 35
defend~ PRON 39 PROPN -12
deliv~ DET 30
deny~ DET 24
depend~ ADP -38
describe~ DET 45
determin~ PART -28
differ~ ADP 20
disagre~ ADP 52
discuss~ DET 26
dismiss~ DET 40
divid~ ADP 16
di~ ADP -34 PUNCT -16
domin~ ADP -34 DET -28
donat~ ADP -15
done~ ADP -19 ADV -31
doubl~ ADP 21
do~ ADV -21 DET -18 PRON -14
draw~ NOUN 36
drew~ NOUN -28
driven~ ADP -30
drop~ ADP -47 ADV -18
eager~ PART 53
earn~ DET 13 PRON -38
echo~ DET -17
elect~ ADP -25 NOUN -25
embrac~ PRON 31
encourage~ NOUN -34
endors~ ADP 39 DET 14
end~ ADP -25 DET 30 PRON -32
enter~ DET -47
erupt~ ADP 14
expand~ DET -20 PRON -32
expect~ DET 25 PART 30 PUNCT 35
explain~ ADV 40 PUNCT 29
express~ NOUN 77
extend~ PRON -44
face~ DET -59
failur~ PART -13
fallen~ ADP -17
fall~ ADP -19
favor~ PROPN 30
fear~ DET 20
feel~ ADV -21 PRON -14 VERB 52
fell~ ADJ -16 ADP -24
fight~ ADP 21
file~ ADP -63 DET 55
find~ NOUN 26 PRON -19
finish~ ADJ -30 ADP -23
fire~ ADV 12
flew~ ADP -25
focus~ ADP 18
follow~ ADP 17 DET -25 PRON -34 PROPN 22
forc~ PROPN -21
found~ ADJ 47 ADP -21 DET -24 NOUN -54 PRON -61 PROPN 26 PUNCT 38 SCONJ 49
gain~ NOUN -19
gather~ ADP -32
gave~ ADP -25 PRON -37
get~ ADP -19 ADV -16 DET -34 PRON -17
given~ ADP 17 DET -23
give~ DET 21 PRON -19 PROPN -36
gone~ ADP -14
got~ ADP 32 DET -67
go~ ADP 43 ADV -20 PART -30
grew~ ADP -26
grow~ ADV 14
had~ DET -45
handl~ ADP -23
hand~ ADP -25
happen~ ADP -14
have~ PART -23
head~ ADP -14
hedg~ NOUN -24
held~ ADP -30 DET -18
help~ ADP -19 DET -16 PRON -22 PROPN -19
hit~ DET -36 PROPN 34
hold~ ADJ 31 DET -64 NOUN -28 PRON -41
hope~ DET 37 PART 42 PRON 53 PROPN -66 SCONJ -16
host~ ADP -23 DET -42
identifi~ ADP 12
import~ ADP -30
includ~ ADJ -25 ADP -25 DET 15 NOUN 32 NUM -35 PRON -30 PROPN -104 VERB -33
increas~ NOUN -18
insist~ ADP -24 PRON 30 SCONJ 38
interview~ ADP -32
invest~ ADP -25
issu~ ADP -67 DET 61
join~ DET -52 PROPN -15
josh~ PROPN -42
keep~ DET -42 PRON -15
kill~ ADP -23 NUM -13
known~ ADP 29
know~ ADV 61
lack~ DET -25
laid~ ADP 48
lai~ ADP 41
launch~ PRON 12
lead~ ADP -43 DET -25 PROPN -33
lean~ ADP -33
leav~ DET -33
led~ ADP -49 PROPN -35
left~ ADJ -19 ADP -12 DET -36 NOUN 17
line~ ADP 27
listen~ ADP -25
live~ ADV -26
lock~ ADP -13
look~ ADJ -19 ADV 13 PART 46
lost~ ADP -12 NOUN -14 PRON -37
made~ ADJ 52 ADP -61 ADV -13 DET 23 NOUN -27 VERB -44
maintain~ DET -51
make~ ADP -50 DET 41
meet~ ADP -20
mention~ DET 34 PROPN 20
messag~ ADP 26
mock~ PROPN 32
move~ ADP -73
name~ PROPN -12
need~ DET -30 PART -19
nomin~ ADP 31 DET 32
note~ DET 40 PRON -13 PUNCT 30 SCONJ 57
offer~ DET -30 NOUN 20 PRON 32
open~ ADP 35 DET -33
opposit~ ADP 57
oppos~ DET 58 NOUN 51 PRON 17
order~ DET 38
organ~ ADP -18 NOUN -16
own~ ADP -32 DET -26
paid~ ADP -24 DET -32 NOUN 22
pai~ ADP -35
particip~ ADP -30
pass~ DET 17
path~ ADP -16
perform~ ADV -42
pick~ ADP -20
plai~ ADP 21 DET -40
plan~ ADP -26 PART 29 PROPN -24
pledge~ ADP 30 NOUN -71 PRON 18
point~ ADP 14 ADV -35 DET 13 SCONJ 34
pois~ PART -25
poll~ ADP -28 NOUN -25
posit~ ADP 37
post~ ADP -15 DET -24 PUNCT 14
praise~ DET 17 PROPN 15
predict~ DET -16 SCONJ 15
prepar~ ADP -12 PART -31
present~ DET 25
promise~ ADP 34 PART 20
promot~ DET 25
prompt~ DET -18
propose~ DET 20 NOUN -29
proud~ ADP 18
prove~ PART 28
provid~ ADJ 32 ADP 37 DET -29 NOUN -13
publish~ DET 33 PROPN -27
pull~ ADP -32
pursu~ DET -13
push~ ADP 48 PROPN -40
put~ ADP 37 ADV -12 DET 13 PRON -33 PROPN -29 PUNCT 50
question~ ADV 12 PRON -31 PROPN 51
quick~ PART 14
rail~ ADP 60
rais~ ADJ 15 DET 20 SYM -32
ran~ ADP -18 DET 13
reach~ ADP -44 DET 34
readi~ PART -16
read~ PUNCT 38
recall~ DET 46
receiv~ ADJ 17 ADP -19 DET -31 NUM -20
record~ ADP -33
reduc~ DET -22
refer~ ADP 49
refus~ PART 42
regist~ NOUN -26
reject~ DET -45
releas~ ADP -51 DET 69 NOUN 29 PROPN -99
remain~ ADJ 42 ADV -42 DET -16
remark~ ADP 22 AUX -29 VERB 13
remind~ NOUN 35
report~ ADJ 30 NOUN 13 PRON -17 PROPN 38 PUNCT 38 VERB -53
repres~ ADP -26 DET -65 NOUN -21
request~ NOUN 38
requir~ NOUN 17
resign~ ADP -24
respond~ ADP 16 PUNCT -15
respons~ ADP -12
result~ ADP -24
reveal~ DET 36 PRON -23
rose~ ADP 25
run~ ADJ 29 ADP -82
sat~ ADP -40
saw~ DET 32
say~ ADP 29 AUX -38 DET 23 NUM 39 PROPN 31 PUNCT 45 SCONJ -16 VERB 29
schedul~ ADP -25 PART -19
scrambl~ PART -15
secretari~ ADP -25
secur~ DET -27
seek~ NOUN 34
seem~ ADJ 19 ADP 48 ADV 22 PART 29 VERB 16
seen~ PRON 17
see~ ADP 15 DET 22 NOUN 47 PRON -22 PROPN 32
sent~ DET 27
serv~ ADP -31
set~ ADP -24 DET -38
share~ DET -20
shot~ ADP -36
show~ ADP -61 ADV -16 DET 22 NOUN -14 PRON 13 PROPN 77
sign~ ADP -43 DET 55
sit~ ADP -49
slam~ DET 28 PROPN 32
speak~ ADP 34 NOUN -22
spent~ ADJ 42 DET -40 NOUN -52
spoken~ ADP 30
spoke~ ADV 69
stai~ ADP -33
stand~ ADP 19
start~ ADP -30 DET 25 PART -15 PROPN -39 VERB 29
statement~ PUNCT -22
state~ ADP 12 ADV 13 AUX -12 DET -26 NOUN -41 PRON -27 PROPN -30 SCONJ 67 VERB -18
step~ ADP -28
stood~ ADP 18
stop~ ADP -32
struck~ DET -28
struggl~ ADP -14
suggest~ DET -22 PRON 31 PROPN 15
support~ ADP -23 DET 18 NOUN -13 PRON -30 PROPN 35 VERB 52
taken~ ADP -26 DET 28
take~ ADP -43 NOUN 49 NUM -24
talk~ ADP 36
ted~ PROPN -59
tell~ ADJ 20 DET 26 NOUN 49 PRON -14 PROPN 16
think~ PRON 23
ti~ ADP -29
took~ ADP -65 NOUN 33 PRON -51
tout~ PRON 42
trade~ NOUN 35
trail~ PROPN -37
travel~ ADP -29
try~ PART -13
turn~ ADP -24 DET -26 PRON 39
tweet~ ADP 36
unabl~ PART -41
underscore~ DET -29
unveil~ DET 34
urge~ NOUN 41 PRON 28 PROPN 12
us~ ADP -37 DET 26 NOUN -27 PART -38 PRON 43 PROPN -38
view~ ADP 27
visit~ DET -17 PROPN -40
vote~ ADP 36
vow~ PART 12
wait~ ADP -32
wai~ ADP -26
walk~ ADP -22
want~ DET 40 PART 19 PROPN -17
warn~ PRON 44 SCONJ 27
watch~ DET -13
wear~ DET -27
weigh~ ADP 35
went~ ADJ -38 ADV 49
win~ ADP -23 DET -18 PRON -14 PROPN -22
won~ ADJ 27 ADP -36 ADV -25 DET -14 NOUN -19 NUM -24 PROPN -34
work~ ADP -57 DET -20
worry~ SCONJ 15
write~ ADP -18 ADV 28 DET -16 PROPN 40 PUNCT 44 SCONJ 35

4 cue: cue, speaker
:~ (name) -13 (text) 22
accept~ (name) 16
accord~ (body) 14 (name) -22 (person) 80 (thing) 32
accuse~ (name) 17 he 39
acknowledge~ (name) 63 (person) 31 he -27
act~ (name) -28
address~ (name) 12 (thing) -21
add~ (person) 27 (thing) -30 he 24 she 55
adopt~ (name) 20 (thing) -35
advise~ (name) -26
affect~ (thing) -27
agree~ (body) 26 (name) -33 (person) -35 (thing) 61
allege~ (name) 18
allow~ (name) 14
announce~ (thing) 69 he -15
appear~ (person) 37 (thing) 47 he -17 it 18
appli~ (thing) -14
argue~ (body) 23 (name) 56 (thing) 16 he -20
arriv~ (name) -28
ask~ (body) 21 (name) 13 (thing) 22 he 23 she -20
assert~ (name) 17
assure~ (name) 18
attack~ (name) -34 he 15
attend~ (name) -27 (person) -32
avoid~ (name) 35
back~ (person) 48 (thing) 38
ban~ (name) 12
base~ (person) -18 (thing) -17
beat~ (name) -38
becam~ (name) -74 it 42
becom~ (name) -22 (person) 14 he -36 they -18
begin~ (body) -61 (name) 39 (person) -44 (thing) -47
believe~ (name) 15 (thing) 17
bid~ (thing) -18
blame~ (name) 29
blast~ (name) 47
boo~ (thing) -17
born~ (thing) -19
break~ (name) -23
bring~ (name) -19
broke~ (thing) -24
brought~ (name) 14
build~ (name) -27
built~ (name) -25 (thing) -22
bui~ (text) -17
call~ (body) -15 (person) 16 (thing) -31 he 15 his 30 she 21
came~ (name) 22 (person) -34 (thing) -35 it -16
campaign~ his -57
carri~ (name) -63
cast~ (name) 49
caus~ (thing) -23
challeng~ (name) -30 (thing) 23
chang~ (name) -39
chant~ (thing) 57
charge~ (name) -39
cheer~ (thing) -14
cite~ (name) 45 he 37
claim~ (person) 41 (thing) 26
close~ (text) -25 (thing) -21
come~ (body) -37 (name) -19 (text) -22 (thing) 14 it -27
comment~ (name) -44
compar~ (name) 45 (thing) -17
complain~ (name) 26
concede~ (name) -17
conduct~ (text) -39 (thing) -18
confirm~ (name) 29
consid~ (name) 39 (person) 26
continue~ (name) -30 (person) -13
contrast~ (name) 23
contribut~ (name) -27
creat~ (name) 28 (thing) -47
criticize~ (name) 61
cut~ (name) -30
decid~ (name) 32 (person) 13
decis~ her 18
declare~ he -23
declin~ (name) 52 (thing) -38
decry~ (name) 27
defeat~ (name) -55
defend~ (name) 37 (person) -30 he 21
deliv~ (name) -12
denounce~ (name) 70
deny~ (name) -31
describe~ (name) -23 (person) 14 (thing) 45
design~ (thing) 12
determin~ (person) 17 (thing) 36
disappear~ (thing) -25
discuss~ (name) 40
dismiss~ (name) 45
divid~ (thing) -31
di~ (name) -40 (thing) -13
domin~ (thing) -16
donat~ (name) -30
done~ (name) -41 (thing) 12
do~ (name) -30 he -13
drawn~ (thing) 27
driven~ (thing) -24
drop~ (name) -13 (thing) -15
earn~ (name) -42
echo~ (name) 14
effort~ (name) -37
elect~ (thing) -16
embrac~ (name) 14 (thing) -13
emerg~ (thing) -16
emphasize~ (name) -22
encourage~ (name) 28
endors~ (name) 38 (person) 39 (thing) 29
end~ (thing) -16
enjoi~ (name) -25
enter~ (name) -27 (person) -14 (thing) -13
erupt~ (thing) 18
estimate~ (name) -20
exist~ (thing) -20
expect~ (person) 24 (thing) 40 he -31
explain~ (name) 66 he 15
express~ (name) 24 (person) 14 he 22
face~ (name) -48 (thing) -25
fail~ (person) -40 (thing) -53
fallen~ (thing) -18
fall~ (thing) -18
favor~ (person) -32 (thing) 54
featur~ (thing) -32
feel~ (name) 39 (person) 38 (thing) -26 he -80 they -18
fell~ (name) -22 (thing) -15
file~ (name) 23 (thing) -36
fill~ (thing) -15
find~ (text) 54 (thing) -37
finish~ (name) -37 (thing) -15
focus~ (name) 15 (person) -14 he -17
focu~ (thing) 27
follow~ (name) -25 (person) -36 (thing) 37
forc~ (name) -43 (thing) -40
found~ (name) -58 (person) -17 (text) 59 (thing) 51
gain~ (name) -50
gather~ (person) -25 (thing) -14
gave~ (name) 21 (thing) -72 he 42
get~ (name) -18 (person) -27 (thing) -23 it -19
given~ (name) -37 (thing) -60
give~ (name) -19 (person) -30 (thing) -22
goe~ (name) 15 (thing) 33
gone~ (thing) -30
got~ (name) -55
go~ (name) -36 he -16
grew~ (thing) -13
grown~ (thing) -22
grow~ (thing) -52
had~ (thing) -21
have~ (name) -19
head~ (thing) -13
held~ (name) -17 he 18
help~ (body) -29 (name) -14 (person) -12 (thing) -27
hire~ (name) -25
hit~ (name) 43 (thing) -32
hold~ (name) -40 (person) -19
hope~ (name) 39 (person) 18 (thing) -13 he -30
host~ (name) -37
ignor~ (thing) 20
improv~ (thing) -21
incit~ (name) -18
includ~ (body) -58 (name) -51 he -32 it 30
increas~ (name) -16 (thing) -28
indicate~ (name) -13 (text) 27
insist~ (name) 43 (person) 30
intend~ (thing) 40
interview~ (name) -41
invok~ (name) 26
issu~ (body) -20 (person) 38 (thing) -24
join~ (name) -31
josh~ (person) -37
keep~ (thing) -25 he 17
kill~ (thing) -24
know~ (name) 18 he 19
lament~ (name) 35
lead~ (name) -59 (person) -31 (thing) -23
learn~ (name) 42
leav~ (name) -37 (thing) -27
led~ (name) -14 (thing) -34
left~ (name) -34 (person) -31 (thing) 14
like~ (person) 21
link~ (thing) -30
live~ (name) -16
look~ (body) 23 (person) -20 he -12
loom~ (thing) -22
lose~ (name) -22
lost~ (name) -46 he -18
made~ (body) -24 (name) 32 (text) -30 (thing) -21
maintain~ (name) -38
make~ (body) -14 (name) -32 (person) -26 she 15
manag~ (name) -25
mean~ (thing) -32 it -17
mention~ (name) -18 he 53
messag~ his -30
met~ (name) -56
miss~ (name) -28
move~ (name) -19 (thing) 28
name~ (name) 59
need~ (person) -19 they -26
nomin~ (name) 21
note~ (name) 43 he 29 she 17
obtain~ (name) -46
occur~ (thing) -27
offer~ (person) 13 he 34
open~ (thing) -43
oppos~ (name) 33 (person) 22 (thing) 58
organ~ (name) -20
own~ (name) -39
paid~ (thing) -30
pai~ (thing) -15
pass~ (name) -28 (thing) 43
pick~ (name) -40
place~ (name) 22
plai~ (person) -32
plan~ (body) 37 (name) -41 (thing) 23 he -18
plead~ (name) 54
pledge~ (name) 47 (thing) -38 he 50
point~ (name) 56 (thing) -95
pois~ (name) -57
poll~ (name) -48
pose~ (thing) 23
posit~ (name) 17
post~ (name) -47
praise~ (name) 43
predict~ (name) 37
prepar~ (name) -34 (person) -15
present~ (thing) -18
press~ (name) 14
promise~ (name) 32 his 33
promot~ (name) 15
prompt~ (thing) -29
prove~ (name) -29 (thing) -39
provid~ (body) -58 (person) -35 (thing) -12
publish~ (name) 17
pull~ (name) -35
push~ (name) 21 (person) 14 (thing) -34
put~ (body) 37 (person) -27 (thing) 36
question~ (name) 65 he -30
rais~ (body) -27 (name) -20 (person) -41 (thing) 32 he 28
ralli~ (name) -41
ran~ (person) -28
reach~ (name) 13 (thing) -49
read~ (text) 41
recall~ (name) 12
receiv~ (body) -24 he -31
refer~ (name) 71
reflect~ (thing) -44
refus~ (body) -13
regist~ (thing) -33
reject~ (name) 28 (person) -39
releas~ (body) 15 (name) 31 (person) 21 (text) -71 (thing) -15
remain~ (name) -42 (thing) -17
remark~ (name) -25 (thing) 12
remind~ (name) 27
reply~ (name) 20
report~ (person) 17
repres~ (name) -48 (thing) 29
request~ (name) -16 (person) 35
requir~ (thing) 19
respond~ (person) -23
return~ (name) -17
reveal~ (name) 13 (text) 13
rose~ (thing) -13
rule~ (name) -34
run~ (body) 21 (name) -85 (thing) 18 he -23
saw~ he -23
say~ (name) 71 (person) 25 (text) -30 (thing) 19 she 33 they -23 who -55
schedul~ (name) -21 (thing) -29
score~ (name) -39
seek~ (name) 28 (thing) -19
seem~ (name) 16 (person) 29 (thing) 13 he 49 it 30
see~ (name) 31 (thing) 15 he 19
seiz~ (person) -23
select~ (thing) -17
sell~ (name) -29
sent~ (body) 28 (person) -20 (thing) -30
serv~ (name) -41 (thing) -24 he -28
set~ (name) 18 (thing) -19
share~ (name) 30
shift~ (name) -37 (thing) -18
shoot~ (name) -12
show~ (name) -20 (person) -12 (text) 55 (thing) 22 he -12 it 20
sign~ (name) 22 (person) -27
sit~ (name) -26
slam~ (name) 27
sought~ (name) 38 (person) -37
speak~ (name) -13 (person) 12 (thing) 51 he -35
spend~ (name) -26
spent~ (name) -37 (person) 40 he -21
spoke~ (person) -35 he 31
stai~ (thing) -16
start~ (person) -38 (thing) -15 it -27
statement~ (name) -22
state~ (body) -15 (person) -26 (text) 23 (thing) -54 his -20
step~ (name) -53
stop~ (name) -19
stress~ (name) 34
suggest~ (name) 28 (person) 24
support~ (person) 21 (thing) 37 he 37 their -30 they -16
taken~ (name) 41 (person) 22 (thing) -71
take~ (name) 35 (person) -28 (thing) -16 it -37
talk~ (name) 43 (thing) -21 he 19 she 18
tap~ (name) -29
target~ (name) 20
ted~ (name) -36 (person) -14 (thing) -12
tell~ (name) 30 he 74 she -27
tend~ (thing) 30
thank~ (name) 68
think~ (body) 26 (name) 14 (thing) 43 he -15 she -27 they 40
threaten~ (name) -18
took~ (name) 37 (person) -20 (thing) -22 he -46
tout~ (name) 48
trail~ (name) -25 he -37
travel~ (name) -30
try~ (name) -30 he 14
turn~ (body) -43 he 22 it -23
tweet~ (thing) 17 he -14
underscore~ (thing) -21
urge~ (name) 20 (thing) 17
us~ (body) -15 her -41
visit~ (name) -31
vote~ (name) -20 (person) -28 (thing) 37
vow~ (name) 28 (person) 13
walk~ (name) -16
want~ (person) 26 (thing) 35 he 35 she -14 they 26
warn~ (body) 29 (name) 32 (thing) 19 he -14
watch~ (person) -12
welcom~ (name) 25
went~ (name) 20 (person) -66 he 46 she -17
win~ (name) -60 (person) -12 (thing) -12
won~ (name) -28 (person) -52 (thing) -14 he 20 she -18
work~ (name) -40 (person) -17 (thing) 18 it -17
worry~ (thing) 33
write~ (body) 14 (name) 28 (person) 37 (thing) -39

5 cue: cue, form
abil~ (NOUN) -39
abl~ (ADJ) -19
accept~ (hanging_VERBing) 22
accord~ (VERBing) 38
acknowledge~ (VERB) 22 (VERBed) 16
action~ (NOUNs) -21
act~ (VERBed) -25 (VERBing) -18
address~ (VERBs) -43 (hanging_VERBing) 18
add~ (VERBs) -26
admit~ (VERBed) 15 (hanging_VERBing) -22
adopt~ (VERBed) 18
advanc~ (VERBed) -15
advise~ (VERBed) -49
aim~ (VERBed) 24
air~ (VERBed) 19
announce~ (VERBed) 33 (hanging_VERBing) -16
answer~ (VERBed) 17
apolog~ (VERBed) 16
appear~ (VERBs) 64
applaud~ (VERBed) 13
appoint~ (VERBed) 14
approv~ (VERBed) 33
argue~ (VERB) 32 (VERBs) 27
argument~ (NOUN) 48
arriv~ (VERBed) -45
ask~ (VERBed) -14 (hanging_VERBing) 23
assert~ (VERBed) 23
assure~ (VERBed) 24
attack~ (NOUNs) 28 (VERBed) 51
attempt~ (VERBed) -17
attend~ (VERBed) -48
attract~ (VERBed) -17
attribut~ (VERBed) 42
avoid~ (VERBed) 21
back~ (VERBed) 18 (VERBing) 17 (hanging_VERBing) 32
ban~ (hanging_VERBing) -29
base~ (VERBed) -71
beat~ (VERB) -48
becam~ (VERB) -26
becom~ (VERBing) -21 (VERBs) -32 (hanging_VERBing) -42
begin~ (VERB) -58 (VERBing) 26 (hanging_VERBing) -18
begun~ (VERB) -25
believe~ (VERB) 63 (VERBed) -54 (VERBs) 17 (hanging_VERBing) -12
benefit~ (VERBed) -30
bid~ (NOUN) -37
blast~ (VERBed) 46
block~ (VERBed) 24 (hanging_VERBing) -13
born~ (VERB) -26
bought~ (VERB) -49
brand~ (NOUN) -35
brief~ (VERBed) -13
bring~ (hanging_VERBing) -30
brought~ (VERB) -24
build~ (VERBing) -30
built~ (VERB) -62
bui~ (VERB) -21 (hanging_VERBing) -13
call~ (NOUN) 28 (VERBed) -31 (VERBing) 20 (VERBs) -12 (hanging_VERBing) 37
came~ (VERB) -21
campaign~ (NOUN) -30
captur~ (VERBed) -30
carri~ (VERBed) -15 (VERBs) -40
cast~ (VERB) 34 (hanging_VERBing) -29
caus~ (VERBed) -47
challeng~ (VERBed) 43 (VERBing) -18 (hanging_VERBing) 15
chang~ (VERBed) -40 (hanging_VERBing) -14
charge~ (VERBed) -26
charleston~ (VERB) -18
cite~ (VERBed) 37 (hanging_VERBing) 74
claim~ (NOUN) 26 (NOUNs) 33 (VERBed) 22 (hanging_VERBing) -38
close~ (VERBed) -28
come~ (VERB) 37 (VERBing) -43 (VERBs) -82 (hanging_VERBing) 28
comment~ (NOUNs) -12 (VERB) -57
commit~ (VERBed) 13
compar~ (VERBed) 32
complain~ (VERBed) 15
complet~ (VERBed) -21
concede~ (VERBed) 25
condemn~ (VERBed) 23
conduct~ (VERBed) -52 (passive_VERBed) -31
confirm~ (VERBed) -17
consid~ (VERB) 28 (VERBed) 34 (VERBing) 23
contain~ (VERBed) -19 (hanging_VERBing) -18
continue~ (VERBed) 15 (VERBs) -63 (hanging_VERBing) -33
contrast~ (VERBs) -28
contribut~ (VERBed) -40
creat~ (VERBed) -31 (hanging_VERBing) -30
critic~ (ADJ) 13 (NOUN) 31
cross~ (VERBed) -32
cut~ (VERB) -14
decid~ (VERBed) -15
decis~ (NOUN) 25
declin~ (VERBed) 45
decry~ (VERBed) 27
deem~ (VERBed) 60
defeat~ (VERBed) -50
defend~ (VERB) -27 (VERBed) 51 (hanging_VERBing) -15
delet~ (VERBed) -32
deliv~ (hanging_VERBing) 42
demand~ (VERBed) -12
demonstr~ (VERBed) -45
denounce~ (VERBed) 50 (hanging_VERBing) 16
deny~ (VERBed) 17
describe~ (VERBed) 12
determin~ (VERBed) -24
discov~ (VERBed) -22
discuss~ (VERBed) 66
di~ (VERBed) -52
domin~ (VERBed) -34 (passive_VERBed) -27
donat~ (VERBed) -31
done~ (VERB) -39
do~ (VERBing) -49 (hanging_VERBing) -32
drawn~ (VERB) 13
draw~ (hanging_VERBing) -45
driven~ (VERB) -20
drop~ (VERBed) -38
eager~ (ADJ) 40
earn~ (VERBed) -41 (hanging_VERBing) -18
elect~ (VERBed) -19
email~ (VERBed) 31
emphasize~ (VERBed) 30
encourage~ (VERBed) 23 (hanging_VERBing) -18
endors~ (NOUN) 14 (VERBed) 34
end~ (hanging_VERBing) -26
energ~ (VERBed) -22
engag~ (VERBed) -18
enjoi~ (VERBs) 18
enter~ (VERBs) -18 (hanging_VERBing) -22
erupt~ (VERBed) -58
escal~ (VERBed) -21
establish~ (VERBed) -19
everyth~ (hanging_VERBing) -24
expect~ (VERB) 28 (VERBed) 23 (VERBs) -14
explain~ (VERBed) 55 (hanging_VERBing) 31
expos~ (VERBed) 27
express~ (VERBed) 89
face~ (VERBed) -23 (VERBs) -54
failur~ (NOUN) -13
fallen~ (VERB) -32
fall~ (hanging_VERBing) -14
favor~ (VERBed) 33
fear~ (NOUN) 54
featur~ (VERBed) -37
feel~ (VERB) 35 (VERBs) -68
fell~ (VERB) -55
fight~ (hanging_VERBing) -47
file~ (VERB) -38 (VERBed) 16
fill~ (VERBed) -35
find~ (VERB) -47 (VERBs) 48
finish~ (VERB) -14 (VERBed) -44
fire~ (VERBed) 17
fled~ (VERBed) -42
flew~ (VERB) -39
fly~ (hanging_VERBing) -19
focus~ (VERBs) 24
follow~ (VERBed) -34 (VERBs) 36 (hanging_VERBing) -48
forc~ (VERBed) -19 (hanging_VERBing) -30
ford~ (VERB) -24
fought~ (VERB) -34
found~ (VERB) 66 (VERBed) -71 (passive_VERBed) -52
fund-rais~ (hanging_VERBing) -24
gain~ (hanging_VERBing) -19
garland~ (VERB) -27
garner~ (VERBed) -31
gather~ (VERBed) -47
get~ (VERB) -46 (VERBs) -43 (hanging_VERBing) -22
given~ (VERB) -49
give~ (VERB) -41
goe~ (VERBs) 17
gotten~ (VERB) -25
got~ (VERB) -19
go~ (VERB) -13 (VERBing) -20
grab~ (hanging_VERBing) -31
grew~ (VERB) -53
grown~ (VERB) -37
had~ (VERB) -17
handl~ (hanging_VERBing) -16
hand~ (VERBed) -39
happen~ (VERBed) -28
hate~ (VERB) 40
have~ (VERBing) -38 (hanging_VERBing) -22
head~ (VERBed) -30 (hanging_VERBing) -16
heard~ (VERB) -38
hedg~ (VERB) -35
help~ (VERB) -19 (VERBed) -23 (VERBs) -16 (hanging_VERBing) -26
highlight~ (VERBed) 37
hold~ (VERB) -15 (VERBing) -46 (hanging_VERBing) -12
hope~ (VERB) -54 (VERBed) 21 (VERBing) 48 (hanging_VERBing) 36
host~ (VERBed) -33 (passive_VERBed) -22
identifi~ (VERB) 44 (VERBed) 51
ignor~ (VERBed) -16
impli~ (VERBed) 15
import~ (ADJ) -16
incit~ (VERBs) -17
includ~ (VERB) -12 (VERBed) 30 (VERBs) 46 (hanging_VERBing) -141
increas~ (VERBed) -43 (hanging_VERBing) -14
insist~ (VERB) 39
intend~ (VERBed) 35
interview~ (VERBed) -69
introduc~ (VERBed) -30
invest~ (VERBed) -40
invit~ (VERBed) -22
invok~ (VERBed) 22
involv~ (hanging_VERBing) -17
issu~ (VERBed) 36
join~ (hanging_VERBing) -14 (passive_VERBed) -47
joke~ (VERBed) 36
josh~ (VERB) -42
jump~ (VERBed) -13
keep~ (VERB) -12 (VERBs) -18
kill~ (VERBed) -41
knew~ (VERB) 46
known~ (VERB) 45
know~ (VERB) 40 (VERBs) 27
laid~ (VERB) 24
lament~ (VERBed) 28
land~ (VERBed) -19
laugh~ (VERBed) 12
launch~ (VERBed) -26
lead~ (VERB) -34 (VERBing) -12 (VERBs) -49 (hanging_VERBing) -32
learn~ (VERBed) 46
leav~ (VERB) 37 (VERBs) -40 (hanging_VERBing) -50
led~ (VERBed) -28 (passive_VERBed) -29
left~ (VERB) -48
let~ (VERB) -49
like~ (ADJ) -35
list~ (VERBed) 33
live~ (VERB) 24 (VERBed) -55 (hanging_VERBing) -13
lock~ (VERBed) -13
look~ (VERB) 17 (VERBed) -40 (VERBing) 70 (hanging_VERBing) -24
lose~ (hanging_VERBing) -27
lost~ (VERB) -86
lynch~ (VERB) -31
maintain~ (VERBed) -65 (VERBs) -31
make~ (VERB) -14 (VERBing) 22 (hanging_VERBing) -20
manag~ (VERBed) -49
mean~ (VERBs) -44 (hanging_VERBing) -17
meet~ (VERBs) -36
mention~ (VERBed) -17
messag~ (NOUN) 16
met~ (VERB) -35
miss~ (VERBed) -47
move~ (VERBed) -32 (VERBing) 20
name~ (VERBed) 36
need~ (VERBs) -40
nomin~ (VERBed) 32
note~ (NOUN) -50 (NOUNs) 41 (VERBed) 52
occur~ (VERBed) -24
offer~ (VERBed) 58
opposit~ (NOUN) 53
oppos~ (VERB) 70 (VERBed) 47 (VERBs) 51 (hanging_VERBing) -34
order~ (VERBed) 32
organ~ (VERBed) -23 (hanging_VERBing) -14
own~ (VERBs) -22 (passive_VERBed) -40
paid~ (VERB) -35
pai~ (VERB) -37
parti~ (NOUN) -24
pass~ (VERBed) 47 (VERBs) -40
path~ (NOUN) -18
pick~ (VERBed) 19
pile~ (VERBed) -18
plai~ (VERB) -24 (VERBed) 18 (VERBing) -24 (VERBs) -36 (hanging_VERBing) -29
plan~ (NOUN) -26 (NOUNs) -45 (VERBed) 13 (VERBing) 18 (VERBs) 31
plead~ (VERBed) 39
pledge~ (VERBed) -41
point~ (NOUN) -25 (VERBed) 15
pois~ (VERBed) -26
poll~ (hanging_VERBing) -22
portray~ (VERBed) 22
pose~ (VERBed) 15
posit~ (NOUN) 27 (VERBed) -22
post~ (NOUN) -41 (VERBed) -13
prefer~ (VERB) 59
prepar~ (VERBed) -29
present~ (VERBed) 27 (VERBs) -17
produc~ (VERBed) -14
project~ (VERBed) 44
promise~ (NOUN) 28
prompt~ (VERBed) -24
propos~ (NOUN) 48
proud~ (ADJ) 18
prove~ (VERBed) -32
provid~ (VERB) 16 (VERBs) -48
publish~ (VERBed) 15
pull~ (VERBed) -40
push~ (VERBing) 25
put~ (VERB) 26 (hanging_VERBing) -54
qualifi~ (VERBed) -28
question~ (NOUNs) -37 (VERBed) 63
quick~ (ADJ) 14
quot~ (VERBed) 23
rail~ (VERBed) 36
rais~ (VERB) -31 (VERBed) 22 (VERBing) -19
ralli~ (VERBed) -42
reach~ (VERB) 21 (hanging_VERBing) -21
readi~ (ADJ) -12
read~ (VERB) 63
recall~ (VERBed) 22 (hanging_VERBing) 17
receiv~ (VERB) -26 (VERBed) -36 (hanging_VERBing) 16
record~ (NOUN) -24
refer~ (VERBing) 29 (hanging_VERBing) 30
reflect~ (VERBs) -16
refus~ (VERBed) 32 (hanging_VERBing) 32
regard~ (hanging_VERBing) -31
regist~ (VERBed) -16
reiterate~ (VERBed) 21
reject~ (VERBed) 25
releas~ (passive_VERBed) -13
reli~ (VERBed) -47
remain~ (VERB) 26 (VERBs) -66 (hanging_VERBing) -24
remark~ (NOUN) 15 (NOUNs) -17 (VERBed) 30
remind~ (VERBed) 49
repeat~ (VERBed) -16
report~ (NOUN) -71 (NOUNs) 23 (VERBed) 37 (hanging_VERBing) -57 (passive_VERBed) 48
repres~ (VERBed) -17 (VERBs) -13 (hanging_VERBing) -12
request~ (VERBed) 42
requir~ (VERB) 40 (VERBed) 21 (hanging_VERBing) -24
reserv~ (VERBed) -31
resign~ (VERBed) -29
return~ (VERBed) -22
risen~ (VERB) -28
rise~ (hanging_VERBing) -18
rule~ (NOUNs) -50
run~ (VERBing) -51 (VERBs) -17 (hanging_VERBing) 14
sat~ (VERB) -53
saw~ (VERB) 18
say~ (NOUN) 47 (VERB) 60 (VERBing) -22 (VERBs) 60 (hanging_VERBing) -36
schedul~ (VERBed) -41
score~ (VERBed) -45
secretari~ (NOUN) -25
secur~ (VERBed) -40
seek~ (VERBs) 56 (hanging_VERBing) 21
seem~ (VERBed) 33 (VERBs) 46
seen~ (VERB) 34
see~ (VERB) 50 (VERBs) 39 (hanging_VERBing) -16
seiz~ (VERBed) -39
select~ (VERBed) -29
sell~ (hanging_VERBing) -16
send~ (hanging_VERBing) -29
serv~ (VERBed) -65
set~ (VERB) -16 (hanging_VERBing) -27
share~ (VERBed) 14
shook~ (VERB) -51
shoot~ (hanging_VERBing) -35
shown~ (VERB) 50
show~ (VERBed) 20 (VERBing) 27 (VERBs) 39
sign~ (VERBed) 18
sit~ (VERBs) -41 (hanging_VERBing) -15
slam~ (VERBed) 35 (hanging_VERBing) 44
sold~ (VERB) -32
sought~ (VERB) 32
sound~ (VERBed) 62
speak~ (VERB) 13 (VERBing) -42 (hanging_VERBing) 21
spend~ (VERB) -13 (VERBing) -27
spoken~ (VERB) 23
spoke~ (VERB) 23
start~ (VERB) -30 (VERBed) -20
statement~ (NOUN) 21 (NOUNs) -13
state~ (NOUN) -86 (NOUNs) -77 (VERBed) 77 (hanging_VERBing) 62
step~ (VERBed) -30
stop~ (VERBed) 23
strategi~ (NOUN) 40
stress~ (VERBed) 35
struck~ (VERB) 20
struggl~ (VERBed) -30 (VERBing) 18
stuck~ (VERB) 17
suggest~ (VERB) 29 (VERBed) 34 (VERBs) -42
support~ (NOUN) -29 (NOUNs) -68 (VERB) 25 (VERBed) 65 (VERBing) 41 (VERBs) 28
survei~ (VERBed) -50
surviv~ (VERBed) -39
suspend~ (VERBed) -20
swept~ (VERB) -38
take~ (VERB) -39 (hanging_VERBing) 21
talk~ (VERBed) 68 (VERBing) 19
target~ (VERBed) -15 (hanging_VERBing) -21
ted~ (VERBed) -59
televis~ (VERBed) -32
tell~ (VERB) 59 (VERBing) -13 (VERBs) 54 (hanging_VERBing) -28
tend~ (VERBs) -19
testify~ (VERBed) -14
thank~ (VERBed) 41
think~ (VERBs) 54
threaten~ (VERBed) -14
threw~ (VERB) -22
titl~ (VERBed) 35
ti~ (VERBed) -26
tout~ (VERBed) 44
travel~ (VERBed) -34
turn~ (VERB) 12 (hanging_VERBing) -36
tweet~ (NOUN) -45 (hanging_VERBing) 49
unabl~ (ADJ) -41
unveil~ (VERBed) 33
urge~ (VERBed) 58 (hanging_VERBing) -17
us~ (NOUN) -24 (VERBing) 31 (hanging_VERBing) -43 (passive_VERBed) -21
visit~ (VERBed) -43
voic~ (VERBed) 52
vote~ (VERBed) 21
vow~ (VERBed) 29 (VERBs) 33
wai~ (NOUN) -29
want~ (VERB) 28 (VERBed) 32 (VERBs) 20
warn~ (VERBed) 25
watch~ (VERB) -27 (VERBed) 30
wear~ (hanging_VERBing) -25
weigh~ (VERBed) 17
welcom~ (VERBed) 54
will~ (ADJing) -20
win~ (VERB) -34 (VERBs) -41 (hanging_VERBing) -26
won~ (VERB) -52
word~ (NOUNs) -48
work~ (VERBed) -44 (VERBing) 35 (VERBs) -24 (hanging_VERBing) -20
worry~ (VERB) 25 (VERBed) 24
write~ (VERB) 34 (VERBs) -15

6 cue: cue, quotes around
:~ (cue) -22 (cue_:_quoted) -15 (cue_…_quoted) 38
abil~ (cue) -35
abl~ (cue) -15
accept~ (cue) 31
accord~ (cue) 25 (cue_…_quoted) 58
accuse~ (cue) 16
acknowledge~ (cue) 24 (cue_…_quoted) 22
act~ (cue) -47
address~ (cue) -24 (cue_…_quoted) 39
add~ (cue) -68 (cue_:_quoted) 23 (cue_quoted) 15 (cue_…_quoted) 17 (quoted_cue) 68
admit~ (cue) 12
adopt~ (cue) -15
advanc~ (cue) -18
advise~ (cue) -60
agree~ (cue) 30 (cue_…_quoted) -42
aim~ (cue) 33
alli~ (cue) -39
announce~ (cue) 36
answer~ (cue) -31
appeal~ (cue) 21
appear~ (cue) 51 (cue_…_quoted) -29
applaud~ (cue) 57
appli~ (cue) -46
appoint~ (cue) 25
approach~ (cue) -44
approv~ (cue) 43
argue~ (cue) 20 (cue_…_quoted) 30
argument~ (cue) 26
arriv~ (cue) -47
ask~ (cue) 22 (cue_…_quoted) 23 (quoted_cue) -17
assess~ (cue) 32
assum~ (cue) -12
attack~ (cue) 56 (cue_…_quoted) 14
attend~ (cue) -67
attribut~ (cue) 36
author~ (cue) 71
back~ (cue) 42
ban~ (cue) 51
base~ (cue) -57
battl~ (cue) -40
beat~ (cue) -54
becam~ (cue) -25
becom~ (cue) -43 (cue_…_quoted) 14
begin~ (cue) -55 (cue_…_quoted) 15
begun~ (cue) -19
believe~ (cue) 44
benefit~ (cue) -40
bid~ (cue) -36
blame~ (cue) 84 (cue_…_quoted) -29
blast~ (cue) 55 (cue_…_quoted) 23
block~ (cue) -14
boost~ (cue) -37
boo~ (cue) 30
born~ (cue) -23
brace~ (cue) -30
brand~ (cue) -18
break~ (cue) -18
bring~ (cue) -53
broke~ (cue) -47
brought~ (cue) -29
build~ (cue) -50
built~ (cue) -53
bui~ (cue) -47
call~ (cue_quoted) 14 (quoted_cue) -41
came~ (cue) -20 (cue_…_quoted) -32
capit~ (cue) -36
captur~ (cue) -22
care~ (cue) 19
carri~ (cue) -51
cast~ (cue) 13
caught~ (cue) -13
caus~ (cue) -62
challeng~ (cue) 15
champion~ (cue) 34
chanc~ (cue) -50
chang~ (cue) -35
chant~ (cue_quoted) 62
charge~ (cue) -20
charleston~ (cue) -18
cheer~ (cue) 25
chosen~ (cue) 28
cite~ (cue) 120
claim~ (cue_…_quoted) 51
close~ (cue) -44
collect~ (cue) -42
come~ (cue) -12
comment~ (cue) -40
compar~ (cue) 26
compet~ (cue) -36
complain~ (cue) 38
complet~ (cue) -46
complic~ (cue) -53
conclude~ (cue) 16 (cue_…_quoted) -14 (quoted_cue) 18
condemn~ (cue) 43
conduct~ (cue) -49
confirm~ (cue) 28
congratul~ (cue) 63
consid~ (cue) 85
contain~ (cue) -32
continue~ (cue) -53 (cue_:_quoted) 29 (cue_quoted) -19 (cue_…_quoted) -28 (quoted_cue) 29
contrast~ (cue) 16
contribut~ (cue) -51
control~ (cue) -55
coordin~ (cue) -27
counter~ (cue) -20
count~ (cue) 29
creat~ (cue) -15
criticize~ (cue) 44
critic~ (cue) 39
cross~ (cue) -51
deal~ (cue) -36
decid~ (cue) 13
decis~ (cue) 25
declin~ (cue) 32
decry~ (cue) 52
dedic~ (cue) 19
deem~ (cue) 78
defeat~ (cue) -30
delet~ (cue) -32
deliv~ (cue) -18
demand~ (cue) 32
demonstr~ (cue) 19
denounce~ (cue) 41
depend~ (cue) -31
deploi~ (cue) -38
deport~ (cue) -23
describe~ (cue) 33
deserv~ (cue) -37
determin~ (cue) 14
develop~ (cue) -39
disagre~ (cue) 39
disappear~ (cue) -33
disclose~ (cue) 57
discuss~ (cue) 57
dismiss~ (cue) 44
displai~ (cue) 12
distribut~ (cue) -18
di~ (cue) -52
domin~ (cue) -65
donat~ (cue) -47
done~ (cue) -34
do~ (cue) -66
drawn~ (cue) 13
draw~ (cue) 16
drew~ (cue) 17
driven~ (cue) -43
drive~ (cue) -28
drop~ (cue) -39
eager~ (cue) 40
earn~ (cue) -46
echo~ (cue) 21
elimin~ (cue) -33
embrac~ (cue) 35
emerg~ (cue) 19
emphasize~ (cue) 21
emploi~ (cue) -14
endors~ (cue) 69
end~ (cue) -40 (cue_…_quoted) 31
energ~ (cue) -30
enjoi~ (cue) 27
ensur~ (cue) -44
enter~ (cue) -35
erupt~ (cue) -13
everyth~ (cue) -24
exceed~ (cue) -35
expand~ (cue) -22
expect~ (cue) 65
experienc~ (cue) 18
explain~ (cue) 36 (cue_…_quoted) 22 (quoted_cue) 15
express~ (cue) 95
extend~ (cue) -19
face~ (cue) -79
failur~ (cue) -13
fail~ (cue) -26
fallen~ (cue) -25
fall~ (cue) -42
fare~ (cue) -56
favor~ (cue) 38
fear~ (cue) 62
feel~ (cue) 22
fell~ (cue) -55
fill~ (cue) -47
find~ (cue) 23
finish~ (cue) -68
fled~ (cue) -42
flew~ (cue) -38
fly~ (cue) -22
focus~ (cue) 21
follow~ (cue) -53
forc~ (cue) -48
fought~ (cue) -34
found~ (cue) 20
fuel~ (cue) -39
fund-rais~ (cue) -24
fund~ (cue) -40
gain~ (cue) -50
garland~ (cue) -24
garner~ (cue) -40
gather~ (cue) -58
gener~ (cue) -16
get~ (cue) -63
given~ (cue) -27
give~ (cue) -46
gotten~ (cue) -18
got~ (cue) -24
grant~ (cue) -24
grew~ (cue) -43
grown~ (cue) -37
hack~ (cue) -15
had~ (cue) -17
handl~ (cue) -35
hand~ (cue) -52
happen~ (cue) -51
hate~ (cue) 42
have~ (cue) -12
head~ (cue) -37
heard~ (cue) -28
hedg~ (cue) -26
help~ (cue) -42
highlight~ (cue) 46
hint~ (cue) 37
hire~ (cue) 17
hit~ (cue) 21
hold~ (cue) -17
hope~ (cue) 42
host~ (cue) -60
hurt~ (cue) -23
identifi~ (cue) 24
ignor~ (cue) 45
impli~ (cue) 31
improv~ (cue) -32
incit~ (cue) -14
includ~ (cue_…_quoted) -30
increas~ (cue) -65
indicate~ (cue) 19
insist~ (cue) 26 (cue_…_quoted) 22
inspir~ (cue) -39
intend~ (cue) 48
intensifi~ (cue) -19
interview~ (cue) -33
introduc~ (cue) -17
invest~ (cue) -53
invit~ (cue) -45
invok~ (cue) 29
involv~ (cue) -27
join~ (cue) -40
keep~ (cue) -28
kept~ (cue) -20
kick~ (cue) -38
kill~ (cue) -56
knew~ (cue) 49
known~ (cue) 40
know~ (cue) 69
lack~ (cue) -29
lag~ (cue) -37
lai~ (cue) 56
land~ (cue) -34
laugh~ (cue) -16
lead~ (cue) -92
leak~ (cue) -35
lean~ (cue) 16
learn~ (cue) 45
leav~ (cue) -29
led~ (cue) -29
left~ (cue) -42
let~ (cue) -16
line~ (cue) 20
link~ (cue) -13
listen~ (cue) -39
list~ (cue) 24
live~ (cue) -13
li~ (cue) -19
lock~ (cue) -22
look~ (cue) 30
loom~ (cue) -39
lose~ (cue) -55
lost~ (cue) -70
maintain~ (cue) -42
make~ (cue) -16 (cue_…_quoted) 35
manag~ (cue) -25
map~ (cue) -28
mark~ (cue) -22
marri~ (cue) -62
match~ (cue) -42
mean~ (cue) -79
meet~ (cue) -23
mention~ (cue) 31
mishandl~ (cue) -19
miss~ (cue) -42
mock~ (cue) 14
move~ (cue) -14
name~ (cue) 39
need~ (cue) -21
negoti~ (cue) 44
nomin~ (cue) 44
note~ (cue) 39 (cue_quoted) -16 (quoted_cue) 23
obtain~ (cue) -51
occur~ (cue) -23
offer~ (cue) 43
open~ (cue) -38
opposit~ (cue) 53
oppos~ (cue) 70
opt~ (cue) 18
order~ (cue) 35
organ~ (cue) -54
outlin~ (cue) 44
overse~ (cue) -37
own~ (cue) -64
paid~ (cue) -26
pai~ (cue) -39
particip~ (cue) -21
parti~ (cue) -24
part~ (cue) -42
pass~ (cue) 45
path~ (cue) -18
perform~ (cue) -49
persuad~ (cue) 55
pile~ (cue) -18
pivot~ (cue) 22
place~ (cue) -30
plai~ (cue) -43
plan~ (cue) 20 (cue_…_quoted) -16
plead~ (cue) 54
pledge~ (cue) -15 (cue_…_quoted) 31
point~ (cue) 13
pois~ (cue) -26
polar~ (cue) 17
poll~ (cue) -34
portray~ (cue) 28
pose~ (cue) -15
pour~ (cue) -37
praise~ (cue) 70
predict~ (cue) 30
prefer~ (cue) 82
prepar~ (cue) -45
present~ (cue) 16
presid~ (cue) -44
press~ (cue) 31
produc~ (cue) -17
project~ (cue) 61
promise~ (cue_…_quoted) 42
promot~ (cue) 28
prompt~ (cue) -68
propose~ (cue) 25
propos~ (cue) 47
protest~ (cue) -34
prove~ (cue) -25
publish~ (cue) 19
pull~ (cue) -60
push~ (cue) 35
put~ (cue) -14 (cue_quoted) 13 (cue_…_quoted) 35
qualifi~ (cue) -35
quick~ (cue) 22
quot~ (cue) 31
race~ (cue) -49
rail~ (cue) 66
ralli~ (cue) -41
rank~ (cue) -29
ran~ (cue) -38
readi~ (cue) -17
read~ (cue) 45 (quoted_cue) 50
recall~ (cue) 18 (quoted_cue) 17
receiv~ (cue) -37 (cue_…_quoted) -24
recogn~ (cue) 54
recommend~ (cue) 18
reduc~ (cue) -35
refer~ (cue) 57
refus~ (cue) 39 (cue_…_quoted) 16
regard~ (cue) 39
regist~ (cue) -22
reiterate~ (cue) 28
reject~ (cue) 33
releas~ (cue_…_quoted) 32
remain~ (cue) -16
remark~ (cue) -20 (cue_…_quoted) -17
rememb~ (cue) 77
remind~ (cue) 36
remov~ (cue) -15
renew~ (cue) 12
replac~ (cue) -22
reply~ (quoted_cue) 20
report~ (cue) 21 (cue_…_quoted) 23 (quoted_cue) -24
repres~ (cue) -17
request~ (cue) 23
requir~ (cue) 30
reserv~ (cue) -31
resign~ (cue) -35
reson~ (cue) 13
respond~ (cue) -46 (cue_:_quoted) 35 (cue_…_quoted) 16 (quoted_cue) 17
result~ (cue) -24
return~ (cue) -13
retweet~ (cue) 33
revers~ (cue) -20
right~ (cue) 14
risen~ (cue) -28
rise~ (cue) -33
rule~ (cue) -25
run~ (cue_…_quoted) -50
rush~ (cue) -35
sat~ (cue) -38
say~ (cue) 42 (cue_quoted) -12 (cue_…_quoted) 14 (quoted_cue) 17 (quoted_cue_:_quoted) 18 (quoted_cue_…_quoted) 28
schedul~ (cue) -35
score~ (cue) -45
scrambl~ (cue) -22
search~ (cue) -41
secretari~ (cue) -24
secur~ (cue) -50
seek~ (cue) 41
seem~ (cue) 52
seen~ (cue) 28
see~ (cue) 66
seiz~ (cue) 12
select~ (cue) -38
sell~ (cue) -56
send~ (cue) -43
sent~ (cue_…_quoted) -30
serv~ (cue) -49
share~ (cue) 18
shift~ (cue) -27
shoot~ (cue) -32
shot~ (cue) -37
shown~ (cue) 52
show~ (cue) 60
signal~ (cue) 16
sit~ (cue) -44
slam~ (cue) 60 (cue_…_quoted) 20
slip~ (cue) -33
smile~ (cue) -37
sold~ (cue) -19
sought~ (cue) 51
sound~ (cue) 48
speak~ (cue) 16 (cue_…_quoted) -15
speech~ (cue) 14
spend~ (cue) -47
spoken~ (cue) 25
spoke~ (cue) 23
sponsor~ (cue) -15
spread~ (cue) -17
stai~ (cue) -26
stand~ (cue) 35
start~ (cue) 20 (cue_…_quoted) -76
statement~ (cue_…_quoted) 22
state~ (cue) -72 (cue_…_quoted) 47
step~ (cue) -35
strategi~ (cue) 27
stress~ (cue) 53
struck~ (cue) 21
stuck~ (cue) 25
succeed~ (cue) -39
suffer~ (cue) -49
suggest~ (cue) 20
suit~ (cue) -14
support~ (cue) 76 (cue_…_quoted) -34
surg~ (cue) -40
survei~ (cue) -52
surviv~ (cue) -58
suspect~ (cue) 18
su~ (cue) 25
swept~ (cue) -42
take~ (cue) -31
talk~ (cue) 45
tap~ (cue) -35
ted~ (cue) -54
televis~ (cue) -32
tell~ (cue) 23 (cue_:_quoted) -12 (cue_…_quoted) 41
testify~ (cue) -38
thank~ (cue) 57
think~ (cue) 15 (cue_…_quoted) -12
throw~ (cue) 25
time~ (cue) -31
ti~ (cue) -54
took~ (cue) 22 (cue_…_quoted) -43
tout~ (cue) 80
trail~ (cue) -65
travel~ (cue) -44
tri~ (cue) 14 (cue_…_quoted) -66
try~ (cue_…_quoted) -23
tweet~ (cue_:_quoted) -37 (cue_quoted) -12 (quoted_cue) 47
unabl~ (cue) -41
underscore~ (cue) -35
understand~ (cue) 34
unlik~ (cue) -18
urge~ (cue) 36
us~ (cue) -26 (cue_…_quoted) 36
view~ (cue) 60
violat~ (cue) -31
visit~ (cue) -45
voic~ (cue) 31
vote~ (cue) 37 (cue_…_quoted) 13
vow~ (cue) 40
wait~ (cue) -45
wai~ (cue) -28
walk~ (cue) -36
want~ (cue) 50 (cue_…_quoted) 14
warn~ (cue) 53 (cue_…_quoted) 24
wear~ (cue) -29
welcom~ (cue) 19
widen~ (cue) -47
win~ (cue) -88
wonder~ (cue) 64
won~ (cue) -58
word~ (cue) -27
work~ (cue) -22 (cue_…_quoted) -27
worry~ (cue) 41
write~ (cue) -16 (cue_:_quoted) 27 (quoted_cue) 44 (quoted_cue_…_quoted) 30

7 cue: cue, verb behind
:~ (no_verb_behind) -24 (verb_behind) 17
abil~ (verb_behind) -40
abl~ (verb_behind) -16
accept~ (no_verb_behind) 30
accord~ (no_verb_behind) 44
accuse~ (no_verb_behind) -25 (verb_behind) 49
acknowledge~ (no_verb_behind) 33 (verb_behind) 23
action~ (verb_behind) -18
act~ (no_verb_behind) -26 (verb_behind) -41
address~ (no_verb_behind) -29 (verb_behind) 24
add~ (no_verb_behind) 16 (verb_behind) -19
advanc~ (verb_behind) -12
advise~ (verb_behind) -41
agree~ (no_verb_behind) -19
aim~ (no_verb_behind) 29
air~ (no_verb_behind) 14 (verb_behind) -42
allege~ (verb_behind) -15
alli~ (verb_behind) -36
announce~ (verb_behind) 54
announc~ (verb_behind) -25
answer~ (no_verb_behind) 18 (verb_behind) -30
appeal~ (verb_behind) 14
appear~ (verb_behind) 38
applaud~ (no_verb_behind) 32
appoint~ (verb_behind) 18
approach~ (verb_behind) -44
argue~ (verb_behind) 49
argument~ (verb_behind) 36
arriv~ (no_verb_behind) -12 (verb_behind) -41
ask~ (no_verb_behind) 12 (verb_behind) 25
assert~ (verb_behind) 40
assure~ (verb_behind) 34
attack~ (no_verb_behind) 26 (verb_behind) 53
attend~ (no_verb_behind) -30 (verb_behind) -52
attribut~ (verb_behind) 46
avoid~ (verb_behind) -13
back~ (no_verb_behind) 27 (verb_behind) 21
ban~ (verb_behind) 47
base~ (no_verb_behind) -24 (verb_behind) -65
battl~ (verb_behind) -21
beat~ (no_verb_behind) -32
becam~ (no_verb_behind) -18 (verb_behind) -13
becom~ (no_verb_behind) -54
begin~ (no_verb_behind) -73 (verb_behind) -23
begun~ (verb_behind) -24
believe~ (verb_behind) 24
bid~ (no_verb_behind) -13 (verb_behind) -25
blame~ (no_verb_behind) 13 (verb_behind) 21
blast~ (verb_behind) 42
block~ (verb_behind) -29
boast~ (verb_behind) -14
boo~ (verb_behind) 34
break~ (no_verb_behind) -28
bring~ (no_verb_behind) -31 (verb_behind) -28
broke~ (verb_behind) -16
build~ (no_verb_behind) -15 (verb_behind) -43
built~ (no_verb_behind) -33 (verb_behind) -38
bui~ (no_verb_behind) -22 (verb_behind) -29
came~ (no_verb_behind) 36 (verb_behind) -69
campaign~ (verb_behind) -12
candidaci~ (verb_behind) -24
captur~ (no_verb_behind) -75 (verb_behind) 30
care~ (verb_behind) 33
carri~ (no_verb_behind) -18 (verb_behind) -29
cast~ (no_verb_behind) -12 (verb_behind) 29
caus~ (no_verb_behind) -13 (verb_behind) -53
caution~ (verb_behind) 32
celebr~ (verb_behind) -15
challeng~ (verb_behind) 27
chanc~ (verb_behind) -48
chang~ (no_verb_behind) -37 (verb_behind) -28
charge~ (no_verb_behind) -55
chose~ (no_verb_behind) -16
circul~ (verb_behind) 31
cite~ (no_verb_behind) 95 (verb_behind) 60
claim~ (no_verb_behind) -16 (verb_behind) 42
close~ (verb_behind) -63
come~ (no_verb_behind) 16 (verb_behind) -29
comment~ (no_verb_behind) 13 (verb_behind) -38
commit~ (no_verb_behind) -27
compar~ (no_verb_behind) 19 (verb_behind) 22
compet~ (no_verb_behind) -30
complain~ (verb_behind) 31
complet~ (verb_behind) -24
concede~ (verb_behind) 37
conclude~ (no_verb_behind) 12 (verb_behind) 12
condemn~ (verb_behind) 34
conduct~ (verb_behind) -78
confirm~ (verb_behind) 45
connect~ (verb_behind) -38
consid~ (no_verb_behind) 54 (verb_behind) 30
contain~ (no_verb_behind) -24 (verb_behind) -21
continue~ (no_verb_behind) -13 (verb_behind) -37
contrast~ (no_verb_behind) 17
contribut~ (no_verb_behind) -30
convinc~ (verb_behind) 24
cover~ (no_verb_behind) 13 (verb_behind) -12
creat~ (no_verb_behind) -28 (verb_behind) -15
criticize~ (verb_behind) 61
critic~ (no_verb_behind) 34 (verb_behind) 14
cross~ (verb_behind) -39
cut~ (no_verb_behind) 28 (verb_behind) -29
decid~ (verb_behind) 23
decis~ (verb_behind) 35
declare~ (verb_behind) 15
declin~ (no_verb_behind) -14 (verb_behind) 53
decry~ (verb_behind) 37
deem~ (verb_behind) 37
defeat~ (verb_behind) -53
deliv~ (no_verb_behind) 16
demand~ (verb_behind) 37
denounce~ (no_verb_behind) 33 (verb_behind) 18
deny~ (no_verb_behind) 22 (verb_behind) -22
depend~ (verb_behind) -36
deploi~ (verb_behind) -47
describe~ (no_verb_behind) 34 (verb_behind) 24
determin~ (verb_behind) 14
develop~ (verb_behind) -35
devot~ (verb_behind) 13
discuss~ (verb_behind) 58
dismiss~ (no_verb_behind) 40 (verb_behind) 25
displai~ (verb_behind) 31
divid~ (no_verb_behind) -27
di~ (no_verb_behind) -36 (verb_behind) -28
domin~ (no_verb_behind) -32 (verb_behind) -40
donat~ (no_verb_behind) -24 (verb_behind) -29
done~ (no_verb_behind) -24 (verb_behind) -22
doubt~ (verb_behind) 37
do~ (no_verb_behind) -32 (verb_behind) -49
drawn~ (verb_behind) -56
draw~ (no_verb_behind) 15
driven~ (verb_behind) -26
drop~ (verb_behind) -57
eager~ (verb_behind) 53
earn~ (no_verb_behind) -49 (verb_behind) -34
echo~ (verb_behind) 12
elect~ (no_verb_behind) 12 (verb_behind) -22
elimin~ (verb_behind) -34
email~ (verb_behind) 14
embrac~ (no_verb_behind) 13 (verb_behind) 31
emerg~ (no_verb_behind) -39 (verb_behind) 19
emploi~ (verb_behind) -12
encourage~ (no_verb_behind) -31 (verb_behind) 25
endors~ (no_verb_behind) 20 (verb_behind) 67
end~ (no_verb_behind) -39
energ~ (verb_behind) -25
engag~ (no_verb_behind) -33
enjoi~ (no_verb_behind) 12 (verb_behind) 22
ensur~ (verb_behind) -43
enter~ (no_verb_behind) -36 (verb_behind) -18
erupt~ (verb_behind) 18
estimate~ (no_verb_behind) 25 (verb_behind) -17
everyth~ (verb_behind) -23
expand~ (no_verb_behind) -41
expect~ (no_verb_behind) 31 (verb_behind) 19
experienc~ (no_verb_behind) 19
explain~ (no_verb_behind) 42 (verb_behind) 39
express~ (no_verb_behind) 76 (verb_behind) 30
extend~ (verb_behind) -65
face~ (no_verb_behind) -65 (verb_behind) -32
failur~ (verb_behind) -13
fail~ (no_verb_behind) -29
fallen~ (verb_behind) -29
fall~ (no_verb_behind) -17 (verb_behind) -27
favor~ (no_verb_behind) 25 (verb_behind) 19
fear~ (verb_behind) 53
fell~ (no_verb_behind) -12 (verb_behind) -45
fight~ (verb_behind) -23
file~ (no_verb_behind) -17
fill~ (no_verb_behind) -40
find~ (verb_behind) 40
finish~ (no_verb_behind) -36 (verb_behind) -38
fire~ (verb_behind) 41
flew~ (verb_behind) -31
focus~ (no_verb_behind) -14 (verb_behind) 20
focu~ (no_verb_behind) -23 (verb_behind) 18
follow~ (no_verb_behind) -27
forc~ (verb_behind) -44
found~ (no_verb_behind) 20
gain~ (verb_behind) -32
garland~ (verb_behind) -17
gather~ (no_verb_behind) -21 (verb_behind) -46
gave~ (no_verb_behind) 28
get~ (no_verb_behind) -20 (verb_behind) -76
given~ (no_verb_behind) -34 (verb_behind) -14
give~ (verb_behind) -27
gotten~ (verb_behind) -51
got~ (no_verb_behind) -20
go~ (no_verb_behind) -21
grab~ (no_verb_behind) 18 (verb_behind) -29
grew~ (no_verb_behind) -16 (verb_behind) -40
grown~ (no_verb_behind) -12 (verb_behind) -26
grow~ (no_verb_behind) -37 (verb_behind) 15
had~ (no_verb_behind) -32
handl~ (no_verb_behind) -16 (verb_behind) -24
hand~ (verb_behind) -45
happen~ (no_verb_behind) -17 (verb_behind) -39
hate~ (verb_behind) 20
have~ (no_verb_behind) 13 (verb_behind) -40
head~ (verb_behind) -61
heard~ (verb_behind) -32
hedg~ (verb_behind) -33
held~ (no_verb_behind) -36
help~ (no_verb_behind) -37 (verb_behind) -42
highlight~ (verb_behind) 66
hint~ (verb_behind) 31
hit~ (no_verb_behind) -40 (verb_behind) 35
hold~ (no_verb_behind) -43
hope~ (verb_behind) 27
host~ (no_verb_behind) -31 (verb_behind) -54
identifi~ (no_verb_behind) 24 (verb_behind) 52
ignor~ (no_verb_behind) 41
impli~ (verb_behind) 34
import~ (no_verb_behind) -28
improv~ (verb_behind) -36
incit~ (verb_behind) -18
includ~ (no_verb_behind) -33
increas~ (no_verb_behind) -25 (verb_behind) -50
insist~ (verb_behind) 32
intend~ (verb_behind) 33
interview~ (no_verb_behind) -40 (verb_behind) -23
introduc~ (verb_behind) 14
invest~ (verb_behind) -44
invok~ (verb_behind) 21
join~ (no_verb_behind) -23 (verb_behind) -22
joke~ (verb_behind) 38
josh~ (verb_behind) -42
keep~ (verb_behind) -12
kept~ (no_verb_behind) -13
kill~ (no_verb_behind) -24 (verb_behind) -37
knew~ (verb_behind) 42
known~ (no_verb_behind) 29 (verb_behind) 33
know~ (verb_behind) 62
lack~ (verb_behind) -36
laid~ (verb_behind) 21
lai~ (no_verb_behind) 14
lament~ (verb_behind) 32
launch~ (no_verb_behind) -37 (verb_behind) 23
lead~ (no_verb_behind) -54 (verb_behind) -66
learn~ (verb_behind) 48
leav~ (verb_behind) -30
led~ (no_verb_behind) 17 (verb_behind) -60
left~ (no_verb_behind) -28 (verb_behind) -31
let~ (verb_behind) -15
link~ (verb_behind) -17
listen~ (verb_behind) -39
list~ (no_verb_behind) 38 (verb_behind) 16
live~ (no_verb_behind) -59 (verb_behind) 14
look~ (no_verb_behind) -15 (verb_behind) 34
loom~ (no_verb_behind) -26
lose~ (no_verb_behind) -30 (verb_behind) -30
lost~ (no_verb_behind) -48 (verb_behind) -47
made~ (no_verb_behind) -17
maintain~ (no_verb_behind) 17 (verb_behind) -78
make~ (no_verb_behind) -30 (verb_behind) 16
manag~ (verb_behind) -29
marri~ (verb_behind) -46
mean~ (verb_behind) -57
meet~ (no_verb_behind) -22 (verb_behind) -14
mention~ (verb_behind) 30
messag~ (no_verb_behind) 13
met~ (verb_behind) -22
miss~ (no_verb_behind) -35 (verb_behind) -24
mock~ (verb_behind) -17
move~ (verb_behind) -16
name~ (no_verb_behind) 36 (verb_behind) 16
need~ (no_verb_behind) -54
negoti~ (verb_behind) 23
nomin~ (no_verb_behind) 40
note~ (no_verb_behind) 22 (verb_behind) 31
obtain~ (no_verb_behind) -28 (verb_behind) -49
offer~ (verb_behind) 48
open~ (no_verb_behind) -14
opposit~ (no_verb_behind) 49
oppos~ (no_verb_behind) 54 (verb_behind) 51
opt~ (verb_behind) 18
order~ (verb_behind) 31
organ~ (no_verb_behind) -33 (verb_behind) -26
overse~ (verb_behind) -45
own~ (no_verb_behind) -31 (verb_behind) -47
paid~ (verb_behind) -43
pai~ (no_verb_behind) -27 (verb_behind) -21
particip~ (no_verb_behind) -24
parti~ (verb_behind) -24
pass~ (no_verb_behind) 20 (verb_behind) 13
path~ (verb_behind) -16
persuad~ (verb_behind) 50
pivot~ (verb_behind) 34
place~ (verb_behind) -19
plai~ (no_verb_behind) -69
plead~ (verb_behind) 43
pledge~ (no_verb_behind) 12 (verb_behind) 12
pois~ (verb_behind) -25
poll~ (verb_behind) -55
posit~ (no_verb_behind) 12
post~ (verb_behind) -23
praise~ (no_verb_behind) 23 (verb_behind) 32
predict~ (verb_behind) 49
prefer~ (verb_behind) 58
prepar~ (no_verb_behind) 13 (verb_behind) -78
press~ (verb_behind) 34
produc~ (verb_behind) -24
project~ (verb_behind) 50
promise~ (verb_behind) 39
promot~ (no_verb_behind) 53 (verb_behind) 26
prompt~ (verb_behind) -29
propose~ (verb_behind) 24
propos~ (verb_behind) 24
protest~ (verb_behind) -19
prove~ (verb_behind) -22
publish~ (verb_behind) 18
pull~ (no_verb_behind) -33 (verb_behind) -42
pursu~ (no_verb_behind) 34 (verb_behind) -50
push~ (verb_behind) 34
put~ (no_verb_behind) 13
qualifi~ (verb_behind) -32
question~ (no_verb_behind) 24
quick~ (verb_behind) 14
rail~ (verb_behind) 56
rais~ (no_verb_behind) 21 (verb_behind) -18
ralli~ (verb_behind) -45
reach~ (verb_behind) -16
readi~ (verb_behind) -22
read~ (no_verb_behind) 52 (verb_behind) 23
recall~ (no_verb_behind) -13 (verb_behind) 34
receiv~ (no_verb_behind) -30 (verb_behind) -28
recogn~ (verb_behind) 61
record~ (verb_behind) -15
reduc~ (no_verb_behind) -16 (verb_behind) -21
refer~ (no_verb_behind) 19 (verb_behind) 48
reflect~ (no_verb_behind) -14
refus~ (verb_behind) 41
regist~ (verb_behind) -47
reiterate~ (verb_behind) 30
reject~ (no_verb_behind) 18 (verb_behind) 24
relat~ (verb_behind) -27
reli~ (verb_behind) -20
remain~ (no_verb_behind) -61
remark~ (verb_behind) -13
rememb~ (verb_behind) 63
remind~ (verb_behind) 32
repeat~ (verb_behind) -22
report~ (no_verb_behind) 18
repres~ (verb_behind) -42
request~ (verb_behind) 30
requir~ (no_verb_behind) -20 (verb_behind) 27
resign~ (verb_behind) -28
respect~ (verb_behind) -15
respond~ (no_verb_behind) -13
result~ (verb_behind) -22
return~ (no_verb_behind) -32 (verb_behind) -17
reveal~ (verb_behind) 16
revers~ (verb_behind) -24
rise~ (no_verb_behind) -21 (verb_behind) -13
rule~ (verb_behind) -34
run~ (no_verb_behind) -35 (verb_behind) -19
rush~ (verb_behind) -35
sat~ (verb_behind) -35
saw~ (no_verb_behind) 28
say~ (no_verb_behind) 13 (verb_behind) 60
schedul~ (no_verb_behind) -29 (verb_behind) -29
score~ (verb_behind) -45
scrambl~ (verb_behind) -22
secur~ (no_verb_behind) -20 (verb_behind) -34
seek~ (no_verb_behind) 46 (verb_behind) 15
seem~ (no_verb_behind) 27 (verb_behind) 55
seen~ (no_verb_behind) 62
see~ (no_verb_behind) 16 (verb_behind) 57
select~ (no_verb_behind) -31
sell~ (no_verb_behind) -31 (verb_behind) -31
send~ (verb_behind) -48
sent~ (no_verb_behind) -27
serv~ (no_verb_behind) -44 (verb_behind) -32
set~ (no_verb_behind) 17 (verb_behind) -39
share~ (no_verb_behind) -29 (verb_behind) 58
shift~ (no_verb_behind) -41
shoot~ (no_verb_behind) -15 (verb_behind) -20
show~ (no_verb_behind) 18 (verb_behind) 37
sign~ (no_verb_behind) -35 (verb_behind) 21
sit~ (no_verb_behind) -27 (verb_behind) -37
slam~ (no_verb_behind) 18 (verb_behind) 70
sought~ (verb_behind) 24
sound~ (no_verb_behind) 57
speak~ (no_verb_behind) 40 (verb_behind) -18
speech~ (no_verb_behind) 13 (verb_behind) -21
spend~ (verb_behind) -51
spent~ (verb_behind) -12
spoke~ (no_verb_behind) 47
stai~ (no_verb_behind) -16 (verb_behind) -14
stand~ (no_verb_behind) 34 (verb_behind) -29
start~ (no_verb_behind) -47
statement~ (no_verb_behind) -23 (verb_behind) 23
state~ (no_verb_behind) -25 (verb_behind) -17
step~ (verb_behind) -27
stop~ (verb_behind) 20
strategi~ (verb_behind) 27
stress~ (verb_behind) 43
struggl~ (no_verb_behind) -31
suggest~ (verb_behind) 28
support~ (no_verb_behind) 20 (verb_behind) 52
survei~ (verb_behind) -38
surviv~ (verb_behind) -39
suspect~ (verb_behind) 25
taken~ (no_verb_behind) 21
talk~ (no_verb_behind) 22 (verb_behind) 45
tap~ (verb_behind) -40
target~ (no_verb_behind) -34 (verb_behind) 23
ted~ (no_verb_behind) -20 (verb_behind) -44
tell~ (verb_behind) 44
think~ (no_verb_behind) 39
time~ (verb_behind) -29
titl~ (verb_behind) 46
ti~ (verb_behind) -26
took~ (no_verb_behind) -23
tout~ (verb_behind) 67
trail~ (no_verb_behind) -27 (verb_behind) -43
travel~ (verb_behind) -37
turn~ (no_verb_behind) 28 (verb_behind) -46
tweet~ (no_verb_behind) 26 (verb_behind) -15
unabl~ (verb_behind) -41
undermin~ (verb_behind) -37
underscore~ (verb_behind) -43
understand~ (verb_behind) 40
urge~ (verb_behind) 41
us~ (no_verb_behind) -56
view~ (no_verb_behind) 35 (verb_behind) 32
violat~ (no_verb_behind) -17
visit~ (no_verb_behind) -25 (verb_behind) -45
voic~ (verb_behind) 62
vote~ (no_verb_behind) 19 (verb_behind) 20
vow~ (verb_behind) 35
wait~ (verb_behind) -48
walk~ (no_verb_behind) -40
want~ (verb_behind) 46
warn~ (verb_behind) 56
watch~ (no_verb_behind) -27
wear~ (verb_behind) -42
welcom~ (verb_behind) 35
widen~ (verb_behind) -45
will~ (verb_behind) -20
win~ (no_verb_behind) -42 (verb_behind) -66
wonder~ (verb_behind) 56
won~ (no_verb_behind) -31 (verb_behind) -39
word~ (verb_behind) -23
work~ (no_verb_behind) -63 (verb_behind) -15
worry~ (no_verb_behind) -19 (verb_behind) 33
write~ (no_verb_behind) 29

8 cue: next word, speaker
$ (body) -27 (name) -27
( (thing) -21
(edge) (name) -26 (person) -21 (thing) -51
(number) (body) 35 (name) -41 (person) -20 (text) 17 he -18 it -51 she -24 they 31
) (name) -24
, (text) 18 his -20 it -34 they -19
- (name) 32 (thing) -34
. (name) 14 (text) 13 (thing) -31 he -21
: (name) -19 (person) -27 his -21
a (name) -13 (person) -13 (text) 19 he 24 it 12 who 22
about (body) -37 (name) 63 (person) 16 (thing) 18 she -19
after (person) 24
against (body) 24 (name) 32 (person) 15 (thing) -37 he 39 his -16
among (name) -29
an (name) -39 (person) 45 (thing) 15 he -29 she 39
and (thing) -55
another (name) -14 (person) -25
around (thing) 15
as (name) -55 (person) -15
at (body) 12 he 17 she 20
away (name) -23
back (name) -16
behind (thing) -24
between (thing) -27
black (name) -16
by (body) -15 he 19
clinton (body) -41 (name) -12 (person) 16 (text) 18 (thing) 15 he 35
clinton's (name) 29
clinton’s (name) 21
cnn (name) 28
criticism (name) -13
cruz (name) -26 (thing) 20
delegates (person) -17
democratic (name) -22
democrats (thing) -33
donald (name) 34
down (thing) -16
during (name) -18 he -20
earlier (name) 16
earnest (person) -23
for (body) 16 (person) -29 (thing) 13 he -31 her 29 it -29 its 12 she 30 they 43
former (name) 45
fox (name) -18
friday (name) 16
from (name) -65 (person) -15 (thing) 12 he -36 she 29
he (body) 18 (name) 21 she -28
her (body) 41 (person) -35 (thing) 18 he 47
him (body) 35 (text) -12 (thing) -26 he 18 she 56 they 43
himself (name) 15 he -43
his he 16
how (thing) -17 he 26
in (body) 22 (person) -14 (text) -54 he -42 it -39 they 23 who 24
into (name) -14 (thing) -53
it (body) -14 (person) 30 (text) 21 (thing) 22 he -26
its (name) -19 (thing) -12
just (name) 12 (thing) -12
last (text) -26 (thing) -12
little (name) 21 (thing) 15
many (name) -20
me (name) -14
money (thing) -18
more (body) -29 (person) 45 (thing) -29
most (name) -26
mr. (name) 29 (person) 27 (thing) -32 she -17
mrs. (name) 23
much (name) 15
new (name) -17
no (name) 38
not (name) 49
obama (name) 51 (person) 16
of (body) 16 (person) 12 (thing) 20 he 53 her -16 its -52 their 14 they -15
off (name) 16 (thing) -13
office (name) -21
on (name) 12 (person) 22 (text) -35 he -17 her -40 it 23 their -71 they 18
only (name) 22 (thing) -18
out (body) 17 (name) 18 (person) -45 he 22 she 55
over (name) 14 (person) -12 (thing) 15
paul (name) -17
people (person) -34
political (name) -18
politico (name) 22 (person) -33
president (name) 20
questions (name) 14 (thing) -36
reporters (name) 31
republican (name) 20 (person) -13 (thing) -23
republicans (thing) -12
rubio (name) 32
sanders (name) -25 (person) 45 (thing) -18 she -15
senate (name) -14
senator (name) 29
several (person) -16
she (thing) 16
so (name) 24
some (name) 38 (person) -29 (thing) 33 he -38
steve (name) -21
sunday (name) 28
support (name) 14
that (name) 19 (person) 42 (thing) -18 he 18 his 22 it -27 she -29 they 34
the (name) 15 it -19 who -39
their (name) -18 (person) 20
them (thing) -23
themselves (person) -15 (thing) 22
there (name) 24
they (person) -17 (thing) 53
this (person) 34 (thing) 13 he -14
through (name) -15 (thing) -32
thursday (name) -18
to (body) 18 (text) -17 (thing) -12 his 14 it 13 its -17 she 17 their -39 they -31 who 51
trump (text) 42 (thing) 14 he -32
trump's (name) 19
trump’s (name) 20
tuesday (thing) -21
under (thing) 21
up (body) -32 (name) -18 (thing) -17 he 38 it 21
voters (name) 44 (thing) -24
wednesday (name) 12
what (thing) -39
when (thing) -48
whether (name) 25 (person) 20
why (name) 41
with (body) -21 (person) 27 he -24 they -33
— (name) -54 (thing) -27
“?” (name) 21
“” (body) -20 (text) 28 (thing) 23 his -21 she -18

9 cue: next tag, speaker
(edge) (name) -26 (person) -21 (thing) -51
ADJ (name) 17 (text) -12 (thing) 14 he 20 it 27 who -23
ADP (text) -20 he -18 her -19 him -21 it -43 its -54 she -28 they 17
ADV (body) -17 (person) 13 (text) -40 (thing) -21 he 17 it 14 they -48
AUX (name) -23 (person) 18 (thing) -26 he -37 his -29
CCONJ (body) 12 (name) -32 (person) -16 (thing) -67
DET who -22
NOUN (name) -20 (text) 40 (thing) -13 he -21 them 28 who -35
NUM (body) 35 (name) -41 (person) -20 (text) 17 he -18 it -51 she -24 they 31
PART (body) 42 (name) 18 (person) -12 (text) -50 he 13 her 19 his 25 it 24 she 22 their -39 they -23 who 35
PRON (text) 12 them -31 they 20 who -40
PROPN (person) -12 (text) 20 they -34
PUNCT (body) -28 (name) -14 (text) 22 (thing) -47 he -27 her -36 his -45 it -20 she 25
QUOTE (body) -26 (person) 28 (thing) 17 he -12 his -21
SCONJ (name) 47 (person) 33 (text) 14 (thing) 24 he 24 his 18 they 24
SYM (body) -41 (name) -34 (thing) -31
VERB (body) -72 (person) -18 (text) -41 (thing) -13 he 12 his -20 it -46 she -17 they -21

10 cue: form, speaker
(ADJ) (body) 30 (person) 30 it -47 they -29
(ADJed) (name) 23 (person) 22 (thing) -18
(NOUN) (body) -31 (name) -39 (text) -49 his -12 its -46
(NOUNs) (name) -24 (text) 24 (thing) -59 her -28
(VERB) (name) -13 (person) 12 (text) 17 he -18 him -12 it -22 them -19 who -21
(VERBed) (name) 16 he 18 himself -16 she 22 someone 14 them 14 they 18 who -27
(VERBing) (text) -22 it -51 she -13 who 20
(VERBs) (body) -22 (name) 13 (person) -23 (text) 38 (thing) -18 she 14 who 17
(hanging_NOUNing) (thing) -30
(hanging_PUNCT) (name) -13 (text) 22
(hanging_VERBing) (body) -14 (name) -16 (person) -13 (text) -28 it 28 she -21 they -15
(passive_VERB) (name) -22 (person) 27
(passive_VERBed) (name) 27 (person) -14 (text) -64 (thing) -13

11 cue: quotes around, speaker
(cue) (name) -24 (thing) -26 anyone -21 he -22 herself 24 him -16 his -15 it -34 its -37 itself -23 she -20 them -36
(cue_:_quoted) (person) -27 it 45 she 30
(cue_quoted) (name) -25 (text) -18 (thing) -25 he 38 it 14
(cue_…_quoted) (body) 18 (text) -26 (thing) -14 his -14 its -27 she 14 they 12 who -33
(quoted_cue) (body) -43 (thing) -23 he 24 his -33 it -16 she 59 who 19
(quoted_cue_quoted) (name) -15 (person) 19 (thing) -25 she 20
(quoted_cue_…_quoted) (name) 69 she -34

12 cue: next word, second word
$ (number) -33
(edge) (edge) -27
(number) % 20 (number) -17 days -14 delegates -26 people 21 percent -18 px -14 years -25
, a -18 adding 21 and -26 as 18 but -30 he -14 including -25 is 49 it 25 referring 18 she 22 that 21 the -16 trump -14 was 19 which -53 while 13 “?” 25 “” 48
. ) -17
: (edge) -37 donald -51 “?” 33 “” 68
a $ -19 (number) 40 campaign -24 few -18 letter 54 lot -32 major -43 message 22 more -17 national -20 new 14 report 40 series 35 similar -45 statement 81 variety 13 “” -20
about $ -50 (number) -33 how 19
after a -18 the -15
against a 18
and the 16
as a 20 super 12 the -13 they -41
at least -13 the -28 trump 22
attention to 32
back in -19 to -35
bernie sanders 32
by (number) 43 a -25 his -35 trump -28
classified information -32
clear that 32
clinton , -12 . -23 and -25
closer to -24
cnn . 14
criticism from 37
cruz and -19
delegates , -16
donald trump 41
during the -18
earlier this -13
early results 18
far more -19
for (number) -29 a 19 an 22 clinton 29 her -24 his 14 it -19 months -21 mr. -24 president -37 the 23 their -14 trump 35
fox news -17
friday . 14
from (number) -15 a -23
he could 21 did -20 has 54
her “” -17
hillary clinton 28
him . 22 as 56 for 72 in -30 of -12 to -13
himself as 56
his bid -14 campaign -39 first -23 own 15 support 48 supporters -33
hundreds of -22
in (number) -47 a 54 an 47 florida -31 her 18 iowa -34 new -18 november 16 on 61 recent -20 response -28 south -16 the -30
into the -54
it . 23 a -15 as 44 clear 68 could 19 to -40 will 16 would 45 “” 49
its own 14
jeb bush 12
just (number) -25
last year -20
members of -12
money to -17
more than -29
mr. trump's 22
mrs. clinton 44
nearly (number) -16
new hampshire 12
not to 41
obama ’s 19
of (number) -45 her 31 his 39 state -25
off a -17 the 20
on , -16 a -31 abc 22 her 14 his -46 immigration 33 monday -24 mr. 16 new -36 sanders 43 saturday -25 sunday -24 the -24 to 45 trump 30 tuesday -24 twitter 17 wednesday 14 “” -27
out , -44 a 44 at 69 for -20 in 25 the -48 to -40
over the -16
president obama -14
reporters in -24
sanders ' 17 , 28
she was -13
short of 26
some of 56
support for 23 from 21
that (number) 26 , 32 a 26 as -33 clinton 16 could -30 even 30 hillary -14 his 33 if -29 in 40 it 39 mrs. 20 obama 23 some 20 there 31 they 14 trump 30 would -17
the (number) -43 ap 21 candidate -14 case 76 clinton -27 company -31 convention -35 country -33 crowd -25 economy -56 fbi -15 federal 14 first -27 former 16 gop -51 government -38 huffington 18 issue 50 nation -12 network -16 new -16 next -34 nomination -46 notion 38 number 17 obama 50 post -20 presidential -28 presumptive 25 race -21 real 17 release 45 republican 12 senate -26 stage -63 story -58 tax 37 washington 12 white -53 “” -13
their own -13 support 56
them , -19 . -12 to 18
themselves as 34
there is -14 was 26
they are 13 had -21 have 43 want 30 will 32 would -43 ’re 16
this week 22
through a -21 the -23
to (number) -38 an -18 attract -38 ban -30 be -15 block -23 bring 47 clinch -22 clinton 31 date -39 do -24 end 32 fight -15 find -21 give 40 have -48 hear 27 help -12 her -27 hold 17 keep 22 kill -35 lead -41 leave -18 make 28 mr. 32 new -26 pay 33 play -29 provide 22 put -16 raise -82 run -68 sanders 13 secure -17 see -27 show 59 support 73 take -24 the -30 their -31 trump 18 turn -32 understand 19 use 14 win -70 “” 34
trump in 15 is -32 to 40
tuesday that 12
under the -38
up , -35 . 13 a -51 for -57 his 28 in -22 on -20 the 26
wall street -28
what they 19
whether the 22
with (number) 32 a -12 an -18 his -27 the 47 their 23
“,” he -23
“?” (edge) 16
“” (edge) 21 [ 49 and 28

13 cue: next tag, second tag
(edge) (edge) -27
ADJ ADJ 49 ADV 19 CCONJ -43 PROPN 14 PUNCT -61 SCONJ 56
ADP ADP 21 AUX 18 NOUN -24 NUM -58 PART 49 PROPN -36 PUNCT -78 SCONJ -19 SYM -40
ADV ADJ 19 ADV -15 CCONJ -22 NOUN 23 NUM -56 PART 50 PRON 31 PROPN -18 PUNCT -38 SCONJ 13 SYM -68 VERB -38
AUX ADJ 19 ADP -39 AUX -57 DET 19 PART 16 VERB -30
CCONJ ADJ -19 ADV -16 AUX -12 DET 16 NOUN -32 PROPN -12 VERB -28
DET ADP -16 ADV 12 DET 23 PRON -47 PUNCT -16 QUOTE -43 SYM -18 VERB 36
NOUN ADJ -26 ADV -48 CCONJ -62 DET 34 NOUN -20 PART 46 PROPN 27 PUNCT -97 QUOTE -42 SCONJ 21
NUM ADJ -14 ADP 22 NOUN -19 NUM -17 PROPN -48 SYM 17
PART ADJ 42 ADV -30 AUX -13 NOUN -18 PART 53 VERB 33
PRON AUX 14 CCONJ -22 DET -34 PROPN 59 PUNCT -14 SCONJ 18 VERB 31
PROPN ADJ 18 ADP -16 ADV -50 DET 16 NOUN 14 NUM -51 PART 53 PRON 31 PUNCT -41 SCONJ 68 VERB -35
PUNCT (edge) -22 ADJ -34 ADP -43 ADV 15 AUX 58 CCONJ -26 DET -53 NOUN 23 NUM -27 PRON -50 PROPN -78 PUNCT -22 QUOTE 79 SCONJ 38
QUOTE (edge) 29 ADP -14 CCONJ 12 DET 21 PRON -49 PROPN 12 SYM -87 VERB -18
SCONJ ADP -20 ADV 23 AUX 33 DET 51 NUM 26 PRON 22 PROPN 18 PUNCT 34 VERB 28
SYM NUM -43
VERB ADJ -23 ADV -35 DET -17 PART -19 PRON 21 PROPN -12 PUNCT -40 SCONJ -17 VERB 20

14 cue: word before the cue, form
% (VERB) 38
' (NOUN) -20
's (ADJ) -13 (NOUN) 13
've (VERBed) 15
( (VERB) -65
(edge) (VERBing) 21
(number) (NOUN) -47 (NOUNs) -99 (VERB) 38 (VERBed) -40 (VERBs) -15
) (VERB) 21
, (NOUNs) 14 (VERBed) 14 (VERBing) 20 (VERBs) 32
- (VERB) 53 (VERBed) 27
-- (VERB) -34 (VERBed) -18 (hanging_VERBing) 21
: (VERB) -48 (hanging_VERBing) -36
about (hanging_VERBing) -49
ad (VERBs) -15
administration (VERBed) 31
advisers (VERB) 16
after (hanging_VERBing) 39
again (hanging_VERBing) -15
against (hanging_VERBing) -21
allies (VERB) 15
already (VERB) 26 (VERBed) -18 (VERBing) -30
also (VERB) 32 (VERBed) 69 (VERBs) 31 (hanging_VERBing) 47
americans (VERBed) 17
analysts (VERB) 19
and (VERB) -12
are (VERBing) 20 (passive_VERBed) -28
as (VERB) -24 (VERBed) 20 (hanging_VERBing) -65
at (hanging_VERBing) -26
audience (VERBed) 15
avoid (hanging_VERBing) 16
back (VERB) -30
been (ADJ) 20 (VERBed) -59 (passive_VERB) 24 (passive_VERBed) 18
before (hanging_VERBing) 65
began (hanging_VERBing) -43
begin (hanging_VERBing) -14
begun (hanging_VERBing) -35
being (VERBed) -46 (passive_VERBed) -30
biden (VERB) 27 (VERBed) 13
bozell (VERBs) 17
bush (VERBed) 27 (VERBs) 14
but (VERB) -12 (VERBed) 22 (VERBs) 24
by (hanging_VERBing) 48
campaign (NOUN) 24 (VERB) -24 (VERBed) 22 (VERBs) -27
candidate (VERBed) -20 (VERBs) -38
candidates (hanging_VERBing) 40
carson (VERB) 25 (VERBed) 19
christie (VERBed) 37
clinton (VERB) -37 (VERBs) -49 (hanging_PUNCT) 33
clinton's (VERBed) -34
cnn (VERBed) 32
comey (VERB) -24
comments (VERB) -36
committee (VERB) -18 (VERBed) 38
company (VERB) 17 (VERBed) 15
convention (VERB) -26 (VERBed) -35
court (VERBed) 34
critics (VERB) -18
cruz (VERB) -14 (VERBed) -26 (VERBs) 18
delegate (VERB) -18
delegates (VERBed) -66
democrats (VERB) 16
department (VERB) -54
despite (hanging_VERBing) 33
devine (VERB) 23 (VERBed) 12
did (VERB) 35
does (VERB) 42
earnest (VERB) 13
even (VERB) 25 (VERBed) 16
executive (NOUNs) -27
experts (VERB) 40
family (VERBed) -27
far (VERB) -35
fiorina (VERB) 29
firm (VERBed) -55
first (NOUN) -30 (VERB) -25 (passive_VERBed) 49
for (VERB) -57 (VERBed) -44 (hanging_VERBing) -56
foundation (VERBed) -27
from (VERB) -25 (VERBed) -22 (hanging_VERBing) -26
get (VERB) 15
governor (VERB) -30 (VERBed) 29
graham (VERB) -12
grayson (VERB) -17
group (VERBed) -60 (VERBs) 14 (hanging_VERBing) 33
groups (hanging_VERBing) 22
had (VERB) -20
hannity (VERBed) 27
has (VERBed) 28
have (VERB) 12 (VERBed) 47
he (VERB) 25 (VERBed) 48 (VERBs) 18
help (VERB) -24
helped (VERB) -69
her (NOUN) -29 (NOUNs) -14 (hanging_VERBing) -41
his (NOUNs) 17
home (NOUN) -36
house (VERBed) 19 (VERBs) -14
in (VERB) -15 (VERBed) -15 (VERBs) -38
into (hanging_VERBing) -30
is (VERBed) -49 (VERBing) 24 (passive_VERB) -39 (passive_VERBed) 19
it (VERBed) 17 (VERBs) -21
its (NOUN) -30
just (VERBed) -51
kasich (VERB) -18
largely (VERBed) 19
later (VERBed) 16
latest (hanging_PUNCT) -71
leaders (VERB) 50 (VERBed) -46
lewandowski (VERB) 21
longer (VERB) -32
manafort (VERB) -22 (VERBed) 31
members (VERB) -15
monday (VERBed) 24
more (VERBed) -20
most (VERBed) -57
nega (VERBed) 21
news (VERB) -17 (VERBs) 20
night (VERBed) 34
now (VERB) 37 (VERBed) 21 (VERBs) -13
of (VERB) -25 (VERBed) -82 (VERBs) 16 (hanging_VERBing) -95
office (VERBed) 39
officials (VERB) 28 (VERBed) -12
often (VERB) -17 (VERBed) 27
on (VERB) -13 (VERBed) -25 (hanging_VERBing) -41
once (VERBed) -36
only (VERB) -77
or (VERB) -67 (hanging_VERBing) -16
others (VERB) 12 (VERBed) 45
own (NOUN) -13
p.m. (hanging_PUNCT) -16
page (hanging_PUNCT) -21
party (VERB) -19 (VERBs) -18
people (VERB) -82 (VERBed) -46 (hanging_VERBing) -13
percent (VERB) -13 (VERBed) -33
police (VERB) -24 (VERBed) 23
politico (VERBed) 21
poll (VERB) 44 (VERBs) 66
polls (VERB) 14 (VERBed) -30 (hanging_VERBing) 15
post (VERBed) 44
president (VERB) -28
previously (VERB) -13 (VERBed) 43
public (NOUNs) -14
publicly (VERBed) 66
q (hanging_PUNCT) -20
quickly (VERB) 23
recently (VERBed) -20
regularly (VERBs) 19
repeatedly (VERBed) 12
report (VERBed) -37
republicans (VERB) 52
romney (VERB) 38
rubio (VERBed) -16 (VERBs) -15
ryan (VERB) -23 (VERBed) 12
said (hanging_VERBing) 23
sanders (VERBed) 18 (hanging_PUNCT) 37 (hanging_VERBing) 21
scalia (VERBed) -12
senator (VERB) -67 (VERBs) 19
since (VERBed) 52
so (ADJ) -65
sources (VERB) -24
speech (VERBed) 20
spokesman (VERB) -31
state (VERB) 20 (VERBed) -19
states (VERB) -28 (hanging_VERBing) -12
still (VERB) 38 (VERBs) 19
strategists (VERB) 16
supporters (VERB) 48 (VERBed) -31
team (VERBs) 41
than (VERB) -37
their (NOUN) 23 (NOUNs) -12
them (VERB) -31 (VERBed) 26
then (VERB) -41 (VERBs) 57
they (VERB) 12 (VERBed) -22
thursday (VERBed) 39
times (VERB) 36 (VERBed) -16
too (ADJ) -38
trouble (hanging_VERBing) 12
trump (NOUNs) 46 (VERBs) -41 (hanging_PUNCT) 45
trump's (NOUNs) -36 (VERBed) -56 (hanging_VERBing) 20
tuesday (VERBed) 34
ultimately (VERBed) 31
up (hanging_VERBing) -24
viguerie (VERBs) 37
voters (hanging_VERBing) 12
was (VERBed) -30 (VERBing) -62 (passive_VERBed) 34
wednesday (VERBed) 62
week (VERBed) 54
were (VERBing) -14
when (VERBed) -18
while (hanging_VERBing) 26
who (VERB) -33 (VERBed) -43
whoever (VERBs) -17
with (hanging_VERBing) -29
without (hanging_VERBing) -15
woman (VERBed) 18
women (VERB) 16
year (VERBed) 43
— (hanging_VERBing) -37
’ (NOUN) -20
’s (ADJ) -42 (NOUN) -25 (NOUNs) -44 (VERBing) 25
“,” (VERBed) 24 (VERBs) 36 (hanging_VERBing) 26
“?” (VERBed) 43
“” (VERBed) -27 (hanging_VERBing) -35

15 cue: tag before the cue, form
(edge) (VERBing) 21
ADJ (NOUN) -22 (NOUNing) -49 (VERB) -36 (VERBed) -32 (VERBs) -67 (hanging_VERBing) -17
ADP (NOUNs) -42 (VERB) -87 (VERBed) -118 (hanging_VERBing) -24
ADV (ADJ) -13 (ADJed) -25 (VERBed) 16 (VERBing) -26 (VERBs) 34 (hanging_VERBing) 48 (passive_VERB) 17 (passive_VERBed) 39
AUX (ADJing) -16 (VERB) 24 (VERBs) -41 (passive_VERBed) 18
CCONJ (VERB) -30
NOUN (NOUN) -17 (NOUNs) -19 (VERBed) 16 (hanging_PUNCT) -33 (passive_VERBed) -54
NUM (NOUN) -47 (NOUNs) -99 (VERB) 38 (VERBed) -40 (VERBs) -15
PART (ADJ) -51 (NOUNs) -35
PRON (VERBs) 13 (hanging_VERBing) -35
PROPN (NOUN) -32 (NOUNs) 15 (VERB) 16 (VERBed) 25 (hanging_NOUNing) -18 (hanging_PUNCT) 36 (passive_VERBed) -28
PUNCT (NOUN) -35 (NOUNs) 14 (VERBed) 23 (VERBing) 23 (VERBs) 14
QUOTE (NOUN) -32 (VERB) -13 (VERBed) 28 (VERBs) 20 (hanging_VERBing) 20
SCONJ (VERB) -56 (VERBed) 23 (hanging_VERBing) -32
SYM (VERB) 33
VERB (VERB) -99 (VERBed) -81 (VERBs) -46 (hanging_PUNCT) -66 (hanging_VERBing) -76 (passive_VERBed) -51

16 cue: word before source and cue, quotes around
's (cue) 24
've (cue) 31
( (cue) -27
(edge) (cue) 30 (cue_:_quoted) 54 (cue_quoted) 34 (cue_…_quoted) 28
(number) (cue) -25
, (cue) 61 (cue_:_quoted) 72 (cue_quoted) 59 (cue_…_quoted) 63
- (cue) 25 (cue_…_quoted) 35
-- (cue) 26
: (cue) -21
; (cue) 51
about (cue) -81
after (cue) 23
against (cue) -59
aggressively (cue) 32
all (cue) 12
already (cue) 19
also (cue) 57 (cue_…_quoted) 45
although (cue) 45 (cue_…_quoted) 38
among (cue) -37
and (cue_…_quoted) 41 (quoted_cue) -27 (quoted_cue_quoted) -29 (quoted_cue_…_quoted) 34
announced (cue) -17
as (cue) 16 (cue_quoted) 29 (cue_…_quoted) 57
associated (cue) 66
at (cue) -34 (cue_…_quoted) -36
be (cue) -51
because (cue) 24
been (cue_…_quoted) -32
before (cue_…_quoted) -21
began (cue) -23
begin (cue) -19
begun (cue) -35
being (cue) -42 (cue_…_quoted) -61
but (cue) 42 (cue_quoted) -42 (cue_…_quoted) 28 (quoted_cue) 13
by (cue) 43 (cue_quoted) -23 (cue_…_quoted) 35
called (cue) 27 (cue_quoted) -12
campaign (cue) 15
candidate (cue) 37
candidates (cue) 48
cast (cue) -19
change (cue) -22
continue (cue) 28
court (cue) -26
currently (cue) 16
deeply (cue) -17
defended (cue) -15
despite (cue) 63
did (cue) 12
do (cue) -15
does (cue) 36
earlier (cue) -39
emails (cue) -21
ended (cue) -23
especially (cue) 15
even (cue) 33
eventually (cue) -12
far (cue) -31
felt (cue) -32
first (cue) 39
following (cue) -24
for (cue) -68 (cue_…_quoted) -17
found (cue) -24
generally (cue) 17
given (cue) 28
got (cue) -31
group (cue) 17
groups (cue) 22
had (cue_quoted) -24 (cue_…_quoted) -18
has (cue) 16 (cue_:_quoted) -30 (cue_…_quoted) 25
have (cue) 32 (cue_…_quoted) 14
help (cue) -18
helped (cue) -55
her (cue) -36
how (cue) -75
in (cue) 12 (cue_…_quoted) -52 (quoted_cue) -17
include (cue) -23
including (cue) -25
increasingly (cue) 27
instead (cue) 16
into (cue) 22
is (cue_quoted) -14 (cue_…_quoted) 14
josh (cue) 26
just (cue) -57
later (cue) -19
let (cue) -48
like (cue) 13
longer (cue) -42
made (cue) -12
make (cue) -60
making (cue) -24
monday (cue) 14
more (cue) 17
nearly (cue) -26
new (cue) -27
now (cue) 39
of (cue_:_quoted) -23 (cue_quoted) 25 (cue_…_quoted) -32
on (cue) -54 (cue_…_quoted) -44
once (cue) -40
only (cue) -20
or (cue) -41
out (cue) -25
over (cue) -34
p.m. (cue_:_quoted) -16
pac (cue) -54
page (cue_:_quoted) -21
paid (cue) -24
particularly (cue) 21
party (cue) -31
percent (cue) 17
politically (cue) -55
poll (cue) 26
polling (cue) 19
previously (cue) 15
publicly (cue) 40
put (cue) 14
q (cue) -20
quickly (cue) 12
recently (cue) -18
registered (cue) -45
repeatedly (cue) 12
republicans (cue) -16
said (cue) -94 (cue_quoted) -19 (quoted_cue) -25
sanders (cue) 37
say (cue) -58
saying (cue) -38
says (cue) -47 (cue_…_quoted) -20
see (cue) -32
seen (cue) -22
should (cue) -15
showed (cue) -19
simply (cue) -40
since (cue) 28
so (cue) -33
something (cue) 44
sometimes (cue) -25
speech (cue) 23
statement (cue) 15
states (cue) -24
still (cue) 15
sunday (cue) 46
support (cue) -15
take (cue) -38
taking (cue) 15
ted (cue) 54
than (cue) 18
that (cue) -57 (cue_quoted) -31 (cue_…_quoted) -63
those (cue) -17
though (cue) 63
thursday (cue) 41
time (cue) -20
to (cue) -42 (cue_…_quoted) 51
told (cue) -25
too (cue) -58
toward (cue) -19
trouble (cue) 12
trump (cue) 44 (cue_:_quoted) 46
ultimately (cue) 32
under (cue) -32
until (cue) -41
up (cue) -71
very (cue) -56
was (cue_quoted) 20 (cue_…_quoted) -26
when (cue) -13 (cue_quoted) 30 (cue_…_quoted) 26
where (cue) -40
while (cue) 42
why (cue) -17
win (cue) 16
within (cue) -40
without (cue) -18
won (cue) -24
yet (cue) 15
– (cue) 22
— (cue) 27 (cue_…_quoted) 35
’s (cue_…_quoted) -24
“,” (quoted_cue) 99 (quoted_cue_:_quoted) 37 (quoted_cue_quoted) 36 (quoted_cue_…_quoted) 72
“?” (quoted_cue) 114
“” (quoted_cue) -52 (quoted_cue_…_quoted) -14

17 cue: word behind source and cue, which is first
$ (behind) -33
's (behind) -28
( (behind) -24
(edge) (behind) -27
(number) (behind) -39
) (behind) -53
, (ahead) -17 (behind) -23
-- (behind) 14
. (ahead) -18 (behind) -13
; (behind) 12
abc (behind) 15
about (behind) 60
across (behind) -49
after (behind) 14
against (behind) 29
ahead (behind) -13
almost (behind) -23
american (behind) -12
amid (behind) -44
an (behind) 17
and (ahead) -31 (behind) -29
another (behind) -36
any (behind) 13
are (behind) -44
arms (behind) -22
as (behind) -14
attacks (behind) 40
attention (behind) 41
away (behind) -21
because (behind) -15
before (behind) -45
behind (behind) -36
below (behind) -21
better (behind) -39
beyond (behind) -54
big (behind) -33
black (behind) -35
bush (behind) 38
but (behind) -42
by (ahead) -26
campaign (behind) -45
christie (behind) 15
class (behind) 33
clear (behind) 52
clinton (behind) 23
clinton's (behind) 29
clinton’s (behind) 42
closely (behind) 16
cnn (behind) 24
comments (behind) 54
concern (behind) 43
conducted (ahead) 19
could (behind) 15
criticism (behind) 68
data (behind) -13
delegate (behind) -43
delegates (behind) -37
democrats (behind) 21
directly (behind) 12
down (behind) 12
each (behind) -60
earlier (behind) -22
earnest (behind) -23
emails (behind) -33
every (behind) -27
far (behind) -40
federal (behind) -19
first (behind) -18
for (ahead) 50
foreign (behind) 37
forward (behind) 30
fox (behind) 19
from (ahead) -40 (behind) -50
fund (behind) -24
funds (behind) -24
government (behind) -31
gun (behind) -39
hands (behind) -55
has (behind) -26
have (behind) -32
he (behind) 19
health (behind) -24
heavily (behind) -17
her (behind) 17
here (behind) 13
herself (behind) 55
hillary (behind) 34
him (behind) 28
his (behind) 20
home (behind) -40
how (behind) 40
hundreds (behind) -26
if (behind) 28
immigrants (behind) 37
in (ahead) -46
increasingly (behind) 46
information (behind) 34
into (behind) -50
is (behind) -17
its (behind) -19
jeb (behind) 12
just (behind) -24
large (behind) -37
last (behind) 13
late (behind) -21
less (behind) -19
little (behind) 37
major (behind) -21
many (behind) -20
mate (behind) -12
me (behind) 16
members (behind) -22
money (behind) -63
more (behind) -18
most (behind) -19
mrs. (behind) 38
multiple (behind) 37
national (behind) 12
near (behind) -43
next (behind) -48
no (behind) 32
not (behind) 24
obama (behind) 15
of (behind) 15
office (behind) -43
officials (behind) -27
on (ahead) 75
online (behind) -20
or (ahead) -46 (behind) -63
other (behind) 32
out (behind) 20
outside (behind) -55
parenthood (behind) -24
party (behind) 17
people (behind) -14
place (behind) -31
plans (behind) 17
political (behind) -55
politico (behind) -12
public (behind) -41
recently (behind) 17
reporters (behind) 37
republican (behind) 12
sanders (behind) 29
saturday (behind) 26
second (behind) -34
sen. (behind) -17
senator (behind) 34
several (behind) 34
she (behind) 23
since (behind) -31
something (behind) -34
speeches (behind) -17
spending (behind) 46
state (behind) 25
such (behind) -18
sunday (behind) -14
superdelegates (behind) -27
support (behind) 29
supporters (behind) 17
that (behind) 27
they (behind) 19
through (behind) -44
thursday (behind) -25
time (behind) -14
to (ahead) -22 (behind) -17
together (behind) -62
too (behind) -22
toward (behind) -45
trump (behind) 17
trump’s (behind) 34
twice (behind) -17
u.s. (behind) -31
upon (behind) 28
us (behind) -65
violence (behind) -33
voters (behind) -12
was (behind) 12
washington (behind) -47
ways (behind) -54
well (behind) 14
where (behind) -30
whether (behind) 46
while (behind) -38
who (ahead) 63 (behind) -27
why (behind) 33
will (behind) 22
with (behind) -23
women (behind) 34
— (behind) -65
“?” (behind) 12

18 cue: form, first report
(ADJ) (first) 37 (reported_before) -96
(ADJed) (first) 80 (reported_before) -108
(ADJing) (reported_before) -40
(NOUN) (first) 24 (reported_before) -177
(NOUNing) (first) -20
(NOUNs) (first) 33 (reported_before) -160
(VERB) (first) 60 (reported_before) -111
(VERBed) (first) 55 (reported_before) -70
(VERBing) (first) 53 (reported_before) -103
(VERBs) (first) 58 (reported_before) -94
(hanging_NOUNing) (reported_before) -35
(hanging_PUNCT) (first) 52 (reported_before) -124
(hanging_VERBing) (first) 25 (reported_before) -74
(passive_VERB) (first) 25 (reported_before) -45
(passive_VERBed) (first) 19 (reported_before) -68

19 cue: verb behind, next word
(no_verb_behind) $ -13 (edge) -27 (number) -16 . -13 about 31 after 36 against -24 all -50 among -24 another -45 at 16 back -19 before -39 behind -37 better -34 both -20 by -12 clinton 29 clinton's 37 cnn 18 criticism 53 cruz 18 delegates -32 far -28 florida -16 former 33 fox 14 free 19 from -38 health -24 her 19 herself 22 him 56 himself 25 his 49 in -25 increasingly 17 into -12 it -13 its -12 last 33 little 50 many -19 monday -21 money -20 more -49 mrs. 44 nearly -21 new -47 office -18 on -17 only 23 over -39 people 17 political -37 politico 17 president -37 public -44 rep. -14 reporters 18 republican 28 rubio 28 sen. 34 senator 24 some -19 support 12 their 15 this -36 to -13 together -26 toward -26 trump's -17 under 24 up -33 voters -15 “,” -36 “?” 23 “” -13
(verb_behind) $ -27 's -23 ( -18 (number) -13 , -27 -- -13 : -21 a 13 about 44 after -18 again -15 against 49 ahead -15 all 19 american -22 among 14 an 24 and -29 another 20 any 14 are -44 away -24 because -15 before -12 behind -13 big -42 both 22 briefly -27 but -37 campaign -35 candidates 13 classified -12 clear 50 clinton’s 37 cnn 14 concern 42 could 15 criticism 31 delegates -18 democrats 35 donald 17 early 37 earnest -29 emails -29 every -32 far -17 federal -35 foreign 23 former -35 fox -19 from -28 has -26 have -32 he 28 herself 43 hillary 33 him -26 himself -36 his -12 home -37 how 40 hundreds -16 if 28 information 15 into -52 is -17 its -21 just -20 large -35 me 20 money -46 most -20 ms. -12 much -16 no 18 not 21 obama 17 of 16 office -28 officials -19 online -15 only -26 or -53 other 34 out 16 outside -47 over 28 parenthood -16 people -42 plans 22 political -29 politico -13 president 16 public -30 questions 13 reporters 24 saturday 16 sen. -51 several 34 she 23 short 14 some 23 sunday -13 support 22 that 28 their -16 them -12 there 21 they 19 this 15 through -59 thursday -29 time -32 together -42 too -26 toward -23 trump 14 trump’s 13 twice -12 under -27 up 18 upon 39 us -59 was 12 washington -38 well 16 where -28 whether 46 while -43 who -21 why 25 will 22 with -20 women 34 — -42 “,” 19

20 cue: verb behind, quotes around
(no_verb_behind) (cue) -56 (cue_:_quoted) 28 (cue_…_quoted) 32 (quoted_cue) 32 (quoted_cue_quoted) -14 (quoted_cue_…_quoted) 70
(verb_behind) (cue) -32 (cue_:_quoted) -30 (cue_quoted) -15 (cue_…_quoted) -13 (quoted_cue) -22 (quoted_cue_:_quoted) 41

21 cue: cue, second word
:~ . -55 [ 50 he -34 px -14
accord~ . 39 new 12 results 22
accuse~ of 22
add~ (edge) 54 , -13 his -23 “” 34
agree~ the -21
allow~ to -49
announce~ he -15
appear~ be 26 have -23
arriv~ the -18
ask~ (edge) 14 a 15
becom~ . -12
begin~ (number) -24
bid~ the -15
call~ (edge) -18 a 38 the 47 “” 46
campaign~ the -31
claim~ he 13 the -17
come~ a -41
conclude~ (edge) 18
criticize~ for 18
decid~ to 42
describe~ as 22
drop~ of -28
earn~ (number) -14
emerg~ a -37
expect~ (edge) 12
express~ that 27
finish~ in -19
forc~ to -40
found~ (edge) 41 (number) 27 the 18 to -20
gave~ a 19
give~ a -22 to 20
go~ to 26
help~ a 30 the -23
includ~ , -35 and -19 of -24
issu~ statement 36
known~ super 12
look~ a 29 the -17 to 17
made~ a -63 clear 61 that 26
make~ the -20
need~ be -24
note~ (edge) 30 donald -51 he 17 the 25 “” -13
paid~ to 13
pledge~ , -16 ban -67
point~ (number) -27
prove~ be 28
put~ a 27 on -32 “” 29
rais~ (number) -32 about 30 than -36
read~ (edge) 27
releas~ , -29 . -18 statement 49 the -28
remain~ . -29 the -25
remark~ (edge) -12 the -40
reply~ (edge) -13
report~ $ 51 (edge) 32
return~ the -15
run~ the -18
say~ 's 31 (edge) 37 , -15 . -51 a 38 adding 14 and 33 are 41 campaign 19 clinton 16 does 16 former 15 group 17 had 30 has 25 have 40 if -24 it 12 mr. -19 of 47 party 29 sanders 15 she -29 trump 19 wants -20 were -15 would -26 ’s 14 “?” 20
secretari~ state -25
seem~ to -16
see~ as 19
seiz~ the -21
serv~ a 12 the -18
sit~ the -18
spoke~ the -30
stai~ the -24
state~ the 39 vermont -12
suggest~ a 49 mr. 25 the -16
support~ . 13
take~ delegates -15 the -19 to 24
talk~ the 15
ted~ and -15
tell~ . 37 ap 16 crowd 18 he -27 huffington 17 in -14 news 34
took~ in -51 stage -51 the -42
turn~ , -25 a -27
tweet~ (edge) -18
urge~ to 26
vote~ a 21 the -45
want~ be -28
went~ the -35
won~ (number) -19 . -13 democratic -14 least -12 of -14 presidential -13 republican -19
work~ a -27
worry~ the 27
write~ (edge) 68 . 30 an 33 the -21

22 cue: last word of the source
10~ 23
2012~ -25
2016~ -31
4~ -37
ackman~ -31
action~ -29
act~ -14
advantag~ -17
advis~ 63
advoc~ 54
agenc~ 34
agent~ -49
ail~ 13
ali~ -26
allen~ -12
alli~ 23
american~ -19
america~ -24
analysi~ 36
analyst~ 35
anderson~ -37
answer~ 20
anyon~ -23
appeal~ 27
ap~ 12
articl~ -40
ash~ 20
associ~ 15
attack~ -45
attende~ 37
attornei~ 23
audienc~ 32
author~ 18
autor~ 18
axelrod~ -43
ayott~ 38
backer~ 31
bank~ -64
barklei~ 21
base~ 17
beij~ 25
bennett~ -12
billionair~ 20
bill~ -60
birther~ -65
blackwel~ 55
black~ 29
blasio~ -27
board~ 38
boi~ -19
bolton~ 27
both~ 31
bozel~ 32
brainard~ 33
brook~ -33
brother~ -67
bruja~ 21
busi~ -39
california~ -21
candidaci~ 14
canova~ -40
cardin~ -19
carson~ 40
case~ -51
caucus~ -18
centerview~ -44
chairman~ -23
children~ -21
china~ -33
citizen~ 20
citi~ 21
clark~ 33
cleveland~ -50
clinton'~ -50
clinton~ 21
clinton’~ -42
club~ -79
cnn~ -32
coalit~ -44
coleman~ 36
colleg~ -50
collin~ 28
committe~ -14
concern~ 21
confer~ -34
congress~ 46
conserv~ 23
contractor~ -14
control~ -34
controversi~ -39
convent~ -33
convers~ 54
conwai~ 16
correct~ -70
counti~ -29
countri~ 23
court~ 38
critic~ 16
crowd~ -20
cruz~ 30
cuban~ 35
curiel~ -50
dai~ -28
data~ 14
daughter~ -21
davi~ 13
deal~ 25
debat~ -29
decis~ 35
deleg~ -46
democrat~ 34
demonstr~ 35
depart~ -21
devin~ 39
director~ -38
district~ 37
document~ -25
donor~ 39
d’souza~ 50
ebel~ -19
economi~ -70
editor~ -32
effort~ -49
eight~ -12
elector~ 64
elia~ 15
elmendorf~ 18
emanuel~ -16
employe~ -19
employ~ -42
endors~ 41
epstein~ -23
erdogan~ -32
establish~ 41
even~ 18
execut~ 40
experi~ 24
expert~ 67
facebook~ -50
fallon~ 27
famili~ -67
father~ -19
fbi~ -26
fed~ -17
field~ 19
file~ -36
firm~ -16
florida~ -29
forb~ 14
foundat~ -39
franci~ 34
frank~ 22
freddi~ -27
friend~ 13
front-runn~ 37
fund~ -15
garin~ -26
germani~ -27
ginsburg~ 33
gop~ -39
gore~ 40
gorka~ 32
governor~ 26
govern~ 19
gowdi~ 38
graham~ 38
grasslei~ -14
grayson~ -32
green~ 13
guardian~ 30
hacker~ -38
hear~ 26
hedg~ -14
herself~ 14
hewitt~ 38
hillari~ 52
hill~ -20
himself~ 25
him~ -24
holland~ 26
hous~ 21
huckabe~ -32
huffman~ -21
idea~ 30
immigr~ 24
incid~ -16
independ~ 34
inform~ -16
initi~ -18
insid~ 37
institut~ 15
investig~ 18
iowa~ -20
israel~ -42
issu~ -36
itself~ -25
it~ -34
jacob~ 28
job~ -46
jone~ 34
journalist~ 15
journal~ 17
jr.~ -24
judg~ 35
justic~ -28
kain~ 37
kasich~ 15
kennedi~ -41
kim~ -24
klein~ 15
korea~ -40
kunin~ 27
ladi~ -22
land~ -24
latest~ -71
lawmak~ 18
lawsuit~ 48
lawyer~ -13
law~ -19
lazar~ -32
leadership~ 37
leader~ 20
lead~ -14
legisl~ 15
levin~ -21
lewandowski~ 45
limbaugh~ 40
line~ 22
loss~ -13
maddow~ 21
maher~ 41
manag~ -43
mani~ 50
man~ 19
mcauliff~ 27
mccain~ -29
mcdonough~ -24
measur~ -26
media~ 37
meet~ -19
member~ -23
men~ -33
messag~ -25
millenni~ 57
miller~ 15
million~ -20
moder~ -44
monei~ -35
month~ 50
mother~ 33
movement~ -24
murphi~ 21
muslim~ -41
name~ -58
nega~ -16
negoti~ -35
netanyahu~ -61
neurosurgeon~ 47
nevada~ -52
newspap~ 33
new~ 13
night~ 25
nomine~ -19
nomin~ -49
number~ -12
o'donnel~ 13
o'mallei~ 36
obama~ 43
observ~ -18
offici~ 16
offic~ 14
ohio~ 35
on~ -24
oper~ 58
opinion~ 13
order~ -15
organ~ 36
other~ 35
o’mallei~ 13
p.m.~ -26
page~ -30
palin~ -28
panel~ 23
paper~ 16
paradi~ -46
pari~ -25
paul~ 12
penc~ 22
peopl~ -19
perez~ -37
philadelphia~ 13
platform~ 47
point~ -39
politician~ 19
polit~ -18
poll~ 40
prager~ 61
presid~ -30
press~ 16
primari~ -52
process~ -28
propos~ 16
protest~ -24
putin~ 71
q~ -21
race~ -23
ralli~ 18
ramo~ 23
rate~ -48
reader~ -32
reagan~ -37
record~ -36
reev~ 41
refuge~ -17
remark~ -31
rendel~ 18
report~ 58
republican~ 54
request~ -16
resid~ -31
result~ 19
rhode~ 14
rico~ -27
right~ -19
risk~ 74
rival~ 12
rnc~ -41
roffman~ 12
romnei~ 67
room~ 14
ross~ -52
rubio~ 21
rule~ 34
ryan~ 70
santilli~ -17
scalia~ -19
scandal~ -31
schill~ -23
schlafli~ 49
schoen~ 16
school~ -53
scott~ -39
senat~ -30
server~ -21
servic~ -14
sever~ -14
sexton~ 29
sharpton~ 13
sherman~ 20
shot~ 22
show~ -19
side~ 17
singer~ 49
some~ 17
son~ 12
sourc~ 21
speaker~ 33
speech~ 41
spokesman~ -12
spokeswoman~ -39
spot~ 50
staffer~ -34
staff~ 27
stand~ 14
starr~ 28
state~ -27
stein~ -23
stori~ -14
strategist~ 35
strategi~ 21
street~ -17
student~ 12
super~ -30
survei~ 25
svp~ 23
tanzer~ -13
tax~ -13
teacher~ -18
team~ 29
technolog~ -16
tennei~ -12
terror~ -28
their~ -19
themselv~ 34
them~ -14
thing~ -21
three~ 14
time~ 27
todai~ 35
trade~ -16
trumka~ 13
trump'~ -50
trump~ 36
trump’~ -40
turnout~ -30
twitter~ -43
two~ 27
union~ -14
user~ -23
verizon~ 23
victori~ -38
vigueri~ 46
virginia~ -41
ward~ 22
warren~ 28
war~ -38
washington~ -42
watch~ 50
weaver~ 26
websit~ -25
week~ 46
weiner~ -46
what~ -22
whig~ -14
whoever~ -17
who~ -15
wilcox~ 14
william~ 32
winner~ -13
wisconsin~ -24
woman~ -31
women~ -63
wood~ 29
worker~ -12
yanukovych~ -14
year~ 15
zimmerman~ 17
zucker~ -37

23 cue: quotes around, form
(cue) (ADJing) -45 (NOUN) -38 (NOUNing) -47 (NOUNs) -45 (VERB) -19 (VERBing) 17 (hanging_NOUNing) -18 (hanging_PUNCT) -22 (hanging_VERBing) -41 (passive_VERB) 12
(cue_:_quoted) (NOUN) -45 (NOUNs) -14 (VERB) -21 (VERBed) 54 (VERBs) 23 (hanging_PUNCT) -15 (hanging_VERBing) 12
(cue_quoted) (NOUN) -60 (NOUNs) -26 (VERB) -15 (VERBed) 31 (VERBing) -16 (VERBs) 26
(cue_…_quoted) (ADJ) 12 (VERB) -14 (VERBing) -16 (hanging_PUNCT) 38 (passive_VERBed) -42
(quoted_cue) (NOUN) -55 (NOUNs) -29 (VERB) 30 (VERBed) 34 (hanging_VERBing) -14 (passive_VERBed) -31
(quoted_cue_:_quoted) (VERB) 28
(quoted_cue_quoted) (VERB) -13 (hanging_VERBing) -24
(quoted_cue_…_quoted) (VERB) 22 (VERBed) 35 (VERBs) -12 (hanging_VERBing) -14

24 cue: begins the sentence, speaker
(begins) (body) 17 (text) 13 (thing) -17 he 46 her 44 his 49 she 36 their 15 they 61
(within) (body) -18 (text) -22 (thing) -32 everyone 13 he -16 her -16 herself 14 him -27 himself 25 his -47 it -29 its -60 itself -23 their -17 them -21 they -36 who -20

25 cue: next word, form
$ (VERB) -32 (VERBed) -12
's (VERB) -23
(edge) (hanging_PUNCT) -25
(number) (VERBed) -12 (VERBing) 17 (VERBs) -22 (hanging_PUNCT) -26 (hanging_VERBing) -14
) (VERB) -37
, (NOUN) -50 (NOUNs) -14 (VERBed) 14 (VERBing) -55 (hanging_VERBing) -31
. (NOUN) -46 (NOUNs) -12 (VERB) 19 (VERBed) 44 (VERBing) -20 (VERBs) -23 (hanging_VERBing) -87
: (ADJ) -65 (VERB) -18 (VERBed) 20 (VERBs) 26 (hanging_VERBing) 20
a (VERBed) 21 (VERBing) 25 (VERBs) -39
abc (VERB) 14
about (ADJ) 61 (NOUN) -20 (NOUNs) 38 (VERB) 28 (VERBed) 45 (VERBs) -32 (hanging_VERBing) -13
after (VERBed) -43
against (NOUN) 16 (NOUNs) -16 (VERB) -16 (VERBed) 19 (VERBing) 30
all (VERB) 26 (hanging_VERBing) -27
an (VERB) 42 (VERBed) -16 (VERBs) -33 (hanging_VERBing) 43
and (NOUNs) -18 (VERB) -12 (VERBs) -58
any (VERB) -34
are (NOUNs) -40
as (VERB) 24 (VERBed) -27 (hanging_VERBing) -60
at (VERB) -12 (VERBed) 24 (VERBing) -37
away (VERBed) -33
back (VERBed) 13
before (VERB) -20 (VERBed) -34
between (VERB) 20 (VERBed) -22
both (VERB) 19 (VERBed) -15
by (hanging_VERBing) 28 (passive_VERB) 21 (passive_VERBed) -19
campaign (VERBed) -36
clear (VERB) 56
clinton (VERBs) 44
clinton's (VERBed) 54 (hanging_VERBing) 14
clinton’s (VERBed) 22
cnn (VERB) 17
concern (VERBed) 33
criticism (VERBed) 36
cruz (VERBed) -18 (VERBs) 33
delegates (VERBed) -54
democrats (VERBed) 28
donald (hanging_VERBing) 29
down (VERB) 28 (VERBed) -14
during (VERB) -40
early (VERBing) 16
earnest (VERB) -29
emails (VERBed) -20
far (VERBed) -18
for (ADJ) -100 (NOUN) 12 (VERBing) 64 (VERBs) 26 (hanging_VERBing) 15
from (VERB) 21 (VERBed) -57 (VERBing) -23 (VERBs) -15
further (VERB) -15
he (VERB) 19 (VERBed) -39 (VERBs) 22 (hanging_VERBing) 16
her (VERB) -14 (VERBing) -19 (VERBs) 33 (hanging_VERBing) 21
hillary (VERB) -24 (VERBed) 26 (hanging_VERBing) 22
him (VERB) -12 (VERBed) 38
himself (VERB) -34 (VERBed) 22 (VERBs) 37 (hanging_VERBing) -51
his (VERB) -17 (VERBing) 34 (VERBs) 35 (hanging_VERBing) 27
how (VERBed) 13 (VERBs) -25 (hanging_VERBing) 18
if (VERB) -13
in (NOUN) 53 (VERBs) -59 (passive_VERBed) -40
increasingly (VERB) 31
into (VERB) -42 (VERBed) -12 (VERBs) -22
is (NOUN) 21 (VERB) -24
it (VERBed) 31 (VERBing) -35 (hanging_VERBing) -32
its (VERB) -14 (VERBed) 37 (VERBing) -58 (VERBs) -28 (hanging_VERBing) -20
just (VERB) -35 (hanging_VERBing) -15
last (VERB) 15
little (VERB) 16
many (VERB) -37
me (VERBed) -41
monday (VERB) 15 (VERBed) -22
money (VERB) -13
more (VERBed) -26 (VERBs) -22
mr. (VERB) 17 (hanging_VERBing) 15
much (VERBed) -60
muslims (hanging_VERBing) -17
new (VERB) -14
not (VERBed) 14
obama (VERB) -12 (VERBs) 41 (hanging_VERBing) -36
of (ADJ) 33 (NOUNs) 20 (VERBed) -21 (VERBs) -23 (hanging_VERBing) 18
off (VERBed) 34 (hanging_VERBing) -32
office (VERB) -22
officials (VERBed) -27
on (ADJ) 30 (NOUN) -39 (VERBed) -21 (VERBing) 31 (VERBs) -33 (hanging_VERBing) 27 (passive_VERBed) -12
only (hanging_VERBing) -25
or (VERBed) -37
out (VERB) 47 (VERBed) -47 (hanging_VERBing) 25
over (VERB) 12 (VERBing) -20 (hanging_VERBing) 31
parenthood (VERBed) -24
people (VERB) -16
plans (VERBed) 26
political (VERBs) -20
politico (VERB) -12
president (VERBed) 21 (hanging_VERBing) -21
questions (VERBed) 25
recently (VERB) 21
reporters (VERB) 24
republican (VERB) 29
republicans (VERBed) -13
rubio (VERBed) 59
sanders (VERB) -16 (VERBs) 36 (hanging_VERBing) 31
saturday (VERBed) 30
she (VERB) 15 (VERBed) 43 (hanging_VERBing) -26
short (VERB) -33
so (VERB) 21 (VERBed) -33
some (VERBed) 40 (VERBs) -42 (hanging_VERBing) -24
speeches (VERB) -12
steve (VERB) -21
such (VERB) -14
sunday (VERB) 27 (VERBed) -26
support (VERBed) 27
supporters (VERB) 20
that (ADJ) -31 (ADJed) 38 (NOUN) -43 (NOUNs) -45 (VERB) 44 (VERBed) 26 (VERBing) 34 (hanging_NOUNing) -20 (hanging_VERBing) 30
the (VERBed) 24 (VERBing) -22 (hanging_VERBing) -28
their (VERB) 17 (VERBing) -46 (hanging_VERBing) 12
them (VERB) -34 (VERBed) -28 (VERBs) -26 (hanging_VERBing) 20
themselves (VERB) -37 (VERBed) 45
they (VERBed) 22 (hanging_VERBing) -13
this (VERB) 34
those (VERBed) 19 (hanging_VERBing) -26
through (VERBed) -39
thursday (VERB) -12
to (ADJ) -23 (ADJed) -25 (NOUN) -19 (NOUNs) -28 (VERB) -15 (VERBing) 15 (hanging_VERBing) 35 (passive_VERBed) 24
together (VERB) -22
too (VERB) -13
trump (VERB) -15 (VERBed) 40 (VERBing) -15 (VERBs) -15 (hanging_PUNCT) 20 (hanging_VERBing) -17
trump's (VERBed) 22
tuesday (VERB) 15 (VERBed) -13
under (VERB) 19
up (VERBs) -22
upon (VERBed) 32
voters (VERB) -17 (VERBed) -19
was (NOUN) 34 (VERB) -19
wednesday (VERBed) 21
were (NOUNs) -26
what (VERBed) -12 (hanging_VERBing) 33
when (VERBed) -17
whether (VERBed) 31
with (VERBing) -21 (hanging_VERBing) -15
“,” (VERBed) 14 (hanging_PUNCT) -57
“?” (hanging_PUNCT) 22
“” (NOUN) -43

26 cue: report before, word before source and cue
(act_) about -39 after 19 against -31 and 70 as 21 at -17 by 22 clinton -15 for -72 how -40 of -46 on 27 trump -37 when 32 while 39 with -13
(act_comma_) , 50 and 39
(act_comma_verb) , 19 and 15 are 32 as 31 but 15 by 14 had 20 has 22 in -30 is -64 of 32 when -18 while 13
(act_quote_) and 18 “,” 20
(act_quote_verb) and 22
(act_that_) that -42
(act_that_comma_verb) , -30 and 20
(act_that_verb) and -15 had -19 that -22 was -25
(act_verb) about -12 and 30 are -56 from 13 had -24 has 22 have -17 help -13 in -14 of -20 or -18 that -16 was 23
(colon_) : -35
(judge_) and 71 defended -15 for -46 of -36
(judge_comma_) , 30
(judge_quote_) and 31
(judge_verb) and 15
(noun_comma_verb) , 26
(passive_inverted_) and 26
(say_) (edge) 24 about -21 after 26 and 64 announced -14 as 25 in 14 of -25 said -78 say -30 saying -21 says -64
(say_comma_) and 18 as 25
(say_comma_quote_) “,” -38
(say_comma_verb) and -17 as -25 had 26 have -35 in 15 is -12 that -42 was -44 when -47 while 67 with 22
(say_inverted_comma_) , -26
(say_inverted_comma_verb) , 12 and -29 has -24 is -30
(say_quote_) and 43 “,” 39
(say_quote_verb) and 24 “” -37
(say_that_) and 15 in -33 said -45 that -119
(say_that_comma_quote_verb) , 13
(say_that_comma_verb) but 15 has 16 that 16 was -30
(say_that_verb) and -15 are -16 been -25 but 23 by -28 had -46 has -25 is -26 of -39 that -32 was -49
(say_verb) after -38 are -35 because -41 been -21 before -25 from -15 had -56 has 42 is -41 since 13 that -31 was -51 were -25 when 15 ’s -21
(source_inverted_) to -13
(source_inverted_comma_) , -86
(source_inverted_comma_verb) , -31
(tell_comma_verb) and -15
(tell_that_) that -37
(tell_that_comma_verb) , -31
(tell_verb) and 16
(think_comma_) , 26
(think_that_) that -13

27 cue: report before, speaker
(act_) (body) -34 (name) 12 (person) -33 (thing) 13 he 37 her -30 his -62 it 33 their -21 they -14
(act_comma_) (body) 17 (name) 23 (text) -30 (thing) 62 he 65 she 23 they 59
(act_comma_quote_verb) (name) 21 (thing) -34
(act_comma_verb) (body) 37 (person) 19 (text) -39 (thing) 22 he 64 his -13 she -33 they 48
(act_quote_) (name) 25
(act_that_) (name) -12 (person) -36 (thing) -51
(act_that_comma_verb) (name) 17 (person) 15 (thing) -46
(act_that_verb) (body) -13 (name) -71 (person) -20 (thing) -25 he -40
(act_verb) (body) 34 (name) -38 (person) -31 (text) -26 he -28 her 25 his -41 she 50 their -18 they 13 who -37
(colon_) (name) -30
(judge_) (body) 36 (name) -63 (person) -46 (thing) 32 her -22 his -36
(judge_comma_) (name) 14 (person) 36 he 24
(judge_comma_verb) (name) 13 (person) -17 (thing) 57 she -26
(judge_quote_) (name) 48 he 26
(judge_quote_verb) (name) 18
(judge_that_verb) (name) -46
(judge_verb) (body) 23 (person) -31 (thing) -30 he -27 she 31
(noun_) (name) 29 (thing) -61
(noun_comma_verb) (name) 18 (thing) 58
(noun_verb) (person) -18
(passive_inverted_comma_verb) (name) 21
(say_) (body) -77 (name) -28 (person) -26 he -32 her -16 his -24 it 22 she -52 they -28
(say_comma_) (person) 25 he 25 she -21
(say_comma_quote_) (name) 35
(say_comma_quote_verb) (name) -28 (person) -32
(say_comma_verb) (body) -18 (name) -27 (person) -35 (text) -25 he 27 his -17 they 25
(say_inverted_) (name) -38 (thing) 12
(say_inverted_comma_) (name) 30 (person) -43 (thing) 35
(say_inverted_comma_verb) (name) -62 (person) -50 (thing) -24
(say_quote_) (person) -15
(say_quote_verb) (name) -33 (person) 22 (thing) -13
(say_that_) (body) -20 (name) -73 (person) -83 he -73 his -14 she -24 they -14
(say_that_comma_) (name) -24 he 20 she 49
(say_that_comma_quote_verb) (name) -18 (person) -19
(say_that_comma_verb) (person) -24 (text) -23 (thing) -62 his -28 it 18 she -39 they -19
(say_that_quote_) (name) -20
(say_that_quote_verb) (name) -17 (thing) -31 he -28
(say_that_verb) (name) -110 (person) -39 (text) -16 (thing) -99 he -36 his -27 it -19 she -36 they -31
(say_verb) (body) -56 (name) -72 (person) -111 (text) -44 he -99 her -18 his -33 it -39 they -57
(source_inverted_) (name) -16 (text) -14 (thing) -19
(source_inverted_comma_) (name) -67 (thing) -27
(source_inverted_comma_verb) (name) -60 (person) -29 (thing) -46
(tell_) (name) -33 he -63
(tell_comma_) (person) 28
(tell_comma_verb) (name) -17 (person) -36 (thing) 19
(tell_that_) (name) -46 (thing) -39 he -50
(tell_that_verb) (name) -57 (person) -22 (thing) -32 he -46
(tell_verb) (thing) -19 he -43 his -17
(think_) (thing) 22
(think_comma_verb) (thing) 28 he 23
(think_that_comma_verb) (person) -34
(think_that_verb) (name) -21 (person) -16
(think_verb) (name) -40 (person) 13 he -48 she -32 they -23

28 cue: report before, form
(act_) (NOUN) -57 (NOUNs) -31 (VERB) 26 (VERBs) 35 (hanging_PUNCT) -20 (passive_VERBed) -17
(act_comma_) (VERB) 42 (VERBed) 72 (VERBs) 37 (hanging_VERBing) 33
(act_comma_quote_verb) (VERBed) 32 (hanging_VERBing) 35
(act_comma_verb) (NOUNs) -20 (VERB) 59 (VERBed) 44 (passive_VERBed) 38
(act_quote_) (VERBed) -23 (hanging_VERBing) 46
(act_quote_verb) (VERB) -27 (VERBed) 25 (hanging_VERBing) -44
(act_that_) (NOUN) -24 (NOUNs) -32 (VERB) -56 (VERBed) -40
(act_that_comma_verb) (VERB) -16
(act_that_verb) (NOUN) -32 (VERB) -38 (VERBed) -24 (VERBing) -23 (VERBs) 15 (hanging_VERBing) -90
(act_verb) (NOUN) -55 (VERB) 23 (VERBing) 17 (hanging_PUNCT) -14 (hanging_VERBing) -27 (passive_VERBed) -18
(judge_) (NOUN) -78 (NOUNs) -47 (VERB) 33 (VERBed) 25 (hanging_VERBing) -22
(judge_comma_) (VERB) -18 (VERBed) 42 (hanging_VERBing) 14
(judge_comma_verb) (VERB) 22
(judge_quote_) (VERB) 13 (VERBed) 46 (VERBs) 47
(judge_quote_verb) (hanging_VERBing) -20
(judge_verb) (NOUN) 17 (VERBed) 13 (VERBs) -25 (hanging_VERBing) -30
(noun_) (VERBed) -28
(noun_comma_verb) (VERB) 14 (VERBed) 31 (hanging_VERBing) 19
(noun_verb) (VERB) -28 (VERBed) 19
(passive_inverted_) (VERB) -12 (VERBed) -14 (hanging_VERBing) -25 (passive_VERBed) 17
(say_) (NOUN) -13 (NOUNs) -27 (VERB) -28 (VERBed) -26 (VERBs) -42 (hanging_PUNCT) -46 (hanging_VERBing) -27 (passive_VERBed) -17
(say_comma_) (NOUN) 35 (VERB) -40 (VERBed) -18 (VERBs) -15 (hanging_VERBing) 46
(say_comma_quote_) (VERB) -14 (VERBed) 29
(say_comma_quote_verb) (VERBed) -31 (hanging_VERBing) -12
(say_comma_verb) (ADJ) -36 (NOUN) -24 (NOUNs) -34 (VERBed) 22 (VERBing) -19 (VERBs) -20 (hanging_PUNCT) 30 (hanging_VERBing) -34 (passive_VERBed) -51
(say_inverted_) (VERB) -31
(say_inverted_comma_) (VERBed) 15 (VERBs) -46 (hanging_VERBing) 38
(say_inverted_comma_verb) (VERB) -54 (VERBed) -81 (VERBs) -14
(say_quote_) (VERBed) -14 (hanging_VERBing) 33
(say_quote_verb) (NOUNs) -29 (VERBed) -22 (VERBs) 16 (hanging_VERBing) 15
(say_that_) (NOUN) -33 (VERB) -95 (VERBed) -87 (VERBs) -67
(say_that_comma_) (VERBed) -41 (hanging_VERBing) 55
(say_that_comma_quote_verb) (VERB) -24 (hanging_VERBing) -27
(say_that_comma_verb) (NOUN) -29 (NOUNs) -29 (VERB) 13 (VERBing) -17 (hanging_VERBing) -52
(say_that_quote_verb) (NOUN) -20 (VERB) -22 (VERBed) -22
(say_that_verb) (ADJ) -38 (NOUN) -43 (NOUNs) -24 (VERB) -69 (VERBed) -67 (VERBing) -57 (VERBs) -27 (hanging_PUNCT) -27 (hanging_VERBing) -78
(say_verb) (ADJ) -67 (NOUN) -73 (NOUNs) -29 (VERB) -25 (VERBed) -59 (VERBing) -72 (VERBs) -25 (hanging_PUNCT) -30 (hanging_VERBing) -114 (passive_VERBed) -43
(source_inverted_) (VERB) -22 (VERBed) 28 (passive_VERBed) -13
(source_inverted_comma_) (VERB) -69 (VERBed) -46
(source_inverted_comma_verb) (VERB) -50 (VERBed) -53 (hanging_VERBing) -29
(tell_) (NOUN) -35 (VERB) -31 (VERBed) -29 (VERBs) -40
(tell_comma_) (VERBed) 24 (hanging_VERBing) 25
(tell_comma_verb) (hanging_VERBing) -15
(tell_that_) (VERBed) -43 (VERBs) -40
(tell_that_comma_verb) (VERB) 19
(tell_that_verb) (VERB) -23 (VERBed) -51 (hanging_VERBing) -36
(tell_verb) (NOUN) -22 (VERB) -45 (hanging_VERBing) -20
(think_) (NOUN) -14 (VERB) 12 (VERBed) 12 (hanging_VERBing) -32
(think_comma_) (hanging_VERBing) 12
(think_comma_verb) (VERB) 47 (VERBs) 16 (hanging_VERBing) 37
(think_that_comma_verb) (hanging_VERBing) -21
(think_that_verb) (VERBed) -22 (hanging_VERBing) -23
(think_verb) (NOUN) -13 (VERB) 23 (VERBed) -45 (hanging_VERBing) -51

29 cue: report before, tag before source and cue
(act_) ADJ -33 ADV -13 CCONJ 95 NOUN -78 PROPN -78 PUNCT 41 VERB -68
(act_comma_) ADV 69 CCONJ 41 NOUN 29 PUNCT 45 SCONJ 35
(act_comma_verb) AUX 38 CCONJ 24 NOUN 46 PUNCT 21 SCONJ 24 VERB -29
(act_quote_) CCONJ 19
(act_quote_verb) CCONJ 36
(act_that_) ADP -32 SCONJ -40 VERB -19
(act_that_comma_verb) ADP -23 ADV 37 CCONJ 20 PUNCT -20 SCONJ -45
(act_that_verb) ADP -31 ADV -32 AUX -107 CCONJ -15 SCONJ -23 VERB -59
(act_verb) ADP -27 ADV -32 AUX 18 CCONJ 21 NOUN -60 PROPN 52 PUNCT 44 VERB -42
(colon_) PUNCT -35
(judge_) ADP -56 ADV 23 CCONJ 62 SCONJ -41 VERB -48
(judge_comma_) PUNCT 30
(judge_comma_verb) ADP 21 CCONJ 29 VERB -37
(judge_quote_) CCONJ 33
(judge_verb) AUX -15 SCONJ -51 VERB -24
(noun_) ADP 18 CCONJ 48
(noun_comma_verb) ADP 61 PUNCT 26
(noun_verb) ADP -19 AUX -29 NOUN 27 VERB -47
(passive_inverted_) CCONJ 12
(say_) (edge) 24 ADV 23 CCONJ 58 NOUN -106 PROPN -66 PUNCT 13 SCONJ 27 VERB -163
(say_comma_) ADP 19 ADV 13 CCONJ 28 SCONJ 26
(say_comma_quote_) QUOTE -33
(say_comma_quote_verb) ADP 12 ADV -41
(say_comma_verb) AUX -50 CCONJ -17 NOUN -27 PRON -36 PROPN 35 SCONJ 50 VERB -88
(say_inverted_) ADP -19 VERB -16
(say_inverted_comma_) ADP 27 PUNCT -26
(say_inverted_comma_verb) ADP -26 AUX -57 CCONJ -41 PUNCT 12 SCONJ -17 VERB -19
(say_quote_) ADP -17 CCONJ 43 QUOTE 32
(say_quote_verb) ADP -53 AUX -18 CCONJ 37 NOUN -34 QUOTE -37
(say_that_) ADV -42 CCONJ 14 NOUN -53 PRON -21 SCONJ -114 VERB -75
(say_that_comma_quote_verb) ADP -29 AUX -24 PUNCT 13
(say_that_comma_verb) ADP -21 ADV -19 AUX -40 NOUN -15 VERB -68
(say_that_quote_verb) ADP -22 AUX -38 QUOTE -13 VERB -32
(say_that_verb) ADP -64 ADV -73 AUX -130 NOUN -47 PROPN -40 PUNCT 21 SCONJ -31 VERB -102
(say_verb) ADJ -15 ADP -84 ADV -93 AUX -107 NOUN -85 PRON 14 PROPN -36 SCONJ -50 VERB -58
(source_inverted_) ADP -13 NOUN -16
(source_inverted_comma_) PUNCT -86
(source_inverted_comma_verb) ADP -25 AUX -60 PUNCT -44
(tell_) ADP -16 NOUN -39 PROPN -65 VERB -19
(tell_comma_verb) ADV -16 CCONJ -12 VERB -17
(tell_that_) SCONJ -35
(tell_that_comma_verb) PUNCT -31
(tell_that_verb) ADP -43 ADV -15 AUX -55 VERB -35
(tell_verb) ADP -33 AUX -48 CCONJ 16 VERB -29
(think_) ADP -25 VERB -43
(think_comma_) PUNCT 26
(think_comma_verb) ADP -20 ADV 14 AUX 55 SCONJ 16
(think_that_verb) ADP -23 AUX -50
(think_verb) ADP 18 ADV -26 AUX -19 NOUN -21 VERB -24

30 cue: report before, cue
(act_) :~ -20 call~ -16 comment~ -13 made~ 14 say~ -32
(act_comma_) includ~ -20 say~ -16
(act_comma_verb) call~ -21 includ~ -25 say~ -19 support~ -12
(act_that_comma_verb) say~ -28
(act_verb) :~ -14 plan~ -20 say~ -22 support~ -33
(judge_) say~ 14
(judge_comma_) say~ 17
(judge_comma_verb) say~ 28
(judge_quote_) say~ 14
(judge_verb) say~ -31
(say_) :~ -46 believe~ -25 call~ -51 expect~ -15 say~ -27 support~ -34 take~ 21 think~ -24 want~ -45
(say_comma_) add~ 27 refer~ 51 say~ -29
(say_comma_verb) :~ 30 includ~ -22 say~ 70 support~ 13 tell~ -67
(say_inverted_comma_) refer~ 15
(say_quote_) say~ 14
(say_quote_verb) say~ -17
(say_that_comma_) add~ 21
(say_that_comma_verb) call~ -42 say~ -14
(say_that_verb) :~ -27 say~ -70 support~ -49 want~ -25
(say_verb) :~ -30 call~ -19 made~ 12 say~ 19 support~ -54 want~ -45
(source_inverted_) releas~ -12
(tell_comma_verb) say~ 27

31 cue: speaker, word before source and cue
((body)_) , -33 and -15 had 24 has -12 of 13 that -27 was -28
((body)_hanging) , -21 by -15 of 24
((name)_) (edge) 46 : -16 ; 60 about -13 after 29 and 43 are -40 as -58 but 59 called -17 for -31 had -109 in 22 is -44 of -12 or 27 said -30 that -56 then 12 to -14 was -32 were -33 when -18 where -24 while 41 “,” -26 “” -28
((name)_hanging) , 63 about -21 before 64 by -21 for -93 from -17 her -14 in -44 of -48 on -24 while 19 “,” 36
((person)_) , -12 about -39 are -45 but -18 had -14 has -24 is -57 of -65 said 18 that -58 were -32 when 25 while 36 “” -42
((person)_hanging) , 12 by -16 for -23 in -17 of -18 while 22
((text)_) , -37 and 30
((text)_hanging) , -34
((thing)_) (edge) -46 , -48 - 22 about -18 after 22 and -17 are 29 as -38 been 19 but 19 has 18 have -27 in 26 is -18 of -19 on 16 or -12 said 20 than -18 that -35 to 20 when 26 while -20 with 22 “” -39
((thing)_hanging) for -13 of -18
(he_) 's -24 , 28 after 22 and 66 as 56 but 37 had -76 has 18 how -30 is -31 said -86 says -39 that -64 though 70 was -67 where 17 ’s -27 “,” -37
(he_hanging) , 21 of -22
(his_) about -20 and 53 of -19 on -15 to -22 with -13
(it_) had -12 has 19 was -23 when 15 ’s 16
(she_) , -30 as -18 but 42 had -13 has -38 is -14 said -39 that -57 was -22 when -45
(she_hanging) , 25 and 29
(they_) , 35 and 61 have 19 said -33 say -32 that -18 were -30
(who_) “” -40

32 side: side
(ahead) -26
(behind) 36
(both) -21

33 side: side and manner
(ahead_act) -16
(ahead_judge) -128
(ahead_noun) -66
(ahead_passive) 12
(ahead_source) 24
(ahead_tell) 17
(behind_act) 39
(behind_judge) 70
(behind_noun) 89
(behind_passive) -25
(behind_source) -50
(behind_tell) -32
(behind_words) 23
(both_act) -38
(both_noun) -41
(both_source) 16
(both_tell) 19
(both_think) 15

34 side: side, cue
(ahead) accord~ 24 accuse~ -43 acknowledge~ -17 add~ -22 agree~ -24 announce~ -26 answer~ -18 argue~ -41 ask~ -49 back~ 31 begin~ 24 believe~ 25 boast~ -13 cite~ -28 claim~ -40 come~ 33 complain~ 18 criticize~ -16 critic~ -23 decid~ -20 declare~ 27 declin~ 13 denounce~ 16 deny~ 22 describe~ -16 echo~ 22 endors~ -26 expect~ 23 explain~ -25 express~ -32 favor~ 15 feel~ -12 find~ 20 focus~ -23 found~ -26 gave~ -13 held~ -12 identifi~ -16 includ~ -19 indicate~ -13 insist~ 22 knew~ 20 known~ -39 like~ 41 look~ -40 make~ -17 mention~ -14 note~ -18 oppos~ 20 pass~ 30 plan~ 19 pledge~ -15 point~ -48 portray~ -22 praise~ -24 promise~ -26 propose~ -24 push~ -14 question~ -17 rail~ 14 rais~ -12 read~ 27 recall~ 22 refer~ -27 refus~ -17 reject~ 21 releas~ -27 report~ 37 respond~ -20 saw~ -13 say~ 39 seek~ -28 seen~ -33 see~ -41 shown~ -27 sought~ -25 spoke~ -24 start~ 18 support~ -13 talk~ -28 tell~ 45 thank~ -22 think~ -29 took~ -18 try~ -12 turn~ -20 tweet~ 40 urge~ -23 view~ -30 vote~ -48 vow~ -19 worry~ -23 write~ 43
(behind) accord~ -50 accuse~ -12 admit~ 14 agree~ 22 aim~ 23 allow~ 14 announce~ 52 appear~ -89 argue~ -23 ask~ 38 attack~ 21 back~ -13 believe~ -38 blame~ -21 boast~ 23 call~ 12 campaign~ 18 challeng~ 19 cite~ 37 come~ -42 conclude~ -16 consid~ -24 continue~ 42 critic~ 38 deem~ -36 deliv~ 13 deny~ -19 disclose~ 26 eager~ 21 encourage~ 24 endors~ 48 estimate~ 12 expect~ -50 explain~ 14 express~ 47 favor~ -39 fear~ -30 file~ 13 focus~ 36 found~ 45 gave~ 22 held~ 16 highlight~ -12 hope~ 28 identifi~ 27 includ~ 33 indicate~ 16 intend~ -20 issu~ 15 joke~ 32 knew~ -35 known~ -15 know~ 16 like~ -41 list~ 16 look~ 31 made~ 24 make~ 26 mention~ 19 mock~ 16 need~ -17 nomin~ -30 offer~ 25 order~ 21 pass~ -14 plead~ 18 pledge~ 53 point~ 45 praise~ 37 predict~ -14 prefer~ -20 press~ 35 promot~ 39 propose~ 23 provid~ 12 push~ 36 put~ 23 question~ 29 quick~ 55 rais~ 19 read~ -26 recall~ -20 recogn~ -22 refus~ 46 reject~ -12 releas~ 37 remain~ 25 remind~ 14 report~ -57 requir~ -44 respond~ 39 reveal~ 16 saw~ 18 say~ -69 seem~ -87 seen~ 20 shown~ 37 sign~ 16 sought~ 65 sound~ -18 speak~ 20 spent~ 15 spoke~ 37 state~ 19 stress~ 13 struggl~ 24 support~ 51 take~ -21 talk~ 54 tell~ -64 thank~ 28 think~ 20 threaten~ 23 took~ 24 tri~ 32 try~ 46 turn~ 25 tweet~ -31 urge~ 17 us~ 16 view~ -23 vote~ 67 vow~ 56 warn~ 17 work~ 24 worry~ 41 write~ -33
(both) accord~ 16 accuse~ 41 acknowledge~ 13 add~ 18 aim~ -14 announce~ -29 appear~ 86 argue~ 41 attack~ -16 back~ -33 begin~ -25 believe~ 18 blast~ 16 cite~ -19 claim~ 18 complain~ -20 conclude~ 15 confirm~ -15 consid~ 25 continue~ -44 criticize~ 22 critic~ -19 declare~ -35 declin~ -25 denounce~ -21 eager~ -17 encourage~ -14 endors~ -27 expect~ 24 express~ -17 favor~ 27 fear~ 36 feel~ 12 focus~ -15 found~ -25 hope~ -26 includ~ -17 insist~ -23 intend~ 24 known~ 37 made~ -30 note~ 16 offer~ -33 oppos~ -16 order~ -13 pass~ -27 plan~ -30 pledge~ -41 post~ -16 praise~ -18 predict~ 12 push~ -24 put~ -24 question~ -17 rail~ -12 refus~ -32 reject~ -16 releas~ -22 report~ 24 respond~ -24 reveal~ -31 say~ 37 seek~ 24 seem~ 88 see~ 24 share~ -12 shown~ -12 sought~ -44 spoke~ -15 state~ -12 support~ -55 taken~ -19 talk~ -30 tell~ 27 tri~ -23 try~ -36 tweet~ -13 vote~ -25 vow~ -41 warn~ -19 worry~ -30 write~ -12

35 side: side, word before
(ahead) 's -14 , -29 - -40 : -48 ; -18 about -13 after -15 already 12 also -14 although -13 and -26 are -32 as 31 associated 21 because -24 but -82 by -25 first -21 for -13 from -17 had 15 have 31 in -46 is -16 josh 18 least -25 long -13 more -22 most 20 now -30 only 15 or 12 over -14 previously -12 repeatedly -25 said -20 still -24 sunday 18 ted 13 though -20 to -19 was -14 were 16 when -54 where -33 while -38 who 15 with -28 — -36 ’s 23 “,” 50 “?” 51 “” -44
(behind) 's 21 ( -17 (number) 17 , 23 - 28 : 70 ; 35 about -14 after 48 also 21 although 25 and 70 are 40 associated -14 at 23 because 49 been 34 before 15 but 140 by 25 even 26 from 28 in 46 is 19 least -40 like 17 long 27 more 36 most -38 said 29 sanders 13 since 23 still 49 than -34 that -45 then 22 those 22 though 46 to 28 when 56 where 16 while 63 who -69 with 57 — 39 ’s 32 “,” -61 “?” -28 “” 58
(both) : -42 ; -17 after -45 already -16 also -12 although -13 and -67 are -24 as -40 because -34 been -35 but -77 did -21 even -33 from -12 had -20 has -24 have -39 in -14 least 48 long -15 more -22 most 19 now 23 only -18 or -20 over 17 previously 17 repeatedly 22 since -31 still -35 than 29 that 41 then -28 though -34 were -13 when -18 while -34 who 62 with -33 ’s -55 “,” 18 “” -32

36 side: side, word behind
(ahead) ( 22 (number) -18 - 56 : -15 a -22 abc 26 about -47 after 54 against -18 an 13 and 33 as -37 at 28 back -26 clinton -34 criticism 55 down -15 during 40 for -24 he -31 hillary -16 him -13 his -26 how -13 in 43 increasingly -22 it -33 its -12 last 13 more -22 mr. -29 mrs. -23 not -18 obama -19 off -14 on 20 out -37 over -20 recently 27 released 36 sanders -24 some 21 sunday 28 support -16 that -64 the -27 their -24 they -45 this 27 thursday 35 to -27 trump -47 tuesday 28 up 12 was -30 wednesday 30 when 35 whether -31 who 45 with 12
(behind) (number) 34 , -16 - -79 a 28 about 20 after -50 ali 17 all 17 and -29 any 12 as -47 at -20 back 31 both 13 by -17 clear 18 clinton 62 clinton’s 16 cnn -25 concern 14 conducted -13 criticism -76 cruz 18 down 21 during -33 former 25 friday -25 he 45 himself 14 his 40 how 25 if 33 in -53 increasingly 31 it 70 its 23 me 14 mr. 20 mrs. -22 no 15 of 20 off 23 out 57 over 31 people -22 politico 20 released -21 republican 14 rubio 13 she 37 so 20 some -12 sunday -23 support 22 supporters 14 that 69 the 49 their 44 them -35 themselves 15 there 25 they 53 this -61 those 14 thursday -30 trump 41 trump’s 14 tuesday -25 voters 22 was -23 wednesday -45 when -22 whether 46 who -41 why 23 “” 13
(both) (number) -21 , 23 - 19 : 16 a -14 an -33 and -13 as 76 clinton -31 criticism 35 for 13 from -19 he -25 his -21 how -13 it -42 its -12 little -16 more 14 mrs. 35 of -24 on -44 out -28 released -20 she -38 some -17 that -26 the -38 their -21 them 36 there -16 they -23 this 40 to 24 up -33 voters -13 was 34 whether -25 with -15

37 side: side, tag behind
(ahead) ADJ -13 CCONJ 44 DET -16 NOUN -25 NUM -18 PRON -79 PROPN -28 PUNCT 51 SCONJ -78 VERB 25
(behind) ADV 29 AUX -87 CCONJ -33 DET 40 NOUN 35 NUM 34 PRON 81 PROPN 47 PUNCT -82 QUOTE 14 SCONJ 69 VERB -12
(both) ADV -44 AUX 88 CCONJ -24 DET -40 NOUN -25 NUM -21 PART 14 PRON -32 PROPN -33 PUNCT 30 SCONJ -12 VERB -18

38 side: side and what is ahead
(ahead_clause_) -14
(ahead_clause_comma) 12
(ahead_phrase_) -18
(ahead_phrase_comma) -55
(ahead_quote_) 50
(ahead_word_) -40
(ahead_word_comma) -72
(behind_clause_) 21
(behind_phrase_comma) 34
(behind_quote_) -46
(behind_word_) 51
(behind_word_comma) 50
(both_clause_) -15
(both_clause_comma) -13
(both_word_) -18

39 side: side and what is behind
(ahead_clause) -13
(ahead_comma_phrase) 26
(ahead_comma_quoteclause) -29
(ahead_comma_quotephrase) -37
(ahead_phrase) 24
(ahead_quoteclause) -41
(ahead_quotephrase) -40
(behind_clause) 22
(behind_comma_phrase) -29
(behind_comma_quoteclause) 12
(behind_comma_quotephrase) 16
(behind_quoteclause) 50
(behind_quotephrase) 45
(both_clause) -14
(both_comma_quotephrase) 15
(both_phrase) -22
(both_quoteclause) -26
(both_quotephrase) -14

40 side: side and what is ahead, what is behind
(ahead_clause_) clause -21 comma_clause 47 quotephrase -44
(ahead_clause_comma) clause 17 comma_quoteclause -17 comma_quotephrase -26 phrase 34 quoteclause -20
(ahead_phrase_) clause -23 quoteclause -32
(ahead_phrase_comma) clause -28 comma_clause -23 comma_quoteclause -27 phrase 17 quoteclause -34
(ahead_quote_) clause 29 comma_phrase 33 phrase 21 quoteclause 14 quotephrase -14
(ahead_word_) clause 19 comma_clause -49 quoteclause -21
(ahead_word_comma) clause -15 comma_clause -39
(behind_clause_) comma_clause 14 comma_quotephrase 25 quoteclause 23
(behind_clause_comma) clause 20 comma_clause -66 comma_phrase -35 comma_quoteclause -17 phrase -14 quoteclause 37 quotephrase 40
(behind_phrase_) clause 13 comma_clause 17 phrase 14 quoteclause -22 quotephrase -13
(behind_phrase_comma) clause 22 quoteclause 54 quotephrase -15
(behind_quote_) clause -22 comma_clause -38 comma_phrase -17 quotephrase 14
(behind_word_) clause -23 comma_clause 69 quoteclause 27
(behind_word_comma) clause 56 phrase 22
(both_clause_) clause 24 comma_clause -78 quoteclause -18 quotephrase 18
(both_clause_comma) clause -47 comma_clause 37 comma_phrase 24 comma_quoteclause 32 phrase -27 quoteclause -30 quotephrase -43
(both_phrase_) comma_clause -15 phrase -33 quoteclause 38
(both_phrase_comma) comma_clause 18 phrase -15 quoteclause -26 quotephrase 21
(both_quote_) comma_clause 30 comma_phrase -20 phrase -26 quoteclause -43
(both_word_) phrase 13
(both_word_comma) clause -42 comma_clause 24 phrase -14 quoteclause 16

41 side: side and order, what is ahead
(ahead_cue_source) clause_ 31 clause_comma 69 phrase_ -26 quote_ 60
(ahead_source_cue) clause_ -29 clause_comma -51 phrase_comma -55 quote_ 17 word_ -39 word_comma -57
(behind_cue_source) clause_ -35 clause_comma -18 phrase_ 19 phrase_comma -27 quote_ -21
(behind_source_cue) clause_ 31 phrase_comma 50 quote_ -31 word_ 47 word_comma 39
(both_cue_source) clause_comma -70 phrase_comma 25 quote_ -67
(both_source_cue) clause_ -13 clause_comma 32 quote_ 20 word_ -12

42 side: side and order, what is behind
(ahead_cue_source) clause 33 comma_clause 38 comma_phrase 65 comma_quoteclause -18 phrase 28
(ahead_source_cue) clause -34 comma_clause -36 comma_phrase -62 comma_quoteclause -18 comma_quotephrase -38 phrase 14 quoteclause -48 quotephrase -29
(behind_cue_source) clause -53 comma_clause 15 comma_phrase -14 comma_quoteclause 25 phrase -23 quotephrase 27
(behind_source_cue) clause 40 comma_clause -15 comma_phrase -25 comma_quotephrase 20 quoteclause 57 quotephrase 34
(both_cue_source) clause 13 comma_clause -48 comma_phrase -64 phrase -12
(both_source_cue) clause -19 comma_clause 46 comma_quoteclause 18 comma_quotephrase 12 phrase -21 quoteclause -28

43 side: side and manner, what is ahead
(ahead_act) clause_ 30 clause_comma -48 phrase_ 14 phrase_comma -50 quote_ -67 word_ 27 word_comma -13
(ahead_judge) clause_ -67 clause_comma -48 quote_ -39
(ahead_noun) clause_ -46
(ahead_passive) clause_ 27 phrase_ -39
(ahead_say) clause_comma 19 phrase_ -19 quote_ 61 word_ -75 word_comma -40
(ahead_source) clause_comma 30 phrase_comma -17 quote_ 13
(ahead_tell) clause_ -86 phrase_ 14 phrase_comma -23 quote_ 67
(ahead_think) clause_ -29 clause_comma 21
(behind_act) clause_ -27 clause_comma 108 phrase_ -26 phrase_comma 52 quote_ 93 word_ -43 word_comma 37
(behind_judge) clause_comma 66 phrase_ 16 phrase_comma 25
(behind_noun) clause_ 97
(behind_passive) clause_ -39
(behind_say) clause_ 32 clause_comma -43 phrase_ 19 quote_ -65 word_ 98 word_comma 30
(behind_source) clause_comma -56 phrase_comma -23
(behind_tell) clause_ 58 clause_comma 19 quote_ -96 word_ 14
(behind_think) clause_comma -27 phrase_ 14
(both_act) clause_comma -83 phrase_ 15 phrase_comma -25 quote_ -74 word_ 31 word_comma -26
(both_judge) clause_ 28 clause_comma -31 phrase_comma -20
(both_noun) clause_ -61 phrase_ 15
(both_say) clause_ -31 clause_comma 21 word_ -47
(both_source) clause_comma 12 phrase_comma 31
(both_tell) clause_comma -24 phrase_ -22 phrase_comma 19
(both_think) clause_ 18 phrase_comma -14

44 side: side and what is behind, word behind
(ahead_clause) - 45 a -16 about -36 after 41 against -22 and 16 clinton -16 for -15 her -16 his -19 how -13 in 38 it -19 more -13 obama -14 on 16 out -14 over -13 released 36 that -33 the -20 they -45 this 15 to -33 trump -19 when 32 whether -23 who 44
(ahead_comma_phrase) , 26
(ahead_comma_quoteclause) , -29
(ahead_comma_quotephrase) , -37
(ahead_phrase) ( 19 about -21 an 15 at 23 clinton -16 him -19 in 15 mr. -24 out -24 politico 25 the -19 their -16 trump -15 with 15
(ahead_quoteclause) he -24 his -19 that -34 to 15 trump -19
(behind_clause) - -59 : -28 a 28 about 23 after -41 all 17 and -21 as -35 at 13 by -13 clear 17 clinton 35 conducted -13 down 12 during -20 from 14 he 17 her 31 him -23 how 25 if 13 in -63 it 45 its 12 me 12 more 27 mr. -14 mrs. -33 out 28 over 22 politico 40 released -21 reporters 21 sanders 22 she 31 some 17 sunday -19 that 36 their 20 them -42 there 25 they 52 this -26 thursday -25 voters 22 wednesday -24 when -28 whether 36 who -39 why 22
(behind_comma_phrase) , -29
(behind_comma_quoteclause) , 12
(behind_comma_quotephrase) , 16
(behind_phrase) (number) 29 about 18 and -23 at -22 clinton 22 her -20 him 33 his 12 it 16 mr. 33 out 32 sanders -12 some -22 that 18 the 43 their 24 trump 22
(behind_quoteclause) as -12 he 43 his 26 in 33 on 18 that 30 the 13 this -28 trump 23 tuesday -25 with -15
(behind_quotephrase) : 45 in -15 that 23 to 22
(both_clause) a -19 against 14 an -24 as 42 at -42 clinton -20 for 13 her -16 hillary 17 him 19 how -13 in 29 it -28 more -15 mr. 17 not 15 on -23 out -17 released -20 sanders -15 she -34 their -12 there -15 they -22 this 13 to 26 up -19 voters -13 whether -19 with -24
(both_comma_quotephrase) , 15
(both_phrase) her 14 him -15 his -22 mr. -15 the -44 with -25
(both_quoteclause) for 13 he -26 in -25 on -12 the -25 to -13
(both_quotephrase) on -18 that -18 the -12 to -16

64 start: place, manner
(1) (colon) -20 (noun) 41 (passive) -77 (think) 15 (words) 13
(2) (act) 16 (colon) -21 (noun) -27 (source) -44
(3) (colon) -45 (judge) -43 (noun) -66 (passive) -21 (say) -43 (source) 29 (tell) -60 (think) -59
(behind_all) (act) -27 (judge) -42 (say) -27 (tell) 33
(behind_circumstances_) (act) -51 (noun) 43 (say) 44
(behind_circumstances_behind_phrase) (say) 31
(behind_phrase) (act) -34 (colon) -12 (say) -54 (tell) 55 (think) -46
(touching_) (act) 12 (colon) 72 (judge) 66 (passive) 65 (say) 54 (source) -38 (tell) -16 (think) 32

65 start: place, cue
(1) :~ -20 accuse~ -22 acknowledge~ -31 admit~ 19 agree~ 39 aim~ 39 announce~ -43 appear~ -29 ask~ -34 attack~ 30 attempt~ -31 back~ -16 blame~ -31 blast~ -30 boast~ 46 call~ 64 campaign~ 51 caution~ 30 challeng~ -25 charge~ 21 cite~ -20 claim~ -13 comment~ 48 complain~ -24 consid~ -33 continue~ -22 criticize~ -36 decid~ -30 declare~ -15 declin~ -29 deliv~ -24 describe~ -43 disclose~ -33 eager~ -22 echo~ -21 embrac~ 18 emphasize~ -16 endors~ -15 express~ -21 focus~ 45 found~ -26 gave~ -12 includ~ 25 indicate~ 12 insist~ 13 intend~ -24 known~ 31 know~ -12 laid~ 31 lament~ -18 launch~ -17 like~ -40 look~ 47 made~ 18 make~ 16 mention~ -16 name~ 14 need~ -19 nomin~ -31 order~ -12 pass~ -31 plan~ -26 plead~ 12 point~ 76 post~ -15 praise~ -19 press~ 18 promise~ -18 promot~ -35 push~ 12 put~ -20 question~ -12 quick~ -34 rail~ 49 recogn~ -23 refer~ 86 refus~ -27 reiterate~ -24 releas~ -17 remain~ 36 remark~ 34 remind~ 17 report~ -31 respond~ -18 saw~ -25 say~ -26 see~ -49 sent~ -22 share~ -42 show~ -45 sign~ 26 sound~ -19 speak~ 32 spoke~ -35 state~ -43 suggest~ -31 support~ -17 taken~ -20 take~ -13 talk~ 46 tell~ 12 thank~ -37 think~ 14 took~ -29 tri~ -48 try~ -36 turn~ 21 us~ -46 vote~ 19 vow~ 17 want~ 15 warn~ 39 went~ -44 worry~ 19 write~ -19
(2) :~ -21 accord~ -44 accuse~ 29 admit~ -13 agree~ -51 aim~ -39 announce~ -20 appear~ -17 assert~ -19 assure~ 18 attack~ -17 begin~ 40 believe~ -27 blame~ -27 caution~ -21 challeng~ 28 chant~ -23 cite~ -53 claim~ 28 come~ 30 compar~ -27 complain~ 12 concede~ 26 continue~ 81 criticize~ -18 declin~ 40 deliv~ 25 endors~ -32 expect~ -35 express~ 29 feel~ -31 file~ -22 find~ -34 focus~ 30 found~ -24 highlight~ -12 hope~ -56 identifi~ -24 includ~ -25 intend~ -20 known~ 15 know~ -24 like~ 29 note~ -32 oppos~ -19 plan~ -25 plead~ 18 pledge~ -20 point~ -30 post~ -21 predict~ -12 prefer~ -22 promise~ -35 promot~ -14 propose~ -27 push~ 31 put~ 15 question~ -14 quick~ 32 rail~ -13 refer~ -20 refus~ 31 reiterate~ -17 reject~ -22 releas~ -27 remain~ -12 rememb~ -25 remind~ 34 requir~ -24 respond~ 29 reveal~ -15 rule~ 17 say~ -44 seek~ -43 seem~ -19 seen~ -13 share~ -16 show~ -29 slam~ 15 sought~ 13 speak~ 22 spent~ -32 spoke~ 35 start~ 21 suggest~ -19 support~ -46 take~ 36 tell~ -24 think~ -23 threaten~ -31 took~ 43 tri~ 43 try~ 30 turn~ 37 tweet~ 30 urge~ -25 view~ 30 vow~ -50 want~ -38 work~ -18 worry~ -12 write~ -27
(3) :~ -45 abl~ 13 accept~ -19 accord~ 29 accuse~ -28 acknowledge~ 13 acquiesc~ -31 admit~ -29 adopt~ 35 agit~ -17 agree~ -14 aim~ -22 align~ 17 allege~ -16 allow~ -20 allud~ 15 announce~ -35 apolog~ 26 appeal~ -19 appear~ -34 applaud~ -25 appoint~ -19 argue~ 14 argument~ 36 arrang~ 23 articul~ -16 ask~ -56 assail~ -36 assure~ -27 attack~ -33 attempt~ 32 author~ -16 avoid~ 30 backped~ -12 back~ -45 ban~ -30 battl~ -31 becam~ 27 becom~ 28 begin~ 35 begun~ 20 believe~ -27 bemoan~ -31 bill~ -16 blast~ 21 block~ -36 boast~ -20 boo~ -12 brag~ -15 breach~ -15 broker~ -27 brush~ -26 call~ -39 campaign~ -39 captur~ -28 care~ 15 carri~ 14 caution~ -16 certain~ -14 challeng~ -43 champion~ 17 cheer~ -16 chide~ -26 chime~ -38 chosen~ 20 circul~ 25 cite~ -76 claim~ -38 clear~ -13 close~ 26 co-author~ 17 coin~ 27 comment~ -21 commit~ 17 complet~ 22 conclude~ -22 confess~ -18 confirm~ -12 confront~ 23 congratul~ -16 consid~ -59 contrast~ -39 conven~ 18 cop~ 16 cover~ -37 creat~ -21 critic~ -22 cut~ 21 decid~ -24 decis~ -22 declare~ -12 declin~ -55 dedic~ -12 deem~ -27 deliv~ 12 demand~ -35 denounce~ 21 deny~ -35 descend~ 20 describe~ -25 design~ -23 determin~ -19 dictum~ 21 differ~ 13 difficult~ 24 direct~ -18 disagre~ -18 disavow~ -12 disclose~ 23 discuss~ -31 displai~ -39 distanc~ -13 divid~ -14 draw~ -32 dress~ 19 drew~ 22 dwell~ 12 echo~ 19 ei~ 23 embrac~ -45 emerg~ 25 emphasize~ -15 encourage~ -41 endors~ -40 end~ 46 enter~ 33 envis~ -24 erupt~ 16 escal~ 21 establish~ 23 estimate~ -13 evinc~ 15 excit~ -18 experienc~ -19 expos~ -28 express~ -67 extol~ -13 face~ 24 fail~ 39 favor~ -28 fear~ -25 fire~ -19 flash~ -14 flirt~ 18 fli~ 17 focus~ -60 focu~ -13 forese~ -26 found~ -12 fulmin~ -20 gave~ 26 given~ 38 give~ 33 goe~ 17 gone~ 44 go~ 28 grappl~ 13 griev~ -13 grow~ 28 had~ 28 hail~ -12 harangu~ -16 hard~ 24 have~ 34 heighten~ 23 held~ 40 help~ 24 herald~ -14 hesit~ -22 highlight~ -37 hint~ -25 hire~ -52 hit~ 31 hold~ 23 hope~ -40 identifi~ -52 ignor~ -43 imagine~ 15 impli~ -18 imposs~ 16 inclin~ 23 includ~ -32 indicate~ -26 insist~ -24 insult~ -15 intend~ -30 interview~ -21 investig~ -25 invit~ -25 invok~ -29 issu~ 42 join~ 53 keen~ 20 kept~ 14 knew~ -30 knock~ -22 known~ -67 know~ -43 labor~ 18 laid~ -33 lai~ -18 launch~ 40 lectur~ 23 led~ 26 leeri~ -12 left~ 23 lend~ 22 let~ -12 level~ 20 liken~ -19 limit~ -22 linger~ 23 link~ -33 list~ -35 live~ 16 lobbi~ -26 lob~ -15 log~ 20 look~ -68 love~ -15 made~ 18 maintain~ 40 make~ 33 mandat~ -15 mark~ -15 marvel~ -17 mention~ -28 messag~ 27 misl~ 23 misstat~ -20 mock~ -25 mount~ 40 move~ 26 mull~ -21 name~ -37 negoti~ -26 nomin~ -28 observe~ 20 occupi~ 16 open~ 24 opposit~ -15 oppos~ -61 opt~ -14 order~ -43 outlin~ -37 paid~ 15 paus~ -15 peg~ -24 perform~ 19 persuad~ 15 pick~ -13 pin~ 21 place~ 16 plant~ 18 plan~ -16 pledge~ -16 polar~ 27 polish~ -13 ponder~ -14 pore~ -12 portray~ -15 pose~ 16 post~ 27 praise~ -13 preach~ 19 predict~ -28 prefer~ -40 premier~ -23 present~ 34 press~ -24 proceed~ 33 produc~ -23 project~ -22 promise~ -58 pronounc~ -14 propose~ -42 propos~ -15 proud~ -17 prove~ -15 provid~ 45 publish~ 26 pump~ 22 push~ -74 put~ 26 quash~ -15 quick~ 21 quot~ -26 rail~ -36 ratchet~ 32 rattl~ 19 re-tweet~ -15 reach~ 35 read~ -21 reaffirm~ -17 realiz~ -21 rebuk~ -22 recall~ -36 recapitul~ 20 recit~ 13 recogn~ -31 recount~ -30 referenc~ -20 refer~ -98 reflect~ -48 refus~ -76 regist~ -13 releas~ 49 relish~ -21 reli~ -18 remain~ 12 remark~ -32 rememb~ -42 render~ 23 reneg~ -12 request~ -21 requir~ -23 rescind~ -15 resist~ -12 respond~ 36 restat~ -15 restrict~ -12 rethink~ -21 return~ 16 retweet~ -38 reveal~ -43 revisit~ -17 revis~ 33 rid~ -12 rip~ 14 rose~ 19 rule~ -35 run~ 12 say~ -23 scrambl~ 21 seek~ -39 seem~ -62 seen~ -59 see~ -63 seiz~ 14 sentenc~ -12 sent~ 48 serv~ -12 set~ 30 share~ 26 shout~ -13 shown~ -28 show~ -24 shrug~ -28 shut~ 12 side~ -40 signal~ -22 singl~ -35 sink~ 19 skeptic~ -27 slam~ -50 sought~ -50 spark~ -21 spar~ -23 speak~ -24 spent~ 61 spi~ -16 spoke~ -19 sponsor~ -16 spot~ -31 stand~ -32 start~ 47 state~ 16 step~ 18 stiffen~ 16 stoke~ 25 stop~ 28 strategi~ 15 stress~ 12 struck~ -28 stuck~ -24 sum~ -27 support~ -52 surpris~ 25 suspend~ -12 su~ 32 tack~ 23 taken~ 59 take~ 34 talk~ -18 target~ -24 tell~ 29 testify~ 18 thank~ -40 think~ -16 threaten~ -26 threw~ 22 thrill~ -22 tick~ -30 titl~ -24 tone~ 23 took~ 47 tout~ -14 trade~ -15 trip~ 18 tri~ 29 trumpet~ -32 turn~ 36 ty~ 21 underscore~ 18 understood~ -30 unit~ -12 unleash~ 23 unlik~ 31 urge~ -91 us~ 84 veer~ 16 veto~ -15 view~ -34 voic~ -22 vote~ -38 vow~ -59 walk~ -12 want~ -86 wari~ -12 warn~ -14 watch~ -20 waver~ -27 weigh~ -40 welcom~ -24 went~ 50 wonder~ 19 won~ 34 work~ 25 worry~ -17 wrack~ 18 write~ 36 zero~ -28
(behind_all) ask~ 15 cite~ -12 see~ -13
(behind_circumstances_) announce~ 27 explain~ -22 focus~ -27 know~ -21 point~ -59 question~ -23 refer~ -34 report~ 18 respond~ -26 show~ -12 spoke~ 19 went~ -12 write~ 15
(behind_phrase) :~ -12 address~ -22 announce~ -16 ask~ 17 blame~ -12 blast~ 14 challeng~ -15 cite~ -31 claim~ -12 compar~ -15 consid~ -21 criticize~ -12 defend~ -25 denounce~ -16 deny~ 32 discuss~ -13 dismiss~ -22 embrac~ -25 expect~ -15 express~ 47 found~ -25 gave~ 13 highlight~ -30 includ~ -45 issu~ -29 know~ 17 made~ 53 mention~ -12 mock~ -15 oppos~ -15 order~ -28 pass~ 34 provid~ -14 publish~ -12 push~ 20 put~ -12 question~ 20 reiterate~ 13 releas~ -23 remind~ 18 repeat~ -46 say~ -43 see~ -21 show~ 23 sign~ -26 slam~ -15 support~ 14 take~ -30 tell~ 41 took~ -24 tout~ -21 turn~ -14 urge~ 20 us~ -19 want~ -27 warn~ 27
(touching_) :~ 72 accept~ 41 accord~ -38 acknowledge~ 26 address~ 31 admit~ -13 aim~ -13 allege~ 28 allow~ 37 announce~ 49 appear~ 61 applaud~ 35 ask~ 26 assert~ 20 attack~ 27 attempt~ -21 back~ 52 begin~ -73 believe~ 54 blame~ 47 boast~ -35 call~ -20 campaign~ -25 challeng~ 29 chant~ 17 charge~ -18 cite~ 119 come~ -31 comment~ -32 compar~ 41 concede~ -20 confirm~ 25 consid~ 80 continue~ -89 criticize~ 46 critic~ 17 decid~ 36 declare~ 30 declin~ 21 decry~ 23 deem~ 47 defend~ 27 deliv~ -16 denounce~ -21 describe~ 51 determin~ 29 discuss~ 52 dismiss~ 21 eager~ 18 email~ -48 embrac~ 52 emphasize~ 37 encourage~ 36 endors~ 80 estimate~ 22 expect~ 45 favor~ 43 fear~ 38 feel~ 14 find~ 13 focus~ -28 found~ 49 gave~ -32 held~ -39 highlight~ 67 hit~ -36 hope~ 60 identifi~ 50 includ~ 40 insist~ 41 intend~ 72 issu~ -32 knew~ 47 know~ 53 laid~ -12 lament~ 24 launch~ -36 learn~ 20 list~ 44 made~ -73 make~ -63 mention~ 58 mock~ 44 name~ 21 nomin~ 58 oppos~ 66 order~ 67 pass~ -15 plan~ 44 plead~ -43 point~ -69 portray~ 25 post~ -17 praise~ 30 predict~ 47 prefer~ 55 press~ -37 promise~ 20 promot~ 55 propose~ 62 provid~ -47 question~ 12 quick~ -37 quot~ 34 rail~ -13 rais~ -19 recall~ 42 recogn~ 40 refus~ 26 releas~ -29 remain~ -38 remark~ -17 rememb~ 43 remind~ -64 repeat~ 30 report~ 13 requir~ 35 respond~ -37 reveal~ 65 rule~ -16 saw~ 29 say~ 91 seek~ 57 seem~ 53 seen~ 19 see~ 94 sent~ -62 show~ 35 signal~ -46 slam~ 38 sought~ 12 sound~ 22 speak~ -43 spent~ -72 start~ -83 state~ 22 struggl~ -24 suggest~ 67 support~ 66 taken~ -65 take~ -76 talk~ -40 tell~ -73 thank~ 56 think~ 25 threaten~ 19 took~ -82 tout~ 39 tri~ -61 try~ -29 turn~ -80 urge~ 23 us~ -95 vow~ 21 want~ 83 warn~ -40 welcom~ 34 went~ -53 wonder~ 26 work~ -37 write~ -25

66 start: place, word
(1) 's -13 a 30 about -29 all 26 as -12 at -39 attacks 14 ban -20 be -39 because 34 clinton 24 clinton's -20 comments 17 debate -37 for 12 he -16 her -18 hillary 29 immigrants 19 immigration 29 in -23 is 13 its 16 last -14 make -21 mr. 14 national -13 new -16 obama 25 other 16 people 14 point -13 policy -15 put -17 recent -12 rubio -17 saturday -27 sen. -18 show -13 some 16 support -32 this 15 thursday -18 to -17 trump 21 trump's 15 trump’s 27 twitter -32 u.s. -18 voters -25 wall 13 what 34 whether 18 win 21 ’s -14
(2) $ -26 's -15 (number) -18 a 15 an -15 and -18 any -36 at -33 back -14 bill 21 both -28 by -13 clinton's 20 comments 14 cruz -12 democrats -16 for -13 he 20 himself 45 how 19 if -14 in 39 it -30 its -15 more 14 new -15 no 17 not -16 of -30 on -34 other -15 political 19 president 32 recent 17 she -12 state -19 than 12 there 13 to -19 too 14 trump 28 trump's 17 u.s. 12 what 25 whether 30 who 15 with -18 ’s -19 “,” 13 “” 18
(3) $ -24 's -38 ) -22 abortion 18 about 44 access 24 addressing 21 ads 21 after -21 against -17 alleged 19 along 15 america -16 americans -26 an 35 and -13 another -12 anti-trump -14 are -24 as -48 asking 21 ayotte 41 barack -12 based 22 be -17 because -34 before -15 being 30 ben 30 benghazi 16 bernie 15 biden -13 bill -18 bring 21 britain 17 but -36 buying 24 by -22 calling -27 campaign -16 candidates 16 carson -12 chairman -14 changes 19 changing 19 china 20 cities 25 clinton's 22 clinton’s 45 comments 19 companies 20 concern 24 delegates -14 democracy 23 democrat 12 democratic -18 do 16 does 17 doing 24 drawing 23 each -20 emails -13 environmental 24 european -12 even 21 events 20 facebook -17 fellow 13 fields 16 fiorina 17 firms 20 florida 16 focused 25 for 31 foreign -13 former -12 fox -28 free -27 friday -12 from -40 front-runner 29 garland 24 gay 19 george -14 georgia -12 golf -13 gop -19 gun 14 had -18 has -19 have -19 he -25 health -26 herself 22 hillary -20 him -22 his 25 hispanic -14 how 36 hundreds 26 i -13 if -25 impose 25 include 26 including -28 increased 36 indiana 22 industry 23 inequality -12 iowa -13 isis -16 islamic 17 israel 17 its 15 john -20 lewandowski 29 like -18 losing 24 many 28 me 22 men 22 mexican 14 moderate 23 momentum 19 monday -16 money -12 more 39 mr. 20 much 21 national -13 nearly 16 news -15 nuclear 19 obama -13 of -24 on 16 only -15 opening 26 or -12 other -25 pay 19 people -15 point 24 police 13 policy -18 politicians 39 president -20 press -21 primary 15 prominent 18 proposals 33 public -16 pushing 25 racial 18 racism 15 rather 19 reasons 22 refugees -12 reporting 26 republican 23 republicans -16 rights 16 rival 18 rivals 24 romney 23 rubio 41 rubio’s -13 ryan 16 said -19 saturday -17 saying -44 scalia 25 sen. 14 several 17 since -27 single-payer 13 so -20 social 14 something -18 speaking 17 special -18 state -30 still -14 such 29 suggested 23 super -16 support 12 supporters -13 syria -13 syrian -14 tax 17 ted 16 telling -16 terrorism -12 than -13 that 41 them -14 there -19 though -15 thursday -16 to 18 transgender 15 tuesday -28 twitter -18 unity 24 urging 19 using -25 vermont 19 victims 19 voters 33 wall -27 was 12 washington -15 ways -12 wealthy 18 wednesday 18 were -18 when -16 which -71 while -33 who -23 why 53 will -16 without 19 women 23 words 23 working -29 would 15 zika 21 ’s -37 “,” 18 “?” 32
(behind_all) he -19 the -31 to 37 who -17
(behind_circumstances_) 's -24 (number) 12 a 12 and -14 for -13 he -14 night -12 over -13 that 27 the 37 this -28 to 39 ’s -17 “” 20
(behind_circumstances_behind_phrase) that 27
(behind_phrase) a -69 about 37 after -15 against -20 among 19 an 37 and -27 between -21 by -17 during -16 for -80 he 58 if 38 in -35 it 28 not 45 of -14 on -19 over -25 she 18 that 12 the 22 they 23 this -19 was -22 when -12 who -23 with -12 ’s -14
(touching_) (number) 16 a -23 about -21 ali 12 an -17 and -17 any 16 as 29 at 18 back -30 both 19 china 24 clinton 22 clinton’s 19 concern -15 cruz 41 donald 36 down -29 former 25 he 53 herself -35 hillary -13 him 26 himself -19 his -25 how 70 if 39 in -39 it 19 just 19 last -67 little -53 me -30 more -19 mr. 21 new 20 no -37 off -32 on -28 only 23 out -62 over -38 people -12 plans -42 politico -17 president 36 sanders 22 she 51 some 21 support -15 that 53 the 17 their -22 them -13 there 29 they 51 this -12 those 28 trump's 23 trump’s 15 up -50 was 21 when 45 whether 70 why 25 with -23 “,” 38 “?” 13 “” 36

67 start: place, tag
(1) ADV -29 AUX 25 DET 21 NOUN -35 PRON 34 SCONJ -14 VERB 25
(2) ADJ -21 ADV 12 AUX -32 CCONJ -33 NOUN -20 NUM -18 PART -44 PRON 18 QUOTE 36 SCONJ 26 SYM -34 VERB -32
(3) ADJ -30 ADP -18 AUX -24 CCONJ -45 NOUN -46 PRON -14 PROPN -41 PUNCT -22 QUOTE 13 SYM -35 VERB -12
(behind_all) ADJ -38 ADP 31 AUX -14 DET -61 NOUN -13 PART 27 SCONJ -24 VERB -22
(behind_circumstances_) ADP -40 CCONJ -19 NOUN -22 NUM 12 PART 31 SCONJ 19 VERB -33
(behind_phrase) ADJ -16 ADP -21 ADV 23 AUX -81 CCONJ -33 DET 35 PROPN -15 SCONJ 35 VERB -56
(touching_) ADJ 21 ADP -28 ADV -31 AUX 67 CCONJ -17 NOUN 46 NUM 16 PRON 26 PROPN 61 QUOTE 63 SCONJ 31 VERB 25

68 start: word, word before
$ a -14 for 27
% (number) -26
(number) $ -49 (number) -40 , 27 a -14 about 37 at -21 by -16 in -31 of 21 only -14 than -20 the -14 with 21
a , -25 about 45 against 33 announced 25 as -19 at -57 be -37 become -16 before -16 building -18 by -21 during -25 for 52 have -18 him -13 in -62 included 20 into 12 is -19 issued -39 like 30 made -38 make -22 of -17 off 23 out -47 pass 19 proposed 15 released -34 said 18 sent -32 such -23 take -28 told 30 took -32 up 18 was -23 win -15 with 49 wrote -32 — 22
about , 25 comments 35 question 20 questions -29 story -16 talk 18 talking -21
all ban 17 for 28 on 14
along , -13
american of -12
an as -22 during -22 for 34 in -61 of 12 on 15 with -12
and , 33 - -15 party 18
as , -44 - 26 clinton -20 herself -12 him -20 himself -16 it -12 known -41 themselves 19 trump -16
at , 33 look 20 said -25
ban to -21
barack president -14
be to -45
because , 23
behalf on -14
being of 20
boycott to 20
bring to 19
build to -17
but , -12
call to -12
calling , -17
clinton , 12 accused 15 for -17 hillary -21 mrs. -13 support 12 that -16 with -13
clinton’s of 31
concern expressed -24
congress of -16
cruz ted -45
defeat to 23
do to -20
donald for 18
endorse to -15
expand to 19
facebook on -20
favor in -39
fight to 21
for (number) 36 asked -43 call -18 called -35 calling -18 calls -25 clinton 16 known 23 looking -14 push 19 responsible -16 trump -16 voted 14
friday on -13
from , 26
get to -25
give to -20
go to -13
gun on 15
guns on 16
he , 34 : 25 after -18 as -14 how -25 if -14 said 38 say 13 saying 26 says -20 that -33 what -24 when -20 whether -21 which -19 why -26
hear to -16
help to -22
her about 48 as 22 called -12 from -26 in -18 of -26 to -53
hillary of 17
him accused 20 accusing 13 behind 13 called 15 of -16
his , 14 about 46 after -17 and -12 announced 24 as -31 by 39 called -15 defended -16 from 27 in -61 of -19 on -16 out 46 said 39 saying 17 says -15 that 17 to -23 up -18 with -15
hold to -14
how and -22 of -15 on 32
however , -13
impose to 39
in increase 24 out -18
including , -23
is , 51
issues on 15
it about 13 for -18 made -40 make -12 making -20 of -14 said 22 saying 34 that -12
its in -15 of -19
july in -12
know to -13
least at -24
make to -36
monday on -17
months for -20
more , -13 a 22 for -19 of 14 to 39
mr. against -16 for -24 of 24 that -12 to 21 with -39
mrs. that 23
much spent -20
muslims ban -12 on -12
new a -12 for 14 in -25
not , -21 for -12
obama of 33 president -15
of (number) -13 , 30 assessment 24 criticism 21 out -14 trump 15
offer to -14
on attacks -16 ban 38 called 12 focused -12 in 22 said -38
other to 13
pac super -12
parenthood planned -17
pay to -21
politico told -17
portray to -15
president of -29
presidential republican -15
press associated -24
protect to -13
provide to -14
put to -19
recent in -14
reject to 20
republican of -26 presumptive -14 the -12
sanders on 22
saturday on -33
say to -17
saying , -36
see to -19
sen. of -19
she said 17 that 19
show to -14
social on -48
some , 22 for -27 of 17
spending reported 14
state of -19
stop to -21
sunday on -31
support in -23 to -14
telling , -13
than more -16
that , 76 : -23 alleging 32 and -21 announced -12 argues -25 attacks 25 bill -39 case 41 claiming -31 clear 20 concern 42 debate 33 ensure -45 fact -37 friday 29 him -12 in -24 is 25 issues -33 month 54 night 44 notes 17 notion 13 out 25 reported -24 saturday 12 say 39 saying 14 show 18 so -16 statement 18 suggesting 17 sunday 17 system -14 week 76 — 28 “” -13
the , 40 : 15 about 79 accused 12 address 34 after -20 against 49 all -25 among -13 and -25 around -23 asked -30 at -19 back 30 become -27 before -47 behind 22 between -29 blamed -12 by -28 called 41 described 16 down 23 during -34 entering -13 for -13 from -20 get -31 how -28 if -14 in -69 into -24 it 17 like -27 made -66 make -41 of -47 on 15 outside -18 put 19 raising -25 recognize 38 rejected -12 said 65 saw 12 saying 46 says 23 see 22 showed 15 support 13 that -28 to 24 told -28 under -12 until -15 up 12 urged 13 use -31 using -30 when -15 which -14 why -17
their about 13 for -23 in -12 to 22 with 36
them of 16
then , -24
they , -18 because -16 how 40 say 25 what -13
though , -27
thursday on -15
to (number) 26 , 43 able -31 agreed 22 alternative -13 appeal 13 appear 38 appears 31 as -16 attempt -21 attempted 18 attempts -25 attention -22 back -15 candidate -15 candidates -19 case 25 clinton -30 closer -13 come -14 commitment -12 congress -14 continue -30 continued -44 continues -34 decided 27 decision 37 declined -17 delegates -17 designed 56 difficult -14 eager 18 effort -20 failed -48 going -23 had -20 hard -15 her -29 hoped 24 hopes -16 hoping 35 how -18 intended 23 is -18 it -24 like 21 likely -37 linked -12 looking 12 need -19 needed 14 needs -29 not -26 on -33 only -14 opposition -45 parties -22 party 37 plan 60 planned 29 plans 30 pledged 22 pointed -35 pointing -19 president 18 promise 36 promised 41 promises 63 promising 24 proposal 36 quick -37 ready -22 refusing 18 republicans -16 respond -19 responded 12 response -23 returned -25 sanders -24 seeks 40 seem -23 seemed -12 seems -18 set -22 states -15 support 12 them 28 tried -42 trump 51 trying -27 tuesday 42 unlikely -40 vowing 20 wants 44 way -29 “” 13
trade on -19
trump about 25 against 32 donald -24 for -13 mr. -18 of 15 that -18
trump's of -25
trump’s of 20
tuesday on -33
turn to 15
twitter on -47
unify to 16
vote to -14
voters to -29
wall on -16
was , 50
wednesday on -27
what about 29
when , 13
where , -15
whether about -18 asked 21
which , -39 in -12
who , -52 voters -16
win to 16
with , -27 agreed -15 him 25
without , 17
women for -16
would , 39
“,” , 13 : -14 a -19 as -28 of 24 that -12
“?” , 43
“” 's -19 , 47 : 71 a -62 and -14 as 39 be -13 clinton -33 her -25 him -16 his -13 is -18 of 35 on -24 saying 20 that 17 the -26 to -59 was -34 ’s -25

69 start: tag, tag before
ADJ ADJ -116 ADP 105 ADV -70 AUX -65 CCONJ -36 DET -209 NOUN -30 NUM -25 PART 20 PRON -89 PROPN -80 SCONJ -19 VERB 51
ADP ADJ -146 ADV -33 AUX -25 CCONJ -14 DET -26 NOUN -23 NUM 50 PRON 25 PROPN 53 PUNCT 90 VERB -61
ADV ADJ -30 ADP 27 ADV -48 AUX -52 CCONJ -48 DET -55 NOUN -36 PRON -15 PROPN 36 PUNCT 22
AUX ADJ -13 ADP 27 AUX -35 CCONJ -18 NOUN -70 PART -61 PRON -121 PROPN -81 PUNCT 120 VERB 56
CCONJ ADJ -14 ADP -15 NOUN -42 PROPN -36 PUNCT 16 VERB -45
DET ADJ 14 ADP 16 ADV -30 AUX -57 CCONJ -54 DET -45 NOUN 27 NUM -15 PART -12 PRON -48 PROPN 58 PUNCT 54 QUOTE -21 SCONJ -65 VERB 27
NOUN ADJ -260 ADP 137 AUX -20 CCONJ -61 DET -244 NOUN -133 NUM -84 PART -77 PRON -135 PROPN -190 PUNCT 55 QUOTE -16 SCONJ -21 VERB 78
NUM DET -35 NOUN -12 NUM -40 PROPN -34 PUNCT 20 SYM -54 VERB 57
PART ADJ -72 AUX -84 NOUN 28 PART -18 PROPN 38 PUNCT 49 SCONJ -15
PRON ADJ 31 ADP 24 ADV -25 AUX -30 CCONJ -66 DET -29 NUM -19 PROPN 45 QUOTE -16 SCONJ -28 VERB 29
PROPN ADJ -55 ADP 71 ADV -13 CCONJ -56 DET -185 NOUN -36 NUM -21 PART -27 PROPN -258 PUNCT 31 QUOTE -24 SCONJ -91 VERB 95
QUOTE ADP 22 AUX -70 CCONJ -27 DET -118 NOUN 43 PART -44 PRON -38 PROPN -36 PUNCT 99 VERB 15
SCONJ ADJ -28 ADV -12 AUX 45 CCONJ -18 NUM 23 PROPN 85 PUNCT 31 QUOTE -29 VERB 23
SYM ADV -16 DET -16 NUM -26 VERB 23
VERB ADJ -36 ADP 123 ADV -132 AUX -88 CCONJ -35 DET -67 NOUN -62 NUM -12 PART -57 PRON -142 PROPN -71 PUNCT 16 QUOTE -22 SCONJ 100 VERB 18

70 start: word, marks before
% (0_marks) -20
's (0_marks) -86
(number) (2_marks) -15
) (1_marks) -13
a (1_marks) -33 (2_marks) -15 (3_marks) 16
abc (0_marks) -42
abortion (0_marks) 20 (1_marks) 21
about (0_marks) 12 (2_marks) 16
accepting (0_marks) -14
access (0_marks) 21
accusations (0_marks) 14
actions (0_marks) -12
address (0_marks) -14
after (0_marks) -33
again (0_marks) -21
against (0_marks) -36
agreement (0_marks) -21
ahead (0_marks) -19
all (1_marks) 18
allegations (0_marks) 20
alleged (0_marks) 21
allies (0_marks) -19
allowing (0_marks) 36
almost (0_marks) -37
along (0_marks) -14 (1_marks) 21
also (0_marks) -17
america (0_marks) -25
americans (0_marks) -43
an (0_marks) 19 (1_marks) -40 (2_marks) 23
and (0_marks) -79 (1_marks) 18 (2_marks) -15
anonymity (0_marks) 32
another (0_marks) 17 (1_marks) -21
answer (0_marks) -14
any (0_marks) -29 (1_marks) 21
anyone (0_marks) -35
approach (0_marks) 14
april (0_marks) -13
are (0_marks) -16
as (0_marks) 15 (1_marks) -37
at (0_marks) -28 (2_marks) 20
attack (0_marks) -16
attacks (0_marks) -21
attention (0_marks) -45
away (0_marks) -19
ayotte (0_marks) 47
back (0_marks) -47
backing (0_marks) -21
ban (0_marks) -24
banks (0_marks) 13
based (1_marks) 23
be (0_marks) -55
because (1_marks) 21
been (0_marks) -13
behalf (0_marks) -15
behind (0_marks) -31
being (0_marks) 31
ben (0_marks) 31
bernie (0_marks) 20
between (0_marks) 15
bill (1_marks) 20
billionaire (0_marks) 34
billionaires (0_marks) 22
black (0_marks) -20 (1_marks) 23
border (0_marks) 20
boycott (0_marks) 20
breitbart (0_marks) -35
bring (0_marks) 19
britain (0_marks) 25
build (0_marks) -17
building (0_marks) 24
but (0_marks) -12
by (0_marks) -47
call (0_marks) -15
calling (0_marks) -23 (1_marks) -17
calls (0_marks) 13
campaign (0_marks) -28
campaigns (0_marks) -16
candidates (0_marks) 32
carson (0_marks) 18
cast (0_marks) -12
certain (0_marks) 23
chairman (0_marks) -13
challenges (0_marks) 13
changes (0_marks) 36
changing (0_marks) 32
china (1_marks) 26
chinese (0_marks) -33
chris (0_marks) -13
christie (0_marks) 17
claims (0_marks) 21
clear (0_marks) -13
clinton (0_marks) 13 (1_marks) 19 (2_marks) -14
clinton's (0_marks) 28 (1_marks) -20
clinton’s (0_marks) 44 (1_marks) 24
closely (0_marks) -20
closer (0_marks) 25
cnn (0_marks) -17
comey (0_marks) 31
coming (0_marks) -22
comment (0_marks) 13
comments (0_marks) 13
companies (0_marks) 29
conducted (0_marks) -22
confidence (0_marks) -42
congressional (0_marks) 15
conservatives (0_marks) 15
content (0_marks) 13
contests (0_marks) -16
continue (0_marks) -12
continuing (0_marks) 12
controversial (0_marks) -16
countries (0_marks) 15
credit (0_marks) -16
critical (0_marks) -18
criticism (0_marks) -32
cruz (0_marks) 19
cut (0_marks) 12
data (0_marks) -29
debate (0_marks) -17 (1_marks) -31
december (0_marks) -15
defeat (0_marks) 31
defense (0_marks) -18
democrat (0_marks) 16
democratic (0_marks) 33
department (0_marks) -12
despite (0_marks) 27
detailed (0_marks) 22
details (0_marks) 29
differences (0_marks) 24
different (0_marks) 14
direct (0_marks) -26
do (0_marks) -27 (1_marks) 25
does (2_marks) 21
doing (1_marks) 19
donald (0_marks) 28
donations (0_marks) -20
doubts (0_marks) 20
down (0_marks) -37
draft (0_marks) -21
during (0_marks) -27
each (0_marks) -16 (1_marks) -13
earlier (0_marks) -54
effort (0_marks) -19
efforts (0_marks) 18
emails (0_marks) -15
emanuel (0_marks) 27
encourage (0_marks) -16
endorse (0_marks) -16
endorsing (0_marks) -19
even (0_marks) -17 (1_marks) 21 (2_marks) -15
events (0_marks) 20
every (0_marks) -17
evidence (0_marks) -20
expand (0_marks) 18
expanding (0_marks) 17
facebook (0_marks) -26
facts (0_marks) 17
far (0_marks) 15
favor (0_marks) -41
fbi (0_marks) 16
federal (0_marks) -17
fields (0_marks) 15
fight (0_marks) 20
fiorina (0_marks) 34
first (0_marks) -39
florida (0_marks) 17
focus (0_marks) -14
focused (0_marks) 26
follow (0_marks) 26
following (0_marks) -25
for (1_marks) -41
foreign (0_marks) -16
former (0_marks) 12
forward (0_marks) -28
fox (0_marks) -34
free (0_marks) 30
friday (0_marks) -56
from (0_marks) -36 (1_marks) 23
front-runner (0_marks) 38
full (0_marks) -33
fun (0_marks) -27
fundraising (0_marks) -16
garland (0_marks) 36
george (1_marks) -15
get (0_marks) -25
give (0_marks) -20
go (0_marks) -15
growing (0_marks) -17
guilty (0_marks) -34
gun (0_marks) 33
had (0_marks) -22
half (0_marks) -18
hard (0_marks) -27
has (0_marks) -25
hate (0_marks) -13
have (0_marks) -14
he (0_marks) 40 (1_marks) 17 (2_marks) -16
hear (0_marks) -16
her (0_marks) 20 (1_marks) -36 (2_marks) -19
here (0_marks) -20
herself (0_marks) -16
highly (0_marks) -13
him (0_marks) 19 (1_marks) -20
himself (0_marks) 28
his (0_marks) 14 (1_marks) -29 (2_marks) 14
hold (0_marks) -14
host (0_marks) -26
house (0_marks) -13
how (0_marks) 69 (1_marks) 16 (2_marks) 17
however (1_marks) -13
hundreds (0_marks) 28
husband (0_marks) 16
idea (0_marks) -12
ideas (0_marks) -18
if (0_marks) 41 (2_marks) -14
immigrants (0_marks) 25
immigration (0_marks) 50 (1_marks) -26
impose (0_marks) 39
in (0_marks) -73 (1_marks) 13 (2_marks) 33
including (1_marks) -21
increased (0_marks) 29
indiana (0_marks) 19
industry (1_marks) 25
inequality (0_marks) -12
instead (0_marks) -24
interest (0_marks) -27
interested (0_marks) -16
into (0_marks) -33
iowa (0_marks) -19
is (0_marks) -28 (1_marks) 14 (2_marks) 27
islamic (0_marks) 18
israel (0_marks) 25
issue (0_marks) -22
issues (0_marks) 44
it (0_marks) 24 (1_marks) -13 (2_marks) -21
its (1_marks) -14 (2_marks) 25
itself (0_marks) -21
jeb (0_marks) 25
jewish (0_marks) 28
july (0_marks) -23
just (0_marks) 24
kelly (0_marks) 25
khan (0_marks) 16
know (0_marks) -14
largely (0_marks) -12
last (0_marks) -85
late (0_marks) -26
later (0_marks) -22
latino (0_marks) -13
latinos (0_marks) 26
lawmakers (0_marks) -18
laws (0_marks) -32
least (0_marks) -18
legal (0_marks) 29
legislation (0_marks) 21
less (0_marks) -17
level (0_marks) 23
lewandowski (0_marks) 29
liberal (0_marks) 18
list (0_marks) -13
little (0_marks) -56
long (0_marks) -23
losing (0_marks) 33
made (0_marks) -13
make (0_marks) -38
man (1_marks) 13
many (0_marks) 28
may (0_marks) -14
men (0_marks) 32
mention (0_marks) -25
merkel (0_marks) 18
messages (0_marks) -21
mexican (0_marks) 28
moderate (0_marks) 23
momentum (0_marks) 22
monday (0_marks) -58
months (0_marks) -19
more (0_marks) 22 (1_marks) -30 (2_marks) 24
most (0_marks) 22
mr. (0_marks) 40 (2_marks) -28
mrs. (0_marks) 19
ms. (0_marks) -35
msnbc (0_marks) -13
much (0_marks) 14 (1_marks) -27
muslim (0_marks) -12
muslims (0_marks) -15
name (0_marks) 18
national (0_marks) -31
nearly (0_marks) 16 (1_marks) 20
never (0_marks) 18
news (0_marks) -27
newspaper (0_marks) -19
night (0_marks) -17
no (0_marks) -14
nominating (0_marks) -15
none (0_marks) 28
north (0_marks) -14
not (0_marks) 34
nothing (0_marks) -30
november (0_marks) 21
nuclear (0_marks) 18
of (0_marks) -32 (2_marks) 19
off (0_marks) -39
offer (0_marks) -15
officials (0_marks) -13
on (0_marks) -29 (1_marks) -14
online (0_marks) -15
only (0_marks) 12
opening (0_marks) 30
opponents (0_marks) -19
opposition (0_marks) -18
or (0_marks) -26
out (0_marks) -73
outside (0_marks) -12
over (0_marks) -20 (2_marks) 24
own (0_marks) -18
pac (0_marks) -12
parenthood (0_marks) -17
parents (0_marks) -14
part (0_marks) 24
party (0_marks) 34
past (0_marks) -16
path (0_marks) 22
paul (0_marks) -12
pence (0_marks) -27
photo (0_marks) 25
plan (0_marks) -26
plans (0_marks) -26
point (0_marks) 14
police (0_marks) -18 (2_marks) 24
policies (0_marks) 12
policy (0_marks) -13
political (0_marks) 27
politicians (0_marks) 46
politico (0_marks) -20
politics (0_marks) 22
poll (0_marks) -15
polls (0_marks) 15
positions (0_marks) 19
president (0_marks) 39 (1_marks) -15
press (0_marks) -32
private (0_marks) -21
promises (0_marks) -40
protect (0_marks) -13
provide (0_marks) -15
public (0_marks) -27
publicly (0_marks) -22
put (0_marks) -21
quickly (0_marks) -13
racial (0_marks) 33
raise (0_marks) -12
raising (0_marks) 20
rally (0_marks) -19
rather (1_marks) 25
ready (0_marks) 33
reasons (0_marks) 21
recent (0_marks) 12
recognize (0_marks) -14
refugees (0_marks) 16
register (0_marks) 25
release (0_marks) -12
released (0_marks) -12
religious (0_marks) 29
remaining (0_marks) 17
repeatedly (0_marks) -41
reporters (0_marks) -13
reports (0_marks) 23
republican (0_marks) 18 (1_marks) -25 (2_marks) 20
republicans (0_marks) -14
respond (0_marks) -13
restrictions (0_marks) -12
rights (0_marks) 16
rise (0_marks) -14
rising (0_marks) -25
rival (0_marks) 18
rivals (0_marks) 25
romney (0_marks) 33
roughly (0_marks) 24
rubio (0_marks) 24
running (0_marks) -16
ryan (0_marks) 33
sanders (0_marks) 36 (1_marks) -25
saturday (0_marks) -62
say (0_marks) -19
saying (0_marks) -12 (1_marks) -36
scalia (0_marks) 26
see (0_marks) -20
sen. (0_marks) 12
send (0_marks) -12
several (0_marks) 14
she (0_marks) 56 (1_marks) -14 (2_marks) -20
shooting (0_marks) 12
short (0_marks) -30
show (0_marks) -16
showed (1_marks) 24
significant (0_marks) 17
signs (0_marks) -41
similar (0_marks) 17
since (0_marks) -44
single-payer (0_marks) 12
some (0_marks) 22 (1_marks) -14 (2_marks) 24
someone (0_marks) 15
something (0_marks) 16
south (0_marks) 12
speaking (0_marks) 18
specific (0_marks) -15
speech (0_marks) -26
spending (0_marks) 27
state (0_marks) -19
statement (0_marks) -16
statements (0_marks) -17
stop (0_marks) -23
stories (0_marks) 30
students (0_marks) -16
such (1_marks) 35
suggested (0_marks) -18 (1_marks) 24
sunday (0_marks) -64
support (0_marks) -26
supporting (0_marks) -17
supports (0_marks) 15
syrian (0_marks) -14
taking (0_marks) 16
talk (0_marks) -20
talking (0_marks) -37
tax (1_marks) 23
technology (0_marks) 17
ted (0_marks) 43
television (0_marks) -12
telling (1_marks) -13
than (0_marks) -15
that (0_marks) 73 (1_marks) -50 (2_marks) 74
the (0_marks) 28 (2_marks) 16 (3_marks) 18
their (1_marks) -14
them (1_marks) -14
themselves (0_marks) 14
then (0_marks) -13 (1_marks) -23
there (0_marks) 19
they (0_marks) 61 (1_marks) -37
think (0_marks) 21
this (0_marks) -16
those (2_marks) 25
though (1_marks) -27
thousands (0_marks) 12
through (0_marks) -19
thursday (0_marks) -77
to (0_marks) 17 (3_marks) 15
too (0_marks) 18 (1_marks) -12
top (0_marks) 22
trump (0_marks) 30 (1_marks) 14
trump's (0_marks) 39
trump’s (0_marks) 43
tuesday (0_marks) -80
turkey (0_marks) -15
turn (0_marks) 15
tv (0_marks) -14
twitter (0_marks) -44
u.s. (0_marks) -16 (1_marks) 14
unify (0_marks) 15
united (0_marks) -15
unity (0_marks) 30
up (0_marks) -55
upon (0_marks) -23
urging (0_marks) -19
us (0_marks) -28
use (0_marks) -12
using (0_marks) 21
valeant (0_marks) 37
vermont (0_marks) 25
very (0_marks) 13
victims (0_marks) 18
victory (0_marks) 16
video (0_marks) -25
view (0_marks) -29
views (0_marks) -30
violent (0_marks) -18
vote (0_marks) -17
voters (1_marks) 17
votes (0_marks) -13
wall (0_marks) -31
was (0_marks) -29 (1_marks) 29 (2_marks) 12
washington (0_marks) -37
watch (0_marks) -12
way (0_marks) -17
ways (0_marks) -12
wednesday (0_marks) -54
weeks (0_marks) -21
well (0_marks) -16
what (0_marks) 43 (2_marks) -12
when (0_marks) 33 (1_marks) 17
where (0_marks) 40
whether (0_marks) 94
which (0_marks) 12 (1_marks) -33
while (0_marks) -32
who (0_marks) 19 (1_marks) -54
why (0_marks) 77 (1_marks) 17
win (0_marks) 14
without (0_marks) -22 (1_marks) 18
women (1_marks) 24
words (0_marks) 30
work (0_marks) -16
world (0_marks) 22
would (0_marks) -16 (1_marks) 12 (2_marks) 22
years (0_marks) -17
yet (0_marks) 27
young (0_marks) -23
zika (0_marks) 34
’s (0_marks) -84
“,” (0_marks) 41 (1_marks) 12 (2_marks) -28
“?” (2_marks) 24
“” (0_marks) -29 (1_marks) 57 (2_marks) -57 (3_marks) 19

71 start: tag, next tag
ADJ ADJ 13 ADP -63 ADV -20 AUX -18 DET -23 NOUN 20 PART -17 PRON -34 PROPN 12 PUNCT -42 SCONJ -24 VERB 32
ADP ADJ -43 ADP -44 ADV 31 CCONJ 18 NUM -24 PART -34 PRON 13 PROPN -59 PUNCT -28 QUOTE 46 SYM -12
ADV ADJ 41 ADP -82 ADV -25 AUX 19 DET 16 NOUN -15 PRON 20 PROPN 44 PUNCT -65 SCONJ -18 SYM -19 VERB -57
AUX ADJ -16 ADP -30 ADV -40 AUX -18 DET 28 PART 29 PRON 24 PUNCT -12 QUOTE -27 VERB -31
CCONJ ADJ -23 ADV -18 AUX -18 DET -15 NOUN -61 PRON 38 PROPN -29 VERB -24
DET ADJ 15 ADV -21 AUX -12 DET 65 NUM 12 PRON 29 PROPN 18 PUNCT -28 QUOTE 15 SYM 21 VERB 23
NOUN (edge) 26 ADP -54 AUX 15 PROPN 23 PUNCT -24 QUOTE 24 VERB -21
NUM CCONJ -29 NUM -46 PROPN 43 VERB 18
PART ADJ -52 ADP -36 ADV -14 AUX 14 NOUN -56 PART 25 QUOTE -26
PRON ADJ 25 ADP -32 CCONJ 34 PRON 67 PROPN 60 QUOTE 62 VERB -47
PROPN ADJ 46 ADP -38 ADV -17 AUX 70 DET -40 NOUN -30 NUM -23 PART 24 PRON -33 QUOTE 28 VERB 23
QUOTE (edge) 39 ADJ 15 ADV -28 AUX 47 PRON -33 PROPN 14 SCONJ -30
SCONJ ADJ -37 ADV -16 AUX -42 DET 62 NOUN -37 NUM 26 PART 24 PRON 53 PROPN 34 PUNCT -37 SCONJ 24 VERB -21
VERB ADJ -32 AUX -25 CCONJ 38 NOUN 33 NUM -25 PART -21 PROPN 16 PUNCT -50 QUOTE -28

72 start: distance, marks before
(0) (0_marks) 86
(1) (0_marks) 20 (1_marks) 117
(2) (0_marks) 17 (1_marks) -17
(far) (0_marks) -35 (1_marks) -96 (3_marks) 33
(near) (0_marks) 29 (1_marks) -43 (2_marks) 31
(very_far) (0_marks) -129 (1_marks) -122 (2_marks) -90 (3_marks) -87

73 start: distance, word
(0) (number) 16 a -23 about -21 ali 12 an -17 and -17 any 16 as 29 at 18 back -30 both 19 china 24 clinton 22 clinton’s 19 concern -15 cruz 41 donald 36 down -29 former 25 he 53 herself -35 hillary -13 him 26 himself -19 his -25 how 70 if 39 in -39 it 19 just 19 last -67 little -53 me -30 more -19 mr. 21 new 20 no -37 off -32 on -28 only 23 out -62 over -38 people -12 plans -42 politico -17 president 36 sanders 22 she 51 some 21 support -15 that 53 the 17 their -22 them -13 there 29 they 51 this -12 those 28 trump's 23 trump’s 15 up -50 was 21 when 45 whether 70 why 25 with -23 “,” 38 “?” 13 “” 36
(1) 's -16 a 13 about -24 against -14 all 21 as -15 at -41 attacks 14 ban -20 be -39 because 26 by -15 clinton 24 clinton's -20 comments 17 debate -37 democratic 26 do -13 even -13 federal -12 from -15 he 20 her -18 hillary 28 his 15 if 30 immigrants 19 immigration 29 in -13 it 34 its 16 last -14 make -21 mr. 12 much -17 national -13 new -16 not 42 obama 25 other 16 over -13 people 14 plans 34 point -13 policy -15 presidential -12 put -17 recent -12 rubio -17 saturday -27 sen. -18 she 27 show -13 some 30 still 16 support -32 that 66 the 20 their 22 they 24 this 13 thursday -18 to 24 trump 34 trump's 15 trump’s 27 twitter -32 u.s. -18 voters -25 wall 13 wednesday -21 what 44 when 12 whether 30 who -29 win 21 with 26 ’s -28
(2) $ -26 's -21 (number) -18 and -29 any -36 at -38 back -15 because 21 bill 21 both -28 by -19 clinton's 20 comments 14 cruz -12 democrats -16 for -33 from 17 he 26 himself 45 how 19 in 24 is -14 it -39 its -15 more 14 new -15 no 17 not -17 of -41 or -13 other -15 political 19 president 32 recent 17 saying -13 she -18 state -19 than 12 that 49 the 12 there 13 to 22 too 14 trump 28 trump's 17 u.s. 12 what 14 when 16 whether 53 who 13 with -36 ’s -28 “,” 25 “” 22
(far) 's -15 (number) -60 a 34 access 25 all 12 american 21 an 37 and -30 any -12 at 12 because -15 benghazi 17 bernie 23 between -16 black 19 but -14 clinton -14 clinton's -14 clinton’s 37 cruz -24 democratic 12 do 24 does 19 doing 20 donald 22 florida 22 for 45 from -15 gun -13 her 24 herself 24 hillary -14 him -12 himself 18 how 34 if -26 indiana 23 is 26 islamic 21 issues 17 it -13 its 18 john -12 many 21 more -25 most -18 mr. 25 mrs. -18 much 24 nearly 18 new -20 not -31 on -28 over 18 pay 19 politicians 21 politics -17 proposals 24 republicans -13 rights 22 rival 22 romney 24 rubio 18 saying -12 sen. -16 she 15 social -13 some -24 speaking 26 tax 22 ted 12 that 20 the -27 them -19 this -23 those 17 trump's 22 vermont 22 victims 20 voters 16 wall -19 was 15 when -18 where -12 whether -31 which -28 who -38 why 48 would -14 “,” -16 “?” 13
(near) $ -14 's -40 (number) 31 about 70 after -22 against -26 all -20 allowing 14 along 21 american -14 americans -19 among -13 an 32 any -12 are -13 as -60 at -40 based 22 because -32 before -16 being 35 bernie -12 between -12 bring 22 but -18 by -21 calling -20 candidates 18 clinton's 30 clinton’s 18 comments 22 companies 22 democratic -36 during -14 each -15 even 28 fields 19 for -22 fox -26 free -23 from -33 front-runner 31 gop -14 gun 23 had -13 has -15 having -14 health -24 her -19 his 26 if 19 in -68 including -12 israel 22 issues -35 it 14 like -14 likely 13 many 13 might -12 monday -13 more 22 most 16 mrs. 21 new 16 news -14 not 16 obama -16 of -21 ohio 13 on 18 other -13 party 16 policy -15 president -21 press -15 primary 19 proposals 14 rather 22 released -12 republican 26 rivals 24 rubio 32 saying -36 sen. 23 several 20 since -30 so -12 social 23 south 16 speaking -13 special -18 state -21 still -13 such 25 super -15 support 16 supporters -12 telling -12 than -18 that -18 the 29 their 12 there -12 they 13 those -30 thursday -14 trump -15 trump's -25 tuesday -21 using -21 wednesday 23 where 13 whether 12 which -36 while -22 will -15 without 24 women 31 working -28 ’s -31 “,” 22
(very_far) (number) -37 a -85 abortion 25 an -25 and -19 any 24 as -14 china 25 he -34 her -24 him -15 his -13 how 13 if -12 in 12 it -22 more 35 mr. -28 not 21 of -13 police 23 sanders -12 she -13 some 20 that 19 the -71 their -15 they -18 voters 21 which -16 who -13 would 20 “?” 14 “” 13

74 start: cue, word
:~ “” -18
accord~ (number) 25 a -28 by 21 clinton 18 for -26 his 14 that -33 to -13 trump 14 voters 21 was 33 “” -35
accuse~ a 14 clinton 15 him 34 his -28 it 12 of 37 trump -20 “” -19
acknowledge~ that 25 the -13 “” 22
add~ that 18 the -16 “” 21
admit~ a -12 that 28 to -32
agree~ (number) -25 a 37 in -12 on -15 that 17 the -32 with -30
aim~ to 30
allow~ the 16 to -16
announce~ (number) 15 a 19 his 21 on 14 the -26 to 18
appear~ a -40 clinton 18 have -17 his 14 more -15 that 27 the -23
argue~ in -16 on 27 that 17 “” 19
ask~ (number) -21 clinton -47 for 21 he -19 her -28 his 12 how 44 if 47 of 17 she -22 that -44 the -24 to -27 trump -24 whether 56 “?” 41 “” -48
assure~ his 14 the 29 to -13
attack~ clinton -14 her 43 on -12 the 19
attempt~ a 32 to -23
begin~ a 41 to -38
believe~ a 16 for -18
bemoan~ the 15
blame~ for 25 the -34
blast~ the -19 “” 37
boast~ his 13 of -15 the -22 to -14
call~ $ 13 a -56 an 26 clinton -24 for -64 him 41 more -21 obama -12 president 13 that -27 the 21 their -25 them 32 to 35 u.s. -23 “,” 28
caution~ that -20
challeng~ the -24
charge~ that -32 the 22
cite~ a 15 his 16 that -28 the -31
claim~ (number) -14 as -12 that 39 the 16 to 29 “” -24
come~ the 21 to -34
compar~ to -14
complain~ of 23 that 29 the -15
concede~ that -21
conclude~ a 21 that 13
consid~ a 13 the 14 to -15
continue~ in 18 that 17 the 26 to -91 “” -23
criticize~ and -14 for 18 his 26
critic~ of 17
decid~ the -24 to 23
decis~ to 45
declare~ that 13 the -19
declin~ a 32 to -17
defend~ to -18 “” 17
deliv~ a 14 to 50
denounce~ as -28
describe~ a 13 as 22 in -24 with 15
disclose~ the -29
dismiss~ as 17 that -20 the 12
drew~ the 22
eager~ the -14 to 18
email~ “” -13
emphasize~ the 15 to 17
encourage~ the 20
endors~ (number) 13 her 26
expect~ to 19
explain~ he 20 the -23 “” 20
express~ concern -31 for -21 her -24 his -22 that 33 to 12
fail~ the 37 to -24
feel~ the -36 to 25
file~ the -42
find~ a 26
fire~ the -14
focus~ on -16 to -18
found~ by 22 that -15 the -14
gave~ a -13 the -31
grow~ the 20
hard~ the 19
highlight~ the 17
hope~ (number) 22 a -15 that 13 the -16 to 26 will 14
identifi~ as 12
includ~ a 21 for 23 the 34 to 12
insist~ that -16 to 26
intend~ to 38
introduc~ a -37
invok~ the 16
issu~ a -13 the 47 “” -14
laid~ his 19
lament~ the -17
launch~ a -40
learn~ that 27
like~ of 25 to -12
look~ as -27 for -17
made~ a -42 about -18 clear -13 for -23 his 21 it -40 that 48
make~ that 34 the -23 to -20
mock~ and 18
name~ the -27
need~ to -27
note~ that 18 “” -33
offer~ a 13 for -13 his -51 to 34
oppos~ it 20 the -31 to -30
order~ that -12 the 25
pivot~ to -39
plan~ the -13 to 44
plead~ to 41
pledge~ that -14 the 20 to 48 “” -24
point~ a -16 her -24 his 18 that -37 the 41 to -30
post~ a -22 the 14 “” 36
praise~ for -25 in 22 to 13
predict~ “” -13
present~ a -46
promise~ that 17 to 83 “” -31
propose~ (number) 19 that -22 the -15
publish~ a -55 the 21
push~ a -15 the -19 to 41
put~ (number) 18 the 38
question~ that -13 the 13
quick~ the 24 to -37
rail~ to -12
rais~ a 20 about -18 the -31
recogn~ that 14
refer~ as -13 to -19
refus~ a -17 to 25
reiterate~ his 17 that -34 to 17
reject~ the -13
releas~ (number) 34 a -39 that -27 the 13 to -15 “” 19
reluct~ to -21
remain~ the 12 to 18
remark~ the 20
rememb~ the 14
remind~ of 33 the -26 to -12
repeat~ that -43
report~ $ -17 a 14 at 28 he 16 his -21 on -31 spending 14 the 22
requir~ the -16 to -22
respond~ he 17 on 21 that -48 the 32 to 16 with -17 “” 25
reveal~ a 24
say~ a -32 about -14 almost -24 an -47 and 33 as -31 at -29 because 23 before -13 but 16 by -26 despite 30 does 20 earlier -16 friday -24 from 12 half -18 he 12 his 15 in 12 include 26 is 32 it 16 last -19 no -13 nothing -27 on -41 released -12 sanders 20 saturday -13 she 24 sunday -18 that 71 the 12 there 24 they 33 this -31 thursday -41 to -24 trump -14 tuesday -21 twitter -13 what -22 who -23 would 35 “,” 15 “?” -14 “” 21
seek~ the -18 to 17
seem~ an -40 be -13 have 13 that -37 to -37
seen~ the 22
see~ as -18 in 19 that -21 the -15 to -14
sent~ a -58 the -44 to -22
share~ a 17
show~ a 18 her 12 his -32 mr. 17 that 39
side~ the -14
sign~ a 42 to 42
slam~ the 22
sought~ a -15 his -34 the -37 to 27
speak~ about -24 the 28
spoke~ about -22 of 22 to 30
start~ a 25 the -30 to 24
state~ a -18 of 24 that 44 the -13 was 20 “” -15
stress~ the -17
struggl~ to -31
suggest~ a -21 in -19 she 28 that -13 to 25
support~ for -22 of -15
su~ the -19
take~ the 16 to -27
talk~ a -17 about 33 her 44 to -30
tell~ a 26 clinton 17 he 41 not -18 of -22 politico -17 reporters -16 she 65 that 85 the -36 them -37 they 27 who -29 ’s -14 “” 12
tend~ to -59
thank~ his 12
threaten~ the -21 to 32
took~ a -38 the 24
tout~ his 27
tri~ the 14 to -50
try~ the -23 to -14
turn~ the -28 to -22
tweet~ a 15 the -16
us~ a -19 the 20 to -43
voic~ a -17
vote~ (number) -33 a 28 to 26
vow~ the -21 to 36 “” -25
want~ that 14 the -25 to 26
warn~ that 30
went~ for -22 her 23 the -35 to -70
work~ the 29
write~ (number) -15 a -50 about 13 his -26 that 43 the 18 to -45

75 start: cue, tag
:~ DET -15 QUOTE -17
accept~ NOUN 16 PROPN -13
accord~ ADP 15 ADV 23 AUX 34 CCONJ -16 DET -19 NOUN 28 NUM 25 PART -16 PRON -17 PROPN -12 QUOTE -36 VERB -48
accuse~ ADJ 20 ADP 33 PRON -22 PROPN -40 QUOTE -22 VERB 20
acknowledge~ ADP -16 DET -16 PRON 12 QUOTE 22
address~ QUOTE 14
add~ DET -18 NOUN 12 PROPN -22 QUOTE 21
admit~ ADJ 13 ADP -21 DET -13 PART -22 PRON 33 VERB 24
adopt~ DET -33 VERB 23
agree~ ADJ 26 ADP -78 ADV 12 NOUN -26 NUM -25 PART 29 PRON 12 PROPN 14
aim~ ADJ -14 ADP -16 ADV 23 DET -29 PART 30 PRON -58 PROPN 23 VERB 22
allege~ NOUN 15
allow~ ADP 20 DET 12 PART -16 PRON -18 VERB -15
allud~ NOUN -13
announce~ ADV -18 NOUN -19 NUM 15 PART 18 PRON 26 PROPN -21 QUOTE 13 SCONJ -14 VERB -13
answer~ NOUN 15
apolog~ ADP 25 PRON -17 PROPN -25
appear~ ADP -40 ADV 12 DET -26 NOUN -31 PRON 21 PROPN -20 SCONJ 14 VERB 31
applaud~ NOUN -12
approv~ NOUN 15 PROPN 21
argue~ PART -18 PRON 15 QUOTE 18 VERB -31
argument~ DET 25 PROPN -23
ask~ ADP 53 ADV 50 DET -17 NUM -21 PART -19 PROPN -86 SCONJ 35 VERB -20
assail~ NOUN 12 PROPN -13
assert~ DET -26 NOUN 20
assess~ ADP 24
assure~ DET 42 NOUN -35 PROPN -12
attack~ ADJ 17 ADP -20 ADV -20 DET 12 PART -13 PRON 14 PROPN 19
attempt~ DET 29 PART -21 PROPN 15 VERB -39
attribut~ ADJ -23 ADP 20 DET -23
avoid~ NOUN 30 VERB -20
back~ ADJ 17 PROPN 12
balk~ ADP 16 DET 12
ban~ ADP 35 NOUN -33
becam~ ADJ -20 NOUN 16 PRON 22
becom~ ADJ -16 NOUN -16 VERB 37
begin~ ADP -29 ADV 21 DET 21 NOUN 25 PART -37 PROPN 27 VERB -37
believe~ ADP -14 DET 31 PRON -13
bemoan~ DET 14
blame~ ADP 14 DET -32 NOUN 15 PRON -14 VERB 14
blast~ DET -15 NOUN -22 PRON 21 QUOTE 37 VERB -21
block~ DET 29
boast~ ADP -36 NOUN -14 PRON 25
brag~ PRON 24
brought~ ADP -30 DET -16
call~ ADJ -18 ADP -70 ADV -25 DET 12 NOUN 31 PART 37 QUOTE 16 SCONJ -34 SYM 13
campaign~ ADP -12 NOUN 32 VERB 21
captur~ NOUN -14
cast~ DET 20 NOUN -13
caution~ ADP -14 PRON 14 SCONJ -20 VERB 22
challeng~ ADP 18
chant~ QUOTE 22
charge~ ADP -13 DET 21 PROPN 19 SCONJ -32 VERB 18
chide~ ADP -15
chime~ ADP 19
chose~ NOUN 15
circul~ ADP 24
cite~ ADP -15 NOUN 23
claim~ ADJ 19 DET 14 NOUN -36 NUM -14 PART 20 PRON 25 PROPN -17 QUOTE -25 VERB 21
coin~ DET -16 NOUN 25
come~ DET 15 NOUN -32 PART -27 PROPN 32 VERB -13
comment~ ADP -18 DET -19
compar~ ADP -15 PRON -14
complain~ ADP 19 ADV -13 PART 13 PRON 22 PROPN -26
concede~ SCONJ -25
conclude~ ADV -26 PRON 16 SCONJ 14
consid~ DET 21 NOUN 12 PART -14 PRON -20 PROPN -29 VERB 29
contend~ PRON -14 SCONJ 22
continue~ ADP 26 ADV -16 DET 32 NOUN 40 PART -90 PROPN 52 QUOTE -23 SCONJ 21 VERB -74
count~ ADP 18 DET -12 VERB 25
cover~ ADJ 18
creat~ DET 17
criticize~ ADP 17 CCONJ -15 NOUN 25 PRON 17 VERB -39
critic~ ADP 16 DET -22 PROPN 21
decid~ DET -33 PART 25 VERB 17
decis~ DET -13 PART 45 VERB -24
declare~ DET -17 NOUN 15
declin~ ADJ 14 ADP -12 ADV 14 DET 24 NOUN -16 PART -18 PROPN -14
deem~ ADJ 17 DET -13
defend~ NOUN -16 PART 15 QUOTE 14
deliv~ ADJ -18 ADV -15 DET -17 PART 40 PRON -32 VERB 20
demand~ ADJ 19
demonstr~ ADJ 23 NOUN -23
denounce~ ADJ 24 DET 13 NOUN 17 PRON -21
deny~ DET 25 PRON -17
describe~ ADV 26 DET 22 PRON -24
design~ DET -26 NOUN -15
direct~ VERB -12
disagre~ ADP -18 PRON 17
disclose~ ADP -22 DET -17 NOUN -13 PRON 42
discuss~ NOUN 15 PRON -13
dismiss~ ADP 13 PRON -12 SCONJ -13
displai~ DET 32
distanc~ DET 31 NOUN 37 PRON -54
divid~ ADP -17
doubl~ ADP -20 NOUN -13 VERB 22
drew~ ADJ -28 NOUN -12 PRON 30 VERB 22
eager~ DET -20 PART 18 VERB -22
echo~ ADP -12 DET -28 VERB 24
elect~ ADP 22
email~ DET 28 PRON -20 PROPN -41 QUOTE -14
embrac~ ADP -13 DET 16 PRON 22
emerg~ ADP -20 DET -36 NOUN 47 VERB -21
emphasize~ ADJ -15 ADP 16
encourage~ DET 24 PROPN 14 VERB -14
endors~ ADJ -12 ADP -13 NOUN -16 NUM 13 PROPN 21 VERB 22
end~ ADP -19 DET -14 PROPN -14
evinc~ NOUN -12
expect~ ADP 19 DET -14 PART 19 PROPN -12
experienc~ ADJ -15
explain~ ADP -17 ADV 14 DET -28 PRON 13 PROPN 13 QUOTE 20 VERB -18
express~ ADJ 33 ADP -16 DET -12 NOUN -35 PART -16 SCONJ 43 VERB 34
face~ ADJ -24 ADP 41 NOUN -30
fail~ ADP 35 DET 31 NOUN 21 PART -53 VERB -22
favor~ PROPN 12
feel~ ADP 31 DET -35 PART 24 PRON 17 VERB -25
file~ ADJ -26 ADP -23 DET -33 NOUN -13 VERB 31
find~ DET 41 PRON -34
fire~ ADV -17 DET -22 PRON 32 PROPN 13
focus~ ADP -15 NOUN 29 PART -17 PRON 30 VERB -27
follow~ ADP -14 DET 16 VERB -13
found~ ADP 13 ADV 17 NOUN 18 PROPN -22
gave~ ADP -28 DET -14 NOUN -33
goe~ ADP -16 NOUN 30 PROPN 15 VERB -13
gone~ ADJ 18
got~ ADJ -17 ADP -12 VERB -36
go~ ADP -16 DET 47 PROPN 16 VERB -16
grappl~ NOUN 19
grow~ ADJ -12 ADP 22 DET 19 NOUN -20 PROPN 18
had~ NOUN -23
hard~ DET 19 PROPN 43 VERB -22
have~ NOUN 22
held~ ADJ 30 DET -17 NOUN -18 PROPN 39 VERB -27
help~ NOUN -20 PROPN -12
highlight~ ADJ -13 ADP 14 PRON 17
hint~ DET -22 NOUN 18 PROPN 15
hire~ DET 26
hit~ ADP -12 DET -14 NOUN 26 PROPN -32 VERB 40
hold~ ADP 15
hope~ ADJ -31 ADV 26 DET -38 NOUN -12 NUM 22 PART 26 PRON -16 SCONJ 24
identifi~ ADP 14 NOUN -12 PRON 12 PROPN 17 VERB -18
ignor~ ADJ 14 DET 12 NOUN 15
inclin~ PROPN 26
includ~ ADJ 16 ADP 34 DET 35 NOUN -45 PART -13 PRON -17 PROPN -25
indicate~ ADV -19 PRON 27
inform~ ADP 39 NOUN -12
insist~ ADP 20 DET -20 NOUN 19 PRON 16 SCONJ -20
intend~ ADP 20 DET -22 PART 41 VERB -20
introduc~ DET -39
investig~ ADP 15
invok~ DET 13 PRON -22 VERB 24
issu~ ADP -30 DET 16 PART 15 PRON 19 PROPN -37 QUOTE -18 VERB -39
join~ ADP 22 DET 47 NOUN -14 PROPN -29
knew~ DET 23 PRON -13
knock~ DET 22 NOUN -14 PROPN 17
known~ DET -26 NOUN -28 PRON 14 PROPN 25
know~ ADV 32 NOUN -27 PRON 12
label~ ADP -21 DET 20 PROPN -26
laid~ ADJ 19 ADP 12 DET -16 NOUN -13
lai~ ADJ -20 ADP -20 NOUN 30 PRON 18
lament~ DET -19 QUOTE 13
lash~ ADP 14 PROPN -15 VERB -20
launch~ ADP -17 DET -15 PRON -20 PROPN 21 VERB -16
learn~ PRON 26
led~ PROPN 13
liken~ ADP 16
like~ ADP 36 NOUN -23 PART -12 VERB -39
line~ ADP -24 PROPN 28
link~ ADP -15 NOUN 16
list~ ADP 25
live~ NOUN -20
look~ ADJ -26 ADP -15 ADV -51 DET 16 NOUN -12 PART 32 VERB 44
made~ ADJ -12 ADP -47 ADV -24 NOUN -16 PRON 14 SCONJ 39 VERB -17
maintain~ DET 15
make~ DET -19 NOUN -37 PART -13 PRON 45 SCONJ -21 VERB 24
messag~ ADP 20 DET -13
mock~ CCONJ 18 NOUN 16 PART -15 PRON -13
move~ NOUN 18
name~ ADP 19 DET -23 PRON 29
need~ ADP -12 DET 42 PART -27 VERB -34
negoti~ ADP 25
nomin~ ADP 20
note~ ADP -14 ADV 24 DET -13 NOUN 23 PROPN -15 QUOTE -33 SCONJ 15
offer~ ADJ 28 ADP -52 NOUN -17 PART 39 PRON -30 PROPN -16
open~ ADP -17
opposit~ ADP -28
oppos~ ADJ 25 ADP 14 DET -19 PART -29 PRON 22 PROPN -28 VERB 23
opt~ PROPN -16
order~ ADJ 16 DET 19
outlin~ DET -13 NOUN -12
paid~ NOUN -30
pass~ ADP -29 ADV -14 DET -14 PRON 32 PROPN -25 VERB 19
persuad~ DET -26 PROPN -16
pick~ NOUN 16 PROPN 12
pivot~ ADP -19 NOUN 14 PART -34
plai~ ADP 14 DET 14
plan~ ADP 21 DET -25 NOUN -12 PART 44 PRON -21 VERB -28
plead~ ADJ -46 ADP 41 NOUN -24 PART 17 PROPN -15 VERB 26
pledge~ ADJ -12 ADP 18 DET 16 PART 31 PRON -37 QUOTE -37 SCONJ -12 VERB 22
point~ ADJ 19 ADP -25 ADV 26 PART -29 PRON -44 PROPN -14 VERB 38
posit~ ADP 16 ADV 26 DET -28
post~ ADJ 16 ADP -17 DET 14 NOUN -22 PRON -51 PROPN 13 QUOTE 35
predict~ ADJ -12 ADV 16 QUOTE -13
prefer~ PART 21
present~ ADJ -14 ADP 20 DET -34 PROPN 15
press~ ADP 12 PRON -18 PROPN -13
promise~ ADJ 15 DET -20 PART 72 PROPN -46 QUOTE -31 VERB -24
promot~ DET 29 NOUN -52
propose~ ADV 30 DET -13 NUM 19 PRON -21 PROPN -12
propos~ ADP -12
prove~ DET -22
provid~ ADP -17 DET -15 NOUN 15 PRON -22 PROPN 13
publish~ DET -29 NOUN 23 PROPN -20
pump~ NOUN -21 PROPN -17
push~ DET -32 NOUN 12 PART 41 PRON -14 PROPN -14 VERB 14
put~ NUM 18 PRON -51 PROPN -12
question~ ADP 19 ADV 13 NOUN -12
quick~ DET 20 NOUN 13 PART -38 VERB -36
quot~ PROPN 16
rail~ ADP -13 PART -14 PROPN 26
rais~ ADJ -22 ADP 22 ADV -13 NOUN -18 PRON 12 PROPN 30
re-tweet~ PROPN -14
react~ ADP 16
realiz~ NOUN 19
rebuf~ NOUN 12
rebuk~ NOUN 14
recall~ ADP -21 DET 17
recogn~ ADP 19 DET 21 PRON -36 SCONJ 12
recount~ DET 28
referenc~ PROPN -27
refer~ ADJ 33 AUX -17 PART -37 PRON -21 PROPN 35 VERB 32
reflect~ ADP -14
refus~ ADP -12 ADV -23 DET 20 NOUN -17 PART 25 PRON -16 VERB -22
reiterate~ NOUN -22 PART 20 PRON 38 PROPN 12 VERB 17
reject~ NOUN 21 PROPN 12 SCONJ -36
releas~ ADJ 21 ADP -34 ADV 19 DET -25 NOUN -13 NUM 34 PROPN 14 QUOTE 16 VERB -56
reluct~ NOUN 23 PART -21 VERB -27
remain~ ADJ -23 NOUN 13 PART 21 PROPN -21
remark~ ADP -18 DET 28 PRON 12
rememb~ DET 13 PRON -29 VERB 15
remind~ ADJ -15 ADP 46 DET -26 PART -14 PRON 20 PROPN -16
renew~ NOUN -30
repeat~ DET 12 NOUN 13 PRON -29
report~ ADJ -15 ADV -38 DET 32 SCONJ -25 SYM -17 VERB 41
request~ NOUN 35
requir~ DET -21 NOUN 26 PART -20
respond~ ADJ -37 ADV -16 DET 26 PART 18 QUOTE 37 SCONJ -35
rethink~ NOUN -18
return~ ADP -16 PROPN 36
reveal~ ADP 13 DET 28 PROPN -12
rip~ PROPN -13
roll~ NOUN -43
rose~ NOUN 17
rule~ ADJ -14 ADP 18 DET -19 VERB 18
run~ NOUN -20
say~ ADJ -25 ADP -53 ADV -23 AUX 47 CCONJ 43 DET -13 PART -30 PRON 58 PROPN -31 QUOTE 24 SCONJ 30 VERB 34
seek~ DET -18 PROPN -15 VERB 22
seem~ ADJ 42 ADV 51 PART -35 PROPN -23 QUOTE -23 SCONJ -42 VERB 23
seen~ ADJ -13 NOUN -21 PRON 17
see~ ADP 43 ADV 19 DET -29 NOUN 12 PART -13 PROPN -13 SCONJ -20
sentenc~ ADP 22
sent~ ADJ 20 DET -52 NOUN -33 PART 23 PRON 12 PROPN -21 VERB -12
share~ ADP -14 DET 28 NOUN 18
shift~ ADP 23 NOUN -18
shown~ DET -28 NOUN -25 PROPN -19 VERB 24
show~ ADJ -43 ADP -40 NOUN -23 PROPN 22 SCONJ 15 VERB 34
side~ ADP 39 DET -17 PROPN -18
signal~ ADP 23 NOUN -17 PRON -39
sign~ ADP -13 DET -12 NOUN -23 PART 42 PROPN -20 VERB 12
singl~ NOUN 12 PROPN 17
slam~ DET 22 PRON 28 PROPN -14
sought~ ADJ -14 ADP -20 ADV 20 DET -59 PART 29 PRON 12 PROPN -32
sound~ ADP -26 DET -18 PRON 13 PROPN 24
spare~ PROPN -25
spar~ NOUN -14
speak~ ADP -34 DET 16 PROPN 20 VERB 37
spent~ ADJ -29 ADP -30 ADV -12 DET -13 NOUN 21 PROPN 39
spoken~ ADP -21
spoke~ ADJ -13 ADP -25 ADV -36 PART 34 PRON 37 VERB -15
stand~ ADP -19
start~ ADP -17 ADV 16 NOUN 16 PART 24 PRON -23 VERB -51
state~ ADP 13 AUX 18 DET -34 PRON 25 PROPN -24 QUOTE -15 SCONJ 29 VERB -17
stop~ VERB -44
stress~ DET -19
struck~ NOUN -15
struggl~ ADV 25 DET 33 PART -29 PRON -35 PROPN -14
suggest~ ADJ 13 AUX -13 DET -13 NOUN 18 PRON 32 SCONJ -21
sum~ ADP -12
support~ ADP -36 ADV -25 PRON 19 VERB 45
su~ DET -20 NOUN 42 PROPN -29
taken~ ADP -19 DET -15 PROPN 26
take~ DET 28 NOUN -58 PART -27
talk~ ADJ -24 ADP 15 DET -19 PART -18 PRON 38 PROPN -18
tell~ ADJ -48 ADP -43 ADV -20 AUX -17 NOUN -25 PRON 77 PROPN -36 QUOTE 22 SCONJ 24 VERB -58
tend~ ADJ 21 NOUN 46 PART -59 PROPN 18 VERB -26
testify~ ADP -19 PROPN -13
thank~ ADP 14 DET -17 NOUN 20 PROPN 12 VERB -23
think~ ADP -25 ADV -32 PRON 24
threaten~ ADV -16 DET -28 PART 36
throw~ PROPN -21
ting~ NOUN -12
titl~ DET -14 NOUN 13
took~ ADP -32 DET -18 NOUN 25 PRON 14 PROPN 17 VERB -17
tout~ DET -19 NOUN 21 PRON 30
tri~ ADJ 12 ADP -39 ADV -18 PART -48 PRON 62 PROPN 22 VERB -52
try~ ADJ -14 DET -35 NOUN 21 PART -15 PRON 19 PROPN 41 VERB -44
turn~ ADP -30 DET 26 NOUN -22 PRON -24 PROPN 18 VERB 24
tweet~ NOUN 24 PROPN -37
underscore~ DET -25
unleash~ PROPN 28
unveil~ DET -41 NOUN -17 PROPN 25
urge~ ADP 13 ADV 42 DET -29 NOUN 19 PART -12 PRON -12 PROPN 22 VERB -19
us~ ADJ 42 ADP -31 ADV -13 DET -13 NOUN 12 PART -42 VERB -47
view~ DET 17
voic~ ADP 17 NOUN -18
vote~ ADP -19 DET 21 NOUN -21 NUM -33 PART 29 PROPN 12
vow~ ADJ -14 ADV 24 DET -29 PART 45 PROPN -37 VERB -12
want~ DET -22 PART 19 SCONJ 13 VERB 13
wari~ NOUN 20 VERB 12
warn~ ADP -22 PART 15 PROPN -13 QUOTE -12 SCONJ 14 VERB 24
watch~ ADP 21 DET -12
weigh~ ADP -15 DET -30 NOUN 19 PROPN -23
welcom~ NOUN 16 PRON -18 PROPN 14
went~ ADJ 16 ADP -54 ADV -30 DET -15 NOUN 25 PART -66 PRON 23 PROPN 26 VERB -39
withdrew~ NOUN -20
wonder~ ADP 17 DET -13 PRON -12
work~ DET 36 NOUN -22 PRON -28 PROPN -23
worry~ ADJ 23 ADP 13 DET -12 NOUN -13
write~ ADJ -13 DET -16 NOUN -31 NUM -15 PART -28 PROPN -22 SCONJ 34 VERB 56
zero~ ADP 21

76 start: cue, word before
:~ , -16 : 71
accord~ 's -12 , 167 and -24 by -47 for -57 from -13 in -20 of -44 to -13 with -15
accuse~ accuses 29 accusing -22 of 34 trump 24
acknowledge~ acknowledged 25 in -14
address~ addressed 18
add~ , 59 : 16 added -18 adding 15 of -13 that -16 to -12
admit~ admitted -16 to 28
agree~ (number) -16 , -15 agree -15 in -23 of -16 on 14 to 29 with 27
aim~ aimed -40 at 52 to 14
allege~ alleged 13
allow~ to -14
announce~ announced 34 on -40
appear~ appear 48 appears 62 be 35 for -18 have -22 in -20 on -18 with 12
argue~ , 34 argues -18 for -13 in -30 on -19 that 19
ask~ about 46 for 26 from -12 her -13 if -15 of -40 the -13 to -42 trump 46 whether -29
assert~ asserted 21
assure~ assured 17 to 20
attack~ , -18 attacked 20 on 39
back~ backed 19 backing 31
begin~ began -68 to 27
believe~ believe 34 believes 23 in 29
blame~ blamed 14
blast~ blasted -19 for 23
boast~ boasted -24 of 25 to -12
call~ a -27 against 23 call 36 called -29 calling -24 clinton -12 for 112 from -25 her -23 him -25 it 12 obama 12 of -24 on 36 out 12 the -19 u.s. 20 — -12 “” -16
challeng~ challenged 21
charge~ charged -18 that 26
cite~ as -20 cited 54 citing 53 of -15
claim~ as 15 claim 22 claiming -19 for 39 in -17 to 12
come~ come -30
compar~ , 24 compared 26 to -39
complain~ of -23
conclude~ , 12
confirm~ confirmed 16
consid~ considered 44
continue~ , -40 : -27 continued -47 in -12 to -58
criticize~ , -12 criticized 26 criticizing 13
decid~ decided 22 to -26
decis~ to -23
declare~ , 13 declared 28
decry~ decried 13
deem~ deemed 39
defend~ of 23
deliv~ of 40 to -22
denounce~ , -15 as 42 denounced -31 denouncing 18
deny~ denied -20
describe~ described 28 with -15
discuss~ discussed 41
dismiss~ as 14 dismissed 22
eager~ eager 18 to -22
email~ , 19
emphasize~ to -16
encourage~ encouraged 24
endors~ endorsed 61
expect~ expect 32 in -20
explain~ , 26 explained -17 explaining 25 why -27
express~ , -12 concern 22 for -15 in 21 that -13
fail~ to -30
favor~ favored 24
fear~ fear 29
feel~ feel 32 felt -21
find~ finds 12
fire~ , -25
focus~ , -14 focused -26 of -12 on 55
found~ for -16 found 49 in 23 on 23
gave~ , 19 gave -32
held~ held -39
highlight~ highlighted 39
hit~ hit -44 on 21
hope~ hope 37 hoped 22 hoping 38 of 16 to -13
identifi~ identified 46
includ~ of 15 to -20
indicate~ , 14
insist~ insisting 27 on 13
intend~ to -18
issu~ issued -32 statement -21
knew~ knew 47
known~ , -12 as 70 to -18
know~ and -12 know 28 knows 18
laid~ laid -12
lash~ , 19
launch~ , 12 launched -52
learn~ learned 17
like~ likely -34 of -22 to -45
look~ as 18 to 57
made~ about 54 clear 49 for 32 in -14 it 23 made -73 of 45 that -15
make~ , -17 for 22 to -25
mention~ mentioned 31
mock~ mocked 15
name~ named 18
need~ to -26
note~ , 26 in -13 of 23
offer~ , -18 for 20 offered -17 on 42 to -15
oppos~ , -12 oppose 28 opposed 36 to 18
order~ ordered 55
pass~ passed -20
pivot~ to 27
plan~ , 25 to -28
plead~ pleaded -40 to 32
pledge~ to 30
point~ , 43 for 18 in -25 of -33 on -17 out 20 pointed -36 pointing -48 to 88
portray~ portrayed 16
post~ , -14 of -26 posted -27
praise~ , -29 for 28 in -16 on 18 to -16
predict~ predicted 17
prefer~ to -15
promise~ of 14 to -38
promot~ , -48
propose~ on -14 proposed 37
publish~ of -13 published -14
push~ for 42 of -13 on 25 pushing -22 to -23
put~ , 18 put -28
question~ questioning 17
quick~ quick -37 to -34
rail~ against 39
rais~ about 53 of 30
recall~ recalled 24 recalling 23
refer~ , -28 to 79
refus~ to -19
reject~ that 24
releas~ released -17 statement 14
reluct~ to -27
remain~ , -23 to -12
rememb~ , -18
remind~ of 45 reminded -46
repeat~ that 25
report~ , 67 about 12 at -20 his -19 in -22 of -13 on -48 reports 32
respond~ , 27 on -37 responded -44
reveal~ revealed 39
saw~ saw 29
say~ % 19 's 23 , 151 : 36 about 36 all -20 and -21 before -12 but -18 by -28 campaign 24 clinton -14 despite -12 for -60 friday 12 from -18 hall 22 in -60 interview -12 is -37 night 37 of -30 on -52 only 12 said 37 say 53 saying 40 says 46 show -22 statement 27 that -21 the -18 thursday 21 time 18 was -20 week 45 weeks 20 when -14 with -22 year 31 years -19 “” 15
seek~ seeking 20 seeks 56 to 13
seem~ , -22 at -23 be -42 have -18 of -24 seem -12 seemed 51 seems 24 that -12 with -14
seen~ seen 13
see~ in -21 see 52 sees 60
sent~ out -16 sent -66
share~ of 16
show~ at -25 in 16 showed 12 shows 45 to 15
sign~ , 23
slam~ slammed 39
sought~ sought 12
sound~ sounded 20
speak~ , -24 of 47
spent~ of -62 spent -72
spoke~ , -22 about 57 in -21 of 22 on 17 to -25
start~ started -71
state~ , 12 of -13 on -26 stated 13
struggl~ to 23
suggest~ , 23 suggest 19 suggested 44 suggests 21 that 22
support~ , -33 for 36 supported 61 supporting 39
taken~ taken -65
take~ taking -42 to -14
talk~ about 81 of 29 on -18 talked -21 talking -15 to -44
tell~ , 100 : 27 a -20 about -41 ap 30 at -18 clinton -15 for -21 her 16 in -28 of 21 on -26 politico 16 reporters 22 telling -38 tells -18 that 20 the -25 to -16 told -39 trump 13 was -13 washington 20 ’s -17
tend~ to -24
thank~ , -18
think~ think -13 thinks 27 thought 25 to 24
took~ , -26 at 59 in 17 of -25 took -82
tout~ of 22 touted 44
tri~ tried -48
try~ to -40 trying -40
turn~ to 65 turned -59
urge~ , -13 to -22 urged 19
us~ of -51 to -35 used -64
vote~ (number) -13 , -13 against 41 for 28 in -21 of 36 to -24
vow~ to 15 vows 22
want~ , -17 want 27 wanted 18 wants 76
warn~ of 17 that -12 warned -45
went~ , -27 of -49 on -35 went -53
work~ of -14
write~ , 24 about 18 by -18 for -40 in -18 to -18 wrote -27

77 start: manner, word
(act) $ -14 % -18 's -51 (number) -17 ) -15 about 18 access 21 address -13 after -32 against -19 agreement -21 ahead -19 all 18 alleged 21 allowing 17 almost -15 along 14 although -16 american 14 americans -25 and -91 anyone -35 approach 14 april -12 are -14 around 14 as 13 asking -31 at -19 attack -17 attacks -47 attention -25 away -18 back -28 banks 13 be -37 before -26 behalf -13 behind -30 being 43 ben 32 bernie 18 between -23 billionaire 29 black -16 border 21 both -40 but -30 by -36 call -12 calling -24 campaign -17 candidates 28 certain 24 chairman -13 challenges 13 changes 37 china 16 chinese -15 christie 31 clear -13 clinton 28 clinton's 28 clinton’s 36 closer 25 comey 23 concern -18 confident -12 conservatives -19 contests -16 continuing 13 critical -16 criticism -27 cut 13 data -29 debate -37 defeat 31 defense -21 democratic 42 democrats -21 detailed 22 differences 24 different 20 direct -26 do 13 donald 32 down -36 during -20 each -12 earlier -15 effort -18 emails -12 encourage -16 end 17 especially 24 even -33 every -15 evidence -19 facebook -13 favor -30 few 15 fields 15 fiorina 28 first -19 florida 22 focused 26 for 20 former 16 forward -28 fox -20 front-runner 30 full -32 fun -27 fundraising -16 growing -17 guilty -34 gun 33 had -14 hard -27 has -18 having -20 he -27 health -25 her 13 here -18 high -21 hillary -14 his 26 host -18 house -12 how 44 idea -12 ideas -17 if 12 immigrants 27 immigration 32 in -41 including -18 indiana 20 instead -18 interest -25 interviews 22 into -21 iowa -29 is -34 issue -20 issues 34 jewish 21 john 14 just 35 key -15 khan 17 last -35 late -13 lawmakers -18 laws -32 legal 30 less -16 level 23 lewandowski 30 liberal 19 list -12 little -44 long -15 make -23 man 12 many 13 marco -13 may -12 men 26 mention -25 messages -21 might -12 moderate 21 monday -32 months -16 more 26 most 22 mr. 40 ms. -32 much -25 name 19 nearly -12 negative -13 news -22 november 24 nuclear 19 obama 20 of -57 off -36 officials -12 on -62 only -18 or -20 other -24 out -47 own -15 part 12 party 31 past -16 path 22 pay -12 plan -22 point 24 policies 12 politics 29 positions 19 president 34 presidential 12 primary 12 private -17 prominent 18 provide -15 public -18 pushing 23 put -18 questions -16 rally -19 ready 33 recent 20 refugees 25 religious 26 reporters -19 republican 31 research 12 respond -13 rights 16 rival 20 rivals 25 romney 33 rubio 47 running -12 ryan 32 said -15 sanders 20 saturday -27 say -17 saying -46 sen. 25 several -13 she -68 shooting 14 short -29 show -14 significant 16 signs -41 since -26 some 29 something 15 south 13 special 12 speech -21 spending 14 state -34 statement -14 states 16 still -18 stop -13 such 18 supporters -23 supporting -14 syrian -12 take 16 talk -14 talking -31 tariffs 13 ted 40 telling 13 than -36 the 25 their 21 then -23 think 21 this 20 those 12 though -17 thousands 12 thursday -41 to 20 top 22 trump 30 trump's 31 trump’s 35 tuesday -39 turn 16 twitter -25 up -50 urging -30 using 14 very 14 victims 20 video -24 views -30 vote -13 voters 19 wall -19 was -36 way -17 ways -12 wednesday -47 well -23 were -12 what 35 whether 43 which -51 while -34 who 25 why 49 will -13 win 14 without -19 women 25 words 29 working -28 world 22 years -12 yet 26 ’s -46 “” -17
(colon) “” -18
(judge) $ 12 a 13 about 17 all 13 americans -23 an 21 and -12 as -19 bill 25 cruz 12 efforts 13 for -40 from -12 he -16 her 12 hillary 19 him 40 himself 48 in -12 it -13 its 14 more -22 not 15 obama -30 out -17 people 14 political 23 republican -29 republicans -21 rubio -21 sanders 22 that -63 the 14 their -31 this 18 u.s. -28 what -27 with 13 “,” 17 “” 39
(noun) (number) -14 a -37 about -29 as -18 for -13 her 36 him 25 his -27 immigration 13 more -29 of -18 on 14 she 22 that 62 the 16 their 15 to 36 “” 33
(passive) a -33 as 34 for 52 of 35 the -45
(say) $ -20 's -27 (number) -33 abortion 24 about -14 accepting -22 after -16 again -18 against -41 all -17 almost -25 also -17 america -22 and 17 any 23 as -30 asking 24 attacks 15 back -26 based 23 because 20 before 13 being -15 better 14 between 17 britain 18 building 19 but 14 by -42 calling -17 calls 20 china 17 clinton 22 clinton’s 32 comments -16 congress -21 curiel 27 despite 28 does 20 doing 20 donald 22 during -12 earlier -44 even 25 facebook -15 fight 25 first -27 following -15 for -31 friday -50 half -22 he 45 health 22 her -42 high 14 him -46 himself 14 how 14 however -17 husband 18 if -28 immigration -12 impose 21 in -24 include 26 increased 25 industry 25 is 31 islamic 23 issues 20 just -23 last -52 late -16 later -16 latinos 29 legislation 17 like -12 little -22 major 16 many 18 mexican 19 monday -36 mr. -24 much 20 national -19 nearly 14 negative 20 never 25 night -12 none 19 not 23 nothing -27 of -14 on -40 only 22 out -21 pay 13 perhaps 27 plans -26 potential 24 publicly -19 raising 12 rather 26 released -12 repeatedly -38 saturday -43 saying -15 sen. -12 senior -26 she 31 spending 14 sunday -44 support -23 taking 12 that 83 the 22 them 21 themselves 13 there 31 they 30 this -73 those 29 though -18 thursday -45 to 23 trump’s 23 tuesday -53 twitter -30 victory 20 view -23 was 17 what 15 when 23 who -24 why 12 winning -20 with -19 without 12 women 24 would 33 ’s -19 “,” 31 “?” 17 “” 36
(source) (number) 25 a -28 by 21 clinton 18 for -26 his 14 that -33 to -13 trump 14 voters 21 was 33 “” -35
(tell) (number) -27 a 34 about 42 an 15 and -15 clinton -21 comments 25 donald -35 for 17 from -12 he 57 her -26 him 12 how 53 if 41 it 27 me -35 mr. -32 not 21 of 42 on -16 other 13 people -20 politico -17 she 50 supporters 12 that 34 the -30 them -23 they 18 to -16 trump -22 voters -12 what 29 whether 55 which 21 who -15 ’s -16 “?” 42 “” -29
(think) (number) 55 about -36 better -24 clinton -12 him -24 his -17 in 15 more 44 mr. 23 national -23 obama 12 of -33 on 27 republican 18 see -13 such -12 that 31 their -17 they 24 to -18 trump 23 trump's 18 when 16 where 27 which 15 will 19 “” -25
(words) “” 12

78 start: distance, manner
(0) (act) 12 (colon) 72 (judge) 66 (passive) 65 (say) 54 (source) -38 (tell) -16 (think) 32
(1) (act) 26 (colon) -25 (noun) 38 (passive) -78 (say) 20 (tell) 52 (think) 21 (words) 13
(2) (act) 24 (colon) -27 (noun) -20 (source) -46 (tell) 12
(far) (act) -44 (colon) -17 (judge) -14 (noun) -26 (say) -33 (source) 41 (tell) -20 (think) -91
(near) (act) 34 (colon) -28 (judge) -29 (passive) -15 (think) 27 (words) -12
(very_far) (act) -141 (judge) -58 (noun) -47 (passive) -27 (say) -100 (tell) -95 (think) -114

79 start: place, word before
(1) (number) -28 , 97 : 58 a -171 about 130 after 33 against 104 all -14 an -53 and -72 as 22 at 19 back -20 both -18 by -18 clear 58 down 24 for 102 former -18 from -71 hillary -17 his -115 if -22 in -81 its -18 last -12 little -13 more -23 mr. -15 not -49 of 97 off 45 on 25 over 53 some -16 that -22 the -139 their -49 this -27 trump -27 was -12 whether -55 with -25 “,” -13 “” -43
(2) $ -21 (number) -29 , 40 : 61 a -102 about 167 after -19 against 70 all -27 an -28 and -70 as 19 at 18 be -28 because -17 being -15 bring -27 by -79 clear 35 clinton -14 debate -14 do -18 for 54 from 40 has -15 have -51 he -14 help -36 her -45 his -46 how -13 if -19 in -83 it -15 its -14 keep -44 make -56 mr. -13 much -16 new -21 night 58 of -32 on 55 over 41 put -28 release -12 sanders -16 show 44 state 13 support 43 than -55 that -72 the -101 their -14 to -12 trump -25 use -26 want 16 was -24 were -15 what -21 when -12 whether -25 while -13 who -14 win -18 with 28 ’s -33 “,” -26 “” -21
(3) $ -20 % 12 ' -18 's -80 ( -50 (number) -31 ) -25 , 82 - 63 . -13 : 116 ; 12 a -66 about 151 actions -24 ad 21 adding -14 address 34 after -85 against 95 all -30 allowing 19 alternative -14 although -13 america 19 americans -15 among -13 an -24 and -144 announced -13 announcing 25 answer 18 appeal -24 appear 22 are -34 argument 22 around -40 as -46 associated -18 at 28 attack -12 attacking 41 attacks 22 back 22 backed 12 be -49 because -25 before -42 behind 40 being -17 believe -18 believed -20 believes -23 beyond -21 bill -16 blocking 19 bring -23 bringing 20 but -47 by -28 call 35 calling 37 candidates -12 case 32 center -12 challenges -16 chance -14 choose 22 claiming -24 clear -30 coalition 26 comment -14 comments -33 company -13 concerns -19 confident -22 congress 20 convention 24 could -13 country -16 court 23 criticize 38 critics 25 crowd 46 cruz -19 day 13 debate 26 defend 39 defending 35 delegates -17 democratic -24 democrats 15 department 14 describe 58 designed 21 discuss 73 do -19 donald -14 during -62 electorate 25 email -14 emails 22 encourage 39 endorsing 27 enter -14 entering -13 even -24 everyone 26 evidence 12 expand -18 expanding -17 explain 49 fact -24 first 21 following -26 for 66 freedom -17 friday 16 from -112 front-runner -14 get -25 give -16 group -13 growing -12 had -42 hall 21 has -34 have -28 he -49 help -14 her -21 highlight 30 hillary -13 his -75 host 24 house -14 idea -20 if -39 in -118 including -30 information 23 interview -15 into 25 issues -19 it -34 its -17 itself 20 judges 22 july 19 last -12 law -16 lead -24 leaders 19 leading -17 leave -22 legislation 19 like -17 likely -16 line -24 link 22 list 24 lynch 24 made -16 make -28 making -23 may 16 measure -15 media 38 mexico 25 monday 37 month 22 more -29 most -16 mr. -22 much -24 name 23 news 16 night 58 obama -17 offer 18 offering 21 on 77 only -17 open -13 or -42 other -21 others 16 out 29 outside -23 parties -12 party 26 pass 18 past 22 people -22 plans -20 policy -19 present 26 promises 27 promising 25 pushing 26 put -17 question -17 questions -14 raise -16 read 19 reasons -12 release -12 reporting 18 republican -23 review -13 rival -13 rubio 17 running 21 said -44 sanders -21 say 57 saying 112 see 12 seeking 20 sending -14 she -19 shooting 26 should -15 show -13 showed 16 showing -14 shows 25 since -16 so -16 sought -18 staff 24 state -19 statement 39 states -26 stop -17 story -17 strategy -15 subject -20 suggested -16 suggesting 12 support -45 supporters 36 supporting 13 system -15 tackle -14 take -14 targeted 26 ted -31 telling -26 than -94 that -36 the -146 their -26 them 16 they -19 things -14 thinks -16 through -29 time 54 took -23 toward 39 trump -61 trump's -18 try -13 trying 13 tuesday 15 tweet 25 twitter 22 under -21 up -36 urging 17 use -20 using -23 view 25 voters 23 want -13 warning -16 was -17 washington 18 way -32 wednesday 12 week 14 weeks 25 were -17 what -35 when -22 where -15 whether -22 while -42 who -39 will -25 win -23 within -22 without -19 women 38 won -13 word -12 would -34 year 25 years -14 york -12 — 31 ’ -26 ’s -80 “,” -17 “” -31
(behind_all) (number) 21 as -13 trump -14 tuesday 41
(behind_circumstances_) back 24 friday 32 how -28 increasingly -21 of 15 only -16 saturday 35 thursday 21 tuesday 17 wednesday 34 when -22 why -37
(behind_phrase) (number) -28 actions 32 ad -13 attack 20 attention -21 bill -52 campaign 19 candidate -36 case 28 clinton -51 comments 18 concern 28 concerns -23 crowd 25 cruz -13 deal 19 efforts -16 endorsement -13 government 24 her -36 himself -28 his -18 idea 13 judge -21 leaders -19 me 48 message -27 party 33 people 46 plan 49 plans 38 politico 17 proposal 36 questions -30 report -14 rubio 35 senator -22 speech 22 state -20 states -13 supporters -36 system 20 that -14 them 22 themselves 14 trump 45 week 33 what -24
(touching_) : 72 accuses 29 accusing -22 acknowledged 25 added -18 adding 15 addressed 18 admitted -16 agree -15 aimed -40 alleged 13 announced 34 appear 48 appears 62 argues -18 asserted 21 assured 17 attacked 20 backed 19 backing 31 began -68 believe 34 believes 23 blamed 14 blasted -19 boasted -24 call 36 called -29 calling -24 challenged 21 charged -18 cited 54 citing 53 claim 22 claiming -19 come -30 compared 26 confirmed 16 considered 44 continued -47 criticized 26 criticizing 13 decided 22 declared 28 decried 13 deemed 39 denied -20 denounced -31 denouncing 18 described 28 discussed 41 dismissed 22 eager 18 encouraged 24 endorsed 61 expect 32 explained -17 explaining 25 fear 29 feel 32 felt -21 finds 12 focused -26 found 49 gave -32 held -39 highlighted 39 hope 37 hoped 22 hoping 38 identified 46 insisting 27 issued -32 knew 47 know 28 knows 18 laid -12 launched -52 learned 17 likely -34 made -73 mentioned 31 mocked 15 named 18 offered -17 oppose 28 opposed 36 ordered 55 out 21 passed -20 pleaded -40 pointed -36 pointing -48 portrayed 16 posted -27 predicted 17 proposed 37 published -14 pushing -22 put -28 questioning 17 quick -37 recalled 24 recalling 23 released -17 reminded -46 reports 32 responded -44 revealed 39 said 38 saw 29 say 54 saying 41 says 46 see 52 seeking 20 seeks 56 seem -12 seemed 51 seems 24 seen 13 sees 60 sent -66 showed 12 shows 45 slammed 39 sought 12 sounded 20 spent -72 started -71 stated 13 suggest 19 suggested 44 suggests 21 supported 61 supporting 39 taken -65 taking -42 talked -21 talking -15 telling -38 tells -18 think -13 thinks 27 thought 25 told -39 took -82 touted 44 tried -48 trying -40 turned -59 urged 19 used -64 vows 22 want 27 wanted 18 wants 77 warned -45 went -53 wrote -27

80 start: place, what comes later
(1) (quote_later) 33 (that_later) 34
(2) (nothing_later) -18
(3) (nothing_later) -96 (quote_later) -14 (that_later) -18
(behind_all) (nothing_later) -55 (that_later) 17
(behind_circumstances_) (nothing_later) -25 (quote_later) 33 (that_later) 13
(behind_circumstances_behind_phrase) (that_later) 27
(behind_phrase) (nothing_later) -22 (quote_later) 21 (that_later) -22
(touching_) (nothing_later) 35 (quote_later) 67 (that_later) 52

81 start: cue, what comes later
accord~ (quote_later) -12
argue~ (quote_later) 19
ask~ (that_later) -25
call~ (that_later) 18
champion~ (nothing_later) 21
chant~ (nothing_later) -22 (quote_later) 20
charge~ (nothing_later) 18
coin~ (nothing_later) 22
comment~ (quote_later) 21 (that_later) -20
concede~ (quote_later) 24 (that_later) -22
explain~ (nothing_later) -12
express~ (that_later) 12
found~ (that_later) 15
made~ (nothing_later) -12 (that_later) 13
make~ (quote_later) 12
name~ (nothing_later) 13 (quote_later) -20
note~ (that_later) 18
plai~ (nothing_later) -14
pledge~ (nothing_later) -17 (quote_later) 13
polar~ (nothing_later) 25
post~ (quote_later) 17 (that_later) -26
put~ (that_later) -17
recit~ (nothing_later) 25 (quote_later) -32
reiterate~ (nothing_later) 15 (that_later) -16
reject~ (that_later) -12
releas~ (nothing_later) 14 (quote_later) 18 (that_later) -56
repeat~ (quote_later) 24 (that_later) -17
respond~ (quote_later) 22
say~ (that_later) 33
tell~ (that_later) 13
us~ (nothing_later) -15
warn~ (that_later) 16
write~ (that_later) 13

82 start: what comes later, word
(nothing_later) % -26 's -73 ) -21 abortion 34 about 30 accepting -14 access 20 address -13 addressing 23 advisers -16 after -28 again -20 against -23 agree 18 ahead -19 all -33 alleged 19 allowing 31 almost -37 also -23 although 12 america -31 americans -34 and -43 anonymity 32 anyone -35 anything -18 approach 14 april -14 around -26 at 13 attack -18 attacks -20 attention -45 average -12 ayotte 39 back -30 backing -22 ban -26 banks 13 based 22 be -54 because 17 been -14 behalf -15 behind -26 being 23 ben 21 bernie 19 between 16 biden -13 bill 23 billionaire 33 billionaires 22 blocking 35 border 22 boycott 20 breitbart -30 bring 23 britain 24 build -18 building 14 but -25 by -38 call -12 calling -23 calls 13 campaign -23 campaigns -16 candidates 27 carson 17 cast -13 certain 23 chairman -14 challenges 13 changes 36 changing 15 charges -21 china 28 chinese -34 christie 18 cities 25 claim 13 clinton’s 47 closely -20 closer 25 comey 22 coming -21 comment 15 companies 27 concern 23 conducted -22 congress -16 congressional 16 conservatives 14 contests -16 controversial -16 countries 16 credit -24 critical -16 criticism -23 criticizing -34 cut 13 cutting 18 data -14 debate -41 decisions -17 defeat 31 delivering -20 democracy 23 democrat 16 democratic 33 department -13 describe -12 details 29 differences 24 different 14 direct -26 does 17 doing 17 donald 19 donations -20 doubts 20 down -29 draft -21 drawing 27 during -27 each -29 earlier -15 early -19 effort -19 efforts 19 emanuel 24 emphasize -15 encourage -16 end 14 endorse -14 endorsing -19 environmental 23 events 20 every -19 evidence -17 expand 18 expanding 17 facebook -16 favor -36 favored -12 federal -13 fellow -18 fight 20 fiorina 29 firms 20 first -39 florida 17 focus -13 focused 25 follow 25 following -12 foreign -16 forward -28 fox -21 free 34 fresh -13 friday -57 from -19 front-runner 37 full -34 fun -21 fund-raising -19 fundraising -15 garland 16 gay -23 generally -26 get -26 give -17 giving -13 go -17 growing -17 guilty -33 gun 33 guns -30 had -22 half -25 hard -26 has -28 hate -13 have -15 he 28 hear -16 here -15 herself -20 highly -13 hillary -19 him 14 hold -15 host -21 house -13 how 65 hundreds 21 husband 17 idea -12 ideas -18 if 29 immigrants 27 immigration 37 impose 38 in -18 include 26 including -21 increased 42 indiana 20 industry 22 inequality -12 instead -18 insults -14 interest -28 interested -16 into -34 iowa -25 islamic -13 israel 24 issue -21 issues 39 it 12 its 17 itself -40 jeb 18 july -21 just 28 kelly 27 khan 16 know -14 largely -13 last -55 late -24 later -19 latino -14 latinos 26 laws -32 least -20 legal 29 less -17 level 23 lewandowski 30 liberal 17 light -19 list -12 little -68 long -19 losing 32 make -27 man 12 marco -12 mccain 26 me 14 men 30 mention -26 messages -13 mexican 19 military 14 mills 12 moderate 23 monday -43 months -19 most 23 mr. 44 mrs. 16 ms. -23 muslim -12 muslims -16 name 18 national -19 nearly 30 never 18 new -26 news -24 newspaper -19 no -22 nominating -16 none 27 north -15 not 35 nothing -29 november 21 nuclear 18 of -37 off -34 offer -14 officials -13 only 14 opening 30 opponents -19 opposition -22 or -30 our -13 out -64 over -42 own -17 pac -12 paper 25 parenthood -17 parents -13 party 34 past -17 path 22 pence -25 photo 25 pick 22 plan -25 plans -38 point 14 police 21 policies 12 policy -14 political 29 politicians 39 politico -12 politics 23 poll -15 polls 16 portray -13 positions 19 potential 25 present -12 president 15 press -31 private -12 prominent 18 promises -40 proof 14 protect -13 provide -15 providing 18 public -25 publicly -21 pushing 22 put -22 putting 22 quickly -13 racial 33 racism 26 raise -13 raising 22 rally -19 rather 20 readers -18 ready 33 reasons 21 recognize -14 refugees 16 register 25 regular -19 reject 21 released -13 religious 26 rely 41 remaining 17 repeatedly -22 reporters 12 reports 22 republican 23 republicans -19 research 16 respond -12 restrictions -12 rise -14 rising -25 rival 19 rivals 25 romney 29 rubio 17 running -30 ryan 32 said -12 santilli -14 saturday -42 say -14 saying -16 scalia 27 schools -12 see -21 seeking -13 sen. 20 send -12 senior -26 shooting 12 short -30 should -12 show -15 showed 23 shut 22 significant 16 signs -36 since -47 single-payer 12 sit -13 so -25 someone 14 something 14 somewhat 29 south 12 speaking 17 specific -15 specifically -14 specifics 23 speech -24 spending 26 state -13 statements -35 stop -21 stories 30 students -16 such 24 sunday -36 superdelegates 16 support -26 supporting -18 syrian -13 talk -20 talking -34 tariffs 12 tax 22 teachers 17 ted 39 tell -12 telling 18 than -16 that 34 the 14 then -26 there 16 these 12 they 49 think 22 this -17 those 18 though -24 thousands 12 through -17 thursday -66 top 21 transgender 21 trump 14 trump's 31 trump’s 29 trying -12 tuesday -49 turkey -16 turn 15 twitter -28 under -12 unify 15 united -14 unity 30 up -45 upon -20 us -29 use -13 using 20 various 33 vermont 18 victims 19 video -24 view -29 views -31 violent -18 vote -15 votes -12 wall -15 warren 24 washington -36 watch -12 way -17 ways -12 wednesday -62 weeks -13 well -25 what 50 when 21 where 30 whether 89 while -48 who -40 why 75 win 15 winning -13 with -29 women 31 words 29 work -16 workers 17 working 17 world 21 would 22 years -13 yet 28 you -16 young -23 zika 33 ’s -68 “” -16
(quote_later) 's -14 a -16 about -66 against -27 americans -19 and -29 at -44 back -26 by -14 calling -18 clinton 16 cruz 35 facebook -13 for -17 he 27 himself 29 his 19 how 37 in -47 its -14 last -25 more 36 mr. -15 national -19 no 14 on -24 reporters -29 saying -32 she 45 telling -29 that 31 the 23 them -25 they -17 this 30 thursday -22 to 25 trump 38 trump's 12 trump’s 25 tuesday -32 twitter -26 up -15 voters 20 wall -17 was 19 what -23 when 23 which -22 who 14 with 28 ’s -26 “,” 39 “?” 40 “” 29
(that_later) as 15 at -15 for -21 her -24 his 26 in -17 last -26 monday -26 new 27 on -38 over 18 sanders 19 sunday -25 that 59 this -30 to 22 tuesday -27 wednesday 12 with -13

83 start: what comes later, tag
(nothing_later) ADJ -40 ADP -30 ADV -33 AUX -29 CCONJ -70 NOUN -35 PRON 15 PROPN 15 PUNCT -21 SYM -22
(quote_later) ADJ 35 ADP -16 CCONJ -28 DET 20 PART -14 PRON 44 PROPN 24 QUOTE 55 SCONJ 18 VERB -22
(that_later) ADP -20 ADV 15 CCONJ -20 DET 31 PROPN -17 SCONJ 59

96 end: verbs, rest
(0_verbs) (leaves_0_quote) 14 (leaves_1) 15 (leaves_2) 17
(0_verbs_quote) (leaves_0) -17 (leaves_1) 39 (leaves_2) 17
(1_verbs) (leaves_0) -21 (leaves_0_quote) -45 (leaves_2) 27
(1_verbs_quote) (leaves_0) -28 (leaves_0_quote) -30 (leaves_2) -12 (leaves_2_quote) 34
(2_verbs) (closes) 12 (leaves_0) -13 (leaves_0_quote) -47
(2_verbs_quote) (leaves_0) -46 (leaves_2_quote) 33

97 end: next word, verbs
$ (0_verbs) -15
' (0_verbs) -46
's (0_verbs) -45
( (1_verbs) 25 (2_verbs) 16
(edge) (0_verbs) -23 (0_verbs_quote) 17
(number) (0_verbs_quote) 25 (1_verbs) -42 (2_verbs_quote) -12
) (0_verbs_quote) 55 (2_verbs) -20
, (0_verbs_quote) -22 (1_verbs) 19 (2_verbs) 25
- (0_verbs) 19 (0_verbs_quote) -18 (1_verbs) 12 (1_verbs_quote) 27 (2_verbs) 41
-- (1_verbs) 33 (2_verbs) 13 (2_verbs_quote) 29
. (0_verbs_quote) -19
: (0_verbs) -18 (1_verbs) 42 (2_verbs) 12
; (0_verbs) 38 (1_verbs) 35 (2_verbs) 26
[ (0_verbs_quote) -16
a (0_verbs) -17 (1_verbs) -50 (2_verbs_quote) 14
about (0_verbs) -44 (0_verbs_quote) -14
after (0_verbs) 35 (2_verbs) 62
against (1_verbs) -12
ago (0_verbs) -17
all (0_verbs) 34 (1_verbs) -15
among (0_verbs) -14
an (0_verbs) -17 (1_verbs) -14
and (0_verbs) 24 (0_verbs_quote) 16 (1_verbs) 25 (1_verbs_quote) -13 (2_verbs) 12 (2_verbs_quote) -24
are (0_verbs) 45 (1_verbs) -23 (2_verbs) -12
as (0_verbs) -35 (0_verbs_quote) 12 (1_verbs) 45 (1_verbs_quote) 18 (2_verbs) -26 (2_verbs_quote) 22
at (0_verbs) 33 (1_verbs) -49 (2_verbs_quote) -13
back (0_verbs) -17 (1_verbs) -12
be (0_verbs) -18 (1_verbs) -17
because (0_verbs) 36 (0_verbs_quote) -43 (1_verbs) 18 (1_verbs_quote) -24 (2_verbs_quote) 12
been (1_verbs) -15
before (0_verbs) 38 (1_verbs) -34
being (0_verbs) -14
between (0_verbs) -19
but (0_verbs) 50 (2_verbs) 22 (2_verbs_quote) 21
by (1_verbs_quote) -27 (2_verbs) 23 (2_verbs_quote) -19
clinton (0_verbs) -25 (0_verbs_quote) 17 (1_verbs_quote) 21
could (1_verbs) 18
did (0_verbs) -12 (1_verbs) 23
do (0_verbs) 18
during (0_verbs) 34
earlier (1_verbs) -17
early (0_verbs) 18
even (0_verbs) 43 (1_verbs) -27 (2_verbs) 31
far (0_verbs) -14
for (0_verbs_quote) -29 (1_verbs) -37 (2_verbs) -21 (2_verbs_quote) 18
from (0_verbs) 14 (0_verbs_quote) -22 (1_verbs) -18 (2_verbs) -31
had (0_verbs) -30
has (0_verbs) -15 (0_verbs_quote) 18 (1_verbs) -15 (2_verbs) -12
have (0_verbs) 26 (2_verbs) 18
he (0_verbs) -33 (2_verbs_quote) 20
helped (1_verbs) 23
his (0_verbs) -19 (2_verbs_quote) 19
how (0_verbs) -20
if (0_verbs) -20 (1_verbs) -12 (2_verbs) 13
in (0_verbs_quote) 32 (1_verbs_quote) -20
into (1_verbs) -17
is (0_verbs_quote) -26 (1_verbs) 40 (2_verbs_quote) -18
it (0_verbs) -14
just (1_verbs) 16
last (0_verbs) 37 (1_verbs) 16 (2_verbs) -13
late (0_verbs) 24
later (0_verbs) 25
left (0_verbs) 22
like (0_verbs) -13
made (0_verbs) -14 (1_verbs) 21
might (0_verbs) -17
monday (0_verbs) 23
more (0_verbs) 12 (1_verbs) -15
most (0_verbs) -12
must (0_verbs) -17
not (1_verbs) -26 (2_verbs_quote) 18
now (0_verbs) 19
obama (0_verbs) -14
of (0_verbs) -72 (1_verbs) -20 (2_verbs) -12
on (0_verbs) -15 (1_verbs) 26 (1_verbs_quote) 16 (2_verbs) -71 (2_verbs_quote) 22
once (0_verbs) 20
online (0_verbs) 41
only (0_verbs) -18 (1_verbs) 18
or (1_verbs) -20 (2_verbs) -22
other (0_verbs) -14
out (1_verbs) -12
over (0_verbs) 21 (1_verbs) -16 (2_verbs) -13
presidential (0_verbs) -17
primary (0_verbs) -14
recently (0_verbs) 16
remain (2_verbs) 26
said (0_verbs) 15 (1_verbs) 35
saturday (0_verbs) 18
she (0_verbs) -17
should (0_verbs) -15
since (0_verbs) 31 (1_verbs) 12 (2_verbs) -20
so (0_verbs) 42 (1_verbs) 12 (2_verbs) -12
such (0_verbs) -12
than (1_verbs) 27 (2_verbs) -13
that (1_verbs_quote) -26 (2_verbs) -13
the (0_verbs_quote) -24 (1_verbs) -15 (1_verbs_quote) 15 (2_verbs) -22 (2_verbs_quote) -16
this (1_verbs) 16
through (1_verbs) -40
thursday (0_verbs) 36 (1_verbs) 20
to (0_verbs_quote) -40 (1_verbs_quote) -32 (2_verbs) -66 (2_verbs_quote) -34
trump (0_verbs) -17
tuesday (0_verbs) 33
turned (0_verbs) 22
until (0_verbs) 52
using (0_verbs) 23
was (0_verbs) -12 (0_verbs_quote) -15 (1_verbs) -19 (2_verbs) 34
wednesday (0_verbs) 35
were (1_verbs) 13
when (0_verbs) 33 (1_verbs) 49 (2_verbs) -46
where (2_verbs) 24
whether (0_verbs) -16
which (0_verbs) -28 (2_verbs) 24
while (0_verbs) 55 (1_verbs) -29 (1_verbs_quote) 27
who (0_verbs) 26 (1_verbs) -17 (2_verbs) 14
will (0_verbs) -35 (1_verbs) -12 (2_verbs) 22
with (0_verbs) 39 (0_verbs_quote) -31 (1_verbs_quote) -17 (2_verbs) -35 (2_verbs_quote) -14
would (0_verbs) -43 (1_verbs) 16 (2_verbs) 18
you (0_verbs) 22
— (0_verbs) -21 (0_verbs_quote) 36 (2_verbs) 57 (2_verbs_quote) 27
’ (0_verbs) -51 (1_verbs) -15
’s (0_verbs) -46
“” (2_verbs) -12

98 end: next tag, verbs
(edge) (0_verbs) -23 (0_verbs_quote) 17
ADJ (1_verbs) -68 (2_verbs) -84 (2_verbs_quote) -31
ADP (0_verbs) 64 (1_verbs_quote) -21 (2_verbs) -33
ADV (0_verbs) 33 (1_verbs) -18 (1_verbs_quote) -17 (2_verbs) -70 (2_verbs_quote) -49
AUX (0_verbs) -17 (0_verbs_quote) -26 (1_verbs) 28 (1_verbs_quote) -44 (2_verbs) 26 (2_verbs_quote) -43
CCONJ (0_verbs) 47 (0_verbs_quote) 21 (1_verbs) 24 (1_verbs_quote) -13 (2_verbs) 20
DET (0_verbs_quote) 14 (2_verbs) -36 (2_verbs_quote) 30
NOUN (0_verbs) -91 (0_verbs_quote) -38 (1_verbs) -73 (1_verbs_quote) -52 (2_verbs) -55 (2_verbs_quote) -47
NUM (0_verbs_quote) 25 (1_verbs) -42 (2_verbs_quote) -12
PART (0_verbs_quote) -31 (1_verbs_quote) -28 (2_verbs) -55
PRON (0_verbs) -16 (1_verbs) -34 (1_verbs_quote) -45 (2_verbs) -24 (2_verbs_quote) 30
PROPN (0_verbs) -63 (1_verbs) -77 (1_verbs_quote) 25 (2_verbs) -74 (2_verbs_quote) -41
PUNCT (1_verbs) 49 (2_verbs) 53 (2_verbs_quote) 13
QUOTE (0_verbs) -12 (1_verbs) -18 (2_verbs) -18
SCONJ (0_verbs) 54 (0_verbs_quote) -32 (1_verbs_quote) 30
SYM (0_verbs) -26
VERB (0_verbs) -55 (0_verbs_quote) 40 (1_verbs_quote) 22 (2_verbs) -62

99 end: next word, second word
$ (number) -26
(edge) (edge) 13
(number) (number) -23 , -13 days 24 months 36 percent 31
) and 14
, a 28 about -14 according -31 along -37 are 15 arguing 25 at -16 but 29 calling 31 clinton -22 compared 34 despite 25 donald -29 drawing 33 especially -57 even 27 for 21 from -43 has 22 have 18 he -24 his -26 however 36 if -28 including -116 is -28 like -43 more -14 mr. 27 new -22 only -18 or -13 particularly -36 rather -26 said 85 saying 34 sen. 24 senator 23 she -46 since 20 such -33 the -12 then -12 there 26 though -17 too 13 trump 34 was 33 when 28 where 31 which 44 who 15 whose 30 will -20 would -27 “,” -49 “?” 12
- a -20 and 24 mexico -46 or -15 the 17 to -39 which -22
-- and -33
. ) 19
: (edge) 13 that -17 the -19 “,” 39
; (edge) 14 (number) 24 and -17
? (edge) 16
a day 26
about the -12
after (number) -18 a 20 he -22 his 17
again . 19
against the 15
all the 21
and (number) 15 , -25 a -19 an 15 called 25 cruz 16 even 14 for -25 has 25 he 51 her -40 his -35 how -36 is 27 its -14 mr. -20 new -13 other -28 others 32 sanders -13 that -20 the -48 their -22 trump 31 will 24 “” -22
appeal to 26
around the 17
as (number) -17 he 56 his -15 it 39 secretary -15 she 14 the -32 their -20 well 30
at (number) -14 a 45 the -16
away from -16
because he -37 it 15 of 12 she 23 the 29 they -24
before the -27
between the -14
but that -20
by (number) -16 a 21 the -33 their -18
could be 13
do so 22
during a 23 her 25 his 16 the -18
entering the -15
for (number) 19 a -29 decades 37 his -19 more 15 not -19 president -26 the -27
from a 12 entering -14 his -13 its 15
have been 13
he said 23
hillary clinton 14
home . 26
if he -23 they -13
in (number) 15 a 43 all -23 america -25 an 78 both -13 california 20 cleveland -13 florida -16 iraq -18 july 12 june 20 line -14 march -24 new -30 order 37 other 12 part 25 politics -14 recent 34 south -20 syria -16 the -41 which -34
into the 12
is n’t 18
last week 12 year -30
less than 25
made by -17 the 22
monday . 19
more . 24 than 12
mrs. clinton 16
not only 23
of a -13 the -30
on a -21 guns -12 her -22 immigration -16 monday 16 muslims -20 saturday 17 social 24 the -34 their 21 trump -14 tuesday 20 twitter 27 wednesday 46
out of -13
over a -22 his -13
rather than -21
referring to 17
said she 24
saturday , 18
since (number) -19 he 35 the 22
so much 24
such as -13
suggesting that 12
ted cruz -16
than (number) -28 a -21 the 23
that , 26 . 25 a -21 are 19 had -12 have -14 he -12 is 21 it 20 she -26 some 20 the -47 there -12 they 20 will 21 would -16
the crowd 25 more 25 next 25
this month 16 week 12 year -21
through the 16
thursday , 18 night 18
to (number) -18 a -71 ask 24 avoid 25 be -21 combat 25 come 23 discuss 17 do -12 get -12 help 33 her -15 make 18 take 18 voters 27 watch 25
toward the 20
tuesday , 14
up in 25
was a -22 not 19 the 16
wednesday , 16
when he 23 it -17 she -26 the 13 they 21
who had 17 have -15 is 20
with an -20 her 23 his -14
— a 22 and 12
“” (edge) -17

100 end: next word, second tag
$ NUM -26
' NOUN -45
's ADJ -12 NOUN -29
( PRON 15
(edge) (edge) 13
(number) ADJ -14 NOUN 35 NUM -23 PUNCT -22
) CCONJ 12
, AUX 24 CCONJ 13 DET 17 NOUN 29 PART -34 PRON 15 PROPN -28 QUOTE -13 VERB 16
- ADP 30 CCONJ 15 DET 12 NOUN 18 PRON -13 PROPN -12 SCONJ 50 VERB -19
-- ADP 22 DET 20 VERB 21
. PROPN -16 PUNCT 20
: (edge) 13 DET -41 PRON -65 PROPN 26 QUOTE 28 VERB -20
; (edge) 14 CCONJ -17 DET -31 NOUN -12 NUM 24 PRON 15 PROPN 45
? (edge) 16
[ PROPN -20
a ADJ 12 ADV -13 NOUN -12 PROPN -12
about DET -15 PRON -20
after ADJ 31 DET 34 NOUN 30 NUM -18 PROPN 15 VERB 33
again ADP 13 PUNCT 15
against DET 14 NOUN -15 PROPN -23
ago PUNCT -13
ahead ADP -13
all DET 19 NOUN -12
an NOUN -16
and ADJ -19 ADV 21 AUX 48 DET -47 NOUN -13 NUM 15 PRON 16 PUNCT -25 QUOTE -23 SCONJ -26 VERB 34
appeal ADP 26
are NOUN 17
around DET 15
as DET -25 NOUN -15 NUM -17 PRON 61 QUOTE -13 VERB -33
at ADJ 29 DET 22 NOUN -24 NUM -14 PRON -26
away ADP -16
be VERB -19
because ADP 12 DET 29 NOUN -13 PRON 14
been VERB -16
before VERB 43
being VERB -16
better ADP 19
between DET -16
both ADJ 22
but ADV -33 AUX 38 SCONJ -18 VERB 39
by ADV 20 DET -27 NUM -16 PRON -24 PROPN -44 VERB 67
can VERB -16
clinton AUX -17 NOUN 23 VERB 20
comes ADP 23
compared ADP -16
could ADV -12 VERB 20
did PART -15
direct NOUN 27
do ADV 19
during PRON 34
earlier ADP -12
entering DET -15
even ADP 25 SCONJ 36
following DET 34
for ADJ -26 ADV 25 DET -59 NOUN 38 NUM 19 PRON -53 PROPN -12 VERB -35
forward PUNCT -15
from ADP 22 PROPN -29 VERB -39
had VERB -24
have AUX 13 DET -15 VERB 36
he AUX -36
her NOUN -12
hillary PROPN 13
his ADJ 16 NOUN -27
home PUNCT 26
how PRON -16
if PRON -50 PROPN 21
in DET 39 NUM 15 PRON -19 PROPN -57 VERB -15
is ADP -18 PART 12 PRON -12 PROPN 12 PUNCT 23 SCONJ -12
it AUX -18
just VERB 19
last NOUN 28 PROPN 16
late PROPN 23
less ADP 25
like PROPN 15
looking ADP -13
made ADP -23 DET 18
making NOUN 17
many ADP 17
might VERB -16
monday PUNCT 17
more ADJ -19 ADV -15 PUNCT 24 VERB -13
most ADJ -12
mrs. PROPN 16
must AUX 23 VERB -19
not ADV 18 VERB -33
now PUNCT -19
of ADJ -18 DET -49 NOUN -36 PRON 14 PROPN -35 VERB -26
on DET -56 NOUN -49 PROPN 64 VERB -32
only ADP 22
or NOUN -13 PRON 17 PROPN -14
out ADP -17
over ADJ -12 DET -12 NOUN 21 PRON -31 PROPN -16
played DET 22
presidential NOUN -16
rather ADP -21
referring ADP 17
said PRON 19 PROPN 37
saturday PUNCT 18
several NOUN 40
she AUX -16 VERB -12
should VERB -14
since DET 21 NUM -19 PRON 24
so ADJ 13 ADP 21 ADV -14
still VERB 12
suggesting SCONJ 12
ted PROPN -17
than ADJ 19 ADV -13 NOUN -15 NUM -28 PRON 35 PROPN -22
that ADJ -24 ADV 20 DET -35 NOUN 31 PRON -18 PROPN -36 PUNCT 41 VERB -17
the ADV 18 NOUN -25
their NOUN -13
these NOUN 25
they AUX -26
this NOUN 20
through DET 18 NOUN 18 PRON 34
thursday NOUN 32
to ADJ -60 ADV -15 AUX -21 DET -18 NOUN 27 NUM -18 PROPN -43 VERB 22
toward DET 14
tuesday NOUN 12
turned ADP 24
up ADP 19
was ADJ -15 PART 17
wednesday PUNCT 24
well PUNCT -13
were ADJ -12 ADP 23 VERB 14
when DET 23 PRON 16 PROPN 26 VERB 28
where DET -14 PRON 13 PROPN 15
whether PRON -14
which AUX 50
while NOUN 17 PRON -21 PROPN 46 VERB 19
who AUX 14 NOUN 25 VERB -24
will ADV 23 VERB -37
with ADJ 37 VERB -25
without DET 20 NOUN 17 VERB 15
would AUX -16
you AUX 20
– PRON 41
— ADP -76 ADV 24 AUX -20 CCONJ 20 DET 38 VERB 63
’ NOUN -53
’s NOUN -30
“” (edge) -17 ADP -16 PUNCT 23

101 end: next tag, second tag
(edge) (edge) 13
ADJ ADJ -41 ADP 32 CCONJ -25 NOUN -74 PRON -12 PROPN -17 PUNCT 15 SCONJ -16 VERB -12
ADP ADJ 27 ADP 15 ADV 17 DET 17 NOUN 16 NUM -13 PART -15 PRON -13 PUNCT -25 SYM -37 VERB 38
ADV ADJ -66 ADP 26 ADV -25 AUX -47 CCONJ 13 DET -21 NOUN -15 NUM -23 PART -32 PROPN 31 PUNCT 12 SCONJ 68 VERB -51
AUX ADJ -24 ADP -14 ADV 14 DET -16 NUM 22 PART -18 PROPN 29 PUNCT 12 QUOTE -25 SCONJ -16
CCONJ ADJ -22 AUX 66 DET -46 NUM 14 PART 12 PRON 24 QUOTE -30 SCONJ -38 VERB 49
DET ADJ 24 ADP -13 DET 18 NUM -17 PROPN -30 QUOTE -17 VERB 16
NOUN ADJ 13 ADP -58 ADV -37 AUX -60 CCONJ -56 NOUN -83 PART -54 PROPN -30 PUNCT -69 SCONJ -28 VERB -17
NUM ADJ -14 NOUN 35 NUM -23 PUNCT -22
PART ADJ -23 AUX -29 NOUN -59 NUM 20
PRON ADP -29 AUX 14 DET -12 NOUN -21 PRON 18 PROPN -28 VERB -38
PROPN ADJ -19 ADP -23 ADV -19 AUX -55 CCONJ -33 NUM 16 PART -53 PRON -20 PROPN -66 PUNCT -23 SCONJ 32 VERB -26
PUNCT ADP 23 ADV 22 AUX 19 CCONJ 25 DET 47 NUM 18 PRON 16 PUNCT 23 SCONJ 33 VERB 25
QUOTE (edge) -18 ADP -18 CCONJ -13 PUNCT 23 VERB -14
SCONJ ADJ -30 AUX -20 NOUN 17 NUM 28 PRON 45 PROPN 34 PUNCT 19 VERB -26
SYM NUM -27
VERB ADJ 26 ADP -23 AUX -17 CCONJ -26 NOUN -23 PART 31 PRON -15 PUNCT -21 QUOTE -16 SCONJ 49 VERB -23

102 end: next word, beginning
$ (clause_first) -13
' (clause_first) -48
's (clause_first) -36
( (to_first) 16
(edge) (how_first) 18 (quote_first) 37
(number) (quote_first) 19 (to_first) -24
) (clause_first) 22 (phrase_first) -12
, (as_first) -41 (clause_first) 15 (phrase_first) 32 (what_first) 15
- (quote_first) -16
-- (clause_first) 61 (that_first) 13
. (as_first) -13 (for_first) -13 (of_first) 26 (on_first) -32 (that_first) 19 (whether_first) 22
: (to_first) 41
; (clause_first) 36
? (clause_first) 14
a (clause_first) 20 (phrase_first) -37 (that_first) -17 (to_first) -19
about (clause_first) -47 (phrase_first) -13
adding (clause_first) 25
after (clause_first) 21 (that_first) 17 (to_first) 56
against (clause_first) -39
ago (clause_first) -19
ahead (clause_first) -13
allowing (clause_first) 19
among (clause_first) -13
and (clause_first) 37 (phrase_first) -29 (that_first) 27 (what_first) 26
appeared (clause_first) 23
are (clause_first) 23 (that_first) -14
around (clause_first) 16
as (how_first) 22 (phrase_first) -76 (to_first) 38
at (phrase_first) -12
back (clause_first) -13
be (clause_first) -20 (to_first) -12
because (clause_first) 12 (that_first) 24
been (clause_first) -13
before (clause_first) 47
being (clause_first) -23
better (clause_first) 20
between (clause_first) -16
both (that_first) 22
but (clause_first) 14 (that_first) 47
by (phrase_first) 27 (that_first) -28
can (clause_first) -18
carried (clause_first) 26
central (clause_first) 26
clinton (clause_first) -21 (phrase_first) 19 (that_first) 20
could (that_first) -13 (to_first) 25
despite (clause_first) 29
did (clause_first) -16 (that_first) 23
direct (clause_first) 26
directly (clause_first) -15
do (clause_first) -14
during (clause_first) 18 (that_first) 17
earlier (clause_first) -15
even (clause_first) 18
ever (clause_first) 20
following (clause_first) 27
for (clause_first) -35 (phrase_first) 29 (that_first) -20 (to_first) -18
from (clause_first) -26 (phrase_first) 34 (that_first) -13 (to_first) -31
had (clause_first) -30
have (clause_first) 31 (that_first) -19 (to_first) 13
he (clause_first) -40 (that_first) 15
her (clause_first) -14
hillary (that_first) 21
home (that_first) 25
how (clause_first) -24
if (clause_first) -36 (that_first) -12 (to_first) 20
in (as_first) 20 (clause_first) 17 (how_first) -14 (phrase_first) -31 (quote_first) 38 (to_first) -42
include (clause_first) 18
instead (clause_first) 17
is (clause_first) 14 (to_first) 23
it (clause_first) -16
just (clause_first) 23
last (clause_first) 13 (that_first) 21 (to_first) 33
late (clause_first) 17
later (clause_first) 12
left (clause_first) 19
less (clause_first) 20
like (clause_first) 16
made (clause_first) -31
might (clause_first) -13
monday (clause_first) -12
most (clause_first) -12
mrs. (clause_first) 17
must (clause_first) 14
not (that_first) 14
now (clause_first) 15
n’t (clause_first) -12
of (clause_first) -59 (phrase_first) -39
on (phrase_first) -13 (that_first) 36 (to_first) -51
once (clause_first) 20
or (that_first) -13
out (clause_first) -17
over (phrase_first) 23 (to_first) -12
played (clause_first) 20
recently (clause_first) 16
remain (clause_first) 26
said (to_first) 38
saturday (clause_first) 16
saying (clause_first) -12 (that_first) 24
seeking (clause_first) 22
seemed (clause_first) 22
several (clause_first) 22
she (clause_first) -19
should (clause_first) -17
since (clause_first) 16 (that_first) -12
so (clause_first) 45
such (clause_first) -12
ted (clause_first) -13
telling (clause_first) 19
than (clause_first) -13 (to_first) 16
that (clause_first) -17 (phrase_first) 12 (to_first) -18
the (that_first) -22
they (clause_first) -29
this (clause_first) 16 (phrase_first) 13 (to_first) -14
though (clause_first) 19
through (clause_first) 12
thursday (clause_first) 31
to (for_first) -21 (quote_first) -18 (to_first) -18
today (clause_first) 25
too (clause_first) 15
toward (clause_first) -13
trump (clause_first) -14
tuesday (clause_first) 56 (phrase_first) -18
turned (clause_first) 22
until (clause_first) 36
up (clause_first) -20
using (clause_first) 23
wednesday (clause_first) 14
were (clause_first) -13 (to_first) 18
when (clause_first) 35 (that_first) -18 (to_first) 45
where (clause_first) 17
whether (clause_first) -18
which (clause_first) 29
while (clause_first) 61 (to_first) -15
who (that_first) 17 (to_first) -12
whose (clause_first) 21
will (clause_first) -43 (to_first) 24
with (phrase_first) 12 (that_first) -21 (to_first) 25
within (clause_first) 19
would (clause_first) -50 (that_first) 17 (to_first) 19
you (clause_first) 22
– (clause_first) 35
— (clause_first) 13 (that_first) 38
’ (clause_first) -33
’s (clause_first) -38 (phrase_first) -14
“,” (clause_first) -17
“” (clause_first) -33 (phrase_first) 12 (that_first) -13

103 end: next tag, beginning
(edge) (how_first) 18 (quote_first) 37
ADJ (clause_first) -39 (on_first) -13 (quote_first) -13 (that_first) -21 (to_first) -19
ADP (clause_first) 20 (how_first) 20 (phrase_first) 20 (quote_first) 12 (whether_first) -16 (why_first) -14
ADV (as_first) -12 (for_first) -16 (phrase_first) 30 (that_first) -91 (what_first) -14
AUX (as_first) 38 (clause_first) -18 (how_first) -23 (quote_first) -15 (that_first) -16 (to_first) 47 (what_first) -17 (why_first) -15
CCONJ (clause_first) 40 (phrase_first) -36 (that_first) 55 (what_first) 25
DET (clause_first) 16
NOUN (as_first) -14 (clause_first) -91 (for_first) -19 (on_first) -16 (phrase_first) -63 (quote_first) -16 (that_first) -43 (to_first) -68
NUM (quote_first) 19 (to_first) -24
PART (phrase_first) -28 (quote_first) -13 (that_first) -15
PRON (clause_first) -17 (phrase_first) -25 (to_first) -17 (what_first) -14
PROPN (as_first) -12 (clause_first) -58 (on_first) -12 (phrase_first) -20 (quote_first) -35 (that_first) -18 (to_first) -49
PUNCT (about_first) 21 (clause_first) 38 (for_first) 29 (of_first) 16 (that_first) 41 (to_first) 21 (what_first) 17 (whether_first) 28 (why_first) 48
QUOTE (clause_first) -52 (phrase_first) 12 (that_first) -19
SCONJ (as_first) -13 (clause_first) 30 (that_first) 13 (to_first) 32
SYM (clause_first) -22
VERB (as_first) -16 (for_first) -14 (how_first) -15 (on_first) -13 (that_first) 16 (what_first) -21
X (clause_first) 37

104 end: beginning, rest
(about_first) (leaves_0) -26 (leaves_2) 26
(as_first) (closes) -13
(clause_first) (leaves_0_quote) -49 (leaves_2) 24 (leaves_2_quote) 25
(for_first) (closes) -12 (leaves_0) -12 (leaves_1_quote) 14 (leaves_2_quote) 14
(how_first) (closes) 14 (leaves_0_quote) -12 (leaves_1) 12 (leaves_2_quote) -22
(of_first) (closes) 28 (leaves_0) -29
(on_first) (closes) -32 (leaves_0) 14 (leaves_2) 19
(phrase_first) (leaves_0_quote) 19
(quote_first) (leaves_0) -39 (leaves_1_quote) -21 (leaves_2) 20 (leaves_2_quote) -12
(that_first) (closes) 19 (leaves_0_quote) -19 (leaves_1) 17 (leaves_1_quote) -13 (leaves_2_quote) 18
(to_first) (leaves_0) -49 (leaves_0_quote) -40 (leaves_2) 24
(what_first) (closes) -12 (leaves_1) -19 (leaves_2) 27
(whether_first) (closes) 24 (leaves_1_quote) 15 (leaves_2) -32 (leaves_2_quote) -17
(why_first) (closes) -18 (leaves_0) 12 (leaves_0_quote) 24 (leaves_2_quote) -30

105 end: beginning, verbs
(about_first) (0_verbs) 13
(as_first) (1_verbs) 15 (2_verbs) -14
(clause_first) (0_verbs) 53 (0_verbs_quote) 35 (1_verbs_quote) -18 (2_verbs) -25
(for_first) (0_verbs) 26 (1_verbs_quote) -18 (2_verbs_quote) -18
(how_first) (0_verbs) -74 (1_verbs) 31 (2_verbs_quote) 21
(on_first) (0_verbs) 16 (1_verbs) -25
(phrase_first) (0_verbs_quote) -16
(quote_first) (0_verbs_quote) 24 (1_verbs_quote) -31 (2_verbs_quote) -16
(that_first) (0_verbs) -83 (1_verbs) -15 (1_verbs_quote) 47 (2_verbs) 36 (2_verbs_quote) 12
(to_first) (1_verbs) 13
(what_first) (0_verbs) -18 (2_verbs) 19
(whether_first) (0_verbs) -30 (2_verbs) 30
(why_first) (0_verbs) -23 (2_verbs) 22

106 end: cue, next word
:~ . 52
accept~ . -29
accord~ (edge) 29 , 21 . 25 in -17
accuse~ (edge) 18 , -12 . 12 and -14 of -13
acknowledge~ on 21
add~ , -20 . 17
admit~ , 16 . 23
agree~ and -12 in -14
allow~ , 23
announce~ (number) 20 , 25 . -16 and -39 as 23 for -12
appear~ , 38 and -12 in -40 the 24 to -19
argue~ (edge) -17 , -14 . 21 as 22 in -12 on 24
ask~ (edge) -24 , 23 . -14 and -12 as 23 from 13 in 12
assert~ . 18
assure~ , -19 . 16
attack~ , -23 for -16
back~ . -34
believe~ , -14 . 16
blame~ . 18 and -12 for 16 in -16
blast~ , 12 and -14 for -17
boast~ , 19 . -17
call~ (edge) 37 . -12 and 26 by 12 for -17 from -13 in 12 is 14 to -41 who -16
challeng~ . 42
charge~ . 16
cite~ . 30 in -36
claim~ (edge) -20 , -20 and 13 is -12 to 20
come~ , 30 . -26
comment~ . 16
compar~ . 36 to -26
complain~ . 18
concede~ . -16
confirm~ , -37 . -31
consid~ , 12 . 12
continue~ , -14
criticize~ as 20 for -34 from 23 on -19
decid~ . -35 to -17
declare~ , 17 . -44 and 15 was -12
declin~ , -51
decry~ . -17
defend~ , -39 and -33 as -23 in 18 on 18
deliv~ . -15
denounce~ . -27 and 23
deny~ . -21 and 38
describe~ , 23 and -19 as -33 in 15
determin~ . 22
discuss~ . 31
dismiss~ , 15 . 32 that -15
eager~ . -31
echo~ , -12
embrac~ . -50
emphasize~ . 14
encourage~ . -20
endors~ , -59 . -41 and -31 for -21 in 53 to 28 with -13
estimate~ . -15
explain~ (edge) 14 . 18 in 25
express~ . 12 in 13
fear~ . 26 in -23
feel~ , -27 . 15
file~ , -28
find~ , 29 . 18
found~ . 44 in -15
gave~ , -13
held~ . -14
highlight~ . 45
hit~ . 15
hope~ on 22 will 21
includ~ , -45 . 47
indicate~ , -14 . 23
insist~ , -29 and -16
invok~ . -20
issu~ and -19
knew~ . -20
known~ to 24
know~ . 15
launch~ . 17
learn~ , 26 . -24
like~ . -22
look~ . 14
made~ , -20 . -18 and -35 in 56 that 20 with -14
make~ . -17 and -14
mention~ , -40 in 31
mock~ , 26 . -17
note~ , 16 . 43 and 17 in -13 on -15
offer~ . -15 for -23
oppos~ , 21 . -44 and 21 in -46 on 16 that 26 to -19
order~ , 25
plan~ . 12
pledge~ , -32 and 28 as 16 in -12
point~ , -55 in -29 to 43
portray~ as -17
post~ , -42 . -22
praise~ , 17 . -18 on -26
promise~ (edge) 18 and -20
promot~ . 13 in 20
propose~ , 37 on -20
proud~ , -28
provid~ . 15
push~ , 20 and -16 in -17 to -23
put~ . 24
question~ , 19 . 16
quick~ . 26
rail~ and 32
rais~ , -21
recall~ . 22
recogn~ . 22
refer~ (number) -14 , 33 and 13
refus~ , 19 and -19 in -17 the 22
reject~ and 24
releas~ (edge) 25 , -28 . -21 to 22
remain~ , 37 . -20
remark~ . 15
rememb~ , -38 . 44
remind~ . 24 in 18
report~ (edge) 27 and -22 at -16 on -12
respond~ , -12 . 15 and 16
reveal~ . 12 was 26
rule~ . -24
saw~ . 31
say~ (edge) -13 , 22 - -25 . 36 a 29 and 25 are -24 around 25 at -32 before -19 both 21 but 16 by -28 despite -17 during -18 for 13 from -12 have -28 he 20 in 41 is -40 making 17 on 18 saying 20 since -15 the 15 through -14 to -12 until 14 was -24 when -28 while 27 with -35 – 44 — 26
seek~ . 28 and -13
seem~ . 25 and -18 by 15 on -15 that 15 to -13
seen~ . 16
see~ , 23 . 45 as -55 in -15
sent~ . 23 in -13
share~ . -15
shown~ , -24 . 15
show~ . 42 and -14 with -40
signal~ . -16
sign~ (number) 15 , 20 . -32
slam~ and -31
sought~ . 30
sound~ . 15
speak~ , 30 . 18
spoke~ , -17 and -21 in 15
start~ . -14
state~ , 30
stress~ . 29
suggest~ , 23 and -26
support~ , -20 . 12 for 18 in 16 to 15
take~ . 42
talk~ and -29 in -12 to -20
tell~ , 21 in -36
tend~ , 19
thank~ , -32
took~ , 27 in -22
tout~ in 22
try~ . 14
tweet~ , 12 and -18
urge~ , -18 . 15 and 19 to -17
us~ , 38 . 15
view~ . -17
voic~ . -22
vote~ , 27 and -15
vow~ , 12 in 22
want~ , -51 . 23 in -16 that -13 to -27
warn~ , 25
went~ , 38 in -15
wonder~ . 23
worry~ and 18
write~ (edge) -25 . 14 and 31 for 19 in 17

107 end: cue, rest
:~ (closes) 53 (leaves_0) -22 (leaves_1) -30 (leaves_2) -21
accept~ (closes) -29 (leaves_2) 22
accord~ (closes) 45 (leaves_1) -20 (leaves_1_quote) -19 (leaves_2) -15 (leaves_2_quote) -25
account~ (leaves_1) 15
accuse~ (closes) 22 (leaves_0) -24 (leaves_1) 37 (leaves_2) -29 (leaves_2_quote) -31
acknowledge~ (closes) 14 (leaves_1) -14 (leaves_1_quote) -27 (leaves_2_quote) 19
acquiesc~ (leaves_2) -15
address~ (closes) -17 (leaves_0) 20 (leaves_2) -19
add~ (closes) 30 (leaves_0) -26 (leaves_1) -17 (leaves_1_quote) -12 (leaves_2_quote) 16
administ~ (leaves_0) 15
admit~ (closes) 14 (leaves_2) -27
adopt~ (leaves_1) 38
advic~ (leaves_2) -27
advoc~ (leaves_1) -16
agree~ (leaves_0) -26 (leaves_1) 15 (leaves_1_quote) -14
agre~ (leaves_1) -14
aim~ (leaves_2) 13 (leaves_2_quote) -25
air~ (leaves_0) 27
alert~ (leaves_0) 22
allege~ (leaves_0) 33 (leaves_2) -30
allow~ (leaves_0) 14 (leaves_2) -12
allud~ (leaves_0) -21
angri~ (leaves_2) 15
announce~ (closes) -17 (leaves_1) 26 (leaves_2) -16
answer~ (leaves_0) 22 (leaves_2) 31
appeal~ (leaves_2) 15
appear~ (closes) -12 (leaves_0) -12 (leaves_1) 25 (leaves_2) -20 (leaves_2_quote) 29
applaud~ (closes) 35 (leaves_2) -20
argue~ (closes) 14 (leaves_0) 14 (leaves_0_quote) 18 (leaves_1) -21 (leaves_2) -24
argument~ (leaves_1) -24 (leaves_2) -18 (leaves_2_quote) 13
articul~ (leaves_2) 21
ask~ (closes) -19 (leaves_0) 41 (leaves_0_quote) 22 (leaves_1) -18 (leaves_1_quote) 12 (leaves_2_quote) -29
assail~ (leaves_0) 18
assert~ (closes) 26 (leaves_0) 13 (leaves_2) -32
assess~ (leaves_1) 16
assum~ (leaves_1) -14
assure~ (closes) 29 (leaves_2_quote) -21
attack~ (leaves_0) 23 (leaves_1) -15 (leaves_2) -14
attribut~ (leaves_2) -29
author~ (leaves_0) -20
avoid~ (leaves_1) 13
backped~ (leaves_1) 17 (leaves_2) -18
back~ (closes) -40 (leaves_2) 19
ban~ (leaves_1) 37 (leaves_2) -25
becam~ (leaves_2) 16
becom~ (leaves_2) 26 (leaves_2_quote) 27
begin~ (leaves_1) -17 (leaves_2) 26 (leaves_2_quote) -20
begun~ (leaves_0) 16
believe~ (closes) 16 (leaves_0) -17 (leaves_1) -23 (leaves_2_quote) 15
bemoan~ (leaves_1) -19 (leaves_1_quote) -18
bet~ (leaves_2) -17
blame~ (closes) 18 (leaves_1) -23 (leaves_2) -17 (leaves_2_quote) 21
blast~ (leaves_0) -27
block~ (leaves_1_quote) 22
boast~ (closes) -17 (leaves_0) 27 (leaves_1) -12
boycot~ (leaves_1) 18
brag~ (leaves_2) 14
breach~ (leaves_2) 17
broker~ (leaves_0) 22
cagei~ (leaves_2_quote) 18
call~ (leaves_0) -24 (leaves_0_quote) -38 (leaves_1) 26 (leaves_1_quote) 17 (leaves_2_quote) -26
came~ (leaves_0) 15
campaign~ (leaves_0) -16 (leaves_1) 17
captur~ (leaves_0) 25
care~ (leaves_1) 24 (leaves_2) -29 (leaves_2_quote) -25
carri~ (leaves_0) 21
center~ (leaves_2) -32
certain~ (leaves_2) -19
challeng~ (closes) 22 (leaves_0) -45 (leaves_1_quote) 21
chant~ (leaves_2) 15
charge~ (closes) 16 (leaves_1) -17
chide~ (leaves_2) -16
choos~ (leaves_1) -14
chosen~ (leaves_1) 12
chose~ (leaves_0) 17 (leaves_1) -21
churn~ (leaves_2) -17
cite~ (closes) 25 (leaves_1) -26
claim~ (closes) -15 (leaves_1) -14 (leaves_1_quote) -13 (leaves_2) 27 (leaves_2_quote) 15
clarify~ (leaves_0) 24 (leaves_2) -18
close~ (leaves_1) -22
come~ (closes) -26 (leaves_0) -15 (leaves_2) 26
comment~ (leaves_0) -19 (leaves_2) 17
commit~ (leaves_1) -23
compar~ (closes) 34 (leaves_0) -12 (leaves_2) -12 (leaves_2_quote) -22
complain~ (closes) 18 (leaves_0) -12
concede~ (closes) -14 (leaves_0) 13 (leaves_1_quote) -13 (leaves_2_quote) 12
concern~ (leaves_0) -29 (leaves_1) -16
conclude~ (leaves_0) 14 (leaves_1) -21 (leaves_2_quote) 17
condemn~ (closes) -14 (leaves_1) 17
conduct~ (leaves_0) 19
confirm~ (closes) -21 (leaves_0) 15 (leaves_1) -23 (leaves_2) 20
congratul~ (leaves_0) -13
consciou~ (leaves_2_quote) 17
consid~ (leaves_0) -51 (leaves_2) 22
contend~ (leaves_1) 23
continue~ (leaves_1) -28 (leaves_2) 13 (leaves_2_quote) -19
contradict~ (leaves_2_quote) -19
contrast~ (leaves_0) -26
conven~ (leaves_2) -23
counter~ (leaves_0) 19
cover~ (leaves_0) 17 (leaves_1_quote) -13 (leaves_2) 18 (leaves_2_quote) -26
creat~ (leaves_2) -40
criticize~ (leaves_0) -13 (leaves_0_quote) 13 (leaves_1) -21 (leaves_1_quote) -15 (leaves_2_quote) 35
critic~ (leaves_1) -17
decid~ (closes) -35 (leaves_0) 26 (leaves_2) 13
decis~ (closes) -23 (leaves_2_quote) 21
declare~ (closes) -42 (leaves_0) -24 (leaves_1_quote) 18 (leaves_2) 40 (leaves_2_quote) -17
declin~ (leaves_0) 13 (leaves_1) 15 (leaves_2) -29
decry~ (closes) -17 (leaves_0) 20
dedic~ (leaves_0) 20 (leaves_1) 27
deem~ (leaves_2) 13
defend~ (leaves_0) -23 (leaves_2) 14
deliv~ (leaves_1) 13
demand~ (leaves_0) 16 (leaves_2) 13
demonstr~ (leaves_1) -30 (leaves_2) 12
denounce~ (closes) -27 (leaves_0) 24 (leaves_2_quote) 12
deny~ (closes) -30 (leaves_2) 30
deride~ (leaves_0) -18 (leaves_1) -12
determin~ (closes) 22 (leaves_2) -17
dictat~ (leaves_0) -14
difficult~ (leaves_2) 13
direct~ (leaves_2) 14
disagre~ (leaves_1) -14
disavow~ (leaves_0) -14
disclose~ (leaves_0) 13 (leaves_1) -25 (leaves_2) 12
disclosur~ (leaves_0) 19
discuss~ (closes) 31 (leaves_1) -20 (leaves_2) -41 (leaves_2_quote) 25
dismiss~ (leaves_0) -21 (leaves_0_quote) 23 (leaves_1) -19
displai~ (leaves_1) 27
distanc~ (leaves_1) 18
divid~ (leaves_2) -23
doubt~ (leaves_0) -12 (leaves_2) 13
draft~ (leaves_2) -12
dwell~ (leaves_0) 20 (leaves_1) -20
eager~ (closes) -31 (leaves_2) 20
elect~ (leaves_1) 19
email~ (leaves_0_quote) -12
embrac~ (closes) -41 (leaves_0) 22 (leaves_2) 26
emerg~ (leaves_2) 16
emphasize~ (closes) 24 (leaves_2) -15
encourage~ (closes) -20 (leaves_0) -15 (leaves_1) -24 (leaves_2) 36
endors~ (closes) -28 (leaves_2) 28
endur~ (leaves_2) -19
end~ (leaves_0) 14
enjoi~ (leaves_0) -15
estimate~ (closes) -18 (leaves_1) 16
eviscer~ (leaves_2) -27
expand~ (leaves_2) -18
expect~ (leaves_0) -16 (leaves_1) -22 (leaves_2) 17
explain~ (closes) 17 (leaves_0_quote) 19 (leaves_2_quote) -44
explor~ (leaves_2) 19
expos~ (leaves_0) -19 (leaves_1) 32
express~ (leaves_0) 14 (leaves_2) -32
extol~ (leaves_1) -22
ey~ (leaves_0) -13
face~ (leaves_2_quote) 14
fail~ (leaves_0) -22 (leaves_1) -26
favor~ (leaves_2) -13
fear~ (closes) 26 (leaves_1) -15
feel~ (closes) 15 (leaves_1) 26 (leaves_2) -21
file~ (leaves_0) 35 (leaves_1) -25 (leaves_2) -13
find~ (closes) 22 (leaves_0) -15 (leaves_1) 16 (leaves_2) -31
focus~ (leaves_1) -28 (leaves_2) 24
follow~ (leaves_1) -20 (leaves_1_quote) 12 (leaves_2_quote) -16
foretel~ (leaves_2_quote) 16
found~ (closes) 46 (leaves_0) -12 (leaves_1) -22 (leaves_2) -25
gave~ (leaves_0) -28 (leaves_1) 19
given~ (leaves_1) 15
give~ (leaves_0) -12
goal~ (leaves_2) -26
goe~ (leaves_0) -15 (leaves_2) -25
gone~ (leaves_2) -23
go~ (leaves_1) 17 (leaves_2) 21
grappl~ (leaves_2) -16
grievanc~ (leaves_2) -26
grow~ (leaves_2) 12
gush~ (leaves_0) 25
hail~ (leaves_0) -20 (leaves_2_quote) 12
harangu~ (leaves_2) -15
hard~ (leaves_2) 15
headlin~ (leaves_2) 14
heighten~ (leaves_0) -19
held~ (closes) -14
highlight~ (closes) 48 (leaves_0) -24 (leaves_1) -27
hijack~ (leaves_0) 22
hint~ (leaves_2) -18
hire~ (leaves_0) -24
hit~ (closes) 15 (leaves_0) -18
hope~ (leaves_0) 12 (leaves_1) -13
identifi~ (closes) -14
ignor~ (leaves_0) 26
imagine~ (leaves_0) -12
impli~ (leaves_1) -14
import~ (leaves_2) -14
imposs~ (leaves_1) 19
inclin~ (leaves_0) 18
includ~ (closes) 51 (leaves_0) -19 (leaves_1) -15 (leaves_2) -17 (leaves_2_quote) -20
indicate~ (closes) 24 (leaves_2) -29 (leaves_2_quote) 15
insist~ (leaves_0) 29 (leaves_1) -14 (leaves_2_quote) -21
intend~ (leaves_0) 19 (leaves_1_quote) -12 (leaves_2_quote) 12
invok~ (closes) -20
issu~ (leaves_0) -16
keep~ (leaves_0) 24 (leaves_2_quote) -15
knew~ (closes) -20 (leaves_1) 28
knock~ (leaves_1) -13 (leaves_2) -13
known~ (leaves_0) -39 (leaves_2) 20
know~ (closes) 15
labor~ (leaves_1) -21
laid~ (leaves_1) -20 (leaves_2) -14
lai~ (leaves_1) -12
lament~ (closes) 27 (leaves_1) -22
lash~ (leaves_2) 12
late~ (leaves_2) -18
launch~ (closes) 19
learn~ (closes) -24 (leaves_0) -13 (leaves_2) 24
led~ (leaves_0) -31
leeri~ (leaves_2) 17
liken~ (leaves_0) -19 (leaves_1) -14
like~ (closes) -22 (leaves_0) 13 (leaves_1) -13 (leaves_2) 18
list~ (leaves_0) -18 (leaves_2) 26
lobbi~ (leaves_0) 14
log~ (leaves_2) -14
look~ (closes) 18 (leaves_0) -43 (leaves_1) -17 (leaves_2) 14
made~ (closes) -15
maintain~ (leaves_2) 24
make~ (closes) -18 (leaves_0) 17
manag~ (leaves_0) -22
mandat~ (leaves_0) 24
marvel~ (leaves_1) -16 (leaves_2) 16
mention~ (leaves_0) -45 (leaves_2) 21
messag~ (leaves_1) -15 (leaves_2) -12
met~ (leaves_2) 21
mock~ (leaves_0) 20 (leaves_1_quote) -12
motiv~ (leaves_2) 21
mount~ (leaves_0) -17
mull~ (leaves_0) -21
name~ (leaves_0) -33 (leaves_1) 19 (leaves_2) 21
need~ (leaves_0) 12 (leaves_1) 12 (leaves_2) -21
negoti~ (leaves_0) -12
nomin~ (leaves_1) -23 (leaves_2) 15
note~ (closes) 43 (leaves_0_quote) -13 (leaves_1) -75 (leaves_1_quote) 13 (leaves_2) 21 (leaves_2_quote) -35
observe~ (leaves_1) -14 (leaves_2) -21
offer~ (leaves_0) -16 (leaves_2_quote) 33
open~ (leaves_0) 14 (leaves_1) -13 (leaves_2) -14
oper~ (leaves_2) -33
opposit~ (leaves_0) -12
oppos~ (closes) -46 (leaves_1) 19 (leaves_2) 21
opt~ (leaves_1) 14 (leaves_2) -25
order~ (leaves_1) -23 (leaves_2) 14 (leaves_2_quote) 15
outlin~ (leaves_0) -12 (leaves_2) -30
outspoken~ (leaves_1) 16
paid~ (leaves_1) 16
passion~ (leaves_2) 12
pass~ (leaves_0) 12 (leaves_2) -16
peg~ (leaves_0) -27
persuad~ (leaves_1) 33 (leaves_2) -25
pick~ (leaves_0) 18 (leaves_2) 18
pin~ (leaves_2) -23
pivot~ (leaves_2) -20
plai~ (leaves_1) -12 (leaves_2) -20
plan~ (leaves_0) -15 (leaves_1) -36 (leaves_2) 21
platform~ (leaves_2) -25
plead~ (leaves_1) -16 (leaves_2) 13
pledge~ (leaves_0) -26 (leaves_1) -30 (leaves_1_quote) -13 (leaves_2) 26 (leaves_2_quote) 16
plot~ (leaves_2) 15
point~ (closes) 15 (leaves_2) -15
portray~ (closes) 24 (leaves_0) 13 (leaves_1_quote) -35 (leaves_2) -14 (leaves_2_quote) -19
pose~ (leaves_2_quote) -12
postur~ (leaves_1) -27
post~ (closes) -21 (leaves_0) 15 (leaves_1) 17 (leaves_2) -12
pound~ (leaves_0) 20
praise~ (leaves_0) 16 (leaves_1) -24 (leaves_1_quote) -25 (leaves_2) 26
predict~ (leaves_0_quote) 21 (leaves_2) -24
prefer~ (leaves_0) -16 (leaves_1) 13 (leaves_2) 15
premier~ (leaves_2) -16
prescrib~ (leaves_0) -20
proclaim~ (leaves_0_quote) 24
prohibit~ (leaves_2) 21
project~ (leaves_2) 19
promise~ (leaves_0) -12
promot~ (leaves_0) -29 (leaves_1) 12
pronounc~ (leaves_2_quote) -22
propose~ (leaves_1) 28 (leaves_2) -19
protest~ (leaves_1) 28 (leaves_2) -12
proud~ (leaves_0) -18 (leaves_1) -30 (leaves_2) 15
prove~ (leaves_0) -17 (leaves_2) 14
provid~ (closes) 15 (leaves_1) -28 (leaves_2) 14
publish~ (closes) 36 (leaves_2) -24 (leaves_2_quote) -19
pursu~ (leaves_0) 24
push~ (leaves_0) -28 (leaves_2) 13
put~ (closes) 27 (leaves_0) -36
question~ (leaves_0) -21 (leaves_1_quote) 16 (leaves_2) 16
quick~ (closes) 26 (leaves_0) -20 (leaves_1) -21
quot~ (closes) 24 (leaves_0) -12 (leaves_0_quote) -13
rais~ (leaves_0) 12 (leaves_2) -17
ran~ (leaves_0) 13
realiz~ (leaves_2) -14
rebuk~ (leaves_2) -49 (leaves_2_quote) 28
rebut~ (leaves_2) -19
recall~ (closes) 33 (leaves_1) -24 (leaves_1_quote) -16
recapitul~ (leaves_2) 12
recogn~ (closes) 22 (leaves_1) -12 (leaves_2_quote) 14
recommend~ (leaves_2) -18
record~ (leaves_0) -13
recount~ (leaves_0) 15
referenc~ (leaves_0) -12 (leaves_2) -21
refer~ (leaves_2) -16 (leaves_2_quote) -16
reflect~ (leaves_1) -18 (leaves_2) -42
refus~ (leaves_1) 12
regard~ (leaves_2) 16
regist~ (leaves_0) -21
reiterate~ (leaves_0) 14 (leaves_1) -14
reject~ (leaves_0) 14
releas~ (leaves_0) 21 (leaves_1) 31 (leaves_1_quote) -16 (leaves_2) -32
relish~ (leaves_1) 26 (leaves_2_quote) 17
reluct~ (leaves_1) 16
remain~ (closes) -20 (leaves_0) 19
remark~ (closes) 16
rememb~ (closes) 51 (leaves_1) -29 (leaves_2) -35
remind~ (leaves_2) -27
render~ (leaves_1) -24
renew~ (leaves_2) 20
repeat~ (leaves_0) 30 (leaves_1) -23 (leaves_2) -23
reply~ (closes) 14
report~ (closes) 21 (leaves_0) -13 (leaves_1) -12 (leaves_1_quote) -18 (leaves_2) 14 (leaves_2_quote) -21
repres~ (leaves_0) -13 (leaves_1) 23 (leaves_2) -13
request~ (leaves_0) -15 (leaves_1) 36 (leaves_2) -29
requir~ (leaves_0) -16
resist~ (leaves_1) -17
respect~ (leaves_1) 19
respond~ (closes) 16 (leaves_1) 22 (leaves_2) -49
respons~ (leaves_0) 17
rethink~ (leaves_0) 17
retweet~ (leaves_0) -12 (leaves_1_quote) -16
reveal~ (leaves_0) -14 (leaves_0_quote) -13 (leaves_1) 24
revisit~ (leaves_0) 25 (leaves_1) 26
rule~ (closes) -24 (leaves_0) 21
saw~ (closes) 31 (leaves_0) -26
say~ (closes) 31 (leaves_0) -13 (leaves_0_quote) -34 (leaves_1) 36 (leaves_1_quote) 18 (leaves_2) -17 (leaves_2_quote) -17
schedul~ (leaves_2) 16
seek~ (leaves_1) -24 (leaves_1_quote) 25 (leaves_2) -17
seem~ (leaves_0) -38 (leaves_0_quote) 35 (leaves_1) -13 (leaves_2_quote) -12
seen~ (closes) 16 (leaves_2) -19
see~ (closes) 25 (leaves_0) -39 (leaves_1) -13 (leaves_2_quote) 14
seiz~ (leaves_0) 24
self-describ~ (leaves_1) 12
sent~ (closes) 24 (leaves_0) -18
share~ (leaves_1) -14 (leaves_2) 22 (leaves_2_quote) -21
shown~ (closes) 15 (leaves_0) -18 (leaves_1) -16
show~ (closes) 39 (leaves_1) -38 (leaves_1_quote) 13 (leaves_2) -12 (leaves_2_quote) -26
shrug~ (leaves_0) 23
shut~ (leaves_1) -17
side~ (leaves_2) 18
signal~ (closes) -16 (leaves_1_quote) 16
sign~ (closes) -33 (leaves_1) 15
singl~ (leaves_0) -15
skeptic~ (leaves_2) 20
slam~ (leaves_0) -16 (leaves_0_quote) 16 (leaves_2) -22 (leaves_2_quote) 19
slash~ (leaves_0) 20
snipe~ (leaves_2_quote) 13
sought~ (closes) 30 (leaves_0) -29 (leaves_1) -25
sound~ (closes) 13 (leaves_0) -18
spar~ (leaves_2) 14
speak~ (leaves_0_quote) 23
speculate~ (leaves_2) 36
speech~ (leaves_0) 12
spent~ (leaves_0) -18
spoke~ (closes) -16 (leaves_0) -36 (leaves_1) 36
sponsor~ (leaves_1) -21
spot~ (leaves_2) -16
start~ (closes) -14 (leaves_1) 27 (leaves_2) -14
statement~ (leaves_2) 26
state~ (leaves_0) 21 (leaves_1) -29
stoke~ (leaves_0) 14
stood~ (leaves_2_quote) -22
stop~ (leaves_1) 15
strategi~ (leaves_2) -19
stress~ (closes) 29 (leaves_0) -29
struggl~ (leaves_1) 14
submit~ (leaves_0) 22 (leaves_2) 21
suggest~ (leaves_0) 16 (leaves_1) -32 (leaves_1_quote) -17 (leaves_2) 14 (leaves_2_quote) 12
support~ (leaves_1_quote) 22
su~ (leaves_0) -16
taken~ (leaves_0) -14 (leaves_2) 19
take~ (closes) 43 (leaves_0) -33
talk~ (leaves_1) -25
target~ (leaves_2) -15 (leaves_2_quote) 16
telegraph~ (leaves_2) 18
tell~ (closes) 13 (leaves_0) -16 (leaves_0_quote) -22 (leaves_1) 17
tend~ (leaves_2) 13
testify~ (leaves_2) -18
thank~ (closes) 13 (leaves_0) 14 (leaves_1) -36
think~ (leaves_2) -22 (leaves_2_quote) 19
threaten~ (leaves_1) 18 (leaves_2) -15
thrill~ (leaves_1) 14
tick~ (leaves_2) 23 (leaves_2_quote) -19
ting~ (leaves_1) -12 (leaves_2) 14
titl~ (leaves_2) 17
took~ (leaves_0) 20 (leaves_1) -17 (leaves_2) -12
tout~ (leaves_0) 13
tri~ (leaves_0) -14 (leaves_2) 17
try~ (closes) 14 (leaves_0) -15 (leaves_1) 12 (leaves_2) -13
turn~ (leaves_0) 12
tweet~ (closes) -22 (leaves_0) 23 (leaves_1) 36 (leaves_2) -25 (leaves_2_quote) -20
underline~ (leaves_2) 13
underscore~ (leaves_0) 16
understand~ (leaves_1) -16
understood~ (leaves_1) -25 (leaves_2) -18
uneasi~ (leaves_2) -13
unifi~ (leaves_1) 16
unit~ (leaves_0) 21
unveil~ (leaves_1) -19
upbeat~ (leaves_0) -14
urge~ (closes) 21 (leaves_1) -33 (leaves_2) 12
us~ (leaves_0) -23 (leaves_0_quote) 18 (leaves_1) -37 (leaves_2) 19
valuat~ (leaves_0) 18
veer~ (leaves_2_quote) 16
veto~ (leaves_1) 17
view~ (closes) -17 (leaves_0) 13 (leaves_1) 19
voic~ (closes) -23 (leaves_1) 16 (leaves_2_quote) 16
vow~ (leaves_0) -34 (leaves_1) 18
want~ (closes) 25 (leaves_0) -15
warn~ (leaves_0) -12 (leaves_1) 30 (leaves_2) -21
watch~ (leaves_0) 18 (leaves_2) -12 (leaves_2_quote) 13
welcom~ (leaves_0) 23
well-receiv~ (leaves_2) 14
went~ (leaves_2_quote) 12
willing~ (leaves_1_quote) -15
withdrew~ (leaves_2) 14
wonder~ (closes) 23 (leaves_1) -15
work~ (leaves_2) -31
worry~ (leaves_0) -14 (leaves_1) -14 (leaves_2) 14
write~ (leaves_2_quote) -16
yearn~ (leaves_2) 12
zero~ (leaves_0) 18

108 end: length, beginning
(0_long) (as_first) -14 (clause_first) 60 (for_first) -14 (how_first) -21 (phrase_first) 37 (quote_first) 55 (that_first) -25 (to_first) -48 (what_first) -19
(14_long) (of_first) 24 (on_first) -39 (phrase_first) -31 (quote_first) -12 (that_first) 20 (what_first) 12 (whether_first) 25
(1_long) (as_first) 23 (clause_first) 38 (for_first) 20 (how_first) -16 (on_first) -17 (phrase_first) 16 (that_first) 61 (to_first) 24 (what_first) -18
(29_long) (as_first) -25 (clause_first) -29 (for_first) -20 (phrase_first) 19 (quote_first) -31 (to_first) -22 (what_first) 17
(30_long) (as_first) -14 (clause_first) -26 (for_first) -17 (quote_first) -29 (that_first) -19 (what_first) -23 (whether_first) 21
(3_long) (about_first) 34 (clause_first) 24 (for_first) 29 (how_first) 16 (of_first) -16 (on_first) 41 (phrase_first) -26 (quote_first) -24 (that_first) -14 (what_first) 22 (whether_first) -15
(7_long) (about_first) -23 (on_first) -18 (phrase_first) -15 (to_first) 31 (what_first) -24 (whether_first) -18 (why_first) 16

109 end: length, rest
(0_long) (leaves_0) 28 (leaves_0_quote) 17 (leaves_1) 22 (leaves_2) 40 (leaves_2_quote) 15
(14_long) (closes) 13 (leaves_0) -43 (leaves_0_quote) -103 (leaves_1) -16 (leaves_1_quote) 29
(1_long) (leaves_0) 40 (leaves_1) -12 (leaves_2) 49
(29_long) (closes) 12 (leaves_0) -77 (leaves_2) -17
(30_long) (leaves_0) -50 (leaves_1) -54 (leaves_1_quote) -19 (leaves_2) -53 (leaves_2_quote) 20
(3_long) (leaves_0_quote) 19 (leaves_1) 24 (leaves_1_quote) -12
(7_long) (leaves_0) -24 (leaves_0_quote) -35 (leaves_1) 20 (leaves_1_quote) -16

110 end: marks, rest
(0_marks) (closes) 23 (leaves_0_quote) -22 (leaves_1) 36 (leaves_1_quote) 20 (leaves_2) 53 (leaves_2_quote) 33
(1_marks) (closes) -25 (leaves_0) -58 (leaves_0_quote) -67 (leaves_1) -52 (leaves_2) -36 (leaves_2_quote) -36
(2_marks) (closes) 14 (leaves_0) -49 (leaves_0_quote) -25 (leaves_2) -19 (leaves_2_quote) 23
(3_marks) (leaves_0) -33 (leaves_0_quote) -12 (leaves_1) -71 (leaves_1_quote) -33 (leaves_2) -28

111 end: marks, next word
(0_marks) $ -25 ' -68 's -56 ( 12 (edge) 27 ) 43 , 56 - 37 -- 31 : 14 ; 75 a -14 about -66 across -12 adding 35 after 76 again 22 against -23 ago -22 ahead -14 all 22 allowing 19 almost -14 among -20 an -14 and 75 appeal 26 appeared 17 are 32 away -17 back -31 be -42 because 28 been -22 before 39 being -25 better 17 between -31 both 18 but 75 by 33 can -18 central 26 comes 23 compared 30 could 20 cruz -14 democratic -13 despite 58 directly -17 down -15 during 20 early 15 entering -15 even 42 ever 32 far -18 following 20 for -12 forward -15 friday 16 had -44 have 20 he -21 helped 23 her -27 here 20 hillary 12 him -23 his -41 home 23 how -29 if -19 in 32 include 18 increased 19 instead 15 is 31 it -31 just 25 last 40 late 23 later 25 left 18 less 20 looking -13 many 12 may -12 might -21 monday 20 most -16 mrs. 16 much -12 next -14 no -14 now 26 n’t -14 obama -19 of -94 once 20 online 40 or -53 other -17 out -28 played 20 presidential -19 primary -18 rather -22 recently 16 remain 26 running -12 said 40 sanders -16 saying 12 seeking 20 seemed 22 several 39 she -26 should -26 since 27 so 37 such -17 ted -14 telling 19 the -14 their -18 these 24 this 17 through 47 thursday 46 to -23 today 25 together -18 too 13 trump -26 tuesday 36 turned 21 until 47 using 21 via 25 wednesday 35 well -18 what -14 when 48 whether -22 which 25 while 53 whose 21 with 21 within 15 without 40 you 19 – 34 ’ -52 ’s -56 “,” -22 “” -23
(1_marks) ( 46 (number) -18 , -16 - 34 . -16 a -13 after -15 and -85 are -14 because -15 before -16 by -38 during 23 for -23 from -22 has -13 his 20 in -68 is -23 of -14 on -19 or 17 saturday 19 since -13 the -16 though 22 was -12 were 21 which 27 who 34 – -24 — 34
(2_marks) (edge) -17 , -16 -- 21 . 19 : 18 ; 19 after -15 and -45 in -33 on -20 when 23 which -17 — 48
(3_marks) ( -29 (edge) 20 , -48 - -13 ; -29 and -36 in -12 — 23

112 end: next report, next word
(no_report) $ -22 ' -52 's -50 (edge) 13 (number) -57 , -47 -- 19 : -27 ; 30 ? 16 a -21 about -58 across -12 adding 49 again 21 against -18 ahead -12 all 21 allowing 19 almost -14 also -12 among -23 an -13 and -127 appeal 26 appeared 17 around 13 as -32 at -32 away -17 back -32 be -39 because -19 been -21 being -21 better 17 between -30 by -58 can -20 carried 25 central 26 claiming 19 clearly 20 clinton 16 comes 23 could 21 democratic -12 despite 60 differently 17 direct 26 do -19 down -13 early 16 else -12 entering -14 even 14 ever 32 far -19 following 21 for -55 forward -15 friday 16 from -19 gets 26 had -39 has -19 he -18 heavily -16 helped 22 her -23 here 28 hillary 13 him -23 home 24 how -29 if -20 in -17 increased 19 instead 17 is 29 it -34 just 22 largely -12 late 23 left 20 less 19 like -26 looking -13 many 12 may -13 might -18 monday 22 more -25 most -16 mrs. 16 must 13 next -14 no -13 not -19 now 12 n’t -15 obama -17 of -84 on -39 online 40 or -39 other -15 out -25 played 20 presidential -17 primary -18 promising 23 range 26 rather -22 recently 13 referring 17 remain 26 returns 26 said 37 sanders -12 seeking 20 seemed 22 several 24 she -26 should -25 since 15 so 22 specifically -15 such -18 ted -18 telling 19 the -45 their -17 these 25 though 20 through 18 thursday 20 to -23 today 25 together -17 too 13 trump -23 tuesday 38 turned 21 until 28 via 25 was 12 wednesday 23 well -20 what -15 when 31 whether -22 which 32 while -16 why -12 will -12 with -16 within 15 without 40 you 19 – 13 — 28 ’ -50 ’s -52 “” -22
(report_hanging) , 93 - 61 and 94 before 49 by 60
(report_later) ' -15 ( 27 (number) 35 , 36 - 35 -- 46 ; 49 about -14 after 64 against -14 and -30 are 27 as 24 at 43 because 17 but -14 by 44 clinton -14 could -12 do 23 during 40 for 36 has 14 have 32 in 58 is -13 last 54 more 23 not 14 of -33 on 46 than 14 the -34 this 15 to -20 was -14 were 18 when 39 who 32 with 53
(report_next) , 78 - 12 : 54 ; 27 after 37 and 150 as 28 because 30 but 92 has -12 have -23 in -12 the 38 when 12 who 16 — 27

113 end: next report, rest
(no_report) (closes) 17 (leaves_0) -33 (leaves_0_quote) -63 (leaves_1) -87 (leaves_1_quote) -131 (leaves_2) -149 (leaves_2_quote) -174
(report_hanging) (leaves_1) 80 (leaves_1_quote) 58 (leaves_2) 120 (leaves_2_quote) 83
(report_later) (leaves_0) -28 (leaves_1) 118 (leaves_1_quote) 43 (leaves_2) 131 (leaves_2_quote) 52
(report_next) (leaves_1) 94 (leaves_1_quote) 85 (leaves_2) 148 (leaves_2_quote) 102

114 end: tag, next tag
ADJ ADJ -61 ADP 15 AUX 49 CCONJ 17 DET 15 NOUN -74 NUM -12 PRON -19 PROPN -75 PUNCT 19 SCONJ 26 VERB -18
ADP ADJ -77 ADP -64 ADV -83 CCONJ -43 DET -119 NOUN -37 NUM -58 PRON -109 PROPN -153 PUNCT 38 QUOTE -16 VERB -51
ADV ADJ -96 ADP -15 ADV -51 DET -40 NUM -16 PART -19 PRON -30 PROPN -16 PUNCT -14 SCONJ -29 VERB -105
AUX ADJ -41 ADP -44 ADV -79 AUX -73 PART -67 PUNCT 33 SCONJ -12 VERB -146
CCONJ ADJ -29 ADP -47 ADV -46 AUX -27 DET -25 NOUN -18 PRON -22 PROPN -27 PUNCT -12 SCONJ -17 VERB -51
DET ADJ -84 ADV -72 CCONJ 22 DET -17 NOUN -73 NUM -34 PRON -13 PROPN -89 PUNCT 30 QUOTE -23 VERB -31
NOUN (edge) -16 ADJ 80 ADP 19 ADV 60 AUX 57 CCONJ 65 DET 62 NUM 45 PROPN 61 PUNCT 48 SCONJ 60 VERB 42
NUM ADJ -22 ADP -28 CCONJ 38 NOUN -28 NUM -28 PROPN -13 SCONJ 18 VERB -12
PART ADJ -31 ADV -46 AUX -35 NOUN -35 PART -19 PRON 25 VERB -137
PRON ADJ -13 ADP 35 AUX -121 CCONJ 14 DET -26 NOUN -33 PRON -36 PROPN 14 VERB -83
PROPN (edge) 52 ADP 45 ADV 55 DET 58 NOUN -87 NUM 26 PART 12 PRON 53 PROPN -119 PUNCT 25 QUOTE 21 VERB 18
PUNCT (edge) -62 CCONJ -25 PUNCT -105
QUOTE (edge) 22 ADJ 28 ADP 43 ADV 21 AUX 13 DET 64 PRON 48 PROPN 67 PUNCT 57 VERB 137
SCONJ ADP 14 ADV -20 DET -23 PRON -55 PROPN -24 SCONJ -12 VERB -55
SYM NUM -29 PUNCT -45
VERB ADJ -46 ADP -65 ADV -46 AUX -34 CCONJ -33 DET -110 NOUN -21 NUM -13 PART -15 PRON -37 PROPN -58 PUNCT 38 VERB -14

115 end: word, next tag
$ NUM -29
% PUNCT -15
's ADJ -17 NOUN -17
(number) ADJ -22 ADP -28 CCONJ 38 NOUN -28 NUM -28 PROPN -13 SCONJ 18 VERB -12
) (edge) -62 CCONJ -25 PUNCT -105
a ADJ -51 ADV -38 NOUN -32 PROPN -18
abortion PUNCT 24
abortions PUNCT 30
about DET 23
abroad PUNCT 21
account PUNCT 16
act PUNCT 27
action PUNCT 31
actions ADP -17 PUNCT -23
again PUNCT -18
agenda PUNCT -14
agreement ADP -21
ahead ADP 24
all PUNCT 45
amendment PUNCT 22
america PUNCT 30
americans PUNCT 17
an ADJ -15
and ADJ -27 ADP -37 ADV -32 AUX -14 DET -20 NOUN -15 PRON -16 PROPN -23 PUNCT -39 SCONJ -12 VERB -41
another NOUN 25
approach PUNCT -26
as ADJ -18 ADV -31 DET -26
attack ADP -13 PUNCT -18
attacks ADP -39 PUNCT 30
ayotte PUNCT 15
back ADP 16 PUNCT 36
ban ADP -37
be PUNCT 32 VERB -16
because PRON -12
behavior ADP 13
behind PUNCT 36
benghazi PUNCT 17
bernardino PUNCT -38
better ADP -17 PUNCT 26
bid ADP 18
bill PRON -16 PUNCT 19 SCONJ 27 VERB -12
border ADP -16 PUNCT 16
bush ADP 23
business ADP 21 PUNCT -21
by VERB -12
campaign ADP 20 AUX -14
candidacy ADP 19
candidate ADP 15 PUNCT -56
candidates ADV 14 PUNCT -14
care ADP 20 CCONJ -20
carson PUNCT 23
case ADP 31 PUNCT -17
center PUNCT -21
change ADP -20 PUNCT 20
charge ADP 22
charges ADP 13
children PUNCT 22
china PUNCT -22
classified PUNCT -36
cleveland PUNCT 15
clinton ADP 25 PART 56
college PUNCT 26
come ADP -14
comments ADP 22 PUNCT 20
committee ADP -16 VERB 24
companies PUNCT -16
company PUNCT -41
conference PUNCT -19
congress PUNCT 15
conservative PUNCT 18
contest PUNCT -28
control ADP 18 PUNCT -21
convention ADP -25 AUX 20 PUNCT 52
country ADP 15
court ADP 13
criticism ADP 16 PUNCT 14
cruz ADP 35 AUX -13 PUNCT 18
cuts ADP 22
day ADP -29
days ADP -27 PUNCT -59
deal ADP -44 PUNCT -26
death ADP -13
debate ADP -45
debates ADP -17 PUNCT -28
decades PUNCT -34
delegates ADP 20 PUNCT 15
department PUNCT 26
did PUNCT -44
differences ADP 15
do PUNCT 15
donations ADP -20
down ADP 16
earlier PUNCT -12
economy PUNCT 12
education PUNCT 23
effort ADP -15
efforts ADP -35 PART -14
elected PUNCT 12
election ADP 22 PUNCT 55
elections PUNCT -14
else PUNCT 43
email ADP 21
emails ADP -26 PUNCT 15
endorsement ADP 23
ensure SCONJ -13
establishment PUNCT -20
europe PUNCT 42
even SCONJ -35
events PUNCT 19
expansion ADP 22
family PUNCT -18
far PUNCT -18
father PUNCT -20
fight ADP -17
for ADJ -13 ADV -18 DET -18 PRON -14 PUNCT 15 VERB -41
forward PUNCT 24
friday PUNCT -43
from VERB -13
front-runner PUNCT 44
government PUNCT -15
governor PUNCT -31
group PUNCT -16
groups PUNCT 17 VERB 23
growth PUNCT -13
guns PUNCT -20
hampshire PUNCT 38
has VERB -12
have PUNCT 35 VERB -19
he ADV -16 AUX -50 CCONJ -15 VERB -41
her NOUN -18
heritage PUNCT 12
herself ADP -18
hillary PROPN -12
him PUNCT 49 SCONJ -21
himself ADP -39 PUNCT 19
his ADJ -37 ADV -12 NOUN -36 PROPN -13
history PUNCT -15
home ADP 22 PUNCT -45
hours ADP -34 PUNCT -27
house ADP -23
husband PUNCT 25
idea ADP 22 PUNCT -22
if PRON -14
image ADP -13
immigrants ADP -34 PUNCT 27
immigration CCONJ 19 PUNCT -14
in ADJ -17 DET -23 NUM -13 PRON -18 PROPN -30 VERB -18
industry PUNCT -18
information ADP 13 PUNCT -23
interest ADP 17
interests ADP 15
interview ADP -18
iowa CCONJ -14
iraq CCONJ -14
is ADV -14
issue ADP 18
issues ADP -12 PUNCT 20
it ADP 48 ADV 23 AUX -42 PUNCT -22 VERB 24
january PUNCT 13
job ADP 15 PUNCT 35
jobs CCONJ 20
jr. PUNCT 16
july PUNCT 58
just ADP -15
kasich PUNCT -52
late PROPN -14
later PUNCT -25
laws PUNCT 19
lead ADP -12 PUNCT 20
leader ADP -16
leaders PUNCT -43
leadership PUNCT 27
leave PUNCT 41
left PUNCT -30
legislation PUNCT 35
liberal PUNCT 29
libya PUNCT 42
line ADP -14
lines ADP 24
made ADP -12
march PUNCT 51
marriage PUNCT 13
media PUNCT -38
meeting ADP 15
message ADP -21
mexico PUNCT 42
monday PUNCT -62
money ADP -18
month PUNCT -13
months PUNCT -17
more ADJ -13 ADP -57 ADV -19
morning PUNCT -58
movement PUNCT 35
mr. PROPN -21
muslims PUNCT -18 VERB -15
name PUNCT 36
need ADP -20
news ADP 12 PUNCT -13
night PUNCT -27
nomination ADP -15
nominee ADP 18 PUNCT 33
not PART -19 VERB -14
november PUNCT 38
numbers PUNCT 16
obama ADP 20 AUX -18 CCONJ 20 PART -13
of ADJ -19 DET -31 NOUN -20 PRON -17 PROPN -22 VERB -23
officials ADP 17 AUX -12
ohio PUNCT 13
on DET -20 PROPN -51
opinion ADP -14
opponent PUNCT -16
opponents PUNCT 22
opposition ADP -32
other ADP -12
others PUNCT 43
out ADP -12 NOUN 26 PUNCT 39
overseas PUNCT 33
own PUNCT -35
party AUX -12 CCONJ -18
past PUNCT -38
path ADP -17
people ADP -28 AUX -25 PUNCT -20
percent ADP -14 CCONJ -15
period ADP -15
place PUNCT 67
plans ADP -13 PUNCT -19
platform PUNCT 35
point PUNCT -20
points ADP 12
policies ADP 16 PUNCT 16
policy ADP 66 PUNCT -23
politics CCONJ 26 PUNCT 32
polls PUNCT -20 VERB -13
populist NOUN 26
position ADP 15 PUNCT 27
positions ADP 22 PUNCT 16
power PUNCT -12
presidency PUNCT 55
president ADP 15 PRON 42 PROPN -23 PUNCT 22 SCONJ 25
primaries ADP 20 PUNCT -24
primary ADP 46 CCONJ 25 PUNCT -21
priorities PUNCT 14
problem PUNCT 24
process PUNCT -26
programs PUNCT 34
proposals PUNCT -21
push ADP -17
putin PUNCT -19
question ADP -20 PUNCT 33
race ADP 20 CCONJ 29
rallies CCONJ -18 PUNCT -37
rally ADP -16
rather ADP -16
record ADP -17
refugees ADP 24 PUNCT 15
region PUNCT 13
relationship ADP -15
release PUNCT 17
religion PUNCT 22
remarks ADP -33
reporter PUNCT -13
republican PUNCT 23
republicans ADP -14 PUNCT -45
results PUNCT 24
rise ADP -14
rival PUNCT -33
rivals PUNCT 19
role ADP -59
rubio PUNCT 19
run PUNCT 15
said PUNCT -42
sanders ADP 45 AUX -15 CCONJ 48
saturday PUNCT -17
say SCONJ 26
security ADP 18 PUNCT 28
server PUNCT 21 SCONJ -22
service PUNCT 14
she AUX -19 CCONJ -17 VERB -17
shift ADP -12
shooting ADP -22 PUNCT 49
side PUNCT 23
site PUNCT -28
so ADP 38 PUNCT 21
speech ADP -20 PUNCT -16 VERB -23
speeches PUNCT -31
staff ADP -17
stage PUNCT -37
stance ADP 15
standard-bearer PUNCT -42
state AUX 23 CCONJ 15 VERB 23
statements PUNCT -23
states ADP 26 ADV -18 VERB 33
stay ADP -17
story ADP -12
strategy PUNCT -35
street PUNCT 50
success PUNCT 12
such ADP -15
summer PUNCT 15
sunday PUNCT -33
super PROPN -36
superdelegates PUNCT 14
support ADP -30
supporters PUNCT -13
syria PUNCT 41
tax ADP 12 NOUN 24
taxes PUNCT 16
term PUNCT -23
terrorism CCONJ 12
that ADP 18 ADV -21 AUX -40 DET -17 PRON -28 PROPN -21 PUNCT -12 VERB -38
the ADJ -59 ADV -27 NOUN -59 NUM -20 PROPN -59 VERB -15
their ADJ -13 NOUN -16
them ADP 24 ADV 40
there AUX -23 PUNCT 63
they AUX -38 VERB -24
this ADJ 26
threat PUNCT 38
thursday PUNCT -36
ticket PUNCT 17
time ADP 16 ADV -21 PUNCT -25
times PUNCT -31
to ADV -25 AUX -23 DET -16 PRON 19 VERB -111
today PUNCT 28
together PUNCT 13
too PUNCT -25
track PUNCT 40
trump ADV 32 CCONJ 17 PART 13 PUNCT 25 SCONJ 19 VERB -30
twitter PUNCT -33
u.s. (edge) 57 ADP 20 PUNCT -22
ukraine PUNCT 38
up ADP -31 CCONJ -16 VERB 27
vermont PUNCT -15
victims ADP 20 PUNCT 39
violence PUNCT 17
vision ADP 20
visit ADP -16
vote ADP -28
voters ADP -33 AUX -18
wage PUNCT 30
wall PUNCT 26
war ADP -18
was VERB -13
washington PUNCT -32
way PUNCT 14
wednesday PUNCT -39
week ADP -17 PUNCT -29
weeks PUNCT -36
well PUNCT -14
what PRON -13
who AUX -26 VERB -27
wife PUNCT -14
will VERB -12
win ADP 17 PUNCT 13
with DET -13 PUNCT 15
women ADP -27
words ADP -12
work ADP -17
workers ADP -19 PUNCT -12
would AUX -23 VERB -17
wrong PUNCT 22
year ADP -16 PUNCT -24
years ADP -20 ADV 14
york PUNCT 16
’s ADJ -13 NOUN -18
“,” ADJ 35 ADP 54 ADV -22 CCONJ -26 DET 66 PRON 57 PROPN 71 SCONJ 36 VERB 130
“” (edge) 21 ADV 32 AUX -13 CCONJ 22 PART -29 PRON -46 PUNCT 52 SCONJ -47 VERB 12

116 end: manner, rest
(act) (leaves_0) -18 (leaves_0_quote) -20 (leaves_1_quote) 29 (leaves_2) 15 (leaves_2_quote) 34
(colon) (closes) 53 (leaves_0) -22 (leaves_1) -30 (leaves_2) -21
(judge) (leaves_0) -22 (leaves_0_quote) 14
(noun) (closes) -55 (leaves_0) -52 (leaves_0_quote) -12 (leaves_1) 29 (leaves_1_quote) -31 (leaves_2) 43 (leaves_2_quote) 25
(passive) (closes) 13 (leaves_0) -48 (leaves_1) 17 (leaves_2_quote) -17
(say) (closes) 26 (leaves_0) 23 (leaves_0_quote) -25 (leaves_1) 13 (leaves_1_quote) -13 (leaves_2_quote) -12
(source) (closes) 45 (leaves_1) -20 (leaves_1_quote) -19 (leaves_2) -15 (leaves_2_quote) -25
(tell) (leaves_1) -32 (leaves_2) 18 (leaves_2_quote) -16
(think) (leaves_0) -42 (leaves_0_quote) -32 (leaves_1) 18 (leaves_2) 19 (leaves_2_quote) 30
(words) (leaves_2) -20

117 end: manner, next word
(act) ' -39 's -32 ( -13 (number) -15 ) 21 - 12 -- 37 : 24 ; 57 a -15 about -32 after 33 again 24 ago -14 ahead -12 all 34 among -17 an -18 appeal 26 april 12 are -20 around -16 as -12 at -15 back -21 be -20 because 36 been -13 before 41 better 20 between -15 but 19 by 25 clinton -23 could 25 did 19 do 18 during 13 earlier -17 early 18 even 51 far -15 from 23 had -22 have -21 he -27 her -14 him -13 his -21 home 25 how -19 in 23 into -35 it -18 just 30 last 39 late 15 later 26 like -17 might -13 monday 15 mrs. 17 now 19 of -39 once 19 only 13 or -37 presidential -12 rather -18 recently -14 said 31 saturday 18 several 25 she -12 since 18 so 34 still 12 ted -15 than 16 that 17 they -20 through 34 thursday 38 too 21 toward 17 trump -15 turned 24 until 37 up 14 using 23 was -54 wednesday 37 when 59 where -32 whether -17 which 29 while 36 who 38 will -15 with 21 within 21 without 12 would -21 you 21 — 31 ’ -19 ’s -28
(colon) . 52
(judge) ( 17 (edge) 17 (number) -19 ) -21 , 42 - 28 ; 25 against -14 are 22 as -34 at 18 because -33 by 19 during 55 for -52 is 15 made -18 not -12 of -31 on -35 over 19 said 23 than -17 that -19 the -23 this 25 to -84 tuesday 31 when -18 while 25 “” -18
(noun) , -34 - -17 . -59 a -14 and -21 at 31 by -31 from -28 have 58 is 40 more -14 on -40 than -18 that -27 the -16 was 52 would 39
(passive) and -23
(say) ' -15 , 25 - 37 -- 24 ; 30 about -19 adding 19 against -22 and 40 are -12 around 22 as 29 before -17 between -13 both 21 but 51 clinton 31 could -36 despite 44 during -35 following -14 friday 20 from -62 had -19 has -24 hillary 21 his 14 if -36 in -21 increased 21 is -45 it -13 last 24 making 16 many 17 more 14 must -15 of -40 on 39 online 24 only -13 or -19 recently 24 said -13 saying 28 several 22 should -13 since -31 than -28 that -22 they -14 this 13 though 24 through 29 thursday 17 to 21 until 21 up -12 was -31 were -23 where -16 while 23 who -24 will -14 with 14 would -30 – 48 — 42 ’ -18 “” -19
(source) (edge) 29 , 21 . 25 in -17
(tell) (edge) -17 (number) 20 - 17 . 14 : 26 after 38 as 19 at -21 by -12 like 23 that -18 to -29 was 16
(think) (number) -12 - 15 after 39 and 19 at -15 before -15 could -12 for -12 from -13 have -18 in -18 into 22 than 27 that 34 the -14 this -21 to -40 was -12 will 14 with -32

118 end: second word, rest
$ (leaves_0) -30
's (leaves_1) -12 (leaves_2) 12
(edge) (closes) 15 (leaves_0_quote) -18
(number) (leaves_0) 16 (leaves_1_quote) 12
) (closes) 19
, (leaves_0) -30 (leaves_1_quote) 24 (leaves_2) -28 (leaves_2_quote) 13
- (leaves_2) 21
. (leaves_1) -19
a (leaves_0) 21 (leaves_1_quote) 27 (leaves_2) -12
abortion (leaves_0) -12
about (leaves_1) 41
accused (leaves_2) -14
across (leaves_0) 14
adding (leaves_1_quote) 17
ads (leaves_2) 21
after (leaves_1) 21 (leaves_2) 25
agreed (leaves_2) 13
all (leaves_2_quote) 16
allow (leaves_2) -14
allowing (leaves_2) 23
america (leaves_0) -16
among (leaves_0) -28 (leaves_2) 24
an (leaves_0) 34 (leaves_0_quote) -15 (leaves_1) 31 (leaves_2) 23 (leaves_2_quote) 22
and (leaves_0) -30 (leaves_0_quote) -14 (leaves_1) -21 (leaves_1_quote) 15 (leaves_2_quote) 16
any (leaves_2) 17
anyone (leaves_2) 26
are (leaves_2_quote) 19
as (leaves_0) -26 (leaves_0_quote) -13 (leaves_1) 49 (leaves_2) 32 (leaves_2_quote) -13
ask (leaves_2) 24
asked (leaves_1) 16 (leaves_2) 38
at (leaves_0) 12 (leaves_1) -23 (leaves_1_quote) -18 (leaves_2) -40
attacks (leaves_2) 27
based (leaves_2) 17
be (leaves_2) -24
because (leaves_2) -12
become (leaves_2) -12
before (leaves_1) 28 (leaves_2) 17
behind (leaves_0) -18
being (leaves_1) 18 (leaves_2) -25 (leaves_2_quote) -13
better (leaves_0) 20
big (leaves_0) -20
black (leaves_2) -15
both (leaves_0) -16 (leaves_1) -23 (leaves_2) -15
bring (leaves_2) -24
build (leaves_2) -13
business (leaves_2) -21
but (leaves_0_quote) -19 (leaves_1) 24 (leaves_1_quote) -15 (leaves_2) 32
by (leaves_2_quote) -19
california (leaves_0) 17 (leaves_2) -15
call (leaves_1) -13
called (leaves_2) 43 (leaves_2_quote) 27
calling (leaves_1_quote) 20 (leaves_2) 21 (leaves_2_quote) 12
can (leaves_2) -14
care (leaves_2) 20
chinese (leaves_0) -14
christie (leaves_2) 23
clinton (leaves_0) -21 (leaves_1) -19 (leaves_2) 20 (leaves_2_quote) -26
clinton’s (leaves_2) 18
close (leaves_2) -14
combat (leaves_1) 22
come (leaves_2) 25
comments (leaves_2) 15
compared (leaves_1) 42
concerns (leaves_2) 23
congress (leaves_1) 26 (leaves_2) 20
considering (leaves_2) -18
continued (leaves_2) -20
could (leaves_2) -12
create (leaves_2) -13
criticism (leaves_0) -13
cruz (leaves_1) 13 (leaves_2) 17
cut (leaves_2) 18
day (leaves_2) 26
days (leaves_0) 26
decades (leaves_0) 37
declined (leaves_2) 19
democratic (leaves_0) -19
democrats (leaves_1) 21 (leaves_2) 28
despite (leaves_0) 55 (leaves_2) -24
did (leaves_2) 14
do (leaves_1) -17
does (leaves_2) 26
doing (leaves_2) 17
donald (leaves_1) -17 (leaves_2) -34
down (leaves_0) 30
during (leaves_2_quote) 19
each (leaves_2) -16
economic (leaves_2) -14
elected (leaves_2) -16
endorsement (leaves_0) 24
especially (leaves_2) -37
even (leaves_0) -28 (leaves_1) 35 (leaves_2) 14 (leaves_2_quote) 24
eventually (leaves_2) -23
evidence (leaves_1) -12
expand (leaves_2) -16
failing (leaves_2) -25
fall (leaves_2) 25
fallen (leaves_2) 16
family (leaves_0) 23
federal (leaves_0) -13 (leaves_1) 17
few (leaves_1) 20
first (leaves_0) -16
florida (leaves_0) -14
followed (leaves_2) -12
following (leaves_2) 21
for (leaves_1_quote) -16 (leaves_2) -14
force (leaves_2) 24
former (leaves_0) 21 (leaves_2) 20
free (leaves_0) 14
from (leaves_0) -21 (leaves_2_quote) -13
gave (leaves_1) -14
get (leaves_2) -17
give (leaves_2) -12
given (leaves_1) 37 (leaves_2) -28
giving (leaves_2) 12
global (leaves_2) -14
go (leaves_1) -16
gop (leaves_1) 17
got (leaves_2) 35
gov. (leaves_2) 26
government (leaves_2) -12
great (leaves_0) 23
had (leaves_2) -19
half (leaves_2) 21
has (leaves_2) 16 (leaves_2_quote) 15
have (leaves_2) 15
having (leaves_2) 12
he (leaves_1) 31 (leaves_1_quote) -39 (leaves_2) 35 (leaves_2_quote) 38
health (leaves_2) -18
held (leaves_2) 16
help (leaves_2) 39
helped (leaves_2) -18
her (leaves_1) -57 (leaves_1_quote) 15 (leaves_2) -13 (leaves_2_quote) -20
high (leaves_0) -12 (leaves_1) -12
hillary (leaves_2) -24
him (leaves_1) -13 (leaves_2) -19
his (leaves_1) -23 (leaves_1_quote) 15
holding (leaves_2) -22
hopes (leaves_2) 39
how (leaves_1) -18 (leaves_2) -36
i (leaves_2) 22
if (leaves_1) 17 (leaves_2) -31
immigrants (leaves_0) -14
immigration (leaves_0) -21 (leaves_1) -22
important (leaves_2) 17
in (leaves_0) -31 (leaves_0_quote) 15 (leaves_1) -12 (leaves_2_quote) -15
including (leaves_1) -19 (leaves_2) -95 (leaves_2_quote) -30
instead (leaves_2) 26
iowa (leaves_2) -16
iraq (leaves_2) -19
is (leaves_1) 20 (leaves_2) 15 (leaves_2_quote) 20
israel (leaves_1) 15
it (leaves_0) 21 (leaves_1) -12 (leaves_2) 28 (leaves_2_quote) -23
its (leaves_1) -18
judge (leaves_2) 17
july (leaves_0) 51
law (leaves_0) -14
leading (leaves_1) 13
leaving (leaves_1) -16 (leaves_2) 45
left (leaves_2) 18
less (leaves_0) 33
let (leaves_2) -33
like (leaves_1) -24 (leaves_2) -31
likely (leaves_0) 26
line (leaves_2) -12
long (leaves_0) 38
made (leaves_1) -14 (leaves_2_quote) -18
major (leaves_0) -16 (leaves_2) 26
make (leaves_1) 19 (leaves_2) -19 (leaves_2_quote) -19
making (leaves_1) 25 (leaves_2_quote) 16
manafort (leaves_2) -15
many (leaves_0) 12 (leaves_2) 19
marco (leaves_0) -12
meeting (leaves_2) 20
members (leaves_2) 21
mexico (leaves_1) -16 (leaves_2) -36
might (leaves_2) -15
military (leaves_2) -18
monday (leaves_0) 31 (leaves_2) 25
months (leaves_1) 20 (leaves_2) 24
more (leaves_1) -19 (leaves_2) 26
morning (leaves_0) 36
most (leaves_0) 26 (leaves_2) -20
mr. (leaves_0) -26 (leaves_1) 13
mrs. (leaves_2) 26
much (leaves_1) 23 (leaves_2) -27
multiple (leaves_0) 19
muslims (leaves_0) -18 (leaves_2) -23
n't (leaves_2) -14
name (leaves_0) -13
national (leaves_1) -12 (leaves_2) 18
nearly (leaves_2) -18
needed (leaves_2) -13
new (leaves_0) -33 (leaves_1) -16 (leaves_2) -27
news (leaves_0) -14
next (leaves_0) 23
night (leaves_1) 33 (leaves_2) 18
no (leaves_1) -36 (leaves_2) -34
north (leaves_0) -20
not (leaves_0) 15 (leaves_2) -27
numbers (leaves_2) 26
obama (leaves_0) -15
of (leaves_0) -48 (leaves_1) -24 (leaves_1_quote) 20 (leaves_2) -50 (leaves_2_quote) -16
off (leaves_1) 23
offered (leaves_2) 16
often (leaves_2) 15
ohio (leaves_2) 16
on (leaves_1) 18 (leaves_2) 19
once (leaves_2) 29
only (leaves_0) -19 (leaves_2) -12
opposed (leaves_2) 12
or (leaves_0) 14 (leaves_1) -34 (leaves_2) -23
other (leaves_0) -14
others (leaves_2) 33
out (leaves_2) 17
outside (leaves_2) 16
over (leaves_0) 33
part (leaves_0) 25
people (leaves_1) -12 (leaves_2) 14 (leaves_2_quote) -12
percent (leaves_0) 22 (leaves_2) 20
personal (leaves_0) -13
plans (leaves_1) 25
platform (leaves_0) -13
points (leaves_2) 22
policy (leaves_2) -13
political (leaves_0) -19
politics (leaves_0) -13
polls (leaves_1) -24
president (leaves_0) -24 (leaves_2) 17
presidential (leaves_0) -23
prevent (leaves_2) -15
private (leaves_2) 21
promised (leaves_2) 20
promoting (leaves_2) -31
public (leaves_2) 21
put (leaves_2) 24
question (leaves_0) -13
quickly (leaves_1) 17
raised (leaves_2) 20
raising (leaves_1) -18
rallies (leaves_0) 24
rally (leaves_2) -15
rather (leaves_0) -12 (leaves_1) -31 (leaves_2) -13
recent (leaves_0) -24 (leaves_1) 14 (leaves_2) 53
recently (leaves_2) -21
released (leaves_2) 13
remarks (leaves_2) 24
republican (leaves_2) -12
republicans (leaves_2) 46
require (leaves_2) 23
requiring (leaves_2) 18
response (leaves_2) 21
rival (leaves_0) -19
rubio (leaves_2) 14
running (leaves_1) 15
said (leaves_1) 29 (leaves_1_quote) 16 (leaves_2) 53
sanders (leaves_0) -26 (leaves_2) 20
saturday (leaves_0) 21 (leaves_1) 21 (leaves_2) -13
saying (leaves_1_quote) 29 (leaves_2) 28 (leaves_2_quote) 17
secretary (leaves_1) -13
seek (leaves_2) -15
seeking (leaves_2) 12
seemed (leaves_2) -23
sen. (leaves_0) -13 (leaves_1) 23 (leaves_2) 21
senator (leaves_0) 19 (leaves_1) 21 (leaves_1_quote) 18 (leaves_2) 30
send (leaves_2) 16
sending (leaves_2) -19
set (leaves_1) -12 (leaves_2) 49
share (leaves_1) 25
she (leaves_1) 12 (leaves_1_quote) -15 (leaves_2) -56 (leaves_2_quote) 36
should (leaves_2) -14
similar (leaves_0) 24 (leaves_2) 27
since (leaves_1) 23 (leaves_2) 29
so (leaves_1) -32 (leaves_2) 54
social (leaves_0) -24 (leaves_2) 22
some (leaves_0) 14 (leaves_1) -23 (leaves_2) 44 (leaves_2_quote) -26
someone (leaves_2) 14
something (leaves_1) 32
south (leaves_0) -21
speak (leaves_1) -27
speaking (leaves_1) 14
speeches (leaves_2) 40
spend (leaves_2) -14
still (leaves_2) -13
students (leaves_1) -12
such (leaves_0) 18 (leaves_1) -30 (leaves_2) -43
sunday (leaves_2) -16
super (leaves_2) -26
superdelegates (leaves_2) -12
support (leaves_0) -14 (leaves_2) -15
supporting (leaves_2) -23
syria (leaves_0) -14 (leaves_2) -15
take (leaves_1) 14 (leaves_2) 15
taken (leaves_2) 21
taking (leaves_1) -22
ted (leaves_1) -36
telling (leaves_1_quote) -20 (leaves_2) -24
than (leaves_0) -37 (leaves_1) 27 (leaves_2) 17
that (leaves_0) -17 (leaves_2) 15 (leaves_2_quote) 39
the (leaves_0) -25 (leaves_0_quote) -36 (leaves_2_quote) -20
their (leaves_0) -20
them (leaves_2) -12
then (leaves_1) 34 (leaves_2) 22
there (leaves_2) 29
this (leaves_0) -25
those (leaves_1) 22 (leaves_2) 27
though (leaves_1) 19 (leaves_2) 28
through (leaves_2) 34
times (leaves_0) 15
to (leaves_0) -12 (leaves_0_quote) -14 (leaves_1) -19 (leaves_2) 18 (leaves_2_quote) -34
together (leaves_2) 26
too (leaves_1) -22 (leaves_2) 23
took (leaves_2) 38
trump (leaves_0) -25 (leaves_1) 22 (leaves_1_quote) 23 (leaves_2) 22
trump's (leaves_0) -24
try (leaves_2) 23
trying (leaves_2) 38
tuesday (leaves_0) -20 (leaves_1) -22 (leaves_2) 16
turnout (leaves_2) 21
twitter (leaves_0) 64
u.s. (leaves_0) -19 (leaves_1) 20
ultimately (leaves_2) 18
up (leaves_0) 18 (leaves_2) -28
using (leaves_2) 26
violent (leaves_0) -12
voters (leaves_0) 20 (leaves_2) 26
was (leaves_2_quote) 16
wednesday (leaves_2) 21
week (leaves_2) 33
well (leaves_0) 13 (leaves_2) 22
went (leaves_2) -21
were (leaves_2) -20
what (leaves_2) -39
when (leaves_1_quote) -23 (leaves_2_quote) 38
where (leaves_1) 19
whether (leaves_2) -14
which (leaves_1) 24 (leaves_1_quote) 19
while (leaves_1) -21 (leaves_2_quote) 12
white (leaves_1) -13 (leaves_2) -14
who (leaves_2_quote) -29
whose (leaves_2) 17
will (leaves_1) 23
winning (leaves_2) -19
with (leaves_0) -30 (leaves_0_quote) 21 (leaves_1_quote) 15 (leaves_2) -32 (leaves_2_quote) 20
within (leaves_0) 25
without (leaves_1) -21
women (leaves_0) 22 (leaves_1) 17
worked (leaves_2) 17
would (leaves_2) -19 (leaves_2_quote) 17
year (leaves_0) 18 (leaves_2) -33
years (leaves_0) 21 (leaves_1) 15
you (leaves_2) -21
— (leaves_0) -13 (leaves_1) 24 (leaves_2) -17
’d (leaves_2) 24
“,” (leaves_1_quote) 14
“” (leaves_1_quote) -64 (leaves_2_quote) -52

119 end: second word, verbs
$ (0_verbs) -42
( (0_verbs) -12
(edge) (0_verbs) -13 (2_verbs) 12
(number) (0_verbs) 16 (1_verbs) -14 (2_verbs) 20
) (0_verbs) 16 (1_verbs) 22 (2_verbs_quote) -23
, (0_verbs_quote) 24 (1_verbs) -12 (2_verbs) -54 (2_verbs_quote) 12
- (1_verbs) 22
. (0_verbs) 34 (0_verbs_quote) -25 (1_verbs) -20 (1_verbs_quote) -20
: (0_verbs) -13 (1_verbs) -24
a (0_verbs) -12 (1_verbs_quote) 21 (2_verbs_quote) 24
abortion (0_verbs) -15
about (1_verbs) 46
according (2_verbs) -26
across (0_verbs) 12
added (2_verbs) 16
ads (0_verbs) 18
after (0_verbs) 20
all (0_verbs) 14 (2_verbs) 17
allow (1_verbs) -12
allowing (2_verbs) 26
almost (0_verbs) 34
along (0_verbs) -21 (1_verbs) -31 (2_verbs) 20
also (0_verbs) 33 (2_verbs_quote) -14
although (2_verbs) 35
america (0_verbs) -26
among (0_verbs) -26 (1_verbs) 15
an (1_verbs) 21 (2_verbs) 49 (2_verbs_quote) 26
and (0_verbs_quote) 39 (1_verbs_quote) -27 (2_verbs) -18 (2_verbs_quote) -37
any (1_verbs) 21
are (0_verbs) 32
as (0_verbs) 49 (0_verbs_quote) -17 (1_verbs) 23 (1_verbs_quote) -13
asked (0_verbs) 35
at (2_verbs) -44
attacks (0_verbs) 13 (2_verbs) 15
based (1_verbs) -13
be (0_verbs) -45
because (2_verbs) -24 (2_verbs_quote) -15
been (1_verbs) -16
before (0_verbs) 18 (1_verbs) 31 (2_verbs) -23
behind (1_verbs) -17
being (0_verbs) -25
better (0_verbs) 18
big (0_verbs) -23
bill (0_verbs) -16
black (1_verbs) -12
both (0_verbs) -22
build (0_verbs) -21
bush (1_verbs) 17
business (0_verbs) -27
but (0_verbs) 43 (1_verbs_quote) 16 (2_verbs_quote) 25
by (0_verbs) -24 (2_verbs) -21 (2_verbs_quote) -23
california (0_verbs) 18
called (0_verbs) 20 (1_verbs) 24 (2_verbs) 22
calling (1_verbs) 54 (2_verbs) -16
campaign (0_verbs) -15
candidate (0_verbs) -14
candidates (0_verbs) -15
care (0_verbs) 20
children (0_verbs) -15
chinese (0_verbs) -17
christie (2_verbs) 24
clinton (0_verbs) -58 (0_verbs_quote) 30 (1_verbs_quote) 20 (2_verbs) -22
clinton's (0_verbs) -13
clinton’s (0_verbs) 18
close (1_verbs) -14
come (0_verbs) 31
comments (2_verbs) 15
compared (2_verbs) 20
concerns (1_verbs) 26
congress (1_verbs) 23
conservative (0_verbs) -18
continued (0_verbs) -21
cruz (0_verbs) 14 (2_verbs_quote) 22
current (0_verbs) 22
day (0_verbs) 25
days (0_verbs) 23 (1_verbs) 26
democratic (0_verbs) -24
democrats (0_verbs) -12 (1_verbs) 25
despite (1_verbs) 25 (2_verbs) 24
did (2_verbs) -13 (2_verbs_quote) 25
do (2_verbs) -13
does (2_verbs) 31
doing (2_verbs) 21
donald (0_verbs) -45 (2_verbs) -17
down (1_verbs) 25 (2_verbs) 15
each (0_verbs) -15
early (0_verbs) 15
economic (0_verbs) -19
elected (2_verbs) -12
endorsement (0_verbs) 24
especially (2_verbs) -56
even (0_verbs) 54
evidence (0_verbs) -19
fall (0_verbs) 20
family (0_verbs) 18
far (0_verbs) -14
federal (0_verbs) 21
few (1_verbs) 26
florida (0_verbs) -15
following (0_verbs) 20
for (0_verbs_quote) 16 (1_verbs) -17 (1_verbs_quote) -15 (2_verbs) -12 (2_verbs_quote) -17
force (0_verbs) 25
former (0_verbs) 16 (1_verbs) 20
free (0_verbs) 13
from (0_verbs) -17 (2_verbs) -26
gave (0_verbs) -17
given (0_verbs) 23 (2_verbs) -28
go (1_verbs) -15
gop (0_verbs) 15
got (0_verbs) 25
gov. (2_verbs) 26
government (0_verbs) -12
governor (0_verbs) 16
gun (0_verbs) -12
had (0_verbs_quote) -15 (2_verbs) -21
half (0_verbs) 18
has (1_verbs) 12 (2_verbs_quote) 17
have (0_verbs) -29 (0_verbs_quote) -16 (1_verbs) 27 (1_verbs_quote) 14
having (1_verbs) -17
he (0_verbs) 32 (1_verbs) 45 (1_verbs_quote) 20 (2_verbs_quote) -16
health (0_verbs) -16
held (0_verbs) 15
help (0_verbs) 30 (1_verbs) 16
her (0_verbs_quote) -27 (1_verbs_quote) -12 (2_verbs) -18
higher (0_verbs) -13
hillary (0_verbs) -18 (1_verbs) -15
him (0_verbs) -15
his (0_verbs) -28 (0_verbs_quote) 17 (1_verbs) 36 (1_verbs_quote) 13 (2_verbs) -36
how (0_verbs) -35 (2_verbs) -12
if (1_verbs) -26
immigrants (0_verbs) -14
immigration (0_verbs) -28 (1_verbs) -19
important (0_verbs) 17
in (0_verbs_quote) -26 (1_verbs_quote) 19 (2_verbs) -41 (2_verbs_quote) 22
including (0_verbs) -60 (1_verbs) -95 (2_verbs) -49
instead (2_verbs) 26
iraq (0_verbs) -18
is (0_verbs) 12 (1_verbs) 39 (1_verbs_quote) -22 (2_verbs) 19 (2_verbs_quote) -13
isis (0_verbs) -12
israel (1_verbs) 15
it (0_verbs) 26 (1_verbs) -22 (1_verbs_quote) 13 (2_verbs_quote) 19
its (0_verbs) 14 (1_verbs) -20 (1_verbs_quote) -15
jeb (0_verbs) -16
john (0_verbs) -19 (1_verbs) 21
july (1_verbs) 32 (2_verbs) 24
just (2_verbs) -27
last (0_verbs) 16
later (2_verbs) -12
law (0_verbs) -18
leadership (0_verbs) -12
leaving (2_verbs) 12
left (0_verbs) 14
less (1_verbs) 33
let (2_verbs) -30
like (1_verbs) -37 (2_verbs) -14
likely (2_verbs) 26
long (2_verbs) 37
major (0_verbs) -16
make (0_verbs) 14 (2_verbs) -20
making (0_verbs) 17 (1_verbs) 15 (2_verbs) 19
manafort (0_verbs) -14
many (2_verbs) 29
marco (0_verbs) -20
may (0_verbs) 20
meeting (0_verbs) 12 (1_verbs) 18
members (0_verbs) 20
mexico (0_verbs) -12 (1_verbs) -34 (2_verbs) -13
might (0_verbs) -15
military (0_verbs) -24
monday (1_verbs) 29
month (0_verbs) 27
months (0_verbs) 17 (2_verbs) 25
more (0_verbs) 22 (1_verbs) -16 (2_verbs) -16 (2_verbs_quote) 23
most (1_verbs) -14
mr. (0_verbs) 12
mrs. (0_verbs) 14 (1_verbs) 17
muslims (0_verbs) -38
n't (0_verbs) -12
name (0_verbs) -13
national (0_verbs) -15 (1_verbs) 15
new (0_verbs) -47 (1_verbs) -21 (2_verbs) -12
news (0_verbs) -16
next (0_verbs) 23
night (0_verbs) 25 (1_verbs) 22
no (0_verbs) -26 (1_verbs) -17 (2_verbs) -25
not (0_verbs) -28 (1_verbs) -29 (2_verbs) 24
n’t (0_verbs) -19 (1_verbs) 18
obama (0_verbs) -31
of (0_verbs) -69 (1_verbs) -12 (2_verbs) -24 (2_verbs_quote) -13
off (0_verbs) 23
ohio (1_verbs) 19 (2_verbs) 16
on (0_verbs) 55 (1_verbs) -14 (2_verbs) -21
once (0_verbs) 29 (2_verbs) -16
only (0_verbs) 15 (1_verbs) -16 (2_verbs) -35
or (1_verbs) -40 (2_verbs) -15
order (0_verbs) 42
others (2_verbs) 20
out (0_verbs) 16
over (0_verbs) 30
part (0_verbs) -16 (1_verbs) 23 (2_verbs) 19
particularly (0_verbs) -42 (2_verbs) -40
people (0_verbs) -22 (1_verbs) 17
percent (0_verbs) 36
personal (0_verbs) -15
plans (0_verbs) 24
platform (0_verbs) -14
policy (0_verbs) -22
political (0_verbs) -25
politics (0_verbs) -13
polls (0_verbs) -21
president (0_verbs) -39 (1_verbs) 12 (2_verbs) 24
presidential (0_verbs) -26
prevent (2_verbs) -14
private (2_verbs_quote) 21
provided (0_verbs) 24
public (2_verbs) 23
put (2_verbs) 25
question (0_verbs) -15
rather (1_verbs) -14 (2_verbs) -21
recent (0_verbs) 53
recently (0_verbs) 17
remarks (2_verbs) 24
republican (0_verbs) -19
republicans (0_verbs) 18 (1_verbs) 22 (2_verbs) 14
require (1_verbs) 23
response (0_verbs) 13
rival (0_verbs) -19
rubio (0_verbs) -14 (1_verbs) 28 (2_verbs) 21
running (0_verbs) 17
said (0_verbs) 21 (2_verbs) 45 (2_verbs_quote) 25
sanders (0_verbs) -28 (1_verbs) -17 (2_verbs_quote) 16
saturday (0_verbs) -18 (1_verbs) 20 (2_verbs) 20
say (0_verbs) 21
saying (2_verbs) 44
secretary (0_verbs) -22
sen. (0_verbs) 40 (1_verbs) 24
senator (0_verbs) 54 (1_verbs) 16
sent (1_verbs) 21
several (1_verbs) 24
she (0_verbs) 18 (2_verbs) -48 (2_verbs_quote) 19
showing (2_verbs) -21
similar (1_verbs) 24
since (0_verbs) 22 (1_verbs) 16
so (0_verbs) 35
social (0_verbs) 13
some (0_verbs) 22 (1_verbs) -13
something (2_verbs) 18
south (0_verbs) -21
speaking (0_verbs) 18
spend (1_verbs) -15
step (1_verbs) -14
still (0_verbs) -15
students (0_verbs) -12
such (1_verbs) 22 (2_verbs) -46
suggesting (0_verbs) 23
sunday (0_verbs) 16
super (0_verbs) -16
support (0_verbs) -23
supporting (0_verbs) -22
syria (0_verbs) -28
take (0_verbs) 13 (1_verbs) 21
taking (0_verbs) -20
ted (0_verbs) -30
telling (0_verbs) -24
than (0_verbs) 33 (1_verbs) -24
that (0_verbs) -27 (1_verbs) 33 (1_verbs_quote) 38
the (0_verbs_quote) -47 (1_verbs_quote) -46 (2_verbs_quote) -34
their (2_verbs) 12
them (0_verbs) -12
then (0_verbs) 21
there (2_verbs) 21
they (0_verbs) -21 (1_verbs) 26
this (0_verbs) -13
those (0_verbs) 55 (2_verbs) -28
though (0_verbs) 29 (1_verbs) -26 (2_verbs) 28
through (1_verbs) 22 (2_verbs) 17
thursday (0_verbs) 12 (1_verbs) 19
times (0_verbs) 38
to (0_verbs) -19 (0_verbs_quote) 43 (1_verbs) -33 (1_verbs_quote) -12
too (1_verbs) -12
took (0_verbs) 23
trade (0_verbs) -12
trump (0_verbs) -13 (1_verbs_quote) 23 (2_verbs) 33
trump's (0_verbs) -25
trying (0_verbs) 28
tuesday (1_verbs) 12
turn (0_verbs) 20
turnout (2_verbs) 21
twitter (0_verbs) 27
u.s. (0_verbs) -12 (2_verbs) 21
ultimately (2_verbs) 15
unless (2_verbs) -27
up (0_verbs) -18 (1_verbs) 16
using (2_verbs) 22
vote (0_verbs) -13
voters (0_verbs) 27
wall (0_verbs) -15
was (0_verbs) 27 (2_verbs) -25
wednesday (0_verbs) 15
week (0_verbs) 52 (1_verbs) -23
well (0_verbs) 41 (2_verbs) 20
were (2_verbs) -12
what (0_verbs) -16 (1_verbs) -15
when (1_verbs) 18 (2_verbs) 17
where (0_verbs) -19 (2_verbs) 40
whether (0_verbs) -25 (1_verbs) -13 (2_verbs) 28
which (0_verbs) -25 (1_verbs) 17 (1_verbs_quote) 20 (2_verbs) 20 (2_verbs_quote) 33
while (0_verbs) -22 (1_verbs) 13 (2_verbs_quote) -13
white (0_verbs) -22
who (0_verbs) -21 (0_verbs_quote) 13 (1_verbs_quote) -30 (2_verbs) 17
whom (2_verbs) 16
whose (2_verbs) 40
why (2_verbs) -12
will (0_verbs) 19 (1_verbs) -19 (2_verbs_quote) 14
with (0_verbs) 16 (1_verbs) -37 (2_verbs_quote) 26
within (1_verbs) 25
women (0_verbs) 21
worked (0_verbs) 17
working (1_verbs) 12
world (0_verbs) -12
would (0_verbs) -14 (1_verbs) -29 (2_verbs) 26
year (0_verbs) -37 (1_verbs) -14
years (0_verbs) 29
— (0_verbs) -24 (1_verbs) 24
’s (0_verbs) -21
“?” (2_verbs) -16
“” (0_verbs) -20 (0_verbs_quote) -37 (1_verbs) -40 (1_verbs_quote) -12 (2_verbs_quote) -25

120 end: next word, rest
' (leaves_0) -17 (leaves_1) -17 (leaves_2) -32
's (leaves_0) -16 (leaves_1) -16 (leaves_2) -21
( (leaves_0) 29 (leaves_1) 16
(edge) (closes) 13
(number) (leaves_0) -26 (leaves_1) 30 (leaves_2_quote) -27
) (leaves_0) -19 (leaves_1) -13 (leaves_2) 18
, (leaves_0) 17 (leaves_1) 36 (leaves_1_quote) -13 (leaves_2) 32 (leaves_2_quote) -28
- (leaves_0) 31 (leaves_1) 30 (leaves_2) 28
-- (leaves_0) 38 (leaves_1) 33 (leaves_2) 19
: (closes) 13 (leaves_0) -49 (leaves_1_quote) 34 (leaves_2) 15
; (closes) 12 (leaves_1) 42 (leaves_2) 32
? (closes) 16
a (leaves_2_quote) -16
about (leaves_0) -18 (leaves_1) -17 (leaves_2) -32
adding (leaves_1_quote) 33
after (leaves_0) -28 (leaves_1) 24 (leaves_2) 51 (leaves_2_quote) 45
again (leaves_0) 28
against (leaves_1) -12 (leaves_2) -21
ago (leaves_2) -12
all (leaves_0) 20
allowing (leaves_2) 19
an (leaves_0) -12 (leaves_2) -13
and (leaves_0_quote) -26 (leaves_1_quote) 26 (leaves_2) 21 (leaves_2_quote) 23
appeal (leaves_2) 26
appeared (leaves_2) 18
april (leaves_0) 13
are (leaves_1) 22 (leaves_2) 19 (leaves_2_quote) -13
as (leaves_0) -68 (leaves_0_quote) -12 (leaves_2) 26 (leaves_2_quote) 24
at (leaves_1) -25 (leaves_2) 22
back (leaves_0) -14 (leaves_2) -13
be (leaves_2) -30
because (leaves_0) -12 (leaves_1_quote) 18 (leaves_2) 15
been (leaves_2) -17
before (leaves_0) -42 (leaves_1) 37
being (leaves_2) -18
better (leaves_1) 21
between (leaves_0) -14 (leaves_2) -14
both (leaves_2) 20
but (leaves_0) -27 (leaves_1) 38 (leaves_2) 54 (leaves_2_quote) 24
by (leaves_2) 32
can (leaves_2) -19
central (leaves_0) 26
clinton (leaves_0) -12 (leaves_0_quote) 25
could (leaves_2) 18
despite (leaves_0) 26 (leaves_2) 22
did (leaves_2) 16
do (leaves_2) 16
during (leaves_0) 25 (leaves_1) 16
earlier (leaves_2) -13
early (leaves_0) 19
entering (leaves_1) -12
even (leaves_1) 22 (leaves_2) 28
ever (leaves_1) 22
following (leaves_1) 15
for (leaves_0) 16 (leaves_1) -77 (leaves_1_quote) -21 (leaves_2) -41 (leaves_2_quote) 41
forward (leaves_0) -14
friday (leaves_0) 18
from (leaves_0) 17 (leaves_1_quote) -15 (leaves_2) -26 (leaves_2_quote) -19
had (leaves_2) -37
have (leaves_2) 33 (leaves_2_quote) -16
he (leaves_1) 15 (leaves_2) -44
helped (leaves_2) 22
her (leaves_0) -12
hillary (leaves_2) 17
his (leaves_2) -15
home (leaves_0) 25
how (leaves_2) -17
if (leaves_1) -30
in (leaves_0_quote) -38 (leaves_1_quote) 16 (leaves_2) -31 (leaves_2_quote) 26
increased (leaves_1) 19
into (leaves_0) -25 (leaves_1) -15 (leaves_2) 18
is (leaves_1) 13 (leaves_2) 25 (leaves_2_quote) -22
it (leaves_2) -19
just (leaves_1) 13 (leaves_2) 15
last (leaves_2) 43
later (leaves_0) 15 (leaves_2) 19
left (leaves_2) 22
less (leaves_1) 24
like (leaves_0) -15 (leaves_2) 19
looking (leaves_1) -12
made (leaves_1) 14 (leaves_2_quote) -17
making (leaves_1) 16
many (leaves_2) 14
might (leaves_2) -19
monday (leaves_0) 29
more (leaves_1) -18
mrs. (leaves_2) 17
must (leaves_2) 12
not (leaves_1) -19 (leaves_2) 16
now (leaves_2) 22
of (leaves_0) -48 (leaves_1) -40 (leaves_2) -31 (leaves_2_quote) -15
on (leaves_0) 23 (leaves_0_quote) 17 (leaves_1) -46 (leaves_2) -33 (leaves_2_quote) 20
online (leaves_0) 41
only (leaves_1) 22 (leaves_2) -24
or (leaves_0) -13
out (leaves_2) -16
over (leaves_1) 25 (leaves_2) -61
rather (leaves_0) -13
recently (leaves_2) 16
remain (leaves_1) 26
said (leaves_1_quote) 20 (leaves_2_quote) 21
seeking (leaves_2) 24
seemed (leaves_2) 22
several (leaves_0) 26
she (leaves_2) -19
should (leaves_2) -21
since (leaves_2) 12
so (leaves_1) 17 (leaves_2) 16 (leaves_2_quote) 21
still (leaves_2) 14
ted (leaves_1) -15
than (leaves_2) 18
that (leaves_0) 44 (leaves_2) -25 (leaves_2_quote) -25
the (leaves_0) -17 (leaves_1_quote) 17 (leaves_2_quote) -21
they (leaves_1) 16 (leaves_2) -30
this (leaves_0) 25 (leaves_2) -32 (leaves_2_quote) 17
though (leaves_2) 20
through (leaves_0) 22 (leaves_1) -12
thursday (leaves_0) -21 (leaves_2) 15
to (leaves_0) -24 (leaves_0_quote) -16 (leaves_2_quote) -59
too (leaves_2) 21
toward (leaves_0) 17
trump (leaves_2) -12
tuesday (leaves_0) -20 (leaves_1) 35 (leaves_2) 32
turned (leaves_1) 23
until (leaves_2) 45
up (leaves_0) -15
was (leaves_2) 19 (leaves_2_quote) -14
wednesday (leaves_0) 26
well (leaves_0) -12
were (leaves_1) 14
when (leaves_1) 26 (leaves_2) 44
whether (leaves_2) -18
while (leaves_0) 15 (leaves_1) 16 (leaves_1_quote) 14 (leaves_2) 36
who (leaves_2_quote) 30
whose (leaves_2) 22
with (leaves_0) 17 (leaves_1) -17 (leaves_2_quote) 16
within (leaves_2) 18
without (leaves_0) 18 (leaves_1) 14 (leaves_2) 17
you (leaves_2) 19
– (leaves_1) -20 (leaves_2) 27
— (leaves_1) 38 (leaves_2_quote) 31
’ (leaves_0) -18 (leaves_1) -18 (leaves_2) -36
’s (leaves_0) -15 (leaves_1) -16 (leaves_2) -17
“,” (leaves_2_quote) -15
“” (leaves_1_quote) -19 (leaves_2_quote) -22

121 end: word, beginning
$ (clause_first) -18
% (clause_first) -18 (phrase_first) -21 (that_first) 16
's (clause_first) -34 (phrase_first) -12
(number) (phrase_first) -20 (to_first) 27
) (clause_first) -109 (phrase_first) -33 (that_first) -47 (to_first) -15
1990s (clause_first) 12
a (clause_first) -86 (phrase_first) -51 (to_first) -16
abortion (clause_first) 35
about (to_first) 24
abroad (clause_first) 14
accept (that_first) 15
account (clause_first) 20
accounts (clause_first) -13
accusations (clause_first) 12
act (clause_first) 17
actions (phrase_first) -14 (that_first) -16
added (clause_first) -14
address (clause_first) 53
ads (clause_first) -40
advantage (clause_first) 17
advice (clause_first) 25
affairs (clause_first) -21
again (clause_first) 12 (that_first) 13
against (clause_first) -25
agency (clause_first) 12 (that_first) 18
ago (clause_first) -13
agreement (clause_first) -14
ahead (clause_first) 14
air (clause_first) -35
all (clause_first) 32
allies (clause_first) 22
amendment (clause_first) 39
american (clause_first) -20
americans (clause_first) 14 (that_first) 20
an (clause_first) -27
and (clause_first) -130 (phrase_first) -52 (that_first) -29 (to_first) -31
announced (clause_first) -26
anonymity (clause_first) 26
another (clause_first) 21
anti-trump (clause_first) 26
anyone (clause_first) -20
approach (clause_first) 30
approval (clause_first) -15
april (clause_first) -15
are (clause_first) -24 (to_first) -20
area (clause_first) -20
areas (clause_first) -23
argument (clause_first) -23
army (clause_first) -15
as (as_first) -14 (clause_first) -50 (phrase_first) -28
assault (clause_first) -20
at (clause_first) -21
attack (clause_first) -34 (phrase_first) 27 (that_first) -20
attacks (phrase_first) -16
audience (clause_first) -31
away (clause_first) -30
ayotte (clause_first) 16
back (clause_first) -36 (that_first) 38 (to_first) 32
backing (clause_first) 22
ban (clause_first) -56 (to_first) -12
battle (clause_first) -12
be (to_first) -20
because (clause_first) -23 (that_first) -13
before (clause_first) 24
behavior (clause_first) 25
behind (clause_first) 23
beijing (clause_first) -19
benefits (clause_first) -15
benghazi (clause_first) 18
bernardino (clause_first) -30
better (clause_first) -12
beyond (clause_first) -26
bid (clause_first) 37
biden (clause_first) 24
bill (clause_first) 30 (that_first) 20
billionaire (clause_first) -29
billionaires (clause_first) 16
bit (clause_first) -25
board (clause_first) -29
border (clause_first) -13
britain (clause_first) -22
building (clause_first) -17
bush (phrase_first) 43
business (clause_first) 28
businessman (clause_first) -44
but (clause_first) -25
by (clause_first) -20
california (clause_first) 40
called (clause_first) -15
campaign (clause_first) -31 (phrase_first) 12 (that_first) 37
campaigns (clause_first) -14
can (clause_first) 16
candidacy (clause_first) 15
candidate (clause_first) -19 (that_first) -41
candidates (phrase_first) -34 (to_first) -14
carolina (clause_first) -26 (that_first) -18
carson (clause_first) 19 (that_first) 18
case (clause_first) 33
cases (clause_first) -24
caucus (clause_first) -18
caucuses (clause_first) -19
cause (clause_first) 22
center (clause_first) -22
chairman (clause_first) -26
challenge (clause_first) 15
challenges (clause_first) 31
change (clause_first) 18
changes (that_first) -13
changing (clause_first) 19
charges (clause_first) 14
chief (clause_first) 15
children (clause_first) 15
china (clause_first) -23
choice (clause_first) -16
christie (clause_first) -27
circumstances (clause_first) -31
citizens (clause_first) -13
claims (clause_first) 23
class (clause_first) 51
classified (that_first) -21
clear (clause_first) 19
cleveland (clause_first) 20
climate (clause_first) -21
clinton (clause_first) 38 (phrase_first) 23 (to_first) 16
clinton's (phrase_first) -15
closer (clause_first) -30
coming (clause_first) 28
comment (clause_first) -20
comments (clause_first) 52
committee (clause_first) 33
communities (clause_first) -22
community (clause_first) 24
company (clause_first) 13 (that_first) -36
concern (clause_first) -14
concerned (clause_first) 18
concerns (clause_first) 22
conducted (clause_first) -17
congress (clause_first) 31
consider (clause_first) -14
constitution (clause_first) 19
contest (that_first) -26
contractors (clause_first) -24
control (clause_first) 12
convention (clause_first) 16 (to_first) 46
could (clause_first) -14
country (clause_first) -36 (that_first) 29 (to_first) 24
courses (clause_first) 36
court (clause_first) 30 (that_first) -28
crisis (clause_first) 18
criticism (clause_first) -26
critics (clause_first) 24
cruz (phrase_first) 42 (that_first) 24 (to_first) 19
cut (clause_first) 21
danger (clause_first) 19
daughter (clause_first) -17
day (clause_first) 28 (that_first) -21
days (clause_first) -56
deal (clause_first) -12 (phrase_first) -17 (that_first) 14
deals (clause_first) 18
death (clause_first) 15
debate (clause_first) -43 (that_first) 18
debates (clause_first) -44
december (clause_first) -37
decision (clause_first) -26
decline (clause_first) 36
defeat (clause_first) -19
defend (clause_first) -18
defended (clause_first) -16
defense (clause_first) -17
delegates (clause_first) 12 (to_first) 28
deliver (clause_first) -13
democrat (clause_first) 14
democratic (phrase_first) 20
democrats (clause_first) -34 (phrase_first) -12 (that_first) 31
department (clause_first) -17 (that_first) 16
described (clause_first) 19
did (clause_first) -58
died (clause_first) -15
difficult (clause_first) 15
directly (clause_first) -26
director (clause_first) 15
discussion (clause_first) -24
district (clause_first) 26
do (clause_first) 47 (that_first) -25
documents (clause_first) 17
does (clause_first) -13
doing (that_first) 17
dollars (clause_first) 13
donors (clause_first) 17
education (clause_first) 19
effect (clause_first) 16
efforts (clause_first) -16
either (clause_first) 25
elected (that_first) 28
election (clause_first) 26
emails (clause_first) 24
end (to_first) 12
endorsement (clause_first) 22 (phrase_first) 34
energy (clause_first) 15
estate (clause_first) 20
europe (clause_first) 15
even (clause_first) -40
events (clause_first) 16
ever (clause_first) -19
evidence (clause_first) -20
example (clause_first) -26
executive (that_first) 21
expectations (clause_first) -24
experience (clause_first) -26
face (clause_first) 13
facebook (clause_first) -30
faces (clause_first) -12
fact (clause_first) -16
false (clause_first) 16
families (clause_first) 34
family (clause_first) -36
far (clause_first) -16 (that_first) -23
father (clause_first) 21
favor (clause_first) -21
fbi (that_first) 17
field (clause_first) 14
fields (clause_first) -13 (that_first) 17
fight (that_first) -24
fiorina (clause_first) -24
firm (clause_first) -41
floor (clause_first) -39
florida (phrase_first) -13
focus (clause_first) -16
followers (clause_first) -23
for (clause_first) -38 (for_first) -14 (phrase_first) -21 (that_first) -14
forces (clause_first) 28
form (clause_first) 21
forward (clause_first) 18
foundation (clause_first) 14
friday (clause_first) -42 (that_first) -25
friend (clause_first) 14
from (clause_first) -23
front (clause_first) 15
front-runner (clause_first) 27 (that_first) 13
frustration (clause_first) -17
fund (clause_first) 22
funding (clause_first) -16
fundraising (clause_first) 15
future (clause_first) -13
gap (clause_first) 20
garland (clause_first) 15
general (clause_first) 16
germany (clause_first) 34
get (clause_first) -19
giving (clause_first) 22
good (clause_first) 26
gop (phrase_first) -19
governor (clause_first) -29
grayson (clause_first) -18
group (clause_first) -30
groups (clause_first) 26
growth (clause_first) -38
guns (clause_first) -25
hackers (clause_first) 12
had (clause_first) -27 (that_first) -14
half (clause_first) -32
hampshire (clause_first) 22 (that_first) 19 (to_first) 13
hand (clause_first) -13
has (clause_first) -23
have (clause_first) 22 (to_first) -13
he (clause_first) -71 (that_first) -19
hear (clause_first) 25
hearing (clause_first) 35
her (clause_first) -33 (phrase_first) 24 (that_first) 19
high (clause_first) -16
hillary (clause_first) -21
him (clause_first) 59 (phrase_first) 34 (to_first) -33
himself (that_first) -15
his (clause_first) -44 (phrase_first) -39
hispanic (clause_first) 28
history (clause_first) -17
home (clause_first) -24 (that_first) -34
hope (clause_first) -13
hours (clause_first) -15
house (phrase_first) -12
how (clause_first) -15 (how_first) -21
husband (clause_first) 22
ideas (clause_first) -16
if (clause_first) -20
immigrants (to_first) 19
immigration (phrase_first) 53 (that_first) -14
in (clause_first) -67 (phrase_first) -25 (that_first) -13 (to_first) -22
incident (clause_first) 19
indiana (clause_first) 22
information (that_first) -32
infrastructure (clause_first) -17
instance (clause_first) -21
instead (clause_first) -17
interviews (clause_first) -22
into (clause_first) -25
involved (clause_first) -13
iowa (clause_first) -23
iran (that_first) -18
is (clause_first) -15 (that_first) -12
isis (clause_first) 37
island (clause_first) -27
issue (phrase_first) 33
issues (clause_first) 14 (phrase_first) 24
it (clause_first) 49 (phrase_first) 18 (that_first) -17
job (clause_first) 27
jobs (clause_first) 45
johnson (clause_first) -17
judge (clause_first) -12
july (clause_first) 39
june (clause_first) -13
just (clause_first) -21
justice (clause_first) 17
kasich (clause_first) -39 (that_first) -20
khan (clause_first) 45
killed (clause_first) -23
korea (clause_first) -17
labor (clause_first) -22
last (clause_first) -26
later (clause_first) -28
law (phrase_first) 16 (that_first) 28
lawmakers (clause_first) -12
laws (clause_first) 34
lawsuits (clause_first) 18
lead (clause_first) 29
leader (clause_first) -14
leaders (clause_first) -42 (that_first) -12
leave (clause_first) 41
left (clause_first) -30
legislation (clause_first) -16
less (that_first) 17
level (clause_first) 18
levels (clause_first) 24
liberal (clause_first) 25
libya (clause_first) 39
life (clause_first) 23
like (clause_first) -19
likely (clause_first) -32
line (clause_first) 32 (that_first) -14
lines (clause_first) 25
list (clause_first) -14
lives (clause_first) -16
lost (clause_first) 31
low (clause_first) -17
lynch (clause_first) -12
man (clause_first) -35
manager (clause_first) -32
march (clause_first) 39 (that_first) 15
margin (clause_first) 12
marriage (clause_first) 40
mate (clause_first) -17
material (clause_first) 18
matter (clause_first) 16
may (clause_first) -46
mccain (clause_first) 19
me (clause_first) 12
measures (clause_first) 25
media (clause_first) -57 (phrase_first) 38 (that_first) -14
meetings (clause_first) -12
members (clause_first) 23
men (clause_first) -20
message (clause_first) 24
messages (clause_first) -15
mexico (clause_first) 29 (that_first) 15
michigan (clause_first) 22
military (clause_first) -12
mogul (clause_first) 34
moment (clause_first) -37
months (clause_first) -34 (that_first) 26
more (clause_first) -47 (phrase_first) -14 (to_first) 12
mother (clause_first) -15
movement (clause_first) 28
mr. (clause_first) -12
much (clause_first) -40
muslims (clause_first) 24 (phrase_first) -20 (to_first) -34
name (clause_first) 15 (phrase_first) 33
nation (clause_first) 23
nations (clause_first) -12
need (clause_first) -14
network (clause_first) -18
news (clause_first) 15 (phrase_first) -24 (that_first) -16
night (clause_first) -61
nomination (that_first) 41 (to_first) 14
nominee (clause_first) 36 (phrase_first) 16 (that_first) 29 (to_first) 35
not (clause_first) -49
november (clause_first) 38
now (that_first) 13
n’t (clause_first) -13
obama (that_first) 29
of (clause_first) -80 (phrase_first) -30 (that_first) -12 (to_first) -17
office (that_first) 12
officers (clause_first) -17
officials (clause_first) -17 (that_first) 18
ohio (clause_first) 30
on (clause_first) -46 (on_first) -13 (phrase_first) -24
ones (clause_first) 13
online (clause_first) 28
only (clause_first) -23
operations (clause_first) -13
opponent (clause_first) -14
or (clause_first) -20
organizations (clause_first) -29
other (to_first) -19
others (that_first) 16
out (clause_first) 58 (that_first) -27
outside (clause_first) -15
over (phrase_first) -30 (that_first) 23
own (clause_first) -20 (phrase_first) -26 (that_first) -16
paris (clause_first) -19
part (clause_first) -14
parties (clause_first) 14
party (phrase_first) 17 (that_first) -20
pass (clause_first) -15
past (clause_first) -47 (that_first) -14
path (clause_first) -14
pence (clause_first) -28
pennsylvania (clause_first) -19
people (clause_first) -26 (to_first) -34
percent (clause_first) -27 (phrase_first) -28 (that_first) 15
period (clause_first) -14
personal (phrase_first) 12 (that_first) -14
philadelphia (clause_first) 31
place (clause_first) 51
plan (clause_first) -21 (that_first) 22
plans (clause_first) -36
platform (clause_first) 16
playing (clause_first) -14
point (clause_first) -31 (that_first) 31
points (clause_first) 16
police (clause_first) 16
policies (clause_first) 19 (that_first) -16
policy (clause_first) 16 (phrase_first) 12
politically (clause_first) 31
politics (clause_first) 22 (phrase_first) 32
poll (clause_first) -30
polls (clause_first) -26
poor (clause_first) 14
popular (clause_first) -15
position (clause_first) 22
positions (clause_first) 35
possible (clause_first) -17
post (clause_first) -33
practice (clause_first) 17
presidency (clause_first) 54
president (clause_first) 25 (phrase_first) 21 (that_first) 19 (to_first) 24
press (clause_first) -36
pressure (clause_first) 21
price (clause_first) 17
primaries (clause_first) -39
primary (clause_first) 13 (to_first) 24
priority (clause_first) 16
problems (clause_first) -15
program (clause_first) 35
programs (clause_first) 32
progress (clause_first) 17
proposal (clause_first) -20
proposals (clause_first) -31
proposed (clause_first) 23
publicly (clause_first) 32
punished (clause_first) 12
push (clause_first) -19
pushing (clause_first) 33
putin (clause_first) -19
question (clause_first) 16
questions (clause_first) -22 (that_first) -22
race (clause_first) 18 (phrase_first) 15 (that_first) 32 (to_first) 24
radio (clause_first) -23
rallies (clause_first) -51
rate (clause_first) -14
rates (clause_first) -12
rather (clause_first) -17
ready (clause_first) -24
reagan (clause_first) 22
real (clause_first) -33
receiving (clause_first) 26
recently (clause_first) -28
records (clause_first) -15
reform (clause_first) 16
refugees (clause_first) 19 (that_first) 13
refused (clause_first) -16
relationship (clause_first) -13
release (clause_first) 21
released (clause_first) -28
religion (clause_first) 16
report (clause_first) 12
reporter (clause_first) 14 (that_first) -27
reports (clause_first) -38
republican (clause_first) 19
republicans (clause_first) -53 (that_first) -22 (to_first) -18
request (clause_first) -16
required (clause_first) 19
resign (clause_first) 28
response (clause_first) 23
rights (clause_first) 32
rise (clause_first) -25
rivals (clause_first) 13
role (clause_first) -16
romney (clause_first) -26
rubio (clause_first) 27 (phrase_first) 13
rules (that_first) 24
ruling (clause_first) 27
russia (clause_first) 29
said (clause_first) -28 (that_first) -31
sales (clause_first) 29
same (clause_first) 27 (phrase_first) -27
sanders (clause_first) 22 (phrase_first) 49 (that_first) -33 (to_first) -14
saturday (clause_first) -18
saying (that_first) 13
school (clause_first) -16
schools (clause_first) -16
seat (clause_first) -13
security (clause_first) 29
senate (that_first) -16
senator (clause_first) 17 (that_first) -24 (to_first) 21
sent (that_first) 13
series (clause_first) 12
server (clause_first) -23 (that_first) 36
service (that_first) 20
share (clause_first) 30
she (clause_first) -52
shooting (clause_first) 34
shootings (clause_first) 19
show (clause_first) -18
side (clause_first) 18
similar (clause_first) -16
site (clause_first) -18
so (clause_first) 21
some (phrase_first) -23
southern (clause_first) -13
speaking (clause_first) -19
specifics (clause_first) -37
speech (phrase_first) -34
speeches (clause_first) -47
spending (clause_first) 43
stage (clause_first) -47
standards (clause_first) -28
state (clause_first) 34
statement (clause_first) -18
statements (clause_first) -35
states (clause_first) 18 (phrase_first) 20 (to_first) 35
status (clause_first) -15
step (clause_first) -19
strategy (clause_first) -26 (that_first) -29
street (clause_first) 28
such (clause_first) -13
sunday (clause_first) -13
super (phrase_first) -31
superdelegates (clause_first) 18 (that_first) 12
support (clause_first) -20 (phrase_first) -20
supporters (clause_first) -57 (phrase_first) 14 (that_first) 16
syria (clause_first) 71 (that_first) -19
system (that_first) 17 (to_first) 33
take (clause_first) -12
taken (clause_first) -18
tax (clause_first) 28 (that_first) -13 (to_first) 30
team (clause_first) -36
ted (clause_first) -20
television (clause_first) 14
temporary (clause_first) -12
tenure (clause_first) 18
term (clause_first) -29
terms (clause_first) -28
terror (clause_first) 14
terrorism (clause_first) 20
terrorists (clause_first) -28
test (clause_first) -17
than (clause_first) -15 (phrase_first) -13
that (clause_first) -28 (phrase_first) 16 (that_first) -35 (to_first) -20 (what_first) -27
the (clause_first) -106 (phrase_first) -63 (that_first) -23 (to_first) -33
their (clause_first) -15 (phrase_first) -12
them (phrase_first) 48 (to_first) -17
themselves (clause_first) 15
then (clause_first) -18 (that_first) -19
there (clause_first) 43
they (clause_first) -54
thing (clause_first) -25
thinking (clause_first) -13
this (clause_first) 48 (phrase_first) 36
those (clause_first) -16
threat (that_first) 18
through (clause_first) -17
thursday (clause_first) -41 (phrase_first) -15
ticket (clause_first) 13
time (clause_first) -39 (that_first) 32 (to_first) -18
to (clause_first) -58 (phrase_first) -19 (that_first) -17 (to_first) -61
today (clause_first) 21
together (clause_first) 18
tone (clause_first) -38
too (that_first) -21
top (clause_first) 24
track (clause_first) 36
trail (clause_first) -14
tried (clause_first) -20
troops (clause_first) -12
trump (clause_first) 50 (phrase_first) 48
trump’s (clause_first) -16
tuesday (phrase_first) -17 (that_first) -24
turn (that_first) 19
turnout (clause_first) 17
tv (clause_first) -15
twitter (phrase_first) -34
u.s. (clause_first) 21
ukraine (clause_first) 17
union (clause_first) -12
up (clause_first) 27 (that_first) -16
use (clause_first) 36
victims (clause_first) 58
victory (clause_first) 17
violence (clause_first) 15
virginia (clause_first) -17
vision (clause_first) 19
vote (that_first) -26
voter (clause_first) -14
voters (clause_first) -20
wage (clause_first) 24
wall (clause_first) 23
war (that_first) -20
was (clause_first) -20
washington (clause_first) -31
watch (clause_first) 25
way (clause_first) 23
wednesday (clause_first) -27
week (clause_first) -40 (that_first) -12
weekend (clause_first) 12
west (clause_first) 25
what (what_first) -19
when (clause_first) -41
where (clause_first) -14
which (clause_first) -36
who (clause_first) -63 (to_first) -12
will (clause_first) -13
win (that_first) 29
wins (clause_first) -25
wisconsin (clause_first) 19
with (clause_first) -27 (to_first) 17
woman (clause_first) -23
women (clause_first) -44 (that_first) 23
won (that_first) 26
work (that_first) -12
worked (clause_first) 19
workers (clause_first) -27
world (clause_first) 41
worse (clause_first) 23
would (clause_first) -20
yanukovych (clause_first) -19
year (clause_first) -28 (phrase_first) -39 (to_first) 41
years (clause_first) 13
york (clause_first) 14 (phrase_first) 14
you (clause_first) -29
zika (clause_first) 37
’s (clause_first) -39 (phrase_first) -14
“,” (clause_first) 147 (that_first) 119 (to_first) 36
“?” (clause_first) 50 (that_first) 35
“” (how_first) 13 (phrase_first) 24 (quote_first) 66 (to_first) -14

122 end: cue, verbs
:~ (1_verbs_quote) -18 (2_verbs_quote) 25
abl~ (2_verbs) -15
accept~ (2_verbs_quote) -22
accord~ (0_verbs) -35 (1_verbs_quote) -22 (2_verbs_quote) 33
account~ (0_verbs) 15
accuse~ (0_verbs) -62 (0_verbs_quote) 13 (1_verbs) 20 (2_verbs_quote) 19
acquiesc~ (1_verbs) -23 (2_verbs) 14
address~ (1_verbs) -17 (2_verbs) 16
add~ (0_verbs) -14 (1_verbs) -14 (2_verbs_quote) 21
admir~ (1_verbs) -17
admit~ (0_verbs) -17 (1_verbs) 37 (2_verbs) -16 (2_verbs_quote) 15
adopt~ (0_verbs) 24 (1_verbs) -32
agree~ (1_verbs) 23 (2_verbs) -25
agre~ (1_verbs) -14
aim~ (0_verbs) 14 (1_verbs) -23
allege~ (1_verbs) -25 (2_verbs) 25
announce~ (0_verbs) 28 (1_verbs) -27
answer~ (0_verbs) 27 (1_verbs) -21 (2_verbs) -37
apolog~ (0_verbs) -21 (2_verbs) 12
appear~ (1_verbs) -13
applaud~ (0_verbs) -20 (2_verbs) 17
appoint~ (0_verbs) -23
approv~ (0_verbs) -12
argue~ (0_verbs) -36 (0_verbs_quote) 13 (1_verbs) -19 (2_verbs) 20 (2_verbs_quote) 18
argument~ (1_verbs) 13
articul~ (2_verbs) -23
ask~ (0_verbs_quote) -29 (1_verbs) 12 (2_verbs_quote) 20
assert~ (1_verbs_quote) -14 (2_verbs_quote) 22
assess~ (0_verbs) 18 (1_verbs) -20
assure~ (2_verbs_quote) 30
attack~ (0_verbs) 19 (1_verbs) -43
attempt~ (1_verbs) 25 (2_verbs) -22
attribut~ (0_verbs) -17 (2_verbs) 22
avoid~ (1_verbs) -13
backped~ (2_verbs) 15
back~ (0_verbs) 27 (1_verbs) -15 (2_verbs) -21
becam~ (1_verbs) 32 (2_verbs) -34
becom~ (0_verbs) 15 (1_verbs) 20 (2_verbs_quote) -31
begin~ (0_verbs) 20 (1_verbs) -22 (2_verbs) -14 (2_verbs_quote) 19
believe~ (0_verbs) -26 (2_verbs) 22
blame~ (1_verbs_quote) -14
blast~ (2_verbs) 16 (2_verbs_quote) -24
block~ (1_verbs) 23
boast~ (1_verbs_quote) -15
boycot~ (1_verbs) 18
call~ (0_verbs) -22 (0_verbs_quote) 40 (1_verbs_quote) -28
campaign~ (0_verbs) 15 (1_verbs) -23
care~ (0_verbs) -33 (1_verbs) 24 (2_verbs_quote) 19
case~ (0_verbs) 22 (1_verbs) -21
caution~ (0_verbs_quote) -26 (1_verbs) 16 (2_verbs) -19
celebr~ (0_verbs) -18
center~ (0_verbs) -23 (2_verbs) 19
challeng~ (1_verbs) -15 (2_verbs_quote) -21
chant~ (0_verbs_quote) 22 (2_verbs_quote) -26
charge~ (0_verbs) 13 (1_verbs) -12
chide~ (2_verbs) 17
choos~ (1_verbs) -14 (2_verbs) 13
chosen~ (1_verbs) 15 (2_verbs) -13
chose~ (1_verbs) -21 (2_verbs) 16
churn~ (2_verbs) 15
circul~ (0_verbs) -16 (2_verbs) 13
cite~ (0_verbs) -27 (0_verbs_quote) 27 (1_verbs) 30
claim~ (0_verbs) -23 (0_verbs_quote) 25 (1_verbs) 62 (1_verbs_quote) -31 (2_verbs) -34
clear~ (0_verbs) -26 (1_verbs) 17
close~ (0_verbs) -22 (1_verbs) 22
come~ (2_verbs) -22
commit~ (0_verbs) 35 (1_verbs) -23 (2_verbs) -26
compar~ (0_verbs) -25
concede~ (2_verbs) 15 (2_verbs_quote) -21
conclude~ (0_verbs) -15 (1_verbs_quote) -23 (2_verbs) 22
confirm~ (1_verbs) 14 (2_verbs) -13
congratul~ (0_verbs) -15 (2_verbs) 13
consciou~ (0_verbs) 17 (2_verbs_quote) -18
consid~ (0_verbs) 20 (2_verbs) -21
continue~ (2_verbs) -28 (2_verbs_quote) 16
contradict~ (0_verbs) -19
contrast~ (0_verbs) -27 (1_verbs) 23
conven~ (0_verbs) -23 (2_verbs) 21
count~ (0_verbs) -12
coverag~ (2_verbs) -16
cover~ (0_verbs) 14 (2_verbs) -44
creat~ (0_verbs) -12 (1_verbs) -31 (2_verbs) 34
criticize~ (0_verbs) 40 (0_verbs_quote) -13 (1_verbs) -20 (2_verbs) -12 (2_verbs_quote) -24
critic~ (1_verbs) 15 (2_verbs) -16
critiqu~ (0_verbs) 14
decid~ (0_verbs) -24 (1_verbs) 19 (2_verbs) -16
decis~ (1_verbs) 25 (2_verbs) -13 (2_verbs_quote) -33
declin~ (1_verbs) -13 (2_verbs) 14
dedic~ (0_verbs) 22 (1_verbs) -28
deem~ (0_verbs) 20 (2_verbs) -28
defend~ (0_verbs) 15 (1_verbs) -21 (2_verbs_quote) -17
deliv~ (0_verbs) 12
demonstr~ (0_verbs) -31 (1_verbs) 36 (2_verbs) -13
denounce~ (0_verbs) 19 (2_verbs) -25 (2_verbs_quote) -15
deny~ (0_verbs) 22 (2_verbs) -30
deride~ (0_verbs) -12 (1_verbs) 12
describe~ (0_verbs_quote) 21 (1_verbs) -21 (1_verbs_quote) -15 (2_verbs_quote) 22
devot~ (0_verbs) -16 (2_verbs_quote) -15
diagnosi~ (2_verbs) -28
direct~ (2_verbs) -15
disclose~ (1_verbs) 15
discredit~ (1_verbs) -13
discuss~ (0_verbs) -27 (1_verbs) 35 (2_verbs) 26 (2_verbs_quote) -15
dismiss~ (0_verbs) 23 (1_verbs) -25 (2_verbs) 16
displai~ (0_verbs) 15 (1_verbs) -28 (2_verbs) 12
distanc~ (0_verbs) 19 (1_verbs) -25
divid~ (0_verbs) -22 (2_verbs) 22
doubl~ (1_verbs) 13
doubt~ (0_verbs) 14 (2_verbs) -12
downplai~ (0_verbs) -17 (2_verbs) 17
drew~ (0_verbs) 24 (2_verbs) -24
dwell~ (1_verbs) -15 (2_verbs) 16
eager~ (0_verbs) 14 (2_verbs) -23
elect~ (0_verbs) 19 (1_verbs) -26
embrac~ (0_verbs) 23 (1_verbs) -32 (2_verbs) -27
emerg~ (0_verbs) 21 (1_verbs) -14 (2_verbs) -15
encourage~ (0_verbs) 21 (1_verbs) 26 (2_verbs) -43
endors~ (0_verbs) 48 (1_verbs) -55 (2_verbs) -24
end~ (0_verbs) 19
equivoc~ (2_verbs) -25
evinc~ (1_verbs) 19 (2_verbs) -20
eviscer~ (0_verbs) -27 (2_verbs) 26
expand~ (2_verbs) 16
expect~ (0_verbs) -13 (1_verbs) 16 (2_verbs) -14
explain~ (1_verbs) -22 (2_verbs_quote) 21
explor~ (0_verbs) 20 (2_verbs) -22
expos~ (0_verbs) 31 (1_verbs) -37
express~ (0_verbs) -17 (2_verbs) 29
extol~ (0_verbs) -19 (1_verbs) 22
face~ (1_verbs) 20 (2_verbs_quote) -18
fail~ (1_verbs) 24
favor~ (1_verbs) -12
feel~ (1_verbs) -21 (2_verbs) 19
file~ (1_verbs) 18
find~ (0_verbs) -12
fire~ (0_verbs_quote) -12 (2_verbs) -15
focus~ (0_verbs) 18 (2_verbs) -24
focu~ (1_verbs) -27
follow~ (0_verbs) -26 (2_verbs) 19
forese~ (1_verbs) 18
found~ (0_verbs) -52 (1_verbs) 18 (2_verbs) 24
frame~ (0_verbs) -16 (2_verbs) 14
gave~ (0_verbs) 12 (2_verbs) -23
given~ (1_verbs) 15 (2_verbs) -15
goal~ (1_verbs) -20 (2_verbs) 17
goe~ (0_verbs) -26
gone~ (0_verbs) -21 (2_verbs) 20
got~ (0_verbs) 14
go~ (0_verbs) 17 (1_verbs) -22
grappl~ (0_verbs) -13 (2_verbs) 15
grievanc~ (0_verbs) -26
gush~ (1_verbs_quote) 24
had~ (0_verbs) 26
hail~ (2_verbs_quote) -23
harangu~ (0_verbs) -15
hard~ (1_verbs) 18 (2_verbs) -19
held~ (0_verbs) -17 (2_verbs) 15
highlight~ (0_verbs) -18
hint~ (0_verbs) 15 (1_verbs) -19
hire~ (0_verbs) -13
hope~ (0_verbs) -31 (1_verbs) -13 (2_verbs) 22
hung~ (2_verbs) -18
identifi~ (0_verbs) 30 (1_verbs) -22 (2_verbs_quote) -19
ignor~ (0_verbs) 12 (1_verbs) -21
impli~ (2_verbs_quote) 13
imposs~ (0_verbs) 19
includ~ (0_verbs) -30 (1_verbs) -31 (2_verbs) 40
indicate~ (0_verbs) -21 (2_verbs) 16 (2_verbs_quote) -15
inform~ (2_verbs) 15
insist~ (0_verbs) -23 (1_verbs_quote) 33 (2_verbs_quote) -19
introduc~ (0_verbs) 17 (2_verbs) -12
invit~ (1_verbs) -14
invok~ (2_verbs) -12
issu~ (1_verbs) 27 (1_verbs_quote) -18 (2_verbs) -39 (2_verbs_quote) 26
join~ (0_verbs) -14 (2_verbs) 13
keen~ (2_verbs_quote) -14
keep~ (2_verbs_quote) 14
knew~ (0_verbs) 15 (2_verbs) -13
knock~ (0_verbs) -26
known~ (0_verbs) 26 (2_verbs) -19 (2_verbs_quote) -13
know~ (0_verbs) -12 (1_verbs) 24
label~ (2_verbs_quote) -17
labor~ (0_verbs) -21
laid~ (0_verbs) -20 (1_verbs) 20
lai~ (0_verbs) -20
lament~ (0_verbs_quote) -33 (1_verbs_quote) 21 (2_verbs_quote) 12
lash~ (1_verbs) 18 (2_verbs) -20
late~ (0_verbs) -18
learn~ (0_verbs) 13 (1_verbs) -20
leeri~ (1_verbs) 17 (2_verbs) -17
left~ (1_verbs) -21
level~ (1_verbs) -23
liken~ (0_verbs) -12 (1_verbs) -13 (2_verbs) 16
like~ (0_verbs) 14
list~ (1_verbs) 26 (2_verbs) -27
lobbi~ (2_verbs) 12
log~ (1_verbs) -14
look~ (1_verbs) 19 (2_verbs) -16
love~ (0_verbs) 20
made~ (0_verbs) 27 (1_verbs) -19 (2_verbs) -13
maintain~ (1_verbs) 26 (2_verbs) -24
marvel~ (0_verbs) -17 (1_verbs) 15
mention~ (0_verbs) 19 (2_verbs) -26
messag~ (1_verbs) -30 (2_verbs) 18
met~ (2_verbs) -23
mock~ (2_verbs) -14
motiv~ (1_verbs) 21
mourn~ (1_verbs) -20
name~ (1_verbs) 17 (2_verbs) -48
need~ (0_verbs) -15 (2_verbs) 18
nomin~ (1_verbs) 19 (2_verbs) -19
note~ (0_verbs) -62 (2_verbs) 28 (2_verbs_quote) 17
nuanc~ (2_verbs) -12
observe~ (0_verbs) -23 (2_verbs) 29
offer~ (0_verbs) 20 (2_verbs_quote) -25
open~ (0_verbs_quote) -12 (2_verbs_quote) 12
opposit~ (0_verbs) -26 (2_verbs) 24
oppos~ (1_verbs) 12 (2_verbs) -30
opt~ (1_verbs) -15 (2_verbs) 33
order~ (2_verbs) 12 (2_verbs_quote) -18
outlin~ (1_verbs) -17
outspoken~ (0_verbs) 16 (1_verbs) -16
paid~ (1_verbs) 16
paint~ (0_verbs) -21
partial~ (1_verbs) 12
passion~ (2_verbs) -17
pass~ (1_verbs) 13 (2_verbs_quote) 13
persuad~ (1_verbs) 13 (2_verbs) -12
pick~ (1_verbs) 23 (2_verbs) -39
pin~ (0_verbs) -23
pivot~ (2_verbs) 12
place~ (1_verbs) -16
platform~ (2_verbs) 19
pledge~ (0_verbs) 21 (0_verbs_quote) 12 (2_verbs_quote) -25
point~ (0_verbs) -19 (2_verbs) 26 (2_verbs_quote) -29
polici~ (2_verbs) -31
portray~ (0_verbs) -23 (0_verbs_quote) -15 (1_verbs) -13 (2_verbs) 12 (2_verbs_quote) 17
posit~ (0_verbs) -15
postur~ (2_verbs_quote) -29
post~ (0_verbs) -21 (1_verbs) 24
praise~ (2_verbs) -30 (2_verbs_quote) 12
predict~ (1_verbs) 31 (2_verbs) -20
premier~ (2_verbs_quote) 17
present~ (0_verbs) -18 (1_verbs) 21
press~ (0_verbs) -17 (2_verbs) 16
produc~ (0_verbs) 20 (2_verbs) -24
project~ (0_verbs) 16 (2_verbs) -26
promise~ (0_verbs_quote) -13 (1_verbs) -29 (2_verbs) 12 (2_verbs_quote) 21
pronounc~ (0_verbs) -13
propose~ (0_verbs) -23 (1_verbs) 15 (2_verbs_quote) -13
protect~ (1_verbs) -21
protest~ (1_verbs) 23 (2_verbs) -18
proud~ (0_verbs) 14 (2_verbs) -12
prove~ (1_verbs) 12 (2_verbs) -14
provid~ (1_verbs) 20 (2_verbs) -19
publish~ (1_verbs) -12
push~ (2_verbs_quote) 12
put~ (0_verbs) -20 (0_verbs_quote) -16 (1_verbs) 28
question~ (0_verbs) 18 (0_verbs_quote) -13 (2_verbs) -16
quick~ (0_verbs) 25 (1_verbs) -18
quot~ (0_verbs) -26 (2_verbs) 20
rail~ (1_verbs) -12
rais~ (1_verbs) -24 (2_verbs) 26
ran~ (1_verbs) 15
realiz~ (2_verbs) 23
rebuk~ (2_verbs) 12 (2_verbs_quote) -28
rebut~ (0_verbs) -19
recall~ (0_verbs) -18
recapitul~ (2_verbs) -18
recogn~ (0_verbs) -22 (1_verbs) 30 (2_verbs) -14
recommend~ (0_verbs) -18 (2_verbs) 17
referenc~ (0_verbs) -21 (2_verbs) 20
refer~ (0_verbs) -14 (0_verbs_quote) 24 (1_verbs) -13 (2_verbs) 15
reflect~ (0_verbs) -53 (1_verbs) 13 (2_verbs) 34
refrain~ (2_verbs) -19
refus~ (2_verbs) -15
reject~ (0_verbs) -36 (1_verbs) 32 (1_verbs_quote) -12 (2_verbs) 24
releas~ (1_verbs) -18 (1_verbs_quote) -22 (2_verbs) 25 (2_verbs_quote) 21
relish~ (0_verbs) 26
reluct~ (0_verbs) 23 (2_verbs) -13
remark~ (1_verbs_quote) 16 (2_verbs_quote) -19
rememb~ (0_verbs) -32 (2_verbs) 29
remind~ (0_verbs) 17 (1_verbs) -29 (2_verbs) 18
render~ (0_verbs) -24
renew~ (0_verbs) 20 (2_verbs) -21
repeat~ (2_verbs) 12
report~ (0_verbs) -24 (0_verbs_quote) 24 (1_verbs) 12 (2_verbs_quote) 15
repres~ (1_verbs) -12
request~ (0_verbs) 17 (1_verbs) -37 (2_verbs) 22
requir~ (0_verbs) 15
resist~ (0_verbs) -16 (1_verbs) 14
respect~ (0_verbs) 19
respond~ (0_verbs_quote) 12 (1_verbs) -30 (2_verbs) 26
retweet~ (0_verbs) 12
reveal~ (0_verbs) -19 (1_verbs) -13 (2_verbs) 19
revisit~ (1_verbs) 26
rip~ (2_verbs) -12
rule~ (0_verbs) 19 (2_verbs) -24
sanders-endors~ (1_verbs) -20 (2_verbs) -12
say~ (0_verbs) -111 (1_verbs) -34 (1_verbs_quote) 42 (2_verbs) 39 (2_verbs_quote) 14
schedul~ (1_verbs) 16
seek~ (0_verbs_quote) -20 (2_verbs) 20
seem~ (0_verbs) -12 (1_verbs) 32 (1_verbs_quote) -48
seen~ (0_verbs) -22 (2_verbs) 25
see~ (0_verbs) -15 (1_verbs) -15 (2_verbs) 22
self-describ~ (0_verbs_quote) 12
set~ (0_verbs) 12
share~ (0_verbs) 20 (1_verbs) -26 (2_verbs) -27
shock~ (0_verbs) 19 (1_verbs) -21
shown~ (0_verbs) -16 (1_verbs) 20 (2_verbs) -16
show~ (0_verbs) -52 (1_verbs) 43 (2_verbs_quote) 16
shut~ (0_verbs) -17
side~ (0_verbs) 19 (2_verbs) -18
signal~ (0_verbs) 13 (1_verbs_quote) -21
skeptic~ (2_verbs) -19 (2_verbs_quote) -13
slam~ (0_verbs) 35 (1_verbs) -34 (2_verbs) 27
snipe~ (2_verbs_quote) -17
sought~ (0_verbs) 20 (1_verbs) -18
sound~ (1_verbs) 18 (2_verbs) -14
spare~ (0_verbs) 22 (2_verbs) -30
spar~ (2_verbs) -19
speak~ (1_verbs) 22
speech~ (0_verbs) 14
spent~ (2_verbs) -16
spoken~ (1_verbs) -31
spoke~ (1_verbs) 17 (2_verbs) -13
sponsor~ (0_verbs) -21 (1_verbs) 19
spot~ (0_verbs) -15
stai~ (0_verbs) 14 (2_verbs) -17
stanc~ (2_verbs) 22
start~ (1_verbs) -13
state~ (0_verbs) -39 (1_verbs) 36 (2_verbs) -15
stood~ (0_verbs) -14
strategi~ (0_verbs) -18 (2_verbs) 15
stress~ (2_verbs_quote) -13
struck~ (0_verbs) 19 (2_verbs) -20
struggl~ (0_verbs) -23 (2_verbs) 14
stuck~ (0_verbs) 21
submit~ (0_verbs) 15
suggest~ (0_verbs) -59 (1_verbs) 22 (2_verbs) 14
support~ (0_verbs) 29 (1_verbs) -17
sympathet~ (1_verbs) 12 (2_verbs) -18
taken~ (0_verbs) 15 (2_verbs) -14
take~ (1_verbs) -15
talk~ (0_verbs) 16 (1_verbs) -18 (1_verbs_quote) -28 (2_verbs_quote) 13
target~ (0_verbs) 16
telegraph~ (0_verbs) 18
tell~ (0_verbs) -17 (1_verbs) -35 (1_verbs_quote) 19 (2_verbs_quote) 16
tend~ (1_verbs) 15 (2_verbs) -23
thank~ (0_verbs) -16 (1_verbs) 24
think~ (0_verbs) -48 (2_verbs) 32 (2_verbs_quote) -27
thrill~ (0_verbs) 14 (1_verbs) -17
tick~ (1_verbs) 23 (2_verbs) -24
ting~ (2_verbs) -22
titl~ (0_verbs) 18 (2_verbs) -21
took~ (0_verbs) -16 (1_verbs) -18 (2_verbs) 31
tout~ (1_verbs) -21
tri~ (1_verbs) -17 (2_verbs_quote) -21
try~ (0_verbs) 16 (1_verbs) -19
tweet~ (0_verbs_quote) 12 (1_verbs) -37 (2_verbs) 18
underline~ (1_verbs) 14 (2_verbs) -13
underscore~ (1_verbs) -16 (2_verbs) 13
understand~ (1_verbs) -13 (2_verbs) 15
understood~ (0_verbs) -22 (2_verbs) 12
unifi~ (1_verbs) 16
unleash~ (2_verbs) 14
unveil~ (0_verbs) -21 (2_verbs) 20
urge~ (0_verbs) -37 (1_verbs) 29 (2_verbs) -14
us~ (0_verbs) 13 (0_verbs_quote) -19 (1_verbs) 16 (1_verbs_quote) 20 (2_verbs) -17 (2_verbs_quote) -18
veer~ (2_verbs) 16 (2_verbs_quote) -17
veto~ (1_verbs) 17 (2_verbs) -16
view~ (1_verbs) -12
voic~ (1_verbs) 16
vote~ (2_verbs) -14
vow~ (1_verbs) -14
want~ (0_verbs) -15 (1_verbs) 35 (2_verbs) -33
warn~ (0_verbs) -17
watch~ (0_verbs) 14 (1_verbs) -29 (2_verbs) 19
wave~ (2_verbs_quote) -19
weigh~ (1_verbs) 17
welcom~ (2_verbs) 12
well-receiv~ (0_verbs) 14
went~ (0_verbs) -12 (0_verbs_quote) -17 (1_verbs) 21
withdrew~ (0_verbs) 22 (2_verbs) -27
wonder~ (2_verbs) 18
won~ (2_verbs_quote) 17
work~ (1_verbs) -32 (2_verbs) 31
worry~ (1_verbs) 35 (2_verbs) -40
write~ (0_verbs) 23 (1_verbs) -34 (1_verbs_quote) 22 (2_verbs) 13
yearn~ (2_verbs) -15

123 end: second tag, rest
(edge) (closes) 15 (leaves_0_quote) -18
ADJ (leaves_1) -23 (leaves_1_quote) -12 (leaves_2) -33
ADP (leaves_1) -15 (leaves_2) 18 (leaves_2_quote) -27
ADV (leaves_0_quote) -21 (leaves_1_quote) -37 (leaves_2_quote) 45
AUX (leaves_1) 15 (leaves_1_quote) -44 (leaves_2_quote) 29
CCONJ (leaves_0) -17 (leaves_0_quote) -34 (leaves_1) -12 (leaves_2) 20 (leaves_2_quote) 14
DET (leaves_0) 16 (leaves_0_quote) -45 (leaves_1) 17 (leaves_1_quote) 25 (leaves_2_quote) -14
NOUN (leaves_0) -39 (leaves_0_quote) 18 (leaves_1) -17 (leaves_1_quote) -26 (leaves_2) -20 (leaves_2_quote) -20
NUM (leaves_0) 16 (leaves_1_quote) 12
PART (leaves_2) -18 (leaves_2_quote) -37
PRON (leaves_0_quote) -28 (leaves_1) 20 (leaves_2) 25
PROPN (leaves_0) -42 (leaves_1) -35 (leaves_1_quote) 25 (leaves_2) -12 (leaves_2_quote) 32
PUNCT (closes) 14 (leaves_0) -14 (leaves_0_quote) 18 (leaves_1_quote) 24 (leaves_2) -35
QUOTE (leaves_1_quote) -26 (leaves_2_quote) -46
SCONJ (leaves_0) -23 (leaves_1) 52 (leaves_1_quote) 18 (leaves_2) 37 (leaves_2_quote) 18
SYM (leaves_0) -31 (leaves_2_quote) -13
VERB (leaves_1) 12 (leaves_1_quote) 12 (leaves_2) 14

124 end: next word, third word
$ (number) -18
( ) -54
(edge) (edge) 13
(number) (number) -12 . -23 ago 26 to 35
) and 16
, % 40 's 41 (number) 15 , -78 . -24 a 28 also -13 an 47 and -147 are 12 as 20 at 16 be -20 because -48 by -27 clinton 16 democrats -21 did 28 even -55 former -64 from -34 had -32 have 80 him 29 is -38 it 16 least -26 most 26 mr. 21 not -25 now 25 of -21 only -19 other -29 percent -22 republican 52 republicans 27 said 22 sen. 16 than 18 their -18 them 18 they 58 those 13 though 49 trump -30 was -24 well -37 which 15 who 26 would -24 “” -61
- (number) -13 border -46 he 19 of 36 that 33 the 19
-- the 26
: the -32
; (edge) 12
? (edge) 16
a ago 15 of -15
adding “” 26
after (number) -17
again (edge) 16
and 's 19 (number) -18 - -16 . -67 and -12 are -14 by 23 campaign -19 clinton 51 cruz -12 from 12 had -18 hampshire -13 have 36 he -36 her 29 him 16 it 35 its -25 not 49 on -22 support 21 that 30 the 25 their 33 them -17 to 26 trump 46 voters -17 were -13 who -18 with -17 “” -22
are a -17 and 21
as , 26 and -12 as -12 new 13 to -12 “” -14
at (number) -21 time -30
because did 15
but not 48 that 39
by a 47 the 25 to 18
could the -13 to 20
entering united -13
even he 21
for (number) 20 a 17 and -13 at 24 the -15 to -20
from , -15 . -19
has a 22
have the 32
he . 25
home (edge) 26
in (number) 49 , 12 . 26 a 33 after 31 and -13 at -21 carolina -19 case -14 city 22 country -24 face -24 for -29 in -14 interview 53 on -14 past 49 polls -12 presidential -17 republican 17 state -17 that -29 the -31 to 44 u.s. -17 united -42 with -29 york -17 ’s -15
is (edge) 20 a -20 for -13 in -12 the -18 to 12
last , 39 . 23
many the 18
monday (edge) 19
more (edge) 24 on -12 the 26
not of 22 to 21
of in 22
on , -21 . 16 and -27 campaign -15 entering -14 for -12 in -35 media 25 news 38 night 21 of -12 policy -20 that -15 to 21 ’s 34
only the 21
over past 27
said “” 23
since . -18
than (number) 19 . -21
that (edge) 24 been -21 had -15 has -21 is -17 might -15 said 19 the 14 to 20
the of -20
to , -29 american 25 an 22 and -13 as 24 for -17 her 20 his 17 if 23 obama -14 of 14 on 17 that -16 the -71 their 19 them 23 to 23 up -14 who 23
was to 14
were and 17
when comes -28
while the -15 was -26
who to 21 “” -13
with (number) 19 , 33 . -38 and 30 in 13 percent -18 the 15 “” -16
would on 22
— he 28
“” (edge) -17

125 end: what follows, verbs
(circumstances) (0_verbs) -33 (0_verbs_quote) -21 (1_verbs) -27 (1_verbs_quote) -19 (2_verbs) -59
(circumstances_to_a_mark) (0_verbs) -27 (0_verbs_quote) 17 (1_verbs) -99 (1_verbs_quote) -34 (2_verbs) -56 (2_verbs_quote) -37
(circumstances_to_the_end) (0_verbs) -24 (0_verbs_quote) -25 (1_verbs) -63 (1_verbs_quote) -31 (2_verbs) -75 (2_verbs_quote) -20
(closes) (2_verbs) 12
(day) (0_verbs) 39 (1_verbs) 22 (2_verbs) -40 (2_verbs_quote) 32
(day_to_a_mark) (0_verbs) 83 (1_verbs) -32 (1_verbs_quote) -32 (2_verbs_quote) -17
(day_to_the_end) (0_verbs) 86 (0_verbs_quote) 14 (1_verbs) 23
(goes_on) (0_verbs) -56 (1_verbs) -75 (2_verbs) -80 (2_verbs_quote) -32
(mark_ADJ) (0_verbs) -50 (1_verbs) 22
(mark_ADP) (0_verbs) 21 (2_verbs_quote) 23
(mark_ADV) (2_verbs) -14 (2_verbs_quote) -46
(mark_AUX) (0_verbs) 27
(mark_CCONJ) (1_verbs) -42 (2_verbs) -35
(mark_DET) (0_verbs) -24 (0_verbs_quote) -20 (1_verbs_quote) 15 (2_verbs) 31 (2_verbs_quote) 45
(mark_NOUN) (0_verbs) -22 (1_verbs) -24 (1_verbs_quote) -18 (2_verbs) -18
(mark_NOUNing) (0_verbs) 25 (1_verbs) 48
(mark_NUM) (2_verbs) 41
(mark_PART) (0_verbs) 27 (1_verbs) -39
(mark_PRON) (0_verbs) -15 (1_verbs) -44
(mark_PRONing) (2_verbs) 19
(mark_PROPN) (0_verbs) -29 (1_verbs) 38 (1_verbs_quote) 24 (2_verbs) -15 (2_verbs_quote) -30
(mark_QUOTE) (0_verbs) 21 (0_verbs_quote) -18 (1_verbs) -26 (2_verbs) 16 (2_verbs_quote) -14
(mark_VERB) (1_verbs_quote) -15 (2_verbs) 31
(mark_VERBing) (1_verbs_quote) 13 (2_verbs_quote) 38
(mark_and) (0_verbs) 30 (0_verbs_quote) 28 (1_verbs_quote) -22 (2_verbs_quote) -35
(mark_as) (0_verbs) -24 (1_verbs) 35 (2_verbs) -15
(mark_because) (2_verbs) -20
(mark_but) (0_verbs) 47 (2_verbs_quote) 26
(mark_though) (1_verbs) -19 (2_verbs) 29
(mark_when) (1_verbs) 22 (2_verbs) 19
(mark_where) (2_verbs) 40
(mark_which) (1_verbs) 18 (2_verbs) 22 (2_verbs_quote) 33
(mark_while) (1_verbs) 16
(mark_who) (0_verbs) -17 (2_verbs) 20
(occasion) (0_verbs) 47 (1_verbs) 48 (2_verbs) 21 (2_verbs_quote) -15
(occasion_to_a_mark) (0_verbs) 65 (1_verbs) 27
(occasion_to_the_end) (0_verbs) 37 (1_verbs) 38 (2_verbs) 28 (2_verbs_quote) 15

126 end: what follows, beginning
(circumstances) (about_first) 13 (clause_first) -60 (on_first) -15 (phrase_first) -58 (quote_first) -12 (that_first) -22 (what_first) -23
(circumstances_to_a_mark) (clause_first) -28 (phrase_first) -73 (that_first) -38 (to_first) -27
(circumstances_to_the_end) (clause_first) -44 (for_first) 13 (phrase_first) -44 (quote_first) -24 (that_first) -27 (to_first) -67
(closes) (as_first) -13 (for_first) -12 (how_first) 14 (of_first) 28 (on_first) -32 (that_first) 19 (what_first) -12 (whether_first) 24 (why_first) -18
(day) (phrase_first) 49 (that_first) 38 (to_first) 19
(day_to_a_mark) (clause_first) 73 (phrase_first) -12
(day_to_the_end) (clause_first) 24 (phrase_first) 88
(goes_on) (about_first) -49 (as_first) -26 (clause_first) -46 (for_first) -42 (how_first) -57 (phrase_first) -63 (quote_first) -31 (that_first) -27 (to_first) -20 (whether_first) -29 (why_first) -56
(mark_ADJ) (to_first) -17
(mark_ADP) (clause_first) 12 (phrase_first) 34 (that_first) -19 (to_first) 13
(mark_AUX) (clause_first) 27 (that_first) -71 (to_first) 31
(mark_CCONJ) (clause_first) -27 (that_first) -49
(mark_DET) (that_first) 37
(mark_NOUN) (clause_first) -18 (phrase_first) -44 (that_first) -35
(mark_NOUNing) (clause_first) 27
(mark_NUM) (phrase_first) 19 (that_first) -38
(mark_PART) (clause_first) -15 (that_first) 24 (to_first) -22
(mark_PRON) (clause_first) -18 (that_first) -55 (to_first) 32
(mark_PRONing) (clause_first) 18
(mark_PROPN) (quote_first) 12 (that_first) 14
(mark_PUNCT) (clause_first) 17
(mark_QUOTE) (that_first) -19 (to_first) -30
(mark_SCONJ) (clause_first) -16 (that_first) -35
(mark_VERB) (that_first) -30 (to_first) -14
(mark_although) (clause_first) 18
(mark_and) (clause_first) 21 (phrase_first) -51 (quote_first) -31 (that_first) 32 (to_first) -30
(mark_as) (that_first) -39
(mark_but) (that_first) 14 (to_first) 16
(mark_though) (that_first) 43
(mark_when) (clause_first) 36
(mark_which) (clause_first) 29 (that_first) 38 (to_first) -21
(mark_who) (that_first) 35
(occasion) (clause_first) 49 (phrase_first) 59
(occasion_to_a_mark) (clause_first) 77
(occasion_to_the_end) (clause_first) 51 (phrase_first) 42

127 end: what follows, cue
(circumstances) accord~ -16 accuse~ -19 admit~ 17 announce~ -18 argue~ -12 ask~ -32 believe~ 18 blame~ -18 call~ -18 cite~ -38 claim~ -17 continue~ -22 criticize~ -32 decis~ -20 defend~ 32 describe~ -48 discuss~ -15 dismiss~ -20 endors~ 20 found~ -20 highlight~ -14 hope~ -42 identifi~ -22 issu~ -22 known~ 22 lament~ -12 learn~ 16 look~ -23 mention~ -24 mock~ 18 note~ -21 oppos~ -55 order~ 16 pass~ 18 plan~ -22 point~ -23 portray~ -13 post~ -30 prefer~ 18 propose~ -24 publish~ -19 push~ 18 put~ -16 rais~ -20 recall~ -22 refer~ -22 reiterate~ 23 releas~ -19 remind~ 34 reveal~ -32 say~ -35 seek~ 14 seen~ -22 see~ -46 sent~ -14 show~ -28 slam~ 26 sought~ -16 spoke~ 19 start~ -23 suggest~ -27 think~ -15 took~ -31 vote~ 38 vow~ -24 want~ -40 went~ -26 write~ -14
(circumstances_to_a_mark) :~ -16 announce~ -32 appear~ -16 argue~ 16 ask~ 21 call~ 12 criticize~ 15 describe~ -14 feel~ 21 mention~ 17 point~ -16 say~ -28 seem~ 17 see~ -19 show~ -27 tell~ -12 want~ -19
(circumstances_to_the_end) announce~ -13 ask~ 26 blame~ -12 cite~ -19 criticize~ -13 decid~ -13 deny~ 14 describe~ 14 express~ -17 found~ 17 made~ -16 mention~ -16 offer~ 18 pledge~ -13 point~ 22 push~ -25 put~ -17 rais~ 16 refer~ -12 report~ -17 say~ -69 seem~ -18 see~ -17 spoke~ -12 suggest~ -13 tout~ -15 tweet~ -24 vote~ -29 went~ -17 write~ 19
(closes) :~ 53 accept~ -29 accord~ 45 accuse~ 22 acknowledge~ 14 address~ -17 add~ 30 admit~ 14 announce~ -17 appear~ -12 applaud~ 35 argue~ 14 ask~ -19 assert~ 26 assure~ 29 back~ -40 believe~ 16 blame~ 18 boast~ -17 challeng~ 22 charge~ 16 cite~ 25 claim~ -15 come~ -26 compar~ 34 complain~ 18 concede~ -14 condemn~ -14 confirm~ -21 decid~ -35 decis~ -23 declare~ -42 decry~ -17 denounce~ -27 deny~ -30 determin~ 22 discuss~ 31 eager~ -31 embrac~ -41 emphasize~ 24 encourage~ -20 endors~ -28 estimate~ -18 explain~ 17 fear~ 26 feel~ 15 find~ 22 found~ 46 held~ -14 highlight~ 48 hit~ 15 identifi~ -14 includ~ 51 indicate~ 24 invok~ -20 knew~ -20 know~ 15 lament~ 27 launch~ 19 learn~ -24 like~ -22 look~ 18 made~ -15 make~ -18 note~ 43 oppos~ -46 point~ 15 portray~ 24 post~ -21 provid~ 15 publish~ 36 put~ 27 quick~ 26 quot~ 24 recall~ 33 recogn~ 22 remain~ -20 remark~ 16 rememb~ 51 reply~ 14 report~ 21 respond~ 16 rule~ -24 saw~ 31 say~ 31 seen~ 16 see~ 25 sent~ 24 shown~ 15 show~ 39 signal~ -16 sign~ -33 sought~ 30 sound~ 13 spoke~ -16 start~ -14 stress~ 29 take~ 43 tell~ 13 thank~ 13 try~ 14 tweet~ -22 urge~ 21 view~ -17 voic~ -23 want~ 25 wonder~ 23
(day) call~ -21 endors~ 21 hope~ 23 report~ 25 tell~ -18
(day_to_a_mark) announce~ -31 endors~ 29 say~ -27
(day_to_the_end) announce~ 23 ask~ 17 call~ 20 praise~ -15 report~ 12 show~ 19
(goes_on) :~ -42 abl~ 21 accord~ -51 account~ 16 accuse~ -19 acknowledge~ -19 acquiesc~ -18 address~ -14 add~ -31 admit~ -52 aim~ -23 allow~ -25 answer~ 25 appeal~ 13 appear~ -30 applaud~ -20 appoint~ 18 argue~ -23 argument~ -17 articul~ 20 ask~ -43 assert~ -22 assess~ 17 attribut~ -13 avoid~ 42 back~ 19 ban~ 27 becam~ 21 becom~ 21 believe~ -27 bemoan~ -28 blame~ -17 block~ 18 breach~ 17 call~ -33 captur~ -13 care~ 20 case~ 21 cast~ -14 caution~ -15 choos~ -14 chose~ 22 circul~ -25 cite~ -68 come~ -33 commit~ 17 compar~ -12 concede~ 35 conclude~ -16 congratul~ -12 consid~ -36 contrast~ -40 convinc~ 22 counter~ 20 count~ -21 coverag~ 20 cover~ 14 creat~ -15 critic~ -15 decid~ 34 declare~ 18 declin~ 26 dedic~ 38 deliv~ 14 denounce~ 31 deny~ 27 describe~ -25 disclose~ 16 discredit~ 13 discuss~ 34 disparag~ 16 displai~ 20 distanc~ 13 eager~ -12 embrac~ 35 emphasize~ -16 encourage~ 16 endors~ 28 enjoi~ -14 equivoc~ 20 estimate~ -30 excit~ -12 explain~ -24 expos~ 18 face~ -12 fail~ -16 favor~ 33 find~ -47 focu~ 25 forese~ -14 found~ -48 give~ -38 goal~ -24 got~ -18 go~ 15 gravit~ -12 grievanc~ -25 grow~ -13 had~ 24 hammer~ 19 harangu~ -14 hijack~ 23 hire~ -27 hold~ -13 ignor~ 16 impli~ -26 imposs~ 19 indicate~ -24 insist~ 26 instruct~ 25 intend~ -24 introduc~ -21 issu~ -23 join~ 12 keep~ -23 knew~ 31 knock~ -20 know~ 14 laid~ -23 lai~ -31 lash~ -13 laud~ 24 launch~ -25 learn~ -34 level~ 22 link~ -12 log~ -14 look~ -32 made~ -27 make~ 14 memori~ 21 messag~ -13 miss~ -17 mock~ -34 motiv~ 23 need~ -21 nomin~ -27 note~ -19 offer~ -47 open~ -26 oper~ -17 opposit~ -12 order~ -31 outlin~ -16 outspoken~ 16 overrul~ 25 paint~ 22 pan~ 24 pass~ -12 peg~ -15 percept~ 16 persuad~ 19 pick~ 34 pivot~ -19 place~ 18 plai~ -21 plan~ 26 plead~ -17 pledge~ 20 polici~ 25 posit~ -28 postur~ 20 post~ 26 praise~ -14 prefer~ -33 press~ -33 proclaim~ 21 propose~ -54 protect~ 20 protest~ 18 proud~ -12 provid~ -24 publish~ -21 pummel~ 15 pump~ -19 push~ -36 put~ -15 question~ -20 quick~ -20 quot~ -14 rail~ 14 ran~ 13 realiz~ -12 rebuk~ 14 recogn~ -27 recount~ -16 referenc~ -18 refrain~ 17 regard~ -14 reiterate~ -26 reject~ -27 relish~ 13 reli~ 20 remain~ -26 rememb~ -16 remind~ -25 renegoti~ 26 repeat~ -31 report~ -86 repres~ -25 repris~ 21 request~ 28 respect~ 18 respond~ 12 retweet~ 17 reveal~ 14 revisit~ 23 revis~ 25 rid~ -13 rip~ -25 rule~ 33 say~ -14 schedul~ 16 seek~ -24 seem~ -60 see~ -22 seiz~ 23 sentenc~ -12 sent~ -28 serv~ -12 share~ -15 shock~ 16 shown~ 18 show~ -103 shrug~ 23 shut~ -17 side~ 17 signal~ -21 sign~ -18 slam~ -29 slash~ 20 snipe~ 16 sought~ -25 sound~ -46 spare~ 16 spark~ -18 speak~ -32 spi~ 25 spoken~ -20 start~ 14 statement~ 23 state~ -20 stop~ -30 strategi~ -12 struck~ 17 struggl~ -12 stuck~ 21 submit~ 36 suggest~ -66 support~ 41 symbol~ 25 sympathet~ 26 target~ -22 taunt~ 12 tell~ -37 think~ -15 threaten~ -24 thrill~ 14 tick~ 20 ting~ 13 titl~ 18 took~ -29 tout~ -33 trend~ 19 try~ -13 turn~ 14 tweet~ 12 underscore~ 13 unifi~ 15 unit~ 21 unleash~ -14 unveil~ -16 us~ -30 utter~ 15 veer~ -14 voic~ -13 vote~ -35 want~ 47 wari~ -14 warn~ -25 watch~ -21 wave~ 15 welcom~ 17 went~ -17 wonder~ -19 work~ -19 worry~ 35 write~ -12 yearn~ 12
(mark_ADP) note~ -25 report~ -13 say~ 41 show~ -13
(mark_ADV) say~ -13 suggest~ -33
(mark_AUX) say~ -31
(mark_DET) call~ -35 cite~ 32 note~ -25 say~ 33 show~ 36
(mark_NOUN) call~ 18 promot~ -33 say~ -14
(mark_NUM) say~ 56
(mark_PART) say~ -48
(mark_PRON) say~ -18
(mark_PROPN) :~ 30 accord~ -13 call~ -13 claim~ 13 endors~ -31 expect~ 17 note~ -17 refus~ 40 say~ -23 show~ -17 tell~ 12
(mark_QUOTE) call~ -15 say~ -51 tell~ 13
(mark_SCONJ) say~ -32
(mark_VERB) say~ 43
(mark_VERBing) announce~ -31 defend~ 20 endors~ -24 includ~ -17
(mark_and) accord~ -24 note~ 29 say~ -45
(mark_as) say~ 37
(mark_when) say~ 27
(mark_who) say~ 25
(occasion) call~ 24
(occasion_to_a_mark) say~ 22

128 lead: place, ending
(begins) (clause_ends) 26 (quote_ends) 28
(within) (clause_ends) -41 (quote_ends) -40

129 lead: place, verbs
(begins) (no_verb_) 28 (verb_) 34
(within) (no_verb_) -29 (no_verb_verb_before) -27 (verb_) -13 (verb_verb_before) -29

130 lead: verbs, ending
(no_verb_verb_before) (clause_ends) -18 (quote_ends) -18
(verb_) (clause_ends) 17 (quote_ends) 23
(verb_verb_before) (clause_ends) -15 (quote_ends) -24

131 lead: word, place
$ (within) 12
(number) (within) -38
a (begins) 31 (within) 20
about (within) 13
after (within) -13
among (within) -15
an (within) 19
are (within) -17
as (within) 33
at (within) 15
bill (within) 23
by (within) -14
california (within) 20
campaign (within) 24
clinton (begins) 27
donald (within) 18
even (begins) 19 (within) 16
for (within) -21
from (within) -17
has (within) -17
he (begins) 16
him (within) -20
his (begins) 12
if (within) 17
in (within) 23
is (within) -19
it (within) 34
its (within) 17
kasich (within) -12
last (within) -13
many (within) 26
more (within) -15
mr. (within) 32
no (within) -16
not (within) -13
now (within) 19
of (within) -55
on (within) -18
sanders (begins) 33 (within) -36
she (within) -26
so (within) 22
some (within) -12
something (within) 29
state (within) -17
such (within) 15
than (within) 21
that (within) 35
the (begins) 14 (within) 26
their (within) -17
they (within) -27
this (begins) 21
those (within) -18
to (within) -41
trump (within) 44
was (within) -14
what (within) 16
when (within) 29
while (within) -21
with (within) -24
would (within) 19
“,” (begins) 29
“” (begins) 35

132 lead: tag, place
ADJ (begins) 61 (within) -56
ADP (begins) 15 (within) -29
ADV (begins) -25
AUX (within) -82
DET (begins) 13 (within) 40
NOUN (begins) 19 (within) -83
NUM (within) -38
PART (within) -62
PRON (begins) -14 (within) 52
PROPN (begins) 21
QUOTE (begins) 52
SCONJ (begins) -28
VERB (begins) 14 (within) -54

133 lead: word, word before
(number) , 21
a (edge) 31 with 35
clinton (edge) 27
even (edge) 19
he (edge) 16 , -12
his (edge) 12
sanders (edge) 33
than more 17
the (edge) 14 , -18 and 46 at -13 by -13 in -35 of -16 on 32 to -20 with -19
this (edge) 21
trump mr. 25
when , 34
while , -15
with , -14
“,” (edge) 29 : 72 a -13 are -14
“” (edge) 35

134 lead: tag, tag before
ADJ (edge) 61 ADV -24 AUX -16 CCONJ -18 DET -43 PROPN -13 PUNCT 32 SCONJ 15 VERB -21
ADP (edge) 15 ADV -17 CCONJ 13 NOUN -69 PROPN -27 PUNCT 55 QUOTE 21 VERB -61
ADV (edge) -25 ADP 16 ADV -19 AUX -31 CCONJ 32 DET -13 NOUN -29 PRON -24 PROPN -15 PUNCT 35 VERB -23
AUX CCONJ 24 NOUN -35 PRON -33 PROPN -29 PUNCT -16
DET (edge) 13 ADP -55 ADV 35 AUX -30 CCONJ 44 NOUN -31 PUNCT 90 VERB -79
NOUN (edge) 19 ADJ -64 ADP -24 DET -19 NOUN -44 NUM -20 PRON -14 PROPN -39 PUNCT 62 VERB -17
NUM ADP -22 PUNCT 20
PART AUX -13 NOUN -17 PROPN -13
PRON (edge) -14 ADP -26 ADV -21 CCONJ 58 NOUN -15 PRON -15 PROPN 19 PUNCT 60 SCONJ -36 VERB -44
PROPN (edge) 21 ADJ -18 ADP -101 ADV -12 CCONJ 48 DET -45 NOUN -37 PROPN -71 PUNCT 84 SCONJ 14 VERB -39
QUOTE (edge) 52 AUX -53 DET -27 NOUN -26 PRON -22 PROPN -45 PUNCT 63
SCONJ (edge) -28 NOUN -23 PUNCT 24 VERB -17
SYM ADP 23
VERB (edge) 14 ADP -12 AUX -46 CCONJ -17 NOUN -35 PRON -33 PROPN -31 VERB 17

135 lead: word before, ending
( (clause_ends) 58
(edge) (clause_ends) 26 (quote_ends) 28
(number) (clause_ends) -53
, (clause_ends) 90 (quote_ends) 26
- (clause_ends) 67
-- (clause_ends) 29
: (quote_ends) 72
a (clause_ends) -32 (quote_ends) -19
about (clause_ends) -15
an (clause_ends) -14
and (clause_ends) 58 (quote_ends) 27
are (clause_ends) -19 (quote_ends) -16
as (clause_ends) -29
at (clause_ends) -28
be (clause_ends) -19
been (clause_ends) -12
but (clause_ends) 65
by (clause_ends) -32
candidate (clause_ends) 18
clinton (clause_ends) -15 (quote_ends) -13
did (clause_ends) 13
even (clause_ends) -21
has (clause_ends) -23
have (clause_ends) -17
hillary (clause_ends) -13
in (clause_ends) -74 (quote_ends) -16
including (clause_ends) 24
is (quote_ends) -18
made (clause_ends) 21
more (clause_ends) 13
mr. (clause_ends) 13
mrs. (clause_ends) -12
n't (clause_ends) -12
not (clause_ends) 16
now (clause_ends) 16
of (clause_ends) -32
on (clause_ends) 18
or (clause_ends) -12
sen. (clause_ends) 25
than (clause_ends) 13
that (clause_ends) 30 (quote_ends) -15
the (clause_ends) -87 (quote_ends) -23
they (clause_ends) -15 (quote_ends) -13
to (clause_ends) -33 (quote_ends) -18
trump (clause_ends) -16
was (clause_ends) -14 (quote_ends) -14
when (clause_ends) -25
while (clause_ends) 14
with (clause_ends) 47
— (clause_ends) 83
’s (clause_ends) -17
“” (clause_ends) -15

136 lead: word, ending
$ (clause_ends) 13
a (clause_ends) 39 (quote_ends) -27
about (clause_ends) 33
after (clause_ends) 27
almost (clause_ends) 26
also (clause_ends) -30
an (clause_ends) 30
any (clause_ends) -14
as (clause_ends) 19
because (clause_ends) 17
bernie (clause_ends) 33
by (clause_ends) -22
california (clause_ends) 20
campaign (clause_ends) 24
clinton (clause_ends) 17
donald (clause_ends) 23
even (clause_ends) 28
florida (clause_ends) -32
for (clause_ends) -22 (quote_ends) -23
from (clause_ends) -15
gop (clause_ends) 12
has (clause_ends) -17
he (quote_ends) 14
him (clause_ends) -19
his (clause_ends) 31 (quote_ends) -21
if (clause_ends) 26
is (clause_ends) -15
it (clause_ends) 41
its (clause_ends) 17
many (clause_ends) 32
more (clause_ends) 22
mr. (clause_ends) 23
nearly (clause_ends) 25
new (clause_ends) -29
no (clause_ends) -16
not (clause_ends) -21
obama (clause_ends) 17
of (clause_ends) -16
on (clause_ends) -16
over (clause_ends) 14
president (clause_ends) -17
she (clause_ends) -29
since (clause_ends) 18
something (clause_ends) 29
state (clause_ends) -13
still (clause_ends) -21
such (clause_ends) 23
than (clause_ends) 21
that (clause_ends) 20 (quote_ends) 18
the (clause_ends) 20 (quote_ends) 40
their (clause_ends) -15
then (clause_ends) -28
they (clause_ends) -37 (quote_ends) 17
this (clause_ends) 19
those (clause_ends) -12
though (clause_ends) -26
to (clause_ends) -27
trump (clause_ends) 32
trump's (clause_ends) -27
tuesday (clause_ends) 12
washington (clause_ends) -40
when (clause_ends) 26
who (clause_ends) 12
with (clause_ends) -40
would (clause_ends) 21
“” (clause_ends) 12 (quote_ends) 16

137 lead: tag, ending
ADJ (quote_ends) -21
ADV (clause_ends) -26
AUX (clause_ends) -51 (quote_ends) -30
DET (clause_ends) 46 (quote_ends) 15
NOUN (clause_ends) -67
PART (clause_ends) -52
PRON (clause_ends) 39
PROPN (clause_ends) 13 (quote_ends) 27
QUOTE (quote_ends) 15
SCONJ (quote_ends) -14
VERB (clause_ends) -22 (quote_ends) -36

138 lead: place, manner
(begins) (act) -39 (passive) -85 (say) 70 (source) 55 (tell) 31 (think) -50
(within) (act) 27 (passive) 54 (say) -82 (source) -62 (tell) -33 (think) 37

139 lead: length, ending
(11_long) (clause_ends) -24 (quote_ends) -16
(12_long) (clause_ends) -15 (quote_ends) -18
(1_long) (clause_ends) 102 (quote_ends) 15
(2_long) (clause_ends) 20
(5_long) (clause_ends) -48 (quote_ends) 16

140 lead: length, place
(11_long) (begins) 44 (within) -65
(12_long) (begins) 19 (within) -73
(1_long) (within) 88
(2_long) (begins) 13 (within) 23
(5_long) (begins) 18 (within) -50

141 lead: word, verbs
$ (verb_verb_before) 18
(number) (no_verb_verb_before) -33 (verb_) 15 (verb_verb_before) -28
a (no_verb_verb_before) 32 (verb_) -13
about (verb_) 19 (verb_verb_before) 22
all (verb_) -16
also (verb_) -26
an (no_verb_verb_before) 32 (verb_verb_before) -30
are (verb_) -12
as (no_verb_verb_before) 45 (verb_verb_before) -13
at (no_verb_verb_before) 21
campaign (verb_) 26
clinton (no_verb_verb_before) -15 (verb_verb_before) 28
donald (verb_) 29
even (verb_) 32
has (verb_) -14
he (verb_) -30 (verb_verb_before) 30
her (verb_) 12 (verb_verb_before) -14
him (no_verb_verb_before) -13
his (no_verb_verb_before) -15 (verb_) 44
if (verb_) 52
in (no_verb_) 27 (no_verb_verb_before) -26
is (verb_) -14
it (verb_verb_before) 37
its (no_verb_verb_before) 22
more (verb_) 29
mr. (verb_) 29 (verb_verb_before) 20
new (verb_) -26
no (verb_verb_before) -15
obama (verb_) 17
of (no_verb_verb_before) -18 (verb_verb_before) -17
people (verb_) 13
president (verb_) -17
sanders (no_verb_verb_before) -12 (verb_) 13
she (verb_) -13 (verb_verb_before) -18
than (no_verb_verb_before) 27
that (verb_verb_before) 26
the (no_verb_) 38 (no_verb_verb_before) 40
they (verb_verb_before) -36
this (verb_) 14
though (verb_) -18
to (verb_) 13 (verb_verb_before) -28
trump (no_verb_verb_before) -12 (verb_verb_before) 49
what (verb_verb_before) 16
when (verb_) 33 (verb_verb_before) -12
who (verb_) -43
with (verb_) -17 (verb_verb_before) -17
would (verb_verb_before) 24
“,” (no_verb_) 15
“” (no_verb_verb_before) 15 (verb_) 17

142 lead: word before, verbs
( (no_verb_verb_before) 37 (verb_) 32 (verb_verb_before) 21
(edge) (no_verb_) 28 (verb_) 34
(number) (no_verb_verb_before) -22 (verb_) -15 (verb_verb_before) -20
, (no_verb_) 42 (no_verb_verb_before) 20 (verb_) 38 (verb_verb_before) 63
- (no_verb_verb_before) 44
: (no_verb_verb_before) 52
a (no_verb_verb_before) -27 (verb_verb_before) -16
and (no_verb_) -14 (no_verb_verb_before) 12 (verb_) 35 (verb_verb_before) 53
are (no_verb_verb_before) -21 (verb_verb_before) -14
at (no_verb_verb_before) -14
be (verb_verb_before) -17
but (verb_) 41 (verb_verb_before) 53
by (no_verb_verb_before) -13 (verb_verb_before) -16
even (verb_) -15
for (no_verb_verb_before) -16 (verb_verb_before) -16
from (no_verb_verb_before) 14
has (verb_verb_before) -19
if (verb_) -16
in (no_verb_verb_before) -35 (verb_) -26 (verb_verb_before) -25
is (verb_verb_before) -23
made (no_verb_verb_before) 22
more (no_verb_verb_before) 18
mr. (verb_verb_before) 22
not (verb_verb_before) -12
of (no_verb_verb_before) 18 (verb_) -35 (verb_verb_before) -34
on (verb_verb_before) 17
than (no_verb_verb_before) 21
that (no_verb_verb_before) 15 (verb_) -13 (verb_verb_before) 27
the (no_verb_) -23 (no_verb_verb_before) -32 (verb_) -31 (verb_verb_before) -26
they (verb_) -12
to (no_verb_verb_before) -28 (verb_verb_before) -16
trump (verb_verb_before) 21
was (no_verb_verb_before) -16 (verb_verb_before) -12
when (verb_) -17
while (verb_) -13
with (no_verb_verb_before) -23 (verb_verb_before) 59
`);
