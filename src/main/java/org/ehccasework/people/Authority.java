package org.ehccasework.people;

import java.util.UUID;

/**
 * A local authority, with what its letters must say about advice, mediation and disagreement resolution.
 *
 * @param dfeCode the three digits the Department for Education knows it by
 * @param iasName its information, advice and support service (Children and Families Act 2014, s.32)
 * @param localOffer the address of its local offer on the web (s.30)
 */
public record Authority(UUID id, String name, String dfeCode, String phone, String email, String address,
    String iasName, String iasContact, String mediationAdviser, String mediationContact, String drsContact,
    String localOffer) {}
