const listed = (names: string): ReadonlySet<string> => new Set(names.split(/\s*,\s*/u));

/** States and regions that news names without saying what they are, with the short forms of news agencies, lower case. From general knowledge of geography. */
export const REGIONS: ReadonlySet<string> = listed(
  `alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, west virginia, wisconsin, wyoming, ala., ariz., ark., calif., colo., conn., del., fla., ga., ill., ind., kan., ky., la., md., mass., mich., minn., miss., mo., mont., neb., nev., n.h., n.j., n.m., n.y., n.c., n.d., okla., ore., pa., r.i., s.c., s.d., tenn., tex., vt., va., w.va., wash., wis., wyo., d.c., ontario, quebec, alberta, manitoba, saskatchewan, british columbia, nova scotia, new brunswick, scotland, wales, northern ireland, crimea, donbas, donetsk, luhansk, siberia, bavaria, catalonia, kashmir, xinjiang, tibet, gaza, west bank, europe, asia, africa, america, north america, south america, latin america, central america, middle east, new england`,
);

/** Last words of the names of places, lower case: Harbour City, Reed County. From general knowledge of geography. */
export const PLACE_NOUNS: ReadonlySet<string> = listed(
  `city, county, beach, island, islands, valley, springs, heights, falls, bay, lake, river, mountain, mountains, coast, peninsula, square, avenue, road, airport, bridge, park, plaza, tower, garden, gardens, harbor, harbour, sea, ocean, gulf, strait, province, district, hemisphere`,
);
