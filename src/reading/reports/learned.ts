import { Weights } from "./weighing/weights.ts";

/**
 * What speaks for a word being a cue, and for where the words begin and end that it reports: weights in hundredths, as
 * weighing/weights.ts explains them. Learned from the training part of PolNeAR, 840 articles with 77,296 choices,
 * by `npm run eval -- learn FILE`. These are single words and what they weigh; there is no sentence of the articles here.
 */
export const WEIGHTS = new Weights(`
0 cue: manner
act -121
judge 93
noun -44
say 81
source 39
tell 58
think -17
words 37

1 cue: cue
abil~ -40
abl~ -20
accept~ 33
accord~ 39
accuse~ 31
acknowledge~ 35
action~ -21
activ~ -47
act~ -62
admit~ 20
advanc~ -18
advise~ -58
advoc~ 14
agree~ -13
aim~ 23
air~ -20
alli~ -39
anger~ 56
announce~ 40
answer~ -17
apolog~ 43
appear~ 29
applaud~ 53
appli~ -43
appoint~ 23
approach~ -49
approv~ 37
argue~ 44
argument~ 47
arriv~ -50
ask~ 35
assert~ 51
assess~ 23
assure~ 31
attack~ 61
attend~ -72
attribut~ 35
author~ 72
back~ 44
ban~ 41
base~ -79
battl~ -30
beat~ -57
becam~ -22
becom~ -45
begin~ -49
begun~ -23
believe~ 27
belong~ -19
benefit~ -39
bid~ -36
blame~ 20
blast~ 74
boost~ -43
boo~ 23
born~ -26
bought~ -45
brace~ -28
brand~ -35
break~ -25
brief~ -12
bring~ -55
build~ -55
built~ -66
bui~ -48
came~ -27
campaign~ -16
cancel~ -55
candidaci~ -25
capit~ -40
captur~ -25
care~ 30
carri~ -28
cast~ 18
caught~ -13
caus~ -62
caution~ 23
challeng~ 24
champion~ 33
chanc~ -50
chang~ -53
chant~ 81
charge~ -39
charleston~ -17
cheer~ 18
chosen~ 30
chose~ -18
circul~ 44
cite~ 115
claim~ 31
clinch~ -54
close~ -51
collect~ -41
come~ -13
comment~ -24
compar~ 31
compet~ -47
compil~ 14
complain~ 25
complet~ -25
complic~ -51
conclude~ 19
condemn~ 24
conduct~ -55
confirm~ 28
congratul~ 50
connect~ -14
consid~ 63
contain~ -44
continue~ -38
contrast~ 14
contribut~ -51
control~ -61
convinc~ 26
coordin~ -38
cost~ -36
counter~ -18
count~ 30
creat~ -31
criticize~ 47
critic~ 42
cross~ -52
crush~ -50
deal~ -36
debat~ 12
decid~ 22
decis~ 36
declare~ 19
declin~ 43
decry~ 58
dedic~ 19
deem~ 76
defeat~ -37
defend~ 17
delet~ -33
demand~ 41
denounce~ 35
depend~ -45
deploi~ -51
deport~ -26
describe~ 44
deserv~ -37
develop~ -37
devot~ 16
direct~ -17
disagre~ 40
disappear~ -32
disclose~ 57
discuss~ 75
dismiss~ 48
distribut~ -23
di~ -58
domin~ -64
donat~ -49
done~ -37
doubt~ 35
do~ -74
driven~ -42
drive~ -30
drop~ -49
eager~ 39
earn~ -60
echo~ 13
elimin~ -44
email~ 28
embrac~ 37
emphasize~ 32
emploi~ -16
endors~ 73
end~ -31
energ~ -31
engag~ -20
enjoi~ 26
ensur~ -51
enter~ -35
everyth~ -24
expand~ -30
expect~ 44
explain~ 59
expos~ 21
express~ 84
extend~ -29
face~ -70
failur~ -12
fail~ -19
fallen~ -33
fall~ -41
fare~ -57
favor~ 38
fear~ 58
featur~ -27
fell~ -55
fill~ -51
find~ 34
finish~ -70
fire~ 12
fled~ -40
flee~ -19
flew~ -38
flip~ -13
fly~ -23
focus~ 18
follow~ -24
forc~ -50
ford~ -22
found~ 23
fuel~ -20
fund-rais~ -24
fund~ -41
gain~ -29
garland~ -26
garner~ -48
gather~ -61
gener~ -18
get~ -75
given~ -34
give~ -25
goe~ 15
gotten~ -23
got~ -20
go~ -15
grant~ -29
grew~ -51
grown~ -36
grow~ -14
hack~ -15
had~ -25
hail~ 21
handl~ -43
hand~ -54
happen~ -56
hate~ 44
have~ -31
head~ -46
heard~ -31
hedg~ -34
held~ -15
help~ -58
highlight~ 61
hint~ 42
hold~ -26
hope~ 23
host~ -75
hurt~ -23
identifi~ 58
ignor~ 41
impli~ 48
import~ -21
improv~ -36
incit~ -20
includ~ -35
increas~ -70
indicate~ 17
insist~ 42
inspir~ -39
intend~ 52
interrupt~ -48
interview~ -48
investig~ -18
invest~ -55
invit~ -16
invok~ 35
involv~ -34
join~ -39
joke~ 19
josh~ -42
jump~ -19
keep~ -15
kept~ -12
kick~ -42
kill~ -55
knew~ 46
knock~ 25
known~ 44
know~ 58
label~ 30
lack~ -29
lag~ -36
laid~ 19
lai~ 60
lament~ 40
land~ -36
lead~ -108
leak~ -35
learn~ 37
leav~ -36
led~ -39
left~ -47
let~ -17
line~ 19
listen~ -44
list~ 40
live~ -20
li~ -23
lock~ -21
look~ 17
loom~ -46
lose~ -55
lost~ -85
lynch~ -28
maintain~ -50
manag~ -40
map~ -27
marri~ -62
match~ -42
mean~ -57
meet~ -25
mention~ 23
met~ -19
miss~ -48
move~ -20
name~ 42
near~ -25
need~ -28
negoti~ 34
nomin~ 39
note~ 44
obtain~ -65
occupi~ -24
occur~ -34
offer~ 47
open~ -13
opposit~ 51
oppos~ 78
opt~ 21
order~ 16
organ~ -57
outlin~ 46
overse~ -57
own~ -68
ow~ -40
paid~ -40
pai~ -40
particip~ -30
parti~ -25
part~ -41
pass~ 28
path~ -18
peopl~ -22
perform~ -27
persuad~ 50
pile~ -17
pivot~ 35
place~ -14
plai~ -41
plead~ 55
pledge~ 12
pois~ -25
poll~ -41
portray~ 36
posit~ 12
pour~ -43
praise~ 46
predict~ 31
prefer~ 95
prepar~ -54
presid~ -44
press~ 35
produc~ -23
project~ 51
promise~ 25
promot~ 59
prompt~ -16
propose~ 26
propos~ 46
protect~ -18
protest~ -29
proud~ 19
prove~ -28
publish~ 13
pull~ -67
push~ 36
qualifi~ -38
quick~ 15
quot~ 61
race~ -50
rail~ 63
ralli~ -60
rang~ 29
rank~ -18
rate~ -30
readi~ -27
read~ 62
rebuild~ -17
recall~ 17
receiv~ -45
recogn~ 55
recommend~ 13
reduc~ -36
refer~ 51
refus~ 39
regard~ 28
regist~ -30
reiterate~ 36
reject~ 32
remain~ -22
rememb~ 78
remind~ 44
remov~ -16
replac~ -42
repres~ -43
request~ 37
requir~ 15
reserv~ -34
resign~ -34
reson~ 14
result~ -24
return~ -36
retweet~ 47
reveal~ 19
revers~ -22
review~ -29
right~ 14
risen~ -29
rise~ -32
rule~ -30
run~ -40
rush~ -36
sat~ -53
saw~ 14
say~ 68
schedul~ -47
score~ -53
scrambl~ -21
search~ -49
secretari~ -25
secur~ -54
seek~ 45
seem~ 58
seen~ 36
see~ 59
seiz~ -14
select~ -62
sell~ -56
send~ -61
sentenc~ 18
serv~ -62
set~ -17
shake~ -27
share~ 30
shift~ -18
shook~ -51
shoot~ -36
shot~ -37
shout~ 23
shown~ 50
show~ 43
side~ 44
signal~ 22
sit~ -60
slam~ 69
slip~ -35
smile~ -14
sold~ -34
sought~ 33
sound~ 53
speak~ 15
spend~ -59
spoken~ 23
spoke~ 24
sponsor~ -18
staff~ -18
stai~ -24
stake~ -66
stand~ 18
start~ -15
statement~ 12
state~ -32
step~ -41
stir~ -12
strategi~ 24
stress~ 54
struck~ 21
struggl~ -21
stuck~ 17
succeed~ -38
suffer~ -60
suggest~ 28
suit~ -13
support~ 58
suppos~ -49
surg~ -39
surround~ -29
survei~ -52
surviv~ -55
suspect~ 16
suspend~ -24
swept~ -42
talk~ 54
tap~ -45
ted~ -61
televis~ -32
tell~ 48
testify~ -31
thank~ 81
think~ 25
threw~ -18
throw~ 25
time~ -30
titl~ 30
ti~ -34
tout~ 80
trail~ -65
travel~ -48
treat~ -43
tri~ -21
turn~ -15
unabl~ -40
underscore~ -33
understand~ 37
unveil~ 15
urge~ 50
us~ -22
view~ 53
violat~ -40
visit~ -60
voic~ 40
vote~ 34
vow~ 40
wage~ -16
wait~ -47
wai~ -29
walk~ -22
want~ 43
warn~ 39
watch~ -28
wave~ -36
wear~ -57
welcom~ 37
widen~ -45
will~ -22
win~ -72
wonder~ 62
won~ -48
work~ -41
worry~ 20
write~ 27
yell~ 25

2 cue: cue, next word
:~ (edge) -24 (number) -24 trump 26 “,” -57 “?” 22 “” 13
abil~ to -40
abl~ to -20
accord~ (number) 30 a 71 early 19 the 29
accuse~ clinton -13 him -13 sanders 34
address~ the 17
add~ , 40 . 53 : 17 that 45 to -76
admit~ that 12
agree~ to -14 with 39
aim~ at -22 to 45
announce~ a 23 his -26 that -39 the 26
appear~ on -66 to 36
argue~ , 16 that 25
arriv~ at -30
ask~ . 14 for 36
assert~ that 24
attack~ on 35
attend~ the -25
base~ on -35
becam~ a -13 the -49
becom~ a -22 more -17
begin~ in -20
begun~ to -19
benefit~ from -18
bid~ for -24
blame~ the 27
blast~ the 21
build~ a -21
call~ for 83 him 56 on 68 to 33
came~ as 14 from 16 in -29 to -32
campaign~ against 61
carri~ out -28
chang~ the -14
charge~ that 13
cite~ a 32 his 30
claim~ to 28
clear~ that 13
close~ to -25
come~ as -42 at -19 in -48 out 16 to -31
comment~ , -12 on 59
concede~ that 27
conclude~ . 19
conduct~ by -24
connect~ to -32
consid~ a 13
contribut~ to -16
count~ on 16
criticize~ clinton -12 the -16
critic~ of 61
decis~ to 37
declare~ that 22
declin~ to 33
defend~ the 12
deliv~ a 18
deny~ that 13
depend~ on -38
describe~ the 39
determin~ to -30
discuss~ the 22
di~ in -15
domin~ by -26 the -30
doubl~ down 23
do~ so -12
drop~ out -38
eager~ to 52
elect~ officials -23 to -14
emerg~ as -27
end~ his -49
enter~ the -37
estimate~ that 21
expect~ the 15 to 21
explain~ , 20 the -14 why 38
express~ concern 23
face~ a -38 an -16
failur~ to -12
fear~ that 49
fell~ short -16
file~ a 53
finish~ in -15
fire~ back 12
focus~ on 18
focu~ on -22
follow~ the -18
found~ . 35 a -55 by -31 that 33
get~ a -17 to -14
given~ that -42 the -16
got~ a -35
go~ to -48
grew~ up -20
handl~ of -23
head~ to -24
held~ a -30 by -28
help~ to -21
hit~ the -22
hold~ a -58
hope~ for 45 to 43
host~ a -40 by -21
includ~ (number) -36 a 43 his -31 the -31
insist~ that 37
intend~ to 13
invok~ the 15
issu~ a 40
join~ by -29 the -40
josh~ earnest -28
keep~ the -36
kill~ (number) -12
known~ as 31
laid~ out 33
launch~ a 22
lead~ the -21
leav~ the -23
led~ by -30 to -14
left~ the -30
line~ up 31
listen~ to -24
look~ at -18 for 19 like -14 to 49
made~ by -29 clear 49 his -30 in -21 it 32 the 32 up -36
maintain~ a -17
make~ a -20 an 47 it -59 the 28 up -45
manag~ to -12
mention~ the 56
move~ on -19
need~ to -17
note~ , 58 . 30 : -51 that 75 the 38
offer~ a -47
opposit~ to 51
oppos~ the 28
order~ the 28
own~ by -30
pai~ for -30
particip~ in -29
path~ to -18
pick~ up -12
pivot~ to 23
plai~ a -32
plan~ for -27 parenthood -23 to 30
pledge~ delegates -57 to 18
point~ that 47 to 19
pois~ to -24
posit~ on 42 to -59
praise~ the 15
predict~ that 17
prepar~ for -12 to -33
promise~ to 39
promot~ a 29
propose~ a 29
proud~ of 19
prove~ to 23
provid~ a -24
publish~ a 34
push~ back 25 for 50
put~ , 44
quick~ to 15
rail~ against 54
rais~ $ -31 more -39 questions 13
ran~ for -31
readi~ to -19
read~ . 53
recall~ the 21
receiv~ (number) -15 a -31
recogn~ that 17
reduc~ the -25
refer~ to 62
refus~ to 43
regist~ voters -24
reject~ the -38
releas~ a 57 on -17
remain~ a 13 the -28
remark~ . -15
reply~ . -13
report~ . 35 by 33 from -72 on -28 that -23
repres~ a -37 the -31
respond~ , -13 to -41
result~ in -24
rule~ that -36
run~ a 14 for -28 the -26
saw~ the 31
say~ (number) 42 , 20 . 32 : 25 about -22 at 31 clinton -25 david 13 during -16 her 16 in 39 it 14 monday 19 obama 12 sanders -21 she 24 some 15 steve -21 the 29 their -29 thursday 25 trump -30 tuesday 16 wednesday 21
schedul~ for -21 to -23
scrambl~ to -15
search~ for -31
secretari~ of -25
seem~ like 36 to 29
see~ the 17
sent~ a 52 out 18
serv~ as -21 in -15
set~ off -30
share~ a -16
show~ a 29 clinton 34 how -46 trump 28 up -45
sign~ a 14 the 16
sit~ at -20
slam~ the 31
sought~ to 16
speak~ to -17
speech~ to -23
spent~ more 34 much 34
spoke~ about 60 on -14 with -33
stai~ in -14
start~ to -17
state~ , 14 of -30
struggl~ with -35
suggest~ that 15
support~ clinton -12 for -29 of 32 sanders 60 the 39 to -33
surround~ the -17
suspend~ his -22
take~ (number) -25 a 16 on -39 over -31
talk~ about 27
ted~ cruz -57
tell~ a 51 abc 14 cnn 18 fox 29 me 24 politico -15 reporters 44 the 16
think~ she 20
ti~ to -20
took~ a 19 on -33 the -61 to -18
try~ to -14
turn~ into -12 out -77 to 12
tweet~ , 22 a 20 that -37
unabl~ to -40
us~ by -21 of -24 the 17 to -39
vote~ against 17 for 60
vow~ to 24
wai~ to -14
want~ the 39
warn~ that 27
weigh~ in 36
went~ after 20 on 26 to -63
will~ to -22
win~ in -12 the -20
won~ (number) -17 at -15 the -13
work~ at -16 for -58 on -21
worry~ that 12
write~ . 61 a 29 in 51 on 19 the -58 to -12

3 cue: cue, next tag
:~ (edge) -24 ADV 19 AUX -23 DET -55 NUM -24 PRON 54
abil~ PART -40
abl~ PART -17
accept~ NOUN 17
accord~ ADJ -37 DET 57 NOUN 46 NUM 30 PRON -17
acknowledge~ PRON -16
act~ ADP -23
address~ DET 12 PUNCT -48
add~ ADP -64 DET -25 PROPN -13 PUNCT 83 SCONJ 42
admit~ SCONJ 12
adopt~ DET 13
advanc~ NOUN -19
advise~ PROPN -58
advoc~ ADP 18
agree~ ADP 41 PUNCT -50
aim~ ADP -26 PART 46
air~ ADP -37
allow~ PRON -39 PROPN -22
announce~ DET 49 NOUN 35 SCONJ -39
answer~ DET -15
apolog~ ADP 75
appeal~ ADP 12
appear~ ADJ 35 ADP -80 PART 31
appli~ ADP -28
argue~ DET -12 PRON 30 PUNCT -14 SCONJ 22
arriv~ ADP -38
ask~ ADP 29 PRON -31 PROPN 30
assert~ SCONJ 26
attack~ ADP 29 PROPN 53
attempt~ PART 14
attend~ DET -35
back~ PROPN 27
base~ ADP -45
battl~ ADP 22
becam~ ADJ 13 DET -50
becom~ ADV -15
begin~ ADP 25 NOUN -68 PUNCT -15
begun~ PART -19
believe~ DET 20 PROPN -12 PUNCT 26 SCONJ -12
belong~ ADP -19
benefit~ ADP -18
bid~ ADP -29
blame~ DET 39
blast~ DET 21 PROPN 16
block~ DET 22
boast~ ADP 55
bring~ ADP -12
brought~ ADP 42 DET -43
build~ DET -25
call~ ADP 63 NOUN -26 PART 41 PRON 57 PROPN -42 QUOTE -24 SCONJ 15
came~ ADP -12 ADV 14 PART -18
campaign~ ADP -21
capit~ ADP -38
captur~ DET -12
carri~ ADP -41 DET -37 NOUN 29
case~ ADP 17
challeng~ PROPN 24
chanc~ ADP -35
chang~ DET -14 PRON -47
chant~ QUOTE 55
charge~ ADP -30
cite~ DET 53 NOUN 52 PRON 46 PROPN 16
claim~ ADP 15 NOUN 44 PART 37 PRON 16 PUNCT -23 SCONJ -40
clear~ SCONJ 19
close~ ADP -41 PUNCT -15
come~ NOUN 19
comment~ ADP 27 PUNCT -15 VERB -49
compar~ ADP -60
compet~ ADP -34
concede~ SCONJ 27
concern~ ADP -17
conclude~ PUNCT 14
conduct~ ADP -41 DET -30
connect~ ADP -32
consid~ PRON 12
contain~ ADJ -28
continue~ ADP -27 PRON -35 PUNCT 13
contribut~ ADP -16
creat~ DET -26
criticize~ DET -16 PROPN 36
critic~ ADP 54
cut~ NOUN 27
deal~ ADP -25
debat~ ADP 16
decid~ PART 26
decis~ PART 39
declare~ ADP 27 PUNCT 18 SCONJ 20
declin~ PART 33
defend~ PRON 40 PROPN -15
deliv~ DET 29
denounce~ DET 14 PROPN 14
deny~ DET 25
depend~ ADP -38
describe~ DET 52
determin~ PART -30
differ~ ADP 18
disagre~ ADP 57
discuss~ DET 29
divid~ ADP 22
di~ ADP -34 PUNCT -19
domin~ ADP -31 DET -30
donat~ ADP -16
done~ ADP -20 ADV -35
doubl~ ADP 23
do~ ADV -20 PRON -16
draw~ NOUN 37
drew~ NOUN -24
driven~ ADP -30
drop~ ADP -43 ADV -19
eager~ PART 52
earn~ DET 16 PRON -36
echo~ DET -14
elect~ ADP -23 NOUN -28
embrac~ PRON 32
encourage~ NOUN -32
endors~ ADP 33 PROPN 17
end~ ADP -26 DET 29 PRON -32
enter~ DET -44
erupt~ ADP 19
expand~ DET -22 PRON -29
expect~ DET 29 PART 21 PUNCT 30
explain~ ADV 40 DET -14 PUNCT 31
express~ NOUN 78
extend~ PRON -46
face~ DET -62
failur~ PART -12
fallen~ ADP -17
fall~ ADP -20
favor~ PROPN 28
fear~ DET 24
feel~ ADV -18 PRON -36 VERB 53
fell~ ADJ -16 ADP -26
fight~ ADP 14
file~ ADP -65 DET 53
find~ NOUN 27 PRON -17
finish~ ADJ -30 ADP -22
fire~ ADV 12
flew~ ADP -25
focus~ ADP 18
follow~ ADP 17 DET -31 PROPN 15
found~ ADJ 46 ADP -19 DET -29 NOUN -54 PRON -66 PROPN 24 PUNCT 35 SCONJ 46
gain~ NOUN -20
gather~ ADP -33
gave~ ADP -20 PRON -32
get~ ADP -21 ADV -14 DET -35 VERB -13
given~ ADP 16 DET -19 SCONJ -12
give~ DET 22 PRON -18 PROPN -33
got~ ADP 32 DET -67
go~ ADP 39 ADV -22 PART -34
grew~ ADP -24
grow~ ADV 20
had~ DET -40
handl~ ADP -23
hand~ ADP -25
happen~ ADP -15
hedg~ NOUN -25
held~ ADP -35 DET -14 PRON -14
help~ ADP -18 DET -15 PART -21 PRON -23 PROPN -15
hit~ DET -50 PROPN 29
hold~ ADJ 28 ADP -12 DET -73 NOUN -30 PRON -45
hope~ DET 37 PART 43 PRON 57 PROPN -66
host~ ADP -22 DET -43
import~ ADP -28
includ~ ADJ -26 ADP -29 NOUN 34 NUM -36 PRON -34 PROPN -100 VERB -33
increas~ NOUN -18
insist~ ADP -20 PRON 31 SCONJ 35
intend~ PART 14
interview~ ADP -28
invest~ ADP -23
issu~ ADP -70 DET 62
join~ ADP -14 DET -52 PROPN -18
josh~ PROPN -42
keep~ DET -45 PRON -13
kill~ ADP -21 NUM -12
known~ ADP 21
lack~ DET -26
laid~ ADP 44
lai~ ADP 47
lead~ ADP -43 DET -26 PROPN -30
leav~ DET -31 PRON 14
led~ ADP -51 PROPN -40
left~ ADJ -18 DET -33 NOUN 16
line~ ADP 30
listen~ ADP -24
live~ ADV -27
look~ ADJ -20 PART 45
lost~ ADP -12 PRON -34
made~ ADJ 49 ADP -57 ADV -14 DET 24 NOUN -29 PRON -12 VERB -47
maintain~ DET -53
make~ ADP -48 DET 46
meet~ ADP -20
mention~ DET 33
messag~ ADP 27
mock~ PROPN 33
move~ ADP -73
name~ PROPN -21
need~ DET -28 PART -19
nomin~ ADP 32
note~ DET 42 PRON -16 PUNCT 31 SCONJ 58
offer~ DET -28 NOUN 22 PRON 37
open~ ADP 40 DET -35
opposit~ ADP 54
oppos~ DET 59 NOUN 49 PRON 23
order~ DET 36
organ~ ADP -19 NOUN -15
own~ ADP -33 DET -23
paid~ ADP -23 DET -31 NOUN 21
pai~ ADP -32
particip~ ADP -29
pass~ DET 15
path~ ADP -15
perform~ ADV -41
pick~ ADP -18
plai~ ADP 27 DET -39
plan~ ADP -25 PART 30 PROPN -23
pledge~ ADP 27 NOUN -71 PART 12 PRON 17
point~ ADP 21 ADV -32 DET 16 SCONJ 40
pois~ PART -24
poll~ ADP -29 NOUN -23
posit~ ADP 37
post~ DET -26
praise~ DET 18
predict~ DET -17 SCONJ 17
prepar~ ADP -14 PART -33
present~ DET 21
promise~ ADP 33 PART 26
promot~ DET 34
prompt~ DET -15
propose~ DET 32 NOUN -26 VERB 14
proud~ ADP 19
prove~ PART 24
provid~ ADJ 33 ADP 36 DET -32
publish~ DET 33 PROPN -29
pull~ ADP -31
push~ ADP 50 PROPN -39
put~ ADP 37 ADV -32 DET 23 PRON -34 PROPN -35 PUNCT 51
question~ PRON -36 PROPN 52
quick~ PART 15
rail~ ADP 63
rais~ DET 25 SYM -31
ran~ ADP -19 DET 13
reach~ ADP -48 DET 38
readi~ PART -17
read~ PUNCT 41
recall~ DET 45
receiv~ ADJ 19 ADP -18 DET -35 NUM -15
record~ ADP -34
reduc~ DET -25
refer~ ADP 52
refus~ PART 43
regist~ NOUN -25
reject~ DET -48
releas~ ADP -53 DET 65 NOUN 32 PROPN -99
remain~ ADJ 43 ADV -43 DET -13
remark~ ADP 25 AUX -29 PUNCT -15 VERB 19
remind~ NOUN 38
report~ ADJ 31 NOUN 12 PRON -25 PROPN 38 PUNCT 37 VERB -54
repres~ ADP -29 DET -64 NOUN -23
request~ NOUN 41
requir~ NOUN 23
resign~ ADP -23
respond~ PUNCT -13
respons~ ADP -17
result~ ADP -24
reveal~ DET 37 PRON -23
rise~ NOUN -12
roll~ ADP 14
rose~ ADP 21
rule~ ADP 13
run~ ADP -82
sat~ ADP -41
saw~ DET 28
say~ ADP 34 ADV 14 AUX -40 DET 29 NOUN 12 NUM 42 PROPN 29 PUNCT 47 SCONJ -15 VERB 25
schedul~ ADP -25 PART -23
scrambl~ PART -15
search~ ADP -31
secretari~ ADP -25
seek~ NOUN 34
seem~ ADJ 23 ADP 47 ADV 21 PART 31 VERB 16
seen~ PRON 16
see~ DET 27 NOUN 40 PRON -15 PROPN 34
sent~ ADP -14 DET 33
serv~ ADP -30
set~ ADP -18 DET -37
share~ DET -23
shot~ ADP -35
show~ ADP -63 ADV -12 DET 24 PROPN 80
sign~ ADP -38 DET 50
sit~ ADP -48
slam~ DET 32 PROPN 34
sought~ PART 16
speak~ ADP 41 NOUN -19
spent~ ADJ 45 DET -37 NOUN -49
spoken~ ADP 28
spoke~ ADV 71
stai~ ADP -30
stand~ ADP 25
start~ ADP -34 DET 28 PART -17 PROPN -39 VERB 31
statement~ PUNCT -23
state~ ADP 21 ADV 13 DET -24 NOUN -40 PRON -21 PROPN -29 SCONJ 60 VERB -20
step~ ADP -25
stood~ ADP 19
stop~ ADP -30
struck~ DET -27
struggl~ ADP -16
suggest~ DET -24 PRON 33 PROPN 19 SCONJ 15
support~ ADP -14 DET 19 PRON -41 PROPN 38 VERB 58
surround~ DET -17
taken~ ADP -30 DET 33
take~ ADP -43 NOUN 45 NUM -25
talk~ ADP 38
ted~ PROPN -60
tell~ ADJ 19 DET 28 NOUN 44 PRON -13 PROPN 13
think~ PRON 25 SCONJ 16
ti~ ADP -31
took~ ADP -59 NOUN 24 PRON -47
tout~ PRON 43
trade~ NOUN 33
trail~ PROPN -40
travel~ ADP -29
try~ PART -13
turn~ ADP -21 DET -24 PRON 45
tweet~ ADP 35
unabl~ PART -40
underscore~ DET -34
unveil~ DET 33
urge~ NOUN 41 PRON 25
us~ ADP -33 DET 27 NOUN -26 PART -38 PRON 48 PROPN -44
view~ ADP 26
visit~ DET -17 PROPN -42
vote~ ADP 34
vow~ PART 18
wait~ ADP -29
wai~ ADP -26
walk~ ADP -22
want~ DET 46 PART 17 PROPN -12
warn~ PRON 49 SCONJ 26
watch~ DET -12
wear~ DET -27
weigh~ ADP 36
went~ ADJ -37 ADP 16 ADV 46
win~ ADP -31 DET -24 PROPN -23
won~ ADJ 26 ADP -37 ADV -28 NOUN -23 NUM -17 PROPN -33 PUNCT -14
work~ ADP -56 DET -21
worry~ SCONJ 12
write~ ADP -26 ADV 19 DET -15 PROPN 44 PUNCT 50 SCONJ 34

4 cue: cue, speaker
:~ (text) 30
accord~ (body) 16 (name) -23 (person) 78 (thing) 31
accuse~ (name) 23 (person) 13 he 34
acknowledge~ (name) 63 (person) 45 he -24
act~ (name) -28 (thing) -13
add~ (name) -15 (person) 29 (thing) -31 he 24 she 54
adopt~ (name) 18 (thing) -35
advise~ (name) -26
affect~ (thing) -28
agree~ (body) 36 (name) -25 (person) -36 (thing) 55
aim~ (thing) 19
allege~ (name) 12
allow~ (thing) -12
announce~ (thing) 68 he -17
appear~ (person) 23 (thing) 51 he -23 it 21
appli~ (thing) -26
argue~ (body) 23 (name) 51 he -21
arriv~ (name) -28
ask~ (body) 16 (name) 17 (thing) 16 he 36 she -25
assert~ (name) 17
assure~ (name) 22
attack~ (name) -21 (thing) 47
attend~ (name) -27 (person) -31
avoid~ (name) 36
back~ (name) -12 (person) 38 (thing) 16
base~ (thing) -18
beat~ (name) -37
becam~ (name) -78 it 42
becom~ (name) -22 (person) 16 he -35
begin~ (body) -61 (name) 38 (person) -44 (thing) -56
believe~ (thing) 25
bid~ (thing) -18
blame~ (name) 19
blast~ (name) 28
boo~ (thing) -44
born~ (thing) -18
bring~ (name) -19
broke~ (thing) -26
brought~ (name) 13
build~ (name) -28
built~ (name) -27 (thing) -24
call~ (body) -20 (person) 16 (thing) -28 he 13 his 30 she 18
came~ (name) 28 (person) -20 (text) 13 (thing) -55 it -16
campaign~ his -52
carri~ (name) -63
cast~ (name) 58
caus~ (thing) -28
challeng~ (name) -32 (thing) 20
chang~ (name) -36
chant~ (thing) 59
charge~ (name) -36
cheer~ (thing) -13
cite~ (name) 51 he 43
claim~ (person) 29 (thing) 39
clear~ it 12
close~ (text) -25 (thing) -20
come~ (name) -41 (text) -28 (thing) 15 it -28
comment~ (name) -41
compar~ (name) 43
complain~ (name) 27
concede~ (name) -17
conclude~ (name) 36
conduct~ (text) -39
confirm~ (name) 31
consid~ (name) 42 (person) 44 (thing) -21
continue~ (name) -26 (person) -19 (thing) -26
contrast~ (name) 23
contribut~ (name) -28
creat~ (name) 28 (thing) -45
criticize~ (name) 58 (person) -16
cross~ (thing) -16
decid~ (name) 21 (thing) 18
decis~ her 18
declare~ he -22
declin~ (name) 43 (thing) -12
decry~ (name) 26
defeat~ (name) -55
defend~ (name) 38 (person) -25 he 21
denounce~ (name) 72 (person) -23
deny~ (name) -29
describe~ (name) -20 (person) 18 (thing) 58
determin~ (person) 12
disappear~ (thing) -25
discuss~ (name) 23
dismiss~ (name) 37
divid~ (thing) -35
di~ (name) -41
domin~ (thing) -15
donat~ (name) -27
done~ (name) -43 (thing) 15
do~ (name) -29 he -16
drawn~ (thing) 28
drew~ (name) 13
driven~ (thing) -23
drop~ (name) -12 (thing) -15
earn~ (name) -43 (thing) -15
echo~ (name) 22
effort~ (name) -33
elect~ (thing) -15
email~ (name) 16
embrac~ (thing) -13
emerg~ (thing) -19
emphasize~ (name) -22
endors~ (name) 46 (person) 23
end~ (name) -18 (thing) -20
enjoi~ (name) -23
enter~ (name) -20 (thing) -17
erupt~ (thing) 25
exist~ (thing) -19
expect~ (person) 30 (thing) 34 he -33
explain~ (name) 69 he 18
express~ (name) 21 (person) 18 he 23
face~ (name) -46 (thing) -27
fail~ (person) -45 (thing) -49
fallen~ (thing) -19
favor~ (person) -31 (thing) 55
featur~ (thing) -33
feel~ (person) 36 he -80 they -15
fell~ (name) -18 (thing) -17
file~ (name) 17 (thing) -32
fill~ (thing) -17
find~ (text) 57 (thing) -40
finish~ (name) -39 (thing) -13
flee~ (thing) -16
focus~ (name) 27 he -21
focu~ (thing) 29
follow~ (name) -19 (person) -36 (thing) 29
forc~ (name) -35 (thing) -48
found~ (body) -26 (name) -67 (text) 74 (thing) 50
gain~ (name) -50
gather~ (person) -24 (thing) -16
gave~ (name) 25 (thing) -76 he 41
get~ (name) -17 (person) -31 (thing) -20 it -20
given~ (name) -36 (thing) -56
give~ (person) -21 (thing) -20
goe~ (thing) 38
gone~ (name) 13 (thing) -31
got~ (name) -49
go~ (name) -33 (person) 12
grew~ (thing) -16
grown~ (thing) -21
grow~ (thing) -21
happen~ (thing) -12
have~ (name) -14
head~ (thing) -15
held~ (name) -25 he 23
help~ (body) -28 (person) -12 (thing) -30
hit~ (name) 38 (thing) -12
hold~ (name) -40
hope~ (name) 38 he -45
host~ (name) -38
hurt~ (thing) -14
identifi~ (thing) 62
ignor~ (thing) 27
improv~ (thing) -20
incit~ (name) -15
includ~ (body) -58 (name) -55 (text) 14 he -33 it 30
increas~ (name) -16 (thing) -30
indicate~ (text) 25
insist~ (name) 41 (person) 32
intend~ (thing) 45
interview~ (name) -46
invok~ (name) 28
involv~ (thing) -23
issu~ (body) -22 (person) 37
join~ (name) -31
josh~ (person) -38
keep~ (thing) -24
kill~ (thing) -27
known~ (person) 58
know~ (person) 23
lament~ (name) 35
launch~ (name) 12
lead~ (name) -61 (person) -26 (thing) -21
leav~ (name) -35 (thing) -32
led~ (name) -15 (thing) -33
left~ (name) -31 (person) -31 (thing) 18
let~ (thing) -15
limit~ (thing) 14
link~ (thing) -27
live~ (name) -15
look~ (body) 20 (person) -35 he -18
loom~ (thing) -24
lose~ (name) -25
lost~ (name) -43 he -20
made~ (body) -21 (name) 38 (text) -28 (thing) -20
maintain~ (name) -36
make~ (body) -18 (name) -34 (person) -13 (thing) 15 she 15
manag~ (name) -25
mean~ (thing) -31 it -18
mention~ (name) -18 he 54
messag~ his -31
met~ (name) -55
move~ (name) -13 (thing) 24
name~ (name) 57
need~ (name) -14 they -27
nomin~ (name) 26
note~ (name) 44 he 28 she 16
obtain~ (name) -43
offer~ (body) 18 (name) 17 he 37
open~ (thing) -43
oppos~ (name) 42 (person) 26 (thing) 46 he -13
order~ (name) -13 (person) 42
own~ (name) -40
paid~ (thing) -29
pai~ (thing) -13
pass~ (name) -45 (thing) 58
pick~ (name) -34
place~ (name) 22
plai~ (person) -31 (thing) -15
plan~ (body) 37 (name) -37 (person) -15 (thing) 24 he -16
plead~ (name) 54
pledge~ (name) 64 (thing) -42 he 39
point~ (name) 62 (person) -23 (thing) -61
pois~ (name) -57
poll~ (name) -48
pose~ (thing) 20
posit~ (name) 14
post~ (name) -49
praise~ (name) 43 (person) -14
predict~ (name) 38
prepar~ (name) -33
present~ (thing) -20
press~ (name) 16
project~ (thing) 17
promise~ (name) 17 (thing) 15 his 35
prompt~ (thing) -27
prove~ (name) -30 (thing) -42
provid~ (body) -55 (person) -32 (thing) -14
pull~ (name) -35
push~ (name) 29 (person) 13 (thing) -44
put~ (body) 12 (person) -23 (thing) 32
question~ (name) 63 he -27
rais~ (body) -26 (name) -23 (person) -50 (thing) 42 he 24
ralli~ (name) -41
ran~ (person) -30
reach~ (name) 19 (thing) -52
read~ (text) 38
recall~ (name) 15
receiv~ (body) -22 he -33
refer~ (name) 60
reflect~ (thing) -49
refus~ (body) -14 (name) -14
regist~ (thing) -30
reject~ (name) 27 (person) -40
releas~ (name) 27 (text) -66
remain~ (name) -41 (thing) -14
remark~ (name) -22 his -12
remind~ (name) 27
reply~ (name) 21
report~ (name) 19
repres~ (name) -46 (person) -26 (thing) 28
request~ (person) 35
requir~ (thing) 16
respond~ (name) 20 (person) -29
return~ (name) -14
reveal~ (name) 17 (text) 12
rose~ (thing) -12
rule~ (name) -44
run~ (body) 22 (name) -81 (thing) 20 he -21
saw~ he -21
say~ (body) 13 (name) 68 (person) 25 (text) -30 she 27 they -17 who -27
schedul~ (name) -17 (thing) -30
score~ (name) -35
seek~ (person) 17
seem~ (name) 22 (person) 19 he 47 it 40
see~ (name) 30 he 17
seiz~ (person) -25
sell~ (name) -30
sent~ (body) 28 (thing) -34
serv~ (name) -43 (thing) -22 he -31
set~ (name) 16 (thing) -53
share~ (name) 32
shift~ (name) -37 (thing) -22
shoot~ (thing) -20
show~ (name) -37 (text) 63 (thing) 50
sign~ (name) 21 (person) -43 (thing) 14
sit~ (name) -26 (thing) -17
slam~ (name) 25
sought~ (name) 31 (person) -29
speak~ (name) -29 (thing) 56 he -34
spend~ (name) -26
spent~ (name) -29 (person) 38 he -23
spoke~ (person) -25 he 33
stand~ (thing) -48
start~ (person) -27 (thing) -15 it -24
statement~ (name) -23
state~ (person) -24 (text) 21 (thing) -50 his -22
step~ (name) -51
stop~ (name) -18
stress~ (name) 36
struggl~ (thing) -24
suggest~ (body) -18 (name) 25 (person) 33
support~ (body) -12 (person) 20 (thing) 27 he 39 their -34
surround~ (thing) -24
suspend~ (name) 13
taken~ (name) 40 (person) 19 (thing) -66
take~ (body) 16 (name) 25 (person) -29 (thing) -21 he 12 it -37
talk~ (name) 64 (person) 15 (thing) -34 he 14 she 12
target~ (name) 28
ted~ (name) -37 (person) -14
tell~ (name) 28 (thing) 18 he 78 she -24
tend~ (thing) 27
testify~ (name) -12
thank~ (name) 70
think~ (body) 26 (name) 26 (thing) 19 he -19 she -29 they 40
took~ (name) 45 (thing) -51 he -41
tout~ (name) 55
trail~ he -35
try~ (name) -29 (thing) -22 he 19
turn~ (body) -53 he 20 it -24
tweet~ (thing) 24 he -13
underscore~ (thing) -29
urge~ (name) 16 (thing) 43
us~ (body) -17 (person) 16 he 12 her -42
visit~ (name) -24
voic~ (name) 13
vote~ (person) -39 (thing) 30
vow~ (name) 26 (person) 13
wait~ (thing) -16
walk~ (name) -14
want~ (name) -13 (person) 16 (thing) 32 he 34 she -16 they 33
warn~ (body) 32 (name) 36 (person) 14
watch~ (person) -15
welcom~ (name) 34
went~ (name) 28 (person) -61 (thing) -14 he 41 she -14
win~ (name) -68 (person) -15 (thing) -15 he -12
won~ (name) -29 (person) -53 he 20 she -15
work~ (name) -43 (thing) 14 it -20
worry~ (thing) 43
write~ (name) 37 (person) 33 (thing) -28

5 cue: cue, form
abil~ (NOUN) -39
abl~ (ADJ) -20
accept~ (hanging_VERBing) 20
accord~ (VERBing) 39
acknowledge~ (VERB) 26 (VERBed) 27
action~ (NOUNs) -19
act~ (VERBed) -26 (VERBing) -21
address~ (VERBs) -37 (hanging_VERBing) 17
add~ (VERBs) -26
admit~ (VERBed) 21
adopt~ (VERBed) 18
advanc~ (VERBed) -12
advise~ (VERBed) -47
aim~ (VERBed) 17
air~ (VERBed) 16
announce~ (VERBed) 44
answer~ (VERBed) 17
apolog~ (VERBed) 20
appear~ (VERBs) 62
applaud~ (VERBed) 15
appoint~ (VERBed) 14
approv~ (VERBed) 32
argue~ (VERB) 30 (VERBs) 28 (hanging_VERBing) 12
argument~ (NOUN) 50
arriv~ (VERBed) -45
ask~ (VERBed) -14 (hanging_VERBing) 29
assert~ (VERBed) 21
assure~ (VERBed) 25
attack~ (NOUNs) 27 (VERBed) 50
attempt~ (VERBed) -12
attend~ (VERBed) -47
attract~ (VERBed) -19
attribut~ (VERBed) 44
avoid~ (VERBed) 19
back~ (VERBed) 15 (VERBing) 20 (hanging_VERBing) 40
base~ (VERBed) -68
beat~ (VERB) -46
becam~ (VERB) -22
becom~ (VERBing) -21 (VERBs) -34 (hanging_VERBing) -43
begin~ (VERB) -53 (VERBing) 26 (hanging_VERBing) -15
begun~ (VERB) -23
believe~ (VERB) 66 (VERBed) -50 (VERBs) 19
benefit~ (VERBed) -29
bid~ (NOUN) -36
blast~ (VERBed) 48
block~ (VERBed) 21
born~ (VERB) -26
bought~ (VERB) -45
brand~ (NOUN) -35
brief~ (VERBed) -12
bring~ (hanging_VERBing) -34
brought~ (VERB) -26
build~ (VERBing) -31
built~ (VERB) -63
bui~ (VERB) -21
call~ (NOUN) 32 (VERBed) -30 (VERBing) 21 (VERBs) -13 (hanging_VERBing) 28
came~ (VERB) -27
campaign~ (NOUN) -28
captur~ (VERBed) -31
carri~ (VERBed) -20 (VERBs) -38 (hanging_VERBing) 20
cast~ (VERB) 34 (hanging_VERBing) -27
caus~ (VERBed) -50
challeng~ (VERBed) 39 (VERBing) -17 (hanging_VERBing) 19
chang~ (VERBed) -43 (hanging_VERBing) -12
charge~ (VERBed) -23
charleston~ (VERB) -17
chose~ (VERB) -18
cite~ (VERBed) 37 (hanging_VERBing) 70
claim~ (NOUN) 22 (NOUNs) 32 (VERBed) 25 (hanging_VERBing) -33
clear~ (ADJ) 13
close~ (VERBed) -26
come~ (VERB) 38 (VERBing) -41 (VERBs) -82 (hanging_VERBing) 22
comment~ (NOUNs) -13 (VERB) -55
commit~ (NOUN) 13 (VERBed) 13
compar~ (VERBed) 32
complain~ (VERBed) 15
complet~ (VERBed) -22
concede~ (VERBed) 25
condemn~ (VERBed) 20
conduct~ (VERBed) -48 (passive_VERBed) -35
confirm~ (VERBed) -18
consid~ (VERB) 31 (VERBed) 31 (VERBing) 19
contain~ (VERBed) -19 (hanging_VERBing) -19
continue~ (VERBed) 14 (VERBs) -62 (hanging_VERBing) -22
contrast~ (VERBs) -26
contribut~ (VERBed) -40
creat~ (VERBed) -31 (hanging_VERBing) -27
critic~ (ADJ) 17 (NOUN) 30
cross~ (VERBed) -34
cut~ (VERB) -15
decid~ (VERBed) -20
decis~ (NOUN) 27
declare~ (hanging_VERBing) 12
declin~ (VERBed) 46
decry~ (VERBed) 28
deem~ (VERBed) 59
defeat~ (VERBed) -51
defend~ (VERB) -33 (VERBed) 52
delet~ (VERBed) -33
deliv~ (hanging_VERBing) 43
demand~ (VERBed) -13
demonstr~ (VERBed) -46
denounce~ (VERBed) 52
deny~ (VERBed) 13
determin~ (VERBed) -24
discov~ (VERBed) -23
discuss~ (VERBed) 67
di~ (VERBed) -52
domin~ (VERBed) -35 (passive_VERBed) -26
donat~ (VERBed) -31
done~ (VERB) -37
do~ (VERBing) -50 (hanging_VERBing) -31
driven~ (VERB) -20
drop~ (VERBed) -37
eager~ (ADJ) 39
earn~ (VERBed) -40 (hanging_VERBing) -18
echo~ (VERBed) 16
elect~ (VERBed) -21
email~ (VERBed) 32
emphasize~ (VERBed) 32
encourage~ (VERBed) 34 (hanging_VERBing) -36
endors~ (NOUN) 13 (VERBed) 36
end~ (VERBed) -13 (hanging_VERBing) -24
energ~ (VERBed) -23
engag~ (VERBed) -17
enjoi~ (VERBs) 17
enter~ (VERBed) -13 (VERBs) -17 (hanging_VERBing) -12
erupt~ (VERBed) -51
escal~ (VERBed) -22
establish~ (VERBed) -15
everyth~ (hanging_VERBing) -24
expect~ (VERB) 26 (VERBed) 20 (VERBs) -16
explain~ (VERBed) 59 (hanging_VERBing) 17
expos~ (VERBed) 23
express~ (VERBed) 86
face~ (VERBed) -21 (VERBs) -56 (hanging_VERBing) -14
failur~ (NOUN) -12
fallen~ (VERB) -33
favor~ (VERBed) 31
fear~ (NOUN) 49
featur~ (VERBed) -37
feel~ (VERB) 37 (VERBs) -79
fell~ (VERB) -55
fight~ (hanging_VERBing) -56
file~ (VERB) -37 (VERBed) 19
fill~ (VERBed) -38
find~ (VERB) -46 (VERBs) 47
finish~ (VERB) -15 (VERBed) -44
fire~ (VERBed) 19
fled~ (VERBed) -40
flee~ (hanging_VERBing) -18
flew~ (VERB) -38
fly~ (hanging_VERBing) -21
focus~ (VERBs) 24
follow~ (VERBed) -41 (VERBs) 36 (hanging_VERBing) -25
forc~ (VERBed) -19 (hanging_VERBing) -28
ford~ (VERB) -22
found~ (VERB) 61 (VERBed) -72 (passive_VERBed) -48
fund-rais~ (hanging_VERBing) -24
garland~ (VERB) -26
garner~ (VERBed) -31
gather~ (VERBed) -47
get~ (VERB) -48 (VERBs) -45 (hanging_VERBing) -21
given~ (VERB) -51
give~ (VERB) -41
goe~ (VERBs) 15
gotten~ (VERB) -23
got~ (VERB) -20
go~ (VERBing) -14
grew~ (VERB) -51
grown~ (VERB) -36
grow~ (hanging_VERBing) -13
had~ (VERB) -25
handl~ (hanging_VERBing) -21
hand~ (VERBed) -39
happen~ (VERBed) -30
hate~ (VERB) 41
have~ (VERBing) -38 (hanging_VERBing) -21
head~ (VERBed) -29 (hanging_VERBing) -14
heard~ (VERB) -31
hedg~ (VERB) -34
help~ (VERB) -20 (VERBed) -21 (hanging_VERBing) -28
highlight~ (VERBed) 37
hit~ (VERB) 12
hold~ (VERB) -17 (VERBing) -47
hope~ (VERB) -70 (VERBed) 25 (VERBing) 51 (hanging_VERBing) 38
host~ (VERBed) -34 (passive_VERBed) -21
identifi~ (VERB) 43 (VERBed) 47
ignor~ (VERBed) -13
impli~ (VERBed) 15
import~ (ADJ) -13
incit~ (VERBs) -15
includ~ (VERBed) 33 (VERBs) 46 (hanging_VERBing) -135
increas~ (VERBed) -43 (hanging_VERBing) -14
insist~ (VERB) 40
intend~ (VERBed) 32
interview~ (VERBed) -68
introduc~ (VERBed) -27
invest~ (VERBed) -43
invit~ (VERBed) -24
invok~ (VERBed) 21
involv~ (hanging_VERBing) -16
issu~ (VERBed) 32
join~ (VERBed) -14 (passive_VERBed) -48
joke~ (VERBed) 31
josh~ (VERB) -42
jump~ (VERBed) -12
keep~ (VERBs) -18
kept~ (VERB) -12
kill~ (VERBed) -42
knew~ (VERB) 46
known~ (VERB) 41
know~ (VERB) 43 (VERBs) 30
lack~ (VERBs) -22
laid~ (VERB) 19
lament~ (VERBed) 27
land~ (VERBed) -21
launch~ (VERBed) -23
lead~ (VERB) -34 (VERBs) -49 (hanging_VERBing) -30
learn~ (VERBed) 47
leav~ (VERB) 36 (VERBs) -39 (hanging_VERBing) -50
led~ (VERBed) -24 (passive_VERBed) -30
left~ (VERB) -47
let~ (VERB) -49
like~ (ADJ) -35
list~ (VERBed) 35
live~ (VERB) 28 (VERBed) -58 (hanging_VERBing) -16
lock~ (VERBed) -13
look~ (VERB) 14 (VERBed) -36 (VERBing) 71 (hanging_VERBing) -24
lose~ (hanging_VERBing) -25
lost~ (VERB) -85
lynch~ (VERB) -28
maintain~ (VERBed) -68 (VERBs) -30
make~ (VERB) -16 (VERBing) 22 (hanging_VERBing) -16
manag~ (VERBed) -46
mean~ (VERBs) -45 (hanging_VERBing) -14
meet~ (VERBs) -34
met~ (VERB) -35
miss~ (VERBed) -47
move~ (VERBed) -33 (VERBing) 22
name~ (VERBed) 38
need~ (VERBs) -40
nomin~ (VERBed) 34
note~ (NOUN) -52 (NOUNs) 39 (VERBed) 57
occur~ (VERBed) -27
offer~ (VERBed) 57
opposit~ (NOUN) 51
oppos~ (VERB) 65 (VERBed) 49 (VERBs) 47 (hanging_VERBing) -32
order~ (VERBed) 33
organ~ (VERBed) -24 (hanging_VERBing) -17
own~ (VERBs) -23 (passive_VERBed) -39
paid~ (VERB) -33
pai~ (VERB) -38
parti~ (NOUN) -25
pass~ (VERBed) 46 (VERBs) -37
path~ (NOUN) -18
pick~ (VERBed) 18
pile~ (VERBed) -16
plai~ (VERB) -22 (VERBed) 14 (VERBing) -24 (VERBs) -35 (hanging_VERBing) -30
plan~ (NOUN) -24 (NOUNs) -45 (VERBed) 17 (VERBing) 20 (VERBs) 25
plead~ (VERBed) 39
pledge~ (VERBed) -41
point~ (NOUN) -40 (NOUNs) -15 (VERBed) 29
pois~ (VERBed) -25
poll~ (hanging_VERBing) -22
portray~ (VERBed) 22
pose~ (VERBed) 13
posit~ (NOUN) 25 (VERBed) -24
post~ (NOUN) -33
prefer~ (VERB) 61
prepar~ (VERBed) -28
present~ (VERBed) 31
press~ (VERBed) 14
produc~ (VERBed) -15
project~ (VERBed) 45
promise~ (NOUN) 28
promot~ (hanging_VERBing) -20
prompt~ (VERBed) -21
propos~ (NOUN) 49
proud~ (ADJ) 19
prove~ (VERBed) -34
provid~ (VERB) 18 (VERBed) -13 (VERBs) -48
publish~ (VERBed) 16
pull~ (VERBed) -39
push~ (VERBing) 26
put~ (VERB) 21 (hanging_VERBing) -55
qualifi~ (VERBed) -28
question~ (NOUNs) -41 (VERBed) 59
quick~ (ADJ) 15
quot~ (VERBed) 28
rail~ (VERBed) 37
rais~ (VERB) -30 (VERBed) 26 (VERBing) -13 (hanging_VERBing) 16
ralli~ (VERBed) -42
reach~ (VERB) 19
read~ (VERB) 66
recall~ (VERBed) 24 (hanging_VERBing) 14
receiv~ (VERB) -21 (VERBed) -34 (hanging_VERBing) 17
recommend~ (VERBed) -13
record~ (NOUN) -24
reduc~ (hanging_VERBing) -12
refer~ (VERBing) 28 (hanging_VERBing) 29
reflect~ (VERBs) -20
refus~ (VERBed) 26
regard~ (hanging_VERBing) -29
regist~ (VERBed) -16
reiterate~ (VERBed) 22
reject~ (VERBed) 28
reli~ (VERBed) -48
remain~ (VERB) 20 (VERBed) 14 (VERBs) -61 (hanging_VERBing) -21
remark~ (NOUNs) -16 (VERBed) 31
remind~ (VERBed) 48
repeat~ (VERBed) -14
report~ (NOUN) -69 (VERBed) 30 (hanging_VERBing) -47 (passive_VERBed) 44
repres~ (VERBed) -16 (VERBs) -20 (hanging_VERBing) -15
request~ (VERBed) 45
requir~ (VERB) 41 (VERBed) 19 (hanging_VERBing) -22
reserv~ (VERBed) -34
resign~ (VERBed) -28
respond~ (VERBed) 15
return~ (VERBed) -20
revers~ (VERBed) -12
risen~ (VERB) -29
rise~ (hanging_VERBing) -17
rule~ (NOUNs) -49 (VERBed) 22
run~ (VERBing) -51 (VERBs) -14 (hanging_VERBing) 12
sat~ (VERB) -53
saw~ (VERB) 14
say~ (NOUN) 46 (VERB) 56 (VERBs) 63 (hanging_VERBing) -31
schedul~ (VERBed) -40
score~ (VERBed) -45
secretari~ (NOUN) -25
secur~ (VERBed) -44
seek~ (VERBs) 52 (hanging_VERBing) 20
seem~ (VERBed) 26 (VERBs) 48
seen~ (VERB) 34
see~ (VERB) 42 (VERBs) 49 (hanging_VERBing) -24
seiz~ (VERBed) -39
select~ (VERBed) -36
send~ (hanging_VERBing) -29
serv~ (VERBed) -67
set~ (hanging_VERBing) -24
share~ (VERBed) 16
shook~ (VERB) -51
shoot~ (hanging_VERBing) -36
shown~ (VERB) 50
show~ (VERBed) 16 (VERBing) 29 (VERBs) 33
signal~ (VERBed) 12
sign~ (VERBed) 16
sit~ (VERBs) -41 (hanging_VERBing) -16
slam~ (VERBed) 37 (hanging_VERBing) 42
sold~ (VERB) -34
sought~ (VERB) 33
sound~ (VERBed) 59
speak~ (VERB) 19 (VERBing) -38 (VERBs) 12
spend~ (VERB) -14 (VERBing) -27
spoken~ (VERB) 23
spoke~ (VERB) 24
start~ (VERB) -31 (VERBed) -23
statement~ (NOUN) 21 (NOUNs) -14
state~ (NOUN) -83 (NOUNs) -76 (VERBed) 81 (hanging_VERBing) 54
step~ (VERBed) -28
stop~ (VERBed) 24
strategi~ (NOUN) 41
stress~ (VERBed) 37
struck~ (VERB) 21
struggl~ (VERBed) -27 (VERBing) 16
stuck~ (VERB) 17
suggest~ (VERB) 30 (VERBed) 28 (VERBs) -38
support~ (NOUN) -36 (NOUNs) -65 (VERB) 17 (VERBed) 62 (VERBing) 40 (VERBs) 25
surround~ (hanging_VERBing) -22
survei~ (VERBed) -50
surviv~ (VERBed) -40
suspend~ (VERBed) -18
swept~ (VERB) -37
take~ (VERB) -42 (hanging_VERBing) 20
talk~ (VERBed) 72 (VERBing) 31
target~ (VERBed) -12 (hanging_VERBing) -24
ted~ (VERBed) -61
televis~ (VERBed) -32
tell~ (VERB) 56 (VERBing) -18 (VERBs) 53 (hanging_VERBing) -22
tend~ (VERBs) -25
testify~ (VERBed) -13
thank~ (VERBed) 44
think~ (VERBs) 58
threaten~ (VERBed) -12
threw~ (VERB) -18
titl~ (VERBed) 36
ti~ (VERBed) -28
tout~ (VERBed) 36
travel~ (VERBed) -37
tri~ (VERBed) -14 (VERBs) -17
try~ (hanging_VERBing) -12
turn~ (VERB) 12 (VERBed) -14 (VERBs) 14 (hanging_VERBing) -37
tweet~ (VERBed) 16 (hanging_VERBing) 46
unabl~ (ADJ) -40
unveil~ (VERBed) 31
urge~ (VERBed) 80 (hanging_VERBing) -22
us~ (NOUN) -24 (VERBing) 36 (hanging_VERBing) -37 (passive_VERBed) -21
visit~ (VERBed) -42
voic~ (VERBed) 51
vote~ (VERBed) 23
vow~ (VERBed) 29 (VERBs) 32
wai~ (NOUN) -29
want~ (VERB) 28 (VERBed) 39 (VERBs) 13
warn~ (VERBed) 24
watch~ (VERB) -32 (VERBed) 27
weigh~ (VERBed) 20
welcom~ (VERBed) 52
will~ (ADJing) -22
win~ (VERB) -33 (VERBs) -52
won~ (VERB) -48
word~ (NOUNs) -49
work~ (VERBed) -43 (VERBing) 33 (VERBs) -27 (hanging_VERBing) -18
worry~ (VERB) 19 (VERBed) 15
write~ (VERB) 29

6 cue: cue, quotes around
:~ (cue) -25 (cue_:_quoted) -15 (cue_…_quoted) 37
abil~ (cue) -36
abl~ (cue) -15
accept~ (cue) 33
accord~ (cue) 23 (cue_…_quoted) 56
accuse~ (cue) 17
acknowledge~ (cue) 16 (cue_…_quoted) 24
act~ (cue) -49
address~ (cue) -24 (cue_…_quoted) 38
add~ (cue) -63 (cue_:_quoted) 23 (cue_quoted) 17 (cue_…_quoted) 15 (quoted_cue) 73 (quoted_cue_quoted) -15
adopt~ (cue) -12
advanc~ (cue) -18
advise~ (cue) -62
advoc~ (cue) 14
agree~ (cue) 36 (cue_…_quoted) -40
aim~ (cue) 25
allege~ (cue) 16
alli~ (cue) -39
anger~ (cue) 52
announce~ (cue) 31
answer~ (cue) -30
appeal~ (cue) 24
appear~ (cue) 51 (cue_…_quoted) -33
applaud~ (cue) 62
appli~ (cue) -43
appoint~ (cue) 26
approach~ (cue) -45
approv~ (cue) 44
argue~ (cue) 24 (cue_…_quoted) 29
argument~ (cue) 27
arriv~ (cue) -46
ask~ (cue) 23 (cue_…_quoted) 23 (quoted_cue) -14
assess~ (cue) 33
assum~ (cue) -13
attack~ (cue) 56 (cue_…_quoted) 13
attend~ (cue) -65
attribut~ (cue) 39
author~ (cue) 72
back~ (cue) 48
ban~ (cue) 52
bar~ (cue) 12
base~ (cue) -55
battl~ (cue) -39
beat~ (cue) -53
becam~ (cue) -26
becom~ (cue) -45 (cue_…_quoted) 15
begin~ (cue) -57 (cue_…_quoted) 13
begun~ (cue) -17
believe~ (cue) 46 (cue_…_quoted) -12
benefit~ (cue) -39
bid~ (cue) -34
blame~ (cue) 79 (cue_…_quoted) -24
blast~ (cue) 54 (cue_…_quoted) 25
block~ (cue) -15
boo~ (cue) 30
born~ (cue) -22
brace~ (cue) -28
brand~ (cue) -19
break~ (cue) -18
bring~ (cue) -54
broke~ (cue) -48
brought~ (cue) -32
build~ (cue) -49
built~ (cue) -52
bui~ (cue) -47
call~ (cue_quoted) 13 (cue_…_quoted) 21 (quoted_cue) -43
came~ (cue) -26 (cue_…_quoted) -30
capit~ (cue) -34
captur~ (cue) -23
care~ (cue) 17
carri~ (cue) -58
cast~ (cue) 14
caught~ (cue) -13
caus~ (cue) -61
challeng~ (cue) 15
champion~ (cue) 33
chanc~ (cue) -50
chang~ (cue) -34
chant~ (cue_quoted) 60
charge~ (cue) -16
charleston~ (cue) -17
cheer~ (cue) 25
chosen~ (cue) 30
cite~ (cue) 121
claim~ (cue_…_quoted) 50
close~ (cue) -41
collect~ (cue) -41
come~ (cue) -13
comment~ (cue) -38
compar~ (cue) 24
compet~ (cue) -38
complain~ (cue) 39
complet~ (cue) -44
complic~ (cue) -51
conclude~ (cue) 15 (cue_…_quoted) -17 (quoted_cue) 19
condemn~ (cue) 44
conduct~ (cue) -50
confirm~ (cue) 26
congratul~ (cue) 61
consid~ (cue) 87
contain~ (cue) -34
continue~ (cue) -46 (cue_:_quoted) 28 (cue_quoted) -22 (cue_…_quoted) -22 (quoted_cue) 34
contrast~ (cue) 16
contribut~ (cue) -51
control~ (cue) -54
convinc~ (cue) 15
coordin~ (cue) -26
counter~ (cue) -18
count~ (cue) 30
creat~ (cue) -15
criticize~ (cue) 46
critic~ (cue) 41
cross~ (cue) -51
cut~ (cue) -12
deal~ (cue) -35
decid~ (cue) 17
decis~ (cue) 26
declin~ (cue) 31
decry~ (cue) 52
dedic~ (cue) 23
deem~ (cue) 78
defeat~ (cue) -27
delet~ (cue) -33
deliv~ (cue) -17
demand~ (cue) 36
demonstr~ (cue) 21
denounce~ (cue) 45 (cue_…_quoted) -14
depend~ (cue) -29
deploi~ (cue) -40
describe~ (cue) 34
deserv~ (cue) -37
develop~ (cue) -37
disagre~ (cue) 42
disappear~ (cue) -32
disclose~ (cue) 57
discuss~ (cue) 57
dismiss~ (cue) 43
distribut~ (cue) -21
di~ (cue) -52
domin~ (cue) -64
donat~ (cue) -48
done~ (cue) -31
do~ (cue) -66
draw~ (cue) 14
drew~ (cue) 18
driven~ (cue) -42
drive~ (cue) -30
drop~ (cue) -39
eager~ (cue) 39
earn~ (cue) -43
echo~ (cue) 21
elimin~ (cue) -33
embrac~ (cue) 36
emerg~ (cue) 20
emphasize~ (cue) 26
emploi~ (cue) -16
endors~ (cue) 72
end~ (cue) -40 (cue_…_quoted) 29
energ~ (cue) -31
enjoi~ (cue) 26
ensur~ (cue) -45
enter~ (cue) -33
erupt~ (cue) -13
everyth~ (cue) -24
expand~ (cue) -25
expect~ (cue) 73
experienc~ (cue) 16
explain~ (cue) 42 (quoted_cue) 17
express~ (cue) 90
extend~ (cue) -21
face~ (cue) -78
failur~ (cue) -12
fail~ (cue) -21
fallen~ (cue) -25
fall~ (cue) -41
fare~ (cue) -54
favor~ (cue) 38
fear~ (cue) 57
featur~ (cue) -12
feel~ (cue) 21
fell~ (cue) -55
fill~ (cue) -51
find~ (cue) 23
finish~ (cue) -70
fled~ (cue) -40
flee~ (cue) -16
flew~ (cue) -37
flip~ (cue) -13
fly~ (cue) -23
focus~ (cue) 25
follow~ (cue) -49
forc~ (cue) -46
found~ (cue) 18
fund-rais~ (cue) -24
fund~ (cue) -40
gain~ (cue) -51
garland~ (cue) -22
garner~ (cue) -40
gather~ (cue) -57
gener~ (cue) -18
get~ (cue) -63
given~ (cue) -25
give~ (cue) -47
gone~ (cue) 12
gotten~ (cue) -17
got~ (cue) -23
grant~ (cue) -23
grew~ (cue) -42
grown~ (cue) -36
hack~ (cue) -14
had~ (cue) -24
handl~ (cue) -38
hand~ (cue) -51
happen~ (cue) -52
hate~ (cue) 44
have~ (cue) -16
head~ (cue) -38
heard~ (cue) -27
hedg~ (cue) -26
help~ (cue) -44
highlight~ (cue) 51
hint~ (cue) 33
hire~ (cue) 15
hit~ (cue) 16
hope~ (cue) 46
host~ (cue) -61
hurt~ (cue) -23
identifi~ (cue) 18
ignor~ (cue) 48
impli~ (cue) 32
improv~ (cue) -31
incit~ (cue) -14
includ~ (cue) -19 (cue_…_quoted) -33
increas~ (cue) -66
indicate~ (cue) 18
insist~ (cue) 26 (cue_…_quoted) 22
inspir~ (cue) -39
intend~ (cue) 48
interview~ (cue) -30
introduc~ (cue) -12
invest~ (cue) -55
invit~ (cue) -45
invok~ (cue) 28
involv~ (cue) -24
join~ (cue) -36
keep~ (cue) -28
kept~ (cue) -20
kick~ (cue) -36
kill~ (cue) -54
knew~ (cue) 50
known~ (cue) 33
know~ (cue) 68
lack~ (cue) -29
lag~ (cue) -36
lai~ (cue) 60
land~ (cue) -33
laugh~ (cue) -19
lead~ (cue) -93
leak~ (cue) -35
lean~ (cue) 18
learn~ (cue) 45
leav~ (cue) -29
led~ (cue) -26
left~ (cue) -40
let~ (cue) -17
line~ (cue) 19
listen~ (cue) -39
list~ (cue) 28
live~ (cue) -15
li~ (cue) -23
lock~ (cue) -21
look~ (cue) 28
loom~ (cue) -39
lose~ (cue) -53
lost~ (cue) -69
maintain~ (cue) -39
make~ (cue) -16 (cue_…_quoted) 35
manag~ (cue) -24
map~ (cue) -27
mark~ (cue) -25
marri~ (cue) -62
match~ (cue) -42
mean~ (cue) -79
meet~ (cue) -19
mention~ (cue) 25
met~ (cue) -12
miss~ (cue) -43
mock~ (cue) 13
name~ (cue) 41
near~ (cue) -25
need~ (cue) -20
negoti~ (cue) 31
nomin~ (cue) 45
note~ (cue) 38 (cue_quoted) -16 (quoted_cue) 25
obtain~ (cue) -49
occur~ (cue) -26
offer~ (cue) 48
open~ (cue) -40
opposit~ (cue) 51
oppos~ (cue) 70
order~ (cue) 35
organ~ (cue) -55
outlin~ (cue) 46
overse~ (cue) -39
own~ (cue) -61
paid~ (cue) -23
pai~ (cue) -37
particip~ (cue) -21
parti~ (cue) -25
part~ (cue) -41
pass~ (cue) 45
path~ (cue) -18
perform~ (cue) -47
persuad~ (cue) 57
pile~ (cue) -17
pivot~ (cue) 21
place~ (cue) -28
plai~ (cue) -43
plan~ (cue) 23 (cue_…_quoted) -19
plead~ (cue) 55
pledge~ (cue) -20 (cue_…_quoted) 31
pois~ (cue) -25
poll~ (cue) -36
portray~ (cue) 24
pose~ (cue) -16
pour~ (cue) -37
praise~ (cue) 68
predict~ (cue) 28
prefer~ (cue) 82
prepar~ (cue) -44
presid~ (cue) -44
press~ (cue) 30
produc~ (cue) -14
project~ (cue) 63
promise~ (cue_…_quoted) 42
promot~ (cue) 27
prompt~ (cue) -67
propose~ (cue) 20
propos~ (cue) 46
protest~ (cue) -32
prove~ (cue) -27
publish~ (cue) 18
pull~ (cue) -61
push~ (cue) 34
put~ (cue) -12 (cue_quoted) 16 (cue_…_quoted) 23
qualifi~ (cue) -35
quick~ (cue) 24
quot~ (cue) 35
race~ (cue) -50
rail~ (cue) 67
ralli~ (cue) -37
rank~ (cue) -31
ran~ (cue) -42
readi~ (cue) -25
read~ (cue) 42 (quoted_cue) 53
recall~ (cue) 16 (quoted_cue) 17
receiv~ (cue) -37 (cue_…_quoted) -20
recogn~ (cue) 54
recommend~ (cue) 23
record~ (cue) 14
reduc~ (cue) -36
refer~ (cue) 53
refus~ (cue) 39 (cue_…_quoted) 19
regard~ (cue) 41
regist~ (cue) -22
reiterate~ (cue) 31
reject~ (cue) 34
releas~ (cue_…_quoted) 36
remain~ (cue) -17
remark~ (cue) -20 (cue_…_quoted) -20
rememb~ (cue) 75
remind~ (cue) 37
remov~ (cue) -16
renew~ (cue) 12
replac~ (cue) -24
reply~ (quoted_cue) 20
report~ (cue) 21 (cue_…_quoted) 26 (quoted_cue) -22
repres~ (cue) -17
request~ (cue) 26
requir~ (cue) 28
reserv~ (cue) -34
resign~ (cue) -34
reson~ (cue) 14
respond~ (cue) -43 (cue_:_quoted) 29 (cue_…_quoted) 15 (quoted_cue) 17
result~ (cue) -24
return~ (cue) -12
retweet~ (cue) 34
revers~ (cue) -19
right~ (cue) 14
risen~ (cue) -29
rise~ (cue) -32
rule~ (cue) -23
run~ (cue_…_quoted) -47
rush~ (cue) -36
sat~ (cue) -37
say~ (cue) 43 (cue_…_quoted) 15 (quoted_cue) 22 (quoted_cue_:_quoted) 19 (quoted_cue_…_quoted) 24
schedul~ (cue) -36
score~ (cue) -46
scrambl~ (cue) -21
search~ (cue) -38
secretari~ (cue) -24
secur~ (cue) -54
seek~ (cue) 48
seem~ (cue) 51
seen~ (cue) 30
see~ (cue) 70
select~ (cue) -45
sell~ (cue) -54
send~ (cue) -40
sent~ (cue_…_quoted) -28
serv~ (cue) -49
share~ (cue) 16
shift~ (cue) -28
shoot~ (cue) -33
shot~ (cue) -37
shown~ (cue) 52
show~ (cue) 60
signal~ (cue) 19
sit~ (cue) -44
slam~ (cue) 65 (cue_…_quoted) 17
slip~ (cue) -35
smile~ (cue) -36
sold~ (cue) -21
sought~ (cue) 50
sound~ (cue) 47
speak~ (cue) 14 (cue_…_quoted) -21
speech~ (cue) 14
spend~ (cue) -47
spoken~ (cue) 25
spoke~ (cue) 26
sponsor~ (cue) -18
stai~ (cue) -24
stand~ (cue) 37
start~ (cue) 25 (cue_…_quoted) -75
statement~ (cue_…_quoted) 18
state~ (cue) -72 (cue_…_quoted) 47
step~ (cue) -34
strategi~ (cue) 24
stress~ (cue) 53
struck~ (cue) 21
struggl~ (cue) -12
stuck~ (cue) 25
succeed~ (cue) -38
suffer~ (cue) -50
suggest~ (cue) 22 (cue_…_quoted) 18
suit~ (cue) -13
support~ (cue) 74 (cue_…_quoted) -27
surg~ (cue) -39
surround~ (cue) -22
survei~ (cue) -52
surviv~ (cue) -55
suspect~ (cue) 18
swept~ (cue) -42
take~ (cue) -30
talk~ (cue) 48
tap~ (cue) -37
ted~ (cue) -56
televis~ (cue) -32
tell~ (cue) 30 (cue_…_quoted) 38
testify~ (cue) -37
thank~ (cue) 60
think~ (cue) 17 (cue_…_quoted) -12
throw~ (cue) 25
time~ (cue) -30
ti~ (cue) -53
took~ (cue) 21 (cue_…_quoted) -41
tout~ (cue) 76
trail~ (cue) -65
travel~ (cue) -45
tri~ (cue_…_quoted) -67
try~ (cue_…_quoted) -26
tweet~ (cue_:_quoted) -38 (quoted_cue) 50
unabl~ (cue) -40
underscore~ (cue) -29
understand~ (cue) 37
unlik~ (cue) -15
urge~ (cue) 50
us~ (cue) -26 (cue_…_quoted) 36
view~ (cue) 60
violat~ (cue) -30
visit~ (cue) -46
voic~ (cue) 30
vote~ (cue) 33 (cue_…_quoted) 19
vow~ (cue) 45
wage~ (cue) -13
wait~ (cue) -41
wai~ (cue) -28
walk~ (cue) -34
want~ (cue) 55
warn~ (cue) 50 (cue_…_quoted) 26
watch~ (cue) -14
wave~ (cue) -39
wear~ (cue) -29
welcom~ (cue) 21
widen~ (cue) -45
win~ (cue) -64
wonder~ (cue) 66
won~ (cue) -56
word~ (cue) -26
work~ (cue) -25 (cue_…_quoted) -25
worry~ (cue) 40
write~ (cue) -21 (cue_:_quoted) 27 (quoted_cue) 43 (quoted_cue_…_quoted) 30

7 cue: cue, verb behind
:~ (no_verb_behind) -26 (verb_behind) 23
abil~ (verb_behind) -40
abl~ (verb_behind) -17
accept~ (no_verb_behind) 29
accord~ (no_verb_behind) 44
accuse~ (no_verb_behind) -27 (verb_behind) 49
acknowledge~ (no_verb_behind) 32 (verb_behind) 21
action~ (verb_behind) -15
act~ (no_verb_behind) -25 (verb_behind) -43
address~ (no_verb_behind) -31 (verb_behind) 25
add~ (no_verb_behind) 15 (verb_behind) -21
advanc~ (verb_behind) -13
advise~ (verb_behind) -37
advoc~ (verb_behind) 17
agree~ (no_verb_behind) -19
aim~ (no_verb_behind) 24
air~ (no_verb_behind) 13 (verb_behind) -46
alli~ (verb_behind) -37
announce~ (verb_behind) 45
announc~ (verb_behind) -26
answer~ (no_verb_behind) 24 (verb_behind) -31
appear~ (no_verb_behind) -13 (verb_behind) 35
applaud~ (no_verb_behind) 31
appoint~ (verb_behind) 18
approach~ (verb_behind) -45
argue~ (verb_behind) 48
argument~ (verb_behind) 34
arriv~ (no_verb_behind) -13 (verb_behind) -40
ask~ (no_verb_behind) 23 (verb_behind) 23
assert~ (verb_behind) 44
assure~ (verb_behind) 33
attack~ (no_verb_behind) 28 (verb_behind) 48
attend~ (no_verb_behind) -30 (verb_behind) -50
attribut~ (verb_behind) 47
back~ (no_verb_behind) 27 (verb_behind) 29
ban~ (verb_behind) 46
base~ (no_verb_behind) -22 (verb_behind) -64
battl~ (verb_behind) -22
beat~ (no_verb_behind) -32
becam~ (no_verb_behind) -14 (verb_behind) -15
becom~ (no_verb_behind) -55
begin~ (no_verb_behind) -72 (verb_behind) -27
begun~ (verb_behind) -22
believe~ (verb_behind) 27
bid~ (no_verb_behind) -14 (verb_behind) -24
blame~ (no_verb_behind) 14
blast~ (verb_behind) 49
block~ (verb_behind) -26
boast~ (verb_behind) -15
boo~ (verb_behind) 33
break~ (no_verb_behind) -26
bring~ (no_verb_behind) -31 (verb_behind) -27
broke~ (verb_behind) -16
brought~ (verb_behind) -12
build~ (no_verb_behind) -15 (verb_behind) -44
built~ (no_verb_behind) -36 (verb_behind) -36
bui~ (no_verb_behind) -23 (verb_behind) -29
came~ (no_verb_behind) 27 (verb_behind) -53
campaign~ (verb_behind) -15
candidaci~ (verb_behind) -25
captur~ (no_verb_behind) -73 (verb_behind) 29
care~ (verb_behind) 34
carri~ (no_verb_behind) -20 (verb_behind) -13
cast~ (no_verb_behind) -12 (verb_behind) 27
caus~ (verb_behind) -54
caution~ (verb_behind) 35
celebr~ (no_verb_behind) 13 (verb_behind) -15
challeng~ (verb_behind) 30
chanc~ (verb_behind) -47
chang~ (no_verb_behind) -36 (verb_behind) -30
charge~ (no_verb_behind) -54
circul~ (verb_behind) 34
cite~ (no_verb_behind) 93 (verb_behind) 60
claim~ (no_verb_behind) -13 (verb_behind) 37
close~ (verb_behind) -62
come~ (no_verb_behind) 15 (verb_behind) -27
comment~ (no_verb_behind) 13 (verb_behind) -35
commit~ (no_verb_behind) -25
compar~ (no_verb_behind) 13 (verb_behind) 24
compet~ (no_verb_behind) -30
complain~ (verb_behind) 32
complet~ (verb_behind) -24
concede~ (verb_behind) 34
conclude~ (verb_behind) 12
condemn~ (verb_behind) 32
conduct~ (verb_behind) -77
confirm~ (verb_behind) 43
connect~ (verb_behind) -40
consid~ (no_verb_behind) 60 (verb_behind) 26
contain~ (no_verb_behind) -25 (verb_behind) -21
continue~ (no_verb_behind) -13 (verb_behind) -35
contrast~ (no_verb_behind) 19
contribut~ (no_verb_behind) -30
convinc~ (verb_behind) 26
cover~ (verb_behind) -14
creat~ (no_verb_behind) -24 (verb_behind) -17
criticize~ (verb_behind) 58
critic~ (no_verb_behind) 31 (verb_behind) 18
cross~ (verb_behind) -40
cut~ (verb_behind) -30
decid~ (verb_behind) 24
decis~ (verb_behind) 36
declare~ (verb_behind) 15
declin~ (no_verb_behind) -20 (verb_behind) 54
decry~ (verb_behind) 39
deem~ (verb_behind) 36
defeat~ (verb_behind) -52
defend~ (no_verb_behind) 15
deliv~ (no_verb_behind) 12
demand~ (verb_behind) 41
demonstr~ (verb_behind) 13
denounce~ (no_verb_behind) 37 (verb_behind) 14
deny~ (no_verb_behind) 21 (verb_behind) -16
depend~ (verb_behind) -38
deploi~ (verb_behind) -48
describe~ (no_verb_behind) 39 (verb_behind) 25
develop~ (verb_behind) -33
devot~ (verb_behind) 15
discuss~ (verb_behind) 58
dismiss~ (no_verb_behind) 43 (verb_behind) 18
divid~ (no_verb_behind) -23
di~ (no_verb_behind) -35 (verb_behind) -28
domin~ (no_verb_behind) -31 (verb_behind) -39
donat~ (no_verb_behind) -25 (verb_behind) -29
done~ (no_verb_behind) -26 (verb_behind) -20
doubt~ (verb_behind) 35
do~ (no_verb_behind) -36 (verb_behind) -44
drawn~ (verb_behind) -56
draw~ (no_verb_behind) 13
driven~ (verb_behind) -24
drop~ (verb_behind) -56
eager~ (verb_behind) 52
earn~ (no_verb_behind) -49 (verb_behind) -30
echo~ (verb_behind) 12
elect~ (verb_behind) -19
elimin~ (verb_behind) -33
email~ (verb_behind) 16
embrac~ (no_verb_behind) 13 (verb_behind) 32
emerg~ (no_verb_behind) -39 (verb_behind) 19
emphasize~ (verb_behind) 14
encourage~ (no_verb_behind) -29 (verb_behind) 18
endors~ (no_verb_behind) 25 (verb_behind) 66
end~ (no_verb_behind) -35
energ~ (verb_behind) -25
engag~ (no_verb_behind) -34
enjoi~ (no_verb_behind) 13 (verb_behind) 22
ensur~ (verb_behind) -45
enter~ (no_verb_behind) -27 (verb_behind) -19
erupt~ (verb_behind) 15
estimate~ (no_verb_behind) 29 (verb_behind) -19
everyth~ (verb_behind) -23
expand~ (no_verb_behind) -43
expect~ (no_verb_behind) 29 (verb_behind) 28
experienc~ (no_verb_behind) 22
explain~ (no_verb_behind) 27 (verb_behind) 46
express~ (no_verb_behind) 76 (verb_behind) 30
extend~ (verb_behind) -65
face~ (no_verb_behind) -64 (verb_behind) -31
failur~ (verb_behind) -12
fail~ (no_verb_behind) -22
fallen~ (verb_behind) -30
fall~ (verb_behind) -27
favor~ (no_verb_behind) 29 (verb_behind) 17
fear~ (verb_behind) 51
fell~ (verb_behind) -46
fight~ (verb_behind) -20
file~ (no_verb_behind) -13
fill~ (no_verb_behind) -41
find~ (verb_behind) 42
finish~ (no_verb_behind) -37 (verb_behind) -38
fire~ (verb_behind) 43
flew~ (verb_behind) -30
focus~ (no_verb_behind) -13 (verb_behind) 25
focu~ (no_verb_behind) -24 (verb_behind) 16
follow~ (no_verb_behind) -31
forc~ (verb_behind) -42
found~ (no_verb_behind) 17 (verb_behind) 13
gain~ (verb_behind) -29
garland~ (verb_behind) -18
gather~ (no_verb_behind) -20 (verb_behind) -46
gave~ (no_verb_behind) 30 (verb_behind) -12
get~ (no_verb_behind) -18 (verb_behind) -80
given~ (no_verb_behind) -35 (verb_behind) -13
give~ (verb_behind) -28
gotten~ (verb_behind) -49
got~ (no_verb_behind) -19
go~ (no_verb_behind) -17
grew~ (no_verb_behind) -18 (verb_behind) -35
grown~ (verb_behind) -27
grow~ (no_verb_behind) -34
had~ (no_verb_behind) -30
handl~ (no_verb_behind) -15 (verb_behind) -31
hand~ (verb_behind) -43
happen~ (no_verb_behind) -17 (verb_behind) -42
hate~ (verb_behind) 19
have~ (verb_behind) -37
head~ (verb_behind) -62
heard~ (verb_behind) -28
hedg~ (verb_behind) -32
held~ (no_verb_behind) -37
help~ (no_verb_behind) -36 (verb_behind) -42
highlight~ (verb_behind) 67
hint~ (verb_behind) 26
hit~ (no_verb_behind) -38 (verb_behind) 35
hold~ (no_verb_behind) -45
hope~ (verb_behind) 27
host~ (no_verb_behind) -31 (verb_behind) -53
identifi~ (no_verb_behind) 19 (verb_behind) 50
ignor~ (no_verb_behind) 36 (verb_behind) 13
impli~ (verb_behind) 35
import~ (no_verb_behind) -28
improv~ (verb_behind) -33
incit~ (verb_behind) -16
includ~ (no_verb_behind) -33 (verb_behind) -13
increas~ (no_verb_behind) -25 (verb_behind) -50
insist~ (verb_behind) 35
intend~ (verb_behind) 34
interview~ (no_verb_behind) -40 (verb_behind) -21
introduc~ (verb_behind) 17
invest~ (verb_behind) -46
invok~ (verb_behind) 19
involv~ (verb_behind) -29
join~ (no_verb_behind) -20 (verb_behind) -27
joke~ (verb_behind) 36
josh~ (verb_behind) -42
kept~ (no_verb_behind) -13
kill~ (no_verb_behind) -25 (verb_behind) -35
knew~ (verb_behind) 43
known~ (no_verb_behind) 21 (verb_behind) 33
know~ (verb_behind) 60
lack~ (verb_behind) -35
laid~ (verb_behind) 12
lai~ (no_verb_behind) 23
lament~ (verb_behind) 33
launch~ (no_verb_behind) -34 (verb_behind) 20
lead~ (no_verb_behind) -50 (verb_behind) -68
learn~ (verb_behind) 47
leav~ (verb_behind) -31
led~ (no_verb_behind) 17 (verb_behind) -62
left~ (no_verb_behind) -28 (verb_behind) -28
let~ (verb_behind) -14
link~ (verb_behind) -18
listen~ (verb_behind) -42
list~ (no_verb_behind) 39 (verb_behind) 15
live~ (no_verb_behind) -60 (verb_behind) 14
look~ (no_verb_behind) -18 (verb_behind) 29
loom~ (no_verb_behind) -24
lose~ (no_verb_behind) -29 (verb_behind) -31
lost~ (no_verb_behind) -47 (verb_behind) -45
made~ (no_verb_behind) -12
maintain~ (no_verb_behind) 23 (verb_behind) -76
make~ (no_verb_behind) -27 (verb_behind) 19
manag~ (verb_behind) -25
marri~ (verb_behind) -48
mean~ (verb_behind) -57
meet~ (no_verb_behind) -22
mention~ (verb_behind) 18
met~ (verb_behind) -20
miss~ (no_verb_behind) -35 (verb_behind) -25
mock~ (verb_behind) -17
move~ (verb_behind) -17
name~ (no_verb_behind) 38 (verb_behind) 13
need~ (no_verb_behind) -51
nomin~ (no_verb_behind) 42
note~ (no_verb_behind) 22 (verb_behind) 31
obtain~ (verb_behind) -46
offer~ (verb_behind) 51
open~ (no_verb_behind) -12
opposit~ (no_verb_behind) 48
oppos~ (no_verb_behind) 61 (verb_behind) 44
opt~ (verb_behind) 21
order~ (verb_behind) 28
organ~ (no_verb_behind) -34 (verb_behind) -28
overse~ (verb_behind) -47
own~ (no_verb_behind) -32 (verb_behind) -43
paid~ (verb_behind) -40
pai~ (no_verb_behind) -28 (verb_behind) -20
particip~ (no_verb_behind) -24
parti~ (verb_behind) -25
pass~ (no_verb_behind) 22 (verb_behind) 15
path~ (verb_behind) -16
persuad~ (verb_behind) 50
pivot~ (verb_behind) 33
place~ (verb_behind) -21
plai~ (no_verb_behind) -68
plead~ (verb_behind) 43
pois~ (verb_behind) -24
poll~ (verb_behind) -56
post~ (no_verb_behind) 14 (verb_behind) -24
praise~ (no_verb_behind) 24 (verb_behind) 34
predict~ (verb_behind) 49
prefer~ (verb_behind) 60
prepar~ (no_verb_behind) 14 (verb_behind) -79
press~ (verb_behind) 30
produc~ (verb_behind) -22
project~ (verb_behind) 51
promise~ (no_verb_behind) -23 (verb_behind) 43
promot~ (verb_behind) 33
prompt~ (verb_behind) -26
propose~ (verb_behind) 30
propos~ (verb_behind) 24
protest~ (verb_behind) -17
prove~ (verb_behind) -27
publish~ (verb_behind) 15
pull~ (no_verb_behind) -31 (verb_behind) -43
pursu~ (verb_behind) -47
push~ (verb_behind) 32
qualifi~ (verb_behind) -32
question~ (no_verb_behind) 15
quick~ (verb_behind) 15
rail~ (verb_behind) 59
rais~ (no_verb_behind) 23 (verb_behind) -19
ralli~ (verb_behind) -46
reach~ (verb_behind) -16
readi~ (verb_behind) -21
read~ (no_verb_behind) 55 (verb_behind) 22
recall~ (verb_behind) 29
receiv~ (no_verb_behind) -28 (verb_behind) -28
recogn~ (verb_behind) 60
record~ (verb_behind) -17
reduc~ (verb_behind) -23
refer~ (no_verb_behind) 15 (verb_behind) 48
reflect~ (no_verb_behind) -15
refus~ (verb_behind) 40
regist~ (verb_behind) -44
reiterate~ (verb_behind) 31
reject~ (no_verb_behind) 15 (verb_behind) 25
relat~ (verb_behind) -25
reli~ (verb_behind) -20
remain~ (no_verb_behind) -60
remark~ (no_verb_behind) 14 (verb_behind) -12
rememb~ (verb_behind) 60
remind~ (verb_behind) 33
repeat~ (verb_behind) -17
report~ (no_verb_behind) 17
repres~ (verb_behind) -41
request~ (verb_behind) 32
requir~ (no_verb_behind) -21 (verb_behind) 31
resign~ (verb_behind) -27
respect~ (verb_behind) -14
respond~ (no_verb_behind) -15
respons~ (no_verb_behind) -13
result~ (verb_behind) -22
return~ (no_verb_behind) -32 (verb_behind) -17
reveal~ (verb_behind) 20
rise~ (no_verb_behind) -21 (verb_behind) -12
rule~ (verb_behind) -34
run~ (no_verb_behind) -29 (verb_behind) -21
rush~ (verb_behind) -36
sat~ (verb_behind) -33
saw~ (no_verb_behind) 25
say~ (no_verb_behind) 17 (verb_behind) 59
schedul~ (no_verb_behind) -28 (verb_behind) -32
score~ (verb_behind) -45
scrambl~ (verb_behind) -21
secur~ (verb_behind) -35
seek~ (no_verb_behind) 49 (verb_behind) 13
seem~ (no_verb_behind) 24 (verb_behind) 49
seen~ (no_verb_behind) 61 (verb_behind) -16
see~ (no_verb_behind) 24 (verb_behind) 49
select~ (no_verb_behind) -39
sell~ (no_verb_behind) -30 (verb_behind) -30
send~ (verb_behind) -45
sent~ (no_verb_behind) -26
serv~ (no_verb_behind) -45 (verb_behind) -32
set~ (no_verb_behind) 20 (verb_behind) -41
share~ (no_verb_behind) -29 (verb_behind) 59
shift~ (no_verb_behind) -43
shoot~ (no_verb_behind) -15 (verb_behind) -22
show~ (no_verb_behind) 18 (verb_behind) 34
sign~ (no_verb_behind) -35 (verb_behind) 20
sit~ (no_verb_behind) -32 (verb_behind) -35
slam~ (no_verb_behind) 14 (verb_behind) 69
sought~ (verb_behind) 27
sound~ (no_verb_behind) 58
speak~ (no_verb_behind) 31
speech~ (verb_behind) -17
spend~ (verb_behind) -52
spoke~ (no_verb_behind) 47
stai~ (no_verb_behind) -16 (verb_behind) -12
stanc~ (verb_behind) 12
stand~ (no_verb_behind) 37 (verb_behind) -25
start~ (no_verb_behind) -44
statement~ (no_verb_behind) -22 (verb_behind) 21
state~ (no_verb_behind) -23 (verb_behind) -18
step~ (verb_behind) -26
stop~ (verb_behind) 22
strategi~ (verb_behind) 24
stress~ (verb_behind) 44
struggl~ (no_verb_behind) -31
suggest~ (verb_behind) 30
support~ (no_verb_behind) 16 (verb_behind) 52
surround~ (verb_behind) -27
survei~ (verb_behind) -35
surviv~ (verb_behind) -38
suspect~ (verb_behind) 25
taken~ (no_verb_behind) 17
talk~ (no_verb_behind) 22 (verb_behind) 44
tap~ (verb_behind) -43
target~ (no_verb_behind) -32 (verb_behind) 21
ted~ (no_verb_behind) -22 (verb_behind) -43
tell~ (no_verb_behind) 20 (verb_behind) 40
think~ (no_verb_behind) 41
time~ (verb_behind) -29
titl~ (verb_behind) 47
ti~ (no_verb_behind) -13 (verb_behind) -24
took~ (no_verb_behind) -16
tout~ (verb_behind) 61
trail~ (no_verb_behind) -29 (verb_behind) -43
travel~ (verb_behind) -37
turn~ (no_verb_behind) 27 (verb_behind) -48
tweet~ (no_verb_behind) 27 (verb_behind) -16
unabl~ (verb_behind) -40
undermin~ (verb_behind) -36
underscore~ (verb_behind) -40
understand~ (verb_behind) 42
urge~ (verb_behind) 53
us~ (no_verb_behind) -52
view~ (no_verb_behind) 36 (verb_behind) 30
violat~ (no_verb_behind) -16
visit~ (no_verb_behind) -24 (verb_behind) -46
voic~ (verb_behind) 63
vote~ (no_verb_behind) 19 (verb_behind) 22
vow~ (verb_behind) 39
wait~ (verb_behind) -44
walk~ (no_verb_behind) -39
want~ (verb_behind) 41
warn~ (verb_behind) 49
watch~ (no_verb_behind) -29
wear~ (verb_behind) -43
welcom~ (verb_behind) 38
went~ (no_verb_behind) 13
widen~ (verb_behind) -44
will~ (verb_behind) -22
win~ (no_verb_behind) -46 (verb_behind) -43
wonder~ (verb_behind) 54
won~ (no_verb_behind) -24 (verb_behind) -38
word~ (verb_behind) -22
work~ (no_verb_behind) -58 (verb_behind) -16
worry~ (verb_behind) 31
write~ (no_verb_behind) 22

8 cue: next word, speaker
$ (body) -25 (name) -25
(edge) (name) -25 (person) -18 (thing) -56
(number) (body) 22 (name) -40 (person) -20 (text) 19 he -15 it -51 she -22 they 33
) (name) -23
, (body) -17 (text) 14 he -14 his -20 it -40 they -15
- (name) 29 (thing) -32
. (body) -12 (name) 19 (thing) -28 he -23
: (name) -16 (person) -30 (text) -12 his -21
a (text) 15 he 27 it 17 they 14 who 24
about (body) -33 (name) 62 (person) 20 (thing) 15 she -24
against (body) 25 (name) 35 (thing) -48 he 44 his -12
among (name) -37
an (name) -36 (person) 28 (thing) 19 he -29 she 40
and (thing) -57
another (person) -25
around (thing) 14
as (name) -38 (person) -15 he -20
at (body) 16 (person) -13 (text) -33 (thing) 17 she 22
away (name) -24
back (name) -18 he -13
behind (thing) -22
between (thing) -25
big (thing) -19
both (thing) -13
by he 17
clinton (body) -33 (person) 19 (text) 15 he 33
clinton's (name) 34 (thing) 12
clinton’s (name) 20
cnn (name) 28
criticism (name) -14
cruz (name) -32 (thing) 24
delegates (thing) -13
democratic (name) -19
democrats (thing) -37
donald (name) 24
down (thing) -15
during he -19
earnest (person) -24
for (person) -41 (text) -12 (thing) 12 he -26 her 24 it -44 she 25 their 16 they 46
former (name) 34
fox (name) -19
friday (name) 17
from (name) -88 (person) -19 (thing) 35 he -41 she 25
he (body) 18 (name) 18 she -30
her (body) 29 (name) -15 he 55
him (body) 33 (person) -35 he 16 she 55 they 32
himself (name) 16 he -39
his (thing) 16 he 14
home (name) -24
how (thing) -14 he 27
in (person) -30 (text) -60 he -44 it -36 they 25 who 54
into (person) -20 (thing) -53
it (body) -15 (person) 26 (text) 22 (thing) 14 he -24 she 14
its (name) -21 (thing) -14
last (thing) -12
little (name) 23 (thing) 14
many (name) -19
money (thing) -20
more (body) -29 (person) 39 (thing) -19
mr. (name) 22 (person) 31 (thing) -13 she -19
mrs. (name) 18
much (name) 20
new (name) -23
no (name) 36
not (name) 43
obama (name) 56
of (body) 12 (name) 15 (thing) 22 he 57 her -19 its -53 they -18
off (name) 18 (person) 13 (thing) -26
office (name) -21
on (name) 18 (person) 22 (text) -31 he -12 her -36 it 27 she -15 their -72 they 19 who -62
only (name) 18 (thing) -33
out (body) 15 (name) 16 (person) -44 he 22 she 50
over (body) -30 (thing) 14
paul (name) -17
political (name) -16
politico (name) 23 (person) -28
president (name) 16
reporters (name) 33
republican (name) 17 (thing) -16
rubio (name) 28
sanders (name) -31 (person) 44 (thing) -13 she -13
senate (name) -16
senator (name) 29
she (thing) 25
so (name) 29 (thing) -15
some (name) 46 (person) -27 (thing) 22 he -38
steve (name) -21
sunday (name) 33
support (name) 12
that (name) 13 (person) 34 (thing) -18 he 14 his 22 it -29 she -29 they 36
the (text) 19 it -15 who -38
their (name) -13
them (name) -14 (thing) -22
themselves (person) -23 (thing) 12
there (name) 24
they (name) -16 (thing) 42 who 19
this (person) 42 he -15
through (name) -19 (thing) -31
thursday (name) -19
to (body) 19 (text) -21 (thing) -16 he -13 her -15 his 14 it 17 its -15 she 17 their -37 they -36 who 33
trump (text) 43 (thing) 29 he -29
trump's (name) 17
trump’s (name) 19
under (thing) 24
up (body) -25 (person) 20 (thing) -17 he 37
voters (name) 43 (thing) -18
what (thing) -35
when (thing) -38
whether (name) 24 (person) 35
who (name) -12
why (name) 43
with (body) -17 (person) 16 he -23 it -12 they -33
— (name) -52
“,” (name) 23 (thing) -35
“” (body) -28 (text) 18 (thing) 30 his -19 she -17

9 cue: next tag, speaker
(edge) (name) -25 (person) -18 (thing) -56
ADJ (body) -22 (name) 15 (thing) 14 he 21 it 27 who -47
ADP (body) -12 (text) -25 (thing) -18 he -23 her -21 him -18 it -57 its -54 she -22 they 12
ADV (person) 14 (text) -33 (thing) -23 he 17 they -48
AUX (name) -23 (person) 12 (thing) -26 he -38 his -30
CCONJ (name) -27 (person) -15 (thing) -69
DET who -17
NOUN (name) -18 (text) 36 (thing) -14 he -21 who -31
NUM (body) 22 (name) -40 (person) -20 (text) 19 he -15 it -51 she -22 they 33
PART (body) 41 (person) -20 (text) -53 he 12 her 12 his 26 it 31 she 15 their -39 they -27 who 26
PRON (body) 12 (text) 13 (thing) 17 his 15 they 15 who -12
PROPN (thing) -13 they -22
PUNCT (body) -37 (text) 15 (thing) -50 he -26 her -37 his -45 it -21 she 25 they -13 who 21
QUOTE (body) -34 (person) 26 (thing) 14 he -13 his -19
SCONJ (name) 56 (person) 26 (text) 14 he 27 his 16 they 25
SYM (body) -40 (name) -30 (thing) -32
VERB (body) -70 (name) -14 (person) -25 (text) -41 his -22 it -47 she -19 they -15 who 43

10 cue: form, speaker
(ADJ) (body) 30 (person) 44 (thing) -15 it -50 they -26
(ADJed) (name) 17 (person) 20 (thing) -20
(NOUN) (body) -31 (name) -42 (person) -12 (text) -53 his -13 its -46 their -13
(NOUNs) (name) -31 (text) 19 (thing) -49 her -17
(VERB) (body) -17 (name) -18 (text) 16 he -20 them -36 they 16
(VERBed) (name) 14 he 15 her -14 himself -15 she 18 someone 13 them 13 they 14 who -23
(VERBing) (name) 13 (text) -20 it -48 she -16
(VERBs) (body) -21 (person) -21 (text) 42 (thing) -24
(hanging_NOUNing) (name) -21
(hanging_PUNCT) (text) 30
(hanging_VERBing) (name) -20 (person) -17 (text) -33 it 26 they -23
(passive_VERB) (name) -27 (person) 24
(passive_VERBed) (name) 22 (person) -17 (text) -64

11 cue: quotes around, speaker
(cue) (name) -21 (thing) -25 anyone -19 everyone 12 he -23 herself 25 him -26 his -18 it -24 its -30 itself -25 she -23 them -22
(cue_:_quoted) (person) -15 (thing) -13 his -13 it 47 she 31
(cue_quoted) (body) -22 (name) -20 (person) 16 (thing) -25 he 36 it 15
(cue_…_quoted) (body) 27 (text) -36 (thing) -20 her 19 his -16 its -27 she 12 they 13 who -27
(quoted_cue) (body) -45 (name) 13 (thing) -28 he 25 his -29 it -12 she 53 who 15
(quoted_cue_quoted) (name) -16 (person) 22 (thing) -23 she 16
(quoted_cue_…_quoted) (name) 73 she -36

12 cue: next word, second word
$ (number) -34
(edge) (edge) -26
(number) % 21 (number) -16 delegates -22 people 20 percent -19 px -16 years -20
, a -16 adding 21 and -23 as 16 but -31 he -16 including -25 is 48 it 22 referring 18 she 24 that 22 the -18 trump -15 was 19 which -57 while 13 “?” 27 “” 50
. ) -16
: (edge) -39 donald -51 “?” 28 “” 62
a $ -19 (number) 39 campaign -21 few -13 large 16 letter 56 lot -30 major -43 message 25 more -16 national -18 new 16 report 36 series 35 similar -47 statement 78 variety 13 “” -23
about $ -54 (number) -30 how 16 the 13
after a -16
against a 19
and the 17
as a 25 super 13 they -45 “” -14
at a -12 least -18 the -28 trump 22
attention to 29
back in -19 to -38
bernie sanders 28
by (number) 46 a -27 an 12 his -36 trump -27
classified information -31
clear that 28
clinton , -23 . -23 and -31
closer to -20
cnn . 15
criticism from 38
cruz and -16
delegates , -12
donald trump 40
during the -13
early results 17
far more -23
for (number) -27 a 15 an 19 clinton 22 her -27 it -20 months -21 mr. -25 president -37 the 16 their -14 trump 36
fox news -18
friday . 12
from (number) -12 a -21 his -12
he could 18 did -22 has 42 was 15
her “” -18
hillary clinton 19
him . 15 a -15 as 59 for 75 in -28 of -14 to -19
himself as 57
his bid -16 campaign -40 first -29 own 17 support 46 supporters -42
hundreds of -24
in (number) -44 a 57 an 48 florida -31 her 14 iowa -34 new -17 on 64 recent -21 response -25 south -15 the -28
into the -51
it . 30 a -17 as 46 clear 70 could 19 to -37 will 15 would 44 ’s -14 “” 53
jeb bush 22
just (number) -29
last month 12 year -22
members of -12
money to -16
more than -24
most of -17
mr. cruz 34 sanders -17 trump's 27
mrs. clinton 43
nearly (number) -12
new hampshire 14
not to 44
obama ’s 19
of (number) -46 her 30 his 39 state -25
off a -13 the 24
on , -15 a -21 abc 23 his -45 immigration 36 monday -24 mr. 18 new -34 sanders 44 saturday -21 sunday -24 the -23 to 46 trump 25 tuesday -24 twitter 22 wednesday 12 “” -28
out , -46 a 39 at 68 for -17 the -51 to -40
over the -24
reporters in -24
sanders ' 22
she was -12
short of 26
some of 57
support for 24 from 22
that (number) 21 , 38 a 31 as -34 clinton 16 could -34 even 33 hillary -17 his 39 if -31 in 43 it 33 mrs. 20 obama 19 sanders 12 some 21 there 33 they 14 trump 29 would -16
the (number) -40 ap 21 candidate -20 case 77 city -12 clinton -30 company -29 convention -34 country -35 court 12 crowd -30 economy -56 federal 17 first -27 former 17 gop -36 government -39 huffington 19 issue 51 nation -15 network -14 new -23 next -40 nomination -44 notion 43 number 18 obama 37 post -18 presidential -23 presumptive 27 race -16 real 18 release 45 republican 13 same 15 senate -30 stage -66 story -60 tax 36 washington 13 white -51 world -16 “” -17
their support 53
them . -15 to 14
themselves as 26
there is -15 was 27
they are 22 had -22 have 38 will 36 would -37 ’re 14
this week 19
through a -21 the -23
to (number) -34 an -20 attract -39 ban -19 be -22 block -26 bring 51 clinch -19 clinton 17 date -43 do -23 end 36 fight -16 find -18 give 38 go 15 have -48 hear 24 help -12 her -30 keep 29 kill -35 lead -45 leave -16 make 27 mr. 30 new -21 pay 34 play -28 provide 15 raise -69 run -72 sanders 14 secure -18 see -30 show 57 support 72 take -27 the -30 their -31 trump 18 turn -29 understand 22 win -66 “” 33
trump in 24 is -34 to 39
tuesday that 16
under the -33
up . 16 a -49 for -55 his 27 in -16 on -19 the 27
wall street -31
what they 17
whether the 24
with (number) 30 an -20 his -23 the 49 their 22
“,” he -24
“?” (edge) 19
“” (edge) 23 [ 47 and 20

13 cue: next tag, second tag
(edge) (edge) -26
ADJ ADJ 44 ADP 12 ADV 15 CCONJ -35 PART -19 PROPN 17 PUNCT -55 SCONJ 56
ADP ADP 22 ADV 14 AUX 17 NOUN -23 NUM -56 PART 51 PROPN -38 PUNCT -81 SCONJ -16 SYM -37 VERB 13
ADV ADJ 22 ADV -12 CCONJ -47 NOUN 25 NUM -52 PART 51 PRON 31 PROPN -17 PUNCT -46 SCONJ 18 SYM -67 VERB -38
AUX ADJ 17 ADP -41 AUX -57 DET 20 PART 18 VERB -29
CCONJ ADJ -19 ADV -17 AUX -16 DET 20 NOUN -30 VERB -35
DET ADP -19 ADV 14 DET 25 NUM -12 PRON -41 QUOTE -46 SYM -17 VERB 43
NOUN ADJ -22 ADV -50 CCONJ -61 DET 34 PART 43 PROPN 19 PUNCT -98 QUOTE -41 SCONJ 23
NUM ADJ -23 ADP 27 NOUN -20 NUM -16 PROPN -51 SYM 20
PART ADJ 41 ADV -33 AUX -19 NOUN -18 PART 53 VERB 31
PRON AUX 13 CCONJ -18 DET -36 PROPN 55 PUNCT -18 SCONJ 19 VERB 26
PROPN ADJ 25 ADP -15 ADV -40 DET 16 NUM -53 PART 48 PRON 30 PUNCT -41 SCONJ 67 VERB -35
PUNCT (edge) -24 ADJ -33 ADP -45 ADV 15 AUX 64 CCONJ -29 DET -52 NOUN 25 NUM -31 PRON -48 PROPN -72 PUNCT -21 QUOTE 75 SCONJ 36
QUOTE (edge) 32 ADP -15 DET 14 NOUN 14 PRON -54 SYM -88 VERB -21
SCONJ ADJ 13 ADP -24 ADV 35 AUX 35 DET 51 NUM 21 PRON 21 PROPN 22 PUNCT 29 QUOTE 14 VERB 25
SYM NUM -44
VERB ADJ -22 ADV -37 DET -14 PART -13 PRON 30 PUNCT -37 SCONJ -13 VERB 19

14 cue: word before the cue, form
% (VERB) 35
' (NOUN) -24
's (ADJ) -19 (NOUN) 14
've (VERBed) 18
( (VERB) -66
(edge) (VERBing) 21
(number) (NOUN) -55 (NOUNs) -111 (VERB) 34 (VERBed) -43 (VERBs) -17
) (VERB) 24
, (VERBed) 16 (VERBing) 24 (VERBs) 34
- (VERB) 50 (VERBed) 25
-- (VERB) -34 (VERBed) -14 (hanging_VERBing) 21
: (VERB) -48 (hanging_VERBing) -35
about (hanging_VERBing) -54
ad (VERBs) -12
administration (VERBed) 30
advisers (VERB) 22
after (hanging_VERBing) 28
already (VERB) 25 (VERBed) -13 (VERBing) -33
also (VERB) 30 (VERBed) 65 (VERBs) 32 (hanging_VERBing) 46
americans (VERBed) 20
are (VERBed) -13 (VERBing) 23 (passive_VERBed) -25
as (VERBed) 18 (hanging_VERBing) -72
at (hanging_VERBing) -35
audience (VERBed) 17
back (VERB) -28
been (ADJ) 19 (VERBed) -64 (passive_VERB) 26 (passive_VERBed) 16
before (hanging_VERBing) 56
began (hanging_VERBing) -43
begin (hanging_VERBing) -14
begun (hanging_VERBing) -34
being (VERBed) -50 (passive_VERBed) -30
biden (VERB) 31 (VERBed) 13
bozell (VERBs) 18
bush (VERBed) 26 (VERBs) 14
but (VERB) -14 (VERBed) 27 (VERBs) 25
by (hanging_VERBing) 28
campaign (NOUN) 25 (VERB) -18 (VERBed) 22 (VERBs) -33 (hanging_VERBing) 16
candidate (VERBed) -19 (VERBs) -36 (hanging_VERBing) 18
candidates (VERB) -12 (hanging_VERBing) 42
carson (VERB) 26 (VERBed) 19
christie (VERB) -13 (VERBed) 38
clinton (VERB) -40 (VERBs) -46 (hanging_PUNCT) 36
clinton's (VERBed) -37
cnn (VERBed) 31
comey (VERB) -26
comments (VERB) -39
committee (VERB) -25 (VERBed) 42
company (VERB) 20 (VERBed) 22
convention (VERB) -31 (VERBed) -35
court (VERBed) 35
critics (VERB) -17
crowd (VERBed) -12
cruz (VERB) -12 (VERBed) -18 (VERBs) 13
delegate (VERB) -17
delegates (VERBed) -67
democrats (VERB) 16
department (VERB) -50 (VERBed) -17
despite (hanging_VERBing) 33
devine (VERB) 22 (VERBed) 13
did (VERB) 35
does (VERB) 40
earnest (VERB) 14
even (VERB) 21 (VERBed) 17
executive (NOUNs) -24
experts (VERB) 37
family (VERBed) -27
far (VERB) -34
fiorina (VERB) 26
firm (VERBed) -51
first (NOUN) -28 (VERB) -24 (passive_VERBed) 48
for (VERB) -55 (VERBed) -41
from (VERB) -26 (VERBed) -23
get (VERB) 18
governor (VERB) -28 (VERBed) 33
grayson (VERB) -15
group (VERBed) -55 (VERBs) 12 (hanging_VERBing) 41
groups (hanging_VERBing) 13
had (VERB) -13
hannity (VERBed) 27
has (VERBed) 25
have (VERB) 18 (VERBed) 53
he (VERB) 28 (VERBed) 46 (VERBs) 15
help (VERB) -23
helped (VERB) -66
her (NOUN) -23 (hanging_VERBing) -44
him (VERB) 13 (hanging_VERBing) -13
his (NOUNs) 18
home (NOUN) -34
house (VERBed) 22 (VERBs) -16
in (VERB) -13 (VERBs) -40
including (hanging_VERBing) -12
interview (VERBed) -20
into (hanging_VERBing) -32
is (VERBed) -51 (VERBing) 27 (passive_VERB) -38 (passive_VERBed) 21
it (VERBed) 18 (VERBs) -21
its (NOUN) -31
just (VERBed) -49
kasich (VERB) -18
largely (VERBed) 19
later (VERBed) 15
latest (hanging_PUNCT) -71
leaders (VERB) 59 (VERBed) -45
lewandowski (VERB) 23
long (VERBed) -12
longer (VERB) -31
manafort (VERB) -20 (VERBed) 30
many (VERBed) 13
members (VERB) -14
monday (VERBed) 28
more (VERBed) -22
most (VERBed) -58
nega (VERBed) 19
news (VERB) -21
night (VERBed) 31
now (VERB) 42 (VERBed) 13 (VERBs) -12
of (VERB) -20 (VERBed) -80 (VERBs) 19
office (VERBed) 41
officials (VERB) 35
often (VERB) -19 (VERBed) 25 (VERBs) 18
on (VERB) -17 (VERBed) -22 (hanging_VERBing) -45
once (VERBed) -40
only (VERB) -76
or (VERB) -63 (hanging_VERBing) -12
others (VERBed) 42
own (NOUN) -16
p.m. (hanging_PUNCT) -19
pac (VERBed) -14
page (hanging_PUNCT) -21
party (VERB) -15 (VERBs) -18
pence (VERB) 12
people (VERB) -80 (VERBed) -43
percent (VERBed) -35
police (VERB) -24 (VERBed) 14
politico (VERBed) 16
poll (VERB) 43 (VERBs) 69
polls (VERB) 22 (VERBed) -32 (hanging_VERBing) 14
post (VERBed) 42
president (VERB) -27
previously (VERBed) 46
public (NOUNs) -15
publicly (VERBed) 66
q (hanging_PUNCT) -19
quickly (VERB) 24
recently (VERB) 18 (VERBed) -20
regularly (VERBs) 20
report (VERBed) -33
republicans (VERB) 51
romney (VERB) 38
rubio (VERBed) -13 (VERBs) -16
ryan (VERB) -22 (VERBed) 12
said (hanging_VERBing) 23
sanders (VERBed) 18 (hanging_PUNCT) 39 (hanging_VERBing) 19
scalia (VERBed) -17
senator (VERB) -66 (VERBed) -13 (VERBs) 18
since (VERBed) 59 (hanging_VERBing) -15
so (ADJ) -55
sources (VERB) -24
speech (VERBed) 17
spokesman (VERB) -31
state (VERB) 29 (VERBed) -20
states (VERB) -30 (hanging_VERBing) -19
still (VERB) 36 (VERBs) 22
strategists (VERB) 21
supporters (VERB) 34 (VERBed) -31
team (VERBs) 40
than (VERB) -39
their (NOUN) 18 (NOUNs) -13
them (VERB) -40 (VERBed) 39
then (VERB) -35 (VERBs) 56
they (VERB) 15 (VERBed) -21
thursday (VERBed) 41
times (VERB) 33 (VERBed) -12
too (ADJ) -37
trump (NOUNs) 44 (VERBs) -40 (hanging_PUNCT) 47 (hanging_VERBing) 12
trump's (NOUNs) -42 (hanging_VERBing) 20
tuesday (VERBed) 30
ultimately (VERBed) 30
up (hanging_VERBing) -26
viguerie (VERBs) 35
was (VERBed) -35 (VERBing) -57 (passive_VERBed) 40
weaver (VERB) 12
wednesday (VERBed) 62
week (VERBed) 57
were (VERBing) -20
what (VERBs) -23
when (VERBed) -17
who (VERB) -37 (VERBed) -49
whoever (VERBs) -20
with (hanging_VERBing) -32
woman (VERBed) 15
year (VERBed) 41
— (hanging_VERBing) -41
’ (NOUN) -16
’s (ADJ) -42 (NOUN) -26 (NOUNs) -42 (VERBing) 28
“,” (VERB) -12 (VERBed) 23 (VERBs) 37 (hanging_VERBing) 18
“?” (VERBed) 44
“” (VERB) -12 (VERBed) -25 (hanging_VERBing) -36

15 cue: tag before the cue, form
(edge) (VERBing) 21
ADJ (NOUN) -21 (NOUNing) -48 (VERB) -29 (VERBed) -35 (VERBs) -69 (hanging_VERBing) -24
ADP (NOUNs) -36 (VERB) -80 (VERBed) -117
ADV (ADJ) -16 (ADJed) -21 (VERBed) 17 (VERBing) -30 (VERBs) 33 (hanging_VERBing) 39 (passive_VERB) 17 (passive_VERBed) 43
AUX (ADJing) -19 (VERB) 23 (VERBs) -42 (passive_VERBed) 21
CCONJ (VERB) -27 (hanging_VERBing) -18
NOUN (NOUN) -15 (NOUNs) -32 (VERBed) 14 (hanging_PUNCT) -31 (passive_VERBed) -51
NUM (NOUN) -55 (NOUNs) -111 (VERB) 34 (VERBed) -43 (VERBs) -17
PART (ADJ) -57 (NOUNs) -27
PRON (hanging_VERBing) -41
PROPN (NOUN) -42 (NOUNs) 16 (VERB) 21 (VERBed) 27 (hanging_PUNCT) 34 (passive_VERBed) -27
PUNCT (NOUN) -33 (NOUNs) 13 (VERBed) 24 (VERBing) 26 (VERBs) 13
QUOTE (NOUN) -32 (VERB) -16 (VERBed) 26 (VERBs) 25
SCONJ (VERB) -55 (VERBed) 25 (hanging_VERBing) -12
SYM (VERB) 29
VERB (VERB) -103 (VERBed) -79 (VERBs) -52 (hanging_PUNCT) -58 (hanging_VERBing) -90 (passive_VERBed) -51

16 cue: word before source and cue, quotes around
's (cue) 31
've (cue) 35
( (cue) -20
(edge) (cue) 31 (cue_:_quoted) 45 (cue_quoted) 30 (cue_…_quoted) 29
(number) (cue) -41
, (cue) 61 (cue_:_quoted) 74 (cue_quoted) 62 (cue_…_quoted) 62
- (cue) 27 (cue_…_quoted) 34
-- (cue) 31
: (cue) -29 (cue_…_quoted) -25
; (cue) 51
about (cue) -44
after (cue) 22
aggressively (cue) 32
all (cue) 16
already (cue) 20
also (cue) 61 (cue_…_quoted) 40
although (cue) 46 (cue_…_quoted) 39
among (cue) -15
and (cue_…_quoted) 40 (quoted_cue) -23 (quoted_cue_quoted) -27 (quoted_cue_…_quoted) 39
announced (cue) -19
as (cue) 16 (cue_:_quoted) 14 (cue_quoted) 27 (cue_…_quoted) 56
associated (cue) 72
at (cue) -19 (cue_…_quoted) -38
be (cue) -47
because (cue) 30
been (cue_…_quoted) -34
before (cue) -12 (cue_…_quoted) -25
began (cue) -19
begin (cue) -18
begun (cue) -34
being (cue) -46 (cue_…_quoted) -60
between (cue) 29
but (cue) 43 (cue_quoted) -48 (cue_…_quoted) 31
by (cue) 54 (cue_quoted) -44 (cue_…_quoted) 42
called (cue) 19
campaign (cue) -35
candidate (cue) 35
candidates (cue) 45
cast (cue) -15
change (cue) -21
clinton (cue) -12
companies (cue) -31
consider (cue) 15
continue (cue) 31
court (cue) -33
currently (cue) 14
deeply (cue) -12
defended (cue) -15
delegate (cue) -16
despite (cue) 65
did (cue) 13
do (cue) -14
does (cue) 33
earlier (cue) -39
emails (cue) -28
ended (cue) -23
even (cue) 38
eventually (cue) -15
far (cue) -30
felt (cue) -31
first (cue) 37
for (cue) -110
found (cue) -18
generally (cue) 16
getting (cue) -12
given (cue) 31
got (cue) -35
group (cue) 14
groups (cue) 21
had (cue_quoted) -25 (cue_…_quoted) -21
has (cue) 24 (cue_:_quoted) -33 (cue_…_quoted) 33
have (cue) 34 (cue_…_quoted) 15
help (cue) -17
helped (cue) -49
her (cue) -13
how (cue) -77
in (cue_…_quoted) -32 (quoted_cue) -12
include (cue) -22
increasingly (cue) 25
instead (cue) 19
into (cue) 22
is (cue_quoted) -14 (cue_…_quoted) 13
josh (cue) 24
just (cue) -48
later (cue) -19
let (cue) -49
like (cue) 12
longer (cue) -42
make (cue) -56
making (cue) -20
monday (cue) 12
money (cue) -18
more (cue) 17
most (cue) -12
muslims (cue) -17
nearly (cue) -23
new (cue) -27
now (cue) 49
of (cue) -37
on (cue) -73 (cue_…_quoted) -41
once (cue) -41
only (cue) -32
or (cue) -43
out (cue) -46
over (cue) -35
p.m. (cue_:_quoted) -19
pac (cue) -54
page (cue_:_quoted) -21
paid (cue) -24
particularly (cue) 19
party (cue) -38
percent (cue) 31
politically (cue) -56
poll (cue) 24
polling (cue) 28
previously (cue) 14
publicly (cue) 37
put (cue) 24
q (cue) -19
quickly (cue) 13
recently (cue) -13
registered (cue) -45
released (cue) 18
reported (cue) -14
republicans (cue) -28
said (cue) -92 (cue_quoted) -16 (quoted_cue) -30
sanders (cue) 39
say (cue) -53
saying (cue) -14
says (cue) -44 (cue_…_quoted) -17
see (cue) -32
seen (cue) -19
should (cue) -15
showed (cue) -17
shows (cue) -21
simply (cue) -39
since (cue) 27
so (cue) -28
something (cue) 45
sometimes (cue) -25
speech (cue) 23
states (cue) -13
still (cue) 19
sunday (cue) 48
support (cue) -20
take (cue) -35
ted (cue) 40
than (cue) 18
that (cue) -67 (cue_quoted) -26 (cue_…_quoted) -70
them (cue) -18
those (cue) -14
though (cue) 66
through (cue) -20
thursday (cue) 44
time (cue) -28
to (cue) -37
too (cue) -59
trump (cue) 49 (cue_:_quoted) 46
trump's (cue) 17
ultimately (cue) 29
until (cue) -41
up (cue) -45
very (cue) -61
was (cue_quoted) 16 (cue_…_quoted) -27
week (cue) -15
when (cue_quoted) 35 (cue_…_quoted) 29
where (cue) -43
while (cue) 39
who (cue) 29
why (cue) -20
win (cue) 16
won (cue) -26
yet (cue) 18
– (cue) 23
— (cue) 28 (cue_…_quoted) 36
’s (cue_…_quoted) -22
“,” (quoted_cue) 100 (quoted_cue_:_quoted) 38 (quoted_cue_quoted) 33 (quoted_cue_…_quoted) 74
“?” (quoted_cue) 116
“” (quoted_cue) -49

17 cue: word behind source and cue, which is first
$ (behind) -34
's (behind) -28
( (behind) -29
(edge) (behind) -26
(number) (behind) -41
) (behind) -53
, (ahead) -15 (behind) -21
-- (behind) 15
. (ahead) -20
; (behind) 12
abc (behind) 14
about (behind) 63
across (behind) -47
after (behind) 19
against (behind) 37
ahead (behind) -15
almost (behind) -22
americans (behind) 14
amid (behind) -43
an (behind) 16
and (ahead) -31 (behind) -34
another (behind) -31
are (behind) -45
as (behind) -21
attacks (behind) 38
attention (behind) 35
away (behind) -18
because (behind) -15
before (behind) -40
behind (behind) -38
better (behind) -41
beyond (behind) -48
big (behind) -31
black (behind) -37
bush (behind) 37
but (behind) -43
by (ahead) -23
campaign (behind) -47
china (behind) 16
christie (behind) 16
classified (behind) -13
clear (behind) 47
clinton (behind) 28
clinton's (behind) 29
clinton’s (behind) 43
closely (behind) 17
cnn (behind) 24
comments (behind) 53
committee (behind) -36
concern (behind) 48
conducted (ahead) 18
could (behind) 16
criticism (behind) 68
cruz (behind) 12
data (behind) -13
delegate (behind) -42
delegates (behind) -37
democrats (behind) 19
down (behind) 15
each (behind) -58
earlier (behind) -18
earnest (behind) -24
emails (behind) -30
even (behind) -13
every (behind) -28
far (behind) -43
fbi (behind) 13
federal (behind) -15
first (behind) -14
for (ahead) 51
foreign (behind) 42
forward (behind) 33
fox (behind) 18
free (behind) -12
from (ahead) -36 (behind) -50
fund (behind) -25
funds (behind) -22
government (behind) -35
gun (behind) -39
hands (behind) -52
has (behind) -28
have (behind) -31
he (behind) 13
health (behind) -25
heavily (behind) -12
her (behind) 14
here (behind) 12
herself (behind) 55
hillary (behind) 35
him (behind) 29
his (behind) 23
home (behind) -38
how (behind) 35
hundreds (behind) -28
if (behind) 29
immigrants (behind) 35
in (ahead) -39 (behind) -18
increasingly (behind) 55
information (behind) 39
into (behind) -51
is (behind) -17
its (behind) -13
itself (behind) -13
jeb (behind) 22
just (behind) -23
large (behind) -40
late (behind) -25
latino (behind) 13
less (behind) -47
little (behind) 38
many (behind) -25
me (behind) 15
members (behind) -22
money (behind) -60
more (behind) -21
most (behind) -24
mr. (behind) 14
mrs. (behind) 36
multiple (behind) 39
near (behind) -44
next (behind) -48
no (behind) 32
not (behind) 25
obama (behind) 18
of (behind) 17
office (behind) -43
officials (behind) -28
on (ahead) 76
online (behind) -23
only (behind) 13
or (ahead) -49 (behind) -63
other (behind) 33
out (behind) 19
outside (behind) -53
parenthood (behind) -23
party (behind) 14
people (behind) -16
place (behind) -29
plans (behind) 20
political (behind) -53
politico (behind) -15
public (behind) -43
questions (behind) 13
reporters (behind) 37
republican (behind) 13
sanders (behind) 29
saturday (behind) 30
second (behind) -15
sen. (behind) -21
senator (behind) 33
several (behind) 33
she (behind) 22
similar (behind) -13
since (behind) -33
someone (behind) -12
something (behind) -33
speeches (behind) -15
spending (behind) 45
state (behind) 29
such (behind) -24
sunday (behind) -16
superdelegates (behind) -27
support (behind) 30
supporters (behind) 15
that (behind) 30
there (behind) 15
they (behind) 12
through (behind) -47
thursday (behind) -23
to (ahead) -19
together (behind) -60
too (behind) -17
toward (behind) -47
trump's (behind) -13
trump’s (behind) 32
twice (behind) -16
u.s. (behind) -25
under (behind) -13
upon (behind) 29
us (behind) -65
violence (behind) -35
voters (behind) -15
was (behind) 12
washington (behind) -48
ways (behind) -55
well (behind) 21
where (behind) -26
whether (behind) 50
while (behind) -42
who (ahead) 68 (behind) -27
why (behind) 32
will (behind) 27
with (behind) -15
women (behind) 35
— (behind) -61
“?” (behind) 15

18 cue: form, first report
(ADJ) (first) 29 (reported_before) -96
(ADJed) (first) 75 (reported_before) -112
(ADJing) (reported_before) -40
(NOUN) (first) 25 (reported_before) -179
(NOUNing) (first) -20
(NOUNs) (first) 29 (reported_before) -163
(VERB) (first) 54 (reported_before) -114
(VERBed) (first) 53 (reported_before) -72
(VERBing) (first) 56 (reported_before) -99
(VERBs) (first) 56 (reported_before) -98
(hanging_NOUNing) (reported_before) -39
(hanging_PUNCT) (first) 61 (reported_before) -120
(hanging_VERBing) (first) 28 (reported_before) -68
(passive_VERB) (first) 22 (reported_before) -45
(passive_VERBed) (first) 22 (reported_before) -61

19 cue: verb behind, next word
(no_verb_behind) (edge) -26 (number) -19 about 32 after 40 against -26 all -50 among -22 another -46 at 23 back -21 before -34 behind -35 better -33 both -18 by -13 clinton 30 clinton's 42 cnn 18 criticism 54 cruz 21 delegates -31 far -30 florida -14 former 34 fox 14 from -36 health -24 her 15 hillary 18 him 51 himself 13 his 48 in -24 increasingly 14 into -13 last 30 little 49 many -24 me -12 monday -20 money -19 more -46 mrs. 42 nearly -21 new -49 office -18 on -18 only 19 over -39 people 17 political -38 politico 18 president -39 reporters 19 republican 25 rubio 32 sanders 17 sen. 34 senator 22 some -21 support 14 their 16 this -41 to -16 toward -29 trump's -16 under 19 up -35 voters -15 “,” -34 “?” 27 “” -14
(verb_behind) $ -30 's -23 ( -20 (number) -17 , -23 : -20 a 15 about 41 again -12 against 56 ahead -14 all 26 american -20 among 14 an 22 and -26 another 24 any 15 are -45 as -14 away -18 because -15 before -17 behind -13 big -41 both 17 briefly -25 candidates 12 china 15 clear 45 clinton’s 35 cnn 15 concern 47 could 16 criticism 30 data -12 delegates -17 democrats 33 donald 19 down 12 early 38 earnest -28 emails -25 every -32 far -21 fbi 13 federal -31 former -30 fox -19 from -26 has -28 have -31 he 24 herself 41 hillary 26 him -19 himself -33 home -36 how 35 hundreds -15 if 29 into -52 is -17 its -26 just -17 large -37 me 21 money -45 most -27 ms. -13 much -16 no 20 not 24 obama 20 of 20 office -27 officials -21 online -18 only -22 or -50 other 35 out 23 outside -45 over 23 parenthood -16 people -39 plans 23 political -26 politico -14 president 21 public -32 questions 14 reporters 24 rubio -13 saturday 18 sen. -48 several 33 she 22 short 16 some 29 sunday -17 support 21 that 32 their -18 them -18 there 27 they 12 this 16 those -12 through -61 thursday -28 time -34 together -41 too -26 toward -22 trump 13 twice -12 under -27 up 21 upon 40 us -59 was 12 washington -39 wednesday 13 well 19 where -24 whether 50 while -44 who -21 why 26 will 27 with -20 women 35 — -42 “,” 24

20 cue: verb behind, quotes around
(no_verb_behind) (cue) -55 (cue_:_quoted) 33 (cue_…_quoted) 35 (quoted_cue) 31 (quoted_cue_quoted) -15 (quoted_cue_…_quoted) 61
(verb_behind) (cue) -31 (cue_:_quoted) -27 (quoted_cue) -16 (quoted_cue_:_quoted) 44

21 cue: cue, second word
:~ . -55 [ 49 he -37 px -16
accord~ . 37 new 13 results 23
accuse~ of 20
add~ (edge) 55 his -27 “” 30
agree~ the -16
allow~ to -47
announce~ he -14
appear~ be 19 have -24
arriv~ the -19
ask~ (edge) 14 a 12 “?” 14
begin~ (number) -24
bid~ the -15
call~ (edge) -23 a 38 the 48 “” 47
came~ a 12
campaign~ the -32
claim~ the -16
come~ a -43
conclude~ (edge) 19
criticize~ for 17
decid~ to 40
describe~ as 21
drop~ of -28
earn~ (number) -14
emerg~ a -41
express~ that 27
finish~ in -21
forc~ to -36
found~ (edge) 37 (number) 27 the 13 to -19
gave~ a 19
get~ . -15
give~ a -17
go~ the -29 to 24
head~ the 13
help~ a 30 the -26
includ~ , -38 and -17 of -24
issu~ statement 35
known~ super 13
look~ a 29 the -15 to 23
made~ a -62 clear 64 that 23
make~ the -21
need~ be -22
note~ (edge) 30 donald -51 he 18 the 27 “” -13
paid~ to 14
pledge~ , -12 ban -72
point~ (number) -31 a 12
prove~ be 24
put~ a 29 on -34 “” 31
rais~ (number) -31 about 27 than -34
read~ (edge) 29
releas~ , -28 . -17 statement 50 the -29
remain~ . -29 the -26
remark~ (edge) -15 the -33
reply~ (edge) -13
report~ (edge) 33
requir~ to 12
return~ the -17
run~ the -16
say~ 's 33 (edge) 36 , -15 . -55 a 48 adding 16 and 36 are 48 campaign 18 clinton 18 did -12 does 20 former 13 group 16 had 38 has 27 have 44 if -20 mr. -19 of 51 party 28 sanders 12 she -27 trump 20 wants -20 was -12 week 12 were -13 would -23 “?” 18
secretari~ state -25
seem~ be -13
see~ as 16
seiz~ the -20
sent~ a 14
serv~ a 16 the -17
sit~ the -18
spoke~ the -29
stai~ the -24
state~ the 28 vermont -12
suggest~ a 44 mr. 23
support~ . 18
take~ delegates -15 the -19 to 22
talk~ the 13
ted~ and -12
tell~ . 36 ap 16 crowd 20 he -27 huffington 18 news 32
took~ in -45 stage -50 the -41
turn~ , -22 a -27
tweet~ (edge) -17
urge~ to 24
vote~ a 15 the -46
want~ be -25
went~ the -36
won~ (number) -19 democratic -16 least -15 of -12 republican -16
work~ a -29
write~ (edge) 72 an 35 the -20

22 cue: last word of the source
2016~ -31
account~ 13
ackman~ -38
action~ -20
actor~ 24
act~ -33
advantag~ -19
advis~ 51
advoc~ 41
agenc~ 36
agent~ -50
agreement~ -13
ail~ 16
ali~ -27
allen~ -21
alli~ 24
america~ -21
analysi~ 49
analyst~ 32
anderson~ -36
answer~ 24
anyon~ -20
appeal~ 30
armi~ -38
articl~ -39
ash~ 23
associ~ 15
attende~ 36
attornei~ 14
audienc~ 37
author~ 12
autor~ 20
axelrod~ -41
ayott~ 38
backer~ 37
band~ 17
bank~ -60
base~ 15
bill~ -50
birther~ -69
blackwel~ 56
black~ 18
blasio~ -25
board~ 35
boi~ -22
bolton~ 21
both~ 39
bozel~ 33
brainard~ 34
brook~ -27
brother~ -67
bruja~ 31
busi~ -40
california~ -37
call~ -13
cameron~ -13
camp~ 12
candidaci~ -29
canova~ -40
cardin~ -18
carson~ 41
case~ -63
caucus~ -22
caucu~ -14
centerview~ -42
center~ -47
ceo~ 13
chairman~ -19
chang~ -36
china~ -35
citizen~ 22
citi~ 20
clark~ 34
cleveland~ -51
clinton'~ -35
clinton~ 21
clinton’~ -55
club~ -73
cnn~ -22
coalit~ -46
coleman~ 36
colleg~ -48
collin~ 27
comei~ 15
comment~ 21
committe~ -19
commun~ 12
compani~ -13
confer~ -54
congress~ 38
conserv~ 17
contractor~ -21
control~ -38
controversi~ -49
convent~ -18
convers~ 59
conwai~ 14
corker~ -21
correct~ -71
counti~ -30
coupl~ -22
cours~ 12
court~ 32
critic~ 16
crowd~ -13
cruz~ 26
cuban~ 39
curiel~ -52
dai~ -41
daughter~ -32
deal~ 22
decis~ 40
deleg~ -41
democrat~ 31
depart~ -21
devin~ 41
director~ -32
district~ 40
document~ -25
donat~ -22
donor~ 17
dozen~ -30
ebel~ -16
economist~ 12
economi~ -71
editor~ -32
effort~ -44
eight~ -19
elector~ 54
elia~ 19
elmendorf~ 17
emanuel~ -14
employe~ -32
employ~ -46
endors~ 47
epstein~ -12
erdogan~ -28
event~ 19
everyon~ 12
execut~ 29
experi~ 23
expert~ 66
facebook~ -43
fallon~ 29
famili~ -50
fbi~ -20
fed~ -23
field~ 27
fight~ -18
file~ -34
firm~ -34
florida~ -53
forb~ 20
foundat~ -43
four~ 23
franci~ 50
frank~ 23
freddi~ -23
friend~ 12
fund~ -14
garin~ -29
germani~ -29
ginsburg~ 36
gop~ -62
gore~ 40
gorka~ 33
governor~ 16
govern~ 20
gowdi~ 41
graham~ 38
grasslei~ -20
grayson~ -24
greenberg~ 16
green~ 16
guardian~ 32
hacker~ -22
hampshir~ 13
hassan~ -20
hear~ 15
hedg~ -12
herself~ 23
hewitt~ 40
hillari~ 52
hill~ -12
himself~ 22
him~ -39
holland~ 28
host~ 16
hous~ 24
howard~ 13
hp~ 12
huckabe~ -25
husband~ 19
idea~ 27
immigr~ 19
independ~ 35
inform~ -17
initi~ -25
insid~ 43
investig~ 12
investor~ 21
iowa~ -16
israel~ -47
issu~ -19
itself~ -27
it~ -29
jacob~ 29
job~ -55
jone~ 36
journalist~ 12
judg~ 43
justic~ -28
kain~ 40
kasich~ 20
kennedi~ -37
khan~ 17
kim~ -24
klein~ 20
korea~ -35
kunin~ 25
ladi~ -20
latest~ -71
lawmak~ 15
lawsuit~ 26
law~ -23
lazar~ -24
leadership~ 42
leader~ 22
legisl~ 33
levin~ -22
lewandowski~ 16
liber~ 13
like~ -21
limbaugh~ 38
loss~ -12
maddow~ 20
maher~ 29
manafort~ 20
manag~ -41
mani~ 55
mass~ -24
mcauliff~ 33
mccain~ -28
mcdonough~ -25
measur~ -20
media~ 31
meet~ -31
member~ -14
men~ -35
messag~ -36
millenni~ 61
miller~ 18
million~ -44
moder~ -52
monei~ -37
month~ 15
mother~ 37
movement~ -29
murphi~ 28
muslim~ -29
name~ -46
nation~ -28
nega~ -16
netanyahu~ -51
neurosurgeon~ 44
nevada~ -54
newspap~ 33
new~ 16
night~ 17
nomin~ -48
number~ -17
o'donnel~ 37
o'mallei~ 42
obama~ 44
observ~ -16
offic~ 15
ohio~ 31
oper~ 63
oppon~ -28
organ~ 49
other~ 32
p.m.~ -29
pac~ 13
palin~ -15
panel~ 27
paper~ 12
paradi~ -48
parent~ -17
pari~ -12
paul~ 18
penc~ 24
peopl~ -16
perez~ -33
place~ 19
plan~ 15
platform~ 49
point~ -20
polici~ -23
polic~ 13
poll~ 40
prager~ 58
presid~ -27
press~ 13
priebu~ 14
primari~ -35
prioriti~ 51
process~ -31
program~ -15
protest~ -30
putin~ 69
q~ -23
race~ -36
ramo~ 24
rate~ -65
reagan~ -42
record~ -45
refuge~ -14
remark~ -25
rendel~ 18
report~ 52
republican~ 57
research~ 18
resid~ -26
result~ 16
rhetor~ 49
rhode~ 16
rico~ -24
right~ -47
rival~ 28
rnc~ -40
roffman~ 14
romnei~ 55
room~ 22
ross~ -50
rubio~ 25
rule~ 28
ryan~ 75
santilli~ -17
scalia~ -21
scandal~ -39
schill~ -51
schlafli~ 44
schoen~ 20
school~ -57
scott~ -42
screen~ -22
secretari~ -18
secur~ -38
senat~ -30
servic~ -15
sever~ -12
sexton~ 30
sharpton~ 16
sherman~ 28
shot~ 26
show~ -27
side~ 16
singer~ 48
six~ -21
some~ 17
sourc~ 26
speaker~ 29
speech~ 20
spokeswoman~ -33
staffer~ -35
staff~ 21
state~ -25
stein~ -20
stock~ -30
strategist~ 30
strategi~ 16
student~ 16
studi~ 36
success~ -44
super~ -16
survei~ 21
svp~ 27
syria~ 28
tanzer~ -14
tax~ -19
teacher~ -13
team~ 34
technolog~ -17
tester~ 13
their~ -19
themselv~ 34
them~ -17
thing~ -13
thousand~ -15
time~ 29
town~ 24
trade~ -21
troop~ -21
troubl~ 20
trump'~ -47
trump~ 36
trump’~ -58
turnout~ -18
twitter~ -39
two~ 42
user~ -21
verizon~ 22
vermont~ -25
veteran~ -22
victori~ -24
view~ -12
vigueri~ 42
virginia~ -38
voic~ -12
ward~ 25
warren~ 20
war~ -37
washington~ -37
watch~ 42
weaver~ 35
websit~ -18
week~ 28
weiner~ -45
what~ -18
whig~ -16
whoever~ -20
who~ -20
wilcox~ 17
william~ 32
winner~ -16
wisconsin~ -32
woman~ -35
women~ -58
worker~ -25
world~ -14
zimmerman~ 19
zucker~ -35

23 cue: quotes around, form
(cue) (ADJing) -47 (NOUN) -37 (NOUNing) -47 (NOUNs) -47 (VERB) -18 (VERBed) -14 (VERBing) 17 (VERBs) -15 (hanging_NOUNing) -20 (hanging_PUNCT) -25 (hanging_VERBing) -40
(cue_:_quoted) (NOUN) -46 (VERB) -15 (VERBed) 48 (VERBs) 21 (hanging_PUNCT) -15
(cue_quoted) (NOUN) -49 (NOUNs) -29 (VERB) -24 (VERBed) 24 (VERBing) -19 (VERBs) 23
(cue_…_quoted) (ADJ) 13 (NOUNs) -14 (VERBing) -24 (hanging_PUNCT) 37 (hanging_VERBing) 15 (passive_VERBed) -38
(quoted_cue) (NOUN) -53 (NOUNs) -32 (VERB) 34 (VERBed) 29 (VERBing) -12 (passive_VERBed) -32
(quoted_cue_:_quoted) (VERB) 31
(quoted_cue_quoted) (VERB) -13 (VERBed) -13 (hanging_VERBing) -22
(quoted_cue_…_quoted) (VERB) 21 (VERBed) 40 (VERBs) -13

24 cue: begins the sentence, speaker
(begins) (thing) -24 he 49 her 49 his 49 it 13 she 32 their 13 they 55
(within) (body) -15 (name) -12 (text) -15 (thing) -34 everyone 23 he -14 her -18 herself 23 him -37 himself 22 his -47 it -23 its -58 itself -25 she -12 their -20 them -22 they -39 who -24

25 cue: next word, form
$ (VERB) -35 (VERBed) -13 (VERBing) 12
's (VERB) -22
(edge) (hanging_PUNCT) -24
(number) (VERBing) 14 (VERBs) -21 (hanging_PUNCT) -24 (hanging_VERBing) -13
) (VERB) -37
, (NOUN) -48 (VERBed) 12 (VERBing) -56 (VERBs) 15 (hanging_VERBing) -36
- (VERBed) 12
. (NOUN) -41 (NOUNs) -13 (VERB) 13 (VERBed) 46 (VERBing) -20 (VERBs) -27 (hanging_VERBing) -79
: (ADJ) -61 (NOUN) -14 (VERB) -25 (VERBed) 18 (VERBs) 33 (hanging_VERBing) 16
a (VERB) -17 (VERBed) 23 (VERBing) 27 (VERBs) -38
abc (VERB) 12
about (ADJ) 61 (NOUN) -16 (NOUNs) 38 (VERB) 21 (VERBed) 46 (VERBs) -36 (hanging_VERBing) -23
after (VERBed) -39
against (NOUN) 16 (NOUNs) -17 (VERB) -18 (VERBed) 25 (VERBing) 31
all (VERB) 34 (hanging_VERBing) -29
an (VERB) 38 (VERBed) -18 (VERBs) -38 (hanging_VERBing) 45
and (NOUNs) -14 (VERB) -12 (VERBs) -60
any (VERB) -34
are (NOUNs) -42
as (VERB) 19 (VERBed) -28 (hanging_VERBing) -58
at (VERB) -18 (VERBed) 21 (VERBing) -37
away (VERB) 12 (VERBed) -30
back (VERBed) 23 (hanging_VERBing) -14
before (VERB) -20 (VERBed) -31
between (VERB) 22 (VERBed) -17
both (VERB) 20 (VERBed) -20
by (hanging_VERBing) 26 (passive_VERB) 23 (passive_VERBed) -18
campaign (VERBed) -38
clear (VERB) 53
clinton (VERBs) 39 (hanging_VERBing) 17
clinton's (VERBed) 60
clinton’s (VERBed) 22
cnn (VERB) 17
concern (VERBed) 37
criticism (VERBed) 37
cruz (VERBed) -14 (VERBs) 26
delegates (VERBed) -54
democrats (VERBed) 29
donald (hanging_VERBing) 32
down (VERB) 34 (VERBed) -12
during (VERB) -37
early (VERBing) 15
earnest (VERB) -28
emails (VERBed) -17
far (VERBed) -17
for (ADJ) -91 (NOUN) 12 (VERBing) 64 (VERBs) 28
from (VERB) 19 (VERBed) -53 (VERBing) -19 (VERBs) -15
further (VERB) -13
he (VERB) 23 (VERBed) -39 (VERBs) 13 (hanging_VERBing) 24
her (VERB) -15 (VERBed) 12 (VERBing) -15 (VERBs) 32
hillary (VERB) -25 (VERBed) 28
him (VERBed) 38
himself (VERB) -32 (VERBed) 22 (VERBs) 38 (hanging_VERBing) -59
his (VERB) -16 (VERBing) 43 (VERBs) 43 (hanging_VERBing) 21
how (VERBed) 15 (VERBs) -25
in (NOUN) 48 (VERBs) -56 (hanging_VERBing) -15 (passive_VERBed) -36
increasingly (VERB) 31
into (VERB) -38 (VERBed) -14 (VERBs) -26
is (NOUN) 17 (VERB) -24
it (VERBed) 31 (VERBing) -37 (hanging_VERBing) -35
its (VERB) -14 (VERBed) 38 (VERBing) -58 (VERBs) -27 (hanging_VERBing) -25
just (VERB) -32
last (VERB) 18
little (VERB) 14
many (VERB) -41
me (VERBed) -37
monday (VERB) 17 (VERBed) -22
money (VERB) -13
more (VERBed) -20 (VERBs) -22
mr. (VERB) 17 (hanging_VERBing) 29
much (VERBed) -58
new (VERB) -17 (hanging_VERBing) -12
obama (VERBs) 41 (hanging_VERBing) -35
of (ADJ) 38 (NOUNs) 22 (VERBed) -19 (VERBs) -15 (hanging_VERBing) 14
off (VERBed) 32 (hanging_VERBing) -36
office (VERB) -21
officials (VERBed) -28
on (ADJ) 35 (NOUN) -39 (VERBed) -14 (VERBing) 33 (VERBs) -26 (hanging_VERBing) 28 (passive_VERBed) -17
only (VERBed) 17 (hanging_VERBing) -30
or (VERBed) -36
out (VERB) 40 (VERBed) -50 (hanging_VERBing) 43
over (VERB) 13 (hanging_VERBing) 26
parenthood (VERBed) -23
people (VERB) -19 (VERBed) -14
plans (VERBed) 29
political (VERBs) -21
politico (VERB) -15
president (VERBed) 18
questions (VERBed) 21
reporters (VERB) 25
republican (VERB) 28
republicans (VERBed) -18
rubio (VERBed) 62
sanders (VERB) -12 (VERBs) 40
saturday (VERBed) 31
she (VERB) 17 (VERBed) 43 (hanging_VERBing) -26
short (VERB) -31
so (VERB) 15 (VERBed) -33
some (VERB) 12 (VERBed) 38 (VERBs) -40 (hanging_VERBing) -29
speeches (VERB) -13
steve (VERB) -21
such (VERB) -17
sunday (VERB) 26 (VERBed) -27
support (VERBed) 25
supporters (VERB) 20
that (ADJ) -32 (ADJed) 35 (NOUN) -41 (NOUNs) -48 (VERB) 40 (VERBed) 28 (VERBing) 35 (VERBs) 13 (hanging_NOUNing) -17 (hanging_VERBing) 27
the (VERBed) 25 (VERBing) -19 (hanging_VERBing) -31
their (VERB) 22 (VERBing) -46
them (VERB) -35 (VERBed) -25 (VERBs) -30 (hanging_VERBing) 21
themselves (VERB) -39 (VERBed) 44
they (VERBed) 26 (hanging_VERBing) -24
this (VERB) 36
those (VERBed) 25 (hanging_VERBing) -31
through (VERBed) -44
to (ADJ) -29 (ADJed) -28 (NOUN) -28 (NOUNs) -25 (VERB) -18 (VERBing) 18 (hanging_VERBing) 43 (passive_VERBed) 19
together (VERB) -21
too (VERB) -20
trump (VERB) -16 (VERBed) 42 (VERBing) -15 (VERBs) -14 (hanging_PUNCT) 26
trump's (VERBed) 20
tuesday (VERB) 14
under (VERB) 16
up (VERBs) -21
upon (VERBed) 34
voters (VERB) -17 (VERBed) -23
was (VERB) -17
wednesday (VERBed) 22
were (NOUNs) -23
what (hanging_VERBing) 41
whether (VERBed) 31
with (VERB) -13 (VERBing) -22 (hanging_VERBing) -13
“,” (VERBed) 12 (hanging_PUNCT) -57
“?” (hanging_PUNCT) 22
“” (NOUN) -43 (hanging_PUNCT) 13

26 cue: report before, word before source and cue
(act_) about -43 after 21 and 71 as 14 at -22 by 22 clinton -16 how -39 shows -18 trump -35 when 26 while 33
(act_comma_) , 44 and 42
(act_comma_verb) , 18 and 17 are 35 as 28 but 14 had 18 has 19 is -67 when -19
(act_quote_) and 18 “,” 18
(act_quote_verb) and 18
(act_that_) that -41
(act_that_comma_verb) , -31 and 23
(act_that_verb) and -12 had -19 that -22 was -24
(act_verb) : -13 and 33 are -54 had -27 has 27 help 20 or -20 that -13 was 24
(colon_) : -35
(judge_) and 72 defended -15
(judge_comma_) , 30
(judge_quote_) and 29
(judge_verb) and 18
(noun_comma_verb) , 28
(passive_inverted_) and 34
(say_) (edge) 18 after 31 and 64 announced -17 as 28 of -22 said -76 say -33 saying -19 says -63
(say_comma_) and 16 as 25
(say_comma_quote_) “,” -37
(say_comma_quote_verb) and -16
(say_comma_verb) and -23 as -22 by 15 had 24 have -37 is -22 that -44 was -34 when -50 while 55
(say_inverted_) said -17
(say_inverted_comma_) , -15
(say_inverted_comma_verb) , 19 and -29 has -23 is -31
(say_quote_) and 42 “,” 41
(say_quote_verb) and 25 “” -40
(say_that_) and 18 said -50 that -120
(say_that_comma_verb) and -12 but 19 has 21 that 20 was -28 when -12
(say_that_verb) and -17 are -19 been -27 but 25 by -30 had -46 has -29 is -23 that -31 was -49
(say_verb) after -36 and 15 are -34 because -41 been -22 before -22 by -30 had -52 has 45 is -42 that -30 was -50 were -28 ’s -21
(source_inverted_comma_) , -86
(source_inverted_comma_verb) , -30
(tell_comma_) , 13
(tell_comma_verb) , -14 and -18
(tell_that_) that -33
(tell_that_comma_verb) , -33
(tell_verb) and 13
(think_comma_) , 25
(think_comma_verb) and 12

27 cue: report before, speaker
(act_) (body) -30 (name) 31 (person) -45 (thing) 20 he 28 her -31 his -57 it 31 their -19 they -20
(act_comma_) (name) 28 (text) -19 (thing) 51 he 69 she 24 they 61
(act_comma_quote_verb) (name) 21 (thing) -35
(act_comma_verb) (body) 25 (person) 18 (text) -25 (thing) 22 he 54 she -38 they 46
(act_quote_) (name) 51 (thing) -13
(act_quote_verb) (thing) 19
(act_that_) (person) -35 (thing) -51 his -21
(act_that_comma_verb) (name) 14 (thing) -46
(act_that_verb) (body) -12 (name) -55 (person) -21 (thing) -54 he -35
(act_verb) (body) 36 (name) -25 (person) -28 (text) -18 (thing) -22 he -27 her 29 his -47 she 44 their -12 they 13 who -43
(colon_) (name) -31
(judge_) (body) 33 (name) -62 (person) -40 (thing) 30 his -38
(judge_comma_) (name) 15 (person) 38 he 24
(judge_comma_verb) (person) -15 (thing) 49 she -17
(judge_quote_) (name) 39 he 33
(judge_quote_verb) (name) 17
(judge_that_verb) (name) -47
(judge_verb) (person) -25 he -35 she 31
(noun_) (name) 29 (thing) -62
(noun_comma_verb) (thing) 55
(noun_verb) (person) -20 (thing) -23
(passive_inverted_comma_verb) (name) 21
(say_) (body) -83 (name) -24 (person) -21 (thing) -25 he -29 her -16 his -26 it 19 she -53 they -31
(say_comma_) (person) 33 he 25 she -22
(say_comma_quote_) (name) 34
(say_comma_quote_verb) (name) -40 (person) -32
(say_comma_verb) (body) -31 (person) -47 he 37 his -15 they 27
(say_inverted_) (name) -34
(say_inverted_comma_) (name) 18 (person) -36 (thing) 28
(say_inverted_comma_verb) (name) -58 (person) -59 (thing) -20
(say_quote_) (person) -28
(say_quote_verb) (name) -31 (thing) 12 he -13
(say_that_) (body) 16 (name) -78 (person) -81 (thing) -41 he -71 his -16 she -19
(say_that_comma_) (name) -21 he 24 she 49
(say_that_comma_quote_verb) (name) -14 (person) -20 (thing) -20
(say_that_comma_verb) (body) -21 (person) -13 (text) -25 (thing) -60 his -23 it 19 she -39
(say_that_quote_) (name) -19
(say_that_quote_verb) (name) -15 (thing) -34 he -25
(say_that_verb) (body) -19 (name) -117 (person) -41 (text) -24 (thing) -52 he -35 his -29 it -20 she -49 they -30
(say_verb) (body) -64 (name) -71 (person) -108 (text) -31 (thing) -14 he -99 her -21 his -33 it -42 they -59
(source_inverted_) (name) -16 (thing) -27 who 38
(source_inverted_comma_) (name) -66 (thing) -27
(source_inverted_comma_quote_verb) (name) -20
(source_inverted_comma_verb) (name) -64 (person) -17 (thing) -47
(tell_) (name) -31 he -64
(tell_comma_) (person) 26
(tell_comma_verb) (person) -39 (thing) 20
(tell_that_) (name) -62 (thing) -23 he -47
(tell_that_verb) (name) -54 (person) -22 (thing) -33 he -45
(tell_verb) (thing) -24 he -38 his -18
(think_) (person) -20 (thing) 21
(think_comma_verb) (thing) 32
(think_that_comma_verb) (person) -21
(think_that_verb) (name) -20 (thing) -13
(think_verb) (body) -25 (name) -42 (person) 22 (thing) 12 he -48 she -31 they -23

28 cue: report before, form
(act_) (NOUN) -55 (NOUNs) -32 (VERB) 30 (VERBs) 33 (hanging_PUNCT) -17 (passive_VERBed) -15
(act_comma_) (VERB) 37 (VERBed) 71 (VERBs) 43 (hanging_VERBing) 43
(act_comma_quote_verb) (VERBed) 34 (hanging_VERBing) 33
(act_comma_verb) (NOUN) -12 (NOUNs) -19 (VERB) 60 (VERBed) 45 (hanging_VERBing) -12 (passive_VERBed) 40
(act_quote_) (VERBed) -25 (hanging_VERBing) 52
(act_quote_verb) (VERBed) 21 (hanging_VERBing) -47
(act_that_) (NOUN) -22 (NOUNs) -36 (VERB) -56 (VERBed) -43
(act_that_comma_verb) (VERB) -19
(act_that_verb) (NOUN) -32 (VERB) -64 (VERBed) -31 (VERBing) -25 (VERBs) 15 (hanging_VERBing) -74
(act_verb) (NOUN) -51 (VERB) 20 (VERBing) 18 (VERBs) -13 (hanging_PUNCT) -20 (hanging_VERBing) -31 (passive_VERBed) -13
(judge_) (NOUN) -77 (NOUNs) -48 (VERB) 25 (VERBed) 21 (hanging_VERBing) 12
(judge_comma_) (VERB) -20 (VERBed) 41 (hanging_VERBing) 19
(judge_comma_verb) (VERB) 27 (VERBed) 13 (hanging_VERBing) 16
(judge_quote_) (VERBed) 47 (hanging_VERBing) 22
(judge_quote_verb) (hanging_VERBing) -23
(judge_verb) (VERBed) 18 (VERBs) -28 (hanging_VERBing) -31
(noun_) (VERBed) -31
(noun_comma_verb) (VERB) -17 (VERBed) 34 (hanging_VERBing) 15
(passive_inverted_) (VERBed) -13 (passive_VERBed) 20
(passive_inverted_comma_) (VERBed) 15
(say_) (NOUN) -15 (NOUNs) -26 (VERB) -33 (VERBed) -28 (VERBs) -54 (hanging_PUNCT) -45 (hanging_VERBing) -35 (passive_VERBed) -17
(say_comma_) (NOUN) 34 (VERB) -42 (VERBed) -19 (hanging_VERBing) 53
(say_comma_quote_) (VERB) -18 (VERBed) 33
(say_comma_quote_verb) (VERBed) -27 (hanging_VERBing) -30
(say_comma_verb) (ADJ) -36 (NOUN) -26 (NOUNs) -32 (VERBed) 28 (VERBing) -12 (hanging_PUNCT) 28 (hanging_VERBing) -32 (passive_VERBed) -53
(say_inverted_) (VERB) -35
(say_inverted_comma_) (NOUN) -13 (VERB) -12 (VERBs) -53 (hanging_VERBing) 36
(say_inverted_comma_verb) (VERB) -56 (VERBed) -72 (VERBs) -13
(say_quote_) (VERBed) -16 (hanging_VERBing) 30
(say_quote_verb) (NOUNs) -33 (VERBed) -20 (VERBs) 16 (hanging_VERBing) 21
(say_that_) (NOUN) -40 (NOUNs) -16 (VERB) -87 (VERBed) -82 (VERBs) -67
(say_that_comma_) (VERBed) -46 (hanging_VERBing) 57
(say_that_comma_quote_verb) (VERB) -24 (hanging_VERBing) -29
(say_that_comma_verb) (NOUN) -29 (NOUNs) -28 (VERBing) -15 (hanging_VERBing) -44
(say_that_quote_verb) (NOUN) -17 (VERB) -21 (VERBed) -24 (hanging_VERBing) -13
(say_that_verb) (ADJ) -46 (NOUN) -46 (NOUNs) -25 (VERB) -64 (VERBed) -63 (VERBing) -58 (VERBs) -28 (hanging_PUNCT) -28 (hanging_VERBing) -74
(say_verb) (ADJ) -65 (NOUN) -74 (NOUNs) -31 (VERB) -27 (VERBed) -58 (VERBing) -73 (VERBs) -42 (hanging_PUNCT) -30 (hanging_VERBing) -114 (passive_VERBed) -40
(source_inverted_) (VERB) -24 (VERBed) 30 (passive_VERBed) -14
(source_inverted_comma_) (VERB) -65 (VERBed) -47
(source_inverted_comma_verb) (VERB) -44 (VERBed) -53 (hanging_VERBing) -30
(tell_) (NOUN) -30 (VERB) -37 (VERBed) -18 (VERBs) -45
(tell_comma_) (VERBed) 14 (hanging_VERBing) 16
(tell_that_) (VERBed) -41 (VERBs) -40
(tell_that_comma_verb) (VERB) 15
(tell_that_verb) (NOUN) -13 (VERB) -20 (VERBed) -50 (hanging_VERBing) -34
(tell_verb) (NOUN) -25 (VERB) -49 (VERBs) -13 (hanging_VERBing) -26
(think_) (NOUN) -14 (VERBed) 15 (hanging_VERBing) -30
(think_comma_verb) (VERB) 46 (VERBs) 18 (hanging_VERBing) 41
(think_that_comma_verb) (hanging_VERBing) -22
(think_that_verb) (VERBed) -14 (hanging_VERBing) -24
(think_verb) (NOUN) -15 (VERB) 13 (VERBed) -40 (hanging_VERBing) -43

29 cue: report before, tag before source and cue
(act_) ADJ -36 CCONJ 95 NOUN -86 PROPN -81 PUNCT 44 SCONJ 35 VERB -97
(act_comma_) ADV 70 CCONJ 41 NOUN 31 PUNCT 39
(act_comma_verb) AUX 38 CCONJ 22 NOUN 29 PRON 37 PUNCT 20 SCONJ 12 VERB -31
(act_quote_) CCONJ 19
(act_quote_verb) CCONJ 33 NOUN 15 QUOTE -16
(act_that_) ADP -33 SCONJ -40 VERB -22
(act_that_comma_verb) ADP -23 ADV 34 CCONJ 23 PUNCT -23
(act_that_verb) ADP -41 ADV -33 AUX -97 CCONJ -13 SCONJ -20 VERB -59
(act_verb) ADP -22 AUX 15 CCONJ 19 NOUN -66 PRON -22 PROPN 42 PUNCT 28 VERB -40
(colon_) PUNCT -35
(judge_) ADP -37 ADV 21 CCONJ 62 NOUN -41 VERB -52
(judge_comma_) PUNCT 30
(judge_comma_verb) CCONJ 37 VERB -36
(judge_quote_) CCONJ 31
(judge_verb) ADP -32 AUX -14 CCONJ 16 SCONJ -43 VERB -18
(noun_) CCONJ 49
(noun_comma_verb) PUNCT 28
(noun_verb) AUX -29 NOUN 25 VERB -17
(passive_inverted_) CCONJ 24 NOUN -34
(say_) (edge) 18 ADV 27 CCONJ 57 NOUN -107 PRON -30 PROPN -72 PUNCT 12 SCONJ 30 VERB -168
(say_comma_) ADP 18 ADV 15 CCONJ 29 SCONJ 25
(say_comma_quote_) QUOTE -34
(say_comma_quote_verb) ADV -41
(say_comma_verb) AUX -41 CCONJ -23 PRON -34 PROPN 36 SCONJ 38 VERB -89
(say_inverted_) VERB -21
(say_inverted_comma_) PUNCT -15
(say_inverted_comma_verb) ADP -17 AUX -56 CCONJ -41 NOUN -15 PUNCT 19 VERB -15
(say_quote_) ADP -23 CCONJ 42 QUOTE 38
(say_quote_verb) ADP -39 AUX -18 CCONJ 38 QUOTE -41 VERB -16
(say_that_) ADV -42 CCONJ 15 NOUN -59 PRON -23 SCONJ -114 VERB -75
(say_that_comma_quote_verb) ADP -27
(say_that_comma_verb) ADP -33 ADV -25 AUX -42 SCONJ 14 VERB -65
(say_that_quote_verb) ADP -16 AUX -39 CCONJ -12 QUOTE -12 VERB -28
(say_that_verb) ADP -41 ADV -73 AUX -122 NOUN -60 PROPN -44 PUNCT 22 SCONJ -23 VERB -71
(say_verb) ADJ -14 ADP -109 ADV -101 AUX -102 NOUN -71 PROPN -42 PUNCT 15 SCONJ -52 VERB -58
(source_inverted_) PROPN -21
(source_inverted_comma_) PUNCT -86
(source_inverted_comma_verb) ADP -16 AUX -60 PUNCT -44
(tell_) NOUN -40 PROPN -65 VERB -18
(tell_comma_) PUNCT 13
(tell_comma_verb) ADP 13 CCONJ -15 PUNCT -14
(tell_that_) SCONJ -31
(tell_that_comma_verb) PUNCT -33
(tell_that_verb) ADP -42 ADV -15 AUX -58 VERB -32
(tell_verb) ADP -33 AUX -49 CCONJ 13 NOUN -38 VERB -31
(think_) ADP -14 VERB -39
(think_comma_) PUNCT 25
(think_comma_verb) ADP -20 ADV 14 AUX 57
(think_that_verb) AUX -43
(think_verb) ADV -26 AUX -31 NOUN -19

30 cue: report before, cue
(act_) :~ -17 call~ -15 comment~ -15 say~ -35
(act_comma_) includ~ -18 say~ -20
(act_comma_verb) call~ -26 includ~ -20 say~ -20 support~ -16
(act_that_comma_verb) say~ -29
(act_verb) :~ -20 plan~ -20 say~ -21 state~ -17 support~ -35
(judge_) say~ 30
(judge_comma_) say~ 19
(judge_comma_verb) say~ 32
(judge_quote_) say~ 12
(judge_verb) say~ -22
(say_) :~ -45 believe~ -20 call~ -51 expect~ -13 say~ -28 support~ -40 take~ 18 think~ -19 want~ -51
(say_comma_) add~ 22 refer~ 50 say~ -30
(say_comma_verb) :~ 28 includ~ -24 say~ 78 tell~ -60
(say_inverted_comma_) refer~ 13
(say_quote_) say~ 13
(say_quote_verb) say~ -20
(say_that_comma_) add~ 22
(say_that_comma_verb) call~ -41 say~ -15
(say_that_verb) :~ -28 say~ -71 support~ -49 want~ -23
(say_verb) :~ -30 call~ -15 made~ 12 say~ 21 support~ -51 want~ -43
(source_inverted_) releas~ -12
(tell_comma_verb) say~ 29

31 cue: speaker, word before source and cue
((body)_) , -27 and -20 that -21 was -19
((body)_hanging) by -20
((name)_) (edge) 44 (number) -26 : -20 ; 61 about -14 after 32 and 40 are -40 as -67 but 65 called -14 for -14 had -100 has 22 is -35 said -31 says -13 that -57 was -25 were -30 when -32 where -25 while 39 “,” -23 “” -29
((name)_hanging) , 65 about -25 before 63 by -24 her -15 in -44 on -26 “,” 44
((person)_) about -13 after 12 are -50 but -31 had -22 has -36 is -58 or -14 said 22 that -51 were -28 when 26 while 36 “” -40
((person)_hanging) in -14
((text)_) , -36 and 35
((text)_hanging) , -29 trump -24
((thing)_) (edge) -49 , -41 - 19 after 36 and -16 are 32 as -40 been 17 being -22 but 16 had 18 have -44 in -28 including -12 is -18 on 18 or 16 said 16 that -33 when 28 while -23 who 48 “” -43
((thing)_hanging) , 17
(he_) 's -25 , 28 after 22 and 62 as 52 because 16 before -12 but 38 had -73 has 19 how -30 is -32 said -88 says -37 that -53 though 70 was -59 where 14 who -24 ’s -27 “,” -35
(he_hanging) , 20
(her_) about -13
(his_) about -20 and 59 of -17 on -14 to -23 with -14
(it_) and 38 has 19 was -20 when 15 ’s 13
(she_) , -24 as -19 but 42 had -13 has -37 is -15 said -38 that -55 was -23 when -44
(she_hanging) , 19 and 27
(they_) , 36 and 59 have 23 said -36 say -32 that -17 were -30
(who_) , -64 “” -37

32 side: side
(ahead) -30
(behind) 41
(both) -23

33 side: side and manner
(ahead_judge) -122
(ahead_noun) -65
(ahead_passive) 14
(ahead_source) 20
(ahead_think) -14
(behind_act) 34
(behind_judge) 73
(behind_noun) 87
(behind_passive) -29
(behind_source) -48
(behind_words) 28
(both_act) -37
(both_noun) -44
(both_say) -12
(both_source) 19
(both_tell) 12
(both_think) 17

34 side: side, cue
(ahead) accord~ 20 accuse~ -39 add~ -26 agree~ -25 announce~ -25 appear~ -16 argue~ -44 ask~ -53 back~ 32 begin~ 19 believe~ 22 challeng~ -12 cite~ -28 claim~ -33 come~ 33 complain~ 19 continue~ -20 criticize~ -16 critic~ -21 decid~ -19 declare~ 26 declin~ 14 denounce~ 23 deny~ 23 discuss~ 21 echo~ 20 endors~ -25 expect~ 20 explain~ -21 express~ -33 favor~ 14 feel~ -13 find~ 20 focus~ -18 gave~ -14 identifi~ -15 includ~ -21 indicate~ -15 insist~ 17 knew~ 20 known~ -39 like~ 39 look~ -41 made~ -36 make~ -17 mention~ -14 note~ -14 oppos~ 25 pass~ 31 plan~ 20 pledge~ -16 point~ -37 portray~ -22 post~ 13 praise~ -26 promise~ -26 propose~ -49 push~ -16 rail~ 15 rais~ -12 read~ 25 refer~ -25 refus~ -17 reject~ 20 releas~ -24 report~ 36 respond~ -20 say~ 29 seek~ -28 seem~ 15 seen~ -32 see~ -38 shown~ -28 sought~ -24 spoke~ -23 start~ 19 suggest~ 16 talk~ -23 tell~ 23 think~ -29 try~ -13 turn~ -18 tweet~ 16 urge~ -15 view~ -30 vote~ -51 vow~ -20 went~ -25 worry~ -22 write~ 47
(behind) accord~ -48 add~ 15 agree~ 22 aim~ 22 allow~ 14 announce~ 53 appear~ -80 argue~ -22 ask~ 42 attack~ 22 back~ -13 believe~ -32 blast~ -15 boast~ 18 campaign~ 16 challeng~ 22 charge~ 12 cite~ 38 claim~ 19 come~ -42 conclude~ -14 consid~ -24 continue~ 59 criticize~ -13 critic~ 35 deem~ -36 defend~ 14 deny~ -20 disclose~ 25 discuss~ -18 eager~ 23 encourage~ 21 endors~ 48 estimate~ 12 expect~ -57 explain~ 12 express~ 48 favor~ -39 fear~ -30 file~ 15 focus~ 31 found~ 31 gave~ 24 held~ 15 highlight~ -13 hope~ 36 identifi~ 26 includ~ 35 indicate~ 17 intend~ -17 issu~ 13 knew~ -35 know~ 19 like~ -37 look~ 34 made~ 58 make~ 28 mention~ 20 mock~ 17 name~ -13 need~ -18 nomin~ -26 offer~ 21 order~ 17 pass~ -13 plead~ 19 pledge~ 54 point~ 29 praise~ 38 prefer~ -19 press~ 34 promot~ 42 propose~ 49 provid~ 14 push~ 35 put~ 24 question~ 18 quick~ 53 rais~ 18 read~ -24 recogn~ -22 refus~ 46 releas~ 37 remain~ 24 remind~ 15 report~ -54 requir~ -41 respond~ 37 reveal~ 17 saw~ 15 say~ -63 seem~ -84 seen~ 21 shown~ 38 sign~ 13 sought~ 63 sound~ -15 speak~ 22 spent~ 17 spoke~ 34 stress~ 14 struggl~ 22 suggest~ -16 support~ 48 take~ -21 talk~ 50 tell~ -32 thank~ 24 think~ 21 threaten~ 20 tout~ 12 tri~ 29 try~ 46 turn~ 23 us~ 17 view~ -25 vote~ 68 vow~ 57 warn~ 14 went~ 34 work~ 26 worry~ 46 write~ -30
(both) accord~ 19 accuse~ 30 acknowledge~ 14 aim~ -14 announce~ -31 appear~ 87 argue~ 41 attack~ -19 back~ -36 begin~ -23 believe~ 15 blast~ 18 cite~ -19 complain~ -18 conclude~ 15 confirm~ -15 consid~ 25 continue~ -45 criticize~ 22 critic~ -17 declare~ -32 declin~ -26 denounce~ -22 eager~ -19 encourage~ -13 endors~ -27 expect~ 36 express~ -17 favor~ 26 fear~ 35 focus~ -14 found~ -23 hope~ -30 includ~ -17 insist~ -23 intend~ 21 known~ 23 made~ -25 note~ 21 offer~ -35 oppos~ -19 order~ -13 pass~ -28 plan~ -35 pledge~ -42 post~ -17 praise~ -17 promise~ 13 push~ -21 put~ -26 refus~ -31 reject~ -14 releas~ -22 report~ 25 respond~ -23 reveal~ -29 say~ 37 seek~ 23 seem~ 77 seen~ 12 see~ 28 shown~ -13 sought~ -44 spoke~ -14 support~ -55 taken~ -19 talk~ -29 tell~ 17 tri~ -22 try~ -35 tweet~ -14 vote~ -26 vow~ -40 warn~ -15 worry~ -36 write~ -18

35 side: side, word before
(ahead) 's -16 , -15 - -37 : -52 ; -19 after -14 already 14 also -15 although -12 and -22 are -24 as 25 associated 22 because -23 but -80 first -13 had 17 has 13 have 33 in -22 is -18 josh 15 least -25 long -12 more -23 most 19 now -32 only 15 previously -15 repeatedly -24 said -19 still -24 sunday 17 that 13 though -23 were 16 when -57 where -28 while -39 who -29 — -34 ’s 25 “” 20
(behind) 's 28 (number) 21 , 15 - 26 : 76 ; 35 about 18 after 46 also 16 although 24 and 72 are 40 associated -16 because 53 been 33 before 14 but 136 candidates -31 even 29 in 36 is 21 least -40 like 17 long 26 more 34 most -38 of 18 percent 19 recently 15 said 26 since 20 still 48 than -30 that -45 then 23 those 21 though 48 thursday 16 when 58 where 16 while 67 who -22 with 23 — 34 ’s 29
(both) 's -18 : -44 ; -17 after -46 already -15 although -14 and -68 are -30 as -38 because -36 been -36 but -80 did -22 even -34 had -20 has -24 have -43 in -15 is -12 least 48 long -15 more -18 most 17 now 19 of -12 only -20 or -21 previously 16 repeatedly 21 since -30 still -36 than 27 that 36 then -28 though -34 when -21 while -37 who 35 with -13 ’s -55 “” -21

36 side: side, word behind
(ahead) ( 19 (number) -25 , -13 - 57 a -32 abc 26 about -52 after 52 against -14 an 17 and 31 as -36 at 24 clinton -33 criticism 53 down -13 during 25 for -17 he -25 hillary -17 him -25 his -18 how -13 in 38 increasingly -20 it -32 its -12 more -24 mr. -27 mrs. -21 not -19 obama -21 of -19 off -13 out -35 over -17 politico 21 released 36 sanders -27 some 27 sunday 24 support -16 that -68 the -35 their -26 they -36 this 24 thursday 24 to -29 trump -41 tuesday 25 up 19 was -30 wednesday 25 when 20 whether -30 who 42
(behind) (number) 42 , -12 - -81 : -16 a 33 about 28 after -49 ali 21 all 16 and -24 as -36 at -17 by -24 clear 19 clinton 58 clinton's 14 clinton’s 18 cnn -23 concern 14 conducted -14 criticism -75 cruz 20 down 20 during -19 former 28 friday -23 he 42 himself 14 his 28 how 25 if 14 in -51 increasingly 28 it 67 its 23 last 20 little 13 mrs. -27 new -15 no 14 of 39 off 23 on 21 out 55 over 25 people -20 politico -12 released -20 reporters -20 republican 14 rubio 13 she 35 so 21 some -18 sunday -16 support 22 supporters 18 that 64 the 45 their 45 them -15 themselves 17 there 25 they 46 this -56 those 14 thursday -19 trump 35 trump’s 15 tuesday -21 voters 20 was -26 wednesday -41 whether 43 who -39 why 26
(both) (number) -20 , 19 - 18 : 22 a -12 about 13 an -37 and -13 as 62 by 14 clinton -31 criticism 35 for 19 from -19 he -26 his -15 how -13 in 17 it -40 its -12 little -16 more 13 not 12 of -34 on -44 out -24 released -21 reporters 14 she -37 some -16 that -23 the -24 their -20 them 21 there -16 they -19 this 38 to 18 up -33 voters -12 was 37 whether -25 with -13

37 side: side, tag behind
(ahead) AUX -13 CCONJ 42 DET -24 NOUN -18 NUM -25 PART -13 PRON -77 PROPN -30 PUNCT 47 SCONJ -61 VERB 14
(behind) ADV 39 AUX -83 CCONJ -29 DET 40 NOUN 34 NUM 42 PRON 85 PROPN 44 PUNCT -81 SCONJ 63
(both) ADV -56 AUX 87 CCONJ -23 DET -32 NOUN -27 NUM -20 PRON -37 PROPN -28 PUNCT 24 SCONJ -23 VERB -16

38 side: side and what is ahead
(ahead_clause_comma) 14
(ahead_phrase_comma) -51
(ahead_quote_) 20
(ahead_word_) -29
(ahead_word_comma) -73
(behind_phrase_comma) 28
(behind_word_) 40
(behind_word_comma) 44
(both_quote_) -21
(both_word_) -21

39 side: side and what is behind
(ahead_clause) -16
(ahead_comma_phrase) 20
(ahead_comma_quoteclause) -31
(ahead_comma_quotephrase) -45
(ahead_phrase) 23
(ahead_quoteclause) -45
(ahead_quotephrase) -37
(behind_clause) 22
(behind_comma_phrase) -29
(behind_comma_quoteclause) 12
(behind_comma_quotephrase) 18
(behind_quoteclause) 49
(behind_quotephrase) 43
(both_clause) -14
(both_phrase) -22
(both_quoteclause) -20
(both_quotephrase) -18

40 side: side and what is ahead, what is behind
(ahead_clause_) clause -13 comma_clause 46 quotephrase -45
(ahead_clause_comma) clause 23 comma_quoteclause -21 comma_quotephrase -34 phrase 35 quoteclause -15
(ahead_phrase_) clause -20 quoteclause -30
(ahead_phrase_comma) clause -26 comma_clause -28 comma_quoteclause -30 phrase 18 quoteclause -30 quotephrase -13
(ahead_quote_) phrase 30 quotephrase -19
(ahead_word_) clause 24 comma_clause -52 quoteclause -19
(ahead_word_comma) clause -16 comma_clause -41
(behind_clause_) comma_quotephrase 25 quoteclause 15
(behind_clause_comma) clause 17 comma_clause -69 comma_phrase -41 comma_quotephrase 12 phrase -15 quoteclause 40 quotephrase 45
(behind_phrase_) comma_clause 20 phrase 13 quoteclause -21
(behind_phrase_comma) clause 20 comma_clause -12 quoteclause 56
(behind_quote_) phrase -28
(behind_word_) clause -21 comma_clause 72 quoteclause 25
(behind_word_comma) clause 59 phrase 24 quoteclause -14
(both_clause_) clause 18 comma_clause -69 quoteclause -21 quotephrase 20
(both_clause_comma) clause -52 comma_clause 46 comma_phrase 21 comma_quoteclause 39 phrase -26 quoteclause -38 quotephrase -50
(both_phrase_) comma_clause -18 phrase -33 quoteclause 36
(both_phrase_comma) comma_clause 27 comma_quoteclause 13 phrase -19 quoteclause -31 quotephrase 17
(both_word_) phrase 15
(both_word_comma) clause -46 comma_clause 35 phrase -15 quoteclause 18

41 side: side and order, what is ahead
(ahead_cue_source) clause_ 33 clause_comma 71 phrase_ -24 quote_ 12
(ahead_source_cue) clause_ -25 clause_comma -52 phrase_comma -60 quote_ 12 word_ -30 word_comma -57
(behind_cue_source) clause_ -39 clause_comma -19 phrase_ 22 phrase_comma -30
(behind_source_cue) clause_ 24 phrase_comma 46 word_ 38 word_comma 32
(both_cue_source) clause_comma -75 phrase_comma 24
(both_source_cue) clause_comma 37 quote_ -19 word_ -15

42 side: side and order, what is behind
(ahead_cue_source) clause 33 comma_clause 24 comma_phrase 57 comma_quoteclause -29 phrase 25 quoteclause 17
(ahead_source_cue) clause -38 comma_clause -36 comma_phrase -64 comma_quotephrase -41 quoteclause -62 quotephrase -35
(behind_cue_source) clause -59 comma_clause 23 comma_quoteclause 29 phrase -21 quoteclause -16
(behind_source_cue) clause 44 comma_clause -15 comma_quotephrase 20 quoteclause 59 quotephrase 41
(both_cue_source) clause 19 comma_clause -44 comma_phrase -57 phrase -12
(both_source_cue) clause -22 comma_clause 41 comma_quoteclause 14 phrase -15 quoteclause -19 quotephrase -18

43 side: side and manner, what is ahead
(ahead_act) clause_ 24 clause_comma -49 phrase_comma -51 quote_ -49 word_ 27 word_comma -13
(ahead_judge) clause_ -72 clause_comma -52
(ahead_noun) clause_ -45
(ahead_passive) clause_ 27 phrase_ -38
(ahead_say) clause_comma 22 quote_ 45 word_ -71 word_comma -39
(ahead_source) clause_comma 23 phrase_comma -21
(ahead_tell) clause_ -63 clause_comma 13 phrase_ 20 phrase_comma -13 quote_ 14
(ahead_think) clause_ -19 clause_comma 18
(behind_act) clause_ -22 clause_comma 119 phrase_ -13 phrase_comma 56 quote_ 61 word_ -36 word_comma 39
(behind_judge) clause_ 12 clause_comma 69 phrase_ 14 phrase_comma 30
(behind_noun) clause_ 93 clause_comma 12
(behind_passive) clause_ -41
(behind_say) clause_ 29 clause_comma -43 quote_ -52 word_ 95 word_comma 23
(behind_source) clause_comma -51 phrase_comma -24
(behind_tell) clause_ 38 phrase_comma -19
(behind_think) clause_comma -24
(both_act) clause_comma -79 phrase_comma -29 word_ 21 word_comma -27
(both_judge) clause_ 25 clause_comma -29 phrase_comma -23
(both_noun) clause_ -61 phrase_ 14
(both_say) clause_ -35 clause_comma 19 word_ -41
(both_source) clause_comma 14 phrase_comma 35
(both_tell) clause_comma -18 phrase_ -16 phrase_comma 26
(both_think) clause_ 17 phrase_comma -15

44 side: side and what is behind, word behind
(ahead_clause) - 46 a -14 about -45 after 40 against -22 and 12 as -14 clinton -15 for -20 he -17 hillary -12 his -22 how -13 in 40 it -18 more -14 obama -15 of -17 on 18 out -15 released 36 that -47 the -15 they -35 this 15 to -35 trump -20 when 24 whether -21 who 42
(ahead_comma_phrase) , 20
(ahead_comma_quoteclause) , -31
(ahead_comma_quotephrase) , -45
(ahead_phrase) ( 19 a -13 about -21 an 16 at 27 clinton -18 him -18 in 14 on -14 out -19 politico 24 reporters 14 their -17 trump -19 with 20
(ahead_quoteclause) in -23 on -15 that -13 the -15
(ahead_quotephrase) on -12
(behind_clause) (number) 16 : -25 a 26 about 28 all 16 an 12 and -15 as -33 at 13 by -23 clear 16 clinton 32 conducted -14 from 13 he 22 her 25 him -16 how 25 if 14 in -69 it 42 more 28 mr. -12 mrs. -33 new -15 of 33 out 28 over 17 politico 15 released -20 reporters 20 republican 13 sanders 23 she 31 some 16 sunday -16 that 43 their 19 them -23 there 24 they 44 this -27 trump’s 13 voters 19 wednesday -25 whether 33 who -39 why 26 with 23
(behind_comma_phrase) , -29
(behind_comma_quoteclause) , 12
(behind_comma_quotephrase) , 18
(behind_phrase) (number) 25 about 18 and -23 clinton 25 her -16 him 31 his 13 it 17 its 12 mr. 27 on 18 out 26 sanders -12 that 18 the 39 their 25 trump 29 up -12
(behind_quoteclause) a 19 as -17 he 35 his 12 in 45 of 14 on 26 the 36 this -24 tuesday -25 with -15
(behind_quotephrase) : 34 of 15 on 25 that 25 to 24
(both_clause) a -18 against 14 an -28 as 47 at -41 clinton -20 her -15 hillary 17 him 20 how -12 in 36 it -27 more -14 mr. 17 not 16 of -21 on -24 out -14 released -21 sanders -16 she -34 that -12 there -15 they -19 this 13 to 24 up -18 voters -12 whether -19 with -17
(both_phrase) her 15 him -14 his -22 the -51 with -26
(both_quoteclause) for 12 he -25 in -27 on -13 the -23 to -13
(both_quotephrase) on -16 that -19 the 13 to -19

64 start: place, manner
(1) (act) 12 (colon) -19 (noun) 41 (passive) -70 (think) 17
(2) (act) 16 (colon) -22 (judge) -17 (noun) -25 (source) -48
(3) (colon) -42 (judge) -57 (noun) -62 (passive) -15 (say) -51 (source) 24 (tell) -55 (think) -50
(behind_all) (act) -32 (judge) -42 (say) -35 (tell) 32
(behind_circumstances_) (act) -47 (noun) 52 (say) 41
(behind_circumstances_behind_phrase) (say) 31
(behind_phrase) (act) -34 (say) -57 (tell) 60 (think) -46
(touching_) (colon) 71 (judge) 65 (passive) 66 (say) 48 (source) -40 (tell) -18 (think) 28

65 start: place, cue
(1) :~ -19 accuse~ -24 acknowledge~ -28 admit~ 19 agree~ 38 aim~ 42 announce~ -45 appear~ -29 ask~ -34 attack~ 26 attempt~ -32 back~ -13 blame~ -26 blast~ -36 boast~ 47 call~ 66 campaign~ 54 caution~ 31 challeng~ -24 charge~ 21 cite~ -21 comment~ 47 complain~ -20 conclude~ 13 consid~ -35 continue~ -19 criticize~ -39 decid~ -29 declare~ -16 declin~ -28 deliv~ -24 describe~ -44 disclose~ -34 eager~ -20 echo~ -20 embrac~ 17 emphasize~ -16 endors~ -17 express~ -20 feel~ 12 focus~ 45 found~ -28 includ~ 20 insist~ 14 intend~ -24 known~ 33 know~ -14 laid~ 42 lai~ 41 lament~ -18 launch~ -18 like~ -39 look~ 43 made~ 17 make~ 16 mention~ -19 need~ -20 nomin~ -30 note~ 12 pass~ -31 plan~ -28 plead~ 12 point~ 75 post~ -15 praise~ -17 predict~ -12 press~ 15 promise~ -16 promot~ -36 put~ -25 question~ -13 quick~ -33 rail~ 49 recogn~ -23 refer~ 83 refus~ -27 reiterate~ -25 releas~ -17 remain~ 21 remark~ 34 remind~ 16 report~ -28 respond~ -13 say~ -25 see~ -51 sent~ -21 share~ -43 show~ -45 sign~ 27 sound~ -21 speak~ 32 spoke~ -34 state~ -44 suggest~ -33 support~ -14 taken~ -19 take~ -15 talk~ 49 tell~ 12 thank~ -37 took~ -29 tri~ -46 try~ -36 turn~ 24 urge~ -13 us~ -45 vote~ 20 vow~ 14 want~ 14 warn~ 41 went~ -44 worry~ 18 write~ -26
(2) :~ -22 accord~ -48 accuse~ 30 acknowledge~ -13 admit~ -12 agree~ -51 aim~ -38 announce~ -21 appear~ -15 assert~ -18 assure~ 17 attack~ -18 begin~ 40 believe~ -27 blame~ -23 call~ -24 caution~ -22 challeng~ 28 chant~ -21 cite~ -53 claim~ 30 come~ 27 compar~ -25 concede~ 26 continue~ 83 criticize~ -20 declin~ 41 deliv~ 26 discuss~ -12 endors~ -34 expect~ -32 express~ 28 feel~ -34 file~ -22 find~ -35 focus~ 30 found~ -25 hope~ -59 identifi~ -25 includ~ -23 intend~ -22 known~ 14 know~ -15 lai~ -14 like~ 28 need~ 12 note~ -35 oppos~ -16 order~ -12 plan~ -24 plead~ 18 pledge~ -18 post~ -19 predict~ -13 prefer~ -23 promise~ -30 promot~ -12 propose~ -29 push~ 29 put~ 15 question~ -16 quick~ 31 rail~ -12 refer~ -18 refus~ 31 reiterate~ -18 reject~ -22 releas~ -28 rememb~ -26 remind~ 36 requir~ -26 respond~ 29 reveal~ -16 rule~ 17 say~ -38 seek~ -45 seem~ -16 seen~ -14 share~ -15 show~ -31 slam~ 16 sought~ 16 speak~ 20 spent~ -27 spoke~ 34 start~ 17 suggest~ -20 support~ -46 take~ 36 tell~ -22 think~ -26 threaten~ -28 took~ 37 tri~ 42 try~ 31 turn~ 39 tweet~ 32 urge~ -26 us~ -12 view~ 29 vow~ -50 want~ -38 work~ -18 worry~ -12 write~ -42
(3) :~ -42 abl~ 12 accept~ -18 accord~ 24 accuse~ -21 acknowledge~ 14 acquiesc~ -35 admit~ -28 adopt~ 34 advoc~ -13 agit~ -22 aim~ -39 align~ 17 allege~ -18 allow~ -18 allud~ 12 announce~ -31 apolog~ 28 appeal~ -20 appear~ -36 applaud~ -24 appoint~ -21 argue~ 12 argument~ 32 arrang~ 22 articul~ -13 ask~ -53 assail~ -36 assure~ -25 attack~ -33 attempt~ 32 author~ -16 avoid~ 28 back~ -53 balk~ -13 ban~ -31 battl~ -31 becam~ 28 becom~ 26 begin~ 36 begun~ 19 beg~ 13 believe~ -26 bemoan~ -25 bill~ -14 blast~ 23 block~ -37 boast~ -21 boo~ -13 brag~ -18 breach~ -15 bristl~ -12 broker~ -27 brush~ -28 call~ -30 campaign~ -39 captur~ -30 care~ 14 carri~ 28 caution~ -18 certain~ -16 challeng~ -41 champion~ 17 cheer~ -15 chide~ -27 chime~ -37 chosen~ 20 churn~ -12 circul~ 26 cite~ -68 claim~ -39 clear~ -14 close~ 26 co-author~ 17 coin~ 25 comment~ -25 commit~ 16 complet~ 22 conclude~ -21 confess~ -16 confirm~ -14 confront~ 23 congratul~ -16 consid~ -55 contempl~ -12 contrast~ -39 conven~ 18 cop~ 16 cover~ -35 creat~ -21 credit~ -12 critic~ -24 cut~ 24 decid~ -23 decis~ -16 declin~ -52 dedic~ -14 deem~ -26 demand~ -35 demonstr~ -12 denounce~ 17 deny~ -37 descend~ 21 describe~ -26 design~ -19 determin~ -18 devot~ -17 dictum~ 15 differ~ 14 difficult~ 24 direct~ -18 disagre~ -17 disavow~ -14 disclose~ 23 discuss~ -30 displai~ -25 distanc~ -14 divid~ -14 draw~ -36 dress~ 18 drew~ 22 dwell~ 12 echo~ 18 ei~ 23 embrac~ -45 emerg~ 23 emphasize~ -13 encourage~ -39 endors~ -33 endur~ -12 end~ 45 enter~ 33 envis~ -23 erupt~ 15 escal~ 21 establish~ 23 evinc~ 14 excit~ -16 experienc~ -18 expos~ -27 express~ -66 face~ 26 fail~ 40 favor~ -31 fear~ -27 feel~ -13 figur~ -19 fire~ -21 flash~ -15 flirt~ 17 fli~ 14 focus~ -58 focu~ -13 forese~ -25 found~ -18 fuel~ 25 fulmin~ -22 gave~ 24 given~ 38 give~ 31 goe~ 14 gone~ 44 go~ 27 grappl~ 13 griev~ -12 grow~ 15 had~ 19 harangu~ -14 hard~ 23 have~ 33 heighten~ 23 held~ 39 help~ 24 herald~ -13 hesit~ -22 highlight~ -37 hint~ -27 hire~ -52 hit~ 33 hold~ 22 hope~ -40 identifi~ -57 ignor~ -43 imagine~ 13 impli~ -18 imposs~ 14 inclin~ 21 includ~ -24 indicate~ -25 insist~ -26 insult~ -16 intend~ -29 interview~ -23 investig~ -25 invit~ -27 invok~ -30 issu~ 41 join~ 52 keen~ 22 kept~ 13 knew~ -29 knock~ -24 known~ -69 know~ -41 labor~ 18 laid~ -48 lai~ -16 launch~ 37 lectur~ 23 led~ 25 leeri~ -12 left~ 23 lend~ 22 let~ -12 level~ 20 liken~ -20 limit~ -23 linger~ 22 link~ -29 list~ -35 live~ 17 lobbi~ -25 lob~ -17 log~ 20 look~ -69 love~ -16 made~ 18 maintain~ 41 make~ 30 mandat~ -15 mark~ -16 marvel~ -17 mention~ -29 messag~ 25 misl~ 23 misstat~ -22 mock~ -21 mount~ 43 move~ 23 mull~ -24 name~ -34 negoti~ -25 nomin~ -28 observe~ 20 occupi~ 15 open~ 25 opposit~ -14 oppos~ -61 opt~ -16 order~ -40 outlin~ -36 paid~ 17 passion~ -12 paus~ -14 peg~ -26 perform~ 17 persuad~ 17 pick~ -15 pin~ 20 place~ 17 plant~ 18 plan~ -15 pledge~ -16 polar~ 28 polici~ -12 polish~ -15 ponder~ -14 pose~ 17 post~ 31 preach~ 18 predict~ -26 prefer~ -35 premier~ -24 present~ 38 press~ -22 proceed~ 34 produc~ -23 project~ -22 promise~ -56 pronounc~ -15 propose~ -41 propos~ -12 proud~ -20 prove~ -13 provid~ 46 publish~ 26 pump~ 22 push~ -72 put~ 27 quash~ -15 quick~ 20 quot~ -27 rail~ -35 rais~ 17 ratchet~ 31 rattl~ 20 re-tweet~ -14 reach~ 34 read~ -20 reaffirm~ -17 realiz~ -22 rebuk~ -22 recall~ -36 recapitul~ 17 recit~ 14 recogn~ -30 recount~ -33 referenc~ -19 refer~ -102 reflect~ -49 refus~ -74 releas~ 47 relish~ -19 reli~ -19 reluct~ 14 remain~ 19 remark~ -31 rememb~ -42 remind~ -14 render~ 23 repres~ -12 repudi~ -12 request~ -20 requir~ -20 rescind~ -14 resist~ -13 respond~ 37 restat~ -15 restrict~ -21 rethink~ -19 return~ 13 retweet~ -39 reveal~ -40 revisit~ -17 revis~ 34 rid~ -12 rip~ 14 rose~ 17 rule~ -35 say~ -18 schedul~ -12 scrambl~ 20 seek~ -41 seem~ -58 seen~ -60 see~ -71 seiz~ 15 sentenc~ -13 sent~ 47 serv~ -12 set~ 30 share~ 27 shown~ -30 show~ -21 shrug~ -27 shut~ 12 side~ -40 signal~ -19 singl~ -36 sink~ 19 skeptic~ -28 slam~ -50 sought~ -56 spark~ -22 spar~ -24 speak~ -24 spent~ 60 spi~ -15 split~ -15 spoke~ -20 sponsor~ -18 spot~ -31 stand~ -26 start~ 50 state~ 12 step~ 18 stiffen~ 17 stoke~ 25 stop~ 28 strategi~ 17 stress~ 13 struck~ -28 stuck~ -24 sum~ -28 support~ -48 surpris~ 25 suspend~ -15 su~ 22 sympathet~ -12 tack~ 22 taken~ 60 take~ 35 talk~ -17 target~ -26 tell~ 34 testify~ 16 thank~ -42 threaten~ -24 threw~ 24 thrill~ -22 tick~ -30 titl~ -27 tone~ 22 took~ 49 tout~ -15 trade~ -14 trip~ 17 tri~ 30 trumpet~ -30 turn~ 32 ty~ 22 underscore~ 17 understood~ -30 unleash~ 23 unlik~ 31 urge~ -93 us~ 91 veer~ 15 veto~ -17 view~ -33 voic~ -23 vote~ -39 vow~ -60 want~ -87 warn~ -16 watch~ -21 waver~ -27 weigh~ -40 welcom~ -25 went~ 50 wonder~ 18 won~ 35 work~ 22 worry~ -13 wrack~ 18 write~ 43 zero~ -27
(behind_all) ask~ 17 see~ -15
(behind_circumstances_) announce~ 29 explain~ -23 focus~ -28 point~ -62 question~ -24 refer~ -36 report~ 20 respond~ -26 spoke~ 16 went~ -13 write~ 20
(behind_phrase) address~ -20 announce~ -20 ask~ 22 blame~ -12 blast~ 14 challeng~ -17 cite~ -29 claim~ -14 compar~ -15 consid~ -22 defend~ -30 denounce~ -15 deny~ 33 dismiss~ -20 embrac~ -25 encourage~ -13 endors~ -12 expect~ -17 express~ 48 found~ -25 gave~ 16 highlight~ -30 includ~ -44 issu~ -27 know~ 17 made~ 55 mention~ -13 mock~ -16 oppos~ -15 order~ -29 pass~ 35 point~ 19 provid~ -14 publish~ -12 push~ 22 put~ -13 question~ 20 recall~ -12 reiterate~ 15 releas~ -21 remind~ 20 repeat~ -44 say~ -45 see~ -21 show~ 25 sign~ -25 slam~ -15 support~ 16 take~ -28 tell~ 39 took~ -26 tout~ -20 turn~ -15 urge~ 23 us~ -17 want~ -29 warn~ 27
(touching_) :~ 71 accept~ 40 accord~ -40 acknowledge~ 27 address~ 32 admit~ -12 allege~ 31 allow~ 35 announce~ 54 appear~ 57 applaud~ 35 ask~ 25 assert~ 20 attack~ 28 attempt~ -23 back~ 52 begin~ -75 believe~ 60 blame~ 43 boast~ -34 call~ -14 campaign~ -25 challeng~ 29 chant~ 16 charge~ -18 cite~ 119 come~ -31 comment~ -33 compar~ 39 concede~ -20 confirm~ 26 consid~ 80 continue~ -90 criticize~ 41 critic~ 17 decid~ 36 declare~ 31 declin~ 20 decry~ 23 deem~ 48 defend~ 29 deliv~ -18 denounce~ -17 describe~ 50 determin~ 28 discuss~ 56 dismiss~ 19 eager~ 19 email~ -49 embrac~ 52 emphasize~ 34 encourage~ 35 endors~ 76 estimate~ 20 expect~ 47 favor~ 43 fear~ 39 feel~ 17 focus~ -26 found~ 48 gave~ -35 held~ -39 highlight~ 68 hit~ -41 hope~ 61 identifi~ 49 includ~ 40 insist~ 41 intend~ 72 issu~ -32 knew~ 47 know~ 48 lai~ -31 lament~ 23 launch~ -38 learn~ 20 list~ 43 made~ -73 make~ -64 mention~ 56 mock~ 43 name~ 22 nomin~ 62 oppos~ 59 order~ 67 pass~ -16 plan~ 43 plead~ -44 point~ -74 portray~ 22 post~ -17 praise~ 30 predict~ 46 prefer~ 51 press~ -35 promise~ 21 promot~ 53 propose~ 58 provid~ -48 question~ 13 quick~ -37 quot~ 36 rais~ -18 recall~ 42 recogn~ 41 refus~ 23 releas~ -29 remain~ -31 remark~ -16 rememb~ 46 remind~ -62 repeat~ 32 report~ 12 requir~ 37 respond~ -40 reveal~ 63 rule~ -16 saw~ 27 say~ 85 seek~ 53 seem~ 49 seen~ 17 see~ 95 sent~ -62 show~ 40 signal~ -45 slam~ 40 sought~ 13 sound~ 20 speak~ -44 spent~ -73 start~ -80 state~ 22 struggl~ -25 suggest~ 69 support~ 64 taken~ -61 take~ -75 talk~ -39 tell~ -71 thank~ 55 think~ 29 threaten~ 14 took~ -82 tout~ 38 tri~ -65 try~ -29 turn~ -82 tweet~ -13 urge~ 23 us~ -92 view~ -12 vow~ 23 want~ 84 warn~ -45 welcom~ 34 went~ -53 wonder~ 23 work~ -34 write~ -29

66 start: place, word
(1) 's -12 a 28 about -30 all 28 as -16 at -38 attacks 14 ban -21 be -41 because 35 clinton 22 clinton's -17 comments 17 he -17 her -14 hillary 31 immigrants 18 immigration 29 in -24 is 14 its 16 last -14 make -22 mr. 17 mrs. -13 national -12 new -13 obama 25 other 16 people 13 point -14 policy -15 put -18 republicans 12 rubio -16 saturday -26 sen. -17 show -13 support -30 this 16 thursday -19 to -23 trump 24 trump's 13 trump’s 28 tuesday -13 twitter -34 u.s. -18 voters -24 wall 15 what 32 whether 16 win 22 ’s -12
(2) $ -25 's -18 (number) -15 a 14 an -19 and -19 any -34 at -35 back -13 bill 23 both -29 by -15 clinton's 22 comments 14 democrats -15 for -17 he 15 himself 47 how 21 if -14 in 35 it -29 its -20 more 13 new -15 no 18 not -15 of -37 on -36 other -12 political 19 president 33 recent 14 she -17 state -18 there 12 to -17 too 14 trump 34 trump's 16 u.s. 13 what 27 whether 32 who 14 with -18 ’s -16 “,” 14 “” 21
(3) $ -21 's -37 ) -21 abortion 17 about 39 addressing 21 ads 22 after -20 against -17 alleged 18 allowing -13 along 15 america -17 americans -25 an 31 and -17 another -13 anti-trump -14 are -23 as -46 asking 21 ayotte 41 barack -12 based 21 be -16 because -39 before -15 being 31 ben 28 benghazi 16 bernie 14 biden -12 bill -20 bring 21 britain 17 but -34 buying 24 by -23 calling -26 campaign -15 candidates 17 chairman -13 changes 19 changing 20 china 19 cities 25 clinton's 17 clinton’s 46 comments 20 companies 20 concern 24 delegates -12 democracy 23 democrat 13 democratic -18 do 17 does 17 doing 25 drawing 22 each -21 emails -13 environmental 24 european -13 even 22 events 20 facebook -17 fellow 13 fields 16 fiorina 18 firms 20 florida 15 focused 25 for 28 foreign -13 former -12 fox -28 free -26 from -39 front-runner 30 garland 23 gay 18 george -12 georgia -12 golf -13 gop -19 gun 12 had -16 has -20 have -19 he -28 health -28 herself 23 hillary -23 him -22 his 25 hispanic -13 how 35 hundreds 25 i -13 if -24 impose 25 include 26 including -28 increased 35 indiana 22 industry 23 iowa -13 isis -15 islamic 18 israel 18 its 16 jeb -13 john -20 lewandowski 28 like -20 losing 24 many 26 me 20 men 22 mexican 13 moderate 23 momentum 19 monday -18 money -13 more 42 mr. 20 mrs. 13 much 21 national -13 nearly 16 news -15 nuclear 19 of -23 on 19 only -13 opening 26 other -25 pay 18 people -13 point 24 police 13 policy -17 politicians 38 president -17 press -23 primary 16 prominent 18 proposals 33 public -15 pushing 25 racial 17 racism 15 rally -12 rather 19 reasons 21 refugees -12 reporting 26 republican 21 republicans -15 rights 17 rival 18 rivals 24 romney 23 rubio 41 rubio’s -13 ryan 17 said -18 saturday -18 saying -43 scalia 25 sen. 12 several 17 signed -12 since -26 single-payer 12 so -19 social 15 something -18 speaking 16 special -20 state -29 still -13 such 28 suggested 23 super -14 support 13 supporters -12 syria -14 syrian -12 tax 18 ted 15 telling -15 that 32 them -12 there -18 though -16 tuesday -28 twitter -21 unity 24 urging 20 using -23 vermont 19 victims 20 voters 33 wall -28 washington -15 ways -13 wealthy 17 wednesday 17 were -16 when -17 which -71 while -35 who -23 whom -13 why 53 will -16 with 12 without 18 women 24 words 24 working -30 would 14 zika 21 ’s -37 “,” 15 “?” 33
(behind_all) he -16 the -31 to 38 who -20
(behind_circumstances_) 's -25 (number) 14 a 14 about -12 and -15 for -12 he -14 night -12 over -13 that 27 the 35 this -25 to 36 ’s -19 “” 21
(behind_circumstances_behind_phrase) that 28
(behind_phrase) a -62 about 40 after -13 against -18 among 21 an 36 and -28 between -22 by -15 during -17 for -76 he 57 if 36 in -32 is -12 it 29 not 41 of -14 on -15 over -23 she 19 the 13 they 20 this -17 was -19 when -13 who -24 ’s -15
(touching_) (number) 17 a -18 about -22 an -19 and -17 any 19 as 29 at 19 back -30 both 17 china 24 clinton 27 clinton’s 20 concern -13 cruz 42 donald 39 down -30 former 24 he 50 herself -38 hillary -12 him 26 himself -17 his -19 how 69 if 39 in -44 it 18 just 18 last -68 little -51 me -30 more -21 mr. 17 much -15 new 19 no -33 off -31 on -25 only 22 out -65 over -36 people -14 plans -42 politico -13 president 36 rubio -12 sanders 24 she 51 some 17 support -17 that 48 the 20 their -24 them -16 there 29 they 52 this -15 those 28 trump's 25 trump’s 16 up -50 was 21 whether 70 why 24 with -26 “,” 37 “?” 12 “” 38

67 start: place, tag
(1) ADJ -16 ADV -27 AUX 26 DET 26 NOUN -33 PART -18 PRON 28 SCONJ -14 VERB 24
(2) ADJ -19 AUX -31 CCONJ -34 NOUN -20 NUM -15 PART -42 PRON 19 QUOTE 35 SCONJ 28 SYM -33 VERB -29
(3) ADJ -31 ADP -25 ADV -15 AUX -24 CCONJ -50 NOUN -49 PRON -20 PROPN -38 PUNCT -21 QUOTE 13 SYM -31
(behind_all) ADJ -35 ADP 32 AUX -15 DET -64 NOUN -13 PART 30 SCONJ -21 VERB -24
(behind_circumstances_) ADP -34 CCONJ -20 NOUN -22 NUM 14 PART 27 SCONJ 24 VERB -31
(behind_phrase) ADJ -13 ADP -19 ADV 26 AUX -84 CCONJ -33 DET 33 PROPN -12 SCONJ 39 VERB -51
(touching_) ADJ 23 ADP -26 ADV -29 AUX 67 CCONJ -17 DET 13 NOUN 52 NUM 17 PART -12 PRON 28 PROPN 63 QUOTE 65 SCONJ 26 VERB 23

68 start: word, word before
$ a -12 for 26
% (number) -24
(number) $ -51 (number) -37 , 25 a -14 about 37 at -22 by -18 in -30 of 18 than -19 the -13 with 20
a , -25 about 47 against 32 announced 23 as -14 at -57 be -34 become -17 before -19 building -17 by -20 during -25 for 55 have -15 him -15 in -52 included 22 into 14 is -21 issued -40 like 30 made -37 make -20 of -15 off 24 on 12 out -43 pass 19 proposed 16 released -26 said 21 sent -33 such -22 take -27 told 30 took -33 up 16 was -22 win -14 with 53 wrote -31 — 21
about , 23 comments 36 question 20 questions -29 story -14 talk 17 talking -20
all ban 17 for 29 on 17
along , -13
american of -13
an as -27 during -21 for 31 in -61 with -14
and , 34 - -16 party 16
as , -42 - 26 clinton -18 herself -12 him -19 himself -15 known -44 themselves 20 trump -16
at , 33 look 19 said -27
ban to -21
barack president -16
be to -46
because , 22
behalf on -13
being of 19
block to -12
bring to 19
build to -16
but , -13
calling , -16
clear made -12
clinton , 14 accused 15 hillary -22 mrs. -14 that -14
clinton’s of 29
compete to -12
concern expressed -23
congress of -13
cruz ted -43
cut to 12
defeat to 24
do to -21
donald for 20
endorse to -15
expand to 19
facebook on -20
favor in -38
fight to 21
for (number) 20 asked -44 call -16 called -37 calling -20 calls -21 clinton 17 known 23 looking -13 push 18 responsible -14 trump -15
friday on -13
from , 25
get to -23
give to -21
go to -16
gun on 16
guns on 16
he , 34 : 25 after -20 as -15 how -25 if -13 said 37 say 12 saying 26 says -21 that -32 what -21 when -21 whether -23 which -20 why -27
hear to -17
help to -17
her about 51 as 22 from -25 in -17 of -25 to -52
hillary of 16
him accused 23 accusing 16 behind 14 called 16 of -16
his , 14 about 40 after -19 announced 24 as -32 at -14 by 40 defended -13 from 27 in -59 out 48 over -13 said 39 saying 17 says -14 that 19 to -15 up -15
hold to -12
how and -17 of -20 on 30
however , -15
immigration on 13
impose to 39
in increase 23 out -16
including , -24
is , 57
issues on 14
it about 12 for -18 made -38 make -12 making -21 of -15 said 25 saying 33
its in -15 of -16 to 13
know to -14
least at -24
make to -35
monday on -17
more , -12 a 22 for -19 of 12 to 45
mr. against -19 for -25 of 30 that -14 to 18 with -40
mrs. that 24
much spent -23
muslims on -12
new a -12 for 15 in -25
not , -22 for -13
obama of 32 president -15
of (number) -13 , 28 assessment 23 criticism 22 out -14 support -12 trump 14
offer to -17
ohio of -13
on attacks -17 ban 37 calling 12 focused -13 in 20 said -37
other to 14
parenthood planned -18
pay to -22
politico told -13
portray to -15
president of -29
presidential republican -15
press associated -26
provide to -15
put to -19
recent in -13
reject to 21
republican of -27 presumptive -14 the -14
republicans of 12
sanders , -12 on 18
saturday on -35
say to -15
saying , -37
see to -19
sen. of -17
she said 15 that 22
show to -14
social on -45
some , 21 for -26 of 16
state of -19
stop to -20
sunday on -32
support in -22 to -15
telling , -13
than more -17
that (number) 12 , 78 : -23 alleging 30 and -21 argues -24 arguing 12 attacks 26 bill -41 case 40 claiming -31 clear 20 concern 43 debate 34 ensure -45 fact -35 friday 30 him -12 in -21 is 39 issues -32 month 55 night 41 note 13 notes 14 notion 17 out 25 reported -23 said -16 say 37 show 19 so -15 statement 17 suggesting 16 sunday 16 system -12 week 68 — 27 “” -18
the , 44 : 16 about 80 accused 13 address 35 after -20 against 45 all -26 among -13 and -26 around -26 asked -26 at -24 back 28 become -27 before -49 behind 21 between -29 blamed -13 by -30 called 33 described 12 down 22 during -34 entering -14 for -14 from -19 get -22 how -27 if -15 in -72 into -22 it 17 like -26 made -63 make -41 noted 13 of -50 outside -19 put 18 raising -27 recognize 39 said 68 saw 13 saying 48 says 29 see 23 showed 13 support 14 that -30 through -14 to 22 told -29 under -12 until -15 up 12 use -33 using -32 when -22 whether -12 which -13 why -19
their for -26 in -14 to 23 with 35
them of 16
then , -24
they , -18 because -16 how 40 say 22 what -14
though , -28
thursday on -19
to (number) 29 , 41 able -30 agreed 25 alternative -12 americans 12 appeal 14 appear 35 appears 32 as -15 attempt -19 attempted 14 attempts -23 attention -23 back -14 calls -13 candidates -16 case 27 clinton -27 closer -14 come -15 commitment -12 continue -34 continued -44 continues -34 decided 24 decision 36 declined -16 delegates -15 designed 55 difficult -12 eager 19 effort -21 failed -49 failure -12 going -23 had -21 hard -18 her -29 hoped 24 hopes -13 hoping 33 how -20 intended 25 is -16 it -23 like 21 likely -36 linked -12 looking 18 need -19 needed 13 needs -27 not -23 on -31 only -14 opposition -43 parties -24 party 35 plan 49 planned 27 plans 28 pledged 21 pointed -35 pointing -18 president 18 promise 35 promised 37 promises 62 promising 24 proposal 31 quick -37 ready -21 refusal -16 refusing 19 republicans -16 respond -16 responded 16 response -22 returned -25 sanders -22 seeks 39 seem -20 seemed -14 seems -15 set -22 states -20 them 28 tried -46 trump 47 trying -27 tuesday 42 unlikely -41 vowing 19 wants 43 way -29 “” 13
trade on -18
trump about 25 against 32 donald -27 for -15 mr. -15 of 14 that -17
trump's of -25
trump’s of 21
tuesday on -33
turn to 15
twitter on -45
unify to 16
vote to -14
voters to -27
wall on -15
was , 48
wednesday on -25
what about 25
when , 12
where , -16
whether about -20 asked 19
which , -40 in -12
who , -52 voters -16
win to 17
with , -31 agreed -13 him 25
without , 15
women for -16
would , 40
“,” : -14 a -19 as -32 of 24
“?” , 46
“” 's -16 , 49 : 67 a -64 and -15 as 35 be -14 clinton -31 for 17 her -26 him -16 his -14 is -21 of 33 on -26 saying 20 that 15 the -25 to -61 trump -12 was -32 ’s -25

69 start: tag, tag before
ADJ ADJ -114 ADP 107 ADV -69 AUX -67 CCONJ -36 DET -210 NOUN -30 NUM -27 PART 20 PRON -86 PROPN -80 PUNCT -12 SCONJ -19 VERB 52
ADP ADJ -144 ADV -33 AUX -25 CCONJ -13 DET -25 NOUN -23 NUM 40 PRON 25 PROPN 55 PUNCT 93 VERB -59
ADV ADJ -29 ADP 29 ADV -45 AUX -53 CCONJ -42 DET -51 NOUN -38 PART 12 PRON -12 PROPN 37 PUNCT 21
AUX ADJ -13 ADP 28 AUX -35 CCONJ -20 NOUN -69 PART -62 PRON -122 PROPN -83 PUNCT 121 VERB 57
CCONJ ADJ -14 ADP -13 NOUN -40 PROPN -39 PUNCT 16 VERB -45
DET ADJ 16 ADP 16 ADV -27 AUX -57 CCONJ -54 DET -45 NOUN 34 NUM -15 PART -12 PRON -35 PROPN 57 PUNCT 51 QUOTE -22 SCONJ -67 VERB 28
NOUN ADJ -254 ADP 139 AUX -18 CCONJ -60 DET -242 NOUN -128 NUM -78 PART -75 PRON -126 PROPN -185 PUNCT 54 QUOTE -18 SCONJ -21 VERB 80
NUM DET -34 NOUN -13 NUM -37 PRON -12 PROPN -35 PUNCT 18 SYM -57 VERB 58
PART ADJ -78 AUX -93 NOUN 21 PART -13 PROPN 36 PUNCT 43 SCONJ -16
PRON ADJ 29 ADP 32 ADV -19 AUX -28 CCONJ -62 DET -28 NUM -17 PROPN 49 QUOTE -16 SCONJ -28 VERB 32
PROPN ADJ -51 ADP 81 ADV -12 CCONJ -59 DET -183 NOUN -35 NUM -21 PART -26 PROPN -252 PUNCT 28 QUOTE -25 SCONJ -90 VERB 100
QUOTE ADJ -12 ADP 30 AUX -73 CCONJ -27 DET -117 NOUN 39 PART -44 PRON -35 PROPN -36 PUNCT 97 VERB 13
SCONJ ADJ -24 ADV -15 AUX 53 CCONJ -20 NUM 22 PROPN 82 PUNCT 27 QUOTE -36 VERB 21
SYM ADV -15 DET -15 NUM -24 VERB 20
VERB ADJ -38 ADP 124 ADV -129 AUX -91 CCONJ -35 DET -66 NOUN -62 PART -54 PRON -143 PROPN -73 PUNCT 14 QUOTE -23 SCONJ 102 VERB 17

70 start: word, marks before
% (0_marks) -21
's (0_marks) -83
(number) (2_marks) -15
) (1_marks) -14
a (1_marks) -36 (2_marks) -14 (3_marks) 13
abc (0_marks) -40
abortion (0_marks) 21 (1_marks) 21
about (2_marks) 16
accusations (0_marks) 14
actions (0_marks) -12
address (0_marks) -14
after (0_marks) -42
again (0_marks) -21
against (0_marks) -37
agreement (0_marks) -21
ahead (0_marks) -21
all (1_marks) 17
allegations (0_marks) 20
alleged (0_marks) 21
allies (0_marks) -16
allowing (0_marks) 37
almost (0_marks) -36
along (0_marks) -13 (1_marks) 20
also (0_marks) -18
america (0_marks) -26
americans (0_marks) -43
an (0_marks) 19 (1_marks) -39 (2_marks) 23
and (0_marks) -73 (1_marks) 19 (2_marks) -15
anonymity (0_marks) 32
another (0_marks) 21 (1_marks) -22
answer (0_marks) -14
any (0_marks) -27 (1_marks) 21
anyone (0_marks) -36
approach (0_marks) 15
april (0_marks) -14
are (0_marks) -16
as (0_marks) 16 (1_marks) -36
at (0_marks) -34 (2_marks) 20
attack (0_marks) -17
attacks (0_marks) -17
attention (0_marks) -43
away (0_marks) -20
ayotte (0_marks) 47
back (0_marks) -48
backing (0_marks) -20
ban (0_marks) -24
banks (0_marks) 13
based (1_marks) 22
be (0_marks) -56
because (1_marks) 20
been (0_marks) -12
behalf (0_marks) -14
behind (0_marks) -31
being (0_marks) 30
ben (0_marks) 29
bernie (0_marks) 23
between (0_marks) 17
bill (1_marks) 21
billionaire (0_marks) 32
billionaires (0_marks) 22
black (0_marks) -19 (1_marks) 23
border (0_marks) 20
boycott (0_marks) 19
breitbart (0_marks) -34
bring (0_marks) 19
britain (0_marks) 24
build (0_marks) -16
building (0_marks) 24
but (0_marks) -12
by (0_marks) -49
call (0_marks) -15
calling (0_marks) -25 (1_marks) -15
calls (0_marks) 13
campaign (0_marks) -27
campaigns (0_marks) -17
candidates (0_marks) 33
carson (0_marks) 17
certain (0_marks) 23
chairman (0_marks) -13
challenges (0_marks) 13
changes (0_marks) 36
changing (0_marks) 33
charge (0_marks) -12
china (1_marks) 26
chinese (0_marks) -34
chris (0_marks) -13
christie (0_marks) 19
claims (0_marks) 20
clear (0_marks) -13
clinton (0_marks) 18 (1_marks) 22 (2_marks) -13
clinton's (0_marks) 35 (1_marks) -21
clinton’s (0_marks) 44 (1_marks) 24
close (0_marks) -12
closely (0_marks) -22
closer (0_marks) 23
cnn (0_marks) -17
comey (0_marks) 33
coming (0_marks) -22
comment (0_marks) 16
comments (0_marks) 12
companies (0_marks) 29
compete (0_marks) -12
conducted (0_marks) -26
confidence (0_marks) -45
confident (0_marks) -12
congressional (0_marks) 15
conservatives (0_marks) 17
contests (0_marks) -15
continuing (0_marks) 14
controversial (0_marks) -16
countries (0_marks) 16
credit (0_marks) -12
critical (0_marks) -17
criticism (0_marks) -34
cruz (0_marks) 17
cut (0_marks) 12
data (0_marks) -26
debate (0_marks) -15 (1_marks) -32
december (0_marks) -14
defeat (0_marks) 31
defense (0_marks) -16
democrat (0_marks) 17
democratic (0_marks) 30
democrats (0_marks) -12
department (0_marks) -13
despite (0_marks) 25
detailed (0_marks) 21
details (0_marks) 28
differences (0_marks) 23
different (0_marks) 12
direct (0_marks) -26
do (0_marks) -28 (1_marks) 26
does (2_marks) 20
doing (1_marks) 19
donald (0_marks) 27
donations (0_marks) -19
doubts (0_marks) 19
down (0_marks) -38
draft (0_marks) -20
during (0_marks) -29
each (0_marks) -15
earlier (0_marks) -54
effort (0_marks) -19
efforts (0_marks) 19
emails (0_marks) -15
emanuel (0_marks) 28
encourage (0_marks) -16
endorse (0_marks) -16
endorsing (0_marks) -18
even (0_marks) -15 (1_marks) 21 (2_marks) -12
events (0_marks) 20
every (0_marks) -17
evidence (0_marks) -21
expand (0_marks) 19
expanding (0_marks) 19
facebook (0_marks) -26
facts (0_marks) 17
far (0_marks) 15
favor (0_marks) -41
fbi (0_marks) 12
federal (0_marks) -16
fields (0_marks) 15
fight (0_marks) 20
fiorina (0_marks) 33
first (0_marks) -38
florida (0_marks) 20
focus (0_marks) -14
focused (0_marks) 26
follow (0_marks) 25
following (0_marks) -25
for (1_marks) -42
foreign (0_marks) -18
former (0_marks) 13
forward (0_marks) -29
fox (0_marks) -33
free (0_marks) 29
friday (0_marks) -53
from (0_marks) -40 (1_marks) 23
front-runner (0_marks) 37
full (0_marks) -33
fun (0_marks) -25
fundraising (0_marks) -17
garland (0_marks) 35
george (1_marks) -15
get (0_marks) -22
give (0_marks) -21
go (0_marks) -17
growing (0_marks) -15
guilty (0_marks) -34
gun (0_marks) 29
had (0_marks) -22
half (0_marks) -23
hard (0_marks) -29
has (0_marks) -25
hate (0_marks) -12
he (0_marks) 44 (1_marks) 15 (2_marks) -17
hear (0_marks) -17
her (0_marks) 16 (1_marks) -37 (2_marks) -19
here (0_marks) -19
herself (0_marks) -12
highly (0_marks) -14
him (0_marks) 15 (1_marks) -18
himself (0_marks) 25
his (0_marks) 13 (1_marks) -22 (2_marks) 16
hold (0_marks) -13
host (0_marks) -27
house (0_marks) -12
how (0_marks) 74 (1_marks) 17 (2_marks) 16
however (1_marks) -15
hundreds (0_marks) 27
husband (0_marks) 15
idea (0_marks) -13
ideas (0_marks) -18
if (0_marks) 39 (2_marks) -15
immigrants (0_marks) 24
immigration (0_marks) 51 (1_marks) -26
impose (0_marks) 39
in (0_marks) -75 (1_marks) 13 (2_marks) 33
including (1_marks) -21
increased (0_marks) 31
indiana (0_marks) 17
industry (1_marks) 25
instead (0_marks) -27
interest (0_marks) -25
interested (0_marks) -14
into (0_marks) -32
iowa (0_marks) -23
is (0_marks) -29 (1_marks) 20 (2_marks) 26
isis (0_marks) 15
islamic (0_marks) 20
israel (0_marks) 24
issue (0_marks) -19
issues (0_marks) 44
it (0_marks) 23 (1_marks) -16 (2_marks) -21
its (1_marks) -14 (2_marks) 25
itself (0_marks) -23
jeb (0_marks) 23
jewish (0_marks) 30
john (0_marks) 13
july (0_marks) -21
just (0_marks) 21
kelly (0_marks) 25
khan (0_marks) 16
know (0_marks) -15
largely (0_marks) -12
last (0_marks) -83
late (0_marks) -26
later (0_marks) -22
latinos (0_marks) 28
lawmakers (0_marks) -17
laws (0_marks) -33
least (0_marks) -18
legal (0_marks) 28
legislation (0_marks) 19
level (0_marks) 23
lewandowski (0_marks) 28
liberal (0_marks) 19
like (0_marks) 12
list (0_marks) -14
little (0_marks) -53
long (0_marks) -21
losing (0_marks) 34
made (0_marks) -14
major (0_marks) 12
make (0_marks) -37
man (1_marks) 14
many (0_marks) 31
marco (0_marks) -12
may (0_marks) -15
men (0_marks) 31
mention (0_marks) -25
merkel (0_marks) 17
messages (0_marks) -20
mexican (0_marks) 26
moderate (0_marks) 23
momentum (0_marks) 21
monday (0_marks) -61
months (0_marks) -20
more (0_marks) 18 (1_marks) -28 (2_marks) 24
most (0_marks) 23
mr. (0_marks) 45 (2_marks) -29
mrs. (0_marks) 24
ms. (0_marks) -35
msnbc (0_marks) -13
much (0_marks) 13 (1_marks) -27
muslim (0_marks) -13
muslims (0_marks) -15
name (0_marks) 19
national (0_marks) -33
nearly (0_marks) 16 (1_marks) 18
never (0_marks) 18
news (0_marks) -27
newspaper (0_marks) -20
night (0_marks) -17
no (0_marks) -13
nominating (0_marks) -16
none (0_marks) 26
north (0_marks) -14
not (0_marks) 29 (1_marks) 13
nothing (0_marks) -29
november (0_marks) 21
nuclear (0_marks) 18
obama (0_marks) 14
of (0_marks) -29 (2_marks) 18
off (0_marks) -38
offer (0_marks) -18
officials (0_marks) -12
on (0_marks) -25 (1_marks) -14
online (0_marks) -14
opening (0_marks) 28
opponents (0_marks) -20
opposition (0_marks) -18
or (0_marks) -25
out (0_marks) -77
over (0_marks) -19 (2_marks) 24
own (0_marks) -17
parenthood (0_marks) -18
parents (0_marks) -14
part (0_marks) 24
party (0_marks) 37
past (0_marks) -17
path (0_marks) 22
pence (0_marks) -26
people (0_marks) -12
photo (0_marks) 25
plan (0_marks) -26
plans (0_marks) -21
point (0_marks) 13
police (0_marks) -17 (2_marks) 24
policies (0_marks) 12
policy (0_marks) -15
political (0_marks) 25
politicians (0_marks) 45
politico (0_marks) -15
politics (0_marks) 22
poll (0_marks) -14
polls (0_marks) 15
positions (0_marks) 19
post (0_marks) -13
president (0_marks) 40 (1_marks) -15
press (0_marks) -33
private (0_marks) -21
promises (0_marks) -39
protect (0_marks) -12
provide (0_marks) -16
public (0_marks) -27
publicly (0_marks) -22
put (0_marks) -21
quickly (0_marks) -12
racial (0_marks) 31
raise (0_marks) -13
raising (0_marks) 21
rally (0_marks) -20
rather (1_marks) 26
read (0_marks) -12
ready (0_marks) 32
reasons (0_marks) 21
recently (0_marks) -12
recognize (0_marks) -14
refugees (0_marks) 14
register (0_marks) 25
religious (0_marks) 30
remaining (0_marks) 17
repeatedly (0_marks) -41
reporters (0_marks) -13
reports (0_marks) 21
republican (0_marks) 20 (1_marks) -25 (2_marks) 21
respond (0_marks) -13
rights (0_marks) 17
rise (0_marks) -14
rising (0_marks) -25
rival (0_marks) 16
rivals (0_marks) 24
romney (0_marks) 34
roughly (0_marks) 24
rubio (0_marks) 20
running (0_marks) -29
ryan (0_marks) 34
said (0_marks) -13
sanders (0_marks) 38 (1_marks) -27
saturday (0_marks) -58
say (0_marks) -18
saying (1_marks) -37
scalia (0_marks) 26
schools (0_marks) -13
see (0_marks) -20
several (0_marks) 15
she (0_marks) 55 (2_marks) -21
shooting (0_marks) 12
short (0_marks) -30
show (0_marks) -16
showed (1_marks) 24
significant (0_marks) 17
signs (0_marks) -42
similar (0_marks) 18
since (0_marks) -44
single-payer (0_marks) 12
some (0_marks) 24 (1_marks) -16 (2_marks) 24
someone (0_marks) 15
something (0_marks) 17
south (0_marks) 13
speaking (0_marks) 17
specific (0_marks) -16
speech (0_marks) -26
spending (0_marks) 25
state (0_marks) -20
statement (0_marks) -20
statements (0_marks) -17
states (0_marks) 12
stop (0_marks) -22
stories (0_marks) 30
students (0_marks) -15
such (1_marks) 36
suggested (0_marks) -17 (1_marks) 23
sunday (0_marks) -60
superdelegates (0_marks) 12
support (0_marks) -27
supporting (0_marks) -16
supports (0_marks) 15
supreme (0_marks) 13
syrian (0_marks) -14
taking (0_marks) 15
talk (0_marks) -19
talking (0_marks) -39
tax (1_marks) 22
technology (0_marks) 18
ted (0_marks) 47
telling (1_marks) -13
that (0_marks) 75 (1_marks) -50 (2_marks) 72
the (0_marks) 26 (1_marks) -14 (2_marks) 16 (3_marks) 19
their (1_marks) -13
them (1_marks) -15
themselves (0_marks) 17
then (0_marks) -12 (1_marks) -23
there (0_marks) 18
they (0_marks) 60 (1_marks) -35
think (0_marks) 21
this (0_marks) -16
those (2_marks) 25
though (1_marks) -28
through (0_marks) -19
thursday (0_marks) -65
to (0_marks) 12 (3_marks) 14
too (0_marks) 18
top (0_marks) 22
transgender (0_marks) 16
trump (0_marks) 32 (1_marks) 14
trump's (0_marks) 38
trump’s (0_marks) 47
tuesday (0_marks) -80
turkey (0_marks) -15
turn (0_marks) 15
tv (0_marks) -15
twitter (0_marks) -47
u.s. (0_marks) -15 (1_marks) 14
unify (0_marks) 14
united (0_marks) -13
unity (0_marks) 31
up (0_marks) -57
upon (0_marks) -25
urging (0_marks) -20
us (0_marks) -28
use (0_marks) -12
using (0_marks) 20
valeant (0_marks) 37
vermont (0_marks) 23
very (0_marks) 12
victims (0_marks) 19
victory (0_marks) 20
video (0_marks) -26
view (0_marks) -30
views (0_marks) -28
vote (0_marks) -17
voters (1_marks) 18
wall (0_marks) -25
was (0_marks) -29 (1_marks) 29 (2_marks) 14
washington (0_marks) -36
watch (0_marks) -12
way (0_marks) -17
ways (0_marks) -13
wednesday (0_marks) -54
weeks (0_marks) -22
well (0_marks) -16
what (0_marks) 41 (2_marks) -12
when (0_marks) 38 (1_marks) 17
where (0_marks) 39 (1_marks) -12
whether (0_marks) 91
which (1_marks) -35
while (0_marks) -31
who (0_marks) 24 (1_marks) -53
why (0_marks) 80 (1_marks) 17
will (0_marks) 12
win (0_marks) 14
winning (0_marks) -12
without (0_marks) -21 (1_marks) 16
women (1_marks) 24
words (0_marks) 28
work (0_marks) -16
workers (0_marks) 12
world (0_marks) 22
would (0_marks) -16 (1_marks) 13 (2_marks) 21
years (0_marks) -18
yet (0_marks) 26
young (0_marks) -24
zika (0_marks) 32
’s (0_marks) -83
“,” (0_marks) 46 (2_marks) -28
“?” (2_marks) 24
“” (0_marks) -26 (1_marks) 54 (2_marks) -53 (3_marks) 14

71 start: tag, next tag
ADJ ADP -62 AUX -18 DET -24 NOUN 20 PRON -31 PUNCT -41 SCONJ -29 VERB 33
ADP ADJ -53 ADP -44 ADV 30 CCONJ 14 NOUN -13 NUM -21 PART -29 PRON 21 PROPN -56 PUNCT -24 QUOTE 47 SYM -12
ADV ADJ 43 ADP -81 ADV -21 AUX 17 CCONJ -21 DET 12 NOUN -14 PRON 18 PROPN 48 PUNCT -69 SCONJ -20 SYM -21 VERB -56
AUX ADJ -16 ADP -31 ADV -40 DET 31 PART 26 PRON 27 QUOTE -28 VERB -27
CCONJ ADJ -22 ADV -24 AUX -15 NOUN -62 PRON 36 PROPN -32 VERB -31
DET ADV -20 CCONJ -12 DET 68 PRON 29 PROPN 12 PUNCT -28 SYM 17 VERB 21
NOUN (edge) 26 ADP -56 AUX 17 PROPN 22 PUNCT -20 QUOTE 20 VERB -17
NUM CCONJ -31 NUM -46 PROPN 41 VERB 19
PART ADJ -58 ADP -36 AUX 22 NOUN -67 PART 24 QUOTE -27
PRON ADJ 27 ADP -30 CCONJ 38 PRON 69 PROPN 65 QUOTE 67 VERB -50
PROPN ADJ 51 ADP -32 AUX 70 DET -37 NOUN -28 NUM -28 PART 32 PRON -30 QUOTE 27 VERB 26
QUOTE (edge) 38 ADJ 13 ADV -28 AUX 49 PRON -36 PROPN 12 PUNCT 14 SCONJ -26
SCONJ ADJ -29 ADP -14 AUX -45 DET 62 NOUN -46 NUM 29 PART 25 PRON 54 PROPN 35 PUNCT -38 SCONJ 31 VERB -25
VERB ADJ -37 ADP -12 AUX -27 CCONJ 39 NOUN 36 NUM -24 PART -24 PROPN 14 PUNCT -50 QUOTE -32

72 start: distance, marks before
(0) (0_marks) 86
(1) (0_marks) 20 (1_marks) 113
(2) (0_marks) 18 (1_marks) -18
(far) (0_marks) -42 (1_marks) -102 (3_marks) 30
(near) (0_marks) 29 (1_marks) -43 (2_marks) 31
(very_far) (0_marks) -139 (1_marks) -130 (2_marks) -94 (3_marks) -86

73 start: distance, word
(0) (number) 17 a -18 about -22 an -19 and -17 any 19 as 29 at 19 back -30 both 17 china 24 clinton 27 clinton’s 20 concern -13 cruz 42 donald 39 down -30 former 24 he 50 herself -38 hillary -12 him 26 himself -17 his -19 how 69 if 39 in -44 it 18 just 18 last -68 little -51 me -30 more -21 mr. 17 much -15 new 19 no -33 off -31 on -25 only 22 out -65 over -36 people -14 plans -42 politico -13 president 36 rubio -12 sanders 24 she 51 some 17 support -17 that 48 the 20 their -24 them -16 there 29 they 52 this -15 those 28 trump's 25 trump’s 16 up -50 was 21 whether 70 why 24 with -26 “,” 37 “?” 12 “” 38
(1) 's -15 about -19 against -12 all 22 as -13 at -41 attacks 14 ban -21 be -41 because 29 by -12 clinton 22 clinton's -17 comments 17 debate -36 democratic 26 do -13 even -13 federal -12 from -12 he 20 her -14 hillary 31 his 20 how 16 if 24 immigrants 18 immigration 29 in -13 it 29 its 16 last -14 make -22 mr. 15 mrs. -13 much -14 national -12 new -13 not 36 obama 25 other 16 people 13 plans 30 point -14 policy -15 presidential -12 put -18 republicans 12 rubio -16 saturday -26 sen. -17 she 29 show -13 some 27 still 15 support -30 that 69 the 19 their 16 they 25 this 15 thursday -20 to 23 trump 37 trump's 13 trump’s 28 tuesday -13 twitter -34 u.s. -18 voters -24 wall 15 wednesday -21 what 47 whether 25 who -24 win 22 with 30 ’s -26
(2) $ -26 's -23 (number) -15 about -13 and -30 any -34 at -40 back -14 because 23 bill 23 both -29 by -21 clinton's 22 comments 14 democrats -15 for -30 from 14 he 24 himself 47 how 21 in 21 is -15 it -39 its -20 more 13 new -15 no 18 not -16 of -46 on -12 or -12 other -12 political 19 president 33 recent 14 saying -14 she -23 state -18 that 45 the 16 there 12 to 19 too 14 trump 34 trump's 16 u.s. 13 what 16 when 16 whether 56 with -36 ’s -28 “,” 25 “” 22
(far) 's -15 (number) -60 a 33 all 14 american 20 an 36 and -32 at 13 because -17 benghazi 17 bernie 23 between -17 black 19 but -14 clinton's -14 clinton’s 37 cruz -21 democratic 12 do 24 does 19 doing 20 donald 24 florida 22 for 46 from -15 gun -12 her 25 herself 25 hillary -16 himself 18 how 32 if -30 including -13 indiana 23 is 27 islamic 21 issues 18 it -13 its 18 john -12 many 22 more -23 most -18 mr. 25 mrs. -19 much 23 nearly 17 new -21 not -33 on -28 over 18 pay 19 politicians 20 politics -17 proposals 24 republicans -13 rights 23 rival 23 romney 24 rubio 18 saying -13 sen. -18 she 16 social -12 some -25 tax 22 ted 12 that 19 the -24 them -19 this -23 those 16 trump's 22 vermont 22 victims 21 voters 16 wall -18 was 17 when -19 where -13 whether -30 which -30 who -40 why 48 would -15 “,” -15 “” -14
(near) $ -12 's -39 (number) 26 about 66 after -20 against -27 all -17 allowing 13 along 21 american -15 americans -20 among -12 an 27 are -13 as -61 at -40 based 22 because -34 before -16 being 36 bernie -12 both 14 bring 22 but -17 by -21 calling -18 candidates 18 clinton's 25 clinton’s 18 comments 23 companies 22 democratic -39 during -16 each -15 even 28 fields 18 for -34 fox -27 free -23 from -31 front-runner 31 gop -14 gun 21 had -12 has -15 having -13 health -26 her -17 his 33 if 19 in -68 including -12 israel 22 issues -34 it 12 like -15 likely 12 monday -12 more 26 most 16 mrs. 29 new 13 news -14 obama -12 of -22 ohio 12 on 20 other -12 party 17 policy -13 president -19 press -17 primary 19 proposals 14 rather 22 refugees -12 republican 23 rivals 25 rubio 32 saying -35 sen. 21 several 20 since -29 social 24 south 15 speaking -14 special -20 state -21 still -12 such 25 super -14 support 16 than -17 that -19 the 26 their 12 they 13 those -31 thursday 12 trump -15 trump's -19 tuesday -23 twitter -13 using -20 wednesday 22 where 13 whether 14 which -35 while -20 will -16 without 24 women 31 working -29 ’s -32 “,” 21
(very_far) (number) -37 a -85 abortion 25 an -25 and -19 any 24 as -15 china 25 he -35 her -23 him -13 his -14 how 12 if -12 in 12 it -23 more 35 mr. -31 not 20 of -13 police 23 she -12 some 19 that 21 the -70 their -17 they -17 voters 21 which -15 who -12 would 20 “?” 15 “” 23

74 start: cue, word
:~ the -12 “” -19
accord~ (number) 26 a -25 by 21 clinton 16 for -26 his 13 that -33 to -13 trump 17 voters 21 was 33 “” -36
accuse~ a 14 clinton 15 him 39 his -28 it 12 of 35 trump -17 “” -19
acknowledge~ it 13 that 22 the -14 “” 24
add~ that 20 the -19 “” 26
admit~ that 28 to -32
agree~ (number) -27 a 38 in -12 on -16 that 12 the -34 with -30
aim~ to 26
allow~ the 16 to -19
announce~ (number) 15 a 18 his 21 on 14 the -27 to 17
appear~ a -39 clinton 17 have -16 his 20 more -15 that 26 the -23
argue~ in -15 on 27 that 15 “” 19
ask~ (number) -22 clinton -47 for 22 he -20 her -28 how 45 if 46 of 17 she -21 that -43 the -28 to -31 trump -25 whether 57 “?” 41 “” -51
assure~ his 15 the 26
attack~ clinton -20 her 42 on -12 the 18 to -12 trump 14
attempt~ a 33 to -24
back~ the -12
begin~ a 41 the -12 to -39
believe~ a 16 for -18
bemoan~ the 12
blame~ for 17 the -34
blast~ the -18 “” 35
boast~ his 13 of -15 the -19 to -15
call~ $ 13 a -53 an 26 clinton -24 for -64 from -14 him 15 more -21 that -22 the 20 their -24 them 31 to 30 u.s. -22 “,” 31
caution~ that -20
challeng~ the -25
charge~ that -32 the 22
cite~ a 21 that -27 the -30
claim~ (number) -12 that 40 the 15 to 27 “” -26
come~ the 19 to -33
compar~ to -12
complain~ of 18 that 30 the -19
concede~ that -22
conclude~ a 20 that 14
consid~ a 12 the 14 to -16
continue~ in 18 that 17 the 25 to -94 “” -20
criticize~ and -16 for 20 his 28
critic~ of 17
decid~ the -27 to 20
decis~ to 46
declare~ that 15 the -19
declin~ a 33 to -16
defend~ to -20 “” 17
deliv~ a 16 to 50
denounce~ as -28
describe~ a 20 as 22 in -25 with 14
disclose~ the -30
dismiss~ as 18 that -19
drew~ the 22
eager~ the -15 to 19
email~ “” -14
emphasize~ the 12 to 17
encourage~ the 19 to -14
endors~ (number) 13 her 24
expect~ to 17
explain~ he 18 the -24 “” 16
express~ concern -29 for -21 her -22 his -23 that 36
fail~ the 36 to -24
feel~ the -39
file~ the -42
find~ a 28
fire~ the -14
focus~ on -17 to -19
found~ by 23 the -14
gave~ a -15 the -28
hard~ the 20
highlight~ the 17
hit~ the -22
hope~ (number) 18 a -16 that 15 the -16 to 31 will 14
includ~ a 17 for 23 the 33 to 13
insist~ that -14 to 26
intend~ to 37
introduc~ a -36
invok~ the 17
issu~ a -18 the 47 “” -13
laid~ his 21
lament~ the -16
launch~ a -41
learn~ that 26
like~ of 25
look~ as -26 for -16
made~ a -44 about -16 clear -14 for -25 his 21 it -38 that 46
make~ that 30 the -26 to -20
mock~ and 16
name~ the -25
need~ to -26
note~ that 20 “” -30
offer~ a 12 for -13 his -51 to 34
oppos~ a 15 it 16 the -32 to -34
order~ the 27 to -12
pivot~ to -39
plan~ the -15 to 43
plead~ to 40
pledge~ that -15 the 20 to 45 “” -22
point~ a -19 her -25 his 20 that -36 the 41 to -33 “” 14
post~ a -18 the 15 “” 35
praise~ for -23 in 21 to 13
predict~ “” -13
present~ a -49
promise~ that 19 to 84 “” -29
propose~ (number) 21 that -22 the -15
publish~ a -55 the 21
push~ a -18 the -17 to 41
put~ (number) 18 the 37
question~ that -14 the 13
quick~ the 23 to -37
rail~ to -12
rais~ a 20 about -17 the -28
recogn~ that 14
refer~ as -14 to -16
refus~ a -18 to 26
reiterate~ his 16 that -31 to 17
reject~ the -12
releas~ (number) 33 a -33 statement -12 that -25 the 12 to -15 “” 16
remain~ the 12
remark~ the 20
rememb~ the 16
remind~ of 32 the -29 to -13
repeat~ that -41
report~ $ -17 a 14 at 29 he 17 his -21 on -30 the 20
requir~ the -16 to -23
respond~ he 17 on 21 that -46 the 32 to 20 with -18 “” 24
reveal~ a 24
say~ a -28 about -16 almost -24 an -46 and 32 as -32 at -31 because 24 before -14 but 14 by -23 despite 28 does 20 earlier -16 friday -24 from 13 half -17 he 13 his 20 if 13 include 27 is 34 it 17 last -20 like -12 nothing -27 of -15 on -42 only -12 sanders 18 saturday -12 she 24 sunday -15 that 74 the 12 there 24 they 33 this -29 thursday -44 to -30 trump -15 tuesday -20 twitter -12 what -23 when 12 who -23 would 34 “,” 16 “?” -19 “” 19
seek~ the -20 to 19
seem~ an -43 have 15 that -40 the 14 to -37
seen~ the 21
see~ a -12 as -16 in 18 that -23 the -15 to -15
sent~ a -62 the -44 to -21
share~ a 19
show~ a 17 his -31 mr. 15 that 39
side~ the -14
sign~ a 43 to 40
slam~ the 21
sought~ a -15 his -32 the -36 to 24
speak~ about -24 the 29
spoke~ about -21 of 16 to 30
start~ a 23 the -33 to 22
state~ a -17 of 24 that 46 the -15 was 21 “” -17
stress~ the -18
struggl~ to -33
suggest~ a -23 in -17 she 29 that -15 to 23
support~ for -19 of -16
take~ the 16 to -26
talk~ a -15 about 36 her 43 to -29
tell~ a 29 clinton 17 he 41 not -20 of -23 on -12 politico -13 reporters -17 she 68 that 84 the -35 them -36 they 26 voters -12 which -13 who -29 ’s -14
tend~ to -60
thank~ his 13
threaten~ the -20 to 31
took~ a -38 at -12 the 18
tout~ his 28
tri~ the 13 to -46
try~ the -16 to -13
turn~ the -24 to -24
tweet~ a 19 the -21
us~ a -21 the 24 to -44
voic~ a -13
vote~ (number) -33 a 28 to 29
vow~ the -23 to 39 “” -25
want~ that 12 the -24 to 23
warn~ that 31 “” -13
went~ for -20 her 22 on -13 the -38 to -71
work~ the 28
write~ (number) -13 a -50 about 15 his -25 that 47 the 20 to -49

75 start: cue, tag
:~ ADV 12 DET -15 QUOTE -18
accept~ NOUN 14 PROPN -12
accord~ ADV 21 AUX 33 CCONJ -15 DET -19 NOUN 30 NUM 26 PART -16 PRON -17 QUOTE -37 VERB -36
accuse~ ADJ 20 ADP 32 PRON -20 PROPN -39 QUOTE -22 VERB 19
acknowledge~ ADP -16 DET -17 PRON 16 QUOTE 24
address~ QUOTE 13
add~ DET -21 PROPN -22 QUOTE 26
admit~ ADP -19 DET -14 PART -23 PRON 31 VERB 25
adopt~ DET -31 VERB 23
agree~ ADJ 27 ADP -78 ADV 14 NOUN -24 NUM -27 PART 28 PRON 12 PROPN 14
aim~ ADJ -15 ADP -16 ADV 24 DET -27 PART 25 PRON -49 PROPN 12 VERB 27
allege~ NOUN 17
allow~ ADP 20 DET 13 PART -18 PRON -18 VERB -12
allud~ NOUN -14
announce~ ADV -18 NOUN -20 NUM 15 PART 17 PRON 28 PROPN -18 QUOTE 13 SCONJ -14 VERB -12
answer~ NOUN 14
apolog~ ADP 24 PRON -17 PROPN -24
appear~ ADP -36 DET -31 NOUN -28 PRON 26 PROPN -14 SCONJ 13 VERB 29
applaud~ NOUN -12
approv~ NOUN 16 PROPN 19
argue~ ADV -12 PART -16 PRON 17 QUOTE 18 VERB -32
argument~ DET 23 PROPN -23
ask~ ADP 54 ADV 53 DET -16 NUM -22 PART -25 PROPN -82 SCONJ 34 VERB -19
assail~ NOUN 13 PROPN -15
assert~ DET -26 NOUN 19
assess~ ADP 23
assure~ DET 40 NOUN -33
attack~ ADJ 17 ADP -21 ADV -20 DET 12 PART -14 PRON 12 PROPN 20
attempt~ DET 29 PART -23 PROPN 18 VERB -39
attribut~ ADJ -23 ADP 20 DET -22
avoid~ NOUN 30 VERB -18
back~ ADJ 22 PROPN 13
balk~ ADP 14 DET 14
ban~ ADP 34 NOUN -32
becam~ ADJ -18 NOUN 17 PRON 21
becom~ ADJ -15 NOUN -14 VERB 36
begin~ ADP -33 ADV 21 DET 16 NOUN 24 PART -38 PROPN 27 VERB -37
believe~ ADP -13 AUX 12 DET 31 PRON -13
blame~ ADP 17 DET -30 VERB 19
blast~ DET -15 NOUN -18 PRON 21 QUOTE 35 VERB -22
block~ DET 30
boast~ ADP -35 NOUN -14 PRON 28
brag~ PRON 25
brought~ ADP -31 DET -15
call~ ADJ -21 ADP -51 ADV -24 NOUN 39 PART 35 QUOTE 18 SCONJ -31 SYM 13 VERB -14
campaign~ ADP -12 NOUN 30 VERB 22
captur~ NOUN -15
carri~ NOUN -31 PROPN 14
cast~ DET 18 NOUN -13
caution~ ADP -13 PRON 14 SCONJ -20 VERB 24
challeng~ ADP 18 PART -12
chant~ QUOTE 23
charge~ ADP -13 DET 21 PROPN 20 SCONJ -32 VERB 18
chide~ ADP -13
chime~ ADP 20
circul~ ADP 24
cite~ ADP -12 NOUN 19
claim~ ADJ 21 DET 14 NOUN -41 NUM -12 PART 18 PRON 26 PROPN -18 QUOTE -27 VERB 22
coin~ DET -15 NOUN 25
come~ DET 12 NOUN -31 PART -28 PROPN 31 VERB -12
comment~ ADP -17 DET -23
compar~ ADP -13 PRON -21
complain~ ADP 15 ADV -14 DET -14 PART 14 PRON 21 PROPN -17
concede~ SCONJ -25
conclude~ ADV -23 PRON 15 SCONJ 13
congratul~ PROPN 12
consid~ DET 19 PART -15 PRON -20 PROPN -29 VERB 30
contend~ PRON -13 SCONJ 22
continue~ ADP 27 ADV -16 DET 30 NOUN 41 PART -93 PROPN 54 QUOTE -20 SCONJ 20 VERB -70
count~ ADP 18 DET -12 VERB 25
cover~ ADJ 17
creat~ DET 17
criticize~ ADP 19 ADV -12 CCONJ -16 NOUN 25 PRON 19 VERB -41
critic~ ADP 17 DET -23 PROPN 21
decid~ DET -34 PART 20 VERB 16
decis~ PART 47 VERB -24
declare~ DET -19 NOUN 15
declin~ ADJ 16 ADV 13 DET 24 NOUN -15 PART -18 PROPN -13
deem~ ADJ 15
defend~ NOUN -13 PART 13 QUOTE 15
deliv~ ADJ -17 ADV -15 DET -12 PART 39 PRON -33 VERB 19
demand~ ADJ 18
demonstr~ ADJ 22 NOUN -22
denounce~ ADJ 24 DET 19 NOUN 14 PRON -20
deny~ DET 25 PRON -18
describe~ ADV 25 DET 21 PRON -25
design~ DET -24 NOUN -13
direct~ VERB -13
disagre~ ADP -17 PRON 16
disclose~ ADP -22 DET -17 NOUN -12 PRON 41
discuss~ NOUN 13
dismiss~ ADP 14 SCONJ -16
displai~ DET 21
distanc~ DET 31 NOUN 38 PRON -57
divid~ ADP -17
doubl~ ADP -19 NOUN -13 VERB 22
drew~ ADJ -30 NOUN -12 PRON 31 VERB 22
eager~ DET -20 PART 19 VERB -21
echo~ DET -28 VERB 24
elect~ ADP 22
email~ DET 30 PRON -21 PROPN -41 QUOTE -15
embrac~ ADP -13 NOUN -12 PRON 22
emerg~ ADP -21 DET -38 NOUN 48 VERB -21
emphasize~ ADJ -15 ADP 16
encourage~ DET 24 PART -14 PROPN 14 VERB -14
endors~ ADJ -13 ADP -13 CCONJ -12 NOUN -15 NUM 13 PROPN 25 VERB 22
end~ ADP -18 DET -12 PROPN -14
evinc~ NOUN -14
expect~ ADP 19 PART 17 PROPN -13
experienc~ ADJ -14
explain~ ADP -13 ADV 17 DET -32 PROPN 15 QUOTE 16 VERB -15
express~ ADJ 33 ADP -14 NOUN -31 PART -17 SCONJ 44 VERB 34
face~ ADJ -22 ADP 40 NOUN -30
fail~ ADP 35 DET 30 NOUN 21 PART -53 VERB -23
feel~ ADP 31 DET -38 PART 24 PRON 17 VERB -24
file~ ADJ -27 ADP -23 DET -33 NOUN -14 VERB 30
find~ DET 42 PRON -36
fire~ ADV -18 DET -22 PRON 32 PROPN 13
focus~ ADP -15 DET 12 NOUN 29 PART -18 PRON 29 VERB -30
follow~ ADP -13 DET 15 VERB -14
found~ ADP 13 ADV 18 DET -13 NOUN 19 PROPN -19 SCONJ -12
gave~ ADP -27 NOUN -30
goe~ ADP -14 NOUN 30 PROPN 14 VERB -13
gone~ ADJ 18
got~ ADJ -14 ADP -13 VERB -37
go~ ADP -16 DET 48 PROPN 15 VERB -17
grappl~ NOUN 19
grow~ DET 27 PROPN 20
hard~ DET 20 PROPN 44 VERB -21
have~ NOUN 21
held~ ADJ 30 DET -17 NOUN -19 PROPN 37 VERB -28
help~ NOUN -20 PROPN -13
highlight~ ADJ -13 ADP 15 PRON 17
hint~ ADP -13 DET -22 NOUN 17 PROPN 16
hire~ DET 27
hit~ DET -24 NOUN 26 PROPN -31 VERB 46
hold~ ADP 14 DET -25 PROPN 12 VERB 45
hope~ ADJ -32 ADV 28 DET -38 NUM 18 PART 30 PRON -16 SCONJ 27
identifi~ NOUN -13 PRON 13 PROPN 17 VERB -18
ignor~ ADJ 15 DET 12 NOUN 15
inclin~ PROPN 25
includ~ ADJ 19 ADP 35 DET 33 NOUN -40 PART -14 PRON -17 PROPN -25 VERB -14
indicate~ ADV -19 PRON 27
inform~ ADP 38
insist~ ADP 19 DET -22 NOUN 20 PRON 16 SCONJ -16
intend~ ADP 21 DET -25 PART 40 VERB -20
introduc~ DET -40
investig~ ADP 14
invok~ DET 14 PRON -23 VERB 24
issu~ ADP -29 DET 15 PART 14 PRON 16 PROPN -38 QUOTE -17 VERB -39
join~ ADP 22 DET 49 NOUN -15 PROPN -29
joke~ ADP -12
knew~ DET 24 PRON -13
knock~ DET 21 NOUN -13 PROPN 19
known~ DET -29 NOUN -29 PRON 15 PROPN 27
know~ ADV 31 NOUN -26 PART -12 PRON 14
label~ ADP -20 DET 18 PROPN -26
laid~ ADJ 27 ADP -16 PRON 12
lai~ ADJ -21 ADP -18 DET -12 NOUN 29 PRON 18
lament~ DET -20 QUOTE 16
lash~ PROPN -21 VERB -19
launch~ ADP -16 DET -17 PRON -21 PROPN 21 VERB -16
learn~ PRON 25
led~ PROPN 16
liken~ ADP 16
like~ ADP 37 NOUN -22 VERB -38
line~ ADP -24 PROPN 28
link~ ADP -14 NOUN 16
list~ ADP 24
live~ NOUN -21
look~ ADJ -30 ADP -14 ADV -52 DET 16 PART 29 VERB 42
made~ ADJ -14 ADP -42 ADV -22 DET 15 NOUN -14 PRON 13 SCONJ 38 VERB -18
maintain~ DET 14
make~ ADV -13 DET -18 NOUN -38 PART -12 PRON 44 SCONJ -23 VERB 26
mention~ VERB 14
messag~ ADP 20 DET -13
mock~ CCONJ 16 NOUN 17 PART -15 PRON -12
move~ NOUN 17
name~ ADP 20 DET -21 PRON 26 PROPN -12
need~ ADP -13 DET 42 PART -26 VERB -35
negoti~ ADP 24
nomin~ ADP 21
note~ ADP -14 ADV 23 DET -14 NOUN 23 PRON 15 PROPN -15 QUOTE -30 SCONJ 17
offer~ ADJ 29 ADP -46 NOUN -12 PART 36 PRON -25 PROPN -14
open~ ADP -18
opposit~ ADP -26
oppos~ ADJ 24 ADP 14 DET -14 PART -32 PRON 20 PROPN -31 VERB 23
opt~ PROPN -15
order~ ADJ 16 ADP -12 DET 18 PART -12
outlin~ DET -13 NOUN -12
paid~ NOUN -30
pass~ ADP -28 ADV -15 DET -14 PRON 33 PROPN -25 VERB 19
persuad~ DET -32 PROPN -14
pick~ NOUN 16
pivot~ ADP -19 NOUN 15 PART -35
plai~ ADP 19 DET 14
plan~ ADP 21 DET -26 NOUN -13 PART 43 PRON -19 VERB -30
plead~ ADJ -48 ADP 43 NOUN -25 PART 17 PROPN -15 VERB 26
pledge~ ADP 17 DET 15 PART 30 PRON -35 QUOTE -35 SCONJ -12 VERB 22
point~ ADJ 18 ADP -29 ADV 26 PART -29 PRON -42 PROPN -12 QUOTE 14 VERB 38
polish~ NOUN -13
posit~ ADP 16 ADV 26 DET -28
post~ ADJ 16 ADP -18 DET 18 NOUN -20 PRON -52 QUOTE 34
praise~ ADJ -12
predict~ ADV 12 QUOTE -13
prefer~ PART 23
present~ ADJ -15 ADP 21 DET -39 NOUN 14 PROPN 16
press~ ADP 13 PRON -17 PROPN -13
promise~ ADJ 15 DET -17 PART 75 PROPN -47 QUOTE -29 SCONJ 15 VERB -23
promot~ DET 29 NOUN -52
propose~ ADV 30 DET -13 NUM 21 PRON -22 PROPN -14
prove~ DET -20
provid~ ADP -16 DET -17 NOUN 15 PRON -20 PROPN 13
publish~ ADP -12 DET -25 NOUN 25 PROPN -20
pump~ NOUN -22 PROPN -17
push~ DET -30 PART 41 PRON -17
put~ NUM 18 PRON -51
question~ ADP 18 ADV 14
quick~ DET 20 NOUN 12 PART -38 VERB -35
quot~ PROPN 17
rail~ PART -13 PROPN 27
rais~ ADJ -23 ADP 24 ADV -15 PROPN 27
re-tweet~ PROPN -14
react~ ADP 18
realiz~ NOUN 20
rebuf~ NOUN 13
rebuk~ NOUN 13
recall~ ADP -19 DET 17
recogn~ ADP 18 DET 21 PRON -37 SCONJ 12
recount~ DET 30
referenc~ PROPN -24
refer~ ADJ 29 AUX -18 PART -37 PRON -21 PROPN 34 VERB 34
reflect~ ADP -14
refus~ ADJ -12 ADP -12 ADV -24 DET 21 NOUN -16 PART 26 PROPN -12 VERB -22
reiterate~ NOUN -22 PART 19 PRON 37 PROPN 12 VERB 17
reject~ NOUN 21 PROPN 14 SCONJ -37
releas~ ADJ 20 ADP -35 ADV 17 DET -28 NOUN -15 NUM 33 PROPN 14 QUOTE 15 VERB -57
reli~ PROPN -12
reluct~ NOUN 23
remain~ ADJ -13 NOUN 15
remark~ ADP -19 DET 29 PRON 13 SCONJ -12
rememb~ DET 14 PRON -31 VERB 14
remind~ ADJ -15 ADP 44 DET -29 PART -14 PRON 20 PROPN -14
renew~ NOUN -31
repeat~ DET 13 NOUN 12 PRON -30
report~ ADJ -17 ADV -40 DET 26 SCONJ -22 SYM -17 VERB 39
request~ NOUN 34
requir~ DET -22 NOUN 27 PART -23
respond~ ADJ -36 ADV -15 DET 28 PART 16 QUOTE 37 SCONJ -35
restrict~ NOUN 13
rethink~ NOUN -18
return~ ADP -15 PROPN 37
reveal~ ADP 13 DET 26
rip~ PROPN -12
roll~ NOUN -44
rose~ NOUN 16 PROPN 12
rule~ ADJ -14 ADP 18 DET -19 VERB 18
run~ NOUN -19
saw~ PROPN 14
say~ ADJ -28 ADP -54 ADV -29 AUX 50 CCONJ 40 DET -17 PART -38 PRON 52 PROPN -30 QUOTE 20 SCONJ 22 VERB 32
seek~ DET -13 PROPN -15 VERB 21
seem~ ADJ 43 ADV 50 PART -36 PROPN -25 QUOTE -24 SCONJ -44 VERB 24
seen~ ADJ -13 DET 12 NOUN -21 PRON 15
see~ ADP 43 ADV 21 DET -31 PART -14 SCONJ -22
sentenc~ ADP 23
sent~ ADJ 20 DET -50 NOUN -32 PART 23 PRON 15 PROPN -18 VERB -13
share~ ADJ -12 ADP -15 DET 29 NOUN 16
shift~ ADP 24 NOUN -19
shown~ ADJ -13 DET -30 NOUN -24 PROPN -18 VERB 25
show~ ADJ -38 ADP -40 NOUN -23 PROPN 19 SCONJ 15 SYM 13 VERB 36
side~ ADP 38 DET -17 PROPN -19
signal~ ADP 22 DET 14 NOUN -16 PRON -39
sign~ ADP -12 NOUN -23 PART 40 PROPN -16 VERB 12
singl~ NOUN 12 PROPN 17
slam~ DET 23 PRON 25
sought~ ADJ -15 ADP -18 ADV 21 DET -57 PART 25 PRON 12 PROPN -31
sound~ ADP -27 DET -20 PRON 17 PROPN 22
spare~ PROPN -25
spar~ NOUN -14
speak~ ADP -34 DET 14 PROPN 20 VERB 37
spent~ ADJ -30 ADP -28 NOUN 21 PROPN 39
spoken~ ADP -21
spoke~ ADJ -14 ADP -25 ADV -39 DET 12 PART 34 PRON 35 VERB -16
stand~ ADP -19
start~ ADP -12 ADV 16 NOUN 14 PART 22 PRON -26 VERB -52
state~ ADP 14 AUX 19 DET -35 PRON 22 PROPN -23 QUOTE -16 SCONJ 35 VERB -15
stop~ VERB -46
stress~ DET -19
struck~ NOUN -18
struggl~ ADV 26 DET 33 PART -31 PRON -37 PROPN -15
suggest~ DET -16 NOUN 16 PRON 35 SCONJ -25
support~ ADP -34 ADV -24 PRON 21 VERB 47
su~ NOUN 26 PROPN -28
taken~ ADP -18 DET -24 PROPN 26
take~ DET 25 NOUN -58 PART -26
talk~ ADJ -26 ADP 16 DET -18 PART -18 PRON 34 PROPN -13
tell~ ADJ -49 ADP -41 ADV -25 AUX -13 NOUN -20 PART -15 PRON 74 PROPN -32 QUOTE 24 SCONJ 22 VERB -58
tend~ ADJ 21 NOUN 46 PART -60 PROPN 18 VERB -26
testify~ ADP -20 PROPN -12
thank~ ADP 13 DET -17 NOUN 20 PROPN 12 VERB -25
think~ ADP -24 ADV -31 DET 15 PRON 26
threaten~ ADV -16 DET -23 PART 33
throw~ PROPN -21
ting~ NOUN -14
titl~ DET -12 NOUN 13
took~ ADP -32 DET -22 NOUN 21 PRON 17 PROPN 23 VERB -12
tout~ DET -23 NOUN 22 PRON 28
tri~ ADP -38 ADV -19 PART -44 PRON 64 PROPN 21 VERB -50
try~ ADJ -14 DET -28 NOUN 22 PART -13 PRON 17 PROPN 40 VERB -43
turn~ ADP -31 DET 27 NOUN -23 PRON -18 PROPN 18 VERB 23
tweet~ NOUN 25 PRON -12 PROPN -37
underscore~ DET -24
unleash~ PROPN 28
unveil~ DET -38 NOUN -17 PROPN 24
urge~ ADV 40 DET -27 NOUN 19 PROPN 15 VERB -20
us~ ADJ 43 ADP -27 NOUN 18 PART -44 PRON -13 VERB -47
view~ DET 19
voic~ ADP 18 NOUN -20
vote~ ADP -15 DET 20 NOUN -27 NUM -33 PART 31 PROPN 14
vow~ ADJ -12 ADV 24 DET -32 PART 38 PROPN -35
want~ DET -19 PART 19
wari~ NOUN 19 VERB 13
warn~ ADP -25 PART 15 PROPN -15 QUOTE -12 SCONJ 17 VERB 25
watch~ ADP 21 DET -12
weigh~ ADP -14 DET -29 NOUN 20 PROPN -24
welcom~ NOUN 17 PRON -18 PROPN 16
went~ ADJ 13 ADP -53 ADV -31 DET -16 NOUN 23 PART -67 PRON 25 PROPN 28 QUOTE 15 VERB -42
withdrew~ NOUN -21
wonder~ ADP 12 PRON -13
work~ DET 35 NOUN -22 PRON -30 PROPN -23
worry~ ADJ 23 ADP 14 DET -14 NOUN -13
write~ ADJ -14 NOUN -29 NUM -13 PART -30 PRON -22 PROPN -24 SCONJ 37 VERB 57
zero~ ADP 16

76 start: cue, word before
:~ , -16 : 71
accord~ , 167 and -21 by -47 for -58 from -14 in -21 of -47 to -12 with -15
accuse~ accuses 26 accusing -23 of 35 trump 23
acknowledge~ acknowledged 25 in -13
address~ addressed 20
add~ , 65 : 17 added -12 adding 16 of -13 that -13
admit~ admitted -17 to 29
agree~ (number) -14 , -13 agree -15 in -22 of -17 on 13 to 26 with 26
aim~ aimed -35 at 45 to 16
allege~ alleged 13
announce~ announced 36 on -41
appear~ appear 46 appears 62 be 34 for -14 have -20 in -19 on -19 with 12
argue~ , 34 argues -17 for -17 in -32 on -19 that 17
ask~ about 48 clinton -14 for 30 her -14 if -14 of -38 to -40 trump 45 whether -30
assert~ asserted 22
assure~ assured 15 to 19
attack~ , -18 attacked 24 on 39
back~ backed 16 backing 35
begin~ began -70 to 26
believe~ believe 37 believes 23 in 29
blame~ blamed 14
blast~ blasted -20 for 24
boast~ boasted -22 of 23 to -12
call~ a -24 against 24 call 34 called -32 for 113 from -23 her -22 him -34 it 13 of -25 on 30 the -15 to 14 u.s. 20 — -12 “” -17
challeng~ challenged 22
charge~ charged -18 that 26
cite~ as -20 cited 53 citing 52 of -14
claim~ as 15 claim 24 claiming -18 for 38 in -15 to 13
come~ come -30
compar~ , 24 compared 24 to -37
complain~ of -16
conclude~ , 13 concluded -12
confirm~ confirmed 17
consid~ considered 43
continue~ , -43 : -28 continued -45 in -12 to -58
criticize~ criticized 23 criticizing 14
decid~ decided 20 to -26
decis~ to -24
declare~ , 14 declared 29
declin~ to -12
decry~ decried 14
deem~ deemed 39
defend~ of 22 on -12
deliv~ of 40 to -22
denounce~ , -17 as 42 denounced -31 denouncing 19
deny~ denied -21
describe~ described 28 with -14
discuss~ discussed 45
dismiss~ as 12 dismissed 20
eager~ eager 19 to -20
email~ , 20
emphasize~ to -15
encourage~ encouraged 21
endors~ endorsed 59 for 12
expect~ expect 33 in -19
explain~ , 29 explained -17 explaining 27 why -25
express~ , -13 concern 22 for -14 in 20 of -12
fail~ to -31
favor~ favored 24
fear~ fear 28
feel~ feel 34 felt -23
fire~ , -25
focus~ , -14 focused -24 of -12 on 53
found~ for -15 found 48 in 22 on 24
gave~ , 19 gave -35
held~ held -39
highlight~ highlighted 38
hit~ hit -42 on 27
hope~ hope 35 hoped 20 hoping 36 of 16 to -13
identifi~ identified 46
includ~ of 15 to -22
indicate~ , 12
insist~ insisting 27 on 13
intend~ to -17
issu~ issued -32 statement -21
knew~ , -12 knew 47
known~ , -12 as 69 to -17
know~ know 28 knows 19
lash~ , 19
launch~ launched -51
learn~ learned 16
like~ likely -33 of -22 to -44
look~ as 17 to 60
made~ about 53 clear 49 for 35 in -15 it 23 made -73 of 40 that -14
make~ , -18 for 23 to -26
mention~ mentioned 32
mock~ mocked 15
name~ named 19
need~ to -27
note~ , 31 in -12 of 23
offer~ , -17 for 22 offered -17 on 41 to -16
oppos~ oppose 27 opposed 33 to 17
order~ ordered 55
pass~ passed -21
pivot~ to 27
plan~ , 25 to -29
plead~ pleaded -41 to 31
pledge~ to 29
point~ , 43 for 17 in -26 of -31 on -17 out 21 pointed -36 pointing -54 to 89
portray~ portrayed 14
post~ , -14 of -25 posted -27
praise~ , -28 for 28 in -14 on 18 to -16
predict~ predicted 16
prefer~ to -15
promise~ of 15 to -36
promot~ , -48
propose~ on -14 proposed 35
publish~ of -14 published -15
push~ for 42 of -13 on 26 pushing -20 to -24
put~ , 15 put -30
question~ questioning 20
quick~ quick -37 to -33
rail~ against 38
rais~ about 50 of 31
recall~ recalled 24 recalling 22
refer~ , -27 to 77
refus~ to -18
reject~ that 25
releas~ a -12 released -13 statement 14
rememb~ , -17
remind~ of 46 reminded -46
repeat~ that 25
report~ , 73 about 14 at -19 his -20 in -21 of -13 on -48 reports 31
respond~ , 28 on -39 responded -44 with 12
reveal~ revealed 39
saw~ saw 27
say~ % 19 's 23 (number) 12 , 154 : 37 about 35 all -19 and -20 before -13 but -19 by -27 campaign 24 clinton -13 despite -12 for -61 friday 12 from -19 hall 22 in -57 is -42 night 37 of -30 on -54 only 13 said 37 say 60 saying 41 says 46 show -22 statement 27 that -21 the -16 thursday 23 time 20 was -16 wednesday -16 week 42 weeks 20 when -19 with -23 year 30 years -14 “” 13
seek~ seeking 18 seeks 54 to 13
seem~ , -22 at -25 be -43 have -16 of -24 on -12 seemed 50 seems 25 with -14
see~ in -16 see 54 sees 59
sent~ out -17 sent -65
share~ of 16 shared 12
show~ at -26 for 12 in 14 leading -12 of -15 showed 14 shows 44 to 14
sign~ , 23
slam~ slammed 39
sought~ sought 13
sound~ sounded 18
speak~ , -25 of 46
spent~ of -64 spent -73
spoke~ , -20 about 53 in -19 of 23 on 17 to -25
start~ started -71
state~ of -14 on -25 stated 13
struggl~ to 22
suggest~ , 24 in -13 suggest 19 suggested 45 suggests 17 that 22
support~ , -35 for 37 supported 60 supporting 43
taken~ taken -61
take~ taking -42 to -16
talk~ , -12 about 86 of 31 on -20 talked -19 talking -15 to -43
tell~ , 95 : 27 a -19 about -40 ap 34 at -19 clinton -14 for -21 her 15 in -29 of 21 on -29 reporters 22 telling -43 tells -17 that 18 the -28 to -15 told -40 voters -12 was -14 washington 19 ’s -16
tend~ to -25
thank~ , -17
think~ thinks 28 thought 24 to 24
took~ , -26 at 61 in 17 of -17 to 14 took -82
tout~ of 23 touted 40
tri~ tried -52
try~ to -39 trying -41
turn~ to 68 turned -61
urge~ , -20 to -23 urged 24 urging -12
us~ of -50 to -34 used -64
vote~ , -13 against 41 for 30 in -21 of 37 to -23
vow~ vows 23
want~ , -18 want 26 wanted 19 wants 77
warn~ of 16 that -13 warned -44
went~ , -26 of -49 on -39 went -53
work~ of -15
write~ , 19 : -12 by -15 for -40 in -21 of -14 on 13 to -16 wrote -28

77 start: manner, word
(act) $ -13 % -16 's -50 ) -14 address -13 after -29 against -17 agreement -21 ahead -21 all 16 alleged 21 allowing 18 almost -15 along 16 although -16 american 13 americans -26 and -90 anyone -36 approach 14 april -13 are -13 around 15 as 14 asking -32 at -15 attack -17 attacks -46 attention -24 away -18 back -30 banks 13 be -36 before -25 behalf -12 behind -30 being 43 ben 30 bernie 20 between -24 billionaire 30 black -16 border 21 both -42 bush 12 but -28 by -34 calling -24 campaign -16 candidates 26 certain 24 chairman -12 challenges 14 changes 36 china 15 chinese -15 christie 33 clear -13 clinton 31 clinton's 27 clinton’s 31 closer 23 comey 26 concern -16 confident -13 conservatives -21 contests -15 continuing 15 critical -15 criticism -25 cut 13 data -26 debate -39 defeat 31 defense -19 democrat 12 democratic 41 democrats -17 detailed 21 differences 23 different 19 direct -26 donald 39 down -37 during -19 each -12 earlier -15 effort -19 emails -12 encourage -16 end 16 especially 25 even -30 every -15 evidence -21 facebook -13 favor -30 few 16 fields 16 fiorina 26 first -18 florida 23 focused 26 for 18 former 17 forward -30 fox -19 free 14 front-runner 31 full -32 fun -25 fundraising -17 growing -15 guilty -34 gun 28 had -12 hard -29 has -18 having -22 he -27 health -26 her 18 here -16 high -20 his 26 host -17 how 49 idea -12 ideas -18 immigrants 26 immigration 35 in -43 including -19 indiana 19 instead -19 interest -24 interviews 23 into -21 iowa -27 is -36 issue -17 issues 33 jewish 23 john 16 just 34 key -16 khan 17 last -36 late -13 lawmakers -17 laws -33 legal 30 level 23 lewandowski 29 liberal 20 list -14 little -41 long -13 made -12 make -24 man 13 many 15 marco -13 may -13 men 26 mention -25 messages -20 moderate 21 monday -32 months -17 more 24 most 22 mr. 42 mrs. 18 ms. -31 much -29 name 20 negative -13 news -22 north -12 november 24 nuclear 19 obama 14 of -59 off -35 on -61 only -19 or -19 other -18 out -47 own -14 part 13 party 32 past -16 path 22 plan -23 point 24 policies 13 politics 31 positions 19 president 34 private -18 prominent 18 provide -16 public -19 pushing 24 put -18 questions -14 raise -13 rally -19 ready 32 recent 19 refugees 23 religious 26 reporters -18 reports 26 republican 26 research 12 respond -13 rights 18 rival 18 rivals 24 romney 34 rubio 46 running -12 ryan 33 said -16 sanders 25 saturday -28 say -16 saying -47 sen. 26 she -68 shooting 13 short -30 show -13 significant 17 signs -42 similar 12 since -26 some 26 something 16 south 13 special 12 speech -21 spending 16 state -34 statement -17 states 17 still -18 such 21 supporters -24 supporting -13 take 16 talk -14 talking -32 tariffs 14 ted 41 telling 12 than -37 the 25 their 22 then -23 think 22 this 23 though -16 thousands 12 thursday -17 to 17 top 23 trump 32 trump's 28 trump’s 35 tuesday -42 turn 16 twitter -26 up -51 urging -30 using 16 very 14 victims 20 video -25 views -28 vote -14 voters 21 wall -16 was -33 way -17 ways -13 wednesday -50 well -24 were -12 what 30 when 13 whether 44 which -53 while -35 who 23 why 52 will -13 win 14 without -20 women 26 words 28 working -29 world 22 years -12 yet 25 you -12 ’s -45 “” -25
(colon) the -12 “” -19
(judge) $ 13 a 18 about 14 all 16 americans -23 an 19 and -15 as -17 bill 24 cruz 12 efforts 13 for -52 from -15 he -17 her 17 hillary 16 him 22 himself 46 in -12 it -14 its 13 more -21 not 15 obama -25 out -16 people 15 political 24 republican -31 republicans -22 rubio -19 sanders 23 that -58 the 13 their -34 this 18 to -14 trump 12 u.s. -26 what -26 “,” 20 “” 40
(noun) (number) -13 a -56 about -30 as -16 for -12 her 39 him 29 his -24 immigration 13 more -29 of -21 on 13 she 22 that 68 the 16 their 15 to 39 “” 33
(passive) a -37 as 32 for 51 of 35 the -45
(say) $ -20 's -28 (number) -30 a -12 abortion 25 about -15 accepting -22 after -15 again -19 against -42 all -18 almost -24 also -16 america -20 and 17 any 24 as -28 asking 24 attacks 15 back -24 based 23 because 21 before 16 being -15 better 14 between 19 britain 19 building 18 but 12 by -41 calling -18 calls 20 china 18 clinton 21 clinton’s 34 comments -15 congress -17 curiel 26 despite 26 does 19 doing 20 donald 24 during -13 earlier -44 even 27 facebook -15 fight 25 first -26 following -16 for -27 friday -50 half -21 he 45 health 21 her -40 high 15 him -42 himself 14 his -12 how 17 however -19 husband 18 if -23 immigration -15 impose 21 in -22 include 27 increased 25 industry 25 is 35 islamic 24 issues 20 just -20 last -52 late -15 later -16 latinos 31 legislation 16 like -13 little -24 major 18 many 17 mexican 18 monday -36 mr. -25 much 19 national -17 nearly 14 negative 21 never 27 night -12 none 17 not 22 nothing -27 of -16 on -49 only 21 out -20 perhaps 24 plans -28 potential 24 publicly -19 raising 13 rather 27 repeatedly -39 saturday -41 saying -15 sen. -13 senior -26 she 35 sunday -41 support -23 taking 12 that 82 the 26 their -12 them 19 themselves 13 there 32 they 32 this -71 those 25 though -20 thursday -49 to 26 trump’s 24 tuesday -51 twitter -31 victory 21 view -23 was 17 what 16 when 28 who -21 why 13 winning -21 with -15 without 12 women 24 would 33 ’s -19 “,” 30 “?” 18 “” 40
(source) (number) 26 a -25 by 21 clinton 16 for -26 his 13 that -33 to -13 trump 17 voters 21 was 33 “” -36
(tell) (number) -25 a 35 about 40 an 17 and -15 clinton -22 comments 25 donald -33 for 18 from -13 he 57 her -29 him 17 his 14 how 54 if 40 it 26 me -36 mr. -37 not 16 of 40 on -16 other 14 people -24 politico -13 she 53 that 36 the -31 them -20 they 17 to -21 trump -16 voters -15 what 32 whether 54 which 20 who -15 ’s -16 “?” 42 “” -30
(think) (number) 51 about -37 be -12 better -24 clinton -16 donald -14 her 12 him -25 his -14 in 15 like 12 more 44 mr. 21 national -23 obama 12 of -37 on 28 republican 19 see -12 such -12 that 31 their -19 they 26 to -20 trump 29 trump's 17 when 15 where 29 which 14 will 21 “” -29

78 start: distance, manner
(0) (colon) 71 (judge) 65 (passive) 66 (say) 48 (source) -40 (tell) -18 (think) 28
(1) (act) 28 (colon) -26 (noun) 37 (passive) -71 (say) 15 (tell) 55 (think) 22
(2) (act) 29 (colon) -25 (judge) -18 (noun) -20 (source) -49 (tell) 12
(far) (act) -44 (colon) -15 (noun) -22 (say) -27 (source) 39 (tell) -15 (think) -89
(near) (act) 30 (colon) -27 (judge) -33 (think) 24
(very_far) (act) -138 (judge) -54 (noun) -37 (passive) -26 (say) -95 (tell) -86 (think) -108

79 start: place, word before
(1) (number) -28 , 99 : 60 a -171 about 130 after 36 against 109 all -13 an -54 and -68 as 23 at 23 back -19 both -16 by -14 clear 58 down 26 for 99 former -15 from -70 hillary -17 his -116 if -23 in -85 its -22 last -13 more -24 mr. -14 no -12 not -46 of 98 off 41 on 27 out 12 over 47 some -15 that -27 the -136 their -44 this -26 trump -26 was -12 whether -57 with -23 “,” -14 “” -40
(2) $ -22 (number) -29 , 46 : 62 a -101 about 169 after -17 against 71 all -27 an -28 and -64 as 21 at 24 be -28 because -20 being -13 bring -27 by -78 clear 34 clinton -12 do -20 for 52 from 41 has -14 have -46 he -17 her -49 his -49 if -23 in -88 it -16 its -15 keep -41 make -53 mr. -12 much -17 new -22 night 57 not -13 of -38 on 59 over 45 put -27 republicans -12 sanders -17 show 45 support 41 than -47 that -71 the -102 their -15 trump -25 use -28 want 16 was -21 were -15 what -19 when -14 whether -25 while -12 who -15 win -16 with 34 ’s -32 “,” -26 “” -26
(3) $ -21 ' -19 's -80 ( -50 (number) -50 ) -26 , 82 - 61 : 114 ; 12 a -64 about 149 across -14 actions -25 ad 21 adding -15 address 34 after -87 against 93 all -31 allowing 18 alternative -13 although -15 america 19 americans -15 among -16 an -24 and -141 announced -12 announcing 25 answer 18 appeal -23 appear 23 are -34 argument 23 around -40 as -48 associated -20 at 27 attack -16 attacking 42 attacks 23 back 23 backed 12 be -49 because -25 before -43 behind 48 being -18 believe -17 believed -21 believes -23 beyond -22 bill -19 blocking 20 bring -23 bringing 20 but -47 by -35 call 33 calling 35 candidates -12 case 30 challenges -14 chance -13 choose 22 claiming -25 clear -31 coalition 26 combat -13 comment -14 comments -31 company -13 concern 13 concerns -19 confident -24 congress 19 convention 23 could -12 country -14 court 24 created -13 criticize 38 critics 25 crowd 46 cruz -18 day 13 debate 26 defend 39 defending 34 delegates -17 democratic -23 democrats 14 department 14 describe 58 designed 20 determine -12 did -12 discuss 72 do -19 doing -14 donald -15 during -62 email -13 emails 23 encourage 40 endorsing 26 ensure -12 enter -15 entering -14 even -24 everyone 26 evidence 12 expand -15 expanding -18 explain 50 face -12 fact -23 file 12 first 22 following -27 for 64 freedom -16 friday 17 from -116 front-runner -13 get -23 give -14 growing -12 had -44 hall 21 has -34 have -28 he -49 help -14 her -27 highlight 29 hillary -13 his -80 hit -12 host 24 house -16 how -14 idea -19 if -38 in -117 including -29 information 24 interview -16 into 28 issues -18 it -32 its -17 itself 20 judges 22 july 20 last -13 law -12 lead -26 leading -18 leave -21 legislation 19 like -17 likely -16 line -23 link 21 list 24 lynch 24 made -16 make -28 making -24 may 16 measure -15 media 38 mexico 25 monday 34 month 21 more -27 most -14 mr. -23 much -23 name 22 news 17 night 59 nominee -12 obama -17 offer 19 offering 22 on 79 only -15 open -13 or -41 other -22 others 15 out 28 outside -24 parties -12 party 26 pass 18 past 22 people -21 plan -29 plans -22 policy -17 present 26 promises 27 promising 25 proposals -14 pushing 26 put -17 question -16 questions -14 raise -16 read 18 reasons -14 release -12 reporting 18 reports -12 republican -22 republicans 13 review -13 rival -14 rubio 15 running 21 said -46 sanders -20 say 56 saying 109 seeking 20 sending -15 she -18 shooting 26 should -14 showed 15 shows 25 since -17 so -15 sought -18 staff 24 state -19 statement 39 states -27 stop -16 story -14 strategy -16 subject -20 suggested -17 support -45 supporters 37 supporting 15 system -14 tackle -14 take -13 targeted 26 ted -30 telling -27 than -91 that -42 the -144 their -27 them 18 they -18 things -14 thinks -15 through -31 time 55 took -24 toward 42 trump -60 trump's -18 try -15 trying 12 tuesday 16 tweet 25 twitter 21 under -22 up -33 urging 17 use -21 using -23 view 25 voters 26 want -13 warning -16 was -13 washington 18 way -31 wednesday 13 week 13 weeks 24 were -18 what -34 when -23 where -17 whether -25 while -44 who -39 will -25 win -22 within -21 without -20 women 38 won -14 word -12 would -35 year 23 years -15 zika -12 — 31 ’ -25 ’s -79 “,” -16 “” -34
(behind_all) (number) 21 thursday 13 trump -16 tuesday 40
(behind_circumstances_) back 28 friday 32 how -27 increasingly -23 of 16 only -15 saturday 33 thursday 22 tuesday 17 wednesday 30 why -34
(behind_phrase) (number) -27 actions 31 ad -15 americans 13 attack 21 attention -21 bill -51 campaign 19 candidate -36 case 29 clinton -51 concern 29 concerns -23 crowd 30 cruz -13 deal 21 efforts -18 endorsement -14 government 24 her -37 himself -28 his -16 judge -20 leaders -19 letter 13 me 52 message -26 party 34 people 47 plan 48 plans 37 proposal 36 questions -31 report -13 rubio 36 senator -19 speech 24 state -22 states -15 supporters -32 system 19 that -16 them 21 themselves 15 trump 43 voters -17 week 30 what -23
(touching_) : 71 accuses 26 accusing -23 acknowledged 25 added -12 adding 16 addressed 20 admitted -17 agree -15 aimed -35 alleged 13 announced 36 appear 46 appears 62 argues -17 asserted 22 assured 15 attacked 24 backed 16 backing 35 began -70 believe 37 believes 23 blamed 14 blasted -20 boasted -22 call 34 called -31 challenged 22 charged -18 cited 53 citing 52 claim 24 claiming -18 come -30 compared 24 concluded -12 confirmed 17 considered 43 continued -45 criticized 23 criticizing 14 decided 20 declared 29 decried 14 deemed 39 denied -21 denounced -31 denouncing 19 described 28 discussed 45 dismissed 20 eager 19 encouraged 21 endorsed 59 expect 33 explained -17 explaining 27 fear 28 feel 34 felt -23 focused -24 found 48 gave -35 held -39 highlighted 38 hope 35 hoped 20 hoping 36 identified 46 insisting 27 issued -32 knew 47 know 28 knows 19 launched -51 learned 16 likely -33 made -73 mentioned 32 mocked 15 named 19 offered -17 oppose 27 opposed 33 ordered 55 out 21 passed -21 pleaded -41 pointed -36 pointing -54 portrayed 14 posted -27 predicted 16 proposed 35 published -15 pushing -20 put -30 questioning 20 quick -37 recalled 24 recalling 22 released -13 reminded -46 reports 31 responded -44 revealed 39 said 37 saw 27 say 61 saying 43 says 46 see 54 seeking 18 seeks 54 seemed 50 seems 25 sees 59 sent -65 shared 12 showed 14 shows 44 slammed 39 sought 13 sounded 18 spent -73 started -71 stated 13 suggest 19 suggested 45 suggests 17 supported 60 supporting 43 taken -61 taking -42 talked -19 talking -15 telling -43 tells -17 thinks 28 thought 24 told -40 took -82 touted 40 tried -52 trying -41 turned -61 urged 24 urging -12 used -63 vows 23 want 26 wanted 19 wants 77 warned -44 went -53 wrote -28

80 start: place, what comes later
(1) (quote_later) 32 (that_later) 29
(2) (nothing_later) -12
(3) (nothing_later) -97 (quote_later) -18 (that_later) -20
(behind_all) (nothing_later) -50 (that_later) 17
(behind_circumstances_) (nothing_later) -29 (quote_later) 25
(behind_circumstances_behind_phrase) (that_later) 28
(behind_phrase) (nothing_later) -22 (quote_later) 13 (that_later) -21
(touching_) (nothing_later) 41 (quote_later) 67 (that_later) 52

81 start: cue, what comes later
add~ (nothing_later) -18
argue~ (quote_later) 17
ask~ (that_later) -25
bristl~ (nothing_later) -12
call~ (that_later) 16
champion~ (nothing_later) 20
chant~ (nothing_later) -21 (quote_later) 20
charge~ (nothing_later) 18
coin~ (nothing_later) 22
comment~ (quote_later) 22 (that_later) -20
concede~ (quote_later) 24 (that_later) -23
deliv~ (quote_later) -12
embrac~ (nothing_later) -13
express~ (that_later) 14
found~ (nothing_later) -14 (that_later) 14
fuel~ (nothing_later) 25
issu~ (that_later) -13
launch~ (nothing_later) 13
made~ (nothing_later) -14 (that_later) 13
make~ (quote_later) 12
name~ (nothing_later) 13 (quote_later) -20
note~ (nothing_later) -12 (that_later) 20
pledge~ (nothing_later) -14
polar~ (nothing_later) 24
post~ (quote_later) 16 (that_later) -24
put~ (that_later) -19
recit~ (nothing_later) 25 (quote_later) -33
reiterate~ (nothing_later) 18 (that_later) -18
reject~ (that_later) -18
releas~ (nothing_later) 12 (quote_later) 18 (that_later) -54
repeat~ (quote_later) 24 (that_later) -13
respond~ (quote_later) 20 (that_later) -15
say~ (that_later) 24
suggest~ (that_later) 12
tell~ (quote_later) -13 (that_later) 14
veto~ (nothing_later) -12
warn~ (that_later) 16
went~ (quote_later) 14
write~ (nothing_later) -15 (that_later) 14

82 start: what comes later, word
(nothing_later) % -24 's -73 ) -21 abortion 36 about 32 address -12 addressing 23 advisers -16 after -34 again -20 against -23 agree 18 ahead -21 all -35 alleged 19 allowing 30 almost -37 also -22 america -30 americans -35 and -40 anonymity 32 anyone -36 anything -18 approach 14 april -14 are -17 around -25 attack -17 attacks -20 attention -43 average -13 ayotte 40 back -30 backing -20 ban -26 banks 13 based 21 be -54 because 19 been -13 behalf -14 behind -25 being 23 ben 20 bernie 22 between 17 biden -12 bill 25 billionaire 32 billionaires 22 block -12 blocking 35 border 22 boycott 19 breitbart -29 bring 24 britain 25 build -17 building 13 but -29 by -38 call -12 calling -26 calls 13 campaign -22 campaigns -17 candidates 28 carson 18 certain 23 chairman -13 challenges 13 changes 36 changing 16 charge -12 charges -20 china 30 chinese -34 christie 18 cities 25 claim 13 clinton’s 44 closely -22 closer 23 comey 24 coming -21 comment 17 companies 27 compete -12 concern 21 conducted -26 congress -19 congressional 15 conservatives 16 contests -15 controversial -17 countries 17 creating 14 credit -24 critical -15 criticism -23 criticizing -34 cut 14 cutting 18 debate -40 decisions -16 defeat 31 delivering -19 democracy 23 democrat 17 democratic 31 democrats -17 department -13 details 28 differences 23 direct -26 directly 12 does 16 doing 17 donald 20 donations -19 doubts 20 down -31 draft -20 drawing 28 during -26 each -27 earlier -15 early -19 effort -19 efforts 19 elected -12 emanuel 25 emphasize -15 encourage -16 end 13 endorse -15 endorsing -18 environmental 22 events 20 every -19 evidence -18 expand 19 expanding 19 facebook -15 favor -36 fellow -23 fight 20 fiorina 30 firms 20 first -37 florida 18 focus -13 focused 25 follow 25 following -12 foreign -18 forward -30 fox -20 free 35 friday -53 from -19 front-runner 36 full -33 fun -20 fund-raising -19 fundraising -16 garland 15 gay -20 generally -25 george -16 get -23 give -19 giving -13 go -19 growing -15 guilty -34 gun 31 guns -30 had -23 half -24 hard -28 has -28 hate -12 have -14 having -16 he 28 hear -18 here -15 herself -21 highly -14 hillary -13 him 12 hold -14 host -21 house -12 how 66 hundreds 22 husband 16 idea -13 ideas -18 if 28 immigrants 25 immigration 39 impose 39 in -18 include 26 including -22 increased 41 indiana 20 industry 22 instead -19 insults -12 interest -26 interested -14 into -32 iowa -27 islamic -13 israel 23 issue -19 issues 38 it 13 its 17 itself -42 jeb 16 july -20 just 31 kelly 27 khan 16 know -15 largely -12 last -53 late -24 later -19 latino -12 latinos 28 laws -33 least -20 legal 28 level 23 lewandowski 29 liberal 18 light -20 limited -13 list -14 little -67 long -17 losing 34 major 12 make -28 man 12 marco -14 may -13 mccain 25 me 12 men 30 mention -25 messages -13 mexican 18 military 14 mills 13 moderate 23 monday -43 months -20 most 23 mr. 45 mrs. 20 ms. -23 muslim -13 muslims -14 name 19 national -20 nearly 29 never 19 new -26 news -25 newspaper -19 no -22 nominating -17 none 26 north -16 not 27 nothing -28 november 22 nuclear 19 n’t -13 of -28 off -32 offer -16 opening 28 opponents -20 opposition -22 or -27 our -16 out -66 over -39 own -16 paper 25 parenthood -18 parents -13 party 36 past -17 path 22 pence -25 people -16 photo 25 pick 23 plan -26 plans -42 point 13 police 20 policies 12 policy -15 political 28 politicians 38 politics 24 poll -14 polls 15 positions 19 potential 26 president 13 press -30 pressure 13 prominent 18 promises -39 proof 14 protect -12 provide -16 providing 18 public -25 publicly -20 pushing 22 put -23 putting 21 quickly -12 racial 31 racism 25 raise -14 raising 22 rally -20 rather 20 readers -19 ready 33 reasons 21 recently -12 recognize -15 refugees 14 register 25 regular -20 reject 21 released -12 religious 26 rely 41 remaining 17 remarks -12 repeatedly -21 reporters 12 reports 21 republican 28 republicans -14 research 16 respond -12 rise -14 rising -26 rival 17 rivals 23 romney 29 rubio 15 running -31 ryan 33 said -14 sanders 16 santilli -12 saturday -40 say -14 saying -17 scalia 27 schools -13 see -21 seeking -12 sen. 19 senior -26 shooting 12 short -31 show -15 showed 22 shut 22 signed -12 significant 17 signs -37 since -47 single-payer 12 sit -12 so -22 someone 14 something 15 somewhat 28 speaking 16 specific -16 specifically -14 specifics 23 speech -24 spending 24 statement -13 statements -33 states 12 stop -21 stories 30 students -15 such 27 sunday -36 superdelegates 16 support -27 supporting -17 supreme 13 syrian -12 talk -20 talking -34 tariffs 14 tax 20 teachers 16 ted 41 telling 18 terrorist -12 that 37 themselves 13 then -25 there 15 these 14 they 49 think 21 this -12 those 12 though -23 thousands 12 through -17 thursday -71 too 13 top 22 transgender 15 trump 14 trump's 32 trump’s 34 trying -12 tuesday -49 turkey -15 turn 14 twitter -28 unify 14 united -12 unity 31 up -48 upon -22 us -29 use -13 using 18 various 33 vermont 17 victims 19 video -24 view -30 views -28 violence -12 vote -14 warren 26 washington -35 watch -12 way -16 ways -13 wednesday -61 weeks -14 well -26 what 48 when 25 where 29 whether 86 while -52 who -43 why 77 win 14 winning -19 with -30 women 32 words 30 work -16 workers 19 working 17 world 21 would 23 years -13 yet 26 you -16 young -24 zika 32 ’s -67 “” -23
(quote_later) 's -15 a -15 about -65 against -26 americans -20 and -30 at -49 back -27 by -16 calling -17 clinton 13 cruz 32 facebook -14 for -14 he 30 himself 27 his 18 how 50 in -46 its -15 last -25 more 34 mr. -17 national -20 no 15 on -24 reporters -30 saying -31 she 46 supporters -13 telling -30 that 30 the 19 them -23 they -15 this 19 to 26 trump 35 trump’s 25 tuesday -30 twitter -26 voters 20 wall -16 was 21 what -18 when 27 which -22 who 16 with 26 ’s -25 “,” 43 “?” 37 “” 25
(that_later) as 16 at -16 for -20 her -24 his 34 in -15 last -28 monday -26 new 28 on -38 over 18 sanders 16 sunday -22 that 55 this -25 to 23 tuesday -27 wednesday 12 with -13

83 start: what comes later, tag
(nothing_later) ADJ -41 ADP -29 ADV -33 AUX -28 CCONJ -67 NOUN -36 PRON 20 PROPN 17 PUNCT -21 QUOTE -15 SYM -18
(quote_later) ADJ 30 ADP -15 CCONJ -29 DET 19 PART -22 PRON 49 PROPN 28 QUOTE 51 SCONJ 19 VERB -23
(that_later) ADP -19 ADV 19 CCONJ -20 DET 36 PROPN -24 SCONJ 66

96 end: verbs, rest
(0_verbs) (leaves_0_quote) 12 (leaves_1) 14 (leaves_2) 16
(0_verbs_quote) (leaves_0) -15 (leaves_1) 38 (leaves_1_quote) 12
(1_verbs) (leaves_0) -13 (leaves_0_quote) -43 (leaves_1) -12 (leaves_2) 27
(1_verbs_quote) (leaves_0) -24 (leaves_0_quote) -34 (leaves_2_quote) 29
(2_verbs) (leaves_0_quote) -39
(2_verbs_quote) (leaves_0) -42 (leaves_2_quote) 35

97 end: next word, verbs
$ (0_verbs) -15
' (0_verbs) -46
's (0_verbs) -46
( (1_verbs) 25 (2_verbs) 19
(edge) (0_verbs) -24 (0_verbs_quote) 17 (1_verbs_quote) 13
(number) (0_verbs_quote) 20 (1_verbs) -41
) (0_verbs_quote) 54 (1_verbs) 12 (2_verbs) -22
, (0_verbs_quote) -17 (1_verbs) 17 (2_verbs) 24 (2_verbs_quote) 12
- (0_verbs) 23 (0_verbs_quote) -17 (1_verbs_quote) 26 (2_verbs) 43 (2_verbs_quote) -17
-- (1_verbs) 34 (2_verbs_quote) 31
. (0_verbs_quote) -15 (2_verbs_quote) -13
: (0_verbs) -19 (1_verbs) 33 (2_verbs) 15
; (0_verbs) 39 (1_verbs) 33 (2_verbs) 26
[ (0_verbs_quote) -16
a (0_verbs) -20 (1_verbs) -51 (2_verbs_quote) 14
about (0_verbs) -46 (0_verbs_quote) -14
after (0_verbs) 35 (2_verbs) 64
ago (0_verbs) -19
all (0_verbs) 32 (1_verbs) -15
also (0_verbs) 18
among (0_verbs) -15
an (0_verbs) -19 (1_verbs) -15
and (0_verbs) 23 (0_verbs_quote) 14 (1_verbs) 18 (2_verbs) 13 (2_verbs_quote) -26
are (0_verbs) 47 (1_verbs) -23 (2_verbs) -13
as (0_verbs) -42 (1_verbs) 44 (1_verbs_quote) 16 (2_verbs) -29 (2_verbs_quote) 21
at (0_verbs) 31 (1_verbs) -46 (1_verbs_quote) -14 (2_verbs_quote) -14
back (0_verbs) -17
be (0_verbs) -19 (1_verbs) -17
because (0_verbs) 33 (0_verbs_quote) -44 (1_verbs) 19 (1_verbs_quote) -24 (2_verbs_quote) 13
been (1_verbs) -15
before (0_verbs) 38 (1_verbs) -33
being (0_verbs) -15
between (0_verbs) -20
but (0_verbs) 48 (2_verbs) 21 (2_verbs_quote) 19
by (1_verbs_quote) -25 (2_verbs) 24 (2_verbs_quote) -25
clinton (0_verbs) -23 (0_verbs_quote) 16 (1_verbs_quote) 21
could (1_verbs) 18 (2_verbs) -12
did (0_verbs) -12 (1_verbs) 23
do (0_verbs) 18
during (0_verbs) 33
earlier (1_verbs) -14
early (0_verbs) 18
even (0_verbs) 42 (1_verbs) -25 (2_verbs) 30
far (0_verbs) -14
for (1_verbs) -38 (2_verbs) -19 (2_verbs_quote) 16
from (0_verbs) 15 (0_verbs_quote) -21 (1_verbs) -15 (2_verbs) -32
had (0_verbs) -32
has (0_verbs) -20 (0_verbs_quote) 18 (1_verbs) -21 (2_verbs) 15
have (0_verbs) 27 (2_verbs) 16
he (0_verbs) -35 (2_verbs_quote) 19
helped (1_verbs) 23
her (0_verbs) -12
him (1_verbs) -12
his (0_verbs) -20 (2_verbs_quote) 19
how (0_verbs) -20
if (0_verbs) -19 (1_verbs) -12 (2_verbs) 13
in (0_verbs_quote) 37 (1_verbs_quote) -23
into (1_verbs) -17
is (0_verbs_quote) -27 (1_verbs) 38 (2_verbs) 21 (2_verbs_quote) -20
it (0_verbs) -15
just (0_verbs) 14
last (0_verbs) 43 (1_verbs) 18 (2_verbs) -13
late (0_verbs) 26
later (0_verbs) 27
left (0_verbs) 23
like (0_verbs) -14
made (0_verbs) -14 (1_verbs) 21
may (0_verbs) 13 (1_verbs) 17
might (0_verbs) -18
monday (0_verbs) 25
more (0_verbs) 14 (1_verbs) -15
most (0_verbs) -13
must (0_verbs) -17
next (0_verbs) -12
not (1_verbs) -27 (2_verbs_quote) 17
now (0_verbs) 17
n’t (1_verbs) -12
obama (0_verbs) -13
of (0_verbs) -75 (1_verbs) -19
on (0_verbs) -12 (1_verbs) 22 (1_verbs_quote) 18 (2_verbs) -72 (2_verbs_quote) 21
once (0_verbs) 20
online (0_verbs) 41
only (0_verbs) -20 (1_verbs) 21
or (1_verbs) -21 (2_verbs) -20
other (0_verbs) -15
out (1_verbs) -12
over (0_verbs) 20 (1_verbs) -14
presidential (0_verbs) -17
primary (0_verbs) -13
recently (0_verbs) 15
remain (2_verbs) 26
said (0_verbs) 15 (1_verbs) 36
saturday (0_verbs) 18
she (0_verbs) -16
should (0_verbs) -16
since (0_verbs) 32 (2_verbs) -20
so (0_verbs) 41 (2_verbs) -12
such (0_verbs) -13
than (1_verbs) 13
that (1_verbs_quote) -25
the (0_verbs_quote) -23 (1_verbs) -19 (1_verbs_quote) 14 (2_verbs) -21 (2_verbs_quote) -17
this (1_verbs) 18
through (1_verbs) -36
thursday (0_verbs) 36 (1_verbs) 20
to (0_verbs_quote) -39 (1_verbs) 12 (1_verbs_quote) -29 (2_verbs) -64 (2_verbs_quote) -32
trump (0_verbs) -16
tuesday (0_verbs) 34
turned (0_verbs) 23
until (0_verbs) 51
using (0_verbs) 23
was (0_verbs_quote) -14 (1_verbs) -21 (2_verbs) 35
wednesday (0_verbs) 37
when (0_verbs) 30 (1_verbs) 49 (2_verbs) -49
where (1_verbs) -12 (2_verbs) 23
whether (0_verbs) -16
which (0_verbs) -30 (2_verbs) 23
while (0_verbs) 53 (1_verbs) -36 (1_verbs_quote) 29
who (0_verbs) 24 (1_verbs) -17 (2_verbs) 14
will (0_verbs) -38 (1_verbs) -13 (2_verbs) 22
with (0_verbs) 38 (0_verbs_quote) -34 (1_verbs_quote) -16 (2_verbs) -30 (2_verbs_quote) -16
would (0_verbs) -46 (1_verbs) 15 (2_verbs) 18
you (0_verbs) 22
— (0_verbs) -16 (0_verbs_quote) 33 (2_verbs) 53 (2_verbs_quote) 22
’ (0_verbs) -51 (1_verbs) -15
’s (0_verbs) -47
“” (1_verbs) -12

98 end: next tag, verbs
(edge) (0_verbs) -24 (0_verbs_quote) 17 (1_verbs_quote) 13
ADJ (1_verbs) -69 (2_verbs) -81 (2_verbs_quote) -32
ADP (0_verbs) 61 (1_verbs_quote) -23 (2_verbs) -33
ADV (0_verbs) 40 (1_verbs) -18 (1_verbs_quote) -19 (2_verbs) -69 (2_verbs_quote) -53
AUX (0_verbs) -23 (0_verbs_quote) -29 (1_verbs) 31 (1_verbs_quote) -45 (2_verbs) 43 (2_verbs_quote) -44
CCONJ (0_verbs) 43 (0_verbs_quote) 19 (1_verbs) 20 (2_verbs) 20
DET (0_verbs_quote) 14 (1_verbs) -12 (2_verbs) -34 (2_verbs_quote) 31
NOUN (0_verbs) -92 (0_verbs_quote) -35 (1_verbs) -98 (1_verbs_quote) -49 (2_verbs) -47 (2_verbs_quote) -46
NUM (0_verbs_quote) 20 (1_verbs) -41
PART (0_verbs) -13 (0_verbs_quote) -32 (1_verbs_quote) -25 (2_verbs) -49
PRON (0_verbs) -20 (1_verbs) -39 (1_verbs_quote) -45 (2_verbs) -19 (2_verbs_quote) 31
PROPN (0_verbs) -74 (1_verbs) -85 (1_verbs_quote) 23 (2_verbs) -72 (2_verbs_quote) -43
PUNCT (1_verbs) 49 (2_verbs) 47
QUOTE (0_verbs) -13 (1_verbs) -20 (2_verbs) -16
SCONJ (0_verbs) 48 (1_verbs_quote) 30 (2_verbs) 12
SYM (0_verbs) -27
VERB (0_verbs) -59 (0_verbs_quote) 42 (1_verbs_quote) 27 (2_verbs) -56

99 end: next word, second word
$ (number) -26
(edge) (edge) 13
(number) (number) -22 , -12 days 24 months 37 percent 32
) , 12 and 15
, a 21 according -33 along -40 are 18 arguing 27 at -19 but 24 calling 27 clinton -16 compared 30 despite 29 donald -29 drawing 34 especially -55 even 16 for 20 from -43 has 23 have 17 he -25 his -20 however 35 if -25 including -115 is -26 like -47 more -14 mr. 29 new -21 not -14 now -21 only -21 or -16 particularly -43 rather -25 said 74 saying 35 sen. 22 senator 23 she -48 such -33 the -13 then -15 there 28 though -12 too 15 trump 34 was 30 when 30 where 34 which 44 whose 31 will -20 would -24 “,” -51 “?” 12
- a -25 and 23 mexico -46 the 17 to -39 which -28
-- and -38
. ) 22
: (edge) 14 that -16 the -21 “,” 43
; (edge) 13 (number) 18 and -18
? (edge) 17
a day 26
about the -13
across the 14
after (number) -20 a 18 he -24 his 12
again . 20
against the 14
all the 20
and , -22 a -21 an 15 called 27 cruz 18 even 16 for -26 has 22 he 51 her -36 his -38 how -33 is 28 its -14 mr. -20 new -14 other -30 others 33 said 12 sanders -12 that -26 the -31 their -20 then 12 trump 29 will 25 “” -26
appeal to 26
april (number) 12
around the 17
as (number) -17 he 57 his -15 it 38 secretary -12 she 13 the -31 their -22 well 30
at (number) -13 a 41 the -19
away from -18
because he -52 it 19 of 12 she 20 the 30 they -29
before the -24
between the -14
but that -21
by (number) -14 a 23 the -38
could be 13
do so 22
during a 18 her 23 his 17 the -15
entering the -18
for (number) 18 a -31 decades 36 his -21 more 16 not -20 president -29 the -32
from entering -15 his -12
he said 23
hillary clinton 14
home . 26
if he -24 they -12
in (number) 14 a 42 america -25 an 81 california 20 december 15 florida -16 iraq -18 june 21 line -12 march -24 new -28 order 42 part 25 politics -16 recent 35 some -13 south -17 syria -16 the -41 which -31
into the 12
is n’t 19
last week 14 year -28
less than 25
made by -16 the 23
may be 22 have -16
monday . 17
more . 24
mrs. clinton 17
not only 24 to -12
of a -12 the -28
on (number) -13 a -23 friday -12 guns -13 her -25 immigration -14 monday 13 muslims -19 saturday 18 social 26 the -39 their 21 trump -14 tuesday 22 twitter 30 wednesday 48
out of -12
over a -19 his -17
rather than -21
referring to 17
said she 24
saturday , 19
since (number) -16 he 35 the 22
so much 23
such as -13
suggesting that 12
ted cruz -16
than (number) -26 a -17
that , 25 . 25 a -24 are 21 have -16 he -13 is 19 it 20 she -26 some 20 the -48 there -12 they 20 will 21 would -17
the crowd 24 more 25 next 25
this month 16 year -20
through a 12 the 14
thursday , 19 night 18
to (number) -19 a -72 ask 24 avoid 24 be -25 combat 25 come 23 discuss 18 do -12 get -13 help 34 her -15 make 19 take 18 voters 29 watch 25
toward the 20
tuesday , 15 . -12
up in 25
was a -24 not 18 the 17
wednesday , 16
when he 19 it -12 she -15 they 20
who are -13 had 18 have -17 is 19
with (number) 13 a -13 an -19 her 23 his -12 mr. 12
— a 17 and 17
“” (edge) -17

100 end: next word, second tag
$ NUM -26
' NOUN -45
's ADJ -13 NOUN -29
( PRON 20 PROPN -15
(edge) (edge) 13
(number) ADJ -15 ADP -19 NOUN 38 NUM -22 PUNCT -21
) CCONJ 14
, ADJ -12 AUX 25 CCONJ 13 DET 16 NOUN 25 PART -30 PRON 16 PROPN -23 QUOTE -12 VERB 14
- ADP 29 ADV 12 CCONJ 20 NOUN 25 PRON -13 PROPN -18 SCONJ 53 VERB -21
-- ADP 22 DET 25 VERB 18
. PROPN -15 PUNCT 24
: (edge) 14 DET -42 PRON -60 PROPN 26 QUOTE 30 VERB -18
; (edge) 13 CCONJ -18 DET -40 NUM 18 PRON 13 PROPN 43
? (edge) 17
[ PROPN -20
a ADV -13 NOUN -14 PROPN -14
about DET -16 PRON -19
across DET 14
after ADJ 34 DET 31 NOUN 29 NUM -20 PROPN 18 VERB 34
again ADP 13 PUNCT 16
against DET 13 NOUN -15 PROPN -20
ago PUNCT -13
ahead ADP -13
all DET 19 NOUN -12 PROPN -12
also AUX 24 VERB -13
among PROPN -12
an NOUN -19
and ADJ -16 ADP 13 ADV 24 AUX 48 DET -41 NOUN -16 PRON 16 PUNCT -22 QUOTE -27 SCONJ -28 VERB 33
appeal ADP 26
april NUM 12
are ADJ 12 NOUN 16
around DET 14
as DET -23 NOUN -21 NUM -17 PRON 62 QUOTE -15 VERB -33
at ADJ 29 DET 20 NOUN -25 NUM -13 PRON -27 PROPN -15
away ADP -18
be VERB -20
because ADP 12 DET 30 NOUN -16 PRON 12
been VERB -17
before VERB 41
being VERB -15
better ADP 20
between DET -16
both ADJ 22
but ADV -41 AUX 35 SCONJ -20 VERB 39
by ADV 20 DET -27 NUM -14 PRON -25 PROPN -42 VERB 65
can VERB -14
clinton AUX -16 NOUN 23 VERB 20
comes ADP 23
compared ADP -15
could ADV -13 VERB 19
did PART -15
direct NOUN 27
do ADV 19
during PRON 32
earlier ADP -12
entering DET -18
even ADP 25 SCONJ 36
following DET 31
for ADJ -25 ADV 22 DET -66 NOUN 39 NUM 18 PRON -57 PROPN -12 VERB -18
forward PUNCT -16
from ADP 23 PRON -14 PROPN -32 VERB -41
had VERB -25
has ADV -12 VERB 18
have DET -15 VERB 39
he AUX -38
hillary PROPN 12
his ADJ 15 NOUN -29
home PUNCT 26
how PRON -17
if PRON -50 PROPN 21
in DET 35 NUM 14 PRON -19 PROPN -55 VERB -16
is ADJ -12 ADP -21 ADV 13 PART 14 PRON -12 PUNCT 23 SCONJ -14
it AUX -18
last NOUN 31 PROPN 22
late PROPN 25
less ADP 25
like PROPN 16
made ADP -22 DET 19
making NOUN 18
many ADP 17
may AUX 13 VERB 17
might VERB -18
monday PUNCT 16
more ADJ -19 ADV -15 PUNCT 24 VERB -12
most ADJ -13
mrs. PROPN 16
must AUX 22 VERB -19
not ADV 19 PART -12 VERB -31
now PUNCT -20 VERB -14
of ADJ -16 DET -46 NOUN -33 PRON 14 PROPN -35 VERB -30
on DET -55 NOUN -51 NUM -13 PROPN 63 VERB -33
only ADP 23
or NOUN -15 PRON 16 PROPN -13
out ADP -16
over ADJ -14 NOUN 21 PRON -34 PROPN -13
played DET 22
presidential NOUN -17
rather ADP -21
referring ADP 17
said PRON 20 PROPN 38
saturday PUNCT 18
several NOUN 40
she AUX -18
should VERB -15
since DET 21 NUM -16 PRON 25
so ADJ 12 ADP 20 ADV -14
suggesting SCONJ 12
ted PROPN -16
than ADJ 17 DET -13 NOUN -13 NUM -26 PRON 37 PROPN -22
that ADJ -26 ADV 20 DET -36 NOUN 29 PRON -21 PROPN -37 PUNCT 42 VERB -22
the ADV 18 NOUN -26
their NOUN -14
these NOUN 25
they AUX -27
this NOUN 20
through DET 20 NOUN 19 PRON 30
thursday NOUN 31
to ADJ -60 ADV -14 AUX -25 DET -16 NOUN 28 NUM -19 PROPN -41 QUOTE -12 VERB 14
toward DET 14
tuesday NOUN 15
turned ADP 24
up ADP 18
was ADJ -15 ADP -12 PART 16
wednesday PUNCT 25
well PUNCT -13
were ADP 22
when DET 19 PRON 18 PROPN 23 VERB 32
where DET -13 PROPN 15
whether PRON -14
which AUX 52
while NOUN 16 PRON -17 PROPN 46 VERB 21
who NOUN 24 VERB -25
will ADV 23 AUX -12 VERB -38
with ADJ 35 NOUN 13 NUM 13 VERB -25
without DET 21 NOUN 16 VERB 13
would AUX -18
you AUX 21
– PRON 43
— ADP -74 ADV 21 AUX -22 CCONJ 30 DET 30 PRON -13 VERB 58
’ NOUN -49
’s NOUN -29
“” (edge) -17 ADP -16 PUNCT 23

101 end: next tag, second tag
(edge) (edge) 13
ADJ ADJ -43 ADP 29 CCONJ -27 NOUN -67 PRON -13 PROPN -14 PUNCT 13 SCONJ -18 VERB -13
ADP ADJ 26 ADP 16 NOUN 16 PART -17 PRON -13 PUNCT -25 QUOTE -12 SYM -37 VERB 37
ADV ADJ -66 ADP 28 ADV -23 AUX -12 CCONJ 12 DET -27 NOUN -18 NUM -20 PART -30 PROPN 26 PUNCT 15 SCONJ 66 VERB -67
AUX ADJ -30 ADP -16 ADV 19 DET -21 NUM 38 PART -19 PROPN 29 QUOTE -27 SCONJ -18
CCONJ ADJ -20 ADP 12 AUX 63 DET -44 NOUN -12 PART 15 PRON 26 QUOTE -33 SCONJ -40 VERB 50
DET ADJ 23 ADP -14 DET 17 NUM -15 PROPN -32 QUOTE -16 VERB 16
NOUN ADJ 13 ADP -70 ADV -37 AUX -60 CCONJ -57 NOUN -84 PART -53 PROPN -28 PUNCT -68 SCONJ -28 VERB -22
NUM ADJ -15 ADP -19 NOUN 38 NUM -22 PUNCT -21
PART ADJ -24 AUX -34 NOUN -59 NUM 20
PRON ADP -30 AUX 15 DET -16 NOUN -24 PRON 22 PROPN -30 VERB -46
PROPN ADJ -19 ADP -25 ADV -17 AUX -56 CCONJ -33 NUM 20 PART -53 PRON -20 PROPN -68 PUNCT -16 SCONJ 32 VERB -26
PUNCT ADP 25 ADV 20 AUX 18 CCONJ 26 DET 44 NUM 19 PRON 16 PUNCT 27 SCONJ 28 VERB 28
QUOTE (edge) -18 ADP -18 CCONJ -12 PUNCT 23 VERB -13
SCONJ ADJ -33 AUX -15 NOUN 15 NUM 28 PRON 45 PROPN 36 PUNCT 18 VERB -12
SYM NUM -28
VERB ADJ 24 ADP -22 AUX -16 CCONJ -26 NOUN -27 PART 33 PRON -14 PUNCT -12 QUOTE -14 SCONJ 51 VERB -23

102 end: next word, beginning
' (clause_first) -49
's (clause_first) -36
( (to_first) 16
(edge) (how_first) 20 (quote_first) 40
(number) (quote_first) 22 (that_first) -21 (to_first) -22
) (clause_first) 26 (that_first) -12
, (as_first) -39 (clause_first) 17 (phrase_first) 33 (what_first) 17
- (quote_first) -12
-- (clause_first) 58 (that_first) 12
. (about_first) -15 (as_first) -20 (for_first) -16 (of_first) 26 (on_first) -40 (that_first) 15 (whether_first) 21
: (that_first) -12 (to_first) 40
; (clause_first) 38
? (clause_first) 15
a (clause_first) 17 (phrase_first) -36 (that_first) -16 (to_first) -20
about (clause_first) -47 (phrase_first) -13
adding (clause_first) 25
after (clause_first) 21 (that_first) 14 (to_first) 57
against (clause_first) -37
ago (clause_first) -20
ahead (clause_first) -13
allowing (clause_first) 19
also (clause_first) 15
among (clause_first) -12
and (clause_first) 31 (phrase_first) -28 (that_first) 30 (to_first) -13 (what_first) 26
appeared (clause_first) 23
are (clause_first) 25 (that_first) -14
around (clause_first) 17
as (how_first) 23 (phrase_first) -79 (to_first) 36
back (clause_first) -15
be (clause_first) -19
because (that_first) 24
been (clause_first) -13
before (clause_first) 45
being (clause_first) -23
better (clause_first) 20
between (clause_first) -17
both (that_first) 22
but (clause_first) 15 (that_first) 48
by (clause_first) 14 (phrase_first) 26 (that_first) -28
can (clause_first) -17
carried (clause_first) 26
central (clause_first) 26
clinton (clause_first) -19 (phrase_first) 20 (quote_first) -12 (that_first) 20
could (that_first) -12 (to_first) 25
despite (clause_first) 29
did (clause_first) -15 (that_first) 23
direct (clause_first) 26
directly (clause_first) -15
do (clause_first) -14
during (clause_first) 19 (that_first) 17
earlier (clause_first) -17
even (clause_first) 17
ever (clause_first) 20
following (clause_first) 25
for (clause_first) -37 (phrase_first) 25 (quote_first) 20 (that_first) -21 (to_first) -19
from (clause_first) -27 (phrase_first) 29 (that_first) -15 (to_first) -30
had (clause_first) -31
have (clause_first) 33 (that_first) -20 (to_first) 13
he (clause_first) -42 (that_first) 15
her (clause_first) -13
hillary (that_first) 21
home (that_first) 26
how (clause_first) -25
if (clause_first) -36 (to_first) 19
in (as_first) 23 (clause_first) 26 (how_first) -12 (phrase_first) -28 (quote_first) 37 (to_first) -27
include (clause_first) 18
instead (clause_first) 18
is (clause_first) 15 (to_first) 23
it (clause_first) -18
just (clause_first) 17
last (clause_first) 18 (that_first) 21 (to_first) 34
late (clause_first) 18
later (clause_first) 12
left (clause_first) 19
less (clause_first) 20
like (clause_first) 16
made (clause_first) -30
may (clause_first) 27
might (clause_first) -15
monday (clause_first) -13
most (clause_first) -13
mrs. (clause_first) 18
must (clause_first) 14
not (that_first) 15
now (clause_first) 12
n’t (clause_first) -12
of (clause_first) -57 (phrase_first) -41
on (that_first) 35 (to_first) -50
once (clause_first) 19
or (that_first) -12
out (clause_first) -16
over (phrase_first) 20
played (clause_first) 19
presidential (clause_first) -12
recently (clause_first) 16
remain (clause_first) 26
said (clause_first) 12 (to_first) 39
saturday (clause_first) 17
saying (that_first) 26
seeking (clause_first) 22
seemed (clause_first) 22
several (clause_first) 23
she (clause_first) -20
should (clause_first) -18
since (clause_first) 15 (that_first) -12
so (clause_first) 46
ted (clause_first) -12
telling (clause_first) 18
that (clause_first) -15 (to_first) -15
the (that_first) -23
they (clause_first) -30
this (clause_first) 17 (phrase_first) 13 (to_first) -15
though (clause_first) 19
through (clause_first) 15 (that_first) -13 (to_first) 12
thursday (clause_first) 32
to (for_first) -22 (quote_first) -18 (to_first) -17
today (clause_first) 26
too (clause_first) 16
toward (clause_first) -13
trump (clause_first) -14
tuesday (clause_first) 57 (phrase_first) -20
turned (clause_first) 23
until (clause_first) 34
up (clause_first) -21
using (clause_first) 22
wednesday (clause_first) 14
were (to_first) 17
when (clause_first) 35 (that_first) -18 (to_first) 45
where (clause_first) 19
whether (clause_first) -17
which (clause_first) 28
while (clause_first) 63 (to_first) -20
who (that_first) 18 (to_first) -12
whose (clause_first) 20
why (clause_first) -12
will (clause_first) -46 (to_first) 23
with (that_first) -19 (to_first) 25
within (clause_first) 20
would (clause_first) -54 (that_first) 17 (to_first) 19
you (clause_first) 22
– (clause_first) 34
— (clause_first) 14 (that_first) 36
’ (clause_first) -34
’s (clause_first) -38 (phrase_first) -14
“,” (clause_first) -18
“” (clause_first) -30 (that_first) -12

103 end: next tag, beginning
(edge) (how_first) 20 (quote_first) 40
ADJ (clause_first) -33 (on_first) -15 (quote_first) -12 (that_first) -25 (to_first) -18
ADP (clause_first) 20 (how_first) 21 (phrase_first) 19 (whether_first) -14 (why_first) -13
ADV (for_first) -16 (phrase_first) 28 (that_first) -94 (what_first) -14
AUX (as_first) 37 (clause_first) -15 (how_first) -19 (on_first) 18 (quote_first) -19 (that_first) -18 (to_first) 46 (what_first) -19 (whether_first) -12 (why_first) -18
CCONJ (clause_first) 37 (for_first) 14 (phrase_first) -36 (that_first) 55 (what_first) 24 (whether_first) 12
DET (clause_first) 15 (on_first) -13
NOUN (as_first) -13 (clause_first) -101 (for_first) -19 (on_first) -17 (phrase_first) -64 (quote_first) -14 (that_first) -40 (to_first) -67
NUM (quote_first) 22 (that_first) -21 (to_first) -22
PART (phrase_first) -28 (quote_first) -13 (that_first) -20
PRON (phrase_first) -26 (to_first) -16 (what_first) -15
PROPN (clause_first) -53 (on_first) -14 (phrase_first) -16 (quote_first) -39 (that_first) -20 (to_first) -50
PUNCT (about_first) 16 (as_first) 13 (clause_first) 35 (for_first) 27 (of_first) 19 (phrase_first) 16 (that_first) 41 (to_first) 21 (what_first) 14 (whether_first) 28 (why_first) 46
QUOTE (clause_first) -49 (that_first) -19
SCONJ (as_first) -12 (clause_first) 28 (quote_first) 19 (to_first) 30
SYM (clause_first) -21 (phrase_first) -13
VERB (as_first) -19 (for_first) -15 (how_first) -13 (on_first) -18 (quote_first) -12 (that_first) 14 (what_first) -24
X (clause_first) 37

104 end: beginning, rest
(about_first) (leaves_0) -25 (leaves_0_quote) -12 (leaves_2) 26
(as_first) (closes) -20
(clause_first) (leaves_0_quote) -48 (leaves_2) 24 (leaves_2_quote) 27
(for_first) (closes) -13 (leaves_1_quote) 15 (leaves_2_quote) 14
(how_first) (closes) 14 (leaves_0_quote) -13 (leaves_1) 13 (leaves_2_quote) -23
(of_first) (closes) 29 (leaves_0) -28
(on_first) (closes) -39 (leaves_0) 12 (leaves_2) 34
(phrase_first) (leaves_0_quote) 18
(quote_first) (leaves_0) -30 (leaves_1_quote) -24 (leaves_2) 19 (leaves_2_quote) -17
(that_first) (closes) 12 (leaves_0_quote) -13 (leaves_1) 17 (leaves_2_quote) 14
(to_first) (leaves_0) -44 (leaves_0_quote) -45 (leaves_1) 13 (leaves_1_quote) 12 (leaves_2) 21 (leaves_2_quote) 12
(what_first) (closes) -13 (leaves_1) -20 (leaves_2) 24
(whether_first) (closes) 22 (leaves_0) 12 (leaves_1_quote) 16 (leaves_2) -36 (leaves_2_quote) -18
(why_first) (closes) -18 (leaves_0) 13 (leaves_0_quote) 24 (leaves_2_quote) -29

105 end: beginning, verbs
(as_first) (1_verbs) 18 (2_verbs) -14
(clause_first) (0_verbs) 49 (0_verbs_quote) 32 (1_verbs_quote) -16 (2_verbs) -28
(for_first) (0_verbs) 22 (1_verbs_quote) -18 (2_verbs_quote) -16
(how_first) (0_verbs) -70 (1_verbs) 32 (2_verbs_quote) 22
(on_first) (0_verbs) 13 (1_verbs) -22
(quote_first) (0_verbs_quote) 27 (1_verbs_quote) -34 (2_verbs_quote) -13
(that_first) (0_verbs) -96 (1_verbs_quote) 48 (2_verbs) 34 (2_verbs_quote) 14
(to_first) (0_verbs) 12 (0_verbs_quote) 14 (1_verbs) 12 (2_verbs) -14
(what_first) (0_verbs) -26 (2_verbs) 16
(whether_first) (0_verbs) -31 (2_verbs) 26
(why_first) (0_verbs) -25 (2_verbs) 23

106 end: cue, next word
:~ . 50
accept~ . -29
accord~ (edge) 28 , 21 . 28 in -20
accuse~ (edge) 16 , -24 . 16 and -16 of -14
acknowledge~ , -14 on 22
add~ (edge) 15 , -17 . 17
admit~ , 15 . 23
agree~ , -13 and -12 in -13
allege~ . -12
allow~ , 20
announce~ (number) 21 , 18 . -18 and -41 as 22 for -16 that -12 to 12
appear~ , 36 in -39 the 25 to -18
argue~ (edge) -17 , -15 . 22 as 23 on 24
ask~ (edge) -21 , 22 . -14 and -14 as 21
assert~ . 17
assure~ , -23 . 15
attack~ , -25 for -21
back~ . -31
believe~ , -17 . 16
blame~ . 16 for 16 in -14 on 13
blast~ . -13 for -23
boast~ , 19 . -16
call~ (edge) 32 - 12 and 21 for -17 from -14 has 24 in 18 is 13 to -37 who -17
challeng~ . 46
charge~ . 17
cite~ , 16 . 28 in -36
claim~ (edge) -17 , -18 and 13 is -13 to 21
come~ , 32 . -22
comment~ . 15
compar~ . 35 to -28
complain~ . 21
concede~ . -16
conclude~ , -12
confirm~ , -37 . -30
consid~ . 12
continue~ (edge) 13 , -18
criticize~ as 21 for -36 from 23 on -19
decid~ . -38 in 12 to -20
declare~ , 24 . -43 and 18 in -13 was -14
declin~ , -48
decry~ . -16
defend~ , -43 and -30 as -23 in 20 on 14
deliv~ . -15
denounce~ . -23 and 18
deny~ . -24 and 40
describe~ , 24 and -21 as -30 in 13
determin~ . 20
discuss~ . 27
dismiss~ , 18 . 35 that -14
eager~ . -30
echo~ , -13
embrac~ . -51
encourage~ . -20
endors~ , -65 . -35 and -27 for -23 in 53 to 28 with -15
estimate~ . -15
expect~ to -14
explain~ (edge) 15 . 20 in 29
express~ . 12
fear~ . 28 in -24
feel~ , -23 . 14
file~ , -27
find~ , 30 . 19
found~ . 42 in -13
gave~ , -17
held~ . -12
highlight~ . 46
hit~ . 15
hope~ on 20 will 21
includ~ , -44 . 45
indicate~ . 24
insist~ , -25 and -17
invok~ . -17
issu~ and -20
knew~ . -22
known~ to 23
know~ , -13 . 13 and 13
launch~ . 19
learn~ , 28 . -26
like~ . -21
look~ , 24 . 12
made~ , -18 . -16 and -35 in 58 on -16 that 21
make~ . -15 and -12
mention~ , -38
mock~ , 22 . -19
note~ , 13 . 44 and 20 in -13 on -15
offer~ . -17 to 15
oppos~ , 27 . -42 and 23 in -48 that 26 to -19
order~ , 22
pledge~ , -32 and 31 as 14 in -14
point~ , -58 for 22 in -37 to 43
portray~ as -17
posit~ . 13
post~ , -40 . -18
praise~ , 20 . -16 on -27
promise~ (edge) 20 and -23
promot~ in 18
propose~ , 36 on -19
proud~ , -24
provid~ . 15
push~ , 15 and -16 in -14 to -23
put~ . 23
question~ , 17 . 13
quick~ . 25
rail~ and 33
rais~ , -22
recall~ . 22
recogn~ . 24
refer~ (number) -15 , 31 in 12
refus~ , 18 . -13 and -18 in -17 the 22
regist~ , -14
reiterate~ , -14
reject~ , 14 and 25
releas~ (edge) 24 , -28 . -19 to 23
remain~ . -22
remark~ . 15
rememb~ , -38 . 43
remind~ . 22 in 19
report~ (edge) 28 and -25 at -15 on -12
respond~ , -14 . 13 and 17
reveal~ was 25
rule~ . -21
saw~ . 28
say~ (number) 12 , 16 - -23 . 28 a 27 and 25 are -24 around 25 at -30 before -21 both 22 but 15 by -31 despite -17 during -20 from -12 has -12 have -27 he 21 in 36 is -13 making 18 on 14 saying 20 since -17 the 14 through -14 until 16 was -24 were -12 when -30 while 26 with -32 – 45 — 27
seek~ . 15 and -14 that -17
seem~ . 22 and -22 by 15 on -16 that 17 to -13
seen~ . 18
see~ , 22 . 41 as -56 in -17
sent~ . 21
share~ . -12
shown~ , -24 . 13
show~ . 41 and -14 at -12 with -38
signal~ . -13
sign~ (number) 17 , 23 . -31
slam~ and -31
sought~ . 30
sound~ . 18
speak~ , 25 . 21
spent~ . 13
spoke~ , -16 . -15 and -19 in 15
start~ . -12
state~ , 31
stress~ . 29
suggest~ (edge) 15 , 27 - 34 and -26
support~ , -29 for 19 in 24 to 15
take~ . 41
talk~ and -26 in -13 to -22
tell~ , 21 and -13 in -37
tend~ , 15
thank~ , -28
threaten~ , 16
took~ , 31 in -24
tout~ in 22
try~ . 16
tweet~ and -18
urge~ , -22 . 15 and 22 to -17
us~ , 36 . 13
view~ . -17
voic~ . -25
vote~ , 20 . -12 and -15
vow~ , 13 in 21
want~ , -51 . 21 in -16 to -24
warn~ , 28
went~ (edge) 13 , 39 . -14 for -12 in -15
wonder~ . 24
worry~ and 17
write~ (edge) -28 . 18 and 30 for 18 in 17

107 end: cue, rest
:~ (closes) 54 (leaves_0) -22 (leaves_1) -32 (leaves_2) -20
accept~ (closes) -29 (leaves_0) 12 (leaves_2) 21
accord~ (closes) 49 (leaves_1) -26 (leaves_1_quote) -17 (leaves_2) -19 (leaves_2_quote) -22
account~ (leaves_1) 15
accuse~ (closes) 24 (leaves_0) -24 (leaves_1) 39 (leaves_2) -36 (leaves_2_quote) -30
acknowledge~ (closes) 13 (leaves_1) -14 (leaves_1_quote) -31 (leaves_2_quote) 18
acquiesc~ (leaves_2) -12
address~ (closes) -15 (leaves_0) 20 (leaves_1) 12 (leaves_2) -21
add~ (closes) 32 (leaves_0) -24 (leaves_1) -18 (leaves_2_quote) 17
administ~ (leaves_0) 16
admit~ (closes) 15 (leaves_2) -22
adopt~ (leaves_0_quote) -13 (leaves_1) 38
advic~ (leaves_2) -27
advoc~ (leaves_1) -15 (leaves_2) 13
agree~ (leaves_0) -28 (leaves_1) 15 (leaves_1_quote) -13
agre~ (leaves_1) -15
aim~ (leaves_2_quote) -23
air~ (leaves_0) 27
alert~ (leaves_0) 22
allege~ (closes) -12 (leaves_0) 32 (leaves_2) -22
allud~ (leaves_0) -20
angri~ (leaves_2) 13
announce~ (closes) -19 (leaves_1) 24
answer~ (leaves_2) 34 (leaves_2_quote) -12
appeal~ (leaves_2) 17
appear~ (leaves_0) -14 (leaves_1) 26 (leaves_2) -18 (leaves_2_quote) 27
applaud~ (closes) 37 (leaves_2) -21
argue~ (closes) 15 (leaves_0_quote) 17 (leaves_1) -16 (leaves_2) -23
argument~ (leaves_1) -24 (leaves_2) -19 (leaves_2_quote) 13
articul~ (leaves_2) 19
ask~ (closes) -18 (leaves_0) 37 (leaves_0_quote) 22 (leaves_1) -18 (leaves_1_quote) 12 (leaves_2_quote) -31
assail~ (leaves_0) 19
assert~ (closes) 23 (leaves_0) 12 (leaves_2) -33
assess~ (leaves_1) 18
assum~ (leaves_1) -15
assure~ (closes) 29 (leaves_2_quote) -22
attack~ (leaves_0) 21 (leaves_2) -12
attribut~ (leaves_0) -12 (leaves_2) -28
author~ (leaves_0) -20
avoid~ (leaves_1) 12
backped~ (leaves_1) 18 (leaves_2) -19
back~ (closes) -38 (leaves_2) 16
ban~ (leaves_0) -13 (leaves_1) 39 (leaves_2) -23
becam~ (leaves_2) 13
becom~ (leaves_2) 27 (leaves_2_quote) 28
begin~ (leaves_1) -14 (leaves_2) 27 (leaves_2_quote) -19
begun~ (leaves_0) 19
believe~ (closes) 16 (leaves_0) -20 (leaves_1) -21 (leaves_2_quote) 14
bemoan~ (leaves_1) -20 (leaves_1_quote) -16
bet~ (leaves_2) -19
blame~ (closes) 16 (leaves_1) -19 (leaves_2) -23 (leaves_2_quote) 22
blast~ (closes) -15 (leaves_0) -38 (leaves_2) 21 (leaves_2_quote) -12
block~ (leaves_1_quote) 24
boast~ (closes) -16 (leaves_0) 26 (leaves_1) -12
boycot~ (leaves_1) 16
brag~ (leaves_2) 12
breach~ (leaves_2) 16
broker~ (leaves_0) 20
cagei~ (leaves_2_quote) 17
call~ (leaves_0) -32 (leaves_0_quote) -41 (leaves_1) 20 (leaves_1_quote) 17 (leaves_2_quote) -19
campaign~ (leaves_0) -17 (leaves_1) 17
captur~ (leaves_0) 26
care~ (leaves_1) 24 (leaves_2) -29 (leaves_2_quote) -24
carri~ (leaves_0) 19 (leaves_2) -20 (leaves_2_quote) 18
cast~ (leaves_2) -12
center~ (leaves_2) -31
certain~ (leaves_2) -19
challeng~ (closes) 22 (leaves_0) -42 (leaves_1_quote) 23
chant~ (leaves_2) 14
charge~ (closes) 17 (leaves_1) -14
chide~ (leaves_2) -16
choos~ (leaves_1) -13
chosen~ (leaves_1) 13
chose~ (leaves_0) 19
churn~ (leaves_2) -16
cite~ (closes) 26 (leaves_1) -30
claim~ (leaves_1_quote) -15 (leaves_2) 21 (leaves_2_quote) 15
clarify~ (leaves_0) 24 (leaves_2) -18
clear~ (leaves_2) -13
close~ (leaves_1) -22
come~ (closes) -22 (leaves_0) -17 (leaves_2) 24
comment~ (leaves_0) -21 (leaves_2) 17
commit~ (leaves_1) -24
compar~ (closes) 32 (leaves_2) -12 (leaves_2_quote) -24
complain~ (closes) 21
concede~ (closes) -13 (leaves_0) 14 (leaves_1_quote) -14
concern~ (leaves_0) -28 (leaves_1) -14
conclude~ (leaves_0) 13 (leaves_1) -23 (leaves_2_quote) 16
condemn~ (closes) -14 (leaves_1) 18
conduct~ (leaves_0) 17
confirm~ (closes) -21 (leaves_0) 15 (leaves_1) -21 (leaves_2) 20
congratul~ (leaves_0) -13
consciou~ (leaves_2_quote) 17
consid~ (leaves_0) -50 (leaves_1) 12 (leaves_2) 19
contend~ (leaves_1) 24
continue~ (closes) 12 (leaves_1) -33 (leaves_2) 13 (leaves_2_quote) -19
contradict~ (leaves_2_quote) -22
contrast~ (leaves_0) -25
conven~ (leaves_2) -24
counter~ (leaves_0) 18
cover~ (leaves_0) 16 (leaves_2) 16 (leaves_2_quote) -28
creat~ (leaves_2) -41
criticize~ (leaves_0) -20 (leaves_0_quote) 15 (leaves_1) -16 (leaves_1_quote) -15 (leaves_2_quote) 35
critic~ (leaves_1) -19
decid~ (closes) -38 (leaves_0) 27 (leaves_2) 13
decis~ (closes) -23 (leaves_2_quote) 21
declare~ (closes) -41 (leaves_0) -26 (leaves_1_quote) 17 (leaves_2) 42 (leaves_2_quote) -21
declin~ (leaves_1) 15 (leaves_2) -27
decry~ (closes) -19 (leaves_0) 22 (leaves_1) -14
dedic~ (leaves_0) 20 (leaves_1) 29
deem~ (leaves_0) -15 (leaves_2) 14
defend~ (leaves_0) -25 (leaves_2) 15
deliv~ (leaves_1) 13
demand~ (leaves_0) 17 (leaves_2) 15
demonstr~ (leaves_1) -27 (leaves_2) 13
denounce~ (closes) -25 (leaves_0) 29
deny~ (closes) -30 (leaves_2) 32
deride~ (leaves_0) -14 (leaves_1) -13
determin~ (closes) 20 (leaves_2) -15
dictat~ (leaves_0) -13
difficult~ (leaves_2) 12
direct~ (leaves_2) 13
disagre~ (leaves_1) -13
disavow~ (leaves_0) -16
disclose~ (leaves_0) 12 (leaves_1) -27 (leaves_2) 15
disclosur~ (leaves_0) 17
discuss~ (closes) 27 (leaves_1) -19 (leaves_2) -49 (leaves_2_quote) 25
dismiss~ (leaves_0) -18 (leaves_0_quote) 21 (leaves_1) -23
displai~ (leaves_1) 12
distanc~ (leaves_1) 18
divid~ (leaves_2) -23
doubt~ (leaves_2) 14
draft~ (leaves_2) -14
dwell~ (leaves_0) 20 (leaves_1) -20
eager~ (closes) -30 (leaves_2) 20
elect~ (leaves_1) 17
email~ (leaves_0_quote) -12
embrac~ (closes) -42 (leaves_0) 23 (leaves_2) 25
emerg~ (leaves_1) 27
emphasize~ (closes) 17 (leaves_2) -15
encourage~ (closes) -20 (leaves_0) -15 (leaves_1) -22 (leaves_2) 38
endors~ (closes) -21 (leaves_2) 20
endur~ (leaves_2) -20
end~ (leaves_0) 15
enjoi~ (leaves_0) -14
estimate~ (closes) -17 (leaves_1) 16
eviscer~ (leaves_2) -27
expand~ (leaves_2) -20
expect~ (leaves_0) -17 (leaves_1) -23 (leaves_2) 18
explain~ (closes) 15 (leaves_0_quote) 20 (leaves_1_quote) -13 (leaves_2_quote) -41
explor~ (leaves_2) 16
expos~ (leaves_0) -17 (leaves_1) 32
express~ (leaves_0) 13 (leaves_2) -26
extol~ (leaves_1) -20
ey~ (leaves_0) -14
face~ (leaves_2_quote) 14
fail~ (leaves_0) -21 (leaves_1) -26
fear~ (closes) 28 (leaves_1) -15
feel~ (closes) 14 (leaves_1) 32 (leaves_2) -31
file~ (leaves_0) 36 (leaves_1) -23 (leaves_2) -13
find~ (closes) 22 (leaves_0) -15 (leaves_1) 14 (leaves_2) -30
flip-flop~ (leaves_1) 14
focus~ (leaves_1) -29 (leaves_2) 24
follow~ (leaves_1) -20 (leaves_1_quote) 13 (leaves_2_quote) -17
foretel~ (leaves_2_quote) 14
found~ (closes) 43 (leaves_1) -19 (leaves_2) -24
gave~ (leaves_0) -26 (leaves_1) 16
given~ (leaves_1) 14
give~ (leaves_0) -12
goal~ (leaves_2) -27
goe~ (leaves_0) -14 (leaves_2) -24
gone~ (leaves_2) -23
go~ (leaves_1) 18 (leaves_2) 21
grappl~ (leaves_2) -19
grievanc~ (leaves_2) -26
gush~ (leaves_0) 26
hail~ (leaves_0) -17
harangu~ (leaves_2) -15
hard~ (leaves_2) 16
headlin~ (leaves_2) 14
heighten~ (leaves_0) -20
held~ (closes) -12
highlight~ (closes) 48 (leaves_0) -23 (leaves_1) -25
hijack~ (leaves_0) 23
hint~ (leaves_2) -16
hire~ (leaves_0) -23
hit~ (closes) 15 (leaves_0) -18
identifi~ (closes) -12
ignor~ (leaves_0) 26
impli~ (leaves_1) -12
import~ (leaves_2) -15
imposs~ (leaves_1) 17
inclin~ (leaves_0) 17
includ~ (closes) 50 (leaves_0) -17 (leaves_1) -17 (leaves_2) -14 (leaves_2_quote) -21
indicate~ (closes) 24 (leaves_2) -31 (leaves_2_quote) 14
insist~ (leaves_0) 28 (leaves_1) -16 (leaves_2_quote) -24
intend~ (closes) -12 (leaves_0) 19 (leaves_2_quote) 12
invok~ (closes) -17
issu~ (leaves_0) -15
join~ (leaves_1) -12
keep~ (leaves_0) 23 (leaves_2_quote) -16
knew~ (closes) -22 (leaves_1) 29
knock~ (leaves_1) -14 (leaves_2) -15
known~ (leaves_0) -35 (leaves_2) 16
know~ (closes) 13 (leaves_2) -12
labor~ (leaves_1) -21
laid~ (leaves_1) -17 (leaves_2) -16
lai~ (leaves_0) -15
lament~ (closes) 27 (leaves_1) -20
lash~ (leaves_2) 13
late~ (leaves_2) -19
launch~ (closes) 21
learn~ (closes) -26 (leaves_0) -13 (leaves_2) 26
led~ (leaves_0) -29
leeri~ (leaves_2) 17
liken~ (leaves_0) -20 (leaves_1) -13
like~ (closes) -21 (leaves_0) 14 (leaves_1) -14 (leaves_2) 16
link~ (leaves_2) 13
list~ (leaves_0) -17 (leaves_2) 23
lobbi~ (leaves_0) 13
log~ (leaves_2) -13
look~ (closes) 17 (leaves_0) -44 (leaves_2_quote) 12
made~ (closes) -14 (leaves_0) 20
maintain~ (leaves_2) 23
make~ (closes) -20 (leaves_0) 18
manag~ (leaves_0) -23
mandat~ (leaves_0) 25
marvel~ (leaves_1) -17 (leaves_2) 13
mention~ (leaves_0) -46 (leaves_2) 21
messag~ (leaves_1) -16 (leaves_2) -13
met~ (leaves_2) 21
mock~ (leaves_0) 18
mount~ (leaves_0) -19
mull~ (leaves_0) -21
name~ (leaves_0) -32 (leaves_1) 19 (leaves_2) 20
need~ (leaves_0) 13 (leaves_1) 14 (leaves_2) -22
negoti~ (leaves_0) -13
nomin~ (leaves_1) -25 (leaves_2) 12
note~ (closes) 43 (leaves_0_quote) -14 (leaves_1) -77 (leaves_1_quote) 13 (leaves_2) 19 (leaves_2_quote) -38
observe~ (leaves_1) -15 (leaves_2) -21
offer~ (closes) -12 (leaves_0) -30 (leaves_2_quote) 37
open~ (leaves_0) 17 (leaves_1) -15 (leaves_2) -13
oper~ (leaves_2) -33
opposit~ (leaves_0) -13
oppos~ (closes) -44 (leaves_1) 20 (leaves_2) 25
opt~ (leaves_1) 15 (leaves_2) -25
order~ (leaves_1) -26 (leaves_2) 14 (leaves_2_quote) 16
outlin~ (leaves_0) -12 (leaves_2) -29
outspoken~ (leaves_1) 16
paid~ (leaves_1) 18
passion~ (leaves_2) 13
pass~ (leaves_0) 14
peg~ (leaves_0) -27
persuad~ (leaves_1) 34 (leaves_2) -26
pick~ (leaves_0) 18 (leaves_2) 19
pin~ (leaves_2) -24
pivot~ (leaves_2) -17
place~ (leaves_1) 12
plai~ (leaves_1) -12 (leaves_2) -16
plan~ (leaves_0) -13 (leaves_1) -37 (leaves_2) 25
platform~ (leaves_2) -25
plead~ (leaves_1) -18 (leaves_2) 12
pledge~ (leaves_0) -29 (leaves_1) -28 (leaves_1_quote) -14 (leaves_2) 29 (leaves_2_quote) 15
plot~ (leaves_2) 16
point~ (closes) 13 (leaves_0) -14 (leaves_2) -17
portray~ (closes) 24 (leaves_0) 16 (leaves_1_quote) -34 (leaves_2) -16 (leaves_2_quote) -19
pose~ (leaves_2_quote) -14
posit~ (closes) 13
postur~ (leaves_1) -25
post~ (closes) -18 (leaves_1) 19 (leaves_2) -14
pound~ (leaves_0) 17
praise~ (leaves_0) 18 (leaves_1) -34 (leaves_1_quote) -27 (leaves_2) 27
predict~ (leaves_0_quote) 21 (leaves_2) -20
prefer~ (leaves_1) 12
premier~ (leaves_2) -15
prescrib~ (leaves_0) -20
proclaim~ (leaves_0_quote) 23
prohibit~ (leaves_2) 20
project~ (leaves_2) 19
promise~ (leaves_0) -13
promot~ (leaves_0) -20 (leaves_1) 12
pronounc~ (leaves_2_quote) -21
propose~ (leaves_0) -13 (leaves_1) 30 (leaves_2) -27
protest~ (leaves_1) 29 (leaves_2) -13
proud~ (leaves_0) -13 (leaves_1) -30 (leaves_2) 13
prove~ (leaves_0) -17 (leaves_2) 16
provid~ (closes) 15 (leaves_1) -28 (leaves_2) 13
publish~ (closes) 35 (leaves_2) -26 (leaves_2_quote) -18
pursu~ (leaves_0) 29
push~ (leaves_0) -28 (leaves_1) 14
put~ (closes) 25 (leaves_0) -37
question~ (leaves_0) -22 (leaves_1_quote) 17
quick~ (closes) 25 (leaves_0) -20 (leaves_1) -23
quot~ (closes) 24 (leaves_0_quote) -12
rais~ (leaves_0) 14 (leaves_2) -22
ran~ (leaves_0) 14
realiz~ (leaves_2) -16
rebuf~ (leaves_2) 15
rebuk~ (leaves_2) -50 (leaves_2_quote) 28
rebut~ (leaves_2) -16
recall~ (closes) 33 (leaves_1) -23 (leaves_1_quote) -14
recapitul~ (leaves_2) 12
recogn~ (closes) 20 (leaves_1) -14 (leaves_2_quote) 14
recommend~ (leaves_2) -19
record~ (leaves_0) -12
recount~ (leaves_0) 14
referenc~ (leaves_2) -22
refer~ (leaves_0) 12 (leaves_2) -13 (leaves_2_quote) -17
reflect~ (leaves_1) -16 (leaves_2) -41
refus~ (leaves_1) 16
regard~ (leaves_2) 15
regist~ (leaves_0) -22
reiterate~ (leaves_0) 16
reject~ (leaves_0) 12
releas~ (leaves_0) 22 (leaves_1) 31 (leaves_1_quote) -18 (leaves_2) -33
relish~ (leaves_1) 27 (leaves_2_quote) 17
reluct~ (leaves_1) 17
remain~ (closes) -22 (leaves_0) 20
remark~ (closes) 16
rememb~ (closes) 52 (leaves_1) -29 (leaves_2) -35
remind~ (leaves_2) -27
render~ (leaves_1) -24
renew~ (leaves_2) 21
repeat~ (leaves_0) 29 (leaves_1) -23 (leaves_2) -19
reply~ (closes) 14
report~ (closes) 19 (leaves_1) -15 (leaves_1_quote) -20 (leaves_2) 16 (leaves_2_quote) -23
repres~ (leaves_0) -13 (leaves_1) 23 (leaves_2) -13
request~ (leaves_0) -15 (leaves_1) 37 (leaves_2) -26
requir~ (leaves_0) -15
resist~ (leaves_1) -18
respect~ (leaves_1) 18
respond~ (closes) 15 (leaves_1) 20 (leaves_2) -47
respons~ (leaves_0) 18
rethink~ (leaves_0) 17
return~ (leaves_0) -14
retweet~ (leaves_0) -12 (leaves_1_quote) -14
reveal~ (leaves_0) -12 (leaves_0_quote) -15 (leaves_1) 25
revisit~ (leaves_0) 25 (leaves_1) 26
rule~ (closes) -21 (leaves_0) 22
saw~ (closes) 28 (leaves_0) -24
say~ (closes) 32 (leaves_0) -15 (leaves_0_quote) -35 (leaves_1) 31 (leaves_1_quote) 22 (leaves_2) -13 (leaves_2_quote) -16
schedul~ (leaves_2) 14
scrap~ (leaves_1) 13
seek~ (leaves_1) -26 (leaves_1_quote) 25
seem~ (leaves_0) -33 (leaves_0_quote) 36 (leaves_1) -13 (leaves_2_quote) -12
seen~ (closes) 18 (leaves_2) -22
see~ (closes) 23 (leaves_0) -32 (leaves_1) -15 (leaves_2_quote) 12
seiz~ (leaves_0) 25
sent~ (closes) 22 (leaves_0) -18
share~ (leaves_1) -18 (leaves_2) 22 (leaves_2_quote) -20
shown~ (closes) 13 (leaves_0) -17 (leaves_1) -14
show~ (closes) 39 (leaves_1) -31 (leaves_2) -12 (leaves_2_quote) -24
shrug~ (leaves_0) 23
shut~ (leaves_1) -17
side~ (leaves_2) 19
signal~ (closes) -13 (leaves_1_quote) 18
sign~ (closes) -33 (leaves_1) 13
singl~ (leaves_0) -13
skeptic~ (leaves_2) 20
slam~ (leaves_0) -13 (leaves_0_quote) 19 (leaves_2) -24 (leaves_2_quote) 21
slash~ (leaves_0) 21
snipe~ (leaves_2_quote) 12
sought~ (closes) 30 (leaves_0) -30 (leaves_1) -20
sound~ (closes) 13 (leaves_0) -19
spar~ (leaves_2) 17
speak~ (leaves_0_quote) 24 (leaves_1) -14
speculate~ (leaves_2) 35
spent~ (closes) 13 (leaves_0) -17
spoke~ (closes) -18 (leaves_0) -32 (leaves_1) 37
sponsor~ (leaves_1) -22
spot~ (leaves_2) -19
start~ (closes) -12 (leaves_0) -13 (leaves_1) 26 (leaves_2) -17
statement~ (leaves_2) 26
state~ (leaves_0) 20 (leaves_1) -26 (leaves_2_quote) -12
stood~ (leaves_2_quote) -19
stop~ (leaves_1) 14
strategi~ (leaves_2) -26
stress~ (closes) 29 (leaves_0) -28
struggl~ (leaves_1) 14
submit~ (leaves_0) 24 (leaves_2) 20
suggest~ (leaves_0_quote) -13 (leaves_1) -31 (leaves_1_quote) -16 (leaves_2) 15
support~ (leaves_1_quote) 18
taken~ (leaves_0) -14 (leaves_2) 18
take~ (closes) 44 (leaves_0) -32 (leaves_2) -13
talk~ (leaves_1) -25
target~ (leaves_2) -14 (leaves_2_quote) 16
telegraph~ (leaves_2) 18
tell~ (closes) 13 (leaves_0) -15 (leaves_0_quote) -21 (leaves_1) 16
testify~ (leaves_2) -22
thank~ (leaves_1) -33
think~ (leaves_2) -23 (leaves_2_quote) 15
threaten~ (leaves_1) 15
thrill~ (leaves_1) 14
tick~ (leaves_2) 21 (leaves_2_quote) -20
ting~ (leaves_1) -24 (leaves_2) 22
titl~ (leaves_2) 15
took~ (leaves_0) 21 (leaves_1) -14 (leaves_2) -16
tout~ (leaves_0) 15
tri~ (leaves_0) -12 (leaves_2) 16
try~ (closes) 16 (leaves_0) -14
turn~ (leaves_0) 15
tweet~ (closes) -18 (leaves_0) 23 (leaves_1) 33 (leaves_1_quote) -13 (leaves_2) -24 (leaves_2_quote) -21
underline~ (leaves_2) 15
underscore~ (leaves_0) 15
understand~ (leaves_1) -14
understood~ (leaves_1) -25 (leaves_2) -18
unifi~ (leaves_1) 15
unit~ (leaves_0) 20
unveil~ (leaves_1) -20
upbeat~ (leaves_0) -15
urge~ (closes) 22 (leaves_1) -36
us~ (leaves_0) -24 (leaves_0_quote) 18 (leaves_1) -42 (leaves_2) 21
valuat~ (leaves_0) 14
veer~ (leaves_2_quote) 15
veto~ (leaves_1) 18
view~ (closes) -17 (leaves_0) 14 (leaves_1) 20
voic~ (closes) -26 (leaves_1) 18 (leaves_2_quote) 16
vow~ (leaves_0) -40 (leaves_2) 13
want~ (closes) 22 (leaves_0) -18 (leaves_1) -12
warn~ (leaves_0) -14 (leaves_1) 24 (leaves_2) -15
watch~ (leaves_0) 18 (leaves_2_quote) 12
welcom~ (leaves_0) 23
well-receiv~ (leaves_2) 15
went~ (leaves_0) 12 (leaves_1) -12
willing~ (leaves_1_quote) -14
withdrew~ (leaves_2) 14
wonder~ (closes) 24 (leaves_1) -13
work~ (leaves_2) -32
worry~ (leaves_0) -15 (leaves_1) -16 (leaves_2) 17
write~ (leaves_2_quote) -16
yearn~ (leaves_2) 14
zero~ (leaves_0) 17

108 end: length, beginning
(0_long) (as_first) -13 (clause_first) 59 (for_first) -15 (how_first) -19 (on_first) -12 (phrase_first) 36 (quote_first) 49 (that_first) -18 (to_first) -52 (what_first) -20
(14_long) (of_first) 22 (on_first) -23 (phrase_first) -28 (quote_first) -15 (that_first) 18 (what_first) 15 (whether_first) 24
(1_long) (about_first) -12 (as_first) 22 (clause_first) 37 (for_first) 21 (how_first) -16 (on_first) -19 (phrase_first) 21 (that_first) 53 (to_first) 22 (what_first) -20 (why_first) -14
(29_long) (as_first) -29 (clause_first) -26 (for_first) -22 (on_first) -13 (phrase_first) 21 (quote_first) -26 (that_first) 12 (to_first) -21 (what_first) 16 (why_first) -14
(30_long) (as_first) -15 (clause_first) -25 (for_first) -17 (quote_first) -27 (that_first) -15 (what_first) -24 (whether_first) 20
(3_long) (about_first) 35 (clause_first) 22 (for_first) 26 (how_first) 18 (of_first) -13 (on_first) 40 (phrase_first) -21 (quote_first) -14 (that_first) -17 (what_first) 19 (whether_first) -16
(7_long) (about_first) -21 (as_first) 14 (on_first) -19 (quote_first) -12 (to_first) 30 (what_first) -27 (whether_first) -14 (why_first) 17

109 end: length, rest
(0_long) (leaves_0) 33 (leaves_0_quote) 17 (leaves_1) 20 (leaves_2) 31 (leaves_2_quote) 14
(14_long) (closes) 16 (leaves_0) -35 (leaves_0_quote) -105 (leaves_1) -19 (leaves_1_quote) 24
(1_long) (leaves_0) 40 (leaves_1_quote) 14 (leaves_2) 52
(29_long) (closes) 13 (leaves_0) -70 (leaves_1) -13 (leaves_2) -16
(30_long) (leaves_0) -49 (leaves_1) -46 (leaves_1_quote) -20 (leaves_2) -48 (leaves_2_quote) 20
(3_long) (leaves_0_quote) 15 (leaves_1) 26 (leaves_1_quote) -13 (leaves_2_quote) 15
(7_long) (leaves_0) -20 (leaves_0_quote) -31 (leaves_1) 21 (leaves_1_quote) -14

110 end: marks, rest
(0_marks) (closes) 24 (leaves_0_quote) -23 (leaves_1) 38 (leaves_1_quote) 14 (leaves_2) 54 (leaves_2_quote) 35
(1_marks) (closes) -18 (leaves_0) -57 (leaves_0_quote) -64 (leaves_1) -47 (leaves_2) -33 (leaves_2_quote) -33
(2_marks) (closes) 21 (leaves_0) -42 (leaves_0_quote) -23 (leaves_1_quote) -15 (leaves_2) -14 (leaves_2_quote) 25
(3_marks) (leaves_0) -30 (leaves_0_quote) -13 (leaves_1) -68 (leaves_1_quote) -30 (leaves_2) -29

111 end: marks, next word
(0_marks) $ -25 ' -67 's -56 ( 13 (edge) 26 ) 46 , 57 - 38 -- 29 . 13 ; 76 a -19 about -66 adding 37 after 79 again 22 against -22 ago -24 ahead -14 all 20 allowing 19 almost -16 also -12 among -20 an -15 and 72 appeal 26 appeared 18 are 33 away -18 back -30 be -44 because 23 been -23 before 39 being -24 better 18 between -31 both 17 but 73 by 35 can -17 central 25 clinton 12 comes 23 compared 31 could 18 cruz -12 democratic -14 despite 57 directly -17 down -16 during 18 early 14 entering -17 even 42 ever 32 far -19 following 19 forward -16 friday 18 had -45 have 21 he -20 helped 23 her -27 here 19 hillary 12 him -26 his -43 home 24 how -30 if -22 in 33 include 17 increased 18 instead 16 is 32 it -32 its -12 just 18 last 45 late 25 later 26 left 18 less 20 may 24 might -24 monday 21 most -17 mrs. 17 much -12 muslims -13 next -15 no -14 now 22 n’t -15 obama -19 of -97 on 14 once 19 online 40 or -53 other -17 out -27 played 19 presidential -20 primary -18 rather -21 recently 16 remain 26 running -12 said 41 sanders -17 saying 16 seeking 21 seemed 22 several 40 she -26 should -27 since 28 so 36 some -12 such -17 ted -14 telling 18 the -18 their -19 these 24 this 17 through 47 thursday 45 to -27 today 26 together -18 too 15 trump -26 tuesday 37 turned 22 under -12 until 48 using 21 wednesday 36 well -18 what -15 when 45 whether -21 which 26 while 53 whose 20 why -13 with 19 within 15 without 39 you 20 – 34 ’ -53 ’s -56 “,” -23 “” -25
(1_marks) ( 46 (number) -16 , -15 - 26 . -15 a -13 after -17 also 21 and -82 are -14 because -17 before -15 by -38 during 23 for -24 from -21 has -14 his 20 in -70 is -28 of -13 on -19 or 17 saturday 19 since -13 the -18 though 23 was -12 were 20 which 27 who 34 – -24 — 41
(2_marks) (edge) -14 , -17 -- 22 . 21 : 18 ; 20 after -18 and -47 in -33 on -22 when 23 which -17 — 49
(3_marks) ( -27 (edge) 24 ) -13 , -46 - -13 ; -25 and -35 — 24

112 end: next report, next word
(no_report) $ -22 ' -51 's -51 (edge) 13 (number) -47 , -46 -- 22 : -24 ; 32 ? 16 a -26 about -59 across -19 adding 49 after 21 again 21 against -17 ago -12 ahead -12 all 20 allowing 19 almost -15 also 13 among -23 an -14 and -112 appeal 26 appeared 18 around 12 as -30 at -43 away -19 back -29 be -41 been -22 being -20 better 18 between -30 by -57 can -19 carried 26 central 25 claiming 21 clearly 20 clinton 18 comes 22 could 19 democratic -13 despite 58 did 12 differently 17 direct 26 do -20 down -14 early 15 entering -17 even 19 ever 32 far -20 following 20 for -56 forward -16 friday 17 from -22 gets 26 had -41 he -18 heavily -17 helped 22 her -23 here 28 hillary 13 him -25 home 24 how -30 if -24 in -20 increased 18 instead 18 is 29 it -36 its -12 late 25 left 19 less 19 like -25 many 12 may 22 might -20 monday 22 more -25 most -17 mrs. 17 muslims -13 must 13 next -16 no -14 not -15 now 16 n’t -15 obama -17 of -86 on -40 online 40 or -40 other -15 out -24 played 19 presidential -18 primary -18 promising 22 range 27 rather -22 recently 12 referring 17 remain 26 returns 26 said 39 sanders -12 saying 16 seeking 20 seemed 22 several 24 she -27 should -27 since 15 so 19 specifically -19 still -16 such -18 ted -17 telling 18 than -13 the -46 their -18 these 25 though 21 through 18 thursday 19 to -22 today 26 together -17 too 15 trump -23 tuesday 39 turned 22 until 31 via 30 wednesday 25 well -19 what -17 when 30 where -13 whether -21 which 31 while -20 why -14 will -13 with -15 within 15 without 39 you 20 — 14 ’ -50 ’s -51 “,” -12 “” -24
(report_hanging) , 90 - 56 and 101 before 49 by 62
(report_later) ' -16 ( 21 (number) 36 , 34 - 27 ; 44 about -14 after 55 against -12 and -14 are 30 as 26 at 39 because 18 by 39 clinton -13 could -13 do 22 during 37 for 29 has 13 have 34 in 60 is -15 last 56 more 23 not 13 of -33 on 43 than 16 that -15 the -36 this 15 to -28 was -15 were 15 when 41 who 33 with 53
(report_next) , 82 - 20 : 49 ; 27 after 41 and 153 as 28 because 25 but 89 has -17 have -22 the 38 — 23

113 end: next report, rest
(no_report) (closes) 18 (leaves_0) -40 (leaves_0_quote) -62 (leaves_1) -84 (leaves_1_quote) -129 (leaves_2) -143 (leaves_2_quote) -172
(report_hanging) (leaves_1) 83 (leaves_1_quote) 58 (leaves_2) 116 (leaves_2_quote) 84
(report_later) (leaves_0) -26 (leaves_1) 113 (leaves_1_quote) 39 (leaves_2) 133 (leaves_2_quote) 51
(report_next) (leaves_1) 90 (leaves_1_quote) 91 (leaves_2) 144 (leaves_2_quote) 114

114 end: tag, next tag
ADJ ADJ -63 ADP 14 AUX 49 CCONJ 14 DET 16 NOUN -73 NUM -12 PRON -19 PROPN -75 PUNCT 20 SCONJ 26 VERB -19
ADP ADJ -81 ADP -68 ADV -84 CCONJ -40 DET -119 NOUN -71 NUM -57 PRON -113 PROPN -155 PUNCT 42 QUOTE -18 VERB -49
ADV ADJ -100 ADP -21 ADV -53 DET -43 NUM -16 PART -21 PRON -30 PROPN -18 PUNCT -12 SCONJ -39 VERB -105
AUX ADJ -41 ADP -44 ADV -73 AUX -74 PART -65 PUNCT 34 SCONJ -14 VERB -151
CCONJ ADJ -30 ADP -49 ADV -44 AUX -27 DET -25 NOUN -17 PRON -24 PROPN -27 PUNCT -15 SCONJ -15 VERB -52
DET ADJ -83 ADV -72 CCONJ 22 DET -18 NOUN -75 NUM -31 PRON -12 PROPN -87 PUNCT 35 QUOTE -22 VERB -28
NOUN (edge) -14 ADJ 81 ADP 18 ADV 61 AUX 62 CCONJ 63 DET 63 NUM 46 PART -14 PROPN 60 PUNCT 49 SCONJ 64 VERB 48
NUM ADJ -24 ADP -32 CCONJ 37 NOUN -28 NUM -27 PROPN -12 PUNCT 12 SCONJ 19
PART ADJ -32 ADV -45 AUX -38 NOUN -36 PART -20 PRON 25 VERB -140
PRON ADJ -16 ADP 34 AUX -124 CCONJ 13 DET -29 NOUN -33 PRON -37 PROPN 15 PUNCT 13 QUOTE -13 VERB -80
PROPN (edge) 61 ADP 42 ADV 55 AUX 16 DET 58 NOUN -88 NUM 28 PRON 51 PROPN -118 PUNCT 22 QUOTE 20 VERB 28
PUNCT (edge) -58 CCONJ -24 PUNCT -102
QUOTE (edge) 19 ADJ 26 ADP 41 ADV 25 DET 62 PRON 47 PROPN 67 PUNCT 58 VERB 138
SCONJ ADP 14 ADV -19 DET -24 PRON -58 PROPN -24 VERB -55
SYM NUM -27 PUNCT -46
VERB ADJ -49 ADP -66 ADV -48 AUX -35 CCONJ -38 DET -113 NOUN -22 NUM -12 PART -15 PRON -37 PROPN -56 PUNCT 39 VERB -15

115 end: word, next tag
$ NUM -27
% PUNCT -18
's ADJ -18 NOUN -17
(number) ADJ -24 ADP -32 CCONJ 37 NOUN -28 NUM -27 PROPN -12 PUNCT 12 SCONJ 19
) (edge) -58 CCONJ -24 PUNCT -102
a ADJ -54 ADV -39 NOUN -31 PROPN -17
abortion PUNCT 27
abortions PUNCT 34
about ADV -13 DET 22
abroad PUNCT 22
account ADP 12 PUNCT -17
act PUNCT 19
action PUNCT 34
actions ADP -17 PUNCT -24
again PUNCT -20
agenda PUNCT -12
agreement ADP -21
ahead ADP 23
amendment PUNCT 21
america PUNCT 31
americans PUNCT 16
an ADJ -16
and ADJ -27 ADP -39 ADV -33 AUX -15 DET -21 NOUN -15 PRON -18 PROPN -22 PUNCT -38 VERB -41
another NOUN 25
approach PUNCT -25
as ADJ -19 ADV -30 DET -27
attack ADP -16 PUNCT -20
attacks ADP -40 PUNCT 31
away ADP -13
ayotte PUNCT 13
back ADP -14 PUNCT 33
ban ADP -37
be PUNCT 31 VERB -17
because PUNCT -30
behavior ADP 15
behind PUNCT 39
benghazi PUNCT 18
bernardino PUNCT -37
better ADP -16 PUNCT 27
bid ADP 19
bill PRON -15 PUNCT 20 SCONJ 44 VERB -13
border ADP -16 PUNCT 15
bush ADP 22 CCONJ -12
business ADP 20 PUNCT -21
by VERB -13
campaign ADP 17 AUX -16 CCONJ 14
candidacy ADP 20
candidate ADP 16 PUNCT -60
care ADP 19 CCONJ -22
carson PUNCT 21
case ADP 30
caucus PUNCT 14
center PUNCT -21
change ADP -22 PUNCT 28
charge ADP 23
children PUNCT 27
china PUNCT -24
classified PUNCT -39
cleveland PUNCT 17
clinton ADP 22 PART 57 SCONJ -21
college PUNCT 21
come ADP -15
comments ADP 21 PUNCT 21
committee ADP -16 VERB 25
companies PUNCT -13
company PUNCT -38
concerns PUNCT 12
conference PUNCT -16
congress PUNCT 19
conservative PUNCT 16
contest PUNCT -30
control ADP 17 PUNCT -19
convention ADP -27 AUX 20 PUNCT 54
country ADP 15 CCONJ 12
court ADP 12
criticism ADP 17 PUNCT 23
cruz ADP 41 AUX -16 PUNCT 25
cuts ADP 24
day ADP -30
days ADP -26 PUNCT -59
deal ADP -48 PUNCT -24
debate ADP -43
debates ADP -17
decades PUNCT -35
delegates ADP 21 PUNCT 26
democrats ADP -12
department PUNCT 24
did PUNCT -42
differences ADP 14
donations ADP -22
down ADP 14
earlier PUNCT -15
education PUNCT 24
effort ADP -17
efforts ADP -35 PART -12
elected PUNCT 17
election ADP 21 PUNCT 55
elections PUNCT -16
else PUNCT 44
email ADP 23
emails ADP -28 PUNCT 18
endorsement ADP 26
ensure SCONJ -12
establishment PUNCT -18
europe PUNCT 42
even ADP -13 SCONJ -34
events PUNCT 20
expansion ADP 22
family PUNCT -20
far PUNCT -12
father PUNCT -22
fight ADP -18
for ADJ -12 ADV -20 DET -19 PRON -12 VERB -41
forward PUNCT 26
foundation AUX 25
friday PUNCT -48
from VERB -14
front-runner PUNCT 44
go ADP -14
governor PUNCT -30
group PUNCT -17
groups PUNCT 15 VERB 24
guns PUNCT -19
had VERB -12
hampshire PUNCT 41
has VERB -12
have PUNCT 35 VERB -17
he ADV -14 AUX -46 CCONJ -22 VERB -40
her NOUN -18
heritage PUNCT 12
herself ADP -19
him PUNCT 47 SCONJ -22
himself ADP -39 PUNCT 21
his ADJ -36 NOUN -39 PROPN -13
history PUNCT -21
home ADP 23 PUNCT -41
hours ADP -33 PUNCT -27
house ADP -25
husband PUNCT 22
idea ADP 23 PUNCT -28
if PRON -16
image ADP -14
immigrants ADP -32 PUNCT 33
immigration CCONJ 19
in ADJ -16 DET -25 NUM -13 PRON -21 PROPN -29 VERB -14
industry PUNCT -16
information PUNCT -19
interest ADP 18
interests ADP 14
interview ADP -17
iowa CCONJ -15
iraq CCONJ -15
is ADV -13
issue ADP 18 PUNCT 13
issues PUNCT 20
it ADP 51 ADV 22 AUX -41 PUNCT -25 VERB 25
january PUNCT 12
job ADP 16 PUNCT 35
jobs CCONJ 21
jr. PUNCT 19
july PUNCT 54
just ADP -14
kasich PUNCT -54
late PROPN -13
later PUNCT -27
law PUNCT 13
laws PUNCT 22
lead ADP -12 PUNCT 22
leader ADP -18
leaders PUNCT -36
leadership PUNCT 29
leave PUNCT 40
left PUNCT -18
legislation PUNCT 39
liberal PUNCT 32
libya PUNCT 44
line ADP -15
lines ADP 24
made ADP -14
march PUNCT 56
marriage PUNCT 12
media PUNCT -34
meeting ADP 19
message ADP -22
mexico PUNCT 42
minister PUNCT -21
monday PUNCT -63
money ADP -19 PUNCT -13
months PUNCT -18
more ADP -50 ADV -18
morning PUNCT -62
movement PUNCT 36
mr. PROPN -20
muslims PUNCT -20 VERB -17
name PUNCT 29
need ADP -20
nevada PUNCT 15
news ADP 12 PUNCT -13
night PUNCT -24
nomination ADP -15
nominee ADP 20 PUNCT 35
not ADP -13 PART -20 VERB -14
november PUNCT 33
numbers PUNCT 18
obama ADP 19 ADV 12 AUX -20 CCONJ 16 PART -14
of ADJ -21 DET -30 NOUN -18 PRON -18 PROPN -23 VERB -24
officials ADP 19 AUX -12
on DET -22 PROPN -52
only ADP -12
opinion ADP -14
opponent PUNCT -14
opponents PUNCT 24
opposition ADP -32
other ADP -12
others PUNCT 37
out ADP -15 PUNCT 44
over PUNCT 15
overseas PUNCT 33
own PUNCT -40
party AUX -21 CCONJ -15
past PUNCT -34
path ADP -17
people ADP -29 AUX -25 PUNCT -22
percent ADP -14 CCONJ -15
period ADP -15
place PUNCT 69
plans ADP -12
platform PUNCT 36
point PUNCT -27
points ADP 13
policies ADP 17 PUNCT 15
policy ADP 64 PUNCT -31
politics CCONJ 25 PUNCT 31
polls PUNCT -22 VERB -12
populist NOUN 26
position ADP 14 PUNCT 26
positions ADP 23 PUNCT 18
presidency PUNCT 56
president ADP 15 PART -12 PRON 42 PROPN -26 PUNCT 15 SCONJ 25
primaries ADP 19 PUNCT -29
primary ADP 44 CCONJ 26 PUNCT -12
priorities PUNCT 16
problem PUNCT 17
process PUNCT -18
programs PUNCT 36
proposals PUNCT -22
push ADP -17
putin PUNCT -20
question ADP -18 PUNCT 34
race ADP 21 CCONJ 29
rallies CCONJ -19 PUNCT -38
rally ADP -15
rather ADP -15
record ADP -16
refugees ADP 25 PUNCT 20
relationship ADP -15
release PUNCT 16
religion PUNCT 23
remarks ADP -32
reporter PUNCT -14
republican PUNCT 18
republicans ADP -18 PUNCT -44
results PUNCT 24
rise ADP -12
rival PUNCT -35
rivals PUNCT 21
role ADP -59
rubio PUNCT 17
said PUNCT -43
sanders ADP 40 AUX -17 CCONJ 48
saturday PUNCT -14
say SCONJ 26
security ADP 21 PUNCT 30
server PUNCT 16 SCONJ -24
service PUNCT 15
she AUX -19 CCONJ -16 VERB -16
shooting ADP -25 PUNCT 47
side PUNCT 27
site PUNCT -26
so ADP 38 PUNCT 23
speech ADP -17 VERB -24
speeches PUNCT -28
staff ADP -18
stage PUNCT -41
stance ADP 23
standard-bearer PUNCT -41
state AUX 23 VERB 22
statements PUNCT -17
states ADP 25 ADV -21 AUX 23 VERB 35
stay ADP -17
story ADP -12 PUNCT 12
strategy PUNCT -35
street PUNCT 46
such ADP -16
summer PUNCT 14
sunday PUNCT -31
super PROPN -34
support ADP -27
supporters PUNCT -18
syria PUNCT 29
system PUNCT 14
tax ADP 12 NOUN 24
taxes PUNCT 18
term PUNCT -21
terrorism CCONJ 13
that ADP 17 ADV -20 AUX -39 DET -18 PRON -30 PROPN -22 VERB -40
the ADJ -63 ADV -25 NOUN -57 NUM -18 PROPN -57 VERB -13
their ADJ -12 NOUN -16
them ADP 26 ADV 40
there AUX -20 PUNCT 63
they AUX -36 VERB -25
this ADJ 26
threat PUNCT 37
thursday PUNCT -36
ticket PUNCT 22
time ADP 17 ADV -24 PUNCT -21
times PUNCT -31
to ADV -25 AUX -24 DET -17 PRON 19 VERB -114
today PUNCT 29
together PUNCT 13
too PUNCT -24
track PUNCT 39
trump ADV 29 PART 13 PUNCT 29 SCONJ 20 VERB -31
trump's ADJ -12
twitter PUNCT -33
u.s. (edge) 59 ADP 20 PUNCT -22
ukraine PUNCT 35
up ADP -29 CCONJ -15 VERB 26
vermont PUNCT -21
victims ADP 21 PUNCT 41
views ADP -14
violence PUNCT 23
vision ADP 22
visit ADP -17
vote ADP -29
voters ADP -30 AUX -20
wage PUNCT 33
wall PUNCT 27
war ADP -16
washington PUNCT -34
way PUNCT 13
wednesday PUNCT -39
week ADP -20 PUNCT -29
weeks PUNCT -31
what PRON -14
who AUX -27 VERB -28
wife PUNCT -14
will VERB -12
win ADP 16 PUNCT 17
with DET -15 PUNCT 15
women ADP -25
words ADP -14
work ADP -18
workers ADP -22
would AUX -22 VERB -18
wrong PUNCT 27
year ADP -18 PUNCT -30
years ADP -18 ADV 14
york PUNCT 19
’s ADJ -14 NOUN -18
“,” ADJ 34 ADP 54 ADV -19 CCONJ -21 DET 65 PRON 58 PROPN 71 SCONJ 36 VERB 134
“” (edge) 17 ADV 35 AUX -16 CCONJ 20 PART -27 PRON -53 PUNCT 52 SCONJ -51

116 end: manner, rest
(act) (leaves_0) -23 (leaves_0_quote) -17 (leaves_1_quote) 34 (leaves_2) 19 (leaves_2_quote) 40
(colon) (closes) 54 (leaves_0) -22 (leaves_1) -32 (leaves_2) -20
(judge) (leaves_0) -33 (leaves_0_quote) 13
(noun) (closes) -53 (leaves_0) -43 (leaves_0_quote) -13 (leaves_1) 29 (leaves_1_quote) -31 (leaves_2) 37 (leaves_2_quote) 27
(passive) (closes) 14 (leaves_0) -46 (leaves_1) 13 (leaves_2_quote) -17
(say) (closes) 20 (leaves_0) 19 (leaves_0_quote) -25 (leaves_1) 14 (leaves_2_quote) -14
(source) (closes) 49 (leaves_1) -26 (leaves_1_quote) -17 (leaves_2) -19 (leaves_2_quote) -22
(tell) (leaves_1) -35 (leaves_2) 12 (leaves_2_quote) -12
(think) (leaves_0) -42 (leaves_0_quote) -35 (leaves_1) 19 (leaves_2) 15 (leaves_2_quote) 26
(words) (leaves_2) -20

117 end: manner, next word
(act) ' -39 's -32 ) 23 -- 33 : 25 ; 55 a -16 about -33 across -12 after 38 again 25 ago -15 ahead -12 all 34 also 20 among -17 an -20 appeal 26 april 13 are -18 around -16 back -21 be -20 because 31 been -14 before 40 better 20 between -14 but 17 by 24 clinton -22 could 25 did 20 do 17 during 18 earlier -15 early 18 even 49 far -17 from 20 had -24 have -25 he -29 her -12 him -13 his -23 home 25 how -21 in 26 into -35 it -20 just 27 last 43 late 15 later 28 like -16 may -15 might -14 monday 15 most -12 mrs. 17 now 16 of -39 once 19 only 13 or -37 presidential -12 rather -18 recently -14 said 32 saturday 18 several 24 she -12 since 18 so 34 ted -14 than 18 that 12 they -20 through 32 thursday 38 too 21 toward 19 trump -14 tuesday 13 turned 24 until 35 up 15 using 23 was -53 wednesday 38 what -12 when 57 where -33 whether -16 which 29 while 32 who 36 why -12 will -17 with 21 within 21 would -23 you 21 — 19 ’ -21 ’s -27 “,” -12
(colon) . 50
(judge) ( 17 (edge) 14 (number) -18 ) -13 , 34 - 21 ; 27 against -13 are 23 as -40 at 18 because -33 by 21 during 53 for -61 has 15 is 13 made -19 not -13 of -32 on -43 over 17 said 23 than -15 that -25 the -25 this 25 to -82 tuesday 30 when -13 while 23 “” -19
(noun) , -28 - -20 . -58 a -14 and -15 at 34 by -30 from -28 have 57 is 42 more -14 on -42 than -15 that -26 the -16 was 52 would 39
(passive) and -22
(say) ' -14 , 26 - 43 -- 18 . 14 : -22 ; 34 about -18 adding 18 against -20 and 34 are -12 around 21 as 30 be -12 before -16 between -14 both 21 but 51 clinton 31 could -35 despite 45 during -35 following -13 for 13 friday 19 from -64 had -19 has -26 hillary 21 his 13 if -36 in -15 increased 20 is -32 it -13 last 27 late 14 making 18 many 18 may 18 more 15 must -15 of -37 on 40 online 24 only -12 or -18 recently 24 said -12 saying 29 several 23 should -14 since -31 so -12 than -22 that -23 they -13 this 14 though 25 through 31 thursday 17 to 20 toward -14 until 23 up -12 was -36 were -29 where -17 while 25 who -24 will -14 with 18 would -30 – 53 — 43 ’ -15 “” -18
(source) (edge) 28 , 21 . 28 in -20
(tell) (edge) -19 (number) 19 , 13 - 17 . 14 : 24 after 38 as 17 at -18 by -13 like 23 that -20 to -29 was 16
(think) - 12 after 44 and 15 at -25 before -13 could -13 from -12 has -12 have -17 in -13 into 22 may 23 of -12 that 36 the -15 this -22 to -42 was -13 will 13 with -31

118 end: second word, rest
$ (leaves_0) -28
's (leaves_0) -12
(edge) (closes) 16 (leaves_0_quote) -18
) (closes) 22
, (leaves_0) -30 (leaves_1_quote) 25 (leaves_2) -28 (leaves_2_quote) 14
- (leaves_2) 20
. (leaves_1) -23
a (leaves_0) 19 (leaves_1_quote) 22
about (leaves_0) 12 (leaves_1) 40
accused (leaves_2) -15
across (leaves_0) 16
adding (leaves_1_quote) 13
ads (leaves_2) 21
after (leaves_1) 21 (leaves_2) 26
all (leaves_1) 12 (leaves_2_quote) 15
allow (leaves_2) -13
allowing (leaves_2) 22
also (leaves_2) -15
america (leaves_0) -16 (leaves_2) -12
among (leaves_0) -25 (leaves_2) 24
an (leaves_0) 38 (leaves_0_quote) -13 (leaves_1) 33 (leaves_2) 21 (leaves_2_quote) 17
and (leaves_0) -28 (leaves_0_quote) -16 (leaves_1) -23 (leaves_2) 13 (leaves_2_quote) 15
any (leaves_2) 18
anyone (leaves_2) 26
are (leaves_2_quote) 22
as (leaves_0) -23 (leaves_0_quote) -14 (leaves_1) 54 (leaves_2) 34
ask (leaves_2) 24
asked (leaves_1) 18 (leaves_2) 37
at (leaves_0) 12 (leaves_1) -23 (leaves_1_quote) -18 (leaves_2) -34
attacks (leaves_2) 29
based (leaves_2) 13
be (leaves_2_quote) -13
because (leaves_1) -12
become (leaves_2) -13
before (leaves_1) 28 (leaves_2) 19
behind (leaves_0) -19
being (leaves_1) 18 (leaves_2) -24 (leaves_2_quote) -12
better (leaves_0) 20
big (leaves_0) -21
black (leaves_2) -17
both (leaves_0) -15 (leaves_1) -27 (leaves_2) -25
bring (leaves_2) -23
build (leaves_2) -13
building (leaves_1) -12
business (leaves_2) -21
but (leaves_0_quote) -19 (leaves_1) 19 (leaves_1_quote) -15 (leaves_2) 27
by (leaves_1) -12 (leaves_2_quote) -19
california (leaves_0) 17 (leaves_2) -13
call (leaves_1) -16
called (leaves_2) 39 (leaves_2_quote) 26
calling (leaves_1_quote) 24 (leaves_2) 26
can (leaves_2) -14
chinese (leaves_0) -14
clinton (leaves_0) -18 (leaves_1) -19 (leaves_2) 21 (leaves_2_quote) -24
clinton’s (leaves_2) 17
close (leaves_2) -15
combat (leaves_1) 23
come (leaves_2) 27
comments (leaves_2) 15
compared (leaves_1) 37
concerns (leaves_2) 23
congress (leaves_1) 26 (leaves_2) 19
considering (leaves_2) -17
continued (leaves_2) -22
could (leaves_2) -16
create (leaves_2) -15
criticism (leaves_0) -16
cruz (leaves_1) 13 (leaves_2) 14
cut (leaves_2) 18
day (leaves_2) 26
days (leaves_0) 26
decades (leaves_0) 36
decided (leaves_2) -13
declined (leaves_2) 20
democratic (leaves_0) -20
democrats (leaves_1) 22 (leaves_2) 30
despite (leaves_0) 54 (leaves_2) -23
do (leaves_1) -17
does (leaves_2) 26
doing (leaves_2) 17
donald (leaves_1) -16 (leaves_2) -32
during (leaves_2_quote) 18
each (leaves_2) -13
economic (leaves_2) -13
elected (leaves_2) -15
endorsement (leaves_0) 25
especially (leaves_2) -38
even (leaves_0) -30 (leaves_1) 36 (leaves_2) 14 (leaves_2_quote) 24
eventually (leaves_2) -22
evidence (leaves_1) -13
expand (leaves_2) -20
failing (leaves_2) -25
fall (leaves_2) 25
fallen (leaves_2) 18
family (leaves_0) 24
far (leaves_0) -12
federal (leaves_1) 16
few (leaves_1) 21
first (leaves_0) -17
florida (leaves_0) -13
followed (leaves_2) -14
following (leaves_2) 21
for (leaves_1_quote) -16
force (leaves_2) 24
former (leaves_0) 20 (leaves_2) 21
free (leaves_0) 15
from (leaves_0) -15 (leaves_2_quote) -15
gave (leaves_1) -17
get (leaves_2) -18
give (leaves_2) -14
given (leaves_1) 34 (leaves_2) -20
giving (leaves_2) 16
global (leaves_2) -15
go (leaves_1) -19
gop (leaves_1) 16
got (leaves_2) 35
gov. (leaves_2) 25
government (leaves_2) -12
great (leaves_0) 23
had (leaves_2) -30
half (leaves_2) 20
has (leaves_2) 15 (leaves_2_quote) 12
have (leaves_2) 20
having (leaves_2) 12
he (leaves_1) 35 (leaves_1_quote) -37 (leaves_2) 30 (leaves_2_quote) 40
health (leaves_2) -16
held (leaves_2) 15
help (leaves_2) 39
her (leaves_1) -55 (leaves_1_quote) 19 (leaves_2) -15 (leaves_2_quote) -21
high (leaves_0) -13 (leaves_1) -12
hillary (leaves_2) -24
him (leaves_0) -12 (leaves_1) -14 (leaves_2) -18
his (leaves_1) -41 (leaves_1_quote) 16
holding (leaves_2) -21
hopes (leaves_2) 37
how (leaves_1) -12 (leaves_2) -41
i (leaves_2) 27
if (leaves_1) 19 (leaves_2) -35
immigrants (leaves_0) -12
immigration (leaves_0) -19 (leaves_1) -21
important (leaves_2) 17
in (leaves_0) -33 (leaves_0_quote) 17
including (leaves_1) -36 (leaves_2) -90 (leaves_2_quote) -32
instead (leaves_2) 26
iowa (leaves_2) -16
iraq (leaves_2) -22
is (leaves_1) 33 (leaves_2_quote) 20
israel (leaves_1) 15
it (leaves_0) 19 (leaves_1) -12 (leaves_2) 25
its (leaves_1) -20
judge (leaves_2) 19
july (leaves_0) 51
last (leaves_1) 12
law (leaves_0) -12
leading (leaves_1) 16
leaving (leaves_1) -17 (leaves_2) 48
left (leaves_2) 17
less (leaves_0) 32
let (leaves_2) -35
like (leaves_1) -25 (leaves_2) -31
likely (leaves_0) 26
long (leaves_0) 39
made (leaves_1) -14 (leaves_2_quote) -20
major (leaves_0) -17 (leaves_2) 26
make (leaves_1) 16 (leaves_2) -19 (leaves_2_quote) -18
making (leaves_1) 26 (leaves_2_quote) 13
manafort (leaves_2) -15
many (leaves_2) 18
marco (leaves_0) -13
meeting (leaves_2) 19
members (leaves_2) 22
mexico (leaves_1) -17 (leaves_2) -34
might (leaves_2) -14
military (leaves_2) -16
monday (leaves_0) 34 (leaves_2) 23
months (leaves_2) 24
more (leaves_1) -19 (leaves_2) 21
morning (leaves_0) 36
most (leaves_0) 23 (leaves_2) -20
mr. (leaves_0) -24 (leaves_1) 17
mrs. (leaves_2) 26
much (leaves_1) 22 (leaves_2) -28
multiple (leaves_0) 19
muslims (leaves_0) -18 (leaves_1) -14 (leaves_2) -25
n't (leaves_2) -14
name (leaves_0) -13
national (leaves_1) -12 (leaves_2) 18
nearly (leaves_2) -14
needed (leaves_2) -15
new (leaves_0) -33 (leaves_1) -15 (leaves_2) -27
news (leaves_0) -17
next (leaves_0) 23
night (leaves_1) 34 (leaves_2) 18
no (leaves_1) -37 (leaves_2) -35
north (leaves_0) -18
not (leaves_2) -29
noting (leaves_2) 12
numbers (leaves_2) 26
of (leaves_0) -50 (leaves_1) -23 (leaves_1_quote) 21 (leaves_2) -58 (leaves_2_quote) -14
off (leaves_1) 22
offered (leaves_2) 20
often (leaves_2) 15
on (leaves_1) 18 (leaves_2) 23
once (leaves_2) 28
only (leaves_2) -15
or (leaves_1) -31 (leaves_2) -18
other (leaves_0) -15
others (leaves_2) 34
out (leaves_2) 17
outside (leaves_2) 15
over (leaves_0) 34
part (leaves_0) 25
people (leaves_1) -12 (leaves_2) 13 (leaves_2_quote) -14
percent (leaves_0) 22 (leaves_2) 21
personal (leaves_0) -14
plans (leaves_1) 24
points (leaves_2) 22
policy (leaves_2) -15
political (leaves_0) -18
politics (leaves_0) -14
polls (leaves_1) -25
president (leaves_0) -25 (leaves_2) 18
presidential (leaves_0) -22
private (leaves_2) 21
promised (leaves_2) 21
promoting (leaves_2) -35
public (leaves_2) 21
pushing (leaves_2) -13
put (leaves_2) 19
question (leaves_0) -14
quickly (leaves_1) 18
raised (leaves_2) 20
raising (leaves_1) -17
rallies (leaves_0) 24
rally (leaves_2) -17
rather (leaves_0) -13 (leaves_1) -30 (leaves_2) -14
recent (leaves_0) -26 (leaves_1) 14 (leaves_2) 53
recently (leaves_2) -23
released (leaves_2) 13
remarks (leaves_2) 24
republicans (leaves_2) 46
require (leaves_2) 22
requiring (leaves_2) 14
response (leaves_2) 21
rival (leaves_0) -19
rubio (leaves_2) 15
running (leaves_1) 17
said (leaves_1) 28 (leaves_1_quote) 17 (leaves_2) 52
sanders (leaves_0) -26 (leaves_2) 25
saturday (leaves_0) 21 (leaves_1) 22 (leaves_2) -12
saying (leaves_1_quote) 22 (leaves_2) 31 (leaves_2_quote) 20
seek (leaves_2) -17
seemed (leaves_2) -22
sen. (leaves_0) -14 (leaves_1) 23 (leaves_2) 18
senator (leaves_0) 20 (leaves_1) 21 (leaves_1_quote) 18 (leaves_2) 28
send (leaves_2) 17
sending (leaves_2) -12
set (leaves_1) -12 (leaves_2) 50
share (leaves_1) 25
she (leaves_1) 14 (leaves_1_quote) -19 (leaves_2) -54 (leaves_2_quote) 37
similar (leaves_0) 24 (leaves_2) 26
since (leaves_1) 23 (leaves_2) 25
so (leaves_1) -34 (leaves_2) 56
social (leaves_0) -20 (leaves_2) 21
some (leaves_0) 13 (leaves_1) -19 (leaves_2) 41 (leaves_2_quote) -23
someone (leaves_2) 15
something (leaves_1) 35
south (leaves_0) -22
speak (leaves_1) -29
speeches (leaves_2) 40
spend (leaves_2) -14
still (leaves_2) -16
stop (leaves_2) -12
students (leaves_1) -12
such (leaves_0) 16 (leaves_1) -32 (leaves_2) -41
sunday (leaves_2) -15
super (leaves_2) -27
superdelegates (leaves_2) -16
support (leaves_0) -15 (leaves_2) -16
supported (leaves_2) -12
supporting (leaves_2) -24
syria (leaves_0) -16 (leaves_2) -17
take (leaves_1) 12 (leaves_2) 14
taken (leaves_2) 20
taking (leaves_1) -22
ted (leaves_1) -32
telling (leaves_2) -23
than (leaves_0) -39 (leaves_1) 27 (leaves_2) 18
that (leaves_0) -16 (leaves_2) 15 (leaves_2_quote) 37
the (leaves_0) -28 (leaves_0_quote) -39 (leaves_2) -12 (leaves_2_quote) -17
their (leaves_0) -25
them (leaves_2) -12
then (leaves_1) 34 (leaves_2) 23
there (leaves_2) 26
this (leaves_0) -23 (leaves_2) -13
those (leaves_1) 21 (leaves_2) 25
though (leaves_1) 19 (leaves_2) 29
through (leaves_2) 35
times (leaves_0) 15
to (leaves_0) -13 (leaves_0_quote) -13 (leaves_1) -25 (leaves_2) 17 (leaves_2_quote) -36
together (leaves_2) 26
too (leaves_1) -23 (leaves_2) 21
took (leaves_2) 37
trump (leaves_0) -24 (leaves_1) 21 (leaves_1_quote) 22 (leaves_2) 25
trump's (leaves_0) -23
try (leaves_2) 22
trying (leaves_2) 33
tuesday (leaves_0) -18 (leaves_1) -22 (leaves_2) 13
twitter (leaves_0) 65
u.s. (leaves_0) -20 (leaves_1) 20
ultimately (leaves_2) 19
up (leaves_0) 19 (leaves_2) -27
using (leaves_2) 25
violent (leaves_0) -13
voters (leaves_0) 19 (leaves_2) 30
want (leaves_2) 17
was (leaves_1_quote) -13 (leaves_2_quote) 15
wednesday (leaves_2) 22
week (leaves_2) 32
well (leaves_2) 20
went (leaves_2) -22
were (leaves_2) -18
what (leaves_2) -40
when (leaves_1_quote) -22 (leaves_2_quote) 37
where (leaves_1) 21
whether (leaves_2) -16
which (leaves_1) 25 (leaves_1_quote) 16
while (leaves_0) 12 (leaves_1) -16
white (leaves_1) -13 (leaves_2) -15
who (leaves_2_quote) -26
whose (leaves_2) 18
will (leaves_1) 24
winning (leaves_2) -19
with (leaves_0) -27 (leaves_0_quote) 21 (leaves_1_quote) 17 (leaves_2) -27 (leaves_2_quote) 20
within (leaves_0) 25
without (leaves_1) -21
women (leaves_0) 22 (leaves_1) 16
worked (leaves_2) 17
would (leaves_2) -19 (leaves_2_quote) 16
year (leaves_0) 20 (leaves_2) -31
years (leaves_0) 22 (leaves_1) 16 (leaves_2) 12
you (leaves_2) -20
— (leaves_0) -15 (leaves_1) 25 (leaves_2) -18
’d (leaves_2) 24
’s (leaves_2) -13
“,” (leaves_1_quote) 16
“” (leaves_1_quote) -65 (leaves_2_quote) -55

119 end: second word, verbs
$ (0_verbs) -42
(number) (0_verbs) 20 (1_verbs) -16 (1_verbs_quote) 12 (2_verbs) 13
) (0_verbs) 14 (1_verbs) 19 (2_verbs) 14 (2_verbs_quote) -22
, (0_verbs_quote) 26 (1_verbs) -12 (2_verbs) -50
- (1_verbs) 21
. (0_verbs) 33 (0_verbs_quote) -29 (1_verbs) -22 (1_verbs_quote) -20
: (0_verbs) -15 (1_verbs) -25
a (0_verbs_quote) -24 (1_verbs_quote) 19 (2_verbs_quote) 24
abortion (0_verbs) -12
about (0_verbs) 12 (1_verbs) 46
according (2_verbs) -25
across (0_verbs) 14
added (2_verbs) 19
ads (0_verbs) 18
after (0_verbs) 20
all (0_verbs) 14 (1_verbs) 12 (2_verbs) 12
allowing (2_verbs) 26
almost (0_verbs) 35
along (0_verbs) -23 (1_verbs) -31 (2_verbs) 19
also (0_verbs) 35 (2_verbs_quote) -15
although (2_verbs) 35
america (0_verbs) -26
among (0_verbs) -24 (1_verbs) 15
an (1_verbs) 19 (2_verbs) 53 (2_verbs_quote) 25
and (0_verbs) 12 (0_verbs_quote) 40 (1_verbs_quote) -27 (2_verbs) -16 (2_verbs_quote) -34
any (1_verbs) 21
are (0_verbs) 35
as (0_verbs) 45 (0_verbs_quote) -20 (1_verbs) 21 (2_verbs) 15
asked (0_verbs) 33
at (2_verbs) -42
attacks (0_verbs) 14 (2_verbs) 17
based (1_verbs) -15
be (0_verbs) -51 (1_verbs) 25
because (2_verbs) -24 (2_verbs_quote) -16
been (1_verbs) -17
before (0_verbs) 18 (1_verbs) 33 (2_verbs) -20
behind (1_verbs) -18
being (0_verbs) -25
better (0_verbs) 18
big (0_verbs) -23
bill (0_verbs) -17
black (1_verbs) -14
both (0_verbs) -25
build (0_verbs) -21
bush (1_verbs) 19
business (0_verbs) -29
but (0_verbs) 40 (2_verbs_quote) 25
by (0_verbs) -25 (2_verbs) -19 (2_verbs_quote) -22
california (0_verbs) 18
called (0_verbs) 19 (1_verbs) 17 (2_verbs) 25
calling (1_verbs) 52 (2_verbs) -14
campaign (0_verbs) -13
candidate (0_verbs) -14
candidates (0_verbs) -13
children (0_verbs) -15
chinese (0_verbs) -18
christie (2_verbs) 24
clinton (0_verbs) -58 (0_verbs_quote) 30 (1_verbs_quote) 21 (2_verbs) -20
clinton's (0_verbs) -14
clinton’s (0_verbs) 16
close (1_verbs) -14
come (0_verbs) 31
comments (2_verbs) 16
compared (2_verbs) 17
concerns (1_verbs) 26
congress (1_verbs) 23
conservative (0_verbs) -16
continued (0_verbs) -22
cruz (2_verbs_quote) 22
current (0_verbs) 21
day (0_verbs) 24
days (0_verbs) 24 (1_verbs) 26
democratic (0_verbs) -26
democrats (0_verbs) -12 (1_verbs) 25
despite (1_verbs) 25 (2_verbs) 25
did (2_verbs) -14 (2_verbs_quote) 25
do (2_verbs) -13
does (2_verbs) 32
doing (2_verbs) 21
donald (0_verbs) -43 (2_verbs) -16
down (2_verbs) 15
each (0_verbs) -13
early (0_verbs) 14
economic (0_verbs) -19
endorsement (0_verbs) 25
especially (2_verbs) -58
even (0_verbs) 52
evidence (0_verbs) -19
fall (0_verbs) 20
family (0_verbs) 19
far (0_verbs) -16
federal (0_verbs) 21
few (1_verbs) 26
florida (0_verbs) -16
following (0_verbs) 19
for (0_verbs) -12 (0_verbs_quote) 16 (1_verbs) -19 (1_verbs_quote) -12 (2_verbs_quote) -17
force (0_verbs) 24
former (0_verbs) 16 (1_verbs) 20
free (0_verbs) 14
from (0_verbs) -15 (2_verbs) -27
gave (0_verbs) -18
given (0_verbs) 23 (2_verbs) -30
go (1_verbs) -17
gop (0_verbs) 13
got (0_verbs) 25
gov. (2_verbs) 26
government (0_verbs) -12
governor (0_verbs) 15
had (0_verbs_quote) -12 (1_verbs) -21 (2_verbs) -21
half (0_verbs) 19
has (2_verbs_quote) 16
have (0_verbs_quote) -17 (1_verbs) 24 (1_verbs_quote) 14
having (1_verbs) -18
he (0_verbs) 33 (1_verbs) 45 (1_verbs_quote) 18 (2_verbs_quote) -12
health (0_verbs) -14
held (0_verbs) 15
help (0_verbs) 30 (1_verbs) 18
her (0_verbs_quote) -28 (1_verbs_quote) -12 (2_verbs) -17
higher (0_verbs) -13
hillary (0_verbs) -18 (1_verbs) -14
him (0_verbs) -18
his (0_verbs) -30 (0_verbs_quote) 21 (1_verbs) 36 (1_verbs_quote) 16 (2_verbs) -47 (2_verbs_quote) -14
how (0_verbs) -31 (2_verbs) -15
if (1_verbs) -27
immigrants (0_verbs) -12
immigration (0_verbs) -27 (1_verbs) -19
important (0_verbs) 16
in (0_verbs_quote) -24 (1_verbs_quote) 22 (2_verbs) -44 (2_verbs_quote) 23
including (0_verbs) -59 (1_verbs) -93 (2_verbs) -50
instead (2_verbs) 25
iraq (0_verbs) -23
is (0_verbs_quote) 14 (1_verbs) 38 (1_verbs_quote) -21 (2_verbs) 20 (2_verbs_quote) -16
israel (1_verbs) 15
it (0_verbs) 31 (1_verbs) -21 (2_verbs_quote) 19
its (0_verbs) 12 (1_verbs) -21 (1_verbs_quote) -13
jeb (0_verbs) -16
john (0_verbs) -20 (1_verbs) 21
july (1_verbs) 32 (2_verbs) 24
just (2_verbs) -28
last (0_verbs) 16
law (0_verbs) -17
left (0_verbs) 14
less (1_verbs) 32
let (2_verbs) -33
like (1_verbs) -36 (2_verbs) -18
likely (2_verbs) 26
long (2_verbs) 38
made (0_verbs) -12
major (0_verbs) -18
make (0_verbs) 16 (2_verbs) -23
making (0_verbs) 19 (1_verbs) 13 (2_verbs) 18
manafort (0_verbs) -14
many (2_verbs) 29
marco (0_verbs) -21
may (0_verbs) 19
meeting (1_verbs) 19
members (0_verbs) 21
mexico (0_verbs) -13 (1_verbs) -33 (2_verbs) -15
might (0_verbs) -14
military (0_verbs) -23
monday (1_verbs) 29
month (0_verbs) 26
months (0_verbs) 17 (2_verbs) 25
more (0_verbs) 20 (1_verbs) -16 (2_verbs) -16 (2_verbs_quote) 23
most (1_verbs) -16 (2_verbs) 13
mr. (0_verbs) 17
mrs. (0_verbs) 15 (1_verbs) 18
muslims (0_verbs) -42
n't (0_verbs) -12
name (0_verbs) -13
national (0_verbs) -15 (1_verbs) 14
needed (2_verbs) -13
new (0_verbs) -48 (1_verbs) -21
news (0_verbs) -18
next (0_verbs) 22
night (0_verbs) 27 (1_verbs) 22
no (0_verbs) -25 (1_verbs) -14 (2_verbs) -21
not (0_verbs) -22 (1_verbs) -31 (2_verbs) 19
n’t (0_verbs) -19 (1_verbs) 19
obama (0_verbs) -25
of (0_verbs) -68 (2_verbs) -20
off (0_verbs) 23
ohio (0_verbs) -18 (1_verbs) 18 (2_verbs) 15
on (0_verbs) 56 (2_verbs) -21
once (0_verbs) 27 (2_verbs) -16
only (0_verbs) 15 (1_verbs) -16 (2_verbs) -37
or (1_verbs) -20 (2_verbs) -19
order (0_verbs) 48
others (2_verbs) 20
out (0_verbs) 16
over (0_verbs) 30
part (0_verbs) -16 (1_verbs) 23 (2_verbs) 20
particularly (0_verbs) -46 (2_verbs) -42
people (0_verbs) -22 (1_verbs) 16
percent (0_verbs) 37
personal (0_verbs) -16
plans (0_verbs) 22
platform (0_verbs) -12
policy (0_verbs) -21
political (0_verbs) -27
politics (0_verbs) -13
polls (0_verbs) -18
president (0_verbs) -41 (1_verbs) 12 (2_verbs) 24
presidential (0_verbs) -26
private (2_verbs_quote) 21
provided (0_verbs) 24
public (2_verbs) 23
put (2_verbs) 20
question (0_verbs) -16
rather (2_verbs) -24
recent (0_verbs) 52
recently (0_verbs) 17
remarks (2_verbs) 25
republican (0_verbs) -20 (1_verbs) 12
republicans (0_verbs) 17 (1_verbs) 22 (2_verbs) 16
require (1_verbs) 22
response (0_verbs) 13
rival (0_verbs) -20
rubio (0_verbs) -14 (1_verbs) 28 (2_verbs) 22
running (0_verbs) 19
said (2_verbs) 48 (2_verbs_quote) 26
sanders (0_verbs) -28 (1_verbs) -17 (2_verbs) 12 (2_verbs_quote) 15
saturday (0_verbs) -18 (1_verbs) 20 (2_verbs) 21
say (0_verbs) 21
saying (2_verbs) 44
secretary (0_verbs) -19
sen. (0_verbs) 37 (1_verbs) 24 (2_verbs) -12
senator (0_verbs) 54 (1_verbs) 17
sent (1_verbs) 22
several (0_verbs) -12 (1_verbs) 24
she (0_verbs) 17 (1_verbs_quote) -12 (2_verbs) -52 (2_verbs_quote) 19
showing (2_verbs) -19
similar (1_verbs) 24
since (0_verbs) 17 (1_verbs) 17
so (0_verbs) 34
social (0_verbs) 15
some (0_verbs) 22
something (2_verbs) 17
south (0_verbs) -22
spend (1_verbs) -14
step (1_verbs) -14
still (0_verbs) -18
students (0_verbs) -12
such (1_verbs) 21 (2_verbs) -45
suggesting (0_verbs) 23
sunday (0_verbs) 17
super (0_verbs) -15
support (0_verbs) -25
supporting (0_verbs) -26
syria (0_verbs) -31
take (1_verbs) 20
taking (0_verbs) -20
ted (0_verbs) -29
telling (0_verbs) -19
than (0_verbs) 32 (1_verbs) -22
that (0_verbs) -27 (1_verbs) 32 (1_verbs_quote) 39
the (0_verbs_quote) -60 (1_verbs_quote) -56 (2_verbs_quote) -34
their (0_verbs) -14
then (0_verbs) 20
there (2_verbs) 21
they (0_verbs) -31 (1_verbs) 28
this (0_verbs) -20
those (0_verbs) 55 (2_verbs) -30
though (0_verbs) 30 (1_verbs) -27 (2_verbs) 28
through (1_verbs) 22 (2_verbs) 18
thursday (1_verbs) 20
times (0_verbs) 38
to (0_verbs) -19 (0_verbs_quote) 41 (1_verbs) -33 (1_verbs_quote) -13
too (1_verbs) -12 (2_verbs) 12
took (0_verbs) 19
trade (0_verbs) -15
trump (1_verbs_quote) 23 (2_verbs) 32
trump's (0_verbs) -24
trying (0_verbs) 29
turn (0_verbs) 20
twitter (0_verbs) 29
u.s. (0_verbs) -15 (2_verbs) 21
ultimately (2_verbs) 16
unless (2_verbs) -26
up (0_verbs) -19 (1_verbs) 16
using (2_verbs) 21
vote (0_verbs) -14
voters (0_verbs) 28
wall (0_verbs) -16
want (0_verbs) 20
wants (2_verbs) -12
was (0_verbs) 26 (2_verbs) -25
wednesday (0_verbs) 17
week (0_verbs) 55 (1_verbs) -21
well (0_verbs) 42 (2_verbs) 19
were (2_verbs) -12
what (0_verbs) -15 (1_verbs) -13
when (2_verbs) 19
where (0_verbs) -25 (2_verbs) 38
whether (0_verbs) -26 (1_verbs) -13 (2_verbs) 29
which (0_verbs) -27 (1_verbs) 19 (1_verbs_quote) 19 (2_verbs) 20 (2_verbs_quote) 29
while (0_verbs) -19 (1_verbs) 12 (2_verbs) 12 (2_verbs_quote) -13
white (0_verbs) -24
who (0_verbs) -17 (0_verbs_quote) 14 (1_verbs_quote) -30
whose (2_verbs) 40
why (2_verbs) -14
will (0_verbs) 18 (1_verbs) -20 (2_verbs_quote) 17
with (0_verbs) 13 (1_verbs) -38 (2_verbs_quote) 26
within (1_verbs) 25
women (0_verbs) 21
worked (0_verbs) 17
working (1_verbs) 13
world (0_verbs) -12
would (0_verbs) -16 (1_verbs) -29 (2_verbs) 27
year (0_verbs) -37
years (0_verbs) 31
— (0_verbs) -27 (1_verbs) 25
’s (0_verbs) -21
“?” (2_verbs) -16
“” (0_verbs) -20 (0_verbs_quote) -38 (1_verbs) -38 (1_verbs_quote) -13 (2_verbs_quote) -25

120 end: next word, rest
' (leaves_0) -14 (leaves_1) -19 (leaves_2) -31
's (leaves_0) -17 (leaves_1) -16 (leaves_2) -21
( (leaves_0) 31 (leaves_1) 17
(edge) (closes) 13
(number) (leaves_0) -27 (leaves_1) 33 (leaves_2) -13 (leaves_2_quote) -31
) (leaves_0) -17 (leaves_2) 19
, (leaves_0) 18 (leaves_1) 37 (leaves_2) 28 (leaves_2_quote) -31
- (leaves_0) 31 (leaves_1) 31 (leaves_2) 25 (leaves_2_quote) -14
-- (leaves_0) 36 (leaves_1) 35 (leaves_2) 17
: (closes) 14 (leaves_0) -51 (leaves_1_quote) 40 (leaves_2) 13
; (closes) 12 (leaves_0) 12 (leaves_1) 43 (leaves_2) 32
? (closes) 17
a (leaves_1) -15 (leaves_2_quote) -18
about (leaves_0) -18 (leaves_1) -17 (leaves_2) -32
across (leaves_2) 14
adding (leaves_1_quote) 35
after (leaves_0) -31 (leaves_1) 30 (leaves_2) 51 (leaves_2_quote) 46
again (leaves_0) 28
against (leaves_1) -12 (leaves_2) -20
ago (leaves_2) -13
all (leaves_0) 19
allowing (leaves_2) 19
also (leaves_2) 17
among (leaves_0) -12
an (leaves_0) -14 (leaves_2) -14
and (leaves_0_quote) -27 (leaves_1_quote) 27 (leaves_2) 22 (leaves_2_quote) 21
appeal (leaves_2) 26
appeared (leaves_2) 19
april (leaves_0) 14
are (leaves_1) 21 (leaves_2) 20
as (leaves_0) -73 (leaves_0_quote) -13 (leaves_2) 25 (leaves_2_quote) 23
at (leaves_1) -23 (leaves_2) 19
back (leaves_0) -15
be (leaves_2) -31
because (leaves_0) -13 (leaves_1_quote) 18 (leaves_2) 14
been (leaves_2) -18
before (leaves_0) -42 (leaves_1) 37
being (leaves_2) -17
better (leaves_1) 21
between (leaves_0) -14 (leaves_2) -14
both (leaves_2) 19
but (leaves_0) -27 (leaves_1) 38 (leaves_2) 52 (leaves_2_quote) 22
by (leaves_2) 28
can (leaves_2) -18
central (leaves_0) 26
clinton (leaves_0) -12 (leaves_0_quote) 25
could (leaves_2) 16
despite (leaves_0) 24 (leaves_2) 22
did (leaves_2) 17
do (leaves_2) 15
during (leaves_0) 24
earlier (leaves_0) 12 (leaves_2) -13
early (leaves_0) 19
entering (leaves_1) -14
even (leaves_1) 20 (leaves_2) 29
ever (leaves_1) 21
following (leaves_1) 15
for (leaves_0) 14 (leaves_1) -46 (leaves_1_quote) -21 (leaves_2) -46 (leaves_2_quote) 38
forward (leaves_0) -15
friday (leaves_0) 20
from (leaves_0) 14 (leaves_1_quote) -13 (leaves_2) -27 (leaves_2_quote) -19
had (leaves_2) -37 (leaves_2_quote) -13
has (leaves_2_quote) -12
have (leaves_1) -12 (leaves_2) 34 (leaves_2_quote) -16
he (leaves_1) 15 (leaves_2) -43 (leaves_2_quote) -13
helped (leaves_2) 23
hillary (leaves_2) 17
his (leaves_0) 12 (leaves_1) -12 (leaves_2) -15
home (leaves_0) 26
how (leaves_2) -19
if (leaves_1) -29
in (leaves_0) 16 (leaves_0_quote) -33 (leaves_1_quote) 18 (leaves_2) -22 (leaves_2_quote) 24
increased (leaves_1) 18
into (leaves_0) -26 (leaves_1) -13 (leaves_2) 18
is (leaves_1) 23 (leaves_2) 18 (leaves_2_quote) -27
it (leaves_2) -20
just (leaves_1) 17
last (leaves_1) 13 (leaves_2) 45
later (leaves_0) 15 (leaves_2) 18
left (leaves_2) 21
less (leaves_1) 24
like (leaves_0) -14 (leaves_2) 19
made (leaves_1) 14 (leaves_2_quote) -16
making (leaves_1) 17
many (leaves_2) 14
may (leaves_2) 24
might (leaves_2) -21
monday (leaves_0) 29
more (leaves_1) -19
mrs. (leaves_2) 18
not (leaves_1) -20 (leaves_2) 16
now (leaves_2) 19
of (leaves_0) -50 (leaves_1) -37 (leaves_2) -30 (leaves_2_quote) -14
on (leaves_0) 24 (leaves_0_quote) 18 (leaves_1) -53 (leaves_2) -30 (leaves_2_quote) 21
online (leaves_0) 41
only (leaves_1) 23 (leaves_2) -22
or (leaves_0) -13
out (leaves_2) -15
over (leaves_1) 26 (leaves_2) -59
rather (leaves_0) -13
recently (leaves_2) 16
remain (leaves_1) 26
said (leaves_1_quote) 21 (leaves_2) 12 (leaves_2_quote) 20
saying (leaves_1_quote) 12
seeking (leaves_2) 24
seemed (leaves_2) 22
several (leaves_0) 25
she (leaves_2) -20
should (leaves_2) -22
so (leaves_1) 16 (leaves_2) 15 (leaves_2_quote) 21
ted (leaves_1) -15
that (leaves_0) 44 (leaves_1) 15 (leaves_2) -38 (leaves_2_quote) -20
the (leaves_0) -17 (leaves_1_quote) 17 (leaves_2) -13 (leaves_2_quote) -22
they (leaves_1) 15 (leaves_2) -30
this (leaves_0) 26 (leaves_2) -33 (leaves_2_quote) 16
though (leaves_2) 20
through (leaves_0) 19 (leaves_1) -12
thursday (leaves_0) -19 (leaves_2) 15
to (leaves_0) -29 (leaves_0_quote) -15 (leaves_2_quote) -63
too (leaves_2) 22
toward (leaves_0) 18
tuesday (leaves_0) -24 (leaves_1) 36 (leaves_2) 33
turned (leaves_1) 23
until (leaves_2) 44
up (leaves_0) -15
was (leaves_2) 19 (leaves_2_quote) -14
wednesday (leaves_0) 27
well (leaves_0) -12
were (leaves_1) 14 (leaves_2) 16 (leaves_2_quote) -13
when (leaves_1) 27 (leaves_2) 43
whether (leaves_2) -19
which (leaves_2) 12
while (leaves_0) 12 (leaves_1) 16 (leaves_1_quote) 18 (leaves_2) 35
who (leaves_2_quote) 28
whose (leaves_2) 22
with (leaves_0) 18 (leaves_1) -20 (leaves_2_quote) 17
within (leaves_2) 19
without (leaves_0) 17 (leaves_1) 14 (leaves_2) 18
you (leaves_2) 20
– (leaves_1) -16 (leaves_2) 26
— (leaves_1) 38 (leaves_2_quote) 38
’ (leaves_0) -17 (leaves_1) -18 (leaves_2) -39
’s (leaves_0) -15 (leaves_1) -16 (leaves_2) -17
“,” (leaves_2_quote) -15
“” (leaves_1_quote) -17 (leaves_2_quote) -23

121 end: word, beginning
$ (clause_first) -16
% (clause_first) -16 (phrase_first) -22 (that_first) 15
's (clause_first) -37 (phrase_first) -12
(number) (phrase_first) -19 (to_first) 33
) (clause_first) -104 (phrase_first) -34 (that_first) -47
a (clause_first) -88 (phrase_first) -49 (to_first) -16
abortion (clause_first) 39
about (to_first) 24
abroad (clause_first) 17
accept (that_first) 14
accounts (clause_first) -14
accusations (clause_first) 13
act (clause_first) 16
actions (phrase_first) -13 (that_first) -16
added (clause_first) -15
address (clause_first) 53
administration (that_first) -13
ads (clause_first) -41
advantage (clause_first) 14
advice (clause_first) 26
affairs (clause_first) -23
again (clause_first) 15 (that_first) 14
against (clause_first) -30
agency (clause_first) 13 (that_first) 19
ago (clause_first) -17
ahead (clause_first) 16
air (clause_first) -37
all (clause_first) 36
allies (clause_first) 21
amendment (clause_first) 42
american (clause_first) -20
americans (that_first) 18
an (clause_first) -27
and (clause_first) -127 (phrase_first) -53 (that_first) -31 (to_first) -32
angry (clause_first) -14
announced (clause_first) -26
anonymity (clause_first) 26
another (clause_first) 22
anti-trump (clause_first) 26
anyone (clause_first) -22
approach (clause_first) 30
approval (clause_first) -16
april (clause_first) -14
are (clause_first) -23 (to_first) -20
area (clause_first) -19
areas (clause_first) -24
argument (clause_first) -23
army (clause_first) -18
as (as_first) -13 (clause_first) -50 (phrase_first) -30
assault (clause_first) -20
at (clause_first) -22
attack (clause_first) -43 (phrase_first) 26 (that_first) -20
attacks (phrase_first) -13
audience (clause_first) -34
away (clause_first) -31
ayotte (clause_first) 16
back (clause_first) -43 (that_first) 37
backing (clause_first) 23
ban (clause_first) -56 (to_first) -12
battle (clause_first) -16
be (clause_first) 13 (to_first) -21
because (clause_first) -22 (that_first) -17
before (clause_first) 27
behavior (clause_first) 26
behind (clause_first) 24
beijing (clause_first) -21
benefits (clause_first) -18
benghazi (clause_first) 18
bernardino (clause_first) -30
beyond (clause_first) -29
bid (clause_first) 30
biden (clause_first) 26
bill (clause_first) 26 (that_first) 20
billionaire (clause_first) -31
billionaires (clause_first) 17
bit (clause_first) -25
board (clause_first) -28
border (clause_first) -14
britain (clause_first) -24
building (clause_first) -20
bush (phrase_first) 39
business (clause_first) 26
businessman (clause_first) -42
but (clause_first) -24
by (clause_first) -21
california (clause_first) 41
called (clause_first) -13
campaign (clause_first) -26 (phrase_first) 13 (that_first) 41
campaigns (clause_first) -17
can (clause_first) 17
candidacy (clause_first) 20
candidate (clause_first) -16 (that_first) -48
candidates (phrase_first) -29 (to_first) -14
carolina (clause_first) -34 (that_first) -14
carson (clause_first) 18 (that_first) 17
case (clause_first) 32
cases (clause_first) -25
caucus (clause_first) -16
caucuses (clause_first) -14
cause (clause_first) 21
center (clause_first) -21
chairman (clause_first) -26
challenge (clause_first) 14
change (clause_first) 21
changes (that_first) -12
changing (clause_first) 19
charge (clause_first) 15
charges (clause_first) 18
checks (clause_first) 12
chicago (clause_first) -15
chief (clause_first) 13
children (clause_first) 17
china (clause_first) -26
choice (clause_first) -18
christie (clause_first) -23
circumstances (clause_first) -32
claim (clause_first) -12
claims (clause_first) 23
class (clause_first) 49
classified (that_first) -24
clear (clause_first) 20
cleveland (clause_first) 20
climate (clause_first) -18
clinton (clause_first) 35 (phrase_first) 22
clinton's (phrase_first) -15
closer (clause_first) -27
club (clause_first) -12
coalition (clause_first) -12
coming (clause_first) 27
comment (clause_first) -18
comments (clause_first) 54
committee (clause_first) 33
communities (clause_first) -24
community (clause_first) 22
company (clause_first) 19 (that_first) -36
concern (clause_first) -16
concerned (clause_first) 18
concerns (clause_first) 20
conducted (clause_first) -16
congress (clause_first) 31
consider (clause_first) -12
constitution (clause_first) 22
contest (that_first) -26
contests (clause_first) 12
contractors (clause_first) -25
convention (clause_first) 14 (to_first) 45
could (clause_first) -14
country (clause_first) -44 (that_first) 33 (to_first) 24
courses (clause_first) 37
court (clause_first) 24 (that_first) -27
crisis (clause_first) 18
criticism (clause_first) -17
critics (clause_first) 26
cruz (clause_first) 15 (phrase_first) 42 (that_first) 23 (to_first) 16
cut (clause_first) 19
daughter (clause_first) -15
day (clause_first) 28 (that_first) -23
days (clause_first) -58
deal (clause_first) -12 (phrase_first) -14 (that_first) 15
deals (clause_first) 19
death (clause_first) 16
debate (clause_first) -37 (that_first) 19 (to_first) -20
debates (clause_first) -48
december (clause_first) -39
decided (clause_first) -12
decision (clause_first) -26
decline (clause_first) 41
defeat (clause_first) -20
defend (clause_first) -16
defense (clause_first) -13
delegates (clause_first) 20 (to_first) 35
democratic (phrase_first) 19
democrats (clause_first) -35 (that_first) 31
department (clause_first) -17 (that_first) 15
described (clause_first) 18
did (clause_first) -52
died (clause_first) -14
different (clause_first) 13
difficult (clause_first) 16
directly (clause_first) -26
director (clause_first) 13
discussion (clause_first) -24
district (clause_first) 25
do (clause_first) 49 (that_first) -29
documents (clause_first) 17
does (clause_first) -14
doing (that_first) 16
dollars (clause_first) 12
donors (clause_first) 13
down (clause_first) 14
earlier (clause_first) -13
east (clause_first) 18
education (clause_first) 19
effect (clause_first) 17
efforts (clause_first) -28
either (clause_first) 24
elected (clause_first) 15 (that_first) 27
election (clause_first) 23 (to_first) 12
emails (clause_first) 26
ended (clause_first) -16
endorsement (clause_first) 25 (phrase_first) 35
energy (clause_first) 13
estate (clause_first) 22
europe (clause_first) 17
even (clause_first) -41
events (clause_first) 18
ever (clause_first) -20
evidence (clause_first) -21
example (clause_first) -26
executive (that_first) 21
expectations (clause_first) -24
experience (clause_first) -29
facebook (clause_first) -28
fact (clause_first) -15
false (clause_first) 17
families (clause_first) 39
family (clause_first) -36
far (that_first) -24
father (clause_first) 18
favor (clause_first) -21
fbi (that_first) 18
field (clause_first) 18
fields (clause_first) -13 (that_first) 15
fight (that_first) -21
fiorina (clause_first) -17
firm (clause_first) -41
floor (clause_first) -41
focus (clause_first) -17
followers (clause_first) -22
for (clause_first) -55 (for_first) -15 (phrase_first) -19 (that_first) -15
forces (clause_first) 25
form (clause_first) 20
forward (clause_first) 17
foundation (clause_first) 34
freedom (clause_first) 14
friday (clause_first) -39 (that_first) -25
friend (clause_first) 13
from (clause_first) -25
front (clause_first) 16
front-runner (clause_first) 29 (that_first) 14
frustration (clause_first) -19
fund (clause_first) 20
funding (clause_first) -16
fundraising (clause_first) 15
future (clause_first) -12
gap (clause_first) 20
garland (clause_first) 20
general (clause_first) 18
germany (clause_first) 34
get (clause_first) -23
giving (clause_first) 24
good (clause_first) 26
gop (phrase_first) -18
governor (clause_first) -27
grayson (clause_first) -15
group (clause_first) -25
groups (clause_first) 27
growth (clause_first) -34
guns (clause_first) -22
hackers (clause_first) 12
had (clause_first) -25 (that_first) -15
half (clause_first) -31
hampshire (clause_first) 25 (that_first) 18 (to_first) 15
hand (clause_first) -13
has (clause_first) -22
have (clause_first) 25 (to_first) -12
he (clause_first) -59 (that_first) -20
hear (clause_first) 30
hearing (clause_first) 37
heart (clause_first) 12
her (clause_first) -31 (phrase_first) 19 (that_first) 22
herself (clause_first) -12
high (clause_first) -18
hillary (clause_first) -22
him (clause_first) 56 (phrase_first) 36 (to_first) -32
himself (that_first) -16
his (clause_first) -43 (phrase_first) -37
hispanic (clause_first) 25
history (clause_first) -22
home (clause_first) -21 (that_first) -33
hope (clause_first) -14
house (phrase_first) -12
how (clause_first) -17 (how_first) -20
husband (clause_first) 20
if (clause_first) -22
illegally (clause_first) 13
immigrants (clause_first) -17 (to_first) 19
immigration (clause_first) 12 (phrase_first) 50 (that_first) -13
in (clause_first) -72 (phrase_first) -24 (that_first) -12 (to_first) -21
incident (clause_first) 20
indiana (clause_first) 24
information (that_first) -31
infrastructure (clause_first) -17
instance (clause_first) -22
instead (clause_first) -17
interviews (clause_first) -18
into (clause_first) -24
involved (clause_first) -16
iowa (clause_first) -25
iran (that_first) -18
is (clause_first) -16 (that_first) -13
isis (clause_first) 38
island (clause_first) -29
issue (phrase_first) 35
issues (phrase_first) 24
it (clause_first) 50 (phrase_first) 18 (that_first) -12
job (clause_first) 30
jobs (clause_first) 41
johnson (clause_first) -13
judges (clause_first) 25
july (clause_first) 36
june (clause_first) -13
just (clause_first) -21
justice (clause_first) 18
kasich (clause_first) -39 (that_first) -20
khan (clause_first) 44
killed (clause_first) -24
korea (clause_first) -17
last (clause_first) -24
later (clause_first) -28
latinos (clause_first) 13
law (phrase_first) 17 (that_first) 26
laws (clause_first) 46
lawsuits (clause_first) 20
lead (clause_first) 29 (phrase_first) 12
leader (clause_first) -15
leaders (clause_first) -36
leave (clause_first) 40
left (clause_first) -27
legislation (clause_first) -13
less (that_first) 19
level (clause_first) 14
levels (clause_first) 22
liberal (clause_first) 28
libya (clause_first) 41
life (clause_first) 27
like (clause_first) -18
likely (clause_first) -21
line (clause_first) 31 (that_first) -16
lines (clause_first) 25
link (clause_first) -21
list (clause_first) -15
lives (clause_first) -14
lost (clause_first) 30
low (clause_first) -15
lynch (clause_first) -12
man (clause_first) -36
manager (clause_first) -31
march (clause_first) 42 (that_first) 13
marriage (clause_first) 39
mate (clause_first) -13
matter (clause_first) 15
may (clause_first) -45
mccain (clause_first) 21
me (clause_first) 12
measures (clause_first) 28
media (clause_first) -61 (that_first) -14
meeting (clause_first) 17
meetings (clause_first) -12
member (clause_first) 13
members (clause_first) 24
men (clause_first) -17
message (clause_first) 26
messages (clause_first) -17
mexico (clause_first) 31 (that_first) 18
michigan (clause_first) 24
mogul (clause_first) 33
moment (clause_first) -38
months (that_first) 26
more (clause_first) -41 (phrase_first) -14 (to_first) 17
movement (clause_first) 25
mr. (clause_first) -12
much (clause_first) -36
muslims (clause_first) 25 (phrase_first) -21 (to_first) -33
name (clause_first) 13
nation (clause_first) 19
need (clause_first) -14
network (clause_first) -16
news (clause_first) 13 (phrase_first) -25 (that_first) -14
night (clause_first) -57
nomination (clause_first) -12 (that_first) 43 (to_first) 15
nominee (clause_first) 34 (phrase_first) 15 (that_first) 28 (to_first) 34
not (clause_first) -51
november (clause_first) 33
now (that_first) 17
n’t (clause_first) -14
obama (that_first) 30
of (clause_first) -80 (phrase_first) -30 (to_first) -16
office (that_first) 13
officers (clause_first) -16
officials (clause_first) -18 (that_first) 18
old (clause_first) -13
on (clause_first) -45 (on_first) -14 (phrase_first) -23
online (clause_first) 28
only (clause_first) -22
operations (clause_first) -12
opponent (clause_first) -16
or (clause_first) -19
organization (clause_first) -12
organizations (clause_first) -30
other (to_first) -18
others (that_first) 16
out (clause_first) 49 (that_first) -28
outside (clause_first) -14
over (phrase_first) -32 (that_first) 22
own (clause_first) -24 (phrase_first) -25 (that_first) -17
paris (clause_first) -13
part (clause_first) -15
parties (clause_first) 12
party (phrase_first) 19 (that_first) -21 (to_first) -19
pass (clause_first) -18
past (clause_first) -51 (that_first) -12
path (clause_first) -13
pay (clause_first) 12
pence (clause_first) -27
pennsylvania (clause_first) -18
people (clause_first) -25 (to_first) -33
percent (clause_first) -23 (phrase_first) -21
performance (clause_first) 23
period (clause_first) -14
personal (that_first) -17
philadelphia (clause_first) 31
place (clause_first) 52
plan (clause_first) -24 (that_first) 21
plans (clause_first) -29
platform (clause_first) 13
point (clause_first) -34 (that_first) 27
points (clause_first) 13
police (clause_first) 15
policies (clause_first) 16 (that_first) -17
politically (clause_first) 29
politicians (clause_first) -15
politics (clause_first) 19 (phrase_first) 32
poll (clause_first) -26
polls (clause_first) -28
poor (clause_first) 15
popular (clause_first) -15
position (clause_first) 19
positions (clause_first) 34
possible (clause_first) -17
post (clause_first) -29
practice (clause_first) 18
presidency (clause_first) 49
president (clause_first) 25 (phrase_first) 22 (that_first) 15 (to_first) 21
press (clause_first) -35
pressure (clause_first) 18
price (clause_first) 18
primaries (clause_first) -44
primary (to_first) 25
priority (clause_first) 15
problems (clause_first) -16
process (clause_first) -16
program (clause_first) 34 (phrase_first) -12
programs (clause_first) 33
progress (clause_first) 16
proposal (clause_first) -22
proposals (clause_first) -31
proposed (clause_first) 23
protesters (clause_first) -15
publicly (clause_first) 33
punished (clause_first) 14
push (clause_first) -17
pushing (clause_first) 32
putin (clause_first) -20
question (clause_first) 16
questions (clause_first) -17 (that_first) -22
race (clause_first) 17 (phrase_first) 16 (that_first) 33 (to_first) 22
radio (clause_first) -23
rallies (clause_first) -55
rate (clause_first) -20
rather (clause_first) -17
ready (clause_first) -25
reagan (clause_first) 25
real (clause_first) -33
receiving (clause_first) 26
recently (clause_first) -29
records (clause_first) -14
reform (clause_first) 12
refugees (clause_first) 24 (that_first) 13
refused (clause_first) -13
relationship (clause_first) -13
release (clause_first) 23
released (clause_first) -29
religion (clause_first) 16
report (clause_first) 15
reporter (that_first) -29
reports (clause_first) -42
republican (clause_first) 13
republicans (clause_first) -50 (that_first) -23 (to_first) -18
request (clause_first) -16
required (clause_first) 16
resign (clause_first) 26
response (clause_first) 22
rights (clause_first) 33
rise (clause_first) -25
role (clause_first) -12
romney (clause_first) -27
rubio (clause_first) 32 (phrase_first) 13
rules (that_first) 23
ruling (clause_first) 27
russia (clause_first) 32
said (clause_first) -29 (that_first) -32
sales (clause_first) 31
same (clause_first) 26 (phrase_first) -27
sanders (clause_first) 20 (phrase_first) 46 (that_first) -35 (to_first) -21
saturday (clause_first) -16
saying (that_first) 13
school (clause_first) -17
schools (clause_first) -15
second (clause_first) -13
security (clause_first) 28
senate (that_first) -13
senator (that_first) -24 (to_first) 21
series (clause_first) 13
server (clause_first) -25 (that_first) 37
service (that_first) 23
share (clause_first) 30
she (clause_first) -50
shooting (clause_first) 36
shootings (clause_first) 14
show (clause_first) -15
side (clause_first) 21
similar (clause_first) -13
site (clause_first) -21
so (clause_first) 24
some (phrase_first) -22
southern (clause_first) -13
speaking (clause_first) -18
specifics (clause_first) -38
speech (phrase_first) -32
speeches (clause_first) -47
spending (clause_first) 46
stage (clause_first) -45
standards (clause_first) -29
state (clause_first) 34 (that_first) -18
statement (clause_first) -20
statements (clause_first) -29
states (clause_first) 29 (phrase_first) 20 (to_first) 35
step (clause_first) -19
strategy (clause_first) -26 (that_first) -26
street (clause_first) 25
such (clause_first) -13
sunday (clause_first) -12
super (phrase_first) -28
superdelegates (clause_first) 18 (that_first) 14
support (clause_first) -24 (phrase_first) -24
supported (clause_first) -13
supporters (clause_first) -59 (that_first) 15
surveillance (clause_first) 21
syria (clause_first) 57 (that_first) -18
system (clause_first) -15 (that_first) 20 (to_first) 33
taken (clause_first) -17
tax (clause_first) 30 (that_first) -16 (to_first) 29
team (clause_first) -35
ted (clause_first) -18
television (clause_first) 12
temporary (clause_first) -14
tenure (clause_first) 17
term (clause_first) -28
terms (clause_first) -28
terror (clause_first) 15
terrorism (clause_first) 28
terrorists (clause_first) -28
test (clause_first) -15
than (clause_first) -14 (phrase_first) -13
that (clause_first) -26 (phrase_first) 15 (that_first) -30 (to_first) -16 (what_first) -27
the (clause_first) -107 (phrase_first) -61 (that_first) -22 (to_first) -31
their (clause_first) -16 (phrase_first) -12
them (clause_first) 14 (phrase_first) 48 (to_first) -19
themselves (clause_first) 16
then (clause_first) -17 (that_first) -19
there (clause_first) 46
they (clause_first) -51
thing (clause_first) -25
this (clause_first) 48 (phrase_first) 36
those (clause_first) -16
threat (that_first) 17
through (clause_first) -18
thursday (clause_first) -42 (phrase_first) -13
ticket (clause_first) 17
time (clause_first) -33 (that_first) 29 (to_first) -19
to (clause_first) -50 (phrase_first) -19 (that_first) -20 (to_first) -63
today (clause_first) 21
together (clause_first) 16
tone (clause_first) -33
too (that_first) -22
top (clause_first) 25
track (clause_first) 34
trade (clause_first) 12
trail (clause_first) -13
tried (clause_first) -18
trump (clause_first) 49 (phrase_first) 45
trump’s (clause_first) -16
tuesday (phrase_first) -18 (that_first) -23
turn (that_first) 19
turnout (clause_first) 15 (that_first) -12
tv (clause_first) -15
twitter (clause_first) -12 (phrase_first) -34
u.s. (clause_first) 25
ukraine (clause_first) 17
university (clause_first) 12
up (clause_first) 23 (that_first) -13
use (clause_first) 40
vermont (clause_first) -13
victims (clause_first) 60
victory (clause_first) 21
violence (clause_first) 21
virginia (clause_first) -15
vision (clause_first) 20
vote (that_first) -25
voter (clause_first) -16
voters (clause_first) -21 (that_first) -14
wage (clause_first) 26
wall (clause_first) 27
war (that_first) -21
was (clause_first) -19 (that_first) -12
washington (clause_first) -36
watch (clause_first) 24
way (clause_first) 24
wednesday (clause_first) -26
week (clause_first) -36 (that_first) -14
west (clause_first) 25
what (what_first) -21
when (clause_first) -36
where (clause_first) -13
which (clause_first) -38
while (clause_first) 12
who (clause_first) -61
win (that_first) 30
wins (clause_first) -25
wisconsin (clause_first) 12
with (clause_first) -27 (phrase_first) -12 (to_first) 17
woman (clause_first) -22
women (clause_first) -38 (that_first) 21
won (that_first) 27
work (that_first) -14
worked (clause_first) 19
workers (clause_first) -23
world (clause_first) 41
worse (clause_first) 24
would (clause_first) -21
yanukovych (clause_first) -20
year (clause_first) -21 (phrase_first) -41 (to_first) 28
years (clause_first) 16
york (clause_first) 12 (phrase_first) 15
you (clause_first) -31
zika (clause_first) 38
’s (clause_first) -38 (phrase_first) -14
“,” (clause_first) 146 (that_first) 117 (to_first) 37
“?” (clause_first) 48 (that_first) 34
“” (how_first) 16 (phrase_first) 23 (quote_first) 64 (to_first) -22

122 end: cue, verbs
:~ (1_verbs_quote) -16 (2_verbs_quote) 23
abl~ (0_verbs) 12 (2_verbs) -15
accept~ (2_verbs_quote) -21
accord~ (0_verbs) -35 (1_verbs_quote) -22 (2_verbs_quote) 30
account~ (0_verbs) 15
accuse~ (0_verbs) -64 (0_verbs_quote) 13 (1_verbs) 17 (2_verbs) 17 (2_verbs_quote) 18
acknowledge~ (2_verbs_quote) 17
acquiesc~ (1_verbs) -23
address~ (1_verbs) -16 (2_verbs) 19
add~ (0_verbs) -12 (2_verbs_quote) 18
admir~ (1_verbs) -15
admit~ (0_verbs) -16 (1_verbs) 36 (2_verbs) -16 (2_verbs_quote) 15
adopt~ (0_verbs) 23 (1_verbs) -31
advoc~ (1_verbs) 25 (2_verbs) -18
agree~ (1_verbs) 21 (2_verbs) -29
agre~ (1_verbs) -15
aim~ (0_verbs) 12 (1_verbs) -23
allege~ (0_verbs) -19 (2_verbs) 18
announce~ (0_verbs) 27 (1_verbs) -27
answer~ (0_verbs) 28 (1_verbs) -20 (2_verbs) -40
apolog~ (0_verbs) -21 (2_verbs) 13
appear~ (1_verbs) -15 (2_verbs) 15
applaud~ (0_verbs) -22 (2_verbs) 18
appoint~ (0_verbs) -24
approv~ (0_verbs) -13
argue~ (0_verbs) -28 (1_verbs) -19 (2_verbs) 23 (2_verbs_quote) 17
argument~ (1_verbs) 13
articul~ (2_verbs) -21
ask~ (0_verbs_quote) -28 (2_verbs_quote) 22
assert~ (1_verbs_quote) -15 (2_verbs_quote) 22
assess~ (0_verbs) 19 (1_verbs) -20
assure~ (1_verbs) -12 (2_verbs_quote) 31
attack~ (0_verbs) 18 (1_verbs) -39
attempt~ (1_verbs) 25 (2_verbs) -23
attribut~ (0_verbs) -20 (2_verbs) 22
avoid~ (1_verbs) -12
backped~ (2_verbs) 16
back~ (0_verbs) 34 (1_verbs) -14 (2_verbs) -39
becam~ (1_verbs) 30 (2_verbs) -34
becom~ (0_verbs) 16 (1_verbs) 22 (2_verbs_quote) -33
begin~ (0_verbs) 22 (1_verbs) -23 (2_verbs) -18 (2_verbs_quote) 19
believe~ (0_verbs) -22 (2_verbs) 20
blame~ (0_verbs_quote) -14 (1_verbs_quote) -16 (2_verbs) 12
blast~ (1_verbs) 28 (2_verbs_quote) -19
block~ (1_verbs) 25
boast~ (1_verbs) -12 (1_verbs_quote) -15 (2_verbs_quote) 13
boycot~ (1_verbs) 16
call~ (0_verbs) -25 (0_verbs_quote) 36 (1_verbs_quote) -18
campaign~ (0_verbs) 18 (1_verbs) -26
care~ (0_verbs) -31 (1_verbs) 24 (2_verbs_quote) 18
carri~ (0_verbs) 14 (2_verbs_quote) -19
case~ (0_verbs) 22 (1_verbs) -19
cast~ (1_verbs_quote) -12
caution~ (0_verbs_quote) -26 (1_verbs) 13 (2_verbs) -16
celebr~ (0_verbs) -17
center~ (0_verbs) -23 (2_verbs) 18
challeng~ (1_verbs) -12 (2_verbs_quote) -20
chant~ (0_verbs_quote) 22 (2_verbs_quote) -25
charge~ (0_verbs) 15 (1_verbs) -14
chide~ (0_verbs) -12 (2_verbs) 16
choos~ (1_verbs) -13 (2_verbs) 12
chosen~ (1_verbs) 18 (2_verbs) -17
chose~ (2_verbs) 21
churn~ (2_verbs) 14
circul~ (0_verbs) -17 (2_verbs) 13
cite~ (0_verbs) -22 (0_verbs_quote) 30 (1_verbs) 30
claim~ (0_verbs) -19 (0_verbs_quote) 25 (1_verbs) 70 (1_verbs_quote) -27 (2_verbs) -38
clear~ (0_verbs) -27 (1_verbs) 13
close~ (0_verbs) -22 (1_verbs) 22
come~ (0_verbs) 12 (2_verbs) -24
commit~ (0_verbs) 36 (1_verbs) -24 (2_verbs) -27
compar~ (0_verbs) -25
complain~ (2_verbs) 13
concede~ (1_verbs) -12 (2_verbs) 13 (2_verbs_quote) -18
conclude~ (0_verbs) -12 (1_verbs_quote) -21 (2_verbs) 23
confirm~ (2_verbs) -12
congratul~ (0_verbs) -17 (2_verbs) 18
consciou~ (0_verbs) 17 (2_verbs_quote) -18
consid~ (0_verbs) 14 (2_verbs) -22
continue~ (2_verbs) -30 (2_verbs_quote) 17
contradict~ (0_verbs) -21
contrast~ (0_verbs) -24 (1_verbs) 21
conven~ (0_verbs) -24 (2_verbs) 21
coverag~ (2_verbs) -16
cover~ (0_verbs) 13 (2_verbs) -42
creat~ (0_verbs) -13 (1_verbs) -32 (2_verbs) 35
criticize~ (0_verbs) 40 (0_verbs_quote) -16 (1_verbs) -16 (2_verbs) -13 (2_verbs_quote) -22
critic~ (1_verbs) 16 (2_verbs) -15
critiqu~ (0_verbs) 14
decid~ (0_verbs) -27 (1_verbs) 21 (2_verbs) -16
decis~ (1_verbs) 26 (2_verbs) -12 (2_verbs_quote) -32
declin~ (2_verbs) 15
dedic~ (0_verbs) 25 (1_verbs) -30
deem~ (0_verbs) 23 (2_verbs) -28
defend~ (0_verbs) 18 (0_verbs_quote) 14 (1_verbs) -23 (2_verbs_quote) -20
demand~ (1_verbs) -12
demonstr~ (0_verbs) -28 (1_verbs) 36 (2_verbs) -14
denounce~ (2_verbs) -19
deny~ (0_verbs) 17 (2_verbs) -31
deride~ (0_verbs) -13 (1_verbs) 13
describe~ (0_verbs) -14 (0_verbs_quote) 24 (1_verbs) -20 (1_verbs_quote) -13 (2_verbs_quote) 22
devot~ (0_verbs) -18 (2_verbs_quote) -15
diagnosi~ (2_verbs) -28
direct~ (2_verbs) -15
disclose~ (1_verbs) 16
discredit~ (1_verbs) -14
discuss~ (0_verbs) -32 (1_verbs) 38 (2_verbs) 24 (2_verbs_quote) -21
dismiss~ (0_verbs) 21 (1_verbs) -28 (2_verbs) 18
distanc~ (0_verbs) 19 (1_verbs) -27
divid~ (0_verbs) -22 (2_verbs) 22
doubl~ (1_verbs) 15 (2_verbs_quote) -12
doubt~ (0_verbs) 15 (2_verbs) -14
downplai~ (0_verbs) -17 (2_verbs) 17
drew~ (0_verbs) 26 (2_verbs) -23
dwell~ (1_verbs) -15 (2_verbs) 15
eager~ (0_verbs) 14 (1_verbs) 12 (2_verbs) -22
elect~ (0_verbs) 17 (1_verbs) -24
embrac~ (0_verbs) 28 (1_verbs) -33 (2_verbs) -23
emerg~ (0_verbs) 21 (1_verbs) -32
encourage~ (0_verbs) 20 (1_verbs) 24 (2_verbs) -44
endors~ (0_verbs) 43 (1_verbs) -65 (2_verbs) -22
end~ (0_verbs) 19
equivoc~ (2_verbs) -25
estimate~ (1_verbs) 12
evinc~ (1_verbs) 17 (2_verbs) -19
eviscer~ (0_verbs) -27 (2_verbs) 26
expand~ (2_verbs) 18
expect~ (2_verbs) -20
explain~ (1_verbs) -28 (2_verbs_quote) 20
explor~ (0_verbs) 17 (2_verbs) -19
expos~ (0_verbs) 31 (1_verbs) -38
express~ (0_verbs) -20 (2_verbs) 31
extol~ (0_verbs) -19 (1_verbs) 19
face~ (1_verbs) 19 (2_verbs_quote) -16
fail~ (1_verbs) 25
favor~ (1_verbs) -13
feel~ (1_verbs) -17 (2_verbs) 12
file~ (1_verbs) 17
find~ (0_verbs) -15
fire~ (2_verbs) -16
focus~ (0_verbs) 16 (2_verbs) -26
focu~ (1_verbs) -27
follow~ (0_verbs) -27 (2_verbs) 21
forese~ (1_verbs) 19
found~ (0_verbs) -46 (1_verbs) 19 (2_verbs) 30
frame~ (0_verbs) -19 (2_verbs) 14
gave~ (2_verbs) -22
given~ (1_verbs) 14 (2_verbs) -14
goal~ (1_verbs) -20 (2_verbs) 17
goe~ (0_verbs) -25
gone~ (0_verbs) -21 (2_verbs) 19
got~ (0_verbs) 14
go~ (0_verbs) 17 (1_verbs) -25
grappl~ (0_verbs) -15 (2_verbs) 16
grievanc~ (0_verbs) -26
gush~ (1_verbs_quote) 24
hail~ (2_verbs_quote) -24
harangu~ (0_verbs) -15
hard~ (1_verbs) 18 (2_verbs) -20
hate~ (0_verbs) 13 (2_verbs) -14
held~ (0_verbs) -20 (2_verbs) 15
highlight~ (0_verbs) -19 (2_verbs) 13
hint~ (0_verbs) 14 (1_verbs) -17
hire~ (0_verbs) -13
hope~ (0_verbs) -28 (1_verbs) -12 (2_verbs) 20
hung~ (2_verbs) -18
identifi~ (0_verbs) 29 (1_verbs) -19 (2_verbs_quote) -20
ignor~ (0_verbs) 15 (1_verbs) -21
impli~ (2_verbs_quote) 17
imposs~ (0_verbs) 17
includ~ (0_verbs) -27 (1_verbs) -31 (2_verbs) 39
indicate~ (0_verbs) -22 (1_verbs) 13 (2_verbs) 17 (2_verbs_quote) -15
inform~ (2_verbs) 16
insist~ (0_verbs) -22 (1_verbs_quote) 36 (2_verbs_quote) -22
introduc~ (0_verbs) 18 (2_verbs) -14
invit~ (1_verbs) -14
issu~ (1_verbs) 28 (1_verbs_quote) -18 (2_verbs) -39 (2_verbs_quote) 26
join~ (0_verbs) -15 (2_verbs) 14
keen~ (2_verbs_quote) -12
keep~ (2_verbs_quote) 14
knew~ (0_verbs) 18
knock~ (0_verbs) -25
known~ (0_verbs) 22 (2_verbs) -19 (2_verbs_quote) -15
know~ (1_verbs) 22
label~ (2_verbs_quote) -17
labor~ (0_verbs) -21
laid~ (0_verbs) -18 (1_verbs) 18
lai~ (0_verbs) -18
lament~ (0_verbs_quote) -31 (1_verbs_quote) 22 (2_verbs_quote) 12
lash~ (1_verbs) 19 (2_verbs) -22
late~ (0_verbs) -19
launch~ (1_verbs) -15
learn~ (0_verbs) 15 (1_verbs) -22
leeri~ (1_verbs) 17 (2_verbs) -18
left~ (1_verbs) -23
level~ (1_verbs) -24
liken~ (0_verbs) -15 (2_verbs) 16
like~ (0_verbs) 12
list~ (1_verbs) 26 (2_verbs) -23
lobbi~ (2_verbs) 14
log~ (1_verbs) -13
look~ (1_verbs) 22
love~ (0_verbs) 20
made~ (0_verbs) 22 (1_verbs) -20
maintain~ (1_verbs) 27 (2_verbs) -24
marvel~ (0_verbs) -18 (1_verbs) 16
mention~ (0_verbs) 22 (2_verbs) -24
messag~ (1_verbs) -28 (2_verbs) 21
met~ (2_verbs) -23
mock~ (2_verbs) -19
mourn~ (1_verbs) -20
name~ (1_verbs) 17 (2_verbs) -45
need~ (0_verbs) -16 (2_verbs) 20
nomin~ (1_verbs) 20 (2_verbs) -18
note~ (0_verbs) -63 (2_verbs) 23 (2_verbs_quote) 19
nuanc~ (2_verbs) -12
observe~ (0_verbs) -24 (2_verbs) 30
offer~ (0_verbs) 21 (1_verbs_quote) -12 (2_verbs) -14 (2_verbs_quote) -31
open~ (0_verbs) -14
opposit~ (0_verbs) -26 (2_verbs) 24
oppos~ (0_verbs) 17 (2_verbs) -31
opt~ (1_verbs) -14 (2_verbs) 32
order~ (2_verbs) 12 (2_verbs_quote) -18
outlin~ (1_verbs) -16
outspoken~ (0_verbs) 16 (1_verbs) -16
paid~ (1_verbs) 18
paint~ (0_verbs) -21
partial~ (1_verbs) 13
passion~ (2_verbs) -17
pass~ (2_verbs_quote) 12
persuad~ (1_verbs) 13 (2_verbs) -12
pick~ (1_verbs) 23 (2_verbs) -40
pin~ (0_verbs) -24
pivot~ (2_verbs) 14
place~ (0_verbs) 12 (1_verbs) -16
platform~ (2_verbs) 20
pledge~ (0_verbs) 20 (1_verbs_quote) 16 (2_verbs) -14 (2_verbs_quote) -25
point~ (0_verbs) -12 (0_verbs_quote) 20 (1_verbs) -12 (2_verbs) 26 (2_verbs_quote) -32
polici~ (2_verbs) -31
portray~ (0_verbs) -25 (0_verbs_quote) -13 (1_verbs) -14 (2_verbs) 14 (2_verbs_quote) 17
pose~ (2_verbs) -12 (2_verbs_quote) 13
posit~ (0_verbs) -14
postur~ (2_verbs_quote) -28
post~ (0_verbs) -19 (1_verbs) 20
praise~ (2_verbs) -31 (2_verbs_quote) 14
predict~ (1_verbs) 31 (2_verbs) -23
premier~ (2_verbs_quote) 17
present~ (0_verbs) -17 (1_verbs) 20
press~ (0_verbs) -16 (2_verbs) 17
produc~ (0_verbs) 20 (2_verbs) -22
project~ (0_verbs) 17 (2_verbs) -28
promise~ (0_verbs_quote) -12 (1_verbs) -28 (2_verbs_quote) 19
pronounc~ (0_verbs) -14
propose~ (0_verbs) -21 (1_verbs) 15 (2_verbs_quote) -12
protect~ (1_verbs) -20
protest~ (1_verbs) 20 (2_verbs) -19
proud~ (0_verbs) 13
prove~ (1_verbs) 14 (2_verbs) -16
provid~ (1_verbs) 18 (2_verbs) -17
push~ (2_verbs_quote) 12
put~ (0_verbs) -26 (0_verbs_quote) -16 (1_verbs) 30
question~ (0_verbs) 18 (0_verbs_quote) -14 (1_verbs_quote) 13 (2_verbs) -16
quick~ (0_verbs) 27 (1_verbs) -21
quot~ (0_verbs) -29 (2_verbs) 19
rail~ (1_verbs) -12
rais~ (1_verbs) -24 (2_verbs) 22
ran~ (1_verbs) 14
realiz~ (2_verbs) 24
rebuk~ (2_verbs) 17 (2_verbs_quote) -30
rebut~ (0_verbs) -16
recall~ (0_verbs) -20
recapitul~ (2_verbs) -19
recogn~ (0_verbs) -24 (1_verbs) 30
recommend~ (0_verbs) -19 (2_verbs) 19
referenc~ (0_verbs) -21 (2_verbs) 21
refer~ (0_verbs_quote) 21 (1_verbs) -15 (2_verbs) 14
reflect~ (0_verbs) -50 (1_verbs) 12 (2_verbs) 34
refrain~ (2_verbs) -18
refus~ (2_verbs) -15
reject~ (0_verbs) -38 (1_verbs) 32 (1_verbs_quote) -12 (2_verbs) 23
releas~ (1_verbs) -20 (1_verbs_quote) -21 (2_verbs) 27 (2_verbs_quote) 17
relish~ (0_verbs) 28 (1_verbs) -13
reluct~ (0_verbs) 23 (1_verbs) -22
remark~ (1_verbs_quote) 18 (2_verbs_quote) -23
rememb~ (0_verbs) -31 (2_verbs) 28
remind~ (0_verbs) 19 (1_verbs) -32 (2_verbs) 20
render~ (0_verbs) -24
renew~ (0_verbs) 21 (2_verbs) -22
report~ (0_verbs) -27 (0_verbs_quote) 23 (2_verbs_quote) 20
repres~ (1_verbs) -12
request~ (0_verbs) 16 (1_verbs) -37 (2_verbs) 25
requir~ (0_verbs) 15
resist~ (0_verbs) -16 (1_verbs) 14
respect~ (0_verbs) 18
respond~ (0_verbs) -13 (0_verbs_quote) 12 (1_verbs) -25 (2_verbs) 27
retweet~ (0_verbs) 14
reveal~ (0_verbs) -18 (1_verbs) -16 (2_verbs) 20
revisit~ (1_verbs) 26
rule~ (0_verbs) 18 (2_verbs) -19
sanders-endors~ (1_verbs) -20 (2_verbs) -13
say~ (0_verbs) -111 (1_verbs) -33 (1_verbs_quote) 46 (2_verbs) 42 (2_verbs_quote) 17
schedul~ (1_verbs) 15
scrap~ (1_verbs) 13
seek~ (0_verbs) 18 (0_verbs_quote) -21
seem~ (0_verbs) -21 (1_verbs) 33 (1_verbs_quote) -53 (2_verbs) 12
seen~ (0_verbs) -21 (2_verbs) 24
see~ (0_verbs) -20 (1_verbs) -17 (2_verbs) 27
set~ (0_verbs) 12
share~ (0_verbs) 18 (1_verbs) -21 (2_verbs) -27
shift~ (0_verbs) 22 (1_verbs) -24
shock~ (0_verbs) 17 (1_verbs) -21
shown~ (1_verbs) 21 (2_verbs) -17
show~ (0_verbs) -59 (1_verbs) 45 (2_verbs_quote) 19
shut~ (0_verbs) -17
side~ (0_verbs) 20 (2_verbs) -20
signal~ (0_verbs) 13 (1_verbs_quote) -22
sign~ (1_verbs) -13
skeptic~ (2_verbs) -18 (2_verbs_quote) -16
slam~ (0_verbs) 36 (1_verbs) -33 (1_verbs_quote) -14 (2_verbs) 27
snipe~ (2_verbs_quote) -16
sought~ (0_verbs) 19 (1_verbs) -17
sound~ (1_verbs) 16 (2_verbs) -13
spare~ (0_verbs) 23 (2_verbs) -30
spar~ (2_verbs) -19
speak~ (1_verbs) 22
speech~ (0_verbs) 14
spent~ (2_verbs) -13
spoken~ (1_verbs) -31
spoke~ (1_verbs) 15
sponsor~ (0_verbs) -22 (1_verbs) 20
spot~ (0_verbs) -18
stai~ (0_verbs) 14 (2_verbs) -19
stanc~ (2_verbs) 22
start~ (1_verbs) -16
state~ (0_verbs) -38 (1_verbs) 36 (2_verbs) -16
stood~ (0_verbs) -13
stop~ (0_verbs) -12
strategi~ (0_verbs) -26 (2_verbs) 21
stress~ (2_verbs_quote) -13
struck~ (0_verbs) 19 (2_verbs) -21
struggl~ (0_verbs) -21 (2_verbs) 14
stuck~ (0_verbs) 20
submit~ (0_verbs) 16
suggest~ (0_verbs) -53 (1_verbs) 20
support~ (0_verbs) 31 (1_verbs) -23 (2_verbs) -13
sympathet~ (1_verbs) 12 (2_verbs) -19
taken~ (0_verbs) 17 (2_verbs) -12
take~ (1_verbs) -15
talk~ (0_verbs) 17 (1_verbs) -20 (1_verbs_quote) -27 (2_verbs_quote) 14
target~ (0_verbs) 15
telegraph~ (0_verbs) 18
tell~ (0_verbs) -19 (1_verbs) -36 (1_verbs_quote) 24 (2_verbs_quote) 17
tend~ (2_verbs) -22
thank~ (0_verbs) -14 (1_verbs) 27
think~ (0_verbs) -48 (2_verbs) 32 (2_verbs_quote) -22
thrill~ (0_verbs) 14 (1_verbs) -18
tick~ (1_verbs) 22 (2_verbs) -24
ting~ (2_verbs) -26
titl~ (0_verbs) 15 (2_verbs) -17
took~ (0_verbs) -18 (1_verbs) -19 (2_verbs) 35
tout~ (1_verbs) -20
tri~ (1_verbs) -17 (2_verbs_quote) -18
try~ (0_verbs) 15 (1_verbs) -17
tweet~ (0_verbs_quote) 14 (1_verbs) -33 (2_verbs) 18
ty~ (0_verbs) 13
underline~ (1_verbs) 15 (2_verbs) -15
underscore~ (1_verbs) -16 (2_verbs) 14
understand~ (2_verbs) 13
understood~ (0_verbs) -23
unifi~ (1_verbs) 15
unleash~ (2_verbs) 12
unveil~ (0_verbs) -21 (2_verbs) 18
urge~ (0_verbs) -33 (1_verbs) 27 (2_verbs) -14
us~ (0_verbs_quote) -18 (1_verbs) 17 (1_verbs_quote) 21 (2_verbs) -16 (2_verbs_quote) -17
veer~ (2_verbs) 15 (2_verbs_quote) -16
veto~ (1_verbs) 18 (2_verbs) -17
view~ (2_verbs) 12
voic~ (1_verbs) 13
vow~ (1_verbs) -16 (1_verbs_quote) -12
walk~ (1_verbs) -15
want~ (0_verbs) -16 (1_verbs) 39 (2_verbs) -37
warn~ (0_verbs) -20
watch~ (0_verbs) 15 (1_verbs) -28 (2_verbs) 21
wave~ (2_verbs_quote) -19
weigh~ (1_verbs) 17 (2_verbs_quote) -12
welcom~ (2_verbs) 12
well-receiv~ (0_verbs) 15
went~ (0_verbs_quote) -16 (1_verbs) 24
withdrew~ (0_verbs) 22 (2_verbs) -27
wonder~ (2_verbs) 19
won~ (2_verbs_quote) 19
work~ (1_verbs) -33 (2_verbs) 30
worry~ (0_verbs) 13 (1_verbs) 31 (2_verbs) -45
write~ (0_verbs) 17 (1_verbs) -29 (1_verbs_quote) 22
yearn~ (2_verbs) -16

123 end: second tag, rest
(edge) (closes) 16 (leaves_0_quote) -18
ADJ (leaves_1) -16 (leaves_2) -34
ADP (leaves_1) -14 (leaves_2) 16 (leaves_2_quote) -30
ADV (leaves_0_quote) -19 (leaves_1_quote) -35 (leaves_2_quote) 41
AUX (leaves_1) 22 (leaves_1_quote) -46 (leaves_2_quote) 33
CCONJ (leaves_0) -25 (leaves_0_quote) -33 (leaves_1) -13 (leaves_2) 20 (leaves_2_quote) 16
DET (leaves_0) 17 (leaves_0_quote) -42 (leaves_1) 15 (leaves_1_quote) 25 (leaves_2) 13 (leaves_2_quote) -20
NOUN (leaves_0) -41 (leaves_0_quote) 17 (leaves_1) -16 (leaves_1_quote) -31 (leaves_2) -18 (leaves_2_quote) -16
PART (leaves_2) -22 (leaves_2_quote) -40
PRON (leaves_0_quote) -27 (leaves_1) 20 (leaves_2) 29
PROPN (leaves_0) -44 (leaves_1) -32 (leaves_1_quote) 28 (leaves_2_quote) 34
PUNCT (closes) 21 (leaves_0) -16 (leaves_0_quote) 15 (leaves_1_quote) 25 (leaves_2) -37
QUOTE (leaves_1_quote) -24 (leaves_2_quote) -49
SCONJ (leaves_0) -26 (leaves_1) 52 (leaves_1_quote) 16 (leaves_2) 38 (leaves_2_quote) 16
SYM (leaves_0) -29 (leaves_2_quote) -13
VERB (leaves_1) 16 (leaves_2) 13

124 end: next word, third word
$ (number) -19
( ) -52
(edge) (edge) 13
(number) (number) -12 . -22 ago 29 to 37
) and 16
, % 39 's 42 (number) 16 , -83 . -26 a 34 also -14 an 52 and -140 are 12 as 18 at 19 be -18 because -46 by -26 clinton 23 did 37 even -54 former -66 from -41 had -29 have 83 him 27 is -38 it 13 least -28 most 27 mr. 31 not -23 now 24 only -20 other -23 percent -21 republican 47 republicans 26 sen. 17 than 12 the 14 their -26 them 21 they 53 though 44 trump -34 was -21 well -41 who 24 would -31 “” -58
- (number) -12 border -46 he 25 of 34 that 25 the 20
-- the 24
: the -27
; (edge) 12
? (edge) 17
a ago 15 of -14
across country 17
adding “” 25
after (number) -18
again (edge) 17
and 's 17 (number) -20 - -18 . -61 and -13 are -12 by 23 campaign -16 clinton 37 cruz -14 from 12 had -18 hampshire -14 have 36 he -40 her 36 him 28 his 18 it 29 its -19 not 47 on -22 support 21 that 35 the 23 their 39 them -17 to 31 trump 48 voters -16 were -15 who -19 with -19 “” -21
are a -17 and 21
as , 28 and -14 as -13 new 13 to -14 “” -14
at (number) -19 time -31
because did 18
but not 46 that 36
by a 45 the 28 to 18
could the -13 to 20
entering united -15
even he 23
for (number) 21 a 17 and -13 at 24 the -18 to -23
from , -15 . -19 in -13
has a 39
have the 30
he . 25
home (edge) 26
in (number) 53 . 31 a 33 after 30 and -13 at -19 carolina -17 city 21 country -25 face -24 for -28 in -16 interview 55 on -13 past 49 polls -13 presidential -16 republican 17 state -16 that -29 the -33 to 50 u.s. -17 united -43 with -27 york -18 ’s -14
is (edge) 19 a -22 for -14 in -15 the -18
last , 39 . 26
many the 19
may to 19
monday (edge) 17
more (edge) 24 on -14 the 26
not of 21 to 22
of in 22
on , -13 . 19 and -27 campaign -19 entering -14 in -32 issue -12 media 28 news 40 night 20 of -12 policy -22 that -17 to 20 u.s. -12 ’s 34
only the 22
over past 25
said “” 24
since . -16
than . -21
that 's -12 (edge) 24 been -17 had -16 has -20 is -17 might -15 said 19 the 13 to 18 was -13
the of -21
this . 12
to , -28 american 25 an 21 and -14 as 24 for -15 her 21 his 17 if 24 obama -13 of 14 on -12 that -15 the -69 their 20 them 23 to 25 trump -12 up -13 who 23
tuesday (edge) -12
was to 15
were and 15
when comes -21
while the -15 was -27
who to 20 “” -16
with (number) 19 , 33 . -38 and 31 in 15 percent -13 the 13 “” -17
would on 22
— he 25
“” (edge) -17

125 end: what follows, verbs
(circumstances) (0_verbs) -32 (0_verbs_quote) -17 (1_verbs) -34 (1_verbs_quote) -21 (2_verbs) -60 (2_verbs_quote) -15
(circumstances_to_a_mark) (0_verbs) -22 (0_verbs_quote) 20 (1_verbs) -95 (1_verbs_quote) -37 (2_verbs) -54 (2_verbs_quote) -38
(circumstances_to_the_end) (0_verbs) -23 (0_verbs_quote) -23 (1_verbs) -62 (1_verbs_quote) -30 (2_verbs) -77 (2_verbs_quote) -25
(day) (0_verbs) 38 (1_verbs) 19 (2_verbs) -43 (2_verbs_quote) 32
(day_to_a_mark) (0_verbs) 83 (1_verbs) -30 (1_verbs_quote) -27 (2_verbs_quote) -19
(day_to_the_end) (0_verbs) 88 (0_verbs_quote) 14 (1_verbs) 26
(goes_on) (0_verbs) -47 (1_verbs) -68 (2_verbs) -81 (2_verbs_quote) -33
(mark_ADJ) (0_verbs) -49 (1_verbs) 25
(mark_ADP) (0_verbs) 26 (2_verbs_quote) 21
(mark_ADV) (2_verbs_quote) -40
(mark_AUX) (0_verbs) 30 (1_verbs) -12
(mark_CCONJ) (1_verbs) -22 (2_verbs) -40
(mark_DET) (0_verbs) -21 (0_verbs_quote) -29 (2_verbs) 33 (2_verbs_quote) 52
(mark_NOUN) (0_verbs) -17 (1_verbs) -18 (1_verbs_quote) -18 (2_verbs) -21
(mark_NOUNing) (0_verbs) 24 (1_verbs) 50
(mark_NUM) (2_verbs) 37
(mark_PART) (0_verbs) 27 (1_verbs) -41
(mark_PRON) (0_verbs) -13 (1_verbs) -48
(mark_PRONing) (2_verbs) 17
(mark_PROPN) (0_verbs) -28 (1_verbs) 42 (1_verbs_quote) 24 (2_verbs_quote) -30
(mark_QUOTE) (0_verbs) 19 (0_verbs_quote) -15 (1_verbs) -30 (2_verbs) 17 (2_verbs_quote) -12
(mark_SCONJ) (0_verbs) -13 (1_verbs) -12
(mark_VERB) (1_verbs_quote) -15 (2_verbs) 31
(mark_VERBing) (1_verbs_quote) 20 (2_verbs_quote) 35
(mark_and) (0_verbs) 33 (0_verbs_quote) 29 (1_verbs) 12 (1_verbs_quote) -22 (2_verbs_quote) -31
(mark_as) (0_verbs) -23 (1_verbs) 32 (2_verbs) -18
(mark_because) (2_verbs) -19
(mark_but) (0_verbs) 43 (2_verbs_quote) 26
(mark_though) (1_verbs) -21 (2_verbs) 29
(mark_when) (1_verbs) 12 (2_verbs) 21
(mark_where) (2_verbs) 39
(mark_which) (1_verbs) 21 (2_verbs) 22 (2_verbs_quote) 29
(mark_while) (1_verbs) 16 (2_verbs) 13
(mark_who) (0_verbs) -14 (2_verbs) 13
(occasion) (0_verbs) 49 (1_verbs) 47 (2_verbs) 20 (2_verbs_quote) -16
(occasion_to_a_mark) (0_verbs) 66 (1_verbs) 26
(occasion_to_the_end) (0_verbs) 39 (1_verbs) 39 (2_verbs) 27 (2_verbs_quote) 13

126 end: what follows, beginning
(circumstances) (about_first) 13 (clause_first) -62 (on_first) -16 (phrase_first) -57 (that_first) -22 (to_first) 13 (what_first) -23
(circumstances_to_a_mark) (clause_first) -32 (phrase_first) -74 (that_first) -43 (to_first) -26
(circumstances_to_the_end) (clause_first) -41 (for_first) 14 (phrase_first) -45 (quote_first) -21 (that_first) -29 (to_first) -68
(closes) (as_first) -20 (for_first) -13 (how_first) 14 (of_first) 29 (on_first) -39 (that_first) 12 (what_first) -13 (whether_first) 22 (why_first) -18
(day) (phrase_first) 52 (that_first) 37 (to_first) 19
(day_to_a_mark) (clause_first) 71
(day_to_the_end) (clause_first) 26 (phrase_first) 90
(goes_on) (about_first) -51 (as_first) -23 (clause_first) -50 (for_first) -42 (how_first) -59 (of_first) -13 (on_first) 13 (phrase_first) -62 (quote_first) -31 (that_first) -39 (to_first) -21 (whether_first) -30 (why_first) -59
(mark_ADJ) (to_first) -16
(mark_ADP) (clause_first) 16 (phrase_first) 37 (that_first) -20 (to_first) 17
(mark_AUX) (clause_first) 29 (that_first) -71 (to_first) 22
(mark_CCONJ) (clause_first) -15 (that_first) -51
(mark_DET) (that_first) 45
(mark_NOUN) (phrase_first) -41 (that_first) -31
(mark_NOUNing) (clause_first) 31
(mark_NUM) (phrase_first) 16 (that_first) -38
(mark_PART) (clause_first) -19 (that_first) 24 (to_first) -20
(mark_PRON) (clause_first) -15 (that_first) -55 (to_first) 26
(mark_PRONing) (clause_first) 19
(mark_PROPN) (that_first) 12 (to_first) 14
(mark_PUNCT) (clause_first) 19
(mark_QUOTE) (that_first) -14 (to_first) -32
(mark_SCONJ) (clause_first) -21 (that_first) -33
(mark_VERB) (that_first) -30 (to_first) -16
(mark_although) (clause_first) 20
(mark_and) (clause_first) 13 (phrase_first) -50 (quote_first) -33 (that_first) 28 (to_first) -28
(mark_as) (that_first) -37
(mark_but) (to_first) 15
(mark_though) (clause_first) -16 (that_first) 47
(mark_when) (clause_first) 33
(mark_which) (clause_first) 30 (that_first) 40 (to_first) -19
(mark_who) (that_first) 34
(occasion) (clause_first) 44 (phrase_first) 62
(occasion_to_a_mark) (clause_first) 73
(occasion_to_the_end) (clause_first) 52 (phrase_first) 44

127 end: what follows, cue
(circumstances) accord~ -16 accuse~ -19 admit~ 16 announce~ -20 ask~ -35 believe~ 16 blame~ -16 call~ -21 cite~ -41 claim~ -15 continue~ -23 criticize~ -32 decis~ -18 defend~ 30 describe~ -44 discuss~ -15 dismiss~ -20 expect~ -15 found~ -18 highlight~ -12 hope~ -39 identifi~ -26 issu~ -20 known~ 22 learn~ 19 look~ -23 mention~ -24 mock~ 18 note~ -23 oppos~ -56 order~ 15 pass~ 17 plan~ -22 point~ -30 portray~ -13 post~ -30 promise~ -13 promot~ -12 propose~ -19 publish~ -18 push~ 20 put~ -16 rais~ -19 recall~ -20 refer~ -21 reiterate~ 23 releas~ -17 remind~ 34 reveal~ -32 say~ -37 seen~ -21 see~ -48 show~ -25 slam~ 29 sought~ -18 spoke~ 18 start~ -21 suggest~ -19 support~ 25 think~ -15 took~ -32 vote~ 40 vow~ -27 want~ -44 went~ -27 write~ -16
(circumstances_to_a_mark) :~ -15 announce~ -31 appear~ -16 argue~ 19 ask~ 21 call~ 12 criticize~ 17 describe~ -14 mention~ 20 point~ -16 say~ -32 seem~ 15 see~ -22 show~ -24 want~ -20
(circumstances_to_the_end) agree~ -14 announce~ -14 ask~ 23 call~ 13 cite~ -18 criticize~ -15 decid~ -13 defend~ -13 describe~ 18 express~ -17 found~ 19 made~ -19 mention~ -15 oppos~ 12 pledge~ -13 point~ 19 push~ -26 put~ -15 rais~ 16 refer~ -14 report~ -15 say~ -74 seem~ -18 see~ -18 suggest~ -13 tout~ -16 tweet~ -21 vote~ -31 went~ -15 write~ 19
(closes) :~ 54 accept~ -29 accord~ 49 accuse~ 24 acknowledge~ 13 address~ -15 add~ 32 admit~ 15 allege~ -12 announce~ -19 applaud~ 37 argue~ 15 ask~ -18 assert~ 23 assure~ 29 back~ -38 believe~ 16 blame~ 16 blast~ -15 boast~ -16 challeng~ 22 charge~ 17 cite~ 26 come~ -22 compar~ 32 complain~ 21 concede~ -13 condemn~ -14 confirm~ -21 continue~ 12 decid~ -38 decis~ -23 declare~ -41 decry~ -19 denounce~ -25 deny~ -30 determin~ 20 discuss~ 27 eager~ -30 embrac~ -42 emphasize~ 17 encourage~ -20 endors~ -21 estimate~ -17 explain~ 15 fear~ 28 feel~ 14 find~ 22 found~ 43 held~ -12 highlight~ 48 hit~ 15 identifi~ -12 includ~ 50 indicate~ 24 intend~ -12 invok~ -17 knew~ -22 know~ 13 lament~ 27 launch~ 21 learn~ -26 like~ -21 look~ 17 made~ -14 make~ -20 note~ 43 offer~ -12 oppos~ -44 point~ 13 portray~ 24 posit~ 13 post~ -18 provid~ 15 publish~ 35 put~ 25 quick~ 25 quot~ 24 recall~ 33 recogn~ 20 remain~ -22 remark~ 16 rememb~ 52 reply~ 14 report~ 19 respond~ 15 rule~ -21 saw~ 28 say~ 32 seen~ 18 see~ 23 sent~ 22 shown~ 13 show~ 39 signal~ -13 sign~ -33 sought~ 30 sound~ 13 spent~ 13 spoke~ -18 start~ -12 stress~ 29 take~ 44 tell~ 13 try~ 16 tweet~ -18 urge~ 22 view~ -17 voic~ -26 want~ 22 wonder~ 24
(day) call~ -17 endors~ 22 report~ 24 tell~ -20
(day_to_a_mark) announce~ -27 endors~ 30 say~ -29
(day_to_the_end) announce~ 24 ask~ 18 call~ 21 praise~ -15 report~ 13 show~ 20
(goes_on) :~ -40 abl~ 22 accord~ -57 account~ 16 accuse~ -14 acknowledge~ -17 acquiesc~ -14 address~ -17 add~ -27 admit~ -52 aim~ -26 allege~ 15 allow~ -25 answer~ 23 appeal~ 15 appear~ -27 applaud~ -21 appoint~ 20 argue~ -25 argument~ -19 articul~ 19 ask~ -43 assert~ -24 assess~ 19 attribut~ -13 avoid~ 41 back~ 25 ban~ 26 becam~ 18 becom~ 22 believe~ -32 bemoan~ -30 blame~ -19 blast~ 23 block~ 19 breach~ 16 call~ -28 campaign~ 15 captur~ -13 care~ 20 carri~ -13 case~ 21 cast~ -24 caution~ -13 choos~ -12 chose~ 23 circul~ -28 cite~ -71 come~ -36 commit~ 17 compar~ -12 concede~ 34 conclude~ -14 congratul~ -12 consid~ -28 contrast~ -38 convinc~ 22 counter~ 18 count~ -19 coverag~ 20 cover~ 12 creat~ -14 critic~ -13 debat~ -12 decid~ 34 declare~ 13 declin~ 24 decry~ 12 dedic~ 37 deliv~ 13 denounce~ 29 deny~ 27 descend~ -12 describe~ -18 disclose~ 17 discredit~ 14 discuss~ 37 disparag~ 19 embrac~ 34 encourage~ 16 endors~ 26 end~ 12 enjoi~ -13 equivoc~ 19 estimate~ -30 explain~ -25 expos~ 17 fail~ -14 favor~ 38 find~ -49 focu~ 25 follow~ -14 forecast~ 13 forese~ -15 found~ -52 give~ -38 goal~ -24 got~ -16 go~ 17 gravit~ -13 grievanc~ -25 grow~ -14 had~ 24 hammer~ 18 harangu~ -14 hijack~ 24 hire~ -26 hold~ -17 ignor~ 16 impli~ -25 imposs~ 17 indicate~ -24 insist~ 27 instruct~ 25 intend~ -23 introduc~ -21 issu~ -26 join~ 14 joke~ -13 keep~ -24 kept~ -13 knew~ 28 knock~ -18 know~ 14 laid~ -27 lai~ -30 lash~ -12 laud~ 24 launch~ -27 learn~ -40 level~ 23 like~ -12 link~ -12 log~ -12 look~ -35 made~ -24 make~ 14 memori~ 21 messag~ -16 miss~ -17 mock~ -37 need~ -21 nomin~ -28 note~ -22 offer~ -38 open~ -28 oper~ -15 opposit~ -13 oppos~ 15 order~ -33 outlin~ -15 outspoken~ 16 paint~ 21 pan~ 24 peg~ -15 percept~ 19 persuad~ 19 pick~ 34 pivot~ -20 place~ 19 plai~ -22 plan~ 23 plead~ -18 pledge~ 19 point~ 21 polici~ 25 posit~ -27 postur~ 21 post~ 27 praise~ -20 prefer~ -32 press~ -30 proclaim~ 20 promot~ -12 propose~ -51 protect~ 19 protest~ 21 proud~ -14 provid~ -23 publish~ -19 pummel~ 16 pump~ -20 push~ -35 put~ -18 question~ -27 quick~ -21 quot~ -12 rail~ 14 ran~ 12 realiz~ -13 rebuk~ 13 recogn~ -28 recount~ -16 referenc~ -17 refrain~ 16 regard~ -17 reiterate~ -23 reject~ -30 releas~ 15 relish~ 16 reli~ 21 remain~ -24 rememb~ -16 remind~ -26 renegoti~ 25 repeat~ -28 report~ -79 repres~ -25 repris~ 22 request~ 35 respect~ 18 respond~ 14 return~ -14 retweet~ 20 reveal~ 15 revisit~ 23 revis~ 25 rip~ -25 rule~ 34 say~ -20 schedul~ 14 seem~ -66 see~ -18 seiz~ 23 sentenc~ -15 sent~ -30 share~ -20 shock~ 16 shown~ 21 show~ -106 shrug~ 23 shut~ -17 side~ 18 signal~ -23 sign~ -18 slam~ -23 slash~ 21 snipe~ 15 sought~ -23 sound~ -43 spare~ 17 spark~ -17 speak~ -34 spi~ 25 spoken~ -20 start~ 13 statement~ 22 state~ -25 stop~ -31 struck~ 19 struggl~ -13 stuck~ 20 submit~ 37 suggest~ -67 support~ 40 symbol~ 25 sympathet~ 26 take~ -14 target~ -21 tell~ -39 think~ -16 threaten~ -29 thrill~ 14 tick~ 16 ting~ 22 titl~ 17 took~ -29 tout~ -32 trend~ 19 try~ -14 turn~ 15 tweet~ 12 underscore~ 14 unifi~ 17 unit~ 20 unleash~ -13 unveil~ -18 us~ -28 utter~ 14 veer~ -15 voic~ -21 vote~ -37 want~ 47 wari~ -13 warn~ -34 watch~ -20 wave~ 16 welcom~ 15 went~ -21 wonder~ -20 work~ -16 worry~ 31 yearn~ 14 zero~ -12
(mark_ADP) note~ -24 say~ 47 show~ -12
(mark_ADV) say~ -14 suggest~ -38
(mark_AUX) say~ -33
(mark_DET) call~ -40 cite~ 37 note~ -24 say~ 36 show~ 31
(mark_NOUN) call~ 15 promot~ -33 tell~ -12
(mark_NUM) say~ 55
(mark_PART) say~ -50
(mark_PRON) say~ -14
(mark_PROPN) :~ 25 call~ -16 claim~ 13 endors~ -30 expect~ 14 note~ -16 refus~ 37 say~ -24 show~ -14 tell~ 13
(mark_QUOTE) call~ -17 say~ -45 tell~ 14
(mark_SCONJ) say~ -33
(mark_VERB) say~ 45
(mark_VERBing) announce~ -34 defend~ 25 endors~ -32 includ~ -15
(mark_and) accord~ -26 note~ 32 say~ -45
(mark_as) say~ 32
(mark_but) say~ -14
(mark_when) say~ 26
(mark_who) say~ 23
(occasion) call~ 22
(occasion_to_a_mark) say~ 22

128 lead: place, ending
(begins) (clause_ends) 31 (quote_ends) 36
(within) (clause_ends) -36 (quote_ends) -31

129 lead: place, verbs
(begins) (no_verb_) 27 (verb_) 38
(within) (no_verb_) -28 (no_verb_verb_before) -27 (verb_verb_before) -25

130 lead: verbs, ending
(no_verb_verb_before) (clause_ends) -23 (quote_ends) -12
(verb_) (clause_ends) 17 (quote_ends) 21
(verb_verb_before) (clause_ends) -12 (quote_ends) -28

131 lead: word, place
(number) (within) -37
a (begins) 32 (within) 20
about (within) 14
after (within) -14
an (within) 26
are (within) -17
as (within) 31
at (within) 15
bill (within) 23
by (within) -16
california (within) 19
campaign (within) 23
clinton (begins) 29
cruz (within) 14
donald (within) 17
even (begins) 21 (within) 16
for (within) -23
from (within) -18
has (within) -17
he (begins) 15
him (within) -20
his (begins) 13
if (within) 17
in (within) 20
is (within) -21
it (within) 31
its (within) 17
kasich (within) -14
last (within) -13
many (within) 26
more (within) -15
mr. (within) 29
no (within) -16
not (within) -14
now (within) 20
of (within) -56
on (within) -18
sanders (begins) 31 (within) -39
she (within) -26
so (within) 22
some (within) -13
something (within) 28
state (within) -17
such (within) 15
than (within) 18
that (within) 34
the (within) 22
their (within) -18
they (within) -22
this (begins) 20
those (within) -17
to (within) -43
trump (within) 40
was (within) -13
what (within) 16
when (within) 31
which (within) -12
while (within) -21
with (within) -25
would (within) 17
“,” (begins) 28
“” (begins) 36

132 lead: tag, place
ADJ (begins) 60 (within) -56
ADP (within) -28
ADV (begins) -23
AUX (within) -81
DET (begins) 12 (within) 37
NOUN (begins) 21 (within) -84
NUM (within) -37
PART (within) -62
PRON (begins) -14 (within) 51
PROPN (begins) 22 (within) 12
QUOTE (begins) 50
SCONJ (begins) -30
VERB (begins) 15 (within) -57

133 lead: word, word before
(number) , 22
a (edge) 32 with 36
clinton (edge) 29 mrs. -12
even (edge) 21
he (edge) 15 , -12
his (edge) 13
sanders (edge) 31
than more 15
the , -15 and 46 at -13 by -15 in -36 of -15 on 31 to -19 with -18
this (edge) 20
trump mr. 24
when , 35
while , -15
who , 12
with , -15
“,” (edge) 28 : 75 a -16 are -14
“” (edge) 36

134 lead: tag, tag before
ADJ (edge) 60 ADV -26 AUX -15 CCONJ -18 DET -46 PROPN -14 PUNCT 32 SCONJ 14 VERB -23
ADP ADJ -16 ADP -12 ADV -15 CCONJ 12 NOUN -69 PROPN -30 PUNCT 53 QUOTE 20 VERB -66
ADV (edge) -23 ADP 17 ADV -21 AUX -32 CCONJ 32 DET -12 NOUN -28 PRON -23 PROPN -15 PUNCT 32 VERB -22
AUX AUX -12 CCONJ 24 NOUN -36 PRON -33 PROPN -29 PUNCT -17
DET (edge) 12 ADP -54 ADV 35 AUX -33 CCONJ 44 NOUN -31 PUNCT 92 VERB -82
NOUN (edge) 21 ADJ -64 ADP -24 DET -22 NOUN -45 NUM -21 PRON -16 PROPN -37 PUNCT 61 VERB -17
NUM ADP -22 PUNCT 20
PART AUX -13 NOUN -18 PROPN -12
PRON (edge) -14 ADP -29 ADV -22 CCONJ 58 NOUN -28 PRON -14 PROPN 19 PUNCT 63 SCONJ -36 VERB -41
PROPN (edge) 22 ADJ -18 ADP -104 ADV -13 CCONJ 47 DET -47 NOUN -38 PROPN -66 PUNCT 93 SCONJ 13 VERB -41
QUOTE (edge) 50 AUX -55 DET -29 NOUN -25 PRON -22 PROPN -43 PUNCT 69
SCONJ (edge) -30 NOUN -24 PUNCT 24 VERB -19
SYM ADP 23
VERB (edge) 15 ADP -12 AUX -43 CCONJ -15 NOUN -36 PART 12 PRON -33 PROPN -30 PUNCT 13 VERB 17

135 lead: word before, ending
( (clause_ends) 56
(edge) (clause_ends) 31 (quote_ends) 36
(number) (clause_ends) -55
, (clause_ends) 91 (quote_ends) 27
- (clause_ends) 67
-- (clause_ends) 30
: (quote_ends) 75
a (clause_ends) -32 (quote_ends) -23
about (clause_ends) -16
an (clause_ends) -14
and (clause_ends) 58 (quote_ends) 27
are (clause_ends) -19 (quote_ends) -16
as (clause_ends) -28
at (clause_ends) -27
be (clause_ends) -19
been (clause_ends) -13
but (clause_ends) 69
by (clause_ends) -34
clinton (clause_ends) -15
did (clause_ends) 13
even (clause_ends) -23
for (clause_ends) -12
has (clause_ends) -23
have (clause_ends) -17
hillary (clause_ends) -13
in (clause_ends) -75 (quote_ends) -16
including (clause_ends) 23
into (clause_ends) -12
is (quote_ends) -18
like (clause_ends) -12
made (clause_ends) 21
mr. (clause_ends) 13
mrs. (clause_ends) -12
n't (clause_ends) -12
not (clause_ends) 16
now (clause_ends) 17
of (clause_ends) -34
on (clause_ends) 16
or (clause_ends) -12
sen. (clause_ends) 25
state (clause_ends) -12
that (clause_ends) 28 (quote_ends) -17
the (clause_ends) -87 (quote_ends) -27
they (clause_ends) -13 (quote_ends) -12
to (clause_ends) -32 (quote_ends) -20
trump (clause_ends) -16
was (clause_ends) -14 (quote_ends) -14
when (clause_ends) -25
while (clause_ends) 13
with (clause_ends) 49
— (clause_ends) 82
’s (clause_ends) -16
“,” (clause_ends) -12
“” (clause_ends) -16

136 lead: word, ending
$ (clause_ends) 12
a (clause_ends) 38 (quote_ends) -21
about (clause_ends) 34
after (clause_ends) 25
almost (clause_ends) 26
already (clause_ends) 13
also (clause_ends) -28
an (clause_ends) 38
any (clause_ends) -12
are (clause_ends) -12
as (clause_ends) 20
because (clause_ends) 17
bernie (clause_ends) 33
by (clause_ends) -22
california (clause_ends) 19
campaign (clause_ends) 24
clinton (clause_ends) 16
donald (clause_ends) 23
even (clause_ends) 31
florida (clause_ends) -32
for (clause_ends) -24 (quote_ends) -19
from (clause_ends) -16
gop (clause_ends) 15
has (clause_ends) -16
he (quote_ends) 13
him (clause_ends) -19
his (clause_ends) 31 (quote_ends) -19
if (clause_ends) 24
is (clause_ends) -16
it (clause_ends) 45 (quote_ends) -20
its (clause_ends) 17
many (clause_ends) 33
more (clause_ends) 22
mr. (clause_ends) 19
nearly (clause_ends) 23
new (clause_ends) -30
no (clause_ends) -16
not (clause_ends) -21
obama (clause_ends) 16
of (clause_ends) -21
over (clause_ends) 15
president (clause_ends) -16
she (clause_ends) -32
since (clause_ends) 18
something (clause_ends) 28
state (clause_ends) -14
still (clause_ends) -36
such (clause_ends) 23
than (clause_ends) 19
that (clause_ends) 20 (quote_ends) 19
the (clause_ends) 18 (quote_ends) 37
their (clause_ends) -16
then (clause_ends) -27
they (clause_ends) -34 (quote_ends) 17
this (clause_ends) 15
though (clause_ends) -23
to (clause_ends) -29
trump (clause_ends) 32
trump's (clause_ends) -27
tuesday (clause_ends) 12
washington (clause_ends) -39
when (clause_ends) 24
with (clause_ends) -38
would (clause_ends) 20
“” (quote_ends) 18

137 lead: tag, ending
ADJ (quote_ends) -20
ADV (clause_ends) -28
AUX (clause_ends) -53 (quote_ends) -30
DET (clause_ends) 43
NOUN (clause_ends) -69
PART (clause_ends) -51
PRON (clause_ends) 42
PROPN (quote_ends) 25
QUOTE (quote_ends) 17
SCONJ (quote_ends) -14
VERB (clause_ends) -26 (quote_ends) -36

138 lead: place, manner
(begins) (act) -49 (passive) -83 (say) 77 (source) 57 (tell) 39 (think) -50
(within) (act) 29 (passive) 52 (say) -74 (source) -60 (tell) -38 (think) 36

139 lead: length, ending
(11_long) (clause_ends) -20 (quote_ends) -13
(12_long) (clause_ends) -17 (quote_ends) -26
(1_long) (clause_ends) 100 (quote_ends) 15
(2_long) (clause_ends) 23
(5_long) (clause_ends) -49 (quote_ends) 17

140 lead: length, place
(11_long) (begins) 45 (within) -53
(12_long) (begins) 19 (within) -61
(1_long) (within) 87
(2_long) (begins) 14 (within) 21
(5_long) (begins) 18 (within) -52

141 lead: word, verbs
$ (verb_verb_before) 17
(number) (no_verb_verb_before) -32 (verb_) 17 (verb_verb_before) -29
a (no_verb_verb_before) 33 (verb_) -12
about (verb_) 20 (verb_verb_before) 22
all (verb_) -15
also (verb_) -25
an (no_verb_verb_before) 27
are (verb_) -13
as (no_verb_verb_before) 43 (verb_verb_before) -13
at (no_verb_verb_before) 21
campaign (verb_) 25
clinton (no_verb_verb_before) -14 (verb_verb_before) 26
donald (verb_) 29
even (verb_) 34
has (verb_) -13
he (verb_) -27 (verb_verb_before) 31
her (verb_verb_before) -13
him (no_verb_verb_before) -14
his (no_verb_verb_before) -15 (verb_) 46
if (verb_) 49
in (no_verb_) 27 (no_verb_verb_before) -28
is (verb_) -16
it (verb_verb_before) 37
its (no_verb_verb_before) 23
more (verb_) 29
mr. (verb_) 27 (verb_verb_before) 19
new (verb_) -25
no (verb_verb_before) -15
obama (verb_) 17
of (no_verb_verb_before) -19 (verb_verb_before) -18
president (verb_) -16
sanders (no_verb_verb_before) -13 (verb_) 12
she (verb_) -13 (verb_verb_before) -19
than (no_verb_verb_before) 26
that (verb_verb_before) 28
the (no_verb_) 37 (no_verb_verb_before) 39
their (verb_verb_before) -12
they (verb_verb_before) -38
though (verb_) -14
to (verb_) 12 (verb_verb_before) -29
trump (no_verb_verb_before) -12 (verb_verb_before) 48
what (verb_verb_before) 16
when (verb_) 35
who (verb_) -40
with (verb_) -20 (verb_verb_before) -19
would (verb_verb_before) 24
“” (no_verb_verb_before) 16 (verb_) 16

142 lead: word before, verbs
( (no_verb_verb_before) 35 (verb_) 31 (verb_verb_before) 21
(edge) (no_verb_) 27 (verb_) 38
(number) (no_verb_verb_before) -23 (verb_) -15 (verb_verb_before) -21
, (no_verb_) 38 (no_verb_verb_before) 19 (verb_) 42 (verb_verb_before) 65
- (no_verb_verb_before) 42
: (no_verb_verb_before) 58
a (no_verb_verb_before) -28 (verb_verb_before) -17
and (no_verb_) -15 (verb_) 35 (verb_verb_before) 54
are (no_verb_verb_before) -21 (verb_verb_before) -14
at (no_verb_verb_before) -13
be (verb_verb_before) -16
but (verb_) 42 (verb_verb_before) 54
by (no_verb_verb_before) -14 (verb_verb_before) -17
even (verb_) -16
for (no_verb_verb_before) -17 (verb_verb_before) -16
from (no_verb_verb_before) 14
has (verb_verb_before) -19
if (verb_) -17
in (no_verb_verb_before) -35 (verb_) -29 (verb_verb_before) -25
is (verb_verb_before) -24
made (no_verb_verb_before) 22
more (no_verb_verb_before) 18
mr. (verb_verb_before) 22
mrs. (verb_) -12
not (verb_verb_before) -12
of (no_verb_verb_before) 18 (verb_) -36 (verb_verb_before) -34
on (verb_verb_before) 15
than (no_verb_verb_before) 20 (verb_verb_before) -12
that (no_verb_verb_before) 14 (verb_) -13 (verb_verb_before) 26
the (no_verb_) -24 (no_verb_verb_before) -33 (verb_) -35 (verb_verb_before) -25
to (no_verb_verb_before) -30 (verb_) -12 (verb_verb_before) -14
trump (verb_verb_before) 21
was (no_verb_verb_before) -16 (verb_verb_before) -12
when (verb_) -18
while (verb_) -17
with (no_verb_verb_before) -20 (verb_verb_before) 58
`);
