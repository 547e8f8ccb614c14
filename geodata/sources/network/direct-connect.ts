import type { Source } from '../../source.ts';

/** Christian Elsen: AWS Direct Connect locations. */
export const directConnect = {
	id: 'direct-connect',
	title: 'AWS Direct Connect locations',
	publisher: 'Christian Elsen',
	url: 'https://github.com/chriselsen/dx-location-details',
	version: '4b12cb7af8897e0850f6ddf3a969b44eb01e60d1',
	licence: 'MIT',
	licenceClass: 'permissive',
	attribution: '© 2026 Christian Elsen, MIT',
	vintage: '2026-02',
	notes: '151 interconnection sites; positions were looked up in PeeringDB by the author.',
	rawNote: 'File as at the commit.',
	files: [
		{
			path: 'network/aws-direct-connect/dx-locations-data-merged.json',
			sha256: '6115c70986c89479af33b25ec40f4a7590be1acc53207019b6125d5b0ec710bc',
		},
	],
} as const satisfies Source;
