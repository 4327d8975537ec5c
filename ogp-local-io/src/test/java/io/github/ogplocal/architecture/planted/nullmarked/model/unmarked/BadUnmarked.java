// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.nullmarked.model.unmarked;

final class BadUnmarked {}
