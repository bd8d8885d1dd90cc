/// Sex as the first digit of a PIN has it.
package enum Sex: Int, Sendable, CaseIterable {
    case female = 1
    case male = 2
}
