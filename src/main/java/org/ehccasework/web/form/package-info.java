/** Task forms: read from their files, from what a person typed or an API sent, and checked. */
@org.springframework.modulith.NamedInterface("form")
package org.ehccasework.web.form;
