// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.classnames.io;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

final class Mapper {
    ObjectMapper badDefaultTyping(ObjectMapper mapper) {
        return mapper.activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().build());
    }

    ObjectMapper goodMapper(ObjectMapper mapper) {
        return mapper.copy();
    }
}
