import Glibc
import Imaging
import SyntheticPeople

/// Species of attack instruments, as far as they can be imitated from an image: simulations, no captures of real
/// ones.
///
/// Each is what an attacker would make of somebody's image, and what the reader would make of that. A cast touches
/// the reader as a finger does: it gets the tones that the finger had. All get the reader's noise, as much as the
/// finger's image can hold, so that a detector finds instruments and not the lack of noise.
enum AttackInstrument: String, CaseIterable {
    /// A copy in two tones.
    case photocopy
    /// Print in dots, 106 lines an inch at 45°.
    case halftonePrint
    /// A cast that does not hold what is finer than a ridge's flank.
    case softCast
    /// A cast from an etched or printed form: two tones, then soft.
    case etchedFormCast
    /// A finer cast with bubbles in its ridges.
    case bubbledCast
    /// A display of 400 dots an inch, laid on the reader.
    case screen

    /// The image that an attack gives.
    func presentation(of image: GreyImage, seed: UInt64) -> GreyImage {
        var random = SeededGenerator(seed: seed)
        let (width, height) = (image.width, image.height)
        let unit = Float(image.dpi) / 500
        var tones = Tones(image)
        switch self {
        case .photocopy:
            tones = tones.blurred(0.8 * unit).twoToned().blurred(0.6 * unit)
        case .halftonePrint:
            let fine = tones.blurred(0.8 * unit).stretched()
            let pitch = 2 * Float.pi * 106 / Float(image.dpi)
            tones = Tones(width: width, height: height) { x, y in
                let (u, v) = (
                    (Float(x) + Float(y)) / Float(2).squareRoot(), (Float(x) - Float(y)) / Float(2).squareRoot()
                )
                let dot = 0.5 + 0.25 * (cos(pitch * u) + cos(pitch * v))
                return fine.values[y * width + x] > 255 * dot ? 235 : 20
            }.blurred(0.6 * unit)
        case .softCast:
            tones = tones.blurred(1.4 * unit).toned(like: image)
        case .etchedFormCast:
            tones = tones.blurred(0.8 * unit).twoToned().blurred(1.6 * unit).toned(like: image)
        case .bubbledCast:
            tones = tones.blurred(1 * unit).toned(like: image)
            for _ in 0..<width * height / Int(900 * unit * unit) {
                tones.lighten(
                    x: Float.random(in: 0..<Float(width), using: &random),
                    y: Float.random(in: 0..<Float(height), using: &random),
                    radius: unit * Float.random(in: 1...3, using: &random))
            }
        case .screen:
            let shown = tones.blurred(0.7 * unit)
            let pitch = 2 * Float.pi * 400 / Float(image.dpi)
            tones = Tones(width: width, height: height) { x, y in
                let grid = 1 - 0.12 * (2 + cos(pitch * Float(x)) + cos(pitch * Float(y))) / 2
                return shown.values[y * width + x] * grid
            }
        }
        return tones.captured(like: image, noise: Tones.noise(of: image), using: &random)
    }
}
