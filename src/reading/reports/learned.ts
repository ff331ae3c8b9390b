import { Weights } from "./weighing/weights.ts";

/**
 * What speaks for a word being a cue, and for where the words begin and end that it reports: weights in hundredths, as
 * weighing/weights.ts explains them. Learned from the training part of PolNeAR, 840 articles with 78,678 choices,
 * by `npm run eval -- learn FILE`. These are single words and what they weigh; there is no sentence of the articles here.
 */
export const WEIGHTS = new Weights(`
0 cue: manner
act -127
judge 85
noun -42
say 73
source 38
tell 49
words 32

1 cue: cue
abil~ -40
abl~ -19
accept~ 32
accord~ 38
accuse~ 26
acknowledge~ 36
action~ -23
activ~ -49
act~ -65
admit~ 21
advanc~ -17
advise~ -59
advoc~ 28
agree~ -13
aim~ 32
air~ -20
alli~ -44
anger~ 53
announce~ 41
answer~ -17
apolog~ 27
appear~ 26
applaud~ 50
appli~ -44
appoint~ 26
approach~ -49
approv~ 38
argue~ 43
argument~ 47
arriv~ -53
ask~ 35
assert~ 51
assess~ 23
assure~ 33
attack~ 61
attend~ -72
attract~ -24
author~ 71
back~ 42
ban~ 35
base~ -79
battl~ -31
beat~ -63
becam~ -24
becom~ -43
begin~ -50
begun~ -22
believe~ 17
belong~ -19
benefit~ -39
best~ -29
bid~ -36
blame~ 20
blast~ 80
boost~ -44
boo~ 25
born~ -28
bought~ -49
brand~ -37
break~ -27
brief~ -17
bring~ -58
broken~ -53
build~ -56
built~ -67
bui~ -49
came~ -24
campaign~ -20
cancel~ -56
candidaci~ -24
capit~ -40
captur~ -26
care~ 31
carri~ -28
cast~ 20
caught~ -14
caus~ -65
caution~ 20
challeng~ 26
champion~ 34
chanc~ -51
chang~ -57
chant~ 76
charge~ -37
cheer~ 15
chosen~ 28
chose~ -21
circul~ 43
cite~ 115
claim~ 33
clinch~ -55
close~ -52
collect~ -43
come~ -12
command~ -65
comment~ -21
compar~ 35
compet~ -48
compil~ 14
complain~ 26
complet~ -32
complic~ -52
conclude~ 21
condemn~ 26
conduct~ -54
confirm~ 28
congratul~ 54
consid~ 63
contain~ -45
contend~ 23
continue~ -40
contribut~ -49
control~ -56
convict~ -13
convinc~ 22
coordin~ -40
cost~ -37
counter~ -21
count~ 28
creat~ -33
criticize~ 50
critic~ 41
cross~ -49
crush~ -49
deal~ -36
debat~ 13
decid~ 21
decis~ 36
declare~ 18
declin~ 41
decry~ 57
deem~ 75
defeat~ -41
defend~ 14
delet~ -35
demand~ 47
denounce~ 38
depend~ -48
deploi~ -50
deport~ -20
describe~ 50
deserv~ -36
develop~ -36
devot~ 14
direct~ -30
disagre~ 38
disappear~ -32
disclose~ 58
discuss~ 70
dismiss~ 46
distribut~ -21
di~ -61
domin~ -64
donat~ -51
done~ -38
doubt~ 34
do~ -74
driven~ -43
drive~ -30
drop~ -50
eager~ 40
earn~ -61
echo~ 19
elimin~ -46
email~ 25
embrac~ 37
emphasize~ 34
endors~ 72
end~ -30
energ~ -32
engag~ -22
enjoi~ 30
ensur~ -50
enter~ -38
everyth~ -22
expand~ -30
expect~ 39
explain~ 44
expos~ 19
express~ 85
extend~ -34
face~ -71
failur~ -12
fail~ -21
fallen~ -33
fall~ -41
fare~ -59
favor~ 42
fear~ 57
feel~ -19
fell~ -57
file~ -12
fill~ -54
find~ 39
finish~ -72
fled~ -40
flee~ -18
flew~ -38
fly~ -30
focus~ 20
follow~ -24
forc~ -47
found~ 20
fuel~ -25
fund-rais~ -24
fund~ -41
gain~ -31
garner~ -46
gather~ -60
gener~ -18
get~ -79
given~ -31
give~ -22
gotten~ -22
got~ -17
go~ -18
grab~ -15
grant~ -12
grew~ -51
grown~ -36
grow~ -19
hack~ -20
had~ -23
hail~ 17
handl~ -43
hand~ -56
happen~ -55
hate~ 41
have~ -23
head~ -48
heard~ -13
hedg~ -34
held~ -16
help~ -59
highlight~ 68
hint~ 27
hold~ -22
hope~ 30
host~ -75
hurt~ -21
identifi~ 54
ignor~ 44
impli~ 48
import~ -21
improv~ -37
incit~ -22
includ~ -33
increas~ -70
indicate~ 15
insist~ 43
inspir~ -39
intend~ 52
interrupt~ -46
interview~ -50
introduc~ 20
investig~ -20
invest~ -52
invit~ -26
invok~ 37
involv~ -39
join~ -41
joke~ 21
jump~ -23
keep~ -16
kept~ -12
kick~ -52
kill~ -57
knew~ 40
knock~ 27
known~ 46
know~ 56
label~ 28
lack~ -28
lag~ -37
laid~ 20
lai~ 52
lament~ 40
land~ -35
lead~ -108
leak~ -35
learn~ 38
leav~ -36
led~ -36
left~ -48
let~ -17
lift~ -12
line~ 17
listen~ -41
list~ 42
live~ -23
li~ -24
lock~ -25
look~ 21
loom~ -47
lose~ -69
lost~ -87
maintain~ -54
manag~ -47
map~ -27
mark~ -21
marri~ -62
match~ -44
mean~ -57
meet~ -26
mention~ 25
met~ -23
miss~ -41
move~ -20
name~ 46
near~ -24
need~ -28
negoti~ 32
nomin~ 37
note~ 47
obtain~ -69
occur~ -34
offer~ 50
opposit~ 53
oppos~ 81
opt~ 18
order~ 20
organ~ -57
outlin~ 44
overse~ -57
own~ -68
ow~ -40
paid~ -43
paint~ 24
pai~ -43
particip~ -30
parti~ -25
part~ -42
pass~ 26
path~ -17
peopl~ -24
perceiv~ 39
perform~ -28
persuad~ 50
pile~ -21
pivot~ 36
place~ -16
plai~ -37
plead~ 54
poll~ -41
portray~ 35
pose~ -13
posit~ 28
post~ -18
pour~ -43
praise~ 48
predict~ 36
prefer~ 95
prepar~ -55
presid~ -43
press~ 46
produc~ -21
project~ 58
promise~ 35
promot~ 60
prompt~ -25
propose~ 23
propos~ 46
protect~ -18
protest~ -26
proud~ 18
prove~ -28
publish~ 14
pull~ -47
push~ 33
qualifi~ -46
quick~ 14
quot~ 55
race~ -51
rail~ 62
ralli~ -62
rang~ 29
rank~ -22
rate~ -32
readi~ -24
read~ 60
rebuild~ -19
recall~ 21
receiv~ -47
recogn~ 73
recommend~ 17
recov~ -15
reduc~ -36
referenc~ 63
refer~ 53
refus~ 39
regard~ 16
regist~ -30
reiterate~ 34
reject~ 27
remain~ -21
rememb~ 80
remind~ 45
remov~ -17
replac~ -43
repres~ -43
request~ 32
reserv~ -34
resign~ -34
reson~ 13
result~ -24
return~ -36
retweet~ 47
reveal~ 22
revers~ -18
review~ -27
right~ 14
risen~ -30
rise~ -31
rule~ -28
run~ -39
rush~ -36
sat~ -54
saw~ 12
say~ 63
schedul~ -60
score~ -53
scrambl~ -23
search~ -48
secretari~ -25
secur~ -52
seek~ 42
seem~ 56
seen~ 36
see~ 57
seiz~ -13
select~ -57
sell~ -62
send~ -58
serv~ -64
set~ -21
shake~ -27
share~ 28
shift~ -18
shook~ -52
shoot~ -35
shot~ -38
shout~ 22
shown~ 48
show~ 41
side~ 42
signal~ 21
sit~ -64
slam~ 68
slip~ -33
smile~ -15
sold~ -33
sought~ 31
sound~ 56
spend~ -64
spoken~ 22
spoke~ 22
sponsor~ -17
staff~ -20
stai~ -25
stake~ -66
stanc~ 12
stand~ 22
start~ -15
state~ -32
step~ -40
stir~ -13
strategi~ 24
stress~ 31
struck~ 19
struggl~ -22
stuck~ 26
studi~ -64
succeed~ -38
suffer~ -64
suggest~ 30
support~ 55
surg~ -41
surround~ -27
survei~ -51
surviv~ -57
suspend~ -28
swept~ -43
talk~ 53
tap~ -44
target~ -14
ted~ -53
tell~ 42
testify~ -31
thank~ 80
think~ 18
threw~ -21
throw~ 25
time~ -30
titl~ 29
ti~ -32
touch~ 13
tout~ 81
trail~ -66
travel~ -49
tri~ -20
turn~ -14
unabl~ -40
underscore~ -30
understand~ 33
unveil~ 15
urge~ 44
us~ -20
view~ 46
violat~ -41
visit~ -61
voic~ 31
vote~ 29
vow~ 38
wage~ -16
wait~ -49
wai~ -29
walk~ -23
want~ 47
warn~ 42
watch~ -25
wave~ -34
wear~ -64
welcom~ 36
widen~ -46
will~ -22
win~ -78
wonder~ 59
won~ -54
work~ -47
worry~ 19
write~ 18
yell~ 23

2 cue: cue, next word
:~ (edge) -24 (number) -20 trump 34 “,” -68 “?” 25 “” 18
abil~ to -40
abl~ to -19
accord~ (number) 28 a 70 early 19 the 30
accuse~ clinton -14 sanders 33
address~ the 26
add~ , 39 . 56 : 18 that 46 to -81
admit~ that 14
agree~ that 12 to -15 with 39
aim~ at -24 to 43
announce~ a 22 his -26 that -40 the 27
appear~ on -51 to 39
argue~ , 15 that 26
arriv~ at -30
ask~ . 13 for 41
assert~ that 24
attack~ on 40
attend~ the -27
base~ on -37
becam~ a -16 the -50
becom~ a -29 more -17
begin~ in -22
begun~ to -19
believe~ the 17
benefit~ from -18
bid~ for -23
blame~ the 25
blast~ the 25
build~ a -20
call~ for 84 him 56 on 69 to 26
came~ from 13 in -34 out 21 to -34
campaign~ against 60
capit~ on -34
carri~ out -28
chang~ the -13
cite~ a 34 his 30
claim~ to 28
come~ as -40 at -17 in -48 out 28 to -29
comment~ , -15 on 65
concede~ that 29
conclude~ . 19
conduct~ by -20
connect~ to -24
consid~ a 12
contribut~ to -14
count~ on 17
criticize~ the -19
critic~ of 61
decis~ to 37
declin~ to 31
deliv~ a 15
denounce~ the 16
deny~ that 28
depend~ on -40
describe~ the 37
determin~ to -34
discuss~ the 14
di~ in -15
domin~ by -27 the -28
doubl~ down 19
do~ so -13
drop~ out -42
eager~ to 53
elect~ officials -27
emerg~ as -26
endors~ clinton -16
end~ his -51
enter~ the -36
estimate~ that 26
expect~ . 16 the 16 to 21
explain~ , 22 why 17
express~ concern 23
face~ a -35 an -16
failur~ to -12
fear~ that 51
fell~ short -17
file~ a 54
finish~ in -16
fire~ back 13
focus~ on 16
focu~ on -22
follow~ the -19
found~ . 35 a -54 by -26 that 36
gave~ a 17
get~ a -17
given~ that -41 the -20
got~ a -38
go~ into -12 to -41
grew~ up -21
handl~ of -23
head~ to -22
held~ a -31 by -23
help~ to -21
hit~ the -17
hold~ a -60
hope~ for 45 that -19 to 26
host~ a -39 by -22
includ~ (number) -38 a 42 his -28 the -26
insist~ that 38
invok~ the 16
issu~ a 40
join~ by -29 the -40
kill~ (number) -13
known~ as 29
laid~ out 35
launch~ a 17
lead~ the -23
leav~ the -24
led~ by -31 the -16 to -21
left~ the -30
line~ up 33
listen~ to -25
look~ at -20 for 20 like -13 to 39
made~ by -27 clear 51 his -26 in -19 it 34 the 36 up -30
maintain~ a -21
make~ a -26 an 50 it -59 the 24 up -45
mention~ the 56
met~ with 13
move~ on -19
need~ for 12 to -18
note~ , 57 . 30 : -51 that 75 the 37
offer~ a -36
opposit~ to 53
oppos~ the 28
order~ the 27
own~ by -28
pai~ for -29
particip~ in -29
path~ to -17
pick~ up -16
pivot~ to 21
plai~ a -39
plan~ for -33 to 26
pledge~ delegates -55
point~ that 47
posit~ on 32
praise~ the 15
predict~ that 18
prepar~ for -12 to -34
promise~ to 36
promot~ a 32
propose~ a 24
proud~ of 18
prove~ to 22
provid~ a -22 by 35
publish~ a 34
push~ back 28 for 58
put~ , 39
question~ whether 12
quick~ to 14
rail~ against 54
rais~ $ -32 more -38 questions 12
ran~ for -31
readi~ to -19
read~ . 52
receiv~ (number) -15 a -30
recogn~ that 12
reduc~ the -24
refer~ to 65
reflect~ the 13
refus~ to 43
regist~ voters -24
reject~ the -40
releas~ a 60 on -17
remain~ a 13 the -27
remark~ . -14
report~ . 36 by 43 from -72 on -28 that -29
repres~ a -36 the -34
respond~ , -12 to -38
result~ in -23
rule~ that -35
run~ a 16 for -25 mate -14 the -26
saw~ the 29
say~ (number) 40 , 23 . 34 at 31 clinton -25 david 13 during -19 he 14 her 15 in 36 it 14 monday 18 sanders -21 she 17 some 15 steve -21 the 34 their -30 thursday 24 trump -43 tuesday 12 wednesday 21
schedul~ for -24
scrambl~ to -18
search~ for -29
secretari~ of -25
seem~ to 31
see~ the 18
sent~ a 48 out 15
serv~ as -19 in -15
set~ off -33
share~ a -16
show~ a 38 clinton 20 how -42 trump 32 up -41
sign~ a 12 the 19
sit~ at -20
slam~ the 28
sought~ to 16
speak~ in -25 to -27
speech~ to -29
spent~ more 33 much 32
spoke~ about 55 on -14 with -30
stai~ in -13
stanc~ on 12
start~ to -16
state~ , 16 of -32
struggl~ with -35
suggest~ that 12
support~ a 15 clinton -13 for -21 of 33 sanders 59 the 42 to -35
surround~ the -16
suspend~ his -23
taken~ a 12
take~ (number) -26 on -42 over -31
talk~ about 32
ted~ cruz -53
tell~ a 47 abc 13 cnn 17 fox 25 him -34 me 24 politico -17 reporters 41 the 21
think~ she 20 the 12
ti~ to -19
took~ a 16 the -68 to -22
try~ to -15
turn~ out -64
tweet~ , 26 a 17 that -38
unabl~ to -40
us~ by -21 of -24 the 21 to -26
vote~ against 22 for 51 in 13
vow~ to 22
wait~ for -24
wai~ to -16
want~ the 33
warn~ that 27
weigh~ in 32
went~ after 24 on 30 to -68
will~ to -22
win~ the -18
won~ (number) -21 at -13 the -15
work~ at -17 for -53 in -12 on -21
worry~ that 13
write~ . 37 : 15 a 28 in 55 on 19 the -55

3 cue: cue, next tag
:~ (edge) -24 AUX -28 DET -39 NUM -20 PRON 49 PROPN 13
abil~ PART -40
abl~ PART -17
accept~ NOUN 20
accord~ ADJ -37 DET 64 NOUN 39 NUM 28 PRON -19
accuse~ ADP 33 DET 12
acknowledge~ PRON -19
act~ ADP -20
address~ DET 22 PUNCT -52
add~ ADP -65 DET -25 PROPN -13 PUNCT 85 SCONJ 44
admit~ SCONJ 14
adopt~ DET 14
advanc~ NOUN -18
advise~ PROPN -64
advoc~ ADP 16
agree~ ADP 42 PUNCT -48 SCONJ 12
aim~ ADP -29 PART 43
air~ ADP -35
allow~ PRON -41 PROPN -21
announce~ DET 47 NOUN 37 SCONJ -40
answer~ DET -15
apolog~ ADP 59
appear~ ADJ 43 ADP -76 ADV 35 PART 34
appli~ ADP -30
argue~ PRON 31 PUNCT -12 SCONJ 22
arriv~ ADP -41
ask~ ADP 31 PRON -33 PROPN 31
assert~ SCONJ 25
attack~ ADP 34 DET 37 PRON -20 PROPN 50
attempt~ PART 14
attend~ DET -38
back~ ADP -12 DET 42 PROPN 28
base~ ADP -46
battl~ ADP 21
becam~ ADJ 14 DET -52
becom~ ADV -14 DET -17
begin~ ADP 20 NOUN -67 PUNCT -17
begun~ PART -19
believe~ DET 27 PROPN -13 PUNCT 24 SCONJ -12
belong~ ADP -19
benefit~ ADP -18
bid~ ADP -29
blame~ DET 38
blast~ DET 25 PROPN 15
block~ DET 22
boast~ ADP 58
bring~ ADP -12
brought~ ADP 39 DET -43
build~ DET -26
call~ ADJ -14 ADP 60 DET -14 NOUN -27 PART 37 PRON 55 PROPN -49 QUOTE -19 SCONJ 15
came~ ADV 12 PART -19
campaign~ ADP -15
capit~ ADP -39
captur~ PROPN -14
carri~ ADP -42 DET -43 NOUN 31
case~ ADP 17
challeng~ DET 19 PROPN 17
chanc~ ADP -37
chang~ DET -13 PRON -49
chant~ QUOTE 53
charge~ ADP -31
cite~ DET 50 NOUN 51 PRON 44 PROPN 13
claim~ ADP 23 NOUN 39 PART 38 PRON 23 PUNCT -21 SCONJ -39
clear~ SCONJ 15
close~ ADP -41 PUNCT -17
come~ NOUN 20
comment~ ADP 33 PUNCT -19 VERB -51
compar~ ADP -60
compet~ ADP -34
complain~ ADP 12
concede~ SCONJ 29
concern~ ADP -15
conclude~ PUNCT 13
conduct~ ADP -40 DET -31
connect~ ADP -24
consid~ DET 13
contain~ ADJ -27
continue~ ADP -30 PRON -30 PUNCT 12
contribut~ ADP -14
creat~ DET -26
criticize~ DET -19 PROPN 28
critic~ ADP 55
cut~ NOUN 28
deal~ ADP -26
debat~ ADP 17
decid~ PART 23
decis~ PART 40
declare~ ADP 34 PUNCT 23
declin~ PART 31
defend~ PRON 21
deliv~ DET 25
denounce~ DET 20 PROPN 16
deny~ DET 27 SCONJ 24
depend~ ADP -40
describe~ DET 51
determin~ PART -34
differ~ ADP 19
disagre~ ADP 53
discuss~ DET 22
divid~ ADP 19
di~ ADP -32 PUNCT -18
domin~ ADP -33 DET -28
donat~ ADP -20
done~ ADP -21 ADV -33
doubl~ ADP 18
do~ ADV -21 PRON -16
draw~ NOUN 37
drew~ NOUN -31
driven~ ADP -31
drop~ ADP -48 ADV -18
eager~ PART 53
earn~ PRON -38
echo~ DET -18
elect~ NOUN -32
embrac~ PRON 30
encourage~ NOUN -33
endors~ ADP 32 PROPN 20
end~ ADP -22 DET 29 PRON -31
enter~ DET -44
erupt~ ADP 20
expand~ DET -23 PRON -30
expect~ DET 34 PART 21 PUNCT 38
explain~ ADV 22 PRON 14 PUNCT 32
express~ NOUN 77
extend~ PRON -46
face~ ADJ -12 DET -59
failur~ PART -12
fallen~ ADP -18
fall~ ADP -21
favor~ PROPN 26
fear~ DET 19
feel~ ADV -19 PRON -38 VERB 52
fell~ ADJ -17 ADP -25
fight~ ADP 16
file~ ADP -58 DET 54
fill~ ADP -14
find~ NOUN 24 PRON -12
finish~ ADJ -29 ADP -25
fire~ ADV 13
flew~ ADP -23
focus~ ADP 16
follow~ ADP 18 DET -36 PROPN 15
found~ ADJ 46 ADP -19 DET -30 NOUN -52 PRON -59 PROPN 14 PUNCT 35 SCONJ 48
gain~ NOUN -21
gather~ ADP -34
gave~ ADP -22 PRON -32
get~ ADP -20 ADV -13 DET -34 PRON -20
given~ ADP 15 DET -22
give~ DET 24 PRON -19 PROPN -37
gone~ ADP -14
got~ ADJ 23 ADP 30 DET -70
go~ ADP 38 ADV -22 PART -30
grew~ ADP -26
grow~ ADP -18 ADV 21 NOUN 13
had~ DET -41
handl~ ADP -23
hand~ ADP -25
happen~ ADP -17
head~ ADP -12
hedg~ NOUN -29
held~ ADP -31 DET -18 PRON -13
help~ ADP -17 DET -15 PART -21 PRON -21 PROPN -17
hit~ ADP -16 DET -45 PROPN 32
hold~ ADJ 19 ADP -13 DET -73 PRON -45
hope~ DET 30 PART 26 PRON 48 PROPN -20 SCONJ -18
host~ ADP -23 DET -42
import~ ADP -27
includ~ ADJ -28 ADP -29 DET 14 NOUN 33 NUM -38 PRON -32 PROPN -106 VERB -29
increas~ NOUN -19
insist~ ADP -23 PRON 31 SCONJ 36
interview~ ADP -31
invest~ ADP -21
issu~ ADP -70 DET 61
join~ ADP -14 DET -54 PROPN -15
keep~ NOUN -12 PRON -13
kick~ ADP -40
kill~ ADP -22 NUM -13
known~ ADP 20
lack~ DET -26
laid~ ADP 46
lai~ ADP 45
launch~ DET -13
lead~ ADP -43 DET -26 PROPN -32
leav~ DET -32 PRON 16
led~ ADP -19 PROPN -41
left~ ADJ -21 ADP -12 DET -32 NOUN 16
line~ ADP 27
listen~ ADP -26
list~ ADP -13
live~ ADV -27
lock~ ADP -15
look~ ADJ -23 PART 37
lost~ NOUN -14 PRON -36
made~ ADJ 53 ADP -53 DET 26 NOUN -27 VERB -42
maintain~ DET -53
make~ ADP -47 DET 38
meet~ ADP -23
mention~ DET 38
messag~ ADP 29
mock~ PROPN 32
move~ ADP -71
name~ PROPN -20
need~ DET -26 PART -19 PUNCT -16
nomin~ ADP 31
note~ DET 41 PUNCT 29 SCONJ 59
offer~ DET -26 NOUN 22 PRON 38
open~ ADP 52 DET -39
opposit~ ADP 57
oppos~ DET 63 NOUN 49 PRON 21
order~ DET 36
organ~ ADP -16 NOUN -17
own~ ADP -30 DET -24
paid~ ADP -24 DET -31 NOUN 20
pai~ ADP -32
particip~ ADP -29
pass~ DET 13
path~ ADP -15
perform~ ADV -40
pick~ ADP -22
plai~ ADP 32 DET -46
plan~ ADP -32 PART 27
pledge~ ADP 28 NOUN -69 PRON 23
point~ ADV -30 DET 21 SCONJ 41
poll~ ADP -29 NOUN -23
pose~ ADP -13
posit~ ADP 28
post~ DET -38
praise~ DET 16 PROPN 18
predict~ DET -13 SCONJ 18
prepar~ ADP -14 PART -34
present~ DET 18
promise~ ADP 31 PART 20
promot~ DET 38
propose~ DET 26 NOUN -28 VERB 14
proud~ ADP 18
prove~ PART 22
provid~ ADJ 30 ADP 30 DET -25 NOUN -12
publish~ DET 37 PROPN -29
pull~ ADP -36
push~ ADP 52 PROPN -44
put~ ADP 29 ADV -12 DET 18 PRON -26 PROPN -32 PUNCT 48
question~ ADV 15 PRON -35 PROPN 48
quick~ PART 14
rail~ ADP 62
rais~ DET 19 SYM -32
ran~ ADP -18 DET 15
reach~ ADP -52 DET 40
readi~ PART -18
read~ PUNCT 41
recall~ DET 29
receiv~ ADJ 19 ADP -19 DET -34 NUM -15
record~ ADP -35
reduc~ DET -24
refer~ ADP 55
reflect~ ADP 16
refus~ PART 43
regist~ NOUN -26
reject~ DET -46
releas~ ADP -53 DET 65 NOUN 33 PROPN -100
remain~ ADJ 47 ADV -43 DET -14
remark~ ADP 29 AUX -34 PUNCT -16 VERB 18
remind~ NOUN 36
report~ ADJ 30 NOUN 29 PRON -22 PROPN 36 PUNCT 37 VERB -64
repres~ ADP -25 DET -64 NOUN -25
request~ NOUN 39
requir~ NOUN 23
resign~ ADP -24
respond~ ADP 17 PART -44
respons~ ADP -13
result~ ADP -24
return~ DET -38
reveal~ DET 32 PRON -24 PROPN 17
rise~ NOUN -12
roll~ ADP 13
rose~ ADP 21
rule~ ADP 14
run~ ADJ 27 ADP -77
sat~ ADP -42
saw~ DET 24
say~ ADP 39 ADV 19 AUX -43 DET 30 NOUN 12 NUM 40 PROPN 23 PUNCT 39 SCONJ -13
schedul~ ADP -28
scrambl~ PART -18
search~ ADP -29
secretari~ ADP -25
seek~ NOUN 36
seem~ ADJ 26 PART 33 VERB 20
seen~ PRON 19
see~ DET 26 NOUN 38 PRON -14 PROPN 36
sent~ ADP -13 DET 29
serv~ ADP -31
set~ ADP -20 DET -38
share~ DET -18
shot~ ADP -37
show~ ADP -56 DET 24 PROPN 70
sign~ ADP -41 DET 52
sit~ ADP -53
slam~ DET 29 PROPN 35
sought~ PART 16
speak~ ADP 35 ADV -13 NOUN -15
spent~ ADJ 43 DET -38 NOUN -50
spoken~ ADP 29
spoke~ ADV 67
stai~ ADP -29
stanc~ ADP 12
stand~ ADP 17
start~ ADP -32 DET 25 PART -16 PROPN -45 VERB 32
statement~ PUNCT -23
state~ ADP 19 ADV 13 DET -22 NOUN -40 PRON -19 PROPN -32 SCONJ 57 VERB -19
step~ ADP -28
stood~ ADP 19
stop~ ADP -29
struck~ DET -25
struggl~ ADP -15
suggest~ DET -27 PRON 34 PROPN 15 SCONJ 17
support~ ADP -14 DET 28 NOUN -14 PRON -42 PROPN 39 VERB 46
surround~ DET -16
taken~ ADP -29 DET 33
take~ ADP -47 NOUN 39 NUM -26 PRON 12
talk~ ADP 32
target~ ADP -32
ted~ PROPN -53
tell~ ADJ 19 DET 31 NOUN 40 PRON -15 PROPN 21
think~ DET 14 PRON 24 PUNCT -20 SCONJ 14
ti~ ADP -29
took~ ADP -47 NOUN 35 PRON -56
touch~ ADP 16
tout~ PRON 42
trail~ PROPN -39
travel~ ADP -30
try~ PART -14
turn~ ADP -16 DET -25 PRON 43
tweet~ ADP 33
unabl~ PART -40
underscore~ DET -28
unveil~ DET 32
urge~ NOUN 20 PRON 24 PROPN 17
us~ ADP -41 DET 32 NOUN -28 PART -25 PRON 46 PROPN -47
view~ ADP 25
visit~ DET -17 PROPN -43
vote~ ADP 39
vow~ PART 16
wait~ ADP -31
wai~ ADP -26
walk~ ADP -31
want~ DET 49 PART 15 PUNCT 22
warn~ PRON 48 SCONJ 27
watch~ DET -14
wear~ DET -25
weigh~ ADP 32
went~ ADJ -39 ADP 12 ADV 47
win~ ADP -29 DET -23 PROPN -28
won~ ADJ 28 ADP -38 ADV -30 DET -12 NOUN -22 NUM -21 PROPN -36
work~ ADP -56 DET -20
worry~ SCONJ 13
write~ ADP -26 ADV 19 DET -13 PROPN 43 PUNCT 40 SCONJ 35

4 cue: cue, speaker
:~ (text) 19 (thing) -12
accord~ (body) 24 (name) -25 (person) 57 (thing) 40
accuse~ (name) 30 he 33
acknowledge~ (name) 61 (person) 44 he -20
act~ (name) -26 (thing) -14
add~ (name) -17 (person) 29 (thing) -34 he 20 she 55
admit~ (name) -15
adopt~ (name) 15 (thing) -34
advise~ (name) -17
affect~ (thing) -23
agree~ (body) 36 (name) -33 (person) -24 (thing) 42
aim~ (thing) 24
allege~ (name) 15
allow~ (thing) -28
announce~ (thing) 68 he -12
apolog~ (name) 69
appear~ (name) -12 (person) 18 (thing) 58 he -20
appli~ (thing) -26
argue~ (body) 21 (name) 77 (thing) 13 he -18
arriv~ (name) -29
ask~ (body) 19 (name) 24 (thing) 13 he 33 she -19
assert~ (name) 16
assure~ (name) 15
attack~ (name) -26 (thing) 49
attend~ (name) -32 (person) -23
avoid~ (name) 35
back~ (name) -12 (person) 29 (thing) 18
base~ (name) -23 (thing) -21
battl~ (name) -13
beat~ (name) -46
becam~ (name) -79 it 42
becom~ (name) -23 (person) 12 he -32
begin~ (body) -56 (name) 43 (person) -41 (thing) -51
believe~ (thing) 30 he -13
bid~ (thing) -19
blame~ (name) 18
blast~ (name) 46
boo~ (thing) -43
born~ (thing) -19
bring~ (name) -23
broke~ (thing) -27
build~ (name) -29
built~ (name) -27 (thing) -22
call~ (body) -17 (name) 15 (person) 23 (thing) -30 his 27
came~ (name) 18 (person) -20 (thing) -40 it -19
campaign~ his -55
carri~ (name) -65
cast~ (name) 58
caus~ (thing) -29
challeng~ (thing) 21
chang~ (name) -43
chant~ (thing) 58
charge~ (name) -41
cheer~ (thing) -14
cite~ (name) 49 he 44
claim~ (person) 38 (thing) 50
close~ (text) -27 (thing) -23
come~ (name) -30 (text) -27 (thing) 12 it -28
comment~ (name) -34
compar~ (name) 55 (thing) -48
complain~ (name) 26
conduct~ (text) -40
confirm~ (name) 30
consid~ (name) 50 (person) 27 (thing) -13
continue~ (name) -26 (person) -16 (thing) -32 he 15 she 12
contrast~ (name) 21
contribut~ (name) -29
creat~ (name) 25 (thing) -48
criticize~ (name) 60
decid~ (name) 26 (person) 19 (thing) 21
decis~ her 19
declare~ (name) -15 he -16
declin~ (name) 40 (thing) -12
decry~ (name) 26
defeat~ (name) -54
defend~ (name) 20 (person) -28 (thing) 17 he 19
denounce~ (name) 69 (person) -28
deny~ (name) -44
describe~ (person) 18 (thing) 53
disappear~ (thing) -24
discuss~ (person) 58
dismiss~ (name) 36
divid~ (thing) -36
di~ (name) -42 (thing) -12
domin~ (thing) -16
donat~ (name) -30
done~ (name) -44 (thing) 15
do~ (name) -29 he -18
drawn~ (thing) 33
drew~ (name) 14
driven~ (thing) -24
drop~ (thing) -17
earn~ (name) -44 (thing) -19
echo~ (name) 16
effort~ (name) -37
elect~ (name) 24 (thing) -19
email~ (name) 14
emerg~ (thing) -15
emphasize~ (name) -18
encourage~ (thing) -12
endors~ (name) 44 (person) 27 (thing) 35
end~ (thing) -19
enjoi~ (name) -20
enter~ (name) -24 (thing) -18
erupt~ (thing) 24
exist~ (thing) -19
expect~ (name) 15 (person) 19 he -37
explain~ (name) 40 he 22
express~ (name) 23 (person) 16 he 24
face~ (name) -50 (thing) -22
fail~ (person) -44 (thing) -49
fallen~ (thing) -19
favor~ (person) -22 (thing) 53
featur~ (thing) -13
feel~ (person) 47 (thing) -12 he -81 they -18
fell~ (name) -20 (thing) -17
file~ (name) 18 (thing) -33
fill~ (thing) -16
find~ (text) 62 (thing) -39
finish~ (name) -40 (thing) -13
flee~ (thing) -15
focus~ (name) 33 he -20
focu~ (thing) 28
follow~ (name) -28 (person) -35 (thing) 33
forc~ (name) -33 (thing) -45
found~ (body) -29 (name) -63 (text) 76 (thing) 39
gain~ (name) -48
gather~ (person) -25 (thing) -17
gave~ (name) 29 (person) -16 (thing) -76 he 38
get~ (name) -18 (person) -28 (thing) -22 it -18
given~ (name) -39 (thing) -61
give~ (name) -26 (person) -25 (thing) -21
goe~ (thing) 26
gone~ (thing) -33
got~ (name) -37 (person) 32
go~ (name) -38 (person) 25 (thing) -23
grew~ (thing) -18
grown~ (thing) -22
grow~ (thing) -44
happen~ (thing) -17
have~ (thing) -17
head~ (thing) -15
held~ (name) -26 he 21
help~ (body) -27 (person) -20 (thing) -27
hit~ (name) 30
hold~ (name) -47 (thing) 23
hope~ (name) 27 (person) 33 he -49
host~ (name) -37
hurt~ (thing) -13
identifi~ (thing) 68
ignor~ (thing) 22
improv~ (thing) -18
incit~ (name) -17
includ~ (body) -58 (name) -52 he -32 it 27
increas~ (thing) -30
indicate~ (name) -14 (text) 34
insist~ (name) 41 (person) 33
intend~ (thing) 40
interview~ (name) -47
invit~ (name) -19
invok~ (name) 26
involv~ (thing) -21
issu~ (body) -17 (person) 41 (thing) -17
join~ (name) -30
keep~ (thing) -23
kill~ (thing) -28
known~ (person) 62
know~ (person) 21
lament~ (name) 34
lead~ (name) -62 (person) -27 (thing) -21
leav~ (name) -36 (thing) -31
led~ (thing) -39
left~ (name) -33 (person) -31 (thing) 17
let~ (thing) -16
like~ (person) 12
live~ (name) -12
look~ (body) 18 (person) -29 (thing) 16 he -12
loom~ (thing) -24
lose~ (name) -24
lost~ (name) -44 he -21
made~ (body) -19 (name) 29 (text) -39 (thing) -31
maintain~ (name) -40
make~ (body) -19 (name) -45
manag~ (name) -27
mean~ (thing) -32 it -18
mention~ (name) -20 he 53
messag~ his -33
met~ (name) -51
miss~ (name) -29
mock~ (name) 13
move~ (name) -13 (thing) 24
name~ (name) 56
need~ (name) -22 they -26
nomin~ (name) 25
note~ (name) 54 (person) -17 he 29 she 18
obtain~ (name) -45
offer~ (person) 18 (thing) -27 he 38
open~ (name) 13 (thing) -47
oppos~ (name) 38 (person) 26 (thing) 54 he -12
order~ (person) 42
own~ (name) -41
paid~ (thing) -29
pai~ (name) -14 (thing) -14
pass~ (name) -38 (thing) 48
pick~ (name) -38
plai~ (person) -43 (thing) -15
plan~ (name) -45 (thing) 25 he -19
plead~ (name) 55
pledge~ (name) 51 (thing) -36 he 53
point~ (name) 50 (person) -22 (thing) -59
poll~ (name) -43 (thing) -17
posit~ (name) 34
post~ (name) -50
praise~ (name) 43 (person) -14
predict~ (name) 37
prepar~ (name) -34
present~ (thing) -19
press~ (name) 36
promise~ (name) 18 his 31
prompt~ (thing) -21
prove~ (name) -33 (thing) -41
provid~ (body) -57 (thing) -16
pull~ (name) -41
push~ (name) 29 (thing) -39
put~ (person) -15 (thing) 28 he -39
question~ (name) 62 (person) 12 he -30
rais~ (body) -25 (name) -30 (person) -31 (thing) 37 he 24
ralli~ (name) -44
ran~ (person) -27
reach~ (name) 14 (thing) -55
read~ (text) 38
receiv~ (body) -21 he -32
referenc~ (name) 55
refer~ (name) 57
reflect~ (thing) -46
regist~ (thing) -33
reject~ (name) 34 (person) -46
releas~ (name) 26 (text) -67
remain~ (name) -45
remark~ (name) -22 (thing) 13 his -14
remind~ (name) 26
repeat~ (name) 12
reply~ (name) 22
report~ (name) 16 (person) 16 (thing) -16
repres~ (name) -41 (person) -38 (thing) 27
request~ (person) 37
requir~ (person) -16 (thing) 22
respond~ (person) -27
return~ (name) -14
reveal~ (name) 13 (text) 25
rose~ (thing) -14
rule~ (name) -43
run~ (body) 20 (name) -85 (thing) 16 he -20
saw~ he -26
say~ (body) 14 (name) 65 (person) 28 (text) -14 it 25 she 29 they -31 who -54
schedul~ (thing) -29
score~ (name) -40
secur~ (name) -29
seek~ (person) 13
seem~ (name) 28 (person) 29 (thing) 12 he 51
seen~ (thing) 14
see~ (name) 38 (person) -18 they 45
seiz~ (person) -23
sell~ (name) -34
sent~ (body) 28 (thing) -34
serv~ (name) -45 (thing) -25 he -32
set~ (body) 12 (thing) -54
share~ (name) 33
shift~ (thing) -22
shoot~ (thing) -23
show~ (name) -35 (text) 58 (thing) 51
sign~ (name) 23 (person) -39 (thing) 21
sit~ (name) -21 (thing) -14
slam~ (name) 26
sought~ (name) 41 (person) -46 (thing) 54
speak~ (name) -46 (thing) 55 he -32
spend~ (name) -28
spent~ (name) -37 (person) 40 he -20
spoke~ (name) 12 (person) -41 he 28
stai~ (thing) -13
stand~ (thing) -51
start~ (person) -31 (thing) -15 it -24
statement~ (name) -17
state~ (person) -21 (text) 21 (thing) -48 his -22
step~ (name) -54
stop~ (name) -19
suggest~ (body) -19 (name) 31 (person) 29
support~ (name) 14 (person) 12 (thing) 14 he 43 their -36
surround~ (thing) -22
suspend~ (name) 13
taken~ (name) 50 (person) 24 (thing) -68
take~ (body) 12 (name) 33 (person) -31 (thing) -23 it -41
talk~ (name) 58 (person) 16 (thing) -38 she 19
target~ (name) 13
ted~ (name) -40
tell~ (name) 36 he 71 she -28
tend~ (thing) 30
testify~ (name) -13
thank~ (name) 69
think~ (body) 23 (name) 32 (person) -16 (thing) 17 he -16 she -26 they 41
took~ (name) 41 (person) -14 (thing) -57 he -19
tout~ (name) 56
trail~ he -36
try~ (name) -27 (person) -12 he 20
turn~ (body) -52 he 16
tweet~ (thing) 21 he -13
underscore~ (thing) -30
urge~ (name) 19 (person) -12 (thing) 52
us~ (body) -17 (name) -12 (person) 31 her -41
view~ (thing) 31
visit~ (name) -29
voic~ (name) 16
vote~ (name) -12 (person) -44 (thing) 38
vow~ (name) 25 (person) 23
wait~ (thing) -15
walk~ (name) -19
want~ (name) -14 (person) 18 (thing) 29 he 30 she -20 they 34
warn~ (name) 35 (person) 17 he -13
welcom~ (name) 32
went~ (name) 35 (person) -76 (thing) -18 he 30
win~ (name) -69 (person) -15 (thing) -15
won~ (name) -29 (person) -52 (thing) -12 he 18 she -16
work~ (name) -30 (person) -12 (thing) 16 it -16 she -22
write~ (name) 38 (person) 27 (thing) -30

5 cue: cue, form
abil~ (NOUN) -39
abl~ (ADJ) -19
accept~ (hanging_VERBing) 22
accord~ (VERBing) 38
acknowledge~ (VERB) 26 (VERBed) 25
action~ (NOUNs) -20
act~ (VERBed) -27 (VERBing) -19
address~ (VERBs) -27 (hanging_VERBing) 20
add~ (VERBed) 12 (VERBs) -25
admit~ (VERBed) 16
adopt~ (VERBed) 17
advanc~ (VERBed) -14
advise~ (VERBed) -49
aim~ (VERBed) 19
air~ (VERBed) 16
allow~ (VERBed) 14 (VERBs) 12 (hanging_VERBing) -12
announce~ (VERBed) 33
answer~ (VERBed) 13
appear~ (VERBs) 59 (hanging_VERBing) -29
appoint~ (VERBed) 18
approv~ (VERBed) 34
argue~ (VERB) 34 (VERBs) 26
argument~ (NOUN) 49
arriv~ (VERBed) -43
ask~ (VERBed) -15 (hanging_VERBing) 27
assert~ (VERBed) 21
assure~ (VERBed) 28
attack~ (NOUNs) 33 (VERBed) 44
attempt~ (NOUNs) 13 (VERBed) -27
attend~ (VERBed) -50
attract~ (VERBed) -47
avoid~ (VERBed) 20
back~ (VERBed) 16 (VERBing) 15 (hanging_VERBing) 36
base~ (VERBed) -67
beat~ (VERB) -46
becam~ (VERB) -24
becom~ (VERBing) -20 (VERBs) -31 (hanging_VERBing) -46
begin~ (VERB) -57 (VERBing) 26 (hanging_VERBing) -13
begun~ (VERB) -22
believe~ (VERB) 53 (VERBed) -56 (VERBs) 19
benefit~ (VERBed) -30
bid~ (NOUN) -36
blast~ (VERBed) 41
block~ (VERBed) 22
boast~ (VERBed) 13
born~ (VERB) -28
bought~ (VERB) -49
brand~ (NOUN) -37
brief~ (VERBed) -17
bring~ (hanging_VERBing) -34
brought~ (VERB) -28
build~ (VERBing) -31
built~ (VERB) -63
bui~ (VERB) -20
call~ (NOUN) 31 (VERBed) -38 (VERBing) 26 (VERBs) -14 (hanging_VERBing) 30
came~ (VERB) -24
campaign~ (NOUN) -28
captur~ (VERBed) -35
carri~ (VERBed) -18 (VERBs) -40 (hanging_VERBing) 18
cast~ (VERB) 34 (hanging_VERBing) -17
caus~ (VERBed) -51
celebr~ (hanging_VERBing) 26
challeng~ (VERBed) 36 (VERBing) -26 (hanging_VERBing) 34
chang~ (VERBed) -43 (hanging_VERBing) -14
chose~ (VERB) -21
cite~ (VERBed) 39 (hanging_VERBing) 70
claim~ (NOUNs) 29 (VERBed) 26 (hanging_VERBing) -31
clear~ (ADJ) 12
close~ (VERBed) -24
come~ (VERB) 41 (VERBing) -40 (VERBs) -89 (hanging_VERBing) 23
comment~ (NOUNs) -19 (VERB) -61
commit~ (NOUN) 14
compar~ (VERBed) 38
complain~ (VERBed) 16
concede~ (VERBed) 25
concern~ (ADJed) 16
conclude~ (VERBed) 12
condemn~ (VERBed) 21
conduct~ (VERBed) -49 (passive_VERBed) -32
confirm~ (VERBed) -20
consid~ (VERB) 29 (VERBed) 31 (VERBing) 20
contain~ (VERBed) -19 (hanging_VERBing) -19
continue~ (VERB) 12 (VERBed) 12 (VERBs) -72
contrast~ (VERBs) -24
contribut~ (VERBed) -37
convict~ (VERBed) -13
creat~ (VERBed) -32 (hanging_VERBing) -29
critic~ (ADJ) 18 (NOUN) 30
cross~ (VERBed) -32
cut~ (VERB) -15
decid~ (VERBed) -18
decis~ (NOUN) 28
declare~ (hanging_VERBing) 22
declin~ (VERBed) 43
decry~ (VERBed) 27
deem~ (VERBed) 59
defeat~ (VERBed) -51
defend~ (VERB) -34 (VERBed) 64
delet~ (VERBed) -35
deliv~ (hanging_VERBing) 42
demand~ (VERBed) -14
demonstr~ (VERBed) -43
denounce~ (VERBed) 55
deny~ (VERBed) 17
depend~ (hanging_VERBing) -26
describe~ (hanging_VERBing) 22
design~ (VERBed) 22
determin~ (VERBed) -28
discuss~ (VERBed) 64
di~ (VERBed) -54
domin~ (VERBed) -34 (passive_VERBed) -27
donat~ (VERBed) -31
done~ (VERB) -38
doubl~ (VERBed) -12
do~ (VERBing) -51 (hanging_VERBing) -30
driven~ (VERB) -19
drop~ (VERBed) -36 (hanging_VERBing) -14
eager~ (ADJ) 40
earn~ (VERBed) -44 (hanging_VERBing) -17
echo~ (VERBed) 12
elect~ (VERBed) -21
email~ (VERBed) 30
emphasize~ (VERBed) 29
encourage~ (VERBed) 31 (hanging_VERBing) -37
endors~ (NOUN) 13 (VERBed) 22
end~ (hanging_VERBing) -25
energ~ (VERBed) -23
engag~ (VERBed) -19
enjoi~ (VERBs) 17
enter~ (VERBed) -12 (VERBs) -18 (hanging_VERBing) -16
erupt~ (VERBed) -51
establish~ (VERBed) -20
everyth~ (hanging_VERBing) -22
expect~ (VERB) 22 (VERBs) -15
explain~ (VERBed) 71
expos~ (VERBed) 21
express~ (VERBed) 88
face~ (VERBed) -20 (VERBs) -54 (hanging_VERBing) -19
failur~ (NOUN) -12
fallen~ (VERB) -33
favor~ (VERBed) 35
fear~ (NOUN) 55
feel~ (VERB) 31 (VERBs) -79
fell~ (VERB) -57
fight~ (hanging_VERBing) -54
file~ (VERB) -38 (VERBed) 12
fill~ (VERBed) -37
find~ (VERB) -50 (VERBs) 52 (hanging_VERBing) -12
finish~ (VERB) -15 (VERBed) -43
fire~ (VERBed) 15
fled~ (VERBed) -40
flee~ (hanging_VERBing) -17
flew~ (VERB) -38
fly~ (hanging_VERBing) -27
focus~ (VERBs) 27
follow~ (VERBed) -35 (VERBs) 39 (hanging_VERBing) -33
forc~ (VERBed) -14 (hanging_VERBing) -31
found~ (VERB) 59 (VERBed) -70 (passive_VERBed) -48
fund-rais~ (hanging_VERBing) -24
garner~ (VERBed) -28
gather~ (VERBed) -48
get~ (VERB) -46 (VERBs) -44 (hanging_VERBing) -23
given~ (VERB) -51
give~ (VERB) -42
gotten~ (VERB) -22
got~ (VERB) -17
go~ (VERB) -12 (VERBing) -16
grew~ (VERB) -51
grown~ (VERB) -36
grow~ (hanging_VERBing) -18
had~ (VERB) -23
handl~ (hanging_VERBing) -21
hand~ (VERBed) -40
happen~ (VERBed) -30
hate~ (VERB) 38
have~ (VERBing) -42 (hanging_VERBing) -16
head~ (VERBed) -29 (hanging_VERBing) -16
heard~ (VERB) -13
hedg~ (VERB) -34
help~ (VERB) -20 (VERBed) -23 (VERBs) -12 (hanging_VERBing) -26
highlight~ (VERBed) 35
hold~ (VERB) -21 (VERBing) -47 (hanging_VERBing) 13
hope~ (VERB) -32 (VERBing) 41 (hanging_VERBing) 36
host~ (VERBed) -33 (passive_VERBed) -22
identifi~ (VERB) 31 (VERBed) 53
ignor~ (VERBed) -18
impli~ (VERBed) 14
import~ (ADJ) -14
improv~ (VERBed) -26
incit~ (VERBs) -17
includ~ (VERB) -14 (VERBed) 33 (VERBs) 48 (hanging_VERBing) -137
increas~ (VERBed) -45 (hanging_VERBing) -14
insist~ (VERB) 42
intend~ (VERBed) 32
interview~ (VERBed) -68
introduc~ (VERBed) -29
invest~ (VERBed) -44
invit~ (VERBed) -36
invok~ (VERBed) 20
involv~ (hanging_VERBing) -16
issu~ (VERBed) 33
join~ (VERBed) -12 (hanging_VERBing) -18 (passive_VERBed) -47
joke~ (VERBed) 33
keep~ (VERB) -12 (VERBs) -17
kept~ (VERB) -12
kill~ (VERBed) -42
knew~ (VERB) 40
known~ (VERB) 43
know~ (VERB) 44 (VERBs) 29
lack~ (VERBs) -21
laid~ (VERB) 20
lament~ (VERBed) 26
land~ (VERBed) -19
launch~ (VERBed) -30
lead~ (VERB) -35 (VERBs) -48 (hanging_VERBing) -33
learn~ (VERBed) 47
leav~ (VERB) 36 (VERBs) -37 (hanging_VERBing) -52
led~ (VERBed) -22 (passive_VERBed) -31
left~ (VERB) -48
let~ (VERB) -49
like~ (ADJ) -34
list~ (VERBed) 29
live~ (VERB) 27 (VERBed) -57 (hanging_VERBing) -17
lock~ (VERBed) -16
look~ (VERB) 15 (VERBed) -40 (VERBing) 71 (hanging_VERBing) -23
lose~ (VERB) -32 (hanging_VERBing) -28
lost~ (VERB) -87
maintain~ (VERBed) -59 (VERBs) -35
make~ (VERB) -15 (VERBing) 22 (hanging_VERBing) -19
manag~ (VERBed) -53
marri~ (VERBed) -49
mean~ (VERBs) -40 (hanging_VERBing) -17
meet~ (VERBs) -35
mention~ (VERBed) -12
met~ (VERB) -40
miss~ (VERBed) -47
move~ (VERBed) -32 (VERBing) 23 (hanging_VERBing) -12
name~ (VERBed) 34
need~ (VERBs) -35
nomin~ (VERBed) 32
note~ (NOUN) -52 (NOUNs) 46 (VERBed) 54
occur~ (VERBed) -26
offer~ (VERBed) 54
opposit~ (NOUN) 53
oppos~ (VERB) 66 (VERBed) 44 (VERBs) 47 (hanging_VERBing) -32
order~ (VERBed) 31
organ~ (VERBed) -23 (hanging_VERBing) -16
own~ (VERBs) -23 (passive_VERBed) -38
paid~ (VERB) -36
pai~ (VERB) -37
parti~ (NOUN) -25
pass~ (VERBed) 44 (VERBs) -39
path~ (NOUN) -17
pick~ (VERBed) 24 (hanging_VERBing) -20
pile~ (VERBed) -19
plai~ (VERB) -30 (VERBing) -25 (VERBs) -36
plan~ (NOUN) -23 (NOUNs) -48 (VERBed) 18 (VERBing) 20 (VERBs) 28
plead~ (VERBed) 39
pledge~ (VERBed) -37
point~ (NOUN) -36 (NOUNs) -15 (VERBed) 31 (hanging_VERBing) -12
poll~ (hanging_VERBing) -22
portray~ (VERBed) 20
posit~ (NOUN) 25
post~ (NOUN) -27
prefer~ (VERB) 57
prepar~ (VERBed) -32
present~ (VERBed) 30
press~ (VERBed) 18
produc~ (VERBed) -17
promise~ (NOUN) 27
promot~ (hanging_VERBing) -17
prompt~ (VERBed) -31
propos~ (NOUN) 48
proud~ (ADJ) 18
prove~ (VERBed) -34
provid~ (VERB) 19 (VERBed) -12 (VERBs) -49 (hanging_VERBing) -12 (passive_VERBed) 35
pull~ (VERBed) -46
push~ (VERBing) 29
put~ (VERB) 26 (hanging_VERBing) -54
question~ (NOUNs) -38 (VERBed) 62 (hanging_VERBing) 12
quick~ (ADJ) 14
quot~ (VERBed) 17
rail~ (VERBed) 39
rais~ (VERB) -29 (VERBed) 29 (VERBing) -19 (hanging_VERBing) 14
ralli~ (VERBed) -44
reach~ (VERB) 20
readi~ (ADJ) -12
read~ (VERB) 64
recall~ (VERBed) 29 (hanging_VERBing) 13
receiv~ (VERB) -21 (VERBed) -37 (VERBs) -22 (hanging_VERBing) 17
record~ (NOUN) -25
refer~ (VERBing) 24 (hanging_VERBing) 25
reflect~ (VERBs) -14
refus~ (VERBed) 25
regard~ (hanging_VERBing) -47
regist~ (VERBed) -15
reiterate~ (VERBed) 20
reject~ (VERBed) 19
reli~ (VERBed) -49
remain~ (VERB) 17 (VERBed) 22 (VERBs) -65 (hanging_VERBing) -24
remark~ (NOUN) 18 (NOUNs) -20 (VERBed) 28
remind~ (VERBed) 51
repeat~ (VERBed) -18
report~ (NOUN) -65 (NOUNs) 18 (VERBed) 34 (hanging_VERBing) -52 (passive_VERBed) 45
repres~ (VERBed) -19 (VERBs) -21 (hanging_VERBing) -14
request~ (VERBed) 43
requir~ (VERB) 43 (hanging_VERBing) -18
reserv~ (VERBed) -33
resign~ (VERBed) -29
respond~ (VERBed) 18 (hanging_VERBing) -24
return~ (VERBed) -20
risen~ (VERB) -30
rise~ (hanging_VERBing) -17
rule~ (NOUNs) -46 (VERBed) 16
run~ (VERBing) -50 (VERBs) -15
sat~ (VERB) -54
saw~ (VERB) 12
say~ (NOUN) 52 (VERB) 57 (VERBing) -26 (VERBs) 70 (hanging_VERBing) -40
schedul~ (VERBed) -47
score~ (VERBed) -46
secretari~ (NOUN) -25
secur~ (VERBed) -43
seek~ (VERBs) 51 (hanging_VERBing) 22
seem~ (VERBed) 35 (VERBs) 34
seen~ (VERB) 35
see~ (VERB) 43 (VERBs) 42 (hanging_VERBing) -23
seiz~ (VERBed) -36
select~ (VERBed) -33
send~ (hanging_VERBing) -26
serv~ (VERBed) -65
set~ (hanging_VERBing) -30
shook~ (VERB) -52
shoot~ (hanging_VERBing) -35
shown~ (VERB) 48
show~ (VERB) -38 (VERBed) 27 (VERBing) 37 (VERBs) 37 (hanging_VERBing) 13
sign~ (VERBed) 16
sit~ (VERBs) -41 (hanging_VERBing) -19
slam~ (VERBed) 34 (hanging_VERBing) 43
smile~ (hanging_VERBing) -34
sold~ (VERB) -33
sought~ (VERB) 31
sound~ (VERBed) 60
speak~ (VERB) 26 (VERBing) -35 (VERBs) 19 (hanging_VERBing) -14
spend~ (VERBing) -28
spoken~ (VERB) 22
spoke~ (VERB) 22
stanc~ (NOUN) 12
start~ (VERB) -32 (VERBed) -19
statement~ (NOUN) 22 (NOUNs) -19
state~ (NOUN) -83 (NOUNs) -79 (VERBed) 80 (hanging_VERBing) 52
step~ (VERBed) -31
stop~ (VERBed) 24
strategi~ (NOUN) 39
struck~ (VERB) 19
struggl~ (VERBed) -36 (VERBing) 13 (VERBs) -16
stuck~ (VERB) 26
suggest~ (VERB) 29 (VERBed) 29 (VERBs) -43
support~ (NOUN) -29 (NOUNs) -68 (VERB) 13 (VERBed) 57 (VERBing) 40 (VERBs) 23
surround~ (hanging_VERBing) -21
survei~ (VERBed) -50
surviv~ (VERBed) -41
suspend~ (VERBed) -23
swept~ (VERB) -39
take~ (VERB) -43 (hanging_VERBing) 22
talk~ (VERBed) 68 (VERBing) 32
target~ (hanging_VERBing) -18
ted~ (VERBed) -53
tell~ (VERB) 45 (VERBs) 56 (hanging_VERBing) -25
tend~ (VERBs) -24
testify~ (VERBed) -12
thank~ (VERBed) 45
think~ (VERBs) 55
threaten~ (VERBed) -17
threw~ (VERB) -21
titl~ (VERBed) 35
ti~ (VERBed) -24
touch~ (VERBed) 22
tout~ (VERBed) 36
travel~ (VERBed) -37
tri~ (VERBed) -15 (VERBs) -13
turn~ (VERBs) 17 (hanging_VERBing) -42
tweet~ (VERBed) 12 (hanging_VERBing) 44
unabl~ (ADJ) -40
unveil~ (VERBed) 31
urge~ (VERBed) 64 (hanging_VERBing) -19
us~ (NOUN) -24 (VERBing) 36 (hanging_VERBing) -25 (passive_VERBed) -21
visit~ (VERBed) -42
voic~ (VERBed) 40
vote~ (VERBed) 21
vow~ (VERBed) 26 (VERBs) 31
wai~ (NOUN) -29
want~ (VERB) 24 (VERBed) 36 (VERBs) 23
warn~ (VERBed) 25
watch~ (VERB) -33 (VERBed) 29 (hanging_VERBing) -19
wear~ (hanging_VERBing) -24
weigh~ (VERBed) 22
welcom~ (VERBed) 53
will~ (ADJing) -22
win~ (VERB) -36 (VERBs) -52
won~ (VERB) -54
word~ (NOUNs) -49
work~ (VERBed) -55 (VERBing) 37 (VERBs) -24 (hanging_VERBing) -25
worry~ (VERB) 19 (VERBed) 18
write~ (VERB) 30 (hanging_VERBing) -19

6 cue: cue, quotes around
:~ (cue) -24 (cue_:_quoted) -12 (cue_…_quoted) 44
abil~ (cue) -36
abl~ (cue) -15
accept~ (cue) 31
accord~ (cue) 26 (cue_…_quoted) 55
accuse~ (cue) 14
acknowledge~ (cue) 15 (cue_…_quoted) 29
act~ (cue) -52
address~ (cue_…_quoted) 25
add~ (cue) -61 (cue_:_quoted) 25 (cue_quoted) 15 (cue_…_quoted) 19 (quoted_cue) 43 (quoted_cue_quoted) -14
adopt~ (cue) -13
advanc~ (cue) -17
advise~ (cue) -59
advoc~ (cue) 28
agree~ (cue) 35 (cue_…_quoted) -40
aim~ (cue) 33
allege~ (cue) 18
alli~ (cue) -44
anger~ (cue) 51
announce~ (cue) 32
answer~ (cue) -32
apolog~ (cue) 50
appeal~ (cue) 23
appear~ (cue) 45 (cue_…_quoted) -34
applaud~ (cue) 57
appli~ (cue) -44
appoint~ (cue) 27
approach~ (cue) -45
approv~ (cue) 45
argue~ (cue) 23 (cue_…_quoted) 28
argument~ (cue) 26
arriv~ (cue) -47
ask~ (cue) 26 (cue_…_quoted) 25 (quoted_cue) -15
assess~ (cue) 32
attack~ (cue) 50 (cue_…_quoted) 13
attend~ (cue) -63
attract~ (cue) -24
author~ (cue) 71
back~ (cue) 46
ban~ (cue) 45
base~ (cue) -57
battl~ (cue) -38
beat~ (cue) -59
becam~ (cue) -27
becom~ (cue) -44 (cue_…_quoted) 14
begin~ (cue) -57 (cue_…_quoted) 13
begun~ (cue) -17
believe~ (cue) 34 (cue_…_quoted) -13
benefit~ (cue) -39
bid~ (cue) -35
blame~ (cue) 76 (cue_…_quoted) -28
blast~ (cue) 59 (cue_…_quoted) 25
block~ (cue) -17
boost~ (cue) -42
boo~ (cue) 33
born~ (cue) -23
brand~ (cue) -21
break~ (cue) -20
bring~ (cue) -57
broke~ (cue) -47
brought~ (cue) -30
build~ (cue) -51
built~ (cue) -53
bui~ (cue) -49
call~ (cue_…_quoted) 17 (quoted_cue) -42
came~ (cue) -24 (cue_…_quoted) -36
capit~ (cue) -27
captur~ (cue) -25
care~ (cue) 18
carri~ (cue) -56
cast~ (cue) 13
caught~ (cue) -14
caus~ (cue) -63
challeng~ (cue) 17
champion~ (cue) 34
chanc~ (cue) -51
chang~ (cue) -34
chant~ (cue_quoted) 56
charge~ (cue) -19
cheer~ (cue) 23
choos~ (cue) -15
chosen~ (cue) 28
cite~ (cue) 118
claim~ (cue_…_quoted) 45
close~ (cue) -43
collect~ (cue) -43
comment~ (cue) -34
compar~ (cue) 31
compet~ (cue) -38
complain~ (cue) 38
complic~ (cue) -52
concede~ (cue) -13
conclude~ (cue) 17 (cue_…_quoted) -17 (quoted_cue) 18
condemn~ (cue) 43
conduct~ (cue) -51
confirm~ (cue) 27
congratul~ (cue) 62
consid~ (cue) 82
contain~ (cue) -35
continue~ (cue) -52 (cue_:_quoted) 35 (cue_quoted) -20 (cue_…_quoted) -12 (quoted_cue) 33
contrast~ (cue) 18
contribut~ (cue) -49
control~ (cue) -49
convict~ (cue) -13
coordin~ (cue) -27
counter~ (cue) -21
count~ (cue) 28
creat~ (cue) -15
criticize~ (cue) 46
critic~ (cue) 39
cross~ (cue) -47
cut~ (cue) -12
deal~ (cue) -35
decid~ (cue) 15
decis~ (cue) 27
declin~ (cue) 30
decry~ (cue) 52
deem~ (cue) 79
defeat~ (cue) -31
defend~ (cue) 13
delet~ (cue) -35
deliv~ (cue) -17
demand~ (cue) 42
demonstr~ (cue) 19
denounce~ (cue) 41
depend~ (cue) -33
deploi~ (cue) -40
describe~ (cue) 40
deserv~ (cue) -36
develop~ (cue) -36
direct~ (cue) -18
disagre~ (cue) 40
disappear~ (cue) -32
disclose~ (cue) 58
discuss~ (cue) 65
dismiss~ (cue) 39
distribut~ (cue) -19
di~ (cue) -55
domin~ (cue) -64
donat~ (cue) -50
done~ (cue) -31
do~ (cue) -66
drew~ (cue) 18
driven~ (cue) -43
drive~ (cue) -30
drop~ (cue) -40
eager~ (cue) 40
earn~ (cue) -44
echo~ (cue) 26
elimin~ (cue) -32
email~ (cue) -32
embrac~ (cue) 35
emerg~ (cue) 22
emphasize~ (cue) 24
endors~ (cue) 73 (cue_…_quoted) 14
end~ (cue) -41 (cue_…_quoted) 27
energ~ (cue) -31
enjoi~ (cue) 23
ensur~ (cue) -43
enter~ (cue) -35
erupt~ (cue) -12
everyth~ (cue) -22
expand~ (cue) -25
expect~ (cue) 65
experienc~ (cue) 16
explain~ (cue) 24 (quoted_cue) 17
express~ (cue) 91
extend~ (cue) -24
face~ (cue) -80
failur~ (cue) -12
fail~ (cue) -23
fallen~ (cue) -24
fall~ (cue) -41
fare~ (cue) -55
favor~ (cue) 42
fear~ (cue) 55
feel~ (cue) 14
fell~ (cue) -57
fill~ (cue) -49
find~ (cue) 20
finish~ (cue) -70
fled~ (cue) -40
flee~ (cue) -16
flew~ (cue) -37
fly~ (cue) -23
focus~ (cue) 26
follow~ (cue) -47 (cue_…_quoted) -15
forc~ (cue) -41
found~ (cue) 18
fuel~ (cue) -17
fund-rais~ (cue) -24
fund~ (cue) -40
gain~ (cue) -53
garner~ (cue) -37
gather~ (cue) -56
gener~ (cue) -17
get~ (cue) -65
given~ (cue) -25
give~ (cue) -45
gotten~ (cue) -17
got~ (cue) -31
go~ (cue) -14
grab~ (cue) -14
grant~ (cue) -28
grew~ (cue) -43
grown~ (cue) -36
hack~ (cue) -18
had~ (cue) -23
handl~ (cue) -37
hand~ (cue) -54
happen~ (cue) -52
hate~ (cue) 41
have~ (cue) -12
head~ (cue) -38
hedg~ (cue) -34
help~ (cue) -43
highlight~ (cue) 55
hint~ (cue) 19
hire~ (cue) 17
hit~ (cue) 13
hold~ (cue) -17
hope~ (cue) 32 (cue_…_quoted) 16
host~ (cue) -60
hurt~ (cue) -21
identifi~ (cue) 16
ignor~ (cue) 51
impli~ (cue) 34
improv~ (cue) -33
incit~ (cue) -15
includ~ (cue) -13 (cue_…_quoted) -36
increas~ (cue) -66
indicate~ (cue) 21
insist~ (cue) 28 (cue_…_quoted) 23
inspir~ (cue) -39
intend~ (cue) 40
interview~ (cue) -30
invest~ (cue) -52
invit~ (cue) -63
invok~ (cue) 28
involv~ (cue) -30
issu~ (cue) 12
join~ (cue) -40
jump~ (cue) -13
keep~ (cue) -27
kept~ (cue) -17
kick~ (cue) -38
kill~ (cue) -56
knew~ (cue) 48
knock~ (cue) 12
known~ (cue) 36
know~ (cue) 68
lack~ (cue) -27
lag~ (cue) -37
lai~ (cue) 52
land~ (cue) -33
laugh~ (cue) -22
lead~ (cue) -94
leak~ (cue) -35
lean~ (cue) 18
learn~ (cue) 44
leav~ (cue) -31
led~ (cue) -23
left~ (cue) -40
let~ (cue) -17
lift~ (cue) -12
line~ (cue) 17
listen~ (cue) -37
list~ (cue) 32
live~ (cue) -19
li~ (cue) -24
lock~ (cue) -25
look~ (cue) 30
loom~ (cue) -41
lose~ (cue) -56
lost~ (cue) -70
made~ (cue_…_quoted) -13
maintain~ (cue) -44
make~ (cue) -21 (cue_…_quoted) 45
manag~ (cue) -29
map~ (cue) -27
mark~ (cue) -21
marri~ (cue) -62
match~ (cue) -43
mean~ (cue) -81
meet~ (cue) -21
mention~ (cue) 25
met~ (cue) -14
miss~ (cue) -40
mock~ (cue) 14
move~ (cue) -13
name~ (cue) 43
near~ (cue) -24
need~ (cue) -22
negoti~ (cue) 32
nomin~ (cue) 43
note~ (cue) 40 (cue_quoted) -13 (quoted_cue) 24
obtain~ (cue) -50
occur~ (cue) -26
offer~ (cue) 44
open~ (cue) -28
opposit~ (cue) 53
oppos~ (cue) 68
opt~ (cue) 18
order~ (cue) 33
organ~ (cue) -55
outlin~ (cue) 44
overse~ (cue) -38
own~ (cue) -61
paid~ (cue) -26
pai~ (cue) -40
particip~ (cue) -22
parti~ (cue) -25
part~ (cue) -42
pass~ (cue) 44
path~ (cue) -17
perceiv~ (cue) 39
perform~ (cue) -47
pile~ (cue) -21
pivot~ (cue) 22
place~ (cue) -29
plai~ (cue) -38
plan~ (cue) 22 (cue_…_quoted) -17
plead~ (cue) 54
pledge~ (cue) -21 (cue_…_quoted) 32
poll~ (cue) -36
portray~ (cue) 26
pose~ (cue) -29
posit~ (cue) 17
pour~ (cue) -38
praise~ (cue) 70
predict~ (cue) 30
prefer~ (cue) 84
prepar~ (cue) -44
presid~ (cue) -43
press~ (cue) 40
produc~ (cue) -12
project~ (cue) 58
promise~ (cue_…_quoted) 40
promot~ (cue) 18
prompt~ (cue) -66
propose~ (cue) 20
propos~ (cue) 46
protest~ (cue) -28
prove~ (cue) -26
publish~ (cue) 16
pull~ (cue) -41
push~ (cue) 34
put~ (cue) -19 (cue_quoted) 12 (cue_…_quoted) 33
quick~ (cue) 21
quot~ (cue) 34
race~ (cue) -51
rail~ (cue) 67
ralli~ (cue) -40
ran~ (cue) -40
react~ (cue) -12
readi~ (cue) -21
read~ (cue) 40 (quoted_cue) 51
recall~ (quoted_cue) 18
receiv~ (cue) -36 (cue_…_quoted) -22
recogn~ (cue) 73
recommend~ (cue) 22
reduc~ (cue) -36
referenc~ (cue) 65
refer~ (cue) 61
refus~ (cue) 38 (cue_…_quoted) 19
regard~ (cue) 36
regist~ (cue) -22
reiterate~ (cue) 29
reject~ (cue) 28
releas~ (cue_…_quoted) 36
remain~ (cue) -15
remark~ (cue) -18 (cue_…_quoted) -12
rememb~ (cue) 77
remind~ (cue) 38
remov~ (cue) -17
replac~ (cue) -25
reply~ (quoted_cue) 21
report~ (cue) 18 (cue_…_quoted) 21 (quoted_cue) -23
repres~ (cue) -19
request~ (cue) 22
requir~ (cue) 28
reserv~ (cue) -34
resign~ (cue) -34
reson~ (cue) 13
respond~ (cue) -43 (cue_:_quoted) 30 (quoted_cue) 17
result~ (cue) -23
retweet~ (cue) 33
reveal~ (cue) 16
revers~ (cue) -18
right~ (cue) 14
risen~ (cue) -30
rise~ (cue) -31
rule~ (cue) -21
run~ (cue_…_quoted) -50
rush~ (cue) -36
sat~ (cue) -38
say~ (cue) 44 (cue_:_quoted) -13 (quoted_cue) 23 (quoted_cue_:_quoted) 21 (quoted_cue_quoted) 12 (quoted_cue_…_quoted) 21
schedul~ (cue) -52
score~ (cue) -47
scrambl~ (cue) -23
search~ (cue) -36
secretari~ (cue) -24
secur~ (cue) -52
seek~ (cue) 43
seem~ (cue) 51
seen~ (cue) 31
see~ (cue) 69
seiz~ (cue) 14
select~ (cue) -41
sell~ (cue) -54
send~ (cue) -37
sent~ (cue_…_quoted) -32
serv~ (cue) -51
share~ (cue) 17
shift~ (cue) -30
shoot~ (cue) -32
shot~ (cue) -38
shown~ (cue) 51
show~ (cue) 54
signal~ (cue) 19
sit~ (cue) -42
slam~ (cue) 64 (cue_…_quoted) 17
slip~ (cue) -33
smile~ (cue) -33
sold~ (cue) -20
sought~ (cue) 49
sound~ (cue) 50
speak~ (cue) 20 (cue_…_quoted) -35
spend~ (cue) -51
spoken~ (cue) 23
spoke~ (cue) 24
sponsor~ (cue) -17
stai~ (cue) -25
stand~ (cue) 42
start~ (cue) 19 (cue_…_quoted) -79
statement~ (cue_…_quoted) 19
state~ (cue) -74 (cue_…_quoted) 43
step~ (cue) -31
stop~ (cue) 12
strategi~ (cue) 26
stress~ (cue) 30
struck~ (cue) 20
stuck~ (cue) 19
succeed~ (cue) -38
suffer~ (cue) -55
suggest~ (cue) 20 (cue_…_quoted) 18
support~ (cue) 72 (cue_…_quoted) -29
surg~ (cue) -41
surround~ (cue) -22
survei~ (cue) -51
surviv~ (cue) -57
suspect~ (cue) 13
swept~ (cue) -43
take~ (cue) -29 (cue_…_quoted) 19
talk~ (cue) 51
tap~ (cue) -37
ted~ (cue) -38
tell~ (cue) 33 (cue_:_quoted) -19 (cue_…_quoted) 32
testify~ (cue) -39
thank~ (cue) 60
think~ (cue) 13 (cue_…_quoted) -19
throw~ (cue) 25
time~ (cue) -30
ti~ (cue) -53
took~ (cue) 16 (cue_…_quoted) -36
tout~ (cue) 78
trail~ (cue) -64
travel~ (cue) -46
tri~ (cue_…_quoted) -66
try~ (cue_…_quoted) -20
tweet~ (cue_:_quoted) -36 (quoted_cue) 47
unabl~ (cue) -40
underscore~ (cue) -27
understand~ (cue) 33
unlik~ (cue) -18
urge~ (cue) 39
us~ (cue) -27 (cue_…_quoted) 40
view~ (cue) 52
violat~ (cue) -31
visit~ (cue) -46
voic~ (cue) 33
vote~ (cue) 35 (cue_…_quoted) 13
vow~ (cue) 43
wage~ (cue) -13
wait~ (cue) -44
wai~ (cue) -27
walk~ (cue) -36
want~ (cue) 55
warn~ (cue) 52 (cue_…_quoted) 26
watch~ (cue) -14
wave~ (cue) -42
wear~ (cue) -29
welcom~ (cue) 20
went~ (cue_…_quoted) -46
widen~ (cue) -46
win~ (cue) -69
wonder~ (cue) 60
won~ (cue) -58
word~ (cue) -26
work~ (cue) -28 (cue_…_quoted) -25
worry~ (cue) 38
write~ (cue) -22 (quoted_cue) 44 (quoted_cue_…_quoted) 28

7 cue: cue, verb behind
:~ (no_verb_behind) -38 (verb_behind) 38
abil~ (verb_behind) -40
abl~ (verb_behind) -17
accept~ (no_verb_behind) 29
accord~ (no_verb_behind) 47
accuse~ (no_verb_behind) -22 (verb_behind) 43
acknowledge~ (no_verb_behind) 30 (verb_behind) 21
action~ (verb_behind) -16
act~ (no_verb_behind) -28 (verb_behind) -42
address~ (no_verb_behind) -18 (verb_behind) 20
add~ (no_verb_behind) 16 (verb_behind) -21
advanc~ (verb_behind) -13
advise~ (verb_behind) -41
advoc~ (verb_behind) 13
aim~ (no_verb_behind) 42
air~ (no_verb_behind) 13 (verb_behind) -44
announce~ (verb_behind) 46
announc~ (verb_behind) -27
answer~ (verb_behind) -22
apolog~ (verb_behind) 23
appear~ (verb_behind) 31
applaud~ (no_verb_behind) 33
appoint~ (verb_behind) 18
approach~ (verb_behind) -42
argue~ (verb_behind) 49
argument~ (verb_behind) 35
arriv~ (no_verb_behind) -12 (verb_behind) -43
ask~ (no_verb_behind) 22 (verb_behind) 25
assert~ (verb_behind) 44
assum~ (verb_behind) 17
assure~ (verb_behind) 55
attack~ (no_verb_behind) 25 (verb_behind) 50
attend~ (no_verb_behind) -32 (verb_behind) -48
avoid~ (verb_behind) -12
back~ (no_verb_behind) 24 (verb_behind) 29
ban~ (verb_behind) 40
base~ (no_verb_behind) -22 (verb_behind) -63
battl~ (verb_behind) -23
beat~ (no_verb_behind) -40
becam~ (no_verb_behind) -15 (verb_behind) -15
becom~ (no_verb_behind) -54
begin~ (no_verb_behind) -69 (verb_behind) -28
begun~ (verb_behind) -22
believe~ (no_verb_behind) -12 (verb_behind) 23
bid~ (no_verb_behind) -14 (verb_behind) -23
blame~ (no_verb_behind) 14
blast~ (verb_behind) 51
block~ (verb_behind) -25
boost~ (verb_behind) -34
boo~ (verb_behind) 35
break~ (no_verb_behind) -25
bring~ (no_verb_behind) -31 (verb_behind) -32
broke~ (verb_behind) -14
build~ (no_verb_behind) -16 (verb_behind) -44
built~ (no_verb_behind) -37 (verb_behind) -37
bui~ (no_verb_behind) -24 (verb_behind) -29
call~ (no_verb_behind) 12
came~ (no_verb_behind) 34 (verb_behind) -63
campaign~ (verb_behind) -15
candidaci~ (verb_behind) -24
capit~ (verb_behind) -38
captur~ (no_verb_behind) -47 (verb_behind) 15
care~ (verb_behind) 34
carri~ (no_verb_behind) -22 (verb_behind) -14
cast~ (verb_behind) 27
caus~ (verb_behind) -57
caution~ (verb_behind) 33
challeng~ (verb_behind) 33
chanc~ (verb_behind) -49
chang~ (no_verb_behind) -49 (verb_behind) -21
chant~ (no_verb_behind) 47
charge~ (no_verb_behind) -53
cheer~ (no_verb_behind) 33 (verb_behind) -19
chose~ (no_verb_behind) -13 (verb_behind) -13
circul~ (verb_behind) 33
cite~ (no_verb_behind) 91 (verb_behind) 62
claim~ (no_verb_behind) -14 (verb_behind) 44
close~ (verb_behind) -61
come~ (no_verb_behind) 28 (verb_behind) -39
comment~ (verb_behind) -31
commit~ (no_verb_behind) -29
compar~ (no_verb_behind) 19 (verb_behind) 25
compet~ (no_verb_behind) -31
complain~ (verb_behind) 32
complet~ (verb_behind) -30
concede~ (verb_behind) 36
conclude~ (verb_behind) 14
condemn~ (verb_behind) 34
conduct~ (verb_behind) -73
confirm~ (verb_behind) 44
confront~ (verb_behind) -20
connect~ (verb_behind) -33
consid~ (no_verb_behind) 54 (verb_behind) 30
contain~ (no_verb_behind) -25 (verb_behind) -23
continue~ (no_verb_behind) -12 (verb_behind) -35
contrast~ (no_verb_behind) 20
contribut~ (no_verb_behind) -26
control~ (verb_behind) -45
convinc~ (verb_behind) 22
cover~ (verb_behind) -16
creat~ (no_verb_behind) -33 (verb_behind) -14
criticize~ (no_verb_behind) 14 (verb_behind) 56
critic~ (no_verb_behind) 30 (verb_behind) 18
cross~ (verb_behind) -37
cut~ (verb_behind) -31
decid~ (verb_behind) 23
decis~ (verb_behind) 36
declare~ (verb_behind) 14
declin~ (no_verb_behind) -19 (verb_behind) 52
decry~ (verb_behind) 37
deem~ (verb_behind) 36
defeat~ (verb_behind) -49
deliv~ (no_verb_behind) 14
demand~ (verb_behind) 50
demonstr~ (verb_behind) 13
denounce~ (no_verb_behind) 53
deny~ (no_verb_behind) 22 (verb_behind) -20
depend~ (verb_behind) -40
deploi~ (verb_behind) -48
describe~ (no_verb_behind) 38 (verb_behind) 28
develop~ (verb_behind) -33
direct~ (verb_behind) -13
disagre~ (no_verb_behind) 14
discov~ (verb_behind) 17
discuss~ (no_verb_behind) 30 (verb_behind) 56
dismiss~ (no_verb_behind) 41 (verb_behind) 18
divid~ (no_verb_behind) -24
di~ (no_verb_behind) -39 (verb_behind) -26
domin~ (no_verb_behind) -32 (verb_behind) -39
donat~ (no_verb_behind) -24 (verb_behind) -32
done~ (no_verb_behind) -26 (verb_behind) -20
doubl~ (verb_behind) 12
doubt~ (verb_behind) 34
do~ (no_verb_behind) -35 (verb_behind) -46
drawn~ (verb_behind) -56
draw~ (no_verb_behind) 12
driven~ (verb_behind) -25
drop~ (verb_behind) -57
eager~ (verb_behind) 53
earn~ (no_verb_behind) -53 (verb_behind) -30
echo~ (verb_behind) 17
elimin~ (verb_behind) -35
embrac~ (no_verb_behind) 13 (verb_behind) 30
emerg~ (no_verb_behind) -37 (verb_behind) 18
emphasize~ (verb_behind) 21
encourage~ (no_verb_behind) -30 (verb_behind) 17
endors~ (no_verb_behind) 25 (verb_behind) 65
end~ (no_verb_behind) -37
energ~ (verb_behind) -25
engag~ (no_verb_behind) -32
enjoi~ (no_verb_behind) 17 (verb_behind) 20
ensur~ (verb_behind) -43
enter~ (no_verb_behind) -30 (verb_behind) -20
erupt~ (verb_behind) 14
estimate~ (no_verb_behind) 30 (verb_behind) -24
everyth~ (verb_behind) -21
expand~ (no_verb_behind) -44
expect~ (no_verb_behind) 37 (verb_behind) 16
experienc~ (no_verb_behind) 20
explain~ (no_verb_behind) 36 (verb_behind) 18
expos~ (verb_behind) 12
express~ (no_verb_behind) 78 (verb_behind) 30
extend~ (verb_behind) -59
face~ (no_verb_behind) -66 (verb_behind) -35
failur~ (verb_behind) -12
fail~ (no_verb_behind) -22
fallen~ (verb_behind) -29
fall~ (verb_behind) -26
favor~ (no_verb_behind) 18 (verb_behind) 35
fear~ (verb_behind) 51
feel~ (verb_behind) -17
fell~ (no_verb_behind) -12 (verb_behind) -46
fight~ (verb_behind) -18
fill~ (no_verb_behind) -39
find~ (verb_behind) 42
finish~ (no_verb_behind) -40 (verb_behind) -39
fire~ (verb_behind) 43
flew~ (verb_behind) -30
fly~ (verb_behind) -18
focus~ (no_verb_behind) -17 (verb_behind) 30
focu~ (no_verb_behind) -24 (verb_behind) 17
follow~ (no_verb_behind) -25
forc~ (verb_behind) -38
found~ (no_verb_behind) 13
gain~ (verb_behind) -29
gather~ (no_verb_behind) -19 (verb_behind) -46
gave~ (no_verb_behind) 38 (verb_behind) -23
get~ (no_verb_behind) -19 (verb_behind) -79
given~ (no_verb_behind) -39
give~ (verb_behind) -28
gotten~ (verb_behind) -49
got~ (no_verb_behind) -24
go~ (no_verb_behind) -17
grab~ (no_verb_behind) 16
grew~ (no_verb_behind) -17 (verb_behind) -37
grown~ (no_verb_behind) -12 (verb_behind) -26
grow~ (no_verb_behind) -32
hack~ (verb_behind) -13
had~ (no_verb_behind) -27
handl~ (no_verb_behind) -15 (verb_behind) -29
hand~ (verb_behind) -45
happen~ (no_verb_behind) -17 (verb_behind) -41
hate~ (verb_behind) 19
have~ (verb_behind) -32
head~ (verb_behind) -62
held~ (no_verb_behind) -35
help~ (no_verb_behind) -37 (verb_behind) -41
highlight~ (verb_behind) 66
hit~ (no_verb_behind) -44 (verb_behind) 36
hold~ (no_verb_behind) -47
hope~ (no_verb_behind) -12 (verb_behind) 37
host~ (no_verb_behind) -33 (verb_behind) -52
identifi~ (no_verb_behind) 18 (verb_behind) 46
ignor~ (no_verb_behind) 45
impli~ (verb_behind) 35
import~ (no_verb_behind) -29
improv~ (verb_behind) -35
incit~ (verb_behind) -17
includ~ (no_verb_behind) -33 (verb_behind) -13
increas~ (no_verb_behind) -25 (verb_behind) -51
insist~ (verb_behind) 35
intend~ (verb_behind) 32
interview~ (no_verb_behind) -40 (verb_behind) -23
introduc~ (verb_behind) 34
invest~ (verb_behind) -46
invit~ (verb_behind) -13
invok~ (verb_behind) 18
involv~ (verb_behind) -34
join~ (no_verb_behind) -24 (verb_behind) -26
joke~ (verb_behind) 35
keep~ (no_verb_behind) -16
kept~ (no_verb_behind) -17
kill~ (no_verb_behind) -24 (verb_behind) -36
knew~ (verb_behind) 42
known~ (no_verb_behind) 28 (verb_behind) 29
know~ (verb_behind) 59
lack~ (verb_behind) -31
laid~ (verb_behind) 17
lai~ (no_verb_behind) 34
lament~ (verb_behind) 33
launch~ (no_verb_behind) -22 (verb_behind) 16
lead~ (no_verb_behind) -53 (verb_behind) -68
lean~ (verb_behind) -39
learn~ (verb_behind) 46
leav~ (no_verb_behind) -13 (verb_behind) -30
led~ (no_verb_behind) 16 (verb_behind) -51
left~ (no_verb_behind) -30 (verb_behind) -30
let~ (verb_behind) -16
listen~ (verb_behind) -36
list~ (no_verb_behind) 37 (verb_behind) 19
live~ (no_verb_behind) -63 (verb_behind) 13
look~ (verb_behind) 29
loom~ (no_verb_behind) -25
lose~ (no_verb_behind) -42 (verb_behind) -34
lost~ (no_verb_behind) -50 (verb_behind) -47
made~ (no_verb_behind) -15
maintain~ (no_verb_behind) 15 (verb_behind) -77
manag~ (verb_behind) -25
marri~ (verb_behind) -50
mean~ (verb_behind) -56
meet~ (no_verb_behind) -23
mention~ (verb_behind) 23
messag~ (no_verb_behind) 14
met~ (verb_behind) -25
miss~ (no_verb_behind) -34 (verb_behind) -19
mock~ (verb_behind) -20
move~ (verb_behind) -21
name~ (no_verb_behind) 36 (verb_behind) 22
need~ (no_verb_behind) -52
nomin~ (no_verb_behind) 41
note~ (no_verb_behind) 25 (verb_behind) 32
obtain~ (verb_behind) -51
offer~ (verb_behind) 49
open~ (no_verb_behind) -17
opposit~ (no_verb_behind) 49
oppos~ (no_verb_behind) 57 (verb_behind) 48
opt~ (verb_behind) 18
order~ (verb_behind) 33
organ~ (no_verb_behind) -33 (verb_behind) -28
overse~ (verb_behind) -48
own~ (no_verb_behind) -30 (verb_behind) -44
paid~ (verb_behind) -42
pai~ (no_verb_behind) -28 (verb_behind) -23
particip~ (no_verb_behind) -25
parti~ (verb_behind) -25
pass~ (no_verb_behind) 15 (verb_behind) 17
path~ (verb_behind) -15
persuad~ (verb_behind) 50
pivot~ (verb_behind) 31
place~ (verb_behind) -25
plai~ (no_verb_behind) -64
plead~ (verb_behind) 40
pledge~ (no_verb_behind) 15
poll~ (verb_behind) -55
pose~ (no_verb_behind) -33
posit~ (verb_behind) 27
post~ (verb_behind) -24
praise~ (no_verb_behind) 28 (verb_behind) 30
predict~ (verb_behind) 53
prefer~ (no_verb_behind) 59 (verb_behind) 60
prepar~ (no_verb_behind) 14 (verb_behind) -81
press~ (verb_behind) 38
produc~ (verb_behind) -17
project~ (verb_behind) 60
promise~ (verb_behind) 38
promot~ (no_verb_behind) 58 (verb_behind) 19
prompt~ (verb_behind) -33
propose~ (verb_behind) 30
propos~ (verb_behind) 24
protest~ (verb_behind) -17
prove~ (verb_behind) -27
publish~ (verb_behind) 14
pull~ (verb_behind) -48
pursu~ (verb_behind) -50
push~ (verb_behind) 31
put~ (no_verb_behind) 14
question~ (no_verb_behind) 17
quick~ (verb_behind) 14
rail~ (verb_behind) 57
rais~ (no_verb_behind) 17 (verb_behind) -14
ralli~ (verb_behind) -46
reach~ (no_verb_behind) 12 (verb_behind) -24
readi~ (verb_behind) -20
read~ (no_verb_behind) 55 (verb_behind) 19
recall~ (verb_behind) 30
receiv~ (no_verb_behind) -33 (verb_behind) -28
recogn~ (verb_behind) 71
record~ (verb_behind) -13
reduc~ (no_verb_behind) -17 (verb_behind) -22
referenc~ (verb_behind) 58
refer~ (no_verb_behind) 28 (verb_behind) 40
refus~ (verb_behind) 42
regard~ (no_verb_behind) 25
regist~ (verb_behind) -45
reiterate~ (verb_behind) 30
reject~ (no_verb_behind) 18 (verb_behind) 19
relat~ (verb_behind) -29
reli~ (verb_behind) -19
remain~ (no_verb_behind) -66 (verb_behind) 14
remark~ (no_verb_behind) 12
rememb~ (verb_behind) 62
remind~ (verb_behind) 33
report~ (no_verb_behind) 15
repres~ (no_verb_behind) -12 (verb_behind) -39
request~ (verb_behind) 31
requir~ (no_verb_behind) -18 (verb_behind) 21
resign~ (verb_behind) -28
result~ (verb_behind) -21
return~ (no_verb_behind) -35 (verb_behind) -13
reveal~ (no_verb_behind) 19 (verb_behind) 12
rise~ (no_verb_behind) -19 (verb_behind) -13
rule~ (verb_behind) -31
run~ (no_verb_behind) -34 (verb_behind) -19
rush~ (verb_behind) -36
sat~ (verb_behind) -35
saw~ (no_verb_behind) 23
say~ (verb_behind) 60
schedul~ (no_verb_behind) -30 (verb_behind) -35
score~ (verb_behind) -45
scrambl~ (verb_behind) -23
secur~ (verb_behind) -33
seek~ (no_verb_behind) 49 (verb_behind) 13
seem~ (no_verb_behind) 24 (verb_behind) 45
seen~ (no_verb_behind) 66 (verb_behind) -18
see~ (no_verb_behind) 29 (verb_behind) 41
select~ (no_verb_behind) -38
sell~ (no_verb_behind) -34 (verb_behind) -33
send~ (verb_behind) -44
serv~ (no_verb_behind) -48 (verb_behind) -31
set~ (no_verb_behind) 14 (verb_behind) -39
share~ (no_verb_behind) -30 (verb_behind) 54
shift~ (no_verb_behind) -41
shoot~ (no_verb_behind) -14 (verb_behind) -22
show~ (no_verb_behind) 34 (verb_behind) 21
sign~ (no_verb_behind) -37 (verb_behind) 23
sit~ (no_verb_behind) -28 (verb_behind) -41
slam~ (no_verb_behind) 20 (verb_behind) 68
sought~ (verb_behind) 26
sound~ (no_verb_behind) 64
speak~ (no_verb_behind) 30 (verb_behind) -17
speech~ (no_verb_behind) 12 (verb_behind) -13
spend~ (verb_behind) -56
spent~ (verb_behind) -13
spoke~ (no_verb_behind) 46 (verb_behind) -12
stai~ (no_verb_behind) -17 (verb_behind) -13
stanc~ (verb_behind) 12
stand~ (no_verb_behind) 40 (verb_behind) -26
start~ (no_verb_behind) -39
statement~ (no_verb_behind) -22 (verb_behind) 19
state~ (no_verb_behind) -24 (verb_behind) -18
step~ (verb_behind) -29
stop~ (verb_behind) 23
strategi~ (verb_behind) 26
stress~ (verb_behind) 48
struggl~ (no_verb_behind) -35
suggest~ (verb_behind) 32
support~ (no_verb_behind) 16 (verb_behind) 50
surround~ (verb_behind) -26
survei~ (verb_behind) -36
surviv~ (verb_behind) -39
suspect~ (verb_behind) 20
taken~ (no_verb_behind) 17
talk~ (no_verb_behind) 22 (verb_behind) 42
tap~ (verb_behind) -42
target~ (no_verb_behind) -56 (verb_behind) 25
ted~ (no_verb_behind) -21 (verb_behind) -37
tell~ (verb_behind) 40
think~ (no_verb_behind) 40
time~ (verb_behind) -27
titl~ (verb_behind) 44
ti~ (no_verb_behind) -15 (verb_behind) -22
touch~ (verb_behind) 16
tout~ (verb_behind) 62
trail~ (no_verb_behind) -29 (verb_behind) -44
travel~ (verb_behind) -38
turn~ (no_verb_behind) 24 (verb_behind) -42
tweet~ (no_verb_behind) 28 (verb_behind) -19
unabl~ (verb_behind) -40
undermin~ (verb_behind) -38
underscore~ (verb_behind) -36
understand~ (verb_behind) 37
urge~ (verb_behind) 40
us~ (no_verb_behind) -59
view~ (no_verb_behind) 35 (verb_behind) 23
violat~ (no_verb_behind) -16 (verb_behind) -27
visit~ (no_verb_behind) -23 (verb_behind) -48
voic~ (verb_behind) 50
vote~ (no_verb_behind) 17 (verb_behind) 19
vow~ (verb_behind) 37
wait~ (verb_behind) -47
walk~ (no_verb_behind) -39
want~ (no_verb_behind) 13 (verb_behind) 41
warn~ (verb_behind) 53
watch~ (no_verb_behind) -27
wear~ (verb_behind) -43
weigh~ (verb_behind) -14
welcom~ (verb_behind) 38
widen~ (verb_behind) -45
will~ (verb_behind) -22
win~ (no_verb_behind) -51 (verb_behind) -42
wonder~ (verb_behind) 52
won~ (no_verb_behind) -24 (verb_behind) -41
word~ (verb_behind) -22
work~ (no_verb_behind) -59 (verb_behind) -22
worry~ (verb_behind) 31
write~ (no_verb_behind) 13

8 cue: next word, speaker
$ (name) -56 (thing) -12
(edge) (name) -27 (person) -21 (thing) -50
(number) (body) 19 (name) -42 (text) 17 (thing) 18 he -16 it -43 she -23 they 31
) (name) -24
, (text) 15 his -23 it -36 she 13 they -16
- (name) 18 (thing) -31
. (name) 17 (person) 12 (thing) -26 he -28
: (name) -17 (person) -23 his -20
a (text) 17 he 21 they 13 who 21
about (body) -35 (name) 64 (person) 17 (thing) 15 she -21
after (person) 28 (thing) -35
against (body) 27 (name) 39 (thing) -58 he 43 his -19
all (name) -16 (thing) 18
among (name) -40
an (name) -25 (person) 16 (thing) 25 he -27 she 40
and (body) -13 (thing) -51
another (name) -15 (person) -23
around (thing) 28
as (name) -46 (person) -20 they 39
at (body) 14 (person) -21 (text) -37 (thing) 16 he 21 she 22
away (name) -25
back (name) -19
behind (thing) -23
between (thing) -29
both (thing) -13
by he 18
clinton (body) -35 (person) 21 (text) 19 he 33
clinton's (name) 26 (thing) 12
clinton’s (name) 22
cnn (name) 27
criticism (name) -13
cruz (name) -33 (thing) 23
democratic (name) -27
democrats (thing) -36
donald (name) 29
down (thing) -18
during (name) -12 he -20
far (thing) -13
first (name) -14
for (body) 16 (person) -40 (text) -17 (thing) 12 he -30 her 26 it -46 its 13 she 36 they 48
former (name) 34
fox (name) -18
friday (name) 19
from (name) -92 (person) -17 (thing) 30 he -39 she 28
he (body) 17 (name) 27 (person) 12 (thing) -14
her (body) 33 (name) -12 (person) -12 he 53 she -13
him (body) 34 (person) -28 she 59 they 34
himself he -41
his he 16
how (name) 16 (thing) -12 he 30
in (person) -19 (text) -57 he -46 it -35 they 26 who 48
into (name) -13 (person) -20 (thing) -51
it (body) -15 (person) 22 (text) 28 (thing) 19 he -31 she 13
its (name) -19 (thing) -14
last (thing) -15
little (name) 23 (thing) 16
many (name) -27 (thing) 19
me (name) -14
mike (name) -39
money (name) -20 (thing) -17
more (body) -26 (person) 36 (thing) -12
mr. (name) 23 (person) 17 (text) 22 she -17
mrs. (name) 14
much (name) 22
new (name) -29
no (name) 42
not (name) 33
obama (name) 56
of (body) 16 (name) 16 (thing) 14 he 52 her -20 its -57 they -24
off (name) 16 (thing) -15
office (name) -24
on (name) 16 (person) 22 (text) -44 he -21 her -43 it 34 their -48 they 15
only (name) 12 (thing) -32
out (body) 15 (name) 16 (person) -34 he 20 she 52
over (body) -30 (thing) 18
paul (name) -13
people (person) -30
political (name) -18
politico (name) 19 (person) -29
president (name) 17
reporters (name) 34
republican (name) 26 (person) -15 (thing) -18
rubio (name) 26
sanders (name) -27 (person) 32 she -15
senate (name) -17
senator (name) 39
she (thing) 24 she -12
since (thing) -27
so (name) 27 (thing) -16
some (name) 43 (person) -27 (thing) 27 he -38
steve (name) -21
sunday (name) 31
superdelegates (thing) -14
that (name) 13 (person) 36 (text) 14 (thing) -17 he 12 his 19 it -20 she -26 they 36
the (body) 12 (person) -17 it -24 who -39
their (body) -14 (name) -20 (person) 17
them (thing) -13
themselves (person) -14 (thing) 24
there (name) 17 (person) 12
they (name) 20 (person) -30 (thing) 41
this (name) 23 (person) 38 (thing) -13
through (name) -18 (thing) -31
thursday (name) -21
to (body) 13 (text) -17 (thing) -16 her -14 his 16 it 20 its -20 their -44 they -22 who 33
trump (text) 24 (thing) 17 he -30
trump's (name) 13
trump’s (name) 29
under (thing) 20
up (body) -20 (thing) -16 he 34
voters (name) 42 (thing) -22
what (name) 13 (thing) -20
when (thing) -43
whether (name) 22 (person) 34
who (name) -14
why (name) 25
with (body) -20 it -12 they -32
— (name) -55 (thing) -23
“,” (name) 28 (thing) -38
“?” (thing) 12
“” (body) -25 (thing) 27 his -23 she -32

9 cue: next tag, speaker
(edge) (name) -27 (person) -21 (thing) -50
ADJ (body) -23 (name) 20 (text) -17 (thing) 13 he 26 it 19 they -21 who -12
ADP (name) -12 (text) -39 he -19 her -24 him -14 his -14 it -55 its -43 she -21 they 17
ADV (person) 14 (text) -16 (thing) -29 he 18 they -49
AUX (body) -16 (name) -14 (person) 12 (thing) -28 he -35 his -33 they -19
CCONJ (body) -15 (name) -30 (thing) -66
DET (person) -14 (text) 14 she 12 who -22
NOUN (name) -16 (text) 26 (thing) -15 he -20 they 13 who -36
NUM (body) 19 (name) -42 (text) 17 (thing) 18 he -16 it -43 she -23 they 31
PART (body) 49 (name) 16 (person) -12 (text) -38 his 32 it 33 she 19 their -43 they -22 who 22
PRON (body) 13 (name) -12 (thing) 16 they 13 who -34
PROPN (text) 12 they -26
PUNCT (body) -28 (name) -14 (text) 18 (thing) -46 he -27 her -31 his -43 it -35 she 17 who 18
QUOTE (body) -32 (person) 26 he -16 his -23
SCONJ (name) 44 (person) 28 (text) 15 he 25 his 21 they 25
SYM (body) -13 (name) -55 (thing) -31
VERB (body) -73 (name) -17 (person) -21 (text) -43 (thing) -14 his -20 it -43 she -16

10 cue: form, speaker
(ADJ) (body) 21 (person) 37 (thing) -14 it -52 they -35
(NOUN) (body) -26 (name) -38 (text) -60 his -17 its -49
(NOUNs) (name) -18 (text) 19 (thing) -52 her -21 its 12
(VERB) (body) -13 (name) -12 (person) 14 (text) 17 he -17 them -36
(VERBed) (name) 16 (text) -13 he 20 she 15 someone 12 them 14 they 17 who -26
(VERBing) (body) 12 (name) 14 (text) -22 it -50 she -17 who 19
(VERBs) (body) -21 (name) 14 (person) -31 (text) 38 (thing) -24 he 13 she 12
(hanging_NOUNing) (name) -29
(hanging_PUNCT) (text) 19 (thing) -12
(hanging_VERBing) (name) -19 (person) -12 it 30 they -34
(passive_VERB) (name) -23 (person) 26
(passive_VERBed) (name) 20 (text) -65

11 cue: quotes around, speaker
(cue) (name) -26 (thing) -27 anyone -19 everyone 13 he -21 herself 31 him -20 it -35 its -31 itself -25 she -20 them -19 themselves 32
(cue_:_quoted) (person) -27 (thing) -12 she 21
(cue_quoted) (body) -26 (name) -23 (person) 28 (text) -15 (thing) -37 he 29 it 29
(cue_…_quoted) (body) 15 (text) -42 (thing) -12 her 20 his -17 its -29 she 20 who -21
(quoted_cue) (body) -28 (person) 28 (text) 16 (thing) -30 he 29 his -30 it -17 she 54
(quoted_cue_quoted) (name) -15 (person) 19 (thing) -17 she 18
(quoted_cue_…_quoted) (name) 70 she -36

12 cue: next word, second word
$ (number) -33
(edge) (edge) -27
(number) % 17 (number) -14 days -13 delegates -24 of 21 people 20 percent -22 px -16 years -21
, adding 22 and -25 as 17 but -29 he -20 including -26 is 49 it 19 referring 17 she 26 that 21 the -27 trump -14 was 19 which -54 “?” 27 “” 54
. ) -17
: (edge) -31 donald -51 “?” 12 “” 67
a $ -19 (number) 39 big -21 bill 56 campaign -18 few -18 large 13 letter 57 lot -32 major -47 message 27 more -16 national -19 report 35 series 34 similar -53 statement 82
about $ -51 (number) -27 how 14 the 12
after a -20
against a 19
and the 14
as a 21 an -12 super 12 the -15 they -46 “” -14
at a -12 least -20 the -36 trump 22
attention to 28
back in -19 to -25
bernie sanders 22
by (number) 44 a -27 his -40 trump -27
classified information -30
clear that 29
clinton , -19 . -24 and -29
closer to -24
cnn . 14
criticism from 37
delegates , -14
donald trump 42
during the -14
early results 17
far more -22
for (number) -28 a 16 an 22 clinton 25 her -25 it -19 months -26 more 13 mr. -28 president -38 the 25 their -14 trump 33
fox news -17
friday . 13
from (number) -15 a -26
he could 22 did -15 has 35 was 15 ’s -14
her “” -14
hillary clinton 16
him . 15 a -12 as 59 for 70 in -29
himself as 54
his bid -15 campaign -25 candidacy -14 first -26 own 12 presidential -13 support 48 supporters -42
hundreds of -20
in (number) -42 a 53 an 48 florida -32 her 13 iowa -35 new -19 on 57 recent -23 south -15 the -33
into the -47
it . 26 a -15 as 46 clear 73 could 19 to -42 will 15 would 47 “” 55
jeb bush 20
just (number) -27
like a 13
many of 14
members of -13
money to -19
more than -26
most of -16
mr. cruz 32 sanders -15 trump's 22
mrs. clinton 37
not to 45
obama ’s 24
of (number) -48 a -13 her 30 his 33 state -25
off the 18
on a -24 abc 22 his -29 immigration 34 monday -22 mr. 14 new -34 sanders 45 saturday -20 the -21 to 44 trump 21 tuesday -25 twitter 18 wednesday 17 “” -31
out , -49 a 34 an 12 at 68 for -25 in 17 of -12 the -60 to -40
president obama -12
reporters in -22
sanders ' 13
she was -12
short of 27
some of 47
superdelegates , -16
support for 32 from 30
ted cruz 31
that (number) 14 , 36 a 17 as -18 clinton 18 could -34 even 27 her 21 hillary -15 his 22 if -29 in 40 it 37 mr. 18 mrs. 16 obama 14 some 22 there 29 they 15 trump 21 would -14
the (number) -48 ap 23 associated 20 candidate -22 case 78 city -12 clinton -34 company -29 convention -36 country -34 crowd -28 deal -13 democratic -16 economy -57 federal 14 first -25 gop -34 government -40 huffington 19 issue 55 most -13 nation -23 network -12 new -22 next -38 nomination -43 notion 57 number 13 obama 31 post -18 president 21 presidential -28 presumptive 26 race -20 real 14 release 39 republican 13 senate -25 stage -67 story -60 tax 35 united 16 white -52 world -21 “” -19
their own -17 support 49
them . -16 to 19
themselves as 30
there are 29 is -14 was 27
they are 17 had -25 have 38 want 12 will 36 would -38 ’re 20
this week 26
through a -18 the -22
to (number) -36 an -21 ban -20 bring 33 change 20 clinch -19 clinton 28 date -46 do -29 end 33 fight -24 find -20 give 43 go 16 have -47 hear 15 her -31 keep 37 kill -46 lead -44 leave -15 make 20 new -24 pay 34 play -29 provide 14 put -16 raise -59 reporters -45 run -70 sanders 15 secure -18 see -27 show 58 spend -19 support 60 take -22 the -25 their -32 trump 22 turn -34 understand 27 use 15 win -69 work -12 “” 26
trump as 25 in 21 is -33 to 41 ’s -15
tuesday that 13
under the -38
up , -34 . 13 a -49 for -57 his 21 in -19 on -20 the 26
whether the 24
with (number) 31 an -17 him 15 the 47 their 20 trump 25
“,” he -27
“?” (edge) 23
“” (edge) 20 [ 52 and 25

13 cue: next tag, second tag
(edge) (edge) -27
ADJ ADJ 44 ADV 16 CCONJ -44 PART -16 PRON -12 PROPN 17 PUNCT -55 SCONJ 57
ADP ADP 22 ADV 12 AUX 15 DET -12 NOUN -26 NUM -58 PART 43 PROPN -35 PUNCT -85 SCONJ -14 SYM -38 VERB 19
ADV ADJ 22 CCONJ -48 NOUN 21 NUM -54 PART 52 PRON 24 PUNCT -40 SYM -69 VERB -40
AUX ADJ 14 ADP -37 ADV 13 AUX -64 PART 16 VERB -20
CCONJ ADJ -27 ADV -18 AUX -13 DET 21 NOUN -32 VERB -25
DET ADP -26 ADV 17 DET 26 NUM -13 PRON -21 QUOTE -42 SYM -15 VERB 37
NOUN ADJ -17 ADV -38 CCONJ -61 DET 36 PART 44 PROPN 12 PUNCT -93 QUOTE -42 SCONJ 36 VERB 17
NUM ADP 35 NOUN -22 NUM -14 PROPN -58 SYM 16
PART ADV -30 PART 56 PROPN -15 VERB 34
PRON AUX 13 CCONJ -21 DET -27 PROPN 57 PUNCT -15 QUOTE -15 SCONJ 26 VERB 16
PROPN ADJ 19 ADV -44 DET 14 NUM -49 PART 45 PRON 22 PUNCT -41 SCONJ 69
PUNCT (edge) -23 ADJ -28 ADP -41 AUX 65 CCONJ -29 DET -60 NOUN 14 NUM -30 PRON -39 PROPN -81 PUNCT -20 QUOTE 76 SCONJ 32
QUOTE (edge) 30 ADP -14 CCONJ 14 DET 22 NOUN 13 PRON -58 SYM -87 VERB -15
SCONJ ADP -15 ADV 28 AUX 36 DET 40 NUM 14 PRON 16 PROPN 26 PUNCT 31 VERB 29
SYM NUM -43
VERB ADJ -16 ADV -27 PART -13 PROPN -23 PUNCT -34 VERB 16

14 cue: word before the cue, form
% (VERB) 35
' (NOUN) -23
's (ADJ) -18 (NOUN) 18
've (VERBed) 13
( (VERB) -57
(edge) (VERBing) 22 (hanging_VERBing) -25
(number) (NOUN) -53 (NOUNs) -106 (VERB) 34 (VERBed) -54 (VERBs) -13
) (VERB) 17 (VERBed) -12
, (NOUNs) 13 (VERBed) 17 (VERBing) 18 (VERBs) 37 (hanging_VERBing) 14
- (VERB) 45 (VERBed) 23
-- (VERB) -32 (VERBed) -20 (hanging_VERBing) 21
: (VERB) -47 (hanging_VERBing) -37
about (hanging_VERBing) -53
ad (VERBs) -12
adelson (VERB) -23
administration (VERBed) 28
advisers (VERB) 23
after (hanging_VERBing) 49
all (VERB) -18 (VERBed) 49
already (VERB) 25 (VERBed) -21 (VERBing) -33
also (VERB) 31 (VERBed) 64 (VERBs) 32 (hanging_VERBing) 43
americans (VERBed) 22
and (VERB) -13
another (VERBed) -24
are (VERBed) 29 (VERBing) 18 (passive_VERBed) -31
as (VERBed) 20 (hanging_VERBing) -69
at (hanging_VERBing) -33
audience (VERBed) 19
back (VERB) -28
been (ADJ) 19 (passive_VERB) 25 (passive_VERBed) 18
before (hanging_VERBing) 53
began (hanging_VERBing) -42
begin (hanging_VERBing) -13
begun (hanging_VERBing) -34
being (passive_VERBed) -32
biden (VERB) 26 (VERBed) 14
bozell (VERBs) 17
bush (VERBed) 20
but (VERB) -18 (VERBed) 26 (VERBs) 27
by (hanging_VERBing) 24
campaign (NOUN) 24 (VERB) -18 (VERBed) 24 (VERBs) -23 (hanging_VERBing) 18
candidate (VERBed) -16 (VERBs) -13 (hanging_VERBing) 23
candidates (hanging_VERBing) 45
carson (VERB) 27 (VERBed) 24 (VERBs) -23
christie (VERB) -13 (VERBed) 36
clinton (VERB) -47 (VERBs) -51 (hanging_PUNCT) 34
clinton's (VERB) 12 (VERBed) -37
cnn (VERBed) 30
comey (VERB) -22
comments (VERB) -42
committee (VERB) -22 (VERBed) 42
company (VERB) 16 (VERBed) 19
convention (VERB) -31 (VERBed) -36
court (VERBed) 37
critics (VERB) -14
crowd (VERBed) -12
cruz (VERB) -21 (VERBed) -28 (VERBs) 17
delegate (VERB) -17
delegates (VERBed) -66
department (VERB) -51
despite (hanging_VERBing) 35
devine (VERB) 23
did (VERB) 38
does (VERB) 34
even (VERB) 27
executive (NOUNs) -26
experts (VERB) 41
family (VERBed) -28
far (VERB) -35
fiorina (VERB) 27
firm (VERBed) -48
first (NOUN) -29 (VERB) -23 (passive_VERBed) 52
for (VERB) -55 (VERBed) -37
from (VERBed) -20
get (VERB) 18
governor (VERB) -27 (VERBed) 35
grayson (VERB) -14
group (VERBed) -67 (hanging_VERBing) 40
groups (hanging_VERBing) 15
had (VERB) -12 (VERBed) -15
hannity (VERBed) 24
has (VERBed) 17
have (VERB) 16 (VERBed) 47
he (VERB) 35 (VERBed) 45 (VERBs) 13
help (VERB) -23
helped (VERB) -70
her (NOUN) -23 (VERBed) 13 (hanging_VERBing) -45
home (NOUN) -36
house (VERBed) 23 (VERBs) -19
in (VERBs) -46 (hanging_VERBing) -12
including (hanging_VERBing) -12
interview (VERBed) -16
into (hanging_VERBing) -33
is (VERBed) -32 (VERBing) 30 (passive_VERB) -37 (passive_VERBed) 25
it (VERBed) 18 (VERBs) -17
its (NOUN) -33
just (VERB) -17 (VERBed) -52
kasich (VERB) -17 (VERBs) -26
largely (VERB) -47
later (VERB) -26
leaders (VERB) 58 (VERBed) -48
lewandowski (VERB) 21
long (VERBed) -14
longer (VERB) -33
manafort (VERB) -22 (VERBed) 29
many (VERBed) 15
mass (hanging_VERBing) -12
monday (VERBed) 28
more (VERBed) -35
most (VERBed) -49
nega (VERBed) 18
news (VERB) -31
night (VERBed) 33
now (VERB) 37 (VERBed) 20 (VERBs) -18
of (VERB) -22 (VERBed) -81 (VERBs) 19
office (VERBed) 40
officials (VERB) 38
often (VERB) -19 (VERBed) 26 (VERBs) 17
on (VERB) -16 (VERBed) -25 (hanging_VERBing) -47
once (VERBed) -39
only (VERB) -76
or (VERB) -64 (hanging_VERBing) -15
others (VERBed) 47
p.m. (hanging_PUNCT) -16
pac (VERBed) -15
page (hanging_PUNCT) -20
party (VERB) -16 (VERBs) -21
people (VERB) -84 (VERBed) -50
percent (VERBed) -35
police (VERB) -21 (VERBed) 16
politico (VERBed) 18
poll (VERB) 43 (VERBs) 62
polls (VERB) -13 (VERBed) -34 (hanging_VERBing) 13
post (VERBed) 43
president (VERB) -39 (VERBed) -13
previously (VERBed) 44
public (NOUNs) -17
publicly (VERBed) 73
q (hanging_PUNCT) -22
quickly (VERB) 25
recently (VERB) 17 (VERBed) -24
regularly (VERBs) 17
repeatedly (VERBed) 13
report (VERBed) -37
republican (hanging_VERBing) -31
republicans (VERB) 55
romney (VERB) 38
rubio (VERBs) -28
ryan (VERB) -23 (VERBed) 13
said (hanging_VERBing) 23
sanders (VERBed) 15 (hanging_PUNCT) 30 (hanging_VERBing) 15
scalia (VERBed) -13
senator (VERB) -64 (VERBs) 17
since (VERBed) 53 (hanging_VERBing) -16
so (ADJ) -58
sources (VERB) -22
speech (VERBed) 15
state (VERB) 29 (VERBed) -21
states (VERB) -35 (hanging_VERBing) -20
still (VERB) 39 (VERBing) 13 (VERBs) 22
strategists (VERB) 19
supporters (VERB) 33 (VERBed) -31
team (VERBs) 39
than (VERB) -39
their (NOUN) 22 (NOUNs) -18
them (VERB) -38 (VERBed) 36
then (VERB) -46 (VERBs) 63
they (VERBed) -25
thursday (VERBed) 41
times (VERB) 34 (VERBed) -13
to (VERB) 38
too (ADJ) -38
trump (NOUNs) 48 (VERBed) -12 (VERBs) -26 (hanging_PUNCT) 47
trump's (NOUNs) -43 (VERBed) -57 (hanging_VERBing) 19
tuesday (VERBed) 31
ultimately (VERBed) 26
up (hanging_VERBing) -28
viguerie (VERBs) 33
was (VERBed) -40 (VERBing) -58 (passive_VERBed) 40
wednesday (VERBed) 64
week (VERBed) 62
were (VERBing) -19
what (VERBed) -27 (VERBs) -13
when (VERBed) -18 (hanging_VERBing) -17
while (hanging_VERBing) 15
who (VERB) -28 (VERBed) -46
whoever (VERBs) -19
with (hanging_VERBing) -35
woman (VERBed) 18
year (VERBed) 37
— (VERBed) -15 (hanging_VERBing) -40
’ (NOUN) -15
’s (ADJ) -43 (NOUN) -23 (NOUNs) -47 (VERBing) 30
“,” (VERB) -18 (VERBed) 18 (VERBs) 36 (hanging_VERBing) 15
“?” (VERBed) 44
“” (VERB) -13 (VERBed) -23 (hanging_VERBing) -34

15 cue: tag before the cue, form
(edge) (VERBing) 22 (hanging_VERBing) -25
ADJ (NOUN) -25 (NOUNing) -49 (NOUNs) 22 (VERB) -35 (VERBed) -37 (VERBs) -69 (hanging_VERBing) -20
ADP (NOUNs) -36 (VERB) -62 (VERBed) -115
ADV (ADJ) -14 (ADJed) -41 (VERBed) 17 (VERBing) -23 (VERBs) 38 (hanging_VERBing) 54 (passive_VERB) 21 (passive_VERBed) 38
AUX (ADJing) -23 (VERB) 23 (passive_VERBed) 20
CCONJ (VERB) -28 (hanging_VERBing) -14
DET (VERB) 19 (VERBed) 40 (hanging_VERBing) -44
NOUN (NOUN) -19 (NOUNs) -30 (VERBed) 13 (hanging_PUNCT) -34 (passive_VERBed) -45
NUM (NOUN) -53 (NOUNs) -106 (VERB) 34 (VERBed) -54 (VERBs) -13
PART (ADJ) -55 (NOUNs) -29 (VERB) 38
PRON (hanging_VERBing) -37
PROPN (NOUN) -46 (NOUNs) 16 (VERB) 19 (VERBed) 23 (hanging_PUNCT) 28 (passive_VERBed) -49
PUNCT (NOUN) -31 (NOUNs) 13 (VERBed) 14 (VERBing) 23
QUOTE (NOUN) -30 (VERB) -23 (VERBed) 22 (VERBs) 22
SCONJ (VERB) -52 (VERBed) 29
SYM (VERB) 29
VERB (VERB) -97 (VERBed) -90 (VERBs) -48 (hanging_PUNCT) -29 (hanging_VERBing) -84 (passive_VERBed) -28

16 cue: word before source and cue, quotes around
's (cue) 28
've (cue) 30
( (cue) -36
(edge) (cue) 31 (cue_:_quoted) 50 (cue_quoted) 37 (cue_…_quoted) 30
(number) (cue) -36
, (cue) 61 (cue_:_quoted) 83 (cue_quoted) 67 (cue_…_quoted) 59
- (cue) 32 (cue_…_quoted) 36
-- (cue) 24
: (cue) -22 (cue_…_quoted) -26
; (cue) 51
about (cue) -50
after (cue) 31
aggressively (cue) 31
already (cue) 24
also (cue) 55 (cue_…_quoted) 44
although (cue) 47 (cue_…_quoted) 40
among (cue) -20
and (cue_quoted) 14 (cue_…_quoted) 37 (quoted_cue) -24 (quoted_cue_quoted) -23 (quoted_cue_…_quoted) 35
announced (cue) -16
are (cue) 19
as (cue) 15 (cue_:_quoted) 17 (cue_quoted) 29 (cue_…_quoted) 62
at (cue) -13 (cue_…_quoted) -38
be (cue) -44
because (cue) 20
been (cue) 14 (cue_…_quoted) -29
before (cue) -12 (cue_…_quoted) -25
began (cue) -21
begin (cue) -18
begun (cue) -34
being (cue) -38
between (cue) 32
but (cue) 44 (cue_quoted) -42 (cue_…_quoted) 25
by (cue) 43 (cue_quoted) -46 (cue_…_quoted) 43 (quoted_cue) -52
called (cue_quoted) -13
campaign (cue) -30
candidate (cue) 36
candidates (cue) 47
cast (cue) -16
change (cue) -21
companies (cue) -32
continue (cue) 29
court (cue) -16
currently (cue) 16
defended (cue) -14
delegate (cue) -12
despite (cue) 69
did (cue) 13
do (cue) -15
does (cue) 28
earlier (cue) -40
emails (cue) -25
ended (cue) -23
even (cue) 42
far (cue) -30
felt (cue) -34
first (cue) 50
for (cue) -116
found (cue) -25
generally (cue) 16
getting (cue) -14
given (cue) 30
got (cue) -24
group (cue) 17
groups (cue) 12
had (cue_quoted) -20 (cue_…_quoted) -20
has (cue) 18 (cue_:_quoted) -30 (cue_quoted) 14 (cue_…_quoted) 26
have (cue) 31 (cue_…_quoted) 21
help (cue) -18
helped (cue) -54
her (cue) -15
him (cue) 16
how (cue) -73
in (cue) 13 (cue_…_quoted) -30 (quoted_cue) -20
include (cue) -21
including (cue) -13
increasingly (cue) 21
instead (cue) 16
into (cue) 22
is (cue_…_quoted) 23
it (cue) 19
just (cue) -38
later (cue) -20
let (cue) -48
like (cue) 12
longer (cue) -44
make (cue) -57
making (cue) -24
monday (cue) 15
money (cue) -17
muslims (cue) -14
nearly (cue) -17
now (cue) 44
of (cue) -16
on (cue) -56 (cue_…_quoted) -45
once (cue) -43
only (cue) -27
or (cue) -36 (cue_…_quoted) -15
out (cue) -44
over (cue) -37
p.m. (cue_:_quoted) -16
pac (cue) -49
page (cue_:_quoted) -20
paid (cue) -26
particularly (cue) 30
party (cue) -35
percent (cue) 15
politically (cue) -54
polling (cue) 31
previously (cue) 21
publicly (cue) 50
put (cue) 26
q (cue) -22
quickly (cue) 14
registered (cue) -39
released (cue) 28
reported (cue) -12
republican (cue) -31
republicans (cue) -31
said (cue) -80 (cue_quoted) -16 (quoted_cue) -32
sanders (cue) 37
say (cue) -57
saying (cue) -14
says (cue) -47 (cue_…_quoted) -22
see (cue) -36
seen (cue) -20
should (cue) -12
showed (cue) -20
shows (cue) -22
simply (cue) -37
since (cue) 26
so (cue) -21
something (cue) 44
sometimes (cue) -24
speech (cue) 19
still (cue) 21
sunday (cue) 45
support (cue) -15
take (cue) -36
taking (cue) 15
ted (cue) 61
that (cue) -67 (cue_quoted) -22 (cue_…_quoted) -69
them (cue) -13
then (cue) 15
those (cue) -14
though (cue) 62
thursday (cue) 44
time (cue) -26
to (cue) -31
told (cue) -14
too (cue) -51
trump (cue) 44 (cue_:_quoted) 49
ultimately (cue) 42
under (cue) -32
until (cue) -40
up (cue) -28
very (cue) -57
voters (cue) -17
was (cue_quoted) 19 (cue_…_quoted) -28
were (cue_…_quoted) -19
what (cue_quoted) -33
when (cue) -14 (cue_quoted) 34 (cue_…_quoted) 28
where (cue) -36
which (cue) 22 (cue_…_quoted) 19
while (cue) 33
why (cue) -23
win (cue) 15
within (cue) -32
won (cue) -18
yet (cue) 20
— (cue) 19 (cue_…_quoted) 54
’s (cue_…_quoted) -27
“,” (quoted_cue) 106 (quoted_cue_:_quoted) 22 (quoted_cue_quoted) 31 (quoted_cue_…_quoted) 82
“?” (quoted_cue) 119
“” (quoted_cue) -51 (quoted_cue_…_quoted) -16

17 cue: word behind source and cue, which is first
$ (behind) -33
( (behind) -30
(edge) (behind) -27
(number) (behind) -42
) (behind) -51
, (ahead) -18 (behind) -21
- (behind) -13
. (ahead) -16
: (behind) -17
; (behind) 12
a (ahead) -30
abc (behind) 13
about (ahead) 51 (behind) 61
across (behind) -46
against (behind) 32
ahead (behind) -15
almost (behind) -38
americans (behind) 13
amid (behind) -43
and (ahead) -25 (behind) -31
another (behind) -37
are (behind) -47
as (ahead) 12 (behind) -17
at (behind) 14
attacks (behind) 40
attention (behind) 34
away (behind) -19
because (behind) -21
before (behind) -40
behind (behind) -41
better (behind) -43
beyond (behind) -47
big (behind) -31
black (behind) -40
bush (behind) 15
but (behind) -43
by (ahead) -23
campaign (behind) -32
china (behind) 12
christie (behind) 14
classified (behind) -13
clear (behind) 49
clinton (behind) 27
clinton's (behind) 28
clinton’s (behind) 48
close (behind) -20
closely (behind) 18
cnn (behind) 22
comments (behind) 57
concern (behind) 52
conducted (ahead) 17
confidence (behind) 24
could (behind) 15
criticism (behind) 69
cruz (behind) 16
data (behind) -13
delegates (behind) -35
democrats (behind) 20
each (behind) -55
earlier (behind) -16
emails (behind) -31
even (behind) -12
every (behind) -27
far (behind) -42
fbi (behind) 12
federal (behind) -15
first (behind) -17
for (ahead) 46
foreign (behind) 43
forward (behind) 30
fox (behind) 16
from (ahead) -38 (behind) -47
fund (behind) -29
funds (behind) -26
government (behind) -35
gun (behind) -40
hands (behind) -53
has (behind) -26
have (behind) -32
he (behind) 13
health (behind) -25
heavily (behind) -12
her (behind) 16
here (behind) 12
herself (behind) 58
hillary (behind) 43
him (behind) 28
himself (behind) -15
his (behind) 22
home (behind) -37
how (behind) 37
hundreds (behind) -25
if (behind) 29
immigrants (behind) 33
in (ahead) -57
increasingly (behind) 49
information (behind) 39
into (ahead) -17 (behind) -51
is (behind) -18
its (behind) -15
jeb (behind) 20
just (behind) -23
large (behind) -39
last (behind) 13
late (behind) -22
latino (behind) 14
less (behind) -44
little (behind) 38
mate (behind) -14
me (behind) 16
members (behind) -25
money (behind) -62
more (behind) -19
most (behind) -23
mr. (behind) 12
mrs. (behind) 31
multiple (behind) 34
near (behind) -44
new (behind) -12
next (behind) -47
no (behind) 29
not (behind) 20
obama (behind) 16
of (behind) 19
office (behind) -47
officials (behind) -27
on (ahead) 60
online (behind) -23
or (ahead) -49 (behind) -63
other (behind) 31
out (behind) 24
outside (behind) -51
party (behind) 14
people (behind) -12
place (behind) -27
plans (behind) 20
political (behind) -51
politico (behind) -17
primaries (behind) -12
public (behind) -42
released (ahead) 14
reporters (behind) 36
republican (behind) 17
sanders (behind) 30
saturday (behind) 22
second (behind) -17
sen. (behind) -29
senator (behind) 33
several (behind) 32
she (behind) 19
similar (behind) -17
since (behind) -33
some (behind) 17
something (behind) -30
speeches (behind) -16
spending (behind) 36
state (behind) 16
such (behind) -24
sunday (behind) -19
superdelegates (behind) -26
support (behind) 41
supporters (behind) 13
ted (behind) 31
that (behind) 24
the (ahead) 26
there (behind) 14
they (behind) 16
this (behind) -18
those (behind) -12
through (behind) -45
thursday (behind) -22
time (behind) -12
to (ahead) -34
together (behind) -61
too (behind) -16
toward (behind) -50
trump (behind) 13
trump's (behind) -20
trump’s (behind) 30
twice (behind) -17
u.s. (behind) -23
upon (behind) 29
us (behind) -64
violence (behind) -36
voters (behind) -13
washington (behind) -50
ways (behind) -55
well (behind) 20
where (behind) -26
whether (behind) 47
while (behind) -42
who (ahead) 65 (behind) -25
why (behind) 26
will (behind) 22
with (behind) -19
women (behind) 47
— (behind) -62
“?” (behind) 16

18 cue: form, first report
(ADJ) (first) 25 (reported_before) -100
(ADJed) (first) 65 (reported_before) -108
(ADJing) (first) -14 (reported_before) -44
(NOUN) (first) 28 (reported_before) -177
(NOUNing) (first) -24
(NOUNs) (first) 25 (reported_before) -145
(VERB) (first) 61 (reported_before) -109
(VERBed) (first) 57 (reported_before) -68
(VERBing) (first) 58 (reported_before) -94
(VERBs) (first) 59 (reported_before) -90
(hanging_NOUNing) (reported_before) -53
(hanging_PUNCT) (first) 61 (reported_before) -115
(hanging_VERBing) (first) 27 (reported_before) -64
(passive_VERB) (first) 24 (reported_before) -42
(passive_VERBed) (first) 19 (reported_before) -59

19 cue: verb behind, next word
(no_verb_behind) (edge) -27 (number) -25 about 40 after 38 against -23 all -49 almost -55 among -26 another -46 as -18 at 12 before -33 behind -35 both -22 clinton 30 clinton's 43 cnn 17 criticism 55 cruz 17 delegates -28 down -13 far -28 florida -16 former 34 forward 33 fox 13 free 15 from -39 health -25 her 12 him 53 his 45 in -19 increasingly 19 into -18 it -13 last 28 little 51 monday -20 money -23 more -46 mrs. 40 nearly -20 new -53 office -21 on -13 only 13 over -24 people 21 political -37 politico 16 president -37 public -42 rep. -21 reporters 15 republican 28 rubio 31 sanders 15 sen. 33 senator 24 some -22 support 25 their 13 this -47 to -17 toward -31 trump 12 trump's -15 under 14 up -31 voters -18 “,” -29 “?” 30
(verb_behind) $ -50 ( -21 ) -12 , -26 : -30 about 39 after -25 again -12 against 50 ahead -18 all 23 american -19 among 14 an 23 and -28 another 20 any 12 are -47 away -22 because -20 before -16 behind -16 big -44 both 27 briefly -27 candidates 12 clear 47 clinton’s 36 cnn 15 concern 47 could 15 criticism 31 delegates -20 democrats 33 donald 15 down 18 each -48 early 40 emails -17 every -32 far -21 fbi 12 federal -31 former -34 fox -20 friday -15 from -29 has -26 have -32 he 26 her 12 herself 46 hillary 40 him -24 himself -28 home -39 how 37 hundreds -13 if 32 in -14 into -53 is -18 its -25 just -18 large -36 like -19 me 21 money -43 most -24 ms. -12 much -14 no 18 not 16 obama 15 of 22 off 16 office -29 officials -23 online -18 only -20 or -50 other 33 out 15 outside -43 over 15 people -38 plans 24 political -25 politico -17 president 19 public -33 questions 14 reporters 25 rubio -17 sen. -59 senator 22 several 29 she 19 short 15 some 29 sunday -20 superdelegates -34 support 25 that 30 their -21 there 26 they 16 this 22 through -58 thursday -29 time -34 together -41 too -25 toward -23 under -25 up 19 upon 47 us -58 washington -40 well 17 where -24 whether 47 while -46 who -16 why 22 will 22 with -13 women 47 you 13 — -43 “,” 29

20 cue: verb behind, quotes around
(no_verb_behind) (cue) -58 (cue_:_quoted) 24 (cue_…_quoted) 34 (quoted_cue) 27 (quoted_cue_:_quoted) 35 (quoted_cue_…_quoted) 67
(verb_behind) (cue) -33 (cue_:_quoted) -37 (cue_…_quoted) -14 (quoted_cue) -13

21 cue: cue, second word
:~ (edge) 17 . -52 [ 52 he -41 px -16
accord~ . 37 associated 21 new 13 results 22
accuse~ of 16
add~ (edge) 58 his -28 “” 33
agree~ the -18
allow~ to -47
appear~ be 25 have -25
arriv~ the -23
ask~ (edge) 13 a 13 “?” 14
begin~ (number) -24
bid~ the -14
call~ (edge) -29 a 37 the 51 “” 32
campaign~ the -30
claim~ he 12
come~ a -43 to 28
conclude~ (edge) 19
criticize~ for 17
decid~ to 45
describe~ as 23
doubl~ on 23
drop~ of -27
earn~ (number) -12
emerg~ a -41
endors~ clinton 37
expect~ (edge) 16
express~ that 29
finish~ in -23
forc~ to -38
found~ (edge) 38 (number) 28 the 19 to -19
gave~ a 18
get~ . -12
give~ a -19
go~ the -26 to 27
head~ the 13
help~ a 31 the -24
includ~ , -38 and -18 of -24
issu~ statement 37
known~ super 12
look~ a 31 to 16
made~ a -62 clear 66 that 24
make~ the -17
need~ be -22 win -15
note~ (edge) 30 donald -51 he 15 the 27
paid~ to 15
pledge~ , -13 ban -72
point~ (number) -37 a 19
prove~ be 22
put~ a 25 on -30 “” 30
rais~ (number) -32 about 27 than -35
read~ (edge) 27
releas~ , -30 statement 49 the -29
remain~ . -29 the -28
remark~ (edge) -15 the -36
report~ (edge) 34 the 21
requir~ to 16
respond~ (edge) 13
return~ the -17
run~ the -15
say~ 's 34 (edge) 42 , -17 . -54 a 46 adding 15 and 40 are 45 campaign 19 clinton 19 could 12 does 20 former 13 group 19 had 42 has 25 have 44 her -16 if -21 it 13 mr. -19 of 52 party 28 sanders 17 she -31 that 27 trump 20 united 19 wants -20 week 13 were -13 would -21
secretari~ state -25
seem~ to -16
see~ as 14
seiz~ the -21
sent~ a 12
serv~ a 13 the -17
show~ clinton 30 the -22
sit~ the -20
speak~ a -54
spoke~ the -31
stai~ the -23
statement~ the 28
state~ the 28 vermont -12
suggest~ a 48 mr. 19
support~ , -20 . 17
take~ delegates -15 the -20 to 20
talk~ the 12
tell~ . 34 ap 19 crowd 18 he -25 huffington 18 news 33
took~ in -51 stage -53 the -50
turn~ a -26
tweet~ (edge) -19
urge~ to 12
vote~ a 18 the -36
want~ be -31
went~ the -33
won~ (number) -20 democratic -14 least -13 of -14 republican -15
work~ a -27
write~ (edge) 48 an 34 the -31

22 cue: last word of the source
2016~ -31
account~ 18
ackman~ -43
action~ -25
actor~ 30
act~ -25
adelson~ -20
advantag~ -14
advis~ 41
advoc~ 49
ad~ 14
agenc~ 35
agent~ -48
agreement~ -12
aid~ 16
ail~ 16
ali~ -24
allen~ -16
alli~ 26
all~ 22
american~ -30
america~ -18
analysi~ 51
analyst~ 34
anderson~ -35
answer~ 22
anyon~ -20
appeal~ 30
appear~ -20
ap~ 12
armi~ -36
articl~ -41
ash~ 20
associ~ 12
attack~ -19
attende~ 37
attornei~ 15
audienc~ 25
autor~ 19
axelrod~ -12
ayott~ 40
backer~ 36
band~ 23
bank~ -62
bennett~ 14
billionair~ -12
bill~ -43
birther~ -68
blackwel~ 66
black~ 19
blasio~ -29
blocher~ -32
board~ 38
boi~ -16
bolton~ 14
both~ 60
bozel~ 35
brainard~ 42
brook~ -35
brother~ -67
bruja~ 31
bush~ -19
businessman~ -16
busi~ -41
buzzfe~ -29
california~ -30
call~ -14
cameron~ -15
camp~ 33
candidaci~ -37
canova~ -41
cardin~ -20
carolina~ -12
carson~ 30
case~ -46
cash~ -15
caucus~ -23
centerview~ -43
center~ -46
chairman~ -16
chang~ -39
children~ -19
china~ -38
citizen~ 20
citi~ 18
clark~ 31
cleveland~ -30
clinton'~ -37
clinton~ 19
clinton’~ -48
club~ -69
cnn~ -19
coalit~ -46
coleman~ 35
colleg~ -48
collin~ 21
comment~ 20
committe~ -18
confer~ -55
congress~ 36
conserv~ 26
contractor~ -19
control~ -42
controversi~ -48
convers~ 54
conwai~ 14
corker~ -17
correct~ -58
counti~ -37
court~ 33
critic~ 17
crowd~ -18
cruz~ 33
cuban~ 49
curiel~ -50
dai~ -41
davi~ 17
deal~ 17
debat~ -12
decis~ 42
deleg~ -39
democrat~ 35
depart~ -23
devin~ 33
director~ -30
district~ 37
document~ -18
donat~ -19
donor~ 20
dozen~ -35
ebel~ -14
economist~ 35
economi~ -68
editor~ -35
effort~ -42
eight~ -20
elector~ 59
elia~ 17
elmendorf~ 19
emanuel~ 29
employe~ -33
employ~ -47
endors~ 43
erdogan~ -31
event~ 17
everyon~ 13
execut~ 33
experi~ 18
expert~ 54
facebook~ -42
fallon~ 29
famili~ -50
fbi~ -21
fed~ -22
field~ 34
fight~ -18
figur~ -21
file~ -22
firm~ -37
florida~ -26
follow~ -18
forb~ 17
foundat~ -47
franci~ 50
franc~ -13
frank~ 23
freddi~ -27
garin~ -18
germani~ -28
gingrich~ 25
ginsburg~ 31
giuliani~ -15
gop~ -64
gore~ 41
gorka~ 31
govern~ 23
gowdi~ 45
graham~ 37
grayson~ -21
greenberg~ 13
green~ 18
group~ 20
guardian~ 34
gui~ 59
hacker~ -19
hampshir~ 16
hassan~ -18
hear~ 15
hedg~ -29
herself~ 28
hewitt~ 39
hillari~ 41
hill~ -18
himself~ 25
him~ -36
holland~ 29
hous~ 42
huckabe~ -38
husband~ 17
idea~ 25
immigr~ 25
incid~ -17
independ~ 32
inform~ -18
initi~ -12
inquiri~ 38
insid~ 41
investor~ 20
iowa~ -13
israel~ -51
issu~ -34
itself~ -26
it~ -32
jacob~ 27
job~ -54
jone~ 30
journalist~ 19
judg~ 44
justic~ -17
kain~ 35
kasich~ 17
kennedi~ -37
khan~ 14
kim~ -26
klein~ 20
korea~ -35
kunin~ 25
ladi~ -16
latino~ 22
lawmak~ 23
lawsuit~ 30
lawyer~ -12
law~ -24
lazar~ -34
leadership~ 41
leader~ 24
lead~ -15
legisl~ 31
levin~ -22
lewandowski~ 34
limbaugh~ 37
lynch~ 20
maddow~ 29
maher~ 41
major~ 24
manafort~ 15
manag~ -41
mani~ 48
mark-viverito~ 14
market~ -12
mass~ -23
mayor~ -12
mcauliff~ 30
mccain~ -30
mcconnel~ -19
mcdonough~ -28
measur~ -22
media~ 40
meet~ -34
member~ -30
men~ -36
messag~ -21
millenni~ 54
miller~ 15
million~ -51
moder~ -45
mogul~ 13
monei~ -37
month~ 22
morn~ 23
mother~ 33
murphi~ 22
muslim~ -39
name~ -44
nation~ -27
nega~ -19
netanyahu~ -43
neurosurgeon~ 43
newspap~ 26
new~ 12
night~ 18
nomin~ -49
number~ -25
o'donnel~ 37
o'mallei~ 45
obama~ 41
observ~ -19
offic~ 13
ohio~ 22
oper~ 65
oppon~ -27
order~ -22
organ~ 47
other~ 34
o’mallei~ 16
p.m.~ -27
pac~ 12
palin~ -18
panel~ 27
paradi~ -49
parent~ -23
pari~ -14
penc~ 19
perez~ -35
photo~ -13
piec~ -24
platform~ 49
podesta~ 29
point~ -29
polici~ -14
polit~ -15
poll~ 55
posit~ 13
prager~ 65
presid~ -24
press~ 26
primari~ -40
prioriti~ 50
process~ -29
program~ -15
protest~ -19
putin~ 66
q~ -23
race~ -39
ramo~ 23
rate~ -64
reader~ -18
reagan~ -41
record~ -38
refuge~ -17
remark~ -39
report~ 54
republican~ 50
resid~ -25
rhetor~ 49
rhode~ 12
rico~ -26
right~ -43
rival~ 22
rnc~ -55
roffman~ 15
romnei~ 54
room~ 23
ross~ -46
rubio~ 12
rule~ 31
ryan~ 75
santilli~ -19
scalia~ -18
scandal~ -38
scarborough~ -14
schill~ -48
schlafli~ 54
schoen~ 21
school~ -56
scott~ -43
screen~ -16
secretari~ 17
secur~ -38
senat~ -33
session~ -25
sever~ -13
sexton~ 34
sharpton~ 15
sherman~ 28
shot~ 24
show~ -34
singer~ 49
six~ -18
some~ 40
son~ 12
speaker~ 21
speech~ 17
sperl~ 23
spokesman~ 22
spokeswoman~ 16
staffer~ -45
staff~ 30
starr~ 13
state~ -23
stock~ -31
stone~ 20
stori~ 12
strategist~ 40
strategi~ 18
student~ -18
studi~ 37
success~ -43
super~ -16
svp~ 37
syria~ 24
talk~ 12
tax~ -20
team~ 29
technolog~ -16
terror~ -12
tester~ 15
themselv~ 32
them~ -17
thousand~ -15
three~ -34
time~ 16
todd~ -13
troop~ -17
troubl~ 18
trumka~ 12
trump'~ -44
trump~ 33
trump’~ -41
turnout~ -19
twitter~ -45
two~ 51
user~ -20
verizon~ 21
veteran~ -21
victori~ -18
vigueri~ 43
virginia~ -44
voic~ -19
ward~ 17
warren~ 13
war~ -39
washington~ -42
watch~ 32
weaver~ 33
websit~ -17
week~ 13
weiner~ -52
westmacott~ -20
what~ -26
whig~ -15
whoever~ -19
who~ -14
wilcox~ 16
william~ 30
winner~ -13
woman~ -39
women~ -64
wood~ 23
worker~ -38
zimmerman~ 12
zucker~ -43

23 cue: quotes around, form
(cue) (ADJ) -14 (ADJed) -18 (ADJing) -52 (NOUN) -35 (NOUNing) -51 (NOUNs) -46 (VERB) -17 (VERBing) 21 (hanging_NOUNing) -35 (hanging_PUNCT) -24 (hanging_VERBing) -35
(cue_:_quoted) (NOUN) -39 (VERB) -18 (VERBed) 51 (VERBs) 24 (hanging_PUNCT) -12 (hanging_VERBing) -15
(cue_quoted) (NOUN) -53 (NOUNs) -15 (VERB) -21 (VERBed) 26 (VERBing) -13 (VERBs) 16
(cue_…_quoted) (NOUNs) -17 (VERBing) -21 (hanging_PUNCT) 44 (hanging_VERBing) 17 (passive_VERBed) -39
(quoted_cue) (NOUN) -53 (NOUNs) -29 (VERB) 41 (VERBed) 31 (VERBing) -12 (VERBs) 12 (hanging_VERBing) -12 (passive_VERBed) -36
(quoted_cue_:_quoted) (VERB) 30
(quoted_cue_quoted) (VERBed) -12 (hanging_VERBing) -22
(quoted_cue_…_quoted) (VERB) 32 (VERBed) 39 (VERBs) -17

24 cue: begins the sentence, speaker
(begins) (body) 18 (person) 12 (thing) -22 he 41 her 49 his 46 it 13 she 37 their 23 they 54
(within) (body) -18 (thing) -35 everyone 24 he -18 her -19 herself 28 him -33 himself 25 his -39 it -21 its -50 itself -25 she -13 their -19 them -19 themselves 32 they -37 who -19

25 cue: next word, form
$ (VERB) -34
(edge) (hanging_PUNCT) -24
(number) (VERBing) 12 (VERBs) -18 (hanging_PUNCT) -20
) (VERB) -35
, (NOUN) -43 (NOUNs) -12 (VERBing) -59 (VERBs) 14 (hanging_VERBing) -29
. (NOUN) -39 (VERB) 12 (VERBed) 46 (VERBing) -34 (VERBs) -22 (hanging_VERBing) -78
: (ADJ) -61 (VERB) -39 (VERBed) 14 (VERBs) 23 (hanging_VERBing) 28
a (VERB) -13 (VERBed) 23 (VERBing) 26 (VERBs) -41
abc (VERB) 12
about (ADJ) 62 (NOUNs) 29 (VERB) 27 (VERBed) 46 (VERBs) -24 (hanging_VERBing) -20
after (VERBed) -35
against (NOUN) 17 (NOUNs) -18 (VERB) -16 (VERBed) 18 (VERBing) 30
all (VERB) 31 (hanging_VERBing) -27
american (VERBed) -42
an (VERB) 36 (VERBed) -19 (VERBs) -31 (hanging_VERBing) 38
and (NOUNs) -13 (VERBs) -62
any (VERB) -29
are (NOUNs) -41
as (VERB) 20 (VERBed) -27 (hanging_VERBing) -58
at (VERB) -14 (VERBed) 31 (VERBing) -35 (hanging_VERBing) -30
away (VERBed) -32
back (VERBed) 19
before (VERB) -21 (VERBed) -33
between (VERB) 19 (VERBed) -19
both (VERB) 21 (VERBed) -19
by (hanging_VERBing) 29 (passive_VERB) 24 (passive_VERBed) -15
campaign (VERBed) -43
clear (VERB) 55
clinton (VERBs) 37 (hanging_VERBing) 21
clinton's (VERBed) 51
clinton’s (VERBed) 20
cnn (VERB) 16
concern (VERBed) 35
criticism (VERBed) 37
cruz (VERBed) -19 (VERBs) 28 (hanging_VERBing) -19
delegates (VERBed) -52
democrats (VERBed) 28
donald (hanging_VERBing) 34
down (VERB) 30 (VERBed) -19 (hanging_VERBing) 12
during (VERB) -41
early (VERBing) 15
emails (VERBed) -16
far (VERBed) -18
for (ADJ) -90 (VERBing) 66 (VERBs) 31
from (VERB) 18 (VERBed) -57 (VERBing) -19 (VERBs) -13
further (VERB) -17
he (VERB) 14 (VERBed) -42 (VERBs) 13 (hanging_VERBing) 34
her (VERB) -16 (VERBing) -14 (VERBs) 37 (hanging_VERBing) 15
hillary (VERBed) 25
him (VERBed) 36
himself (VERB) -26 (VERBed) 24 (VERBs) 20 (hanging_VERBing) -67
his (VERB) -19 (VERBing) 41 (VERBs) 35 (hanging_VERBing) 19
how (VERBed) 13 (VERBs) -22 (hanging_VERBing) 16
in (NOUN) 54 (VERBs) -51 (hanging_VERBing) -19 (passive_VERBed) -42
increasingly (VERB) 32
into (VERB) -38 (VERBed) -16 (VERBs) -23 (hanging_VERBing) -21
is (NOUN) 23 (VERB) -18
it (VERBed) 35 (VERBing) -36 (hanging_VERBing) -44
its (VERBed) 40 (VERBing) -58 (VERBs) -26 (hanging_VERBing) -29
just (VERB) -36
last (VERB) 14
like (VERBed) -19
little (VERB) 16
many (VERB) -23
mate (hanging_VERBing) -12
me (VERBed) -38
monday (VERB) 14 (VERBed) -19
money (VERB) -15
more (VERBed) -22 (VERBs) -28
mr. (hanging_VERBing) 29
mrs. (VERB) 37
much (VERBed) -60
new (VERB) -16
obama (VERBs) 41 (hanging_VERBing) -35
of (ADJ) 37 (NOUNs) 23 (VERBed) -21 (VERBs) -19 (hanging_VERBing) 18
off (VERBed) 25
office (VERB) -24
officials (VERBed) -27
on (ADJ) 35 (NOUN) -39 (NOUNs) 14 (VERBed) -20 (VERBing) 36 (VERBs) -39 (hanging_VERBing) 26
only (VERBed) 16 (hanging_VERBing) -26
or (VERBed) -34
out (VERB) 41 (VERBed) -57 (VERBs) 13 (hanging_VERBing) 41
outside (VERBed) -40
over (hanging_VERBing) 26
people (VERB) -18 (VERBed) -12
plans (VERBed) 25
political (VERBs) -19
politico (VERB) -17
president (VERBed) 18 (hanging_VERBing) -14
questions (VERBed) 19
reporters (VERB) 22
republican (VERB) 28
republicans (VERBed) -21
rubio (VERBed) 60
sanders (VERBs) 36
saturday (VERBed) 27
sen. (VERB) -23
she (VERBed) 45 (hanging_VERBing) -23
short (VERB) -34
so (VERB) 17 (VERBed) -28
some (VERBed) 35 (hanging_VERBing) -36
speeches (VERB) -13
steve (VERB) -21
such (VERB) -15
sunday (VERB) 23 (VERBed) -30
support (VERBed) 31
supporters (VERB) 20 (VERBed) -19
that (ADJ) -31 (NOUN) -41 (NOUNs) -43 (VERB) 35 (VERBed) 24 (VERBing) 38 (VERBs) 23 (hanging_VERBing) 37
the (VERBed) 26 (VERBing) -17 (VERBs) -12 (hanging_VERBing) -32
their (VERB) 16 (VERBing) -49
them (VERB) -35 (VERBed) -18 (VERBs) -24 (hanging_VERBing) 19
themselves (VERB) -42 (VERBed) 42
they (VERBed) 24 (hanging_VERBing) -20
this (VERB) 22
those (VERBed) 21 (hanging_VERBing) -31
through (VERBed) -41
thursday (VERB) -14
to (ADJ) -32 (ADJed) -27 (NOUN) -28 (NOUNs) -27 (VERB) -25 (VERBed) 15 (VERBing) 16 (hanging_VERBing) 43 (passive_VERBed) 21
together (VERB) -23
too (VERB) -15
trump (VERBed) 31 (VERBing) -18 (VERBs) -21 (hanging_PUNCT) 34 (hanging_VERBing) -15
trump's (VERBed) 22
under (VERB) 21
upon (VERBed) 33
voters (VERB) -19 (VERBed) -17
was (VERB) -33
wednesday (VERBed) 20
were (NOUNs) -29
what (hanging_VERBing) 35
whether (VERBed) 30
with (VERBing) -18 (hanging_VERBing) -17
“,” (VERBed) 25 (hanging_PUNCT) -68
“?” (hanging_PUNCT) 25
“” (NOUN) -47 (NOUNs) -14 (hanging_PUNCT) 18

26 cue: report before, word before source and cue
(act_) about -44 after 20 and 82 as 25 at -17 by 23 clinton -16 how -40 in -33 shows -19 to -23 trump -42 what -20 when 32 while 34
(act_comma_) , 48 and 39 as -54
(act_comma_verb) , 24 and 16 are 30 as 36 but 24 had 26 has 19 is -48 when -23 while 12
(act_inverted_comma_) , 46
(act_quote_) and 17 “,” 15
(act_quote_verb) and 18
(act_that_) that -44
(act_that_comma_verb) , -29 and 19
(act_that_verb) had -19 that -20 was -17
(act_verb) and 19 are -47 by 14 had -35 has 28 have -21 help 19 or -16 that -18 was 25
(colon_) : -39
(judge_) and 74 defended -14
(judge_comma_) , 29
(judge_quote_) and 33 “,” -21
(judge_verb) and 13
(noun_) and 42
(noun_comma_) , 44
(noun_comma_verb) , 36
(passive_inverted_) and 18
(say_) (edge) 20 after 30 and 64 announced -13 as 23 of -20 said -81 say -30 saying -20 says -66 suggested -12
(say_comma_) and 12 as 23
(say_comma_quote_) “,” -41
(say_comma_verb) and -19 as -26 had 27 have -41 is -20 that -41 was -36 when -49 while 58 with 13
(say_inverted_comma_) , -19
(say_inverted_comma_verb) , 36 and -31 has -30 is -26
(say_quote_) and 45 “,” 38
(say_quote_verb) and 21 “” -37
(say_that_) and 18 said -47 that -118
(say_that_comma_verb) has 14 that 17 was -27 when -12
(say_that_verb) and -13 are -22 been -23 but 26 by -28 had -45 has -29 is -22 of -18 that -31 was -50
(say_verb) after -40 and 21 are -38 because -38 been -23 before -23 by -30 had -53 has 42 in -13 is -44 that -29 was -50 were -28 ’s -22
(source_inverted_comma_) , -90
(source_inverted_comma_verb) , -32
(tell_comma_verb) , -13 and -16
(tell_that_) that -35
(tell_that_comma_verb) , -33
(tell_verb) and 16
(think_comma_) , 27

27 cue: report before, speaker
(act_) (body) -28 (name) 13 (person) -47 (thing) 31 he 30 her -30 his -62 it 32 she -12 their -20 they -24
(act_comma_) (name) 36 (text) -24 (thing) 42 he 72 she 17 they 56
(act_comma_quote_verb) (name) 15 (thing) -39
(act_comma_verb) (body) 14 (person) 23 (text) -13 (thing) 18 he 42 his 15 it 16 she -14 they 50
(act_inverted_comma_) (name) 25
(act_quote_) (name) 46 (thing) -20
(act_quote_verb) (thing) 22
(act_that_) (name) -19 (person) -42 (thing) -55 his -20
(act_that_comma_verb) (name) 29 (person) -23 (thing) -49
(act_that_verb) (body) -13 (name) -54 (person) -21 (thing) -81 he -39
(act_verb) (body) 33 (name) -13 (person) -18 (text) -31 (thing) -31 he -39 her 26 his -45 it 26 she 45 their -14 they 13 who -38
(colon_) (name) -39
(judge_) (body) 34 (name) -54 (person) -43 (thing) 25 his -41
(judge_comma_) (name) 18 (person) 35 he 23
(judge_comma_verb) (name) 18 (thing) 38 she -22
(judge_quote_) (name) 39 he 35
(judge_quote_verb) (name) 20
(judge_that_verb) (name) -44
(judge_verb) (person) -21 he -32
(noun_) (name) 29 (thing) -63
(noun_comma_verb) (thing) 59
(noun_verb) (thing) -20
(passive_inverted_) (thing) 19
(passive_inverted_comma_verb) (name) 20
(say_) (body) -86 (name) -31 (person) -21 he -34 her -14 his -27 it 32 she -63 they -31
(say_comma_) (name) -17 he 42 she -16
(say_comma_quote_) (name) 32
(say_comma_quote_verb) (name) -49 (person) -32
(say_comma_verb) (body) -40 (person) -46 he 25 his -15 they 25
(say_inverted_) (name) -38
(say_inverted_comma_) (name) 30 (person) -47 (thing) 33
(say_inverted_comma_verb) (name) -50 (person) -52 (thing) -25 who -12
(say_quote_) (person) -31
(say_quote_verb) (name) -28 she -19
(say_that_) (body) 21 (name) -86 (person) -83 (thing) -35 he -73 his -17 she -20
(say_that_comma_) (name) -40 he 32 she 46
(say_that_comma_quote_verb) (name) -15 (person) -25 (thing) -18
(say_that_comma_verb) (body) -18 (thing) -54 his -22 it 17 she -47
(say_that_quote_) (name) -21
(say_that_quote_verb) (name) -17 (thing) -39 he -30
(say_that_verb) (body) -13 (name) -107 (person) -45 (text) -25 (thing) -48 he -38 his -35 it -19 she -49 they -32
(say_verb) (body) -62 (name) -68 (person) -96 (text) -25 (thing) -22 he -107 her -18 his -35 it -37 their -13 they -64
(source_inverted_) (name) -30 (thing) -14
(source_inverted_comma_) (name) -65 (thing) -27
(source_inverted_comma_quote_verb) (name) -20
(source_inverted_comma_verb) (name) -68 (thing) -55
(tell_) (name) -21 (person) -20 he -66
(tell_comma_) (person) 24
(tell_comma_verb) (person) -31 (thing) 18
(tell_that_) (name) -58 (thing) -24 he -51
(tell_that_verb) (name) -56 (person) -13 (thing) -33 he -40
(tell_verb) (thing) -17 he -44 his -19
(think_) (person) -15
(think_comma_verb) (thing) 36
(think_that_comma_verb) (person) -21
(think_that_verb) (name) -22 (thing) -23
(think_verb) (body) -18 (name) -44 (person) 22 (thing) 14 he -40 she -33 they -26

28 cue: report before, form
(act_) (NOUN) -48 (NOUNs) -37 (VERB) 29 (VERBs) 26 (hanging_PUNCT) -19 (passive_VERBed) -17
(act_comma_) (VERB) 40 (VERBed) 86 (VERBs) 38 (hanging_VERBing) 32
(act_comma_quote_verb) (VERBed) 34 (hanging_VERBing) 26
(act_comma_verb) (VERB) 59 (VERBed) 39 (VERBs) 15 (hanging_VERBing) -13 (passive_VERBed) 43
(act_inverted_comma_) (VERBed) 24
(act_quote_) (VERBed) -24 (hanging_VERBing) 50
(act_quote_verb) (VERBed) 26 (hanging_VERBing) -43
(act_that_) (NOUN) -22 (NOUNs) -36 (VERB) -62 (VERBed) -37
(act_that_comma_verb) (VERB) -20
(act_that_verb) (VERB) -37 (VERBed) -43 (VERBing) -17 (VERBs) 14 (hanging_VERBing) -73
(act_verb) (NOUN) -53 (VERB) 28 (VERBing) 14 (hanging_VERBing) -25 (passive_VERBed) -16
(colon_verb) (VERB) -15
(judge_) (NOUN) -75 (NOUNs) -56 (VERB) 30 (VERBed) 16 (hanging_VERBing) 19
(judge_comma_) (VERB) -17 (VERBed) 46 (hanging_VERBing) 17
(judge_comma_verb) (VERB) 21 (VERBed) 20 (hanging_VERBing) 13
(judge_quote_) (VERBed) 19 (VERBs) 46 (hanging_VERBing) 23
(judge_quote_verb) (hanging_VERBing) -20
(judge_verb) (VERBed) 18 (VERBs) -29 (hanging_VERBing) -32
(noun_) (VERBed) -27
(noun_comma_verb) (VERB) -16 (VERBed) 35 (hanging_VERBing) 26
(passive_inverted_) (VERB) 15 (VERBed) -14 (passive_VERBed) 18
(say_) (NOUN) -19 (NOUNs) -30 (VERB) -42 (VERBed) -31 (VERBs) -36 (hanging_PUNCT) -46 (hanging_VERBing) -27 (passive_VERBed) -19
(say_comma_) (NOUN) 31 (VERB) -38 (VERBs) -13 (hanging_VERBing) 52
(say_comma_quote_) (VERB) -17 (VERBed) 29
(say_comma_quote_verb) (VERBed) -38 (hanging_VERBing) -27
(say_comma_verb) (ADJ) -37 (NOUN) -24 (NOUNs) -42 (VERBed) 27 (VERBs) -23 (hanging_PUNCT) 39 (hanging_VERBing) -33 (passive_VERBed) -38
(say_inverted_) (VERB) -32 (VERBs) -14
(say_inverted_comma_) (NOUN) -12 (VERBs) -39 (hanging_VERBing) 44
(say_inverted_comma_verb) (VERB) -58 (VERBed) -81 (VERBs) -13
(say_quote_) (VERBed) -16 (hanging_VERBing) 28
(say_quote_verb) (NOUNs) -34 (VERBed) -14 (VERBing) -29 (hanging_VERBing) 14
(say_that_) (NOUN) -38 (NOUNs) -17 (VERB) -88 (VERBed) -91 (VERBs) -68
(say_that_comma_) (VERBed) -58 (hanging_VERBing) 74
(say_that_comma_quote_verb) (VERB) -25 (hanging_VERBing) -28
(say_that_comma_verb) (NOUN) -28 (NOUNs) -27 (VERBing) -30 (hanging_VERBing) -50
(say_that_quote_) (VERB) -14
(say_that_quote_verb) (NOUN) -18 (VERB) -23 (VERBed) -23
(say_that_verb) (ADJ) -43 (NOUN) -46 (NOUNs) -32 (VERB) -59 (VERBed) -70 (VERBing) -57 (VERBs) -29 (hanging_PUNCT) -26 (hanging_VERBing) -74
(say_verb) (ADJ) -69 (NOUN) -70 (NOUNs) -34 (VERB) -31 (VERBed) -60 (VERBing) -77 (VERBs) -31 (hanging_PUNCT) -28 (hanging_VERBing) -126 (passive_VERBed) -46
(source_inverted_) (VERB) -21 (VERBed) 13 (passive_VERBed) -20
(source_inverted_comma_) (VERB) -70 (VERBed) -50
(source_inverted_comma_verb) (VERB) -46 (VERBed) -49 (hanging_VERBing) -33
(tell_) (NOUN) -33 (VERB) -34 (VERBed) -21 (VERBs) -44
(tell_comma_) (hanging_VERBing) 19
(tell_comma_verb) (VERBed) 16 (hanging_VERBing) -12
(tell_that_) (VERBed) -38 (VERBs) -43
(tell_that_comma_verb) (VERB) 18
(tell_that_verb) (VERB) -21 (VERBed) -47 (hanging_VERBing) -34
(tell_verb) (NOUN) -22 (VERB) -44 (hanging_VERBing) -29
(think_) (NOUN) -15 (hanging_VERBing) -27
(think_comma_verb) (VERB) 48 (VERBs) 13 (hanging_VERBing) 42
(think_that_comma_verb) (hanging_VERBing) -17
(think_that_verb) (VERBed) -25 (hanging_VERBing) -23
(think_verb) (NOUN) -14 (VERB) 12 (VERBed) -36 (hanging_VERBing) -40

29 cue: report before, tag before source and cue
(act_) ADJ -38 CCONJ 105 NOUN -89 PRON -42 PROPN -66 PUNCT 43 SCONJ 32 VERB -96
(act_comma_) ADV 64 CCONJ 38 NOUN 30 PUNCT 44 SCONJ 14
(act_comma_verb) AUX 29 CCONJ 28 NOUN 31 PUNCT 26 SCONJ 22 VERB -18
(act_inverted_comma_) PUNCT 46
(act_quote_) CCONJ 19
(act_quote_verb) CCONJ 33 NOUN 17 QUOTE -12
(act_that_) ADP -31 SCONJ -43 VERB -34
(act_that_comma_verb) ADP -21 ADV 16 CCONJ 19 PUNCT -19
(act_that_verb) ADP -47 ADV -23 AUX -100 CCONJ -12 SCONJ -26 VERB -57
(act_verb) AUX 13 NOUN -56 PRON -21 PROPN 35 PUNCT 14 VERB -45
(colon_) PUNCT -39
(judge_) ADP -28 ADV 17 CCONJ 64 NOUN -41 PROPN -17 VERB -53
(judge_comma_) PUNCT 29
(judge_comma_verb) AUX 17 CCONJ 31 VERB -36
(judge_quote_) CCONJ 34 QUOTE -23
(judge_verb) ADP -31 AUX -21 PROPN 19 SCONJ -43 VERB -19
(noun_) CCONJ 40 PUNCT -13
(noun_comma_) PUNCT 44
(noun_comma_verb) PUNCT 36
(noun_verb) AUX -29 NOUN 26 VERB -18
(passive_inverted_) ADP 20 NOUN -33
(passive_inverted_verb) AUX -33
(say_) (edge) 20 ADP 17 ADV 20 CCONJ 59 NOUN -106 PRON -44 PROPN -68 SCONJ 27 VERB -164
(say_comma_) ADP 18 ADV 12 CCONJ 28 SCONJ 23
(say_comma_quote_) QUOTE -38
(say_comma_quote_verb) ADV -40
(say_comma_verb) ADV 14 AUX -47 CCONJ -20 PRON -47 PROPN 34 SCONJ 41 VERB -71
(say_inverted_) ADP -18 VERB -16
(say_inverted_comma_) ADP 21 PUNCT -19
(say_inverted_comma_verb) ADP -20 ADV -12 AUX -52 CCONJ -41 NOUN -13 PUNCT 36 VERB -15
(say_quote_) ADP -21 CCONJ 45 QUOTE 33
(say_quote_verb) ADP -46 AUX -22 CCONJ 34 QUOTE -27 VERB -14
(say_that_) ADV -42 CCONJ 17 NOUN -53 PRON -23 SCONJ -111 VERB -79
(say_that_comma_verb) ADP -33 ADV -13 AUX -35 PRON -31 SCONJ 18 VERB -64
(say_that_quote_verb) ADP -21 AUX -37 CCONJ -12 QUOTE -15 VERB -29
(say_that_verb) ADP -44 ADV -71 AUX -128 NOUN -63 PROPN -43 PUNCT 17 SCONJ -27 VERB -65
(say_verb) ADJ -16 ADP -95 ADV -96 AUX -105 NOUN -73 PRON -16 PROPN -41 SCONJ -48 VERB -79
(source_inverted_) ADP 13 NOUN -34 PROPN -16
(source_inverted_comma_) PUNCT -91
(source_inverted_comma_verb) ADP -15 AUX -55 PUNCT -49
(tell_) ADP -22 NOUN -43 PROPN -68
(tell_comma_verb) ADP 13 CCONJ -13 PUNCT -13
(tell_that_) SCONJ -33
(tell_that_comma_verb) PUNCT -33
(tell_that_verb) ADP -43 AUX -54 VERB -32
(tell_verb) ADP -34 AUX -49 CCONJ 16 NOUN -36 VERB -28
(think_) ADP -13 VERB -37
(think_comma_) PUNCT 27
(think_comma_verb) ADV 20 AUX 44 CCONJ 14 VERB -26
(think_that_verb) AUX -45
(think_verb) ADV -16 AUX -34 NOUN -18

30 cue: report before, cue
(act_) :~ -19 call~ -38 comment~ -19 made~ 31 say~ -48
(act_comma_) call~ 16 includ~ -27 say~ -14
(act_comma_verb) call~ -19 includ~ -20 say~ -19
(act_that_comma_verb) say~ -27
(act_verb) say~ -24 state~ -18 support~ -37
(judge_) say~ 34
(judge_comma_) say~ 18
(judge_comma_verb) say~ 27
(judge_quote_) say~ 14
(judge_verb) say~ -34
(say_) :~ -46 believe~ -22 call~ -52 expect~ -13 say~ -28 support~ -38 take~ 19 think~ -22 want~ -48
(say_comma_) add~ 24 refer~ 49 say~ -25
(say_comma_verb) :~ 39 includ~ -24 say~ 77 support~ 17 tell~ -60
(say_inverted_comma_) refer~ 17
(say_quote_) say~ 17
(say_quote_verb) say~ -22
(say_that_comma_) add~ 14
(say_that_comma_verb) call~ -45 say~ -14
(say_that_verb) :~ -26 call~ -32 rais~ 22 say~ -77 support~ -49 want~ -25
(say_verb) :~ -28 call~ -21 made~ 12 say~ 31 support~ -50 want~ -49
(source_inverted_) releas~ -13 report~ -30
(tell_comma_verb) say~ 30

31 cue: speaker, word before source and cue
((body)_) , -28 and -35 has -13 that -21 was -20
((body)_hanging) by -31
((name)_) (edge) 43 (number) -29 , 23 : -24 ; 59 about -13 after 28 and 36 as -67 but 54 called -17 for -17 had -91 has 28 is -17 said -36 that -58 then 25 to -29 was -33 were -33 when -30 where -23 which -65 while 42 “” -32
((name)_hanging) , 66 about -27 and 17 before 65 by -19 her -12 in -52 on -28 “,” 41
((person)_) about -34 are -33 but -25 had -20 is -53 of -33 or -13 said 14 that -53 were -16 when 27 while 38 “” -43
((person)_hanging) and -13 in -20
((text)_) , -28 and 35
((text)_hanging) , -23 trump -26
((thing)_) (edge) -44 , -30 - 15 about -16 after 29 and -19 are 24 as -29 but 21 have -33 on 33 only -16 or 15 said 17 than -12 that -37 when 27 while -15 with 49 “,” 20 “” -42
((thing)_hanging) , 22
(he_) 's -25 , 32 after 16 and 65 as 52 because 12 but 40 had -69 has 22 how -30 is -39 said -87 says -38 that -59 though 71 was -73 what -50 where 13 ’s -31 “,” -35
(he_hanging) , 25
(her_) about -12
(his_) about -22 and 60 of -26 on -16 to -26 with 13
(it_) and 33 had -12 has 18 was -23 when 16 ’s 13
(she_) , -25 as -16 but 53 had -13 has -36 said -35 that -56 was -21 when -39
(she_hanging) , 13 and 25
(they_) , 38 and 56 have 21 said -35 say -30 that -16 were -33
(who_) “” -42

32 side: side
(ahead) -30
(behind) 39
(both) -22

33 side: side and manner
(ahead_judge) -105
(ahead_noun) -61
(ahead_passive) 16
(ahead_source) 21
(ahead_tell) -18
(ahead_think) -13
(behind_act) 33
(behind_judge) 55
(behind_noun) 86
(behind_passive) -27
(behind_source) -50
(behind_words) 29
(both_act) -35
(both_noun) -44
(both_source) 19
(both_tell) 15

34 side: side, cue
(ahead) accord~ 21 accuse~ -41 add~ -24 agree~ -24 announce~ -23 appear~ -44 argue~ -39 ask~ -57 back~ 32 begin~ 19 believe~ 23 boast~ -14 challeng~ -12 cite~ -27 claim~ -19 come~ 31 complain~ 19 conclude~ -25 continue~ -19 criticize~ -18 critic~ -17 decid~ -21 declare~ 30 declin~ 12 defend~ 22 denounce~ 17 discuss~ 19 echo~ 18 endors~ -26 expect~ 18 explain~ -19 express~ -33 favor~ 24 find~ 21 focus~ -19 gave~ -16 identifi~ -14 includ~ -20 indicate~ -12 insist~ 16 knew~ 17 known~ -38 know~ -16 like~ 40 look~ -42 made~ -37 make~ -16 mention~ -12 name~ -13 note~ -14 oppos~ 23 pass~ 33 plan~ 19 pledge~ -17 point~ -40 portray~ -23 post~ 14 praise~ -27 promise~ -27 propose~ -52 push~ -15 rail~ 15 rais~ -13 read~ 25 refer~ -24 refus~ -20 reject~ 20 releas~ -26 report~ 37 respond~ -18 say~ 28 seek~ -28 seem~ 15 seen~ -36 shown~ -30 sought~ -29 spoke~ -22 start~ 19 suggest~ 27 talk~ -24 tell~ 18 think~ -29 try~ -13 turn~ -20 tweet~ 17 urge~ -14 view~ -30 vote~ -48 vow~ -23 went~ -23 worry~ -21 write~ 40
(behind) accept~ 12 accord~ -50 accuse~ 15 add~ 14 agree~ 18 aim~ 21 announce~ 48 apolog~ 13 appear~ -68 argue~ -21 ask~ 37 attack~ 20 back~ -13 believe~ -49 boast~ 25 call~ 12 campaign~ 21 challeng~ 21 cite~ 40 claim~ 13 come~ -38 conclude~ -14 consid~ -21 continue~ 54 criticize~ -18 critic~ 30 deem~ -36 defend~ -15 deny~ -21 describe~ -15 disclose~ 19 discuss~ -12 eager~ 12 encourage~ 24 endors~ 52 estimate~ 15 expect~ -66 express~ 50 favor~ -14 fear~ -33 file~ 15 focus~ 31 found~ 28 gave~ 25 held~ 16 hope~ 16 identifi~ 29 includ~ 32 issu~ 13 knew~ -32 know~ 23 like~ -46 look~ 33 made~ 59 make~ 25 mention~ 19 mock~ 19 need~ -19 nomin~ -28 offer~ 19 open~ 22 order~ 17 pass~ -16 plead~ 19 pledge~ 53 point~ 35 praise~ 14 prefer~ -18 press~ 34 promot~ 37 propose~ 56 provid~ 15 push~ 34 question~ 27 quick~ 41 rais~ 20 read~ -24 recogn~ -23 refus~ 44 releas~ 38 remain~ 25 remind~ 13 report~ -59 respond~ 36 reveal~ 23 saw~ 14 say~ -54 seem~ -98 shown~ 40 sign~ 12 sought~ 63 sound~ -17 speak~ 23 spent~ 18 spoke~ 38 state~ 13 stress~ 14 struggl~ 22 suggest~ -17 support~ 38 take~ -20 talk~ 51 tell~ -29 thank~ 25 think~ 19 threaten~ 21 took~ 16 tout~ 12 tri~ 28 try~ 42 turn~ 27 us~ 20 view~ -23 vote~ 69 vow~ 59 went~ 33 worry~ 41 write~ -31
(both) accord~ 19 accuse~ 22 aim~ -14 announce~ -28 appear~ 83 argue~ 39 attack~ -18 back~ -35 begin~ -23 believe~ 33 blast~ 13 cite~ -22 consid~ 23 continue~ -39 criticize~ 27 critic~ -16 declare~ -30 declin~ -26 denounce~ -23 describe~ 18 encourage~ -14 endors~ -29 expect~ 44 explain~ 17 express~ -19 focus~ -14 found~ -19 highlight~ 14 identifi~ -16 includ~ -16 insist~ -20 known~ 19 like~ 12 made~ -26 note~ 16 offer~ -32 oppos~ -17 order~ -12 pass~ -27 plan~ -31 pledge~ -39 post~ -19 promise~ 15 push~ -21 put~ -30 question~ -18 rail~ -14 refus~ -27 reject~ -20 releas~ -22 report~ 26 respond~ -23 reveal~ -32 say~ 29 seek~ 27 seem~ 92 seen~ 24 shown~ -13 sought~ -40 spoke~ -19 suggest~ -17 support~ -49 taken~ -18 talk~ -30 tell~ 20 tri~ -20 try~ -31 vote~ -30 vow~ -41 warn~ -20 went~ -12 worry~ -31

35 side: side, word before
(ahead) 's -12 , -18 - -39 : -51 ; -18 after -12 already 13 also -13 and -27 are -26 as 21 because -22 but -84 first -19 had 17 has 23 have 37 in -26 is -14 more -19 now -23 of -16 only 16 previously -20 repeatedly -24 said -19 still -29 ted 12 than -18 that 12 though -19 was -19 were 21 what -28 when -55 where -27 while -38 who -13 with -22 — -33 ’s 29 “,” -21 “” 34
(behind) 's 43 , 16 - 31 -- 27 : 74 ; 34 about 18 after 48 also 22 although 26 and 79 are 29 because 43 been 25 before 16 but 138 candidates -31 even 29 from 12 in 45 is 24 like 15 long 27 more 21 most -25 of 35 previously -22 publicly 13 recently 18 said 28 sanders 13 since 20 still 52 than -20 that -39 then 24 those 21 though 41 thursday 14 to 18 was 25 were 13 what -53 when 58 where 16 which -22 while 67 who -48 with 47 — 37 ’s 13 “,” 28 “” -19
(both) 's -34 : -42 ; -17 after -50 already -15 also -13 and -76 are -14 as -40 because -24 been -27 but -76 did -22 even -35 had -18 has -33 have -47 in -21 is -18 long -17 most 14 now 23 of -21 repeatedly 21 since -34 still -38 than 29 that 31 then -26 though -28 were -36 what 64 when -22 which 23 while -38 with -29 ’s -44 “” -21

36 side: side, word behind
(ahead) ( 21 (number) -24 - 48 : -21 a -25 abc 26 about -56 after 53 and 36 as -39 clinton -33 criticism 51 down -14 during 26 for -22 he -24 hillary -17 him -25 his -16 how -14 in 44 increasingly -22 it -31 more -24 mrs. -22 not -21 obama -17 of -20 off -13 out -44 over -24 released 40 reporters 12 sanders -28 some 28 sunday 26 support -17 that -33 the -31 their -25 they -35 thursday 25 to -30 trump -37 tuesday 28 up 17 was -29 wednesday 24 when 19 whether -27 who 46
(behind) (number) 43 , -14 - -70 a 31 about 29 after -49 an 16 and -31 as -57 back 13 by -22 clear 19 clinton 60 clinton's 13 clinton’s 19 cnn -24 comments 20 concern 15 conducted -14 criticism -72 cruz 19 down 21 during -18 former 28 friday -24 he 29 him 12 himself 15 his 28 how 28 if 26 in -50 increasingly 31 it 67 its 23 just 12 last 13 little 13 many -17 mrs. -24 new -18 no 13 of 40 off 24 on 21 out 68 over 36 people -20 politico 17 president 12 released -20 reporters -22 republican 16 rubio 14 she 37 so 22 some -20 sunday -23 support 24 supporters 18 that 19 the 47 their 44 them -19 themselves 16 there 24 they 43 this -54 those 12 thursday -18 trump 37 trump’s 17 tuesday -44 voters 19 was -20 wednesday -41 whether 46 who -37 why 27 will -57
(both) (number) -23 , 20 - 17 : 21 a -13 an -28 as 78 clinton -31 criticism 34 from -19 he -14 his -17 how -15 it -41 its -12 little -15 more 13 mrs. 36 not 13 of -32 on -46 out -31 released -26 reporters 13 she -35 some -15 the -27 their -21 them 22 there -14 they -19 this 45 up -38 voters -13 was 31 whether -29 who -14 with -16

37 side: side, tag behind
(ahead) AUX -25 CCONJ 47 DET -32 NOUN -14 NUM -24 PRON -85 PROPN -34 PUNCT 41 QUOTE -13 SCONJ -23
(behind) ADV 30 AUX -87 CCONJ -36 DET 51 NOUN 37 NUM 43 PRON 96 PROPN 47 PUNCT -74
(both) ADJ -14 ADV -49 AUX 94 CCONJ -22 DET -32 NOUN -37 NUM -23 PRON -45 PROPN -29 PUNCT 27 VERB -12

38 side: side and what is ahead
(ahead_clause_comma) 15
(ahead_phrase_comma) -54
(ahead_quote_) 19
(ahead_word_) -36
(ahead_word_comma) -71
(behind_phrase_comma) 31
(behind_word_) 42
(behind_word_comma) 43
(both_quote_) -25
(both_word_) -14

39 side: side and what is behind
(ahead_clause) -15
(ahead_comma_phrase) 20
(ahead_comma_quoteclause) -22
(ahead_comma_quotephrase) -49
(ahead_phrase) 19
(ahead_quoteclause) -41
(ahead_quotephrase) -30
(behind_clause) 21
(behind_comma_phrase) -32
(behind_comma_quotephrase) 17
(behind_quoteclause) 47
(behind_quotephrase) 32
(both_clause) -13
(both_comma_quotephrase) 13
(both_phrase) -23
(both_quoteclause) -19
(both_quotephrase) -14

40 side: side and what is ahead, what is behind
(ahead_clause_) clause -12 comma_clause 54 quotephrase -19
(ahead_clause_comma) clause 22 comma_quoteclause -13 comma_quotephrase -30 phrase 19
(ahead_phrase_) clause -22 quotephrase 16
(ahead_phrase_comma) clause -30 comma_clause -27 comma_quoteclause -32 phrase 16 quoteclause -29 quotephrase -13
(ahead_quote_) comma_phrase 12 comma_quoteclause 17 phrase 29 quotephrase -19
(ahead_word_) clause 20 comma_clause -51 quoteclause -21
(ahead_word_comma) clause -14 comma_clause -42
(behind_clause_) comma_quotephrase 25 quoteclause 14
(behind_clause_comma) clause 14 comma_clause -63 comma_phrase -40 comma_quoteclause -26 quoteclause 45 quotephrase 43
(behind_phrase_) comma_clause 21 quoteclause -33
(behind_phrase_comma) clause 19 quoteclause 53
(behind_quote_) clause 12 phrase -24 quotephrase 26
(behind_word_) clause -25 comma_clause 72 quoteclause 27 quotephrase 15
(behind_word_comma) clause 52 phrase 22 quoteclause -16
(both_clause_) clause 15 comma_clause -67 quoteclause -12 quotephrase 24
(both_clause_comma) clause -46 comma_clause 41 comma_phrase 22 comma_quoteclause 43 comma_quotephrase 12 phrase -21 quoteclause -47 quotephrase -47
(both_phrase_) comma_clause -19 phrase -26 quoteclause 32 quotephrase -17
(both_phrase_comma) comma_clause 24 phrase -21 quoteclause -29 quotephrase 14
(both_word_) phrase 12
(both_word_comma) clause -40 comma_clause 33 phrase -14 quoteclause 19

41 side: side and order, what is ahead
(ahead_cue_source) clause_ 37 clause_comma 72 phrase_ -26 quote_ 29
(ahead_source_cue) clause_ -26 clause_comma -56 phrase_comma -57 word_ -32 word_comma -54
(behind_cue_source) clause_ -37 clause_comma -25 phrase_ 20 phrase_comma -25 quote_ -14 word_ 21
(behind_source_cue) clause_ 25 clause_comma 14 phrase_comma 45 word_ 34 word_comma 30
(both_cue_source) clause_comma -69 phrase_comma 22
(both_source_cue) clause_comma 32 quote_ -14

42 side: side and order, what is behind
(ahead_cue_source) clause 24 comma_clause 24 comma_phrase 57 comma_quoteclause -19 phrase 30 quoteclause 19
(ahead_source_cue) clause -35 comma_clause -29 comma_phrase -64 comma_quotephrase -46 quoteclause -59 quotephrase -28
(behind_cue_source) clause -47 comma_clause 25 comma_phrase -14 comma_quoteclause 20 phrase -24 quoteclause -17
(behind_source_cue) clause 43 comma_clause -21 comma_quotephrase 21 quoteclause 57 quotephrase 30
(both_cue_source) clause 20 comma_clause -48 comma_phrase -58 phrase -15
(both_source_cue) clause -23 comma_clause 42 comma_quoteclause 12 phrase -14 quoteclause -18 quotephrase -13

43 side: side and manner, what is ahead
(ahead_act) clause_ 23 clause_comma -43 phrase_ 15 phrase_comma -57 quote_ -58 word_ 26 word_comma -13
(ahead_judge) clause_ -52 clause_comma -57
(ahead_noun) clause_ -42
(ahead_passive) clause_ 29
(ahead_say) clause_comma 24 quote_ 46 word_ -72 word_comma -37
(ahead_source) clause_comma 28 phrase_comma -20
(ahead_tell) clause_ -58 phrase_ 20 phrase_comma -13 quote_ 12
(ahead_think) clause_ -20 clause_comma 19
(behind_act) clause_ -21 clause_comma 104 phrase_ -13 phrase_comma 58 quote_ 69 word_ -43 word_comma 35
(behind_judge) clause_comma 78 phrase_ 18 phrase_comma 34
(behind_noun) clause_ 92 clause_comma 13 phrase_ -12
(behind_passive) clause_ -40
(behind_say) clause_ 30 clause_comma -44 quote_ -51 word_ 97 word_comma 19
(behind_source) clause_comma -69 phrase_comma -22
(behind_tell) clause_ 34 phrase_ -12 phrase_comma -18
(behind_think) clause_comma -23
(both_act) clause_comma -81 phrase_comma -27 quote_ -38 word_ 29 word_comma -23
(both_judge) clause_ 32 clause_comma -37 phrase_ -12 phrase_comma -28
(both_noun) clause_ -61
(both_say) clause_ -33 clause_comma 18 word_ -46
(both_source) clause_comma 22 phrase_comma 33
(both_tell) phrase_comma 25

44 side: side and what is behind, word behind
(ahead_clause) - 36 a -13 about -48 after 39 against -24 an -18 and 23 as -13 clinton -13 for -20 he -15 his -21 how -14 in 40 it -17 more -14 mr. 21 not -12 obama -12 of -14 on 21 out -16 released 40 some -12 that -30 they -35 to -39 trump -20 when 24 whether -19 who 46 with -12
(ahead_comma_phrase) , 20
(ahead_comma_quoteclause) , -22
(ahead_comma_quotephrase) , -49
(ahead_phrase) ( 17 about -20 an 18 and 31 clinton -19 him -18 in 26 on -17 out -26 reporters 18 their -17 trump -16 with 23
(ahead_quoteclause) in -14 on -12 the -12
(ahead_quotephrase) the -13
(behind_clause) (number) 17 : -12 a 25 about 31 an 37 and -28 as -44 at 26 by -23 clear 17 clinton 32 conducted -14 down 13 for 28 her 27 him -15 how 28 if 26 in -62 it 43 more 27 mr. -27 mrs. -33 new -18 of 31 out 30 over 18 politico 17 president 12 released -20 reporters 20 sanders 28 she 32 some 19 sunday -23 that 14 their 18 them -23 there 22 they 42 this -31 trump 13 trump’s 14 voters 19 wednesday -25 whether 36 who -37 why 26 with 32
(behind_comma_phrase) , -32
(behind_comma_quotephrase) , 17
(behind_phrase) (number) 23 about 16 an -14 and -18 clinton 25 for -13 her -18 him 31 it 15 mr. 31 mrs. 16 on 23 out 36 sanders -12 the 38 their 26 trump 24
(behind_quoteclause) a 18 and 12 as -12 he 35 his 12 in 32 of 12 on 23 the 33 this -25 tuesday -26 with -14
(behind_quotephrase) : 36 of 20 on 24 to 26
(both_clause) a -18 an -20 as 52 at -39 clinton -20 for -15 her -17 hillary 17 him 19 how -15 in 28 it -27 more -14 mr. 12 of -22 on -27 out -15 released -26 sanders -19 she -32 there -14 they -18 to 18 up -22 voters -13 whether -22 who -14 with -22
(both_comma_quotephrase) , 13
(both_phrase) for 15 her 15 him -15 his -22 out -13 the -49 with -27
(both_quoteclause) he -26 in -20 on -12 the -21
(both_quotephrase) to -20

64 start: place, manner
(1) (colon) -16 (noun) 38 (passive) -80 (think) 22 (words) 12
(2) (act) 20 (colon) -24 (judge) -16 (noun) -30 (passive) 12 (say) -19 (source) -45
(3) (colon) -41 (judge) -51 (noun) -58 (passive) -18 (say) -54 (source) 32 (tell) -66 (think) -56
(behind_all) (act) -30 (judge) -32 (say) -15 (tell) 37
(behind_circumstances_) (act) -46 (noun) 46 (say) 46
(behind_circumstances_behind_phrase) (say) 50
(behind_phrase) (act) -33 (judge) -28 (say) -67 (tell) 55 (think) -48
(touching_) (act) 13 (colon) 71 (judge) 67 (passive) 67 (say) 49 (source) -45 (tell) -18 (think) 26

65 start: place, cue
(1) :~ -16 accuse~ -20 admit~ 20 agree~ 36 aim~ 40 announce~ -46 apolog~ -20 appear~ -30 ask~ -34 attack~ 29 attempt~ -38 back~ -15 blame~ -25 blast~ -40 boast~ 44 call~ 78 campaign~ 50 caution~ 29 challeng~ -26 charge~ 22 cite~ -19 claim~ -15 comment~ 49 complain~ -27 conclude~ 12 consid~ -34 continue~ -23 criticize~ -14 decid~ -31 declare~ -15 declin~ -28 deliv~ -25 describe~ -51 disclose~ -35 eager~ -24 echo~ -20 embrac~ 17 emphasize~ -17 endors~ -24 expect~ -14 express~ -20 focus~ 44 found~ -27 gave~ -13 highlight~ -16 includ~ 22 insist~ 15 joke~ 12 known~ 33 know~ -26 laid~ 44 lai~ 40 lament~ -18 launch~ -18 like~ -40 look~ 48 made~ 14 make~ 15 mention~ -15 mock~ -15 name~ 15 need~ -18 nomin~ -31 pass~ -31 plan~ -28 plead~ 13 point~ 75 post~ -14 praise~ -24 press~ 13 promise~ -17 promot~ -35 push~ 12 put~ -20 question~ -15 quick~ -35 rail~ 49 recogn~ -26 refer~ 81 refus~ -30 reiterate~ -24 releas~ -18 remain~ 24 remark~ 41 remind~ 13 report~ -31 say~ -28 seen~ -14 see~ -54 sent~ -27 share~ -44 show~ -41 sign~ 22 sound~ -21 speak~ 32 spoke~ -36 state~ -44 suggest~ -30 taken~ -19 take~ -14 talk~ 49 tell~ 20 thank~ -36 took~ -21 tri~ -48 try~ -36 turn~ 21 urge~ -14 us~ -46 vote~ 22 vow~ 12 want~ 14 warn~ 39 went~ -29 worry~ 15 write~ -31
(2) :~ -24 accord~ -45 accuse~ 32 agree~ -49 aim~ -22 announce~ -29 appear~ -13 assert~ -18 assure~ 17 attack~ -19 begin~ 42 believe~ -30 blame~ -20 call~ -50 caution~ -20 challeng~ 25 chant~ -20 cite~ -52 claim~ 32 come~ 26 compar~ -29 complain~ 12 concede~ 26 consid~ -13 continue~ 91 criticize~ -22 declin~ 40 deliv~ 27 endors~ -34 expect~ -42 express~ 24 feel~ -35 file~ -23 find~ -36 focus~ 29 found~ -24 hope~ -65 identifi~ -27 includ~ -25 known~ 14 know~ -17 lai~ -13 like~ 28 note~ -28 oppos~ -15 order~ -12 plan~ -23 plead~ 18 pledge~ -16 post~ -19 prefer~ -24 promise~ -35 promot~ -17 propose~ -26 push~ 31 put~ 14 question~ -14 quick~ 29 rail~ -13 recogn~ -16 refer~ -22 refus~ 35 reiterate~ -15 reject~ -19 releas~ -27 rememb~ -28 remind~ 37 requir~ -21 respond~ 28 reveal~ -18 rule~ 17 say~ -41 seek~ -45 seem~ -14 share~ -17 show~ -50 slam~ 17 speak~ 21 spent~ -32 spoke~ 36 start~ 18 struggl~ 32 suggest~ -19 support~ -43 take~ 42 tell~ -24 think~ -26 threaten~ -29 took~ 46 tri~ 40 try~ 30 turn~ 39 tweet~ 21 urge~ -28 view~ 30 vow~ -48 want~ -41 worry~ -14 write~ -36
(3) :~ -41 abl~ 13 accept~ -18 accord~ 32 accuse~ -25 acquiesc~ -33 add~ 12 admit~ -26 adopt~ 34 advoc~ -14 agit~ -20 aim~ -23 align~ 19 allege~ -17 allow~ -41 allud~ 15 announce~ -49 apolog~ 21 appeal~ -19 appear~ -29 applaud~ -27 appoint~ -21 argument~ 36 arrang~ 21 articul~ -27 ask~ -50 assail~ -37 assum~ -13 assure~ -24 attack~ -30 attempt~ 43 attribut~ 14 author~ -17 avoid~ 30 back~ -50 balk~ -12 ban~ -31 battl~ -31 becam~ 29 becom~ 26 begin~ 38 begun~ 19 beg~ 14 believe~ -21 bemoan~ -23 bill~ -13 blast~ 22 block~ -30 boast~ -17 boo~ -12 brag~ -16 breach~ -15 broker~ -27 brush~ -26 call~ -63 campaign~ -39 captur~ -29 care~ 15 carri~ 30 cast~ 21 caution~ -15 certain~ -16 challeng~ -48 champion~ 16 characterize~ -14 chide~ -27 chime~ -37 chosen~ 20 circul~ 27 cite~ -72 claim~ -38 clash~ 15 clear~ -12 close~ 26 co-author~ 16 coin~ 26 comment~ -23 commit~ 15 complet~ 21 conclude~ -17 confess~ -17 confirm~ -15 confront~ 23 congratul~ -18 consid~ -58 contempl~ -12 contrast~ -39 conven~ 18 cop~ 16 cover~ -37 creat~ -20 critic~ -21 cut~ 22 decid~ -22 decis~ -17 declin~ -53 decry~ -12 deem~ -27 demand~ -36 denounce~ 19 deny~ -37 descend~ 22 design~ -18 determin~ -19 devot~ -13 dictum~ 20 differ~ 14 difficult~ 24 direct~ -13 disagre~ -18 disavow~ -12 disclose~ 24 discuss~ -35 displai~ -26 distanc~ -15 divid~ -12 draw~ -30 dress~ 17 drew~ 21 dwell~ 15 echo~ 17 ei~ 22 elect~ -12 embrac~ -46 emerg~ 24 emphasize~ -20 encourage~ -38 endors~ -43 end~ 45 enter~ 33 envis~ -23 erupt~ 16 escal~ 20 establish~ 24 estimate~ -13 evinc~ 15 excit~ -17 expect~ -12 experienc~ -17 expos~ -27 express~ -77 extol~ -12 face~ 27 fail~ 39 favor~ -25 fear~ -22 figur~ -20 fire~ -20 flash~ -15 flirt~ 18 fli~ 14 float~ 22 focus~ -35 focu~ -13 forese~ -23 found~ -12 fuel~ 26 fulmin~ -21 gave~ 28 given~ 39 give~ 31 goe~ -17 gone~ 44 go~ 33 grappl~ 14 grow~ 17 had~ 18 harangu~ -15 hard~ 26 have~ 30 heighten~ 23 held~ 35 help~ 25 herald~ -13 hesit~ -21 highlight~ -38 hint~ -24 hire~ -54 hit~ 34 hold~ 16 hope~ -42 identifi~ -58 ignor~ -42 impli~ -18 imposs~ 14 inclin~ 22 includ~ -27 indicate~ -25 insist~ -25 insult~ -16 intend~ -41 interview~ -22 investig~ -24 invit~ -23 invok~ -29 issu~ 41 join~ 53 keen~ 23 kept~ 14 knew~ -32 knock~ -21 known~ -68 know~ -48 labor~ 18 laid~ -48 lai~ -16 launch~ 46 lectur~ 23 led~ 21 leeri~ -12 left~ 23 lend~ 23 let~ -13 level~ 20 liken~ -20 limit~ -22 line~ 12 linger~ 22 link~ -32 list~ -40 live~ 16 lobbi~ -26 lob~ -16 log~ 21 look~ -67 love~ -16 made~ 13 maintain~ 40 make~ 34 mandat~ -14 mark~ -16 marvel~ -16 mention~ -29 messag~ 24 met~ 12 misl~ 23 misstat~ -21 mock~ -20 mount~ 42 move~ 26 mull~ -21 name~ -45 negoti~ -27 nomin~ -29 observe~ 20 open~ 14 opposit~ -14 oppos~ -65 opt~ -16 order~ -39 outlin~ -37 paid~ 16 paint~ -12 passion~ -12 paus~ -14 peg~ -24 perceiv~ -23 perform~ 18 persuad~ 13 pick~ -13 pin~ 20 place~ 16 plant~ 18 plan~ -13 pledge~ -15 point~ 14 polar~ 29 ponder~ -14 portray~ -14 pose~ 17 post~ 29 praise~ -12 preach~ 18 predict~ -26 prefer~ -35 premier~ -24 present~ 39 pressur~ -16 press~ -24 proceed~ 34 produc~ -23 project~ -20 promise~ -58 pronounc~ -14 propose~ -41 propos~ -13 proud~ -14 prove~ -14 provid~ 46 publish~ 33 pursu~ -12 push~ -76 put~ 27 quash~ -15 quick~ 24 quot~ -28 rail~ -35 rais~ 14 ratchet~ 30 rattl~ 33 re-tweet~ -15 reach~ 34 read~ -21 reaffirm~ -18 realiz~ -22 rebuk~ -22 rebut~ -13 recall~ -37 recapitul~ 18 recogn~ -37 recount~ -31 referenc~ -31 refer~ -98 reflect~ -52 refus~ -76 regist~ -13 releas~ 51 relish~ -20 reli~ -19 reluct~ 13 remain~ 17 remark~ -34 rememb~ -45 remind~ -12 render~ 23 repeat~ 22 request~ -21 requir~ -17 rescind~ -13 respond~ 36 restat~ -16 restrict~ -19 rethink~ -20 return~ 14 retweet~ -37 reveal~ -40 revisit~ -16 revis~ 34 rip~ 15 rose~ 19 rule~ -35 run~ 12 say~ -22 scrambl~ 21 seek~ -39 seem~ -58 seen~ -60 see~ -72 seiz~ 16 sentenc~ -12 sent~ 42 serv~ -12 set~ 36 share~ 28 shown~ -30 show~ -24 shrug~ -34 shut~ 12 side~ -41 signal~ -21 singl~ -34 sink~ 20 skeptic~ -26 slam~ -49 sought~ -57 spark~ -21 spar~ -25 speak~ -25 spent~ 58 spi~ -16 split~ -12 spoke~ -15 sponsor~ -18 spot~ -33 start~ 49 state~ 13 step~ 17 stiffen~ 17 stoke~ 25 stop~ 25 strategi~ 17 stress~ 12 struck~ -29 stuck~ -34 sum~ -25 support~ -80 surpris~ 25 suspend~ -14 su~ 21 taken~ 59 take~ 22 talk~ -18 target~ -24 tell~ 22 testify~ 17 thank~ -41 threaten~ -27 threw~ 23 thrill~ -24 tick~ -33 titl~ -25 tone~ 22 took~ 44 touch~ -22 tout~ -14 trade~ -14 trip~ 17 tri~ 30 trumpet~ -32 try~ 13 turn~ 34 tweet~ -12 ty~ 21 underscore~ 16 understood~ -29 unit~ -16 unleash~ 24 unlik~ 31 urge~ -90 us~ 90 util~ 17 veer~ 16 veto~ -15 view~ -32 voic~ -22 vote~ -32 vow~ -57 want~ -91 wari~ -12 warn~ -12 watch~ -20 waver~ -27 weigh~ -43 welcom~ -26 went~ 47 wonder~ 19 won~ 36 work~ 13 worry~ -12 wrack~ 18 write~ 38 zero~ -26
(behind_all) see~ -14
(behind_circumstances_) announce~ 35 call~ -15 explain~ -29 focus~ -28 know~ -22 point~ -66 question~ -23 refer~ -37 report~ 23 respond~ -28 spoke~ 14 went~ -15
(behind_circumstances_behind_phrase) say~ 27
(behind_phrase) address~ -20 announce~ -21 ask~ 16 blast~ 14 challeng~ -17 cite~ -29 claim~ -14 compar~ -16 consid~ -23 criticize~ -12 defend~ -27 denounce~ -13 deny~ 33 dismiss~ -19 embrac~ -25 encourage~ -14 expect~ -16 express~ 47 found~ -23 gave~ 13 highlight~ -29 includ~ -42 issu~ -27 know~ 18 made~ 56 mock~ -15 name~ -12 oppos~ -15 order~ -29 pass~ 34 point~ 20 promise~ 13 provid~ -13 publish~ -12 push~ 22 put~ -12 question~ 20 reiterate~ 16 releas~ -21 remind~ 16 repeat~ -50 say~ -69 see~ -22 show~ 25 sign~ -23 slam~ -14 support~ 14 take~ -32 tell~ 39 took~ -28 tout~ -19 turn~ -15 urge~ 21 want~ -27 warn~ 23
(touching_) :~ 71 accept~ 40 accord~ -45 acknowledge~ 18 address~ 35 admit~ -12 aim~ -19 allege~ 30 announce~ 59 apolog~ -35 appear~ 55 applaud~ 37 ask~ 32 assert~ 20 attack~ 30 attempt~ -28 back~ 55 begin~ -74 believe~ 59 blame~ 39 boast~ -32 call~ -14 campaign~ -24 challeng~ 33 chant~ 13 charge~ -18 cite~ 120 come~ -31 comment~ -33 compar~ 44 concede~ -19 confirm~ 25 consid~ 81 continue~ -91 criticize~ 26 critic~ 16 decid~ 36 declare~ 31 declin~ 21 decry~ 23 deem~ 47 defend~ 28 deliv~ -17 demand~ 36 denounce~ -18 describe~ 54 determin~ 30 discuss~ 59 dismiss~ 20 eager~ 23 email~ -50 embrac~ 51 emphasize~ 18 encourage~ 38 endors~ 84 estimate~ 20 expect~ 58 favor~ 33 fear~ 39 feel~ 19 focus~ -40 found~ 47 gave~ -36 held~ -37 highlight~ 68 hit~ -41 hope~ 66 identifi~ 56 ignor~ 44 includ~ 40 insist~ 41 issu~ -34 knew~ 52 know~ 55 laid~ -12 lai~ -31 lament~ 25 launch~ -43 learn~ 19 list~ 51 made~ -73 make~ -67 mention~ 57 mock~ 44 name~ 28 nomin~ 60 open~ -19 oppos~ 63 order~ 68 pass~ -15 plan~ 44 plead~ -44 point~ -74 portray~ 23 post~ -15 praise~ 20 predict~ 45 prefer~ 51 press~ -35 promise~ 27 promot~ 59 propose~ 58 provid~ -48 publish~ -14 put~ -12 question~ 13 quick~ -35 quot~ 35 rais~ -19 recall~ 43 recogn~ 54 referenc~ 45 refus~ 21 releas~ -30 remain~ -32 remark~ -18 rememb~ 47 remind~ -63 repeat~ 19 report~ 12 requir~ 21 respond~ -44 reveal~ 66 rule~ -18 saw~ 28 say~ 90 seek~ 57 seem~ 47 seen~ 25 see~ 100 sent~ -68 show~ 46 signal~ -45 slam~ 36 sound~ 28 speak~ -41 spent~ -73 start~ -81 state~ 23 struggl~ -27 suggest~ 66 support~ 68 taken~ -62 take~ -64 talk~ -40 tell~ -81 thank~ 57 think~ 29 threaten~ 17 took~ -85 tout~ 38 tri~ -64 try~ -30 turn~ -80 urge~ 27 us~ -98 view~ -12 vow~ 24 want~ 84 warn~ -42 welcom~ 34 went~ -49 wonder~ 25 write~ -29

66 start: place, word
(1) a 27 about -29 all 25 as -12 at -37 attacks 14 ban -24 be -41 because 32 bring -25 clinton 21 comments 16 even -12 for 13 he -19 her -12 hillary 33 immigrants 25 immigration 31 in -29 is 14 its 12 last -14 make -20 national -13 new -14 obama 29 other 16 point -14 policy -16 put -18 recent -12 rubio -18 saturday -36 sen. -18 show -13 support -29 thursday -16 to -16 trump 26 trump's 31 trump’s 28 twitter -36 u.s. -16 voters -26 wall 12 wednesday -20 what 35 whether 18 win 23 work -12
(2) $ -24 's -16 a 16 an -25 and -17 any -37 at -33 back -14 being 15 bill 22 both -27 by -14 clinton's 26 comments 14 democrats -14 for -15 her 13 himself 48 how 20 if -14 immigration 12 in 34 it -27 its -17 more 12 new -15 no 17 of -34 on -33 other -12 political 19 president 31 recent 15 she -13 state -19 there 14 to -26 too 14 trump 32 trump's 14 what 24 whether 33 who 16 with -20 ’s -18 “,” 16 “” 17
(3) $ -22 's -35 (number) -13 ) -21 abortion 18 about 43 addressing 20 ads 23 after -20 against -18 alleged 19 along 15 america -17 americans -27 an 26 and -13 another -13 anti-trump -14 are -22 as -44 ayotte 34 barack -14 based 22 be -16 because -29 becoming 15 before -14 being 28 ben 28 benghazi 14 bernie 15 biden -13 bill -20 border 23 bring 22 britain 17 but -34 buying 24 by -23 calling -23 campaign -14 candidates 12 carson -14 chairman -12 changes 20 changing 20 china 19 clinton -12 clinton's 12 clinton’s 42 comments 19 companies 21 concern 24 could -12 democracy 23 democratic -14 do 17 does 18 doing 25 drawing 23 each -19 emails -12 european -14 even 21 events 21 facebook -19 fellow 14 fields 15 fiorina 19 firms 20 florida 16 focused 25 for 34 foreign -13 former -12 fox -29 free -25 friday -12 from -41 front-runner 31 garland 22 gay 20 george -13 georgia -13 golf -13 gop -25 gun 17 had -18 has -21 have -19 he -16 health -24 herself 22 hillary -22 him -20 himself 12 his 25 hispanic -13 how 34 hundreds 26 i -16 if -23 immigrants -13 include 26 including -29 increased 35 indiana 22 industry 23 information -13 iowa -13 isis -15 islamic 33 israel 17 its 18 john -20 just -13 latinos 16 lewandowski 27 like -17 losing 24 lower 23 many 14 me 21 men 22 mexican 12 moderate 22 momentum 19 monday -17 money -14 more 44 mr. 22 much 22 nearly 12 news -15 no -12 nuclear 19 obama -12 of -22 on 16 only -13 opening 27 other -24 over 24 pay 17 people -12 point 24 police 15 policy -15 politicians 39 president -18 primary 15 prominent 19 proposals 33 public -13 puerto -12 pushing 25 racial 17 racism 15 rather 19 reporting 26 republican 21 republicans -17 rights 18 rival 18 rivals 25 romney 23 rubio 42 rubio’s -13 running -12 ryan 16 said -18 saturday -18 say -12 saying -44 scalia 25 sen. 13 several 17 signed -12 since -25 single-payer 13 so -19 social 18 something -16 speaking 18 special -20 speech 18 state -29 still -14 such 31 suggested 23 super -15 superdelegates 12 support 13 supporters -15 syria -14 syrian -14 tax 18 ted 17 telling -19 that 34 their 14 them -14 there -17 this -15 though -17 to 14 tuesday -29 twitter -20 unity 23 urging 21 using -25 vermont 18 vice 18 victims 19 voters 32 wall -31 washington -16 ways -13 wealthy 17 wednesday 16 were -18 when -18 which -71 while -33 who -19 why 56 will -14 without 19 women 24 words 24 working -29 would 14 zika 20 ’s -37 “?” 40
(behind_all) he -22 the -32 to 33 who -26 “” 16
(behind_circumstances_) 's -29 a 13 about -12 and -15 over -16 that 28 the 36 to 31 ’s -20 “” 36
(behind_circumstances_behind_phrase) that 49
(behind_phrase) a -41 about 40 after -13 against -19 among 21 and -27 between -22 by -15 during -16 for -83 he 57 if 38 in -35 is -16 it 29 not 47 on -21 over -30 she 21 they 23 this -21 was -20 who -24 ’s -14
(touching_) (number) 18 a -18 about -20 after -14 an -19 and -18 any 15 as 32 at 18 back -29 both 12 china 21 clinton 35 clinton's 26 clinton’s 21 comments -21 concern -13 cruz 35 donald 16 down -31 former 26 he 53 herself -37 hillary -15 him 21 himself -28 his -24 how 69 if 41 in -33 increasingly -15 it 24 just 18 last -66 little -52 me -29 mr. 15 much -12 new 19 no -30 obama 13 off -34 on -20 out -64 over -43 people -13 plans -39 politico -15 president 32 sanders 25 she 51 some 20 support -21 that 48 the 19 their -17 them -22 there 28 they 50 those 23 trump's 20 trump’s 17 up -50 was 20 whether 70 who 36 why 26 with -25 “,” 52 “?” 13 “” 31

67 start: place, tag
(1) ADJ -20 ADP -14 ADV -24 AUX 20 DET 25 NOUN -35 PRON 29 PROPN 13 VERB 20
(2) ADJ -23 AUX -25 CCONJ -30 NOUN -17 PART -49 QUOTE 33 SCONJ 32 SYM -31 VERB -27
(3) ADJ -34 ADP -15 ADV -13 AUX -30 CCONJ -44 NOUN -54 NUM -13 PRON -17 PROPN -33 PUNCT -21 SYM -33 VERB -15
(behind_all) ADJ -38 ADP 25 AUX -17 DET -64 PART 23 QUOTE 14 SCONJ -20
(behind_circumstances_) ADP -45 CCONJ -21 PART 21 PRON 19 PROPN -14 QUOTE 19 SCONJ 17
(behind_circumstances_behind_phrase) PRON 35
(behind_phrase) ADP -16 AUX -88 CCONJ -32 DET 34 PROPN -14 SCONJ 39 VERB -53
(touching_) ADJ 18 ADP -24 ADV -33 AUX 70 CCONJ -18 NOUN 47 NUM 18 PRON 21 PROPN 50 QUOTE 70 SCONJ 22 VERB 29

68 start: word, word before
$ a -13 for 25
% (number) -25
(number) $ -52 (number) -39 , 28 a -16 about 27 at -22 by -15 in -34 nearly -12 of 22 only -13 than -20 the -13 with 21
a , -27 about 46 against 34 announced 21 as -17 at -56 be -35 become -16 before -16 building -17 by -19 during -22 for 51 have -18 in -58 included 20 into 13 is -20 issued -42 like 26 made -37 make -14 of -24 off 31 out -46 pass 20 proposed 15 released -29 said 17 such -22 take -27 to 14 told 28 took -33 up 16 using -16 was -24 win -17 with 49 wrote -31 — 21
about , 23 comments 35 question 20 questions -30 story -17 talk 16 talking -20 up -25
all ban 18 for 28 on 14
along , -14
american of -12
an , -23 as -28 during -23 for 31 in -57 of 14 on 12 out 33 with -14
and , 33 - -17 party 19
as , -43 - 26 clinton -19 described 18 him -18 himself -12 known -43 seen 21 trump -15
at , 31 said -27
ban to -24
barack president -14
be to -46
because , 27
behalf on -14
being of 14
but , -14
calling , -15
change to -16
clear made -12
clinton about -15 for -21 hillary -25 mrs. -15 that -15 with -12
clinton’s of 31
concern expressed -22
congress of -14
cruz ted -33
cut to 12
defeat to 24
describe to -14
do to -21
donald for 20
endorse to -15
expand to 18
facebook on -22
favor in -39
fight to 20
for (number) 37 asked -40 call -17 called -42 calling -19 calls -18 clinton 18 known 22 looking -13 push 18 pushed -14 responsible -16 sanders -12 trump -16 voted 15
friday on -13
from , 25
get to -23
give to -19
go to -15
gun on 17
guns on 16
he , 47 : 25 after -18 as -13 how -26 if -13 said 35 saying 26 says -19 that -31 what -23 when -19 whether -23 which -20 why -25
hear to -20
help to -15
her about 50 as 24 from -26 in -18 of -28 to -53
hillary about 21 against -14 of 17
him accused 25 behind 13 of -17
his about 34 after -18 and -14 announced 23 as -30 by 40 defended -15 from 26 in -57 of -17 out 46 said 38 saying 16 says -13 that 18 to -18 up -19
how and -14 of -22 on 32
however , -18
impose to 40
in , 18 increase 22 out -20 trump 19
including , -25
is , 51
issues on 23
it about 14 for -18 made -38 making -20 of -14 said 25 saying 34 that -12 when -12
its and -15 in -15 of -17 on 13 to 12
know to -14
least at -25
make to -35
monday on -18
more , -12 a 23 for -16 of 14 to 45
mr. against -16 for -25 of 27 that -14 with -37
mrs. that 24
much spent -21
muslims on -12
new for 14 in -25
not , -19 for -14
obama of 28 president -17
of (number) -14 , 29 criticism 22 out -15 support -14 trump 13
offer to -15
ohio of -13
on attacks -19 ban 35 calling 12 focused -12 in 21 said -39
other to 13
over debate 23
pay to -21
politico told -15
portray to -17
president of -28
presidential republican -14
protect to -13
provide to -14
put to -19
raise to 14
reject to 20
republican of -25 presumptive -16 the -15
sanders on 18
saturday on -31
say to -13
saying , -38
see to -20
sen. of -26
she said 18 that 23
show to -14
social on -52
some , 21 for -29 of 16 on 27
state of -20
stop to -20
sunday on -39
support in -22 to -12
tell to -12
telling , -16
than more -15
that (number) 12 , 77 - 28 : -23 alleging 31 and -20 argues -25 arguing 12 attacks 28 bill -40 case 40 claiming -31 clear 19 concern 45 debate 29 ensure -44 fact -31 friday 28 him -13 idea 13 in -21 is 39 issues -32 legislation 12 month 40 night 27 notes 14 notion 15 out 26 reported -22 said -13 say 27 show 24 so -18 statement 17 suggesting 16 sunday 19 week 48 — 26
the , 46 : 17 about 79 accused 14 address 34 after -19 against 46 all -28 among -13 and -27 around -23 asked -28 at -21 back 28 become -28 before -47 behind 22 between -30 by -28 called 16 calling 25 down 21 during -37 entering -12 for -19 from -20 get -23 how -29 if -15 in -72 into -20 made -67 make -40 of -50 on 16 outside -18 put 17 raising -26 recognize 38 said 62 saw 14 saying 47 says 24 see 20 support 26 than -15 that -30 through -13 to 22 told -27 until -15 up 12 urged 13 use -30 used -13 using -32 when -23 whether -14 which -15 why -17 “,” -18
their for -27 in -12 to 22 with 37
them of 16
they , -21 because -17 how 40 said 14 say 23 what -13
though , -25
thursday on -17
to (number) 27 , 38 able -29 agreed 25 alternative -12 americans 13 appeal 13 appear 39 appears 34 as -17 attempt -21 attempted 16 attempts -35 attention -19 back -20 candidates -20 case 26 clinton -29 closer -12 come -13 continue -29 continued -44 continues -33 decided 25 decision 36 declined -17 delegates -17 designed 50 eager 23 effort -19 failed -49 going -24 had -20 hard -17 her -32 hoped 26 hopes -13 hoping 40 how -18 intended 14 is -17 it -21 leaders -21 like 20 likely -36 looking 13 need -18 needed 13 needs -29 not -28 only -12 opposition -44 parties -22 party 36 plan 52 planned 29 plans 33 pledged 21 pointed -33 pointing -18 president 18 promise 37 promised 36 promises 43 promising 27 proposal 34 quick -35 ready -22 refusal -12 refusing 22 republicans -18 respond -14 responded 22 response -28 returned -25 sanders -24 seeks 40 seem -24 seemed -20 seems -13 set -23 states -25 support 12 them 26 tried -45 trump 50 trying -26 tuesday 43 unlikely -41 vowing 20 wants 43 way -31 “” 14
trade on -17
trump about 32 against 34 at 26 donald -27 for -15 mr. -18 of 14 that -22
trump's of -27
trump’s of 20
tuesday on -33
turn to 15
twitter on -46
understand to -13
unify to 16
vote to -14
voters to -29
wall on -17
was , 48
wednesday on -27
what about 26
where , -16
whether about -21 asked 19
which , -41 in -12
who , -53 voters -16
win to 16
with , -31 agreed -15 him 25
without , 16
would , 37
“,” , 19 : -12 as -25 of 24
“?” , 56
“” 's -17 , 46 : 68 a -51 an -12 as 34 be -12 clinton -26 for 15 her -16 his -13 is -18 of 41 on -26 saying 21 that 16 the -25 to -57 was -31 ’s -23

69 start: tag, tag before
ADJ ADJ -120 ADP 103 ADV -74 AUX -66 CCONJ -35 DET -213 NOUN -31 NUM -29 PART 22 PRON -91 PROPN -78 SCONJ -18 VERB 47
ADP ADJ -142 ADV -38 AUX -26 CCONJ -14 NOUN -23 NUM 51 PRON 25 PROPN 52 PUNCT 90 VERB -68
ADV ADJ -29 ADP 28 ADV -32 AUX -56 CCONJ -43 DET -56 NOUN -33 PRON -38 PROPN 32 PUNCT 18
AUX ADJ -12 ADP 32 AUX -34 CCONJ -19 NOUN -66 PART -65 PRON -121 PROPN -84 PUNCT 121 VERB 63
CCONJ ADJ -13 ADP -13 NOUN -43 PROPN -35 PUNCT 14 VERB -45
DET ADJ 16 ADP 15 ADV -30 AUX -56 CCONJ -57 DET -37 NOUN 25 NUM -13 PART -12 PRON -52 PROPN 64 PUNCT 53 QUOTE -32 SCONJ -66 VERB 29
NOUN ADJ -245 ADP 140 AUX -18 CCONJ -59 DET -242 NOUN -129 NUM -82 PART -74 PRON -129 PROPN -177 PUNCT 54 QUOTE -17 SCONJ -23 VERB 76
NUM DET -36 NOUN -12 NUM -39 PRON -13 PUNCT 20 SYM -57 VERB 58
PART ADJ -63 ADP 16 AUX -91 NOUN 23 PART -18 PROPN 33 PUNCT 44 SCONJ -16
PRON ADJ 39 ADP 27 ADV -24 AUX -27 CCONJ -68 DET -27 NUM -16 PROPN 41 PUNCT 13 SCONJ -28 VERB 30
PROPN ADJ -57 ADP 75 ADV -16 CCONJ -59 DET -187 NOUN -37 NUM -21 PART 14 PROPN -242 PUNCT 20 QUOTE -25 SCONJ -41 VERB 97
QUOTE ADJ -40 ADP 36 AUX -66 CCONJ -23 DET -100 NOUN 28 PART -43 PRON -29 PROPN -74 PUNCT 106 VERB 15
SCONJ ADJ -15 ADV -18 AUX 55 CCONJ -17 NUM 21 PROPN 74 PUNCT 30 QUOTE -22 VERB 15
SYM ADV -16 DET -15 NUM -25 VERB 22
VERB ADJ -38 ADP 126 ADV -128 AUX -89 CCONJ -34 DET -30 NOUN -66 PART -52 PRON -134 PROPN -59 PUNCT 20 QUOTE -23 SCONJ 102 VERB 21

70 start: word, marks before
% (0_marks) -22
's (0_marks) -85
(number) (2_marks) -15
a (0_marks) 12 (1_marks) -36 (2_marks) -14 (3_marks) 14
abc (0_marks) -44
abortion (0_marks) 21 (1_marks) 21
about (0_marks) 17 (2_marks) 16
accepting (0_marks) -12
accusations (0_marks) 13
address (0_marks) -16
ads (0_marks) -19
after (0_marks) -46
again (0_marks) -22
against (0_marks) -36
agreement (0_marks) -18
ahead (0_marks) -20
all (1_marks) 16
allegations (0_marks) 19
alleged (0_marks) 21
allies (0_marks) -18
allowing (0_marks) 36
almost (0_marks) -38
along (0_marks) -14 (1_marks) 21
also (0_marks) -18
americans (0_marks) -46
an (0_marks) 20 (1_marks) -36
and (0_marks) -80 (1_marks) 18 (2_marks) -15
anonymity (0_marks) 33
another (0_marks) 16 (1_marks) -22
answer (0_marks) -14
any (0_marks) -31 (1_marks) 21
anyone (0_marks) -37
approach (0_marks) 16
april (0_marks) -14
are (0_marks) -16
as (0_marks) 16 (1_marks) -36
at (0_marks) -30 (2_marks) 20
attack (0_marks) -17
attacks (0_marks) -20
attention (0_marks) -28
away (0_marks) -21
ayotte (0_marks) 43
back (0_marks) -48
ban (0_marks) -27
banks (0_marks) 13
based (1_marks) 22
be (0_marks) -55
because (1_marks) 25
been (0_marks) -13
behalf (0_marks) -13
behind (0_marks) -28
being (0_marks) 32
ben (0_marks) 25
bernie (0_marks) 19
between (0_marks) 14
bill (1_marks) 22
billionaire (0_marks) 32
billionaires (0_marks) 22
black (0_marks) -21 (1_marks) 22
border (0_marks) 37
boycott (0_marks) 19
breitbart (0_marks) -30
britain (0_marks) 23
building (0_marks) 24
by (0_marks) -47
call (0_marks) -14
calling (0_marks) -26 (1_marks) -15
calls (0_marks) 14
campaign (0_marks) -36
campaigns (0_marks) -16
candidate (0_marks) -12
candidates (0_marks) 19
carson (0_marks) 15
cast (0_marks) -12
certain (0_marks) 21
chairman (0_marks) -12
challenges (0_marks) 14
changes (0_marks) 37
changing (0_marks) 32
china (1_marks) 26
chinese (0_marks) -33
chris (0_marks) -12
claims (0_marks) 22
clear (0_marks) -14
clinton (0_marks) 16 (1_marks) 19 (2_marks) -14
clinton's (0_marks) 49 (1_marks) -20
clinton’s (0_marks) 40 (1_marks) 24
close (0_marks) -13
closely (0_marks) -23
closer (0_marks) 24
cnn (0_marks) -21
comey (0_marks) 31
coming (0_marks) -22
comment (0_marks) 14
comments (0_marks) 19
companies (0_marks) 27
concerns (0_marks) 12
conducted (0_marks) -24
confidence (0_marks) -46
congress (0_marks) -14
congressional (0_marks) 13
conservatives (0_marks) 13
content (0_marks) 14
contests (0_marks) -16
continuing (0_marks) 13
controversial (0_marks) -16
countries (0_marks) 12
credit (0_marks) -24
critical (0_marks) -16
criticism (0_marks) -34
cruz (0_marks) 14
cut (0_marks) 12
data (0_marks) -28
debate (0_marks) -13 (1_marks) -33
december (0_marks) -14
defeat (0_marks) 32
defense (0_marks) -17
democrat (0_marks) 17
democratic (0_marks) 35
department (0_marks) -13
despite (0_marks) 26
detailed (0_marks) 21
details (0_marks) 29
differences (0_marks) 21
direct (0_marks) -28
do (0_marks) -28 (1_marks) 26
doing (1_marks) 18
donald (0_marks) 22
donations (0_marks) -17
doubts (0_marks) 20
down (0_marks) -39
draft (0_marks) -20
during (0_marks) -29
each (0_marks) -14 (1_marks) -12
earlier (0_marks) -42
effort (0_marks) -19
efforts (0_marks) 19
emails (0_marks) -13
emanuel (0_marks) 27
encourage (0_marks) -16
endorse (0_marks) -16
endorsing (0_marks) -19
even (0_marks) -16 (1_marks) 22 (2_marks) -14
events (0_marks) 21
every (0_marks) -16
evidence (0_marks) -19
expand (0_marks) 18
expanding (0_marks) 19
facebook (0_marks) -26
facts (0_marks) 15
far (0_marks) 16
favor (0_marks) -42
federal (0_marks) -15
fields (0_marks) 15
fight (0_marks) 19
fiorina (0_marks) 30
first (0_marks) -38
focus (0_marks) -14
focused (0_marks) 26
follow (0_marks) 25
following (0_marks) -23
for (1_marks) -41
foreign (0_marks) -18
former (0_marks) 13
forward (0_marks) -28
fox (0_marks) -35
free (0_marks) 28
friday (0_marks) -56
friends (0_marks) -13
from (0_marks) -35 (1_marks) 21
front-runner (0_marks) 37
full (0_marks) -32
fun (0_marks) -22
fundraising (0_marks) -16
future (0_marks) 13
garland (0_marks) 38
george (1_marks) -15
get (0_marks) -23
give (0_marks) -18
go (0_marks) -16
growing (0_marks) -15
guilty (0_marks) -33
gun (0_marks) 24
had (0_marks) -22
half (0_marks) -21
hard (0_marks) -28
has (0_marks) -28
hate (0_marks) -15
have (0_marks) -12
he (0_marks) 38 (1_marks) 13
hear (0_marks) -20
her (0_marks) 17 (1_marks) -30 (2_marks) -19
here (0_marks) -19
herself (0_marks) -14
highly (0_marks) -13
him (0_marks) 12 (1_marks) -19
himself (0_marks) 22
his (0_marks) 17 (1_marks) -27 (2_marks) 13
host (0_marks) -25
house (0_marks) -31
how (0_marks) 71 (1_marks) 16 (2_marks) 16
however (1_marks) -18
husband (0_marks) 14
idea (0_marks) -12
ideas (0_marks) -16
if (0_marks) 43 (2_marks) -15
immigrants (0_marks) 28
immigration (0_marks) 49 (1_marks) -28
in (0_marks) -74 (1_marks) 17 (2_marks) 31
including (1_marks) -22
increased (0_marks) 28
increasingly (0_marks) -19
indiana (0_marks) 13
industry (1_marks) 25
instead (0_marks) -24
interest (0_marks) -26
interested (0_marks) -15
into (0_marks) -34
iowa (0_marks) -27
is (0_marks) -26 (1_marks) 12 (2_marks) 26
islamic (0_marks) 34
israel (0_marks) 24
issue (0_marks) -19
issues (0_marks) 47
it (0_marks) 26 (1_marks) -20 (2_marks) -21
its (1_marks) -13 (2_marks) 25
itself (0_marks) -21
jeb (0_marks) 24
jewish (0_marks) 26
july (0_marks) -22
just (0_marks) 35
kelly (0_marks) 24
khan (0_marks) 16
know (0_marks) -16
largely (0_marks) -12
last (0_marks) -83
late (0_marks) -26
later (0_marks) -22
latinos (0_marks) 38
lawmakers (0_marks) -16
laws (0_marks) -34
least (0_marks) -18
legal (0_marks) 28
legislation (0_marks) 28
level (0_marks) 23
lewandowski (0_marks) 28
liberal (0_marks) 19
little (0_marks) -53
long (0_marks) -23
losing (0_marks) 33
lower (0_marks) 22
made (0_marks) -14
major (0_marks) 21
make (0_marks) -36
man (1_marks) 13
many (0_marks) 27
may (0_marks) -14
men (0_marks) 40
mention (0_marks) -26
merkel (0_marks) 14
messages (0_marks) -21
mexican (0_marks) 23
moderate (0_marks) 23
momentum (0_marks) 21
monday (0_marks) -61
months (0_marks) -23
more (0_marks) 26 (1_marks) -28 (2_marks) 24
most (0_marks) 24
mr. (0_marks) 43 (2_marks) -28
mrs. (0_marks) 25
ms. (0_marks) -35
msnbc (0_marks) -17
much (0_marks) 13 (1_marks) -26
muslim (0_marks) 15
muslims (0_marks) -13
name (0_marks) 23
national (0_marks) -31
nearly (0_marks) 17 (1_marks) 16
never (0_marks) 18
news (0_marks) -28
newspaper (0_marks) -20
no (0_marks) -21
nominating (0_marks) -16
none (0_marks) 27
north (0_marks) -13
not (0_marks) 34
nothing (0_marks) -34
november (0_marks) 22
nuclear (0_marks) 17
obama (0_marks) 18
of (0_marks) -32 (2_marks) 19
off (0_marks) -40
offer (0_marks) -17
officials (0_marks) -14
on (0_marks) -21 (1_marks) -14 (2_marks) -12
online (0_marks) -14
only (0_marks) 15
opening (0_marks) 29
opponents (0_marks) -19
opposition (0_marks) -19
or (0_marks) -24
our (0_marks) -19
out (0_marks) -76
over (2_marks) 23
own (0_marks) -16
parents (0_marks) -13
part (0_marks) 23
party (0_marks) 36
past (0_marks) -16
path (0_marks) 22
pence (0_marks) -27
people (0_marks) -15
photo (0_marks) 25
plan (0_marks) -25
plans (0_marks) -21
point (0_marks) 13
police (0_marks) -18 (2_marks) 24
policy (0_marks) -14
political (0_marks) 28
politicians (0_marks) 45
politico (0_marks) -17
politics (0_marks) 19
poll (0_marks) -14
polls (0_marks) 15
president (0_marks) 39 (1_marks) -14
press (0_marks) -15
private (0_marks) -21
promises (0_marks) -47
protect (0_marks) -13
provide (0_marks) -15
public (0_marks) -25
publicly (0_marks) -22
puerto (0_marks) -12
put (0_marks) -21
quickly (0_marks) -13
racial (0_marks) 33
raise (0_marks) 12
raising (0_marks) 17
rally (0_marks) -20
rather (1_marks) 26
ready (0_marks) 36
real (0_marks) -19
recognize (0_marks) -15
refugees (0_marks) 17
register (0_marks) 25
release (0_marks) -12
released (0_marks) -13
religious (0_marks) 30
remaining (0_marks) 18
repeatedly (0_marks) -39
reporters (0_marks) -12
reports (0_marks) 23
republican (0_marks) 20 (1_marks) -25 (2_marks) 21
republicans (0_marks) -15
respond (0_marks) -13
response (0_marks) -20
restrictions (0_marks) -13
rights (0_marks) 17
rise (0_marks) -14
rising (0_marks) -25
rival (0_marks) 18
rivals (0_marks) 24
romney (0_marks) 33
roughly (0_marks) 24
rubio (0_marks) 31
rubio’s (0_marks) -12
running (0_marks) -31
ryan (0_marks) 32
said (0_marks) -12
sanders (0_marks) 33 (1_marks) -25
saturday (0_marks) -64
say (0_marks) -15
saying (1_marks) -38
scalia (0_marks) 26
see (0_marks) -21
senate (0_marks) -12
send (0_marks) -12
several (0_marks) 13
she (0_marks) 55 (1_marks) -14 (2_marks) -19
short (0_marks) -30
show (0_marks) -16
showed (1_marks) 24
significant (0_marks) 17
signs (0_marks) -25
similar (0_marks) 18
since (0_marks) -44
single-payer (0_marks) 12
social (0_marks) -13
some (0_marks) 20 (1_marks) -17 (2_marks) 24
someone (0_marks) 16
something (0_marks) 17
somewhat (0_marks) 28
south (0_marks) 13
speaking (0_marks) 19
special (0_marks) 12
specific (0_marks) -16
spending (0_marks) 25
state (0_marks) -20
statement (0_marks) -18
statements (0_marks) -21
states (0_marks) 14
stop (0_marks) -21
such (1_marks) 37
suggested (0_marks) -17 (1_marks) 23
sunday (0_marks) -64
super (0_marks) 13
superdelegates (0_marks) 14
support (0_marks) -28
supporting (0_marks) -17
supports (0_marks) 18
sweeping (0_marks) 24
syrian (0_marks) -15
taking (0_marks) 14
talking (0_marks) -39
tax (1_marks) 23
technology (0_marks) 18
ted (0_marks) 50
television (0_marks) -12
telling (0_marks) 14 (1_marks) -16
than (0_marks) -13
that (0_marks) 76 (1_marks) -40 (2_marks) 72
the (0_marks) 25 (1_marks) -15 (2_marks) 17
their (1_marks) -15
them (1_marks) -14
themselves (0_marks) 23
then (0_marks) -14
there (0_marks) 20
they (0_marks) 62 (1_marks) -39
think (0_marks) 21
those (2_marks) 25
though (1_marks) -25
thousands (0_marks) 23
through (0_marks) -18
thursday (0_marks) -62
to (0_marks) 16 (3_marks) 15
too (0_marks) 19 (1_marks) -12
top (0_marks) 22
transgender (0_marks) 16
trump (0_marks) 30
trump's (0_marks) 44
trump’s (0_marks) 40
tuesday (0_marks) -86
turkey (0_marks) -14
turn (0_marks) 15
tv (0_marks) -15
twitter (0_marks) -48
u.s. (0_marks) -16 (1_marks) 13
understand (0_marks) -13
unify (0_marks) 14
united (0_marks) -14
unity (0_marks) 30
up (0_marks) -55
upon (0_marks) -27
urging (0_marks) -20
us (0_marks) -28
use (0_marks) -12
using (0_marks) 20
valeant (0_marks) 33
vermont (0_marks) 24
very (0_marks) 14
vice (0_marks) 17
victims (0_marks) 18
victory (0_marks) 17
video (0_marks) -26
view (0_marks) -28
views (0_marks) -28
violence (0_marks) -12
vote (0_marks) -17
voters (0_marks) 13 (1_marks) 16
votes (0_marks) -12
wall (0_marks) -19
was (0_marks) -27 (1_marks) 28 (2_marks) 13
washington (0_marks) -38
way (0_marks) -14
ways (0_marks) -13
wednesday (0_marks) -44
weeks (0_marks) -23
well (0_marks) -15
what (0_marks) 39
when (0_marks) 39 (1_marks) 16
where (0_marks) 39 (1_marks) -12
whether (0_marks) 94
which (0_marks) 13 (1_marks) -35 (2_marks) -12
while (0_marks) -31
who (0_marks) 18 (1_marks) -53
why (0_marks) 78 (1_marks) 15
will (0_marks) 13
win (0_marks) 14
without (0_marks) -22 (1_marks) 17
women (1_marks) 25
words (0_marks) 30
work (0_marks) -16
workers (0_marks) 13
world (0_marks) 20
would (0_marks) -17 (2_marks) 22
years (0_marks) -18
yet (0_marks) 25
you (0_marks) -13
young (0_marks) -22
zika (0_marks) 35
’s (0_marks) -82
“,” (0_marks) 32 (1_marks) 17 (2_marks) -25
“?” (1_marks) 19 (2_marks) 23
“” (0_marks) -23 (1_marks) 60 (2_marks) -56 (3_marks) 18

71 start: tag, next tag
ADJ ADP -71 AUX -18 CCONJ -17 DET -16 NOUN 20 PART -15 PRON -30 PROPN 20 PUNCT -37 SCONJ -38 VERB 16
ADP ADJ -41 ADP -46 ADV 26 CCONJ 16 NOUN -15 NUM -23 PART -21 PRON 20 PROPN -61 PUNCT -27 QUOTE 48 SYM -12
ADV ADJ 36 ADP -87 ADV -32 AUX 20 CCONJ -21 DET 28 PRON 21 PROPN 48 PUNCT -64 QUOTE -13 SCONJ -15 SYM -19 VERB -62
AUX ADJ -25 ADP -32 ADV -30 AUX -16 DET 24 PART 27 PRON 26 QUOTE -27 SCONJ 13 VERB -22
CCONJ ADJ -20 ADV -23 AUX -16 NOUN -63 PRON 35 PROPN -31 VERB -27
DET ADV -18 CCONJ -13 DET 61 NUM 25 PRON 30 PUNCT -29 QUOTE 13 SYM 19 VERB 44
NOUN (edge) 26 ADP -56 AUX 21 PROPN 27 PUNCT -18 QUOTE 25 SCONJ -16 VERB -14
NUM AUX 24 CCONJ -29 NUM -48 PROPN 35 VERB 19
PART ADJ -55 ADP -34 AUX 28 NOUN -64 PART 29 PROPN -47 QUOTE -32 VERB 13
PRON ADJ 21 ADP -29 CCONJ 27 PRON 55 PROPN 63 QUOTE 65 VERB -53
PROPN ADJ 51 ADP -41 AUX 66 DET -48 NOUN -25 NUM -31 PART 33 PRON -32 QUOTE 26 VERB 26
QUOTE (edge) 29 ADJ -12 AUX 46 PRON -33 PROPN 14 PUNCT 30 SCONJ -27
SCONJ ADJ -29 ADP -14 AUX -49 DET 64 NOUN -46 NUM 22 PART 23 PRON 51 PROPN 42 PUNCT -39 SCONJ 21 VERB -22
VERB ADJ -34 ADP -16 AUX -25 CCONJ 38 NOUN 45 NUM -25 PART -37 PROPN 26 PUNCT -39 QUOTE -36 VERB -34

72 start: distance, marks before
(0) (0_marks) 84
(1) (0_marks) 16 (1_marks) 113
(2) (1_marks) -19
(far) (0_marks) -41 (1_marks) -96 (3_marks) 14
(near) (0_marks) 28 (1_marks) -41 (2_marks) 36
(very_far) (0_marks) -140 (1_marks) -132 (2_marks) -91 (3_marks) -89

73 start: distance, word
(0) (number) 18 a -18 about -20 after -14 an -19 and -18 any 15 as 32 at 18 back -29 both 12 china 21 clinton 35 clinton's 26 clinton’s 21 comments -21 concern -13 cruz 35 donald 16 down -31 former 26 he 53 herself -37 hillary -15 him 21 himself -28 his -24 how 69 if 41 in -33 increasingly -15 it 24 just 18 last -66 little -52 me -29 mr. 15 much -12 new 19 no -30 obama 13 off -34 on -20 out -64 over -43 people -13 plans -39 politico -15 president 32 sanders 25 she 51 some 20 support -21 that 48 the 19 their -17 them -22 there 28 they 50 those 23 trump's 20 trump’s 17 up -50 was 20 whether 70 who 36 why 26 with -25 “,” 52 “?” 13 “” 31
(1) 's -15 a 16 about -18 against -12 all 21 as -21 at -40 attacks 14 ban -24 be -41 because 26 bring -25 by -13 clinton 20 comments 16 debate -36 democratic 26 do -12 even -13 federal -12 from -12 he 15 her -12 hillary 33 his 18 how 17 if 26 immigrants 25 immigration 31 in -18 it 27 its 12 last -14 make -20 much -14 national -13 new -14 not 36 obama 29 other 16 over -14 plans 31 point -14 policy -16 put -18 recent -12 rubio -18 saturday -36 sen. -18 she 22 show -13 some 26 still 15 support -29 that 65 the 20 their 15 they 18 this 15 thursday -16 to 24 trump 40 trump's 31 trump’s 28 twitter -36 u.s. -16 voters -26 wall 12 wednesday -20 what 45 whether 28 who -25 win 23 with 30 work -12 ’s -23
(2) $ -25 's -22 and -27 any -37 at -38 back -14 because 22 being 15 between 19 bill 22 both -27 by -19 clinton's 26 comments 14 democrats -14 for -31 from 16 he 24 her 13 himself 48 how 20 immigration 12 in 19 is -13 it -39 its -17 more 12 new -15 no 17 of -43 other -12 political 19 president 31 recent 15 saying -14 she -19 state -19 that 45 there 14 to 21 too 14 trump 32 trump's 14 what 14 when 17 whether 56 who 14 with -39 ’s -31 “,” 14 “” 17
(far) 's -15 (number) -59 a 36 all 13 american 20 and -31 any -12 at 14 because -16 benghazi 17 bernie 23 between -17 black 18 but -13 clinton's -15 clinton’s 36 cruz -19 do 24 does 20 doing 18 donald 24 florida 22 for 46 from -16 her 28 herself 25 hillary -16 himself 19 how 33 if -32 including -12 indiana 23 is 27 islamic 19 issues 14 it -13 its 23 john -12 many 22 more -23 most -16 mr. 27 mrs. -22 much 24 nearly 13 new -20 not -32 on -29 over 15 pay 18 politicians 21 politics -19 proposals 24 republicans -14 rights 23 rival 22 romney 24 rubio 19 saying -12 sen. -17 social -12 some -27 tax 22 ted 13 that 29 the -29 their 15 them -19 this -23 those 16 trump's 18 vermont 22 victims 21 voters 16 wall -20 was 15 when -19 where -13 whether -30 which -29 who -39 why 47 would -16 “,” -29 “?” 14 “” -15
(near) $ -13 % -13 's -42 (number) 24 about 70 after -21 against -29 all -16 allowing 14 along 21 american -14 americans -22 among -12 an 32 are -13 as -64 at -39 based 22 because -27 before -16 being 34 bernie -12 both 12 bring 23 but -18 by -21 calling -17 candidates 14 clinton -12 clinton's 21 clinton’s 14 comments 22 companies 22 democratic -32 during -15 even 27 fields 18 for -20 fox -27 free -21 from -36 front-runner 32 gop -19 gun 24 had -12 has -18 having -15 he -12 health -22 her -23 his 31 hispanic -13 if 19 in -78 including -13 islamic 21 israel 22 issues -12 it 12 like -13 likely 12 monday -12 more 29 most 16 mrs. 29 new 16 news -14 not 17 obama -15 of -21 ohio 13 on 18 other -15 over 21 party 16 policy -12 president -22 primary 19 proposals 14 rather 22 released -13 republican 24 rubio 33 saying -36 sen. 23 several 20 since -31 social 27 south 16 speaking -12 special -19 speech 19 state -20 still -13 such 26 super -13 superdelegates 12 support 16 supporters -14 ted 13 than -17 that -21 the 24 those -30 thursday 14 trump -20 trump's -24 tuesday -23 twitter -12 using -21 wednesday 22 what -15 where 12 which -35 while -20 who -14 will -15 without 24 women 31 working -28 ’s -32 “,” 20 “?” 15
(very_far) (number) -36 a -81 abortion 25 an -25 and -20 any 24 as -14 china 25 donald -15 her -21 him -16 his -16 if -12 it -22 its -13 more 36 mr. -28 not 20 of -13 police 24 sanders -12 some 19 that 22 the -72 their -15 they -16 voters 20 which -14 who -12 would 21 “,” -25 “” 25

74 start: cue, word
accord~ (number) 26 a -31 by 21 clinton 18 for -26 he 32 that -34 to -15 trump 15 voters 20 was 31 “” -38
accuse~ a 13 him 42 his -28 of 35 trump -18 “” -15
acknowledge~ a 20 as -13 that 26 the -16 “” 18
add~ that 22 the -17 “” 24
admit~ that 26 to -31
agree~ (number) -26 a 37 in -12 on -18 that 15 the -35 with -30
aim~ to 28
announce~ (number) 12 a 16 his 21 on 13 the -27 to 23
apolog~ for 31
appear~ a -37 clinton 19 have -15 his 15 more -15 that 21 the -22
argue~ in -17 on 27 that 17 “” 19
ask~ (number) -22 clinton -52 for 22 he -19 her -28 how 47 if 48 of 18 she -20 that -42 the -26 to -25 trump -26 whether 59 “?” 41 “” -47
assure~ his 15 the 29
attack~ clinton -17 her 42 on -15 the 19
attempt~ a 33 to -29
back~ the -12
begin~ a 40 to -38
believe~ a 16 for -19
blame~ for 18 the -31
blast~ the -13 “” 39
boast~ of -15 the -19 to -14
call~ for -64 to 35 trump -25 u.s. -23 “” -20
cast~ the 24
caution~ that -18
challeng~ the -22
charge~ that -31 the 22
cite~ a 21 his 13 that -26 the -30
claim~ (number) -14 as -12 that 41 the 16 to 28 “” -27
come~ the 18 to -34
compar~ to -14
complain~ of 23 that 28 the -19
concede~ that -22
conclude~ a 21
consid~ a 13 the 15 to -15
continue~ a 12 his 12 in 17 that 12 the 23 to -92 “” -21
criticize~ and -16 as -25 for 20 his 28
critic~ of 16
decid~ the -23 to 21
decis~ to 45
declare~ as 17 that 14 the -21
declin~ a 33 to -17
defend~ to -17 “” 19
deliv~ a 16 to 50
denounce~ as -27
disclose~ the -31
dismiss~ as 19 that -20
drew~ the 22
eager~ the -16 to 23
email~ “” -14
emphasize~ that 15 the 17 to 18
encourage~ the 19 to -14
endors~ her 26
expect~ a -15 to 22
explain~ he 18 the -21 why 13 “” 19
express~ about -13 concern -29 for -24 her -25 his -21 that 34
fail~ the 36 to -23
feel~ the -38
file~ the -41
find~ a 28
fire~ the -14
focus~ on -17 to -17
found~ by 22 that -14 the -13
gave~ a -22 the -30
hard~ the 18
highlight~ the 20
hit~ the -22
hope~ (number) 20 a -17 that 15 the -17 to 33 will 16
identifi~ as 13
includ~ a 17 for 23 the 36 to 13
insist~ that -16 to 26
intend~ the -13
introduc~ a -37
invok~ the 17
issu~ a -14 the 46 “” -13
know~ the -15
laid~ his 20
lament~ the -17
launch~ a -40
learn~ that 26
like~ of 25
look~ as -24 for -17
made~ a -44 about -14 clear -15 for -25 his 19 it -38 that 49
make~ for -12 that 35 the -20 to -19
mock~ and 18
name~ the -32
need~ to -27
note~ that 16 “” -28
offer~ a 12 for -13 his -53 to 33
oppos~ a 15 it 17 the -36 to -31
order~ the 27 to -12
pivot~ to -39
plai~ in 25 the 20
plan~ the -14 to 43
plead~ to 39
pledge~ that -13 the 20 to 47 “” -24
point~ a -16 her -25 his 21 that -37 the 39 to -31 “” 13
post~ a -18 the 15 “” 36
praise~ for -21 in 20 to 13 “” 16
present~ a -47
promise~ of -12 that 18 to 86 “” -30
propose~ (number) 21 that -21 the -13
publish~ a -54 the 17
push~ a -19 the -16 to 41
put~ (number) 18 the 37
question~ that -14
quick~ the 22 to -35
rail~ to -12
rais~ a 20 about -18 the -29
recogn~ that 14
refer~ as -15 the -15 to -16
refus~ a -18 to 23
reiterate~ his 16 that -32 to 18
releas~ (number) 33 a -34 that -22 to -15 “” 18
remark~ the 18
rememb~ the 15
remind~ of 31 the -27 to -13
repeat~ that -21
report~ $ -16 at 29 he 15 his -19 on -31 the 22
requir~ the -14 to -43
respond~ he 17 on 20 that -46 the 28 with -19 “” 20
reveal~ a 24
say~ a -31 about -28 almost -24 america 19 an -45 and 36 as -32 at -31 because 22 before -14 but 13 by -24 despite 28 does 21 friday -24 from 12 half -17 he 17 his 19 include 27 is 35 it 13 last -18 nothing -27 on -43 released -12 sanders 19 she 27 sunday -12 that 62 the 13 there 24 they 22 this -16 thursday -43 to -30 tuesday -14 twitter -12 what -26 when 13 who -20 would 34 “,” 21 “?” -17 “” 22
seek~ the -19 to 17
seem~ a 21 an -33 be -12 he 12 that -45 the 20 to -33
seen~ the 25
see~ a -13 as -16 in 29 that -22 the -13 to -12
sent~ a -65 the -43 to -20
share~ a 19
show~ $ 14 a 21 his -29 mr. 17 that 43 to 23
side~ the -14
sign~ a 43 to 38
slam~ the 20
sought~ a -15 his -30 the -35 to 23
speak~ about -23 the 28
spoke~ about -21 of 21 to 31
start~ a 26 the -32 to 23
state~ a -18 of 23 that 44 the -13 was 21 “” -18
stress~ the -19
struggl~ to -35
suggest~ a -22 in -19 she 28 that -17 to 24
support~ a 19 for -19 of -13 the -26
take~ to -28
talk~ a -17 about 35 her 44 to -28
tell~ a 26 an 13 clinton 15 he 45 of -22 politico -15 reporters -17 she 63 that 80 the -34 them -36 they 29 voters -13 which -12 who -29 ’s -14 “” 14
tend~ to -60
threaten~ the -21 to 31
took~ a -37 at -12 the 19
tout~ his 26
tri~ the 14 to -50
try~ the -19 to -13
turn~ the -24 to -22
tweet~ a 15 the -21
us~ a -24 the 21 to -48
voic~ a -15
vote~ (number) -34 a 29 to 29
vow~ the -22 to 40 “” -27
want~ that 13 the -25 to 24
warn~ that 29
went~ the -41 to -46
work~ the 29
worry~ about -12
write~ (number) -15 a -51 about 33 his -26 in -12 that 47 the 19 to -46

75 start: cue, tag
:~ DET -16 PROPN 17
accept~ NOUN 15 PROPN -13
accord~ ADP 16 ADV 15 AUX 32 CCONJ -14 DET -25 NOUN 24 NUM 26 PART -17 PROPN -18 QUOTE -39
accuse~ ADJ 22 ADP 32 DET 12 PRON -19 PROPN -37 QUOTE -18 VERB 16
acknowledge~ ADP -24 PRON 14
address~ QUOTE 14
add~ DET -20 NOUN 13 PROPN -22 QUOTE 24
admit~ ADP -18 DET -13 PART -22 PRON 31 VERB 24
adopt~ DET -32
agree~ ADJ 27 ADP -78 ADV 14 NOUN -24 NUM -26 PART 26 PRON 16 PROPN 14
aim~ ADJ -15 ADP -17 ADV 23 DET -28 PART 28 PRON -58 PROPN 21 VERB 25
allege~ NOUN 17
allow~ ADP 23
allud~ NOUN -12
announce~ NOUN -14 NUM 12 PART 23 PRON 12 PROPN -13 QUOTE 14 SCONJ -13 VERB -12
answer~ NOUN 13
apolog~ ADP 25 PRON -16 PROPN -35 VERB 20
appear~ ADP -41 DET -27 NOUN -31 PRON 35 PROPN -20 VERB 27
applaud~ NOUN -13
approv~ NOUN 14 PROPN 20
argue~ PART -19 PRON 17 QUOTE 19 VERB -30
argument~ DET 24 PROPN -22
ask~ ADP 53 ADV 51 DET -13 NUM -22 PART -18 PROPN -77 SCONJ 36 VERB -26
assail~ PROPN -14
assert~ DET -25 NOUN 19
assess~ ADP 24
assure~ DET 41 NOUN -34
attack~ ADJ 18 ADP -24 ADV -20 DET 14 PART -12 PRON 13 PROPN 19
attempt~ DET 25 PART -28 PROPN 29 VERB -46
avoid~ NOUN 30 VERB -20
back~ ADJ 23
balk~ ADP 14 DET 12
ban~ ADP 33 NOUN -30
becam~ ADJ -19 NOUN 17 PRON 22
becom~ ADJ -15 NOUN -14 VERB 39
begin~ ADP -32 ADV 20 DET 17 NOUN 24 PART -38 PROPN 31 VERB -39
believe~ ADP -13 DET 29
blame~ ADP 15 DET -29 NOUN 12 VERB 20
blast~ DET -18 NOUN -16 PRON 20 QUOTE 39 VERB -20
block~ DET 25
boast~ ADP -35 NOUN -13 PRON 26
brag~ PRON 24
brought~ ADP -32 DET -15
call~ ADP -48 NOUN 52 PART 40 PRON -14 PROPN -29 QUOTE -18 SCONJ -28 VERB 15
campaign~ NOUN 30 VERB 21
captur~ NOUN -15
carri~ NOUN -33 PROPN 13
cast~ DET 30 NOUN -28
caution~ ADP -12 PRON 14 SCONJ -18 VERB 22
celebr~ DET 25 PROPN -32
challeng~ ADP 17
chant~ QUOTE 22
characterize~ ADP -17 DET 16
charge~ ADP -12 DET 21 PROPN 18 SCONJ -32 VERB 17
chide~ ADP -13
chime~ ADP 19
circul~ ADP 24
cite~ ADP -12 NOUN 21 SCONJ -14
claim~ ADJ 21 DET 15 NOUN -41 NUM -14 PART 17 PRON 27 PROPN -16 QUOTE -27 VERB 20
coin~ DET -19 NOUN 25
come~ NOUN -30 PART -29 PROPN 31 VERB -12
comment~ ADP -17 DET -22 PRON 46
compar~ ADP -14 PRON -16
complain~ ADP 21 ADV -13 DET -13 PART 12 PRON 19 PROPN -24
concede~ SCONJ -25
conclude~ ADV -26 SCONJ 13
consid~ DET 21 PART -15 PRON -20 PROPN -30 VERB 28
contend~ PRON -13 SCONJ 22
continue~ ADP 25 ADV -18 DET 29 NOUN 40 PART -91 PROPN 55 QUOTE -21 SCONJ 15 VERB -73
convinc~ ADJ -12
count~ ADP 18 DET -14 VERB 25
cover~ ADJ 18
creat~ DET 16
criticize~ ADP 20 CCONJ -16 NOUN 26 PRON 18 PROPN -21 VERB -21
critic~ ADP 15 DET -22 PROPN 19
decid~ DET -31 PART 21 VERB 14
decis~ PART 45 VERB -25
declare~ DET -18 NOUN 15
declin~ ADJ 17 ADV 14 DET 22 NOUN -15 PART -18 PROPN -13
deem~ ADJ 16 DET -12
defend~ NOUN -15 PART 15 QUOTE 18
deliv~ ADJ -17 ADV -14 DET -16 PART 39 PRON -32 VERB 19
demand~ ADJ 17
demonstr~ ADJ 22 NOUN -22
denounce~ ADJ 24 ADV -26 DET 16 NOUN 15 PRON -21
deny~ DET 25 PRON -18
describe~ ADP 17 PRON -19 PROPN -12
disagre~ ADP -19 PRON 17
disclose~ ADP -21 DET -18 NOUN -12 PRON 42
discuss~ NOUN 14
dismiss~ ADP 14 SCONJ -16
displai~ DET 22
distanc~ DET 31 NOUN 35 PRON -53
divid~ ADP -16
doubl~ ADP -19 NOUN -12 VERB 22
draw~ PROPN 12
drew~ ADJ -29 NOUN -14 PRON 29 VERB 22
eager~ DET -21 PART 23 PROPN 35 VERB -25
echo~ DET -27 VERB 23
email~ DET 27 PRON -21 PROPN -42 QUOTE -15
embrac~ ADP -14 DET 17 NOUN -12 PRON 21
emerg~ ADP -21 DET -38 NOUN 48 VERB -22
emphasize~ ADJ -16 ADP 17 DET 14 NOUN -25 SCONJ 22
encourage~ DET 25 PART -14 PROPN 14 VERB -15
endors~ ADP -15 NOUN -14 PROPN 17 VERB 28
end~ ADP -19 DET -15 PROPN -14
evinc~ NOUN -13
expect~ ADP 16 DET -21 PART 22 PROPN -13 VERB -13
experienc~ ADJ -14
explain~ ADP -14 ADV 19 DET -27 PROPN 12 QUOTE 19 VERB -21
express~ ADJ 31 ADP -13 NOUN -23 PART -17 PRON -12 SCONJ 41 VERB 24
face~ ADJ -23 ADP 40 NOUN -30
fail~ ADP 35 DET 31 NOUN 21 PART -53 VERB -22
favor~ PROPN 14
feel~ ADJ -12 ADP 32 DET -36 PART 25 PRON 16 VERB -22
file~ ADJ -27 ADP -23 DET -32 NOUN -14 VERB 30
find~ DET 42 PRON -35
fire~ ADV -18 DET -22 PRON 31 PROPN 13
focus~ ADP -13 NOUN 39 PART -17 PRON 15 VERB -31
follow~ DET 15 VERB -13
found~ ADP 13 ADV 18 DET -12 NOUN 20 PROPN -18
gave~ ADP -32 DET -18 NOUN -34 PROPN 20
gone~ ADJ 19
got~ ADP -14 PROPN -16 VERB -38
go~ ADP -16 DET 49 PROPN 14 VERB -17
grappl~ NOUN 20
grow~ DET 27 PROPN 19
hard~ DET 18 PROPN 43 VERB -22
have~ NOUN 21 PRON 16 VERB -26
held~ ADJ 19 ADP -13 DET -19 NOUN -16 PROPN 38 VERB -18
help~ NOUN -20 PROPN -13
highlight~ ADJ -14 ADP 14 PRON 14
hint~ ADP -12 DET -23 NOUN 17 PROPN 15
hire~ DET 28
hit~ ADP -12 DET -25 NOUN 26 PROPN -32 VERB 45
hold~ ADP 15 DET -26 NOUN 14 VERB 44
hope~ ADJ -31 ADV 27 AUX 13 DET -39 NOUN -12 NUM 20 PART 33 PRON -15 PROPN -12 SCONJ 26 VERB -13
identifi~ PRON 19 VERB -17
ignor~ ADJ 12 DET 14 NOUN 13
inclin~ PROPN 25
includ~ ADJ 19 ADP 35 DET 34 NOUN -44 PART -13 PRON -16 PROPN -26 VERB -15
indicate~ ADV -19 PRON 27
inform~ ADP 39 NOUN -12
insist~ ADP 21 DET -20 NOUN 19 PRON 15 SCONJ -19
intend~ ADP 21 DET -22 VERB -25
introduc~ DET -27 VERB 25
investig~ ADP 13
invok~ DET 14 PRON -22 VERB 24
issu~ ADP -30 DET 17 PART 14 PRON 20 PROPN -38 QUOTE -16 VERB -38
join~ ADP 22 DET 51 PROPN -27
joke~ ADP -12
knew~ ADP 20 PRON -18
knock~ DET 23 PROPN 16
known~ DET -27 NOUN -29 PRON 13 PROPN 26
know~ ADP 19 ADV 29 NOUN -27 PRON 15
label~ ADP -18
laid~ ADJ 25 ADP -19 NOUN -15
lai~ ADJ -18 ADP -18 DET -12 NOUN 29 PRON 17
lament~ DET -19 QUOTE 14
lash~ ADP 13 PROPN -18 VERB -22
launch~ ADP -18 PRON -18 VERB -16
learn~ PRON 25
liken~ ADP 16
like~ ADP 36 NOUN -24 VERB -40
line~ ADP -23 PROPN 28
link~ ADP -13 NOUN 15
list~ ADP 22 NOUN 19
live~ NOUN -20
look~ ADJ -27 ADP -12 ADV -52 DET 17 PART 30 VERB 44
made~ ADJ -15 ADP -43 ADV -23 DET 16 NOUN -15 SCONJ 38 VERB -18
maintain~ DET 16
make~ DET -12 NOUN -35 PRON 42 SCONJ -20 VERB 22
messag~ ADP 18 DET -12
mock~ CCONJ 18 NOUN 16 PART -14 PRON -16
move~ NOUN 18
name~ ADP 19 DET -29 NOUN 15 PRON 22 PROPN -12
need~ DET 42 PART -27 VERB -34
negoti~ ADP 24
nomin~ ADP 21
note~ ADP -15 ADV 24 DET -19 NOUN 23 PROPN -12 QUOTE -28 SCONJ 15
offer~ ADJ 29 ADP -48 NOUN -12 PART 36 PRON -24 PROPN -17
open~ ADP -23 VERB 16
opposit~ ADP -26
oppos~ ADJ 23 ADP 14 DET -12 PART -30 PRON 20 PROPN -31 VERB 23
opt~ PROPN -12
order~ ADJ 17 ADP -12 DET 19 PART -12
outlin~ DET -14
paid~ NOUN -30
pass~ ADP -29 ADV -16 DET -16 PRON 33 PROPN -25 VERB 18
persuad~ DET -19 PROPN -13
pick~ NOUN 16
pivot~ ADP -18 NOUN 15 PART -35
plai~ ADP 16 DET 15
plan~ ADP 21 DET -26 PART 43 PRON -17 VERB -30
plead~ ADJ -45 ADP 41 NOUN -24 PART 15 PROPN -14 VERB 26
pledge~ ADP 20 DET 14 PART 31 PRON -34 QUOTE -36 VERB 20
point~ ADJ 19 ADP -26 ADV 26 PART -30 PRON -40 PROPN -13 QUOTE 13 VERB 37
posit~ ADP 15 ADV 26 DET -29
post~ ADJ 18 ADP -18 DET 16 NOUN -21 PRON -54 PROPN 13 QUOTE 36
praise~ QUOTE 16 VERB -12
predict~ ADV 13
prefer~ PART 21
present~ ADJ -15 ADP 21 DET -37 NOUN 18 PROPN 14
press~ ADP 13 PRON -14 PROPN -13
promise~ ADJ 17 DET -18 PART 74 PROPN -48 QUOTE -30 SCONJ 13 VERB -24
promot~ DET 28 NOUN -48
propose~ ADV 30 DET -13 NUM 21 PRON -21 PROPN -13
prove~ DET -20
provid~ ADP -16 DET -14 NOUN 15 PRON -22 PROPN 13
publish~ ADP -13 DET -38 NOUN 24 PRON 26 PROPN -22 VERB -15
push~ DET -28 PART 41 PRON -16
put~ NUM 18 PRON -52 PROPN -13
question~ ADP 20 ADV 12
quick~ DET 18 NOUN 13 PART -37 PRON 12 VERB -38
quot~ PROPN 16
rail~ PART -12 PROPN 25
rais~ ADJ -22 ADP 23 ADV -12 NOUN -15 PROPN 28
re-tweet~ PROPN -15
react~ ADP 18
realiz~ NOUN 20
rebuf~ NOUN 13
rebuk~ NOUN 12
recall~ ADP -19 DET 14
recit~ ADP -18 PROPN 24
recogn~ ADP 20 DET 21 PRON -25 PROPN -14 SCONJ 12
recount~ DET 28
referenc~ DET 36 PROPN -12
refer~ ADJ 32 AUX -17 PART -38 PRON -24 PROPN 33 VERB 32
reflect~ ADP -17
refus~ ADP -13 ADV -25 DET 21 NOUN -17 PART 23 PRON -17 VERB -24
reiterate~ NOUN -23 PART 20 PRON 35 PROPN 13 VERB 17
reject~ NOUN 19 PROPN 15 SCONJ -39
releas~ ADJ 22 ADP -34 ADV 17 DET -29 NOUN -15 NUM 33 QUOTE 17 VERB -59
reli~ PROPN -12
reluct~ NOUN 24
remain~ ADJ -15 NOUN 13 SCONJ 15
remark~ ADP -21 DET 26 PRON 12 QUOTE -15
rememb~ DET 14 PRON -32 VERB 14
remind~ ADJ -15 ADP 42 DET -27 PART -14 PRON 20 PROPN -13
renew~ NOUN -30
repeat~ NOUN 13 PRON -31
report~ ADJ -19 ADV -37 DET 32 SCONJ -19 SYM -16 VERB 46
request~ NOUN 35
requir~ DET -18 NOUN 32 PART -42 VERB 16
respond~ ADJ -36 ADV -15 DET 21 QUOTE 30 SCONJ -35
restrict~ NOUN 12
rethink~ NOUN -19
return~ ADP -15 PROPN 37
reveal~ ADJ 12 ADP 12 DET 26
roll~ NOUN -43
rose~ NOUN 17
rule~ ADJ -14 ADP 15 DET -19 VERB 18
run~ NOUN -18
say~ ADJ -23 ADP -55 ADV -24 AUX 51 CCONJ 43 DET -14 PART -37 PRON 45 PROPN -27 QUOTE 26 SCONJ 32 VERB 31
seek~ PROPN -15 VERB 21
seem~ ADJ 38 ADV 34 DET 16 NOUN 14 PART -32 PROPN -21 QUOTE -23 SCONJ -34 VERB 21
seen~ ADJ -12 ADP 17 DET 15 NOUN -32
see~ ADP 48 ADV 21 DET -29 PART -12 SCONJ -21
sentenc~ ADP 22
sent~ ADJ 20 DET -55 NOUN -29 PART 23 PRON 14 PROPN -19
set~ PROPN 30
share~ ADP -15 DET 30 NOUN 17
shift~ ADP 24 NOUN -18
shown~ ADJ -12 DET -31 NOUN -25
show~ ADJ -40 ADP -39 NOUN -24 PART 24 PROPN 24 SCONJ 14 VERB 34
shrug~ ADP -13
side~ ADP 38 DET -17 PROPN -18
signal~ ADP 23 DET 13 NOUN -17 PRON -39
sign~ ADP -13 NOUN -24 PART 38 PROPN -16 VERB 12
singl~ PROPN 17
slam~ DET 22 PRON 25 PROPN -12
sought~ ADJ -16 ADP -19 ADV 21 DET -59 PART 24 PROPN -32
sound~ ADP -31 DET -20 PRON 18 PROPN 16
spare~ PROPN -25
spar~ NOUN -15
speak~ ADP -30 DET 15 PROPN 20 VERB 37
spent~ ADJ -31 ADP -30 NOUN 21 PROPN 37
spoken~ ADP -22
spoke~ ADJ -12 ADP -24 ADV -39 PART 35 PRON 37 VERB -16
stand~ ADP -21
start~ ADP -13 ADV 17 PART 23 PRON -23 VERB -53
state~ ADP 12 AUX 19 DET -35 PRON 19 PROPN -24 QUOTE -17 SCONJ 32 VERB -17
stop~ VERB -47
stress~ DET -20
struck~ NOUN -15
struggl~ ADV 24 DET 32 NOUN 22 PART -33 PRON -38 PROPN -15
stuck~ NOUN -12
suggest~ ADJ 13 DET -15 NOUN 19 PRON 34 SCONJ -24
sum~ ADP -13
support~ ADP -33 PRON 19 VERB 41
su~ NOUN 26 PROPN -28
taken~ ADP -20 DET -22 PROPN 25
take~ ADV 19 AUX -12 DET 19 NOUN -59 PART -29
talk~ ADJ -23 ADP 13 DET -17 PART -17 PRON 37 PROPN -17
tell~ ADJ -49 ADP -44 ADV -27 AUX -20 NOUN -22 PART -14 PRON 74 PROPN -31 QUOTE 27 SCONJ 17 VERB -56
tend~ ADJ 21 NOUN 46 PART -60 PROPN 19 VERB -27
testify~ ADP -15 PROPN -14
thank~ ADP 12 DET -17 NOUN 21 VERB -22
think~ ADP -23 ADV -32 PRON 26
threaten~ ADV -15 DET -23 PART 34
throw~ PROPN -22
ting~ NOUN -14
titl~ DET -13 NOUN 12
took~ ADP -35 DET -22 NOUN 20 PROPN 20
tout~ DET -20 NOUN 19 PRON 30
tri~ ADJ 12 ADP -39 ADV -18 PART -49 PRON 62 PROPN 22 VERB -54
try~ ADJ -14 DET -31 NOUN 20 PART -14 PRON 23 PROPN 39 VERB -44
turn~ ADP -31 DET 26 NOUN -23 PRON -19 PROPN 18 VERB 23
tweet~ NOUN 26 PRON -12 PROPN -35
underscore~ DET -23
unleash~ PROPN 29
unveil~ DET -40 NOUN -18 PROPN 25
urge~ ADP 12 ADV 41 DET -20 NOUN 16 PRON -12 PROPN 12 VERB -20
us~ ADJ 41 ADP -31 ADV -12 DET -14 NOUN 15 PART -48 VERB -50
view~ DET 17
voic~ ADP 18 NOUN -17
vote~ ADP -20 DET 24 NOUN -28 NUM -34 PART 30 PROPN 12
vow~ ADJ -12 ADV 24 DET -29 PART 42 PROPN -36
want~ DET -18 PART 18 SCONJ 14
wari~ NOUN 19
warn~ ADP -22 PART 15 PRON -15 PROPN -14 SCONJ 16 VERB 25
watch~ ADP 21
weigh~ ADP -19 DET -29 NOUN 18 PROPN -23
welcom~ NOUN 18 PRON -17 PROPN 14
went~ ADP -43 ADV -31 DET -16 NOUN -12 PART -42 PRON 32 PROPN 25
withdrew~ NOUN -21
wonder~ ADP 14 DET -13
work~ DET 35 NOUN -23 PRON -27 VERB 13
worry~ ADJ 22 ADP 14 DET -14 NOUN -13
write~ ADJ -13 ADP 18 DET -17 NOUN -29 NUM -15 PART -25 PRON -19 PROPN -43 SCONJ 36 VERB 59
zero~ ADP 19

76 start: cue, word before
:~ , -13 : 71
accord~ , 181 and -21 by -51 for -54 from -20 in -23 of -49 on -12 to -14 with -18
accuse~ accuses 24 accusing -24 of 38 trump 23
acknowledge~ acknowledged 17 as 21
address~ addressed 17
add~ , 58 : 19 added -19 adding 16 of -13 that -15
admit~ admitted -16 to 28
agree~ (number) -14 , -15 agree -15 in -21 of -18 on 13 to 23 with 27
aim~ aimed -40 at 60 to 15
allege~ alleged 12
announce~ announced 35 of -17 on -40
apolog~ for 32
appear~ appear 49 appears 60 be 34 for -16 have -22 in -18 on -31 with 12
argue~ , 34 argues -20 arguing 12 for -16 in -30 on -20 that 18
ask~ about 45 asking 12 clinton -13 for 28 from -12 her -14 if -14 of -36 to -46 trump 47 whether -30
assert~ asserted 21
assure~ assured 16 to 19
attack~ , -16 attacked 24 on 43
back~ backed 17 backing 36
begin~ began -69 to 25
believe~ believe 35 believes 25 in 30
blame~ blamed 14
blast~ blasted -20 for 25
boast~ boasted -19 of 21 to -12
call~ call 18 calls -29 for 103 from -24 her -12 of -12 on 25 out 20 to -21
challeng~ challenged 23
charge~ charged -18 that 26
cite~ as -18 cited 56 citing 53 of -14
claim~ as 15 claim 22 claiming -18 for 38 in -13
come~ come -29
compar~ , 23 compared 28 to -40
complain~ of -22
conclude~ , 12
confirm~ confirmed 16
consid~ considered 43
continue~ , -44 : -26 continued -49 in -12 on 35 to -60
criticize~ as 21 criticized 25
decid~ decided 20 to -27
decis~ to -25
declare~ , 15 as -15 declared 27
declin~ to -12
decry~ decried 15
deem~ deemed 39
defend~ of 22 on -12
deliv~ of 41 to -22
denounce~ , -17 as 41 denounced -30 denouncing 21
deny~ denied -20
describe~ described 29
discuss~ discussed 41
dismiss~ as 13 dismissed 19
eager~ eager 23 to -24
email~ , 18
emphasize~ to -17
encourage~ encouraged 25
endors~ endorsed 59 for 12
expect~ expect 32 in -20
explain~ , 31 explained -19 explaining 29 why -31
express~ , -13 about 22 concern 21 for -25 in 20 of -13 that -14
fail~ to -31
fear~ fear 29
feel~ feel 37 felt -20
fire~ , -25
focus~ , -16 focused -24 of -12 on 60
found~ for -16 found 47 in 23 on 24
gave~ , 18 gave -36 to 15
got~ got -50
held~ held -37
highlight~ highlighted 37
hit~ hit -41 on 26
hope~ hope 36 hoped 22 hoping 41 of 16 to -19
identifi~ identified 53
includ~ of 15 to -23
indicate~ , 12
insist~ insisting 28 on 12
issu~ issued -34 statement -20
knew~ , -13 knew 35
known~ , -12 as 69 to -17
know~ know 25 knows 14
laid~ laid -12
lament~ lamented 13
lash~ , 19
launch~ , 12 launched -51
learn~ learned 16
like~ likely -32 of -20 to -45
look~ , -12 as 16 to 59
made~ about 43 clear 45 for 35 in -14 it 23 made -73 of 43 that -13
make~ , -20 for 30 makes -51 to -24
mention~ mentioned 30
mock~ and -14 mocked 15
name~ named 14
need~ to -25
note~ , 28 in -12 of 23
offer~ , -18 for 22 offered -18 on 41 to -17
oppos~ , -13 oppose 33 opposed 32 to 18
order~ ordered 56
pass~ passed -21
pivot~ to 27
plan~ , 24 to -29
plead~ pleaded -41 to 31
pledge~ to 27
point~ , 43 for 16 in -26 of -32 on -17 out 22 pointed -34 pointing -56 to 84
portray~ portrayed 16
post~ , -14 of -27 posted -24
praise~ , -29 for 24 in -15 on 17 to -17
predict~ predicted 16
prefer~ to -17
promise~ of 15 promises 14 to -41
promot~ , -49
propose~ on -14 proposed 36
publish~ of -14
push~ for 44 of -12 on 26 pushing -21 to -24
put~ , 19 put -29
question~ questioning 18
quick~ quick -35 to -35
rail~ against 39
rais~ about 52 of 31
recall~ recalled 24 recalling 24
recogn~ , -16
refer~ , -27 to 75
refus~ to -21
reject~ that 25
releas~ released -15 statement 13
remain~ to -13
rememb~ , -18
remind~ of 47 reminded -47
repeat~ that 24
report~ , 72 about 12 at -21 his -19 in -21 of -12 on -45 reports 29
requir~ to 12
respond~ , 30 on -41 responded -40
reveal~ revealed 36
saw~ saw 28
say~ % 19 's 22 , 154 : 37 a -12 about 40 all -17 and -18 before -15 but -17 by -26 campaign 24 despite -13 for -63 from -18 hall 23 in -55 interview -12 is -40 night 19 of -30 on -53 said 40 say 54 saying 40 says 43 show -22 statement 25 sunday 14 that -18 the -15 thursday 22 time 21 was -15 wednesday -15 week 23 weeks 22 when -21 with -13 year 19 years -16 “” 19
seek~ of -12 seeking 23 seeks 54
seem~ at -26 be -44 of -24 on -14 seem -12 seemed 42 seems 20 with -14
seen~ seen 20
see~ in -25 see 60 sees 60
sent~ out -21 sent -72
share~ of 17
show~ at -24 for 13 in 17 show 29 shows 52 to 18
sign~ , 23
slam~ for 22 slammed 36
sought~ to 12
sound~ sounded 17
speak~ , -23 of 47
spent~ of -62 spent -73
spoke~ , -22 about 54 in -19 of 23 on 16 to -25
start~ started -71
state~ of -15 on -26 stated 16
struggl~ to 20
suggest~ , 24 suggest 19 suggested 44 suggests 16 that 21
support~ , -15 for 20 supported 57 supporting 38
taken~ taken -62
take~ , -20 taking -47 to -17
talk~ , -15 about 85 of 31 on -19 talked -21 talking -13 to -45
tell~ , 96 : 26 a -21 about -42 ap 32 at -19 clinton -12 for -20 her 15 in -27 of 24 on -25 reporters 22 telling -40 tells -29 that 23 the -27 to -18 told -39 was -15 when -13 ’s -18
tend~ to -26
thank~ , -19
think~ thinks 28 thought 24 to 24
took~ , -29 at 61 in 17 of -27 took -85
tout~ of 22 touted 42
tri~ tried -51
try~ to -40 trying -41
turn~ to 67 turned -59
urge~ , -20 for -12 to -23 urged 25
us~ of -50 to -37 used -66
vote~ , -15 against 42 for 31 in -24 of 40 to -23
vow~ vows 22
want~ , -20 want 26 wanted 19 wants 76
warn~ of 14 that -12 warned -43
went~ , -18 on -20 to 24 went -49
work~ of -13 to 14
worry~ about 41
write~ , 22 by -16 for -42 in -25 on 12 to -19 wrote -27

77 start: manner, word
(act) $ -12 % -16 's -47 ) -15 about 13 address -15 ads -18 after -27 against -21 agreement -18 ahead -20 alleged 21 allies -20 allowing 18 almost -15 along 14 although -19 american 15 americans -27 and -91 anyone -37 approach 16 april -13 are -13 around 14 as 21 asking -30 at -18 attack -17 attacks -46 attention -27 away -19 back -31 banks 13 be -37 before -24 behalf -12 behind -27 being 43 ben 25 bernie 18 between -25 billionaire 28 black -19 border 38 both -43 bring 14 but -29 by -37 calling -23 campaign -26 campaigns -16 candidates 15 certain 22 chairman -12 challenges 14 changes 37 china 15 chinese -15 christie 22 clear -13 clinton 25 clinton's 23 clinton’s 29 closer 24 cnn -12 comey 25 concern -16 confident -12 conservatives -18 contests -16 continuing 12 critical -15 criticism -24 cut 14 data -28 debate -39 defeat 32 defense -21 democrat 12 democratic 42 democrats -17 detailed 21 differences 22 different 18 do 13 donald 31 down -38 during -21 each -12 earlier -18 effort -19 encourage -16 end 17 especially 23 even -32 every -15 evidence -19 facebook -14 favor -33 few 15 fields 16 fiorina 25 first -18 florida 23 focused 25 for 21 former 16 forward -28 fox -21 free 13 front-runner 31 full -32 fun -22 fundraising -16 future 14 growing -14 guilty -33 gun 21 had -15 hard -28 has -19 having -21 he -31 health -23 her 16 here -16 high -26 his 28 host -17 house -29 how 49 idea -12 ideas -16 immigrants 24 immigration 34 in -33 including -20 increasingly -19 indiana 16 instead -18 interest -25 interviews 21 into -21 iowa -28 is -40 issue -17 issues 36 jewish 19 john 14 just 33 key -14 khan 18 last -35 late -12 lawmakers -16 laws -33 legal 30 legislation 15 level 23 lewandowski 28 liberal 19 little -41 long -14 lower 21 make -25 man 12 many 13 marco -12 may -12 men 26 mention -26 messages -21 moderate 20 monday -36 money -16 months -18 more 19 most 22 mr. 37 mrs. 17 ms. -32 much -25 name 23 negative -13 news -23 no -17 north -13 november 24 nuclear 19 obama 16 of -63 off -37 officials -13 on -63 only -17 or -20 other -19 out -49 own -14 part 12 party 31 past -16 path 22 plan -22 point 24 politics 29 positions 22 president 34 private -18 prominent 19 provide -15 public -19 pushing 24 put -18 questions -16 raise 13 rally -20 ready 36 real -19 recent 19 refugees 25 religious 27 reporters -17 reporting -27 reports 26 republican 29 research 13 respond -13 response -20 rights 18 rival 19 rivals 24 romney 33 rubio 40 running -14 ryan 31 said -16 sanders 18 saturday -37 say -14 saying -47 sen. 26 she -64 shooting 13 short -30 show -14 significant 17 signs -25 similar 12 since -25 some 27 something 15 south 13 spending 16 state -36 statement -16 statements -12 states 14 still -18 stop -14 such 21 sunday -22 super 12 support -14 supporters -25 supporting -14 syrian -12 take 16 talking -33 tariffs 14 ted 44 telling 25 than -35 the 23 their 14 they 14 think 21 this 26 though -12 thursday -19 to 18 top 22 trump 31 trump's 26 trump’s 30 tuesday -40 turn 16 twitter -27 up -50 urging -32 use -12 using 16 very 13 vice 19 victims 20 video -25 views -28 vote -13 voters 27 was -36 way -14 ways -13 wednesday -52 well -25 what 30 when 13 whether 44 which -52 while -35 who 16 why 51 will -13 win 13 without -19 women 26 words 30 working -28 world 19 yet 24 you -12 ’s -50 “,” 14 “?” 12 “” -17
(judge) a 43 about 17 an -19 and -13 as -37 bill 26 clinton 25 clinton's 16 efforts 15 for -47 he -17 her 12 himself 14 in -16 not 16 out -16 people 12 political 26 republican -28 republicans -22 sanders 27 that -49 their -12 them -20 tuesday -22 u.s. -26 what -27 with 13 “” 37
(noun) (number) -14 a -45 about -31 as -18 for -16 her 38 him 31 his -26 immigration 15 more -29 of -22 on 25 she 22 that 61 the 13 their 17 to 37 trump -20 “” 39
(passive) a -32 as 34 for 52 of 35 the -45
(say) $ -19 's -31 (number) -37 abortion 25 accepting -23 after -15 again -19 against -39 all -17 almost -25 also -16 and 20 any 22 as -39 asking 24 attacks 15 back -25 based 23 because 19 before 16 being -16 better 15 between 18 britain 18 building 19 by -41 calling -20 calls 20 china 17 clinton's 18 clinton’s 34 congress -19 curiel 26 despite 26 does 20 doing 18 donald 25 during -14 earlier -28 even 27 facebook -15 fight 25 first -26 following -14 for -29 friday -51 half -21 he 37 health 22 her -36 high 15 him -44 himself 14 his -13 how 13 however -21 husband 17 if -27 immigration -18 impose 22 in -27 include 27 increased 25 industry 25 is 36 islamic 22 issues 20 just -24 last -51 late -17 later -16 latinos 27 least -13 legislation 15 little -22 major 17 many 14 mexican 18 monday -34 mr. -19 much 20 national -19 nearly 13 negative 21 never 25 none 18 not 22 nothing -27 on -48 only 25 out -17 perhaps 28 plans -24 positions -21 potential 25 publicly -19 rather 27 released -12 repeatedly -37 saturday -39 saying -17 sen. -20 senior -26 she 32 sunday -39 support -22 taking 13 that 77 the 22 them 20 themselves 14 there 30 they 21 this -60 those 23 though -20 thursday -48 to 24 trump 13 trump’s 21 tuesday -48 twitter -31 upon -15 victory 20 view -22 was 19 what 16 when 28 who -22 why 15 winning -21 with -18 without 13 women 25 would 31 ’s -20 “,” 30 “?” 14 “” 36
(source) (number) 26 a -31 by 21 clinton 18 for -26 he 32 that -34 to -15 trump 15 voters 20 was 31 “” -38
(tell) (number) -25 a 33 about 41 americans -13 an 22 and -14 clinton -32 comments 25 donald -33 for 18 from -12 he 60 her -28 him 15 his 14 how 54 if 43 in -12 it 23 me -34 mr. -35 not 26 of 40 on -16 other 13 people -21 politico -15 she 49 state 13 supporters 12 that 32 the -33 them -20 they 20 to -18 trump -22 voters -15 what 31 whether 57 which 21 ’s -16 “?” 41 “” -24
(think) (number) 56 about -36 be -12 better -25 clinton -16 he -25 him -24 his -19 in 13 like 12 more 43 mr. 16 national -23 of -32 on 29 republican 17 see -14 that 35 the 17 their -18 they 25 this 12 to -42 trump 25 trump's 18 when 15 where 27 which 13 will 22 “” -36

78 start: distance, manner
(0) (act) 13 (colon) 71 (judge) 67 (passive) 67 (say) 49 (source) -45 (tell) -18 (think) 26
(1) (act) 23 (colon) -23 (noun) 34 (passive) -82 (say) 13 (tell) 49 (think) 24 (words) 12
(2) (act) 28 (colon) -26 (judge) -22 (noun) -23 (source) -46
(far) (act) -45 (colon) -15 (judge) -33 (noun) -22 (say) -30 (source) 52 (tell) -14 (think) -96
(near) (act) 30 (colon) -27 (judge) -13 (noun) 13 (source) -12 (think) 27 (words) -14
(very_far) (act) -140 (judge) -67 (noun) -39 (passive) -27 (say) -94 (tell) -80 (think) -99

79 start: place, word before
(1) (number) -33 , 96 : 59 a -166 about 127 after 36 against 108 an -57 and -73 any -12 as 30 at 17 back -20 both -15 by -18 clear 55 down 28 for 95 former -16 from -76 hillary -16 his -117 if -25 in -86 its -22 last -13 more -22 mr. -14 no -13 not -51 of 100 off 36 on 27 out 14 over 53 several -12 some -18 that -29 the -136 their -46 this -14 trump -24 was -13 whether -58 with -26 “,” -21 “” -39
(2) $ -25 (number) -28 , 32 : 60 a -88 about 180 after -13 against 71 all -25 an -27 and -63 as 21 at 28 be -32 because -19 being -14 bring -29 by -78 clear 33 clinton -16 do -19 for 53 from 37 has -16 have -51 he -16 her -47 his -50 if -20 in -89 it -17 its -15 keep -45 make -55 mr. -12 much -15 new -22 not -12 of -42 on 54 over 42 put -28 sanders -17 show 42 support 49 than -48 that -73 the -95 their -14 trump -25 use -26 want 14 was -22 were -15 what -21 whether -27 while -14 who -17 win -17 with 30 ’s -33 “,” -22 “” -14
(3) $ -19 % 12 ' -18 's -79 ( -50 (number) -29 ) -20 , 81 - 67 . -12 : 111 ; 13 a -60 about 151 account 12 across -12 actions -22 ad 21 address 33 after -84 against 88 all -32 allowing 19 alternative -13 although -14 america 21 americans -14 an -23 and -142 announced -12 announcing 25 answer 19 appeal -22 appear 22 are -33 argument 22 around -32 as -46 at 31 attack -16 attacking 44 attacks 24 back 23 backed 12 be -47 because -25 before -41 behind 49 being -24 believe -17 believed -19 believes -25 benefits -15 beyond -22 bill -17 blocking 21 bring -20 bringing 21 but -48 by -34 call 28 calling 36 candidates -12 case 32 challenges -15 charge 15 choose 22 claiming -24 clear -29 clinton 12 coalition 26 comment -13 comments -27 committee 12 concern 15 concerns -20 confident -24 congress 19 convention 25 could -13 country -14 court 23 created -12 criticize 25 critics 25 crowd 48 day 15 debate 39 defend 40 defending 35 delegates -16 demand 17 democratic -20 democrats 14 department 14 describe 65 designed 21 discuss 62 do -18 doing -13 donald -15 during -64 electorate 25 email -15 encourage 39 endorse -13 endorsing 29 enter -14 entering -12 even -25 everyone 26 evidence 13 expand -14 expanding -16 explain 38 face -12 fact -18 fellow -12 file 13 first 22 following -23 for 74 freedom -16 friday 18 from -113 front-runner -15 get -25 give -16 group -13 had -43 hall 21 has -32 have -26 he -50 help -14 her -19 highlight 14 hillary -13 him -12 his -76 host 24 house -15 idea -18 if -38 in -113 including -30 interview -17 into 22 issues -18 it -31 its -16 itself 20 judges 22 july 19 last -12 law -14 lead -24 leading -16 leave -22 legislation 23 like -15 likely -16 line -23 link 21 made -14 make -27 making -21 may 15 measure -15 media 37 message -12 monday 31 more -26 most -12 mr. -26 much -24 new -12 news 15 notion -44 obama -17 offer 17 offering 22 on 81 only -19 or -39 other -20 others 18 out 28 outside -23 parties -12 party 26 pass 18 past 22 people -19 plan -27 plans -17 policy -16 present 26 promising 25 pushing 26 put -17 question -16 questions -16 raise -15 read 16 reject -12 release -13 report -12 reporting 18 republican -24 republicans 12 review -14 rival -15 rubio 15 running 16 said -45 sanders -21 say 42 saying 108 see 14 seeking 19 sending -13 she -16 shooting 25 should -14 show -15 showed 15 shows 17 since -16 so -15 sought -18 speech 24 staff 24 state -20 statement 39 states -24 stop -15 story -17 strategy -15 subject -21 suggested -17 support -46 supporters 37 supporting 15 system -13 take -13 targeted 26 ted -17 telling -34 than -93 that -38 the -143 their -25 them 16 they -18 thinks -14 through -30 time 57 to 15 took -23 toward 42 trump -59 trump's -18 try -14 tuesday 14 twitter 22 under -20 up -34 urging 17 use -20 using -22 view 25 voice 13 voters 19 want -12 warning -16 way -33 wednesday 12 weeks 25 were -17 what -33 when -23 where -16 whether -22 while -43 who -39 will -23 win -23 within -20 without -18 women 38 won -13 word -13 would -35 writing 20 years -17 — 44 ’ -12 ’s -85 “,” -20 “” -29
(behind_all) (number) 21 as -12 trump -17 tuesday 41
(behind_circumstances_) back 19 friday 31 how -30 increasingly -24 night 67 saturday 30 thursday 23 tuesday 19 wednesday 29 why -39
(behind_phrase) (number) -26 ad -14 americans 13 attack 22 attention -18 bill -53 campaign 17 candidate -32 case 28 clinton -47 concern 29 concerns -22 crowd 31 deal 20 efforts -17 government 24 her -29 herself 12 him 13 himself -22 his -12 idea 16 judge -19 leaders -17 letter 12 me 52 message -24 notion 44 party 35 people 45 plan 48 plans 32 politico 13 proposal 37 questions -30 rubio 18 senator -16 speech 21 state -21 statements 14 states -15 supporters -34 that -16 them 24 trump 51 voters -12 what -26
(touching_) : 71 accuses 24 accusing -24 acknowledged 17 added -19 adding 16 addressed 17 admitted -16 agree -15 aimed -40 alleged 12 announced 35 appear 49 appears 60 argues -20 arguing 12 asking 12 asserted 21 assured 16 attacked 24 backed 17 backing 36 began -69 believe 35 believes 25 blamed 14 blasted -20 boasted -19 call 18 calls -29 challenged 23 charged -18 cited 56 citing 53 claim 22 claiming -18 come -29 compared 28 confirmed 16 considered 43 continued -49 criticized 25 decided 20 declared 27 decried 15 deemed 39 denied -20 denounced -30 denouncing 21 described 29 discussed 41 dismissed 19 eager 23 encouraged 25 endorsed 59 expect 32 explained -19 explaining 29 fear 29 feel 37 felt -20 focused -24 found 47 gave -36 held -37 highlighted 37 hope 36 hoped 22 hoping 41 identified 53 insisting 28 issued -34 knew 35 know 27 knows 14 laid -12 lamented 13 launched -51 learned 16 likely -32 made -73 makes -51 mentioned 30 mocked 15 named 14 offered -18 oppose 33 opposed 32 ordered 56 out 22 passed -21 pleaded -41 pointed -34 pointing -56 portrayed 16 posted -24 predicted 16 promises 14 proposed 36 pushing -21 put -29 questioning 18 quick -35 recalled 24 recalling 24 released -15 reminded -47 reports 25 responded -40 revealed 36 said 41 saw 28 say 55 saying 42 says 43 see 60 seeking 23 seeks 54 seem -12 seemed 42 seems 20 seen 20 sees 60 sent -72 show 46 shows 52 slammed 36 sounded 17 spent -73 started -71 stated 16 suggest 19 suggested 44 suggests 16 supported 57 supporting 38 taken -62 taking -47 talked -21 talking -13 telling -40 tells -29 thinks 28 thought 24 told -39 took -85 touted 42 tried -51 trying -41 turned -59 urged 25 used -65 vows 22 want 26 wanted 19 wants 76 warned -43 went -49 wrote -27

80 start: place, what comes later
(1) (quote_later) 34 (that_later) 23
(2) (nothing_later) -17
(3) (nothing_later) -104 (quote_later) -25 (that_later) -31
(behind_all) (nothing_later) -50 (that_later) 24
(behind_circumstances_) (nothing_later) -27 (quote_later) 44 (that_later) 16
(behind_circumstances_behind_phrase) (that_later) 41
(behind_phrase) (nothing_later) -25 (quote_later) 14 (that_later) -21
(touching_) (nothing_later) 35 (quote_later) 67 (that_later) 52

81 start: cue, what comes later
argue~ (quote_later) 18
ask~ (that_later) -26
call~ (nothing_later) -14 (quote_later) 14
champion~ (nothing_later) 20
chant~ (nothing_later) -19 (quote_later) 17
charge~ (nothing_later) 21
coin~ (nothing_later) 22
comment~ (quote_later) 22 (that_later) -20
concede~ (quote_later) 25 (that_later) -23
express~ (that_later) 15
found~ (that_later) 15
fuel~ (nothing_later) 25
made~ (nothing_later) -13 (that_later) 15
name~ (nothing_later) 14 (quote_later) -22
note~ (that_later) 19
polar~ (nothing_later) 23
post~ (quote_later) 16 (that_later) -25
put~ (that_later) -17
recit~ (nothing_later) 25 (quote_later) -26
reiterate~ (nothing_later) 17 (that_later) -17
reject~ (that_later) -15
releas~ (nothing_later) 16 (quote_later) 15 (that_later) -57
repeat~ (nothing_later) -14 (quote_later) 23
report~ (that_later) -12
respond~ (quote_later) 19 (that_later) -15
say~ (that_later) 22
suggest~ (quote_later) 25
tell~ (that_later) 12
warn~ (that_later) 15

82 start: what comes later, word
(nothing_later) % -25 's -70 ) -20 abortion 35 about 25 accepting -12 address -14 addressing 23 ads -17 advisers -19 after -39 again -20 against -23 agree 19 ahead -20 aides -13 all -31 alleged 19 allowing 31 almost -38 also -22 america -14 americans -38 an 13 and -42 announced -12 anonymity 33 anyone -36 anything -18 approach 16 april -15 are -16 around -24 at 13 attack -17 attacks -21 attention -28 ayotte 40 back -31 backing -12 ban -27 banks 13 based 22 be -55 because 20 becoming 15 been -15 behalf -15 behind -24 being 20 ben 15 bernie 18 between 15 biden -13 bill 22 billionaire 32 billionaires 22 blocking 35 border 37 boycott 19 breitbart -24 britain 23 building 14 but -30 by -36 call -12 calling -27 calls 13 campaign -23 campaigns -16 carson 16 cast -12 certain 21 chairman -13 challenges 14 changes 37 changing 16 charges -21 china 27 chinese -34 christie 20 claim 12 clinton’s 47 closely -23 closer 23 comey 22 coming -21 comment 15 companies 26 concern 22 conducted -24 congress -20 congressional 14 contests -16 controversial -17 countries 14 creating 12 credit -27 critical -15 criticism -22 criticizing -34 cut 14 cutting 17 debate -41 decisions -16 defeat 32 delivering -20 democracy 23 democrat 17 democratic 34 democrats -17 department -13 describe -14 details 29 differences 22 different 12 direct -28 directly 12 does 17 doing 16 donald 13 donations -18 doubts 20 down -30 draft -20 drawing 28 during -25 each -27 earlier -18 early -19 effort -19 efforts 20 elected -12 emanuel 23 emphasize -15 encourage -17 end 14 endorse -17 endorsing -19 environmental -20 events 21 every -20 evidence -17 expand 18 expanding 19 facebook -14 favor -38 favored -13 fear -13 fellow -20 fight 20 fiorina 28 firms 20 first -38 focus -13 focused 25 follow 25 following -12 for 12 foreign -18 forward -28 fox -22 free 34 fresh -15 friday -56 from -16 front-runner 36 full -33 fun -16 fund-raising -17 fundraising -14 future 12 garland 20 gay -22 generally -26 george -17 georgia -12 get -24 give -16 giving -14 go -19 growing -15 guilty -33 gun 23 guns -30 had -23 half -23 hard -27 has -29 hate -15 have -13 having -16 he 27 hear -20 here -14 herself -20 highly -14 hillary -19 his -13 host -20 house -31 how 63 huge 15 hundreds 24 husband 15 idea -12 ideas -17 if 30 immigrants 28 immigration 37 impose 40 include 26 including -23 increased 41 indiana 16 industry 23 instead -17 insults -13 interest -27 interested -15 into -34 iowa -29 islamic 13 israel 23 issue -18 issues 42 it 16 its 15 itself -41 jeb 17 july -21 just 40 kelly 27 khan 16 know -16 largely -13 last -55 late -23 later -19 latinos 37 laws -34 least -20 legal 28 level 23 lewandowski 28 liberal 18 light -20 like -15 limited -13 little -64 long -18 losing 33 lower 21 lynch -12 made -12 major 21 make -27 marco -12 may -12 mccain 25 men 28 mention -26 messages -13 mexican 19 military 14 moderate 23 monday -44 months -20 most 25 mr. 35 mrs. 21 ms. -23 muslim 15 muslims -14 name 23 national -16 nearly 28 never 18 new -26 news -26 newspaper -19 no -30 nominating -17 none 26 north -15 not 32 nothing -33 november 22 nuclear 18 n’t -12 of -30 off -31 offer -15 officials -12 only 17 opening 29 opponents -19 opposition -19 or -28 our -20 out -65 over -25 own -16 paper 25 parents -12 party 35 past -17 path 22 pence -24 photo 25 pick 23 plan -25 plans -36 point 12 police 20 policy -14 political 33 politicians 39 politics 20 poll -14 polls 15 positions 23 potential 26 president 16 press -14 pressure 12 private -13 prominent 19 promises -47 protect -13 provide -15 providing 20 public -24 publicly -20 puerto -12 pushing 22 put -23 putting 18 quickly -13 racial 33 racism 24 raising 18 rally -20 rather 19 ready 36 reasons 12 recognize -15 refugees 17 register 25 regular -20 reject 21 released -14 religious 27 remaining 17 repeatedly -21 reporters 13 reports 22 republican 23 republicans -17 research 16 respond -12 restrictions -13 rise -14 rising -25 rival 17 rivals 24 romney 28 running -32 ryan 31 said -13 sanders 17 santilli -13 saturday -50 say -15 saying -18 scalia 27 see -22 seeking -12 sen. 16 senate -12 send -12 senior -26 short -30 should -12 show -15 showed 23 shut 21 significant 17 signs -39 since -44 single-payer 12 sit -15 so -22 social -13 someone 15 something 16 somewhat 28 speaking 18 special 12 specific -16 specifically -13 specifics 23 speech -29 spending 24 state -13 statement -12 statements -35 states 14 stop -20 stories 32 such 27 sunday -37 super 12 superdelegates 18 support -28 supporting -18 syrian -13 talk -22 talking -35 tariffs 13 tax 21 ted 41 tell -12 telling 31 than -12 that 38 themselves 18 there 17 they 50 think 21 this -15 those 17 though -25 thousands 23 through -16 throwing 24 thursday -71 top 21 topics -21 transgender 15 trump 19 trump's 27 trump’s 31 tuesday -49 turkey -14 turn 14 twitter -28 understand -13 unify 14 united -13 unity 30 up -47 upon -20 us -28 use -13 using 19 various 32 vermont 16 very 13 vice 16 victims 19 video -24 view -29 views -28 violence -12 vote -15 voters 12 votes -12 wall -17 warren 25 washington -37 way -14 ways -13 wednesday -54 weeks -15 well -26 what 55 when 24 where 28 whether 89 while -48 who -34 why 76 win 16 winning -17 with -29 women 34 words 30 work -15 workers 20 working 16 world 19 would 19 writing -21 years -12 yet 25 you -15 young -22 zika 34 ’s -68 “?” 25 “” -36
(quote_later) 's -12 about -30 against -26 americans -21 an -20 and -31 at -39 back -28 being 16 by -17 calling -17 campaign -13 clinton 17 cruz 12 for -18 he 27 hillary 21 himself 17 his 28 how 49 in -49 its -12 last -23 more 38 national -22 no 14 obama 25 on -28 out -13 reporters -29 rubio 27 saying -31 she 46 supporters -14 telling -33 that 33 the 24 their 15 them -32 they -17 this 31 to 27 trump 31 trump's 26 trump’s 17 tuesday -46 twitter -28 voters 20 was 21 what -36 when 27 which -21 why 38 with 27 ’s -22 “,” 30 “?” 31 “” 26
(that_later) 's -17 about 26 as 24 at -23 for -26 her -23 his 29 in -20 last -25 monday -26 new 27 on -40 over 15 sanders 15 sunday -27 that 58 this -23 to 22 tuesday -19 wednesday 18 with -18

83 start: what comes later, tag
(nothing_later) ADJ -40 ADP -35 ADV -33 AUX -30 CCONJ -73 NOUN -36 PRON 17 PROPN 14 PUNCT -20 QUOTE -14 SYM -23 X -12
(quote_later) ADJ 29 ADP -14 AUX 14 CCONJ -29 DET 16 PART -14 PRON 44 PROPN 34 QUOTE 51 SCONJ 23 VERB -26
(that_later) ADP -21 CCONJ -20 DET 31 PROPN -23 QUOTE 13 SCONJ 64

96 end: verbs, rest
(0_verbs) (leaves_0_quote) 14 (leaves_1) 14 (leaves_2) 16
(0_verbs_quote) (leaves_1) 36 (leaves_1_quote) 12 (leaves_2) 20
(1_verbs) (leaves_0) -22 (leaves_0_quote) -71 (leaves_2) 22
(1_verbs_quote) (leaves_0) -29 (leaves_0_quote) -34 (leaves_1) -12 (leaves_2_quote) 29
(2_verbs) (leaves_0) -12 (leaves_0_quote) -25 (leaves_1) -15
(2_verbs_quote) (leaves_0) -38 (leaves_1_quote) 14 (leaves_2_quote) 27

97 end: next word, verbs
$ (0_verbs) -13
' (0_verbs) -47 (1_verbs) -12 (2_verbs) -12
's (0_verbs) -49
( (0_verbs) -15 (1_verbs) 26 (2_verbs) 14
(edge) (0_verbs) -30 (0_verbs_quote) 15 (1_verbs_quote) 13
(number) (0_verbs_quote) 21 (1_verbs) -42
) (0_verbs_quote) 56 (1_verbs) 12 (2_verbs) -29
, (1_verbs) 12 (2_verbs) 28
- (0_verbs) 14 (0_verbs_quote) -17 (1_verbs) 20 (1_verbs_quote) 25 (2_verbs) 34 (2_verbs_quote) -17
-- (1_verbs) 30 (2_verbs_quote) 32
. (0_verbs_quote) -17
: (0_verbs) -17 (1_verbs) 36 (2_verbs) 12 (2_verbs_quote) -12
; (0_verbs) 41 (1_verbs) 30 (2_verbs) 28
[ (0_verbs_quote) -15
a (0_verbs) -17 (1_verbs) -50 (2_verbs_quote) 12
about (0_verbs) -49 (0_verbs_quote) -15
after (0_verbs) 34 (1_verbs) -15 (2_verbs) 64
against (0_verbs) -14 (1_verbs) -13
ago (0_verbs) -19
all (0_verbs) 30 (1_verbs) -14
almost (0_verbs) -12
also (0_verbs) 18
among (0_verbs) -15
an (0_verbs) -15 (1_verbs) -15
and (0_verbs) 20 (1_verbs) 16 (2_verbs) 14 (2_verbs_quote) -23
are (0_verbs) 47 (1_verbs) -26 (2_verbs) -14
as (0_verbs) -38 (1_verbs) 48 (1_verbs_quote) 15 (2_verbs) -29 (2_verbs_quote) 20
at (0_verbs) 36 (1_verbs) -46 (1_verbs_quote) -13 (2_verbs_quote) -14
be (1_verbs) -21
because (0_verbs) 32 (0_verbs_quote) -47 (1_verbs) 19 (1_verbs_quote) -23 (2_verbs_quote) 12
been (1_verbs) -17
before (0_verbs) 41 (1_verbs) -35
being (0_verbs) -16
between (0_verbs) -21
but (0_verbs) 49 (2_verbs) 20 (2_verbs_quote) 23
by (0_verbs_quote) 26 (1_verbs) 20 (1_verbs_quote) -26 (2_verbs) 21 (2_verbs_quote) -24
clinton (0_verbs) -27 (0_verbs_quote) 16 (1_verbs_quote) 21
could (1_verbs) 18
democratic (0_verbs) -12
did (0_verbs) -13 (1_verbs) 23
do (0_verbs) 19
during (0_verbs) 34 (2_verbs_quote) -22
earlier (1_verbs) -16
election (0_verbs) 25
even (0_verbs) 49 (1_verbs) -24 (2_verbs) 29
far (0_verbs) -16
for (1_verbs) -37 (2_verbs) -20 (2_verbs_quote) 16
from (0_verbs) 14 (0_verbs_quote) -22 (1_verbs) -18 (2_verbs) -31
had (0_verbs) -34
has (0_verbs) -21 (0_verbs_quote) 18 (1_verbs) -22 (2_verbs) 14
have (0_verbs) 23 (2_verbs) 15
he (0_verbs) -37 (2_verbs_quote) 20
helped (1_verbs) 23
him (1_verbs) -12
his (0_verbs) -19 (2_verbs_quote) 19
how (0_verbs) -20
if (0_verbs) -17 (1_verbs) -12 (2_verbs) 13
in (0_verbs_quote) 43 (1_verbs) -19 (1_verbs_quote) -20
into (1_verbs) -18
is (0_verbs) -13 (1_verbs) 35 (2_verbs) 24 (2_verbs_quote) -20
it (0_verbs) -14
last (0_verbs) 36 (1_verbs) 18 (2_verbs) -13
left (0_verbs) 21
like (0_verbs) -14
made (0_verbs) -18 (1_verbs) 21
may (0_verbs) 12 (1_verbs) 18
might (0_verbs) -19
monday (0_verbs) 25
more (0_verbs) 17 (1_verbs) -16
must (0_verbs) -18
not (1_verbs) -27 (2_verbs_quote) 17
now (0_verbs) 12 (1_verbs) 12
n’t (1_verbs) -12
obama (0_verbs) -14
of (0_verbs) -75 (0_verbs_quote) -14 (1_verbs) -21
on (0_verbs) -20 (1_verbs) 25 (1_verbs_quote) 15 (2_verbs) -72 (2_verbs_quote) 19
only (0_verbs) -19 (1_verbs) 20
or (1_verbs) -21 (2_verbs) -22
other (0_verbs) -15
out (1_verbs) -12
over (0_verbs) 19 (1_verbs) -17
presidential (0_verbs) -19
primary (0_verbs) -16
recently (0_verbs) 15
said (0_verbs) 12 (1_verbs) 36
saturday (0_verbs) 18
she (0_verbs) -18
should (0_verbs) -18
since (0_verbs) 35 (1_verbs) -16 (2_verbs) -18
so (0_verbs) 41 (1_verbs) 12 (2_verbs) -14
such (0_verbs) -20
than (1_verbs) 28 (2_verbs) -13
that (1_verbs) 14 (1_verbs_quote) -28
the (0_verbs_quote) -34 (1_verbs) -16 (1_verbs_quote) 14 (2_verbs) -21 (2_verbs_quote) -18
this (1_verbs) 15 (2_verbs) -12
through (1_verbs) -32
thursday (0_verbs) 35 (1_verbs) 19
to (0_verbs_quote) -14 (1_verbs_quote) -30 (2_verbs) -67 (2_verbs_quote) -36
trump (0_verbs) -18
tuesday (0_verbs) 39
turned (0_verbs) 22
until (0_verbs) 50
up (0_verbs) 18
using (0_verbs) 23
was (0_verbs_quote) -21 (1_verbs) -21 (2_verbs) 33
wednesday (0_verbs) 30
when (0_verbs) 49 (1_verbs) 39 (2_verbs) -54
where (1_verbs) -12 (2_verbs) 24
whether (0_verbs) -15
which (0_verbs) -30 (2_verbs) 24
while (0_verbs) 43 (1_verbs_quote) 25 (2_verbs) -21
who (0_verbs) 20 (1_verbs) -16 (2_verbs) 14
will (0_verbs) -39 (1_verbs) -13 (2_verbs) 22
with (0_verbs) 35 (0_verbs_quote) -34 (1_verbs_quote) -15 (2_verbs) -32 (2_verbs_quote) -15
would (0_verbs) -47 (1_verbs) 16 (2_verbs) 17
— (0_verbs) -14 (0_verbs_quote) 40 (1_verbs_quote) -20 (2_verbs) 46 (2_verbs_quote) 20
’ (0_verbs) -51 (1_verbs) -17
’s (0_verbs) -51
“” (1_verbs) -13

98 end: next tag, verbs
(edge) (0_verbs) -30 (0_verbs_quote) 15 (1_verbs_quote) 13
ADJ (1_verbs) -62 (2_verbs) -81 (2_verbs_quote) -32
ADP (0_verbs) 59 (1_verbs_quote) -30 (2_verbs) -45 (2_verbs_quote) -13
ADV (0_verbs) 44 (0_verbs_quote) 14 (1_verbs) -24 (1_verbs_quote) -17 (2_verbs) -75 (2_verbs_quote) -50
AUX (0_verbs) -21 (0_verbs_quote) -23 (1_verbs) 25 (1_verbs_quote) -47 (2_verbs) 40 (2_verbs_quote) -44
CCONJ (0_verbs) 39 (0_verbs_quote) 15 (1_verbs_quote) -12 (2_verbs) 20
DET (1_verbs) -17 (2_verbs) -40 (2_verbs_quote) 29
NOUN (0_verbs) -84 (0_verbs_quote) -35 (1_verbs) -80 (1_verbs_quote) -42 (2_verbs) -39 (2_verbs_quote) -41
NUM (0_verbs_quote) 21 (1_verbs) -42
PART (0_verbs) -12 (1_verbs_quote) -28 (2_verbs) -56
PRON (0_verbs) -20 (1_verbs) -36 (1_verbs_quote) -45 (2_verbs) -23 (2_verbs_quote) 33
PROPN (0_verbs) -54 (1_verbs) -78 (1_verbs_quote) 27 (2_verbs) -73 (2_verbs_quote) -43
PUNCT (1_verbs) 48 (2_verbs) 48 (2_verbs_quote) 14
QUOTE (0_verbs) -12 (1_verbs) -20 (2_verbs) -18
SCONJ (0_verbs) 47 (1_verbs_quote) 30
SYM (0_verbs) -29
VERB (0_verbs) -47 (0_verbs_quote) 38 (1_verbs_quote) 32 (2_verbs) -58

99 end: next word, second word
$ (number) -25
(edge) (edge) 12
(number) (number) -25 , -14 days 23 months 37 percent 33
, a 22 about -16 according -32 along -38 are 15 arguing 22 as -17 but 23 calling 35 compared 21 despite 23 donald -33 drawing 33 especially -58 even 24 for 26 from -42 given 12 has 15 have 18 he -21 his -19 however 32 if -26 including -114 is -17 it 17 like -46 many 24 more -31 mr. 22 mrs. 37 new -21 not -13 only -17 or -14 particularly -33 rather -27 said 71 saying 28 sen. 20 senator 20 she -43 such -27 then -12 there 29 too 16 trump 34 was 45 when 29 where 34 which 45 whose 32 will -18 would -23 “,” -50 “?” 12
- a -21 and 17 mexico -48 the 21 to -38 which -26
-- and -34
. ) 22
: that -17 the -18 “,” 44
; (edge) 13 (number) 20 and -12
? (edge) 15
a day 26
across the 14
after (number) -14 a 18 he -15 his 14
again . 19
against the 14
all the 17
and (number) 12 , -21 a -23 an 16 called 24 cruz 15 economic -12 even 12 for -27 has 25 he 52 her -36 his -56 how -32 is 27 new -13 other -27 others 35 sanders -12 that -24 the -33 their -18 then 12 trump 24 would -17 “” -26
appeared to -12
around the 13
as (number) -18 he 55 his -13 it 39 secretary -12 she 13 the -31 their -21 well 30
at (number) -13 a 41
away from -17
because he -44 it 17 she 20 the 29 they -31
before the -28
between the -15
but that -20
by (number) -17 a 19 the -36
could be 12
during a 25 her 20 his 17 the -26
entering the -19
feb. (number) 25
for (number) 19 a -29 his -22 more 17 not -20 president -28 the -29
from entering -15 his -17 its 15
have been 13
he said 22
hillary clinton 13
home . 26
if he -25 they -12
in a 46 all -14 america -19 an 81 both -13 california 20 cleveland -15 december 14 february 46 florida -17 her 17 iraq -19 july 12 june 20 line -13 march -25 may 13 new -38 order 36 other 12 part 25 politics -14 recent 36 south -18 syria -17 the -43 which -47
is n’t 18
last week 17 year -25
less than 25
looking for -12
made by -16 the 23
may be 22 have -15
monday . 17
more . 25 than 12
mrs. clinton 18
not only 24 to -12
of a -12 the -26
on (number) -13 a -21 guns -13 her -25 his 12 immigration -17 monday 22 muslims -20 saturday 16 social 28 the -40 their 22 trump -12 tuesday 21 twitter 19 wednesday 46
out of -13
over a -22 his -16
rather than -21
referring to 16
said she 25
since (number) -19 he 24 the 21
so far -12 much 24
such as -20
ted cruz -18
than (number) -26 a -19
that , 26 . 25 a -20 are 18 had -12 have -17 he -15 is 20 it 20 she -24 some 20 the -48 they 19 will 22 would -20
the crowd 24 more 25 next 25
this year -20
through the 15
thursday , 17 night 14
to (number) -18 a -40 ask 22 avoid 25 be -28 combat 25 come 23 discuss 17 do -12 get -15 help 34 her -16 make 17 stop -13 take 18 the -18 voters 30
tuesday , 14 . -14 night 29
up in 24
was a -25 not 17 the 14
wednesday , 15
when he 38 it -14 she -21 they 22
who are -17 had 17 have -19 is 20
with (number) 14 a -16 an -19 her 23 his -14
— a 14 and 20
“” (edge) -19

100 end: next word, second tag
$ NUM -25
' NOUN -49
's ADJ -14 NOUN -32
( PRON 19 PROPN -16
(edge) (edge) 12
(number) ADP -20 NOUN 38 NUM -25 PUNCT -22
, ADJ -18 AUX 27 CCONJ 13 DET 19 NOUN 20 PART -32 PRON 22 PROPN -15 QUOTE -19 VERB 12
- ADP 25 CCONJ 15 NOUN 22 PRON -16 PROPN -24 SCONJ 56 VERB -15
-- ADP 22 DET 19 VERB 21
. PROPN -19 PUNCT 23
: DET -33 PRON -86 PROPN 22 QUOTE 34 VERB -17
; (edge) 13 CCONJ -12 DET -33 NUM 20 PRON 18 PROPN 42
? (edge) 15
[ PROPN -20
a ADV -14 NOUN -12 PROPN -15 QUOTE -13
about DET -14 PRON -19 VERB -12
above DET -12
across DET 14
after ADJ 32 DET 34 NOUN 20 NUM -14 PROPN 17 VERB 36
again ADP 12 PUNCT 16
against DET 13 NOUN -13 PRON -14 PROPN -21
ago PUNCT -13
ahead ADP -13
all DET 16 NOUN -12 PROPN -13
also AUX 22
an NOUN -16
and ADJ -20 ADP 17 ADV 20 AUX 39 DET -41 NOUN -16 NUM 12 PUNCT -21 QUOTE -27 SCONJ -27 VERB 33
appeared PART -12
are ADV 15 NOUN 16
as DET -32 NOUN -17 NUM -18 PRON 60 PROPN 23 QUOTE -15 VERB -34
at ADJ 29 DET 25 NOUN -28 NUM -13 PRON -27 PROPN -13
away ADP -17
be VERB -15
because DET 29 NOUN -17
been VERB -17
before VERB 41
being VERB -16
better ADP 21
between DET -20
both ADJ 22
but ADV -42 AUX 35 SCONJ -18 VERB 33
by ADV 35 DET -29 NUM -17 PRON -24 PROPN -37 VERB 61
ca PART -12
can VERB -15
clinton AUX -16 NOUN 22 PUNCT -12 VERB 19
comes ADP 23
compared ADP -15
could ADV -13 VERB 19
did PART -12
do ADV 18
donald PROPN -13
during PRON 30
earlier ADP -13
entering DET -19
even ADP 23 SCONJ 38
feb. NUM 25
following DET 33
for ADJ -25 ADV 23 DET -62 NOUN 43 NUM 19 PRON -58 PROPN -17 VERB -18
forward PUNCT -15
from ADP 22 NOUN 12 PRON -15 PROPN -29 VERB -41
had VERB -26
has ADV -14 VERB 19
have AUX 13 DET -13 VERB 33
he AUX -36
her NOUN -12
his ADJ 14 NOUN -27
home PUNCT 26
how PRON -15
if PRON -48 PROPN 20
in DET 42 PROPN -59 VERB -19
is ADP -25 ADV 21 PART 12 PRON -15 PROPN 13 PUNCT 23 SCONJ -15
it AUX -13
just ADP 22
last NOUN 21 PROPN 24
late PROPN 22
less ADP 25
like PROPN 15
looking ADP -13
made ADP -22 DET 19
many ADP 17
may AUX 13 VERB 18
might VERB -17
monday PUNCT 15
more ADJ -12 ADV -16 PUNCT 25
mrs. PROPN 16
must AUX 22 VERB -19
next NOUN -19
not ADV 18 VERB -34
now PUNCT -18 VERB -16
of ADJ -20 DET -44 NOUN -32 PRON 13 PROPN -35 VERB -25
on DET -62 NOUN -44 NUM -13 PROPN 57 VERB -34
only ADP 22
or NOUN -13 PRON 15 PROPN -16
out ADP -16
over ADJ -12 NOUN 21 PRON -37 PROPN -14
played DET 22
presidential NOUN -19
rather ADP -21
referring ADP 16
said PRON 20 PROPN 38
saturday PUNCT 18
several NOUN 39
she AUX -16
should VERB -16
since DET 20 NUM -19 PRON 15
so ADJ 16 ADP 21 ADV -16
such ADP -18
ted PROPN -18
than ADP 21 DET -15 NOUN -14 NUM -26 PRON 42 PROPN -22
that ADJ -28 ADV 21 DET -36 NOUN 33 PRON -15 PROPN -35 PUNCT 41 VERB -23
the ADV 17 NOUN -26
their NOUN -14
these NOUN 25
they AUX -26 VERB 13
though PRON -12
through DET 22 NOUN 18 PRON 32
thursday NOUN 24
to ADJ -58 ADV -16 AUX -28 DET -15 NOUN 15 NUM -18 PROPN -22 VERB 12
toward DET 15
tuesday NOUN 26
turned ADP 24
up ADP 15
was ADJ -18 ADP -15 ADV 22 PART 15
wednesday PUNCT 25
well PUNCT -13
were ADJ -13 ADP 21 ADV -14
when DET 19 PRON 26 PROPN 21 VERB 26
where DET -13 PRON 13 PROPN 13
whether PRON -13
which AUX 51
while NOUN 17 PRON -15 PROPN 43
who NOUN 25 VERB -24
will ADV 23 AUX -12 VERB -38
with ADJ 36 NOUN 12 NUM 14 PROPN -13 VERB -25
without DET 20 NOUN 17 VERB 14
would AUX -19
— ADP -64 ADV 16 AUX -21 CCONJ 36 DET 27 VERB 58
’ NOUN -51
’s NOUN -32
“” (edge) -19 ADP -16 PUNCT 22

101 end: next tag, second tag
(edge) (edge) 12
ADJ ADJ -42 ADP 24 CCONJ -29 NOUN -63 PUNCT 12 SCONJ -19
ADP ADJ 19 ADP 24 ADV 20 NUM -22 PART -17 PUNCT -27 QUOTE -15 SYM -36 VERB 36
ADV ADJ -54 ADP 22 ADV -30 CCONJ 13 DET -29 NUM -19 PART -34 PRON 13 PROPN 23 SCONJ 66 VERB -55
AUX ADJ -31 ADP -23 ADV 33 DET -24 NUM 37 PART -25 PROPN 26 QUOTE -25 SCONJ -22
CCONJ ADJ -23 ADP 16 AUX 57 DET -43 PART 14 PRON 22 QUOTE -35 SCONJ -38 VERB 46
DET ADJ 20 ADP -13 DET 15 NUM -16 PROPN -34 QUOTE -18 VERB 23
NOUN ADJ -16 ADP -43 ADV -28 AUX -45 CCONJ -47 DET 15 NOUN -69 PART -46 PRON -14 PROPN -24 PUNCT -58 SCONJ -20 VERB -24
NUM ADP -20 NOUN 38 NUM -25 PUNCT -22
PART ADJ -26 AUX -38 DET 22 NOUN -66 NUM 19
PRON ADP -33 AUX 15 DET -16 NOUN -21 PRON 16 PROPN -30 VERB -39
PROPN ADJ -17 ADP -28 ADV -18 AUX -57 CCONJ -35 NUM 21 PART -55 PRON -22 PROPN -74 PUNCT -16 SCONJ 31 VERB -29
PUNCT ADP 23 ADV 18 AUX 20 CCONJ 28 DET 45 NOUN -14 NUM 19 PRON 19 PUNCT 23 SCONJ 32 VERB 24
QUOTE (edge) -19 ADP -18 CCONJ -15 PUNCT 22 VERB -12
SCONJ ADJ -36 AUX -20 NOUN 15 NUM 29 PRON 36 PROPN 32 PUNCT 27 VERB -12
SYM NUM -26
VERB ADJ 27 ADP -31 AUX -19 CCONJ -28 NOUN -23 PART 27 PRON -16 PUNCT -20 QUOTE -15 SCONJ 49 VERB -18

102 end: next word, beginning
' (clause_first) -50
's (clause_first) -38 (phrase_first) -14
( (to_first) 16
(edge) (how_first) 20 (quote_first) 31
(number) (quote_first) 22 (that_first) -20 (to_first) -20
) (clause_first) 19 (that_first) -15
, (about_first) 19 (as_first) -34 (clause_first) 14 (phrase_first) 33 (quote_first) -17 (what_first) 21
- (quote_first) -12
-- (clause_first) 60
. (about_first) -14 (as_first) -18 (for_first) -18 (of_first) 27 (on_first) -41 (that_first) 18 (whether_first) 23
: (to_first) 45
; (clause_first) 29 (phrase_first) 19
? (clause_first) 15
a (clause_first) 19 (phrase_first) -37 (that_first) -19 (to_first) -18
about (clause_first) -49 (phrase_first) -14
after (clause_first) 21 (that_first) 25 (to_first) 52
against (clause_first) -38
ago (clause_first) -21
ahead (clause_first) -12
also (clause_first) 16
among (clause_first) -13
and (clause_first) 32 (phrase_first) -30 (that_first) 25 (to_first) -17 (what_first) 26
appeared (clause_first) 23
are (clause_first) 17 (that_first) -16
around (clause_first) 13
as (how_first) 24 (phrase_first) -74 (to_first) 38
back (clause_first) -14
be (clause_first) -17
because (that_first) 21
been (clause_first) -14
before (clause_first) 46
being (clause_first) -24
better (clause_first) 21
between (clause_first) -19 (phrase_first) -12
both (that_first) 22
but (clause_first) 14 (that_first) 49
by (clause_first) 12 (phrase_first) 24 (that_first) -28
called (clause_first) -12
can (clause_first) -18
carried (clause_first) 26
clinton (clause_first) -20 (phrase_first) 17 (that_first) 19
compared (clause_first) 26
could (that_first) -13 (to_first) 25
despite (clause_first) 27
did (clause_first) -15 (that_first) 24
direct (clause_first) 26
directly (clause_first) -15
do (clause_first) -13
during (clause_first) 15 (phrase_first) 13 (that_first) 17
earlier (clause_first) -17
election (clause_first) 26
even (clause_first) 22
ever (clause_first) 19
following (clause_first) 27
for (clause_first) -42 (phrase_first) 27 (quote_first) 18 (that_first) -23 (to_first) -17
from (clause_first) -29 (phrase_first) 31 (that_first) -15 (to_first) -26
had (clause_first) -32
have (clause_first) 29 (that_first) -20
he (clause_first) -42 (that_first) 17
her (clause_first) -13
hillary (that_first) 21
how (clause_first) -26
if (clause_first) -38 (that_first) -12 (to_first) 19
in (as_first) 21 (clause_first) 28 (how_first) -14 (phrase_first) -21 (quote_first) 30 (that_first) -20 (to_first) -34
instead (clause_first) 17
is (clause_first) 19 (to_first) 21
it (clause_first) -16
just (clause_first) 18
last (that_first) 22 (to_first) 32
late (clause_first) 17
left (clause_first) 19
less (clause_first) 19
like (clause_first) 15
made (clause_first) -33
may (clause_first) 27
might (clause_first) -14
monday (clause_first) -12
mrs. (clause_first) 18
must (clause_first) 13
next (clause_first) -16
not (that_first) 14
now (clause_first) 12
n’t (clause_first) -12
obama (clause_first) -13
of (clause_first) -61 (phrase_first) -39
on (phrase_first) -15 (that_first) 33 (to_first) -49
once (clause_first) 19
or (clause_first) -12 (that_first) -13
out (clause_first) -17
over (phrase_first) 20 (to_first) -13
played (clause_first) 19
presidential (clause_first) -13
recently (clause_first) 16
said (clause_first) 12
saturday (clause_first) 16
saying (that_first) 26
seeking (clause_first) 21
seemed (clause_first) 22
several (clause_first) 21
she (clause_first) -19
should (clause_first) -20
since (clause_first) 22
so (clause_first) 47
such (clause_first) -18
ted (clause_first) -12
telling (clause_first) 18
than (clause_first) 14 (phrase_first) -15
that (clause_first) -20 (phrase_first) 13 (to_first) -15
the (quote_first) -12 (that_first) -19
they (clause_first) -26
though (clause_first) 18
through (clause_first) 14
thursday (clause_first) 28
to (for_first) -22 (quote_first) -23 (that_first) -13 (to_first) -18
too (clause_first) 16
toward (clause_first) -14
trump (clause_first) -14
tuesday (clause_first) 63 (phrase_first) -25
turned (clause_first) 22
until (clause_first) 33
up (clause_first) -29
using (clause_first) 22
wednesday (clause_first) 14
were (to_first) 17
what (clause_first) -12
when (clause_first) 34 (that_first) -18 (to_first) 44
where (clause_first) 17
whether (clause_first) -16
which (clause_first) 27
while (clause_first) 54
who (that_first) 16 (to_first) -13
whose (clause_first) 20
will (clause_first) -46 (to_first) 23
with (that_first) -20 (to_first) 25
within (clause_first) 20
would (clause_first) -53 (that_first) 17 (to_first) 17
you (clause_first) 23
– (clause_first) 32
— (clause_first) 12 (that_first) 31
’ (clause_first) -37
’s (clause_first) -40 (phrase_first) -16
“,” (clause_first) -17
“” (clause_first) -31 (that_first) -12

103 end: next tag, beginning
(edge) (how_first) 20 (quote_first) 31
ADJ (clause_first) -35 (on_first) -15 (quote_first) -13 (that_first) -22 (to_first) -15
ADP (as_first) 19 (clause_first) 19 (how_first) 20 (phrase_first) 12 (whether_first) -15 (why_first) -15
ADV (for_first) -16 (phrase_first) 28 (quote_first) 13 (that_first) -88 (what_first) -18
AUX (as_first) 33 (clause_first) -17 (how_first) -24 (on_first) 30 (quote_first) -20 (that_first) -26 (to_first) 47 (what_first) -19 (whether_first) -13 (why_first) -20
CCONJ (clause_first) 37 (phrase_first) -37 (that_first) 50 (what_first) 25
DET (on_first) -15
NOUN (as_first) -12 (clause_first) -116 (for_first) -13 (on_first) -13 (phrase_first) -40 (that_first) -36 (to_first) -52
NUM (quote_first) 22 (that_first) -20 (to_first) -20
PART (quote_first) -18 (that_first) -24
PRON (as_first) -16 (clause_first) -15 (phrase_first) -25 (to_first) -15 (what_first) -16
PROPN (as_first) -12 (clause_first) -46 (phrase_first) -30 (quote_first) -34 (that_first) -15 (to_first) -42
PUNCT (about_first) 27 (clause_first) 36 (for_first) 28 (of_first) 17 (on_first) -15 (that_first) 37 (to_first) 16 (what_first) 16 (whether_first) 33 (why_first) 48
QUOTE (clause_first) -49 (that_first) -20
SCONJ (clause_first) 27 (quote_first) 14 (that_first) 22 (to_first) 15
SYM (clause_first) -24 (phrase_first) -13
VERB (as_first) -22 (for_first) -15 (how_first) -14 (on_first) -20 (quote_first) -13 (that_first) 12 (to_first) 12 (what_first) -24
X (clause_first) 36

104 end: beginning, rest
(about_first) (closes) -12 (leaves_0) -28 (leaves_0_quote) -14 (leaves_2) 22
(as_first) (closes) -17 (leaves_1) 18
(clause_first) (leaves_0_quote) -51 (leaves_2) 22 (leaves_2_quote) 22
(for_first) (closes) -17 (leaves_1_quote) 16
(how_first) (closes) 14 (leaves_0_quote) -16 (leaves_1) 12 (leaves_2_quote) -22
(of_first) (closes) 30 (leaves_0) -27
(on_first) (closes) -40 (leaves_0) 14 (leaves_2) 39
(phrase_first) (leaves_0_quote) 17
(quote_first) (leaves_0) -37 (leaves_0_quote) -12 (leaves_1_quote) -13 (leaves_2) 21 (leaves_2_quote) -15
(that_first) (closes) 17 (leaves_1_quote) -21 (leaves_2_quote) 14
(to_first) (leaves_0) -54 (leaves_0_quote) -44 (leaves_1_quote) 13 (leaves_2) 21
(what_first) (closes) -13 (leaves_1) -14 (leaves_2) 26
(whether_first) (closes) 21 (leaves_1_quote) 16 (leaves_2) -35 (leaves_2_quote) -12
(why_first) (closes) -15 (leaves_0_quote) 22 (leaves_1) 13 (leaves_2_quote) -28

105 end: beginning, verbs
(about_first) (0_verbs) 16 (1_verbs) -18
(as_first) (1_verbs) 15 (2_verbs) -14
(clause_first) (0_verbs) 50 (0_verbs_quote) 35 (1_verbs) -15 (1_verbs_quote) -17 (2_verbs) -31
(for_first) (0_verbs) 22 (1_verbs_quote) -18 (2_verbs_quote) -15
(how_first) (0_verbs) -74 (1_verbs) 30 (2_verbs_quote) 23
(on_first) (0_verbs) 18 (1_verbs) -23
(phrase_first) (0_verbs_quote) -12
(quote_first) (0_verbs_quote) 26 (1_verbs_quote) -31 (2_verbs_quote) -13
(that_first) (0_verbs) -92 (1_verbs_quote) 48 (2_verbs) 28
(to_first) (0_verbs) 16 (0_verbs_quote) 14 (2_verbs) -13
(what_first) (0_verbs) -26 (2_verbs) 13
(whether_first) (0_verbs) -35 (2_verbs) 29
(why_first) (0_verbs) -25 (2_verbs) 17

106 end: cue, next word
:~ . 50
accept~ . -28
accord~ (edge) 26 , 20 . 26 in -16
accuse~ (edge) 17 , -22 . 15 and -15 of -12
acknowledge~ , -17 on 21
address~ , -14
add~ , -21 . 20
admit~ , 14 . 21
agree~ , -12 in -12
aim~ . -15
allege~ . -14
announce~ (number) 21 , 29 . -17 and -38 as 22 for -17 that -12
appear~ , 28 in -27 the 24 to -17
argue~ (edge) -16 , -20 . 22 as 22 on 23
ask~ (edge) -21 , 22 . -16 as 21 from 12
assert~ . 19
assure~ , -15 . 12
attack~ , -27 for -20
back~ . -31
believe~ . 12
blame~ . 20 for 16 in -14
blast~ for -24
boast~ , 16 . -19
call~ (edge) 31 and 27 for -22 from -18 in 15 is 12 on -12 the -13 to -48 who -18
challeng~ . 45
charge~ . 18
cite~ , 13 . 29 in -41
claim~ (edge) -16 , -24 and 14 is -15 to 20
come~ , 31 . -24
comment~ . 19
compar~ . 39 to -26
complain~ . 20
concede~ . -18
confirm~ , -36 . -31
consid~ . 14
continue~ (edge) 15
criticize~ as 21 for -37 from 23 on -20
decid~ . -39 in 16 to -19
declare~ , 25 . -44 and 12 in -12 was -13
declin~ , -51
decry~ . -14
defend~ , -40 and -36 as -24 in 16 on 15 to -13
deliv~ . -13
denounce~ . -26 and 16 to 23
deny~ . -24 and 38
describe~ , 26 and -18 as -32 in 16
determin~ . 18
discuss~ . 32
dismiss~ , 18 . 35 that -16
eager~ . -33
echo~ , -17
embrac~ . -48
emphasize~ . 18
encourage~ . -18 to -12
endors~ , -65 . -36 and -30 for -23 in 53 to 29
estimate~ . -14
expect~ to -12
explain~ and -13 in 23 to 22
express~ . 14 in 13
fear~ . 26 in -22
feel~ , -30 . 14
file~ , -27
find~ , 20 . 29
focus~ , 18
found~ , -12 . 44 in -12
highlight~ , -21 . 45
hit~ . 13
hope~ and -30 on 22 will 22
identifi~ . -15
includ~ , -43 . 43
indicate~ . 23
insist~ , -27 and -15
introduc~ . -16
invok~ . -18
issu~ . 21 and -18
knew~ . -21
known~ , -12 to 24
know~ , -15 and 12
launch~ . 16
learn~ . -28
like~ . -25
look~ , 29 in -26
made~ , -21 . -19 and -36 in 58 that 22 to 13 with -13
make~ . -19 and -13
mention~ , -33
mock~ , 30 . -19
note~ , 18 . 42 and 19 in -17 on -17
offer~ . -14 in -12 to 13
oppos~ , 23 . -41 and 20 in -49 that 24 to -20
order~ , 18
pledge~ , -31 and 34 as 14 in -12
point~ , -49 for 21 in -40 to 42
portray~ as -17
posit~ . 12
post~ , -42 . -20
praise~ (edge) 20 , 19 . -16 in -12 on -27
promise~ (edge) 20 and -23 in -14
promot~ . 12 in 16
propose~ , 36 on -19
proud~ , -26
provid~ . 15
push~ , 16 and -12 in -14 to -24
put~ . 22
question~ , 17 . 18
quick~ . 25
rail~ and 31
rais~ , -22
recall~ . 20
recogn~ . 27
referenc~ . 32
refer~ (number) -13 , 28 and 12
refus~ , 16 . -12 and -17 the 22
regist~ , -14
reject~ , 12 and 24
releas~ (edge) 22 , -29 . -19 to 23
remain~ . -17
remark~ . 14
rememb~ , -39 . 43
remind~ . 27 in 19
report~ (edge) 30 and -20 at -14 on -12
requir~ to -13
respond~ , -14 . 13 and 18
reveal~ . 16
rule~ . -24
saw~ . 26
say~ , 16 - -23 . 27 : -12 a 26 and 21 are -30 around 25 as 21 at -33 before -23 both 21 but 22 by -29 clinton -12 could -13 despite -19 during -21 from -13 has -14 have -28 he 21 in 40 is -16 on 15 since -12 than 31 the 13 through -14 to -14 until 15 was -28 were -14 when -32 while 27 with -31 – 45 — 23
seek~ . 14 and -15
seem~ . 13 and -18 on -16 that 16 to -14
see~ , 23 . 42 as -51 in -17
sent~ . 21 in -12
share~ . -14
shown~ , -27 . 15
show~ . 41 and -13 with -39
signal~ . -19
sign~ , 20 . -31
slam~ and -33
sought~ . 32
sound~ . 27
speak~ , 26 . 20
spoke~ , -15 and -21 in 14
start~ . -13
state~ , 21
stress~ . 29
stuck~ , -28
suggest~ , 26 - 35 and -15 is -12
support~ , -28 for 20 in 25 on -26 to 16
take~ , -24 . 40
talk~ , 13 and -26 in -13 to -22
tell~ , 20 . 14 by -15 in -34
tend~ , 13
thank~ , -33
threaten~ , 12
took~ , 17 in -24
tout~ in 19
try~ . 14
tweet~ and -16
urge~ , -22 and 21 to -20
us~ , 42 . 13
view~ . -14
voic~ . -25
vote~ , 30 . -16 and -12
vow~ , 21 in 23
want~ , -49 . 26 in -15 to -24
warn~ , 24
went~ , 29 . -16
wonder~ . 25
worry~ and 17
write~ (edge) -27 . 16 and 31 for 20 in 18

107 end: cue, rest
:~ (closes) 53 (leaves_0) -17 (leaves_1) -31 (leaves_2) -19
accept~ (closes) -28 (leaves_2) 20
accord~ (closes) 46 (leaves_1) -23 (leaves_1_quote) -17 (leaves_2) -18 (leaves_2_quote) -24
accuse~ (closes) 25 (leaves_0) -23 (leaves_1) 37 (leaves_2) -33 (leaves_2_quote) -31
acknowledge~ (closes) 13 (leaves_1) -15 (leaves_1_quote) -28 (leaves_2_quote) 19
acquiesc~ (leaves_2) -13
address~ (closes) -17 (leaves_0) 21 (leaves_2) -17
add~ (closes) 31 (leaves_0) -24 (leaves_1) -30 (leaves_2_quote) 15
admit~ (closes) 16 (leaves_2) -21
adopt~ (leaves_1) 36
advic~ (leaves_2) -27
advoc~ (leaves_1) -14 (leaves_2) 13
agree~ (leaves_0) -25 (leaves_1_quote) -13
aim~ (leaves_2) 12 (leaves_2_quote) -24
air~ (leaves_0) 28
alert~ (leaves_0) 21
allege~ (closes) -13 (leaves_0) 33 (leaves_2) -20
allow~ (leaves_0) 15
allud~ (leaves_0) -20
angri~ (leaves_2) 15
announce~ (closes) -17 (leaves_1) 26 (leaves_2) -12
answer~ (leaves_0) 12 (leaves_2) 34
appear~ (leaves_0) -12 (leaves_1) 30 (leaves_2) -26 (leaves_2_quote) 28
applaud~ (closes) 36 (leaves_2) -24
argue~ (leaves_0) 13 (leaves_0_quote) 13 (leaves_1) -17 (leaves_2) -24
argument~ (leaves_1) -21 (leaves_2) -19 (leaves_2_quote) 13
articul~ (leaves_1) -16 (leaves_2) 18
ask~ (closes) -18 (leaves_0) 38 (leaves_0_quote) 19 (leaves_1) -22 (leaves_1_quote) 16 (leaves_2_quote) -32
assail~ (leaves_0) 18
assert~ (closes) 24 (leaves_0) 12 (leaves_2) -31
assess~ (leaves_1) 16
assum~ (leaves_1) -16
assure~ (closes) 27 (leaves_2_quote) -23
attack~ (leaves_0) 22 (leaves_1) -12
attribut~ (leaves_2) -15
author~ (leaves_0) -18
avoid~ (leaves_1) 13
back~ (closes) -38 (leaves_2) 16
ban~ (leaves_1) 39 (leaves_2) -22
becam~ (leaves_1) -12 (leaves_2) 17
becom~ (leaves_2) 22 (leaves_2_quote) 30
begin~ (leaves_1) -16 (leaves_2) 26 (leaves_2_quote) -21
begun~ (leaves_0) 18
believe~ (closes) 12 (leaves_0) -17 (leaves_1) -22 (leaves_2_quote) 13
bemoan~ (leaves_1) -19 (leaves_1_quote) -18
bet~ (leaves_2) -18
blame~ (closes) 20 (leaves_1) -17 (leaves_2) -31 (leaves_2_quote) 22
blast~ (closes) -13 (leaves_0) -33 (leaves_2) 21
boast~ (closes) -19 (leaves_0) 33 (leaves_1) -24
brag~ (leaves_2) 13
breach~ (leaves_2) 16
broker~ (leaves_0) 22
call~ (leaves_0) -30 (leaves_0_quote) -42 (leaves_1) 23 (leaves_1_quote) 16 (leaves_2_quote) -21
campaign~ (leaves_0) -16 (leaves_1) 18
captur~ (leaves_0) 24
care~ (leaves_1) 23 (leaves_2) -30 (leaves_2_quote) -24
carri~ (leaves_0) 21 (leaves_2) -22
center~ (leaves_2) -32
certain~ (leaves_2) -20
challeng~ (closes) 24 (leaves_0) -46
chant~ (leaves_2) 15
charge~ (closes) 18 (leaves_1) -15
chide~ (leaves_2) -12
choos~ (leaves_1) -14
chosen~ (leaves_1) 12
chose~ (leaves_0) 18
churn~ (leaves_2) -17
cite~ (closes) 27 (leaves_1) -31
claim~ (leaves_0) -14 (leaves_1_quote) -14 (leaves_2) 22 (leaves_2_quote) 15
clarify~ (leaves_0) 24 (leaves_2) -17
come~ (closes) -24 (leaves_2) 22
comment~ (leaves_0) -21 (leaves_2) 15
compar~ (closes) 36 (leaves_0) -15 (leaves_2) -12 (leaves_2_quote) -22
complain~ (closes) 20
concede~ (closes) -15 (leaves_0) 14
concern~ (leaves_0) -28 (leaves_1) -15
conclude~ (leaves_0) 12 (leaves_1) -25 (leaves_2_quote) 17
condemn~ (leaves_1) 18
confirm~ (closes) -22 (leaves_0) 16 (leaves_1) -21 (leaves_2) 23
conflat~ (leaves_0) -22
congratul~ (leaves_0) -12
consciou~ (leaves_2_quote) 18
consid~ (leaves_0) -54 (leaves_1) 13 (leaves_2) 18
contend~ (leaves_1) 22
continue~ (leaves_1) -33 (leaves_2) 13 (leaves_2_quote) -13
contradict~ (leaves_2_quote) -19
contrast~ (leaves_0) -26
conven~ (leaves_2) -23
counter~ (leaves_0) 17
cover~ (leaves_0) 17 (leaves_1_quote) -14 (leaves_2) 15 (leaves_2_quote) -26
creat~ (leaves_2) -41
criticize~ (leaves_0) -21 (leaves_0_quote) 14 (leaves_1) -18 (leaves_1_quote) -15 (leaves_2_quote) 35
critic~ (leaves_1) -18
decid~ (closes) -39 (leaves_0) 26 (leaves_1) 12
decis~ (closes) -17
declare~ (closes) -42 (leaves_0) -25 (leaves_1_quote) 15 (leaves_2) 46 (leaves_2_quote) -18
declin~ (leaves_0) 14 (leaves_1) 18 (leaves_2) -29
decry~ (closes) -15 (leaves_0) 21 (leaves_1) -13
deem~ (leaves_0) -12 (leaves_2) 15
defend~ (leaves_0) -26 (leaves_2) 14
demand~ (leaves_0) 18 (leaves_2) 14
demonstr~ (leaves_1) -28 (leaves_2) 13
denounce~ (closes) -29 (leaves_0) 30
deny~ (closes) -31 (leaves_2) 30
deride~ (leaves_0) -13
determin~ (closes) 18 (leaves_2) -13
dictat~ (leaves_0) -14
disagre~ (leaves_1) -16
disavow~ (leaves_0) -15
disclose~ (leaves_0) 12 (leaves_1) -26 (leaves_2) 15
discuss~ (closes) 32 (leaves_1) -16 (leaves_2) -45 (leaves_2_quote) 25
dislik~ (leaves_2) -17
dismiss~ (leaves_0) -19 (leaves_0_quote) 23 (leaves_1) -19
distanc~ (leaves_1) 16
divid~ (leaves_2) -23
doubt~ (leaves_2) 14
draft~ (leaves_2) -13
dwell~ (leaves_0) 19 (leaves_1) -20
eager~ (closes) -33 (leaves_2) 21
embrac~ (closes) -37 (leaves_0) 25 (leaves_2) 20
emerg~ (leaves_1) 13
emphasize~ (closes) 28 (leaves_0) -17 (leaves_2) -13
encourage~ (closes) -18 (leaves_0) -17 (leaves_1) -24 (leaves_2) 37
endors~ (closes) -25 (leaves_2) 24
endur~ (leaves_2) -19
end~ (leaves_0) 15
enjoi~ (leaves_0) -13
estimate~ (closes) -17 (leaves_1) 16
eviscer~ (leaves_2) -27
expand~ (leaves_2) -19
expect~ (leaves_0) -13 (leaves_1) -23 (leaves_2) 21
explain~ (leaves_0) 12 (leaves_0_quote) 36 (leaves_1) 12 (leaves_2) -12 (leaves_2_quote) -54
explor~ (leaves_2) 17
expos~ (leaves_0) -18 (leaves_1) 30
express~ (closes) 12 (leaves_0) 12 (leaves_2) -30
extol~ (leaves_1) -21
fail~ (leaves_0) -21 (leaves_1) -25
favor~ (leaves_2) -14
fear~ (closes) 26 (leaves_1) -14
feel~ (closes) 14 (leaves_1) 32 (leaves_2) -31
file~ (leaves_0) 30 (leaves_1) -16 (leaves_2) -14
find~ (closes) 33 (leaves_0) -32 (leaves_2) -32
focus~ (leaves_1) -29 (leaves_2) 22
follow~ (leaves_1) -19
found~ (closes) 45 (leaves_1) -26 (leaves_2) -23
gave~ (leaves_0) -26 (leaves_1) 21
goal~ (leaves_2) -13
gone~ (leaves_2) -22
go~ (leaves_1) 18 (leaves_2) 20
grappl~ (leaves_2) -17
grievanc~ (leaves_2) -25
gush~ (leaves_0) 25
hail~ (leaves_0) -19
hard~ (leaves_2) 20
headlin~ (leaves_2) 12
held~ (leaves_1) -12 (leaves_2) 16
highlight~ (closes) 48 (leaves_0) -29 (leaves_1) -28
hijack~ (leaves_0) 23
hint~ (leaves_2) -18
hire~ (leaves_0) -21
hit~ (closes) 13 (leaves_0) -19
hope~ (leaves_0) 15
identifi~ (closes) -16 (leaves_1) 18
ignor~ (closes) -17 (leaves_0) 25
import~ (leaves_2) -15
inclin~ (leaves_0) 17
includ~ (closes) 48 (leaves_0) -18 (leaves_1) -16 (leaves_2) -14 (leaves_2_quote) -21
indicate~ (closes) 24 (leaves_2) -28 (leaves_2_quote) 14
insist~ (leaves_0) 30 (leaves_1) -20 (leaves_2_quote) -19
introduc~ (closes) -15
invok~ (closes) -18
issu~ (closes) 20
join~ (leaves_1) 16 (leaves_2) -21
keep~ (leaves_0) 27
knew~ (closes) -21 (leaves_1) 29
knock~ (leaves_1) -15 (leaves_2) -15
known~ (leaves_0) -35 (leaves_2) 17
laid~ (leaves_1) -19 (leaves_2) -14
lai~ (leaves_0) -21
lament~ (closes) 28 (leaves_1) -21
late~ (leaves_2) -19
launch~ (closes) 21
learn~ (closes) -28 (leaves_1) -17 (leaves_2) 30
led~ (leaves_0) -28
leeri~ (leaves_2) 18
liken~ (leaves_0) -21
like~ (closes) -25 (leaves_0) 16 (leaves_1) -12 (leaves_2) 16
link~ (leaves_2) 12
list~ (leaves_0) -18
lobbi~ (leaves_0) 15
log~ (leaves_2) -14
look~ (closes) 14 (leaves_0) -47 (leaves_1) -18 (leaves_2) 20
made~ (closes) -14 (leaves_0) 18
maintain~ (leaves_2) 23
make~ (closes) -20 (leaves_0) 17
manag~ (leaves_0) -20
marvel~ (leaves_1) -18 (leaves_2) 16
mention~ (leaves_0) -56 (leaves_1) 24
messag~ (leaves_1) -18 (leaves_2) -12
met~ (leaves_2) 21
mock~ (leaves_0) 19 (leaves_1_quote) -12
mount~ (leaves_0) -19
mull~ (leaves_0) -19
name~ (leaves_0) -30 (leaves_1) 18 (leaves_2) 14
need~ (leaves_0) 14 (leaves_1) 14 (leaves_2) -23
negoti~ (leaves_0) -12
nomin~ (leaves_1) -23 (leaves_2) 12
note~ (closes) 39 (leaves_0_quote) 13 (leaves_1) -78 (leaves_2) 18 (leaves_2_quote) -40
observe~ (leaves_1) -15
offer~ (leaves_0) -37
open~ (leaves_0) 17 (leaves_1) -14
oper~ (leaves_2) -31
opposit~ (leaves_0) -12
oppos~ (closes) -44 (leaves_1) 21 (leaves_2) 20
opt~ (leaves_0) 26 (leaves_1) -16
order~ (leaves_1) -26 (leaves_2) 12 (leaves_2_quote) 15
outlin~ (leaves_2) -30
paid~ (leaves_1) 14
paint~ (leaves_0) -12
passion~ (leaves_2) 14
pass~ (leaves_0) 19 (leaves_2) -13
peg~ (leaves_0) -28
persuad~ (leaves_1) 21 (leaves_2) -25
pick~ (leaves_0) 18 (leaves_2) 21
pivot~ (leaves_2) -18
plai~ (leaves_2) -18
plan~ (leaves_0) -26 (leaves_1) -27 (leaves_2) 28
platform~ (leaves_2) -24
plead~ (leaves_1) -16
pledge~ (leaves_0) -26 (leaves_1) -32 (leaves_1_quote) -13 (leaves_2) 29 (leaves_2_quote) 17
point~ (leaves_2) -17
portray~ (closes) 22 (leaves_0) 13 (leaves_1_quote) -33 (leaves_2) -17 (leaves_2_quote) -16
pose~ (leaves_2_quote) -12
posit~ (closes) 12
postur~ (leaves_1) -26
post~ (closes) -20 (leaves_0) 15 (leaves_1) 13 (leaves_2) -13
praise~ (leaves_0) 16 (leaves_1) -29 (leaves_1_quote) -26 (leaves_2) 20 (leaves_2_quote) 12
predict~ (leaves_2) -19
prefer~ (leaves_0) -13 (leaves_1) 13
premier~ (leaves_2) -16
proclaim~ (leaves_0_quote) 23
prohibit~ (leaves_2) 21
project~ (leaves_2) 18
promise~ (leaves_0) -19
promot~ (leaves_0) -19 (leaves_2) -13
pronounc~ (leaves_2_quote) -22
propose~ (leaves_1) 32 (leaves_2) -24
protest~ (leaves_1) 28 (leaves_2) -12
proud~ (leaves_0) -15 (leaves_1) -28 (leaves_2) 16
prove~ (leaves_0) -15 (leaves_2) 16
provid~ (closes) 15 (leaves_1) -28 (leaves_2) 13
publish~ (closes) 34 (leaves_1) 13 (leaves_2) -40 (leaves_2_quote) -20
pursu~ (leaves_0) 29
push~ (leaves_0) -27 (leaves_1) 32
put~ (closes) 24 (leaves_0) -35
question~ (leaves_0) -21 (leaves_1_quote) 16 (leaves_2) 12
quick~ (closes) 25 (leaves_0) -20
quot~ (closes) 27
rais~ (leaves_0) 13 (leaves_2) -22
ran~ (leaves_0) 13
rattl~ (leaves_2) -29
realiz~ (leaves_2) -14
rebuf~ (leaves_2) 13
rebuk~ (leaves_2) -47 (leaves_2_quote) 28
rebut~ (leaves_2) -15
recall~ (closes) 32 (leaves_1) -31 (leaves_1_quote) -16 (leaves_2) 13
recogn~ (closes) 25 (leaves_1) -17 (leaves_2_quote) 14
recount~ (leaves_0) 15
referenc~ (closes) 18 (leaves_2) -13
refer~ (leaves_2) -15 (leaves_2_quote) -17
reflect~ (leaves_0) -23 (leaves_2) -43
refus~ (leaves_1) 13
regard~ (leaves_2) 13
regist~ (leaves_0) -23
reiterate~ (leaves_0) 15 (leaves_1) -13 (leaves_2) -12
reject~ (leaves_0) 15 (leaves_1) -16
releas~ (leaves_0) 22 (leaves_1) 30 (leaves_1_quote) -14 (leaves_2) -32
relish~ (leaves_1) 26 (leaves_2_quote) 17
reluct~ (leaves_1) 18
remain~ (closes) -17 (leaves_0) 22
remark~ (closes) 15
rememb~ (closes) 51 (leaves_1) -29 (leaves_2) -35
remind~ (leaves_1) 16 (leaves_2) -46
renew~ (leaves_2) 21
repeat~ (closes) -12 (leaves_0) 29 (leaves_2) -23
reply~ (closes) 17
report~ (closes) 22 (leaves_0) -12 (leaves_1) -13 (leaves_1_quote) -26 (leaves_2) 15 (leaves_2_quote) -21
repres~ (leaves_1) 21
request~ (leaves_0) -15 (leaves_2) -26
resist~ (leaves_1) -18
respond~ (closes) 15 (leaves_1) 20 (leaves_2) -45
respons~ (leaves_0) 18
return~ (leaves_0) -12
retweet~ (leaves_1_quote) -16
reveal~ (leaves_0) -14 (leaves_1) 22
revisit~ (leaves_0) 25 (leaves_1) 26
rule~ (closes) -24 (leaves_0) 23
saw~ (closes) 26 (leaves_0) -23
say~ (closes) 29 (leaves_0) -15 (leaves_0_quote) -48 (leaves_1) 31 (leaves_1_quote) 19 (leaves_2) -16 (leaves_2_quote) -17
scrap~ (leaves_1) 12
seek~ (leaves_1) -25
seem~ (leaves_0) -41 (leaves_0_quote) 23 (leaves_1_quote) 13
seen~ (leaves_2) -27
see~ (closes) 23 (leaves_0) -35 (leaves_1) -16
seiz~ (leaves_0) 25
sent~ (closes) 23 (leaves_0) -18
set~ (leaves_1) -12
share~ (leaves_0_quote) -12 (leaves_1) -18 (leaves_2) 22 (leaves_2_quote) -19
shown~ (closes) 15 (leaves_0) -17 (leaves_1) -18
show~ (closes) 36 (leaves_1) -30 (leaves_2_quote) -25
shrug~ (leaves_0) 22
shut~ (leaves_1) -16
side~ (leaves_2) 18
signal~ (closes) -19 (leaves_1_quote) 17
sign~ (closes) -33 (leaves_1) 16
singl~ (leaves_0) -15
skeptic~ (leaves_0) -12
slam~ (leaves_0) -14 (leaves_0_quote) 16 (leaves_2) -21 (leaves_2_quote) 20
snipe~ (leaves_2_quote) 12
sought~ (closes) 32 (leaves_0) -29 (leaves_1) -23
sound~ (closes) 23 (leaves_0) -34
spar~ (leaves_2) 17
speak~ (leaves_0_quote) 23 (leaves_1) -13
speculate~ (leaves_1) 15 (leaves_2) 22
spent~ (leaves_0) -16
spoke~ (closes) -14 (leaves_0) -33 (leaves_1) 27
spot~ (leaves_2) -17
stai~ (leaves_2) 14
stand~ (leaves_0) -12
start~ (closes) -13 (leaves_1) 22 (leaves_2) -12
statement~ (leaves_2) 26
state~ (leaves_0) 25 (leaves_0_quote) -13 (leaves_1) -41 (leaves_2) 12
stood~ (leaves_2_quote) -21
stop~ (leaves_1) 14
strategi~ (leaves_2) -27
stress~ (closes) 29 (leaves_0) -29 (leaves_1) -12 (leaves_2) 12
struggl~ (leaves_1) 14
stuck~ (leaves_2_quote) -23
submit~ (leaves_0) 24 (leaves_2) 21
suggest~ (leaves_0_quote) -12 (leaves_1) -23 (leaves_1_quote) -19 (leaves_2) 15 (leaves_2_quote) 15
support~ (leaves_1_quote) 17
taken~ (leaves_0) -16 (leaves_2) 19
take~ (closes) 43 (leaves_0) -32
talk~ (leaves_1) -24
target~ (leaves_2) -14
tell~ (closes) 14 (leaves_0) -21 (leaves_0_quote) -24
testify~ (leaves_2) -19
thank~ (leaves_0) 14 (leaves_1) -35
think~ (leaves_2) -23 (leaves_2_quote) 15
threaten~ (leaves_1) 14
thrill~ (leaves_1) 16
tick~ (leaves_2) 22 (leaves_2_quote) -20
ting~ (leaves_1) -13 (leaves_2) 13
titl~ (leaves_2) 15
took~ (leaves_1) -12
touch~ (leaves_1) -21
tout~ (leaves_0) 14
tri~ (leaves_2) 17
try~ (closes) 14 (leaves_0) -15 (leaves_1) 12
turn~ (leaves_0) 13
tweet~ (closes) -20 (leaves_0) 26 (leaves_1) 32 (leaves_1_quote) -12 (leaves_2) -22 (leaves_2_quote) -19
underline~ (leaves_2) 15
underscore~ (leaves_0) 17
understand~ (leaves_1) -17
understood~ (leaves_1) -25 (leaves_2) -17
unifi~ (leaves_1) 17
unit~ (leaves_0) 21
unveil~ (leaves_1) -20 (leaves_2) -19
upbeat~ (leaves_0) -15
urge~ (closes) 15 (leaves_1) -37
us~ (leaves_0) -22 (leaves_0_quote) 18 (leaves_1) -38 (leaves_2) 22
valuat~ (leaves_0) 16
veer~ (leaves_2_quote) 14
veto~ (leaves_1) 16
view~ (closes) -14 (leaves_1) 19
voic~ (closes) -26 (leaves_1) 18 (leaves_2_quote) 17
vote~ (closes) -12 (leaves_2) 15
vow~ (leaves_0) -35 (leaves_1) 16
want~ (closes) 24 (leaves_0) -20 (leaves_1) -25
warn~ (leaves_0) -12 (leaves_1) 25 (leaves_2) -17
watch~ (leaves_0) 19
weigh~ (leaves_2_quote) -12
welcom~ (leaves_0) 24
well-receiv~ (leaves_2) 15
went~ (closes) -17 (leaves_1) -14 (leaves_2_quote) 14
willing~ (leaves_1_quote) -13
withdrew~ (leaves_2) 14
wonder~ (closes) 25 (leaves_1) -21
work~ (leaves_2) -15
worry~ (leaves_0) -16 (leaves_1) -15 (leaves_2) 19
write~ (leaves_2_quote) -14
yearn~ (leaves_2) 13
zero~ (leaves_0) 18

108 end: length, beginning
(0_long) (about_first) -12 (as_first) -15 (clause_first) 53 (for_first) -14 (how_first) -21 (on_first) -18 (phrase_first) 39 (quote_first) 44 (that_first) -24 (what_first) -22
(14_long) (of_first) 24 (on_first) -21 (phrase_first) -29 (quote_first) -15 (that_first) 18 (whether_first) 25
(1_long) (about_first) 17 (as_first) 21 (clause_first) 34 (for_first) 23 (how_first) -16 (on_first) -17 (phrase_first) 16 (that_first) 53 (what_first) -19
(29_long) (as_first) -25 (clause_first) -25 (for_first) -20 (on_first) -13 (phrase_first) 12 (quote_first) -26 (that_first) 12 (to_first) -20 (what_first) 16 (why_first) -12
(30_long) (as_first) -16 (clause_first) -31 (for_first) -20 (phrase_first) 14 (quote_first) -24 (that_first) -16 (to_first) -17 (what_first) -22 (whether_first) 22
(3_long) (about_first) 27 (as_first) -13 (clause_first) 18 (for_first) 24 (how_first) 15 (of_first) -14 (on_first) 38 (phrase_first) -20 (that_first) -22 (what_first) 20 (whether_first) -17
(7_long) (about_first) -32 (as_first) 14 (phrase_first) -14 (quote_first) -16 (to_first) 27 (what_first) -15 (whether_first) -16 (why_first) 14

109 end: length, rest
(0_long) (leaves_0) 30 (leaves_0_quote) 25 (leaves_1) 22 (leaves_2) 35 (leaves_2_quote) 19
(14_long) (closes) 14 (leaves_0) -40 (leaves_0_quote) -76 (leaves_1) -17 (leaves_1_quote) 17
(1_long) (leaves_0) 39 (leaves_1) -16 (leaves_2) 47
(29_long) (leaves_0) -79 (leaves_2) -14
(30_long) (leaves_0) -50 (leaves_1) -52 (leaves_1_quote) -19 (leaves_2) -54 (leaves_2_quote) 20
(3_long) (leaves_0) -12 (leaves_1) 26
(7_long) (leaves_0) -19 (leaves_0_quote) -54 (leaves_1) 14

110 end: marks, rest
(0_marks) (closes) 25 (leaves_0_quote) -29 (leaves_1) 36 (leaves_1_quote) 19 (leaves_2) 53 (leaves_2_quote) 33
(1_marks) (closes) -25 (leaves_0) -59 (leaves_0_quote) -17 (leaves_1) -51 (leaves_1_quote) -14 (leaves_2) -32 (leaves_2_quote) -39
(2_marks) (closes) 19 (leaves_0) -49 (leaves_0_quote) -28 (leaves_2) -18 (leaves_2_quote) 15
(3_marks) (leaves_0) -28 (leaves_0_quote) -16 (leaves_1) -71 (leaves_1_quote) -34 (leaves_2) -45

111 end: marks, next word
(0_marks) $ -23 ' -71 's -60 (edge) 24 ) 48 , 57 - 34 -- 25 ; 76 a -15 about -69 adding 40 after 77 again 21 against -26 ago -26 ahead -15 all 18 allowing 19 almost -17 among -20 an -14 and 69 appeal 26 appeared 17 are 33 away -18 back -27 be -29 because 22 been -26 before 39 behind -15 being -26 better 20 between -34 both 17 but 69 by 38 ca -12 calling -12 can -19 central 26 comes 23 compared 32 conservative -12 could 17 cruz -14 democratic -13 despite 57 did 12 directly -16 donald -12 down -16 during 18 early 15 election 25 entering -18 even 46 ever 32 far -20 following 22 forward -16 friday 14 had -49 have 18 he -18 helped 22 her -26 here 14 hillary 12 him -27 his -41 home 24 how -29 if -20 in 29 include 15 instead 15 is 32 it -31 just 16 last 38 late 22 later 27 left 18 less 19 looking -13 many 12 may 24 might -24 monday 21 most -13 mrs. 17 needed -12 next -27 no -14 now 22 n’t -15 obama -19 of -101 off -12 once 19 online 40 only 13 or -55 other -17 out -27 played 19 presidential -22 primary -20 rather -21 recently 16 said 41 sanders -17 saying 17 seeking 19 several 39 she -24 should -30 since 18 so 38 such -24 sunday -12 ted -15 the -20 their -19 these 24 though 13 through 49 thursday 40 to -26 together -16 too 14 trump -28 tuesday 42 turned 20 until 47 using 21 wednesday 31 well -16 what -16 when 48 whether -20 which 23 while 42 whose 20 why -12 with 16 within 12 without 40 you 20 – 33 ’ -55 ’s -61 “,” -24 “” -19
(1_marks) ( 45 (edge) -19 (number) -17 , -20 - 32 . -14 : 23 a -14 after -17 also 22 and -85 are -16 because -15 before -17 by -38 during 23 for -25 from -20 has -15 his 19 in -69 is -29 of -13 on -18 or 16 saturday 19 the -17 though 22 was -15 were 20 which 26 who 34 – -25 — 36
(2_marks) , -18 -- 21 . 20 : 16 ; 16 after -16 and -49 as -12 in -33 on -22 to -12 when 21 which -17 — 50
(3_marks) ( -26 (edge) 21 ) -17 , -61 - -13 ; -26 and -34 — 18

112 end: next report, next word
(no_report) $ -22 ' -54 's -55 (edge) 12 (number) -55 , -51 -- 20 : -24 ; 32 ? 14 a -24 about -59 across -16 adding 54 after 12 again 20 against -21 ago -13 ahead -12 all 17 allowing 20 almost -16 also 15 amid 16 among -23 an -13 and -123 appeal 26 appeared 16 as -25 at -30 away -18 back -29 be -28 because -16 been -23 behind -17 being -22 better 20 between -29 but -15 by -51 ca -12 called -13 calling -12 can -21 carried 26 central 26 claiming 19 clearly 19 clinton 15 comes 23 conservative -12 could 19 democratic -12 despite 58 did 12 direct 27 do -19 donald -12 down -16 early 17 election 25 else -12 entering -18 even 26 ever 31 far -20 following 22 for -54 forward -16 friday 14 from -16 gets 26 had -44 he -19 helped 21 her -22 here 26 hillary 12 him -25 home 24 how -29 if -22 in -26 increased 20 instead 14 is 29 it -31 largely -12 late 21 least -12 left 20 less 18 like -27 looking -14 many 12 may 22 might -21 monday 21 more -21 most -12 mrs. 17 must 12 needed -12 next -28 no -14 not -17 now 12 n’t -16 obama -17 of -89 on -35 online 40 only 14 or -43 other -13 out -24 played 19 presidential -21 primary -20 rather -21 referring 16 remain 26 rubio -12 said 38 sanders -12 saying 16 seeking 19 seemed 22 several 24 she -25 should -29 so 22 still -17 such -25 suggesting 13 ted -20 telling 18 than -30 that -19 the -44 their -19 them -12 these 25 though 18 throughout 17 thursday 16 to -23 together -16 too 14 toward 12 trump -25 tuesday 32 turned 20 until 30 via 28 wednesday 18 well -18 what -15 when 20 where -14 whether -21 which 34 while -14 why -12 will -14 with -15 within 12 without 39 you 20 — 14 ’ -50 ’s -56 “” -21
(report_hanging) , 90 - 59 and 90 before 47 by 66 “,” -12
(report_later) ' -19 ( 23 (number) 37 , 35 - 36 ; 49 about -19 after 55 against -13 and -18 are 27 as 26 at 47 because 17 but -15 by 34 clinton -13 could -14 during 30 for 31 from -12 has 13 have 29 in 56 is -17 last 45 more 23 not 12 of -33 on 45 than 32 that 18 the -39 through 49 to -29 was -17 were 17 when 42 who 35 with 49 ’ -15
(report_next) , 77 : 39 ; 24 after 50 and 151 as 18 because 27 but 89 has -19 have -19 the 37 to -16 when 25 — 40

113 end: next report, rest
(no_report) (closes) 15 (leaves_0) -41 (leaves_0_quote) -54 (leaves_1) -88 (leaves_1_quote) -151 (leaves_2) -151 (leaves_2_quote) -169
(report_hanging) (leaves_1) 97 (leaves_1_quote) 57 (leaves_2) 108 (leaves_2_quote) 84
(report_later) (leaves_0) -26 (leaves_1) 105 (leaves_1_quote) 40 (leaves_2) 127 (leaves_2_quote) 47
(report_next) (leaves_1) 106 (leaves_1_quote) 87 (leaves_2) 143 (leaves_2_quote) 113

114 end: tag, next tag
ADJ ADJ -87 AUX 49 NUM -15 PRON -20 PROPN -96 PUNCT 14 SCONJ 27 VERB -25
ADP ADJ -91 ADP -65 ADV -92 AUX -14 CCONJ -30 DET -131 NOUN -96 NUM -63 PRON -121 PROPN -168 PUNCT 39 QUOTE -18 VERB -64
ADV ADJ -118 ADP -34 ADV -63 DET -51 NOUN -14 NUM -20 PART -21 PRON -38 PROPN -27 PUNCT -19 SCONJ -31 VERB -121
AUX ADJ -51 ADP -42 ADV -83 AUX -80 PART -72 PUNCT 29 QUOTE -14 SCONJ -12 VERB -163
CCONJ PUNCT -20
DET PUNCT 34
INTJ PUNCT -18
NOUN (edge) -27 ADJ 66 ADP 12 ADV 49 AUX 52 CCONJ 59 DET 54 NOUN -27 NUM 44 PROPN 51 PUNCT 46 QUOTE -16 SCONJ 58 VERB 29
NUM ADJ -25 ADP -22 CCONJ 41 NOUN -39 NUM -31 PROPN -17 SCONJ 20 VERB -14
PART ADJ -39 ADV -31 AUX -19 NOUN -52 PART -19 PROPN -14 VERB -63
PRON ADP 37 AUX -138 DET -32 PRON -47 PROPN 16 QUOTE -14 VERB -100
PROPN (edge) 44 ADP 45 ADV 45 DET 55 NOUN -123 NUM 22 PART 15 PRON 46 PROPN -131 PUNCT 23 QUOTE 16
PUNCT (edge) -62 CCONJ -25 PUNCT -105
QUOTE (edge) 19 ADJ 26 ADP 39 ADV 27 AUX 17 DET 57 PRON 41 PROPN 65 PUNCT 54 VERB 132
SCONJ PUNCT -12
SYM NUM -33 PUNCT -44
VERB ADJ -58 ADP -63 ADV -55 AUX -36 CCONJ -34 DET -119 NOUN -35 NUM -15 PART -18 PRON -45 PROPN -66 PUNCT 35 SCONJ -29 VERB -22

115 end: word, next tag
$ NUM -32
% PUNCT -17
's ADJ -22 NOUN -25
(number) ADJ -25 ADP -22 CCONJ 41 NOUN -39 NUM -31 PROPN -17 SCONJ 20 VERB -14
) (edge) -62 CCONJ -25 PUNCT -105
abortion PUNCT 22
abortions PUNCT 32
about ADV -16 DET 22
abroad PUNCT 20
account PUNCT -16
act ADP 20 PUNCT 15
action PUNCT 34
actions ADP -17 PUNCT -25
ad ADP 20
again PUNCT -21
agenda PUNCT -17
agreement ADP -19
ahead ADP 24
amendment PUNCT 22
america PUNCT 23
americans PUNCT 17 VERB -12
and PUNCT -47
appearance ADP -14
approach PUNCT -28
as ADJ -22 ADV -31 DET -31
at ADV -13
attack ADP -24
attacks ADP -39 PUNCT 32
back PUNCT 29
ban ADP -37
be ADJ -13 PUNCT 28 VERB -18
because PUNCT -28
behavior ADP 17
benghazi PUNCT 14
better ADP -19 PUNCT 27
bid ADP 20 PUNCT -19
biden PUNCT 39
bill PRON -18 PUNCT 20 SCONJ 42 VERB -18
billionaire PUNCT -12
border ADP -17 PUNCT 14
bush ADP 21 CCONJ -12
business ADP 20 PUNCT -21
by VERB -17
campaign ADP 15 AUX -17 CCONJ 13
candidacy ADP 16
candidate ADP -14 PUNCT -56
candidates ADP 14
care ADP 20 CCONJ -23
carson PUNCT 21
case ADP 30
center PUNCT -23
change ADP -23 PUNCT 27
charge ADP 22
checks PUNCT 15
children PUNCT 30
classified PUNCT -35
cleveland PUNCT 17
clinton ADP 17 CCONJ -12 PART 56 PUNCT 15 SCONJ -15
college PUNCT 23
come ADP -14
comments ADP 19 PUNCT 21
committee ADP -13 VERB 24
companies PUNCT -14
company PUNCT -43
concerns PUNCT 12
conference PUNCT -30
congress PUNCT 18
conservative PUNCT 15
contest PUNCT -30
control PUNCT -21
convention ADP -24 AUX 19 PUNCT 49
country ADP 29 PUNCT -14
court ADP 14
crisis ADP 17
criticism ADP 17 PUNCT 15
cruz ADP 35 AUX -21 PUNCT 13
cuts ADP 22
day ADP -28
days ADP -27 PUNCT -58
deal ADP -48 PUNCT -21
death ADP -12
debate ADP -42 PUNCT -20
debates ADP -22
decades PUNCT -35
delegates ADP 21 PUNCT 16
democrats ADP -12
department PUNCT 22
did PUNCT -42
differences ADP 17
do PUNCT 12
donations ADP -21
down ADP 16
earlier PUNCT -14
economy PUNCT 13
education PUNCT 38
effort ADP -16
efforts ADP -32 PART -13
elected PUNCT 16
election ADP 22 PUNCT 51
elections PUNCT -17
else PUNCT 39
email ADP 23
emails ADP -28 PUNCT 16
endorsement ADP 25
establishment PUNCT -23
europe PUNCT 36
even SCONJ -39
events PUNCT 15
expansion ADP 22
family PUNCT -20
father PUNCT -18
fight ADP -17
for ADJ -15 ADV -22 DET -19 PRON -16
forward PUNCT 28
foundation AUX 25 PUNCT 39
friday PUNCT -47
from VERB -16
front-runner PUNCT 44
future PUNCT 16
go ADP -13
governor PUNCT -33
group PUNCT -14
groups PUNCT 15 VERB 23
growth CCONJ -17
guns PUNCT -16
had VERB -13
hampshire PUNCT 38
has VERB -13
have PUNCT 35 VERB -19
he ADV -18 AUX -47 CCONJ -22 VERB -46
hearing PUNCT 27
her NOUN -36 PUNCT 19
heritage PUNCT 14
hillary PROPN -14
him ADV -14 AUX 39 DET -12 PUNCT 40 SCONJ -22
himself ADP -35 PUNCT 17
history PUNCT -19
home ADP 22 PUNCT -41
hours ADP -32 PUNCT -30
house ADP -22
husband PUNCT 24
idea ADP 23 PUNCT -28
image ADP -12
immigrants ADP -35 PUNCT 16
immigration ADP 21 CCONJ 19
in ADJ -19 DET -28 NOUN -14 NUM -15 PRON -22 PROPN -33 VERB -19
industry PUNCT -17
information PUNCT -18
interest ADP 18
interests ADP 16
interview ADP -19
iowa CCONJ -14
iraq CCONJ -14
is ADV -14
israel PUNCT 13
issue ADP 19
issues PUNCT 23
it ADP 50 ADV 20 AUX -44 PUNCT -22 VERB 22
january PUNCT 13
job ADP 18 PUNCT 34
jobs CCONJ 20
jr. PUNCT 14
july PUNCT 56
just ADP -14
kasich PUNCT -53
late PROPN -15
later PUNCT -26
law PUNCT 18
laws PUNCT 16
lead ADP -12 PUNCT 25
leader ADP -19
leaders PUNCT -37
leadership PUNCT 26
leave PUNCT 38
left PUNCT -27
legislation PUNCT 37
liberal PUNCT 31
libya PUNCT 39
life ADP 24
line ADP -15
lines ADP 24
loss ADP -17
made ADP -12
manager PUNCT -18
march PUNCT 53
marriage PUNCT 13
media PUNCT -37
meeting ADP 17
message ADP -22 PUNCT 12
mexico PUNCT 42
monday PUNCT -63
money ADP -19 PUNCT -12
months PUNCT -16
more ADJ -14 ADP -51 ADV -19
morning PUNCT -67
movement PUNCT 36
mr. PROPN -24
muslims CCONJ 13 PUNCT -20 VERB -18
name PUNCT 22
need ADP -19
nevada PUNCT 16
new PROPN -14
news ADP 30 PUNCT -14
night PUNCT -17
nomination ADP -14
nominee ADP 17 PUNCT 30
not ADP -12 ADV -16 PART -19 VERB -29
november PUNCT 37
numbers PUNCT 13
n’t VERB -13
obama ADP 19 AUX -21 CCONJ 17 PART -14
of ADJ -26 DET -32 NOUN -26 PRON -21 PROPN -26 VERB -27
officials ADP 18
on DET -24 PROPN -54
opinion ADP -16
opponents PUNCT 20
opposition ADP -32
others PUNCT 38
out PUNCT 46
overseas PUNCT 43
own PUNCT -38
party AUX -20 CCONJ -20
past PUNCT -40
path ADP -13
people ADP -28 AUX -27
percent ADP -13 CCONJ -14
place PUNCT 66
plans ADP -12
platform PUNCT 38
point PUNCT -23
policies ADP 19 PUNCT 16
policy ADP 62 PUNCT -26
politics CCONJ 25 PUNCT 33
polls PUNCT -16 VERB -14
position ADP 13 PUNCT 26
positions ADP 22 PUNCT 19
possible PUNCT 12
presidency PUNCT 54
president PART -13 PRON 42 PROPN -30 PUNCT 17 SCONJ 24
primaries ADP 19 PUNCT -19
primary ADP 45 CCONJ 23 PUNCT -16
principles PUNCT 33
priorities PUNCT 19
problem PUNCT 23
process PUNCT -25
programs PUNCT 38
proposals PUNCT -20
push ADP -16
putin PUNCT -27
question ADP -18 PUNCT 34
race ADP 21 CCONJ 28
rallies CCONJ -17 PUNCT -40
rally ADP -14
rather ADP -16
record ADP -15
refugees ADP 24 PUNCT 17
relationship ADP -13
release PUNCT 13
religion PUNCT 21
remarks ADP -35
reporter PUNCT -13
republican ADJ -12 PUNCT 24
republicans ADP -17 PUNCT -23
results PUNCT 31
rise ADP -14
rival PUNCT -37
role ADP -56
rubio PUNCT 16
run PUNCT 16
said PUNCT -24
sanders ADP 35 AUX -19 CCONJ 47
say SCONJ 26
security ADP 20 PUNCT 21
senate PUNCT -12
senator ADP -17
server PUNCT 22 SCONJ -22
service PUNCT 13
she AUX -20 CCONJ -15 VERB -19
shift ADP -12
shooting ADP -23 PUNCT 50
side PUNCT 27
site PUNCT -24
so ADP 39 PUNCT 23
speech ADP -20 VERB -23
speeches PUNCT -25
staff ADP -17
stage PUNCT -40
stance ADP 13
standard-bearer PUNCT -41
state AUX 22 CCONJ 15 VERB 23
statements PUNCT -20
states ADP 24 ADV -21 AUX 22 PUNCT 12 VERB 34
stay ADP -16
story ADP -12
strategy PUNCT -33
street CCONJ 15 PUNCT 43
success PUNCT 13
such ADP -23
summer PUNCT 16
sunday PUNCT -36
super PROPN -37
support ADP -29
syria CCONJ -12 PUNCT 34
tax ADP 12 NOUN 21
taxes PUNCT 20
term PUNCT -21
that ADV -15 AUX -40 PRON -15 VERB -41
them ADP 23 ADV 38
there AUX -23 PUNCT 61
they AUX -38 VERB -27
threat PUNCT 35
thursday PUNCT -35
ticket PUNCT 22
time ADP 17 ADV -25 PUNCT -25
times PUNCT -30
today PUNCT 30
too PUNCT -27
track PUNCT 40
trump ADP 18 ADV 21 CCONJ 15 PUNCT 34 SCONJ 20 VERB -39
trump's ADJ -15
twitter PUNCT -42
u.s. (edge) 56 ADP 19 PROPN 25 PUNCT -24
ukraine PUNCT 35
up ADP -33 CCONJ -16 VERB 26
vermont PUNCT -14
victims ADP 20 PUNCT 40
victory PUNCT 15
violence PUNCT 22
vision ADP 20
visit ADP -16
vote ADP -27
voters ADP -32 AUX -22 SCONJ -15
wage PUNCT 29
wall PUNCT 31
war ADP -16
was DET -13 VERB -13
washington PUNCT -27
way PUNCT 15
wednesday PUNCT -40
week ADP -18 PUNCT -28
weeks PUNCT -34
what PRON -17
who AUX -30 VERB -31
wife PUNCT -16
will VERB -12
win ADP 16
with DET -15
women ADP -27
words ADP -13
work ADP -21
workers ADP -21
would AUX -24 VERB -21
wrong PUNCT 24
year ADP -16 PUNCT -34
years ADP -20 ADV 13
york PUNCT 28
’s ADJ -17 NOUN -26 VERB -13
“,” ADJ 34 ADP 53 ADV -21 CCONJ -27 DET 59 PRON 57 PROPN 70 SCONJ 42 VERB 131
“” (edge) 16 ADJ -12 ADV 36 CCONJ 20 PART -32 PRON -56 PUNCT 48 SCONJ -54

116 end: manner, rest
(act) (leaves_0) -20 (leaves_0_quote) -27 (leaves_1_quote) 28 (leaves_2) 12 (leaves_2_quote) 36
(colon) (closes) 53 (leaves_0) -17 (leaves_1) -31 (leaves_2) -19
(judge) (leaves_0) -24
(noun) (closes) -55 (leaves_0) -35 (leaves_0_quote) -12 (leaves_1) 25 (leaves_1_quote) -27 (leaves_2) 42 (leaves_2_quote) 15
(passive) (leaves_0) -45 (leaves_1) 13 (leaves_2_quote) -14
(say) (closes) 18 (leaves_0) 17 (leaves_0_quote) -14 (leaves_1) 13 (leaves_2_quote) -19
(source) (closes) 46 (leaves_1) -23 (leaves_1_quote) -17 (leaves_2) -18 (leaves_2_quote) -24
(tell) (leaves_0) 12 (leaves_1) -35 (leaves_2_quote) -12
(think) (leaves_0) -42 (leaves_0_quote) -40 (leaves_1) 14 (leaves_2) 17 (leaves_2_quote) 22

117 end: manner, next word
(act) ' -40 's -36 (number) -13 ) 16 -- 35 : 20 ; 52 a -15 about -35 after 37 again 23 ago -16 ahead -12 all 32 also 22 among -16 an -19 are -23 around -20 as -21 at -12 back -20 be -12 because 32 been -15 before 44 better 21 between -19 but 22 by 37 clinton -25 could 24 did 20 do 18 during 17 earlier -15 early 19 even 54 far -17 from 18 had -24 have -26 he -33 her -12 him -14 his -23 home 25 how -19 if 12 in 22 instead -13 into -39 it -18 just 21 last 46 late 14 later 23 like -18 may -16 might -15 monday 17 mrs. 17 next -17 now 13 of -39 once 19 only 14 or -40 presidential -14 primary -13 rather -17 recently -15 said 31 saturday 18 several 24 since 19 so 34 such -19 ted -16 they -18 this -25 through 35 thursday 37 to -16 too 21 toward 20 trump -17 tuesday 26 turned 24 until 35 up 13 using 24 was -23 wednesday 35 what -12 when 53 where -34 whether -18 which 27 while 23 who 32 will -16 with 22 within 19 would -23 you 22 – -12 — 30 ’ -18 ’s -30 “,” -12
(colon) . 50
(judge) ( 14 (edge) 14 (number) -19 ) -17 , 32 - 21 ; 29 against -12 and 14 are 21 as -40 at 19 because -37 by 20 during 54 for -65 has 15 not -14 of -34 on -45 over 16 said 23 than -16 that -26 the -25 this 21 to -51 when -24 while 20 ’s -12 “” -20
(noun) , -37 - -24 . -61 a -15 and -28 at 34 by -32 from -28 have 56 is 40 on -41 than -17 that -25 the -15 was 51 would 39
(passive) and -20
(say) ' -16 , 21 - 44 -- 19 ; 32 about -20 against -22 and 33 are -17 around 21 as 38 at -18 be -14 before -23 between -13 both 21 but 52 clinton 28 could -38 despite 43 during -41 for 14 friday 15 from -65 had -21 has -30 hillary 20 his 13 if -39 in -16 is -36 it -14 making 18 many 17 may 17 more 13 must -15 of -37 on 37 online 23 only -15 or -18 recently 24 said -13 saying 28 several 22 should -16 since -26 so -12 than 20 that -25 they -12 though 36 through 31 thursday 16 to 26 toward -15 until 24 up -12 was -40 were -30 where -16 while 23 who -23 will -16 would -31 – 52 — 43 ’ -19 ’s -12 “” -19
(source) (edge) 26 , 20 . 26 in -16
(tell) (edge) -14 (number) 20 , 13 - 15 : 23 after 34 and 12 as 17 by -23 like 23 that -18 to -35 was 14
(think) - 13 after 36 as 14 at -22 before -13 by -12 could -12 for -12 have -17 in -13 into 23 may 23 than 12 that 37 to -38 was -16 will 14 with -29

118 end: second word, rest
$ (leaves_0) -26
's (leaves_1) -12 (leaves_2) 12
(edge) (closes) 12 (leaves_0_quote) -19
(number) (leaves_0) 16 (leaves_1_quote) 21 (leaves_2) 16
) (closes) 22
, (leaves_0) -31 (leaves_1_quote) 30 (leaves_2) -28
- (leaves_2) 21
. (leaves_1) -25
: (leaves_2) 22
a (leaves_0) 18 (leaves_1_quote) 17 (leaves_2_quote) -15
about (leaves_0) 30 (leaves_1) 37
according (leaves_1) -23
accused (leaves_2) -14
across (leaves_0) 16
after (leaves_1) 22 (leaves_2) 25
air (leaves_1) 17
all (leaves_2) 14 (leaves_2_quote) 16
allow (leaves_2) -12
allowing (leaves_2) 22
also (leaves_1) 13 (leaves_2) -26
although (leaves_2) 12
among (leaves_0) -25 (leaves_2) 23
an (leaves_0) 39 (leaves_0_quote) -14 (leaves_1) 32 (leaves_2) 17 (leaves_2_quote) 17
and (leaves_0) -33 (leaves_1) -21 (leaves_2_quote) 15
any (leaves_2) 17
are (leaves_2_quote) 17
as (leaves_0) -22 (leaves_0_quote) -16 (leaves_1) 58 (leaves_2) 25 (leaves_2_quote) -19
ask (leaves_2) 24
asked (leaves_1) 16 (leaves_2) 37
at (leaves_1) -24 (leaves_1_quote) -21 (leaves_2) -31
attacks (leaves_2) 28
based (leaves_2) 15
be (leaves_2_quote) -12
because (leaves_1) -16 (leaves_2) -14
become (leaves_2) -14
been (leaves_2_quote) -12
before (leaves_1) 30 (leaves_2) 18
behind (leaves_0) -17
being (leaves_1) 18 (leaves_2) -24
better (leaves_0) 20
big (leaves_0) -19
black (leaves_2) -19
both (leaves_0) -16 (leaves_1) -26 (leaves_2) -25
bring (leaves_2) -22
business (leaves_2) -25
but (leaves_0_quote) -23 (leaves_1) 20 (leaves_1_quote) -14 (leaves_2) 31
by (leaves_1) -12 (leaves_2) -13 (leaves_2_quote) -18
california (leaves_0) 21
call (leaves_1) -15
called (leaves_2) 33 (leaves_2_quote) 28
calling (leaves_1_quote) 27 (leaves_2) 24
campaign (leaves_2) 19
can (leaves_2) -13
clinton (leaves_0) -23 (leaves_2) 30 (leaves_2_quote) -25
clinton’s (leaves_2) 18
close (leaves_2) -14
combat (leaves_1) 23
come (leaves_2) 25
coming (leaves_2) -12
comments (leaves_2) 16
compared (leaves_1) 28
congress (leaves_1) 25 (leaves_2) 19
conservative (leaves_1) -12
considering (leaves_2) -16
could (leaves_2) -15
create (leaves_2) -13
criticism (leaves_0) -15
cruz (leaves_2) 19
day (leaves_2) 26
days (leaves_0) 26
decades (leaves_0) 37
democratic (leaves_0) -18 (leaves_2) -12
democrats (leaves_1) 21 (leaves_2) 32
despite (leaves_0) 54 (leaves_2) -25
did (leaves_1) -13 (leaves_2) 15
do (leaves_1) -19
does (leaves_2) 26
doing (leaves_2) 16
donald (leaves_0) -15 (leaves_1) -14 (leaves_2) -31
down (leaves_1) 12
during (leaves_2_quote) 20
economic (leaves_2) -16
elected (leaves_2) -15
endorsement (leaves_0) 26
especially (leaves_2) -28
even (leaves_0) -41 (leaves_1) 50 (leaves_2_quote) 24
eventually (leaves_2) -23
expand (leaves_2) -20
failing (leaves_2) -26
fallen (leaves_2) 17
family (leaves_0) 25
far (leaves_0) -13
federal (leaves_1) 17
few (leaves_1) 24
first (leaves_0) -20
florida (leaves_0) -12
following (leaves_2) 20
for (leaves_1_quote) -15
force (leaves_2) 24
foreign (leaves_1) -12
former (leaves_0) 20
free (leaves_0) 13
from (leaves_0) -18 (leaves_2_quote) -14
get (leaves_2) -21
give (leaves_2) -14
given (leaves_1) 33 (leaves_2) -19
giving (leaves_1) 32 (leaves_2) 14
go (leaves_1) -16
gop (leaves_1) 16
gov. (leaves_2) 25
great (leaves_0) 23
greater (leaves_0) -14
had (leaves_2) -30
half (leaves_2) 19
has (leaves_2_quote) 14
have (leaves_2) 20
having (leaves_2) 14
he (leaves_1) 34 (leaves_1_quote) -27 (leaves_2) 39 (leaves_2_quote) 39
held (leaves_2) 16
help (leaves_2) 41
her (leaves_1) -33 (leaves_1_quote) 16 (leaves_2) -14 (leaves_2_quote) -21
high (leaves_0) -12
hillary (leaves_1) -17 (leaves_2) -28
him (leaves_1) -16 (leaves_2) -22
his (leaves_1) -37 (leaves_1_quote) 15 (leaves_2) 12 (leaves_2_quote) -13
holding (leaves_2) -21
how (leaves_1) -12 (leaves_2) -43
i (leaves_2) 25
if (leaves_1) 18 (leaves_2) -31
immigrants (leaves_0) -13
immigration (leaves_0) -23 (leaves_1) -21
important (leaves_2) 16
in (leaves_0) -34 (leaves_0_quote) 17 (leaves_1) -15 (leaves_1_quote) 19 (leaves_2_quote) -14
including (leaves_1) -22 (leaves_2) -100 (leaves_2_quote) -30
iowa (leaves_2) -16
iraq (leaves_2) -20
is (leaves_1) 20 (leaves_2) 14 (leaves_2_quote) 21
israel (leaves_1) 14
it (leaves_0) 21 (leaves_1) -14 (leaves_2) 22
its (leaves_1) -17
judge (leaves_2) 19
july (leaves_0) 51
just (leaves_2) 21
law (leaves_0) -13
leading (leaves_1) 15
leaving (leaves_1) -18 (leaves_2) 50
left (leaves_2) 18
less (leaves_0) 32
let (leaves_2) -34
libya (leaves_0) -12
like (leaves_1) -24 (leaves_2) -29
likely (leaves_0) 26
long (leaves_0) 39
made (leaves_1) -14 (leaves_2) -16 (leaves_2_quote) -17
major (leaves_0) -17 (leaves_2) 26
make (leaves_1) 18 (leaves_2) -17 (leaves_2_quote) -18
making (leaves_1) 22
manafort (leaves_2) -14
many (leaves_0) -13 (leaves_2) 31
marco (leaves_0) -14
meeting (leaves_2) 20
members (leaves_2) 22
mexico (leaves_0) -16 (leaves_1) -15 (leaves_2) -37
might (leaves_2) -12
military (leaves_2) -15
monday (leaves_0) 32 (leaves_2) 32
months (leaves_2) 23
more (leaves_1) -16 (leaves_2) 16
morning (leaves_0) 25
most (leaves_0) 23 (leaves_1) -13 (leaves_2) -19
mr. (leaves_0) -30 (leaves_1) 13 (leaves_2) 16 (leaves_2_quote) 14
mrs. (leaves_2) 19
much (leaves_1) 21 (leaves_2) -28
multiple (leaves_0) 19
muslims (leaves_0) -20 (leaves_2) -24
n't (leaves_2) -12
national (leaves_2) 17
nearly (leaves_2) -15
needed (leaves_2) -14
new (leaves_0) -34 (leaves_1) -17 (leaves_2) -34
news (leaves_0) -19
next (leaves_0) 23
no (leaves_1) -34 (leaves_2) -38
north (leaves_0) -21
not (leaves_2) -28
now (leaves_1) 18
numbers (leaves_2) 26
obama (leaves_0) -14
of (leaves_0) -47 (leaves_1) -25 (leaves_1_quote) 21 (leaves_2) -55 (leaves_2_quote) -14
off (leaves_1) 23
offered (leaves_2) 14
often (leaves_2) 15
ohio (leaves_2) 21
on (leaves_1) 16 (leaves_2) 34
once (leaves_2) 28
only (leaves_0) -21
or (leaves_1) -28 (leaves_2) -17
other (leaves_0) -15
others (leaves_2) 37
out (leaves_2) 17
outside (leaves_2) 27
over (leaves_0) 32
part (leaves_0) 25
particularly (leaves_1) -60
people (leaves_2) 13
percent (leaves_0) 22 (leaves_2) 20
personal (leaves_0) -16
plans (leaves_1) 25
points (leaves_2) 21
policy (leaves_2) -15
political (leaves_0) -20
politics (leaves_0) -13
president (leaves_0) -23 (leaves_1) 12 (leaves_2) 17
presidential (leaves_0) -20
prevent (leaves_2) -14
private (leaves_2) 20
promoting (leaves_2) -32
public (leaves_2) 22
pushing (leaves_2) -15
put (leaves_2) 19
question (leaves_0) -12
raised (leaves_2) 20
raising (leaves_1) -19
rallies (leaves_0) 24
rather (leaves_1) -35 (leaves_2) -13
recent (leaves_0) -31 (leaves_1) 17 (leaves_2) 53
recently (leaves_2) -24
released (leaves_2) 14
remarks (leaves_2) 25
republicans (leaves_2) 43
require (leaves_2) 21
requiring (leaves_2) 18
rival (leaves_0) -20
rubio (leaves_2) 13
running (leaves_1) 16
said (leaves_1) 26 (leaves_2) 46
sanders (leaves_0) -27 (leaves_1) 28 (leaves_2) 27
saturday (leaves_0) 19
saying (leaves_1_quote) 23 (leaves_2) 22 (leaves_2_quote) 21
secretary (leaves_1) -12
seek (leaves_2) -18
seemed (leaves_2) -22
sen. (leaves_0) -15 (leaves_1) 22 (leaves_2) 18
senator (leaves_0) 19 (leaves_1) 21 (leaves_2) 27
send (leaves_2) 18
set (leaves_2) 49
share (leaves_1) 25
she (leaves_1) 12 (leaves_1_quote) -20 (leaves_2) -49 (leaves_2_quote) 39
similar (leaves_0) 24
since (leaves_1) 20 (leaves_2) 24
so (leaves_0) -12 (leaves_1) -36 (leaves_2) 58
social (leaves_0) -18 (leaves_2) 21
some (leaves_0) 13 (leaves_1) -18 (leaves_2) 35 (leaves_2_quote) -25
someone (leaves_2) 14
something (leaves_1) 30
south (leaves_0) -24 (leaves_2) -12
speak (leaves_1) -27
speeches (leaves_2) 39
spend (leaves_2) -12
state (leaves_0) -12
still (leaves_1) -12 (leaves_2) -15
stop (leaves_2) -18
such (leaves_0) 14 (leaves_1) -30 (leaves_2) -39
sunday (leaves_2) -13
super (leaves_2) -25
superdelegates (leaves_2) -17
support (leaves_2) -16
supporting (leaves_2) -24
syria (leaves_0) -17 (leaves_2) -18
take (leaves_1) 13 (leaves_2) 15
taken (leaves_2) 20
taking (leaves_1) -21
telling (leaves_1_quote) -18 (leaves_2) -25
than (leaves_0) -40 (leaves_1) 27 (leaves_2) 20
that (leaves_0) -17 (leaves_1) 23 (leaves_2_quote) 36
the (leaves_0) -32 (leaves_0_quote) -39 (leaves_2_quote) -17
them (leaves_2) -13
then (leaves_1) 28 (leaves_2) 26
there (leaves_2) 32
this (leaves_0) -27
those (leaves_1) 22 (leaves_2) 25
though (leaves_1) 18 (leaves_2) 34
through (leaves_2) 34
thursday (leaves_0) -16
times (leaves_0) 14
to (leaves_0) -13 (leaves_0_quote) -17 (leaves_1) -21 (leaves_2) 20 (leaves_2_quote) -36
too (leaves_1) -26 (leaves_2) 20
took (leaves_2) 40
trump (leaves_0) -26 (leaves_1) 16 (leaves_1_quote) 19 (leaves_2) 27
trump's (leaves_0) -25
trump’s (leaves_0) 13
try (leaves_2) 24
trying (leaves_2) 37
tuesday (leaves_0) -19 (leaves_1) -23 (leaves_2) 20
twitter (leaves_0) 64 (leaves_2) -28
u.s. (leaves_0) -21 (leaves_1) 18
ultimately (leaves_2) 18
up (leaves_0) 19 (leaves_2) -27
using (leaves_2) 26
violent (leaves_0) -13
voters (leaves_0) 21 (leaves_2) 31
want (leaves_2) 18
was (leaves_2_quote) 14
week (leaves_2) 31
well (leaves_1) 12 (leaves_2) 22
were (leaves_2) -19
what (leaves_1) 21 (leaves_2) -43 (leaves_2_quote) -12
when (leaves_2_quote) 37
where (leaves_1) 21
whether (leaves_2) -17
which (leaves_1) 23 (leaves_1_quote) 19
while (leaves_0) 17 (leaves_1) -25
white (leaves_1) -13 (leaves_2) -13
who (leaves_2_quote) -34
whose (leaves_2) 19
winning (leaves_2) -19
with (leaves_0) -29 (leaves_0_quote) 21 (leaves_1_quote) 15 (leaves_2) -23 (leaves_2_quote) 21
within (leaves_0) 25
without (leaves_1) -20
women (leaves_0) 23
worked (leaves_2) 18
would (leaves_2) -22 (leaves_2_quote) 16
year (leaves_0) 13 (leaves_2) -20
years (leaves_0) 21 (leaves_1) 16 (leaves_2) 12
you (leaves_2) -19
— (leaves_0) -15 (leaves_1) 25 (leaves_2) -23
’d (leaves_2) 24
“,” (leaves_1_quote) 16
“” (leaves_1_quote) -63 (leaves_2_quote) -55

119 end: second word, verbs
$ (0_verbs) -43
(number) (0_verbs) 23 (0_verbs_quote) 19 (1_verbs) -27 (2_verbs) 15
) (0_verbs) 16 (1_verbs) 27 (2_verbs_quote) -23
, (0_verbs_quote) 30 (1_verbs) -13 (2_verbs) -51 (2_verbs_quote) 13
- (0_verbs) -12 (1_verbs) 22
. (0_verbs) 33 (0_verbs_quote) -28 (1_verbs) -20 (1_verbs_quote) -21
: (0_verbs) 13 (1_verbs) -25
a (0_verbs) -12 (0_verbs_quote) -21 (1_verbs_quote) 23 (2_verbs_quote) 22
abortion (0_verbs) -12
about (1_verbs) 56
according (2_verbs) -28
accused (0_verbs) 29
after (0_verbs) 19
all (0_verbs) 15 (1_verbs) 29
almost (0_verbs) 34
along (1_verbs) -34 (2_verbs) 22
also (0_verbs) 30 (2_verbs_quote) -15
although (0_verbs) -19 (2_verbs) 33
america (0_verbs) -21
among (0_verbs) -23 (1_verbs) 14
an (1_verbs) 19 (2_verbs) 51 (2_verbs_quote) 25
and (0_verbs_quote) 39 (1_verbs_quote) -25 (2_verbs) -19 (2_verbs_quote) -41
any (1_verbs) 21
are (0_verbs) 30
as (0_verbs) 42 (1_verbs) 21 (1_verbs_quote) -12 (2_verbs) 13
asked (0_verbs) 33
at (2_verbs) -38
attacks (0_verbs) 14 (2_verbs) 16
based (1_verbs) -12
be (0_verbs) -55 (1_verbs) 26
because (1_verbs) 12 (2_verbs) -26 (2_verbs_quote) -18
been (1_verbs) -16
before (0_verbs) 17 (1_verbs) 31 (2_verbs) -18
behind (1_verbs) -16
being (0_verbs) -27
better (0_verbs) 17
big (0_verbs) -22
bill (0_verbs) -17
black (1_verbs) -15
both (0_verbs) -24
build (0_verbs) -22
bush (1_verbs) 19
business (0_verbs) -30
but (0_verbs) 38 (2_verbs_quote) 24
by (0_verbs) -28 (2_verbs) -20 (2_verbs_quote) -25
called (0_verbs) 15 (1_verbs) 16 (2_verbs) 24
calling (0_verbs) 15 (1_verbs) 47 (2_verbs) -13
campaign (0_verbs) -12
candidate (0_verbs) -16
candidates (0_verbs) -15
christie (2_verbs) 24
clinton (0_verbs) -47 (0_verbs_quote) 29 (1_verbs) -21 (1_verbs_quote) 20 (2_verbs) 13
clinton's (0_verbs) -14
clinton’s (0_verbs) 17
close (1_verbs) -13
come (0_verbs) 31
coming (2_verbs) -12
comments (2_verbs) 17
compared (2_verbs) 22
congress (1_verbs) 23
conservative (0_verbs) -19
cruz (2_verbs_quote) 21
days (0_verbs) 22 (1_verbs) 25
democratic (0_verbs) -24
democrats (1_verbs) 25
despite (2_verbs) 37
did (2_verbs) -15 (2_verbs_quote) 26
do (2_verbs) -15
does (2_verbs) 32
doing (2_verbs) 20
donald (0_verbs) -42 (2_verbs) -21
down (2_verbs) 16
economic (0_verbs) -22
especially (2_verbs) -55
even (0_verbs) 70
evidence (0_verbs) -16
far (0_verbs) -19
federal (0_verbs) 23
few (1_verbs) 26
florida (0_verbs) -18
for (0_verbs_quote) 16 (1_verbs_quote) -14 (2_verbs) -29 (2_verbs_quote) -18
force (0_verbs) 24
former (0_verbs) 13 (1_verbs) 20
from (0_verbs) -15 (2_verbs) -26
given (0_verbs) 23 (2_verbs) -27
go (1_verbs) -15
gop (0_verbs) 13
governor (0_verbs) 17
growing (0_verbs) -14
gun (0_verbs) -12
had (0_verbs_quote) -14 (1_verbs) -18 (2_verbs) -21
has (2_verbs_quote) 19
have (0_verbs_quote) -18 (1_verbs) 23 (1_verbs_quote) 15
having (1_verbs) -16
he (0_verbs) 42 (0_verbs_quote) 16 (1_verbs) 37 (1_verbs_quote) 21
help (0_verbs) 30 (1_verbs) 18
her (1_verbs_quote) -12 (2_verbs) -17
hillary (0_verbs) -27 (1_verbs) -16 (2_verbs) -12
him (0_verbs) -16 (1_verbs) -17
his (0_verbs) -25 (0_verbs_quote) 19 (1_verbs) 16 (1_verbs_quote) 14 (2_verbs) -43 (2_verbs_quote) -15
how (0_verbs) -34 (2_verbs) -16
if (1_verbs) -26
immigrants (0_verbs) -13
immigration (0_verbs) -28 (1_verbs) -19
important (0_verbs) 16
in (0_verbs_quote) -27 (1_verbs_quote) 22 (2_verbs) -55 (2_verbs_quote) 22
including (0_verbs) -61 (1_verbs) -90 (2_verbs) -46
iraq (0_verbs) -21
is (0_verbs) 16 (1_verbs) 28 (1_verbs_quote) -22 (2_verbs) 19
israel (1_verbs) 13
it (0_verbs) 23 (1_verbs) -18 (2_verbs_quote) 27
its (0_verbs) 16 (1_verbs) -19 (1_verbs_quote) -14
jeb (0_verbs) -18
john (0_verbs) -22 (1_verbs) 20
july (1_verbs) 31 (2_verbs) 24
just (0_verbs) 14 (2_verbs) -27
last (0_verbs) 16
law (0_verbs) -19
left (0_verbs) 19
less (1_verbs) 32
like (1_verbs) -37 (2_verbs) -16
likely (2_verbs) 25
long (2_verbs) 38
major (0_verbs) -17
make (0_verbs) 15 (2_verbs) -21
making (0_verbs) 16 (1_verbs) 13 (2_verbs) 18
many (0_verbs) -23 (1_verbs) 26 (2_verbs) 16
marco (0_verbs) -23
may (0_verbs) 22
meeting (0_verbs) 14
mexico (0_verbs) -20 (1_verbs) -33 (2_verbs) -16
might (0_verbs) -12
military (0_verbs) -22
monday (1_verbs) 27
month (0_verbs) 17
months (0_verbs) 18 (2_verbs) 25
more (0_verbs) 20 (1_verbs) -15 (2_verbs) -24 (2_verbs_quote) 24
most (1_verbs) -16
mr. (0_verbs) 25
mrs. (0_verbs) 12 (1_verbs) 14
muslims (0_verbs) -40
n't (0_verbs) -12
name (0_verbs) -12
national (0_verbs) -13 (1_verbs) 14
needed (2_verbs) -13
new (0_verbs) -56 (1_verbs) -19
news (0_verbs) -21
next (0_verbs) 22
night (0_verbs) 35 (1_verbs) 21
no (0_verbs) -27 (1_verbs) -15 (2_verbs) -22
not (0_verbs) -27 (1_verbs) -31 (2_verbs) 20
now (2_verbs) 16
n’t (0_verbs) -21 (1_verbs) 18
obama (0_verbs) -32
of (0_verbs) -61 (1_verbs) -12 (2_verbs) -19 (2_verbs_quote) -12
ohio (2_verbs) 14
on (0_verbs) 53 (2_verbs) -23
once (0_verbs) 24 (2_verbs) -16
only (0_verbs) 33 (1_verbs) -18 (2_verbs) -32
or (1_verbs) -15 (2_verbs) -18
order (0_verbs) 41
others (2_verbs) 20
out (0_verbs) 16
outside (1_verbs) 13
over (0_verbs) 28
part (0_verbs) -18 (1_verbs) 23 (2_verbs) 20
particularly (0_verbs) -49 (2_verbs) -38
people (0_verbs) -22 (1_verbs) 15
percent (0_verbs) 37
personal (0_verbs) -18
plans (0_verbs) 24
points (0_verbs) 20
policy (0_verbs) -25
political (0_verbs) -28
politics (0_verbs) -13
polls (0_verbs) -18
president (0_verbs) -37 (1_verbs) 12 (2_verbs) 24
presidential (0_verbs) -24
prevent (2_verbs) -13
private (2_verbs_quote) 21
public (2_verbs) 24
put (2_verbs) 19
question (0_verbs) -15
rather (2_verbs) -23
recent (0_verbs) 48
recently (0_verbs) 17
reform (1_verbs) -22
remarks (2_verbs) 25
republican (0_verbs) -19
republicans (0_verbs) 17 (1_verbs) 21
require (1_verbs) 22
rival (0_verbs) -21
rubio (2_verbs) 19
running (0_verbs) 20
said (1_verbs) 15 (2_verbs) 44 (2_verbs_quote) 25
sanders (1_verbs) -20 (2_verbs_quote) 17
saturday (0_verbs) -20 (2_verbs) 20
say (0_verbs) 21
saying (2_verbs) 42
secretary (0_verbs) -18
sen. (0_verbs) 37 (1_verbs) 23 (2_verbs) -13
senator (0_verbs) 52 (1_verbs) 17
sent (1_verbs) 22
she (0_verbs) 18 (1_verbs_quote) -27 (2_verbs) -34 (2_verbs_quote) 18
similar (1_verbs) 24
since (1_verbs) 20
so (0_verbs) 35
social (0_verbs) 13
some (0_verbs) 20
something (2_verbs) 17
south (0_verbs) -25
spend (1_verbs) -12
statements (0_verbs) -12
still (0_verbs) -18
such (1_verbs) 17 (2_verbs) -43
sunday (0_verbs) 19
support (0_verbs) -21
supporting (0_verbs) -24
syria (0_verbs) -32
take (0_verbs) 13 (1_verbs) 20
taking (0_verbs) -20
ted (0_verbs) -25
telling (0_verbs) -22
than (0_verbs) 31 (1_verbs) -21
that (0_verbs) -18 (1_verbs) 39 (1_verbs_quote) 35 (2_verbs) -13
the (0_verbs_quote) -55 (1_verbs_quote) -53 (2_verbs_quote) -34
their (0_verbs) -14
them (0_verbs) -12
then (0_verbs) 21
there (2_verbs) 22
they (0_verbs) -17 (1_verbs) 28 (2_verbs_quote) -17
this (0_verbs) -20
those (0_verbs) 51 (2_verbs) -30
though (1_verbs) -29 (2_verbs) 27
through (1_verbs) 22 (2_verbs) 17
times (0_verbs) 35
to (0_verbs) -24 (0_verbs_quote) 38 (1_verbs) -26 (2_verbs) -12
trade (0_verbs) -15
trump (1_verbs) -12 (1_verbs_quote) 20 (2_verbs) 30
trump's (0_verbs) -18
trying (0_verbs) 28
tuesday (1_verbs) 13
turn (0_verbs) 19
twitter (0_verbs) 16 (1_verbs) 13
u.s. (0_verbs) -14 (2_verbs) 18
ultimately (2_verbs) 15
up (0_verbs) -18 (1_verbs) 17
using (2_verbs) 22
vote (0_verbs) -13
voters (0_verbs) 31
wall (0_verbs) -16
was (0_verbs) 25
washington (0_verbs) -17
wednesday (0_verbs) 18
week (0_verbs) 44 (1_verbs) -23
well (0_verbs) 40 (2_verbs) 20
were (2_verbs) -12
what (1_verbs) -15
when (2_verbs) 21
where (0_verbs) -21 (2_verbs) 38
whether (0_verbs) -24 (1_verbs) -15 (2_verbs) 29
which (0_verbs) -24 (1_verbs) 24 (2_verbs) 17 (2_verbs_quote) 30
while (0_verbs) -20 (1_verbs) 16 (2_verbs_quote) -12
white (0_verbs) -22
who (0_verbs) -23 (1_verbs) -13 (1_verbs_quote) -29 (2_verbs) 27
will (1_verbs) -18 (2_verbs_quote) 15
with (1_verbs) -36 (2_verbs_quote) 27
within (1_verbs) 25
women (0_verbs) 22
working (1_verbs) 13
world (0_verbs) -14
would (0_verbs) -15 (1_verbs) -24 (2_verbs) 19
year (0_verbs) -32 (1_verbs) -19
years (0_verbs) 30
— (0_verbs) -32 (1_verbs) 25
’s (0_verbs) -20
“?” (2_verbs) -19
“” (0_verbs) -29 (0_verbs_quote) -40 (1_verbs) -36 (1_verbs_quote) -14 (2_verbs) 16 (2_verbs_quote) -29

120 end: next word, rest
' (leaves_0) -14 (leaves_1) -21 (leaves_2) -32
's (leaves_0) -19 (leaves_1) -16 (leaves_2) -22
( (leaves_0) 27 (leaves_1) 13
(edge) (closes) 12
(number) (leaves_0) -26 (leaves_1) 31 (leaves_2) -12 (leaves_2_quote) -27
) (leaves_0) -16 (leaves_2) 14 (leaves_2_quote) 28
, (leaves_0) 18 (leaves_0_quote) -16 (leaves_1) 33 (leaves_1_quote) -16 (leaves_2) 27 (leaves_2_quote) -26
- (leaves_0) 32 (leaves_1) 34 (leaves_2) 22 (leaves_2_quote) -13
-- (leaves_0) 29 (leaves_1) 42 (leaves_2) 13
: (leaves_0) -51 (leaves_0_quote) 15 (leaves_1_quote) 31
; (closes) 12 (leaves_0) 24 (leaves_1) 32 (leaves_2) 31
? (closes) 15
a (leaves_1) -19 (leaves_2_quote) -19
about (leaves_0) -18 (leaves_1) -19 (leaves_2) -34
across (leaves_2) 16
after (leaves_0) -26 (leaves_1) 35 (leaves_2) 43 (leaves_2_quote) 45
again (leaves_0) 27
against (leaves_2) -21
ago (leaves_1) -12 (leaves_2) -13
all (leaves_0) 17
allowing (leaves_2) 19
also (leaves_2) 18
an (leaves_2) -13
and (leaves_0_quote) -30 (leaves_1_quote) 33 (leaves_2) 18 (leaves_2_quote) 15
appeared (leaves_2) 17
april (leaves_0) 12
are (leaves_1) 33 (leaves_2_quote) -13
around (leaves_2) -16
as (leaves_0) -67 (leaves_0_quote) -12 (leaves_1) 18 (leaves_1_quote) -12 (leaves_2) 21 (leaves_2_quote) 23
at (leaves_1) -35 (leaves_2) 22
back (leaves_0) -13 (leaves_2) -12
be (leaves_2) -22
because (leaves_0) -14 (leaves_1_quote) 18 (leaves_2) 12
been (leaves_2) -19
before (leaves_0) -42 (leaves_1) 39
being (leaves_2) -17
between (leaves_0) -15 (leaves_2) -17
both (leaves_2) 19
but (leaves_0) -28 (leaves_1) 32 (leaves_2) 50 (leaves_2_quote) 20
by (leaves_2) 26
ca (leaves_2) -12
can (leaves_2) -19
clinton (leaves_0) -14 (leaves_0_quote) 24
could (leaves_2) 15
despite (leaves_0) 25
did (leaves_2) 17
do (leaves_2) 17
during (leaves_0) 24 (leaves_1) 13
earlier (leaves_2) -12
early (leaves_0) 20
entering (leaves_1) -15
even (leaves_1) 20 (leaves_2) 31
ever (leaves_1) 20
following (leaves_1) 15
for (leaves_0) 13 (leaves_0_quote) -12 (leaves_1) -43 (leaves_1_quote) -20 (leaves_2) -43 (leaves_2_quote) 38
forward (leaves_0) -15
friday (leaves_0) 15
from (leaves_0) 16 (leaves_1_quote) -22 (leaves_2) -25 (leaves_2_quote) -19
had (leaves_2) -40 (leaves_2_quote) -12
have (leaves_2) 31 (leaves_2_quote) -17
he (leaves_1) 14 (leaves_2) -42
helped (leaves_2) 21
hillary (leaves_2) 17
his (leaves_2) -15
home (leaves_0) 26
how (leaves_2) -20
if (leaves_1) -35
in (leaves_0) 17 (leaves_0_quote) -39 (leaves_1_quote) 20 (leaves_2) -27 (leaves_2_quote) 17
into (leaves_0) -25 (leaves_1) -14 (leaves_2) 18
is (leaves_1) 26 (leaves_2) 13 (leaves_2_quote) -27
it (leaves_2) -15
just (leaves_1) 16
last (leaves_1) 14 (leaves_2) 37
later (leaves_0) 16
left (leaves_2) 24
less (leaves_1) 24
like (leaves_0) -14 (leaves_2) 19
looking (leaves_1) -12
made (leaves_1) 12 (leaves_2_quote) -15
making (leaves_1) 17
many (leaves_2) 14
may (leaves_2) 24
might (leaves_2) -21
monday (leaves_0) 29
more (leaves_1) -19
mrs. (leaves_2) 18
not (leaves_1) -21 (leaves_2) 15
now (leaves_2) 18
of (leaves_0) -49 (leaves_1) -38 (leaves_2) -29 (leaves_2_quote) -14
on (leaves_0) 20 (leaves_0_quote) 19 (leaves_1) -49 (leaves_2) -29 (leaves_2_quote) 18
online (leaves_0) 41
only (leaves_1) 23
or (leaves_0) -15
out (leaves_2) -16
over (leaves_1) 24 (leaves_2) -60
primary (leaves_0) -13
rather (leaves_0) -12
recently (leaves_2) 17
said (leaves_1_quote) 21 (leaves_2_quote) 21
seeking (leaves_2) 23
seemed (leaves_2) 22
several (leaves_0) 25
she (leaves_2) -19
should (leaves_2) -24
so (leaves_1) 20 (leaves_2) 16 (leaves_2_quote) 21
such (leaves_2) -12
ted (leaves_1) -16
than (leaves_0) -23 (leaves_2) 22
that (leaves_0) 46 (leaves_2) -24 (leaves_2_quote) -29
the (leaves_0) -17 (leaves_1_quote) 17 (leaves_2) -12 (leaves_2_quote) -20
they (leaves_1) 16 (leaves_2) -27
this (leaves_0) 13 (leaves_2) -29
though (leaves_2) 32
through (leaves_0) 26
thursday (leaves_0) -28 (leaves_2) 12
to (leaves_0) -27 (leaves_0_quote) -17 (leaves_2_quote) -60
too (leaves_2) 21
toward (leaves_0) 20
tuesday (leaves_0) -29 (leaves_1) 33 (leaves_2) 27
turned (leaves_1) 22
until (leaves_2) 44
up (leaves_1) -16 (leaves_2) -12
was (leaves_1) -16 (leaves_2) 23 (leaves_2_quote) -16
wednesday (leaves_0) 19
well (leaves_0) -12
were (leaves_1) 12 (leaves_2) 15 (leaves_2_quote) -14
when (leaves_1) 22 (leaves_2) 47
whether (leaves_2) -17
while (leaves_0) 15 (leaves_1) 14 (leaves_1_quote) 14 (leaves_2) 23
who (leaves_2_quote) 29
with (leaves_0) 16 (leaves_1) -19 (leaves_2_quote) 14
within (leaves_2) 18
without (leaves_0) 18 (leaves_1) 16 (leaves_2) 17
you (leaves_2) 20
– (leaves_1) -16 (leaves_2) 22
— (leaves_0) -15 (leaves_1) 36 (leaves_2_quote) 45
’ (leaves_0) -20 (leaves_1) -22 (leaves_2) -34
’s (leaves_0) -18 (leaves_1) -17 (leaves_2) -19
“,” (leaves_2_quote) -14
“” (leaves_1_quote) -14 (leaves_2_quote) -19

121 end: word, beginning
$ (clause_first) -19
% (clause_first) -15 (phrase_first) -21 (that_first) 15
's (clause_first) -42 (phrase_first) -17
(number) (phrase_first) -17 (to_first) 26
) (clause_first) -107 (phrase_first) -35 (that_first) -51 (to_first) -12
abortion (clause_first) 34
about (about_first) -12 (clause_first) -16 (to_first) 23
abroad (clause_first) 14
accept (that_first) 16
accounts (clause_first) -14
act (clause_first) 15
actions (clause_first) -13 (phrase_first) -13 (that_first) -16
added (clause_first) -15
address (clause_first) 54
ads (clause_first) -38
advantage (clause_first) 17
advice (clause_first) 25
affairs (clause_first) -25
again (clause_first) 13 (that_first) 15
against (clause_first) -27
agency (clause_first) 12 (that_first) 18
ago (clause_first) -18
ahead (clause_first) 14
air (clause_first) -36
allies (clause_first) 21
amendment (clause_first) 39
america (clause_first) 14
american (clause_first) -21
americans (that_first) 23
and (clause_first) -47
announced (clause_first) -26
anonymity (clause_first) 27
anti-trump (clause_first) 26
anyone (clause_first) -21
approach (clause_first) 26
approval (clause_first) -17
april (clause_first) -13
are (clause_first) -25 (to_first) -20
area (clause_first) -21
argument (clause_first) -22
army (clause_first) -15
as (as_first) -15 (clause_first) -54 (phrase_first) -31
assault (clause_first) -21
at (clause_first) -26
attack (clause_first) -20 (phrase_first) 24 (that_first) -21
attacks (phrase_first) -14
audience (clause_first) -32
away (clause_first) -29
ayotte (clause_first) 14
back (clause_first) -41 (that_first) 36
backing (clause_first) 22
ban (clause_first) -54 (to_first) -14
battle (clause_first) -16
be (to_first) -23
because (that_first) -14
before (clause_first) 15
behavior (clause_first) 29
behind (clause_first) 25
beijing (clause_first) -21
benefits (clause_first) -20
benghazi (clause_first) 16
beyond (clause_first) -27
bid (clause_first) 24
biden (clause_first) 28
bill (clause_first) 26 (that_first) 20
billionaire (clause_first) -30
billionaires (clause_first) 17
bit (clause_first) -25
board (clause_first) -28
border (clause_first) -18 (to_first) 39
britain (clause_first) -23
building (clause_first) -21
bush (clause_first) 12 (phrase_first) 40
business (clause_first) 25
businessman (clause_first) -41
buy (clause_first) -12
by (clause_first) -24
california (clause_first) 34
called (clause_first) -17
campaign (clause_first) -29 (that_first) 38
campaigns (clause_first) -16
can (clause_first) 14
candidacy (clause_first) 28
candidate (clause_first) -34 (that_first) -48
candidates (phrase_first) -33 (to_first) -15
carolina (clause_first) -29 (that_first) -18
carson (clause_first) 19 (that_first) 18
case (clause_first) 31
cases (clause_first) -24
caucus (clause_first) -15
caucuses (clause_first) -20
cause (clause_first) 22
center (clause_first) -23
chairman (clause_first) -25
challenge (clause_first) 12
challenges (clause_first) 12
change (clause_first) 21 (that_first) 12
changes (that_first) -14
changing (clause_first) 19
charge (clause_first) 13
charges (clause_first) 18
checks (clause_first) 12
chief (clause_first) 12
children (clause_first) 20
choice (clause_first) -20
christie (clause_first) -22
circumstances (clause_first) -30
citizens (clause_first) -12
claim (clause_first) -12
claims (clause_first) 22
class (clause_first) 34
classified (that_first) -21
clear (clause_first) 21
cleveland (clause_first) 19
climate (clause_first) -20
clinton (clause_first) 34 (phrase_first) 23 (to_first) 15
clinton's (phrase_first) -16
clinton’s (clause_first) -13
closer (clause_first) -26
comey (clause_first) 12
coming (clause_first) 27
comment (clause_first) -17
comments (clause_first) 50
committee (clause_first) 30
community (clause_first) 21
company (clause_first) 14 (that_first) -37
concern (clause_first) -14
concerned (clause_first) 15
concerns (clause_first) 19
conducted (clause_first) -14
congress (clause_first) 29
conservatives (clause_first) 13
consider (clause_first) -13
constitution (clause_first) 21
contest (that_first) -27
contractors (clause_first) -24
convention (clause_first) 15 (to_first) 45
could (clause_first) -15
country (clause_first) -55 (that_first) 34 (to_first) 22
courses (clause_first) 31
court (clause_first) 23
crisis (clause_first) 17
criticism (clause_first) -24
criticized (clause_first) 13
critics (clause_first) 25
cruz (phrase_first) 39 (that_first) 15 (to_first) 12
cut (clause_first) 19
daughter (clause_first) -17
david (clause_first) -16
day (clause_first) 28 (that_first) -21
days (clause_first) -55
deal (clause_first) -19 (phrase_first) -12 (that_first) 14
deals (clause_first) 17
death (clause_first) 16
debate (clause_first) -38 (phrase_first) -18 (to_first) -22
debates (clause_first) -48
debt (clause_first) -12
december (clause_first) -39
decision (clause_first) -27
decline (clause_first) 41
defeat (clause_first) -20
defend (clause_first) -17
defense (clause_first) -13
delegates (clause_first) 13 (to_first) 27
democratic (phrase_first) 18
democrats (clause_first) -33 (phrase_first) -13 (that_first) 26
department (that_first) 12
described (clause_first) 18
did (clause_first) -57
died (clause_first) -13
different (clause_first) 13
difficult (clause_first) 16
directly (clause_first) -26
director (clause_first) 13
discussion (clause_first) -24
do (clause_first) 47 (that_first) -26
documents (clause_first) 17
does (clause_first) -13
doing (that_first) 16
dollars (clause_first) 12
down (clause_first) 14
earlier (clause_first) -13
east (clause_first) 16
education (clause_first) 35
effect (clause_first) 17
efforts (clause_first) -25
elected (clause_first) 13 (that_first) 28
election (clause_first) 23 (that_first) -12
elections (clause_first) -12
emails (clause_first) 23
end (to_first) 12
ended (clause_first) -15
endorsement (clause_first) 26 (phrase_first) 33
energy (clause_first) 14
estate (clause_first) 22
even (clause_first) -43
events (clause_first) 13
ever (clause_first) -17
evidence (clause_first) -21
example (clause_first) -26
expectations (clause_first) -26
experience (clause_first) -28
face (clause_first) 20
facebook (clause_first) -32
fact (clause_first) -16
fall (clause_first) 16
families (clause_first) 37
family (clause_first) -37
far (that_first) -23
father (clause_first) 15
favor (clause_first) -21
fbi (that_first) 17
fear (clause_first) 21
february (clause_first) -44
field (clause_first) 20
fields (clause_first) -15 (that_first) 14
fight (that_first) -22
file (clause_first) 26
fiorina (clause_first) -22
fired (clause_first) 17
firm (clause_first) -42
fit (clause_first) 14
floor (clause_first) -40
florida (phrase_first) -13
focus (clause_first) -16
followers (clause_first) -21
for (clause_first) -45 (for_first) -14 (phrase_first) -24 (that_first) -15
forces (clause_first) 27
form (clause_first) 20
forward (clause_first) 19
foundation (clause_first) 35
freedom (clause_first) 13
friday (clause_first) -39 (that_first) -25
friend (clause_first) 14
from (clause_first) -29
front (clause_first) 15
front-runner (clause_first) 28 (phrase_first) 12 (that_first) 14
frustration (clause_first) -14
fund (clause_first) 19
funding (clause_first) -14
fundraising (clause_first) 16
gap (clause_first) 21
garland (clause_first) 18
gender (clause_first) 21
general (clause_first) 19
germany (clause_first) 33
get (clause_first) -22
giving (clause_first) 24
good (clause_first) 26
gop (phrase_first) -20
governor (clause_first) -28
grayson (clause_first) -15
group (clause_first) -25
groups (clause_first) 24
growth (clause_first) -39
guns (clause_first) -20
had (clause_first) -27 (that_first) -14
half (clause_first) -31
hall (clause_first) -12
hampshire (clause_first) 25 (that_first) 16 (to_first) 12
has (clause_first) -24
hate (clause_first) 13
have (clause_first) 22 (to_first) -13
he (clause_first) -74 (that_first) -19
hearing (clause_first) 38
her (clause_first) -34 (phrase_first) 16 (that_first) 23
high (clause_first) -16
hillary (clause_first) -22 (phrase_first) 19
him (clause_first) 53 (phrase_first) 27 (to_first) -32
himself (that_first) -17
hispanic (clause_first) 23
history (clause_first) -16
home (clause_first) -18 (that_first) -35
hope (clause_first) -16
hours (clause_first) -18
house (phrase_first) -14
how (clause_first) -18 (how_first) -21
husband (clause_first) 24
immigrants (clause_first) -21 (to_first) 22
immigration (clause_first) 19 (phrase_first) 46 (that_first) -14
importance (clause_first) -15
in (clause_first) -61 (phrase_first) -30 (quote_first) -16 (that_first) -14 (to_first) -24
incident (clause_first) 20
indiana (clause_first) 24
information (that_first) -32
infrastructure (clause_first) -12
instead (clause_first) -15
interview (clause_first) -20
interviews (clause_first) -19
into (clause_first) -26
involved (clause_first) -13
iowa (clause_first) -23
iran (that_first) -18
is (clause_first) -19 (that_first) -14
isis (clause_first) 35
island (clause_first) -28
issue (phrase_first) 32
issues (phrase_first) 23
it (clause_first) 43 (phrase_first) 18 (that_first) -20
january (clause_first) 12
job (clause_first) 29
jobs (clause_first) 45
johnson (clause_first) -15
judge (clause_first) -19
judges (clause_first) 25
july (clause_first) 39
june (clause_first) -14
just (clause_first) -21
justice (clause_first) 12
kasich (clause_first) -40 (that_first) -22
khan (clause_first) 43
killed (clause_first) -25
korea (clause_first) -17
last (clause_first) -20
later (clause_first) -31
law (phrase_first) 14 (that_first) 28
lawmakers (clause_first) -12
laws (clause_first) 41
lawsuits (clause_first) 17
lead (clause_first) 27
leader (clause_first) -16
leaders (clause_first) -43
leave (clause_first) 37
left (clause_first) -33
legislation (clause_first) -13
less (that_first) 18
level (clause_first) 17
levels (clause_first) 24
liberal (clause_first) 27
libya (clause_first) 40
life (clause_first) 21
like (clause_first) -18
likely (clause_first) -22
line (clause_first) 31 (that_first) -15
lines (clause_first) 25
link (clause_first) -21
list (clause_first) -15
lives (clause_first) -19
loans (clause_first) -28
loss (clause_first) -18
lost (clause_first) 31
low (clause_first) -16
man (clause_first) -33
manager (clause_first) -32
march (clause_first) 37 (that_first) 14
marriage (clause_first) 36
mate (clause_first) -13
material (clause_first) 18
matter (clause_first) 16
may (clause_first) -45
mccain (clause_first) 19
measures (clause_first) 25
media (clause_first) -61 (phrase_first) 31
meeting (clause_first) 20
meetings (clause_first) -19
members (clause_first) 28
men (clause_first) -17
message (clause_first) 26
messages (clause_first) -17
mexico (clause_first) 30 (that_first) 13
mogul (clause_first) 33
moment (clause_first) -35
month (clause_first) -12 (that_first) -27
months (that_first) 28
more (clause_first) -50 (phrase_first) -16 (to_first) 16
mother (clause_first) -12
movement (clause_first) 23
mr. (clause_first) -14
much (clause_first) -41
muslims (clause_first) 25 (phrase_first) -23 (to_first) -34
name (clause_first) 13
nation (clause_first) 20
need (clause_first) -12
network (clause_first) -18
news (clause_first) 28 (phrase_first) -28 (that_first) -16
night (clause_first) -57 (phrase_first) 16
nomination (that_first) 42 (to_first) 17
nominee (clause_first) 29 (phrase_first) 16 (that_first) 29 (to_first) 31
not (clause_first) -62
november (clause_first) 35
now (that_first) 15
n’t (clause_first) -19
obama (that_first) 28
of (clause_first) -93 (phrase_first) -36 (that_first) -14 (to_first) -19
office (that_first) 13
officers (clause_first) -15
officials (clause_first) -19 (that_first) 19
on (clause_first) -51 (on_first) -20 (phrase_first) -25
ones (clause_first) 14
online (clause_first) 28
only (clause_first) -24
operations (clause_first) -13
organizations (clause_first) -29
others (that_first) 18
out (clause_first) 49 (that_first) -25
outside (clause_first) -14
over (phrase_first) -32 (that_first) 20
own (clause_first) -24
pac (clause_first) -19
paris (clause_first) -17
part (clause_first) -15
party (phrase_first) 15 (that_first) -22 (to_first) -19
pass (clause_first) -19
past (clause_first) -48 (that_first) -13
path (clause_first) -17
pay (clause_first) 13
pence (clause_first) -28
pennsylvania (clause_first) -18
people (clause_first) -29 (to_first) -32
percent (clause_first) -23 (phrase_first) -22
performance (clause_first) 24
philadelphia (clause_first) 32
place (clause_first) 52
plan (clause_first) -18 (that_first) 21
plans (clause_first) -30
platform (clause_first) 21
point (clause_first) -29 (that_first) 25
police (clause_first) 14
policies (clause_first) 18 (that_first) -18
policy (phrase_first) 12
politically (clause_first) 29
politicians (clause_first) -16
politics (clause_first) 24 (phrase_first) 33
poll (clause_first) -33
polls (clause_first) -27
poor (clause_first) 13
position (clause_first) 21
positions (clause_first) 32
possible (clause_first) -14
post (clause_first) -32
practice (clause_first) 19
presidency (clause_first) 51
president (clause_first) 22 (phrase_first) 21 (that_first) 16 (to_first) 20
press (clause_first) -18
pressure (clause_first) 18
price (clause_first) 20
primary (clause_first) 12 (to_first) 23
priority (clause_first) 17
problems (clause_first) -15
process (clause_first) -14
program (clause_first) 33 (phrase_first) -16
programs (clause_first) 34
progress (clause_first) 15
proposal (clause_first) -23
proposals (clause_first) -30
proposed (clause_first) 23
protesters (clause_first) -15
publicly (clause_first) 33
punished (clause_first) 12
push (clause_first) -17
pushing (clause_first) 31
putin (clause_first) -27
question (clause_first) 18
questions (clause_first) -19 (that_first) -20
race (phrase_first) 21 (that_first) 36 (to_first) 13
radio (clause_first) -23
rallies (clause_first) -55
rate (clause_first) -18
rates (clause_first) -12
rather (clause_first) -16
ready (clause_first) -26
reagan (clause_first) 26
receiving (clause_first) 26
recently (clause_first) -30
records (clause_first) -13
reform (clause_first) 13
refugees (clause_first) 21 (that_first) 12
refused (clause_first) -13
release (clause_first) 21
released (clause_first) -34
religion (clause_first) 14
remarks (clause_first) -16
report (clause_first) 12
reporter (clause_first) 13 (that_first) -27
reports (clause_first) -41
republican (clause_first) 19
republicans (clause_first) -54 (phrase_first) 19 (that_first) -24
request (clause_first) -16
required (clause_first) 18
resign (clause_first) 26
response (clause_first) 23
returns (clause_first) 22
rhetoric (clause_first) -14
rights (clause_first) 26
rise (clause_first) -24
role (clause_first) -12 (phrase_first) -22
romney (clause_first) -26
rubio (clause_first) 37 (phrase_first) 12
rules (that_first) 23
russia (clause_first) 31
ryan (phrase_first) 16
said (clause_first) -30 (that_first) -31
sales (clause_first) 29
same (clause_first) 27 (phrase_first) -23
sanders (clause_first) 13 (phrase_first) 43 (that_first) -18 (to_first) -21
saying (that_first) 13
schedule (clause_first) 25
school (clause_first) -18
schools (clause_first) -15
second (clause_first) -12
secretary (clause_first) -13
security (clause_first) 15
senate (that_first) -13
senator (clause_first) 15 (that_first) -23
series (clause_first) 13
server (clause_first) -17 (that_first) 35
service (that_first) 20
share (clause_first) 29
she (clause_first) -56
shooting (clause_first) 33
shootings (clause_first) 20
show (clause_first) -19
side (clause_first) 20
similar (clause_first) -12
site (clause_first) -16
so (clause_first) 22
southern (clause_first) -13
speaking (clause_first) -18
specifics (clause_first) -36
speech (phrase_first) -28
speeches (clause_first) -43
spending (clause_first) 46
stage (clause_first) -42
standards (clause_first) -29
state (clause_first) 29 (phrase_first) -15
statement (clause_first) -15
statements (clause_first) -38
states (clause_first) 32 (phrase_first) 18 (to_first) 36
step (clause_first) -20
stop (clause_first) 23
strategy (clause_first) -27 (that_first) -28
street (clause_first) 34
such (clause_first) -20
sunday (clause_first) -12
super (phrase_first) -29
superdelegates (clause_first) 13 (that_first) 13
support (clause_first) -26 (phrase_first) -18
supported (clause_first) -14
supporters (clause_first) -60 (phrase_first) 14 (that_first) 15
surveillance (clause_first) 20
syria (clause_first) 61 (that_first) -18
system (clause_first) -18 (that_first) 19 (to_first) 30
taken (clause_first) -18
tax (clause_first) 28 (that_first) -14 (to_first) 32
team (clause_first) -34
ted (clause_first) -22
television (clause_first) 13
tenure (clause_first) 13
term (clause_first) -26
terms (clause_first) -28
terror (clause_first) 13
terrorism (clause_first) 39
terrorists (clause_first) -28
test (clause_first) -15
than (clause_first) -17 (phrase_first) -14
that (clause_first) -50 (that_first) -34
them (phrase_first) 48 (to_first) -18
then (clause_first) -18 (that_first) -19
there (clause_first) 44
they (clause_first) -56
thing (clause_first) -20
this (clause_first) 34
threat (that_first) 17
thursday (clause_first) -45 (phrase_first) -15
ticket (clause_first) 18
time (clause_first) -36 (that_first) 31
today (clause_first) 16
together (clause_first) 18
tone (clause_first) -36
too (that_first) -22
top (clause_first) 26
town (clause_first) 13
track (clause_first) 35
trail (clause_first) -15
tried (clause_first) -18
troops (clause_first) -12
trump (clause_first) 52 (phrase_first) 45
trump's (clause_first) -12
trump’s (clause_first) -19
tuesday (phrase_first) -20 (that_first) -26 (to_first) 14
turn (that_first) 18
turnout (clause_first) 18 (that_first) -12
tv (clause_first) -12
twitter (phrase_first) -35
u.s. (clause_first) 32
ukraine (clause_first) 17
up (clause_first) 21 (that_first) -15 (to_first) -12
use (clause_first) 37
victims (clause_first) 59
victory (clause_first) 27
violence (clause_first) 20
virginia (clause_first) -15
virus (clause_first) 26
vision (clause_first) 18
vote (that_first) -25
voter (clause_first) -16
voters (clause_first) -20 (that_first) -15
wage (clause_first) 28
wall (clause_first) 29
war (clause_first) -17 (that_first) -20
was (clause_first) -22 (that_first) -14
washington (clause_first) -32
watch (clause_first) 26
way (clause_first) 23
wednesday (clause_first) -24
week (clause_first) -44 (that_first) -14
west (clause_first) 24
what (what_first) -22
when (clause_first) -40
where (clause_first) -16
which (clause_first) -41
who (clause_first) -68 (to_first) -13
will (clause_first) -23
win (that_first) 17
wins (clause_first) -25
with (clause_first) -21 (phrase_first) -14 (to_first) 15
woman (clause_first) -24
women (clause_first) -43 (that_first) 24
won (that_first) 22
work (that_first) -13
worked (clause_first) 18
workers (clause_first) -24
world (clause_first) 40
worse (clause_first) 39
would (clause_first) -21 (that_first) -12
yanukovych (clause_first) -19
year (clause_first) -22 (phrase_first) -41 (to_first) 23
york (clause_first) 26 (phrase_first) 15
you (clause_first) -33
zika (clause_first) 36
’s (clause_first) -48 (phrase_first) -20
“,” (clause_first) 143 (that_first) 117 (to_first) 33
“?” (clause_first) 49 (that_first) 39
“” (how_first) 16 (phrase_first) 20 (quote_first) 55 (to_first) -19

122 end: cue, verbs
:~ (1_verbs_quote) -15 (2_verbs_quote) 22
abl~ (2_verbs) -15
accord~ (0_verbs) -38 (1_verbs_quote) -17 (2_verbs) 13 (2_verbs_quote) 28
accuse~ (0_verbs) -63 (0_verbs_quote) 12 (1_verbs) 28 (2_verbs_quote) 19
acknowledge~ (2_verbs_quote) 13
acquiesc~ (1_verbs) -21 (2_verbs) 12
address~ (1_verbs) -16 (2_verbs) 18
add~ (1_verbs) -12 (2_verbs_quote) 18
admir~ (1_verbs) -14
admit~ (0_verbs) -15 (1_verbs) 34 (2_verbs) -17 (2_verbs_quote) 16
adopt~ (0_verbs) 22 (1_verbs) -32
advoc~ (1_verbs) 25 (2_verbs) -18
agree~ (1_verbs) 25 (2_verbs) -30
aim~ (0_verbs) 13 (1_verbs) -22 (2_verbs) -12
allege~ (0_verbs) -21 (2_verbs) 18
allow~ (2_verbs) 13
announce~ (0_verbs) 19 (1_verbs) -32
answer~ (0_verbs) 28 (1_verbs) -21 (2_verbs) -38
apolog~ (0_verbs) -20 (2_verbs) 12
appear~ (0_verbs) 16 (1_verbs) -26 (2_verbs) 13
applaud~ (0_verbs) -25 (2_verbs) 19
argue~ (0_verbs) -30 (0_verbs_quote) 12 (1_verbs) -21 (2_verbs) 22 (2_verbs_quote) 14
argument~ (1_verbs) 13
articul~ (1_verbs) 32 (2_verbs) -44
ask~ (0_verbs_quote) -26 (2_verbs_quote) 22
assert~ (2_verbs_quote) 19
assess~ (0_verbs) 16 (1_verbs) -19
assure~ (1_verbs) -13 (2_verbs_quote) 26
attack~ (0_verbs) 22 (1_verbs) -41
attempt~ (1_verbs) 25 (2_verbs) -23
attribut~ (0_verbs) -14
avoid~ (1_verbs) -13
backped~ (2_verbs) 16
back~ (0_verbs) 37 (1_verbs) -37 (2_verbs) -20
becam~ (1_verbs) 32 (2_verbs) -33
becom~ (0_verbs) 18 (1_verbs) 35 (2_verbs) -32 (2_verbs_quote) -35
begin~ (0_verbs) 20 (1_verbs) -24 (2_verbs) -17 (2_verbs_quote) 19
believe~ (0_verbs) -25 (2_verbs) 21
blame~ (0_verbs_quote) -15 (2_verbs) 19
blast~ (1_verbs) 32 (2_verbs_quote) -20
block~ (1_verbs) 23
boast~ (1_verbs_quote) -12
call~ (0_verbs) -25 (0_verbs_quote) 33 (1_verbs_quote) -26
campaign~ (0_verbs) 17 (1_verbs) -25
care~ (0_verbs) -32 (1_verbs) 23 (2_verbs_quote) 20
carri~ (0_verbs) 16 (2_verbs_quote) -21
case~ (1_verbs) -21
caution~ (1_verbs) 14 (2_verbs) -18
center~ (0_verbs) -24 (2_verbs) 19
challeng~ (1_verbs) -14 (2_verbs_quote) -21
chant~ (0_verbs_quote) 22 (2_verbs_quote) -26
charge~ (0_verbs) 14 (1_verbs) -15
chide~ (2_verbs) 14
choos~ (1_verbs) -14 (2_verbs) 12
chosen~ (1_verbs) 15 (2_verbs) -13
chose~ (2_verbs) 21
circul~ (0_verbs) -15 (2_verbs) 13
cite~ (0_verbs) -24 (0_verbs_quote) 27 (1_verbs) 33
claim~ (0_verbs) -17 (0_verbs_quote) 22 (1_verbs) 68 (1_verbs_quote) -28 (2_verbs) -40
clear~ (0_verbs) -22 (1_verbs) 15
close~ (1_verbs) 23
come~ (2_verbs) -25
commit~ (0_verbs) 35 (2_verbs) -24
compar~ (0_verbs) -24
concede~ (2_verbs) 13 (2_verbs_quote) -23
conclude~ (0_verbs) -14 (1_verbs_quote) -21 (2_verbs) 22
condemn~ (0_verbs) -12
confirm~ (1_verbs) 13 (2_verbs) -12
congratul~ (0_verbs) -15 (1_verbs) 14
consciou~ (0_verbs) 19 (2_verbs_quote) -20
consid~ (0_verbs) 14 (2_verbs) -23
continue~ (0_verbs) 16 (2_verbs) -26 (2_verbs_quote) 14
contradict~ (0_verbs) -20
contrast~ (0_verbs) -24 (1_verbs) 21
conven~ (0_verbs) -23 (2_verbs) 21
coverag~ (2_verbs) -16
cover~ (0_verbs) 12 (2_verbs) -43
creat~ (1_verbs) -31 (2_verbs) 35
credit~ (0_verbs) -13
criticize~ (0_verbs) 43 (0_verbs_quote) -15 (1_verbs) -27 (2_verbs_quote) -26
critic~ (1_verbs) 15 (2_verbs) -13
decid~ (0_verbs) -23 (1_verbs) 24 (2_verbs) -18
decis~ (1_verbs) 15 (2_verbs) -13
declin~ (2_verbs) 13
deem~ (0_verbs) 22 (2_verbs) -27
defend~ (0_verbs) 17 (1_verbs) -29 (2_verbs_quote) -18
demand~ (1_verbs) -12
demonstr~ (0_verbs) -29 (1_verbs) 35 (2_verbs) -14
demon~ (2_verbs) -22
denounce~ (0_verbs) 13 (0_verbs_quote) 14 (1_verbs_quote) -14 (2_verbs) -18
deny~ (0_verbs) 18 (2_verbs) -29
deride~ (0_verbs) -14 (1_verbs) 14
describe~ (0_verbs) -12 (0_verbs_quote) 23 (1_verbs) -17 (1_verbs_quote) -15 (2_verbs_quote) 21
devot~ (0_verbs) -17
diagnosi~ (2_verbs) -27
disclose~ (1_verbs) 14
discuss~ (0_verbs) -30 (1_verbs) 33 (2_verbs) 32 (2_verbs_quote) -19
dislik~ (2_verbs) 15
dismiss~ (0_verbs) 20 (1_verbs) -25 (2_verbs) 18
distanc~ (0_verbs) 18 (1_verbs) -29
divid~ (2_verbs) 21
doubl~ (1_verbs) 13
doubt~ (2_verbs) -14
downplai~ (0_verbs) -17 (2_verbs) 17
drew~ (0_verbs) 25 (2_verbs) -13
dwell~ (1_verbs) -14 (2_verbs) 15
eager~ (1_verbs) 15 (2_verbs) -27
embrac~ (0_verbs) 21 (1_verbs) -32 (2_verbs) -20
emerg~ (1_verbs) -17
encourage~ (0_verbs) 20 (1_verbs) 25 (2_verbs) -43
endors~ (0_verbs) 46 (1_verbs) -69 (2_verbs) -25
end~ (0_verbs) 19
equivoc~ (2_verbs) -25
evinc~ (1_verbs) 17 (2_verbs) -17
eviscer~ (2_verbs) 26
expand~ (2_verbs) 17
expect~ (1_verbs) 13 (2_verbs) -22
explain~ (1_verbs) -38 (2_verbs) 23 (2_verbs_quote) 12
explor~ (0_verbs) 18 (2_verbs) -21
expos~ (0_verbs) 29 (1_verbs) -37
express~ (0_verbs) -18 (2_verbs) 27
extol~ (0_verbs) -20 (1_verbs) 21
face~ (0_verbs) -16 (1_verbs) 22 (2_verbs_quote) -15
fail~ (1_verbs) 24
favor~ (1_verbs) -15
feel~ (1_verbs) -19 (2_verbs) 15
find~ (0_verbs) -31 (1_verbs) 29
fire~ (2_verbs) -14
focus~ (0_verbs) 14 (2_verbs) -26
focu~ (1_verbs) -27
follow~ (0_verbs) -26 (2_verbs) 21
forese~ (1_verbs) 17
forfeit~ (2_verbs) -16
found~ (0_verbs) -42 (1_verbs) 19 (2_verbs) 24
frame~ (0_verbs) -18 (2_verbs) 15
gave~ (0_verbs) 19 (2_verbs) -17
given~ (1_verbs) 15 (2_verbs) -15
goal~ (1_verbs) -23
gone~ (0_verbs) -19 (2_verbs) 18
go~ (0_verbs) 18 (1_verbs) -24
grappl~ (0_verbs) -14 (2_verbs) 15
grievanc~ (0_verbs) -25
hail~ (2_verbs_quote) -21
hard~ (1_verbs) 22 (2_verbs) -22
held~ (0_verbs) -24 (1_verbs) 17
highlight~ (0_verbs) -21
hint~ (0_verbs) 14 (1_verbs) -19
hope~ (0_verbs) -38 (2_verbs) 22
hung~ (2_verbs) -17
identifi~ (0_verbs) 32 (1_verbs) -29 (2_verbs_quote) -19
impli~ (2_verbs_quote) 14
includ~ (0_verbs) -29 (1_verbs) -30 (2_verbs) 36
indicate~ (0_verbs) -23 (2_verbs) 16 (2_verbs_quote) -14
inform~ (2_verbs) 12
insist~ (0_verbs) -20 (1_verbs_quote) 33 (2_verbs_quote) -20
introduc~ (0_verbs) 22 (2_verbs) -21
issu~ (1_verbs) 29 (1_verbs_quote) -17 (2_verbs) -28 (2_verbs_quote) 20
join~ (0_verbs) -14 (2_verbs) 12
knew~ (0_verbs) 17 (2_verbs) -13
knock~ (0_verbs) -25
known~ (0_verbs) 24 (2_verbs) -25 (2_verbs_quote) -15
know~ (1_verbs) 16 (2_verbs) -16
label~ (2_verbs_quote) -21
laid~ (0_verbs) -15 (1_verbs) 19
lament~ (0_verbs_quote) -33 (1_verbs_quote) 21 (2_verbs_quote) 14
lash~ (1_verbs) 16 (2_verbs) -20
late~ (0_verbs) -19
launch~ (1_verbs) -14
leeri~ (1_verbs) 18 (2_verbs) -19
left~ (1_verbs) -23
liken~ (0_verbs) -14 (1_verbs) -16 (2_verbs) 19
like~ (0_verbs) 13 (1_verbs) -12
list~ (0_verbs) -21 (1_verbs) 26
lobbi~ (2_verbs) 14
log~ (1_verbs) -14
look~ (1_verbs) 15 (2_verbs) -21
made~ (0_verbs) 18 (1_verbs) -18
maintain~ (1_verbs) 25 (2_verbs) -24
marvel~ (0_verbs) -18 (1_verbs) 16
mention~ (0_verbs) 26 (1_verbs) -24 (2_verbs) -17
messag~ (1_verbs) -30 (2_verbs) 21
met~ (2_verbs) -24
mock~ (2_verbs) -17
mourn~ (1_verbs) -17
name~ (1_verbs) 13 (2_verbs) -37
need~ (0_verbs) -15 (2_verbs) 19
nomin~ (1_verbs) 19 (2_verbs) -17
note~ (0_verbs) -54 (2_verbs) 25 (2_verbs_quote) 15
nuanc~ (2_verbs) -13
observe~ (0_verbs) -23 (2_verbs) 29
offer~ (0_verbs) 22 (2_verbs_quote) -27
open~ (0_verbs) -14
opposit~ (0_verbs) -26 (2_verbs) 24
oppos~ (1_verbs) 14 (2_verbs) -34
opt~ (1_verbs) -16 (2_verbs) 33
order~ (2_verbs) 12 (2_verbs_quote) -18
outlin~ (1_verbs) -19
outspoken~ (1_verbs) -16
paid~ (1_verbs) 14
paint~ (0_verbs) -21
passion~ (2_verbs) -19
pick~ (1_verbs) 21 (2_verbs) -40
pivot~ (2_verbs) 13
place~ (1_verbs) -16
platform~ (2_verbs) 18
pledge~ (0_verbs) 21 (2_verbs) -17 (2_verbs_quote) -21
point~ (0_verbs) -15 (0_verbs_quote) 18 (1_verbs) -14 (2_verbs) 28 (2_verbs_quote) -29
polici~ (2_verbs) -28
portray~ (0_verbs) -20 (0_verbs_quote) -14 (1_verbs) -13 (2_verbs) 14 (2_verbs_quote) 15
posit~ (0_verbs) -15
postur~ (2_verbs_quote) -29
post~ (0_verbs) -20 (1_verbs) 31 (2_verbs) -14
praise~ (1_verbs) 14 (2_verbs) -28
predict~ (0_verbs) 25
premier~ (2_verbs_quote) 16
press~ (0_verbs) -15 (2_verbs) 15
produc~ (0_verbs) 20 (2_verbs) -23
project~ (0_verbs) 16 (2_verbs) -26
promise~ (1_verbs) -39 (2_verbs) 19 (2_verbs_quote) 17
pronounc~ (0_verbs) -14
propose~ (0_verbs) -21 (1_verbs) 15
protest~ (1_verbs) 21 (2_verbs) -18
proud~ (0_verbs) 15 (2_verbs) -13
prove~ (1_verbs) 13 (2_verbs) -16
provid~ (1_verbs) 19 (2_verbs) -18
publish~ (1_verbs) -27 (2_verbs) 14
push~ (2_verbs_quote) 14
put~ (0_verbs) -21 (0_verbs_quote) -19 (1_verbs) 28
queri~ (1_verbs) 12
question~ (0_verbs) 15 (2_verbs) -16
quick~ (0_verbs) 26 (1_verbs) -21
quot~ (0_verbs) -30 (2_verbs) 19
rais~ (1_verbs) -24 (2_verbs) 24
ran~ (1_verbs) 13
rattl~ (1_verbs) -27
realiz~ (2_verbs) 23
rebuk~ (0_verbs) 12 (2_verbs) 14 (2_verbs_quote) -30
rebut~ (0_verbs) -15 (2_verbs) 18
recall~ (0_verbs) -15
recapitul~ (2_verbs) -17
recogn~ (0_verbs) -24 (1_verbs) 31 (2_verbs) -13
recommend~ (0_verbs) -19 (2_verbs) 22
referenc~ (0_verbs) -43 (1_verbs) 40
refer~ (0_verbs) -12 (0_verbs_quote) 30 (1_verbs) -19 (2_verbs) 13
reflect~ (0_verbs) -37 (2_verbs) 35
refrain~ (2_verbs) -18
refus~ (0_verbs) 12 (2_verbs) -17
reject~ (0_verbs) -25 (1_verbs) 13 (2_verbs) 24
releas~ (1_verbs) -23 (1_verbs_quote) -19 (2_verbs) 26 (2_verbs_quote) 17
relish~ (0_verbs) 27
reluct~ (0_verbs) 24 (1_verbs) -23
remark~ (1_verbs_quote) 18 (2_verbs_quote) -22
rememb~ (0_verbs) -30 (2_verbs) 24
remind~ (0_verbs) 14 (1_verbs) -38 (2_verbs) 36
renew~ (0_verbs) 22 (2_verbs) -22
repeat~ (1_verbs) 13
report~ (0_verbs) -22 (0_verbs_quote) 22 (2_verbs) -12 (2_verbs_quote) 21
request~ (0_verbs) 16 (1_verbs) -39 (2_verbs) 24
requir~ (0_verbs) 13
resist~ (0_verbs) -16 (1_verbs) 14
respond~ (0_verbs_quote) 14 (2_verbs) 12
retweet~ (0_verbs) 12
reveal~ (0_verbs) -29 (1_verbs) -17 (2_verbs) 22
revisit~ (1_verbs) 26
rule~ (0_verbs) 18 (2_verbs) -20
say~ (0_verbs) -107 (1_verbs) -38 (1_verbs_quote) 52 (2_verbs) 43 (2_verbs_quote) 17
scrap~ (1_verbs) 12
seek~ (0_verbs) 16 (0_verbs_quote) -21
seem~ (1_verbs_quote) -42 (2_verbs) 15
seen~ (0_verbs) -29 (2_verbs) 30
see~ (0_verbs) -16 (1_verbs) -16 (2_verbs) 20
set~ (2_verbs) -13
share~ (0_verbs) 18 (0_verbs_quote) 12 (1_verbs) -22 (2_verbs) -28
shock~ (1_verbs) -20
shown~ (0_verbs) -14 (1_verbs) 21 (2_verbs) -16
show~ (0_verbs) -52 (1_verbs) 40 (2_verbs_quote) 17
shut~ (0_verbs) -16
side~ (0_verbs) 19 (2_verbs) -19
signal~ (0_verbs) 14
sign~ (1_verbs) -13
skeptic~ (0_verbs) 13 (2_verbs) -19 (2_verbs_quote) -17
slam~ (0_verbs) 34 (1_verbs) -37 (2_verbs) 28
snipe~ (2_verbs_quote) -15
sought~ (0_verbs) 20 (1_verbs) -19
sound~ (1_verbs) 18 (2_verbs) -15
spare~ (2_verbs) -30
spar~ (2_verbs) -19
speak~ (1_verbs) 19
speech~ (0_verbs) 14
spent~ (2_verbs) -16
spoken~ (1_verbs) -30
spoke~ (1_verbs) 21 (2_verbs) -20
sponsor~ (1_verbs) 22
spot~ (0_verbs) -16
stai~ (2_verbs) -18
stanc~ (2_verbs) 23
state~ (0_verbs) -37 (1_verbs) 35 (1_verbs_quote) -19 (2_verbs) -15
stood~ (0_verbs) -14
strategi~ (0_verbs) -26 (2_verbs) 22
stress~ (2_verbs_quote) -16
struggl~ (0_verbs) -26 (2_verbs) 13
stuck~ (0_verbs) 19 (1_verbs) -27
submit~ (0_verbs) 16
suggest~ (0_verbs) -56 (1_verbs) 17 (2_verbs) 15
support~ (0_verbs) 32 (1_verbs) -19 (2_verbs) -15
sympathet~ (1_verbs) 13 (2_verbs) -20
taken~ (0_verbs) 14 (2_verbs) -12
take~ (1_verbs) -15
talk~ (0_verbs) 13 (1_verbs) -17 (1_verbs_quote) -26 (2_verbs_quote) 13
target~ (0_verbs) 15
tell~ (0_verbs) -23 (1_verbs) -35 (1_verbs_quote) 28 (2_verbs_quote) 12
tend~ (1_verbs) 12 (2_verbs) -20
thank~ (1_verbs) 24
think~ (0_verbs) -49 (2_verbs) 30 (2_verbs_quote) -24
thrill~ (0_verbs) 16
tick~ (1_verbs) 23 (2_verbs) -24
ting~ (2_verbs) -20
titl~ (0_verbs) 15 (2_verbs) -17
took~ (0_verbs) -15 (1_verbs) -24 (2_verbs) 30
touch~ (0_verbs) -19 (1_verbs) 16
tout~ (1_verbs) -24
trash~ (0_verbs) 14
tri~ (1_verbs) -17 (2_verbs_quote) -21
try~ (0_verbs) 16 (1_verbs) -19
tweet~ (0_verbs_quote) 12 (1_verbs) -19 (2_verbs) 15
underline~ (1_verbs) 16
underscore~ (1_verbs) -14 (2_verbs) 12
understand~ (1_verbs) -14 (2_verbs) 16
understood~ (0_verbs) -21
unifi~ (1_verbs) 17
unleash~ (2_verbs) 14
unveil~ (0_verbs) -20 (2_verbs) 18
urge~ (0_verbs) -21 (1_verbs) 26 (2_verbs) -15
us~ (0_verbs) 13 (0_verbs_quote) -16 (1_verbs) 12 (1_verbs_quote) 22 (2_verbs) -14 (2_verbs_quote) -28
veer~ (2_verbs_quote) -14
veto~ (1_verbs) 16 (2_verbs) -17
voic~ (1_verbs) 17
vote~ (0_verbs) 12 (2_verbs) -18
vow~ (1_verbs) -17 (1_verbs_quote) -12
walk~ (1_verbs) -17
want~ (0_verbs) -12 (1_verbs) 36 (2_verbs) -37
warn~ (0_verbs) -17
watch~ (0_verbs) 15 (1_verbs) -28 (2_verbs) 19
weigh~ (0_verbs) -12 (1_verbs) 17
well-receiv~ (0_verbs) 15
went~ (1_verbs) 21
withdrew~ (0_verbs) 22 (2_verbs) -26
wonder~ (0_verbs) -22 (1_verbs) 18
work~ (1_verbs) -19 (2_verbs) 16
worry~ (0_verbs) 16 (1_verbs) 32 (2_verbs) -48
write~ (0_verbs) 24 (1_verbs) -36 (1_verbs_quote) 17
yearn~ (2_verbs) -15

123 end: second tag, rest
(edge) (closes) 12 (leaves_0_quote) -19
ADJ (leaves_0_quote) -20 (leaves_1) -19 (leaves_1_quote) -12 (leaves_2) -39
ADP (leaves_1) -20 (leaves_2) 23 (leaves_2_quote) -32
ADV (leaves_1_quote) -39 (leaves_2_quote) 38
AUX (leaves_1) 17 (leaves_1_quote) -41 (leaves_2_quote) 31
CCONJ (leaves_0) -26 (leaves_1) -17 (leaves_1_quote) -12 (leaves_2) 18 (leaves_2_quote) 19
DET (leaves_0) 19 (leaves_0_quote) -54 (leaves_1) 17 (leaves_1_quote) 21 (leaves_2) 12 (leaves_2_quote) -19
NOUN (leaves_0) -44 (leaves_0_quote) 18 (leaves_1) -21 (leaves_1_quote) -28 (leaves_2) -21
NUM (leaves_0) 16 (leaves_1_quote) 21 (leaves_2) 16
PART (leaves_2) -22 (leaves_2_quote) -39
PRON (leaves_0_quote) -28 (leaves_1) 21 (leaves_2) 23
PROPN (leaves_0) -41 (leaves_1) -26 (leaves_1_quote) 26 (leaves_2) -14 (leaves_2_quote) 38
PUNCT (closes) 16 (leaves_0) -17 (leaves_0_quote) 15 (leaves_1_quote) 27 (leaves_2) -21
QUOTE (leaves_0_quote) -14 (leaves_1_quote) -26 (leaves_2_quote) -51
SCONJ (leaves_0) -21 (leaves_1) 50 (leaves_1_quote) 18 (leaves_2) 33 (leaves_2_quote) 18
SYM (leaves_0) -27 (leaves_2) -14 (leaves_2_quote) -12
VERB (leaves_2) 15

124 end: next word, third word
$ (number) -17
( ) -56
(edge) (edge) 12
(number) (number) -13 . -21 ago 28 in -12 to 34
) and 16
, % 41 's 37 (number) 15 , -64 . -22 a 27 also -25 an 48 and -137 at 20 be -20 because -48 by -20 called 23 clinton 15 could 19 did 22 even -55 former -54 from -40 had -20 have 80 him 26 if -23 is -34 it 16 least -20 most 25 mr. 27 not -24 now 17 of -17 only -18 other -30 percent -18 republican 46 republicans 31 said 17 their -25 them 19 they 47 those 18 though 46 trump -31 voters 41 was -29 well -36 who 21 will 21 would -16 “” -64
- (number) -14 border -48 he 34 of 33 that 30 the 18
-- the 27
: (edge) 12 the -29
; (edge) 12
? (edge) 15
a ago 18 of -13 to -12
across country 18
after (number) -18
again (edge) 17
and 's 19 (number) -20 - -17 . -64 are -14 at -12 by 25 campaign -15 clinton 39 for -13 had -16 hampshire -13 have 16 he -38 her 37 him 22 his 14 it 29 its -23 not 51 of -12 on -16 sanders -12 support 22 that 34 the 25 their 37 them -17 to 17 trump 61 voters -17 were -13 who -22 “” -22
are and 21
as , 27 and -12 new 14 to -14 “” -12
at (number) -18 time -30
because did 17
but not 41 that 35
by a 56 the 24
could the -14 to 21
entering united -16
for (number) 20 a 17 and -13 at 24 the -20 to -24
from (number) -13 , -14 . -19 in -12
has a 39
have for -12 the 29
he . 24
home (edge) 26
in (number) 44 , 18 . 31 a 29 after 13 at -19 because 22 campaign -13 carolina -18 case -12 city 21 country -25 face -23 for -27 general -13 hampshire -19 in -13 interview 59 on -14 past 48 polls -13 presidential -19 state -17 that -28 the -44 to 46 u.s. -14 united -37 with -27 york -17 ’s -13
is (edge) 20 , -12 a -24 for -14 in -12 the -19
last , 41 . 22
many the 19
may to 20
monday (edge) 17
more (edge) 25 on -14 the 26
not to 22
of in 22
on , -13 . 20 and -29 campaign -18 entering -13 in -38 media 30 news 38 night 16 policy -19 that -12 to 22 ’s 35
over past 26
said “” 24
since . -17
than . -20
that 's -14 (edge) 24 been -19 had -14 has -17 is -17 might -17 said 19 the 14 to 19
the of -20
to , -27 an 21 and -14 as 39 for -17 her 20 his 17 if 24 more -14 obama -14 of 15 on -14 sanders 24 that -16 the -70 their 20 them 23 to 23 up -13 who 23
tuesday (edge) -14
was to 14
were . -14 and 16
when comes -24
while the -17 was -25
who to 20 “” -14
with (number) 19 , 30 . -43 and 30 in 16 percent -14 the 13 “” -15
would on 22
— he 25
“” (edge) -19

125 end: what follows, verbs
(circumstances) (0_verbs) -34 (0_verbs_quote) -20 (1_verbs) -38 (1_verbs_quote) -18 (2_verbs) -57 (2_verbs_quote) -13
(circumstances_to_a_mark) (0_verbs) -20 (0_verbs_quote) 21 (1_verbs) -142 (1_verbs_quote) -36 (2_verbs) -59 (2_verbs_quote) -38
(circumstances_to_the_end) (0_verbs) -26 (0_verbs_quote) -19 (1_verbs) -75 (1_verbs_quote) -33 (2_verbs) -76 (2_verbs_quote) -24
(day) (0_verbs) 13 (2_verbs) -36 (2_verbs_quote) 31
(day_to_a_mark) (0_verbs) 86 (1_verbs) -39 (2_verbs_quote) -18
(day_to_the_end) (0_verbs) 86 (0_verbs_quote) 33 (1_verbs) 28 (2_verbs) -12
(goes_on) (0_verbs) -50 (1_verbs) -72 (2_verbs) -87 (2_verbs_quote) -30
(mark_ADJ) (0_verbs) -53 (1_verbs) 39
(mark_ADP) (0_verbs) 20 (1_verbs) 14 (2_verbs_quote) 21
(mark_ADV) (0_verbs) 15 (2_verbs) -13 (2_verbs_quote) -44
(mark_AUX) (0_verbs) 27
(mark_CCONJ) (1_verbs) -16 (2_verbs) -38
(mark_DET) (0_verbs) -23 (0_verbs_quote) -23 (1_verbs) 12 (1_verbs_quote) 15 (2_verbs) 31 (2_verbs_quote) 43
(mark_NOUN) (1_verbs) -30 (1_verbs_quote) -14 (2_verbs) -21
(mark_NOUNing) (0_verbs) 45
(mark_NUM) (1_verbs) -12 (2_verbs) 37
(mark_PART) (0_verbs) 29 (1_verbs) -39
(mark_PRON) (0_verbs) -17 (1_verbs) -44 (2_verbs) 14
(mark_PRONing) (2_verbs) 17
(mark_PROPN) (0_verbs) -31 (0_verbs_quote) -16 (1_verbs) 42 (1_verbs_quote) 24 (2_verbs_quote) -22
(mark_QUOTE) (0_verbs) 14 (0_verbs_quote) -20 (1_verbs) -24 (2_verbs) 18 (2_verbs_quote) -17
(mark_SCONJ) (0_verbs) -14 (1_verbs) 15 (2_verbs) -21
(mark_VERB) (1_verbs_quote) -25 (2_verbs) 31 (2_verbs_quote) 12
(mark_VERBing) (1_verbs_quote) 17 (2_verbs_quote) 37
(mark_although) (0_verbs) -19
(mark_and) (0_verbs) 29 (0_verbs_quote) 27 (1_verbs) 19 (1_verbs_quote) -19 (2_verbs) -12 (2_verbs_quote) -38
(mark_as) (0_verbs) -21 (1_verbs) 33 (2_verbs) -27
(mark_because) (2_verbs) -21
(mark_but) (0_verbs) 42 (2_verbs_quote) 25
(mark_though) (1_verbs) -22 (2_verbs) 28
(mark_when) (2_verbs) 23
(mark_where) (2_verbs) 39
(mark_which) (1_verbs) 28 (2_verbs) 18 (2_verbs_quote) 30
(mark_while) (1_verbs) 21
(mark_who) (0_verbs) -19 (1_verbs) -13 (2_verbs) 29
(occasion) (0_verbs) 42 (1_verbs) 55 (2_verbs_quote) -13
(occasion_to_a_mark) (0_verbs) 70 (1_verbs) 25
(occasion_to_the_end) (0_verbs) 51 (1_verbs) 37 (2_verbs) 39

126 end: what follows, beginning
(circumstances) (clause_first) -58 (on_first) -17 (phrase_first) -71 (that_first) -31 (to_first) 12 (what_first) -28
(circumstances_to_a_mark) (clause_first) -32 (phrase_first) -77 (that_first) -39 (to_first) -22
(circumstances_to_the_end) (clause_first) -50 (phrase_first) -48 (quote_first) -17 (that_first) -25 (to_first) -66
(closes) (about_first) -12 (as_first) -17 (for_first) -17 (how_first) 14 (of_first) 30 (on_first) -40 (that_first) 17 (what_first) -13 (whether_first) 21 (why_first) -15
(day) (clause_first) -28 (phrase_first) 33 (that_first) 38
(day_to_a_mark) (clause_first) 74 (phrase_first) -16
(day_to_the_end) (clause_first) 27 (phrase_first) 90 (quote_first) 12
(goes_on) (about_first) -52 (as_first) -14 (clause_first) -49 (for_first) -46 (how_first) -64 (on_first) 19 (phrase_first) -69 (quote_first) -28 (that_first) -32 (to_first) -18 (whether_first) -31 (why_first) -65
(mark_ADJ) (to_first) -16
(mark_ADP) (clause_first) 14 (phrase_first) 34 (that_first) -22 (to_first) 12
(mark_ADV) (clause_first) -14 (phrase_first) 17
(mark_AUX) (clause_first) 24 (that_first) -46 (to_first) 22
(mark_CCONJ) (clause_first) -18 (that_first) -48
(mark_DET) (that_first) 46
(mark_NOUN) (clause_first) -13 (phrase_first) -45 (that_first) -27
(mark_NOUNing) (clause_first) 14
(mark_NUM) (phrase_first) 30 (that_first) -38
(mark_PART) (clause_first) -13 (that_first) 22 (to_first) -19
(mark_PRON) (clause_first) -25 (that_first) -54 (to_first) 36
(mark_PRONing) (clause_first) 16
(mark_PROPN) (to_first) 12
(mark_PUNCT) (clause_first) 20
(mark_QUOTE) (clause_first) 17 (that_first) -23 (to_first) -30
(mark_SCONJ) (clause_first) -24
(mark_VERB) (that_first) -43 (to_first) -18
(mark_although) (clause_first) 25
(mark_and) (clause_first) 18 (phrase_first) -59 (quote_first) -35 (that_first) 24
(mark_as) (that_first) -36 (to_first) -13
(mark_but) (clause_first) 15 (that_first) 12 (to_first) 13
(mark_though) (that_first) 46
(mark_when) (clause_first) 36
(mark_which) (clause_first) 33 (that_first) 33 (to_first) -18
(mark_who) (that_first) 36 (to_first) -15
(occasion) (clause_first) 36 (phrase_first) 61 (to_first) 25
(occasion_to_a_mark) (clause_first) 80
(occasion_to_the_end) (clause_first) 57 (phrase_first) 60

127 end: what follows, cue
(circumstances) accord~ -14 accuse~ -19 admit~ 15 announce~ -21 argue~ -12 ask~ -40 believe~ 17 blame~ -16 call~ -18 cite~ -43 claim~ -18 continue~ -25 criticize~ -30 decis~ -13 defend~ 28 describe~ -46 discuss~ -15 dismiss~ -21 expect~ -16 found~ -18 highlight~ -13 hope~ -37 identifi~ -26 issu~ -19 known~ 22 know~ 20 laid~ -21 lament~ -12 look~ -28 mention~ -23 mock~ 18 note~ -24 oppos~ -56 order~ 14 pass~ 18 plan~ -19 point~ -30 portray~ -14 post~ -28 propose~ -21 publish~ -18 push~ 19 put~ -16 rais~ -19 recall~ -24 refer~ -20 reiterate~ 22 releas~ -17 remind~ 31 say~ -33 seen~ -21 see~ -45 sent~ -13 show~ -28 slam~ 29 sought~ -17 spoke~ 17 start~ -24 suggest~ -19 support~ 12 think~ -16 took~ -32 view~ -22 vote~ 40 vow~ -31 want~ -40 went~ -26 write~ -17
(circumstances_to_a_mark) :~ -15 announce~ -31 appear~ -13 argue~ 16 ask~ 21 criticize~ 17 describe~ -16 focus~ -14 mention~ 19 note~ -12 point~ -18 say~ -29 seem~ 15 see~ -19 show~ -23 want~ -19
(circumstances_to_the_end) announce~ -13 ask~ 24 cite~ -15 criticize~ -15 defend~ -13 deny~ 12 describe~ 18 express~ -19 found~ 18 look~ -12 made~ -17 mention~ -16 oppos~ 13 point~ 22 push~ -25 put~ -15 rais~ 16 refer~ -21 report~ -15 say~ -68 seem~ -17 see~ -17 spoke~ -12 suggest~ -12 tell~ -13 tout~ -12 tweet~ -21 vote~ -30 write~ 20
(closes) :~ 53 accept~ -28 accord~ 46 accuse~ 25 acknowledge~ 13 address~ -17 add~ 31 admit~ 16 allege~ -13 announce~ -17 applaud~ 36 ask~ -18 assert~ 24 assure~ 27 back~ -38 believe~ 12 blame~ 20 blast~ -13 boast~ -19 challeng~ 24 charge~ 18 cite~ 27 come~ -24 compar~ 36 complain~ 20 concede~ -15 confirm~ -22 decid~ -39 decis~ -17 declare~ -42 decry~ -15 denounce~ -29 deny~ -31 determin~ 18 discuss~ 32 eager~ -33 embrac~ -37 emphasize~ 28 encourage~ -18 endors~ -25 estimate~ -17 express~ 12 fear~ 26 feel~ 14 find~ 33 found~ 45 highlight~ 48 hit~ 13 identifi~ -16 ignor~ -17 includ~ 48 indicate~ 24 introduc~ -15 invok~ -18 issu~ 20 knew~ -21 lament~ 28 launch~ 21 learn~ -28 like~ -25 look~ 14 made~ -14 make~ -20 note~ 39 oppos~ -44 portray~ 22 posit~ 12 post~ -20 provid~ 15 publish~ 34 put~ 24 quick~ 25 quot~ 27 recall~ 32 recogn~ 25 referenc~ 18 remain~ -17 remark~ 15 rememb~ 51 repeat~ -12 reply~ 17 report~ 22 respond~ 15 rule~ -24 saw~ 26 say~ 29 see~ 23 sent~ 23 shown~ 15 show~ 36 signal~ -19 sign~ -33 sought~ 32 sound~ 23 spoke~ -14 start~ -13 stress~ 29 take~ 43 tell~ 14 try~ 14 tweet~ -20 urge~ 15 view~ -14 voic~ -26 vote~ -12 want~ 24 went~ -17 wonder~ 25
(day) call~ -13 endors~ 19 hope~ 24 tell~ -16
(day_to_a_mark) announce~ -33 endors~ 38 say~ -33
(day_to_the_end) agree~ 23 announce~ 31 ask~ 15 call~ 15 praise~ -15 report~ 12 show~ 19
(goes_on) :~ -40 abl~ 21 accord~ -52 account~ 18 accuse~ -16 acquiesc~ -17 address~ -15 add~ -30 admit~ -50 aim~ -26 allege~ 14 allow~ -22 answer~ 24 appeal~ 17 appear~ -20 applaud~ -22 appoint~ 19 argue~ -23 argument~ -20 articul~ 26 ask~ -45 assert~ -23 assess~ 15 assum~ -30 attempt~ 12 attribut~ -12 avoid~ 41 back~ 28 ban~ 26 becam~ 19 becom~ 24 believe~ -30 bemoan~ -28 blame~ -22 blast~ 21 block~ 16 breach~ 16 call~ -26 campaign~ 13 captur~ -13 care~ 20 carri~ -13 case~ 21 cast~ -25 caution~ -12 choos~ -15 chose~ 23 circul~ -25 cite~ -57 come~ -34 commit~ 16 compar~ -14 concede~ 34 conclude~ -17 conflat~ -17 consid~ -34 contrast~ -43 convinc~ 21 counter~ 19 count~ -19 coverag~ 20 cover~ 12 creat~ -14 credit~ -13 criticize~ -14 critic~ -16 debat~ -12 decid~ 36 declare~ 14 declin~ 23 dedic~ 25 deliv~ 12 demon~ 21 denounce~ 36 deny~ 27 describe~ -24 disclose~ 16 discredit~ 15 discuss~ 36 disparag~ 18 distanc~ 12 email~ -12 embrac~ 35 emerg~ -21 emphasize~ -14 encourage~ 13 endors~ 27 enjoi~ -13 equivoc~ 20 estimate~ -33 explain~ -35 expos~ 17 express~ -14 face~ -21 fail~ -15 favor~ 37 find~ -44 focus~ -13 follow~ -13 forese~ -14 found~ -50 give~ -36 got~ -15 go~ 15 gravit~ -13 grievanc~ -24 grow~ -15 had~ 25 hammer~ 17 hark~ -26 held~ 13 hire~ -26 hold~ -15 hope~ -22 ignor~ 13 impli~ -25 imposs~ 20 indicate~ -27 insist~ 26 instruct~ 26 intend~ -15 introduc~ -21 issu~ -21 joke~ -16 keep~ -20 kept~ -12 knew~ 31 knock~ -15 laid~ -18 lai~ -29 laud~ 24 launch~ -22 learn~ -34 link~ -13 list~ 12 log~ -13 look~ -14 made~ -22 make~ 12 memori~ 20 messag~ -17 mock~ -35 need~ -19 nomin~ -26 note~ -23 offer~ -43 open~ -25 oper~ -14 opposit~ -12 order~ -34 outlin~ -14 outspoken~ 16 paint~ 20 pan~ 23 peg~ -12 percept~ 19 persuad~ 19 pick~ 34 pivot~ -20 place~ 19 plai~ -20 plan~ 21 plead~ -15 pledge~ 21 point~ 20 polici~ 25 posit~ -29 postur~ 21 post~ 24 praise~ -19 prefer~ -31 pressur~ 14 press~ -33 proclaim~ 21 project~ 12 promot~ -19 propose~ -52 protest~ 18 proud~ -12 provid~ -23 publish~ -25 push~ -32 put~ -19 question~ -21 quick~ -21 quot~ -13 rail~ 17 ran~ 12 realiz~ -13 rebuk~ 14 recogn~ -36 recount~ -14 referenc~ -27 refrain~ 16 refus~ -12 regard~ -16 reiterate~ -24 reject~ -29 releas~ 14 relish~ 15 reli~ 22 remain~ -22 rememb~ -15 remind~ -25 renegoti~ 26 repeat~ -34 report~ -85 repres~ -24 repris~ 21 request~ 36 respect~ 17 respond~ 17 retweet~ 19 reveal~ -13 revisit~ 23 revis~ 25 rid~ -13 rip~ -24 rule~ 34 say~ -17 seek~ -12 seem~ -54 see~ -19 seiz~ 23 sent~ -27 share~ -16 shock~ 16 shown~ 21 show~ -117 shrug~ 35 shut~ -16 side~ 17 signal~ -21 sign~ -19 slam~ -25 snipe~ 14 sought~ -23 sound~ -44 spare~ 16 spark~ -18 speak~ -30 spi~ 25 spoken~ -20 stage~ -12 stand~ -12 start~ 14 statement~ 23 state~ -17 stop~ -29 struggl~ -19 stuck~ 17 submit~ 37 suggest~ -59 support~ 44 symbol~ 25 sympathet~ 26 take~ -14 target~ -23 taunt~ 13 tell~ -36 think~ -17 threaten~ -24 thrill~ 16 tick~ 20 ting~ 12 titl~ 16 took~ -29 touch~ -12 tout~ -31 trend~ 20 try~ -13 turn~ 14 underscore~ 16 unifi~ 17 unit~ 21 unveil~ -16 us~ -30 utter~ 15 veer~ -12 voic~ -12 vote~ -41 vow~ -14 walk~ 13 want~ 42 wari~ -14 warn~ -25 watch~ -20 wave~ 17 welcom~ 18 willing~ -12 wonder~ -24 work~ -15 worry~ 45 yearn~ 13
(mark_ADP) note~ -25 report~ -13 say~ 46
(mark_ADV) suggest~ -36
(mark_AUX) say~ -34
(mark_DET) call~ -41 cite~ 29 note~ -24 say~ 39 show~ 21
(mark_NOUN) call~ 21 promot~ -33 say~ -13
(mark_NUM) say~ 59
(mark_PART) say~ -50
(mark_PRON) say~ -18
(mark_PROPN) :~ 25 accord~ -12 call~ -14 claim~ 15 endors~ -27 refus~ 36 say~ -33 show~ -18
(mark_QUOTE) call~ -17 say~ -60
(mark_SCONJ) say~ -29
(mark_VERB) say~ 52 show~ -31
(mark_VERBing) announce~ -34 defend~ 20 endors~ -33 includ~ -16 seem~ -27
(mark_and) accord~ -26 note~ 32 say~ -42
(mark_as) say~ 36
(mark_but) say~ -20
(mark_when) say~ 30
(mark_who) say~ 26
(occasion_to_a_mark) say~ 21

128 lead: place, ending
(begins) (clause_ends) 30 (quote_ends) 33
(within) (clause_ends) -39 (quote_ends) -38

129 lead: place, verbs
(begins) (no_verb_) 27 (verb_) 36
(within) (no_verb_) -29 (no_verb_verb_before) -26 (verb_) -14 (verb_verb_before) -26

130 lead: verbs, ending
(no_verb_verb_before) (clause_ends) -18 (quote_ends) -18
(verb_) (clause_ends) 18 (quote_ends) 20
(verb_verb_before) (clause_ends) -17 (quote_ends) -23

131 lead: word, place
$ (within) 12
(number) (within) -24
a (begins) 36 (within) 15
about (within) 13
after (within) -16
almost (within) 20
an (within) 24
are (within) -18
as (within) 30
at (within) 13
bill (within) 23
by (within) -18
california (within) 20
campaign (within) 24
clinton (begins) 32
donald (within) 19
even (begins) 22 (within) 16
from (within) -21
has (within) -17
he (begins) 16
him (within) -19
if (within) 17
in (within) 15
is (within) -22
it (within) 30
its (within) 15
john (within) 17
kasich (within) -12
last (within) -12
many (within) 26
more (within) -15
mr. (within) 28
no (within) -16
not (within) -16
now (within) 20
of (within) -59
officials (within) 26
sanders (begins) 34 (within) -39
she (within) -30
so (within) 22
some (within) -14
something (within) 23
state (within) -17
such (within) 15
than (within) 20
that (within) 32
the (within) 25
their (within) -19
they (within) -25
this (begins) 20
those (within) -18
to (within) -46
trump (within) 42
was (within) -14
what (within) 40
when (within) 30
while (within) -22
with (within) -29
won (within) 25
would (within) 19
“,” (begins) 29
“” (begins) 33

132 lead: tag, place
ADJ (begins) 65 (within) -60
ADP (begins) 14 (within) -18
ADV (begins) -27
AUX (within) -82
DET (begins) 15 (within) 40
NOUN (begins) 20 (within) -87
NUM (within) -24
PART (within) -64
PRON (begins) -13 (within) 51
PROPN (begins) 22
QUOTE (begins) 49
SCONJ (begins) -26
VERB (begins) 36 (within) -54

133 lead: word, word before
(number) , 20
a (edge) 36 is -15 with 37
clinton (edge) 32 hillary -12 mrs. -15
even (edge) 22
he (edge) 16
sanders (edge) 34
than more 13
the , -15 and 46 at -16 by -16 in -35 of -16 on 31 to -20 with -20
this (edge) 20
trump mr. 25
when , 34
which , 22
while , -16
with , -18
“,” (edge) 29 : 64
“” (edge) 33

134 lead: tag, tag before
ADJ (edge) 65 ADV -26 AUX -20 CCONJ -20 DET -46 PROPN -14 PUNCT 31 SCONJ 14 VERB -22
ADP (edge) 14 ADJ -14 ADP -12 ADV -17 NOUN -81 NUM 16 PROPN -33 PUNCT 59 QUOTE 19 VERB -74
ADV (edge) -27 ADP 17 ADV -21 AUX -31 CCONJ 32 DET -13 NOUN -31 PRON -22 PROPN -14 PUNCT 30 VERB -24
AUX AUX -13 CCONJ 23 NOUN -35 PRON -35 PROPN -31 PUNCT -18
DET (edge) 15 ADJ -13 ADP -53 ADV 38 AUX -36 CCONJ 44 NOUN -26 PUNCT 93 VERB -84
NOUN (edge) 20 ADJ -65 ADP -24 DET -21 NOUN -44 NUM -23 PRON -16 PROPN -36 PUNCT 61 VERB -16
NUM ADP -29 ADV -14 PUNCT 36
PART AUX -14 NOUN -17 PROPN -13
PRON (edge) -13 ADP -17 ADV -23 CCONJ 59 NOUN -34 PRON -16 PROPN 19 PUNCT 66 SCONJ -40 VERB -46
PROPN (edge) 22 ADJ -21 ADP -105 ADV -14 CCONJ 42 DET -48 NOUN -39 PROPN -70 PUNCT 91 SCONJ 13 VERB -39
QUOTE (edge) 49 PRON -34 PROPN -59 PUNCT 51
SCONJ (edge) -26 NOUN -24 PUNCT 22 VERB -16
SYM ADP 23
VERB (edge) 36 ADP -13 AUX -48 CCONJ 14 NOUN -39 PRON -37 PROPN -44 VERB 16

135 lead: word before, ending
( (clause_ends) 67
(edge) (clause_ends) 30 (quote_ends) 33
(number) (clause_ends) -24
, (clause_ends) 95 (quote_ends) 19
- (clause_ends) 65
-- (clause_ends) 27
: (quote_ends) 64
a (clause_ends) -31
about (clause_ends) -18
an (clause_ends) -14
and (clause_ends) 62 (quote_ends) 28
are (clause_ends) -20
as (clause_ends) -30
at (clause_ends) -30
be (clause_ends) -20
been (clause_ends) -12
but (clause_ends) 67
by (clause_ends) -35
clinton (clause_ends) -18 (quote_ends) -14
do (clause_ends) -12
even (clause_ends) -23
for (clause_ends) -24
from (clause_ends) 21
has (clause_ends) -23
have (clause_ends) -18
he (quote_ends) -12
hillary (clause_ends) -14
in (clause_ends) -79
including (clause_ends) 23
into (clause_ends) -12
is (quote_ends) -12
like (clause_ends) -12
made (clause_ends) 19
mrs. (clause_ends) -15
not (clause_ends) 13
now (clause_ends) 16
of (clause_ends) -33
or (clause_ends) -12
sen. (clause_ends) 25
since (clause_ends) -12
that (clause_ends) 28 (quote_ends) -20
the (clause_ends) -87 (quote_ends) -17
they (clause_ends) -14 (quote_ends) -19
to (clause_ends) -37
trump (clause_ends) -16
was (clause_ends) -14
when (clause_ends) -24
while (clause_ends) 12
with (clause_ends) 54
— (clause_ends) 83
’s (clause_ends) -15
“” (clause_ends) -16

136 lead: word, ending
$ (clause_ends) 12
a (clause_ends) 38 (quote_ends) -29
about (clause_ends) 33
after (clause_ends) 33
almost (clause_ends) 26
already (clause_ends) 13
also (clause_ends) -29
an (clause_ends) 36
any (clause_ends) -12
are (clause_ends) -12
as (clause_ends) 16
because (clause_ends) 16
bernie (clause_ends) 33
between (clause_ends) 16
by (clause_ends) -26
california (clause_ends) 20
campaign (clause_ends) 24
clinton (clause_ends) 26
donald (clause_ends) 25
even (clause_ends) 31
florida (clause_ends) -31
for (quote_ends) -19
from (clause_ends) -19
gop (clause_ends) 14
has (clause_ends) -16
him (clause_ends) -19
his (clause_ends) 21 (quote_ends) -17
if (clause_ends) 21
is (clause_ends) -17
it (clause_ends) 41 (quote_ends) -22
its (clause_ends) 16
kasich (clause_ends) -12
many (clause_ends) 33
more (clause_ends) 23
mr. (clause_ends) 18
nearly (clause_ends) 25
new (clause_ends) -29
no (clause_ends) -16
not (clause_ends) -22
obama (clause_ends) 16
of (clause_ends) -23
on (clause_ends) 13
president (clause_ends) -15
she (clause_ends) -33
since (clause_ends) 18
something (clause_ends) 23
state (clause_ends) -13
still (clause_ends) -31
such (clause_ends) 22
superdelegates (clause_ends) -26
than (clause_ends) 21
that (clause_ends) 22 (quote_ends) 19
the (clause_ends) 15 (quote_ends) 30
their (clause_ends) -17
then (clause_ends) -28
they (clause_ends) -35 (quote_ends) 17
this (clause_ends) 16
those (clause_ends) -12
though (clause_ends) -25
to (clause_ends) -31
trump (clause_ends) 35
trump's (clause_ends) -29
tuesday (clause_ends) 12
washington (clause_ends) -40
what (clause_ends) 21
when (clause_ends) 30
with (clause_ends) -43
won (clause_ends) 26
would (clause_ends) 20
“,” (quote_ends) 18
“” (clause_ends) 26

137 lead: tag, ending
ADJ (quote_ends) -20
ADV (clause_ends) -30
AUX (clause_ends) -50 (quote_ends) -31
DET (clause_ends) 44
NOUN (clause_ends) -73
PART (clause_ends) -50
PRON (clause_ends) 44
PROPN (quote_ends) 38
QUOTE (clause_ends) 21 (quote_ends) 16
SCONJ (quote_ends) -15
VERB (clause_ends) -25 (quote_ends) -15

138 lead: place, manner
(begins) (act) -46 (passive) -77 (say) 75 (source) 55 (tell) 22 (think) -53
(within) (act) 29 (passive) 52 (say) -83 (source) -61 (tell) -25 (think) 37

139 lead: length, ending
(11_long) (clause_ends) -19 (quote_ends) -20
(12_long) (clause_ends) -16
(1_long) (clause_ends) 97 (quote_ends) 27
(2_long) (clause_ends) 30 (quote_ends) -17
(5_long) (clause_ends) -59 (quote_ends) 14

140 lead: length, place
(11_long) (begins) 38 (within) -61
(12_long) (begins) 26 (within) -66
(1_long) (within) 97
(2_long) (begins) 17 (within) 15
(5_long) (within) -54

141 lead: word, verbs
$ (verb_verb_before) 18
(number) (no_verb_verb_before) -43 (verb_) 28 (verb_verb_before) -37
a (no_verb_verb_before) 32 (verb_) -13
about (verb_) 22 (verb_verb_before) 22
all (verb_) -14
also (verb_) -25
an (no_verb_verb_before) 27
are (verb_) -12
as (no_verb_verb_before) 43 (verb_verb_before) -14
at (no_verb_verb_before) 21
campaign (verb_) 25
clinton (no_verb_verb_before) -17 (verb_) 12 (verb_verb_before) 23
cruz (verb_) 15
democratic (verb_) 17
donald (verb_) 29
even (verb_) 35
for (no_verb_verb_before) 17
has (verb_) -13
he (verb_) -26 (verb_verb_before) 29
her (no_verb_verb_before) -12 (verb_verb_before) -24
him (no_verb_verb_before) -13
his (no_verb_verb_before) -17 (verb_) 18 (verb_verb_before) 20
if (verb_) 52
in (no_verb_) 28 (no_verb_verb_before) -30
is (verb_) -15
it (no_verb_verb_before) 12 (verb_) -13 (verb_verb_before) 36
its (no_verb_verb_before) 22
more (verb_) 31
mr. (verb_) 28 (verb_verb_before) 15
mrs. (verb_) -21
new (verb_) -26
no (verb_verb_before) -15
obama (verb_) 17
of (no_verb_verb_before) -19 (verb_verb_before) -19
on (no_verb_verb_before) 20 (verb_verb_before) -12
people (verb_) 12
president (verb_) -16
sanders (no_verb_verb_before) -14
she (verb_) -14 (verb_verb_before) -20
than (no_verb_verb_before) 29
that (no_verb_verb_before) 15 (verb_verb_before) 27
the (no_verb_) 35 (no_verb_verb_before) 40
they (verb_verb_before) -41
this (verb_) 13
though (verb_) -13
to (verb_) 12 (verb_verb_before) -29
trump (no_verb_verb_before) -12 (verb_verb_before) 46
trump's (verb_) -27
what (verb_verb_before) 13
when (verb_) 42 (verb_verb_before) -13
which (verb_verb_before) 28
while (verb_verb_before) -14
who (verb_) -43
with (verb_) -20 (verb_verb_before) -21
would (verb_verb_before) 24
“,” (no_verb_verb_before) 15
“” (verb_) 19

142 lead: word before, verbs
( (no_verb_verb_before) 36 (verb_) 42 (verb_verb_before) 21
(edge) (no_verb_) 27 (verb_) 36
(number) (verb_) -17 (verb_verb_before) -27
, (no_verb_) 37 (no_verb_verb_before) 21 (verb_) 31 (verb_verb_before) 72
- (no_verb_verb_before) 42
: (no_verb_verb_before) 44
a (no_verb_verb_before) -13 (verb_verb_before) -13
and (no_verb_) -13 (verb_) 35 (verb_verb_before) 60
are (verb_verb_before) -15
as (verb_) -12
at (no_verb_verb_before) -14
be (verb_verb_before) -16
but (verb_) 41 (verb_verb_before) 53
by (no_verb_verb_before) -13 (verb_verb_before) -18
clinton (verb_) -12
even (verb_) -15
for (no_verb_verb_before) -30 (verb_verb_before) -16
from (no_verb_verb_before) 29
has (verb_verb_before) -19
if (verb_) -16
in (no_verb_verb_before) -31 (verb_) -27 (verb_verb_before) -26
is (verb_verb_before) -24
made (no_verb_verb_before) 21
more (no_verb_verb_before) 17
mr. (verb_verb_before) 22
mrs. (verb_) -15
not (verb_verb_before) -12
of (verb_) -37 (verb_verb_before) -36
on (verb_verb_before) 16
than (no_verb_verb_before) 21 (verb_verb_before) -13
that (no_verb_verb_before) 12 (verb_verb_before) 25
the (no_verb_) -19 (no_verb_verb_before) -31 (verb_) -31 (verb_verb_before) -25
to (no_verb_verb_before) -22 (verb_verb_before) -16
trump (verb_verb_before) 21
when (verb_) -17
while (verb_) -15 (verb_verb_before) 21
with (verb_verb_before) 57
`);
