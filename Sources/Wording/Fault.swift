/// An error that people are told about: a sentence that says what is wrong and what to do.
///
/// A sentence never holds a secret, a personal number, a name or biometric data.
package protocol Fault: Error, Worded, CustomStringConvertible {
    /// What kind of failure it is, from which a program's exit status follows.
    var nature: FaultNature { get }
}

extension Fault {
    /// The English sentence, for logs; screens use ``Worded/text``.
    package var description: String { english }
}
