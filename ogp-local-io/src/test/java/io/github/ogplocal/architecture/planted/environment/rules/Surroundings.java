// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.environment.rules;

import java.util.Map;

final class Surroundings {
    Map<String, String> badVariables() {
        return System.getenv();
    }

    String badProperty() {
        return System.getProperty("user.name");
    }

    String badLineEnd() {
        return System.lineSeparator();
    }

    void badPrint() {
        System.out.println();
    }

    void goodCopy(int[] from, int[] to) {
        System.arraycopy(from, 0, to, 0, 1);
    }
}
