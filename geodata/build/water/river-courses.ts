import type { Position } from 'geojson';

/** A river's course as known positions ([lng, lat]) from upstream to downstream; the water between them is found. */
export interface RiverCourse {
  readonly id: string;
  readonly name_en: string;
  readonly name_uk: string;
  /** 1 = the Dnipro, 2 = the other great rivers, 3 = rivers that the story's ground is known by, 4 = the rest. */
  readonly rank: 1 | 2 | 3 | 4;
  readonly waypoints: readonly Position[];
}

/**
 * The Dnipro from where it becomes Ukraine's border below Loyew to the Kinburn strait, without the stretch through the
 * former Kakhovka reservoir. Towns, dams and bends, to about 2 km, from general geography.
 */
export const DNIPRO_ABOVE_KAKHOVKA: readonly Position[] = [
  [30.8, 51.93], [30.67, 51.83], [30.64, 51.7], [30.57, 51.5], [30.55, 51.3], [30.5, 51.18],
  [30.51, 51.0], [30.48, 50.8], [30.51, 50.585], [30.56, 50.47], [30.6, 50.36], [30.71, 50.19],
  [30.95, 50.03], [31.1, 49.975], [31.38, 49.99], [31.53, 49.88], [31.47, 49.76], [31.62, 49.65], [31.8, 49.57],
  [32.08, 49.48], [32.6, 49.3], [33.1, 49.13], [33.26, 49.073],
  [33.42, 49.053], [33.66, 48.985], [33.94, 48.9], [34.2, 48.75], [34.38, 48.635], [34.541, 48.547],
  [34.62, 48.51], [34.88, 48.49], [35.06, 48.48], [35.14, 48.44], [35.19, 48.3], [35.18, 48.14], [35.08, 48.09],
  [35.088, 47.875], [35.12, 47.82], [35.165, 47.772],
];

/**
 * The old channel through the former reservoir, in which the Dnipro has run again since June 2023: near the right
 * bank past Bilenke and Nikopol, then down the narrow lower half. To about 2 km, from descriptions and old geography;
 * between Beryslav and Kakhovka, where islands parted the river, half-way between the banks.
 */
export const DNIPRO_OLD_CHANNEL: readonly Position[] = [
  [35.165, 47.772], [35.168, 47.73], [35.155, 47.68], [35.115, 47.63], [35.05, 47.58], [34.96, 47.552], [34.85, 47.552],
  [34.74, 47.567], [34.65, 47.585], [34.56, 47.585], [34.47, 47.567], [34.39, 47.548], [34.31, 47.545], [34.23, 47.532],
  [34.15, 47.52], [34.07, 47.51], [34.0, 47.48], [33.975, 47.43], [33.975, 47.38], [33.975, 47.33], [33.968, 47.27],
  [33.92, 47.2], [33.855, 47.14], [33.78, 47.09], [33.72, 47.03], [33.67, 46.98], [33.63, 46.92], [33.59, 46.86],
  [33.53, 46.835], [33.46, 46.829], [33.41, 46.802], [33.371, 46.777],
];

export const DNIPRO_BELOW_KAKHOVKA: readonly Position[] = [
  [33.371, 46.777], [33.1, 46.76], [32.85, 46.68], [32.62, 46.61], [32.45, 46.57], [32.3, 46.52], [32.05, 46.55],
  [31.75, 46.6], [31.55, 46.595], [31.47, 46.59],
];

/** Ukrainian names as in use in Ukraine; waypoints are river towns of GeoNames and mouths, to about 3 km. */
export const RIVER_COURSES: readonly RiverCourse[] = [
  { id: 'dnipro-upper', name_en: 'Dnipro', name_uk: 'Дніпро', rank: 2, waypoints: [
    [30.345, 53.917], [30.049, 53.093], [30.024, 52.893], [30.392, 52.362], [30.8, 51.93]] },
  { id: 'desna', name_en: 'Desna', name_uk: 'Десна', rank: 3, waypoints: [
    [34.372, 53.252], [33.77, 52.59], [33.261, 52.006], [32.6, 51.5], [32.28, 51.47], [31.285, 51.48], [30.882, 50.951], [30.55, 50.54]] },
  { id: 'seim', name_en: 'Seim', name_uk: 'Сейм', rank: 3, waypoints: [
    [36.187, 51.737], [35.652, 51.675], [35.26, 51.66], [34.682, 51.566], [33.871, 51.32], [32.878, 51.34], [32.57, 51.45]] },
  { id: 'prypiat', name_en: 'Prypiat', name_uk: 'Прип’ять', rank: 2, waypoints: [
    [26.095, 52.11], [27.735, 52.068], [28.492, 52.13], [29.246, 52.05], [29.5, 51.796], [30.06, 51.4], [30.23, 51.27], [30.48, 51.16]] },
  { id: 'siverskyi-donets', name_en: 'Siverskyi Donets', name_uk: 'Сіверський Донець', rank: 2, waypoints: [
    [36.9, 50.33], [36.935, 49.9], [36.688, 49.83], [36.348, 49.68], [36.86, 49.46], [37.248, 49.209], [37.57, 49.03], [38.1, 48.93],
    [38.44, 48.93], [39.232, 48.73], [39.47, 48.64], [40.259, 48.32], [40.774, 48.186], [40.9, 47.6]] },
  { id: 'pivdennyi-buh', name_en: 'Southern Buh', name_uk: 'Південний Буг', rank: 2, waypoints: [
    [26.997, 49.422], [27.631, 49.383], [27.958, 49.56], [28.47, 49.23], [29.237, 48.685], [29.868, 48.34], [30.851, 48.044],
    [31.18, 47.82], [31.331, 47.565], [31.785, 47.308], [31.97, 46.98], [31.93, 46.65]] },
  { id: 'dnister', name_en: 'Dnister', name_uk: 'Дністер', rank: 2, waypoints: [
    [24.143, 49.385], [24.726, 49.122], [25.738, 48.643], [26.491, 48.507], [27.798, 48.446], [28.285, 48.157], [29.01, 47.768],
    [29.167, 47.266], [29.478, 46.832], [29.629, 46.84], [30.2, 46.42]] },
  { id: 'don', name_en: 'Don', name_uk: 'Дон', rank: 2, waypoints: [
    [39.05, 51.6], [39.515, 50.984], [40.108, 50.458], [40.545, 49.936], [41.733, 49.63], [42.736, 49.579], [43.526, 48.691],
    [42.8, 48.0], [42.12, 47.6], [40.806, 47.517], [39.723, 47.22], [39.3, 47.09]] },
  { id: 'danube', name_en: 'Danube', name_uk: 'Дунай', rank: 2, waypoints: [
    [20.46, 44.83], [21.4, 44.78], [22.53, 44.62], [22.88, 43.99], [25.95, 43.86], [27.26, 44.12], [28.03, 44.34], [27.97, 45.27],
    [28.05, 45.43], [28.84, 45.34], [29.26, 45.45], [29.65, 45.4]] },
  { id: 'psel', name_en: 'Psel', name_uk: 'Псел', rank: 3, waypoints: [
    [34.8, 50.92], [33.991, 50.371], [33.723, 49.791], [33.56, 49.02]] },
  { id: 'vorskla', name_en: 'Vorskla', name_uk: 'Ворскла', rank: 4, waypoints: [
    [34.899, 50.31], [34.541, 49.594], [34.197, 49.149], [34.12, 48.88]] },
  { id: 'oskil', name_en: 'Oskil', name_uk: 'Оскіл', rank: 3, waypoints: [
    [37.85, 50.25], [37.62, 49.71], [37.62, 49.35], [37.42, 49.11]] },
  { id: 'inhulets', name_en: 'Inhulets', name_uk: 'Інгулець', rank: 4, waypoints: [
    [33.35, 47.9], [33.2, 47.45], [32.805, 47.076], [32.79, 46.69]] },
  { id: 'samara', name_en: 'Samara', name_uk: 'Самара', rank: 4, waypoints: [[35.871, 48.52], [35.25, 48.63], [35.14, 48.45]] },
  { id: 'sozh', name_en: 'Sozh', name_uk: 'Сож', rank: 4, waypoints: [[31.03, 52.42], [30.82, 51.95]] },
  { id: 'prut', name_en: 'Prut', name_uk: 'Прут', rank: 4, waypoints: [
    [25.93, 48.3], [27.05, 47.7], [27.9, 47.15], [28.1, 46.4], [28.2, 45.47]] },
];
