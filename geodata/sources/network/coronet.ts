import type { Source } from '../../source.ts';

/** Telecom Infra Project, GNPy (DARPA CORONET, Monarch Network Architects): CORONET optical reference topologies (US and world). */
export const coronet = {
	id: 'coronet',
	title: 'CORONET optical reference topologies (US and world)',
	publisher: 'Telecom Infra Project, GNPy (DARPA CORONET, Monarch Network Architects)',
	url: 'https://github.com/Telecominfraproject/oopt-gnpy',
	version: 'd65865b8b7d9c6343c208e1814e2e210a5b6c5ca',
	licence: 'BSD-3-Clause',
	licenceClass: 'permissive',
	attribution: 'CORONET topologies © 2018 Telecom Infra Project (GNPy), BSD-3-Clause',
	vintage: '2018 (adjacency of about 2006)',
	notes: 'Only who is joined to whom is used; the lengths in the file are 1.2 times the great circle.',
	rawNote: 'Files as at the commit, gnpy/example-data/.',
	files: [
		{
			path: 'network/fiber-coronet-gnpy/CORONET_CONUS_Topology.json',
			sha256: 'c68ac0c9423e49f2f8a72bc1f43ca30f904accf8deed2ff010d17751cffe94b9',
		},
		{
			path: 'network/fiber-coronet-gnpy/CORONET_Global_Topology.json',
			sha256: '8c79154826b2d81a7143caf39fa170ab031dab38f02b3cbec1e39936b653d48c',
		},
	],
} as const satisfies Source;
