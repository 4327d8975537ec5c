// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.jackson.rules;

import com.fasterxml.jackson.annotation.JsonValue;

final class Annotated {
    @JsonValue
    String badValue() {
        return "";
    }
}
