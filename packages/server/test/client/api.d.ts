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
    "/api/v1/calendar-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a secret calendar address of what you answer for; the one before stops at once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Shown this once */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            address: string;
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
        /** Take your calendar address back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It answers nothing more */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents you may read, the latest first */
        get: {
            parameters: {
                query?: {
                    /** @description Where the page before ended: `next` of its answer */
                    cursor?: string;
                    /** @description How many at most */
                    limit?: number;
                    /** @description A matter */
                    matter?: string;
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
                            documents: (components["schemas"]["Document"] & {
                                open: number;
                                /** @enum {string|null} */
                                reading: "waiting" | "read" | "proposed" | "refused" | null;
                            })[];
                            /** @description The cursor of the next page; null where this is the last */
                            next: string | null;
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
        /** Put a document on the record; with a mail, its attachments */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * @description Restricted, unless it was taken from an address where all can read it
                         * @enum {string}
                         */
                        classification?: "public" | "restricted";
                        /** Format: binary */
                        file: string;
                        /**
                         * @description The matter whose people may read it
                         * @example matter_3k9x0c7v2m4t8q1w5z6y
                         */
                        matter?: string;
                        /**
                         * Format: date
                         * @example 2026-03-03
                         */
                        publishedAt?: string;
                        /**
                         * @description The document that this one corrects
                         * @example document_3k9x0c7v2m4t8q1w5z6y
                         */
                        replaces?: string;
                        title?: string;
                    };
                };
            };
            responses: {
                /** @description It is on the record, and waits to be read */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecordedDocument"];
                    };
                };
                /** @description It is on the record, and waits to be read */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecordedDocument"];
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
    "/api/v1/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the record says of a document */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A document */
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Document"];
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
    "/api/v1/documents/{document}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document’s own bytes, as something that runs nowhere */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A document */
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As they came in */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
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
    "/api/v1/documents/{document}/descriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what the record says of a document, or make it public */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A document */
                    document: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        classification: "public" | "restricted";
                        /**
                         * Format: date
                         * @example 2026-03-03
                         */
                        publishedAt: string;
                        title: string | null;
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
    "/api/v1/documents/{document}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that was confirmed from a document */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A document */
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Each with the passages it rests on */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Items"];
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
    "/api/v1/documents/{document}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What reading a document came to, for a person to decide */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A document */
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description In the order of its words */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            proposals: components["schemas"]["Proposal"][];
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
    "/api/v1/documents/{document}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a document says, with its segments */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A document */
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Its text, once it was read */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            refusal?: unknown;
                            segments?: unknown;
                            /** @enum {string|null} */
                            state: "waiting" | "read" | "proposed" | "refused" | null;
                            text: string | null;
                            textSha256: string | null;
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
    "/api/v1/documents/fetches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fetch a document from one of the listed hosts, and put it on the record */
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
                         * @description Restricted, unless it was taken from an address where all can read it
                         * @enum {string}
                         */
                        classification?: "public" | "restricted";
                        /**
                         * @description The matter whose people may read it
                         * @example matter_3k9x0c7v2m4t8q1w5z6y
                         */
                        matter?: string;
                        /**
                         * Format: date
                         * @example 2026-03-03
                         */
                        publishedAt?: string;
                        /**
                         * @description The document that this one corrects
                         * @example document_3k9x0c7v2m4t8q1w5z6y
                         */
                        replaces?: string;
                        title?: string;
                        url: string;
                    };
                };
            };
            responses: {
                /** @description It is on the record, and waits to be read */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecordedDocument"];
                    };
                };
                /** @description It is on the record, and waits to be read */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecordedDocument"];
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
    "/api/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for everything sealed to a person, a matter or a document to be erased */
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
                        /** @description In words that may stand for ever; never the subject */
                        basis: string;
                        subject: string;
                    };
                };
            };
            responses: {
                /** @description Somebody else has to approve it */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            erasure: string;
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
    "/api/v1/erasures/{erasure}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase what another person asked to have erased */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    erasure: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is gone, and every proof still holds */
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
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write the record out, for anybody to check, into a folder of the server */
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
                        /** @enum {string} */
                        form: "public" | "full";
                    };
                };
            };
            responses: {
                /** @description It is written */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The folder’s name among the exports of this server */
                            export: string;
                            files: number;
                            /** @description SHA-256 of the manifest */
                            manifest: string;
                            size: number;
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
    "/api/v1/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What must not be erased, and what no longer must not */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Those that hold first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            holds: (components["schemas"]["Hold"] & {
                                pathway: string | null;
                                title: string | null;
                            })[];
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
        /** Hold a matter, or all that is of a body, so that nothing of it is erased */
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
                        because: string;
                        over: {
                            /**
                             * @description A matter
                             * @example matter_3k9x0c7v2m4t8q1w5z6y
                             */
                            matter: string;
                        } | {
                            body: "*" | string;
                        };
                    };
                };
            };
            responses: {
                /** @description It is held */
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
    "/api/v1/holds/{hold}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release a hold */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    hold: number | null;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        because: string;
                    };
                };
            };
            responses: {
                /** @description It is released */
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
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a file of rows onto the record; each row is wholly in or wholly out */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /** Format: binary */
                        file: string;
                        /** @enum {string} */
                        isAllOrNothing?: "true" | "false";
                        /** @enum {string} */
                        isFollowed?: "true" | "false";
                        /** @enum {string} */
                        isSealed?: "true" | "false";
                        /** @enum {string} */
                        kind: "recommendations" | "commitments" | "bodies" | "case-history";
                    };
                };
            };
            responses: {
                /** @description What became of the rows */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            encoding: string;
                            entered: number;
                            file: string;
                            good: number;
                            mapping: string;
                            problems: {
                                code: string;
                                column?: {
                                    name: string;
                                    number: number;
                                };
                                line: number;
                                message: string;
                            }[];
                            reasons: {
                                [key: string]: number;
                            };
                            refused: number;
                            repeated: number;
                            rows: number;
                            sha256: string;
                            unknown: {
                                [key: string]: number;
                            };
                            unmapped: string[];
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
    "/api/v1/matters/{matter}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a matter came from, as the documents say it, and the replies to it */
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
                /** @description As much as you may read */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Items"];
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
    "/api/v1/matters/{matter}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The matters that one has to do with, whichever of the two it was said of */
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
                /** @description As much as you may read */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            links: {
                                /**
                                 * @description A matter
                                 * @example matter_3k9x0c7v2m4t8q1w5z6y
                                 */
                                matter: string;
                                /** @enum {string} */
                                relation: "same-person" | "repeats" | "answers" | "reviews" | "related";
                                title: string | null;
                                /**
                                 * @description `to`: said of this matter; `from`: said of the other
                                 * @enum {string}
                                 */
                                way: "to" | "from";
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
                        relation: "same-person" | "repeats" | "answers" | "reviews" | "related";
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
    "/api/v1/matters/{matter}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which body a reply comes from; from another than was asked, it answers nothing */
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
                    "application/json": components["schemas"]["ReplyFrom"];
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
                            fromAnother: boolean;
                            match: {
                                body: string;
                                confidence: number;
                                method: string;
                                name: string;
                            };
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
    "/api/v1/matters/{matter}/replies/{document}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back that a reply was matched to a matter, with what that put on it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description A document */
                    document: string;
                    /** @description A matter */
                    matter: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        because: string;
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
                            /**
                             * @description A document
                             * @example document_3k9x0c7v2m4t8q1w5z6y
                             */
                            document: string;
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
    "/api/v1/outbox/{message}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a message from being sent, and say why */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    message: number | null;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        because: string;
                    };
                };
            };
            responses: {
                /** @description It is not sent */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entry: number;
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
    "/api/v1/outbox/{message}/resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message after all that was cancelled */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    message: number | null;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It waits to be sent */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/v1/outbox/{message}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a message again that was given up */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    message: number | null;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It waits to be sent */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/v1/outbox/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mail and webhooks that somebody kept from being sent, the latest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A hundred at most */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            messages: {
                                because: string;
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                cancelledAt: string;
                                cancelledBy: string;
                                channel: string;
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                createdAt: string;
                                id: number;
                                kind: string;
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
    "/api/v1/outbox/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mail and webhooks that were given up, the latest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A hundred at most */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            messages: {
                                attempts: number;
                                channel: string;
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                failedAt: string;
                                id: number;
                                kind: string;
                                lastError: string;
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
    "/api/v1/outbox/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mail and webhooks that were not sent yet, the next to go first */
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
                /** @description A page of what waits */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            messages: {
                                channel: string;
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                createdAt: string;
                                id: number;
                                kind: string;
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                notBefore: string;
                            }[];
                            /** @description The cursor of the next page; null where this is the last */
                            next: string | null;
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
    "/api/v1/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How you want to be told */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Your own words, or what holds without them */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Preference"];
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
        /** Say how you want to be told */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        duties: "at-once" | "digest";
                        /** @enum {string|null} */
                        language: "en" | "cy" | null;
                        quiet: {
                            from: string;
                            until: string;
                        } | null;
                        /** @enum {string} */
                        reminders: "at-once" | "digest" | "none";
                    };
                };
            };
            responses: {
                /** @description So it is */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Preference"];
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
    "/api/v1/proposals/{proposal}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a proposal, as it was read or put right: what it proposes comes into being, with its matters */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    proposal: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            responses: {
                /** @description What came of it */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            commitment?: string;
                            item?: string;
                            matter?: string;
                            matters?: {
                                addressee?: unknown;
                                matter: string;
                            }[];
                            recommendation?: string;
                            statement?: string;
                            story?: string;
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
    "/api/v1/proposals/{proposal}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a proposal is none, and why */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    proposal: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
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
                            refused: string;
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
    "/api/v1/public/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public matters, the last changed first */
        get: {
            parameters: {
                query?: {
                    /** @description A body */
                    body?: string;
                    /** @description Where the page before ended: `next` of its answer */
                    cursor?: string;
                    /** @description How many at most */
                    limit?: number;
                    overdue?: "true" | "false";
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
                            matters: {
                                axes?: unknown;
                                body: string;
                                bodyName: string;
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                changedAt: string;
                                id: string;
                                isOpen: boolean;
                                nextDue: string | null;
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                openedAt: string;
                                overdue: boolean;
                                pathway: string;
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                since: string;
                                state: string;
                                title: string | null;
                            }[];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/matters/{matter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A public matter, with its clocks and what all may read of its entries */
        get: {
            parameters: {
                query?: {
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
                /** @description It */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublishedMatter"];
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
    "/api/v1/public/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds what is published, ranked, in English and Welsh */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    body?: string[];
                    classification?: string[];
                    kind?: string[];
                    limit?: number;
                    pathway?: string[];
                    state?: string[];
                    /** @description What is looked for; without words, the newest */
                    words?: string;
                    year?: string[];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of it, with facets counted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Found"];
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
    "/api/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Matters that have ended, and until when they are kept */
        get: {
            parameters: {
                query?: {
                    /** @description Where the page before ended: `next` of its answer */
                    cursor?: string;
                    /** @description How many at most */
                    limit?: number;
                    standing?: "due" | "to-come" | "held" | "for-ever" | "no-rule";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The soonest due first, with how many stand how in all */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            counts: {
                                due: number;
                                "for-ever": number;
                                held: number;
                                "no-rule": number;
                                "to-come": number;
                            };
                            matters: components["schemas"]["RetainedMatter"][];
                            /** @description The cursor of the next page; null where this is the last */
                            next: string | null;
                            today: string;
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
    "/api/v1/retention-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every statement of how long matters are kept that was ever made, the latest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All of them, with what is in force today */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rules: (components["schemas"]["RetentionRule"] & {
                                inForce: boolean;
                            })[];
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
        /** State how long the ended matters of a pathway are kept, in place of what was stated before */
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
                        basis: {
                            /** @enum {string} */
                            kind: "statute" | "guidance" | "practice" | "local-policy";
                            /** @description In words that stand in the log for anybody to read */
                            says: string;
                        };
                        body: "*" | string;
                        /** @description After its end; `no-rule` withdraws what was stated */
                        keeps: {
                            amount: number;
                            /** @enum {string} */
                            unit: "month" | "year";
                        } | ("for-ever" | "no-rule");
                        pathway: string;
                        /**
                         * Format: date
                         * @description The first day on which it is applied, to whatever ended before it too
                         * @example 2026-03-03
                         */
                        since: string;
                    };
                };
            };
            responses: {
                /** @description It is stated */
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
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds what you may read, ranked, in English and Welsh */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    body?: string[];
                    classification?: string[];
                    kind?: string[];
                    limit?: number;
                    pathway?: string[];
                    state?: string[];
                    /** @description What is looked for; without words, the newest */
                    words?: string;
                    year?: string[];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of it, with facets counted */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Found"];
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
    "/api/v1/sign-in/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm with a passkey that it is you, for acts that ask for it */
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
                        answer: {
                            id: string;
                            rawId: string;
                            response: {
                                authenticatorData: string;
                                clientDataJSON: string;
                                signature: string;
                                userHandle?: string | null;
                            };
                            /** @enum {string} */
                            type: "public-key";
                        };
                    };
                };
            };
            responses: {
                /** @description Confirmed; the session has a new cookie */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/v1/sign-in/confirm/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to confirm with a passkey that it is you */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What to ask the authenticator */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            challenge: string;
                        } & {
                            [key: string]: unknown;
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
    "/api/v1/sign-in/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ways in which one can sign in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One’s own */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            identities: {
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                createdAt: string;
                                id: string;
                                invitedBy: string | null;
                                provider: string;
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                usedAt: string | null;
                            }[];
                            passkeys: {
                                /** @description Kept by its maker on more than one device */
                                backedUp: boolean;
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                createdAt: string;
                                id: string;
                                /** @description Whose invitation it was added with; null if one’s own doing */
                                invitedBy: string | null;
                                name: string;
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                usedAt: string | null;
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
        /** Add a passkey; with an invitation, be signed in by it */
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
                        answer: {
                            id: string;
                            rawId: string;
                            response: {
                                attestationObject: string;
                                clientDataJSON: string;
                                transports?: string[];
                            };
                            /** @enum {string} */
                            type: "public-key";
                        };
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Added */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            person: string;
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
    "/api/v1/sign-in/credentials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey; not the last way in */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Removed, and the sessions opened with it ended */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        options?: never;
        head?: never;
        /** Rename a passkey */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Renamed */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        trace?: never;
    };
    "/api/v1/sign-in/credentials/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to add a passkey, with an invitation or lately confirmed */
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
                        invitation?: string;
                    };
                };
            };
            responses: {
                /** @description What to ask the authenticator */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            challenge: string;
                        } & {
                            [key: string]: unknown;
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
    "/api/v1/sign-in/identities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an account held elsewhere; not the last way in */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Removed, and the sessions opened with it ended */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite somebody to add a way to sign in (administrators) */
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
                        person: string;
                    };
                };
            };
            responses: {
                /** @description A link for that person alone, shown this once */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description An instant in UTC
                             * @example 2026-03-03T09:30:00.000Z
                             */
                            expiresAt: string;
                            /** Format: uri */
                            link: string;
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
    "/api/v1/sign-in/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one may sign in with an account held elsewhere */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The providers */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            providers: {
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc/{provider}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a provider sends people back to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    provider: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done; to the page one came from */
                303: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/v1/sign-in/oidc/{provider}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in with an account held elsewhere */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    provider: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        invitation?: string;
                        /**
                         * @description To sign in, to add the account as a way to sign in, or to confirm that it is you
                         * @enum {string}
                         */
                        purpose: "sign-in" | "register" | "confirm";
                        returnTo?: string;
                    };
                };
            };
            responses: {
                /** @description Where to send the browser */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uri */
                            location: string;
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
    "/api/v1/sign-in/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey */
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
                        answer: {
                            id: string;
                            rawId: string;
                            response: {
                                authenticatorData: string;
                                clientDataJSON: string;
                                signature: string;
                                userHandle?: string | null;
                            };
                            /** @enum {string} */
                            type: "public-key";
                        };
                    };
                };
            };
            responses: {
                /** @description Signed in */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            person: string;
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
    "/api/v1/sign-in/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in with a passkey */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What to ask the authenticator */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            challenge: string;
                        } & {
                            [key: string]: unknown;
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
    "/api/v1/sign-in/people/{person}/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all of somebody’s sessions, tokens and invitations (administrators) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Ended */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/v1/sign-in/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Use a recovery code: it gives an invitation to add a new way to sign in, and nothing else */
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
                        code: string;
                    };
                };
            };
            responses: {
                /** @description All sessions ended; add a passkey now */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description An instant in UTC
                             * @example 2026-03-03T09:30:00.000Z
                             */
                            expiresAt: string;
                            invitation: string;
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
    "/api/v1/sign-in/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many recovery codes one has left */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One’s own */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description An instant in UTC
                             * @example 2026-03-03T09:30:00.000Z
                             */
                            createdAt: string | null;
                            left: number;
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
        /** Make recovery codes anew; the old ones stop working */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The codes, shown this once */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            codes: string[];
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
    "/api/v1/sign-in/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The session that asks */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            administrator: boolean;
                            /**
                             * @description An instant in UTC
                             * @example 2026-03-03T09:30:00.000Z
                             */
                            confirmedAt: string | null;
                            /**
                             * @description An instant in UTC
                             * @example 2026-03-03T09:30:00.000Z
                             */
                            endsAt: string;
                            /** @enum {string} */
                            method: "passkey" | "oidc";
                            name: string | null;
                            person: string;
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
    "/api/v1/sign-in/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One’s sessions, latest first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sessions: {
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                createdAt: string;
                                device: string;
                                id: string;
                                isThis: boolean;
                                /** @enum {string} */
                                method: "passkey" | "oidc";
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                seenAt: string;
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
        /** End all of one’s sessions but this */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description How many ended */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ended: number;
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of one’s sessions */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Ended */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Signed out */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/v1/sign-in/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s tokens for programs */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One’s own, latest first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tokens: {
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                createdAt: string;
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                expiresAt: string;
                                id: string;
                                name: string;
                                scopes: ("read" | "write" | "documents" | "import" | "export" | "administer")[];
                                /**
                                 * @description An instant in UTC
                                 * @example 2026-03-03T09:30:00.000Z
                                 */
                                usedAt: string | null;
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
        /** Make a token for a program */
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
                        days: number;
                        name: string;
                        scopes: ("read" | "write" | "documents" | "import" | "export" | "administer")[];
                    };
                };
            };
            responses: {
                /** @description The token, shown this once */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description An instant in UTC
                             * @example 2026-03-03T09:30:00.000Z
                             */
                            createdAt: string;
                            /**
                             * @description An instant in UTC
                             * @example 2026-03-03T09:30:00.000Z
                             */
                            expiresAt: string;
                            id: string;
                            name: string;
                            scopes: ("read" | "write" | "documents" | "import" | "export" | "administer")[];
                            token: string;
                            /**
                             * @description An instant in UTC
                             * @example 2026-03-03T09:30:00.000Z
                             */
                            usedAt: string | null;
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
    "/api/v1/sign-in/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a token */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Revoked */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The addresses that are told of entries */
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
                            webhooks: components["schemas"]["Webhook"][];
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
        /** Tell an address of entries from now on */
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
                        /** @default null */
                        kinds?: string[] | null;
                        url: string;
                    };
                };
            };
            responses: {
                /** @description It is told */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description Shown this once */
                            secret: string;
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
    "/api/v1/webhooks/{webhook}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The deliveries to a webhook, the latest first, and what came of each */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A hundred at most */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            attempts: unknown[];
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
    "/api/v1/webhooks/{webhook}/resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch an address that failed on again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description As it stands */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhook"];
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
    "/api/v1/webhooks/{webhook}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take another secret into use at once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The new one */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description Shown this once */
                            secret: string;
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
    "/api/v1/webhooks/{webhook}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch an address off for good */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    webhook: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It is told nothing more */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        Confirmation: {
            /** @enum {string} */
            as: "statement";
            /**
             * @description A body
             * @example body_3k9x0c7v2m4t8q1w5z6y
             */
            body?: string;
            edited?: {
                speaker?: {
                    name: string;
                    office: string | null;
                } | null;
                words?: string;
            };
        } | {
            addressees: {
                /**
                 * @description A body
                 * @example body_3k9x0c7v2m4t8q1w5z6y
                 */
                body: string;
                name: string;
            }[];
            /** @enum {string} */
            as: "recommendation";
            /** @enum {string} */
            classification?: "public" | "restricted";
            edited?: {
                due?: {
                    anchor?: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-03
                     */
                    earliest: string;
                    /**
                     * Format: date
                     * @example 2026-03-03
                     */
                    latest: string;
                    reason?: string;
                    reasonInWelsh?: string;
                    rule?: string | null;
                    /** @enum {string} */
                    status?: "resolved" | "needs-anchor" | "event" | "open-ended" | "none";
                    words: string | null;
                };
                madeBy?: string | null;
                number?: string | null;
                words?: string;
            };
            /**
             * Format: date-time
             * @example 2026-03-03T09:30:00Z
             */
            happenedAt?: string;
            lateBecause?: string;
            title?: string;
        } | {
            /** @enum {string} */
            as: "commitment";
            /**
             * @description A body
             * @example body_3k9x0c7v2m4t8q1w5z6y
             */
            body: string;
            /** @enum {string} */
            classification?: "public" | "restricted";
            edited?: {
                by?: {
                    name: string;
                    office: string | null;
                };
                condition?: string | null;
                due?: {
                    anchor?: string | null;
                    /**
                     * Format: date
                     * @example 2026-03-03
                     */
                    earliest: string;
                    /**
                     * Format: date
                     * @example 2026-03-03
                     */
                    latest: string;
                    reason?: string;
                    reasonInWelsh?: string;
                    rule?: string | null;
                    /** @enum {string} */
                    status?: "resolved" | "needs-anchor" | "event" | "open-ended" | "none";
                    words: string | null;
                };
                to?: string | null;
                words?: string;
            };
            forum: string;
            /**
             * Format: date-time
             * @example 2026-03-03T09:30:00Z
             */
            happenedAt?: string;
            lateBecause?: string;
            /**
             * Format: date
             * @example 2026-03-03
             */
            mandateEnds: string;
            office?: string;
            promisedTo: string[];
            title?: string;
        } | {
            /** @enum {string} */
            as: "copy";
        } | {
            /** @enum {string} */
            as: "passage";
            sameAs?: string;
        };
        Document: {
            /** @description What it holds that could run: scripts, attachments */
            carries: string[];
            /** @enum {string} */
            classification: "public" | "restricted";
            filename: string | null;
            id: string;
            matter: string | null;
            mediaType: string;
            partOf: string | null;
            publishedAt: string | null;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            recordedAt: string;
            recordedBy: string;
            replaces: string | null;
            /** @description The number of an entry in the log */
            seq: number;
            sha256: string | null;
            size: number | null;
            source?: unknown;
            title: string | null;
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
        Found: {
            facets: {
                body: {
                    count: number;
                    value: string;
                }[];
                classification: {
                    count: number;
                    value: string;
                }[];
                kind: {
                    count: number;
                    value: string;
                }[];
                pathway: {
                    count: number;
                    value: string;
                }[];
                state: {
                    count: number;
                    value: string;
                }[];
                year: {
                    count: number;
                    value: string;
                }[];
            } | null;
            items: {
                body: string | null;
                /** @enum {string} */
                classification: "public" | "restricted";
                day: string;
                extract: {
                    cutAfter: boolean;
                    cutBefore: boolean;
                    marks: number[][];
                    text: string;
                };
                item: string;
                kind: string;
                matter: string | null;
                pathway: string | null;
                state: string | null;
                title: {
                    marks: number[][];
                    text: string;
                };
            }[];
            next: string | null;
            readAs: {
                as: string[];
                word: string;
            }[];
            total: number;
        };
        Hold: {
            because: string;
            /** @description All that is of it; `*` for everything */
            body: string | null;
            /** @description The number of an entry in the log */
            hold: number;
            matter: string | null;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            placedAt: string;
            placedBy: string;
            released: {
                /**
                 * @description An instant in UTC
                 * @example 2026-03-03T09:30:00.000Z
                 */
                at: string;
                because: string;
                by: string;
            } | null;
        };
        Items: {
            commitments: {
                body: string;
                /** @enum {string} */
                classification: "public" | "restricted";
                condition: string | null;
                confidence: number;
                document: string;
                due?: unknown;
                id: string;
                matter: string;
                method: string;
                office: string | null;
                passages: {
                    document: string;
                    end: number;
                    fidelity: string;
                    start: number;
                    textSha256: string;
                }[];
                promisedTo: string | null;
                promiser: string;
                /** @description The number of an entry in the log */
                seq: number;
                words: string;
            }[];
            recommendations: {
                addressee: string;
                body: string;
                /** @enum {string} */
                classification: "public" | "restricted";
                confidence: number;
                document: string;
                due?: unknown;
                id: string;
                madeBy: string | null;
                /**
                 * Format: date
                 * @example 2026-03-03
                 */
                madeOn: string;
                matter: string;
                method: string;
                number: string | null;
                passages: {
                    document: string;
                    end: number;
                    fidelity: string;
                    start: number;
                    textSha256: string;
                }[];
                /** @description The number of an entry in the log */
                seq: number;
                words: string;
            }[];
            replies: {
                body: string;
                confidence: number;
                document: string;
                fromAnother: boolean;
                matter: string;
                method: string;
                name: string;
                /** @description The number of an entry in the log */
                seq: number;
            }[];
            statements: {
                body: string | null;
                /** @enum {string} */
                classification: "public" | "restricted";
                cue: string | null;
                document: string;
                id: string;
                kind: string;
                office: string | null;
                passages: {
                    document: string;
                    end: number;
                    fidelity: string;
                    start: number;
                    textSha256: string;
                }[];
                /** @description The number of an entry in the log */
                seq: number;
                speaker: string | null;
                words: string;
            }[];
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
        Preference: {
            /** @enum {string} */
            duties: "at-once" | "digest";
            /** @enum {string|null} */
            language: "en" | "cy" | null;
            quiet: {
                from: string;
                until: string;
            } | null;
            /** @enum {string} */
            reminders: "at-once" | "digest" | "none";
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
        Proposal: {
            about: string | null;
            /** @description Bodies that each name may mean */
            bodies: {
                [key: string]: unknown[];
            };
            /** @description What was read: words, who, to whom, by when */
            content?: unknown;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            decidedAt: string | null;
            decidedBy: string | null;
            document: string;
            /** @description Recommended before: by whom, and how it was answered */
            earlier: unknown[];
            id: string;
            item: string | null;
            /** @enum {string} */
            kind: "statement" | "recommendation" | "commitment" | "copy" | "passage";
            /** @description Where the words stand */
            passages: unknown[];
            place: number;
            reason: string | null;
            /** @description Statements of other documents in like words */
            similar: unknown[];
            /** @enum {string} */
            state: "open" | "confirmed" | "edited" | "refused";
        };
        PublishedMatter: {
            axes?: unknown;
            body: string;
            bodyName: string;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            changedAt: string;
            clocks: {
                basis: string;
                /**
                 * @description An instant in UTC
                 * @example 2026-03-03T09:30:00.000Z
                 */
                breachedAt: string | null;
                calendar: string;
                clock: string;
                due: string | null;
                stands: string;
            }[];
            id: string;
            isOpen: boolean;
            nextDue: string | null;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            openedAt: string;
            overdue: boolean;
            pathway: string;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            since: string;
            state: string;
            timeline: {
                body?: unknown;
                /** @description The number of an entry in the log */
                corrects: number | null;
                happenedAt: string;
                happenedBy: string;
                kind: string;
                /**
                 * @description An instant in UTC
                 * @example 2026-03-03T09:30:00.000Z
                 */
                recordedAt: string;
                /** @description The number of an entry in the log */
                seq: number;
            }[];
            title: string | null;
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
        RecordedDocument: {
            attachments: {
                document?: string;
                filename: string;
                refusal?: {
                    code: string;
                    message: string;
                };
            }[];
            document: string;
            /** @description False where these bytes were there already, for the same people */
            isNew: boolean;
        };
        ReplyFrom: {
            document: string;
            from: {
                /**
                 * @description A body
                 * @example body_3k9x0c7v2m4t8q1w5z6y
                 */
                body: string;
                name: string;
            };
            /**
             * Format: date-time
             * @example 2026-03-03T09:30:00Z
             */
            happenedAt?: string;
            lateBecause?: string;
        };
        RetainedMatter: {
            body: string;
            /** @enum {string} */
            classification: "public" | "restricted";
            /** @description From this day on it need not be kept */
            dueOn: string | null;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            endedAt: string;
            endedOn: string;
            holds: components["schemas"]["Hold"][];
            id: string;
            pathway: string;
            rule: components["schemas"]["RetentionRule"];
            /** @enum {string} */
            standing: "due" | "to-come" | "held" | "for-ever" | "no-rule";
            title: string | null;
        };
        RetentionRule: {
            basis: {
                /** @enum {string} */
                kind: "statute" | "guidance" | "practice" | "local-policy";
                /** @description In words that stand in the log for anybody to read */
                says: string;
            };
            body: string;
            /** @description After its end; `no-rule` withdraws what was stated */
            keeps: {
                amount: number;
                /** @enum {string} */
                unit: "month" | "year";
            } | ("for-ever" | "no-rule");
            pathway: string;
            /** @description The number of an entry in the log */
            seq: number;
            since: string;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            statedAt: string;
            statedBy: string;
        } | null;
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
        Webhook: {
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            createdAt: string;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            disabledAt: string | null;
            disabledBecause: string | null;
            /** @description The number of an entry in the log */
            fromSeq: number;
            id: string;
            kinds: string[] | null;
            /**
             * @description An instant in UTC
             * @example 2026-03-03T09:30:00.000Z
             */
            lastSuccessAt: string | null;
            secretNumber: number;
            url: string;
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
