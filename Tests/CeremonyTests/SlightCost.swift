import Sodium

extension PasswordHash.Cost {
    /// The least that there is, so that tests are quick.
    static var slight: PasswordHash.Cost { PasswordHash.Cost(passes: 1, kibibytes: 8 * 1024) ?? .daily }
}
