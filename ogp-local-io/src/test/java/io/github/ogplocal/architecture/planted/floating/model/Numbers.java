// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.floating.model;

import java.util.List;
import java.util.Map;

final class Numbers {
    double badField;
    float[] badArrayField;

    long goodLong(int small) {
        return switch (small) {
            case 1, 2, 3 -> small + 7_000_000_000L;
            case 900 -> List.of(1, 2).size();
            default -> Math.multiplyHigh(small, 3L);
        };
    }

    void badParameter(float parameter) {
        badField = 0;
    }

    Double badBoxed() {
        return null;
    }

    long badLocal(long whole, long parts) {
        var quotient = whole * 1.5 / parts;
        return (long) quotient;
    }

    boolean badComparison(long whole, long parts) {
        return whole / (float) parts >= 15;
    }

    int badNewArray() {
        return new double[3].length;
    }

    long badAfterSwitch(int small) {
        switch (small) {
            case 1:
            case 2:
            case 3:
                return 1;
            case 70_000:
                return (long) (small * 0.1f);
            default:
                return 0;
        }
    }

    Map<String, Long> goodMap() {
        return Map.of("D", 1L);
    }
}
