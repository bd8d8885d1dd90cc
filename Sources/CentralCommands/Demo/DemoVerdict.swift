#if Training
    /// What the outsider's verifier said.
    struct DemoVerdict {
        /// Its report on the published ledger.
        var passed: String
        /// Its finding on the tampered copy.
        var caught: String
    }
#endif
