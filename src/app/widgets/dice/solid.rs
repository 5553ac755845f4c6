//! The d20 as a solid: an icosahedron whose opposite faces add up to 21, turned in space.

/// A point or direction in space; the eye looks along -z from in front.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct V3 {
    /// To the right.
    pub x: f32,
    /// Up.
    pub y: f32,
    /// Towards the eye.
    pub z: f32,
}

impl V3 {
    /// A point.
    pub const fn new(x: f32, y: f32, z: f32) -> Self {
        Self { x, y, z }
    }

    /// The sum.
    pub fn plus(self, o: Self) -> Self {
        Self::new(self.x + o.x, self.y + o.y, self.z + o.z)
    }

    /// The difference.
    pub fn minus(self, o: Self) -> Self {
        Self::new(self.x - o.x, self.y - o.y, self.z - o.z)
    }

    /// So many times as long.
    pub fn times(self, k: f32) -> Self {
        Self::new(self.x * k, self.y * k, self.z * k)
    }

    /// The inner product.
    pub fn dot(self, o: Self) -> f32 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    /// The outer product.
    pub fn cross(self, o: Self) -> Self {
        Self::new(self.y * o.z - self.z * o.y, self.z * o.x - self.x * o.z, self.x * o.y - self.y * o.x)
    }

    /// The same direction, of length 1.
    pub fn unit(self) -> Self {
        let length = self.dot(self).sqrt();
        if length > 0.0 { self.times(1.0 / length) } else { self }
    }

    /// Turned by `angle` (radians) about the unit vector `axis`.
    pub fn turned(self, axis: Self, angle: f32) -> Self {
        let (sin, cos) = angle.sin_cos();
        self.times(cos).plus(axis.cross(self).times(sin)).plus(axis.times(axis.dot(self) * (1.0 - cos)))
    }
}

const G: f32 = 1.618_034;

const CORNERS: [V3; 12] = [
    V3::new(-1.0, G, 0.0),
    V3::new(1.0, G, 0.0),
    V3::new(-1.0, -G, 0.0),
    V3::new(1.0, -G, 0.0),
    V3::new(0.0, -1.0, G),
    V3::new(0.0, 1.0, G),
    V3::new(0.0, -1.0, -G),
    V3::new(0.0, 1.0, -G),
    V3::new(G, 0.0, -1.0),
    V3::new(G, 0.0, 1.0),
    V3::new(-G, 0.0, -1.0),
    V3::new(-G, 0.0, 1.0),
];

const FACES: [[usize; 3]; 20] = [
    [0, 11, 5],
    [0, 5, 1],
    [0, 1, 7],
    [0, 7, 10],
    [0, 10, 11],
    [1, 5, 9],
    [5, 11, 4],
    [11, 10, 2],
    [10, 7, 6],
    [7, 1, 8],
    [3, 9, 4],
    [3, 4, 2],
    [3, 2, 6],
    [3, 6, 8],
    [3, 8, 9],
    [4, 9, 5],
    [2, 4, 11],
    [6, 2, 10],
    [8, 6, 7],
    [9, 8, 1],
];

/// One face of the solid: its corners and its number.
#[derive(Debug, Clone, Copy)]
pub struct Facet {
    /// Counter-clockwise when seen from outside; the digit's top is at the first.
    pub corners: [V3; 3],
    /// 1 to 20.
    pub number: u8,
}

impl Facet {
    /// Its middle.
    pub fn middle(&self) -> V3 {
        let [a, b, c] = self.corners;
        a.plus(b).plus(c).times(1.0 / 3.0)
    }

    /// Outwards.
    pub fn normal(&self) -> V3 {
        self.middle().unit()
    }
}

/// The solid at rest, with a circumscribed radius of 1.
pub fn facets() -> [Facet; 20] {
    let mut numbers = [0u8; 20];
    let mut next = 0u8;
    for at in 0..20 {
        if numbers[at] == 0 {
            // Scattered, so that neighbours differ much; opposite faces add up to 21.
            const ORDER: [u8; 10] = [20, 8, 14, 2, 18, 12, 4, 16, 6, 10];
            let number = ORDER[usize::from(next)];
            next += 1;
            numbers[at] = number;
            numbers[opposite(at)] = 21 - number;
        }
    }
    std::array::from_fn(|at| {
        let [a, b, c] = FACES[at].map(|corner| CORNERS[corner].unit());
        Facet { corners: [a, b, c], number: numbers[at] }
    })
}

/// The face whose middle lies across.
fn opposite(face: usize) -> usize {
    let middle = |at: usize| FACES[at].iter().fold(V3::new(0.0, 0.0, 0.0), |sum, &c| sum.plus(CORNERS[c]));
    let here = middle(face);
    (0..20).min_by(|&a, &b| here.dot(middle(a)).total_cmp(&here.dot(middle(b)))).unwrap_or(face)
}

/// The solid turned so that `face` looks at the eye with its top up, and then away from rest by
/// `spin` radians: what is seen while it rolls.
pub fn turned(face: u8, spin: f32) -> [Facet; 20] {
    let facets = facets();
    let Some(shown) = facets.iter().find(|facet| facet.number == face) else {
        return facets;
    };
    let (right, up, out) = frame(shown);
    let axis = V3::new(0.74, 0.57, 0.36).unit();
    let place = |point: V3| {
        let seen = V3::new(point.dot(right), point.dot(up), point.dot(out));
        seen.turned(axis, spin)
    };
    facets.map(|facet| Facet { corners: facet.corners.map(place), number: facet.number })
}

/// Right, up and outwards on a face.
pub fn frame(facet: &Facet) -> (V3, V3, V3) {
    let out = facet.normal();
    let up = facet.corners[0].minus(facet.middle()).unit();
    (up.cross(out), up, out)
}
