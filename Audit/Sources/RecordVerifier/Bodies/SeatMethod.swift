/// How proportional seats are given to lists.
enum SeatMethod: String, Sendable {
    case largestRemainder = "largest-remainder"
    case dHondt = "d-hondt"
}
