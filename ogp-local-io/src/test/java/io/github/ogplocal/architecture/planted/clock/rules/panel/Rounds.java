// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.clock.rules.panel;

import java.time.Instant;

final class Rounds {
    Object badTimeOfAFamily() {
        return Instant.now();
    }

    Object goodTimeOfAFamily(Instant now) {
        return now;
    }
}
