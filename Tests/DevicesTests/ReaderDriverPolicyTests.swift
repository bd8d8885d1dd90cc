import Testing

@testable import Devices

struct ReaderDriverPolicyTests {
    @Test("production names real image drivers only, and nothing else is in the environment")
    func production() {
        let policy = ReaderDriverPolicy.production
        #expect(policy.environment.keys.sorted() == ["FP_DRIVERS_WHITELIST"])
        #expect(policy.arguments.isEmpty)
        #expect(ReaderDriverPolicy.productionDrivers.allSatisfy { !$0.contains("virtual") && $0 != "fpcmoc" })
        #expect(Set(ReaderDriverPolicy.productionDrivers).count == 22)
    }

    @Test("training names the virtual image device alone")
    func training() {
        let policy = ReaderDriverPolicy.training(virtualSocket: "/run/x.sock")
        #expect(policy.environment == ["FP_DRIVERS_WHITELIST": "virtual_image", "FP_VIRTUAL_IMAGE": "/run/x.sock"])
        #expect(policy.arguments == ["--training"])
    }
}
