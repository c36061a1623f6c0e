/** The demo authority with its cases and its movable clock; there only in the profile {@code demo}. */
@org.springframework.modulith.ApplicationModule
package org.ehccasework.demo;
