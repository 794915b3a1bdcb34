//! How a group of answers is written down once: its fields, their file names and the way to reach them by name.

/// Makes a record: a struct of answers and lists, read and written as JSON, reachable by name.
///
/// With `entry` in front it is an entry of a list and has a number.
macro_rules! record {
    (
        $(#[$doc:meta])* $name:ident ($label:literal)
        $(answers { $($(#[$adoc:meta])* $cell:ident: $kind:ty,)* })?
        $(lists { $($(#[$ldoc:meta])* $list:ident: $entry:ty,)* })?
    ) => {
        record!(@record {} $(#[$doc])* $name $label
            { $($($(#[$adoc])* $cell: $kind,)*)? } { $($($(#[$ldoc])* $list: $entry,)*)? });
    };
    (
        entry $(#[$doc:meta])* $name:ident ($label:literal)
        $(answers { $($(#[$adoc:meta])* $cell:ident: $kind:ty,)* })?
        $(lists { $($(#[$ldoc:meta])* $list:ident: $entry:ty,)* })?
    ) => {
        record!(@record {
            /// Its number within the list.
            id: crate::profile::rows::RowId,
        } $(#[$doc])* $name $label
            { $($($(#[$adoc])* $cell: $kind,)*)? } { $($($(#[$ldoc])* $list: $entry,)*)? });

        impl crate::profile::rows::Entry for $name {
            const NAME: &'static str = $label;

            fn id(&self) -> crate::profile::rows::RowId {
                self.id
            }

            fn set_id(&mut self, id: crate::profile::rows::RowId) {
                self.id = id;
            }
        }
    };
    (
        @record { $($(#[$idoc:meta])* $id:ident: $number:ty,)? }
        $(#[$doc:meta])* $name:ident $label:literal
        { $($(#[$adoc:meta])* $cell:ident: $kind:ty,)* }
        { $($(#[$ldoc:meta])* $list:ident: $entry:ty,)* }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(default)]
        pub struct $name {
            $($(#[$idoc])* pub $id: $number,)?
            $(
                $(#[$adoc])*
                #[serde(skip_serializing_if = "crate::profile::answer::Answer::is_blank")]
                pub $cell: crate::profile::answer::Answer<$kind>,
            )*
            $(
                $(#[$ldoc])*
                #[serde(skip_serializing_if = "crate::profile::rows::Rows::is_blank")]
                pub $list: crate::profile::rows::Rows<$entry>,
            )*
            /// Members of the file that this version does not know; they are kept as they are.
            #[serde(flatten)]
            pub other: serde_json::Map<String, serde_json::Value>,
        }
        record!(@reach $name $label { $($cell)* } { $($list)* });
    };
    (@reach $name:ident $label:literal { $($cell:ident)* } { $($list:ident)* }) => {
        impl crate::profile::cell::Record for $name {
            fn name(&self) -> &'static str {
                $label
            }

            fn cells(&self) -> &'static [&'static str] {
                &[$(stringify!($cell)),*]
            }

            fn lists(&self) -> &'static [&'static str] {
                &[$(stringify!($list)),*]
            }

            fn cell(&self, key: &str) -> Option<&dyn crate::profile::cell::Cell> {
                $(if key == stringify!($cell) { return Some(&self.$cell); })*
                let _ = key;
                None
            }

            fn cell_mut(&mut self, key: &str) -> Option<&mut dyn crate::profile::cell::Cell> {
                $(if key == stringify!($cell) { return Some(&mut self.$cell); })*
                let _ = key;
                None
            }

            fn list(&self, key: &str) -> Option<&dyn crate::profile::rows::Listing> {
                $(if key == stringify!($list) { return Some(&self.$list); })*
                let _ = key;
                None
            }

            fn list_mut(&mut self, key: &str) -> Option<&mut dyn crate::profile::rows::Listing> {
                $(if key == stringify!($list) { return Some(&mut self.$list); })*
                let _ = key;
                None
            }

            fn forget_others(&mut self) {
                self.other.clear();
                $(self.$list.other.clear();)*
            }
        }
    };
}
pub(super) use record;
