package import Wording

/// Why something is not well: a code for programs, a sentence for people that says what to do.
///
/// Neither holds personal data; codes are of small letters, digits and hyphens.
package protocol HealthReason: Worded {
    var code: String { get }
}
