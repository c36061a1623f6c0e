/** The statutory timetable: limits as dated data, counting of periods, exceptions. Plain Java that knows no other module. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.ehccasework.statute;
