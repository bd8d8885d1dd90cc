package import ElectionModel
import Sodium

/// A member of the commission who has signed in: what they do is signed with their key.
package struct Clerk: Sendable {
    package let certificate: ClerkCertificate
    let key: SigningKey

    package var member: MemberId { certificate.member }
}
