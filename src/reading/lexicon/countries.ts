/** A country as news writes it: its names, the capitals that stand for its government, and what its people and offices are called. */
export interface Country {
  readonly name: string;
  /** Capitals and other names. */
  readonly names: readonly string[];
  /** "Ukrainian", "French". */
  readonly adjectives: readonly string[];
}

/** One a line: name and other names; capitals; adjectives. From general knowledge of geography. */
const TABLE = `
Afghanistan|Kabul|Afghan
Albania|Tirana|Albanian
Algeria|Algiers|Algerian
Angola|Luanda|Angolan
Argentina|Buenos Aires|Argentine,Argentinian
Armenia|Yerevan|Armenian
Australia|Canberra|Australian
Austria|Vienna|Austrian
Azerbaijan|Baku|Azerbaijani,Azeri
Bahrain|Manama|Bahraini
Bangladesh|Dhaka|Bangladeshi
Belarus|Minsk|Belarusian,Belarussian
Belgium||Belgian
Bolivia|La Paz|Bolivian
Bosnia,Bosnia and Herzegovina|Sarajevo|Bosnian
Brazil|Brasilia,Brasília|Brazilian
Britain,United Kingdom,UK,U.K.,Great Britain|London|British
Bulgaria|Sofia|Bulgarian
Cambodia|Phnom Penh|Cambodian
Cameroon|Yaounde|Cameroonian
Canada|Ottawa|Canadian
Chad|N'Djamena|Chadian
Chile|Santiago|Chilean
China|Beijing|Chinese
Colombia|Bogota,Bogotá|Colombian
Congo|Kinshasa|Congolese
Costa Rica|San Jose|Costa Rican
Croatia|Zagreb|Croatian,Croat
Cuba|Havana|Cuban
Cyprus|Nicosia|Cypriot
Czech Republic,Czechia|Prague|Czech
Denmark|Copenhagen|Danish
Ecuador|Quito|Ecuadorian,Ecuadorean
Egypt|Cairo|Egyptian
Estonia|Tallinn|Estonian
Ethiopia|Addis Ababa|Ethiopian
Finland|Helsinki|Finnish
France|Paris|French
Georgia|Tbilisi|Georgian
Germany|Berlin|German
Ghana|Accra|Ghanaian
Greece|Athens|Greek
Guatemala|Guatemala City|Guatemalan
Haiti|Port-au-Prince|Haitian
Honduras|Tegucigalpa|Honduran
Hungary|Budapest|Hungarian
Iceland|Reykjavik|Icelandic
India|New Delhi,Delhi|Indian
Indonesia|Jakarta|Indonesian
Iran|Tehran|Iranian
Iraq|Baghdad|Iraqi
Ireland|Dublin|Irish
Israel|Jerusalem|Israeli
Italy|Rome|Italian
Ivory Coast|Abidjan|Ivorian
Jamaica|Kingston|Jamaican
Japan|Tokyo|Japanese
Jordan|Amman|Jordanian
Kazakhstan|Astana|Kazakh
Kenya|Nairobi|Kenyan
Kosovo|Pristina|Kosovar
Kuwait|Kuwait City|Kuwaiti
Kyrgyzstan|Bishkek|Kyrgyz
Laos|Vientiane|Laotian
Latvia|Riga|Latvian
Lebanon|Beirut|Lebanese
Libya|Tripoli|Libyan
Lithuania|Vilnius|Lithuanian
Luxembourg||Luxembourgish
Malaysia|Kuala Lumpur|Malaysian
Mali|Bamako|Malian
Malta|Valletta|Maltese
Mexico|Mexico City|Mexican
Moldova|Chisinau|Moldovan
Mongolia|Ulaanbaatar|Mongolian
Montenegro|Podgorica|Montenegrin
Morocco|Rabat|Moroccan
Mozambique|Maputo|Mozambican
Myanmar,Burma|Naypyidaw|Burmese
Nepal|Kathmandu|Nepali,Nepalese
Netherlands,Holland|The Hague,Amsterdam|Dutch
New Zealand|Wellington|
Nicaragua|Managua|Nicaraguan
Niger|Niamey|Nigerien
Nigeria|Abuja|Nigerian
North Korea|Pyongyang|North Korean
North Macedonia,Macedonia|Skopje|Macedonian
Norway|Oslo|Norwegian
Oman|Muscat|Omani
Pakistan|Islamabad|Pakistani
Panama|Panama City|Panamanian
Paraguay|Asuncion|Paraguayan
Peru|Lima|Peruvian
Philippines|Manila|Filipino,Philippine
Poland|Warsaw|Polish
Portugal|Lisbon|Portuguese
Qatar|Doha|Qatari
Romania|Bucharest|Romanian
Russia,Russian Federation|Moscow|Russian
Rwanda|Kigali|Rwandan
Saudi Arabia|Riyadh|Saudi
Senegal|Dakar|Senegalese
Serbia|Belgrade|Serbian
Singapore||Singaporean
Slovakia|Bratislava|Slovak
Slovenia|Ljubljana|Slovenian,Slovene
Somalia|Mogadishu|Somali
South Africa|Pretoria|South African
South Korea|Seoul|South Korean
Spain|Madrid|Spanish
Sri Lanka|Colombo|Sri Lankan
Sudan|Khartoum|Sudanese
Sweden|Stockholm|Swedish
Switzerland|Bern|Swiss
Syria|Damascus|Syrian
Taiwan|Taipei|Taiwanese
Tajikistan|Dushanbe|Tajik
Tanzania|Dodoma|Tanzanian
Thailand|Bangkok|Thai
Tunisia|Tunis|Tunisian
Turkey,Türkiye,Turkiye|Ankara|Turkish
Turkmenistan|Ashgabat|Turkmen
Uganda|Kampala|Ugandan
Ukraine|Kyiv,Kiev|Ukrainian
United Arab Emirates,UAE|Abu Dhabi|Emirati
United States,US,U.S.,USA,United States of America,America|Washington|American,US,U.S.
Uruguay|Montevideo|Uruguayan
Uzbekistan|Tashkent|Uzbek
Venezuela|Caracas|Venezuelan
Vietnam|Hanoi|Vietnamese
Yemen|Sanaa|Yemeni
Zambia|Lusaka|Zambian
Zimbabwe|Harare|Zimbabwean
`;

const COUNTRIES: readonly Country[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [names = "", capitals = "", adjectives = ""] = line.split("|");
    const [name = "", ...others] = names.split(",");
    return { name, names: [...others, ...listed(capitals)], adjectives: listed(adjectives) };
  });

function listed(cell: string): readonly string[] {
  return cell.split(",").filter(Boolean);
}

/** The names under which `countryOf` gives countries, lower case. */
export const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.map(({ name }) => name.toLowerCase()),
);

const BY_NAME = new Map(
  COUNTRIES.flatMap((country) =>
    [country.name, ...country.names].map((name) => [name, country] as const),
  ),
);
const BY_ADJECTIVE = new Map(
  COUNTRIES.flatMap((country) => country.adjectives.map((name) => [name, country] as const)),
);

/** The country that a name or a capital stands for, as written with capitals: "Kyiv", "the United States" without "the". */
export function countryNamed(name: string): Country | undefined {
  return BY_NAME.get(name);
}

/** The country that an adjective or a possessive names: "Ukrainian", "Ukraine". */
export function countryOf(word: string): Country | undefined {
  return BY_ADJECTIVE.get(word) ?? BY_NAME.get(word);
}
