export interface paths {
    "/api/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who cannot act, and from when to when */
        get: {
            parameters: {
                query?: {
                    /** @description A person */
                    person?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All, ended ones too */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            absences: components["schemas"]["Absence"][];
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Say that you cannot act for a time; of others an administrator says it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description A person
                         * @example person_3k9x0c7v2m4t8q1w5z6y
                         */
                        person: string;
                        /**
                         * Format: date-time
                         * @example 2026-03-03T09:30:00Z
                         */
                        since?: string;
                        /**
                         * Format: date-time
                         * @example 2026-03-03T09:30:00Z
                         */
                        until?: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{absence}/ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that somebody is back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    absence: number | null;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description A person
                         * @example person_3k9x0c7v2m4t8q1w5z6y
                         */
                        person: string;
                        /**
                         * Format: date-time
                         * @example 2026-03-03T09:30:00Z
                         */
                        until?: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds which role towards the matters of which body */
        get: {
            parameters: {
                query?: {
                    body?: "*" | string;
                    /** @description A person */
                    person?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All, ended ones too */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            appointments: components["schemas"]["Appointment"][];
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Appoint a person to a role towards the matters of a body */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        body: "*" | string;
                        /**
                         * @description A person
                         * @example person_3k9x0c7v2m4t8q1w5z6y
                         */
                        person: string;
                        role: string;
                        /**
                         * Format: date-time
                         * @example 2026-03-03T09:30:00Z
                         */
                        since?: string;
                        /**
                         * Format: date-time
                         * @example 2026-03-03T09:30:00Z
                         */
                        until?: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment}/ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an appointment */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    appointment: number | null;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description A person
                         * @example person_3k9x0c7v2m4t8q1w5z6y
                         */
                        person: string;
                        /**
                         * Format: date-time
                         * @example 2026-03-03T09:30:00Z
                         */
                        until?: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bodies on the record, by name */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of them */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            bodies: {
                                aliases: string[];
                                id: string;
                                name: string;
                            }[];
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Record a body */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        aliases?: string[];
                        name: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bodies/{body}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Record a body anew, under another name or with further ones */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A body */
                    body: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        aliases?: string[];
                        name: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bodies/{body}/duty-holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name who answers for a body when nobody else is there; `*` for every body */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    body: "*" | string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description A person
                         * @example person_3k9x0c7v2m4t8q1w5z6y
                         */
                        person: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was broken, that you may review and nobody has */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The longest standing first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            unreviewed: components["schemas"]["BrokenGlass"][];
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is overdue and what falls due, with the arithmetic */
        get: {
            parameters: {
                query?: {
                    /** @description How many matters at most */
                    limit?: number;
                    /** @description Only what this person answers for; `me` for yourself */
                    owner?: string;
                    /** @description Only what falls due on or before this day */
                    until?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Clocks, in the order of their days */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dues: components["schemas"]["Due"][];
                        };
                        "text/csv": string;
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty-holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who answers for bodies when nobody else is there; of each body the last named counts */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All that were named */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dutyHolders: {
                                body: string;
                                person: string;
                                /** @description The number of an entry in the log */
                                seq: number;
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                since: string;
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                until: string | null;
                            }[];
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{seq}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that shows an entry to be in the log, to be checked by anyone: docs/formats/proof.md */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    seq: number | null;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A bundle */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            checkpoint: string;
                            entry: string;
                            /** @enum {string} */
                            format: "candour/proof@v1";
                            /** @description The number of an entry in the log */
                            index: number;
                            proof: string[];
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the log has come, and the key it is verified with; its files are under /log/ */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Its size and signed checkpoint */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            checkpoint: string;
                            size: number;
                            verifierKey: string;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The matters you may see */
        get: {
            parameters: {
                query?: {
                    /** @description A body */
                    body?: string;
                    /** @description Where the page before ended: `next` of its answer */
                    cursor?: string;
                    /** @description How many at most */
                    limit?: number;
                    open?: "true" | "false";
                    order?: "changed" | "opened" | "due";
                    overdue?: "true" | "false";
                    /** @description Who answers for it; `me` for yourself */
                    owner?: string;
                    /** @description A matter */
                    parent?: string;
                    pathway?: string;
                    state?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of them */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            matters: components["schemas"]["MatterSummary"][];
                            /** @description The cursor of the next page; null where this is the last */
                            next: string | null;
                        };
                        "text/csv": string;
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Open a matter under the pathway in force */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Opening"];
                };
            };
            responses: {
                /** @description It is open */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The entries that were made */
                            entries: number[];
                            matter: string;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A matter as it stands, or as it stood at one instant as known at another */
        get: {
            parameters: {
                query?: {
                    /** @description What was so by then */
                    happenedBy?: string;
                    /** @description What was known by then */
                    recordedBy?: string;
                };
                header?: never;
                path: {
                    /** @description A matter */
                    matter: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What you may see of it */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Matter"];
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a matter, hand it over, delegate, extend a clock, or correct what was recorded
         * @description Send the ETag of the matter in If-Match: if something came since, nothing is done and you are told what.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A matter */
                    matter: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Act"];
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The entries that were made */
                            entries: number[];
                            state: string;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/affected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name somebody to whom it happened, or who speaks for them */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A matter */
                    matter: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description A person
                         * @example person_3k9x0c7v2m4t8q1w5z6y
                         */
                        person: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/affected/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that somebody was named by mistake */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A matter */
                    matter: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description A person
                         * @example person_3k9x0c7v2m4t8q1w5z6y
                         */
                        person: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let yourself in when waiting would do harm; somebody else reviews it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A matter */
                    matter: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        because: string;
                        hours: number;
                    };
                };
            };
            responses: {
                /** @description You may read the matter until then */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The number of an entry in the log */
                            seq: number;
                            /**
                             * @description An instant in UTC
                             * @example 2026-03-03T09:30:00.000Z
                             */
                            until: string;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/break-glass/{glass}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether the glass was rightly broken; if not, it is closed at once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    glass: number | null;
                    /** @description A matter */
                    matter: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        because: string;
                        /** @enum {string} */
                        found: "justified" | "not-justified";
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/descriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a matter something else, or make it public */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A matter */
                    matter: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        classification: "public" | "restricted";
                        title: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The entries that were made */
                            entries: number[];
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep somebody from a matter for a conflict of interest */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A matter */
                    matter: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        because: string;
                        /**
                         * @description A person
                         * @example person_3k9x0c7v2m4t8q1w5z6y
                         */
                        person: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/exclusions/ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody near it again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A matter */
                    matter: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        because: string;
                        /**
                         * @description A person
                         * @example person_3k9x0c7v2m4t8q1w5z6y
                         */
                        person: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a matter has to do with another */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A matter */
                    matter: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        because: string;
                        /** @enum {string} */
                        relation: "same-person" | "repeats" | "answers" | "related";
                        /**
                         * @description A matter
                         * @example matter_3k9x0c7v2m4t8q1w5z6y
                         */
                        to: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The entries that were made */
                            entries: number[];
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody who works on a matter read all of it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A matter */
                    matter: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description A person
                         * @example person_3k9x0c7v2m4t8q1w5z6y
                         */
                        person: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/members/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a member off a matter */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A matter */
                    matter: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description A person
                         * @example person_3k9x0c7v2m4t8q1w5z6y
                         */
                        person: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matters/{matter}/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was let in, named or kept out, for those who answer for the matter */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A matter */
                    matter: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All, ended ones too */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ties: components["schemas"]["Tie"][];
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pathways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of every pathway that was ever in force */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of them */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            pathways: components["schemas"]["Pathway"][];
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Put a pathway in force, or a new version of one */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The pathway in YAML */
                        text: string;
                    };
                };
            };
            responses: {
                /** @description It is in force */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pathways/{pathway}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A pathway as it was written */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pathway: string;
                    version: number | null;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Its text */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            text: string;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pathways/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove of a pathway that no matter can be dropped in it, without putting it in force */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The pathway in YAML */
                        text: string;
                    };
                };
            };
            responses: {
                /** @description What it breaks; nothing if it is sound */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            problems: {
                                at: string;
                                line: number;
                                message: string;
                                rule: string;
                            }[];
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people on the record, for whoever has signed in */
        get: {
            parameters: {
                query?: {
                    /** @description Where the page before ended: `next` of its answer */
                    cursor?: string;
                    /** @description How many at most */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of them */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The cursor of the next page; null where this is the last */
                            next: string | null;
                            people: components["schemas"]["Person"][];
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Record a person */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        administrator?: boolean;
                        /** Format: email */
                        email?: string;
                        /** @enum {string} */
                        language?: "en" | "cy";
                        name: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Record a person anew, with another name or address */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A person */
                    person: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        administrator?: boolean;
                        /** Format: email */
                        email?: string;
                        /** @enum {string} */
                        language?: "en" | "cy";
                        name: string;
                    };
                };
            };
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that somebody has left: they can do nothing more, and what they held goes to the next in line */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A person */
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is recorded */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description The number of an entry in the log */
                            seq: number;
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read which restricted matter: of one for those who answer for it, of all for administrators */
        get: {
            parameters: {
                query?: {
                    /** @description Where the page before ended: `next` of its answer */
                    cursor?: string;
                    /** @description How many at most */
                    limit?: number;
                    /** @description A matter */
                    matter?: string;
                    /** @description A person */
                    person?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The latest first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The cursor of the next page; null where this is the last */
                            next: string | null;
                            readings: components["schemas"]["Reading"][];
                        };
                    };
                };
                /** @description Refused: a problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Absence: {
            person: string;
            /** @description The number of an entry in the log */
            seq: number;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            since: string;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            until: string | null;
        };
        Act: {
            /** @enum {string} */
            do: "move";
            fields?: {
                [key: string]: string | number | {
                    /** Format: date */
                    earliest: string | null;
                    /** Format: date */
                    latest: string | null;
                    words: string | null;
                } | boolean | (string | number | {
                    /** Format: date */
                    earliest: string | null;
                    /** Format: date */
                    latest: string | null;
                    words: string | null;
                })[];
            };
            /**
             * Format: date-time
             * @example 2026-03-03T09:30:00Z
             */
            happenedAt?: string;
            /** @description Why it is recorded late, where it is */
            lateBecause?: string;
            move: string;
            /**
             * @description Whose delegation it is done under, if any
             * @example person_3k9x0c7v2m4t8q1w5z6y
             */
            onBehalfOf?: string;
            /**
             * @description Who is to own it in the state it comes to
             * @example person_3k9x0c7v2m4t8q1w5z6y
             */
            owner?: string;
        } | {
            /** @description Why, in your own words */
            because: string;
            /** @enum {string} */
            do: "hand-over";
            /**
             * @description Whose delegation it is done under, if any
             * @example person_3k9x0c7v2m4t8q1w5z6y
             */
            onBehalfOf?: string;
            /**
             * @description A person
             * @example person_3k9x0c7v2m4t8q1w5z6y
             */
            to: string;
        } | {
            /** @enum {string} */
            do: "accept-hand-over";
            /**
             * @description Whose delegation it is done under, if any
             * @example person_3k9x0c7v2m4t8q1w5z6y
             */
            onBehalfOf?: string;
        } | {
            /** @description Why, in your own words */
            because: string;
            /** @enum {string} */
            do: "decline-hand-over";
            /**
             * @description Whose delegation it is done under, if any
             * @example person_3k9x0c7v2m4t8q1w5z6y
             */
            onBehalfOf?: string;
        } | {
            /** @description Why, in your own words */
            because: string;
            /** @enum {string} */
            do: "delegate";
            /**
             * @description Whose delegation it is done under, if any
             * @example person_3k9x0c7v2m4t8q1w5z6y
             */
            onBehalfOf?: string;
            /**
             * @description A person
             * @example person_3k9x0c7v2m4t8q1w5z6y
             */
            to: string;
            /**
             * Format: date-time
             * @example 2026-03-03T09:30:00Z
             */
            until?: string;
        } | {
            /** @description Why, in your own words */
            because: string;
            /** @description The number of an entry in the log */
            delegation: number;
            /** @enum {string} */
            do: "end-delegation";
            /**
             * @description Whose delegation it is done under, if any
             * @example person_3k9x0c7v2m4t8q1w5z6y
             */
            onBehalfOf?: string;
        } | {
            /** @description Why, in your own words */
            because: string;
            clock: string;
            /** @enum {string} */
            do: "extend";
            for: {
                amount: number;
                /** @enum {string} */
                unit: "calendar-day" | "working-day" | "week" | "month" | "year";
            };
            /**
             * @description Whose delegation it is done under, if any
             * @example person_3k9x0c7v2m4t8q1w5z6y
             */
            onBehalfOf?: string;
        } | {
            /** @description The number of an entry in the log */
            act: number;
            /**
             * Format: date-time
             * @example 2026-03-03T09:30:00Z
             */
            actHappenedAt?: string;
            /** @description Why, in your own words */
            because: string;
            /** @enum {string} */
            do: "correct";
            fields?: {
                [key: string]: string | number | {
                    /** Format: date */
                    earliest: string | null;
                    /** Format: date */
                    latest: string | null;
                    words: string | null;
                } | boolean | (string | number | {
                    /** Format: date */
                    earliest: string | null;
                    /** Format: date */
                    latest: string | null;
                    words: string | null;
                })[];
            };
            /** @enum {string} */
            how: "replaced" | "withdrawn";
            /**
             * @description Whose delegation it is done under, if any
             * @example person_3k9x0c7v2m4t8q1w5z6y
             */
            onBehalfOf?: string;
        };
        Appointment: {
            body: string;
            person: string;
            role: string;
            /** @description The number of an entry in the log */
            seq: number;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            since: string;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            until: string | null;
        };
        BrokenGlass: {
            because: string;
            /**
             * Format: date
             * @example 2026-03-03
             */
            due: string;
            /** @description The number of an entry in the log */
            glass: number;
            matter: string;
            overdue: boolean;
            person: string;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            since: string;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            until: string;
        };
        Due: {
            basis: string;
            body: string;
            clock: string;
            /** @description In English and Welsh */
            clockTitle: {
                cy: string;
                en: string;
            };
            due: string | null;
            matter: string;
            owner: string;
            pathway: string;
            /** @description What was counted from which day, by whose holidays, and how long is left */
            says: {
                cy: string;
                en: string;
            };
            standing: string;
            state: string;
            title: string | null;
        };
        Entry: {
            actor: string;
            /** @description What you may read of it */
            body?: unknown;
            /** @enum {string} */
            classification: "public" | "restricted";
            /** @description The number of an entry in the log */
            corrects: number | null;
            happenedAt: {
                /**
                 * @description An instant in UTC
                 * @example 2026-03-03T09:30:00.000Z
                 */
                earliest: string | null;
                /**
                 * @description An instant in UTC
                 * @example 2026-03-03T09:30:00.000Z
                 */
                latest: string | null;
            };
            kind: string;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            recordedAt: string;
            /** @description The number of an entry in the log */
            seq: number;
            /** @description How many fields you may not read */
            withheld: number;
        };
        Matter: {
            axes: {
                [key: string]: string;
            };
            body: string;
            children: unknown[];
            /** @enum {string} */
            classification: "public" | "restricted";
            deputy: {
                person: string;
                role: string;
            };
            dues: components["schemas"]["Due"][];
            /** @description Its last entry: what a change must have seen */
            head: number;
            id: string;
            isOpen: boolean;
            moves: components["schemas"]["PossibleMove"][];
            offer: {
                person: string;
                role: string;
            } | null;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            openedAt: string;
            owner: {
                person: string;
                role: string;
            };
            parent: {
                matter: string;
                relation: string;
            } | null;
            pathway: string;
            readable: ("public" | "affected" | "oversight" | "restricted")[];
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            since: string;
            state: string;
            /** @description In English and Welsh */
            stateTitle: {
                cy: string;
                en: string;
            };
            timeline: components["schemas"]["Entry"][];
            title: string | null;
            version: number;
            /** @enum {string} */
            visible: "public" | "affected" | "oversight" | "restricted";
        };
        MatterSummary: {
            axes?: unknown;
            body: string;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            changedAt: string;
            /** @enum {string} */
            classification: "public" | "restricted";
            /** @description The number of an entry in the log */
            head: number;
            id: string;
            isOpen: boolean;
            nextDue: string | null;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            openedAt: string;
            overdue: boolean;
            owner: string | null;
            pathway: string;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            since: string;
            state: string;
            title: string | null;
        };
        Opening: {
            /** @description The body that answers for it */
            body: string;
            /** @enum {string} */
            classification?: "public" | "restricted";
            /**
             * Format: date-time
             * @example 2026-03-03T09:30:00Z
             */
            happenedAt?: string;
            lateBecause?: string;
            /**
             * @description A person
             * @example person_3k9x0c7v2m4t8q1w5z6y
             */
            owner?: string;
            parent?: {
                /**
                 * @description A matter
                 * @example matter_3k9x0c7v2m4t8q1w5z6y
                 */
                matter: string;
                relation: string;
            };
            pathway: string;
            title: string;
        };
        Pathway: {
            hash: string;
            pathway: string;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            recordedAt: string;
            version: number;
        };
        Person: {
            administrator: boolean;
            /** @description For administrators and the person alone */
            email: string | null;
            id: string;
            /** @enum {string} */
            language: "en" | "cy";
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            leftAt: string | null;
            /** @description Null once erased */
            name: string | null;
        };
        PossibleMove: {
            by: string[];
            /** @description What is filled in, as the pathway defines it */
            fields?: unknown;
            /** @description In English and Welsh */
            help: {
                cy: string;
                en: string;
            } | null;
            move: string;
            /** @description In English and Welsh */
            title: {
                cy: string;
                en: string;
            };
        };
        Problem: {
            /** @description Stable: what programs go by */
            code: string;
            /** @description A sentence to act on, in English or Welsh */
            detail: string;
            errors?: {
                at: string;
                code?: string;
                message: string;
            }[];
            /** @description The number of the request */
            instance: string;
            /** @description Entries that came in between */
            since?: number[];
            status: number;
            title: string;
            type: string;
        };
        Reading: {
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            at: string;
            /** @description The policies that let them */
            because: string;
            id: number;
            matter: string;
            person: string;
            request: string | null;
        };
        Tie: {
            found: string | null;
            person: string;
            /** @enum {string} */
            relation: "member" | "affected" | "excluded" | "break-glass";
            reviewedBy: string | null;
            /** @description The number of an entry in the log */
            seq: number;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            since: string;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            until: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
