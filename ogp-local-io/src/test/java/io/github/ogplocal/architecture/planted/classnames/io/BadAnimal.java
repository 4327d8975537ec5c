// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.classnames.io;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
interface BadAnimal {}
