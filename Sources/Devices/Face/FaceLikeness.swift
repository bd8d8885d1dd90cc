/// How alike two faces are: −log10 of the rate at which faces of strangers are as alike, as for fingers.
package struct FaceLikeness: Hashable, Sendable, Comparable {
    /// 0 for faces that tell nothing.
    package let value: Double

    package init(value: Double) { self.value = value.isFinite ? max(0, value) : 0 }

    package static func < (one: FaceLikeness, other: FaceLikeness) -> Bool { one.value < other.value }
}
