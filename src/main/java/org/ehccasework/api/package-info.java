/** The JSON API: the same use cases and rules as the pages, documented at {@code /v3/api-docs}. */
@org.springframework.modulith.ApplicationModule
package org.ehccasework.api;
