/// What years and work have made of a finger's skin; it lasts from impression to impression.
///
/// Most fingers are fine and some are bad throughout (Handbook of Fingerprint Recognition, ch. 6.5, draws the same
/// properties anew for each impression): a list of fingers needs both to order systems as real lists do.
struct SkinCondition: Sendable, Equatable {
    /// 0 is smooth, 1 is furrowed by age and work.
    let roughness: Double
    /// What the skin's own moisture adds to an impression's: negative is dry; ridge units.
    let moisture: Double
    /// The part of the ridges' height that is left.
    let height: Double
    /// How uneven the crests of the ridges are over half a ridge distance and more, ridge units.
    let breaks: Double
    /// How deep sweat pores are, ridge units.
    let pores: Double

    init(using random: inout SeededGenerator) {
        let share = random.unit()
        roughness = share * share
        moisture = random.bell() * 22 - 20 * roughness
        height = 1 - 0.4 * roughness * random.unit()
        breaks = 50 + 60 * random.unit() + 40 * roughness
        pores = random.between(70, 220)
    }
}
