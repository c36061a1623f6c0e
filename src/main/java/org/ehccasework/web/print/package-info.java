/** Pages for paper, handed out as tagged PDF files. */
@org.springframework.modulith.NamedInterface("print")
package org.ehccasework.web.print;
