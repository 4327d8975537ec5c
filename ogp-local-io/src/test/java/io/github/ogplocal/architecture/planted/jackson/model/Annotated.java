// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.jackson.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;

final class Annotated {
    JsonParser badParser;
    JsonNode badNode;
    tools.jackson.databind.JsonNode badNewerNode;

    @JsonValue
    String goodValue() {
        return "";
    }
}
