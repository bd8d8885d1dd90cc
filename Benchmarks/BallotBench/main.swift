// Times remote voting's cryptography on one contest with ten options, one of them chosen: a ballot encrypted with all proofs,
// verified and added to a tally; and a unit of 100,000 ballots from the sum to the votes. Each against the bare calls of
// libsodium that it needs, in processor time of the same run. An argument chooses one: ballot, tally.
let chosen = CommandLine.arguments.dropFirst().first
if chosen != "tally" { try BallotTiming().run() }
if chosen != "ballot" { try await TallyTiming().run() }
