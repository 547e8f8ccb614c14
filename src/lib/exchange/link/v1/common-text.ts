/**
 * Text that plans often hold, read by the text model before a link's own, so that these words cost little.
 * FROZEN: one changed letter and links of earlier releases no longer open.
 */
export const commonText = [
	'site Site 1|Site 2|Campus A|Campus B|New site|Base|base|Low|High|Fast|Test|Scenario 2|Plan|Untitled plan|',
	'worst-rtt|clean-share|carbon-intensity|pue|kept-after-site|kept-after-grid|cost|water|energy|schedule|build-time|',
	'MISO|PJM|SPP|SWPP|ERCO|ERCOT|CAISO|CISO|NYISO|NYIS|ISNE|SOCO|TVA|BPAT|DUK|AZPS|NEVP|MROW|RFCW|RFCE|SRSO|ERCT|CAMX|NWPP|AZNM|SRMV|FR|DE|GB|IE|ES|SE|NO|FI|DK|NL|CA-ON|CA-QC|',
	'Council Bluffs|Omaha|Papillion|Lincoln|Des Moines|Altoona|Columbus|New Albany|Lancaster|Mount Pleasant|Atlanta|Fayetteville|Abilene|Memphis|Ashburn, Virginia|Dallas, Texas|Phoenix, Arizona|Quincy, Washington|The Dalles, Oregon|Salt Lake City|Cheyenne, Wyoming|Kansas City, Missouri|Chicago|Denver|Reno, Nevada|San Antonio|Nashville, Tennessee|Richmond|Charlotte, North Carolina|Minneapolis|Saint Paul|Sioux Falls, South Dakota|Fargo, North Dakota|Tulsa, Oklahoma|Pryor|Paris|Marseille|Lyon|Dublin|London|Frankfurt|Amsterdam|Madrid|Stockholm|Oslo|Helsinki|Montréal|Toronto|Tokyo|Singapore|Sydney|',
	'Flood plain|Keep out|Search here|Parcel|Parcel 1|Protected area|Wetland|Airport|Zone inondable|Parcelle|',
	'North|South|East|West|north-east|Phase 1|Phase 2|Building A|Substation|345 kV line|230 kV|',
	'Google Council Bluffs (East), Iowa. IT power today (October 2026): 237 MW. Planned: 237 MW, full by 2028-07. This plan uses today\'s power; what is planned is an announcement.\nPosition good to 0.5 km.\nSource: Epoch AI, "Data on Frontier AI Data Centers", https://epoch.ai/data/data-centers, CC BY 4.0; positions as of May 2026, IT power as of October 2026 as quoted in a public secondary note.\nPUE 1.1 is an assumption: Google fleet class, 2023, as quoted by SemiAnalysis (2024); no figure for this campus is published.|',
	'Planned: 636 MW, no date given. PUE 1.2 is an assumption: between a liquid-cooled fleet (1.1) and an air-cooled Microsoft site in Arizona (1.223), both as quoted by SemiAnalysis (2024); no figure for this campus is published.|',
	'Power purchase agreement signed, utility confirmed 500 MW by 2029. Land under option until June 2027. Fiber on two sides, dark fiber available from Zayo and Lumen. Interconnection queue position 12, study due in the third quarter. Water from the city, closed loop cooling. Noise limit at night. Ask the county about zoning. To be checked with the transmission operator. Close to the substation and the gas pipeline. Expansion possible to the west. Not confirmed yet. See https://www.example.com/ for the permit. Owned by the developer; price per acre unknown.|',
	'Terrain sous option jusqu’en juin 2027. Raccordement au poste source, étude en cours. Puissance demandée au gestionnaire du réseau. Fibre noire disponible. À vérifier avec la mairie. Extension possible à l’ouest. Eau en circuit fermé.|',
	'Microsoft Amazon Meta OpenAI Oracle Stargate Anthropic xAI CoreWeave Crusoe data center campus datacenter cluster training inference GPU turbine solar wind battery storage nuclear grid operator substation|',
]
	.join('')
	.replaceAll('|', '\0');
