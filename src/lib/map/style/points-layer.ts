import type { CustomLayerInterface } from 'maplibre-gl';
import { rgb } from './picture.ts';
import { POINT_RADIUS_MAX, POINT_RADIUS_MIN, radiusScale, shownCount, type Points } from './points.ts';
import { worldShifts, type View } from '../view.ts';

/** A custom layer of the map that draws points straight from typed arrays; `set(null)` draws none. It says whether that is a change. */
export type PointsLayer = CustomLayerInterface & { set: (points: Points | null) => boolean };

/** Makes the layer. `view` tells where the map looks while a frame is drawn. */
export function pointsLayer(id: string, view: () => View): PointsLayer {
	let points: Points | null = null;
	let drawing: Drawing | null = null;
	return {
		id,
		type: 'custom',
		renderingMode: '2d',
		set(next) {
			const changed = next !== points;
			points = next;
			return changed;
		},
		onRemove(_, gl) {
			if (drawing) stop(gl, drawing);
			drawing = null;
		},
		render(gl, { defaultProjectionData }) {
			if (!points) return;
			drawing ??= start(gl);
			if (drawing.holds !== points) upload(gl, drawing, points);
			draw(gl, drawing, points, view(), Float32Array.from(defaultProjectionData.mainMatrix));
		},
	};
}

type Drawing = {
	program: WebGLProgram;
	vertexArray: WebGLVertexArrayObject;
	buffers: WebGLBuffer[];
	uniform: Record<'matrix' | 'shift' | 'pixel' | 'scale' | 'limits' | 'colors', WebGLUniformLocation | null>;
	holds: Points | null;
};

const COLORS_MAX = 16;

const vertexShader = `#version 300 es
in float a_x;
in float a_y;
in float a_size;
in uint a_color;
in uint a_hollow;
uniform mat4 u_matrix;
uniform float u_shift;
uniform vec2 u_pixel;
uniform float u_scale;
uniform vec2 u_limits;
uniform vec3 u_colors[${COLORS_MAX}];
out vec2 v_corner;
out float v_radius;
flat out vec3 v_color;
flat out float v_hollow;
void main() {
	vec2 corner = vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1) * 2.0 - 1.0;
	v_radius = clamp(sqrt(a_size) * u_scale, u_limits.x, u_limits.y);
	v_corner = corner * (v_radius + 1.5);
	v_color = u_colors[a_color];
	v_hollow = float(a_hollow);
	gl_Position = u_matrix * vec4(a_x + u_shift, a_y, 0.0, 1.0);
	gl_Position.xy += v_corner * u_pixel * gl_Position.w;
}`;

// Premultiplied colors, as the map blends them: a fill, a thin light rim that parts neighbours, rings for what is being built.
const fragmentShader = `#version 300 es
precision mediump float;
in vec2 v_corner;
in float v_radius;
flat in vec3 v_color;
flat in float v_hollow;
out vec4 color;
void main() {
	float away = length(v_corner);
	float inside = clamp(v_radius + 0.5 - away, 0.0, 1.0);
	if (inside <= 0.0) discard;
	float width = max(1.2, v_radius * 0.3);
	float hole = v_hollow * clamp(v_radius - width + 0.5 - away, 0.0, 1.0);
	float rim = v_radius > 2.5 ? clamp(away - v_radius + 1.2, 0.0, 1.0) * 0.55 * (1.0 - v_hollow) : 0.0;
	float alpha = inside * mix(0.86, 0.12, hole);
	color = vec4(mix(v_color, vec3(1.0), rim) * alpha, alpha);
}`;

function start(gl: WebGL2RenderingContext): Drawing {
	const program = gl.createProgram();
	for (const [type, source] of [
		[gl.VERTEX_SHADER, vertexShader],
		[gl.FRAGMENT_SHADER, fragmentShader],
	] as const) {
		const shader = gl.createShader(type)!;
		gl.shaderSource(shader, source);
		gl.compileShader(shader);
		gl.attachShader(program, shader);
		gl.deleteShader(shader);
	}
	gl.linkProgram(program);
	if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
		throw new Error(`The points layer did not link: ${gl.getProgramInfoLog(program)}`);
	}
	const at = (name: string) => gl.getUniformLocation(program, `u_${name}`);
	return {
		program,
		vertexArray: gl.createVertexArray(),
		buffers: [],
		uniform: {
			matrix: at('matrix'),
			shift: at('shift'),
			pixel: at('pixel'),
			scale: at('scale'),
			limits: at('limits'),
			colors: at('colors'),
		},
		holds: null,
	};
}

function upload(gl: WebGL2RenderingContext, drawing: Drawing, points: Points): void {
	for (const buffer of drawing.buffers) gl.deleteBuffer(buffer);
	gl.bindVertexArray(drawing.vertexArray);
	const column = (name: string, values: Float32Array | Uint8Array): WebGLBuffer => {
		const place = gl.getAttribLocation(drawing.program, name);
		const buffer = gl.createBuffer();
		gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
		gl.bufferData(gl.ARRAY_BUFFER, atCorners(values), gl.STATIC_DRAW);
		gl.enableVertexAttribArray(place);
		if (values instanceof Uint8Array) gl.vertexAttribIPointer(place, 1, gl.UNSIGNED_BYTE, 0, 0);
		else gl.vertexAttribPointer(place, 1, gl.FLOAT, false, 0, 0);
		return buffer;
	};
	const triangles = gl.createBuffer();
	gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, triangles);
	gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, squares(points.count), gl.STATIC_DRAW);
	drawing.buffers = [
		triangles,
		column('a_x', points.x),
		column('a_y', points.y),
		column('a_size', points.size),
		column('a_color', points.color),
		column('a_hollow', points.hollow),
	];
	gl.bindVertexArray(null);
	drawing.holds = points;
}

/** Each value four times, for the corners of a square. An instance a point would need no copies, but drawing without a card begins anew for each: four times as long. */
function atCorners<Values extends Float32Array | Uint8Array>(values: Values): Values {
	const out = new (values.constructor as new (length: number) => Values)(4 * values.length);
	for (let at = 0; at < out.length; at++) out[at] = values[at >> 2]!;
	return out;
}

/** Two triangles a square, over vertices in fours. */
function squares(count: number): Uint32Array {
	const out = new Uint32Array(6 * count);
	for (let i = 0; i < count; i++) {
		const [vertex, at] = [4 * i, 6 * i];
		out[at] = vertex;
		out[at + 1] = out[at + 3] = vertex + 1;
		out[at + 2] = out[at + 4] = vertex + 2;
		out[at + 5] = vertex + 3;
	}
	return out;
}

function draw(
	gl: WebGL2RenderingContext,
	drawing: Drawing,
	points: Points,
	view: View,
	matrix: Float32Array,
): void {
	const { uniform } = drawing;
	gl.useProgram(drawing.program);
	gl.bindVertexArray(drawing.vertexArray);
	gl.disable(gl.DEPTH_TEST);
	gl.disable(gl.STENCIL_TEST);
	gl.enable(gl.BLEND);
	gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
	gl.uniformMatrix4fv(uniform.matrix, false, matrix);
	gl.uniform2f(uniform.pixel, 2 / view.width, 2 / view.height);
	gl.uniform1f(uniform.scale, radiusScale(view.zoom));
	gl.uniform2f(uniform.limits, POINT_RADIUS_MIN, POINT_RADIUS_MAX);
	gl.uniform3fv(uniform.colors, colorTable(points.colors));
	const count = shownCount(points, view.zoom);
	for (const shift of worldShifts(view)) {
		gl.uniform1f(uniform.shift, shift / view.worldPx);
		gl.drawElements(gl.TRIANGLES, 6 * count, gl.UNSIGNED_INT, 0);
	}
	gl.bindVertexArray(null);
}

function colorTable(colors: readonly string[]): Float32Array {
	const table = new Float32Array(COLORS_MAX * 3);
	colors.forEach((color, i) =>
		table.set(
			rgb(color).map((value) => value / 255),
			i * 3,
		),
	);
	return table;
}

function stop(gl: WebGL2RenderingContext, drawing: Drawing): void {
	for (const buffer of drawing.buffers) gl.deleteBuffer(buffer);
	gl.deleteVertexArray(drawing.vertexArray);
	gl.deleteProgram(drawing.program);
}
