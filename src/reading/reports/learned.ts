import { Weights } from "./weighing/weights.ts";

/**
 * What speaks for a word being a cue, and for where the words begin and end that it reports: weights in hundredths, as
 * weighing/weights.ts explains them. Learned from the training part of PolNeAR, 840 articles with 78,684 choices,
 * by `npm run eval -- learn FILE`. These are single words and what they weigh; there is no sentence of the articles here.
 */
export const WEIGHTS = new Weights(`
0 cue: manner
act -129
judge 86
noun -43
passive -13
say 71
source 37
tell 48
words 32

1 cue: cue
abil~ -40
abl~ -19
accept~ 33
accord~ 37
accuse~ 27
acknowledge~ 36
action~ -23
activ~ -49
act~ -65
admit~ 20
advanc~ -17
advise~ -59
advoc~ 27
agree~ -14
aim~ 32
air~ -20
alli~ -43
anger~ 55
announce~ 41
answer~ -16
apolog~ 28
appear~ 27
applaud~ 49
appli~ -43
appoint~ 26
approach~ -50
approv~ 38
argue~ 42
argument~ 47
arriv~ -53
ask~ 37
assert~ 50
assess~ 22
assure~ 32
attack~ 61
attend~ -72
attract~ -23
author~ 71
back~ 41
ban~ 36
base~ -79
battl~ -32
beat~ -63
becam~ -24
becom~ -42
begin~ -49
begun~ -23
believe~ 17
belong~ -19
benefit~ -39
best~ -30
bid~ -36
blame~ 19
blast~ 78
boost~ -43
boo~ 25
born~ -28
bought~ -50
brand~ -37
break~ -27
brief~ -18
bring~ -58
broken~ -53
build~ -56
built~ -68
bui~ -50
came~ -25
campaign~ -19
cancel~ -56
candidaci~ -24
capit~ -40
captur~ -26
care~ 31
carri~ -29
cast~ 20
caught~ -15
caus~ -66
caution~ 21
challeng~ 26
champion~ 35
chanc~ -50
chang~ -57
chant~ 76
charge~ -36
cheer~ 15
chosen~ 30
chose~ -22
circul~ 43
cite~ 114
claim~ 33
clinch~ -55
close~ -53
collect~ -44
come~ -13
comment~ -20
compar~ 36
compet~ -47
compil~ 14
complain~ 26
complet~ -33
complic~ -52
conclude~ 20
condemn~ 25
conduct~ -54
confirm~ 28
confront~ -12
congratul~ 55
consid~ 62
contain~ -45
contend~ 23
continue~ -39
contribut~ -49
control~ -57
convict~ -12
convinc~ 22
coordin~ -40
cost~ -37
counter~ -21
count~ 27
creat~ -33
criticize~ 50
critic~ 40
cross~ -48
crush~ -48
deal~ -37
debat~ 13
decid~ 22
decis~ 36
declare~ 18
declin~ 40
decry~ 58
deem~ 76
defeat~ -40
defend~ 13
delet~ -35
demand~ 46
denounce~ 37
depend~ -47
deploi~ -50
deport~ -19
describe~ 50
deserv~ -37
develop~ -37
devot~ 13
direct~ -30
disagre~ 38
disappear~ -32
disclose~ 58
discuss~ 71
dismiss~ 46
distribut~ -22
di~ -61
domin~ -64
donat~ -51
done~ -38
doubt~ 34
do~ -74
driven~ -43
drive~ -31
drop~ -50
eager~ 40
earn~ -62
echo~ 19
elimin~ -46
email~ 25
embrac~ 36
emphasize~ 33
endors~ 72
end~ -31
energ~ -31
engag~ -23
enjoi~ 31
ensur~ -49
enter~ -37
everyth~ -22
expand~ -30
expect~ 39
explain~ 43
expos~ 20
express~ 85
extend~ -35
face~ -71
failur~ -12
fail~ -20
fallen~ -34
fall~ -41
fare~ -58
favor~ 42
fear~ 56
feel~ -19
fell~ -56
fill~ -53
find~ 38
finish~ -72
fled~ -40
flee~ -18
flew~ -38
fly~ -29
focus~ 19
follow~ -25
forc~ -46
found~ 20
fuel~ -25
fund-rais~ -24
fund~ -42
gain~ -30
garner~ -46
gather~ -61
gener~ -18
get~ -80
given~ -32
give~ -23
gotten~ -23
got~ -17
go~ -18
grab~ -13
grant~ -13
grew~ -52
grown~ -37
grow~ -20
hack~ -20
had~ -23
hail~ 16
handl~ -42
hand~ -55
happen~ -54
hate~ 42
have~ -23
head~ -48
heard~ -12
hedg~ -34
held~ -16
help~ -58
highlight~ 67
hint~ 28
hold~ -21
hope~ 30
host~ -76
hurt~ -21
identifi~ 53
ignor~ 44
impli~ 47
import~ -21
improv~ -36
incit~ -21
includ~ -34
increas~ -70
indicate~ 15
insist~ 42
inspir~ -39
intend~ 49
interrupt~ -47
interview~ -51
introduc~ 20
investig~ -20
invest~ -52
invit~ -26
invok~ 35
involv~ -39
join~ -40
joke~ 22
jump~ -23
keep~ -16
kept~ -12
kick~ -51
kill~ -57
knew~ 39
knock~ 27
known~ 46
know~ 56
label~ 26
lack~ -27
lag~ -37
laid~ 20
lai~ 52
lament~ 40
land~ -36
lead~ -109
leak~ -35
learn~ 37
leav~ -37
led~ -37
left~ -48
let~ -17
lift~ -13
line~ 17
listen~ -41
list~ 40
live~ -21
li~ -23
lock~ -25
look~ 18
loom~ -47
lose~ -68
lost~ -87
maintain~ -55
manag~ -47
map~ -26
marri~ -62
match~ -44
mean~ -58
meet~ -27
mention~ 24
met~ -23
miss~ -42
move~ -21
name~ 46
near~ -24
need~ -28
negoti~ 30
nomin~ 36
note~ 46
obtain~ -69
occur~ -35
offer~ 49
opposit~ 53
oppos~ 80
opt~ 18
order~ 20
organ~ -57
outlin~ 45
overse~ -57
own~ -68
ow~ -40
paid~ -43
paint~ 24
pai~ -43
particip~ -30
parti~ -25
part~ -42
pass~ 27
path~ -18
peopl~ -25
perceiv~ 39
perform~ -28
persuad~ 49
pile~ -21
pivot~ 36
place~ -16
plai~ -36
plead~ 54
poll~ -40
portray~ 34
pose~ -13
posit~ 28
post~ -17
pour~ -43
praise~ 47
predict~ 35
prefer~ 95
prepar~ -55
presid~ -43
press~ 47
produc~ -21
project~ 59
promise~ 35
promot~ 60
prompt~ -26
propose~ 23
propos~ 46
protect~ -18
protest~ -29
proud~ 17
prove~ -28
publish~ 13
pull~ -46
push~ 32
qualifi~ -46
quick~ 14
quot~ 54
race~ -51
rail~ 63
ralli~ -61
rang~ 30
rank~ -22
rate~ -32
readi~ -25
read~ 60
rebuild~ -19
recall~ 21
receiv~ -47
recogn~ 73
recommend~ 16
recov~ -16
reduc~ -36
referenc~ 63
refer~ 53
refus~ 40
regard~ 15
regist~ -30
reiterate~ 34
reject~ 28
remain~ -21
rememb~ 79
remind~ 44
remov~ -16
replac~ -44
repres~ -43
request~ 33
reserv~ -33
resign~ -35
reson~ 13
result~ -24
return~ -36
retweet~ 47
reveal~ 23
revers~ -16
review~ -28
right~ 15
risen~ -29
rise~ -32
rule~ -28
run~ -40
rush~ -36
sat~ -54
say~ 63
schedul~ -60
score~ -53
scrambl~ -23
search~ -47
secretari~ -25
secur~ -52
seek~ 43
seem~ 55
seen~ 36
see~ 57
seiz~ -12
select~ -58
sell~ -61
send~ -58
serv~ -64
set~ -21
shake~ -26
share~ 28
shift~ -18
shook~ -52
shoot~ -36
shot~ -38
shout~ 22
shown~ 48
show~ 41
side~ 42
signal~ 21
sit~ -64
slam~ 68
slip~ -34
smile~ -15
sold~ -33
sought~ 31
sound~ 57
spend~ -63
spoken~ 22
spoke~ 21
sponsor~ -18
staff~ -20
stai~ -24
stake~ -65
stand~ 20
start~ -15
state~ -33
step~ -38
stir~ -13
strategi~ 26
stress~ 30
struck~ 19
struggl~ -21
stuck~ 26
studi~ -64
succeed~ -38
suffer~ -64
suggest~ 28
support~ 56
surg~ -41
surround~ -28
survei~ -52
surviv~ -57
suspend~ -28
swept~ -43
talk~ 53
tap~ -45
ted~ -54
tell~ 42
testify~ -32
thank~ 80
think~ 17
threw~ -20
throw~ 25
time~ -29
titl~ 29
ti~ -33
touch~ 13
tout~ 81
trail~ -66
travel~ -49
tri~ -21
turn~ -14
unabl~ -41
underscore~ -30
understand~ 32
unveil~ 15
urge~ 45
us~ -21
view~ 46
violat~ -41
visit~ -60
voic~ 32
vote~ 30
vow~ 39
wage~ -15
wait~ -50
wai~ -29
walk~ -24
want~ 46
warn~ 43
watch~ -26
wave~ -35
wear~ -64
welcom~ 35
widen~ -47
will~ -23
win~ -78
wonder~ 59
won~ -53
work~ -47
worry~ 19
write~ 19
yell~ 24

2 cue: cue, next word
:~ (edge) -23 (number) -21 trump 34 “,” -68 “?” 26 “” 18
abil~ to -40
abl~ to -19
accord~ (number) 29 a 68 early 19 the 31
accuse~ clinton -14 sanders 34
address~ the 25
add~ , 40 . 57 : 18 that 46 to -81
admit~ that 14
agree~ to -16 with 40
aim~ at -24 to 43
announce~ a 22 his -25 that -40 the 28
appear~ on -50 to 39
argue~ , 14 that 27
arriv~ at -31
ask~ . 13 for 41
assert~ that 24
attack~ on 40
attend~ the -28
base~ on -38
becam~ a -15 the -50
becom~ a -27 more -17
begin~ in -21
begun~ to -20
believe~ the 19
benefit~ from -19
bid~ for -23
blame~ the 26
blast~ the 24
brief~ on -12
build~ a -20
call~ for 83 him 56 on 68 to 26
came~ from 14 in -33 out 22 to -33
campaign~ against 60
capit~ on -34
carri~ out -28
chang~ the -13
cite~ a 33 his 30
claim~ to 28
come~ as -41 at -18 in -48 out 27 to -28
comment~ , -15 on 67
concede~ that 28
conclude~ . 18
conduct~ by -21
confirm~ that 12
connect~ to -24
contribut~ to -14
count~ on 18
criticize~ the -20
critic~ of 61
decis~ to 37
declin~ to 31
deliv~ a 16
denounce~ the 18
deny~ that 28
depend~ on -40
describe~ the 37
determin~ to -35
discuss~ the 13
di~ in -15
domin~ by -27 the -28
doubl~ down 18
do~ so -12
drop~ out -41
eager~ to 53
elect~ officials -27
emerg~ as -25
endors~ clinton -17
end~ his -51
enter~ the -36
estimate~ that 26
expect~ . 16 the 17 to 21
explain~ , 22 why 17
express~ concern 24
face~ a -35 an -17
failur~ to -12
fear~ that 50
fell~ short -17
file~ a 54
finish~ in -17
fire~ back 13
focus~ on 17
focu~ on -22
follow~ the -19
found~ . 35 a -53 by -28 that 36 the -12
gave~ a 16
get~ a -17
given~ that -39 the -19
got~ a -38
go~ to -40
grew~ up -21
handl~ of -22
head~ to -21
held~ a -30 by -24
help~ to -21
hit~ the -18
hold~ a -59
hope~ for 46 that -18 to 24
host~ a -38 by -22
includ~ (number) -38 a 42 his -29 the -26
insist~ that 39
invok~ the 17
issu~ a 40
join~ by -30 the -40
kill~ (number) -14
known~ as 28
laid~ out 36
launch~ a 17
lead~ the -23
leav~ the -23
led~ by -31 the -16 to -22
left~ the -31
line~ up 33
listen~ to -25
look~ at -21 for 21 like -12 to 41
made~ by -28 clear 51 his -25 in -20 it 35 the 36 up -30
maintain~ a -22
make~ a -25 an 48 it -60 the 23 up -45
mention~ the 56
met~ with 14
move~ on -20
need~ for 12 to -19
note~ , 56 . 30 : -51 that 71 the 38
offer~ a -34
opposit~ to 53
oppos~ the 28
order~ the 28
own~ by -28
pai~ for -29
particip~ in -29
path~ to -18
pick~ up -16
pivot~ to 21
plai~ a -39
plan~ for -33 to 28
pledge~ delegates -55
point~ that 47
posit~ on 32
praise~ the 15
predict~ that 18
prepar~ to -35
promise~ to 37
promot~ a 32
propose~ a 23
proud~ of 17
prove~ to 22
provid~ a -23 by 34
publish~ a 36
push~ back 28 for 57
put~ , 40
quick~ to 14
rail~ against 55
rais~ $ -31 more -38
ran~ for -32
readi~ to -19
read~ . 52
receiv~ (number) -16 a -30
recogn~ that 12
reduc~ the -25
refer~ to 66
reflect~ the 13
refus~ to 43
regist~ voters -25
reject~ the -40
releas~ a 60 on -16
remain~ a 13 the -28
remark~ . -14
report~ . 36 by 42 from -72 on -27 that -27
repres~ a -36 the -32
respond~ to -37
result~ in -23
rule~ that -36
run~ a 16 for -25 mate -14 the -26
saw~ the 29
say~ (number) 41 , 27 . 34 at 30 clinton -25 david 13 during -19 he 14 her 16 in 36 it 16 monday 18 sanders -24 she 16 some 15 steve -21 the 34 their -30 thursday 25 trump -43 tuesday 12 wednesday 21
schedul~ for -24
scrambl~ to -18
search~ for -29
secretari~ of -25
seem~ to 31
see~ the 20
sent~ a 49 out 14
serv~ as -21 in -16
set~ off -34
share~ a -16
show~ a 37 clinton 18 how -41 trump 31 up -41
sign~ a 13 the 18
sit~ at -21
slam~ the 28
sought~ to 18
speak~ in -26 to -28
speech~ to -29
spent~ more 34 much 33
spoke~ about 54 on -15 with -31
stai~ in -13
start~ to -17
state~ , 16 of -30
struggl~ with -35
suggest~ that 13
support~ a 16 clinton -13 for -22 of 33 sanders 60 the 42 to -35
surround~ the -16
suspend~ his -24
taken~ a 12
take~ (number) -26 on -41 over -31
talk~ about 34
ted~ cruz -54
tell~ a 47 abc 13 cnn 18 fox 25 him -34 me 24 politico -16 reporters 40 the 22
think~ she 20
ti~ to -19
took~ a 17 the -70 to -23
try~ to -16
turn~ into -12 out -64
tweet~ , 27 a 19 that -38
unabl~ to -41
us~ by -22 of -24 the 21 to -24
visit~ the -13
vote~ against 21 for 52 in 13
vow~ to 21
wait~ for -23
wai~ to -16
want~ the 34
warn~ that 26
weigh~ in 32
went~ after 24 on 30 to -68
will~ to -23
win~ the -18
won~ (number) -19 at -13 the -17
work~ at -16 for -54 in -12 on -22
worry~ that 14
write~ . 36 : 14 a 30 in 52 on 19 the -56

3 cue: cue, next tag
:~ (edge) -23 AUX -27 DET -38 NUM -21 PRON 49 PROPN 13
abil~ PART -40
abl~ PART -17
accept~ NOUN 22
accord~ ADJ -38 DET 62 NOUN 38 NUM 29 PRON -19
accuse~ ADP 34 DET 13
acknowledge~ PRON -20
act~ ADP -20
address~ DET 21 PUNCT -52
add~ ADP -63 DET -25 PROPN -13 PUNCT 85 SCONJ 44
admit~ SCONJ 14
adopt~ DET 15
advanc~ NOUN -18
advise~ PROPN -64
advoc~ ADP 16
agree~ ADP 42 PUNCT -47
aim~ ADP -29 PART 43
air~ ADP -35
allow~ PRON -41 PROPN -22
announce~ DET 46 NOUN 37 SCONJ -40
answer~ DET -15
apolog~ ADP 59
appeal~ ADP 12
appear~ ADJ 43 ADP -75 ADV 34 PART 35
appli~ ADP -29
argue~ PRON 31 PUNCT -13 SCONJ 24
arriv~ ADP -42
ask~ ADP 33 PRON -31 PROPN 30
assert~ SCONJ 26
attack~ ADP 34 DET 38 PRON -19 PROPN 51
attempt~ PART 16
attend~ DET -38
back~ DET 42 PROPN 28
base~ ADP -47
battl~ ADP 21
becam~ ADJ 13 DET -52
becom~ ADV -13 DET -16
begin~ ADP 21 NOUN -65 PUNCT -17
begun~ PART -20
believe~ DET 28 PROPN -13 PUNCT 25 SCONJ -14
belong~ ADP -19
benefit~ ADP -19
bid~ ADP -29
blame~ DET 38
blast~ DET 24 PROPN 14
block~ DET 22
boast~ ADP 58
brief~ ADP -12
bring~ ADP -13
brought~ ADP 39 DET -43
build~ DET -25
call~ ADJ -16 ADP 61 DET -13 NOUN -27 PART 35 PRON 53 PROPN -49 QUOTE -19 SCONJ 15
came~ PART -18
campaign~ ADP -14
capit~ ADP -39
captur~ PROPN -14
carri~ ADP -42 DET -42 NOUN 30
case~ ADP 16
challeng~ DET 18 PROPN 17
chanc~ ADP -37
chang~ DET -13 PRON -49
chant~ QUOTE 53
charge~ ADP -33
cite~ DET 50 NOUN 52 PRON 46 PROPN 12
claim~ ADP 22 NOUN 41 PART 37 PRON 21 PUNCT -22 SCONJ -38
clear~ SCONJ 15
close~ ADP -42 PUNCT -18
come~ NOUN 20
comment~ ADP 33 PUNCT -18 VERB -51
compar~ ADP -60
compet~ ADP -34
complain~ ADP 13
concede~ SCONJ 28
concern~ ADP -15
conclude~ PUNCT 14
conduct~ ADP -40 DET -31
confirm~ SCONJ 12
connect~ ADP -24
contain~ ADJ -26
continue~ ADP -30 PRON -30
contribut~ ADP -14
creat~ DET -27
criticize~ DET -20 PROPN 28
critic~ ADP 54
cut~ NOUN 28
deal~ ADP -26
debat~ ADP 18
decid~ PART 24
decis~ PART 39
declare~ ADP 34 PUNCT 23
declin~ PART 31
defend~ PRON 20
deliv~ DET 26
denounce~ DET 21 PROPN 14
deny~ DET 27 SCONJ 24
depend~ ADP -40
describe~ DET 50
determin~ PART -35
differ~ ADP 18
disagre~ ADP 53
discuss~ DET 22
divid~ ADP 19
di~ ADP -33 PUNCT -19
domin~ ADP -33 DET -28
donat~ ADP -20
done~ ADP -21 ADV -33
doubl~ ADP 17
do~ ADV -21 PRON -15
draw~ NOUN 36
drew~ NOUN -30
driven~ ADP -30
drop~ ADP -48 ADV -18
eager~ PART 53
earn~ DET 13 PRON -38
echo~ DET -18
elect~ NOUN -31
embrac~ PRON 31
encourage~ NOUN -33
endors~ ADP 31 PROPN 19
end~ ADP -24 DET 30 PRON -31
enter~ DET -44
erupt~ ADP 20
expand~ DET -23 PRON -29
expect~ DET 34 PART 21 PUNCT 36
explain~ ADV 23 PRON 16 PUNCT 31
express~ NOUN 78
extend~ PRON -46
face~ ADJ -12 DET -60
failur~ PART -12
fallen~ ADP -17
fall~ ADP -21
favor~ PROPN 26
fear~ DET 19
feel~ ADV -18 PRON -39 VERB 52
fell~ ADJ -17 ADP -24
fight~ ADP 17
file~ ADP -58 DET 54
fill~ ADP -13
find~ NOUN 24 PRON -12
finish~ ADJ -29 ADP -26
fire~ ADV 13
flew~ ADP -23
focus~ ADP 17
follow~ ADP 18 DET -36 PROPN 16
found~ ADJ 44 ADP -20 DET -29 NOUN -52 PRON -57 PROPN 15 PUNCT 35 SCONJ 50
gain~ NOUN -21
gather~ ADP -35
gave~ ADP -23 PRON -31
get~ ADP -19 ADV -14 DET -34 PRON -21
given~ ADP 15 DET -21
give~ DET 24 PRON -19 PROPN -36
gone~ ADP -13
got~ ADJ 23 ADP 31 DET -72
go~ ADP 37 ADV -21 PART -29
grew~ ADP -26
grow~ ADP -19 ADV 20 NOUN 13
had~ DET -42
handl~ ADP -22
hand~ ADP -24
happen~ ADP -16
hedg~ NOUN -29
held~ ADP -31 DET -17
help~ ADP -18 DET -15 PART -21 PRON -21 PROPN -16
hit~ ADP -16 DET -46 PROPN 31
hold~ ADJ 18 ADP -14 DET -73 PRON -44
hope~ DET 29 PART 24 PRON 46 PROPN -20 SCONJ -18
host~ ADP -23 DET -41
import~ ADP -27
includ~ ADJ -27 ADP -29 DET 15 NOUN 36 NUM -38 PRON -33 PROPN -106 VERB -29
increas~ NOUN -19
insist~ ADP -24 PRON 31 SCONJ 37
interview~ ADP -32
invest~ ADP -21
issu~ ADP -70 DET 62
join~ ADP -14 DET -54 PROPN -16
keep~ PRON -14
kick~ ADP -40
kill~ ADP -21 NUM -14
known~ ADP 21
lack~ DET -26
laid~ ADP 46
lai~ ADP 45
launch~ DET -12
lead~ ADP -43 DET -26 PROPN -32
leav~ DET -31 PRON 17
led~ ADP -18 PROPN -42
left~ ADJ -21 ADP -12 DET -33 NOUN 14
line~ ADP 27
listen~ ADP -25
list~ ADP -13
live~ ADV -26
lock~ ADP -15
look~ ADJ -24 PART 40
lost~ ADP -12 NOUN -15 PRON -36
made~ ADJ 53 ADP -54 DET 25 NOUN -28 VERB -41
maintain~ DET -53
make~ ADP -47 DET 37
meet~ ADP -22
mention~ DET 40
messag~ ADP 27
mock~ PROPN 31
move~ ADP -72
name~ PROPN -21
need~ DET -26 PART -20 PUNCT -16
nomin~ ADP 31
note~ DET 41 PRON -12 PUNCT 29 SCONJ 53
offer~ DET -22 NOUN 24 PRON 40
open~ ADP 51 DET -39
opposit~ ADP 57
oppos~ DET 63 NOUN 48 PRON 19
order~ DET 36
organ~ ADP -16 NOUN -17
own~ ADP -31 DET -24
paid~ ADP -23 DET -31 NOUN 20
pai~ ADP -31
particip~ ADP -29
pass~ DET 13
path~ ADP -15
perform~ ADV -39
pick~ ADP -22
plai~ ADP 32 DET -47
plan~ ADP -32 PART 28
pledge~ ADP 28 NOUN -69 PRON 23
point~ ADP 12 ADV -31 DET 21 SCONJ 41
poll~ ADP -29 NOUN -23
pose~ ADP -13
posit~ ADP 27
post~ DET -39
praise~ DET 16 PROPN 18
predict~ DET -14 SCONJ 18
prepar~ ADP -13 PART -35
present~ DET 19
promise~ ADP 31 PART 21
promot~ DET 37
propose~ DET 25 NOUN -27 VERB 15
proud~ ADP 17
prove~ PART 23
provid~ ADJ 33 ADP 30 DET -25 NOUN -13
publish~ DET 39 PROPN -29
pull~ ADP -37
push~ ADP 51 PROPN -45
put~ ADP 31 ADV -13 DET 21 PRON -26 PROPN -32 PUNCT 50
question~ ADV 16 PRON -35 PROPN 48
quick~ PART 14
rail~ ADP 63
rais~ DET 18 SYM -31
ran~ ADP -19 DET 15
reach~ ADP -52 DET 41
readi~ PART -18
read~ PUNCT 41
recall~ DET 30
receiv~ ADJ 19 ADP -19 DET -34 NUM -16
record~ ADP -34
reduc~ DET -25
refer~ ADP 54
reflect~ ADP 15
refus~ PART 43
regist~ NOUN -26
reject~ DET -48
releas~ ADP -53 DET 66 NOUN 34 PROPN -100
remain~ ADJ 46 ADV -41 DET -14
remark~ ADP 27 AUX -34 PUNCT -15 VERB 18
remind~ NOUN 35
report~ ADJ 30 NOUN 26 PRON -21 PROPN 36 PUNCT 38 VERB -65
repres~ ADP -24 DET -63 NOUN -24
request~ NOUN 39
requir~ NOUN 24
resign~ ADP -24
respond~ ADP 17 PART -44
respons~ ADP -14
result~ ADP -24
return~ DET -38
reveal~ DET 32 PRON -25 PROPN 18
rise~ NOUN -12
roll~ ADP 14
rose~ ADP 21
run~ ADJ 28 ADP -78
sat~ ADP -42
saw~ DET 25
say~ ADP 40 ADV 19 AUX -41 DET 28 NUM 41 PROPN 21 PUNCT 40 SCONJ -13
schedul~ ADP -28
scrambl~ PART -18
search~ ADP -29
secretari~ ADP -25
seek~ NOUN 36
seem~ ADJ 25 PART 32 VERB 20
seen~ PRON 19
see~ DET 27 NOUN 37 PRON -13 PROPN 37
sent~ ADP -14 DET 30
serv~ ADP -32
set~ ADP -20 DET -39
share~ DET -19
shot~ ADP -37
show~ ADP -56 DET 23 PROPN 70
sign~ ADP -40 DET 52
sit~ ADP -54
slam~ DET 30 PROPN 33
sought~ PART 18
speak~ ADP 36 ADV -14 NOUN -16
spent~ ADJ 43 DET -39 NOUN -51
spoken~ ADP 29
spoke~ ADV 68
stai~ ADP -29
stand~ ADP 17
start~ ADP -31 DET 23 PART -17 PROPN -44 VERB 34
statement~ PUNCT -23
state~ ADP 20 ADV 14 DET -23 NOUN -39 PRON -17 PROPN -33 SCONJ 58 VERB -19
step~ ADP -28
stood~ ADP 19
stop~ ADP -29
struck~ DET -25
struggl~ ADP -15
suggest~ DET -27 PRON 33 PROPN 13 SCONJ 15
support~ ADP -15 DET 29 NOUN -16 PRON -41 PROPN 38 VERB 47
surround~ DET -16
taken~ ADP -29 DET 34
take~ ADP -48 NOUN 39 NUM -26
talk~ ADP 34
ted~ PROPN -54
tell~ ADJ 19 DET 31 NOUN 41 PRON -15 PROPN 20
think~ DET 12 PRON 24 PUNCT -21 SCONJ 14
ti~ ADP -29
took~ ADP -47 NOUN 35 PRON -57
touch~ ADP 16
tout~ PRON 42
trail~ PROPN -40
travel~ ADP -30
try~ PART -15
turn~ ADP -17 DET -26 PRON 44
tweet~ ADP 34
unabl~ PART -41
underscore~ DET -26
unveil~ DET 33
urge~ NOUN 19 PRON 24 PROPN 17
us~ ADP -40 DET 31 NOUN -28 PART -23 PRON 44 PROPN -47
view~ ADP 26
visit~ DET -18 PROPN -41
vote~ ADP 38
vow~ PART 15
wait~ ADP -30
wai~ ADP -26
walk~ ADP -30
want~ DET 49 PART 16 PUNCT 23
warn~ PRON 50 SCONJ 26
watch~ DET -16
wear~ DET -25
weigh~ ADP 32
went~ ADJ -40 ADP 12 ADV 48
win~ ADP -29 DET -22 PROPN -29
won~ ADJ 28 ADP -38 ADV -29 DET -12 NOUN -22 NUM -19 PROPN -38
work~ ADP -56 DET -20
worry~ SCONJ 14
write~ ADP -22 ADV 18 DET -12 PROPN 42 PUNCT 39 SCONJ 35

4 cue: cue, speaker
:~ (text) 18 (thing) -12
accord~ (body) 23 (name) -27 (person) 56 (thing) 40
accuse~ (name) 29 he 34
acknowledge~ (name) 62 (person) 44 he -20
act~ (name) -26 (thing) -14
add~ (name) -20 (person) 29 (thing) -35 he 22 she 54
admit~ (name) -18
adopt~ (name) 16 (thing) -34
advise~ (name) -17
affect~ (thing) -22
agree~ (body) 36 (name) -34 (person) -25 (thing) 41
aim~ (thing) 24
allege~ (name) 15
allow~ (thing) -29
announce~ (thing) 69 he -12
apolog~ (name) 69
appear~ (person) 19 (thing) 58 he -16
appli~ (thing) -26
argue~ (body) 22 (name) 78 (thing) 14 he -19
arriv~ (name) -29
ask~ (body) 18 (name) 23 (thing) 15 he 33 she -19
assert~ (name) 16
assure~ (name) 15
attack~ (name) -25 (thing) 49
attend~ (name) -30 (person) -24
avoid~ (name) 35
back~ (person) 29 (thing) 17
base~ (name) -23 (thing) -21
battl~ (name) -12
beat~ (name) -45
becam~ (name) -78 it 42
becom~ (name) -23 (person) 13 he -32
begin~ (body) -55 (name) 40 (person) -42 (thing) -51
believe~ (thing) 30 he -15
bid~ (thing) -20
blame~ (name) 16
blast~ (name) 44
boo~ (thing) -44
born~ (thing) -19
bring~ (name) -22
broke~ (thing) -27
build~ (name) -28
built~ (name) -27 (thing) -22
call~ (body) -15 (name) 16 (person) 23 (thing) -31 he -14 his 28
came~ (name) 20 (person) -19 (thing) -41 it -18
campaign~ his -55
carri~ (name) -66
cast~ (name) 56
caus~ (thing) -29
challeng~ (thing) 21
chang~ (name) -42
chant~ (thing) 57
charge~ (name) -39
cheer~ (thing) -13
cite~ (name) 48 he 44
claim~ (person) 38 (thing) 49
close~ (text) -27 (thing) -23
come~ (name) -32 (text) -28 (thing) 12 it -28
comment~ (name) -34
compar~ (name) 53 (thing) -49
complain~ (name) 26
concede~ (name) -16
conduct~ (text) -40
confirm~ (name) 30
consid~ (name) 48 (person) 27 (thing) -12
continue~ (name) -28 (person) -17 (thing) -33 he 15
contrast~ (name) 21
contribut~ (name) -29
creat~ (name) 24 (thing) -48
criticize~ (name) 58
decid~ (name) 26 (person) 20 (thing) 21
decis~ her 19
declare~ (name) -14 he -17
declin~ (name) 39
decry~ (name) 24
defeat~ (name) -55
defend~ (name) 20 (person) -29 (thing) 19 he 20
denounce~ (name) 69 (person) -28
deny~ (name) -44
describe~ (name) -12 (person) 19 (thing) 53
disappear~ (thing) -24
discuss~ (person) 58
dismiss~ (name) 35
divid~ (thing) -37
di~ (name) -39 (thing) -12
domin~ (thing) -17
donat~ (name) -29
done~ (name) -44 (thing) 15
do~ (name) -30 he -17
drawn~ (thing) 33
drew~ (name) 14
driven~ (thing) -23
drop~ (thing) -16
earn~ (name) -41 (thing) -18
echo~ (name) 17
effort~ (name) -37
elect~ (name) 24 (thing) -18
email~ (name) 15
embrac~ (name) 13
emerg~ (thing) -14
emphasize~ (name) -17
encourage~ (thing) -12
endors~ (name) 44 (person) 27 (thing) 33
end~ (thing) -18
enjoi~ (name) -19
enter~ (name) -24 (thing) -18
erupt~ (thing) 25
exist~ (thing) -19
expect~ (name) 13 (person) 17 he -37
explain~ (name) 40 he 22
express~ (name) 22 (person) 16 he 22
face~ (name) -49 (thing) -23
fail~ (person) -43 (thing) -49
fallen~ (thing) -20
favor~ (person) -22 (thing) 53
featur~ (thing) -14
feel~ (person) 46 he -81 they -19
fell~ (name) -21 (thing) -17
file~ (name) 17 (thing) -33
fill~ (thing) -17
find~ (text) 63 (thing) -38
finish~ (name) -40 (thing) -13
flee~ (thing) -15
focus~ (name) 35 he -20
focu~ (thing) 29
follow~ (name) -27 (person) -35 (thing) 31
forc~ (name) -33 (thing) -46
found~ (body) -28 (name) -62 (text) 77 (thing) 39
gain~ (name) -48
gather~ (person) -25 (thing) -16
gave~ (name) 29 (person) -17 (thing) -78 he 40
get~ (name) -18 (person) -28 (thing) -23 it -18
given~ (name) -38 (thing) -60
give~ (name) -27 (person) -23 (thing) -22
goe~ (thing) 26
gone~ (thing) -33
got~ (name) -38 (person) 33
go~ (name) -40 (person) 24 (thing) -21
grew~ (thing) -18
grown~ (thing) -22
grow~ (thing) -45
happen~ (thing) -16
have~ (thing) -17
head~ (thing) -16
held~ (name) -28 he 22
help~ (body) -26 (person) -19 (thing) -28
hit~ (name) 30
hold~ (name) -45 (thing) 23
hope~ (name) 27 (person) 33 he -50
host~ (name) -37
hurt~ (thing) -13
identifi~ (thing) 68
ignor~ (thing) 23
improv~ (thing) -19
incit~ (name) -17
includ~ (body) -58 (name) -53 he -32 it 26
increas~ (thing) -30
indicate~ (name) -13 (text) 34
insist~ (name) 41 (person) 33
intend~ (thing) 42
interview~ (name) -48
invit~ (name) -20
invok~ (name) 26
involv~ (thing) -21
issu~ (body) -18 (person) 41 (thing) -18
join~ (name) -31
keep~ (thing) -23
kill~ (thing) -28
known~ (person) 64
know~ (person) 21
lament~ (name) 35
lead~ (name) -62 (person) -27 (thing) -21
leav~ (name) -35 (thing) -31
led~ (thing) -39
left~ (name) -33 (person) -31 (thing) 16
let~ (thing) -15
live~ (name) -13
look~ (body) 19 (person) -28 (thing) 17 he -14
loom~ (thing) -24
lose~ (name) -24
lost~ (name) -45 he -21
made~ (body) -19 (name) 27 (text) -39 (thing) -32
maintain~ (name) -41
make~ (body) -17 (name) -46
manag~ (name) -27
mean~ (thing) -31 it -18
mention~ (name) -22 he 53
messag~ his -33
met~ (name) -52
miss~ (name) -29
mock~ (name) 12
move~ (name) -14 (thing) 25
name~ (name) 56
need~ (name) -22 (person) -13 they -25
nomin~ (name) 25
note~ (name) 49 he 28 she 17
obtain~ (name) -45
offer~ (person) 18 (thing) -26 he 38
open~ (name) 13 (thing) -48
oppos~ (name) 39 (person) 25 (thing) 54 he -14
order~ (person) 42
own~ (name) -40
paid~ (thing) -29
pai~ (name) -14 (thing) -14
pass~ (name) -36 (thing) 48
pick~ (name) -38
plai~ (person) -42 (thing) -15
plan~ (name) -45 (thing) 26 he -19
plead~ (name) 55
pledge~ (name) 48 (thing) -34 he 53
point~ (name) 51 (person) -20 (thing) -61
poll~ (name) -43 (thing) -17
posit~ (name) 34
post~ (name) -50
praise~ (name) 44 (person) -13
predict~ (name) 37
prepar~ (name) -34
present~ (thing) -18
press~ (name) 35
promise~ (name) 19 his 31
prompt~ (thing) -22
prove~ (name) -31 (thing) -41
provid~ (body) -58 (thing) -16
pull~ (name) -41
push~ (name) 27 (person) 12 (thing) -40
put~ (person) -17 (thing) 28 he -36
question~ (name) 62 he -29
rais~ (body) -25 (name) -29 (person) -30 (thing) 39 he 23
ralli~ (name) -43
ran~ (person) -27
reach~ (name) 13 (thing) -55
read~ (text) 39
receiv~ (body) -22 he -33
referenc~ (name) 55
refer~ (name) 57
reflect~ (thing) -47
regist~ (thing) -33
reject~ (name) 34 (person) -46
releas~ (name) 25 (text) -68
remain~ (name) -43
remark~ (name) -20 (thing) 12 his -13
remind~ (name) 27
repeat~ (name) 13
reply~ (name) 21
report~ (name) 16 (person) 16 (thing) -17
repres~ (name) -39 (person) -36 (thing) 27
request~ (person) 37
requir~ (person) -15 (thing) 21
respond~ (person) -27
return~ (name) -15
reveal~ (name) 15 (text) 26
rose~ (thing) -13
rule~ (name) -44
run~ (body) 22 (name) -81 (thing) 15 he -19
saw~ he -26
say~ (body) 12 (name) 64 (person) 30 (text) -15 (thing) 13 it 25 she 21 they -32 who -53
schedul~ (thing) -28
score~ (name) -40
secur~ (name) -28
seek~ (person) 16
seem~ (name) 28 (person) 29 he 49
seen~ (thing) 14
see~ (name) 37 (person) -16 they 44
seiz~ (person) -22
sell~ (name) -34
sent~ (body) 28 (thing) -36
serv~ (name) -46 (thing) -25 he -31
set~ (body) 12 (thing) -54
share~ (name) 32
shift~ (thing) -21
shoot~ (thing) -23
show~ (name) -35 (text) 57 (thing) 50
sign~ (name) 22 (person) -37 (thing) 20
sit~ (name) -23 (thing) -13
slam~ (name) 26
sought~ (name) 40 (person) -48 (thing) 55
speak~ (name) -45 (thing) 56 he -31
spend~ (name) -28
spent~ (name) -38 (person) 39 he -19
spoke~ (person) -44 he 29
stai~ (thing) -13
stand~ (thing) -50
start~ (person) -30 (thing) -15 it -23
statement~ (name) -18
state~ (person) -21 (text) 20 (thing) -50 his -21
step~ (name) -53
stop~ (name) -19
suggest~ (body) -18 (name) 30 (person) 30
support~ (name) 14 (person) 13 (thing) 14 he 44 their -35
surround~ (thing) -23
suspend~ (name) 12
taken~ (name) 50 (person) 25 (thing) -68
take~ (body) 13 (name) 34 (person) -29 (thing) -24 it -41
talk~ (name) 56 (person) 17 (thing) -37 he 13 she 18
target~ (name) 22
ted~ (name) -40
tell~ (name) 36 he 72 she -24
tend~ (thing) 30
testify~ (name) -13
thank~ (name) 69
think~ (body) 24 (name) 32 (person) -17 (thing) 15 he -15 she -27 they 40
took~ (name) 38 (person) -14 (thing) -58 he -18
tout~ (name) 56
trail~ he -36
try~ (name) -27 (person) -15 he 19
turn~ (body) -52 (thing) -12 he 15
tweet~ (thing) 21 he -13
underscore~ (thing) -30
urge~ (name) 17 (thing) 52 he 12
us~ (body) -17 (name) -12 (person) 32 her -42
view~ (thing) 31
visit~ (name) -26
voic~ (name) 15
vote~ (person) -44 (thing) 37
vow~ (name) 25 (person) 22
wait~ (thing) -15
walk~ (name) -19
want~ (name) -15 (person) 18 (thing) 28 he 29 she -19 they 32
warn~ (name) 36 (person) 16 he -12
watch~ (person) -14
welcom~ (name) 32
went~ (name) 34 (person) -75 (thing) -18 he 31
win~ (name) -70 (person) -16 (thing) -15
won~ (name) -30 (person) -52 (thing) -12 he 18 she -16
work~ (name) -29 (person) -12 (thing) 16 it -16 she -23
write~ (name) 44 (person) 26 (thing) -31

5 cue: cue, form
abil~ (NOUN) -39
abl~ (ADJ) -19
accept~ (hanging_VERBing) 22
accord~ (VERBing) 37
acknowledge~ (VERB) 26 (VERBed) 25
action~ (NOUNs) -21
act~ (VERBed) -27 (VERBing) -19
address~ (VERBs) -28 (hanging_VERBing) 21
add~ (VERBed) 12 (VERBs) -24
admit~ (VERBed) 14
adopt~ (VERBed) 17
advanc~ (VERBed) -13
advise~ (VERBed) -48
agree~ (VERB) -12
aim~ (VERBed) 20
air~ (VERBed) 17
allow~ (VERBed) 13
announce~ (VERBed) 36
answer~ (VERBed) 13
appear~ (VERB) 12 (VERBs) 59 (hanging_VERBing) -28
appoint~ (VERBed) 19
approv~ (VERBed) 34
argue~ (VERB) 34 (VERBs) 25
argument~ (NOUN) 48
arriv~ (VERBed) -43
ask~ (VERBed) -16 (hanging_VERBing) 26
assert~ (VERBed) 22
assure~ (VERBed) 28
attack~ (NOUNs) 34 (VERBed) 44
attempt~ (NOUNs) 13 (VERBed) -26
attend~ (VERBed) -50
attract~ (VERBed) -46
avoid~ (VERBed) 19
back~ (VERBed) 17 (VERBing) 15 (hanging_VERBing) 35
base~ (VERBed) -67
beat~ (VERB) -46
becam~ (VERB) -24
becom~ (VERBing) -21 (VERBs) -31 (hanging_VERBing) -45
begin~ (VERB) -57 (VERBing) 26 (hanging_VERBing) -12
begun~ (VERB) -23
believe~ (VERB) 53 (VERBed) -54 (VERBs) 17
benefit~ (VERBed) -30
bid~ (NOUN) -36
blast~ (VERBed) 41
block~ (VERBed) 22
boast~ (VERBed) 13
born~ (VERB) -28
bought~ (VERB) -50
brand~ (NOUN) -37
brief~ (VERBed) -18
bring~ (hanging_VERBing) -34
brought~ (VERB) -27
build~ (VERBing) -31
built~ (VERB) -65
bui~ (VERB) -21
call~ (NOUN) 32 (VERBed) -39 (VERBing) 24 (VERBs) -13 (hanging_VERBing) 29
came~ (VERB) -25
campaign~ (NOUN) -27
captur~ (VERBed) -33
carri~ (VERBed) -17 (VERBs) -40 (hanging_VERBing) 19
cast~ (VERB) 34 (hanging_VERBing) -15
caus~ (VERBed) -51
celebr~ (hanging_VERBing) 27
challeng~ (VERBed) 35 (VERBing) -25 (hanging_VERBing) 34
chang~ (VERBed) -43 (hanging_VERBing) -15
chose~ (VERB) -22
cite~ (VERBed) 41 (hanging_VERBing) 69
claim~ (NOUNs) 31 (VERBed) 23 (hanging_VERBing) -34
clear~ (ADJ) 13
close~ (VERBed) -24
come~ (VERB) 40 (VERBing) -40 (VERBs) -89 (hanging_VERBing) 23
comment~ (NOUNs) -21 (VERB) -62
commit~ (NOUN) 13
compar~ (VERBed) 37
complain~ (VERBed) 15
concede~ (VERBed) 25
concern~ (ADJed) 15
condemn~ (VERBed) 21
conduct~ (VERBed) -50 (passive_VERBed) -33
confirm~ (VERBed) -19
consid~ (VERB) 28 (VERBed) 30 (VERBing) 20
contain~ (VERBed) -19 (hanging_VERBing) -20
continue~ (VERBed) 14 (VERBs) -70
contrast~ (VERBs) -25
contribut~ (VERBed) -38
convict~ (VERBed) -12
creat~ (VERBed) -32 (hanging_VERBing) -27
critic~ (ADJ) 16 (NOUN) 31
cross~ (VERBed) -32
cut~ (VERB) -14
decid~ (VERBed) -17
decis~ (NOUN) 27
declare~ (hanging_VERBing) 22
declin~ (VERBed) 42
decry~ (VERBed) 26
deem~ (VERBed) 60
defeat~ (VERBed) -52
defend~ (VERB) -33 (VERBed) 64
delet~ (VERBed) -35
deliv~ (hanging_VERBing) 42
demand~ (VERBed) -13
demonstr~ (VERBed) -44
denounce~ (VERBed) 56
deny~ (VERBed) 17
depend~ (hanging_VERBing) -26
describe~ (hanging_VERBing) 22
design~ (VERBed) 21
determin~ (VERBed) -28
discuss~ (VERBed) 64
di~ (VERBed) -54
domin~ (VERBed) -35 (passive_VERBed) -27
donat~ (VERBed) -32
done~ (VERB) -38
doubl~ (VERBed) -14
do~ (VERBing) -51 (hanging_VERBing) -29
driven~ (VERB) -19
drop~ (VERBed) -36 (hanging_VERBing) -14
eager~ (ADJ) 40
earn~ (VERBed) -42 (hanging_VERBing) -18
elect~ (VERBed) -20
email~ (VERBed) 29
emphasize~ (VERBed) 29
encourage~ (VERBed) 33 (hanging_VERBing) -36
endors~ (NOUN) 12 (VERBed) 21
end~ (VERBed) -12 (hanging_VERBing) -25
energ~ (VERBed) -22
engag~ (VERBed) -20
enjoi~ (VERBs) 16
enter~ (VERBs) -18 (hanging_VERBing) -14
erupt~ (VERBed) -51
establish~ (VERBed) -20
everyth~ (hanging_VERBing) -22
expect~ (VERB) 22 (VERBs) -14
explain~ (VERBed) 70
expos~ (VERBed) 23
express~ (VERBed) 87
face~ (VERBed) -17 (VERBs) -54 (hanging_VERBing) -19
failur~ (NOUN) -12
fallen~ (VERB) -34
favor~ (VERBed) 35
fear~ (NOUN) 54
feel~ (VERB) 30 (VERBs) -79
fell~ (VERB) -56
fight~ (hanging_VERBing) -54
file~ (VERB) -37 (VERBed) 14
fill~ (VERBed) -37
find~ (VERB) -49 (VERBs) 51 (hanging_VERBing) -12
finish~ (VERB) -15 (VERBed) -43
fire~ (VERBed) 16
fled~ (VERBed) -40
flee~ (hanging_VERBing) -18
flew~ (VERB) -38
fly~ (hanging_VERBing) -26
focus~ (VERBs) 28 (hanging_VERBing) 12
follow~ (VERBed) -34 (VERBs) 38 (hanging_VERBing) -31
forc~ (VERBed) -15 (hanging_VERBing) -31
found~ (VERB) 61 (VERBed) -69 (passive_VERBed) -48
fund-rais~ (hanging_VERBing) -24
garner~ (VERBed) -28
gather~ (VERBed) -48
get~ (VERB) -46 (VERBs) -44 (hanging_VERBing) -24
given~ (VERB) -48
give~ (VERB) -42
gotten~ (VERB) -23
got~ (VERB) -17
go~ (VERB) -13 (VERBing) -13
grew~ (VERB) -52
grown~ (VERB) -37
grow~ (hanging_VERBing) -18
had~ (VERB) -23
handl~ (hanging_VERBing) -20
hand~ (VERBed) -40
happen~ (VERBed) -29
hate~ (VERB) 39
have~ (VERBing) -43 (hanging_VERBing) -15
head~ (VERBed) -28 (hanging_VERBing) -17
heard~ (VERB) -12
hedg~ (VERB) -34
help~ (VERB) -20 (VERBed) -22 (hanging_VERBing) -26
highlight~ (VERBed) 36
hold~ (VERB) -22 (VERBing) -47 (hanging_VERBing) 13
hope~ (VERB) -36 (VERBing) 43 (hanging_VERBing) 36
host~ (VERBed) -33 (passive_VERBed) -22
identifi~ (VERB) 30 (VERBed) 53
ignor~ (VERBed) -16
impli~ (VERBed) 14
import~ (ADJ) -13
improv~ (VERBed) -26
incit~ (VERBs) -17
includ~ (VERB) -14 (VERBed) 34 (VERBs) 48 (hanging_VERBing) -138
increas~ (VERBed) -44 (hanging_VERBing) -13
insist~ (VERB) 42
intend~ (VERBed) 28
interview~ (VERBed) -68
introduc~ (VERBed) -29
invest~ (VERBed) -44
invit~ (VERBed) -37
invok~ (VERBed) 21
involv~ (hanging_VERBing) -15
issu~ (VERBed) 33
join~ (VERBed) -13 (hanging_VERBing) -17 (passive_VERBed) -48
joke~ (VERBed) 33
keep~ (VERB) -13 (VERBs) -17
kept~ (VERB) -12
kill~ (VERBed) -42
knew~ (VERB) 39
known~ (VERB) 43
know~ (VERB) 43 (VERBs) 31
lack~ (VERBs) -21
laid~ (VERB) 20
lament~ (VERBed) 26
land~ (VERBed) -20
launch~ (VERBed) -29
lead~ (VERB) -35 (VERBs) -48 (hanging_VERBing) -32
learn~ (VERBed) 47
leav~ (VERB) 36 (VERBs) -36 (hanging_VERBing) -52
led~ (VERBed) -24 (passive_VERBed) -31
left~ (VERB) -48
let~ (VERB) -50
like~ (ADJ) -36
list~ (VERBed) 28
live~ (VERB) 27 (VERBed) -56 (hanging_VERBing) -17
lock~ (VERBed) -17
look~ (VERB) 17 (VERBed) -39 (VERBing) 71 (hanging_VERBing) -24
lose~ (VERB) -32 (hanging_VERBing) -28
lost~ (VERB) -87
maintain~ (VERBed) -60 (VERBs) -35
make~ (VERB) -17 (VERBing) 23 (hanging_VERBing) -19
manag~ (VERBed) -52
marri~ (VERBed) -48
mean~ (VERBs) -40 (hanging_VERBing) -18
meet~ (VERBs) -36
met~ (VERB) -40
miss~ (VERBed) -47
move~ (VERBed) -33 (VERBing) 21 (hanging_VERBing) -13
name~ (VERBed) 35
need~ (VERBs) -36
nomin~ (VERBed) 33
note~ (NOUN) -52 (NOUNs) 42 (VERBed) 55
occur~ (VERBed) -26
offer~ (VERBed) 54
opposit~ (NOUN) 53
oppos~ (VERB) 65 (VERBed) 45 (VERBs) 47 (hanging_VERBing) -32
order~ (VERBed) 32
organ~ (VERBed) -23 (hanging_VERBing) -16
own~ (VERBs) -23 (passive_VERBed) -39
paid~ (VERB) -36
pai~ (VERB) -37
parti~ (NOUN) -25
pass~ (VERBed) 46 (VERBs) -40
path~ (NOUN) -18
pick~ (VERBed) 25 (hanging_VERBing) -21
pile~ (VERBed) -19
plai~ (VERB) -30 (VERBing) -25 (VERBs) -37
plan~ (NOUN) -25 (NOUNs) -47 (VERBed) 16 (VERBing) 20 (VERBs) 30
plead~ (VERBed) 38
pledge~ (VERBed) -37
point~ (NOUN) -34 (NOUNs) -16 (VERBed) 31
poll~ (hanging_VERBing) -22
portray~ (VERBed) 19
posit~ (NOUN) 24
post~ (NOUN) -28 (VERBed) -13
prefer~ (VERB) 57
prepar~ (VERBed) -30
present~ (VERBed) 31
press~ (VERBed) 18
produc~ (VERBed) -15
promise~ (NOUN) 27
promot~ (hanging_VERBing) -16
prompt~ (VERBed) -32
propos~ (NOUN) 48
proud~ (ADJ) 17
prove~ (VERBed) -35
provid~ (VERB) 19 (VERBs) -48 (hanging_VERBing) -13 (passive_VERBed) 34
pull~ (VERBed) -46
push~ (VERB) -12 (VERBing) 28
put~ (VERB) 25 (hanging_VERBing) -56
question~ (NOUNs) -37 (VERBed) 62
quick~ (ADJ) 14
quot~ (VERBed) 17
rail~ (VERBed) 40
rais~ (VERB) -29 (VERBed) 27 (VERBing) -19 (hanging_VERBing) 14
ralli~ (VERBed) -43
reach~ (VERB) 20
readi~ (ADJ) -12
read~ (VERB) 65
recall~ (VERBed) 29 (hanging_VERBing) 14
receiv~ (VERB) -21 (VERBed) -37 (VERBs) -22 (hanging_VERBing) 16
recommend~ (VERBed) -12
record~ (NOUN) -25
reduc~ (hanging_VERBing) -12
refer~ (VERBing) 25 (hanging_VERBing) 25
reflect~ (VERBs) -14
refus~ (VERBed) 23
regard~ (hanging_VERBing) -47
regist~ (VERBed) -16
reiterate~ (VERBed) 19
reject~ (VERBed) 17
reli~ (VERBed) -49
remain~ (VERB) 18 (VERBed) 22 (VERBs) -65 (hanging_VERBing) -23
remark~ (NOUN) 19 (NOUNs) -21 (VERBed) 28
remind~ (VERBed) 50
repeat~ (VERBed) -17
report~ (NOUN) -66 (NOUNs) 19 (VERBed) 35 (hanging_VERBing) -51 (passive_VERBed) 44
repres~ (VERBed) -18 (VERBs) -20 (hanging_VERBing) -13
request~ (VERBed) 42
requir~ (VERB) 42 (hanging_VERBing) -18
reserv~ (VERBed) -33
resign~ (VERBed) -29
respond~ (VERBed) 17 (hanging_VERBing) -26
return~ (VERBed) -20
risen~ (VERB) -29
rise~ (hanging_VERBing) -17
rule~ (NOUNs) -45 (VERBed) 16
run~ (VERBing) -52 (VERBs) -15
sat~ (VERB) -54
say~ (NOUN) 49 (VERB) 56 (VERBing) -24 (VERBs) 68 (hanging_VERBing) -42
schedul~ (VERBed) -47
score~ (VERBed) -46
secretari~ (NOUN) -25
secur~ (VERBed) -43
seek~ (VERBs) 51 (hanging_VERBing) 22
seem~ (VERBed) 35 (VERBs) 32
seen~ (VERB) 34
see~ (VERB) 45 (VERBs) 41 (hanging_VERBing) -23
seiz~ (VERBed) -36
select~ (VERBed) -32
send~ (hanging_VERBing) -27
serv~ (VERBed) -67
set~ (hanging_VERBing) -30
share~ (VERBed) 12
shook~ (VERB) -52
shoot~ (hanging_VERBing) -36
shown~ (VERB) 48
show~ (VERB) -38 (VERBed) 27 (VERBing) 37 (VERBs) 35 (hanging_VERBing) 14
sign~ (VERBed) 17
sit~ (VERBs) -41 (hanging_VERBing) -19
slam~ (VERBed) 34 (hanging_VERBing) 43
smile~ (hanging_VERBing) -34
sold~ (VERB) -33
sought~ (VERB) 31
sound~ (VERBed) 60
speak~ (VERB) 28 (VERBing) -36 (VERBs) 17
spend~ (VERBing) -26
spoken~ (VERB) 22
spoke~ (VERB) 21
stand~ (VERB) -13
start~ (VERB) -32 (VERBed) -19
statement~ (NOUN) 23 (NOUNs) -17
state~ (NOUN) -82 (NOUNs) -79 (VERBed) 81 (hanging_VERBing) 52
step~ (VERBed) -30
stop~ (VERBed) 25
strategi~ (NOUN) 39
struck~ (VERB) 19
struggl~ (VERBed) -35 (VERBing) 15 (VERBs) -14
stuck~ (VERB) 26
suggest~ (VERB) 27 (VERBed) 28 (VERBs) -44
support~ (NOUN) -28 (NOUNs) -68 (VERB) 13 (VERBed) 58 (VERBing) 40 (VERBs) 24
surround~ (hanging_VERBing) -21
survei~ (VERBed) -50
surviv~ (VERBed) -40
suspend~ (VERBed) -23
swept~ (VERB) -39
take~ (VERB) -44 (hanging_VERBing) 22
talk~ (VERBed) 68 (VERBing) 32
target~ (VERBed) -14 (hanging_VERBing) -21
ted~ (VERBed) -54
tell~ (VERB) 46 (VERBs) 55 (hanging_VERBing) -28
tend~ (VERBs) -23
testify~ (VERBed) -13
thank~ (VERBed) 44
think~ (VERBs) 55
threaten~ (VERBed) -18
threw~ (VERB) -20
titl~ (VERBed) 36
ti~ (VERBed) -24
touch~ (VERBed) 22
tout~ (VERBed) 37
travel~ (VERBed) -37
tri~ (VERBed) -14 (VERBs) -14
turn~ (VERBs) 16 (hanging_VERBing) -43
tweet~ (hanging_VERBing) 43
unabl~ (ADJ) -41
unveil~ (VERBed) 31
urge~ (VERBed) 65 (hanging_VERBing) -18
us~ (NOUN) -24 (VERBing) 37 (hanging_VERBing) -25 (passive_VERBed) -22
visit~ (VERBed) -43
voic~ (VERBed) 41
vote~ (VERBed) 21
vow~ (VERBed) 27 (VERBs) 31
wai~ (NOUN) -29
want~ (VERB) 24 (VERBed) 34 (VERBs) 23
warn~ (VERBed) 26
watch~ (VERB) -33 (VERBed) 30 (hanging_VERBing) -19
wear~ (hanging_VERBing) -25
weigh~ (VERBed) 22
welcom~ (VERBed) 51
will~ (ADJing) -23
win~ (VERB) -37 (VERBs) -51
won~ (VERB) -53
word~ (NOUNs) -49
work~ (VERBed) -54 (VERBing) 37 (VERBs) -21 (hanging_VERBing) -22
worry~ (VERB) 19 (VERBed) 17
write~ (VERB) 28 (VERBs) -14

6 cue: cue, quotes around
:~ (cue) -23 (cue_:_quoted) -12 (cue_…_quoted) 45
abil~ (cue) -36
abl~ (cue) -15
accept~ (cue) 32
accord~ (cue) 27 (cue_…_quoted) 55
accuse~ (cue) 15
acknowledge~ (cue) 14 (cue_…_quoted) 30
act~ (cue) -51
address~ (cue_…_quoted) 25
add~ (cue) -64 (cue_:_quoted) 25 (cue_quoted) 16 (cue_…_quoted) 19 (quoted_cue) 41 (quoted_cue_quoted) -13
adopt~ (cue) -14
advanc~ (cue) -17
advise~ (cue) -59
advoc~ (cue) 27
agree~ (cue) 33 (cue_…_quoted) -41
aim~ (cue) 32
allege~ (cue) 17
alli~ (cue) -43
anger~ (cue) 52
announce~ (cue) 31
answer~ (cue) -31
apolog~ (cue) 50
appeal~ (cue) 23
appear~ (cue) 45 (cue_…_quoted) -35
applaud~ (cue) 57
appli~ (cue) -43
appoint~ (cue) 26
approach~ (cue) -46
approv~ (cue) 44
argue~ (cue) 22 (cue_…_quoted) 28
argument~ (cue) 25
arriv~ (cue) -47
ask~ (cue) 26 (cue_…_quoted) 23 (quoted_cue) -15
assess~ (cue) 31
attack~ (cue) 52 (cue_…_quoted) 12
attend~ (cue) -64
attract~ (cue) -23
author~ (cue) 71
back~ (cue) 45
ban~ (cue) 46
base~ (cue) -56
battl~ (cue) -37
beat~ (cue) -59
becam~ (cue) -27
becom~ (cue) -43 (cue_…_quoted) 14
begin~ (cue) -56 (cue_…_quoted) 13
begun~ (cue) -17
believe~ (cue) 33 (cue_…_quoted) -12
benefit~ (cue) -39
bid~ (cue) -35
blame~ (cue) 75 (cue_…_quoted) -29
blast~ (cue) 59 (cue_…_quoted) 24
block~ (cue) -17
boost~ (cue) -42
boo~ (cue) 32
born~ (cue) -23
brand~ (cue) -21
break~ (cue) -21
bring~ (cue) -57
broke~ (cue) -47
brought~ (cue) -31
build~ (cue) -51
built~ (cue) -53
bui~ (cue) -49
call~ (cue_…_quoted) 16 (quoted_cue) -41
came~ (cue) -22 (cue_…_quoted) -37
capit~ (cue) -27
captur~ (cue) -25
care~ (cue) 19
carri~ (cue) -56
cast~ (cue) 13
caught~ (cue) -15
caus~ (cue) -64
challeng~ (cue) 17
champion~ (cue) 35
chanc~ (cue) -50
chang~ (cue) -34
chant~ (cue_quoted) 56
charge~ (cue) -20
cheer~ (cue) 23
choos~ (cue) -14
chosen~ (cue) 30
cite~ (cue) 120
claim~ (cue_…_quoted) 44
close~ (cue) -43
collect~ (cue) -44
comment~ (cue) -34
compar~ (cue) 32
compet~ (cue) -38
complain~ (cue) 38
complic~ (cue) -52
conclude~ (cue) 18 (cue_…_quoted) -17 (quoted_cue) 18
condemn~ (cue) 44
conduct~ (cue) -50
confirm~ (cue) 27
congratul~ (cue) 63
consid~ (cue) 82
contain~ (cue) -35
continue~ (cue) -52 (cue_:_quoted) 34 (cue_quoted) -19 (cue_…_quoted) -13 (quoted_cue) 33
contrast~ (cue) 18
contribut~ (cue) -49
control~ (cue) -50
convict~ (cue) -12
coordin~ (cue) -26
counter~ (cue) -21
count~ (cue) 27
creat~ (cue) -16
criticize~ (cue) 46
critic~ (cue) 39
cross~ (cue) -47
cut~ (cue) -12
deal~ (cue) -36
decid~ (cue) 15
decis~ (cue) 27
declin~ (cue) 31
decry~ (cue) 53
deem~ (cue) 78
defeat~ (cue) -31
defend~ (cue) 12
delet~ (cue) -35
deliv~ (cue) -16
demand~ (cue) 41
demonstr~ (cue) 18
denounce~ (cue) 41
depend~ (cue) -32
deploi~ (cue) -40
describe~ (cue) 40
deserv~ (cue) -37
develop~ (cue) -37
direct~ (cue) -19
disagre~ (cue) 40
disappear~ (cue) -32
disclose~ (cue) 58
discuss~ (cue) 65
dismiss~ (cue) 39
distribut~ (cue) -20
di~ (cue) -56
domin~ (cue) -64
donat~ (cue) -50
done~ (cue) -31
do~ (cue) -66
drew~ (cue) 18
driven~ (cue) -43
drive~ (cue) -31
drop~ (cue) -40
eager~ (cue) 40
earn~ (cue) -45
echo~ (cue) 27
elimin~ (cue) -32
email~ (cue) -33
embrac~ (cue) 35
emerg~ (cue) 20
emphasize~ (cue) 23
endors~ (cue) 73 (cue_…_quoted) 16
end~ (cue) -40 (cue_…_quoted) 27
energ~ (cue) -30
enjoi~ (cue) 25
ensur~ (cue) -43
enter~ (cue) -35
erupt~ (cue) -12
everyth~ (cue) -22
expand~ (cue) -25
expect~ (cue) 65
experienc~ (cue) 16
explain~ (cue) 26 (quoted_cue) 16
express~ (cue) 91
extend~ (cue) -24
face~ (cue) -81
failur~ (cue) -12
fail~ (cue) -24
fallen~ (cue) -24
fall~ (cue) -41
fare~ (cue) -55
favor~ (cue) 41
fear~ (cue) 55
feel~ (cue) 14
fell~ (cue) -56
fill~ (cue) -49
find~ (cue) 19
finish~ (cue) -70
fled~ (cue) -40
flee~ (cue) -16
flew~ (cue) -37
fly~ (cue) -23
focus~ (cue) 27
follow~ (cue) -46 (cue_…_quoted) -16
forc~ (cue) -41
found~ (cue) 16
fuel~ (cue) -17
fund-rais~ (cue) -24
fund~ (cue) -41
gain~ (cue) -53
garner~ (cue) -38
gather~ (cue) -57
gener~ (cue) -17
get~ (cue) -66
given~ (cue) -26
give~ (cue) -46
gotten~ (cue) -17
got~ (cue) -31
go~ (cue) -15
grab~ (cue) -12
grant~ (cue) -29
grew~ (cue) -43
grown~ (cue) -37
hack~ (cue) -18
had~ (cue) -22
handl~ (cue) -37
hand~ (cue) -53
happen~ (cue) -52
hate~ (cue) 42
head~ (cue) -39
hedg~ (cue) -34
help~ (cue) -43
highlight~ (cue) 54
hint~ (cue) 19
hire~ (cue) 17
hit~ (cue) 13
hold~ (cue) -17
hope~ (cue) 31 (cue_…_quoted) 16
host~ (cue) -61
hurt~ (cue) -21
identifi~ (cue) 16
ignor~ (cue) 52
impli~ (cue) 34
improv~ (cue) -33
incit~ (cue) -15
includ~ (cue) -14 (cue_…_quoted) -37
increas~ (cue) -66
indicate~ (cue) 21
insist~ (cue) 27 (cue_…_quoted) 23
inspir~ (cue) -39
intend~ (cue) 42
interview~ (cue) -30
invest~ (cue) -52
invit~ (cue) -63
invok~ (cue) 28
involv~ (cue) -30
join~ (cue) -39
jump~ (cue) -13
keep~ (cue) -27
kept~ (cue) -17
kick~ (cue) -37
kill~ (cue) -56
knew~ (cue) 47
knock~ (cue) 12
known~ (cue) 35
know~ (cue) 68
lack~ (cue) -26
lag~ (cue) -37
lai~ (cue) 52
land~ (cue) -33
laugh~ (cue) -22
lead~ (cue) -94
leak~ (cue) -35
lean~ (cue) 18
learn~ (cue) 44
leav~ (cue) -32
led~ (cue) -22
left~ (cue) -40
let~ (cue) -17
lift~ (cue) -13
line~ (cue) 17
listen~ (cue) -37
list~ (cue) 32
live~ (cue) -18
li~ (cue) -23
lock~ (cue) -25
look~ (cue) 30
loom~ (cue) -41
lose~ (cue) -57
lost~ (cue) -70
maintain~ (cue) -45
make~ (cue) -20 (cue_…_quoted) 45
manag~ (cue) -29
map~ (cue) -26
mark~ (cue) -23
marri~ (cue) -62
match~ (cue) -43
mean~ (cue) -82
meet~ (cue) -22
mention~ (cue) 26
met~ (cue) -13
miss~ (cue) -40
mock~ (cue) 15
move~ (cue) -13
name~ (cue) 42
near~ (cue) -24
need~ (cue) -21
negoti~ (cue) 32
nomin~ (cue) 43
note~ (cue) 37 (cue_quoted) -14 (quoted_cue) 25
obtain~ (cue) -51
occur~ (cue) -25
offer~ (cue) 44
open~ (cue) -27
opposit~ (cue) 53
oppos~ (cue) 69
opt~ (cue) 18
order~ (cue) 34
organ~ (cue) -55
outlin~ (cue) 45
overse~ (cue) -38
own~ (cue) -61
paid~ (cue) -24
pai~ (cue) -40
particip~ (cue) -22
parti~ (cue) -25
part~ (cue) -42
pass~ (cue) 46
path~ (cue) -18
perceiv~ (cue) 39
perform~ (cue) -47
pile~ (cue) -21
pivot~ (cue) 21
place~ (cue) -30
plai~ (cue) -38
plan~ (cue) 23 (cue_…_quoted) -19
plead~ (cue) 54
pledge~ (cue) -20 (cue_…_quoted) 32
poll~ (cue) -35
portray~ (cue) 26
pose~ (cue) -28
posit~ (cue) 19
pour~ (cue) -37
praise~ (cue) 69
predict~ (cue) 30
prefer~ (cue) 84
prepar~ (cue) -45
presid~ (cue) -43
press~ (cue) 39
produc~ (cue) -12
project~ (cue) 59
promise~ (cue_…_quoted) 41
promot~ (cue) 17
prompt~ (cue) -67
propose~ (cue) 21
propos~ (cue) 46
protest~ (cue) -31
prove~ (cue) -26
publish~ (cue) 17
pull~ (cue) -40
push~ (cue) 33
put~ (cue) -16 (cue_quoted) 13 (cue_…_quoted) 35
quick~ (cue) 22
quot~ (cue) 33
race~ (cue) -51
rail~ (cue) 67
ralli~ (cue) -40
ran~ (cue) -41
react~ (cue) -13
readi~ (cue) -21
read~ (cue) 39 (quoted_cue) 50
recall~ (quoted_cue) 18
receiv~ (cue) -37 (cue_…_quoted) -22
recogn~ (cue) 72
recommend~ (cue) 22
record~ (cue) 12
reduc~ (cue) -36
referenc~ (cue) 66
refer~ (cue) 61
refus~ (cue) 37 (cue_…_quoted) 19
regard~ (cue) 36
regist~ (cue) -21
reiterate~ (cue) 28
reject~ (cue) 28
releas~ (cue_…_quoted) 34
remain~ (cue) -15
remark~ (cue) -20 (cue_…_quoted) -12
rememb~ (cue) 76
remind~ (cue) 37
remov~ (cue) -16
replac~ (cue) -26
reply~ (quoted_cue) 21
report~ (cue) 19 (cue_…_quoted) 20 (quoted_cue) -23
repres~ (cue) -20
request~ (cue) 24
requir~ (cue) 27
reserv~ (cue) -33
resign~ (cue) -35
reson~ (cue) 13
respond~ (cue) -42 (cue_:_quoted) 30 (quoted_cue) 18
result~ (cue) -23
retweet~ (cue) 33
reveal~ (cue) 17
revers~ (cue) -17
right~ (cue) 15
risen~ (cue) -29
rise~ (cue) -32
rule~ (cue) -20
run~ (cue_…_quoted) -50
rush~ (cue) -36
sat~ (cue) -38
say~ (cue) 44 (cue_:_quoted) -12 (quoted_cue) 22 (quoted_cue_:_quoted) 21 (quoted_cue_quoted) 13 (quoted_cue_…_quoted) 23
schedul~ (cue) -52
score~ (cue) -47
scrambl~ (cue) -23
search~ (cue) -36
secretari~ (cue) -24
secur~ (cue) -52
seek~ (cue) 45
seem~ (cue) 51
seen~ (cue) 32
see~ (cue) 69
seiz~ (cue) 15
select~ (cue) -41
sell~ (cue) -54
send~ (cue) -37
sent~ (cue_…_quoted) -32
serv~ (cue) -52
share~ (cue) 19
shift~ (cue) -29
shoot~ (cue) -32
shot~ (cue) -38
shown~ (cue) 51
show~ (cue) 54
signal~ (cue) 19
sit~ (cue) -43
slam~ (cue) 64 (cue_…_quoted) 17
slip~ (cue) -34
smile~ (cue) -33
sold~ (cue) -20
sought~ (cue) 50
sound~ (cue) 51
speak~ (cue) 20 (cue_…_quoted) -35
spend~ (cue) -51
spoken~ (cue) 23
spoke~ (cue) 22
sponsor~ (cue) -18
stai~ (cue) -24
stand~ (cue) 42
start~ (cue) 19 (cue_…_quoted) -77
statement~ (cue_…_quoted) 19
state~ (cue) -73 (cue_…_quoted) 45
step~ (cue) -31
stop~ (cue) 12
strategi~ (cue) 26
stress~ (cue) 30
struck~ (cue) 19
struggl~ (cue) -12
stuck~ (cue) 20
succeed~ (cue) -38
suffer~ (cue) -55
suggest~ (cue) 18 (cue_…_quoted) 17
support~ (cue) 70 (cue_…_quoted) -29
surg~ (cue) -41
surround~ (cue) -22
survei~ (cue) -52
surviv~ (cue) -57
suspect~ (cue) 13
swept~ (cue) -43
take~ (cue) -29 (cue_…_quoted) 18
talk~ (cue) 50
tap~ (cue) -38
ted~ (cue) -38
tell~ (cue) 32 (cue_:_quoted) -19 (cue_…_quoted) 33
testify~ (cue) -39
thank~ (cue) 59
think~ (cue) 12 (cue_…_quoted) -20
throw~ (cue) 25
time~ (cue) -29
ti~ (cue) -53
took~ (cue) 15 (cue_…_quoted) -36
tout~ (cue) 78
trail~ (cue) -65
travel~ (cue) -46
tri~ (cue_…_quoted) -67
try~ (cue_…_quoted) -21
tweet~ (cue_:_quoted) -36 (cue_…_quoted) 13 (quoted_cue) 48
unabl~ (cue) -41
underscore~ (cue) -27
understand~ (cue) 32
unlik~ (cue) -19
urge~ (cue) 39
us~ (cue) -25 (cue_…_quoted) 41
view~ (cue) 52
violat~ (cue) -31
visit~ (cue) -45
voic~ (cue) 34
vote~ (cue) 35 (cue_…_quoted) 13
vow~ (cue) 43
wage~ (cue) -13
wait~ (cue) -44
wai~ (cue) -28
walk~ (cue) -37
want~ (cue) 53
warn~ (cue) 53 (cue_…_quoted) 27
watch~ (cue) -14
wave~ (cue) -42
wear~ (cue) -30
welcom~ (cue) 21
went~ (cue) 12 (cue_…_quoted) -45
widen~ (cue) -47
win~ (cue) -69
wonder~ (cue) 60
won~ (cue) -58
word~ (cue) -27
work~ (cue) -28 (cue_…_quoted) -25
worry~ (cue) 38
write~ (cue) -26 (cue_:_quoted) 33 (quoted_cue) 42 (quoted_cue_…_quoted) 27

7 cue: cue, verb behind
:~ (no_verb_behind) -40 (verb_behind) 39
abil~ (verb_behind) -40
abl~ (verb_behind) -17
accept~ (no_verb_behind) 30
accord~ (no_verb_behind) 46
accuse~ (no_verb_behind) -21 (verb_behind) 44
acknowledge~ (no_verb_behind) 30 (verb_behind) 21
action~ (verb_behind) -16
act~ (no_verb_behind) -28 (verb_behind) -42
address~ (no_verb_behind) -18 (verb_behind) 21
add~ (no_verb_behind) 15 (verb_behind) -22
advanc~ (verb_behind) -13
advise~ (verb_behind) -42
advoc~ (verb_behind) 13
aim~ (no_verb_behind) 41
air~ (no_verb_behind) 13 (verb_behind) -44
announce~ (verb_behind) 46
announc~ (verb_behind) -26
answer~ (verb_behind) -22
apolog~ (verb_behind) 24
appear~ (verb_behind) 31
applaud~ (no_verb_behind) 32
appoint~ (verb_behind) 18
approach~ (verb_behind) -43
argue~ (verb_behind) 47
argument~ (verb_behind) 35
arriv~ (no_verb_behind) -12 (verb_behind) -43
ask~ (no_verb_behind) 25 (verb_behind) 24
assert~ (verb_behind) 43
assum~ (verb_behind) 16
assure~ (verb_behind) 54
attack~ (no_verb_behind) 24 (verb_behind) 51
attend~ (no_verb_behind) -32 (verb_behind) -48
back~ (no_verb_behind) 25 (verb_behind) 29
ban~ (verb_behind) 41
base~ (no_verb_behind) -22 (verb_behind) -64
battl~ (verb_behind) -24
beat~ (no_verb_behind) -40
becam~ (no_verb_behind) -15 (verb_behind) -15
becom~ (no_verb_behind) -55
begin~ (no_verb_behind) -66 (verb_behind) -26
begun~ (verb_behind) -22
believe~ (verb_behind) 23
bid~ (no_verb_behind) -14 (verb_behind) -23
blame~ (no_verb_behind) 14
blast~ (verb_behind) 50
block~ (verb_behind) -25
boast~ (verb_behind) -12
boost~ (verb_behind) -34
boo~ (verb_behind) 36
break~ (no_verb_behind) -26
bring~ (no_verb_behind) -30 (verb_behind) -32
broke~ (verb_behind) -14
build~ (no_verb_behind) -16 (verb_behind) -44
built~ (no_verb_behind) -37 (verb_behind) -37
bui~ (no_verb_behind) -24 (verb_behind) -30
came~ (no_verb_behind) 33 (verb_behind) -63
campaign~ (verb_behind) -15
candidaci~ (verb_behind) -24
capit~ (verb_behind) -38
captur~ (no_verb_behind) -46 (verb_behind) 14
care~ (verb_behind) 33
carri~ (no_verb_behind) -20 (verb_behind) -15
cast~ (verb_behind) 27
caus~ (verb_behind) -57
caution~ (verb_behind) 34
challeng~ (verb_behind) 33
chanc~ (verb_behind) -48
chang~ (no_verb_behind) -49 (verb_behind) -21
chant~ (no_verb_behind) 46
charge~ (no_verb_behind) -52
cheer~ (no_verb_behind) 33 (verb_behind) -18
chose~ (no_verb_behind) -13 (verb_behind) -13
circul~ (verb_behind) 33
cite~ (no_verb_behind) 90 (verb_behind) 63
claim~ (verb_behind) 43
close~ (verb_behind) -62
come~ (no_verb_behind) 28 (verb_behind) -40
comment~ (verb_behind) -31
commit~ (no_verb_behind) -29
compar~ (no_verb_behind) 20 (verb_behind) 24
compet~ (no_verb_behind) -31
complain~ (verb_behind) 31
complet~ (verb_behind) -31
concede~ (verb_behind) 35
conclude~ (verb_behind) 14
condemn~ (verb_behind) 32
conduct~ (verb_behind) -75
confirm~ (verb_behind) 43
confront~ (verb_behind) -20
connect~ (verb_behind) -32
consid~ (no_verb_behind) 53 (verb_behind) 31
contain~ (no_verb_behind) -25 (verb_behind) -23
continue~ (verb_behind) -36
contrast~ (no_verb_behind) 20
contribut~ (no_verb_behind) -27
control~ (verb_behind) -46
convinc~ (verb_behind) 22
cover~ (verb_behind) -15
creat~ (no_verb_behind) -34 (verb_behind) -14
criticize~ (no_verb_behind) 12 (verb_behind) 58
critic~ (no_verb_behind) 29 (verb_behind) 18
cross~ (verb_behind) -37
cut~ (verb_behind) -31
decid~ (verb_behind) 23
decis~ (verb_behind) 36
declare~ (verb_behind) 13
declin~ (no_verb_behind) -19 (verb_behind) 52
decry~ (verb_behind) 38
deem~ (verb_behind) 36
defeat~ (verb_behind) -49
deliv~ (no_verb_behind) 15
demand~ (verb_behind) 48
demonstr~ (verb_behind) 12
denounce~ (no_verb_behind) 54
deny~ (no_verb_behind) 23 (verb_behind) -20
depend~ (verb_behind) -40
deploi~ (verb_behind) -48
describe~ (no_verb_behind) 37 (verb_behind) 28
develop~ (verb_behind) -34
direct~ (verb_behind) -12
disagre~ (no_verb_behind) 13
discov~ (verb_behind) 18
discuss~ (no_verb_behind) 31 (verb_behind) 56
dismiss~ (no_verb_behind) 41 (verb_behind) 18
divid~ (no_verb_behind) -25
di~ (no_verb_behind) -39 (verb_behind) -27
domin~ (no_verb_behind) -32 (verb_behind) -39
donat~ (no_verb_behind) -24 (verb_behind) -32
done~ (no_verb_behind) -27 (verb_behind) -19
doubl~ (verb_behind) 12
doubt~ (verb_behind) 34
do~ (no_verb_behind) -35 (verb_behind) -46
drawn~ (verb_behind) -55
draw~ (no_verb_behind) 12
driven~ (verb_behind) -26
drop~ (verb_behind) -56
eager~ (verb_behind) 53
earn~ (no_verb_behind) -52 (verb_behind) -31
echo~ (verb_behind) 16
elimin~ (verb_behind) -35
email~ (verb_behind) 12
embrac~ (no_verb_behind) 13 (verb_behind) 30
emerg~ (no_verb_behind) -38 (verb_behind) 19
emphasize~ (verb_behind) 20
encourage~ (no_verb_behind) -30 (verb_behind) 16
endors~ (no_verb_behind) 25 (verb_behind) 66
end~ (no_verb_behind) -38
energ~ (verb_behind) -24
engag~ (no_verb_behind) -31
enjoi~ (no_verb_behind) 16 (verb_behind) 20
ensur~ (verb_behind) -42
enter~ (no_verb_behind) -30 (verb_behind) -19
erupt~ (verb_behind) 14
estimate~ (no_verb_behind) 30 (verb_behind) -24
everyth~ (verb_behind) -20
expand~ (no_verb_behind) -43
expect~ (no_verb_behind) 37 (verb_behind) 17
experienc~ (no_verb_behind) 19
explain~ (no_verb_behind) 34 (verb_behind) 19
expos~ (verb_behind) 12
express~ (no_verb_behind) 77 (verb_behind) 30
extend~ (verb_behind) -60
face~ (no_verb_behind) -65 (verb_behind) -34
failur~ (verb_behind) -12
fail~ (no_verb_behind) -21
fallen~ (verb_behind) -30
fall~ (verb_behind) -26
favor~ (no_verb_behind) 17 (verb_behind) 35
fear~ (verb_behind) 51
feel~ (verb_behind) -16
fell~ (no_verb_behind) -12 (verb_behind) -46
fight~ (verb_behind) -18
fill~ (no_verb_behind) -39
find~ (verb_behind) 42
finish~ (no_verb_behind) -39 (verb_behind) -40
fire~ (verb_behind) 43
flew~ (verb_behind) -30
fly~ (verb_behind) -18
focus~ (no_verb_behind) -17 (verb_behind) 30
focu~ (no_verb_behind) -24 (verb_behind) 18
follow~ (no_verb_behind) -25
forc~ (verb_behind) -37
found~ (no_verb_behind) 14 (verb_behind) 12
gain~ (verb_behind) -29
gather~ (no_verb_behind) -19 (verb_behind) -46
gave~ (no_verb_behind) 38 (verb_behind) -22
get~ (no_verb_behind) -19 (verb_behind) -78
given~ (no_verb_behind) -38
give~ (verb_behind) -28
gotten~ (verb_behind) -49
got~ (no_verb_behind) -24
go~ (no_verb_behind) -17
grab~ (no_verb_behind) 16 (verb_behind) -37
grew~ (no_verb_behind) -17 (verb_behind) -38
grown~ (verb_behind) -27
grow~ (no_verb_behind) -33
hack~ (verb_behind) -13
had~ (no_verb_behind) -27
handl~ (no_verb_behind) -16 (verb_behind) -29
hand~ (verb_behind) -44
happen~ (no_verb_behind) -17 (verb_behind) -41
hate~ (verb_behind) 19
have~ (verb_behind) -32
head~ (verb_behind) -61
held~ (no_verb_behind) -35
help~ (no_verb_behind) -36 (verb_behind) -41
highlight~ (verb_behind) 64
hit~ (no_verb_behind) -46 (verb_behind) 36
hold~ (no_verb_behind) -48
hope~ (verb_behind) 36
host~ (no_verb_behind) -32 (verb_behind) -52
identifi~ (no_verb_behind) 18 (verb_behind) 46
ignor~ (no_verb_behind) 42
impli~ (verb_behind) 34
import~ (no_verb_behind) -28
improv~ (verb_behind) -35
incit~ (verb_behind) -17
includ~ (no_verb_behind) -34 (verb_behind) -14
increas~ (no_verb_behind) -24 (verb_behind) -51
insist~ (verb_behind) 35
intend~ (verb_behind) 29
interview~ (no_verb_behind) -41 (verb_behind) -23
introduc~ (verb_behind) 35
invest~ (verb_behind) -46
invit~ (verb_behind) -13
invok~ (verb_behind) 18
involv~ (verb_behind) -34
join~ (no_verb_behind) -24 (verb_behind) -26
joke~ (verb_behind) 35
keep~ (no_verb_behind) -15
kept~ (no_verb_behind) -16
kill~ (no_verb_behind) -24 (verb_behind) -37
knew~ (verb_behind) 42
known~ (no_verb_behind) 28 (verb_behind) 29
know~ (verb_behind) 59
lack~ (verb_behind) -33
laid~ (verb_behind) 18
lai~ (no_verb_behind) 32
lament~ (verb_behind) 33
launch~ (no_verb_behind) -22 (verb_behind) 16
lead~ (no_verb_behind) -52 (verb_behind) -69
lean~ (verb_behind) -38
learn~ (verb_behind) 46
leav~ (no_verb_behind) -14 (verb_behind) -30
led~ (no_verb_behind) 17 (verb_behind) -51
left~ (no_verb_behind) -31 (verb_behind) -30
let~ (verb_behind) -16
link~ (verb_behind) -12
listen~ (verb_behind) -36
list~ (no_verb_behind) 37 (verb_behind) 18
live~ (no_verb_behind) -63 (verb_behind) 14
look~ (verb_behind) 29
loom~ (no_verb_behind) -25
lose~ (no_verb_behind) -42 (verb_behind) -34
lost~ (no_verb_behind) -49 (verb_behind) -47
made~ (no_verb_behind) -15
maintain~ (no_verb_behind) 15 (verb_behind) -77
manag~ (verb_behind) -26
marri~ (verb_behind) -49
mean~ (verb_behind) -57
meet~ (no_verb_behind) -24
mention~ (verb_behind) 23
messag~ (no_verb_behind) 13
met~ (verb_behind) -27
miss~ (no_verb_behind) -35 (verb_behind) -19
mock~ (verb_behind) -20
move~ (verb_behind) -21
name~ (no_verb_behind) 34 (verb_behind) 22
need~ (no_verb_behind) -53
nomin~ (no_verb_behind) 40
note~ (no_verb_behind) 26 (verb_behind) 30
obtain~ (verb_behind) -51
offer~ (verb_behind) 50
open~ (no_verb_behind) -16
opposit~ (no_verb_behind) 49
oppos~ (no_verb_behind) 56 (verb_behind) 47
opt~ (verb_behind) 18
order~ (verb_behind) 33
organ~ (no_verb_behind) -33 (verb_behind) -28
overse~ (verb_behind) -48
own~ (no_verb_behind) -30 (verb_behind) -45
paid~ (verb_behind) -43
pai~ (no_verb_behind) -30 (verb_behind) -22
particip~ (no_verb_behind) -25
parti~ (verb_behind) -25
pass~ (no_verb_behind) 15 (verb_behind) 18
path~ (verb_behind) -16
persuad~ (verb_behind) 49
pivot~ (verb_behind) 31
place~ (verb_behind) -24
plai~ (no_verb_behind) -65
plead~ (verb_behind) 40
pledge~ (no_verb_behind) 16
poll~ (verb_behind) -55
pose~ (no_verb_behind) -33
posit~ (verb_behind) 27
post~ (verb_behind) -23
praise~ (no_verb_behind) 28 (verb_behind) 30
predict~ (verb_behind) 51
prefer~ (no_verb_behind) 60 (verb_behind) 60
prepar~ (no_verb_behind) 14 (verb_behind) -80
press~ (verb_behind) 39
produc~ (verb_behind) -17
project~ (verb_behind) 59
promise~ (verb_behind) 38
promot~ (no_verb_behind) 57 (verb_behind) 19
prompt~ (verb_behind) -34
propose~ (verb_behind) 30
propos~ (verb_behind) 23
protest~ (verb_behind) -16
prove~ (verb_behind) -27
publish~ (verb_behind) 15
pull~ (verb_behind) -48
pursu~ (verb_behind) -50
push~ (verb_behind) 30
put~ (no_verb_behind) 14
question~ (no_verb_behind) 17
quick~ (verb_behind) 14
rail~ (verb_behind) 58
rais~ (no_verb_behind) 16 (verb_behind) -14
ralli~ (verb_behind) -45
reach~ (verb_behind) -24
readi~ (verb_behind) -20
read~ (no_verb_behind) 55 (verb_behind) 18
recall~ (verb_behind) 31
receiv~ (no_verb_behind) -32 (verb_behind) -29
recogn~ (verb_behind) 71
record~ (verb_behind) -14
reduc~ (no_verb_behind) -16 (verb_behind) -22
referenc~ (verb_behind) 58
refer~ (no_verb_behind) 28 (verb_behind) 41
refus~ (verb_behind) 42
regard~ (no_verb_behind) 25
regist~ (verb_behind) -45
reiterate~ (verb_behind) 30
reject~ (no_verb_behind) 18 (verb_behind) 18
relat~ (verb_behind) -28
reli~ (verb_behind) -20
remain~ (no_verb_behind) -65 (verb_behind) 15
rememb~ (verb_behind) 61
remind~ (verb_behind) 32
report~ (no_verb_behind) 15
repres~ (verb_behind) -39
request~ (verb_behind) 31
requir~ (no_verb_behind) -19 (verb_behind) 21
resign~ (verb_behind) -28
result~ (verb_behind) -21
return~ (no_verb_behind) -34 (verb_behind) -14
reveal~ (no_verb_behind) 20
rise~ (no_verb_behind) -20 (verb_behind) -13
rule~ (verb_behind) -30
run~ (no_verb_behind) -34 (verb_behind) -20
rush~ (verb_behind) -36
sat~ (verb_behind) -35
saw~ (no_verb_behind) 23
say~ (no_verb_behind) 12 (verb_behind) 58
schedul~ (no_verb_behind) -31 (verb_behind) -35
score~ (verb_behind) -45
scrambl~ (verb_behind) -23
secur~ (verb_behind) -33
seek~ (no_verb_behind) 47 (verb_behind) 15
seem~ (no_verb_behind) 22 (verb_behind) 48
seen~ (no_verb_behind) 67 (verb_behind) -14
see~ (no_verb_behind) 29 (verb_behind) 41
select~ (no_verb_behind) -39
sell~ (no_verb_behind) -34 (verb_behind) -33
send~ (verb_behind) -43
serv~ (no_verb_behind) -48 (verb_behind) -31
set~ (no_verb_behind) 14 (verb_behind) -40
share~ (no_verb_behind) -28 (verb_behind) 54
shift~ (no_verb_behind) -40
shoot~ (no_verb_behind) -15 (verb_behind) -22
show~ (no_verb_behind) 33 (verb_behind) 22
sign~ (no_verb_behind) -36 (verb_behind) 22
sit~ (no_verb_behind) -28 (verb_behind) -40
slam~ (no_verb_behind) 20 (verb_behind) 67
sought~ (verb_behind) 25
sound~ (no_verb_behind) 64
speak~ (no_verb_behind) 30 (verb_behind) -16
speech~ (no_verb_behind) 12 (verb_behind) -13
spend~ (verb_behind) -55
spent~ (verb_behind) -13
spoke~ (no_verb_behind) 46 (verb_behind) -12
stai~ (no_verb_behind) -17 (verb_behind) -12
stanc~ (verb_behind) 12
stand~ (no_verb_behind) 40 (verb_behind) -25
start~ (no_verb_behind) -40
statement~ (no_verb_behind) -19 (verb_behind) 19
state~ (no_verb_behind) -24 (verb_behind) -18
step~ (verb_behind) -27
stop~ (verb_behind) 23
strategi~ (verb_behind) 26
stress~ (verb_behind) 48
struggl~ (no_verb_behind) -36
suggest~ (verb_behind) 31
support~ (no_verb_behind) 18 (verb_behind) 50
surround~ (verb_behind) -26
survei~ (verb_behind) -37
surviv~ (verb_behind) -39
suspect~ (verb_behind) 21
taken~ (no_verb_behind) 16
talk~ (no_verb_behind) 22 (verb_behind) 43
tap~ (verb_behind) -42
target~ (no_verb_behind) -34 (verb_behind) 21
ted~ (no_verb_behind) -22 (verb_behind) -38
tell~ (verb_behind) 42
think~ (no_verb_behind) 40
time~ (verb_behind) -27
titl~ (verb_behind) 44
ti~ (no_verb_behind) -15 (verb_behind) -22
touch~ (verb_behind) 16
tout~ (verb_behind) 63
trail~ (no_verb_behind) -29 (verb_behind) -44
travel~ (verb_behind) -38
tri~ (verb_behind) -12
turn~ (no_verb_behind) 24 (verb_behind) -43
tweet~ (no_verb_behind) 28 (verb_behind) -19
unabl~ (verb_behind) -41
undermin~ (verb_behind) -39
underscore~ (verb_behind) -35
understand~ (verb_behind) 38
urge~ (verb_behind) 41
us~ (no_verb_behind) -59
view~ (no_verb_behind) 34 (verb_behind) 24
violat~ (no_verb_behind) -16 (verb_behind) -27
visit~ (no_verb_behind) -23 (verb_behind) -47
voic~ (verb_behind) 51
vote~ (no_verb_behind) 16 (verb_behind) 19
vow~ (verb_behind) 37
wait~ (verb_behind) -47
walk~ (no_verb_behind) -38
want~ (no_verb_behind) 13 (verb_behind) 41
warn~ (verb_behind) 54
watch~ (no_verb_behind) -27
wear~ (verb_behind) -43
weigh~ (verb_behind) -14
welcom~ (verb_behind) 37
widen~ (verb_behind) -46
will~ (verb_behind) -23
win~ (no_verb_behind) -50 (verb_behind) -43
wonder~ (verb_behind) 52
won~ (no_verb_behind) -24 (verb_behind) -42
word~ (verb_behind) -22
work~ (no_verb_behind) -60 (verb_behind) -21
worry~ (verb_behind) 31
write~ (no_verb_behind) 15

8 cue: next word, speaker
$ (name) -56 (thing) -12
(edge) (name) -27 (person) -21 (thing) -51
(number) (body) 19 (name) -43 (person) -12 (text) 18 (thing) 18 he -16 it -43 she -22 they 31
) (name) -24
, (text) 13 his -22 it -36 she 13 they -16
- (name) 18 (thing) -32
. (name) 18 (thing) -25 he -30
: (name) -18 (person) -23 his -19
a (text) 19 he 21 they 15 who 23
about (body) -34 (name) 66 (person) 17 (thing) 15 she -21
after (person) 29 (thing) -35
against (body) 28 (name) 37 (thing) -52 he 42 his -20
all (name) -16 (thing) 16
among (name) -41
an (name) -25 (person) 16 (thing) 26 he -24 she 40
and (body) -14 (thing) -52
another (name) -14 (person) -23
around (thing) 27
as (name) -39 (person) -21 he -12 they 39
at (body) 14 (person) -21 (text) -37 (thing) 15 he 21 she 22
away (name) -24
back (name) -19
behind (thing) -24
between (thing) -29
both (thing) -13
by (person) 12 he 19
clinton (body) -34 (person) 21 (text) 17 he 34
clinton's (name) 26 (thing) 12
clinton’s (name) 22
cnn (name) 26
criticism (name) -14
cruz (name) -34 (thing) 24
democratic (name) -26
democrats (thing) -36
donald (name) 30
down (thing) -16
during (name) -13 he -21
far (thing) -13
first (name) -14
for (body) 17 (name) -12 (person) -38 (text) -16 (thing) 12 he -29 her 26 it -46 its 13 she 36 they 48
former (name) 36
fox (name) -19
friday (name) 19
from (name) -92 (person) -18 (thing) 30 he -39 she 29
he (body) 17 (name) 27 she -27
her (body) 35 (name) -12 (person) -12 he 53
him (body) 33 (person) -28 she 59 they 33
himself he -40
his he 16
how (name) 15 (thing) -13 he 30
in (person) -19 (text) -58 he -47 it -34 they 25 who 49
into (name) -12 (person) -20 (thing) -52
it (body) -14 (person) 21 (text) 29 (thing) 19 he -26 she 14
its (name) -19 (thing) -15
last (thing) -14
little (name) 24 (thing) 16
many (name) -29 (thing) 19
me (name) -13
mike (name) -39
money (name) -21 (thing) -17
more (body) -26 (name) -13 (person) 34
mr. (name) 29 (text) 22 she -18
mrs. (name) 27
much (name) 22
new (name) -30
no (name) 43
not (name) 35
obama (name) 55 (person) 12
of (body) 15 (name) 15 (thing) 13 he 54 her -20 its -59 they -22
off (name) 16 (thing) -14
office (name) -25
on (name) 14 (person) 24 (text) -46 he -20 her -42 it 32 their -50 they 16
only (name) 12 (thing) -33
out (body) 15 (name) 15 (person) -33 he 23 she 52
over (body) -30 (thing) 19
paul (name) -14
people (person) -28
political (name) -18
politico (name) 19 (person) -30
president (name) 17
reporters (name) 34
republican (name) 27 (person) -15 (thing) -18
rubio (name) 27
sanders (name) -28 (person) 34 she -15
saturday (name) -12
senate (name) -17
senator (name) 26
she (person) -12 (thing) 24 she -12
since (thing) -27
so (name) 27 (thing) -15
some (name) 43 (person) -27 (thing) 27 he -38
steve (name) -21
sunday (name) 31
superdelegates (thing) -14
that (person) 37 (text) 14 (thing) -18 his 18 it -21 she -26 they 35
the (body) 13 (person) -14 it -23 who -42
their (body) -14 (name) -20 (person) 16
them (thing) -13
themselves (person) -15 (thing) 24
there (name) 18
they (name) 20 (person) -29 (thing) 39
this (name) 25 (person) 37 (thing) -13
through (name) -19 (thing) -31
thursday (name) -20
to (body) 13 (text) -17 (thing) -17 her -14 his 16 it 20 its -21 their -42 they -22 who 33
trump (text) 20 (thing) 16 he -28
trump's (name) 14
trump’s (name) 29
under (thing) 19
up (body) -21 (person) 12 (thing) -15 he 35
voters (name) 42 (thing) -22
what (name) 13 (thing) -21
when (thing) -41
whether (name) 22 (person) 35
who (name) -13
why (name) 25
with (body) -18 (text) -12 it -12 they -32
— (name) -55 (thing) -23
“,” (name) 28 (thing) -37
“?” (thing) 12
“” (body) -26 (thing) 28 his -23 she -30

9 cue: next tag, speaker
(edge) (name) -27 (person) -21 (thing) -51
ADJ (body) -24 (name) 20 (text) -17 (thing) 12 he 26 it 21 they -20 who -13
ADP (text) -39 he -18 her -24 him -15 his -15 it -54 its -42 she -22 they 16
ADV (person) 15 (text) -16 (thing) -30 he 19 they -47
AUX (body) -15 (name) -14 (person) 12 (thing) -28 he -36 his -32 they -18
CCONJ (body) -16 (name) -29 (thing) -66
DET (person) -14 (text) 13 she 14 who -23
NOUN (name) -15 (text) 28 (thing) -15 he -20 they 13 who -36
NUM (body) 19 (name) -43 (person) -12 (text) 18 (thing) 18 he -16 it -43 she -22 they 31
PART (body) 47 (name) 15 (person) -13 (text) -42 his 31 it 31 she 20 their -42 they -23 who 21
PRON (body) 12 (thing) 15 they 14 who -34
PROPN they -28 who 13
PUNCT (body) -28 (name) -14 (text) 18 (thing) -48 he -27 her -33 his -43 it -36 she 17 who 19
QUOTE (body) -32 (person) 26 (thing) 13 he -15 his -23
SCONJ (name) 44 (person) 31 (text) 13 he 24 his 21 they 24
SYM (body) -13 (name) -55 (thing) -31
VERB (body) -72 (name) -15 (person) -21 (text) -43 (thing) -15 his -21 it -44 she -15

10 cue: form, speaker
(ADJ) (body) 23 (person) 36 (thing) -14 it -52 they -35
(ADJed) (thing) -16
(NOUN) (body) -26 (name) -38 (text) -59 his -17 its -50
(NOUNs) (name) -20 (text) 19 (thing) -51 her -21
(VERB) (body) -13 (name) -12 (person) 16 (text) 18 he -17 them -36
(VERBed) (name) 16 (text) -13 he 22 she 13 someone 12 them 13 they 18 who -28
(VERBing) (name) 13 (text) -23 it -51 she -17 who 19
(VERBs) (body) -21 (name) 12 (person) -30 (text) 38 (thing) -26 he 14 she 14 who 12
(hanging_NOUNing) (name) -30
(hanging_PUNCT) (text) 18 (thing) -12
(hanging_VERBing) (name) -18 it 31 she -12 they -31
(passive_VERB) (name) -24 (person) 27
(passive_VERBed) (name) 20 (person) -13 (text) -66

11 cue: quotes around, speaker
(cue) (name) -25 (thing) -25 anyone -19 everyone 13 he -20 herself 32 him -22 it -36 its -29 itself -25 she -21 them -18 themselves 33
(cue_:_quoted) (person) -28 she 20
(cue_quoted) (body) -24 (name) -22 (person) 29 (text) -13 (thing) -38 he 29 it 30
(cue_…_quoted) (body) 15 (text) -42 her 20 his -18 its -28 she 19 who -19
(quoted_cue) (body) -29 (person) 25 (text) 12 (thing) -27 he 30 his -29 it -17 she 56
(quoted_cue_quoted) (name) -14 (person) 20 (thing) -17 she 19
(quoted_cue_…_quoted) (name) 68 she -36

12 cue: next word, second word
$ (number) -33
(edge) (edge) -26
(number) % 19 (number) -14 days -13 delegates -24 of 21 people 18 percent -21 px -16 years -21
, adding 22 and -27 as 16 but -29 he -18 including -25 is 50 it 19 referring 18 she 26 that 21 the -27 trump -14 was 18 which -56 “?” 27 “” 53
. ) -17
: (edge) -33 donald -51 “?” 12 “” 66
a $ -19 (number) 40 big -20 bill 56 campaign -16 few -16 large 12 letter 57 lot -31 major -45 message 27 more -17 national -19 report 35 series 35 similar -52 statement 80
about $ -52 (number) -28 how 15
after a -20
against a 19
and the 15
as a 28 an -12 super 12 the -15 they -46 “” -14
at a -15 least -19 the -31 trump 22
attention to 28
back in -19 to -24
bernie sanders 22
by (number) 45 a -29 his -41 trump -29
classified information -30
clear that 29
clinton , -19 . -24 and -32
closer to -25
cnn . 13
criticism from 36
delegates , -14
donald trump 44
during the -13
early results 16
far more -21
for (number) -27 a 15 an 22 clinton 26 her -25 it -18 months -25 mr. -28 president -38 the 22 their -13 trump 34
fox news -17
friday . 13
from (number) -14 a -26
he could 23 did -16 has 37 was 15 ’s -13
her “” -12
hillary clinton 16
him . 16 a -13 as 59 for 71 in -30 to -15
himself as 54
his bid -15 campaign -22 candidacy -13 first -27 own 14 presidential -12 support 48 supporters -43
hundreds of -21
in (number) -43 a 53 an 46 florida -32 her 13 iowa -35 new -18 on 57 recent -23 south -14 the -32
into the -47
it . 27 a -15 as 44 clear 73 could 19 to -41 will 16 would 47 ’s -12 “” 56
jeb bush 19
just (number) -27
like a 12
many of 14
members of -13
money to -20
more than -26
most of -18
mr. cruz 33 sanders -14 trump's 22
mrs. clinton 37
not to 45
obama ’s 23
of (number) -48 her 31 his 37 state -25
off the 18
on a -25 abc 21 his -31 immigration 34 monday -21 mr. 13 new -33 sanders 44 saturday -20 the -21 to 42 trump 23 tuesday -25 twitter 19 wednesday 16 “” -31
out , -47 a 34 an 12 at 68 for -23 in 20 of -12 the -59 to -40
president obama -12
reporters in -22
sanders ' 15
she was -12
short of 26
some of 46
superdelegates , -16
support for 33 from 30
ted cruz 32
that (number) 15 , 37 a 18 as -16 clinton 20 could -34 even 27 her 21 hillary -13 his 21 if -31 in 40 it 38 mr. 17 mrs. 16 obama 13 some 23 there 28 they 15 trump 22 would -15
the (number) -49 ap 22 associated 20 candidate -21 case 78 city -13 clinton -35 company -30 convention -35 country -34 crowd -25 deal -14 democratic -18 economy -57 federal 14 first -27 gop -34 government -38 huffington 20 issue 56 most -14 nation -23 new -22 next -38 nomination -44 notion 56 number 12 obama 33 party -12 post -19 president 19 presidential -28 presumptive 26 race -21 real 14 release 40 republican 12 senate -25 stage -67 story -58 tax 34 united 15 white -53 world -20 “” -20
their own -18 support 49
them . -16 to 21
themselves as 31
there are 27 is -14 was 26
they are 18 had -26 have 38 will 35 would -40 ’re 20
this week 25
through a -19 the -23
to (number) -37 an -21 ban -19 bring 34 change 20 clinch -19 clinton 30 date -48 do -28 end 33 fight -23 find -20 give 44 go 16 have -48 hear 14 her -29 keep 37 kill -45 lead -44 leave -15 make 19 new -24 pay 35 play -31 provide 13 put -15 raise -60 reporters -45 run -68 sanders 15 secure -18 see -26 show 56 spend -18 support 57 take -20 the -27 their -32 trump 24 turn -33 understand 28 use 13 win -69 work -12 “” 24
trump as 24 in 21 is -32 to 41 ’s -14
tuesday that 13
under the -37
up , -34 . 14 a -50 for -58 his 21 in -20 on -21 the 26
what they 12
whether the 23
with (number) 31 a -12 an -17 him 14 the 45 their 20 trump 25
“,” he -26
“?” (edge) 23
“” (edge) 21 [ 51 and 23

13 cue: next tag, second tag
(edge) (edge) -26
ADJ ADJ 43 ADV 17 CCONJ -43 PART -16 PROPN 16 PUNCT -55 SCONJ 56
ADP ADP 20 ADV 12 AUX 15 DET -12 NOUN -27 NUM -58 PART 43 PROPN -36 PUNCT -85 SCONJ -14 SYM -38 VERB 20
ADV ADJ 21 CCONJ -47 NOUN 19 NUM -53 PART 51 PRON 24 PUNCT -41 SYM -69 VERB -39
AUX ADJ 14 ADP -37 AUX -67 DET 12 PART 15 VERB -21
CCONJ ADJ -27 ADV -18 AUX -13 DET 21 NOUN -34 VERB -23
DET ADP -26 ADV 18 DET 25 NUM -13 PRON -20 PROPN -12 QUOTE -40 SYM -14 VERB 37
NOUN ADJ -19 ADV -36 CCONJ -61 DET 34 PART 44 PUNCT -93 QUOTE -41 SCONJ 37 VERB 18
NUM ADP 35 NOUN -23 NUM -14 PROPN -57 SYM 18
PART ADV -30 PART 55 PROPN -16 VERB 33
PRON AUX 13 CCONJ -19 DET -26 PROPN 57 PUNCT -15 QUOTE -13 SCONJ 26 VERB 17
PROPN ADJ 20 ADV -46 DET 13 NUM -51 PART 46 PRON 21 PUNCT -39 SCONJ 68
PUNCT (edge) -23 ADJ -27 ADP -41 AUX 65 CCONJ -28 DET -59 NOUN 16 NUM -28 PRON -38 PROPN -84 PUNCT -21 QUOTE 77 SCONJ 32
QUOTE (edge) 31 ADP -15 CCONJ 13 DET 22 NOUN 13 PRON -58 SYM -86 VERB -14
SCONJ ADP -15 ADV 28 AUX 36 DET 40 NUM 15 PRON 16 PROPN 25 PUNCT 31 VERB 30
SYM NUM -43
VERB ADJ -15 ADV -27 DET -12 PART -17 PROPN -23 PUNCT -35 VERB 15

14 cue: word before the cue, form
% (VERB) 35
' (NOUN) -22
's (ADJ) -17 (NOUN) 18
've (VERBed) 13
( (VERB) -57
(edge) (VERBing) 22 (hanging_VERBing) -23
(number) (NOUN) -53 (NOUNs) -106 (VERB) 35 (VERBed) -55 (VERBs) -14
) (VERB) 18 (VERBed) -12
, (NOUNs) 12 (VERBed) 16 (VERBing) 18 (VERBs) 36 (hanging_VERBing) 15
- (VERB) 46 (VERBed) 22
-- (VERB) -33 (VERBed) -19 (hanging_VERBing) 21
: (VERB) -48 (hanging_VERBing) -37
about (hanging_VERBing) -56
ad (VERBs) -14
adelson (VERB) -23
administration (VERBed) 28
advisers (VERB) 22
after (hanging_VERBing) 46
all (VERB) -19 (VERBed) 51
already (VERB) 27 (VERBed) -21 (VERBing) -32
also (VERB) 30 (VERBed) 64 (VERBs) 34 (hanging_VERBing) 43
americans (VERBed) 21
and (VERB) -12
another (VERBed) -23
are (VERBed) 30 (VERBing) 17 (passive_VERBed) -32
as (VERBed) 20 (hanging_VERBing) -69
at (hanging_VERBing) -34
audience (VERBed) 19
back (VERB) -28
been (ADJ) 20 (passive_VERB) 26 (passive_VERBed) 17
before (hanging_VERBing) 54
began (hanging_VERBing) -42
begin (hanging_VERBing) -14
begun (hanging_VERBing) -33
being (passive_VERBed) -34
biden (VERB) 27 (VERBed) 14
bozell (VERBs) 17
bush (VERBed) 19 (VERBs) 12
but (VERB) -18 (VERBed) 23 (VERBs) 25
by (hanging_VERBing) 23
campaign (NOUN) 24 (VERB) -16 (VERBed) 22 (VERBs) -22 (hanging_VERBing) 18
candidate (VERBed) -17 (VERBs) -12 (hanging_VERBing) 21
candidates (hanging_VERBing) 45
carson (VERB) 26 (VERBed) 24 (VERBs) -22
carter (VERB) -12
christie (VERB) -12 (VERBed) 37
clinton (VERB) -48 (VERBs) -52 (hanging_PUNCT) 31
clinton's (VERB) 12 (VERBed) -38
cnn (VERBed) 31
comey (VERB) -23
comments (VERB) -42
committee (VERB) -22 (VERBed) 40
company (VERB) 17 (VERBed) 19
convention (VERB) -31 (VERBed) -37
court (VERBed) 37
critics (VERB) -14
cruz (VERB) -21 (VERBed) -29 (VERBs) 16
delegate (VERB) -18
delegates (VERBed) -67
department (VERB) -51
despite (hanging_VERBing) 35
devine (VERB) 23
did (VERB) 38
does (VERB) 34
even (VERB) 27
executive (NOUNs) -26
experts (VERB) 41
family (VERBed) -27
far (VERB) -34
fiorina (VERB) 28
firm (VERBed) -49
first (NOUN) -29 (VERB) -23 (passive_VERBed) 51
for (VERB) -55 (VERBed) -37
from (VERBed) -19
get (VERB) 18
governor (VERB) -27 (VERBed) 37
grayson (VERB) -15
group (VERBed) -67 (hanging_VERBing) 41
groups (hanging_VERBing) 15
had (VERBed) -17
hannity (VERBed) 26
has (VERBed) 17
have (VERB) 17 (VERBed) 46
he (VERB) 34 (VERBed) 47 (VERBs) 16
help (VERB) -23
helped (VERB) -69
her (NOUN) -23 (VERBed) 14 (hanging_VERBing) -44
home (NOUN) -35
house (VERBed) 22 (VERBs) -20
in (VERBed) -12 (VERBs) -46 (hanging_VERBing) -13
interview (VERBed) -16
into (hanging_VERBing) -33
is (VERBed) -35 (VERBing) 28 (passive_VERB) -36 (passive_VERBed) 25
it (VERBed) 17 (VERBs) -17
its (NOUN) -33
just (VERB) -17 (VERBed) -52
kasich (VERB) -18 (VERBs) -27
largely (VERB) -46
later (VERB) -25
leaders (VERB) 58 (VERBed) -49
lewandowski (VERB) 21
long (VERBed) -12
longer (VERB) -33
manafort (VERB) -22 (VERBed) 30
many (VERBed) 14
monday (VERBed) 28
more (VERBed) -34
most (VERBed) -50
nega (VERBed) 19
news (VERB) -32
night (VERBed) 33
now (VERB) 37 (VERBed) 20 (VERBs) -18
of (VERB) -22 (VERBed) -81 (VERBs) 18
office (VERBed) 40
officials (VERB) 37
often (VERB) -19 (VERBed) 24 (VERBs) 16
on (VERB) -16 (VERBed) -25 (hanging_VERBing) -46
once (VERBed) -41
only (VERB) -76
or (VERB) -64 (hanging_VERBing) -16
others (VERBed) 47
own (NOUN) -12
p.m. (hanging_PUNCT) -15
pac (VERBed) -17
page (hanging_PUNCT) -21
party (VERB) -16 (VERBs) -21
people (VERB) -84 (VERBed) -51
percent (VERBed) -35
police (VERB) -21 (VERBed) 16
politico (VERBed) 21
poll (VERB) 42 (VERBs) 61
polls (VERBed) -35
post (VERBed) 44
president (VERB) -39 (VERBed) -14
previously (VERBed) 44
public (NOUNs) -16
publicly (VERBed) 73
q (hanging_PUNCT) -22
quickly (VERB) 25
recently (VERB) 18 (VERBed) -25
regularly (VERBs) 17
repeatedly (VERBed) 12
report (VERBed) -37
republican (hanging_VERBing) -30
republicans (VERB) 51
romney (VERB) 40
rubio (VERBs) -29
ryan (VERB) -23 (VERBed) 12
said (hanging_VERBing) 23
sanders (VERBed) 15 (hanging_PUNCT) 31 (hanging_VERBing) 15
scalia (VERBed) -13
senator (VERB) -64 (VERBs) 17
since (VERBed) 54 (hanging_VERBing) -14
so (ADJ) -58
sources (VERB) -22
speech (VERBed) 18
state (VERB) 28 (VERBed) -18
states (VERB) -35 (hanging_VERBing) -20
still (VERB) 38 (VERBs) 22
strategists (VERB) 18
supporters (VERB) 32 (VERBed) -30
team (VERBs) 39
than (VERB) -40
their (NOUN) 22 (NOUNs) -17
them (VERB) -38 (VERBed) 36
then (VERB) -46 (VERBs) 63
they (VERB) 13 (VERBed) -24
thursday (VERBed) 41
times (VERB) 34 (VERBed) -12
to (VERB) 38
too (ADJ) -38
trump (NOUNs) 47 (VERBs) -25 (hanging_PUNCT) 47
trump's (NOUNs) -43 (VERBed) -56 (hanging_VERBing) 21
tuesday (VERBed) 30
ultimately (VERBed) 27
up (hanging_VERBing) -27
viguerie (VERBs) 33
was (VERBed) -38 (VERBing) -55 (passive_VERBed) 39
wednesday (VERBed) 64
week (VERBed) 62
were (VERBing) -19
what (VERBed) -27 (VERBs) -14
when (VERBed) -17 (hanging_VERBing) -16
while (hanging_VERBing) 16
who (VERB) -31 (VERBed) -47
whoever (VERBs) -19
with (hanging_VERBing) -36
woman (VERBed) 17
year (VERBed) 36
— (VERBed) -16 (hanging_VERBing) -40
’ (NOUN) -16
’s (ADJ) -41 (NOUN) -25 (NOUNs) -46 (VERBing) 30
“,” (VERB) -17 (VERBed) 18 (VERBs) 35 (hanging_VERBing) 15
“?” (VERBed) 44
“” (VERB) -14 (VERBed) -26 (hanging_VERBing) -34

15 cue: tag before the cue, form
(edge) (VERBing) 22 (hanging_VERBing) -23
ADJ (NOUN) -25 (NOUNing) -48 (NOUNs) 22 (VERB) -37 (VERBed) -37 (VERBs) -68 (hanging_VERBing) -23
ADP (NOUNs) -35 (VERB) -62 (VERBed) -115
ADV (ADJ) -14 (ADJed) -41 (VERBed) 17 (VERBing) -24 (VERBs) 38 (hanging_VERBing) 53 (passive_VERB) 21 (passive_VERBed) 43
AUX (ADJing) -23 (VERB) 25 (VERBed) 12 (passive_VERBed) 18
CCONJ (VERB) -27 (hanging_VERBing) -15
DET (VERB) 19 (VERBed) 40 (hanging_VERBing) -44
NOUN (NOUN) -19 (NOUNs) -27 (VERBed) 12 (hanging_PUNCT) -35 (passive_VERBed) -47
NUM (NOUN) -53 (NOUNs) -106 (VERB) 35 (VERBed) -55 (VERBs) -14
PART (ADJ) -54 (NOUNs) -28 (VERB) 38
PRON (hanging_VERBing) -38
PROPN (NOUN) -44 (NOUNs) 16 (VERB) 19 (VERBed) 22 (hanging_PUNCT) 32 (passive_VERBed) -50
PUNCT (NOUN) -31 (NOUNs) 13 (VERBed) 15 (VERBing) 23 (VERBs) 12
QUOTE (NOUN) -30 (VERB) -23 (VERBed) 20 (VERBs) 20 (hanging_VERBing) 12
SCONJ (VERB) -53 (VERBed) 29
SYM (VERB) 29
VERB (VERB) -98 (VERBed) -88 (VERBs) -48 (hanging_PUNCT) -31 (hanging_VERBing) -85 (passive_VERBed) -29

16 cue: word before source and cue, quotes around
's (cue) 27
've (cue) 30
( (cue) -36
(edge) (cue) 31 (cue_:_quoted) 49 (cue_quoted) 34 (cue_…_quoted) 29
(number) (cue) -36
, (cue) 61 (cue_:_quoted) 82 (cue_quoted) 66 (cue_…_quoted) 59
- (cue) 32 (cue_…_quoted) 35
-- (cue) 23
: (cue) -22 (cue_…_quoted) -24
; (cue) 49
about (cue) -48
after (cue) 32
aggressively (cue) 31
already (cue) 24
also (cue) 56 (cue_…_quoted) 45
although (cue) 46 (cue_…_quoted) 40
among (cue) -20
and (cue_quoted) 14 (cue_…_quoted) 37 (quoted_cue) -26 (quoted_cue_quoted) -24 (quoted_cue_…_quoted) 37
announced (cue) -16
are (cue) 17
as (cue) 15 (cue_:_quoted) 20 (cue_quoted) 29 (cue_…_quoted) 63
at (cue) -13 (cue_…_quoted) -37
be (cue) -45
because (cue) 22
been (cue) 13 (cue_…_quoted) -31
before (cue_…_quoted) -24
began (cue) -22
begin (cue) -19
begun (cue) -33
being (cue) -38
between (cue) 32
but (cue) 45 (cue_quoted) -40 (cue_…_quoted) 24
by (cue) 42 (cue_quoted) -46 (cue_…_quoted) 44 (quoted_cue) -51
called (cue_quoted) -13
campaign (cue) -30
candidate (cue) 35
candidates (cue) 45
cast (cue) -16
change (cue) -21
companies (cue) -33
continue (cue) 28
court (cue) -17
currently (cue) 16
defended (cue) -15
delegate (cue) -13
despite (cue) 68
did (cue) 13
do (cue) -14
does (cue) 28
earlier (cue) -40
emails (cue) -24
ended (cue) -22
even (cue) 43
far (cue) -30
felt (cue) -34
first (cue) 48
for (cue) -117
found (cue) -24
generally (cue) 17
getting (cue) -14
given (cue) 30
got (cue) -24
group (cue) 16
groups (cue) 12
had (cue_quoted) -21 (cue_…_quoted) -22
has (cue) 17 (cue_:_quoted) -30 (cue_quoted) 16 (cue_…_quoted) 25
have (cue) 29 (cue_…_quoted) 20
help (cue) -18
helped (cue) -53
her (cue) -15
him (cue) 16
how (cue) -73
in (cue_…_quoted) -30 (quoted_cue) -19
include (cue) -21
including (cue) -12
increasingly (cue) 21
instead (cue) 16
into (cue) 20
is (cue_quoted) -13 (cue_…_quoted) 26
it (cue) 20
just (cue) -37
later (cue) -20
let (cue) -49
like (cue) 12
longer (cue) -43
make (cue) -57
making (cue) -24
monday (cue) 14
money (cue) -17
muslims (cue) -14
nearly (cue) -16
now (cue) 44
of (cue) -18
on (cue) -57 (cue_…_quoted) -45
once (cue) -44
only (cue) -26
or (cue) -36 (cue_…_quoted) -13
out (cue) -44
over (cue) -39
p.m. (cue_:_quoted) -15
pac (cue) -50
page (cue_:_quoted) -21
paid (cue) -26
particularly (cue) 31
party (cue) -36
percent (cue) 14
politically (cue) -54
polling (cue) 31
previously (cue) 21
publicly (cue) 51
put (cue) 25
q (cue) -22
quickly (cue) 15
registered (cue) -39
released (cue) 27
reported (cue) -13
republican (cue) -30
republicans (cue) -25
said (cue) -90 (cue_quoted) -13 (quoted_cue) -30
sanders (cue) 36
say (cue) -57
saying (cue) -14
says (cue) -47 (cue_…_quoted) -22
see (cue) -34
seen (cue) -21
should (cue) -15
showed (cue) -20
shows (cue) -21
simply (cue) -38
since (cue) 23
so (cue) -21
something (cue) 44
sometimes (cue) -23
speech (cue) 18
statement (cue) 12
still (cue) 21
sunday (cue) 45
support (cue) -16
take (cue) -37
taking (cue) 15
ted (cue) 60
that (cue) -66 (cue_quoted) -24 (cue_…_quoted) -67
them (cue) -14
then (cue) 14
those (cue) -17
though (cue) 62
thursday (cue) 44
time (cue) -28
to (cue) -32
told (cue) -12
too (cue) -51
trump (cue) 43 (cue_:_quoted) 49
ultimately (cue) 42
under (cue) -32
until (cue) -42
up (cue) -25
very (cue) -57
voters (cue) -18
was (cue_quoted) 20 (cue_…_quoted) -27
were (cue_…_quoted) -18
what (cue_quoted) -33
when (cue) -14 (cue_quoted) 36 (cue_…_quoted) 28
where (cue) -35
which (cue) 22 (cue_…_quoted) 19
while (cue) 33
why (cue) -23
win (cue) 16
within (cue) -32
won (cue) -18
yet (cue) 20
— (cue) 21 (cue_…_quoted) 53
’s (cue_…_quoted) -26
“,” (quoted_cue) 105 (quoted_cue_:_quoted) 22 (quoted_cue_quoted) 33 (quoted_cue_…_quoted) 83
“?” (quoted_cue) 117
“” (quoted_cue) -51 (quoted_cue_…_quoted) -16

17 cue: word behind source and cue, which is first
$ (behind) -33
( (behind) -29
(edge) (behind) -26
(number) (behind) -42
) (behind) -51
, (ahead) -19 (behind) -20
- (behind) -13
. (ahead) -16
: (behind) -16
; (behind) 12
a (ahead) -31
abc (behind) 13
about (ahead) 51 (behind) 62
across (behind) -46
against (behind) 30
ahead (behind) -12
almost (behind) -36
americans (behind) 13
amid (behind) -44
and (ahead) -27 (behind) -31
another (behind) -36
are (behind) -46
as (behind) -18
at (behind) 16
attacks (behind) 39
attention (behind) 35
away (behind) -19
because (behind) -21
before (behind) -42
behind (behind) -41
better (behind) -45
beyond (behind) -47
big (behind) -33
black (behind) -40
bush (behind) 17
but (behind) -41
by (ahead) -23
campaign (behind) -32
china (behind) 13
christie (behind) 14
classified (behind) -12
clear (behind) 50
clinton (behind) 28
clinton's (behind) 29
clinton’s (behind) 49
close (behind) -19
closely (behind) 18
cnn (behind) 23
comments (behind) 60
concern (behind) 51
conducted (ahead) 16
confidence (behind) 24
could (behind) 15
criticism (behind) 69
cruz (behind) 17
data (behind) -12
delegates (behind) -36
democrats (behind) 19
each (behind) -55
earlier (behind) -15
emails (behind) -32
even (behind) -12
every (behind) -28
far (behind) -43
fbi (behind) 12
federal (behind) -15
first (behind) -16
for (ahead) 45
foreign (behind) 43
forward (behind) 30
fox (behind) 17
from (ahead) -41 (behind) -48
fund (behind) -29
funds (behind) -26
government (behind) -34
gun (behind) -40
hands (behind) -52
has (behind) -26
have (behind) -32
he (behind) 12
health (behind) -25
her (behind) 16
here (behind) 12
herself (behind) 59
hillary (behind) 41
him (behind) 28
himself (behind) -16
his (behind) 22
home (behind) -37
how (behind) 37
hundreds (behind) -25
if (behind) 28
immigrants (behind) 34
in (ahead) -55
increasingly (behind) 49
information (behind) 38
into (ahead) -16 (behind) -51
is (behind) -18
its (behind) -15
jeb (behind) 19
just (behind) -24
large (behind) -39
last (behind) 13
late (behind) -22
latino (behind) 14
less (behind) -44
little (behind) 38
mate (behind) -14
me (behind) 16
members (behind) -25
money (behind) -61
more (behind) -21
most (behind) -25
mrs. (behind) 32
multiple (behind) 34
near (behind) -44
new (behind) -13
next (behind) -47
no (behind) 29
not (behind) 20
obama (behind) 17
of (behind) 19
office (behind) -47
officials (behind) -27
on (ahead) 61
online (behind) -21
or (ahead) -49 (behind) -63
other (behind) 32
out (behind) 26
outside (behind) -51
party (behind) 14
people (behind) -13
place (behind) -28
plans (behind) 20
political (behind) -51
politico (behind) -16
primaries (behind) -12
public (behind) -42
released (ahead) 13
reporters (behind) 37
republican (behind) 16
sanders (behind) 30
saturday (behind) 22
second (behind) -17
sen. (behind) -31
senator (behind) 31
several (behind) 32
she (behind) 18
similar (behind) -17
since (behind) -33
some (behind) 16
something (behind) -31
speeches (behind) -16
spending (behind) 34
state (behind) 16
such (behind) -24
sunday (behind) -20
superdelegates (behind) -26
support (behind) 41
supporters (behind) 12
ted (behind) 32
that (behind) 24
the (ahead) 27
there (behind) 14
they (behind) 14
this (behind) -20
those (behind) -12
through (behind) -45
thursday (behind) -22
time (behind) -13
to (ahead) -37
together (behind) -61
too (behind) -17
toward (behind) -49
trump (behind) 13
trump's (behind) -17
trump’s (behind) 30
twice (behind) -17
u.s. (behind) -24
upon (behind) 28
us (behind) -63
violence (behind) -37
voters (behind) -13
washington (behind) -50
ways (behind) -54
well (behind) 20
where (behind) -26
whether (behind) 46
while (behind) -41
who (ahead) 65 (behind) -25
why (behind) 25
will (behind) 22
with (behind) -17
women (behind) 47
— (behind) -62
“?” (behind) 17
“” (behind) -12

18 cue: form, first report
(ADJ) (first) 23 (reported_before) -101
(ADJed) (first) 65 (reported_before) -108
(ADJing) (first) -14 (reported_before) -43
(NOUN) (first) 26 (reported_before) -179
(NOUNing) (first) -24
(NOUNs) (first) 25 (reported_before) -147
(VERB) (first) 59 (reported_before) -110
(VERBed) (first) 58 (reported_before) -68
(VERBing) (first) 55 (reported_before) -97
(VERBs) (first) 58 (reported_before) -89
(hanging_NOUNing) (reported_before) -53
(hanging_PUNCT) (first) 60 (reported_before) -115
(hanging_VERBing) (first) 28 (reported_before) -66
(passive_VERB) (first) 23 (reported_before) -43
(passive_VERBed) (first) 21 (reported_before) -59

19 cue: verb behind, next word
(no_verb_behind) (edge) -26 (number) -24 about 40 after 37 against -26 all -51 almost -55 among -24 another -46 as -13 at 15 before -34 behind -35 both -22 clinton 28 clinton's 43 cnn 17 criticism 55 cruz 14 delegates -29 down -12 far -29 florida -17 former 34 forward 34 fox 13 free 16 friday 12 from -40 health -25 her 12 him 53 his 45 in -20 increasingly 19 into -16 it -12 last 27 little 51 monday -21 money -22 more -45 mrs. 41 nearly -20 new -53 office -20 on -13 only 14 out 12 over -23 people 21 political -37 politico 16 president -37 public -42 rep. -22 reporters 16 republican 29 rubio 31 sanders 17 sen. 34 senator 22 some -22 support 26 their 12 this -46 to -19 toward -30 trump 12 trump's -14 under 13 up -30 voters -18 “,” -29 “?” 30
(verb_behind) $ -49 ( -21 ) -12 , -26 : -31 about 40 after -25 against 51 ahead -16 all 25 american -20 among 14 an 22 and -26 another 20 any 14 are -46 away -21 because -21 before -16 behind -16 big -43 both 27 briefly -28 candidates 13 clear 47 clinton’s 37 cnn 14 concern 46 could 15 criticism 31 delegates -21 democrats 32 donald 16 down 17 each -49 early 39 emails -18 every -32 far -20 fbi 12 federal -31 former -33 fox -19 friday -16 from -29 has -26 have -32 he 26 her 13 herself 45 hillary 40 him -23 himself -28 home -40 how 37 hundreds -14 if 31 in -14 into -55 is -18 its -24 just -19 large -37 like -18 me 21 money -43 most -23 much -16 no 18 not 16 obama 16 of 23 off 16 office -30 officials -23 online -17 only -21 or -50 other 33 out 16 outside -43 over 14 people -38 plans 23 political -25 politico -16 president 20 public -33 questions 15 reporters 25 rubio -18 sen. -58 senator 22 several 27 she 18 short 14 some 29 sunday -20 superdelegates -34 support 25 that 29 their -20 there 26 they 14 this 24 those -12 through -59 thursday -29 time -34 together -40 too -25 toward -23 under -25 up 18 upon 46 us -58 washington -40 well 18 where -24 whether 46 while -46 who -16 why 21 will 22 with -12 women 47 you 13 — -43 “,” 29

20 cue: verb behind, quotes around
(no_verb_behind) (cue) -56 (cue_:_quoted) 28 (cue_…_quoted) 36 (quoted_cue) 29 (quoted_cue_:_quoted) 36 (quoted_cue_…_quoted) 65
(verb_behind) (cue) -31 (cue_:_quoted) -38 (cue_…_quoted) -14 (quoted_cue) -14

21 cue: cue, second word
:~ (edge) 17 . -50 [ 52 he -39 px -16
accord~ . 37 associated 21 new 13 results 21
accuse~ of 15
add~ (edge) 59 his -29 “” 33
agree~ the -19
allow~ to -47
appear~ be 24 have -24 to 12
arriv~ the -23
ask~ (edge) 13 a 12 “?” 14
begin~ (number) -23
bid~ the -13
brief~ the -12
call~ (edge) -30 a 37 the 52 “” 32
campaign~ the -29
claim~ he 12
come~ a -43 to 28
conclude~ (edge) 18
criticize~ for 17
decid~ to 44
describe~ as 23
doubl~ on 23
drop~ of -26
emerg~ a -43
endors~ clinton 39
expect~ (edge) 16
express~ that 27
finish~ in -23
forc~ to -38
found~ (edge) 38 (number) 28 the 18 to -17
gave~ a 18
get~ . -12
give~ a -19
go~ the -26 to 28
head~ the 13
help~ a 31 the -22
includ~ , -37 and -18 of -23
issu~ statement 38
known~ super 12
look~ a 31 to 18
made~ a -60 clear 65 that 24
make~ the -19
need~ be -22 win -16
note~ (edge) 30 donald -51 he 16 the 27
paid~ to 15
pledge~ , -12 ban -73
point~ (number) -37 a 19
prove~ be 23
put~ a 27 on -30 “” 32
rais~ (number) -31 about 27 than -35
read~ (edge) 28
releas~ , -31 statement 49 the -30
remain~ . -28 the -28
remark~ (edge) -14 the -34
report~ (edge) 33 the 18
requir~ to 16
respond~ (edge) 14
return~ the -16
run~ the -15
say~ 's 35 (edge) 42 , -16 . -54 a 47 adding 15 and 40 are 45 campaign 20 clinton 19 could 12 does 20 former 13 group 18 had 43 has 26 have 44 her -18 if -21 mr. -18 obama 13 of 51 party 29 sanders 18 she -31 trump 20 united 19 wants -20 week 14 were -13 would -21
secretari~ state -25
seem~ to -18
see~ as 15
seiz~ the -20
serv~ the -17
show~ clinton 30 the -24
sit~ the -20
speak~ a -55
spoke~ the -31
stai~ the -22
statement~ the 27
state~ the 27 vermont -12
suggest~ a 47 mr. 17
support~ , -20 . 19
take~ delegates -15 the -21 to 21
talk~ the 14
tell~ . 34 ap 17 crowd 18 he -25 huffington 19 news 32
took~ in -50 stage -53 the -51
turn~ a -28
tweet~ (edge) -20
urge~ to 12
vote~ a 16 the -37
want~ be -32
went~ the -32
won~ (number) -19 . -12 democratic -15 least -13 of -14 republican -15
work~ a -27
write~ (edge) 46 an 33 the -21

22 cue: last word of the source
2016~ -32
account~ 19
ackman~ -43
action~ -26
actor~ 31
act~ -24
adelson~ -19
advantag~ -13
advis~ 46
advoc~ 49
ad~ 13
agenc~ 33
agent~ -47
aid~ 17
ail~ 16
ali~ -25
allen~ -14
alli~ 26
all~ 21
american~ -28
america~ -20
analysi~ 52
analyst~ 34
anderson~ -36
answer~ 20
anyon~ -21
appeal~ 29
appear~ -20
armi~ -36
articl~ -39
ash~ 20
attack~ -20
attende~ 38
attornei~ 15
audienc~ 25
autor~ 19
axelrod~ -27
ayott~ 39
backer~ 36
band~ 21
bank~ -61
bennett~ 14
billionair~ -12
bill~ -44
birther~ -69
blackwel~ 66
black~ 19
blasio~ -29
blocher~ -33
board~ 39
boi~ -15
bolton~ 14
both~ 59
bozel~ 34
brainard~ 43
brook~ -35
brother~ -65
bruja~ 31
businessman~ -16
busi~ -41
buzzfe~ -29
california~ -34
call~ -15
cameron~ -15
camp~ 33
candidaci~ -36
canova~ -43
cardin~ -20
carolina~ -12
carson~ 32
case~ -47
cash~ -14
caucus~ -23
centerview~ -44
center~ -46
chairman~ -15
chang~ -38
children~ -20
china~ -37
citizen~ 20
citi~ 17
clark~ 32
cleveland~ -30
clinton'~ -31
clinton~ 18
clinton’~ -49
club~ -69
cnn~ -18
coalit~ -48
coleman~ 34
colleg~ -47
collin~ 21
comment~ 22
committe~ -14
confer~ -56
congress~ 35
conserv~ 25
contractor~ -18
control~ -41
controversi~ -47
convers~ 54
conwai~ 14
corker~ -15
correct~ -58
counti~ -38
court~ 34
critic~ 17
crowd~ -18
cruz~ 33
cuban~ 51
curiel~ -49
dai~ -41
davi~ 19
deal~ 18
decis~ 41
deleg~ -39
democrat~ 34
depart~ -24
devin~ 34
director~ -31
district~ 35
document~ -17
donat~ -19
donor~ 19
dozen~ -35
ebel~ -15
economist~ 33
economi~ -67
editor~ -34
effort~ -45
eight~ -20
elector~ 59
elia~ 18
elmendorf~ 17
emanuel~ 27
employe~ -33
employ~ -45
endors~ 44
erdogan~ -31
event~ 17
everyon~ 13
execut~ 33
experi~ 18
expert~ 53
facebook~ -43
fallon~ 29
famili~ -50
fbi~ -19
fed~ -23
field~ 34
fight~ -19
figur~ -20
file~ -24
firm~ -38
florida~ -24
follow~ -18
forb~ 16
foundat~ -48
franci~ 50
franc~ -13
frank~ 25
freddi~ -26
garin~ -18
germani~ -29
gingrich~ 23
ginsburg~ 31
giuliani~ -15
gop~ -63
gore~ 42
gorka~ 30
govern~ 23
gowdi~ 45
graham~ 38
grayson~ -20
greenberg~ 12
green~ 19
group~ 21
guardian~ 34
gui~ 59
hacker~ -20
hampshir~ 17
hassan~ -18
hear~ 16
hedg~ -28
herself~ 28
hewitt~ 39
hillari~ 42
hill~ -17
himself~ 26
him~ -36
holland~ 27
hous~ 40
huckabe~ -40
husband~ 19
idea~ 24
immigr~ 23
incid~ -15
independ~ 33
inform~ -18
initi~ -12
inquiri~ 39
insid~ 42
investor~ 19
iowa~ -14
island~ 16
israel~ -49
issu~ -37
itself~ -26
it~ -33
jacob~ 26
job~ -54
johnson~ -12
jone~ 30
journalist~ 18
judg~ 43
justic~ -18
kain~ 34
kasich~ 15
kennedi~ -38
khan~ 12
kim~ -25
klein~ 20
korea~ -35
kunin~ 24
ladi~ -16
latino~ 21
lawmak~ 25
lawsuit~ 30
law~ -23
lazar~ -32
leadership~ 40
leader~ 25
lead~ -14
legisl~ 29
levin~ -22
lewandowski~ 38
limbaugh~ 42
lynch~ 18
maddow~ 29
maher~ 40
major~ 24
manafort~ 15
manag~ -46
mani~ 48
mark-viverito~ 14
market~ -13
mass~ -23
mcauliff~ 29
mccain~ -18
mcconnel~ -18
mcdonough~ -27
measur~ -23
media~ 41
meet~ -34
member~ -29
men~ -34
messag~ -22
millenni~ 55
miller~ 16
million~ -52
moder~ -46
mogul~ 12
monei~ -39
month~ 21
morn~ 24
mother~ 33
murphi~ 21
muslim~ -40
name~ -43
nation~ -26
nega~ -20
netanyahu~ -43
neurosurgeon~ 42
nevada~ -55
newspap~ 26
new~ 12
night~ 18
nomin~ -50
number~ -23
o'donnel~ 39
o'mallei~ 46
obama~ 40
observ~ -19
ohio~ 21
oper~ 65
oppon~ -25
order~ -23
organ~ 49
other~ 33
o’mallei~ 18
p.m.~ -27
pac~ 12
palin~ -17
panel~ 27
paradi~ -48
parent~ -24
pari~ -14
penc~ 20
perez~ -35
piec~ -26
platform~ 49
podesta~ 29
point~ -29
polici~ -13
polit~ -17
poll~ 54
posit~ 12
prager~ 63
presid~ -24
press~ 26
primari~ -40
prioriti~ 49
process~ -28
program~ -15
protest~ -21
putin~ 65
q~ -24
race~ -41
ramo~ 22
rate~ -66
reader~ -17
reagan~ -40
record~ -38
reed~ -12
refuge~ -15
remark~ -39
rendel~ 20
report~ 56
republican~ 52
research~ 13
resid~ -27
rhetor~ 51
rhode~ 12
rico~ -27
right~ -43
rival~ 24
rnc~ -54
roffman~ 15
romnei~ 52
room~ 23
ross~ -45
rule~ 31
ryan~ 74
santilli~ -21
scalia~ -18
scandal~ -37
scarborough~ -13
schill~ -50
schlafli~ 52
schoen~ 20
school~ -55
scott~ -42
screen~ -18
secretari~ 18
secur~ -39
senat~ -32
session~ -24
sever~ -14
sexton~ 34
sharpton~ 16
sherman~ 27
shot~ 24
show~ -35
singer~ 49
six~ -18
some~ 42
son~ 12
speaker~ 22
speech~ 18
sperl~ 23
spokesman~ 22
spokeswoman~ 16
staffer~ -45
staff~ 31
starr~ 12
state~ -23
stock~ -31
stone~ 21
stori~ 13
strategist~ 41
strategi~ 19
student~ -19
studi~ 37
success~ -43
super~ -14
svp~ 37
syria~ 24
talk~ 14
tax~ -19
team~ 27
technolog~ -16
tester~ 16
themselv~ 33
them~ -17
thousand~ -15
three~ -34
time~ 17
todd~ -13
troop~ -15
troubl~ 17
trump'~ -42
trump~ 32
trump’~ -42
turnout~ -20
twitter~ -47
two~ 50
user~ -21
verizon~ 21
veteran~ -20
victori~ -18
video~ 13
vigueri~ 43
virginia~ -44
voic~ -19
ward~ 16
warren~ 13
war~ -38
washington~ -41
watch~ 30
weaver~ 34
websit~ -16
week~ 15
weiner~ -47
westmacott~ -20
what~ -25
whig~ -16
whoever~ -18
who~ -12
wilcox~ 16
william~ 29
winner~ -14
woman~ -40
women~ -63
wood~ 22
worker~ -38
zimmerman~ 12
zucker~ -44

23 cue: quotes around, form
(cue) (ADJ) -15 (ADJed) -17 (ADJing) -52 (NOUN) -36 (NOUNing) -52 (NOUNs) -45 (VERB) -18 (VERBing) 20 (hanging_NOUNing) -35 (hanging_PUNCT) -23 (hanging_VERBing) -35 (passive_VERB) 13
(cue_:_quoted) (NOUN) -39 (VERB) -19 (VERBed) 49 (VERBs) 23 (hanging_PUNCT) -12
(cue_quoted) (NOUN) -52 (NOUNs) -14 (VERB) -18 (VERBed) 27 (VERBing) -15 (VERBs) 16
(cue_…_quoted) (NOUNs) -15 (VERBing) -19 (hanging_PUNCT) 45 (hanging_VERBing) 18 (passive_VERBed) -39
(quoted_cue) (NOUN) -51 (NOUNs) -27 (VERB) 41 (VERBed) 32 (VERBing) -13 (VERBs) 17 (hanging_VERBing) -12 (passive_VERBed) -36
(quoted_cue_:_quoted) (VERB) 30
(quoted_cue_quoted) (VERBed) -12 (hanging_VERBing) -21
(quoted_cue_…_quoted) (VERB) 33 (VERBed) 38 (VERBs) -17

24 cue: begins the sentence, speaker
(begins) (body) 21 (person) 13 (thing) -21 he 44 her 51 his 45 it 14 she 38 their 23 they 55
(within) (body) -18 (thing) -35 everyone 24 he -17 her -18 herself 28 him -33 himself 26 his -39 it -22 its -50 itself -25 she -14 their -19 them -18 themselves 33 they -37 who -19

25 cue: next word, form
$ (VERB) -33
(edge) (hanging_PUNCT) -23
(number) (VERBing) 12 (VERBs) -20 (hanging_PUNCT) -21
) (VERB) -35
, (NOUN) -42 (NOUNs) -13 (VERBed) 14 (VERBing) -59 (VERBs) 16 (hanging_VERBing) -31
. (NOUN) -40 (NOUNs) -13 (VERB) 12 (VERBed) 46 (VERBing) -33 (VERBs) -22 (hanging_VERBing) -79
: (ADJ) -60 (VERB) -40 (VERBed) 15 (VERBs) 20 (hanging_VERBing) 26
a (VERB) -13 (VERBed) 24 (VERBing) 27 (VERBs) -42
abc (VERB) 12
about (ADJ) 63 (NOUNs) 30 (VERB) 28 (VERBed) 47 (VERBs) -25 (hanging_VERBing) -20
after (VERBed) -33
against (NOUN) 18 (NOUNs) -16 (VERB) -15 (VERBed) 20 (VERBing) 31
all (VERB) 30 (hanging_VERBing) -25
american (VERBed) -42
an (VERB) 36 (VERBed) -19 (VERBs) -32 (hanging_VERBing) 41
and (NOUNs) -13 (VERBs) -59
any (VERB) -29
are (NOUNs) -40
as (VERB) 18 (VERBed) -25 (hanging_VERBing) -59
at (VERB) -16 (VERBed) 28 (VERBing) -35 (hanging_VERBing) -21
away (VERBed) -32
back (VERBed) 20
before (VERB) -20 (VERBed) -34
between (VERB) 17 (VERBed) -18
both (VERB) 21 (VERBed) -19
by (hanging_VERBing) 28 (passive_VERB) 24 (passive_VERBed) -16
campaign (VERBed) -43
clear (VERB) 55
clinton (VERBs) 38 (hanging_VERBing) 19
clinton's (VERBed) 51
clinton’s (VERBed) 22
cnn (VERB) 16
concern (VERBed) 35
criticism (VERBed) 37
cruz (VERBed) -20 (VERBs) 29 (hanging_VERBing) -19
delegates (VERBed) -53
democrats (VERBed) 27
donald (hanging_VERBing) 34
down (VERB) 30 (VERBed) -18 (hanging_VERBing) 12
during (VERB) -42
early (VERBing) 15
emails (VERBed) -17
far (VERBed) -18
for (ADJ) -90 (VERBing) 65 (VERBs) 31
from (VERB) 16 (VERBed) -55 (VERBing) -19 (VERBs) -14
further (VERB) -16
he (VERB) 14 (VERBed) -42 (VERBs) 14 (hanging_VERBing) 34
her (VERB) -15 (VERBing) -12 (VERBs) 36 (hanging_VERBing) 14
hillary (VERBed) 25
him (VERBed) 36
himself (VERB) -26 (VERBed) 23 (VERBs) 21 (hanging_VERBing) -67
his (VERB) -19 (VERBing) 40 (VERBs) 33 (hanging_VERBing) 19
how (VERBs) -21 (hanging_VERBing) 17
in (NOUN) 54 (VERBs) -50 (hanging_VERBing) -19 (passive_VERBed) -42
increasingly (VERB) 31
into (VERB) -38 (VERBed) -16 (VERBs) -23 (hanging_VERBing) -19
is (NOUN) 22 (VERB) -17
it (VERBed) 35 (VERBing) -36 (hanging_VERBing) -44
its (VERB) -13 (VERBed) 40 (VERBing) -58 (VERBs) -26 (hanging_VERBing) -29
just (VERB) -36 (VERBed) 12
last (VERB) 15
like (VERBed) -17
little (VERB) 16
many (VERB) -22
mate (hanging_VERBing) -12
me (VERBed) -40
monday (VERB) 15 (VERBed) -20
money (VERB) -16
more (VERBed) -22 (VERBs) -28
mr. (hanging_VERBing) 29
mrs. (VERB) 35
much (VERBed) -59
new (VERB) -16
obama (VERBs) 40 (hanging_VERBing) -34
of (ADJ) 39 (NOUNs) 22 (VERBed) -23 (VERBs) -22 (hanging_VERBing) 20
off (VERBed) 24
office (VERB) -25
officials (VERBed) -27
on (ADJ) 36 (NOUN) -40 (NOUNs) 15 (VERBed) -19 (VERBing) 35 (VERBs) -40 (hanging_VERBing) 27
only (VERBed) 17 (hanging_VERBing) -26
or (VERBed) -35
out (VERB) 45 (VERBed) -56 (VERBs) 14 (hanging_VERBing) 42
outside (VERBed) -40
over (hanging_VERBing) 26
people (VERB) -17 (VERBed) -13
plans (VERBed) 25
political (VERBs) -19
politico (VERB) -16
president (VERBed) 19 (hanging_VERBing) -14
questions (VERBed) 20
reporters (VERB) 23
republican (VERB) 29
republicans (VERBed) -19
rubio (VERBed) 60
sanders (VERB) -12 (VERBs) 35
saturday (VERBed) 27
sen. (VERB) -24
she (VERBed) 45 (hanging_VERBing) -23
short (VERB) -34
so (VERB) 16 (VERBed) -28
some (VERB) 12 (VERBed) 35 (hanging_VERBing) -36
speeches (VERB) -13
steve (VERB) -21
such (VERB) -15
sunday (VERB) 24 (VERBed) -30
support (VERBed) 31
supporters (VERB) 20 (VERBed) -18
that (ADJ) -33 (NOUN) -42 (NOUNs) -44 (VERB) 38 (VERBed) 24 (VERBing) 38 (VERBs) 22 (hanging_VERBing) 36
the (VERBed) 26 (VERBing) -19 (VERBs) -12 (hanging_VERBing) -30
their (VERB) 17 (VERBing) -49
them (VERB) -35 (VERBed) -19 (VERBs) -23 (hanging_VERBing) 19
themselves (VERB) -40 (VERBed) 41
they (VERBed) 26 (hanging_VERBing) -19
this (VERB) 22
those (VERBed) 22 (hanging_VERBing) -30
through (VERBed) -43
thursday (VERB) -13
to (ADJ) -30 (ADJed) -27 (NOUN) -28 (NOUNs) -25 (VERB) -25 (VERBed) 17 (VERBing) 17 (hanging_VERBing) 41 (passive_VERBed) 19
together (VERB) -23
too (VERB) -17
trump (VERBed) 32 (VERBing) -17 (VERBs) -20 (hanging_PUNCT) 34 (hanging_VERBing) -15
trump's (VERBed) 20
under (VERB) 19
upon (VERBed) 32
voters (VERB) -17 (VERBed) -18
was (VERB) -33
wednesday (VERBed) 21
were (NOUNs) -29
what (hanging_VERBing) 35
when (VERBed) -12
whether (VERBed) 29
with (VERB) -12 (VERBing) -19 (hanging_VERBing) -17
“,” (VERBed) 25 (hanging_PUNCT) -68
“?” (hanging_PUNCT) 26
“” (NOUN) -48 (NOUNs) -13 (hanging_PUNCT) 18

26 cue: report before, word before source and cue
(act_) about -45 after 21 and 82 as 25 at -18 by 21 clinton -16 how -40 in -33 shows -19 to -22 trump -42 what -19 when 33 while 34
(act_comma_) , 47 and 38 as -55
(act_comma_verb) , 24 and 17 are 30 as 35 but 24 had 25 has 20 is -47 when -24 while 12
(act_inverted_comma_) , 45
(act_quote_) and 17 “,” 15
(act_quote_verb) and 17
(act_that_) that -43
(act_that_comma_verb) , -30 and 17
(act_that_verb) had -19 that -20 was -17
(act_verb) and 21 are -47 by 17 had -34 has 28 have -21 help 19 or -16 that -17 was 25
(colon_) : -39
(judge_) and 76 defended -15
(judge_comma_) , 28
(judge_quote_) and 33 “,” -21
(judge_verb) and 14
(noun_) and 42
(noun_comma_) , 45
(noun_comma_verb) , 36
(passive_inverted_) and 19
(say_) (edge) 20 after 31 and 65 announced -14 as 24 of -20 said -82 say -30 saying -21 says -66
(say_comma_) and 12 as 24
(say_comma_quote_) “,” -39
(say_comma_verb) and -20 as -25 had 26 have -41 is -20 that -40 was -37 when -50 while 59 with 14
(say_inverted_comma_) , -19
(say_inverted_comma_verb) , 36 and -30 has -30 is -26
(say_quote_) and 45 “,” 37
(say_quote_verb) and 24 “” -38
(say_that_) and 18 said -46 that -119
(say_that_comma_verb) has 16 that 19 was -27 when -12
(say_that_verb) and -13 are -23 been -23 but 27 by -28 had -44 has -29 is -22 of -18 that -32 was -51
(say_verb) after -40 and 21 are -38 because -38 been -23 before -22 by -31 had -52 has 41 in -13 is -45 that -30 was -50 were -27 ’s -22
(source_inverted_comma_) , -90
(source_inverted_comma_verb) , -31
(tell_comma_verb) , -12 and -16
(tell_that_) that -35
(tell_that_comma_verb) , -33
(tell_verb) and 17
(think_comma_) , 25

27 cue: report before, speaker
(act_) (body) -28 (name) 14 (person) -47 (thing) 32 he 29 her -31 his -62 it 31 their -20 they -23
(act_comma_) (name) 35 (text) -23 (thing) 41 he 71 she 18 they 57
(act_comma_quote_verb) (name) 16 (thing) -39
(act_comma_verb) (body) 12 (person) 25 (text) -13 (thing) 22 he 47 his 15 it 14 she -26 they 50
(act_inverted_comma_) (name) 25
(act_quote_) (name) 47 (thing) -20
(act_quote_verb) (thing) 22
(act_that_) (name) -18 (person) -42 (thing) -56 his -21
(act_that_comma_verb) (name) 29 (person) -24 (thing) -50
(act_that_verb) (body) -14 (name) -52 (person) -22 (thing) -82 he -39
(act_verb) (body) 33 (name) -15 (person) -21 (text) -29 (thing) -32 he -38 her 26 his -44 it 25 she 46 their -14 they 13 who -37
(colon_) (name) -39
(judge_) (body) 34 (name) -54 (person) -41 (thing) 26 his -42
(judge_comma_) (name) 18 (person) 35 he 23
(judge_comma_verb) (name) 19 (thing) 38 she -21
(judge_quote_) (name) 39 he 35
(judge_quote_verb) (name) 19
(judge_that_verb) (name) -45
(judge_verb) (person) -22 he -32
(noun_) (name) 30 (thing) -63
(noun_comma_verb) (thing) 59
(noun_verb) (thing) -21
(passive_inverted_) (thing) 19
(passive_inverted_comma_verb) (name) 19
(say_) (body) -85 (name) -34 (person) -22 he -33 her -15 his -26 it 31 she -63 they -30
(say_comma_) he 35 she -14
(say_comma_quote_) (name) 32
(say_comma_quote_verb) (name) -49 (person) -32
(say_comma_verb) (body) -38 (person) -46 he 26 his -16 they 27
(say_inverted_) (name) -41 (thing) 12
(say_inverted_comma_) (name) 32 (person) -46 (thing) 33
(say_inverted_comma_verb) (name) -48 (person) -53 (thing) -27
(say_quote_) (person) -30
(say_quote_verb) (name) -27 she -16
(say_that_) (body) 19 (name) -84 (person) -82 (thing) -36 he -71 his -17 she -22
(say_that_comma_) (name) -38 he 33 she 47
(say_that_comma_quote_verb) (name) -15 (person) -24 (thing) -17
(say_that_comma_verb) (body) -19 (thing) -53 his -22 it 17 she -49
(say_that_quote_) (name) -21
(say_that_quote_verb) (name) -15 (thing) -39 he -30
(say_that_verb) (body) -13 (name) -108 (person) -42 (text) -27 (thing) -49 he -36 his -35 it -19 she -49 they -32
(say_verb) (body) -62 (name) -66 (person) -98 (text) -23 (thing) -22 he -105 her -19 his -36 it -38 their -13 they -63
(source_inverted_) (name) -29 (thing) -14
(source_inverted_comma_) (name) -67 (thing) -25
(source_inverted_comma_quote_verb) (name) -22
(source_inverted_comma_verb) (name) -69 (thing) -53
(tell_) (name) -20 (person) -21 he -67
(tell_comma_) (person) 24
(tell_comma_verb) (person) -31 (thing) 17
(tell_that_) (name) -58 (thing) -25 he -51
(tell_that_verb) (name) -56 (person) -14 (thing) -33 he -40
(tell_verb) (thing) -17 he -42 his -18
(think_) (person) -15
(think_comma_verb) (thing) 37
(think_that_comma_verb) (person) -21
(think_that_verb) (name) -22 (thing) -23
(think_verb) (body) -17 (name) -45 (person) 22 (thing) 15 he -40 she -34 they -27

28 cue: report before, form
(act_) (NOUN) -49 (NOUNs) -35 (VERB) 29 (VERBs) 24 (hanging_PUNCT) -18 (passive_VERBed) -18
(act_comma_) (VERB) 38 (VERBed) 87 (VERBs) 35 (hanging_VERBing) 31
(act_comma_quote_verb) (VERBed) 35 (hanging_VERBing) 27
(act_comma_verb) (NOUN) -13 (VERB) 59 (VERBed) 39 (VERBs) 13 (hanging_VERBing) -12 (passive_VERBed) 43
(act_inverted_comma_) (VERBed) 24
(act_quote_) (VERBed) -24 (hanging_VERBing) 50
(act_quote_verb) (VERBed) 27 (hanging_VERBing) -44
(act_that_) (NOUN) -22 (NOUNs) -36 (VERB) -63 (VERBed) -35
(act_that_comma_verb) (VERB) -21
(act_that_verb) (VERB) -36 (VERBed) -44 (VERBing) -17 (VERBs) 14 (hanging_VERBing) -73
(act_verb) (NOUN) -54 (VERB) 28 (VERBing) 14 (hanging_VERBing) -26 (passive_VERBed) -15
(colon_verb) (VERB) -14
(judge_) (NOUN) -77 (NOUNs) -56 (VERB) 31 (VERBed) 17 (hanging_VERBing) 19
(judge_comma_) (VERB) -17 (VERBed) 45 (hanging_VERBing) 19
(judge_comma_verb) (VERB) 23 (VERBed) 21 (hanging_VERBing) 12
(judge_quote_) (VERBed) 20 (VERBs) 47 (hanging_VERBing) 25
(judge_quote_verb) (hanging_VERBing) -19
(judge_verb) (VERBed) 18 (VERBs) -29 (hanging_VERBing) -32
(noun_) (VERBed) -27
(noun_comma_verb) (VERB) -15 (VERBed) 36 (hanging_VERBing) 27
(passive_inverted_) (VERBed) -12 (passive_VERBed) 18
(say_) (NOUN) -18 (NOUNs) -29 (VERB) -42 (VERBed) -30 (VERBs) -35 (hanging_PUNCT) -45 (hanging_VERBing) -30 (passive_VERBed) -18
(say_comma_) (NOUN) 32 (VERB) -39 (VERBs) -13 (hanging_VERBing) 52
(say_comma_quote_) (VERB) -18 (VERBed) 31
(say_comma_quote_verb) (VERBed) -38 (hanging_VERBing) -27
(say_comma_verb) (ADJ) -38 (NOUN) -25 (NOUNs) -41 (VERBed) 26 (VERBs) -23 (hanging_PUNCT) 40 (hanging_VERBing) -36 (passive_VERBed) -36
(say_inverted_) (VERB) -36
(say_inverted_comma_) (NOUN) -12 (VERBs) -49 (hanging_VERBing) 42
(say_inverted_comma_verb) (VERB) -58 (VERBed) -80 (VERBs) -12
(say_quote_) (VERBed) -16 (hanging_VERBing) 27
(say_quote_verb) (NOUNs) -34 (VERBed) -19 (VERBing) -30 (hanging_VERBing) 17
(say_that_) (NOUN) -38 (NOUNs) -16 (VERB) -88 (VERBed) -91 (VERBs) -69
(say_that_comma_) (VERBed) -59 (hanging_VERBing) 75
(say_that_comma_quote_verb) (VERB) -23 (hanging_VERBing) -28
(say_that_comma_verb) (NOUN) -28 (NOUNs) -27 (VERB) -16 (VERBing) -28 (hanging_VERBing) -50
(say_that_quote_) (VERB) -14
(say_that_quote_verb) (NOUN) -19 (VERB) -22 (VERBed) -24 (VERBs) -41 (hanging_VERBing) -12
(say_that_verb) (ADJ) -43 (NOUN) -46 (NOUNs) -32 (VERB) -57 (VERBed) -69 (VERBing) -58 (VERBs) -28 (hanging_PUNCT) -27 (hanging_VERBing) -73
(say_verb) (ADJ) -69 (NOUN) -71 (NOUNs) -33 (VERB) -32 (VERBed) -60 (VERBing) -79 (VERBs) -31 (hanging_PUNCT) -28 (hanging_VERBing) -122 (passive_VERBed) -46
(source_inverted_) (VERB) -21 (VERBed) 14 (passive_VERBed) -19
(source_inverted_comma_) (VERB) -69 (VERBed) -49
(source_inverted_comma_verb) (VERB) -46 (VERBed) -48 (hanging_VERBing) -32
(tell_) (NOUN) -32 (VERB) -34 (VERBed) -21 (VERBs) -45
(tell_comma_) (VERBed) 12 (hanging_VERBing) 18
(tell_comma_verb) (VERBed) 14
(tell_that_) (VERBed) -38 (VERBs) -44
(tell_that_comma_verb) (VERB) 18
(tell_that_verb) (NOUN) -12 (VERB) -20 (VERBed) -47 (hanging_VERBing) -35
(tell_verb) (NOUN) -22 (VERB) -46 (hanging_VERBing) -29
(think_) (NOUN) -15 (hanging_VERBing) -28
(think_comma_verb) (VERB) 47 (VERBs) 14 (hanging_VERBing) 42
(think_that_comma_verb) (hanging_VERBing) -16
(think_that_verb) (VERBed) -25 (hanging_VERBing) -23
(think_verb) (NOUN) -14 (VERB) 14 (VERBed) -35 (hanging_VERBing) -41

29 cue: report before, tag before source and cue
(act_) ADJ -38 CCONJ 105 NOUN -91 PRON -42 PROPN -69 PUNCT 43 SCONJ 32 VERB -95
(act_comma_) ADV 64 CCONJ 39 NOUN 31 PUNCT 44 SCONJ 14
(act_comma_verb) AUX 29 CCONJ 28 NOUN 32 PUNCT 26 SCONJ 22 VERB -18
(act_inverted_comma_) PUNCT 45
(act_quote_) CCONJ 18
(act_quote_verb) CCONJ 33 NOUN 17
(act_that_) ADP -29 SCONJ -42 VERB -33
(act_that_comma_verb) ADP -21 ADV 15 CCONJ 17 PUNCT -20
(act_that_verb) ADP -49 ADV -24 AUX -100 CCONJ -12 SCONJ -25 VERB -56
(act_verb) ADV -12 AUX 15 NOUN -56 PRON -23 PROPN 34 PUNCT 15 VERB -45
(colon_) PUNCT -39
(judge_) ADP -29 ADV 17 CCONJ 65 NOUN -40 PROPN -18 VERB -54
(judge_comma_) PUNCT 28
(judge_comma_verb) AUX 18 CCONJ 31 VERB -36
(judge_quote_) CCONJ 35 QUOTE -23
(judge_verb) ADP -29 AUX -23 PROPN 18 SCONJ -43 VERB -18
(noun_) CCONJ 40
(noun_comma_) PUNCT 45
(noun_comma_verb) PUNCT 36
(noun_verb) AUX -29 NOUN 26 VERB -17
(passive_inverted_) ADP 15 NOUN -32
(passive_inverted_verb) AUX -32
(say_) (edge) 20 ADP 18 ADV 19 CCONJ 59 NOUN -106 PRON -45 PROPN -69 SCONJ 26 VERB -166
(say_comma_) ADP 19 CCONJ 29 SCONJ 24
(say_comma_quote_) QUOTE -36
(say_comma_quote_verb) ADV -40
(say_comma_verb) ADV 16 AUX -49 CCONJ -22 PRON -47 PROPN 36 SCONJ 41 VERB -72
(say_inverted_) ADP -15 VERB -17
(say_inverted_comma_) ADP 25 PUNCT -19
(say_inverted_comma_verb) ADP -20 ADV -12 AUX -55 CCONJ -41 NOUN -14 PUNCT 36 VERB -14
(say_quote_) ADP -20 CCONJ 45 QUOTE 34
(say_quote_verb) ADP -44 AUX -23 CCONJ 36 QUOTE -24 VERB -14
(say_that_) ADV -41 CCONJ 17 NOUN -54 PRON -22 SCONJ -112 VERB -79
(say_that_comma_verb) ADP -33 ADV -14 AUX -46 PRON -31 SCONJ 19 VERB -64
(say_that_quote_verb) ADP -21 AUX -38 QUOTE -12 VERB -30
(say_that_verb) ADP -44 ADV -71 AUX -127 NOUN -65 PROPN -42 PUNCT 18 SCONJ -27 VERB -65
(say_verb) ADJ -16 ADP -96 ADV -96 AUX -103 NOUN -74 PRON -16 PROPN -42 PUNCT 12 SCONJ -51 VERB -81
(source_inverted_) ADP 12 NOUN -33 PROPN -17
(source_inverted_comma_) PUNCT -91
(source_inverted_comma_verb) ADP -16 AUX -56 PUNCT -48
(tell_) ADP -23 NOUN -42 PROPN -68
(tell_comma_verb) ADP 13 CCONJ -13 PUNCT -12
(tell_that_) SCONJ -34
(tell_that_comma_verb) PUNCT -33
(tell_that_verb) ADP -43 AUX -54 VERB -34
(tell_verb) ADP -33 AUX -49 CCONJ 17 NOUN -36 VERB -30
(think_) ADP -14 VERB -36
(think_comma_) PUNCT 25
(think_comma_verb) ADV 20 AUX 45 CCONJ 15 VERB -26
(think_that_verb) AUX -46
(think_verb) ADV -16 AUX -34 NOUN -18

30 cue: report before, cue
(act_) :~ -18 call~ -36 comment~ -18 made~ 31 say~ -46
(act_comma_) call~ 16 includ~ -26 say~ -14
(act_comma_verb) call~ -17 includ~ -20 say~ -19
(act_that_comma_verb) say~ -26
(act_verb) say~ -23 state~ -20 support~ -36
(judge_) say~ 35
(judge_comma_) say~ 18
(judge_comma_verb) say~ 28
(judge_quote_) say~ 13
(judge_verb) say~ -34
(say_) :~ -45 believe~ -21 call~ -53 expect~ -13 say~ -24 support~ -39 take~ 18 think~ -23 want~ -48
(say_comma_) add~ 23 refer~ 50 say~ -24
(say_comma_verb) :~ 40 includ~ -24 say~ 79 support~ 17 tell~ -61
(say_inverted_comma_) refer~ 16
(say_quote_) say~ 18
(say_quote_verb) say~ -22
(say_that_comma_) add~ 14
(say_that_comma_verb) call~ -45 say~ -25
(say_that_verb) :~ -27 call~ -33 rais~ 23 say~ -76 support~ -49 want~ -25
(say_verb) :~ -28 call~ -22 made~ 12 say~ 31 support~ -50 want~ -49
(source_inverted_) releas~ -13 report~ -30
(tell_comma_verb) say~ 31

31 cue: speaker, word before source and cue
((body)_) , -28 and -34 has -14 that -21 was -20
((body)_hanging) by -31
((name)_) (edge) 45 (number) -29 , 22 : -23 ; 59 about -13 after 28 and 36 as -67 but 54 called -19 for -16 had -103 has 28 is -17 said -39 that -60 then 24 to -29 was -33 were -34 when -30 where -23 which -64 while 43 “” -33
((name)_hanging) , 64 about -28 and 16 before 64 by -18 her -12 in -51 on -28 “,” 40
((person)_) about -33 are -36 but -24 had -12 is -53 of -35 or -13 said 17 that -51 were -14 when 27 while 37 “” -43
((person)_hanging) and -12 in -19
((text)_) , -28 and 37
((text)_hanging) , -20 trump -26
((thing)_) (edge) -44 , -31 - 15 about -16 after 28 and -19 are 24 as -27 but 21 have -33 on 33 only -13 or 15 said 17 than -12 that -38 when 27 while -15 with 48 “,” 19 “” -42
((thing)_hanging) , 23
(he_) 's -24 , 30 after 18 and 67 as 53 before -13 but 39 had -69 has 22 how -29 is -37 said -84 says -39 that -58 though 70 was -72 what -49 where 14 ’s -32 “,” -34
(he_hanging) , 30
(her_) about -12
(his_) about -21 and 60 of -24 on -15 to -26
(it_) and 33 has 19 was -24 when 16 ’s 12
(she_) , -26 as -19 but 52 had -13 has -36 said -35 that -56 was -22 when -42
(she_hanging) , 16 and 25
(they_) , 36 and 58 have 22 said -35 say -30 that -16 were -32
(who_) “” -41

32 side: side
(ahead) -30
(behind) 40
(both) -22

33 side: side and manner
(ahead_judge) -103
(ahead_noun) -61
(ahead_passive) 15
(ahead_source) 22
(ahead_tell) -18
(ahead_think) -14
(behind_act) 34
(behind_judge) 55
(behind_noun) 87
(behind_passive) -27
(behind_source) -50
(behind_words) 29
(both_act) -35
(both_noun) -44
(both_source) 18
(both_tell) 14

34 side: side, cue
(ahead) accord~ 22 accuse~ -40 add~ -25 agree~ -25 announce~ -23 appear~ -45 argue~ -38 ask~ -59 back~ 31 begin~ 18 believe~ 23 boast~ -14 challeng~ -12 cite~ -28 claim~ -21 come~ 31 complain~ 19 conclude~ -25 continue~ -20 criticize~ -15 critic~ -16 decid~ -21 declare~ 30 declin~ 12 defend~ 22 denounce~ 17 discuss~ 19 echo~ 19 endors~ -25 expect~ 18 explain~ -20 express~ -33 favor~ 24 find~ 21 focus~ -19 gave~ -16 identifi~ -16 includ~ -19 indicate~ -12 insist~ 16 knew~ 16 known~ -38 know~ -15 like~ 41 look~ -42 made~ -38 make~ -16 mention~ -13 name~ -13 note~ -14 oppos~ 22 pass~ 33 plan~ 19 pledge~ -17 point~ -40 portray~ -22 post~ 14 praise~ -28 promise~ -27 propose~ -52 push~ -16 rail~ 14 rais~ -14 read~ 25 refer~ -24 refus~ -19 reject~ 20 releas~ -27 report~ 36 respond~ -19 say~ 28 seek~ -28 seem~ 15 seen~ -36 shown~ -30 sought~ -29 spoke~ -21 start~ 19 suggest~ 27 talk~ -24 tell~ 17 think~ -29 try~ -13 turn~ -20 tweet~ 17 urge~ -14 view~ -30 vote~ -49 vow~ -23 went~ -23 worry~ -22 write~ 39
(behind) accept~ 12 accord~ -50 accuse~ 13 add~ 13 agree~ 17 aim~ 21 announce~ 49 apolog~ 13 appear~ -69 argue~ -22 ask~ 38 attack~ 21 back~ -12 believe~ -47 boast~ 24 call~ 14 campaign~ 20 challeng~ 21 cite~ 41 claim~ 13 come~ -40 conclude~ -13 consid~ -22 continue~ 54 criticize~ -19 critic~ 29 deem~ -36 defend~ -15 deny~ -21 describe~ -15 disclose~ 19 discuss~ -12 encourage~ 23 endors~ 51 estimate~ 15 expect~ -65 express~ 50 favor~ -14 fear~ -34 file~ 16 focus~ 31 found~ 22 gave~ 25 held~ 16 hope~ 15 identifi~ 30 includ~ 32 issu~ 13 knew~ -30 know~ 23 like~ -44 look~ 34 made~ 59 make~ 26 mention~ 20 mock~ 20 need~ -19 nomin~ -28 offer~ 19 open~ 22 order~ 18 pass~ -16 plead~ 19 pledge~ 52 point~ 34 praise~ 14 prefer~ -17 press~ 33 promot~ 38 propose~ 55 provid~ 14 push~ 35 question~ 28 quick~ 42 rais~ 20 read~ -24 recogn~ -23 refus~ 43 releas~ 39 remain~ 25 remind~ 13 report~ -57 respond~ 36 reveal~ 22 saw~ 13 say~ -54 seem~ -99 shown~ 40 sign~ 13 sought~ 63 sound~ -18 speak~ 23 spent~ 18 spoke~ 37 state~ 13 stress~ 14 struggl~ 21 suggest~ -17 support~ 36 take~ -20 talk~ 51 tell~ -29 thank~ 24 think~ 16 threaten~ 21 took~ 16 tout~ 12 tri~ 28 try~ 42 turn~ 27 us~ 19 view~ -23 vote~ 70 vow~ 59 went~ 33 wonder~ 12 worry~ 41 write~ -30
(both) accord~ 18 accuse~ 22 aim~ -13 announce~ -29 appear~ 82 argue~ 39 attack~ -18 back~ -35 begin~ -23 believe~ 30 blast~ 13 cite~ -23 consid~ 23 continue~ -40 criticize~ 26 critic~ -15 declare~ -30 declin~ -26 denounce~ -23 describe~ 18 encourage~ -14 endors~ -29 expect~ 45 explain~ 16 express~ -20 focus~ -13 found~ -17 highlight~ 14 identifi~ -16 includ~ -16 insist~ -20 known~ 20 made~ -27 note~ 21 offer~ -32 oppos~ -16 order~ -13 pass~ -27 plan~ -31 pledge~ -39 post~ -20 promise~ 14 push~ -21 put~ -30 question~ -18 rail~ -14 refus~ -26 reject~ -19 releas~ -23 report~ 27 respond~ -23 reveal~ -32 say~ 31 seek~ 27 seem~ 92 seen~ 24 shown~ -12 sought~ -40 spoke~ -19 suggest~ -17 support~ -49 taken~ -17 talk~ -30 tell~ 20 tri~ -20 try~ -32 vote~ -29 vow~ -41 warn~ -20 went~ -13 worry~ -31

35 side: side, word before
(ahead) 's -12 , -17 - -38 : -52 ; -19 after -14 already 12 also -14 and -26 are -27 as 20 because -23 but -83 first -19 had 17 has 23 have 37 in -27 is -15 more -18 now -24 of -15 only 17 previously -20 repeatedly -25 said -19 still -30 ted 12 than -18 that 13 though -19 was -19 were 21 what -27 when -57 where -27 while -39 who -13 with -22 — -33 ’s 29 “,” -24 “” 35
(behind) 's 44 , 15 - 29 -- 28 : 74 ; 35 about 18 after 48 also 23 although 26 and 80 are 30 because 43 been 27 before 16 but 137 candidates -32 even 30 from 13 in 46 is 26 like 15 long 27 more 21 most -26 of 34 previously -22 publicly 13 recently 18 said 29 sanders 13 since 22 still 52 than -21 that -39 then 26 those 20 though 41 thursday 15 to 18 was 26 were 14 what -55 when 58 where 17 which -22 while 68 who -48 with 47 — 37 ’s 13 “,” 28 “” -20
(both) 's -35 : -43 ; -17 after -51 already -16 also -13 and -77 are -15 as -39 because -24 been -29 but -76 did -22 even -34 had -19 has -34 have -47 in -22 is -19 long -17 most 15 now 23 of -21 repeatedly 21 since -34 still -38 than 29 that 30 then -27 though -29 were -36 what 64 when -21 which 23 while -37 with -28 ’s -45 “” -19

36 side: side, word behind
(ahead) ( 20 (number) -24 - 48 : -21 a -26 abc 26 about -55 after 52 and 35 as -40 clinton -33 criticism 51 down -14 during 27 for -22 he -25 hillary -17 him -25 his -16 how -14 in 45 increasingly -23 it -31 its -12 more -24 mrs. -22 not -21 obama -17 of -19 off -12 out -44 over -23 released 40 reporters 12 sanders -29 some 27 sunday 26 support -16 that -34 the -32 their -25 they -34 thursday 25 to -31 trump -38 tuesday 27 up 17 was -29 wednesday 24 when 18 whether -27 who 46
(behind) (number) 43 , -14 - -70 a 32 about 28 after -49 an 16 and -29 as -57 back 14 by -24 clear 19 clinton 60 clinton's 15 clinton’s 20 cnn -24 comments 20 concern 16 conducted -14 criticism -73 cruz 19 down 20 during -19 former 29 friday -24 he 29 him 12 himself 15 his 28 how 29 if 27 in -52 increasingly 32 it 66 its 24 just 13 last 12 little 12 many -17 mrs. -23 new -17 no 14 of 40 off 23 on 21 out 68 over 35 people -20 politico 17 president 12 released -20 reporters -20 republican 14 rubio 13 sanders 14 she 37 so 23 some -18 sunday -23 support 24 supporters 17 that 21 the 47 their 44 them -19 themselves 16 there 23 they 43 this -53 those 12 thursday -19 trump 38 trump’s 17 tuesday -43 voters 19 was -18 wednesday -40 whether 46 who -38 why 28 will -56
(both) (number) -23 , 19 - 18 : 22 a -15 an -29 and -12 as 77 clinton -30 criticism 33 from -19 he -13 his -17 how -15 it -40 its -13 little -15 more 13 mrs. 35 not 13 of -31 on -45 out -31 released -26 reporters 12 she -35 some -16 the -28 their -20 them 22 there -14 they -19 this 45 up -38 voters -13 was 29 whether -29 who -14 with -17

37 side: side, tag behind
(ahead) AUX -25 CCONJ 46 DET -34 NOUN -15 NUM -24 PRON -87 PROPN -33 PUNCT 42 QUOTE -13 SCONJ -24
(behind) ADJ 12 ADV 31 AUX -87 CCONJ -35 DET 52 NOUN 38 NUM 43 PRON 97 PROPN 49 PUNCT -73
(both) ADJ -14 ADV -51 AUX 94 CCONJ -23 DET -32 NOUN -38 NUM -23 PRON -48 PROPN -29 PUNCT 26 VERB -14

38 side: side and what is ahead
(ahead_clause_comma) 16
(ahead_phrase_comma) -54
(ahead_quote_) 19
(ahead_word_) -34
(ahead_word_comma) -71
(behind_phrase_comma) 29
(behind_word_) 40
(behind_word_comma) 41
(both_quote_) -23
(both_word_) -14

39 side: side and what is behind
(ahead_clause) -15
(ahead_comma_phrase) 21
(ahead_comma_quoteclause) -23
(ahead_comma_quotephrase) -50
(ahead_phrase) 18
(ahead_quoteclause) -42
(ahead_quotephrase) -30
(behind_clause) 22
(behind_comma_phrase) -30
(behind_comma_quotephrase) 17
(behind_quoteclause) 47
(behind_quotephrase) 31
(both_clause) -13
(both_comma_quotephrase) 12
(both_phrase) -22
(both_quoteclause) -19
(both_quotephrase) -13

40 side: side and what is ahead, what is behind
(ahead_clause_) clause -15 comma_clause 54 quotephrase -20
(ahead_clause_comma) clause 23 comma_quoteclause -12 comma_quotephrase -31 phrase 21
(ahead_phrase_) clause -20 quotephrase 16
(ahead_phrase_comma) clause -30 comma_clause -28 comma_quoteclause -32 phrase 16 quoteclause -31 quotephrase -13
(ahead_quote_) comma_phrase 13 comma_quoteclause 17 phrase 30 quotephrase -19
(ahead_word_) clause 19 comma_clause -52 quoteclause -21
(ahead_word_comma) clause -14 comma_clause -42
(behind_clause_) comma_quotephrase 26 quoteclause 14
(behind_clause_comma) clause 13 comma_clause -67 comma_phrase -40 comma_quoteclause -27 quoteclause 44 quotephrase 42
(behind_phrase_) comma_clause 20 quoteclause -33
(behind_phrase_comma) clause 19 quoteclause 54
(behind_quote_) clause 12 phrase -26 quotephrase 26
(behind_word_) clause -23 comma_clause 72 quoteclause 27 quotephrase 15
(behind_word_comma) clause 52 phrase 23 quoteclause -16
(both_clause_) clause 16 comma_clause -67 quoteclause -12 quotephrase 23
(both_clause_comma) clause -45 comma_clause 43 comma_phrase 22 comma_quoteclause 43 comma_quotephrase 12 phrase -22 quoteclause -45 quotephrase -45
(both_phrase_) comma_clause -18 phrase -25 quoteclause 33 quotephrase -16
(both_phrase_comma) comma_clause 24 phrase -21 quoteclause -29 quotephrase 14
(both_word_) phrase 12
(both_word_comma) clause -41 comma_clause 33 phrase -15 quoteclause 19

41 side: side and order, what is ahead
(ahead_cue_source) clause_ 36 clause_comma 71 phrase_ -27 quote_ 30
(ahead_source_cue) clause_ -25 clause_comma -57 phrase_comma -59 word_ -29 word_comma -55
(behind_cue_source) clause_ -37 clause_comma -25 phrase_ 21 phrase_comma -26 quote_ -15 word_ 21
(behind_source_cue) clause_ 23 clause_comma 12 phrase_comma 43 word_ 32 word_comma 29
(both_cue_source) clause_comma -68 phrase_comma 23
(both_source_cue) clause_comma 33 quote_ -12

42 side: side and order, what is behind
(ahead_cue_source) clause 23 comma_clause 25 comma_phrase 57 comma_quoteclause -19 phrase 30 quoteclause 18
(ahead_source_cue) clause -38 comma_clause -31 comma_phrase -64 comma_quotephrase -46 quoteclause -59 quotephrase -28
(behind_cue_source) clause -46 comma_clause 24 comma_phrase -12 comma_quoteclause 19 phrase -24 quoteclause -17
(behind_source_cue) clause 43 comma_clause -22 comma_quotephrase 20 quoteclause 58 quotephrase 30
(both_cue_source) clause 18 comma_clause -47 comma_phrase -59 phrase -16
(both_source_cue) clause -22 comma_clause 42 phrase -15 quoteclause -19 quotephrase -12

43 side: side and manner, what is ahead
(ahead_act) clause_ 23 clause_comma -43 phrase_ 15 phrase_comma -58 quote_ -57 word_ 27 word_comma -13
(ahead_judge) clause_ -51 clause_comma -56
(ahead_noun) clause_ -43
(ahead_passive) clause_ 28
(ahead_say) clause_comma 25 quote_ 45 word_ -73 word_comma -37
(ahead_source) clause_comma 30 phrase_comma -20
(ahead_tell) clause_ -59 phrase_ 20 phrase_comma -13 quote_ 12
(ahead_think) clause_ -20 clause_comma 20
(behind_act) clause_ -22 clause_comma 103 phrase_ -13 phrase_comma 58 quote_ 69 word_ -43 word_comma 35
(behind_judge) clause_comma 77 phrase_ 18 phrase_comma 35
(behind_noun) clause_ 92 phrase_ -13
(behind_passive) clause_ -40
(behind_say) clause_ 31 clause_comma -44 quote_ -52 word_ 97 word_comma 18
(behind_source) clause_comma -70 phrase_comma -22
(behind_tell) clause_ 36 phrase_comma -17
(behind_think) clause_comma -23
(both_act) clause_comma -82 phrase_comma -27 quote_ -38 word_ 29 word_comma -23
(both_judge) clause_ 33 clause_comma -37 phrase_ -12 phrase_comma -27
(both_noun) clause_ -61
(both_say) clause_ -31 clause_comma 18 word_ -46
(both_source) clause_comma 20 phrase_comma 33
(both_tell) phrase_comma 25

44 side: side and what is behind, word behind
(ahead_clause) - 36 a -13 about -48 after 39 against -24 an -18 and 21 as -13 clinton -13 for -19 he -15 hillary -12 his -21 how -14 in 40 it -17 more -14 mr. 21 not -12 obama -12 of -13 on 21 out -16 released 40 some -12 that -31 they -34 to -38 trump -20 when 24 whether -20 who 46 with -12
(ahead_comma_phrase) , 21
(ahead_comma_quoteclause) , -23
(ahead_comma_quotephrase) , -50
(ahead_phrase) ( 16 about -19 an 18 and 31 clinton -19 him -18 in 26 on -17 out -26 reporters 18 their -17 trump -16 with 23
(ahead_quoteclause) he -12 in -15 on -12 the -14
(ahead_quotephrase) the -14
(behind_clause) (number) 18 a 27 about 32 an 37 and -26 as -45 at 26 by -24 clear 16 clinton 32 conducted -14 down 12 for 26 her 26 him -15 how 28 if 27 in -62 it 42 more 27 mr. -28 mrs. -33 new -17 of 30 out 30 over 17 politico 17 released -20 reporters 21 sanders 30 she 32 some 19 sunday -23 that 15 their 19 them -23 there 22 they 42 this -31 trump 13 trump’s 14 voters 19 wednesday -24 whether 36 who -38 why 27 with 32
(behind_comma_phrase) , -30
(behind_comma_quotephrase) , 17
(behind_phrase) (number) 22 about 16 an -14 and -18 clinton 25 for -14 her -19 him 31 his 12 it 15 its 12 mr. 32 mrs. 17 on 22 out 36 sanders -12 the 38 their 25 trump 25
(behind_quoteclause) a 18 as -12 he 35 in 32 of 12 on 23 the 34 this -25 tuesday -26 with -13
(behind_quotephrase) : 35 of 19 on 23 to 25
(both_clause) a -20 an -20 as 53 at -39 clinton -20 for -13 her -16 hillary 16 him 19 how -15 in 28 it -27 more -14 mr. 12 of -22 on -27 out -15 released -26 sanders -21 she -32 there -14 they -18 to 17 up -22 voters -13 whether -22 who -14 with -22
(both_comma_quotephrase) , 12
(both_phrase) for 16 her 15 him -14 his -22 out -12 the -50 with -27
(both_quoteclause) he -25 in -20 the -21
(both_quotephrase) to -19

64 start: place, manner
(1) (colon) -17 (noun) 36 (passive) -79 (think) 22
(2) (act) 17 (colon) -23 (judge) -19 (noun) -32 (passive) 12 (say) -17 (source) -44 (think) 12
(3) (colon) -40 (judge) -56 (noun) -62 (passive) -18 (say) -49 (source) 32 (tell) -66 (think) -56
(behind_all) (act) -32 (judge) -32 (say) -14 (tell) 36
(behind_circumstances_) (act) -45 (noun) 45 (say) 48
(behind_circumstances_behind_phrase) (say) 53
(behind_phrase) (act) -30 (judge) -25 (say) -64 (tell) 56 (think) -47
(touching_) (act) 14 (colon) 71 (judge) 67 (passive) 69 (say) 51 (source) -44 (tell) -18 (think) 26

65 start: place, cue
(1) :~ -17 accuse~ -22 admit~ 21 agree~ 35 aim~ 41 announce~ -46 apolog~ -19 appear~ -32 ask~ -35 attack~ 30 attempt~ -38 back~ -15 blame~ -25 blast~ -41 boast~ 43 call~ 75 campaign~ 49 caution~ 28 challeng~ -25 charge~ 21 cite~ -20 claim~ -13 comment~ 51 complain~ -26 consid~ -34 continue~ -23 criticize~ -13 decid~ -32 declare~ -16 declin~ -29 deliv~ -25 describe~ -52 disclose~ -35 eager~ -24 echo~ -21 embrac~ 17 emphasize~ -17 endors~ -23 expect~ -14 express~ -20 focus~ 43 found~ -28 gave~ -12 highlight~ -16 includ~ 23 insist~ 14 joke~ 12 known~ 32 know~ -26 laid~ 44 lai~ 41 lament~ -18 launch~ -18 like~ -41 look~ 47 made~ 15 make~ 14 mention~ -16 mock~ -15 name~ 14 need~ -18 nomin~ -31 order~ -13 pass~ -31 plan~ -29 plead~ 12 point~ 74 post~ -15 praise~ -23 press~ 12 promise~ -18 promot~ -36 push~ 12 put~ -22 question~ -15 quick~ -35 rail~ 49 recogn~ -26 refer~ 82 refus~ -29 reiterate~ -25 releas~ -18 remain~ 22 remark~ 40 remind~ 13 report~ -32 say~ -26 seen~ -14 see~ -54 sent~ -27 share~ -45 show~ -41 sign~ 22 sound~ -21 speak~ 31 spoke~ -35 state~ -45 suggest~ -30 taken~ -19 take~ -14 talk~ 48 tell~ 22 thank~ -37 took~ -22 tri~ -48 try~ -36 turn~ 20 urge~ -15 us~ -45 vote~ 22 vow~ 13 want~ 13 warn~ 37 went~ -30 worry~ 16 write~ -30
(2) :~ -23 accord~ -44 accuse~ 32 agree~ -49 aim~ -21 announce~ -29 appear~ -13 assert~ -18 assure~ 17 attack~ -19 begin~ 42 believe~ -30 blame~ -21 call~ -52 caution~ -20 challeng~ 26 chant~ -20 cite~ -51 claim~ 32 come~ 26 compar~ -29 complain~ 12 concede~ 25 consid~ -13 continue~ 89 criticize~ -22 declin~ 39 deliv~ 27 endors~ -34 expect~ -42 express~ 24 feel~ -34 file~ -22 find~ -35 focus~ 30 found~ -25 hope~ -64 identifi~ -28 includ~ -25 known~ 15 know~ -17 lai~ -12 like~ 28 note~ -28 oppos~ -15 order~ -12 plan~ -23 plead~ 18 pledge~ -15 post~ -19 prefer~ -23 promise~ -34 promot~ -17 propose~ -26 push~ 31 put~ 16 question~ -14 quick~ 29 rail~ -13 recogn~ -16 refer~ -19 refus~ 35 reiterate~ -15 reject~ -20 releas~ -27 rememb~ -27 remind~ 36 requir~ -20 respond~ 28 reveal~ -18 rule~ 17 say~ -43 seek~ -45 seem~ -12 share~ -17 show~ -48 slam~ 17 speak~ 22 spent~ -31 spoke~ 35 start~ 18 struggl~ 32 suggest~ -19 support~ -43 take~ 41 tell~ -24 think~ -26 threaten~ -29 took~ 47 tri~ 40 try~ 30 turn~ 40 tweet~ 21 urge~ -27 view~ 30 vow~ -47 want~ -41 worry~ -13 write~ -39
(3) :~ -40 abl~ 14 accept~ -20 accord~ 32 accuse~ -25 acquiesc~ -33 add~ 12 admit~ -26 adopt~ 34 advoc~ -14 agit~ -20 aim~ -23 align~ 19 allege~ -17 allow~ -40 allud~ 15 announce~ -48 apolog~ 22 appeal~ -19 appear~ -28 applaud~ -27 appoint~ -21 argument~ 36 arrang~ 22 articul~ -27 ask~ -51 assail~ -37 assum~ -13 assure~ -27 attack~ -29 attempt~ 42 attribut~ 15 author~ -17 avoid~ 30 back~ -50 balk~ -12 ban~ -31 battl~ -31 becam~ 29 becom~ 26 begin~ 38 begun~ 20 beg~ 13 believe~ -22 bemoan~ -23 bill~ -14 blast~ 22 block~ -30 boast~ -18 boo~ -12 brag~ -16 breach~ -15 bristl~ -12 broker~ -27 brush~ -27 call~ -62 campaign~ -38 captur~ -29 care~ 15 carri~ 30 cast~ 20 caution~ -16 certain~ -16 challeng~ -47 champion~ 17 characterize~ -15 chide~ -26 chime~ -37 chosen~ 20 circul~ 27 cite~ -71 claim~ -42 clash~ 15 clear~ -13 close~ 25 co-author~ 16 coin~ 27 comment~ -23 commit~ 16 compar~ -12 complet~ 21 conclude~ -19 confess~ -16 confirm~ -14 confront~ 23 congratul~ -18 consid~ -58 contrast~ -40 conven~ 19 cop~ 16 cover~ -37 creat~ -20 critic~ -22 cut~ 22 decid~ -21 decis~ -16 declin~ -54 decry~ -12 deem~ -27 demand~ -37 denounce~ 20 deny~ -37 descend~ 22 design~ -18 determin~ -18 devot~ -12 dictum~ 20 differ~ 14 difficult~ 24 direct~ -13 disagre~ -18 disavow~ -13 disclose~ 23 discuss~ -35 displai~ -26 distanc~ -15 divid~ -12 draw~ -30 dress~ 17 drew~ 21 dwell~ 15 echo~ 17 ei~ 22 elect~ -12 embrac~ -47 emerg~ 25 emphasize~ -20 encourage~ -38 endors~ -41 end~ 46 enter~ 33 envis~ -23 erupt~ 15 escal~ 20 establish~ 23 estimate~ -13 evinc~ 15 excit~ -17 expect~ -13 experienc~ -18 expos~ -27 express~ -76 extol~ -12 face~ 27 fail~ 40 favor~ -24 fear~ -23 figur~ -21 fire~ -21 flash~ -16 flirt~ 18 fli~ 14 float~ 22 focus~ -34 focu~ -13 forese~ -23 found~ -12 fuel~ 26 fulmin~ -22 gave~ 28 given~ 39 give~ 31 goe~ -17 gone~ 44 go~ 32 grappl~ 15 griev~ -12 grow~ 18 had~ 18 harangu~ -14 hard~ 25 have~ 31 heighten~ 23 held~ 35 help~ 25 herald~ -13 hesit~ -22 highlight~ -39 hint~ -26 hire~ -53 hit~ 33 hold~ 15 hope~ -42 identifi~ -57 ignor~ -41 imagine~ 13 impli~ -17 imposs~ 15 inclin~ 22 includ~ -28 indicate~ -26 insist~ -26 insult~ -16 intend~ -40 interview~ -23 investig~ -24 invit~ -24 invok~ -29 issu~ 41 join~ 54 keen~ 23 kept~ 13 knew~ -32 knock~ -20 known~ -67 know~ -48 labor~ 18 laid~ -49 lai~ -15 launch~ 46 lectur~ 23 led~ 21 leeri~ -13 left~ 24 lend~ 23 let~ -12 level~ 20 liken~ -20 limit~ -22 linger~ 22 link~ -32 list~ -40 live~ 16 lobbi~ -27 lob~ -16 log~ 20 look~ -68 love~ -17 made~ 14 maintain~ 40 make~ 34 mandat~ -14 mark~ -17 marvel~ -17 mention~ -30 messag~ 24 met~ 12 misl~ 23 misstat~ -21 mock~ -21 mount~ 42 move~ 25 mull~ -21 name~ -44 negoti~ -27 nomin~ -29 observe~ 20 open~ 14 opposit~ -13 oppos~ -65 opt~ -15 order~ -38 outlin~ -36 paid~ 16 paint~ -12 paus~ -14 peg~ -24 perceiv~ -22 perform~ 19 persuad~ 13 pick~ -13 pin~ 20 place~ 16 plant~ 19 plan~ -13 pledge~ -17 point~ 13 polar~ 28 ponder~ -15 portray~ -14 pose~ 16 post~ 29 preach~ 18 predict~ -27 prefer~ -35 premier~ -24 present~ 39 pressur~ -16 press~ -22 proceed~ 34 produc~ -22 project~ -20 promise~ -58 pronounc~ -14 propose~ -40 propos~ -13 proud~ -15 prove~ -14 provid~ 48 publish~ 34 pursu~ -12 push~ -75 put~ 26 quash~ -15 quick~ 24 quot~ -28 rail~ -35 rais~ 14 ratchet~ 30 rattl~ 33 re-tweet~ -15 reach~ 35 read~ -21 reaffirm~ -19 realiz~ -21 rebuk~ -22 rebut~ -14 recall~ -38 recapitul~ 18 recogn~ -35 recount~ -31 referenc~ -31 refer~ -96 reflect~ -52 refus~ -74 regist~ -12 releas~ 54 relish~ -19 reli~ -18 reluct~ 13 remain~ 18 remark~ -33 rememb~ -45 remind~ -12 render~ 24 repeat~ 23 request~ -20 requir~ -17 rescind~ -14 respond~ 33 restat~ -14 restrict~ -19 rethink~ -20 return~ 15 retweet~ -37 reveal~ -40 revisit~ -16 revis~ 34 rip~ 14 rose~ 20 rule~ -35 say~ -22 scrambl~ 21 seek~ -39 seem~ -59 seen~ -61 see~ -73 seiz~ 16 sentenc~ -12 sent~ 43 serv~ -12 set~ 36 share~ 27 shown~ -31 show~ -24 shrug~ -33 shut~ 12 side~ -39 signal~ -22 singl~ -34 sink~ 20 skeptic~ -26 slam~ -48 sought~ -57 spark~ -21 spar~ -24 speak~ -23 spent~ 58 spi~ -16 spoke~ -17 sponsor~ -18 spot~ -32 start~ 49 step~ 17 stiffen~ 17 stoke~ 25 stop~ 27 strategi~ 17 stress~ 12 struck~ -28 stuck~ -34 suggest~ -14 sum~ -26 support~ -79 surpris~ 25 suspend~ -13 su~ 20 taken~ 60 take~ 25 talk~ -19 target~ -24 tell~ 23 testify~ 17 thank~ -41 threaten~ -27 threw~ 22 thrill~ -24 tick~ -32 titl~ -25 tone~ 22 took~ 45 touch~ -22 tout~ -13 trade~ -14 trip~ 17 tri~ 31 trumpet~ -31 try~ 14 turn~ 35 tweet~ -12 ty~ 21 underscore~ 14 understood~ -28 unit~ -15 unleash~ 24 unlik~ 32 urge~ -90 us~ 91 util~ 17 veer~ 17 veto~ -15 view~ -32 voic~ -22 vote~ -31 vow~ -58 want~ -92 warn~ -13 watch~ -19 waver~ -27 weigh~ -43 welcom~ -25 went~ 47 wonder~ 19 won~ 36 work~ 15 worry~ -13 wrack~ 18 write~ 37 zero~ -26
(behind_all) see~ -15 tell~ 12
(behind_circumstances_) announce~ 35 call~ -15 explain~ -29 focus~ -28 know~ -22 point~ -65 question~ -22 refer~ -37 report~ 25 respond~ -28 spoke~ 15 went~ -14
(behind_circumstances_behind_phrase) say~ 27
(behind_phrase) address~ -20 announce~ -21 ask~ 14 blast~ 13 challeng~ -17 cite~ -29 claim~ -14 compar~ -15 consid~ -23 criticize~ -13 defend~ -27 denounce~ -13 deny~ 33 dismiss~ -18 embrac~ -25 encourage~ -13 expect~ -16 express~ 46 found~ -23 gave~ 13 highlight~ -30 includ~ -42 issu~ -30 know~ 18 made~ 57 mock~ -15 name~ -13 oppos~ -14 order~ -29 pass~ 35 point~ 19 promise~ 13 provid~ -13 publish~ -13 push~ 22 put~ -12 question~ 19 reiterate~ 17 releas~ -21 remind~ 17 repeat~ -49 say~ -70 see~ -22 show~ 25 sign~ -23 slam~ -14 support~ 14 take~ -32 tell~ 41 took~ -28 tout~ -20 turn~ -14 urge~ 22 want~ -27 warn~ 24
(touching_) :~ 71 accept~ 39 accord~ -44 acknowledge~ 19 address~ 35 admit~ -13 aim~ -20 allege~ 31 announce~ 60 apolog~ -36 appear~ 55 applaud~ 37 ask~ 34 assert~ 20 attack~ 29 attempt~ -27 back~ 54 begin~ -74 believe~ 59 blame~ 39 boast~ -32 call~ -15 campaign~ -24 challeng~ 32 chant~ 13 charge~ -17 cite~ 120 come~ -31 comment~ -34 compar~ 44 concede~ -18 confirm~ 25 consid~ 82 continue~ -92 criticize~ 26 critic~ 17 decid~ 36 declare~ 31 declin~ 21 decry~ 23 deem~ 47 defend~ 28 deliv~ -17 demand~ 35 denounce~ -18 describe~ 55 determin~ 30 discuss~ 59 dismiss~ 19 eager~ 22 email~ -52 embrac~ 52 emphasize~ 19 encourage~ 38 endors~ 85 estimate~ 21 expect~ 57 favor~ 33 fear~ 40 feel~ 18 focus~ -39 found~ 47 gave~ -36 held~ -37 highlight~ 68 hit~ -41 hope~ 65 identifi~ 56 ignor~ 44 includ~ 41 insist~ 42 issu~ -34 knew~ 52 know~ 54 laid~ -13 lai~ -31 lament~ 25 launch~ -44 learn~ 19 list~ 51 made~ -72 make~ -67 mention~ 58 mock~ 44 name~ 28 nomin~ 60 open~ -20 oppos~ 64 order~ 68 pass~ -15 plan~ 43 plead~ -44 point~ -74 portray~ 23 post~ -16 praise~ 19 predict~ 46 prefer~ 52 press~ -36 promise~ 26 promot~ 58 propose~ 60 provid~ -47 publish~ -15 put~ -13 question~ 12 quick~ -36 quot~ 35 rais~ -19 recall~ 43 recogn~ 53 referenc~ 45 refus~ 20 releas~ -31 remain~ -31 remark~ -19 rememb~ 46 remind~ -62 repeat~ 20 report~ 12 requir~ 20 respond~ -44 reveal~ 67 rule~ -17 saw~ 27 say~ 92 seek~ 55 seem~ 46 seen~ 24 see~ 99 sent~ -69 show~ 45 signal~ -45 slam~ 35 sought~ 12 sound~ 29 speak~ -42 spent~ -72 start~ -81 state~ 23 struggl~ -27 suggest~ 67 support~ 69 taken~ -63 take~ -64 talk~ -41 tell~ -80 thank~ 58 think~ 29 threaten~ 17 took~ -85 tout~ 37 tri~ -64 try~ -30 turn~ -79 urge~ 27 us~ -97 view~ -13 vow~ 25 want~ 82 warn~ -43 welcom~ 34 went~ -49 wonder~ 24 write~ -29

66 start: place, word
(1) a 27 about -29 all 25 as -12 at -37 attacks 14 ban -24 be -40 because 32 bring -24 clinton 22 comments 16 for 14 he -15 hillary 33 immigrants 25 immigration 31 in -29 is 15 its 13 last -13 make -21 national -12 new -15 obama 29 other 15 point -15 policy -16 put -18 recent -12 rubio -18 saturday -36 sen. -18 show -12 support -29 thursday -16 to -16 trump 25 trump's 31 trump’s 29 twitter -35 u.s. -16 voters -26 wall 13 wednesday -20 what 35 whether 18 win 23
(2) $ -24 's -16 a 17 an -23 and -17 any -36 at -34 back -14 being 15 bill 22 both -26 by -15 clinton's 26 comments 13 democrats -14 for -15 himself 48 how 19 if -14 in 34 it -29 its -18 new -16 no 18 of -33 on -32 other -13 political 19 president 31 recent 15 she -14 state -20 there 13 to -26 too 14 trump 32 trump's 14 what 23 whether 33 who 16 with -21 ’s -18 “,” 15 “” 16
(3) $ -22 's -35 (number) -12 ) -20 abortion 18 about 43 addressing 20 ads 23 after -20 against -18 alleged 19 along 14 america -17 americans -28 an 25 and -13 another -13 anti-trump -14 are -22 as -43 ayotte 34 barack -14 based 22 be -16 because -30 becoming 15 before -15 being 28 ben 29 benghazi 15 bernie 16 biden -12 bill -21 border 22 bring 22 britain 17 but -34 buying 24 by -23 calling -23 campaign -14 candidates 12 carson -14 chairman -12 changes 20 changing 20 china 18 clinton -12 clinton's 13 clinton’s 42 comments 19 companies 21 concern 24 democracy 23 democratic -15 do 17 does 18 doing 25 drawing 22 each -19 elected -12 emails -12 european -13 even 20 events 21 facebook -19 fellow 14 fields 15 fiorina 19 firms 20 florida 16 focused 25 for 34 foreign -13 fox -29 free -25 friday -12 from -42 front-runner 31 garland 22 gay 19 george -13 georgia -13 golf -13 gop -25 gun 16 had -18 has -21 have -20 he -14 health -24 herself 22 hillary -23 him -19 himself 13 his 27 hispanic -13 how 33 hundreds 26 i -16 if -25 immigrants -14 include 26 including -29 increased 34 indiana 22 industry 23 information -12 iowa -13 isis -15 islamic 33 israel 17 its 17 john -21 just -13 latinos 16 lewandowski 27 like -17 losing 24 lower 23 many 13 me 22 men 22 mexican 12 moderate 22 momentum 19 monday -17 money -14 more 46 mr. 21 much 22 nearly 12 news -15 nuclear 19 of -23 on 15 only -13 opening 27 other -23 over 23 pay 18 people -13 point 24 police 14 policy -15 politicians 39 president -17 primary 15 prominent 19 proposals 33 public -12 pushing 25 racial 17 racism 15 rather 19 reporting 26 republican 21 republicans -17 rights 18 rival 19 rivals 25 romney 23 rubio 42 rubio’s -13 running -12 ryan 16 said -18 saturday -18 saying -44 scalia 25 sen. 13 several 17 signed -12 since -25 single-payer 13 so -19 social 18 something -17 speaking 18 special -19 speech 18 state -29 still -14 such 31 suggested 23 super -15 support 13 supporters -14 syria -14 syrian -14 tax 18 ted 16 television -12 telling -19 than -12 that 34 their 15 them -15 there -18 this -13 though -17 to 13 tuesday -29 twitter -20 unity 23 urging 21 using -24 vermont 19 vice 18 victims 20 voters 32 wall -31 washington -16 ways -14 wealthy 17 wednesday 16 were -18 when -17 which -71 while -33 who -18 why 57 will -15 without 18 women 25 words 24 working -28 would 14 zika 20 ’s -37 “?” 40
(behind_all) he -20 the -33 to 33 who -27 “” 16
(behind_circumstances_) 's -29 a 12 about -12 and -15 over -16 that 29 the 38 to 31 ’s -19 “” 36
(behind_circumstances_behind_phrase) that 50
(behind_phrase) a -42 about 40 after -12 against -20 among 21 and -26 as -12 between -21 by -16 during -16 for -82 he 58 if 38 in -36 is -16 it 28 not 47 on -21 over -30 she 21 they 23 this -22 was -19 who -26 ’s -14
(touching_) (number) 18 a -19 about -19 after -15 an -19 and -17 any 15 as 31 at 19 back -31 both 12 china 21 clinton 35 clinton's 26 clinton’s 21 comments -20 concern -13 cruz 36 donald 16 down -31 former 25 he 56 herself -36 hillary -14 him 23 himself -29 his -25 how 68 if 40 in -32 increasingly -15 it 24 just 17 last -67 little -53 me -30 mr. 16 much -12 new 18 no -32 obama 13 off -34 on -21 out -63 over -42 people -14 plans -40 politico -15 president 33 sanders 25 she 51 some 21 support -20 that 48 the 16 their -17 them -21 there 28 they 52 those 22 trump's 21 trump’s 17 up -51 was 20 whether 70 who 37 why 25 with -27 “,” 51 “?” 13 “” 30

67 start: place, tag
(1) ADJ -20 ADP -13 ADV -23 AUX 21 DET 25 NOUN -33 PRON 29 PROPN 12 VERB 21
(2) ADJ -23 AUX -26 CCONJ -30 NOUN -17 PART -47 QUOTE 32 SCONJ 32 SYM -32 VERB -28
(3) ADJ -34 ADP -14 ADV -13 AUX -26 CCONJ -45 NOUN -52 NUM -12 PRON -18 PROPN -31 PUNCT -20 SYM -32 VERB -15
(behind_all) ADJ -39 ADP 25 AUX -17 DET -64 PART 22 QUOTE 14 SCONJ -19
(behind_circumstances_) ADP -44 CCONJ -21 PART 20 PRON 21 PROPN -14 QUOTE 19 SCONJ 15
(behind_circumstances_behind_phrase) PRON 35
(behind_phrase) ADP -17 AUX -86 CCONJ -31 DET 34 PROPN -14 SCONJ 38 VERB -55
(touching_) ADJ 19 ADP -23 ADV -33 AUX 72 CCONJ -17 NOUN 46 NUM 18 PRON 20 PROPN 51 QUOTE 71 SCONJ 21 VERB 31

68 start: word, word before
$ a -13 for 25
% (number) -25
(number) $ -52 (number) -39 , 29 a -16 about 26 at -22 by -16 in -33 nearly -12 of 23 only -13 than -20 the -12 with 20
a , -27 about 45 against 34 announced 20 as -15 at -56 be -34 become -17 before -16 building -18 by -21 during -23 for 51 have -18 in -60 included 20 into 12 is -20 issued -40 like 26 made -37 make -14 of -25 off 31 out -47 pass 20 proposed 16 released -29 said 18 such -22 take -27 to 15 told 29 took -33 up 16 using -16 was -24 win -17 with 47 wrote -31 — 21
about , 23 comments 35 question 20 questions -29 story -17 talk 17 talking -20 up -25
all ban 18 for 28 on 14
along , -15
american of -12
an , -22 as -28 during -23 for 32 in -57 of 14 on 12 out 33 with -13
and , 34 - -18 party 19
as , -41 - 26 clinton -18 described 19 him -20 himself -12 known -43 seen 22 trump -15
at , 31 said -27
ban to -23
barack president -14
be to -46
because , 27
behalf on -15
being of 14
but , -15
calling , -16
change to -16
clinton about -16 for -23 hillary -24 mrs. -14 that -16 with -12
clinton’s of 31
compete to -12
concern expressed -22
congress of -13
cruz ted -32
cut to 13
defeat to 24
describe to -14
do to -21
donald for 19
elected if -12
endorse to -15
expand to 18
facebook on -22
favor in -39
fight to 21
for (number) 37 asked -41 call -17 called -42 calling -19 calls -18 clinton 17 known 23 looking -13 push 19 pushed -14 responsible -16 sanders -12 trump -16 voted 14
friday on -13
from , 25
get to -23
give to -18
go to -16
gun on 17
guns on 15
he , 47 : 25 after -18 as -13 how -25 if -13 said 35 saying 25 says -19 that -30 what -22 when -19 whether -23 which -21 why -24
hear to -19
help to -14
her about 49 as 24 from -26 in -18 of -28 to -51
hillary about 21 against -15 of 17
him accused 24 behind 12 of -17
his about 34 after -19 and -14 announced 23 as -29 at -12 by 40 defended -14 from 26 in -56 of -16 out 46 said 38 saying 16 says -13 that 17 to -19 up -18
how and -14 of -24 on 34
however , -18
impose to 40
in , 18 increase 22 out -20 trump 19
including , -25
is , 50
issues on 23
it about 14 for -18 made -38 make -12 making -20 of -14 said 23 saying 34
its and -15 in -14 of -17 on 13 to 12
know to -13
least at -25
make to -35
monday on -18
more , -12 a 23 for -17 of 14 to 45
mr. against -17 for -26 of 25 that -13 with -38
mrs. that 23
much spent -21
muslims on -13
new for 14 in -24
not , -19 for -14
obama of 28 president -18
of (number) -14 , 29 criticism 21 out -14 support -14 trump 13
offer to -15
ohio of -12
on attacks -19 ban 35 calling 12 focused -12 in 22 said -39
other to 14
over debate 23
pay to -20
politico told -15
portray to -17
president of -28
presidential republican -13
protect to -14
provide to -15
put to -20
raise to 14
recent in -12
reject to 19
republican of -26 presumptive -16 the -15
sanders on 18
saturday on -32
say to -13
saying , -38
see to -20
sen. of -26
she said 19 that 23
show to -13
social on -52
some , 22 for -28 of 16 on 27
state of -20
stop to -20
sunday on -39
support in -22
telling , -15
than more -16
that (number) 12 , 76 - 28 : -23 alleging 30 and -20 argues -25 arguing 13 attacks 27 bill -40 case 40 claiming -31 clear 19 concern 45 debate 29 ensure -44 fact -32 friday 30 him -12 idea 12 in -21 is 39 issues -32 legislation 12 month 42 night 27 notes 14 notion 16 out 27 reported -24 said -13 say 27 show 23 so -18 statement 17 suggesting 17 sunday 18 week 50 — 26 “” -12
the , 47 : 16 about 76 accused 14 address 34 after -19 against 46 all -29 among -13 and -27 around -24 asked -28 at -22 back 28 become -29 before -48 behind 22 between -31 by -32 called 16 calling 24 down 21 during -37 entering -12 for -18 from -23 get -23 how -29 if -14 in -70 into -21 made -65 make -40 of -50 on 17 outside -18 put 17 raising -27 recognize 38 said 62 saw 14 saying 47 says 25 see 20 showed 12 support 26 than -15 that -31 through -13 to 24 told -30 until -15 up 12 use -30 used -14 using -33 when -22 whether -12 which -15 why -17 “,” -18
their for -26 in -12 of -12 to 22 with 37
them of 16
they , -20 because -16 how 41 said 13 say 23 what -12
though , -25
thursday on -18
to (number) 28 , 39 able -29 agreed 24 alternative -12 appeal 14 appear 39 appears 35 as -17 attempt -21 attempted 14 attempts -34 attention -19 back -20 candidates -20 case 26 clinton -29 closer -13 come -14 commitment -12 continue -29 continued -44 continues -33 decided 25 decision 37 declined -17 delegates -17 designed 50 difficult -12 eager 22 effort -20 failed -49 going -24 had -20 hard -18 her -32 hoped 26 hopes -14 hoping 40 how -18 intended 14 is -18 it -21 leaders -21 like 19 likely -35 looking 13 need -18 needed 14 needs -29 not -29 only -13 opposition -43 parties -22 party 37 plan 53 planned 29 plans 34 pledged 20 pointed -33 pointing -18 president 18 promise 37 promised 37 promises 43 promising 27 proposal 34 quick -36 ready -23 refusal -13 refusing 21 republicans -17 respond -14 responded 20 response -30 returned -24 sanders -24 seeks 40 seem -26 seemed -20 seems -14 set -23 states -26 them 25 tried -45 trump 50 trying -25 tuesday 43 unlikely -41 vowing 20 wants 43 way -31 “” 14
trade on -17
trump about 32 against 34 at 26 donald -27 for -16 mr. -18 of 15 that -22
trump's of -26
trump’s of 20
tuesday on -32
turn to 16
twitter on -46
understand to -13
unify to 16
vote to -14
voters to -30
wall on -17
was , 48
wednesday on -27
what about 25
where , -16
whether about -22 asked 21
which , -41 in -12
who , -53 voters -15
win to 16
with , -32 agreed -14 him 25
without , 16
would , 38
“,” , 19 as -29 of 24
“?” , 56
“” 's -17 , 46 : 68 a -53 as 34 be -12 clinton -26 for 14 her -16 his -14 is -17 of 40 on -25 saying 21 that 17 the -25 to -58 was -31 ’s -22

69 start: tag, tag before
ADJ ADJ -118 ADP 105 ADV -72 AUX -65 CCONJ -34 DET -213 NOUN -30 NUM -29 PART 23 PRON -89 PROPN -77 SCONJ -18 VERB 47
ADP ADJ -143 ADV -37 AUX -27 CCONJ -14 NOUN -23 NUM 51 PRON 25 PROPN 51 PUNCT 90 VERB -70
ADV ADJ -30 ADP 25 ADV -33 AUX -56 CCONJ -44 DET -52 NOUN -34 PRON -37 PROPN 31 PUNCT 21
AUX ADJ -13 ADP 32 AUX -35 CCONJ -20 NOUN -69 PART -64 PRON -122 PROPN -85 PUNCT 118 VERB 63
CCONJ ADJ -14 ADP -13 NOUN -42 PROPN -35 PUNCT 15 VERB -45
DET ADJ 16 ADP 14 ADV -30 AUX -58 CCONJ -56 DET -37 NOUN 24 NUM -14 PART -12 PRON -53 PROPN 63 PUNCT 53 QUOTE -32 SCONJ -66 VERB 30
NOUN ADJ -245 ADP 139 AUX -18 CCONJ -60 DET -243 NOUN -132 NUM -82 PART -75 PRON -131 PROPN -179 PUNCT 52 QUOTE -17 SCONJ -22 VERB 77
NUM DET -36 NOUN -12 NUM -39 PRON -12 PUNCT 21 SYM -57 VERB 58
PART ADJ -64 ADP 16 AUX -91 NOUN 26 PART -18 PROPN 34 PUNCT 44 SCONJ -15
PRON ADJ 38 ADP 27 ADV -26 AUX -27 CCONJ -69 DET -27 NUM -17 PROPN 42 PUNCT 14 SCONJ -27 VERB 32
PROPN ADJ -58 ADP 75 ADV -13 CCONJ -60 DET -189 NOUN -36 NUM -21 PART 13 PROPN -242 PUNCT 20 QUOTE -25 SCONJ -42 VERB 95
QUOTE ADJ -39 ADP 35 AUX -65 CCONJ -22 DET -102 NOUN 26 PART -44 PRON -29 PROPN -76 PUNCT 106 VERB 14
SCONJ ADJ -16 ADV -20 AUX 55 CCONJ -18 NUM 22 PROPN 74 PUNCT 33 QUOTE -24 VERB 18
SYM ADV -16 DET -15 NUM -25 VERB 22
VERB ADJ -39 ADP 124 ADV -128 AUX -88 CCONJ -35 DET -30 NOUN -68 PART -57 PRON -135 PROPN -60 PUNCT 19 QUOTE -23 SCONJ 101 VERB 20

70 start: word, marks before
% (0_marks) -22
's (0_marks) -84
(number) (2_marks) -15
a (0_marks) 12 (1_marks) -35 (2_marks) -14 (3_marks) 14
abc (0_marks) -43
abortion (0_marks) 22 (1_marks) 21
about (0_marks) 18 (2_marks) 16
accepting (0_marks) -12
accusations (0_marks) 14
address (0_marks) -16
ads (0_marks) -19
after (0_marks) -46
again (0_marks) -23
against (0_marks) -37
agreement (0_marks) -18
ahead (0_marks) -20
all (1_marks) 16
allegations (0_marks) 18
alleged (0_marks) 21
allies (0_marks) -18
allowing (0_marks) 37
almost (0_marks) -37
along (0_marks) -14 (1_marks) 20
also (0_marks) -18
americans (0_marks) -45
an (0_marks) 18 (1_marks) -34
and (0_marks) -79 (1_marks) 19 (2_marks) -16
anonymity (0_marks) 33
another (0_marks) 15 (1_marks) -21
answer (0_marks) -14
any (0_marks) -32 (1_marks) 21
anyone (0_marks) -37
approach (0_marks) 16
april (0_marks) -14
are (0_marks) -15
as (0_marks) 13 (1_marks) -36
at (0_marks) -29 (2_marks) 20
attack (0_marks) -17
attacks (0_marks) -21
attention (0_marks) -28
away (0_marks) -20
ayotte (0_marks) 43
back (0_marks) -48
backing (0_marks) -12
ban (0_marks) -27
banks (0_marks) 13
based (1_marks) 22
be (0_marks) -55
because (1_marks) 24
been (0_marks) -12
behalf (0_marks) -14
behind (0_marks) -28
being (0_marks) 32
ben (0_marks) 24
bernie (0_marks) 20
between (0_marks) 15
bill (1_marks) 22
billionaire (0_marks) 32
billionaires (0_marks) 22
black (0_marks) -21 (1_marks) 22
border (0_marks) 37
boycott (0_marks) 19
breitbart (0_marks) -31
britain (0_marks) 23
building (0_marks) 24
by (0_marks) -47
call (0_marks) -14
calling (0_marks) -26 (1_marks) -16
calls (0_marks) 12
campaign (0_marks) -36
campaigns (0_marks) -16
candidate (0_marks) -13
candidates (0_marks) 19
carson (0_marks) 14
certain (0_marks) 21
chairman (0_marks) -12
challenges (0_marks) 14
changes (0_marks) 36
changing (0_marks) 32
china (1_marks) 26
chinese (0_marks) -33
chris (0_marks) -13
claims (0_marks) 22
clear (0_marks) -14
clinton (0_marks) 14 (1_marks) 20 (2_marks) -14
clinton's (0_marks) 49 (1_marks) -20
clinton’s (0_marks) 41 (1_marks) 24
close (0_marks) -14
closely (0_marks) -23
closer (0_marks) 24
cnn (0_marks) -21
comey (0_marks) 31
coming (0_marks) -22
comment (0_marks) 13
comments (0_marks) 19
companies (0_marks) 27
compete (0_marks) -12
conducted (0_marks) -24
confidence (0_marks) -46
congress (0_marks) -15
congressional (0_marks) 13
conservatives (0_marks) 13
content (0_marks) 15
contests (0_marks) -16
continuing (0_marks) 12
controversial (0_marks) -17
countries (0_marks) 13
credit (0_marks) -25
critical (0_marks) -16
criticism (0_marks) -33
cruz (0_marks) 14
cut (0_marks) 13
data (0_marks) -28
debate (0_marks) -13 (1_marks) -33
december (0_marks) -14
defeat (0_marks) 32
defense (0_marks) -17
democrat (0_marks) 17
democratic (0_marks) 35
department (0_marks) -13
despite (0_marks) 26
detailed (0_marks) 20
details (0_marks) 29
differences (0_marks) 22
direct (0_marks) -28
do (0_marks) -28 (1_marks) 26
doing (1_marks) 19
donald (0_marks) 22
donations (0_marks) -18
doubts (0_marks) 19
down (0_marks) -39
draft (0_marks) -21
during (0_marks) -30
each (0_marks) -14 (1_marks) -12
earlier (0_marks) -43
effort (0_marks) -19
efforts (0_marks) 19
emails (0_marks) -14
emanuel (0_marks) 27
encourage (0_marks) -16
endorse (0_marks) -16
endorsing (0_marks) -19
even (0_marks) -16 (1_marks) 22 (2_marks) -14
events (0_marks) 21
every (0_marks) -17
evidence (0_marks) -19
expand (0_marks) 18
expanding (0_marks) 19
facebook (0_marks) -26
facts (0_marks) 15
far (0_marks) 16
favor (0_marks) -42
federal (0_marks) -14
fields (0_marks) 15
fight (0_marks) 20
fiorina (0_marks) 31
first (0_marks) -38
focus (0_marks) -14
focused (0_marks) 25
follow (0_marks) 25
following (0_marks) -23
for (1_marks) -41
foreign (0_marks) -17
former (0_marks) 12
forward (0_marks) -28
fox (0_marks) -35
free (0_marks) 28
friday (0_marks) -56
friends (0_marks) -13
from (0_marks) -36 (1_marks) 21
front-runner (0_marks) 37
full (0_marks) -32
fully (0_marks) -12
fun (0_marks) -22
fundraising (0_marks) -15
future (0_marks) 13
garland (0_marks) 38
george (1_marks) -16
get (0_marks) -23
give (0_marks) -18
go (0_marks) -16
growing (0_marks) -15
guilty (0_marks) -34
gun (0_marks) 23
had (0_marks) -22
half (0_marks) -22
hard (0_marks) -29
has (0_marks) -27
hate (0_marks) -15
he (0_marks) 35 (1_marks) 14
hear (0_marks) -19
her (0_marks) 16 (1_marks) -31 (2_marks) -20
here (0_marks) -19
herself (0_marks) -14
highly (0_marks) -14
him (0_marks) 13 (1_marks) -19
himself (0_marks) 21
his (0_marks) 17 (1_marks) -26 (2_marks) 12
host (0_marks) -24
house (0_marks) -31
how (0_marks) 72 (1_marks) 16 (2_marks) 16
however (1_marks) -18
husband (0_marks) 15
idea (0_marks) -12
ideas (0_marks) -16
if (0_marks) 43 (2_marks) -15
illegal (0_marks) 12
immigrants (0_marks) 27
immigration (0_marks) 49 (1_marks) -27
in (0_marks) -72 (1_marks) 18 (2_marks) 31
including (1_marks) -22
increased (0_marks) 28
increasingly (0_marks) -18
indiana (0_marks) 13
industry (1_marks) 25
instead (0_marks) -25
interest (0_marks) -27
interested (0_marks) -15
into (0_marks) -35
iowa (0_marks) -27
is (0_marks) -26 (1_marks) 13 (2_marks) 26
isis (0_marks) 12
islamic (0_marks) 34
israel (0_marks) 24
issue (0_marks) -18
issues (0_marks) 46
it (0_marks) 26 (1_marks) -20 (2_marks) -21
its (1_marks) -13 (2_marks) 25
itself (0_marks) -23
jeb (0_marks) 24
jewish (0_marks) 26
july (0_marks) -22
just (0_marks) 35
kelly (0_marks) 24
khan (0_marks) 17
know (0_marks) -16
largely (0_marks) -12
last (0_marks) -83
late (0_marks) -26
later (0_marks) -22
latinos (0_marks) 37
lawmakers (0_marks) -16
laws (0_marks) -33
least (0_marks) -19
legal (0_marks) 28
legislation (0_marks) 27
level (0_marks) 23
lewandowski (0_marks) 28
liberal (0_marks) 19
little (0_marks) -54
long (0_marks) -23
losing (0_marks) 32
lower (0_marks) 21
made (0_marks) -15
major (0_marks) 21
make (0_marks) -37
man (1_marks) 13
many (0_marks) 28
may (0_marks) -15
men (0_marks) 40
mention (0_marks) -24
merkel (0_marks) 14
messages (0_marks) -21
mexican (0_marks) 24
military (0_marks) 12
moderate (0_marks) 23
momentum (0_marks) 21
monday (0_marks) -59
months (0_marks) -22
more (0_marks) 26 (1_marks) -28 (2_marks) 24
most (0_marks) 24
mr. (0_marks) 42 (2_marks) -29
mrs. (0_marks) 25
ms. (0_marks) -36
msnbc (0_marks) -17
much (0_marks) 14 (1_marks) -26
muslim (0_marks) 16
muslims (0_marks) -13
name (0_marks) 23
national (0_marks) -32
nearly (0_marks) 17 (1_marks) 16
never (0_marks) 19
news (0_marks) -28
newspaper (0_marks) -20
no (0_marks) -22
nominating (0_marks) -16
none (0_marks) 26
north (0_marks) -14
not (0_marks) 33
nothing (0_marks) -34
november (0_marks) 22
nuclear (0_marks) 17
obama (0_marks) 18
of (0_marks) -32 (2_marks) 19
off (0_marks) -39
offer (0_marks) -17
officials (0_marks) -13
on (0_marks) -23 (1_marks) -15 (2_marks) -13
online (0_marks) -14
only (0_marks) 16
opening (0_marks) 29
opponents (0_marks) -19
opposition (0_marks) -19
or (0_marks) -25
our (0_marks) -19
out (0_marks) -76
over (0_marks) -12 (2_marks) 23
own (0_marks) -16
parents (0_marks) -14
part (0_marks) 22
party (0_marks) 35
past (0_marks) -16
path (0_marks) 22
pence (0_marks) -27
people (0_marks) -16
photo (0_marks) 24
plan (0_marks) -25
plans (0_marks) -21
point (0_marks) 13
police (0_marks) -17 (2_marks) 24
policies (0_marks) 12
policy (0_marks) -14
political (0_marks) 28
politicians (0_marks) 45
politico (0_marks) -17
politics (0_marks) 19
poll (0_marks) -14
polls (0_marks) 15
president (0_marks) 38 (1_marks) -14
press (0_marks) -15
private (0_marks) -21
promises (0_marks) -48
protect (0_marks) -14
provide (0_marks) -15
public (0_marks) -26
publicly (0_marks) -22
put (0_marks) -22
quickly (0_marks) -13
racial (0_marks) 33
raise (0_marks) 12
raising (0_marks) 17
rally (0_marks) -20
rather (1_marks) 26
ready (0_marks) 36
real (0_marks) -19
reasons (0_marks) 12
recognize (0_marks) -15
refugees (0_marks) 17
register (0_marks) 25
release (0_marks) -12
released (0_marks) -13
religious (0_marks) 30
remaining (0_marks) 17
repeatedly (0_marks) -39
reporters (0_marks) -14
reports (0_marks) 22
republican (0_marks) 21 (1_marks) -25 (2_marks) 21
republicans (0_marks) -14
respond (0_marks) -13
response (0_marks) -19
restrictions (0_marks) -14
rights (0_marks) 17
rise (0_marks) -14
rising (0_marks) -25
rival (0_marks) 18
rivals (0_marks) 24
romney (0_marks) 34
roughly (0_marks) 24
rubio (0_marks) 31
rubio’s (0_marks) -13
running (0_marks) -31
ryan (0_marks) 33
said (0_marks) -12
sanders (0_marks) 34 (1_marks) -25
saturday (0_marks) -64
say (0_marks) -15
saying (1_marks) -38
scalia (0_marks) 26
see (0_marks) -21
send (0_marks) -12
several (0_marks) 13
she (0_marks) 54 (1_marks) -13 (2_marks) -19
short (0_marks) -30
show (0_marks) -16
showed (1_marks) 24
significant (0_marks) 17
signs (0_marks) -25
similar (0_marks) 18
since (0_marks) -44
single-payer (0_marks) 13
social (0_marks) -13
some (0_marks) 22 (1_marks) -15 (2_marks) 24
someone (0_marks) 15
something (0_marks) 16
somewhat (0_marks) 28
south (0_marks) 12
speaking (0_marks) 19
specific (0_marks) -16
spending (0_marks) 25
state (0_marks) -20
statement (0_marks) -18
statements (0_marks) -20
states (0_marks) 15
stop (0_marks) -21
such (1_marks) 37
suggested (0_marks) -17 (1_marks) 23
sunday (0_marks) -65
super (0_marks) 12
superdelegates (0_marks) 13
support (0_marks) -29
supporting (0_marks) -17
supports (0_marks) 18
sweeping (0_marks) 24
syrian (0_marks) -15
taking (0_marks) 14
talking (0_marks) -39
tax (1_marks) 23
technology (0_marks) 18
ted (0_marks) 49
television (0_marks) -13
telling (0_marks) 13 (1_marks) -15
than (0_marks) -14
that (0_marks) 75 (1_marks) -42 (2_marks) 73
the (0_marks) 25 (1_marks) -15 (2_marks) 16
their (1_marks) -15
them (1_marks) -14
themselves (0_marks) 22
then (0_marks) -14
there (0_marks) 20
they (0_marks) 62 (1_marks) -38
think (0_marks) 21
those (2_marks) 25
though (0_marks) -12 (1_marks) -25
thousands (0_marks) 23
through (0_marks) -18
thursday (0_marks) -61
to (0_marks) 15 (3_marks) 15
too (0_marks) 19 (1_marks) -12
top (0_marks) 22
transgender (0_marks) 16
trump (0_marks) 33
trump's (0_marks) 45
trump’s (0_marks) 41
tuesday (0_marks) -86
turkey (0_marks) -14
turn (0_marks) 15
tv (0_marks) -15
twitter (0_marks) -47
u.s. (0_marks) -16 (1_marks) 13
understand (0_marks) -13
unify (0_marks) 14
united (0_marks) -13
unity (0_marks) 30
up (0_marks) -55
upon (0_marks) -27
urging (0_marks) -21
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
view (0_marks) -29
views (0_marks) -27
vote (0_marks) -17
voters (1_marks) 17
wall (0_marks) -18
was (0_marks) -29 (1_marks) 28 (2_marks) 13
washington (0_marks) -37
way (0_marks) -13
ways (0_marks) -14
wednesday (0_marks) -44
weeks (0_marks) -22
well (0_marks) -14
what (0_marks) 40
when (0_marks) 40 (1_marks) 15
where (0_marks) 39 (1_marks) -12
whether (0_marks) 94
which (0_marks) 13 (1_marks) -35 (2_marks) -12
while (0_marks) -31
who (0_marks) 17 (1_marks) -53
why (0_marks) 78 (1_marks) 15
will (0_marks) 12
win (0_marks) 14
without (0_marks) -22 (1_marks) 17
women (1_marks) 25
words (0_marks) 30
work (0_marks) -16
workers (0_marks) 12
world (0_marks) 19
would (0_marks) -17 (2_marks) 22
years (0_marks) -18
yet (0_marks) 25
you (0_marks) -12
young (0_marks) -23
zika (0_marks) 36
’s (0_marks) -83
“,” (0_marks) 32 (1_marks) 18 (2_marks) -24
“?” (1_marks) 20 (2_marks) 23
“” (0_marks) -22 (1_marks) 61 (2_marks) -54 (3_marks) 19

71 start: tag, next tag
ADJ ADP -69 AUX -18 CCONJ -18 DET -15 NOUN 21 PART -16 PRON -30 PROPN 21 PUNCT -36 SCONJ -37 VERB 17
ADP ADJ -39 ADP -46 ADV 27 CCONJ 15 NOUN -14 NUM -22 PART -23 PRON 21 PROPN -59 PUNCT -27 QUOTE 45 SYM -12
ADV ADJ 37 ADP -85 ADV -33 AUX 20 CCONJ -21 DET 29 PRON 21 PROPN 46 PUNCT -61 QUOTE -12 SCONJ -15 SYM -20 VERB -59
AUX ADJ -25 ADP -33 ADV -30 AUX -15 DET 24 PART 27 PRON 27 QUOTE -26 SCONJ 14 VERB -23
CCONJ ADJ -20 ADV -22 AUX -17 DET -13 NOUN -62 PRON 36 PROPN -30 VERB -28
DET ADJ 12 ADV -17 CCONJ -12 DET 61 NUM 25 PRON 31 PUNCT -28 QUOTE 16 SYM 18 VERB 45
NOUN (edge) 26 ADP -56 AUX 19 PROPN 27 PUNCT -19 QUOTE 25 SCONJ -13 VERB -17
NUM AUX 24 CCONJ -29 NUM -48 PROPN 34 VERB 20
PART ADJ -54 ADP -35 AUX 26 NOUN -65 PART 29 PROPN -48 QUOTE -32
PRON ADJ 20 ADP -30 CCONJ 29 NOUN -13 PRON 56 PROPN 61 QUOTE 66 VERB -53
PROPN ADJ 52 ADP -39 AUX 67 DET -48 NOUN -24 NUM -31 PART 34 PRON -31 QUOTE 26 VERB 26
QUOTE (edge) 30 ADJ -16 AUX 46 PRON -35 PROPN 12 PUNCT 32 SCONJ -25
SCONJ ADJ -28 ADP -13 AUX -49 DET 63 NOUN -44 NUM 21 PART 24 PRON 52 PROPN 41 PUNCT -39 SCONJ 21 VERB -22
VERB ADJ -34 ADP -14 AUX -24 CCONJ 38 NOUN 47 NUM -25 PART -37 PROPN 26 PUNCT -37 QUOTE -39 VERB -34

72 start: distance, marks before
(0) (0_marks) 84
(1) (0_marks) 14 (1_marks) 111
(2) (1_marks) -18
(far) (0_marks) -42 (1_marks) -98 (3_marks) 13
(near) (0_marks) 31 (1_marks) -40 (2_marks) 36
(very_far) (0_marks) -138 (1_marks) -130 (2_marks) -91 (3_marks) -89

73 start: distance, word
(0) (number) 18 a -19 about -19 after -15 an -19 and -17 any 15 as 31 at 19 back -31 both 12 china 21 clinton 35 clinton's 26 clinton’s 21 comments -20 concern -13 cruz 36 donald 16 down -31 former 25 he 56 herself -36 hillary -14 him 23 himself -29 his -25 how 68 if 40 in -32 increasingly -15 it 24 just 17 last -67 little -53 me -30 mr. 16 much -12 new 18 no -32 obama 13 off -34 on -21 out -63 over -42 people -14 plans -40 politico -15 president 33 sanders 25 she 51 some 21 support -20 that 48 the 16 their -17 them -21 there 28 they 52 those 22 trump's 21 trump’s 17 up -51 was 20 whether 70 who 37 why 25 with -27 “,” 51 “?” 13 “” 30
(1) 's -15 a 16 about -20 against -13 all 21 as -19 at -40 attacks 14 ban -24 be -40 because 26 bring -24 clinton 20 comments 16 debate -37 democratic 26 do -13 even -13 federal -12 from -12 he 15 hillary 32 his 19 how 16 if 25 immigrants 25 immigration 31 in -18 is 12 it 27 its 13 last -13 make -21 more -12 much -16 national -12 new -15 not 37 obama 29 other 15 over -14 plans 32 point -15 policy -16 put -18 recent -12 rubio -18 saturday -36 sen. -18 she 23 show -12 some 27 still 15 support -29 that 64 the 19 their 13 they 20 this 15 thursday -16 to 26 trump 38 trump's 31 trump’s 29 twitter -35 u.s. -16 voters -26 wall 13 wednesday -20 what 45 when 12 whether 29 who -24 win 23 with 29 ’s -23
(2) $ -25 's -22 and -28 any -36 at -38 back -14 because 22 being 15 between 19 bill 22 both -26 by -20 clinton's 26 comments 13 democrats -14 for -31 from 16 he 25 himself 48 how 19 in 20 is -13 it -40 its -18 new -16 no 18 of -42 other -13 political 19 president 31 recent 15 saying -15 she -19 state -20 that 44 the 13 there 13 to 21 too 14 trump 32 trump's 14 what 13 when 17 whether 55 who 12 with -40 ’s -31 “,” 13 “” 17
(far) 's -14 (number) -59 a 36 all 12 american 20 and -31 any -12 at 14 because -16 benghazi 17 bernie 23 between -17 black 18 but -13 clinton's -15 clinton’s 36 cruz -18 democratic 12 do 24 does 20 doing 19 donald 24 florida 22 for 46 from -16 her 28 herself 25 hillary -16 himself 19 how 33 if -33 including -12 indiana 23 is 26 islamic 19 issues 14 it -14 its 23 john -12 many 22 more -23 most -17 mr. 25 mrs. -22 much 24 nearly 13 new -20 not -32 on -30 over 14 pay 18 politicians 21 politics -19 proposals 24 republicans -14 rights 23 rival 23 romney 24 rubio 19 saying -12 sen. -17 social -12 some -26 tax 22 ted 13 that 28 the -30 their 16 them -19 this -23 those 17 trump's 18 vermont 22 victims 21 voters 16 wall -21 was 15 when -18 where -14 whether -30 which -29 who -40 why 47 would -16 “,” -28 “?” 14 “” -16
(near) $ -13 % -13 's -42 (number) 25 about 69 after -21 against -29 all -15 allowing 14 along 21 american -14 americans -22 among -12 an 33 are -13 as -65 at -40 based 22 because -28 before -16 being 34 bill -12 both 12 bring 23 but -17 by -22 calling -17 candidates 14 clinton -13 clinton's 22 clinton’s 14 comments 22 companies 22 democratic -33 during -15 even 27 fields 18 for -19 fox -28 free -21 from -37 front-runner 32 gop -18 gun 24 had -12 has -18 having -15 health -22 her -24 his 30 hispanic -12 if 19 in -79 including -13 islamic 21 israel 22 it 13 like -14 likely 12 monday -12 more 29 most 16 mrs. 29 new 15 news -13 not 16 obama -15 of -22 ohio 13 on 18 other -15 over 21 party 17 policy -12 president -21 primary 19 proposals 14 rather 22 released -13 republican 23 rubio 33 saying -36 sen. 23 several 20 since -30 social 27 south 15 speaking -12 special -19 speech 19 state -21 still -13 such 26 super -14 support 16 supporters -14 ted 13 than -17 that -22 the 24 their 12 those -31 thursday 13 trump -20 trump's -25 tuesday -23 twitter -12 using -21 wednesday 22 what -15 where 13 which -34 while -20 who -16 will -15 without 24 women 31 working -27 ’s -32 “,” 20 “?” 14
(very_far) (number) -35 a -80 abortion 25 an -25 and -19 any 24 as -16 china 25 donald -15 her -21 him -15 his -14 if -12 it -21 its -13 more 36 mr. -28 not 20 of -13 police 24 some 20 that 20 the -70 their -15 they -16 voters 20 which -14 who -13 would 21 “,” -25 “” 25

74 start: cue, word
:~ “” -12
accord~ (number) 25 a -32 by 20 clinton 19 for -26 he 31 that -34 to -15 trump 15 voters 20 was 31 “” -37
accuse~ a 13 him 41 his -28 of 35 trump -18 “” -15
acknowledge~ a 20 as -12 that 26 the -16 “” 19
add~ that 21 the -17 “” 22
admit~ that 26 to -31
agree~ (number) -27 a 37 in -13 on -16 that 16 the -36 with -30
aim~ to 30
announce~ (number) 12 a 15 his 21 on 13 the -27 to 23
apolog~ for 31
appear~ a -37 clinton 19 have -15 his 15 more -15 that 23 the -24
argue~ in -17 on 27 that 16 “” 19
ask~ (number) -21 clinton -51 for 21 he -19 her -26 how 46 if 48 of 17 she -20 that -41 the -26 to -26 trump -26 whether 60 “?” 41 “” -48
assure~ his 15 the 28 to -12
attack~ clinton -16 her 43 on -14 the 18
attempt~ a 33 to -29
back~ the -13
begin~ a 40 the -12 to -38
believe~ a 16 for -19
blame~ for 18 the -31
blast~ the -13 “” 39
boast~ of -14 the -19 to -15
call~ for -66 to 34 trump -25 u.s. -23 “” -23
cast~ the 24
caution~ that -19
challeng~ the -23
charge~ that -32 the 22
cite~ a 19 his 13 that -26 the -30
claim~ (number) -14 as -12 that 40 the 15 to 28 “” -27
come~ the 17 to -34
compar~ to -13
complain~ of 22 that 29 the -18
concede~ that -21
conclude~ a 21
consid~ a 14 the 16 to -15
continue~ a 13 his 13 in 17 that 12 the 22 to -92 “” -22
criticize~ and -17 as -25 for 20 his 28
critic~ of 17
decid~ the -23 to 20
decis~ to 45
declare~ as 17 that 15 the -21
declin~ a 33 to -17
defend~ to -17 “” 19
deliv~ a 15 to 50
denounce~ as -27
disclose~ the -31
dismiss~ as 19 that -19
drew~ the 22
eager~ the -16 to 22
email~ “” -14
emphasize~ that 14 the 17 to 18
encourage~ the 19 to -14
endors~ her 25
expect~ a -15 to 22
explain~ he 19 the -21 why 13 “” 20
express~ about -12 concern -29 for -23 her -25 his -20 that 34
fail~ the 37 to -23
feel~ the -38
file~ the -41
find~ a 28
fire~ the -14
focus~ on -17 to -18
found~ by 23 that -15 the -14
gave~ a -22 the -30
hard~ the 18
highlight~ the 20
hit~ the -22
hope~ (number) 20 a -18 that 14 the -17 to 33 will 17
identifi~ as 12
includ~ a 17 for 23 the 35 to 14
insist~ that -15 to 26
intend~ the -14
introduc~ a -37
invok~ the 17
issu~ a -15 the 45 “” -13
know~ the -14
laid~ his 20
lament~ the -15
launch~ a -42
learn~ that 26
like~ of 25
look~ as -25 for -16
made~ a -43 about -14 clear -14 for -25 his 20 it -37 that 49
make~ for -12 that 34 the -20 to -19
mock~ and 19
name~ the -32
need~ to -27
note~ that 16 “” -29
offer~ a 13 for -13 his -54 to 32
oppos~ a 14 it 17 the -36 to -31
order~ the 26
pivot~ to -39
plai~ in 25 the 20
plan~ the -14 to 43
plead~ to 38
pledge~ that -12 the 20 to 46 “” -24
point~ a -16 her -24 his 20 that -37 the 38 to -29 “” 14
post~ a -18 the 14 “” 36
praise~ for -21 in 20 to 14 “” 16
present~ a -47
promise~ of -12 that 18 to 86 “” -30
propose~ (number) 21 that -22 the -15
publish~ a -53 the 18
push~ a -18 the -17 to 41
put~ (number) 19 the 36
question~ that -14
quick~ the 22 to -36
rail~ to -12
rais~ a 20 about -18 the -28
recogn~ that 14
refer~ as -15 the -14 to -15
refus~ a -17 to 23
reiterate~ his 15 that -32 to 18
releas~ (number) 33 a -33 that -24 to -15 “” 18
remark~ the 18
rememb~ the 15
remind~ of 31 the -27 to -13
repeat~ that -22
report~ $ -17 at 28 he 14 his -19 on -33 the 22
requir~ the -14 to -43
respond~ he 17 on 19 that -47 the 27 with -19 “” 21
reveal~ a 23
say~ a -31 about -29 almost -25 america 19 an -45 and 35 as -32 at -31 because 23 before -14 but 13 by -21 despite 28 does 22 friday -24 from 12 half -17 he 18 his 18 include 27 is 36 it 13 last -19 nothing -27 on -43 released -12 sanders 20 she 27 sunday -12 that 63 the 13 there 23 they 23 this -15 thursday -43 to -30 tuesday -13 what -25 when 12 who -21 would 34 “,” 20 “?” -16 “” 24
seek~ the -19 to 18
seem~ a 22 an -33 be -12 he 12 that -42 the 20 to -34
seen~ the 25
see~ a -14 as -16 in 30 that -22 the -13 to -13
sent~ a -65 the -42 to -20
share~ a 18
show~ $ 14 a 21 his -29 mr. 16 that 42 to 23
side~ the -15
sign~ a 43 to 39
slam~ the 19
sought~ a -14 his -31 the -35 to 23
speak~ about -23 the 29
spoke~ about -22 of 20 to 31
start~ a 25 the -32 to 24
state~ a -18 of 24 that 44 the -13 was 21 “” -16
stress~ the -19
struggl~ to -35
suggest~ a -23 in -19 she 29 that -16 to 24
support~ a 18 for -19 of -12 the -26
take~ to -29
talk~ a -16 about 35 her 44 to -28
tell~ a 25 an 13 clinton 14 he 43 him 12 of -22 politico -15 reporters -17 she 63 that 81 the -35 them -36 they 30 voters -13 who -29 ’s -14 “” 15
tend~ to -61
thank~ his 12
threaten~ the -20 to 31
took~ a -38 at -12 the 18
tout~ his 27
tri~ the 13 to -49
try~ the -21 to -14
turn~ the -23 to -21
tweet~ a 16 the -21
us~ a -24 the 18 to -48
voic~ a -15
vote~ (number) -34 a 29 to 29
vow~ the -22 to 39 “” -27
want~ that 13 the -24 to 24
warn~ that 30
went~ the -40 to -46
work~ the 28
worry~ about -12
write~ (number) -16 a -53 about 33 his -26 in -12 that 45 the 21 to -44

75 start: cue, tag
:~ DET -16 PROPN 17 QUOTE -12
accept~ NOUN 15 PROPN -13
accord~ ADP 14 ADV 15 AUX 30 CCONJ -15 DET -26 NOUN 24 NUM 25 PART -18 PROPN -19 QUOTE -37 VERB -12
accuse~ ADJ 21 ADP 32 DET 13 PRON -20 PROPN -38 QUOTE -18 VERB 15
acknowledge~ ADP -24 PRON 15 QUOTE 12
address~ QUOTE 13
add~ DET -20 NOUN 12 PROPN -23 QUOTE 22
admit~ ADP -18 DET -13 PART -22 PRON 31 VERB 24
adopt~ DET -32
agree~ ADJ 27 ADP -76 ADV 14 NOUN -24 NUM -27 PART 27 PRON 16 PROPN 15
aim~ ADJ -14 ADP -17 ADV 23 DET -27 PART 30 PRON -58 PROPN 22 VERB 25
allege~ NOUN 18
allow~ ADP 23
allud~ NOUN -13
announce~ NOUN -13 NUM 12 PART 23 PROPN -14 QUOTE 14 VERB -12
answer~ NOUN 14
apolog~ ADP 25 PRON -15 PROPN -33 VERB 20
appear~ ADP -37 DET -27 NOUN -30 PRON 34 PROPN -21 SCONJ 12 VERB 27
applaud~ NOUN -13
approv~ NOUN 14 PROPN 19
argue~ PART -20 PRON 17 QUOTE 19 VERB -31
argument~ DET 24 PROPN -23
ask~ ADP 54 ADV 50 DET -14 NUM -21 PART -18 PROPN -78 SCONJ 37 VERB -26
assail~ NOUN 12 PROPN -14
assert~ DET -25 NOUN 19
assess~ ADP 24
assure~ DET 41 NOUN -34
attack~ ADJ 18 ADP -24 ADV -20 DET 13 PART -13 PRON 13 PROPN 20
attempt~ DET 24 PART -28 PROPN 31 VERB -46
avoid~ NOUN 30 VERB -20
back~ ADJ 23
balk~ ADP 15 DET 12
ban~ ADP 32 NOUN -30
becam~ ADJ -19 NOUN 17 PRON 21
becom~ ADJ -15 NOUN -14 VERB 38
begin~ ADP -31 ADV 20 DET 17 NOUN 24 PART -38 PROPN 32 VERB -40
believe~ ADP -13 DET 30 PRON -14
blame~ ADP 15 DET -29 NOUN 12 VERB 21
blast~ DET -19 NOUN -16 PRON 20 QUOTE 39 VERB -20
block~ DET 25
boast~ ADP -35 NOUN -13 PRON 26
brag~ PRON 25
brought~ ADP -32 DET -14
call~ ADJ 12 ADP -49 NOUN 52 PART 39 PRON -12 PROPN -27 QUOTE -20 SCONJ -27 VERB 16
campaign~ ADP -12 NOUN 30 VERB 22
captur~ NOUN -15
carri~ NOUN -33 PROPN 14
cast~ DET 30 NOUN -28
caution~ ADP -12 PRON 14 SCONJ -19 VERB 22
celebr~ DET 26 PROPN -32
challeng~ ADP 17 PART -12
chant~ QUOTE 22
characterize~ ADP -17 DET 15
charge~ ADP -12 DET 21 PROPN 18 SCONJ -32 VERB 17
chide~ ADP -13
chime~ ADP 20
circul~ ADP 24
cite~ ADP -12 NOUN 20 SCONJ -14
claim~ ADJ 21 DET 14 NOUN -40 NUM -14 PART 16 PRON 27 PROPN -15 QUOTE -27 VERB 19
coin~ DET -20 NOUN 25
come~ NOUN -30 PART -28 PROPN 32 VERB -12
comment~ ADP -18 DET -23 PRON 46
compar~ ADP -14 PRON -16
complain~ ADP 21 ADV -12 DET -13 PART 12 PRON 20 PROPN -24
concede~ SCONJ -25
conclude~ ADV -25 SCONJ 13
consid~ DET 22 PART -14 PRON -20 PROPN -30 VERB 29
contend~ PRON -13 SCONJ 22
continue~ ADP 26 ADV -18 DET 30 NOUN 40 PART -91 PROPN 55 QUOTE -22 SCONJ 14 VERB -73
convinc~ ADJ -12
count~ ADP 17 DET -13 VERB 25
cover~ ADJ 18
creat~ DET 17
criticize~ ADP 20 CCONJ -17 NOUN 27 PRON 18 PROPN -20 VERB -21
critic~ ADP 16 DET -22 PROPN 19
decid~ DET -31 PART 21 VERB 14
decis~ PART 46 VERB -26
declare~ DET -19 NOUN 15
declin~ ADJ 17 ADV 13 DET 22 NOUN -15 PART -18 PROPN -14
deem~ ADJ 16 DET -12
defend~ NOUN -14 PART 14 QUOTE 18
deliv~ ADJ -17 ADV -14 DET -16 PART 39 PRON -34 VERB 19
demand~ ADJ 16
demonstr~ ADJ 23 NOUN -22
denounce~ ADJ 24 ADV -26 DET 17 NOUN 14 PRON -21
deny~ DET 25 PRON -17
describe~ ADP 17 PRON -20 PROPN -12
disagre~ ADP -19 PRON 17
disclose~ ADP -21 DET -20 NOUN -13 PRON 44
discuss~ NOUN 14
dismiss~ ADP 14 SCONJ -16
displai~ DET 21
distanc~ DET 31 NOUN 35 PRON -53
divid~ ADP -15
doubl~ ADP -19 NOUN -12 VERB 22
draw~ PROPN 12
drew~ ADJ -29 NOUN -14 PRON 29 VERB 22
eager~ DET -21 PART 22 PROPN 35 VERB -24
echo~ DET -27 VERB 23
email~ DET 28 PRON -22 PROPN -42 QUOTE -15
embrac~ ADP -13 DET 17 NOUN -12 PRON 19
emerg~ ADP -21 DET -38 NOUN 48 VERB -22
emphasize~ ADJ -16 ADP 17 DET 14 NOUN -24 SCONJ 22
encourage~ DET 24 PART -14 PROPN 14 VERB -15
endors~ ADP -15 NOUN -12 PROPN 16 VERB 28
end~ ADP -19 DET -16 PROPN -13
evinc~ NOUN -13
expect~ ADP 16 DET -21 PART 21 PROPN -13 VERB -12
experienc~ ADJ -14
explain~ ADP -14 ADV 19 DET -28 PROPN 12 QUOTE 20 VERB -21
express~ ADJ 31 ADP -13 NOUN -22 PART -17 PRON -13 SCONJ 41 VERB 24
face~ ADJ -23 ADP 41 NOUN -30
fail~ ADP 35 DET 32 NOUN 21 PART -53 VERB -23
favor~ PROPN 14
feel~ ADJ -12 ADP 31 DET -37 PART 25 PRON 16 VERB -23
file~ ADJ -27 ADP -23 DET -31 NOUN -14 VERB 29
find~ DET 43 PRON -35
fire~ ADV -18 DET -21 PRON 31 PROPN 12
focus~ ADP -13 NOUN 40 PART -17 PRON 13 VERB -33
follow~ DET 16 VERB -13
found~ ADP 13 ADV 18 DET -13 NOUN 18 PROPN -19
gave~ ADP -31 DET -19 NOUN -33 PROPN 21
gone~ ADJ 19
got~ ADP -13 PROPN -16 VERB -37
go~ ADP -16 DET 49 PROPN 14 VERB -17
grappl~ NOUN 19
grow~ DET 27 PROPN 19
hard~ DET 18 PROPN 43 VERB -21
have~ NOUN 21 PRON 17 VERB -26
held~ ADJ 19 ADP -13 DET -18 NOUN -16 PROPN 38 VERB -18
help~ NOUN -20 PROPN -13
highlight~ ADJ -13 ADP 15 PRON 15 PROPN -12
hint~ ADP -12 DET -24 NOUN 17 PROPN 15
hire~ DET 27
hit~ ADP -12 DET -25 NOUN 25 PROPN -31 VERB 45
hold~ ADP 15 DET -27 NOUN 14 VERB 44
hope~ ADJ -29 ADV 26 AUX 13 DET -40 NOUN -13 NUM 20 PART 33 PRON -15 SCONJ 25 VERB -12
identifi~ PRON 19 VERB -17
ignor~ DET 14 NOUN 13
inclin~ PROPN 25
includ~ ADJ 19 ADP 35 DET 34 NOUN -44 PART -13 PRON -16 PROPN -27 VERB -14
indicate~ ADV -19 PRON 27
inform~ ADP 39 NOUN -12
insist~ ADP 20 DET -20 NOUN 19 PRON 15 SCONJ -18
intend~ ADP 20 DET -23 VERB -25
introduc~ DET -28 PRON 13 VERB 25
investig~ ADP 13
invok~ DET 14 PRON -22 VERB 24
issu~ ADP -31 DET 16 PART 14 PRON 18 PROPN -39 QUOTE -16 VERB -39
join~ ADP 22 DET 50 PROPN -28
joke~ ADP -13
knew~ ADP 20 PRON -16
knock~ DET 23 PROPN 16
known~ DET -27 NOUN -29 PRON 14 PROPN 26
know~ ADP 19 ADV 30 NOUN -27 PRON 13
label~ ADP -17
laid~ ADJ 25 ADP -19 NOUN -15
lai~ ADJ -19 ADP -18 NOUN 29 PRON 17
lament~ DET -18 QUOTE 13
lash~ ADP 12 PROPN -19 VERB -22
launch~ ADP -18 PRON -18 VERB -16
learn~ PRON 25
liken~ ADP 15
like~ ADP 36 NOUN -24 VERB -40
line~ ADP -23 PROPN 28
link~ ADP -13 NOUN 15
list~ ADP 22 NOUN 19
live~ NOUN -19
look~ ADJ -26 ADP -13 ADV -54 DET 15 PART 30 VERB 44
made~ ADJ -15 ADP -40 ADV -22 DET 14 NOUN -15 PRON 12 SCONJ 38 VERB -18
maintain~ DET 15
make~ DET -13 NOUN -36 PART -12 PRON 42 SCONJ -20 VERB 22
messag~ ADP 18 DET -12
mock~ CCONJ 19 NOUN 16 PART -15 PRON -16
move~ NOUN 18
name~ ADP 19 DET -28 NOUN 15 PRON 21 PROPN -13
need~ DET 42 PART -27 VERB -34
negoti~ ADP 24
nomin~ ADP 21
note~ ADP -14 ADV 25 DET -19 NOUN 22 PROPN -12 QUOTE -29 SCONJ 15
offer~ ADJ 30 ADP -48 NOUN -13 PART 35 PRON -24 PROPN -18
open~ ADP -23 VERB 15
opposit~ ADP -25
oppos~ ADJ 23 ADP 14 DET -12 PART -29 PRON 19 PROPN -31 VERB 23
opt~ PROPN -15
order~ ADJ 17 ADP -12 DET 18
outlin~ DET -14
paid~ NOUN -30
pass~ ADP -29 ADV -16 DET -16 PRON 33 PROPN -25 VERB 19
persuad~ DET -19 PROPN -13
pick~ NOUN 16
pivot~ ADP -17 NOUN 15 PART -35
plai~ ADP 16 DET 15
plan~ ADP 21 DET -26 NOUN -12 PART 43 PRON -18 VERB -31
plead~ ADJ -45 ADP 41 NOUN -25 PART 15 PROPN -14 VERB 26
pledge~ ADJ -12 ADP 20 DET 14 PART 31 PRON -35 QUOTE -36 VERB 19
point~ ADJ 19 ADP -25 ADV 26 PART -29 PRON -40 PROPN -14 QUOTE 14 VERB 37
posit~ ADP 16 ADV 26 DET -30
post~ ADJ 18 ADP -18 DET 16 NOUN -21 PRON -56 QUOTE 35
praise~ QUOTE 16 VERB -13
predict~ ADV 13
prefer~ PART 21
present~ ADJ -14 ADP 21 DET -37 NOUN 17 PROPN 15
press~ ADP 13 PRON -14 PROPN -13
promise~ ADJ 18 DET -18 PART 74 PROPN -48 QUOTE -30 SCONJ 13 VERB -24
promot~ DET 28 NOUN -49
propose~ ADV 30 DET -12 NUM 21 PRON -21 PROPN -13
prove~ DET -19
provid~ ADP -16 NOUN 15 PRON -22 PROPN 12
publish~ ADP -13 DET -37 NOUN 24 PRON 26 PROPN -21 VERB -15
push~ DET -27 PART 41 PRON -14
put~ NUM 19 PRON -51 PROPN -16
question~ ADP 18
quick~ DET 18 NOUN 13 PART -37 PRON 13 VERB -37
quot~ PROPN 17
rail~ PART -12 PROPN 26
rais~ ADJ -23 ADP 23 ADV -14 NOUN -17 PRON 12 PROPN 28
re-tweet~ PROPN -15
react~ ADP 17
realiz~ NOUN 19
rebuf~ NOUN 13
rebuk~ NOUN 12
recall~ ADP -19 DET 13
recit~ ADP -18 PROPN 24
recogn~ ADP 20 DET 21 PRON -26 PROPN -13 SCONJ 12
recount~ DET 28
referenc~ DET 36 PROPN -13
refer~ ADJ 32 AUX -16 PART -38 PRON -24 PROPN 34 VERB 33
reflect~ ADP -18 NOUN 12
refus~ ADP -12 ADV -25 DET 22 NOUN -17 PART 23 PRON -18 VERB -23
reiterate~ NOUN -23 PART 19 PRON 34 PROPN 13 VERB 17
reject~ NOUN 17 PROPN 15 SCONJ -38
releas~ ADJ 22 ADP -34 ADV 17 DET -26 NOUN -15 NUM 33 PROPN 12 QUOTE 17 VERB -59
reli~ PROPN -12
reluct~ NOUN 24
remain~ ADJ -13 NOUN 14 SCONJ 14
remark~ ADP -21 DET 26 PRON 12 QUOTE -14
rememb~ DET 14 PRON -31 VERB 14
remind~ ADJ -15 ADP 43 DET -27 PART -15 PRON 19 PROPN -12
renew~ NOUN -31
repeat~ NOUN 13 PRON -29
report~ ADJ -19 ADV -37 DET 33 SCONJ -21 SYM -17 VERB 45
request~ NOUN 35
requir~ DET -18 NOUN 32 PART -42 VERB 17
respond~ ADJ -37 ADV -16 DET 20 QUOTE 32 SCONJ -35
restrict~ NOUN 14
rethink~ NOUN -18
return~ ADP -14 PROPN 37
reveal~ ADP 12 DET 26
roll~ NOUN -43
rose~ NOUN 18
rule~ ADJ -14 ADP 16 DET -19 VERB 18
run~ NOUN -18
say~ ADJ -24 ADP -54 ADV -22 AUX 51 CCONJ 42 DET -15 PART -38 PRON 43 PROPN -28 QUOTE 28 SCONJ 32 VERB 29
seek~ PROPN -15 VERB 21
seem~ ADJ 38 ADV 34 DET 16 NOUN 14 PART -33 PROPN -22 QUOTE -23 SCONJ -32 VERB 22
seen~ ADP 17 DET 15 NOUN -32
see~ ADP 49 ADV 21 DET -28 PART -12 SCONJ -21
sentenc~ ADP 22
sent~ ADJ 19 DET -54 NOUN -30 PART 23 PRON 15 PROPN -20 VERB -12
set~ PROPN 30
share~ ADP -15 DET 30 NOUN 17
shift~ ADP 24 NOUN -17
shown~ ADJ -12 DET -29 NOUN -26
show~ ADJ -41 ADP -40 NOUN -24 PART 24 PROPN 26 SCONJ 14 VERB 35
shrug~ ADP -12
side~ ADP 38 DET -17 PROPN -18
signal~ ADP 23 DET 12 NOUN -16 PRON -40
sign~ ADP -13 DET -12 NOUN -23 PART 38 PROPN -16 VERB 13
singl~ PROPN 17
slam~ DET 22 PRON 26 PROPN -12
sought~ ADJ -15 ADP -20 ADV 21 DET -58 PART 24 PROPN -33 VERB 12
sound~ ADP -31 DET -23 PRON 19 PROPN 15
spare~ PROPN -25
spar~ NOUN -14
speak~ ADP -31 DET 16 PROPN 19 VERB 37
spent~ ADJ -30 ADP -30 NOUN 21 PROPN 36
spoken~ ADP -23
spoke~ ADJ -12 ADP -26 ADV -39 PART 35 PRON 37 VERB -15
stand~ ADP -21
start~ ADP -13 ADV 16 PART 24 PRON -21 VERB -52
state~ ADP 13 AUX 18 DET -34 PRON 20 PROPN -24 QUOTE -16 SCONJ 34 VERB -17
stop~ VERB -47
stress~ DET -20
struck~ NOUN -15
struggl~ ADV 24 DET 32 NOUN 22 PART -33 PRON -38 PROPN -15
stuck~ NOUN -13
suggest~ ADJ 12 AUX -12 DET -15 NOUN 19 PRON 35 SCONJ -24
sum~ ADP -12
support~ ADP -32 PRON 19 VERB 41
su~ NOUN 26 PROPN -28
taken~ ADP -19 DET -22 PROPN 25
take~ ADV 19 DET 18 NOUN -58 PART -29 VERB 12
talk~ ADJ -24 ADP 13 DET -17 PART -18 PRON 34 PROPN -18
tell~ ADJ -48 ADP -44 ADV -27 AUX -20 NOUN -20 PART -13 PRON 77 PROPN -29 QUOTE 29 SCONJ 17 VERB -56
tend~ ADJ 21 NOUN 46 PART -61 PROPN 19 VERB -27
testify~ ADP -16 PROPN -13
thank~ ADP 13 DET -17 NOUN 20 VERB -23
think~ ADP -24 ADV -33 PRON 27
threaten~ ADV -16 DET -23 PART 34
throw~ PROPN -22
ting~ NOUN -13
titl~ DET -13 NOUN 12
took~ ADP -36 DET -21 NOUN 19 PROPN 21
tout~ DET -20 NOUN 19 PRON 30
tri~ ADJ 12 ADP -39 ADV -19 PART -47 PRON 62 PROPN 23 VERB -53
try~ ADJ -15 DET -33 NOUN 19 PART -14 PRON 22 PROPN 39 VERB -44
turn~ ADP -30 DET 27 NOUN -22 PRON -21 PROPN 18 VERB 24
tweet~ NOUN 26 PRON -13 PROPN -35
underscore~ DET -22
unleash~ PROPN 29
unveil~ DET -40 NOUN -18 PROPN 25
urge~ ADP 12 ADV 41 DET -20 NOUN 16 PRON -12 PROPN 12 VERB -19
us~ ADJ 41 ADP -31 ADV -12 DET -15 NOUN 16 PART -48 VERB -49
view~ DET 18
voic~ ADP 18 NOUN -18
vote~ ADP -21 DET 23 NOUN -25 NUM -34 PART 32 PROPN 13
vow~ ADJ -12 ADV 24 DET -30 PART 41 PROPN -35
want~ DET -18 PART 18 SCONJ 14 VERB 12
wari~ NOUN 19 VERB 12
warn~ ADP -23 PART 15 PRON -13 PROPN -14 QUOTE -12 SCONJ 16 VERB 26
watch~ ADP 21
weigh~ ADP -18 DET -30 NOUN 17 PROPN -24
welcom~ NOUN 17 PRON -16 PROPN 13
went~ ADP -43 ADV -31 DET -14 NOUN -13 PART -41 PRON 31 PROPN 23
withdrew~ NOUN -21
wonder~ ADP 15
work~ ADJ -12 DET 34 NOUN -22 PRON -26 VERB 13
worry~ ADJ 23 ADP 13 DET -14 NOUN -13 VERB -12
write~ ADJ -14 ADP 19 DET -16 NOUN -29 NUM -16 PART -25 PRON -18 PROPN -43 SCONJ 36 VERB 60
zero~ ADP 20

76 start: cue, word before
:~ , -13 : 71
accord~ , 179 and -22 by -51 for -54 from -21 in -23 of -49 on -12 to -14 with -18
accuse~ accuses 24 accusing -23 of 38 trump 23
acknowledge~ acknowledged 18 as 20
address~ addressed 17
add~ , 60 : 19 added -21 adding 16 of -13 that -15 to -12
admit~ admitted -16 to 28
agree~ (number) -14 , -15 agree -15 in -21 of -17 on 12 to 25 with 27
aim~ aimed -39 at 61 to 15
allege~ alleged 13
announce~ announced 36 of -18 on -40
apolog~ for 34
appear~ appear 49 appears 60 be 34 for -16 have -22 in -19 on -32 to -13 with 12
argue~ , 33 argues -19 arguing 12 for -15 in -31 on -19 that 19
ask~ about 46 asking 12 clinton -15 for 29 from -12 her -15 if -14 of -36 the -12 to -46 trump 47 whether -31
assert~ asserted 21
assure~ assured 15 to 19
attack~ , -17 attacked 23 on 43
back~ backed 18 backing 36
begin~ began -68 to 26
believe~ believe 36 believes 24 in 30
blame~ blamed 13
blast~ blasted -19 for 25
boast~ boasted -19 of 20 to -13
call~ call 18 calls -30 for 104 from -24 her -12 of -12 on 24 out 20 to -20
challeng~ challenged 23
charge~ charged -18 that 26
cite~ as -18 cited 56 citing 52 of -14
claim~ as 15 claim 22 claiming -18 for 38 in -13
come~ come -29
compar~ , 23 compared 28 to -40
complain~ of -22
confirm~ confirmed 17
consid~ considered 43
continue~ , -44 : -27 continued -50 in -12 on 35 to -61
criticize~ as 21 criticized 24
decid~ decided 19 to -26
decis~ to -26
declare~ , 15 as -16 declared 28
declin~ to -12
decry~ decried 15
deem~ deemed 39
defend~ of 22 on -12
deliv~ of 40 to -23
denounce~ , -16 as 41 denounced -28 denouncing 20
deny~ denied -19
describe~ described 30
discuss~ discussed 41
dismiss~ as 13 dismissed 19
eager~ eager 22 to -24
email~ , 18
emphasize~ to -17
encourage~ encouraged 25
endors~ , -12 endorsed 59 for 13
expect~ expect 32 in -20
explain~ , 31 explained -17 explaining 28 why -30
express~ , -13 about 21 concern 22 for -22 in 20 of -12 that -13
fail~ to -32
fear~ fear 29
feel~ feel 36 felt -21
fire~ , -24
focus~ , -16 focused -23 on 60
found~ for -16 found 47 in 23 on 24
gave~ , 18 gave -36 to 14
got~ got -50
held~ held -37
highlight~ highlighted 37
hit~ hit -42 on 26
hope~ hope 36 hoped 22 hoping 40 of 16 to -18
identifi~ identified 52
includ~ of 15 to -22
indicate~ , 13
insist~ insisting 27 on 12
issu~ issued -34 statement -21
knew~ , -13 knew 36
known~ as 69 to -17
know~ know 24 knows 15
laid~ laid -13
lament~ lamented 13
lash~ , 19
launch~ , 12 launched -52
learn~ learned 16
like~ likely -32 of -20 to -45
look~ , -13 and -12 as 16 to 60
made~ about 43 clear 46 for 37 in -14 it 23 made -72 of 43 that -14
make~ , -19 for 30 makes -51 to -25
mention~ mentioned 31
mock~ and -14 mocked 15
name~ named 14
need~ to -26
note~ , 28 in -12 of 23
offer~ , -19 for 21 offered -17 on 41 to -17
oppos~ , -13 oppose 33 opposed 31 to 18
order~ ordered 55
pass~ passed -21
pivot~ to 27
plan~ , 24 to -30
plead~ pleaded -41 to 32
pledge~ to 26
point~ , 43 for 17 in -26 of -32 on -17 out 21 pointed -35 pointing -56 to 83
portray~ portrayed 16
post~ , -14 of -26 posted -25
praise~ , -29 for 23 in -15 on 17 to -17
predict~ predicted 17
prefer~ to -17
promise~ of 15 promises 15 to -40
promot~ , -49
propose~ on -14 proposed 37
publish~ of -12 published -12
push~ for 44 of -13 on 26 pushing -22 to -24
put~ , 17 put -29
question~ questioning 18
quick~ quick -36 to -35
rail~ against 38
rais~ about 52 of 30
recall~ recalled 24 recalling 24
recogn~ , -15
refer~ , -28 to 76
refus~ to -20
reject~ that 25
releas~ a -12 released -16 statement 13
remain~ to -13
rememb~ , -19
remind~ of 45 reminded -46
repeat~ that 25
report~ , 71 at -20 his -20 in -20 of -12 on -44 reports 29
requir~ to 13
respond~ , 30 on -40 responded -40
reveal~ revealed 37
saw~ saw 27
say~ % 19 's 23 , 152 : 36 a -12 about 42 all -17 and -19 before -15 but -16 by -27 campaign 24 despite -13 for -62 friday 12 from -18 hall 23 in -55 is -39 night 19 of -31 on -54 said 40 say 53 saying 40 says 43 show -22 statement 26 sunday 14 that -18 the -16 thursday 21 time 21 was -14 wednesday -15 week 23 weeks 22 when -20 with -12 year 18 years -16 “” 17
seek~ of -12 seeking 23 seeks 54
seem~ at -26 be -43 of -24 on -13 seem -13 seemed 40 seems 19 with -13
seen~ seen 20
see~ in -26 see 59 sees 60
sent~ out -21 sent -72
share~ of 17
show~ at -24 for 12 in 17 show 29 shows 53 to 18
sign~ , 23
slam~ for 22 slammed 37
sought~ sought 12 to 12
sound~ sounded 17
speak~ , -24 of 48
spent~ of -62 spent -72
spoke~ , -22 about 54 in -20 of 24 on 16 to -26
start~ started -71
state~ of -15 on -26 stated 15
struggl~ to 20
suggest~ , 24 suggest 18 suggested 45 suggests 16 that 21
support~ , -16 for 20 supported 56 supporting 39
taken~ taken -63
take~ , -19 taking -47 to -17
talk~ , -16 about 85 of 31 on -19 talked -20 talking -14 to -44
tell~ , 97 : 26 a -20 about -43 ap 32 at -20 for -20 her 15 in -27 of 23 on -26 reporters 24 telling -40 tells -30 that 22 the -27 to -17 told -40 was -15 when -13 ’s -18
tend~ to -26
thank~ , -18
think~ thinks 27 thought 23 to 24
took~ , -29 at 61 in 17 of -26 took -85
tout~ of 22 touted 42
tri~ tried -51
try~ to -40 trying -41
turn~ to 65 turned -59
urge~ , -20 for -13 to -22 urged 23
us~ of -50 to -37 used -65
vote~ , -16 against 40 for 32 in -24 of 41 to -23
vow~ vows 22
want~ , -19 want 26 wanted 19 wants 77
warn~ of 14 that -12 warned -43
went~ , -19 on -20 to 24 went -49
work~ of -12 to 13
worry~ about 41
write~ , 22 : -12 by -16 for -41 in -24 on 12 to -19 wrote -26

77 start: manner, word
(act) $ -13 % -17 's -48 ) -15 about 13 address -15 ads -18 after -28 against -21 agreement -17 ahead -20 alleged 21 allies -20 allowing 18 almost -15 along 15 although -19 american 15 americans -28 and -91 anyone -37 approach 16 april -13 are -13 around 14 as 20 asking -30 at -18 attack -17 attacks -45 attention -27 away -19 back -31 banks 13 be -36 before -25 behalf -13 behind -28 being 43 ben 25 bernie 18 between -25 billionaire 29 black -18 border 38 both -42 bring 14 but -28 by -36 calling -24 campaign -26 campaigns -16 candidates 14 certain 22 chairman -12 challenges 14 changes 37 china 15 chinese -15 christie 22 clear -14 clinton 25 clinton's 24 clinton’s 30 close -12 closer 24 cnn -12 comey 25 concern -15 confident -12 conservatives -19 contests -16 continuing 12 critical -15 criticism -24 cut 15 data -28 debate -40 defeat 32 defense -21 democratic 44 democrats -18 detailed 21 differences 22 different 17 do 13 donald 30 down -38 during -21 each -12 earlier -18 effort -19 encourage -16 end 17 especially 23 even -33 every -15 evidence -19 facebook -14 favor -33 few 14 fields 16 fiorina 25 first -18 florida 23 focused 25 for 18 former 16 forward -28 fox -21 free 14 front-runner 31 full -32 fun -22 fundraising -16 future 14 growing -14 guilty -34 gun 21 had -14 hard -29 has -19 having -20 he -30 health -22 her 15 here -17 high -25 his 30 host -17 house -30 how 48 ideas -16 immigrants 24 immigration 34 in -33 including -20 increasingly -19 indiana 16 instead -19 interest -25 interviews 21 into -20 iowa -28 is -39 issue -17 issues 36 jewish 19 john 14 just 33 key -14 khan 17 last -34 late -12 lawmakers -17 laws -33 legal 30 legislation 15 level 23 lewandowski 29 liberal 19 little -42 long -15 lower 21 made -12 make -25 man 12 many 13 marco -13 may -13 men 25 mention -25 messages -20 moderate 21 monday -34 money -15 months -18 more 20 most 22 mr. 36 mrs. 16 ms. -33 much -26 name 23 negative -13 news -23 no -18 north -13 november 25 nuclear 19 obama 15 of -65 off -37 officials -12 on -64 only -17 or -19 other -18 out -49 own -14 part 12 party 31 past -16 path 22 plan -22 point 24 policies 12 politics 30 positions 23 president 33 primary 12 private -18 prominent 19 protect -12 provide -15 public -20 pushing 23 put -18 questions -16 raise 13 rally -20 ready 36 real -19 recent 20 refugees 24 religious 27 reporters -16 reporting -27 reports 26 republican 28 research 13 respond -13 response -19 rights 18 rival 19 rivals 24 romney 34 rubio 40 running -14 ryan 32 said -16 sanders 21 saturday -38 say -14 saying -47 sen. 26 she -64 shooting 13 short -29 show -14 significant 17 signs -25 similar 12 since -25 some 27 something 14 south 13 spending 15 state -36 statement -16 states 14 still -18 stop -13 such 20 sunday -21 super 12 support -15 supporters -25 supporting -14 syrian -12 take 16 talking -33 tariffs 14 ted 44 telling 25 than -35 the 23 their 13 they 13 think 21 this 26 though -12 thursday -19 to 17 top 22 trump 33 trump's 26 trump’s 30 tuesday -40 turn 17 twitter -28 up -51 urging -32 using 16 very 13 vice 18 victims 20 video -25 views -27 vote -13 voters 27 was -36 way -13 ways -13 wednesday -52 well -25 what 31 when 14 whether 43 which -52 while -35 who 16 why 52 will -13 win 13 without -20 women 25 words 30 working -28 world 19 yet 24 you -12 ’s -50 “,” 14 “?” 12 “” -16
(colon) “” -12
(judge) a 43 about 17 an -20 and -12 as -33 bill 26 clinton 27 clinton's 16 efforts 15 for -48 he -16 her 12 himself 14 in -16 not 16 out -16 people 13 political 25 republican -28 republicans -23 sanders 28 that -49 their -13 them -20 tuesday -23 u.s. -26 what -27 with 13 “” 38
(noun) (number) -13 a -47 about -31 as -18 for -16 her 39 him 30 his -26 immigration 15 more -30 of -21 on 24 she 22 that 62 their 16 to 37 trump -18 “” 40
(passive) a -33 as 33 for 50 of 35 the -45
(say) $ -19 's -31 (number) -38 abortion 25 accepting -22 after -15 again -20 against -39 all -18 almost -25 also -16 and 20 any 21 as -38 asking 24 attacks 16 back -25 based 23 because 19 before 16 being -16 better 15 between 19 britain 18 building 19 by -39 calling -19 calls 20 china 17 clinton's 18 clinton’s 34 congress -18 curiel 26 despite 26 does 21 doing 19 donald 25 during -13 earlier -29 even 27 facebook -16 fight 25 first -26 following -15 for -30 friday -51 half -21 he 37 health 22 her -35 high 15 him -43 himself 14 how 16 however -21 husband 18 if -27 immigration -18 impose 22 in -26 include 27 increased 25 industry 25 is 36 islamic 22 issues 20 just -24 last -52 late -16 later -16 latinos 27 least -12 legislation 15 little -21 major 17 many 14 mexican 18 monday -34 mr. -18 much 21 national -18 nearly 13 negative 21 never 25 none 17 not 21 nothing -27 on -49 only 26 out -17 perhaps 28 plans -24 positions -20 potential 25 publicly -19 rather 27 released -12 repeatedly -36 saturday -39 saying -17 sen. -21 senior -26 she 34 sunday -38 support -22 taking 13 that 77 the 23 them 21 themselves 14 there 30 they 22 this -60 those 24 though -20 thursday -48 to 24 trump 12 trump’s 21 tuesday -47 twitter -30 upon -16 victory 19 view -22 was 18 what 16 when 27 who -23 why 15 winning -21 with -16 without 14 women 25 would 31 ’s -19 “,” 29 “?” 15 “” 36
(source) (number) 25 a -32 by 20 clinton 19 for -26 he 31 that -34 to -15 trump 15 voters 20 was 31 “” -37
(tell) (number) -26 a 33 about 41 an 22 and -14 clinton -31 comments 25 donald -33 for 16 from -12 he 57 her -27 him 16 his 14 how 54 if 43 it 22 me -34 mr. -35 not 25 of 40 on -16 other 12 people -22 politico -15 she 49 state 12 supporters 12 that 33 the -31 them -20 they 20 to -18 trump -21 voters -15 what 30 whether 58 which 21 ’s -16 “?” 40 “” -25
(think) (number) 57 about -36 better -25 clinton -13 he -26 him -24 his -19 in 14 like 12 more 43 mr. 17 national -23 of -31 on 30 republican 16 see -14 that 36 the 17 their -19 they 25 to -43 trump 25 trump's 17 when 15 where 27 which 13 will 23 “” -36

78 start: distance, manner
(0) (act) 14 (colon) 71 (judge) 67 (passive) 69 (say) 51 (source) -44 (tell) -18 (think) 26
(1) (act) 23 (colon) -23 (noun) 33 (passive) -80 (say) 14 (tell) 50 (think) 25
(2) (act) 28 (colon) -26 (judge) -25 (noun) -24 (source) -45
(far) (act) -43 (colon) -16 (judge) -31 (noun) -20 (say) -30 (source) 51 (tell) -13 (think) -94
(near) (act) 29 (colon) -27 (judge) -16 (noun) 12 (passive) -12 (source) -13 (think) 26 (words) -13
(very_far) (act) -139 (judge) -67 (noun) -40 (passive) -27 (say) -93 (tell) -82 (think) -101

79 start: place, word before
(1) (number) -33 , 95 : 57 a -168 about 126 after 35 against 107 an -56 and -73 any -12 as 30 at 18 back -21 both -14 by -15 clear 55 down 29 for 93 former -16 from -75 hillary -16 his -117 if -24 in -87 its -22 last -13 little -13 more -22 mr. -14 no -12 not -49 of 98 off 36 on 27 over 53 several -12 some -18 that -27 the -136 their -46 this -13 trump -24 was -13 whether -58 with -24 “,” -21 “” -39
(2) $ -25 (number) -29 , 30 : 60 a -90 about 181 after -14 against 71 all -25 an -28 and -63 as 20 at 30 be -30 because -19 being -14 bring -29 by -77 clear 33 clinton -15 do -19 for 53 from 37 has -16 have -51 he -16 her -48 his -50 if -21 in -90 it -17 its -15 keep -44 make -52 mr. -12 much -15 new -21 of -41 on 55 over 42 put -27 sanders -16 show 42 support 50 than -48 that -73 the -95 their -14 trump -26 use -26 want 15 was -21 were -15 what -20 whether -28 while -14 who -18 win -17 with 29 ’s -33 “,” -22 “” -15
(3) $ -19 % 13 ' -18 's -78 ( -48 (number) -30 ) -20 , 82 - 68 . -12 : 111 ; 13 a -57 about 152 account 12 across -12 actions -22 ad 21 address 33 after -84 against 87 all -32 allowing 19 alternative -13 although -15 america 21 americans -14 an -23 and -141 announced -12 announcing 25 answer 18 appeal -23 appear 22 are -34 argument 22 around -31 as -46 at 31 attack -16 attacking 44 attacks 24 back 23 backed 12 be -47 because -25 before -42 behind 48 being -25 believe -17 believed -18 believes -25 benefits -15 beyond -23 bill -17 blocking 20 bring -20 bringing 21 but -48 by -34 call 28 calling 35 case 32 challenges -15 chance -12 charge 15 choose 23 claiming -24 clear -29 clinton 12 coalition 26 comment -13 comments -28 company -12 concern 15 concerns -20 confident -25 congress 19 convention 25 could -13 country -14 court 23 created -13 criticize 25 critics 25 crowd 48 day 15 debate 39 defend 40 defending 34 delegates -16 demand 17 democratic -20 democrats 14 department 14 describe 65 designed 20 discuss 62 do -18 doing -13 donald -15 during -63 electorate 25 email -15 encourage 39 endorse -13 endorsing 29 enter -14 entering -12 even -24 everyone 26 evidence 13 expand -14 expanding -17 explain 38 face -12 fact -19 file 12 first 21 following -23 for 73 freedom -17 friday 18 from -112 front-runner -15 get -24 give -15 group -13 had -43 hall 21 has -33 have -26 he -50 help -13 her -20 highlight 15 hillary -13 him -12 his -75 host 24 house -15 idea -18 if -38 in -114 including -29 interview -17 into 23 issues -19 it -32 its -17 itself 20 judges 22 july 19 law -13 lead -24 leading -16 leave -21 legislation 24 like -15 likely -17 line -23 link 21 lost -12 made -14 make -28 making -22 may 15 measure -15 media 36 monday 32 more -27 most -12 mr. -26 much -25 new -12 news 15 nominee -12 notion -43 obama -16 offer 16 offering 22 on 81 only -18 or -40 other -21 others 18 out 27 outside -23 parties -12 party 26 pass 18 past 22 people -20 plan -26 plans -17 policy -16 present 26 president -12 promising 25 pushing 26 put -16 question -16 questions -16 raise -15 read 17 reject -12 release -13 report -12 reporting 18 republican -23 republicans 13 review -14 rival -14 rubio 15 running 16 said -42 sanders -21 say 42 saying 109 see 14 seeking 20 sending -13 she -17 shooting 25 should -15 show -16 showed 15 shows 17 since -16 so -15 sought -17 speech 24 staff 24 state -19 statement 39 states -24 stop -15 story -17 strategy -14 subject -21 suggested -17 support -46 supporters 37 supporting 15 system -12 take -13 targeted 26 ted -17 telling -34 than -93 that -38 the -143 their -24 them 17 they -18 things -12 thinks -14 through -30 time 58 to 15 took -23 toward 43 trump -59 trump's -18 try -14 trying 12 tuesday 14 twitter 22 under -20 up -34 urging 17 use -20 using -21 view 25 voice 14 voters 19 warning -16 way -33 weeks 25 were -18 what -33 when -23 where -16 whether -22 while -43 who -40 will -25 win -23 within -20 without -18 women 38 won -12 word -13 would -36 writing 20 years -17 — 45 ’ -12 ’s -86 “,” -20 “” -32
(behind_all) (number) 20 as -12 trump -17 tuesday 42
(behind_circumstances_) back 20 friday 31 how -30 increasingly -24 night 67 saturday 30 thursday 24 tuesday 19 wednesday 30 why -38
(behind_phrase) (number) -26 ad -14 americans 12 attack 22 attention -17 bill -53 campaign 16 candidate -32 case 28 clinton -47 concern 29 concerns -22 crowd 31 deal 20 efforts -17 government 25 her -30 herself 12 him 12 himself -21 his -12 idea 16 judge -19 leaders -18 letter 13 me 52 message -24 notion 44 party 36 people 46 plan 48 plans 33 politico 13 proposal 36 questions -29 report -12 rubio 18 senator -16 speech 22 state -19 statements 13 states -15 supporters -34 that -17 them 23 trump 49 voters -13 what -24
(touching_) : 71 accuses 24 accusing -23 acknowledged 18 added -21 adding 16 addressed 17 admitted -16 agree -15 aimed -39 alleged 13 announced 36 appear 49 appears 60 argues -19 arguing 12 asking 12 asserted 21 assured 15 attacked 23 backed 18 backing 36 began -68 believe 36 believes 24 blamed 13 blasted -19 boasted -19 call 18 calls -30 challenged 23 charged -18 cited 56 citing 52 claim 22 claiming -18 come -29 compared 28 confirmed 17 considered 43 continued -50 criticized 24 decided 19 declared 28 decried 15 deemed 39 denied -19 denounced -28 denouncing 20 described 30 discussed 41 dismissed 19 eager 22 encouraged 25 endorsed 59 expect 32 explained -17 explaining 28 fear 30 feel 36 felt -21 focused -23 found 47 gave -36 held -37 highlighted 37 hope 36 hoped 22 hoping 40 identified 52 insisting 27 issued -34 knew 36 know 27 knows 15 laid -13 lamented 13 launched -52 learned 16 likely -32 made -72 makes -51 mentioned 31 mocked 15 named 14 offered -17 oppose 33 opposed 31 ordered 55 out 21 passed -21 pleaded -41 pointed -35 pointing -56 portrayed 16 posted -25 predicted 17 promises 15 proposed 37 published -12 pushing -22 put -29 questioning 18 quick -36 recalled 24 recalling 24 released -16 reminded -46 reports 25 responded -40 revealed 37 said 40 saw 27 say 54 saying 42 says 43 see 59 seeking 23 seeks 54 seem -13 seemed 40 seems 19 seen 20 sees 60 sent -72 show 45 shows 53 slammed 37 sought 12 sounded 17 spent -72 started -71 stated 15 suggest 18 suggested 45 suggests 16 supported 56 supporting 39 taken -63 taking -47 talked -20 talking -14 telling -40 tells -30 thinks 27 thought 23 told -40 took -85 touted 42 tried -51 trying -41 turned -59 urged 23 used -65 vows 22 want 26 wanted 19 wants 77 warned -43 went -49 wrote -26

80 start: place, what comes later
(1) (quote_later) 36 (that_later) 23
(2) (nothing_later) -16
(3) (nothing_later) -104 (quote_later) -26 (that_later) -30
(behind_all) (nothing_later) -48 (that_later) 24
(behind_circumstances_) (nothing_later) -28 (quote_later) 45 (that_later) 16
(behind_circumstances_behind_phrase) (that_later) 42
(behind_phrase) (nothing_later) -25 (quote_later) 16 (that_later) -21
(touching_) (nothing_later) 33 (quote_later) 66 (that_later) 52

81 start: cue, what comes later
argue~ (quote_later) 19
ask~ (that_later) -25
bristl~ (nothing_later) -12
call~ (quote_later) 13
champion~ (nothing_later) 20
chant~ (nothing_later) -21 (quote_later) 18
charge~ (nothing_later) 20
coin~ (nothing_later) 22
comment~ (quote_later) 22 (that_later) -20
concede~ (quote_later) 25 (that_later) -23
express~ (that_later) 13
found~ (that_later) 15
fuel~ (nothing_later) 25
made~ (nothing_later) -13 (that_later) 15
name~ (nothing_later) 14 (quote_later) -21
note~ (that_later) 20
pledge~ (nothing_later) -12
polar~ (nothing_later) 23
post~ (quote_later) 15 (that_later) -24
put~ (that_later) -16
recit~ (nothing_later) 25 (quote_later) -25
reiterate~ (nothing_later) 17 (that_later) -17
reject~ (that_later) -15
releas~ (nothing_later) 13 (quote_later) 16 (that_later) -58
repeat~ (nothing_later) -15 (quote_later) 23
report~ (that_later) -13
respond~ (quote_later) 19 (that_later) -15
say~ (that_later) 23
suggest~ (quote_later) 25
warn~ (that_later) 15

82 start: what comes later, word
(nothing_later) % -25 's -70 ) -20 abortion 36 about 24 accepting -12 address -14 addressing 23 ads -17 advisers -19 after -40 again -21 against -23 agree 19 ahead -20 aides -13 all -32 alleged 20 allowing 31 almost -37 also -22 america -13 americans -36 an 12 and -41 announced -12 anonymity 33 another -12 anyone -36 anything -19 approach 16 april -15 are -17 around -24 at 12 attack -18 attacks -22 attention -28 ayotte 40 back -30 backing -12 ban -27 banks 13 based 22 be -54 because 20 becoming 15 been -14 behalf -16 behind -24 being 20 ben 14 bernie 17 between 16 biden -13 bill 22 billionaire 32 billionaires 22 blocking 35 border 37 boycott 19 breitbart -24 britain 23 build -12 building 13 but -29 by -36 call -12 calling -27 calls 12 campaign -23 campaigns -16 candidates 12 carson 16 certain 21 chairman -12 challenges 14 changes 36 changing 15 charges -21 china 28 chinese -34 christie 19 claim 13 clinton’s 48 closely -23 closer 24 comey 23 coming -21 comment 15 companies 26 compete -12 concern 23 conducted -24 congress -21 congressional 14 conservatives 12 contests -16 controversial -17 countries 14 credit -28 critical -15 criticism -21 criticizing -35 cut 14 cutting 17 debate -41 decisions -16 defeat 31 delivering -20 democracy 23 democrat 17 democratic 35 democrats -17 department -13 describe -14 details 29 differences 23 direct -28 does 17 doing 16 donald 14 donations -18 doubts 19 down -30 draft -21 drawing 27 during -25 each -26 earlier -18 early -18 effort -19 efforts 19 elected -13 emanuel 24 emphasize -15 encourage -17 end 14 endorse -17 endorsing -19 environmental -20 events 21 every -20 evidence -17 expand 18 expanding 19 facebook -15 favor -38 favored -12 fear -14 fellow -20 fight 20 fiorina 28 firms 20 first -38 focus -13 focused 25 follow 25 for 13 foreign -17 forward -28 fox -22 free 34 fresh -14 friday -57 from -17 front-runner 36 full -33 fully -12 fun -16 fund-raising -18 fundraising -14 future 13 garland 20 gay -21 generally -26 george -17 georgia -12 get -24 give -15 giving -14 go -19 growing -16 guilty -33 gun 22 guns -29 had -23 half -24 hard -27 has -30 hate -16 have -12 having -16 he 26 hear -19 here -15 herself -21 highly -14 hillary -18 his -14 host -20 house -31 how 65 huge 14 hundreds 25 husband 16 ideas -16 if 31 immigrants 28 immigration 38 impose 40 include 26 including -23 increased 40 indiana 16 industry 23 instead -18 insults -13 interest -28 interested -15 into -34 iowa -27 islamic 13 israel 23 issue -18 issues 41 it 15 its 14 itself -42 jeb 18 july -21 just 41 kelly 27 khan 16 know -16 largely -13 last -55 late -24 later -19 latinos 37 laws -33 least -20 legal 29 level 23 lewandowski 29 liberal 18 light -20 like -16 limited -12 little -65 long -18 losing 32 lower 21 made -12 major 21 make -26 man 12 marco -12 may -13 mccain 25 men 27 mention -25 messages -13 mexican 19 military 15 moderate 23 monday -43 months -20 most 25 mr. 35 mrs. 22 ms. -24 muslim 16 muslims -14 name 22 national -17 nearly 29 never 19 new -26 news -25 newspaper -19 no -30 nominating -17 none 25 north -15 not 31 nothing -33 november 22 nuclear 18 n’t -12 of -31 off -31 offer -15 officials -12 only 17 opening 29 opponents -19 opposition -19 or -27 our -19 out -66 over -26 own -16 paper 25 parents -13 party 35 past -17 path 22 pence -24 people -12 photo 25 pick 23 plan -25 plans -35 point 12 police 21 policies 12 policy -14 political 33 politicians 39 politics 21 poll -14 polls 15 positions 23 potential 25 president 15 press -14 pressure 12 private -13 prominent 19 promises -48 protect -14 provide -15 providing 20 public -24 publicly -21 puerto -12 pushing 22 put -23 putting 19 quickly -13 racial 33 racism 25 raising 19 rally -20 rather 20 ready 36 reasons 12 recognize -15 refugees 17 register 25 regular -20 reject 20 released -14 religious 27 remaining 17 remarks -12 repeatedly -21 reporters 14 reports 21 republican 24 republicans -16 research 16 respond -12 restrictions -14 rise -14 rising -26 rival 18 rivals 24 romney 29 running -32 ryan 32 said -13 sanders 15 santilli -13 saturday -49 say -15 saying -19 scalia 27 see -22 seeking -12 sen. 16 senate -12 send -12 senior -26 short -30 show -15 showed 23 shut 21 significant 16 signs -38 since -44 single-payer 12 sit -15 so -22 social -13 someone 15 something 14 somewhat 29 speaking 18 specific -16 specifically -13 specifics 23 speech -29 spending 24 state -13 statement -13 statements -34 states 14 stop -20 stories 32 such 27 sunday -37 super 12 superdelegates 18 support -29 supporting -18 syrian -13 talk -23 talking -35 tariffs 13 tax 21 ted 40 tell -12 telling 31 than -14 that 39 themselves 17 there 17 they 49 think 22 this -15 those 17 though -25 thousands 23 through -16 throwing 24 thursday -70 too 12 top 22 topics -21 transgender 14 trump 18 trump's 28 trump’s 32 tuesday -49 turkey -14 turn 15 twitter -28 under -12 understand -13 unify 14 united -13 unity 30 up -47 upon -20 us -28 use -13 using 19 various 33 vermont 17 very 13 vice 16 victims 19 video -24 view -29 views -27 violence -12 vote -14 wall -16 warren 25 washington -36 way -13 ways -14 wednesday -54 weeks -15 well -27 what 54 when 25 where 28 whether 88 while -49 who -34 why 76 win 15 winning -17 with -31 women 33 words 30 work -15 workers 20 working 16 world 18 would 19 writing -21 years -12 yet 25 you -16 young -23 zika 35 ’s -68 “?” 25 “” -35
(quote_later) 's -12 about -30 against -27 americans -21 an -19 and -31 at -39 back -28 being 16 by -15 calling -17 campaign -13 clinton 18 cruz 14 for -18 he 29 hillary 20 himself 18 his 30 how 47 in -49 its -12 last -25 more 37 national -22 no 13 obama 25 on -28 out -12 reporters -29 rubio 26 saying -31 she 46 supporters -12 telling -33 that 34 the 24 their 15 them -32 they -15 this 30 to 27 trump 32 trump's 26 trump’s 18 tuesday -46 twitter -28 voters 19 was 21 what -36 when 26 which -20 why 38 with 27 ’s -23 “,” 31 “?” 33 “” 25
(that_later) 's -17 about 27 as 25 at -22 for -27 her -22 his 30 in -19 last -24 monday -26 new 27 on -40 over 16 sanders 16 sunday -26 that 58 this -23 to 22 tuesday -19 wednesday 17 with -18

83 start: what comes later, tag
(nothing_later) ADJ -40 ADP -32 ADV -33 AUX -30 CCONJ -73 DET 12 NOUN -34 PRON 20 PROPN 15 PUNCT -20 QUOTE -14 SYM -21
(quote_later) ADJ 29 ADP -14 AUX 13 CCONJ -29 DET 17 PART -15 PRON 43 PROPN 33 QUOTE 52 SCONJ 21 VERB -25
(that_later) ADP -19 ADV 13 CCONJ -20 DET 32 PROPN -21 QUOTE 12 SCONJ 63

96 end: verbs, rest
(0_verbs) (leaves_0_quote) 15 (leaves_1) 13 (leaves_2) 16
(0_verbs_quote) (leaves_1) 38 (leaves_1_quote) 13 (leaves_2) 20
(1_verbs) (leaves_0) -23 (leaves_0_quote) -73 (leaves_2) 22 (leaves_2_quote) -12
(1_verbs_quote) (leaves_0) -29 (leaves_0_quote) -32 (leaves_2_quote) 29
(2_verbs) (leaves_0) -12 (leaves_0_quote) -27 (leaves_1) -15
(2_verbs_quote) (leaves_0) -39 (leaves_1_quote) 14 (leaves_2_quote) 27

97 end: next word, verbs
$ (0_verbs) -13
' (0_verbs) -46 (1_verbs) -13 (2_verbs) -12
's (0_verbs) -49
( (0_verbs) -15 (1_verbs) 28 (2_verbs) 15
(edge) (0_verbs) -30 (0_verbs_quote) 15 (1_verbs_quote) 12
(number) (0_verbs_quote) 21 (1_verbs) -42
) (0_verbs_quote) 56 (1_verbs) 12 (2_verbs) -29
, (2_verbs) 29
- (0_verbs) 17 (0_verbs_quote) -18 (1_verbs) 20 (1_verbs_quote) 27 (2_verbs) 35 (2_verbs_quote) -16
-- (1_verbs) 30 (2_verbs_quote) 33
. (0_verbs_quote) -18
: (0_verbs) -13 (1_verbs) 36 (2_verbs_quote) -12
; (0_verbs) 42 (1_verbs) 28 (2_verbs) 26
[ (0_verbs_quote) -15
a (0_verbs) -16 (1_verbs) -50
about (0_verbs) -49 (0_verbs_quote) -16
after (0_verbs) 33 (1_verbs) -15 (2_verbs) 63
against (0_verbs) -14 (1_verbs) -12
ago (0_verbs) -19
all (0_verbs) 30 (1_verbs) -15
almost (0_verbs) -14
also (0_verbs) 19
among (0_verbs) -16
an (0_verbs) -15 (1_verbs) -15
and (0_verbs) 20 (1_verbs) 15 (1_verbs_quote) -13 (2_verbs) 14 (2_verbs_quote) -21
are (0_verbs) 48 (1_verbs) -26 (2_verbs) -14
as (0_verbs) -38 (1_verbs) 50 (1_verbs_quote) 14 (2_verbs) -28 (2_verbs_quote) 21
at (0_verbs) 36 (1_verbs) -45 (1_verbs_quote) -14 (2_verbs_quote) -15
be (1_verbs) -22
because (0_verbs) 32 (0_verbs_quote) -46 (1_verbs) 19 (1_verbs_quote) -23
been (1_verbs) -17
before (0_verbs) 40 (1_verbs) -34
being (0_verbs) -15
between (0_verbs) -22
but (0_verbs) 49 (2_verbs) 22 (2_verbs_quote) 21
by (0_verbs_quote) 26 (1_verbs) 20 (1_verbs_quote) -25 (2_verbs) 20 (2_verbs_quote) -23
clinton (0_verbs) -26 (0_verbs_quote) 16 (1_verbs_quote) 21
could (1_verbs) 18 (2_verbs) -12
democratic (0_verbs) -12
did (0_verbs) -13 (1_verbs) 23
do (0_verbs) 19
during (0_verbs) 34 (2_verbs_quote) -22
earlier (1_verbs) -17
election (0_verbs) 25
even (0_verbs) 49 (1_verbs) -24 (2_verbs) 29
far (0_verbs) -15
for (1_verbs) -36 (2_verbs) -19 (2_verbs_quote) 16
from (0_verbs) 15 (0_verbs_quote) -22 (1_verbs) -17 (2_verbs) -32
had (0_verbs) -34
has (0_verbs) -20 (0_verbs_quote) 18 (1_verbs) -23 (2_verbs) 15
have (0_verbs) 23 (2_verbs) 15
he (0_verbs) -38 (2_verbs_quote) 20
helped (1_verbs) 23
his (0_verbs) -19 (2_verbs_quote) 19
how (0_verbs) -21
if (0_verbs) -16 (2_verbs) 13
in (0_verbs_quote) 41 (1_verbs) -20 (1_verbs_quote) -21
into (1_verbs) -18
is (0_verbs) -12 (1_verbs) 35 (2_verbs) 24 (2_verbs_quote) -20
it (0_verbs) -15
last (0_verbs) 36 (1_verbs) 17 (2_verbs) -13
left (0_verbs) 21
like (0_verbs) -14
made (0_verbs) -17 (1_verbs) 21
may (0_verbs) 13 (1_verbs) 17
might (0_verbs) -19
monday (0_verbs) 26
more (0_verbs) 17 (1_verbs) -16
must (0_verbs) -19
not (1_verbs) -26 (2_verbs_quote) 17
now (0_verbs) 12 (1_verbs) 12
n’t (1_verbs) -12
obama (0_verbs) -14
of (0_verbs) -75 (0_verbs_quote) -13 (1_verbs) -20
on (0_verbs) -18 (1_verbs) 25 (1_verbs_quote) 14 (2_verbs) -74 (2_verbs_quote) 19
only (0_verbs) -19 (1_verbs) 20
or (1_verbs) -21 (2_verbs) -22
other (0_verbs) -15
out (1_verbs) -12
over (0_verbs) 19 (1_verbs) -17
presidential (0_verbs) -19
primary (0_verbs) -17
recently (0_verbs) 15
said (0_verbs) 12 (1_verbs) 35
saturday (0_verbs) 17
she (0_verbs) -18
should (0_verbs) -18
since (0_verbs) 35 (1_verbs) -16 (2_verbs) -18
so (0_verbs) 40 (1_verbs) 12 (2_verbs) -14
such (0_verbs) -21
than (1_verbs) 28 (2_verbs) -13
that (1_verbs) 14 (1_verbs_quote) -27
the (0_verbs_quote) -34 (1_verbs) -17 (1_verbs_quote) 15 (2_verbs) -20 (2_verbs_quote) -19
this (1_verbs) 15 (2_verbs) -12
through (1_verbs) -32
thursday (0_verbs) 35 (1_verbs) 19
to (0_verbs_quote) -14 (1_verbs_quote) -29 (2_verbs) -67 (2_verbs_quote) -36
trump (0_verbs) -17
tuesday (0_verbs) 39
turned (0_verbs) 22
until (0_verbs) 50
up (0_verbs) 17
using (0_verbs) 23
was (0_verbs_quote) -21 (1_verbs) -22 (2_verbs) 33
wednesday (0_verbs) 31
when (0_verbs) 49 (1_verbs) 37 (2_verbs) -54
where (2_verbs) 24
whether (0_verbs) -15
which (0_verbs) -30 (2_verbs) 24
while (0_verbs) 42 (1_verbs_quote) 25 (2_verbs) -20
who (0_verbs) 20 (1_verbs) -17 (2_verbs) 14
will (0_verbs) -39 (1_verbs) -13 (2_verbs) 22
with (0_verbs) 34 (0_verbs_quote) -34 (1_verbs_quote) -16 (2_verbs) -31 (2_verbs_quote) -15
would (0_verbs) -47 (1_verbs) 15 (2_verbs) 17
— (0_verbs) -15 (0_verbs_quote) 40 (1_verbs_quote) -18 (2_verbs) 46 (2_verbs_quote) 19
’ (0_verbs) -50 (1_verbs) -17
’s (0_verbs) -51
“” (1_verbs) -13 (2_verbs) -12

98 end: next tag, verbs
(edge) (0_verbs) -30 (0_verbs_quote) 15 (1_verbs_quote) 12
ADJ (1_verbs) -64 (2_verbs) -81 (2_verbs_quote) -33
ADP (0_verbs) 58 (1_verbs_quote) -28 (2_verbs) -46 (2_verbs_quote) -14
ADV (0_verbs) 44 (0_verbs_quote) 15 (1_verbs) -26 (1_verbs_quote) -18 (2_verbs) -76 (2_verbs_quote) -50
AUX (0_verbs) -22 (0_verbs_quote) -23 (1_verbs) 23 (1_verbs_quote) -47 (2_verbs) 41 (2_verbs_quote) -45
CCONJ (0_verbs) 41 (0_verbs_quote) 16 (1_verbs_quote) -13 (2_verbs) 21
DET (1_verbs) -18 (2_verbs) -39 (2_verbs_quote) 28
NOUN (0_verbs) -86 (0_verbs_quote) -34 (1_verbs) -82 (1_verbs_quote) -41 (2_verbs) -38 (2_verbs_quote) -41
NUM (0_verbs_quote) 21 (1_verbs) -42
PART (1_verbs_quote) -28 (2_verbs) -55
PRON (0_verbs) -20 (1_verbs) -37 (1_verbs_quote) -45 (2_verbs) -22 (2_verbs_quote) 33
PROPN (0_verbs) -57 (1_verbs) -80 (1_verbs_quote) 26 (2_verbs) -73 (2_verbs_quote) -44
PUNCT (1_verbs) 48 (2_verbs) 46 (2_verbs_quote) 14
QUOTE (1_verbs) -20 (2_verbs) -19
SCONJ (0_verbs) 45 (1_verbs_quote) 30
SYM (0_verbs) -29
VERB (0_verbs) -49 (0_verbs_quote) 36 (1_verbs_quote) 31 (2_verbs) -57

99 end: next word, second word
$ (number) -25
(edge) (edge) 13
(number) (number) -25 , -13 days 23 months 37 percent 32
, a 22 about -15 according -32 along -37 are 14 arguing 23 as -17 but 23 calling 37 compared 23 despite 23 donald -33 drawing 35 especially -60 even 22 for 25 from -44 given 12 has 15 have 16 he -19 his -18 however 32 if -27 including -113 is -18 it 16 like -46 many 24 more -30 mr. 24 mrs. 37 new -21 not -14 only -17 or -15 particularly -33 rather -26 said 72 saying 26 sen. 21 senator 19 she -42 such -28 then -13 there 29 too 16 trump 34 was 44 when 29 where 34 which 46 whose 32 will -19 would -23 “,” -50 “?” 14
- a -20 and 18 mexico -49 the 18 to -38 which -26
-- and -33
. ) 23
: that -18 the -20 “,” 44
; (edge) 14 (number) 19 and -15
? (edge) 14
a day 26
about the -12
across the 14
after (number) -15 a 17 he -13 his 16
again . 20
against the 14
all the 16
and (number) 14 , -21 a -22 an 15 called 26 cruz 14 economic -12 even 12 for -27 has 25 he 53 her -37 his -57 how -32 is 27 new -14 other -27 others 35 sanders -12 that -23 the -34 their -19 then 12 trump 24 would -18 “” -27
appeared to -12
around the 14
as (number) -18 he 55 his -14 it 39 secretary -12 she 13 the -31 their -21 well 31
at (number) -13 a 41
away from -16
because he -49 it 15 she 21 the 29 they -30
before the -27
between the -15
but that -21
by (number) -16 a 20 the -35
could be 12
during a 24 her 19 his 17 the -23
entering the -18
feb. (number) 25
for (number) 20 a -30 his -22 more 17 not -19 president -29 the -27
from entering -16 his -18 its 14
have been 12
he said 21
hillary clinton 12
home . 26
if he -24
in a 47 all -14 america -20 an 82 both -12 california 19 cleveland -15 december 14 february 47 florida -16 her 18 iraq -20 july 12 june 20 line -12 march -26 may 13 new -39 order 37 other 12 part 25 politics -14 recent 36 south -19 syria -17 the -41 which -46
is n’t 18
last week 17 year -24
less than 25
made by -16 the 23
may be 22 have -15
monday . 17
more . 25
mrs. clinton 17
not only 23 to -12
of a -12 the -25
on (number) -12 a -22 friday -12 guns -13 her -25 immigration -18 monday 22 muslims -20 saturday 17 social 28 the -40 their 22 trump -12 tuesday 21 twitter 21 wednesday 46
out of -13
over a -21 his -16 the 12
rather than -21
referring to 16
said she 25
since (number) -19 he 25 the 21
so far -12 much 24
such as -20
ted cruz -17
than (number) -26 a -18
that , 26 . 24 a -20 are 18 had -12 have -16 he -13 is 19 it 20 she -24 some 20 the -49 there -12 they 19 will 22 would -18
the crowd 24 more 25 next 25
this year -20
through the 16
thursday , 18 night 14
to (number) -17 a -37 ask 23 avoid 25 be -28 combat 25 come 22 discuss 16 get -15 help 34 her -17 make 17 stop -13 take 18 the -16 voters 31
tuesday , 14 . -13 night 29
up in 24
was a -24 not 18 the 15
wednesday , 15
when he 37 it -14 she -21 they 21
who are -17 had 18 have -19 is 20
with (number) 13 a -16 an -19 her 23 his -13
— a 15 and 20
“” (edge) -19

100 end: next word, second tag
$ NUM -25
' NOUN -49
's ADJ -14 NOUN -32
( PRON 19 PROPN -17
(edge) (edge) 13
(number) ADP -20 NOUN 37 NUM -25 PUNCT -22
, ADJ -19 AUX 26 CCONJ 15 DET 20 NOUN 17 PART -33 PRON 21 PROPN -14 QUOTE -19 VERB 12
- ADP 26 CCONJ 17 NOUN 21 PRON -16 PROPN -25 SCONJ 56 VERB -15
-- ADP 22 DET 19 VERB 22
. PROPN -18 PUNCT 23
: DET -33 PRON -83 PROPN 22 QUOTE 36 VERB -18
; (edge) 14 CCONJ -15 DET -33 NUM 19 PRON 18 PROPN 42
? (edge) 14
[ PROPN -20
a ADV -14 PROPN -15 QUOTE -13
about DET -15 PRON -19
across DET 14
after ADJ 32 DET 34 NOUN 18 NUM -15 PROPN 17 VERB 35
again ADP 12 PUNCT 16
against DET 13 NOUN -13 PRON -14 PROPN -21
ago PUNCT -13
ahead ADP -13
all DET 15 NOUN -12 PROPN -13
also AUX 23
among PROPN -12
an NOUN -16
and ADJ -20 ADP 15 ADV 19 AUX 38 DET -43 NOUN -16 NUM 14 PUNCT -21 QUOTE -28 SCONJ -27 VERB 31
appeared PART -12
are ADV 15 NOUN 16
as DET -28 NOUN -18 NUM -18 PRON 59 PROPN 23 QUOTE -14 VERB -33
at ADJ 29 DET 25 NOUN -28 NUM -13 PRON -27 PROPN -14
away ADP -16
back PUNCT -12
be VERB -15
because DET 29 NOUN -17
been VERB -18
before VERB 39
being VERB -16
better ADP 21
between DET -19
both ADJ 22
but ADV -42 AUX 35 SCONJ -19 VERB 34
by ADV 35 DET -29 NOUN -13 NUM -16 PRON -24 PROPN -36 VERB 61
ca PART -12
can VERB -15
clinton AUX -17 NOUN 22 PUNCT -12 VERB 19
comes ADP 23
compared ADP -15
could ADV -13 VERB 18
did PART -13
do ADV 19
donald PROPN -13
during PRON 29
earlier ADP -13
entering DET -18
even ADP 24 SCONJ 38
feb. NUM 25
following DET 33
for ADJ -26 ADV 24 DET -61 NOUN 42 NUM 20 PRON -58 PROPN -14 VERB -19
forward PUNCT -15
from ADP 22 NOUN 12 PRON -16 PROPN -27 VERB -42
had VERB -26
has ADV -14 VERB 19
have AUX 12 DET -13 VERB 32
he AUX -36
his ADJ 13 NOUN -27
home PUNCT 26
how PRON -16
if PRON -47 PROPN 21
in DET 40 PROPN -59 VERB -22
is ADP -25 ADV 21 PART 12 PRON -15 PROPN 13 PUNCT 23 SCONJ -16
it AUX -13 VERB -12
just ADP 22
last NOUN 21 PROPN 25
late PROPN 22
less ADP 25
like PROPN 15
looking ADP -13
made ADP -21 DET 19
many ADP 17
may AUX 13 VERB 18
might VERB -18
monday PUNCT 15
more ADJ -12 ADV -16 PUNCT 25
mrs. PROPN 16
must AUX 22 VERB -19
next NOUN -19
not ADV 18 VERB -32
now PUNCT -18 VERB -16
of ADJ -20 DET -43 NOUN -33 PRON 14 PROPN -36 VERB -27
on DET -61 NOUN -45 NUM -12 PROPN 57 VERB -36
only ADP 22
or NOUN -13 PRON 15 PROPN -15
out ADP -16
over NOUN 21 PRON -37 PROPN -14
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
so ADJ 15 ADP 21 ADV -15
such ADP -18
ted PROPN -18
than ADP 21 DET -13 NOUN -15 NUM -26 PRON 43 PROPN -22
that ADJ -27 ADV 22 DET -36 NOUN 32 PRON -15 PROPN -34 PUNCT 41 VERB -23
the ADV 17 NOUN -26
their NOUN -13
these NOUN 25
they AUX -26 VERB 13
though PRON -12
through DET 22 NOUN 18 PRON 31
thursday NOUN 25
to ADJ -57 ADV -15 AUX -28 DET -15 NOUN 14 NUM -17 PROPN -21 VERB 12
toward DET 16
tuesday NOUN 26
turned ADP 24
up ADP 15
was ADJ -18 ADP -14 ADV 22 PART 16
wednesday PUNCT 24
well PUNCT -14
were ADJ -12 ADP 21 ADV -13
when DET 18 PRON 25 PROPN 21 VERB 26
where DET -13 PRON 12 PROPN 13
whether PRON -14
which AUX 52
while NOUN 17 PRON -14 PROPN 42
who NOUN 24 VERB -24
will ADV 23 AUX -12 VERB -39
with ADJ 36 DET -13 NOUN 12 NUM 13 PROPN -13 VERB -25
without DET 20 NOUN 17 VERB 14
would AUX -19
— ADP -60 ADV 16 AUX -21 CCONJ 39 DET 26 VERB 58
’ NOUN -51
’s ADJ -12 NOUN -32
“” (edge) -19 ADP -16 PUNCT 23

101 end: next tag, second tag
(edge) (edge) 13
ADJ ADJ -43 ADP 25 CCONJ -30 DET -12 NOUN -66 SCONJ -20
ADP ADJ 19 ADP 24 ADV 20 NUM -22 PART -17 PUNCT -28 QUOTE -15 SYM -37 VERB 34
ADV ADJ -54 ADP 22 ADV -29 AUX -13 CCONJ 13 DET -31 NUM -19 PART -33 PRON 14 PROPN 22 SCONJ 66 VERB -55
AUX ADJ -30 ADP -21 ADV 34 DET -25 NUM 37 PART -24 PROPN 26 QUOTE -24 SCONJ -22
CCONJ ADJ -23 ADP 16 AUX 57 DET -45 NOUN -14 NUM 13 PART 13 PRON 21 QUOTE -34 SCONJ -38 VERB 45
DET ADJ 19 ADP -13 DET 13 NUM -16 PROPN -33 QUOTE -18 VERB 23
NOUN ADJ -16 ADP -45 ADV -28 AUX -45 CCONJ -47 DET 15 NOUN -70 PART -47 PRON -13 PROPN -24 PUNCT -61 SCONJ -19 VERB -25
NUM ADP -20 NOUN 37 NUM -25 PUNCT -22
PART ADJ -27 AUX -38 DET 23 NOUN -66 NUM 19 PROPN -12
PRON ADP -32 AUX 17 DET -16 NOUN -22 PRON 18 PROPN -30 VERB -36
PROPN ADJ -17 ADP -27 ADV -18 AUX -58 CCONJ -35 NUM 21 PART -55 PRON -22 PROPN -72 PUNCT -16 SCONJ 31 VERB -29
PUNCT ADP 23 ADV 20 AUX 20 CCONJ 27 DET 45 NOUN -13 NUM 19 PRON 19 PUNCT 23 SCONJ 33 VERB 22
QUOTE (edge) -20 ADP -18 CCONJ -14 PUNCT 23 VERB -12
SCONJ ADJ -36 AUX -19 NOUN 16 NUM 29 PRON 37 PROPN 31 PUNCT 26
SYM NUM -26
VERB ADJ 27 ADP -32 AUX -20 CCONJ -29 NOUN -24 PART 27 PRON -18 PUNCT -18 QUOTE -15 SCONJ 49 VERB -20

102 end: next word, beginning
' (clause_first) -50
's (clause_first) -38 (phrase_first) -14
( (to_first) 16
(edge) (how_first) 21 (quote_first) 31
(number) (quote_first) 22 (that_first) -20 (to_first) -20
) (clause_first) 19 (that_first) -14
, (about_first) 17 (as_first) -31 (clause_first) 15 (phrase_first) 33 (quote_first) -16 (what_first) 20
- (quote_first) -14
-- (clause_first) 60 (that_first) 13
. (about_first) -13 (as_first) -18 (for_first) -17 (of_first) 27 (on_first) -41 (that_first) 17 (whether_first) 22
: (to_first) 46
; (clause_first) 28 (phrase_first) 19
? (clause_first) 17
a (clause_first) 18 (phrase_first) -37 (that_first) -20 (to_first) -18
about (clause_first) -49 (phrase_first) -15
after (clause_first) 20 (that_first) 25 (to_first) 52
against (clause_first) -38
ago (clause_first) -20
ahead (clause_first) -12
also (clause_first) 16
among (clause_first) -13
and (clause_first) 32 (phrase_first) -28 (that_first) 26 (to_first) -17 (what_first) 26
appeared (clause_first) 23
are (clause_first) 18 (that_first) -16
around (clause_first) 13
as (how_first) 24 (phrase_first) -75 (quote_first) -12 (to_first) 40
back (clause_first) -14
be (clause_first) -16
because (that_first) 20
been (clause_first) -13
before (clause_first) 45
being (clause_first) -24
better (clause_first) 21
between (clause_first) -19 (phrase_first) -12
both (that_first) 22
but (clause_first) 14 (that_first) 50
by (phrase_first) 23 (that_first) -30
called (clause_first) -12
can (clause_first) -18
carried (clause_first) 26
clinton (clause_first) -19 (phrase_first) 17 (that_first) 20
compared (clause_first) 26
could (that_first) -13 (to_first) 25
despite (clause_first) 27
did (clause_first) -15 (that_first) 23
direct (clause_first) 26
directly (clause_first) -14
do (clause_first) -14
during (clause_first) 17 (phrase_first) 13 (that_first) 17
earlier (clause_first) -18
election (clause_first) 26
even (clause_first) 22
ever (clause_first) 18
following (clause_first) 27
for (clause_first) -40 (phrase_first) 27 (quote_first) 18 (that_first) -23 (to_first) -17
from (clause_first) -30 (phrase_first) 30 (that_first) -15 (to_first) -26
had (clause_first) -32
have (clause_first) 29 (that_first) -20
he (clause_first) -42 (that_first) 16
her (clause_first) -13
hillary (that_first) 21
how (clause_first) -26
if (clause_first) -37 (that_first) -12 (to_first) 19
in (as_first) 21 (clause_first) 26 (how_first) -14 (phrase_first) -21 (quote_first) 29 (that_first) -21 (to_first) -33
instead (clause_first) 17
is (clause_first) 21 (to_first) 21
it (clause_first) -16
just (clause_first) 17
last (that_first) 21 (to_first) 33
late (clause_first) 17
left (clause_first) 19
less (clause_first) 19
like (clause_first) 15
made (clause_first) -32
may (clause_first) 27
might (clause_first) -14
monday (clause_first) -12
mrs. (clause_first) 17
must (clause_first) 13
next (clause_first) -16
not (that_first) 14
now (clause_first) 12
n’t (clause_first) -12
obama (clause_first) -12
of (clause_first) -61 (phrase_first) -40
on (phrase_first) -17 (that_first) 33 (to_first) -49
once (clause_first) 19
or (clause_first) -13 (that_first) -13
out (clause_first) -17
over (phrase_first) 20 (to_first) -13
played (clause_first) 20
presidential (clause_first) -13
recently (clause_first) 16
saturday (clause_first) 16
saying (that_first) 26
seeking (clause_first) 21
seemed (clause_first) 22
several (clause_first) 21
she (clause_first) -19
should (clause_first) -19
since (clause_first) 21
so (clause_first) 47
such (clause_first) -19
ted (clause_first) -12
telling (clause_first) 18
than (clause_first) 14 (phrase_first) -16
that (clause_first) -20 (phrase_first) 13 (to_first) -14
the (quote_first) -12 (that_first) -19
they (clause_first) -26
though (clause_first) 17
through (clause_first) 15
thursday (clause_first) 29
to (for_first) -22 (quote_first) -22 (that_first) -13 (to_first) -17
too (clause_first) 15
toward (clause_first) -13
trump (clause_first) -14
tuesday (clause_first) 62 (phrase_first) -22
turned (clause_first) 22
until (clause_first) 33
up (clause_first) -29
using (clause_first) 21
wednesday (clause_first) 14
were (to_first) 17
what (clause_first) -12
when (clause_first) 34 (that_first) -19 (to_first) 44
where (clause_first) 17
whether (clause_first) -16
which (clause_first) 26
while (clause_first) 53
who (that_first) 16 (to_first) -14
whose (clause_first) 20
will (clause_first) -45 (to_first) 23
with (that_first) -20 (to_first) 26
within (clause_first) 20
would (clause_first) -54 (that_first) 16 (to_first) 17
you (clause_first) 23
– (clause_first) 31
— (clause_first) 14 (that_first) 31
’ (clause_first) -37
’s (clause_first) -40 (phrase_first) -17
“,” (clause_first) -17
“” (clause_first) -31 (that_first) -12

103 end: next tag, beginning
(edge) (how_first) 21 (quote_first) 31
ADJ (clause_first) -37 (on_first) -15 (quote_first) -12 (that_first) -23 (to_first) -15
ADP (as_first) 19 (clause_first) 16 (how_first) 19 (whether_first) -15 (why_first) -15
ADV (for_first) -17 (phrase_first) 28 (quote_first) 13 (that_first) -89 (what_first) -19
AUX (as_first) 33 (clause_first) -19 (how_first) -25 (on_first) 30 (quote_first) -21 (that_first) -28 (to_first) 47 (what_first) -20 (whether_first) -12 (why_first) -21
CCONJ (clause_first) 38 (for_first) 12 (phrase_first) -35 (that_first) 52 (what_first) 25
DET (clause_first) 12 (on_first) -15
NOUN (as_first) -12 (clause_first) -118 (for_first) -13 (on_first) -13 (phrase_first) -40 (quote_first) -12 (that_first) -36 (to_first) -51
NUM (quote_first) 22 (that_first) -20 (to_first) -20
PART (clause_first) -12 (quote_first) -18 (that_first) -23
PRON (as_first) -16 (clause_first) -16 (phrase_first) -25 (to_first) -16 (what_first) -17
PROPN (as_first) -12 (clause_first) -48 (phrase_first) -31 (quote_first) -34 (that_first) -16 (to_first) -42
PUNCT (about_first) 25 (clause_first) 35 (for_first) 27 (how_first) 12 (of_first) 17 (on_first) -17 (that_first) 37 (to_first) 18 (what_first) 15 (whether_first) 35 (why_first) 48
QUOTE (clause_first) -50 (that_first) -19
SCONJ (clause_first) 27 (quote_first) 12 (that_first) 23 (to_first) 15
SYM (clause_first) -24 (phrase_first) -12
VERB (as_first) -22 (for_first) -15 (how_first) -14 (on_first) -21 (that_first) 12 (to_first) 12 (what_first) -23
X (clause_first) 36

104 end: beginning, rest
(about_first) (leaves_0) -29 (leaves_0_quote) -12 (leaves_2) 22
(as_first) (closes) -17 (leaves_1) 18
(clause_first) (leaves_0_quote) -52 (leaves_2) 20 (leaves_2_quote) 20
(for_first) (closes) -15 (leaves_1_quote) 16
(how_first) (closes) 14 (leaves_0_quote) -16 (leaves_1) 13 (leaves_2_quote) -23
(of_first) (closes) 29 (leaves_0) -28
(on_first) (closes) -41 (leaves_0) 13 (leaves_2) 36
(phrase_first) (leaves_0_quote) 17
(quote_first) (leaves_0) -37 (leaves_0_quote) -12 (leaves_1_quote) -14 (leaves_2) 20 (leaves_2_quote) -18
(that_first) (closes) 16 (leaves_0_quote) -12 (leaves_1) 12 (leaves_1_quote) -20 (leaves_2_quote) 15
(to_first) (leaves_0) -53 (leaves_0_quote) -44 (leaves_1_quote) 13 (leaves_2) 22 (leaves_2_quote) 12
(what_first) (closes) -14 (leaves_1) -13 (leaves_2) 26
(whether_first) (closes) 21 (leaves_1_quote) 16 (leaves_2) -36 (leaves_2_quote) -12
(why_first) (closes) -14 (leaves_0_quote) 22 (leaves_1) 13 (leaves_2_quote) -29

105 end: beginning, verbs
(about_first) (0_verbs) 15 (1_verbs) -19
(as_first) (1_verbs) 16 (2_verbs) -14
(clause_first) (0_verbs) 49 (0_verbs_quote) 35 (1_verbs) -13 (1_verbs_quote) -19 (2_verbs) -29
(for_first) (0_verbs) 22 (1_verbs_quote) -19 (2_verbs_quote) -15
(how_first) (0_verbs) -76 (1_verbs) 30 (2_verbs_quote) 22
(on_first) (0_verbs) 17 (1_verbs) -23
(phrase_first) (0_verbs_quote) -13
(quote_first) (0_verbs_quote) 26 (1_verbs_quote) -32
(that_first) (0_verbs) -95 (1_verbs_quote) 49 (2_verbs) 28
(to_first) (0_verbs) 16 (0_verbs_quote) 13 (2_verbs) -14
(what_first) (0_verbs) -28 (2_verbs) 15
(whether_first) (0_verbs) -35 (2_verbs) 31
(why_first) (0_verbs) -26 (2_verbs) 16

106 end: cue, next word
:~ . 51
accept~ . -29
accord~ (edge) 27 , 21 . 27 in -16
accuse~ (edge) 15 , -21 . 16 and -18 of -14
acknowledge~ , -18 on 21
address~ , -15
add~ , -22 . 19
admit~ , 15 . 19
agree~ in -13
aim~ . -15
allege~ . -14
announce~ (number) 21 , 30 . -17 and -40 as 22 for -15 that -12
appear~ , 27 in -28 the 24 to -17
argue~ (edge) -17 , -18 . 21 as 22 on 23
ask~ (edge) -22 , 22 . -14 and -12 as 21 from 12
assert~ . 20
assure~ , -15 . 12
attack~ , -30 for -20
back~ . -32
believe~ , -13 . 15
blame~ . 20 for 17 in -14 on 12
blast~ . -12 for -24
boast~ , 16 . -18
call~ (edge) 31 and 27 for -22 from -18 in 14 on -13 the -12 to -48 who -16
challeng~ . 45
charge~ . 18
cite~ . 29 in -42
claim~ (edge) -14 , -23 and 13 is -14 to 20
come~ , 30 . -25
comment~ . 20
compar~ . 38 to -25
complain~ . 20
concede~ . -18
confirm~ , -35 . -31
consid~ . 16
continue~ (edge) 14
criticize~ as 21 for -36 from 23 on -19
decid~ . -38 in 15 to -20
declare~ , 22 . -45 and 12 in -12 was -14
declin~ , -51
decry~ . -15
deem~ . -12
defend~ , -41 and -32 as -22 in 16 on 14 to -13
deliv~ . -13
denounce~ . -25 and 14 to 23
deny~ . -25 and 39
describe~ , 26 and -16 as -32 in 15
determin~ . 19
discuss~ . 32
dismiss~ , 19 . 33 that -15
eager~ . -34
echo~ , -16
embrac~ . -48
emphasize~ . 17
encourage~ . -19
endors~ , -65 . -35 and -31 for -23 in 53 to 29
estimate~ . -13
expect~ to -12
explain~ and -13 in 24 to 22
express~ . 14 in 13
fear~ . 26 in -22
feel~ , -28 . 14
file~ , -27
find~ , 19 . 31
focus~ , 19
found~ , -12 . 43 in -12
highlight~ , -21 . 47
hit~ . 15
hope~ and -30 on 22 will 22
identifi~ . -15
includ~ , -45 . 44
indicate~ , -13 . 24
insist~ , -28 and -14
introduc~ . -16
invok~ . -18
issu~ . 22 and -16
knew~ . -21
known~ , -12 to 24
know~ , -16 and 12
launch~ . 16
learn~ . -28
like~ . -25
look~ , 29 in -25
made~ , -20 . -16 and -35 in 59 that 22 to 13 with -12
make~ . -18 and -13
mention~ , -36
mock~ , 29 . -19
note~ , 16 . 42 and 19 in -16 on -16
offer~ . -14 in -13 to 14
oppos~ , 23 . -41 and 19 in -48 that 24 to -20
order~ , 20
pledge~ , -29 and 34 as 14 in -14
point~ , -49 and 12 for 21 in -40 to 42
portray~ as -17
posit~ . 12
post~ , -42 . -20
praise~ (edge) 20 , 21 . -17 in -12 on -27
promise~ (edge) 19 and -24 in -14
promot~ . 12 in 15
propose~ , 37 on -19
proud~ , -26
provid~ . 14
push~ , 17 and -13 in -13 to -23
put~ . 23
question~ , 18 . 18
quick~ . 26
rail~ and 32
rais~ , -23
recall~ . 22
recogn~ . 28
referenc~ . 31
refer~ (number) -13 , 30 and 12
refus~ , 16 . -12 and -17 the 22
regist~ , -14
reject~ and 24
releas~ (edge) 24 , -29 . -20 to 22
remain~ . -18
remark~ . 14
rememb~ , -38 . 42
remind~ . 27 in 19
report~ (edge) 31 and -20 at -15 on -12
requir~ to -13
respond~ , -15 . 12 and 19
reveal~ . 17
rule~ . -25
saw~ . 28
say~ , 15 - -23 . 28 : -14 a 26 and 20 are -30 around 25 as 20 at -33 before -22 both 22 but 21 by -29 clinton -12 could -13 despite -19 during -22 from -13 has -14 have -28 he 21 in 40 is -15 on 13 since -13 than 31 the 13 through -13 to -14 until 15 was -27 were -13 when -33 while 27 with -31 would -12 – 45 — 23
seek~ . 14 and -15
seem~ . 14 and -17 by 12 on -15 that 16 to -13 with -12
see~ , 23 . 43 as -50 in -17
sent~ . 21 in -12
share~ . -13
shown~ , -28 . 15
show~ . 41 and -14 with -39
signal~ . -18
sign~ , 20 . -30
slam~ and -34
sought~ . 32
sound~ . 28
speak~ , 24 . 18
spoke~ , -17 and -22 in 15
start~ . -13
state~ , 21
stress~ . 28
stuck~ , -28
suggest~ , 26 - 34 and -14
support~ , -28 for 19 in 26 on -27 to 16
take~ , -24 . 39
talk~ , 13 and -25 in -12 to -23
tell~ , 21 . 14 after 12 by -16 in -34
tend~ , 14
thank~ , -33
threaten~ , 12
took~ , 17 in -24
tout~ in 20
try~ . 16
tweet~ and -17
urge~ , -22 and 20 to -19
us~ , 40 . 13
view~ . -14
voic~ . -24
vote~ , 31 . -18
vow~ , 24 in 23
want~ , -48 . 26 in -15 to -24
warn~ , 25
went~ , 31 . -17
wonder~ . 25
worry~ and 17
write~ (edge) -28 . 14 and 31 for 20 in 18

107 end: cue, rest
:~ (closes) 54 (leaves_0) -17 (leaves_1) -30 (leaves_2) -18
accept~ (closes) -29 (leaves_2) 20
accord~ (closes) 46 (leaves_1) -24 (leaves_1_quote) -17 (leaves_2) -19 (leaves_2_quote) -25
accuse~ (closes) 24 (leaves_0) -24 (leaves_1) 35 (leaves_2) -31 (leaves_2_quote) -29
acknowledge~ (closes) 12 (leaves_1) -15 (leaves_1_quote) -28 (leaves_2_quote) 21
acquiesc~ (leaves_2) -13
address~ (closes) -17 (leaves_0) 20 (leaves_2) -17
add~ (closes) 32 (leaves_0) -25 (leaves_1) -28 (leaves_2_quote) 15
admit~ (closes) 14 (leaves_2) -21
adopt~ (leaves_1) 36
advic~ (leaves_2) -27
advoc~ (leaves_1) -16 (leaves_2) 13
agree~ (leaves_0) -26 (leaves_1) 14 (leaves_1_quote) -13
aim~ (leaves_2) 12 (leaves_2_quote) -25
air~ (leaves_0) 27
alert~ (leaves_0) 22
allege~ (closes) -14 (leaves_0) 34 (leaves_2) -20
allow~ (leaves_0) 15
allud~ (leaves_0) -20
angri~ (leaves_2) 15
announce~ (closes) -18 (leaves_1) 26 (leaves_2) -12
answer~ (leaves_0) 13 (leaves_2) 34
appear~ (leaves_0) -12 (leaves_1) 30 (leaves_2) -24 (leaves_2_quote) 28
applaud~ (closes) 35 (leaves_2) -23
argue~ (closes) 12 (leaves_0) 14 (leaves_0_quote) 13 (leaves_1) -16 (leaves_2) -25
argument~ (leaves_1) -21 (leaves_2) -20 (leaves_2_quote) 14
articul~ (leaves_1) -17 (leaves_2) 17
ask~ (closes) -18 (leaves_0) 39 (leaves_0_quote) 18 (leaves_1) -21 (leaves_1_quote) 16 (leaves_2_quote) -32
assail~ (leaves_0) 19
assert~ (closes) 25 (leaves_2) -31
assess~ (leaves_1) 16
assum~ (leaves_1) -17
assure~ (closes) 27 (leaves_2_quote) -22
attack~ (leaves_0) 22 (leaves_1) -12 (leaves_2_quote) 12
attribut~ (leaves_0) -12 (leaves_2) -16
author~ (leaves_0) -19
avoid~ (leaves_1) 12
back~ (closes) -38 (leaves_2) 16
ban~ (leaves_1) 38 (leaves_2) -22
becam~ (leaves_1) -12 (leaves_2) 18
becom~ (leaves_2) 21 (leaves_2_quote) 29
begin~ (leaves_1) -16 (leaves_2) 26 (leaves_2_quote) -20
begun~ (leaves_0) 18
believe~ (closes) 15 (leaves_0) -17 (leaves_1) -23 (leaves_2_quote) 12
bemoan~ (leaves_1) -18 (leaves_1_quote) -17
bet~ (leaves_2) -18
blame~ (closes) 21 (leaves_1) -17 (leaves_2) -34 (leaves_2_quote) 22
blast~ (closes) -14 (leaves_0) -33 (leaves_2) 21
boast~ (closes) -18 (leaves_0) 32 (leaves_1) -23
brag~ (leaves_2) 13
breach~ (leaves_2) 17
broker~ (leaves_0) 22
call~ (leaves_0) -30 (leaves_0_quote) -40 (leaves_1) 24 (leaves_1_quote) 15 (leaves_2_quote) -17
campaign~ (leaves_0) -14 (leaves_1) 18
captur~ (leaves_0) 24
care~ (leaves_1) 24 (leaves_2) -30 (leaves_2_quote) -24
carri~ (leaves_0) 20 (leaves_2) -22
cast~ (leaves_2_quote) -12
center~ (leaves_2) -32
certain~ (leaves_2) -20
challeng~ (closes) 24 (leaves_0) -45
chant~ (leaves_2) 15
charge~ (closes) 18 (leaves_1) -16
choos~ (leaves_1) -13
chosen~ (leaves_1) 13
chose~ (leaves_0) 19
churn~ (leaves_2) -17
cite~ (closes) 26 (leaves_1) -33
claim~ (leaves_0) -13 (leaves_1_quote) -14 (leaves_2) 21 (leaves_2_quote) 14
clarify~ (leaves_0) 24 (leaves_2) -18
come~ (closes) -25 (leaves_2) 24
comment~ (leaves_0) -22 (leaves_2) 14
compar~ (closes) 36 (leaves_0) -15 (leaves_2) -12 (leaves_2_quote) -22
complain~ (closes) 20 (leaves_0) -12
concede~ (closes) -15 (leaves_0) 14
concern~ (leaves_0) -28 (leaves_1) -15
conclude~ (leaves_0) 12 (leaves_1) -25 (leaves_2_quote) 16
condemn~ (leaves_1) 19
confirm~ (closes) -23 (leaves_0) 16 (leaves_1) -20 (leaves_2) 23
conflat~ (leaves_0) -22
congratul~ (leaves_0) -12
consciou~ (leaves_2_quote) 17
consid~ (leaves_0) -54 (leaves_2) 20
contend~ (leaves_1) 22
continue~ (leaves_1) -35 (leaves_2) 13 (leaves_2_quote) -13
contradict~ (leaves_2_quote) -19
contrast~ (leaves_0) -29
conven~ (leaves_2) -24
counter~ (leaves_0) 17
cover~ (leaves_0) 17 (leaves_1_quote) -14 (leaves_2) 15 (leaves_2_quote) -26
creat~ (leaves_2) -40
criticize~ (leaves_0) -20 (leaves_0_quote) 15 (leaves_1) -19 (leaves_1_quote) -14 (leaves_2_quote) 35
critic~ (leaves_1) -18
decid~ (closes) -38 (leaves_0) 26 (leaves_1) 13
decis~ (closes) -19
declare~ (closes) -43 (leaves_0) -24 (leaves_1_quote) 16 (leaves_2) 46 (leaves_2_quote) -18
declin~ (leaves_0) 14 (leaves_1) 19 (leaves_2) -30
decry~ (closes) -15 (leaves_0) 21 (leaves_1) -14
deem~ (closes) -12 (leaves_2) 14
defend~ (leaves_0) -25 (leaves_2) 13
demand~ (leaves_0) 18 (leaves_2) 13
demonstr~ (leaves_1) -28 (leaves_2) 13
denounce~ (closes) -30 (leaves_0) 33
deny~ (closes) -31 (leaves_2) 29
deride~ (leaves_0) -14
determin~ (closes) 19 (leaves_2) -15
dictat~ (leaves_0) -15
difficult~ (leaves_2) 13
disagre~ (leaves_1) -16
disavow~ (leaves_0) -15
disclose~ (leaves_0) 12 (leaves_1) -25 (leaves_2) 14
discuss~ (closes) 32 (leaves_1) -16 (leaves_2) -45 (leaves_2_quote) 25
dislik~ (leaves_2) -17
dismiss~ (leaves_0) -19 (leaves_0_quote) 23 (leaves_1) -20
distanc~ (leaves_1) 17
divid~ (leaves_2) -23
doubt~ (leaves_2) 14
draft~ (leaves_2) -12
dwell~ (leaves_0) 19 (leaves_1) -20
eager~ (closes) -34 (leaves_2) 22
embrac~ (closes) -39 (leaves_0) 24 (leaves_2) 21
emerg~ (leaves_1) 12
emphasize~ (closes) 27 (leaves_0) -18 (leaves_2) -14
encourage~ (closes) -19 (leaves_0) -16 (leaves_1) -23 (leaves_2) 37
endors~ (closes) -23 (leaves_2) 25
endur~ (leaves_2) -20
end~ (leaves_0) 15
enjoi~ (leaves_0) -13
estimate~ (closes) -16 (leaves_1) 16
eviscer~ (leaves_2) -27
expand~ (leaves_2) -20
expect~ (leaves_0) -12 (leaves_1) -23 (leaves_2) 20
explain~ (leaves_0) 13 (leaves_0_quote) 36 (leaves_2) -13 (leaves_2_quote) -56
explor~ (leaves_2) 17
expos~ (leaves_0) -17 (leaves_1) 30
express~ (leaves_0) 13 (leaves_2) -33
extol~ (leaves_1) -22
fail~ (leaves_0) -21 (leaves_1) -25
favor~ (leaves_2) -14
fear~ (closes) 26 (leaves_1) -13
feel~ (closes) 14 (leaves_1) 32 (leaves_2) -33
file~ (leaves_0) 31 (leaves_1) -16 (leaves_2) -14
find~ (closes) 34 (leaves_0) -33 (leaves_2) -32
focus~ (leaves_1) -29 (leaves_2) 22
follow~ (leaves_1) -20
found~ (closes) 45 (leaves_0) -12 (leaves_1) -27 (leaves_2) -21
gave~ (leaves_0) -26 (leaves_1) 22
goal~ (leaves_2) -14
gone~ (leaves_2) -21
go~ (leaves_1) 17 (leaves_2) 20
grappl~ (leaves_2) -16
grievanc~ (leaves_2) -26
gush~ (leaves_0) 25
hail~ (leaves_0) -19
hard~ (leaves_2) 19
headlin~ (leaves_2) 12
held~ (leaves_2) 17
highlight~ (closes) 49 (leaves_0) -30 (leaves_1) -28
hijack~ (leaves_0) 22
hint~ (leaves_2) -17
hire~ (leaves_0) -21
hit~ (closes) 15 (leaves_0) -19
hope~ (leaves_0) 14 (leaves_0_quote) -12
identifi~ (closes) -16 (leaves_1) 17
ignor~ (closes) -18 (leaves_0) 25
import~ (leaves_2) -15
inclin~ (leaves_0) 17
includ~ (closes) 48 (leaves_0) -19 (leaves_1) -16 (leaves_2) -16 (leaves_2_quote) -21
indicate~ (closes) 24 (leaves_2) -28 (leaves_2_quote) 14
insist~ (leaves_0) 30 (leaves_1) -22 (leaves_2_quote) -20
introduc~ (closes) -15
invok~ (closes) -18 (leaves_1) 12
issu~ (closes) 20 (leaves_0) -13
join~ (leaves_1) 16 (leaves_2) -21
keep~ (leaves_0) 26
knew~ (closes) -21 (leaves_1) 29
knock~ (leaves_1) -15 (leaves_2) -15
known~ (leaves_0) -36 (leaves_2) 17
laid~ (leaves_1) -19 (leaves_2) -13
lai~ (leaves_0) -21
lament~ (closes) 28 (leaves_1) -21
late~ (leaves_2) -19
launch~ (closes) 21
learn~ (closes) -28 (leaves_1) -16 (leaves_2) 30
led~ (leaves_0) -29
leeri~ (leaves_2) 18
liken~ (leaves_0) -19
like~ (closes) -25 (leaves_0) 15 (leaves_1) -12 (leaves_2) 17
link~ (leaves_2) 12
list~ (leaves_0) -19
lobbi~ (leaves_0) 15
log~ (leaves_2) -13
look~ (closes) 12 (leaves_0) -45 (leaves_1) -20 (leaves_2) 20 (leaves_2_quote) 12
made~ (closes) -16 (leaves_0) 17
maintain~ (leaves_2) 23
make~ (closes) -19 (leaves_0) 17
manag~ (leaves_0) -22
marvel~ (leaves_1) -17 (leaves_2) 16
mention~ (leaves_0) -57 (leaves_1) 24
messag~ (leaves_1) -18 (leaves_2) -12
met~ (leaves_2) 21
mock~ (leaves_0) 19
mount~ (leaves_0) -20
mull~ (leaves_0) -19
name~ (leaves_0) -30 (leaves_1) 17 (leaves_2) 14
need~ (leaves_0) 12 (leaves_1) 14 (leaves_2) -22
negoti~ (leaves_0) -12
nomin~ (leaves_1) -24
note~ (closes) 40 (leaves_0_quote) 14 (leaves_1) -77 (leaves_2) 20 (leaves_2_quote) -40
observe~ (leaves_1) -14
offer~ (leaves_0) -36
open~ (leaves_0) 17 (leaves_1) -15 (leaves_2) -12
oper~ (leaves_2) -32
oppos~ (closes) -43 (leaves_1) 21 (leaves_2) 19
opt~ (leaves_0) 26 (leaves_1) -15
order~ (leaves_1) -26 (leaves_2) 13 (leaves_2_quote) 15
outlin~ (leaves_2) -31
paid~ (leaves_1) 15
paint~ (leaves_0) -12
passion~ (leaves_2) 14
pass~ (leaves_0) 18 (leaves_2) -14
peg~ (leaves_0) -28
persuad~ (leaves_1) 20 (leaves_2) -25
pick~ (leaves_0) 18 (leaves_2) 19
pivot~ (leaves_2) -17
plai~ (leaves_2) -19
plan~ (leaves_0) -26 (leaves_1) -26 (leaves_2) 27
platform~ (leaves_2) -25
plead~ (leaves_1) -17
pledge~ (leaves_0) -27 (leaves_1) -30 (leaves_1_quote) -14 (leaves_2) 29 (leaves_2_quote) 16
point~ (leaves_2) -17
portray~ (closes) 21 (leaves_0) 14 (leaves_1_quote) -31 (leaves_2) -16 (leaves_2_quote) -17
pose~ (leaves_2_quote) -12
posit~ (closes) 12
postur~ (leaves_1) -26
post~ (closes) -20 (leaves_0) 16 (leaves_1) 14 (leaves_2) -14
praise~ (leaves_0) 18 (leaves_1) -31 (leaves_1_quote) -26 (leaves_2) 19 (leaves_2_quote) 13
predict~ (leaves_2) -20
prefer~ (leaves_0) -13 (leaves_1) 12
premier~ (leaves_2) -15
proclaim~ (leaves_0_quote) 23
prohibit~ (leaves_2) 21
project~ (leaves_2) 19
promise~ (leaves_0) -19
promot~ (leaves_0) -19 (leaves_2) -13
pronounc~ (leaves_2_quote) -21
propose~ (leaves_1) 32 (leaves_2) -22
protest~ (leaves_1) 28 (leaves_2) -12
proud~ (leaves_0) -15 (leaves_1) -28 (leaves_2) 16
prove~ (leaves_0) -15 (leaves_2) 17
provid~ (closes) 14 (leaves_1) -28 (leaves_2) 13
publish~ (closes) 34 (leaves_1) 14 (leaves_2) -42 (leaves_2_quote) -20
pursu~ (leaves_0) 28
push~ (leaves_0) -27 (leaves_1) 32
put~ (closes) 24 (leaves_0) -35
question~ (leaves_0) -19 (leaves_1_quote) 17 (leaves_2) 14
quick~ (closes) 26 (leaves_0) -20 (leaves_1) -12
quot~ (closes) 26
rais~ (leaves_0) 13 (leaves_2) -20
ran~ (leaves_0) 13
rattl~ (leaves_2) -29
realiz~ (leaves_2) -15
rebuf~ (leaves_2) 12
rebuk~ (leaves_2) -47 (leaves_2_quote) 29
rebut~ (leaves_2) -16
recall~ (closes) 33 (leaves_1) -32 (leaves_1_quote) -14 (leaves_2) 14
recogn~ (closes) 24 (leaves_1) -16 (leaves_2_quote) 15
recount~ (leaves_0) 14
referenc~ (closes) 18 (leaves_2) -12
refer~ (leaves_2) -12 (leaves_2_quote) -17
reflect~ (leaves_0) -25 (leaves_2) -42
refus~ (leaves_1) 14
regard~ (leaves_2) 14
regist~ (leaves_0) -22
reiterate~ (leaves_0) 15 (leaves_1) -12
reject~ (leaves_0) 15 (leaves_1) -17
releas~ (leaves_0) 22 (leaves_1) 31 (leaves_1_quote) -17 (leaves_2) -33
relish~ (leaves_1) 26 (leaves_2_quote) 18
reluct~ (leaves_1) 18
remain~ (closes) -18 (leaves_0) 22
remark~ (closes) 16
rememb~ (closes) 50 (leaves_1) -27 (leaves_2) -35
remind~ (leaves_1) 16 (leaves_2) -46
renew~ (leaves_2) 21
repeat~ (closes) -12 (leaves_0) 29 (leaves_2) -24
reply~ (closes) 17
report~ (closes) 23 (leaves_1) -14 (leaves_1_quote) -26 (leaves_2) 14 (leaves_2_quote) -21
repres~ (leaves_1) 21
request~ (leaves_0) -14 (leaves_2) -26
resist~ (leaves_1) -18
respond~ (closes) 15 (leaves_1) 20 (leaves_2) -43
respons~ (leaves_0) 18
return~ (leaves_0) -12
retweet~ (leaves_1_quote) -14
reveal~ (leaves_0) -14 (leaves_1) 22
revisit~ (leaves_0) 25 (leaves_1) 25
rule~ (closes) -25 (leaves_0) 22
saw~ (closes) 28 (leaves_0) -23
say~ (closes) 29 (leaves_0) -14 (leaves_0_quote) -49 (leaves_1) 30 (leaves_1_quote) 19 (leaves_2) -16 (leaves_2_quote) -18
scrap~ (leaves_1) 12
seek~ (leaves_0) -12 (leaves_1) -25
seem~ (leaves_0) -41 (leaves_0_quote) 24 (leaves_1_quote) 16
seen~ (leaves_2) -26
see~ (closes) 23 (leaves_0) -35 (leaves_1) -18
seiz~ (leaves_0) 24
sent~ (closes) 23 (leaves_0) -18
set~ (leaves_1) -13 (leaves_2) 12
share~ (leaves_1) -19 (leaves_2) 22 (leaves_2_quote) -20
shown~ (closes) 15 (leaves_0) -17 (leaves_1) -18
show~ (closes) 36 (leaves_1) -29 (leaves_1_quote) 12 (leaves_2_quote) -25
shrug~ (leaves_0) 22
shut~ (leaves_1) -14
side~ (leaves_2) 17
signal~ (closes) -18 (leaves_1_quote) 18
sign~ (closes) -33 (leaves_1) 15
singl~ (leaves_0) -16
slam~ (leaves_0) -14 (leaves_0_quote) 17 (leaves_2) -21 (leaves_2_quote) 20
sought~ (closes) 32 (leaves_0) -29 (leaves_1) -24
sound~ (closes) 24 (leaves_0) -34
spar~ (leaves_2) 17
speak~ (leaves_0_quote) 23
speculate~ (leaves_1) 16 (leaves_2) 22
spent~ (leaves_0) -16
spoke~ (closes) -14 (leaves_0) -33 (leaves_1) 26
spot~ (leaves_2) -17
stai~ (leaves_2) 13
stand~ (leaves_0) -13
start~ (closes) -13 (leaves_1) 21
statement~ (leaves_2) 27
state~ (leaves_0) 25 (leaves_0_quote) -13 (leaves_1) -41
stood~ (leaves_2_quote) -21
stop~ (leaves_1) 15
strategi~ (leaves_2) -27
stress~ (closes) 28 (leaves_0) -29
struggl~ (leaves_1) 14
stuck~ (leaves_2_quote) -23
submit~ (leaves_0) 24 (leaves_2) 21
suggest~ (leaves_0_quote) -13 (leaves_1) -21 (leaves_1_quote) -19 (leaves_2) 15 (leaves_2_quote) 15
support~ (leaves_1_quote) 18
taken~ (leaves_0) -15 (leaves_2) 19
take~ (closes) 41 (leaves_0) -32
talk~ (leaves_1) -24
target~ (leaves_2) -14
tell~ (closes) 15 (leaves_0) -20 (leaves_0_quote) -23
testify~ (leaves_2) -20
thank~ (leaves_0) 13 (leaves_1) -35
think~ (leaves_2) -23 (leaves_2_quote) 16
threaten~ (leaves_1) 14
thrill~ (leaves_1) 15
tick~ (leaves_2) 22 (leaves_2_quote) -20
ting~ (leaves_1) -13 (leaves_2) 13
titl~ (leaves_2) 15
took~ (leaves_1) -12
touch~ (leaves_1) -21
tout~ (leaves_0) 15
tri~ (leaves_2) 16
try~ (closes) 16 (leaves_0) -15
turn~ (leaves_0) 13
tweet~ (closes) -21 (leaves_0) 25 (leaves_1) 32 (leaves_1_quote) -12 (leaves_2) -23 (leaves_2_quote) -18
underline~ (leaves_2) 15
underscore~ (leaves_0) 17
understand~ (leaves_1) -16
understood~ (leaves_1) -25 (leaves_2) -17
unifi~ (leaves_1) 16
unit~ (leaves_0) 21
unveil~ (leaves_1) -20 (leaves_2) -19
upbeat~ (leaves_0) -16
urge~ (closes) 14 (leaves_1) -37
us~ (leaves_0) -23 (leaves_0_quote) 18 (leaves_1) -38 (leaves_2) 22
valuat~ (leaves_0) 16
veer~ (leaves_2_quote) 14
veto~ (leaves_1) 16
view~ (closes) -14 (leaves_1) 20
voic~ (closes) -25 (leaves_1) 18 (leaves_2_quote) 17
vote~ (closes) -13 (leaves_2) 13
vow~ (leaves_0) -36 (leaves_1) 17
want~ (closes) 24 (leaves_0) -22 (leaves_1) -24
warn~ (leaves_1) 26 (leaves_2) -17
watch~ (leaves_0) 19 (leaves_2) -12
weigh~ (leaves_2_quote) -13
welcom~ (leaves_0) 24
well-receiv~ (leaves_2) 15
went~ (closes) -17 (leaves_1) -13 (leaves_2_quote) 15
willing~ (leaves_1_quote) -12
withdrew~ (leaves_2) 14
wonder~ (closes) 25 (leaves_1) -21
work~ (leaves_2) -15
worry~ (leaves_0) -15 (leaves_1) -14 (leaves_2) 17
write~ (leaves_2_quote) -13
yearn~ (leaves_2) 14
zero~ (leaves_0) 19

108 end: length, beginning
(0_long) (about_first) -12 (as_first) -15 (clause_first) 53 (for_first) -14 (how_first) -22 (on_first) -18 (phrase_first) 40 (quote_first) 44 (that_first) -24 (what_first) -23
(14_long) (as_first) 12 (of_first) 23 (on_first) -21 (phrase_first) -28 (quote_first) -14 (that_first) 19 (whether_first) 26
(1_long) (about_first) 15 (as_first) 21 (clause_first) 35 (for_first) 23 (how_first) -16 (on_first) -18 (phrase_first) 15 (that_first) 50 (what_first) -19
(29_long) (as_first) -24 (clause_first) -22 (for_first) -19 (on_first) -13 (phrase_first) 14 (quote_first) -23 (that_first) 13 (to_first) -17 (what_first) 19 (why_first) -13
(30_long) (as_first) -17 (clause_first) -28 (for_first) -20 (phrase_first) 14 (quote_first) -25 (that_first) -15 (to_first) -14 (what_first) -23 (whether_first) 22
(3_long) (about_first) 27 (as_first) -14 (clause_first) 19 (for_first) 24 (how_first) 16 (of_first) -15 (on_first) 38 (phrase_first) -20 (that_first) -24 (what_first) 19 (whether_first) -16
(7_long) (about_first) -29 (as_first) 13 (on_first) -12 (phrase_first) -13 (quote_first) -15 (to_first) 26 (what_first) -14 (whether_first) -16 (why_first) 13

109 end: length, rest
(0_long) (leaves_0) 29 (leaves_0_quote) 27 (leaves_1) 21 (leaves_2) 35 (leaves_2_quote) 16
(14_long) (closes) 14 (leaves_0) -42 (leaves_0_quote) -75 (leaves_1) -17 (leaves_1_quote) 18
(1_long) (leaves_0) 41 (leaves_1) -17 (leaves_2) 50
(29_long) (leaves_0) -79 (leaves_1) -12 (leaves_2) -15
(30_long) (leaves_0) -51 (leaves_1) -50 (leaves_1_quote) -19 (leaves_2) -53 (leaves_2_quote) 21
(3_long) (leaves_1) 26
(7_long) (leaves_0) -19 (leaves_0_quote) -54 (leaves_1) 14

110 end: marks, rest
(0_marks) (closes) 22 (leaves_0_quote) -28 (leaves_1) 37 (leaves_1_quote) 20 (leaves_2) 52 (leaves_2_quote) 32
(1_marks) (closes) -27 (leaves_0) -60 (leaves_0_quote) -17 (leaves_1) -52 (leaves_1_quote) -13 (leaves_2) -33 (leaves_2_quote) -43
(2_marks) (closes) 19 (leaves_0) -49 (leaves_0_quote) -28 (leaves_2) -20 (leaves_2_quote) 13
(3_marks) (leaves_0) -30 (leaves_0_quote) -15 (leaves_1) -72 (leaves_1_quote) -33 (leaves_2) -45

111 end: marks, next word
(0_marks) $ -24 ' -70 's -60 ( 12 (edge) 23 ) 48 , 56 - 34 -- 25 ; 76 a -15 about -69 adding 41 after 76 again 20 against -26 ago -25 ahead -14 all 17 allowing 19 almost -18 among -21 an -14 and 69 appeal 26 appeared 17 are 33 away -17 back -27 be -29 because 23 been -26 before 39 behind -16 being -26 better 20 between -35 both 18 but 69 by 36 ca -12 can -19 central 26 comes 23 compared 32 conservative -12 could 17 cruz -14 democratic -13 despite 57 did 12 directly -16 donald -12 down -16 during 19 early 15 election 25 entering -18 even 46 ever 32 far -20 following 21 forward -15 friday 14 had -49 have 19 he -18 helped 22 her -26 here 14 him -27 his -41 home 24 how -30 if -19 in 29 include 15 instead 15 is 32 it -32 just 15 largely -12 last 38 late 22 later 27 left 18 less 19 looking -13 many 12 may 24 might -24 monday 22 most -13 mrs. 16 needed -12 next -27 no -15 now 22 n’t -16 obama -19 of -100 off -12 once 19 online 40 only 12 or -56 other -17 out -27 played 20 presidential -22 primary -20 rather -21 recently 16 said 40 sanders -17 saying 17 seeking 19 several 38 she -24 should -29 since 17 so 38 such -24 ted -15 the -19 their -19 these 24 though 12 through 49 thursday 40 to -27 together -17 too 13 trump -28 tuesday 42 turned 20 until 48 using 20 wednesday 31 well -17 what -16 when 47 whether -21 which 22 while 42 whose 20 why -12 with 15 within 12 without 40 you 20 – 32 ’ -54 ’s -62 “,” -23 “” -19
(1_marks) ( 45 (edge) -20 (number) -16 , -21 - 33 . -17 : 23 a -14 after -17 also 22 and -85 are -15 because -15 before -18 by -37 during 22 for -25 from -20 has -15 his 19 in -69 is -28 of -13 on -19 or 16 saturday 19 the -17 though 22 was -15 were 20 which 26 who 34 – -26 — 37
(2_marks) , -18 -- 22 . 17 : 16 ; 16 after -17 and -52 as -13 in -34 on -22 when 21 which -18 — 50
(3_marks) ( -27 (edge) 20 ) -17 , -62 - -13 ; -25 and -35 — 17

112 end: next report, next word
(no_report) $ -23 ' -53 's -56 (edge) 13 (number) -53 , -52 -- 20 : -24 ; 32 ? 14 a -25 about -59 across -16 adding 55 after 15 again 19 against -21 ago -13 all 16 allowing 19 almost -17 also 15 amid 15 among -23 an -14 and -123 appeal 26 appeared 16 as -25 at -30 away -18 back -29 be -28 because -17 been -24 behind -17 being -22 better 20 between -30 but -16 by -56 called -13 calling -12 can -21 carried 26 central 26 claiming 19 clearly 20 clinton 15 comes 22 conservative -12 could 19 democratic -12 despite 57 did 12 direct 27 do -20 down -16 early 16 election 25 else -13 entering -17 even 26 ever 31 far -20 following 21 for -57 forward -15 friday 14 from -15 gets 26 had -45 he -20 helped 21 her -22 here 27 hillary 12 him -26 home 24 how -29 if -22 in -26 increased 20 instead 14 is 29 it -31 largely -12 late 21 least -12 left 20 less 18 like -27 looking -14 many 12 may 22 might -21 monday 22 more -22 most -12 mrs. 17 must 12 needed -13 next -28 no -14 not -17 n’t -16 obama -18 of -90 on -36 online 40 only 13 or -45 other -14 out -24 played 19 presidential -20 primary -21 rather -21 referring 16 remain 26 rubio -12 said 38 sanders -13 saying 16 seeking 19 seemed 22 several 24 she -25 should -29 so 22 still -17 such -25 suggesting 13 ted -20 telling 18 than -30 that -22 the -45 their -19 them -12 these 25 though 18 throughout 16 thursday 16 to -22 together -16 too 14 trump -25 tuesday 31 turned 21 until 31 via 28 wednesday 17 well -19 what -15 when 20 where -15 whether -21 which 33 while -15 why -12 will -14 with -17 within 12 without 40 you 20 – 12 — 14 ’ -49 ’s -56 “” -21
(report_hanging) , 91 - 59 and 92 before 47 by 66 “,” -12
(report_later) ' -19 ( 24 (number) 37 , 35 - 38 ; 49 about -18 after 54 against -13 and -15 are 27 as 30 at 45 because 17 but -13 by 34 clinton -13 could -14 during 32 for 29 has 13 have 30 in 55 is -17 last 44 more 23 not 12 of -33 on 45 than 32 that 18 the -40 through 50 to -29 was -16 were 17 when 40 who 35 with 50 ’ -15
(report_next) , 79 : 40 ; 24 after 50 and 152 as 18 because 27 but 90 has -18 have -19 the 37 to -16 when 26 — 41

113 end: next report, rest
(no_report) (closes) 14 (leaves_0) -38 (leaves_0_quote) -53 (leaves_1) -86 (leaves_1_quote) -155 (leaves_2) -146 (leaves_2_quote) -164
(report_hanging) (leaves_1) 96 (leaves_1_quote) 56 (leaves_2) 109 (leaves_2_quote) 83
(report_later) (leaves_0) -26 (leaves_1) 105 (leaves_1_quote) 40 (leaves_2) 129 (leaves_2_quote) 50
(report_next) (leaves_1) 104 (leaves_1_quote) 85 (leaves_2) 144 (leaves_2_quote) 113

114 end: tag, next tag
ADJ ADJ -87 AUX 48 NUM -15 PRON -20 PROPN -95 PUNCT 15 SCONJ 24 VERB -26
ADP ADJ -91 ADP -65 ADV -93 AUX -13 CCONJ -27 DET -130 NOUN -95 NUM -63 PRON -120 PROPN -168 PUNCT 36 QUOTE -18 VERB -65
ADV ADJ -119 ADP -33 ADV -63 DET -51 NOUN -14 NUM -20 PART -21 PRON -38 PROPN -27 PUNCT -17 SCONJ -32 VERB -121
AUX ADJ -52 ADP -42 ADV -84 AUX -79 PART -71 PUNCT 28 QUOTE -13 SCONJ -12 VERB -163
CCONJ PUNCT -22
DET PUNCT 34
INTJ PUNCT -18
NOUN (edge) -24 ADJ 66 ADV 50 AUX 52 CCONJ 60 DET 55 NOUN -26 NUM 44 PROPN 51 PUNCT 47 QUOTE -16 SCONJ 59 VERB 31
NUM ADJ -25 ADP -23 AUX -12 CCONJ 40 NOUN -39 NUM -32 PROPN -17 SCONJ 20 VERB -14
PART ADJ -40 ADV -31 AUX -19 NOUN -51 PART -19 PROPN -14 VERB -63
PRON ADP 38 AUX -134 DET -32 PRON -48 PROPN 16 PUNCT 12 QUOTE -15 VERB -100
PROPN (edge) 45 ADP 45 ADV 44 DET 55 NOUN -123 NUM 23 PART 15 PRON 46 PROPN -130 PUNCT 22 QUOTE 16
PUNCT (edge) -64 CCONJ -26 PUNCT -105
QUOTE (edge) 17 ADJ 25 ADP 38 ADV 27 AUX 17 DET 57 PRON 42 PROPN 65 PUNCT 55 VERB 132
SCONJ PUNCT -12
SYM NUM -33 PUNCT -43
VERB ADJ -58 ADP -65 ADV -54 AUX -37 CCONJ -34 DET -119 NOUN -36 NUM -16 PART -18 PRON -46 PROPN -66 PUNCT 36 QUOTE -12 SCONJ -29 VERB -22

115 end: word, next tag
$ NUM -32
% PUNCT -15
's ADJ -22 NOUN -24
(number) ADJ -25 ADP -23 AUX -12 CCONJ 40 NOUN -39 NUM -32 PROPN -17 SCONJ 20 VERB -14
) (edge) -64 CCONJ -26 PUNCT -105
abortion PUNCT 21
abortions PUNCT 29
about ADP -12 ADV -16 DET 22
abroad PUNCT 21
account PUNCT -17
act ADP 20 PUNCT 12
action PUNCT 34
actions ADP -16 PUNCT -26
ad ADP 18
again PUNCT -20
agenda PUNCT -18
agreement ADP -19
ahead ADP 24
along ADP -12
amendment PUNCT 23
america PUNCT 24
americans PUNCT 20
and PUNCT -48
appearance ADP -14
approach PUNCT -27
as ADJ -22 ADV -32 DET -31
at ADV -13
attack ADP -24
attacks ADP -40 PUNCT 33
back ADP -12 PUNCT 28
ban ADP -37
be ADJ -14 PUNCT 27 VERB -18
because PUNCT -28
behavior ADP 16
benghazi PUNCT 14
better ADP -19 PUNCT 27
bid ADP 20 PUNCT -19
biden PUNCT 39
bill PRON -17 PUNCT 19 SCONJ 44 VERB -19
billionaire PUNCT -12
border ADP -16 PUNCT 15
bush ADP 21 CCONJ -12
business ADP 20 PUNCT -19
by VERB -18
campaign ADP 15 AUX -18 CCONJ 13 PUNCT -13
candidacy ADP 16 PUNCT 13
candidate ADP -14 PUNCT -56
candidates ADP 15
care ADP 19 CCONJ -23
carson PUNCT 20
case ADP 30 PUNCT -13
center PUNCT -23
change ADP -22 PUNCT 27
charge ADP 23
checks PUNCT 15
children PUNCT 30
china PUNCT -12
classified PUNCT -36
cleveland PUNCT 17
clinton ADP 18 CCONJ -12 PART 55 PUNCT 15 SCONJ -18
college PUNCT 23
come ADP -14
comments ADP 17 PUNCT 24
committee ADP -14 VERB 24
companies PUNCT -15
company PUNCT -43
conference PUNCT -30
congress PUNCT 19
conservative PUNCT 17
contest PUNCT -30
control PUNCT -19
convention ADP -22 AUX 19 PUNCT 51
country ADP 29 AUX -12 PUNCT -12
court ADP 13
crisis ADP 17 PUNCT 12
criticism ADP 16 PUNCT 16
cruz ADP 34 AUX -20 PUNCT 14
cuts ADP 22
day ADP -28
days ADP -27 PUNCT -58
deal ADP -48 PUNCT -21
debate ADP -41 PUNCT -21
debates ADP -21
decades PUNCT -34
delegates ADP 21 PUNCT 16
democrats ADP -12
department PUNCT 21
did PUNCT -42
differences ADP 16
do PUNCT 13
donations ADP -22
down ADP 15
earlier PUNCT -14
east PUNCT 12
economy PUNCT 12
education PUNCT 38
effort ADP -15
efforts ADP -32 PART -13
elected PUNCT 17
election ADP 22 PUNCT 54
elections PUNCT -17
else PUNCT 38
email ADP 23
emails ADP -27 PUNCT 17
endorsement ADP 25
establishment PUNCT -23
europe PUNCT 34
even SCONJ -38
events PUNCT 15
expansion ADP 21
family PUNCT -17
father PUNCT -18
fight ADP -17
for ADJ -15 ADV -23 DET -19 PRON -16
forward PUNCT 28
foundation AUX 25 PUNCT 38
friday PUNCT -47
from VERB -16
front-runner PUNCT 45
future PUNCT 16
go ADP -13
government PUNCT -12
governor PUNCT -33
group PUNCT -17
groups PUNCT 14 VERB 23
growth CCONJ -17
guns PUNCT -19
had VERB -13
hampshire PUNCT 40
has VERB -13
have PUNCT 34 VERB -20
he ADV -18 AUX -48 CCONJ -22 VERB -45
hearing PUNCT 28
her NOUN -36 PUNCT 19
heritage PUNCT 14
hillary PROPN -13
him ADV -15 AUX 39 DET -12 PUNCT 40 SCONJ -22
himself ADP -35 PUNCT 17
history PUNCT -20
home ADP 22 PUNCT -39
hours ADP -33 PUNCT -29
house ADP -22 PUNCT 12
husband PUNCT 25
idea ADP 23 PUNCT -26
image ADP -12
immigrants ADP -36 PUNCT 17
immigration ADP 21 CCONJ 18
in ADJ -18 DET -28 NOUN -15 NUM -15 PRON -21 PROPN -33 VERB -18
industry PUNCT -17
information ADP 12 PUNCT -17
interest ADP 17
interests ADP 15
interview ADP -19
iowa CCONJ -15
iraq CCONJ -14
is ADV -15
israel PUNCT 14
issue ADP 18
issues ADP -12 PUNCT 20
it ADP 48 ADV 19 AUX -44 PUNCT -23 VERB 23
january PUNCT 13
job ADP 18 PUNCT 34
jobs CCONJ 21
jr. PUNCT 14
july PUNCT 56
just ADP -14
kasich PUNCT -54
late PROPN -15
later PUNCT -27
law PUNCT 16
laws PUNCT 16
lead ADP -12 PUNCT 24
leader ADP -20
leaders PUNCT -38
leadership PUNCT 26
leave PUNCT 38
left PUNCT -27
legislation PUNCT 37
liberal PUNCT 31
libya PUNCT 41
life ADP 25
line ADP -16
lines ADP 24
loss ADP -16
manager PUNCT -18
march PUNCT 53
marriage PUNCT 16
media PUNCT -36
meeting ADP 18
message ADP -22 PUNCT 12
mexico PUNCT 43
monday PUNCT -63
money ADP -20 PUNCT -13
months PUNCT -18
more ADJ -14 ADP -51 ADV -18
morning PUNCT -63
movement PUNCT 36
mr. PROPN -24
muslims CCONJ 12 PUNCT -19 VERB -17
name PUNCT 21
need ADP -19
nevada PUNCT 16
new PROPN -13
news ADP 30 PUNCT -13
night PUNCT -18
nomination ADP -12
nominee ADP 18 PUNCT 31
not ADP -12 ADV -16 PART -20 VERB -29
november PUNCT 37
numbers PUNCT 13
n’t VERB -14
obama ADP 21 AUX -20 CCONJ 16 PART -14
of ADJ -26 DET -32 NOUN -26 PRON -22 PROPN -26 VERB -28
officials ADP 19
on DET -24 PROPN -55
only ADP -12
opinion ADP -15
opponents PUNCT 22
opposition ADP -31
other ADP -12
others PUNCT 40
out PUNCT 45
overseas PUNCT 42
own PUNCT -38
party AUX -22 CCONJ -17
past PUNCT -42
path ADP -13
people ADP -27 AUX -27
percent ADP -13 CCONJ -15
place PUNCT 66
plans ADP -12
platform PUNCT 37
point PUNCT -22
policies ADP 19 PUNCT 17
policy ADP 63 PUNCT -25
politics CCONJ 26 PUNCT 31
polls PUNCT -17 VERB -15
position PUNCT 23
positions ADP 22 PUNCT 20
presidency PUNCT 53
president PART -12 PRON 42 PROPN -30 PUNCT 18 SCONJ 24
primaries ADP 19 PUNCT -19
primary ADP 45 CCONJ 23 PUNCT -14
principles PUNCT 32
priorities PUNCT 17
problem PUNCT 24
process PUNCT -24
programs PUNCT 38
proposals PUNCT -21
push ADP -16
putin PUNCT -26
question ADP -19 PUNCT 34
race ADP 22 CCONJ 28
rallies CCONJ -16 PUNCT -41
rally ADP -15
rather ADP -16
record ADP -16
refugees ADP 24 PUNCT 14
relationship ADP -14
release PUNCT 14
religion PUNCT 21
remarks ADP -34
reporter PUNCT -12
republican ADJ -12 PUNCT 23
republicans ADP -18 PUNCT -23
results PUNCT 30
right ADP -12
rights ADP 12
rise ADP -14
rival PUNCT -39
role ADP -57
rubio PUNCT 17
run PUNCT 15
said PUNCT -23
sanders ADP 34 AUX -18 CCONJ 48
say SCONJ 26
security ADP 20 PUNCT 21
senate PUNCT -14
senator ADP -16
server PUNCT 20 SCONJ -22
service PUNCT 13
she AUX -21 CCONJ -16 VERB -19
shooting ADP -22 PUNCT 50
side PUNCT 27
site PUNCT -25
so ADP 39 PUNCT 22
speech ADP -20 VERB -24
speeches PUNCT -24
staff ADP -17
stage PUNCT -42
stance ADP 14
standard-bearer PUNCT -42
state AUX 22 CCONJ 13 VERB 22
statements PUNCT -20
states ADP 23 ADV -21 AUX 22 PUNCT 13 VERB 34
stay ADP -15
story ADP -12
strategy PUNCT -32
street CCONJ 15 PUNCT 44
success PUNCT 12
such ADP -22
summer PUNCT 17
sunday PUNCT -35
super PROPN -38
support ADP -31
supporters PUNCT -13
syria CCONJ -12 PUNCT 36
tax ADP 12 NOUN 21 PUNCT 12
taxes PUNCT 20
term PUNCT -21
terrorists PUNCT -12
that ADV -14 AUX -42 PRON -15 VERB -41
them ADP 22 ADV 39
there AUX -23 PUNCT 60
they AUX -39 VERB -27
threat PUNCT 35
thursday PUNCT -37
ticket PUNCT 20
time ADP 17 ADV -25 PUNCT -24
times PUNCT -31
today PUNCT 30
too PUNCT -27
track PUNCT 41
trump ADP 19 ADV 22 CCONJ 16 PART 12 PUNCT 35 SCONJ 20 VERB -38
trump's ADJ -14
twitter PUNCT -43
u.s. (edge) 55 ADP 19 PROPN 25 PUNCT -24
ukraine PUNCT 35
up ADP -32 CCONJ -16 VERB 26
vermont PUNCT -13
victims ADP 19 PUNCT 41
victory PUNCT 15
violence PUNCT 21
vision ADP 21
visit ADP -16
vote ADP -28
voters ADP -32 AUX -21 SCONJ -15
wage PUNCT 29
wall PUNCT 30
war ADP -17
was DET -13 VERB -13
washington PUNCT -26
way PUNCT 14
wednesday PUNCT -40
week ADP -17 PUNCT -27
weeks PUNCT -33
what PRON -18
who AUX -31 VERB -30
wife PUNCT -16
will VERB -13
win ADP 16
with DET -15
women ADP -27
words ADP -15
work ADP -21
workers ADP -20
would AUX -24 VERB -21
wrong PUNCT 24
year ADP -15 PUNCT -32
years ADP -20 ADV 13
york PUNCT 28
’s ADJ -17 NOUN -26 VERB -13
“,” ADJ 34 ADP 52 ADV -21 CCONJ -26 DET 59 PRON 56 PROPN 69 SCONJ 42 VERB 130
“” (edge) 15 ADJ -14 ADV 37 CCONJ 19 PART -32 PRON -57 PUNCT 49 SCONJ -53

116 end: manner, rest
(act) (leaves_0) -20 (leaves_0_quote) -25 (leaves_1_quote) 29 (leaves_2_quote) 36
(colon) (closes) 54 (leaves_0) -17 (leaves_1) -30 (leaves_2) -18
(judge) (leaves_0) -22 (leaves_0_quote) 12 (leaves_1_quote) -13
(noun) (closes) -54 (leaves_0) -36 (leaves_0_quote) -13 (leaves_1) 24 (leaves_1_quote) -25 (leaves_2) 41 (leaves_2_quote) 16
(passive) (leaves_0) -45 (leaves_1) 13 (leaves_2_quote) -13
(say) (closes) 20 (leaves_0) 18 (leaves_0_quote) -14 (leaves_1) 14 (leaves_2_quote) -22
(source) (closes) 46 (leaves_1) -24 (leaves_1_quote) -17 (leaves_2) -19 (leaves_2_quote) -25
(tell) (leaves_0) 14 (leaves_1) -35 (leaves_2_quote) -15
(think) (leaves_0) -42 (leaves_0_quote) -40 (leaves_1) 13 (leaves_2) 16 (leaves_2_quote) 22

117 end: manner, next word
(act) $ -12 ' -40 's -36 (number) -13 ) 14 -- 36 : 20 ; 52 a -15 about -35 after 39 again 23 ago -16 ahead -12 all 32 also 22 among -17 an -19 are -24 around -20 as -18 at -12 back -20 be -12 because 32 been -15 before 44 better 21 between -19 but 20 by 35 clinton -24 could 24 did 20 do 18 during 18 earlier -16 early 19 even 54 far -17 from 19 had -24 have -25 he -33 her -12 him -14 his -23 home 25 how -19 if 12 in 19 instead -13 into -40 it -18 just 21 last 47 late 14 later 23 like -18 may -16 might -15 monday 17 mrs. 17 next -17 now 13 of -40 once 19 only 14 or -40 presidential -14 primary -13 rather -17 recently -15 said 31 saturday 18 several 24 since 19 so 34 such -19 ted -16 that 12 they -19 this -27 through 34 thursday 37 to -15 too 21 toward 20 trump -17 tuesday 26 turned 24 until 36 up 12 using 24 was -23 wednesday 36 what -12 when 53 where -33 whether -18 which 27 while 23 who 32 will -16 with 22 within 19 would -24 you 22 — 32 ’ -18 ’s -31
(colon) . 51
(judge) ( 14 (edge) 16 (number) -19 ) -17 , 33 - 21 ; 29 against -12 and 13 are 21 as -40 at 18 because -36 by 19 during 55 for -63 has 15 not -13 of -35 on -45 over 17 said 23 than -15 that -28 the -24 this 21 to -52 when -22 while 20 “” -20
(noun) , -35 - -22 . -60 a -14 and -27 at 33 by -32 from -30 have 56 is 40 on -42 than -16 that -25 the -15 was 51 would 38
(passive) and -21
(say) ' -16 , 23 - 43 -- 20 ; 33 about -20 against -22 and 33 are -17 around 21 as 39 at -16 be -14 before -22 between -13 both 21 but 51 clinton 28 could -39 despite 43 during -42 for 15 friday 16 from -63 had -21 has -30 hillary 20 his 13 if -37 in -19 is -35 it -14 making 18 many 17 may 17 more 13 must -16 of -36 on 38 online 24 only -14 or -19 recently 24 said -13 saying 28 several 22 should -16 since -26 so -12 than 19 that -24 though 36 through 33 thursday 16 to 27 toward -15 until 24 up -12 was -40 were -30 where -17 while 23 who -24 will -16 would -31 – 51 — 43 ’ -18 ’s -12 “” -19
(source) (edge) 27 , 21 . 27 in -16
(tell) (edge) -14 (number) 20 , 13 - 15 . 12 : 24 after 35 as 17 by -24 like 23 that -18 to -36 was 15
(think) after 34 and 12 as 15 at -22 before -13 by -12 could -13 for -12 have -16 in -13 into 22 may 23 than 12 that 37 to -39 was -16 will 14 with -29

118 end: second word, rest
$ (leaves_0) -26
's (leaves_2) 13
(edge) (closes) 12 (leaves_0_quote) -20
(number) (leaves_0) 15 (leaves_1_quote) 20 (leaves_2) 15
) (closes) 23
, (leaves_0) -32 (leaves_1_quote) 29 (leaves_2) -29 (leaves_2_quote) 12
- (leaves_2) 20
. (leaves_1) -25
: (leaves_2) 23
a (leaves_0) 20 (leaves_1_quote) 16 (leaves_2_quote) -13
about (leaves_0) 30 (leaves_1) 38
according (leaves_1) -23
accused (leaves_2) -14
across (leaves_0) 16
after (leaves_1) 22 (leaves_2) 24
air (leaves_1) 18
all (leaves_2) 13 (leaves_2_quote) 16
allow (leaves_2) -13
allowing (leaves_2) 21
also (leaves_1) 13 (leaves_2) -26
although (leaves_2) 13
america (leaves_0) -12
among (leaves_0) -25 (leaves_2) 23
an (leaves_0) 40 (leaves_0_quote) -14 (leaves_1) 32 (leaves_2) 17 (leaves_2_quote) 19
and (leaves_0) -32 (leaves_1) -21 (leaves_2_quote) 15
any (leaves_2) 17
are (leaves_2_quote) 17
as (leaves_0) -23 (leaves_0_quote) -15 (leaves_1) 57 (leaves_2) 26 (leaves_2_quote) -18
ask (leaves_2) 23
asked (leaves_1) 16 (leaves_2) 36
at (leaves_1) -25 (leaves_1_quote) -21 (leaves_2) -33
attacks (leaves_2) 28
based (leaves_2) 16
be (leaves_2_quote) -12
because (leaves_1) -15 (leaves_2) -13
become (leaves_2) -13
before (leaves_1) 30 (leaves_2) 18
behind (leaves_0) -17
being (leaves_1) 18 (leaves_2) -25
better (leaves_0) 20
big (leaves_0) -19
black (leaves_2) -18
both (leaves_0) -15 (leaves_1) -26 (leaves_2) -25
bring (leaves_2) -22
business (leaves_2) -25
but (leaves_0_quote) -24 (leaves_1) 19 (leaves_1_quote) -14 (leaves_2) 31
by (leaves_1) -14 (leaves_2) -13 (leaves_2_quote) -18
california (leaves_0) 20
call (leaves_1) -15
called (leaves_2) 32 (leaves_2_quote) 27
calling (leaves_1_quote) 29 (leaves_2) 23
campaign (leaves_2) 19
can (leaves_2) -13
clinton (leaves_0) -23 (leaves_2) 28 (leaves_2_quote) -23
clinton’s (leaves_2) 17
close (leaves_2) -14
combat (leaves_1) 23
come (leaves_2) 25
coming (leaves_2) -12
comments (leaves_2) 17
compared (leaves_1) 29
congress (leaves_1) 25 (leaves_2) 19
conservative (leaves_1) -13
considering (leaves_2) -16
could (leaves_2) -15
create (leaves_2) -13
criticism (leaves_0) -15
cruz (leaves_2) 18
day (leaves_2) 26
days (leaves_0) 26
decades (leaves_0) 38
democratic (leaves_0) -18 (leaves_2) -12
democrats (leaves_1) 21 (leaves_2) 33
despite (leaves_0) 54 (leaves_2) -25
did (leaves_1) -13 (leaves_2) 14
do (leaves_1) -18
does (leaves_2) 26
doing (leaves_2) 17
donald (leaves_0) -14 (leaves_1) -13 (leaves_2) -30
down (leaves_1) 12
during (leaves_2_quote) 21
economic (leaves_2) -15
elected (leaves_2) -15
endorsement (leaves_0) 26
especially (leaves_2) -28
even (leaves_0) -40 (leaves_1) 49 (leaves_2) 12 (leaves_2_quote) 24
eventually (leaves_2) -22
expand (leaves_2) -19
failing (leaves_2) -25
fallen (leaves_2) 17
family (leaves_0) 25
far (leaves_0) -13
federal (leaves_1) 17
few (leaves_1) 25
first (leaves_0) -21
florida (leaves_0) -13
following (leaves_2) 20
for (leaves_1_quote) -15
force (leaves_2) 24
foreign (leaves_1) -12
former (leaves_0) 20
free (leaves_0) 12
from (leaves_0) -18 (leaves_2_quote) -14
get (leaves_2) -21
give (leaves_2) -14
given (leaves_1) 32 (leaves_2) -20
giving (leaves_1) 33 (leaves_2) 15
go (leaves_1) -15
gop (leaves_1) 15
gov. (leaves_2) 25
great (leaves_0) 23
greater (leaves_0) -14
had (leaves_2) -30
half (leaves_2) 19
has (leaves_2_quote) 14
have (leaves_2) 19
having (leaves_2) 13
he (leaves_1) 36 (leaves_1_quote) -27 (leaves_2) 38 (leaves_2_quote) 39
held (leaves_2) 15
help (leaves_2) 41
her (leaves_1) -31 (leaves_1_quote) 18 (leaves_2) -16 (leaves_2_quote) -21
high (leaves_0) -13
hillary (leaves_1) -19 (leaves_2) -26
him (leaves_1) -15 (leaves_2) -22
his (leaves_1) -43 (leaves_1_quote) 16
holding (leaves_2) -21
how (leaves_1) -12 (leaves_2) -42
i (leaves_2) 24
if (leaves_1) 18 (leaves_2) -32
immigrants (leaves_0) -13
immigration (leaves_0) -24 (leaves_1) -21
important (leaves_2) 17
in (leaves_0) -32 (leaves_0_quote) 17 (leaves_1) -16 (leaves_1_quote) 21 (leaves_2_quote) -15
including (leaves_1) -23 (leaves_2) -102 (leaves_2_quote) -30
iowa (leaves_2) -15
iraq (leaves_2) -21
is (leaves_1) 20 (leaves_2) 13 (leaves_2_quote) 21
israel (leaves_1) 14
it (leaves_0) 21 (leaves_1) -13 (leaves_2) 21
its (leaves_1) -16
judge (leaves_2) 19
july (leaves_0) 51
just (leaves_2) 21
law (leaves_0) -13
leading (leaves_1) 15
leaving (leaves_1) -17 (leaves_2) 49
left (leaves_2) 18
less (leaves_0) 32
let (leaves_2) -35
libya (leaves_0) -13
like (leaves_1) -25 (leaves_2) -31
likely (leaves_0) 26
long (leaves_0) 39
made (leaves_1) -16 (leaves_2) -14 (leaves_2_quote) -17
major (leaves_0) -17 (leaves_2) 26
make (leaves_1) 19 (leaves_2) -18 (leaves_2_quote) -18
making (leaves_1) 23
manafort (leaves_2) -14
many (leaves_0) -13 (leaves_2) 31
marco (leaves_0) -13
meeting (leaves_2) 20
members (leaves_2) 23
mexico (leaves_0) -16 (leaves_1) -15 (leaves_2) -38
might (leaves_2) -12
military (leaves_2) -15
monday (leaves_0) 30 (leaves_2) 33
months (leaves_2) 23
more (leaves_1) -17 (leaves_2) 18
morning (leaves_0) 26
most (leaves_0) 24 (leaves_1) -14 (leaves_2) -19
mr. (leaves_0) -28 (leaves_1) 16 (leaves_2) 16 (leaves_2_quote) 12
mrs. (leaves_2) 19
much (leaves_1) 19 (leaves_2) -28
multiple (leaves_0) 19
muslims (leaves_0) -20 (leaves_1) -12 (leaves_2) -23
n't (leaves_2) -13
national (leaves_2) 17
nearly (leaves_2) -15
needed (leaves_2) -14
new (leaves_0) -34 (leaves_1) -17 (leaves_2) -34
news (leaves_0) -19
next (leaves_0) 23
no (leaves_1) -33 (leaves_2) -38
north (leaves_0) -20
not (leaves_2) -28
now (leaves_1) 19
numbers (leaves_2) 26
obama (leaves_0) -14
of (leaves_0) -46 (leaves_1) -24 (leaves_1_quote) 21 (leaves_2) -54 (leaves_2_quote) -15
off (leaves_1) 23
offered (leaves_2) 15
often (leaves_2) 15
ohio (leaves_2) 20
on (leaves_1) 16 (leaves_2) 35
once (leaves_2) 28
only (leaves_0) -20
or (leaves_1) -27 (leaves_2) -18
other (leaves_0) -15
others (leaves_2) 38
out (leaves_2) 17
outside (leaves_2) 28
over (leaves_0) 32
part (leaves_0) 25
particularly (leaves_1) -59
people (leaves_2) 13
percent (leaves_0) 22 (leaves_2) 20
personal (leaves_0) -15
plans (leaves_1) 25
points (leaves_2) 22
policy (leaves_2) -15
political (leaves_0) -19
politics (leaves_0) -13
president (leaves_0) -24 (leaves_1) 12 (leaves_2) 17
presidential (leaves_0) -20
prevent (leaves_2) -15
private (leaves_2) 21
promoting (leaves_2) -33
public (leaves_2) 22
pushing (leaves_2) -14
put (leaves_2) 18
raised (leaves_2) 19
raising (leaves_1) -20
rallies (leaves_0) 24
rather (leaves_1) -35 (leaves_2) -13
recent (leaves_0) -31 (leaves_1) 18 (leaves_2) 53
recently (leaves_2) -24
released (leaves_2) 13
remarks (leaves_2) 25
republican (leaves_2) -12
republicans (leaves_2) 43
require (leaves_2) 21
requiring (leaves_2) 17
rival (leaves_0) -21
rubio (leaves_2) 13
running (leaves_1) 17
said (leaves_1) 26 (leaves_2) 47
sanders (leaves_0) -27 (leaves_1) 28 (leaves_2) 29
saturday (leaves_0) 20
saying (leaves_1_quote) 21 (leaves_2) 21 (leaves_2_quote) 23
seek (leaves_2) -18
seemed (leaves_2) -20
sen. (leaves_0) -16 (leaves_1) 22 (leaves_2) 19
senator (leaves_0) 19 (leaves_1) 21 (leaves_2) 28
send (leaves_2) 18
set (leaves_2) 49
share (leaves_1) 25
she (leaves_1) 12 (leaves_1_quote) -18 (leaves_2) -49 (leaves_2_quote) 39
similar (leaves_0) 24
since (leaves_1) 19 (leaves_2) 23
so (leaves_0) -12 (leaves_1) -37 (leaves_2) 56
social (leaves_0) -18 (leaves_2) 21
some (leaves_0) 12 (leaves_1) -19 (leaves_2) 35 (leaves_2_quote) -24
someone (leaves_2) 14
something (leaves_1) 31
south (leaves_0) -22 (leaves_2) -12
speak (leaves_1) -27
speeches (leaves_2) 39
spend (leaves_2) -12
still (leaves_1) -12 (leaves_2) -15
stop (leaves_2) -19
such (leaves_0) 13 (leaves_1) -31 (leaves_2) -39
sunday (leaves_2) -13
super (leaves_2) -25
superdelegates (leaves_2) -16
support (leaves_2) -16
supported (leaves_2) -12
supporting (leaves_2) -25
syria (leaves_0) -16 (leaves_2) -17
take (leaves_1) 14 (leaves_2) 15
taken (leaves_2) 20
taking (leaves_1) -21
telling (leaves_1_quote) -19 (leaves_2) -26
than (leaves_0) -41 (leaves_1) 27 (leaves_2) 20
that (leaves_0) -18 (leaves_1) 24 (leaves_2_quote) 37
the (leaves_0) -30 (leaves_0_quote) -38 (leaves_2_quote) -17
them (leaves_2) -14
then (leaves_1) 28 (leaves_2) 24
there (leaves_2) 32
this (leaves_0) -28
those (leaves_1) 22 (leaves_2) 25
though (leaves_1) 18 (leaves_2) 33
through (leaves_2) 35
thursday (leaves_0) -16
times (leaves_0) 14
to (leaves_0) -13 (leaves_0_quote) -18 (leaves_1) -20 (leaves_2) 19 (leaves_2_quote) -36
too (leaves_1) -26 (leaves_2) 21
took (leaves_2) 39
trump (leaves_0) -27 (leaves_1) 16 (leaves_1_quote) 20 (leaves_2) 26
trump's (leaves_0) -24
trump’s (leaves_0) 13
try (leaves_2) 24
trying (leaves_2) 38
tuesday (leaves_0) -15 (leaves_1) -23 (leaves_2) 21
twitter (leaves_0) 65 (leaves_2) -28
u.s. (leaves_0) -21 (leaves_1) 17
ultimately (leaves_2) 18
up (leaves_0) 19 (leaves_2) -27
using (leaves_2) 25
violent (leaves_0) -13
voters (leaves_0) 21 (leaves_2) 31
want (leaves_2) 18
wants (leaves_2) -12
was (leaves_2_quote) 13
week (leaves_2) 32
well (leaves_1) 13 (leaves_2) 22
were (leaves_2) -19
what (leaves_1) 21 (leaves_2) -43 (leaves_2_quote) -13
when (leaves_2_quote) 37
where (leaves_1) 20
whether (leaves_2) -15
which (leaves_1) 24 (leaves_1_quote) 21
while (leaves_0) 18 (leaves_1) -25
white (leaves_1) -14 (leaves_2) -12
who (leaves_2_quote) -34
whose (leaves_2) 19
winning (leaves_2) -18
with (leaves_0) -28 (leaves_0_quote) 21 (leaves_1_quote) 14 (leaves_2) -22 (leaves_2_quote) 20
within (leaves_0) 25
without (leaves_1) -20
women (leaves_0) 23
worked (leaves_2) 17
would (leaves_2) -24 (leaves_2_quote) 16
year (leaves_0) 14 (leaves_2) -18
years (leaves_0) 21 (leaves_1) 15
you (leaves_2) -19
— (leaves_0) -15 (leaves_1) 25 (leaves_2) -24
’d (leaves_2) 24
“,” (leaves_1_quote) 15
“” (leaves_1_quote) -62 (leaves_2_quote) -55

119 end: second word, verbs
$ (0_verbs) -43
(number) (0_verbs) 21 (0_verbs_quote) 19 (1_verbs) -27 (2_verbs) 15
) (0_verbs) 16 (1_verbs) 26 (2_verbs_quote) -23
, (0_verbs_quote) 29 (1_verbs) -14 (2_verbs) -50 (2_verbs_quote) 12
- (0_verbs) -12 (1_verbs) 22
. (0_verbs) 31 (0_verbs_quote) -27 (1_verbs) -20 (1_verbs_quote) -22
: (0_verbs) 13 (1_verbs) -25
a (0_verbs) -13 (0_verbs_quote) -22 (1_verbs_quote) 23 (2_verbs_quote) 21
abortion (0_verbs) -12
about (1_verbs) 56
according (2_verbs) -28
accused (0_verbs) 28
after (0_verbs) 18
all (0_verbs) 15 (1_verbs) 30
almost (0_verbs) 34
along (1_verbs) -33 (2_verbs) 22
also (0_verbs) 31 (2_verbs_quote) -16
although (0_verbs) -17 (2_verbs) 34
america (0_verbs) -22
among (0_verbs) -24 (1_verbs) 15
an (1_verbs) 20 (2_verbs) 52 (2_verbs_quote) 25
and (0_verbs_quote) 38 (1_verbs_quote) -23 (2_verbs) -21 (2_verbs_quote) -41
any (1_verbs) 21
are (0_verbs) 30
as (0_verbs) 43 (1_verbs) 21 (1_verbs_quote) -12 (2_verbs) 12
asked (0_verbs) 33
at (2_verbs) -38
attacks (0_verbs) 14 (2_verbs) 17
based (1_verbs) -13
be (0_verbs) -56 (1_verbs) 26
because (1_verbs) 12 (2_verbs) -26 (2_verbs_quote) -18
been (1_verbs) -16
before (0_verbs) 17 (1_verbs) 30 (2_verbs) -18
behind (1_verbs) -16
being (0_verbs) -26
better (0_verbs) 17
big (0_verbs) -22
bill (0_verbs) -17
black (1_verbs) -15
both (0_verbs) -23
build (0_verbs) -22
bush (1_verbs) 19
business (0_verbs) -30
but (0_verbs) 37 (2_verbs_quote) 23
by (0_verbs) -29 (2_verbs) -21 (2_verbs_quote) -25
called (0_verbs) 13 (1_verbs) 15 (2_verbs) 23
calling (0_verbs) 14 (1_verbs) 46 (2_verbs) -14
campaign (0_verbs) -12
candidate (0_verbs) -16
candidates (0_verbs) -14
christie (2_verbs) 25
clinton (0_verbs) -46 (0_verbs_quote) 28 (1_verbs) -20 (1_verbs_quote) 20 (2_verbs) 13
clinton's (0_verbs) -14
clinton’s (0_verbs) 16
close (1_verbs) -13
come (0_verbs) 31
coming (2_verbs) -12
comments (2_verbs) 17
compared (2_verbs) 22
congress (1_verbs) 23
conservative (0_verbs) -20
cruz (2_verbs_quote) 20
days (0_verbs) 22 (1_verbs) 26
democratic (0_verbs) -24
democrats (1_verbs) 25
despite (2_verbs) 37
did (2_verbs) -15 (2_verbs_quote) 26
do (2_verbs) -14
does (2_verbs) 31
doing (2_verbs) 20
donald (0_verbs) -41 (2_verbs) -21
down (2_verbs) 15
economic (0_verbs) -22
especially (2_verbs) -56
even (0_verbs) 68
evidence (0_verbs) -16
far (0_verbs) -19
federal (0_verbs) 22
few (1_verbs) 26
florida (0_verbs) -18
for (0_verbs_quote) 15 (1_verbs_quote) -14 (2_verbs) -29 (2_verbs_quote) -18
force (0_verbs) 24
former (0_verbs) 12 (1_verbs) 20
from (0_verbs) -15 (2_verbs) -27
given (0_verbs) 22 (2_verbs) -29
go (1_verbs) -14
gop (0_verbs) 12
governor (0_verbs) 16
growing (0_verbs) -15
gun (0_verbs) -12
had (0_verbs_quote) -14 (1_verbs) -19 (2_verbs) -21
has (2_verbs_quote) 18
have (0_verbs_quote) -18 (1_verbs) 22 (1_verbs_quote) 15
having (1_verbs) -15
he (0_verbs) 41 (0_verbs_quote) 18 (1_verbs) 36 (1_verbs_quote) 21 (2_verbs_quote) -12
help (0_verbs) 31 (1_verbs) 19
her (1_verbs_quote) -12 (2_verbs) -17
hillary (0_verbs) -28 (1_verbs) -16 (2_verbs) -13
him (0_verbs) -16 (1_verbs) -16
his (0_verbs) -25 (0_verbs_quote) 19 (1_verbs) 17 (1_verbs_quote) 14 (2_verbs) -44 (2_verbs_quote) -15
how (0_verbs) -34 (2_verbs) -15
if (1_verbs) -26
immigrants (0_verbs) -13
immigration (0_verbs) -29 (1_verbs) -19
important (0_verbs) 16
in (0_verbs_quote) -26 (1_verbs_quote) 21 (2_verbs) -54 (2_verbs_quote) 22
including (0_verbs) -61 (1_verbs) -91 (2_verbs) -46
iraq (0_verbs) -22
is (0_verbs) 15 (1_verbs) 28 (1_verbs_quote) -22 (2_verbs) 19
israel (1_verbs) 14
it (0_verbs) 22 (1_verbs) -18 (2_verbs_quote) 27
its (0_verbs) 16 (1_verbs) -19 (1_verbs_quote) -14
jeb (0_verbs) -18
john (0_verbs) -21 (1_verbs) 20
july (1_verbs) 32 (2_verbs) 24
just (0_verbs) 15 (2_verbs) -28
last (0_verbs) 16
law (0_verbs) -19
left (0_verbs) 19
less (1_verbs) 32
libya (0_verbs) -13
like (1_verbs) -38 (2_verbs) -15
likely (2_verbs) 25
long (2_verbs) 38
major (0_verbs) -17
make (0_verbs) 15 (2_verbs) -20
making (0_verbs) 16 (1_verbs) 13 (2_verbs) 18
many (0_verbs) -22 (1_verbs) 26 (2_verbs) 16
marco (0_verbs) -21
may (0_verbs) 22
meeting (0_verbs) 14
mexico (0_verbs) -20 (1_verbs) -34 (2_verbs) -16
might (0_verbs) -12
military (0_verbs) -22
monday (0_verbs) 12 (1_verbs) 27
month (0_verbs) 16
months (0_verbs) 18 (2_verbs) 25
more (0_verbs) 20 (1_verbs) -15 (2_verbs) -24 (2_verbs_quote) 24
most (1_verbs) -17
mr. (0_verbs) 26
mrs. (0_verbs) 12 (1_verbs) 14
muslims (0_verbs) -40
n't (0_verbs) -12
name (0_verbs) -12
national (0_verbs) -13 (1_verbs) 14
needed (2_verbs) -12
new (0_verbs) -57 (1_verbs) -19
news (0_verbs) -21
next (0_verbs) 22
night (0_verbs) 36 (1_verbs) 21
no (0_verbs) -27 (1_verbs) -15 (2_verbs) -22
not (0_verbs) -28 (1_verbs) -31 (2_verbs) 20
now (2_verbs) 17
n’t (0_verbs) -21 (1_verbs) 18
obama (0_verbs) -30
of (0_verbs) -61 (2_verbs) -19 (2_verbs_quote) -12
ohio (2_verbs) 14
on (0_verbs) 55 (2_verbs) -23
once (0_verbs) 24 (2_verbs) -16
only (0_verbs) 32 (1_verbs) -18 (2_verbs) -30
or (1_verbs) -16 (2_verbs) -19
order (0_verbs) 41
others (2_verbs) 20
out (0_verbs) 16
outside (1_verbs) 13
over (0_verbs) 29
part (0_verbs) -17 (1_verbs) 23 (2_verbs) 20
particularly (0_verbs) -50 (2_verbs) -38
people (0_verbs) -22 (1_verbs) 15
percent (0_verbs) 37
personal (0_verbs) -18
plans (0_verbs) 23
points (0_verbs) 21
policy (0_verbs) -24
political (0_verbs) -28
politics (0_verbs) -13
polls (0_verbs) -18
president (0_verbs) -37 (1_verbs) 12 (2_verbs) 24
presidential (0_verbs) -23
prevent (2_verbs) -14
private (2_verbs_quote) 21
public (2_verbs) 24
put (2_verbs) 19
question (0_verbs) -14
rather (2_verbs) -22
recent (0_verbs) 49
recently (0_verbs) 16
reform (1_verbs) -22
remarks (2_verbs) 25
republican (0_verbs) -20
republicans (0_verbs) 15 (1_verbs) 21 (2_verbs) 12
require (1_verbs) 22
rival (0_verbs) -22
rubio (2_verbs) 18
running (0_verbs) 21
said (1_verbs) 13 (2_verbs) 45 (2_verbs_quote) 24
sanders (1_verbs) -18 (2_verbs_quote) 17
saturday (0_verbs) -18 (2_verbs) 20
say (0_verbs) 21
saying (2_verbs) 41
secretary (0_verbs) -17
sen. (0_verbs) 38 (1_verbs) 23 (2_verbs) -13
senator (0_verbs) 53 (1_verbs) 16
sent (1_verbs) 22
she (0_verbs) 18 (1_verbs_quote) -27 (2_verbs) -34 (2_verbs_quote) 17
similar (1_verbs) 24
since (1_verbs) 20
so (0_verbs) 34
social (0_verbs) 13
some (0_verbs) 20
something (2_verbs) 16
south (0_verbs) -25
spend (1_verbs) -12
statements (0_verbs) -12
still (0_verbs) -18
such (1_verbs) 17 (2_verbs) -43
sunday (0_verbs) 20
support (0_verbs) -21
supporting (0_verbs) -24
syria (0_verbs) -31
take (0_verbs) 14 (1_verbs) 20
taking (0_verbs) -20
ted (0_verbs) -25
telling (0_verbs) -21
than (0_verbs) 31 (1_verbs) -21
that (0_verbs) -19 (1_verbs) 39 (1_verbs_quote) 37
the (0_verbs_quote) -58 (1_verbs_quote) -51 (2_verbs_quote) -31
their (0_verbs) -13
them (0_verbs) -13
then (0_verbs) 20 (2_verbs) -12
there (2_verbs) 20
they (0_verbs) -18 (1_verbs) 28 (2_verbs_quote) -16
this (0_verbs) -19
those (0_verbs) 52 (2_verbs) -29
though (1_verbs) -27 (2_verbs) 25
through (1_verbs) 21 (2_verbs) 17
times (0_verbs) 36
to (0_verbs) -25 (0_verbs_quote) 39 (1_verbs) -26 (2_verbs) -12
too (2_verbs) 12
trade (0_verbs) -14
trump (1_verbs_quote) 21 (2_verbs) 29
trump's (0_verbs) -17
trying (0_verbs) 28
tuesday (1_verbs) 14
turn (0_verbs) 19
twitter (0_verbs) 16 (1_verbs) 14
u.s. (0_verbs) -14 (2_verbs) 17
ultimately (2_verbs) 15
up (0_verbs) -18 (1_verbs) 16
using (2_verbs) 22
vote (0_verbs) -13
voters (0_verbs) 30
wall (0_verbs) -16
was (0_verbs) 25
washington (0_verbs) -18
wednesday (0_verbs) 18
week (0_verbs) 45 (1_verbs) -23
well (0_verbs) 41 (2_verbs) 20
were (2_verbs) -12
what (1_verbs) -15
when (2_verbs) 21
where (0_verbs) -20 (2_verbs) 39
whether (0_verbs) -26 (1_verbs) -15 (2_verbs) 30
which (0_verbs) -27 (1_verbs) 25 (2_verbs) 16 (2_verbs_quote) 29
while (0_verbs) -21 (1_verbs) 16 (2_verbs_quote) -12
white (0_verbs) -22
who (0_verbs) -24 (1_verbs) -12 (1_verbs_quote) -29 (2_verbs) 26
will (1_verbs) -19 (2_verbs_quote) 15
with (1_verbs) -37 (2_verbs_quote) 27
within (1_verbs) 25
women (0_verbs) 22
working (1_verbs) 13
world (0_verbs) -14
would (0_verbs) -17 (1_verbs) -25 (2_verbs) 20
year (0_verbs) -31 (1_verbs) -19
years (0_verbs) 30
— (0_verbs) -33 (1_verbs) 25
’s (0_verbs) -21
“?” (2_verbs) -17
“” (0_verbs) -29 (0_verbs_quote) -39 (1_verbs) -38 (1_verbs_quote) -13 (2_verbs) 14 (2_verbs_quote) -29

120 end: next word, rest
' (leaves_0) -14 (leaves_1) -21 (leaves_2) -33
's (leaves_0) -20 (leaves_1) -16 (leaves_2) -22
( (leaves_0) 28 (leaves_1) 13
(edge) (closes) 13
(number) (leaves_0) -26 (leaves_1) 31 (leaves_2) -12 (leaves_2_quote) -27
) (leaves_0) -16 (leaves_2) 16 (leaves_2_quote) 28
, (leaves_0) 19 (leaves_0_quote) -14 (leaves_1) 37 (leaves_1_quote) -16 (leaves_2) 28 (leaves_2_quote) -26
- (leaves_0) 32 (leaves_1) 33 (leaves_2) 23 (leaves_2_quote) -12
-- (leaves_0) 28 (leaves_1) 43 (leaves_2) 12
: (leaves_0) -52 (leaves_0_quote) 16 (leaves_1_quote) 33
; (closes) 12 (leaves_0) 24 (leaves_1) 32 (leaves_2) 32
? (closes) 14
a (leaves_1) -19 (leaves_2_quote) -20
about (leaves_0) -19 (leaves_1) -18 (leaves_2) -34
across (leaves_2) 16
after (leaves_0) -26 (leaves_1) 36 (leaves_2) 41 (leaves_2_quote) 46
again (leaves_0) 27
against (leaves_2) -21
ago (leaves_1) -12 (leaves_2) -13
all (leaves_0) 17
allowing (leaves_2) 19
also (leaves_2) 19
an (leaves_0) -12 (leaves_2) -12
and (leaves_0_quote) -28 (leaves_1_quote) 31 (leaves_2) 18 (leaves_2_quote) 16
appeared (leaves_2) 18
april (leaves_0) 13
are (leaves_1) 33 (leaves_2_quote) -14
around (leaves_2) -16
as (leaves_0) -68 (leaves_0_quote) -12 (leaves_1) 18 (leaves_2) 18 (leaves_2_quote) 26
at (leaves_1) -35 (leaves_2) 25
back (leaves_0) -13
be (leaves_2) -21
because (leaves_0) -13 (leaves_1_quote) 18
been (leaves_2) -20
before (leaves_0) -41 (leaves_1) 38
being (leaves_2) -16
between (leaves_0) -16 (leaves_2) -17
both (leaves_2) 19
but (leaves_0) -29 (leaves_1) 32 (leaves_2) 51 (leaves_2_quote) 20
by (leaves_2) 27
ca (leaves_2) -12
can (leaves_2) -20
clinton (leaves_0) -13 (leaves_0_quote) 24
could (leaves_2) 15
despite (leaves_0) 25
did (leaves_2) 17
do (leaves_2) 17
during (leaves_0) 24 (leaves_1) 13
earlier (leaves_2) -12
early (leaves_0) 19
entering (leaves_1) -14
even (leaves_1) 20 (leaves_2) 31
ever (leaves_1) 20
following (leaves_1) 15
for (leaves_0) 13 (leaves_1) -43 (leaves_1_quote) -20 (leaves_2) -44 (leaves_2_quote) 39
forward (leaves_0) -14
friday (leaves_0) 16
from (leaves_0) 14 (leaves_1_quote) -19 (leaves_2) -27 (leaves_2_quote) -19
had (leaves_2) -40 (leaves_2_quote) -12
have (leaves_2) 31 (leaves_2_quote) -16
he (leaves_1) 14 (leaves_2) -42
helped (leaves_2) 21
her (leaves_0) -12
hillary (leaves_2) 17
him (leaves_2) -12
his (leaves_2) -15
home (leaves_0) 26
how (leaves_2) -20
if (leaves_1) -33
in (leaves_0) 14 (leaves_0_quote) -39 (leaves_1_quote) 22 (leaves_2) -26 (leaves_2_quote) 16
into (leaves_0) -26 (leaves_1) -14 (leaves_2) 17
is (leaves_1) 27 (leaves_2) 13 (leaves_2_quote) -27
it (leaves_2) -15
just (leaves_1) 16
last (leaves_1) 14 (leaves_2) 39
later (leaves_0) 16
left (leaves_2) 24
less (leaves_1) 24
like (leaves_0) -14 (leaves_2) 19
looking (leaves_1) -12
made (leaves_1) 12 (leaves_2_quote) -16
making (leaves_1) 17
many (leaves_2) 14
may (leaves_2) 24
might (leaves_2) -21
monday (leaves_0) 30
more (leaves_1) -19
mrs. (leaves_2) 18
needed (leaves_2) -12
not (leaves_1) -20 (leaves_2) 15
now (leaves_2) 17
of (leaves_0) -50 (leaves_1) -38 (leaves_2) -30 (leaves_2_quote) -15
on (leaves_0) 19 (leaves_0_quote) 19 (leaves_1) -49 (leaves_2) -29 (leaves_2_quote) 17
online (leaves_0) 41
only (leaves_1) 23
or (leaves_0) -15
out (leaves_2) -16
over (leaves_1) 25 (leaves_2) -61
primary (leaves_0) -13
rather (leaves_0) -12
recently (leaves_2) 16
said (leaves_1_quote) 21 (leaves_2_quote) 21
saying (leaves_1_quote) 12
seeking (leaves_2) 23
seemed (leaves_2) 22
several (leaves_0) 25
she (leaves_2) -19
should (leaves_2) -24
since (leaves_2) 12
so (leaves_1) 19 (leaves_2) 16 (leaves_2_quote) 21
such (leaves_2) -12
ted (leaves_1) -15
than (leaves_0) -23 (leaves_2) 23
that (leaves_0) 45 (leaves_2) -26 (leaves_2_quote) -30
the (leaves_0) -18 (leaves_1_quote) 17 (leaves_2) -12 (leaves_2_quote) -21
they (leaves_1) 16 (leaves_2) -28
this (leaves_0) 14 (leaves_2) -29
though (leaves_2) 31
through (leaves_0) 26
thursday (leaves_0) -28 (leaves_2) 12
to (leaves_0) -26 (leaves_0_quote) -16 (leaves_2_quote) -61
too (leaves_2) 21
toward (leaves_0) 20
tuesday (leaves_0) -27 (leaves_1) 33 (leaves_2) 26
turned (leaves_1) 23
until (leaves_2) 44
up (leaves_1) -17 (leaves_2) -12
was (leaves_1) -16 (leaves_2) 24 (leaves_2_quote) -17
wednesday (leaves_0) 20
well (leaves_0) -13
were (leaves_1) 13 (leaves_2) 16 (leaves_2_quote) -14
when (leaves_1) 21 (leaves_2) 47
whether (leaves_2) -18
while (leaves_0) 15 (leaves_1) 13 (leaves_1_quote) 15 (leaves_2) 22
who (leaves_2_quote) 29
with (leaves_0) 16 (leaves_1) -18 (leaves_2_quote) 15
within (leaves_2) 18
without (leaves_0) 18 (leaves_1) 16 (leaves_2) 17
you (leaves_2) 20
– (leaves_1) -15 (leaves_2) 22
— (leaves_0) -17 (leaves_1) 36 (leaves_2_quote) 45
’ (leaves_0) -20 (leaves_1) -22 (leaves_2) -33
’s (leaves_0) -18 (leaves_1) -17 (leaves_2) -19
“,” (leaves_2_quote) -14
“” (leaves_1_quote) -13 (leaves_2_quote) -20

121 end: word, beginning
$ (clause_first) -19
% (clause_first) -16 (phrase_first) -19 (that_first) 14
's (clause_first) -42 (phrase_first) -18
(number) (phrase_first) -19 (that_first) 12 (to_first) 27
) (clause_first) -105 (phrase_first) -36 (that_first) -52 (to_first) -13
abortion (clause_first) 33
about (about_first) -12 (clause_first) -15 (to_first) 24
abroad (clause_first) 14
accept (that_first) 16
accounts (clause_first) -14
act (clause_first) 13
actions (clause_first) -12 (phrase_first) -13 (that_first) -16
added (clause_first) -16
address (clause_first) 55
administration (that_first) -12
ads (clause_first) -39
advantage (clause_first) 17
advice (clause_first) 25
affairs (clause_first) -24
again (clause_first) 13 (that_first) 14
against (clause_first) -28
agency (that_first) 17
ago (clause_first) -18
ahead (clause_first) 15
air (clause_first) -36
allies (clause_first) 22
amendment (clause_first) 39
america (clause_first) 12
american (clause_first) -21
americans (that_first) 23
and (clause_first) -48
announced (clause_first) -26
anonymity (clause_first) 27
anti-trump (clause_first) 26
anyone (clause_first) -22
approach (clause_first) 26
approval (clause_first) -17
april (clause_first) -12
are (clause_first) -25 (to_first) -20
area (clause_first) -21
argument (clause_first) -24
army (clause_first) -15
as (as_first) -15 (clause_first) -53 (phrase_first) -32
assault (clause_first) -20
at (clause_first) -26
attack (clause_first) -21 (phrase_first) 24 (that_first) -21
attacks (phrase_first) -13
audience (clause_first) -33
away (clause_first) -30
ayotte (clause_first) 13
back (clause_first) -42 (that_first) 36
backing (clause_first) 22
ban (clause_first) -54 (to_first) -13
battle (clause_first) -17
be (to_first) -24
because (that_first) -14
before (clause_first) 14
behavior (clause_first) 29
behind (clause_first) 25
beijing (clause_first) -21
benefits (clause_first) -20
benghazi (clause_first) 16
beyond (clause_first) -28
bid (clause_first) 24
biden (clause_first) 27
bill (clause_first) 27 (that_first) 20
billionaire (clause_first) -30
billionaires (clause_first) 17
bit (clause_first) -26
board (clause_first) -32
border (clause_first) -17 (to_first) 38
britain (clause_first) -22
building (clause_first) -21
bush (clause_first) 14 (phrase_first) 40
business (clause_first) 26
businessman (clause_first) -42
by (clause_first) -24
california (clause_first) 35
called (clause_first) -17
campaign (clause_first) -28 (that_first) 37
campaigns (clause_first) -17
can (clause_first) 15
candidacy (clause_first) 31
candidate (clause_first) -32 (that_first) -49
candidates (phrase_first) -32 (to_first) -15
carolina (clause_first) -29 (that_first) -17
carson (clause_first) 19 (that_first) 17
case (clause_first) 31
cases (clause_first) -24
caucus (clause_first) -15
caucuses (clause_first) -19
cause (clause_first) 21
center (clause_first) -23
chairman (clause_first) -25
challenge (clause_first) 12
challenges (clause_first) 13
change (clause_first) 20
changes (that_first) -13
changing (clause_first) 19
charge (clause_first) 14
charges (clause_first) 19
chief (clause_first) 12
children (clause_first) 19
choice (clause_first) -19
christie (clause_first) -23
circumstances (clause_first) -30
city (clause_first) 13
claim (clause_first) -12
claims (clause_first) 22
class (clause_first) 33
classified (that_first) -21
clear (clause_first) 21
cleveland (clause_first) 20
climate (clause_first) -19
clinton (clause_first) 36 (phrase_first) 24 (to_first) 16
clinton's (phrase_first) -16
clinton’s (clause_first) -13
closer (clause_first) -27
coalition (clause_first) -12
coming (clause_first) 26
comment (clause_first) -17
comments (clause_first) 52
committee (clause_first) 30
community (clause_first) 20
company (clause_first) 14 (that_first) -37
concern (clause_first) -14
concerned (clause_first) 15
concerns (clause_first) 18
conducted (clause_first) -14
congress (clause_first) 29
consider (clause_first) -13
constitution (clause_first) 21
contest (that_first) -26
contractors (clause_first) -25
control (clause_first) 13
convention (clause_first) 14 (to_first) 44
could (clause_first) -14
country (clause_first) -53 (that_first) 31 (to_first) 23
courses (clause_first) 31
court (clause_first) 22
crisis (clause_first) 20
criticism (clause_first) -23
criticized (clause_first) 12
critics (clause_first) 25
cruz (phrase_first) 37 (that_first) 15 (to_first) 12
cut (clause_first) 19
daughter (clause_first) -16
david (clause_first) -17
day (clause_first) 28 (that_first) -21
days (clause_first) -55
deal (clause_first) -20 (phrase_first) -12 (that_first) 15
deals (clause_first) 17
death (clause_first) 17
debate (clause_first) -38 (phrase_first) -18 (to_first) -22
debates (clause_first) -47
debt (clause_first) -12
december (clause_first) -39
decision (clause_first) -28
decline (clause_first) 40
defeat (clause_first) -20
defend (clause_first) -17
defense (clause_first) -14
delegates (clause_first) 14 (to_first) 27
democratic (phrase_first) 18
democrats (clause_first) -34 (phrase_first) -13 (that_first) 26
department (that_first) 12
described (clause_first) 18
did (clause_first) -56
died (clause_first) -13
different (clause_first) 13
difficult (clause_first) 19
directly (clause_first) -27
director (clause_first) 13
discussion (clause_first) -24
do (clause_first) 46 (that_first) -26
documents (clause_first) 17
does (clause_first) -13
doing (that_first) 16
down (clause_first) 15
earlier (clause_first) -14
east (clause_first) 17
education (clause_first) 36
effect (clause_first) 16
efforts (clause_first) -24
elected (clause_first) 14 (that_first) 28
election (clause_first) 23 (to_first) 12
emails (clause_first) 24
ended (clause_first) -14
endorsement (clause_first) 25 (phrase_first) 33
energy (clause_first) 13
estate (clause_first) 24
even (clause_first) -42
events (clause_first) 13
ever (clause_first) -17
evidence (clause_first) -21
example (clause_first) -24
expectations (clause_first) -24
experience (clause_first) -29
face (clause_first) 19
facebook (clause_first) -32
fact (clause_first) -16
fall (clause_first) 18
families (clause_first) 37
family (clause_first) -35
far (that_first) -23
father (clause_first) 16
favor (clause_first) -21
fbi (that_first) 15
fear (clause_first) 21
february (clause_first) -45
field (clause_first) 20
fields (clause_first) -15 (that_first) 14
fight (that_first) -23
file (clause_first) 26
fiorina (clause_first) -18
fired (clause_first) 18
firm (clause_first) -42
fit (clause_first) 16
floor (clause_first) -40
florida (phrase_first) -13
focus (clause_first) -17
followers (clause_first) -22
for (clause_first) -44 (for_first) -14 (phrase_first) -24 (that_first) -14
forces (clause_first) 27
form (clause_first) 19
forward (clause_first) 19
foundation (clause_first) 35
freedom (clause_first) 12
friday (clause_first) -39 (that_first) -25
friend (clause_first) 15
from (clause_first) -29
front (clause_first) 14
front-runner (clause_first) 28 (phrase_first) 13 (that_first) 14
frustration (clause_first) -16
fund (clause_first) 20
funding (clause_first) -14
fundraising (clause_first) 17
gap (clause_first) 21
garland (clause_first) 18
gender (clause_first) 22
general (clause_first) 18
germany (clause_first) 33
get (clause_first) -23
giving (clause_first) 23
good (clause_first) 26
gop (phrase_first) -19
governor (clause_first) -27
grayson (clause_first) -15
group (clause_first) -27
groups (clause_first) 23
growth (clause_first) -39
guns (clause_first) -23
had (clause_first) -27 (that_first) -14
half (clause_first) -32
hall (clause_first) -13
hampshire (clause_first) 25 (that_first) 16 (to_first) 13
has (clause_first) -25
hate (clause_first) 14
have (clause_first) 22 (to_first) -13
he (clause_first) -73 (that_first) -20
hearing (clause_first) 38
her (clause_first) -32 (phrase_first) 16 (that_first) 21
high (clause_first) -16
hillary (clause_first) -22 (phrase_first) 19
him (clause_first) 52 (phrase_first) 27 (to_first) -31
himself (that_first) -17
hispanic (clause_first) 24
history (clause_first) -16
home (clause_first) -18 (that_first) -34
hope (clause_first) -16
hours (clause_first) -17
house (phrase_first) -15
how (clause_first) -18 (how_first) -23
husband (clause_first) 24
immigrants (clause_first) -22 (to_first) 22
immigration (clause_first) 18 (phrase_first) 47 (that_first) -15
importance (clause_first) -13
in (clause_first) -59 (phrase_first) -30 (quote_first) -16 (that_first) -15 (to_first) -24
incident (clause_first) 19
indiana (clause_first) 23
information (that_first) -31
infrastructure (clause_first) -13
instead (clause_first) -17
interview (clause_first) -19
interviews (clause_first) -20
into (clause_first) -26
involved (clause_first) -14
iowa (clause_first) -23
iran (that_first) -18
is (clause_first) -19 (that_first) -14
isis (clause_first) 36
island (clause_first) -28
issue (phrase_first) 32
issues (phrase_first) 23
it (clause_first) 43 (phrase_first) 16 (that_first) -19 (to_first) -13
job (clause_first) 28
jobs (clause_first) 43
johnson (clause_first) -15
judge (clause_first) -17
judges (clause_first) 25
july (clause_first) 38
june (clause_first) -14
just (clause_first) -21
justice (clause_first) 12
kasich (clause_first) -41 (that_first) -21
khan (clause_first) 42
killed (clause_first) -25
korea (clause_first) -16
last (clause_first) -19
later (clause_first) -32
law (phrase_first) 14 (that_first) 27
lawmakers (clause_first) -12
laws (clause_first) 43
lawsuits (clause_first) 17
lead (clause_first) 27
leader (clause_first) -14
leaders (clause_first) -43
leave (clause_first) 37
left (clause_first) -32
legislation (clause_first) -13
less (that_first) 18
level (clause_first) 18 (that_first) -13
levels (clause_first) 25
liberal (clause_first) 27
libya (clause_first) 41
life (clause_first) 20
like (clause_first) -18
likely (clause_first) -23
line (clause_first) 30 (that_first) -15
lines (clause_first) 25
link (clause_first) -22
list (clause_first) -15
lives (clause_first) -19
loans (clause_first) -27
loss (clause_first) -17
lost (clause_first) 32
low (clause_first) -14
man (clause_first) -34
manager (clause_first) -31
march (clause_first) 38 (that_first) 14
marriage (clause_first) 36
mate (clause_first) -12
material (clause_first) 16
matter (clause_first) 16
may (clause_first) -46
mccain (clause_first) 20
me (clause_first) 12
measures (clause_first) 25
media (clause_first) -58 (phrase_first) 31
meeting (clause_first) 20
meetings (clause_first) -20
members (clause_first) 27
men (clause_first) -17
message (clause_first) 27
messages (clause_first) -17
mexico (clause_first) 31
mogul (clause_first) 32
moment (clause_first) -37
month (that_first) -25
months (that_first) 28
more (clause_first) -49 (phrase_first) -16 (to_first) 16
mother (clause_first) -12
movement (clause_first) 24
mr. (clause_first) -14
much (clause_first) -40
muslims (clause_first) 25 (phrase_first) -23 (to_first) -34
name (clause_first) 13
nation (clause_first) 20
nations (clause_first) -14
need (clause_first) -12
network (clause_first) -18
news (clause_first) 28 (phrase_first) -28 (that_first) -16
night (clause_first) -58 (phrase_first) 15
nomination (that_first) 41 (to_first) 18
nominee (clause_first) 30 (phrase_first) 16 (that_first) 29 (to_first) 32
not (clause_first) -62
november (clause_first) 34
now (that_first) 14
n’t (clause_first) -19
obama (that_first) 29
of (clause_first) -93 (phrase_first) -37 (that_first) -14 (to_first) -19
office (that_first) 14
officers (clause_first) -15
officials (clause_first) -18 (that_first) 19
old (clause_first) -12
on (clause_first) -45 (on_first) -21 (phrase_first) -26
ones (clause_first) 12
online (clause_first) 28
only (clause_first) -24
operations (clause_first) -13
organizations (clause_first) -29
others (that_first) 18
out (clause_first) 51 (that_first) -26
outside (clause_first) -14
over (phrase_first) -32 (that_first) 21
own (clause_first) -24
pac (clause_first) -20
paris (clause_first) -17
part (clause_first) -15
party (phrase_first) 15 (that_first) -21 (to_first) -19
pass (clause_first) -19
past (clause_first) -48 (that_first) -15
path (clause_first) -16
pay (clause_first) 12
pence (clause_first) -27
pennsylvania (clause_first) -18
people (clause_first) -26 (to_first) -32
percent (clause_first) -22 (phrase_first) -22
performance (clause_first) 24
philadelphia (clause_first) 31
place (clause_first) 51
plan (clause_first) -19 (that_first) 21
plans (clause_first) -31
platform (clause_first) 19
point (clause_first) -29 (that_first) 26
police (clause_first) 14
policies (clause_first) 19 (that_first) -19
politically (clause_first) 29
politicians (clause_first) -16
politics (clause_first) 24 (phrase_first) 34
poll (clause_first) -32
polls (clause_first) -27
poor (clause_first) 13
position (clause_first) 16
positions (clause_first) 33
possible (clause_first) -16
post (clause_first) -34
practice (clause_first) 20
presidency (clause_first) 52
president (clause_first) 23 (phrase_first) 20 (that_first) 13 (to_first) 21
press (clause_first) -19
pressure (clause_first) 18
price (clause_first) 20
primary (to_first) 23
priority (clause_first) 18
problem (clause_first) 12
problems (clause_first) -15
process (clause_first) -14
program (clause_first) 33 (phrase_first) -16
programs (clause_first) 34
progress (clause_first) 16
proposal (clause_first) -25
proposals (clause_first) -30
proposed (clause_first) 23
protesters (clause_first) -16
publicly (clause_first) 33
punished (clause_first) 12
push (clause_first) -17
pushing (clause_first) 31
putin (clause_first) -26
question (clause_first) 18
questions (clause_first) -19 (that_first) -21
race (phrase_first) 19 (that_first) 38 (to_first) 15
radio (clause_first) -23
rallies (clause_first) -54
rate (clause_first) -18
rather (clause_first) -17
ready (clause_first) -26
reagan (clause_first) 25
receiving (clause_first) 26
recently (clause_first) -30
records (clause_first) -14
reform (clause_first) 13
refugees (clause_first) 20 (that_first) 12
refused (clause_first) -14
relationship (clause_first) -12
release (clause_first) 22
released (clause_first) -35
religion (clause_first) 12
remarks (clause_first) -15
reporter (clause_first) 13 (that_first) -27
reports (clause_first) -41
republican (clause_first) 18
republicans (clause_first) -54 (phrase_first) 17 (that_first) -25
request (clause_first) -15
required (clause_first) 18
resign (clause_first) 27
response (clause_first) 21
returns (clause_first) 22
rhetoric (clause_first) -15
rights (clause_first) 26
rise (clause_first) -25
role (phrase_first) -22
romney (clause_first) -26
rubio (clause_first) 36 (phrase_first) 13
rules (that_first) 23
russia (clause_first) 31
ryan (phrase_first) 16
said (clause_first) -31 (that_first) -30
sales (clause_first) 29
same (clause_first) 27 (phrase_first) -22
sanders (clause_first) 13 (phrase_first) 44 (that_first) -19 (to_first) -20
saying (that_first) 13
schedule (clause_first) 24
school (clause_first) -17
schools (clause_first) -14
second (clause_first) -12
secretary (clause_first) -14
security (clause_first) 17
senate (that_first) -14
senator (clause_first) 15 (that_first) -23
series (clause_first) 13
server (clause_first) -18 (that_first) 35
service (that_first) 21
share (clause_first) 29
she (clause_first) -56
shooting (clause_first) 33
shootings (clause_first) 21
show (clause_first) -19
side (clause_first) 20
similar (clause_first) -12
site (clause_first) -17
so (clause_first) 22
southern (clause_first) -13
speaking (clause_first) -19
specifics (clause_first) -36
speech (phrase_first) -30
speeches (clause_first) -43
spending (clause_first) 46
stage (clause_first) -43
standards (clause_first) -28
state (clause_first) 27 (phrase_first) -16
statement (clause_first) -15
statements (clause_first) -39
states (clause_first) 32 (phrase_first) 18 (to_first) 35
step (clause_first) -20
stop (clause_first) 23
strategy (clause_first) -28 (that_first) -27
street (clause_first) 36
strong (clause_first) -12
such (clause_first) -20
super (phrase_first) -30
superdelegates (clause_first) 14 (that_first) 12
support (clause_first) -25 (phrase_first) -18
supported (clause_first) -13
supporters (clause_first) -60 (phrase_first) 13 (that_first) 17
surveillance (clause_first) 20
syria (clause_first) 61 (that_first) -16
system (clause_first) -18 (that_first) 19 (to_first) 31
taken (clause_first) -18
tax (clause_first) 27 (that_first) -14 (to_first) 32
team (clause_first) -35
ted (clause_first) -22
television (clause_first) 13
tenure (clause_first) 12
term (clause_first) -25
terms (clause_first) -27
terror (clause_first) 12
terrorism (clause_first) 38
terrorists (clause_first) -28
test (clause_first) -17
than (clause_first) -17 (phrase_first) -14
that (clause_first) -49 (that_first) -34 (to_first) -12
them (phrase_first) 48 (to_first) -18
then (clause_first) -19 (that_first) -20
there (clause_first) 43
they (clause_first) -57
thing (clause_first) -21
thinking (clause_first) -12
this (clause_first) 34
threat (that_first) 17
thursday (clause_first) -43 (phrase_first) -16
ticket (clause_first) 16
time (clause_first) -37 (that_first) 30
today (clause_first) 16
together (clause_first) 18
tone (clause_first) -36
too (that_first) -22
top (clause_first) 27
town (clause_first) 14
track (clause_first) 35
trail (clause_first) -15
tried (clause_first) -18
trump (clause_first) 53 (phrase_first) 45
trump's (clause_first) -12
trump’s (clause_first) -19
tuesday (phrase_first) -20 (that_first) -25 (to_first) 15
turn (that_first) 18
turnout (clause_first) 16
tv (clause_first) -12
twitter (phrase_first) -35
u.s. (clause_first) 33
ukraine (clause_first) 17
up (clause_first) 18 (that_first) -14
use (clause_first) 36
victims (clause_first) 59
victory (clause_first) 26
violence (clause_first) 19
virginia (clause_first) -14
virus (clause_first) 24
vision (clause_first) 19
vote (that_first) -25
voter (clause_first) -16
voters (clause_first) -22 (that_first) -13
wage (clause_first) 27
wall (clause_first) 28
war (clause_first) -18 (that_first) -20
was (clause_first) -22 (that_first) -13
washington (clause_first) -31
watch (clause_first) 25
way (clause_first) 23
wednesday (clause_first) -24
week (clause_first) -44 (that_first) -14
west (clause_first) 24
what (what_first) -23
when (clause_first) -40
where (clause_first) -16
which (clause_first) -41
who (clause_first) -69 (to_first) -13
will (clause_first) -24
win (that_first) 18
wins (clause_first) -25
with (clause_first) -22 (phrase_first) -14 (to_first) 15
woman (clause_first) -25
women (clause_first) -42 (that_first) 23
won (that_first) 21
work (that_first) -13
worked (clause_first) 18
workers (clause_first) -24
world (clause_first) 40
worse (clause_first) 39
would (clause_first) -22 (that_first) -12
yanukovych (clause_first) -19
year (clause_first) -22 (phrase_first) -41 (to_first) 23
york (clause_first) 24 (phrase_first) 15
you (clause_first) -33
zika (clause_first) 36
’s (clause_first) -47 (phrase_first) -21
“,” (clause_first) 142 (that_first) 117 (to_first) 33
“?” (clause_first) 49 (that_first) 39
“” (how_first) 16 (phrase_first) 22 (quote_first) 55 (to_first) -19

122 end: cue, verbs
:~ (1_verbs_quote) -14 (2_verbs_quote) 23
abl~ (2_verbs) -14
accord~ (0_verbs) -39 (1_verbs_quote) -17 (2_verbs) 13 (2_verbs_quote) 28
accuse~ (0_verbs) -62 (0_verbs_quote) 13 (1_verbs) 23 (2_verbs_quote) 16
acquiesc~ (1_verbs) -22 (2_verbs) 12
address~ (1_verbs) -16 (2_verbs) 17
add~ (0_verbs) -12 (2_verbs_quote) 18
admir~ (1_verbs) -15
admit~ (0_verbs) -16 (1_verbs) 33 (2_verbs) -16 (2_verbs_quote) 17
adopt~ (0_verbs) 20 (1_verbs) -30
advoc~ (1_verbs) 26 (2_verbs) -18
agree~ (1_verbs) 24 (2_verbs) -30
aim~ (0_verbs) 13 (1_verbs) -23 (2_verbs) -12
allege~ (0_verbs) -20 (2_verbs) 19
allow~ (2_verbs) 14
announce~ (0_verbs) 22 (1_verbs) -34 (1_verbs_quote) -12
answer~ (0_verbs) 29 (1_verbs) -20 (2_verbs) -39
apolog~ (0_verbs) -20
appear~ (0_verbs) 16 (1_verbs) -27 (2_verbs) 14
applaud~ (0_verbs) -24 (2_verbs) 18
argue~ (0_verbs) -29 (0_verbs_quote) 12 (1_verbs) -19 (2_verbs) 22 (2_verbs_quote) 13
argument~ (1_verbs) 14
articul~ (1_verbs) 32 (2_verbs) -45
ask~ (0_verbs_quote) -26 (2_verbs_quote) 22
assert~ (2_verbs_quote) 19
assess~ (0_verbs) 17 (1_verbs) -19
assure~ (1_verbs) -13 (2_verbs_quote) 25
attack~ (0_verbs) 22 (1_verbs) -40
attempt~ (1_verbs) 25 (2_verbs) -24
attribut~ (0_verbs) -15
avoid~ (1_verbs) -12
backped~ (2_verbs) 15
back~ (0_verbs) 36 (1_verbs) -37 (2_verbs) -21
becam~ (1_verbs) 32 (2_verbs) -33
becom~ (0_verbs) 18 (1_verbs) 34 (2_verbs) -32 (2_verbs_quote) -35
begin~ (0_verbs) 22 (1_verbs) -25 (2_verbs) -17 (2_verbs_quote) 18
believe~ (0_verbs) -27 (2_verbs) 20
blame~ (0_verbs_quote) -15 (2_verbs) 20
blast~ (1_verbs) 30 (2_verbs_quote) -18
block~ (1_verbs) 23
boast~ (1_verbs_quote) -12
call~ (0_verbs) -23 (0_verbs_quote) 34 (1_verbs_quote) -26
campaign~ (0_verbs) 17 (1_verbs) -25
care~ (0_verbs) -32 (1_verbs) 24 (2_verbs_quote) 20
carri~ (0_verbs) 16 (2_verbs_quote) -21
case~ (1_verbs) -21
caution~ (1_verbs) 14 (2_verbs) -18
center~ (0_verbs) -23 (2_verbs) 19
challeng~ (1_verbs) -15 (2_verbs_quote) -21
chant~ (0_verbs_quote) 22 (2_verbs_quote) -27
charge~ (0_verbs) 14 (1_verbs) -15
chide~ (2_verbs) 14
choos~ (1_verbs) -13 (2_verbs) 12
chosen~ (1_verbs) 15 (2_verbs) -14
chose~ (2_verbs) 22
circul~ (0_verbs) -15 (2_verbs) 12
cite~ (0_verbs) -22 (0_verbs_quote) 25 (1_verbs) 31
claim~ (0_verbs) -19 (0_verbs_quote) 24 (1_verbs) 67 (1_verbs_quote) -26 (2_verbs) -39
clear~ (0_verbs) -23 (1_verbs) 15
close~ (1_verbs) 23
come~ (2_verbs) -25
commit~ (0_verbs) 35 (2_verbs) -25
compar~ (0_verbs) -26
concede~ (2_verbs) 14 (2_verbs_quote) -22
conclude~ (0_verbs) -14 (1_verbs_quote) -21 (2_verbs) 21
confirm~ (1_verbs) 13
congratul~ (0_verbs) -15 (1_verbs) 14
consciou~ (0_verbs) 17 (2_verbs_quote) -19
consid~ (0_verbs) 14 (2_verbs) -25
continue~ (0_verbs) 17 (2_verbs) -27 (2_verbs_quote) 12
contradict~ (0_verbs) -20
contrast~ (0_verbs) -23 (1_verbs) 21
conven~ (0_verbs) -23 (2_verbs) 21
coverag~ (2_verbs) -16
cover~ (0_verbs) 12 (2_verbs) -43
creat~ (1_verbs) -31 (2_verbs) 35
credit~ (0_verbs) -13
criticize~ (0_verbs) 43 (0_verbs_quote) -16 (1_verbs) -28 (2_verbs_quote) -26
critic~ (1_verbs) 15 (2_verbs) -15
decid~ (0_verbs) -23 (1_verbs) 22 (2_verbs) -17
decis~ (1_verbs) 17 (2_verbs) -14
declin~ (2_verbs) 15
deem~ (0_verbs) 20 (2_verbs) -27
defend~ (0_verbs) 18 (1_verbs) -29 (2_verbs_quote) -17
demand~ (1_verbs) -12
demonstr~ (0_verbs) -29 (1_verbs) 35 (2_verbs) -14
demon~ (2_verbs) -21
denounce~ (0_verbs_quote) 14 (1_verbs_quote) -14 (2_verbs) -16
deny~ (0_verbs) 17 (2_verbs) -31
deride~ (0_verbs) -14 (1_verbs) 14
describe~ (0_verbs_quote) 23 (1_verbs) -15 (1_verbs_quote) -15 (2_verbs_quote) 21
devot~ (0_verbs) -17
diagnosi~ (2_verbs) -27
disclose~ (1_verbs) 13
discuss~ (0_verbs) -29 (1_verbs) 33 (2_verbs) 30 (2_verbs_quote) -20
dislik~ (2_verbs) 15
dismiss~ (0_verbs) 21 (1_verbs) -26 (2_verbs) 16
distanc~ (0_verbs) 19 (1_verbs) -30
divid~ (2_verbs) 21
doubl~ (1_verbs) 14
doubt~ (2_verbs) -13
downplai~ (0_verbs) -17 (2_verbs) 18
drew~ (0_verbs) 25 (1_verbs) -12 (2_verbs) -13
dwell~ (1_verbs) -14 (2_verbs) 15
eager~ (1_verbs) 14 (2_verbs) -26
embrac~ (0_verbs) 23 (1_verbs) -33 (2_verbs) -22
emerg~ (1_verbs) -17
encourage~ (0_verbs) 21 (1_verbs) 25 (2_verbs) -43
endors~ (0_verbs) 48 (1_verbs) -67 (2_verbs) -23
end~ (0_verbs) 19
equivoc~ (2_verbs) -25
estimate~ (1_verbs) 12
evinc~ (1_verbs) 17 (2_verbs) -17
eviscer~ (2_verbs) 26
expand~ (2_verbs) 18
expect~ (1_verbs) 13 (2_verbs) -22
explain~ (1_verbs) -38 (2_verbs) 24 (2_verbs_quote) 13
explor~ (0_verbs) 18 (2_verbs) -20
expos~ (0_verbs) 29 (1_verbs) -36
express~ (0_verbs) -17 (2_verbs) 29
extol~ (0_verbs) -20 (1_verbs) 21
face~ (0_verbs) -16 (1_verbs) 22 (2_verbs_quote) -15
fail~ (1_verbs) 24
favor~ (1_verbs) -15
feel~ (1_verbs) -20 (2_verbs) 15
find~ (0_verbs) -31 (1_verbs) 26
fire~ (2_verbs) -15
focus~ (0_verbs) 13 (2_verbs) -26
focu~ (1_verbs) -27
follow~ (0_verbs) -26 (2_verbs) 22
forese~ (1_verbs) 16
forfeit~ (2_verbs) -15
found~ (0_verbs) -42 (1_verbs) 19 (2_verbs) 24
frame~ (0_verbs) -18 (2_verbs) 16
gave~ (0_verbs) 19 (2_verbs) -17
given~ (1_verbs) 15 (2_verbs) -15
goal~ (1_verbs) -23
gone~ (0_verbs) -20 (2_verbs) 18
go~ (0_verbs) 17 (1_verbs) -24
grappl~ (0_verbs) -12 (2_verbs) 13
grievanc~ (0_verbs) -26
hail~ (2_verbs_quote) -21
hard~ (1_verbs) 22 (2_verbs) -21
held~ (0_verbs) -22 (1_verbs) 16
highlight~ (0_verbs) -22
hint~ (0_verbs) 14 (1_verbs) -19
hope~ (0_verbs) -40 (2_verbs) 23
hung~ (2_verbs) -18
identifi~ (0_verbs) 33 (1_verbs) -30 (2_verbs_quote) -20
impli~ (2_verbs_quote) 13
includ~ (0_verbs) -30 (1_verbs) -29 (2_verbs) 35
indicate~ (0_verbs) -23 (2_verbs) 17 (2_verbs_quote) -15
inform~ (2_verbs) 14
insist~ (0_verbs) -20 (1_verbs_quote) 32 (2_verbs_quote) -20
introduc~ (0_verbs) 23 (2_verbs) -21
issu~ (1_verbs) 28 (1_verbs_quote) -17 (2_verbs) -28 (2_verbs_quote) 20
join~ (0_verbs) -14 (2_verbs) 13
knew~ (0_verbs) 17 (2_verbs) -12
knock~ (0_verbs) -26
known~ (0_verbs) 24 (2_verbs) -25 (2_verbs_quote) -15
know~ (1_verbs) 16 (2_verbs) -16
label~ (2_verbs_quote) -22
laid~ (0_verbs) -15 (1_verbs) 20
lament~ (0_verbs_quote) -35 (1_verbs_quote) 23 (2_verbs_quote) 14
lash~ (1_verbs) 16 (2_verbs) -21
late~ (0_verbs) -19
launch~ (1_verbs) -13
leeri~ (1_verbs) 18 (2_verbs) -19
left~ (1_verbs) -23
liken~ (0_verbs) -14 (1_verbs) -15 (2_verbs) 18
like~ (0_verbs) 15 (1_verbs) -13
list~ (0_verbs) -22 (1_verbs) 26
lobbi~ (2_verbs) 13
log~ (1_verbs) -13
look~ (1_verbs) 16 (2_verbs) -20
made~ (0_verbs) 19 (1_verbs) -17
maintain~ (1_verbs) 25 (2_verbs) -24
marvel~ (0_verbs) -18 (1_verbs) 16
mention~ (0_verbs) 27 (1_verbs) -24 (2_verbs) -17
messag~ (1_verbs) -30 (2_verbs) 21
met~ (2_verbs) -23
mock~ (2_verbs) -17
mourn~ (1_verbs) -18
name~ (1_verbs) 15 (2_verbs) -37
need~ (0_verbs) -13 (2_verbs) 18
nomin~ (1_verbs) 19 (2_verbs) -17
note~ (0_verbs) -52 (2_verbs) 25 (2_verbs_quote) 15
nuanc~ (2_verbs) -13
observe~ (0_verbs) -24 (2_verbs) 29
offer~ (0_verbs) 22 (2_verbs_quote) -27
open~ (0_verbs) -14
opposit~ (0_verbs) -26 (2_verbs) 24
oppos~ (1_verbs) 14 (2_verbs) -33
opt~ (1_verbs) -15 (2_verbs) 32
order~ (2_verbs) 12 (2_verbs_quote) -18
outlin~ (1_verbs) -18
outspoken~ (1_verbs) -17
paid~ (1_verbs) 15
paint~ (0_verbs) -22
passion~ (2_verbs) -19
pass~ (1_verbs) 12
pick~ (1_verbs) 21 (2_verbs) -40
place~ (1_verbs) -16
platform~ (2_verbs) 18
pledge~ (0_verbs) 21 (2_verbs) -16 (2_verbs_quote) -21
point~ (0_verbs) -14 (0_verbs_quote) 20 (1_verbs) -16 (2_verbs) 28 (2_verbs_quote) -29
polici~ (2_verbs) -29
portray~ (0_verbs) -21 (0_verbs_quote) -14 (1_verbs) -13 (2_verbs) 13 (2_verbs_quote) 16
posit~ (0_verbs) -13
postur~ (2_verbs_quote) -28
post~ (0_verbs) -21 (1_verbs) 32 (2_verbs) -14
praise~ (1_verbs) 13 (2_verbs) -26
predict~ (0_verbs) 25
premier~ (2_verbs_quote) 16
press~ (0_verbs) -14 (2_verbs) 15
produc~ (0_verbs) 20 (2_verbs) -24
project~ (0_verbs) 17 (2_verbs) -26
promise~ (1_verbs) -39 (2_verbs) 20 (2_verbs_quote) 16
pronounc~ (0_verbs) -14
propose~ (0_verbs) -19 (1_verbs) 14
protest~ (1_verbs) 21 (2_verbs) -17
proud~ (0_verbs) 15 (2_verbs) -13
prove~ (1_verbs) 15 (2_verbs) -18
provid~ (1_verbs) 19 (2_verbs) -17
publish~ (1_verbs) -28 (2_verbs) 14
push~ (2_verbs_quote) 14
put~ (0_verbs) -20 (0_verbs_quote) -20 (1_verbs) 29
question~ (0_verbs) 15 (2_verbs) -15
quick~ (0_verbs) 26 (1_verbs) -21
quot~ (0_verbs) -29 (2_verbs) 19
rais~ (1_verbs) -25 (2_verbs) 25
ran~ (1_verbs) 12
rattl~ (1_verbs) -27
realiz~ (2_verbs) 23
rebuk~ (2_verbs) 14 (2_verbs_quote) -29
rebut~ (0_verbs) -16 (2_verbs) 18
recall~ (0_verbs) -16
recapitul~ (2_verbs) -17
recogn~ (0_verbs) -24 (1_verbs) 33 (2_verbs) -13
recommend~ (0_verbs) -20 (2_verbs) 22
referenc~ (0_verbs) -42 (1_verbs) 39
refer~ (0_verbs_quote) 28 (1_verbs) -18 (2_verbs) 13
reflect~ (0_verbs) -36 (2_verbs) 35
refrain~ (2_verbs) -19
refus~ (0_verbs) 12 (2_verbs) -15
reject~ (0_verbs) -24 (1_verbs) 15 (2_verbs) 24
releas~ (1_verbs) -22 (1_verbs_quote) -20 (2_verbs) 25 (2_verbs_quote) 18
relish~ (0_verbs) 27
reluct~ (0_verbs) 25 (1_verbs) -22
remain~ (2_verbs) -12
remark~ (1_verbs_quote) 17 (2_verbs_quote) -21
rememb~ (0_verbs) -30 (2_verbs) 26
remind~ (0_verbs) 14 (1_verbs) -39 (2_verbs) 36
renew~ (0_verbs) 22 (2_verbs) -22
repeat~ (1_verbs) 14
report~ (0_verbs) -22 (0_verbs_quote) 21 (1_verbs) 12 (2_verbs) -13 (2_verbs_quote) 21
request~ (0_verbs) 19 (1_verbs) -39 (2_verbs) 25
requir~ (0_verbs) 13
resist~ (0_verbs) -17 (1_verbs) 14
respond~ (0_verbs_quote) 14
retweet~ (0_verbs) 13
reveal~ (0_verbs) -28 (1_verbs) -17 (2_verbs) 23
revisit~ (1_verbs) 25
rule~ (0_verbs) 18 (2_verbs) -21
say~ (0_verbs) -106 (1_verbs) -38 (1_verbs_quote) 50 (2_verbs) 43 (2_verbs_quote) 16
scrap~ (1_verbs) 12
seek~ (0_verbs) 15 (0_verbs_quote) -21
seem~ (1_verbs_quote) -41 (2_verbs) 15
seen~ (0_verbs) -29 (2_verbs) 29
see~ (0_verbs) -17 (1_verbs) -18 (2_verbs) 20
set~ (2_verbs) -14
share~ (0_verbs) 18 (1_verbs) -22 (2_verbs) -28
shock~ (1_verbs) -20
shown~ (0_verbs) -15 (1_verbs) 20 (2_verbs) -16
show~ (0_verbs) -49 (1_verbs) 40 (2_verbs_quote) 17
shut~ (0_verbs) -14
side~ (0_verbs) 18 (2_verbs) -18
signal~ (0_verbs) 15
sign~ (1_verbs) -13
skeptic~ (2_verbs) -18 (2_verbs_quote) -17
slam~ (0_verbs) 33 (1_verbs) -37 (2_verbs) 28
snipe~ (2_verbs_quote) -15
sought~ (0_verbs) 21 (1_verbs) -19
sound~ (1_verbs) 17 (2_verbs) -13
spare~ (2_verbs) -31
spar~ (2_verbs) -19
speak~ (1_verbs) 18
speech~ (0_verbs) 14
spent~ (2_verbs) -16
spoken~ (1_verbs) -31
spoke~ (1_verbs) 20 (2_verbs) -21
sponsor~ (1_verbs) 22
spot~ (0_verbs) -16
stai~ (2_verbs) -16
stanc~ (2_verbs) 23
state~ (0_verbs) -37 (1_verbs) 34 (1_verbs_quote) -21 (2_verbs) -16
stood~ (0_verbs) -14
strategi~ (0_verbs) -26 (2_verbs) 21
stress~ (2_verbs_quote) -16
struggl~ (0_verbs) -26 (2_verbs) 13
stuck~ (0_verbs) 19 (1_verbs) -28
submit~ (0_verbs) 17
suggest~ (0_verbs) -54 (1_verbs) 15 (2_verbs) 14
support~ (0_verbs) 32 (1_verbs) -21 (2_verbs) -15
sympathet~ (1_verbs) 13 (2_verbs) -19
taken~ (0_verbs) 15 (2_verbs) -13
take~ (1_verbs) -15
talk~ (0_verbs) 14 (1_verbs) -17 (1_verbs_quote) -26 (2_verbs_quote) 13
target~ (0_verbs) 14
tell~ (0_verbs) -24 (1_verbs) -37 (1_verbs_quote) 27 (2_verbs) 12 (2_verbs_quote) 12
tend~ (1_verbs) 12 (2_verbs) -22
thank~ (1_verbs) 24
think~ (0_verbs) -48 (2_verbs) 30 (2_verbs_quote) -25
thrill~ (0_verbs) 15
tick~ (1_verbs) 23 (2_verbs) -24
ting~ (2_verbs) -21
titl~ (0_verbs) 16 (2_verbs) -18
took~ (0_verbs) -15 (1_verbs) -24 (2_verbs) 31
touch~ (0_verbs) -16 (1_verbs) 16
tout~ (1_verbs) -25 (2_verbs) 12
trash~ (0_verbs) 13
tri~ (1_verbs) -16 (2_verbs_quote) -20
try~ (0_verbs) 16 (1_verbs) -19
tweet~ (0_verbs_quote) 13 (1_verbs) -20 (2_verbs) 17
underline~ (1_verbs) 15
underscore~ (1_verbs) -13 (2_verbs) 12
understand~ (1_verbs) -13 (2_verbs) 16
understood~ (0_verbs) -21
unifi~ (1_verbs) 16
unleash~ (2_verbs) 13
unveil~ (0_verbs) -20 (2_verbs) 18
urge~ (0_verbs) -22 (1_verbs) 26 (2_verbs) -13
us~ (0_verbs) 13 (0_verbs_quote) -15 (1_verbs) 12 (1_verbs_quote) 22 (2_verbs) -14 (2_verbs_quote) -27
veer~ (2_verbs_quote) -14
veto~ (1_verbs) 16 (2_verbs) -18
voic~ (1_verbs) 16
vote~ (0_verbs) 13 (2_verbs) -17
vow~ (1_verbs) -19 (1_verbs_quote) -13 (2_verbs) 12
walk~ (1_verbs) -18
want~ (0_verbs) -14 (1_verbs) 36 (2_verbs) -35
warn~ (0_verbs) -17
watch~ (0_verbs) 14 (1_verbs) -28 (2_verbs) 18
weigh~ (0_verbs) -12 (1_verbs) 17
well-receiv~ (0_verbs) 15
went~ (1_verbs) 21
withdrew~ (0_verbs) 22 (2_verbs) -26
wonder~ (0_verbs) -22 (1_verbs) 18
work~ (1_verbs) -18 (2_verbs) 17
worry~ (0_verbs) 15 (1_verbs) 32 (2_verbs) -47
write~ (0_verbs) 24 (1_verbs) -36 (1_verbs_quote) 18
yearn~ (2_verbs) -16

123 end: second tag, rest
(edge) (closes) 12 (leaves_0_quote) -20
ADJ (leaves_0_quote) -20 (leaves_1) -20 (leaves_1_quote) -12 (leaves_2) -41
ADP (leaves_1) -21 (leaves_2) 21 (leaves_2_quote) -35
ADV (leaves_1_quote) -38 (leaves_2_quote) 38
AUX (leaves_1) 17 (leaves_1_quote) -41 (leaves_2_quote) 30
CCONJ (leaves_0) -26 (leaves_1) -16 (leaves_1_quote) -12 (leaves_2) 20 (leaves_2_quote) 20
DET (leaves_0) 19 (leaves_0_quote) -53 (leaves_1) 17 (leaves_1_quote) 20 (leaves_2) 14 (leaves_2_quote) -18
NOUN (leaves_0) -45 (leaves_0_quote) 18 (leaves_1) -20 (leaves_1_quote) -29 (leaves_2) -21
NUM (leaves_0) 15 (leaves_1_quote) 20 (leaves_2) 15
PART (leaves_2) -22 (leaves_2_quote) -40
PRON (leaves_0_quote) -27 (leaves_1) 21 (leaves_2) 25
PROPN (leaves_0) -43 (leaves_1) -26 (leaves_1_quote) 26 (leaves_2) -15 (leaves_2_quote) 36
PUNCT (closes) 16 (leaves_0) -17 (leaves_0_quote) 15 (leaves_1_quote) 27 (leaves_2) -21
QUOTE (leaves_0_quote) -12 (leaves_1_quote) -26 (leaves_2_quote) -52
SCONJ (leaves_0) -21 (leaves_1) 53 (leaves_1_quote) 18 (leaves_2) 34 (leaves_2_quote) 17
SYM (leaves_0) -27 (leaves_2) -14 (leaves_2_quote) -13
VERB (leaves_2) 13

124 end: next word, third word
$ (number) -17
( ) -57
(edge) (edge) 13
(number) (number) -13 . -21 ago 27 in -13 to 34
) and 16
, % 39 's 36 (number) 16 , -62 . -23 a 28 also -28 an 48 and -138 at 19 be -19 because -48 by -18 called 24 clinton 14 could 17 did 23 even -54 former -52 from -39 had -21 have 78 him 23 if -22 is -38 it 15 least -22 most 25 mr. 28 not -24 now 16 of -15 only -19 other -28 percent -17 republican 45 republicans 32 said 17 some 12 their -25 them 19 they 46 those 16 though 48 trump -32 voters 41 was -28 well -35 who 22 will 19 would -19 “” -63
- (number) -15 border -49 he 33 of 32 that 29 the 20
-- the 26
: (edge) 12 the -31
; (edge) 12
? (edge) 14
a ago 18 of -13 to -12
across country 18
after (number) -19
again (edge) 17
and 's 20 (number) -19 - -16 . -60 are -15 by 24 campaign -15 clinton 38 for -15 had -16 hampshire -14 have 16 he -38 her 38 him 20 his 13 it 30 its -22 not 52 on -13 sanders -13 support 23 that 35 the 23 their 38 them -17 to 19 trump 62 voters -16 were -13 who -21 “” -24
are and 21
as , 26 and -13 new 14 to -13
at (number) -19 time -31
because did 18
but not 41 that 36
by a 55 the 24
could the -14 to 21
entering united -15
for (number) 20 a 17 and -13 at 24 the -19 to -24
from (number) -13 , -15 . -20 in -13
has a 39
have the 29
he . 24
home (edge) 26
in (number) 42 , 19 . 29 a 29 after 13 at -20 because 22 campaign -13 carolina -18 case -12 city 20 country -26 face -24 for -27 general -12 hampshire -19 in -13 interview 60 on -13 past 47 polls -13 presidential -19 state -17 that -27 the -43 to 46 u.s. -14 united -37 with -26 york -18 ’s -13
is (edge) 21 , -12 a -25 for -14 in -12 the -19
last , 41 . 22
many the 19
may to 20
monday (edge) 17
more (edge) 25 on -14 the 26
not to 21
of in 22
on . 20 and -28 campaign -19 entering -13 in -39 media 30 news 38 night 16 policy -19 that -12 to 22 ’s 35
over past 25 years -12
said “” 24
since . -18
than . -20
that 's -13 (edge) 23 been -18 had -14 has -17 is -16 might -17 said 19 the 14 to 19
the of -21
to , -27 an 21 and -14 as 39 for -17 her 20 his 17 if 24 more -13 obama -13 of 16 on -14 sanders 24 that -16 the -70 their 19 them 23 to 24 up -13 who 23
tuesday (edge) -13
was to 14
were . -14 and 16
when comes -23
while the -17 was -25
who to 20 “” -14
with (number) 19 , 29 . -42 and 30 in 16 percent -14 the 12 “” -15
would on 22
— he 25
“” (edge) -19

125 end: what follows, verbs
(circumstances) (0_verbs) -35 (0_verbs_quote) -19 (1_verbs) -38 (1_verbs_quote) -18 (2_verbs) -59 (2_verbs_quote) -13
(circumstances_to_a_mark) (0_verbs) -21 (0_verbs_quote) 22 (1_verbs) -141 (1_verbs_quote) -37 (2_verbs) -60 (2_verbs_quote) -37
(circumstances_to_the_end) (0_verbs) -25 (0_verbs_quote) -20 (1_verbs) -74 (1_verbs_quote) -33 (2_verbs) -79 (2_verbs_quote) -24
(day) (0_verbs) 13 (2_verbs) -38 (2_verbs_quote) 31
(day_to_a_mark) (0_verbs) 85 (1_verbs) -39 (2_verbs) -12 (2_verbs_quote) -18
(day_to_the_end) (0_verbs) 87 (0_verbs_quote) 32 (1_verbs) 28 (2_verbs) -12 (2_verbs_quote) -12
(goes_on) (0_verbs) -47 (1_verbs) -73 (2_verbs) -90 (2_verbs_quote) -30
(mark_ADJ) (0_verbs) -53 (1_verbs) 39
(mark_ADP) (0_verbs) 20 (1_verbs) 13 (2_verbs_quote) 20
(mark_ADV) (0_verbs) 14 (2_verbs) -16 (2_verbs_quote) -44
(mark_AUX) (0_verbs) 28
(mark_CCONJ) (1_verbs) -18 (2_verbs) -40
(mark_DET) (0_verbs) -22 (0_verbs_quote) -29 (1_verbs) 12 (1_verbs_quote) 18 (2_verbs) 31 (2_verbs_quote) 42
(mark_NOUN) (0_verbs) -12 (1_verbs) -27 (1_verbs_quote) -14 (2_verbs) -21
(mark_NOUNing) (0_verbs) 45
(mark_NUM) (1_verbs) -12 (2_verbs) 36
(mark_PART) (0_verbs) 28 (1_verbs) -39
(mark_PRON) (0_verbs) -19 (1_verbs) -43 (2_verbs) 12
(mark_PRONing) (2_verbs) 17
(mark_PROPN) (0_verbs) -33 (0_verbs_quote) -16 (1_verbs) 42 (1_verbs_quote) 26 (2_verbs_quote) -22
(mark_QUOTE) (0_verbs) 15 (0_verbs_quote) -19 (1_verbs) -25 (2_verbs) 18 (2_verbs_quote) -16
(mark_SCONJ) (0_verbs) -14 (1_verbs) 16 (2_verbs) -19
(mark_VERB) (1_verbs_quote) -24 (2_verbs) 32 (2_verbs_quote) 12
(mark_VERBing) (1_verbs_quote) 19 (2_verbs_quote) 39
(mark_although) (0_verbs) -17
(mark_and) (0_verbs) 29 (0_verbs_quote) 26 (1_verbs) 18 (1_verbs_quote) -17 (2_verbs) -14 (2_verbs_quote) -38
(mark_as) (0_verbs) -20 (1_verbs) 33 (2_verbs) -28
(mark_because) (2_verbs) -21
(mark_but) (0_verbs) 41 (2_verbs_quote) 24
(mark_though) (1_verbs) -21 (2_verbs) 27
(mark_when) (2_verbs) 23
(mark_where) (2_verbs) 40
(mark_which) (1_verbs) 29 (2_verbs) 18 (2_verbs_quote) 29
(mark_while) (1_verbs) 21
(mark_who) (0_verbs) -21 (1_verbs) -13 (2_verbs) 28
(occasion) (0_verbs) 43 (1_verbs) 56 (2_verbs_quote) -13
(occasion_to_a_mark) (0_verbs) 70 (1_verbs) 24
(occasion_to_the_end) (0_verbs) 51 (1_verbs) 37 (2_verbs) 39

126 end: what follows, beginning
(circumstances) (clause_first) -58 (on_first) -18 (phrase_first) -70 (that_first) -32 (to_first) 12 (what_first) -29
(circumstances_to_a_mark) (clause_first) -31 (phrase_first) -76 (that_first) -39 (to_first) -22
(circumstances_to_the_end) (about_first) -12 (clause_first) -52 (phrase_first) -48 (quote_first) -18 (that_first) -26 (to_first) -66
(closes) (as_first) -17 (for_first) -15 (how_first) 14 (of_first) 29 (on_first) -41 (that_first) 16 (what_first) -14 (whether_first) 21 (why_first) -14
(day) (clause_first) -28 (phrase_first) 33 (that_first) 38
(day_to_a_mark) (clause_first) 74 (phrase_first) -17
(day_to_the_end) (clause_first) 28 (phrase_first) 92
(goes_on) (about_first) -52 (as_first) -15 (clause_first) -46 (for_first) -44 (how_first) -65 (of_first) -12 (on_first) 18 (phrase_first) -67 (quote_first) -28 (that_first) -32 (to_first) -17 (whether_first) -30 (why_first) -65
(mark_ADJ) (to_first) -17
(mark_ADP) (clause_first) 13 (phrase_first) 34 (that_first) -24 (to_first) 13
(mark_ADV) (clause_first) -13 (phrase_first) 17
(mark_AUX) (clause_first) 23 (that_first) -47 (to_first) 22
(mark_CCONJ) (clause_first) -19 (that_first) -48
(mark_DET) (that_first) 46
(mark_NOUN) (clause_first) -14 (phrase_first) -41 (that_first) -27
(mark_NOUNing) (clause_first) 13
(mark_NUM) (phrase_first) 32 (that_first) -37
(mark_PART) (clause_first) -15 (that_first) 22 (to_first) -19
(mark_PRON) (clause_first) -26 (that_first) -52 (to_first) 35
(mark_PRONing) (clause_first) 17
(mark_PROPN) (to_first) 12
(mark_PUNCT) (clause_first) 20
(mark_QUOTE) (clause_first) 16 (that_first) -24 (to_first) -29
(mark_SCONJ) (clause_first) -24
(mark_VERB) (that_first) -42 (to_first) -18
(mark_although) (clause_first) 24
(mark_and) (clause_first) 17 (phrase_first) -60 (quote_first) -34 (that_first) 26
(mark_as) (that_first) -36 (to_first) -12
(mark_but) (clause_first) 14 (that_first) 12 (to_first) 12
(mark_though) (that_first) 46
(mark_when) (clause_first) 36
(mark_which) (clause_first) 33 (that_first) 36 (to_first) -19
(mark_who) (that_first) 35 (to_first) -14
(occasion) (clause_first) 37 (phrase_first) 60 (to_first) 25
(occasion_to_a_mark) (clause_first) 79
(occasion_to_the_end) (clause_first) 57 (phrase_first) 60

127 end: what follows, cue
(circumstances) accord~ -14 accuse~ -20 admit~ 15 announce~ -21 argue~ -12 ask~ -38 believe~ 17 blame~ -16 call~ -19 cite~ -42 claim~ -19 continue~ -24 criticize~ -31 decis~ -13 defend~ 28 describe~ -47 discuss~ -15 dismiss~ -22 expect~ -16 found~ -19 highlight~ -13 hope~ -38 identifi~ -27 issu~ -19 known~ 22 know~ 19 laid~ -20 look~ -26 mention~ -24 mock~ 17 note~ -24 oppos~ -56 order~ 14 pass~ 19 plan~ -19 point~ -29 portray~ -12 post~ -29 promise~ -12 propose~ -21 publish~ -20 push~ 19 put~ -17 rais~ -19 recall~ -23 refer~ -20 reiterate~ 21 releas~ -17 remind~ 30 say~ -33 seen~ -22 see~ -44 sent~ -13 show~ -28 slam~ 28 sought~ -17 spoke~ 15 start~ -23 suggest~ -18 support~ 12 think~ -16 took~ -32 view~ -21 vote~ 41 vow~ -31 want~ -39 went~ -26 write~ -16
(circumstances_to_a_mark) :~ -15 announce~ -31 appear~ -14 argue~ 16 ask~ 21 criticize~ 16 describe~ -15 focus~ -15 mention~ 19 point~ -18 say~ -29 seem~ 15 see~ -19 show~ -24 want~ -19
(circumstances_to_the_end) announce~ -12 ask~ 25 cite~ -16 criticize~ -14 decid~ -12 defend~ -12 deny~ 12 describe~ 17 express~ -19 found~ 18 made~ -16 mention~ -16 oppos~ 12 pledge~ -12 point~ 22 push~ -24 put~ -15 rais~ 16 refer~ -22 report~ -15 say~ -69 seem~ -17 see~ -19 suggest~ -12 tell~ -13 tout~ -13 tweet~ -21 vote~ -30 write~ 20
(closes) :~ 54 accept~ -29 accord~ 46 accuse~ 24 acknowledge~ 12 address~ -17 add~ 32 admit~ 14 allege~ -14 announce~ -18 applaud~ 35 argue~ 12 ask~ -18 assert~ 25 assure~ 27 back~ -38 believe~ 15 blame~ 21 blast~ -14 boast~ -18 challeng~ 24 charge~ 18 cite~ 26 come~ -25 compar~ 36 complain~ 20 concede~ -15 confirm~ -23 decid~ -38 decis~ -19 declare~ -43 decry~ -15 deem~ -12 denounce~ -30 deny~ -31 determin~ 19 discuss~ 32 eager~ -34 embrac~ -39 emphasize~ 27 encourage~ -19 endors~ -23 estimate~ -16 fear~ 26 feel~ 14 find~ 34 found~ 45 highlight~ 49 hit~ 15 identifi~ -16 ignor~ -18 includ~ 48 indicate~ 24 introduc~ -15 invok~ -18 issu~ 20 knew~ -21 lament~ 28 launch~ 21 learn~ -28 like~ -25 look~ 12 made~ -16 make~ -19 note~ 40 oppos~ -43 portray~ 21 posit~ 12 post~ -20 provid~ 14 publish~ 34 put~ 24 quick~ 26 quot~ 26 recall~ 33 recogn~ 24 referenc~ 18 remain~ -18 remark~ 16 rememb~ 50 repeat~ -12 reply~ 17 report~ 23 respond~ 15 rule~ -25 saw~ 28 say~ 29 see~ 23 sent~ 23 shown~ 15 show~ 36 signal~ -18 sign~ -33 sought~ 32 sound~ 24 spoke~ -14 start~ -13 stress~ 28 take~ 41 tell~ 15 try~ 16 tweet~ -21 urge~ 14 view~ -14 voic~ -25 vote~ -13 want~ 24 went~ -17 wonder~ 25
(day) call~ -13 endors~ 20 hope~ 24 tell~ -15
(day_to_a_mark) announce~ -34 endors~ 37 say~ -34
(day_to_the_end) agree~ 23 announce~ 31 ask~ 16 call~ 15 praise~ -16 report~ 12 show~ 19
(goes_on) :~ -40 abl~ 21 accord~ -54 account~ 18 accuse~ -17 acquiesc~ -18 address~ -17 add~ -27 admit~ -49 aim~ -26 allege~ 15 allow~ -21 answer~ 24 appeal~ 16 appear~ -20 applaud~ -21 appoint~ 19 argue~ -22 argument~ -20 articul~ 25 ask~ -41 assert~ -23 assess~ 16 assum~ -30 attribut~ -13 avoid~ 41 back~ 27 ban~ 27 becam~ 18 becom~ 23 believe~ -30 bemoan~ -28 blame~ -22 blast~ 21 block~ 16 breach~ 17 call~ -28 campaign~ 12 captur~ -14 care~ 20 carri~ -13 case~ 21 cast~ -27 caution~ -12 choos~ -15 chose~ 23 circul~ -26 cite~ -58 come~ -35 commit~ 16 compar~ -14 concede~ 35 conclude~ -16 conflat~ -17 congratul~ -12 consid~ -36 contrast~ -43 convinc~ 22 counter~ 18 count~ -20 coverag~ 19 cover~ 12 creat~ -13 credit~ -14 criticize~ -14 critic~ -15 debat~ -12 decid~ 36 declare~ 15 declin~ 22 dedic~ 25 deliv~ 12 demon~ 20 denounce~ 37 deny~ 27 describe~ -25 disclose~ 16 discredit~ 14 discuss~ 36 disparag~ 18 distanc~ 13 embrac~ 35 emerg~ -21 emphasize~ -13 encourage~ 14 endors~ 28 end~ 12 enjoi~ -14 equivoc~ 20 estimate~ -33 explain~ -37 expos~ 18 express~ -13 face~ -20 fail~ -14 favor~ 38 find~ -44 focus~ -13 follow~ -12 forese~ -14 found~ -51 give~ -37 goal~ -12 got~ -15 go~ 15 gravit~ -13 grievanc~ -26 grow~ -15 had~ 25 hammer~ 17 hark~ -25 held~ 12 hire~ -26 hold~ -16 hope~ -21 ignor~ 14 impli~ -25 imposs~ 20 indicate~ -26 insist~ 25 instruct~ 26 intend~ -14 introduc~ -20 issu~ -20 joke~ -16 keep~ -21 kept~ -12 knew~ 31 knock~ -17 laid~ -19 lai~ -29 lash~ -12 laud~ 24 launch~ -23 learn~ -34 link~ -14 log~ -13 look~ -17 made~ -22 make~ 13 memori~ 21 messag~ -17 mock~ -35 need~ -19 nomin~ -27 note~ -23 offer~ -42 open~ -26 oper~ -14 order~ -33 outlin~ -14 outspoken~ 16 paint~ 20 pan~ 23 peg~ -12 percept~ 20 persuad~ 19 pick~ 34 pivot~ -19 place~ 20 plai~ -21 plan~ 20 plead~ -15 pledge~ 21 point~ 19 polici~ 25 posit~ -29 postur~ 22 post~ 24 praise~ -18 prefer~ -30 pressur~ 13 press~ -32 proclaim~ 21 project~ 13 promot~ -20 propose~ -51 protest~ 18 provid~ -22 publish~ -24 push~ -35 put~ -19 question~ -23 quick~ -21 quot~ -14 rail~ 18 realiz~ -13 rebuk~ 13 recogn~ -36 recount~ -14 referenc~ -27 refrain~ 16 regard~ -15 reiterate~ -22 reject~ -27 releas~ 13 relish~ 15 reli~ 22 remain~ -24 rememb~ -14 remind~ -24 renegoti~ 26 repeat~ -34 report~ -84 repres~ -24 repris~ 21 request~ 36 respect~ 17 respond~ 17 return~ -12 retweet~ 19 reveal~ -12 revisit~ 23 revis~ 24 rid~ -13 rip~ -24 rule~ 34 say~ -16 seek~ -13 seem~ -52 see~ -20 seiz~ 23 sent~ -27 share~ -18 shock~ 15 shown~ 21 show~ -116 shrug~ 35 shut~ -14 side~ 16 signal~ -21 sign~ -17 slam~ -26 snipe~ 14 sought~ -25 sound~ -44 spare~ 16 spark~ -18 speak~ -30 spi~ 25 spoken~ -22 stage~ -13 stand~ -12 start~ 14 statement~ 24 state~ -17 stop~ -29 struggl~ -20 stuck~ 15 submit~ 37 suggest~ -57 support~ 44 symbol~ 25 sympathet~ 26 take~ -13 talk~ -12 target~ -22 taunt~ 12 tell~ -37 think~ -17 threaten~ -24 thrill~ 15 tick~ 20 ting~ 13 titl~ 17 took~ -27 touch~ -12 tout~ -30 trend~ 20 try~ -12 turn~ 15 underscore~ 16 unifi~ 16 unit~ 21 unveil~ -16 us~ -32 utter~ 14 veer~ -12 voic~ -13 vote~ -41 vow~ -16 walk~ 13 want~ 41 wari~ -14 warn~ -25 watch~ -21 wave~ 16 welcom~ 17 willing~ -12 wonder~ -24 work~ -15 worry~ 44 yearn~ 14
(mark_ADP) note~ -24 report~ -15 say~ 45
(mark_ADV) suggest~ -37
(mark_AUX) say~ -32
(mark_DET) call~ -43 cite~ 32 note~ -23 say~ 37 show~ 19
(mark_NOUN) call~ 21 promot~ -33
(mark_NUM) say~ 60
(mark_PART) say~ -50
(mark_PRON) say~ -21
(mark_PROPN) :~ 28 accord~ -12 call~ -13 claim~ 15 endors~ -26 refus~ 35 say~ -35 show~ -19
(mark_QUOTE) call~ -16 say~ -60 tell~ 12
(mark_SCONJ) say~ -28
(mark_VERB) say~ 51 show~ -30
(mark_VERBing) announce~ -32 defend~ 20 endors~ -33 includ~ -16 seem~ -24
(mark_and) accord~ -25 note~ 33 say~ -40
(mark_as) say~ 37
(mark_but) say~ -20
(mark_when) say~ 28
(mark_who) say~ 25
(occasion_to_a_mark) say~ 22

128 lead: place, ending
(begins) (clause_ends) 30 (quote_ends) 34
(within) (clause_ends) -41 (quote_ends) -37

129 lead: place, verbs
(begins) (no_verb_) 26 (verb_) 37
(within) (no_verb_) -27 (no_verb_verb_before) -26 (verb_) -13 (verb_verb_before) -30

130 lead: verbs, ending
(no_verb_verb_before) (clause_ends) -19 (quote_ends) -17
(verb_) (clause_ends) 16 (quote_ends) 24
(verb_verb_before) (clause_ends) -16 (quote_ends) -27

131 lead: word, place
's (within) -12
(number) (within) -24
a (begins) 37 (within) 15
about (within) 14
after (within) -16
almost (within) 21
an (within) 24
are (within) -18
as (within) 30
at (within) 13
bill (within) 23
by (within) -18
california (within) 20
campaign (within) 23
clinton (begins) 33
donald (within) 19
even (begins) 21 (within) 16
from (within) -21
has (within) -17
he (begins) 18
him (within) -19
if (within) 17
in (within) 16
is (within) -22
it (within) 30
its (within) 15
john (within) 16
kasich (within) -13
last (within) -12
many (within) 26
more (within) -15
mr. (within) 27
no (within) -16
not (within) -15
now (within) 19
of (within) -59
officials (within) 26
sanders (begins) 34 (within) -38
she (within) -29
so (within) 21
some (within) -14
something (within) 24
state (within) -18
such (within) 14
than (within) 22
that (within) 33
the (within) 24
their (within) -18
they (within) -25
this (begins) 20
those (within) -17
to (within) -45
trump (within) 41
was (within) -15
what (within) 41
when (within) 29
while (within) -22
with (within) -29
won (within) 25
would (within) 19
“,” (begins) 29
“” (begins) 35

132 lead: tag, place
ADJ (begins) 64 (within) -60
ADP (begins) 15 (within) -19
ADV (begins) -27
AUX (within) -81
DET (begins) 14 (within) 39
NOUN (begins) 20 (within) -87
NUM (within) -24
PART (within) -64
PRON (begins) -14 (within) 53
PROPN (begins) 18
QUOTE (begins) 51
SCONJ (begins) -27
VERB (begins) 37 (within) -53

133 lead: word, word before
(number) , 19
a (edge) 37 is -14 with 37
clinton (edge) 33 hillary -13 mrs. -14
even (edge) 21
he (edge) 18 , -12
sanders (edge) 34
than more 14
the , -18 and 45 at -17 by -15 in -36 of -15 on 31 to -19 with -20
this (edge) 20
trump mr. 25
when , 33
which , 22
while , -15
with , -18
“,” (edge) 29 : 69 a -17 are -15
“” (edge) 35

134 lead: tag, tag before
ADJ (edge) 64 ADV -26 AUX -19 CCONJ -20 DET -45 PROPN -14 PUNCT 31 SCONJ 14 VERB -22
ADP (edge) 15 ADJ -13 ADP -12 ADV -16 NOUN -78 NUM 16 PROPN -33 PUNCT 59 QUOTE 19 VERB -72
ADV (edge) -27 ADP 17 ADV -20 AUX -31 CCONJ 32 DET -13 NOUN -30 PRON -21 PROPN -15 PUNCT 29 VERB -24
AUX AUX -13 CCONJ 23 NOUN -35 PRON -35 PROPN -31 PUNCT -18
DET (edge) 14 ADJ -13 ADP -54 ADV 38 AUX -35 CCONJ 44 NOUN -27 PUNCT 93 VERB -85
NOUN (edge) 20 ADJ -67 ADP -26 CCONJ -12 DET -19 NOUN -46 NUM -23 PRON -17 PROPN -38 PUNCT 61 VERB -16
NUM ADP -29 ADV -13 PUNCT 36
PART AUX -13 NOUN -17 PROPN -14
PRON (edge) -14 ADP -15 ADV -24 CCONJ 59 NOUN -33 PRON -16 PROPN 19 PUNCT 68 SCONJ -40 VERB -46
PROPN (edge) 18 ADJ -22 ADP -106 ADV -13 CCONJ 44 DET -46 NOUN -40 PROPN -71 PUNCT 90 SCONJ 12 VERB -38
QUOTE (edge) 51 AUX -52 DET -30 NOUN -22 PRON -23 PROPN -46 PUNCT 65
SCONJ (edge) -27 NOUN -24 PUNCT 22 VERB -16
SYM ADP 23
VERB (edge) 37 ADP -13 AUX -48 CCONJ 14 NOUN -40 PRON -37 PROPN -46 VERB 17

135 lead: word before, ending
's (clause_ends) -12
( (clause_ends) 67
(edge) (clause_ends) 30 (quote_ends) 34
(number) (clause_ends) -24
, (clause_ends) 94 (quote_ends) 28
- (clause_ends) 65
-- (clause_ends) 27
: (quote_ends) 69
a (clause_ends) -32 (quote_ends) -22
about (clause_ends) -18
an (clause_ends) -14
and (clause_ends) 61 (quote_ends) 28
are (clause_ends) -20 (quote_ends) -17
as (clause_ends) -30
at (clause_ends) -30
be (clause_ends) -20
been (clause_ends) -12
but (clause_ends) 69
by (clause_ends) -35
clinton (clause_ends) -18
did (clause_ends) 12
do (clause_ends) -12
even (clause_ends) -23
for (clause_ends) -23
from (clause_ends) 21
has (clause_ends) -23
have (clause_ends) -18
hillary (clause_ends) -14
in (clause_ends) -79 (quote_ends) -15
including (clause_ends) 23
into (clause_ends) -12
is (quote_ends) -20
made (clause_ends) 19
mr. (clause_ends) 12
mrs. (clause_ends) -15
not (clause_ends) 14
now (clause_ends) 16
of (clause_ends) -34
or (clause_ends) -12
sen. (clause_ends) 25
since (clause_ends) -13
that (clause_ends) 29 (quote_ends) -16
the (clause_ends) -88 (quote_ends) -24
they (clause_ends) -15 (quote_ends) -13
to (clause_ends) -36 (quote_ends) -16
trump (clause_ends) -17
was (clause_ends) -14 (quote_ends) -13
when (clause_ends) -25
while (clause_ends) 12
with (clause_ends) 55
— (clause_ends) 83
’s (clause_ends) -16
“” (clause_ends) -17

136 lead: word, ending
$ (clause_ends) 12
a (clause_ends) 38 (quote_ends) -28
about (clause_ends) 33
after (clause_ends) 34
almost (clause_ends) 25
already (clause_ends) 12
also (clause_ends) -29
an (clause_ends) 37
any (clause_ends) -14
are (clause_ends) -12
as (clause_ends) 17
because (clause_ends) 17
bernie (clause_ends) 33
between (clause_ends) 16
by (clause_ends) -26
california (clause_ends) 20
campaign (clause_ends) 24
clinton (clause_ends) 26
donald (clause_ends) 25
even (clause_ends) 30
florida (clause_ends) -31
for (quote_ends) -21
from (clause_ends) -19
gop (clause_ends) 14
has (clause_ends) -16
him (clause_ends) -18
his (clause_ends) 21 (quote_ends) -17
if (clause_ends) 23
is (clause_ends) -17
it (clause_ends) 41 (quote_ends) -19
its (clause_ends) 16
kasich (clause_ends) -13
many (clause_ends) 33
more (clause_ends) 21
mr. (clause_ends) 17
nearly (clause_ends) 25
new (clause_ends) -29
no (clause_ends) -16
not (clause_ends) -21
obama (clause_ends) 17
of (clause_ends) -23
on (clause_ends) 12
over (clause_ends) 12
president (clause_ends) -16
she (clause_ends) -33
since (clause_ends) 19
something (clause_ends) 24
state (clause_ends) -12
still (clause_ends) -32
such (clause_ends) 22
superdelegates (clause_ends) -26
than (clause_ends) 22
that (clause_ends) 24 (quote_ends) 20
the (clause_ends) 15 (quote_ends) 39
their (clause_ends) -16
then (clause_ends) -28
they (clause_ends) -34 (quote_ends) 16
this (clause_ends) 16
those (clause_ends) -12
though (clause_ends) -24
to (clause_ends) -31
trump (clause_ends) 34
trump's (clause_ends) -29
tuesday (clause_ends) 12
washington (clause_ends) -40
what (clause_ends) 24
when (clause_ends) 29
with (clause_ends) -43
won (clause_ends) 26
would (clause_ends) 20
“” (clause_ends) 13 (quote_ends) 17

137 lead: tag, ending
ADJ (quote_ends) -20
ADV (clause_ends) -31
AUX (clause_ends) -51 (quote_ends) -32
DET (clause_ends) 43
NOUN (clause_ends) -71
PART (clause_ends) -50
PRON (clause_ends) 42
PROPN (clause_ends) 12 (quote_ends) 23
QUOTE (quote_ends) 16
SCONJ (quote_ends) -14
VERB (clause_ends) -24 (quote_ends) -14

138 lead: place, manner
(begins) (act) -45 (passive) -84 (say) 74 (source) 58 (tell) 25 (think) -54
(within) (act) 32 (passive) 55 (say) -83 (source) -58 (tell) -28 (think) 36

139 lead: length, ending
(11_long) (clause_ends) -16 (quote_ends) -16
(12_long) (clause_ends) -14 (quote_ends) -22
(1_long) (clause_ends) 101 (quote_ends) 14
(2_long) (clause_ends) 28
(5_long) (clause_ends) -58 (quote_ends) 23

140 lead: length, place
(11_long) (begins) 40 (within) -61
(12_long) (begins) 23 (within) -65
(1_long) (within) 90
(2_long) (begins) 14 (within) 24
(5_long) (within) -51

141 lead: word, verbs
$ (verb_verb_before) 18
(number) (no_verb_verb_before) -42 (verb_) 28 (verb_verb_before) -38
a (no_verb_verb_before) 32 (verb_) -15
about (verb_) 22 (verb_verb_before) 22
all (verb_) -15
also (verb_) -25
an (no_verb_verb_before) 27
are (verb_) -13
as (no_verb_verb_before) 44 (verb_verb_before) -14
at (no_verb_verb_before) 21
campaign (verb_) 25
clinton (no_verb_verb_before) -16 (verb_) 13 (verb_verb_before) 24
cruz (verb_) 14
democratic (verb_) 18
donald (verb_) 31
even (verb_) 35
for (no_verb_verb_before) 17
has (verb_) -13
he (verb_) -26 (verb_verb_before) 29
her (verb_verb_before) -24
him (no_verb_verb_before) -13
his (no_verb_verb_before) -17 (verb_) 18 (verb_verb_before) 20
if (verb_) 52
in (no_verb_) 27 (no_verb_verb_before) -30
is (verb_) -15
it (no_verb_verb_before) 13 (verb_verb_before) 36
its (no_verb_verb_before) 22
more (verb_) 30
mr. (verb_) 28 (verb_verb_before) 14
mrs. (verb_) -19
new (verb_) -25
no (verb_verb_before) -14
obama (verb_) 18
of (no_verb_verb_before) -19 (verb_verb_before) -18
on (no_verb_verb_before) 20
people (verb_) 14
president (verb_) -16
sanders (no_verb_verb_before) -13 (verb_) 12
she (verb_) -14 (verb_verb_before) -19
than (no_verb_verb_before) 30
that (no_verb_verb_before) 14 (verb_verb_before) 27
the (no_verb_) 45 (no_verb_verb_before) 41
they (verb_verb_before) -41
this (verb_) 13
though (verb_) -15
to (verb_verb_before) -29
trump (no_verb_verb_before) -12 (verb_verb_before) 47
trump's (verb_) -25
what (verb_verb_before) 13
when (verb_) 41 (verb_verb_before) -14
which (verb_verb_before) 29
while (verb_verb_before) -14
who (verb_) -43
with (verb_) -19 (verb_verb_before) -21
would (verb_verb_before) 23
“,” (no_verb_) 15
“” (no_verb_verb_before) 15 (verb_) 17

142 lead: word before, verbs
( (no_verb_verb_before) 35 (verb_) 44 (verb_verb_before) 21
(edge) (no_verb_) 26 (verb_) 37
(number) (verb_) -17 (verb_verb_before) -27
, (no_verb_) 41 (no_verb_verb_before) 26 (verb_) 31 (verb_verb_before) 74
- (no_verb_verb_before) 43
: (no_verb_verb_before) 49
a (no_verb_verb_before) -29 (verb_verb_before) -16
and (no_verb_) -13 (verb_) 33 (verb_verb_before) 60
are (no_verb_verb_before) -22 (verb_verb_before) -15
as (verb_) -12
at (no_verb_verb_before) -13
be (verb_verb_before) -16
but (verb_) 43 (verb_verb_before) 53
by (no_verb_verb_before) -13 (verb_verb_before) -18
clinton (verb_) -12
even (verb_) -15
for (no_verb_verb_before) -30 (verb_verb_before) -16
from (no_verb_verb_before) 28
has (verb_verb_before) -19
if (verb_) -17
in (no_verb_verb_before) -35 (verb_) -28 (verb_verb_before) -26
is (verb_verb_before) -24
made (no_verb_verb_before) 21
more (no_verb_verb_before) 17
mr. (verb_verb_before) 22
mrs. (verb_) -15
not (verb_verb_before) -12
of (no_verb_verb_before) 18 (verb_) -38 (verb_verb_before) -36
on (verb_verb_before) 16
than (no_verb_verb_before) 21 (verb_verb_before) -13
that (no_verb_verb_before) 14 (verb_verb_before) 26
the (no_verb_) -25 (no_verb_verb_before) -32 (verb_) -32 (verb_verb_before) -26
they (verb_) -12
to (no_verb_verb_before) -29 (verb_verb_before) -17
trump (verb_verb_before) 21
was (no_verb_verb_before) -15 (verb_verb_before) -12
when (verb_) -18
while (verb_) -16 (verb_verb_before) 21
with (verb_verb_before) 57
`);
