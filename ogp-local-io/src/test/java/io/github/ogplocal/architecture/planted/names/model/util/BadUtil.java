// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.names.model.util;

final class BadUtil {}
