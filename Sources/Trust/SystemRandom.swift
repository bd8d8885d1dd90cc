import ElectionModel
import Sodium

/// The system's cryptographic random generator.
package struct SystemRandom: RandomSource {
    package init() {}
    package func bytes(_ count: Int) -> [UInt8] { RandomBytes.make(count) }
}
