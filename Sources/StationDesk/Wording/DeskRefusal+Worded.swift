import Wording

/// Why there is no ballot, and where the voter may go.
extension DeskRefusal: Worded {}
