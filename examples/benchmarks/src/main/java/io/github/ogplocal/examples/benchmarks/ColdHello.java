// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

/** A process that starts and ends: what no Java program can do without. */
final class ColdHello {
    private ColdHello() {}

    /** Says hello; the arguments are not looked at. */
    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
