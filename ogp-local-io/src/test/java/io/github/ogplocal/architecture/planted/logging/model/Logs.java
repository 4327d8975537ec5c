// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.architecture.planted.logging.model;

final class Logs {
    org.slf4j.Logger badSlf4j;
    java.util.logging.Logger badJul;
    System.Logger badSystem;
    String goodText;
}
