/// How seats are shared out between lists.
package enum SeatMethod: String, Sendable, CaseIterable {
    /// Hare's quota, and what is left over to the largest remainders (Hamilton, Niemeyer).
    case largestRemainder = "largest-remainder"
    /// D'Hondt's highest averages: divisors 1, 2, 3, … (Jefferson).
    case dHondt = "d-hondt"
}
