/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.control;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.emulator.control.OpenEndpoints.OpenEndpoint;
import org.rpmsgtracer.emulator.notation.EndpointAddresses;
import org.rpmsgtracer.emulator.notation.NotationException;

/**
 * How a person names an endpoint: by its service or address, after the device of its link where that matters.
 *
 * @param device empty for any
 * @param name   of a service, or an address
 */
record Named(Optional<String> device, String name) {

    static Named of(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? new Named(Optional.empty(), text)
                : new Named(Optional.of(text.substring(0, slash)), text.substring(slash + 1));
    }

    /** Whether a link is meant. */
    boolean at(String itsDevice) {
        return device.isEmpty() || device.get().equals(itsDevice);
    }

    /** Whether an endpoint is meant. */
    boolean names(OpenEndpoint open) {
        return at(open.device()) && (open.endpoint().name().equals(name) || isAddress(open.endpoint().address()));
    }

    private boolean isAddress(long address) {
        try {
            return EndpointAddresses.parse(name) == address;
        } catch (NotationException e) {
            return false;
        }
    }

    /** The names of endpoints for a sentence. */
    static String list(List<OpenEndpoint> endpoints) {
        return endpoints.stream()
                .map(each -> each.endpoint().name().isEmpty() ? Long.toString(each.endpoint().address())
                        : each.endpoint().name())
                .distinct().limit(10).collect(joining(" or "));
    }
}
