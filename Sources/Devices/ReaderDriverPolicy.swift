/// Which of libfprint's drivers a reader's process may load.
///
/// The policy is the whole of the process's environment: nothing is inherited, so that no variable of the daemon can
/// name a virtual driver.
package enum ReaderDriverPolicy: Sendable, Equatable {
    /// Drivers of real readers that hand out images.
    case production
    #if Training
        /// The virtual image device alone, which takes its images from a Unix socket; not in production builds.
        case training(virtualSocket: String)
    #endif

    /// libfprint 1.94.5's drivers of image readers. Missing on purpose: the virtual ones; those that match inside the
    /// reader and give no image (elanmoc, goodixmoc, synaptics, upekts); fpcmoc, which uses freed memory when
    /// cancelled before 1.94.6.
    package static let productionDrivers = [
        "aes1610", "aes1660", "aes2501", "aes2550", "aes2660", "aes3500", "aes4000", "egis0570", "elan", "elanspi",
        "etes603", "nb1010", "upeksonly", "upektc", "upektc_img", "uru4000", "vcom5s", "vfs0050", "vfs101", "vfs301",
        "vfs5011", "vfs7552",
    ]

    var environment: [String: String] {
        switch self {
        case .production: ["FP_DRIVERS_WHITELIST": Self.productionDrivers.joined(separator: ":")]
        #if Training
            case .training(let socket): ["FP_DRIVERS_WHITELIST": "virtual_image", "FP_VIRTUAL_IMAGE": socket]
        #endif
        }
    }

    /// The process looks at the drivers again and wants to be told that it trains.
    var arguments: [String] {
        switch self {
        case .production: []
        #if Training
            case .training: ["--training"]
        #endif
        }
    }
}
